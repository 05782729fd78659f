//! SQLite has one writer: a connection that whoever writes keeps for so long, one after the other in the order in which they asked.
//! A pool takes a connection back in a task of the runtime, and who writes next would wait until all that is judged there just now
//! is judged.

use crate::Error;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection as _, Executor as _, SqliteConnection};
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::{Mutex, OwnedMutexGuard};

/// The connection.
#[derive(Clone, Debug)]
pub(crate) struct Writer {
    options: Arc<SqliteConnectOptions>,
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
enum State {
    /// Nobody writes.
    Idle(SqliteConnection),
    /// A transaction is open.
    Begun(SqliteConnection),
    /// It was of no use any more; the next who writes opens another.
    Lost,
    Closed,
}

/// A transaction of the writer. Dropped without [`Writing::commit`], nothing of it was.
#[derive(Debug)]
pub struct Writing(Option<OwnedMutexGuard<State>>);

impl State {
    fn connection(&mut self) -> Result<&mut SqliteConnection, Error> {
        match self {
            Self::Idle(connection) | Self::Begun(connection) => Ok(connection),
            Self::Lost | Self::Closed => Err(Error::Away("closed".to_owned())),
        }
    }

    /// Takes back what was begun. On a full disk SQLite has done so by itself; the connection, told to, then fails and believes to
    /// the end that a transaction is open: it is closed.
    async fn roll_back(&mut self) {
        let state = std::mem::replace(self, Self::Lost);
        *self = match state {
            Self::Begun(mut connection) => match connection.execute("ROLLBACK").await {
                Ok(_) => Self::Idle(connection),
                Err(_) => Self::Lost,
            },
            other => other,
        };
    }
}

impl Writer {
    /// Opens the connection.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) async fn open(options: SqliteConnectOptions) -> Result<Self, Error> {
        let connection = SqliteConnection::connect_with(&options).await?;
        Ok(Self { options: Arc::new(options), state: Arc::new(Mutex::new(State::Idle(connection))) })
    }

    /// Makes or changes the tables.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) async fn migrate(&self, how: &sqlx::migrate::Migrator) -> Result<(), Error> {
        Ok(how.run(self.state.lock().await.connection()?).await?)
    }

    /// A transaction.
    ///
    /// # Errors
    /// Others kept the connection for too long; what the database says.
    pub(crate) async fn begin(&self, patience: Duration) -> Result<Writing, Error> {
        let turn = tokio::time::timeout(patience, Arc::clone(&self.state).lock_owned());
        let mut state = turn.await.map_err(|_| Error::Away("others write".to_owned()))?;
        state.roll_back().await;
        if matches!(*state, State::Lost) {
            *state = State::Idle(SqliteConnection::connect_with(&self.options).await?);
        }
        let mut writing = Writing(Some(state));
        // Before it is: who stops waiting may have begun all the same.
        writing.set_begun(true);
        let begun = writing.connection()?.execute("BEGIN IMMEDIATE").await;
        if begun.is_err() {
            writing.set_begun(false);
        }
        begun?;
        Ok(writing)
    }

    /// Closes the connection, when who writes has written.
    pub(crate) async fn close(&self) {
        let state = std::mem::replace(&mut *self.state.lock().await, State::Closed);
        if let State::Idle(connection) | State::Begun(connection) = state {
            // What could not be closed is left to the end of the process.
            let _ = connection.close().await;
        }
    }
}

impl Writing {
    /// The connection.
    ///
    /// # Errors
    /// It was closed meanwhile.
    pub(crate) fn connection(&mut self) -> Result<&mut SqliteConnection, Error> {
        self.0.as_mut().ok_or_else(|| Error::Away("closed".to_owned()))?.connection()
    }

    fn set_begun(&mut self, begun: bool) {
        if let Some(state) = &mut self.0 {
            **state = match std::mem::replace(&mut **state, State::Lost) {
                State::Idle(connection) | State::Begun(connection) if begun => State::Begun(connection),
                State::Idle(connection) | State::Begun(connection) => State::Idle(connection),
                other => other,
            };
        }
    }

    /// Makes what was written last.
    ///
    /// # Errors
    /// What the database says; nothing is written then.
    pub(crate) async fn commit(mut self) -> Result<(), Error> {
        self.connection()?.execute("COMMIT").await?;
        self.set_begun(false);
        Ok(())
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        // Without a runtime the next who writes rolls back.
        if let Some(mut state) = self.0.take_if(|state| matches!(**state, State::Begun(_)))
            && let Ok(runtime) = Handle::try_current()
        {
            runtime.spawn(async move { state.roll_back().await });
        }
    }
}
