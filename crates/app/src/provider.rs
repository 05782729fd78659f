//! Coming in with the company's account: what the provider says becomes a session, and groups become teams. Who is here is
//! decided here: the provider only says who somebody is.

use crate::{Act, App, Error, people, secret, sign_in};
use charte_domain::{Actor, Person};
use charte_lang::fold;
use charte_networks::Outside;
use charte_networks::provider::{Known, Provider, Ties};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How long one may take at the provider.
const FLOW: SignedDuration = SignedDuration::from_mins(10);
/// What the seal of a flow is for.
const PLACE: &str = "sign-in-provider";
/// What the seal of the place to sign out is for.
const OUT: &str = "sign-out-provider";

/// A sign-in that has begun. The browser keeps it, sealed: whoever comes back without it did not begin here.
#[derive(Deserialize, Serialize)]
struct Flow {
    state: String,
    nonce: String,
    verifier: String,
    next: String,
    until: i64,
}

/// Where the browser goes, and what it keeps until it is back.
#[derive(Clone, Debug)]
pub struct Begun {
    /// The provider's address.
    pub to: String,
    /// The sealed flow, for a cookie.
    pub kept: String,
}

/// Somebody has come in.
#[derive(Clone, Debug)]
pub struct Entered {
    /// The session.
    pub opened: sign_in::Opened,
    /// Where they wanted to go.
    pub next: String,
    /// Where one signs out at the provider too, sealed, for a cookie.
    pub sign_out: Option<String>,
}

fn back(app: &App) -> String {
    format!("{}/sign-in/provider/back", app.settings.address)
}

fn trouble(error: charte_networks::provider::Trouble) -> Error {
    tracing::warn!(%error, "sign-in with the provider");
    let code = match error {
        charte_networks::provider::Trouble::Away(_) => "provider-away",
        charte_networks::provider::Trouble::Unsound(_) => "provider-unsound",
    };
    Error::invalid("provider", code)
}

/// Begins: the provider's settings are read, and the flow is sealed.
///
/// # Errors
/// The provider is away.
pub async fn begin(app: &App, outside: &Outside, provider: &Provider, next: &str) -> Result<Begun, Error> {
    let fresh = || secret::pass(&*app.ambient, "").map(|pass| pass.secret);
    let ties = Ties { state: fresh()?, nonce: fresh()?, verifier: fresh()? };
    let to = charte_networks::oidc::begin(outside, provider, &back(app), &ties).await.map_err(trouble)?;
    let until = app.ambient.now().saturating_add(FLOW).unwrap_or(Timestamp::MAX).as_microsecond();
    let flow = Flow { state: ties.state, nonce: ties.nonce, verifier: ties.verifier, next: next.to_owned(), until };
    let sealed = app.key.seal(&*app.ambient, PLACE, serde_json::to_string(&flow).unwrap_or_default().as_bytes())?;
    Ok(Begun { to, kept: secret::hexadecimal(&sealed) })
}

/// Ends: the answer is tied to the flow that the browser kept, the provider's word is checked, and the person is looked for by
/// the address of mail.
///
/// # Errors
/// Not begun here, or too long ago; the provider is away, or its word does not hold; nobody with this address; gone.
pub async fn end(
    app: &App,
    outside: &Outside,
    provider: &Provider,
    kept: &str,
    state: &str,
    code: &str,
    agent: &str,
) -> Result<Entered, Error> {
    let wrong = || Error::invalid("provider", "provider-flow");
    let sealed = secret::from_hexadecimal(kept).ok_or_else(wrong)?;
    let opened = app.key.open(PLACE, &sealed).ok_or_else(wrong)?;
    let flow: Flow = serde_json::from_slice(&opened).map_err(|_| wrong())?;
    let now = app.ambient.now();
    // Hashes are compared: how long that takes says nothing of the state.
    if secret::hash(&flow.state) != secret::hash(state) || flow.until < now.as_microsecond() {
        return Err(wrong());
    }
    let ties = Ties { state: flow.state, nonce: flow.nonce, verifier: flow.verifier };
    let (back, after) = (back(app), format!("{}/sign-in", app.settings.address));
    let known =
        charte_networks::oidc::end(outside, provider, &back, &after, code, &ties, now).await.map_err(trouble)?;
    let person = follow(app, provider, &known).await?;
    let opened = sign_in::open_for(app, &person.id, agent).await?;
    let seal =
        |place: String| app.key.seal(&*app.ambient, OUT, place.as_bytes()).map(|sealed| secret::hexadecimal(&sealed));
    Ok(Entered { opened, next: flow.next, sign_out: known.sign_out.map(seal).transpose()? })
}

