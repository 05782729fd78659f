//! Silence can be the danger: questions and criticism that nobody answers, accounts that say nothing. One function for pages, API,
//! digest and what waits for somebody.

use super::{answered_within, called, silent_within};
use crate::{Act, App, Error, accounts, messages};
use charte_domain::{AccountHandle, Actor, Comment, Gap, Right, Work};
use charte_lang::model::Alarm;
use charte_messages::Message;
use charte_store::comments::{self, Filter, Order};
use charte_store::settings;
use jiff::{SignedDuration, Timestamp};

/// What is silent.
#[derive(Clone, Debug, Default)]
pub struct Silence {
    /// Open comments whose clock ran out, or that wait for longer than the charter's alarm allows: the most urgent first.
    pub unanswered: Vec<Comment>,
    /// Accounts on which nothing was published for too long.
    pub dormant: Vec<Dormant>,
}

/// An account that says nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dormant {
    /// Which.
    pub account: AccountHandle,
    /// Its last post; none: there never was one.
    pub last: Option<Timestamp>,
    /// How long it may say nothing; none: it is the registry that says that it sleeps.
    pub limit: Option<SignedDuration>,
}

/// Since when an unanswered comment is late: its clock, or what the charter's alarm allows, whichever ran out first.
#[must_use]
pub fn late_since(app: &App, one: &Comment) -> Timestamp {
    let house = app.house();
    let allowed = answered_within(&house, &one.account);
    let allowed = allowed.and_then(|(length, _)| one.received.checked_add(length).ok());
    one.due.into_iter().chain(allowed).min().unwrap_or(one.received)
}

/// What is silent; of comments so many at the most.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn silence(app: &App, actor: &Actor, limit: u32) -> Result<Silence, Error> {
    Ok(Silence { unanswered: unanswered(app, actor, limit).await?, dormant: dormant(app, actor).await? })
}

/// Open comments whose clock ran out, or that wait for longer than the charter's alarm allows, so many at the most.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn unanswered(app: &App, actor: &Actor, limit: u32) -> Result<Vec<Comment>, Error> {
    app.may(actor, Right::Read, None)?;
    let (house, now) = (app.house(), app.ambient.now());
    let mut link = app.store.read().await?;
    let filter = Filter { work: Some(Work::Open), due_before: Some(now), ..Filter::default() };
    let mut found = comments::find(&mut link, &filter, &Order::Clock(None), limit).await?;
    let charter = house.charter.iter().flat_map(|charter| &charter.engine.charter().alarms);
    let shortest = charter.filter_map(|one| one.unanswered).map(|one| one.minutes()).min();
    if let Some(minutes) = shortest {
        let before = now.saturating_sub(SignedDuration::from_mins(minutes)).unwrap_or(now);
        let filter = Filter { work: Some(Work::Open), received_before: Some(before), ..Filter::default() };
        for one in comments::find(&mut link, &filter, &Order::Oldest, limit).await? {
            if late_since(app, &one) <= now && found.iter().all(|other| other.id != one.id) {
                found.push(one);
            }
        }
    }
    found.sort_by_key(|one| late_since(app, one));
    found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(found)
}

/// Accounts on which nothing was published for too long.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn dormant(app: &App, actor: &Actor) -> Result<Vec<Dormant>, Error> {
    app.may(actor, Right::Read, None)?;
    let house = app.house();
    let asleep = accounts::known(app).await?.into_iter().filter(|one| one.gaps.contains(&Gap::Dormant));
    let dormant = asleep.map(|one| {
        let limit = silent_within(&house, &one.handle).map(|(limit, _)| limit);
        Dormant { limit, last: one.last, account: one.handle }
    });
    Ok(dormant.collect())
}

/// Calls those whom the charter's alarms of silence name: a mail when a comment waits for longer than it may, or an account says
/// nothing for longer than it may, and none more until that is over. Says how many mails.
///
/// # Errors
/// What the database says.
pub async fn call(app: &App) -> Result<usize, Error> {
    let (house, now) = (app.house(), app.ambient.now());
    let mut mails = 0;
    for one in accounts::known(app).await? {
        let account = &one.handle;
        let named = |said: &(SignedDuration, &Alarm)| !said.1.page.is_empty();
        let mut waits = answered_within(&house, account).filter(named);
        if let Some((limit, _)) = waits {
            let filter = Filter {
                work: Some(Work::Open),
                account: Some(account.clone()),
                received_before: now.checked_sub(limit).ok(),
                ..Filter::default()
            };
            let late = comments::find(&mut app.store.read().await?, &filter, &Order::Oldest, 1).await?;
            waits.take_if(|_| late.is_empty());
        }
        mails += tell(app, account, "unanswered", waits.map(|(_, alarm)| alarm)).await?;
        // That the registry says that it sleeps is nothing new to those who keep it.
        let asleep = one.gaps.contains(&Gap::Dormant) && one.record.state != Some("dormant");
        let sleeps = silent_within(&house, account).filter(|said| asleep && named(said));
        mails += tell(app, account, "dormant", sleeps.map(|(_, alarm)| alarm)).await?;
    }
    Ok(mails)
}

/// Tells of a silence of which there is an alarm, once; when it is over, of the next again.
async fn tell(app: &App, account: &AccountHandle, what: &str, alarm: Option<&Alarm>) -> Result<usize, Error> {
    let told = format!("silence-{what}-{account}");
    if settings::get(&mut app.store.read().await?, &told).await?.is_some() == alarm.is_some() {
        return Ok(0);
    }
    let Some(alarm) = alarm else {
        let mut link = app.store.write().await?;
        settings::clear(&mut link, &told).await?;
        link.commit().await?;
        return Ok(0);
    };
    let house = app.house();
    let mut called = called(&house, alarm, app.today());
    called.retain(|person| person.email.is_some());
    if called.is_empty() {
        return Ok(0);
    }
    let program = Actor::program();
    let mut act = Act::begin(app, &program).await?;
    // Of several nodes one tells.
    if !settings::claim(&mut act.link, &told, "told").await? {
        return Ok(0);
    }
    for person in &called {
        let subject = Message::new(format!("mail-{what}-subject")).with("account", account.as_str());
        let body = Message::new(format!("mail-{what}-body"))
            .with("account", account.as_str())
            .with("link", format!("{}/alarm?view=silence", app.settings.address));
        messages::mail(app, &mut act, person, &subject, &body).await?;
    }
    act.fact("account", account.as_str())?;
    act.fact("called", called.iter().map(|one| one.id.as_str().to_owned()).collect::<Vec<_>>())?;
    act.commit("alarm.silence", "account", account.as_str()).await?;
    app.bell.notify_one();
    Ok(called.len())
}
