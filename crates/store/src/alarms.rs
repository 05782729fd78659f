//! Alarms, kept; and what a start reads back of the last hour.

use crate::sign_in::{instant, maybe_instant, micros};
use crate::value::{Conditions, Row, Value};
use crate::{Error, Link, args};
use charte_domain::{AccountHandle, AlarmId, PersonId};
use jiff::Timestamp;
use sqlx::AssertSqlSafe;

/// An alarm.
#[derive(Clone, Debug, PartialEq)]
pub struct Alarm {
    /// Its id.
    pub id: AlarmId,
    /// The alarm of the charter that rang; empty: the charter has none for this account.
    pub name: String,
    /// The account.
    pub account: AccountHandle,
    /// 1 to look at, 2 serious, 3 crisis: the highest that it reached.
    pub level: u8,
    /// What is furthest out of the ordinary: a code.
    pub kind: String,
    /// Since when.
    pub opened: Timestamp,
    /// When something was last done with it.
    pub changed: Timestamp,
    /// Reasons and deeds, as JSON.
    pub body: String,
    /// `open`, `over` (by itself), `ended` (by a person), `false`.
    pub state: String,
    /// When it ended.
    pub closed: Option<Timestamp>,
    /// Who ended it.
    pub closed_by: Option<PersonId>,
    /// Why.
    pub reason: Option<String>,
}

const COLUMNS: &str =
    "id, name, account, level, kind, opened_at, changed_at, body, state, closed_at, closed_by, reason";

fn alarm(row: &Row) -> Result<Alarm, Error> {
    Ok(Alarm {
        id: AlarmId::new(row.text(0)?),
        name: row.text(1)?,
        account: AccountHandle::new(row.text(2)?),
        level: u8::try_from(row.int(3)?).map_err(|_| Error::Form { column: 3 })?,
        kind: row.text(4)?,
        opened: instant(row, 5)?,
        changed: instant(row, 6)?,
        body: row.text(7)?,
        state: row.text(8)?,
        closed: maybe_instant(row, 9)?,
        closed_by: row.maybe_text(10)?.map(PersonId::new),
        reason: row.maybe_text(11)?,
    })
}

/// Keeps an alarm, or what became of it.
///
/// # Errors
/// What the database says.
pub async fn put(link: &mut Link, one: &Alarm) -> Result<(), Error> {
    let sql = format!(
        "INSERT INTO alarm ({COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
         ON CONFLICT (id) DO UPDATE SET level = excluded.level, kind = excluded.kind, changed_at = excluded.changed_at, \
         body = excluded.body, state = excluded.state, closed_at = excluded.closed_at, closed_by = excluded.closed_by, \
         reason = excluded.reason"
    );
    let args = args![
        one.id.as_str(),
        &one.name,
        one.account.as_str(),
        u32::from(one.level),
        &one.kind,
        micros(one.opened),
        micros(one.changed),
        &one.body,
        &one.state,
        one.closed.map(micros),
        one.closed_by.as_ref().map(|person| person.as_str().to_owned()),
        one.reason.clone()
    ];
    link.run(AssertSqlSafe(sql), args).await?;
    Ok(())
}

/// An alarm.
///
/// # Errors
/// What the database says.
pub async fn get(link: &mut Link, id: &AlarmId) -> Result<Option<Alarm>, Error> {
    let sql = AssertSqlSafe(format!("SELECT {COLUMNS} FROM alarm WHERE id = $1"));
    link.row(sql, args![id.as_str()]).await?.as_ref().map(alarm).transpose()
}

/// Alarms that are open (or that are not), the last first; of one account, when it is given; opened before an instant, for the
/// next page.
///
/// # Errors
/// What the database says.
pub async fn find(
    link: &mut Link,
    open: bool,
    account: Option<&AccountHandle>,
    before: Option<Timestamp>,
    limit: u32,
) -> Result<Vec<Alarm>, Error> {
    let mut all = Conditions::default();
    all.fixed(if open { "state = 'open'" } else { "state <> 'open'" });
    if let Some(account) = account {
        all.add("account = ", account.as_str());
    }
    if let Some(before) = before {
        all.add("opened_at < ", micros(before));
    }
    let (conditions, mut args) = all.finish();
    args.push(Value::from(i64::from(limit)));
    let sql = format!("SELECT {COLUMNS} FROM alarm{conditions} ORDER BY opened_at DESC, id DESC LIMIT ${}", args.len());
    link.rows(AssertSqlSafe(sql), args).await?.iter().map(alarm).collect()
}

