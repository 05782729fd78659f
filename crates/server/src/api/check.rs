//! `POST /v1/check`: the gate that other tools call.

use crate::api::given::Asked;
use crate::api::problem::Problem;
use crate::session::Caller;
use crate::state::Server;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use charte_app::gate;
use serde::Deserialize;
use utoipa::IntoParams;

/// How to judge.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub struct How {
    /// Whether the verdict is recorded in the journal.
    record: bool,
}

/// Judges a post, a comment or a contact by the charter in force.
///
/// The body is a submission as `charte check` reads it; the answer is the verdict as `charte check` writes it.
#[utoipa::path(post, path = "/v1/check", tag = "check", params(How),
    request_body(content = serde_json::Value, content_type = "application/json"),
    responses((status = 200, description = "The verdict", body = serde_json::Value),
        (status = 401, description = "No key", body = Problem),
        (status = 403, description = "The key may not", body = Problem),
        (status = 409, description = "No charter in force", body = Problem),
        (status = 422, description = "Not a submission", body = Problem)),
    security(("key" = ["check"])))]
pub async fn check(
    State(server): State<Server>,
    caller: Caller,
    Asked(how): Asked<How>,
    body: Bytes,
) -> Result<Response, Response> {
    match gate::check(&server.app, &caller.actor, &body, how.record).await {
        Ok(verdict) => Ok(([(CONTENT_TYPE, "application/json")], verdict).into_response()),
        Err(error) => Err(Problem::new(error, caller.lang).into_response()),
    }
}
