//! Leaving: the last day is set, sessions, links and keys end, and what the person kept goes to others by name. One act, one
//! entry, so that nobody is half gone.

use crate::{Act, App, Error, House, accounts, registry, write};
use charte_domain::approval::Wanted;
use charte_domain::{
    AccountHandle, Actor, Decision, Person, PersonId, PostId, PostState, RequestId, RequestState, Right,
};
use charte_store::{approvals, people, posts, sign_in};
use jiff::civil::Date;

/// How somebody leaves: the day, and to whom goes what.
#[derive(Clone, Debug, Default)]
pub struct Leaving {
    /// The last day.
    pub day: Date,
    /// Accounts, each with its new custodian.
    pub accounts: Vec<(AccountHandle, PersonId)>,
    /// Posts that have not left, each with its new author; without one it is put aside.
    pub posts: Vec<(PostId, Option<PersonId>)>,
    /// Questions that only this person could answer, each with who answers now.
    pub requests: Vec<(RequestId, PersonId)>,
    /// Persons whose delegate this was, each with the next.
    pub delegate_of: Vec<(PersonId, Option<PersonId>)>,
    /// A word for the journal.
    pub note: String,
}

/// Lets a person go. What they had is listed by [`crate::waiting::left_behind`]; what is not named here stays where it is, and
/// may be handed over later by the same act.
///
/// # Errors
/// Not allowed; not there; the last administrator; somebody who is not here takes nothing over; nobody becomes the author of
/// what they approved.
pub async fn leave(app: &App, actor: &Actor, id: &PersonId, how: &Leaving) -> Result<(), Error> {
    app.may(actor, Right::Administer, None)?;
    let house = app.house();
    let person = house.people.get(id).ok_or(Error::NotFound("person"))?;
    let keepers = house.people.values().filter(|one| one.administrator && !one.has_left(app.today()));
    if person.administrator && keepers.count() == 1 {
        return Err(Error::invalid("administrator", "last-administrator"));
    }
    fit(&house, id, how, app.today())?;
    let mut act = Act::begin(app, actor).await?;
    let at = act.now.as_microsecond();
    people::put(&mut act.link, &Person { left: Some(how.day), administrator: false, ..person.clone() }, at).await?;
    if how.day <= app.today() {
        close_doors(&mut act, id).await?;
    }
    for (account, to) in &how.accounts {
        accounts::pass(&mut act, &house, account, id, to).await?;
    }
    for (post, to) in &how.posts {
        pass_post(&mut act, id, post, to.as_ref()).await?;
    }
    for (request, to) in &how.requests {
        pass_request(&mut act, request, to).await?;
    }
    for (of, to) in &how.delegate_of {
        let Some(one) = house.people.get(of).filter(|one| one.delegate.as_ref() == Some(id)) else { continue };
        // Who had left a moment ago in this act keeps the day that was just written.
        if of != id {
            people::put(&mut act.link, &Person { delegate: to.clone(), ..one.clone() }, at).await?;
        }
    }
    note(&mut act, id, how)?;
    act.changes_house().await?;
    act.commit("person.left", "person", id.as_str()).await?;
    Ok(())
}

/// Whoever takes something over is here, and is not the one who leaves.
fn fit(house: &House, id: &PersonId, how: &Leaving, today: Date) -> Result<(), Error> {
    let accounts = how.accounts.iter().map(|(_, to)| to);
    let posts = how.posts.iter().filter_map(|(_, to)| to.as_ref());
    let requests = how.requests.iter().map(|(_, to)| to);
    let delegates = how.delegate_of.iter().filter_map(|(of, to)| to.as_ref().map(|to| (of, to)));
    // An entry names so many of a kind.
    let longest = how.accounts.len().max(how.posts.len()).max(how.requests.len()).max(how.delegate_of.len());
    if longest > charte_journal::entry::MAX_LIST {
        return Err(Error::invalid("what", "hand-over-long"));
    }
    // They are named in the entry.
    if how.delegate_of.iter().any(|(of, _)| !house.people.contains_key(of)) {
        return Err(Error::invalid("what", "person-unknown"));
    }
    for (of, to) in delegates.clone() {
        if of == to {
            return Err(Error::invalid("to", "delegate-unknown"));
        }
    }
    for to in accounts.chain(posts).chain(requests).chain(delegates.map(|(_, to)| to)) {
        if to == id {
            return Err(Error::invalid("to", "person-unknown"));
        }
        accounts::receiver(house, to, today)?;
    }
    Ok(())
}

