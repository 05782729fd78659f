//! `/may-i-post`: one box, one answer in plain words. Open to every employee; nothing is kept but counts.

use crate::frame::{Frame, Place};
use crate::parts::{Choice, Entry, Link, Tone, Written};
use crate::sample::{HOSTILE, Sample, bare, frame, pick};
use crate::say::{Words, t};
use crate::verdict::{Finding, VerdictPanel};
use askama::Template;
use charte_messages::Lang;

/// May I post this?
///
/// Form `POST /may-i-post`: `text`, `where` (`own` | `group` | `house`). Without a session the page stands alone.
#[derive(Clone, Debug, Template)]
#[template(path = "may-i-post.html")]
pub struct MayIPostPage {
    /// Frame.
    pub frame: Frame,
    /// The text, which is shown again and not kept.
    pub text: Entry,
    /// Where it would be posted; [`places`] makes them.
    pub places: Vec<Choice>,
    /// The answer.
    pub verdict: Option<VerdictPanel>,
    /// The article that says what the charter leaves alone.
    pub free: Option<Link>,
    /// The article that the answer rests on.
    pub article: Option<Link>,
    /// Who can be asked, with how to reach them.
    pub contact: Option<String>,
}

/// The three places where one may post.
#[must_use]
pub fn places(lang: Lang, chosen: &str) -> Vec<Choice> {
    [("own", "may-own"), ("group", "may-group"), ("house", "may-house")]
        .map(|(value, key)| Choice::new(value, t(lang, key)).on(value == chosen))
        .into()
}

impl Sample for MayIPostPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let article = Link::new("/charter#a9", Words::new(lang, "house-article").with("n", "9").say());
        let fresh = Self {
            frame: frame(lang, Place::Elsewhere, "/may-i-post"),
            text: Entry::default(),
            places: places(lang, "own"),
            verdict: None,
            free: Some(article.clone()),
            article: None,
            contact: Some("Lucie Ferrand, 412".into()),
        };
        let line = pick(
            lang,
            "Vous pouvez en parler, à une chose près : dites que vous travaillez ici.",
            "You may speak of it, but for one thing: say that you work here.",
        );
        let verdict = VerdictPanel {
            findings: vec![Finding {
                id: "ambassadeur".into(),
                tone: Tone::Revise,
                article: article.clone(),
                say: Written::new("fr", "Dites en passant que vous travaillez ici."),
                remedy: Some(Written::new("fr", "« Je travaille chez Verrières » suffit.")),
                ..Finding::default()
            }],
            sure: t(lang, "may-advice"),
            live: true,
            ..VerdictPanel::new(lang, Tone::Revise, line)
        };
        let answered = Self {
            text: Entry::new("Le soir, la meule chante encore dans les mains. On vous ouvre la halle samedi !"),
            verdict: Some(verdict),
            article: Some(article),
            ..fresh.clone()
        };
        let stranger = Self { frame: bare(lang, "/may-i-post"), ..answered.clone() };
        let hostile = Self { text: Entry::wrong(HOSTILE, HOSTILE), contact: Some(HOSTILE.into()), ..answered.clone() };
        vec![("answered", answered), ("fresh", fresh), ("stranger", stranger), ("hostile", hostile)]
    }
}
