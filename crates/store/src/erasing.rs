//! What is forgotten: words go, rows stay as figures. In small pieces, so that nobody waits.

use crate::many::tuples;
use crate::sign_in::{instant, micros};
use crate::value::Value;
use crate::{Error, Link, args};
use charte_domain::{CommentId, Content, PostId};
use jiff::Timestamp;
use sqlx::AssertSqlSafe;

/// In whose name a post stands of which nobody is to know who wrote it.
const NOBODY: &str = "–";

/// The oldest comments that came before an instant, behind a place: a page of them, and when they came.
///
/// # Errors
/// What the database says.
pub async fn before(
    link: &mut Link,
    limit: Timestamp,
    after: &(Timestamp, CommentId),
    most: u32,
) -> Result<Vec<(CommentId, Timestamp)>, Error> {
    let sql = "SELECT id, received_at FROM comment WHERE received_at < $1 AND (received_at, id) > ($2, $3) \
               ORDER BY received_at, id LIMIT $4";
    let args = args![micros(limit), micros(after.0), after.1.as_str(), i64::from(most)];
    let rows = link.rows(sql, args).await?;
    rows.iter().map(|row| Ok((CommentId::new(row.text(0)?), instant(row, 1)?))).collect()
}

/// Comments that were put aside as spam, and with which nothing happened since an instant, so many at the most.
///
/// # Errors
/// What the database says.
pub async fn aside(link: &mut Link, limit: Timestamp, most: u32) -> Result<Vec<CommentId>, Error> {
    let sql = "SELECT id FROM comment WHERE visibility = 'aside' AND erased_at IS NULL AND received_at < $1 \
               AND changed_at < $1 ORDER BY received_at, id LIMIT $2";
    let rows = link.rows(sql, args![micros(limit), i64::from(most)]).await?;
    rows.iter().map(|row| Ok(CommentId::new(row.text(0)?))).collect()
}

/// The words of comments go: text, names, notes, answers, what was contested. Rows, scenario, ground and clocks stay.
///
/// # Errors
/// What the database says.
pub async fn words(link: &mut Link, ids: &[CommentId], now: Timestamp) -> Result<u64, Error> {
    let mut erased = 0;
    for some in ids.chunks(128) {
        let list = tuples(1, some.len());
        let all = || -> Vec<Value> { some.iter().map(|id| Value::from(id.as_str())).collect() };
        let contents = format!(
            "UPDATE journal_content SET key = NULL, body = NULL, holder = NULL WHERE body IS NOT NULL AND seq IN \
             (SELECT seq FROM journal_entry WHERE kind = 'comment' AND subject IN {list})"
        );
        erased += link.run(AssertSqlSafe(contents), all()).await?;
        // An act on many comments has its content once, at the first of them: the entry of arrival is each one's own.
        let arrivals = format!(
            "UPDATE journal_content SET key = NULL, body = NULL, holder = NULL WHERE body IS NOT NULL AND seq IN \
             (SELECT entry FROM comment WHERE id IN {list}) AND name = 'comment'"
        );
        erased += link.run(AssertSqlSafe(arrivals), all()).await?;
        crate::comment_words::forget(link, &list, all()).await?;
        for sql in [
            "DELETE FROM comment_note WHERE comment IN ",
            "UPDATE comment_answer SET text = '' WHERE comment IN ",
            "UPDATE comment_statement SET body = '{}', contest = NULL WHERE comment IN ",
            "DELETE FROM comment_before WHERE comment IN ",
        ] {
            link.run(AssertSqlSafe(format!("{sql}{list}")), all()).await?;
        }
        let at = some.len() + 1;
        let sql = format!("UPDATE comment SET title = '', masks = '', erased_at = ${at} WHERE id IN {list}");
        link.run(AssertSqlSafe(sql), all().into_iter().chain([Value::from(micros(now))]).collect()).await?;
    }
    Ok(erased)
}

