//! What does not fit in an export, and where.

use crate::entry::EntryError;
use charte_messages::Message;

/// The first place at which an export is not what was recorded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The file, by its name in the export.
    pub file: String,
    /// The line, from 1.
    pub line: Option<u64>,
    /// The entry.
    pub entry: Option<u64>,
    /// What is wrong there.
    pub what: What,
}

/// What is wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    /// The file is not there.
    MissingFile,
    /// Nobody knows what the file is.
    StrayFile,
    /// The file is not what it was when the export was made.
    OtherFile,
    /// Not the list of files of an export.
    Manifest,
    /// Not a signed note, or not a checkpoint.
    Note,
    /// The signature that bears this name is wrong.
    Signature(String),
    /// The log's key did not sign it.
    Unsigned(String),
    /// Of another journal.
    Origin(String),
    /// A key that is not among those given.
    Key,
    /// The checkpoint is not after the one before it.
    Order {
        /// Its size.
        size: u64,
        /// That of the one before.
        before: u64,
    },
    /// The proof does not lead from one checkpoint to the next.
    Consistency {
        /// Entries of the earlier.
        old: u64,
        /// Entries of the later.
        new: u64,
    },
    /// The proof does not lead from the entry to the signed root.
    Inclusion,
    /// Not the proof of an entry.
    Evidence,
    /// The export ends before the checkpoint that the reader kept.
    RolledBack {
        /// The entries of the export.
        size: u64,
        /// Those of the checkpoint kept.
        kept: u64,
    },
    /// The export is not the continuation of the checkpoint that the reader kept.
    Forked {
        /// The entries of the checkpoint kept.
        kept: u64,
    },
    /// The line is not an entry.
    Entry(EntryError),
    /// The line has no end, or is too long.
    Line,
    /// The file ends before this entry.
    Ends,
    /// Lines after the last entry.
    Extra,
    /// The entry has the number of another.
    Number {
        /// The number that it has.
        found: u64,
    },
    /// The entry is earlier than the one before it.
    Time,
    /// The entry is not the one that was recorded.
    Altered,
    /// The entry and the hash beside it do not fit, and more is wrong behind.
    Unlike,
    /// The hash beside the entry is not its hash; the entry is as it was recorded.
    LeafHash,
    /// Not a hash in base64.
    Leaf,
    /// The entries up to a checkpoint do not give its root.
    Root {
        /// The first entry that may be at fault.
        from: u64,
        /// The entries of the checkpoint.
        size: u64,
    },
    /// The line is not a content.
    Content,
    /// The content is not the one that was recorded.
    ContentAltered(String),
    /// No entry has this content, or it is not in its place.
    ContentStray,
}

impl Fault {
    pub(crate) fn new(file: &str, what: What) -> Self {
        Self { file: file.to_owned(), line: None, entry: None, what }
    }

    pub(crate) fn line(mut self, line: u64) -> Self {
        self.line = Some(line);
        self
    }

    pub(crate) fn entry(mut self, entry: u64) -> Self {
        self.entry = Some(entry);
        self
    }

    /// What is wrong, in words; the place is said beside it.
    #[must_use]
    pub fn message(&self) -> Message {
        self.what.message()
    }
}

fn number(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

impl What {
    /// A short name that does not change.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::MissingFile => "missing-file",
            Self::StrayFile => "stray-file",
            Self::OtherFile => "other-file",
            Self::Manifest => "manifest",
            Self::Note => "note",
            Self::Signature(_) => "signature",
            Self::Unsigned(_) => "unsigned",
            Self::Origin(_) => "origin",
            Self::Key => "key",
            Self::Order { .. } => "order",
            Self::Consistency { .. } => "consistency",
            Self::Inclusion => "inclusion",
            Self::Evidence => "evidence",
            Self::RolledBack { .. } => "rolled-back",
            Self::Forked { .. } => "forked",
            Self::Entry(EntryError::TooLong) => "entry-too-long",
            Self::Entry(EntryError::Form(_)) => "entry-form",
            Self::Entry(EntryError::Spelling) => "entry-spelling",
            Self::Entry(EntryError::Version(_)) => "entry-version",
            Self::Entry(EntryError::Limit) => "entry-limit",
            Self::Line => "line",
            Self::Ends => "ends",
            Self::Extra => "extra",
            Self::Number { .. } => "number",
            Self::Time => "time",
            Self::Altered => "altered",
            Self::Unlike => "unlike",
            Self::LeafHash => "leaf-hash",
            Self::Leaf => "leaf",
            Self::Root { .. } => "root",
            Self::Content => "content",
            Self::ContentAltered(_) => "content-altered",
            Self::ContentStray => "content-stray",
        }
    }

    fn message(&self) -> Message {
        let message = Message::new(format!("journal-fault-{}", self.code()));
        match self {
            Self::Signature(name) | Self::Unsigned(name) | Self::Origin(name) | Self::ContentAltered(name) => {
                message.with("name", name.as_str())
            }
            Self::Order { size, before } => message.with("size", number(*size)).with("before", number(*before)),
            Self::Consistency { old, new } => message.with("old", number(*old)).with("new", number(*new)),
            Self::RolledBack { size, kept } => message.with("size", number(*size)).with("kept", number(*kept)),
            Self::Forked { kept } => message.with("kept", number(*kept)),
            Self::Entry(EntryError::Form(column)) => message.with("column", *column),
            Self::Entry(EntryError::Version(version)) => message.with("version", i64::from(*version)),
            Self::Number { found } => message.with("found", number(*found)),
            Self::Root { from, size } => message.with("from", number(*from)).with("size", number(*size)),
            _ => message,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use charte_messages::Lang;

    #[test]
    fn every_fault_has_words() {
        let name = || "n".to_owned();
        for what in [
            What::MissingFile,
            What::StrayFile,
            What::OtherFile,
            What::Manifest,
            What::Note,
            What::Signature(name()),
            What::Unsigned(name()),
            What::Origin(name()),
            What::Key,
            What::Order { size: 1, before: 2 },
            What::Consistency { old: 1, new: 2 },
            What::Inclusion,
            What::Evidence,
            What::RolledBack { size: 1, kept: 2 },
            What::Forked { kept: 2 },
            What::Entry(EntryError::TooLong),
            What::Entry(EntryError::Form(3)),
            What::Entry(EntryError::Spelling),
            What::Entry(EntryError::Version(9)),
            What::Entry(EntryError::Limit),
            What::Line,
            What::Ends,
            What::Extra,
            What::Number { found: 3 },
            What::Time,
            What::Altered,
            What::Unlike,
            What::LeafHash,
            What::Leaf,
            What::Root { from: 1, size: 3 },
            What::Content,
            What::ContentAltered(name()),
            What::ContentStray,
        ] {
            for lang in [Lang::Fr, Lang::En] {
                let words = what.message().render(lang);
                assert!(!words.contains(['{', '$']), "{}: {words}", what.code());
            }
        }
    }
}
