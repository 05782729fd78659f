//! What waits to be told outside: mails and webhooks of the house, saved before they are sent.

use crate::sign_in::micros;
use crate::value::Row;
use crate::{Error, Link, args};
use jiff::{SignedDuration, Timestamp};

/// A message on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// Its id: the same at each try.
    pub id: String,
    /// `mail` or `webhook`.
    pub channel: String,
    /// The address.
    pub recipient: String,
    /// The subject of a mail, the event of a webhook.
    pub subject: String,
    /// The text.
    pub body: String,
    /// How often it was tried.
    pub attempts: u32,
}

fn outgoing(row: &Row) -> Result<Outgoing, Error> {
    Ok(Outgoing {
        id: row.text(0)?,
        channel: row.text(1)?,
        recipient: row.text(2)?,
        subject: row.text(3)?,
        body: row.text(4)?,
        attempts: u32::try_from(row.int(5)?).unwrap_or(u32::MAX),
    })
}

/// Keeps a message.
///
/// # Errors
/// What the database says.
pub async fn put(link: &mut Link, one: &Outgoing, now: Timestamp) -> Result<(), Error> {
    let sql = "INSERT INTO outgoing (id, channel, recipient, subject, body, state, attempts, next_at, created_at) \
               VALUES ($1, $2, $3, $4, $5, 'waiting', 0, $6, $6)";
    link.run(sql, args![&one.id, &one.channel, &one.recipient, &one.subject, &one.body, micros(now)]).await?;
    Ok(())
}

/// Takes messages of a channel whose time has come; no two nodes take the same one.
///
/// # Errors
/// What the database says.
pub async fn take(
    link: &mut Link,
    channel: &str,
    now: Timestamp,
    lease: SignedDuration,
    limit: u32,
) -> Result<Vec<Outgoing>, Error> {
    let sql = "SELECT id, channel, recipient, subject, body, attempts FROM outgoing WHERE state = 'waiting' AND next_at <= $1 \
               AND channel = $3 ORDER BY next_at LIMIT $2";
    let rows = link.rows_to_take(sql, args![micros(now), i64::from(limit), channel]).await?;
    let until = now.saturating_add(lease).unwrap_or(now);
    let mut taken = Vec::with_capacity(rows.len());
    for row in &rows {
        let one = outgoing(row)?;
        // Until it is marked as sent it comes again after the lease: mail may come twice, never not at all.
        let sql = "UPDATE outgoing SET next_at = $2, attempts = attempts + 1 WHERE id = $1";
        link.run(sql, args![&one.id, micros(until)]).await?;
        taken.push(one);
    }
    Ok(taken)
}

/// Marks a message: `sent`, `failed`, or `waiting` until an instant.
///
/// # Errors
/// What the database says.
pub async fn mark(link: &mut Link, id: &str, state: &str, next: Timestamp, trouble: Option<&str>) -> Result<(), Error> {
    let sql = "UPDATE outgoing SET state = $2, next_at = $3, trouble = $4 WHERE id = $1";
    link.run(sql, args![id, state, micros(next), trouble.map(str::to_owned)]).await?;
    Ok(())
}

/// What could not be sent, the last first: recipient, subject, what was wrong.
///
/// # Errors
/// What the database says.
pub async fn failed(link: &mut Link, limit: u32) -> Result<Vec<(String, String, String)>, Error> {
    let sql = "SELECT recipient, subject, COALESCE(trouble, '') FROM outgoing WHERE state = 'failed' \
               ORDER BY created_at DESC, id LIMIT $1";
    let rows = link.rows(sql, args![i64::from(limit)]).await?;
    rows.iter().map(|row| Ok((row.text(0)?, row.text(1)?, row.text(2)?))).collect()
}

/// How many wait, and how many could not be sent.
///
/// # Errors
/// What the database says.
pub async fn counts(link: &mut Link) -> Result<(i64, i64), Error> {
    let waiting = link.number("SELECT count(*) FROM outgoing WHERE state = 'waiting'", args![]).await?;
    let failed = link.number("SELECT count(*) FROM outgoing WHERE state = 'failed'", args![]).await?;
    Ok((waiting, failed))
}

/// A message as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Its id.
    pub id: String,
    /// The address.
    pub recipient: String,
    /// What it is about.
    pub subject: String,
    /// `waiting`, `sent`, `failed`.
    pub state: String,
    /// How often it was tried.
    pub attempts: u32,
    /// What was wrong at the last try.
    pub trouble: Option<String>,
    /// Since when.
    pub created: Timestamp,
}

/// The last messages of a channel, the newest first.
///
/// # Errors
/// What the database says.
pub async fn last(link: &mut Link, channel: &str, limit: u32) -> Result<Vec<Sent>, Error> {
    let sql = "SELECT id, recipient, subject, state, attempts, trouble, created_at FROM outgoing WHERE channel = $1 \
               ORDER BY created_at DESC, id DESC LIMIT $2";
    let rows = link.rows(sql, args![channel, i64::from(limit)]).await?;
    let sent = rows.iter().map(|row| {
        Ok(Sent {
            id: row.text(0)?,
            recipient: row.text(1)?,
            subject: row.text(2)?,
            state: row.text(3)?,
            attempts: u32::try_from(row.int(4)?).unwrap_or(u32::MAX),
            trouble: row.maybe_text(5)?,
            created: crate::sign_in::instant(row, 6)?,
        })
    });
    sent.collect()
}
