//! `/v1/people`: persons, invitations, departures, sessions.

use crate::api::given::Asked;
use crate::api::problem::Problem;
use crate::api::{Page, Paging, paged, rising};
use crate::session::Caller;
use crate::state::Server;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use charte_app::leave::{self, Leaving};
use charte_app::{Error, people, sign_in as entering};
use charte_domain::{AccountHandle, PersonId, PostId, RequestId, Right};
use charte_messages::Lang;
use charte_store::sign_in;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A person.
#[derive(Debug, Serialize, ToSchema)]
pub struct Person {
    /// Id.
    id: String,
    /// Name.
    name: String,
    /// Address; for oneself and administrators only.
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    /// Code of the status.
    status: Option<String>,
    /// Teams of the charter and of the registry.
    teams: Vec<String>,
    /// The version of the charter that was signed.
    acknowledged: Option<String>,
    /// Last day.
    #[schema(value_type = Option<String>, format = Date)]
    left: Option<Date>,
    /// Language of screens and messages.
    lang: &'static str,
    /// Keeps the house.
    administrator: bool,
    /// Who answers when they are away.
    delegate: Option<String>,
}

/// A person as it is to be.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPerson {
    /// Name.
    name: String,
    /// Address, for signing in and messages.
    email: Option<String>,
    /// Code of the status.
    status: Option<String>,
    /// Teams beside those that the charter names.
    #[serde(default)]
    teams: Vec<String>,
    /// `fr` or `en`.
    lang: Option<String>,
    /// Keeps the house.
    #[serde(default)]
    administrator: bool,
    /// Who answers when they are away.
    delegate: Option<String>,
}

/// What was made.
#[derive(Debug, Serialize, ToSchema)]
pub struct Made {
    /// Its id.
    id: String,
}

impl Made {
    /// What was made, by its id.
    #[must_use]
    pub fn of(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// An invitation: its link, shown once.
#[derive(Debug, Serialize, ToSchema)]
pub struct Invitation {
    /// The link.
    link: String,
}

/// A departure.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Departure {
    /// Last day.
    #[schema(value_type = String, format = Date)]
    day: Date,
    /// Accounts, each with its new custodian.
    #[serde(default)]
    accounts: Vec<HandOver>,
    /// Posts that have not left, each with its new author; without one it is put aside.
    #[serde(default)]
    posts: Vec<HandOver>,
    /// Questions that only this person could answer, each with who answers now.
    #[serde(default)]
    requests: Vec<HandOver>,
    /// Persons whose delegate this was, each with the next.
    #[serde(default)]
    delegate_of: Vec<HandOver>,
    /// A word for the journal.
    #[serde(default)]
    note: String,
}

/// Something that goes to somebody.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HandOver {
    /// What.
    what: String,
    /// To whom.
    to: Option<String>,
}

/// A session.
#[derive(Debug, Serialize, ToSchema)]
pub struct Session {
    /// Id.
    id: String,
    /// Whose.
    person: String,
    /// The browser in its own words.
    agent: String,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    created: jiff::Timestamp,
    /// Last seen.
    #[schema(value_type = String, format = DateTime)]
    seen: jiff::Timestamp,
}

fn problem(lang: Lang) -> impl Fn(Error) -> Problem {
    move |error| Problem::new(error, lang)
}

fn person(server: &Server, caller: &Caller, one: &charte_domain::Person) -> Person {
    let keeps = server.app.may(&caller.actor, Right::Administer, None).is_ok();
    Person {
        id: one.id.to_string(),
        name: one.name.clone(),
        email: one.email.clone().filter(|_| keeps || caller.actor.id() == one.id),
        status: one.status.clone(),
        teams: crate::pages::people::teams_of(&server.app.house(), one),
        acknowledged: one.acknowledged.clone(),
        left: one.left,
        lang: one.lang.code(),
        administrator: one.administrator,
        delegate: one.delegate.as_ref().map(ToString::to_string),
    }
}

impl NewPerson {
    fn given(self) -> people::Given {
        people::Given {
            name: self.name,
            email: self.email,
            status: self.status,
            teams: self.teams,
            lang: if self.lang.as_deref() == Some("en") { Lang::En } else { Lang::Fr },
            administrator: self.administrator,
            delegate: self.delegate.map(PersonId::new),
        }
    }
}

