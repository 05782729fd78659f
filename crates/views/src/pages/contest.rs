//! `/contest/{token}`: the author of a restricted comment reads why, and contests it. Public, behind a token.

use crate::frame::Frame;
use crate::moment::Moment;
use crate::pages::inbox_card::Known;
use crate::parts::{Correction, Entry, Link, Status, Written};
use askama::Template;

/// What was decided about a comment, for its author.
///
/// Form `POST /contest/{token}`: `text` (why it should be decided otherwise), `mail` (where the answer goes, may be empty).
/// A token that opens nothing looks like any other: [`ContestPage::open`] is none.
#[derive(Clone, Debug, Template)]
#[template(path = "contest.html")]
pub struct ContestPage {
    /// Frame, without a session.
    pub frame: Frame,
    /// The token of the address.
    pub token: String,
    /// The statement; none when the token opens nothing.
    pub open: Option<Stated>,
    /// What is said first: it was received, it was decided, it is too late.
    pub status: Option<Status>,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// What was typed.
    pub text: Entry,
    /// Where the answer goes.
    pub mail: Entry,
}

/// A statement of reasons, as its reader sees it.
#[derive(Clone, Debug)]
pub struct Stated {
    /// Who decided: name of the site or account.
    pub account: String,
    /// The comment as they wrote it.
    pub comment: Written,
    /// When they did.
    pub at: Moment,
    /// What was done: "Votre commentaire a été masqué."
    pub done: String,
    /// Ground, law or rule, facts, automated or not, since when.
    pub facts: Vec<Known>,
    /// The sentence that says why.
    pub why: Written,
    /// It can be contested, until this day; none: no longer, or it was.
    pub until: Option<Moment>,
    /// Other ways: a mediator, a court, in sentences.
    pub ways: Vec<String>,
    /// The house rules.
    pub rules: Option<Link>,
    /// What they answered, and what came of it.
    pub answered: Option<Answered>,
}

/// What the author answered.
#[derive(Clone, Debug)]
pub struct Answered {
    /// Their words.
    pub text: Written,
    /// When.
    pub at: Moment,
    /// What was decided since; none while nobody did.
    pub outcome: Option<Status>,
    /// Its reason; may be empty.
    pub reason: Written,
}
