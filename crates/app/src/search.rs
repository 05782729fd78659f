//! Where is it: people, accounts, posts and comments by all their words, articles of the charter in force.

use crate::comments::{decide, findable};
use crate::{App, Error};
use charte_domain::{AccountHandle, Actor, Comment, Person, Post, Right};
use charte_store::comments::{self, Filter, Order};
use charte_store::{found_words, posts};

/// What was found, of each kind the first.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Posts, the last changed first.
    pub posts: Vec<Post>,
    /// Comments with the names of their authors, the newest first.
    pub comments: Vec<(Comment, String)>,
    /// Persons, by name.
    pub people: Vec<Person>,
    /// Accounts.
    pub accounts: Vec<AccountHandle>,
    /// Articles: id, number, title.
    pub articles: Vec<(String, String, String)>,
}

/// Looks for words.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn find(app: &App, actor: &Actor, words: &str, limit: usize) -> Result<Found, Error> {
    app.may(actor, Right::Read, None)?;
    let Some(wanted) = found_words::asked(words).filter(|wanted| !wanted.is_empty()) else {
        return Ok(Found::default());
    };
    let house = app.house();
    let has = |text: &str| found_words::are_in(&wanted, text);
    let filter = posts::Filter { words: Some(wanted.clone()), ..posts::Filter::default() };
    let posts = posts::find(&mut app.store.read().await?, &filter, u32::try_from(limit).unwrap_or(100)).await?;
    let comments = comments_with(app, words, limit).await?;
    // The host of an address is everybody's: only what stands before it tells one from another.
    let before = |mail: &str| mail.split('@').next().is_some_and(&has);
    let of_person = |one: &&Person| has(&one.name) || one.email.as_deref().is_some_and(before) || has(one.id.as_str());
    let mut people: Vec<Person> = house.people.values().filter(of_person).take(limit).cloned().collect();
    people.sort_by(|a, b| a.name.cmp(&b.name));
    let articles = house.charter.iter().flat_map(|charter| &charter.engine.charter().articles);
    let articles = articles.filter(|one| has(&one.title) || one.number == words.trim()).take(limit);
    Ok(Found {
        posts,
        comments,
        people,
        accounts: house.handles().into_iter().filter(|one| has(one.as_str())).take(limit).collect(),
        articles: articles.map(|one| (one.id.clone(), one.number.clone(), one.title.clone())).collect(),
    })
}

async fn comments_with(app: &App, words: &str, limit: usize) -> Result<Vec<(Comment, String)>, Error> {
    let filter = Filter { words: findable::asked(app, words).await, ..Filter::default() };
    let mut link = app.store.read().await?;
    let found = comments::find(&mut link, &filter, &Order::Newest(None), u32::try_from(limit).unwrap_or(100)).await?;
    let entries: Vec<u64> = found.iter().map(|one| one.entry).collect();
    let kept = comments::words_of(&mut link, &entries).await?;
    let named = |one: Comment| {
        let name = decide::read(kept.get(&one.entry).map(Vec::as_slice)).name;
        (one, name)
    };
    Ok(found.into_iter().map(named).collect())
}
