//! Fitting: logistic regression over hashed rows, a network of one hidden layer, and what of both makes the answer.
#![expect(clippy::indexing_slicing, reason = "the sizes are those of the vectors made here")]

use crate::chance::Chance;
use std::ops::Range;

/// Heads that exclude each other, by their places: one of them is true.
pub(crate) type Groups<'a> = &'a [Range<usize>];

/// An example: a label for each head (NaN: not known) and what each is worth.
pub(crate) struct Example {
    pub(crate) blocks: Vec<Vec<u32>>,
    pub(crate) input: Vec<f32>,
    pub(crate) labels: Vec<f32>,
    pub(crate) weights: Vec<f32>,
}

pub(crate) fn sigmoid(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}

/// Weighs examples so that what has a label weighs at least `share` of what has not, and silences unknown labels. Of
/// heads that exclude each other the rarer weigh more, by the square root.
pub(crate) fn balance(examples: &mut [Example], train: &[usize], share: f32, groups: Groups<'_>) {
    let heads = examples.first().map_or(0, |e| e.labels.len());
    for group in groups {
        let sum = |h: usize| {
            train
                .iter()
                .map(|n| &examples[*n])
                .filter(|e| e.labels[h] > 0.5)
                .map(|e| e.weights[h])
                .sum::<f32>()
                .max(1.0)
        };
        let sums: Vec<f32> = group.clone().map(sum).collect();
        let mean = sums.iter().sum::<f32>() / sums.len() as f32;
        for e in examples.iter_mut() {
            let truth = group.clone().find(|h| e.labels[*h] > 0.5);
            let up = truth.map_or(0.0, |h| (mean / sums[h - group.start]).sqrt().clamp(0.3, 3.0));
            group.clone().for_each(|h| e.weights[h] *= up);
        }
    }
    for h in (0..heads).filter(|h| !groups.iter().any(|g| g.contains(h))) {
        let mut sums = [0f32; 2];
        for n in train {
            let e = &examples[*n];
            if !e.labels[h].is_nan() {
                sums[usize::from(e.labels[h] > 0.5)] += e.weights[h];
            }
        }
        let up = if sums[1] > 0.0 { (sums[0] / sums[1] * share).clamp(1.0, 12.0) } else { 1.0 };
        for e in examples.iter_mut() {
            if e.labels[h].is_nan() {
                e.weights[h] = 0.0;
            } else if e.labels[h] > 0.5 {
                e.weights[h] *= up;
            }
        }
    }
}

fn errors(e: &Example, out: &[f32], groups: Groups<'_>) -> Vec<f32> {
    let mut likely: Vec<f32> = out.iter().map(|x| sigmoid(*x)).collect();
    for group in groups.iter().filter(|g| e.weights[g.start] > 0.0) {
        let most = out[group.clone()].iter().copied().fold(f32::MIN, f32::max);
        let sum: f32 = out[group.clone()].iter().map(|x| (x - most).exp()).sum();
        group.clone().for_each(|h| likely[h] = (out[h] - most).exp() / sum);
    }
    (0..out.len()).map(|h| if e.weights[h] == 0.0 { 0.0 } else { (likely[h] - e.labels[h]) * e.weights[h] }).collect()
}

/// Logistic regression with AdaGrad steps, all heads at once: biases and a row of heads for each bucket.
pub(crate) fn linear(
    examples: &[Example],
    train: &[usize],
    buckets: usize,
    rounds: usize,
    groups: Groups<'_>,
) -> (Vec<f32>, Vec<Vec<f32>>) {
    const STEP: f32 = 0.25;
    const DECAY: f32 = 4e-6;
    let heads = examples.first().map_or(0, |e| e.labels.len());
    let mut table = vec![vec![0f32; heads]; buckets];
    let mut past = vec![vec![1e-6f32; heads]; buckets];
    let mut biases = vec![0f32; heads];
    let mut order = train.to_vec();
    let mut chance = Chance::new(7);
    for round in 0..rounds {
        chance.shuffle(&mut order);
        let mut loss = 0f64;
        for n in &order {
            let e = &examples[*n];
            let mut out = biases.clone();
            for block in e.blocks.iter().filter(|b| !b.is_empty()) {
                let share = 1.0 / (block.len() as f32).sqrt();
                for f in block {
                    out.iter_mut().zip(&table[*f as usize]).for_each(|(o, w)| *o += w * share);
                }
            }
            let error = errors(e, &out, groups);
            loss += f64::from(error.iter().map(|e| e.abs()).sum::<f32>());
            for block in e.blocks.iter().filter(|b| !b.is_empty()) {
                let share = 1.0 / (block.len() as f32).sqrt();
                for f in block {
                    let (w, p) = (&mut table[*f as usize], &mut past[*f as usize]);
                    for h in 0..heads {
                        if error[h] != 0.0 {
                            let slope = error[h] * share + DECAY * w[h];
                            p[h] += slope * slope;
                            w[h] -= STEP * slope / p[h].sqrt().max(0.02);
                        }
                    }
                }
            }
            biases.iter_mut().zip(error).for_each(|(b, e)| *b -= 0.002 * e);
        }
        println!("  linear, round {}: mean error {:.4}", round + 1, loss / order.len() as f64);
    }
    (biases, table)
}

