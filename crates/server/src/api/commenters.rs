//! `/v1/commenters`: the rights of those who comment. Whom it is about stands in the body, never in an address that is logged.

use crate::api::given::Given;
use crate::api::problem::Problem;
use crate::session::Caller;
use crate::state::Server;
use axum::Json;
use axum::extract::State;
use charte_app::comments::commenter;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Whom it is about.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Commenter {
    /// An e-mail address, or a name as it stands under comments.
    who: String,
}

/// What was erased.
#[derive(Debug, Serialize, ToSchema)]
pub struct Erased {
    /// Comments whose words, names and notes went.
    comments: usize,
    /// Copies that went.
    copies: u64,
    /// Copies that are held for a claim: of what is hidden on a ground, or contested.
    held: u64,
}

/// All that is held about somebody who comments.
#[utoipa::path(post, path = "/v1/commenters/export", tag = "commenters", request_body = Commenter,
    responses((status = 200, description = "All of it", body = serde_json::Value), (status = "default", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn export(
    State(server): State<Server>,
    caller: Caller,
    Given(one): Given<Commenter>,
) -> Result<Json<serde_json::Value>, Problem> {
    caller.answer(commenter::export(&server.app, &caller.actor, &one.who).await).map(Json)
}

/// Erases what is held about somebody who comments. The record stays verifiable.
#[utoipa::path(post, path = "/v1/commenters/erase", tag = "commenters", request_body = Commenter,
    responses((status = 200, body = Erased), (status = "default", body = Problem)), security(("key" = ["administer"])))]
pub async fn erase(
    State(server): State<Server>,
    caller: Caller,
    Given(one): Given<Commenter>,
) -> Result<Json<Erased>, Problem> {
    let done = caller.answer(commenter::erase(&server.app, &caller.actor, &one.who).await)?;
    Ok(Json(Erased { comments: done.comments, copies: done.copies, held: done.held }))
}