async fn close_doors(act: &mut Act<'_>, id: &PersonId) -> Result<(), Error> {
    people::clear_password(&mut act.link, id).await?;
    sign_in::close_all(&mut act.link, id, None).await?;
    sign_in::revoke_tickets_of(&mut act.link, id, act.now).await?;
    for token in sign_in::tokens(&mut act.link, Some(id)).await? {
        sign_in::revoke_token(&mut act.link, &token.id, act.now).await?;
    }
    Ok(())
}

async fn pass_post(act: &mut Act<'_>, from: &PersonId, id: &PostId, to: Option<&PersonId>) -> Result<(), Error> {
    let mut post = posts::get(&mut act.link, id).await?.ok_or(Error::NotFound("post"))?;
    if post.author != *from || matches!(post.state, PostState::Published | PostState::Withdrawn) {
        return Err(Error::State("post"));
    }
    match to {
        Some(to) => {
            let answers = approvals::answers(&mut act.link, id).await?;
            if answers.iter().any(|one| one.person == *to && one.decision == Decision::Approve && one.hash == post.hash)
            {
                return Err(Error::invalid("to", "own-post"));
            }
            post.author = to.clone();
        }
        None => {
            write::cancel(act, id).await?;
            approvals::void(&mut act.link, id, act.now).await?;
            post.state = PostState::Withdrawn;
        }
    }
    post.changed = act.now;
    posts::put(&mut act.link, &post).await?;
    act.tells("post", id.as_str());
    Ok(())
}

async fn pass_request(act: &mut Act<'_>, id: &RequestId, to: &PersonId) -> Result<(), Error> {
    let request = approvals::get(&mut act.link, id).await?.ok_or(Error::NotFound("request"))?;
    let post = posts::get(&mut act.link, &request.post).await?.ok_or(Error::NotFound("post"))?;
    if post.author == *to {
        return Err(Error::invalid("to", "own-post"));
    }
    if request.state != RequestState::Open {
        return Err(Error::State("request"));
    }
    let mut wanted = request.wanted.clone();
    let next = Wanted::Person(to.to_string());
    if !wanted.contains(&next) {
        wanted.push(next);
    }
    approvals::want(&mut act.link, id, &wanted).await?;
    act.tells("approval", id.as_str());
    Ok(())
}

/// What the entry says: what went to whom, by ids; the word only where it can be erased.
fn note(act: &mut Act<'_>, id: &PersonId, how: &Leaving) -> Result<(), Error> {
    act.fact("day", how.day.to_string().as_str())?;
    let named = |name: &str, all: Vec<String>, act: &mut Act<'_>| {
        if all.is_empty() { Ok(()) } else { act.fact(name, all) }
    };
    named("accounts", how.accounts.iter().map(|(one, _)| registry::plain(one.as_str())).collect(), act)?;
    named("accounts-to", how.accounts.iter().map(|(_, to)| to.to_string()).collect(), act)?;
    named("posts", how.posts.iter().map(|(one, _)| one.to_string()).collect(), act)?;
    let put_aside = || "put-aside".to_owned();
    let posts_to = how.posts.iter().map(|(_, to)| to.as_ref().map_or_else(put_aside, ToString::to_string)).collect();
    named("posts-to", posts_to, act)?;
    named("requests", how.requests.iter().map(|(one, _)| one.to_string()).collect(), act)?;
    named("requests-to", how.requests.iter().map(|(_, to)| to.to_string()).collect(), act)?;
    named("delegate-of", how.delegate_of.iter().map(|(one, _)| one.to_string()).collect(), act)?;
    if !how.note.trim().is_empty() {
        act.content("note", Some(id.as_str()), how.note.trim())?;
    }
    Ok(())
}
