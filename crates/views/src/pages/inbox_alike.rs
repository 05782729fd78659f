//! `/inbox/{id}/alike`: one act on many comments that look alike.

use crate::frame::Frame;
use crate::pages::inbox_card::{Alike, Hide};
use crate::parts::{Choice, Correction, Entry, Nothing, Pager, Status, Written};
use askama::Template;

/// The comments that look like one, to be treated alike.
///
/// Form `POST /inbox/{id}/alike`: `comment` (several: ids), `act` = `approve` | `hide` | `spam` | `no-answer` | `close`,
/// `ground` (code, for `hide`), `note`, `go` (`preview` or absent: the page again with [`AlikePage::asked`];
/// `yes`: it is done), `seal` (what the preview showed: others by now mean the preview again).
/// `GET /inbox/{id}/alike`: `after` or `before` (key of a page), `back` (query of the list).
#[derive(Clone, Debug, Template)]
#[template(path = "inbox-alike.html")]
pub struct AlikePage {
    /// Frame.
    pub frame: Frame,
    /// Id of the comment they look like.
    pub id: String,
    /// Query of the list that one came from.
    pub back: String,
    /// Who wrote that one.
    pub author: Written,
    /// That one.
    pub text: Written,
    /// What the reader has to know.
    pub statuses: Vec<Status>,
    /// Why there are no rows.
    pub nothing: Option<Nothing>,
    /// Those that look like it, the most alike first.
    pub rows: Vec<Alike>,
    /// Ids that are ticked.
    pub ticked: Vec<String>,
    /// The rest.
    pub pager: Pager,
    /// Acts to choose from; [`acts`] makes them.
    pub acts: Vec<Choice>,
    /// Grounds, for hiding.
    pub hide: Hide,
    /// What was typed beside it.
    pub note: Entry,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// From how many on a second person has to confirm.
    pub two_from: usize,
    /// What would be done, shown before it is.
    pub asked: Option<AlikeAsked>,
    /// The reader may not.
    pub denied: Option<Status>,
}

/// What would be done with how many.
#[derive(Clone, Debug)]
pub struct AlikeAsked {
    /// How many.
    pub count: usize,
    /// "Masquer 41 commentaires, motif : publicité."
    pub say: String,
    /// What it means: how many authors are told, what is skipped and why.
    pub means: Vec<String>,
    /// A second person has to confirm: who can. Empty: nobody has to.
    pub second: String,
    /// What `seal` sends.
    pub seal: String,
}

/// The acts on many; `chosen` is a code.
#[must_use]
pub fn acts(lang: charte_messages::Lang, chosen: &str) -> Vec<Choice> {
    [
        ("approve", "inbox-approve"),
        ("hide", "inbox-hide"),
        ("spam", "inbox-spam"),
        ("no-answer", "inbox-no-answer"),
        ("close", "inbox-close"),
    ]
    .map(|(value, key)| Choice::new(value, crate::say::t(lang, key)).on(value == chosen))
    .into()
}
