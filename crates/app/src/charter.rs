//! Versions of the charter: proposed, tried, adopted, signed.

use crate::{Act, App, Error, House, InForce, messages};
use charte_domain::{
    Acknowledgement, Actor, CharterId, CharterState, Door, Person, Refused, Right, Scope, StoredCharter,
};
use charte_judge::{Engine, ExampleResult, Registry};
use charte_lang::diagnostic::{Diagnostic, Severity};
use charte_lang::lint::Beside;
use charte_lang::{Packs, Reading, fold};
use charte_messages::Message;
use charte_store::{Link, charters, people};
use jiff::civil::Date;
use std::sync::Arc;

/// The longest document, in bytes.
pub const LONGEST: usize = 8 << 20;

/// A document read: what it means and what is wrong with it.
#[derive(Debug)]
pub struct Tried {
    /// The reading.
    pub reading: Reading,
    /// Errors of the document.
    pub errors: usize,
    /// Examples that fail: their places in the charter's list.
    pub failed: Vec<usize>,
    /// Examples that were run.
    pub examples: usize,
}

/// Reads a document and runs its examples, without keeping anything.
///
/// # Errors
/// Too long.
pub fn read(text: &str) -> Result<Tried, Error> {
    Ok(try_out(text)?.0)
}

fn try_out(text: &str) -> Result<(Tried, Option<Engine>, Vec<ExampleResult>), Error> {
    if text.len() > LONGEST {
        return Err(Error::invalid("text", "text-long"));
    }
    let reading = charte_lang::read("charter.md", text, &Packs::shipped());
    let errors = reading.diagnostics.iter().filter(|one| one.code.severity() == Severity::Error).count();
    let engine = (errors == 0).then(|| Engine::new(&reading.charter));
    let results = engine.as_ref().map_or_else(Vec::new, |engine| engine.run_examples(&Registry::default()));
    let failed = results.iter().filter(|one| !one.passed()).map(|one| one.index).collect();
    Ok((Tried { reading, errors, failed, examples: results.len() }, engine, results))
}

/// A document with everything that is to be said about it.
#[derive(Debug)]
pub struct Linted {
    /// What it means.
    pub tried: Tried,
    /// Errors, warnings and hints, by place.
    pub found: Vec<Diagnostic>,
    /// The engine, when nothing is an error.
    pub engine: Option<Engine>,
    /// The examples that fail, with how.
    pub failures: Vec<ExampleResult>,
}

/// Reads a document, runs its examples and lints it as of a day beside what the house has recorded. Nothing is kept. It takes
/// milliseconds of computing: call it where that does not hold others up.
///
/// # Errors
/// Too long.
pub fn lint(house: &House, text: &str, today: Date) -> Result<Linted, Error> {
    let (tried, engine, results) = try_out(text)?;
    let mut found = tried.reading.diagnostics.clone();
    if let Some(engine) = &engine {
        found.extend(charte_lang::lint::lint(&tried.reading, &beside(&tried.reading.charter, &house.registry), today));
        found.extend(engine.lint());
    }
    found.sort_by_key(|one| (one.place, one.code));
    let failures = results.into_iter().filter(|one| !one.passed()).collect();
    Ok(Linted { tried, found, engine, failures })
}

/// A document with one of its faults mended, where the lint knows how. Nothing: it does not.
#[must_use]
pub fn mended(text: &str, found: &Diagnostic) -> Option<String> {
    let fix = found.fix.as_ref().filter(|fix| fix.place.source.0 == 0)?;
    let before = text.get(..fix.place.span.start as usize)?;
    let after = text.get(fix.place.span.end as usize..)?;
    Some(format!("{before}{}{after}", fix.with))
}

/// What the registry says of teams and accounts, for the lint.
fn beside(charter: &charte_lang::Charter, registry: &Registry) -> Beside {
    let mut out = Beside::default();
    for person in registry.people() {
        for team in &person.teams {
            *out.members.entry(fold::key(team)).or_insert(0) += 1;
        }
    }
    for account in &charter.accounts {
        let Some(record) = registry.account(&account.name.text) else { continue };
        if record.owner.is_some() {
            out.owners.insert(account.name.key.clone());
        }
        if let Some(custodians) = &record.custodians {
            out.custodians.insert(account.name.key.clone(), custodians.len());
        }
    }
    out
}

/// Keeps a document as a version. A document with errors may be kept; it does not come into force.
///
/// # Errors
/// Not allowed; too long.
pub async fn propose(app: &App, actor: &Actor, text: &str) -> Result<(StoredCharter, Tried), Error> {
    app.may(actor, Right::Amend, None)?;
    let tried = read(text)?;
    let header = &tried.reading.charter.header;
    let id = CharterId::new(crate::secret::hexadecimal(&tried.reading.charter.hash));
    let mut act = Act::begin(app, actor).await?;
    if let Some(kept) = charters::get(&mut act.link, &id).await? {
        return Ok((kept, tried));
    }
    let stored = StoredCharter {
        id,
        text: text.to_owned(),
        title: header.title.clone().unwrap_or_default(),
        version: header.version.clone().unwrap_or_default(),
        state: CharterState::Draft,
        by: actor.id(),
        created: act.now,
        adopted: None,
    };
    charters::put(&mut act.link, &stored).await?;
    act.tells("charter", stored.id.as_str());
    act.commit("charter.proposed", "charter", stored.id.as_str()).await?;
    Ok((stored, tried))
}

