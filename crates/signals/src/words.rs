//! Words of a folded text: where they are, what lies between them, and the inner words of
//! hashtags. Not a linguistic tokeniser: a word is a run of letters and digits, a symbol that
//! carries meaning (`&`, `%`...), or one Chinese or Japanese character.

use smallvec::SmallVec;
use std::ops::Range;
use unicode_normalization::char::is_combining_mark;

use crate::fold::{Step, Walk};

/// What lies before a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gap {
    /// Nothing, spaces, a hyphen, an apostrophe, one line break, a middle dot: the words may
    /// belong to one term.
    Joining,
    /// Punctuation, a blank line, an emoji, or the start of the text: no term reaches over it.
    Breaking,
}

/// One word of a normalised text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// Hash of the folded bytes; equal words have equal hashes, never rely on the reverse.
    pub hash: u64,
    /// First byte in the folded text.
    pub folded_start: u32,
    /// End in the folded text; an inclusive ending (`·e·s`) is not part of it.
    pub folded_end: u32,
    /// First byte in the original text.
    pub original_start: u32,
    /// End in the original text, an inclusive ending included.
    pub original_end: u32,
    /// What lies before the word.
    pub gap: Gap,
}

impl Word {
    /// The bytes of the word in the folded text.
    pub fn folded(&self) -> Range<u32> {
        self.folded_start..self.folded_end
    }

    /// The bytes of the word in the original text.
    pub fn original(&self) -> Range<u32> {
        self.original_start..self.original_end
    }
}

/// A hashtag as one piece; its inner words stand among the words of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tag {
    /// Hash of the name without underscores.
    pub(crate) hash: u64,
    pub(crate) folded_start: u32,
    pub(crate) folded_end: u32,
    pub(crate) original_start: u32,
    pub(crate) original_end: u32,
    pub(crate) words: u32,
}

/// The hash of a word: eight bytes at a time, then one mixing so that all bits are good.
pub(crate) fn hash_of(bytes: impl IntoIterator<Item = u8>) -> u64 {
    let mut hash = WordHash::default();
    bytes.into_iter().for_each(|byte| hash.push(byte));
    hash.finish()
}

/// For tables whose keys are hashes of words: they need no other.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Hashed(u64);

impl std::hash::Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|b| self.0 = self.0 << 8 ^ u64::from(*b));
    }

    fn write_u64(&mut self, n: u64) {
        self.0 = n;
    }
}

/// For tables whose keys are words themselves.
#[derive(Default, Clone, Copy)]
pub(crate) struct Lettered(WordHash);

impl std::hash::Hasher for Lettered {
    fn finish(&self) -> u64 {
        self.0.finish()
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.0.push(*byte));
    }
}

/// The hash of a word, letter by letter.
#[derive(Clone, Copy, Default)]
pub(crate) struct WordHash {
    hash: u64,
    block: u64,
    count: u64,
}

impl WordHash {
    const K: u64 = 0x517c_c1b7_2722_0a95;
    const M: u64 = 0x9e37_79b9_7f4a_7c15;

    #[inline]
    pub(crate) fn push(&mut self, byte: u8) {
        self.block = self.block << 8 | u64::from(byte);
        self.count += 1;
        if self.count.is_multiple_of(8) {
            self.hash = (self.hash.rotate_left(5) ^ self.block).wrapping_mul(Self::K);
            self.block = 0;
        }
    }

