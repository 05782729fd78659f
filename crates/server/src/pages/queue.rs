//! `/queue`: what leaves, to which account, and where it is; what a person may do about it.

use crate::fields::Fields;
use crate::pages::composing;
use crate::pages::frame::{self, now, zoned};
use crate::pages::home::delivery_sign;
use crate::pages::posts::accounts;
use crate::session::{Reader, own_path, percent};
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::{Error, deliver};
use charte_domain::{AccountHandle, Delivery as Sending, DeliveryId, DeliveryState, Right};
use charte_store::deliveries::{self, Filter as Wanted, Listed};
use charte_store::found_words;
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment::{self, Moment};
use charte_views::pages::queue::{Delivery, QueuePage, state_sign, states, views};
use charte_views::parts::{Choice, Link, Nothing, Pager, Sign};
use charte_views::say::{Words, t};
use jiff::{Timestamp, ToSpan};
use serde::Deserialize;

/// Rows of a page.
const ROWS: usize = 50;

/// The filter, as the address has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    find: String,
    state: String,
    account: String,
    view: String,
    after: String,
}

/// Where a page of the list ends: among what is on its way (`o`), or among what has arrived (`a`).
struct Key {
    arrived: bool,
    at: Timestamp,
    id: DeliveryId,
}

impl Key {
    fn of(one: &Sending) -> Self {
        let arrived = matches!(one.state, DeliveryState::Confirmed | DeliveryState::Withdrawn);
        Self { arrived, at: one.due, id: one.id.clone() }
    }

    fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '.');
        let arrived = parts.next()? == "a";
        let at = Timestamp::from_microsecond(parts.next()?.parse().ok()?).ok()?;
        Some(Self { arrived, at, id: DeliveryId::new(parts.next()?) })
    }

    fn write(&self) -> String {
        format!("{}.{}.{}", if self.arrived { "a" } else { "o" }, self.at.as_microsecond(), self.id)
    }
}

/// The queue.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Query(filter): Query<Filter>,
) -> Result<Response, Trouble> {
    let lang = reader.lang;
    server.app.may(&reader.actor, Right::Read, None)?;
    let wanted = wanted(&server, &reader, &filter);
    let mut link = server.app.store.read().await?;
    let after = Key::read(&filter.after);
    let limit = u32::try_from(ROWS + 1).unwrap_or(u32::MAX);
    let mut found: Vec<Listed> = Vec::new();
    if after.as_ref().is_none_or(|key| !key.arrived) {
        let key = after.as_ref().map(|key| (key.at, key.id.clone()));
        found = deliveries::find(&mut link, &wanted, false, key.as_ref(), limit).await?;
    }
    if found.len() <= ROWS && !wanted.watch {
        let key = after.as_ref().filter(|key| key.arrived).map(|key| (key.at, key.id.clone()));
        found.extend(deliveries::find(&mut link, &wanted, true, key.as_ref(), limit).await?);
    }
    let more = found.len() > ROWS;
    found.truncate(ROWS);
    let total = deliveries::count(&mut link).await?;
    drop(link);
    let rows: Vec<Delivery> = found.iter().map(|one| row(&server, &reader, one)).collect();
    let filtered =
        [&filter.find, &filter.state, &filter.account, &filter.view].into_iter().any(|value| !value.is_empty());
    let nothing = match (rows.is_empty(), filtered) {
        (false, _) => None,
        (true, true) => Some(Nothing::Found { all: "/queue".to_owned() }),
        (true, false) => Some(Nothing::Yet),
    };
    let address = |after: &str| {
        let mut out = format!("/queue?view={}", percent(&filter.view));
        for (name, value) in [("find", filter.find.as_str()), ("state", &filter.state), ("account", &filter.account)] {
            if !value.is_empty() {
                out.push_str(&format!("&{name}={}", percent(value)));
            }
        }
        if !after.is_empty() {
            out.push_str(&format!("&after={}", percent(after)));
        }
        out
    };
    let older = if more { found.last().map(|one| address(&Key::of(&one.delivery).write())) } else { None };
    let shown_rows = moment::count(lang, i64::try_from(rows.len()).unwrap_or(0));
    let say = Words::new(lang, "queue-count").with("n", rows.len()).with("shown", shown_rows);
    let mut around = crate::pages::filters::around(&server, &reader, "queue").await.at(Place::Calendar);
    around.flash = frame::flash(lang, &reader.path);
    let page = QueuePage {
        views: views(lang, &filter.view),
        find: filter.find.clone(),
        states: states(lang, &filter.state),
        accounts: accounts(lang, &server, &filter.account),
        nothing,
        pager: Pager {
            say: say.with("of", moment::count(lang, total)).say(),
            newer: (!filter.after.is_empty()).then(|| address("")),
            older,
        },
        rows,
        frame: around,
    };
    Ok(shown(&page))
}

fn wanted(server: &Server, reader: &Reader, filter: &Filter) -> Wanted {
    let mut wanted = Wanted {
        state: DeliveryState::parse(&filter.state),
        account: Some(filter.account.as_str()).filter(|one| !one.is_empty()).map(AccountHandle::new),
        words: found_words::asked(&filter.find),
        ..Wanted::default()
    };
    match filter.view.as_str() {
        "watch" => wanted.watch = true,
        "mine" => wanted.author = Some(reader.person.id.clone()),
        "today" => {
            let begins = now(server).start_of_day().ok();
            wanted.from = begins.as_ref().map(jiff::Zoned::timestamp);
            wanted.until = begins.and_then(|day| day.checked_add(1.day()).ok()).map(|day| day.timestamp());
        }
        _ => {}
    }
    wanted
}

