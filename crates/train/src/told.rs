//! The model that tells what is told from inside from what is said openly: logistic regression over the mean of a post's
//! sentences, on own lines only (`told/{fr,en}`).

use crate::fit::sigmoid;
use crate::template;
use anyhow::{Context, Result};
use charte_signals::encoder::{Encoder, SIZE, Scratch};
use charte_signals::excerpts::Sentence;
use charte_signals::normalise::Normalised;
use clap::Args;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Arguments {
    /// Own sentences.
    #[arg(long, default_value = "crates/train/told")]
    own: PathBuf,
    /// The sentence encoder.
    #[arg(long, default_value = "crates/signals/models/encoder.bin")]
    encoder: PathBuf,
    /// Where the model goes.
    #[arg(long, default_value = "crates/signals/models/told.bin")]
    out: PathBuf,
}

struct Example {
    vector: [f32; SIZE],
    told: bool,
    /// Sentences of one line weigh one together.
    weight: f32,
    /// One of five, the same for all sentences of a line.
    fold: usize,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let encoder = Encoder::from_bytes(std::fs::read(&arguments.encoder).context("the encoder's file")?)?;
    let mut scratch = Scratch::new();
    let mut examples = Vec::new();
    for line in template::read_all(&arguments.own)? {
        let fold = crate::chance::hash(&format!("told{}", line.texts.first().map_or("", String::as_str))) % 5;
        for text in &line.texts {
            let sentences = Sentence::all_of(&Normalised::of(text), &encoder, &mut scratch);
            examples.push(Example {
                vector: Sentence::mean(&sentences),
                told: line.labels.iter().any(|label| label == "told"),
                weight: 1.0 / line.texts.len() as f32,
                fold: fold as usize,
            });
        }
    }
    let (mut right, mut all) = (0.0, 0.0);
    for fold in 0..5 {
        let model = fit(examples.iter().filter(|e| e.fold != fold));
        for example in examples.iter().filter(|e| e.fold == fold) {
            all += example.weight;
            right += if (model.of(&example.vector) > 0.0) == example.told { example.weight } else { 0.0 };
        }
    }
    println!("{} sentences of {all:.0} lines; of lines not trained on, right {:.3}", examples.len(), right / all);
    let model = fit(examples.iter());
    let bytes: Vec<u8> = model.weights.iter().chain([&model.bias]).flat_map(|number| number.to_le_bytes()).collect();
    std::fs::write(&arguments.out, bytes)?;
    Ok(())
}

struct Model {
    weights: [f32; SIZE],
    bias: f32,
}

impl Model {
    fn of(&self, vector: &[f32; SIZE]) -> f32 {
        charte_signals::encoder::likeness(&self.weights, vector) + self.bias
    }
}

/// How much the lines weigh against small weights. Little: what is learned from few lines must carry over.
const TRUST: f32 = 0.5;

fn fit<'a>(examples: impl Iterator<Item = &'a Example>) -> Model {
    let examples: Vec<&Example> = examples.collect();
    let sum = |told: bool| examples.iter().filter(|e| e.told == told).map(|e| e.weight).sum::<f32>().max(1.0);
    let (yes, no) = (sum(true), sum(false));
    let mut model = Model { weights: [0.0; SIZE], bias: 0.0 };
    let step = 4.0 / (TRUST * (yes + no));
    for _ in 0..600 {
        let mut slopes = model.weights;
        let mut slope = 0.0;
        for example in &examples {
            let balance = (yes + no) / 2.0 / if example.told { yes } else { no };
            let error = sigmoid(model.of(&example.vector)) - if example.told { 1.0 } else { 0.0 };
            let error = error * example.weight * balance * TRUST;
            slopes.iter_mut().zip(&example.vector).for_each(|(slope, number)| *slope += error * number);
            slope += error;
        }
        model.weights.iter_mut().zip(&slopes).for_each(|(weight, slope)| *weight -= step * slope);
        model.bias -= step * slope;
    }
    model
}
