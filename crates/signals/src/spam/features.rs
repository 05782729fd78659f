//! What a comment is made of, as numbers: groups of two to five letters, words, pairs of words, traits of the look, hosts, and
//! what is known of its author.
//!
//! This is what is kept of a lesson when the text itself is erased. Places and order are gone and many words share a number, so
//! no text can be read back. It is no anonymous data all the same: whoever guesses a text can see whether the guess fits.

use thiserror::Error;

use super::comment::Comment;
use crate::entities::Entities;
use crate::linear::{mix, row};
use crate::normalise::{Normalised, Normaliser};
use crate::speech::shape::{Shape, Trait};
use crate::words::hash_of;

/// Rows for groups of letters, and as many for all the rest: two to this.
const BITS: u32 = 18;
/// How many rows there are.
pub const ROWS: usize = 2 << BITS;
/// The first row that is not for letters.
pub(crate) const REST: u32 = 1 << BITS;

/// The most features of one comment.
pub const MOST: usize = 4096;
/// The most bytes that [`Features::to_bytes`] writes.
pub const MOST_BYTES: usize = 1 + MOST * 3;

/// The most pieces between spaces that are cut into letters, and the most letters of one.
const MOST_PIECES: usize = 400;
const MOST_LETTERS: usize = 40;
/// The version of the byte form; it changes when the numbers mean something else.
const VERSION: u8 = 1;

/// Why bytes are no features.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum FeaturesError {
    /// Of another version of the program: what it was made from must be learned again, or forgotten.
    #[error("these features are of another version of the program")]
    Version,
    /// Cut, changed or too long.
    #[error("these features are damaged")]
    Damaged,
}

/// The features of a comment: rows in rising order, each once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Features {
    rows: Vec<u32>,
}

impl Features {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Whether there may have been more than are kept.
    pub(crate) fn is_full(&self) -> bool {
        self.rows.len() >= MOST
    }

    pub(crate) fn rows(&self) -> impl Iterator<Item = u32> + '_ {
        self.rows.iter().copied()
    }

    /// The rows of letters, and the others.
    pub(crate) fn blocks(&self) -> (&[u32], &[u32]) {
        self.rows.split_at(self.rows.partition_point(|row| *row < REST))
    }

    /// A number that tells these features from others.
    pub(crate) fn digest(&self) -> u64 {
        self.rows.iter().fold(3, |hash, row| mix(hash, u64::from(*row) + 1))
    }

    /// The place of a row.
    pub(crate) fn place(&self, row: u32) -> Option<usize> {
        self.rows.binary_search(&row).ok()
    }

    /// The byte form: the version, then the step from each row to the next.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(1 + self.rows.len() * 2);
        out.push(VERSION);
        let mut before = 0;
        for row in &self.rows {
            push_number(row.wrapping_sub(before), &mut out);
            before = *row;
        }
        out
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote, and nothing else: each list of features has one byte form.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, FeaturesError> {
        let (version, mut rest) = bytes.split_first().ok_or(FeaturesError::Damaged)?;
        if *version != VERSION {
            return Err(FeaturesError::Version);
        }
        if bytes.len() > MOST_BYTES {
            return Err(FeaturesError::Damaged);
        }
        let mut rows: Vec<u32> = Vec::new();
        let mut row = 0u32;
        while !rest.is_empty() {
            let step = take_number(&mut rest).ok_or(FeaturesError::Damaged)?;
            row += step;
            if row as usize >= ROWS || step == 0 && !rows.is_empty() || rows.len() == MOST {
                return Err(FeaturesError::Damaged);
            }
            rows.push(row);
        }
        Ok(Self { rows })
    }
}

/// Seven bits a byte, the lowest first.
fn push_number(mut number: u32, out: &mut Vec<u8>) {
    while number >= 128 {
        out.push(number as u8 | 128);
        number >>= 7;
    }
    out.push(number as u8);
}

/// The shortest form alone is read.
fn take_number(bytes: &mut &[u8]) -> Option<u32> {
    let mut number = 0u32;
    for shift in [0, 7, 14] {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u32::from(byte & 127) << shift;
        if byte & 128 == 0 {
            return (shift == 0 || *byte != 0).then_some(number);
        }
    }
    None
}

