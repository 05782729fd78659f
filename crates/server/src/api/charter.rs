//! `/v1/charter` and `/v1/charters`: the charter in force, its versions, proposing and adopting one, signing, the lint.

use crate::api::problem::Problem;
use crate::pages::charter_edit::line_of;
use crate::session::Caller;
use crate::state::Server;
use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use charte_app::charter::{self as acts, Linted};
use charte_app::{Error, House};
use charte_domain::{Acknowledgement, CharterId, Door, Right, StoredCharter};
use charte_lang::diagnostic::Severity;
use charte_lang::story::example_words;
use charte_messages::Lang;
use charte_store::charters;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A version of the charter.
#[derive(Debug, Serialize, ToSchema)]
pub struct Version {
    /// The fingerprint of its text and of the packs it takes up.
    id: String,
    /// Title.
    title: String,
    /// Its author's number; may be empty.
    version: String,
    /// `draft`, `in_force`, `superseded`.
    state: &'static str,
    /// Who kept it.
    by: String,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    created: jiff::Timestamp,
    /// Since when it counts or counted.
    #[schema(value_type = Option<String>, format = DateTime)]
    adopted: Option<jiff::Timestamp>,
    /// The document; left out in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

/// All versions, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Versions {
    /// The versions, without their texts.
    charters: Vec<Version>,
}

/// A document.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// The document, as `charter.md` has it.
    text: String,
}

/// What is to be said about a document.
#[derive(Debug, Serialize, ToSchema)]
pub struct Report {
    /// Whether it could come into force: without errors, all its examples passed.
    sound: bool,
    /// How many errors it has.
    errors: usize,
    /// How many warnings.
    warnings: usize,
    /// How many examples were run.
    examples: usize,
    /// What was found, by place.
    findings: Vec<Finding>,
    /// The examples that fail.
    failed: Vec<Failed>,
}

/// A finding of the lint.
#[derive(Debug, Serialize, ToSchema)]
pub struct Finding {
    /// Stable code.
    code: &'static str,
    /// `error`, `warning`, `note`.
    severity: &'static str,
    /// The text in which it stands: `charter.md`, or the name of a pack.
    file: String,
    /// Its line, from 1.
    line: usize,
    /// What is wrong.
    message: String,
    /// What to write instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
}

/// An example that fails.
#[derive(Debug, Serialize, ToSchema)]
pub struct Failed {
    /// The example.
    example: String,
    /// Its line, from 1.
    line: usize,
    /// How it differs.
    differences: Vec<String>,
}

/// A version that was proposed.
#[derive(Debug, Serialize, ToSchema)]
pub struct Proposed {
    /// The version as it is kept.
    charter: Version,
    /// What is to be said about it.
    report: Report,
}

/// What somebody signs.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Signing {
    /// The fingerprint of the version that was read.
    charter: String,
}

/// A signature.
#[derive(Debug, Serialize, ToSchema)]
pub struct Signature {
    /// Who.
    person: String,
    /// Which version, by its fingerprint.
    charter: String,
    /// Which version, by its author's number.
    version: String,
    /// In which language it was read.
    lang: String,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    at: jiff::Timestamp,
    /// The entry of the journal: the proof.
    entry: u64,
}

/// Signatures.
#[derive(Debug, Serialize, ToSchema)]
pub struct Signatures {
    /// Who has signed the version in force; one's own signatures for those who may not see the others'.
    signatures: Vec<Signature>,
    /// Who has not, for those who may see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    waiting: Option<Vec<String>>,
}

impl Version {
    fn new(stored: StoredCharter, with_text: bool) -> Self {
        Self {
            id: stored.id.to_string(),
            title: stored.title,
            version: stored.version,
            state: stored.state.code(),
            by: stored.by.to_string(),
            created: stored.created,
            adopted: stored.adopted,
            text: with_text.then_some(stored.text),
        }
    }
}

impl From<Acknowledgement> for Signature {
    fn from(one: Acknowledgement) -> Self {
        Self {
            person: one.person.to_string(),
            charter: one.charter.to_string(),
            version: one.version,
            lang: one.lang,
            at: one.at,
            entry: one.entry,
        }
    }
}

fn parsed<T: serde::de::DeserializeOwned>(body: &Bytes) -> Result<T, Error> {
    serde_json::from_slice(body).map_err(|_| Error::invalid("body", "not-readable"))
}

fn refuse(caller: &Caller, error: impl Into<Error>) -> Response {
    Problem::new(error.into(), caller.lang).into_response()
}

