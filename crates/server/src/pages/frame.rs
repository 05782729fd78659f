//! The frame around a page: who reads, what waits, what is stopped.

use crate::session::{Reader, Visitor};
use crate::state::Server;
use charte_app::comments::waits;
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

/// The frame of a page that has counted already what waits.
pub fn counted(server: &Server, reader: &Reader, home: usize, inbox: usize) -> Frame {
    let visitor = Visitor::from(reader);
    let mut frame = without_counts(server, &visitor);
    frame.counts = Counts { home, inbox };
    frame
}

/// The frame of a page for whoever asks: without a session it is bare.
pub async fn around(server: &Server, visitor: &Visitor) -> Frame {
    let mut frame = without_counts(server, visitor);
    if let Some(actor) = visitor.actor.as_ref().filter(|actor| actor.person.is_some()) {
        // A page is worth showing without its badge.
        let home = waiting::for_me(&server.app, actor).await.map_or(0, |all| all.len());
        let inbox = waits::count(&server.app, actor).await.unwrap_or(0);
        frame.counts = Counts { home, inbox };
    }
    frame
}

fn without_counts(server: &Server, visitor: &Visitor) -> Frame {
    let Some(actor) = &visitor.actor else {
        return Frame::bare(visitor.lang, server.organisation(), visitor.path.clone());
    };
    let Some(person) = &actor.person else {
        return Frame::bare(visitor.lang, server.organisation(), visitor.path.clone());
    };
    let who = Who::new(person.id.as_str(), person.name.clone());
    let mut frame = Frame::new(visitor.lang, server.organisation(), who, visitor.path.clone());
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
    // What the catalogues do not know is nothing that the house has done.
    let key = format!("house-done-{done}");
    charte_messages::has(&key).then(|| Status::new(Tone::Publish, t(lang, key)))
}

/// A path with the word of what was just done, in the place of an earlier one; the anchor stays at its end.
#[must_use]
pub fn with_done(path: &str, done: &str) -> String {
    let (path, anchor) = path.split_once('#').map_or((path, None), |(path, anchor)| (path, Some(anchor)));
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let kept = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("done="));
    let query: Vec<String> = kept.map(str::to_owned).chain([format!("done={done}")]).collect();
    let anchor = anchor.map_or_else(String::new, |anchor| format!("#{anchor}"));
    format!("{path}?{}{anchor}", query.join("&"))
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
