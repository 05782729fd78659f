//! A network of one hidden layer over the meaning of a text (the encoder's vector) and its [turns](super::turns).

use super::turns::TURNS;
use super::{HEADS, Scores};
use crate::linear::ModelError;

/// Numbers of the encoder's vector.
pub const MEANING: usize = 512;
/// Inputs.
pub const INPUTS: usize = MEANING + TURNS;
/// Units of the hidden layer.
pub const HIDDEN: usize = 96;
const MAGIC: &[u8; 8] = b"CHNETWK1";

/// The network's weights.
#[derive(Debug, Clone)]
pub struct Network {
    /// A row of hidden units for each input.
    pub first: Vec<[f32; HIDDEN]>,
    /// Added to the hidden units.
    pub first_bias: [f32; HIDDEN],
    /// A row of heads for each hidden unit.
    pub second: Vec<Scores>,
    /// Added to the heads.
    pub second_bias: Scores,
    /// For each head: what of the linear model, of this network, and of one makes the answer.
    pub blend: [[f32; 3]; HEADS],
    /// For each head the same without the network.
    pub alone: [[f32; 2]; HEADS],
}

impl Network {
    /// Reads the file of a network.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ModelError> {
        let rest = bytes.strip_prefix(MAGIC.as_slice()).ok_or(ModelError::Kind)?;
        let wanted = MAGIC.len() + 4 * (INPUTS * HIDDEN + HIDDEN + HIDDEN * HEADS + HEADS + HEADS * 5);
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

    /// The file of a network.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        let numbers = self.first.iter().flatten().chain(&self.first_bias).chain(self.second.iter().flatten());
        let numbers =
            numbers.chain(&self.second_bias).chain(self.blend.iter().flatten()).chain(self.alone.iter().flatten());
        numbers.for_each(|n| out.extend(n.to_le_bytes()));
        out
    }

    /// The hidden units of an input.
    pub fn hidden(&self, input: &[f32]) -> [f32; HIDDEN] {
        let mut hidden = self.first_bias;
        for (value, row) in input.iter().zip(&self.first) {
            if *value != 0.0 {
                for (unit, weight) in hidden.iter_mut().zip(row) {
                    *unit += value * weight;
                }
            }
        }
        hidden.map(|unit| unit.max(0.0))
    }

    /// The logit of each head.
    pub fn scores(&self, input: &[f32]) -> Scores {
        let mut out = self.second_bias;
        for (unit, row) in self.hidden(input).iter().zip(&self.second) {
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
