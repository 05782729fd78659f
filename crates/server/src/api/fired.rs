//! `/v1/charter/fired`: how often each rule fired, and on which posts.

use crate::api::given::Asked;
use crate::api::problem::Problem;
use crate::session::Caller;
use crate::state::Server;
use axum::Json;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use charte_app::fired as acts;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};

/// Over what time.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub struct Over {
    /// The last days: 1 to 366, 30 when it is absent.
    days: u32,
}

impl Default for Over {
    fn default() -> Self {
        Self { days: 30 }
    }
}

/// How often a rule fired.
#[derive(Debug, Serialize, ToSchema)]
pub struct Fired {
    /// The rule.
    rule: String,
    /// On how many posts it had an effect; one that was judged several times counts once.
    posts: u64,
    /// The same by effect.
    effects: BTreeMap<String, u64>,
    /// On how many it would have had one, while it only looked.
    shadow: u64,
}

/// The rules that fired.
#[derive(Debug, Serialize, ToSchema)]
pub struct Firings {
    /// Over how many days.
    days: u32,
    /// The rules by name; one that is not there did not fire.
    rules: Vec<Fired>,
}

/// A judgement in which a rule fired.
#[derive(Debug, Serialize, ToSchema)]
pub struct Behind {
    /// The post; absent: another tool asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    post: Option<String>,
    /// The account; may be empty.
    account: String,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    at: jiff::Timestamp,
    /// The rule's effect.
    effect: &'static str,
    /// The entry of the journal.
    entry: u64,
}

/// The judgements in which a rule fired.
#[derive(Debug, Serialize, ToSchema)]
pub struct Judgements {
    /// The last 200 at most, the last first.
    judgements: Vec<Behind>,
}

/// How often each rule fired, counted from the verdicts that were kept.
#[utoipa::path(get, path = "/v1/charter/fired", tag = "charter", params(Over),
    responses((status = 200, description = "The rules that fired", body = Firings),
        (status = 401, description = "No key", body = Problem),
        (status = 403, description = "The key may not", body = Problem),
        (status = 422, description = "No number of days", body = Problem)),
    security(("key" = ["read"])))]
pub async fn counts(
    State(server): State<Server>,
    caller: Caller,
    Asked(over): Asked<Over>,
) -> Result<Json<Firings>, Response> {
    let found = acts::counts(&server.app, &caller.actor, over.days).await;
    let found = found.map_err(|error| Problem::new(error, caller.lang).into_response())?;
    let rules = found.into_iter().map(|(rule, one)| Fired {
        rule,
        posts: one.posts(),
        shadow: one.shadow,
        effects: one.effects,
    });
    Ok(Json(Firings { days: over.days, rules: rules.collect() }))
}

/// The judgements in which a rule fired.
#[utoipa::path(get, path = "/v1/charter/fired/{rule}", tag = "charter",
    params(("rule" = String, Path, description = "The rule's name"), Over),
    responses((status = 200, description = "The judgements", body = Judgements),
        (status = 401, description = "No key", body = Problem),
        (status = 403, description = "The key may not", body = Problem),
        (status = 422, description = "No number of days", body = Problem)),
    security(("key" = ["read"])))]
pub async fn behind(
    State(server): State<Server>,
    caller: Caller,
    Path(rule): Path<String>,
    Asked(over): Asked<Over>,
) -> Result<Json<Judgements>, Response> {
    let found = acts::behind(&server.app, &caller.actor, &rule, over.days).await;
    let found = found.map_err(|error| Problem::new(error, caller.lang).into_response())?;
    let judgements = found.into_iter().map(|one| Behind {
        post: one.post.map(|post| post.to_string()),
        account: one.account,
        at: one.at,
        effect: one.effect.code(),
        entry: one.entry,
    });
    Ok(Json(Judgements { judgements: judgements.collect() }))
}
