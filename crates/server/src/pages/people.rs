//! `/people`: who is here, and a new one.

use crate::fields::Fields;
use crate::pages::choosing::{self, ROWS, pager};
use crate::pages::frame::{self, now, zoned};
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::{Error, House, people};
use charte_domain::{Person, PersonId, Purpose, Right};
use charte_lang::fold;
use charte_lang::vocabulary::ChoiceSet;
use charte_store::sign_in;
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment::{self, Moment};
use charte_views::pages::people::{NewPerson, PeoplePage, PersonRow, langs, signed, states, tabs};
use charte_views::parts::{Choice, Correction, Entry, Nothing, Sign, Tone};
use charte_views::say::{Words, t};
use jiff::Timestamp;
use serde::Deserialize;
use std::collections::{BTreeSet, HashMap};

/// The filter, as the address has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    find: String,
    team: String,
    state: String,
    after: String,
}

/// The teams of a person: those of the charter, then those that only the registry names.
#[must_use]
pub fn teams_of(house: &House, person: &Person) -> Vec<String> {
    let teams = house.charter.iter().flat_map(|charter| &charter.engine.charter().teams);
    let mut out: Vec<String> = teams
        .filter(|team| charte_domain::authority::in_team(team, person))
        .map(|team| team.name.text.clone())
        .collect();
    for team in &person.teams {
        if !out.iter().any(|one| fold::key(one) == fold::key(team)) {
            out.push(team.clone());
        }
    }
    out
}

/// The list.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Query(filter): Query<Filter>,
) -> Result<Response, Trouble> {
    Ok(shown(&page(&server, &reader, &filter).await?))
}

