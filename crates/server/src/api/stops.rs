//! `/v1/stops`: the stop switch.

use crate::api::Page;
use crate::api::deliveries::Delivery;
use crate::api::given::{Asked, Given};
use crate::api::people::Made;
use crate::api::problem::Problem;
use crate::session::Caller;
use crate::state::Server;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use charte_app::stop;
use charte_domain::{AccountHandle, Right, StopId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A stop that holds.
#[derive(Debug, Serialize, ToSchema)]
pub struct Stop {
    /// Id.
    id: String,
    /// The account; absent: all.
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<String>,
    /// Why.
    reason: String,
    /// Who.
    by: String,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    at: Timestamp,
}

/// A stop to make.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewStop {
    /// The account; absent: all.
    account: Option<String>,
    /// Why.
    reason: String,
}

/// What would be stopped.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub struct Scope {
    /// The account; absent: all.
    account: Option<String>,
}

/// Why it is resumed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Resume {
    /// Why.
    reason: String,
}

/// What came back to its authors.
#[derive(Debug, Serialize, ToSchema)]
pub struct Resumed {
    /// How many posts were past their hour.
    back: usize,
}

/// The stops that hold.
#[utoipa::path(get, path = "/v1/stops", tag = "stops",
    responses((status = 200, body = Page<Stop>), (status = "default", body = Problem)), security(("key" = ["read"])))]
pub async fn list(State(server): State<Server>, caller: Caller) -> Result<Json<Page<Stop>>, Problem> {
    caller.answer(server.app.may(&caller.actor, Right::Read, None))?;
    let house = server.app.house();
    let items = house.stops.iter().map(|one| Stop {
        id: one.id.to_string(),
        account: one.account.as_ref().map(ToString::to_string),
        reason: one.reason.clone(),
        by: one.by.to_string(),
        at: one.at,
    });
    Ok(Json(Page::of(items.collect(), None)))
}

/// What a stop would hold now, the next first: the first 200.
#[utoipa::path(get, path = "/v1/stops/preview", tag = "stops", params(Scope),
    responses((status = 200, body = Page<Delivery>), (status = "default", body = Problem)), security(("key" = ["stop"])))]
pub async fn preview(
    State(server): State<Server>,
    caller: Caller,
    Asked(scope): Asked<Scope>,
) -> Result<Json<Page<Delivery>>, Problem> {
    let account = scope.account.map(AccountHandle::new);
    let held = caller.answer(stop::preview(&server.app, &caller.actor, account.as_ref()).await)?;
    Ok(Json(Page::of(held.iter().take(200).map(Delivery::from).collect(), None)))
}

/// Stops what leaves.
#[utoipa::path(post, path = "/v1/stops", tag = "stops", request_body = NewStop,
    responses((status = 201, body = Made), (status = "default", body = Problem)), security(("key" = ["stop"])))]
pub async fn make(
    State(server): State<Server>,
    caller: Caller,
    Given(new): Given<NewStop>,
) -> Result<(StatusCode, Json<Made>), Problem> {
    let account = new.account.map(AccountHandle::new);
    let id = caller.answer(stop::stop(&server.app, &caller.actor, account, &new.reason).await)?;
    Ok((StatusCode::CREATED, Json(Made::of(id.to_string()))))
}

/// Resumes. What is past its hour comes back to its author; nothing leaves all at once.
#[utoipa::path(post, path = "/v1/stops/{id}/resume", tag = "stops", request_body = Resume,
    responses((status = 200, body = Resumed), (status = "default", body = Problem)), security(("key" = ["stop"])))]
pub async fn resume(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
    Given(why): Given<Resume>,
) -> Result<Json<Resumed>, Problem> {
    let back = stop::resume(&server.app, &caller.actor, &StopId::new(id), &why.reason).await;
    caller.answer(back).map(|back| Json(Resumed { back }))
}
