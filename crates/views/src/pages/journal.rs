//! `/journal`: what was done, in its order; `/journal/{seq}`: one entry and its proof; `/journal/export`: all of it, for
//! somebody who has only the key.

use crate::frame::{Frame, Place};
use crate::moment::{self, Moment};
use crate::parts::{Choice, Correction, Entry, Link, Nothing, Pager, Status, Tone, Written};
use crate::sample::{HOSTILE, Sample, at, busy_frame, frame, french};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// The journal.
///
/// `GET /journal`: `find` (a number, an id), `person` (id or empty), `act` (beginning of a code), `subject` (id), `since`
/// (`YYYY-MM-DD`), `before` (number: the next page). Form `POST /journal/verify`: shows the same with what was found.
#[derive(Clone, Debug, Template)]
#[template(path = "journal.html")]
pub struct JournalPage {
    /// Frame.
    pub frame: Frame,
    /// What was verified, and when.
    pub verified: Option<Status>,
    /// The usual filters; [`views`] makes them.
    pub views: Vec<Link>,
    /// Chosen beginning of acts, kept when the other filters are sent.
    pub act: String,
    /// Id of what it was done to, kept likewise.
    pub subject: String,
    /// Words looked for.
    pub find: String,
    /// Persons to choose from.
    pub persons: Vec<Choice>,
    /// First day.
    pub since: String,
    /// Why there are no rows.
    pub nothing: Option<Nothing>,
    /// The entries, the last first.
    pub rows: Vec<EntryRow>,
    /// The rest.
    pub pager: Pager,
}

/// A row.
#[derive(Clone, Debug)]
pub struct EntryRow {
    /// Its number.
    pub seq: u64,
    /// Its number as it is read.
    pub number: String,
    /// When.
    pub at: Moment,
    /// Who.
    pub who: String,
    /// What, in words.
    pub act: String,
    /// The post, when it is about one.
    pub title: Option<Written>,
    /// The account, when it is about one.
    pub account: String,
    /// The beginning of its hash.
    pub hash: String,
}

/// An entry. `GET /journal/{seq}/proof` gives its evidence as a file.
#[derive(Clone, Debug, Template)]
#[template(path = "entry.html")]
pub struct EntryPage {
    /// Frame.
    pub frame: Frame,
    /// Its number.
    pub seq: u64,
    /// Its number as it is read.
    pub number: String,
    /// Who has done what when.
    pub lead: String,
    /// Whether it is proved.
    pub proved: Status,
    /// What is sealed.
    pub facts: Vec<(String, Cell)>,
    /// Contents that were not erased: what it is, and the words.
    pub contents: Vec<(String, Written)>,
    /// How many were erased.
    pub erased: usize,
    /// The way to the root: which side, and the hash; the entry's own first, the root last.
    pub way: Vec<(String, String)>,
    /// Canonical JSON, on several lines for eyes.
    pub json: String,
    /// The signed checkpoint.
    pub checkpoint: String,
}

/// What a fact says.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// In words.
    pub say: String,
    /// Where it leads.
    pub href: Option<String>,
}

/// The export. Form `POST /journal/export`: `contents` (`on` or absent), `purpose`; gives a zip file.
#[derive(Clone, Debug, Template)]
#[template(path = "export.html")]
pub struct ExportPage {
    /// Frame.
    pub frame: Frame,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// How many entries there are.
    pub entries: String,
    /// Contents go with it.
    pub contents: bool,
    /// For whom, and why.
    pub purpose: Entry,
    /// The public key.
    pub key: String,
    /// Exports before.
    pub past: Vec<PastExport>,
}

/// An export before.
#[derive(Clone, Debug)]
pub struct PastExport {
    /// When.
    pub at: Moment,
    /// Who.
    pub who: String,
    /// Number of its entry.
    pub seq: u64,
}

