//! `Idempotency-Key`: a POST that is sent again with the same key and the same body has the same answer, and is done once.

use crate::BODY;
use crate::api::problem::Problem;
use crate::session::Caller;
use crate::state::Server;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, HeaderName};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use charte_app::Error;
use charte_journal::Hash;
use charte_store::idempotency::{self, Known};

/// The longest key.
const KEY: usize = 200;
const HEADER: &str = "idempotency-key";

/// Answers from what is kept, or keeps the answer.
pub async fn once(State(server): State<Server>, request: Request, next: Next) -> Response {
    let key = request.headers().get(HEADER).and_then(|key| key.to_str().ok()).map(str::to_owned);
    let caller = request.extensions().get::<Caller>().cloned();
    let (Some(key), Some(caller)) = (key, caller) else { return next.run(request).await };
    if request.method() != Method::POST {
        return next.run(request).await;
    }
    match answer(&server, &caller, &key, request, next).await {
        Ok(response) => response,
        Err(error) => Problem::new(error, caller.lang).into_response(),
    }
}

async fn answer(server: &Server, caller: &Caller, key: &str, request: Request, next: Next) -> Result<Response, Error> {
    if key.is_empty() || key.len() > KEY {
        return Err(Error::invalid(HEADER, "idempotency-key-length"));
    }
    let (parts, body) = request.into_parts();
    let Ok(bytes) = to_bytes(body, BODY).await else { return Ok(StatusCode::PAYLOAD_TOO_LARGE.into_response()) };
    let mut said = parts.uri.path_and_query().map_or("/", |path| path.as_str()).as_bytes().to_vec();
    said.push(b'\n');
    said.extend_from_slice(&bytes);
    let hash = *Hash::of(&said).as_bytes();
    let holder = caller.actor.id().to_string();
    let mut link = server.app.store.write().await?;
    let known = idempotency::take(&mut link, &holder, key, &hash, server.app.ambient.now()).await?;
    link.commit().await?;
    match known {
        Known::New => {}
        Known::Running => return Err(Error::State("request")),
        Known::Other => return Err(Error::invalid(HEADER, "idempotency-clash")),
        Known::Answered { status, body } => return Ok(again(status, body)),
    }
    let response = next.run(Request::from_parts(parts, Body::from(bytes))).await;
    keep(server, &holder, key, response).await
}

/// Keeps an answer, if it is one to keep: what broke is tried again, and a file is not kept.
async fn keep(server: &Server, holder: &str, key: &str, response: Response) -> Result<Response, Error> {
    let status = response.status();
    let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let to_keep = !status.is_server_error() && (kind.is_empty() || kind.contains("json"));
    let (parts, body) = response.into_parts();
    let mut link = server.app.store.write().await?;
    if !to_keep {
        idempotency::forget(&mut link, holder, key).await?;
        link.commit().await?;
        return Ok(Response::from_parts(parts, body));
    }
    let bytes = to_bytes(body, usize::MAX).await.map_err(|error| Error::Broken(error.to_string()))?;
    idempotency::keep(&mut link, holder, key, status.as_u16(), &String::from_utf8_lossy(&bytes)).await?;
    link.commit().await?;
    Ok(Response::from_parts(parts, Body::from(bytes)))
}

fn again(status: u16, body: String) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    let kind = if status.is_success() { "application/json" } else { "application/problem+json" };
    let empty = body.is_empty();
    let mut response = (status, body).into_response();
    let headers = response.headers_mut();
    headers.remove(CONTENT_TYPE);
    if !empty {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    }
    headers.insert(HeaderName::from_static("idempotency-replayed"), HeaderValue::from_static("true"));
    response
}
