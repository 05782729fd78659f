//! People: added, invited, changed, erased; what is kept about one. How they leave is told in [`crate::leave`].

use crate::{Act, App, Error, messages, password, secret};
use charte_domain::{Actor, PROGRAM, Person, PersonId, Purpose, Right, Ticket};
use charte_lang::fold;
use charte_messages::Message;
use charte_store::{charters, journal, people, posts, sign_in};
use jiff::SignedDuration;
use serde_json::{Value, json};

/// How long an invitation is good.
const INVITATION: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How long a link for a new password is good.
const RESET: SignedDuration = SignedDuration::from_hours(1);

/// An address of mail, in lower case.
///
/// # Errors
/// It is none.
pub fn address(text: &str) -> Result<String, Error> {
    let mail = text.trim().to_lowercase();
    let parts = mail.split_once('@');
    let fine = parts.is_some_and(|(name, host)| {
        !name.is_empty()
            && !host.is_empty()
            && !host.contains('@')
            && !host.starts_with('.')
            && !host.ends_with('.')
            && mail.len() <= 254
            && !mail.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | ',' | ';' | '"'))
    });
    if fine { Ok(mail) } else { Err(Error::invalid("email", "email-unreadable")) }
}

/// A name, trimmed.
///
/// # Errors
/// Empty, too long, or with characters that no name has.
pub fn name(text: &str) -> Result<String, Error> {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let fine = !name.is_empty() && name.chars().count() <= 120 && !name.chars().any(char::is_control);
    if fine { Ok(name) } else { Err(Error::invalid("name", "name-unreadable")) }
}

/// An id made of a name, that nobody has, the program neither: `claire-morel`, `claire-morel-2`.
#[must_use]
pub fn id_for(name: &str, taken: impl Fn(&PersonId) -> bool) -> PersonId {
    let plain: String = fold::key(name).chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let base = plain.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    let base = if base.is_empty() { "person".to_owned() } else { base };
    let ids = std::iter::once(base.clone()).chain((2..).map(|n| format!("{base}-{n}"))).map(PersonId::new);
    ids.into_iter().find(|id| id.as_str() != PROGRAM && !taken(id)).unwrap_or_else(|| PersonId::new(base))
}

/// A person as a form or the API gives one.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// Name.
    pub name: String,
    /// Address, if the person is to sign in or to get messages.
    pub email: Option<String>,
    /// Code of the status.
    pub status: Option<String>,
    /// Teams beside those that the charter names.
    pub teams: Vec<String>,
    /// Language.
    pub lang: charte_lang::model::Lang,
    /// Keeps the house.
    pub administrator: bool,
    /// Who decides when they are away.
    pub delegate: Option<PersonId>,
}

/// Adds a person.
///
/// # Errors
/// Not allowed; a name or address that is none, or that another has.
pub async fn add(app: &App, actor: &Actor, given: &Given) -> Result<PersonId, Error> {
    app.may(actor, Right::Administer, None)?;
    let house = app.house();
    let id = id_for(&given.name, |id| house.people.contains_key(id));
    put(app, actor, id, given, "person.added").await
}

/// Changes a person. Teams, status and the rights over the house are for administrators; name, address, language and
/// delegate are one's own.
///
/// # Errors
/// Not allowed; not there; a name or address that is none, or that another has.
pub async fn change(app: &App, actor: &Actor, id: &PersonId, given: &Given) -> Result<(), Error> {
    let house = app.house();
    let before = house.people.get(id).ok_or(Error::NotFound("person"))?;
    let mut given = given.clone();
    if app.may(actor, Right::Administer, None).is_err() {
        if actor.id() != *id {
            return Err(Error::Refused(charte_domain::Refused::NoMandate));
        }
        given.status = before.status.clone();
        given.teams = before.teams.clone();
        given.administrator = before.administrator;
    }
    if before.administrator && !given.administrator && house.people.values().filter(|p| p.administrator).count() == 1 {
        return Err(Error::invalid("administrator", "last-administrator"));
    }
    put(app, actor, id.clone(), &given, "person.changed").await?;
    Ok(())
}