/// The usual filters: the beginning of the acts' codes, and the word.
const VIEWS: [(&str, &str); 7] = [
    ("", "record-all"),
    ("post.", "record-posts"),
    ("approval.", "record-approvals"),
    ("delivery.", "record-deliveries"),
    ("stop.", "record-stops"),
    ("charter.", "record-charter"),
    ("person.", "record-people"),
];

/// The usual filters.
#[must_use]
pub fn views(lang: Lang, chosen: &str) -> Vec<Link> {
    VIEWS
        .map(|(act, key)| {
            let href = if act.is_empty() { "/journal".to_owned() } else { format!("/journal?act={act}") };
            Link::new(href, t(lang, key)).current(act == chosen)
        })
        .into()
}

/// An act in words: "a approuvé". An act that has none is said by its code.
#[must_use]
pub fn act(lang: Lang, code: &str) -> String {
    let key = format!("record-act-{}", code.replace('.', "-"));
    if charte_messages::has(&key) { t(lang, key) } else { code.to_owned() }
}

impl Sample for JournalPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let usual = Self {
            frame: frame(lang, Place::Journal, "/journal"),
            verified: None,
            views: views(lang, ""),
            act: String::new(),
            subject: String::new(),
            find: String::new(),
            persons: vec![Choice::new("", t(lang, "house-all")), Choice::new("claire-morel", "Claire Morel")],
            since: String::new(),
            nothing: None,
            rows: rows(lang),
            pager: Pager {
                say: Words::new(lang, "record-count").with("n", moment::count(lang, 18_413)).say(),
                newer: None,
                older: Some("/journal?before=18407".into()),
            },
        };
        let long = Self {
            rows: (0..100)
                .zip(rows(lang).into_iter().cycle())
                .map(|(n, row)| EntryRow { seq: 18_412 - n, ..row })
                .collect(),
            ..usual.clone()
        };
        let words = Words::new(lang, "record-verified")
            .with("n", moment::count(lang, 18_413))
            .with("time", moment::time(lang, at(0, 10, 40).time()));
        let verified = Self { verified: Some(Status::new(Tone::Publish, words.say())), ..usual.clone() };
        let fault = Words::new(lang, "record-fault").with("n", moment::count(lang, 18_407)).say();
        let faulty = Self {
            frame: busy_frame(lang, Place::Journal, "/journal"),
            verified: Some(Status::new(Tone::Refuse, fault)),
            ..usual.clone()
        };
        let none = |nothing| Self { rows: Vec::new(), nothing: Some(nothing), ..usual.clone() };
        let mut hostile = usual.clone();
        if let Some(row) = hostile.rows.first_mut() {
            row.title = Some(french(HOSTILE));
            row.who = HOSTILE.into();
            row.account = HOSTILE.into();
        }
        vec![
            ("empty", none(Nothing::Yet)),
            ("filtered", none(Nothing::Found { all: "/journal".into() })),
            ("long", long),
            ("verified", verified),
            ("faulty", faulty),
            ("hostile", hostile),
            ("usual", usual),
        ]
    }
}

fn rows(lang: Lang) -> Vec<EntryRow> {
    let row = |seq: u64, hour, minute, who: &str, code: &str, title: &str, account: &str, hash: &str| EntryRow {
        seq,
        number: moment::count(lang, i64::try_from(seq).unwrap_or_default()),
        at: Moment::brief(lang, &at(0, hour, minute)),
        who: who.into(),
        act: act(lang, code),
        title: (!title.is_empty()).then(|| french(title)),
        account: account.into(),
        hash: hash.into(),
    };
    vec![
        row(18_412, 10, 41, "Charte", "post.published", "Nos apprentis, un an après", "@verrieres", "a41f 09c2"),
        row(18_411, 10, 5, "Nadia Cherif", "post.approved", "62 % de calcin en 2026", "@verrieres", "77d0 3be1"),
        row(18_410, 9, 12, "Sofia Benali", "stop.made", "", "@verrieres-service", "0be9 61d4"),
        row(18_409, 9, 2, "Charte", "delivery.unknown", "Pourquoi le verre chante", "@blog-verrieres", "f3a8 2277"),
        row(18_408, 8, 40, "Claire Morel", "charter.acknowledged", "", "", "5c12 e8f7"),
        row(18_407, 8, 31, "Claire Morel", "some.code-of-later", "", "", "91ce d05b"),
    ]
}

