//! `/settings/health`: how each part is.

use crate::pages::frame::{self, now, zoned};
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::State;
use axum::response::Response;
use charte_app::Error;
use charte_domain::{DeliveryState, Right};
use charte_lang::vocabulary::FACTS;
use charte_store::{deliveries, journal, outgoing, posts};
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment;
use charte_views::pages::settings::{Fact, HealthPage, Part, tabs};
use charte_views::parts::{Link, Sign, Tone};
use charte_views::say::{Words, t};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// After so many seconds without a beat the clock of the house counts as standing.
const STANDING: i64 = 30;

/// The parts.
pub async fn show(State(server): State<Server>, reader: Reader) -> Result<Response, Trouble> {
    let (lang, app) = (reader.lang, &server.app);
    app.may(&reader.actor, Right::Read, None)?;
    let health = parts(&server, lang).await?;
    let wrong = health.iter().filter(|one| !matches!(one.sign.tone, Tone::Publish | Tone::Quiet)).count();
    let frame = frame::of(&server, &reader).await.at(Place::Settings);
    Ok(shown(&HealthPage {
        tabs: tabs(lang, "health"),
        lead: if wrong == 0 {
            t(lang, "health-well")
        } else {
            Words::new(lang, "health-not-well").with("n", wrong).say()
        },
        backup: !app.store.is_shared() && app.may(&reader.actor, Right::Administer, None).is_ok(),
        server: app.store.is_shared() && app.may(&reader.actor, Right::Administer, None).is_ok(),
        health,
        hours: Vec::new(),
        facts: facts(&server, lang).await?,
        frame,
    }))
}

/// A backup, as a download: the copy is written to the disk first, then sent piece by piece, and is gone afterwards.
pub async fn give(State(server): State<Server>, reader: Reader) -> Result<Response, Trouble> {
    let broken = |error: std::io::Error| Error::Broken(error.to_string());
    let folder = tempfile::tempdir().map_err(broken)?;
    let path = folder.path().join("charte.db");
    charte_app::backup::make(&server.app, &reader.actor, &path).await?;
    let name = format!("charte-{}.db", server.app.today());
    Ok(crate::pages::journal::sent(&path, "application/vnd.sqlite3", &name).map_err(broken)?)
}

async fn parts(server: &Server, lang: Lang) -> Result<Vec<Part>, Error> {
    let app = &server.app;
    let here = now(server);
    let mut link = app.store.read().await?;
    let part = |key: &'static str, tone, sign: String, say: String, seen: String| Part {
        name: t(lang, key),
        sign: Sign::new(tone, sign),
        say,
        link: None,
        seen,
    };
    let soon = || t(lang, "moment-now");
    let number = |n: i64| moment::count(lang, n);
    let database = if app.store.is_shared() { "PostgreSQL" } else { "SQLite" };
    let mut out = vec![part("health-database", Tone::Publish, t(lang, "health-answers"), database.to_owned(), soon())];

    let size = i64::try_from(journal::size(&mut link).await?).unwrap_or(i64::MAX);
    let last = journal::checkpoints(&mut link).await?.pop();
    let (say, seen) = match last {
        Some((covered, _, at)) => {
            let at = zoned(server, Timestamp::from_microsecond(at).unwrap_or_default());
            let covered = number(i64::try_from(covered).unwrap_or(i64::MAX));
            let said = Words::new(lang, "health-journal-signed").with("n", number(size)).with("size", covered);
            (
                said.with("when", moment::brief(lang, &at)).say(),
                moment::relative(lang, here.timestamp(), at.timestamp()),
            )
        }
        None => (Words::new(lang, "health-journal-unsigned").with("n", number(size)).say(), String::new()),
    };
    out.push(Part {
        link: Some(Link::new("/journal", "")),
        ..part("house-journal", Tone::Publish, t(lang, "health-holds"), say, seen)
    });

    let beat = app.last_beat();
    let stands = beat.is_none_or(|at| here.timestamp().duration_since(at).as_secs() > STANDING);
    let (tone, key) = if stands { (Tone::Refuse, "health-stands") } else { (Tone::Publish, "health-ticks") };
    let seen = beat.map_or_else(String::new, |at| moment::relative(lang, here.timestamp(), at));
    out.push(part("health-ticking", tone, t(lang, key), app.settings.node.clone(), seen));

    let unknown = deliveries::in_state(&mut link, DeliveryState::Unknown, 1000).await?;
    let unknown = unknown.iter().filter(|one| one.trouble.as_deref() != Some("by-hand")).count();
    let failed = deliveries::in_state(&mut link, DeliveryState::Failed, 1000).await?.len();
    let (tone, word) = match (unknown, failed) {
        (0, 0) => (Tone::Publish, t(lang, "health-on-time")),
        (0, failed) => (Tone::Revise, Words::new(lang, "health-failed").with("n", failed).say()),
        (unknown, _) => (Tone::Unknown, Words::new(lang, "health-unknown").with("n", unknown).say()),
    };
    let queue = Some(Link::new("/queue", ""));
    let say = if unknown + failed == 0 { String::new() } else { t(lang, "house-open") };
    out.push(Part {
        link: queue.filter(|_| unknown + failed > 0),
        ..part("health-deliveries", tone, word, say, soon())
    });

    let (waiting, lost) = outgoing::counts(&mut link).await?;
    let say =
        Words::new(lang, "health-mail-counts").with("waiting", number(waiting)).with("failed", number(lost)).say();
    let (tone, key) = match (&server.mail, lost) {
        (None, _) => (Tone::Quiet, "health-mail-off"),
        (Some(_), 0) => (Tone::Publish, "health-on-time"),
        (Some(_), _) => (Tone::Revise, "health-late"),
    };
    out.push(Part {
        link: Some(Link::new("/settings/mail", "")),
        ..part("settings-mail", tone, t(lang, key), say, soon())
    });
    out.extend(detectors(lang));
    Ok(out)
}

