//! The library: whether a picture or a document can be used today, what stands against it, what ends soon, where it is used.

use crate::{App, Error, House};
use charte_domain::{Actor, Post, Right};
use charte_judge::{Asset, Consent};
use charte_store::posts;
use jiff::ToSpan;
use jiff::civil::Date;

/// How long before its end something is said to end soon, in days.
pub const SOON: i32 = 30;

/// What stands against the use of an asset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Against {
    /// Nothing allows its use.
    NoRights,
    /// Nobody knows what allows its use.
    RightsUnknown,
    /// The rights ended on that day.
    Ended(Date),
    /// The rights begin on that day.
    NotYet(Date),
    /// It was received, or is kept as evidence.
    Received,
    /// Nobody knows who is shown.
    ShowsUnknown,
    /// This person has given no consent.
    NoConsent(String),
    /// This person has withdrawn it.
    Withdrawn(String),
    /// This person's consent has ended.
    ConsentEnded(String),
}

/// What ends soon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ends {
    /// The rights.
    Rights(Date),
    /// The consent of a person.
    Consent(String, Date),
}

/// How an asset stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// What stands against it; empty: it can be used.
    pub against: Vec<Against>,
    /// What ends soon.
    pub soon: Vec<Ends>,
    /// Codes of the only networks on which it may be shown; none: all.
    pub only: Option<Vec<&'static str>>,
}

impl Standing {
    fn narrow(&mut self, networks: Option<&Vec<&'static str>>) {
        let Some(networks) = networks else { return };
        self.only = Some(match self.only.take() {
            None => networks.clone(),
            Some(before) => before.into_iter().filter(|one| networks.contains(one)).collect(),
        });
    }
}

/// How a consent stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runs {
    /// It counts.
    Yes,
    /// It counts from later on.
    Later,
    /// It has ended.
    Ended,
    /// It was withdrawn.
    Withdrawn,
}

/// How a consent stands on a day.
#[must_use]
pub fn runs(consent: &Consent, today: Date) -> Runs {
    if consent.withdrawn.is_some_and(|day| day <= today) {
        Runs::Withdrawn
    } else if consent.until.is_some_and(|day| day < today) {
        Runs::Ended
    } else if consent.given.is_some_and(|day| day > today) {
        Runs::Later
    } else {
        Runs::Yes
    }
}

/// The consent of a person for an asset that says most: one that counts, the longest; else the last word on it. For whoever
/// is under eighteen only the consent of those who hold parental authority counts (Code civil, art. 372-1).
#[must_use]
pub fn consent<'a>(house: &'a House, asset: &Asset, person: &str, today: Date) -> Option<(&'a Consent, Runs)> {
    let about = |one: &&Consent| one.assets.as_ref().is_none_or(|all| all.contains(&asset.id));
    let rank = |runs: Runs| match runs {
        Runs::Yes => 3,
        Runs::Withdrawn => 2,
        Runs::Ended => 1,
        Runs::Later => 0,
    };
    let key = charte_lang::fold::key(person);
    let minor = asset.minors.iter().flatten().any(|one| charte_lang::fold::key(one) == key);
    let given = |one: &&Consent| !minor || one.parental == Some(true);
    let all = house.registry.consents_of(person).filter(about).filter(given).map(|one| (one, runs(one, today)));
    all.max_by_key(|(one, runs)| (rank(*runs), one.until.unwrap_or(Date::MAX)))
}

/// How an asset stands on a day.
#[must_use]
pub fn standing(house: &House, asset: &Asset, today: Date) -> Standing {
    let near = today.checked_add(SOON.days()).unwrap_or(today);
    let mut out = Standing::default();
    out.narrow(asset.networks.as_ref());
    if asset.inbound == Some(true) {
        out.against.push(Against::Received);
    }
    match asset.rights {
        None => out.against.push(Against::RightsUnknown),
        Some("none") => out.against.push(Against::NoRights),
        Some(_) => {}
    }
    match (asset.from, asset.until) {
        (_, Some(day)) if day < today => out.against.push(Against::Ended(day)),
        (Some(day), _) if day > today => out.against.push(Against::NotYet(day)),
        (_, Some(day)) if day <= near => out.soon.push(Ends::Rights(day)),
        _ => {}
    }
    let Some(shows) = &asset.shows else {
        out.against.push(Against::ShowsUnknown);
        return out;
    };
    for person in shows {
        let name = house.registry.person(person).map_or_else(|| person.clone(), |one| one.name.clone());
        match consent(house, asset, person, today) {
            Some((one, Runs::Yes)) => {
                out.narrow(one.networks.as_ref());
                out.soon.extend(one.until.filter(|day| *day <= near).map(|day| Ends::Consent(name, day)));
            }
            Some((_, Runs::Withdrawn)) => out.against.push(Against::Withdrawn(name)),
            Some((_, Runs::Ended)) => out.against.push(Against::ConsentEnded(name)),
            Some((_, Runs::Later)) | None => out.against.push(Against::NoConsent(name)),
        }
    }
    out
}

/// Posts whose present version uses an asset, the last changed first.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn used(app: &App, actor: &Actor, asset: &str) -> Result<Vec<Post>, Error> {
    app.may(actor, Right::Read, None)?;
    Ok(posts::using(&mut app.store.read().await?, asset, 50).await?)
}
