//! Keys of other programs: made once, shown once, never more than their person may.

use crate::{Act, App, Error, secret};
use charte_domain::{Actor, Door, Refused, Right, Scope, Token};
use charte_store::sign_in;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::sync::RwLock;

/// Keys that were looked up, by their hashes. What is known counts while nothing of the house has changed: a key that is taken
/// back, here or on another node, changes it.
#[derive(Debug, Default)]
pub(crate) struct Known(RwLock<HashMap<[u8; 32], Remembered>>);

#[derive(Clone, Debug)]
struct Remembered {
    revision: i64,
    actor: Actor,
    until: Timestamp,
}

/// The most keys that are remembered; then all are looked up again.
const REMEMBERED: usize = 10_000;
/// How long a key is remembered: its "last seen" is written as often.
const FRESH: SignedDuration = SignedDuration::from_mins(5);

impl Known {
    fn get(&self, hash: &[u8; 32], revision: i64, now: Timestamp) -> Option<Actor> {
        let known = self.0.read().ok()?;
        let one = known.get(hash).filter(|one| one.revision == revision && now < one.until)?;
        Some(one.actor.clone())
    }

    fn put(&self, hash: [u8; 32], one: Remembered) {
        if let Ok(mut known) = self.0.write() {
            if known.len() >= REMEMBERED {
                known.clear();
            }
            known.insert(hash, one);
        }
    }
}

/// How a key begins: whoever finds one in a log knows what it is.
pub const PREFIX: &str = "charte_";

/// Makes a key for oneself. Gives the secret, shown once.
///
/// # Errors
/// A name that is none, no scope, a time that is not between one day and two years.
pub async fn make(app: &App, actor: &Actor, name: &str, scopes: &[Scope], days: i64) -> Result<(Token, String), Error> {
    let person = actor.person.as_ref().ok_or(Error::Nobody)?;
    if let Door::Token(_, own) = &actor.door
        && scopes.iter().any(|scope| !own.contains(scope))
    {
        return Err(Error::Refused(Refused::Scope));
    }
    let name = crate::people::name(name)?;
    if scopes.is_empty() {
        return Err(Error::invalid("scopes", "scopes-missing"));
    }
    if !(1..=731).contains(&days) {
        return Err(Error::invalid("days", "days-beyond"));
    }
    let pass = secret::pass(&*app.ambient, PREFIX)?;
    let mut act = Act::begin(app, actor).await?;
    let token = Token {
        id: app.fresh("token", act.now)?,
        person: person.id.clone(),
        name,
        scopes: scopes.to_vec(),
        created: act.now,
        expires: act.now.saturating_add(SignedDuration::from_hours(24 * days)).unwrap_or(act.now),
        seen: None,
        revoked: None,
    };
    sign_in::put_token(&mut act.link, &pass.hash, &token).await?;
    act.fact("scopes", scopes.iter().map(|scope| scope.code().to_owned()).collect::<Vec<_>>())?;
    act.fact("person", person.id.as_str())?;
    act.changes_house().await?;
    let id = token.id.clone();
    act.commit("token.made", "token", &id).await?;
    Ok((token, pass.secret))
}

/// Takes a key back: one's own, or another's as an administrator.
///
/// # Errors
/// Not allowed; not there.
pub async fn revoke(app: &App, actor: &Actor, id: &str) -> Result<(), Error> {
    let all = sign_in::tokens(&mut app.store.read().await?, None).await?;
    let token = all.iter().find(|token| token.id == id).ok_or(Error::NotFound("token"))?;
    if token.person != actor.id() {
        app.may(actor, Right::Administer, None)?;
    }
    let mut act = Act::begin(app, actor).await?;
    if !sign_in::revoke_token(&mut act.link, id, act.now).await? {
        return Err(Error::State("token"));
    }
    act.changes_house().await?;
    act.commit("token.revoked", "token", id).await?;
    Ok(())
}

/// Who is behind a key.
///
/// # Errors
/// What the database says.
pub async fn who(app: &App, given: &str) -> Result<Option<Actor>, Error> {
    let now = app.ambient.now();
    let house = app.house();
    let hash = secret::hash(given);
    if let Some(actor) = app.known.get(&hash, house.revision, now) {
        return Ok(Some(actor));
    }
    let found = sign_in::find_token(&mut app.store.read().await?, &hash, now).await?;
    let Some(token) = found else { return Ok(None) };
    let person = house.people.get(&token.person).filter(|person| !person.has_left(app.today()));
    let Some(person) = person else { return Ok(None) };
    if token.seen.is_none_or(|seen| now.as_second() - seen.as_second() > 300) {
        let mut link = app.store.write().await?;
        sign_in::token_seen(&mut link, &token.id, now).await?;
        link.commit().await?;
    }
    let actor = Actor { person: Some(person.clone()), door: Door::Token(token.id, token.scopes) };
    let until = now.saturating_add(FRESH).unwrap_or(now).min(token.expires);
    app.known.put(hash, Remembered { revision: house.revision, actor: actor.clone(), until });
    Ok(Some(actor))
}
