//! Deliveries: what is due is taken, judged once more by the charter of that moment, and sent; each step is saved before the
//! next. A node that dies leaves what it was sending as *unknown*, for a person to look at; it is not sent again.

use crate::judging::Way;
use crate::{Act, App, Error, submit};
use charte_domain::{AccountHandle, Actor, Delivery, DeliveryId, DeliveryState, PostState, Right};
use charte_networks::Outside;
use charte_networks::destination::{self, Destination, Item, Outcome, Picture};
use charte_store::{deliveries, posts, settings};
use jiff::{SignedDuration, Timestamp};

/// How long a node has for one delivery before it counts as dead.
const LEASE: SignedDuration = SignedDuration::from_secs(120);
/// Deliveries that a node takes at once.
pub const TAKEN: u32 = 16;
/// After so many tries a delivery has failed.
const TRIES: u32 = 8;

/// When a held delivery is looked at next: never by itself. The first instant of the year 9999.
const HELD: Timestamp = Timestamp::constant(253_370_764_800, 0);

fn setting(account: &AccountHandle) -> String {
    format!("destination:{account}")
}

/// Where an account's posts go. Nothing said: a person puts them there.
///
/// # Errors
/// What the database says.
pub async fn destination(app: &App, account: &AccountHandle) -> Result<Destination, Error> {
    let kept = settings::get(&mut app.store.read().await?, &setting(account)).await?;
    Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or(Destination::ByHand))
}

/// Where an account's posts are to go.
#[derive(Clone, Debug)]
pub enum Choice {
    /// A person puts them there.
    ByHand,
    /// The house's own feed.
    Feed,
    /// A signed call.
    Webhook {
        /// The address.
        url: String,
        /// The key of the signature; none: a new one is made.
        secret: Option<String>,
    },
}

/// Sets where an account's posts go. Gives the key of a webhook's signature when it was made here, shown once.
///
/// # Errors
/// Not allowed; not there; an address that is not called.
pub async fn set_destination(
    app: &App,
    outside: &Outside,
    actor: &Actor,
    account: &AccountHandle,
    choice: Choice,
) -> Result<Option<String>, Error> {
    app.may(actor, Right::Administer, None)?;
    if !app.house().handles().contains(account) {
        return Err(Error::NotFound("account"));
    }
    let mut shown = None;
    let (kind, kept) = match choice {
        Choice::ByHand => ("by-hand", Destination::ByHand),
        Choice::Feed => ("feed", Destination::Feed),
        Choice::Webhook { url, secret } => {
            outside.fit(&url).map_err(|_| Error::invalid("url", "address-not-allowed"))?;
            let secret = match secret.filter(|s| !s.trim().is_empty()) {
                Some(secret) => secret,
                None => {
                    let made = crate::secret::pass(&*app.ambient, "whsec_")?.secret;
                    shown = Some(made.clone());
                    made
                }
            };
            let sealed = app.key.seal(&*app.ambient, &setting(account), secret.as_bytes())?;
            ("webhook", Destination::Webhook { url, sealed: crate::secret::hexadecimal(&sealed) })
        }
    };
    let mut act = Act::begin(app, actor).await?;
    settings::set(&mut act.link, &setting(account), &serde_json::to_string(&kept).unwrap_or_default()).await?;
    act.fact("destination", kind)?;
    act.commit("account.destination-set", "account", account.as_str()).await?;
    Ok(shown)
}

fn secret(app: &App, account: &AccountHandle, to: &Destination) -> Option<Vec<u8>> {
    let Destination::Webhook { sealed, .. } = to else { return None };
    app.key.open(&setting(account), &crate::secret::from_hexadecimal(sealed)?)
}

