//! Terms: thousands of expressions found in one pass over the words of a text.
//!
//! Words are hashed, not characters walked: a small bit table says for nearly every word that no
//! term has it, a hash table gives the candidates for the others, and each candidate is
//! compared byte for byte, so that a collision of hashes is never a hit. Terms of several words are
//! looked up by two words in a row: a frequent word may stand in a hundred of them.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::ops::Range;

use smallvec::SmallVec;
use thiserror::Error;
use unicode_normalization::UnicodeNormalization;

use crate::fold::is_invisible;
use crate::inflection;
use crate::normalise::{Normalised, Normaliser};
use crate::words::{Gap, Hashed, Lettered, Tag, Word, hash_of};

/// How exactly the text must be written like the term. Spaces, apostrophes and hyphens are one
/// kind each in every form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// Case and accents as in the term: `Orange` the company, not the fruit.
    AsWritten,
    /// Any case, with or without accents.
    Folded,
    /// As folded, and plural and feminine forms of each word of more than three letters.
    Inflected,
}

/// Why a term cannot be looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum TermError {
    /// Nothing is written, or only spaces and invisible characters.
    #[error("the term is empty")]
    Empty,
    /// There is no letter and no digit in it.
    #[error("the term has no letter and no digit")]
    OnlySymbols,
    /// The term is longer than [`LONGEST_TERM`].
    #[error("the term is longer than {LONGEST_TERM} bytes")]
    TooLong,
}

/// The longest term taken, in bytes.
pub const LONGEST_TERM: usize = 1024;

/// A term found in a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TermHit {
    /// The group the term was added to.
    pub group: u32,
    /// Number of the term: the first one added is 0; excepting terms count too.
    pub term: u32,
    /// Bytes of the original text, on character boundaries.
    pub span: Range<u32>,
}

/// Collects terms for a [`TermIndex`].
#[derive(Debug, Default)]
pub struct TermIndexBuilder {
    normaliser: Normaliser,
    vocabulary: Vocabulary,
    patterns: Vec<Pattern>,
    words: Vec<PatternWord>,
    /// Terms that are also whole hashtags, and the form that those are compared with.
    squashed: Vec<(u32, u32)>,
}

impl TermIndexBuilder {
    /// A builder without terms.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a term to `group` and gives its number.
    ///
    /// A term that is a hashtag is found only as a whole hashtag, one that begins with `@` only
    /// behind that sign. Elsewhere a term is also found inside a hashtag cut at its capitals and
    /// digits, and as a whole hashtag written without spaces.
    pub fn add(&mut self, group: u32, term: &str, form: Form) -> Result<u32, TermError> {
        self.insert(group, term, form, false)
    }

    /// Adds an excepting term: where it stands, hits of the group that overlap it are not
    /// reported. `marge d'erreur` keeps `marge` quiet.
    pub fn add_except(&mut self, group: u32, term: &str, form: Form) -> Result<u32, TermError> {
        self.insert(group, term, form, true)
    }

    /// The index over all terms added.
    pub fn build(mut self) -> TermIndex {
        let Keys { words, pairs, tags } = self.keys();
        TermIndex {
            single: Table::new(&words),
            pairs: Table::new(&pairs),
            tags: Table::new(&tags),
            patterns: tight(self.patterns),
            words: tight(self.words),
            forms: tight(self.vocabulary.forms),
            particular: tight(self.vocabulary.particular),
            arena: self.vocabulary.arena.tight(),
        }
    }

