//! Errors of the API: `application/problem+json` (RFC 9457) with the house's codes.

use crate::trouble::status;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::response::{IntoResponse, Response};
use charte_app::Error;
use charte_messages::Lang;
use serde::Serialize;
use utoipa::ToSchema;

/// What went wrong.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// `about:blank#` and the code.
    #[serde(rename = "type")]
    #[schema(value_type = String)]
    kind: Box<str>,
    /// One sentence.
    title: String,
    /// The status again.
    status: u16,
    /// Stable code.
    code: &'static str,
    /// The field that is wrong, when one is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    field: Option<Box<str>>,
    /// What is wrong with a document, one by one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    problems: Vec<Detail>,
    #[serde(skip)]
    wait: Option<i64>,
}

/// One thing that is wrong with a document.
#[derive(Debug, Serialize, ToSchema)]
pub struct Detail {
    /// The engine's code.
    code: &'static str,
    /// Where.
    path: String,
    /// What.
    message: String,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
}

impl Problem {
    /// The problem that an error is.
    #[must_use]
    pub fn new(error: Error, lang: Lang) -> Self {
        let code = error.code();
        let status = status(&error);
        if status.is_server_error() {
            tracing::error!(%error, "the API");
        }
        let field = match &error {
            Error::Invalid { field, .. } => Some(Box::from(*field)),
            _ => None,
        };
        let problems = match &error {
            Error::Problems(all) => all
                .iter()
                .map(|one| Detail {
                    code: one.code(),
                    path: one.path.clone(),
                    message: one.message().render(lang),
                    help: one.help().map(|help| help.render(lang)),
                })
                .collect(),
            _ => Vec::new(),
        };
        let wait = match &error {
            Error::TooMany(seconds) => Some(*seconds),
            Error::Away => Some(5),
            Error::Full => Some(60),
            _ => None,
        };
        Self {
            kind: format!("about:blank#{code}").into(),
            title: error.message().render(lang),
            status: status.as_u16(),
            code,
            field,
            problems,
            wait,
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status =
            axum::http::StatusCode::from_u16(self.status).unwrap_or(axum::http::StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let mut response = (status, body).into_response();
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(value) = self.wait.and_then(|seconds| HeaderValue::from_str(&seconds.to_string()).ok()) {
            response.headers_mut().insert(RETRY_AFTER, value);
        }
        response
    }
}
