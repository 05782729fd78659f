//! Packs as files, so that an editor can show them: they ship inside the program.

use anyhow::Result;
use charte_lang::Packs;
use lsp_types::Uri;
use rustc_hash::FxHashMap;
use std::path::Path;
use std::str::FromStr;
use tempfile::TempDir;

/// A folder of this process's own, with the packs that were asked for; it goes when the server ends.
#[derive(Debug, Default)]
pub(super) struct PackFiles {
    folder: Option<TempDir>,
    written: FxHashMap<String, Uri>,
}

impl PackFiles {
    /// The address of a pack's file, written when it is first asked for; `None` when it cannot be written.
    pub(super) fn uri(&mut self, name: &str) -> Option<Uri> {
        if let Some(uri) = self.written.get(name) {
            return Some(uri.clone());
        }
        let uri = self.write(name).ok()?;
        self.written.insert(name.to_owned(), uri.clone());
        Some(uri)
    }

    #[expect(clippy::disallowed_methods, reason = "the command line is where files are written")]
    fn write(&mut self, name: &str) -> Result<Uri> {
        let text = Packs::shipped().find(name).ok_or_else(|| anyhow::anyhow!("no pack {name}"))?;
        let folder = match &mut self.folder {
            Some(folder) => folder,
            none => none.insert(tempfile::Builder::new().prefix("charte-packs-").tempdir()?),
        };
        // Names of packs are keys of our own table: no separator can stand in one.
        let path = folder.path().join(format!("{}.md", charte_lang::fold::key(name)));
        std::fs::write(&path, text.as_bytes())?;
        let mut rights = std::fs::metadata(&path)?.permissions();
        rights.set_readonly(true);
        std::fs::set_permissions(&path, rights)?;
        address(&path).ok_or_else(|| anyhow::anyhow!("{}", path.display()))
    }
}

/// The address of a file.
fn address(path: &Path) -> Option<Uri> {
    let mut out = String::from("file://");
    for c in path.to_str()?.replace('\\', "/").bytes() {
        match c {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(c)),
            b':' => out.push(':'),
            c => out.push_str(&format!("%{c:02X}")),
        }
    }
    if !out.starts_with("file:///") {
        out.insert(7, '/');
    }
    Uri::from_str(&out).ok()
}

/// The path of a file's address.
pub(super) fn path(uri: &Uri) -> Option<std::path::PathBuf> {
    let rest = uri.as_str().strip_prefix("file://")?;
    let rest = rest.strip_prefix("localhost").unwrap_or(rest);
    let mut bytes = Vec::with_capacity(rest.len());
    let mut left = rest.bytes();
    while let Some(b) = left.next() {
        if b == b'%' {
            let pair = [left.next()?, left.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&pair).ok()?, 16).ok()?);
        } else {
            bytes.push(b);
        }
    }
    let text = String::from_utf8(bytes).ok()?;
    // `/C:/…` on Windows.
    let drive = text.get(2..3) == Some(":");
    Some(std::path::PathBuf::from(if drive { text.trim_start_matches('/') } else { &text }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_go_there_and_back() {
        let path_in = Path::new("/tmp/à b/charte.md");
        let uri = address(path_in).unwrap();
        assert_eq!(uri.as_str(), "file:///tmp/%C3%A0%20b/charte.md");
        assert_eq!(path(&uri).unwrap(), path_in);
    }
}