    fn insert(&mut self, group: u32, term: &str, form: Form, except: bool) -> Result<u32, TermError> {
        if term.len() > LONGEST_TERM {
            return Err(TermError::TooLong);
        }
        let text = self.normaliser.read(term);
        if text.folded().trim().is_empty() {
            return Err(TermError::Empty);
        }
        if !text.folded().chars().any(char::is_alphanumeric) {
            return Err(TermError::OnlySymbols);
        }
        let number = self.patterns.len() as u32;
        let mark = Mark::before_first(text);
        let first_word = self.words.len() as u32;
        for (place, word) in text.words().iter().enumerate() {
            self.words.push(self.vocabulary.word(text, place, word, form));
        }
        // A plain term of one word is found in whole hashtags by that word.
        if mark == Mark::Hash || mark == Mark::None && text.words().len() > 1 {
            let name: String = text.words().iter().map(|word| text.word_text(word)).collect();
            self.squashed.push((number, self.vocabulary.keep(&name)));
        }
        self.patterns.push(Pattern {
            group,
            first_word,
            words: text.words().len() as u32,
            anchor: 0,
            as_written: form == Form::AsWritten,
            except,
            mark,
        });
        Ok(number)
    }

    /// The keys of all terms: the forms of their rarest word, alone or with the word beside it, and the name as a whole
    /// hashtag.
    fn keys(&mut self) -> Keys {
        let vocabulary = &self.vocabulary;
        let common = Commonness::of(&self.words, &vocabulary.hashes);
        let mut keys = Keys::default();
        keys.tags.extend(self.squashed.iter().filter_map(|(number, form)| vocabulary.key(*number, *form)));
        for (number, pattern) in (0..).zip(&mut self.patterns) {
            let words = self.words.get(pattern.word_range()).unwrap_or_default();
            if pattern.mark == Mark::Hash {
                continue;
            }
            let anchor = (0usize..).zip(words).min_by_key(|(_, word)| common.count(word, &vocabulary.hashes));
            let Some((place, word)) = anchor else { continue };
            let of_word = word.forms().filter_map(|form| vocabulary.key(number, form));
            let beside = |at: Option<usize>| vocabulary.only(words.get(at?)?);
            if let Some(behind) = beside(Some(place + 1)) {
                pattern.anchor = place as u32;
                keys.pairs.extend(of_word.map(|key| Key { hash: pair(key.hash, behind), ..key }));
            } else if let Some(before) = beside(place.checked_sub(1)) {
                pattern.anchor = place as u32 - 1;
                keys.pairs.extend(of_word.map(|key| Key { hash: pair(before, key.hash), ..key }));
            } else {
                pattern.anchor = place as u32;
                keys.words.extend(of_word);
            }
        }
        keys
    }
}

/// The same without the room that it grew into.
fn tight<T>(mut list: Vec<T>) -> Vec<T> {
    list.shrink_to_fit();
    list
}

/// What terms are looked up by.
#[derive(Default)]
struct Keys {
    words: Vec<Key>,
    pairs: Vec<Key>,
    tags: Vec<Key>,
}

