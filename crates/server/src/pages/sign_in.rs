//! `/sign-in`, `/sign-in/code`, `/sign-out`.

use crate::fields::Fields;
use crate::session::{Line, Visitor, agent, cookie, own_path, percent, set_cookie};
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::{Error, first_start, sign_in};
use charte_views::frame::Frame;
use charte_views::pages::sign_in::{CodePage, SignInPage};
use charte_views::parts::{Entry, Link, Status, Tone};
use charte_views::say::t;
use serde::Deserialize;
use std::net::SocketAddr;

/// Fourteen days, as the session itself.
const SESSION: i64 = 14 * 86_400;
/// The time for the code.
const CODE: i64 = 600;

/// Where to go afterwards.
#[derive(Debug, Default, Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
    #[serde(default)]
    out: String,
    #[serde(default)]
    recovery: Option<String>,
}

/// The form.
pub async fn show(
    State(server): State<Server>,
    visitor: Visitor,
    headers: HeaderMap,
    Query(query): Query<Next>,
) -> Result<Response, Trouble> {
    if visitor.actor.is_some() {
        return Ok(Redirect::to(own_path(&query.next)).into_response());
    }
    if first_start::is_due(&server.app).await? {
        return Ok(Redirect::to("/first-start").into_response());
    }
    let status = (query.out == "on").then(|| signed_out(&server, &visitor, &headers));
    Ok(shown(&page(&server, &visitor, own_path(&query.next), "", status)))
}

/// One has signed out here; where the company's account is used, also the way to sign out there.
fn signed_out(server: &Server, visitor: &Visitor, headers: &HeaderMap) -> Status {
    let status = Status::new(Tone::Publish, t(visitor.lang, "door-signed-out"));
    Status { link: way_out(server, visitor, headers), ..status }
}

#[cfg(feature = "oidc")]
fn way_out(server: &Server, visitor: &Visitor, headers: &HeaderMap) -> Option<Link> {
    let (company, _) = server.provider.as_ref()?;
    let href = charte_app::provider::sign_out(&server.app, cookie(headers, crate::pages::provider::OUT)?)?;
    let say =
        charte_views::say::Words::new(visitor.lang, "door-provider-out").with("name", company.name.as_str()).say();
    Some(Link::new(href, say))
}

/// Without the company's account there is nowhere else to sign out.
#[cfg(not(feature = "oidc"))]
fn way_out(_: &Server, _: &Visitor, _: &HeaderMap) -> Option<Link> {
    None
}

/// The form again, with why the company's account does not open.
///
/// # Errors
/// What no form can mend.
#[cfg(feature = "oidc")]
pub(crate) fn refused(server: &Server, visitor: &Visitor, next: &str, error: Error) -> Result<Response, Trouble> {
    let Error::Invalid { code, .. } = &error else { return Err(Trouble(error)) };
    let status = if *code == "provider-away" { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::FORBIDDEN };
    let tone = if *code == "provider-away" { Tone::Unknown } else { Tone::Refuse };
    let said = Status::new(tone, error.message().render(visitor.lang));
    Ok((status, shown(&page(server, visitor, next, "", Some(said)))).into_response())
}

fn page(server: &Server, visitor: &Visitor, next: &str, email: &str, status: Option<Status>) -> SignInPage {
    SignInPage {
        frame: Frame::bare(visitor.lang, server.organisation(), visitor.path.clone()),
        email: Entry::new(email),
        password: Entry::default(),
        next: next.to_owned(),
        status,
        provider: server
            .provider
            .as_ref()
            .map(|(company, _)| Link::new(format!("/sign-in/provider?next={}", percent(next)), company.name.clone())),
    }
}

/// The address of whoever asks: the last that a proxy of ours has seen, or the line's own.
#[must_use]
pub fn place(headers: &HeaderMap, line: Option<SocketAddr>) -> String {
    let forwarded = headers.get("x-forwarded-for").and_then(|value| value.to_str().ok());
    let last = forwarded.and_then(|all| all.rsplit(',').next()).map(|one| one.trim().to_owned());
    match line {
        // Only a proxy on this machine is believed.
        Some(line) if line.ip().is_loopback() => last.unwrap_or_else(|| line.ip().to_string()),
        Some(line) => line.ip().to_string(),
        None => "unknown".to_owned(),
    }
}

/// Mail and password.
pub async fn give(
    State(server): State<Server>,
    visitor: Visitor,
    headers: HeaderMap,
    line: Line,
    fields: Fields,
) -> Result<Response, Trouble> {
    let (email, next) = (fields.get("email"), own_path(fields.get("next")));
    let place = place(&headers, line.0);
    match sign_in::begin(&server.app, email, fields.get("password"), &place, &agent(&headers)).await {
        Ok(opened) => Ok(enter(&server, &opened, next)),
        Err(error @ (Error::Invalid { .. } | Error::TooMany(_))) => {
            let code = crate::trouble::status(&error);
            let status = Status::new(Tone::Refuse, error.message().render(visitor.lang));
            Ok((code, shown(&page(&server, &visitor, next, email, Some(status)))).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

/// Gives the cookie and leads on.
#[must_use]
pub fn enter(server: &Server, opened: &sign_in::Opened, next: &str) -> Response {
    let to = if opened.code_asked { format!("/sign-in/code?next={}", percent(next)) } else { next.to_owned() };
    let seconds = if opened.code_asked { CODE } else { SESSION };
    let mut response = Redirect::to(&to).into_response();
    if let Some((name, value)) = set_cookie(server, &opened.secret, seconds) {
        response.headers_mut().insert(name, value);
    }
    response
}

fn code_page(server: &Server, visitor: &Visitor, next: &str, code: Entry, recovery: bool) -> CodePage {
    CodePage {
        frame: Frame::bare(visitor.lang, server.organisation(), visitor.path.clone()),
        code,
        recovery,
        next: next.to_owned(),
    }
}

/// The form of the code.
pub async fn show_code(State(server): State<Server>, visitor: Visitor, Query(query): Query<Next>) -> Response {
    let recovery = query.recovery.is_some();
    shown(&code_page(&server, &visitor, own_path(&query.next), Entry::default(), recovery))
}

/// The code.
pub async fn give_code(
    State(server): State<Server>,
    visitor: Visitor,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Trouble> {
    let next = own_path(fields.get("next"));
    let Some(secret) = cookie(&headers, server.cookie()) else { return Ok(Redirect::to("/sign-in").into_response()) };
    let recovery = fields.has("recovery");
    let proof = if recovery {
        sign_in::Proof::Recovery(fields.get("recovery"))
    } else {
        sign_in::Proof::Code(fields.get("code"))
    };
    match sign_in::give_code(&server.app, secret, proof, &agent(&headers)).await {
        Ok(opened) => Ok(enter(&server, &opened, next)),
        Err(Error::Nobody) => Ok(Redirect::to("/sign-in").into_response()),
        Err(error @ (Error::Invalid { .. } | Error::TooMany(_))) => {
            let entry = Entry::wrong("", error.message().render(visitor.lang));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&code_page(&server, &visitor, next, entry, recovery)))
                .into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

/// Signs out.
pub async fn leave(State(server): State<Server>, headers: HeaderMap) -> Result<Response, Trouble> {
    if let Some(secret) = cookie(&headers, server.cookie()) {
        sign_in::end(&server.app, secret).await?;
    }
    let mut response = Redirect::to("/sign-in?out=on").into_response();
    if let Some((name, value)) = set_cookie(&server, "", 0) {
        response.headers_mut().insert(name, value);
    }
    Ok(response)
}
