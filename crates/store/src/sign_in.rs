//! Sessions, one-time links, keys of other programs, failed attempts: by the hashes of their secrets.

use crate::value::Row;
use crate::{Error, Link, args};
use charte_domain::{PersonId, Purpose, Scope, Session, Step, Ticket, Token};
use jiff::Timestamp;

/// Microseconds since 1970, as instants are kept.
#[must_use]
pub fn micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

pub(crate) fn instant(row: &Row, column: usize) -> Result<Timestamp, Error> {
    Timestamp::from_microsecond(row.int(column)?).map_err(|_| Error::Form { column })
}

pub(crate) fn maybe_instant(row: &Row, column: usize) -> Result<Option<Timestamp>, Error> {
    let at = row.maybe_int(column)?.map(Timestamp::from_microsecond).transpose();
    at.map_err(|_| Error::Form { column })
}

fn session(row: &Row) -> Result<Session, Error> {
    Ok(Session {
        id: row.text(0)?,
        person: PersonId::new(row.text(1)?),
        step: Step::parse(&row.text(2)?).ok_or(Error::Form { column: 2 })?,
        agent: row.text(3)?,
        created: instant(row, 4)?,
        seen: instant(row, 5)?,
        expires: instant(row, 6)?,
    })
}

/// Keeps a session.
///
/// # Errors
/// What the database says.
pub async fn open(link: &mut Link, hash: &[u8; 32], session: &Session) -> Result<(), Error> {
    let sql = "INSERT INTO session (hash, id, person, step, agent, created_at, seen_at, expires_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let args = args![
        *hash,
        &session.id,
        session.person.as_str(),
        session.step.code(),
        &session.agent,
        micros(session.created),
        micros(session.seen),
        micros(session.expires)
    ];
    link.run(sql, args).await?;
    Ok(())
}

/// The session with this hash that has not run out.
///
/// # Errors
/// What the database says.
pub async fn find(link: &mut Link, hash: &[u8; 32], now: Timestamp) -> Result<Option<Session>, Error> {
    let sql = "SELECT id, person, step, agent, created_at, seen_at, expires_at FROM session \
               WHERE hash = $1 AND expires_at > $2";
    link.row(sql, args![*hash, micros(now)]).await?.as_ref().map(session).transpose()
}

/// The sessions of a person, the last seen first.
///
/// # Errors
/// What the database says.
pub async fn of(link: &mut Link, person: &PersonId, now: Timestamp) -> Result<Vec<Session>, Error> {
    let sql = "SELECT id, person, step, agent, created_at, seen_at, expires_at FROM session \
               WHERE person = $1 AND expires_at > $2 ORDER BY seen_at DESC LIMIT 1000";
    link.rows(sql, args![person.as_str(), micros(now)]).await?.iter().map(session).collect()
}

/// The session with this id that has not run out.
///
/// # Errors
/// What the database says.
pub async fn session_of(link: &mut Link, id: &str, now: Timestamp) -> Result<Option<Session>, Error> {
    let sql = "SELECT id, person, step, agent, created_at, seen_at, expires_at FROM session \
               WHERE id = $1 AND expires_at > $2";
    link.row(sql, args![id, micros(now)]).await?.as_ref().map(session).transpose()
}

/// Everybody's sessions, the last seen first, from after one that was shown.
///
/// # Errors
/// What the database says.
pub async fn sessions(
    link: &mut Link,
    now: Timestamp,
    after: Option<(Timestamp, &str)>,
    limit: u32,
) -> Result<Vec<Session>, Error> {
    let sql = "SELECT id, person, step, agent, created_at, seen_at, expires_at FROM session \
               WHERE expires_at > $1 AND (seen_at < $2 OR (seen_at = $2 AND id < $3)) \
               ORDER BY seen_at DESC, id DESC LIMIT $4";
    let (at, id) = after.map_or((i64::MAX, ""), |(at, id)| (micros(at), id));
    link.rows(sql, args![micros(now), at, id, i64::from(limit)]).await?.iter().map(session).collect()
}

/// How many sessions are open.
///
/// # Errors
/// What the database says.
pub async fn session_count(link: &mut Link, now: Timestamp) -> Result<i64, Error> {
    link.number("SELECT count(*) FROM session WHERE expires_at > $1", args![micros(now)]).await
}

/// When each person was last here, of those with an open session.
///
/// # Errors
/// What the database says.
pub async fn last_seen(link: &mut Link, now: Timestamp) -> Result<Vec<(PersonId, Timestamp)>, Error> {
    let sql = "SELECT person, max(seen_at) FROM session WHERE expires_at > $1 GROUP BY person LIMIT 100000";
    let rows = link.rows(sql, args![micros(now)]).await?;
    rows.iter().map(|row| Ok((PersonId::new(row.text(0)?), instant(row, 1)?))).collect()
}

