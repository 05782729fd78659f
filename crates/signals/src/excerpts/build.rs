//! Making an index where the documents are.

use std::collections::{HashMap, HashSet};

use super::particulars::{self, Figure, Said};
use super::prints::{self, Key, Print, Weight};
use super::sketch::{Planes, Sketch};
use super::table::Table;
use super::{ExcerptIndex, PUBLIC, customers, member};
use crate::encoder::{self, Encoder};
use crate::normalise::Normaliser;

/// Words of a part.
const PART: usize = 400;
/// Words before and after a part that count as its own, for stretches over its ends.
const AROUND: usize = 60;
/// Parts that one print leads to at most: what stands in more is boilerplate, or versions of one document, of which
/// some are enough.
const MOST_PARTS: usize = 16;
/// Names and rare words that a part is found by.
const MOST_MARKS: usize = 40;
/// Documents that one name or rare word leads to at most: what stands in more is the firm's own name, or its trade.
const MOST_MARKED: u32 = 12;
/// Parts that one name or rare word leads to at most.
const MOST_MARKED_PARTS: usize = 64;
/// A word as rare as this finds a part, in the measure of [`Encoder::rarity`].
const RARE: f32 = 15.0;
/// Rows that one field leads to at most: what more customers share says nothing of one.
const MOST_ROWS: usize = 50;
/// Bytes of a document that are read at a time.
const PIECE: usize = 4 << 20;

/// Collects documents for an [`ExcerptIndex`]. Only digests are kept, from the first call on.
#[derive(Debug)]
pub struct ExcerptIndexBuilder<'a> {
    key: Key,
    normaliser: Normaliser,
    groups: Vec<String>,
    documents: Vec<u32>,
    parts: Vec<u32>,
    member_starts: Vec<u32>,
    members: Vec<u16>,
    prints: Vec<(u64, u32)>,
    public: HashSet<u64>,
    /// Words and figures of public texts.
    public_particulars: HashSet<u64>,
    marks: Vec<(u64, u32)>,
    /// In how many documents a word stands, and the last of them.
    spread: HashMap<u64, (u32, u32)>,
    rows: Vec<(u64, u32)>,
    row_groups: Vec<u32>,
    meaning: Option<Meaning<'a>>,
    sketches: Vec<Sketch>,
    sketch_parts: Vec<u32>,
}

#[derive(Debug)]
struct Meaning<'a> {
    encoder: &'a Encoder,
    scratch: encoder::Scratch,
    planes: Planes,
}

impl<'a> ExcerptIndexBuilder<'a> {
    /// A builder that makes digests with `key`.
    pub fn new(key: Key) -> Self {
        Self {
            key,
            normaliser: Normaliser::new(),
            groups: Vec::new(),
            documents: Vec::new(),
            parts: Vec::new(),
            member_starts: vec![0],
            members: Vec::new(),
            prints: Vec::new(),
            public: HashSet::new(),
            public_particulars: HashSet::new(),
            marks: Vec::new(),
            spread: HashMap::new(),
            rows: Vec::new(),
            row_groups: Vec::new(),
            meaning: None,
            sketches: Vec::new(),
            sketch_parts: Vec::new(),
        }
    }

    /// Keeps the meaning of each sentence too: some milliseconds and 68 bytes each.
    #[must_use]
    pub fn meaning(mut self, encoder: &'a Encoder) -> Self {
        self.meaning = Some(Meaning { encoder, scratch: encoder::Scratch::new(), planes: Planes::new(&self.key) });
        self
    }

    /// Takes a document of a group, which findings name.
    pub fn document(&mut self, group: &str, text: &str) {
        let group = self.group(group);
        let document = self.documents.len() as u32;
        self.documents.push(group);
        for piece in pieces(text) {
            let words = self.words(piece);
            let mut threes = Vec::new();
            prints::threes(&self.key, &words, &mut threes);
            let first = self.parts.len() as u32;
            let prints = &mut self.prints;
            prints::winnow(
                &threes,
                |three| self.public.contains(&three),
                |place, three| {
                    prints.push((three, first + (place / PART) as u32));
                },
            );
            let mut particulars = self.particulars(document, &words);
            for start in (0..words.len()).step_by(PART) {
                self.part(document, &words, start, &mut particulars);
            }
            self.sentences(|place| first + (place / PART) as u32);
        }
    }

