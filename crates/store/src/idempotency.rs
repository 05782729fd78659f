//! Answers that were given, by the key with which a caller asked: asked again, the answer is the same.

use crate::sign_in::micros;
use crate::{Error, Link, args};
use jiff::{SignedDuration, Timestamp};

/// How long an answer is kept.
const KEPT: SignedDuration = SignedDuration::from_hours(24);
/// After so long a request without an answer counts as lost.
const LOST: SignedDuration = SignedDuration::from_mins(2);

/// What is known of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// Nothing: it is this request's now.
    New,
    /// The same request is being worked on.
    Running,
    /// Another request had this key.
    Other,
    /// The same request had this answer.
    Answered {
        /// Its status.
        status: u16,
        /// Its body.
        body: String,
    },
}

/// Takes a key for a request, or says what is known of it.
///
/// # Errors
/// What the database says.
pub async fn take(
    link: &mut Link,
    holder: &str,
    key: &str,
    request: &[u8; 32],
    now: Timestamp,
) -> Result<Known, Error> {
    let since = |ago| micros(now.saturating_sub(ago).unwrap_or(now));
    let sql = "DELETE FROM idempotency WHERE holder = $1 AND idem = $2 AND (at < $3 OR (status = 0 AND at < $4))";
    link.run(sql, args![holder, key, since(KEPT), since(LOST)]).await?;
    let sql = "INSERT INTO idempotency (idem, holder, request, status, body, at) VALUES ($1, $2, $3, 0, '', $4) \
               ON CONFLICT (holder, idem) DO NOTHING";
    if link.run(sql, args![key, holder, *request, micros(now)]).await? == 1 {
        return Ok(Known::New);
    }
    let sql = "SELECT request, status, body FROM idempotency WHERE holder = $1 AND idem = $2";
    let Some(row) = link.row(sql, args![holder, key]).await? else { return Ok(Known::Running) };
    let status = u16::try_from(row.int(1)?).unwrap_or(0);
    Ok(match (row.digest(0)? == *request, status) {
        (false, _) => Known::Other,
        (true, 0) => Known::Running,
        (true, status) => Known::Answered { status, body: row.text(2)? },
    })
}

/// Keeps the answer under its key.
///
/// # Errors
/// What the database says.
pub async fn keep(link: &mut Link, holder: &str, key: &str, status: u16, body: &str) -> Result<(), Error> {
    let sql = "UPDATE idempotency SET status = $3, body = $4 WHERE holder = $1 AND idem = $2";
    link.run(sql, args![holder, key, i64::from(status), body]).await?;
    Ok(())
}

/// Lets a key go: the request came to nothing.
///
/// # Errors
/// What the database says.
pub async fn forget(link: &mut Link, holder: &str, key: &str) -> Result<(), Error> {
    link.run("DELETE FROM idempotency WHERE holder = $1 AND idem = $2", args![holder, key]).await?;
    Ok(())
}

/// Lets go what is older than a day.
///
/// # Errors
/// What the database says.
pub async fn tidy(link: &mut Link, now: Timestamp) -> Result<u64, Error> {
    let before = micros(now.saturating_sub(KEPT).unwrap_or(now));
    link.run("DELETE FROM idempotency WHERE at < $1", args![before]).await
}
