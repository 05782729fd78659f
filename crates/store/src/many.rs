//! Many rows in a few statements. The sizes of statements are few too, so that each is prepared once for a connection and used
//! again: to prepare a long one takes longer than to run it.

use crate::value::Value;
use crate::{Error, Link};
use sqlx::AssertSqlSafe;

/// How many rows a statement may have. SQLite takes 32,766 parameters.
const SIZES: [usize; 7] = [64, 32, 16, 8, 4, 2, 1];

/// `($1, $2), ($3, $4)…`
pub(crate) fn tuples(rows: usize, width: usize) -> String {
    use std::fmt::Write;
    let mut out = String::with_capacity(rows * width * 7);
    for row in 0..rows {
        out.push_str(if row == 0 { "(" } else { ", (" });
        for column in 1..=width {
            let _ = write!(out, "{}${}", if column == 1 { "" } else { ", " }, row * width + column);
        }
        out.push(')');
    }
    out
}

/// `(?, ?), (?, ?)…`: SQLite asks for the name of each parameter that has one, and looks through all of them for it.
fn marks(rows: usize, width: usize) -> String {
    let row = format!("({})", vec!["?"; width].join(", "));
    vec![row.as_str(); rows].join(", ")
}

/// Inserts rows: `begin` are the words up to `VALUES`, `end` what follows the rows. All rows have as many values as the first.
pub(crate) async fn insert(link: &mut Link, begin: &str, rows: Vec<Vec<Value>>, end: &str) -> Result<(), Error> {
    let width = rows.first().map_or(0, Vec::len);
    let mut rows = rows.into_iter();
    while let Some(size) = SIZES.into_iter().find(|size| *size <= rows.len()) {
        let args = rows.by_ref().take(size).flatten().collect();
        let rows = if link.is_postgres() { tuples(size, width) } else { marks(size, width) };
        link.run(AssertSqlSafe(format!("{begin} VALUES {rows}{end}")), args).await?;
    }
    Ok(())
}
