//! French identifiers.

use super::context::Cue;
use super::digits::{Token, luhn, number, part, value};
use super::{Kind, Scan};

/// What begins with a digit.
pub(super) fn find(scan: &mut Scan<'_>, token: &Token<'_>) {
    find_nir(scan, token);
    find_siret(scan, token);
    find_siren(scan, token);
    find_rib(scan, token);
    find_tax_number(scan, token);
    find_health(scan, token);
    find_documents(scan, token);
}

/// What begins with a digit and has few of them.
pub(super) fn find_short(scan: &mut Scan<'_>, token: &Token<'_>) {
    find_new_identity_card(scan, token);
    find_old_plate(scan, token);
}

/// What begins with a letter.
pub(super) fn find_code(scan: &mut Scan<'_>, token: &Token<'_>) {
    find_vat(scan, token);
    find_plate(scan, token);
}

/// NIR: sex, year, month, department, commune, order, key.
fn find_nir(scan: &mut Scan<'_>, token: &Token<'_>) {
    let near = |scan: &Scan<'_>, len| scan.near(token, len, Cue::NIR);
    if let Some((chars, len)) = with_key(scan, token) {
        let Some(form) = nir_form(&chars) else { return };
        let Some(body) = chars.get(..13) else { return };
        if 97 - nir_number(body) % 97 != part(&chars, 13, 2) {
            return;
        }
        // Random digits pass the key once in a hundred times, the strict form once in five thousand.
        let printed = token.shape(len.min(token.len())) == 0x0122_2332;
        let confidence = match (form, printed || near(scan, len)) {
            (Form::Strict, true) => 98,
            (Form::Strict, false) => 92,
            (Form::Loose, true) => 92,
            (Form::Loose, false) => 70,
        };
        let (start, _) = token.span(1);
        let end = key_end(scan, token, len);
        scan.offer_at(start, end, Kind::Nir, confidence);
    } else if let Some(chars) = token.prefix(13)
        && nir_form(chars) == Some(Form::Strict)
        && !token.is_in_a_row(13)
        && near(scan, 13)
        && after_key_word(scan.bytes, token.span(13).1).is_none()
    {
        scan.offer(token, 13, Kind::Nir, 70);
    }
}

/// Thirteen characters and the key, which may stand behind a bar or its name (`clé 46`).
fn with_key(scan: &Scan<'_>, token: &Token<'_>) -> Option<([u8; 15], usize)> {
    if let Some(chars) = token.prefix(15) {
        return chars.try_into().ok().map(|chars| (chars, 15));
    }
    let body = token.prefix(13)?;
    let at = after_key_word(scan.bytes, token.span(13).1)?;
    let key = scan.bytes.get(at..at + 2)?;
    let mut chars = [0; 15];
    chars.get_mut(..13)?.copy_from_slice(body);
    chars.get_mut(13..)?.copy_from_slice(key);
    Some((chars, 13))
}

fn key_end(scan: &Scan<'_>, token: &Token<'_>, len: usize) -> usize {
    let end = token.span(len).1;
    if len == 15 { end } else { after_key_word(scan.bytes, end).map_or(end, |at| at + 2) }
}

/// Where two digits stand behind ` | `, ` (` or ` clé : `.
fn after_key_word(bytes: &[u8], end: usize) -> Option<usize> {
    let rest = bytes.get(end..(end + 16).min(bytes.len()))?;
    let digit = rest.iter().position(u8::is_ascii_digit)?;
    let between = std::str::from_utf8(rest.get(..digit)?).ok()?;
    let word = between.trim_matches([' ', ':', '(', '|', ',', '-', '/', '.']);
    let known = matches!(word, "cle" | "key") || word.is_empty() && between.contains(['|', '(']);
    let two = rest.get(digit + 1)?.is_ascii_digit() && !rest.get(digit + 2).is_some_and(u8::is_ascii_alphanumeric);
    (known && two).then_some(end + digit)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// A registered person born in a known month.
    Strict,
    /// A provisional number, or a month that is not known.
    Loose,
}

