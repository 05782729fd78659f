//! The Akismet protocol, as the plugin of WordPress and the clients of other programs speak it: a site asks whether a comment is
//! spam, and is answered by this house. Answers are compared byte for byte by clients: no new line, status 200, plain text.
//!
//! A call comes with its key in the body (`api_key`, `key`), in the query, or as the first label of the host's name.
//!
//! | module | calls |
//! | --- | --- |
//! | [`check`] | `comment-check` |
//! | [`submit`] | `submit-spam`, `submit-ham` |
//! | [`keys`] | `verify-key`, `deactivate`, `token`, `get-subscription` |
//! | [`stats`] | `get-stats`, `usage-limit`, `key-sites` |

pub mod answer;
pub mod check;
pub mod form;
pub mod keys;
pub mod stats;
pub mod submit;

use crate::session::Line;
use crate::state::Server;
use answer::Answer;
use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::http::header::{CONTENT_TYPE, HOST};
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use charte_app::sites;
use charte_domain::site::Address;
use charte_domain::{Site, SiteKey};
use form::{BODY, Form};

/// The protocol's calls.
pub fn routes() -> Router<Server> {
    Router::new().route("/1.1/{call}", any(first)).route("/1.2/{call}", any(second)).layer(DefaultBodyLimit::disable())
}

/// A call, read.
pub(crate) struct Call<'a> {
    pub(crate) server: &'a Server,
    pub(crate) form: Form,
    /// The key, if it is one at all.
    pub(crate) key: Option<SiteKey>,
    /// What the client calls itself.
    pub(crate) agent: String,
}

async fn first(State(server): State<Server>, Path(call): Path<String>, line: Line, request: Request) -> Response {
    // Two calls need no key: a plugin asks whether anybody is there.
    if call == "test" {
        return Answer::plain("connected").into_response();
    }
    let (call_read, from) = match read(&server, line, request).await {
        Ok(read) => read,
        Err(answer) => return answer.into_response(),
    };
    let answer = match call.as_str() {
        "verify-key" => keys::verify(&call_read).await,
        "comment-check" => check::check(&call_read).await,
        "submit-spam" => submit::submit(&call_read, true).await,
        "submit-ham" => submit::submit(&call_read, false).await,
        "get-subscription" => keys::subscription(&call_read).await,
        "get-stats" => stats::stats(&call_read).await,
        "token" => keys::token(&call_read).await,
        "deactivate" => keys::deactivate(&call_read).await,
        _ => Answer::lost(),
    };
    guessed(&server, from, &answer);
    answer.into_response()
}

async fn second(State(server): State<Server>, Path(call): Path<String>, line: Line, request: Request) -> Response {
    if call == "compatible-plugins" {
        return Answer::json("[]").into_response();
    }
    let (call_read, from) = match read(&server, line, request).await {
        Ok(read) => read,
        Err(answer) => return answer.into_response(),
    };
    let answer = match call.as_str() {
        "usage-limit" => stats::usage(&call_read).await,
        "key-sites" => stats::key_sites(&call_read).await,
        _ => Answer::lost(),
    };
    guessed(&server, from, &answer);
    answer.into_response()
}

/// Counts a wrong key against the address that it came from.
fn guessed(server: &Server, from: Option<std::net::IpAddr>, answer: &Answer) {
    if let Some(from) = from.filter(|_| answer.is_wrong_key()) {
        server.app.guesses.wrong(from, server.app.ambient.now());
    }
}

async fn read(server: &Server, line: Line, request: Request) -> Result<(Call<'_>, Option<std::net::IpAddr>), Answer> {
    let from = line.0.map(|line| line.ip());
    if let Some(wait) = from.and_then(|from| server.app.guesses.wait(from, server.app.ambient.now())) {
        return Err(Answer::wait(wait));
    }
    let (parts, body) = request.into_parts();
    let body = whole(body).await?;
    let text = |name| parts.headers.get(name).and_then(|value: &axum::http::HeaderValue| value.to_str().ok());
    let kind = text(CONTENT_TYPE).unwrap_or_default();
    let charset = kind.split(';').find_map(|part| {
        let (name, value) = part.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"').to_owned())
    });
    let form = Form::read(parts.uri.query().unwrap_or_default(), &body, charset.as_deref());
    let given = form.filled("api_key").or_else(|| form.filled("key"));
    let key = match given {
        Some(given) => SiteKey::parse(given),
        None => of_host(&parts.headers, &parts.uri),
    };
    let agent = text(axum::http::header::USER_AGENT).unwrap_or_default().chars().take(300).collect();
    Ok((Call { server, form, key, agent }, from))
}

async fn whole(body: Body) -> Result<axum::body::Bytes, Answer> {
    axum::body::to_bytes(body, BODY - 1).await.map_err(|_| Answer::too_long())
}

/// The key in the name of the host: `0123456789ab.rest.example`.
fn of_host(headers: &HeaderMap, uri: &Uri) -> Option<SiteKey> {
    let host = uri.host().or_else(|| headers.get(HOST).and_then(|value| value.to_str().ok()))?;
    SiteKey::parse(host.split_once('.')?.0)
}

impl Call<'_> {
    /// The site whose key this is; the address that it gives must be its own.
    ///
    /// # Errors
    /// The answer that says why not.
    pub(crate) fn site(&self) -> Result<Site, Answer> {
        let key = self.key.as_ref().ok_or_else(|| Answer::invalid(answer::NO_KEY))?;
        let site = sites::of_key(&self.server.app, key).ok_or_else(|| Answer::invalid(answer::NO_KEY))?;
        let blog = self.form.filled("blog").ok_or_else(|| Answer::missing("blog"))?;
        match Address::parse(blog) {
            Some(blog) if site.address.holds(&blog) => Ok(site),
            Some(_) => Err(Answer::invalid("This key belongs to another site")),
            None => Err(Answer::invalid("We were unable to parse your blog URI")),
        }
    }

    /// The site whose key this is, for calls that give no address.
    ///
    /// # Errors
    /// The answer that says why not.
    pub(crate) fn site_by_key(&self) -> Result<Site, Answer> {
        let key = self.key.as_ref().ok_or_else(|| Answer::invalid(answer::NO_KEY))?;
        sites::of_key(&self.server.app, key).ok_or_else(|| Answer::invalid(answer::NO_KEY))
    }
}
