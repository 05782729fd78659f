//! `/filters`: filters of lists that a person keeps under a name.

use crate::fields::Fields;
use crate::pages::frame::{self, with_done};
use crate::session::{Reader, own_path};
use crate::state::Server;
use crate::trouble::Trouble;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::filters;
use charte_views::frame::{Frame, Saved, SavedFilter};
use charte_views::parts::Link;

/// Keeps a filter, and shows the list with it.
pub async fn give(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    let one =
        filters::save(&server.app, &reader.actor, fields.get("list"), fields.get("name"), fields.get("query")).await?;
    Ok(Redirect::to(&with_done(&format!("/{}?{}", one.list, one.query), "filter-saved")).into_response())
}

/// Takes a filter away.
pub async fn remove(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Trouble> {
    filters::remove(&server.app, &reader.actor, &id).await?;
    Ok(Redirect::to(&with_done(own_path(fields.get("back")), "filter-removed")).into_response())
}

/// The frame of a list, with the reader's own filters of it.
pub async fn around(server: &Server, reader: &Reader, list: &'static str) -> Frame {
    let mut frame = frame::of(server, reader).await;
    // A list is worth showing without them.
    let kept = filters::of(&server.app, &reader.actor).await.unwrap_or_default();
    let query = query_of(&reader.path);
    let filters: Vec<SavedFilter> = kept
        .into_iter()
        .filter(|one| one.list == list)
        .map(|one| {
            let current = one.query == query;
            SavedFilter { id: one.id, link: Link::new(format!("/{list}?{}", one.query), one.name).current(current) }
        })
        .collect();
    let may_save = !query.is_empty() && !filters.iter().any(|one| one.link.current);
    frame.saved = Some(Saved { list: list.to_owned(), query, filters, may_save });
    frame
}

/// The filter in an address: without empty fields, the place in the list and what was just done.
fn query_of(path: &str) -> String {
    let query = path.split_once('?').map_or("", |(_, query)| query);
    let kept = query.split('&').filter(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        !value.is_empty() && !matches!(name, "after" | "before" | "done" | "undo" | "wording")
    });
    kept.collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_is_the_query_without_the_place_in_the_list() {
        assert_eq!(query_of("/posts?find=&state=draft&after=1.x&mine=on&done=saved"), "state=draft&mine=on");
        assert_eq!(query_of("/posts"), "");
        assert_eq!(query_of("/posts?after=1"), "");
    }
}
