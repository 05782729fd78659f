//! The pages, a file each: what a form sends becomes the words of an act, what an act gives becomes a context of
//! `charte-views`.

pub mod account;
pub mod accounts;
pub mod acknowledge;
pub mod alarm;
pub mod approvals;
pub mod calendar;
pub mod charter;
pub mod charter_comments;
pub mod charter_compare;
pub mod charter_edit;
pub mod charter_fired;
pub mod charter_life;
pub mod choosing;
pub mod composing;
pub mod contest;
pub mod engine;
pub mod filters;
pub mod first_start;
pub mod frame;
pub mod help;
pub mod home;
pub mod inbox;
pub mod inbox_alike;
pub mod inbox_card;
pub mod intake;
pub mod interview;
pub mod invitation;
pub mod journal;
pub mod leave;
pub mod library;
pub mod link;
pub mod mandates;
pub mod may_i_post;
pub mod media;
pub mod notice;
pub mod people;
pub mod person;
pub mod posts;
#[cfg(feature = "oidc")]
pub mod provider;
pub mod queue;
pub mod registry;
pub mod reset;
pub mod search;
pub mod settings;
pub mod sign_in;
pub mod stop;
pub mod verdict;
pub mod versions;
pub mod write;

use crate::fields::Fields;
use crate::session::{Visitor, own_path};
use crate::state::Server;
use crate::trouble::Trouble;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, SET_COOKIE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use charte_app::Error;
use charte_views::assets;

/// All pages.
pub fn routes() -> Router<Server> {
    provided()
        .route("/", get(home::show))
        .route("/live", get(crate::live::live))
        .route("/sign-in", get(sign_in::show).post(sign_in::give))
        .route("/sign-in/code", get(sign_in::show_code).post(sign_in::give_code))
        .route("/sign-out", post(sign_in::leave))
        .route("/first-start", get(first_start::show).post(first_start::give))
        .route("/invitation/{token}", get(invitation::show).post(invitation::give))
        .route("/reset", get(reset::show_request).post(reset::ask))
        .route("/reset/{token}", get(reset::show).post(reset::give))
        .route("/write", get(write::show_new).post(write::give_new))
        .route("/write/verdict", post(write::verdict_new))
        .route("/posts", get(posts::show))
        .route("/posts/{id}", get(write::show).post(write::give))
        .route("/posts/{id}/verdict", post(write::verdict))
        .route("/posts/{id}/versions", get(versions::show))
        .route("/posts/{id}/notes", post(write::note))
        .route(
            "/posts/{id}/media",
            post(media::attach).layer(DefaultBodyLimit::max(charte_app::media::LARGEST + (64 << 10))),
        )
        .route("/media/{name}", get(media::show))
        .route("/may-i-post", get(may_i_post::show).post(may_i_post::ask))
        .route("/approvals", get(approvals::list))
        .route("/approvals/{id}", get(approvals::show).post(approvals::give))
        .route("/approvals/{id}/links", post(approvals::make_link))
        .route("/approvals/{id}/links/{link}/revoke", post(approvals::revoke_link))
        .route("/inbox/import", get(intake::show).post(intake::give).layer(DefaultBodyLimit::max(intake::UPLOAD)))
        .route("/contest/{token}", get(contest::show).post(contest::give))
        .route("/notice", get(notice::of_site))
        .route("/notice/{account}", get(notice::show))
        .route("/link/{token}", get(link::show).post(link::give))
        .route("/charter", get(charter::show))
        .route("/charter/edit", get(charter_edit::show).post(charter_edit::give))
        .route("/charter/edit/lint", post(charter_edit::lint))
        .route("/charter/compare", get(charter_compare::show))
        .route("/charter/fired/{rule}", get(charter_fired::show))
        .route("/charter/adopt", post(charter_compare::adopt))
        .route("/charter/life", get(charter_life::show).post(charter_life::give))
        .route("/charter/remind", post(charter_life::remind))
        .route("/charter/acknowledge", get(acknowledge::show).post(acknowledge::give))
        .route("/charter/comments", get(charter_comments::show).post(charter_comments::give))
        .route("/charter/comments/ask", post(charter_comments::ask))
        .route("/charter/comments/{id}/settle", post(charter_comments::settle))
        .route("/charter/interview", get(interview::show).post(interview::give))
        .route("/charter/interview/live", post(interview::live))
        .route("/charter/interview/end", get(interview::end))
        .route("/charter/interview/draw", post(interview::draw_it))
        .route("/inbox", get(inbox::show))
        .route("/inbox/news", get(inbox::news))
        .route("/inbox/{id}/alike", get(inbox_alike::show).post(inbox_alike::give))
        .route("/inbox/{id}", get(inbox::show_one).post(inbox::give))
        .route("/calendar", get(calendar::show))
        .route("/calendar/move", post(calendar::give))
        .route("/queue", get(queue::show))
        .route("/queue/{id}", post(queue::give))
        .route("/stop", get(stop::show).post(stop::preview))
        .route("/stop/confirm", post(stop::confirm))
        .route("/stop/{id}", get(stop::show_one))
        .route("/stop/{id}/resume", post(stop::resume))
        .route("/alarm", get(alarm::list))
        .route("/alarm/{id}", get(alarm::show).post(alarm::give))
        .route("/people", get(people::show).post(people::give))
        .route("/people/mandates", get(mandates::show))
        .route("/people/{id}", get(person::show).post(person::give))
        .route("/people/{id}/export", get(person::export))
        .route("/people/{id}/leave", get(leave::show).post(leave::give))
        .route("/people/{id}/sessions/{session}/close", post(person::close))
        .route("/accounts", get(accounts::show).post(accounts::give))
        .route(
            "/accounts/registry",
            get(registry::show).post(registry::give).layer(DefaultBodyLimit::max(registry::UPLOAD)),
        )
        .route("/accounts/registry/{file}", get(registry::file))
        .route("/accounts/{handle}", get(account::show).post(account::give))
        .route("/library", get(library::show).post(library::give_new))
        .route("/library/new", get(library::show_new))
        .route("/library/consents", get(library::show_consents).post(library::give_consent))
        .route("/library/{id}", get(library::show_asset).post(library::give_asset))
        .route("/filters", post(filters::give))
        .route("/filters/{id}/remove", post(filters::remove))
        .route("/settings/health", get(settings::health::show).post(settings::health::give))
        .route("/settings/webhooks", get(settings::webhooks::show).post(settings::webhooks::give))
        .route("/settings/webhooks/{id}/remove", post(settings::webhooks::remove))
        .route("/settings/mail", get(settings::mail::show).post(settings::mail::give))
        .route("/settings/sites", get(settings::sites::show).post(settings::sites::give))
        .route("/settings/sites/plugin", get(settings::sites::plugin))
        .route("/settings/sites/{id}", post(settings::sites::change))
        .route("/settings/sign-in", get(settings::sign_in::show))
        .route("/settings/tokens", get(settings::tokens::show).post(settings::tokens::give))
        .route("/settings/tokens/{id}/revoke", post(settings::tokens::revoke))
        .route("/settings/sessions/{id}/close", post(settings::tokens::close))
        .route("/help", get(help::show))
        .route("/help/keys", post(help::keys))
        .route("/search", get(search::show))
        .route("/search/palette", get(search::palette))
        .route("/journal", get(journal::show))
        .route("/journal/verify", post(journal::verify))
        .route("/journal/export", get(journal::show_export).post(journal::export))
        .route("/journal/{seq}", get(journal::show_one))
        .route("/journal/{seq}/proof", get(journal::proof))
        .route("/language", post(language))
        .route("/engine/charter", get(engine::charter))
        .route("/engine/registry", get(engine::registry))
        .route("/engine/{hash}/{name}", get(engine::file))
        .route("/assets/{hash}/{name}", get(asset))
        .fallback(lost)
}