    #[inline]
    pub(crate) fn finish(self) -> u64 {
        let hash = (self.hash.rotate_left(5) ^ self.block ^ self.count << 59).wrapping_mul(Self::K);
        (hash ^ hash >> 32).wrapping_mul(Self::M)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    /// One character that is a word by itself (Chinese, Japanese).
    Single,
    Symbol,
    Hash,
    At,
    Space,
    Join,
    Line,
    Dot,
    Break,
    Wide,
}

const ASCII: [Kind; 256] = {
    let mut kinds = [Kind::Break; 256];
    let mut code = 0;
    while code < 256 {
        let byte = code as u8;
        #[expect(clippy::indexing_slicing, reason = "constant evaluation: code is below 256")]
        {
            kinds[code] = if byte >= 0x80 {
                Kind::Wide
            } else if byte.is_ascii_alphanumeric() {
                Kind::Word
            } else {
                match byte {
                    b' ' | b'\t' | b'\r' => Kind::Space,
                    b'-' | b'\'' | b'_' | b'`' | b'*' => Kind::Join,
                    b'\n' => Kind::Line,
                    b'&' | b'+' | b'%' | b'$' => Kind::Symbol,
                    b'#' => Kind::Hash,
                    b'@' => Kind::At,
                    _ => Kind::Break,
                }
            };
        }
        code += 1;
    }
    kinds
};

#[inline]
fn ascii_kind(byte: u8) -> Kind {
    ASCII.get(usize::from(byte)).copied().unwrap_or(Kind::Break)
}

fn wide_kind(c: char) -> Kind {
    match c {
        '€' | '£' => Kind::Symbol,
        '·' => Kind::Dot,
        '\u{3005}'
        | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => Kind::Single,
        _ if c.is_alphanumeric() || is_combining_mark(c) => Kind::Word,
        _ => Kind::Break,
    }
}

/// Kind and length in bytes of the character at `at`; `None` at the end.
fn kind_at(folded: &str, at: usize) -> Option<(Kind, usize)> {
    let byte = folded.as_bytes().get(at).copied()?;
    match ascii_kind(byte) {
        Kind::Wide => {
            let c = folded.get(at..)?.chars().next()?;
            Some((wide_kind(c), c.len_utf8()))
        }
        kind => Some((kind, 1)),
    }
}

fn is_wordlike(folded: &str, at: usize) -> bool {
    kind_at(folded, at).is_some_and(|(kind, _)| matches!(kind, Kind::Word | Kind::Single))
}

/// What has been seen since the last word.
#[derive(Clone, Copy, Default)]
struct Between {
    lines: u8,
    listed: bool,
    breaking: bool,
}

impl Between {
    /// A mark after a line break begins a list item; before it, it hyphenates.
    fn mark(&mut self) {
        self.listed |= self.lines > 0;
    }

    fn gap(self, first: bool, bare_dot: bool) -> Gap {
        if first || self.breaking && !bare_dot || self.lines > 1 || self.listed { Gap::Breaking } else { Gap::Joining }
    }
}

/// Cuts a folded text into words.
pub(crate) fn read_words(original: &str, folded: &str, steps: &[Step], words: &mut Vec<Word>, tags: &mut Vec<Tag>) {
    let mut reader = Reader {
        original,
        folded,
        walk: Walk::new(steps),
        words,
        tags,
        between: Between::default(),
        tail: 0,
        inclusive: false,
    };
    let mut at = 0;
    while let Some((kind, len)) = kind_at(folded, at) {
        at = reader.step(kind, at, len);
    }
}

struct Reader<'a> {
    original: &'a str,
    folded: &'a str,
    walk: Walk<'a>,
    words: &'a mut Vec<Word>,
    tags: &'a mut Vec<Tag>,
    between: Between,
    /// End in the folded text of the last word with its inclusive endings.
    tail: usize,
    /// The last word already has an inclusive ending.
    inclusive: bool,
}

