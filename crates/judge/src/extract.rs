//! What the registry knew of one submission, kept beside its verdict: judged by it later, a submission has the facts that it
//! had on that day, by whatever charter.
//!
//! Records are copied whole, not only the facts that the rules of that day asked for: a new rule may ask for others.

use crate::json::Json;
use crate::keys::key;
use crate::problem::Problem;
use crate::registry::{AccountRecord, Asset, Consent, ContactRecord, Person, Registry};
use crate::submission::{Given, Submission};
use charte_lang::vocabulary::Fact;
use jiff::{SignedDuration, Timestamp};

/// How far back instants on the account are copied, besides the last one: what happened "today" lies in it, in any zone.
const RECENT: SignedDuration = SignedDuration::from_hours(48);

impl Registry {
    /// What this registry says of a submission judged as of an instant, as JSON for [`Registry::from_extract`].
    #[must_use]
    pub fn extract(&self, post: &Submission<'_>, instant: Timestamp) -> String {
        let mut out = Vec::with_capacity(512);
        Extract::of(self, post, post.at.unwrap_or(instant)).write(&mut Json(&mut out));
        String::from_utf8(out).unwrap_or_default()
    }

    /// The registry as it was for one submission.
    ///
    /// # Errors
    /// What is wrong with the extract.
    pub fn from_extract(text: &str) -> Result<Self, Vec<Problem>> {
        Registry::read_extract(text)
    }
}

/// The records that a submission can touch.
struct Extract<'r> {
    registry: &'r Registry,
    people: Vec<&'r Person>,
    accounts: Vec<&'r AccountRecord>,
    assets: Vec<&'r Asset>,
    consents: Vec<&'r Consent>,
    contacts: Vec<&'r ContactRecord>,
    left: Option<Vec<(String, Vec<Timestamp>)>>,
    same_text: bool,
}

fn once<'r, T>(list: &mut Vec<&'r T>, found: Option<&'r T>) {
    if let Some(found) = found
        && !list.iter().any(|one| std::ptr::eq(*one, found))
    {
        list.push(found);
    }
}

impl<'r> Extract<'r> {
    fn of(registry: &'r Registry, post: &Submission<'_>, now: Timestamp) -> Self {
        let mut all = Extract {
            registry,
            people: Vec::new(),
            accounts: Vec::new(),
            assets: Vec::new(),
            consents: Vec::new(),
            contacts: Vec::new(),
            left: None,
            same_text: post.text.as_deref().and_then(|text| registry.was_published(text)).unwrap_or(false),
        };
        for name in post.author.iter().chain(post.approvals.iter().map(|one| &one.by)) {
            once(&mut all.people, registry.person(name));
        }
        let mut handles: Vec<&str> = post.account.as_deref().into_iter().collect();
        for (fact, given) in &post.facts {
            let Given::Names(names) = given else { continue };
            match fact {
                Fact::Account => handles.extend(names.iter().map(|name| &**name)),
                Fact::Author | Fact::Approval => {
                    names.iter().for_each(|name| once(&mut all.people, registry.person(name)));
                }
                _ => {}
            }
        }
        for medium in &post.media {
            let asset = medium.asset.as_deref().and_then(|id| registry.asset(id));
            once(&mut all.assets, asset);
            let declared = medium.shows.iter().chain(&medium.minors).flatten().map(|name| &**name);
            let recorded = asset.into_iter().flat_map(|one| one.shows.iter().chain(&one.minors).flatten());
            for name in declared.chain(recorded.map(String::as_str)) {
                once(&mut all.people, registry.person(name));
                registry.consents_of(name).for_each(|one| once(&mut all.consents, Some(one)));
            }
            once(&mut all.people, asset.and_then(|one| one.keeper.as_deref()).and_then(|name| registry.person(name)));
        }
        let named = post.contact.as_ref().and_then(|one| one.handle.as_deref());
        for handle in named.into_iter().chain(post.repost.as_ref().and_then(|one| one.source.as_deref())) {
            once(&mut all.contacts, registry.contact(handle));
        }
        let since = now.saturating_sub(RECENT).unwrap_or(now);
        let recent = |handle: &str| {
            let past = registry.published(handle)?;
            let until = past.partition_point(|at| *at <= now);
            let from = past.partition_point(|at| *at < since).min(until.saturating_sub(1));
            Some((handle.to_owned(), past.get(from..until).unwrap_or_default().to_vec()))
        };
        if registry.knows_past() {
            all.left = Some(handles.iter().filter_map(|handle| recent(handle)).collect());
        }
        handles.into_iter().for_each(|handle| once(&mut all.accounts, registry.account(handle)));
        all
    }

