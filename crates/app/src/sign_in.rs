//! Signing in and out. Guessing is slowed by address of mail and by address of the network, both kept as keyed digests.

use crate::{App, Error, password, second_factor, secret};
use charte_domain::{Actor, Door, Person, PersonId, Session, Step};
use charte_store::{people, sign_in};
use jiff::{SignedDuration, Timestamp};

/// How long a session lasts.
const SESSION: SignedDuration = SignedDuration::from_hours(14 * 24);
/// How long one has to give the code.
const CODE: SignedDuration = SignedDuration::from_mins(10);
/// The time in which failures are counted.
const WINDOW: SignedDuration = SignedDuration::from_mins(15);
/// Failures that cost nothing, of one mail.
const FREE: i64 = 5;
/// Failures that cost nothing, of one address of the network: several people may share it.
const FREE_BY_PLACE: i64 = 50;

/// What a browser gets: the secret of its session, and whether a code is still asked.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The secret, for the cookie.
    pub secret: String,
    /// Whether the code of the second factor is asked.
    pub code_asked: bool,
    /// Who.
    pub person: PersonId,
}

/// Signs in with a password.
///
/// # Errors
/// Wrong mail or password, which are not told apart; too many tries.
pub async fn begin(app: &App, mail: &str, given: &str, place: &str, agent: &str) -> Result<Opened, Error> {
    let now = app.ambient.now();
    let mail = mail.trim().to_lowercase();
    let guessers =
        [(app.key.digest(&format!("mail:{mail}")), FREE), (app.key.digest(&format!("place:{place}")), FREE_BY_PLACE)];
    {
        let mut link = app.store.read().await?;
        for (who, free) in &guessers {
            wait(&mut link, who, *free, now).await?;
        }
    }
    let person = people::by_email(&mut app.store.read().await?, &mail).await?;
    let person = person.filter(|person| !person.has_left(app.today()));
    let hash = match &person {
        Some(person) => people::password(&mut app.store.read().await?, &person.id).await?,
        None => None,
    };
    let right = password::verify(given, hash).await?;
    let mut link = app.store.write().await?;
    let Some(person) = person.filter(|_| right) else {
        for (who, _) in &guessers {
            sign_in::failed(&mut link, who, now).await?;
        }
        link.commit().await?;
        return Err(Error::invalid("password", "sign-in-wrong"));
    };
    for (who, _) in guessers.iter().take(1) {
        sign_in::forgive(&mut link, who).await?;
    }
    let step = if person.has_second_factor { Step::Code } else { Step::Full };
    let opened = open(app, &mut link, &person.id, step, agent, now).await?;
    link.commit().await?;
    Ok(opened)
}

