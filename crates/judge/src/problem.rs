//! What can be wrong with a registry file or a submission: a stable code, the place, a message and a help in both languages.

use charte_lang::vocabulary::ChoiceSet;
use charte_messages::{Arg, Message};
use std::fmt;

/// What is wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Neither JSON nor TOML.
    Syntax {
        /// What the parser says.
        detail: String,
    },
    /// A field that does not exist.
    UnknownField {
        /// The field.
        field: String,
        /// The nearest field that exists.
        nearest: Option<String>,
    },
    /// A value of the wrong kind.
    WrongKind {
        /// What is wanted.
        wanted: Wanted,
    },
    /// A word that is not one of the closed set.
    UnknownWord {
        /// The word.
        word: String,
        /// The nearest word of the set.
        nearest: Option<String>,
        /// The set.
        set: &'static [&'static str],
    },
    /// More bytes than are read.
    TooLong {
        /// The limit.
        limit: usize,
    },
    /// Nested deeper than is read.
    TooDeep {
        /// The limit.
        limit: usize,
    },
    /// More entries than are read.
    TooMany {
        /// The limit.
        limit: usize,
    },
    /// A field that stands twice.
    Twice {
        /// The field.
        field: String,
    },
    /// A fact that the vocabulary does not have.
    UnknownFact {
        /// The code.
        code: String,
        /// The nearest code.
        nearest: Option<String>,
    },
    /// A field that must be there.
    Absent {
        /// The field.
        field: &'static str,
    },
    /// A file of the registry that has no known name.
    UnknownFile {
        /// The nearest name.
        nearest: Option<String>,
    },
    /// Two records of one id.
    SameId {
        /// The id.
        id: String,
    },
}

/// What kind of value a field takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// A text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Number,
    /// A day, such as `2026-12-01`.
    Day,
    /// An instant, such as `2026-12-01T09:00:00+01:00`.
    Instant,
    /// A length of time, such as `26 h`.
    Length,
    /// A list.
    List,
    /// A table with fields.
    Table,
    /// `true`, `false` or `"unknown"`.
    FlagOrUnknown,
    /// A name or a list of names.
    Names,
}

impl Wanted {
    fn message(self) -> Message {
        Message::new(match self {
            Wanted::Text => "input-wanted-text",
            Wanted::Flag => "input-wanted-flag",
            Wanted::Number => "input-wanted-number",
            Wanted::Day => "input-wanted-day",
            Wanted::Instant => "input-wanted-instant",
            Wanted::Length => "input-wanted-length",
            Wanted::List => "input-wanted-list",
            Wanted::Table => "input-wanted-table",
            Wanted::FlagOrUnknown => "input-wanted-flag-or-unknown",
            Wanted::Names => "input-wanted-names",
        })
    }
}

/// Something wrong, with its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// What.
    pub fault: Fault,
    /// The file, when it came from one.
    pub file: Option<String>,
    /// The line, counted from 1, when it is known.
    pub line: Option<u32>,
    /// The field, such as `media[0].kind`.
    pub path: String,
}

