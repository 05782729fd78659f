//! `/v1/charter/comments`: what people say about articles of the charter.

use crate::api::Page;
use crate::api::given::{Asked, Given};
use crate::api::problem::Problem;
use crate::session::Caller;
use crate::state::Server;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use charte_app::charter_comments as acts;
use charte_domain::PersonId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// What somebody says about an article.
#[derive(Debug, Serialize, ToSchema)]
pub struct CharterComment {
    /// Id.
    id: String,
    /// The article; a section of the interview, with `interview:` before it; empty: the charter as a whole.
    article: String,
    /// Who.
    by: String,
    /// What.
    text: String,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    at: Timestamp,
    /// Since when it is settled; absent: it is open.
    #[schema(value_type = Option<String>, format = DateTime)]
    #[serde(skip_serializing_if = "Option::is_none")]
    settled: Option<Timestamp>,
    /// By whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    settled_by: Option<String>,
}

impl From<charte_domain::CharterComment> for CharterComment {
    fn from(one: charte_domain::CharterComment) -> Self {
        let (settled, by) = one.resolved.unzip();
        Self {
            id: one.id,
            article: one.article,
            by: one.person.to_string(),
            text: one.text,
            at: one.at,
            settled,
            settled_by: by.map(|by| by.to_string()),
        }
    }
}

/// What to say about an article.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewCharterComment {
    /// The article; absent: the charter as a whole.
    #[serde(default)]
    article: String,
    /// What, at most 10,000 bytes.
    text: String,
}

/// Which comments.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub struct OfCharter {
    /// Of one article.
    article: Option<String>,
    /// Settled ones too.
    settled: bool,
}

/// Whom to ask for an opinion.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Opinion {
    /// The person; needs an e-mail address.
    person: String,
    /// The article; absent: the charter as a whole.
    #[serde(default)]
    article: String,
}

/// What people say about articles, the oldest first: the first 1,000.
#[utoipa::path(get, path = "/v1/charter/comments", tag = "charter", params(OfCharter),
    responses((status = 200, body = Page<CharterComment>), (status = "default", body = Problem)),
    security(("key" = ["read"])))]
pub async fn list(
    State(server): State<Server>,
    caller: Caller,
    Asked(which): Asked<OfCharter>,
) -> Result<Json<Page<CharterComment>>, Problem> {
    let found = acts::find(&server.app, &caller.actor, which.article.as_deref(), which.settled).await;
    Ok(Json(Page::of(caller.answer(found)?.into_iter().map(Into::into).collect(), None)))
}

/// Says something about an article.
#[utoipa::path(post, path = "/v1/charter/comments", tag = "charter", request_body = NewCharterComment,
    responses((status = 201, body = CharterComment), (status = "default", body = Problem)),
    security(("key" = ["write"])))]
pub async fn say(
    State(server): State<Server>,
    caller: Caller,
    Given(new): Given<NewCharterComment>,
) -> Result<(StatusCode, Json<CharterComment>), Problem> {
    let said = caller.answer(acts::say(&server.app, &caller.actor, &new.article, &new.text).await)?;
    Ok((StatusCode::CREATED, Json(said.into())))
}

/// Settles a comment: its author, or whoever may change the charter.
#[utoipa::path(post, path = "/v1/charter/comments/{id}/settle", tag = "charter",
    params(("id" = String, Path, description = "The comment")),
    responses((status = 204), (status = "default", body = Problem)), security(("key" = ["write"])))]
pub async fn settle(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    caller.answer(acts::settle(&server.app, &caller.actor, &id).await)?;
    Ok(StatusCode::NO_CONTENT)
}

/// Asks somebody for their opinion on an article, by mail.
#[utoipa::path(post, path = "/v1/charter/opinions", tag = "charter", request_body = Opinion,
    responses((status = 202), (status = "default", body = Problem)), security(("key" = ["write"])))]
pub async fn ask(
    State(server): State<Server>,
    caller: Caller,
    Given(opinion): Given<Opinion>,
) -> Result<StatusCode, Problem> {
    let person = PersonId::new(opinion.person);
    caller.answer(acts::invite(&server.app, &caller.actor, &person, &opinion.article, caller.lang).await)?;
    Ok(StatusCode::ACCEPTED)
}
