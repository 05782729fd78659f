//! National numbers of persons in other European countries, and their VAT numbers.

use super::context::Cue;
use super::digits::{Token, is_day, luhn, mod_11_10, number, part, remainder, value, verhoeff, weighted};
use super::{Kind, Scan};

/// What begins with a digit.
pub(super) fn find(scan: &mut Scan<'_>, token: &Token<'_>) {
    for len in [9, 10, 11, 13] {
        let Some(digits) = token.digits(len) else { continue };
        let says = |cue| scan.near(token, len, cue);
        let told = says(Cue::NATIONAL);
        let shape = token.shape(len);
        let row = token.is_in_a_row(len);
        let offer = match len {
            9 => nine(digits, says),
            10 => ten(digits, shape, told, says),
            11 => eleven(digits, shape, told, says),
            _ => thirteen(digits, shape, told),
        };
        if let Some((name, confidence)) = offer
            && (told || !row)
            && !token.is_amount(len)
        {
            scan.offer_national(token, len, name, confidence);
        }
    }
    if let Some(digits) = token.digits(12)
        && let Some(person) = digits.get(2..)
        && matches!(digits, [b'1', b'9', ..] | [b'2', b'0', ..])
        && is_swedish(person)
    {
        let told = scan.near(token, 12, Cue::NATIONAL);
        if told || token.shape(12) == 0x84 {
            scan.offer_national(token, 12, "Personnummer", if told { 93 } else { 85 });
        }
    }
    find_with_letter(scan, token);
}

/// Netherlands and Portugal: one number in eleven passes, so the name must stand near.
fn nine(digits: &[u8], says: impl Fn(Cue) -> bool) -> Option<(&'static str, u8)> {
    let dutch = i64::from(weighted(digits, &[9, 8, 7, 6, 5, 4, 3, 2])) - i64::from(value(*digits.last()?));
    let sum = weighted(digits, &[9, 8, 7, 6, 5, 4, 3, 2]);
    let portuguese = (11 - sum % 11) % 11 % 10 == value(*digits.last()?);
    match number(digits) > 0 {
        true if dutch % 11 == 0 && says(Cue::DUTCH) => Some(("BSN", 88)),
        true if portuguese && says(Cue::PORTUGUESE) => Some(("NIF", 88)),
        _ => None,
    }
}

