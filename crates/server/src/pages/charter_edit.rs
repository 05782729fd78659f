//! `/charter/edit`: the document with its lint; a version is proposed, and put in force elsewhere.

use crate::fields::Fields;
use crate::pages::charter::{changed, name, read_back, sections};
use crate::pages::frame::{self, zoned};
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::charter::{self as acts, Linted};
use charte_app::{Error, House, interview};
use charte_domain::{CharterId, CharterState, Right, StoredCharter};
use charte_lang::diagnostic::{Diagnostic, Severity};
use charte_lang::story::example_words;
use charte_store::charters;
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment;
use charte_views::pages::charter::tabs;
use charte_views::pages::charter_edit::{EditPage, Failed, Found, LintPanel};
use charte_views::parts::{Entry, Link, Sign, Status, Tone, Written};
use charte_views::say::{Words, t};
use serde::Deserialize;

/// How many findings are shown.
const SHOWN: usize = 30;

/// With what the form begins.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct From {
    version: String,
    from: String,
    #[serde(rename = "in")]
    spoken: String,
}

/// The form.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Query(query): Query<From>,
) -> Result<Response, Trouble> {
    let app = &server.app;
    app.may(&reader.actor, Right::Amend, None)?;
    let lang = reader.lang;
    let house = app.house();
    let all = charters::all(&mut app.store.read().await?).await?;
    if query.from == "interview" {
        let spoken = super::interview::spoken(&server, &reader, &query.spoken).await?;
        let held = interview::hold(app, spoken).await?;
        let text = held.interview.draw(&held.answers);
        let base = house.charter.as_ref().map_or_else(String::new, |one| one.stored.id.to_string());
        let page = page(&server, &reader, &text, &base, t(lang, "charter-edit-drawn"), &all).await?;
        return Ok(shown(&page));
    }
    let id = if query.version.is_empty() {
        let counts = house.charter.as_ref().map(|charter| charter.stored.id.clone());
        counts.or_else(|| all.first().map(|one| one.id.clone()))
    } else {
        Some(CharterId::new(query.version))
    };
    let stored = match id {
        Some(id) => Some(charters::get(&mut app.store.read().await?, &id).await?.ok_or(Error::NotFound("charter"))?),
        None => None,
    };
    let lead = match &stored {
        Some(one) if one.state == CharterState::Draft => {
            Words::new(lang, "charter-edit-draft").with("version", name(one)).with("name", house.name(&one.by)).say()
        }
        Some(one) => Words::new(lang, "charter-edit-from").with("version", name(one)).say(),
        None => t(lang, "charter-edit-nothing"),
    };
    let (text, base) = stored.map_or_else(Default::default, |one| (one.text, one.id.to_string()));
    Ok(shown(&page(&server, &reader, &text, &base, lead, &all).await?))
}

async fn page(
    server: &Server,
    reader: &Reader,
    text: &str,
    base: &str,
    lead: String,
    all: &[StoredCharter],
) -> Result<EditPage, Error> {
    let lang = reader.lang;
    let lint = panel(server, lang, text.to_owned()).await?;
    let mut around = frame::of(server, reader).await.at(Place::Charter);
    around.flash = frame::flash(lang, &reader.path);
    Ok(EditPage {
        tabs: tabs(lang, "/charter/edit"),
        lead,
        other: other(server, reader, base, all),
        text_lang: lint.1,
        text: Entry::new(text),
        base: base.to_owned(),
        lint: lint.0,
        first: server.app.house().charter.is_none(),
        frame: around,
    })
}

/// That somebody else has kept a version since the one with which this form began.
fn other(server: &Server, reader: &Reader, base: &str, all: &[StoredCharter]) -> Option<Status> {
    let lang = reader.lang;
    let began = all.iter().find(|one| one.id.as_str() == base)?;
    let newest = all.iter().find(|one| one.id != began.id && one.by != reader.person.id)?;
    let since = began.adopted.unwrap_or(began.created);
    if newest.state != CharterState::Draft || newest.created <= since {
        return None;
    }
    let house = server.app.house();
    let words = Words::new(lang, "charter-other")
        .with("name", house.name(&newest.by))
        .with("at", moment::brief(lang, &zoned(server, newest.created)));
    let compare =
        Link::new(format!("/charter/compare?from={}&to={}", began.id, newest.id), t(lang, "charter-tab-compare"));
    Some(Status { link: Some(compare), ..Status::new(Tone::Hold, words.say()) })
}

/// What the form's buttons do.
pub async fn give(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    let app = &server.app;
    app.may(&reader.actor, Right::Amend, None)?;
    let lang = reader.lang;
    // What a browser sends has the line ends of forms.
    let text = fields.get("text").replace("\r\n", "\n");
    let base = fields.get("base");
    if fields.get("act") == "propose" {
        let given = if text.trim().is_empty() {
            Err(Error::invalid("text", "text-missing"))
        } else {
            acts::propose(app, &reader.actor, &text).await
        };
        return match given {
            Ok((stored, _)) => Ok(Redirect::to(&after(&app.house(), &stored)).into_response()),
            Err(error @ Error::Invalid { .. }) => {
                let all = charters::all(&mut app.store.read().await?).await?;
                let mut page = page(&server, &reader, &text, base, t(lang, "charter-edit-typed"), &all).await?;
                page.text = Entry::wrong(text, error.message().render(lang));
                Ok((status(&error), shown(&page)).into_response())
            }
            Err(error) => Err(Trouble(error)),
        };
    }
    let text = match fields.get("act").strip_prefix("fix-").and_then(|n| n.parse::<usize>().ok()) {
        Some(n) => {
            let (house, today, given) = (app.house(), app.today(), text.clone());
            let mended = tokio::task::spawn_blocking(move || {
                let linted = acts::lint(&house, &given, today).ok()?;
                linted.found.get(n).and_then(|found| acts::mended(&given, found))
            });
            mended.await.map_err(|error| Error::Broken(error.to_string()))?.unwrap_or(text)
        }
        None => text,
    };
    let all = charters::all(&mut app.store.read().await?).await?;
    Ok(shown(&page(&server, &reader, &text, base, t(lang, "charter-edit-typed"), &all).await?))
}

