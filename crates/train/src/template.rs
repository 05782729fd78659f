//! Own sentences: lines with slots, from `own/{fr,en}/*.tpl`, and the sentences they make.
//!
//! ```text
//! @people = the men | the women
//! hate ; direct ; I cannot stand {people}.
//! ```

use crate::chance::Chance;
use anyhow::{Context, Result, bail};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// The most sentences that one line makes.
const MOST: usize = 6;

/// A line.
#[derive(Debug, Clone)]
pub(crate) struct Template {
    /// `fr` or `en`.
    pub(crate) lang: &'static str,
    /// The file's name without its ending.
    pub(crate) file: String,
    /// What the line is an example of; none: of no harm.
    pub(crate) labels: Vec<String>,
    /// The author's word for what it shows.
    pub(crate) kind: String,
    /// Its sentences.
    pub(crate) texts: Vec<String>,
}

/// All lines of all files under a folder, by language and file, in the order of their names.
pub(crate) fn read_all(own: &Path) -> Result<Vec<Template>> {
    let mut out = Vec::new();
    for lang in ["fr", "en"] {
        let mut files: Vec<PathBuf> =
            std::fs::read_dir(own.join(lang))?.map(|e| Ok(e?.path())).collect::<Result<_>>()?;
        files.retain(|f| f.extension().is_some_and(|e| e == "tpl"));
        files.sort();
        for file in files {
            let text = std::fs::read_to_string(&file)?;
            let name = file.file_stem().and_then(|s| s.to_str()).unwrap_or_default().to_owned();
            read(&text, lang, &name, &mut out).with_context(|| file.display().to_string())?;
        }
    }
    Ok(out)
}

fn read(text: &str, lang: &'static str, file: &str, out: &mut Vec<Template>) -> Result<()> {
    let mut slots: HashMap<String, Vec<String>> = HashMap::new();
    for (n, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(slot) = line.strip_prefix('@') {
            let (name, values) = slot.split_once('=').with_context(|| format!("line {}: no `=`", n + 1))?;
            slots.insert(name.trim().to_owned(), values.split('|').map(|v| v.trim().to_owned()).collect());
            continue;
        }
        let mut fields = line.splitn(3, ';').map(str::trim);
        let (Some(labels), Some(kind), Some(text)) = (fields.next(), fields.next(), fields.next()) else {
            bail!("line {}: labels, kind and text, with `;` between them", n + 1);
        };
        let mut chance = Chance::of(text);
        let mut texts: Vec<String> = Vec::new();
        for _ in 0..MOST * 3 {
            let made = fill(text, &slots, &mut chance).with_context(|| format!("line {}", n + 1))?;
            if !texts.contains(&made) {
                texts.push(made);
            }
            if texts.len() == MOST {
                break;
            }
        }
        let labels = labels.split('+').map(str::trim).filter(|l| *l != "-").map(str::to_owned).collect();
        out.push(Template { lang, file: file.to_owned(), labels, kind: kind.to_owned(), texts });
    }
    Ok(())
}

/// The line with a value in each slot; values may hold slots of their own.
fn fill(text: &str, slots: &HashMap<String, Vec<String>>, chance: &mut Chance) -> Result<String> {
    let mut out = text.to_owned();
    for _ in 0..40 {
        let Some(start) = out.find('{') else { break };
        let Some(len) = out.get(start..).and_then(|r| r.find('}')) else { bail!("a slot without its end") };
        let name = out.get(start + 1..start + len).unwrap_or_default();
        let values = slots.get(name).with_context(|| format!("no slot `{name}`"))?;
        let value = values.get(chance.below(values.len())).cloned().unwrap_or_default();
        out.replace_range(start..=start + len, &value);
    }
    let mut out = out.split_whitespace().collect::<Vec<_>>().join(" ");
    // A slot at the beginning is written small.
    if let Some(first) = text.chars().next().filter(|c| *c == '{').and_then(|_| out.chars().next()) {
        out.replace_range(..first.len_utf8(), &first.to_uppercase().to_string());
    }
    Ok(out)
}