async fn put(app: &App, actor: &Actor, id: PersonId, given: &Given, what: &str) -> Result<PersonId, Error> {
    let house = app.house();
    let email = given.email.as_deref().filter(|mail| !mail.trim().is_empty()).map(address).transpose()?;
    if let Some(mail) = &email
        && house.people.values().any(|one| one.id != id && one.email.as_ref() == Some(mail))
    {
        return Err(Error::invalid("email", "email-taken"));
    }
    if let Some(delegate) = &given.delegate
        && (*delegate == id || !house.people.contains_key(delegate))
    {
        return Err(Error::invalid("delegate", "delegate-unknown"));
    }
    let before = house.people.get(&id);
    let person = Person {
        name: name(&given.name)?,
        email,
        status: given.status.clone().filter(|s| !s.is_empty()),
        teams: given.teams.clone(),
        trained: before.and_then(|p| p.trained.clone()),
        acknowledged: before.and_then(|p| p.acknowledged.clone()),
        left: before.and_then(|p| p.left),
        lang: given.lang,
        administrator: given.administrator,
        delegate: given.delegate.clone(),
        has_password: false,
        has_second_factor: false,
        id: id.clone(),
    };
    let mut act = Act::begin(app, actor).await?;
    let at = act.now.as_microsecond();
    people::put(&mut act.link, &person, at).await?;
    act.content("person", Some(id.as_str()), &format!("{} <{}>", person.name, person.email.as_deref().unwrap_or("-")))?;
    act.fact("administrator", person.administrator)?;
    act.changes_house().await?;
    act.commit(what, "person", id.as_str()).await?;
    Ok(id)
}

/// Makes an invitation: a link with which a person sets a first password, sent by mail too. The invitation of before opens
/// nothing any more. Gives the link's secret, shown once.
///
/// # Errors
/// Not allowed; not there; without an address; somebody who has left.
pub async fn invite(app: &App, actor: &Actor, id: &PersonId) -> Result<String, Error> {
    app.may(actor, Right::Administer, None)?;
    let house = app.house();
    let person = house.people.get(id).ok_or(Error::NotFound("person"))?;
    if person.email.is_none() {
        return Err(Error::invalid("email", "email-missing"));
    }
    if person.left.is_some() {
        return Err(Error::State("person"));
    }
    let mut act = Act::begin(app, actor).await?;
    for before in sign_in::tickets(&mut act.link, Purpose::Invitation, id.as_str()).await? {
        sign_in::revoke_ticket(&mut act.link, &before.id, act.now).await?;
    }
    let secret = ticket(app, &mut act, actor, Purpose::Invitation, id, INVITATION).await?;
    let body = Message::new("mail-invitation-body")
        .with("name", house.name(&actor.id()))
        .with("link", format!("{}/invitation/{secret}", app.settings.address));
    messages::mail(app, &mut act, person, &Message::new("mail-invitation-subject"), &body).await?;
    act.commit("person.invited", "person", id.as_str()).await?;
    app.bell.notify_one();
    Ok(secret)
}

/// Makes a link for a new password, if somebody has this address; whoever asks does not learn whether.
///
/// # Errors
/// What the database says.
pub async fn ask_reset(app: &App, mail: &str) -> Result<Option<(Person, String)>, Error> {
    let person = people::by_email(&mut app.store.read().await?, mail).await?;
    // Whoever has gone, be it today, has no password any more, and gets no link to another.
    let stays = |person: &Person| !person.has_left(app.today()) && (person.has_password || person.left.is_none());
    let Some(person) = person.filter(stays) else { return Ok(None) };
    let actor = Actor::program();
    let mut act = Act::begin(app, &actor).await?;
    let secret = ticket(app, &mut act, &actor, Purpose::Reset, &person.id, RESET).await?;
    act.commit("person.reset-asked", "person", person.id.as_str()).await?;
    Ok(Some((person, secret)))
}

async fn ticket(
    app: &App,
    act: &mut Act<'_>,
    actor: &Actor,
    purpose: Purpose,
    person: &PersonId,
    good_for: SignedDuration,
) -> Result<String, Error> {
    let pass = secret::pass(&*app.ambient, "")?;
    let ticket = Ticket {
        id: app.fresh("link", act.now)?,
        purpose,
        subject: person.to_string(),
        holder: person.to_string(),
        by: actor.id(),
        created: act.now,
        expires: act.now.saturating_add(good_for).unwrap_or(act.now),
        used: None,
        revoked: None,
    };
    sign_in::put_ticket(&mut act.link, &pass.hash, &ticket).await?;
    Ok(pass.secret)
}

