//! `/stop`: what would be held, the switch; `/stop/{id}`: what is stopped, what waits, and the way back.

use crate::fields::Fields;
use crate::pages::frame::{self, now, zoned};
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::Error;
use charte_app::stop::{self, Then};
use charte_domain::{AccountHandle, Delivery, DeliveryId, DeliveryState, PostId, Right, StopId};
use charte_store::{Link, deliveries, posts};
use charte_views::frame::{Place, Stopped};
use charte_views::moment::{self, Moment};
use charte_views::pages::queue::state_sign;
use charte_views::pages::stop::{Happened, Held, StopOnPage, StopPage, Waits};
use charte_views::parts::{Choice, Correction, Entry, Status, Tone, Written};
use charte_views::say::{Words, t};
use std::collections::BTreeMap;

/// Rows that are shown of what would be held.
const ROWS: usize = 20;

/// What is asked.
#[derive(Clone, Debug, Default)]
struct Asked {
    some: bool,
    accounts: Vec<AccountHandle>,
    reason: String,
}

impl Asked {
    fn read(fields: &Fields) -> Self {
        Self {
            some: fields.get("scope") == "accounts",
            accounts: fields.all("accounts").map(AccountHandle::new).collect(),
            reason: fields.get("reason").to_owned(),
        }
    }

    fn holds(&self, account: &AccountHandle) -> bool {
        !self.some || self.accounts.contains(account)
    }
}

/// What a stop would hold.
pub async fn show(State(server): State<Server>, reader: Reader) -> Result<Response, Trouble> {
    Ok(shown(&page(&server, &reader, &Asked::default(), Vec::new()).await?))
}

/// The same for the accounts that are ticked.
pub async fn preview(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    Ok(shown(&page(&server, &reader, &Asked::read(&fields), Vec::new()).await?))
}

