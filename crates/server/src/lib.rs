//! The house over HTTP. Handlers parse what comes in, call an act of `charte-app`, and show what came out; no rule is here.
//!
//! | module | its subject |
//! | --- | --- |
//! | [`state`], [`session`], [`fields`] | what handlers share: the house, who asks, what a form sent |
//! | [`guard`], [`trouble`] | headers that every answer has; errors as pages or as problems |
//! | [`akismet`] | the protocol by which sites ask about their comments |
//! | `pages/` | a file for each page |
//! | `api/` | a file for each subject of the API |
//! | [`live`], [`health`], [`feeds`] | updates while a page is open; is it well; what accounts show, for everybody |

pub mod akismet;
pub mod api;
pub mod feeds;
pub mod fields;
pub mod guard;
pub mod health;
pub mod live;
pub mod pages;
pub mod session;
pub mod state;
pub mod trouble;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
pub use state::{Seat, Server};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;

/// The longest body of a request, in bytes; uploads have a limit of their own.
pub const BODY: usize = 2 << 20;

/// Everything that the house answers.
pub fn router(server: Server) -> Router {
    let pages = pages::routes().layer(from_fn_with_state(server.clone(), trouble::pages));
    // A cookie speaks for a person: a form of another site must not use it. Keys are sent on purpose.
    let pages = pages.layer(from_fn_with_state(server.clone(), session::recognise)).layer(CsrfLayer::new());
    let api = api::routes(&server).layer(from_fn_with_state(server.clone(), session::recognise_caller));
    Router::new()
        .merge(pages)
        .merge(api)
        .merge(health::routes())
        .merge(feeds::routes())
        .merge(akismet::routes())
        .layer(DefaultBodyLimit::max(BODY))
        .layer(from_fn_with_state(server.clone(), guard::headers))
        .layer(from_fn_with_state(server.clone(), health::measure))
        .layer(CompressionLayer::new())
        .layer(CatchPanicLayer::custom(trouble::panicked))
        .with_state(server)
}

/// Serves on a listener until `stop` is there; what was begun is answered.
///
/// # Errors
/// The listener broke.
pub async fn serve(
    listener: tokio::net::TcpListener,
    server: Server,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let service = router(server).into_make_service_with_connect_info::<std::net::SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop).await
}
