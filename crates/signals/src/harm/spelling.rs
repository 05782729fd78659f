//! Misspelt words, made on purpose or not: two letters changed places, one missing or too many, a space inside a word or
//! none between two. What hides behind them is looked for among the words of the lexicon alone: `mulsims`, `immi grants`,
//! `allwomenlie`. A word that is ordinary (`models/words.txt`) is left as it is, and so are links and addresses.
//!
//! Searching by deletions is the way of SymSpell (W. Garbe, 2012): two words one step apart share a form with one letter
//! less.

use super::lexicon::Class;
use crate::entities::Stretches;
use crate::normalise::Normalised;
use crate::words::{Gap, Hashed, Word, WordHash, hash_of};
use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::ops::Range;
use std::sync::OnceLock;

type Table<T> = HashMap<u64, T, BuildHasherDefault<Hashed>>;

/// Words of fewer letters are taken as they are: among short ones everything is near something.
const SHORTEST: usize = 5;
/// A word in which others may hide.
const SHORTEST_RUN: usize = 7;
/// Longer runs are no words.
const LONGEST_RUN: usize = 60;
/// What a piece of a run costs beside its rarity, so that few long words win.
const PIECE: u32 = 5;
/// Letters that stand alone for good, elided ones among them.
const SINGLE: &[u8] = b"ayioulndstcjmqv";
/// Letters that are words in a run, elided ones among them, and what one costs.
const LETTERS: &[u8] = b"aiyldjcsn";
const LETTER: u32 = 9;
/// Longer words are in no run.
const LONGEST_PIECE: usize = 20;
/// The most that a run of words may cost a letter, in tenths.
const DEAREST: u32 = 30;

/// Classes whose words are looked for.
const SOUGHT: &[Class] = &[
    Class::Group,
    Class::Slur,
    Class::Insult,
    Class::Dehumanising,
    Class::Derogatory,
    Class::Hostile,
    Class::Violence,
    Class::Wish,
    Class::Menace,
];

/// Ordinary words and how rare they are, 0 to 15: a slot of four bytes a word, since every word of every text is looked up.
/// A slot keeps 27 bits of the hash: a strange word is taken for an ordinary one by chance once in many million.
struct Ordinary {
    slots: Vec<u32>,
}

impl Ordinary {
    fn shipped() -> &'static Self {
        static WORDS: OnceLock<Ordinary> = OnceLock::new();
        WORDS.get_or_init(|| {
            let lines = include_str!("../../models/words.txt").lines().filter_map(|line| line.split_once(' '));
            let words: Vec<(u64, u8)> =
                lines.map(|(word, level)| (hash_of(word.bytes()), level.parse().unwrap_or(15))).collect();
            let mut table = Self { slots: vec![0; (words.len() * 3 / 2).next_power_of_two().max(2)] };
            for (hash, level) in words {
                let at = table.find(hash);
                if let Some(slot) = table.slots.get_mut(at) {
                    *slot = Self::print(hash) | u32::from(level.min(15));
                }
            }
            table
        })
    }

    /// What a slot keeps of a hash; never nothing.
    fn print(hash: u64) -> u32 {
        (hash as u32 | 1 << 31) & !15
    }

    /// The slot of a hash, or the free one where it would be: a third of the slots or more are free.
    fn find(&self, hash: u64) -> usize {
        let (print, mask) = (Self::print(hash), self.slots.len() - 1);
        let mut at = (hash >> 32) as usize & mask;
        while self.slots.get(at).is_some_and(|slot| *slot != 0 && slot & !15 != print) {
            at = (at + 1) & mask;
        }
        at
    }

    fn level(&self, hash: u64) -> Option<u32> {
        self.slots.get(self.find(hash)).filter(|slot| **slot != 0).map(|slot| slot & 15)
    }
}

/// Whether people use a word, given by its hash, at all.
fn is_ordinary(hash: u64) -> bool {
    Ordinary::shipped().level(hash).is_some()
}

