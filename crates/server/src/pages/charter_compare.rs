//! `/charter/compare`: two versions in sentences and over the posts that are kept; putting one in force.

use crate::fields::Fields;
use crate::pages::charter::{name, read, sections};
use crate::pages::frame::{self, zoned};
use crate::pages::verdict::tone;
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::{Error, charter as acts, replay};
use charte_domain::{CharterId, CharterState, Right, StoredCharter};
use charte_judge::Engine;
use charte_lang::model::Effect;
use charte_store::charters;
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment::Moment;
use charte_views::pages::charter::tabs;
use charte_views::pages::charter_compare::{Adopt, ComparePage, Replay, Row};
use charte_views::parts::{Choice, Sign, Tone};
use charte_views::say::{Words, t};
use serde::Deserialize;

/// Which two.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Two {
    from: String,
    to: String,
}

/// The comparison.
pub async fn show(State(server): State<Server>, reader: Reader, Query(two): Query<Two>) -> Result<Response, Trouble> {
    let lang = reader.lang;
    let app = &server.app;
    app.may(&reader.actor, Right::Read, None)?;
    let house = app.house();
    let mut link = app.store.read().await?;
    let all = charters::all(&mut link).await?;
    let mut around = frame::of(&server, &reader).await.at(Place::Charter);
    around.flash = frame::flash(lang, &reader.path);
    let (from, to) = chosen(&mut link, &two, &house, &all).await?;
    let mut page = ComparePage {
        frame: around,
        tabs: tabs(lang, "/charter/compare"),
        title: t(lang, "charter-tab-compare"),
        lead: String::new(),
        from: Vec::new(),
        to: Vec::new(),
        sections: Vec::new(),
        exact: Vec::new(),
        replay: None,
        adopt: None,
        in_force: false,
        alone: true,
    };
    let (Some(from), Some(to)) = (from, to) else { return Ok(shown(&page)) };
    drop(link);
    let (old, new) = (read(&from.text), read(&to.text));
    let found = sections(&old, &new, lang);
    let n: usize = found.iter().map(|one| one.changes.len()).sum();
    page.title =
        Words::new(lang, "charter-compare-h").with("from", said(lang, &from)).with("to", said(lang, &to)).say();
    page.lead = if n == 0 { t(lang, "cmp-same") } else { Words::new(lang, "cmp-summary").with("n", n).say() };
    page.from = choices(lang, &all, &from.id);
    page.to = choices(lang, &all, &to.id);
    page.sections = found;
    page.in_force = to.state == CharterState::InForce;
    page.alone = false;
    if old.sound() && new.sound() {
        let (before, after) = (old.charter.clone(), new.charter.clone());
        let engines = tokio::task::spawn_blocking(move || {
            let (before, after) = (Engine::new(&before), Engine::new(&after));
            let exact: Vec<String> = charte_judge::compare(&before, &after)
                .iter()
                .map(|one| one.in_words(before.charter(), after.charter(), lang))
                .collect();
            (before, after, exact)
        });
        let (before, after, exact) = engines.await.map_err(|error| Error::Broken(error.to_string()))?;
        page.exact = exact;
        let replayed = replay::replay(app, &reader.actor, before, after).await?;
        page.replay = Some(replay_of(&server, lang, &replayed));
    }
    if to.state != CharterState::InForce && app.may(&reader.actor, Right::Amend, None).is_ok() {
        page.adopt = Some(adoption(lang, &to));
    }
    Ok(shown(&page))
}

