//! Posts, their versions and notes.

use crate::sign_in::{instant, maybe_instant, micros};
use crate::value::{Conditions, Row};
use crate::{Error, Link, args, post_words};
use charte_domain::{AccountHandle, Content, Note, NoteId, PersonId, Post, PostId, PostState, Version, post};
use charte_lang::model::Effect;
use jiff::Timestamp;

const COLUMNS: &str = "id, author, state, effect, title, version, hash, due_at, published_at, created_at, changed_at, \
                       erased_at";

fn read(row: &Row) -> Result<Post, Error> {
    Ok(Post {
        id: PostId::new(row.text(0)?),
        author: PersonId::new(row.text(1)?),
        state: PostState::parse(&row.text(2)?).ok_or(Error::Form { column: 2 })?,
        effect: post::effect(&row.text(3)?).ok_or(Error::Form { column: 3 })?,
        title: row.text(4)?,
        version: u32::try_from(row.int(5)?).unwrap_or(0),
        hash: row.digest(6)?,
        due: maybe_instant(row, 7)?,
        published: maybe_instant(row, 8)?,
        created: instant(row, 9)?,
        changed: instant(row, 10)?,
        erased: maybe_instant(row, 11)?,
    })
}

/// A post.
///
/// # Errors
/// What the database says.
pub async fn get(link: &mut Link, id: &PostId) -> Result<Option<Post>, Error> {
    let sql = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM post WHERE id = $1"));
    link.row(sql, args![id.as_str()]).await?.as_ref().map(read).transpose()
}

/// Writes a post: a new one, or what has changed.
///
/// # Errors
/// What the database says.
pub async fn put(link: &mut Link, post: &Post) -> Result<(), Error> {
    let sql = "INSERT INTO post (id, author, state, effect, title, version, hash, due_at, published_at, created_at, changed_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
               ON CONFLICT (id) DO UPDATE SET state = excluded.state, effect = excluded.effect, title = excluded.title, \
               version = excluded.version, hash = excluded.hash, due_at = excluded.due_at, author = excluded.author, \
               published_at = excluded.published_at, changed_at = excluded.changed_at";
    let args = args![
        post.id.as_str(),
        post.author.as_str(),
        post.state.code(),
        post.effect.code(),
        &post.title,
        post.version,
        post.hash,
        post.due.map(micros),
        post.published.map(micros),
        micros(post.created),
        micros(post.changed)
    ];
    link.run(sql, args).await?;
    Ok(())
}

/// What posts are looked for; empty: all.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// In this state.
    pub state: Option<PostState>,
    /// Of this author.
    pub author: Option<PersonId>,
    /// Whose present version has all of these words ([`crate::found_words::asked`]).
    pub words: Option<Vec<String>>,
    /// Changed before this instant and id: the next page.
    pub before: Option<(Timestamp, PostId)>,
}

/// Posts, the last changed first. Only the conditions that are wanted stand in the statement: with all of them in one, no
/// index would serve.
///
/// # Errors
/// What the database says.
pub async fn find(link: &mut Link, filter: &Filter, limit: u32) -> Result<Vec<Post>, Error> {
    let mut wanted = Conditions::default();
    if let Some(state) = filter.state {
        wanted.add("state = ", state.code());
    }
    if let Some(author) = &filter.author {
        wanted.add("author = ", author.as_str());
    }
    if let Some(words) = &filter.words {
        post_words::WORDS.narrow(link, words, ["p.id", post_words::LISTED], &mut wanted).await?;
    }
    if let Some((at, id)) = &filter.before {
        wanted.add_two("(changed_at, id) < ", micros(*at), id.as_str());
    }
    let (conditions, mut args) = wanted.finish();
    args.push(i64::from(limit).into());
    let sql =
        format!("SELECT {COLUMNS} FROM post p{conditions} ORDER BY changed_at DESC, id DESC LIMIT ${}", args.len());
    link.rows(sqlx::AssertSqlSafe(sql), args).await?.iter().map(read).collect()
}

