//! The models of harm: the linear one over hashed features, the network over the encoder's meaning, and the blend of both.
#![expect(clippy::indexing_slicing, reason = "rows, heads and units are counted by this file itself")]

use crate::chance::Chance;
use crate::data::{self, Row};
use anyhow::{Context, Result};
use charte_signals::encoder::{Encoder, Scratch};
use charte_signals::entities::Entities;
use charte_signals::harm::features::{MAGIC, Ngram};
use charte_signals::harm::network::{self, INPUTS, MEANING, Network};
use charte_signals::harm::turns::turns;
use charte_signals::harm::{HEADS, Head, Prepared, Scores, shipped};
use charte_signals::normalise::Normalised;
use charte_signals::perceptron::HIDDEN;
use clap::Args;
use std::collections::BTreeMap;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Arguments {
    /// The folder of the data sets (the one that holds `toxicity`).
    #[arg(long)]
    data: PathBuf,
    /// Own sentences.
    #[arg(long, default_value = "crates/train/own")]
    own: PathBuf,
    /// The sentence encoder.
    #[arg(long, default_value = "crates/signals/models/encoder.bin")]
    encoder: PathBuf,
    /// Where the models go.
    #[arg(long, default_value = "crates/signals/models")]
    out: PathBuf,
    /// How often the linear model sees each row.
    #[arg(long, default_value_t = 6)]
    rounds: usize,
    /// How often the network sees each row.
    #[arg(long, default_value_t = 16)]
    epochs: usize,
}

/// A row as the models see it.
struct Seen {
    blocks: Vec<Vec<u32>>,
    input: Vec<f32>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let mut rows = data::own(&arguments.own)?;
    rows.extend(data::public(&arguments.data)?);
    println!("{} rows, {} for development", rows.len(), rows.iter().filter(|r| r.dev).count());
    let encoder = Encoder::from_bytes(std::fs::read(&arguments.encoder).context("the encoder's file")?)?;
    let seen = see(&rows, &encoder)?;
    println!("features and meanings are there");
    let weights = balance(&rows);
    let (biases, table) = linear(&rows, &seen, &weights, arguments.rounds);
    let file = Ngram::to_bytes(MAGIC, &biases, &table);
    std::fs::create_dir_all(&arguments.out)?;
    std::fs::write(arguments.out.join("harm-ngram.bin"), &file)?;
    let ngram = Ngram::from_bytes(MAGIC, Box::leak(file.into_boxed_slice())).context("the model that was just made")?;
    println!("the linear model is made");
    let mut network = learn(&rows, &seen, &weights, arguments.epochs);
    let lower: Vec<Scores> = seen.iter().map(|s| ngram.scores_of(&s.blocks)).collect();
    let upper: Vec<Scores> = seen.iter().map(|s| network.scores(&s.input)).collect();
    blend(&rows, &lower, &upper, &weights, &mut network);
    std::fs::write(arguments.out.join("harm-network.bin"), network.to_bytes(network::MAGIC))?;
    report(&rows, &lower, &upper, &network);
    Ok(())
}

/// Reads all rows, on two threads.
fn see(rows: &[Row], encoder: &Encoder) -> Result<Vec<Seen>> {
    let (lexicon, refused) = shipped();
    for line in refused {
        println!("{}:{}: {}", line.file, line.line, line.error);
    }
    let threads = std::thread::available_parallelism()?.get();
    let share = rows.len().div_ceil(threads).max(1);
    let parts: Vec<Vec<Seen>> = std::thread::scope(|scope| {
        let work = |rows: &'_ [Row]| {
            let (mut prepared, mut scratch) = (Prepared::new(), Scratch::new());
            rows.iter()
                .map(|row| {
                    let text = Normalised::of(&row.text);
                    let entities = Entities::read(&row.text);
                    let language = charte_signals::language::language_of(&text, &entities);
                    prepared.read(&text, &entities, language, lexicon);
                    let mut input = encoder.encode(prepared.meaning(&text), &mut scratch).vector.to_vec();
                    input.extend(turns(&prepared.tokens, lexicon));
                    Seen { blocks: prepared.listed(&text, lexicon), input }
                })
                .collect::<Vec<_>>()
        };
        let handles: Vec<_> = rows.chunks(share).map(|part| scope.spawn(move || work(part))).collect();
        handles.into_iter().filter_map(|h| h.join().ok()).collect()
    });
    Ok(parts.into_iter().flatten().collect())
}