    /// Takes a text that everybody may read: what it has is no longer confidential. Given before the documents
    /// it serves best, since then other prints of them are kept instead.
    pub fn public(&mut self, text: &str) {
        for piece in pieces(text) {
            let words = self.words(piece);
            let mut threes = Vec::new();
            prints::threes(&self.key, &words, &mut threes);
            self.public.extend(threes);
            if self.meaning.is_some() {
                self.public_particulars.extend(words.iter().map(|word| word.hash));
                let mut said = Vec::new();
                particulars::figures(self.normaliser.last(), &mut said);
                self.public_particulars.extend(said.iter().map(|said| said.figure.of_public(&self.key)));
            }
            self.sentences(|_| PUBLIC);
        }
    }

    /// Takes a row of a list of customers. A post that has two of its fields, of which one is an address or a number or
    /// both have several words, gives a finding.
    pub fn row(&mut self, group: &str, fields: &[&str]) {
        let group = self.group(group);
        let row = self.row_groups.len() as u32;
        self.row_groups.push(group);
        let prints = fields.iter().filter_map(|field| customers::of_list(&self.key, field));
        self.rows.extend(prints.map(|print| (print, row)));
    }

    /// The index.
    pub fn build(self) -> ExcerptIndex {
        let mut prints = self.prints;
        prints.retain(|(three, _)| !self.public.contains(three));
        at_most(&mut prints, MOST_PARTS);
        let mut marks = self.marks;
        marks.retain(|(word, _)| !self.public_particulars.contains(word));
        marks.sort_unstable();
        marks.dedup_by_key(|(word, mark)| (*word, *mark >> 1));
        let spread = |word: &u64| self.spread.get(word).map_or(0, |(count, _)| *count);
        let rare = |run: &&[(u64, u32)]| {
            run.len() <= MOST_MARKED_PARTS && run.first().is_some_and(|(word, _)| spread(word) <= MOST_MARKED)
        };
        let marks: Vec<_> = marks.chunk_by(|a, b| a.0 == b.0).filter(rare).flatten().copied().collect();
        let mut rows = self.rows;
        unless_more(&mut rows, MOST_ROWS);
        ExcerptIndex {
            prints: Table::new(prints, self.parts.len() as u32),
            marks: Table::new(marks, 2 * self.parts.len() as u32 + 1),
            rows: Table::new(rows, self.row_groups.len() as u32),
            key: self.key,
            groups: self.groups,
            documents: self.documents,
            parts: self.parts,
            member_starts: self.member_starts,
            members: self.members,
            row_groups: self.row_groups,
            encoder: self.meaning.as_ref().map_or(0, |meaning| meaning.encoder.version()),
            planes: self.meaning.map(|meaning| meaning.planes),
            sketches: self.sketches,
            sketch_parts: self.sketch_parts,
        }
    }

    fn group(&mut self, name: &str) -> u32 {
        let known = self.groups.iter().position(|group| group == name);
        known.unwrap_or_else(|| {
            self.groups.push(name.to_owned());
            self.groups.len() - 1
        }) as u32
    }

    fn words(&mut self, text: &str) -> Vec<Print> {
        let text = self.normaliser.read(text);
        let mut words = Vec::with_capacity(text.words().len());
        prints::words(&self.key, text, &mut words);
        words
    }

    /// What stays of the text read last when it is told in other words; nothing without the encoder, which is needed to
    /// find it again.
    fn particulars(&mut self, document: u32, words: &[Print]) -> Particulars {
        let mut out = Particulars::default();
        let Some(meaning) = &mut self.meaning else { return out };
        let text = self.normaliser.last();
        particulars::figures(text, &mut out.said);
        out.said.retain(|said| !self.public_particulars.contains(&said.figure.of_public(&self.key)));
        let mut names = Vec::new();
        particulars::names(text, &mut names);
        let called: HashSet<u64> =
            words.iter().zip(&names).filter(|(_, named)| **named).map(|(word, _)| word.hash).collect();
        for (word, print) in text.words().iter().zip(words) {
            let folded = text.word_text(word);
            if print.weight == Weight::Function || folded.bytes().all(|byte| byte.is_ascii_digit()) {
                out.ranks.push(None);
                continue;
            }
            let (count, last) = self.spread.entry(print.hash).or_insert((0, u32::MAX));
            if *last != document {
                (*count, *last) = (*count + 1, document);
            }
            let rarity = meaning.encoder.rarity(text.original_text(word.original()), &mut meaning.scratch);
            let name = called.contains(&print.hash);
            out.ranks.push((name || rarity >= RARE && folded.len() >= 5).then_some((name, rarity)));
        }
        out
    }

