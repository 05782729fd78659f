//! `/settings/tokens`: keys of other programs, open sessions. Administrators see everybody's, the others their own.

use crate::fields::Fields;
use crate::pages::choosing;
use crate::pages::frame::{self, now, zoned};
use crate::pages::person::session;
use crate::session::{Reader, percent};
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::{Error, House, sign_in as entering, tokens};
use charte_domain::{Right, Scope, Token as Kept};
use charte_store::sign_in;
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment;
use charte_views::pages::settings::{Made, Token, TokensPage, scopes, tabs};
use charte_views::parts::{Correction, Entry, Pager, Sign, Tone};
use charte_views::say::{Words, t};
use jiff::{Timestamp, ToSpan};
use serde::Deserialize;

/// The page of the sessions, as the address has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Paging {
    after: String,
}

/// Tokens and sessions.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Query(paging): Query<Paging>,
) -> Result<Response, Trouble> {
    Ok(shown(&page(&server, &reader, &paging.after).await?))
}

/// A new token: its secret is shown once.
pub async fn give(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    match make(&server, &reader, &fields).await {
        Ok((token, secret)) => {
            let mut page = page(&server, &reader, "").await?;
            page.made = Some(Made { name: token.name, secret });
            Ok(shown(&page))
        }
        Err(error @ Error::Invalid { field, .. }) => {
            let lang = reader.lang;
            let mut page = page(&server, &reader, "").await?;
            let say = error.message().render(lang);
            let at = match field {
                "scopes" => "scope-1",
                "days" => "until",
                other => other,
            };
            let entry = |name: &str| {
                if name == at { Entry::wrong(fields.get(name), say.clone()) } else { Entry::new(fields.get(name)) }
            };
            page.name = entry("name");
            page.until = entry("until");
            page.scopes = scopes(lang, &fields.all("scope").collect::<Vec<_>>());
            page.corrections = vec![Correction { field: at.to_owned(), say }];
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

async fn make(server: &Server, reader: &Reader, fields: &Fields) -> Result<(Kept, String), Error> {
    let until: jiff::civil::Date =
        fields.get("until").parse().map_err(|_| Error::invalid("until", "day-unreadable"))?;
    let days = until.duration_since(server.app.today()).as_hours() / 24 + 1;
    let scopes: Vec<Scope> = fields.all("scope").filter_map(Scope::parse).collect();
    tokens::make(&server.app, &reader.actor, fields.get("name"), &scopes, days).await
}

/// Takes a token back.
pub async fn revoke(State(server): State<Server>, reader: Reader, Path(id): Path<String>) -> Result<Response, Trouble> {
    tokens::revoke(&server.app, &reader.actor, &id).await?;
    Ok(Redirect::to("/settings/tokens?done=revoked").into_response())
}

/// Ends a session, of oneself or as an administrator of anybody.
pub async fn close(State(server): State<Server>, reader: Reader, Path(id): Path<String>) -> Result<Response, Trouble> {
    let app = &server.app;
    let found = sign_in::session_of(&mut app.store.read().await?, &id, app.ambient.now()).await?;
    let found = found.ok_or(Error::NotFound("session"))?;
    entering::revoke(app, &reader.actor, &found.person, &id).await?;
    Ok(Redirect::to("/settings/tokens?done=closed").into_response())
}

async fn page(server: &Server, reader: &Reader, after: &str) -> Result<TokensPage, Error> {
    let (lang, app) = (reader.lang, &server.app);
    app.may(&reader.actor, Right::Read, None)?;
    let keeps = app.may(&reader.actor, Right::Administer, None).is_ok();
    let house = app.house();
    let now = app.ambient.now();
    let mut link = app.store.read().await?;
    let all = sign_in::tokens(&mut link, (!keeps).then_some(&reader.person.id)).await?;
    let shown = all.iter().filter(|one| one.revoked.is_none());
    let tokens: Vec<Token> = shown.map(|one| token(server, lang, &house, one)).collect();
    let rows = u32::try_from(choosing::ROWS).unwrap_or(50);
    let from =
        after.split_once('.').and_then(|(at, id)| Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, id)));
    let (mut found, total) = if keeps {
        let total = sign_in::session_count(&mut link, now).await?;
        (sign_in::sessions(&mut link, now, from, rows + 1).await?, usize::try_from(total).unwrap_or(0))
    } else {
        let own = sign_in::of(&mut link, &reader.person.id, now).await?;
        let total = own.len();
        (own, total)
    };
    let more = keeps && found.len() > choosing::ROWS;
    if more {
        found.truncate(choosing::ROWS);
    }
    let key = |one: &charte_domain::Session| format!("{}.{}", one.seen.as_microsecond(), one.id);
    let older =
        more.then(|| found.last()).flatten().map(|one| format!("/settings/tokens?after={}", percent(&key(one))));
    let mut frame = frame::of(server, reader).await.at(Place::Settings);
    frame.flash = frame::flash(lang, &reader.path);
    let count = |n: usize| moment::count(lang, i64::try_from(n).unwrap_or(0));
    let in_a_year = app.today().checked_add(1.year()).unwrap_or_else(|_| app.today());
    Ok(TokensPage {
        tabs: tabs(lang, "tokens"),
        made: None,
        tokens,
        corrections: Vec::new(),
        name: Entry::default(),
        scopes: scopes(lang, &["check"]),
        until: Entry::new(in_a_year.to_string()),
        pager: Pager {
            say: Words::new(lang, "sessions-count")
                .with("n", total)
                .with("shown", count(found.len()))
                .with("of", count(total))
                .say(),
            newer: (!after.is_empty()).then(|| "/settings/tokens".to_owned()),
            older,
        },
        sessions: found.iter().map(|one| session(server, reader, house.name(&one.person), one)).collect(),
        frame,
    })
}

fn token(server: &Server, lang: Lang, house: &House, one: &Kept) -> Token {
    let here = now(server);
    let day = |at: Timestamp| moment::day_year_short(lang, zoned(server, at).date());
    let over = one.expires <= here.timestamp();
    let near = !over && one.expires.duration_since(here.timestamp()).as_hours() < 24 * 30;
    let sign = if over {
        Some(Sign::new(Tone::Quiet, Words::new(lang, "tokens-over").with("day", day(one.expires)).say()))
    } else {
        near.then(|| Sign::new(Tone::Hold, day(one.expires)))
    };
    let scopes: Vec<String> =
        one.scopes.iter().map(|scope| t(lang, format!("tokens-scope-{}", scope.code()))).collect();
    Token {
        id: one.id.clone(),
        name: one.name.clone(),
        scopes: scopes.join(", "),
        by: Words::new(lang, "tokens-by-at").with("name", house.name(&one.person)).with("day", day(one.created)).say(),
        used: one.seen.map_or_else(|| t(lang, "tokens-never"), |at| moment::relative(lang, here.timestamp(), at)),
        end: day(one.expires),
        end_sign: sign,
        may_revoke: !over,
    }
}
