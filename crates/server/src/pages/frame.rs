//! The frame around a page: who reads, what waits, what is stopped.

use crate::session::{Reader, Visitor};
use crate::state::Server;
use charte_app::waiting;
use charte_messages::Lang;
use charte_views::frame::{Counts, Frame, Stopped};
use charte_views::moment;
use charte_views::pages::error::Ask;
use charte_views::parts::{Status, Tone, Who};
use charte_views::say::{Words, t};
use jiff::{Timestamp, Zoned};

/// The frame of a page for somebody signed in.
pub async fn of(server: &Server, reader: &Reader) -> Frame {
    around(server, &Visitor::from(reader)).await
}

/// The frame of a page for whoever asks: without a session it is bare.
pub async fn around(server: &Server, visitor: &Visitor) -> Frame {
    let Some(actor) = &visitor.actor else {
        return Frame::bare(visitor.lang, server.organisation(), visitor.path.clone());
    };
    let Some(person) = &actor.person else {
        return Frame::bare(visitor.lang, server.organisation(), visitor.path.clone());
    };
    let who = Who::new(person.id.as_str(), person.name.clone());
    let mut frame = Frame::new(visitor.lang, server.organisation(), who, visitor.path.clone());
    // A page is worth showing without its badge.
    let waits = waiting::for_me(&server.app, actor).await.map_or(0, |all| all.len());
    frame.counts = Counts { home: waits, inbox: 0 };
    frame.keys_off = visitor.keys_off;
    let house = server.app.house();
    frame.stops = house
        .stops
        .iter()
        .map(|stop| Stopped {
            id: stop.id.to_string(),
            accounts: stop.account.iter().map(ToString::to_string).collect(),
            since: moment::brief(visitor.lang, &zoned(server, stop.at)),
            by: house.name(&stop.by).to_owned(),
            reason: stop.reason.clone(),
        })
        .collect();
    frame
}

/// An instant by the house's clock.
#[must_use]
pub fn zoned(server: &Server, at: Timestamp) -> Zoned {
    at.to_zoned(server.app.house().zone())
}

/// Now, by the house's clock.
#[must_use]
pub fn now(server: &Server) -> Zoned {
    zoned(server, server.app.ambient.now())
}

/// What was just done, named by `done` in the address after a redirect.
#[must_use]
pub fn flash(lang: Lang, path: &str) -> Option<Status> {
    let query = path.split_once('?')?.1;
    let done = query.split('&').find_map(|pair| pair.strip_prefix("done="))?;
    let known = ["saved", "submitted", "scheduled", "approved", "refused", "noted", "withdrawn", "link-revoked", "stopped",
        "resumed", "signed", "added", "changed", "left", "password", "factor", "confirmed", "adopted", "imported", "factor-off",
        "erased", "closed", "handed", "cut", "connected", "renewed", "destination", "removed", "revoked", "tried"];
    let key = known.iter().find(|key| **key == done)?;
    Some(Status::new(Tone::Publish, t(lang, format!("house-done-{key}"))))
}

/// Whom to ask, where nobody else is named.
#[must_use]
pub fn administrators(server: &Server) -> Vec<Ask> {
    let house = server.app.house();
    let keepers = house.people.values().filter(|person| person.administrator && person.left.is_none());
    keepers
        .take(3)
        .map(|person| Ask { who: Who::new(person.id.as_str(), person.name.clone()), role: String::new() })
        .collect()
}

/// A sentence with a name.
#[must_use]
pub fn named(lang: Lang, key: &'static str, name: &str) -> String {
    Words::new(lang, key).with("name", name).say()
}
