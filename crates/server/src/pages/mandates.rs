//! `/people/mandates`: what each team and person may on each account, read from the charter, and why.

use crate::pages::choosing;
use crate::pages::frame;
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::{Query, State};
use axum::response::Response;
use charte_app::{Error, House};
use charte_domain::authority;
use charte_domain::{AccountHandle, Person, PersonId, Right};
use charte_lang::model::{Charter, Mandate, Who};
use charte_lang::readback::choice_word;
use charte_lang::vocabulary::ChoiceSet;
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment;
use charte_views::pages::people::{Cell, Column, MandateRow, MandatesPage, Row, tabs};
use charte_views::parts::{Choice, Link, Nothing, Status, Tone};
use charte_views::say::{Words, t};
use jiff::civil::Date;
use serde::Deserialize;

/// The question, as the address has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    who: String,
    may: String,
    on: String,
}

/// The article that gives a mandate, with its number.
#[must_use]
pub fn article(lang: Lang, charter: &Charter, mandate: &Mandate) -> (Link, String) {
    let article = mandate.article.and_then(|id| charter.articles.get(id.index()));
    let Some(article) = article else { return (Link::new("/charter", t(lang, "house-charter")), String::new()) };
    let number = if article.number.is_empty() { article.title.clone() } else { article.number.clone() };
    let say = Words::new(lang, "house-article").with("n", number.as_str()).say();
    (Link::new(format!("/charter#{}", article.id), say), number)
}

/// The accounts of a mandate in words.
#[must_use]
pub fn on(lang: Lang, charter: &Charter, mandate: &Mandate) -> String {
    match &mandate.on {
        None => t(lang, "mandates-everywhere"),
        Some(all) => {
            let names = all.iter().filter_map(|id| charter.accounts.get(id.index())).map(|one| one.name.text.as_str());
            names.collect::<Vec<_>>().join(", ")
        }
    }
}

/// By which team a mandate reaches a person; none: by name.
#[must_use]
pub fn through<'a>(charter: &'a Charter, mandate: &Mandate, person: &Person) -> Option<&'a str> {
    mandate.who.iter().find_map(|who| match who {
        Who::Team(id) => {
            let team = charter.teams.get(id.index())?;
            authority::in_team(team, person).then_some(team.name.text.as_str())
        }
        Who::Person(_) => None,
    })
}

/// The mandates of a person, each with why.
#[must_use]
pub fn of_person(lang: Lang, house: &House, person: &Person, today: Date) -> Vec<MandateRow> {
    let Some(in_force) = &house.charter else { return Vec::new() };
    let charter = in_force.engine.charter();
    if person.has_left(today) {
        return Vec::new();
    }
    authority::mandates(charter, person, today)
        .map(|mandate| {
            let (article, number) = article(lang, charter, mandate);
            let why = match through(charter, mandate, person) {
                Some(team) => {
                    Words::new(lang, "people-by-team").with("team", team).with("article", number.as_str()).say()
                }
                None => Words::new(lang, "people-by-name").with("article", number.as_str()).say(),
            };
            let why = match mandate.until {
                Some(day) => {
                    Words::new(lang, "people-mandate-until").with("why", why).with("day", moment::day(lang, day)).say()
                }
                None => why,
            };
            MandateRow {
                name: mandate.name.text.clone(),
                article,
                why,
                on: on(lang, charter, mandate),
                may: choosing::acts(lang, &mandate.may).0,
            }
        })
        .collect()
}

/// The table, and the answer.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Query(asked): Query<Question>,
) -> Result<Response, Trouble> {
    let (lang, app) = (reader.lang, &server.app);
    app.may(&reader.actor, Right::Read, None)?;
    let house = app.house();
    let frame = frame::of(&server, &reader).await.at(Place::People);
    let (columns, rows) = table(lang, &house, app.today());
    let all = choosing::present(&server, &house);
    let answer = answer(&server, lang, &house, &asked)?;
    let accounts = house.handles();
    let page = MandatesPage {
        lead: house.charter.as_ref().map_or_else(String::new, |charter| {
            Words::new(lang, "mandates-lead").with("version", charter.stored.version.as_str()).say()
        }),
        tabs: tabs(lang, "mandates", 0),
        edit: app
            .may(&reader.actor, Right::Amend, None)
            .is_ok()
            .then(|| Link::new("/charter/edit", t(lang, "mandates-edit"))),
        nothing: house.charter.is_none().then_some(Nothing::Yet),
        people: choosing::people(&all, if asked.who.is_empty() { reader.person.id.as_str() } else { &asked.who }),
        acts: choosing::set(lang, ChoiceSet::Act, &[if asked.may.is_empty() { "publish" } else { &asked.may }]),
        accounts: accounts
            .iter()
            .map(|one| Choice::new(one.as_str(), one.as_str()).on(one.as_str() == asked.on))
            .collect(),
        answer,
        columns,
        rows,
        frame,
    };
    Ok(shown(&page))
}

