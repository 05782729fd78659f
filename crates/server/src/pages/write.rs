//! `/write` and `/posts/{id}`: the composer.

use crate::fields::Fields;
use crate::pages::composing::{self, clash, done, given};
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::write::{self, Given, Seen};
use charte_app::{Error, charter_comments, submit, withdraw};
use charte_domain::{Content, PostId};
use charte_views::pages::write::LiveAnswer;
use charte_views::parts::{Correction, Entry};
use serde::Deserialize;

/// Which account's version is shown.
#[derive(Debug, Default, Deserialize)]
pub struct Shown {
    #[serde(default)]
    account: String,
}

/// The composer for a new post.
pub async fn show_new(State(server): State<Server>, reader: Reader) -> Response {
    let empty = Given { content: Content::default(), due: None, version: None };
    shown(&composing::page(&server, &reader, None, &empty, None).await)
}

/// The composer for a post.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    Query(query): Query<Shown>,
) -> Result<Response, Trouble> {
    let seen = write::see(&server.app, &reader.actor, &PostId::new(id)).await?;
    let given = Given { content: seen.version.content.clone(), due: seen.post.due, version: None };
    let account = Some(query.account.as_str()).filter(|account| !account.is_empty());
    Ok(shown(&composing::page(&server, &reader, Some(&seen), &given, account).await))
}

/// A new post.
pub async fn give_new(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    act(&server, &reader, None, &fields).await
}

