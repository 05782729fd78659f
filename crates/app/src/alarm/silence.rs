//! Silence can be the danger: questions and criticism that nobody answers, accounts that say nothing. One function for pages, API,
//! digest and what waits for somebody.

use super::of_charter;
use crate::{App, Error, accounts};
use charte_domain::{AccountHandle, Actor, Comment, Right, Work};
use charte_store::comments::{self, Filter, Order};
use jiff::{SignedDuration, Timestamp};

/// Where the charter says nothing an account is silent after so long.
const DORMANT: SignedDuration = SignedDuration::from_hours(30 * 24);

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
    /// How long it may say nothing.
    pub limit: SignedDuration,
}

/// Since when an unanswered comment is late: its clock, or what the charter's alarm allows, whichever ran out first.
#[must_use]
pub fn late_since(app: &App, one: &Comment) -> Timestamp {
    let allowed = of_charter(&app.house(), &one.account).and_then(|alarm| alarm.unanswered);
    let allowed = allowed.and_then(|length| one.received.checked_add(SignedDuration::from_mins(length.minutes())).ok());
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
    let (house, now) = (app.house(), app.ambient.now());
    let mut dormant = Vec::new();
    for one in accounts::known(app).await? {
        if one.record.state == Some("closed") {
            continue;
        }
        let said = of_charter(&house, &one.handle).and_then(|alarm| alarm.dormant);
        let limit = said.map_or(DORMANT, |length| SignedDuration::from_mins(length.minutes()));
        // An account that never spoke is new, unless the registry says otherwise.
        let silent = one.last.is_some_and(|last| now.duration_since(last) > limit);
        if silent || one.record.state == Some("dormant") {
            dormant.push(Dormant { account: one.handle, last: one.last, limit });
        }
    }
    Ok(dormant)
}
