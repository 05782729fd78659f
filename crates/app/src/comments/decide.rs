//! What a person decides of comments: shown, hidden on a ground, put aside as spam or brought back. What must always hold is held
//! here, for all doors:
//!
//! * a copy is kept before anything is hidden;
//! * what is hidden has a ground of law or of the house rules, and criticism is none;
//! * since when somebody knew is recorded;
//! * whoever wrote it is told why, and how to contest it;
//! * a text is never rewritten, only masked so that everybody sees it;
//! * like cases are treated alike, or the difference is justified;
//! * heavy acts need two persons.

use super::feedback::{self, Lesson};
use super::incoming::{Scope, Words};
use super::statement;
use crate::{Act, App, Error};
use charte_domain::{Actor, Band, Comment, CommentId, Right, Visibility, Work};
use charte_lang::vocabulary::ChoiceSet;
use charte_store::Link;
use charte_store::Many;
use charte_store::comments::{self, Before, Filter, More, Order, Pending};
use jiff::{SignedDuration, Timestamp};

/// From so many comments at once on, hiding needs a second person.
pub const MANY: usize = 10;
/// The most comments of one act.
pub const MOST: usize = 200;
/// The longest reason, in bytes.
const REASON: usize = 2000;
/// So long an act can be undone by who did it.
pub const UNDO: SignedDuration = SignedDuration::from_mins(10);

/// What is decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Everybody may see it.
    Show,
    /// Nobody sees it, on a ground: a code of the charter's grounds.
    Hide {
        /// The ground.
        ground: String,
    },
    /// Some of its bytes are masked.
    Mask {
        /// From which byte to which.
        spans: Vec<(u32, u32)>,
    },
    /// It is spam.
    Spam,
    /// It is no spam.
    NotSpam,
}

impl Decision {
    fn act(&self) -> &'static str {
        match self {
            Self::Show => "comment.shown",
            Self::Hide { .. } => "comment.hidden",
            Self::Mask { .. } => "comment.masked",
            Self::Spam => "comment.spam",
            Self::NotSpam => "comment.not-spam",
        }
    }
}

/// How it was decided.
#[derive(Clone, Debug, Default)]
pub struct How {
    /// Why, in words; for a difference between like cases it is needed.
    pub reason: String,
    /// When the comments were last changed, as the one who decides saw them; with it, who was quicker wins.
    pub seen: Option<Timestamp>,
}

/// What became of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// It counts.
    Now,
    /// A second person has to say so: the id of what waits.
    Second(String),
}

/// Decides on comments.
///
/// # Errors
/// Not allowed; not there; no such ground; changed meanwhile; like cases were treated otherwise and no reason says why.
pub async fn decide(
    app: &App,
    actor: &Actor,
    ids: &[CommentId],
    decision: &Decision,
    how: &How,
) -> Result<Done, Error> {
    let all = wanted(app, actor, ids).await?;
    check(decision, how, &all)?;
    if let (Decision::Hide { ground }, true) = (decision, all.len() >= MANY) {
        return ask_second(app, actor, ids, ground, how).await;
    }
    let mut act = Act::begin(app, actor).await?;
    unlike(&mut act.link, &all, decision, how).await?;
    let lessons = apply(app, actor, &mut act, &all, decision, how).await?;
    finish(app, act, decision.act(), &all, how).await?;
    feedback::counts(app, lessons).await?;
    Ok(Done::Now)
}

/// The comments of an act, which the actor may decide on.
async fn wanted(app: &App, actor: &Actor, ids: &[CommentId]) -> Result<Vec<Comment>, Error> {
    if actor.person.is_none() {
        return Err(Error::Nobody);
    }
    if ids.is_empty() || ids.len() > MOST {
        return Err(Error::invalid("comments", "comments-count"));
    }
    let all = comments::get_all(&mut app.store.read().await?, ids).await?;
    if all.len() != ids.len() {
        return Err(Error::NotFound("comment"));
    }
    for one in &all {
        app.may(actor, Right::Moderate, Some(&one.account))?;
    }
    Ok(all)
}

