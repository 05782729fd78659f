//! The life of a version: who was heard, where it was sent, since when it can be held against staff. A version counts for the
//! program once it is adopted; for the law a text that allows sanctions counts one month after the last of its formalities
//! (C. trav., art. L1321-4 and R1321-1 to R1321-4).

use crate::{Act, App, Error};
use charte_domain::{Actor, CharterId, CharterStep, Right, StoredCharter, TakenStep};
use charte_lang::Charter;
use charte_store::charters;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

/// A step that was taken, as the charter's header or the house knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Which.
    pub step: CharterStep,
    /// On which day.
    pub on: Date,
    /// The paper that proves it; may be empty.
    pub evidence: String,
    /// The entry of the journal; none for what stands in the header.
    pub entry: Option<u64>,
}

/// The life of a version.
#[derive(Clone, Debug)]
pub struct Life {
    /// The version.
    pub stored: StoredCharter,
    /// What was done, in the order of the law; a step taken again shows its last day.
    pub taken: Vec<Taken>,
    /// The first day on which the law lets it be held against staff, when all formalities are there.
    pub binding: Option<Date>,
    /// When another version took its place.
    pub superseded: Option<Timestamp>,
}

/// The formalities of the law, in their order.
pub const FORMALITIES: [CharterStep; 4] =
    [CharterStep::WorksCouncil, CharterStep::Inspection, CharterStep::Filing, CharterStep::Publicity];

/// The life of a version; `charter` is the same text, read.
///
/// # Errors
/// What the database says.
pub async fn of(app: &App, stored: &StoredCharter, charter: &Charter) -> Result<Life, Error> {
    let mut link = app.store.read().await?;
    let noted = charters::steps(&mut link, &stored.id).await?;
    let superseded = charters::superseded_at(&mut link, &stored.id).await?;
    let mut taken = Vec::new();
    for step in CharterStep::ALL {
        let written = charter.header.formalities.iter().filter(|one| one.step == step.code()).map(|one| Taken {
            step: *step,
            on: one.on,
            evidence: one.evidence.clone().unwrap_or_default(),
            entry: None,
        });
        let here = noted.iter().filter(|one| one.step == *step).map(|one| Taken {
            step: *step,
            on: one.on,
            evidence: one.evidence.clone(),
            entry: Some(one.entry),
        });
        taken.extend(written.chain(here).max_by_key(|one| one.on));
    }
    let all = FORMALITIES.iter().map(|step| taken.iter().find(|one| one.step == *step).map(|one| one.on));
    let last = all.collect::<Option<Vec<Date>>>().and_then(|days| days.into_iter().max());
    let binding = last.and_then(|day| day.checked_add(1.month()).ok());
    Ok(Life { stored: stored.clone(), taken, binding, superseded })
}

/// Notes that a step was taken, on a day that is not to come, with its evidence.
///
/// # Errors
/// Not allowed; not there; a day to come; an evidence that is too long.
pub async fn add(
    app: &App,
    actor: &Actor,
    charter: &CharterId,
    step: CharterStep,
    on: Date,
    evidence: &str,
) -> Result<TakenStep, Error> {
    app.may(actor, Right::Amend, None)?;
    if on > app.today() {
        return Err(Error::invalid("on", "day-to-come"));
    }
    let evidence = evidence.trim();
    if evidence.len() > 500 {
        return Err(Error::invalid("evidence", "text-long"));
    }
    charters::get(&mut app.store.read().await?, charter).await?.ok_or(Error::NotFound("charter"))?;
    let mut act = Act::begin(app, actor).await?;
    act.fact("step", step.code())?;
    act.fact("on", on.to_string().as_str())?;
    if !evidence.is_empty() {
        act.content("evidence", None, evidence)?;
    }
    act.tells("charter", charter.as_str());
    let mut entered = act.enter("charter.step-taken", "charter", charter.as_str()).await?;
    let one = TakenStep {
        id: app.fresh("step", entered.act.now)?,
        charter: charter.clone(),
        step,
        on,
        evidence: evidence.to_owned(),
        by: actor.id(),
        at: entered.act.now,
        entry: entered.number,
    };
    charters::put_step(&mut entered.act.link, &one).await?;
    entered.commit().await?;
    Ok(one)
}
