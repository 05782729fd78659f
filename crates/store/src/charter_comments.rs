//! What people say about articles of the charter.

use crate::sign_in::{instant, maybe_instant, micros};
use crate::value::Row;
use crate::{Error, Link, args};
use charte_domain::{CharterComment, PersonId};
use jiff::Timestamp;

const COLUMNS: &str = "id, article, person, text, at, resolved_at, resolved_by";

fn comment(row: &Row) -> Result<CharterComment, Error> {
    let resolved = maybe_instant(row, 5)?.zip(row.maybe_text(6)?.map(PersonId::new));
    Ok(CharterComment {
        id: row.text(0)?,
        article: row.text(1)?,
        person: PersonId::new(row.text(2)?),
        text: row.text(3)?,
        at: instant(row, 4)?,
        resolved,
    })
}

/// Keeps a comment.
///
/// # Errors
/// What the database says.
pub async fn put(link: &mut Link, one: &CharterComment) -> Result<(), Error> {
    let sql = "INSERT INTO charter_comment (id, article, person, text, at) VALUES ($1, $2, $3, $4, $5)";
    link.run(sql, args![&one.id, &one.article, one.person.as_str(), &one.text, micros(one.at)]).await?;
    Ok(())
}

/// A comment.
///
/// # Errors
/// What the database says.
pub async fn get(link: &mut Link, id: &str) -> Result<Option<CharterComment>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM charter_comment WHERE id = $1"));
    link.row(sql, args![id]).await?.as_ref().map(comment).transpose()
}

/// Says that a comment is settled. False: it was before.
///
/// # Errors
/// What the database says.
pub async fn resolve(link: &mut Link, id: &str, by: &PersonId, at: Timestamp) -> Result<bool, Error> {
    let sql = "UPDATE charter_comment SET resolved_at = $2, resolved_by = $3 WHERE id = $1 AND resolved_at IS NULL";
    Ok(link.run(sql, args![id, micros(at), by.as_str()]).await? > 0)
}

/// Comments, the oldest first: of one article, or of all; open ones, or settled ones too.
///
/// # Errors
/// What the database says.
pub async fn find(link: &mut Link, article: Option<&str>, settled: bool) -> Result<Vec<CharterComment>, Error> {
    let sql = sqlx::AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM charter_comment WHERE ($1 = 0 OR article = $2) AND ($3 = 1 OR resolved_at IS NULL) \
         ORDER BY at, id LIMIT 1000"
    ));
    let args = args![article.is_some(), article.unwrap_or_default(), settled];
    link.rows(sql, args).await?.iter().map(comment).collect()
}

/// How many open comments each article has.
///
/// # Errors
/// What the database says.
pub async fn open(link: &mut Link) -> Result<Vec<(String, i64)>, Error> {
    let sql = "SELECT article, count(*) FROM charter_comment WHERE resolved_at IS NULL GROUP BY article";
    link.rows(sql, args![]).await?.iter().map(|row| Ok((row.text(0)?, row.int(1)?))).collect()
}
