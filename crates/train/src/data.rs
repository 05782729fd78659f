//! The rows that may shape a model, and what each set's labels are worth. `SOURCES.md` beside the data says whose they
//! are; sets that are for tests only are read for the tests, never here.
#![expect(clippy::indexing_slicing, reason = "rows, heads and units are counted by this file itself")]

use crate::chance::hash;
use anyhow::{Context, Result};
use charte_signals::harm::{HEADS, Head, Scores};
use charte_signals::normalise::Normalised;
use std::collections::HashSet;
use std::path::Path;

/// One text with what is known of it.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) text: String,
    pub(crate) set: String,
    pub(crate) kind: String,
    /// For each head: 1, 0, or nothing known (NaN).
    pub(crate) labels: Scores,
    pub(crate) weights: Scores,
    /// Kept out of training, to choose thresholds and see what was learnt.
    pub(crate) dev: bool,
    /// An ordinary post or customer's message without any harm: what must not be stopped.
    pub(crate) clean: bool,
}

/// What the labels of a set are worth: of `toxic`, `hate`, and the rest.
struct Set {
    file: &'static str,
    toxic: f32,
    hate: f32,
    rest: f32,
    /// Nothing in it is harmful, beside what is labelled.
    clean: bool,
}

const SETS: &[Set] = &[
    Set { file: "en_davidson", toxic: 0.30, hate: 0.10, rest: 0.30, clean: false },
    Set { file: "en_edos", toxic: 0.30, hate: 0.15, rest: 0.20, clean: false },
    Set { file: "en_civil_spans", toxic: 0.40, hate: 0.10, rest: 0.60, clean: false },
    Set { file: "en_hatemoji", toxic: 0.60, hate: 0.60, rest: 0.50, clean: false },
    Set { file: "en_mlma", toxic: 0.20, hate: 0.05, rest: 0.10, clean: false },
    Set { file: "fr_mlma", toxic: 0.50, hate: 0.10, rest: 0.20, clean: false },
    Set { file: "en_surge_toxicity", toxic: 1.0, hate: 0.5, rest: 0.5, clean: false },
    Set { file: "fr_ftr", toxic: 0.60, hate: 0.40, rest: 0.40, clean: false },
    Set { file: "fr_toxifrench_agree", toxic: 3.0, hate: 1.0, rest: 1.0, clean: false },
    Set { file: "en_banking77", toxic: 0.5, hate: 0.5, rest: 0.5, clean: true },
    Set { file: "en_xed_emotion", toxic: 0.3, hate: 0.3, rest: 0.3, clean: true },
    Set { file: "fr_xed_emotion", toxic: 0.5, hate: 0.5, rest: 0.5, clean: true },
];

/// The most rows of one set that are trained on: beyond it they teach the set's own ways.
const MOST: usize = 5000;

/// Sets that are only ever tested on: no training row may be one of theirs.
const TESTS: &[&str] = &["fr_toxifrench_test", "en_openai_moderation"];

/// A row of a file: columns by name.
pub(crate) fn read_tsv(path: &Path) -> Result<Vec<std::collections::HashMap<String, String>>> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let mut lines = text.lines();
    let names: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let row = |line: &str| names.iter().zip(line.split('\t')).map(|(n, v)| ((*n).to_owned(), v.to_owned())).collect();
    Ok(lines.map(row).collect())
}