impl Sample for EntryPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let cell = |say: &str, href: Option<&str>| Cell { say: say.into(), href: href.map(Into::into) };
        let usual = Self {
            frame: frame(lang, Place::Journal, "/journal/18411"),
            seq: 18_411,
            number: moment::count(lang, 18_411),
            lead: Words::new(lang, "record-lead-entry")
                .with("who", "Nadia Cherif")
                .with("act", act(lang, "post.approved"))
                .with("when", moment::full(lang, &at(0, 10, 5)))
                .say(),
            proved: Status::new(
                Tone::Publish,
                Words::new(lang, "record-proved").with("n", 4_usize).with("size", moment::count(lang, 18_413)).say(),
            ),
            facts: vec![
                (t(lang, "record-fact-act"), cell("post.approved", None)),
                (t(lang, "record-fact-who"), cell("Nadia Cherif", Some("/people/nadia-cherif"))),
                (t(lang, "record-fact-subject"), cell("request-1m8n7", Some("/approvals/request-1m8n7"))),
                ("decision".into(), cell("approve", None)),
            ],
            contents: vec![
                (t(lang, "record-content-readback"), french("Les deux chiffres sont déjà publics.")),
                (t(lang, "record-content-text"), french("Nous avons fondu 62 % de calcin en 2026.")),
            ],
            erased: 0,
            way: [
                ("record-leaf", "77d03be14c0f92a6d1e80b5c7a3fe214"),
                ("record-right", "a41f09c25d7b88e01f6ac3d94b027e51"),
                ("record-left", "91ced05b03f46a1ce9728d3b50afc416"),
                ("record-root", "2e6bf4c890aa13d7b5e04c827d196f01"),
            ]
            .map(|(key, hash)| (t(lang, key), hash.into()))
            .into(),
            json: "{\n  \"act\": \"post.approved\",\n  \"seq\": 18411\n}".into(),
            checkpoint: "charte.example/journal\n18412\nLmv0yJCqE9e14EyCfRlvAQ=\n\n— charte.example/journal 5f3cQm"
                .into(),
        };
        let erased = Self { contents: Vec::new(), erased: 2, ..usual.clone() };
        let unproved =
            Self { proved: Status::new(Tone::Unknown, t(lang, "record-not-proved")), way: Vec::new(), ..usual.clone() };
        let mut hostile = usual.clone();
        hostile.contents = vec![(HOSTILE.into(), french(HOSTILE))];
        hostile.json = HOSTILE.into();
        vec![("erased", erased), ("unproved", unproved), ("hostile", hostile), ("usual", usual)]
    }
}

impl Sample for ExportPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let usual = Self {
            frame: frame(lang, Place::Journal, "/journal/export"),
            corrections: Vec::new(),
            entries: moment::count(lang, 18_413),
            contents: true,
            purpose: Entry::default(),
            key: "charte.example/journal+91ced05b+AbCdEfGh".into(),
            past: vec![PastExport {
                at: Moment::day(lang, at(-161, 0, 0).date()),
                who: "Claire Morel".into(),
                seq: 9_204,
            }],
        };
        let wrong = Self {
            corrections: vec![Correction { field: "purpose".into(), say: t(lang, "record-purpose-missing") }],
            purpose: Entry::wrong("", t(lang, "record-purpose-missing")),
            past: Vec::new(),
            ..usual.clone()
        };
        vec![("wrong", wrong), ("usual", usual)]
    }
}
