//! `/charter/life`: what it took for a version to count, with the evidence; all versions.

use crate::frame::{Frame, Place};
use crate::moment::Moment;
use crate::pages::charter::tabs;
use crate::parts::{Choice, Entry, Link, Shape, Sign, Status, Tone};
use crate::sample::{HOSTILE, Sample, at, frame, pick};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// The life of a version.
///
/// `GET /charter/life`: `version` (hash; the one in force without it). Form `POST /charter/life`: `version`, `step`, `on` (day),
/// `evidence`. Form `POST /charter/adopt`: `version`. Form `POST /charter/remind`: nothing.
#[derive(Clone, Debug, Template)]
#[template(path = "charter-life.html")]
pub struct LifePage {
    /// Frame.
    pub frame: Frame,
    /// The pages of the charter.
    pub tabs: Vec<Link>,
    /// What the page says.
    pub lead: String,
    /// "Version 2026.2".
    pub title: String,
    /// Hash of the version; empty: there is none.
    pub version: String,
    /// The line.
    pub steps: Vec<Step>,
    /// What the law says of where one is.
    pub law: Vec<Status>,
    /// Signatures, when it is in force.
    pub signatures: Option<Signatures>,
    /// The reader may note steps.
    pub may_amend: bool,
    /// It can be put in force.
    pub may_adopt: bool,
    /// The steps to choose from.
    pub kinds: Vec<Choice>,
    /// The day.
    pub on: Entry,
    /// The paper.
    pub evidence: Entry,
    /// All versions.
    pub versions: Vec<Version>,
}

/// A step on the line.
#[derive(Clone, Debug)]
pub struct Step {
    /// `done`, `now`, `todo`.
    pub class: &'static str,
    /// Its shape.
    pub shape: Shape,
    /// Its name.
    pub name: String,
    /// When; may be empty.
    pub at: String,
    /// The paper, the law, who.
    pub say: String,
    /// The entry of the journal.
    pub entry: Option<u64>,
}

/// Who has signed, in numbers.
#[derive(Clone, Debug)]
pub struct Signatures {
    /// How many have.
    pub signed: usize,
    /// How many are there.
    pub all: usize,
    /// Those who have not can be reminded by the reader.
    pub may_remind: bool,
}

/// A version in the list.
#[derive(Clone, Debug)]
pub struct Version {
    /// Its address.
    pub href: String,
    /// Number of its author, or the beginning of its hash.
    pub name: String,
    /// Where it stands.
    pub sign: Sign,
    /// Since when, until when; may be empty.
    pub in_force: String,
    /// How many have signed; may be empty.
    pub signed: String,
    /// Beginning of its hash.
    pub hash: String,
    /// The comparison with the version in force; none for this one.
    pub compare: Option<String>,
    /// Who kept it, and when.
    pub by: String,
}

impl Sample for LifePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let step = |class, shape, key: &'static str, at: &str, say: &str| Step {
            class,
            shape,
            name: t(lang, key),
            at: at.into(),
            say: say.into(),
            entry: (class == "done").then_some(18_204),
        };
        let day = |days| Moment::brief(lang, &at(days, 9, 0)).say;
        let usual = Self {
            frame: frame(lang, Place::Charter, "/charter/life"),
            tabs: tabs(lang, "/charter/life"),
            lead: Words::new(lang, "charter-life-lead").with("version", "2026.2").say(),
            title: Words::new(lang, "charter-version").with("version", "2026.2").say(),
            version: "9f2c41aa".into(),
            steps: vec![
                step("done", Shape::Tick, "charter-step-draft", &day(-90), "projet-de-charte.pdf"),
                step("done", Shape::Tick, "charter-step-works_council", &day(-60), "avis-cse.pdf"),
                step("todo", Shape::Circle, "charter-step-inspection", "", &t(lang, "charter-law-inspection")),
                step("todo", Shape::Circle, "charter-step-filing", "", &t(lang, "charter-law-filing")),
                step("todo", Shape::Circle, "charter-step-publicity", "", &t(lang, "charter-law-publicity")),
                step("now", Shape::Half, "charter-step-in_force", &day(-7), ""),
                step("todo", Shape::Circle, "charter-step-review", &day(300), ""),
            ],
            law: vec![Status::new(Tone::Remind, t(lang, "charter-law-missing"))],
            signatures: Some(Signatures { signed: 371, all: 420, may_remind: true }),
            may_amend: true,
            may_adopt: false,
            kinds: vec![
                Choice::new("works_council", t(lang, "charter-step-works_council")).on(true),
                Choice::new("filing", t(lang, "charter-step-filing")),
            ],
            on: Entry::default(),
            evidence: Entry::default(),
            versions: vec![
                Version {
                    href: "/charter/life?version=9f2c".into(),
                    name: "2026.2".into(),
                    sign: Sign::new(Tone::Publish, t(lang, "charter-state-in_force")),
                    in_force: day(-7),
                    signed: "371".into(),
                    hash: "9f2c41aa07e3".into(),
                    compare: None,
                    by: "Claire Morel".into(),
                },
                Version {
                    href: "/charter/life?version=77aa".into(),
                    name: "2026.3".into(),
                    sign: Sign::new(Tone::Quiet, t(lang, "charter-state-draft")).shaped(Shape::Pen),
                    in_force: String::new(),
                    signed: String::new(),
                    hash: "77aa0b11c2d3".into(),
                    compare: Some("/charter/compare?from=9f2c&to=77aa".into()),
                    by: "Hugo Petit".into(),
                },
            ],
        };
        let draft = Self { may_adopt: true, signatures: None, law: Vec::new(), ..usual.clone() };
        let reader = Self { may_amend: false, ..usual.clone() };
        let nothing = Self {
            version: String::new(),
            steps: Vec::new(),
            law: Vec::new(),
            signatures: None,
            versions: Vec::new(),
            lead: String::new(),
            ..usual.clone()
        };
        let hostile = Self {
            evidence: Entry::wrong(HOSTILE, HOSTILE),
            steps: vec![step("done", Shape::Tick, "charter-step-draft", pick(lang, "hier", "yesterday"), HOSTILE)],
            ..usual.clone()
        };
        vec![("usual", usual), ("draft", draft), ("reader", reader), ("nothing", nothing), ("hostile", hostile)]
    }
}