/// The words that are looked for behind others.
#[derive(Debug, Default)]
pub struct Spelling {
    sought: Vec<Box<str>>,
    /// Of each sought word its number, of itself.
    exact: Table<u32>,
    /// With which letters they begin.
    begins: Begins,
    /// The hash of each sought word, and of it with one letter less, with its number, in order once all are taken.
    less: Vec<(u64, u32)>,
    /// Where the hashes begin that have the same first bits: few have.
    begin: Vec<u32>,
    /// A bit for each of these hashes: it says of nearly every other that it is none.
    some: Vec<u64>,
}

/// The first bits of a form by which it is found, as a power of two.
const FIRST: u32 = 14;

/// Bits of the table before the list of forms, as a power of two: 32 KB.
const BITS: u32 = 18;

/// The place of a form in the table: word and bit.
fn bit(form: u64) -> (usize, u64) {
    let place = form >> (64 - BITS);
    ((place / 64) as usize, 1 << (place % 64))
}

impl Spelling {
    /// Takes the single words of a term.
    pub(super) fn add(&mut self, class: Class, term: &str) {
        if !SOUGHT.contains(&class) {
            return;
        }
        let text = Normalised::of(term);
        let [word] = text.words() else { return };
        let word = text.word_text(word);
        let hash = hash_of(word.bytes());
        if word.len() < SHORTEST - 1 || !word.bytes().all(|b| b.is_ascii_lowercase()) || self.exact.contains_key(&hash)
        {
            return;
        }
        let number = self.sought.len() as u32;
        self.sought.push(word.into());
        self.begins.add(word);
        self.exact.insert(hash, number);
        if word.len() >= SHORTEST {
            self.less.extend(std::iter::once(hash).chain(shorter(word)).map(|form| (form, number)));
        }
    }

    /// Makes ready what was taken.
    pub(super) fn finish(mut self) -> Self {
        self.less.sort_unstable();
        self.less.shrink_to_fit();
        let begins = |first: u64| self.less.partition_point(|(form, _)| form >> (64 - FIRST) < first) as u32;
        self.begin = (0..=1 << FIRST).map(begins).collect();
        self.some = vec![0; 1 << (BITS - 6)];
        for (form, _) in &self.less {
            let (word, bit) = bit(*form);
            if let Some(bits) = self.some.get_mut(word) {
                *bits |= bit;
            }
        }
        self.sought.shrink_to_fit();
        self
    }

    /// The word of the lexicon that a word may be meant for; `None` if it is one itself or near none.
    pub fn meant<'a>(&'a self, word: &'a str) -> Option<&'a str> {
        // Rare words are near much that is something else.
        let usual = self.near(word).filter(|(sought, _)| is_ordinary(hash_of(sought.bytes())));
        usual.min_by_key(|(sought, step)| (*step, sought.len(), *sought)).map(|(sought, _)| sought)
    }

    /// The words of the lexicon one step from a word, usual or not.
    pub fn near<'a>(&'a self, word: &'a str) -> impl Iterator<Item = (&'a str, Step)> {
        let hash = hash_of(word.bytes());
        let none = word.len() + 1 < SHORTEST || self.exact.contains_key(&hash);
        let may = |form: &u64| {
            let (word, bit) = bit(*form);
            self.some.get(word).is_some_and(|bits| bits & bit != 0)
        };
        let forms = std::iter::once(hash).chain(shorter(word)).filter(move |form| !none && may(form));
        let candidates = forms.flat_map(|form| self.of_form(form));
        candidates.filter_map(|(_, n)| self.sought.get(*n as usize)).filter_map(move |s| Some((&**s, step(word, s)?)))
    }

    /// The entries of a form, with the numbers of their words.
    fn of_form(&self, form: u64) -> impl Iterator<Item = &(u64, u32)> {
        let first = (form >> (64 - FIRST)) as usize;
        let bounds = (self.begin.get(first).copied(), self.begin.get(first + 1).copied());
        let near = match bounds {
            (Some(from), Some(to)) => self.less.get(from as usize..to as usize).unwrap_or_default(),
            _ => &[],
        };
        near.iter().filter(move |(other, _)| *other == form)
    }

    /// Whether a word, given by its hash, is one that hides behind others.
    fn is_sought(&self, hash: u64) -> bool {
        self.exact.contains_key(&hash) && is_ordinary(hash)
    }
}