    fn write(&self, j: &mut Json<'_>) {
        j.raw("{");
        some(j, "person", &self.people, |one, j| person(one, j));
        some(j, "account", &self.accounts, |one, j| account(one, j));
        some(j, "asset", &self.assets, |one, j| asset(one, j));
        some(j, "consent", &self.consents, |one, j| consent(one, j));
        some(j, "contact", &self.contacts, |one, j| contact(one, j));
        if let Some(crisis) = self.registry.crisis() {
            j.flag("crisis", crisis);
        }
        if let Some(left) = &self.left {
            j.list("published", left, |(account, instants), j| {
                j.raw("{");
                j.text("account", account);
                j.list("at", instants, |at, j| j.string(&at.to_string()));
                j.raw("}");
            });
            j.flag("same_text", self.same_text);
        }
        // Whether anybody at all is recorded, and of which teams, decides what an unknown name and a claimed team are worth.
        j.flag("people", self.registry.has_people());
        let mut teams: Vec<&str> = self.registry.teams().collect();
        teams.sort_unstable();
        j.list("teams", teams, |team, j| j.string(team));
        j.raw("}");
    }
}

fn some<T>(j: &mut Json<'_>, name: &str, items: &[T], mut each: impl FnMut(&T, &mut Json<'_>)) {
    if !items.is_empty() {
        j.list(name, items, |one, j| {
            j.raw("{");
            each(one, j);
            j.raw("}");
        });
    }
}

fn texts(j: &mut Json<'_>, name: &str, list: Option<&Vec<String>>) {
    if let Some(list) = list {
        j.list(name, list, |one, j| j.string(one));
    }
}

fn words(j: &mut Json<'_>, name: &str, list: Option<&Vec<&'static str>>) {
    if let Some(list) = list {
        j.list(name, list, |one, j| j.string(one));
    }
}

fn flag(j: &mut Json<'_>, name: &str, value: Option<bool>) {
    if let Some(value) = value {
        j.flag(name, value);
    }
}

fn day(j: &mut Json<'_>, name: &str, value: Option<jiff::civil::Date>) {
    if let Some(value) = value {
        j.text(name, &value.to_string());
    }
}

fn person(one: &Person, j: &mut Json<'_>) {
    j.text("id", &one.id);
    j.text("name", &one.name);
    j.maybe("status", one.status);
    j.list("teams", &one.teams, |team, j| j.string(team));
    texts(j, "trained", one.trained.as_ref());
    j.maybe("acknowledged", one.acknowledged.as_deref());
    day(j, "left", one.left);
}

fn account(one: &AccountRecord, j: &mut Json<'_>) {
    // What it costs and how it is recovered is nothing to a rule: it is not copied.
    j.text("handle", &one.handle);
    j.maybe("network", one.network);
    j.maybe("kind", one.kind);
    j.maybe("owner", one.owner.as_deref());
    texts(j, "custodians", one.custodians.as_ref());
    day(j, "renewal", one.renewal);
    flag(j, "second_factor", one.second_factor);
    j.maybe("state", one.state);
}

fn asset(one: &Asset, j: &mut Json<'_>) {
    j.text("id", &one.id);
    j.maybe("kind", one.kind);
    j.maybe("origin", one.origin);
    j.maybe("rights", one.rights);
    j.maybe("licence", one.licence.as_deref());
    j.maybe("author", one.author.as_deref());
    j.maybe("keeper", one.keeper.as_deref());
    j.maybe("credit", one.credit.as_deref());
    j.maybe("source", one.source.as_deref());
    day(j, "from", one.from);
    day(j, "until", one.until);
    words(j, "networks", one.networks.as_ref());
    texts(j, "shows", one.shows.as_ref());
    texts(j, "minors", one.minors.as_ref());
    flag(j, "inbound", one.inbound);
    flag(j, "ai", one.ai);
    flag(j, "retouched", one.retouched);
}

fn consent(one: &Consent, j: &mut Json<'_>) {
    // By the key, so that a name and an id of one person stay one person.
    j.text("person", &key(&one.person));
    day(j, "given", one.given);
    day(j, "until", one.until);
    words(j, "networks", one.networks.as_ref());
    texts(j, "assets", one.assets.as_ref());
    day(j, "withdrawn", one.withdrawn);
    flag(j, "parental", one.parental);
}

fn contact(one: &ContactRecord, j: &mut Json<'_>) {
    j.text("handle", &one.handle);
    j.maybe("role", one.role);
    flag(j, "verified", one.verified);
}
