//! What people decide is learned, and told: a decision of a site or in the inbox counts from the next comment on, and a site that
//! waits for an answer gets it. A site names no check: the comment is found by its fingerprint, and one that never came is
//! learned all the same.

use super::incoming::{Incoming, Scope, Words};
use super::learned;
use super::likeness::Likeness;
use crate::{Act, App, Error};
use charte_domain::{Actor, Band, Comment, Door, PersonId, Visibility, Work};
use charte_store::Link;
use charte_store::Many;
use charte_store::comments::{self, More};
use charte_store::lessons;
use charte_store::outgoing::{self, Outgoing};
use charte_store::sites::{self, Month};
use jiff::{SignedDuration, Timestamp};

/// Something learned, which counts once the act is done.
#[derive(Clone, Debug)]
pub struct Lesson {
    scope: Scope,
    kept: lessons::Lesson,
    new: bool,
}

/// Keeps what a decision on a comment teaches.
#[expect(clippy::too_many_arguments, reason = "who decided what, on what, when: each is needed in the row")]
pub(super) async fn lesson(
    app: &App,
    link: &mut Link,
    scope: &Scope,
    one: &Comment,
    words: Words,
    spam: bool,
    by: &PersonId,
    now: Timestamp,
) -> Result<Lesson, Error> {
    let features = learned::features_of(&words, &one.kind);
    let kept =
        lessons::Lesson { fingerprint: one.fingerprint.clone(), spam, features, by: by.as_str().to_owned(), at: now };
    put(app, link, scope, kept).await
}

async fn put(app: &App, link: &mut Link, scope: &Scope, kept: lessons::Lesson) -> Result<Lesson, Error> {
    let new = lessons::put(link, scope.as_str(), &kept).await?;
    if new && app.house().shares_learning(scope.as_str()) {
        lessons::put(link, Scope::shared().as_str(), &kept).await?;
    }
    Ok(Lesson { scope: scope.clone(), kept, new })
}

/// Makes lessons count.
///
/// # Errors
/// What the database says.
pub(super) async fn counts(app: &App, all: Vec<Lesson>) -> Result<(), Error> {
    for one in all.into_iter().filter(|one| one.new) {
        app.learned.ready(app, &one.scope).await?;
        app.learned.learn(&one.scope, &one.kept);
    }
    Ok(())
}

/// Forgets what a comment taught.
pub(super) async fn forget(app: &App, link: &mut Link, scope: &Scope, one: &Comment) -> Result<(), Error> {
    lessons::forget(link, scope.as_str(), &one.fingerprint).await?;
    if app.house().shares_learning(scope.as_str()) {
        lessons::forget(link, Scope::shared().as_str(), &one.fingerprint).await?;
    }
    Ok(())
}

/// A site's people have decided. Deciding the same twice changes nothing.
///
/// # Errors
/// What the database says.
pub async fn submitted(app: &App, mut one: Incoming, spam: bool) -> Result<(), Error> {
    one.cut();
    let Some(site) = one.site.clone() else { return Err(Error::NotFound("site")) };
    let (scope, fingerprint, author) = (one.scope(), one.fingerprint(app), one.author(app));
    let actor = Actor { person: None, door: Door::Program };
    let mut act = Act::begin(app, &actor).await?;
    let now = act.now;
    let words = Words {
        text: one.text.clone(),
        name: one.name.clone(),
        url: one.url.clone(),
        mail_host: one.mail_host().to_owned(),
        agent: one.agent.clone(),
        ..Words::default()
    };
    let features = learned::features_of(&words, &one.kind);
    let kept =
        lessons::Lesson { fingerprint: fingerprint.clone(), spam, features, by: site.id.as_str().to_owned(), at: now };
    let lesson = put(app, &mut act.link, &scope, kept).await?;
    if !lesson.new {
        return Ok(());
    }
    let print = (Likeness::of(&one.text).key, fingerprint.as_str());
    let found = comments::same(&mut act.link, print).await?;
    let was_spam = found.as_ref().map(|one| one.band >= Band::Spam);
    // A mistake of ours is counted where we had answered the other way.
    let month = Month {
        month: app.house().month(now),
        missed: i64::from(spam && was_spam == Some(false)),
        mistaken: i64::from(!spam && was_spam == Some(true)),
        ..Month::default()
    };
    Many::with(|many| sites::count(many, std::iter::once((&site.id, &month)))).write(&mut act.link).await?;
    sites::seen(&mut act.link, &site.id, now).await?;
    let more = match (spam, was_spam) {
        (true, Some(false)) => More { spam: 1, kept: -1, removed: 0 },
        (false, Some(true)) => More { spam: -1, kept: 1, removed: 0 },
        (true, None) => More { spam: 1, ..More::default() },
        (false, None) => More { kept: 1, ..More::default() },
        _ => More::default(),
    };
    if more != More::default() {
        Many::with(|many| comments::know(many, &[(author.as_str(), more)], now)).write(&mut act.link).await?;
    }
    let subject = found.as_ref().map_or_else(|| fingerprint.clone(), |one| one.id.as_str().to_owned());
    if let Some(before) = found {
        let mut changed = before.clone();
        changed.band = if spam { Band::Spam } else { Band::Ham };
        changed.visibility = if spam { Visibility::Aside } else { Visibility::Shown };
        if spam || before.work == Work::Open && before.scenario.is_none() {
            changed.work = Work::Closed;
            comments::meet(&mut act.link, &before.id, None, now).await?;
            changed.due = None;
        }
        changed.ground = None;
        changed.looked = true;
        changed.changed = now.max(before.changed.saturating_add(SignedDuration::from_micros(1)).unwrap_or(now));
        comments::change(&mut act.link, &changed, before.changed).await?;
        act.tells("comment", before.id.as_str());
    }
    act.fact("site", site.id.as_str())?;
    act.commit(if spam { "comment.spam" } else { "comment.not-spam" }, "comment", &subject).await?;
    app.crowd.forget(&author);
    counts(app, vec![lesson]).await
}

/// The channel of answers to sites.
pub(super) const CHANNEL: &str = "akismet";

/// Tells the site that waits, when what others see has changed: kept now, sent afterwards.
///
/// # Errors
/// What the database says.
pub(super) async fn tells_site(
    app: &App,
    act: &mut Act<'_>,
    one: &Comment,
    before: Visibility,
    words: Option<&[u8]>,
) -> Result<(), Error> {
    let Some(site) = &one.site else { return Ok(()) };
    let is_shown = |visibility| visibility == Visibility::Shown;
    let changed = is_shown(before) != is_shown(one.visibility) || before == Visibility::Held;
    let Some(callback) = super::decide::read(words).callback.filter(|_| changed) else { return Ok(()) };
    let result = if is_shown(one.visibility) { "false" } else { "true" };
    let body = serde_json::json!({
        "callback": callback,
        "guid": one.id.as_str(),
        "result": result,
        "comment_post_ID": "0",
    });
    let told = Outgoing {
        id: app.fresh("told", act.now)?,
        channel: CHANNEL.to_owned(),
        recipient: site.as_str().to_owned(),
        subject: one.id.as_str().to_owned(),
        body: body.to_string(),
        attempts: 0,
    };
    outgoing::put(&mut act.link, &told, act.now).await?;
    Ok(())
}