/// Lists people, by id.
#[utoipa::path(get, path = "/v1/people", tag = "people", params(Paging),
    responses((status = 422, description = "A query that is none", body = Problem),
        (status = 200, description = "A page", body = Page<Person>), (status = 401, description = "No key", body = Problem)),
    security(("key" = ["read"])))]
pub async fn list(
    State(server): State<Server>,
    caller: Caller,
    Asked(paging): Asked<Paging>,
) -> Result<Json<Page<Person>>, Problem> {
    server.app.may(&caller.actor, Right::Read, None).map_err(problem(caller.lang))?;
    let house = server.app.house();
    let all = house.people.values().map(|one| (one.id.to_string(), one));
    Ok(Json(paged(all, &paging, rising, |one| person(&server, &caller, one))))
}

/// A person.
#[utoipa::path(get, path = "/v1/people/{id}", tag = "people", params(("id" = String, Path, description = "Id")),
    responses((status = 200, description = "The person", body = Person), (status = 404, description = "Not there", body = Problem)),
    security(("key" = ["read"])))]
pub async fn show(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<Person>, Problem> {
    server.app.may(&caller.actor, Right::Read, None).map_err(problem(caller.lang))?;
    let house = server.app.house();
    let one =
        house.people.get(&PersonId::new(id)).ok_or_else(|| Problem::new(Error::NotFound("person"), caller.lang))?;
    Ok(Json(person(&server, &caller, one)))
}

/// Adds a person.
#[utoipa::path(post, path = "/v1/people", tag = "people", request_body = NewPerson,
    responses((status = 201, description = "Added", body = Made), (status = 403, description = "The key may not", body = Problem),
        (status = 422, description = "A name or address that is none, or that another has", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn add(
    State(server): State<Server>,
    caller: Caller,
    body: Result<Json<NewPerson>, axum::extract::rejection::JsonRejection>,
) -> Result<(StatusCode, Json<Made>), Problem> {
    let Json(new) = body.map_err(|_| Problem::new(Error::invalid("body", "form-unreadable"), caller.lang))?;
    let id = people::add(&server.app, &caller.actor, &new.given()).await.map_err(problem(caller.lang))?;
    Ok((StatusCode::CREATED, Json(Made { id: id.to_string() })))
}

/// Changes a person.
#[utoipa::path(put, path = "/v1/people/{id}", tag = "people", params(("id" = String, Path, description = "Id")), request_body = NewPerson,
    responses((status = 204, description = "Changed"), (status = 403, description = "The key may not", body = Problem),
        (status = 404, description = "Not there", body = Problem), (status = 422, description = "Not readable", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn change(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
    body: Result<Json<NewPerson>, axum::extract::rejection::JsonRejection>,
) -> Result<StatusCode, Problem> {
    let Json(new) = body.map_err(|_| Problem::new(Error::invalid("body", "form-unreadable"), caller.lang))?;
    // A key without `administer` changes nobody, not even its own person.
    server.app.may(&caller.actor, Right::Administer, None).map_err(problem(caller.lang))?;
    people::change(&server.app, &caller.actor, &PersonId::new(id), &new.given()).await.map_err(problem(caller.lang))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Invites a person: a mail, and the link once.
#[utoipa::path(post, path = "/v1/people/{id}/invitation", tag = "people", params(("id" = String, Path, description = "Id")),
    responses((status = 201, description = "Invited", body = Invitation), (status = 404, description = "Not there", body = Problem),
        (status = 422, description = "Without an address", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn invite(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<(StatusCode, Json<Invitation>), Problem> {
    let secret = people::invite(&server.app, &caller.actor, &PersonId::new(id)).await.map_err(problem(caller.lang))?;
    let link = format!("{}/invitation/{secret}", server.app.settings.address);
    Ok((StatusCode::CREATED, Json(Invitation { link })))
}

/// Lets a person go, and hands over what they kept, in one act.
#[utoipa::path(post, path = "/v1/people/{id}/departure", tag = "people", params(("id" = String, Path, description = "Id")),
    request_body = Departure,
    responses((status = 204, description = "Done"), (status = 404, description = "Not there", body = Problem),
        (status = 422, description = "The last administrator, or somebody who is not here", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn depart(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
    body: Result<Json<Departure>, axum::extract::rejection::JsonRejection>,
) -> Result<StatusCode, Problem> {
    let Json(given) = body.map_err(|_| Problem::new(Error::invalid("body", "form-unreadable"), caller.lang))?;
    let named = |all: Vec<HandOver>| all.into_iter().filter_map(|one| Some((one.what, PersonId::new(one.to?))));
    let maybe = |all: Vec<HandOver>| all.into_iter().map(|one| (one.what, one.to.map(PersonId::new)));
    let how = Leaving {
        day: given.day,
        accounts: named(given.accounts).map(|(what, to)| (AccountHandle::new(what), to)).collect(),
        posts: maybe(given.posts).map(|(what, to)| (PostId::new(what), to)).collect(),
        requests: named(given.requests).map(|(what, to)| (RequestId::new(what), to)).collect(),
        delegate_of: maybe(given.delegate_of).map(|(what, to)| (PersonId::new(what), to)).collect(),
        note: given.note,
    };
    leave::leave(&server.app, &caller.actor, &PersonId::new(id), &how).await.map_err(problem(caller.lang))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Erases a person who has left: the journal stays verifiable.
#[utoipa::path(delete, path = "/v1/people/{id}", tag = "people", params(("id" = String, Path, description = "Id")),
    responses((status = 204, description = "Erased"), (status = 404, description = "Not there", body = Problem),
        (status = 409, description = "Still works here", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn erase(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    people::erase(&server.app, &caller.actor, &PersonId::new(id)).await.map_err(problem(caller.lang))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Everything that is kept about a person.
#[utoipa::path(get, path = "/v1/people/{id}/export", tag = "people", params(("id" = String, Path, description = "Id")),
    responses((status = 200, description = "All of it", body = serde_json::Value), (status = 403, description = "The key may not", body = Problem),
        (status = 404, description = "Not there", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn export(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<serde_json::Value>, Problem> {
    // What is kept about a person is more than a key that reads posts may have.
    server.app.may(&caller.actor, Right::Administer, None).map_err(problem(caller.lang))?;
    Ok(Json(people::export(&server.app, &caller.actor, &PersonId::new(id)).await.map_err(problem(caller.lang))?))
}

/// The open sessions of a person.
#[utoipa::path(get, path = "/v1/people/{id}/sessions", tag = "people", params(("id" = String, Path, description = "Id")),
    responses((status = 200, description = "The sessions, the last seen first", body = Vec<Session>),
        (status = 403, description = "The key may not", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn sessions(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<Vec<Session>>, Problem> {
    let problem = problem(caller.lang);
    let app = &server.app;
    app.may(&caller.actor, Right::Administer, None).map_err(&problem)?;
    let mut link = app.store.read().await.map_err(|error| problem(error.into()))?;
    let all =
        sign_in::of(&mut link, &PersonId::new(id), app.ambient.now()).await.map_err(|error| problem(error.into()))?;
    let session = |one: charte_domain::Session| Session {
        id: one.id,
        person: one.person.to_string(),
        agent: one.agent,
        created: one.created,
        seen: one.seen,
    };
    Ok(Json(all.into_iter().map(session).collect()))
}

/// Ends a session.
#[utoipa::path(delete, path = "/v1/people/{id}/sessions/{session}", tag = "people",
    params(("id" = String, Path, description = "Whose"), ("session" = String, Path, description = "Which")),
    responses((status = 204, description = "Ended"), (status = 404, description = "Not there", body = Problem)),
    security(("key" = ["administer"])))]
pub async fn close(
    State(server): State<Server>,
    caller: Caller,
    Path((id, session)): Path<(String, String)>,
) -> Result<StatusCode, Problem> {
    server.app.may(&caller.actor, Right::Administer, None).map_err(problem(caller.lang))?;
    entering::revoke(&server.app, &caller.actor, &PersonId::new(id), &session).await.map_err(problem(caller.lang))?;
    Ok(StatusCode::NO_CONTENT)
}
