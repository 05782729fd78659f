//! `/inbox/import`: comments from a file.

use crate::frame::Frame;
use crate::moment::Moment;
use crate::parts::{Choice, Correction, Entry, Link, Sign, Status, Written};
use askama::Template;

/// A file of comments, before, while and after it is read.
///
/// Form `POST /inbox/import`, multipart: `file`, `kind` (absent: found out | `csv` | `jsonl` | `wordpress`), `account` (handle), `site` (id, may be
/// empty), `past` (`on`: they are kept without clocks, as history). Answers 303 to `/inbox/import/{id}`.
/// Form `POST /inbox/import/{id}`: `column-{n}` (what column n is: a value of [`Column::means`]), `go` = `yes` (take it in) | `again` (show what
/// would be understood) | `drop`.
#[derive(Clone, Debug, Template)]
#[template(path = "intake.html")]
pub struct IntakePage {
    /// Frame, at [`crate::frame::Place::Inbox`].
    pub frame: Frame,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// What is wrong with the file.
    pub file: Entry,
    /// Kinds; [`kinds`] makes them.
    pub kinds: Vec<Choice>,
    /// Accounts to choose from.
    pub accounts: Vec<Choice>,
    /// Sites to choose from.
    pub sites: Vec<Choice>,
    /// They are history.
    pub past: bool,
    /// The largest file, as it is read.
    pub limit: String,
    /// The file that is being looked at.
    pub run: Option<Run>,
    /// Files of before.
    pub runs: Vec<RunRow>,
    /// Why the reader may not.
    pub denied: Option<Status>,
}

/// A file that was sent.
#[derive(Clone, Debug)]
pub struct Run {
    /// Id.
    pub id: String,
    /// Name of the file.
    pub name: String,
    /// Where it stands.
    pub step: Step,
    /// Its kind, size, encoding, in one line.
    pub about: String,
    /// What it understood.
    pub columns: Vec<Column>,
    /// Lines read, of how many; none when nobody knows.
    pub done: i64,
    /// How many lines there are.
    pub total: Option<i64>,
    /// What came of it: taken, seen before, spam, held, wrong.
    pub counts: Vec<(String, String)>,
    /// Lines that were not understood, the first hundred.
    pub wrong: Vec<WrongLine>,
    /// How many there are.
    pub wrong_total: i64,
    /// The comments in the inbox.
    pub inbox: Option<Link>,
}

/// Where a file stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// Looked at: its columns are shown, nothing is taken in.
    Looked,
    /// It is being taken in; the page asks again by itself.
    Running,
    /// It was.
    Done,
    /// It stopped: the sentence is in `about`.
    Failed,
}

/// A column of a file.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its number, from 1.
    pub number: usize,
    /// Its name in the file.
    pub name: Written,
    /// What it can be; the one that was understood is on.
    pub means: Vec<Choice>,
    /// The first values.
    pub examples: Vec<Written>,
}

/// A line that was not understood.
#[derive(Clone, Debug)]
pub struct WrongLine {
    /// Its number.
    pub line: i64,
    /// Why.
    pub why: String,
    /// The line, cut.
    pub text: Written,
}

/// A file of before.
#[derive(Clone, Debug)]
pub struct RunRow {
    /// Its page.
    pub href: String,
    /// Its name.
    pub name: Written,
    /// Where it stands.
    pub state: Sign,
    /// Who sent it, when.
    pub at: Moment,
    /// Who sent it.
    pub by: String,
    /// How many comments.
    pub count: String,
}
