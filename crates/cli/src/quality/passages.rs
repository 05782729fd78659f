//! Passages of confidential documents: what is found of posts that repeat one, and of posts that only touch its subject.

use anyhow::Result;
use charte_signals::encoder::{Encoder, Scratch as EncoderScratch};
use charte_signals::excerpts::{ExcerptIndexBuilder, Key, Scratch, Sentence};
use charte_signals::normalise::Normalised;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// From this percent on a passage is repeated; from [`HELD`] on a person looks.
const REPEATED: u8 = 70;
const HELD: u8 = 50;

/// The kinds of posts of the set, and what they are.
const KINDS: &[(&str, &str)] = &[
    ("verbatim", "word for word, 60 characters or more"),
    ("short", "a few words of it"),
    ("light", "lightly reworded"),
    ("heavy", "heavily reworded"),
    ("topic", "innocent, on the subject"),
    ("public", "innocent, of the public page"),
];

pub(super) fn report(data: &Path, words_only: bool, out: &mut String) -> Result<()> {
    writeln!(out, "\n## Passages of confidential documents\n")?;
    let read = |name: &str| crate::folder::text(&data.join("dlp").join(name));
    let (Ok(documents), Ok(posts)) = (read("leak_docs.json"), read("leak_posts.jsonl")) else {
        writeln!(out, "Not measured: the set is not there.")?;
        return Ok(());
    };
    let text_of = |row: &serde_json::Value, name: &str| {
        row.get(name).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
    };
    let encoder = Encoder::shipped().filter(|_| !words_only);
    // A key of zeros: the index lives as long as this report.
    let mut builder = ExcerptIndexBuilder::new(Key::new([0; 16]));
    if let Some(encoder) = encoder {
        builder = builder.meaning(encoder);
    }
    let rows: Vec<serde_json::Value> = serde_json::from_str(&documents)?;
    for row in &rows {
        builder.document("documents", &text_of(row, "text"));
    }
    let index = builder.build();
    let mut kinds: BTreeMap<String, [u32; 3]> = BTreeMap::new();
    let (mut scratch, mut pieces, mut found) = (Scratch::new(), EncoderScratch::new(), Vec::new());
    for line in posts.lines() {
        let row: serde_json::Value = serde_json::from_str(line)?;
        let text = Normalised::of(&text_of(&row, "text"));
        let sentences = encoder.map(|encoder| (encoder, Sentence::all_of(&text, encoder, &mut pieces)));
        found.clear();
        let meaning = sentences.as_ref().map(|(encoder, sentences)| (*encoder, sentences.as_slice()));
        index.find(&text, meaning, &mut scratch, &mut found);
        let most = found.iter().map(|f| f.confidence).max().unwrap_or(0);
        let [n, repeated, held] = kinds.entry(text_of(&row, "level")).or_default();
        *n += 1;
        *repeated += u32::from(most >= REPEATED);
        *held += u32::from((HELD..REPEATED).contains(&most));
    }
    writeln!(
        out,
        "{} documents. The posts were looked at while the detector was built, so these are no blind figures; `crates/signals/tests/cases/reworded.toml` has others, with what came out at first sight.\n",
        rows.len()
    )?;
    writeln!(out, "| posts | n | repeated | held for a person |\n| --- | --- | --- | --- |")?;
    for (kind, what) in KINDS {
        if let Some([n, repeated, held]) = kinds.get(*kind) {
            writeln!(out, "| {what} | {n} | {repeated} | {held} |")?;
        }
    }
    Ok(())
}
