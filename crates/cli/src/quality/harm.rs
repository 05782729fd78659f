//! Hate, insult and the like on sets that were kept for tests, and false alarms on texts without any.

use super::score::{Count, auc, percent, share, shown};
use super::{How, judge, table};
use anyhow::Result;
use charte_signals::harm::Head;
use std::fmt::Write;
use std::path::Path;

pub(super) fn report(data: &Path, how: How, out: &mut String) -> Result<()> {
    forum(data, how, out)?;
    clean(data, how, out)
}

/// Native French forum comments (ToxiFrench, the half of its benchmark that is kept for tests).
fn forum(data: &Path, how: How, out: &mut String) -> Result<()> {
    let file = data.join("toxicity/fr_toxifrench_test.tsv");
    writeln!(out, "\n## French forum comments (ToxiFrench)\n")?;
    let Ok(rows) = table(&file) else {
        writeln!(out, "Not measured: the set is not there.")?;
        return Ok(());
    };
    let texts: Vec<&str> = rows.iter().filter_map(|r| r.get("text").map(String::as_str)).collect();
    writeln!(out, "{} comments, none of them seen in training.\n", texts.len())?;
    writeln!(out, "| | accuracy | AUC | precision | recall |\n| --- | --- | --- | --- | --- |")?;
    for words_only in [true, false] {
        if how.words_only && !words_only {
            continue;
        }
        let mut count = Count::default();
        let mut scored = Vec::new();
        for (row, answer) in rows.iter().zip(judge(&texts, words_only)) {
            let is = row.get("toxic").is_some_and(|t| t == "1");
            let score = answer.map_or(0.0, |a| a.score(Head::Toxic));
            count.add(is, score >= 0.5);
            scored.push((is, score));
        }
        let tier = if words_only { "Charte, words only" } else { "**Charte, words and meaning**" };
        let (a, b, c, d) = (count.accuracy(), auc(&scored), count.precision(), count.recall());
        writeln!(out, "| {tier} | {} | {} | {} | {} |", shown(a), shown(b), shown(c), shown(d))?;
    }
    for (peer, accuracy) in [
        ("Perspective (whole benchmark, published)", "0.70"),
        ("CamemBERT toxicity model", "0.73"),
        ("OpenAI omni-moderation", "0.77"),
        ("Mistral moderation", "0.82"),
        ("GPT-4o", "0.84"),
        ("alt-profanity-check", "0.50"),
    ] {
        writeln!(out, "| {peer} | {accuracy} | | | |")?;
    }
    Ok(())
}

/// Texts without harm: what is flagged there is a false alarm.
fn clean(data: &Path, how: How, out: &mut String) -> Result<()> {
    writeln!(out, "\n## False alarms on ordinary texts\n")?;
    writeln!(out, "Share of texts for which a harm is reported (score 0.50 or more), by harm.\n")?;
    let heads = [Head::Hate, Head::Insult, Head::Threat, Head::Harassment, Head::Profanity, Head::Sexual];
    let names: Vec<&str> = heads.iter().map(|h| h.code()).collect();
    writeln!(
        out,
        "| texts | n | {} | any |\n| --- | --- | {} | --- |",
        names.join(" | "),
        vec!["---"; names.len()].join(" | ")
    )?;
    let mut line = |name: &str, texts: &[&str]| -> Result<()> {
        if texts.is_empty() {
            writeln!(out, "| {name} | not there | | | | | | | |")?;
            return Ok(());
        }
        let mut counts = vec![0u32; heads.len()];
        let mut any = 0;
        for answer in judge(texts, how.words_only).into_iter().flatten() {
            let said: Vec<bool> = heads.iter().map(|h| answer.score(*h) >= 0.5).collect();
            any += u32::from(said.contains(&true));
            counts.iter_mut().zip(&said).for_each(|(c, s)| *c += u32::from(*s));
        }
        let n = u32::try_from(texts.len()).unwrap_or(u32::MAX);
        let shares: Vec<String> = counts.iter().map(|c| percent(share(*c, n))).collect();
        writeln!(out, "| {name} | {n} | {} | {} |", shares.join(" | "), percent(share(any, n)))?;
        Ok(())
    };
    let bank = table(&data.join("toxicity/en_banking77.tsv")).unwrap_or_default();
    let kept: Vec<&str> = bank
        .iter()
        .filter(|r| r.get("split").is_some_and(|s| s == "test"))
        .filter_map(|r| r.get("text").map(String::as_str))
        .collect();
    line("bank customers (English; the part that also set how strict the models are)", &kept)?;
    let pii = crate::folder::text(&data.join("dlp/pii_fr_en.jsonl")).unwrap_or_default();
    let pii = super::leaks::texts(&pii);
    line("short business posts (French and English)", &pii.iter().map(String::as_str).collect::<Vec<_>>())?;
    let leaks = crate::folder::text(&data.join("dlp/leak_posts.jsonl")).unwrap_or_default();
    let leaks = super::leaks::texts(&leaks);
    line("company posts (French and English)", &leaks.iter().map(String::as_str).collect::<Vec<_>>())?;
    let sms = crate::folder::text(&data.join("spam/sms.tsv")).unwrap_or_default();
    let ham: Vec<&str> = sms.lines().filter_map(|l| l.strip_prefix("ham\t")).collect();
    line("private text messages (English; they do swear)", &ham)
}
