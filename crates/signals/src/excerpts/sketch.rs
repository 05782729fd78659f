//! A sentence's meaning in 512 bits: on which side of 512 planes its vector lies (Charikar, 2002).
//!
//! The planes are drawn from the key: who has the bits but not the key learns how like two sentences are, and nothing
//! of what they say; the vector itself cannot be had back. The share of equal bits gives the angle within some three degrees.

use crate::encoder::SIZE;

use super::prints::{Key, Use};

/// Bits of a sketch, in words of 64.
pub(super) const WORDS: usize = 8;

/// One sentence.
pub(super) type Sketch = [u64; WORDS];

/// The planes, as the signs that turn the space: each bit's plane is right-angled to all others, which errs less than
/// planes drawn one by one (Ji and others, 2012), and the turn is made of additions.
#[derive(Clone)]
pub(super) struct Planes([[u64; WORDS]; TURNS]);

/// How often signs are changed and numbers are mixed.
const TURNS: usize = 3;

impl std::fmt::Debug for Planes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Planes(not shown)")
    }
}

impl Planes {
    pub(super) fn new(key: &Key) -> Self {
        let signs = |turn: usize, word: usize| key.numbers(Use::Plane, [turn as u64, word as u64]);
        Self(std::array::from_fn(|turn| std::array::from_fn(|word| signs(turn, word))))
    }

    pub(super) fn sketch(&self, vector: &[f32; SIZE]) -> Sketch {
        let mut numbers = *vector;
        for signs in &self.0 {
            for (signs, numbers) in signs.iter().zip(numbers.as_chunks_mut::<64>().0) {
                for (bit, number) in numbers.iter_mut().enumerate() {
                    *number = f32::from_bits(number.to_bits() ^ ((signs >> bit & 1) as u32) << 31);
                }
            }
            mix(&mut numbers);
        }
        let mut sketch = Sketch::default();
        for (word, numbers) in sketch.iter_mut().zip(numbers.as_chunks::<64>().0) {
            *word = numbers.iter().enumerate().fold(0, |word, (bit, number)| word | u64::from(*number > 0.0) << bit);
        }
        sketch
    }
}

/// The transform of Walsh and Hadamard, in a fixed order of additions, so that every machine draws the same sketch.
fn mix(numbers: &mut [f32; SIZE]) {
    let mut step = SIZE / 2;
    while step > 0 {
        for block in numbers.chunks_exact_mut(step * 2) {
            let (left, right) = block.split_at_mut(step);
            for (left, right) in left.iter_mut().zip(right) {
                (*left, *right) = (*left + *right, *left - *right);
            }
        }
        step /= 2;
    }
}

/// How many bits two sketches do not have in common.
pub(super) fn distance(a: &Sketch, b: &Sketch) -> u32 {
    a.iter().zip(b).map(|(a, b)| (a ^ b).count_ones()).sum()
}

/// The likeness that a distance stands for: the cosine of the angle.
pub(super) fn likeness(distance: u32) -> f32 {
    libm::cosf(core::f32::consts::PI * distance as f32 / (WORDS * 64) as f32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_give_back_the_angle() {
        let key = Key::new([3; 16]);
        let planes = Planes::new(&key);
        let number = |n: usize, part: u64| f32::from(key.numbers(Use::Three, [n as u64, part]) as i16);
        let vector = |turn: f32| -> [f32; SIZE] {
            std::array::from_fn(|n| number(n, 0) * libm::cosf(turn) + number(n, 1) * libm::sinf(turn))
        };
        let unit = |turn: f32| {
            let vector = vector(turn);
            let length = libm::sqrtf(vector.iter().map(|number| number * number).sum());
            vector.map(|number| number / length)
        };
        for turn in [0.0, 0.3, 0.8, 1.2] {
            let (a, b) = (unit(0.0), unit(turn));
            let seen = likeness(distance(&planes.sketch(&a), &planes.sketch(&b)));
            let cosine = crate::encoder::likeness(&a, &b);
            assert!((seen - cosine).abs() < 0.13, "{turn}: {seen} for {cosine}");
        }
    }
}
