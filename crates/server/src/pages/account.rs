//! `/accounts/{handle}`: what is known of an account, where its posts go, what is connected, who keeps it.

use crate::fields::Fields;
use crate::pages::accounts::{cost, sign};
use crate::pages::choosing;
use crate::pages::frame::{self, now, zoned};
use crate::pages::home::delivery_sign;
use crate::pages::mandates::article;
use crate::session::{Reader, percent};
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::accounts::{self, Seen};
use charte_app::{Error, House, deliver, registry};
use charte_domain::{AccountHandle, PersonId, Right};
use charte_judge::AccountRecord;
use charte_lang::model::{Charter, Who};
use charte_lang::readback::choice_word;
use charte_lang::vocabulary::ChoiceSet;
use charte_networks::destination::Destination;
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment::{self, Moment};
use charte_views::pages::accounts::{AccountPage, Client, Fact, Grant, HandOver, Left, Past, Record, Where, tri};
use charte_views::parts::{Choice, Correction, Entry, Sign, Status, Tone};
use charte_views::say::{Words, t};
use jiff::Timestamp;

/// Acts of the history that the page shows.
const HISTORY: u32 = 12;
/// From so many days on, silence is spoken of.
const QUIET: i64 = 14;

/// An account.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Path(handle): Path<String>,
) -> Result<Response, Trouble> {
    Ok(shown(&page(&server, &reader, &handle).await?))
}

