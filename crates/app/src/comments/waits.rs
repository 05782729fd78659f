//! What of the comments waits for somebody: how many, and which first. Counts are bounded, so that a badge costs nothing.

use crate::{App, Error};
use charte_domain::{AccountHandle, Actor, Comment, Right, Visibility, Work};
use charte_store::comments::{self, Filter, Order};
use jiff::SignedDuration;

/// Counts go no further.
const MOST: u32 = 1000;
/// The most accounts that are looked through one by one.
const ACCOUNTS: usize = 50;
/// A clock that runs out within this time runs out soon.
const SOON: SignedDuration = SignedDuration::from_hours(2);

/// What waits.
#[derive(Clone, Debug, Default)]
pub struct Waits {
    /// The most urgent.
    pub first: Vec<Comment>,
    /// How many wait.
    pub mine: usize,
    /// How many of them have a clock that runs out soon, or did.
    pub soon: usize,
    /// How many of them are held.
    pub held: usize,
    /// How many of them have a clock that ran out.
    pub late: usize,
}

/// The accounts on which somebody moderates: none, some, or (`None` within) all of them.
fn filters(app: &App, actor: &Actor) -> Vec<Filter> {
    if app.may(actor, Right::Moderate, None).is_err() {
        return Vec::new();
    }
    let open = || Filter { work: Some(Work::Open), ..Filter::default() };
    let house = app.house();
    let all = house.handles();
    let may = |handle: &&AccountHandle| app.may(actor, Right::Moderate, Some(handle)).is_ok();
    let mine: Vec<AccountHandle> = all.iter().filter(may).cloned().collect();
    // One question instead of many where there is nothing to leave out.
    if mine.len() == all.len() {
        return vec![open()];
    }
    mine.into_iter().take(ACCOUNTS).map(|account| Filter { account: Some(account), ..open() }).collect()
}

/// How many open comments wait for somebody, up to a bound.
///
/// # Errors
/// What the database says.
pub async fn count(app: &App, actor: &Actor) -> Result<usize, Error> {
    let mut link = app.store.read().await?;
    number(&mut link, filters(app, actor), |filter| filter).await
}

/// What waits for somebody; none when they moderate nothing.
///
/// # Errors
/// What the database says.
pub async fn for_me(app: &App, actor: &Actor, shown: usize) -> Result<Option<Waits>, Error> {
    let all = filters(app, actor);
    if all.is_empty() {
        return Ok(None);
    }
    let now = app.ambient.now();
    let before = |at| move |filter: Filter| Filter { due_before: Some(at), ..filter };
    let mut link = app.store.read().await?;
    let mut first = Vec::new();
    for filter in &all {
        let rows = u32::try_from(shown).unwrap_or(MOST);
        first.extend(comments::find(&mut link, filter, &Order::Clock(None), rows).await?);
    }
    first.sort_by_key(|one| (one.due.is_none(), one.due, one.received));
    first.truncate(shown);
    let soon = now.saturating_add(SOON).unwrap_or(now);
    Ok(Some(Waits {
        first,
        mine: number(&mut link, all.clone(), |filter| filter).await?,
        soon: number(&mut link, all.clone(), before(soon)).await?,
        held: number(&mut link, all.clone(), |filter| Filter { visibility: Some(Visibility::Held), ..filter }).await?,
        late: number(&mut link, all, before(now)).await?,
    }))
}

async fn number(
    link: &mut charte_store::Link,
    all: Vec<Filter>,
    narrow: impl Fn(Filter) -> Filter,
) -> Result<usize, Error> {
    let mut sum = 0;
    for filter in all {
        sum += comments::count(link, &narrow(filter), MOST).await?;
    }
    Ok(usize::try_from(sum).unwrap_or(0))
}
