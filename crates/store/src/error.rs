//! What can go wrong with what is kept.

/// An error of the store.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database cannot be reached now; later it may.
    #[error("the database is away: {0}")]
    Away(String),
    /// What is to be written clashes with what is there: a name taken, a version that somebody else has written.
    #[error("it is there already: {0}")]
    Clash(String),
    /// What is kept is not of the form that this program writes.
    #[error("column {column} is not of the form expected")]
    Form {
        /// Its place in the query, from 0.
        column: usize,
    },
    /// The address of a database cannot be read.
    #[error("no address of a database: {0}")]
    Address(String),
    /// The journal cannot take the entry.
    #[error(transparent)]
    Entry(#[from] charte_journal::entry::EntryError),
    /// A part of the journal is not there.
    #[error("the journal lacks a part: {0}")]
    Journal(String),
    /// Migrations.
    #[error(transparent)]
    Migrate(#[from] sqlx::migrate::MigrateError),
    /// Anything else that the database says.
    #[error(transparent)]
    Database(sqlx::Error),
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => {
                Self::Away(error.to_string())
            }
            sqlx::Error::Database(said) if said.is_unique_violation() => Self::Clash(said.message().to_owned()),
            // 57P01 to 57P03: the server is told to stop, or begins; 08…: connection.
            sqlx::Error::Database(said)
                if said.code().is_some_and(|code| code.starts_with("57P") || code.starts_with("08")) =>
            {
                Self::Away(error.to_string())
            }
            _ => Self::Database(error),
        }
    }
}
