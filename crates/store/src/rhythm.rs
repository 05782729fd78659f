//! The rhythm of accounts: how many comments came in each quarter of an hour, and how many of them were angry.

use crate::sign_in::micros;
use crate::value::row;
use crate::{Error, Link, Many, args};
use jiff::Timestamp;

/// Microseconds of a quarter.
const QUARTER: i64 = 15 * 60 * 1_000_000;

/// The number of a quarter since 1970.
#[must_use]
pub fn quarter(at: Timestamp) -> i64 {
    micros(at).div_euclid(QUARTER)
}

/// The instant at which a quarter begins.
#[must_use]
pub fn begins(quarter: i64) -> Timestamp {
    Timestamp::from_microsecond(quarter.saturating_mul(QUARTER)).unwrap_or_default()
}

/// A quarter of an account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beat {
    /// Its number.
    pub quarter: i64,
    /// Comments that were no spam.
    pub comments: i64,
    /// The angry ones among them.
    pub negative: i64,
}

/// Adds to quarters of accounts. None comes twice.
pub fn add<'a>(many: &mut Many, all: impl Iterator<Item = (&'a str, Beat)>) {
    let rows = all.map(|(account, beat)| row![account, beat.quarter, beat.comments, beat.negative]);
    let end = " ON CONFLICT (account, quarter) DO UPDATE SET comments = rhythm.comments + excluded.comments, \
               negative = rhythm.negative + excluded.negative";
    many.insert("INSERT INTO rhythm (account, quarter, comments, negative)", rows, end);
}

/// The quarters of an account between two, the first included; those without comments are left out.
///
/// # Errors
/// What the database says.
pub async fn between(link: &mut Link, account: &str, from: i64, until: i64) -> Result<Vec<Beat>, Error> {
    let sql = "SELECT quarter, comments, negative FROM rhythm WHERE account = $1 AND quarter >= $2 AND quarter < $3 ORDER BY quarter";
    let rows = link.rows(sql, args![account, from, until]).await?;
    rows.iter().map(|row| Ok(Beat { quarter: row.int(0)?, comments: row.int(1)?, negative: row.int(2)? })).collect()
}
