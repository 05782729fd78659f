//! Comments, found by their words and by the names of their authors. Whoever writes and whoever asks gives folded words, letters
//! and digits alone, so that both databases find the same.

use crate::many::tuples;
use crate::value::{Conditions, Value, row};
use crate::{Error, Link, args};
use sqlx::AssertSqlSafe;

/// The tables of SQLite: an index without the texts. Whatever stands between two spaces is a word.
pub(crate) const SQLITE: &str = "CREATE VIRTUAL TABLE comment_words USING fts5(words, content = '', contentless_delete = 1, \
     detail = none, tokenize = \"unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'\");";
/// Those of PostgreSQL.
pub(crate) const POSTGRES: &str = "CREATE TABLE comment_words (entry BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);\n\
     CREATE INDEX comment_words_of ON comment_words USING gin (words);";

/// So many are looked up by their keys; of more the list is walked through in its order, and each is held against them.
const FEW: u16 = 400;
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
    for some in all.chunks(64) {
        let rows = tuples(some.len(), 2);
        let sql = if link.is_postgres() {
            format!(
                "INSERT INTO comment_words (entry, words) SELECT column1, array_to_tsvector(string_to_array(column2, ' ')) \
                 FROM (VALUES {rows}) AS given ON CONFLICT DO NOTHING"
            )
        } else {
            format!("INSERT INTO comment_words (rowid, words) SELECT column1, column2 FROM (VALUES {rows})")
        };
        let args = some.iter().flat_map(|(entry, words)| row![*entry, words.as_str()]).collect();
        link.run(AssertSqlSafe(sql), args).await?;
    }
    crate::settings::set(link, MARK, &mark.to_string()).await
}

/// The words of comments are found no more.
///
/// # Errors
/// What the database says.
pub(crate) async fn forget(link: &mut Link, list: &str, ids: Vec<Value>) -> Result<(), Error> {
    let entry = if link.is_postgres() { "entry" } else { "rowid" };
    let sql = format!("DELETE FROM comment_words WHERE {entry} IN (SELECT entry FROM comment WHERE id IN {list})");
    link.run(AssertSqlSafe(sql), ids).await?;
    Ok(())
}

/// Only comments that have all of some words, or words that begin so.
pub(crate) async fn narrow(link: &mut Link, words: &[String], all: &mut Conditions) -> Result<(), Error> {
    if words.is_empty() {
        all.fixed("1 = 0");
        return Ok(());
    }
    let postgres = link.is_postgres();
    let part = |word: &String| if postgres { format!("'{word}':*") } else { format!("\"{word}\"*") };
    let asked = words.iter().map(part).collect::<Vec<_>>().join(if postgres { " & " } else { " AND " });
    let sql = if postgres {
        "SELECT e.subject FROM comment_words w JOIN journal_entry e ON e.seq = w.entry WHERE w.words @@ $1::tsquery LIMIT $2"
    } else {
        "SELECT e.subject FROM comment_words w JOIN journal_entry e ON e.seq = w.rowid WHERE w.comment_words MATCH $1 LIMIT $2"
    };
    let few = link.rows(sql, args![asked.as_str(), i64::from(FEW) + 1]).await?;
    if few.len() <= usize::from(FEW) {
        let ids = few.iter().map(|row| row.text(0)).collect::<Result<Vec<_>, _>>()?;
        all.add_one_of("id", ids.into_iter().map(Value::from));
    } else if postgres {
        all.add_closed("entry IN (SELECT entry FROM comment_words WHERE words @@ ", asked, "::tsquery)");
    } else {
        all.add_closed("entry IN (SELECT rowid FROM comment_words WHERE comment_words MATCH ", asked, ")");
    }
    Ok(())
}
