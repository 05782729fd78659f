//! Silence can be the danger: questions and criticism that nobody answers, accounts that say nothing. One function for pages, API,
//! digest and what waits for somebody.

use super::{answered_within, silent_within};
use crate::{App, Error, accounts};
use charte_domain::{AccountHandle, Actor, Comment, Gap, Right, Work};
use charte_store::comments::{self, Filter, Order};
use jiff::{SignedDuration, Timestamp};

/// What is silent.
#[derive(Clone, Debug, Default)]
pub struct Silence {
    /// Open comments whose clock ran out, or that wait for longer than the charter's alarm allows: the most urgent first.
    pub unanswered: Vec<Comment>,
    /// Accounts on which nothing was published for too long.
    pub dormant: Vec<Dormant>,
}

/// An account that says nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dormant {
    /// Which.
    pub account: AccountHandle,
    /// Its last post; none: there never was one.
    pub last: Option<Timestamp>,
    /// How long it may say nothing; none: it is the registry that says that it sleeps.
    pub limit: Option<SignedDuration>,
}

/// Since when an unanswered comment is late: its clock, or what the charter's alarm allows, whichever ran out first.
#[must_use]
pub fn late_since(app: &App, one: &Comment) -> Timestamp {
    let allowed = answered_within(&app.house(), &one.account);
    let allowed = allowed.and_then(|length| one.received.checked_add(length).ok());
    one.due.into_iter().chain(allowed).min().unwrap_or(one.received)
}

/// What is silent; of comments so many at the most.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn silence(app: &App, actor: &Actor, limit: u32) -> Result<Silence, Error> {
    Ok(Silence { unanswered: unanswered(app, actor, limit).await?, dormant: dormant(app, actor).await? })
}

/// Open comments whose clock ran out, or that wait for longer than the charter's alarm allows, so many at the most.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn unanswered(app: &App, actor: &Actor, limit: u32) -> Result<Vec<Comment>, Error> {
    app.may(actor, Right::Read, None)?;
    let (house, now) = (app.house(), app.ambient.now());
    let mut link = app.store.read().await?;
    let filter = Filter { work: Some(Work::Open), due_before: Some(now), ..Filter::default() };
    let mut found = comments::find(&mut link, &filter, &Order::Clock(None), limit).await?;
    let charter = house.charter.iter().flat_map(|charter| &charter.engine.charter().alarms);
    let shortest = charter.filter_map(|one| one.unanswered).map(|one| one.minutes()).min();
    if let Some(minutes) = shortest {
        let before = now.saturating_sub(SignedDuration::from_mins(minutes)).unwrap_or(now);
        let filter = Filter { work: Some(Work::Open), received_before: Some(before), ..Filter::default() };
        for one in comments::find(&mut link, &filter, &Order::Oldest, limit).await? {
            if late_since(app, &one) <= now && found.iter().all(|other| other.id != one.id) {
                found.push(one);
            }
        }
    }
    found.sort_by_key(|one| late_since(app, one));
    found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(found)
}

/// Accounts on which nothing was published for too long.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn dormant(app: &App, actor: &Actor) -> Result<Vec<Dormant>, Error> {
    app.may(actor, Right::Read, None)?;
    let house = app.house();
    let asleep = accounts::known(app).await?.into_iter().filter(|one| one.gaps.contains(&Gap::Dormant));
    let dormant =
        asleep.map(|one| Dormant { limit: silent_within(&house, &one.handle), last: one.last, account: one.handle });
    Ok(dormant.collect())
}
