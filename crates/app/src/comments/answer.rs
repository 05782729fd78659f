//! Answering a comment. An answer speaks in the company's name: the charter judges it as any publication. Until a network takes
//! answers from here, a person says it there; the house keeps what was said, by whom, and what was left unanswered and why.

use super::decide::remember;
use crate::{Act, App, Error};
use charte_domain::{Actor, Comment, CommentId, Right, Work};
use charte_judge::{Scratch, Submission, Verdict};
use charte_lang::model::Effect;
use charte_lang::vocabulary::Subject;
use charte_lang::wording;
use charte_store::comments::{self, Answer, More};
use jiff::{SignedDuration, Timestamp};
use std::borrow::Cow;

/// The longest answer, in bytes.
const LONGEST: usize = 10_000;

/// An answer, as it is given.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// What is said.
    pub text: String,
    /// The prepared wording that it began with.
    pub wording: Option<String>,
    /// It goes to the author alone.
    pub private: bool,
    /// Said there already; otherwise it waits for whoever says it.
    pub said: bool,
    /// Another answer, or somebody who is on it, was seen.
    pub anyway: bool,
}

/// What the charter says of an answer.
///
/// # Errors
/// No charter in force.
pub fn judge(app: &App, actor: &Actor, one: &Comment, text: &str) -> Result<Verdict, Error> {
    let house = app.house();
    let charter = house.in_force()?;
    let person = actor.person.as_ref().ok_or(Error::Nobody)?;
    let mut post = Submission::new(Subject::Post);
    post.author = Some(Cow::Borrowed(person.id.as_str()));
    post.account = Some(Cow::Borrowed(one.account.as_str()));
    post.act = Some("reply");
    post.text = Some(Cow::Borrowed(text));
    Ok(charter.engine.judge_in(&house.registry, &post, app.ambient.now(), &mut Scratch::new()))
}

/// What stands in the way of another answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Conflict {
    /// Somebody has answered, or means to.
    Answered(Answer),
    /// Somebody is on it.
    Taken(charte_domain::PersonId),
}

/// What stands in the way, as far as it is known.
///
/// # Errors
/// What the database says.
pub async fn conflict(app: &App, actor: &Actor, one: &Comment) -> Result<Option<Conflict>, Error> {
    let all = comments::answers(&mut app.store.read().await?, &one.id).await?;
    if let Some(other) = all.into_iter().rev().find(|answer| answer.state != "dropped") {
        return Ok(Some(Conflict::Answered(other)));
    }
    let other = one.assigned.clone().filter(|person| *person != actor.id());
    Ok(other.map(Conflict::Taken))
}

/// Answers.
///
/// # Errors
/// Not allowed; not there; nothing said; the charter does not let it leave; somebody else is on it.
pub async fn answer(app: &App, actor: &Actor, id: &CommentId, given: &Given) -> Result<Answer, Error> {
    let text = given.text.trim();
    if text.is_empty() || text.len() > LONGEST {
        return Err(Error::invalid("text", if text.is_empty() { "text-missing" } else { "text-long" }));
    }
    if !wording::placeholders(text).is_empty() {
        return Err(Error::invalid("text", "answer-blanks"));
    }
    let one = comments::get(&mut app.store.read().await?, id).await?.ok_or(Error::NotFound("comment"))?;
    app.may(actor, Right::Reply, Some(&one.account))?;
    if !given.anyway && conflict(app, actor, &one).await?.is_some() {
        return Err(Error::Changed("answer"));
    }
    if judge(app, actor, &one, text)?.effect > Effect::Remind {
        return Err(Error::invalid("text", "answer-not-allowed"));
    }
    let mut act = Act::begin(app, actor).await?;
    remember(&mut act, &one, &actor.id(), "comment.answered", More::default()).await?;
    let answer = Answer {
        id: app.fresh("answer", act.now)?,
        comment: id.clone(),
        author: actor.id(),
        at: act.now,
        wording: given.wording.clone(),
        private: given.private,
        text: text.to_owned(),
        state: if given.said { "sent" } else { "by-hand" }.to_owned(),
        sent: given.said.then_some(act.now),
    };
    comments::put_answer(&mut act.link, &answer).await?;
    act.content("answer", Some(actor.id().as_str()), text)?;
    act.fact("private", given.private)?;
    if given.said {
        said(&mut act, one.clone(), actor).await?;
    } else {
        let mut changed = one.clone();
        changed.assigned = Some(actor.id());
        touch(&mut act, &one, changed).await?;
    }
    act.tells("comment", id.as_str());
    act.commit("comment.answered", "comment", id.as_str()).await?;
    Ok(answer)
}

