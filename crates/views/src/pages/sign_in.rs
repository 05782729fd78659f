//! `/sign-in` and `/sign-in/code`: with a password and a code, or through the company's provider.

use crate::frame::Frame;
use crate::parts::{Entry, Link, Status, Tone};
use crate::sample::{Sample, bare};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// Sign-in with a password.
///
/// Form `POST /sign-in`: `email`, `password`, `next` (path to go to afterwards; may be empty).
#[derive(Clone, Debug, Template)]
#[template(path = "sign-in.html")]
pub struct SignInPage {
    /// Frame, without a session.
    pub frame: Frame,
    /// What was typed as address.
    pub email: Entry,
    /// Only its error counts: a password is never given back.
    pub password: Entry,
    /// Where to go afterwards.
    pub next: String,
    /// Wrong password, too many tries, session at its end.
    pub status: Option<Status>,
    /// The company's provider: address that starts its sign-in, and its name.
    pub provider: Option<Link>,
}

/// The second step: the code on the phone, or a recovery code.
///
/// Form `POST /sign-in/code`: `code` (six digits, a space allowed) or `recovery`, `next`.
#[derive(Clone, Debug, Template)]
#[template(path = "sign-in-code.html")]
pub struct CodePage {
    /// Frame, without a session.
    pub frame: Frame,
    /// Code or recovery code, with what is wrong.
    pub code: Entry,
    /// A recovery code is asked for (`/sign-in/code?recovery`).
    pub recovery: bool,
    /// Where to go afterwards.
    pub next: String,
}

impl Sample for SignInPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let fresh = Self {
            frame: bare(lang, "/sign-in"),
            email: Entry::default(),
            password: Entry::default(),
            next: "/".into(),
            status: None,
            provider: None,
        };
        let wrong = Words::new(lang, "door-wrong")
            .with("tries", 3_usize)
            .with("wait", crate::moment::duration(lang, jiff::SignedDuration::from_mins(15)));
        let provider = Some(Link::new("/sign-in/provider", "Verrières"));
        vec![
            (
                "wrong",
                Self {
                    email: Entry::new("claire.morel@verrieres.example"),
                    status: Some(Status::new(Tone::Refuse, wrong.say())),
                    provider,
                    ..fresh.clone()
                },
            ),
            (
                "away",
                Self {
                    status: Some(Status::new(Tone::Unknown, t(lang, "house-error-provider-away"))),
                    provider: Some(Link::new("/sign-in/provider?next=/", "Verrières")),
                    ..fresh.clone()
                },
            ),
            ("expired", Self { status: Some(Status::new(Tone::Remind, t(lang, "door-expired"))), ..fresh.clone() }),
            ("fresh", fresh),
        ]
    }
}

impl Sample for CodePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let fresh =
            Self { frame: bare(lang, "/sign-in/code"), code: Entry::default(), recovery: false, next: "/".into() };
        vec![
            ("used", Self { code: Entry::wrong("", t(lang, "door-code-used")), ..fresh.clone() }),
            ("recovery", Self { recovery: true, ..fresh.clone() }),
            ("fresh", fresh),
        ]
    }
}