/// Where one signs out at the provider too, as the browser has kept it.
#[must_use]
pub fn sign_out(app: &App, kept: &str) -> Option<String> {
    String::from_utf8(app.key.open(OUT, &secret::from_hexadecimal(kept)?)?).ok()
}

/// The person whom the provider means, with the teams that its groups give.
async fn follow(app: &App, provider: &Provider, known: &Known) -> Result<Person, Error> {
    let mail = known.email.as_deref().ok_or(Error::invalid("provider", "provider-no-email"))?;
    let mail = people::address(mail).map_err(|_| Error::invalid("provider", "provider-no-email"))?;
    let found = charte_store::people::by_email(&mut app.store.read().await?, &mail).await?;
    let Some(person) = found else {
        if !provider.create {
            return Err(Error::invalid("provider", "provider-unknown"));
        }
        return create(app, provider, known, mail).await;
    };
    if person.has_left(app.today()) {
        return Err(Error::invalid("provider", "provider-left"));
    }
    let teams = teams(provider, &known.groups, &person.teams);
    if teams == person.teams {
        return Ok(person);
    }
    let actor = Actor::program();
    let person = Person { teams, ..person };
    let mut act = Act::begin(app, &actor).await?;
    let at = act.now.as_microsecond();
    charte_store::people::put(&mut act.link, &person, at).await?;
    act.content("teams", Some(person.id.as_str()), &person.teams.join(", "))?;
    act.changes_house().await?;
    act.commit("person.teams-followed", "person", person.id.as_str()).await?;
    Ok(person)
}

/// Teams that the mapping knows are the provider's word; the others stay as the house has them.
fn teams(provider: &Provider, groups: &[String], before: &[String]) -> Vec<String> {
    let key = |name: &String| fold::key(name);
    let given: Vec<&String> =
        provider.teams.iter().filter(|(group, _)| groups.contains(group)).map(|(_, team)| team).collect();
    let governed = |team: &String| provider.teams.values().any(|one| key(one) == key(team));
    let mut out: Vec<String> = Vec::new();
    let kept = before.iter().filter(|team| !governed(team) || given.iter().any(|one| key(one) == key(team)));
    for team in kept.chain(given.iter().copied()) {
        if !out.iter().any(|one| key(one) == key(team)) {
            out.push(team.clone());
        }
    }
    out
}

async fn create(app: &App, provider: &Provider, known: &Known, mail: String) -> Result<Person, Error> {
    let given = people::Given {
        name: known.name.clone().unwrap_or_else(|| mail.clone()),
        email: Some(mail),
        teams: teams(provider, &known.groups, &[]),
        ..people::Given::default()
    };
    let id = people::add(app, &Actor::program(), &given).await?;
    app.house().people.get(&id).cloned().ok_or(Error::NotFound("person"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn groups_govern_the_teams_of_the_mapping_and_no_others() {
        let all = [("g-legal", "legal"), ("g-press", "press")];
        let provider = Provider {
            name: String::new(),
            issuer: String::new(),
            client: String::new(),
            secret: None,
            scopes: Vec::new(),
            groups: "groups".to_owned(),
            teams: all
                .iter()
                .map(|(group, team)| ((*group).to_owned(), (*team).to_owned()))
                .collect::<BTreeMap<_, _>>(),
            create: false,
            private: false,
        };
        let words = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
        let cases: [(&[&str], &[&str], &[&str]); 5] = [
            (&["g-legal"], &[], &["legal"]),
            (&[], &["Legal", "night"], &["night"]),
            (&["g-press"], &["night", "legal"], &["night", "press"]),
            (&["g-legal", "other"], &["Legal"], &["Legal"]),
            (&["other"], &["night"], &["night"]),
        ];
        for (groups, before, after) in cases {
            assert_eq!(teams(&provider, &words(groups), &words(before)), words(after), "{groups:?} {before:?}");
        }
    }
}