/// Beginnings of words, three letters each: most strange words are no half of a sought one by these alone.
#[derive(Debug, Default)]
struct Begins {
    bits: Vec<u64>,
}

impl Begins {
    /// The place of the three letters, if they are there.
    fn place(mut letters: impl Iterator<Item = u8>) -> Option<usize> {
        let mut letter = || letters.next().filter(u8::is_ascii_lowercase).map(|byte| usize::from(byte - b'a'));
        Some((letter()? * 26 + letter()?) * 26 + letter()?)
    }

    fn add(&mut self, word: &str) {
        if let Some(place) = Self::place(word.bytes()) {
            self.bits.resize(26 * 26 * 26 / 64 + 1, 0);
            if let Some(bits) = self.bits.get_mut(place / 64) {
                *bits |= 1 << (place % 64);
            }
        }
    }

    fn may_begin(&self, letters: impl Iterator<Item = u8>) -> bool {
        let bits = Self::place(letters).and_then(|place| Some((self.bits.get(place / 64)?, place % 64)));
        bits.is_some_and(|(bits, place)| bits >> place & 1 == 1)
    }
}

/// The hashes of a word with one letter less.
fn shorter(word: &str) -> impl Iterator<Item = u64> + '_ {
    let without = |n: usize| word.bytes().enumerate().filter(move |(at, _)| *at != n).map(|(_, byte)| byte);
    (0..word.len()).map(move |n| hash_of(without(n)))
}

/// What happened to a word on the way from what was meant: the likeliest first. One letter for another, or one more, says
/// too little: `getting` is not `gutting`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Two neighbours changed places.
    Swapped,
    /// A letter is missing, but not the last, which is an ending.
    Dropped,
    /// A letter stands there twice.
    Doubled,
}

/// The one step between a written word and what was meant; `None` if they are further apart.
fn step(written: &str, meant: &str) -> Option<Step> {
    let (w, m) = (written.as_bytes(), meant.as_bytes());
    let same = w.iter().zip(m).take_while(|(a, b)| a == b).count();
    let (w_rest, m_rest) = (w.get(same..)?, m.get(same..)?);
    let last = || same.checked_sub(1).and_then(|at| w.get(at));
    match (w_rest, m_rest) {
        ([a, b, w_rest @ ..], [c, d, m_rest @ ..]) if a == d && b == c && w_rest == m_rest => Some(Step::Swapped),
        (_, [_, m_rest @ ..]) if w_rest == m_rest && same > 0 && !m_rest.is_empty() && m.len() > SHORTEST + 1 => {
            Some(Step::Dropped)
        }
        ([a, w_rest @ ..], _) if w_rest == m_rest && last() == Some(a) => Some(Step::Doubled),
        _ => None,
    }
}

/// Reads misspelt words as what they may be meant for; keep one and reuse it.
#[derive(Debug, Default)]
pub struct Speller {
    edits: Vec<(Range<usize>, String)>,
    apart: Stretches,
    text: Normalised,
    /// What was found out of the words met last, by their hash: names come again.
    kept: Vec<(u64, Option<Box<str>>)>,
}

/// Words kept, a power of two.
const KEPT: usize = 1 << 10;

impl Speller {
    /// The text that was read last, if it had misspelt words.
    pub fn last(&self) -> &Normalised {
        &self.text
    }

