//! `/charter/interview`: the questions, and the charter that grows beside them.

use crate::fields::Fields;
use crate::pages::charter::draw;
use crate::pages::frame::{self, now};
use crate::session::{Reader, percent};
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::Error;
use charte_app::interview::{self as acts, Held};
use charte_domain::Right;
use charte_interview::{Column, Fault, Kind, Question, Raw, State as Stands, Value};
use charte_lang::markdown::{Piece, pieces};
use charte_messages::Message;
use charte_store::charter_comments;
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment::{self, Moment};
use charte_views::pages::charter::Article;
use charte_views::pages::interview::{Asked, Cell, Control, Covered, EndPage, Growing, InterviewPage, Said};
use charte_views::parts::{Choice, Link, Sign, Status, Tone};
use charte_views::say::{Words, t};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Where one is.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Where {
    section: String,
    #[serde(rename = "in")]
    spoken: String,
    rows: String,
    done: String,
}

/// The language of the interview: as asked for, or that in which it goes on.
pub(crate) async fn spoken(server: &Server, reader: &Reader, asked: &str) -> Result<Lang, Error> {
    match asked {
        "fr" => Ok(Lang::Fr),
        "en" => Ok(Lang::En),
        _ => acts::language(&server.app, reader.lang).await,
    }
}

/// A section.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Query(place): Query<Where>,
) -> Result<Response, Trouble> {
    server.app.may(&reader.actor, Right::Read, None)?;
    let spoken = spoken(&server, &reader, &place.spoken).await?;
    let held = acts::hold(&server.app, spoken).await?;
    let section = section(&held, &place.section)?;
    let mut page = page(&server, &reader, &held, section, &[], &place.rows).await?;
    if place.done == "saved" {
        page.saved = Some(Moment::hour(reader.lang, &now(&server)));
    }
    Ok(shown(&page))
}

/// The place of a section by its name; without one, of the first question that waits.
fn section(held: &Held, id: &str) -> Result<usize, Error> {
    if id.is_empty() {
        return Ok(held.interview.next(&held.answers).map_or(0, |question| question.section));
    }
    let found = held.interview.sections().iter().position(|one| one.id == id);
    found.ok_or(Error::NotFound("section"))
}

fn questions(held: &Held, section: usize) -> impl Iterator<Item = &Question> {
    let all = held.interview.questions().iter();
    all.filter(move |one| one.section == section && held.interview.asked(one, &held.answers))
}

async fn page(
    server: &Server,
    reader: &Reader,
    held: &Held,
    n: usize,
    faults: &[(String, String)],
    more: &str,
) -> Result<InterviewPage, Error> {
    let lang = reader.lang;
    let all = held.interview.sections();
    let one = all.get(n).ok_or(Error::NotFound("section"))?;
    let spoken = held.interview.lang();
    let house = server.app.house();
    let lead = match one.provision {
        Some(provision) => Words::new(lang, "interview-lead").with("provision", usize::from(provision)),
        None => Words::new(lang, "interview-lead-more"),
    };
    let link = |place: usize| {
        let id = all.get(place).map_or("", |one| one.id.as_str());
        format!("/charter/interview?section={}&in={}", percent(id), spoken.code())
    };
    let caution = one.caution.as_ref().map(|caution| {
        let words = Words::new(spoken, "interview-caution").with("caution", caution.as_str());
        Status::new(Tone::Remind, words.with("reference", one.reference.clone().unwrap_or_default()).say())
    });
    let said =
        charter_comments::find(&mut server.app.store.read().await?, Some(&format!("interview:{}", one.id)), false)
            .await?;
    let said = said.iter().map(|comment| Said {
        text: comment.text.clone(),
        by: format!("{}, {}", house.name(&comment.person), moment::brief(lang, &frame::zoned(server, comment.at))),
    });
    let other = if spoken == Lang::Fr { "en" } else { "fr" };
    let mut around = frame::of(server, reader).await.at(Place::Charter);
    around.flash = frame::flash(lang, &reader.path).filter(|_| !reader.path.contains("done=saved"));
    let asked = questions(held, n).map(|question| {
        let fault = faults.iter().find(|(id, _)| *id == question.id).map(|(_, say)| say.clone());
        let by = held.by.get(&question.id).map_or_else(String::new, |by| house.name(by).to_owned());
        let extra = if question.id == more { 2 } else { 1 };
        Asked {
            id: question.id.clone(),
            ask: question.ask.clone(),
            help: question.help.clone().unwrap_or_default(),
            control: control(held, question, extra),
            error: fault,
            by,
        }
    });
    Ok(InterviewPage {
        spoken: spoken.code(),
        section: one.id.clone(),
        title: one.title.clone(),
        lead: lead.with("place", n + 1).with("n", all.len()).say(),
        place: n + 1,
        sections: all.len(),
        saved: None,
        why: one.why.clone(),
        questions: asked.collect(),
        others: one.others.clone(),
        machine: one.machine.clone(),
        people: one.people.clone(),
        caution,
        back: n.checked_sub(1).map(link),
        may_answer: server.app.may(&reader.actor, Right::Amend, None).is_ok(),
        growing: growing(held, n, lang),
        comments: said.collect(),
        other: Link::new(
            format!("/charter/interview?section={}&in={other}", percent(&one.id)),
            t(spoken, "interview-other"),
        ),
        frame: around,
    })
}

