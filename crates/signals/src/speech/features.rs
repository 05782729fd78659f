//! What the linear model looks at: groups of letters, words and their pairs, and the counts of the shape.

use super::shape::Shape;
use crate::normalise::Normalised;

/// How many blocks of features there are: letters, words, shape.
pub const BLOCKS: usize = 3;

/// Rows of the model's table, a power of two.
pub const BUCKETS: usize = 1 << 16;

/// The longest text looked at, in words: beyond it the rest does not count.
const MOST_WORDS: usize = 400;

/// The features of one text: rows of the table, by block, each row once.
#[derive(Debug, Clone, Default)]
pub struct Features {
    /// The rows.
    pub blocks: [Vec<u32>; BLOCKS],
    once: crate::once::Once,
}

impl Features {
    /// Reads a text.
    pub fn read(&mut self, text: &Normalised, shape: &Shape) -> &Self {
        self.blocks.iter_mut().for_each(Vec::clear);
        let [letters, words, shapes] = &mut self.blocks;
        let mut before = [0u64; 2];
        for word in text.words().iter().take(MOST_WORDS) {
            push_letters(text.word_text(word), letters);
            // Figures differ each time: their kind is what counts.
            let hash = if text.word_text(word).bytes().all(|b| b.is_ascii_digit()) { 99 } else { word.hash };
            words.push(row(mix(11, hash)));
            words.push(row(mix(mix(12, before[0]), hash)));
            words.push(row(mix(mix(mix(13, before[1]), before[0]), hash)));
            before = [hash, before[0]];
        }
        for (n, number) in (0u64..).zip(shape.numbers()) {
            // Steps of a logarithm: 1, 2, 3 to 4, 5 to 8…
            for step in 1..=(number * 2.9) as u64 {
                shapes.push(row(mix(mix(14, n), step)));
            }
        }
        for block in &mut self.blocks {
            self.once.keep_first(block, BUCKETS);
        }
        self
    }
}

/// One step of a hash.
pub(crate) fn mix(hash: u64, with: u64) -> u64 {
    let x = (hash ^ with).wrapping_mul(0xff51_afd7_ed55_8ccd);
    x ^ x >> 32
}

fn row(hash: u64) -> u32 {
    (hash.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 48) as u32
}

/// Groups of 3 to 5 bytes inside a word and across its ends.
fn push_letters(word: &str, out: &mut Vec<u32>) {
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
                out.push(row(hash));
            }
        }
    }
}
