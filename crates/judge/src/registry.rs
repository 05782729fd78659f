//! The registry: what is recorded of people, accounts, assets, consents, contacts, and what was published before.
//! What is not recorded is unknown, not "no".

use crate::keys::{handle_key, key, nearest};
use crate::problem::{Fault, Problem};
use crate::tree::{self, Problems, Row, Spot};
use charte_lang::vocabulary::ChoiceSet;
use jiff::Timestamp;
use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

/// A person.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// Id in the registry.
    pub id: String,
    /// Name.
    pub name: String,
    /// Code of [`ChoiceSet::Status`].
    pub status: Option<&'static str>,
    /// Keys of the teams.
    pub teams: Vec<String>,
    /// Keys of the trainings completed.
    pub(crate) trained: Option<Vec<String>>,
    /// The version of the charter that was signed.
    pub acknowledged: Option<String>,
    /// After that day no mandate holds.
    pub left: Option<Date>,
}

/// Particulars of an account.
#[derive(Clone, Debug, Default)]
pub struct AccountRecord {
    /// Its handle.
    pub handle: String,
    /// Code of [`ChoiceSet::Network`].
    pub network: Option<&'static str>,
    /// Code of [`ChoiceSet::AccountKind`].
    pub kind: Option<&'static str>,
    /// Legal owner.
    pub owner: Option<String>,
    /// Custodians.
    pub custodians: Option<Vec<String>>,
    /// Who pays.
    pub payer: Option<String>,
    /// Paid plan.
    pub plan: Option<String>,
    /// What it costs a year.
    pub cost: Option<i64>,
    /// In which currency.
    pub currency: Option<String>,
    /// Day of renewal.
    pub renewal: Option<Date>,
    /// Address for recovery.
    pub recovery: Option<String>,
    /// Whether a second factor is on.
    pub second_factor: Option<bool>,
    /// Code of [`ChoiceSet::AccountState`].
    pub state: Option<&'static str>,
}

/// A picture, film, sound or document.
#[derive(Clone, Debug, Default)]
pub struct Asset {
    /// Id in the registry.
    pub id: String,
    /// Its file.
    pub file: Option<String>,
    /// `picture`, `video`, `audio` or `document`.
    pub kind: Option<&'static str>,
    /// Code of [`ChoiceSet::ContentOrigin`].
    pub origin: Option<&'static str>,
    /// Code of [`ChoiceSet::RightsBasis`].
    pub rights: Option<&'static str>,
    /// Licence, such as `CC-BY-NC-4.0`.
    pub licence: Option<String>,
    /// Its author.
    pub author: Option<String>,
    /// Who keeps the record, when it is not the registry's keeper.
    pub keeper: Option<String>,
    /// Credit that must stand in the text.
    pub credit: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// First day of the rights.
    pub from: Option<Date>,
    /// Last day of the rights.
    pub until: Option<Date>,
    /// Networks on which it may be shown; absent: all.
    pub networks: Option<Vec<&'static str>>,
    /// Persons shown; empty: nobody can be recognised; absent: not known.
    pub shows: Option<Vec<String>>,
    /// Persons under eighteen among them.
    pub minors: Option<Vec<String>>,
    /// Received in a comment or message, or kept as evidence.
    pub inbound: Option<bool>,
    /// Made or altered by a machine.
    pub ai: Option<bool>,
    /// A figure or a face was altered.
    pub retouched: Option<bool>,
}

/// A person's consent to be shown.
#[derive(Clone, Debug, Default)]
pub struct Consent {
    /// The person.
    pub person: String,
    /// First day.
    pub given: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
    /// Networks; absent: all.
    pub networks: Option<Vec<&'static str>>,
    /// Assets; absent: all.
    pub assets: Option<Vec<String>>,
    /// Day on which it was withdrawn.
    pub withdrawn: Option<Date>,
    /// Given by those who hold parental authority.
    pub parental: Option<bool>,
}

/// Somebody outside the company.
#[derive(Clone, Debug, Default)]
pub struct ContactRecord {
    /// Handle.
    pub handle: String,
    /// Code of [`ChoiceSet::ContactRole`].
    pub role: Option<&'static str>,
    /// Whether it is known who holds the account.
    pub verified: Option<bool>,
}