/// What each row weighs for each head: of its set, and so that what is harm weighs half as much as what is not.
fn balance(rows: &[Row]) -> Vec<Scores> {
    let mut sums = [[0f32; 2]; HEADS];
    let each = |row: &Row, h: usize| {
        (row.labels.get(h).copied().unwrap_or(f32::NAN), row.weights.get(h).copied().unwrap_or(0.0))
    };
    for row in rows.iter().filter(|r| !r.dev) {
        for (h, sum) in sums.iter_mut().enumerate() {
            let (label, weight) = each(row, h);
            if !label.is_nan() {
                sum[usize::from(label > 0.5)] += weight;
            }
        }
    }
    rows.iter()
        .map(|row| {
            std::array::from_fn(|h| {
                let (label, weight) = each(row, h);
                let [none, some] = sums[h];
                // Nobody is held for being toxic in general: there both errors are worth the same.
                let share = if h == Head::Toxic as usize { 1.0 } else { 0.6 };
                let up = if some > 0.0 { (none / some * share).clamp(1.0, 4.0) } else { 1.0 };
                if label.is_nan() { 0.0 } else { weight * if label > 0.5 { up } else { 1.0 } }
            })
        })
        .collect()
}

fn sigmoid(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}

/// Logistic regression with AdaGrad steps, all heads at once.
fn linear(rows: &[Row], seen: &[Seen], weights: &[Scores], rounds: usize) -> (Scores, Vec<Scores>) {
    const STEP: f32 = 0.25;
    const DECAY: f32 = 2e-6;
    let mut table = vec![[0f32; HEADS]; Ngram::BUCKETS];
    let mut past = vec![[1e-6f32; HEADS]; Ngram::BUCKETS];
    let mut biases = [0f32; HEADS];
    let mut order: Vec<usize> = (0..rows.len()).filter(|n| !rows[*n].dev).collect();
    let mut chance = Chance::new(7);
    for round in 0..rounds {
        chance.shuffle(&mut order);
        let mut loss = 0f64;
        for n in &order {
            let (row, blocks, weight) = (&rows[*n], &seen[*n].blocks, &weights[*n]);
            let mut out = biases;
            for block in blocks.iter().filter(|b| !b.is_empty()) {
                let share = 1.0 / (block.len() as f32).sqrt();
                let mut sum = [0f32; HEADS];
                for f in block {
                    for (s, w) in sum.iter_mut().zip(&table[*f as usize]) {
                        *s += w;
                    }
                }
                for (o, s) in out.iter_mut().zip(sum) {
                    *o += s * share;
                }
            }
            let error: Scores =
                std::array::from_fn(
                    |h| {
                        if weight[h] == 0.0 { 0.0 } else { (sigmoid(out[h]) - row.labels[h]) * weight[h] }
                    },
                );
            loss += f64::from(error.iter().map(|e| e.abs()).sum::<f32>());
            for block in blocks.iter().filter(|b| !b.is_empty()) {
                let share = 1.0 / (block.len() as f32).sqrt();
                for f in block {
                    let (w, p) = (&mut table[*f as usize], &mut past[*f as usize]);
                    for h in 0..HEADS {
                        if error[h] != 0.0 {
                            let slope = error[h] * share + DECAY * w[h];
                            p[h] += slope * slope;
                            w[h] -= STEP * slope / p[h].sqrt().max(0.02);
                        }
                    }
                }
            }
            for (b, e) in biases.iter_mut().zip(error) {
                *b -= 0.002 * e;
            }
        }
        println!("  linear, round {}: mean error {:.4}", round + 1, loss / order.len() as f64);
    }
    (biases, table)
}

