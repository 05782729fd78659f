//! What of the comments waits for somebody: how many, and which first. Counts are bounded, so that a badge costs nothing.

use crate::{App, Error};
use charte_domain::{AccountHandle, Actor, Comment, Right, Visibility, Work};
use charte_store::comments::{self, Filter, Order};
use jiff::SignedDuration;

/// Counts go no further.
const MOST: u32 = 1000;
/// A clock that runs out within this time runs out soon.
pub const SOON: SignedDuration = SignedDuration::from_hours(1);

/// What waits.
#[derive(Clone, Debug, Default)]
pub struct Waits {
    /// The most urgent.
    pub first: Vec<Comment>,
    /// How many wait.
    pub mine: usize,
    /// How many have a clock that runs out soon, or did, on the same accounts.
    pub soon: usize,
    /// How many of them are held.
    pub held: usize,
}

/// What waits for somebody: open, on an account where they moderate, and nobody else is on it.
#[must_use]
pub fn mine(app: &App, actor: &Actor) -> Filter {
    let house = app.house();
    let all = house.handles();
    let may = |handle: &&AccountHandle| app.may(actor, Right::Moderate, Some(handle)).is_ok();
    let here: Vec<AccountHandle> = all.iter().filter(may).cloned().collect();
    let everywhere = !all.is_empty() && here.len() == all.len();
    Filter {
        work: Some(Work::Open),
        accounts: (!everywhere).then_some(here),
        free_for: Some(actor.id()),
        ..Filter::default()
    }
}

/// Those on somebody's accounts of which a clock runs out soon, or did; what others are on is seen too.
#[must_use]
pub fn soon(app: &App, actor: &Actor) -> Filter {
    let until = app.ambient.now().saturating_add(SOON).ok();
    Filter { free_for: None, due_before: until, ..mine(app, actor) }
}

/// How many open comments wait for somebody, up to a bound.
///
/// # Errors
/// What the database says.
pub async fn count(app: &App, actor: &Actor) -> Result<usize, Error> {
    if app.may(actor, Right::Moderate, None).is_err() {
        return Ok(0);
    }
    number(&mut app.store.read().await?, &mine(app, actor)).await
}

/// What waits for somebody; none when they moderate nothing.
///
/// # Errors
/// What the database says.
pub async fn for_me(app: &App, actor: &Actor, shown: usize) -> Result<Option<Waits>, Error> {
    if app.may(actor, Right::Moderate, None).is_err() {
        return Ok(None);
    }
    let mine = mine(app, actor);
    let mut link = app.store.read().await?;
    let rows = u32::try_from(shown).unwrap_or(MOST);
    Ok(Some(Waits {
        first: comments::find(&mut link, &mine, &Order::Clock(None), rows).await?,
        mine: number(&mut link, &mine).await?,
        soon: number(&mut link, &soon(app, actor)).await?,
        held: number(&mut link, &Filter { visibility: Some(Visibility::Held), ..mine }).await?,
    }))
}

async fn number(link: &mut charte_store::Link, filter: &Filter) -> Result<usize, Error> {
    Ok(usize::try_from(comments::count(link, filter, MOST).await?).unwrap_or(0))
}