/// The hash of two words in a row.
#[inline]
fn pair(first: u64, second: u64) -> u64 {
    let hash = (first ^ second.rotate_left(29)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    hash ^ hash >> 32
}

/// Every form of every word of the terms, kept once where that is cheap.
#[derive(Debug, Default)]
struct Vocabulary {
    arena: Arena,
    forms: Vec<Piece>,
    hashes: Vec<u64>,
    particular: Vec<Particular>,
    /// The words met before that are taken as they are, by their hash.
    plain: HashMap<u64, u32, BuildHasherDefault<Hashed>>,
    /// The inflected words met before; apart for words in `-é`.
    known: HashMap<String, Range<u32>, BuildHasherDefault<Lettered>>,
    acute: HashMap<String, Range<u32>, BuildHasherDefault<Lettered>>,
    scratch: Vec<String>,
}

impl Vocabulary {
    fn word(&mut self, text: &Normalised, place: usize, word: &Word, form: Form) -> PatternWord {
        let folded = text.word_text(word);
        let written = text.original_text(text.original_span(word.folded()));
        let forms = match form {
            Form::Inflected => {
                let acute = folded.trim_end_matches('s').ends_with('e') && ends_in_acute(written);
                self.inflected(folded, acute)
            }
            Form::AsWritten | Form::Folded => {
                let form = self.plain(folded, word.hash);
                form..form + 1
            }
        };
        let gap = match word.gap {
            Gap::Breaking if place > 0 => Between::Exactly(self.arena.keep(gap_text(text, place))),
            _ => Between::Joining,
        };
        let written = (form == Form::AsWritten).then(|| self.arena.keep(written));
        let particular = match (gap, written) {
            (Between::Joining, None) => NONE,
            _ => {
                self.particular.push(Particular { gap, written: written.unwrap_or_default() });
                self.particular.len() as u32 - 1
            }
        };
        PatternWord { first_form: forms.start, end_of_forms: forms.end, particular }
    }

    fn inflected(&mut self, folded: &str, acute: bool) -> Range<u32> {
        let known = if acute { &self.acute } else { &self.known };
        if let Some(forms) = known.get(folded) {
            return forms.clone();
        }
        let mut scratch = std::mem::take(&mut self.scratch);
        inflection::forms(folded, acute, &mut scratch);
        let start = self.forms.len() as u32;
        for form in &scratch {
            self.keep(form);
        }
        self.scratch = scratch;
        let forms = start..self.forms.len() as u32;
        let known = if acute { &mut self.acute } else { &mut self.known };
        known.insert(folded.to_owned(), forms.clone());
        forms
    }

    /// A word as it is: the same of all terms are one.
    fn plain(&mut self, folded: &str, hash: u64) -> u32 {
        let known = self.plain.get(&hash).copied();
        let same = known.and_then(|form| self.forms.get(form as usize)).is_some_and(|f| self.arena.text(*f) == folded);
        known.filter(|_| same).unwrap_or_else(|| {
            let form = self.keep(folded);
            self.plain.insert(hash, form);
            form
        })
    }

    fn keep(&mut self, form: &str) -> u32 {
        let number = self.forms.len() as u32;
        let piece = self.arena.keep(form);
        self.forms.push(piece);
        self.hashes.push(hash_of(form.bytes()));
        number
    }

    fn key(&self, pattern: u32, form: u32) -> Option<Key> {
        let hash = *self.hashes.get(form as usize)?;
        let form = *self.forms.get(form as usize)?;
        Some(Key { hash, pattern, form })
    }

    /// The hash of a word that has one form only.
    fn only(&self, word: &PatternWord) -> Option<u64> {
        (word.forms().len() == 1).then(|| self.hashes.get(word.first_form as usize).copied()).flatten()
    }
}

/// How many terms hold a word, roughly: a term is looked up by its rarest word, so that a thousand
/// terms that begin with "société" cost a text about a company nothing.
struct Commonness {
    counts: Vec<u32>,
    shift: u32,
}

impl Commonness {
    fn of(words: &[PatternWord], hashes: &[u64]) -> Self {
        let size = words.len().next_power_of_two().max(2) * 2;
        let mut common = Self { counts: vec![0; size], shift: 64 - size.trailing_zeros() };
        for word in words {
            let slot = common.slot(word, hashes);
            if let Some(count) = common.counts.get_mut(slot) {
                *count += 1;
            }
        }
        common
    }

    fn count(&self, word: &PatternWord, hashes: &[u64]) -> u32 {
        self.counts.get(self.slot(word, hashes)).copied().unwrap_or(0)
    }

    fn slot(&self, word: &PatternWord, hashes: &[u64]) -> usize {
        hashes.get(word.first_form as usize).map_or(0, |hash| (hash >> self.shift) as usize)
    }
}

fn ends_in_acute(written: &str) -> bool {
    if written.is_ascii() {
        return false;
    }
    let mut letters = written.nfc().flat_map(char::to_lowercase).filter(|c| !is_invisible(*c));
    let (mut before, mut last) = (None, None);
    for letter in letters.by_ref() {
        before = last;
        last = Some(letter);
    }
    last == Some('é') || last == Some('s') && before == Some('é')
}

fn gap_text(text: &Normalised, place: usize) -> &str {
    let words = text.words();
    let (Some(before), Some(word)) = (place.checked_sub(1).and_then(|index| words.get(index)), words.get(place)) else {
        return "";
    };
    text.folded().get(before.folded_end as usize..word.folded_start as usize).unwrap_or_default()
}

/// A piece of the arena.
#[derive(Debug, Clone, Copy, Default)]
struct Piece {
    start: u32,
    len: u32,
}

#[derive(Debug, Default)]
struct Arena(String);

impl Arena {
    fn tight(mut self) -> Self {
        self.0.shrink_to_fit();
        self
    }

    fn keep(&mut self, text: &str) -> Piece {
        let start = self.0.len() as u32;
        self.0.push_str(text);
        Piece { start, len: text.len() as u32 }
    }

    fn text(&self, piece: Piece) -> &str {
        let start = piece.start as usize;
        self.0.get(start..start + piece.len as usize).unwrap_or_default()
    }
}

/// The sign that must stand before the first word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    None,
    Hash,
    At,
}

