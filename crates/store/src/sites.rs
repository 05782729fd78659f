//! Sites that ask by the Akismet protocol: their keys as keyed digests, and what they asked month by month.

use crate::sign_in::{instant, maybe_instant, micros};
use crate::value::{Row, row};
use crate::{Error, Link, Many, args};
use charte_domain::site::Address;
use charte_domain::{AccountHandle, PersonId, Site, SiteId};
use jiff::Timestamp;

const COLUMNS: &str = "id, address, account, hint, made_by, created_at, seen_at, revoked_at, shares, key_digest";

/// A site with the digest of its key.
pub type Keyed = ([u8; 32], Site);

fn site(row: &Row) -> Result<Keyed, Error> {
    let one = Site {
        id: SiteId::new(row.text(0)?),
        address: Address::parse(&row.text(1)?).ok_or(Error::Form { column: 1 })?,
        account: AccountHandle::new(row.text(2)?),
        hint: row.text(3)?,
        by: PersonId::new(row.text(4)?),
        created: instant(row, 5)?,
        seen: maybe_instant(row, 6)?,
        revoked: maybe_instant(row, 7)?,
        shares: row.flag(8)?,
    };
    Ok((row.digest(9)?, one))
}

/// Keeps a site with its key: the digest by which it is found, and the key sealed, since answers that come later name it.
///
/// # Errors
/// What the database says.
pub async fn put(link: &mut Link, one: &Site, digest: &[u8; 32], sealed: &[u8]) -> Result<(), Error> {
    let sql = "INSERT INTO site (id, address, account, key_digest, key_sealed, hint, made_by, created_at, shares) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let args = args![
        one.id.as_str(),
        one.address.to_string(),
        one.account.as_str(),
        *digest,
        sealed,
        &one.hint,
        one.by.as_str(),
        micros(one.created),
        one.shares
    ];
    link.run(sql, args).await?;
    Ok(())
}

/// All sites, the newest first; those whose key was taken back too.
///
/// # Errors
/// What the database says.
pub async fn all(link: &mut Link) -> Result<Vec<Keyed>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM site ORDER BY created_at DESC LIMIT 10000"));
    link.rows(sql, args![]).await?.iter().map(site).collect()
}

/// The sealed key of a site.
///
/// # Errors
/// What the database says.
pub async fn sealed(link: &mut Link, id: &SiteId) -> Result<Option<Vec<u8>>, Error> {
    let row = link.row("SELECT key_sealed FROM site WHERE id = $1 AND revoked_at IS NULL", args![id.as_str()]).await?;
    row.map(|row| row.blob(0)).transpose()
}

/// Takes a key back; false when it was before.
///
/// # Errors
/// What the database says.
pub async fn revoke(link: &mut Link, id: &SiteId, at: Timestamp) -> Result<bool, Error> {
    let sql = "UPDATE site SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL";
    Ok(link.run(sql, args![id.as_str(), micros(at)]).await? == 1)
}

/// Gives a site another key; false when the one that it has was taken back.
///
/// # Errors
/// What the database says.
pub async fn renew(link: &mut Link, id: &SiteId, digest: &[u8; 32], sealed: &[u8], hint: &str) -> Result<bool, Error> {
    let sql = "UPDATE site SET key_digest = $2, key_sealed = $3, hint = $4 WHERE id = $1 AND revoked_at IS NULL";
    Ok(link.run(sql, args![id.as_str(), *digest, sealed, hint]).await? == 1)
}

/// Says whether what a site learns is shared.
///
/// # Errors
/// What the database says.
pub async fn share(link: &mut Link, id: &SiteId, shares: bool) -> Result<(), Error> {
    link.run("UPDATE site SET shares = $2 WHERE id = $1", args![id.as_str(), shares]).await?;
    Ok(())
}

/// What a site asked in a month.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Month {
    /// `2026-11`.
    pub month: String,
    /// How often it asked.
    pub checked: i64,
    /// How often the answer was spam.
    pub spam: i64,
    /// How often it was not.
    pub ham: i64,
    /// Spam that it had to name itself.
    pub missed: i64,
    /// Honest comments that it had to bring back.
    pub mistaken: i64,
}

/// Adds to months of sites. None comes twice.
pub fn count<'a>(many: &mut Many, all: impl Iterator<Item = (&'a SiteId, &'a Month)>) {
    let rows = all.map(|(site, more)| {
        row![site.as_str(), &more.month, more.checked, more.spam, more.ham, more.missed, more.mistaken]
    });
    let end = " ON CONFLICT (site, month) DO UPDATE SET checked = site_month.checked + excluded.checked, \
               spam = site_month.spam + excluded.spam, ham = site_month.ham + excluded.ham, \
               missed = site_month.missed + excluded.missed, mistaken = site_month.mistaken + excluded.mistaken";
    many.insert("INSERT INTO site_month (site, month, checked, spam, ham, missed, mistaken)", rows, end);
}

/// Says that a site was seen.
///
/// # Errors
/// What the database says.
pub async fn seen(link: &mut Link, id: &SiteId, seen: Timestamp) -> Result<(), Error> {
    let sql = "UPDATE site SET seen_at = $2 WHERE id = $1 AND (seen_at IS NULL OR seen_at < $2)";
    link.run(sql, args![id.as_str(), micros(seen)]).await?;
    Ok(())
}

/// The months of a site, or of all, from one on, the oldest first.
///
/// # Errors
/// What the database says.
pub async fn months(link: &mut Link, id: Option<&SiteId>, from: &str) -> Result<Vec<(SiteId, Month)>, Error> {
    let columns = "SELECT site, month, checked, spam, ham, missed, mistaken FROM site_month";
    let rows = match id {
        Some(id) => {
            let sql = format!("{columns} WHERE site = $1 AND month >= $2 ORDER BY month");
            link.rows(sqlx::AssertSqlSafe(sql), args![id.as_str(), from]).await?
        }
        None => {
            let sql = format!("{columns} WHERE month >= $1 ORDER BY month, site");
            link.rows(sqlx::AssertSqlSafe(sql), args![from]).await?
        }
    };
    let month = |row: &Row| {
        let one = Month {
            month: row.text(1)?,
            checked: row.int(2)?,
            spam: row.int(3)?,
            ham: row.int(4)?,
            missed: row.int(5)?,
            mistaken: row.int(6)?,
        };
        Ok((SiteId::new(row.text(0)?), one))
    };
    rows.iter().map(month).collect()
}
