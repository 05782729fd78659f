//! Questions for a yes or no, and the answers.

use crate::sign_in::{instant, maybe_instant, micros};
use crate::value::{Conditions, Row};
use crate::{Error, Link, args};
use charte_domain::{
    AccountHandle, Approval, ApprovalId, CharterId, Decision, PersonId, PostId, Request, RequestId, RequestState,
};
use jiff::Timestamp;

const REQUEST: &str = "SELECT id, post, hash, charter, account, rule, wanted, everyone, step, deadline, escalated_at, \
                       state, created_at FROM approval_request";

fn request(row: &Row) -> Result<Request, Error> {
    Ok(Request {
        id: RequestId::new(row.text(0)?),
        post: PostId::new(row.text(1)?),
        hash: row.digest(2)?,
        charter: CharterId::new(row.text(3)?),
        account: AccountHandle::new(row.text(4)?),
        rule: row.text(5)?,
        wanted: serde_json::from_str(&row.text(6)?).map_err(|_| Error::Form { column: 6 })?,
        everyone: row.flag(7)?,
        step: u32::try_from(row.int(8)?).unwrap_or(1),
        deadline: maybe_instant(row, 9)?,
        escalated: maybe_instant(row, 10)?,
        state: RequestState::parse(&row.text(11)?).ok_or(Error::Form { column: 11 })?,
        created: instant(row, 12)?,
    })
}

/// Keeps a question.
///
/// # Errors
/// What the database says.
pub async fn ask(link: &mut Link, one: &Request) -> Result<(), Error> {
    let sql = "INSERT INTO approval_request (id, post, hash, charter, account, rule, wanted, everyone, step, deadline, state, \
               created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    let args = args![
        one.id.as_str(),
        one.post.as_str(),
        one.hash,
        one.charter.as_str(),
        one.account.as_str(),
        &one.rule,
        serde_json::to_string(&one.wanted).unwrap_or_default(),
        one.everyone,
        one.step,
        one.deadline.map(micros),
        one.state.code(),
        micros(one.created)
    ];
    link.run(sql, args).await?;
    Ok(())
}

/// A question.
///
/// # Errors
/// What the database says.
pub async fn get(link: &mut Link, id: &RequestId) -> Result<Option<Request>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("{REQUEST} WHERE id = $1"));
    link.row(sql, args![id.as_str()]).await?.as_ref().map(request).transpose()
}

/// The questions about a post, the oldest first.
///
/// # Errors
/// What the database says.
pub async fn of_post(link: &mut Link, post: &PostId) -> Result<Vec<Request>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("{REQUEST} WHERE post = $1 ORDER BY created_at, step, id LIMIT 1000"));
    link.rows(sql, args![post.as_str()]).await?.iter().map(request).collect()
}

/// All questions that wait, the most pressing first.
///
/// # Errors
/// What the database says.
pub async fn open(link: &mut Link) -> Result<Vec<Request>, Error> {
    let sql = sqlx::AssertSqlSafe(format!(
        "{REQUEST} WHERE state = 'open' ORDER BY COALESCE(deadline, 9223372036854775807), created_at LIMIT 20000"
    ));
    link.rows(sql, args![]).await?.iter().map(request).collect()
}

/// Questions in any state, the last asked first.
///
/// # Errors
/// What the database says.
pub async fn recent(link: &mut Link, state: Option<RequestState>, limit: u32) -> Result<Vec<Request>, Error> {
    let mut wanted = Conditions::default();
    if let Some(state) = state {
        wanted.add("state = ", state.code());
    }
    let (conditions, mut args) = wanted.finish();
    args.push(i64::from(limit).into());
    let sql = format!("{REQUEST}{conditions} ORDER BY created_at DESC, id LIMIT ${}", args.len());
    link.rows(sqlx::AssertSqlSafe(sql), args).await?.iter().map(request).collect()
}

/// Settles a question that waits; false when it does not wait any more.
///
/// # Errors
/// What the database says.
pub async fn settle(link: &mut Link, id: &RequestId, state: RequestState, at: Timestamp) -> Result<bool, Error> {
    let sql = "UPDATE approval_request SET state = $2, settled_at = $3 WHERE id = $1 AND state = 'open'";
    Ok(link.run(sql, args![id.as_str(), state.code(), micros(at)]).await? == 1)
}

/// Names others whose yes is wanted: somebody has left, and another takes over.
///
/// # Errors
/// What the database says.
pub async fn want(link: &mut Link, id: &RequestId, wanted: &[charte_domain::approval::Wanted]) -> Result<bool, Error> {
    let sql = "UPDATE approval_request SET wanted = $2 WHERE id = $1 AND state = 'open'";
    Ok(link.run(sql, args![id.as_str(), serde_json::to_string(wanted).unwrap_or_default()]).await? == 1)
}

/// Makes void what waits about a post.
///
/// # Errors
/// What the database says.
pub async fn void(link: &mut Link, post: &PostId, at: Timestamp) -> Result<u64, Error> {
    let sql = "UPDATE approval_request SET state = 'void', settled_at = $2 WHERE post = $1 AND state = 'open'";
    link.run(sql, args![post.as_str(), micros(at)]).await
}

/// Notes that a question went up to the delegates, who have until `by`.
///
/// # Errors
/// What the database says.
pub async fn escalated(link: &mut Link, id: &RequestId, at: Timestamp, by: Timestamp) -> Result<bool, Error> {
    let sql = "UPDATE approval_request SET escalated_at = $2, deadline = $3 WHERE id = $1 AND escalated_at IS NULL \
               AND state = 'open'";
    Ok(link.run(sql, args![id.as_str(), micros(at), micros(by)]).await? == 1)
}

fn approval(row: &Row) -> Result<Approval, Error> {
    Ok(Approval {
        id: ApprovalId::new(row.text(0)?),
        request: RequestId::new(row.text(1)?),
        post: PostId::new(row.text(2)?),
        hash: row.digest(3)?,
        charter: CharterId::new(row.text(4)?),
        person: PersonId::new(row.text(5)?),
        team: row.maybe_text(6)?,
        decision: Decision::parse(&row.text(7)?).ok_or(Error::Form { column: 7 })?,
        reason: row.text(8)?,
        readback: row.text(9)?,
        at: instant(row, 10)?,
        entry: row.int(11)?.unsigned_abs(),
    })
}

/// Keeps an answer.
///
/// # Errors
/// What the database says.
pub async fn answer(link: &mut Link, one: &Approval) -> Result<(), Error> {
    let sql = "INSERT INTO approval (id, request, post, hash, charter, person, team, decision, reason, readback, at, entry) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    let args = args![
        one.id.as_str(),
        one.request.as_str(),
        one.post.as_str(),
        one.hash,
        one.charter.as_str(),
        one.person.as_str(),
        one.team.clone(),
        one.decision.code(),
        &one.reason,
        &one.readback,
        micros(one.at),
        i64::try_from(one.entry).unwrap_or(i64::MAX)
    ];
    link.run(sql, args).await?;
    Ok(())
}

/// The answers about a post, in their order.
///
/// # Errors
/// What the database says.
pub async fn answers(link: &mut Link, post: &PostId) -> Result<Vec<Approval>, Error> {
    let sql = "SELECT id, request, post, hash, charter, person, team, decision, reason, readback, at, entry FROM approval \
               WHERE post = $1 ORDER BY at, id LIMIT 1000";
    link.rows(sql, args![post.as_str()]).await?.iter().map(approval).collect()
}
