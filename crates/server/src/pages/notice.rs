//! `/notice/{account}`: what commenters are told of their data, for everybody, made from the charter in force and from what is
//! switched on.

use crate::pages::frame::zoned;
use crate::session::{Visitor, percent};
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::{Path, Query, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::{Error, House};
use charte_domain::site::Address;
use charte_lang::model::AccountId;
use charte_lang::notice::{DataNotice, SwitchedOn, make};
use charte_views::Lang;
use charte_views::frame::Frame;
use charte_views::moment::Moment;
use charte_views::pages::notice::{NoticePage, Section};
use charte_views::parts::{Link, Written};
use charte_views::say::t;
use serde::Deserialize;

/// Which language, and of which site.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    lang: String,
    site: String,
}

/// A site leads to the notice of its account.
pub async fn of_site(State(server): State<Server>, Query(asked): Query<Asked>) -> Result<Response, Trouble> {
    let house = server.app.house();
    let live = || house.sites.values().filter(|site| site.revoked.is_none());
    let given = Address::parse(&asked.site);
    let holds = |site: &&charte_domain::Site| given.as_ref().is_some_and(|given| site.address.holds(given));
    // The address with the longest path is the nearest.
    let found = live().filter(holds).max_by_key(|site| site.address.to_string().len());
    let only = || live().next().filter(|_| live().count() == 1);
    let site = found.or_else(only).ok_or(Error::NotFound("site"))?;
    Ok(Redirect::to(&format!("/notice/{}", percent(site.account.as_str()))).into_response())
}

/// The notice of an account; with the ending `.txt` as text.
pub async fn show(
    State(server): State<Server>,
    visitor: Visitor,
    Path(given): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Trouble> {
    let lang = match asked.lang.as_str() {
        "fr" => Lang::Fr,
        "en" => Lang::En,
        _ => visitor.lang,
    };
    let house = server.app.house();
    let (name, as_text) = given.strip_suffix(".txt").map_or((given.as_str(), false), |name| (name, true));
    let key = charte_lang::fold::key(name);
    let handles = house.handles();
    let handle = handles.iter().find(|one| charte_lang::fold::key(one.as_str()) == key);
    let handle = handle.ok_or(Error::NotFound("notice"))?.as_str();
    let charter = house.charter.as_ref().ok_or(Error::NotFound("notice"))?;
    let model = charter.engine.charter();
    let index = model.accounts.iter().position(|one| charte_lang::fold::key(&one.name.text) == key);
    let account = index.and_then(|at| Some(AccountId(u32::try_from(at).ok()?)));
    let open = index.and_then(|at| model.accounts.get(at)?.comments_open).unwrap_or(true);
    let made = make(model, &switched_on(&house, handle, account), lang);
    if as_text {
        let text = made.filter(|_| open).map_or_else(|| format!("{}\n", t(lang, "notice-none")), |made| made.text());
        return Ok(([(CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response());
    }
    // Without a block of the charter nothing can be promised: then there is no notice, which is not the same as no data.
    let made = match made {
        None if open => return Err(Trouble(Error::NotFound("notice"))),
        made => made.filter(|_| open),
    };
    let path = format!("/notice/{}", percent(handle));
    let other = if lang == Lang::Fr { Lang::En } else { Lang::Fr };
    let since = charter.stored.adopted.map(|at| Moment::day(lang, zoned(&server, at).date()));
    let none = made.is_none();
    let code = lang.code();
    Ok(shown(&NoticePage {
        frame: Frame::bare(lang, server.organisation(), path.clone()),
        account: handle.to_owned(),
        since,
        version: charter.stored.version.clone(),
        lead: Written::plain(made.as_ref().and_then(|made| made.lead.clone()).unwrap_or_default()),
        sections: made.map(sections).unwrap_or_default(),
        text: format!("{path}.txt?lang={code}"),
        other: Link::new(format!("{path}?lang={}", other.code()), t(lang, "notice-other")),
        none,
    }))
}

fn sections(made: DataNotice) -> Vec<Section> {
    // Sentences of the charter stand among those of the program: no language is claimed for them.
    let section = |part: charte_lang::notice::Part| Section {
        title: part.heading,
        paragraphs: part.sentences.into_iter().map(Written::plain).collect(),
        points: Vec::new(),
    };
    made.parts.into_iter().map(section).collect()
}

/// What is really switched on for the comments of an account.
fn switched_on(house: &House, handle: &str, account: Option<AccountId>) -> SwitchedOn {
    let sites = || house.sites.values().filter(|site| site.revoked.is_none() && site.account.as_str() == handle);
    let mut names: Vec<String> = sites().map(|site| site.address.to_string()).collect();
    names.sort_unstable();
    let told = |hook: &&charte_app::webhooks::Hook| {
        hook.events.is_empty()
            || hook.events.iter().any(|event| "comment.".starts_with(event.as_str()) || event.starts_with("comment."))
    };
    let host = |url: &str| Address::parse(url).map(|address| address.name().to_owned());
    let mut webhooks: Vec<String> = house.webhooks.iter().filter(told).filter_map(|hook| host(&hook.url)).collect();
    webhooks.sort_unstable();
    webhooks.dedup();
    SwitchedOn {
        account,
        sites: names,
        webhooks,
        // They are hashed at the door, whatever the charter says.
        addresses_hashed: true,
        learning_shared: sites().any(|site| house.shares_learning(site.id.as_str())),
        ..SwitchedOn::default()
    }
}
