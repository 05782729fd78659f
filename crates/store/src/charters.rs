//! Versions of the charter, and signatures under them.

use crate::sign_in::{instant, maybe_instant, micros};
use crate::value::Row;
use crate::{Error, Link, args};
use charte_domain::{Acknowledgement, CharterId, CharterState, PersonId, StoredCharter};
use jiff::Timestamp;

fn charter(row: &Row) -> Result<StoredCharter, Error> {
    Ok(StoredCharter {
        id: CharterId::new(row.text(0)?),
        text: row.text(1)?,
        title: row.text(2)?,
        version: row.text(3)?,
        state: CharterState::parse(&row.text(4)?).ok_or(Error::Form { column: 4 })?,
        by: PersonId::new(row.text(5)?),
        created: instant(row, 6)?,
        adopted: maybe_instant(row, 7)?,
    })
}

const COLUMNS: &str = "id, text, title, version, state, made_by, created_at, adopted_at";

/// The version in force.
///
/// # Errors
/// What the database says.
pub async fn in_force(link: &mut Link) -> Result<Option<StoredCharter>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM charter WHERE state = 'in_force'"));
    link.row(sql, args![]).await?.as_ref().map(charter).transpose()
}

/// A version.
///
/// # Errors
/// What the database says.
pub async fn get(link: &mut Link, id: &CharterId) -> Result<Option<StoredCharter>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM charter WHERE id = $1"));
    link.row(sql, args![id.as_str()]).await?.as_ref().map(charter).transpose()
}

/// All versions, the newest first; their texts are left out.
///
/// # Errors
/// What the database says.
pub async fn all(link: &mut Link) -> Result<Vec<StoredCharter>, Error> {
    let sql = "SELECT id, '', title, version, state, made_by, created_at, adopted_at FROM charter \
               ORDER BY created_at DESC LIMIT 1000";
    link.rows(sql, args![]).await?.iter().map(charter).collect()
}

/// Keeps a version as a draft. One with the same text is there already: nothing changes.
///
/// # Errors
/// What the database says.
pub async fn put(link: &mut Link, charter: &StoredCharter) -> Result<(), Error> {
    let sql = "INSERT INTO charter (id, text, title, version, state, made_by, created_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING";
    let args = args![
        charter.id.as_str(),
        &charter.text,
        &charter.title,
        &charter.version,
        CharterState::Draft.code(),
        charter.by.as_str(),
        micros(charter.created)
    ];
    link.run(sql, args).await?;
    Ok(())
}

/// Puts a version in force; the one before is superseded.
///
/// # Errors
/// What the database says.
pub async fn adopt(link: &mut Link, id: &CharterId, by: &PersonId, at: Timestamp) -> Result<(), Error> {
    let over = "UPDATE charter SET state = 'superseded', superseded_at = $1 WHERE state = 'in_force'";
    link.run(over, args![micros(at)]).await?;
    let sql =
        "UPDATE charter SET state = 'in_force', adopted_at = $2, adopted_by = $3, superseded_at = NULL WHERE id = $1";
    link.run(sql, args![id.as_str(), micros(at), by.as_str()]).await?;
    Ok(())
}

fn acknowledgement(row: &Row) -> Result<Acknowledgement, Error> {
    Ok(Acknowledgement {
        person: PersonId::new(row.text(0)?),
        charter: CharterId::new(row.text(1)?),
        version: row.text(2)?,
        lang: row.text(3)?,
        at: instant(row, 4)?,
        entry: row.int(5)?.unsigned_abs(),
    })
}

/// Keeps a signature.
///
/// # Errors
/// What the database says.
pub async fn acknowledge(link: &mut Link, one: &Acknowledgement) -> Result<(), Error> {
    let sql = "INSERT INTO acknowledgement (person, charter, version, lang, at, entry) VALUES ($1, $2, $3, $4, $5, $6) \
               ON CONFLICT (person, charter) DO NOTHING";
    let entry = i64::try_from(one.entry).unwrap_or(i64::MAX);
    let args = args![one.person.as_str(), one.charter.as_str(), &one.version, &one.lang, micros(one.at), entry];
    link.run(sql, args).await?;
    Ok(())
}

/// The signatures of a person, the last first.
///
/// # Errors
/// What the database says.
pub async fn acknowledged_by(link: &mut Link, person: &PersonId) -> Result<Vec<Acknowledgement>, Error> {
    let sql =
        "SELECT person, charter, version, lang, at, entry FROM acknowledgement WHERE person = $1 ORDER BY at DESC";
    link.rows(sql, args![person.as_str()]).await?.iter().map(acknowledgement).collect()
}

/// The signatures under a version.
///
/// # Errors
/// What the database says.
pub async fn acknowledgements(link: &mut Link, charter: &CharterId) -> Result<Vec<Acknowledgement>, Error> {
    let sql = "SELECT person, charter, version, lang, at, entry FROM acknowledgement WHERE charter = $1 ORDER BY at";
    link.rows(sql, args![charter.as_str()]).await?.iter().map(acknowledgement).collect()
}
