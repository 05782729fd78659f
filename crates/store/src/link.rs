//! A connection, or a transaction, of either database.

use crate::Error;
use crate::value::{Row, Value};
use crate::writer::Writing;
use sqlx::pool::PoolConnection;
use sqlx::{AssertSqlSafe, Postgres, SqlSafeStr, Sqlite, Transaction};
use std::time::Duration;

/// A connection or a transaction. A transaction that is dropped is rolled back.
#[derive(Debug)]
pub enum Link {
    /// A transaction of SQLite.
    SqliteWrite(Writing),
    /// A transaction of PostgreSQL.
    PostgresWrite(Transaction<'static, Postgres>),
    /// A connection of SQLite, to read.
    SqliteRead(PoolConnection<Sqlite>),
    /// A connection of PostgreSQL, to read.
    PostgresRead(PoolConnection<Postgres>),
}

/// How long a statement may take before the database counts as away: a server that holds its line open and says nothing must
/// not hold a page.
const ANSWER: Duration = Duration::from_secs(30);

/// What the database says within [`ANSWER`].
pub(crate) async fn in_time<T>(asked: impl Future<Output = Result<T, sqlx::Error>>) -> Result<T, Error> {
    match tokio::time::timeout(ANSWER, asked).await {
        Ok(said) => Ok(said?),
        Err(_) => Err(Error::Away("no answer in time".to_owned())),
    }
}

/// A server that went away while it was to commit may have done so before.
fn unsure(error: Error) -> Error {
    match error {
        Error::Away(why) => Error::Unsure(why),
        other => other,
    }
}

macro_rules! bound {
    ($sql:expr, $args:expr) => {{
        let mut query = sqlx::query($sql);
        for value in $args {
            query = match value {
                Value::Int(value) => query.bind(value),
                Value::Text(value) => query.bind(value),
                Value::Blob(value) => query.bind(value),
            };
        }
        query
    }};
}

impl Link {
    /// Whether this is PostgreSQL.
    #[must_use]
    pub fn is_postgres(&self) -> bool {
        matches!(self, Self::PostgresWrite(_) | Self::PostgresRead(_))
    }

    /// Runs a statement, and says how many rows it touched.
    ///
    /// # Errors
    /// What the database says.
    pub async fn run(&mut self, sql: impl SqlSafeStr, args: Vec<Value>) -> Result<u64, Error> {
        Ok(match self {
            Self::SqliteWrite(link) => bound!(sql, args).execute(link.connection()?).await?.rows_affected(),
            Self::SqliteRead(link) => bound!(sql, args).execute(&mut **link).await?.rows_affected(),
            Self::PostgresWrite(link) => in_time(bound!(sql, args).execute(&mut **link)).await?.rows_affected(),
            Self::PostgresRead(link) => in_time(bound!(sql, args).execute(&mut **link)).await?.rows_affected(),
        })
    }

    /// All rows of a query. A query without an end has a `LIMIT`.
    ///
    /// # Errors
    /// What the database says.
    pub async fn rows(&mut self, sql: impl SqlSafeStr, args: Vec<Value>) -> Result<Vec<Row>, Error> {
        let sqlite = |rows: Vec<_>| rows.into_iter().map(Row::Sqlite).collect();
        let postgres = |rows: Vec<_>| rows.into_iter().map(Row::Postgres).collect();
        Ok(match self {
            Self::SqliteWrite(link) => sqlite(bound!(sql, args).fetch_all(link.connection()?).await?),
            Self::SqliteRead(link) => sqlite(bound!(sql, args).fetch_all(&mut **link).await?),
            Self::PostgresWrite(link) => postgres(in_time(bound!(sql, args).fetch_all(&mut **link)).await?),
            Self::PostgresRead(link) => postgres(in_time(bound!(sql, args).fetch_all(&mut **link)).await?),
        })
    }

    /// The first row of a query, if there is one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn row(&mut self, sql: impl SqlSafeStr, args: Vec<Value>) -> Result<Option<Row>, Error> {
        Ok(self.rows(sql, args).await?.into_iter().next())
    }

    /// The one number that a query gives; 0 when it gives none.
    ///
    /// # Errors
    /// What the database says.
    pub async fn number(&mut self, sql: impl SqlSafeStr, args: Vec<Value>) -> Result<i64, Error> {
        match self.row(sql, args).await? {
            Some(row) => Ok(row.maybe_int(0)?.unwrap_or(0)),
            None => Ok(0),
        }
    }

    /// As [`Link::rows`] for a query whose rows stay locked until the transaction ends. SQLite has one writer, and needs
    /// no such words.
    ///
    /// # Errors
    /// What the database says.
    pub async fn rows_to_change(&mut self, sql: &'static str, args: Vec<Value>) -> Result<Vec<Row>, Error> {
        if self.is_postgres() {
            self.rows(AssertSqlSafe(format!("{sql} FOR UPDATE")), args).await
        } else {
            self.rows(sql, args).await
        }
    }

    /// As [`Link::rows_to_change`], but rows that another node has locked are passed over: how nodes share out work.
    ///
    /// # Errors
    /// What the database says.
    pub async fn rows_to_take(&mut self, sql: &'static str, args: Vec<Value>) -> Result<Vec<Row>, Error> {
        if self.is_postgres() {
            self.rows(AssertSqlSafe(format!("{sql} FOR UPDATE SKIP LOCKED")), args).await
        } else {
            self.rows(sql, args).await
        }
    }

    /// Makes what was written last.
    ///
    /// # Errors
    /// What the database says; nothing is written then.
    pub async fn commit(self) -> Result<(), Error> {
        match self {
            Self::SqliteWrite(link) => link.commit().await?,
            Self::PostgresWrite(link) => in_time(link.commit()).await.map_err(unsure)?,
            Self::SqliteRead(_) | Self::PostgresRead(_) => {}
        }
        Ok(())
    }
}
