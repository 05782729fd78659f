//! What was decided on comments, for learning: hashes of what was seen, no text. A scope is a site, an account without one, or
//! the house as a whole.

use crate::sign_in::micros;
use crate::value::Row;
use crate::{Error, Link, args};
use jiff::Timestamp;
use std::collections::HashMap;

/// A lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// Which comment, in hexadecimal digits.
    pub fingerprint: String,
    /// Spam, or not.
    pub spam: bool,
    /// What was seen in it.
    pub features: Vec<u8>,
    /// Who decided: a person, or the site.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// Keeps a lesson; of two about one comment the later counts. False when this one was known.
///
/// # Errors
/// What the database says.
pub async fn put(link: &mut Link, scope: &str, one: &Lesson) -> Result<bool, Error> {
    let sql = "INSERT INTO lesson (scope, fingerprint, spam, features, made_by, at) VALUES ($1, $2, $3, $4, $5, $6) \
               ON CONFLICT (scope, fingerprint) DO UPDATE SET spam = excluded.spam, features = excluded.features, \
               made_by = excluded.made_by, at = excluded.at WHERE lesson.spam <> excluded.spam";
    let args = args![scope, &one.fingerprint, one.spam, one.features.clone(), &one.by, micros(one.at)];
    Ok(link.run(sql, args).await? == 1)
}

/// Forgets a lesson; false when there was none.
///
/// # Errors
/// What the database says.
pub async fn forget(link: &mut Link, scope: &str, fingerprint: &str) -> Result<bool, Error> {
    let sql = "DELETE FROM lesson WHERE scope = $1 AND fingerprint = $2";
    Ok(link.run(sql, args![scope, fingerprint]).await? == 1)
}

/// Forgets all lessons of a scope. Gives how many there were.
///
/// # Errors
/// What the database says.
pub async fn forget_all(link: &mut Link, scope: &str) -> Result<u64, Error> {
    link.run("DELETE FROM lesson WHERE scope = $1", args![scope]).await
}

/// Forgets, in another scope, what a scope has taught it.
///
/// # Errors
/// What the database says.
pub async fn forget_taught(link: &mut Link, scope: &str, by: &str) -> Result<(), Error> {
    let sql =
        "DELETE FROM lesson WHERE scope = $2 AND fingerprint IN (SELECT fingerprint FROM lesson WHERE scope = $1)";
    link.run(sql, args![by, scope]).await?;
    Ok(())
}

/// The newest lessons of a scope.
///
/// # Errors
/// What the database says.
pub async fn of(link: &mut Link, scope: &str, limit: u32) -> Result<Vec<Lesson>, Error> {
    let sql = "SELECT fingerprint, spam, features, made_by, at FROM lesson WHERE scope = $1 ORDER BY at DESC, fingerprint LIMIT $2";
    let lesson = |row: &Row| {
        Ok(Lesson {
            fingerprint: row.text(0)?,
            spam: row.flag(1)?,
            features: row.blob(2)?,
            by: row.text(3)?,
            at: crate::sign_in::instant(row, 4)?,
        })
    };
    link.rows(sql, args![scope, i64::from(limit)]).await?.iter().map(lesson).collect()
}

/// By what one sees that a scope has learned something else: how many lessons there are, and when the last came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// How many.
    pub lessons: i64,
    /// When the last came, in microseconds.
    pub last: i64,
}

impl Mark {
    /// A lesson more; a new one, or one that was turned round.
    pub fn learned(&mut self, one: &Lesson, new: bool) {
        self.lessons += i64::from(new);
        self.last = self.last.max(micros(one.at));
    }
}

/// The marks of all scopes.
///
/// # Errors
/// What the database says.
pub async fn marks(link: &mut Link) -> Result<HashMap<String, Mark>, Error> {
    let sql = "SELECT scope, COUNT(*), MAX(at) FROM lesson GROUP BY scope LIMIT 10000";
    let rows = link.rows(sql, args![]).await?;
    rows.iter().map(|row| Ok((row.text(0)?, Mark { lessons: row.int(1)?, last: row.int(2)? }))).collect()
}

/// How many lessons each scope has: honest ones and spam.
///
/// # Errors
/// What the database says.
pub async fn counts(link: &mut Link) -> Result<Vec<(String, i64, i64)>, Error> {
    // PostgreSQL adds whole numbers up to a number of another type.
    let sql = "SELECT scope, CAST(SUM(1 - spam) AS BIGINT), CAST(SUM(spam) AS BIGINT) FROM lesson \
               GROUP BY scope ORDER BY scope LIMIT 10000";
    let rows = link.rows(sql, args![]).await?;
    rows.iter().map(|row| Ok((row.text(0)?, row.int(1)?, row.int(2)?))).collect()
}
