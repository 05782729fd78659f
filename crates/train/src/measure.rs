//! What the detectors of speech answer on texts that shaped no model: own lines kept for measuring, and public sets.
#![expect(clippy::indexing_slicing, reason = "the sums are made here")]

use crate::data::read_tsv;
use crate::speech::own_kept;
use anyhow::{Context, Result};
use charte_signals::claims::find_claims;
use charte_signals::defamation::find_defamation;
use charte_signals::disclosure::{DisclosureKind, find_disclosures};
use charte_signals::encoder::{Encoder, SIZE, Scratch};
use charte_signals::entities::Entities;
use charte_signals::finding::Finding;
use charte_signals::harm::{Prepared, shipped as lexicon};
use charte_signals::intent::find_distress;
use charte_signals::normalise::Normalised;
use charte_signals::spam::find_spam;
use charte_signals::speech::{Listener, shipped};
use charte_signals::topic::{Example, TopicModel};
use clap::Args;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub(crate) struct Arguments {
    /// The folder of the data sets.
    #[arg(long)]
    data: PathBuf,
    /// Own sentences.
    #[arg(long, default_value = "crates/train/own")]
    own: PathBuf,
    /// The sentence encoder.
    #[arg(long, default_value = "crates/signals/models/encoder.bin")]
    encoder: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let encoder = Encoder::from_bytes(std::fs::read(&arguments.encoder).context("the encoder's file")?)?;
    let mut texts: Vec<(String, String)> = own_kept(&arguments.own)?;
    for (file, most) in [
        ("en_banking77", 2000),
        ("en_xed_emotion", 2000),
        ("fr_xed_emotion", 2000),
        ("en_openai_moderation", 2000),
        ("fr_toxifrench_test", 700),
        ("fr_ftr", 1000),
    ] {
        // The models saw the first 4,000 rows of some sets: those behind them they did not.
        let rows = read_tsv(&arguments.data.join("toxicity").join(format!("{file}.tsv")))?;
        let skip = if rows.len() > 6000 { 4000 } else { 0 };
        for row in rows.into_iter().skip(skip).take(most) {
            let column = |name: &str| row.get(name).cloned().unwrap_or_default();
            let harmed =
                file == "en_openai_moderation" && column("src_label").split(['|', ',', ' ']).any(|l| l == "SH");
            texts.push((format!("{file}{}", if harmed { " self-harm" } else { "" }), column("text")));
        }
    }
    let (lexicon, _) = lexicon();
    let models = shipped().context("the models of speech")?;
    let (mut prepared, mut scratch, mut listener) = (Prepared::new(), Scratch::new(), Listener::new());
    let mut sums: BTreeMap<(String, &str), [u32; 4]> = BTreeMap::new();
    for (set, text) in &texts {
        let read = Normalised::of(text);
        let entities = Entities::read(text);
        prepared.read(&read, &entities, charte_signals::language::language_of(&read, &entities), lexicon);
        let meaning = encoder.encode(prepared.meaning(&read), &mut scratch).vector;
        for (tier, meaning) in [(0, None), (2, Some(&meaning))] {
            let heard = listener.hear(models, &read, &entities, &prepared.tokens, meaning);
            let mut found: Vec<Finding> = Vec::new();
            let mut disclosures = Vec::new();
            find_disclosures(&read, &mut disclosures);
            let disclosed = disclosures.iter().any(|d| d.kind == DisclosureKind::Paid);
            find_distress(&read, Some(&heard), &mut found);
            find_defamation(&read, &entities, Some(&heard), &mut found);
            find_claims(&read, Some(&heard), disclosed, &mut found);
            find_spam(&read, &entities, &heard, |_| false, &mut found);
            for sign in [
                "distress",
                "defamation",
                "claim",
                "green-claim",
                "hidden-advertising",
                "election",
                "inside-information",
                "spam",
            ] {
                let sum = sums.entry((set.clone(), sign)).or_default();
                let most = found.iter().filter(|f| f.sign.code() == sign).map(|f| f.confidence).max().unwrap_or(0);
                sum[0] += u32::from(tier == 0);
                sum[if tier == 0 { 1 } else { 2 }] += u32::from(most >= 50);
                sum[3] += u32::from(tier == 2 && most >= 80);
            }
        }
    }
    println!("set, sign, n; found at 50 without the encoder, with it; at 80 with it");
    for ((set, sign), [n, low, full, sure]) in &sums {
        if *low + *full > 0 || set.contains(sign) {
            println!(
                "{set:42} {sign:20} {n:5}  {:.3} {:.3} {:.3}",
                share(*low, *n),
                share(*full, *n),
                share(*sure, *n)
            );
        }
    }
    topics(&arguments.data, &encoder)
}

fn share(n: u32, of: u32) -> f32 {
    n as f32 / of.max(1) as f32
}

/// Topics of a bank's customers: ten examples about, ten about something else; measured on the rows kept for tests.
fn topics(data: &Path, encoder: &Encoder) -> Result<()> {
    let rows = read_tsv(&data.join("toxicity/en_banking77.tsv"))?;
    let mut by: BTreeMap<String, Vec<[f32; SIZE]>> = BTreeMap::new();
    let mut scratch = Scratch::new();
    for row in &rows {
        let column = |name: &str| row.get(name).map_or("", String::as_str);
        let all = by.entry(column("src_label").to_owned()).or_default();
        if all.len() < 40 {
            all.push(encoder.encode(column("text"), &mut scratch).vector);
        }
    }
    let names: Vec<&String> = by.keys().collect();
    let (mut promised, mut kept, mut of, mut found, mut alarms, mut others) = (0.0, 0u32, 0u32, 0u32, 0u32, 0u32);
    let chosen: Vec<usize> = (0..names.len()).step_by(7).collect();
    for n in &chosen {
        let Some(about) = names.get(*n).and_then(|name| by.get(*name)) else { continue };
        let other: Vec<&[f32; SIZE]> = by
            .iter()
            .filter(|(name, _)| names.get(*n) != Some(name))
            .filter_map(|(_, v)| v.first())
            .step_by(7)
            .take(10)
            .collect();
        let mut examples: Vec<Example<'_>> =
            about.iter().take(10).map(|meaning| Example { meaning, has_term: false, about: true }).collect();
        examples.extend(other.iter().map(|meaning| Example { meaning, has_term: false, about: false }));
        let (model, report) = TopicModel::train(&examples)?;
        promised += report.right as f32 / report.n as f32;
        for vector in about.iter().skip(10) {
            of += 1;
            let hit = u32::from(model.is_about(vector, false).0);
            kept += hit;
            found += hit;
        }
        for (name, vectors) in &by {
            if names.get(*n) != Some(&name) {
                for vector in vectors.iter().skip(30) {
                    others += 1;
                    alarms += u32::from(model.is_about(vector, false).0);
                }
            }
        }
    }
    println!(
        "topics: {} of banking77, 10 + 10 examples: right by leaving one out {:.3}; found {:.3} of {of}, false {:.4} of {others} ({kept})",
        chosen.len(),
        promised / chosen.len() as f32,
        share(found, of),
        share(alarms, others)
    );
    Ok(())
}
