//! The work with a comment: who is on it, later, higher up, done; steps and notes. None of it changes what others see.

use super::decide::remember;
use crate::{Act, App, Error, messages};
use charte_domain::{Actor, Comment, CommentId, PersonId, Right, Work};
use charte_lang::model::Who;
use charte_messages::Message;
use charte_store::Many;
use charte_store::comments::{self, More, Note};
use jiff::{SignedDuration, Timestamp};

/// The longest reason or note, in bytes.
const LONGEST: usize = 5000;

/// A comment that is being worked on, with the act.
struct Working<'a> {
    act: Act<'a>,
    one: Comment,
    read: Timestamp,
}

async fn begin<'a>(app: &'a App, actor: &'a Actor, id: &CommentId, name: &str) -> Result<Working<'a>, Error> {
    if actor.person.is_none() {
        return Err(Error::Nobody);
    }
    let mut act = Act::begin(app, actor).await?;
    let one = comments::get(&mut act.link, id).await?.ok_or(Error::NotFound("comment"))?;
    app.may(actor, Right::Moderate, Some(&one.account))?;
    remember(&mut act, &one, &actor.id(), name, More::default()).await?;
    let read = one.changed;
    Ok(Working { act, one, read })
}

impl Working<'_> {
    async fn finish(mut self, name: &str) -> Result<(), Error> {
        let later = self.read.saturating_add(SignedDuration::from_micros(1)).unwrap_or(self.read);
        self.one.changed = self.act.now.max(later);
        if !comments::change(&mut self.act.link, &self.one, self.read).await? {
            return Err(Error::Changed("comment"));
        }
        self.act.tells("comment", self.one.id.as_str());
        self.act.commit(name, "comment", self.one.id.as_str()).await?;
        Ok(())
    }
}

fn said<'a>(text: &'a str, code: &'static str) -> Result<&'a str, Error> {
    let text = text.trim();
    match text.len() {
        0 => Err(Error::invalid("reason", code)),
        n if n > LONGEST => Err(Error::invalid("reason", "text-long")),
        _ => Ok(text),
    }
}

/// Puts somebody on a comment: oneself, another who may moderate there, or nobody.
///
/// # Errors
/// Not allowed; not there; somebody who may not.
pub async fn assign(app: &App, actor: &Actor, id: &CommentId, to: Option<&PersonId>) -> Result<(), Error> {
    let mut working = begin(app, actor, id, "comment.assigned").await?;
    if let Some(to) = to {
        let house = app.house();
        let person = house.people.get(to).ok_or(Error::invalid("person", "person-unknown"))?;
        let other = Actor { person: Some(person.clone()), door: charte_domain::Door::Session(String::new()) };
        app.may(&other, Right::Moderate, Some(&working.one.account))
            .map_err(|_| Error::invalid("person", "person-may-not"))?;
        working.act.fact("to", to.as_str())?;
        if *to != actor.id() {
            let link = format!("{}/inbox/{id}", app.settings.address);
            let subject = Message::new("mail-comment-subject").with("account", working.one.account.as_str());
            let body = Message::new("mail-comment-assigned").with("by", house.name(&actor.id())).with("link", link);
            messages::mail(app, &mut working.act, person, &subject, &body).await?;
        }
    }
    working.one.assigned = to.cloned();
    working.finish("comment.assigned").await
}

/// Leaves a comment alone until an instant, with a reason.
///
/// # Errors
/// Not allowed; not there; an instant that is past or beyond thirty days; no reason.
pub async fn snooze(app: &App, actor: &Actor, id: &CommentId, until: Timestamp, reason: &str) -> Result<(), Error> {
    let reason = said(reason, "reason-missing")?;
    let mut working = begin(app, actor, id, "comment.snoozed").await?;
    let ahead = until.duration_since(working.act.now);
    if ahead <= SignedDuration::ZERO || ahead > SignedDuration::from_hours(30 * 24) {
        return Err(Error::invalid("until", "snooze-beyond"));
    }
    working.one.work = Work::Snoozed;
    working.one.snoozed = Some(until);
    working.act.content("reason", Some(actor.id().as_str()), reason)?;
    working.finish("comment.snoozed").await
}

/// Brings comments back whose time has come. Says how many.
///
/// # Errors
/// What the database says.
pub async fn wake(app: &App) -> Result<usize, Error> {
    let due = comments::awake(&mut app.store.read().await?, app.ambient.now(), 200).await?;
    let actor = Actor::program();
    for one in &due {
        let mut act = Act::begin(app, &actor).await?;
        let mut changed = one.clone();
        (changed.work, changed.snoozed) = (Work::Open, None);
        changed.changed =
            act.now.max(one.changed.saturating_add(SignedDuration::from_micros(1)).unwrap_or(one.changed));
        if comments::change(&mut act.link, &changed, one.changed).await? {
            act.tells("comment", one.id.as_str());
            act.commit("comment.back", "comment", one.id.as_str()).await?;
        }
    }
    Ok(due.len())
}

/// Closes a comment, with a reason: nothing more is to be done. Choosing silence is a decision too.
///
/// # Errors
/// Not allowed; not there; no reason.
pub async fn close(app: &App, actor: &Actor, id: &CommentId, reason: &str) -> Result<(), Error> {
    let reason = said(reason, "reason-missing")?;
    let mut working = begin(app, actor, id, "comment.closed").await?;
    let now = working.act.now;
    comments::meet(&mut working.act.link, id, None, now).await?;
    (working.one.work, working.one.due, working.one.snoozed) = (Work::Closed, None, None);
    working.act.content("reason", Some(actor.id().as_str()), reason)?;
    working.finish("comment.closed").await
}

