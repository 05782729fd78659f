//! `/v1/accounts` and `/v1/registry`: the accounts of the company with what is missing, what is connected to them, and the
//! registry's records and files.

use crate::api::given::Asked;
use crate::api::problem::Problem;
use crate::api::{Page, Paging, paged, rising};
use crate::session::Caller;
use crate::state::Server;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use charte_app::accounts::{self, Overview};
use charte_app::{Error, deliver, registry};
use charte_domain::{AccountHandle, PersonId, Right};
use charte_messages::Lang;
use charte_networks::destination::Destination;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// An account.
#[derive(Debug, Serialize, ToSchema)]
pub struct Account {
    /// Handle.
    handle: String,
    /// Code of the network.
    network: Option<&'static str>,
    /// Code of the type.
    kind: Option<&'static str>,
    /// What it is for.
    purpose: Option<String>,
    /// Legal owner.
    owner: Option<String>,
    /// Custodians.
    custodians: Vec<String>,
    /// Who pays.
    payer: Option<String>,
    /// Plan.
    plan: Option<String>,
    /// What a year costs.
    cost: Option<i64>,
    /// In which currency.
    currency: Option<String>,
    /// Day of renewal.
    #[schema(value_type = Option<String>, format = Date)]
    renewal: Option<Date>,
    /// Address for recovery.
    recovery: Option<String>,
    /// Whether a second factor is on.
    second_factor: Option<bool>,
    /// Code of the state.
    state: Option<&'static str>,
    /// Codes of what is missing, the worst first.
    gaps: Vec<&'static str>,
    /// When it spoke last, through this house.
    #[schema(value_type = Option<String>, format = DateTime)]
    last: Option<jiff::Timestamp>,
}

/// An account with all that is known.
#[derive(Debug, Serialize, ToSchema)]
pub struct AccountSeen {
    /// The account.
    #[serde(flatten)]
    account: Account,
    /// Where its posts go: `by_hand`, `feed`, `webhook`.
    destination: &'static str,
    /// Address of the webhook.
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    /// What is connected.
    clients: Vec<Client>,
}

/// Something connected to an account.
#[derive(Debug, Serialize, ToSchema)]
pub struct Client {
    /// Id.
    id: String,
    /// Name.
    name: String,
    /// What it may do.
    may: String,
    /// Who connected it.
    by: String,
    /// Since when.
    #[schema(value_type = String, format = Date)]
    since: Date,
}

/// Something to be noted as connected.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewClient {
    /// Name.
    name: String,
    /// What it may do.
    #[serde(default)]
    may: String,
    /// Since when; default: today.
    #[schema(value_type = Option<String>, format = Date)]
    since: Option<Date>,
}

/// Where posts are to go.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewDestination {
    /// `by_hand`, `feed` or `webhook`.
    kind: String,
    /// Address of a webhook.
    url: Option<String>,
    /// Key of its signature; absent: one is made and shown once.
    secret: Option<String>,
}

/// The key of a signature that was made.
#[derive(Debug, Serialize, ToSchema)]
pub struct Secret {
    /// The key; absent when it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Option<String>,
}

/// From whom to whom.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Custody {
    /// The custodian who gives it up.
    from: String,
    /// Who takes it over.
    to: String,
}

/// The registry's files by name.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Files {
    /// Texts by name: `people.toml`, `accounts.toml`, `assets.toml`, `consents.toml`, `contacts.toml`.
    files: BTreeMap<String, String>,
}

/// What was taken in.
#[derive(Debug, Serialize, ToSchema)]
pub struct Imported {
    /// Persons.
    people: usize,
    /// Other records.
    records: usize,
}

fn problem(lang: Lang) -> impl Fn(Error) -> Problem {
    move |error| Problem::new(error, lang)
}

fn unreadable<T>(lang: Lang) -> impl Fn(T) -> Problem {
    move |_| Problem::new(Error::invalid("body", "form-unreadable"), lang)
}

fn account(one: &Overview) -> Account {
    let record = &one.record;
    Account {
        handle: one.handle.to_string(),
        network: record.network,
        kind: record.kind,
        purpose: one.purpose.clone(),
        owner: record.owner.clone(),
        custodians: record.custodians.clone().unwrap_or_default(),
        payer: record.payer.clone(),
        plan: record.plan.clone(),
        cost: record.cost,
        currency: record.currency.clone(),
        renewal: record.renewal,
        recovery: record.recovery.clone(),
        second_factor: record.second_factor,
        state: record.state,
        gaps: one.gaps.iter().map(|gap| gap.code()).collect(),
        last: one.last,
    }
}

/// Lists accounts, by handle.
#[utoipa::path(get, path = "/v1/accounts", tag = "accounts", params(Paging),
    responses((status = 422, description = "A query that is none", body = Problem),
        (status = 200, description = "A page", body = Page<Account>), (status = 401, description = "No key", body = Problem)),
    security(("key" = ["read"])))]
