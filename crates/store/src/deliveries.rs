//! Deliveries: posts on their way, and how nodes share them out.

use crate::sign_in::{instant, maybe_instant, micros};
use crate::value::{Conditions, Row};
use crate::{Error, Link, args, post_words};
use charte_domain::{AccountHandle, Content, Delivery, DeliveryId, DeliveryState, PersonId, PostId};
use jiff::Timestamp;

const DELIVERY: &str = "SELECT id, post, account, hash, idem, state, due_at, attempts, next_at, confirmed_at, remote, \
                        trouble FROM delivery";

fn delivery(row: &Row) -> Result<Delivery, Error> {
    Ok(Delivery {
        id: DeliveryId::new(row.text(0)?),
        post: PostId::new(row.text(1)?),
        account: AccountHandle::new(row.text(2)?),
        hash: row.digest(3)?,
        key: row.text(4)?,
        state: DeliveryState::parse(&row.text(5)?).ok_or(Error::Form { column: 5 })?,
        due: instant(row, 6)?,
        attempts: u32::try_from(row.int(7)?).unwrap_or(u32::MAX),
        next: instant(row, 8)?,
        confirmed: maybe_instant(row, 9)?,
        remote: row.maybe_text(10)?,
        trouble: row.maybe_text(11)?,
    })
}

/// Writes a delivery: a new one, or what has changed.
///
/// # Errors
/// What the database says.
pub async fn put(link: &mut Link, one: &Delivery) -> Result<(), Error> {
    let sql = "INSERT INTO delivery (id, post, account, hash, idem, state, due_at, attempts, next_at, confirmed_at, remote, \
               trouble) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
               ON CONFLICT (id) DO UPDATE SET state = excluded.state, due_at = excluded.due_at, hash = excluded.hash, \
               attempts = excluded.attempts, next_at = excluded.next_at, confirmed_at = excluded.confirmed_at, \
               remote = excluded.remote, trouble = excluded.trouble";
    let args = args![
        one.id.as_str(),
        one.post.as_str(),
        one.account.as_str(),
        one.hash,
        &one.key,
        one.state.code(),
        micros(one.due),
        one.attempts,
        micros(one.next),
        one.confirmed.map(micros),
        one.remote.clone(),
        one.trouble.clone()
    ];
    link.run(sql, args).await?;
    Ok(())
}

/// A delivery.
///
/// # Errors
/// What the database says.
pub async fn get(link: &mut Link, id: &DeliveryId) -> Result<Option<Delivery>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("{DELIVERY} WHERE id = $1"));
    link.row(sql, args![id.as_str()]).await?.as_ref().map(delivery).transpose()
}

/// The deliveries of a post.
///
/// # Errors
/// What the database says.
pub async fn of_post(link: &mut Link, post: &PostId) -> Result<Vec<Delivery>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("{DELIVERY} WHERE post = $1 ORDER BY account LIMIT 1000"));
    link.rows(sql, args![post.as_str()]).await?.iter().map(delivery).collect()
}

/// Deliveries with an hour between two instants, by hour.
///
/// # Errors
/// What the database says.
pub async fn between(link: &mut Link, from: Timestamp, until: Timestamp, limit: u32) -> Result<Vec<Delivery>, Error> {
    let sql =
        sqlx::AssertSqlSafe(format!("{DELIVERY} WHERE due_at >= $1 AND due_at < $2 ORDER BY due_at, id LIMIT $3"));
    link.rows(sql, args![micros(from), micros(until), i64::from(limit)]).await?.iter().map(delivery).collect()
}

/// Deliveries in a state, the next due first.
///
/// # Errors
/// What the database says.
pub async fn in_state(link: &mut Link, state: DeliveryState, limit: u32) -> Result<Vec<Delivery>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("{DELIVERY} WHERE state = $1 ORDER BY next_at, id LIMIT $2"));
    link.rows(sql, args![state.code(), i64::from(limit)]).await?.iter().map(delivery).collect()
}

/// What an account shows: what was confirmed, the last first.
///
/// # Errors
/// What the database says.
pub async fn confirmed(link: &mut Link, account: &AccountHandle, limit: u32) -> Result<Vec<Delivery>, Error> {
    let sql = sqlx::AssertSqlSafe(format!(
        "{DELIVERY} WHERE account = $1 AND state = 'confirmed' ORDER BY due_at DESC LIMIT $2"
    ));
    link.rows(sql, args![account.as_str(), i64::from(limit)]).await?.iter().map(delivery).collect()
}

/// What stands in a feed, or stood in it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The delivery.
    pub delivery: Delivery,
    /// The content that left.
    pub content: Content,
    /// When its post was changed last: withdrawn, for one.
    pub changed: Timestamp,
}

