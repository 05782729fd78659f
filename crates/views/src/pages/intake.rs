//! `/inbox/import`: comments from a file.

use crate::frame::Frame;
use crate::frame::Place;
use crate::moment::{self, Moment};
use crate::parts::Tone;
use crate::parts::{Choice, Correction, Entry, Link, Sign, Status, Written};
use crate::sample::{HOSTILE, Sample, at, frame, french, pick};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// A file of comments, before, while and after it is read. Today a file is taken in at once: the answer to the form is the page
/// with [`Step::Done`]. What is looked at first, or goes on in the background, has its states here already.
///
/// Form `POST /inbox/import`, multipart: `file`, `kind` (absent: found out | `csv` | `jsonl` | `wordpress`), `account` (handle), `site` (id, may be
/// empty).
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
    /// The largest file, as it is read.
    pub limit: String,
    /// The file that is being looked at.
    pub run: Option<Run>,
    /// Files of before; none: nobody keeps them.
    pub runs: Option<Vec<RunRow>>,
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

/// Kinds of file; the first means that it is found out.
#[must_use]
pub fn kinds(lang: Lang, chosen: &str) -> Vec<Choice> {
    [
        ("", "intake-kind-auto"),
        ("csv", "intake-kind-csv"),
        ("jsonl", "intake-kind-jsonl"),
        ("wordpress", "intake-kind-wordpress"),
    ]
    .map(|(value, key)| Choice::new(value, t(lang, key)).on(value == chosen))
    .into()
}

/// What a column can be: `text`, `author`, `mail`, `address`, `url`, `at`, `id`, `parent`, `page`, `state`, and empty for nothing.
#[must_use]
pub fn meanings(lang: Lang, chosen: &str) -> Vec<Choice> {
    [
        ("", "intake-column-none"),
        ("text", "intake-column-text"),
        ("author", "intake-column-author"),
        ("mail", "intake-column-mail"),
        ("address", "intake-column-address"),
        ("url", "intake-column-url"),
        ("at", "intake-column-at"),
        ("id", "intake-column-id"),
        ("parent", "intake-column-parent"),
        ("page", "intake-column-page"),
        ("state", "intake-column-state"),
    ]
    .map(|(value, key)| Choice::new(value, t(lang, key)).on(value == chosen))
    .into()
}

impl IntakePage {
    /// The script asks again by itself; without one, a link does.
    fn running(&self) -> bool {
        self.run.as_ref().is_some_and(|run| run.step == Step::Running)
    }

    fn run_id(&self) -> &str {
        self.run.as_ref().map_or("", |run| &run.id)
    }

    fn progress(&self) -> String {
        let lang = self.frame.lang;
        let Some(run) = &self.run else { return String::new() };
        let done = moment::count(lang, run.done);
        match run.total {
            Some(total) => {
                self.frame.m("intake-lines-of").with("done", &done).with("total", moment::count(lang, total)).say()
            }
            None => self.frame.m("intake-lines").with("n", run.done).with("done", &done).say(),
        }
    }

    fn wrong(&self) -> Words {
        let total = self.run.as_ref().map_or(0, |run| run.wrong_total);
        let shown = self.run.as_ref().map_or(0, |run| run.wrong.len());
        let words = self.frame.m("intake-wrong").with("n", total).with("total", moment::count(self.frame.lang, total));
        words.with("shown", shown)
    }
}

