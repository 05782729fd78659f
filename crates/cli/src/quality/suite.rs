//! Functional suites: short cases, each made to test one thing, after Röttger and others, *HateCheck* (ACL 2021).

use super::score::{Count, auc, shown};
use super::{How, judge, table};
use anyhow::{Result, bail};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// Names under which suites have their columns.
const CASE: &[&str] = &["case", "test_case", "text", "case_text"];
const LABEL: &[&str] = &["label", "label_gold", "gold", "hateful"];
const YES: &[&str] = &["hateful", "hate", "toxic", "harmful", "yes", "true", "1", "1.0"];

/// What others reached on HateCheck and its French sister, as published or measured (macro-F1).
const PEERS: &[(&str, &str, &str)] = &[
    ("Perspective (closes December 2026)", "0.70", "–"),
    ("BERT trained on Davidson / on Founta", "0.56 / 0.56", "–"),
    ("SiftNinja", "0.30", "–"),
    ("multilingual MiniLM with few-shot regression", "–", "0.55"),
    ("alt-profanity-check", "0.43", "0.25"),
];

/// Writes what came out for one suite.
pub(super) fn report(file: &Path, how: How, out: &mut String) -> Result<()> {
    let rows = table(file)?;
    let get = |row: &super::Row, names: &[&str]| names.iter().find_map(|n| row.get(*n)).cloned();
    let mut cases = Vec::new();
    for row in &rows {
        if let (Some(case), Some(label)) = (get(row, CASE), get(row, LABEL)) {
            let functionality = row.get("functionality").cloned().unwrap_or_default();
            cases.push((functionality, case, YES.contains(&label.trim().to_lowercase().as_str())));
        }
    }
    if cases.is_empty() {
        bail!(
            "{}: no row has the columns functionality, case (or test_case) and label (or label_gold)",
            file.display()
        );
    }
    let texts: Vec<&str> = cases.iter().map(|(_, case, _)| case.as_str()).collect();
    let answers = judge(&texts, how.words_only);
    let mut all = Count::default();
    let mut scored = Vec::new();
    let mut kinds: BTreeMap<(&str, bool), (u32, u32)> = BTreeMap::new();
    for ((functionality, _, is), answer) in cases.iter().zip(&answers) {
        let score = answer.as_ref().map_or(0.0, |a| a.score(how.of));
        let said = score >= 0.5;
        all.add(*is, said);
        scored.push((*is, score));
        let kind = kinds.entry((functionality, *is)).or_default();
        kind.0 += 1;
        kind.1 += u32::from(said == *is);
    }
    let tier = if how.words_only { "words only" } else { "words and meaning" };
    writeln!(out, "\n## Functional suite `{}`: {} ({tier})\n", file.display(), how.of.code())?;
    writeln!(out, "{} cases. Said: a case whose score is 0.50 or more, the threshold of the program.\n", all.all())?;
    writeln!(out, "| accuracy | macro-F1 | AUC | precision | recall |\n| --- | --- | --- | --- | --- |")?;
    let auc = auc(&scored);
    writeln!(
        out,
        "| {} | **{}** | {} | {} | {} |\n",
        shown(all.accuracy()),
        shown(all.macro_f1()),
        shown(auc),
        shown(all.precision()),
        shown(all.recall())
    )?;
    writeln!(
        out,
        "| peers on HateCheck and its French sister (other cases, unless this is it), macro-F1 | English | French |\n| --- | --- | --- |"
    )?;
    for (peer, english, french) in PEERS {
        writeln!(out, "| {peer} | {english} | {french} |")?;
    }
    writeln!(out, "\n| functionality | label | cases | right |\n| --- | --- | --- | --- |")?;
    for ((functionality, is), (n, right)) in kinds {
        let label = if is { "harm" } else { "none" };
        writeln!(out, "| {functionality} | {label} | {n} | {} |", shown(super::score::share(right, n)))?;
    }
    Ok(())
}
