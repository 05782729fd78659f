//! The API: everything that the screens do, as JSON. A file for each subject; the document `/openapi.json` is made from the
//! code.

pub mod accounts;
pub mod alarms;
pub mod approvals;
pub mod charter;
pub mod charter_comments;
pub mod check;
pub mod commenters;
pub mod comments;
pub mod deliveries;
pub mod filters;
pub mod fired;
pub mod given;
pub mod idempotency;
pub mod journal;
pub mod people;
pub mod posts;
pub mod problem;
pub mod recovery;
pub mod sites;
pub mod stops;
pub mod tokens;
pub mod webhooks;

use crate::state::Server;
use axum::middleware::from_fn_with_state;
use axum::routing::get;
use axum::{Json, Router};
use charte_app::Error;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::openapi::response::ResponseBuilder;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::openapi::{Content, RefOr, Response};
use utoipa::{IntoParams, OpenApi, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The document's head.
#[derive(OpenApi)]
#[openapi(info(title = "Charte", description = "A company's social-media charter, executed."))]
struct Document;

/// The API and its document.
pub fn routes(server: &Server) -> Router<Server> {
    let (router, document) = documented().split_for_parts();
    let document = named(document);
    let document = std::sync::Arc::new(document);
    let router = router.layer(from_fn_with_state(server.clone(), idempotency::once));
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
        .routes(routes!(people::list, people::add))
        .routes(routes!(people::show, people::change, people::erase))
        .routes(routes!(people::invite))
        .routes(routes!(people::depart))
        .routes(routes!(people::export))
        .routes(routes!(people::sessions))
        .routes(routes!(people::close))
        .routes(routes!(accounts::list))
        .routes(routes!(accounts::show))
        .routes(routes!(accounts::destination))
        .routes(routes!(accounts::custody))
        .routes(routes!(accounts::connect))
        .routes(routes!(accounts::cut))
        .routes(routes!(accounts::export, accounts::import))
        .routes(routes!(accounts::record, accounts::write, accounts::remove))
        .routes(routes!(tokens::list, tokens::make))
        .routes(routes!(tokens::revoke))
        .routes(routes!(comments::list, comments::create))
        .routes(routes!(comments::stream))
        .routes(routes!(comments::decide_many))
        .routes(routes!(comments::second))
        .routes(routes!(comments::show, comments::act))
        .routes(routes!(sites::list, sites::add))
        .routes(routes!(sites::share))
        .routes(routes!(sites::revoke))
        .routes(routes!(posts::list, posts::create))
        .routes(routes!(posts::show, posts::save))
        .routes(routes!(posts::submit))
        .routes(routes!(posts::withdraw))
        .routes(routes!(posts::reschedule))
        .routes(routes!(posts::note))
        .routes(routes!(posts::ask_exception))
        .routes(routes!(posts::planned))
        .routes(routes!(approvals::list))
        .routes(routes!(approvals::answer))
        .routes(routes!(approvals::link))
        .routes(routes!(approvals::revoke))
        .routes(routes!(deliveries::list))
        .routes(routes!(deliveries::confirm))
        .routes(routes!(deliveries::again))
        .routes(routes!(deliveries::hold))
        .routes(routes!(stops::list, stops::make))
        .routes(routes!(stops::preview))
        .routes(routes!(stops::resume))
        .routes(routes!(alarms::list))
        .routes(routes!(alarms::show, alarms::act))
        .routes(routes!(alarms::silence))
        .routes(routes!(commenters::export))
        .routes(routes!(commenters::erase))
        .routes(routes!(webhooks::list, webhooks::add))
        .routes(routes!(webhooks::remove))
        .routes(routes!(filters::list, filters::save))
        .routes(routes!(filters::remove))
        .routes(routes!(recovery::left, recovery::renew))
        .routes(routes!(journal::list))
        .routes(routes!(journal::verify))
        .routes(routes!(journal::export))
        .routes(routes!(journal::show))
        .routes(routes!(charter::in_force))
        .routes(routes!(charter::all, charter::propose))
        .routes(routes!(charter::adopt))
        .routes(routes!(charter::acknowledge))
        .routes(routes!(charter::acknowledgements))
        .routes(routes!(charter::lint))
        .routes(routes!(charter_comments::list, charter_comments::say))
        .routes(routes!(charter_comments::settle))
        .routes(routes!(charter_comments::ask))
        .routes(routes!(fired::counts))
        .routes(routes!(fired::behind))
}

/// Which page of a list.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub struct Paging {
    /// The key at which the page before ended; absent: the first page.
    after: Option<String>,
    /// How many at the most: 1 to 200, 50 when it is absent; less or more counts as the nearest of them.
    #[param(value_type = Option<u64>)]
    limit: Option<u32>,
}

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Page<T> {
    /// What is on it.
    items: Vec<T>,
    /// The key of the next page, when there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

impl<T> Page<T> {
    /// A page with the key of the next.
    #[must_use]
    pub fn of(items: Vec<T>, next: Option<String>) -> Self {
        Self { items, next }
    }
}

/// One page of what is held in memory, in the order of its keys: what follows the key of the page before.
fn paged<K, T>(
    all: impl Iterator<Item = (String, K)>,
    paging: &Paging,
    follows: impl Fn(&str, &str) -> bool,
    show: impl Fn(K) -> T,
) -> Page<T> {
    let limit = paging.limit.unwrap_or(50).clamp(1, 200) as usize;
    let rest = all.filter(|(key, _)| paging.after.as_deref().is_none_or(|after| follows(key, after)));
    let (mut items, mut last, mut next) = (Vec::new(), None, None);
    for (key, one) in rest {
        if items.len() == limit {
            next = last;
            break;
        }
        items.push(show(one));
        last = Some(key);
    }
    Page { items, next }
}

/// The key of a list in the order of an hour: microseconds and an id.
fn place(key: &str) -> Result<(Timestamp, &str), Error> {
    let read = || {
        let (at, id) = key.split_once('.')?;
        Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, id))
    };
    read().ok_or(Error::invalid("after", "body-unreadable"))
}

