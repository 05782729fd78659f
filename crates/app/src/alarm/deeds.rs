//! What is done about an alarm. The program raises it and does what the charter says; a person stops the queue, opens the case,
//! calls those on call, says that it is a false one, ends it. Each is an act with its entry.

use super::{called, of_surge, say, watch};
use crate::{Act, App, Error, House, messages, stop};
use charte_domain::alarm::{self, Kind, Reason};
use charte_domain::{AccountHandle, Actor, AlarmId, Comment, CommentId, Person, Right, Work, clock};
use charte_lang::model::Scenario;
use charte_messages::{Lang, Message};
use charte_store::Many;
use charte_store::alarms::{self, Alarm};
use charte_store::comments::{self, Filter, Order};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// The longest reason, in bytes.
const LONGEST: usize = 2000;
/// How many comments say it best.
const VOICES: usize = 3;

/// What is kept of an alarm besides its row.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Body {
    /// Why it rings, the strongest first.
    pub reasons: Vec<Reason>,
    /// Days for which the rhythm of the account was known.
    pub days: u32,
    /// The comments that say it best.
    pub voices: Vec<String>,
    /// What the charter proposes: codes of [`Measure`].
    pub proposed: Vec<String>,
    /// What was done.
    pub deeds: Vec<Deed>,
}

impl Body {
    /// Reads it; of one that cannot be read, nothing.
    #[must_use]
    pub fn read(json: &str) -> Self {
        serde_json::from_str(json).unwrap_or_default()
    }

    fn text(&self) -> Result<String, Error> {
        serde_json::to_string(self).map_err(|error| Error::Broken(error.to_string()))
    }
}

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Deed {
    /// What: a code of [`Measure`].
    pub what: String,
    /// Who; of the program, `charte`.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// What came of it: the stop, the comment of the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// What can be done about an alarm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Nothing leaves the account until a person resumes.
    Stop,
    /// The crisis case is opened.
    Case,
    /// Those on call are called.
    Call,
}

impl Measure {
    /// All.
    pub const ALL: [Self; 3] = [Self::Stop, Self::Case, Self::Call];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::Case => "case",
            Self::Call => "call",
        }
    }

    /// The one that the charter calls so.
    fn of_charter(code: &str) -> Option<Self> {
        match code {
            "pause_queue" => Some(Self::Stop),
            "open_case" => Some(Self::Case),
            "page" => Some(Self::Call),
            _ => None,
        }
    }
}

/// What a person does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A measure; a stop wants a reason.
    Measure(Measure, String),
    /// It is a false alarm, with the reason: it is learned.
    False(String),
    /// It is over, with the reason.
    End(String),
}

/// Alarms that are open, or that are not, the last first.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn find(
    app: &App,
    actor: &Actor,
    open: bool,
    before: Option<Timestamp>,
    limit: u32,
) -> Result<Vec<Alarm>, Error> {
    app.may(actor, Right::Read, None)?;
    Ok(alarms::find(&mut app.store.read().await?, open, None, before, limit).await?)
}

/// An alarm.
///
/// # Errors
/// Not allowed; not there.
pub async fn get(app: &App, actor: &Actor, id: &AlarmId) -> Result<Alarm, Error> {
    app.may(actor, Right::Read, None)?;
    alarms::get(&mut app.store.read().await?, id).await?.ok_or(Error::NotFound("alarm"))
}

/// Raises the alarm, by the program; of several nodes one. Then what the charter says is done.
pub(super) async fn raise(
    app: &App,
    account: &AccountHandle,
    level: u8,
    reasons: Vec<Reason>,
    days: u32,
) -> Result<(), Error> {
    let program = Actor::program();
    let house = app.house();
    let mut act = Act::begin(app, &program).await?;
    if !alarms::find(&mut act.link, true, Some(account), None, 1).await?.is_empty() {
        return Ok(());
    }
    let told = of_surge(&house, account);
    let voices = voices(&mut act, account, &reasons).await?;
    let proposes = told.map(|one| one.proposes.as_slice()).unwrap_or(&["pause_queue", "page", "open_case"]);
    let body = Body {
        days,
        voices: voices.iter().map(|id| id.as_str().to_owned()).collect(),
        proposed: proposes.iter().filter_map(|one| Measure::of_charter(one)).map(|one| one.code().to_owned()).collect(),
        deeds: Vec::new(),
        reasons,
    };
    let one = Alarm {
        id: AlarmId::new(app.fresh("alarm", act.now)?),
        name: told.map(|one| one.name.text.clone()).unwrap_or_default(),
        account: account.clone(),
        level,
        kind: body.reasons.first().map_or("volume", |one| one.kind.code()).to_owned(),
        opened: act.now,
        changed: act.now,
        body: body.text()?,
        state: "open".to_owned(),
        closed: None,
        closed_by: None,
        reason: None,
    };
    alarms::put(&mut act.link, &one).await?;
    facts(&mut act, &one, &body)?;
    act.tells("alarm", one.id.as_str());
    act.commit("alarm.raised", "alarm", one.id.as_str()).await?;
    let acts = told.map(|one| one.acts.clone()).unwrap_or_default();
    for measure in acts.iter().filter_map(|one| Measure::of_charter(one)) {
        // What cannot be done must not keep the next from being done.
        if let Err(error) = self::measure(app, &program, &one.id, measure, "").await {
            tracing::warn!(%error, alarm = %one.id, what = measure.code(), "what the charter says about an alarm");
        }
    }
    Ok(())
}