/// Posts with an hour between two instants, by hour, at most `limit`.
///
/// # Errors
/// What the database says.
pub async fn between(link: &mut Link, from: Timestamp, until: Timestamp, limit: u32) -> Result<Vec<Post>, Error> {
    let sql = sqlx::AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM post WHERE due_at >= $1 AND due_at < $2 ORDER BY due_at, id LIMIT $3"
    ));
    link.rows(sql, args![micros(from), micros(until), i64::from(limit)]).await?.iter().map(read).collect()
}

/// What is looked for in the calendar; empty: all that has an hour.
#[derive(Clone, Debug, Default)]
pub struct Planned {
    /// From this instant on.
    pub from: Option<Timestamp>,
    /// After this hour and post: the next page.
    pub after: Option<(Timestamp, PostId)>,
    /// Until before this instant.
    pub until: Option<Timestamp>,
    /// Of this author.
    pub author: Option<PersonId>,
    /// On this account.
    pub account: Option<AccountHandle>,
    /// Whose last verdict had this effect.
    pub effect: Option<Effect>,
}

/// Posts that have an hour, with their last contents, by hour. What was withdrawn has none any more. As in [`find`], only the
/// conditions that are wanted stand in the statement.
///
/// # Errors
/// What the database says.
pub async fn planned(link: &mut Link, asked: &Planned, limit: u32) -> Result<Vec<(Post, Content)>, Error> {
    let mut wanted = Conditions::default();
    wanted.fixed("p.due_at IS NOT NULL");
    wanted.fixed("p.state <> 'withdrawn'");
    if let Some(from) = asked.from {
        wanted.add("p.due_at >= ", micros(from));
    }
    if let Some((at, id)) = &asked.after {
        wanted.add_two("(p.due_at, p.id) > ", micros(*at), id.as_str());
    }
    if let Some(until) = asked.until {
        wanted.add("p.due_at < ", micros(until));
    }
    if let Some(author) = &asked.author {
        wanted.add("p.author = ", author.as_str());
    }
    if let Some(account) = &asked.account {
        // A first sieve: the content says exactly.
        wanted.add("v.content LIKE ", format!("%\"{account}\"%"));
    }
    if let Some(effect) = asked.effect {
        wanted.add("p.effect = ", effect.code());
    }
    let (conditions, mut args) = wanted.finish();
    args.push(i64::from(limit).into());
    let columns = COLUMNS.split(", ").map(|column| format!("p.{column}")).collect::<Vec<_>>().join(", ");
    let sql = sqlx::AssertSqlSafe(format!(
        "SELECT {columns}, v.content FROM post p JOIN post_version v ON v.post = p.id AND v.number = p.version{conditions} \
         ORDER BY p.due_at, p.id LIMIT ${}",
        args.len()
    ));
    let mut found = Vec::new();
    for row in link.rows(sql, args).await? {
        let content: Content = serde_json::from_str(&row.text(12)?).map_err(|_| Error::Form { column: 12 })?;
        if asked.account.as_ref().is_none_or(|one| content.accounts.contains(one)) {
            found.push((read(&row)?, content));
        }
    }
    Ok(found)
}

/// Posts whose present version names an asset of the registry, the last changed first.
///
/// # Errors
/// What the database says.
pub async fn using(link: &mut Link, asset: &str, limit: u32) -> Result<Vec<Post>, Error> {
    let name = serde_json::to_string(asset).unwrap_or_default();
    let name = name.replace('!', "!!").replace('%', "!%").replace('_', "!_");
    let sql = sqlx::AssertSqlSafe(format!(
        "SELECT {COLUMNS} FROM post WHERE EXISTS (SELECT 1 FROM post_version WHERE post_version.post = post.id \
         AND post_version.number = post.version AND post_version.content LIKE '%\"asset\":' || $1 || '%' ESCAPE '!') \
         ORDER BY changed_at DESC, id DESC LIMIT $2"
    ));
    link.rows(sql, args![name, i64::from(limit)]).await?.iter().map(read).collect()
}