/// Austria, Sweden, Denmark.
fn ten(digits: &[u8], shape: u64, told: bool, says: impl Fn(Cue) -> bool) -> Option<(&'static str, u8)> {
    // The date stands behind, and the fourth digit checks the others.
    let austrian = weighted(digits, &[3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 == value(*digits.get(3)?)
        && is_day(part(digits, 4, 2), part(digits, 6, 2))
        && digits.first() != Some(&b'0');
    let danish = is_day(part(digits, 0, 2), part(digits, 2, 2));
    match told {
        true if is_swedish(digits) => Some(("Personnummer", 92)),
        true if austrian => Some(("SVNR", 92)),
        true if danish && says(Cue::DANISH) => Some(("CPR", 80)),
        false if is_swedish(digits) && shape == 0x64 => Some(("Personnummer", 65)),
        false if austrian && shape == 0x46 => Some(("SVNR", 60)),
        _ => None,
    }
}

/// Year, month, day (a day plus 60 is provisional), serial, Luhn.
fn is_swedish(digits: &[u8]) -> bool {
    let day = part(digits, 4, 2);
    luhn(digits) && is_day(if day > 60 { day - 60 } else { day }, part(digits, 2, 2))
}

/// Belgium, Poland, Germany, Norway, Baltic states, Croatia.
fn eleven(digits: &[u8], shape: u64, told: bool, says: impl Fn(Cue) -> bool) -> Option<(&'static str, u8)> {
    if is_belgian(digits) {
        let printed = shape == 0x22232;
        return Some(("Registre national", if told || printed { 94 } else { 65 }));
    }
    if is_swiss_like(shape) {
        return None;
    }
    let polish = weighted(digits, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]).is_multiple_of(10)
        && is_day(part(digits, 4, 2), part(digits, 2, 2) % 20);
    let norwegian = weighted(digits, &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0]).is_multiple_of(11)
        && weighted(digits, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
        && is_day(part(digits, 0, 2) % 40, part(digits, 2, 2) % 40);
    let german = is_german(digits);
    match told {
        true if german => Some(("Steuer-ID", 93)),
        true if polish && says(Cue::POLISH) => Some(("PESEL", 93)),
        true if norwegian => Some(("Fødselsnummer", 93)),
        true if mod_11_10(digits) && says(Cue::CROATIAN) => Some(("OIB", 80)),
        false if german && shape == 0x2333 => Some(("Steuer-ID", 70)),
        false if norwegian && shape == 0x65 => Some(("Fødselsnummer", 80)),
        _ => None,
    }
}

fn is_swiss_like(shape: u64) -> bool {
    shape == 0x3442
}

/// Six digits of the date, three of the day's order, and 97 less the remainder; from 2000 on a 2 is
/// put in front (arrêté royal du 3 avril 1984).
fn is_belgian(digits: &[u8]) -> bool {
    let (body, key) = (part(digits, 0, 9), part(digits, 9, 2));
    let (month, day) = (part(digits, 2, 2), part(digits, 4, 2));
    let date = is_day(day, month) || is_day(day, month.wrapping_sub(20)) || is_day(day, month.wrapping_sub(40));
    date && (97 - body % 97 == key || 97 - (2_000_000_000 + body) % 97 == key)
}

/// Steuerliche Identifikationsnummer (Abgabenordnung § 139b): one digit stands two or three times.
fn is_german(digits: &[u8]) -> bool {
    let body = digits.get(..10).unwrap_or_default();
    let mut counts = [0u8; 10];
    for byte in body {
        if let Some(count) = counts.get_mut(value(*byte) as usize) {
            *count += 1;
        }
    }
    let repeated = counts.iter().filter(|count| **count > 1).count();
    digits.first() != Some(&b'0') && repeated == 1 && counts.iter().all(|count| *count < 4) && mod_11_10(digits)
}

/// Switzerland (756 and the check of EAN-13) and Luxembourg (date, Luhn, Verhoeff).
fn thirteen(digits: &[u8], shape: u64, told: bool) -> Option<(&'static str, u8)> {
    let ean = weighted(digits, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]).is_multiple_of(10);
    if digits.starts_with(b"756") && ean {
        return Some(("AVS", if told || shape == 0x3442 { 96 } else { 75 }));
    }
    let body = digits.get(..11)?;
    let mut other = [0; 12];
    other.get_mut(..11)?.copy_from_slice(body);
    *other.last_mut()? = *digits.last()?;
    let year = part(digits, 0, 4);
    let luxembourgish = (1890..=2099).contains(&year)
        && is_day(part(digits, 6, 2), part(digits, 4, 2))
        && luhn(digits.get(..12)?)
        && verhoeff(&other);
    luxembourgish.then_some(("Matricule", if told { 95 } else { 75 }))
}

/// Spain (DNI), Ireland (PPS) and Finland (hetu): digits and a letter that checks them.
fn find_with_letter(scan: &mut Scan<'_>, token: &Token<'_>) {
    if let Some([digits @ .., letter]) = token.prefix(9)
        && digits.iter().all(u8::is_ascii_digit)
        && is_spanish(number(digits), *letter)
        && number(digits) > 0
    {
        spanish(scan, token, "DNI");
    }
    for len in [8, 9] {
        if let Some(chars) = token.prefix(len)
            && token.is_compact(len)
            && is_irish(chars)
            && scan.near(token, len, Cue::NATIONAL)
        {
            scan.offer_national(token, len, "PPS", 93);
        }
    }
    find_finnish(scan, token);
}