/// A post that is there.
pub async fn give(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Trouble> {
    let id = PostId::new(id);
    let seen = write::see(&server.app, &reader.actor, &id).await?;
    match fields.get("act") {
        "withdraw" | "discard" => {
            match withdraw::withdraw(&server.app, &reader.actor, &id, fields.get("reason")).await {
                Ok(()) => Ok(Redirect::to(&format!("/posts/{id}?done=withdrawn")).into_response()),
                Err(error @ Error::Invalid { .. }) => Ok(unreasoned(&server, &reader, &seen, &error).await),
                Err(error) => Err(Trouble(error)),
            }
        }
        "restore" => {
            let number = fields.get("version").parse().map_err(|_| Error::invalid("version", "version-unknown"))?;
            let mut link = server.app.store.read().await?;
            let old =
                charte_store::posts::get_version(&mut link, &id, number).await?.ok_or(Error::NotFound("version"))?;
            drop(link);
            let given = Given { content: old.content, due: seen.post.due, version: None };
            write::save(&server.app, &reader.actor, Some(&id), &given).await?;
            Ok(Redirect::to(&format!("/posts/{id}?done=saved")).into_response())
        }
        _ => act(&server, &reader, Some(&seen), &fields).await,
    }
}

async fn act(server: &Server, reader: &Reader, seen: Option<&Seen>, fields: &Fields) -> Result<Response, Trouble> {
    let kept = seen.map_or_else(Content::default, |seen| seen.version.content.clone());
    let given = match given(server, reader, fields, &kept) {
        Ok(given) => given,
        Err(error) => {
            let given = Given { content: kept, due: None, version: None };
            return Ok(again(server, reader, seen, &given, fields, &error).await);
        }
    };
    let id = seen.map(|seen| seen.post.id.clone());
    let post = match write::save(&server.app, &reader.actor, id.as_ref(), &given).await {
        Ok(post) => post,
        Err(error @ (Error::Invalid { .. } | Error::Changed(_) | Error::Refused(_) | Error::Problems(_))) => {
            return Ok(again(server, reader, seen, &given, fields, &error).await);
        }
        Err(error) => return Err(Trouble(error)),
    };
    if fields.get("act") == "submit" {
        match submit::submit(&server.app, &reader.actor, &post.id, Some(post.version)).await {
            Ok(settled) => {
                return Ok(Redirect::to(&format!("/posts/{}?done={}", post.id, done(&settled))).into_response());
            }
            Err(error @ (Error::Invalid { .. } | Error::State(_) | Error::NoCharter)) => {
                let seen = write::see(&server.app, &reader.actor, &post.id).await?;
                return Ok(again(server, reader, Some(&seen), &given, fields, &error).await);
            }
            Err(error) => return Err(Trouble(error)),
        }
    }
    if let Some(rule) = fields.filled("exception") {
        let reason = fields.get(&format!("reason-{rule}"));
        match charter_comments::ask_exception(&server.app, &reader.actor, &rule, &post.id, reason).await {
            Ok(_) => return Ok(Redirect::to(&format!("/posts/{}?done=exception-asked", post.id)).into_response()),
            Err(error @ Error::Invalid { .. }) => {
                let seen = write::see(&server.app, &reader.actor, &post.id).await?;
                return Ok(again(server, reader, Some(&seen), &given, fields, &error).await);
            }
            Err(error) => return Err(Trouble(error)),
        }
    }
    let tab = fields.get("tab");
    let tab = if tab.is_empty() { String::new() } else { format!("&account={}", crate::session::percent(tab)) };
    Ok(Redirect::to(&format!("/posts/{}?done=saved{tab}", post.id)).into_response())
}

/// The page of a post that has left and is to be withdrawn: a reason is wanted.
async fn unreasoned(server: &Server, reader: &Reader, seen: &Seen, error: &Error) -> Response {
    let given = Given { content: seen.version.content.clone(), due: seen.post.due, version: None };
    let mut page = composing::page(server, reader, Some(seen), &given, None).await;
    let say = error.message().render(reader.lang);
    page.reason = Some(Entry::wrong("", say.clone()));
    page.corrections = vec![Correction { field: "reason".to_owned(), say }];
    (status(error), shown(&page)).into_response()
}

/// The form again, with what to correct; nothing that was typed is lost.
async fn again(
    server: &Server,
    reader: &Reader,
    seen: Option<&Seen>,
    given: &Given,
    fields: &Fields,
    error: &Error,
) -> Response {
    let account = fields.filled("account");
    let mut page = composing::page(server, reader, None, given, account.as_deref()).await;
    let say = error.message().render(reader.lang);
    match error {
        Error::Changed(_) => page.news = seen.map(|seen| clash(server, reader.lang, seen)),
        Error::Invalid { field, .. } => {
            let entry = match *field {
                "day" => &mut page.day,
                "time" => &mut page.time,
                "account" => &mut page.account,
                _ => &mut page.text,
            };
            entry.error = Some(say.clone());
            page.corrections = vec![Correction { field: (*field).to_owned(), say }];
        }
        _ => page.corrections = vec![Correction { field: "text".to_owned(), say }],
    }
    if let Some(seen) = seen {
        page.post = Some(seen.post.id.to_string());
        page.revision = i64::from(seen.post.version);
    }
    page.day.value = fields.get("day").to_owned();
    page.time.value = fields.get("time").to_owned();
    (status(error), shown(&page)).into_response()
}

/// The verdict alone, for the page's script: of a new post.
pub async fn verdict_new(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    panel(&server, &reader, None, &fields).await
}

/// The verdict alone: of a post that is there.
pub async fn verdict(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Trouble> {
    let seen = write::see(&server.app, &reader.actor, &PostId::new(id)).await?;
    panel(&server, &reader, Some(&seen), &fields).await
}

async fn panel(server: &Server, reader: &Reader, seen: Option<&Seen>, fields: &Fields) -> Result<Response, Trouble> {
    let kept = seen.map_or_else(Content::default, |seen| seen.version.content.clone());
    let given = given(server, reader, fields, &kept)?;
    let page = composing::page(server, reader, None, &given, fields.filled("account").as_deref()).await;
    Ok(shown(&LiveAnswer {
        text_lang: page.text_lang,
        mirror: page.mirror,
        counters: page.counters,
        may_send: page.may_send,
        why: page.why,
        verdict: page.verdict,
    }))
}

/// A note.
pub async fn note(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Trouble> {
    write::note(&server.app, &reader.actor, &PostId::new(id.clone()), fields.get("note")).await?;
    let back = fields.filled("back").unwrap_or_else(|| format!("/posts/{id}?done=noted"));
    Ok(Redirect::to(crate::session::own_path(&back)).into_response())
}