/// The charter in force, with its text.
#[utoipa::path(get, path = "/v1/charter", tag = "charter",
    responses((status = 200, description = "The version in force", body = Version),
        (status = 401, description = "No key", body = Problem),
        (status = 403, description = "The key may not", body = Problem),
        (status = 409, description = "No charter in force", body = Problem)),
    security(("key" = ["read"])))]
pub async fn in_force(State(server): State<Server>, caller: Caller) -> Result<Json<Version>, Response> {
    server.app.may(&caller.actor, Right::Read, None).map_err(|error| refuse(&caller, error))?;
    let house = server.app.house();
    let charter = house.in_force().map_err(|error| refuse(&caller, error))?;
    Ok(Json(Version::new(charter.stored.clone(), true)))
}

/// All versions, the newest first.
#[utoipa::path(get, path = "/v1/charters", tag = "charter",
    responses((status = 200, description = "The versions, without their texts", body = Versions),
        (status = 401, description = "No key", body = Problem),
        (status = 403, description = "The key may not", body = Problem)),
    security(("key" = ["read"])))]
pub async fn all(State(server): State<Server>, caller: Caller) -> Result<Json<Versions>, Response> {
    server.app.may(&caller.actor, Right::Read, None).map_err(|error| refuse(&caller, error))?;
    let found = async { charters::all(&mut server.app.store.read().await?).await };
    let found = found.await.map_err(|error| refuse(&caller, error))?;
    Ok(Json(Versions { charters: found.into_iter().map(|one| Version::new(one, false)).collect() }))
}

/// Keeps a document as a version. One with errors is kept too; it does not come into force.
#[utoipa::path(post, path = "/v1/charters", tag = "charter", request_body = Given,
    responses((status = 201, description = "Kept", body = Proposed),
        (status = 401, description = "No key", body = Problem),
        (status = 403, description = "Not allowed", body = Problem),
        (status = 422, description = "Empty or too long", body = Problem)),
    security(("key" = ["write"])))]
pub async fn propose(
    State(server): State<Server>,
    caller: Caller,
    body: Bytes,
) -> Result<(StatusCode, Json<Proposed>), Response> {
    let fault = |error| refuse(&caller, error);
    let given: Given = parsed(&body).map_err(fault)?;
    if given.text.trim().is_empty() {
        return Err(refuse(&caller, Error::invalid("text", "text-missing")));
    }
    let (stored, _) = acts::propose(&server.app, &caller.actor, &given.text).await.map_err(fault)?;
    let report = report(&server, caller.lang, given.text).await.map_err(fault)?;
    Ok((StatusCode::CREATED, Json(Proposed { charter: Version::new(stored, false), report })))
}

/// Puts a version in force: without errors, with all its examples passed.
#[utoipa::path(post, path = "/v1/charters/{id}/adopt", tag = "charter",
    params(("id" = String, Path, description = "The fingerprint of the version")),
    responses((status = 200, description = "In force", body = Version),
        (status = 401, description = "No key", body = Problem),
        (status = 403, description = "Not allowed", body = Problem),
        (status = 404, description = "No such version", body = Problem),
        (status = 409, description = "In force already", body = Problem),
        (status = 422, description = "Errors or failed examples", body = Problem)),
    security(("key" = ["write"])))]
pub async fn adopt(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<Version>, Response> {
    let id = CharterId::new(id);
    acts::adopt(&server.app, &caller.actor, &id).await.map_err(|error| refuse(&caller, error))?;
    let found = async { charters::get(&mut server.app.store.read().await?, &id).await };
    let found = found.await.map_err(|error| refuse(&caller, error))?;
    found.map(|one| Json(Version::new(one, false))).ok_or_else(|| refuse(&caller, Error::NotFound("charter")))
}

/// Signs the version in force, for the person whose key it is. Signing twice gives the same proof.
#[utoipa::path(post, path = "/v1/charter/acknowledge", tag = "charter", request_body = Signing,
    responses((status = 200, description = "The signature", body = Signature),
        (status = 401, description = "No key", body = Problem),
        (status = 403, description = "The key may not", body = Problem),
        (status = 409, description = "No charter, or another version is in force", body = Problem)),
    security(("key" = ["write"])))]
pub async fn acknowledge(
    State(server): State<Server>,
    caller: Caller,
    body: Bytes,
) -> Result<Json<Signature>, Response> {
    let signing: Signing = parsed(&body).map_err(|error| refuse(&caller, error))?;
    let id = CharterId::new(signing.charter);
    let signed = acts::acknowledge(&server.app, &caller.actor, &id).await;
    signed.map(|one| Json(one.into())).map_err(|error| refuse(&caller, error))
}

