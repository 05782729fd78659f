//! `/posts/{id}/versions`: what changed from one saving to another.

use crate::pages::frame::{self, zoned};
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::{Path, Query, State};
use axum::response::Response;
use charte_app::{Error, write};
use charte_domain::{Content, Decision, PostId, Version};
use charte_store::posts;
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment::Moment;
use charte_views::pages::versions::{Change, Changed, Version as Row, VersionsPage};
use charte_views::parts::{Choice, Sign, Tone};
use charte_views::say::{Words, t};
use serde::Deserialize;
use similar::{ChangeTag, TextDiff};

/// Which two.
#[derive(Debug, Default, Deserialize)]
pub struct Two {
    from: Option<u32>,
    to: Option<u32>,
}

/// The comparison.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    Query(two): Query<Two>,
) -> Result<Response, Trouble> {
    let lang = reader.lang;
    let id = PostId::new(id);
    let seen = write::see(&server.app, &reader.actor, &id).await?;
    let all =
        posts::versions(&mut server.app.store.read().await.map_err(Error::from)?, &id).await.map_err(Error::from)?;
    let to = two.to.unwrap_or(seen.post.version);
    let from = two.from.unwrap_or(to.saturating_sub(1).max(1));
    let find = |number: u32| all.iter().find(|one| one.number == number);
    let (old, new) = (find(from), find(to));
    let house = server.app.house();
    let choices = |chosen: u32| -> Vec<Choice> {
        let say = |one: &Version| {
            let at = charte_views::moment::brief(lang, &zoned(&server, one.at));
            Words::new(lang, "versions-choice").with("n", i64::from(one.number)).with("at", at).say()
        };
        all.iter().map(|one| Choice::new(one.number.to_string(), say(one)).on(one.number == chosen)).collect()
    };
    let rows = all
        .iter()
        .map(|one| {
            let answer = seen.answers.iter().find(|answer| answer.hash == one.hash);
            let sign = answer.map(|answer| match answer.decision {
                Decision::Approve => Sign::new(Tone::Publish, t(lang, "house-state-approved")),
                Decision::Refuse => Sign::new(Tone::Refuse, t(lang, "house-state-refused")),
            });
            Row {
                number: i64::from(one.number),
                at: Moment::brief(lang, &zoned(&server, one.at)),
                by: house.name(&one.author).to_owned(),
                sign,
                may_restore: one.number != seen.post.version && seen.post.state.is_open(),
            }
        })
        .collect();
    let (pieces, changes) = match (old, new) {
        (Some(old), Some(new)) => {
            (pieces(&old.content.text, &new.content.text), changes(lang, &old.content, &new.content))
        }
        _ => (Vec::new(), Vec::new()),
    };
    let page = VersionsPage {
        frame: frame::of(&server, &reader).await.at(Place::Write),
        post: id.to_string(),
        title: crate::pages::posts::title(lang, &seen.post.title),
        text_lang: None,
        from: choices(from),
        to: choices(to),
        pieces,
        changes,
        versions: rows,
    };
    Ok(shown(&page))
}

/// Two texts against each other, by words; none when they are the same.
#[must_use]
pub fn pieces(old: &str, new: &str) -> Vec<Changed> {
    if old == new {
        return Vec::new();
    }
    let diff = TextDiff::from_words(old, new);
    let mut out: Vec<Changed> = Vec::new();
    for one in diff.iter_all_changes() {
        let change = match one.tag() {
            ChangeTag::Equal => Change::Kept,
            ChangeTag::Delete => Change::Removed,
            ChangeTag::Insert => Change::Added,
        };
        match out.last_mut().filter(|last| last.change == change) {
            Some(last) => last.text.push_str(one.value()),
            None => out.push(Changed { change, text: one.value().to_owned() }),
        }
    }
    out
}

fn changes(lang: Lang, old: &Content, new: &Content) -> Vec<String> {
    let mut out = Vec::new();
    for account in new.accounts.iter().filter(|one| !old.accounts.contains(one)) {
        out.push(Words::new(lang, "versions-account-added").with("account", account.as_str()).say());
    }
    for account in old.accounts.iter().filter(|one| !new.accounts.contains(one)) {
        out.push(Words::new(lang, "versions-account-removed").with("account", account.as_str()).say());
    }
    if old.media != new.media {
        out.push(t(lang, "versions-media"));
    }
    if old.facts != new.facts {
        out.push(t(lang, "versions-facts"));
    }
    if old.texts != new.texts {
        out.push(t(lang, "versions-texts"));
    }
    out
}