impl Reader<'_> {
    /// Takes the character at `at`, gives the place to go on.
    #[inline]
    fn step(&mut self, kind: Kind, at: usize, len: usize) -> usize {
        let next = at + len;
        match kind {
            Kind::Word => return self.word(at),
            Kind::Single => {
                let end = self.marks_after(next);
                self.push(at, end);
                return end;
            }
            Kind::Symbol => self.push(at, next),
            Kind::Hash => return self.hash_sign(at, next),
            Kind::At if is_wordlike(self.folded, next) => self.between.mark(),
            Kind::At => self.push(at, next),
            Kind::Space => {}
            Kind::Join => self.between.mark(),
            Kind::Line => self.between.lines = self.between.lines.saturating_add(1),
            Kind::Dot | Kind::Break | Kind::Wide => self.between.breaking = true,
        }
        next
    }

    #[inline]
    fn word(&mut self, start: usize) -> usize {
        let mut hash = WordHash::default();
        let mut end = start;
        loop {
            for byte in self.folded.as_bytes().get(end..).unwrap_or_default() {
                if ascii_kind(*byte) != Kind::Word {
                    break;
                }
                hash.push(*byte);
                end += 1;
            }
            match kind_at(self.folded, end) {
                Some((Kind::Word, len)) => {
                    let bytes = self.folded.as_bytes().get(end..end + len).unwrap_or_default();
                    bytes.iter().for_each(|byte| hash.push(*byte));
                    end += len;
                }
                _ => break,
            }
        }
        if end - start <= 6
            && !self.follows_space(start)
            && let Some(after) = self.inclusive_ending(start, end)
        {
            return after;
        }
        let gap = self.gap_before(start);
        self.push_hashed(start, end, gap, hash.finish());
        end
    }

    fn follows_space(&self, start: usize) -> bool {
        start.checked_sub(1).and_then(|at| self.folded.as_bytes().get(at)) == Some(&b' ')
    }

    fn marks_after(&self, mut at: usize) -> usize {
        while let Some(c) = self.folded.get(at..).and_then(|rest| rest.chars().next())
            && is_combining_mark(c)
        {
            at += c.len_utf8();
        }
        at
    }

    fn push(&mut self, start: usize, end: usize) {
        let gap = self.gap_before(start);
        self.push_with(start, end, gap);
    }

    #[inline]
    fn gap_before(&self, start: usize) -> Gap {
        let first = self.words.is_empty();
        let bare_dot = self.between.breaking && self.folded.get(self.tail..start).is_some_and(|gap| gap == "·");
        self.between.gap(first, bare_dot)
    }

    #[inline]
    fn push_with(&mut self, start: usize, end: usize, gap: Gap) {
        let bytes = self.folded.as_bytes().get(start..end).unwrap_or_default();
        self.push_hashed(start, end, gap, hash_of(bytes.iter().copied()));
    }

    #[inline]
    fn push_hashed(&mut self, start: usize, end: usize, gap: Gap, hash: u64) {
        let original = self.walk.span(start as u32..end as u32);
        self.words.push(Word {
            hash,
            folded_start: start as u32,
            folded_end: end as u32,
            original_start: original.start,
            original_end: original.end,
            gap,
        });
        self.between = Between::default();
        self.tail = end;
        self.inclusive = false;
    }

    /// `employé·e·s`, `employé.e.s`, `employé(e)s`, `employé-e-s`: the short word from `start` to
    /// `end` belongs to the word before. Gives the place to go on.
    fn inclusive_ending(&mut self, start: usize, end: usize) -> Option<usize> {
        let base = self.words.last()?;
        let separator = self.folded.get(self.tail..start)?;
        let ending = self.folded.get(start..end)?;
        let word = self.folded.get(base.folded_start as usize..base.folded_end as usize)?;
        let rest = self.folded.get(end..)?;
        let fits =
            if ending == "s" { self.inclusive || matches!(separator, "·" | "(") } else { fits_word(word, ending) };
        let separated = match separator {
            "·" | "." => true,
            "" => self.inclusive && ending == "s",
            "(" => rest.starts_with(')'),
            // A bare `-e` is too common elsewhere (`vitamine-e`): the plural must follow.
            "-" => self.inclusive && ending == "s" || rest.starts_with("-s") && !is_wordlike(self.folded, end + 2),
            _ => false,
        };
        if !fits || !separated || word.len() < 3 {
            return None;
        }
        let after = if separator == "(" { end + 1 } else { end };
        let original = self.walk.span(start as u32..after as u32).end;
        if let Some(base) = self.words.last_mut() {
            base.original_end = original;
        }
        self.between = Between::default();
        self.tail = after;
        self.inclusive = true;
        Some(after)
    }

    /// `#` opens a hashtag before a name that is not a number, and is a symbol elsewhere (`C#`).
    fn hash_sign(&mut self, at: usize, next: usize) -> usize {
        let glued = self.tail == at && !self.words.is_empty();
        let end = tag_end(self.folded, next);
        let name = self.folded.get(next..end).unwrap_or_default();
        if glued || !name.chars().any(|c| c != '_' && !c.is_numeric()) {
            self.push(at, next);
            return next;
        }
        self.between.mark();
        let gap = self.gap_before(at);
        let original = self.walk.clone().span(next as u32..end as u32);
        let units = self.units(next, end);
        let before = self.words.len();
        for piece in pieces(&units) {
            let gap = if self.words.len() == before { gap } else { Gap::Joining };
            self.push_with(piece.start, piece.end, gap);
        }
        self.tags.push(Tag {
            hash: hash_of(name.bytes().filter(|byte| *byte != b'_')),
            folded_start: next as u32,
            folded_end: end as u32,
            original_start: original.start,
            original_end: original.end,
            words: (self.words.len() - before) as u32,
        });
        self.tail = end;
        end
    }

    /// The characters of a hashtag with the case they have in the original.
    fn units(&self, start: usize, end: usize) -> Units {
        let mut units = Units::new();
        let mut walk = self.walk.clone();
        let mut last = u32::MAX;
        for (offset, c) in self.folded.get(start..end).unwrap_or_default().char_indices() {
            let at = start + offset;
            let end = at + c.len_utf8();
            let original = walk.span(at as u32..end as u32).start;
            // `Œ` folds to two characters and stays one unit; marks belong to what they mark.
            if (original == last || is_combining_mark(c))
                && let Some(unit) = units.last_mut()
            {
                unit.end = end;
                continue;
            }
            last = original;
            let written = self.original.get(original as usize..).and_then(|t| t.chars().next());
            let case = match written {
                Some('_') => Case::Under,
                Some(w) if w.is_numeric() => Case::Digit,
                _ if wide_kind(c) == Kind::Single => Case::Single,
                Some(w) if w.is_uppercase() => Case::Upper,
                _ => Case::Lower,
            };
            units.push(Unit { start: at, end, case });
        }
        units
    }
}

