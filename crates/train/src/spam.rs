//! The shared model of comments that are spam, before a site has taught anything: own lines, and the public sets.

use crate::chance::hash;
use crate::data::{key, read_tsv};
use crate::speech::{sms, youtube};
use crate::template;
use anyhow::Result;
use charte_signals::spam::fit::Example;
use charte_signals::spam::{Comment, Features, Reader, Shared};
use clap::Args;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Arguments {
    /// The folder of the data sets (the one that holds `toxicity` and `spam`).
    #[arg(long)]
    data: PathBuf,
    /// Own sentences.
    #[arg(long, default_value = "crates/train/own")]
    own: PathBuf,
    /// Where the model goes.
    #[arg(long, default_value = "crates/signals/models")]
    out: PathBuf,
    /// Writes the own lines as a table here, for `charte bench spam --lines`.
    #[arg(long)]
    lines: Option<PathBuf>,
}

struct Row {
    text: String,
    set: String,
    is_spam: bool,
    weight: f32,
    /// Kept for measuring.
    kept: bool,
}

/// How much an example of full weight counts.
const COST: f32 = 64.0;
/// The most sentences of one own line.
const SENTENCES: usize = 6;
/// The most rows of a set of ordinary texts, and how much one counts: so much that no French one kept for measuring is called spam.
const ORDINARY: usize = 2500;
const ORDINARY_WEIGHT: f32 = 0.6;

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let mut rows = own(&arguments.own)?;
    if let Some(file) = &arguments.lines {
        let mut out = String::from("kept\tspam\ttext\n");
        for row in &rows {
            writeln!(
                out,
                "{}\t{}\t{}",
                u8::from(row.kept),
                u8::from(row.is_spam),
                row.text.replace(['\t', '\n'], " ")
            )?;
        }
        std::fs::write(file, out)?;
    }
    rows.extend(public(arguments)?);
    let mut known = HashSet::new();
    rows.retain(|row| known.insert(key(&row.text)));
    let mut reader = Reader::new();
    let features: Vec<Features> = rows.iter().map(|row| reader.features(&Comment::of(&row.text))).collect();
    let examples: Vec<Example<'_>> = rows
        .iter()
        .zip(&features)
        .filter(|(row, _)| !row.kept)
        .map(|(row, features)| Example { features, is_spam: row.is_spam, cost: COST * row.weight, offset: 0.0 })
        .collect();
    let file = Shared::teach(&examples);
    println!(
        "{} examples, {} of them spam; {} bytes",
        examples.len(),
        examples.iter().filter(|e| e.is_spam).count(),
        file.len()
    );
    std::fs::write(arguments.out.join("comment-spam.bin"), &file)?;
    let shared = Shared::from_bytes(Cow::Owned(file))?;
    let mut sums: BTreeMap<(&str, bool, bool), [u32; 4]> = BTreeMap::new();
    for (row, features) in rows.iter().zip(&features) {
        let logit = shared.score(features);
        let sum = sums.entry((&row.set, row.is_spam, row.kept)).or_default();
        let over = |least: f32| u32::from(logit >= least);
        sum.iter_mut().zip([1, over(0.0), over(1.386), over(2.197)]).for_each(|(sum, n)| *sum += n);
    }
    println!("set, spam, kept for measuring, n, share called spam from 50, 80, 90 %");
    for ((set, is_spam, kept), [n, half, most, sure]) in sums {
        let share = |part: u32| f64::from(part) / f64::from(n);
        println!("{set:22} {is_spam:5} {kept:5} {n:6} {:.3} {:.3} {:.3}", share(half), share(most), share(sure));
    }
    Ok(())
}

fn own(folder: &std::path::Path) -> Result<Vec<Row>> {
    let mut out = Vec::new();
    for line in template::read_all(folder)? {
        let first = line.texts.first().map_or("", String::as_str);
        // The same lines are kept as for the models of speech.
        let kept = hash(&format!("speech{first}")) % 16 < 2;
        let is_spam = line.labels.iter().any(|label| label == "spam");
        let subject = line.file == "spam";
        for text in line.texts.iter().take(if subject { SENTENCES } else { 1 }) {
            out.push(Row {
                text: text.clone(),
                set: format!("own-{}{}", line.lang, if subject { "" } else { "-other" }),
                is_spam,
                // An honest comment with a link or a price is rare in the public sets, and the worst one to block.
                weight: match (subject, is_spam) {
                    (true, false) => 1.5,
                    (true, true) => 0.5,
                    (false, _) => 0.2,
                },
                kept,
            });
        }
    }
    Ok(out)
}

fn public(arguments: &Arguments) -> Result<Vec<Row>> {
    let mut out = Vec::new();
    let mut push = |text: String, set: &str, is_spam: bool, weight: f32, kept: bool| {
        out.push(Row { text, set: set.to_owned(), is_spam, weight, kept });
    };
    for (text, is_spam) in sms(&arguments.data)? {
        push(text, "sms", is_spam, 0.5, false);
    }
    for (text, is_spam) in youtube(&arguments.data)? {
        push(text, "youtube", is_spam, 1.0, false);
    }
    for (file, is_spam) in [("tg-spam-samples.txt", true), ("tg-ham-samples.txt", false)] {
        let text = std::fs::read_to_string(arguments.data.join("spam").join(file))?;
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            push(line.to_owned(), "tg", is_spam, 0.5, false);
        }
    }
    // Ordinary texts: what lies behind the first is kept for measuring, and so are whole sets.
    for (file, most) in [
        ("en_banking77", ORDINARY),
        ("en_xed_emotion", ORDINARY),
        ("fr_xed_emotion", ORDINARY),
        ("fr_toxifrench_agree", 500),
        ("fr_toxifrench_test", 0),
        ("fr_ftr", 1000),
        ("fr_mlma", 1000),
        ("en_davidson", ORDINARY),
        ("en_edos", 1000),
    ] {
        let rows = read_tsv(&arguments.data.join("toxicity").join(format!("{file}.tsv")))?;
        for (n, row) in rows.into_iter().enumerate().take(most + 3000) {
            push(row.get("text").cloned().unwrap_or_default(), file, false, ORDINARY_WEIGHT, n >= most);
        }
    }
    Ok(out)
}
