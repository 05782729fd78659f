//! A network of one hidden layer over the meaning of a text and what else is put in numbers, with what of it and of the
//! [linear model](crate::linear) makes the answer. Sums are added in one order, so that every machine gives the same.

use crate::linear::ModelError;

/// Units of the hidden layer.
pub const HIDDEN: usize = 96;

/// The network's weights.
#[derive(Debug, Clone)]
pub struct Perceptron<const INPUTS: usize, const HEADS: usize> {
    /// A row of hidden units for each input.
    pub first: Vec<[f32; HIDDEN]>,
    /// Added to the hidden units.
    pub first_bias: [f32; HIDDEN],
    /// A row of heads for each hidden unit.
    pub second: Vec<[f32; HEADS]>,
    /// Added to the heads.
    pub second_bias: [f32; HEADS],
    /// For each head: what of the linear model, of this network, and of one makes the answer.
    pub blend: [[f32; 3]; HEADS],
    /// For each head the same without the network.
    pub alone: [[f32; 2]; HEADS],
}

impl<const INPUTS: usize, const HEADS: usize> Perceptron<INPUTS, HEADS> {
    /// Numbers in a file.
    const NUMBERS: usize = INPUTS * HIDDEN + HIDDEN + HIDDEN * HEADS + HEADS + HEADS * 5;

    /// Reads a file that begins with `magic`.
    pub fn from_bytes(magic: &[u8; 8], bytes: &[u8]) -> Result<Self, ModelError> {
        let rest = bytes.strip_prefix(magic.as_slice()).ok_or(ModelError::Kind)?;
        let wanted = magic.len() + 4 * Self::NUMBERS;
        if bytes.len() != wanted {
            return Err(ModelError::Length { found: bytes.len(), wanted });
        }
        Ok(Self::of(rest.as_chunks::<4>().0.iter().map(|b| f32::from_le_bytes(*b))))
    }

    /// A network of its numbers, in the order of the fields; what is missing is zero.
    pub fn of(numbers: impl IntoIterator<Item = f32>) -> Self {
        let mut numbers = numbers.into_iter();
        Self {
            first: (0..INPUTS).map(|_| take(&mut numbers)).collect(),
            first_bias: take(&mut numbers),
            second: (0..HIDDEN).map(|_| take(&mut numbers)).collect(),
            second_bias: take(&mut numbers),
            blend: std::array::from_fn(|_| take(&mut numbers)),
            alone: std::array::from_fn(|_| take(&mut numbers)),
        }
    }

    /// The file of a network.
    pub fn to_bytes(&self, magic: &[u8; 8]) -> Vec<u8> {
        let mut out = magic.to_vec();
        let numbers = self.first.iter().flatten().chain(&self.first_bias).chain(self.second.iter().flatten());
        let numbers =
            numbers.chain(&self.second_bias).chain(self.blend.iter().flatten()).chain(self.alone.iter().flatten());
        numbers.for_each(|n| out.extend(n.to_le_bytes()));
        out
    }

    /// The hidden units of an input.
    pub fn hidden(&self, input: &[f32]) -> [f32; HIDDEN] {
        let mut hidden = self.first_bias;
        for (value, row) in input.iter().zip(&self.first).filter(|(value, _)| **value != 0.0) {
            for (unit, weight) in hidden.iter_mut().zip(row) {
                *unit += value * weight;
            }
        }
        hidden.map(|unit| unit.max(0.0))
    }

    /// The logit of each head.
    pub fn scores(&self, input: &[f32]) -> [f32; HEADS] {
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

#[cfg(test)]
mod tests {
    use super::*;

    const MAGIC: &[u8; 8] = b"CHTEST02";

    #[test]
    fn a_file_gives_the_network_it_was_made_of() {
        let network = Perceptron::<3, 2>::of((0..).map(|n| n as f32 / 100.0));
        let file = network.to_bytes(MAGIC);
        let read = Perceptron::<3, 2>::from_bytes(MAGIC, &file).unwrap();
        assert_eq!(read.scores(&[1.0, 0.0, -2.0]), network.scores(&[1.0, 0.0, -2.0]));
        assert_eq!(read.to_bytes(MAGIC), file);
        assert_eq!(Perceptron::<3, 2>::from_bytes(b"CHOTHER1", &file).err(), Some(ModelError::Kind));
        let wanted = file.len();
        let short = Perceptron::<3, 2>::from_bytes(MAGIC, &file[..wanted - 1]).err();
        assert_eq!(short, Some(ModelError::Length { found: wanted - 1, wanted }));
    }
}
