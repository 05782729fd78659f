//! A network of one hidden layer over the meaning of a text, the classes of its words and its shape, and what of it and
//! of the linear model makes the answer.

use super::shape::SHAPES;
use super::{CLASSES, HEADS, Scores};
use crate::encoder::SIZE;
use crate::linear::ModelError;

/// Inputs.
pub const INPUTS: usize = SIZE + CLASSES.len() + SHAPES;
/// Units of the hidden layer.
pub const HIDDEN: usize = 96;
const MAGIC: &[u8; 8] = b"CHSPNET1";

/// The network's weights.
#[derive(Debug, Clone)]
pub struct Network {
    /// A row of hidden units for each input.
    first: Vec<[f32; HIDDEN]>,
    first_bias: [f32; HIDDEN],
    /// A row of heads for each hidden unit.
    second: Vec<Scores>,
    second_bias: Scores,
    /// For each head: what of the linear model, of this network, and of one makes the answer.
    pub blend: [[f32; 3]; HEADS],
    /// For each head the same without the network.
    pub alone: [[f32; 2]; HEADS],
}

impl Network {
    /// Numbers in a file.
    pub const NUMBERS: usize = INPUTS * HIDDEN + HIDDEN + HIDDEN * HEADS + HEADS + HEADS * 5;

    /// Reads the file of a network.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ModelError> {
        let rest = bytes.strip_prefix(MAGIC.as_slice()).ok_or(ModelError::Kind)?;
        let wanted = MAGIC.len() + 4 * Self::NUMBERS;
        if bytes.len() != wanted {
            return Err(ModelError::Length { found: bytes.len(), wanted });
        }
        let mut numbers = rest.as_chunks::<4>().0.iter().map(|b| f32::from_le_bytes(*b));
        Ok(Self {
            first: (0..INPUTS).map(|_| take(&mut numbers)).collect(),
            first_bias: take(&mut numbers),
            second: (0..HIDDEN).map(|_| take(&mut numbers)).collect(),
            second_bias: take(&mut numbers),
            blend: std::array::from_fn(|_| take(&mut numbers)),
            alone: std::array::from_fn(|_| take(&mut numbers)),
        })
    }

    /// The file of a network, of its [`NUMBERS`](Self::NUMBERS) in the order of the fields.
    pub fn to_bytes(numbers: impl IntoIterator<Item = f32>) -> Vec<u8> {
        MAGIC.iter().copied().chain(numbers.into_iter().flat_map(f32::to_le_bytes)).collect()
    }

    /// The logit of each head.
    pub fn scores(&self, input: &[f32; INPUTS]) -> Scores {
        let mut hidden = self.first_bias;
        for (value, row) in input.iter().zip(&self.first) {
            if *value != 0.0 {
                for (unit, weight) in hidden.iter_mut().zip(row) {
                    *unit += value * weight;
                }
            }
        }
        let mut out = self.second_bias;
        for (unit, row) in hidden.iter().zip(&self.second).filter(|(unit, _)| **unit > 0.0) {
            for (out, weight) in out.iter_mut().zip(row) {
                *out += unit * weight;
            }
        }
        out
    }
}

fn take<const N: usize>(numbers: &mut impl Iterator<Item = f32>) -> [f32; N] {
    std::array::from_fn(|_| numbers.next().unwrap_or(0.0))
}
