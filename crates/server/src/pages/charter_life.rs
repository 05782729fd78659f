//! `/charter/life`: the steps of a version with their evidence, its signatures, all versions.

use crate::fields::Fields;
use crate::pages::charter::{name, read};
use crate::pages::charter_compare::adoption;
use crate::pages::frame::{self, zoned};
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::charter_life::{self as acts, FORMALITIES, Life};
use charte_app::{Error, charter};
use charte_domain::{CharterId, CharterState, CharterStep, Right, StoredCharter};
use charte_lang::Charter;
use charte_store::charters;
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment;
use charte_views::pages::charter::tabs;
use charte_views::pages::charter_life::{LifePage, Signatures, Step, Version};
use charte_views::parts::{Choice, Entry, Shape, Sign, Status, Tone};
use charte_views::say::{Words, t};
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Which version.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    version: String,
}

/// The life of a version.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Query(which): Query<Which>,
) -> Result<Response, Trouble> {
    Ok(shown(&page(&server, &reader, &which.version).await?))
}

async fn page(server: &Server, reader: &Reader, which: &str) -> Result<LifePage, Error> {
    let lang = reader.lang;
    let app = &server.app;
    app.may(&reader.actor, Right::Read, None)?;
    let house = app.house();
    let mut link = app.store.read().await?;
    let all = charters::all(&mut link).await?;
    let counts = house.charter.as_ref().map(|one| one.stored.id.clone());
    let id = match which {
        "" => counts.clone().or_else(|| all.first().map(|one| one.id.clone())),
        id => Some(CharterId::new(id)),
    };
    let mut around = frame::of(server, reader).await.at(Place::Charter);
    around.flash = frame::flash(lang, &reader.path);
    let may_amend = app.may(&reader.actor, Right::Amend, None).is_ok();
    let mut page = LifePage {
        frame: around,
        tabs: tabs(lang, "/charter/life"),
        lead: String::new(),
        title: String::new(),
        version: String::new(),
        steps: Vec::new(),
        law: crate::pages::charter::faulty(lang, &house).into_iter().collect(),
        signatures: None,
        may_amend,
        may_adopt: false,
        kinds: Vec::new(),
        on: Entry::new(app.today().to_string()),
        evidence: Entry::default(),
        versions: Vec::new(),
    };
    let Some(id) = id else { return Ok(page) };
    let stored = charters::get(&mut link, &id).await?.ok_or(Error::NotFound("charter"))?;
    let signed: BTreeMap<CharterId, i64> = charters::signatures(&mut link).await?.into_iter().collect();
    let mut ends = BTreeMap::new();
    for one in all.iter().filter(|one| one.state == CharterState::Superseded) {
        ends.insert(one.id.clone(), charters::superseded_at(&mut link, &one.id).await?);
    }
    drop(link);
    let reading = read(&stored.text);
    let life = acts::of(app, &stored, &reading.charter).await?;
    let lead = if stored.state == CharterState::Draft { "charter-life-lead-draft" } else { "charter-life-lead" };
    page.lead = Words::new(lang, lead).with("version", name(&stored)).say();
    page.title = Words::new(lang, "charter-version").with("version", name(&stored)).say();
    page.version = stored.id.to_string();
    page.steps = steps(server, lang, &life, &reading.charter);
    page.law.extend(law(server, lang, &life));
    if counts.as_ref() == Some(&stored.id) {
        let today = app.today();
        let everyone = house.people.values().filter(|one| !one.has_left(today)).count();
        let waiting = charter::unsigned(app, &house).await?.len();
        page.signatures =
            Some(Signatures { signed: everyone.saturating_sub(waiting), all: everyone, may_remind: may_amend });
    }
    page.may_adopt = may_amend && stored.state != CharterState::InForce && adoption(lang, &stored).may;
    page.kinds = kinds(lang, &life);
    page.versions = all
        .iter()
        .map(|one| {
            version(
                server,
                lang,
                one,
                counts.as_ref(),
                signed.get(&one.id).copied(),
                ends.get(&one.id).copied().flatten(),
            )
        })
        .collect();
    Ok(page)
}

/// The steps that can be noted; the next one that is missing is chosen.
fn kinds(lang: Lang, life: &Life) -> Vec<Choice> {
    let next = CharterStep::ALL.iter().find(|step| !life.taken.iter().any(|one| one.step == **step));
    let choice = |step: &CharterStep| Choice::new(step.code(), t(lang, key(*step))).on(Some(step) == next);
    CharterStep::ALL.iter().map(choice).collect()
}

fn key(step: CharterStep) -> String {
    format!("charter-step-{}", step.code())
}

