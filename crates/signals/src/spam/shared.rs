//! The model that ships: a signed byte for each row, made by `charte-train spam`.

use std::sync::OnceLock;

use super::features::{Features, REST, ROWS};
use super::fit::{BIAS, Scales, Weights};
use crate::linear::ModelError;

/// How a file of the model begins.
const MAGIC: &[u8; 8] = b"CHCOMM01";
const NUMBERS: usize = 3;
const HEAD: usize = MAGIC.len() + NUMBERS * 4;

/// What everybody's comments teach, before a site has taught anything.
#[derive(Debug, Clone, Copy)]
pub struct Shared {
    bias: f32,
    /// What a step of a byte weighs, for letters and for the rest.
    scales: [f32; 2],
    rows: &'static [u8],
}

impl Shared {
    /// The model that the program carries; none without the feature `models`.
    pub fn shipped() -> Option<&'static Self> {
        static SHIPPED: OnceLock<Option<Shared>> = OnceLock::new();
        SHIPPED.get_or_init(|| Self::from_bytes(SHIPPED_FILE).ok()).as_ref()
    }

    /// A model that knows nothing: every comment is at one half.
    pub fn none() -> &'static Self {
        static NONE: Shared = Shared { bias: 0.0, scales: [0.0; 2], rows: &[] };
        &NONE
    }

    /// Reads a model from its file.
    pub fn from_bytes(bytes: &'static [u8]) -> Result<Self, ModelError> {
        if !bytes.starts_with(MAGIC) {
            return Err(ModelError::Kind);
        }
        let wanted = HEAD + ROWS;
        if bytes.len() != wanted {
            return Err(ModelError::Length { found: bytes.len(), wanted });
        }
        let (head, rows) = bytes.split_at(HEAD);
        let numbers = head.get(MAGIC.len()..).unwrap_or_default().as_chunks::<4>().0;
        let mut numbers = numbers.iter().map(|b| f32::from_le_bytes(*b));
        let mut next = || numbers.next().unwrap_or(0.0);
        Ok(Self { bias: next(), scales: [next(), next()], rows })
    }

    /// The file of fitted weights, each logit multiplied by `stretch` and moved by `shift`.
    pub fn to_bytes(weights: &Weights, stretch: f32, shift: f32) -> Vec<u8> {
        let (letters, rest) = weights.rows.split_at(REST as usize);
        let mut out = MAGIC.to_vec();
        let scale = |part: &[f32]| {
            let most = part.iter().fold(0f32, |most, weight| most.max(weight.abs()));
            if most > 0.0 { most / 127.0 } else { 1.0 }
        };
        let scales = [scale(letters), scale(rest)];
        let bias = weights.bias * BIAS * stretch + shift;
        [bias, scales[0] * stretch, scales[1] * stretch].iter().for_each(|n| out.extend(n.to_le_bytes()));
        for (part, scale) in [letters, rest].into_iter().zip(scales) {
            out.extend(part.iter().map(|weight| (weight / scale).round().clamp(-127.0, 127.0) as i8 as u8));
        }
        out
    }

    /// How much speaks for spam: above 0 for, below 0 against, in logits.
    pub fn score(&self, features: &Features) -> f32 {
        self.score_of(features, Scales::of(features))
    }

    pub(crate) fn score_of(&self, features: &Features, scales: Scales) -> f32 {
        let sum: f32 = features.rows().map(|(row, count)| self.weight(row) * scales.value(row, count)).sum();
        sum + self.bias
    }

    /// The weight of a row.
    pub(crate) fn weight(&self, row: u32) -> f32 {
        let byte = self.rows.get(row as usize).copied().unwrap_or(0) as i8;
        f32::from(byte) * self.scales.get(usize::from(row >= REST)).copied().unwrap_or(0.0)
    }
}

#[cfg(feature = "models")]
static SHIPPED_FILE: &[u8] = include_bytes!("../../models/comment-spam.bin");

#[cfg(not(feature = "models"))]
static SHIPPED_FILE: &[u8] = &[];
