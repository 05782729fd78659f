//! `/reset` and `/reset/{token}`: another password by a link that is mailed.

use crate::frame::Frame;
use crate::parts::Entry;
use crate::sample::{Sample, bare};
use crate::say::Words;
use askama::Template;
use charte_messages::Lang;

/// A link is asked for. The answer is the same whether the address is known or not.
///
/// Form `POST /reset`: `email`.
#[derive(Clone, Debug, Template)]
#[template(path = "reset-request.html")]
pub struct ResetRequestPage {
    /// Frame, without a session.
    pub frame: Frame,
    /// Address.
    pub email: Entry,
    /// The form was sent.
    pub sent: bool,
}

/// Another password is chosen.
///
/// Form `POST /reset/{token}`: `password`.
#[derive(Clone, Debug, Template)]
#[template(path = "reset.html")]
pub struct ResetPage {
    /// Frame, without a session.
    pub frame: Frame,
    /// The token of the address; none when it opens nothing any more.
    pub token: Option<String>,
    /// Only its error counts.
    pub password: Entry,
}

impl Sample for ResetRequestPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let fresh = Self { frame: bare(lang, "/reset"), email: Entry::default(), sent: false };
        vec![("sent", Self { sent: true, ..fresh.clone() }), ("fresh", fresh)]
    }
}

impl Sample for ResetPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let fresh = Self { frame: bare(lang, "/reset/k3Jd"), token: Some("k3Jd".into()), password: Entry::default() };
        let short = Words::new(lang, "door-password-short").with("n", 8_usize).say();
        vec![
            ("short", Self { password: Entry::wrong("", short), ..fresh.clone() }),
            ("over", Self { token: None, ..fresh.clone() }),
            ("fresh", fresh),
        ]
    }
}
