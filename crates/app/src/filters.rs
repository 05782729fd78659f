//! Filters of lists that a person keeps under a name: their own, seen by nobody else.

use crate::{Act, App, Error, people};
use charte_domain::{Actor, Right};
use charte_store::filters::{self, Saved};

/// The lists that have filters.
pub const LISTS: [&str; 7] = ["posts", "queue", "journal", "accounts", "people", "library", "inbox"];
/// The most filters of one list.
const MOST: usize = 20;
/// The longest query, in bytes.
const LONGEST: usize = 1000;

/// One's own filters.
///
/// # Errors
/// Nobody; what the database says.
pub async fn of(app: &App, actor: &Actor) -> Result<Vec<Saved>, Error> {
    app.may(actor, Right::Read, None)?;
    Ok(filters::of(&mut app.store.read().await?, &actor.id()).await?)
}

/// Keeps the filter of a list under a name.
///
/// # Errors
/// No such list; a name or query that is none; the name is there; too many.
pub async fn save(app: &App, actor: &Actor, list: &str, name: &str, query: &str) -> Result<Saved, Error> {
    app.may(actor, Right::Read, None)?;
    if !LISTS.contains(&list) {
        return Err(Error::invalid("list", "list-unknown"));
    }
    let name = people::name(name)?;
    let query = query.trim_start_matches('?');
    let fine = query.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'#' | b'"' | b'<' | b'>'));
    if query.is_empty() || query.len() > LONGEST || !fine {
        return Err(Error::invalid("query", "filter-unreadable"));
    }
    let mut act = Act::begin(app, actor).await?;
    let kept = filters::of(&mut act.link, &actor.id()).await?;
    let same: Vec<&Saved> = kept.iter().filter(|one| one.list == list).collect();
    if same.iter().any(|one| one.name == name) {
        return Err(Error::invalid("name", "filter-name-taken"));
    }
    if same.len() >= MOST {
        return Err(Error::State("filters"));
    }
    let one = Saved { id: app.fresh("filter", act.now)?, list: list.to_owned(), name, query: query.to_owned() };
    filters::put(&mut act.link, &actor.id(), &one, act.now).await?;
    act.commit("filter.saved", "filter", &one.id).await?;
    Ok(one)
}

/// Takes one of one's own filters away.
///
/// # Errors
/// Not there.
pub async fn remove(app: &App, actor: &Actor, id: &str) -> Result<(), Error> {
    app.may(actor, Right::Read, None)?;
    let mut act = Act::begin(app, actor).await?;
    if !filters::remove(&mut act.link, &actor.id(), id).await? {
        return Err(Error::NotFound("filter"));
    }
    act.commit("filter.removed", "filter", id).await?;
    Ok(())
}
