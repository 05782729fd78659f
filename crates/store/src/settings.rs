//! Settings of the house, and the number by which nodes notice that something they keep in memory has changed.

use crate::{Error, Link, args};

/// The name of the number that grows with each change of people, registry, charter or stops.
const REVISION: &str = "revision";

/// A setting.
///
/// # Errors
/// What the database says.
pub async fn get(link: &mut Link, name: &str) -> Result<Option<String>, Error> {
    match link.row("SELECT value FROM setting WHERE name = $1", args![name]).await? {
        Some(row) => Ok(Some(row.text(0)?)),
        None => Ok(None),
    }
}

/// Sets a setting.
///
/// # Errors
/// What the database says.
pub async fn set(link: &mut Link, name: &str, value: &str) -> Result<(), Error> {
    let sql = "INSERT INTO setting (name, value) VALUES ($1, $2) \
               ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    link.run(sql, args![name, value]).await?;
    Ok(())
}

/// Sets a setting if it is another; false when it was this one already. Of several nodes that try, one has set it.
///
/// # Errors
/// What the database says.
pub async fn claim(link: &mut Link, name: &str, value: &str) -> Result<bool, Error> {
    let sql = "INSERT INTO setting (name, value) VALUES ($1, $2) \
               ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE setting.value <> excluded.value";
    Ok(link.run(sql, args![name, value]).await? == 1)
}

/// Takes a setting away.
///
/// # Errors
/// What the database says.
pub async fn clear(link: &mut Link, name: &str) -> Result<(), Error> {
    link.run("DELETE FROM setting WHERE name = $1", args![name]).await?;
    Ok(())
}

/// The number of changes so far.
///
/// # Errors
/// What the database says.
pub async fn revision(link: &mut Link) -> Result<i64, Error> {
    Ok(get(link, REVISION).await?.and_then(|value| value.parse().ok()).unwrap_or(0))
}

/// Says that something has changed that nodes keep in memory.
///
/// # Errors
/// What the database says.
pub async fn changed(link: &mut Link) -> Result<(), Error> {
    let sql = "INSERT INTO setting (name, value) VALUES ('revision', '1') \
               ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(setting.value AS BIGINT) + 1 AS TEXT)";
    link.run(sql, args![]).await?;
    Ok(())
}
