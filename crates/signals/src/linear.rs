//! A linear model over hashed features: a row of signed bytes a feature, one byte a head. Features come in blocks (letters,
//! words, …); a block counts by the root of its length, so that a long text is no worse than a short one.
//!
//! What a word's letters weigh depends on the word alone. It is kept once computed ([`Letters`]): most words of most texts
//! are a few thousand, and without this a text would look up a thousand rows for its letters.

use crate::normalise::Normalised;
use crate::words::Word;
use thiserror::Error;

/// Why a file is no model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ModelError {
    /// Not a file of this kind and version.
    #[error("this is not a model of this version of the program")]
    Kind,
    /// Too short or too long.
    #[error("the model has {found} bytes instead of {wanted}")]
    Length {
        /// Bytes of the file.
        found: usize,
        /// Bytes that it should have.
        wanted: usize,
    },
}

/// The sums of some rows, and how many there were.
#[derive(Debug, Clone, Copy)]
struct Sums<const ROW: usize> {
    sums: [i32; ROW],
    count: u32,
}

impl<const ROW: usize> Default for Sums<ROW> {
    fn default() -> Self {
        Self { sums: [0; ROW], count: 0 }
    }
}

/// The model, read from its file: two to the `BITS` rows of `ROW` bytes, of which the first `HEADS` count; where there are
/// more, no row straddles a line of the processor's cache.
#[derive(Debug, Clone)]
pub struct Linear<const HEADS: usize, const ROW: usize, const BITS: u32> {
    scales: [f32; HEADS],
    biases: [f32; HEADS],
    rows: &'static [[u8; ROW]],
}

/// Rows that are summed in sixteen bits before they are added up: as many as cannot overflow.
const PART: usize = 256;

impl<const HEADS: usize, const ROW: usize, const BITS: u32> Linear<HEADS, ROW, BITS> {
    /// How many rows there are.
    pub const BUCKETS: usize = 1 << BITS;

    /// Reads a model whose file begins with `magic`.
    pub fn from_bytes(magic: &[u8; 8], bytes: &'static [u8]) -> Result<Self, ModelError> {
        if !bytes.starts_with(magic) {
            return Err(ModelError::Kind);
        }
        let head = magic.len() + HEADS * 8;
        let wanted = head + Self::BUCKETS * ROW;
        if bytes.len() != wanted {
            return Err(ModelError::Length { found: bytes.len(), wanted });
        }
        let (head, table) = bytes.split_at(head);
        let numbers = head.get(magic.len()..).unwrap_or_default();
        let mut numbers = numbers.as_chunks::<4>().0.iter().map(|b| f32::from_le_bytes(*b));
        let mut take = || std::array::from_fn(|_| numbers.next().unwrap_or(0.0));
        Ok(Self { scales: take(), biases: take(), rows: table.as_chunks::<ROW>().0 })
    }

    /// The file of a model: `weights` holds the heads of each row.
    pub fn to_bytes(magic: &[u8; 8], biases: &[f32], weights: &[impl AsRef<[f32]>]) -> Vec<u8> {
        let mut out = magic.to_vec();
        let scales: [f32; HEADS] = std::array::from_fn(|h| {
            let most = weights.iter().filter_map(|w| w.as_ref().get(h)).fold(0f32, |m, w| m.max(w.abs()));
            if most > 0.0 { most / 127.0 } else { 1.0 }
        });
        scales.iter().chain(biases).for_each(|n| out.extend(n.to_le_bytes()));
        for row in weights {
            let mut bytes = [0u8; ROW];
            for ((byte, weight), scale) in bytes.iter_mut().zip(row.as_ref()).zip(scales) {
                *byte = (weight / scale).round().clamp(-127.0, 127.0) as i8 as u8;
            }
            out.extend(bytes);
        }
        out
    }

    /// The logit of each head. `text` is the one that the features are of.
    pub fn scores(&self, text: &Normalised, features: &Features, letters: &mut Letters<ROW>) -> [f32; HEADS] {
        let mut out = self.biases;
        let mut block = Sums::default();
        features.words(text).for_each(|word| letters.add(self, word.hash, text.word_text(word), &mut block));
        self.add(&block, &mut out);
        features.blocks.iter().for_each(|rows| self.add(&self.sums(rows), &mut out));
        out
    }

