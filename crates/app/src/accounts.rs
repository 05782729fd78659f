//! The accounts of the company: what is known of each from the charter and the registry together, what is missing, what is
//! connected, how long it has been silent; who keeps it, handed over.

use crate::{Act, App, Error, House, alarm, deliver, registry};
use charte_domain::{AccountHandle, Actor, Client, Delivery, Gap, PersonId, Right};
use charte_judge::AccountRecord;
use charte_lang::fold;
use charte_lang::model::Account as Named;
use charte_networks::destination::Destination;
use charte_store::{clients, deliveries, posts};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use std::collections::HashMap;

/// Deliveries that the page of an account shows.
const LAST: u32 = 8;

/// An account, as a list shows it.
#[derive(Clone, Debug)]
pub struct Overview {
    /// Its handle.
    pub handle: AccountHandle,
    /// What it is for, as the charter says.
    pub purpose: Option<String>,
    /// The registry's record, completed by the charter.
    pub record: AccountRecord,
    /// Whether the registry has a record.
    pub recorded: bool,
    /// What is missing, the worst first.
    pub gaps: Vec<Gap>,
    /// When it spoke last.
    pub last: Option<Timestamp>,
}

/// The account as the charter declares it.
#[must_use]
pub fn named<'a>(house: &'a House, handle: &AccountHandle) -> Option<&'a Named> {
    let wanted = fold::key(handle.as_str());
    let all = house.charter.iter().flat_map(|charter| &charter.engine.charter().accounts);
    all.into_iter().find(|one| one.name.key == wanted)
}

/// What is known of an account: the registry's record, completed by what the charter declares.
#[must_use]
pub fn record(house: &House, handle: &AccountHandle) -> AccountRecord {
    completed(house, handle, named(house, handle))
}

fn completed(house: &House, handle: &AccountHandle, named: Option<&Named>) -> AccountRecord {
    let empty = || AccountRecord { handle: handle.to_string(), ..AccountRecord::default() };
    let mut record = house.registry.account(handle.as_str()).cloned().unwrap_or_else(empty);
    if let Some(named) = named {
        record.network = record.network.or(named.network);
        record.kind = record.kind.or(named.kind);
        record.owner = record.owner.or_else(|| named.owner.clone());
        record.payer = record.payer.or_else(|| named.payer.clone());
        if record.custodians.is_none() && !named.custodians.is_empty() {
            record.custodians = Some(named.custodians.clone());
        }
    }
    record
}

/// All accounts, those with gaps first, then by handle.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn all(app: &App, actor: &Actor) -> Result<Vec<Overview>, Error> {
    app.may(actor, Right::Read, None)?;
    let mut all = known(app).await?;
    all.sort_by_cached_key(|one| (one.gaps.is_empty(), one.handle.as_str().to_lowercase()));
    Ok(all)
}

/// All accounts in the house's order, for whoever need not ask.
pub(crate) async fn known(app: &App) -> Result<Vec<Overview>, Error> {
    let house = app.house();
    let now = app.ambient.now();
    let last: HashMap<String, Timestamp> = deliveries::last_left(&mut app.store.read().await?)
        .await?
        .into_iter()
        .map(|(handle, at)| (fold::key(handle.as_str()), at))
        .collect();
    let declared = house.charter.iter().flat_map(|charter| &charter.engine.charter().accounts);
    let declared: HashMap<&str, &Named> = declared.map(|one| (one.name.key.as_str(), one)).collect();
    let today = app.today();
    let overview = |handle: AccountHandle| {
        let key = fold::key(handle.as_str());
        let named = declared.get(key.as_str()).copied();
        let record = completed(&house, &handle, named);
        let recorded = house.registry.account(handle.as_str()).is_some();
        let last = last.get(&key).copied();
        let mut gaps = if recorded {
            charte_domain::Account { record: record.clone() }.gaps(today, |id| has_left(&house, id, today))
        } else {
            vec![Gap::NotRecorded, Gap::NoOwner]
        };
        // An account that never spoke is new, unless the registry says otherwise.
        let limit = last.zip(alarm::silent_within(&house, &handle));
        let silent = limit.is_some_and(|(at, (limit, _))| now.duration_since(at) > limit);
        if silent && record.state != Some("closed") && !gaps.contains(&Gap::Dormant) {
            gaps.push(Gap::Dormant);
        }
        if record.state == Some("closed") {
            gaps.clear();
        }
        let purpose = named.and_then(|one| one.purpose.clone());
        Overview { purpose, record, recorded, gaps, last, handle }
    };
    Ok(house.handles().into_iter().map(overview).collect())
}

