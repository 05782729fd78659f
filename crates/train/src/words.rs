//! The list of ordinary words: what is on it is not misspelt (`signals/models/words.txt`, one word a line with how common it
//! is, 0 the commonest). Words of own lines and of public sets, without accents: those that the encoder's vocabulary has as one
//! piece, and others met often. It holds no sentence of anybody's.

use crate::data;
use anyhow::{Context, Result};
use charte_signals::encoder::{Encoder, Scratch};
use charte_signals::harm::shipped;
use charte_signals::normalise::Normalised;
use clap::Args;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Arguments {
    /// The folder of the data sets (the one that holds `toxicity`).
    #[arg(long)]
    data: PathBuf,
    /// Own sentences.
    #[arg(long, default_value = "crates/train/own")]
    own: PathBuf,
    /// The sentence encoder, whose vocabulary says what is one word.
    #[arg(long, default_value = "crates/signals/models/encoder.bin")]
    encoder: PathBuf,
    /// Where the list goes.
    #[arg(long, default_value = "crates/signals/models/words.txt")]
    out: PathBuf,
}

/// A word that is no piece of the encoder must be met so often; and more often when it is nearly a word that hurts, since
/// people misspell alike.
const OFTEN: u32 = 4;
const NEAR: u32 = 20;

/// How often a word stands in the texts, and as what it was written: the encoder knows accents.
#[derive(Default)]
struct Met {
    count: u32,
    written: HashMap<String, u32>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let mut rows = data::own(&arguments.own)?;
    rows.extend(data::public(&arguments.data)?);
    let encoder = Encoder::from_bytes(std::fs::read(&arguments.encoder).context("the encoder's file")?)?;
    let mut met: BTreeMap<String, Met> = BTreeMap::new();
    for row in rows.iter().filter(|r| !r.dev) {
        let text = Normalised::of(&row.text);
        for word in text.words() {
            let folded = text.word_text(word);
            if folded.len() > 1 && folded.bytes().all(|b| b.is_ascii_lowercase()) {
                let entry = met.entry(folded.to_owned()).or_default();
                entry.count += 1;
                *entry.written.entry(text.original_text(word.original()).to_lowercase()).or_default() += 1;
            }
        }
    }
    let (lexicon, _) = shipped();
    let mut scratch = Scratch::new();
    // What stands before a piece that begins no word.
    let begin: Vec<u32> = encoder.pieces("getting", &mut scratch).numbers.to_vec();
    let most = met.values().map(|m| m.count).max().unwrap_or(1);
    let mut out = String::new();
    let mut kept = 0;
    for (word, met) in &met {
        // A word as one piece, or as the piece of a beginning and one more.
        let whole = met.written.keys().any(|w| {
            let numbers = encoder.pieces(w, &mut scratch).numbers;
            numbers.len() == 1 || numbers.len() == 2 && numbers.first() == begin.first()
        });
        let least = if lexicon.spelling().near(word).next().is_some() { NEAR } else { OFTEN };
        if whole || met.count >= least {
            kept += 1;
            let level = (most / met.count).ilog2().min(15);
            writeln!(out, "{word} {level}")?;
        }
    }
    std::fs::write(&arguments.out, out)?;
    println!("{kept} words of {}", met.len());
    Ok(())
}
