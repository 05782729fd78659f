//! `/v1/tokens`: keys of other programs. A key never makes a stronger one.

use crate::api::given::Asked;
use crate::api::problem::Problem;
use crate::api::{Page, Paging, falling, paged};
use crate::session::Caller;
use crate::state::Server;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use charte_app::{Error, tokens};
use charte_domain::{Right, Scope};
use charte_messages::Lang;
use charte_store::sign_in;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A key. Its secret is not here.
#[derive(Debug, Serialize, ToSchema)]
pub struct Token {
    /// Id.
    id: String,
    /// Whose.
    person: String,
    /// What it is for.
    name: String,
    /// What it may do.
    scopes: Vec<&'static str>,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    created: jiff::Timestamp,
    /// Until when.
    #[schema(value_type = String, format = DateTime)]
    expires: jiff::Timestamp,
    /// Last used.
    #[schema(value_type = Option<String>, format = DateTime)]
    seen: Option<jiff::Timestamp>,
    /// When it was taken back.
    #[schema(value_type = Option<String>, format = DateTime)]
    revoked: Option<jiff::Timestamp>,
}

/// A key to be made.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewToken {
    /// What it is for.
    name: String,
    /// What it may do: `check`, `read`, `write`, `approve`, `stop`, `journal`, `administer`.
    scopes: Vec<String>,
    /// For how many days: 1 to 731.
    days: i64,
}

/// A key that was made, with its secret: shown once.
#[derive(Debug, Serialize, ToSchema)]
pub struct MadeToken {
    /// The key.
    #[serde(flatten)]
    token: Token,
    /// The secret.
    secret: String,
}

fn problem(lang: Lang) -> impl Fn(Error) -> Problem {
    move |error| Problem::new(error, lang)
}

fn token(one: charte_domain::Token) -> Token {
    Token {
        id: one.id,
        person: one.person.to_string(),
        name: one.name,
        scopes: one.scopes.iter().map(|scope| scope.code()).collect(),
        created: one.created,
        expires: one.expires,
        seen: one.seen,
        revoked: one.revoked,
    }
}

/// Lists keys: one's own; with `administer`, everybody's.
#[utoipa::path(get, path = "/v1/tokens", tag = "tokens", params(Paging),
    responses((status = 422, description = "A query that is none", body = Problem),
        (status = 200, description = "A page, the newest first", body = Page<Token>), (status = 401, description = "No key", body = Problem)),
    security(("key" = ["read"])))]
pub async fn list(
    State(server): State<Server>,
    caller: Caller,
    Asked(paging): Asked<Paging>,
) -> Result<Json<Page<Token>>, Problem> {
    let problem = problem(caller.lang);
    let app = &server.app;
    app.may(&caller.actor, Right::Read, None).map_err(&problem)?;
    let keeps = app.may(&caller.actor, Right::Administer, None).is_ok();
    let own = caller.actor.id();
    let mut link = app.store.read().await.map_err(|error| problem(error.into()))?;
    let all = sign_in::tokens(&mut link, (!keeps).then_some(&own)).await.map_err(|error| problem(error.into()))?;
    let mut all: Vec<(String, charte_domain::Token)> = all.into_iter().map(|one| (one.id.clone(), one)).collect();
    all.sort_by(|a, b| b.0.cmp(&a.0));
    Ok(Json(paged(all.into_iter(), &paging, falling, token)))
}

/// Makes a key for oneself.
#[utoipa::path(post, path = "/v1/tokens", tag = "tokens", request_body = NewToken,
    responses((status = 201, description = "Made; the secret is shown once", body = MadeToken),
        (status = 403, description = "More than this key may", body = Problem), (status = 422, description = "Not readable", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn make(
    State(server): State<Server>,
    caller: Caller,
    body: Result<Json<NewToken>, axum::extract::rejection::JsonRejection>,
) -> Result<(StatusCode, Json<MadeToken>), Problem> {
    let problem = problem(caller.lang);
    let Json(given) = body.map_err(|_| problem(Error::invalid("body", "form-unreadable")))?;
    // A key that is stolen must not make others that outlive it.
    if matches!(caller.actor.door, charte_domain::Door::Token(..)) {
        server.app.may(&caller.actor, Right::Administer, None).map_err(&problem)?;
    }
    let scopes: Option<Vec<Scope>> = given.scopes.iter().map(|code| Scope::parse(code)).collect();
    let scopes = scopes.ok_or_else(|| problem(Error::invalid("scopes", "scopes-missing")))?;
    let (made, secret) =
        tokens::make(&server.app, &caller.actor, &given.name, &scopes, given.days).await.map_err(&problem)?;
    Ok((StatusCode::CREATED, Json(MadeToken { token: token(made), secret })))
}

/// Takes a key back.
#[utoipa::path(delete, path = "/v1/tokens/{id}", tag = "tokens", params(("id" = String, Path, description = "Id")),
    responses((status = 204, description = "Taken back"), (status = 404, description = "Not there", body = Problem),
        (status = 409, description = "Taken back before", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn revoke(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    tokens::revoke(&server.app, &caller.actor, &id).await.map_err(problem(caller.lang))?;
    Ok(StatusCode::NO_CONTENT)
}
