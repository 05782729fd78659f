//! Postal addresses and geographic coordinates.

use super::context::Cue;
use super::digits::{Neighbour, Token};
use super::{Kind, Scan};
use crate::words::Word;

/// What begins with a house number or a degree.
pub(super) fn find(scan: &mut Scan<'_>, token: &Token<'_>) {
    if token.before == Neighbour::Glued || token.before == Neighbour::Amount {
        return;
    }
    let digits = scan.bytes.get(token.start..).and_then(|rest| rest.iter().position(|byte| !byte.is_ascii_digit()));
    if let Some(digits @ 1..=5) = digits
        && !find_coordinates(scan, token.start, digits)
        && digits < 5
    {
        find_address(scan, token.start, digits);
    }
}

/// Kinds of street that are nothing else behind a number.
const STREETS: &[&str] = &[
    "rue",
    "avenue",
    "av",
    "ave",
    "boulevard",
    "bd",
    "bld",
    "blvd",
    "chemin",
    "chem",
    "impasse",
    "imp",
    "allee",
    "allees",
    "quai",
    "ruelle",
    "venelle",
    "sentier",
    "faubourg",
    "fbg",
    "esplanade",
    "lotissement",
    "rond",
    "hameau",
    "traverse",
    "montee",
    "rte",
    "sq",
];
/// Kinds of street that are also ordinary words: `3 places`, `12 cours de yoga`.
const DOUBTFUL: &[&str] = &[
    "place",
    "pl",
    "cours",
    "route",
    "passage",
    "square",
    "residence",
    "villa",
    "cite",
    "clos",
    "voie",
    "promenade",
    "domaine",
    "cote",
    "mail",
    "galerie",
    "parvis",
    "port",
    "ch",
    "all",
];
/// English ones, behind the name.
const ENGLISH: &[&str] = &[
    "street",
    "road",
    "avenue",
    "lane",
    "drive",
    "close",
    "court",
    "boulevard",
    "terrace",
    "crescent",
    "gardens",
    "grove",
    "mews",
    "parkway",
    "circle",
    "row",
    "way",
    "square",
    "place",
    "hill",
    "st",
    "rd",
    "ave",
    "ln",
    "dr",
    "ct",
    "blvd",
    "pkwy",
    "hwy",
    "highway",
    "walk",
    "trail",
];

/// A number, perhaps `bis`, a kind of street and its name; or a number, a name and `Street`.
fn find_address(scan: &mut Scan<'_>, start: usize, digits: usize) {
    let words = scan.text.words();
    let mut end = start + digits;
    // `221B Baker Street`
    let letter = scan.bytes.get(end).is_some_and(|byte| matches!(byte, b'a'..=b'd'));
    if letter && !scan.bytes.get(end + 1).is_some_and(u8::is_ascii_alphanumeric) {
        end += 1;
    }
    let first = words.partition_point(|word| (word.folded_start as usize) < end);
    let mut ahead = words.get(first..).unwrap_or_default().iter();
    let mut next = |scan: &Scan<'_>, end: &mut usize| {
        let word = ahead.next().filter(|word| is_beside(scan.bytes, *end, word))?;
        *end = word.folded_end as usize;
        Some(*word)
    };
    let Some(mut word) = next(scan, &mut end) else { return };
    let mut text = scan.text.word_text(&word);
    if matches!(text, "bis" | "ter" | "quater" | "a" | "b" | "c" | "d") {
        let Some(after) = next(scan, &mut end) else { return };
        word = after;
        text = scan.text.word_text(&word);
    }
    let plain = STREETS.contains(&text);
    let end = if plain || DOUBTFUL.contains(&text) {
        french_name_end(scan, &word, plain)
    } else if is_capital(scan, &word) && !is_year(scan.bytes.get(start..start + digits).unwrap_or_default()) {
        english_name_end(scan, &word)
    } else {
        return;
    };
    let Some(end) = end else { return };
    let code = postcode_end(scan, end);
    let home = scan.context.near((start, end), Cue::HOME);
    let confidence = match (home, code) {
        (true, _) => 85,
        (false, Some(_)) => 60,
        (false, None) => 45,
    };
    scan.offer_at(start, code.unwrap_or(end), Kind::Address, confidence);
}

/// `2012 National Book Critics Circle` is no house.
fn is_year(digits: &[u8]) -> bool {
    matches!(digits, [b'1', b'9', _, _] | [b'2', b'0', _, _])
}

