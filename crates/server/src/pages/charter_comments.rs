//! `/charter/comments`: what people say about articles.

use crate::fields::Fields;
use crate::pages::frame::{self, zoned};
use crate::session::{Reader, own_path, percent};
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::{Error, charter_comments as acts};
use charte_domain::{PersonId, Right};
use charte_views::frame::Place;
use charte_views::moment::Moment;
use charte_views::pages::charter::tabs;
use charte_views::pages::charter_comments::{CommentsPage, Remark};
use charte_views::parts::{Choice, Entry, Link, Nothing};
use charte_views::say::t;
use serde::Deserialize;

/// The filter, as the address has it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    article: String,
    settled: String,
}

/// The comments.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Query(filter): Query<Filter>,
) -> Result<Response, Trouble> {
    Ok(shown(&page(&server, &reader, &filter).await?))
}

async fn page(server: &Server, reader: &Reader, filter: &Filter) -> Result<CommentsPage, Error> {
    let lang = reader.lang;
    let app = &server.app;
    let house = app.house();
    let settled = matches!(filter.settled.as_str(), "on" | "1" | "true");
    let article = Some(filter.article.as_str()).filter(|one| !one.is_empty());
    let found = acts::find(app, &reader.actor, article, settled).await?;
    let subjects = acts::subjects(app, lang);
    let name = |id: &str| {
        let known = subjects.iter().find(|(one, _)| one == id);
        known.map_or_else(|| id.to_owned(), |(_, name)| name.clone())
    };
    let may_amend = app.may(&reader.actor, Right::Amend, None).is_ok();
    let rows: Vec<Remark> = found
        .iter()
        .map(|one| Remark {
            id: one.id.clone(),
            article: Link::new(address(&one.article), name(&one.article)),
            text: one.text.clone(),
            by: house.name(&one.person).to_owned(),
            at: Moment::brief(lang, &zoned(server, one.at)),
            settled: one.resolved.as_ref().map_or_else(String::new, |(_, by)| house.name(by).to_owned()),
            may_settle: one.resolved.is_none() && (may_amend || one.person == reader.person.id),
        })
        .collect();
    let nothing = rows.is_empty().then(|| match article {
        Some(_) => Nothing::Found { all: "/charter/comments".to_owned() },
        None => Nothing::Yet,
    });
    let mut articles: Vec<Choice> = vec![Choice::new("", t(lang, "charter-every")).on(article.is_none())];
    let rest = subjects.iter().filter(|(id, _)| !id.is_empty());
    articles.extend(rest.map(|(id, name)| Choice::new(id, name).on(article == Some(id))));
    let today = app.today();
    let people = house.people.values().filter(|one| may_amend && one.id != reader.person.id && !one.has_left(today));
    let mut around = frame::of(server, reader).await.at(Place::Charter);
    around.flash = frame::flash(lang, &reader.path);
    Ok(CommentsPage {
        frame: around,
        tabs: tabs(lang, "/charter/comments"),
        articles,
        settled,
        nothing,
        rows,
        about: subjects.iter().map(|(id, name)| Choice::new(id, name).on(filter.article == *id)).collect(),
        text: Entry::default(),
        people: people
            .filter(|one| one.email.is_some())
            .map(|one| Choice::new(one.id.as_str(), one.name.clone()))
            .collect(),
        person: Entry::default(),
    })
}

fn address(article: &str) -> String {
    match article.strip_prefix("interview:") {
        Some(section) => format!("/charter/interview?section={}", percent(section)),
        None if article.is_empty() => "/charter".to_owned(),
        None => format!("/charter#{article}"),
    }
}

/// Adds a comment.
pub async fn give(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    let article = fields.get("article");
    match acts::say(&server.app, &reader.actor, article, fields.get("text")).await {
        Ok(_) => {
            let back =
                fields.filled("back").unwrap_or_else(|| format!("/charter/comments?article={}", percent(article)));
            let mark = if back.contains('?') { '&' } else { '?' };
            Ok(Redirect::to(&format!("{}{mark}done=commented", own_path(&back))).into_response())
        }
        Err(error @ Error::Invalid { .. }) => {
            let filter = Filter { article: article.to_owned(), settled: String::new() };
            let mut page = page(&server, &reader, &filter).await?;
            page.text = Entry::wrong(fields.get("text"), error.message().render(reader.lang));
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

/// Settles a comment.
pub async fn settle(State(server): State<Server>, reader: Reader, Path(id): Path<String>) -> Result<Response, Trouble> {
    acts::settle(&server.app, &reader.actor, &id).await?;
    Ok(Redirect::to("/charter/comments?done=settled").into_response())
}

/// Asks somebody for their opinion.
pub async fn ask(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    let article = fields.get("article");
    let person = PersonId::new(fields.get("person"));
    match acts::invite(&server.app, &reader.actor, &person, article, reader.lang).await {
        Ok(()) => {
            Ok(Redirect::to(&format!("/charter/comments?article={}&done=asked", percent(article))).into_response())
        }
        Err(error @ Error::Invalid { .. }) => {
            let filter = Filter { article: article.to_owned(), settled: String::new() };
            let mut page = page(&server, &reader, &filter).await?;
            page.person = Entry::wrong(fields.get("person"), error.message().render(reader.lang));
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}
