//! Versions of the charter, and signatures under them.

use crate::sign_in::{instant, maybe_instant, micros};
use crate::value::Row;
use crate::{Error, Link, args};
use charte_domain::{Acknowledgement, CharterId, CharterState, CharterStep, PersonId, StoredCharter, TakenStep};
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

/// Versions that counted before, the last first: what stays when the one in force can no longer be executed.
///
/// # Errors
/// What the database says.
pub async fn superseded(link: &mut Link) -> Result<Vec<StoredCharter>, Error> {
    let sql = sqlx::AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM charter WHERE state = 'superseded' ORDER BY superseded_at DESC LIMIT 20"
    ));
    link.rows(sql, args![]).await?.iter().map(charter).collect()
}

/// The version that counted before another came, if one did.
///
/// # Errors
/// What the database says.
pub async fn before(link: &mut Link, id: &CharterId) -> Result<Option<StoredCharter>, Error> {
    let sql = sqlx::AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM charter WHERE id <> $1 AND superseded_at <= \
         (SELECT COALESCE(adopted_at, created_at) FROM charter WHERE id = $1) ORDER BY superseded_at DESC LIMIT 1"
    ));
    link.row(sql, args![id.as_str()]).await?.as_ref().map(charter).transpose()
}

/// When another version took the place of this one.
///
/// # Errors
/// What the database says.
pub async fn superseded_at(link: &mut Link, id: &CharterId) -> Result<Option<Timestamp>, Error> {
    match link.row("SELECT superseded_at FROM charter WHERE id = $1", args![id.as_str()]).await? {
        Some(row) => maybe_instant(&row, 0),
        None => Ok(None),
    }
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

/// How many have signed each version.
///
/// # Errors
/// What the database says.
pub async fn signatures(link: &mut Link) -> Result<Vec<(CharterId, i64)>, Error> {
    let rows = link.rows("SELECT charter, count(*) FROM acknowledgement GROUP BY charter", args![]).await?;
    rows.iter().map(|row| Ok((CharterId::new(row.text(0)?), row.int(1)?))).collect()
}

/// The signature of a person under a version.
///
/// # Errors
/// What the database says.
pub async fn signature(
    link: &mut Link,
    person: &PersonId,
    charter: &CharterId,
) -> Result<Option<Acknowledgement>, Error> {
    let sql =
        "SELECT person, charter, version, lang, at, entry FROM acknowledgement WHERE person = $1 AND charter = $2";
    link.row(sql, args![person.as_str(), charter.as_str()]).await?.as_ref().map(acknowledgement).transpose()
}

/// Notes a step.
///
/// # Errors
/// What the database says.
pub async fn put_step(link: &mut Link, step: &TakenStep) -> Result<(), Error> {
    let sql = "INSERT INTO charter_step (id, charter, step, on_day, evidence, person, at, entry) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let entry = i64::try_from(step.entry).unwrap_or(i64::MAX);
    let args = args![
        &step.id,
        step.charter.as_str(),
        step.step.code(),
        step.on.to_string(),
        &step.evidence,
        step.by.as_str(),
        micros(step.at),
        entry
    ];
    link.run(sql, args).await?;
    Ok(())
}

/// The steps of a version, by day.
///
/// # Errors
/// What the database says.
pub async fn steps(link: &mut Link, charter: &CharterId) -> Result<Vec<TakenStep>, Error> {
    let sql = "SELECT id, charter, step, on_day, evidence, person, at, entry FROM charter_step WHERE charter = $1 \
               ORDER BY on_day, at LIMIT 200";
    let rows = link.rows(sql, args![charter.as_str()]).await?;
    rows.iter()
        .map(|row| {
            Ok(TakenStep {
                id: row.text(0)?,
                charter: CharterId::new(row.text(1)?),
                step: CharterStep::parse(&row.text(2)?).ok_or(Error::Form { column: 2 })?,
                on: row.text(3)?.parse().map_err(|_| Error::Form { column: 3 })?,
                evidence: row.text(4)?,
                by: PersonId::new(row.text(5)?),
                at: instant(row, 6)?,
                entry: row.int(7)?.unsigned_abs(),
            })
        })
        .collect()
}
