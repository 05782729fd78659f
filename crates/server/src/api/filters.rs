//! `/v1/filters`: filters of lists that a person keeps under a name.

use crate::api::Page;
use crate::api::given::Given;
use crate::api::problem::Problem;
use crate::session::Caller;
use crate::state::Server;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use charte_app::filters;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A kept filter.
#[derive(Debug, Serialize, ToSchema)]
pub struct Filter {
    /// Id.
    id: String,
    /// `posts`, `queue`, `journal`, `accounts`, `people`, `library`.
    list: String,
    /// Its name.
    name: String,
    /// The query of the list's address.
    query: String,
}

/// A filter to keep.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewFilter {
    /// `posts`, `queue`, `journal`, `accounts`, `people`, `library`.
    list: String,
    /// Its name.
    name: String,
    /// The query of the list's address.
    query: String,
}

fn filter(one: charte_store::filters::Saved) -> Filter {
    Filter { id: one.id, list: one.list, name: one.name, query: one.query }
}

/// One's own filters.
#[utoipa::path(get, path = "/v1/filters", tag = "filters",
    responses((status = 200, body = Page<Filter>), (status = "default", body = Problem)),
    security(("key" = ["read"])))]
pub async fn list(State(server): State<Server>, caller: Caller) -> Result<Json<Page<Filter>>, Problem> {
    let all = caller.answer(filters::of(&server.app, &caller.actor).await)?;
    Ok(Json(Page::of(all.into_iter().map(filter).collect(), None)))
}

/// Keeps a filter under a name.
#[utoipa::path(post, path = "/v1/filters", tag = "filters", request_body = NewFilter,
    responses((status = 201, body = Filter), (status = "default", body = Problem)),
    security(("key" = ["read"])))]
pub async fn save(
    State(server): State<Server>,
    caller: Caller,
    Given(new): Given<NewFilter>,
) -> Result<(StatusCode, Json<Filter>), Problem> {
    let saved = filters::save(&server.app, &caller.actor, &new.list, &new.name, &new.query).await;
    Ok((StatusCode::CREATED, Json(filter(caller.answer(saved)?))))
}

/// Takes a filter away.
#[utoipa::path(delete, path = "/v1/filters/{id}", tag = "filters",
    responses((status = 204, description = "Taken away"), (status = "default", body = Problem)),
    security(("key" = ["read"])))]
pub async fn remove(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    caller.answer(filters::remove(&server.app, &caller.actor, &id).await).map(|()| StatusCode::NO_CONTENT)
}