fn nir_form(chars: &[u8]) -> Option<Form> {
    let [sex, _, _, m1, m2, d1, d2, commune @ ..] = chars else { return None };
    let years = chars.get(..5)?.iter().all(u8::is_ascii_digit);
    let rest = commune.iter().all(u8::is_ascii_digit);
    let department = matches!((d1, d2), (b'2', b'a' | b'b')) || d1.is_ascii_digit() && d2.is_ascii_digit();
    if !years || !rest || !department || (d1, d2) == (&b'0', &b'0') || part(commune, 3, 3) == 0 {
        return None;
    }
    let month = number(&[*m1, *m2]);
    match (sex, month) {
        (b'1' | b'2', 1..=12) => Some(Form::Strict),
        (b'1' | b'2' | b'3' | b'4' | b'7' | b'8', 1..=12 | 20 | 30..=42 | 50..=99) => Some(Form::Loose),
        _ => None,
    }
}

/// The thirteen characters as a number: Corsica counts as 19 and 18.
fn nir_number(chars: &[u8]) -> u64 {
    let letter = chars.get(6).copied();
    chars.iter().enumerate().fold(0, |sum, (place, byte)| {
        let digit = match (place, letter) {
            (5, Some(b'a' | b'b')) => 1,
            (6, Some(b'a')) => 9,
            (6, Some(b'b')) => 8,
            _ => u64::from(value(*byte)),
        };
        sum * 10 + digit
    })
}

/// SIREN's Luhn sum, for the digits of one.
pub(super) fn is_siren(digits: &[u8]) -> bool {
    digits.len() == 9 && luhn(digits) && number(digits) > 999
}

/// Luhn on the whole and on the SIREN; establishments of La Poste have a digit sum that five divides.
pub(super) fn is_siret(digits: &[u8]) -> bool {
    let Some(siren) = digits.get(..9) else { return false };
    let sum: u32 = digits.iter().map(|byte| value(*byte)).sum();
    let post = siren == b"356000000" && sum.is_multiple_of(5);
    digits.len() == 14 && is_siren(siren) && (luhn(digits) || post)
}

fn find_siret(scan: &mut Scan<'_>, token: &Token<'_>) {
    let Some(digits) = token.digits(14) else { return };
    let shape = matches!(token.shape(14), 0xe | 0x95 | 0x3335 | 0x33323 | 0x33332 | 0x932);
    if shape && is_siret(digits) && scan.decides(token, 14, Cue::COMPANY) != Some(false) {
        scan.offer(token, 14, Kind::Siret, 30);
    }
}

fn find_siren(scan: &mut Scan<'_>, token: &Token<'_>) {
    let Some(digits) = token.digits(9) else { return };
    let shape = matches!(token.shape(9), 0x9 | 0x333);
    // One number in ten passes: only with its name.
    if shape && is_siren(digits) && scan.context.just_before(token.start, 40, Cue::COMPANY) {
        scan.offer(token, 9, Kind::Siren, 30);
    }
}

/// Bank, branch, account (letters allowed), key: 23 characters.
fn find_rib(scan: &mut Scan<'_>, token: &Token<'_>) {
    let Some(chars) = token.prefix(23) else { return };
    let (Some(codes), Some(account), Some(key)) = (chars.get(..10), chars.get(10..21), chars.get(21..)) else { return };
    let numeric = codes.iter().chain(key).all(u8::is_ascii_digit);
    let account = account.iter().fold(0, |sum, byte| sum * 10 + rib_value(*byte));
    let sum = 89 * part(codes, 0, 5) + 15 * part(codes, 5, 5) + 3 * account;
    if numeric && number(codes) > 0 && 97 - sum % 97 == number(key) {
        let printed = token.shape(23) == 0x55b2 || scan.near(token, 23, Cue::BANK);
        scan.offer(token, 23, Kind::Rib, if printed { 96 } else { 75 });
    }
}

/// A to I are 1 to 9, J to R again, S to Z 2 to 9.
fn rib_value(byte: u8) -> u64 {
    match byte {
        b'a'..=b'i' => u64::from(byte - b'a') + 1,
        b'j'..=b'r' => u64::from(byte - b'j') + 1,
        b's'..=b'z' => u64::from(byte - b's') + 2,
        _ => u64::from(value(byte)),
    }
}

fn find_tax_number(scan: &mut Scan<'_>, token: &Token<'_>) {
    let Some(digits) = token.digits(13) else { return };
    let fits = matches!(digits.first(), Some(b'0'..=b'3')) && part(digits, 0, 10) % 511 == part(digits, 10, 3);
    if !fits || number(digits) == 0 {
        return;
    }
    let confidence = match (scan.decides(token, 13, Cue::TAX), token.shape(13)) {
        (Some(true), _) => 93,
        (None, 0x22333) => 75,
        (None, _) => 45,
        (Some(false), _) => return,
    };
    scan.offer(token, 13, Kind::TaxNumber, confidence);
}