fn spanish(scan: &mut Scan<'_>, token: &Token<'_>, name: &'static str) {
    let (start, end) = token.span(9);
    let told = scan.near(token, 9, Cue::NATIONAL.or(Cue::IDENTITY));
    if told || scan.is_upper(start, end) && !token.is_in_a_row(9) && token.shape(9).ilog2() / 4 < 2 {
        scan.offer_national(token, 9, name, if told { 93 } else { 70 });
    }
}

fn is_spanish(number: u64, letter: u8) -> bool {
    b"trwagmyfpdxbnjzsqvhlcke".get((number % 23) as usize) == Some(&letter)
}

/// Seven digits and one or two letters.
fn is_irish(chars: &[u8]) -> bool {
    let (Some(digits), Some(letters)) = (chars.get(..7), chars.get(7..)) else { return false };
    let [check, second @ ..] = letters else { return false };
    let second = second.first().map_or(0, |letter| if *letter == b'w' { 0 } else { value(*letter).saturating_sub(9) });
    let sum = weighted(digits, &[8, 7, 6, 5, 4, 3, 2]) + 9 * second;
    digits.iter().all(u8::is_ascii_digit)
        && letters.iter().all(u8::is_ascii_lowercase)
        && b"wabcdefghijklmnopqrstuv".get((sum % 23) as usize) == Some(check)
}

/// `131052-308T`: the sign tells the century, the last character is the remainder modulo 31.
fn find_finnish(scan: &mut Scan<'_>, token: &Token<'_>) {
    let (start, _) = token.span(1);
    let Some(text) = scan.bytes.get(start..start + 11) else { return };
    let Some((date, [century, serial @ .., check])) = text.split_first_chunk::<6>() else { return };
    let digits: [u8; 9] = match (date, serial) {
        ([a, b, c, d, e, f], [g, h, i]) => [*a, *b, *c, *d, *e, *f, *g, *h, *i],
        _ => return,
    };
    let sign = matches!(century, b'-' | b'+' | b'a'..=b'f' | b'u'..=b'y');
    let fits = digits.iter().all(u8::is_ascii_digit)
        && is_day(part(&digits, 0, 2), part(&digits, 2, 2))
        && b"0123456789abcdefhjklmnprstuvwxy".get((number(&digits) % 31) as usize) == Some(check);
    let free = !scan.bytes.get(start + 11).is_some_and(u8::is_ascii_alphanumeric);
    if sign && fits && free && token.before == super::digits::Neighbour::Free {
        let told = scan.context.near((start, start + 11), Cue::NATIONAL);
        scan.offer_at(start, start + 11, Kind::NationalNumber, if told { 95 } else { 82 });
        if let Some(offer) = scan.offers.last_mut() {
            offer.name = Some("Henkilötunnus");
        }
    }
}

/// What begins with a letter.
pub(super) fn find_code(scan: &mut Scan<'_>, token: &Token<'_>) {
    if let Some(chars) = token.prefix(16)
        && is_codice_fiscale(chars)
    {
        scan.offer_national(token, 16, "Codice fiscale", 97);
    }
    if let Some([first @ (b'x' | b'y' | b'z'), digits @ .., letter]) = token.prefix(9)
        && digits.iter().all(u8::is_ascii_digit)
        && is_spanish(u64::from(first - b'x') * 10_000_000 + number(digits), *letter)
    {
        spanish(scan, token, "NIE");
    }
    find_vat(scan, token);
}

