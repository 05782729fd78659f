//! The model that ships: a signed byte for each row, and how rare each row is. `charte-train spam` makes it.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::features::{Features, REST, ROWS};
use super::fit::{Example, Prior, STEEP, Scales, calibrate, fit};
use crate::linear::ModelError;

/// How a file of the model begins.
const MAGIC: &[u8; 8] = b"CHCOMM01";
const NUMBERS: usize = 3;
const HEAD: usize = MAGIC.len() + NUMBERS * 4;

/// How often the examples are gone through.
const ROUNDS: usize = 12;
/// The value of the constant.
const BIAS: f32 = 1.0;
/// Examples are divided in so many parts to see how far the logits can be trusted.
const PARTS: u64 = 4;

/// What everybody's comments teach, before a site has taught anything.
#[derive(Debug, Clone)]
pub struct Shared {
    bias: f32,
    /// What a step of a byte weighs, for letters and for the rest.
    scales: [f32; 2],
    rows: Cow<'static, [u8]>,
    rarity: Cow<'static, [u8]>,
}

impl Shared {
    /// The model that the program carries; none without the feature `models`.
    pub fn shipped() -> Option<&'static Self> {
        static SHIPPED: OnceLock<Option<Shared>> = OnceLock::new();
        SHIPPED.get_or_init(|| Self::from_bytes(Cow::Borrowed(SHIPPED_FILE)).ok()).as_ref()
    }

    /// A model that knows nothing: every comment is at one half.
    pub fn none() -> &'static Self {
        static NONE: Shared =
            Shared { bias: 0.0, scales: [0.0; 2], rows: Cow::Borrowed(&[]), rarity: Cow::Borrowed(&[]) };
        &NONE
    }

    /// Reads a model from its file.
    pub fn from_bytes(bytes: Cow<'static, [u8]>) -> Result<Self, ModelError> {
        if !bytes.starts_with(MAGIC) {
            return Err(ModelError::Kind);
        }
        let wanted = HEAD + ROWS + Prior::BYTES;
        if bytes.len() != wanted {
            return Err(ModelError::Length { found: bytes.len(), wanted });
        }
        let numbers = bytes.get(MAGIC.len()..HEAD).unwrap_or_default().as_chunks::<4>().0;
        let mut numbers = numbers.iter().map(|b| f32::from_le_bytes(*b));
        let mut next = || numbers.next().unwrap_or(0.0);
        let (bias, scales) = (next(), [next(), next()]);
        let (rows, rarity) = match bytes {
            Cow::Borrowed(all) => {
                let (rows, rarity) = all.get(HEAD..).unwrap_or_default().split_at(ROWS);
                (Cow::Borrowed(rows), Cow::Borrowed(rarity))
            }
            Cow::Owned(all) => {
                let (rows, rarity) = all.get(HEAD..).unwrap_or_default().split_at(ROWS);
                (Cow::Owned(rows.to_vec()), Cow::Owned(rarity.to_vec()))
            }
        };
        Ok(Self { bias, scales, rows, rarity })
    }

    /// The file of the model that these examples teach; their offsets do not count. How sure it may be is found on parts of the
    /// examples that are each judged by what the other parts teach; comments that are the same are in the same part.
    pub fn teach(examples: &[Example<'_>]) -> Vec<u8> {
        let table = Prior::count(examples.iter().map(|one| one.features));
        let prior = Prior { rarity: &table, by_rarity: &STEEP, bias: BIAS };
        let mut scored = Vec::with_capacity(examples.len());
        for part in 0..PARTS {
            let inside = |one: &&Example<'_>| one.features.digest() % PARTS == part;
            let others: Vec<_> = examples.iter().filter(|one| !inside(one)).copied().collect();
            let (weights, _) = fit(&others, prior, ROUNDS);
            let logit = |one: &Example<'_>| weights.logit(one.features, Scales::of(one.features), prior);
            scored.extend(examples.iter().filter(inside).map(|one| (one.is_spam, logit(one), one.cost)));
        }
        let (stretch, shift) = calibrate(&scored);
        let (weights, _) = fit(examples, prior, ROUNDS);
        let (letters, rest) = weights.rows.split_at(REST as usize);
        let scale = |part: &[f32]| {
            let most = part.iter().fold(0f32, |most, weight| most.max(weight.abs()));
            if most > 0.0 { most / 127.0 } else { 1.0 }
        };
        let scales = [scale(letters), scale(rest)];
        let bias = weights.bias * BIAS * stretch + shift;
        let mut out = MAGIC.to_vec();
        [bias, scales[0] * stretch, scales[1] * stretch].iter().for_each(|n| out.extend(n.to_le_bytes()));
        for (part, scale) in [letters, rest].into_iter().zip(scales) {
            out.extend(part.iter().map(|weight| (weight / scale).round().clamp(-127.0, 127.0) as i8 as u8));
        }
        out.extend(table);
        out
    }

    /// How much speaks for spam: above 0 for, below 0 against, in logits.
    pub fn score(&self, features: &Features) -> f32 {
        self.score_of(features, Scales::of(features))
    }

    pub(crate) fn score_of(&self, features: &Features, scales: Scales) -> f32 {
        scales.sum(features, |row| self.weight(row)) + self.bias
    }

    /// The weight of a row.
    pub(crate) fn weight(&self, row: u32) -> f32 {
        let byte = self.rows.get(row as usize).copied().unwrap_or(0) as i8;
        f32::from(byte) * self.scales.get(usize::from(row >= REST)).copied().unwrap_or(0.0)
    }

    /// How rare each row is.
    pub(crate) fn rarity(&self) -> &[u8] {
        &self.rarity
    }
}

#[cfg(feature = "models")]
static SHIPPED_FILE: &[u8] = include_bytes!("../../models/comment-spam.bin");

#[cfg(not(feature = "models"))]
static SHIPPED_FILE: &[u8] = &[];