/// The hashed addresses of the authors of comments go: nobody can tell any more who wrote what.
///
/// # Errors
/// What the database says.
pub async fn addresses(link: &mut Link, ids: &[CommentId]) -> Result<u64, Error> {
    let mut erased = 0;
    for some in ids.chunks(128) {
        let list = tuples(1, some.len());
        let all = || -> Vec<Value> { some.iter().map(|id| Value::from(id.as_str())).collect() };
        let lines = format!(
            "DELETE FROM comment_author WHERE (author, at, comment) IN \
             (SELECT author, received_at, id FROM comment WHERE id IN {list})"
        );
        link.run(AssertSqlSafe(lines), all()).await?;
        let sql = format!("UPDATE comment SET author = '', fingerprint = '' WHERE author <> '' AND id IN {list}");
        erased += link.run(AssertSqlSafe(sql), all()).await?;
    }
    Ok(erased)
}

/// Authors of whom something is known, behind one, and when they were last heard of: a page of them.
///
/// # Errors
/// What the database says.
pub async fn authors_from(link: &mut Link, after: &str, most: u32) -> Result<Vec<(String, Timestamp)>, Error> {
    let sql = "SELECT author, last_at FROM comment_author WHERE author > $1 AND at = 0 ORDER BY author LIMIT $2";
    let rows = link.rows(sql, args![after, i64::from(most)]).await?;
    rows.iter().map(|row| Ok((row.text(0)?, instant(row, 1)?))).collect()
}

/// What is known of authors goes, unless they wrote again since an instant.
///
/// # Errors
/// What the database says.
pub async fn authors(link: &mut Link, all: &[String], limit: Timestamp) -> Result<u64, Error> {
    let mut erased = 0;
    for some in all.chunks(128) {
        let list = tuples(1, some.len());
        let sql =
            format!("DELETE FROM comment_author WHERE author IN {list} AND at = 0 AND last_at < ${}", some.len() + 1);
        let args = some.iter().map(Value::from).chain([Value::from(micros(limit))]).collect();
        erased += link.run(AssertSqlSafe(sql), args).await?;
    }
    Ok(erased)
}

/// Copies that were made before an instant go, so many at the most; those of a comment whose author contests stay.
///
/// # Errors
/// What the database says.
pub async fn evidence(link: &mut Link, limit: Timestamp, most: u32) -> Result<u64, Error> {
    let sql = "DELETE FROM comment_evidence WHERE (comment, hash) IN (SELECT comment, hash FROM comment_evidence \
               WHERE at < $1 AND comment NOT IN (SELECT comment FROM comment_statement \
               WHERE contested_at IS NOT NULL AND settled_at IS NULL) LIMIT $2)";
    link.run(sql, args![micros(limit), i64::from(most)]).await
}

/// Lessons that were learned before an instant go, so many at the most.
///
/// # Errors
/// What the database says.
pub async fn lessons(link: &mut Link, limit: Timestamp, most: u32) -> Result<u64, Error> {
    let sql = "DELETE FROM lesson WHERE (scope, fingerprint) IN (SELECT scope, fingerprint FROM lesson WHERE at < $1 LIMIT $2)";
    link.run(sql, args![micros(limit), i64::from(most)]).await
}

/// The ids and fingerprints of the comments of an author.
///
/// # Errors
/// What the database says.
pub async fn of_author(link: &mut Link, author: &str) -> Result<Vec<(CommentId, String)>, Error> {
    let sql = "SELECT c.id, c.fingerprint FROM comment_author a JOIN comment c ON c.id = a.comment \
               WHERE a.author = $1 AND a.at > 0 ORDER BY a.at, a.comment LIMIT 100000";
    let rows = link.rows(sql, args![author]).await?;
    rows.iter().map(|row| Ok((CommentId::new(row.text(0)?), row.text(1)?))).collect()
}

/// The copies of a comment: when they were made, and what they say.
///
/// # Errors
/// What the database says.
pub async fn copies(link: &mut Link, id: &CommentId) -> Result<Vec<(Timestamp, String)>, Error> {
    let sql = "SELECT at, body FROM comment_evidence WHERE comment = $1 ORDER BY at";
    link.rows(sql, args![id.as_str()]).await?.iter().map(|row| Ok((instant(row, 0)?, row.text(1)?))).collect()
}

