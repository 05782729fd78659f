//! Dates of birth: a date behind a word of birth.

use super::context::Cue;
use super::digits::{Neighbour, Token, is_day, number};
use super::{Kind, Scan};

/// A date that begins at the token, when a word of birth stands before it.
pub(super) fn find(scan: &mut Scan<'_>, token: &Token<'_>) {
    if token.before == Neighbour::Glued {
        return;
    }
    let Some((start, end, year)) = date_at(scan.bytes, token.start) else { return };
    // Who was born before 1900 is a figure of history.
    if !(1900..=2040).contains(&year) || !scan.context.just_before(start, 45, Cue::BIRTH) {
        return;
    }
    let thing = scan.context.just_before(start, 60, Cue::ORGANISATION);
    scan.offer_at(start, end, Kind::BirthDate, if thing { 35 } else { 86 });
}

/// Start, end and year of the date whose first digit is at `at`.
fn date_at(bytes: &[u8], at: usize) -> Option<(usize, usize, u64)> {
    let (first, mut end) = figures(bytes, at)?;
    match end - at {
        4 => {
            let (month, day, end) = two_more(bytes, end)?;
            is_day(day, month).then_some((at, end, first))
        }
        1 | 2 => {
            if bytes.get(end..end + 2).is_some_and(|after| matches!(after, b"er" | b"st" | b"nd" | b"rd" | b"th")) {
                end += 2;
            }
            in_words(bytes, at, end, first).or_else(|| in_figures(bytes, at, end, first))
        }
        _ => None,
    }
}

fn in_figures(bytes: &[u8], at: usize, end: usize, first: u64) -> Option<(usize, usize, u64)> {
    let (second, year, last) = two_more(bytes, end)?;
    let exists = is_day(first, second) || is_day(second, first);
    let year = match year {
        0..=99 if last - end <= 6 => {
            if year < 30 {
                2000 + year
            } else {
                1900 + year
            }
        }
        year => year,
    };
    exists.then_some((at, last, year))
}

/// `12 mars 1980`, `12th of March, 1980`, `March 12, 1980`.
fn in_words(bytes: &[u8], at: usize, end: usize, day: u64) -> Option<(usize, usize, u64)> {
    let mut from = skip(bytes, end, b" -/.");
    if bytes.get(from..from + 3) == Some(b"of ") {
        from += 3;
    }
    if let Some(len) = bytes.get(from..).and_then(month_len) {
        let (year, last) = figures(bytes, skip(bytes, from + len, b" -/.,"))?;
        return (is_day(day, 1) && is_year(year)).then_some((at, last, year));
    }
    let (year, last) = figures(bytes, skip(bytes, end, b" ,"))?;
    let before = bytes.get(at.saturating_sub(12)..at)?.strip_suffix(b" ")?;
    let word = before.iter().rev().take_while(|byte| byte.is_ascii_alphabetic() || **byte == b'.').count();
    let month = before.get(before.len() - word..)?;
    let known = month_len(month).is_some_and(|len| len == month.len());
    (known && is_day(day, 1) && is_year(year)).then_some((at - 1 - word, last, year))
}

fn is_year(year: u64) -> bool {
    (1800..=2100).contains(&year)
}

/// Two more figures behind the same sign.
fn two_more(bytes: &[u8], at: usize) -> Option<(u64, u64, usize)> {
    let sign = bytes.get(at).filter(|sign| matches!(sign, b'/' | b'.' | b'-' | b' '))?;
    let (second, middle) = figures(bytes, at + 1)?;
    if bytes.get(middle) != Some(sign) {
        return None;
    }
    let (third, end) = figures(bytes, middle + 1)?;
    Some((second, third, end))
}

/// One to four digits and where they end.
fn figures(bytes: &[u8], at: usize) -> Option<(u64, usize)> {
    let digits = bytes.get(at..)?;
    let len = digits.iter().take(5).take_while(|byte| byte.is_ascii_digit()).count();
    let end = at + len;
    ((1..=4).contains(&len)).then(|| (number(digits.get(..len).unwrap_or_default()), end))
}

/// At most two signs further.
fn skip(bytes: &[u8], at: usize, signs: &[u8]) -> usize {
    at + bytes.get(at..).unwrap_or_default().iter().take(2).take_while(|byte| signs.contains(byte)).count()
}

/// The length of the month's name that the text begins with.
fn month_len(text: &[u8]) -> Option<usize> {
    const MONTHS: &[&str] = &[
        "janvier",
        "fevrier",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "janv",
        "fevr",
        "avr",
        "juil",
        "sept",
        "oct",
        "nov",
        "dec",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
    ];
    if !matches!(text.first(), Some(b'a' | b'd' | b'f' | b'j' | b'm' | b'n' | b'o' | b's')) {
        return None;
    }
    MONTHS.iter().map(|month| month.as_bytes()).find_map(|month| {
        let dot = usize::from(text.get(month.len()) == Some(&b'.'));
        let ends = !text.get(month.len()).is_some_and(u8::is_ascii_alphabetic);
        (text.starts_with(month) && ends).then_some(month.len() + dot)
    })
}
