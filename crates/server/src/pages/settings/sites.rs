//! `/settings/sites`: sites that ask by the Akismet protocol, their keys, and the plugin that leads them here.

use crate::fields::Fields;
use crate::pages::frame::{self, now, zoned};
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::{Error, sites};
use charte_domain::{AccountHandle, Right, SiteId};
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment::{self, Moment};
use charte_views::pages::settings::tabs;
use charte_views::pages::sites::{MadeKey, Month, Site, SitesPage, state_sign};
use charte_views::parts::{Choice, Correction, Entry};
use jiff::SignedDuration;
use sha2::{Digest, Sha256};

/// The plugin, with an address in it that is nobody's.
const PLUGIN: &str = include_str!("../../../assets/wordpress/charte.php");
/// That address.
const NOBODY: &str = "https://charte.example";
/// A site that was seen within this time answers.
const SILENT: SignedDuration = SignedDuration::from_hours(24 * 7);

/// The sites.
pub async fn show(State(server): State<Server>, reader: Reader) -> Result<Response, Trouble> {
    Ok(shown(&page(&server, &reader).await?))
}

/// A site more: its key is shown once.
pub async fn give(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    let account = AccountHandle::new(fields.get("account"));
    match sites::add(&server.app, &reader.actor, fields.get("address"), &account).await {
        Ok((site, key)) => {
            let mut page = page(&server, &reader).await?;
            page.made = Some(MadeKey { site: site.address.to_string(), key: key.reveal().to_owned() });
            Ok(shown(&page))
        }
        Err(error @ Error::Invalid { field, .. }) => {
            let say = error.message().render(reader.lang);
            let mut page = page(&server, &reader).await?;
            let typed = fields.get("address");
            page.address = if field == "address" { Entry::wrong(typed, say.clone()) } else { Entry::new(typed) };
            for choice in &mut page.accounts {
                choice.on = choice.value == account.as_str();
            }
            page.corrections = vec![Correction { field: field.to_owned(), say }];
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

/// What is done with one.
pub async fn change(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Trouble> {
    let (app, actor, id) = (&server.app, &reader.actor, SiteId::new(id));
    let done = match fields.get("act") {
        "revoke" => {
            sites::revoke(app, actor, &id).await?;
            "revoked-key"
        }
        "share" => {
            sites::share(app, actor, &id, fields.on("share")).await?;
            "changed"
        }
        "forget" => {
            sites::forget(app, actor, &id).await?;
            "forgotten"
        }
        "renew" => {
            let key = sites::renew(app, actor, &id).await?;
            let mut page = page(&server, &reader).await?;
            let house = app.house();
            let site = house.sites.values().find(|site| site.id == id);
            page.made = Some(MadeKey {
                site: site.map_or_else(String::new, |site| site.address.to_string()),
                key: key.reveal().to_owned(),
            });
            return Ok(shown(&page));
        }
        _ => return Err(Trouble(Error::invalid("act", "form-unreadable"))),
    };
    Ok(Redirect::to(&format!("/settings/sites?done={done}")).into_response())
}

/// The plugin, with the address of this house in it.
pub async fn plugin(State(server): State<Server>, reader: Reader) -> Result<Response, Trouble> {
    server.app.may(&reader.actor, Right::Read, None)?;
    let headers = [
        (CONTENT_TYPE, "application/x-httpd-php; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"charte.php\""),
    ];
    Ok((headers, plugin_of(&server)).into_response())
}

/// An address stands between single quotation marks in the plugin: nothing that ends them may be in it.
fn plugin_of(server: &Server) -> String {
    let address: String =
        server.app.settings.address.chars().filter(|c| !matches!(c, '\'' | '\\' | '\n' | '\r')).collect();
    PLUGIN.replace(NOBODY, address.trim_end_matches('/'))
}

async fn page(server: &Server, reader: &Reader) -> Result<SitesPage, Error> {
    let (lang, app) = (reader.lang, &server.app);
    let all = sites::list(app, &reader.actor).await?;
    let mut frame = frame::of(server, reader).await.at(Place::Settings);
    frame.flash = frame::flash(lang, &reader.path);
    let address = &app.settings.address;
    let digest: [u8; 32] = Sha256::digest(plugin_of(server).as_bytes()).into();
    Ok(SitesPage {
        tabs: tabs(lang, "sites"),
        statuses: Vec::new(),
        made: None,
        sites: all.iter().map(|one| site(server, lang, one)).collect(),
        corrections: Vec::new(),
        address: Entry::default(),
        accounts: app.house().handles().iter().map(|handle| Choice::new(handle.as_str(), handle.as_str())).collect(),
        may_change: true,
        house: address.split_once("://").map_or(address.as_str(), |(_, rest)| rest).trim_end_matches('/').to_owned(),
        plugin: "/settings/sites/plugin".to_owned(),
        plugin_hash: format!("sha256:{}", charte_app::secret::hexadecimal(&digest)),
        frame,
    })
}

fn site(server: &Server, lang: Lang, one: &sites::Shown) -> Site {
    let (here, house) = (now(server), server.app.house());
    let kept = &one.site;
    let silent = kept.seen.is_some_and(|seen| here.timestamp().duration_since(seen) > SILENT);
    let state = match kept.seen {
        _ if kept.revoked.is_some() => "revoked",
        Some(_) if silent => "silent",
        Some(_) => "answers",
        None => "never",
    };
    let made = moment::day_year_short(lang, zoned(server, kept.created).date());
    let seen = |at| {
        let near = Some(moment::relative(lang, here.timestamp(), at));
        Moment { near, late: false, ..Moment::brief(lang, &zoned(server, at)) }
    };
    Site {
        id: kept.id.to_string(),
        address: kept.address.to_string(),
        account: kept.account.to_string(),
        key: format!("{}•••••••••", kept.hint),
        made: format!("{made}, {}", house.name(&kept.by)),
        state: state_sign(lang, state),
        seen: kept.seen.map(seen),
        client: String::new(),
        months: one.months.iter().rev().map(|month| of_month(lang, month)).collect(),
        lessons: one.lessons,
        shared: kept.shares,
        notice: format!("/notice/{}", crate::session::percent(kept.account.as_str())),
        revoked: kept.revoked.is_some(),
    }
}

fn of_month(lang: Lang, month: &charte_store::sites::Month) -> Month {
    let first = format!("{}-01", month.month).parse::<jiff::civil::Date>();
    let count = |n| moment::count(lang, n);
    Month {
        name: first.map_or_else(|_| month.month.clone(), |day| moment::month_year(lang, day)),
        checked: count(month.checked),
        spam: count(month.spam),
        ham: count(month.ham),
        missed: count(month.missed),
        wrong: count(month.mistaken),
        // What was held is neither called spam nor called sound.
        held: count((month.checked - month.spam - month.ham).max(0)),
    }
}