fn check(decision: &Decision, how: &How, all: &[Comment]) -> Result<(), Error> {
    if how.reason.len() > REASON {
        return Err(Error::invalid("reason", "text-long"));
    }
    if how.seen.is_some_and(|seen| all.iter().any(|one| one.changed != seen)) {
        return Err(Error::Changed("comment"));
    }
    match decision {
        Decision::Hide { ground } => {
            if ChoiceSet::NotAGround.choices().iter().any(|one| one.code == ground) {
                return Err(Error::invalid("ground", "ground-criticism"));
            }
            if !ChoiceSet::Ground.choices().iter().any(|one| one.code == ground) {
                return Err(Error::invalid("ground", "ground-missing"));
            }
        }
        Decision::Mask { spans } => {
            if spans.is_empty() || spans.iter().any(|(from, to)| from >= to) || all.len() != 1 {
                return Err(Error::invalid("spans", "spans-wrong"));
            }
        }
        Decision::Show | Decision::Spam | Decision::NotSpam => {}
    }
    Ok(())
}

/// Like cases alike: a text that was shown here is not hidden elsewhere without a reason, and the other way round.
async fn unlike(link: &mut Link, all: &[Comment], decision: &Decision, how: &How) -> Result<(), Error> {
    if !how.reason.trim().is_empty() {
        return Ok(());
    }
    let wanted = match decision {
        Decision::Hide { ground } => (Visibility::Hidden, Some(ground.as_str())),
        Decision::Show => (Visibility::Shown, None),
        _ => return Ok(()),
    };
    for one in all {
        if differently(link, one, wanted).await?.is_some() {
            return Err(Error::invalid("reason", "like-cases"));
        }
    }
    Ok(())
}

/// A comment that looks like this one, that a person has decided otherwise.
///
/// # Errors
/// What the database says.
pub async fn differently(
    link: &mut Link,
    one: &Comment,
    wanted: (Visibility, Option<&str>),
) -> Result<Option<Comment>, Error> {
    let filter = Filter {
        likeness: Some(one.likeness),
        account: Some(one.account.clone()),
        work: Some(Work::Closed),
        ..Filter::default()
    };
    let alike = comments::find(link, &filter, &Order::Newest(None), 20).await?;
    let decided = |other: &&Comment| matches!(other.visibility, Visibility::Shown | Visibility::Hidden);
    let other = |other: &&Comment| {
        other.id != one.id
            && (other.visibility != wanted.0 || wanted.1.is_some() && other.ground.as_deref() != wanted.1)
    };
    Ok(alike.iter().filter(decided).find(other).cloned())
}

async fn ask_second(app: &App, actor: &Actor, ids: &[CommentId], ground: &str, how: &How) -> Result<Done, Error> {
    let mut act = Act::begin(app, actor).await?;
    let one = Pending {
        id: app.fresh("second", act.now)?,
        act: "hide".to_owned(),
        comments: ids.to_vec(),
        ground: Some(ground.to_owned()),
        reason: how.reason.trim().to_owned(),
        by: actor.id(),
        at: act.now,
    };
    comments::put_pending(&mut act.link, &one).await?;
    act.fact("comments", i64::try_from(ids.len()).unwrap_or(0))?;
    act.fact("ground", ground)?;
    act.tells("comment", &one.id);
    act.commit("comment.second-asked", "second", &one.id).await?;
    Ok(Done::Second(one.id))
}

