//! Posts, found by the words of their present version. People write few enough of them that the words are written with the version.

use crate::found_words::{self, Found};
use crate::{Error, Link, Store, args};
use charte_domain::{Content, PostId};
use sqlx::AssertSqlSafe;

/// Their words, by the place that each post has.
pub(crate) const WORDS: Found = Found { table: "post_words", number: "place", leads: ["post", "place", "id"] };

/// The place as a list has it whose posts are `p`. The sign keeps SQLite from the index of places, by which it would look up all
/// posts that have a common word, to put them in order.
pub(crate) const LISTED: &str = "+p.place";

/// The numbers of PostgreSQL from which places are taken; SQLite, with its one writer, takes the next after the last.
pub(crate) const PLACES: &str = "\nCREATE SEQUENCE post_words_place;";

/// The most words of a post: with the longest ones it is still within what PostgreSQL takes, a megabyte.
const MOST: usize = 6000;
/// Posts of one piece.
const BATCH: i64 = 256;

/// All by which a post is found: each text that somebody reads, and what is said of pictures to those who do not see them.
fn of(content: &Content) -> String {
    let media = content.media.iter().filter_map(|one| one.alt.as_deref());
    found_words::kept(
        [content.text.as_str()].into_iter().chain(content.texts.values().map(String::as_str)).chain(media),
        MOST,
    )
}

/// A post is found by this content, and by none that it had before.
pub(crate) async fn put(link: &mut Link, post: &PostId, content: &Content) -> Result<(), Error> {
    WORDS.forget(link, "SELECT place FROM post WHERE id = $1", args![post.as_str()]).await?;
    let Some(place) = place(link, post).await? else { return Ok(()) };
    WORDS.put(link, &[(place, of(content))]).await
}

/// The place of a post; a new one when it has none yet.
async fn place(link: &mut Link, post: &PostId) -> Result<Option<i64>, Error> {
    let next = if link.is_postgres() {
        "nextval('post_words_place')"
    } else {
        "(SELECT COALESCE(MAX(place), 0) + 1 FROM post)"
    };
    let sql = format!("UPDATE post SET place = COALESCE(place, {next}) WHERE id = $1 RETURNING place");
    link.row(AssertSqlSafe(sql), args![post.as_str()]).await?.map(|row| row.int(0)).transpose()
}

/// Makes posts findable that were written by a program that did not: those without a place. Several nodes share them out.
pub(crate) async fn read_old(store: &Store) -> Result<(), Error> {
    let any = store.read().await?.row("SELECT 1 FROM post WHERE place IS NULL LIMIT 1", args![]).await?;
    if any.is_none() {
        return Ok(());
    }
    loop {
        let mut link = store.write().await?;
        let sql = "SELECT p.id, v.content FROM post p JOIN post_version v ON v.post = p.id AND v.number = p.version \
                   WHERE p.place IS NULL LIMIT $1";
        let old = link.rows_to_take(sql, args![BATCH]).await?;
        if old.is_empty() {
            return Ok(());
        }
        let mut all = Vec::with_capacity(old.len());
        for row in old {
            // A content that is not read any more must not keep the house from opening.
            let content: Content = serde_json::from_str(&row.text(1)?).unwrap_or_default();
            if let Some(place) = place(&mut link, &PostId::new(row.text(0)?)).await? {
                all.push((place, of(&content)));
            }
        }
        WORDS.put(&mut link, &all).await?;
        link.commit().await?;
    }
}