/// The articles of a section as the answers make them.
fn growing(held: &Held, section: usize, lang: Lang) -> Growing {
    let text = held.interview.draw_section(&held.answers, section);
    let titles: BTreeSet<String> = pieces(&text)
        .into_iter()
        .filter_map(|piece| if let Piece::Heading(heading) = piece { Some(heading.title) } else { None })
        .collect();
    let reading = crate::pages::charter::read(&held.interview.draw(&held.answers));
    let drawn = draw(&reading, lang, &BTreeMap::new());
    let of_section = |one: &Article| titles.contains(&one.title.text) && !one.title.text.is_empty();
    Growing { lang, articles: drawn.articles.into_iter().filter(of_section).collect() }
}

/// The control of a question, with its answer or the one that is proposed. `extra`: empty rows below a table.
fn control(held: &Held, question: &Question, extra: usize) -> Control {
    let spoken = held.interview.lang();
    let value = held.interview.current(&question.id, &held.answers);
    let value = value.as_deref();
    let shown = || value.map(|one| question.kind.shown(one, spoken)).unwrap_or_default();
    match &question.kind {
        Kind::Text(_) | Kind::Names { .. } | Kind::Terms { .. } => Control::Line("text", shown()),
        Kind::Number { .. } => Control::Line("number", shown()),
        Kind::Date => Control::Line("date", shown()),
        Kind::Long => Control::Area(shown()),
        Kind::YesNo => {
            let is = |yes| value == Some(&Value::Flag(yes));
            Control::One(vec![
                Choice::new("yes", t(spoken, "house-yes")).on(is(true)),
                Choice::new("no", t(spoken, "house-no")).on(is(false)),
            ])
        }
        Kind::Choice(options) => {
            let on = |one: &str| matches!(value, Some(Value::Choice(chosen)) if chosen == one);
            Control::One(options.iter().map(|one| Choice::new(&one.value, &one.label).on(on(&one.value))).collect())
        }
        Kind::Choices { options, .. } => {
            let on = |one: &str| matches!(value, Some(Value::List(all)) if all.iter().any(|item| item == one));
            Control::Some(options.iter().map(|one| Choice::new(&one.value, &one.label).on(on(&one.value))).collect())
        }
        Kind::Table { columns, min, max } => {
            let rows = match value {
                Some(Value::Table(rows)) => rows.as_slice(),
                _ => &[],
            };
            // Where the rows are the options of the first column there are no others.
            let fixed = matches!(columns.first().map(|one| &one.kind), Some(Kind::Choice(options)) if options.len() == *min && *min == *max);
            let total = if fixed { rows.len() } else { (rows.len() + extra).min(*max) };
            let made = (0..total).map(|n| {
                let row = rows.get(n);
                columns
                    .iter()
                    .map(|column| cell(spoken, &question.id, n, column, row.and_then(|one| one.get(&column.id))))
                    .collect()
            });
            let asks = columns.iter().map(|one| one.ask.clone()).collect();
            Control::Table(asks, made.collect(), !fixed && rows.len() + extra < *max)
        }
    }
}