/// Each detector that a rule may ask: those of pictures are not in this program, and what asks them is held.
fn detectors(lang: Lang) -> Vec<Part> {
    let mut all: BTreeMap<&str, bool> = BTreeMap::new();
    for fact in FACTS.iter() {
        if let Some(name) = fact.detector {
            *all.entry(name).or_default() |= !fact.code.starts_with("media.");
        }
    }
    let names = |on: bool| {
        let mut names: Vec<String> =
            all.iter().filter(|(_, is)| **is == on).map(|(name, _)| t(lang, format!("detector-{name}"))).collect();
        names.sort();
        names.join(", ")
    };
    let part = |tone, key: &'static str, say: String| Part {
        name: t(lang, "health-detectors"),
        sign: Sign::new(tone, t(lang, key)),
        say,
        link: None,
        seen: String::new(),
    };
    let mut out = vec![part(Tone::Publish, "health-on", names(true))];
    let off = names(false);
    if !off.is_empty() {
        out.push(part(Tone::Quiet, "health-off", off));
    }
    out
}

async fn facts(server: &Server, lang: Lang) -> Result<Vec<Fact>, Error> {
    let app = &server.app;
    let house = app.house();
    let count = |n: usize| moment::count(lang, i64::try_from(n).unwrap_or(0));
    let mut link = app.store.read().await?;
    let written: i64 = posts::counts(&mut link).await?.iter().map(|(_, n)| n).sum();
    let started = moment::full(lang, &zoned(server, server.started));
    let mut out = vec![
        Fact {
            name: t(lang, "health-charte"),
            say: Words::new(lang, "health-started")
                .with("version", env!("CARGO_PKG_VERSION"))
                .with("when", started)
                .say(),
        },
        Fact {
            name: t(lang, "health-data"),
            say: Words::new(lang, "health-size")
                .with("people", count(house.people.len()))
                .with("accounts", count(house.handles().len()))
                .with("posts", moment::count(lang, written))
                .say(),
        },
    ];
    if let Some(charter) = &house.charter {
        out.push(Fact {
            name: t(lang, "house-charter"),
            say: Words::new(lang, "health-charter-rules")
                .with("title", charter.stored.title.as_str())
                .with("version", charter.stored.version.as_str())
                .with("n", count(charter.engine.charter().rules.len()))
                .say(),
        });
    }
    Ok(out)
}
