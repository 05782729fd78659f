//! The stop switch: for one account or for all. A person stops with a reason, a person resumes; nothing is flushed: what is
//! past its hour waits for its author to choose another.

use crate::{Act, App, Error, messages};
use charte_domain::{AccountHandle, Actor, Delivery, DeliveryState, PostState, Right, Stop, StopId};
use charte_store::{deliveries, posts, stops};

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

/// Resumes: by a person only. What is past its hour comes back to its author; the rest leaves at its hour. Says how many came
/// back.
///
/// # Errors
/// Not allowed; not there; resumed before.
pub async fn resume(app: &App, actor: &Actor, id: &StopId) -> Result<usize, Error> {
    if actor.person.is_none() {
        return Err(Error::Nobody);
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
        if !stop.holds(&one.account) || still || one.due >= act.now {
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
    act.changes_house().await?;
    act.tells("stop", id.as_str());
    act.commit("stop.resumed", "stop", id.as_str()).await?;
    app.bell.notify_one();
    Ok(back)
}
