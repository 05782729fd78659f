//! The linear model over hashed features: one row of signed bytes a feature, one byte a head.

use super::features::{BUCKETS, Features};
use super::{HEADS, Scores};
use crate::harm::ngram::ModelError;

const MAGIC: &[u8; 8] = b"CHSPEEC1";
const HEAD: usize = MAGIC.len() + HEADS * 8;

/// The model, read from its file.
#[derive(Debug, Clone)]
pub struct Ngram {
    scales: Scores,
    biases: Scores,
    rows: &'static [[u8; HEADS]],
}

impl Ngram {
    /// Reads a model.
    pub fn from_bytes(bytes: &'static [u8]) -> Result<Self, ModelError> {
        if !bytes.starts_with(MAGIC) {
            return Err(ModelError::Kind);
        }
        let wanted = HEAD + BUCKETS * HEADS;
        if bytes.len() != wanted {
            return Err(ModelError::Length { found: bytes.len(), wanted });
        }
        let (head, table) = bytes.split_at(HEAD);
        let numbers = head.get(MAGIC.len()..).unwrap_or_default();
        let mut numbers = numbers.as_chunks::<4>().0.iter().map(|b| f32::from_le_bytes(*b));
        let mut take = || std::array::from_fn(|_| numbers.next().unwrap_or(0.0));
        Ok(Self { scales: take(), biases: take(), rows: table.as_chunks::<HEADS>().0 })
    }

    /// The file of a model: `weights` holds a row of heads for each bucket.
    pub fn to_bytes(biases: &[f32], weights: &[Vec<f32>]) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        let scales: Scores = std::array::from_fn(|h| {
            let most = weights.iter().filter_map(|w| w.get(h)).fold(0f32, |m, w| m.max(w.abs()));
            if most > 0.0 { most / 127.0 } else { 1.0 }
        });
        scales.iter().chain(biases).for_each(|n| out.extend(n.to_le_bytes()));
        for row in weights {
            out.extend(row.iter().zip(scales).map(|(w, scale)| (w / scale).round().clamp(-127.0, 127.0) as i8 as u8));
        }
        out
    }

    /// The logit of each head.
    pub fn scores(&self, features: &Features) -> Scores {
        let mut out = self.biases;
        for block in features.blocks.iter().filter(|block| !block.is_empty()) {
            let mut sums = [0i32; HEADS];
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