/// The two versions: as asked for; otherwise the one in force, or the newest, against the one before.
async fn chosen(
    link: &mut charte_store::Link,
    two: &Two,
    house: &charte_app::House,
    all: &[StoredCharter],
) -> Result<(Option<StoredCharter>, Option<StoredCharter>), Error> {
    let counts = house.charter.as_ref().map(|charter| charter.stored.clone());
    let newest = all.first().filter(|one| one.state == CharterState::Draft).map(|one| one.id.clone());
    let to = match (two.to.as_str(), newest, &counts) {
        ("", Some(newest), _) if two.from.is_empty() => charters::get(link, &newest).await?,
        ("", _, Some(counts)) => Some(counts.clone()),
        ("", ..) => None,
        (id, ..) => Some(charters::get(link, &CharterId::new(id)).await?.ok_or(Error::NotFound("charter"))?),
    };
    let from = match (two.from.as_str(), &to) {
        ("", None) => None,
        ("", Some(to)) => match counts.filter(|one| one.id != to.id) {
            Some(counts) => Some(counts),
            None => charters::before(link, &to.id).await?,
        },
        (id, _) => Some(charters::get(link, &CharterId::new(id)).await?.ok_or(Error::NotFound("charter"))?),
    };
    Ok((from, to))
}

/// A version in words: a draft is said to be one.
fn said(lang: Lang, stored: &StoredCharter) -> String {
    if stored.state == CharterState::Draft {
        Words::new(lang, "charter-draft-of").with("version", name(stored)).say()
    } else {
        name(stored)
    }
}

fn choices(lang: Lang, all: &[StoredCharter], on: &CharterId) -> Vec<Choice> {
    let say = |one: &StoredCharter| {
        let hash: String = one.id.as_str().chars().take(6).collect();
        format!("{} · {hash}", said(lang, one))
    };
    all.iter().map(|one| Choice::new(one.id.as_str(), say(one)).on(one.id == *on)).collect()
}

fn replay_of(server: &Server, lang: Lang, replayed: &replay::Replayed) -> Replay {
    let sign = |effect| {
        let tone: Tone = tone(effect);
        Sign::new(tone, t(lang, tone.effect()))
    };
    let rows: Vec<Row> = replayed
        .turned
        .iter()
        .map(|one| Row {
            href: match (&one.post, one.entry) {
                (Some(post), _) => format!("/posts/{}", post.id),
                (None, Some(entry)) => format!("/journal/{entry}"),
                (None, None) => "/journal".to_owned(),
            },
            title: crate::pages::posts::title(lang, &one.title),
            account: one.account.to_string(),
            at: Moment::brief(lang, &zoned(server, one.at)),
            before: sign(one.before),
            after: sign(one.after),
            rules: one.rules.join(", "),
        })
        .collect();
    let stricter = replayed.turned.iter().filter(|one| one.after > one.before).count();
    Replay {
        posts: replayed.posts,
        stricter,
        looser: rows.len() - stricter,
        refused: replayed.newly(Effect::Refuse),
        published: replayed.newly(Effect::Publish),
        today: replayed.today,
        other_detectors: replayed.other_detectors,
        rows,
    }
}

/// Whether a version can be put in force, and what stands beside the button.
#[must_use]
pub fn adoption(lang: Lang, stored: &StoredCharter) -> Adopt {
    let version = stored.id.to_string();
    match acts::read(&stored.text) {
        Ok(tried) if tried.errors == 0 && tried.failed.is_empty() => {
            Adopt { version, may: true, say: t(lang, "charter-adopt-say") }
        }
        Ok(tried) => {
            let error = Error::Charter { errors: tried.errors, failed: tried.failed.len() };
            Adopt { version, may: false, say: error.message().render(lang) }
        }
        Err(error) => Adopt { version, may: false, say: error.message().render(lang) },
    }
}

/// Puts a version in force.
pub async fn adopt(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    let id = CharterId::new(fields.get("version"));
    match acts::adopt(&server.app, &reader.actor, &id).await {
        Ok(()) => Ok(Redirect::to("/charter?done=adopted").into_response()),
        Err(Error::Charter { .. }) => Ok(Redirect::to(&format!("/charter/edit?version={id}")).into_response()),
        Err(error) => Err(Trouble(error)),
    }
}
