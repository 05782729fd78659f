//! Files: the charter, its registry, what is given on standard input. The only place of the program that reads them.

use crate::report::Said;
use anyhow::{Context, Result};
use charte_judge::Registry;
use charte_lang::{Packs, Reading};
use charte_messages::Message;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Names under which a charter is looked for when none is given.
const CHARTERS: [&str; 3] = ["charte.md", "charter.md", "CHARTE.md"];

/// The charter's path: the one given, a folder's, or the one of the current folder.
pub(crate) fn charter_path(given: Option<&Path>) -> Result<PathBuf> {
    let start = given.unwrap_or(Path::new("."));
    if start.is_dir() {
        for name in CHARTERS {
            let path = start.join(name);
            if path.is_file() {
                return Ok(path);
            }
        }
        return Err(said("folder-no-charter", start));
    }
    Ok(start.to_owned())
}

/// Reads a charter and its packs. `-` is standard input.
pub(crate) fn charter(path: &Path) -> Result<Reading> {
    let bytes = bytes(path)?;
    Ok(charte_lang::read_bytes(&path.display().to_string(), &bytes, &Packs::shipped()))
}

/// The bytes of a file, or of standard input for `-`.
#[expect(clippy::disallowed_methods, reason = "the command line is where files are read")]
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>> {
    if path == Path::new("-") {
        let mut out = Vec::new();
        std::io::stdin().lock().read_to_end(&mut out).context("standard input")?;
        return Ok(out);
    }
    std::fs::read(path).with_context(|| path.display().to_string())
}

/// The text of a file; bytes that are not UTF-8 are an error with their place.
pub(crate) fn text(path: &Path) -> Result<String> {
    String::from_utf8(bytes(path)?).map_err(|_| said("folder-not-utf8", path))
}

/// Writes a file, whole or not at all.
pub(crate) fn write(path: &Path, text: &str) -> Result<()> {
    write_bytes(path, text.as_bytes())
}

/// Writes a file of bytes, whole or not at all.
#[expect(clippy::disallowed_methods, reason = "the command line is where files are written")]
pub(crate) fn write_bytes(path: &Path, bytes: &[u8]) -> Result<()> {
    let beside = path.with_extension("part");
    std::fs::write(&beside, bytes).with_context(|| beside.display().to_string())?;
    if let Ok(before) = std::fs::metadata(path) {
        std::fs::set_permissions(&beside, before.permissions()).with_context(|| beside.display().to_string())?;
    }
    std::fs::rename(&beside, path).with_context(|| path.display().to_string())
}

/// The registry files beside a charter, by name.
pub(crate) fn registry_files(charter: &Path, given: Option<&Path>) -> Result<Vec<(String, String)>> {
    let folder = match given {
        Some(f) if f.is_dir() => Some(f.to_owned()),
        Some(f) => return Err(said("folder-not-a-folder", f)),
        None => {
            let beside = charter.parent().unwrap_or(Path::new("."));
            ["registry", "registre"].map(|n| beside.join(n)).into_iter().find(|p| p.is_dir())
        }
    };
    let Some(folder) = folder else { return Ok(Vec::new()) };
    let mut names: Vec<PathBuf> = std::fs::read_dir(&folder)
        .with_context(|| folder.display().to_string())?
        .filter_map(|e| e.ok().map(|e| e.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "toml"))
        .collect();
    names.sort();
    names.into_iter().map(|p| Ok((p.display().to_string(), text(&p)?))).collect()
}

/// The registry beside a charter, with what is wrong in it.
pub(crate) fn registry(charter: &Path, given: Option<&Path>) -> Result<(Registry, Vec<charte_judge::Problem>)> {
    let files = registry_files(charter, given)?;
    let files: Vec<(&str, &str)> = files.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
    Ok(Registry::from_files(&files))
}

/// What is wrong with a path, to be said in the language of the person.
fn said(key: &'static str, path: &Path) -> anyhow::Error {
    Said(Message::new(key).with("path", path.display().to_string())).into()
}
