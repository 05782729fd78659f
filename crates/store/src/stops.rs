//! The stop switch, kept.

use crate::sign_in::{instant, maybe_instant, micros};
use crate::value::Row;
use crate::{Error, Link, args};
use charte_domain::{AccountHandle, PersonId, Stop, StopId};
use jiff::Timestamp;

fn stop(row: &Row) -> Result<Stop, Error> {
    Ok(Stop {
        id: StopId::new(row.text(0)?),
        account: row.maybe_text(1)?.map(AccountHandle::new),
        reason: row.text(2)?,
        by: PersonId::new(row.text(3)?),
        at: instant(row, 4)?,
        resumed: maybe_instant(row, 5)?,
        resumed_by: row.maybe_text(6)?.map(PersonId::new),
    })
}

/// Keeps a stop.
///
/// # Errors
/// What the database says.
pub async fn put(link: &mut Link, one: &Stop) -> Result<(), Error> {
    let sql = "INSERT INTO stop (id, account, reason, made_by, at, resumed_at, resumed_by) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let args = args![
        one.id.as_str(),
        one.account.as_ref().map(|a| a.as_str().to_owned()),
        &one.reason,
        one.by.as_str(),
        micros(one.at),
        one.resumed.map(micros),
        one.resumed_by.as_ref().map(|p| p.as_str().to_owned())
    ];
    link.run(sql, args).await?;
    Ok(())
}

/// The stops that hold.
///
/// # Errors
/// What the database says.
pub async fn open(link: &mut Link) -> Result<Vec<Stop>, Error> {
    let sql = "SELECT id, account, reason, made_by, at, resumed_at, resumed_by FROM stop WHERE resumed_at IS NULL ORDER BY at";
    link.rows(sql, args![]).await?.iter().map(stop).collect()
}

/// All stops, the last first.
///
/// # Errors
/// What the database says.
pub async fn all(link: &mut Link, limit: u32) -> Result<Vec<Stop>, Error> {
    let sql = "SELECT id, account, reason, made_by, at, resumed_at, resumed_by FROM stop ORDER BY at DESC LIMIT $1";
    link.rows(sql, args![i64::from(limit)]).await?.iter().map(stop).collect()
}

/// Takes a stop back; false when it was before.
///
/// # Errors
/// What the database says.
pub async fn resume(link: &mut Link, id: &StopId, by: &PersonId, at: Timestamp) -> Result<bool, Error> {
    let sql = "UPDATE stop SET resumed_at = $2, resumed_by = $3 WHERE id = $1 AND resumed_at IS NULL";
    Ok(link.run(sql, args![id.as_str(), micros(at), by.as_str()]).await? == 1)
}