/// Notes that a session was seen.
///
/// # Errors
/// What the database says.
pub async fn seen(link: &mut Link, id: &str, now: Timestamp) -> Result<(), Error> {
    link.run("UPDATE session SET seen_at = $2 WHERE id = $1", args![id, micros(now)]).await?;
    Ok(())
}

/// Ends a session; of this person only.
///
/// # Errors
/// What the database says.
pub async fn close(link: &mut Link, person: &PersonId, id: &str) -> Result<bool, Error> {
    let sql = "DELETE FROM session WHERE id = $2 AND person = $1";
    Ok(link.run(sql, args![person.as_str(), id]).await? > 0)
}

/// Ends all sessions of a person, but for one if it is given. Says how many.
///
/// # Errors
/// What the database says.
pub async fn close_all(link: &mut Link, person: &PersonId, but: Option<&str>) -> Result<u64, Error> {
    let sql = "DELETE FROM session WHERE person = $1 AND id <> $2";
    link.run(sql, args![person.as_str(), but.unwrap_or_default()]).await
}

/// Forgets what has run out: sessions, attempts, answers kept for repeated requests.
///
/// # Errors
/// What the database says.
pub async fn tidy(link: &mut Link, now: Timestamp) -> Result<(), Error> {
    let day = 86_400_000_000;
    link.run("DELETE FROM session WHERE expires_at <= $1", args![micros(now)]).await?;
    link.run("DELETE FROM attempt WHERE at < $1", args![micros(now) - day]).await?;
    link.run("DELETE FROM idempotency WHERE at < $1", args![micros(now) - day]).await?;
    Ok(())
}

/// Notes a failed attempt.
///
/// # Errors
/// What the database says.
pub async fn failed(link: &mut Link, who: &[u8; 32], now: Timestamp) -> Result<(), Error> {
    link.run("INSERT INTO attempt (who, at) VALUES ($1, $2)", args![*who, micros(now)]).await?;
    Ok(())
}

/// How many attempts failed since an instant, and when the last did.
///
/// # Errors
/// What the database says.
pub async fn failures(link: &mut Link, who: &[u8; 32], since: Timestamp) -> Result<(i64, Option<Timestamp>), Error> {
    let sql = "SELECT count(*), max(at) FROM attempt WHERE who = $1 AND at >= $2";
    match link.row(sql, args![*who, micros(since)]).await? {
        Some(row) => Ok((row.int(0)?, maybe_instant(&row, 1)?)),
        None => Ok((0, None)),
    }
}

/// Forgets the failed attempts of one: they have signed in.
///
/// # Errors
/// What the database says.
pub async fn forgive(link: &mut Link, who: &[u8; 32]) -> Result<(), Error> {
    link.run("DELETE FROM attempt WHERE who = $1", args![*who]).await?;
    Ok(())
}

const TICKET: &str =
    "SELECT id, purpose, subject, holder, made_by, created_at, expires_at, used_at, revoked_at FROM ticket";

fn ticket(row: &Row) -> Result<Ticket, Error> {
    Ok(Ticket {
        id: row.text(0)?,
        purpose: Purpose::parse(&row.text(1)?).ok_or(Error::Form { column: 1 })?,
        subject: row.text(2)?,
        holder: row.text(3)?,
        by: PersonId::new(row.text(4)?),
        created: instant(row, 5)?,
        expires: instant(row, 6)?,
        used: maybe_instant(row, 7)?,
        revoked: maybe_instant(row, 8)?,
    })
}

/// Keeps a one-time link.
///
/// # Errors
/// What the database says.
pub async fn put_ticket(link: &mut Link, hash: &[u8; 32], ticket: &Ticket) -> Result<(), Error> {
    let sql = "INSERT INTO ticket (hash, id, purpose, subject, holder, made_by, created_at, expires_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let args = args![
        *hash,
        &ticket.id,
        ticket.purpose.code(),
        &ticket.subject,
        &ticket.holder,
        ticket.by.as_str(),
        micros(ticket.created),
        micros(ticket.expires)
    ];
    link.run(sql, args).await?;
    Ok(())
}

/// The one-time link with this hash, good or not.
///
/// # Errors
/// What the database says.
pub async fn find_ticket(link: &mut Link, hash: &[u8; 32]) -> Result<Option<Ticket>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("{TICKET} WHERE hash = $1"));
    link.row(sql, args![*hash]).await?.as_ref().map(ticket).transpose()
}