/// The network, by Adam in small batches; inputs drop out by chance.
fn learn(rows: &[Row], seen: &[Seen], weights: &[Scores], epochs: usize) -> Network {
    const BATCH: usize = 64;
    const RATE: f32 = 0.0015;
    const DECAY: f32 = 0.02;
    let mut chance = Chance::new(11);
    let spread = |n: usize| (2.0 / n as f32).sqrt();
    let mut net = Network {
        first: (0..INPUTS)
            .map(|n| {
                // The vector is of length one: its numbers are small, those of the turns are not.
                let scale = if n < MEANING { 1.5 } else { spread(INPUTS) };
                std::array::from_fn(|_| chance.signed() * scale)
            })
            .collect(),
        first_bias: [0.0; HIDDEN],
        second: (0..HIDDEN).map(|_| std::array::from_fn(|_| chance.signed() * spread(HIDDEN))).collect(),
        second_bias: [0.0; HEADS],
        blend: [[0.5, 0.5, 0.0]; HEADS],
        alone: [[1.0, 0.0]; HEADS],
    };
    let zero = || (vec![[0f32; HIDDEN]; INPUTS], [0f32; HIDDEN], vec![[0f32; HEADS]; HIDDEN], [0f32; HEADS]);
    let (mut mean, mut square) = (zero(), zero());
    let mut order: Vec<usize> = (0..rows.len()).filter(|n| !rows[*n].dev).collect();
    let mut time = 0i32;
    for epoch in 0..epochs {
        chance.shuffle(&mut order);
        let rate = RATE * (1.0 - epoch as f32 / epochs as f32).max(0.05);
        let mut loss = 0f64;
        for batch in order.chunks(BATCH) {
            let mut slope = zero();
            for n in batch {
                let mut input = seen[*n].input.clone();
                for x in &mut input {
                    if chance.next() & 7 == 0 {
                        *x = 0.0;
                    } else {
                        *x *= 8.0 / 7.0;
                    }
                }
                let mut hidden = net.hidden(&input);
                let mut kept = [1f32; HIDDEN];
                for (h, k) in hidden.iter_mut().zip(&mut kept) {
                    *k = if chance.next() & 3 == 0 { 0.0 } else { 4.0 / 3.0 };
                    *h *= *k;
                }
                let mut out = net.second_bias;
                for (h, row) in hidden.iter().zip(&net.second) {
                    for (o, w) in out.iter_mut().zip(row) {
                        *o += h * w;
                    }
                }
                let (labels, weight) = (&rows[*n].labels, &weights[*n]);
                let error: Scores =
                    std::array::from_fn(
                        |h| if weight[h] == 0.0 { 0.0 } else { (sigmoid(out[h]) - labels[h]) * weight[h] },
                    );
                loss += f64::from(error.iter().map(|e| e.abs()).sum::<f32>());
                let mut back = [0f32; HIDDEN];
                for ((h, b), (w, s)) in hidden.iter().zip(&mut back).zip(net.second.iter().zip(&mut slope.2)) {
                    for k in 0..HEADS {
                        s[k] += error[k] * h;
                        *b += error[k] * w[k];
                    }
                }
                for (s, e) in slope.3.iter_mut().zip(error) {
                    *s += e;
                }
                for ((b, h), k) in back.iter_mut().zip(&hidden).zip(&kept) {
                    *b = if *h > 0.0 { *b * k } else { 0.0 };
                }
                for (s, b) in slope.1.iter_mut().zip(&back) {
                    *s += b;
                }
                for (x, s) in input.iter().zip(&mut slope.0) {
                    if *x != 0.0 {
                        for (s, b) in s.iter_mut().zip(&back) {
                            *s += x * b;
                        }
                    }
                }
            }
            time += 1;
            let size = 1.0 / batch.len() as f32;
            let step = |w: &mut f32, m: &mut f32, v: &mut f32, s: f32, decay: f32| {
                let s = s * size;
                *m = 0.9 * *m + 0.1 * s;
                *v = 0.999 * *v + 0.001 * s * s;
                let m = *m / (1.0 - 0.9f32.powi(time));
                let v = *v / (1.0 - 0.999f32.powi(time));
                *w -= rate * (m / (v.sqrt() + 1e-8) + decay * *w);
            };
            for n in 0..INPUTS {
                for h in 0..HIDDEN {
                    step(&mut net.first[n][h], &mut mean.0[n][h], &mut square.0[n][h], slope.0[n][h], DECAY);
                }
            }
            for h in 0..HIDDEN {
                step(&mut net.first_bias[h], &mut mean.1[h], &mut square.1[h], slope.1[h], 0.0);
                for k in 0..HEADS {
                    step(&mut net.second[h][k], &mut mean.2[h][k], &mut square.2[h][k], slope.2[h][k], DECAY);
                }
            }
            for k in 0..HEADS {
                step(&mut net.second_bias[k], &mut mean.3[k], &mut square.3[k], slope.3[k], 0.0);
            }
        }
        println!("  network, epoch {}: mean error {:.4}", epoch + 1, loss / order.len() as f64);
    }
    net
}

