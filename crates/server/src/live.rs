//! Updates while a page is open: what has changed, as server-sent events. Never the content, only that it changed; the page
//! asks again for what it may see.

use crate::session::Reader;
use crate::state::Server;
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use std::convert::Infallible;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt};

/// `GET /live`: events `post`, `approval`, `stop`, `charter`, `delivery`, each with an id.
pub async fn live(State(server): State<Server>, _reader: Reader) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let news = BroadcastStream::new(server.app.news.subscribe());
    let events = news.filter_map(|one| one.ok()).map(|one| Ok(Event::default().event(one.kind).data(one.id)));
    Sse::new(events).keep_alive(KeepAlive::default())
}
