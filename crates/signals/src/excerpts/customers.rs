//! Rows of customers: two fields of one row in one post (exact data match).
//!
//! A field is normalised by what it looks like, so that the list and the post need not write it alike: an e-mail
//! address without case, a number by its last nine digits (a French phone number with or without +33), a name by its
//! words in any order.

use smallvec::SmallVec;

use super::prints::{Key, Use};
use crate::normalise::Normalised;

/// How much one field says about who is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// One word: a first name, a town.
    Weak,
    /// Several words: a name, an address.
    Middle,
    /// An address or a number that is one customer's.
    Strong,
}

/// A field as it is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) print: u64,
    pub(super) strength: Strength,
    /// Bytes of the original text it was read in.
    pub(super) start: u32,
    pub(super) end: u32,
}

/// Words of a field that are looked for together.
const MOST_WORDS: usize = 4;
/// Fewer digits are no number of anybody's.
const LEAST_DIGITS: usize = 6;
/// The digits of a number that count: a French one without its 0 or +33.
const DIGITS: usize = 9;

/// The print of a field of a list; none if it says nothing about a person (empty, one letter, few digits).
pub(super) fn of_list(key: &Key, value: &str) -> Option<u64> {
    let text = Normalised::of(value);
    let folded = text.folded().trim();
    if folded.contains('@') {
        return Some(key.print(Use::Field, folded.as_bytes()));
    }
    let digits: SmallVec<[u8; 32]> = folded.bytes().filter(u8::is_ascii_digit).collect();
    if digits.len() >= LEAST_DIGITS && !folded.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return Some(number(key, &digits));
    }
    let words: SmallVec<[&str; MOST_WORDS]> = text.words().iter().map(|word| text.word_text(word)).collect();
    let letters: usize = words.iter().map(|word| word.len()).sum();
    (letters >= 3 && words.len() <= MOST_WORDS).then(|| name(key, words))
}

fn number(key: &Key, digits: &[u8]) -> u64 {
    key.print(Use::Field, digits.get(digits.len().saturating_sub(DIGITS)..).unwrap_or(digits))
}

fn name(key: &Key, mut words: SmallVec<[&str; MOST_WORDS]>) -> u64 {
    words.sort_unstable();
    key.print(Use::Field, words.join(" ").as_bytes())
}

/// Gives every field that may stand in a post to `each`.
pub(super) fn of_post(key: &Key, text: &Normalised, mut each: impl FnMut(Field)) {
    let words = text.words();
    for first in 0..words.len() {
        let mut window: SmallVec<[&str; MOST_WORDS]> = SmallVec::new();
        let Some(start) = words.get(first).map(|word| word.original_start) else { break };
        for word in words.iter().skip(first).take(MOST_WORDS) {
            window.push(text.word_text(word));
            let strength = if window.len() == 1 { Strength::Weak } else { Strength::Middle };
            if window.iter().map(|word| word.len()).sum::<usize>() >= 3 {
                each(Field { print: name(key, window.clone()), strength, start, end: word.original_end });
            }
        }
    }
    let folded = text.folded();
    mails(key, text, folded, &mut each);
    numbers(key, text, folded, &mut each);
}

fn mails(key: &Key, text: &Normalised, folded: &str, each: &mut impl FnMut(Field)) {
    let part = |c: char| c.is_alphanumeric() || ".-_+'".contains(c);
    let mut from = 0;
    for (at, _) in folded.match_indices('@') {
        // Each byte belongs to one address at most, so a text of @ alone costs no more than another.
        let before = folded.get(from..at).unwrap_or_default();
        let name = before.len() - before.trim_end_matches(part).len();
        let after = folded.get(at + 1..).unwrap_or_default();
        let host = after.find(|c| !part(c)).unwrap_or(after.len());
        let host = after.get(..host).unwrap_or_default().trim_end_matches(['.', '\'', '-']).len();
        let range = at - name..at + 1 + host;
        from = range.end.min(folded.len());
        if name > 0 && host > 2 {
            let span = text.original_span(range.start as u32..range.end as u32);
            let print = key.print(Use::Field, folded.get(range).unwrap_or_default().as_bytes());
            each(Field { print, strength: Strength::Strong, start: span.start, end: span.end });
        }
    }
}

/// Runs of digits with at most two other signs, none a letter, between two of them.
fn numbers(key: &Key, text: &Normalised, folded: &str, each: &mut impl FnMut(Field)) {
    let mut digits: SmallVec<[u8; 32]> = SmallVec::new();
    let (mut start, mut end) = (0, 0);
    let mut finish = |digits: &mut SmallVec<[u8; 32]>, start: usize, end: usize| {
        if (LEAST_DIGITS..=20).contains(&digits.len()) {
            let span = text.original_span(start as u32..end as u32);
            let strength = Strength::Strong;
            each(Field { print: number(key, digits), strength, start: span.start, end: span.end });
        }
        digits.clear();
    };
    for (at, byte) in folded.bytes().enumerate() {
        if byte.is_ascii_digit() {
            if digits.is_empty() {
                start = at;
            }
            digits.push(byte);
            end = at + 1;
        } else if !digits.is_empty() && (!b" .-()/+".contains(&byte) || at >= end + 2) {
            finish(&mut digits, start, end);
        }
    }
    finish(&mut digits, start, end);
}
