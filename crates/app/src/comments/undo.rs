//! An act on a comment taken back, by who did it, as long as nobody has done anything since. The record keeps both.

use super::feedback;
use super::incoming::Scope;
use crate::{Act, App, Error};
use charte_domain::{Actor, Band, Comment, CommentId, Right, Visibility, Work};
use charte_store::Many;
use charte_store::comments::{self, More};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// What an act may have changed.
#[derive(Serialize, Deserialize)]
struct Kept {
    visibility: String,
    work: String,
    band: String,
    spam: u16,
    severity: u8,
    scenario: Option<String>,
    ground: Option<String>,
    assigned: Option<String>,
    due: Option<i64>,
    snoozed: Option<i64>,
    masks: Vec<(u32, u32)>,
    /// What was added to what is known of its author: kept, removed, spam.
    more: [i32; 3],
}

/// How a comment is, as JSON.
pub(super) fn body(one: &Comment, more: More) -> String {
    let kept = Kept {
        visibility: one.visibility.code().to_owned(),
        work: one.work.code().to_owned(),
        band: one.band.code().to_owned(),
        spam: one.spam,
        severity: one.severity,
        scenario: one.scenario.clone(),
        ground: one.ground.clone(),
        assigned: one.assigned.as_ref().map(|person| person.as_str().to_owned()),
        due: one.due.map(Timestamp::as_microsecond),
        snoozed: one.snoozed.map(Timestamp::as_microsecond),
        masks: one.masks.clone(),
        more: [more.kept, more.removed, more.spam],
    };
    serde_json::to_string(&kept).unwrap_or_default()
}

/// Whether an act can be taken back: what was said to somebody, and clocks that were replaced, cannot.
#[must_use]
pub fn can(act: &str) -> bool {
    !matches!(act, "comment.answered" | "comment.escalated" | "comment.scenario" | "comment.step")
}

/// Takes the last act of a person on a comment back. Clocks that it met run again; what it taught is forgotten, and what it
/// said of the author; a restriction that it made is withdrawn.
///
/// # Errors
/// Not allowed; nothing to undo, or too late; somebody was quicker.
pub async fn undo(app: &App, actor: &Actor, id: &CommentId) -> Result<(), Error> {
    let mut act = Act::begin(app, actor).await?;
    let mut one = comments::get(&mut act.link, id).await?.ok_or(Error::NotFound("comment"))?;
    app.may(actor, Right::Moderate, Some(&one.account))?;
    let before = comments::take_before(&mut act.link, id).await?.ok_or(Error::State("undo"))?;
    let late = act.now.duration_since(before.at) > super::decide::UNDO;
    if !can(&before.act)
        || before.person != actor.id()
        || late
        || one.changed > before.at.saturating_add(SignedDuration::from_secs(1)).unwrap_or(before.at)
    {
        return Err(Error::State("undo"));
    }
    let kept: Kept = serde_json::from_str(&before.body).map_err(|error| Error::Broken(error.to_string()))?;
    let read = one.changed;
    let was = one.visibility;
    one.visibility = Visibility::parse(&kept.visibility).unwrap_or(one.visibility);
    one.work = Work::parse(&kept.work).unwrap_or(Work::Open);
    let band = Band::parse(&kept.band).unwrap_or(one.band);
    let scope = Scope::of(one.site.as_ref(), &one.account);
    let taught = matches!(before.act.as_str(), "comment.spam" | "comment.not-spam" | "comment.shown");
    if taught {
        feedback::forget(app, &mut act.link, &scope, &one).await?;
    }
    one.band = band;
    one.spam = kept.spam;
    one.severity = kept.severity;
    one.scenario = kept.scenario;
    one.ground = kept.ground;
    one.assigned = kept.assigned.map(charte_domain::PersonId::new);
    one.due = kept.due.and_then(|at| Timestamp::from_microsecond(at).ok());
    one.snoozed = kept.snoozed.and_then(|at| Timestamp::from_microsecond(at).ok());
    one.masks = kept.masks;
    one.changed = act.now.max(read.saturating_add(SignedDuration::from_micros(1)).unwrap_or(read));
    let [kept_more, removed, spam] = kept.more.map(|n| -n);
    let less = More { kept: kept_more, removed, spam };
    if less != More::default() {
        let author = (one.author.as_str(), less);
        let now = act.now;
        Many::with(|many| comments::know(many, &[author], now)).write(&mut act.link).await?;
    }
    comments::unmeet(&mut act.link, id, before.at).await?;
    if was == Visibility::Hidden && one.visibility != Visibility::Hidden {
        let now = act.now;
        comments::withdraw_statements(&mut act.link, id, now).await?;
    }
    if !comments::change(&mut act.link, &one, read).await? {
        return Err(Error::Changed("comment"));
    }
    app.crowd.forget(&one.author);
    let words = comments::words(&mut act.link, one.entry).await?;
    feedback::tells_site(app, &mut act, &one, was, words.as_deref()).await?;
    act.fact("undone", before.act.as_str())?;
    act.tells("comment", id.as_str());
    act.commit("comment.undone", "comment", id.as_str()).await?;
    if taught {
        app.learned.again(app, &scope).await?;
    }
    Ok(())
}
