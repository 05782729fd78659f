//! How the house begins: its registry, its people, its charter of last year and the one of now, where its posts go.

use crate::commands::demo::houses::House;
use crate::commands::demo::story::Story;
use anyhow::{Context, Result};
use charte_app::deliver::{self, Choice};
use charte_app::domain::{AccountHandle, Actor, CharterId, Door, PersonId};
use charte_app::{App, charter, first_start, people, registry};
use charte_lang::model::Lang;
use charte_networks::Outside;
use jiff::civil::Date;

/// A person of the house, signed in.
pub(crate) fn signed_in(app: &App, id: &str) -> Result<Actor> {
    let person = app.house().people.get(&PersonId::new(id)).cloned();
    let person = person.with_context(|| format!("nobody has the id {id}"))?;
    Ok(Actor { person: Some(person), door: Door::Session("demo".to_owned()) })
}

/// The first administrator begins, and takes in registry and people.
pub(crate) async fn begin(app: &App, house: &House, story: &Story, today: Date, password: &str) -> Result<Actor> {
    let lang = if story.language == "fr" { Lang::Fr } else { Lang::En };
    let files = registry_of(house, story, today)?;
    let first = story.person.iter().find(|one| one.administrator).context("an administrator")?;
    let names = names(&files);
    let name = names.iter().find(|(id, _)| *id == first.id).map_or_else(|| first.id.clone(), |(_, name)| name.clone());
    let begun = first_start::First {
        organisation: String::new(),
        name,
        email: first.email.clone(),
        password: password.to_owned(),
        lang,
    };
    let admin = first_start::begin(app, &begun).await?;
    let admin = signed_in(app, admin.as_str())?;
    let given: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    registry::import(app, &admin, &given).await?;
    for one in &story.person {
        let house = app.house();
        let Some(before) = house.people.get(&PersonId::new(one.id.clone())) else { continue };
        let given = people::Given {
            name: before.name.clone(),
            email: Some(one.email.clone()),
            status: before.status.clone(),
            teams: before.teams.clone(),
            lang,
            administrator: one.administrator,
            delegate: None,
        };
        people::change(app, &admin, &before.id, &given).await?;
    }
    people::set_password_of_all(app, &admin, password).await?;
    Ok(admin)
}

/// The registry of the example, with what the month adds to it. Who leaves in the month has not left yet.
fn registry_of(house: &House, story: &Story, today: Date) -> Result<Vec<(&'static str, String)>> {
    house
        .registry
        .iter()
        .map(|(name, text)| {
            Ok((
                *name,
                match *name {
                    "people.toml" => rewritten(text, "person", |row| {
                        let id = row.get("id").and_then(toml::Value::as_str).unwrap_or_default().to_owned();
                        if story.person.iter().any(|one| one.id == id && one.left.is_some()) {
                            row.remove("left");
                            row.insert("status".to_owned(), "employee".into());
                        }
                        // Whoever signs in the month has not signed before it.
                        let signs = story.acknowledgement.iter().find(|one| one.person == id);
                        if let Some(signs) = signs {
                            row.insert("acknowledged".to_owned(), signs.version.clone().into());
                        }
                    })?,
                    "accounts.toml" => rewritten(text, "account", |row| {
                        let handle = row.get("handle").and_then(toml::Value::as_str).unwrap_or_default().to_owned();
                        let Some(more) = story.account.iter().find(|one| one.handle == handle) else { return };
                        if let Some(custodians) = &more.custodians {
                            row.insert("custodians".to_owned(), custodians.clone().into());
                        }
                        if let Some(renewal) = more.renewal {
                            row.insert("renewal".to_owned(), renewal.date(today, 0).to_string().into());
                        }
                    })?,
                    _ => (*text).to_owned(),
                },
            ))
        })
        .collect()
}

fn rewritten(text: &str, kind: &str, mut change: impl FnMut(&mut toml::Table)) -> Result<String> {
    let mut read: toml::Table = toml::from_str(text)?;
    for row in read.get_mut(kind).and_then(toml::Value::as_array_mut).into_iter().flatten() {
        if let Some(row) = row.as_table_mut() {
            change(row);
        }
    }
    Ok(toml::to_string(&read)?)
}

fn names(files: &[(&str, String)]) -> Vec<(String, String)> {
    let people =
        files.iter().find(|(name, _)| *name == "people.toml").map(|(_, text)| text.as_str()).unwrap_or_default();
    let read: toml::Table = toml::from_str(people).unwrap_or_default();
    let rows = read.get("person").and_then(toml::Value::as_array).cloned().unwrap_or_default();
    let text = |row: &toml::Value, field: &str| row.get(field).and_then(toml::Value::as_str).map(str::to_owned);
    rows.iter().filter_map(|row| Some((text(row, "id")?, text(row, "name")?))).collect()
}

/// Proposes and adopts a charter.
pub(crate) async fn adopt(app: &App, admin: &Actor, text: &str) -> Result<CharterId> {
    let (stored, _) = charter::propose(app, admin, text).await?;
    charter::adopt(app, admin, &stored.id).await?;
    Ok(stored.id)
}

/// The charter, with the mandates that begin later beginning on a day: the month may be played before they would.
pub(crate) fn with_mandates_from(text: &str, day: Date) -> String {
    let lines = text.lines().map(|line| {
        let mut words = line.split_whitespace();
        match (words.next(), words.next().map(str::parse::<Date>), words.next()) {
            (Some(word @ ("du" | "from")), Some(Ok(from)), None) if from > day => format!("{word}  {day}"),
            _ => line.to_owned(),
        }
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// The charter as it was in the year before: the same text under the version that it replaces.
pub(crate) fn of_last_year(text: &str, version: &str) -> String {
    let mut header = true;
    let lines = text.lines().filter_map(|line| {
        let word = line.split_whitespace().next().unwrap_or_default();
        if header && matches!(word, "remplace" | "replaces") {
            return None;
        }
        if header && word == "version" {
            header = false;
            return Some(format!("version  {version}"));
        }
        Some(line.to_owned())
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// Who leads a team is stood in for by its deputy.
pub(crate) async fn deputies(app: &App, admin: &Actor) -> Result<()> {
    let house = app.house();
    let teams = &house.in_force()?.engine.charter().teams;
    let known = |name: &str| house.people.values().find(|one| charte_app::domain::authority::named(name, one));
    let mut done: Vec<PersonId> = Vec::new();
    for team in teams {
        let (Some(lead), Some(deputy)) = (team.lead.as_deref().and_then(known), team.deputy.as_deref().and_then(known))
        else {
            continue;
        };
        if done.contains(&lead.id) || lead.id == deputy.id || lead.email.is_none() {
            continue;
        }
        let given = people::Given {
            name: lead.name.clone(),
            email: lead.email.clone(),
            status: lead.status.clone(),
            teams: lead.teams.clone(),
            lang: lead.lang,
            administrator: lead.administrator,
            delegate: Some(deputy.id.clone()),
        };
        people::change(app, admin, &lead.id, &given).await?;
        done.push(lead.id.clone());
    }
    Ok(())
}

/// Every account has a feed, save one where a person puts the posts.
pub(crate) async fn destinations(app: &App, outside: &Outside, admin: &Actor, house: &House) -> Result<()> {
    for handle in app.house().handles() {
        let choice = if handle == AccountHandle::new(house.by_hand) { Choice::ByHand } else { Choice::Feed };
        deliver::set_destination(app, outside, admin, &handle, choice).await?;
    }
    Ok(())
}
