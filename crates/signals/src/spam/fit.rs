//! Logistic regression by coordinate ascent in the dual (Yu, Huang, Lin 2011), the same for the model that ships and for what a
//! site learns. The same examples in the same order give the same bits.
//!
//! A feature is there or not; how often does not count. Letters and the rest are each brought towards a length of their own, so
//! that a long comment counts little more than a short one. What stands in most comments weighs less (its *rarity*). How far
//! the weights of rows and the constant are let go is a prior: the model that ships has one, a site another.

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

/// The share of the letters in the square of a comment's length.
const LETTERS: f32 = 0.4;
/// By this power of the number of features the value of each falls: at one half all comments would be of one length, and a
/// comment with twice as much that speaks for spam would be no more likely to be it.
const FALL: f32 = 0.35;
/// Comments of so many features are as long as they would be at one half.
const USUAL: f32 = 10.0;

/// The square of the rarity in parts of one: rare rows go much further than common ones.
pub(crate) static STEEP: [f32; 16] = [
    0.0000, 0.0044, 0.0178, 0.0400, 0.0711, 0.1111, 0.1600, 0.2178, 0.2844, 0.3600, 0.4444, 0.5378, 0.6400, 0.7511,
    0.8711, 1.0000,
];
/// Its root: what is not quite common goes nearly as far as what is rare.
pub(crate) static FLAT: [f32; 16] = [
    0.0000, 0.2582, 0.3651, 0.4472, 0.5164, 0.5774, 0.6325, 0.6831, 0.7303, 0.7746, 0.8165, 0.8563, 0.8944, 0.9309,
    0.9661, 1.0000,
];

/// What is thought of weights before any example: how far each may go.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Prior<'a> {
    /// How rare each row is, 0 to 15, two rows a byte.
    pub(crate) rarity: &'a [u8],
    /// What each rarity does to the square of a row's value: [`STEEP`] or [`FLAT`].
    pub(crate) by_rarity: &'a [f32; 16],
    /// The value of the feature that every comment has.
    pub(crate) bias: f32,
}

impl Prior<'_> {
    /// Bytes of a whole table of rarities.
    pub(crate) const BYTES: usize = ROWS / 2;

    /// The table of rarities: in how many examples each row stands.
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
        let byte = self.rarity.get(row as usize / 2).copied().unwrap_or(0xff);
        let level = if row.is_multiple_of(2) { byte & 15 } else { byte >> 4 };
        self.by_rarity.get(usize::from(level)).copied().unwrap_or(1.0)
    }

    /// What one part of an example adds to the weight of a row.
    pub(crate) fn share(self, row: u32, scales: Scales) -> f32 {
        scales.value(row) * self.square(row)
    }

    /// The square of a comment's length.
    pub(crate) fn length(self, features: &Features, scales: Scales) -> f32 {
        let squares = features.rows().map(|row| self.share(row, scales) * scales.value(row));
        squares.sum::<f32>() + self.bias * self.bias
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
        let scale = |share: f32, count: usize| match count {
            0 => 0.0,
            _ => (share / USUAL).sqrt() * libm::powf(count as f32 / USUAL, -FALL),
        };
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
    pub(crate) fn logit(&self, features: &Features, scales: Scales, prior: Prior<'_>) -> f32 {
        scales.sum(features, |row| self.rows.get(row as usize).copied().unwrap_or(0.0)) + self.bias * prior.bias
    }

    fn add(&mut self, features: &Features, scales: Scales, prior: Prior<'_>, step: f32) {
        for row in features.rows() {
            if let Some(weight) = self.rows.get_mut(row as usize) {
                *weight += step * prior.share(row, scales);
            }
        }
        self.bias += step * prior.bias;
    }
}

pub(crate) fn chance(logit: f32) -> f32 {
    1.0 / (1.0 + libm::expf(-logit))
}

/// Weights for some examples, seen so many times, and how much of each is in them, with its sign.
pub(crate) fn fit(examples: &[Example<'_>], prior: Prior<'_>, rounds: usize) -> (Weights, Vec<f32>) {
    let mut weights = Weights { rows: vec![0.0; ROWS], bias: 0.0 };
    // How much of each example is in the weights: its cost, times the chance that it is still taken for the other class.
    let mut parts: Vec<(f32, Scales, f32)> = examples
        .iter()
        .map(|one| {
            let scales = Scales::of(one.features);
            (0.0, scales, prior.length(one.features, scales))
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
            let margin = side * (weights.logit(one.features, *scales, prior) + one.offset);
            let new = settle(margin, *square, one.cost, *part);
            let step = side * (new - *part);
            if step.abs() > 1e-5 * one.cost {
                weights.add(one.features, *scales, prior, step);
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

/// Stretch and shift that make of logits the chances they should be, by Newton's steps (Platt 1999; Lin, Lin, Weng 2007). Each is
/// of a label, a logit and a cost. No example is taken for quite sure, so that a few cannot make the chances extreme.
pub(crate) fn calibrate(scored: &[(bool, f32, f32)]) -> (f32, f32) {
    let spam = scored.iter().filter(|(is_spam, _, _)| *is_spam).count() as f64;
    let ham = scored.len() as f64 - spam;
    let (sure_spam, sure_ham) = ((spam + 1.0) / (spam + 2.0), 1.0 / (ham + 2.0));
    let (mut stretch, mut shift) = (1f64, 0f64);
    for _ in 0..100 {
        let (mut slope, mut level) = (0f64, 0f64);
        let (mut bend, mut both, mut rise) = (1e-9f64, 0f64, 1e-9f64);
        for (is_spam, logit, cost) in scored {
            let (logit, cost) = (f64::from(*logit), f64::from(*cost));
            let chance = 1.0 / (1.0 + libm::exp(-(stretch * logit + shift)));
            let error = (chance - if *is_spam { sure_spam } else { sure_ham }) * cost;
            slope += error * logit;
            level += error;
            let doubt = chance * (1.0 - chance) * cost;
            bend += doubt * logit * logit;
            both += doubt * logit;
            rise += doubt;
        }
        let whole = bend * rise - both * both;
        if whole.abs() < 1e-12 {
            break;
        }
        // Small steps, since far from the best ones the curve says little.
        stretch -= ((rise * slope - both * level) / whole).clamp(-0.5, 0.5);
        shift -= ((bend * level - both * slope) / whole).clamp(-1.0, 1.0);
        stretch = stretch.clamp(0.05, 5.0);
    }
    (stretch as f32, shift as f32)
}