/// A network of one hidden layer, as rows of weights.
pub(crate) struct Net {
    first: Vec<f32>,
    second: Vec<f32>,
    inputs: usize,
    hidden: usize,
    heads: usize,
}

impl Net {
    /// Its weights: a row of hidden units an input, their biases, a row of heads a hidden unit, their biases.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = f32> {
        self.first.iter().chain(&self.second).copied()
    }

    fn hidden(&self, input: &[f32]) -> Vec<f32> {
        let mut hidden = self.first[self.inputs * self.hidden..].to_vec();
        for (n, x) in input.iter().enumerate().filter(|(_, x)| **x != 0.0) {
            let row = &self.first[n * self.hidden..(n + 1) * self.hidden];
            hidden.iter_mut().zip(row).for_each(|(h, w)| *h += x * w);
        }
        hidden.iter_mut().for_each(|h| *h = h.max(0.0));
        hidden
    }

    fn out(&self, hidden: &[f32]) -> Vec<f32> {
        let mut out = self.second[self.hidden * self.heads..].to_vec();
        for (n, x) in hidden.iter().enumerate().filter(|(_, x)| **x != 0.0) {
            let row = &self.second[n * self.heads..(n + 1) * self.heads];
            out.iter_mut().zip(row).for_each(|(o, w)| *o += x * w);
        }
        out
    }

    /// The logits of an input.
    pub(crate) fn scores(&self, input: &[f32]) -> Vec<f32> {
        self.out(&self.hidden(input))
    }
}