/// Takes what is due and sends it. Says how many were taken.
///
/// # Errors
/// What the database says.
pub async fn due(app: &App, outside: &Outside) -> Result<usize, Error> {
    abandoned(app).await?;
    let now = app.ambient.now();
    let mut link = app.store.write().await?;
    let taken = deliveries::take(&mut link, &app.settings.node, now, LEASE, TAKEN).await?;
    link.commit().await?;
    let count = taken.len();
    for one in taken {
        let id = one.id.clone();
        if let Err(error) = send(app, outside, one).await {
            tracing::error!(%error, delivery = id.as_str(), "a delivery stopped; it will count as unknown");
        }
    }
    Ok(count)
}

/// What another node took and did not finish: armed, it was not sent, and waits again; sent, nobody knows.
async fn abandoned(app: &App) -> Result<(), Error> {
    let now = app.ambient.now();
    let mut link = app.store.write().await?;
    let found = deliveries::abandoned(&mut link, now, 100).await?;
    for mut one in found.iter().cloned() {
        let from = one.state;
        if from == DeliveryState::Armed {
            one.state = DeliveryState::Planned;
            one.next = now;
        } else {
            one.state = DeliveryState::Unknown;
            one.trouble = Some("node-lost".to_owned());
        }
        deliveries::step(&mut link, &one, from).await?;
    }
    link.commit().await?;
    Ok(())
}

async fn send(app: &App, outside: &Outside, mut one: Delivery) -> Result<(), Error> {
    let house = app.house();
    let actor = Actor::program();
    let mut act = Act::begin(app, &actor).await?;
    if charte_store::stops::open(&mut act.link).await?.iter().any(|stop| stop.holds(&one.account)) {
        // It waits; whoever resumes decides what happens with what is past its hour.
        one.state = DeliveryState::Planned;
        // It was taken, not tried.
        one.attempts = one.attempts.saturating_sub(1);
        one.trouble = Some("stopped".to_owned());
        one.next = act.now.saturating_add(SignedDuration::from_secs(30)).unwrap_or(act.now);
        deliveries::step(&mut act.link, &one, DeliveryState::Armed).await?;
        return act.commit_quietly().await;
    }
    let Some(mut post) = posts::get(&mut act.link, &one.post).await? else { return Ok(()) };
    let version = posts::version_of(&mut act.link, &one.post, &one.hash).await?.ok_or(Error::NotFound("post"))?;
    if !matches!(post.state, PostState::Scheduled | PostState::Published) || post.hash != one.hash {
        one.state = DeliveryState::Cancelled;
        deliveries::step(&mut act.link, &one, DeliveryState::Armed).await?;
        return act.commit_quietly().await;
    }
    if let Some(gap) = crate::registry::gaps(app, &house, &one.account).into_iter().find(|gap| gap.stops_publishing()) {
        one.state = DeliveryState::Failed;
        one.trouble = Some(gap.code().to_owned());
        deliveries::step(&mut act.link, &one, DeliveryState::Armed).await?;
        act.fact("trouble", gap.code())?;
        act.tells("delivery", one.id.as_str());
        act.commit("delivery.failed", "delivery", one.id.as_str()).await?;
        return Ok(());
    }
    // The charter of this moment, with the registry of this moment: a consent may have been withdrawn since.
    let was = post.state;
    let again = submit::settle(app, &mut act, &house, &mut post, &version.content).await;
    let leaving = match again {
        Ok((Way::Free, judged)) => judged,
        Ok((_, judged)) => {
            submit::note_verdict(&mut act, &judged)?;
            act.decides("leaving", &post, &judged, &house.registry)?;
            one.state = DeliveryState::Cancelled;
            one.trouble = Some("charter".to_owned());
            deliveries::step(&mut act.link, &one, DeliveryState::Armed).await?;
            act.tells("post", one.post.as_str());
            act.commit("post.held-back", "post", one.post.as_str()).await?;
            return Ok(());
        }
        Err(error) => {
            one.state = DeliveryState::Planned;
            one.attempts = one.attempts.saturating_sub(1);
            one.trouble = Some(error.code().to_owned());
            one.next = act.now.saturating_add(SignedDuration::from_mins(1)).unwrap_or(act.now);
            deliveries::step(&mut act.link, &one, DeliveryState::Armed).await?;
            return act.commit_quietly().await;
        }
    };
    post.state = was;
    posts::put(&mut act.link, &post).await?;
    one.state = DeliveryState::Sent;
    one.trouble = None;
    if !deliveries::step(&mut act.link, &one, DeliveryState::Armed).await? {
        return Ok(());
    }
    // The others of its batch have taken their time: the lease begins with the call.
    let until = act.now.saturating_add(LEASE).unwrap_or(act.now);
    deliveries::lease(&mut act.link, &one.id, &app.settings.node, until).await?;
    // What lets it leave is kept before the network is called, on this account alone.
    let mut leaving = leaving;
    leaving.on.retain(|on| on.account == one.account);
    act.fact("account", one.account.as_str())?;
    submit::note_verdict(&mut act, &leaving)?;
    act.decides("leaving", &post, &leaving, &house.registry)?;
    act.commit("post.leaving", "post", one.post.as_str()).await?;

    let to = destination(app, &one.account).await?;
    let item = Item {
        key: one.key.clone(),
        post: one.post.to_string(),
        account: one.account.clone(),
        text: version.content.text_for(&one.account).to_owned(),
        media: version
            .content
            .media
            .iter()
            .map(|medium| Picture {
                url: medium.file.as_ref().map(|file| format!("{}/media/{file}", app.settings.address)),
                asset: medium.asset.clone(),
                alt: medium.alt.clone(),
            })
            .collect(),
        due: one.due,
        charter: house.charter.as_ref().map_or_else(String::new, |charter| charter.stored.id.to_string()),
    };
    let key = secret(app, &one.account, &to);
    let outcome = destination::publish(outside, &to, key.as_deref(), &item, app.ambient.now()).await;
    arrived(app, &actor, one, outcome).await
}