/// A new person, invited at once if that is wished.
pub async fn give(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    let given = given(&fields);
    match people::add(&server.app, &reader.actor, &given).await {
        Ok(id) if fields.on("invite") && given.email.is_some() => {
            let secret = people::invite(&server.app, &reader.actor, &id).await?;
            crate::pages::person::shown_once(&server, &reader, &id, &secret).await
        }
        Ok(id) => Ok(Redirect::to(&format!("/people/{id}?done=added")).into_response()),
        Err(error @ Error::Invalid { field, .. }) => {
            let mut page = page(&server, &reader, &Filter::default()).await?;
            let say = error.message().render(reader.lang);
            if let Some(new) = &mut page.new {
                let wrong = |name: &str| {
                    if name == field {
                        Entry::wrong(fields.get(name), say.clone())
                    } else {
                        Entry::new(fields.get(name))
                    }
                };
                new.name = wrong("name");
                new.email = wrong("email");
                new.teams = Entry::new(fields.get("teams"));
                new.statuses =
                    choosing::set_or(reader.lang, "people-status-none", ChoiceSet::Status, Some(fields.get("status")));
                new.administrator = fields.on("administrator");
            }
            page.corrections = vec![Correction { field: field.to_owned(), say }];
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

/// A person as a form gives one.
#[must_use]
pub fn given(fields: &Fields) -> people::Given {
    people::Given {
        name: fields.get("name").to_owned(),
        email: fields.filled("email"),
        status: fields.filled("status"),
        teams: choosing::list(fields.get("teams")),
        lang: if fields.get("lang") == "en" { Lang::En } else { Lang::Fr },
        administrator: fields.on("administrator"),
        delegate: fields.filled("delegate").map(PersonId::new),
    }
}

struct Known {
    seen: HashMap<PersonId, Timestamp>,
    invited: HashMap<String, Timestamp>,
    to_hand: HashMap<PersonId, usize>,
}

async fn page(server: &Server, reader: &Reader, filter: &Filter) -> Result<PeoplePage, Error> {
    let (lang, app) = (reader.lang, &server.app);
    app.may(&reader.actor, Right::Read, None)?;
    let keeps = app.may(&reader.actor, Right::Administer, None).is_ok();
    let house = app.house();
    let today = app.today();
    let known = known(server, &house, keeps).await?;
    let state = if filter.state.is_empty() { "here" } else { filter.state.as_str() };
    let (words, team) = (fold::key(&filter.find), fold::key(&filter.team));
    let mut all: Vec<&Person> = house
        .people
        .values()
        .filter(|one| match state {
            "left" => one.has_left(today),
            "invited" => known.invited.contains_key(one.id.as_str()),
            "all" => true,
            _ => !one.has_left(today),
        })
        .filter(|one| {
            words.is_empty()
                || fold::key(&one.name).contains(&words)
                || one.email.as_deref().is_some_and(|mail| mail.contains(filter.find.trim()))
        })
        .filter(|one| team.is_empty() || teams_of(&house, one).iter().any(|name| fold::key(name) == team))
        .collect();
    all.sort_by_cached_key(|one| (fold::key(&one.name), one.id.clone()));
    let total = all.len();
    let (page, last) = choosing::after(all, &filter.after, ROWS, |one| one.id.to_string());
    let rows: Vec<PersonRow> = page.into_iter().map(|one| row(server, lang, &house, one, &known, keeps)).collect();
    let filtered = !words.is_empty() || !team.is_empty() || state != "here";
    let nothing =
        rows.is_empty().then(|| if filtered { Nothing::Found { all: "/people".to_owned() } } else { Nothing::Yet });
    let teams = teams(&house);
    let present = house.people.values().filter(|one| !one.has_left(today)).count();
    let mut frame = crate::pages::filters::around(server, reader, "people").await.at(Place::People);
    frame.flash = frame::flash(lang, &reader.path);
    let query = [("find", filter.find.as_str()), ("team", filter.team.as_str()), ("state", filter.state.as_str())];
    let mut choices = vec![Choice::new("", t(lang, "house-all")).on(team.is_empty())];
    choices.extend(teams.iter().map(|name| Choice::new(name.clone(), name.clone()).on(fold::key(name) == team)));
    Ok(PeoplePage {
        lead: Words::new(lang, "people-lead").with("n", present).with("teams", teams.len()).say(),
        tabs: tabs(
            lang,
            if state == "invited" { "invited" } else { "people" },
            if keeps { known.invited.len() } else { 0 },
        ),
        find: filter.find.clone(),
        teams: choices,
        states: states(lang, state),
        nothing,
        shows_seen: keeps,
        pager: pager(lang, "/people", &query, rows.len(), total, &filter.after, last),
        rows,
        new: keeps.then(|| NewPerson {
            statuses: choosing::set_or(lang, "people-status-none", ChoiceSet::Status, Some("employee")),
            langs: langs(lang),
            ..NewPerson::default()
        }),
        corrections: Vec::new(),
        frame,
    })
}

async fn known(server: &Server, house: &House, keeps: bool) -> Result<Known, Error> {
    let now = server.app.ambient.now();
    let mut link = server.app.store.read().await?;
    let tickets = sign_in::open_tickets(&mut link, Purpose::Invitation, now).await?;
    let seen = if keeps { sign_in::last_seen(&mut link, now).await? } else { Vec::new() };
    let today = server.app.today();
    let mut to_hand: HashMap<PersonId, usize> = HashMap::new();
    for custodian in house.registry.accounts().iter().flat_map(|record| record.custodians.iter().flatten()) {
        let Some(person) = house.registry.person(custodian) else { continue };
        let id = PersonId::new(person.id.clone());
        if house.people.get(&id).is_some_and(|one| one.has_left(today)) {
            *to_hand.entry(id).or_default() += 1;
        }
    }
    Ok(Known {
        seen: seen.into_iter().collect(),
        invited: tickets.into_iter().map(|one| (one.subject, one.expires)).collect(),
        to_hand,
    })
}

fn teams(house: &House) -> Vec<String> {
    let declared =
        house.charter.iter().flat_map(|charter| &charter.engine.charter().teams).map(|team| team.name.text.clone());
    let recorded = house.people.values().flat_map(|one| one.teams.iter().cloned());
    let mut keys = BTreeSet::new();
    let mut all: Vec<String> = declared.chain(recorded).filter(|name| keys.insert(fold::key(name))).collect();
    all.sort_by_cached_key(|name| fold::key(name));
    all
}

fn row(server: &Server, lang: Lang, house: &House, one: &Person, known: &Known, keeps: bool) -> PersonRow {
    let teams = teams_of(house, one);
    let today = server.app.today();
    let in_force = house.charter.as_ref().map(|charter| charter.stored.version.as_str());
    let status = match one.left {
        Some(day) => {
            let key = if day < today { "people-left-on" } else { "people-leaves-on" };
            Words::new(lang, key).with("day", moment::day_year_short(lang, day)).say()
        }
        None => choosing::word(lang, ChoiceSet::Status, one.status.as_deref()),
    };
    let seen = match (known.seen.get(&one.id), known.invited.get(one.id.as_str())) {
        (Some(at), _) => Moment::due(lang, &now(server), &zoned(server, *at)).say,
        (None, Some(until)) => {
            let day = moment::day_short(lang, zoned(server, *until).date());
            Words::new(lang, "people-link-until").with("day", day).say()
        }
        (None, None) if one.email.is_none() => t(lang, "people-no-access"),
        (None, None) => t(lang, "people-never"),
    };
    let to_hand = known.to_hand.get(&one.id).copied().filter(|_| keeps);
    PersonRow {
        href: if to_hand.is_some() { format!("/people/{}/leave", one.id) } else { format!("/people/{}", one.id) },
        name: one.name.clone(),
        teams: if teams.is_empty() { "–".to_owned() } else { teams.join(", ") },
        status,
        signed: match &one.acknowledged {
            Some(version) => Some(signed(version, Some(version.as_str()) == in_force)),
            None => Some(Sign::new(Tone::Quiet, t(lang, "people-not-signed"))),
        },
        seen,
        todo: to_hand.map(|n| Sign::new(Tone::Refuse, Words::new(lang, "people-to-hand").with("n", n).say())),
        note: if one.administrator { t(lang, "people-keeps") } else { String::new() },
    }
}