/// What shows that it is the person: a code by the clock, or one of those kept for a lost phone.
#[derive(Clone, Copy, Debug)]
pub enum Proof<'a> {
    /// Six digits.
    Code(&'a str),
    /// A recovery code.
    Recovery(&'a str),
}

/// The code of the second factor: the session of before ends, another begins.
///
/// # Errors
/// A wrong or used code; too many tries.
pub async fn give_code(app: &App, given: &str, proof: Proof<'_>, agent: &str) -> Result<Opened, Error> {
    let now = app.ambient.now();
    let found = sign_in::find(&mut app.store.read().await?, &secret::hash(given), now).await?;
    let session = found.filter(|session| session.step == Step::Code).ok_or(Error::Nobody)?;
    let person = known(app, &session.person).ok_or(Error::Nobody)?;
    let guesser = format!("code:{}", session.person);
    match proof {
        Proof::Code(code) => {
            let wrong = Error::invalid("code", "code-wrong");
            slowly(app, &guesser, wrong, second_factor::check(app, &person.id, code)).await?;
        }
        Proof::Recovery(code) => {
            let wrong = Error::invalid("code", "recovery-wrong");
            let right = second_factor::recover(app, &person, &session.id, code);
            slowly(app, &guesser, wrong, right).await?;
        }
    }
    let mut link = app.store.write().await?;
    sign_in::close(&mut link, &session.person, &session.id).await?;
    let opened = open(app, &mut link, &session.person, Step::Full, agent, now).await?;
    link.commit().await?;
    Ok(opened)
}

/// Asks whether something is right; who is wrong too often waits.
pub(crate) async fn slowly(
    app: &App,
    guesser: &str,
    wrong: Error,
    right: impl Future<Output = Result<bool, Error>>,
) -> Result<(), Error> {
    let now = app.ambient.now();
    let who = app.key.digest(guesser);
    wait(&mut app.store.read().await?, &who, FREE, now).await?;
    let right = right.await?;
    let mut link = app.store.write().await?;
    if right {
        sign_in::forgive(&mut link, &who).await?;
    } else {
        sign_in::failed(&mut link, &who, now).await?;
    }
    link.commit().await?;
    if right { Ok(()) } else { Err(wrong) }
}

/// Opens a session for a person whom another service has recognised, or who has just set a password.
///
/// # Errors
/// What the database says; the person has left.
pub async fn open_for(app: &App, person: &PersonId, agent: &str) -> Result<Opened, Error> {
    let house = app.house();
    let known = house.people.get(person).ok_or(Error::NotFound("person"))?;
    if known.has_left(app.today()) {
        return Err(Error::Refused(charte_domain::Refused::Left));
    }
    let step = if known.has_second_factor { Step::Code } else { Step::Full };
    let mut link = app.store.write().await?;
    let opened = open(app, &mut link, person, step, agent, app.ambient.now()).await?;
    link.commit().await?;
    Ok(opened)
}

async fn open(
    app: &App,
    link: &mut charte_store::Link,
    person: &PersonId,
    step: Step,
    agent: &str,
    now: Timestamp,
) -> Result<Opened, Error> {
    let pass = secret::pass(&*app.ambient, "")?;
    let good_for = if step == Step::Code { CODE } else { SESSION };
    let session = Session {
        id: app.fresh("session", now)?,
        person: person.clone(),
        step,
        agent: agent.chars().take(200).collect(),
        created: now,
        seen: now,
        expires: now.saturating_add(good_for).unwrap_or(now),
    };
    sign_in::open(link, &pass.hash, &session).await?;
    Ok(Opened { secret: pass.secret, code_asked: step == Step::Code, person: person.clone() })
}

/// Too many failures: the time doubles with each, up to a quarter of an hour.
async fn wait(link: &mut charte_store::Link, who: &[u8; 32], free: i64, now: Timestamp) -> Result<(), Error> {
    let since = now.saturating_sub(WINDOW).unwrap_or(now);
    let (failures, last) = sign_in::failures(link, who, since).await?;
    if failures < free {
        return Ok(());
    }
    let pause = 1_i64.checked_shl(u32::try_from(failures - free).unwrap_or(u32::MAX).min(10)).unwrap_or(900).min(900);
    let left = last.map_or(0, |last| pause - (now.as_second() - last.as_second()));
    if left > 0 { Err(Error::TooMany(left)) } else { Ok(()) }
}

/// Who is behind the secret of a session. Seen is noted once in five minutes.
///
/// # Errors
/// What the database says.
pub async fn who(app: &App, given: &str) -> Result<Option<(Actor, Step)>, Error> {
    let now = app.ambient.now();
    let Some(session) = sign_in::find(&mut app.store.read().await?, &secret::hash(given), now).await? else {
        return Ok(None);
    };
    let Some(person) = known(app, &session.person) else { return Ok(None) };
    if now.as_second() - session.seen.as_second() > 300 {
        let mut link = app.store.write().await?;
        sign_in::seen(&mut link, &session.id, now).await?;
        link.commit().await?;
    }
    Ok(Some((Actor { person: Some(person), door: Door::Session(session.id) }, session.step)))
}

fn known(app: &App, id: &PersonId) -> Option<Person> {
    app.house().people.get(id).filter(|person| !person.has_left(app.today())).cloned()
}

/// Signs out.
///
/// # Errors
/// What the database says.
pub async fn end(app: &App, given: &str) -> Result<(), Error> {
    let mut link = app.store.write().await?;
    let found = sign_in::find(&mut link, &secret::hash(given), app.ambient.now()).await?;
    if let Some(session) = found {
        sign_in::close(&mut link, &session.person, &session.id).await?;
    }
    link.commit().await?;
    Ok(())
}

/// Ends one of one's own sessions, or as an administrator one of another's.
///
/// # Errors
/// Not allowed; not there.
pub async fn revoke(app: &App, actor: &Actor, person: &PersonId, session: &str) -> Result<(), Error> {
    if actor.id() != *person {
        app.may(actor, charte_domain::Right::Administer, None)?;
    }
    let mut link = app.store.write().await?;
    let there = sign_in::close(&mut link, person, session).await?;
    link.commit().await?;
    if there { Ok(()) } else { Err(Error::NotFound("session")) }
}

/// Ends all of one's own sessions but the one that asks. Says how many.
///
/// # Errors
/// Nobody; what the database says.
pub async fn close_others(app: &App, actor: &Actor) -> Result<u64, Error> {
    let person = actor.person.as_ref().ok_or(Error::Nobody)?;
    let this = match &actor.door {
        Door::Session(id) => Some(id.as_str()),
        _ => None,
    };
    let mut link = app.store.write().await?;
    let closed = sign_in::close_all(&mut link, &person.id, this).await?;
    link.commit().await?;
    Ok(closed)
}