/// Writes down what became of a call.
async fn arrived(app: &App, actor: &Actor, mut one: Delivery, outcome: Outcome) -> Result<(), Error> {
    let mut act = Act::begin(app, actor).await?;
    let now = act.now;
    let what = match outcome {
        Outcome::Confirmed { remote } => {
            one.state = DeliveryState::Confirmed;
            one.confirmed = Some(now);
            one.remote = remote;
            "post.published"
        }
        Outcome::Again { after, code } if one.attempts < TRIES => {
            one.state = DeliveryState::Planned;
            one.trouble = Some(code.to_owned());
            one.next = after.map_or_else(
                || crate::messages::later(now, one.attempts),
                |after| now.saturating_add(after).unwrap_or(now),
            );
            deliveries::step(&mut act.link, &one, DeliveryState::Sent).await?;
            act.tells("delivery", one.id.as_str());
            return act.commit_quietly().await;
        }
        Outcome::Again { code, .. } | Outcome::Failed { code } => {
            one.state = DeliveryState::Failed;
            one.trouble = Some(code.to_owned());
            "delivery.failed"
        }
        Outcome::Unknown { code } => {
            one.state = DeliveryState::Unknown;
            one.trouble = Some(code.to_owned());
            "delivery.unknown"
        }
        Outcome::ByHand => {
            one.state = DeliveryState::Unknown;
            one.trouble = Some("by-hand".to_owned());
            "delivery.by-hand"
        }
    };
    let kept = deliveries::step(&mut act.link, &one, DeliveryState::Sent).await?;
    // Another node has given it up as lost: that it stands is news all the same, that it does not is not certain any more.
    let news = kept
        || (one.state == DeliveryState::Confirmed
            && deliveries::step(&mut act.link, &one, DeliveryState::Unknown).await?);
    if !news {
        return Ok(());
    }
    finish(app, act, &one, what).await
}