impl Sample for IntakePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let count = |key, n| (t(lang, key), moment::count(lang, n));
        let column = |number, name: &str, is, examples: [&str; 2]| Column {
            number,
            name: Written::plain(name),
            means: meanings(lang, is),
            examples: examples.map(french).into(),
        };
        let first = Self {
            frame: frame(lang, Place::Inbox, "/inbox/import"),
            corrections: Vec::new(),
            file: Entry::default(),
            kinds: kinds(lang, ""),
            accounts: vec![Choice::new("@blog-verrieres", "@blog-verrieres")],
            sites: vec![Choice::new("", "–"), Choice::new("1", "blog.verrieres.example")],
            limit: moment::bytes(lang, 500_000_000),
            run: None,
            runs: Some(Vec::new()),
            denied: None,
        };
        let usual = Self {
            runs: Some(vec![RunRow {
                href: "/inbox/import/3".into(),
                name: Written::plain("commentaires-2025.csv"),
                state: Sign::new(Tone::Publish, t(lang, "health-done")),
                at: Moment::brief(lang, &at(-2, 15, 4)),
                by: "Hugo Petit".into(),
                count: moment::count(lang, 18_204),
            }]),
            ..first.clone()
        };
        let looked = Run {
            id: "4".into(),
            name: "avis-boutique.csv".into(),
            step: Step::Looked,
            about: format!("CSV, UTF-8, {}", moment::bytes(lang, 2_400_000)),
            columns: vec![
                column(1, "date", "at", ["2026-11-02 10:04", "2026-11-02 11:40"]),
                column(2, "pseudo", "author", ["Lucie", "Bruno"]),
                column(3, "message", "text", ["La carafe est arrivée fêlée.", "Très beau travail, merci."]),
                column(4, "note", "", ["1", "5"]),
            ],
            done: 0,
            total: Some(12_400),
            counts: Vec::new(),
            wrong: Vec::new(),
            wrong_total: 0,
            inbox: None,
        };
        let with = |run: Run| Self { run: Some(run), ..first.clone() };
        let wrong_lines: Vec<WrongLine> = (0..100)
            .map(|n| WrongLine {
                line: 31 + n * 7,
                why: pick(lang, "la date n'est pas lisible : « hier »", "the date cannot be read: “hier”").into(),
                text: french("hier;Bruno;Très beau travail, merci.;5"),
            })
            .collect();
        let running = with(Run {
            step: Step::Running,
            columns: Vec::new(),
            done: 5_200,
            counts: vec![count("intake-count-taken", 5_104), count("intake-count-spam", 96)],
            ..looked.clone()
        });
        let done = with(Run {
            step: Step::Done,
            columns: Vec::new(),
            counts: vec![
                count("intake-count-taken", 11_870),
                count("intake-count-seen", 204),
                count("intake-count-spam", 1_311),
                count("intake-count-held", 41),
                count("intake-count-wrong", 326),
            ],
            wrong: wrong_lines.clone(),
            wrong_total: 326,
            inbox: Some(Link::new("/inbox?view=held", pick(lang, "Voir les 41 à décider", "See the 41 to decide"))),
            ..looked.clone()
        });
        let failed = with(Run {
            step: Step::Failed,
            columns: Vec::new(),
            wrong: wrong_lines.iter().take(1).cloned().collect(),
            wrong_total: 1,
            ..looked.clone()
        });
        let wrong = Self {
            corrections: vec![Correction {
                field: "file".into(),
                say: pick(lang, "Ce fichier n'est pas du texte.", "This file is no text.").into(),
            }],
            file: Entry::wrong("", pick(lang, "Ce fichier n'est pas du texte.", "This file is no text.")),
            ..usual.clone()
        };
        let denied = Self {
            denied: Some(Status::new(
                Tone::Quiet,
                pick(
                    lang,
                    "Vous ne pouvez pas importer. Demandez à Claire Morel.",
                    "You may not import. Ask Claire Morel.",
                ),
            )),
            ..usual.clone()
        };
        let hostile = with(Run {
            name: HOSTILE.into(),
            columns: vec![column(1, HOSTILE, "text", [HOSTILE, HOSTILE])],
            ..looked.clone()
        });
        vec![
            ("usual", usual),
            ("first", first.clone()),
            ("looked", with(looked)),
            ("running", running),
            ("done", done),
            ("failed", failed),
            ("wrong", wrong),
            ("denied", denied),
            ("hostile", hostile),
        ]
    }
}
