//! `/notice/{account}`: what happens to the data of those who comment. Public, made from what is switched on.

use crate::frame::Frame;
use crate::moment::Moment;
use crate::parts::{Link, Written};
use askama::Template;

/// The data notice. `GET /notice/{account}`: `lang` (`fr` or `en`; absent: the browser's); with the ending `.txt` as text.
#[derive(Clone, Debug, Template)]
#[template(path = "notice.html")]
pub struct NoticePage {
    /// Frame, without a session.
    pub frame: Frame,
    /// Handle or site.
    pub account: String,
    /// Since when it says this, with the version of the charter.
    pub since: Option<Moment>,
    /// Version of the charter; may be empty.
    pub version: String,
    /// What is said first, in one paragraph.
    pub lead: Written,
    /// Its sections.
    pub sections: Vec<Section>,
    /// The same as text.
    pub text: String,
    /// The same in the other language.
    pub other: Link,
    /// There is none: comments are not open here. The sections are empty then.
    pub none: bool,
}

/// A section of the notice.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// Its paragraphs.
    pub paragraphs: Vec<Written>,
    /// Its list; may be empty.
    pub points: Vec<Written>,
}
