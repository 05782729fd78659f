//! Persons, kept. The registry's `people.toml` is made from them.

use crate::value::Row;
use crate::{Error, Link, args};
use charte_domain::{Person, PersonId};
use charte_lang::model::Lang;

const COLUMNS: &str = "id, name, email, status, teams, trained, acknowledged, left_on, lang, administrator, delegate, \
                       CAST(CASE WHEN password IS NULL THEN 0 ELSE 1 END AS BIGINT), \
                       CAST(CASE WHEN second_factor IS NULL THEN 0 ELSE 1 END AS BIGINT)";

/// A list of names as it is kept: JSON.
fn list(text: Option<String>) -> Option<Vec<String>> {
    text.and_then(|text| serde_json::from_str(&text).ok())
}

fn json(names: &[String]) -> String {
    serde_json::to_string(names).unwrap_or_default()
}

fn person(row: &Row) -> Result<Person, Error> {
    Ok(Person {
        id: PersonId::new(row.text(0)?),
        name: row.text(1)?,
        email: row.maybe_text(2)?,
        status: row.maybe_text(3)?,
        teams: list(Some(row.text(4)?)).unwrap_or_default(),
        trained: list(row.maybe_text(5)?),
        acknowledged: row.maybe_text(6)?,
        left: row.maybe_text(7)?.and_then(|day| day.parse().ok()),
        lang: if row.text(8)? == "en" { Lang::En } else { Lang::Fr },
        administrator: row.flag(9)?,
        delegate: row.maybe_text(10)?.map(PersonId::new),
        has_password: row.flag(11)?,
        has_second_factor: row.flag(12)?,
    })
}

/// The person with this id.
///
/// # Errors
/// What the database says.
pub async fn get(link: &mut Link, id: &PersonId) -> Result<Option<Person>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM person WHERE id = $1 AND erased_at IS NULL"));
    link.row(sql, args![id.as_str()]).await?.as_ref().map(person).transpose()
}

/// The person with this address.
///
/// # Errors
/// What the database says.
pub async fn by_email(link: &mut Link, email: &str) -> Result<Option<Person>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM person WHERE email = $1 AND erased_at IS NULL"));
    link.row(sql, args![email.trim().to_lowercase()]).await?.as_ref().map(person).transpose()
}

/// All persons, by name.
///
/// # Errors
/// What the database says.
pub async fn all(link: &mut Link) -> Result<Vec<Person>, Error> {
    let sql = sqlx::AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM person WHERE erased_at IS NULL ORDER BY name, id LIMIT 100000"
    ));
    link.rows(sql, args![]).await?.iter().map(person).collect()
}

/// How many there are; none: the first start.
///
/// # Errors
/// What the database says.
pub async fn count(link: &mut Link) -> Result<i64, Error> {
    link.number("SELECT count(*) FROM person", args![]).await
}

/// Writes a person: a new one, or what has changed. Password and second factor stay as they are.
///
/// # Errors
/// What the database says; an address that another person has.
pub async fn put(link: &mut Link, person: &Person, at: i64) -> Result<(), Error> {
    let sql = "INSERT INTO person (id, name, email, status, teams, trained, acknowledged, left_on, lang, \
               administrator, delegate, second_factor_step, created_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, $12) \
               ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, status = excluded.status, \
               teams = excluded.teams, trained = excluded.trained, acknowledged = excluded.acknowledged, \
               left_on = excluded.left_on, lang = excluded.lang, administrator = excluded.administrator, \
               delegate = excluded.delegate";
    let args = args![
        person.id.as_str(),
        &person.name,
        person.email.as_ref().map(|mail| mail.trim().to_lowercase()),
        person.status.clone(),
        json(&person.teams),
        person.trained.as_deref().map(json),
        person.acknowledged.clone(),
        person.left.map(|day| day.to_string()),
        person.lang.code(),
        person.administrator,
        person.delegate.as_ref().map(|id| id.as_str().to_owned()),
        at
    ];
    link.run(sql, args).await?;
    Ok(())
}

