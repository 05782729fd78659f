//! `/help` and `/help/keys`.

use crate::fields::Fields;
use crate::pages::frame;
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::shown;
use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect, Response};
use charte_views::frame::Place;
use charte_views::pages::help::HelpPage;

/// Keys, signs, whom to ask.
pub async fn show(State(server): State<Server>, reader: Reader) -> Response {
    let frame = frame::of(&server, &reader).await.at(Place::Help);
    let mut contacts: Vec<String> = frame::administrators(&server).into_iter().map(|one| one.who.name).collect();
    contacts.extend(Some(server.contact.clone()).filter(|contact| !contact.is_empty()));
    shown(&HelpPage { frame, contacts })
}

/// Keys of one letter, on or off: kept in a cookie of this browser, since it is about this keyboard.
pub async fn keys(State(server): State<Server>, _reader: Reader, fields: Fields) -> Response {
    let choice = if fields.get("keys") == "off" { "off" } else { "on" };
    let secure = if server.secure { "; Secure" } else { "" };
    let cookie = format!("charte-keys={choice}; Path=/; SameSite=Lax; Max-Age=31536000{secure}");
    let mut response = Redirect::to("/help").into_response();
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().insert(SET_COOKIE, value);
    }
    response
}
