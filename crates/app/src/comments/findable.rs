//! Comments can be found by their words, by the name of their author and by the address that they promote. The words are written
//! after a comment has come in, aside from what comes in.

use super::decide;
use super::incoming::Words;
use crate::{App, Error};
use charte_store::{Link, comment_words, found_words};
use std::sync::atomic::Ordering;

/// Comments of one piece.
const BATCH: u32 = 64;
/// The most words of a comment.
const MOST: usize = 2000;
/// So many entries are made findable while somebody waits.
const FEW: i64 = 512;

/// The words that somebody looks for, as [`charte_store::comments::Filter`] wants them; none: nobody looks for anything. What has
/// come in just now is made findable first; very much is left to who does it aside ([`is_behind`] says so).
pub async fn asked(app: &App, text: &str) -> Option<Vec<String>> {
    let words = found_words::asked(text)?;
    for _ in 0..=FEW / i64::from(BATCH) {
        match piece(app, FEW).await {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) => {
                tracing::warn!(%error, "the last comments cannot be found by their words");
                break;
            }
        }
    }
    Some(words)
}

/// Whether comments have come that cannot be found by their words yet.
///
/// # Errors
/// What the database says.
pub async fn is_behind(app: &App) -> Result<bool, Error> {
    let mut link = app.store.read().await?;
    let from = position(app, &mut link).await?;
    Ok(comment_words::news(&mut link, from).await?.1)
}

/// The entry up to which comments can be found.
async fn position(app: &App, link: &mut Link) -> Result<i64, Error> {
    match app.findable.load(Ordering::Relaxed) {
        known @ 0.. => Ok(known),
        _ => Ok(comment_words::mark(link).await?),
    }
}

/// All by which a comment is found.
fn of(one: &Words) -> String {
    found_words::kept([one.name.as_str(), &one.url, &one.text], MOST)
}

/// Makes a piece of the comments findable that are not. Says how many.
///
/// # Errors
/// What the database says.
pub async fn once(app: &App) -> Result<usize, Error> {
    piece(app, i64::MAX).await
}

/// A piece, unless there are more entries to look through than so many.
async fn piece(app: &App, most: i64) -> Result<usize, Error> {
    let mut link = app.store.read().await?;
    let from = position(app, &mut link).await?;
    let (last, any) = comment_words::news(&mut link, from).await?;
    drop(link);
    if !any {
        app.findable.store(last, Ordering::Relaxed);
        return Ok(0);
    }
    if last - from > most {
        return Ok(0);
    }
    let mut link = app.store.write().await?;
    // Another may have come so far meanwhile.
    let from = from.max(comment_words::mark(&mut link).await?);
    let arrived = comment_words::arrived(&mut link, from, BATCH).await?;
    let Some((mark, _)) = arrived.last() else { return Ok(0) };
    let mark = *mark;
    let (many, bodies) = (arrived.len(), arrived.into_iter().filter_map(|(entry, body)| Some((entry, body?))));
    let all: Vec<(i64, String)> = bodies.map(|(entry, body)| (entry, of(&decide::read(Some(&body))))).collect();
    comment_words::put(&mut link, &all, mark).await?;
    link.commit().await?;
    app.findable.store(mark, Ordering::Relaxed);
    Ok(many)
}