/// Opens a comment again.
///
/// # Errors
/// Not allowed; not there; it is open.
pub async fn reopen(app: &App, actor: &Actor, id: &CommentId) -> Result<(), Error> {
    let mut working = begin(app, actor, id, "comment.reopened").await?;
    if working.one.work == Work::Open {
        return Err(Error::State("comment"));
    }
    (working.one.work, working.one.snoozed) = (Work::Open, None);
    working.finish("comment.reopened").await
}

/// Hands a comment up: to those whom the scenario names, or to a person; its severity rises by one.
///
/// # Errors
/// Not allowed; not there; nobody to hand it to; no reason.
pub async fn escalate(app: &App, actor: &Actor, id: &CommentId, to: &str, reason: &str) -> Result<(), Error> {
    let reason = said(reason, "reason-missing")?;
    let mut working = begin(app, actor, id, "comment.escalated").await?;
    let house = app.house();
    let charter = house.in_force()?;
    let people: Vec<_> = {
        let charter = charter.engine.charter();
        let team = charter.teams.iter().position(|team| team.name.key == charte_lang::fold::key(to));
        let who = team.and_then(|n| u32::try_from(n).ok()).map(|n| Who::Team(charte_lang::model::TeamId(n)));
        let today = app.today();
        let meant = |person: &charte_domain::Person| match &who {
            Some(who) => charte_domain::authority::is(charter, who, person),
            None => person.id.as_str() == to,
        };
        house.people.values().filter(|one| !one.has_left(today) && meant(one)).cloned().collect()
    };
    if people.is_empty() {
        return Err(Error::invalid("to", "person-unknown"));
    }
    working.one.severity = working.one.severity.saturating_add(1).min(4);
    working.one.assigned = if people.len() == 1 { people.first().map(|person| person.id.clone()) } else { None };
    working.one.work = Work::Open;
    let link = format!("{}/inbox/{id}", app.settings.address);
    for person in people.iter().filter(|person| person.id != actor.id()).take(50) {
        let subject = Message::new("mail-comment-subject").with("account", working.one.account.as_str());
        let body =
            Message::new("mail-comment-escalated").with("by", house.name(&actor.id())).with("link", link.as_str());
        messages::mail(app, &mut working.act, person, &subject, &body).await?;
    }
    working.act.fact("severity", i64::from(working.one.severity))?;
    working.act.content("reason", Some(actor.id().as_str()), reason)?;
    working.finish("comment.escalated").await
}

/// Says how serious it is.
///
/// # Errors
/// Not allowed; not there; no number from 1 to 4.
pub async fn grade(app: &App, actor: &Actor, id: &CommentId, severity: u8) -> Result<(), Error> {
    if !(1..=4).contains(&severity) {
        return Err(Error::invalid("severity", "severity-beyond"));
    }
    let mut working = begin(app, actor, id, "comment.graded").await?;
    working.one.severity = severity;
    working.act.fact("severity", i64::from(severity))?;
    working.finish("comment.graded").await
}

/// Gives a comment another scenario: its clocks start now, those of the one before are stopped.
///
/// # Errors
/// Not allowed; not there; a scenario that the charter does not have.
pub async fn scenario(app: &App, actor: &Actor, id: &CommentId, name: &str) -> Result<(), Error> {
    let mut working = begin(app, actor, id, "comment.scenario").await?;
    let house = app.house();
    let charter = house.in_force()?.engine.charter();
    let key = charte_lang::fold::key(name);
    let found = charter
        .scenarios
        .iter()
        .find(|one| one.name.key == key)
        .ok_or(Error::invalid("scenario", "scenario-unknown"))?;
    let now = working.act.now;
    comments::stop_clocks(&mut working.act.link, id).await?;
    let clocks = charte_domain::clock::started(found, now, charter, &house.zone());
    let started: Vec<_> = clocks.iter().map(|clock| (id, clock)).collect();
    Many::with(|many| comments::start_clocks(many, &started)).write(&mut working.act.link).await?;
    working.one.due = clocks.iter().map(|clock| clock.due).min();
    working.one.scenario = Some(found.name.text.clone());
    working.one.severity = found.severity.unwrap_or(1);
    working.one.work = Work::Open;
    working.finish("comment.scenario").await
}

/// Says that a step of the scenario was done, or was not.
///
/// # Errors
/// Not allowed; not there.
pub async fn step(app: &App, actor: &Actor, id: &CommentId, number: u32, done: bool) -> Result<(), Error> {
    let mut working = begin(app, actor, id, "comment.step").await?;
    let (person, now) = (actor.id(), working.act.now);
    comments::step(&mut working.act.link, id, number, done.then_some((&person, now))).await?;
    working.act.fact("step", i64::from(number))?;
    working.act.fact("done", done)?;
    working.finish("comment.step").await
}

/// Writes a private note. It never leaves.
///
/// # Errors
/// Not allowed; not there; nothing said.
pub async fn note(app: &App, actor: &Actor, id: &CommentId, text: &str) -> Result<(), Error> {
    let text = said(text, "text-missing")?;
    let mut act = Act::begin(app, actor).await?;
    let one = comments::get(&mut act.link, id).await?.ok_or(Error::NotFound("comment"))?;
    app.may(actor, Right::Moderate, Some(&one.account))?;
    let note = Note { id: app.fresh("note", act.now)?, author: actor.id(), at: act.now, text: text.to_owned() };
    comments::put_note(&mut act.link, id, &note).await?;
    act.content("note", Some(actor.id().as_str()), text)?;
    act.tells("comment", id.as_str());
    act.commit("comment.noted", "comment", id.as_str()).await?;
    Ok(())
}
