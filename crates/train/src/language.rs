//! The model that tells French from English in few words.

use crate::chance::hash;
use crate::data::{key, read_tsv};
use crate::fit::{self, Example};
use crate::template;
use anyhow::{Result, bail};
use charte_signals::entities::Entities;
use charte_signals::language::{BUCKETS, FEWEST_LETTERS, Language, SHORT, language_of, short_rows};
use charte_signals::normalise::Normalised;
use clap::Args;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Arguments {
    /// The folder of the data sets (the one that holds `toxicity`).
    #[arg(long)]
    data: PathBuf,
    /// Own sentences.
    #[arg(long, default_value = "crates/train/own")]
    own: PathBuf,
    /// Where the model goes.
    #[arg(long, default_value = "crates/signals/models")]
    out: PathBuf,
    /// Make nothing, measure the model that is in the program.
    #[arg(long)]
    measure: bool,
}

struct Row {
    text: String,
    french: bool,
    set: &'static str,
    test: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let mut rows = Vec::new();
    for (file, set, french) in
        [("fr_xed_emotion", "fr_xed", true), ("en_xed_emotion", "en_xed", false), ("en_banking77", "banking", false)]
    {
        for row in read_tsv(&arguments.data.join("toxicity").join(format!("{file}.tsv")))? {
            let text = row.get("text").cloned().unwrap_or_default();
            let test = hash(&format!("language{}", key(&text))).is_multiple_of(2);
            rows.push(Row { text, french, set, test });
        }
    }
    for line in template::read_all(&arguments.own)? {
        let test = hash(&format!("language{}", line.texts.first().map_or("", String::as_str))).is_multiple_of(4);
        let french = line.lang == "fr";
        let set = if french { "own fr" } else { "own en" };
        rows.extend(line.texts.into_iter().take(2).map(|text| Row { text, french, set, test }));
    }
    rows.retain(|row| row.text.chars().count() < 100);
    if arguments.measure {
        measure(&rows);
        return Ok(());
    }
    let mut examples: Vec<Example> = rows
        .iter()
        .map(|row| Example {
            blocks: vec![short_rows(&row.text)],
            input: Vec::new(),
            labels: vec![if row.french { 1.0 } else { 0.0 }],
            weights: vec![1.0],
        })
        .collect();
    let train: Vec<usize> = (0..rows.len()).filter(|n| rows.get(*n).is_some_and(|r| !r.test)).collect();
    fit::balance(&mut examples, &train, 1.0, &[]);
    let (_, table) = fit::linear(&examples, &train, BUCKETS, 6, &[]);
    let bytes: Vec<u8> = table.iter().flatten().map(|w| (w * 16.0).round().clamp(-127.0, 127.0) as i8 as u8).collect();
    if bytes.len() != BUCKETS {
        bail!("{} rows instead of {BUCKETS}", bytes.len());
    }
    std::fs::write(arguments.out.join("language-short.bin"), bytes)?;
    println!("{} rows to train; build again, then --measure", train.len());
    Ok(())
}

fn measure(rows: &[Row]) {
    println!(
        "texts under {SHORT} characters, not trained on: set, n, right, right of {FEWEST_LETTERS} letters and more, not answered"
    );
    for set in ["fr_xed", "en_xed", "banking", "own fr", "own en"] {
        let [mut n, mut right, mut silent, mut other] = [0u32; 4];
        for row in rows.iter().filter(|r| r.test && r.set == set && r.text.chars().count() < SHORT) {
            n += 1;
            match language_of(&Normalised::of(&row.text), &Entities::read(&row.text)) {
                None => silent += 1,
                Some(Language::Other) => other += 1,
                Some(found) => right += u32::from((found == Language::French) == row.french),
            }
        }
        let answered = n - silent;
        println!(
            "{set:10} {n:5} answered {answered:5} right {:.4} (another language {other})",
            right as f32 / answered as f32
        );
    }
}
