//! Folding of characters: lower case, no accents, one apostrophe, one hyphen, one space, nothing
//! invisible; with the exact way back from folded bytes to original bytes.
//!
//! Folding looks at one character at a time, so folding twice changes nothing and the fold of a
//! part is the part of the fold. Where words begin and end is the business of `words`.

use std::ops::Range;
use std::sync::OnceLock;

use unicode_normalization::char::decompose_compatible;

/// One place where folded and original text do not run byte for byte.
///
/// Between two steps the texts run in parallel. A step of folded length 0 is something dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) folded: u32,
    pub(crate) folded_len: u32,
    pub(crate) original: u32,
    pub(crate) original_len: u32,
}

impl Step {
    fn start(self, folded: u32) -> u32 {
        let end = self.folded + self.folded_len;
        if folded < end { self.original } else { self.original + self.original_len + (folded - end) }
    }

    fn end(self, folded: u32) -> u32 {
        let end = self.folded + self.folded_len;
        if folded <= end {
            self.original + self.original_len
        } else {
            self.original + self.original_len + (folded - end)
        }
    }
}

/// The original place where the character at the folded place `at` begins.
pub(crate) fn original_start(steps: &[Step], at: u32) -> u32 {
    let after = steps.partition_point(|step| step.folded <= at);
    preceding(steps, after).map_or(at, |step| step.start(at))
}

/// The original place where the character that ends at the folded place `at` ends.
pub(crate) fn original_end(steps: &[Step], at: u32) -> u32 {
    let after = steps.partition_point(|step| step.folded < at);
    preceding(steps, after).map_or(at, |step| step.end(at))
}

fn preceding(steps: &[Step], after: usize) -> Option<Step> {
    after.checked_sub(1).and_then(|index| steps.get(index)).copied()
}

/// Walks the steps once, for places asked in rising order.
#[derive(Clone)]
pub(crate) struct Walk<'a> {
    steps: &'a [Step],
    passed: usize,
}

impl<'a> Walk<'a> {
    pub(crate) fn new(steps: &'a [Step]) -> Self {
        Self { steps, passed: 0 }
    }

    pub(crate) fn span(&mut self, folded: Range<u32>) -> Range<u32> {
        self.pass(folded.start);
        let start = preceding(self.steps, self.passed).map_or(folded.start, |step| step.start(folded.start));
        self.pass(folded.end.saturating_sub(1));
        let end = preceding(self.steps, self.passed).map_or(folded.end, |step| step.end(folded.end));
        start..end
    }

    #[inline]
    fn pass(&mut self, at: u32) {
        while self.steps.get(self.passed).is_some_and(|step| step.folded <= at) {
            self.passed += 1;
        }
    }
}

/// Appends the fold of `original` to the empty buffers.
///
/// The caller keeps texts below `normalise::MAX_TEXT`, so places fit 32 bits.
pub(crate) fn fold_into(original: &str, folded: &mut String, steps: &mut Vec<Step>) {
    let table = table();
    let mut at = 0usize;
    while let Some(rest) = original.get(at..) {
        let plain = ascii_prefix(rest);
        if !plain.is_empty() {
            let from = folded.len();
            folded.push_str(plain);
            if let Some(copied) = folded.get_mut(from..) {
                copied.make_ascii_lowercase();
            }
            at += plain.len();
        }
        let Some(c) = rest.get(plain.len()..).and_then(|tail| tail.chars().next()) else {
            break;
        };
        let before = folded.len();
        let known = match u32::from(c) {
            code @ 0x80..0x250 => table.latin.get((code - 0x80) as usize),
            code @ 0x2000..0x2070 => table.punctuation.get((code - 0x2000) as usize),
            _ => None,
        };
        match known {
            Some(entry) => folded.push_str(entry.text()),
            None => fold_char(c, &mut |f| folded.push(f)),
        }
        note_step(c, at, before, folded, steps);
        at += c.len_utf8();
    }
}

/// The longest prefix of ASCII, found eight bytes at a time.
fn ascii_prefix(text: &str) -> &str {
    let mut len = 0;
    let (blocks, _) = text.as_bytes().as_chunks::<8>();
    for block in blocks {
        let high = u64::from_le_bytes(*block) & 0x8080_8080_8080_8080;
        if high != 0 {
            len += (high.trailing_zeros() / 8) as usize;
            return text.get(..len).unwrap_or_default();
        }
        len += 8;
    }
    let tail = text.as_bytes().get(len..).unwrap_or_default();
    len += tail.iter().take_while(|byte| byte.is_ascii()).count();
    text.get(..len).unwrap_or_default()
}

fn note_step(c: char, at: usize, before: usize, folded: &str, steps: &mut Vec<Step>) {
    let original_len = c.len_utf8() as u32;
    let folded_len = (folded.len() - before) as u32;
    if folded_len == original_len && folded.get(before..).is_some_and(|new| new.starts_with(c)) {
        return;
    }
    if folded_len == 0 && is_accent(c) && attach(original_len, at, folded, steps) {
        return;
    }
    steps.push(Step { folded: before as u32, folded_len, original: at as u32, original_len });
}

