//! What the house keeps in memory: the charter in force made ready, the registry, people, stops. A snapshot is never
//! changed; when something changes another takes its place, and who judges by the old one finishes by it.

use crate::{Error, webhooks};
use charte_domain::{AccountHandle, Comment, Person, PersonId, Site, Stop, StoredCharter};
use charte_judge::{Engine, Registry};
use charte_lang::diagnostic::Severity;
use charte_lang::model::{Lang, Learning, Scenario};
use charte_lang::{Packs, Reading};
use charte_store::{Link, accounts, charters, deliveries, people, settings, sites, stops};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// How far back what left is looked at: caps and gaps speak of days, not of years.
const PAST: SignedDuration = SignedDuration::from_hours(35 * 24);

/// The charter in force.
#[derive(Debug)]
pub struct InForce {
    /// As it is kept.
    pub stored: StoredCharter,
    /// As it was read, for showing.
    pub reading: Reading,
    /// Made ready.
    pub engine: Engine,
}

/// A version that should count and can no longer be executed: a pack that it takes up says something else since the program
/// was renewed. The last version that can be executed goes on counting.
#[derive(Clone, Debug)]
pub struct Faulty {
    /// As it is kept.
    pub stored: StoredCharter,
    /// How many errors it has.
    pub errors: usize,
}

/// Where the name that the first person gave is kept.
pub(crate) const ORGANISATION: &str = "organisation";

/// A snapshot.
#[derive(Debug, Default)]
pub struct House {
    /// The number of changes that it knows.
    pub revision: i64,
    /// The organisation, as the first person named it: it counts until a charter names one.
    pub organisation: Option<String>,
    /// The charter in force, if one is.
    pub charter: Option<Arc<InForce>>,
    /// The version that should be in force, when it can no longer be executed.
    pub faulty: Option<Faulty>,
    /// What is recorded.
    pub registry: Registry,
    /// Persons by id.
    pub people: BTreeMap<PersonId, Person>,
    /// The stops that hold.
    pub stops: Vec<Stop>,
    /// Sites that ask about their comments, by the digests of their keys.
    pub sites: HashMap<[u8; 32], Site>,
    /// Addresses that are told what is done.
    pub webhooks: Vec<webhooks::Hook>,
    /// Accounts by handle, with the texts of their records.
    pub accounts: BTreeMap<AccountHandle, String>,
    pub(crate) handles: Vec<AccountHandle>,
}

impl House {
    /// Reads what is kept. The charter is made ready again only if it is another.
    ///
    /// # Errors
    /// What the store says.
    pub async fn load(link: &mut Link, before: Option<&Self>, now: Timestamp) -> Result<Self, Error> {
        let revision = settings::revision(link).await?;
        let organisation = settings::get(link, ORGANISATION).await?;
        let people: BTreeMap<PersonId, Person> =
            people::all(link).await?.into_iter().map(|person| (person.id.clone(), person)).collect();
        let mut files = vec![("people.toml", people_file(people.values()))];
        for (kind, file) in accounts::KINDS {
            files.push((file, accounts::file(link, kind).await?));
        }
        let given: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let (mut registry, _) = Registry::from_files(&given);
        let since = now.saturating_sub(PAST).unwrap_or(now);
        let left = deliveries::published_since(link, since).await?;
        registry.record_past(left.iter().map(|(account, at)| (account.as_str(), *at, None)));
        let stored = charters::in_force(link).await?;
        let (charter, faulty) = match stored {
            Some(stored) => counting(link, before, stored).await?,
            None => (None, None),
        };
        let accounts = accounts::records(link, "account").await?;
        let accounts: BTreeMap<AccountHandle, String> =
            accounts.into_iter().map(|(id, body)| (AccountHandle::new(id), body)).collect();
        let handles = handles(charter.as_deref(), &accounts);
        let stops = stops::open(link).await?;
        let sites = sites::all(link).await?.into_iter().collect();
        let webhooks = webhooks::load(link).await?;
        Ok(Self {
            revision,
            organisation,
            charter,
            faulty,
            registry,
            people,
            stops,
            sites,
            webhooks,
            accounts,
            handles,
        })
    }

    /// Engine and registry, when a charter is in force.
    #[must_use]
    pub fn judge(&self) -> Option<(&Engine, &Registry)> {
        self.charter.as_ref().map(|charter| (&charter.engine, &self.registry))
    }

    /// The charter in force.
    ///
    /// # Errors
    /// [`Error::NoCharter`]
    pub fn in_force(&self) -> Result<&Arc<InForce>, Error> {
        self.charter.as_ref().ok_or(Error::NoCharter)
    }

    /// The zone by whose clock the house lives.
    #[must_use]
    pub fn zone(&self) -> TimeZone {
        self.charter.as_ref().map_or_else(
            || TimeZone::get("Europe/Paris").unwrap_or(TimeZone::UTC),
            |charter| charter.engine.zone().clone(),
        )
    }