    /// The text with the words that were meant; `None` when nothing is misspelt that matters. Stretches of the original in
    /// `apart` (links, addresses) stay as they are.
    pub fn read(&mut self, spelling: &Spelling, plain: &Normalised, apart: &[Range<u32>]) -> Option<&Normalised> {
        self.edits.clear();
        self.apart.set(apart.iter().cloned());
        let words = plain.words();
        let mut at = 0;
        while let Some(word) = words.get(at) {
            at += 1;
            let shown = plain.word_text(word);
            // Ordinary words are told by their hash alone; most texts have no other.
            if is_known(spelling, word, shown) || self.apart.touch(&word.original()) {
                continue;
            }
            if let Some((joined, taken)) = joined(spelling, plain, at - 1) {
                // A fragment may belong to the word before, which then is in no other edit.
                if self.edits.last().is_none_or(|(last, _)| last.end <= joined.start) {
                    let with = plain.folded().get(joined.clone()).unwrap_or_default().replace(' ', "");
                    self.edits.push((joined, with));
                    at = taken;
                    continue;
                }
            }
            let span = word.folded_start as usize..word.folded_end as usize;
            let meant = self.alone(spelling, word.hash, shown).map(|with| (span, with.to_owned()));
            self.edits.extend(meant);
        }
        if self.edits.is_empty() {
            return None;
        }
        plain.edited(self.edits.iter().map(|(span, with)| (span.clone(), with.as_str())), &mut self.text);
        Some(&self.text)
    }

    /// What a word may be meant for, or the words that are run together in it.
    fn alone(&mut self, spelling: &Spelling, hash: u64, shown: &str) -> Option<&str> {
        if self.kept.is_empty() {
            self.kept.resize(KEPT, (0, None));
        }
        let slot = self.kept.get_mut(hash as usize % KEPT)?;
        if slot.0 != hash {
            let meant = spelling.meant(shown).map(Into::into);
            *slot = (hash, meant.or_else(|| cut(spelling, shown).map(Into::into)));
        }
        slot.1.as_deref()
    }
}

/// Whether a word needs no second look: an ordinary one, one of the lexicon, or none of letters alone.
fn is_known(spelling: &Spelling, word: &Word, shown: &str) -> bool {
    is_ordinary(word.hash)
        || shown.len() == 1 && shown.bytes().all(|byte| SINGLE.contains(&byte))
        || spelling.exact.contains_key(&word.hash)
        || shown.len() > LONGEST_RUN
        || !shown.bytes().all(|b| b.is_ascii_lowercase())
}

/// A sought word with a space inside, of which the word at `at` is a fragment: its place, and the first word behind it.
fn joined(spelling: &Spelling, text: &Normalised, at: usize) -> Option<(Range<usize>, usize)> {
    let words = text.words();
    for (first, count) in [(at, 2), (at.wrapping_sub(1), 2), (at, 3), (at.wrapping_sub(1), 3), (at.wrapping_sub(2), 3)]
    {
        let Some(parts) = words.get(first..first.wrapping_add(count)) else { continue };
        let (Some(start), Some(end)) = (parts.first(), parts.last()) else { continue };
        let span = start.folded_start as usize..end.folded_end as usize;
        let shown = text.folded().get(span.clone()).unwrap_or_default();
        if !spelling.begins.may_begin(shown.bytes().filter(|b| *b != b' ')) {
            continue;
        }
        // A letter that stands alone says less than half a word.
        let alone = words.get(at).is_some_and(|w| w.folded_end - w.folded_start == 1);
        let long = shown.len() - count + 1 >= if alone { SHORTEST + 1 } else { SHORTEST };
        let spaced = long
            && parts.iter().skip(1).all(|w| w.gap == Gap::Joining)
            && shown.bytes().filter(|b| !b.is_ascii_lowercase()).eq(std::iter::repeat_n(b' ', count - 1));
        if spaced && spelling.is_sought(hash_of(shown.bytes().filter(|b| *b != b' '))) {
            return Some((span, first + count));
        }
    }
    None
}

