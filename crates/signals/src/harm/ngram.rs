//! The linear model over hashed features: one row of signed bytes a feature, one byte a head.

use super::features::{BUCKETS, Features};
use super::{HEADS, Scores};
use thiserror::Error;

const MAGIC: &[u8; 8] = b"CHNGRAM1";
/// Bytes of a row: the heads, and one to spare, so that a row never straddles a cache line.
const ROW: usize = 8;
const HEAD: usize = MAGIC.len() + HEADS * 8;

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

/// The model, read from its file.
#[derive(Debug, Clone)]
pub struct Ngram {
    scales: Scores,
    biases: Scores,
    rows: &'static [[u8; ROW]],
}

impl Ngram {
    /// Reads a model.
    pub fn from_bytes(bytes: &'static [u8]) -> Result<Self, ModelError> {
        if !bytes.starts_with(MAGIC) {
            return Err(ModelError::Kind);
        }
        let wanted = HEAD + BUCKETS * ROW;
        if bytes.len() != wanted {
            return Err(ModelError::Length { found: bytes.len(), wanted });
        }
        let (head, table) = bytes.split_at(HEAD);
        let mut numbers =
            head.get(MAGIC.len()..).unwrap_or_default().as_chunks::<4>().0.iter().map(|b| f32::from_le_bytes(*b));
        let mut take = || std::array::from_fn(|_| numbers.next().unwrap_or(0.0));
        Ok(Self { scales: take(), biases: take(), rows: table.as_chunks::<ROW>().0 })
    }

    /// The file of a model: `weights` holds a row of heads for each bucket.
    pub fn to_bytes(biases: &Scores, weights: &[Scores]) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        let scales: Scores = std::array::from_fn(|h| {
            let most = weights.iter().filter_map(|w| w.get(h)).fold(0f32, |m, w| m.max(w.abs()));
            if most > 0.0 { most / 127.0 } else { 1.0 }
        });
        scales.iter().chain(biases).for_each(|n| out.extend(n.to_le_bytes()));
        for row in weights {
            let mut bytes = [0u8; ROW];
            for ((byte, weight), scale) in bytes.iter_mut().zip(row).zip(scales) {
                *byte = (weight / scale).round().clamp(-127.0, 127.0) as i8 as u8;
            }
            out.extend(bytes);
        }
        out
    }

    /// The logit of each head.
    pub fn scores(&self, features: &Features) -> Scores {
        let mut out = self.biases;
        for block in &features.blocks {
            if block.is_empty() {
                continue;
            }
            let mut sums = [0i32; ROW];
            for row in block {
                if let Some(row) = self.rows.get(*row as usize) {
                    for (sum, byte) in sums.iter_mut().zip(row) {
                        *sum += i32::from(*byte as i8);
                    }
                }
            }
            let share = 1.0 / (block.len() as f32).sqrt();
            for ((out, sum), scale) in out.iter_mut().zip(sums).zip(self.scales) {
                *out += sum as f32 * scale * share;
            }
        }
        out
    }
}
