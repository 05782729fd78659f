//! `/charter/compare`: two versions in sentences, and what they would do to the same posts.

use crate::frame::{Frame, Place};
use crate::moment::Moment;
use crate::pages::charter::{Section, sample_sections, tabs};
use crate::parts::{Choice, Link, Sign, Tone, Written};
use crate::sample::{HOSTILE, Sample, at, frame, french, pick};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// Two versions against each other.
///
/// `GET /charter/compare`: `from`, `to` (hashes). Form `POST /charter/adopt`: `version` (hash).
#[derive(Clone, Debug, Template)]
#[template(path = "charter-compare.html")]
pub struct ComparePage {
    /// Frame.
    pub frame: Frame,
    /// The pages of the charter.
    pub tabs: Vec<Link>,
    /// "De 2026.1 à 2026.2".
    pub title: String,
    /// How much changed.
    pub lead: String,
    /// Versions to compare from.
    pub from: Vec<Choice>,
    /// Versions to compare to.
    pub to: Vec<Choice>,
    /// What changed.
    pub sections: Vec<Section>,
    /// What the rules count for that they did not before, exactly.
    pub exact: Vec<String>,
    /// What they would do to the posts that are kept.
    pub replay: Option<Replay>,
    /// The later version can be put in force by the reader.
    pub adopt: Option<Adopt>,
    /// The later version is in force and waits for signatures.
    pub in_force: bool,
    /// There is nothing to compare with.
    pub alone: bool,
}

/// What both versions would do to the last posts.
#[derive(Clone, Debug, Default)]
pub struct Replay {
    /// How many were judged.
    pub posts: usize,
    /// How many would newly be held or refused.
    pub stricter: usize,
    /// How many would newly leave, or more easily.
    pub looser: usize,
    /// How many would newly be refused.
    pub refused: usize,
    /// How many would newly leave without anything.
    pub published: usize,
    /// How many have no facts that were kept: judged by those of today.
    pub today: usize,
    /// How many were seen by other versions of the detectors.
    pub other_detectors: usize,
    /// The posts, on each of their accounts.
    pub rows: Vec<Row>,
}

/// A post that would be treated differently.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its address.
    pub href: String,
    /// First words.
    pub title: Written,
    /// Handle.
    pub account: String,
    /// For when it was judged.
    pub at: Moment,
    /// By the one version.
    pub before: Sign,
    /// By the other.
    pub after: Sign,
    /// By which rules; may be empty.
    pub rules: String,
}

/// A version that waits for being put in force.
#[derive(Clone, Debug)]
pub struct Adopt {
    /// Its hash.
    pub version: String,
    /// It can be; otherwise it has errors or failed examples.
    pub may: bool,
    /// What stands beside the button.
    pub say: String,
}

impl Sample for ComparePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let choices = |on: &str| -> Vec<Choice> {
            ["2026.1", "2026.2"].iter().map(|one| Choice::new(*one, *one).on(*one == on)).collect()
        };
        let row = |title: &str, before: Tone, after: Tone| Row {
            href: "/posts/post-1".into(),
            title: french(title),
            account: "@verrieres-verre".into(),
            at: Moment::brief(lang, &at(-3, 9, 0)),
            before: Sign::new(before, t(lang, before.effect())),
            after: Sign::new(after, t(lang, after.effect())),
            rules: "ton-de-la-maison".into(),
        };
        let usual = Self {
            frame: frame(lang, Place::Charter, "/charter/compare"),
            tabs: tabs(lang, "/charter/compare"),
            title: Words::new(lang, "charter-compare-h").with("from", "2026.1").with("to", "2026.2").say(),
            lead: Words::new(lang, "cmp-summary").with("n", 3_usize).say(),
            from: choices("2026.1"),
            to: choices("2026.2"),
            sections: sample_sections(lang),
            exact: vec![
                pick(
                    lang,
                    "La règle « trois-par-jour » est nouvelle. S’applique désormais à : une quatrième publication du jour.",
                    "The rule “trois-par-jour” is new. It now counts for: a fourth post of the day.",
                )
                .into(),
            ],
            replay: Some(Replay {
                posts: 200,
                stricter: 1,
                looser: 1,
                refused: 0,
                published: 1,
                today: 12,
                other_detectors: 3,
                rows: vec![
                    row("LES SOLDES SONT LÀ", Tone::Remind, Tone::Revise),
                    row("Quatrième vidéo du jour", Tone::Hold, Tone::Publish),
                ],
            }),
            adopt: None,
            in_force: true,
            alone: false,
        };
        let draft = Self {
            adopt: Some(Adopt { version: "9f2c".into(), may: true, say: t(lang, "charter-adopt-say") }),
            replay: Some(Replay { posts: 200, ..Replay::default() }),
            in_force: false,
            ..usual.clone()
        };
        let faulty = Self {
            adopt: Some(Adopt {
                version: "9f2c".into(),
                may: false,
                say: Words::new(lang, "house-error-charter-faulty")
                    .with("errors", 2_usize)
                    .with("failed", 1_usize)
                    .say(),
            }),
            replay: None,
            exact: Vec::new(),
            ..draft.clone()
        };
        let same = Self { sections: Vec::new(), exact: Vec::new(), lead: t(lang, "cmp-same"), ..usual.clone() };
        let alone = Self {
            alone: true,
            sections: Vec::new(),
            exact: Vec::new(),
            replay: None,
            title: t(lang, "charter-tab-compare"),
            lead: String::new(),
            ..usual.clone()
        };
        let hostile = Self {
            exact: vec![HOSTILE.into()],
            replay: Some(Replay {
                posts: 1,
                stricter: 1,
                looser: 0,
                refused: 1,
                published: 0,
                today: 0,
                other_detectors: 0,
                rows: vec![row(HOSTILE, Tone::Publish, Tone::Refuse)],
            }),
            ..usual.clone()
        };
        vec![
            ("usual", usual),
            ("draft", draft),
            ("faulty", faulty),
            ("same", same),
            ("alone", alone),
            ("hostile", hostile),
        ]
    }
}