/// The one-time links about something, the last made first.
///
/// # Errors
/// What the database says.
pub async fn tickets(link: &mut Link, purpose: Purpose, subject: &str) -> Result<Vec<Ticket>, Error> {
    let sql = sqlx::AssertSqlSafe(format!(
        "{TICKET} WHERE purpose = $1 AND subject = $2 ORDER BY created_at DESC LIMIT 1000"
    ));
    link.rows(sql, args![purpose.code(), subject]).await?.iter().map(ticket).collect()
}

/// The one-time links of a purpose that still open a door, the last made first.
///
/// # Errors
/// What the database says.
pub async fn open_tickets(link: &mut Link, purpose: Purpose, now: Timestamp) -> Result<Vec<Ticket>, Error> {
    let sql = sqlx::AssertSqlSafe(format!(
        "{TICKET} WHERE purpose = $1 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $2 \
         ORDER BY created_at DESC LIMIT 10000"
    ));
    link.rows(sql, args![purpose.code(), micros(now)]).await?.iter().map(ticket).collect()
}

/// Uses a one-time link; false when it was used or taken back before.
///
/// # Errors
/// What the database says.
pub async fn use_ticket(link: &mut Link, id: &str, now: Timestamp) -> Result<bool, Error> {
    let sql =
        "UPDATE ticket SET used_at = $2 WHERE id = $1 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $2";
    Ok(link.run(sql, args![id, micros(now)]).await? == 1)
}

/// Takes a one-time link back.
///
/// # Errors
/// What the database says.
pub async fn revoke_ticket(link: &mut Link, id: &str, now: Timestamp) -> Result<bool, Error> {
    let sql = "UPDATE ticket SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL AND used_at IS NULL";
    Ok(link.run(sql, args![id, micros(now)]).await? == 1)
}

/// Takes back all links made for somebody, or about them.
///
/// # Errors
/// What the database says.
pub async fn revoke_tickets_of(link: &mut Link, person: &PersonId, now: Timestamp) -> Result<u64, Error> {
    let sql = "UPDATE ticket SET revoked_at = $2 WHERE (holder = $1 OR subject = $1) AND revoked_at IS NULL \
               AND used_at IS NULL";
    link.run(sql, args![person.as_str(), micros(now)]).await
}

const TOKEN: &str = "SELECT id, person, name, scopes, created_at, expires_at, seen_at, revoked_at FROM token";

fn token(row: &Row) -> Result<Token, Error> {
    Ok(Token {
        id: row.text(0)?,
        person: PersonId::new(row.text(1)?),
        name: row.text(2)?,
        scopes: row.text(3)?.split(' ').filter_map(Scope::parse).collect(),
        created: instant(row, 4)?,
        expires: instant(row, 5)?,
        seen: maybe_instant(row, 6)?,
        revoked: maybe_instant(row, 7)?,
    })
}

/// Keeps a key.
///
/// # Errors
/// What the database says.
pub async fn put_token(link: &mut Link, hash: &[u8; 32], token: &Token) -> Result<(), Error> {
    let sql = "INSERT INTO token (hash, id, person, name, scopes, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let scopes: Vec<&str> = token.scopes.iter().map(|scope| scope.code()).collect();
    let args = args![
        *hash,
        &token.id,
        token.person.as_str(),
        &token.name,
        scopes.join(" "),
        micros(token.created),
        micros(token.expires)
    ];
    link.run(sql, args).await?;
    Ok(())
}

/// The key with this hash, if it still counts.
///
/// # Errors
/// What the database says.
pub async fn find_token(link: &mut Link, hash: &[u8; 32], now: Timestamp) -> Result<Option<Token>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("{TOKEN} WHERE hash = $1 AND revoked_at IS NULL AND expires_at > $2"));
    link.row(sql, args![*hash, micros(now)]).await?.as_ref().map(token).transpose()
}

/// Keys, of one person or of all, the newest first.
///
/// # Errors
/// What the database says.
pub async fn tokens(link: &mut Link, person: Option<&PersonId>) -> Result<Vec<Token>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("{TOKEN} WHERE $1 = '' OR person = $1 ORDER BY created_at DESC LIMIT 10000"));
    link.rows(sql, args![person.map_or("", PersonId::as_str)]).await?.iter().map(token).collect()
}

/// Takes a key back.
///
/// # Errors
/// What the database says.
pub async fn revoke_token(link: &mut Link, id: &str, now: Timestamp) -> Result<bool, Error> {
    let sql = "UPDATE token SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL";
    Ok(link.run(sql, args![id, micros(now)]).await? == 1)
}

/// Notes that a key was seen.
///
/// # Errors
/// What the database says.
pub async fn token_seen(link: &mut Link, id: &str, now: Timestamp) -> Result<(), Error> {
    link.run("UPDATE token SET seen_at = $2 WHERE id = $1", args![id, micros(now)]).await?;
    Ok(())
}