/// Whether only a space, a comma, a hyphen or an apostrophe stands before the word.
fn is_beside(bytes: &[u8], end: usize, word: &Word) -> bool {
    let gap = bytes.get(end..word.folded_start as usize).unwrap_or_default();
    gap.len() <= 2 && gap.iter().all(|byte| matches!(byte, b' ' | b',' | b'-' | b'\'' | b'.'))
}

fn is_capital(scan: &Scan<'_>, word: &Word) -> bool {
    scan.text.original_text(word.original()).starts_with(char::is_uppercase)
}

/// Where the name behind `rue` ends: capitalised words and the small words between them.
fn french_name_end(scan: &Scan<'_>, street: &Word, plain: bool) -> Option<usize> {
    let words = scan.text.words();
    let from = words.partition_point(|word| word.folded_start <= street.folded_start);
    let mut at = street.folded_end as usize;
    let mut end = None;
    for (place, word) in words.get(from..).unwrap_or_default().iter().take(8).enumerate() {
        let gap = scan.bytes.get(at..word.folded_start as usize).unwrap_or_default();
        if gap.len() > 2 || gap.contains(&b',') || gap.contains(&b'\n') || gap == b". " && place > 0 {
            break;
        }
        let text = scan.text.word_text(word);
        let small = matches!(
            text,
            "de" | "du"
                | "des"
                | "la"
                | "le"
                | "les"
                | "l"
                | "d"
                | "et"
                | "a"
                | "au"
                | "aux"
                | "en"
                | "sur"
                | "saint"
                | "sainte"
                | "st"
                | "ste"
        );
        at = word.folded_end as usize;
        let named = is_capital(scan, word) || text.starts_with(|c: char| c.is_ascii_digit()) && text.len() < 5;
        if named || plain && !small && end.is_none() {
            end = Some(at);
        } else if !small {
            break;
        }
    }
    end
}

/// Where `High Street` ends, when it is one.
fn english_name_end(scan: &Scan<'_>, name: &Word) -> Option<usize> {
    let words = scan.text.words();
    let from = words.partition_point(|word| word.folded_start <= name.folded_start);
    let mut at = name.folded_end as usize;
    for word in words.get(from..).unwrap_or_default().iter().take(3) {
        if !is_beside(scan.bytes, at, word) || !is_capital(scan, word) {
            return None;
        }
        at = word.folded_end as usize;
        if ENGLISH.contains(&scan.text.word_text(word)) {
            return Some(at);
        }
    }
    None
}

/// The end of the postcode and town near behind `end`: `75002 Paris`, `IL 62704`, `SW1A 2AA`.
fn postcode_end(scan: &Scan<'_>, end: usize) -> Option<usize> {
    let words = scan.text.words();
    let from = words.partition_point(|word| (word.folded_start as usize) < end);
    let near = words.get(from..).unwrap_or_default();
    let text = |place: usize| near.get(place).map_or("", |word| scan.text.word_text(word));
    for (place, word) in near.iter().take(7).enumerate() {
        if word.folded_start as usize > end + 50 {
            return None;
        }
        let this = text(place);
        if this.len() == 5 && this.bytes().all(|byte| byte.is_ascii_digit()) {
            let town = near
                .get(place + 1)
                .filter(|town| is_capital(scan, town) && is_beside(scan.bytes, word.folded_end as usize, town));
            return Some(town.unwrap_or(word).folded_end as usize);
        }
        let inward = text(place + 1).as_bytes();
        let outward = (2..=4).contains(&this.len())
            && this.starts_with(|c: char| c.is_ascii_lowercase())
            && this.bytes().any(|byte| byte.is_ascii_digit());
        if outward && matches!(inward, [b'0'..=b'9', b'a'..=b'z', b'a'..=b'z']) {
            return near.get(place + 1).map(|word| word.folded_end as usize);
        }
    }
    None
}

