//! The text of documents: bytes in, text out, and what could not be read is said.
//!
//! Every file is hostile. What it unpacks to, how many parts and pages it has and how deep it is nested is limited,
//! and a library that panics is caught. What no limit here can hold (memory, time, a stack that overflows) the caller holds by
//! running the extraction in a process of its own.
//!
//! ```
//! use charte_documents::extract;
//! let page = extract("page.html", b"<p>Rien &agrave; <b>dire</b>.</p><script>x()</script>")?;
//! assert_eq!(page.text.trim(), "Rien à dire.");
//! # Ok::<(), charte_documents::Error>(())
//! ```

mod mail;
mod markup;
mod office;
mod pdf;
mod plain;

use std::panic::{AssertUnwindSafe, catch_unwind};

use thiserror::Error;

/// Bytes of a file (128 MiB).
pub const MAX_FILE: usize = 128 << 20;
/// Bytes that the parts of one file unpack to in all (256 MiB).
pub const MAX_UNPACKED: u64 = 256 << 20;
/// Bytes unpacked for each packed one, beyond the first MiB.
pub const MAX_RATIO: u64 = 200;
/// Parts of an archive.
pub const MAX_ENTRIES: usize = 10_000;
/// Pages of a PDF.
pub const MAX_PAGES: usize = 5_000;
/// Bytes of text (64 MiB).
pub const MAX_TEXT: usize = 64 << 20;
/// Files within files: a mail in a mail in an archive.
pub const MAX_NESTING: usize = 4;

/// What was read of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Extracted {
    /// The text: also what a reader does not see, such as deletions that are kept, comments, hidden sheets and notes.
    pub text: String,
    /// Parts that could not be read, and why: attachments, pages.
    pub missed: Vec<Missed>,
}

/// A part that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missed {
    /// The name of an attachment, the number of a page.
    pub part: String,
    /// Why.
    pub why: Error,
}

/// Why nothing was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Error {
    /// A password is wanted.
    #[error("encrypted")]
    Encrypted,
    /// The file is not as its kind must be.
    #[error("broken")]
    Broken,
    /// One of the limits is passed.
    #[error("too large: {0}")]
    TooLarge(Limit),
    /// The kind of file is none of those read.
    #[error("unknown kind of file")]
    UnknownKind,
}

/// Which limit is passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Limit {
    /// [`MAX_FILE`]
    #[error("file")]
    File,
    /// [`MAX_UNPACKED`] or [`MAX_RATIO`]
    #[error("unpacked")]
    Unpacked,
    /// [`MAX_ENTRIES`]
    #[error("parts")]
    Entries,
    /// [`MAX_PAGES`]
    #[error("pages")]
    Pages,
    /// [`MAX_TEXT`]
    #[error("text")]
    Text,
    /// [`MAX_NESTING`]
    #[error("nesting")]
    Nesting,
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plain,
    Markup,
    Pdf,
    Archive,
    /// An old office file, or one with a password.
    Compound,
    Mail,
}

/// Reads the text of a file. Its name is a hint only: what the bytes say goes before.
pub fn extract(name: &str, bytes: &[u8]) -> Result<Extracted, Error> {
    let mut reading = Reading::default();
    catch_unwind(AssertUnwindSafe(|| reading.file(name, bytes, 0))).unwrap_or(Err(Error::Broken))?;
    Ok(reading.found)
}

/// What is shared by a file and the files in it.
#[derive(Debug, Default)]
struct Reading {
    found: Extracted,
    unpacked: u64,
    entries: usize,
}

impl Reading {
    fn file(&mut self, name: &str, bytes: &[u8], depth: usize) -> Result<(), Error> {
        if bytes.len() > MAX_FILE {
            return Err(Error::TooLarge(Limit::File));
        }
        match kind(name, bytes).ok_or(Error::UnknownKind)? {
            Kind::Plain => {
                let text = plain::decode(bytes).ok_or(Error::UnknownKind)?;
                self.say(&text)
            }
            Kind::Markup => {
                let text = plain::decode(bytes).ok_or(Error::UnknownKind)?;
                self.say(&markup::text(&text))
            }
            Kind::Pdf => pdf::read(self, bytes),
            Kind::Archive => office::read(self, bytes, depth),
            Kind::Compound if office::is_locked(bytes) => Err(Error::Encrypted),
            Kind::Compound => Err(Error::UnknownKind),
            Kind::Mail => mail::read(self, bytes, depth),
        }
    }

    /// A file in a file: what is wrong with it is noted, the others go on.
    fn part(&mut self, name: &str, bytes: &[u8], depth: usize) -> Result<(), Error> {
        self.entries += 1;
        if self.entries > MAX_ENTRIES {
            return Err(Error::TooLarge(Limit::Entries));
        }
        let read = if depth > MAX_NESTING {
            Err(Error::TooLarge(Limit::Nesting))
        } else {
            catch_unwind(AssertUnwindSafe(|| self.file(name, bytes, depth))).unwrap_or(Err(Error::Broken))
        };
        match read {
            Ok(()) => Ok(()),
            Err(Error::TooLarge(limit)) if limit != Limit::Nesting => Err(Error::TooLarge(limit)),
            Err(why) => {
                self.miss(name, why);
                Ok(())
            }
        }
    }

    fn miss(&mut self, part: &str, why: Error) {
        let part = part.chars().filter(|c| !c.is_control()).take(200).collect();
        self.found.missed.push(Missed { part, why });
    }

    /// Adds text, on lines of its own.
    fn say(&mut self, text: &str) -> Result<(), Error> {
        let all = &mut self.found.text;
        if all.len() + text.len() > MAX_TEXT {
            return Err(Error::TooLarge(Limit::Text));
        }
        if !all.is_empty() && !all.ends_with('\n') {
            all.push('\n');
        }
        all.push_str(text);
        Ok(())
    }
}

fn kind(name: &str, bytes: &[u8]) -> Option<Kind> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    let head = bytes.get(..1024.min(bytes.len())).unwrap_or_default();
    if head.windows(5).any(|part| part == b"%PDF-") {
        return Some(Kind::Pdf);
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Some(Kind::Archive);
    }
    if head.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Some(Kind::Compound);
    }
    match ending.as_str() {
        "eml" | "mbox" => return Some(Kind::Mail),
        "html" | "htm" | "xhtml" => return Some(Kind::Markup),
        "txt" | "md" | "markdown" | "csv" | "tsv" | "rst" | "tex" | "log" => return Some(Kind::Plain),
        // These have a head that was looked for above.
        "pdf" | "docx" | "docm" | "pptx" | "pptm" | "xlsx" | "xlsm" | "odt" | "ods" | "odp" | "zip" => {
            return if bytes.is_empty() { Some(Kind::Plain) } else { None };
        }
        _ => {}
    }
    let start = head.trim_ascii_start();
    let begins = |word: &str| start.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word.as_bytes()));
    if begins("<!doctype html") || begins("<html") {
        return Some(Kind::Markup);
    }
    if begins("Received:") || begins("Return-Path:") || begins("MIME-Version:") || begins("Delivered-To:") {
        return Some(Kind::Mail);
    }
    plain::is_text(head).then_some(Kind::Plain)
}
