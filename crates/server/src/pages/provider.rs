//! `/sign-in/provider` and `/sign-in/provider/back`: in with the company's account.

use crate::pages::sign_in::{enter, refused};
use crate::session::{Visitor, agent, cookie, own_path};
use crate::state::Server;
use crate::trouble::Trouble;
use axum::extract::{Query, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::{Error, provider};
use serde::Deserialize;

/// Keeps the flow while one is at the provider.
const FLOW: &str = "charte-provider";
/// Keeps where one signs out at the provider.
pub(crate) const OUT: &str = "charte-out";

/// What comes with a request.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Given {
    next: String,
    state: String,
    code: String,
    error: String,
}

/// A cookie for these pages alone.
pub(crate) fn keep(server: &Server, response: &mut Response, name: &str, path: &str, value: &str, seconds: i64) {
    let secure = if server.secure { "; Secure" } else { "" };
    let text = format!("{name}={value}; Path={path}; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    if let Ok(value) = HeaderValue::from_str(&text) {
        response.headers_mut().append(SET_COOKIE, value);
    }
}

/// To the provider.
pub async fn go(
    State(server): State<Server>,
    visitor: Visitor,
    Query(given): Query<Given>,
) -> Result<Response, Trouble> {
    let Some((company, outside)) = &server.provider else { return Err(Trouble(Error::NotFound("page"))) };
    let next = own_path(&given.next);
    match provider::begin(&server.app, outside, company, next).await {
        Ok(begun) => {
            let mut response = Redirect::to(&begun.to).into_response();
            keep(&server, &mut response, FLOW, "/sign-in/provider", &begun.kept, 600);
            Ok(response)
        }
        Err(error) => refused(&server, &visitor, next, error),
    }
}

/// Back from it.
pub async fn back(
    State(server): State<Server>,
    visitor: Visitor,
    headers: HeaderMap,
    Query(given): Query<Given>,
) -> Result<Response, Trouble> {
    let Some((company, outside)) = &server.provider else { return Err(Trouble(Error::NotFound("page"))) };
    let kept = cookie(&headers, FLOW).unwrap_or_default();
    let done = if given.error.is_empty() {
        provider::end(&server.app, outside, company, kept, &given.state, &given.code, &agent(&headers)).await
    } else {
        Err(Error::invalid("provider", "provider-refused"))
    };
    let mut response = match done {
        Ok(entered) => {
            let mut response = enter(&server, &entered.opened, own_path(&entered.next));
            if let Some(place) = entered.sign_out {
                keep(&server, &mut response, OUT, "/sign-in", &place, 14 * 86_400);
            }
            response
        }
        Err(error) => refused(&server, &visitor, "/", error)?,
    };
    // A flow serves once.
    keep(&server, &mut response, FLOW, "/sign-in/provider", "", 0);
    Ok(response)
}
