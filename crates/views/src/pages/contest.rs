//! `/contest/{token}`: the author of a restricted comment reads why, and contests it. Public, behind a token.

use crate::frame::Frame;
use crate::moment::Moment;
use crate::pages::inbox_card::Known;
use crate::parts::Tone;
use crate::parts::{Correction, Entry, Link, Status, Written};
use crate::sample::{HOSTILE, Sample, at, bare, french, pick};
use crate::say::t;
use askama::Template;
use charte_messages::Lang;

/// What was decided about a comment, for its author.
///
/// Form `POST /contest/{token}`: `text` (why it should be decided otherwise). The answer stands behind the same link.
/// A token that opens nothing looks like any other: [`ContestPage::open`] is none.
#[derive(Clone, Debug, Template)]
#[template(path = "contest.html")]
pub struct ContestPage {
    /// Frame, without a session.
    pub frame: Frame,
    /// The token of the address.
    pub token: String,
    /// The statement; none when the token opens nothing.
    pub open: Option<Stated>,
    /// What is said first: it was received, it was decided, it is too late.
    pub status: Option<Status>,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// What was typed.
    pub text: Entry,
}

/// A statement of reasons, as its reader sees it.
#[derive(Clone, Debug)]
pub struct Stated {
    /// Who decided: name of the site or account.
    pub account: String,
    /// The comment as they wrote it.
    pub comment: Written,
    /// When they did.
    pub at: Moment,
    /// What was done: "Votre commentaire a été masqué."
    pub done: String,
    /// Ground, law or rule, facts, automated or not, since when.
    pub facts: Vec<Known>,
    /// The sentence that says why.
    pub why: Written,
    /// It can be contested, until this day; none: no longer, or it was.
    pub until: Option<Moment>,
    /// Other ways: a mediator, a court, in sentences.
    pub ways: Vec<String>,
    /// The house rules.
    pub rules: Option<Link>,
    /// What they answered, and what came of it.
    pub answered: Option<Answered>,
}

/// What the author answered.
#[derive(Clone, Debug)]
pub struct Answered {
    /// Their words.
    pub text: Written,
    /// When.
    pub at: Moment,
    /// What was decided since; none while nobody did.
    pub outcome: Option<Status>,
    /// Its reason; may be empty.
    pub reason: Written,
}

impl ContestPage {
    /// The token opens nothing: wrong, too old or used up, which all look the same.
    #[must_use]
    pub fn over(frame: Frame) -> Self {
        Self { frame, token: String::new(), open: None, status: None, corrections: Vec::new(), text: Entry::default() }
    }
}

impl Sample for ContestPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let known =
            |fr, en, say_fr, say_en| Known { name: pick(lang, fr, en).into(), say: pick(lang, say_fr, say_en).into() };
        let stated = Stated {
            account: "Verrières SA, @blog-verrieres".into(),
            comment: french("Commande 48213 : la carafe est arrivée fêlée. Bande d'escrocs !"),
            at: Moment::brief(lang, &at(0, 10, 20)),
            done: pick(lang, "Votre commentaire a été masqué", "Your comment was hidden").into(),
            facts: vec![
                known("Motif", "Ground", "Injure", "Insult"),
                known("Repose sur", "Rests on", "Règles de la maison, point 4", "House rules, point 4"),
                known(
                    "Décision",
                    "Decision",
                    "par une personne ; repéré par un détecteur",
                    "by a person; found by a detector",
                ),
                known("Depuis", "Since", "8 décembre 2026, 10 h 44", "8 December 2026, 10:44"),
            ],
            why: french(
                "Il injurie une personne. Votre plainte elle-même n'est pas en cause : redites-la sans l'injure, elle restera.",
            ),
            until: Some(Moment::day(lang, at(180, 0, 0).date())),
            ways: vec![pick(lang, "Vous pouvez aussi saisir un tribunal.", "You may also go to court.").into()],
            rules: Some(Link::new(
                "https://blog.verrieres.example/regles",
                pick(lang, "Les règles de la maison", "The house rules"),
            )),
            answered: None,
        };
        let usual = Self { token: "k7".into(), open: Some(stated.clone()), ..Self::over(bare(lang, "/contest/k7")) };
        let wrong = Self {
            corrections: vec![Correction {
                field: "text".into(),
                say: pick(lang, "Dites pourquoi.", "Say why.").into(),
            }],
            text: Entry::wrong("", pick(lang, "Dites pourquoi.", "Say why.")),
            ..usual.clone()
        };
        let answered = |outcome: Option<Status>| Stated {
            until: None,
            answered: Some(Answered {
                text: french("Je n'injurie personne, je demande une carafe entière."),
                at: Moment::brief(lang, &at(0, 11, 2)),
                reason: if outcome.is_some() {
                    french("Relu : le mot vise la maison, pas une personne.")
                } else {
                    Written::default()
                },
                outcome,
            }),
            ..stated.clone()
        };
        let received = Self {
            status: Some(Status::new(Tone::Publish, t(lang, "contest-received"))),
            open: Some(answered(None)),
            ..usual.clone()
        };
        let decided = Self {
            open: Some(answered(Some(Status::new(
                Tone::Publish,
                pick(lang, "Votre commentaire est rétabli.", "Your comment is restored."),
            )))),
            ..usual.clone()
        };
        let hostile = Self {
            open: Some(Stated { comment: french(HOSTILE), ..stated.clone() }),
            text: Entry::new(HOSTILE),
            ..usual.clone()
        };
        vec![
            ("usual", usual),
            ("wrong", wrong),
            ("received", received),
            ("decided", decided),
            ("over", Self::over(bare(lang, "/contest/k8"))),
            ("hostile", hostile),
        ]
    }
}
