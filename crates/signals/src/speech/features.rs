//! What the linear model looks at: groups of letters, words and their pairs, and the counts of the shape.

use super::HEADS;
use super::shape::Shape;
use crate::linear::{self, Features, Linear, MOST_WORDS, mix};
use crate::normalise::Normalised;

/// The model: a byte for each head.
pub type Ngram = Linear<HEADS, HEADS, BITS>;

/// The bits of a row's number.
pub const BITS: u32 = 15;

/// What the letters of words weigh in it.
pub type Letters = linear::Letters<HEADS>;

/// How a file of the model begins.
pub const MAGIC: &[u8; 8] = b"CHSPEEC3";

fn row(hash: u64) -> u32 {
    linear::row(hash, BITS)
}

/// Writes the features of a text: words, shape.
pub fn read(text: &Normalised, shape: &Shape, out: &mut Features) {
    out.begin(text, 2);
    let [words, shapes] = out.blocks.as_mut_slice() else { return };
    let mut before = [0u64; 2];
    for word in text.words().iter().take(MOST_WORDS) {
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
}