/// Which comments say it best: those that come most often, then the gravest of the last hour.
async fn voices(act: &mut Act<'_>, account: &AccountHandle, reasons: &[Reason]) -> Result<Vec<CommentId>, Error> {
    let mut found: Vec<Comment> = Vec::new();
    let alike = reasons.iter().find(|one| one.kind == Kind::LookAlikes).and_then(|one| one.what.parse().ok());
    if let Some(likeness) = alike {
        let filter = Filter { account: Some(account.clone()), likeness: Some(likeness), ..Filter::default() };
        found.extend(comments::find(&mut act.link, &filter, &Order::Newest(None), 1).await?);
    }
    let filter = Filter { account: Some(account.clone()), ..Filter::default() };
    let mut last = comments::find(&mut act.link, &filter, &Order::Newest(None), 200).await?;
    let hour = act.now.saturating_sub(SignedDuration::from_mins(alarm::MINUTES)).unwrap_or(act.now);
    last.retain(|one| {
        one.received >= hour
            && one.band < charte_domain::Band::Spam
            && found.iter().all(|other| other.likeness != one.likeness)
    });
    last.sort_by_key(|one| std::cmp::Reverse((one.work == Work::Open, one.severity, one.received)));
    found.extend(last);
    Ok(found.into_iter().take(VOICES).map(|one| one.id).collect())
}

fn facts(act: &mut Act<'_>, one: &Alarm, body: &Body) -> Result<(), Error> {
    act.fact("account", one.account.as_str())?;
    act.fact("level", i64::from(one.level))?;
    for reason in &body.reasons {
        act.fact(reason.kind.code(), i64::try_from(reason.count).unwrap_or(i64::MAX))?;
    }
    Ok(())
}

/// It is worse than it was.
pub(super) async fn grow(app: &App, account: &AccountHandle, level: u8, reasons: Vec<Reason>) -> Result<(), Error> {
    let program = Actor::program();
    let mut act = Act::begin(app, &program).await?;
    let Some(mut one) = alarms::find(&mut act.link, true, Some(account), None, 1).await?.pop() else { return Ok(()) };
    if one.level >= level {
        return Ok(());
    }
    let mut body = Body::read(&one.body);
    one.kind = reasons.first().map_or_else(|| one.kind.clone(), |one| one.kind.code().to_owned());
    body.reasons = reasons;
    (one.level, one.changed, one.body) = (level, act.now, body.text()?);
    alarms::put(&mut act.link, &one).await?;
    facts(&mut act, &one, &body)?;
    act.tells("alarm", one.id.as_str());
    act.commit("alarm.grown", "alarm", one.id.as_str()).await?;
    Ok(())
}

/// It is over by itself.
pub(super) async fn over(app: &App, account: &AccountHandle) -> Result<(), Error> {
    let program = Actor::program();
    let mut act = Act::begin(app, &program).await?;
    let Some(mut one) = alarms::find(&mut act.link, true, Some(account), None, 1).await?.pop() else { return Ok(()) };
    "over".clone_into(&mut one.state);
    (one.changed, one.closed) = (act.now, Some(act.now));
    alarms::put(&mut act.link, &one).await?;
    act.fact("account", account.as_str())?;
    act.tells("alarm", one.id.as_str());
    act.commit("alarm.over", "alarm", one.id.as_str()).await?;
    Ok(())
}

