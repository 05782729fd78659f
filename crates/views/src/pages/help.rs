//! `/help`: keys, signs, whom to ask.

use crate::frame::{Frame, Place};
use crate::pages::queue;
use crate::parts::{Sign, Tone};
use crate::sample::{Sample, frame};
use askama::Template;
use charte_messages::Lang;

/// Help.
///
/// Form `POST /help/keys`: `keys` = `on` | `off` (keys of one letter, WCAG 2.1.4).
#[derive(Clone, Debug, Template)]
#[template(path = "help.html")]
pub struct HelpPage {
    /// Frame.
    pub frame: Frame,
    /// Who can be asked, a line each.
    pub contacts: Vec<String>,
}

impl HelpPage {
    fn effects(&self) -> Vec<Sign> {
        [Tone::Publish, Tone::Remind, Tone::Revise, Tone::Hold, Tone::Refuse, Tone::Unknown]
            .map(|tone| Sign::new(tone, self.frame.t(tone.effect())))
            .into()
    }

    fn states(&self) -> Vec<Sign> {
        ["planned", "armed", "sent", "confirmed", "unknown", "failed"]
            .map(|state| queue::state_sign(self.frame.lang, state))
            .into()
    }
}

impl Sample for HelpPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let usual = Self {
            frame: frame(lang, Place::Help, "/help"),
            contacts: vec!["Claire Morel".into(), "Denis Kowalski, 440".into()],
        };
        let mut off = Self { contacts: Vec::new(), ..usual.clone() };
        off.frame.keys_off = true;
        vec![("usual", usual), ("keys-off", off)]
    }
}
