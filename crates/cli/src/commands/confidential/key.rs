//! The key of an index: 128 bits from the system's chance, in hexadecimal, in a file that only its owner reads.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use charte_messages::Message;
use charte_signals::excerpts::Key;

use crate::folder;
use crate::report::Said;

/// Reads a key.
pub(super) fn read(path: &Path) -> Result<Key> {
    let text = folder::text(path)?;
    let bytes: Option<Vec<u8>> = text
        .trim()
        .as_bytes()
        .as_chunks::<2>()
        .0
        .iter()
        .map(|two| std::str::from_utf8(two).ok().and_then(|two| u8::from_str_radix(two, 16).ok()))
        .collect();
    let bytes = bytes.filter(|_| text.trim().len() == 32).and_then(|bytes| <[u8; 16]>::try_from(bytes).ok());
    let wrong = || Said(Message::new("confidential-no-key").with("file", path.display().to_string()));
    Ok(Key::new(bytes.ok_or_else(wrong)?))
}

/// Reads the key, or makes it where there is none; whether it was made.
pub(super) fn read_or_make(path: &Path) -> Result<(Key, bool)> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = match options.open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => return Ok((read(path)?, false)),
        Err(error) => return Err(error).with_context(|| path.display().to_string()),
    };
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| anyhow::anyhow!("{error}"))?;
    let text: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    writeln!(file, "{text}").and_then(|()| file.sync_all()).with_context(|| path.display().to_string())?;
    Ok((Key::new(bytes), true))
}
