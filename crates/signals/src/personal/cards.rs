//! Payment cards and bank accounts.

use super::context::Cue;
use super::digits::{Token, is_one_digit, luhn, part, remainder};
use super::{Kind, Scan};

/// How many digits the cards with this beginning have; `None` when no network issues it.
fn lengths(digits: &[u8]) -> Option<(&'static [usize], bool)> {
    let first = |count| part(digits, 0, count);
    // The flag: the beginning is so wide that context is needed.
    Some(match (first(1), first(2), first(3), first(4)) {
        (4, ..) => (&[13, 16, 19], false),
        (_, 51..=55, ..) | (_, _, _, 2221..=2720) => (&[16], false),
        (_, 34 | 37, ..) => (&[15], false),
        (_, 65, ..) | (_, _, 644..=649, _) | (_, _, _, 6011) => (&[16, 17, 18, 19], false),
        (_, 36 | 38 | 39, ..) | (_, _, 300..=305 | 309, _) => (&[14, 16], false),
        (_, _, _, 3528..=3589) => (&[16, 17, 18, 19], false),
        (_, 62 | 81, ..) => (&[16, 17, 18, 19], true),
        (_, _, _, 2200..=2204) => (&[16, 17, 18, 19], true),
        // Maestro, Bancontact and national schemes.
        (_, 50 | 56..=61 | 63 | 64 | 66..=69, ..) => (&[12, 13, 14, 15, 16, 17, 18, 19], true),
        _ => return None,
    })
}

/// Cards are printed in fours, American Express 4-6-5, Diners 4-6-4.
fn is_printed(shape: u64) -> bool {
    matches!(shape, 0x4444 | 0x44443 | 0x465 | 0x464 | 0x44441 | 0x44442 | 0x88 | 0x43333 | 0x661)
}

/// Payment cards.
pub(super) fn find(scan: &mut Scan<'_>, token: &Token<'_>) {
    let Some((allowed, wide)) = token.digits_from(4).and_then(lengths) else { return };
    for len in allowed.iter().rev() {
        let Some(digits) = token.digits(*len) else { continue };
        if !luhn(digits) || is_one_digit(digits) || token.is_amount(*len) {
            continue;
        }
        let (compact, printed) = (token.is_compact(*len), is_printed(token.shape(*len)));
        let told = scan.context.decides(token.span(*len), Cue::CARD, Cue::ORDER.or(Cue::COMPANY));
        let confidence = match (told, compact, printed) {
            (Some(true), _, _) => 97,
            (None, _, true) if !wide => 95,
            (None, true, _) if !wide => 85,
            (None, _, true) => 60,
            (Some(false), _, true) if !wide => 70,
            (Some(false), true, _) if !wide && *len >= 15 => 45,
            _ => continue,
        };
        scan.offer(token, *len, Kind::Card, confidence);
        return;
    }
}

/// Country and length (SWIFT, IBAN registry).
const LENGTHS: &[(&[u8; 2], usize)] = &[
    (b"ad", 24),
    (b"ae", 23),
    (b"al", 28),
    (b"at", 20),
    (b"az", 28),
    (b"ba", 20),
    (b"be", 16),
    (b"bg", 22),
    (b"bh", 22),
    (b"bi", 27),
    (b"br", 29),
    (b"by", 28),
    (b"ch", 21),
    (b"cr", 22),
    (b"cy", 28),
    (b"cz", 24),
    (b"de", 22),
    (b"dj", 27),
    (b"dk", 18),
    (b"do", 28),
    (b"ee", 20),
    (b"eg", 29),
    (b"es", 24),
    (b"fi", 18),
    (b"fk", 18),
    (b"fo", 18),
    (b"fr", 27),
    (b"gb", 22),
    (b"ge", 22),
    (b"gi", 23),
    (b"gl", 18),
    (b"gr", 27),
    (b"gt", 28),
    (b"hn", 28),
    (b"hr", 21),
    (b"hu", 28),
    (b"ie", 22),
    (b"il", 23),
    (b"iq", 23),
    (b"is", 26),
    (b"it", 27),
    (b"jo", 30),
    (b"kw", 30),
    (b"kz", 20),
    (b"lb", 28),
    (b"lc", 32),
    (b"li", 21),
    (b"lt", 20),
    (b"lu", 20),
    (b"lv", 21),
    (b"ly", 25),
    (b"mc", 27),
    (b"md", 24),
    (b"me", 22),
    (b"mk", 19),
    (b"mn", 20),
    (b"mr", 27),
    (b"mt", 31),
    (b"mu", 30),
    (b"ni", 28),
    (b"nl", 18),
    (b"no", 15),
    (b"om", 23),
    (b"pk", 24),
    (b"pl", 28),
    (b"ps", 29),
    (b"pt", 25),
    (b"qa", 29),
    (b"ro", 24),
    (b"rs", 22),
    (b"ru", 33),
    (b"sa", 24),
    (b"sc", 31),
    (b"sd", 18),
    (b"se", 24),
    (b"si", 19),
    (b"sk", 24),
    (b"sm", 27),
    (b"so", 23),
    (b"st", 25),
    (b"sv", 28),
    (b"tl", 23),
    (b"tn", 24),
    (b"tr", 26),
    (b"ua", 29),
    (b"va", 22),
    (b"vg", 24),
    (b"xk", 20),
    (b"ye", 30),
    // In use by agreement with a country of the registry.
    (b"dz", 26),
    (b"ma", 28),
    (b"sn", 28),
    (b"ci", 28),
    (b"ml", 28),
    (b"bf", 28),
    (b"bj", 28),
    (b"tg", 28),
    (b"ne", 28),
    (b"cm", 27),
    (b"ga", 27),
    (b"cg", 27),
    (b"mg", 27),
    (b"ir", 26),
    (b"ao", 25),
    (b"mz", 25),
    (b"cv", 25),
];

/// IBAN: the length of the country, then the remainder of the whole turned round is one (ISO 13616).
pub(super) fn find_iban(scan: &mut Scan<'_>, token: &Token<'_>) {
    let Some(country) = token.first_two() else { return };
    let Some((_, len)) = LENGTHS.iter().find(|(code, _)| **code == country) else { return };
    let Some(chars) = token.prefix(*len) else { return };
    let (Some(head), Some(account)) = (chars.get(..4), chars.get(4..)) else { return };
    let keyed = head.get(2..).is_some_and(|key| key.iter().all(u8::is_ascii_digit));
    if keyed && remainder(account.iter().chain(head).copied(), 97) == 1 {
        scan.offer(token, *len, Kind::Iban, 99);
    }
}