/// The way in with the company's account, where the program has it.
fn provided() -> Router<Server> {
    #[cfg(feature = "oidc")]
    return Router::new()
        .route("/sign-in/provider", get(provider::go))
        .route("/sign-in/provider/back", get(provider::back));
    #[cfg(not(feature = "oidc"))]
    Router::new()
}

/// What is not there.
pub async fn lost() -> Response {
    Trouble(Error::NotFound("page")).into_response()
}

/// Style sheet, script, icon.
async fn asset(Path((hash, name)): Path<(String, String)>) -> Response {
    let Some(found) = assets::find(&name) else { return StatusCode::NOT_FOUND.into_response() };
    // An address of another version leads to this one, and is not kept.
    let keep = if hash == assets::hash() { "public, max-age=31536000, immutable" } else { "no-cache" };
    let headers =
        [(CONTENT_TYPE, HeaderValue::from_static(found.kind)), (CACHE_CONTROL, HeaderValue::from_static(keep))];
    (headers, found.bytes).into_response()
}

/// The choice of a language: kept in a cookie, back to where one was.
async fn language(State(server): State<Server>, visitor: Visitor, fields: Fields) -> Response {
    let lang = if fields.get("lang") == "en" { "en" } else { "fr" };
    let back = fields.filled("back").or_else(|| fields.filled("path")).unwrap_or_else(|| "/".to_owned());
    let secure = if server.secure { "; Secure" } else { "" };
    let cookie = format!("charte-lang={lang}; Path=/; SameSite=Lax; Max-Age=31536000{secure}");
    let _ = visitor;
    let mut response = Redirect::to(own_path(&back)).into_response();
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().insert(SET_COOKIE, value);
    }
    response
}
