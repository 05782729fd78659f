//! The registry's records beside people: accounts, assets, consents, contacts. Each is kept as the TOML of its table, the
//! form in which `charte check` reads it; whoever writes one has read it first.

use crate::{Error, Link, args};

/// The kinds of records: the name of the table in the registry's file, and the file.
pub const KINDS: [(&str, &str); 4] = [
    ("account", "accounts.toml"),
    ("asset", "assets.toml"),
    ("consent", "consents.toml"),
    ("contact", "contacts.toml"),
];

/// All records of a kind by id: id and TOML without the head.
///
/// # Errors
/// What the database says.
pub async fn records(link: &mut Link, kind: &str) -> Result<Vec<(String, String)>, Error> {
    let sql = "SELECT id, body FROM registry WHERE kind = $1 ORDER BY id LIMIT 1000000";
    let rows = link.rows(sql, args![kind]).await?;
    rows.iter().map(|row| Ok((row.text(0)?, row.text(1)?))).collect()
}

/// A record.
///
/// # Errors
/// What the database says.
pub async fn record(link: &mut Link, kind: &str, id: &str) -> Result<Option<String>, Error> {
    match link.row("SELECT body FROM registry WHERE kind = $1 AND id = $2", args![kind, id]).await? {
        Some(row) => Ok(Some(row.text(0)?)),
        None => Ok(None),
    }
}

/// Writes a record.
///
/// # Errors
/// What the database says.
pub async fn put(link: &mut Link, kind: &str, id: &str, body: &str, at: i64) -> Result<(), Error> {
    let sql = "INSERT INTO registry (kind, id, body, changed_at) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body, changed_at = excluded.changed_at";
    link.run(sql, args![kind, id, body, at]).await?;
    Ok(())
}

/// Takes a record away.
///
/// # Errors
/// What the database says.
pub async fn remove(link: &mut Link, kind: &str, id: &str) -> Result<bool, Error> {
    Ok(link.run("DELETE FROM registry WHERE kind = $1 AND id = $2", args![kind, id]).await? > 0)
}

/// The file of the registry that the records of a kind make.
///
/// # Errors
/// What the database says.
pub async fn file(link: &mut Link, kind: &str) -> Result<String, Error> {
    let mut text = String::new();
    for (_, body) in records(link, kind).await? {
        text.push_str("[[");
        text.push_str(kind);
        text.push_str("]]\n");
        text.push_str(body.trim_end());
        text.push_str("\n\n");
    }
    Ok(text)
}
