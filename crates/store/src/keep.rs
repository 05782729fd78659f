//! The store: opened once, shared by all. SQLite has one writer and several readers; PostgreSQL one pool.

use crate::journal::Ends;
use crate::link::in_time;
use crate::writer::Writer;
use crate::{Address, Error, Link, post_words, schema};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgConnection, PgPool, SqlitePool};
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

/// How long one waits for a connection before the database counts as away.
const PATIENCE: Duration = Duration::from_secs(5);
/// How many read SQLite at the same time.
const READERS: u32 = 4;
/// So many pages the log of SQLite may have before who writes carries them into the file: 64 MB. Mostly that was done meanwhile.
const LOG: &str = "16384";

/// The store.
#[derive(Clone, Debug)]
pub struct Store {
    pools: Pools,
    pub(crate) ends: Arc<Ends>,
}

#[derive(Clone, Debug)]
enum Pools {
    Sqlite { write: Writer, read: SqlitePool, tidy: SqlitePool },
    Postgres(PgPool),
}

impl Store {
    /// Opens a database, makes or migrates its tables, and what is in them.
    ///
    /// # Errors
    /// What the database says; a database of a newer program.
    pub async fn open(address: &Address) -> Result<Self, Error> {
        let pools = match address {
            Address::File(path) => sqlite(SqliteConnectOptions::new().filename(path).create_if_missing(true)).await?,
            Address::Server(url) => {
                let options = PgConnectOptions::from_str(url)?.application_name("charte");
                let pool = PgPoolOptions::new().max_connections(16).acquire_timeout(PATIENCE);
                Pools::Postgres(pool.after_connect(|link, _| Box::pin(plain(link))).connect_with(options).await?)
            }
        };
        match &pools {
            Pools::Sqlite { write, .. } => write.migrate(&schema::migrations(false)).await?,
            Pools::Postgres(pool) => schema::migrations(true).run(pool).await?,
        }
        let store = Self { pools, ends: Arc::default() };
        post_words::read_old(&store).await?;
        if let Pools::Postgres(pool) = &store.pools {
            count_rows(pool).await?;
        }
        Ok(store)
    }

    /// The migrations that a database does not have yet, by number and name, without changing anything in it.
    ///
    /// # Errors
    /// What the database says; a file that is not there.
    pub async fn pending(address: &Address) -> Result<Vec<String>, Error> {
        const SQL: &str = "SELECT version FROM _sqlx_migrations WHERE success";
        let done: Vec<i64> = match address {
            Address::File(path) => {
                let options = SqliteConnectOptions::new().filename(path).read_only(true);
                let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
                let done = sqlx::query_scalar(SQL).fetch_all(&pool).await;
                pool.close().await;
                done?
            }
            Address::Server(url) => {
                let options = PgConnectOptions::from_str(url)?.application_name("charte");
                let pool =
                    PgPoolOptions::new().max_connections(1).acquire_timeout(PATIENCE).connect_with(options).await?;
                let done = sqlx::query_scalar(SQL).fetch_all(&pool).await;
                pool.close().await;
                done?
            }
        };
        let all = schema::migrations(false);
        let missing = all.iter().filter(|one| !done.contains(&one.version));
        Ok(missing.map(|one| format!("{:04} {}", one.version, one.description)).collect())
    }

