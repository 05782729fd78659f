//! `/queue`: what leaves, to which account, and where it is.

use crate::frame::{Frame, Place};
use crate::moment::{self, Moment};
use crate::parts::{Choice, Link, Nothing, Pager, Shape, Sign, Tone, Written};
use crate::sample::{HOSTILE, Sample, at, busy_frame, french, now};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;
use jiff::SignedDuration;

/// The queue.
///
/// `GET /queue`: `find` (words), `state` (empty or a state of a delivery), `account` (handle or empty), `view` (`watch` |
/// `today` | `mine` or absent), `after` or `before` (key of a page).
/// Form `POST /queue/{id}`: `act` = `hold` | `retry` | `appeared` | `not-appeared`, `back` (path).
#[derive(Clone, Debug, Template)]
#[template(path = "queue.html")]
pub struct QueuePage {
    /// Frame.
    pub frame: Frame,
    /// Saved filters; [`views`] makes the usual ones.
    pub views: Vec<Link>,
    /// Words looked for.
    pub find: String,
    /// States to choose from; [`states`] makes them.
    pub states: Vec<Choice>,
    /// Accounts to choose from.
    pub accounts: Vec<Choice>,
    /// Why there are no rows.
    pub nothing: Option<Nothing>,
    /// The deliveries.
    pub rows: Vec<Delivery>,
    /// The rest.
    pub pager: Pager,
}

/// A post on its way to an account.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// Its id; also the anchor of its row.
    pub id: String,
    /// Id of the post.
    pub post: String,
    /// First words.
    pub title: Written,
    /// Where it is; [`state_sign`] makes it.
    pub state: Sign,
    /// Handle.
    pub account: String,
    /// Network.
    pub network: String,
    /// When it leaves or left.
    pub when: Moment,
    /// Where it is, in a sentence.
    pub say: String,
    /// The proof in the journal.
    pub link: Option<Link>,
    /// What may be done, as values of `act` with their words.
    pub acts: Vec<Choice>,
    /// It asks for a person.
    pub asks: bool,
}

const STATES: [(&str, &str, Tone); 6] = [
    ("planned", "house-state-planned", Tone::Quiet),
    ("armed", "house-state-armed", Tone::Busy),
    ("sent", "house-state-sent", Tone::Busy),
    ("confirmed", "house-state-confirmed", Tone::Publish),
    ("unknown", "house-state-unknown", Tone::Unknown),
    ("failed", "house-state-failed", Tone::Refuse),
];

/// All states of a delivery, with "all" first.
#[must_use]
pub fn states(lang: Lang, chosen: &str) -> Vec<Choice> {
    let mut out = vec![Choice::new("", t(lang, "house-all"))];
    out.extend(STATES.map(|(value, key, _)| Choice::new(value, t(lang, key)).on(value == chosen)));
    out
}

/// The sign of a state of a delivery, by its name in the house's words: `planned`, `armed`…
#[must_use]
pub fn state_sign(lang: Lang, state: &str) -> Sign {
    match STATES.iter().find(|(name, _, _)| *name == state) {
        Some((name, key, tone)) => {
            let sign = Sign::new(*tone, t(lang, *key));
            if *name == "sent" { sign.shaped(Shape::Sent) } else { sign }
        }
        None => Sign::new(Tone::Unknown, state),
    }
}

/// The usual filters.
#[must_use]
pub fn views(lang: Lang, chosen: &str) -> Vec<Link> {
    [("", "queue-all"), ("watch", "queue-watch"), ("today", "queue-today"), ("mine", "queue-mine")]
        .map(|(view, key)| {
            let href = if view.is_empty() { "/queue".to_owned() } else { format!("/queue?view={view}") };
            Link::new(href, t(lang, key)).current(view == chosen)
        })
        .into()
}

