//! What the slow detectors say afterwards. A comment is answered in microseconds by the first tier; the encoder, which knows what
//! was said with other words, looks when there is time, aside from all other work: at most half of a processor, a sixteenth while
//! many come at once, since what it finds is written too, and there is one who writes. What it finds can only be more careful, and
//! never goes over a person's decision.

use super::incoming::{Incoming, Words};
use super::judging::{self, Judged, Known};
use super::{decide, feedback, findable};
use crate::{Act, App, Error, House};
use charte_domain::{Actor, Comment, Visibility, Work};
use charte_store::Many;
use charte_store::comments;
use jiff::SignedDuration;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// How many are looked at together.
const BATCH: u32 = 32;
/// How long to wait when nothing is to be looked at.
const IDLE: Duration = Duration::from_millis(500);

/// Looks until it is told to stop.
pub async fn run(app: Arc<App>, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        let began = app.ambient.now();
        let pause = match afterwards(&app).await {
            Ok(0) => {
                let there = Arc::clone(&app);
                // Nothing to look at: time to weigh what was learned.
                let settled = tokio::task::spawn_blocking(move || there.learned.settle()).await;
                if let Err(error) = settled {
                    tracing::warn!(%error, "lessons could not be weighed");
                }
                IDLE
            }
            Ok(_) => {
                let took = app.ambient.now().duration_since(began);
                let rests = if app.is_pressed() { 15 } else { 1 };
                Duration::from_micros(u64::try_from(took.as_micros()).unwrap_or(0))
                    .saturating_mul(rests)
                    .min(Duration::from_secs(5))
            }
            Err(error) => {
                tracing::warn!(%error, "a second look at comments");
                Duration::from_secs(5)
            }
        };
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            _ = stop.changed() => break,
        }
    }
}

/// What is done with comments that have come in: slow detectors look at them, and they can be found by their words.
async fn afterwards(app: &Arc<App>) -> Result<usize, Error> {
    let (looked, found) = (once(app).await, findable::once(app).await);
    Ok(looked? + found?)
}

/// One batch. Says how many were looked at.
///
/// # Errors
/// What the database says.
pub async fn once(app: &Arc<App>) -> Result<usize, Error> {
    let mut link = app.store.read().await?;
    let all = comments::unseen(&mut link, BATCH).await?;
    let mut given = Vec::with_capacity(all.len());
    for one in &all {
        let words = comments::words(&mut link, one.entry).await?;
        given.push((one.clone(), decide::read(words.as_deref()), words));
    }
    drop(link);
    if given.is_empty() {
        return Ok(0);
    }
    let house = app.house();
    let looks = move || {
        let look = |(one, words, raw): (Comment, Words, Option<Vec<u8>>)| {
            let judged = raw.is_some().then(|| again(&house, &one, &words));
            (one, raw, judged)
        };
        given.into_iter().map(look).collect::<Vec<_>>()
    };
    let found = app.aside.run(looks).await?;
    let mut seen = Vec::new();
    for (one, words, judged) in found {
        match judged.filter(|judged| is_graver(&one, judged)) {
            Some(judged) => graver(app, one, judged, words.as_deref()).await?,
            None => seen.push(one.id),
        }
    }
    let mut link = app.store.write().await?;
    comments::looked(&mut link, &seen).await?;
    link.commit().await?;
    Ok(all.len())
}

fn again(house: &House, one: &Comment, words: &Words) -> Judged {
    let incoming = Incoming {
        site: one.site.as_ref().and_then(|id| house.sites.values().find(|site| site.id == *id).cloned()),
        account: one.account.clone(),
        thread: one.thread.clone(),
        kind: one.kind.clone(),
        text: words.text.clone(),
        name: words.name.clone(),
        url: words.url.clone(),
        agent: words.agent.clone(),
        email: if words.mail_host.is_empty() { String::new() } else { format!("@{}", words.mail_host) },
        written: Some(one.written),
        ..Incoming::default()
    };
    // Spam was weighed when it came, with all that was known then: it is not weighed again.
    let known = Known::default();
    judging::judge_for_charter(house, &incoming, &known, one.spam, one.received)
}

/// Whether the second look is more careful than what stands, and nobody has decided since.
fn is_graver(one: &Comment, judged: &Judged) -> bool {
    let untouched = one.changed == one.received;
    let hides_more = |now: Visibility, then: Visibility| match (now, then) {
        (Visibility::Shown, then) => then != Visibility::Shown,
        (Visibility::Held, then) => then == Visibility::Hidden,
        _ => false,
    };
    untouched
        && (hides_more(one.visibility, judged.visibility)
            || one.scenario.is_none() && judged.scenario.is_some()
            || judged.severity > one.severity)
}

async fn graver(app: &App, one: Comment, judged: Judged, words: Option<&[u8]>) -> Result<(), Error> {
    let actor = Actor::program();
    let mut act = Act::begin(app, &actor).await?;
    let mut changed = one.clone();
    changed.looked = true;
    changed.changed = act.now.max(one.changed.saturating_add(SignedDuration::from_micros(1)).unwrap_or(one.changed));
    let strength = |visibility| match visibility {
        Visibility::Shown => 0,
        Visibility::Held => 1,
        Visibility::Hidden => 2,
        Visibility::Aside => 3,
    };
    if strength(judged.visibility) > strength(one.visibility) {
        changed.visibility = judged.visibility;
    }
    if judged.work == Work::Open {
        changed.work = Work::Open;
    }
    changed.scenario = judged.scenario.or(changed.scenario);
    changed.severity = changed.severity.max(judged.severity);
    changed.rule = judged.rule.or(changed.rule);
    if changed.visibility == Visibility::Hidden {
        decide::keep_copy(&mut act, &one, words).await?;
        changed.ground = judged.ground.map(str::to_owned);
    }
    if judged.ground.is_some() {
        changed.known = changed.known.or(Some(act.now));
    }
    let clocks: Vec<_> = judged.clocks.iter().map(|clock| (&one.id, clock)).collect();
    Many::with(|many| comments::start_clocks(many, &clocks)).write(&mut act.link).await?;
    changed.due = changed.due.into_iter().chain(judged.clocks.iter().map(|clock| clock.due)).min();
    if !comments::change(&mut act.link, &changed, one.changed).await? {
        // Somebody was quicker: a person's decision stands.
        return Ok(());
    }
    feedback::tells_site(app, &mut act, &changed, one.visibility, words).await?;
    act.fact("visibility", changed.visibility.code())?;
    act.fact("severity", i64::from(changed.severity))?;
    act.tells("comment", one.id.as_str());
    act.commit("comment.looked-again", "comment", one.id.as_str()).await?;
    Ok(())
}