    /// Whether several nodes may share it.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        matches!(self.pools, Pools::Postgres(_))
    }

    /// A transaction that writes. Dropped without [`Link::commit`], nothing of it was.
    ///
    /// # Errors
    /// [`Error::Away`]
    pub async fn write(&self) -> Result<Link, Error> {
        Ok(match &self.pools {
            Pools::Sqlite { write, .. } => Link::SqliteWrite(write.begin(PATIENCE).await?),
            Pools::Postgres(pool) => Link::PostgresWrite(in_time(pool.begin()).await?),
        })
    }

    /// A connection to read.
    ///
    /// # Errors
    /// [`Error::Away`]
    pub async fn read(&self) -> Result<Link, Error> {
        Ok(match &self.pools {
            Pools::Sqlite { read, .. } => Link::SqliteRead(read.acquire().await?),
            Pools::Postgres(pool) => Link::PostgresRead(in_time(pool.acquire()).await?),
        })
    }

    /// Copies the whole database into a new file, consistent, while the house goes on working (SQLite's `VACUUM INTO`).
    /// PostgreSQL has tools of its own for that.
    ///
    /// # Errors
    /// What the database says; a file that is there already.
    pub async fn copy_to(&self, path: &Path) -> Result<(), Error> {
        match &self.pools {
            Pools::Sqlite { read, .. } => {
                // Readers may not write, and a copy is a file that is written.
                let new = !path.exists();
                let mut link = read.acquire().await?;
                sqlx::query("PRAGMA query_only = 0").execute(&mut *link).await?;
                let copied = sqlx::query("VACUUM INTO $1").bind(path.display().to_string()).execute(&mut *link).await;
                sqlx::query("PRAGMA query_only = 1").execute(&mut *link).await?;
                if copied.is_err() && new {
                    // Half a copy would pass for one, and keep the room that others need.
                    let _ = std::fs::remove_file(path);
                }
                copied?;
                Ok(())
            }
            Pools::Postgres(_) => Err(Error::Address("pg_dump".to_owned())),
        }
    }

    /// What SQLite's own check finds wrong; empty when all is sound.
    ///
    /// # Errors
    /// What the database says.
    pub async fn faults(&self) -> Result<Vec<String>, Error> {
        let mut link = self.read().await?;
        if link.is_postgres() {
            return Ok(Vec::new());
        }
        let mut found = Vec::new();
        for row in link.rows("PRAGMA integrity_check", Vec::new()).await? {
            found.push(row.text(0)?);
        }
        found.retain(|line| line != "ok");
        for row in link.rows("PRAGMA foreign_key_check", Vec::new()).await? {
            found.push(row.text(0)?);
        }
        Ok(found)
    }

    /// Closes all connections; SQLite writes its log back into the file.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { write, read, tidy } => {
                tidy.close().await;
                read.close().await;
                write.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}

/// PostgreSQL makes machine code of a statement that looks long: of pages' lists it took 150 ms of 210, each time.
async fn plain(link: &mut PgConnection) -> Result<(), sqlx::Error> {
    const PLAIN: &str = "SELECT set_config(name, 'off', false) FROM pg_settings WHERE name = 'jit'";
    sqlx::query(PLAIN).execute(link).await.map(|_| ())
}

/// PostgreSQL plans by what it counted, and counts a table that was filled at once only minutes later: one that was restored, or
/// that a migration made anew. Until then it may go through all rows of a page's lists.
async fn count_rows(pool: &PgPool) -> Result<(), Error> {
    // Fewer than ten pages are planned for as if there were ten.
    const UNCOUNTED: &str = "SELECT EXISTS (SELECT 1 FROM pg_class WHERE relkind = 'r' AND reltuples <= 0 \
                             AND relnamespace = current_schema()::regnamespace \
                             AND pg_relation_size(oid) > 10 * current_setting('block_size')::bigint)";
    if sqlx::query_scalar(UNCOUNTED).fetch_one(pool).await? {
        // Whoever may not count goes on without.
        let _ = sqlx::query("ANALYZE").execute(pool).await;
    }
    Ok(())
}

async fn sqlite(options: SqliteConnectOptions) -> Result<Pools, Error> {
    let options = options
        .journal_mode(SqliteJournalMode::Wal)
        // What was answered to a person must outlive a power cut.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        .pragma("cache_size", "-16000")
        // How pages were before a statement of many rows is kept in memory, not in a file.
        .pragma("temp_store", "MEMORY")
        .statement_cache_capacity(200);
    // No server that could have gone away: to ask each connection whether it is there costs as much as most questions do.
    let pool = SqlitePoolOptions::new()
        .acquire_timeout(PATIENCE)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false);
    let write = Writer::open(options.clone().pragma("wal_autocheckpoint", LOG)).await?;
    let read = pool.clone().max_connections(READERS).connect_lazy_with(options.clone().pragma("query_only", "1"));
    let tidy = pool.max_connections(1).connect_lazy_with(options);
    tokio::spawn(carry(tidy.clone()));
    Ok(Pools::Sqlite { write, read, tidy })
}

/// Carries what was written from the log into the file of the database, on a connection of its own: who writes would wait for
/// it. Ends when the store is closed.
async fn carry(pool: SqlitePool) {
    let mut before = 0;
    while let Ok(mut link) = pool.acquire().await {
        let done = sqlx::query_as::<_, (i64, i64, i64)>("PRAGMA wal_checkpoint(PASSIVE)").fetch_one(&mut *link).await;
        drop(link);
        // A disk without room, above all: the log stays, and it is tried again.
        let log = done.map_or(0, |(_, log, _)| log);
        let much = (log - before).abs() > 64;
        before = log;
        let pause = if much { Duration::from_millis(40) } else { Duration::from_secs(1) };
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = pool.close_event() => return,
        }
    }
}
