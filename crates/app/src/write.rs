//! Writing: drafts, their versions, notes. A content that changes after somebody has said yes is asked about again.

use crate::judging::{self, Circumstances, Judged};
use crate::{Act, App, Error};
use charte_domain::{
    Actor, Content, Decision, Note, NoteId, Person, Post, PostId, PostState, RequestState, Right, Version,
};
use charte_lang::fold;
use charte_lang::model::Effect;
use charte_store::{approvals, deliveries, posts};
use jiff::Timestamp;
use std::collections::BTreeSet;

/// The longest text, in bytes: no network takes more.
pub const LONGEST: usize = 200_000;
/// The most media of a post.
pub const MEDIA: usize = 20;

/// A post as somebody sees it: its content, who has said what, and the verdict of now.
#[derive(Debug)]
pub struct Seen {
    /// The post.
    pub post: Post,
    /// Its last version.
    pub version: Version,
    /// The questions about it.
    pub requests: Vec<charte_domain::Request>,
    /// The answers.
    pub answers: Vec<charte_domain::Approval>,
    /// Notes of those who work on it.
    pub notes: Vec<Note>,
    /// Its deliveries.
    pub deliveries: Vec<charte_domain::Delivery>,
    /// The verdict of now, where a charter is in force.
    pub judged: Option<Judged>,
}

/// A post with all that belongs to it.
///
/// # Errors
/// Not allowed; not there.
pub async fn see(app: &App, actor: &Actor, id: &PostId) -> Result<Seen, Error> {
    app.may(actor, Right::Read, None)?;
    let house = app.house();
    let mut link = app.store.read().await?;
    let post = posts::get(&mut link, id).await?.ok_or(Error::NotFound("post"))?;
    let version = posts::get_version(&mut link, id, post.version).await?.ok_or(Error::NotFound("post"))?;
    let requests = approvals::of_post(&mut link, id).await?;
    let answers = approvals::answers(&mut link, id).await?;
    let notes = posts::notes(&mut link, id).await?;
    let deliveries = deliveries::of_post(&mut link, id).await?;
    let of_this: Vec<_> = answers.iter().filter(|one| one.hash == post.hash).cloned().collect();
    let author = house.people.get(&post.author).cloned().unwrap_or_else(|| unknown(&post));
    let at = post.due.unwrap_or_else(|| app.ambient.now());
    let how = Circumstances { author: &author, at, approvals: &of_this, act: "publish" };
    // Of a post whose time was up there is nothing left to judge.
    let judged = if post.erased.is_none() { judging::judge(&house, &version.content, how).ok() } else { None };
    Ok(Seen { post, version, requests, answers, notes, deliveries, judged })
}

pub(crate) fn unknown(post: &Post) -> Person {
    Person {
        id: post.author.clone(),
        name: post.author.to_string(),
        email: None,
        status: None,
        teams: Vec::new(),
        trained: None,
        acknowledged: None,
        left: None,
        lang: charte_lang::model::Lang::Fr,
        administrator: false,
        delegate: None,
        has_password: false,
        has_second_factor: false,
    }
}

/// The rules whose question was answered with yes, for this content.
pub(crate) fn granted(requests: &[charte_domain::Request], hash: &[u8; 32]) -> BTreeSet<String> {
    let yes = requests.iter().filter(|one| one.hash == *hash && one.state == RequestState::Granted);
    yes.map(|one| one.rule.clone()).collect()
}

/// Judges a content that is not kept: while one types, and for "may I post this?".
///
/// # Errors
/// No charter in force; a content that cannot be read.
pub fn check(app: &App, author: &Person, content: &Content, at: Option<Timestamp>) -> Result<Judged, Error> {
    let at = at.unwrap_or_else(|| app.ambient.now());
    judging::judge(&app.house(), content, Circumstances { author, at, approvals: &[], act: "publish" })
}

/// What somebody wants to keep.
#[derive(Clone, Debug)]
pub struct Given {
    /// The content.
    pub content: Content,
    /// When it is to leave; none: as soon as it may.
    pub due: Option<Timestamp>,
    /// The version that was shown; another one now means that somebody else has written.
    pub version: Option<u32>,
}

/// An hour that the journal can name: until the year 2255.
///
/// # Errors
/// It is after that.
pub fn in_reach(due: Timestamp) -> Result<(), Error> {
    let last = charte_journal::Instant::MAX.microseconds();
    if due.as_microsecond() > last { Err(Error::invalid("day", "hour-far")) } else { Ok(()) }
}

