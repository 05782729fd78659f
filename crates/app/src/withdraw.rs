//! Taking back: before it leaves nothing leaves; after it has left, what stands is listed to be taken down.

use crate::{Act, App, Error, write};
use charte_domain::{Actor, Delivery, DeliveryState, Post, PostId, PostState, Right};
use charte_store::{approvals, deliveries, posts};

/// Whether somebody may take a post back: its author until it has left, and those whose mandate says so on all its accounts.
///
/// # Errors
/// Not allowed; withdrawn already.
pub fn may(app: &App, actor: &Actor, post: &Post, there: &[Delivery]) -> Result<(), Error> {
    if post.state == PostState::Withdrawn {
        return Err(Error::State("post"));
    }
    if actor.id() == post.author && post.state != PostState::Published {
        return Ok(());
    }
    if there.is_empty() {
        return app.may(actor, Right::Withdraw, None);
    }
    there.iter().try_for_each(|one| app.may(actor, Right::Withdraw, Some(&one.account)))
}

/// Takes a post back, with a reason once it has left.
///
/// # Errors
/// Not allowed; not there; withdrawn already; no reason.
pub async fn withdraw(app: &App, actor: &Actor, id: &PostId, reason: &str) -> Result<(), Error> {
    let mut act = Act::begin(app, actor).await?;
    let mut post = posts::get(&mut act.link, id).await?.ok_or(Error::NotFound("post"))?;
    let there = deliveries::of_post(&mut act.link, id).await?;
    may(app, actor, &post, &there)?;
    if post.state == PostState::Published && reason.trim().is_empty() {
        return Err(Error::invalid("reason", "reason-missing"));
    }
    write::cancel(&mut act, id).await?;
    for one in there {
        if one.state == DeliveryState::Confirmed {
            let mut one = one;
            one.state = DeliveryState::Withdrawn;
            deliveries::step(&mut act.link, &one, DeliveryState::Confirmed).await?;
        }
    }
    approvals::void(&mut act.link, id, act.now).await?;
    post.state = PostState::Withdrawn;
    post.changed = act.now;
    posts::put(&mut act.link, &post).await?;
    act.content("reason", Some(actor.id().as_str()), reason.trim())?;
    act.tells("post", id.as_str());
    act.commit("post.withdrawn", "post", id.as_str()).await?;
    app.left();
    Ok(())
}