    /// The same of features that are [all listed](Features::listed).
    pub fn scores_of(&self, blocks: &[Vec<u32>]) -> [f32; HEADS] {
        let mut out = self.biases;
        blocks.iter().for_each(|block| self.add(&self.sums(block), &mut out));
        out
    }

    /// The sums of rows.
    fn sums(&self, rows: &[u32]) -> Sums<ROW> {
        let mut out = Sums { sums: [0; ROW], count: rows.len() as u32 };
        for part in rows.chunks(PART) {
            let mut sums = [0i16; ROW];
            for row in part {
                if let Some(row) = self.rows.get(*row as usize) {
                    for (sum, byte) in sums.iter_mut().zip(row) {
                        *sum = sum.wrapping_add(i16::from(*byte as i8));
                    }
                }
            }
            out.sums.iter_mut().zip(sums).for_each(|(all, some)| *all += i32::from(some));
        }
        out
    }

    /// Adds a block to what a text has.
    fn add(&self, block: &Sums<ROW>, out: &mut [f32; HEADS]) {
        if block.count == 0 {
            return;
        }
        let share = 1.0 / (block.count as f32).sqrt();
        for ((out, sum), scale) in out.iter_mut().zip(block.sums).zip(self.scales) {
            *out += sum as f32 * scale * share;
        }
    }
}

/// Words whose letters are kept, a power of two: 128 to 192 KiB of slots.
const SLOTS: usize = 1 << 12;

/// What the letters of words weigh, for the words met last. It only keeps what could be computed again: the answer does
/// not depend on it.
#[derive(Debug, Clone)]
pub struct Letters<const ROW: usize> {
    slots: Vec<Slot<ROW>>,
    rows: Vec<u32>,
}

#[derive(Debug, Clone, Copy)]
struct Slot<const ROW: usize> {
    word: u64,
    sums: [i16; ROW],
    count: u16,
}

impl<const ROW: usize> Default for Letters<ROW> {
    fn default() -> Self {
        Self { slots: vec![Slot { word: 0, sums: [0; ROW], count: 0 }; SLOTS], rows: Vec::new() }
    }
}

impl<const ROW: usize> Letters<ROW> {
    fn add<const HEADS: usize, const BITS: u32>(
        &mut self,
        model: &Linear<HEADS, ROW, BITS>,
        hash: u64,
        word: &str,
        out: &mut Sums<ROW>,
    ) {
        let Some(slot) = self.slots.get_mut(hash as usize % SLOTS) else { return };
        if slot.word != hash || slot.count == 0 {
            self.rows.clear();
            push_letters(word, BITS, &mut self.rows);
            let sums = model.sums(&self.rows);
            // A word has 123 groups at most: neither sums nor count overflow.
            *slot = Slot { word: hash, sums: sums.sums.map(|n| n as i16), count: sums.count as u16 };
        }
        out.count += u32::from(slot.count);
        out.sums.iter_mut().zip(slot.sums).for_each(|(all, some)| *all += i32::from(some));
    }
}

/// The longest text looked at, in words: beyond it the rest does not count.
pub(crate) const MOST_WORDS: usize = 400;

/// What a linear model looks at in a text, but for the letters, which are looked up word by word. Keep one and reuse it.
#[derive(Debug, Clone, Default)]
pub struct Features {
    first: First,
    /// The words that stand there for the first time.
    new: Vec<u32>,
    /// Rows, by block.
    pub(crate) blocks: Vec<Vec<u32>>,
}

impl Features {
    /// Begins a text with so many blocks, all empty.
    pub(crate) fn begin(&mut self, text: &Normalised, blocks: usize) {
        self.first.begin();
        self.new.clear();
        for (n, word) in (0u32..).zip(text.words()).take(MOST_WORDS) {
            if self.first.is_new(word.hash) {
                self.new.push(n);
            }
        }
        self.blocks.resize_with(blocks, Vec::new);
        self.blocks.iter_mut().for_each(Vec::clear);
    }

    fn words<'a>(&'a self, text: &'a Normalised) -> impl Iterator<Item = &'a Word> {
        self.new.iter().filter_map(|n| text.words().get(*n as usize))
    }

    /// All rows for a model of so many bits, the letters as the first block: for training.
    pub fn listed(&self, text: &Normalised, bits: u32) -> Vec<Vec<u32>> {
        let mut letters = Vec::new();
        self.words(text).for_each(|word| push_letters(text.word_text(word), bits, &mut letters));
        std::iter::once(letters).chain(self.blocks.iter().cloned()).collect()
    }
}

