//! `/v1/recovery-codes`: one's own codes for the day the phone is lost.

use crate::api::given::Given;
use crate::api::problem::Problem;
use crate::session::Caller;
use crate::state::Server;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use charte_app::second_factor;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How many are left.
#[derive(Debug, Serialize, ToSchema)]
pub struct Left {
    /// How many.
    left: i64,
}

/// A renewal.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Renewal {
    /// A code of the second factor.
    code: String,
}

/// New codes: those of before open nothing any more.
#[derive(Debug, Serialize, ToSchema)]
pub struct Renewed {
    /// The codes, shown once.
    codes: Vec<String>,
}

/// How many of one's own recovery codes are left.
#[utoipa::path(get, path = "/v1/recovery-codes", tag = "recovery",
    responses((status = 200, body = Left), (status = "default", body = Problem)),
    security(("key" = ["read"])))]
pub async fn left(State(server): State<Server>, caller: Caller) -> Result<Json<Left>, Problem> {
    let left = second_factor::recovery_left(&server.app, &caller.actor, &caller.actor.id()).await;
    Ok(Json(Left { left: caller.answer(left)? }))
}

/// Renews one's own recovery codes.
#[utoipa::path(post, path = "/v1/recovery-codes", tag = "recovery", request_body = Renewal,
    responses((status = 201, body = Renewed), (status = "default", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn renew(
    State(server): State<Server>,
    caller: Caller,
    Given(renewal): Given<Renewal>,
) -> Result<(StatusCode, Json<Renewed>), Problem> {
    let codes = caller.answer(second_factor::renew(&server.app, &caller.actor, &renewal.code).await)?;
    Ok((StatusCode::CREATED, Json(Renewed { codes })))
}