fn has_left(house: &House, id: &str, today: Date) -> bool {
    let person = house.registry.person(id);
    person.is_some_and(|person| person.left.is_some_and(|day| day < today) || person.status == Some("left"))
}

/// An account with all that its page shows.
#[derive(Clone, Debug)]
pub struct Seen {
    /// What a list shows.
    pub overview: Overview,
    /// Where its posts go.
    pub destination: Destination,
    /// What is connected to it.
    pub clients: Vec<Client>,
    /// What left last, or is about to, with the titles of the posts.
    pub deliveries: Vec<(Delivery, String)>,
}

/// The handle that is written like this, however it is written.
///
/// # Errors
/// There is none.
pub fn find(house: &House, handle: &str) -> Result<AccountHandle, Error> {
    let key = fold::key(handle);
    house.handles().into_iter().find(|one| fold::key(one.as_str()) == key).ok_or(Error::NotFound("account"))
}

/// An account.
///
/// # Errors
/// Not allowed; not there.
pub async fn see(app: &App, actor: &Actor, handle: &str) -> Result<Seen, Error> {
    app.may(actor, Right::Read, None)?;
    let handle = find(&app.house(), handle)?;
    let overview = known(app).await?.into_iter().find(|one| one.handle == handle).ok_or(Error::NotFound("account"))?;
    let destination = deliver::destination(app, &handle).await?;
    let mut link = app.store.read().await?;
    let clients = clients::of(&mut link, &handle).await?;
    let mut last = Vec::new();
    for one in deliveries::of_account(&mut link, &handle, LAST).await? {
        let title = posts::get(&mut link, &one.post).await?.map_or_else(String::new, |post| post.title);
        last.push((one, title));
    }
    Ok(Seen { overview, destination, clients, deliveries: last })
}

/// Notes that something was connected to an account.
///
/// # Errors
/// Not allowed; not there; a name that is none.
pub async fn connect(
    app: &App,
    actor: &Actor,
    account: &AccountHandle,
    name: &str,
    may: &str,
    since: Option<Date>,
) -> Result<String, Error> {
    app.may(actor, Right::Administer, None)?;
    let account = find(&app.house(), account.as_str())?;
    let name = crate::people::name(name)?;
    let may: String = may.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(200).collect();
    let mut act = Act::begin(app, actor).await?;
    let client = Client {
        id: app.fresh("client", act.now)?,
        account: account.clone(),
        name,
        may,
        by: actor.id(),
        since: since.unwrap_or_else(|| app.today()),
    };
    clients::put(&mut act.link, &client, act.now).await?;
    act.fact("client", client.id.as_str())?;
    act.content("client", None, &client.name)?;
    act.commit("account.client-connected", "account", &registry::plain(account.as_str())).await?;
    Ok(client.id)
}

/// Notes that something is connected no more.
///
/// # Errors
/// Not allowed; not there.
pub async fn cut(app: &App, actor: &Actor, id: &str) -> Result<AccountHandle, Error> {
    app.may(actor, Right::Administer, None)?;
    let mut act = Act::begin(app, actor).await?;
    let client = clients::get(&mut act.link, id).await?.ok_or(Error::NotFound("client"))?;
    clients::remove(&mut act.link, id).await?;
    act.fact("client", id)?;
    act.commit("account.client-cut", "account", &registry::plain(client.account.as_str())).await?;
    Ok(client.account)
}

/// Notes that a plan was renewed: to a day, or a year after the one before.
///
/// # Errors
/// Not allowed; not there; no day to count from.
pub async fn renew(app: &App, actor: &Actor, account: &AccountHandle, until: Option<Date>) -> Result<Date, Error> {
    let (id, mut fields) = fields_of(app, account).await?;
    let before = record(&app.house(), account).renewal;
    let next = until.or_else(|| before.and_then(|day| day.checked_add(1.year()).ok()));
    let next = next.ok_or(Error::invalid("renewal", "day-unreadable"))?;
    fields.insert("renewal".to_owned(), toml::Value::String(next.to_string()));
    registry::keep(app, actor, "account", &id, fields).await?;
    Ok(next)
}