pub async fn list(
    State(server): State<Server>,
    caller: Caller,
    Asked(paging): Asked<Paging>,
) -> Result<Json<Page<Account>>, Problem> {
    let mut all = accounts::all(&server.app, &caller.actor).await.map_err(problem(caller.lang))?;
    all.sort_by(|a, b| a.handle.cmp(&b.handle));
    Ok(Json(paged(all.into_iter().map(|one| (one.handle.to_string(), one)), &paging, rising, |one| account(&one))))
}

/// An account.
#[utoipa::path(get, path = "/v1/accounts/{handle}", tag = "accounts", params(("handle" = String, Path, description = "Handle")),
    responses((status = 200, description = "The account", body = AccountSeen), (status = 404, description = "Not there", body = Problem)),
    security(("key" = ["read"])))]
pub async fn show(
    State(server): State<Server>,
    caller: Caller,
    Path(handle): Path<String>,
) -> Result<Json<AccountSeen>, Problem> {
    let seen = accounts::see(&server.app, &caller.actor, &handle).await.map_err(problem(caller.lang))?;
    let keeps = server.app.may(&caller.actor, Right::Administer, None).is_ok();
    let (destination, url) = match seen.destination {
        Destination::ByHand => ("by_hand", None),
        Destination::Feed => ("feed", None),
        Destination::Webhook { url, .. } => ("webhook", Some(url).filter(|_| keeps)),
    };
    let client = |one: charte_domain::Client| Client {
        id: one.id,
        name: one.name,
        may: one.may,
        by: one.by.to_string(),
        since: one.since,
    };
    let clients = seen.clients.into_iter().map(client).collect();
    Ok(Json(AccountSeen { account: account(&seen.overview), destination, url, clients }))
}