/// Says yes or no to an act that waits for a second person; never to one's own.
///
/// # Errors
/// Not allowed; not there; one's own; settled already.
pub async fn confirm(app: &App, actor: &Actor, id: &str, yes: bool, reason: &str) -> Result<(), Error> {
    let waiting = comments::pending(&mut app.store.read().await?).await?;
    let one = waiting.into_iter().find(|one| one.id == id).ok_or(Error::NotFound("second"))?;
    if one.by == actor.id() {
        return Err(Error::invalid("person", "second-own"));
    }
    let all = wanted(app, actor, &one.comments).await?;
    let mut act = Act::begin(app, actor).await?;
    let said = if yes { "yes" } else { "no" };
    if !comments::settle(&mut act.link, id, &actor.id(), said, act.now).await? {
        return Err(Error::State("second"));
    }
    act.fact("by", one.by.as_str())?;
    act.fact("second", id)?;
    let how = How { reason: [one.reason.as_str(), reason.trim()].join("\n").trim().to_owned(), seen: None };
    if !yes {
        act.content("reason", Some(actor.id().as_str()), &how.reason)?;
        act.commit("comment.second-refused", "second", id).await?;
        return Ok(());
    }
    let decision = Decision::Hide { ground: one.ground.unwrap_or_default() };
    check(&decision, &how, &all)?;
    let lessons = apply(app, actor, &mut act, &all, &decision, &how).await?;
    finish(app, act, decision.act(), &all, &how).await?;
    feedback::counts(app, lessons).await
}

/// Changes comments as decided. Gives what is to be learned from it, once it counts.
pub(super) async fn apply(
    app: &App,
    actor: &Actor,
    act: &mut Act<'_>,
    all: &[Comment],
    decision: &Decision,
    how: &How,
) -> Result<Vec<Lesson>, Error> {
    let now = act.now;
    let mut lessons = Vec::new();
    for one in all {
        let words = comments::words(&mut act.link, one.entry).await?;
        let mut changed = one.clone();
        changed.changed = now.max(one.changed.saturating_add(SignedDuration::from_micros(1)).unwrap_or(now));
        changed.assigned = changed.assigned.or_else(|| Some(actor.id()));
        changed.looked = true;
        changed.known = changed.known.or(Some(now));
        let mut more = More::default();
        match decision {
            Decision::Show | Decision::NotSpam => {
                changed.visibility = Visibility::Shown;
                changed.ground = None;
                if one.visibility == Visibility::Hidden {
                    comments::withdraw_statements(&mut act.link, &one.id, now).await?;
                    more.removed = -1;
                }
            }
            Decision::Hide { ground } => {
                keep_copy(act, one, words.as_deref()).await?;
                changed.visibility = Visibility::Hidden;
                changed.ground = Some(ground.clone());
                if one.visibility != Visibility::Hidden {
                    more.removed = 1;
                }
                statement::make(app, act, &changed, words.as_deref(), how).await?;
            }
            Decision::Mask { spans } => {
                keep_copy(act, one, words.as_deref()).await?;
                let text = read(words.as_deref()).text;
                let fine = |at: u32| usize::try_from(at).is_ok_and(|at| text.is_char_boundary(at));
                if spans.iter().any(|(from, to)| !fine(*from) || !fine(*to)) {
                    return Err(Error::invalid("spans", "spans-wrong"));
                }
                changed.masks = spans.clone();
                statement::make(app, act, &changed, words.as_deref(), how).await?;
            }
            Decision::Spam => {
                changed.visibility = Visibility::Aside;
                changed.band = Band::Spam;
            }
        }
        if *decision == Decision::NotSpam {
            changed.band = Band::Ham;
        }
        settle(act, &mut changed, decision).await?;
        let learns = match decision {
            Decision::Spam => Some(true),
            Decision::NotSpam => Some(false),
            Decision::Show if one.band != Band::Ham => Some(false),
            _ => None,
        };
        if let Some(spam) = learns {
            let scope = Scope::of(one.site.as_ref(), &one.account);
            let (gains, loses) = if spam { (1, -1) } else { (-1, 1) };
            let was = i32::from(one.band >= Band::Spam);
            // It moves from one count to the other only if it was on the other side.
            if (was == 0) == spam {
                (more.spam, more.kept) = (gains, loses);
            }
            lessons.push(
                feedback::lesson(app, &mut act.link, &scope, one, read(words.as_deref()), spam, &actor.id(), now)
                    .await?,
            );
        }
        remember(act, one, &actor.id(), decision.act(), more).await?;
        if !comments::change(&mut act.link, &changed, one.changed).await? {
            return Err(Error::Changed("comment"));
        }
        if more != More::default() {
            let author = (one.author.as_str(), more);
            Many::with(|many| comments::know(many, &[author], now)).write(&mut act.link).await?;
            app.crowd.forget(&one.author);
        }
        feedback::tells_site(app, act, &changed, one.visibility, words.as_deref()).await?;
    }
    Ok(lessons)
}

