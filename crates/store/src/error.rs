//! What can go wrong with what is kept.

/// An error of the store.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database cannot be reached now; later it may.
    #[error("the database is away: {0}")]
    Away(String),
    /// The database went away during the commit: what was begun is there, or is not.
    #[error("the database went away during the commit: {0}")]
    Unsure(String),
    /// There is no room on the disk; what was begun was rolled back.
    #[error("the disk is full: {0}")]
    Full(String),
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

/// No room, in the codes of both databases: SQLITE_FULL, and SQLITE_IOERR_SHMSIZE, with which the index of the write-ahead log
/// cannot grow; disk_full of PostgreSQL. SQLITE_IOERR_WRITE is not among them: it says every other fault of a disk.
const NO_ROOM: [&str; 3] = ["13", "4874", "53100"];

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => {
                Self::Away(error.to_string())
            }
            sqlx::Error::Database(said) if said.is_unique_violation() => Self::Clash(said.message().to_owned()),
            sqlx::Error::Database(said) if said.code().is_some_and(|code| NO_ROOM.contains(&&*code)) => {
                Self::Full(error.to_string())
            }
            // 57P01 to 57P03: the server is told to stop, or begins; 08…: connection; 53300: too many of them.
            sqlx::Error::Database(said)
                if said
                    .code()
                    .is_some_and(|code| code.starts_with("57P") || code.starts_with("08") || code == "53300") =>
            {
                Self::Away(error.to_string())
            }
            _ => Self::Database(error),
        }
    }
}
