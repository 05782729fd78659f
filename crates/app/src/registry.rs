//! Records: accounts, assets, consents, contacts, and people as the registry's files have them; what is missing to hold an
//! account safely. The files that come in and go out are those that `charte check` reads.

use crate::{Act, App, Error, House};
use charte_domain::{Account, AccountHandle, Actor, Gap, Person, PersonId, Right};
use charte_judge::Registry;
use charte_lang::fold;
use charte_store::{accounts, people};
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What is missing with an account.
#[must_use]
pub fn gaps(app: &App, house: &House, account: &AccountHandle) -> Vec<Gap> {
    if house.registry.account(account.as_str()).is_none() {
        return vec![Gap::NotRecorded, Gap::NoOwner];
    }
    let today = app.today();
    let left = |id: &str| match house.registry.person(id) {
        Some(person) => person.left.is_some_and(|day| day < today) || person.status == Some("left"),
        None => false,
    };
    let record = crate::accounts::record(house, account);
    Account { record }.gaps(today, left)
}

/// Writes a record. It is read first, as `charte check` would.
///
/// # Errors
/// Not allowed; a kind that is none; what is wrong with it.
pub async fn put(app: &App, actor: &Actor, kind: &str, id: &str, body: &str) -> Result<(), Error> {
    app.may(actor, Right::Administer, None)?;
    let (kind, file) = kind_of(kind)?;
    let text = format!("[[{kind}]]\n{body}\n");
    let (_, problems) = Registry::from_files(&[(file, &text)]);
    if !problems.is_empty() {
        return Err(Error::Problems(problems));
    }
    let mut act = Act::begin(app, actor).await?;
    let at = act.now.as_microsecond();
    accounts::put(&mut act.link, kind, id, body, at).await?;
    act.content("record", None, body)?;
    act.changes_house().await?;
    act.commit(&format!("{kind}.changed"), kind, &plain(id)).await?;
    Ok(())
}

/// Writes a record given by its fields. Fields that are empty are left out: what is not recorded is unknown.
///
/// # Errors
/// Not allowed; a kind that is none; what is wrong with it.
pub async fn keep(app: &App, actor: &Actor, kind: &str, id: &str, fields: toml::Table) -> Result<(), Error> {
    let fields: toml::Table = fields.into_iter().filter(|(_, value)| !is_empty(value)).collect();
    let body = toml::to_string(&fields).map_err(|error| Error::Broken(error.to_string()))?;
    put(app, actor, kind, id, &body).await
}

fn is_empty(value: &toml::Value) -> bool {
    value.as_str().is_some_and(|text| text.trim().is_empty())
}

/// The fields of a record.
///
/// # Errors
/// Not there; what the database says.
pub async fn fields(app: &App, kind: &str, id: &str) -> Result<toml::Table, Error> {
    let (kind, _) = kind_of(kind)?;
    let body = accounts::record(&mut app.store.read().await?, kind, id).await?.ok_or(Error::NotFound("record"))?;
    toml::from_str(&body).map_err(|error| Error::Broken(error.to_string()))
}

/// Takes a record away.
///
/// # Errors
/// Not allowed; not there.
pub async fn remove(app: &App, actor: &Actor, kind: &str, id: &str) -> Result<(), Error> {
    app.may(actor, Right::Administer, None)?;
    let (kind, _) = kind_of(kind)?;
    let mut act = Act::begin(app, actor).await?;
    if !accounts::remove(&mut act.link, kind, id).await? {
        return Err(Error::NotFound("record"));
    }
    act.changes_house().await?;
    act.commit(&format!("{kind}.removed"), kind, &plain(id)).await?;
    Ok(())
}

fn kind_of(kind: &str) -> Result<(&'static str, &'static str), Error> {
    accounts::KINDS.into_iter().find(|(name, _)| *name == kind).ok_or(Error::NotFound("record"))
}

/// An id as the journal's entries may have one.
pub(crate) fn plain(id: &str) -> String {
    let plain: String =
        fold::key(id).chars().map(|c| if c.is_ascii_alphanumeric() || "@._-".contains(c) { c } else { '-' }).collect();
    let plain: String = plain.chars().take(100).collect();
    if plain.is_empty() { "record".to_owned() } else { plain }
}

/// What came in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Persons.
    pub people: usize,
    /// Other records.
    pub records: usize,
}

#[derive(Debug, Deserialize)]
struct PeopleFile {
    #[serde(default)]
    person: Vec<PersonRow>,
}

#[derive(Debug, Deserialize)]
struct PersonRow {
    id: Option<String>,
    name: Option<String>,
    status: Option<String>,
    #[serde(default)]
    teams: Vec<String>,
    trained: Option<Vec<String>>,
    acknowledged: Option<String>,
    left: Option<toml::Value>,
}

