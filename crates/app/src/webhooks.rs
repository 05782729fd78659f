//! Webhooks out: what is done in the house is told to addresses that the house has chosen. What is told is what the journal's
//! entry says, no text and no name; it is kept in the act's transaction and sent afterwards, signed as deliveries are.

use crate::messages::later;
use crate::{Act, App, Error, House, secret};
use charte_domain::{Actor, Right};
use charte_journal::{Fact, Record};
use charte_networks::destination::Outcome;
use charte_networks::{Outside, webhook};
use charte_store::outgoing::{self, Outgoing};
use charte_store::{Link, settings};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// Where the list is kept.
const SETTING: &str = "webhooks";
/// The most of them.
const MOST: usize = 20;
/// After so many tries a call is given up, and shown in the settings.
const TRIES: u32 = 12;

/// An address that is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hook {
    /// Its id.
    pub id: String,
    /// The address.
    pub url: String,
    /// Beginnings of the acts that are told: `post.`, `stop.`; empty: all.
    pub events: Vec<String>,
    /// The key of the signature, sealed, in hexadecimal digits.
    sealed: String,
}

impl Hook {
    fn wants(&self, act: &str) -> bool {
        self.events.is_empty() || self.events.iter().any(|event| act.starts_with(event.as_str()))
    }
}

/// The list.
///
/// # Errors
/// What the database says.
pub(crate) async fn load(link: &mut Link) -> Result<Vec<Hook>, Error> {
    let kept = settings::get(link, SETTING).await?;
    Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

/// The list, for whoever keeps the house.
///
/// # Errors
/// Not allowed.
pub fn list(app: &App, actor: &Actor) -> Result<Vec<Hook>, Error> {
    app.may(actor, Right::Administer, None)?;
    Ok(app.house().webhooks.clone())
}

/// The last calls, the newest first, for whoever keeps the house.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn calls(app: &App, actor: &Actor, most: u32) -> Result<Vec<outgoing::Sent>, Error> {
    app.may(actor, Right::Administer, None)?;
    Ok(outgoing::last(&mut app.store.read().await?, "webhook", most).await?)
}

/// Adds an address. Gives its id and the key of the signature, shown once.
///
/// # Errors
/// Not allowed; an address that is not called; too many.
pub async fn add(
    app: &App,
    outside: &Outside,
    actor: &Actor,
    url: &str,
    events: &[String],
) -> Result<(String, String), Error> {
    app.may(actor, Right::Administer, None)?;
    outside.fit(url).map_err(|_| Error::invalid("url", "address-not-allowed"))?;
    let wrong = |event: &String| {
        event.is_empty() || event.len() > 64 || !event.chars().all(|c| c.is_ascii_lowercase() || ".-".contains(c))
    };
    if events.iter().any(wrong) || events.len() > MOST {
        return Err(Error::invalid("events", "body-unreadable"));
    }
    let mut act = Act::begin(app, actor).await?;
    let mut all = load(&mut act.link).await?;
    if all.len() >= MOST {
        return Err(Error::State("webhooks"));
    }
    let id = app.fresh("webhook", act.now)?;
    let made = secret::pass(&*app.ambient, "whsec_")?.secret;
    let sealed = app.key.seal(&*app.ambient, &id, made.as_bytes())?;
    let sealed = secret::hexadecimal(&sealed);
    all.push(Hook { id: id.clone(), url: url.to_owned(), events: events.to_vec(), sealed });
    settings::set(&mut act.link, SETTING, &serde_json::to_string(&all).unwrap_or_default()).await?;
    act.changes_house().await?;
    act.commit("webhook.added", "webhook", &id).await?;
    Ok((id, made))
}

