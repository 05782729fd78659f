//! The coverage table: for each provision of published charters, which block expresses it, or why nothing can.
//!
//! The provisions come from a TSV that is not part of this repository; only ids, classes and our own mapping are written.

use crate::{generated, root};
use anyhow::{Context, Result, bail};
use charte_lang::vocabulary::{BLOCKS, BlockKind};
use charte_lang::{Packs, read};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

/// The mapping, by theme.
#[derive(Deserialize)]
struct Mapping {
    theme: Vec<Theme>,
}

#[derive(Deserialize)]
struct Theme {
    theme: String,
    enforcement: Option<String>,
    by: String,
    #[serde(rename = "where")]
    place: Option<String>,
    detector: Option<String>,
    why: Option<String>,
}

struct Row {
    charter: String,
    number: usize,
    seed: String,
    enforcement: String,
    theme: String,
}

const CLASSES: [&str; 9] =
    ["rule", "mandate", "scenario", "declaration", "registry", "retention", "prose", "later", "nothing"];

pub(crate) fn run(tsv: Option<&Path>, check: bool) -> Result<()> {
    let Some(tsv) = tsv else { bail!("give the path of provisions.tsv") };
    if !tsv.exists() {
        crate::say(&format!("{}: not there, coverage table not compared", tsv.display()));
        return Ok(());
    }
    let rows = rows(&std::fs::read_to_string(tsv)?)?;
    let mapping: Mapping = toml::from_str(&std::fs::read_to_string(root().join("replay/provisions.toml"))?)?;
    let names = names()?;
    let mut out = String::from("# Coverage of published provisions\n\n");
    out.push_str("<!-- Made by `cargo xtask coverage` from replay/provisions.toml and a table of provisions that is not part of this repository. Do not edit. -->\n\n");
    let mut totals: BTreeMap<&str, usize> = BTreeMap::new();
    let mut waits: BTreeMap<String, usize> = BTreeMap::new();
    let mut table = String::new();
    let mut wrong = BTreeSet::new();
    for row in &rows {
        let exact =
            mapping.theme.iter().find(|t| t.theme == row.theme && t.enforcement.as_deref() == Some(&row.enforcement));
        let theme = exact
            .or_else(|| mapping.theme.iter().find(|t| t.theme == row.theme && t.enforcement.is_none()))
            .or_else(|| mapping.theme.iter().find(|t| t.theme == row.theme));
        let Some(theme) = theme else { bail!("replay/provisions.toml has no theme `{}`", row.theme) };
        let Some(class) = CLASSES.iter().find(|c| **c == theme.by) else {
            bail!("theme `{}`: `{}` is no class", theme.theme, theme.by)
        };
        if matches!(*class, "rule" | "mandate" | "scenario" | "prose" | "retention" | "declaration") {
            for name in theme.place.iter().flat_map(|p| p.split(',')).map(str::trim) {
                if !names.contains(&charte_lang::fold::key(name)) {
                    wrong.insert(format!("theme `{}`: `{name}` is not in replay/provisions/charter.md", theme.theme));
                }
            }
        }
        if matches!(*class, "later" | "nothing") && theme.why.is_none() {
            bail!("theme `{}`: say why", theme.theme);
        }
        *totals.entry(class).or_insert(0) += 1;
        if let Some(d) = &theme.detector {
            *waits.entry(d.clone()).or_insert(0) += 1;
        }
        let place = theme.place.as_deref().map_or(String::new(), |p| format!("`{p}`"));
        let note = theme
            .why
            .clone()
            .or_else(|| theme.detector.as_ref().map(|d| format!("waits for the detector `{d}`")))
            .unwrap_or_default();
        writeln!(
            table,
            "| {} {} | {} | {} | {} | {class} | {place} | {note} |",
            row.charter, row.number, row.seed, row.enforcement, row.theme
        )?;
    }
    if !wrong.is_empty() {
        bail!("{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
    }
    writeln!(
        out,
        "{} provisions of published charters.\n\n| expressed by | provisions | share |\n| --- | --: | --: |",
        rows.len()
    )?;
    for class in CLASSES {
        let n = totals.get(class).copied().unwrap_or(0);
        writeln!(out, "| {class} | {n} | {} % |", (n * 100 + rows.len() / 2) / rows.len().max(1))?;
    }
    let waiting: Vec<String> = waits.iter().map(|(d, n)| format!("{d} {n}")).collect();
    writeln!(
        out,
        "\nOf these, waiting for a detector: {}.\n",
        if waiting.is_empty() { "none".to_owned() } else { waiting.join(", ") }
    )?;
    out.push_str("| provision | seed | enforcement | theme | expressed by | where | note |\n| --- | --- | --- | --- | --- | --- | --- |\n");
    out.push_str(&table);
    generated("replay/COVERAGE.md", &out, check)
}

fn rows(text: &str) -> Result<Vec<Row>> {
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().context("empty table")?.split('\t').collect();
    let column = |name: &str| head.iter().position(|h| *h == name).with_context(|| format!("no column `{name}`"));
    let (charter, seed, enforcement, theme) =
        (column("charter")?, column("seed_no")?, column("enforcement")?, column("theme")?);
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut out = Vec::new();
    for line in lines.filter(|l| !l.trim().is_empty()) {
        let cells: Vec<&str> = line.split('\t').collect();
        let cell = |n: usize| cells.get(n).map_or(String::new(), |c| c.trim().to_owned());
        let count = counts.entry(cell(charter)).or_insert(0);
        *count += 1;
        out.push(Row {
            charter: cell(charter),
            number: *count,
            seed: cell(seed),
            enforcement: cell(enforcement),
            theme: cell(theme),
        });
    }
    Ok(out)
}

/// The names that the provisions' charter declares.
fn names() -> Result<BTreeSet<String>> {
    let path = "replay/provisions/charter.md";
    let reading = read(path, &std::fs::read_to_string(root().join(path))?, &Packs::shipped());
    let c = &reading.charter;
    let mut out: BTreeSet<String> = BTreeSet::new();
    out.extend(c.rules.iter().map(|r| r.name.key.clone()));
    out.extend(c.mandates.iter().map(|m| m.name.key.clone()));
    out.extend(c.scenarios.iter().map(|s| s.name.key.clone()));
    out.extend(c.articles.iter().map(|a| charte_lang::fold::key(&a.id)));
    out.extend(c.retentions.iter().map(|r| r.name.key.clone()));
    out.extend(c.notices.iter().map(|r| r.name.key.clone()));
    out.extend(c.teams.iter().map(|r| r.name.key.clone()));
    out.extend(c.accounts.iter().map(|r| r.name.key.clone()));
    out.extend(c.topics.iter().chain(&c.categories).map(|r| r.name.key.clone()));
    out.extend(c.confidentials.iter().map(|r| r.name.key.clone()));
    out.extend(c.lists.iter().map(|r| r.name.key.clone()));
    out.extend(c.calendars.iter().map(|r| r.name.key.clone()));
    // A provision may also be expressed by a clause of the header, or by a whole kind of block.
    for block in BLOCKS {
        for word in block.en {
            out.extend([charte_lang::fold::key(word), charte_lang::fold::key(&format!("{word}s"))]);
        }
    }
    for clause in BlockKind::Charter.word().clauses {
        out.extend(clause.word().en.iter().map(|w| charte_lang::fold::key(w)));
    }
    Ok(out)
}