/// What was written was said there, or is dropped.
///
/// # Errors
/// Not allowed; not there; settled already.
pub async fn settle(app: &App, actor: &Actor, id: &CommentId, answer: &str, was_said: bool) -> Result<(), Error> {
    let mut act = Act::begin(app, actor).await?;
    let one = comments::get(&mut act.link, id).await?.ok_or(Error::NotFound("comment"))?;
    app.may(actor, Right::Reply, Some(&one.account))?;
    let all = comments::answers(&mut act.link, id).await?;
    let mut found = all.into_iter().find(|one| one.id == answer).ok_or(Error::NotFound("answer"))?;
    if found.state != "by-hand" {
        return Err(Error::State("answer"));
    }
    found.state = if was_said { "sent" } else { "dropped" }.to_owned();
    found.sent = was_said.then_some(act.now);
    comments::put_answer(&mut act.link, &found).await?;
    if was_said {
        said(&mut act, one, actor).await?;
    }
    act.tells("comment", id.as_str());
    let name = if was_said { "comment.answer-said" } else { "comment.answer-dropped" };
    act.commit(name, "comment", id.as_str()).await?;
    Ok(())
}

/// The clocks that an answer meets; what is left of the work. Whoever answers what everybody sees, or chooses not to, has
/// decided that it stays.
async fn said(act: &mut Act<'_>, one: Comment, actor: &Actor) -> Result<(), Error> {
    let now = act.now;
    let stays = one.visibility == charte_domain::Visibility::Shown;
    for verb in ["acknowledge", "answer", "speak"].into_iter().chain(stays.then_some("decide")) {
        comments::meet(&mut act.link, &one.id, Some(verb), now).await?;
    }
    let running = comments::clocks(&mut act.link, &one.id).await?;
    let mut changed = one.clone();
    changed.due = running.iter().filter(|clock| clock.met.is_none()).map(|clock| clock.due).min();
    changed.assigned = Some(actor.id());
    if changed.due.is_none() && one.visibility != charte_domain::Visibility::Held {
        (changed.work, changed.snoozed) = (Work::Closed, None);
    }
    touch(act, &one, changed).await
}

async fn touch(act: &mut Act<'_>, one: &Comment, mut changed: Comment) -> Result<(), Error> {
    let read: Timestamp = one.changed;
    changed.changed = act.now.max(read.saturating_add(SignedDuration::from_micros(1)).unwrap_or(read));
    if comments::change(&mut act.link, &changed, read).await? { Ok(()) } else { Err(Error::Changed("comment")) }
}

/// Leaves a comment without an answer, with the reason: silence is chosen, not fallen into.
///
/// # Errors
/// Not allowed; not there; no reason.
pub async fn stay_silent(app: &App, actor: &Actor, id: &CommentId, reason: &str) -> Result<(), Error> {
    let reason = reason.trim();
    if reason.is_empty() || reason.len() > LONGEST {
        return Err(Error::invalid("reason", "reason-missing"));
    }
    let mut act = Act::begin(app, actor).await?;
    let one = comments::get(&mut act.link, id).await?.ok_or(Error::NotFound("comment"))?;
    app.may(actor, Right::Moderate, Some(&one.account))?;
    remember(&mut act, &one, &actor.id(), "comment.unanswered", More::default()).await?;
    said(&mut act, one, actor).await?;
    act.content("reason", Some(actor.id().as_str()), reason)?;
    act.tells("comment", id.as_str());
    act.commit("comment.unanswered", "comment", id.as_str()).await?;
    Ok(())
}