/// Takes an address away; what waits for it is not sent any more.
///
/// # Errors
/// Not allowed; not there.
pub async fn remove(app: &App, actor: &Actor, id: &str) -> Result<(), Error> {
    app.may(actor, Right::Administer, None)?;
    let mut act = Act::begin(app, actor).await?;
    let mut all = load(&mut act.link).await?;
    let before = all.len();
    all.retain(|one| one.id != id);
    if all.len() == before {
        return Err(Error::NotFound("webhook"));
    }
    settings::set(&mut act.link, SETTING, &serde_json::to_string(&all).unwrap_or_default()).await?;
    act.changes_house().await?;
    act.commit("webhook.removed", "webhook", id).await?;
    Ok(())
}

/// Keeps what is to be told of an entry, in its own transaction.
pub(crate) async fn tell(
    app: &App,
    house: &House,
    link: &mut Link,
    entry: u64,
    record: &Record,
    now: Timestamp,
) -> Result<(), Error> {
    for hook in house.webhooks.iter().filter(|hook| hook.wants(record.act.as_str())) {
        let facts: serde_json::Map<String, serde_json::Value> = record
            .facts
            .iter()
            .map(|(name, fact)| {
                let value = match fact {
                    Fact::Flag(flag) => json!(flag),
                    Fact::Number(number) => json!(number),
                    Fact::Id(id) => json!(id.as_str()),
                    Fact::Ids(ids) => json!(ids.iter().map(charte_journal::Id::as_str).collect::<Vec<_>>()),
                };
                (name.as_str().to_owned(), value)
            })
            .collect();
        let body = json!({
            "type": record.act.as_str(),
            "timestamp": now.to_string(),
            "data": {
                "actor": record.actor.id.as_str(),
                "entry": entry,
                "facts": facts,
                "id": record.subject.id.as_str(),
                "kind": record.subject.kind.as_str(),
            },
        });
        let one = Outgoing {
            id: app.fresh("event", now)?,
            channel: "webhook".to_owned(),
            recipient: hook.id.clone(),
            subject: record.act.as_str().to_owned(),
            body: body.to_string(),
            attempts: 0,
        };
        outgoing::put(link, &one, now).await?;
    }
    Ok(())
}

/// Sends what waits. An event may come twice, with the same id; it never comes not at all, unless the address does not answer
/// for two days. Says how many were taken.
///
/// # Errors
/// What the database says.
pub async fn send(app: &App, outside: &Outside) -> Result<usize, Error> {
    let house = app.house();
    if house.webhooks.is_empty() {
        return Ok(0);
    }
    let now = app.ambient.now();
    let mut link = app.store.write().await?;
    let taken = outgoing::take(&mut link, "webhook", now, SignedDuration::from_mins(5), 20).await?;
    link.commit().await?;
    for one in &taken {
        let hook = house.webhooks.iter().find(|hook| hook.id == one.recipient);
        let secret = hook.and_then(|hook| app.key.open(&hook.id, &secret::from_hexadecimal(&hook.sealed)?));
        let outcome = match (hook, secret) {
            (Some(hook), Some(secret)) => {
                webhook::call(outside, &hook.url, &secret, &one.id, now, one.body.clone().into_bytes()).await
            }
            _ => Outcome::Failed { code: "address-not-allowed" },
        };
        let again = |after: Option<SignedDuration>| {
            let after = after.and_then(|after| now.checked_add(after).ok());
            after.unwrap_or_else(|| later(now, one.attempts))
        };
        let (state, next, trouble) = match outcome {
            Outcome::Confirmed { .. } | Outcome::ByHand => ("sent", now, None),
            Outcome::Again { after, code } if one.attempts + 1 < TRIES => ("waiting", again(after), Some(code)),
            Outcome::Unknown { code } if one.attempts + 1 < TRIES => ("waiting", again(None), Some(code)),
            Outcome::Again { code, .. } | Outcome::Unknown { code } | Outcome::Failed { code } => {
                ("failed", now, Some(code))
            }
        };
        let mut link = app.store.write().await?;
        outgoing::mark(&mut link, &one.id, state, next, trouble).await?;
        link.commit().await?;
    }
    Ok(taken.len())
}
