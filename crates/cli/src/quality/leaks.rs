//! Personal data and secrets: what is found, and what ordinary numbers raise.

use super::score::{percent, share};
use anyhow::Result;
use base64::Engine;
use charte_signals::Signals;
use charte_signals::personal::find_personal_data;
use charte_signals::secrets::each_secret;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

pub(super) fn report(data: &Path, out: &mut String) -> Result<()> {
    personal(data, out)?;
    secrets(data, out)
}

/// The `text` of each line of a file of JSON lines.
pub(super) fn texts(lines: &str) -> Vec<String> {
    let text =
        |line: &str| serde_json::from_str::<serde_json::Value>(line).ok()?.get("text")?.as_str().map(str::to_owned);
    lines.lines().filter_map(text).collect()
}

fn personal(data: &Path, out: &mut String) -> Result<()> {
    writeln!(out, "\n## Personal data\n")?;
    let Ok(lines) = crate::folder::text(&data.join("dlp/pii_fr_en.jsonl")) else {
        writeln!(out, "Not measured: the set is not there.")?;
        return Ok(());
    };
    let mut kinds: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    let (mut traps, mut alarms) = (0, 0);
    let mut signals = Signals::new();
    let mut found = Vec::new();
    for line in lines.lines() {
        let row: serde_json::Value = serde_json::from_str(line)?;
        let text = row.get("text").and_then(|t| t.as_str()).unwrap_or_default();
        let at = |name: &str| {
            let chars = row.get(name).and_then(serde_json::Value::as_u64).unwrap_or(0) as usize;
            text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at) as u32
        };
        let reading = signals.read(text);
        found.clear();
        find_personal_data(reading.text, reading.entities, &mut found);
        if row.get("valid").and_then(serde_json::Value::as_bool) == Some(true) {
            let (start, end) = (at("start"), at("end"));
            let kind = row.get("kind").and_then(|k| k.as_str()).unwrap_or_default().to_owned();
            let entry = kinds.entry(kind).or_default();
            entry.0 += 1;
            entry.1 += u32::from(found.iter().any(|f| f.span.start < end && start < f.span.end));
        } else {
            traps += 1;
            alarms += u32::from(found.iter().any(|f| f.confidence >= 50));
        }
    }
    writeln!(
        out,
        "Found: a finding over the place of the identifier. Peer: Presidio 2.2.366 in French finds none of the French kinds and no card, 0.77 of IBANs, 0.97 of phones, 0.73 of e-mail addresses, and flags 34 of 365 traps.\n"
    )?;
    writeln!(out, "| kind | texts | found |\n| --- | --- | --- |")?;
    for (kind, (n, found)) in kinds {
        writeln!(out, "| {kind} | {n} | {} |", percent(share(found, n)))?;
    }
    writeln!(out, "| *wrong keys and ordinary numbers flagged* | {traps} | {} |", percent(share(alarms, traps)))?;
    Ok(())
}

fn secrets(data: &Path, out: &mut String) -> Result<()> {
    writeln!(out, "\n## Secrets\n")?;
    let Ok(lines) = crate::folder::text(&data.join("dlp/secret_examples.jsonl")) else {
        writeln!(out, "Not measured: the set is not there.")?;
        return Ok(());
    };
    let finds = |text: &str| {
        let mut any = false;
        each_secret(text, |_, _, confidence| any |= confidence >= 20);
        any
    };
    let (mut n, mut found) = (0, 0);
    for line in lines.lines() {
        let row: serde_json::Value = serde_json::from_str(line)?;
        if row.get("positive").and_then(serde_json::Value::as_bool) != Some(true) {
            continue;
        }
        let coded = row.get("text_b64").and_then(|t| t.as_str()).unwrap_or_default();
        let bytes = base64::engine::general_purpose::STANDARD.decode(coded)?;
        n += 1;
        found += u32::from(finds(&String::from_utf8_lossy(&bytes)));
    }
    let mut ordinary: Vec<String> = Vec::new();
    for file in ["en_banking77", "fr_xed_emotion", "en_xed_emotion"] {
        let rows = super::table(&data.join(format!("toxicity/{file}.tsv"))).unwrap_or_default();
        ordinary.extend(rows.into_iter().filter_map(|mut r| r.remove("text")));
    }
    let flagged = ordinary.iter().filter(|t| finds(t)).count();
    writeln!(out, "| | n | found |\n| --- | --- | --- |")?;
    writeln!(
        out,
        "| example strings of another program's rules (they showed the forms, so this is no blind figure) | {n} | {found} |"
    )?;
    writeln!(out, "| that program, on its own strings | 1385 | 1374 |")?;
    writeln!(out, "| ordinary posts | {} | {flagged} |", ordinary.len())?;
    Ok(())
}