/// Whose link it is, while it is good.
///
/// # Errors
/// Used, taken back, run out, unknown.
pub async fn holder(app: &App, purpose: Purpose, secret: &str) -> Result<Person, Error> {
    let mut link = app.store.read().await?;
    let ticket = sign_in::find_ticket(&mut link, &secret::hash(secret)).await?;
    let ticket = ticket.filter(|one| one.purpose == purpose && one.is_good(app.ambient.now()));
    let ticket = ticket.ok_or(Error::NotFound("link"))?;
    app.house().people.get(&PersonId::new(ticket.subject)).cloned().ok_or(Error::NotFound("person"))
}

/// Sets a password with a link. All sessions of the person end.
///
/// # Errors
/// The link is no longer good; the password is none.
pub async fn set_password(app: &App, purpose: Purpose, secret: &str, new: &str) -> Result<PersonId, Error> {
    let person = holder(app, purpose, secret).await?;
    let hash = password::hash(app, new).await?;
    let actor = Actor { door: charte_domain::Door::Ticket(purpose.code().to_owned()), person: Some(person.clone()) };
    let mut act = Act::begin(app, &actor).await?;
    let found = sign_in::find_ticket(&mut act.link, &secret::hash(secret)).await?.ok_or(Error::NotFound("link"))?;
    if !sign_in::use_ticket(&mut act.link, &found.id, act.now).await? {
        return Err(Error::NotFound("link"));
    }
    people::set_password(&mut act.link, &person.id, &hash).await?;
    sign_in::close_all(&mut act.link, &person.id, None).await?;
    act.changes_house().await?;
    act.commit("person.password-set", "person", person.id.as_str()).await?;
    Ok(person.id)
}

/// Changes one's own password. The other sessions end.
///
/// # Errors
/// The old one is wrong; the new one is none.
pub async fn change_password(app: &App, actor: &Actor, old: &str, new: &str) -> Result<(), Error> {
    let person = actor.person.as_ref().ok_or(Error::Nobody)?;
    let kept = people::password(&mut app.store.read().await?, &person.id).await?;
    if !password::verify(old, kept).await? {
        return Err(Error::invalid("old", "password-wrong"));
    }
    let hash = password::hash(app, new).await?;
    let mut act = Act::begin(app, actor).await?;
    people::set_password(&mut act.link, &person.id, &hash).await?;
    let this = match &actor.door {
        charte_domain::Door::Session(id) => Some(id.as_str()),
        _ => None,
    };
    sign_in::close_all(&mut act.link, &person.id, this).await?;
    act.commit("person.password-set", "person", person.id.as_str()).await?;
    Ok(())
}

/// Sets one password for all who have an address, hashed once: for a demonstration, where all know it.
///
/// # Errors
/// Not allowed; the password is none.
pub async fn set_password_of_all(app: &App, actor: &Actor, new: &str) -> Result<usize, Error> {
    app.may(actor, Right::Administer, None)?;
    let hash = password::hash(app, new).await?;
    let house = app.house();
    let mut act = Act::begin(app, actor).await?;
    let mut count = 0;
    for person in house.people.values().filter(|person| person.email.is_some()) {
        people::set_password(&mut act.link, &person.id, &hash).await?;
        count += 1;
    }
    act.fact("people", i64::try_from(count).unwrap_or(0))?;
    act.changes_house().await?;
    act.commit("people.passwords-set", "house", "people").await?;
    Ok(count)
}

/// Erases a person: name, address and what the journal holds about them go; the journal stays verifiable.
///
/// # Errors
/// Not allowed; not there; still working here; still the custodian of an account.
pub async fn erase(app: &App, actor: &Actor, id: &PersonId) -> Result<u64, Error> {
    app.may(actor, Right::Administer, None)?;
    let house = app.house();
    let person = house.people.get(id).ok_or(Error::NotFound("person"))?;
    if person.left.is_none() {
        return Err(Error::State("person"));
    }
    let keys = [fold::key(&person.name), fold::key(id.as_str())];
    let keepers = house.registry.accounts().iter().flat_map(|record| record.custodians.iter().flatten());
    if keepers.into_iter().any(|one| keys.contains(&fold::key(one))) {
        // Afterwards nobody could tell that the account is in the keeping of somebody who has left.
        return Err(Error::invalid("accounts", "still-custodian"));
    }
    let mut act = Act::begin(app, actor).await?;
    let erased = charte_store::journal::erase(&mut act.link, id.as_str()).await?;
    let at = act.now.as_microsecond();
    people::erase(&mut act.link, id, at).await?;
    sign_in::close_all(&mut act.link, id, None).await?;
    act.fact("contents", i64::try_from(erased).unwrap_or(i64::MAX))?;
    act.changes_house().await?;
    act.commit("person.erased", "person", id.as_str()).await?;
    Ok(erased)
}

