//! Logistic regression by coordinate ascent in the dual (Yu, Huang, Lin 2011), the same for the model that ships and for what a
//! site learns. The same examples in the same order give the same bits.
//!
//! A feature is there or not; how often does not count. Letters and the rest are each brought to a length of their own, so that
//! a long comment counts no more than a short one. What stands in most comments weighs less (its *rarity*).

use super::features::{Features, REST, ROWS};

/// One example.
#[derive(Debug, Clone, Copy)]
pub struct Example<'a> {
    /// What it is made of.
    pub features: &'a Features,
    /// Whether it is spam.
    pub is_spam: bool,
    /// How much it counts: its weight in the sum of errors, against one half of the squares of all weights.
    pub cost: f32,
    /// What is known of it already, as a logit.
    pub offset: f32,
}

/// The value of the feature that every comment has.
pub(crate) const BIAS: f32 = 1.0;

/// The share of the letters in the square of a comment's length.
const LETTERS: f32 = 0.4;

/// How rare each row is, 0 to 15, two rows a byte.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rarity<'a>(pub(crate) &'a [u8]);

impl Rarity<'_> {
    /// Bytes of a whole table.
    pub(crate) const BYTES: usize = ROWS / 2;

    /// Counts in how many examples each row stands.
    pub(crate) fn count<'f>(examples: impl IntoIterator<Item = &'f Features>) -> Vec<u8> {
        let mut met = vec![0u32; ROWS];
        let mut all = 0u32;
        for features in examples {
            all += 1;
            for row in features.rows() {
                met.get_mut(row as usize).into_iter().for_each(|n| *n += 1);
            }
        }
        let most = libm::logf(all as f32 + 1.0).max(1.0);
        let level = |n: u32| ((1.0 - libm::logf(n as f32 + 1.0) / most) * 15.0).round().clamp(0.0, 15.0) as u8;
        met.as_chunks::<2>().0.iter().map(|[low, high]| level(*low) | level(*high) << 4).collect()
    }

    /// The square of what a row's value is multiplied by: 0 for what stands everywhere, 1 for what was hardly met.
    fn square(self, row: u32) -> f32 {
        let byte = self.0.get(row as usize / 2).copied().unwrap_or(0xff);
        let level = if row.is_multiple_of(2) { byte & 15 } else { byte >> 4 };
        let share = f32::from(level) / 15.0;
        share * share
    }
}

/// What a feature counts in a comment: letters, and all the rest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Scales {
    letters: f32,
    rest: f32,
}

impl Scales {
    pub(crate) fn of(features: &Features) -> Self {
        let (letters, rest) = features.blocks();
        let scale = |share: f32, count: usize| if count > 0 { (share / count as f32).sqrt() } else { 0.0 };
        Self { letters: scale(LETTERS, letters.len()), rest: scale(1.0 - LETTERS, rest.len()) }
    }

    pub(crate) fn value(self, row: u32) -> f32 {
        if row < REST { self.letters } else { self.rest }
    }

    /// What rows weigh together.
    pub(crate) fn sum(self, features: &Features, weight: impl Fn(u32) -> f32) -> f32 {
        let (letters, rest) = features.blocks();
        let sum = |rows: &[u32]| rows.iter().map(|row| weight(*row)).sum::<f32>();
        sum(letters) * self.letters + sum(rest) * self.rest
    }
}

/// The weights of rows.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Weights {
    pub(crate) rows: Vec<f32>,
    pub(crate) bias: f32,
}

impl Weights {
    pub(crate) fn logit(&self, features: &Features, scales: Scales) -> f32 {
        scales.sum(features, |row| self.rows.get(row as usize).copied().unwrap_or(0.0)) + self.bias * BIAS
    }

    fn add(&mut self, features: &Features, scales: Scales, rarity: Rarity<'_>, step: f32) {
        for row in features.rows() {
            if let Some(weight) = self.rows.get_mut(row as usize) {
                *weight += step * share(row, scales, rarity);
            }
        }
        self.bias += step * BIAS;
    }
}