/// What is done on the page.
pub async fn give(
    State(server): State<Server>,
    reader: Reader,
    Path(handle): Path<String>,
    fields: Fields,
) -> Result<Response, Trouble> {
    let app = &server.app;
    let account = accounts::find(&app.house(), &handle)?;
    let act = fields.get("act").to_owned();
    let done = match act.as_str() {
        "renew" => accounts::renew(app, &reader.actor, &account, None).await.map(|_| "renewed"),
        "connect" => connect(&server, &reader, &account, &fields).await.map(|()| "connected"),
        "cut" => accounts::cut(app, &reader.actor, fields.get("client")).await.map(|_| "cut"),
        "hand-over" => {
            let (from, to) = (PersonId::new(fields.get("from")), PersonId::new(fields.get("to")));
            accounts::hand_over(app, &reader.actor, &account, &from, &to).await.map(|()| "handed")
        }
        "destination" => match destination(&server, &reader, &account, &fields).await {
            Ok(Some(secret)) => {
                let mut page = page(&server, &reader, &handle).await?;
                page.secret = Some(secret);
                return Ok(shown(&page));
            }
            Ok(None) => Ok("destination"),
            Err(error) => Err(error),
        },
        _ => save(&server, &reader, &account, &fields).await.map(|()| "saved"),
    };
    match done {
        Ok(word) => Ok(Redirect::to(&format!("/accounts/{}?done={word}", percent(&handle))).into_response()),
        Err(error @ (Error::Invalid { .. } | Error::Problems(_))) => {
            let mut page = page(&server, &reader, &handle).await?;
            correct(&mut page, &act, &fields, &error, reader.lang);
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

async fn connect(server: &Server, reader: &Reader, account: &AccountHandle, fields: &Fields) -> Result<(), Error> {
    let since = match fields.filled("client-since") {
        Some(day) => Some(day.parse().map_err(|_| Error::invalid("client-since", "day-unreadable"))?),
        None => None,
    };
    let (name, may) = (fields.get("client-name"), fields.get("client-may"));
    accounts::connect(&server.app, &reader.actor, account, name, may, since).await?;
    Ok(())
}

async fn destination(
    server: &Server,
    reader: &Reader,
    account: &AccountHandle,
    fields: &Fields,
) -> Result<Option<String>, Error> {
    let choice = match fields.get("destination") {
        "feed" => deliver::Choice::Feed,
        "webhook" => {
            deliver::Choice::Webhook { url: fields.get("url").trim().to_owned(), secret: fields.filled("secret") }
        }
        _ => deliver::Choice::ByHand,
    };
    deliver::set_destination(&server.app, &server.outside, &reader.actor, account, choice).await
}

/// The record of the form. What the form does not have stays as it was.
async fn save(server: &Server, reader: &Reader, account: &AccountHandle, fields: &Fields) -> Result<(), Error> {
    let (id, mut record) = accounts::fields_of(&server.app, account).await?;
    for name in ["network", "kind", "state", "owner", "payer", "plan", "currency", "renewal", "recovery"] {
        if fields.has(name) {
            record.insert(name.to_owned(), toml::Value::String(fields.get(name).trim().to_owned()));
        }
    }
    record.remove("cost");
    if let Some(cost) = fields.filled("cost") {
        let digits: String = cost.chars().filter(|c| !c.is_whitespace()).collect();
        let cost = digits.parse().map_err(|_| Error::invalid("cost", "number-unreadable"))?;
        record.insert("cost".to_owned(), toml::Value::Integer(cost));
    }
    let custodians: Vec<toml::Value> = fields.all("custodian").map(|one| toml::Value::String(one.to_owned())).collect();
    record.insert("custodians".to_owned(), toml::Value::Array(custodians));
    match choosing::tri(fields, "second_factor") {
        Some(on) => record.insert("second_factor".to_owned(), toml::Value::Boolean(on)),
        None => record.remove("second_factor"),
    };
    registry::keep(&server.app, &reader.actor, "account", &id, record).await
}

fn correct(page: &mut AccountPage, act: &str, fields: &Fields, error: &Error, lang: Lang) {
    let say = error.message().render(lang);
    let (field, say) = match error {
        Error::Problems(all) => {
            let first = all.first();
            let field = first.and_then(|one| one.path.rsplit('.').next()).unwrap_or_default().to_owned();
            (field, first.map_or(say, |one| one.message().render(lang)))
        }
        Error::Invalid { field, .. } if act == "connect" && *field == "name" => ("client-name".to_owned(), say),
        Error::Invalid { field, .. } => ((*field).to_owned(), say),
        _ => (String::new(), say),
    };
    match act {
        "connect" => {
            page.client_name = Entry::wrong(fields.get("client-name"), say.clone());
            page.client_may = Entry::new(fields.get("client-may"));
        }
        "destination" => {
            if let Some(form) = &mut page.destination {
                form.url = Entry::wrong(fields.get("url"), say.clone());
                form.kinds.iter_mut().for_each(|one| one.on = one.value == fields.get("destination"));
            }
        }
        _ => {
            if let Some(form) = &mut page.record {
                let entry = |name: &str| {
                    let value = fields.get(name);
                    if name == field { Entry::wrong(value, say.clone()) } else { Entry::new(value) }
                };
                form.owner = entry("owner");
                form.payer = entry("payer");
                form.plan = entry("plan");
                form.cost = entry("cost");
                form.currency = entry("currency");
                form.renewal = entry("renewal");
                form.recovery = entry("recovery");
            }
        }
    }
    page.corrections = vec![Correction { field, say }];
}

async fn page(server: &Server, reader: &Reader, handle: &str) -> Result<AccountPage, Error> {
    let (lang, app) = (reader.lang, &server.app);
    let seen = accounts::see(app, &reader.actor, handle).await?;
    let house = app.house();
    let one = &seen.overview;
    let record = &one.record;
    let may_change = app.may(&reader.actor, Right::Administer, None).is_ok();
    let today = app.today();
    let statuses = one.gaps.iter().map(|gap| {
        let sign = sign(&house, lang, one, *gap, today);
        Status::new(sign.tone, format!("{}.", sign.word))
    });
    let mut frame = frame::of(server, reader).await.at(Place::Accounts);
    frame.flash = frame::flash(lang, &reader.path);
    let dest = kind_of(&seen.destination);
    Ok(AccountPage {
        handle: one.handle.to_string(),
        network: record.network.map(|code| choosing::word(lang, ChoiceSet::Network, Some(code))).unwrap_or_default(),
        lead: one.purpose.clone().unwrap_or_default(),
        statuses: statuses.collect(),
        secret: None,
        corrections: Vec::new(),
        may_change,
        renewable: one.recorded && record.renewal.is_some(),
        facts: facts(server, lang, &house, &seen),
        posts: seen
            .deliveries
            .iter()
            .map(|(delivery, title)| Left {
                sign: delivery_sign(lang, delivery.state),
                title: crate::pages::posts::title(lang, title),
                href: format!("/posts/{}", delivery.post),
                when: Moment::brief(lang, &zoned(server, delivery.confirmed.unwrap_or(delivery.due))),
            })
            .collect(),
        clients: seen
            .clients
            .iter()
            .map(|client| Client {
                id: client.id.clone(),
                name: client.name.clone(),
                by: house.name(&client.by).to_owned(),
                since: moment::day_year_short(lang, client.since),
                may: if client.may.is_empty() { "–".to_owned() } else { client.may.clone() },
            })
            .collect(),
        client_name: Entry::default(),
        client_may: Entry::default(),
        client_since: Entry::new(today.to_string()),
        record: may_change.then(|| form(server, lang, &house, record)),
        mandates: house
            .charter
            .as_ref()
            .map_or_else(Vec::new, |charter| grants(lang, charter.engine.charter(), &one.handle)),
        destination: may_change.then(|| Where {
            kinds: [("by-hand", "accounts-by-hand"), ("feed", "accounts-feed"), ("webhook", "accounts-webhook")]
                .map(|(value, key)| Choice::new(value, t(lang, key)).on(value == dest))
                .into(),
            url: match &seen.destination {
                Destination::Webhook { url, .. } => Entry::new(url.clone()),
                _ => Entry::default(),
            },
        }),
        destination_say: moment::sentence(&t(lang, format!("accounts-{dest}"))),
        hand_over: if may_change { hand_over(server, &house, record) } else { None },
        history: history(server, reader, &one.handle).await?,
        frame,
    })
}

fn kind_of(destination: &Destination) -> &'static str {
    match destination {
        Destination::ByHand => "by-hand",
        Destination::Feed => "feed",
        Destination::Webhook { .. } => "webhook",
    }
}

fn facts(server: &Server, lang: Lang, house: &House, seen: &Seen) -> Vec<Fact> {
    let record = &seen.overview.record;
    let dash = || "–".to_owned();
    let fact = |key: &'static str, say: String| Fact { name: t(lang, key), say, sign: None };
    let plan = match (&record.plan, cost(lang, record)) {
        (Some(plan), Some(cost)) => {
            Words::new(lang, "accounts-plan-cost").with("plan", plan.as_str()).with("cost", cost).say()
        }
        (Some(plan), None) => plan.clone(),
        (None, Some(cost)) => cost,
        (None, None) => dash(),
    };
    let (tone, key) = match record.second_factor {
        Some(true) => (Tone::Publish, "house-yes"),
        Some(false) => (Tone::Refuse, "house-no"),
        None => (Tone::Unknown, "house-not-known"),
    };
    let mut out = vec![
        fact("accounts-owner", record.owner.clone().unwrap_or_else(dash)),
        fact("accounts-custodians", choosing::names(house, record.custodians.as_ref())),
        fact("accounts-payer", record.payer.clone().unwrap_or_else(dash)),
        fact("accounts-plan", plan),
        fact("accounts-renewal", record.renewal.map_or_else(dash, |day| moment::day(lang, day))),
        fact("accounts-recovery", record.recovery.clone().unwrap_or_else(dash)),
        Fact { name: t(lang, "accounts-second-factor"), say: String::new(), sign: Some(Sign::new(tone, t(lang, key))) },
        fact("posts-state", choosing::word(lang, ChoiceSet::AccountState, record.state)),
        fact("accounts-kind", choosing::word(lang, ChoiceSet::AccountKind, record.kind)),
    ];
    if let (Some(charter), Some(named)) = (&house.charter, accounts::named(house, &seen.overview.handle)) {
        let topics = named.topics.iter().filter_map(|id| charter.engine.charter().topics.get(id.index()));
        let topics: Vec<&str> = topics.map(|one| one.name.text.as_str()).collect();
        if !topics.is_empty() {
            out.push(fact("accounts-topics", topics.join(", ")));
        }
    }
    out.push(fact("accounts-spoke", silence(server, lang, seen.overview.last)));
    out
}

fn silence(server: &Server, lang: Lang, last: Option<Timestamp>) -> String {
    let Some(at) = last else { return t(lang, "accounts-spoke-never") };
    let here = now(server);
    let since = here.timestamp().duration_since(at);
    let day = moment::day(lang, zoned(server, at).date());
    let near = moment::relative(lang, here.timestamp(), at);
    let said = Words::new(lang, "accounts-spoke-at").with("day", day).with("near", near).say();
    if since.as_hours() / 24 < QUIET {
        return said;
    }
    let silent = Words::new(lang, "accounts-silent").with("span", moment::duration(lang, since)).say();
    format!("{said}. {silent}")
}

fn form(server: &Server, lang: Lang, house: &House, record: &AccountRecord) -> Record {
    let entry = |value: &Option<String>| Entry::new(value.clone().unwrap_or_default());
    let keepers = record.custodians.clone().unwrap_or_default();
    let is = |one: &charte_domain::Person| keepers.iter().any(|name| charte_domain::authority::named(name, one));
    let mut custodians: Vec<Choice> = choosing::present(server, house)
        .iter()
        .map(|one| Choice::new(one.id.as_str(), one.name.clone()).on(is(one)))
        .collect();
    // Whoever is recorded and not here stays in sight until another takes over.
    for name in &keepers {
        let known = house.registry.person(name);
        let id = known.map_or(name.as_str(), |one| one.id.as_str());
        if !custodians.iter().any(|choice| choice.value == id) {
            custodians.push(Choice::new(id, known.map_or(name.clone(), |one| one.name.clone())).on(true));
        }
    }
    // Ticked ones first: a long list hides nobody who counts.
    custodians.sort_by_key(|choice| !choice.on);
    Record {
        networks: choosing::set_or(lang, "house-not-known", ChoiceSet::Network, record.network),
        kinds: choosing::set_or(lang, "house-not-known", ChoiceSet::AccountKind, record.kind),
        states: choosing::set_or(lang, "house-not-known", ChoiceSet::AccountState, record.state),
        owner: entry(&record.owner),
        payer: entry(&record.payer),
        custodians,
        plan: entry(&record.plan),
        cost: Entry::new(record.cost.map_or_else(String::new, |sum| sum.to_string())),
        currency: entry(&record.currency),
        renewal: Entry::new(record.renewal.map_or_else(String::new, |day| day.to_string())),
        recovery: entry(&record.recovery),
        second_factor: tri(lang, record.second_factor),
    }
}

fn hand_over(server: &Server, house: &House, record: &AccountRecord) -> Option<HandOver> {
    let keepers = record.custodians.as_ref()?;
    let name = |id: &String| {
        house.registry.person(id).map_or_else(|| (id.clone(), id.clone()), |one| (one.id.clone(), one.name.clone()))
    };
    let from: Vec<Choice> = keepers.iter().map(name).map(|(id, name)| Choice::new(id, name)).collect();
    let all = choosing::present(server, house);
    let others: Vec<_> =
        all.into_iter().filter(|one| !from.iter().any(|keeper| keeper.value == one.id.as_str())).collect();
    (!from.is_empty() && !others.is_empty()).then(|| HandOver { from, to: choosing::people(&others, "") })
}

fn grants(lang: Lang, charter: &Charter, handle: &AccountHandle) -> Vec<Grant> {
    let covering = charter.mandates.iter().filter(|one| charte_domain::authority::covers(charter, one, handle));
    covering
        .map(|mandate| {
            let strongest =
                ["publish", "draft", "approve", "moderate", "reply"].into_iter().find(|act| mandate.may.contains(act));
            let act = strongest.or(mandate.may.first().copied()).unwrap_or_default();
            let who = mandate.who.iter().map(|who| match who {
                Who::Team(id) => charter.teams.get(id.index()).map_or_else(String::new, |team| team.name.text.clone()),
                Who::Person(name) => name.text.clone(),
            });
            Grant {
                act: choice_word(ChoiceSet::Act, act, lang).to_owned(),
                who: who.collect::<Vec<_>>().join(", "),
                article: article(lang, charter, mandate).0,
            }
        })
        .collect()
}

async fn history(server: &Server, reader: &Reader, handle: &AccountHandle) -> Result<Vec<Past>, Error> {
    let lang = reader.lang;
    let house = server.app.house();
    let entries = accounts::history(&server.app, &reader.actor, handle, HISTORY).await?;
    Ok(entries
        .iter()
        .map(|entry| {
            let record = &entry.record;
            let known = ["changed", "client-connected", "client-cut", "handed-over", "destination-set"];
            let code =
                record.act.as_str().strip_prefix("account.").filter(|code| known.contains(code)).unwrap_or("other");
            let who = PersonId::new(record.actor.id.as_str());
            let at = Timestamp::from_microsecond(record.at.microseconds()).unwrap_or_default();
            Past {
                when: Moment {
                    say: moment::day_short(lang, zoned(server, at).date()),
                    ..Moment::full(lang, &zoned(server, at))
                },
                say: Words::new(lang, "accounts-act-by")
                    .with("what", t(lang, format!("accounts-act-{code}")))
                    .with("name", house.name(&who))
                    .say(),
                href: format!("/journal/{}", entry.seq),
            }
        })
        .collect())
}