/// Who has signed the version in force; one's own signatures for those who may not see the others'.
#[utoipa::path(get, path = "/v1/charter/acknowledgements", tag = "charter",
    responses((status = 200, description = "The signatures", body = Signatures),
        (status = 401, description = "No key", body = Problem),
        (status = 403, description = "The key may not", body = Problem),
        (status = 409, description = "No charter in force", body = Problem)),
    security(("key" = ["read"])))]
pub async fn acknowledgements(State(server): State<Server>, caller: Caller) -> Result<Json<Signatures>, Response> {
    signatures(&server, &caller).await.map(Json).map_err(|error| refuse(&caller, error))
}

async fn signatures(server: &Server, caller: &Caller) -> Result<Signatures, Error> {
    let app = &server.app;
    app.may(&caller.actor, Right::Read, None)?;
    let house = app.house();
    let charter = house.in_force()?;
    // The scope of a key for reading does for one's own; seeing the others' wants the right to change the charter or the house.
    let rights = [Right::Amend, Right::Administer];
    let person = charte_domain::Actor { door: Door::Session(String::new()), ..caller.actor.clone() };
    if rights.iter().any(|right| app.may(&person, *right, None).is_ok()) {
        let all = charters::acknowledgements(&mut app.store.read().await?, &charter.stored.id).await?;
        let waiting = acts::unsigned(app, &house).await?.into_iter().map(|person| person.id.to_string()).collect();
        return Ok(Signatures { signatures: all.into_iter().map(Into::into).collect(), waiting: Some(waiting) });
    }
    let own = charters::acknowledged_by(&mut app.store.read().await?, &caller.actor.id()).await?;
    Ok(Signatures { signatures: own.into_iter().map(Into::into).collect(), waiting: None })
}

/// Reads a document, runs its examples and lints it. Nothing is kept.
#[utoipa::path(post, path = "/v1/charter/lint", tag = "charter", request_body = Given,
    responses((status = 200, description = "What is to be said about it", body = Report),
        (status = 401, description = "No key", body = Problem),
        (status = 403, description = "The key may not", body = Problem),
        (status = 422, description = "Too long", body = Problem)),
    security(("key" = ["read"])))]
pub async fn lint(State(server): State<Server>, caller: Caller, body: Bytes) -> Result<Json<Report>, Response> {
    server.app.may(&caller.actor, Right::Read, None).map_err(|error| refuse(&caller, error))?;
    let given: Given = parsed(&body).map_err(|error| refuse(&caller, error))?;
    report(&server, caller.lang, given.text).await.map(Json).map_err(|error| refuse(&caller, error))
}

async fn report(server: &Server, lang: Lang, text: String) -> Result<Report, Error> {
    let (house, today) = (server.app.house(), server.app.today());
    let made = tokio::task::spawn_blocking(move || {
        let house: &House = &house;
        Ok(described(lang, &acts::lint(house, &text, today)?))
    });
    made.await.map_err(|error| Error::Broken(error.to_string()))?
}

fn described(lang: Lang, linted: &Linted) -> Report {
    let reading = &linted.tried.reading;
    let count = |severity| linted.found.iter().filter(|one| one.code.severity() == severity).count();
    let findings = linted.found.iter().map(|one| {
        let source = reading.charter.sources.get(usize::from(one.place.source.0));
        Finding {
            code: one.code.code(),
            severity: match one.code.severity() {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "note",
            },
            file: source.map_or_else(String::new, |source| source.name.clone()),
            line: source.map_or(1, |source| line_of(&source.text, one.place.span.start)),
            message: one.text(lang),
            help: one.help_text(lang),
        }
    });
    let failed = linted.failures.iter().filter_map(|result| {
        let engine = linted.engine.as_ref()?;
        let example = reading.charter.examples.get(result.index)?;
        let text = reading.charter.sources.first().map_or("", |source| &*source.text);
        Some(Failed {
            example: example_words(reading, example).0,
            line: line_of(text, example.place.span.start),
            differences: result.differences.iter().map(|one| one.in_words(result, engine, lang)).collect(),
        })
    });
    let errors = count(Severity::Error);
    Report {
        sound: errors == 0 && linted.failures.is_empty(),
        errors,
        warnings: count(Severity::Warning),
        examples: linted.tried.examples,
        findings: findings.collect(),
        failed: failed.collect(),
    }
}