    fn part(&mut self, document: u32, words: &[Print], start: usize, particulars: &mut Particulars) {
        let part = self.parts.len() as u32;
        self.parts.push(document);
        let around = start.saturating_sub(AROUND)..(start + PART + AROUND).min(words.len());
        let words_whole = words;
        let words = words.get(around.clone()).unwrap_or_default();
        let mut members: Vec<u16> = words.iter().map(|word| member(&self.key, part, word.hash)).collect();
        for said in particulars.said.iter().filter(|said| around.contains(&said.words.start)) {
            members.push(said.figure.exact(&self.key, part));
            let step = said.figure.step();
            members.extend(step.map(|step| Figure::near(&self.key, part, step, said.figure.is_percent())));
        }
        self.marks.extend(particulars.marks(words_whole, start, part));
        members.sort_unstable();
        members.dedup();
        self.members.extend(members);
        self.member_starts.push(self.members.len() as u32);
    }

    /// The sentences of the text read last, each with its part.
    fn sentences(&mut self, part: impl Fn(usize) -> u32) {
        let Some(meaning) = &mut self.meaning else { return };
        let text = self.normaliser.last();
        for span in prints::sentences(text) {
            let place = text.words().partition_point(|word| word.original_start < span.start);
            let encoded = meaning.encoder.encode(text.original_text(span), &mut meaning.scratch);
            self.sketches.push(meaning.planes.sketch(&encoded.vector));
            self.sketch_parts.push(part(place));
        }
    }
}

/// What stays of a piece of a document when it is told in other words.
#[derive(Debug, Default)]
struct Particulars {
    said: Vec<Said>,
    /// For each word that is a name or rare: whether it is a name, and how rare.
    ranks: Vec<Option<(bool, f32)>>,
}

impl Particulars {
    /// The marks of a part: its names, then its rarest words.
    fn marks(&self, words: &[Print], start: usize, part: u32) -> Vec<(u64, u32)> {
        let mut best: Vec<(bool, f32, u64)> = self
            .ranks
            .iter()
            .zip(words)
            .skip(start)
            .take(PART)
            .filter_map(|(rank, word)| rank.map(|(name, rarity)| (name, rarity, word.hash)))
            .collect();
        best.sort_by(|a, b| b.0.cmp(&a.0).then(b.1.total_cmp(&a.1)).then(a.2.cmp(&b.2)));
        best.dedup_by_key(|(_, _, word)| *word);
        best.truncate(MOST_MARKS);
        best.iter().map(|(name, _, word)| (*word, part << 1 | u32::from(*name))).collect()
    }
}

/// A text in pieces that are read one at a time, cut at a line or a space.
fn pieces(mut text: &str) -> impl Iterator<Item = &str> {
    std::iter::from_fn(move || {
        if text.is_empty() {
            return None;
        }
        let limit = text.floor_char_boundary(PIECE);
        let head = text.get(..limit).unwrap_or(text);
        let cut = if limit == text.len() { limit } else { head.rfind([' ', '\n']).map_or(limit, |at| at + 1) };
        let (piece, rest) = text.split_at_checked(cut)?;
        text = rest;
        Some(piece)
    })
}

/// Keeps `most` answers of each print.
fn at_most(pairs: &mut Vec<(u64, u32)>, most: usize) {
    pairs.sort_unstable();
    pairs.dedup();
    let mut last = (0, 0);
    pairs.retain(|(print, _)| {
        last = if last.0 == *print { (*print, last.1 + 1) } else { (*print, 1) };
        last.1 <= most
    });
}

/// Leaves prints out that have more than `most` answers.
fn unless_more(pairs: &mut Vec<(u64, u32)>, most: usize) {
    pairs.sort_unstable();
    pairs.dedup();
    let kept: Vec<_> = pairs.chunk_by(|a, b| a.0 == b.0).filter(|run| run.len() <= most).flatten().copied().collect();
    *pairs = kept;
}