/// Where a proposed version is looked at: against the one in force, or, when it is the first, where it can be put in force.
fn after(house: &House, stored: &StoredCharter) -> String {
    match &house.charter {
        Some(charter) if charter.stored.id != stored.id => {
            format!("/charter/compare?from={}&to={}&done=proposed", charter.stored.id, stored.id)
        }
        _ => format!("/charter/life?version={}&done=proposed", stored.id),
    }
}

/// The lint while one types.
pub async fn lint(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    server.app.may(&reader.actor, Right::Amend, None)?;
    let text = fields.get("text").replace("\r\n", "\n");
    Ok(shown(&panel(&server, reader.lang, text).await?.0))
}

/// What is to be said about a text, and the code of its language.
async fn panel(server: &Server, lang: Lang, text: String) -> Result<(LintPanel, &'static str), Error> {
    let (house, today) = (server.app.house(), server.app.today());
    let panel = tokio::task::spawn_blocking(move || {
        let linted = acts::lint(&house, &text, today)?;
        let spoken = linted.tried.reading.charter.header.lang.code();
        Ok((described(&house, lang, &text, &linted), spoken))
    });
    panel.await.map_err(|error| Error::Broken(error.to_string()))?
}

fn described(house: &House, lang: Lang, text: &str, linted: &Linted) -> LintPanel {
    if text.trim().is_empty() {
        return LintPanel {
            lang,
            head: String::new(),
            found: Vec::new(),
            more: 0,
            passed: 0,
            failed: Vec::new(),
            sections: Vec::new(),
            read_back: Vec::new(),
            why: t(lang, "charter-why-empty"),
            sound: false,
            empty: true,
        };
    }
    let reading = &linted.tried.reading;
    let count = |severity| linted.found.iter().filter(|one| one.code.severity() == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let head = if errors + warnings == 0 {
        t(lang, "charter-no-finding")
    } else {
        Words::new(lang, "lint-summary").with("errors", errors).with("warnings", warnings).say()
    };
    let mut found: Vec<(usize, &Diagnostic)> = linted.found.iter().enumerate().collect();
    found.sort_by_key(|(_, one)| one.code.severity());
    let in_force = house.charter.as_ref();
    let old = in_force.filter(|old| old.stored.text != text).map(|old| &old.reading);
    let ids = old.as_ref().map_or_else(Vec::new, |old| changed(old, reading, lang));
    let sound = errors == 0 && linted.failures.is_empty();
    let why = match (in_force.is_some_and(|old| old.stored.text == text), sound) {
        (true, _) => "charter-why-same",
        (false, true) => "charter-why-sound",
        (false, false) => "charter-why-errors",
    };
    LintPanel {
        lang,
        head,
        more: found.len().saturating_sub(SHOWN),
        found: found.iter().take(SHOWN).map(|(n, one)| line(lang, text, linted, *n, one)).collect(),
        passed: linted.tried.examples - linted.failures.len(),
        failed: failed(lang, linted),
        sections: old.as_ref().map_or_else(Vec::new, |old| sections(old, reading, lang)),
        read_back: read_back(reading, lang, &ids, 6),
        why: t(lang, why),
        sound,
        empty: false,
    }
}

fn line(lang: Lang, text: &str, linted: &Linted, n: usize, one: &Diagnostic) -> Found {
    let tone = match one.code.severity() {
        Severity::Error => Tone::Refuse,
        Severity::Warning => Tone::Revise,
        Severity::Note => Tone::Remind,
    };
    let source = linted.tried.reading.charter.sources.get(usize::from(one.place.source.0));
    let say = match source.filter(|source| source.pack) {
        Some(pack) => Words::new(lang, "charter-in-pack").with("name", pack.name.as_str()),
        None => Words::new(lang, "charter-line").with("line", line_of(text, one.place.span.start)),
    };
    Found {
        sign: Sign::new(tone, one.code.code()),
        say: say.with("say", one.text(lang)).say(),
        help: one.help_text(lang).unwrap_or_default(),
        fix: acts::mended(text, one).map(|_| n),
    }
}

/// The line of a place, from 1.
#[must_use]
pub fn line_of(text: &str, at: u32) -> usize {
    text.bytes().take(at as usize).filter(|byte| *byte == b'\n').count() + 1
}

fn failed(lang: Lang, linted: &Linted) -> Vec<Failed> {
    let Some(engine) = &linted.engine else { return Vec::new() };
    let reading = &linted.tried.reading;
    let shown = linted.failures.iter().take(SHOWN).filter_map(|result| {
        let example = reading.charter.examples.get(result.index)?;
        let say: Vec<String> = result.differences.iter().map(|one| one.in_words(result, engine, lang)).collect();
        let words = example_words(reading, example).0;
        Some(Failed { situation: Written::new(reading.charter.header.lang.code(), words), say: say.join(" ") })
    });
    shown.collect()
}