/// RPPS: eleven digits and Luhn; ADELI and FINESS: nine characters.
fn find_health(scan: &mut Scan<'_>, token: &Token<'_>) {
    if let Some(digits) = token.digits(11)
        && luhn(digits)
        && matches!(digits, [b'1', b'0', ..] | [b'8', ..])
        && scan.near(token, 11, Cue::HEALTH_WORKER)
    {
        scan.offer(token, 11, Kind::HealthWorker, 85);
    }
    let Some(chars) = token.prefix(9) else { return };
    let rest = chars.get(2..).unwrap_or_default();
    let department = matches!(chars, [b'0'..=b'9', b'0'..=b'9' | b'a' | b'b', ..]);
    if !department || !rest.iter().all(u8::is_ascii_digit) {
        return;
    }
    if scan.context.just_before(token.start, 25, Cue::FACILITY) {
        scan.offer(token, 9, Kind::HealthFacility, 30);
    } else if scan.context.just_before(token.start, 25, Cue::HEALTH_WORKER) && luhn(chars) {
        scan.offer(token, 9, Kind::HealthWorker, 70);
    }
}

/// Passport, identity card and driving licence: no check digit outside the machine-readable zone,
/// so the name of the document must stand near.
fn find_documents(scan: &mut Scan<'_>, token: &Token<'_>) {
    if let Some([y1, y2, l1, l2, serial @ ..]) = token.prefix(9)
        && [y1, y2].iter().all(|byte| byte.is_ascii_digit())
        && [l1, l2].iter().all(|byte| byte.is_ascii_lowercase())
        && serial.iter().all(u8::is_ascii_digit)
    {
        if scan.near(token, 9, Cue::PASSPORT) {
            scan.offer(token, 9, Kind::Passport, 88);
        } else if scan.near(token, 9, Cue::LICENCE) {
            scan.offer(token, 9, Kind::DrivingLicence, 85);
        }
    }
    let licence = token.digits(12).is_some() && scan.context.just_before(token.start, 45, Cue::LICENCE);
    if licence {
        scan.offer(token, 12, Kind::DrivingLicence, 82);
    } else if token.prefix(12).is_some_and(is_old_identity_card) && scan.near(token, 12, Cue::IDENTITY) {
        scan.offer(token, 12, Kind::IdentityCard, 82);
    }
}

/// Year, month, department (three characters, which may hold a letter), five digits.
fn is_old_identity_card(chars: &[u8]) -> bool {
    let [_, _, _, _, _, d2, d3, serial @ ..] = chars else { return false };
    let head = chars.get(..5).is_some_and(|head| head.iter().all(u8::is_ascii_digit));
    let month = part(chars, 2, 2);
    head && (1..=12).contains(&month)
        && [d2, d3].iter().all(|byte| byte.is_ascii_alphanumeric())
        && serial.iter().all(u8::is_ascii_digit)
}

/// Nine letters and digits (regulation (EU) 2019/1157), mostly with two digits or more.
pub(super) fn find_new_identity_card(scan: &mut Scan<'_>, token: &Token<'_>) {
    let Some(chars) = token.prefix(9) else { return };
    let (start, end) = token.span(9);
    let mixed = chars.iter().any(u8::is_ascii_lowercase) && chars.iter().any(u8::is_ascii_digit);
    if mixed && token.is_compact(9) && scan.is_upper(start, end) && scan.context.near((start, end), Cue::IDENTITY) {
        scan.offer(token, 9, Kind::IdentityCard, 82);
    }
}

/// One card number in a hundred has no digit at all: a word of nine capitals behind the name of the
/// document, which is no French or English word because it has no vowel (A, E, I, O and U are not used).
pub(super) fn find_cards_of_letters(scan: &mut Scan<'_>) {
    for word in scan.text.words() {
        let (start, end) = (word.folded_start as usize, word.folded_end as usize);
        if end - start != 9 {
            continue;
        }
        let no_word = scan
            .text
            .word_text(word)
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() && !matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u'));
        if no_word && scan.is_upper(start, end) && scan.context.just_before(start, 25, Cue::IDENTITY) {
            scan.offer_at(start, end, Kind::IdentityCard, 80);
        }
    }
}