/// The password's hash (PHC), if one is set.
///
/// # Errors
/// What the database says.
pub async fn password(link: &mut Link, id: &PersonId) -> Result<Option<String>, Error> {
    match link.row("SELECT password FROM person WHERE id = $1", args![id.as_str()]).await? {
        Some(row) => row.maybe_text(0),
        None => Ok(None),
    }
}

/// Sets the password's hash.
///
/// # Errors
/// What the database says.
pub async fn set_password(link: &mut Link, id: &PersonId, hash: &str) -> Result<(), Error> {
    link.run("UPDATE person SET password = $2 WHERE id = $1", args![id.as_str(), hash]).await?;
    Ok(())
}

/// Takes the password away: nobody signs in with one until another is set.
///
/// # Errors
/// What the database says.
pub async fn clear_password(link: &mut Link, id: &PersonId) -> Result<(), Error> {
    link.run("UPDATE person SET password = NULL WHERE id = $1", args![id.as_str()]).await?;
    Ok(())
}

/// The sealed secret of the second factor, and the step whose code was used last.
///
/// # Errors
/// What the database says.
pub async fn second_factor(link: &mut Link, id: &PersonId) -> Result<Option<(Vec<u8>, i64)>, Error> {
    let sql = "SELECT second_factor, second_factor_step FROM person WHERE id = $1 AND second_factor IS NOT NULL";
    match link.row(sql, args![id.as_str()]).await? {
        Some(row) => Ok(Some((row.blob(0)?, row.int(1)?))),
        None => Ok(None),
    }
}

/// Sets the sealed secret of the second factor, or takes it away.
///
/// # Errors
/// What the database says.
pub async fn set_second_factor(link: &mut Link, id: &PersonId, sealed: Option<Vec<u8>>) -> Result<(), Error> {
    let sql = "UPDATE person SET second_factor = $2, second_factor_step = 0 WHERE id = $1";
    link.run(sql, args![id.as_str(), sealed]).await?;
    Ok(())
}

/// Marks a code of the second factor as used; false when it was, or a later one.
///
/// # Errors
/// What the database says.
pub async fn use_second_factor(link: &mut Link, id: &PersonId, step: i64) -> Result<bool, Error> {
    let sql = "UPDATE person SET second_factor_step = $2 WHERE id = $1 AND second_factor_step < $2";
    Ok(link.run(sql, args![id.as_str(), step]).await? == 1)
}

/// Keeps recovery codes, by their digests, in the place of those of before; none: takes them away.
///
/// # Errors
/// What the database says.
pub async fn set_recovery(link: &mut Link, id: &PersonId, hashes: &[[u8; 32]]) -> Result<(), Error> {
    link.run("DELETE FROM recovery_code WHERE person = $1", args![id.as_str()]).await?;
    for hash in hashes {
        link.run("INSERT INTO recovery_code (person, hash) VALUES ($1, $2)", args![id.as_str(), *hash]).await?;
    }
    Ok(())
}

/// Uses a recovery code; false when there is none with this digest.
///
/// # Errors
/// What the database says.
pub async fn use_recovery(link: &mut Link, id: &PersonId, hash: &[u8; 32]) -> Result<bool, Error> {
    let sql = "DELETE FROM recovery_code WHERE person = $1 AND hash = $2";
    Ok(link.run(sql, args![id.as_str(), *hash]).await? == 1)
}

/// How many recovery codes are left.
///
/// # Errors
/// What the database says.
pub async fn recovery_left(link: &mut Link, id: &PersonId) -> Result<i64, Error> {
    link.number("SELECT count(*) FROM recovery_code WHERE person = $1", args![id.as_str()]).await
}

/// Erases a person: the row stays with its id, so that what refers to it holds, and says nothing any more.
///
/// # Errors
/// What the database says.
pub async fn erase(link: &mut Link, id: &PersonId, at: i64) -> Result<(), Error> {
    let sql = "UPDATE person SET name = id, email = NULL, teams = '[]', trained = NULL, password = NULL, \
               second_factor = NULL, administrator = 0, delegate = NULL, erased_at = $2 WHERE id = $1";
    link.run(sql, args![id.as_str(), at]).await?;
    set_recovery(link, id, &[]).await?;
    link.run("DELETE FROM saved_filter WHERE person = $1", args![id.as_str()]).await?;
    Ok(())
}
