//! What is connected to an account on its network: which program, by whom, since when, and what it may do there.

use crate::sign_in::micros;
use crate::value::Row;
use crate::{Error, Link, args};
use charte_domain::{AccountHandle, Client, PersonId};
use jiff::Timestamp;

const COLUMNS: &str = "id, account, name, may, made_by, since";

fn client(row: &Row) -> Result<Client, Error> {
    Ok(Client {
        id: row.text(0)?,
        account: AccountHandle::new(row.text(1)?),
        name: row.text(2)?,
        may: row.text(3)?,
        by: PersonId::new(row.text(4)?),
        since: row.text(5)?.parse().map_err(|_| Error::Form { column: 5 })?,
    })
}

/// Keeps a client.
///
/// # Errors
/// What the database says.
pub async fn put(link: &mut Link, one: &Client, now: Timestamp) -> Result<(), Error> {
    let sql = "INSERT INTO account_client (id, account, name, may, made_by, since, created_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let args =
        args![&one.id, one.account.as_str(), &one.name, &one.may, one.by.as_str(), one.since.to_string(), micros(now)];
    link.run(sql, args).await?;
    Ok(())
}

/// The clients of an account, the oldest first.
///
/// # Errors
/// What the database says.
pub async fn of(link: &mut Link, account: &AccountHandle) -> Result<Vec<Client>, Error> {
    let sql = sqlx::AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM account_client WHERE account = $1 ORDER BY since, id LIMIT 1000"
    ));
    link.rows(sql, args![account.as_str()]).await?.iter().map(client).collect()
}

/// The clients that a person has connected.
///
/// # Errors
/// What the database says.
pub async fn by(link: &mut Link, person: &PersonId) -> Result<Vec<Client>, Error> {
    let sql = sqlx::AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM account_client WHERE made_by = $1 ORDER BY account, since, id LIMIT 10000"
    ));
    link.rows(sql, args![person.as_str()]).await?.iter().map(client).collect()
}

/// A client.
///
/// # Errors
/// What the database says.
pub async fn get(link: &mut Link, id: &str) -> Result<Option<Client>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM account_client WHERE id = $1"));
    link.row(sql, args![id]).await?.as_ref().map(client).transpose()
}

/// Takes a client away; false when it was not there.
///
/// # Errors
/// What the database says.
pub async fn remove(link: &mut Link, id: &str) -> Result<bool, Error> {
    Ok(link.run("DELETE FROM account_client WHERE id = $1", args![id]).await? > 0)
}

/// Gives what a person has connected to another's name.
///
/// # Errors
/// What the database says.
pub async fn hand_over(link: &mut Link, account: &AccountHandle, from: &PersonId, to: &PersonId) -> Result<u64, Error> {
    let sql = "UPDATE account_client SET made_by = $3 WHERE account = $1 AND made_by = $2";
    link.run(sql, args![account.as_str(), from.as_str(), to.as_str()]).await
}
