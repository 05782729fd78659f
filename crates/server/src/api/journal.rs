//! `/v1/journal`: the record, an entry with its proof, all of it for an auditor.

use crate::api::Page;
use crate::api::given::{Asked, Given};
use crate::api::problem::Problem;
use crate::pages::journal::download;
use crate::session::Caller;
use crate::state::Server;
use axum::Json;
use axum::extract::{Path, State};
use axum::response::Response;
use charte_app::Error;
use charte_app::journal::{self, Fault};
use charte_store::journal::Filter;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// What entries are wanted.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub struct Which {
    /// Beginning of the act's code: `post.` finds all that is done to posts.
    act: Option<String>,
    /// Who.
    actor: Option<String>,
    /// Kind of what it was done to.
    kind: Option<String>,
    /// Id of what it was done to.
    subject: Option<String>,
    /// From this instant on.
    #[param(value_type = Option<String>, format = DateTime)]
    from: Option<Timestamp>,
    /// Until before this instant.
    #[param(value_type = Option<String>, format = DateTime)]
    until: Option<Timestamp>,
    /// Before this number: the next page.
    #[param(value_type = Option<u64>)]
    before: Option<i64>,
    /// How many at the most: 1 to 200, 50 when it is absent; less or more counts as the nearest of them.
    #[param(value_type = Option<u64>)]
    limit: Option<u32>,
}

/// An entry with its proof.
#[derive(Debug, Serialize, ToSchema)]
pub struct Proved {
    /// The entry.
    #[schema(value_type = Object)]
    entry: serde_json::Value,
    /// Its contents that were not erased, by name.
    contents: std::collections::BTreeMap<String, String>,
    /// What `charte journal verify` reads: entry, checkpoint and the way to the root.
    #[schema(value_type = Object)]
    evidence: Option<serde_json::Value>,
}

/// What a verification found.
#[derive(Debug, Serialize, ToSchema)]
pub struct Verified {
    /// Entries that were read.
    entries: u64,
    /// Whether all is as it was written.
    sound: bool,
    /// `entry`, `content` or `checkpoint`: what is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<&'static str>,
    /// Its number.
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<u64>,
}

/// How to export.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// For whom, and why: written into the journal.
    purpose: String,
    /// Whether the contents go with it.
    #[serde(default = "yes")]
    contents: bool,
}

fn yes() -> bool {
    true
}

/// Entries, the last first.
#[utoipa::path(get, path = "/v1/journal", tag = "journal", params(Which),
    responses((status = 200, description = "Entries", body = serde_json::Value), (status = "default", body = Problem)),
    security(("key" = ["journal"])))]
pub async fn list(
    State(server): State<Server>,
    caller: Caller,
    Asked(which): Asked<Which>,
) -> Result<Json<Page<serde_json::Value>>, Problem> {
    let limit = which.limit.unwrap_or(50).clamp(1, 200);
    let before = which.before.map(u64::try_from).transpose();
    let before = caller.answer(before.map_err(|_| Error::invalid("before", "body-unreadable")))?;
    let filter = Filter {
        act: which.act,
        actor: which.actor,
        kind: which.kind,
        subject: which.subject,
        from: which.from.map(Timestamp::as_microsecond),
        until: which.until.map(Timestamp::as_microsecond),
        before,
    };
    let mut found = caller.answer(journal::find(&server.app, &caller.actor, &filter, limit + 1).await)?;
    let more = found.len() > limit as usize;
    found.truncate(limit as usize);
    let last = if more { found.last() } else { None };
    let next = last.map(|entry| entry.seq.to_string());
    let items = found.iter().map(|entry| {
        let json = entry.to_json().map_err(|error| Error::Broken(error.to_string()))?;
        serde_json::from_slice(&json).map_err(|error| Error::Broken(error.to_string()))
    });
    let items = caller.answer(items.collect::<Result<Vec<_>, Error>>())?;
    Ok(Json(Page::of(items, next)))
}

/// An entry with its proof.
#[utoipa::path(get, path = "/v1/journal/{seq}", tag = "journal",
    responses((status = 200, body = Proved), (status = "default", body = Problem)), security(("key" = ["journal"])))]
pub async fn show(
    State(server): State<Server>,
    caller: Caller,
    Path(seq): Path<String>,
) -> Result<Json<Proved>, Problem> {
    let seq = caller.answer(seq.parse().map_err(|_| Error::NotFound("entry")))?;
    let found = caller.answer(journal::show(&server.app, &caller.actor, seq).await)?;
    Ok(Json(Proved {
        entry: serde_json::from_str(&found.json).unwrap_or_default(),
        contents: found.contents.into_iter().map(|(name, _, text)| (name, text)).collect(),
        evidence: found.evidence.and_then(|json| serde_json::from_str(&json).ok()),
    }))
}

/// Verifies the journal as it lies in the database.
#[utoipa::path(post, path = "/v1/journal/verify", tag = "journal",
    responses((status = 200, body = Verified), (status = "default", body = Problem)), security(("key" = ["journal"])))]
pub async fn verify(State(server): State<Server>, caller: Caller) -> Result<Json<Verified>, Problem> {
    let found = caller.answer(journal::verify(&server.app, &caller.actor).await)?;
    let fault = found.fault.map(|fault| match fault {
        Fault::Entry(n) => ("entry", n),
        Fault::Content(n) => ("content", n),
        Fault::Checkpoint(n) => ("checkpoint", n),
    });
    Ok(Json(Verified {
        entries: found.size,
        sound: fault.is_none(),
        fault: fault.map(|(what, _)| what),
        at: fault.map(|(_, n)| n),
    }))
}

/// The whole journal as a zip file, to be verified with the public key alone.
#[utoipa::path(post, path = "/v1/journal/export", tag = "journal", request_body = Export,
    responses((status = 200, description = "A zip file", content_type = "application/zip"),
        (status = "default", body = Problem)),
    security(("key" = ["journal"])))]
pub async fn export(
    State(server): State<Server>,
    caller: Caller,
    Given(how): Given<Export>,
) -> Result<Response, Problem> {
    caller.answer(journal::note_export(&server.app, &caller.actor, &how.purpose).await)?;
    caller.answer(download(&server, &caller.actor, how.contents).await)
}