/// Which clocks are met by a decision, and whether work is left.
async fn settle(act: &mut Act<'_>, changed: &mut Comment, decision: &Decision) -> Result<(), Error> {
    let met: &[&str] = match decision {
        Decision::Hide { .. } | Decision::Spam => &[],
        Decision::Mask { .. } => &["decide", "remove", "protect"],
        Decision::Show | Decision::NotSpam => &["decide", "remove"],
    };
    let now = act.now;
    if met.is_empty() {
        comments::meet(&mut act.link, &changed.id, None, now).await?;
    }
    for verb in met {
        comments::meet(&mut act.link, &changed.id, Some(verb), now).await?;
    }
    let running = comments::clocks(&mut act.link, &changed.id).await?;
    changed.due = running.iter().filter(|clock| clock.met.is_none()).map(|clock| clock.due).min();
    // Somebody who was to be answered still is.
    changed.work = if changed.due.is_some() { Work::Open } else { Work::Closed };
    changed.snoozed = None;
    Ok(())
}

/// Remembers how a comment was, so that the act can be undone.
pub(super) async fn remember(
    act: &mut Act<'_>,
    one: &Comment,
    person: &charte_domain::PersonId,
    name: &str,
    more: More,
) -> Result<(), Error> {
    let body = super::undo::body(one, more);
    let before = Before { person: person.clone(), act: name.to_owned(), at: act.now, body };
    comments::put_before(&mut act.link, &one.id, &before).await?;
    Ok(())
}

/// Keeps the copy. Without the words, which may have been erased, what is left is kept.
pub(super) async fn keep_copy(act: &mut Act<'_>, one: &Comment, words: Option<&[u8]>) -> Result<(), Error> {
    let words = read(words);
    let body = serde_json::json!({
        "id": one.id.as_str(),
        "account": one.account.as_str(),
        "address": one.thread,
        "author": one.author,
        "name": words.name,
        "text": words.text,
        "url": words.url,
        "written": one.written.to_string(),
        "received": one.received.to_string(),
    })
    .to_string();
    let hash = charte_journal::Hash::of(body.as_bytes());
    let now = act.now;
    comments::put_evidence(&mut act.link, &one.id, hash.as_bytes(), &body, now).await?;
    act.fact("evidence", hash.to_hex().as_str())?;
    Ok(())
}

/// The words as they are kept; of those that were erased, none.
#[must_use]
pub fn read(words: Option<&[u8]>) -> Words {
    words.and_then(|bytes| serde_json::from_slice(bytes).ok()).unwrap_or_default()
}

async fn finish(app: &App, mut act: Act<'_>, name: &str, all: &[Comment], how: &How) -> Result<(), Error> {
    let reason = how.reason.trim();
    if !reason.is_empty() {
        act.content("reason", None, reason)?;
    }
    for one in all {
        act.tells("comment", one.id.as_str());
    }
    let first = all.first().map(|one| one.id.as_str().to_owned()).unwrap_or_default();
    if all.len() > 1 {
        act.fact("comments", all.iter().map(|one| one.id.as_str().to_owned()).collect::<Vec<_>>())?;
    }
    act.commit(name, "comment", &first).await?;
    app.bell.notify_one();
    Ok(())
}
