//! `/v1/deliveries`: posts on their way to accounts.

use crate::api::given::{Asked, Given};
use crate::api::problem::Problem;
use crate::api::{Page, place};
use crate::session::Caller;
use crate::state::Server;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use charte_app::{Error, deliver};
use charte_domain::{AccountHandle, DeliveryId, DeliveryState, Right};
use charte_store::deliveries::{self, Filter};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A delivery.
#[derive(Debug, Serialize, ToSchema)]
pub struct Delivery {
    /// Id; also the key that the network sees.
    id: String,
    /// The post.
    post: String,
    /// The account.
    account: String,
    /// `planned`, `armed`, `sent`, `confirmed`, `unknown`, `failed`, `cancelled` or `withdrawn`.
    state: &'static str,
    /// When it is to leave.
    #[schema(value_type = String, format = DateTime)]
    due: Timestamp,
    /// How often it was tried.
    attempts: u32,
    /// When it was confirmed.
    #[schema(value_type = Option<String>, format = DateTime)]
    confirmed: Option<Timestamp>,
    /// Its address on the network.
    url: Option<String>,
    /// What went wrong last, as a code.
    trouble: Option<String>,
}

impl From<&charte_domain::Delivery> for Delivery {
    fn from(one: &charte_domain::Delivery) -> Self {
        Self {
            id: one.id.to_string(),
            post: one.post.to_string(),
            account: one.account.to_string(),
            state: one.state.code(),
            due: one.due,
            attempts: one.attempts,
            confirmed: one.confirmed,
            url: one.remote.clone(),
            trouble: one.trouble.clone(),
        }
    }
}

/// What deliveries are wanted.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub struct Which {
    /// In this state; absent: those on their way.
    state: Option<String>,
    /// On this account.
    account: Option<String>,
    /// The key at which the page before ended.
    after: Option<String>,
    /// How many at the most: 1 to 200, 50 when it is absent; less or more counts as the nearest of them.
    #[param(value_type = Option<u64>)]
    limit: Option<u32>,
}

/// Where a post stands now.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Found {
    /// Its address on the network.
    url: Option<String>,
}

/// Deliveries: those on their way, the next first; those that arrived, the last first.
#[utoipa::path(get, path = "/v1/deliveries", tag = "deliveries", params(Which),
    responses((status = 200, body = Page<Delivery>), (status = "default", body = Problem)), security(("key" = ["read"])))]
pub async fn list(
    State(server): State<Server>,
    caller: Caller,
    Asked(which): Asked<Which>,
) -> Result<Json<Page<Delivery>>, Problem> {
    caller.answer(find(&server, &caller, &which).await).map(Json)
}

async fn find(server: &Server, caller: &Caller, which: &Which) -> Result<Page<Delivery>, Error> {
    server.app.may(&caller.actor, Right::Read, None)?;
    let limit = which.limit.unwrap_or(50).clamp(1, 200);
    let state =
        which.state.as_deref().map(|code| DeliveryState::parse(code).ok_or(Error::invalid("state", "body-unreadable")));
    let state = state.transpose()?;
    let after = which.after.as_deref().map(place).transpose()?.map(|(at, id)| (at, DeliveryId::new(id)));
    let arrived = matches!(state, Some(DeliveryState::Confirmed | DeliveryState::Withdrawn));
    let filter = Filter { state, account: which.account.as_deref().map(AccountHandle::new), ..Filter::default() };
    let mut link = server.app.store.read().await?;
    let mut found = deliveries::find(&mut link, &filter, arrived, after.as_ref(), limit + 1).await?;
    let more = found.len() > limit as usize;
    found.truncate(limit as usize);
    let last = if more { found.last() } else { None };
    let next = last.map(|one| format!("{}.{}", one.delivery.due.as_microsecond(), one.delivery.id));
    Ok(Page::of(found.iter().map(|one| Delivery::from(&one.delivery)).collect(), next))
}

/// Confirms that a post stands where nobody knew, or where a person has put it.
#[utoipa::path(post, path = "/v1/deliveries/{id}/confirm", tag = "deliveries", request_body = Found,
    responses((status = 204, description = "Confirmed"), (status = "default", body = Problem)),
    security(("key" = ["write"])))]
pub async fn confirm(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
    Given(found): Given<Found>,
) -> Result<StatusCode, Problem> {
    let done = deliver::confirm(&server.app, &caller.actor, &DeliveryId::new(id), found.url).await;
    caller.answer(done).map(|()| StatusCode::NO_CONTENT)
}

/// Lets a delivery go again: it failed, or somebody has looked and it is not there, or it was held.
#[utoipa::path(post, path = "/v1/deliveries/{id}/again", tag = "deliveries",
    responses((status = 204, description = "It goes again"), (status = "default", body = Problem)),
    security(("key" = ["write"])))]
pub async fn again(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    let done = deliver::again(&server.app, &caller.actor, &DeliveryId::new(id)).await;
    caller.answer(done).map(|()| StatusCode::NO_CONTENT)
}

/// Holds a delivery until somebody lets it go.
#[utoipa::path(post, path = "/v1/deliveries/{id}/hold", tag = "deliveries",
    responses((status = 204, description = "Held"), (status = "default", body = Problem)),
    security(("key" = ["write"])))]
pub async fn hold(State(server): State<Server>, caller: Caller, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    let done = deliver::hold(&server.app, &caller.actor, &DeliveryId::new(id)).await;
    caller.answer(done).map(|()| StatusCode::NO_CONTENT)
}