/// Adds a combining accent to the character before it, so that the span of `e` + `◌́` holds both.
fn attach(len: u32, at: usize, folded: &str, steps: &mut Vec<Step>) -> bool {
    let Some(last) = folded.chars().next_back() else {
        return false;
    };
    let total = folded.len() as u32;
    if let Some(step) = steps.last_mut()
        && step.folded + step.folded_len == total
    {
        step.original_len += len;
        return true;
    }
    let width = last.len_utf8() as u32;
    steps.push(Step {
        folded: total - width,
        folded_len: width,
        original: at as u32 - width,
        original_len: width + len,
    });
    true
}

/// Folds one character: `emit` receives nothing, one or several characters.
pub(crate) fn fold_char(c: char, emit: &mut impl FnMut(char)) {
    if emit_special(c, emit) {
        return;
    }
    decompose_compatible(c, |part| {
        if emit_special(part, emit) {
            return;
        }
        for lower in part.to_lowercase() {
            match lower {
                'ß' => {
                    emit('s');
                    emit('s');
                }
                'æ' => {
                    emit('a');
                    emit('e');
                }
                'œ' => {
                    emit('o');
                    emit('e');
                }
                'ς' => emit('σ'),
                'ø' => emit('o'),
                'ł' => emit('l'),
                'đ' => emit('d'),
                'ħ' => emit('h'),
                'ı' => emit('i'),
                other if is_invisible(other) || is_accent(other) => {}
                other => emit(other),
            }
        }
    });
}

/// Characters whose fold is a decision of ours, not of Unicode.
fn emit_special(c: char, emit: &mut impl FnMut(char)) -> bool {
    match c {
        '\u{b4}'
        | '\u{2b9}'
        | '\u{2bb}'..='\u{2bd}'
        | '\u{2c8}'
        | '\u{2ca}'
        | '\u{2cb}'
        | '\u{2018}'
        | '\u{2019}'
        | '\u{201b}'
        | '\u{2032}'
        | '\u{2035}'
        | '\u{a78b}'
        | '\u{a78c}'
        | '\u{ff07}' => emit('\''),
        '\u{2010}'..='\u{2015}'
        | '\u{2043}'
        | '\u{2212}'
        | '\u{2e3a}'
        | '\u{2e3b}'
        | '\u{fe58}'
        | '\u{fe63}'
        | '\u{ff0d}' => emit('-'),
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => {
            emit(' ');
        }
        '\u{85}' | '\u{2028}' => emit('\n'),
        '\u{2029}' => {
            emit('\n');
            emit('\n');
        }
        '\u{387}' | '\u{2022}' | '\u{2027}' | '\u{2219}' | '\u{22c5}' | '\u{30fb}' | '\u{ff65}' => {
            emit('·');
        }
        '\u{2044}' => emit('/'),
        _ => return is_invisible(c) || is_accent(c),
    }
    true
}

/// Zero-width, bidirectional and other default-ignorable characters: dropped, since they are how
/// words are hidden from filters.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff9}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Combining accents of Latin, Greek and Cyrillic. Marks of other scripts (Japanese voicing,
/// Indian vowel signs) change the word and stay.
fn is_accent(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// The folds of the characters that French and English text is made of, computed once.
struct Table {
    latin: Vec<Entry>,
    punctuation: Vec<Entry>,
}

struct Entry(String);

impl Entry {
    fn text(&self) -> &str {
        &self.0
    }
}

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| Table { latin: entries(0x80..0x250), punctuation: entries(0x2000..0x2070) })
}

fn entries(codes: Range<u32>) -> Vec<Entry> {
    codes
        .map(|code| {
            let mut text = String::new();
            if let Some(c) = char::from_u32(code) {
                fold_char(c, &mut |f| text.push(f));
            }
            Entry(text)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fold(text: &str) -> String {
        let (mut folded, mut steps) = (String::new(), Vec::new());
        fold_into(text, &mut folded, &mut steps);
        folded
    }

    #[test]
    fn every_character_folds_to_something_stable() {
        let mut wrong = Vec::new();
        for c in '\0'..=char::MAX {
            let once = fold(&c.to_string());
            if fold(&once) != once {
                wrong.push((c, once));
            }
        }
        assert!(wrong.is_empty(), "{} unstable: {:?}", wrong.len(), wrong.first_chunk::<8>());
    }

    #[test]
    fn ascii_prefix_counts_exactly() {
        for len in 0..40 {
            let text = format!("{}é{}", "a".repeat(len), "b".repeat(20));
            assert_eq!(ascii_prefix(&text).len(), len);
        }
        assert_eq!(ascii_prefix("abcdefghijkl"), "abcdefghijkl");
    }
}
