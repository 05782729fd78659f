//! Versions of the charter: proposed, tried, adopted, signed.

use crate::{Act, App, Error, InForce};
use charte_domain::{Acknowledgement, Actor, CharterId, CharterState, Person, Right, StoredCharter};
use charte_judge::Engine;
use charte_lang::diagnostic::Severity;
use charte_lang::{Packs, Reading};
use charte_store::{charters, people};
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
    if text.len() > LONGEST {
        return Err(Error::invalid("text", "text-long"));
    }
    let reading = charte_lang::read("charter.md", text, &Packs::shipped());
    let errors = reading.diagnostics.iter().filter(|one| one.code.severity() == Severity::Error).count();
    let (mut failed, mut examples) = (Vec::new(), 0);
    if errors == 0 {
        let results = Engine::new(&reading.charter).run_examples(&charte_judge::Registry::default());
        examples = results.len();
        failed = results.iter().filter(|one| !one.passed()).map(|one| one.index).collect();
    }
    Ok(Tried { reading, errors, failed, examples })
}

/// Keeps a document as a version. A document with errors may be kept; it does not come into force.
///
/// # Errors
/// Not allowed; too long.
pub async fn propose(app: &App, actor: &Actor, text: &str) -> Result<(StoredCharter, Tried), Error> {
    app.may(actor, Right::Amend, None)?;
    let tried = read(text)?;
    let header = &tried.reading.charter.header;
    let mut act = Act::begin(app, actor).await?;
    let stored = StoredCharter {
        id: CharterId::new(crate::secret::hexadecimal(&tried.reading.charter.hash)),
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
    let charter: &Arc<InForce> = house.in_force()?;
    if charter.stored.id != *shown {
        return Err(Error::Changed("charter"));
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
        at: entered.act.now,
        entry: entered.number,
    };
    charters::acknowledge(&mut entered.act.link, &one).await?;
    let signed = Person { acknowledged: Some(one.version.clone()), ..person.clone() };
    let at = entered.act.now.as_microsecond();
    people::put(&mut entered.act.link, &signed, at).await?;
    entered.commit().await?;
    Ok(one)
}
