//! Identifiers of the United Kingdom and the United States.

use super::context::Cue;
use super::digits::{Token, is_day, is_one_digit, number, part, value, weighted};
use super::{Kind, Scan};

/// What begins with a digit.
pub(super) fn find(scan: &mut Scan<'_>, token: &Token<'_>) {
    find_social_security(scan, token);
    if let Some(digits) = token.digits(10)
        && is_nhs(digits)
        && scan.near(token, 10, Cue::NHS)
    {
        scan.offer(token, 10, Kind::Nhs, 93);
    }
    if let Some(digits) = token.digits(9) {
        if is_routing(digits) && token.is_compact(9) && scan.context.just_before(token.start, 40, Cue::ROUTING) {
            scan.offer(token, 9, Kind::Routing, 30);
        } else if token.is_compact(9) && scan.context.just_before(token.start, 40, Cue::PASSPORT) {
            scan.offer(token, 9, Kind::Passport, 82);
        } else if token.shape(9) == 0x27 && scan.context.just_before(token.start, 30, Cue::SSN.or(Cue::COMPANY)) {
            scan.offer(token, 9, Kind::Ein, 30);
        }
    }
    find_medicare(scan, token);
    find_account(scan, token);
}

/// Area, group and serial; 9xx is the taxpayer number of who has none (IRS, ITIN).
fn find_social_security(scan: &mut Scan<'_>, token: &Token<'_>) {
    let Some(digits) = token.digits(9) else { return };
    let (area, group, serial) = (part(digits, 0, 3), part(digits, 3, 2), part(digits, 5, 4));
    let (start, _) = token.span(9);
    let hyphens = token.shape(9) == 0x324 && scan.bytes.get(start + 3) == Some(&b'-');
    let shaped = matches!(token.shape(9), 0x9 | 0x324);
    if !shaped || serial == 0 || group == 0 || is_one_digit(digits) {
        return;
    }
    let told = scan.context.just_before(start, 45, Cue::SSN);
    if area >= 900 {
        let itin = matches!(group, 50..=65 | 70..=88 | 90..=92 | 94..=99);
        if itin && (told || hyphens) {
            scan.offer(token, 9, Kind::Itin, if told { 92 } else { 75 });
        }
        return;
    }
    // Two numbers printed in advertisements, and what was never issued.
    let never = area == 0 || area == 666 || matches!(number(digits), 78_051_120 | 219_099_999);
    let confidence = match (told, hyphens) {
        (true, _) => 92,
        (false, true) => 80,
        (false, false) => return,
    };
    if !never && scan.decides(token, 9, Cue::SSN) != Some(false) {
        scan.offer(token, 9, Kind::Ssn, confidence);
    }
}