/// One step of a hash.
pub(crate) fn mix(hash: u64, with: u64) -> u64 {
    let x = (hash ^ with).wrapping_mul(0xff51_afd7_ed55_8ccd);
    x ^ x >> 32
}

/// The rows of a word's letters: groups of 3 to 5 bytes inside it and across its ends.
fn push_letters(word: &str, bits: u32, out: &mut Vec<u32>) {
    let bytes = word.as_bytes();
    let at = |n: usize| match n {
        0 => u64::from(b'<'),
        _ => bytes.get(n - 1).map_or(u64::from(b'>'), |b| u64::from(*b)),
    };
    let len = bytes.len().min(40) + 2;
    for start in 0..len {
        let mut hash = 7;
        for n in start..(start + 5).min(len) {
            hash = mix(hash, at(n) + 1);
            if n > start + 1 {
                out.push(row(hash, bits));
            }
        }
    }
}

/// The row of a hash among two to the `bits`.
pub(crate) fn row(hash: u64, bits: u32) -> u32 {
    (hash.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - bits)) as u32
}

/// Tells which words of a text stand in it for the first time; keep one and reuse it.
#[derive(Debug, Clone, Default)]
struct First {
    marks: Vec<(u64, u32)>,
    round: u32,
}

impl First {
    /// Twice as many places as words are looked at, a power of two.
    const PLACES: usize = 1 << 10;

    /// Begins a text.
    fn begin(&mut self) {
        if self.marks.is_empty() || self.round == u32::MAX {
            self.marks = vec![(0, 0); Self::PLACES];
            self.round = 0;
        }
        self.round += 1;
    }

    /// Whether a word, by its hash, is new. A text has at most half as many words as there are places.
    fn is_new(&mut self, hash: u64) -> bool {
        for step in 0..Self::PLACES {
            let Some(mark) = self.marks.get_mut((hash as usize).wrapping_add(step) % Self::PLACES) else { break };
            if mark.1 != self.round {
                *mark = (hash, self.round);
                return true;
            }
            if mark.0 == hash {
                return false;
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAGIC: &[u8; 8] = b"CHTEST01";

    fn model() -> Linear<3, 4, 8> {
        let weights: Vec<[f32; 3]> = (0..256).map(|n| [n as f32 - 128.0, (n % 7) as f32, -1.0]).collect();
        let file = Linear::<3, 4, 8>::to_bytes(MAGIC, &[0.5, 0.0, -0.5], &weights);
        Linear::from_bytes(MAGIC, Box::leak(file.into_boxed_slice())).unwrap()
    }

    #[test]
    fn what_is_kept_is_what_would_be_computed() {
        let model = model();
        let mut letters = Letters::default();
        let words = ["bonjour", "a", "anticonstitutionnellement", "bonjour", "été", &"x".repeat(300)];
        for word in words.iter().chain(&words) {
            let mut kept = Sums::default();
            letters.add(&model, crate::words::hash_of(word.bytes()), word, &mut kept);
            let mut rows = Vec::new();
            push_letters(word, 8, &mut rows);
            let fresh = model.sums(&rows);
            assert_eq!((kept.sums, kept.count), (fresh.sums, fresh.count), "{word}");
        }
    }

    #[test]
    fn many_rows_do_not_overflow() {
        let model = model();
        assert_eq!(model.sums(&vec![255; 100_000]).sums[0], 126 * 100_000);
    }

    #[test]
    fn each_word_is_new_once() {
        let mut first = First::default();
        for _ in 0..3 {
            first.begin();
            let new: Vec<bool> =
                [3, 3 + First::PLACES as u64, 3, 9, 3 + First::PLACES as u64].map(|h| first.is_new(h)).into();
            assert_eq!(new, [true, true, false, true, false]);
        }
    }

    #[test]
    fn files_of_another_kind_or_length_are_refused() {
        let read = |bytes: &'static [u8]| Linear::<3, 4, 8>::from_bytes(MAGIC, bytes).err();
        assert_eq!(read(b"something else"), Some(ModelError::Kind));
        assert_eq!(read(b"CHTEST01"), Some(ModelError::Length { found: 8, wanted: 8 + 24 + 1024 }));
    }
}