/// Keeps a content: a new post, or another version of one.
///
/// # Errors
/// Not allowed; an account that is not there; somebody else has written meanwhile; a state in which nothing changes.
pub async fn save(app: &App, actor: &Actor, id: Option<&PostId>, given: &Given) -> Result<Post, Error> {
    let content = fit(app, actor, &given.content)?;
    given.due.map_or(Ok(()), in_reach)?;
    let mut act = Act::begin(app, actor).await?;
    let hash = content.hash();
    let (mut post, before) = match id {
        None => (new_post(app, actor, &content, act.now)?, None),
        Some(id) => {
            let post = posts::get(&mut act.link, id).await?.ok_or(Error::NotFound("post"))?;
            may_edit(app, actor, &post)?;
            if given.version.is_some_and(|shown| shown != post.version) {
                return Err(Error::Changed("post"));
            }
            (post.clone(), Some(post))
        }
    };
    let is_new = before.is_none();
    let changed = before.as_ref().is_none_or(|old| old.hash != hash);
    let moved = before.as_ref().is_some_and(|old| old.due != given.due);
    if !changed && !moved {
        return Ok(post);
    }
    let was = post.state;
    post.due = given.due;
    post.changed = act.now;
    if changed {
        post.title = content.title();
        post.hash = hash;
        post.version = if is_new { 1 } else { post.version + 1 };
    }
    // What was agreed was agreed for another content or another hour.
    let reopened = !is_new && was != PostState::Draft;
    if reopened {
        approvals::void(&mut act.link, &post.id, act.now).await?;
        cancel(&mut act, &post.id).await?;
        post.state = PostState::Draft;
    }
    posts::put(&mut act.link, &post).await?;
    if changed {
        let version = Version { number: post.version, author: actor.id(), at: act.now, content: content.clone(), hash };
        posts::put_version(&mut act.link, &post.id, &version).await?;
    }
    act.tells("post", post.id.as_str());
    if is_new || reopened {
        let what = if is_new { "post.begun" } else { "post.reopened" };
        act.content("text", Some(post.author.as_str()), &content.to_json())?;
        act.fact("version", i64::from(post.version))?;
        act.commit(what, "post", post.id.as_str()).await?;
    } else {
        act.commit_quietly().await?;
    }
    Ok(post)
}

fn new_post(app: &App, actor: &Actor, content: &Content, now: Timestamp) -> Result<Post, Error> {
    Ok(Post {
        id: PostId::new(app.fresh("post", now)?),
        author: actor.id(),
        state: PostState::Draft,
        effect: Effect::Publish,
        title: content.title(),
        version: 1,
        hash: content.hash(),
        due: None,
        published: None,
        created: now,
        changed: now,
        erased: None,
    })
}

/// Whether somebody may work on a post: its author, or whoever may write on its accounts.
pub(crate) fn may_edit(app: &App, actor: &Actor, post: &Post) -> Result<(), Error> {
    if !post.state.is_open() {
        return Err(Error::State("post"));
    }
    if actor.id() == post.author { app.may(actor, Right::Read, None) } else { app.may(actor, Right::Draft, None) }
}

/// The content with its accounts as the house writes them.
fn fit(app: &App, actor: &Actor, given: &Content) -> Result<Content, Error> {
    let house = app.house();
    let mut content = given.clone();
    if content.text.len() > LONGEST || content.texts.values().any(|text| text.len() > LONGEST) {
        return Err(Error::invalid("text", "text-long"));
    }
    if content.media.len() > MEDIA {
        return Err(Error::invalid("media", "media-many"));
    }
    let handles = house.handles();
    let mut accounts = Vec::with_capacity(content.accounts.len());
    for given in &content.accounts {
        let key = fold::key(given.as_str());
        let found = handles.iter().find(|one| fold::key(one.as_str()) == key);
        let found = found.ok_or(Error::invalid("account", "account-unknown"))?;
        app.may(actor, Right::Draft, Some(found))?;
        if !accounts.contains(found) {
            accounts.push(found.clone());
        }
    }
    if accounts.is_empty() {
        app.may(actor, Right::Draft, None)?;
    }
    content.texts.retain(|account, text| accounts.contains(account) && *text != content.text);
    content.facts.retain(|code, _| judging::may_declare(code));
    content.accounts = accounts;
    Ok(content)
}

/// Takes back the deliveries of a post that have not left.
pub(crate) async fn cancel(act: &mut Act<'_>, post: &PostId) -> Result<(), Error> {
    use charte_domain::DeliveryState::{Cancelled, Failed, Planned};
    for mut one in deliveries::of_post(&mut act.link, post).await? {
        let from = one.state;
        if matches!(from, Planned | Failed) {
            one.state = Cancelled;
            deliveries::step(&mut act.link, &one, from).await?;
        }
    }
    Ok(())
}

/// Adds a note: it has no way into what is published.
///
/// # Errors
/// Not allowed; not there; empty or too long; the post's time was up.
pub async fn note(app: &App, actor: &Actor, post: &PostId, text: &str) -> Result<(), Error> {
    app.may(actor, Right::Read, None)?;
    let text = text.trim();
    if text.is_empty() || text.len() > 10_000 {
        return Err(Error::invalid("note", "note-length"));
    }
    let mut act = Act::begin(app, actor).await?;
    let noted = posts::get(&mut act.link, post).await?.ok_or(Error::NotFound("post"))?;
    if noted.erased.is_some() {
        // Nothing would erase it any more.
        return Err(Error::State("post"));
    }
    let id = NoteId::new(app.fresh("note", act.now)?);
    let note = Note { id, author: actor.id(), at: act.now, text: text.to_owned() };
    posts::put_note(&mut act.link, post, &note).await?;
    act.tells("post", post.as_str());
    act.commit_quietly().await
}

/// Whether an answer counts for a content.
#[must_use]
pub fn is_yes(answer: &charte_domain::Approval, hash: &[u8; 32]) -> bool {
    answer.decision == Decision::Approve && answer.hash == *hash
}