impl Mark {
    fn before_first(text: &Normalised) -> Self {
        let start = text.words().first().map_or(0, |word| word.folded_start as usize);
        let sign = text.folded().get(..start).and_then(|before| before.chars().next_back());
        match sign {
            Some('#') if is_one_tag(text) => Self::Hash,
            Some('@') => Self::At,
            _ => Self::None,
        }
    }
}

fn is_one_tag(text: &Normalised) -> bool {
    text.tags().first().is_some_and(|tag| tag.words as usize == text.words().len())
}

#[derive(Debug, Clone, Copy)]
struct Pattern {
    group: u32,
    first_word: u32,
    words: u32,
    /// The word, or the first of the two, that the term is looked up by, counted from its first.
    anchor: u32,
    as_written: bool,
    except: bool,
    mark: Mark,
}

impl Pattern {
    /// Whether the word it is looked up by is all that must be there.
    fn is_plain_word(&self) -> bool {
        self.words == 1 && !self.as_written && self.mark != Mark::At
    }

    fn word_range(&self) -> Range<usize> {
        let first = self.first_word as usize;
        first..first + self.words as usize
    }
}

/// A word of a term: a lexicon has a hundred thousand, so what few have is kept apart.
#[derive(Debug, Clone, Copy)]
struct PatternWord {
    first_form: u32,
    end_of_forms: u32,
    /// Its number among those that are [`Particular`].
    particular: u32,
}

impl PatternWord {
    fn forms(self) -> Range<u32> {
        self.first_form..self.end_of_forms
    }
}

const NONE: u32 = u32::MAX;

/// What few words of terms have.
#[derive(Debug, Clone, Copy)]
struct Particular {
    gap: Between,
    /// How it must be written; empty where that does not matter.
    written: Piece,
}

/// What must lie before a word of a term.
#[derive(Debug, Clone, Copy)]
enum Between {
    Joining,
    /// The term itself has punctuation here (`S.A.`): the text must have the same.
    Exactly(Piece),
}

/// Many terms, ready to be found.
#[derive(Debug, Default)]
pub struct TermIndex {
    /// Terms that are looked up by one word.
    single: Table,
    /// Terms that are looked up by two in a row.
    pairs: Table,
    /// Terms that are whole hashtags, but for those of one word.
    tags: Table,
    patterns: Vec<Pattern>,
    words: Vec<PatternWord>,
    forms: Vec<Piece>,
    particular: Vec<Particular>,
    arena: Arena,
}

impl TermIndex {
    /// How many terms were added, excepting terms included.
    pub fn len(&self) -> usize {
        self.patterns.len()
    }

    /// Whether no term was added.
    pub fn is_empty(&self) -> bool {
        self.patterns.is_empty()
    }