/// Forgets what is held for a comment and its author besides the words: lessons, and copies unless they are held for a claim
/// (the comment is hidden on a ground, or its author contests). Says how many copies went and how many stay.
///
/// # Errors
/// What the database says.
pub async fn the_rest(link: &mut Link, id: &CommentId, fingerprint: &str) -> Result<(u64, u64), Error> {
    if !fingerprint.is_empty() {
        link.run("DELETE FROM lesson WHERE fingerprint = $1", args![fingerprint]).await?;
    }
    let held = "SELECT COUNT(*) FROM comment c WHERE c.id = $1 AND (c.visibility = 'hidden' AND c.ground IS NOT NULL \
                OR EXISTS (SELECT 1 FROM comment_statement s WHERE s.comment = c.id AND s.contested_at IS NOT NULL AND s.settled_at IS NULL))";
    if link.number(held, args![id.as_str()]).await? > 0 {
        let stay = link.number("SELECT COUNT(*) FROM comment_evidence WHERE comment = $1", args![id.as_str()]).await?;
        return Ok((0, stay.unsigned_abs()));
    }
    Ok((link.run("DELETE FROM comment_evidence WHERE comment = $1", args![id.as_str()]).await?, 0))
}

/// Forgets what is known of an author.
///
/// # Errors
/// What the database says.
pub async fn author(link: &mut Link, author: &str) -> Result<(), Error> {
    link.run("DELETE FROM comment_author WHERE author = $1 AND at = 0", args![author]).await?;
    Ok(())
}

/// A page of comments that still have words, the oldest first, with the words: for a search by name.
///
/// # Errors
/// What the database says.
pub async fn with_words(
    link: &mut Link,
    after: &(Timestamp, CommentId),
    most: u32,
) -> Result<Vec<(CommentId, Timestamp, String, Vec<u8>)>, Error> {
    let sql = "SELECT c.id, c.received_at, c.author, j.body FROM comment c \
               JOIN journal_content j ON j.seq = c.entry AND j.name = 'comment' \
               WHERE (c.received_at, c.id) > ($1, $2) ORDER BY c.received_at, c.id LIMIT $3";
    let rows = link.rows(sql, args![micros(after.0), after.1.as_str(), i64::from(most)]).await?;
    rows.iter()
        .map(|row| {
            let words = row.maybe_blob(3)?.unwrap_or_default();
            Ok((CommentId::new(row.text(0)?), instant(row, 1)?, row.text(2)?, words))
        })
        .collect()
}

/// Posts, as the charter tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It left, be it for one account.
    Post,
    /// It never left, and no hour at which it would is ahead.
    Draft,
}

/// Posts that were changed last before an instant, the oldest first; those of which something is still on its way are none.
///
/// # Errors
/// What the database says.
pub async fn posts(
    link: &mut Link,
    kind: Kind,
    limit: Timestamp,
    now: Timestamp,
    most: u32,
) -> Result<Vec<PostId>, Error> {
    // Written so that SQLite goes by the indexes of what is kept, and not through all that was ever published.
    let kind = match kind {
        Kind::Post => "published_at IS NOT NULL AND COALESCE(state, '') IN ('published', 'withdrawn')",
        Kind::Draft => "published_at IS NULL AND state <> 'scheduled' AND COALESCE(due_at, 0) < $2",
    };
    let sql = format!(
        "SELECT id FROM post WHERE erased_at IS NULL AND changed_at < $1 AND changed_at < $2 AND {kind} AND NOT EXISTS \
         (SELECT 1 FROM delivery WHERE delivery.post = post.id AND state IN ('planned', 'armed', 'sent', 'unknown')) \
         ORDER BY changed_at LIMIT $3"
    );
    let rows = link.rows(AssertSqlSafe(sql), args![micros(limit), micros(now), i64::from(most)]).await?;
    rows.iter().map(|row| Ok(PostId::new(row.text(0)?))).collect()
}