/// What one part of an example adds to the weight of a row.
pub(crate) fn share(row: u32, scales: Scales, rarity: Rarity<'_>) -> f32 {
    scales.value(row) * rarity.square(row)
}

/// The square of a comment's length.
pub(crate) fn square(features: &Features, scales: Scales, rarity: Rarity<'_>) -> f32 {
    let squares = features.rows().map(|row| share(row, scales, rarity) * scales.value(row));
    squares.sum::<f32>() + BIAS * BIAS
}

pub(crate) fn chance(logit: f32) -> f32 {
    1.0 / (1.0 + libm::expf(-logit))
}

/// Weights for some examples, seen so many times, and how much of each is in them, with its sign.
pub(crate) fn fit(examples: &[Example<'_>], rarity: Rarity<'_>, rounds: usize) -> (Weights, Vec<f32>) {
    let mut weights = Weights { rows: vec![0.0; ROWS], bias: 0.0 };
    // How much of each example is in the weights: its cost, times the chance that it is still taken for the other class.
    let mut parts: Vec<(f32, Scales, f32)> = examples
        .iter()
        .map(|one| {
            let scales = Scales::of(one.features);
            (0.0, scales, square(one.features, scales, rarity))
        })
        .collect();
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut state = 0x9e37_79b9_7f4a_7c15;
    for _ in 0..rounds {
        shuffle(&mut order, &mut state);
        for place in &order {
            let (Some(one), Some((part, scales, square))) = (examples.get(*place), parts.get_mut(*place)) else {
                continue;
            };
            let side = if one.is_spam { 1.0 } else { -1.0 };
            let margin = side * (weights.logit(one.features, *scales) + one.offset);
            let new = settle(margin, *square, one.cost, *part);
            let step = side * (new - *part);
            if step.abs() > 1e-5 * one.cost {
                weights.add(one.features, *scales, rarity, step);
                *part = new;
            }
        }
    }
    let signed = examples.iter().zip(parts).map(|(one, (part, _, _))| if one.is_spam { part } else { -part });
    (weights, signed.collect())
}

/// An order that has nothing to do with that of the examples, the same each time (Fisher and Yates; xorshift).
fn shuffle(order: &mut [usize], state: &mut u64) {
    for n in (1..order.len()).rev() {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        order.swap(n, (*state >> 16) as usize % (n + 1));
    }
}

/// The best part of one example, all others held: the root of `m - margin - square (cost chance(-m) - part)` for its margin `m`
/// afterwards. It rises everywhere, so Newton's steps are taken as long as they stay between what is known of both sides.
pub(crate) fn settle(margin: f32, square: f32, cost: f32, part: f32) -> f32 {
    let (mut low, mut high) = (margin - square * part, margin + square * (cost - part));
    let mut after = margin.clamp(low, high.max(low));
    for _ in 0..40 {
        let wrong = chance(-after);
        let off = after - margin - square * (cost * wrong - part);
        *(if off > 0.0 { &mut high } else { &mut low }) = after;
        let next = after - off / (1.0 + square * cost * wrong * (1.0 - wrong));
        let next = if next > low && next < high { next } else { f32::midpoint(low, high) };
        let step = (next - after).abs();
        after = next;
        if step < 1e-4 {
            break;
        }
    }
    cost * chance(-after)
}

/// Stretch and shift that make of logits the chances they should be (Platt 1999), by plain descent.
pub(crate) fn calibrate(scored: &[(bool, f32, f32)]) -> (f32, f32) {
    let (mut stretch, mut shift) = (1f32, 0f32);
    let total = scored.iter().map(|(_, _, cost)| cost).sum::<f32>().max(1e-6);
    for _ in 0..600 {
        let (mut by_stretch, mut by_shift) = (0f32, 0f32);
        for (is_spam, logit, cost) in scored {
            let error = (chance(stretch * logit + shift) - if *is_spam { 1.0 } else { 0.0 }) * cost;
            by_stretch += error * logit;
            by_shift += error;
        }
        stretch = (stretch - 0.2 * by_stretch / total).clamp(0.2, 5.0);
        shift -= 1.0 * by_shift / total;
    }
    (stretch, shift)
}