/// The share of harmless rows that may be taken for harm.
const FALSE_ALARMS: f32 = 0.003;

/// What of each model makes the answer: logistic regression on the rows kept for development.
fn blend(rows: &[Row], lower: &[Scores], upper: &[Scores], weights: &[Scores], network: &mut Network) {
    for h in 0..HEADS {
        let mut both = [0.5f32, 0.5, 0.0];
        let mut alone = [1f32, 0.0];
        let dev: Vec<usize> = (0..rows.len()).filter(|n| rows[*n].dev && weights[*n][h] > 0.0).collect();
        let total: f32 = dev.iter().map(|n| weights[*n][h]).sum::<f32>().max(1.0);
        for _ in 0..600 {
            let (mut slope, mut single) = ([0f32; 3], [0f32; 2]);
            for n in &dev {
                let (a, b) = (lower[*n][h], upper[*n][h]);
                let error = (sigmoid(both[0] * a + both[1] * b + both[2]) - rows[*n].labels[h]) * weights[*n][h];
                slope = [slope[0] + error * a, slope[1] + error * b, slope[2] + error];
                let error = (sigmoid(alone[0] * a + alone[1]) - rows[*n].labels[h]) * weights[*n][h];
                single = [single[0] + error * a, single[1] + error];
            }
            both.iter_mut().zip(slope).for_each(|(w, s)| *w -= 0.3 * s / total);
            alone.iter_mut().zip(single).for_each(|(w, s)| *w -= 0.3 * s / total);
        }
        // Then both are made so strict that of harmless rows no more than a few in a thousand are taken for harm.
        let harmless: Vec<usize> = (0..rows.len()).filter(|n| rows[*n].dev && rows[*n].clean).collect();
        let limit = |of: &dyn Fn(usize) -> f32| {
            let mut logits: Vec<f32> = harmless.iter().map(|n| of(*n)).collect();
            logits.sort_by(f32::total_cmp);
            let at = (logits.len() as f32 * (1.0 - FALSE_ALARMS)) as usize;
            logits.get(at).copied().unwrap_or(0.0).max(0.0)
        };
        let (strict, strict_alone) = (
            limit(&|n| both[0] * lower[n][h] + both[1] * upper[n][h] + both[2]),
            limit(&|n| alone[0] * lower[n][h] + alone[1]),
        );
        // Nothing is held for being toxic in general: that answer is only shown.
        if h != Head::Toxic as usize {
            both[2] -= strict;
            alone[1] -= strict_alone;
        }
        println!("  {}: stricter by {strict:.2}, alone by {strict_alone:.2}", Head::ALL[h].code());
        network.blend[h] = both;
        network.alone[h] = alone;
        println!("  {}: blend {both:.2?}, alone {alone:.2?}", Head::ALL[h].code());
    }
}

/// What was learnt, on the rows kept for development: for each set or kind, how many are right, by each tier.
fn report(rows: &[Row], lower: &[Scores], upper: &[Scores], network: &Network) {
    for head in [Head::Hate, Head::Toxic, Head::Threat, Head::Insult] {
        let h = head as usize;
        let mut kinds: BTreeMap<(&str, &str), [f32; 5]> = BTreeMap::new();
        for n in (0..rows.len()).filter(|n| rows[*n].dev && !rows[*n].labels[h].is_nan()) {
            let row = &rows[n];
            let (a, b) = (lower[n][h], upper[n][h]);
            let [x, y, z] = network.blend[h];
            let [s, t] = network.alone[h];
            let harm = row.labels[h] > 0.5;
            let right = |logit: f32| f32::from(u8::from((logit > 0.0) == harm));
            let sum = kinds.entry((&row.set, &row.kind)).or_default();
            for (sum, value) in
                sum.iter_mut().zip([1.0, row.labels[h], right(s * a + t), right(b), right(x * a + y * b + z)])
            {
                *sum += value;
            }
        }
        println!("\n{}: right in development (n, share of harm, linear, network, blend)", head.code());
        for ((set, kind), [n, harm, a, b, c]) in kinds {
            println!("{set:14} {kind:40} {n:5} {:4.2}  {:4.2} {:4.2} {:4.2}", harm / n, a / n, b / n, c / n);
        }
    }
}
