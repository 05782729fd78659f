//! The folder of an export: what files it has, and how they are opened.

use crate::folder;
use crate::report::Said;
use anyhow::{Context, Result};
use charte_journal::audit::Small;
use charte_journal::export::{CHECKPOINTS, CONSISTENCY, KEY, MANIFEST, README};
use charte_journal::{Instant, VerifierKey};
use charte_messages::Message;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

/// The largest of the small files: some hundred thousand checkpoints.
const SMALL: u64 = 256 << 20;
/// How much of a file is read at a time.
const BUFFER: usize = 256 << 10;

/// A folder with an export.
pub(super) struct Export(PathBuf);

impl Export {
    /// The folder, which has checkpoints at least.
    pub(super) fn new(path: &Path) -> Result<Self> {
        if path.join(CHECKPOINTS).is_file() || path.join(MANIFEST).is_file() {
            return Ok(Self(path.to_owned()));
        }
        Err(Said(Message::new("journal-no-journal").with("path", path.display().to_string())).into())
    }

    /// The names of all its files, with `/` between folders.
    pub(super) fn files(&self) -> Result<Vec<String>> {
        let mut files = Vec::new();
        walk(&self.0, "", &mut files)?;
        files.sort();
        Ok(files)
    }

    /// A small file, if it is there.
    pub(super) fn small_file(&self, name: &str) -> Result<Option<Vec<u8>>> {
        let path = self.0.join(name);
        match std::fs::metadata(&path) {
            Ok(meta) if meta.len() > SMALL => {
                Err(Said(Message::new("journal-too-large").with("file", path.display().to_string())).into())
            }
            Ok(meta) if meta.is_file() => folder::bytes(&path).map(Some),
            _ => Ok(None),
        }
    }

    /// The files that are read whole.
    pub(super) fn small(&self) -> Result<Small> {
        Ok(Small {
            readme: self.small_file(README)?,
            manifest: self.small_file(MANIFEST)?,
            key: self.small_file(KEY)?,
            checkpoints: self.small_file(CHECKPOINTS)?,
            consistency: self.small_file(CONSISTENCY)?,
        })
    }

    /// A file that is read line by line.
    pub(super) fn open(&self, name: &str) -> Result<BufReader<File>> {
        let path = self.0.join(name);
        let file = File::open(&path).with_context(|| path.display().to_string())?;
        Ok(BufReader::with_capacity(BUFFER, file))
    }
}

fn walk(dir: &Path, before: &str, files: &mut Vec<String>) -> Result<()> {
    for entry in std::fs::read_dir(dir).with_context(|| dir.display().to_string())? {
        let entry = entry.with_context(|| dir.display().to_string())?;
        let name = format!("{before}{}", entry.file_name().to_string_lossy());
        // A link is a file that nobody knows: it is not followed.
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.push(name);
        }
    }
    Ok(())
}

/// The keys of a file.
pub(super) fn keys(path: &Path) -> Result<Vec<VerifierKey>> {
    let text = folder::text(path)?;
    let wrong = |line: usize| {
        let place = path.display().to_string();
        let file = if line == 0 { place } else { format!("{place}:{line}") };
        Said(Message::new("journal-no-key").with("file", file)).into()
    };
    VerifierKey::parse_lines(&text).map_err(wrong)
}

/// An instant for people: RFC 3339 in UTC.
pub(super) fn date(at: Instant) -> String {
    jiff::Timestamp::from_microsecond(at.microseconds())
        .map_or_else(|_| at.microseconds().to_string(), |t| t.to_string())
}

/// A number for a message.
pub(super) fn number(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