/// How many posts are in each state.
///
/// # Errors
/// What the database says.
pub async fn counts(link: &mut Link) -> Result<Vec<(PostState, i64)>, Error> {
    let rows = link.rows("SELECT state, count(*) FROM post GROUP BY state", args![]).await?;
    rows.iter()
        .map(|row| Ok((PostState::parse(&row.text(0)?).ok_or(Error::Form { column: 0 })?, row.int(1)?)))
        .collect()
}

/// Keeps a version, the last of its post, which is found by its words from now on.
///
/// # Errors
/// What the database says; [`Error::Clash`] when somebody else has written this version.
pub async fn put_version(link: &mut Link, post: &PostId, version: &Version) -> Result<(), Error> {
    let sql = "INSERT INTO post_version (post, number, author, at, content, hash) VALUES ($1, $2, $3, $4, $5, $6)";
    let args = args![
        post.as_str(),
        version.number,
        version.author.as_str(),
        micros(version.at),
        version.content.to_json(),
        version.hash
    ];
    link.run(sql, args).await?;
    post_words::put(link, post, &version.content).await
}

fn version(row: &Row) -> Result<Version, Error> {
    Ok(Version {
        number: u32::try_from(row.int(0)?).unwrap_or(0),
        author: PersonId::new(row.text(1)?),
        at: instant(row, 2)?,
        content: serde_json::from_str(&row.text(3)?).map_err(|_| Error::Form { column: 3 })?,
        hash: row.digest(4)?,
    })
}

/// A version of a post.
///
/// # Errors
/// What the database says.
pub async fn get_version(link: &mut Link, post: &PostId, number: u32) -> Result<Option<Version>, Error> {
    let sql = "SELECT number, author, at, content, hash FROM post_version WHERE post = $1 AND number = $2";
    link.row(sql, args![post.as_str(), number]).await?.as_ref().map(version).transpose()
}

/// All versions of a post, the last first.
///
/// # Errors
/// What the database says.
pub async fn versions(link: &mut Link, post: &PostId) -> Result<Vec<Version>, Error> {
    let sql =
        "SELECT number, author, at, content, hash FROM post_version WHERE post = $1 ORDER BY number DESC LIMIT 1000";
    link.rows(sql, args![post.as_str()]).await?.iter().map(version).collect()
}

/// The version with this hash: what an approval or a delivery is about.
///
/// # Errors
/// What the database says.
pub async fn version_of(link: &mut Link, post: &PostId, hash: &[u8; 32]) -> Result<Option<Version>, Error> {
    let sql = "SELECT number, author, at, content, hash FROM post_version WHERE post = $1 AND hash = $2 \
               ORDER BY number DESC LIMIT 1";
    link.row(sql, args![post.as_str(), *hash]).await?.as_ref().map(version).transpose()
}

/// Keeps a note.
///
/// # Errors
/// What the database says.
pub async fn put_note(link: &mut Link, post: &PostId, note: &Note) -> Result<(), Error> {
    let sql = "INSERT INTO note (id, post, author, at, text) VALUES ($1, $2, $3, $4, $5)";
    let args = args![note.id.as_str(), post.as_str(), note.author.as_str(), micros(note.at), &note.text];
    link.run(sql, args).await?;
    Ok(())
}

/// The notes of a post.
///
/// # Errors
/// What the database says.
pub async fn notes(link: &mut Link, post: &PostId) -> Result<Vec<Note>, Error> {
    let sql = "SELECT id, author, at, text FROM note WHERE post = $1 ORDER BY at LIMIT 1000";
    let rows = link.rows(sql, args![post.as_str()]).await?;
    rows.iter()
        .map(|row| {
            Ok(Note {
                id: NoteId::new(row.text(0)?),
                author: PersonId::new(row.text(1)?),
                at: instant(row, 2)?,
                text: row.text(3)?,
            })
        })
        .collect()
}
