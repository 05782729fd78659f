//! `/charter/fired/{rule}`: the judgements in which a rule fired.

use crate::frame::{Frame, Place};
use crate::moment::Moment;
use crate::pages::charter::tabs;
use crate::parts::{Link, Sign, Tone, Written};
use crate::sample::{HOSTILE, Sample, at, frame, french};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// Where a rule fired. `GET /charter/fired/{rule}`.
#[derive(Clone, Debug, Template)]
#[template(path = "charter-fired.html")]
pub struct FiredPage {
    /// Frame.
    pub frame: Frame,
    /// The pages of the charter.
    pub tabs: Vec<Link>,
    /// With the rule's name.
    pub title: String,
    /// The judgements, the last first.
    pub rows: Vec<Row>,
}

/// A judgement.
#[derive(Clone, Debug)]
pub struct Row {
    /// Address of the post, or of the entry.
    pub href: String,
    /// First words.
    pub title: Written,
    /// Handle; may be empty.
    pub account: String,
    /// When it was judged.
    pub at: Moment,
    /// What the rule did.
    pub did: Sign,
}

impl Sample for FiredPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let row = |title: &str| Row {
            href: "/posts/post-1".into(),
            title: french(title),
            account: "@verrieres-verre".into(),
            at: Moment::brief(lang, &at(-3, 9, 0)),
            did: Sign::new(Tone::Hold, t(lang, Tone::Hold.effect())),
        };
        let usual = Self {
            frame: frame(lang, Place::Charter, "/charter/fired/secret-de-client"),
            tabs: tabs(lang, ""),
            title: Words::new(lang, "charter-fired-h").with("rule", "secret-de-client").say(),
            rows: vec![row("LES SOLDES SONT LÀ"), row("Quatrième vidéo du jour")],
        };
        let nothing = Self { rows: Vec::new(), ..usual.clone() };
        let hostile = Self { rows: vec![row(HOSTILE)], title: HOSTILE.into(), ..usual.clone() };
        vec![("usual", usual), ("nothing", nothing), ("hostile", hostile)]
    }
}