/// Takes in the registry's files. With a problem in any of them nothing is taken in.
///
/// # Errors
/// Not allowed; what is wrong with them.
pub async fn import(app: &App, actor: &Actor, files: &[(&str, &str)]) -> Result<Imported, Error> {
    app.may(actor, Right::Administer, None)?;
    let (_, problems) = Registry::from_files(files);
    if !problems.is_empty() {
        return Err(Error::Problems(problems));
    }
    let house = app.house();
    let mut act = Act::begin(app, actor).await?;
    let at = act.now.as_microsecond();
    let mut done = Imported::default();
    for (name, text) in files {
        let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let unreadable = |error: toml::de::Error| Error::Broken(error.to_string());
        if base == "people.toml" {
            let read: PeopleFile = toml::from_str(text).map_err(unreadable)?;
            for row in read.person {
                let person = person(&house, row);
                people::put(&mut act.link, &person, at).await?;
                done.people += 1;
            }
            continue;
        }
        let Some((kind, _)) = accounts::KINDS.into_iter().find(|(_, file)| *file == base) else { continue };
        let read: BTreeMap<String, toml::Value> = toml::from_str(text).map_err(unreadable)?;
        let mut nameless = Nameless::of(accounts::records(&mut act.link, kind).await?);
        for row in read.get(kind).and_then(toml::Value::as_array).into_iter().flatten() {
            let id = ["id", "handle"].iter().find_map(|field| row.get(field).and_then(toml::Value::as_str));
            let id = id.map_or_else(|| nameless.id(row), str::to_owned);
            let body = toml::to_string(row).map_err(|error| Error::Broken(error.to_string()))?;
            accounts::put(&mut act.link, kind, &id, &body, at).await?;
            done.records += 1;
        }
    }
    act.fact("people", i64::try_from(done.people).unwrap_or(0))?;
    act.fact("records", i64::try_from(done.records).unwrap_or(0))?;
    act.changes_house().await?;
    act.commit("registry.imported", "house", "registry").await?;
    Ok(done)
}

/// Records that have no id of their own, as consents: one that comes in again is known by what it is about, so that it takes
/// the place of the one that is there. Two copies of a consent would be worse than none: one could be withdrawn, and the
/// other would still count.
struct Nameless {
    there: Vec<(String, toml::Table)>,
    taken: Vec<String>,
}

impl Nameless {
    fn of(records: Vec<(String, String)>) -> Self {
        let read = |(id, body): (String, String)| Some((id, toml::from_str(&body).ok()?));
        let there: Vec<(String, toml::Table)> = records.into_iter().filter_map(read).collect();
        Self { taken: Vec::new(), there }
    }

    fn id(&mut self, row: &toml::Value) -> String {
        /// What a consent is about; the rest of it may change.
        const ABOUT: [&str; 4] = ["person", "given", "assets", "networks"];
        let same = |there: &toml::Table| {
            ABOUT.iter().all(|field| there.get(*field).map(plain_value) == row.get(*field).map(plain_value))
        };
        let known =
            self.there.iter().find(|(id, there)| !self.taken.contains(id) && same(there)).map(|(id, _)| id.clone());
        let person = row.get("person").and_then(toml::Value::as_str).unwrap_or("record");
        let free = |id: &String| !self.taken.contains(id) && !self.there.iter().any(|(there, _)| there == id);
        let id = known.or_else(|| (0..).map(|n| format!("{person}-{n}")).find(free)).unwrap_or_default();
        self.taken.push(id.clone());
        id
    }
}

/// A day is a day, whether the file writes it between quotation marks or not.
fn plain_value(value: &toml::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn person(house: &House, row: PersonRow) -> Person {
    let name = row.name.clone().or_else(|| row.id.clone()).unwrap_or_default();
    let id = row.id.map_or_else(|| crate::people::id_for(&name, |_| false), PersonId::new);
    let before = house.people.get(&id);
    let day = |value: toml::Value| -> Option<Date> {
        value.as_str().map_or_else(|| value.to_string().parse().ok(), |text| text.parse().ok())
    };
    Person {
        name,
        email: before.and_then(|p| p.email.clone()),
        status: row.status,
        teams: row.teams,
        trained: row.trained,
        acknowledged: row.acknowledged,
        left: row.left.and_then(day),
        lang: before.map_or_else(Default::default, |p| p.lang),
        administrator: before.is_some_and(|p| p.administrator),
        delegate: before.and_then(|p| p.delegate.clone()),
        has_password: false,
        has_second_factor: false,
        id,
    }
}

/// The registry's files as they would be beside a charter.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn export(app: &App, actor: &Actor) -> Result<Vec<(&'static str, String)>, Error> {
    app.may(actor, Right::Read, None)?;
    let house = app.house();
    let mut link = app.store.read().await?;
    let mut files = vec![("people.toml", crate::house::people_file(house.people.values()))];
    for (kind, file) in accounts::KINDS {
        files.push((file, accounts::file(&mut link, kind).await?));
    }
    Ok(files)
}

/// What the engine in a page may know of the registry: the reader's own record, and of accounts who owns them and how they
/// are. Consents, other people, costs and ways of recovery stay here.
#[must_use]
pub fn for_page(app: &App, reader: &Person) -> Vec<(&'static str, String)> {
    use std::fmt::Write;
    let house = app.house();
    let mut accounts = String::new();
    for handle in house.handles() {
        let Some(record) = house.registry.account(handle.as_str()) else { continue };
        let text = |value: &str| serde_json::to_string(value).unwrap_or_default();
        let _ = writeln!(accounts, "[[account]]\nhandle = {}", text(&record.handle));
        let fields = [
            ("network", record.network),
            ("kind", record.kind),
            ("state", record.state),
            ("owner", record.owner.as_deref()),
        ];
        for (name, value) in fields.into_iter().filter_map(|(name, value)| Some((name, value?))) {
            let _ = writeln!(accounts, "{name} = {}", text(value));
        }
    }
    vec![("people.toml", crate::house::people_file(std::iter::once(reader))), ("accounts.toml", accounts)]
}
