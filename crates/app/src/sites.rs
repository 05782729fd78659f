//! Sites that ask by the Akismet protocol: a key for each, shown once, of use for that site alone.

use crate::comments::Scope;
use crate::{Act, App, Error};
use charte_domain::site::Address;
use charte_domain::{AccountHandle, Actor, Right, Site, SiteId, SiteKey};
use charte_store::lessons;
use charte_store::sites::{self, Month};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Mutex;

/// The most sites of a house.
const MOST: usize = 1000;
/// Where the key of a site is sealed.
fn place(id: &SiteId) -> String {
    format!("site:{id}")
}

/// Adds a site. Gives its key, shown once.
///
/// # Errors
/// Not allowed; an address that is none; an account that is not there; too many.
pub async fn add(app: &App, actor: &Actor, address: &str, account: &AccountHandle) -> Result<(Site, SiteKey), Error> {
    app.may(actor, Right::Administer, None)?;
    let address = Address::parse(address).ok_or(Error::invalid("address", "site-address"))?;
    let house = app.house();
    if !house.handles().contains(account) {
        return Err(Error::invalid("account", "account-unknown"));
    }
    if house.sites.len() >= MOST {
        return Err(Error::State("sites"));
    }
    let key = fresh_key(app)?;
    let mut act = Act::begin(app, actor).await?;
    let site = Site {
        id: SiteId::new(app.fresh("site", act.now)?),
        address,
        account: account.clone(),
        hint: hint(&key),
        by: actor.id(),
        created: act.now,
        seen: None,
        revoked: None,
        shares: false,
    };
    let sealed = app.key.seal(&*app.ambient, &place(&site.id), key.reveal().as_bytes())?;
    sites::put(&mut act.link, &site, &digest(app, &key), &sealed).await?;
    act.fact("account", account.as_str())?;
    act.changes_house().await?;
    act.commit("site.added", "site", site.id.as_str()).await?;
    Ok((site, key))
}

/// Takes a key back.
///
/// # Errors
/// Not allowed; not there; taken back before.
pub async fn revoke(app: &App, actor: &Actor, id: &SiteId) -> Result<(), Error> {
    app.may(actor, Right::Administer, None)?;
    let mut act = Act::begin(app, actor).await?;
    if !sites::revoke(&mut act.link, id, act.now).await? {
        return Err(Error::NotFound("site"));
    }
    act.changes_house().await?;
    act.commit("site.revoked", "site", id.as_str()).await?;
    Ok(())
}

/// Gives a site another key, shown once; the one that it has ends at once.
///
/// # Errors
/// Not allowed; not there; taken back.
pub async fn renew(app: &App, actor: &Actor, id: &SiteId) -> Result<SiteKey, Error> {
    app.may(actor, Right::Administer, None)?;
    let key = fresh_key(app)?;
    let sealed = app.key.seal(&*app.ambient, &place(id), key.reveal().as_bytes())?;
    let mut act = Act::begin(app, actor).await?;
    if !sites::renew(&mut act.link, id, &digest(app, &key), &sealed, &hint(&key)).await? {
        return Err(Error::NotFound("site"));
    }
    act.changes_house().await?;
    act.commit("site.renewed", "site", id.as_str()).await?;
    Ok(key)
}

/// Forgets what a site has learned, and what it taught the sites that learn together.
///
/// # Errors
/// Not allowed; not there.
pub async fn forget(app: &App, actor: &Actor, id: &SiteId) -> Result<u64, Error> {
    app.may(actor, Right::Administer, None)?;
    if !app.house().sites.values().any(|site| site.id == *id) {
        return Err(Error::NotFound("site"));
    }
    let (own, shared) = (Scope::of_site(id), Scope::shared());
    let mut act = Act::begin(app, actor).await?;
    lessons::forget_taught(&mut act.link, shared.as_str(), own.as_str()).await?;
    let lessons = lessons::forget_all(&mut act.link, own.as_str()).await?;
    act.fact("lessons", i64::try_from(lessons).unwrap_or(i64::MAX))?;
    act.commit("site.forgot", "site", id.as_str()).await?;
    app.learned.forgotten(app, &own).await?;
    Ok(lessons)
}

/// Says whether a site learns together with the others of the house.
///
/// # Errors
/// Not allowed; not there.
pub async fn share(app: &App, actor: &Actor, id: &SiteId, shares: bool) -> Result<(), Error> {
    app.may(actor, Right::Administer, None)?;
    if !app.house().sites.values().any(|site| site.id == *id) {
        return Err(Error::NotFound("site"));
    }
    let mut act = Act::begin(app, actor).await?;
    sites::share(&mut act.link, id, shares).await?;
    act.fact("shares", shares)?;
    act.changes_house().await?;
    act.commit("site.shares", "site", id.as_str()).await?;
    Ok(())
}

