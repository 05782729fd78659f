//! The API: everything that the screens do, as JSON. A file for each subject; the document `/openapi.json` is made from the
//! code.

pub mod charter;
pub mod check;
pub mod problem;

use crate::state::Server;
use axum::routing::get;
use axum::{Json, Router};
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The document's head.
#[derive(OpenApi)]
#[openapi(info(title = "Charte", description = "A company's social-media charter, executed."))]
struct Document;

/// The API and its document.
pub fn routes(server: &Server) -> Router<Server> {
    let _ = server;
    let (router, document) = documented().split_for_parts();
    let document = std::sync::Arc::new(document);
    router.route(
        "/openapi.json",
        get(move || {
            let document = std::sync::Arc::clone(&document);
            async move { Json((*document).clone()) }
        }),
    )
}

fn documented() -> OpenApiRouter<Server> {
    OpenApiRouter::with_openapi(Document::openapi())
        .routes(routes!(check::check))
        .routes(routes!(charter::in_force))
        .routes(routes!(charter::all, charter::propose))
        .routes(routes!(charter::adopt))
        .routes(routes!(charter::acknowledge))
        .routes(routes!(charter::acknowledgements))
        .routes(routes!(charter::lint))
}

/// The document as it is committed.
#[must_use]
pub fn document() -> String {
    let document = documented().split_for_parts().1;
    document.to_pretty_json().unwrap_or_default()
}