/// What has arrived: most deliveries have. Said by what it is not, so that a list of it is walked through by its hour, and not put in
/// order as a whole first: neither database takes its index of states, and PostgreSQL expects many, though nothing was counted yet.
const ARRIVED: &str = "d.state NOT IN ('planned', 'armed', 'sent', 'unknown', 'failed', 'cancelled')";

/// What an account has shown, the last first: what was confirmed, and what was withdrawn since.
///
/// # Errors
/// What the database says.
pub async fn shown(link: &mut Link, account: &AccountHandle, limit: u32) -> Result<Vec<Shown>, Error> {
    let sql = sqlx::AssertSqlSafe(format!(
        "SELECT d.id, d.post, d.account, d.hash, d.idem, d.state, d.due_at, d.attempts, d.next_at, d.confirmed_at, d.remote, \
         d.trouble, p.changed_at, (SELECT v.content FROM post_version v WHERE v.post = d.post AND v.hash = d.hash \
         ORDER BY v.number DESC LIMIT 1) FROM delivery d JOIN post p ON p.id = d.post \
         WHERE d.account = $1 AND {ARRIVED} ORDER BY d.due_at DESC LIMIT $2"
    ));
    let rows = link.rows(sql, args![account.as_str(), i64::from(limit)]).await?;
    rows.iter()
        .map(|row| {
            let content = serde_json::from_str(&row.text(13)?).map_err(|_| Error::Form { column: 13 })?;
            Ok(Shown { delivery: delivery(row)?, content, changed: instant(row, 12)? })
        })
        .collect()
}

/// When what was confirmed left, by account, since an instant: what the registry's `published` says.
///
/// # Errors
/// What the database says.
pub async fn published_since(link: &mut Link, since: Timestamp) -> Result<Vec<(AccountHandle, Timestamp)>, Error> {
    let sql =
        "SELECT account, confirmed_at FROM delivery WHERE state = 'confirmed' AND confirmed_at >= $1 LIMIT 1000000";
    let rows = link.rows(sql, args![micros(since)]).await?;
    rows.iter().map(|row| Ok((AccountHandle::new(row.text(0)?), instant(row, 1)?))).collect()
}

/// The deliveries of an account, the last due first.
///
/// # Errors
/// What the database says.
pub async fn of_account(link: &mut Link, account: &AccountHandle, limit: u32) -> Result<Vec<Delivery>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("{DELIVERY} WHERE account = $1 ORDER BY due_at DESC, id LIMIT $2"));
    link.rows(sql, args![account.as_str(), i64::from(limit)]).await?.iter().map(delivery).collect()
}

/// When each account last spoke: the last delivery that the network has.
///
/// # Errors
/// What the database says.
pub async fn last_left(link: &mut Link) -> Result<Vec<(AccountHandle, Timestamp)>, Error> {
    let sql = "SELECT account, max(confirmed_at) FROM delivery WHERE state = 'confirmed' AND confirmed_at IS NOT NULL \
               GROUP BY account LIMIT 100000";
    let rows = link.rows(sql, args![]).await?;
    rows.iter().map(|row| Ok((AccountHandle::new(row.text(0)?), instant(row, 1)?))).collect()
}

/// Takes deliveries whose hour has come: planned ones, and armed ones whose node has not been heard of. No two nodes take
/// the same one.
///
/// # Errors
/// What the database says.
pub async fn take(
    link: &mut Link,
    node: &str,
    now: Timestamp,
    lease: jiff::SignedDuration,
    limit: u32,
) -> Result<Vec<Delivery>, Error> {
    let sql = "SELECT id, post, account, hash, idem, state, due_at, attempts, next_at, confirmed_at, remote, trouble \
               FROM delivery WHERE state = 'planned' AND next_at <= $1 ORDER BY next_at LIMIT $2";
    let rows = link.rows_to_take(sql, args![micros(now), i64::from(limit)]).await?;
    let mut taken = Vec::with_capacity(rows.len());
    for row in &rows {
        let mut one = delivery(row)?;
        let sql = "UPDATE delivery SET state = 'armed', leased_by = $2, leased_until = $3, attempts = attempts + 1 \
                   WHERE id = $1 AND state = 'planned'";
        let until = now.saturating_add(lease).unwrap_or(now);
        if link.run(sql, args![one.id.as_str(), node, micros(until)]).await? == 1 {
            one.state = DeliveryState::Armed;
            one.attempts += 1;
            taken.push(one);
        }
    }
    Ok(taken)
}

/// Deliveries that a node took and did not finish in time.
///
/// # Errors
/// What the database says.
pub async fn abandoned(link: &mut Link, now: Timestamp, limit: u32) -> Result<Vec<Delivery>, Error> {
    let sql = "SELECT id, post, account, hash, idem, state, due_at, attempts, next_at, confirmed_at, remote, trouble \
               FROM delivery WHERE state IN ('armed', 'sent') AND leased_until < $1 ORDER BY leased_until LIMIT $2";
    link.rows_to_take(sql, args![micros(now), i64::from(limit)]).await?.iter().map(delivery).collect()
}