impl Sample for QueuePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let count = |shown: usize, of: i64| Pager {
            say: Words::new(lang, "queue-count")
                .with("n", shown)
                .with("shown", shown.to_string())
                .with("of", moment::count(lang, of))
                .say(),
            newer: None,
            older: Some("/queue?after=e7".into()),
        };
        let usual = Self {
            frame: busy_frame(lang, Place::Calendar, "/queue"),
            views: views(lang, ""),
            find: String::new(),
            states: states(lang, ""),
            accounts: vec![Choice::new("", t(lang, "house-all")), Choice::new("@verrieres", "@verrieres")],
            nothing: None,
            rows: rows(lang),
            pager: count(6, 248),
        };
        let long = Self {
            rows: (0..100)
                .zip(rows(lang).into_iter().cycle())
                .map(|(n, row)| Delivery { id: format!("e{n}"), ..row })
                .collect(),
            pager: count(100, 10_000),
            ..usual.clone()
        };
        let none = |nothing| Self { rows: Vec::new(), nothing: Some(nothing), ..usual.clone() };
        let mut hostile = usual.clone();
        if let Some(row) = hostile.rows.first_mut() {
            row.title = french(HOSTILE);
            row.id = "e-1".into();
            row.say = HOSTILE.into();
        }
        vec![
            ("empty", none(Nothing::Yet)),
            ("filtered", none(Nothing::Found { all: "/queue".into() })),
            ("long", long),
            ("hostile", hostile),
            ("usual", usual),
        ]
    }
}

fn rows(lang: Lang) -> Vec<Delivery> {
    let row = |id: &str,
               title: &str,
               state: &str,
               account: (&str, &str),
               (hour, minute),
               say: Words,
               acts: &[(&str, &'static str)]| {
        Delivery {
            id: id.into(),
            post: "post-1842".into(),
            title: french(title),
            state: state_sign(lang, state),
            account: account.0.into(),
            network: account.1.into(),
            when: Moment::brief(lang, &at(0, hour, minute)),
            say: say.say(),
            link: (state == "confirmed").then(|| Link::new("/journal/18402", t(lang, "queue-proof"))),
            acts: acts.iter().map(|(value, key)| Choice::new(*value, t(lang, *key))).collect(),
            asks: state == "unknown",
        }
    };
    let words = |key: &'static str| Words::new(lang, key);
    let near = |hour, minute| moment::relative(lang, now().timestamp(), at(0, hour, minute).timestamp());
    let seconds = |n| moment::duration(lang, SignedDuration::from_secs(n));
    vec![
        row(
            "e1",
            "Pause de midi au banc numéro 3.",
            "armed",
            ("@verrieres-verre", "Instagram"),
            (12, 15),
            words("queue-armed-say").with("near", near(12, 15)),
            &[("hold", "queue-hold")],
        ),
        row(
            "e2",
            "62 % de calcin en 2026",
            "planned",
            ("@verrieres", "LinkedIn"),
            (15, 0),
            words("queue-waits-for").with("name", "Claire Morel"),
            &[],
        ),
        row(
            "e3",
            "Pourquoi le verre chante quand on le mouille",
            "unknown",
            ("@blog-verrieres", "Webhook"),
            (9, 2),
            words("queue-unknown-say").with("span", seconds(30)),
            &[("appeared", "queue-appeared"), ("not-appeared", "queue-not-appeared")],
        ),
        row(
            "e4",
            "L'atelier du mercredi affiche complet",
            "failed",
            ("@fondation-verrieres", "RSS"),
            (9, 0),
            words("queue-failed-say").with("why", t(lang, "queue-why-answer-refused")),
            &[("retry", "queue-retry")],
        ),
        row(
            "e5",
            "Nos apprentis, un an après",
            "sent",
            ("@verrieres", "Webhook"),
            (10, 41),
            words("queue-sent-say").with("near", near(10, 41)),
            &[],
        ),
        row(
            "e6",
            "Une carafe demande une minute vingt de souffle.",
            "confirmed",
            ("@verrieres", "LinkedIn"),
            (10, 0),
            words("queue-confirmed-say").with("span", seconds(1)),
            &[],
        ),
    ]
}
