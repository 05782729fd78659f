//! `/engine/…`: the engine for the page, and what it judges by: the charter in force, and of the registry what the reader may
//! know. The server confirms each verdict; what the page does not know is unknown there, never guessed.

use crate::session::Reader;
use crate::state::Server;
use crate::trouble::Trouble;
use axum::extract::{Path, State};
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use charte_app::registry;
use charte_domain::Content;
use charte_views::pages::write::Engine;
use charte_views::parts::Tone;
use charte_views::say::t;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// The engine, as `cargo xtask wasm` makes it.
static WASM: &[u8] = include_bytes!("../../assets/engine/charte.wasm.br");
static SCRIPT: &[u8] = include_bytes!("../../assets/engine/engine.js");

/// The part of the addresses that changes with the engine.
static HASH: LazyLock<String> = LazyLock::new(|| {
    let hash = Sha256::new().chain_update(WASM).chain_update(SCRIPT).finalize();
    charte_app::secret::hexadecimal(hash.get(..8).unwrap_or_default())
});

/// The engine for browsers that do not take brotli: on plain `http` none does.
static PLAIN: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut out = Vec::new();
    // The file is our own; were it broken, the page would go on with the server's verdicts.
    let _ = brotli::BrotliDecompress(&mut std::io::Cursor::new(WASM), &mut out);
    out
});

/// What the composer loads, for a content of the reader's.
#[must_use]
pub fn of(server: &Server, reader: &Reader, content: &Content, at: jiff::Timestamp) -> Option<Engine> {
    let house = server.app.house();
    let charter = house.charter.as_ref()?;
    let lang = reader.lang;
    let media: Vec<_> = content
        .media
        .iter()
        .map(|medium| json!({ "asset": medium.asset, "kind": medium.kind, "alt": medium.alt }))
        .map(|mut medium| {
            if let Some(fields) = medium.as_object_mut() {
                fields.retain(|_, value| !value.is_null());
            }
            medium
        })
        .collect();
    let mut post = json!({ "author": reader.person.id, "act": "publish", "at": at.to_string(), "tool": "Charte" });
    if let Some(fields) = post.as_object_mut().filter(|_| !media.is_empty()) {
        fields.insert("media".to_owned(), json!(media));
    }
    let effects = [
        ("publish", Tone::Publish),
        ("remind", Tone::Remind),
        ("revise", Tone::Revise),
        ("hold", Tone::Hold),
        ("refuse", Tone::Refuse),
    ];
    let effects: serde_json::Map<String, serde_json::Value> = effects
        .into_iter()
        .map(|(code, tone)| (code.to_owned(), json!(format!("{}.", t(lang, tone.effect())))))
        .collect();
    Some(Engine {
        script: format!("/engine/{}/engine.js", HASH.as_str()),
        module: format!("/engine/{}/charte.wasm", HASH.as_str()),
        charter: format!("/engine/charter?{}", charter.stored.id),
        registry: format!("/engine/registry?{}", house.revision),
        post: post.to_string(),
        words: json!({ "effects": effects, "confirm": t(lang, "write-server-confirms") }).to_string(),
    })
}

/// The engine and its script.
pub async fn file(Path((_, name)): Path<(String, String)>, headers: HeaderMap) -> Response {
    let keep = (CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    if name == "engine.js" {
        return ([(CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8")), keep], SCRIPT)
            .into_response();
    }
    if name != "charte.wasm" {
        return StatusCode::NOT_FOUND.into_response();
    }
    let kind = (CONTENT_TYPE, HeaderValue::from_static("application/wasm"));
    let vary = (VARY, HeaderValue::from_static("accept-encoding"));
    let accepts = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if accepts.split(',').any(|one| one.trim().split(';').next() == Some("br")) {
        return ([kind, keep, vary, (CONTENT_ENCODING, HeaderValue::from_static("br"))], WASM).into_response();
    }
    ([kind, keep, vary], PLAIN.as_slice()).into_response()
}

/// The text of the charter in force.
pub async fn charter(State(server): State<Server>, _reader: Reader) -> Result<Response, Trouble> {
    let house = server.app.house();
    let text = house.in_force()?.stored.text.clone();
    Ok(([(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"))], text).into_response())
}

/// The registry, as far as the reader may know it: themselves, and the accounts without what they cost and how they are
/// recovered.
pub async fn registry(State(server): State<Server>, reader: Reader) -> Result<Response, Trouble> {
    let files = registry::for_page(&server.app, &reader.person);
    let files: serde_json::Map<String, serde_json::Value> =
        files.into_iter().map(|(name, text)| (name.to_owned(), json!(text))).collect();
    Ok(axum::Json(files).into_response())
}
