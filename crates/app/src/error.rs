//! What can go wrong with an act, each with a code that screens, API and command line share. The sentence is the message
//! `house-error-` and the code.

use charte_domain::Refused;
use charte_messages::Message;

/// Why an act was not done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nobody has signed in.
    #[error("nobody has signed in")]
    Nobody,
    /// One may not.
    #[error("not allowed: {0}")]
    Refused(Refused),
    /// It is not there, or not for this person.
    #[error("not found: {0}")]
    NotFound(&'static str),
    /// What was given is wrong: a field and the code of what is wrong with it.
    #[error("{field}: {code}")]
    Invalid {
        /// The field.
        field: &'static str,
        /// What is wrong.
        code: &'static str,
    },
    /// Problems of a document that was given, in words of the engine.
    #[error("{} problems in what was given", .0.len())]
    Problems(Vec<charte_judge::Problem>),
    /// It has changed since it was shown.
    #[error("changed meanwhile: {0}")]
    Changed(&'static str),
    /// Its state does not allow it.
    #[error("not in this state: {0}")]
    State(&'static str),
    /// Too many tries; again in so many seconds.
    #[error("too many tries, again in {0} s")]
    TooMany(i64),
    /// There is no charter in force.
    #[error("no charter in force")]
    NoCharter,
    /// A charter with errors does not come into force.
    #[error("the charter has {errors} errors and {failed} failed examples")]
    Charter {
        /// Errors of the document.
        errors: usize,
        /// Failed examples.
        failed: usize,
    },
    /// The database is away.
    #[error("the database is away")]
    Away,
    /// The database went away while it saved: the act is done, or is not.
    #[error("the database went away during the commit")]
    Unsure,
    /// The disk is full: nothing of the act was done.
    #[error("the disk is full")]
    Full,
    /// Something that should not happen; the log says what.
    #[error("{0}")]
    Broken(String),
}

impl Error {
    /// Stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Nobody => "sign-in-needed",
            Self::Refused(Refused::NoMandate) => "no-mandate",
            Self::Refused(Refused::Scope) => "scope-missing",
            Self::Refused(Refused::Left) => "has-left",
            Self::Refused(Refused::Nobody) => "sign-in-needed",
            Self::NotFound(_) => "not-found",
            Self::Invalid { code, .. } => code,
            Self::Problems(_) => "not-readable",
            Self::Changed(_) => "changed-meanwhile",
            Self::State(_) => "wrong-state",
            Self::TooMany(_) => "too-many-tries",
            Self::NoCharter => "no-charter",
            Self::Charter { .. } => "charter-faulty",
            Self::Away => "database-away",
            Self::Unsure => "database-unsure",
            Self::Full => "disk-full",
            Self::Broken(_) => "broken",
        }
    }

    /// The sentence.
    #[must_use]
    pub fn message(&self) -> Message {
        let message = Message::new(format!("house-error-{}", self.code()));
        match self {
            Self::TooMany(seconds) => message.with("seconds", *seconds),
            Self::Charter { errors, failed } => message.with("errors", *errors).with("failed", *failed),
            _ => message,
        }
    }

    /// A field that is wrong.
    #[must_use]
    pub fn invalid(field: &'static str, code: &'static str) -> Self {
        Self::Invalid { field, code }
    }
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        if refused == Refused::Nobody { Self::Nobody } else { Self::Refused(refused) }
    }
}

impl From<charte_store::Error> for Error {
    fn from(error: charte_store::Error) -> Self {
        match error {
            charte_store::Error::Away(_) => Self::Away,
            charte_store::Error::Unsure(_) => Self::Unsure,
            charte_store::Error::Full(_) => Self::Full,
            charte_store::Error::Clash(_) => Self::Changed("record"),
            other => Self::Broken(other.to_string()),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
        match error.kind() {
            StorageFull | QuotaExceeded | FileTooLarge => Self::Full,
            _ => Self::Broken(error.to_string()),
        }
    }
}

impl From<crate::ambient::NoChance> for Error {
    fn from(error: crate::ambient::NoChance) -> Self {
        Self::Broken(error.to_string())
    }
}

impl From<charte_journal::code::CodeError> for Error {
    fn from(error: charte_journal::code::CodeError) -> Self {
        Self::Broken(error.to_string())
    }
}