/// Hands an account from one custodian to another; what the one had connected is the other's to look after.
///
/// # Errors
/// Not allowed; not there; not a custodian; somebody who is not here.
pub async fn hand_over(
    app: &App,
    actor: &Actor,
    account: &AccountHandle,
    from: &PersonId,
    to: &PersonId,
) -> Result<(), Error> {
    app.may(actor, Right::Administer, None)?;
    let house = app.house();
    receiver(&house, to, app.today())?;
    let mut act = Act::begin(app, actor).await?;
    if !pass(&mut act, &house, account, from, to).await? {
        return Err(Error::invalid("from", "not-custodian"));
    }
    act.fact("from", from.as_str())?;
    act.fact("to", to.as_str())?;
    act.changes_house().await?;
    act.commit("account.handed-over", "account", &registry::plain(account.as_str())).await?;
    Ok(())
}

/// Whether somebody may take something over: a person who is here.
///
/// # Errors
/// Somebody who is not.
pub(crate) fn receiver(house: &House, to: &PersonId, today: Date) -> Result<(), Error> {
    match house.people.get(to) {
        Some(person) if !person.has_left(today) => Ok(()),
        _ => Err(Error::invalid("to", "person-unknown")),
    }
}

/// Puts one custodian in another's place, within an act. False when the first was none.
pub(crate) async fn pass(
    act: &mut Act<'_>,
    house: &House,
    account: &AccountHandle,
    from: &PersonId,
    to: &PersonId,
) -> Result<bool, Error> {
    let key = fold::key(account.as_str());
    let recorded = house.accounts.iter().find(|(handle, _)| fold::key(handle.as_str()) == key);
    let Some((id, body)) = recorded else { return Err(Error::NotFound("account")) };
    let mut fields: toml::Table = toml::from_str(body).map_err(|error| Error::Broken(error.to_string()))?;
    let person = house.people.get(from);
    let is =
        |one: &str| one == from.as_str() || person.is_some_and(|person| charte_domain::authority::named(one, person));
    let before: Vec<String> = record(house, account).custodians.unwrap_or_default();
    if !before.iter().any(|one| is(one)) {
        return Ok(false);
    }
    let mut after: Vec<String> = Vec::with_capacity(before.len());
    for one in before {
        let one = if is(&one) { to.to_string() } else { one };
        if !after.iter().any(|there| fold::key(there) == fold::key(&one)) {
            after.push(one);
        }
    }
    fields.insert("custodians".to_owned(), toml::Value::Array(after.into_iter().map(toml::Value::String).collect()));
    let body = toml::to_string(&fields).map_err(|error| Error::Broken(error.to_string()))?;
    let at = act.now.as_microsecond();
    charte_store::accounts::put(&mut act.link, "account", id.as_str(), &body, at).await?;
    clients::hand_over(&mut act.link, account, from, to).await?;
    Ok(true)
}

/// The fields of an account's record, under the id by which it is kept; of one without a record, its handle alone.
///
/// # Errors
/// Not there.
pub async fn fields_of(app: &App, account: &AccountHandle) -> Result<(String, toml::Table), Error> {
    let house = app.house();
    let account = find(&house, account.as_str())?;
    let key = fold::key(account.as_str());
    let recorded = house.accounts.iter().find(|(handle, _)| fold::key(handle.as_str()) == key);
    match recorded {
        Some((id, body)) => {
            Ok((id.to_string(), toml::from_str(body).map_err(|error| Error::Broken(error.to_string()))?))
        }
        None => {
            let mut fields = toml::Table::new();
            fields.insert("handle".to_owned(), toml::Value::String(account.to_string()));
            Ok((account.to_string(), fields))
        }
    }
}

/// What was done with an account, the last first, for those who may read the journal; for the others nothing.
///
/// # Errors
/// What the database says.
pub async fn history(
    app: &App,
    actor: &Actor,
    account: &AccountHandle,
    limit: u32,
) -> Result<Vec<charte_journal::Entry>, Error> {
    if app.may(actor, Right::Journal, None).is_err() {
        return Ok(Vec::new());
    }
    let filter = charte_store::journal::Filter {
        kind: Some("account".to_owned()),
        subject: Some(registry::plain(account.as_str())),
        ..charte_store::journal::Filter::default()
    };
    crate::journal::find(app, actor, &filter, limit).await
}