/// Fits a network by Adam in small batches; inputs and units drop out by chance. The first `unit` inputs are together of
/// length one: their numbers are small, and their weights begin larger.
pub(crate) fn network(
    examples: &[Example],
    train: &[usize],
    hidden: usize,
    unit: usize,
    epochs: usize,
    groups: Groups<'_>,
) -> Net {
    const BATCH: usize = 64;
    const RATE: f32 = 0.0015;
    const DECAY: f32 = 0.1;
    let heads = examples.first().map_or(0, |e| e.labels.len());
    let inputs = examples.first().map_or(0, |e| e.input.len());
    let mut chance = Chance::new(11);
    let spread = |n: usize| (2.0 / n as f32).sqrt();
    let mut net =
        Net { first: vec![0.0; (inputs + 1) * hidden], second: vec![0.0; (hidden + 1) * heads], inputs, hidden, heads };
    for n in 0..inputs * hidden {
        net.first[n] = chance.signed() * if n / hidden < unit { 0.5 } else { spread(inputs) };
    }
    for n in 0..hidden * heads {
        net.second[n] = chance.signed() * spread(hidden);
    }
    let (mut mean, mut square) = (
        (vec![0f32; net.first.len()], vec![0f32; net.second.len()]),
        (vec![0f32; net.first.len()], vec![0f32; net.second.len()]),
    );
    let mut order = train.to_vec();
    let mut time = 0i32;
    let (mut slope_first, mut slope_second) = (vec![0f32; net.first.len()], vec![0f32; net.second.len()]);
    for epoch in 0..epochs {
        chance.shuffle(&mut order);
        let rate = RATE * (1.0 - epoch as f32 / epochs as f32).max(0.05);
        let mut loss = 0f64;
        for batch in order.chunks(BATCH) {
            slope_first.fill(0.0);
            slope_second.fill(0.0);
            for n in batch {
                let e = &examples[*n];
                let mut input = e.input.clone();
                for x in &mut input {
                    *x *= if chance.next() & 7 == 0 { 0.0 } else { 8.0 / 7.0 };
                }
                let mut units = net.hidden(&input);
                let kept: Vec<f32> =
                    units.iter().map(|_| if chance.next() & 3 == 0 { 0.0 } else { 4.0 / 3.0 }).collect();
                units.iter_mut().zip(&kept).for_each(|(u, k)| *u *= k);
                let error = errors(e, &net.out(&units), groups);
                loss += f64::from(error.iter().map(|e| e.abs()).sum::<f32>());
                let mut back = vec![0f32; hidden];
                for h in 0..hidden {
                    if units[h] > 0.0 {
                        let row = h * heads..(h + 1) * heads;
                        let (w, s) = (&net.second[row.clone()], &mut slope_second[row]);
                        for k in 0..heads {
                            s[k] += error[k] * units[h];
                            back[h] += error[k] * w[k];
                        }
                        back[h] *= kept[h];
                    }
                }
                slope_second[hidden * heads..].iter_mut().zip(&error).for_each(|(s, e)| *s += e);
                slope_first[inputs * hidden..].iter_mut().zip(&back).for_each(|(s, b)| *s += b);
                for (n, x) in input.iter().enumerate().filter(|(_, x)| **x != 0.0) {
                    let row = &mut slope_first[n * hidden..(n + 1) * hidden];
                    row.iter_mut().zip(&back).for_each(|(s, b)| *s += x * b);
                }
            }
            time += 1;
            let size = 1.0 / batch.len() as f32;
            let (first, second) = (1.0 - 0.9f32.powi(time), 1.0 - 0.999f32.powi(time));
            let step = |w: &mut [f32], m: &mut [f32], v: &mut [f32], s: &[f32], decayed: usize| {
                for (n, (((w, m), v), s)) in w.iter_mut().zip(m).zip(v).zip(s).enumerate() {
                    let s = s * size;
                    *m = 0.9 * *m + 0.1 * s;
                    *v = 0.999 * *v + 0.001 * s * s;
                    let decay = if n < decayed { DECAY * *w } else { 0.0 };
                    *w -= rate * (*m / first / ((*v / second).sqrt() + 1e-8) + decay);
                }
            };
            step(&mut net.first, &mut mean.0, &mut square.0, &slope_first, inputs * hidden);
            step(&mut net.second, &mut mean.1, &mut square.1, &slope_second, hidden * heads);
        }
        println!("  network, epoch {}: mean error {:.4}", epoch + 1, loss / order.len() as f64);
    }
    net
}

/// What of some answers, and of one, makes the answer of the heads of `group`, on `rows`: the heads of a group share what is
/// taken of each answer, and each has its own one.
pub(crate) fn blend<const N: usize>(
    examples: &[Example],
    rows: &[usize],
    answers: [&[Vec<f32>]; N],
    group: Range<usize>,
) -> ([f32; N], Vec<f32>) {
    let mut parts = [1.0 / N as f32; N];
    let mut ones = vec![0f32; group.len()];
    let rows: Vec<usize> = rows.iter().copied().filter(|n| examples[*n].weights[group.start] > 0.0).collect();
    let total: f32 = rows.iter().map(|n| examples[*n].weights[group.start]).sum::<f32>().max(1.0);
    let whole: Vec<Range<usize>> = std::iter::once(0..group.len()).filter(|all| all.len() > 1).collect();
    for _ in 0..800 {
        let (mut slope, mut slope_ones) = ([0f32; N], vec![0f32; group.len()]);
        for n in &rows {
            let e = &examples[*n];
            let logits: Vec<f32> = group
                .clone()
                .map(|h| (0..N).map(|k| parts[k] * answers[k][*n][h]).sum::<f32>() + ones[h - group.start])
                .collect();
            let part = Example {
                blocks: Vec::new(),
                input: Vec::new(),
                labels: e.labels[group.clone()].to_vec(),
                weights: e.weights[group.clone()].to_vec(),
            };
            for (h, error) in group.clone().zip(errors(&part, &logits, &whole)) {
                (0..N).for_each(|k| slope[k] += error * answers[k][*n][h]);
                slope_ones[h - group.start] += error;
            }
        }
        for k in 0..N {
            parts[k] = (parts[k] - 0.3 * slope[k] / total).max(0.0);
        }
        ones.iter_mut().zip(slope_ones).for_each(|(one, slope)| *one -= 0.3 * slope / total);
    }
    (parts, ones)
}
