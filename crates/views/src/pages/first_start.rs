//! `/first-start`: the first person, while there is none.

use crate::frame::Frame;
use crate::parts::{Correction, Entry};
use crate::sample::Sample;
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// The first person makes their account. Once there is one, the address leads to sign-in.
///
/// Form `POST /first-start`: `organisation`, `name`, `email`, `password`, `key` (the key in the terminal).
#[derive(Clone, Debug, Template)]
#[template(path = "first-start.html")]
pub struct FirstStartPage {
    /// Frame, without a session and with no organisation yet.
    pub frame: Frame,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// Name of the organisation.
    pub organisation: Entry,
    /// Name of the person.
    pub name: Entry,
    /// Address.
    pub email: Entry,
    /// Only its error counts.
    pub password: Entry,
    /// Start key.
    pub key: Entry,
}

impl Sample for FirstStartPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let fresh = Self {
            frame: Frame::bare(lang, "", "/first-start"),
            corrections: Vec::new(),
            organisation: Entry::default(),
            name: Entry::default(),
            email: Entry::default(),
            password: Entry::default(),
            key: Entry::default(),
        };
        let line = |field: &str, key| Correction { field: field.into(), say: t(lang, key) };
        let wrong = Self {
            corrections: vec![line("password", "door-password-too-short"), line("key", "door-key-wrong-short")],
            organisation: Entry::new("Verrières SA"),
            name: Entry::new("Claire Morel"),
            email: Entry::new("claire.morel@verrieres.example"),
            password: Entry::wrong("", Words::new(lang, "door-password-short").with("n", 8_usize).say()),
            key: Entry::wrong("", t(lang, "door-key-wrong")),
            ..fresh.clone()
        };
        vec![("wrong", wrong), ("fresh", fresh)]
    }
}