/// What a feature stands for, with the words that a person can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source<'a> {
    /// A piece between spaces, folded, by its letters or as a word.
    Piece(&'a str),
    /// Two words that follow each other: the place of both in the folded text.
    Pair(&'a str),
    /// A trait of the look.
    Look(Trait),
    /// A host that a link leads to.
    Host(&'a str),
    /// A name of the author.
    Author(&'a str),
    /// The host of the author's address.
    Email(&'a str),
    /// The host of the author's site.
    Site(&'a str),
    /// What the browser calls itself.
    Agent,
    /// What sort of comment it is.
    Kind,
}

/// Reads comments; keep one per thread, its buffers are reused.
#[derive(Debug, Default)]
pub struct Reader {
    reading: Reading,
    met: Met,
    order: Vec<u32>,
}

/// The places of the bits that are set, the lowest first.
fn ones(word: u64) -> impl Iterator<Item = u32> {
    std::iter::successors(Some(word), |left| Some(left & left.wrapping_sub(1)))
        .take_while(|left| *left != 0)
        .map(u64::trailing_zeros)
}

/// Rows in the order in which they were met, and what they were met in, each with where its rows end.
#[derive(Debug)]
pub(crate) struct Sources<'a> {
    rows: &'a [u32],
    runs: Vec<(Source<'a>, usize)>,
}

impl<'a> Sources<'a> {
    /// Each source with its rows.
    pub(crate) fn each(&self) -> impl Iterator<Item = (Source<'a>, &'a [u32])> {
        let starts = std::iter::once(0).chain(self.runs.iter().map(|(_, end)| *end));
        starts.zip(&self.runs).map(|(start, (source, end))| (*source, self.rows.get(start..*end).unwrap_or_default()))
    }
}

#[derive(Debug, Default)]
struct Reading {
    normaliser: Normaliser,
    entities: Entities,
}

/// Which rows were met: a bit for each, and a bit for each 64 of these. That also puts them in their order.
#[derive(Debug, Default)]
struct Met {
    rows: Vec<u64>,
    words: Vec<u64>,
}

impl Met {
    /// Notes a row. Whether it is met for the first time.
    fn first(&mut self, row: u32) -> bool {
        if self.rows.is_empty() {
            (self.rows, self.words) = (vec![0; ROWS / 64], vec![0; ROWS / 64 / 64]);
        }
        let place = row / 64;
        let (Some(word), Some(above)) = (self.rows.get_mut(place as usize), self.words.get_mut(place as usize / 64))
        else {
            return false;
        };
        let bit = 1_u64 << (row % 64);
        let first = *word & bit == 0;
        *word |= bit;
        *above |= 1_u64 << (place % 64);
        first
    }

    /// The rows that were met, in rising order. None is left.
    fn take(&mut self) -> Vec<u32> {
        let mut rows = Vec::with_capacity(1024);
        for (above, start) in self.words.iter_mut().zip((0_u32..).step_by(64)) {
            for place in ones(std::mem::take(above)).map(|bit| start + bit) {
                let word = self.rows.get_mut(place as usize).map(std::mem::take).unwrap_or_default();
                rows.extend(ones(word).map(|bit| place * 64 + bit));
            }
        }
        rows
    }
}

impl Reader {
    /// A reader with empty buffers.
    pub fn new() -> Self {
        Self::default()
    }

    /// The features of a comment.
    pub fn features(&mut self, comment: &Comment<'_>) -> Features {
        let Self { reading, met, .. } = self;
        reading.walk(comment, |_, row| {
            met.first(row);
        });
        Features { rows: cut(met.take()) }
    }

    /// The features of a comment, and what each stands for: one that is met again counts for what it was first met in.
    pub(crate) fn sources<'a>(&'a mut self, comment: &Comment<'a>) -> (Features, Sources<'a>) {
        let Self { reading, met, order } = self;
        order.clear();
        let mut runs: Vec<(Source<'a>, usize)> = Vec::with_capacity(128);
        reading.walk(comment, |source, row| {
            if !met.first(row) {
                return;
            }
            order.push(row);
            match runs.last_mut() {
                Some((last, end)) if *last == source => *end += 1,
                _ => runs.push((source, order.len())),
            }
        });
        let features = Features { rows: cut(met.take()) };
        (features, Sources { rows: order, runs })
    }
}

/// Of a very long text what does not fit is left out by the number of its row, which is as good as by lot; letters first.
fn cut(mut rows: Vec<u32>) -> Vec<u32> {
    if rows.len() > MOST {
        let letters = rows.partition_point(|row| *row < REST);
        let over = rows.len().saturating_sub(MOST);
        rows.drain(letters.saturating_sub(over)..letters);
        rows.truncate(MOST);
    }
    rows
}

impl Reading {
    /// Walks over the features of a comment, each with what it stands for.
    fn walk<'a>(&'a mut self, comment: &Comment<'a>, mut each: impl FnMut(Source<'a>, u32)) {
        let text = self.normaliser.read(comment.text);
        self.entities.read_into(comment.text);
        pieces(text.folded(), &mut each);
        words(text, &mut each);
        look(&Shape::of(text, &self.entities), &mut each);
        for link in &self.entities.links {
            let host = link.ascii_host.as_deref().unwrap_or(&link.host);
            let whole = if host == link.host { Source::Host(&link.host) } else { Source::Host(host) };
            hosts(host, 20, |row| each(whole, row));
        }
        author(comment, &mut each);
    }
}

/// The features of one comment, with buffers of its own.
pub fn features(comment: &Comment<'_>) -> Features {
    Reader::new().features(comment)
}

fn rest(kind: u64, hash: u64) -> u32 {
    REST + row(mix(mix(31, kind), hash), BITS)
}

/// Groups of two to five characters inside each piece between spaces and across its ends. Figures differ each time: all count
/// as `0`.
fn pieces<'a>(folded: &'a str, each: &mut impl FnMut(Source<'a>, u32)) {
    for piece in folded.split_whitespace().take(MOST_PIECES) {
        letters(piece, 7, |row| each(Source::Piece(piece), row));
    }
}

fn letters(piece: &str, kind: u64, mut each: impl FnMut(u32)) {
    let mut chars = [0u64; MOST_LETTERS + 2];
    let mut len = 1;
    for (slot, c) in chars.iter_mut().skip(1).take(MOST_LETTERS).zip(piece.chars()) {
        *slot = if c.is_ascii_digit() { u64::from(b'0') } else { u64::from(u32::from(c)) };
        len += 1;
    }
    let chars = chars.get(..=len).unwrap_or_default();
    for start in 0..chars.len() {
        let mut hash = kind;
        for (n, c) in chars.iter().skip(start).take(5).enumerate() {
            hash = mix(hash, c + 1);
            if n > 0 {
                each(row(hash, BITS));
            }
        }
    }
}

fn words<'a>(text: &'a Normalised, each: &mut impl FnMut(Source<'a>, u32)) {
    let folded = text.folded();
    let mut before: Option<(u64, u32)> = None;
    for word in text.words().iter().take(MOST_PIECES) {
        let written = text.word_text(word);
        let figures = written.bytes().all(|b| b.is_ascii_digit());
        let hash = if figures { mix(99, written.len() as u64) } else { word.hash };
        each(Source::Piece(written), rest(1, hash));
        // A number that can be called is the same each time.
        if figures && written.len() > 4 {
            each(Source::Piece(written), rest(2, word.hash));
        }
        let original = text.original_text(word.original());
        if original.len() > 2 && !original.chars().any(char::is_lowercase) && original.chars().any(char::is_uppercase) {
            each(Source::Piece(written), rest(3, word.hash));
        }
        if let Some((first, start)) = before {
            let both = folded.get(start as usize..word.folded_end as usize).unwrap_or(written);
            each(Source::Pair(both), rest(4, mix(first, hash)));
        }
        before = Some((hash, word.folded_start));
    }
}

fn look<'a>(shape: &Shape, each: &mut impl FnMut(Source<'a>, u32)) {
    for of in Trait::ALL {
        let count = shape.count(of);
        let mut step = 1;
        while step <= count {
            each(Source::Look(of), rest(5, mix(of as u64, u64::from(step))));
            step *= 2;
        }
    }
}

/// A host and its endings: `a.b.example` counts as `b.example` and `example` too.
fn hosts(host: &str, kind: u64, mut each: impl FnMut(u32)) {
    let mut rest_of = host;
    for _ in 0..4 {
        each(rest(kind, hash_of(rest_of.bytes())));
        match rest_of.split_once('.') {
            Some((_, ending)) => rest_of = ending,
            None => break,
        }
    }
}

fn author<'a>(comment: &Comment<'a>, each: &mut impl FnMut(Source<'a>, u32)) {
    for name in comment.author.split_whitespace().take(8) {
        let lower = name.to_lowercase();
        each(Source::Author(name), rest(6, hash_of(lower.bytes())));
    }
    if let Some((_, host)) = comment.email.rsplit_once('@') {
        hosts(&host.to_ascii_lowercase(), 21, |row| each(Source::Email(host), row));
    }
    if let Some(host) = host_of(comment.url) {
        hosts(&host.to_ascii_lowercase(), 20, |row| each(Source::Site(host), row));
        each(Source::Site(host), rest(7, 1));
    }
    for product in comment.user_agent.split_whitespace().take(12) {
        let name = product.split('/').next().unwrap_or(product);
        each(Source::Agent, rest(8, hash_of(name.bytes().map(|b| b.to_ascii_lowercase()))));
    }
    if comment.kind != super::comment::Kind::Comment {
        each(Source::Kind, rest(9, comment.kind as u64));
    }
}

/// The host of an address that stands alone.
pub(crate) fn host_of(url: &str) -> Option<&str> {
    let url = url.trim();
    let after = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = after.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let host = host.split_once(':').map_or(host, |(host, _)| host);
    host.contains('.').then_some(host)
}
