//! `/v1/sites`: sites that ask about their comments by the Akismet protocol. A key is shown once.

use crate::api::Page;
use crate::api::given::Given;
use crate::api::problem::Problem;
use crate::session::Caller;
use crate::state::Server;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use charte_app::sites;
use charte_domain::{AccountHandle, SiteId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A site. Its key is not here.
#[derive(Debug, Serialize, ToSchema)]
pub struct Site {
    /// Id.
    id: String,
    /// Its address, without a scheme.
    address: String,
    /// The account on which its comments stand.
    account: String,
    /// The first digits of its key.
    hint: String,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    created: Timestamp,
    /// When it asked last.
    #[schema(value_type = Option<String>, format = DateTime)]
    seen: Option<Timestamp>,
    /// When its key was taken back.
    #[schema(value_type = Option<String>, format = DateTime)]
    revoked: Option<Timestamp>,
    /// Whether it learns together with the other sites.
    shares: bool,
    /// What it asked, month by month.
    months: Vec<Month>,
}

/// What a site asked in a month.
#[derive(Debug, Serialize, ToSchema)]
pub struct Month {
    /// `2026-11`.
    month: String,
    /// How often it asked.
    checked: i64,
    /// Answers that said spam.
    spam: i64,
    /// Answers that said no spam.
    ham: i64,
    /// Spam that the site had to name itself.
    missed: i64,
    /// Honest comments that the site had to bring back.
    mistaken: i64,
}

/// A site to add.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewSite {
    /// Its address.
    address: String,
    /// The account of the charter.
    account: String,
}

/// A site that was added, with its key: shown once.
#[derive(Debug, Serialize, ToSchema)]
pub struct MadeSite {
    /// Id.
    id: String,
    /// The key: twelve hexadecimal digits.
    key: String,
}

/// Whether it learns together.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Sharing {
    /// Together with the other sites.
    shares: bool,
}

/// All sites, with six months of each.
#[utoipa::path(get, path = "/v1/sites", tag = "sites",
    responses((status = 200, body = Page<Site>), (status = "default", body = Problem)), security(("key" = ["administer"])))]
pub async fn list(State(server): State<Server>, caller: Caller) -> Result<Json<Page<Site>>, Problem> {
    let all = caller.answer(sites::list(&server.app, &caller.actor).await)?;
    let shown = all.into_iter().map(|one| Site {
        id: one.site.id.to_string(),
        address: one.site.address.to_string(),
        account: one.site.account.to_string(),
        hint: one.site.hint,
        created: one.site.created,
        seen: one.site.seen,
        revoked: one.site.revoked,
        shares: one.site.shares,
        months: one
            .months
            .into_iter()
            .map(|month| Month {
                month: month.month,
                checked: month.checked,
                spam: month.spam,
                ham: month.ham,
                missed: month.missed,
                mistaken: month.mistaken,
            })
            .collect(),
    });
    Ok(Json(Page::of(shown.collect(), None)))
}

/// Adds a site.
#[utoipa::path(post, path = "/v1/sites", tag = "sites", request_body = NewSite,
    responses((status = 201, body = MadeSite), (status = "default", body = Problem)), security(("key" = ["administer"])))]
pub async fn add(
    State(server): State<Server>,
    caller: Caller,
    Given(new): Given<NewSite>,
) -> Result<(StatusCode, Json<MadeSite>), Problem> {
    let account = AccountHandle::new(new.account);
    let (site, key) = caller.answer(sites::add(&server.app, &caller.actor, &new.address, &account).await)?;
    Ok((StatusCode::CREATED, Json(MadeSite { id: site.id.to_string(), key: key.reveal().to_owned() })))
}

/// Says whether a site learns together with the others.
#[utoipa::path(put, path = "/v1/sites/{id}/sharing", tag = "sites", request_body = Sharing,
    responses((status = 204), (status = "default", body = Problem)), security(("key" = ["administer"])))]
pub async fn share(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
    Given(given): Given<Sharing>,
) -> Result<StatusCode, Problem> {
    caller.answer(sites::share(&server.app, &caller.actor, &SiteId::new(id), given.shares).await)?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes the key of a site back.
#[utoipa::path(delete, path = "/v1/sites/{id}", tag = "sites",
    responses((status = 204), (status = "default", body = Problem)), security(("key" = ["administer"])))]
pub async fn revoke(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<StatusCode, Problem> {
    caller.answer(sites::revoke(&server.app, &caller.actor, &SiteId::new(id)).await)?;
    Ok(StatusCode::NO_CONTENT)
}