fn is_nhs(digits: &[u8]) -> bool {
    let check = (11 - weighted(digits, &[10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11;
    !is_one_digit(digits) && digits.last().copied().map(value) == Some(check)
}

/// Weights 3, 7, 1, and a Federal Reserve district in front.
fn is_routing(digits: &[u8]) -> bool {
    weighted(digits, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_multiple_of(10)
        && matches!(part(digits, 0, 2), 1..=12 | 21..=32 | 61..=72 | 80)
}

/// Medicare beneficiary: `1EG4-TE5-MK73` (letters without B, I, L, O, S, Z).
fn find_medicare(scan: &mut Scan<'_>, token: &Token<'_>) {
    let Some(chars) = token.prefix(11) else { return };
    let letter = |byte: &u8| byte.is_ascii_lowercase() && !b"bilosz".contains(byte);
    let digit = |byte: &u8| byte.is_ascii_digit();
    let form = chars.iter().enumerate().all(|(place, byte)| match place {
        1 | 4 | 7 | 8 => letter(byte),
        2 | 5 => letter(byte) || digit(byte),
        _ => digit(byte),
    });
    if form && chars.first() != Some(&b'0') {
        let told = scan.near(token, 11, Cue::MEDICARE);
        let (start, end) = token.span(11);
        if told || token.shape(11) == 0x434 && scan.is_upper(start, end) {
            scan.offer(token, 11, Kind::Medicare, if told { 93 } else { 80 });
        }
    }
}

/// A British sort code with its account, or an account number that is called one.
fn find_account(scan: &mut Scan<'_>, token: &Token<'_>) {
    if token.digits(14).is_some() && matches!(token.shape(14), 0x2228 | 0x68) && scan.near(token, 14, Cue::BANK) {
        scan.offer(token, 14, Kind::BankAccount, 85);
        return;
    }
    for len in 7..=17 {
        if token.digits(len).is_some()
            && token.is_compact(len)
            && scan.context.just_before(token.start, 14, Cue::BANK)
            && !token.is_amount(len)
        {
            scan.offer(token, len, Kind::BankAccount, 50);
        }
    }
}

/// What begins with a letter.
pub(super) fn find_code(scan: &mut Scan<'_>, token: &Token<'_>) {
    find_nino(scan, token);
    if let Some(chars) = token.prefix(16)
        && is_british_licence(chars)
    {
        let told = scan.near(token, 16, Cue::LICENCE);
        scan.offer(token, 16, Kind::DrivingLicence, if told { 93 } else { 78 });
    }
    let (start, _) = token.span(1);
    if let Some([letter, digits @ ..]) = token.prefix(9)
        && letter.is_ascii_lowercase()
        && digits.iter().all(u8::is_ascii_digit)
        && scan.context.just_before(start, 40, Cue::PASSPORT)
    {
        scan.offer(token, 9, Kind::Passport, 82);
    }
    for len in 7..=13 {
        if let Some([letter, digits @ ..]) = token.prefix(len)
            && letter.is_ascii_lowercase()
            && digits.iter().all(u8::is_ascii_digit)
            && scan.context.just_before(start, 35, Cue::LICENCE)
        {
            scan.offer(token, len, Kind::DrivingLicence, 75);
        }
    }
}

/// Two letters, six digits, a suffix A to D (HMRC, National Insurance Manual NIM39110).
fn find_nino(scan: &mut Scan<'_>, token: &Token<'_>) {
    let Some([a, b, digits @ .., suffix]) = token.prefix(9) else { return };
    let letters = a.is_ascii_lowercase()
        && b.is_ascii_lowercase()
        && !b"dfiquv".contains(a)
        && !b"dfiquvo".contains(b)
        && !matches!(&[*a, *b], b"bg" | b"gb" | b"nk" | b"kn" | b"tn" | b"nt" | b"zz")
        && (b'a'..=b'd').contains(suffix);
    if !letters || !digits.iter().all(u8::is_ascii_digit) {
        return;
    }
    let (start, end) = token.span(9);
    let told = scan.near(token, 9, Cue::NATIONAL.or(Cue::NIR));
    let shaped = matches!(token.shape(9), 0x9 | 0x22221 | 0x261 | 0x81);
    if shaped && (told || scan.is_upper(start, end)) {
        let confidence = match (told, token.is_compact(9)) {
            (true, _) => 93,
            (false, false) => 82,
            (false, true) => 70,
        };
        scan.offer(token, 9, Kind::Nino, confidence);
    }
}

/// `MORGA657054SM9IJ` (DVLA): five letters of the name, filled with nines; birth date with the
/// decade in front and the year behind, fifty more in the month for women.
fn is_british_licence(chars: &[u8]) -> bool {
    let (Some(name), Some(date), Some(rest)) = (chars.get(..5), chars.get(5..11), chars.get(11..)) else {
        return false;
    };
    let [i1, i2, other @ ..] = rest else { return false };
    let letters = name.iter().take_while(|byte| byte.is_ascii_lowercase()).count();
    let filled = letters > 0 && name.iter().skip(letters).all(|byte| *byte == b'9');
    let initial = |byte: &u8| byte.is_ascii_lowercase() || *byte == b'9';
    let month = part(date, 1, 2);
    filled
        && date.iter().all(u8::is_ascii_digit)
        && is_day(part(date, 3, 2), if month > 50 { month - 50 } else { month })
        && initial(i1)
        && initial(i2)
        && other.iter().all(u8::is_ascii_alphanumeric)
}
