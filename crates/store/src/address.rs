//! Where the data lie.

use crate::Error;
use std::path::PathBuf;

/// The address of a database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A file of SQLite.
    File(PathBuf),
    /// A database of PostgreSQL, by its URL.
    Server(String),
}

impl Address {
    /// Reads an address: `postgres://…`, `postgresql://…`, or a path.
    ///
    /// # Errors
    /// An address with another scheme.
    pub fn parse(text: &str) -> Result<Self, Error> {
        match text.split_once("://") {
            Some(("postgres" | "postgresql", _)) => Ok(Self::Server(text.to_owned())),
            Some(("sqlite", path)) => Ok(Self::File(path.into())),
            Some((scheme, _)) => Err(Error::Address(scheme.to_owned())),
            // What is gone with the process is no record.
            None if text == ":memory:" => Err(Error::Address(text.to_owned())),
            None => Ok(Self::File(text.into())),
        }
    }
}
