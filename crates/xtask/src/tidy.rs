//! Rules of the house that no compiler knows: which crate may use which, what files may not say.

use crate::root;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

pub(crate) fn run() -> Result<()> {
    let mut wrong = arrows()?;
    files(&root(), &mut wrong)?;
    clauses(&root(), &mut wrong)?;
    if wrong.is_empty() {
        crate::say("tidy: nothing to say");
        return Ok(());
    }
    bail!("{}", wrong.join("\n"))
}

/// The arrows that the crates have, against those that ARCHITECTURE.md allows.
fn arrows() -> Result<Vec<String>> {
    let allowed = table(&std::fs::read_to_string(root().join("ARCHITECTURE.md"))?);
    let out = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(root())
        .output()?;
    let metadata: Value = serde_json::from_slice(&out.stdout).context("cargo metadata")?;
    let mut wrong = Vec::new();
    for package in metadata.get("packages").and_then(Value::as_array).into_iter().flatten() {
        let name = package.get("name").and_then(Value::as_str).unwrap_or("").trim_start_matches("charte-").to_owned();
        let Some(may) = allowed.get(&name) else {
            wrong.push(format!("ARCHITECTURE.md has no row for the crate `{name}`"));
            continue;
        };
        for dependency in package.get("dependencies").and_then(Value::as_array).into_iter().flatten() {
            let normal = dependency.get("kind").is_some_and(Value::is_null);
            let to = dependency.get("name").and_then(Value::as_str).unwrap_or("");
            if let Some(to) = to.strip_prefix("charte-").filter(|_| normal)
                && !may.contains(to)
                && !may.contains("any")
            {
                wrong.push(format!("`{name}` uses `{to}`, which ARCHITECTURE.md does not allow"));
            }
        }
    }
    Ok(wrong)
}

/// Rows of the table of crates: "| `name` | subject | `a`, `b` | … |".
fn table(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut out = BTreeMap::new();
    for line in text.lines().filter(|l| l.starts_with("| `")) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let (Some(name), Some(may)) = (cells.get(1), cells.get(3)) else { continue };
        let words = |cell: &str| {
            cell.split(',')
                .map(|w| w.trim().trim_matches('`').to_owned())
                .filter(|w| !w.is_empty() && w != "–")
                .collect()
        };
        out.insert(name.trim_matches('`').to_owned(), words(may));
    }
    out
}

/// Clauses that are only for people to read: the language keeps them and says them back, and nothing is to be done about them.
const FOR_READERS: &[&str] = &[
    "Header.replaces",
    "Header.publication_director",
    "Account.country",
    // They tell two versions of an article apart, which is the language's own work.
    "Article.prose_hash",
    "Article.block_hash",
    "ReadTogether.prose_hash",
    "ReadTogether.block_hash",
    // The data notice is written by the language.
    "Header.country",
    "Notice.controller",
    "Notice.basis",
    "Notice.recipients",
    "Notice.retention",
    "Retention.basis",
];

/// Clauses of a charter that no other crate asks for: they would be read, linted and said back, and do nothing.
fn clauses(folder: &Path, wrong: &mut Vec<String>) -> Result<()> {
    const MODEL: &str = "crates/lang/src/model.rs";
    let list = Command::new("git").args(["ls-files", "crates/*/src/*.rs"]).current_dir(folder).output()?;
    let mut asked = BTreeSet::new();
    for path in String::from_utf8_lossy(&list.stdout).lines() {
        let aside = ["lang", "train", "bench", "testkit", "xtask"];
        if aside.iter().any(|name| path.starts_with(&format!("crates/{name}/"))) {
            continue;
        }
        let text = std::fs::read_to_string(folder.join(path)).unwrap_or_default();
        let word = |part: &str| part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
        asked.extend(text.split('.').skip(1).map(word));
    }
    let model = std::fs::read_to_string(folder.join(MODEL)).with_context(|| MODEL.to_owned())?;
    let mut of = "";
    let mut unknown: BTreeSet<&str> = FOR_READERS.iter().copied().collect();
    for line in model.lines() {
        if let Some(name) = line.strip_prefix("pub struct ") {
            of = name.split([' ', '<', '(', ';']).next().unwrap_or("");
        }
        let Some((field, _)) = line.strip_prefix("    pub ").and_then(|rest| rest.split_once(": ")) else { continue };
        if field.contains(' ') {
            continue; // A function.
        }
        let name = format!("{of}.{field}");
        let for_readers = unknown.remove(name.as_str());
        match (for_readers, asked.contains(field)) {
            (false, false) => wrong.push(format!("{MODEL}: nobody asks for `{name}`: a clause that does nothing")),
            (true, true) => {
                wrong.push(format!("{MODEL}: `{name}` is said to be for readers, and somebody asks for `{field}`"));
            }
            _ => {}
        }
    }
    wrong.extend(unknown.iter().map(|name| format!("{MODEL}: there is no `{name}`, which is said to be for readers")));
    Ok(())
}

/// File names and words that have no place here.
fn files(folder: &Path, wrong: &mut Vec<String>) -> Result<()> {
    let list = Command::new("git").args(["ls-files"]).current_dir(folder).output()?;
    for path in String::from_utf8_lossy(&list.stdout).lines() {
        let stem = Path::new(path).file_stem().and_then(|s| s.to_str()).unwrap_or("");
        if path.ends_with(".rs") && matches!(stem, "utils" | "util" | "helpers" | "common" | "manager" | "misc") {
            wrong.push(format!("{path}: name the file after its subject"));
        }
        if !path.ends_with(".rs") {
            continue;
        }
        let text = std::fs::read_to_string(folder.join(path)).unwrap_or_default();
        if !text.starts_with("//!") && !text.starts_with("#![") {
            wrong.push(format!("{path}: say in its first lines what the file is"));
        }
        let todo = concat!("TO", "DO");
        if text.contains(todo) {
            wrong.push(format!("{path}: something is left to do"));
        }
    }
    Ok(())
}
