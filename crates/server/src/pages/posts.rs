//! `/posts`: the list.

use crate::pages::frame::{self, zoned};
use crate::pages::verdict::tone;
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::{Query, State};
use axum::response::Response;
use charte_app::Error;
use charte_domain::{Post, PostId, PostState};
use charte_store::{found_words, posts};
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment::{self, Moment};
use charte_views::pages::posts::{PostRow, PostsPage, state_sign, states};
use charte_views::parts::{Choice, Link, Nothing, Pager, Sign, Written};
use charte_views::say::{Words, t};
use jiff::Timestamp;
use serde::Deserialize;

/// Rows of a page.
const ROWS: u32 = 50;

/// The filter, as the address has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    find: String,
    state: String,
    account: String,
    mine: String,
    after: String,
}

/// The sign of a post's state.
#[must_use]
pub fn state_of(lang: Lang, state: PostState) -> Sign {
    state_sign(lang, state.code())
}

/// The key of a page: where the one before ended.
#[must_use]
pub fn key(post: &Post) -> String {
    format!("{}.{}", post.changed.as_microsecond(), post.id)
}

/// Reads the key of a page.
#[must_use]
pub fn from_key(key: &str) -> Option<(Timestamp, PostId)> {
    let (at, id) = key.split_once('.')?;
    Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, PostId::new(id)))
}

/// The list.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Query(filter): Query<Filter>,
) -> Result<Response, Trouble> {
    let lang = reader.lang;
    let app = &server.app;
    app.may(&reader.actor, charte_domain::Right::Read, None)?;
    let house = app.house();
    let mine = filter.mine == "on";
    let wanted = posts::Filter {
        state: PostState::parse(&filter.state),
        author: mine.then(|| reader.person.id.clone()),
        words: found_words::asked(&filter.find),
        before: from_key(&filter.after),
    };
    let mut link = app.store.read().await.map_err(Error::from)?;
    let mut found = posts::find(&mut link, &wanted, ROWS + 1).await.map_err(Error::from)?;
    let more = found.len() > ROWS as usize;
    found.truncate(ROWS as usize);
    let mut rows = Vec::with_capacity(found.len());
    for post in &found {
        let content = posts::get_version(&mut link, &post.id, post.version).await.map_err(Error::from)?;
        let accounts: Vec<String> =
            content.map_or_else(Vec::new, |one| one.content.accounts.iter().map(ToString::to_string).collect());
        if !filter.account.is_empty() && !accounts.contains(&filter.account) {
            continue;
        }
        let when = post.published.or(post.due).unwrap_or(post.changed);
        rows.push(PostRow {
            id: post.id.to_string(),
            title: title(lang, &post.title),
            state: state_of(lang, post.state),
            verdict: Some(Sign::new(tone(post.effect), t(lang, tone(post.effect).effect()))),
            accounts,
            author: house.name(&post.author).to_owned(),
            when: Moment::brief(lang, &zoned(&server, when)),
        });
    }
    let filtered = !filter.find.is_empty() || !filter.state.is_empty() || !filter.account.is_empty() || mine;
    let nothing =
        rows.is_empty().then(|| if filtered { Nothing::Found { all: "/posts".to_owned() } } else { Nothing::Yet });
    let counts = posts::counts(&mut link).await.map_err(Error::from)?;
    let total: i64 = counts.iter().map(|(_, n)| n).sum();
    let older = more.then(|| found.last()).flatten().map(|post| {
        let percent = crate::session::percent;
        format!(
            "/posts?find={}&state={}&account={}&mine={}&after={}",
            percent(&filter.find),
            percent(&filter.state),
            percent(&filter.account),
            percent(&filter.mine),
            percent(&key(post))
        )
    });
    let shown_rows = moment::count(lang, i64::try_from(rows.len()).unwrap_or(0));
    let mut around = crate::pages::filters::around(&server, &reader, "posts").await.at(Place::Write);
    around.flash = frame::flash(lang, &reader.path);
    let page = PostsPage {
        views: vec![
            Link::new("/posts", t(lang, "house-all")).current(!filtered),
            Link::new("/posts?mine=on", t(lang, "posts-mine")).current(mine),
            Link::new("/posts?state=submitted", t(lang, "house-state-submitted")).current(filter.state == "submitted"),
        ],
        find: filter.find.clone(),
        states: states(lang, &filter.state),
        accounts: accounts(lang, &server, &filter.account),
        mine,
        nothing,
        rows,
        pager: Pager {
            say: Words::new(lang, "house-of").with("shown", shown_rows).with("n", moment::count(lang, total)).say(),
            newer: (!filter.after.is_empty()).then(|| "/posts".to_owned()),
            older,
        },
        frame: around,
    };
    Ok(shown(&page))
}

/// The first words of a post; a link needs some.
#[must_use]
pub fn title(lang: Lang, words: &str) -> Written {
    Written::plain(if words.is_empty() { t(lang, "posts-wordless") } else { words.to_owned() })
}

/// All accounts to choose from, with "all" first.
#[must_use]
pub fn accounts(lang: Lang, server: &Server, chosen: &str) -> Vec<Choice> {
    let mut out = vec![Choice::new("", t(lang, "house-all")).on(chosen.is_empty())];
    out.extend(
        server
            .app
            .house()
            .handles()
            .iter()
            .map(|one| Choice::new(one.as_str(), one.as_str()).on(one.as_str() == chosen)),
    );
    out
}