/// The key and the SIREN; Monaco's numbers begin with 000 and hold none.
fn find_vat(scan: &mut Scan<'_>, token: &Token<'_>) {
    let Some([b'f', b'r', k1, k2, siren @ ..]) = token.prefix(13) else { return };
    let digits = siren.iter().all(u8::is_ascii_digit);
    let monaco = siren.starts_with(b"000") && number(siren) > 0;
    if digits && (is_siren(siren) || monaco) && is_vat_key(*k1, *k2, number(siren)) {
        scan.offer(token, 13, Kind::Vat, 30);
    }
}

/// Two digits modulo 97, or the newer key with letters, modulo 11.
fn is_vat_key(first: u8, second: u8, siren: u64) -> bool {
    const ALPHABET: &[u8] = b"0123456789abcdefghjklmnpqrstuvwxyz";
    let place = |byte| ALPHABET.iter().position(|letter| *letter == byte).map(|place| place as i64);
    let (Some(first_place), Some(second_place)) = (place(first), place(second)) else { return false };
    if first.is_ascii_digit() && second.is_ascii_digit() {
        return (12 + 3 * (siren % 97)) % 97 == (first_place * 10 + second_place) as u64;
    }
    let check = if first.is_ascii_digit() {
        first_place * 24 + second_place - 10
    } else {
        first_place * 34 + second_place - 100
    };
    (siren as i64 + 1 + check.div_euclid(11)).rem_euclid(11) == check.rem_euclid(11)
}

/// Plates since 2009 (arrêté du 9 février 2009): `AB-123-CD`.
fn find_plate(scan: &mut Scan<'_>, token: &Token<'_>) {
    let Some([a, b, n1, n2, n3, c, d]) = token.prefix(7) else { return };
    let letter = |byte: &u8| byte.is_ascii_lowercase() && !matches!(byte, b'i' | b'o' | b'u');
    let figures = [*n1, *n2, *n3];
    let never = figures == *b"000" || [*a, *b] == *b"ss" || [*c, *d] == *b"ss" || [*a, *b] == *b"ww";
    if ![a, b, c, d].into_iter().all(letter) || !figures.iter().all(u8::is_ascii_digit) || never {
        return;
    }
    let (start, end) = token.span(7);
    let near = scan.decides(token, 7, Cue::VEHICLE);
    let hyphens = scan.bytes.get(start + 2) == Some(&b'-') && end - start == 9;
    let confidence = match (near, token.shape(7), hyphens, scan.is_upper(start, end)) {
        (Some(true), 0x232, ..) => 90,
        (Some(true), 0x7, _, true) => 85,
        (None, 0x232, true, true) => 82,
        (None, 0x232, false, true) => 60,
        (None, 0x232, true, false) => 50,
        (Some(false), 0x232, true, true) => 35,
        _ => return,
    };
    scan.offer(token, 7, Kind::Plate, confidence);
}

/// Plates before 2009: `1234 AB 75`. Quantities look alike, so a vehicle must stand near.
fn find_old_plate(scan: &mut Scan<'_>, token: &Token<'_>) {
    for len in 4..=10 {
        let Some(chars) = token.prefix(len) else { continue };
        let Some(letters_at) = chars.iter().position(u8::is_ascii_lowercase) else { continue };
        let tail = chars.get(letters_at..).unwrap_or_default();
        let two = matches!(tail.last_chunk::<2>(), Some([b'2', b'a' | b'b']))
            || matches!(tail.last_chunk::<2>(), Some([b'0'..=b'9', b'0'..=b'9']));
        let overseas = matches!(tail.last_chunk::<3>(), Some([b'9', b'7', b'0'..=b'9']));
        let department = if overseas { 3 } else { 2 };
        let Some(letters) = tail.len().checked_sub(department) else { continue };
        let middle = tail.get(..letters).unwrap_or_default();
        let form = (1..=4).contains(&letters_at)
            && (1..=3).contains(&letters)
            && middle.iter().all(u8::is_ascii_lowercase)
            && two
            && chars.first() != Some(&b'0')
            && tail.last_chunk::<2>() != Some(b"00");
        let (start, end) = token.span(len);
        let groups = token.shape(len).ilog2() / 4 + 1;
        if form
            && (groups == 3 || groups == 1)
            && scan.is_upper(start, end)
            && scan.context.near((start, end), Cue::VEHICLE)
        {
            scan.offer(token, len, Kind::Plate, if groups == 3 { 80 } else { 60 });
            return;
        }
    }
}