fn tag_end(folded: &str, mut at: usize) -> usize {
    while let Some((kind, len)) = kind_at(folded, at) {
        let inside =
            matches!(kind, Kind::Word | Kind::Single) || folded.as_bytes().get(at).is_some_and(|byte| *byte == b'_');
        if !inside {
            break;
        }
        at += len;
    }
    at
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    Upper,
    Lower,
    Digit,
    Under,
    Single,
}

#[derive(Clone, Copy)]
struct Unit {
    start: usize,
    end: usize,
    case: Case,
}

type Units = SmallVec<[Unit; 40]>;

/// Cuts `ResultatsAnnuels2026` and `EBITDACroissance` where case or digits change.
fn pieces(units: &Units) -> SmallVec<[Range<usize>; 8]> {
    let mut pieces: SmallVec<[Range<usize>; 8]> = SmallVec::new();
    let mut before: Option<Case> = None;
    for (index, unit) in units.iter().enumerate() {
        let after = units.get(index + 1).map(|next| next.case);
        if unit.case != Case::Under {
            match pieces.last_mut() {
                Some(piece) if !cuts(before, unit.case, after) => piece.end = unit.end,
                _ => pieces.push(unit.start..unit.end),
            }
        }
        before = Some(unit.case);
    }
    pieces
}

fn cuts(before: Option<Case>, case: Case, after: Option<Case>) -> bool {
    match (before, case) {
        (None | Some(Case::Under | Case::Single), _) | (_, Case::Single) => true,
        (Some(Case::Digit), now) => now != Case::Digit,
        (Some(_), Case::Digit) | (Some(Case::Lower), Case::Upper) => true,
        (Some(Case::Upper), Case::Upper) => after == Some(Case::Lower),
        _ => false,
    }
}

/// Whether `ending` is a feminine or plural ending that people write after `word`.
fn fits_word(word: &str, ending: &str) -> bool {
    match ending {
        "e" | "es" => word.ends_with(|c: char| c.is_ascii_lowercase()),
        "ne" | "nes" => word.ends_with('n'),
        "le" | "les" => word.ends_with('l'),
        "te" | "tes" => word.ends_with(['t', 'u', 's']),
        "se" | "ses" => word.ends_with('x'),
        "ve" | "ves" | "ive" | "ives" => word.ends_with('f'),
        "re" | "res" | "ere" | "eres" => word.ends_with("er"),
        "rice" | "rices" | "trice" | "trices" => word.ends_with("teur"),
        "euse" | "euses" => word.ends_with("eur") || word.ends_with("eux"),
        _ => false,
    }
}