/// Stops.
pub async fn confirm(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    let lang = reader.lang;
    let asked = Asked::read(&fields);
    let mut wrong = Vec::new();
    let correction = |field: &str, key| Correction { field: field.to_owned(), say: t(lang, key) };
    if asked.some && asked.accounts.is_empty() {
        wrong.push(correction("scope-some", "stop-some-missing"));
    }
    if asked.reason.trim().is_empty() {
        wrong.push(correction("reason", "stop-reason-missing"));
    }
    if !wrong.is_empty() {
        let page = page(&server, &reader, &asked, wrong).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)).into_response());
    }
    let what: Vec<Option<AccountHandle>> =
        if asked.some { asked.accounts.iter().cloned().map(Some).collect() } else { vec![None] };
    let many = what.len() > 1;
    let mut made = None;
    for account in what {
        match stop::stop(&server.app, &reader.actor, account, &asked.reason).await {
            Ok(id) => made = Some(id),
            // It is stopped already: that is what was wanted.
            Err(Error::State(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let to = match made {
        Some(id) if !many => format!("/stop/{id}?done=stopped"),
        _ => "/stop?done=stopped".to_owned(),
    };
    Ok(Redirect::to(&to).into_response())
}

async fn page(server: &Server, reader: &Reader, asked: &Asked, wrong: Vec<Correction>) -> Result<StopPage, Error> {
    let lang = reader.lang;
    let mut planned = match asked.accounts.as_slice() {
        [one] if asked.some => stop::preview(&server.app, &reader.actor, Some(one)).await?,
        _ => {
            server.app.may(&reader.actor, Right::Stop, None)?;
            stop::preview(&server.app, &reader.actor, None).await?
        }
    };
    planned.retain(|one| asked.holds(&one.account));
    planned.sort_by_key(|one| one.due);
    let today = now(server).date();
    let mut link = server.app.store.read().await?;
    let mut rows = Vec::new();
    for one in planned.iter().take(ROWS) {
        rows.push(Held {
            title: title(&mut link, &one.post).await?,
            account: one.account.to_string(),
            due: Moment::brief(lang, &zoned(server, one.due)),
            state: state_sign(lang, one.state.code()),
        });
    }
    let mut too_late = Vec::new();
    for one in deliveries::in_state(&mut link, DeliveryState::Sent, 20).await? {
        if asked.holds(&one.account) {
            let say = Words::new(lang, "stop-too-late")
                .with("time", moment::time(lang, zoned(server, one.due).time()))
                .with("account", one.account.as_str());
            too_late.push(Status::new(Tone::Unknown, say.say()));
        }
    }
    drop(link);
    let reason = match wrong.iter().find(|one| one.field == "reason") {
        Some(one) => Entry::wrong(asked.reason.clone(), one.say.clone()),
        None => Entry::new(asked.reason.clone()),
    };
    let handles = server.app.house().handles();
    let accounts =
        handles.iter().map(|one| Choice::new(one.as_str(), one.as_str()).on(asked.accounts.contains(one))).collect();
    let mut around = frame::of(server, reader).await.at(Place::Elsewhere);
    around.flash = frame::flash(lang, &reader.path);
    Ok(StopPage {
        corrections: wrong,
        some: asked.some,
        accounts,
        reason,
        may_tell: false,
        tell: false,
        today: planned.iter().filter(|one| zoned(server, one.due).date() == today).count(),
        total: planned.len(),
        rows,
        too_late,
        frame: around,
    })
}

async fn title(link: &mut Link, post: &PostId) -> Result<Written, Error> {
    Ok(Written::plain(posts::get(link, post).await?.map_or_else(String::new, |post| post.title)))
}

/// A stop that holds, and what waits because of it.
pub async fn show_one(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
) -> Result<Response, Trouble> {
    match page_of_one(&server, &reader, &StopId::new(id), None).await {
        Ok(page) => Ok(shown(&page)),
        // It was resumed meanwhile: all stops are a page away.
        Err(Error::NotFound("stop")) => Ok(Redirect::to("/stop").into_response()),
        Err(error) => Err(error.into()),
    }
}

/// Resumes.
pub async fn resume(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Trouble> {
    let id = StopId::new(id);
    let then: BTreeMap<DeliveryId, Then> = fields
        .prefixed("then-")
        .map(|(delivery, word)| {
            let then = match word {
                "next" => Then::Next,
                "now" => Then::Now,
                _ => Then::Return,
            };
            (DeliveryId::new(delivery), then)
        })
        .collect();
    match stop::resume_with(&server.app, &reader.actor, &id, fields.get("reason"), &then).await {
        Ok(_) => Ok(Redirect::to("/queue?done=resumed").into_response()),
        Err(error @ Error::Invalid { .. }) => {
            let page = page_of_one(&server, &reader, &id, Some(fields.get("reason"))).await?;
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// The page of a stop; with a reason that was typed and is none.
async fn page_of_one(server: &Server, reader: &Reader, id: &StopId, typed: Option<&str>) -> Result<StopOnPage, Error> {
    let lang = reader.lang;
    let (one, waiting) = stop::waiting(&server.app, &reader.actor, id).await?;
    let house = server.app.house();
    let here = server.app.ambient.now();
    let mut link = server.app.store.read().await?;
    let mut rows = Vec::new();
    for delivery in waiting.iter().take(200) {
        rows.push(Waits {
            id: delivery.id.to_string(),
            title: title(&mut link, &delivery.post).await?,
            account: delivery.account.to_string(),
            due: Moment::brief(lang, &zoned(server, delivery.due)),
            then: then(lang, delivery, here),
        });
    }
    drop(link);
    let mut around = frame::of(server, reader).await.at(Place::Elsewhere);
    around.flash = frame::flash(lang, &reader.path);
    let shown = around.stops.iter().find(|stop| stop.id == id.as_str()).cloned();
    let stop = shown.unwrap_or_else(|| Stopped {
        id: id.to_string(),
        accounts: one.account.iter().map(ToString::to_string).collect(),
        since: moment::brief(lang, &zoned(server, one.at)),
        by: house.name(&one.by).to_owned(),
        reason: one.reason.clone(),
    });
    let what = one.account.as_ref().map_or_else(|| t(lang, "stop-everything"), ToString::to_string);
    let at = Moment::brief(lang, &zoned(server, one.at));
    let stops = Words::new(lang, "stop-log-on").with("name", house.name(&one.by)).with("what", what);
    let mut happened = vec![Happened { at, say: stops.say() }];
    let past: Vec<&Delivery> = waiting.iter().filter(|one| one.due < here).collect();
    if let Some(last) = past.last() {
        let say = Words::new(lang, "stop-log-held").with("n", past.len()).say();
        happened.push(Happened { at: Moment::brief(lang, &zoned(server, last.due)), say });
    }
    let missing = t(lang, "stop-reason-missing");
    let may_resume = server.app.may(&reader.actor, Right::Stop, one.account.as_ref()).is_ok();
    Ok(StopOnPage {
        stop,
        corrections: typed
            .map(|_| Correction { field: "reason".to_owned(), say: missing.clone() })
            .into_iter()
            .collect(),
        rows,
        happened,
        reason: typed.map_or_else(Entry::default, |typed| Entry::wrong(typed, missing)),
        may_resume,
        who_may: who_may(server),
        frame: around,
    })
}

/// What may happen with a delivery after the stop: one whose hour is to come keeps it.
fn then(lang: charte_views::Lang, one: &Delivery, now: jiff::Timestamp) -> Vec<Choice> {
    if one.due >= now {
        return vec![Choice::new("keep", t(lang, "stop-then-keep")).on(true)];
    }
    charte_views::pages::stop::then(lang, "return")
}

fn who_may(server: &Server) -> String {
    let names: Vec<String> = frame::administrators(server).into_iter().map(|one| one.who.name).collect();
    names.join(", ")
}