fn row(server: &Server, reader: &Reader, listed: &Listed) -> Delivery {
    let lang = reader.lang;
    let one = &listed.delivery;
    let held = deliver::is_held(one);
    let may = |right| server.app.may(&reader.actor, right, Some(&one.account)).is_ok();
    let acts: &[(&str, &'static str)] = match one.state {
        DeliveryState::Planned if held && may(Right::Publish) => &[("retry", "queue-release")],
        DeliveryState::Planned if !held && may(Right::Schedule) => &[("hold", "queue-hold")],
        DeliveryState::Failed if may(Right::Publish) => &[("retry", "queue-retry")],
        DeliveryState::Unknown if may(Right::Publish) && one.trouble.as_deref() == Some("by-hand") => {
            &[("appeared", "queue-by-hand")]
        }
        DeliveryState::Unknown if may(Right::Publish) => {
            &[("appeared", "queue-appeared"), ("not-appeared", "queue-not-appeared")]
        }
        _ => &[],
    };
    Delivery {
        id: one.id.to_string(),
        post: one.post.to_string(),
        title: crate::pages::posts::title(lang, &listed.title),
        state: sign(lang, one.state),
        account: one.account.to_string(),
        network: composing::network(server, &one.account),
        when: Moment::brief(lang, &zoned(server, one.due)),
        say: say(server, lang, one),
        link: (one.state == DeliveryState::Confirmed)
            .then(|| Link::new(format!("/journal?subject={}", percent(one.id.as_str())), t(lang, "queue-proof"))),
        acts: acts.iter().map(|(value, key)| Choice::new(*value, t(lang, *key))).collect(),
        asks: matches!(one.state, DeliveryState::Unknown | DeliveryState::Failed),
    }
}

fn sign(lang: Lang, state: DeliveryState) -> Sign {
    match state {
        DeliveryState::Cancelled | DeliveryState::Withdrawn => delivery_sign(lang, state),
        _ => state_sign(lang, state.code()),
    }
}

/// Where a delivery is, in a sentence.
fn say(server: &Server, lang: Lang, one: &Sending) -> String {
    let here = server.app.ambient.now();
    let near = |at| moment::relative(lang, here, at);
    let words = |key: &'static str| Words::new(lang, key);
    let trouble = one.trouble.as_deref();
    match one.state {
        DeliveryState::Planned if server.app.house().stopped(&one.account).is_some() => t(lang, "queue-stopped-say"),
        DeliveryState::Planned if deliver::is_held(one) => t(lang, "queue-held-say"),
        DeliveryState::Planned if one.attempts > 0 => words("queue-again-say")
            .with("why", why(lang, trouble.unwrap_or_default()))
            .with("n", i64::from(one.attempts))
            .with("near", near(one.next))
            .say(),
        DeliveryState::Planned => words("queue-planned-say").with("near", near(one.due)).say(),
        DeliveryState::Armed => words("queue-armed-say").with("near", near(one.due)).say(),
        DeliveryState::Sent => words("queue-sent-say").with("near", near(one.due)).say(),
        DeliveryState::Confirmed => {
            words("queue-confirmed-at").with("near", near(one.confirmed.unwrap_or(one.due))).say()
        }
        DeliveryState::Unknown if trouble == Some("by-hand") => t(lang, "queue-by-hand-say"),
        DeliveryState::Unknown => words("queue-unknown-why").with("why", why(lang, trouble.unwrap_or_default())).say(),
        DeliveryState::Failed => words("queue-failed-say").with("why", why(lang, trouble.unwrap_or_default())).say(),
        DeliveryState::Withdrawn => t(lang, "queue-withdrawn-say"),
        DeliveryState::Cancelled => String::new(),
    }
}

/// What went wrong, by its code; a code that no sentence has is a gap of the account.
#[must_use]
pub fn why(lang: Lang, code: &str) -> String {
    const KNOWN: [&str; 11] = [
        "not-reached",
        "busy",
        "no-answer",
        "node-lost",
        "answer-5xx",
        "answer-redirect",
        "answer-not-allowed",
        "answer-gone",
        "answer-refused",
        "address-not-allowed",
        "secret-missing",
    ];
    match code {
        "no-owner" | "compromised" => t(lang, format!("gap-{code}")),
        code if KNOWN.contains(&code) => t(lang, format!("queue-why-{code}")),
        code => code.to_owned(),
    }
}

/// What a person does about a delivery.
pub async fn give(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Trouble> {
    let id = DeliveryId::new(id);
    let (app, actor) = (&server.app, &reader.actor);
    let done = match fields.get("act") {
        "hold" => deliver::hold(app, actor, &id).await.map(|()| "held"),
        "retry" | "not-appeared" => deliver::again(app, actor, &id).await.map(|()| "again"),
        "appeared" => deliver::confirm(app, actor, &id, fields.filled("url")).await.map(|()| "confirmed"),
        _ => Err(Error::invalid("form", "form-unreadable")),
    }?;
    let back = own_path(fields.get("back"));
    let back = if back == "/" { "/queue" } else { back };
    Ok(Redirect::to(&frame::with_done(back, done)).into_response())
}