fn steps(server: &Server, lang: Lang, life: &Life, charter: &Charter) -> Vec<Step> {
    let said = |key: &'static str, day: Date| Words::new(lang, key).with("date", moment::day(lang, day)).say();
    let step = |class, key: String, at, say| {
        let shape = match class {
            "done" => Shape::Tick,
            "now" => Shape::Half,
            _ => Shape::Circle,
        };
        Step { class, shape, name: t(lang, key), at, say, entry: None }
    };
    let mut out = Vec::new();
    for one in CharterStep::ALL {
        let mut shown = match life.taken.iter().find(|taken| taken.step == *one) {
            Some(taken) => {
                let done = step("done", key(*one), moment::day(lang, taken.on), taken.evidence.clone());
                Step { entry: taken.entry, ..done }
            }
            None if *one == CharterStep::Draft => {
                step("done", key(*one), moment::day(lang, zoned(server, life.stored.created).date()), String::new())
            }
            None => step("todo", key(*one), String::new(), t(lang, format!("charter-law-{}", one.code()))),
        };
        let begun = life.taken.iter().any(|taken| FORMALITIES.contains(&taken.step));
        if *one == CharterStep::Draft && life.stored.state == CharterState::Draft && !begun {
            shown.class = "now";
            shown.shape = Shape::Half;
        }
        out.push(shown);
    }
    // A first day that is still to come is a plan; what was adopted counts since then.
    let today = server.app.today();
    let adopted = life.stored.adopted.is_some();
    let written = charter.header.in_force.filter(|day| !adopted || *day <= today);
    let since = written.or_else(|| life.stored.adopted.map(|at| zoned(server, at).date()));
    out.push(match (life.stored.state, since) {
        (CharterState::InForce, Some(day)) => {
            step("now", "charter-step-in_force".to_owned(), said("charter-since", day), String::new())
        }
        (CharterState::Superseded, Some(day)) => {
            step("done", "charter-step-in_force".to_owned(), said("charter-since", day), String::new())
        }
        (_, Some(day)) => step("todo", "charter-step-in_force".to_owned(), said("charter-planned", day), String::new()),
        (_, None) => step("todo", "charter-step-in_force".to_owned(), String::new(), String::new()),
    });
    if let Some(at) = life.superseded.filter(|_| life.stored.state == CharterState::Superseded) {
        let day = moment::day(lang, zoned(server, at).date());
        out.push(step("now", "charter-step-superseded".to_owned(), day, String::new()));
    } else if let Some(day) = charter.header.review {
        out.push(step("todo", "charter-step-review".to_owned(), said("charter-before", day), String::new()));
    }
    out
}

/// What the law says of a version: since when it can be held against staff, or what is missing.
fn law(server: &Server, lang: Lang, life: &Life) -> Vec<Status> {
    let said = |tone, key: &'static str, day: Date| {
        Status::new(tone, Words::new(lang, key).with("date", moment::day(lang, day)).say())
    };
    let today = server.app.today();
    let adopted = life.stored.adopted.map(|at| zoned(server, at).date());
    match life.binding {
        None if life.stored.state == CharterState::Superseded => Vec::new(),
        None => {
            let some = life.taken.iter().any(|one| FORMALITIES.contains(&one.step));
            let tone = if some { Tone::Revise } else { Tone::Remind };
            vec![Status::new(tone, t(lang, "charter-law-missing"))]
        }
        Some(day) => {
            let key = if day <= today { "charter-law-binding" } else { "charter-law-from" };
            let mut out = vec![said(if day <= today { Tone::Publish } else { Tone::Remind }, key, day)];
            out.extend(
                adopted
                    .filter(|adopted| *adopted < day)
                    .map(|adopted| said(Tone::Revise, "charter-law-early", adopted)),
            );
            out
        }
    }
}

fn version(
    server: &Server,
    lang: Lang,
    one: &StoredCharter,
    counts: Option<&CharterId>,
    signed: Option<i64>,
    end: Option<jiff::Timestamp>,
) -> Version {
    let day = |at: jiff::Timestamp| moment::day(lang, zoned(server, at).date());
    let (tone, shape) = match one.state {
        CharterState::Draft => (Tone::Quiet, Shape::Pen),
        CharterState::InForce => (Tone::Publish, Shape::Tick),
        CharterState::Superseded => (Tone::Quiet, Shape::Circle),
    };
    let in_force = match (one.adopted, end) {
        (Some(from), Some(to)) => Words::new(lang, "charter-from-to").with("from", day(from)).with("to", day(to)).say(),
        (Some(from), None) => Words::new(lang, "charter-since").with("date", day(from)).say(),
        (None, _) => String::new(),
    };
    let house = server.app.house();
    Version {
        href: format!("/charter/life?version={}", one.id),
        name: name(one),
        sign: Sign::new(tone, t(lang, format!("charter-state-{}", one.state.code()))).shaped(shape),
        in_force,
        signed: signed.map_or_else(String::new, |n| n.to_string()),
        hash: one.id.as_str().chars().take(12).collect(),
        compare: counts.filter(|counts| **counts != one.id).map(|counts| match one.state {
            CharterState::Superseded => format!("/charter/compare?from={}&to={counts}", one.id),
            _ => format!("/charter/compare?from={counts}&to={}", one.id),
        }),
        by: format!("{}, {}", house.name(&one.by), moment::brief(lang, &zoned(server, one.created))),
    }
}

/// Notes a step.
pub async fn give(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    let app = &server.app;
    let id = CharterId::new(fields.get("version"));
    let step = CharterStep::parse(fields.get("step")).ok_or(Error::invalid("step", "step-unknown"));
    let on: Result<Date, Error> = fields.get("on").parse().map_err(|_| Error::invalid("on", "day-unreadable"));
    let done = match (step, on) {
        (Ok(step), Ok(on)) => acts::add(app, &reader.actor, &id, step, on, fields.get("evidence")).await.map(|_| ()),
        (Err(error), _) | (_, Err(error)) => Err(error),
    };
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/charter/life?version={id}&done=noted-step")).into_response()),
        Err(error @ Error::Invalid { field, .. }) => {
            let mut page = page(&server, &reader, id.as_str()).await?;
            let say = Some(error.message().render(reader.lang));
            page.on = Entry::new(fields.get("on"));
            page.evidence = Entry::new(fields.get("evidence"));
            if field == "evidence" {
                page.evidence.error = say
            } else {
                page.on.error = say
            }
            for choice in &mut page.kinds {
                choice.on = choice.value == fields.get("step");
            }
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

/// Writes to those who have not signed.
pub async fn remind(State(server): State<Server>, reader: Reader) -> Result<Response, Trouble> {
    charter::remind(&server.app, &reader.actor).await?;
    Ok(Redirect::to("/charter/life?done=reminded").into_response())
}
