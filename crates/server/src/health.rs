//! Is it well: a word for balancers, measures for Prometheus.

use crate::state::Server;
use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

/// `/healthz` and `/metrics`.
pub fn routes() -> Router<Server> {
    Router::new().route("/healthz", get(healthz)).route("/metrics", get(metrics))
}

/// Whether the house can answer: the database is there.
async fn healthz(State(server): State<Server>) -> Response {
    match server.app.store.read().await {
        Ok(mut link) => match charte_store::settings::revision(&mut link).await {
            Ok(_) => (StatusCode::OK, "ok\n").into_response(),
            Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "database away\n").into_response(),
        },
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "database away\n").into_response(),
    }
}

/// Measures, for whoever reaches the port itself; nothing that a proxy has forwarded is answered.
async fn metrics(State(server): State<Server>, headers: HeaderMap) -> Response {
    // Behind a balancer every call seems to come from here: whoever was forwarded must not read.
    if headers.contains_key("x-forwarded-for") || headers.contains_key("forwarded") {
        return StatusCode::NOT_FOUND.into_response();
    }
    match &server.metrics {
        Some(handle) => ([("content-type", "text/plain; version=0.0.4")], handle.render()).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Counts each request by its route, never by its address.
pub async fn measure(State(server): State<Server>, request: Request, next: Next) -> Response {
    let route =
        request.extensions().get::<MatchedPath>().map_or_else(|| "none".to_owned(), |path| path.as_str().to_owned());
    let method = request.method().as_str().to_owned();
    let before = server.app.ambient.now();
    let response = next.run(request).await;
    let took = server.app.ambient.now().duration_since(before);
    let status = response.status().as_u16().to_string();
    metrics::counter!("charte_requests_total", "route" => route.clone(), "method" => method, "status" => status)
        .increment(1);
    metrics::histogram!("charte_request_seconds", "route" => route).record(took.as_secs_f64());
    response
}