    /// Appends the hits in `text` to `hits`, by their place. Within one group hits do not overlap:
    /// the leftmost is taken, among those the longest, among those the term added first.
    pub fn find(&self, text: &Normalised, hits: &mut Vec<TermHit>) {
        let from = hits.len();
        let mut excepts = Excepts::new();
        let mut before = None;
        for (place, word) in text.words().iter().enumerate() {
            if self.single.may_hold(word.hash) {
                self.at_word(text, place, word, hits, &mut excepts);
            }
            if let Some(before) = before.replace(word.hash) {
                let hash = pair(before, word.hash);
                if self.pairs.may_hold(hash) {
                    self.at_pair(text, place - 1, hash, hits, &mut excepts);
                }
            }
        }
        for tag in text.tags() {
            self.at_tag(text, tag, hits, &mut excepts);
        }
        settle(hits, from, excepts);
    }

    fn at_word(&self, text: &Normalised, place: usize, word: &Word, hits: &mut Vec<TermHit>, excepts: &mut Excepts) {
        for entry in self.single.entries(word.hash) {
            if self.arena.text(entry.form) != text.word_text(word) {
                continue;
            }
            let Some(pattern) = self.patterns.get(entry.pattern as usize) else {
                continue;
            };
            // Most of these terms are one word, which is compared by now.
            let span = if pattern.is_plain_word() {
                Some(word.original())
            } else {
                let start = place.checked_sub(pattern.anchor as usize);
                start.and_then(|start| self.match_from(pattern, text, start))
            };
            if let Some(span) = span {
                report(entry.pattern, pattern, span, hits, excepts);
            }
        }
    }

    /// Terms that may have the word at `place` and the next.
    fn at_pair(&self, text: &Normalised, place: usize, hash: u64, hits: &mut Vec<TermHit>, excepts: &mut Excepts) {
        for entry in self.pairs.entries(hash) {
            let Some(pattern) = self.patterns.get(entry.pattern as usize) else {
                continue;
            };
            let start = place.checked_sub(pattern.anchor as usize);
            if let Some(span) = start.and_then(|start| self.match_from(pattern, text, start)) {
                report(entry.pattern, pattern, span, hits, excepts);
            }
        }
    }

    fn match_from(&self, pattern: &Pattern, text: &Normalised, place: usize) -> Option<Range<u32>> {
        let wanted = self.pattern_words(pattern);
        let found = text.words().get(place..place.checked_add(wanted.len())?)?;
        for (offset, (word, want)) in found.iter().zip(wanted).enumerate() {
            let joined = offset == 0 || self.is_joined(text, place + offset, word, want);
            if !joined || !self.is_form(text, word, want) || pattern.as_written && !self.is_as_written(text, word, want)
            {
                return None;
            }
        }
        let start = first_byte(pattern, text, found.first()?)?;
        found.last().map(|last| start..last.original_end)
    }

    fn is_joined(&self, text: &Normalised, place: usize, word: &Word, want: &PatternWord) -> bool {
        match self.particular_of(want).map_or(Between::Joining, |word| word.gap) {
            Between::Joining => word.gap == Gap::Joining,
            Between::Exactly(gap) => gap_text(text, place) == self.arena.text(gap),
        }
    }

    fn is_form(&self, text: &Normalised, word: &Word, want: &PatternWord) -> bool {
        let range = want.first_form as usize..want.end_of_forms as usize;
        let forms = self.forms.get(range).unwrap_or_default();
        forms.iter().any(|form| self.arena.text(*form) == text.word_text(word))
    }

    fn is_as_written(&self, text: &Normalised, word: &Word, want: &PatternWord) -> bool {
        let written = text.original_text(text.original_span(word.folded()));
        same_letters(written, self.written(want))
    }

    fn particular_of(&self, word: &PatternWord) -> Option<&Particular> {
        self.particular.get(word.particular as usize)
    }

    fn written(&self, word: &PatternWord) -> &str {
        self.particular_of(word).map_or("", |word| self.arena.text(word.written))
    }