/// Two numbers with decimals, or degrees, minutes and seconds; whether some were found.
fn find_coordinates(scan: &mut Scan<'_>, start: usize, digits: usize) -> bool {
    let bytes = scan.bytes;
    let found = match bytes.get(start + digits..) {
        Some([b'.' | b',', next, ..]) if next.is_ascii_digit() && digits < 4 => decimal_pair(bytes, start),
        Some([0xc2, 0xb0, ..]) if digits < 4 => degrees_pair(bytes, start),
        _ => None,
    };
    let Some((end, places)) = found else { return false };
    let told = match scan.context.decides((start, end), Cue::PLACE, Cue::ORDER) {
        Some(false) => return false,
        told => told == Some(true),
    };
    // Four decimals are eleven metres, three are a street away.
    let confidence = match (told, places) {
        (true, 4..) => 85,
        (false, 4..) => 70,
        (true, 3) => 60,
        _ => return false,
    };
    let minus = start.checked_sub(1).and_then(|at| bytes.get(at)) == Some(&b'-');
    scan.offer_at(start - usize::from(minus), end, Kind::Coordinates, confidence);
    true
}

fn decimal_pair(bytes: &[u8], start: usize) -> Option<(usize, usize)> {
    let (latitude, places, mut at) = decimal(bytes, start)?;
    let gap = bytes.get(at..)?.iter().take(8).take_while(|byte| b" ,;/nsew|".contains(byte) || **byte > 0x7f).count();
    if gap == 0 {
        return None;
    }
    at += gap;
    // `lat: 48.8566, lng: 2.3522`
    let rest = bytes.get(at..).unwrap_or_default();
    if let Some(label) = [&b"longitude"[..], b"long", b"lng", b"lon"].iter().find(|label| rest.starts_with(label)) {
        let rest = rest.get(label.len()..).unwrap_or_default();
        at += label.len() + rest.iter().take(3).take_while(|byte| b" :=".contains(byte)).count();
    }
    if bytes.get(at) == Some(&b'-') {
        at += 1;
    }
    let (longitude, more, end) = decimal(bytes, at)?;
    let on_earth = latitude <= 90.0 && longitude <= 180.0 && (latitude, longitude) != (0.0, 0.0);
    on_earth.then_some((end, places.min(more)))
}

/// A number with three decimals or more: its value, its decimals, its end.
fn decimal(bytes: &[u8], start: usize) -> Option<(f64, usize, usize)> {
    let digits = |from: usize| {
        bytes.get(from..).map_or(0, |rest| rest.iter().take(16).take_while(|byte| byte.is_ascii_digit()).count())
    };
    let whole = digits(start);
    let sign = bytes.get(start + whole)?;
    let places = digits(start + whole + 1);
    let end = start + whole + 1 + places;
    // A comma is a decimal sign in France, and a thousands separator elsewhere: `1,234`.
    let enough = if *sign == b'.' { places >= 3 } else { *sign == b',' && places >= 4 };
    if !enough || !(1..=3).contains(&whole) || bytes.get(end).is_some_and(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let text = std::str::from_utf8(bytes.get(start..end)?).ok()?.replace(',', ".");
    Some((text.parse().ok()?, places, end))
}

/// `48°51'24"N 2°21'07"E`: as exact as thirty metres, so it counts as four decimals.
fn degrees_pair(bytes: &[u8], start: usize) -> Option<(usize, usize)> {
    let at = degrees(bytes, start)?;
    let gap = bytes.get(at..)?.iter().take(3).take_while(|byte| b" ,;".contains(byte)).count();
    Some((degrees(bytes, at + gap)?, 4))
}

/// Degrees, minutes, perhaps seconds, a point of the compass.
fn degrees(bytes: &[u8], start: usize) -> Option<usize> {
    let number = |at: usize, most: usize| {
        let len = bytes
            .get(at..)?
            .iter()
            .take(most)
            .take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
            .count();
        (len > 0).then_some(at + len)
    };
    let spaces = |at: usize| {
        at + bytes.get(at..).map_or(0, |rest| rest.iter().take(2).take_while(|byte| **byte == b' ').count())
    };
    let after = |at: usize, sign: &[u8]| bytes.get(at..)?.starts_with(sign).then_some(at + sign.len());
    let at = after(number(start, 3)?, "°".as_bytes())?;
    let mut at = after(number(spaces(at), 7)?, b"'")?;
    if let Some(seconds) = number(spaces(at), 7) {
        at = [&b"\""[..], b"''", "”".as_bytes()].iter().find_map(|sign| after(seconds, sign))?;
    }
    let at = spaces(at);
    bytes.get(at).is_some_and(|byte| b"nsewo".contains(byte)).then_some(at + 1)
}