/// The rows of the public sets under `data/toxicity`.
pub(crate) fn public(data: &Path) -> Result<Vec<Row>> {
    let folder = data.join("toxicity");
    let mut seen = HashSet::new();
    for test in TESTS {
        for row in read_tsv(&folder.join(format!("{test}.tsv")))? {
            seen.insert(key(row.get("text").map_or("", String::as_str)));
        }
    }
    let mut out = Vec::new();
    for set in SETS {
        let mut taken = 0;
        for row in read_tsv(&folder.join(format!("{}.tsv", set.file)))? {
            let column = |name: &str| row.get(name).map_or("", String::as_str);
            let text = column("text");
            let emotion = column("src_label").to_lowercase();
            if set.clean && (emotion.contains("anger") || emotion.contains("disgust")) {
                continue;
            }
            let key = key(text);
            if key == 0 || !seen.insert(key) {
                continue;
            }
            let mut labels = [f32::NAN; HEADS];
            let mut weights = [set.rest; HEADS];
            for (head, label) in Head::ALL.into_iter().zip(&mut labels) {
                *label = match column(head.code()) {
                    "1" => 1.0,
                    "0" => 0.0,
                    _ if set.clean => 0.0,
                    _ => f32::NAN,
                };
            }
            weights[Head::Toxic as usize] = set.toxic;
            weights[Head::Hate as usize] = set.hate;
            let dev = column("split") == "test" || hash(&format!("dev{key}")).is_multiple_of(10);
            taken += usize::from(!dev);
            if !dev && taken > MOST {
                continue;
            }
            out.push(Row {
                text: text.to_owned(),
                set: set.file.to_owned(),
                kind: set.file.to_owned(),
                labels,
                weights,
                dev,
                clean: set.file == "en_banking77",
            });
        }
    }
    Ok(out)
}

/// Texts are the same when their folds are.
pub(crate) fn key(text: &str) -> u64 {
    let words = Normalised::of(text);
    let words: Vec<&str> = words.words().iter().map(|w| words.word_text(w)).collect();
    if words.is_empty() { 0 } else { hash(&words.join(" ")) }
}

/// Labels of own lines that speak of harm.
const HARMS: &[&str] = &["hate", "insult", "threat", "harassment", "profanity", "sexual"];

/// Own sentences that say something of harm. A whole line is either trained on or kept for development.
pub(crate) fn own(own: &Path) -> Result<Vec<Row>> {
    let mut out = Vec::new();
    for template in crate::template::read_all(own)? {
        // Intents, sentiments and the like are no statement about harm, but for those that are plainly clean.
        let other = ["intent", "sentiment", "spam", "defamation", "cues"].contains(&template.file.as_str());
        if !template.labels.iter().all(|l| HARMS.contains(&l.as_str())) && !other {
            anyhow::bail!("{}: no such label: {:?}", template.file, template.labels);
        }
        let has = |code: &str| template.labels.iter().any(|l| l == code);
        let mut labels = [0.0; HEADS];
        if other {
            labels = [f32::NAN; HEADS];
            labels[Head::Hate as usize] = 0.0;
            labels[Head::Threat as usize] = 0.0;
            if template.file == "intent" && !has("distress") && !has("spam") || has("ham") || has("-") {
                labels[Head::Toxic as usize] = 0.0;
            }
        } else if !template.labels.is_empty() {
            // Hate is often insult, and the other way round when a group is named: what is not said stays open.
            for (head, label) in Head::ALL.into_iter().zip(&mut labels) {
                let open = matches!(head, Head::Insult | Head::Harassment | Head::Profanity | Head::Sexual);
                *label = if has(head.code()) {
                    1.0
                } else if open {
                    f32::NAN
                } else {
                    0.0
                };
            }
            let toxic = ["hate", "insult", "threat", "harassment", "sexual"].iter().any(|l| has(l));
            labels[Head::Toxic as usize] = if toxic { 1.0 } else { f32::NAN };
            if !has("hate") && has("profanity") && !toxic {
                labels[Head::Insult as usize] = 0.0;
            }
        }
        let plain = ["clean", "cues", "sentiment"].contains(&template.file.as_str())
            || template.file == "intent" && !has("distress") && !has("spam")
            || template.file == "spam" && has("ham")
            || template.file == "defamation" && !has("defamation") && template.kind != "insult";
        let clean = plain && !template.kind.contains("profanity") && labels.iter().all(|l| l.is_nan() || *l == 0.0);
        let first = template.texts.first().map_or("", String::as_str);
        let dev = hash(&format!("own{first}")).is_multiple_of(8);
        // Own lines say who is attacked and how; what people find harsh in general, others have judged.
        let mut weights = [2.0; HEADS];
        weights[Head::Toxic as usize] = 0.5;
        for text in &template.texts {
            let set = format!("own-{}", template.lang);
            let kind = format!("{}:{}", template.file, template.kind);
            out.push(Row { text: text.clone(), set, kind, labels, weights, dev, clean });
        }
    }
    Ok(out)
}
