//! `/posts`: all posts that the reader may see.

use crate::frame::{Frame, Place};
use crate::moment::{self, Moment};
use crate::parts::{Choice, Link, Nothing, Pager, Shape, Sign, Tone, Written};
use crate::sample::{HOSTILE, Sample, at, frame, french};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// List of posts.
///
/// `GET /posts`: `find` (words), `state` (empty or one of the states of a post), `account` (handle or empty), `mine`
/// (`on` or absent), `after` or `before` (key of a page).
#[derive(Clone, Debug, Template)]
#[template(path = "posts.html")]
pub struct PostsPage {
    /// Frame.
    pub frame: Frame,
    /// Saved filters.
    pub views: Vec<Link>,
    /// Words looked for.
    pub find: String,
    /// States to choose from; [`states`] makes them.
    pub states: Vec<Choice>,
    /// Accounts to choose from.
    pub accounts: Vec<Choice>,
    /// Only the reader's own.
    pub mine: bool,
    /// Why there are no rows.
    pub nothing: Option<Nothing>,
    /// The posts.
    pub rows: Vec<PostRow>,
    /// The rest.
    pub pager: Pager,
}

/// A post in a list.
#[derive(Clone, Debug)]
pub struct PostRow {
    /// Id.
    pub id: String,
    /// First words.
    pub title: Written,
    /// Its state; [`state_sign`] makes it.
    pub state: Sign,
    /// Its last verdict.
    pub verdict: Option<Sign>,
    /// Handles.
    pub accounts: Vec<String>,
    /// Author's name.
    pub author: String,
    /// When it leaves or left, else when it was last touched.
    pub when: Moment,
}

const STATES: [(&str, &str, Tone); 7] = [
    ("draft", "house-state-draft", Tone::Quiet),
    ("submitted", "house-state-submitted", Tone::Hold),
    ("approved", "house-state-approved", Tone::Publish),
    ("scheduled", "house-state-scheduled", Tone::Busy),
    ("published", "house-state-published", Tone::Publish),
    ("withdrawn", "house-state-withdrawn", Tone::Quiet),
    ("refused", "house-state-refused", Tone::Refuse),
];

/// All states of a post, with "all" first.
#[must_use]
pub fn states(lang: Lang, chosen: &str) -> Vec<Choice> {
    let mut out = vec![Choice::new("", t(lang, "house-all"))];
    out.extend(STATES.map(|(value, key, _)| Choice::new(value, t(lang, key)).on(value == chosen)));
    out
}

/// The sign of a state of a post, by its name in the house's words: `draft`, `submitted`…
#[must_use]
pub fn state_sign(lang: Lang, state: &str) -> Sign {
    match STATES.iter().find(|(name, _, _)| *name == state) {
        Some((name, key, tone)) => {
            let sign = Sign::new(*tone, t(lang, *key));
            if *name == "draft" { sign.shaped(Shape::Pen) } else { sign }
        }
        None => Sign::new(Tone::Unknown, state),
    }
}

impl Sample for PostsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let view = |href: &str, key| Link::new(href, t(lang, key));
        let count = |shown: usize, of: i64| Pager {
            say: Words::new(lang, "posts-count")
                .with("n", shown)
                .with("shown", moment::count(lang, i64::try_from(shown).unwrap_or_default()))
                .with("of", moment::count(lang, of))
                .say(),
            ..Pager::default()
        };
        let usual = Self {
            frame: frame(lang, Place::Write, "/posts"),
            views: vec![
                view("/posts", "posts-all").current(true),
                view("/posts?mine=on", "posts-mine"),
                view("/posts?state=draft", "posts-drafts"),
                view("/posts?state=submitted", "posts-review"),
            ],
            find: String::new(),
            states: states(lang, ""),
            accounts: vec![Choice::new("", t(lang, "house-all")), Choice::new("@verrieres", "@verrieres")],
            mine: false,
            nothing: None,
            rows: rows(lang),
            pager: count(5, 31),
        };
        let long = Self {
            rows: (0..100).flat_map(|_| rows(lang)).take(100).collect(),
            pager: Pager {
                newer: Some("/posts?before=post-9900".into()),
                older: Some("/posts?after=post-9801".into()),
                ..count(100, 10_000)
            },
            ..usual.clone()
        };
        let none = |nothing| Self { rows: Vec::new(), nothing: Some(nothing), ..usual.clone() };
        let mut hostile = usual.clone();
        hostile.find = HOSTILE.into();
        if let Some(row) = hostile.rows.first_mut() {
            row.title = french(HOSTILE);
            row.id = HOSTILE.into();
            row.accounts = vec![HOSTILE.into()];
        }
        vec![
            ("empty", none(Nothing::Yet)),
            ("filtered", none(Nothing::Found { all: "/posts".into() })),
            ("unread", none(Nothing::Unread { why: "PostgreSQL, 10:43".into(), again: "/posts".into() })),
            ("long", long),
            ("hostile", hostile),
            ("usual", usual),
        ]
    }
}

fn rows(lang: Lang) -> Vec<PostRow> {
    let row = |id: &str, title: &str, state: &str, verdict: Option<Tone>, author: &str, when: jiff::Zoned| PostRow {
        id: id.into(),
        title: french(title),
        state: state_sign(lang, state),
        verdict: verdict.map(|tone| Sign::new(tone, t(lang, tone.effect()))),
        accounts: vec!["@verrieres-verre".into(), "@verrieres".into()],
        author: author.into(),
        when: Moment::brief(lang, &when),
    };
    vec![
        row(
            "post-1850",
            "Cette carafe Ondine ne contient pas de plomb…",
            "draft",
            Some(Tone::Refuse),
            "Claire Morel",
            at(0, 10, 42),
        ),
        row(
            "post-1846",
            "Nous avons fondu 62 % de calcin en 2026",
            "submitted",
            Some(Tone::Hold),
            "Inès Kaddour",
            at(0, 15, 0),
        ),
        row(
            "post-1844",
            "Épisode 5 : une minute vingt, sans couper.",
            "scheduled",
            Some(Tone::Remind),
            "Hugo Petit",
            at(0, 17, 30),
        ),
        row(
            "post-1841",
            "Une carafe demande une minute vingt de souffle.",
            "published",
            Some(Tone::Publish),
            "Hugo Petit",
            at(0, 10, 0),
        ),
        row(
            "post-1820",
            "La gamme d'hiver, racontée par celles et ceux qui la soufflent, la taillent et l'emballent, du premier matin de gel jusqu'au dernier carton de Noël : douze portraits, un par jour, sans retouche et sans musique.",
            "withdrawn",
            None,
            "Léo Marchand",
            at(-9, 14, 0),
        ),
    ]
}
