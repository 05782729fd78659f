//! Filters of lists that a person has kept under a name.

use crate::sign_in::micros;
use crate::{Error, Link, args};
use charte_domain::PersonId;
use jiff::Timestamp;

/// A kept filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Id.
    pub id: String,
    /// Of which list: `posts`, `queue`, `journal`, `accounts`, `people`, `library`.
    pub list: String,
    /// What the person calls it.
    pub name: String,
    /// The query of the list's address.
    pub query: String,
}

/// Keeps a filter.
///
/// # Errors
/// What the database says.
pub async fn put(link: &mut Link, person: &PersonId, one: &Saved, at: Timestamp) -> Result<(), Error> {
    let sql = "INSERT INTO saved_filter (id, person, list, name, query, at) VALUES ($1, $2, $3, $4, $5, $6)";
    link.run(sql, args![&one.id, person.as_str(), &one.list, &one.name, &one.query, micros(at)]).await?;
    Ok(())
}

/// The filters of a person, the first kept first.
///
/// # Errors
/// What the database says.
pub async fn of(link: &mut Link, person: &PersonId) -> Result<Vec<Saved>, Error> {
    let sql = "SELECT id, list, name, query FROM saved_filter WHERE person = $1 ORDER BY at, id LIMIT 1000";
    let rows = link.rows(sql, args![person.as_str()]).await?;
    let saved = rows
        .iter()
        .map(|row| Ok(Saved { id: row.text(0)?, list: row.text(1)?, name: row.text(2)?, query: row.text(3)? }));
    saved.collect()
}

/// Takes a filter away; of this person only.
///
/// # Errors
/// What the database says.
pub async fn remove(link: &mut Link, person: &PersonId, id: &str) -> Result<bool, Error> {
    let sql = "DELETE FROM saved_filter WHERE id = $2 AND person = $1";
    Ok(link.run(sql, args![person.as_str(), id]).await? == 1)
}