/// Everything that is kept about a person, for that person (GDPR art. 15 and 20): what they are here, what they wrote, what
/// they signed, what they did by the journal. Secrets are not in it.
///
/// # Errors
/// Not allowed; not there.
pub async fn export(app: &App, actor: &Actor, id: &PersonId) -> Result<Value, Error> {
    if actor.id() != *id {
        app.may(actor, Right::Administer, None)?;
    }
    let house = app.house();
    let person = house.people.get(id).ok_or(Error::NotFound("person"))?;
    let mut link = app.store.read().await?;
    let now = app.ambient.now();
    let sessions = sign_in::of(&mut link, id, now).await?;
    let tokens = sign_in::tokens(&mut link, Some(id)).await?;
    let signed = charters::acknowledged_by(&mut link, id).await?;
    let filter = posts::Filter { author: Some(id.clone()), ..posts::Filter::default() };
    let written = posts::find(&mut link, &filter, 100_000).await?;
    let filter = journal::Filter { actor: Some(id.to_string()), ..journal::Filter::default() };
    let acts = journal::find(&mut link, &filter, 100_000).await?;
    let consents = house.registry.consents_of(id.as_str()).map(|one| {
        json!({
            "given": one.given.map(|day| day.to_string()),
            "until": one.until.map(|day| day.to_string()),
            "withdrawn": one.withdrawn.map(|day| day.to_string()),
            "networks": one.networks,
            "assets": one.assets,
        })
    });
    let shown =
        house.registry.assets().iter().filter(|asset| shows(asset, id, &person.name)).map(|asset| asset.id.clone());
    Ok(json!({
        "exported_at": now.to_string(),
        "person": {
            "id": id.as_str(),
            "name": person.name,
            "email": person.email,
            "status": person.status,
            "teams": person.teams,
            "trained": person.trained,
            "acknowledged": person.acknowledged,
            "left": person.left.map(|day| day.to_string()),
            "lang": person.lang.code(),
            "administrator": person.administrator,
            "delegate": person.delegate.as_ref().map(PersonId::as_str),
            "has_password": person.has_password,
            "has_second_factor": person.has_second_factor,
        },
        "sessions": sessions.iter().map(|one| json!({
            "agent": one.agent, "created": one.created.to_string(), "seen": one.seen.to_string(),
        })).collect::<Vec<_>>(),
        "tokens": tokens.iter().map(|one| json!({
            "name": one.name,
            "scopes": one.scopes.iter().map(|scope| scope.code()).collect::<Vec<_>>(),
            "created": one.created.to_string(),
            "expires": one.expires.to_string(),
            "revoked": one.revoked.map(|at| at.to_string()),
        })).collect::<Vec<_>>(),
        "acknowledgements": signed.iter().map(|one| json!({
            "version": one.version, "charter": one.charter.as_str(), "lang": one.lang, "at": one.at.to_string(),
            "entry": one.entry,
        })).collect::<Vec<_>>(),
        "consents": consents.collect::<Vec<_>>(),
        "shown_in": shown.collect::<Vec<_>>(),
        "posts": written.iter().map(|one| json!({
            "id": one.id.as_str(), "title": one.title, "state": one.state.code(), "created": one.created.to_string(),
        })).collect::<Vec<_>>(),
        "journal": acts.iter().filter_map(|one| serde_json::from_slice::<Value>(&one.json).ok()).collect::<Vec<_>>(),
    }))
}

/// Whether an asset shows a person, named by id or by name.
#[must_use]
pub fn shows(asset: &charte_judge::Asset, id: &PersonId, name: &str) -> bool {
    let keys = [fold::key(id.as_str()), fold::key(name)];
    asset.shows.iter().flatten().any(|one| keys.contains(&fold::key(one)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_of_one_person_and_never_the_programs() {
        let id = |name: &str, taken: &[&str]| id_for(name, |id| taken.contains(&id.as_str())).to_string();
        assert_eq!(id("Zoé  Martin-Petit", &[]), "zoe-martin-petit");
        assert_eq!(id("Zoé Martin", &["zoe-martin", "zoe-martin-2"]), "zoe-martin-3");
        assert_eq!(id("Charte", &[]), "charte-2");
        assert_eq!(id("李", &[]), "person");
    }
}