/// Keys that rise.
fn rising(key: &str, before: &str) -> bool {
    key > before
}

/// Keys that fall: ids begin with their age, the newest come first.
fn falling(key: &str, before: &str) -> bool {
    key < before
}

/// The document with what the code does not say by itself: how a key is given; for each operation a name that no other has,
/// made of its subject and its function; and that whatever goes wrong is a problem, in the type of problems.
fn named(mut document: utoipa::openapi::OpenApi) -> utoipa::openapi::OpenApi {
    let key = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
    document.components.get_or_insert_default().add_security_scheme("key", key);
    for path in document.paths.paths.values_mut() {
        let all = [&mut path.get, &mut path.put, &mut path.post, &mut path.delete, &mut path.patch];
        for operation in all.into_iter().flatten() {
            let tag = operation.tags.as_ref().and_then(|tags| tags.first()).cloned().unwrap_or_default();
            problems(&mut operation.responses.responses);
            operation.operation_id = operation.operation_id.take().map(|name| format!("{tag}-{name}"));
        }
    }
    document
}

/// An answer that is a problem has the type of problems; and any operation may be answered with one.
fn problems(responses: &mut BTreeMap<String, RefOr<Response>>) {
    for (status, response) in responses.iter_mut() {
        let wrong = status == "default" || status.starts_with(['4', '5']);
        if let (true, RefOr::T(response)) = (wrong, response)
            && let Some(content) = response.content.shift_remove("application/json")
        {
            response.content.insert("application/problem+json".to_owned(), content);
        }
    }
    let any = || {
        let content = Content::new(Some(utoipa::openapi::Ref::from_schema_name("Problem")));
        let any = ResponseBuilder::new().description("What went wrong").content("application/problem+json", content);
        RefOr::T(any.build())
    };
    responses.entry("default".to_owned()).or_insert_with(any);
}

/// The document as it is committed.
#[must_use]
pub fn document() -> String {
    let document = named(documented().split_for_parts().1);
    document.to_pretty_json().unwrap_or_default()
}