fn cell(spoken: Lang, question: &str, n: usize, column: &Column, value: Option<&Value>) -> Cell {
    let label =
        Words::new(spoken, "interview-cell").with("column", column.ask.as_str()).with("row", (n + 1).to_string());
    let shown = value.map(|one| column.kind.shown(one, spoken)).unwrap_or_default();
    let nothing = || Choice::new("", t(spoken, "interview-nothing")).on(value.is_none());
    let (line, choices) = match &column.kind {
        Kind::Choice(options) => {
            let on = |one: &str| matches!(value, Some(Value::Choice(chosen)) if chosen == one);
            let all = options.iter().map(|one| Choice::new(&one.value, &one.label).on(on(&one.value)));
            (None, std::iter::once(nothing()).chain(all).collect())
        }
        Kind::YesNo => {
            let is = |yes| value == Some(&Value::Flag(yes));
            let yes = Choice::new("yes", t(spoken, "house-yes")).on(is(true));
            (None, vec![nothing(), yes, Choice::new("no", t(spoken, "house-no")).on(is(false))])
        }
        Kind::Date => (Some(("date", shown)), Vec::new()),
        Kind::Number { .. } => (Some(("number", shown)), Vec::new()),
        _ => (Some(("text", shown)), Vec::new()),
    };
    Cell { name: format!("q-{question}.{n}.{}", column.id), label: label.say(), line, choices }
}

/// What the form says, question by question; what it does not ask is left out.
fn given(held: &Held, fields: &Fields) -> Vec<(String, Raw)> {
    let mut out = Vec::new();
    for question in held.interview.questions() {
        let name = format!("q-{}", question.id);
        let there = fields.has(&name) || fields.has(&format!("has-{}", question.id));
        if !there {
            continue;
        }
        let raw = match &question.kind {
            Kind::Choices { .. } => Raw::List(fields.all(&name).map(Raw::from).collect()),
            Kind::Table { columns, .. } => Raw::List(rows(&name, columns, fields)),
            Kind::YesNo => Raw::Flag(fields.get(&name) == "yes"),
            kind @ (Kind::Names { .. } | Kind::Terms { .. }) => kind.typed(fields.get(&name)),
            Kind::Long => Raw::Text(fields.get(&name).replace("\r\n", "\n")),
            _ => Raw::Text(fields.get(&name).trim().to_owned()),
        };
        out.push((question.id.clone(), raw));
    }
    out
}

fn rows(name: &str, columns: &[Column], fields: &Fields) -> Vec<Raw> {
    let mut out = Vec::new();
    for n in 0..500 {
        let cells: Vec<(&Column, String)> =
            columns.iter().map(|column| (column, format!("{name}.{n}.{}", column.id))).collect();
        if !cells.iter().any(|(_, cell)| fields.has(cell)) {
            break;
        }
        let filled: Vec<(String, Raw)> = cells
            .iter()
            .filter_map(|(column, cell)| Some((column, fields.filled(cell)?)))
            .map(|(column, text)| {
                let raw = match &column.kind {
                    Kind::Names { .. } | Kind::Terms { .. } | Kind::Choices { .. } => column.kind.typed(&text),
                    Kind::YesNo => Raw::Flag(text == "yes"),
                    _ => Raw::Text(text),
                };
                (column.id.clone(), raw)
            })
            .collect();
        if !filled.is_empty() {
            out.push(Raw::Row(filled));
        }
    }
    out
}

/// What is wrong, by question, in words.
fn said(held: &Held, faults: &[Fault]) -> Vec<(String, String)> {
    let lang = held.interview.lang();
    let words = |fault: &Fault| {
        let help = fault.help_text(lang);
        if help.is_empty() { fault.text(lang) } else { format!("{} {help}", fault.text(lang)) }
    };
    faults.iter().map(|fault| (fault.at.split('.').next().unwrap_or_default().to_owned(), words(fault))).collect()
}