    fn at_tag(&self, text: &Normalised, tag: &Tag, hits: &mut Vec<TermHit>, excepts: &mut Excepts) {
        // A term of one word that is the whole of a hashtag of one word was found among the words.
        let of_one_word = |entry: &&Entry| {
            let pattern = self.patterns.get(entry.pattern as usize);
            tag.words > 1 && pattern.is_some_and(|pattern| pattern.mark == Mark::None && pattern.words == 1)
        };
        let of_words = self.single.entries(tag.hash).filter(of_one_word);
        for entry in self.tags.entries(tag.hash).chain(of_words) {
            let Some(pattern) = self.patterns.get(entry.pattern as usize) else {
                continue;
            };
            let name = text.folded().get(tag.folded_start as usize..tag.folded_end as usize);
            let same = name
                .is_some_and(|name| name.bytes().filter(|byte| *byte != b'_').eq(self.arena.text(entry.form).bytes()));
            if !same || !self.tag_as_written(pattern, text, tag) {
                continue;
            }
            let start = match pattern.mark {
                Mark::Hash => text.original_span(tag.folded_start - 1..tag.folded_end).start,
                _ => tag.original_start,
            };
            report(entry.pattern, pattern, start..tag.original_end, hits, excepts);
        }
    }

    fn tag_as_written(&self, pattern: &Pattern, text: &Normalised, tag: &Tag) -> bool {
        if !pattern.as_written {
            return true;
        }
        let wanted: String = self.pattern_words(pattern).iter().map(|word| self.written(word)).collect();
        let written = text.original_text(tag.original_start..tag.original_end).replace('_', "");
        same_letters(&written, &wanted)
    }

    fn pattern_words(&self, pattern: &Pattern) -> &[PatternWord] {
        self.words.get(pattern.word_range()).unwrap_or_default()
    }
}

/// Where a hit begins; `None` when the sign that the term wants is not there.
fn first_byte(pattern: &Pattern, text: &Normalised, first: &Word) -> Option<u32> {
    if pattern.mark != Mark::At {
        return Some(first.original_start);
    }
    let sign = first.folded_start.checked_sub(1)?;
    let glued = text.folded().as_bytes().get(sign as usize) == Some(&b'@');
    glued.then(|| text.original_span(sign..first.folded_start).start)
}

/// Same case and accents, however they are encoded.
fn same_letters(left: &str, right: &str) -> bool {
    left == right || left.nfkc().filter(|c| !is_invisible(*c)).eq(right.nfkc().filter(|c| !is_invisible(*c)))
}

type Excepts = SmallVec<[(u32, Range<u32>); 8]>;

fn report(term: u32, pattern: &Pattern, span: Range<u32>, hits: &mut Vec<TermHit>, excepts: &mut Excepts) {
    if pattern.except {
        excepts.push((pattern.group, span));
    } else {
        hits.push(TermHit { group: pattern.group, term, span });
    }
}

/// Removes what is excepted or covered, among the hits from `from` on.
fn settle(hits: &mut Vec<TermHit>, from: usize, excepts: Excepts) {
    let Some(new) = hits.get_mut(from..) else {
        return;
    };
    if new.is_empty() || new.len() == 1 && excepts.is_empty() {
        return;
    }
    let excepts = united(excepts);
    new.sort_unstable_by_key(|hit| (hit.group, hit.span.start, Reverse(hit.span.end), hit.term));
    let mut kept = 0;
    let mut last: Option<(u32, u32)> = None;
    for index in 0..new.len() {
        let Some(hit) = new.get(index).cloned() else { break };
        let covered = last.is_some_and(|(group, end)| group == hit.group && hit.span.start < end);
        if covered || is_excepted(&excepts, &hit) {
            continue;
        }
        last = Some((hit.group, hit.span.end));
        if let Some(slot) = new.get_mut(kept) {
            *slot = hit;
            kept += 1;
        }
    }
    hits.truncate(from + kept);
    if let Some(new) = hits.get_mut(from..) {
        new.sort_unstable_by_key(|hit| (hit.span.start, hit.group));
    }
}