fn answer(server: &Server, lang: Lang, house: &House, asked: &Question) -> Result<Option<Status>, Error> {
    let Some(in_force) = &house.charter else { return Ok(None) };
    if asked.who.is_empty() || asked.may.is_empty() || asked.on.is_empty() {
        return Ok(None);
    }
    let charter = in_force.engine.charter();
    let person = house.people.get(&PersonId::new(asked.who.clone())).ok_or(Error::NotFound("person"))?;
    let today = server.app.today();
    if person.has_left(today) {
        let say = Words::new(lang, "mandates-no-gone").with("name", person.name.as_str()).say();
        return Ok(Some(Status::new(Tone::Refuse, say)));
    }
    let account = AccountHandle::new(asked.on.clone());
    let gives =
        |mandate: &&Mandate| mandate.may.contains(&asked.may.as_str()) && authority::covers(charter, mandate, &account);
    let words = |key: &'static str| {
        Words::new(lang, key)
            .with("name", person.name.as_str())
            .with("act", choice_word(ChoiceSet::Act, &asked.may, lang))
            .with("account", asked.on.as_str())
    };
    let Some(mandate) = authority::mandates(charter, person, today).find(gives) else {
        let keeps = person.administrator && ["amend", "stop", "administer"].contains(&asked.may.as_str());
        return Ok(Some(if keeps {
            Status::new(Tone::Publish, Words::new(lang, "mandates-yes-keeps").with("name", person.name.as_str()).say())
        } else {
            Status::new(Tone::Refuse, words("mandates-no").say())
        }));
    };
    let (link, number) = article(lang, charter, mandate);
    let team = through(charter, mandate, person);
    let said = words(if team.is_some() { "mandates-yes-team" } else { "mandates-yes-name" })
        .with("mandate", mandate.name.text.as_str())
        .with("article", number.as_str())
        .with("team", team.unwrap_or_default());
    Ok(Some(Status { link: Some(link), ..Status::new(Tone::Publish, said.say()) }))
}

fn table(lang: Lang, house: &House, today: Date) -> (Vec<Column>, Vec<Row>) {
    let Some(in_force) = &house.charter else { return (Vec::new(), Vec::new()) };
    let charter = in_force.engine.charter();
    let columns = charter.accounts.iter().map(|one| Column {
        handle: one.name.text.clone(),
        network: choosing::word(lang, ChoiceSet::Network, one.network),
    });
    let mut who: Vec<&Who> = Vec::new();
    for one in charter.mandates.iter().filter(|one| one.until.is_none_or(|day| day >= today)).flat_map(|one| &one.who) {
        let known = who.iter().any(|there| match (there, one) {
            (Who::Team(a), Who::Team(b)) => a.index() == b.index(),
            (Who::Person(a), Who::Person(b)) => a.key == b.key,
            _ => false,
        });
        if !known {
            who.push(one);
        }
    }
    (columns.collect(), who.into_iter().map(|one| table_row(lang, house, charter, one, today)).collect())
}

fn table_row(lang: Lang, house: &House, charter: &Charter, who: &Who, today: Date) -> Row {
    let same = |one: &Who| match (one, who) {
        (Who::Team(a), Who::Team(b)) => a.index() == b.index(),
        (Who::Person(a), Who::Person(b)) => a.key == b.key,
        _ => false,
    };
    let mandates = charter.mandates.iter().filter(|one| one.until.is_none_or(|day| day >= today));
    let mandates: Vec<&Mandate> = mandates.filter(|one| one.who.iter().any(same)).collect();
    let cells = charter.accounts.iter().map(|account| {
        let handle = AccountHandle::new(account.name.text.clone());
        let covering: Vec<&&Mandate> = mandates.iter().filter(|one| authority::covers(charter, one, &handle)).collect();
        let may: Vec<&str> = covering.iter().flat_map(|one| one.may.iter().copied()).collect();
        let (say, all) = choosing::acts(lang, &may);
        let link = covering.first().map(|one| Link { say, ..article(lang, charter, one).0 });
        Cell { account: handle.to_string(), all: all && link.is_some(), link }
    });
    let (name, persons) = match who {
        Who::Team(id) => {
            let team = charter.teams.get(id.index());
            let count = house
                .people
                .values()
                .filter(|one| !one.has_left(today) && team.is_some_and(|team| authority::in_team(team, one)));
            let name = team.map_or_else(String::new, |team| team.name.text.clone());
            (name, Words::new(lang, "mandates-persons").with("n", count.count()).say())
        }
        Who::Person(name) => (name.text.clone(), t(lang, "mandates-person")),
    };
    let topics = mandates.iter().map(|one| one.about.len()).max().unwrap_or(0);
    let mut say = persons;
    if topics > 0 && mandates.iter().all(|one| !one.about.is_empty()) {
        say = Words::new(lang, "mandates-topics").with("who", say).with("n", topics).say();
    }
    if let Some(day) = mandates.iter().filter_map(|one| one.until).max() {
        say = Words::new(lang, "mandates-until").with("who", say).with("day", moment::day_year_short(lang, day)).say();
    }
    Row { name, say, cells: cells.collect() }
}