    /// The language of the charter in force.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.charter.as_ref().map_or_else(Lang::default, |charter| charter.engine.charter().header.lang)
    }

    /// The month of an instant, by the house's clock: `2026-11`.
    #[must_use]
    pub fn month(&self, at: Timestamp) -> String {
        self.zone().to_datetime(at).strftime("%Y-%m").to_string()
    }

    /// The scenario that a comment follows, as the charter in force has it.
    #[must_use]
    pub fn scenario(&self, one: &Comment) -> Option<&Scenario> {
        let name = one.scenario.as_ref()?;
        self.charter.as_ref()?.engine.charter().scenarios.iter().find(|scenario| scenario.name.text == *name)
    }

    /// A person's name, or the program's; of one who is not there, the id.
    #[must_use]
    pub fn name<'a>(&'a self, id: &'a PersonId) -> &'a str {
        match self.people.get(id) {
            Some(person) => &person.name,
            None if id.as_str() == charte_domain::PROGRAM => "Charte",
            None => id.as_str(),
        }
    }

    /// Whether what a scope learns of spam is for the others too: the charter says so, or the site's owner.
    #[must_use]
    pub fn shares_learning(&self, scope: &str) -> bool {
        let together = |charter: &Arc<InForce>| {
            charter.engine.charter().antispam.as_ref().is_some_and(|said| said.learn == Learning::Together)
        };
        self.charter.as_ref().is_some_and(together)
            || self.sites.values().any(|site| site.shares && site.id.as_str() == scope)
    }

    /// The stop that holds an account, if one does.
    #[must_use]
    pub fn stopped(&self, account: &AccountHandle) -> Option<&Stop> {
        self.stops.iter().find(|stop| stop.holds(account))
    }

    /// The handles of all accounts: those that the charter names, then those that are only recorded.
    #[must_use]
    pub fn handles(&self) -> Vec<AccountHandle> {
        self.handles.clone()
    }
}

fn handles(charter: Option<&InForce>, recorded: &BTreeMap<AccountHandle, String>) -> Vec<AccountHandle> {
    let named = charter.into_iter().flat_map(|charter| &charter.engine.charter().accounts);
    let named = named.map(|account| AccountHandle::new(account.name.text.clone()));
    let mut seen = BTreeSet::new();
    named
        .chain(recorded.keys().cloned())
        .filter(|handle| seen.insert(charte_lang::fold::key(handle.as_str())))
        .collect()
}

impl InForce {
    /// Makes a charter ready.
    ///
    /// # Errors
    /// It has errors: such a charter is good for showing, not for judging.
    pub fn new(stored: StoredCharter) -> Result<Self, Box<Faulty>> {
        let reading = charte_lang::read("charter.md", &stored.text, &Packs::shipped());
        let errors = reading.diagnostics.iter().filter(|one| one.code.severity() == Severity::Error).count();
        if errors > 0 {
            return Err(Box::new(Faulty { stored, errors }));
        }
        Ok(Self { engine: Engine::new(&reading.charter), reading, stored })
    }
}

/// What counts: the version in force; when it cannot be executed, the last one that can. What was made ready before stays.
async fn counting(
    link: &mut Link,
    before: Option<&House>,
    stored: StoredCharter,
) -> Result<(Option<Arc<InForce>>, Option<Faulty>), Error> {
    let kept = before.and_then(|house| house.charter.as_ref());
    if let Some(kept) = kept.filter(|kept| kept.stored.id == stored.id) {
        return Ok((Some(Arc::clone(kept)), None));
    }
    let known = before.and_then(|house| house.faulty.as_ref()).filter(|faulty| faulty.stored.id == stored.id);
    if let Some(known) = known {
        return Ok((kept.cloned(), Some(known.clone())));
    }
    let faulty = match InForce::new(stored) {
        Ok(ready) => return Ok((Some(Arc::new(ready)), None)),
        Err(faulty) => faulty,
    };
    tracing::error!(id = %faulty.stored.id, errors = faulty.errors, "the charter in force cannot be executed any more");
    if let Some(kept) = kept {
        return Ok((Some(Arc::clone(kept)), Some(*faulty)));
    }
    for old in charters::superseded(link).await? {
        if let Ok(ready) = InForce::new(old) {
            return Ok((Some(Arc::new(ready)), Some(*faulty)));
        }
    }
    Ok((None, Some(*faulty)))
}

/// The registry's file of people.
pub(crate) fn people_file<'a>(people: impl Iterator<Item = &'a Person>) -> String {
    use std::fmt::Write;
    let text = |value: &str| serde_json::to_string(value).unwrap_or_default();
    let list = |values: &[String]| serde_json::to_string(values).unwrap_or_default();
    let mut out = String::new();
    for person in people {
        let _ = writeln!(out, "[[person]]\nid = {}\nname = {}", text(person.id.as_str()), text(&person.name));
        if let Some(status) = &person.status {
            let _ = writeln!(out, "status = {}", text(status));
        }
        let _ = writeln!(out, "teams = {}", list(&person.teams));
        if let Some(trained) = &person.trained {
            let _ = writeln!(out, "trained = {}", list(trained));
        }
        if let Some(version) = &person.acknowledged {
            let _ = writeln!(out, "acknowledged = {}", text(version));
        }
        if let Some(day) = person.left {
            let _ = writeln!(out, "left = \"{day}\"");
        }
        out.push('\n');
    }
    out
}