/// A site, and what it asked this month and the five before.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The site.
    pub site: Site,
    /// Months, the oldest first; months without a question are left out.
    pub months: Vec<Month>,
    /// How many lessons it has.
    pub lessons: i64,
}

/// All sites.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn list(app: &App, actor: &Actor) -> Result<Vec<Shown>, Error> {
    app.may(actor, Right::Administer, None)?;
    let from = app.today().saturating_sub(jiff::Span::new().months(5)).strftime("%Y-%m").to_string();
    let mut link = app.store.read().await?;
    let months = sites::months(&mut link, None, &from).await?;
    let learned = lessons::counts(&mut link).await?;
    let shown = |site: Site| {
        let of = months.iter().filter(|(id, _)| *id == site.id).map(|(_, month)| month.clone());
        let own = Scope::of_site(&site.id);
        let lessons = learned.iter().find(|(scope, ..)| scope == own.as_str()).map_or(0, |(_, good, bad)| good + bad);
        Shown { months: of.collect(), lessons, site }
    };
    Ok(sites::all(&mut link).await?.into_iter().map(|(_, site)| shown(site)).collect())
}

/// Whose key this is, when it counts.
#[must_use]
pub fn of_key(app: &App, key: &SiteKey) -> Option<Site> {
    let house = app.house();
    house.sites.get(&digest(app, key)).filter(|site| site.revoked.is_none()).cloned()
}

/// The key of a site, where an answer has to name it.
///
/// # Errors
/// What the database says.
pub async fn key_of(app: &App, id: &SiteId) -> Result<Option<SiteKey>, Error> {
    let sealed = sites::sealed(&mut app.store.read().await?, id).await?;
    let opened = sealed.and_then(|sealed| app.key.open(&place(id), &sealed));
    Ok(opened.and_then(|bytes| SiteKey::parse(std::str::from_utf8(&bytes).ok()?)))
}

fn fresh_key(app: &App) -> Result<SiteKey, Error> {
    let mut chance = [0; 6];
    app.ambient.fill(&mut chance)?;
    Ok(SiteKey::of(chance))
}

/// What tells keys apart, and opens nothing.
fn hint(key: &SiteKey) -> String {
    key.reveal().chars().take(3).collect()
}

/// A keyed digest: of 48 bits every plain hash could be tried through.
fn digest(app: &App, key: &SiteKey) -> [u8; 32] {
    app.key.digest(&format!("site-key:{}", key.reveal()))
}

/// Wrong keys by the address that they come from.
#[derive(Debug, Default)]
pub struct Guesses(Mutex<HashMap<IpAddr, (Timestamp, u32)>>);

/// So many wrong keys from one address…
const WRONG: u32 = 20;
/// …within this time, and it waits.
const WITHIN: SignedDuration = SignedDuration::from_mins(10);
/// The most addresses that are remembered.
const REMEMBERED: usize = 50_000;

impl Guesses {
    /// How many seconds an address has to wait, if it has guessed too often.
    #[must_use]
    pub fn wait(&self, from: IpAddr, now: Timestamp) -> Option<i64> {
        let known = self.0.lock().ok()?;
        let (since, wrong) = known.get(&from)?;
        let left = WITHIN.as_secs() - (now.as_second() - since.as_second());
        (*wrong >= WRONG && left > 0).then_some(left)
    }

    /// Notes a wrong key.
    pub fn wrong(&self, from: IpAddr, now: Timestamp) {
        let Ok(mut known) = self.0.lock() else { return };
        if known.len() >= REMEMBERED {
            known.retain(|_, (since, _)| now.as_second() - since.as_second() < WITHIN.as_secs());
        }
        if known.len() >= REMEMBERED {
            return;
        }
        let one = known.entry(from).or_insert((now, 0));
        if now.as_second() - one.0.as_second() >= WITHIN.as_secs() {
            *one = (now, 0);
        }
        one.1 += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_guesses_waits_and_is_forgotten() {
        let guesses = Guesses::default();
        let from: IpAddr = "192.0.2.7".parse().unwrap();
        let at = |second: i64| Timestamp::from_second(1_800_000_000 + second).unwrap();
        for _ in 0..WRONG {
            assert_eq!(guesses.wait(from, at(0)), None);
            guesses.wrong(from, at(0));
        }
        assert_eq!(guesses.wait(from, at(60)), Some(540));
        assert_eq!(guesses.wait("192.0.2.8".parse().unwrap(), at(60)), None);
        assert_eq!(guesses.wait(from, at(600)), None);
    }
}
