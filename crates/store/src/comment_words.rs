//! Comments, found by their words and by the names of their authors. Their words are written after they have come in, aside.

use crate::found_words::Found;
use crate::value::Value;
use crate::{Error, Link, args};

/// Their words, by the entry of their arrival.
pub(crate) const WORDS: Found =
    Found { table: "comment_words", number: "entry", leads: ["journal_entry", "seq", "subject"] };

/// How far it came.
const MARK: &str = "comment-words";

/// The last entry whose words can be found; -1: none.
///
/// # Errors
/// What the database says.
pub async fn mark(link: &mut Link) -> Result<i64, Error> {
    Ok(crate::settings::get(link, MARK).await?.and_then(|mark| mark.parse().ok()).unwrap_or(-1))
}

/// The last entry of the journal, and whether a comment came after another one.
///
/// # Errors
/// What the database says.
pub async fn news(link: &mut Link, after: i64) -> Result<(i64, bool), Error> {
    let last = link.number("SELECT COALESCE(MAX(seq), -1) FROM journal_entry", Vec::new()).await?;
    if last <= after {
        return Ok((last, false));
    }
    let sql = "SELECT seq FROM journal_content WHERE seq > $1 AND name = 'comment' ORDER BY seq LIMIT 1";
    Ok((last, link.row(sql, args![after]).await?.is_some()))
}

/// Comments that came after an entry, with what is kept of them; none of what was erased. They stay as they are until the
/// transaction ends.
///
/// # Errors
/// What the database says.
pub async fn arrived(link: &mut Link, after: i64, most: u32) -> Result<Vec<(i64, Option<Vec<u8>>)>, Error> {
    let sql = "SELECT seq, body FROM journal_content WHERE seq > $1 AND name = 'comment' ORDER BY seq LIMIT $2";
    let rows = link.rows_to_change(sql, args![after, i64::from(most)]).await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.maybe_blob(1)?))).collect()
}

/// Makes comments findable, each by its words with spaces between them; `mark` is the last entry that was looked at.
///
/// # Errors
/// What the database says.
pub async fn put(link: &mut Link, all: &[(i64, String)], mark: i64) -> Result<(), Error> {
    WORDS.put(link, all).await?;
    crate::settings::set(link, MARK, &mark.to_string()).await
}

/// The words of comments are found no more.
///
/// # Errors
/// What the database says.
pub(crate) async fn forget(link: &mut Link, list: &str, ids: Vec<Value>) -> Result<(), Error> {
    WORDS.forget(link, &format!("SELECT entry FROM comment WHERE id IN {list}"), ids).await
}
