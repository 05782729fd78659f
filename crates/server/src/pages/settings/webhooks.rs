//! `/settings/webhooks`: addresses that are told what is done in the house, and how the last calls went.

use crate::fields::Fields;
use crate::pages::choosing;
use crate::pages::frame::{self, zoned};
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::{Error, webhooks};
use charte_views::frame::Place;
use charte_views::moment::Moment;
use charte_views::pages::settings::{Call, Hook, Made, WebhooksPage, tabs};
use charte_views::parts::{Correction, Entry, Sign, Tone};
use charte_views::say::{Words, t};

/// How many calls are shown.
const CALLS: u32 = 50;

/// Addresses and calls.
pub async fn show(State(server): State<Server>, reader: Reader) -> Result<Response, Trouble> {
    Ok(shown(&page(&server, &reader).await?))
}

/// A new address: the key of its signatures is shown once.
pub async fn give(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    let (url, events) = (fields.get("url").trim(), choosing::list(fields.get("events")));
    match webhooks::add(&server.app, &server.outside, &reader.actor, url, &events).await {
        Ok((_, secret)) => {
            let mut page = page(&server, &reader).await?;
            page.made = Some(Made { name: url.to_owned(), secret });
            Ok(shown(&page))
        }
        Err(error @ Error::Invalid { field, .. }) => {
            let say = if field == "events" {
                t(reader.lang, "webhooks-events-wrong")
            } else {
                error.message().render(reader.lang)
            };
            let mut page = page(&server, &reader).await?;
            let entry = |name: &str| {
                if name == field { Entry::wrong(fields.get(name), say.clone()) } else { Entry::new(fields.get(name)) }
            };
            page.url = entry("url");
            page.events = entry("events");
            page.corrections = vec![Correction { field: field.to_owned(), say }];
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

/// Takes an address away.
pub async fn remove(State(server): State<Server>, reader: Reader, Path(id): Path<String>) -> Result<Response, Trouble> {
    webhooks::remove(&server.app, &reader.actor, &id).await?;
    Ok(Redirect::to("/settings/webhooks?done=removed").into_response())
}

async fn page(server: &Server, reader: &Reader) -> Result<WebhooksPage, Error> {
    let (lang, app) = (reader.lang, &server.app);
    let hooks = webhooks::list(app, &reader.actor)?;
    let calls = webhooks::calls(app, &reader.actor, CALLS).await?;
    let mut frame = frame::of(server, reader).await.at(Place::Settings);
    frame.flash = frame::flash(lang, &reader.path);
    let url = |id: &str| {
        hooks.iter().find(|one| one.id == id).map_or_else(|| t(lang, "webhooks-gone"), |one| one.url.clone())
    };
    let calls = calls.iter().map(|one| {
        let (tone, key) = match one.state.as_str() {
            "sent" => (Tone::Publish, "webhooks-sent"),
            "failed" => (Tone::Refuse, "webhooks-failed"),
            _ => (Tone::Busy, "webhooks-waiting"),
        };
        let why = one.trouble.as_ref().map(|code| t(lang, format!("queue-why-{code}")));
        let tries = usize::try_from(one.attempts).unwrap_or(0);
        let tried = (tries > 1).then(|| Words::new(lang, "webhooks-tries").with("n", tries).say());
        Call {
            act: one.subject.clone(),
            url: url(&one.recipient),
            sign: Sign::new(tone, t(lang, key)),
            say: why.into_iter().chain(tried).collect::<Vec<_>>().join(" "),
            at: Moment::brief(lang, &zoned(server, one.created)),
        }
    });
    Ok(WebhooksPage {
        tabs: tabs(lang, "webhooks"),
        made: None,
        calls: calls.collect(),
        hooks: hooks
            .iter()
            .map(|one| Hook {
                id: one.id.clone(),
                url: one.url.clone(),
                events: if one.events.is_empty() { t(lang, "webhooks-all") } else { one.events.join(", ") },
            })
            .collect(),
        corrections: Vec::new(),
        url: Entry::default(),
        events: Entry::default(),
        frame,
    })
}
