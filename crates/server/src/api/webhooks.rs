//! `/v1/webhooks`: addresses that are told what is done in the house.

use crate::api::Page;
use crate::api::given::Given;
use crate::api::problem::Problem;
use crate::session::Caller;
use crate::state::Server;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use charte_app::webhooks;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// An address.
#[derive(Debug, Serialize, ToSchema)]
pub struct Webhook {
    /// Id.
    id: String,
    /// The address.
    url: String,
    /// Beginnings of the acts that are told; empty: all.
    events: Vec<String>,
}

/// An address to add.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewWebhook {
    /// The address; https, in a public network.
    url: String,
    /// Beginnings of the acts that are told: `post.`, `stop.`; absent: all.
    #[serde(default)]
    events: Vec<String>,
}

/// An address that was added.
#[derive(Debug, Serialize, ToSchema)]
pub struct Added {
    /// Its id.
    id: String,
    /// The key of the signatures (Standard Webhooks, version 1), shown once.
    secret: String,
}

/// All addresses.
#[utoipa::path(get, path = "/v1/webhooks", tag = "webhooks",
    responses((status = 200, body = Page<Webhook>), (status = "default", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn list(State(server): State<Server>, caller: Caller) -> Result<Json<Page<Webhook>>, Problem> {
    let all = caller.answer(webhooks::list(&server.app, &caller.actor))?;
    let items = all.into_iter().map(|one| Webhook { id: one.id, url: one.url, events: one.events }).collect();
    Ok(Json(Page::of(items, None)))
}

/// Adds an address.
#[utoipa::path(post, path = "/v1/webhooks", tag = "webhooks", request_body = NewWebhook,
    responses((status = 201, body = Added), (status = "default", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn add(
    State(server): State<Server>,
    caller: Caller,
    Given(new): Given<NewWebhook>,
) -> Result<(StatusCode, Json<Added>), Problem> {
    let added = webhooks::add(&server.app, &server.outside, &caller.actor, &new.url, &new.events).await;
    let (id, secret) = caller.answer(added)?;
    Ok((StatusCode::CREATED, Json(Added { id, secret })))
}

/// Takes an address away.
#[utoipa::path(delete, path = "/v1/webhooks/{id}", tag = "webhooks",
    responses((status = 204, description = "Taken away"), (status = "default", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn remove(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    caller.answer(webhooks::remove(&server.app, &caller.actor, &id).await).map(|()| StatusCode::NO_CONTENT)
}
