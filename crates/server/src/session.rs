//! Who asks. A cookie or a key is looked up once, before the handler; handlers take a [`Reader`], a [`Visitor`] or a
//! [`Caller`] and never look at a header.

use crate::state::Server;
use crate::trouble::Trouble;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, AUTHORIZATION, COOKIE, SET_COOKIE, USER_AGENT};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::{Error, sign_in, tokens};
use charte_domain::{Actor, Person, Step};
use charte_messages::Lang;

/// Somebody, known or not.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// Who, when signed in.
    pub actor: Option<Actor>,
    /// The language of screens.
    pub lang: Lang,
    /// Path and query of the request.
    pub path: String,
    /// Keys of one letter are switched off in this browser.
    pub keys_off: bool,
}

/// Somebody signed in.
#[derive(Clone, Debug)]
pub struct Reader {
    /// Who.
    pub actor: Actor,
    /// The person.
    pub person: Person,
    /// The language of screens.
    pub lang: Lang,
    /// Path and query of the request.
    pub path: String,
    /// Keys of one letter are switched off in this browser.
    pub keys_off: bool,
}

impl From<&Reader> for Visitor {
    fn from(reader: &Reader) -> Self {
        Self {
            actor: Some(reader.actor.clone()),
            lang: reader.lang,
            path: reader.path.clone(),
            keys_off: reader.keys_off,
        }
    }
}

/// Somebody at the API: by key, or by the session of a page.
#[derive(Clone, Debug)]
pub struct Caller {
    /// Who.
    pub actor: Actor,
    /// The language of sentences in answers.
    pub lang: Lang,
}

impl Caller {
    /// What an act gave, or the problem in the caller's language.
    ///
    /// # Errors
    /// The problem.
    pub fn answer<T, E: Into<Error>>(&self, done: Result<T, E>) -> Result<T, crate::api::problem::Problem> {
        done.map_err(|error| crate::api::problem::Problem::new(error.into(), self.lang))
    }
}

/// What was found of a session, kept with the request.
#[derive(Clone, Debug)]
struct Found {
    visitor: Visitor,
}

/// The address of the line by which a request came, where the server knows it.
#[derive(Clone, Copy, Debug)]
pub struct Line(pub Option<std::net::SocketAddr>);

impl<S: Sync> FromRequestParts<S> for Line {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let line = parts.extensions.get::<axum::extract::ConnectInfo<std::net::SocketAddr>>();
        Ok(Self(line.map(|line| line.0)))
    }
}

/// What was found of a session.
#[must_use]
pub(crate) fn found(extensions: &axum::http::Extensions) -> Option<Visitor> {
    extensions.get::<Found>().map(|found| found.visitor.clone())
}

/// The value of a cookie.
#[must_use]
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|line| line.split(';')).find_map(|pair| {
        let (key, value) = pair.trim().split_once('=')?;
        (key == name).then_some(value)
    })
}

/// The language that a browser asks for, among ours.
#[must_use]
pub fn accepted(headers: &HeaderMap, otherwise: Lang) -> Lang {
    let wanted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let first = wanted.split(',').find_map(|one| match one.trim().get(..2).map(str::to_ascii_lowercase).as_deref() {
        Some("fr") => Some(Lang::Fr),
        Some("en") => Some(Lang::En),
        _ => None,
    });
    first.unwrap_or(otherwise)
}

/// The browser in its own words, for the list of sessions.
#[must_use]
pub fn agent(headers: &HeaderMap) -> String {
    headers.get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default().chars().take(200).collect()
}

