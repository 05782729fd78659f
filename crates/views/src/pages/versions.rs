//! `/posts/{id}/versions`: what changed from one saving to another.

use crate::frame::{Frame, Place};
use crate::moment::Moment;
use crate::parts::{Choice, Sign, Tone, Written};
use crate::sample::{HOSTILE, Sample, at, frame, french};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// Two versions of a post against each other.
///
/// `GET /posts/{id}/versions`: `from`, `to` (numbers). Form `POST /posts/{id}`: `act` = `restore`, `version` (number).
#[derive(Clone, Debug, Template)]
#[template(path = "versions.html")]
pub struct VersionsPage {
    /// Frame.
    pub frame: Frame,
    /// Id of the post.
    pub post: String,
    /// Its first words.
    pub title: Written,
    /// Language of the text, when it is known.
    pub text_lang: Option<String>,
    /// Versions to compare from.
    pub from: Vec<Choice>,
    /// Versions to compare to.
    pub to: Vec<Choice>,
    /// The text of both; none when it is the same.
    pub pieces: Vec<Changed>,
    /// What changed beside the text: pictures, date, account.
    pub changes: Vec<String>,
    /// All versions, the last first.
    pub versions: Vec<Version>,
}

/// A part of two texts.
#[derive(Clone, Debug)]
pub struct Changed {
    /// What happened to it.
    pub change: Change,
    /// The words.
    pub text: String,
}

/// What happened to a part of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    /// It stands in both.
    Kept,
    /// It stands in the older only.
    Removed,
    /// It stands in the newer only.
    Added,
}

/// A version.
#[derive(Clone, Debug)]
pub struct Version {
    /// Its number, from 1.
    pub number: i64,
    /// When it was saved.
    pub at: Moment,
    /// Who saved it.
    pub by: String,
    /// What was done with it: approved, refused.
    pub sign: Option<Sign>,
    /// It can be taken again.
    pub may_restore: bool,
}

impl VersionsPage {
    fn chosen(&self, choices: &[Choice]) -> String {
        choices.iter().find(|c| c.on).map(|c| c.say.clone()).unwrap_or_default()
    }
}

/// The pieces of a sample, which the approval shows too.
#[must_use]
pub fn sample_pieces() -> Vec<Changed> {
    let piece = |change, text: &str| Changed { change, text: text.into() };
    vec![
        piece(Change::Kept, "Nous avons fondu "),
        piece(Change::Removed, "près de 60 %"),
        piece(Change::Added, "62 %"),
        piece(Change::Kept, " de calcin en 2026, contre 55 % en 2025. Moins de sable, moins de gaz, la même "),
        piece(Change::Removed, "qualité"),
        piece(Change::Added, "transparence"),
        piece(Change::Kept, "."),
    ]
}

impl Sample for VersionsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let choices = |on: i64| -> Vec<Choice> {
            (1..=4)
                .map(|n| Choice::new(n.to_string(), Words::new(lang, "versions-n").with("n", n).say()).on(n == on))
                .collect()
        };
        let version = |number, minute, by: &str, sign| Version {
            number,
            at: Moment::hour(lang, &at(0, 9, minute)),
            by: by.into(),
            sign,
            may_restore: number < 4,
        };
        let usual = Self {
            frame: frame(lang, Place::Write, "/posts/post-1846/versions"),
            post: "post-1846".into(),
            title: french("Nous avons fondu 62 % de calcin en 2026"),
            text_lang: Some("fr".into()),
            from: choices(3),
            to: choices(4),
            pieces: sample_pieces(),
            changes: vec![
                Words::new(lang, "versions-media").with("from", "IMG-2026-051").with("to", "IMG-2026-088").say(),
            ],
            versions: vec![
                version(4, 47, "Inès Kaddour", None),
                version(3, 31, "Inès Kaddour", Some(Sign::new(Tone::Publish, t(lang, "house-state-approved")))),
                version(2, 12, "Hugo Petit", None),
                version(1, 2, "Inès Kaddour", None),
            ],
        };
        let same = Self { pieces: Vec::new(), changes: Vec::new(), ..usual.clone() };
        let one = Self { versions: usual.versions.iter().take(1).cloned().collect(), ..usual.clone() };
        let hostile = Self {
            pieces: vec![Changed { change: Change::Added, text: HOSTILE.into() }],
            title: french(HOSTILE),
            changes: vec![HOSTILE.into()],
            ..usual.clone()
        };
        vec![("usual", usual), ("same", same), ("one", one), ("hostile", hostile)]
    }
}