/// Keeps the answers of a section and goes on.
pub async fn give(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    let app = &server.app;
    let spoken = spoken(&server, &reader, fields.get("in")).await?;
    let mut held = acts::hold(app, spoken).await?;
    let n = section(&held, fields.get("section"))?;
    let id = held.interview.sections().get(n).map_or("", |one| one.id.as_str()).to_owned();
    let act = fields.get("act");
    let here = |section: &str| format!("/charter/interview?section={}&in={}", percent(section), spoken.code());
    let next = |held: &Held| match held.interview.sections().get(n + 1) {
        Some(next) => here(&next.id),
        None => format!("/charter/interview/end?in={}", spoken.code()),
    };
    if act == "skip" {
        return Ok(Redirect::to(&next(&held)).into_response());
    }
    let before: BTreeSet<String> = questions(&held, n).map(|one| one.id.clone()).collect();
    let given = given(&held, &fields);
    let faults = acts::answer(app, &reader.actor, &mut held, &given).await?;
    if !faults.is_empty() && act != "save" {
        let page = page(&server, &reader, &held, n, &said(&held, &faults), "").await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)).into_response());
    }
    // An answer may open another question of the same section: it is shown before one goes on.
    let opened = questions(&held, n).any(|one| !before.contains(&one.id));
    let to = match act {
        "next" if !opened => next(&held),
        _ => {
            let rows = act.strip_prefix("row-").map_or_else(String::new, |id| format!("&rows={}", percent(id)));
            format!("{}{rows}&done=saved", here(&id))
        }
    };
    Ok(Redirect::to(&to).into_response())
}

/// The charter as it grows while one types.
pub async fn live(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    server.app.may(&reader.actor, Right::Read, None)?;
    let spoken = spoken(&server, &reader, fields.get("in")).await?;
    let mut held = acts::hold(&server.app, spoken).await?;
    let n = section(&held, fields.get("section"))?;
    let given = given(&held, &fields);
    let _ = acts::take(&mut held, &given);
    let lang = reader.lang;
    let panel = tokio::task::spawn_blocking(move || growing(&held, n, lang));
    Ok(shown(&panel.await.map_err(|error| Error::Broken(error.to_string()))?))
}

/// Where the interview stands.
pub async fn end(
    State(server): State<Server>,
    reader: Reader,
    Query(place): Query<Where>,
) -> Result<Response, Trouble> {
    let lang = reader.lang;
    server.app.may(&reader.actor, Right::Read, None)?;
    let spoken = spoken(&server, &reader, &place.spoken).await?;
    let held = acts::hold(&server.app, spoken).await?;
    let reading = crate::pages::charter::read(&held.interview.draw(&held.answers));
    let coverage = charte_interview::completeness(&reading.charter, &held.interview, &held.answers);
    let asked = |section: usize| held.interview.questions().iter().filter(move |one| one.section == section);
    let sections = held
        .interview
        .sections()
        .iter()
        .enumerate()
        .map(|(n, one)| {
            let state = one.provision.and_then(|provision| coverage.iter().find(|all| all.provision == provision));
            let waits = asked(n)
                .filter(|one| held.interview.asked(one, &held.answers) && held.answers.get(&one.id).is_none())
                .count();
            let (tone, key) = match state.map(|one| one.state) {
                Some(Stands::Covered) | None if waits == 0 => (Tone::Publish, "interview-covered"),
                Some(Stands::Covered) | None => (Tone::Remind, "interview-unseen"),
                Some(Stands::Thin) => (Tone::Revise, "interview-thin"),
                Some(Stands::Missing) => (Tone::Refuse, "interview-missing"),
            };
            let say =
                if waits == 0 { String::new() } else { Words::new(lang, "interview-waits").with("n", waits).say() };
            Covered {
                href: format!("/charter/interview?section={}&in={}", percent(&one.id), spoken.code()),
                title: one.title.clone(),
                sign: Sign::new(tone, t(lang, key)),
                say,
            }
        })
        .collect();
    let all = held.interview.questions().iter().filter(|one| held.interview.asked(one, &held.answers));
    let (answered, open): (Vec<_>, Vec<_>) = all.partition(|one| held.answers.get(&one.id).is_some());
    let lead = Message::new("interview-answered").with("n", answered.len()).with("all", answered.len() + open.len());
    let mut around = frame::of(&server, &reader).await.at(Place::Charter);
    around.flash = frame::flash(lang, &reader.path);
    let page = EndPage {
        frame: around,
        spoken: spoken.code(),
        lead: lead.render(lang),
        sections,
        may_answer: server.app.may(&reader.actor, Right::Amend, None).is_ok(),
    };
    Ok(shown(&page))
}

/// Makes the document: it opens in the editor, nothing is kept yet.
pub async fn draw_it(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    server.app.may(&reader.actor, Right::Amend, None)?;
    let spoken = spoken(&server, &reader, fields.get("in")).await?;
    Ok(Redirect::to(&format!("/charter/edit?from=interview&in={}", spoken.code())).into_response())
}
