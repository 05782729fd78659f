//! `/search` and `/search/palette`: where is it.

use crate::pages::frame;
use crate::pages::posts::state_of;
use crate::session::{Reader, percent};
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::{Query, State};
use axum::response::Response;
use charte_app::search;
use charte_store::found_words;
use charte_views::Lang;
use charte_views::frame::{Frame, Place};
use charte_views::pages::search::{Group, Hit, PalettePanel, SearchPage};
use charte_views::parts::{Icon, Link, Written};
use charte_views::say::{Words, t};
use serde::Deserialize;

/// Results of a kind on the page, and in the panel.
const PAGE: usize = 20;
const PANEL: usize = 5;

/// The words, as the address has them.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
}

/// The page.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Query(words): Query<Asked>,
) -> Result<Response, Trouble> {
    let q: String = words.q.trim().chars().take(200).collect();
    let mut frame = frame::of(&server, &reader).await.at(Place::Elsewhere);
    let groups = groups(&server, &reader, &frame, &q, PAGE).await?;
    frame.query = q;
    Ok(shown(&SearchPage { total: groups.iter().map(|group| group.hits.len()).sum(), groups, frame }))
}

/// The panel under the search field.
pub async fn palette(
    State(server): State<Server>,
    reader: Reader,
    Query(words): Query<Asked>,
) -> Result<Response, Trouble> {
    let q: String = words.q.trim().chars().take(200).collect();
    let frame = Frame::bare(reader.lang, server.organisation(), reader.path.clone());
    let groups = groups(&server, &reader, &frame, &q, PANEL).await?;
    Ok(shown(&PalettePanel { lang: reader.lang, groups }))
}

async fn groups(
    server: &Server,
    reader: &Reader,
    frame: &Frame,
    q: &str,
    limit: usize,
) -> Result<Vec<Group>, charte_app::Error> {
    let lang = reader.lang;
    if q.is_empty() {
        return Ok(Vec::new());
    }
    let found = search::find(&server.app, &reader.actor, q, limit).await?;
    let house = server.app.house();
    let plain = |href: String, title: String, say: String| Hit {
        sign: None,
        href,
        title: Written::plain(title),
        quoted: false,
        say,
    };
    let posts = found.posts.iter().map(|post| Hit {
        sign: Some(state_of(lang, post.state)),
        href: format!("/posts/{}", post.id),
        title: crate::pages::posts::title(lang, &post.title),
        quoted: true,
        say: house.name(&post.author).to_owned(),
    });
    let posts: Vec<Hit> = posts.collect();
    let more = (posts.len() == limit).then(|| Link::new(format!("/posts?find={}", percent(q)), t(lang, "search-more")));
    let comments = found.comments.iter().map(|(one, name)| {
        let who = [name.as_str(), one.account.as_str()].into_iter().filter(|part| !part.is_empty());
        let say = who.collect::<Vec<_>>().join(" · ");
        Hit { quoted: true, ..plain(format!("/inbox/{}?view=all", one.id), one.title.clone(), say) }
    });
    let comments: Vec<Hit> = comments.collect();
    let inbox = format!("/inbox?view=all&find={}", percent(q));
    let all_comments = (comments.len() == limit).then(|| Link::new(inbox, t(lang, "search-more")));
    let people = found.people.iter().map(|one| {
        plain(format!("/people/{}", one.id), one.name.clone(), crate::pages::people::teams_of(&house, one).join(", "))
    });
    let accounts = found.accounts.iter().map(|one| {
        let network = charte_app::accounts::record(&house, one).network;
        let say = crate::pages::choosing::word(lang, charte_lang::vocabulary::ChoiceSet::Network, network);
        plain(format!("/accounts/{}", percent(one.as_str())), one.to_string(), say)
    });
    let articles = found.articles.iter().map(|(id, number, title)| {
        let say = if number.is_empty() {
            String::new()
        } else {
            Words::new(lang, "house-article").with("n", number.as_str()).say()
        };
        plain(format!("/charter#{id}"), title.clone(), say)
    });
    let all = [
        Group { title: t(lang, "search-pages"), icon: Icon::After, hits: pages(lang, frame, q), more: None },
        Group { title: t(lang, "search-posts"), icon: Icon::Write, hits: posts, more },
        Group { title: t(lang, "inbox-list"), icon: Icon::Inbox, hits: comments, more: all_comments },
        Group { title: t(lang, "house-people"), icon: Icon::People, hits: people.collect(), more: None },
        Group { title: t(lang, "house-accounts"), icon: Icon::Accounts, hits: accounts.collect(), more: None },
        Group { title: t(lang, "house-charter"), icon: Icon::Charter, hits: articles.collect(), more: None },
    ];
    Ok(all.into_iter().filter(|group| !group.hits.is_empty()).collect())
}

/// Pages whose names have these words.
fn pages(lang: Lang, frame: &Frame, q: &str) -> Vec<Hit> {
    let rail = frame.rail().into_iter().chain(frame.more()).map(|item| (item.href, item.word));
    let others = [
        ("/stop", "house-stop"),
        ("/people/mandates", "mandates-h"),
        ("/accounts/registry", "registry-h"),
        ("/library/consents", "library-consents"),
        ("/settings/health", "settings-health"),
        ("/settings/sign-in", "settings-sign-in"),
        ("/settings/mail", "settings-mail"),
        ("/settings/tokens", "settings-tokens"),
        ("/help", "house-help"),
    ];
    let wanted = found_words::asked(q).filter(|wanted| !wanted.is_empty());
    let has = |name: &str| wanted.as_ref().is_some_and(|wanted| found_words::are_in(wanted, name));
    rail.chain(others)
        .map(|(href, key)| (href, t(lang, key)))
        .filter(|(_, name)| has(name))
        .map(|(href, name)| Hit {
            sign: None,
            href: href.to_owned(),
            title: Written::plain(name),
            quoted: false,
            say: String::new(),
        })
        .collect()
}