/// What belongs to a post goes: who wrote it and said yes, their notes and reasons, what the journal holds of it; with `words` also
/// what it says, in all its versions. Row, hashes and deliveries stay; a draft is withdrawn. Gives the files that it had.
///
/// # Errors
/// What the database says.
pub async fn post(link: &mut Link, id: &PostId, now: Timestamp, words: bool) -> Result<Vec<String>, Error> {
    let nobody = "INSERT INTO person (id, name, teams, lang, administrator, second_factor_step, created_at, erased_at) \
                  VALUES ($1, $1, '[]', 'en', 0, 0, $2, $2) ON CONFLICT (id) DO NOTHING";
    link.run(nobody, args![NOBODY, micros(now)]).await?;
    let contents = "UPDATE journal_content SET key = NULL, body = NULL, holder = NULL WHERE body IS NOT NULL AND seq IN \
                    (SELECT seq FROM journal_entry WHERE kind = 'post' AND subject = $1)";
    link.run(contents, args![id.as_str()]).await?;
    for sql in ["DELETE FROM note WHERE post = $1", "UPDATE approval_request SET wanted = '[]' WHERE post = $1"] {
        link.run(sql, args![id.as_str()]).await?;
    }
    for sql in [
        "UPDATE approval SET person = $2, team = NULL, reason = '' WHERE post = $1",
        "UPDATE post_version SET author = $2 WHERE post = $1",
    ] {
        link.run(sql, args![id.as_str(), NOBODY]).await?;
    }
    let void = "UPDATE approval_request SET state = 'void', settled_at = $2 WHERE post = $1 AND state = 'open'";
    link.run(void, args![id.as_str(), micros(now)]).await?;
    let sql = "UPDATE post SET author = $2, erased_at = $3, \
               state = CASE WHEN published_at IS NULL THEN 'withdrawn' ELSE state END WHERE id = $1";
    link.run(sql, args![id.as_str(), NOBODY, micros(now)]).await?;
    if !words {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for row in link.rows("SELECT number, content FROM post_version WHERE post = $1", args![id.as_str()]).await? {
        let content: Content = serde_json::from_str(&row.text(1)?).unwrap_or_default();
        files.extend(content.media.into_iter().filter_map(|one| one.file));
        let empty = Content { accounts: content.accounts, team: content.team, ..Content::default() };
        let sql = "UPDATE post_version SET content = $3 WHERE post = $1 AND number = $2";
        link.run(sql, args![id.as_str(), row.int(0)?, empty.to_json()]).await?;
    }
    crate::post_words::WORDS.forget(link, "SELECT place FROM post WHERE id = $1", args![id.as_str()]).await?;
    link.run("UPDATE post SET title = '' WHERE id = $1", args![id.as_str()]).await?;
    files.sort_unstable();
    files.dedup();
    Ok(files)
}

/// Whether any version of a post has a file.
///
/// # Errors
/// What the database says.
pub async fn has_file(link: &mut Link, name: &str) -> Result<bool, Error> {
    let sql = "SELECT 1 FROM post_version WHERE content LIKE '%\"file\":\"' || $1 || '\"%' LIMIT 1";
    Ok(link.row(sql, args![name]).await?.is_some())
}

/// The last of the next entries of the journal, behind one, that is older than an instant; none: there is none.
///
/// # Errors
/// What the database says.
pub async fn journal_until(link: &mut Link, from: i64, limit: Timestamp, most: u32) -> Result<Option<i64>, Error> {
    let sql = "SELECT MAX(seq) FROM journal_entry WHERE seq > $1 AND seq <= $2 AND at < $3";
    let row = link.row(sql, args![from, from.saturating_add(i64::from(most)), micros(limit)]).await?;
    row.map_or(Ok(None), |row| row.maybe_int(0))
}

/// The contents of entries go, behind one until another; those of comments have a time of their own.
///
/// # Errors
/// What the database says.
pub async fn journal(link: &mut Link, from: i64, until: i64) -> Result<u64, Error> {
    let sql = "UPDATE journal_content SET key = NULL, body = NULL, holder = NULL WHERE seq > $1 AND seq <= $2 \
               AND body IS NOT NULL AND seq NOT IN (SELECT seq FROM journal_entry WHERE seq > $1 AND seq <= $2 AND kind = 'comment')";
    link.run(sql, args![from, until]).await
}

/// Contacts with which nothing happened since an instant go, so many at the most.
///
/// # Errors
/// What the database says.
pub async fn contacts(link: &mut Link, limit: Timestamp, most: u32) -> Result<u64, Error> {
    let sql = "DELETE FROM registry WHERE kind = 'contact' AND id IN \
               (SELECT id FROM registry WHERE kind = 'contact' AND changed_at < $1 LIMIT $2)";
    link.run(sql, args![micros(limit), i64::from(most)]).await
}
