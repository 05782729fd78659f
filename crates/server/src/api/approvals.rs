//! `/v1/approvals`: questions that wait for a yes, answers, one-time links.

use crate::api::Page;
use crate::api::given::Given;
use crate::api::problem::Problem;
use crate::session::Caller;
use crate::state::Server;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use charte_app::approve::{self, Answer};
use charte_app::secret::hexadecimal;
use charte_domain::approval::Wanted;
use charte_domain::{Decision, PersonId, RequestId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A question.
#[derive(Debug, Serialize, ToSchema)]
pub struct Request {
    /// Id.
    id: String,
    /// The post.
    post: String,
    /// Hash of the content that is asked about.
    hash: String,
    /// The account.
    account: String,
    /// The rule that asks.
    rule: String,
    /// Teams and persons whose yes counts.
    wanted: Vec<String>,
    /// Whether all of them must say it.
    everyone: bool,
    /// By when.
    #[schema(value_type = Option<String>, format = DateTime)]
    deadline: Option<Timestamp>,
    /// `open`, `granted`, `declined`, `expired` or `void`.
    state: &'static str,
}

impl From<&charte_domain::Request> for Request {
    fn from(one: &charte_domain::Request) -> Self {
        let wanted = one.wanted.iter().map(|one| match one {
            Wanted::Team(name) | Wanted::Person(name) => name.clone(),
        });
        Self {
            id: one.id.to_string(),
            post: one.post.to_string(),
            hash: hexadecimal(&one.hash),
            account: one.account.to_string(),
            rule: one.rule.clone(),
            wanted: wanted.collect(),
            everyone: one.everyone,
            deadline: one.deadline,
            state: one.state.code(),
        }
    }
}

/// An answer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAnswer {
    /// `approve` or `refuse`.
    decision: String,
    /// Why; a refusal needs one.
    #[serde(default)]
    reason: String,
    /// Hash of the content that was read; another one by now is an answer of 409.
    hash: String,
}

/// What became of a question.
#[derive(Debug, Serialize, ToSchema)]
pub struct Answered {
    /// `open` while others are asked too, `granted` or `declined`.
    state: &'static str,
}

/// For whom a link is.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ForWhom {
    /// The person.
    person: String,
}

/// A one-time link, shown once.
#[derive(Debug, Serialize, ToSchema)]
pub struct OneTime {
    /// The link.
    link: String,
}

/// The questions that wait for the caller, the most pressing first.
#[utoipa::path(get, path = "/v1/approvals", tag = "approvals",
    responses((status = 200, body = Page<Request>), (status = "default", body = Problem)), security(("key" = ["read"])))]
pub async fn list(State(server): State<Server>, caller: Caller) -> Result<Json<Page<Request>>, Problem> {
    let found = caller.answer(approve::waiting_for(&server.app, &caller.actor).await)?;
    Ok(Json(Page::of(found.iter().map(|(request, _)| Request::from(request)).collect(), None)))
}

/// Answers a question.
#[utoipa::path(post, path = "/v1/approvals/{id}/answer", tag = "approvals", request_body = NewAnswer,
    responses((status = 200, body = Answered), (status = "default", body = Problem)),
    security(("key" = ["approve"])))]
pub async fn answer(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
    Given(given): Given<NewAnswer>,
) -> Result<Json<Answered>, Problem> {
    let unreadable = charte_app::Error::invalid("decision", "body-unreadable");
    let decision = caller.answer(Decision::parse(&given.decision).ok_or(unreadable))?;
    let answer = Answer { decision, reason: given.reason, shown: Some(given.hash) };
    let state = caller.answer(approve::answer(&server.app, &caller.actor, &RequestId::new(id), &answer).await)?;
    Ok(Json(Answered { state: state.code() }))
}

/// Makes a one-time link with which somebody answers without an account.
#[utoipa::path(post, path = "/v1/approvals/{id}/links", tag = "approvals", request_body = ForWhom,
    responses((status = 201, body = OneTime), (status = "default", body = Problem)), security(("key" = ["write"])))]
pub async fn link(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
    Given(whom): Given<ForWhom>,
) -> Result<(StatusCode, Json<OneTime>), Problem> {
    let made = approve::link(&server.app, &caller.actor, &RequestId::new(id), &PersonId::new(whom.person)).await;
    let secret = caller.answer(made)?;
    let link = format!("{}/link/{secret}", server.app.settings.address);
    Ok((StatusCode::CREATED, Json(OneTime { link })))
}

/// Takes a one-time link back.
#[utoipa::path(delete, path = "/v1/approvals/{id}/links/{link}", tag = "approvals",
    responses((status = 204, description = "Taken back"), (status = "default", body = Problem)),
    security(("key" = ["write"])))]
pub async fn revoke(
    State(server): State<Server>,
    caller: Caller,
    Path((id, link)): Path<(String, String)>,
) -> Result<StatusCode, Problem> {
    let done = approve::revoke_link(&server.app, &caller.actor, &RequestId::new(id), &link).await;
    caller.answer(done).map(|()| StatusCode::NO_CONTENT)
}