/// Sets where the posts of an account go.
#[utoipa::path(put, path = "/v1/accounts/{handle}/destination", tag = "accounts",
    params(("handle" = String, Path, description = "Handle")), request_body = NewDestination,
    responses((status = 200, description = "Set", body = Secret), (status = 404, description = "Not there", body = Problem),
        (status = 422, description = "An address that is not called", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn destination(
    State(server): State<Server>,
    caller: Caller,
    Path(handle): Path<String>,
    body: Result<Json<NewDestination>, axum::extract::rejection::JsonRejection>,
) -> Result<Json<Secret>, Problem> {
    let Json(given) = body.map_err(unreadable(caller.lang))?;
    let choice = match given.kind.as_str() {
        "by_hand" => deliver::Choice::ByHand,
        "feed" => deliver::Choice::Feed,
        "webhook" => deliver::Choice::Webhook { url: given.url.unwrap_or_default(), secret: given.secret },
        _ => return Err(unreadable(caller.lang)(())),
    };
    let account = accounts::find(&server.app.house(), &handle).map_err(problem(caller.lang))?;
    let made = deliver::set_destination(&server.app, &server.outside, &caller.actor, &account, choice).await;
    Ok(Json(Secret { secret: made.map_err(problem(caller.lang))? }))
}

/// Hands an account from one custodian to another.
#[utoipa::path(post, path = "/v1/accounts/{handle}/custody", tag = "accounts",
    params(("handle" = String, Path, description = "Handle")), request_body = Custody,
    responses((status = 204, description = "Handed over"), (status = 404, description = "Not there", body = Problem),
        (status = 422, description = "Not a custodian, or somebody who is not here", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn custody(
    State(server): State<Server>,
    caller: Caller,
    Path(handle): Path<String>,
    body: Result<Json<Custody>, axum::extract::rejection::JsonRejection>,
) -> Result<StatusCode, Problem> {
    let Json(given) = body.map_err(unreadable(caller.lang))?;
    let (from, to) = (PersonId::new(given.from), PersonId::new(given.to));
    let account = accounts::find(&server.app.house(), &handle).map_err(problem(caller.lang))?;
    accounts::hand_over(&server.app, &caller.actor, &account, &from, &to).await.map_err(problem(caller.lang))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Notes that something is connected to an account.
#[utoipa::path(post, path = "/v1/accounts/{handle}/clients", tag = "accounts",
    params(("handle" = String, Path, description = "Handle")), request_body = NewClient,
    responses((status = 201, description = "Noted", body = crate::api::people::Made), (status = 404, description = "Not there", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn connect(
    State(server): State<Server>,
    caller: Caller,
    Path(handle): Path<String>,
    body: Result<Json<NewClient>, axum::extract::rejection::JsonRejection>,
) -> Result<(StatusCode, Json<crate::api::people::Made>), Problem> {
    let Json(given) = body.map_err(unreadable(caller.lang))?;
    let account = AccountHandle::new(handle);
    let made = accounts::connect(&server.app, &caller.actor, &account, &given.name, &given.may, given.since).await;
    Ok((StatusCode::CREATED, Json(crate::api::people::Made::of(made.map_err(problem(caller.lang))?))))
}

/// Notes that something is connected no more.
#[utoipa::path(delete, path = "/v1/accounts/{handle}/clients/{client}", tag = "accounts",
    params(("handle" = String, Path, description = "Handle"), ("client" = String, Path, description = "Which")),
    responses((status = 204, description = "Cut"), (status = 404, description = "Not there", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn cut(
    State(server): State<Server>,
    caller: Caller,
    Path((_handle, client)): Path<(String, String)>,
) -> Result<StatusCode, Problem> {
    accounts::cut(&server.app, &caller.actor, &client).await.map_err(problem(caller.lang))?;
    Ok(StatusCode::NO_CONTENT)
}

/// The registry as the files that `charte check` reads.
#[utoipa::path(get, path = "/v1/registry", tag = "registry",
    responses((status = 200, description = "The files", body = Files), (status = 401, description = "No key", body = Problem)),
    security(("key" = ["read"])))]
pub async fn export(State(server): State<Server>, caller: Caller) -> Result<Json<Files>, Problem> {
    let files = registry::export(&server.app, &caller.actor).await.map_err(problem(caller.lang))?;
    Ok(Json(Files { files: files.into_iter().map(|(name, text)| (name.to_owned(), text)).collect() }))
}

/// Takes files of the registry in: all of them, or with any problem none.
#[utoipa::path(post, path = "/v1/registry", tag = "registry", request_body = Files,
    responses((status = 200, description = "Taken in", body = Imported), (status = 403, description = "The key may not", body = Problem),
        (status = 422, description = "What is wrong, one by one, with file and line", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn import(
    State(server): State<Server>,
    caller: Caller,
    body: Result<Json<Files>, axum::extract::rejection::JsonRejection>,
) -> Result<Json<Imported>, Problem> {
    let Json(given) = body.map_err(unreadable(caller.lang))?;
    let files: Vec<(&str, &str)> = given.files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let done = registry::import(&server.app, &caller.actor, &files).await.map_err(problem(caller.lang))?;
    Ok(Json(Imported { people: done.people, records: done.records }))
}

/// A record of the registry, with its fields as the file has them.
#[utoipa::path(get, path = "/v1/registry/{kind}/{id}", tag = "registry",
    params(("kind" = String, Path, description = "account, asset, consent or contact"), ("id" = String, Path, description = "Id")),
    responses((status = 200, description = "The record", body = serde_json::Value), (status = 404, description = "Not there", body = Problem)),
    security(("key" = ["read"])))]
pub async fn record(
    State(server): State<Server>,
    caller: Caller,
    Path((kind, id)): Path<(String, String)>,
) -> Result<Json<serde_json::Value>, Problem> {
    server.app.may(&caller.actor, Right::Read, None).map_err(problem(caller.lang))?;
    let fields = registry::fields(&server.app, &kind, &id).await.map_err(problem(caller.lang))?;
    Ok(Json(serde_json::to_value(fields).unwrap_or_default()))
}

/// Writes a record of the registry.
#[utoipa::path(put, path = "/v1/registry/{kind}/{id}", tag = "registry",
    params(("kind" = String, Path, description = "account, asset, consent or contact"), ("id" = String, Path, description = "Id")),
    request_body(content = serde_json::Value, content_type = "application/json"),
    responses((status = 204, description = "Written"), (status = 404, description = "No such kind", body = Problem),
        (status = 422, description = "What is wrong, one by one", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn write(
    State(server): State<Server>,
    caller: Caller,
    Path((kind, id)): Path<(String, String)>,
    body: Result<Json<serde_json::Value>, axum::extract::rejection::JsonRejection>,
) -> Result<StatusCode, Problem> {
    let Json(given) = body.map_err(unreadable(caller.lang))?;
    // TOML knows no null: a field without a value is one that is not there.
    let serde_json::Value::Object(mut given) = given else { return Err(unreadable(caller.lang)(())) };
    given.retain(|_, value| !value.is_null());
    let fields: toml::Table = serde_json::from_value(given.into()).map_err(unreadable(caller.lang))?;
    registry::keep(&server.app, &caller.actor, &kind, &id, fields).await.map_err(problem(caller.lang))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a record of the registry away.
#[utoipa::path(delete, path = "/v1/registry/{kind}/{id}", tag = "registry",
    params(("kind" = String, Path, description = "account, asset, consent or contact"), ("id" = String, Path, description = "Id")),
    responses((status = 204, description = "Gone"), (status = 404, description = "Not there", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn remove(
    State(server): State<Server>,
    caller: Caller,
    Path((kind, id)): Path<(String, String)>,
) -> Result<StatusCode, Problem> {
    registry::remove(&server.app, &caller.actor, &kind, &id).await.map_err(problem(caller.lang))?;
    Ok(StatusCode::NO_CONTENT)
}