/// A person does something about an alarm. `seen` is when it was last changed as the person saw it.
///
/// # Errors
/// Not allowed; not there; over; no reason; somebody was quicker; nothing to be done it with.
pub async fn act(app: &App, actor: &Actor, id: &AlarmId, what: &What, seen: Option<Timestamp>) -> Result<(), Error> {
    if actor.person.is_none() {
        return Err(Error::Nobody);
    }
    let one = get(app, actor, id).await?;
    if seen.is_some_and(|seen| seen != one.changed) {
        return Err(Error::Changed("alarm"));
    }
    match what {
        What::Measure(measure, reason) => self::measure(app, actor, id, *measure, reason).await,
        What::False(reason) => end(app, actor, id, "false", reason).await,
        What::End(reason) => end(app, actor, id, "ended", reason).await,
    }
}

async fn end(app: &App, actor: &Actor, id: &AlarmId, state: &str, reason: &str) -> Result<(), Error> {
    let reason = reason.trim();
    if reason.is_empty() || reason.len() > LONGEST {
        return Err(Error::invalid("reason", "reason-missing"));
    }
    let mut act = Act::begin(app, actor).await?;
    let mut one = open(&mut act, id).await?;
    app.may(actor, Right::Moderate, Some(&one.account))?;
    state.clone_into(&mut one.state);
    (one.changed, one.closed, one.closed_by) = (act.now, Some(act.now), Some(actor.id()));
    one.reason = Some(reason.to_owned());
    alarms::put(&mut act.link, &one).await?;
    act.fact("account", one.account.as_str())?;
    act.content("reason", Some(actor.id().as_str()), reason)?;
    act.tells("alarm", id.as_str());
    let now = act.now;
    act.commit(if state == "false" { "alarm.false" } else { "alarm.ended" }, "alarm", id.as_str()).await?;
    let learned = if state == "false" { Some(watch::tolerance(app, &one.account, now).await?) } else { None };
    app.watch.ended(&one.account, one.level, learned);
    Ok(())
}

async fn open(act: &mut Act<'_>, id: &AlarmId) -> Result<Alarm, Error> {
    let one = alarms::get(&mut act.link, id).await?.ok_or(Error::NotFound("alarm"))?;
    if one.state == "open" { Ok(one) } else { Err(Error::State("alarm")) }
}

async fn measure(app: &App, actor: &Actor, id: &AlarmId, measure: Measure, reason: &str) -> Result<(), Error> {
    match measure {
        Measure::Stop => stop_queue(app, actor, id, reason).await,
        Measure::Case => open_case(app, actor, id).await,
        Measure::Call => call(app, actor, id).await,
    }
}

async fn stop_queue(app: &App, actor: &Actor, id: &AlarmId, reason: &str) -> Result<(), Error> {
    let mut link = app.store.read().await?;
    let one = alarms::get(&mut link, id).await?.ok_or(Error::NotFound("alarm"))?;
    drop(link);
    if one.state != "open" {
        return Err(Error::State("alarm"));
    }
    // By the program the reason is what rings.
    let why = if actor.person.is_none() { sentences(&one, app.house().lang()) } else { reason.to_owned() };
    let stopped = stop::stop(app, actor, Some(one.account.clone()), &why).await?;
    let mut act = Act::begin(app, actor).await?;
    let mut one = open(&mut act, id).await?;
    done(&mut act, actor, &mut one, Measure::Stop, Some(stopped.as_str())).await?;
    act.fact("stop", stopped.as_str())?;
    act.commit("alarm.stopped", "alarm", id.as_str()).await?;
    Ok(())
}

/// Notes in the alarm what was done.
async fn done(
    act: &mut Act<'_>,
    actor: &Actor,
    one: &mut Alarm,
    measure: Measure,
    to: Option<&str>,
) -> Result<(), Error> {
    let mut body = Body::read(&one.body);
    body.deeds.push(Deed {
        what: measure.code().to_owned(),
        by: actor.id().as_str().to_owned(),
        at: act.now,
        to: to.map(str::to_owned),
    });
    let later = one.changed.saturating_add(SignedDuration::from_micros(1)).unwrap_or(act.now);
    (one.body, one.changed) = (body.text()?, act.now.max(later));
    alarms::put(&mut act.link, one).await?;
    act.fact("account", one.account.as_str())?;
    act.tells("alarm", one.id.as_str());
    Ok(())
}