/// Alarms that ended since an instant.
///
/// # Errors
/// What the database says.
pub async fn ended_since(link: &mut Link, since: Timestamp) -> Result<Vec<Alarm>, Error> {
    let sql =
        format!("SELECT {COLUMNS} FROM alarm WHERE state <> 'open' AND closed_at >= $1 ORDER BY closed_at LIMIT 10000");
    link.rows(AssertSqlSafe(sql), args![micros(since)]).await?.iter().map(alarm).collect()
}

/// Comments of a minute: the account, the number of the minute since 1970, comments, those that wait or were held.
pub type Minute = (AccountHandle, i64, i64, i64);

/// The minutes since an instant, spam left out.
///
/// # Errors
/// What the database says.
pub async fn minutes(link: &mut Link, since: Timestamp) -> Result<Vec<Minute>, Error> {
    let sql = "SELECT account, received_at / 60000000, COUNT(*), \
               CAST(SUM(CASE WHEN scenario IS NOT NULL OR visibility <> 'shown' THEN 1 ELSE 0 END) AS BIGINT) \
               FROM comment WHERE received_at >= $1 AND written_at >= $1 AND visibility <> 'aside' GROUP BY 1, 2 ORDER BY 2 LIMIT 100000";
    let rows = link.rows(sql, args![micros(since)]).await?;
    rows.iter().map(|row| Ok((AccountHandle::new(row.text(0)?), row.int(1)?, row.int(2)?, row.int(3)?))).collect()
}

/// What came often since an instant: the account, the likeness, how often.
///
/// # Errors
/// What the database says.
pub async fn alike(link: &mut Link, since: Timestamp) -> Result<Vec<(AccountHandle, i64, i64)>, Error> {
    let sql = "SELECT account, likeness, COUNT(*) FROM comment WHERE received_at >= $1 AND written_at >= $1 AND visibility <> 'aside' \
               GROUP BY 1, 2 HAVING COUNT(*) >= 5 ORDER BY 3 DESC LIMIT 1000";
    let rows = link.rows(sql, args![micros(since)]).await?;
    rows.iter().map(|row| Ok((AccountHandle::new(row.text(0)?), row.int(1)?, row.int(2)?))).collect()
}

/// By how many authors an account was written to since an instant, spam apart; of very many comments the first 100,000 count.
///
/// # Errors
/// What the database says.
pub async fn authors(link: &mut Link, account: &AccountHandle, since: Timestamp) -> Result<i64, Error> {
    let sql = "SELECT COUNT(DISTINCT author) FROM (SELECT author FROM comment WHERE account = $1 AND received_at >= $2 \
               AND visibility <> 'aside' LIMIT 100000) AS those";
    link.number(sql, args![account.as_str(), micros(since)]).await
}

/// The hashtags that accounts have seen, as hashes, and when first.
///
/// # Errors
/// What the database says.
pub async fn tags(link: &mut Link, limit: u32) -> Result<Vec<(AccountHandle, String, Timestamp)>, Error> {
    let sql = "SELECT account, tag, first_at FROM hashtag ORDER BY first_at DESC LIMIT $1";
    let rows = link.rows(sql, args![i64::from(limit)]).await?;
    rows.iter().map(|row| Ok((AccountHandle::new(row.text(0)?), row.text(1)?, instant(row, 2)?))).collect()
}

/// Keeps that an account has seen a hashtag.
///
/// # Errors
/// What the database says.
pub async fn put_tag(link: &mut Link, account: &AccountHandle, tag: &str, at: Timestamp) -> Result<(), Error> {
    let sql = "INSERT INTO hashtag (account, tag, first_at) VALUES ($1, $2, $3) ON CONFLICT (account, tag) DO NOTHING";
    link.run(sql, args![account.as_str(), tag, micros(at)]).await?;
    Ok(())
}