/// A run of words without spaces, with spaces, if one of them is sought.
fn cut(spelling: &Spelling, run: &str) -> Option<String> {
    if !(SHORTEST_RUN..=LONGEST_RUN).contains(&run.len()) {
        return None;
    }
    // The cheapest way to each place: its cost, where its last word begins, whether a sought word is on it.
    let mut best: Vec<Option<(u32, usize, bool)>> = vec![None; run.len() + 1];
    *best.first_mut()? = Some((0, 0, false));
    for start in 0..run.len() {
        let Some(Some((before, _, sought))) = best.get(start).copied() else { continue };
        let mut hash = WordHash::default();
        for (len, byte) in run.bytes().skip(start).take(LONGEST_PIECE).enumerate().map(|(n, byte)| (n + 1, byte)) {
            hash.push(byte);
            let hash = hash.finish();
            let hit = len >= SHORTEST - 1 && spelling.is_sought(hash);
            let level = match Ordinary::shipped().level(hash) {
                Some(level) if len > 1 => level,
                _ if len == 1 && LETTERS.contains(&byte) => LETTER,
                _ => continue,
            };
            let cost = before + level + PIECE;
            if let Some(slot) = best.get_mut(start + len)
                && slot.is_none_or(|(least, ..)| cost < least)
            {
                *slot = Some((cost, start, sought || hit));
            }
        }
    }
    let (cost, _, sought) = (*best.last()?)?;
    if !sought || cost * 10 > DEAREST * run.len() as u32 {
        return None;
    }
    let mut pieces = Vec::new();
    let mut end = run.len();
    while end > 0 {
        let (_, start, _) = (*best.get(end)?)?;
        pieces.push(run.get(start..end)?);
        end = start;
    }
    pieces.reverse();
    (pieces.len() > 1).then(|| pieces.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(text: &str) -> String {
        let (lexicon, _) = super::super::shipped();
        let plain = Normalised::of(text);
        let mut speller = Speller::default();
        speller
            .read(lexicon.spelling(), &plain, &[])
            .map_or_else(|| plain.folded().to_owned(), |t| t.folded().to_owned())
    }

    #[test]
    fn misspelt_words_are_read_as_meant() {
        for (written, meant) in [
            ("Mulsims everywhere", "muslims everywhere"),
            ("those immigrnts", "those immigrants"),
            ("ces immmigrés", "ces immigres"),
            ("les musulamns du quartier", "les musulmans du quartier"),
            ("the immi grants here", "the immigrants here"),
            ("les musul mans", "les musulmans"),
            ("allwomenlie", "all women lie"),
            ("touslesmusulmans", "tous les musulmans"),
        ] {
            assert_eq!(spelled(written), meant);
        }
    }

    #[test]
    fn ordinary_words_stay() {
        for text in [
            "le salon de la conciergerie est ouvert ce samedi",
            "nous remercions madame delavigne et monsieur koffi",
            "the blocks were delivered to manchester and birmingham",
            "une reconnaissance faciale, des microprocesseurs et un anticorps monoclonal",
            "our nigerian colleague meets the slovaks in bratislava",
        ] {
            assert_eq!(spelled(text), text);
        }
    }

    #[test]
    fn what_stands_apart_stays() {
        let (lexicon, _) = super::super::shipped();
        let plain = Normalised::of("https://allwomenlie.example mulsims");
        let mut speller = Speller::default();
        let read =
            speller.read(lexicon.spelling(), &plain, std::slice::from_ref(&(0..27))).map(|t| t.folded().to_owned());
        assert_eq!(read.as_deref(), Some("https://allwomenlie.example muslims"));
    }

    #[test]
    fn one_step_lies_between() {
        assert_eq!(step("mulsims", "muslims"), Some(Step::Swapped));
        assert_eq!(step("muslms", "muslims"), Some(Step::Dropped));
        assert_eq!(step("musslims", "muslims"), Some(Step::Doubled));
        assert_eq!(step("muzlims", "muslims"), None);
        assert_eq!(step("muslim", "muslims"), None);
        assert_eq!(step("mulsimss", "muslims"), None);
        assert_eq!(step("salon", "salop"), None);
    }
}