/// What left before.
#[derive(Clone, Debug)]
struct Past {
    /// Instants of publication by account, rising.
    by_account: FxHashMap<String, Vec<Timestamp>>,
    texts: FxHashSet<String>,
    /// Of an extract: the one text that it is asked about left before.
    all_texts: bool,
}

/// The registry, indexed.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    people: Vec<Person>,
    accounts: Vec<AccountRecord>,
    assets: Vec<Asset>,
    consents: Vec<Consent>,
    contacts: Vec<ContactRecord>,
    crisis: Option<bool>,
    past: Option<Past>,
    person_by_key: FxHashMap<String, u32>,
    account_by_key: FxHashMap<String, u32>,
    asset_by_key: FxHashMap<String, u32>,
    contact_by_key: FxHashMap<String, u32>,
    consents_by_key: FxHashMap<String, Vec<u32>>,
    teams_recorded: FxHashSet<String>,
    /// Of an extract: people are recorded that are not in it.
    others: bool,
}

const FILES: [&str; 6] =
    ["people.toml", "accounts.toml", "assets.toml", "consents.toml", "contacts.toml", "state.toml"];

impl Registry {
    /// Reads the files of the registry, each given by its name and text. A file that cannot be read is reported and left
    /// out; the others count. Of a file with a wrong record the other records count.
    #[must_use]
    pub fn from_files(files: &[(&str, &str)]) -> (Self, Vec<Problem>) {
        let mut registry = Registry::default();
        let mut found = Vec::new();
        for (name, text) in files {
            let mut problems = Problems::for_toml(Some(name), text);
            registry.read_file(name, text, &mut problems);
            found.append(&mut problems.found);
        }
        registry.index();
        (registry, found)
    }

    fn read_file(&mut self, name: &str, text: &str, problems: &mut Problems) {
        let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
        if !FILES.contains(&base) {
            let near = nearest(base, FILES).map(str::to_owned);
            problems.add(0, String::new(), Fault::UnknownFile { nearest: near });
            return;
        }
        let Some(mut tree) = tree::from_toml(text, problems) else {
            return;
        };
        let Some(mut top) = Row::of(&mut tree, Spot::Top, problems) else {
            return;
        };
        match base {
            "people.toml" => entries(&mut top, "person", problems, &mut self.people, person, |p| key(&p.id)),
            "accounts.toml" => {
                entries(&mut top, "account", problems, &mut self.accounts, account, |a| handle_key(&a.handle))
            }
            "assets.toml" => entries(&mut top, "asset", problems, &mut self.assets, asset, |a| key(&a.id)),
            "consents.toml" => entries(&mut top, "consent", problems, &mut self.consents, consent, |_| String::new()),
            "contacts.toml" => {
                entries(&mut top, "contact", problems, &mut self.contacts, contact, |c| handle_key(&c.handle))
            }
            _ => self.state(&mut top, problems),
        }
        top.finish(problems);
    }