/// The excepting spans by group and place, overlapping ones made one, so that each hit needs one
/// look however long the text is.
fn united(mut excepts: Excepts) -> Excepts {
    excepts.sort_unstable_by_key(|(group, span)| (*group, span.start));
    excepts.dedup_by(|(group, span), (last_group, last)| {
        let overlaps = group == last_group && span.start < last.end;
        if overlaps {
            last.end = last.end.max(span.end);
        }
        overlaps
    });
    excepts
}

fn is_excepted(excepts: &Excepts, hit: &TermHit) -> bool {
    let next = excepts.partition_point(|(group, span)| (*group, span.end) <= (hit.group, hit.span.start));
    excepts.get(next).is_some_and(|(group, span)| *group == hit.group && span.start < hit.span.end)
}

/// The hash table: entries sorted into buckets by the high bits of the hash, and a bit table that
/// knows more of these bits.
#[derive(Debug, Default)]
struct Table {
    bits: Vec<u64>,
    bits_shift: u32,
    /// Where each bucket begins; one more than there are buckets.
    starts: Vec<u32>,
    starts_shift: u32,
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, Copy)]
struct Key {
    hash: u64,
    pattern: u32,
    form: Piece,
}

#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    tag: u32,
    pattern: u32,
    form: Piece,
}

impl Table {
    fn new(keys: &[Key]) -> Self {
        if keys.is_empty() {
            return Self::default();
        }
        // Some entries a bucket: one line of the cache or two, and few lines of places for all buckets.
        let buckets = (keys.len() / 4).next_power_of_two().max(2);
        let bits = (keys.len().next_power_of_two() * 16).max(1024);
        let mut table = Self {
            bits: vec![0; bits / 64],
            bits_shift: 64 - bits.trailing_zeros(),
            starts: vec![0; buckets + 1],
            starts_shift: 64 - buckets.trailing_zeros(),
            entries: vec![Entry::default(); keys.len()],
        };
        for key in keys {
            let bit = key.hash >> table.bits_shift;
            if let Some(block) = table.bits.get_mut((bit / 64) as usize) {
                *block |= 1 << (bit % 64);
            }
            let bucket = table.bucket(key.hash);
            if let Some(count) = table.starts.get_mut(bucket + 1) {
                *count += 1;
            }
        }
        let mut total = 0;
        for start in &mut table.starts {
            total += *start;
            *start = total;
        }
        table.place(keys);
        table
    }

    fn place(&mut self, keys: &[Key]) {
        let mut next = self.starts.clone();
        for key in keys {
            let Some(slot) = next.get_mut(self.bucket(key.hash)) else {
                continue;
            };
            if let Some(entry) = self.entries.get_mut(*slot as usize) {
                *entry = Entry { tag: key.hash as u32, pattern: key.pattern, form: key.form };
            }
            *slot += 1;
        }
    }

    #[inline]
    fn bucket(&self, hash: u64) -> usize {
        (hash >> self.starts_shift) as usize
    }

    #[inline]
    fn may_hold(&self, hash: u64) -> bool {
        let bit = hash.checked_shr(self.bits_shift).unwrap_or(0);
        self.bits.get((bit / 64) as usize).is_some_and(|block| block >> (bit % 64) & 1 == 1)
    }

    fn entries(&self, hash: u64) -> impl Iterator<Item = &Entry> {
        let bucket = self.bucket(hash);
        let ends = self.starts.get(bucket).zip(self.starts.get(bucket.saturating_add(1)));
        let range = ends.map_or(0..0, |(start, end)| *start as usize..*end as usize);
        let tag = hash as u32;
        self.entries.get(range).unwrap_or_default().iter().filter(move |entry| entry.tag == tag)
    }
}
