//! `/feeds/{account}.atom` and `.rss`: what accounts show, for everybody. A reader that has it already is told so (RFC 9110).

use crate::state::Server;
use crate::trouble::status;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_TYPE, ETAG, HeaderName, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED,
};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use charte_networks::feed::{atom, rss};
use jiff::Timestamp;

/// Feeds.
pub fn routes() -> Router<Server> {
    Router::new().route("/feeds/{file}", get(feed))
}

async fn feed(State(server): State<Server>, Path(file): Path<String>, headers: HeaderMap) -> Response {
    let Some((handle, form)) = file.rsplit_once('.').filter(|(_, form)| matches!(*form, "atom" | "rss")) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let (mut feed, changed) = match charte_app::feed::of(&server.app, handle).await {
        Ok(found) => found,
        Err(error) => return status(&error).into_response(),
    };
    feed.address = format!("{}/feeds/{}", server.app.settings.address, crate::session::percent(&file));
    let (body, kind) = match form {
        "rss" => (rss(&feed), "application/rss+xml; charset=utf-8"),
        _ => (atom(&feed), "application/atom+xml; charset=utf-8"),
    };
    let tag = format!("\"{}\"", charte_journal::Hash::of(body.as_bytes()).to_hex());
    let when = http_date(changed);
    let head = [(ETAG, tag.clone()), (LAST_MODIFIED, when), (CACHE_CONTROL, "public, max-age=300".to_owned())];
    if is_known(&headers, &tag, changed) {
        return (StatusCode::NOT_MODIFIED, head).into_response();
    }
    // A feed is read by whoever wants to, from wherever.
    let open = [(HeaderName::from_static("cross-origin-resource-policy"), "cross-origin".to_owned())];
    (head, open, [(CONTENT_TYPE, kind)], body).into_response()
}

/// Whether the reader has this already. A tag is asked before a date.
fn is_known(headers: &HeaderMap, tag: &str, changed: Timestamp) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(tags) = text(IF_NONE_MATCH) {
        return tags.split(',').any(|one| one.trim() == "*" || one.trim().trim_start_matches("W/") == tag);
    }
    let since = text(IF_MODIFIED_SINCE).and_then(|text| jiff::fmt::rfc2822::parse(text).ok());
    since.is_some_and(|since| changed.as_second() <= since.timestamp().as_second())
}

/// A date as HTTP has it.
fn http_date(at: Timestamp) -> String {
    at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_that_has_it_is_told_so() {
        let at: Timestamp = "2026-12-08T10:42:07.9Z".parse().unwrap();
        assert_eq!(http_date(at), "Tue, 08 Dec 2026 10:42:07 GMT");
        let headers = |name: HeaderName, value: &str| HeaderMap::from_iter([(name, value.parse().unwrap())]);
        assert!(is_known(&headers(IF_NONE_MATCH, "\"a\", W/\"b\""), "\"b\"", at));
        assert!(!is_known(&headers(IF_NONE_MATCH, "\"a\""), "\"b\"", at));
        assert!(is_known(&headers(IF_MODIFIED_SINCE, "Tue, 08 Dec 2026 10:42:07 GMT"), "\"b\"", at));
        assert!(!is_known(&headers(IF_MODIFIED_SINCE, "Tue, 08 Dec 2026 10:42:06 GMT"), "\"b\"", at));
        assert!(!is_known(&HeaderMap::new(), "\"b\"", at));
    }
}