/// Moves a delivery from one state to another; false when it is not in the first any more.
///
/// # Errors
/// What the database says.
pub async fn step(link: &mut Link, one: &Delivery, from: DeliveryState) -> Result<bool, Error> {
    let sql = "UPDATE delivery SET state = $2, next_at = $3, confirmed_at = $4, remote = $5, trouble = $6, attempts = $8 \
               WHERE id = $1 AND state = $7";
    let args = args![
        one.id.as_str(),
        one.state.code(),
        micros(one.next),
        one.confirmed.map(micros),
        one.remote.clone(),
        one.trouble.clone(),
        from.code(),
        one.attempts
    ];
    Ok(link.run(sql, args).await? == 1)
}

/// Says that a node is at work on a delivery, until an instant.
///
/// # Errors
/// What the database says.
pub async fn lease(link: &mut Link, id: &DeliveryId, node: &str, until: Timestamp) -> Result<(), Error> {
    let sql = "UPDATE delivery SET leased_by = $2, leased_until = $3 WHERE id = $1";
    link.run(sql, args![id.as_str(), node, micros(until)]).await?;
    Ok(())
}

/// What deliveries are looked for; empty: all that were not cancelled.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// In this state.
    pub state: Option<DeliveryState>,
    /// On this account.
    pub account: Option<AccountHandle>,
    /// Of posts by this author.
    pub author: Option<PersonId>,
    /// Of posts whose present version has all of these words ([`crate::found_words::asked`]).
    pub words: Option<Vec<String>>,
    /// Due from this instant on.
    pub from: Option<Timestamp>,
    /// Due before this instant.
    pub until: Option<Timestamp>,
    /// Only what asks for a person, or goes wrong.
    pub watch: bool,
}

/// A delivery with the title of its post.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The delivery.
    pub delivery: Delivery,
    /// First words of the post.
    pub title: String,
}

/// Deliveries, at most `limit`: those that are on their way, the next first; or those that have arrived, the last first.
/// `after` is where the page before ended.
///
/// # Errors
/// What the database says.
pub async fn find(
    link: &mut Link,
    filter: &Filter,
    arrived: bool,
    after: Option<&(Timestamp, DeliveryId)>,
    limit: u32,
) -> Result<Vec<Listed>, Error> {
    let columns = "d.id, d.post, d.account, d.hash, d.idem, d.state, d.due_at, d.attempts, d.next_at, d.confirmed_at, \
                   d.remote, d.trouble, p.title";
    let (states, beyond, order) = if arrived {
        (ARRIVED, "(d.due_at, d.id) < ", "d.due_at DESC, d.id DESC")
    } else {
        ("d.state IN ('planned', 'armed', 'sent', 'unknown', 'failed')", "(d.due_at, d.id) > ", "d.due_at, d.id")
    };
    let mut wanted = Conditions::default();
    wanted.fixed(states);
    if let Some((at, id)) = after {
        wanted.add_two(beyond, micros(*at), id.as_str());
    }
    if filter.watch {
        wanted.fixed("(d.state IN ('unknown', 'failed') OR d.trouble IS NOT NULL)");
    }
    if let Some(state) = filter.state {
        // As in [`ARRIVED`]: by its index of states SQLite would put all of them in order.
        for other in DeliveryState::ALL.iter().filter(|other| **other != state) {
            wanted.add("d.state <> ", other.code());
        }
    }
    if let Some(account) = &filter.account {
        wanted.add("d.account = ", account.as_str());
    }
    if let Some(author) = &filter.author {
        wanted.add("p.author = ", author.as_str());
    }
    if let Some(words) = &filter.words {
        post_words::WORDS.narrow(link, words, ["d.post", post_words::LISTED], &mut wanted).await?;
    }
    if let Some(from) = filter.from {
        wanted.add("d.due_at >= ", micros(from));
    }
    if let Some(until) = filter.until {
        wanted.add("d.due_at < ", micros(until));
    }
    let (conditions, mut args) = wanted.finish();
    args.push(i64::from(limit).into());
    let sql = sqlx::AssertSqlSafe(format!(
        "SELECT {columns} FROM delivery d JOIN post p ON p.id = d.post{conditions} ORDER BY {order} LIMIT ${}",
        args.len()
    ));
    let rows = link.rows(sql, args).await?;
    rows.iter().map(|row| Ok(Listed { delivery: delivery(row)?, title: row.text(12)? })).collect()
}

/// How many deliveries there are, those left out that were cancelled.
///
/// # Errors
/// What the database says.
pub async fn count(link: &mut Link) -> Result<i64, Error> {
    link.number("SELECT count(*) FROM delivery WHERE state <> 'cancelled'", args![]).await
}