/// Confirms by a person that a post stands: put there by hand, or looked up where nobody knew.
///
/// # Errors
/// Not allowed; not there; not in a state that wants it.
pub async fn confirm(app: &App, actor: &Actor, id: &DeliveryId, remote: Option<String>) -> Result<(), Error> {
    let mut act = Act::begin(app, actor).await?;
    let mut one = deliveries::get(&mut act.link, id).await?.ok_or(Error::NotFound("delivery"))?;
    app.may(actor, Right::Publish, Some(&one.account))?;
    if one.state != DeliveryState::Unknown {
        return Err(Error::State("delivery"));
    }
    let remote = remote.map(|url| url.trim().to_owned()).filter(|url| !url.is_empty());
    if remote
        .as_ref()
        .is_some_and(|url| url.len() > 2000 || !(url.starts_with("https://") || url.starts_with("http://")))
    {
        return Err(Error::invalid("url", "address-unreadable"));
    }
    one.state = DeliveryState::Confirmed;
    one.confirmed = Some(act.now);
    one.remote = remote;
    one.trouble = None;
    deliveries::step(&mut act.link, &one, DeliveryState::Unknown).await?;
    finish(app, act, &one, "post.published").await
}

/// Whether a delivery is held by a person: it keeps its hour, and waits.
#[must_use]
pub fn is_held(one: &Delivery) -> bool {
    one.state == DeliveryState::Planned && one.trouble.as_deref() == Some("held")
}

/// Holds one delivery: it does not leave until a person lets it.
///
/// # Errors
/// Not allowed; not there; not waiting for its hour.
pub async fn hold(app: &App, actor: &Actor, id: &DeliveryId) -> Result<(), Error> {
    let mut act = Act::begin(app, actor).await?;
    let mut one = deliveries::get(&mut act.link, id).await?.ok_or(Error::NotFound("delivery"))?;
    app.may(actor, Right::Schedule, Some(&one.account))?;
    if one.state != DeliveryState::Planned || is_held(&one) {
        return Err(Error::State("delivery"));
    }
    one.next = HELD;
    one.trouble = Some("held".to_owned());
    if !deliveries::step(&mut act.link, &one, DeliveryState::Planned).await? {
        return Err(Error::State("delivery"));
    }
    act.fact("account", one.account.as_str())?;
    act.fact("post", one.post.as_str())?;
    act.tells("delivery", id.as_str());
    act.commit("delivery.held", "delivery", id.as_str()).await?;
    Ok(())
}

/// Tries a failed or unknown delivery again: a person has looked, and it is not there. Lets one go that was held: at its
/// hour, or now when that is past.
///
/// # Errors
/// Not allowed; not there; not in a state that wants it.
pub async fn again(app: &App, actor: &Actor, id: &DeliveryId) -> Result<(), Error> {
    let mut act = Act::begin(app, actor).await?;
    let mut one = deliveries::get(&mut act.link, id).await?.ok_or(Error::NotFound("delivery"))?;
    app.may(actor, Right::Publish, Some(&one.account))?;
    let from = one.state;
    if !is_held(&one) && !matches!(from, DeliveryState::Unknown | DeliveryState::Failed) {
        return Err(Error::State("delivery"));
    }
    one.state = DeliveryState::Planned;
    one.next = act.now.max(one.due);
    one.attempts = 0;
    one.trouble = None;
    deliveries::step(&mut act.link, &one, from).await?;
    act.tells("delivery", id.as_str());
    act.commit("delivery.again", "delivery", id.as_str()).await?;
    app.bell.notify_one();
    Ok(())
}

async fn finish(app: &App, mut act: Act<'_>, one: &Delivery, what: &str) -> Result<(), Error> {
    if one.state == DeliveryState::Confirmed
        && let Some(mut post) = posts::get(&mut act.link, &one.post).await?
    {
        post.state = PostState::Published;
        post.published.get_or_insert(act.now);
        post.changed = act.now;
        posts::put(&mut act.link, &post).await?;
        app.left();
    }
    if let Some(trouble) = &one.trouble {
        act.fact("trouble", trouble.as_str())?;
    }
    act.fact("account", one.account.as_str())?;
    act.fact("post", one.post.as_str())?;
    act.tells("delivery", one.id.as_str());
    act.tells("post", one.post.as_str());
    act.commit(what, "delivery", one.id.as_str()).await?;
    Ok(())
}
