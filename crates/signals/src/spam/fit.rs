//! Logistic regression by coordinate ascent in the dual (Yu, Huang, Lin 2011), the same for the model that ships and for what a
//! site learns. The same examples in the same order give the same bits.

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

/// How much a feature counts that was met so often: the first time fully, later times less and less.
fn times(count: u32) -> f32 {
    1.0 + libm::logf(count as f32)
}

/// What both blocks of features count: letters, and all the rest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Scales {
    letters: f32,
    rest: f32,
}

/// The share of the letters and of the rest in the square of a comment's length.
pub(crate) const LETTERS: f32 = 0.6;

impl Scales {
    /// Each block is brought to a length of its own, so that a long comment counts no more than a short one.
    pub(crate) fn of(features: &Features) -> Self {
        let (mut letters, mut rest) = (0f32, 0f32);
        for (row, count) in features.rows() {
            let value = times(count);
            *(if row < REST { &mut letters } else { &mut rest }) += value * value;
        }
        let scale = |share: f32, sum: f32| if sum > 0.0 { (share / sum).sqrt() } else { 0.0 };
        Self { letters: scale(LETTERS, letters), rest: scale(1.0 - LETTERS, rest) }
    }

    /// What a feature counts in this comment.
    pub(crate) fn value(self, row: u32, count: u32) -> f32 {
        times(count) * if row < REST { self.letters } else { self.rest }
    }
}

/// The weights of rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Weights {
    pub(crate) rows: Vec<f32>,
    pub(crate) bias: f32,
}

impl Weights {
    /// Weights that say nothing.
    pub fn none() -> Self {
        Self { rows: vec![0.0; ROWS], bias: 0.0 }
    }

    /// What they say of a comment.
    pub fn logit(&self, features: &Features) -> f32 {
        let scales = Scales::of(features);
        self.dot(features, scales)
    }

    fn dot(&self, features: &Features, scales: Scales) -> f32 {
        let rows = features.rows();
        let sum: f32 = rows.map(|(row, n)| self.rows.get(row as usize).unwrap_or(&0.0) * scales.value(row, n)).sum();
        sum + self.bias * BIAS
    }

    fn add(&mut self, features: &Features, scales: Scales, step: f32) {
        for (row, n) in features.rows() {
            if let Some(weight) = self.rows.get_mut(row as usize) {
                *weight += step * scales.value(row, n);
            }
        }
        self.bias += step * BIAS;
    }
}

/// The value of the feature that every comment has.
pub(crate) const BIAS: f32 = 0.5;

pub(crate) fn chance(logit: f32) -> f32 {
    1.0 / (1.0 + libm::expf(-logit))
}

/// Weights for some examples, seen so many times.
pub fn fit(examples: &[Example<'_>], rounds: usize) -> Weights {
    run(examples, rounds).0
}

/// How much of each example makes the weights, with its sign.
pub(crate) fn parts(examples: &[Example<'_>], rounds: usize) -> Vec<f32> {
    run(examples, rounds).1
}

fn run(examples: &[Example<'_>], rounds: usize) -> (Weights, Vec<f32>) {
    let mut weights = Weights::none();
    // How much of each example is in the weights: its cost, times the chance that it is still taken for the other class.
    let mut parts: Vec<(f32, Scales, f32)> = examples
        .iter()
        .map(|one| {
            let scales = Scales::of(one.features);
            let square: f32 = one.features.rows().map(|(row, n)| scales.value(row, n)).map(|x| x * x).sum();
            (0.0, scales, square + BIAS * BIAS)
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
            let margin = side * (weights.dot(one.features, *scales) + one.offset);
            let new = settle(margin, *square, one.cost, *part);
            let step = side * (new - *part);
            if step.abs() > 1e-6 {
                weights.add(one.features, *scales, step);
            }
            *part = new;
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
    let mut after = margin.clamp(low, high);
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