    /// Reads an extract of a registry, see [`Registry::from_extract`].
    pub(crate) fn read_extract(text: &str) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::for_json();
        let mut registry = Registry::default();
        let tree = tree::from_json(text.as_bytes(), &mut problems);
        let Some(mut tree) = tree else { return Err(problems.found) };
        let Some(mut top) = Row::of(&mut tree, Spot::Top, &mut problems) else { return Err(problems.found) };
        let p = &mut problems;
        entries(&mut top, "person", p, &mut registry.people, person, |one| key(&one.id));
        entries(&mut top, "account", p, &mut registry.accounts, account, |one| handle_key(&one.handle));
        entries(&mut top, "asset", p, &mut registry.assets, asset, |one| key(&one.id));
        entries(&mut top, "consent", p, &mut registry.consents, consent, |_| String::new());
        entries(&mut top, "contact", p, &mut registry.contacts, contact, |one| handle_key(&one.handle));
        registry.crisis = top.flag("crisis", p);
        let mut left: Vec<(String, Vec<Timestamp>)> = Vec::new();
        entries(&mut top, "published", p, &mut left, instants, |_| String::new());
        if let Some(same) = top.flag("same_text", p) {
            let by_account = left.into_iter().collect();
            registry.past = Some(Past { by_account, texts: FxHashSet::default(), all_texts: same });
        }
        registry.others = top.flag("people", p).unwrap_or(false);
        let teams = top.texts("teams", p).unwrap_or_default();
        top.finish(p);
        registry.index();
        registry.teams_recorded = teams.into_iter().map(std::borrow::Cow::into_owned).collect();
        if problems.found.is_empty() { Ok(registry) } else { Err(problems.found) }
    }

    fn state(&mut self, top: &mut Row<'_, '_, '_>, problems: &mut Problems) {
        self.crisis = top.flag("crisis", problems);
        let mut published = Vec::new();
        entries(top, "published", problems, &mut published, past, |_| String::new());
        let mut past = Past { by_account: FxHashMap::default(), texts: FxHashSet::default(), all_texts: false };
        for (account, at, text) in published {
            past.by_account.entry(account).or_default().push(at);
            past.texts.extend(text);
        }
        for instants in past.by_account.values_mut() {
            instants.sort_unstable();
        }
        self.past = Some(past);
    }

    fn index(&mut self) {
        for (i, p) in self.people.iter().enumerate() {
            for k in [key(&p.id), key(&p.name)] {
                if !k.is_empty() {
                    self.person_by_key.entry(k).or_insert(i as u32);
                }
            }
            self.teams_recorded.extend(p.teams.iter().cloned());
        }
        for (i, a) in self.accounts.iter().enumerate() {
            self.account_by_key.insert(handle_key(&a.handle), i as u32);
        }
        for (i, a) in self.assets.iter().enumerate() {
            self.asset_by_key.insert(key(&a.id), i as u32);
        }
        for (i, c) in self.contacts.iter().enumerate() {
            self.contact_by_key.insert(handle_key(&c.handle), i as u32);
        }
        for (i, c) in self.consents.iter().enumerate() {
            let k = self.person_key(&c.person);
            self.consents_by_key.entry(k).or_default().push(i as u32);
        }
    }

    /// The person with this id or name.
    #[must_use]
    pub fn person(&self, id_or_name: &str) -> Option<&Person> {
        self.person_by_key.get(&key(id_or_name)).and_then(|i| self.people.get(*i as usize))
    }

    /// One key for a person, whether the id or the name is given.
    pub(crate) fn person_key(&self, id_or_name: &str) -> String {
        let k = key(id_or_name);
        match self.person_by_key.get(&k).and_then(|i| self.people.get(*i as usize)) {
            Some(p) => key(&p.id),
            None => k,
        }
    }

    /// The record of an account.
    #[must_use]
    pub fn account(&self, handle: &str) -> Option<&AccountRecord> {
        self.account_by_key.get(&handle_key(handle)).and_then(|i| self.accounts.get(*i as usize))
    }

    /// The record of an asset.
    #[must_use]
    pub fn asset(&self, id: &str) -> Option<&Asset> {
        self.asset_by_key.get(&key(id)).and_then(|i| self.assets.get(*i as usize))
    }

    /// The record of somebody outside.
    #[must_use]
    pub fn contact(&self, handle: &str) -> Option<&ContactRecord> {
        self.contact_by_key.get(&handle_key(handle)).and_then(|i| self.contacts.get(*i as usize))
    }

    /// The consents of a person, by the person's [key](Self::person_key).
    pub(crate) fn consents(&self, person_key: &str) -> impl Iterator<Item = &Consent> {
        self.consents_by_key.get(person_key).into_iter().flatten().filter_map(|i| self.consents.get(*i as usize))
    }

    /// Whether a crisis is declared open.
    #[must_use]
    pub fn crisis(&self) -> Option<bool> {
        self.crisis
    }

    /// Records what left before, in place of what was recorded: account, instant, and the text where it is known. From then
    /// on what is not in it never left.
    pub fn record_past<'t>(&mut self, left: impl IntoIterator<Item = (&'t str, Timestamp, Option<&'t str>)>) {
        let mut past = Past { by_account: FxHashMap::default(), texts: FxHashSet::default(), all_texts: false };
        for (account, at, text) in left {
            past.by_account.entry(handle_key(account)).or_default().push(at);
            past.texts.extend(text.map(key));
        }
        for instants in past.by_account.values_mut() {
            instants.sort_unstable();
        }
        self.past = Some(past);
    }

    /// What left before on an account, when it is recorded at all.
    pub(crate) fn published(&self, handle: &str) -> Option<&[Timestamp]> {
        let past = self.past.as_ref()?;
        Some(past.by_account.get(&handle_key(handle)).map_or(&[], Vec::as_slice))
    }

    /// Whether the same text left before, by its key.
    pub(crate) fn was_published(&self, text: &str) -> Option<bool> {
        self.past.as_ref().map(|p| p.all_texts || (!p.texts.is_empty() && p.texts.contains(&key(text))))
    }

    /// Whether it is recorded at all what left before.
    pub(crate) fn knows_past(&self) -> bool {
        self.past.is_some()
    }

    /// Whether any person is recorded.
    pub(crate) fn has_people(&self) -> bool {
        self.others || !self.people.is_empty()
    }

    /// The keys of the teams of which anybody is recorded as a member.
    pub(crate) fn teams(&self) -> impl Iterator<Item = &str> {
        self.teams_recorded.iter().map(String::as_str)
    }

    /// Whether any person is recorded as a member of the team with this key.
    pub(crate) fn records_team(&self, team_key: &str) -> bool {
        self.teams_recorded.contains(team_key)
    }

    /// The consents of a person, whether the id or the name is given.
    pub fn consents_of(&self, id_or_name: &str) -> impl Iterator<Item = &Consent> {
        let there = self.consents_by_key.get(&self.person_key(id_or_name));
        there.into_iter().flatten().filter_map(|i| self.consents.get(*i as usize))
    }

    /// All accounts.
    #[must_use]
    pub fn accounts(&self) -> &[AccountRecord] {
        &self.accounts
    }

    /// All assets.
    #[must_use]
    pub fn assets(&self) -> &[Asset] {
        &self.assets
    }

    /// All persons.
    #[must_use]
    pub fn people(&self) -> &[Person] {
        &self.people
    }
}