/// Looks the session up.
pub async fn recognise(State(server): State<Server>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned();
    let given = cookie(request.headers(), server.cookie()).map(str::to_owned);
    let actor = match given {
        Some(secret) => match sign_in::who(&server.app, &secret).await {
            Ok(Some((actor, Step::Full))) => Some(actor),
            Ok(_) => None,
            Err(error) => return Trouble(error).into_response(),
        },
        None => None,
    };
    let chosen = cookie(request.headers(), "charte-lang").map(|lang| if lang == "en" { Lang::En } else { Lang::Fr });
    let of_person = actor.as_ref().and_then(|actor| actor.person.as_ref()).map(|person| person.lang);
    let lang = chosen.or(of_person).unwrap_or_else(|| accepted(request.headers(), server.lang));
    let keys_off = cookie(request.headers(), "charte-keys") == Some("off");
    request.extensions_mut().insert(Found { visitor: Visitor { actor, lang, path, keys_off } });
    next.run(request).await
}

/// Looks up who calls the API.
pub async fn recognise_caller(State(server): State<Server>, mut request: Request, next: Next) -> Response {
    let bearer = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let key = bearer.and_then(|value| value.strip_prefix("Bearer ")).map(|key| key.trim().to_owned());
    let session = cookie(request.headers(), server.cookie()).map(str::to_owned);
    let found = match (key, session) {
        (Some(key), _) => tokens::who(&server.app, &key).await,
        (None, Some(secret)) => {
            // A session speaks for a person: another site must not use it.
            let own =
                request.headers().get("sec-fetch-site").is_none_or(|site| site == "same-origin" || site == "none");
            let safe = matches!(*request.method(), Method::GET | Method::HEAD);
            if own || safe {
                sign_in::who(&server.app, &secret).await.map(|found| match found {
                    Some((actor, Step::Full)) => Some(actor),
                    _ => None,
                })
            } else {
                Ok(None)
            }
        }
        (None, None) => Ok(None),
    };
    let lang = accepted(request.headers(), server.lang);
    match found {
        Ok(Some(actor)) => {
            request.extensions_mut().insert(Caller { actor, lang });
        }
        Ok(None) => {}
        Err(error) => return crate::api::problem::Problem::new(error, lang).into_response(),
    }
    request.extensions_mut().insert(lang);
    next.run(request).await
}

impl FromRequestParts<Server> for Visitor {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Response> {
        let found = parts.extensions.get::<Found>().cloned();
        Ok(found.map_or_else(
            || Visitor {
                actor: None,
                lang: accepted(&parts.headers, server.lang),
                path: parts.uri.path().to_owned(),
                keys_off: false,
            },
            |found| found.visitor,
        ))
    }
}

impl FromRequestParts<Server> for Reader {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Response> {
        let visitor = Visitor::from_request_parts(parts, server).await?;
        if let Some(actor) = visitor.actor
            && let Some(person) = actor.person.clone()
        {
            return Ok(Self { actor, person, lang: visitor.lang, path: visitor.path, keys_off: visitor.keys_off });
        }
        if parts.method == Method::GET {
            let next = percent(&visitor.path);
            return Err(Redirect::to(&format!("/sign-in?next={next}")).into_response());
        }
        Err(Trouble(Error::Nobody).into_response())
    }
}

impl FromRequestParts<Server> for Caller {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Response> {
        let lang = parts.extensions.get::<Lang>().copied().unwrap_or(server.lang);
        let found = parts.extensions.get::<Caller>().cloned();
        found.ok_or_else(|| crate::api::problem::Problem::new(Error::Nobody, lang).into_response())
    }
}

/// A path as a value in an address.
#[must_use]
pub fn percent(path: &str) -> String {
    use std::fmt::Write;
    path.bytes().fold(String::with_capacity(path.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"/-._~@".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

/// Where one may be led afterwards: a path of this house, nothing else.
#[must_use]
pub fn own_path(next: &str) -> &str {
    let fine = next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains('\\')
        && !next.bytes().any(|byte| byte.is_ascii_control());
    if fine { next } else { "/" }
}

/// Sets the cookie of a session.
#[must_use]
pub fn set_cookie(server: &Server, secret: &str, seconds: i64) -> Option<(axum::http::HeaderName, HeaderValue)> {
    let secure = if server.secure { "; Secure" } else { "" };
    let text = format!("{}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}", server.cookie());
    Some((SET_COOKIE, HeaderValue::from_str(&text).ok()?))
}
