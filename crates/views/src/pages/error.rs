//! Answers that are not the page that was asked for: 403, 404, 422, 429, 500, and the database away.
//!
//! With a session they stand in the frame; without one (`frame.person` is none) they stand alone.

use crate::frame::{Frame, Place};
use crate::moment::Moment;
use crate::parts::{Correction, Link, Who};
use crate::sample::{HOSTILE, Sample, at, bare, frame, now};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// 403: which article, and whom to ask.
///
/// Form `POST {hand_over.href}` (the post): `act` = `hand-over`, `to` (id of a person).
#[derive(Clone, Debug, Template)]
#[template(path = "error-forbidden.html")]
pub struct ForbiddenPage {
    /// Frame.
    pub frame: Frame,
    /// What one may not do: "Vous ne pouvez pas publier sur @…".
    pub title: String,
    /// Why, in a line.
    pub say: String,
    /// What was written is kept as a draft.
    pub kept: bool,
    /// The article that decides.
    pub article: Option<ArticleSays>,
    /// The mandate that comes nearest.
    pub nearest: Option<Link>,
    /// Who could take the text over.
    pub hand_over: Option<HandOver>,
    /// Whom to ask, in order.
    pub ask: Vec<Ask>,
}

/// An article of the charter with what it says here.
#[derive(Clone, Debug)]
pub struct ArticleSays {
    /// "Article 2.1".
    pub name: String,
    /// Its address in the charter.
    pub href: String,
    /// Name of the rule; may be empty.
    pub rule: String,
    /// Its sentence.
    pub say: String,
}

/// A text that can be passed to someone who may publish it.
#[derive(Clone, Debug)]
pub struct HandOver {
    /// Address of the post.
    pub href: String,
    /// To whom.
    pub to: Who,
}

/// A person to ask.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Who.
    pub who: Who,
    /// Why this person: "responsable de l'équipe fondation".
    pub role: String,
}

/// 404.
#[derive(Clone, Debug, Template)]
#[template(path = "error-lost.html")]
pub struct LostPage {
    /// Frame.
    pub frame: Frame,
    /// What to look for in the journal: the last part of the address; may be empty.
    pub search: String,
}

/// 422, where the form itself cannot be shown again.
#[derive(Clone, Debug, Template)]
#[template(path = "error-corrections.html")]
pub struct CorrectionsPage {
    /// Frame.
    pub frame: Frame,
    /// What was asked.
    pub title: String,
    /// What to correct; a line without a field stands alone.
    pub corrections: Vec<Correction>,
    /// Address of the form.
    pub back: String,
}

/// 429.
#[derive(Clone, Debug, Template)]
#[template(path = "error-wait.html")]
pub struct WaitPage {
    /// Frame.
    pub frame: Frame,
    /// How long: "40 s".
    pub wait: String,
    /// From when.
    pub from: Moment,
    /// Address to try again.
    pub again: String,
}

/// Why a page cannot be given at all.
#[derive(Clone, Debug)]
pub enum Cause {
    /// Something broke.
    Broken,
    /// The database has been away since then.
    Away(Moment),
    /// The database went away while it saved.
    Unsure,
    /// The disk is full.
    Full,
}

/// 500, 503 while the database is away, 507 while the disk is full. It reads nothing: no counts, no session.
#[derive(Clone, Debug, Template)]
#[template(path = "error-broken.html")]
pub struct BrokenPage {
    /// Frame, without a session.
    pub frame: Frame,
    /// 500, 503 or 507.
    pub status: i64,
    /// Why.
    pub cause: Cause,
    /// When what the person wrote was last saved.
    pub saved: Option<Moment>,
    /// Address to try again.
    pub again: String,
    /// Now.
    pub at: Moment,
    /// Reference in the logs.
    pub reference: String,
    /// Who repairs, with how to reach them; may be empty.
    pub contact: String,
}

impl BrokenPage {
    fn title(&self) -> String {
        self.frame.t(match self.cause {
            Cause::Broken => "error-broken",
            Cause::Away(_) | Cause::Unsure => "error-away",
            Cause::Full => "error-full",
        })
    }
}

impl Sample for ForbiddenPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let publish = Self {
            frame: frame(lang, Place::Write, "/posts/post-1850"),
            title: Words::new(lang, "error-may-not-publish").with("account", "@fondation-verrieres").say(),
            say: t(lang, "error-no-mandate"),
            kept: true,
            article: Some(ArticleSays {
                name: Words::new(lang, "house-article").with("n", "2.1").say(),
                href: "/charter#a2.1".into(),
                rule: "voix-de-la-fondation".into(),
                say: "La Fondation parle pour elle-même.".into(),
            }),
            nearest: Some(Link::new("/people/mandates", "communication")),
            hand_over: Some(HandOver {
                href: "/posts/post-1850".into(),
                to: Who::new("beatrice-vallon", "Béatrice Vallon"),
            }),
            ask: vec![
                Ask { who: Who::new("beatrice-vallon", "Béatrice Vallon"), role: "fondation".into() },
                Ask { who: Who::new("ines-kaddour", "Inès Kaddour"), role: "communication".into() },
            ],
        };
        let see = Self {
            title: t(lang, "error-may-not-see"),
            say: t(lang, "error-may-not-see-say"),
            kept: false,
            article: None,
            nearest: None,
            hand_over: None,
            ask: Vec::new(),
            ..publish.clone()
        };
        let hostile = Self { title: HOSTILE.into(), say: HOSTILE.into(), ..publish.clone() };
        vec![("publish", publish), ("see", see), ("hostile", hostile)]
    }
}

impl Sample for LostPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        vec![
            ("usual", Self { frame: frame(lang, Place::Elsewhere, "/posts/post-1799"), search: "post-1799".into() }),
            ("stranger", Self { frame: bare(lang, "/nowhere"), search: String::new() }),
            ("hostile", Self { frame: frame(lang, Place::Elsewhere, HOSTILE), search: HOSTILE.into() }),
        ]
    }
}

impl Sample for CorrectionsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let say = t(lang, "door-password-too-short");
        vec![(
            "usual",
            Self {
                frame: frame(lang, Place::Write, "/posts/post-1850"),
                title: t(lang, "house-write"),
                corrections: vec![
                    Correction { field: "password".into(), say: say.clone() },
                    Correction { field: String::new(), say },
                ],
                back: "/posts/post-1850".into(),
            },
        )]
    }
}

impl Sample for WaitPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let usual = Self {
            frame: frame(lang, Place::Elsewhere, "/search"),
            wait: crate::moment::duration(lang, jiff::SignedDuration::from_secs(40)),
            from: Moment::hour(lang, &at(0, 10, 43)),
            again: "/search".into(),
        };
        vec![("stranger", Self { frame: bare(lang, "/sign-in"), ..usual.clone() }), ("usual", usual)]
    }
}

impl Sample for BrokenPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let broken = Self {
            frame: bare(lang, "/write"),
            status: 500,
            cause: Cause::Broken,
            saved: None,
            again: "/write".into(),
            at: Moment::full(lang, &now()),
            reference: "01JEJ-7Q3M-K8".into(),
            contact: "Denis Kowalski, 440".into(),
        };
        let away = Self {
            status: 503,
            cause: Cause::Away(Moment::hour(lang, &at(0, 10, 43))),
            saved: Some(Moment::hour(lang, &now())),
            ..broken.clone()
        };
        let unsure = Self { status: 503, cause: Cause::Unsure, ..broken.clone() };
        let full = Self { status: 507, cause: Cause::Full, ..broken.clone() };
        vec![("broken", broken), ("away", away), ("unsure", unsure), ("full", full)]
    }
}
