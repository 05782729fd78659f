//! Errors of pages: the handler gives the error, the page that says it is made around it.

use crate::pages::frame;
use crate::session::Visitor;
use crate::state::Server;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Redirect, Response};
use charte_app::Error;
use charte_domain::Refused;
use charte_views::frame::Frame;
use charte_views::moment::{self, Moment};
use charte_views::pages::error::{BrokenPage, Cause, CorrectionsPage, ForbiddenPage, LostPage, WaitPage};
use charte_views::parts::Correction;
use std::sync::Arc;

/// An error on its way to a page.
#[derive(Debug)]
pub struct Trouble(pub Error);

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl From<charte_store::Error> for Trouble {
    fn from(error: charte_store::Error) -> Self {
        Self(error.into())
    }
}

/// The status of an error, for pages and for the API.
#[must_use]
pub fn status(error: &Error) -> StatusCode {
    match error {
        Error::Nobody => StatusCode::UNAUTHORIZED,
        Error::Refused(_) => StatusCode::FORBIDDEN,
        Error::NotFound(_) => StatusCode::NOT_FOUND,
        Error::Invalid { .. } | Error::Problems(_) | Error::Charter { .. } => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Changed(_) | Error::State(_) | Error::NoCharter => StatusCode::CONFLICT,
        Error::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
        Error::Away | Error::Unsure => StatusCode::SERVICE_UNAVAILABLE,
        Error::Full => StatusCode::INSUFFICIENT_STORAGE,
        Error::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        let mut response = status(&self.0).into_response();
        response.extensions_mut().insert(Arc::new(self.0));
        response
    }
}

/// Makes the page of an error.
pub async fn pages(State(server): State<Server>, request: Request, next: Next) -> Response {
    let visitor = crate::session::Visitor::of(&request, &server);
    let response = next.run(request).await;
    let Some(error) = response.extensions().get::<Arc<Error>>().cloned() else { return response };
    page(&server, &visitor, &error).await
}

async fn page(server: &Server, visitor: &Visitor, error: &Error) -> Response {
    let lang = visitor.lang;
    let code = status(error);
    if matches!(error, Error::Nobody) {
        return Redirect::to(&format!("/sign-in?next={}", crate::session::percent(&visitor.path))).into_response();
    }
    let bare = || Frame::bare(lang, server.organisation(), visitor.path.clone());
    let around = match error {
        // What is broken reads nothing.
        Error::Away | Error::Unsure | Error::Full | Error::Broken(_) => bare(),
        _ => frame::around(server, visitor).await,
    };
    let say = error.message().render(lang);
    let now = server.app.ambient.now().to_zoned(server.app.house().zone());
    let html = match error {
        Error::Refused(why) => {
            let title = if *why == Refused::NoMandate { "error-may-not" } else { "error-may-not-see" };
            shown(&ForbiddenPage {
                title: around.t(title),
                say,
                kept: false,
                article: None,
                nearest: None,
                hand_over: None,
                ask: frame::administrators(server),
                frame: around,
            })
        }
        Error::NotFound(_) => shown(&LostPage { frame: around, search: String::new() }),
        Error::TooMany(seconds) => {
            let wait = jiff::SignedDuration::from_secs(*seconds);
            let from = now.checked_add(wait).unwrap_or_else(|_| now.clone());
            shown(&WaitPage {
                wait: moment::duration(lang, wait),
                from: Moment::hour(lang, &from),
                again: visitor.path.clone(),
                frame: around,
            })
        }
        Error::Away | Error::Unsure | Error::Full | Error::Broken(_) => {
            let reference = server.app.fresh("trouble", now.timestamp()).unwrap_or_default();
            tracing::error!(%error, reference, path = visitor.path, "a page");
            let cause = match error {
                Error::Away => Cause::Away(Moment::hour(lang, &now)),
                Error::Unsure => Cause::Unsure,
                Error::Full => Cause::Full,
                _ => Cause::Broken,
            };
            shown(&BrokenPage {
                status: i64::from(code.as_u16()),
                cause,
                saved: None,
                again: visitor.path.clone(),
                at: Moment::full(lang, &now),
                reference,
                contact: server.contact.clone(),
                frame: around,
            })
        }
        _ => {
            let field = match error {
                Error::Invalid { field, .. } => (*field).to_owned(),
                _ => String::new(),
            };
            let corrections = match error {
                Error::Problems(all) => {
                    all.iter().map(|one| Correction { field: String::new(), say: one.message().render(lang) }).collect()
                }
                _ => vec![Correction { field, say }],
            };
            shown(&CorrectionsPage {
                title: around.t("error-corrections"),
                corrections,
                back: visitor.path.clone(),
                frame: around,
            })
        }
    };
    (code, html).into_response()
}

/// A page as an answer.
pub fn shown(page: &impl askama::Template) -> Response {
    match page.render() {
        Ok(text) => Html(text).into_response(),
        Err(error) => {
            tracing::error!(%error, "a template");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// The answer after a panic: nothing of it is shown, all of it is logged.
pub fn panicked(_: Box<dyn std::any::Any + Send + 'static>) -> axum::http::Response<Body> {
    tracing::error!("a handler panicked");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

impl Visitor {
    /// What was found of the session of a request.
    #[must_use]
    pub fn of(request: &Request, server: &Server) -> Self {
        crate::session::found(request.extensions()).unwrap_or_else(|| Visitor {
            actor: None,
            lang: crate::session::accepted(request.headers(), server.lang),
            path: request.uri().path().to_owned(),
            keys_off: false,
        })
    }
}
