//! Everything about one comment, as whoever works on it needs it.

use super::decide;
use super::incoming::Words;
use crate::{App, Error};
use charte_domain::{Actor, Comment, CommentId, History, PersonId, Right, Running};
use charte_store::comments::{self, Answer, Filter, Note, Order, Statement};
use jiff::Timestamp;
use std::collections::HashMap;

/// A comment with all that belongs to it.
#[derive(Debug)]
pub struct Card {
    /// The comment.
    pub comment: Comment,
    /// Its words; none when they were erased.
    pub words: Option<Words>,
    /// Its clocks, the most urgent first.
    pub clocks: Vec<Running>,
    /// What is known of its author on this site.
    pub history: History,
    /// What was answered.
    pub answers: Vec<Answer>,
    /// Private notes.
    pub notes: Vec<Note>,
    /// Steps that were done.
    pub steps: Vec<(u32, PersonId, Timestamp)>,
    /// What its author was told.
    pub statements: Vec<Statement>,
    /// Copies that were kept.
    pub evidence: Vec<([u8; 32], Timestamp)>,
    /// Others that look like it, the newest first.
    pub alike: Vec<Comment>,
    /// Others under the same post, the newest first.
    pub around: Vec<Comment>,
    /// Others of the same author here, the newest first.
    pub by_author: Vec<Comment>,
    /// The names that they all go by, by entry; of those that were erased none.
    pub names: HashMap<u64, String>,
}

impl Card {
    /// The name that a comment of the card goes by.
    #[must_use]
    pub fn name(&self, one: &Comment) -> Option<&str> {
        self.names.get(&one.entry).map(String::as_str).filter(|name| !name.is_empty())
    }
}

/// How many neighbours of each kind are shown.
const FEW: u32 = 8;

/// Reads a comment with all that belongs to it.
///
/// # Errors
/// Not allowed; not there.
pub async fn read(app: &App, actor: &Actor, id: &CommentId) -> Result<Card, Error> {
    app.may(actor, Right::Read, None)?;
    let mut link = app.store.read().await?;
    let comment = comments::get(&mut link, id).await?.ok_or(Error::NotFound("comment"))?;
    let words = comments::words(&mut link, comment.entry).await?;
    let words = words.map(|bytes| decide::read(Some(&bytes)));
    let history = comments::history(&mut link, &comment.author).await?;
    let newest = Order::Newest(None);
    let others = |all: Vec<Comment>| all.into_iter().filter(|one| one.id != *id).collect::<Vec<_>>();
    let alike =
        Filter { likeness: Some(comment.likeness), account: Some(comment.account.clone()), ..Filter::default() };
    let alike = others(comments::find(&mut link, &alike, &newest, 100).await?);
    let around = if comment.thread.is_empty() {
        Vec::new()
    } else {
        let filter = Filter { thread: Some(comment.thread.clone()), ..Filter::default() };
        others(comments::find(&mut link, &filter, &newest, FEW).await?)
    };
    // Whoever was forgotten has no author, and nothing in common with others who were.
    let by_author = if comment.author.is_empty() {
        Vec::new()
    } else {
        others(comments::by_author(&mut link, &comment.author, FEW).await?)
    };
    let shown = [&comment].into_iter().chain(&alike).chain(&around).chain(&by_author);
    let entries: Vec<u64> = shown.map(|one| one.entry).collect();
    let names = comments::words_of(&mut link, &entries).await?;
    let names = names.into_iter().map(|(entry, words)| (entry, decide::read(Some(&words)).name)).collect();
    Ok(Card {
        words,
        names,
        clocks: comments::clocks(&mut link, id).await?,
        history,
        answers: comments::answers(&mut link, id).await?,
        notes: comments::notes(&mut link, id).await?,
        steps: comments::steps(&mut link, id).await?,
        statements: comments::statements(&mut link, id).await?,
        evidence: comments::evidence(&mut link, id).await?,
        alike,
        around,
        by_author,
        comment,
    })
}
