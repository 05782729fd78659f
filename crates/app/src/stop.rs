//! The stop switch: for one account or for all. A person stops with a reason, a person resumes; nothing is flushed: what is
//! past its hour waits for its author to choose another.

use crate::judging::Way;
use crate::{Act, App, Error, calendar, deliver, messages, submit};
use charte_domain::{
    AccountHandle, Actor, Delivery, DeliveryId, DeliveryState, PostId, PostState, Right, Stop, StopId,
};
use charte_store::{deliveries, posts, stops};
use jiff::SignedDuration;
use std::collections::BTreeMap;

/// What a stop would hold now, the next due first.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn preview(app: &App, actor: &Actor, account: Option<&AccountHandle>) -> Result<Vec<Delivery>, Error> {
    app.may(actor, Right::Stop, account)?;
    let planned = deliveries::in_state(&mut app.store.read().await?, DeliveryState::Planned, 20_000).await?;
    Ok(planned.into_iter().filter(|one| account.is_none_or(|only| one.account == *only)).collect())
}

/// Stops.
///
/// # Errors
/// Not allowed; no reason; an account that is not there; stopped already.
pub async fn stop(app: &App, actor: &Actor, account: Option<AccountHandle>, reason: &str) -> Result<StopId, Error> {
    app.may(actor, Right::Stop, account.as_ref())?;
    let reason = reason.trim();
    if reason.is_empty() || reason.len() > 2000 {
        return Err(Error::invalid("reason", "reason-missing"));
    }
    let house = app.house();
    if account.as_ref().is_some_and(|one| !house.handles().contains(one)) {
        return Err(Error::invalid("account", "account-unknown"));
    }
    if house.stops.iter().any(|one| one.account == account) {
        return Err(Error::State("stop"));
    }
    let mut act = Act::begin(app, actor).await?;
    let id = StopId::new(app.fresh("stop", act.now)?);
    let one = Stop {
        id: id.clone(),
        account: account.clone(),
        reason: reason.to_owned(),
        by: actor.id(),
        at: act.now,
        resumed: None,
        resumed_by: None,
    };
    stops::put(&mut act.link, &one).await?;
    act.content("reason", Some(actor.id().as_str()), reason)?;
    act.fact("account", account.as_ref().map_or("all", AccountHandle::as_str))?;
    act.changes_house().await?;
    act.tells("stop", id.as_str());
    act.commit("stop.made", "stop", id.as_str()).await?;
    Ok(id)
}

/// What waits because of a stop, in the order in which it was to leave.
///
/// # Errors
/// Not allowed; not there.
pub async fn waiting(app: &App, actor: &Actor, id: &StopId) -> Result<(Stop, Vec<Delivery>), Error> {
    app.may(actor, Right::Read, None)?;
    let mut link = app.store.read().await?;
    let open = stops::open(&mut link).await?;
    let stop = open.into_iter().find(|one| one.id == *id).ok_or(Error::NotFound("stop"))?;
    let mut planned = deliveries::in_state(&mut link, DeliveryState::Planned, 20_000).await?;
    planned.retain(|one| stop.holds(&one.account));
    planned.sort_by_key(|one| one.due);
    Ok((stop, planned))
}

/// Resumes: by a person only, who says why. What is past its hour comes back to its author; the rest leaves at its hour.
/// Says how many came back.
///
/// # Errors
/// Not allowed; not there; resumed before; no reason.
pub async fn resume(app: &App, actor: &Actor, id: &StopId, reason: &str) -> Result<usize, Error> {
    if actor.person.is_none() {
        return Err(Error::Nobody);
    }
    let reason = reason.trim();
    if reason.is_empty() || reason.len() > 2000 {
        return Err(Error::invalid("reason", "reason-missing"));
    }
    let mut act = Act::begin(app, actor).await?;
    let open = stops::open(&mut act.link).await?;
    let stop = open.iter().find(|one| one.id == *id).ok_or(Error::NotFound("stop"))?;
    app.may(actor, Right::Stop, stop.account.as_ref())?;
    if !stops::resume(&mut act.link, id, &actor.id(), act.now).await? {
        return Err(Error::State("stop"));
    }
    let mut back = 0;
    for mut one in deliveries::in_state(&mut act.link, DeliveryState::Planned, 20_000).await? {
        let still = open.iter().any(|other| other.id != *id && other.holds(&one.account));
        if !stop.holds(&one.account) || still || one.due >= act.now || deliver::is_held(&one) {
            continue;
        }
        one.state = DeliveryState::Cancelled;
        one.trouble = Some("stopped".to_owned());
        if !deliveries::step(&mut act.link, &one, DeliveryState::Planned).await? {
            continue;
        }
        if let Some(mut post) = posts::get(&mut act.link, &one.post).await?
            && post.state == PostState::Scheduled
        {
            post.state = PostState::Approved;
            post.changed = act.now;
            posts::put(&mut act.link, &post).await?;
            messages::tells_author(app, &mut act, &post.author, "late", &post.title, post.id.as_str()).await?;
            back += 1;
        }
    }
    act.fact("back", i64::try_from(back).unwrap_or(0))?;
    act.content("reason", Some(actor.id().as_str()), reason)?;
    act.changes_house().await?;
    act.tells("stop", id.as_str());
    act.commit("stop.resumed", "stop", id.as_str()).await?;
    app.bell.notify_one();
    Ok(back)
}

/// What happens with a post that is past its hour when a stop ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// Its author chooses another hour.
    Return,
    /// It leaves when the house speaks again on its account.
    Next,
    /// It leaves soon.
    Now,
}

/// How far apart posts leave after a stop.
const APART: SignedDuration = SignedDuration::from_mins(10);

/// Resumes, and gives other hours to posts that came back, as somebody has chosen one by one: ten minutes apart at least, and
/// judged again for their hour. Says how many stayed with their authors.
///
/// # Errors
/// As [`resume`]; a post that may not be given another hour stays with its author.
pub async fn resume_with(
    app: &App,
    actor: &Actor,
    id: &StopId,
    reason: &str,
    then: &BTreeMap<DeliveryId, Then>,
) -> Result<usize, Error> {
    let (_, waited) = waiting(app, actor, id).await?;
    let now = app.ambient.now();
    let mut stayed = resume(app, actor, id, reason).await?;
    let mut posts: Vec<(PostId, AccountHandle, Then)> = Vec::new();
    for one in waited.iter().filter(|one| one.due < now) {
        let chosen = then.get(&one.id).copied().unwrap_or(Then::Return);
        match posts.iter_mut().find(|(post, ..)| *post == one.post) {
            // Of two answers about one post the more careful counts.
            Some((.., before)) => *before = careful(*before, chosen),
            None => posts.push((one.post.clone(), one.account.clone(), chosen)),
        }
    }
    let mut from = now.saturating_add(APART).unwrap_or(now);
    for (post, account, chosen) in posts {
        let due = match chosen {
            Then::Return => continue,
            Then::Now => from,
            Then::Next => calendar::next_spoken(&app.house(), &account, from),
        };
        if submit::reschedule(app, actor, &post, due).await.is_ok_and(|settled| settled.way == Way::Free) {
            stayed = stayed.saturating_sub(1);
            from = from.max(due).saturating_add(APART).unwrap_or(due);
        }
    }
    Ok(stayed)
}

fn careful(one: Then, other: Then) -> Then {
    match (one, other) {
        (Then::Return, _) | (_, Then::Return) => Then::Return,
        (Then::Next, _) | (_, Then::Next) => Then::Next,
        (Then::Now, Then::Now) => Then::Now,
    }
}
