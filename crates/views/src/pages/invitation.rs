//! `/invitation/{token}`: who was invited makes their account.

use crate::frame::Frame;
use crate::moment::Moment;
use crate::parts::{Correction, Entry};
use crate::sample::{HOSTILE, Sample, at, bare};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// An invitation, or that it opens nothing any more.
///
/// Form `POST /invitation/{token}`: `name`, `password`, `email` (for password managers; the server takes that of the
/// invitation).
#[derive(Clone, Debug, Template)]
#[template(path = "invitation.html")]
pub struct InvitationPage {
    /// Frame, without a session.
    pub frame: Frame,
    /// The invitation; none when the token is used, taken back, too old or unknown: all four look the same.
    pub invited: Option<Invited>,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// Name.
    pub name: Entry,
    /// Only its error counts.
    pub password: Entry,
}

/// What an invitation says.
#[derive(Clone, Debug)]
pub struct Invited {
    /// The token of the address.
    pub token: String,
    /// Who invites.
    pub by: String,
    /// Last moment.
    pub until: Moment,
    /// Address invited.
    pub email: String,
    /// Teams, joined.
    pub teams: String,
}

impl Sample for InvitationPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let usual = Self {
            frame: bare(lang, "/invitation/k3Jd"),
            invited: Some(Invited {
                token: "k3Jd".into(),
                by: "Claire Morel".into(),
                until: Moment::day(lang, at(7, 0, 0).date()),
                email: "hugo.petit@verrieres.example".into(),
                teams: "communication".into(),
            }),
            corrections: Vec::new(),
            name: Entry::new("Hugo Petit"),
            password: Entry::default(),
        };
        let wrong = Self {
            corrections: vec![Correction { field: "password".into(), say: t(lang, "door-password-too-short") }],
            password: Entry::wrong("", Words::new(lang, "door-password-short").with("n", 1_usize).say()),
            ..usual.clone()
        };
        let over = Self { invited: None, ..usual.clone() };
        let mut hostile = usual.clone();
        hostile.name = Entry::wrong(HOSTILE, HOSTILE);
        if let Some(invited) = &mut hostile.invited {
            invited.by = HOSTILE.into();
            invited.token = HOSTILE.into();
        }
        vec![("usual", usual), ("wrong", wrong), ("over", over), ("hostile", hostile)]
    }
}