/// Reads every `[[name]]` of a file; a wrong record is reported, the others count; of two with one id the first counts.
fn entries<T>(
    top: &mut Row<'_, '_, '_>,
    name: &'static str,
    problems: &mut Problems,
    into: &mut Vec<T>,
    read: impl Fn(&mut Row<'_, '_, '_>, &mut Problems) -> Option<T>,
    id: impl Fn(&T) -> String,
) {
    let mut seen: FxHashSet<String> = FxHashSet::default();
    let Some(tree) = top.take(name) else {
        return;
    };
    let at = tree.at;
    let tree::Node::List(items) = tree.node else {
        problems.add(at, name.to_owned(), Fault::WrongKind { wanted: crate::problem::Wanted::List });
        return;
    };
    for (i, mut item) in items.into_iter().enumerate() {
        let Some(mut row) = Row::of(&mut item, Spot::Entry(name, i), problems) else {
            continue;
        };
        let record = read(&mut row, problems);
        let (at, path) = (row.at(), row.path("id"));
        row.finish(problems);
        let Some(record) = record else {
            continue;
        };
        let id = id(&record);
        if !id.is_empty() && !seen.insert(id.clone()) {
            problems.add(at, path, Fault::SameId { id });
            continue;
        }
        into.push(record);
    }
}

fn must(row: &mut Row<'_, '_, '_>, field: &'static str, problems: &mut Problems) -> Option<String> {
    let before = problems.found.len();
    let value = row.text(field, problems).map(|t| t.into_owned()).filter(|t| !t.trim().is_empty());
    if value.is_none() && problems.found.len() == before {
        problems.add(row.at(), row.path(field), Fault::Absent { field });
    }
    value
}

fn owned(row: &mut Row<'_, '_, '_>, field: &'static str, problems: &mut Problems) -> Option<String> {
    row.text(field, problems).map(|t| t.into_owned())
}

fn owned_list(row: &mut Row<'_, '_, '_>, field: &'static str, problems: &mut Problems) -> Option<Vec<String>> {
    Some(row.texts(field, problems)?.into_iter().map(|t| t.into_owned()).collect())
}

fn person(row: &mut Row<'_, '_, '_>, problems: &mut Problems) -> Option<Person> {
    let id = owned(row, "id", problems);
    let name = owned(row, "name", problems);
    let person = Person {
        id: id.clone().or_else(|| name.clone()).unwrap_or_default(),
        name: name.clone().or_else(|| id.clone()).unwrap_or_default(),
        status: row.choice("status", ChoiceSet::Status, problems),
        teams: row.texts("teams", problems).unwrap_or_default().iter().map(|t| key(t)).collect(),
        trained: row.texts("trained", problems).map(|l| l.iter().map(|t| key(t)).collect()),
        acknowledged: owned(row, "acknowledged", problems),
        left: row.day("left", problems),
    };
    if id.is_none() && name.is_none() {
        problems.add(row.at(), row.path("id"), Fault::Absent { field: "id" });
        return None;
    }
    Some(person)
}

fn account(row: &mut Row<'_, '_, '_>, problems: &mut Problems) -> Option<AccountRecord> {
    let handle = must(row, "handle", problems);
    let record = AccountRecord {
        handle: String::new(),
        network: row.choice("network", ChoiceSet::Network, problems),
        kind: row.choice("kind", ChoiceSet::AccountKind, problems),
        owner: owned(row, "owner", problems),
        custodians: owned_list(row, "custodians", problems),
        payer: owned(row, "payer", problems),
        plan: owned(row, "plan", problems),
        cost: row.number("cost", problems),
        currency: owned(row, "currency", problems),
        renewal: row.day("renewal", problems),
        recovery: owned(row, "recovery", problems),
        second_factor: row.flag("second_factor", problems),
        state: row.choice("state", ChoiceSet::AccountState, problems),
    };
    Some(AccountRecord { handle: handle?, ..record })
}

fn asset(row: &mut Row<'_, '_, '_>, problems: &mut Problems) -> Option<Asset> {
    let id = must(row, "id", problems);
    let record = Asset {
        id: String::new(),
        file: owned(row, "file", problems),
        kind: row.choice("kind", ChoiceSet::ContentKind, problems),
        origin: row.choice("origin", ChoiceSet::ContentOrigin, problems),
        rights: row.choice("rights", ChoiceSet::RightsBasis, problems),
        licence: owned(row, "licence", problems),
        author: owned(row, "author", problems),
        keeper: owned(row, "keeper", problems),
        credit: owned(row, "credit", problems),
        source: owned(row, "source", problems),
        from: row.day("from", problems),
        until: row.day("until", problems),
        networks: row.choices("networks", ChoiceSet::Network, problems),
        shows: owned_list(row, "shows", problems),
        minors: owned_list(row, "minors", problems),
        inbound: row.flag("inbound", problems),
        ai: row.flag("ai", problems),
        retouched: row.flag("retouched", problems),
    };
    Some(Asset { id: id?, ..record })
}

fn consent(row: &mut Row<'_, '_, '_>, problems: &mut Problems) -> Option<Consent> {
    let before = problems.found.len();
    let person = must(row, "person", problems);
    let record = Consent {
        person: String::new(),
        given: row.day("given", problems),
        until: row.day("until", problems),
        networks: row.choices("networks", ChoiceSet::Network, problems),
        assets: owned_list(row, "assets", problems),
        withdrawn: row.day("withdrawn", problems),
        parental: row.flag("parental", problems),
    };
    // A consent with a field that cannot be read could be wider than what was given: it does not count.
    (problems.found.len() == before).then_some(())?;
    Some(Consent { person: person?, ..record })
}

fn contact(row: &mut Row<'_, '_, '_>, problems: &mut Problems) -> Option<ContactRecord> {
    let handle = must(row, "handle", problems);
    let record = ContactRecord {
        handle: String::new(),
        role: row.choice("role", ChoiceSet::ContactRole, problems),
        verified: row.flag("verified", problems),
    };
    Some(ContactRecord { handle: handle?, ..record })
}

fn instants(row: &mut Row<'_, '_, '_>, problems: &mut Problems) -> Option<(String, Vec<Timestamp>)> {
    let account = must(row, "account", problems)?;
    let at = row.texts("at", problems)?.iter().filter_map(|at| at.parse().ok()).collect();
    Some((handle_key(&account), at))
}

fn past(row: &mut Row<'_, '_, '_>, problems: &mut Problems) -> Option<(String, Timestamp, Option<String>)> {
    let account = must(row, "account", problems);
    let at = row.instant("at", problems);
    let text = row.text("text", problems).map(|t| key(&t));
    if at.is_none() {
        problems.add(row.at(), row.path("at"), Fault::Absent { field: "at" });
    }
    Some((handle_key(&account?), at?, text))
}
