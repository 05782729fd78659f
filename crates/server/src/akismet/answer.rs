//! What clients of the protocol are answered: bodies that they compare byte for byte, and headers of which some clients fear
//! the mere presence on success (`X-akismet-debug-help`).

use axum::http::header::{CONTENT_TYPE, HeaderName, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

/// What is said of a key that is none, or not there.
pub(crate) const NO_KEY: &str = "We don't know this key";

/// An answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    status: StatusCode,
    json: bool,
    body: String,
    headers: Vec<(&'static str, String)>,
    wrong_key: bool,
}

impl Answer {
    /// Words as they stand.
    pub(crate) fn plain(body: &str) -> Self {
        Self { status: StatusCode::OK, json: false, body: body.to_owned(), headers: Vec::new(), wrong_key: false }
    }

    /// JSON.
    pub(crate) fn json(body: impl Into<String>) -> Self {
        Self { json: true, body: body.into(), ..Self::plain("") }
    }

    /// `invalid`, with what is wrong in the header that clients show.
    pub(crate) fn invalid(help: &str) -> Self {
        Self { wrong_key: help == NO_KEY, ..Self::plain("invalid").with("x-akismet-debug-help", help) }
    }

    /// A field without which nothing can be said.
    pub(crate) fn missing(field: &str) -> Self {
        Self::plain(&format!("Missing required field: {field}."))
            .with("x-akismet-debug-help", format!("Empty \"{field}\" value"))
    }

    /// A call that is not there.
    pub(crate) fn lost() -> Self {
        Self { status: StatusCode::NOT_FOUND, ..Self::plain("unknown call") }
    }

    /// A body that is too long.
    pub(crate) fn too_long() -> Self {
        Self { status: StatusCode::PAYLOAD_TOO_LARGE, ..Self::plain("too long") }
    }

    /// Too many wrong keys.
    pub(crate) fn wait(seconds: i64) -> Self {
        Self { status: StatusCode::TOO_MANY_REQUESTS, ..Self::plain("invalid") }
            .with(RETRY_AFTER.as_str(), seconds.to_string())
    }

    /// The house cannot answer now: clients hold the comment and ask again.
    pub(crate) fn later() -> Self {
        Self { status: StatusCode::SERVICE_UNAVAILABLE, ..Self::plain("unavailable") }.with(RETRY_AFTER.as_str(), "60")
    }

    /// With a header.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// Whether it was a key that nobody has.
    pub(crate) fn is_wrong_key(&self) -> bool {
        self.wrong_key
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let kind = if self.json { "application/json" } else { "text/plain; charset=utf-8" };
        let mut response = (self.status, [(CONTENT_TYPE, kind)], self.body).into_response();
        let headers = response.headers_mut();
        headers.insert("x-akismet-server", HeaderValue::from_static("charte"));
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.insert(HeaderName::from_static(name), value);
            }
        }
        response
    }
}