impl Problem {
    /// A word that is not one of those that can stand there; `shown` are the ones to name when none is near.
    #[must_use]
    pub fn wrong_word(word: &str, path: &str, set: &[&str], shown: &'static [&'static str]) -> Self {
        let nearest = crate::keys::nearest(word, set.iter().copied()).map(str::to_owned);
        Self {
            fault: Fault::UnknownWord { word: word.to_owned(), nearest, set: shown },
            file: None,
            line: None,
            path: path.to_owned(),
        }
    }

    /// A code that is no fact of the vocabulary.
    #[must_use]
    pub fn unknown_fact(code: &str) -> Self {
        let codes = charte_lang::vocabulary::FACTS.iter().map(|d| d.code);
        let nearest = crate::keys::nearest(code, codes).map(str::to_owned);
        Self {
            fault: Fault::UnknownFact { code: code.to_owned(), nearest },
            file: None,
            line: None,
            path: code.to_owned(),
        }
    }

    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self.fault {
            Fault::Syntax { .. } => "P001",
            Fault::UnknownField { .. } => "P002",
            Fault::WrongKind { .. } => "P003",
            Fault::UnknownWord { .. } => "P004",
            Fault::TooLong { .. } => "P005",
            Fault::TooDeep { .. } => "P006",
            Fault::TooMany { .. } => "P007",
            Fault::Twice { .. } => "P008",
            Fault::UnknownFact { .. } => "P009",
            Fault::Absent { .. } => "P010",
            Fault::UnknownFile { .. } => "P011",
            Fault::SameId { .. } => "P012",
        }
    }

    /// What is wrong, in one sentence.
    #[must_use]
    pub fn message(&self) -> Message {
        let path = || Arg::Text(self.path.clone());
        match &self.fault {
            Fault::Syntax { detail } => Message::new("input-syntax").with("detail", detail.as_str()),
            Fault::UnknownField { field, .. } => Message::new("input-unknown-field").with("field", field.as_str()),
            Fault::WrongKind { wanted: Wanted::Table } if self.path.is_empty() => Message::new("input-not-table"),
            Fault::WrongKind { wanted } => {
                Message::new("input-wrong-kind").with("field", path()).with("wanted", wanted.message())
            }
            Fault::UnknownWord { word, .. } => {
                Message::new("input-unknown-word").with("field", path()).with("word", word.as_str())
            }
            Fault::TooLong { limit } => {
                Message::new("input-too-long").with("field", path()).with("limit", *limit / 1024)
            }
            Fault::TooDeep { limit } => Message::new("input-too-deep").with("limit", *limit),
            Fault::TooMany { limit } => Message::new("input-too-many").with("field", path()).with("limit", *limit),
            Fault::Twice { field } => Message::new("input-twice").with("field", field.as_str()),
            Fault::UnknownFact { code, .. } => Message::new("input-unknown-fact").with("code", code.as_str()),
            Fault::Absent { field } => Message::new("input-absent").with("field", *field),
            Fault::UnknownFile { .. } => {
                Message::new("input-unknown-file").with("file", self.file.clone().unwrap_or_default())
            }
            Fault::SameId { id } => Message::new("input-same-id").with("id", id.as_str()),
        }
    }

    /// What to write instead, when that is known.
    #[must_use]
    pub fn help(&self) -> Option<Message> {
        let nearest = |n: &Option<String>| n.as_ref().map(|n| Message::new("input-nearest").with("word", n.as_str()));
        match &self.fault {
            Fault::UnknownField { nearest: n, .. }
            | Fault::UnknownFact { nearest: n, .. }
            | Fault::UnknownFile { nearest: n } => nearest(n),
            Fault::UnknownWord { nearest: n, set, .. } => nearest(n).or_else(|| {
                let words = set.iter().map(|w| Arg::from(*w)).collect();
                (!set.is_empty()).then(|| Message::new("input-one-of").with("words", Arg::Or(words)))
            }),
            _ => None,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            write!(f, "{file}")?;
            if let Some(line) = self.line {
                write!(f, ":{line}")?;
            }
            write!(f, ": ")?;
        }
        write!(f, "{} {}", self.code(), self.message().render(charte_messages::Lang::En))
    }
}

impl std::error::Error for Problem {}

/// The code of a word of a closed set, or the fault.
pub(crate) fn choice(set: ChoiceSet, word: &str) -> Result<&'static str, Fault> {
    // The field is read with every post: the common case is a plain comparison.
    if let Some(found) = set.choices().iter().find(|c| c.code == word) {
        return Ok(found.code);
    }
    let wanted = crate::keys::key(word);
    let same = |w: &&str| crate::keys::key(w) == wanted;
    let found = set.choices().iter().find(|c| c.fr.iter().any(same) || c.en.iter().any(same));
    found.map(|c| c.code).ok_or_else(|| Fault::UnknownWord {
        word: word.to_owned(),
        nearest: crate::keys::nearest(word, set.choices().iter().map(|c| c.code)).map(str::to_owned),
        set: codes(set),
    })
}

/// The codes of a set, as one list.
fn codes(set: ChoiceSet) -> &'static [&'static str] {
    use std::sync::LazyLock;
    static CODES: LazyLock<Vec<(ChoiceSet, Vec<&'static str>)>> =
        LazyLock::new(|| ChoiceSet::ALL.iter().map(|s| (*s, s.choices().iter().map(|c| c.code).collect())).collect());
    CODES.iter().find(|(s, _)| *s == set).map_or(&[], |(_, c)| c.as_slice())
}