/// Puts a version in force: without errors, with all its examples passed. Posts that wait are judged by it from now on.
///
/// # Errors
/// Not allowed; not there; errors or failed examples.
pub async fn adopt(app: &App, actor: &Actor, id: &CharterId) -> Result<(), Error> {
    app.may(actor, Right::Amend, None)?;
    let stored = charters::get(&mut app.store.read().await?, id).await?.ok_or(Error::NotFound("charter"))?;
    if stored.state == CharterState::InForce {
        return Err(Error::State("charter"));
    }
    let tried = read(&stored.text)?;
    if tried.errors > 0 || !tried.failed.is_empty() {
        return Err(Error::Charter { errors: tried.errors, failed: tried.failed.len() });
    }
    let mut act = Act::begin(app, actor).await?;
    charters::adopt(&mut act.link, id, &actor.id(), act.now).await?;
    act.fact("examples", i64::try_from(tried.examples).unwrap_or(0))?;
    act.changes_house().await?;
    act.tells("charter", id.as_str());
    act.commit("charter.adopted", "charter", id.as_str()).await?;
    Ok(())
}

/// Signs the version in force: who, which text by its hash, in which language, when. The entry of the journal is the proof.
///
/// # Errors
/// Nobody; no charter; another version came into force meanwhile.
pub async fn acknowledge(app: &App, actor: &Actor, shown: &CharterId) -> Result<Acknowledgement, Error> {
    let person = actor.person.as_ref().ok_or(Error::Nobody)?;
    let house = app.house();
    if let Door::Token(_, scopes) = &actor.door
        && !scopes.contains(&Scope::Write)
    {
        return Err(Error::Refused(Refused::Scope));
    }
    let charter: &Arc<InForce> = house.in_force()?;
    if charter.stored.id != *shown {
        return Err(Error::Changed("charter"));
    }
    // Signing twice gives the same proof.
    if let Some(before) = charters::signature(&mut app.store.read().await?, &person.id, shown).await? {
        return Ok(before);
    }
    let mut act = Act::begin(app, actor).await?;
    act.fact("lang", person.lang.code())?;
    act.changes_house().await?;
    let mut entered = act.enter("charter.acknowledged", "charter", shown.as_str()).await?;
    let one = Acknowledgement {
        person: person.id.clone(),
        charter: shown.clone(),
        version: charter.stored.version.clone(),
        lang: person.lang.code().to_owned(),
        // As it is kept: what is answered now and what is read later are the same.
        at: jiff::Timestamp::from_microsecond(entered.act.now.as_microsecond()).unwrap_or(entered.act.now),
        entry: entered.number,
    };
    charters::acknowledge(&mut entered.act.link, &one).await?;
    let signed = Person { acknowledged: Some(one.version.clone()), ..person.clone() };
    let at = entered.act.now.as_microsecond();
    people::put(&mut entered.act.link, &signed, at).await?;
    entered.commit().await?;
    Ok(one)
}

/// Whether somebody has signed a version: here, or before they came here, which the registry knows by the version's number.
///
/// # Errors
/// What the database says.
pub async fn has_signed(link: &mut Link, person: &Person, charter: &StoredCharter) -> Result<bool, Error> {
    let by_number = person.acknowledged.as_deref() == Some(charter.version.as_str());
    if !by_number {
        return Ok(charters::signature(link, &person.id, &charter.id).await?.is_some());
    }
    let all = charters::acknowledged_by(link, &person.id).await?;
    let same_number = all.iter().filter(|one| one.version == charter.version);
    let ids: Vec<&CharterId> = same_number.map(|one| &one.charter).collect();
    Ok(ids.is_empty() || ids.contains(&&charter.id))
}

/// The persons who are there and have not signed the version in force.
///
/// # Errors
/// No charter; what the database says.
pub async fn unsigned(app: &App, house: &House) -> Result<Vec<Person>, Error> {
    let charter = house.in_force()?;
    let today = app.today();
    let mut link = app.store.read().await?;
    let signed = charters::acknowledgements(&mut link, &charter.stored.id).await?;
    let mut out = Vec::new();
    for person in house.people.values().filter(|person| !person.has_left(today)) {
        let here = signed.iter().any(|one| one.person == person.id);
        if !here && !has_signed(&mut link, person, &charter.stored).await? {
            out.push(person.clone());
        }
    }
    Ok(out)
}

/// Asks those who have not signed to read and sign. Gives how many were written to.
///
/// # Errors
/// Not allowed; no charter.
pub async fn remind(app: &App, actor: &Actor) -> Result<usize, Error> {
    app.may(actor, Right::Amend, None)?;
    let house = app.house();
    let charter = house.in_force()?;
    let waiting = unsigned(app, &house).await?;
    let mut act = Act::begin(app, actor).await?;
    let link = format!("{}/charter/acknowledge", app.settings.address);
    let written: Vec<&Person> = waiting.iter().filter(|person| person.email.is_some()).collect();
    for person in &written {
        let version = charter.stored.version.as_str();
        let subject = Message::new("mail-sign-subject").with("version", version);
        let body = Message::new("mail-sign-body").with("version", version).with("link", link.as_str());
        messages::mail(app, &mut act, person, &subject, &body).await?;
    }
    act.fact("persons", i64::try_from(written.len()).unwrap_or(0))?;
    act.commit("charter.reminded", "charter", charter.stored.id.as_str()).await?;
    Ok(written.len())
}