/// Six letters, year, month letter, day, place, check letter (decreto ministeriale 23 dicembre 1976);
/// where two persons share a code, letters replace digits.
fn is_codice_fiscale(chars: &[u8]) -> bool {
    const ODD: [u32; 26] =
        [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
    let digit = |byte: u8| byte.is_ascii_digit() || b"lmnpqrstuv".contains(&byte);
    let form = chars.iter().enumerate().all(|(place, byte)| match place {
        6 | 7 | 9 | 10 | 12..=14 => digit(*byte),
        8 => b"abcdehlmprst".contains(byte),
        _ => byte.is_ascii_lowercase(),
    });
    let Some((check, body)) = chars.split_last() else { return false };
    let sum: u32 = body
        .iter()
        .enumerate()
        .map(|(place, byte)| {
            let plain = if byte.is_ascii_digit() { value(*byte) } else { value(*byte).saturating_sub(10) };
            if place % 2 == 0 { ODD.get(plain as usize).copied().unwrap_or(0) } else { plain }
        })
        .sum();
    form && u32::from(check.saturating_sub(b'a')) == sum % 26
}

/// VAT numbers of the other member states: the form of the country, and its check where it is cheap.
fn find_vat(scan: &mut Scan<'_>, token: &Token<'_>) {
    let Some(country) = token.first_two() else { return };
    let lengths: &[usize] = match &country {
        b"at" | b"cy" | b"pt" | b"de" | b"ee" | b"el" | b"es" => &[11],
        b"be" | b"pl" | b"sk" => &[12],
        b"bg" => &[11, 12],
        b"cz" => &[10, 11, 12],
        b"dk" | b"fi" | b"hu" | b"lu" | b"mt" | b"si" => &[10],
        b"hr" | b"it" | b"lv" => &[13],
        b"ie" => &[10, 11],
        b"lt" => &[11, 14],
        b"nl" | b"se" => &[14],
        b"ro" => &[4, 5, 6, 7, 8, 9, 10, 11, 12],
        b"gb" => &[11, 14],
        _ => return,
    };
    for len in lengths {
        let Some(chars) = token.prefix(*len) else { continue };
        let Some(body) = chars.get(2..) else { continue };
        let told = scan.near(token, *len, Cue::VAT);
        match is_vat(&country, body) {
            Some(true) if told || token.is_compact(*len) => scan.offer(token, *len, Kind::Vat, 30),
            None if told => scan.offer(token, *len, Kind::Vat, 25),
            _ => continue,
        }
        return;
    }
}

/// Whether the check fits; `None` where only the form is looked at, and fits.
fn is_vat(country: &[u8; 2], body: &[u8]) -> Option<bool> {
    let numeric = body.iter().all(u8::is_ascii_digit);
    let last = body.last().copied().map_or(99, value);
    match country {
        b"be" => Some(numeric && 97 - part(body, 0, 8) % 97 == part(body, 8, 2)),
        b"de" => Some(numeric && body.first() != Some(&b'0') && mod_11_10(body)),
        b"hr" => Some(numeric && mod_11_10(body)),
        b"it" => Some(numeric && luhn(body)),
        b"lu" => Some(numeric && part(body, 0, 6) % 89 == part(body, 6, 2)),
        b"pl" => Some(numeric && weighted(body, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == last),
        b"pt" => Some(numeric && (11 - weighted(body, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10 == last),
        b"dk" => Some(numeric && weighted(body, &[2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)),
        b"fi" => Some(numeric && (11 - weighted(body, &[7, 9, 10, 5, 8, 4, 2]) % 11) % 11 == last),
        b"se" => Some(numeric && luhn(body.get(..10)?) && body.ends_with(b"01")),
        b"at" => Some(body.first() == Some(&b'u') && body.get(1..).is_some_and(is_austrian_vat)),
        b"nl" => {
            let form = body.get(9) == Some(&b'b') && body.iter().enumerate().all(|(i, b)| i == 9 || b.is_ascii_digit());
            let whole = b"nl".iter().chain(body).copied();
            form.then(|| {
                weighted(body, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 == value(*body.get(8).unwrap_or(&0))
                    || remainder(whole, 97) == 1
            })
            .or(Some(false))
        }
        _ if body.iter().filter(|byte| byte.is_ascii_digit()).count() + 2 >= body.len() => None,
        _ => Some(false),
    }
}

fn is_austrian_vat(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .take(7)
        .enumerate()
        .map(|(place, byte)| match (place % 2, value(*byte)) {
            (0, digit) => digit,
            (_, digit) => digit * 2 / 10 + digit * 2 % 10,
        })
        .sum();
    digits.iter().all(u8::is_ascii_digit) && (96 - sum % 10) % 10 == digits.last().copied().map_or(99, value)
}