/// The scenario of the case: the one that the alarm names, otherwise the first for a surge.
fn scenario<'a>(house: &'a House, account: &AccountHandle) -> Option<&'a Scenario> {
    let charter = house.charter.as_ref()?.engine.charter();
    let named = of_surge(house, account).and_then(|one| one.scenario);
    let named = named.and_then(|id| charter.scenarios.get(id.index()));
    named.or_else(|| charter.scenarios.iter().find(|one| one.nature == Some("surge")))
}

/// The leading comment takes the scenario of the case, with its clocks: it is the case in the inbox.
async fn open_case(app: &App, actor: &Actor, id: &AlarmId) -> Result<(), Error> {
    let house = app.house();
    let mut act = Act::begin(app, actor).await?;
    let mut one = open(&mut act, id).await?;
    app.may(actor, Right::Moderate, Some(&one.account))?;
    let scenario = scenario(&house, &one.account).ok_or(Error::invalid("case", "alarm-no-scenario"))?;
    let charter = house.in_force()?.engine.charter();
    let leading = Body::read(&one.body).voices.first().map(CommentId::new);
    let leading = match leading {
        Some(leading) => comments::get(&mut act.link, &leading).await?,
        None => None,
    };
    let leading = leading.ok_or(Error::invalid("case", "alarm-no-comment"))?;
    let now = act.now;
    let clocks = clock::started(scenario, now, charter, &house.zone());
    let started: Vec<_> = clocks.iter().map(|clock| (&leading.id, clock)).collect();
    Many::with(|many| comments::start_clocks(many, &started)).write(&mut act.link).await?;
    let mut changed = leading.clone();
    changed.scenario = Some(scenario.name.text.clone());
    changed.severity = scenario.severity.unwrap_or(3).max(leading.severity);
    (changed.work, changed.snoozed) = (Work::Open, None);
    changed.due = clocks.iter().map(|clock| clock.due).chain(leading.due).min();
    changed.changed = now.max(leading.changed.saturating_add(SignedDuration::from_micros(1)).unwrap_or(now));
    if !comments::change(&mut act.link, &changed, leading.changed).await? {
        return Err(Error::Changed("comment"));
    }
    done(&mut act, actor, &mut one, Measure::Case, Some(leading.id.as_str())).await?;
    act.fact("comment", leading.id.as_str())?;
    act.tells("comment", leading.id.as_str());
    act.commit("alarm.case", "alarm", id.as_str()).await?;
    Ok(())
}

/// Those on call: whom the alarm of the charter names; nobody named, the administrators.
#[must_use]
pub fn on_call<'a>(house: &'a House, account: &AccountHandle, today: jiff::civil::Date) -> Vec<&'a Person> {
    match of_surge(house, account).filter(|alarm| !alarm.page.is_empty()) {
        Some(alarm) => called(house, alarm, today),
        None => house.people.values().filter(|person| !person.has_left(today) && person.administrator).collect(),
    }
}

async fn call(app: &App, actor: &Actor, id: &AlarmId) -> Result<(), Error> {
    let house = app.house();
    let mut act = Act::begin(app, actor).await?;
    let mut one = open(&mut act, id).await?;
    app.may(actor, Right::Moderate, Some(&one.account))?;
    let there = on_call(&house, &one.account, app.today());
    let called: Vec<&Person> = there.into_iter().filter(|person| person.email.is_some()).collect();
    if called.is_empty() {
        return Err(Error::invalid("call", "alarm-nobody"));
    }
    for person in &called {
        let subject = Message::new("mail-alarm-subject")
            .with("account", one.account.as_str())
            .with("level", i64::from(one.level));
        let body = Message::new("mail-alarm-body")
            .with("account", one.account.as_str())
            .with("reasons", sentences(&one, person.lang))
            .with("link", format!("{}/alarm/{id}", app.settings.address));
        messages::mail(app, &mut act, person, &subject, &body).await?;
    }
    done(&mut act, actor, &mut one, Measure::Call, None).await?;
    act.fact("called", called.iter().map(|one| one.id.as_str().to_owned()).collect::<Vec<_>>())?;
    act.commit("alarm.called", "alarm", id.as_str()).await?;
    app.bell.notify_one();
    Ok(())
}

/// The reasons of an alarm in words, a line each.
#[must_use]
pub fn sentences(one: &Alarm, lang: Lang) -> String {
    let body = Body::read(&one.body);
    body.reasons.iter().map(|reason| say(reason).render(lang)).collect::<Vec<_>>().join("\n")
}
