//! `/stop`: ask, see what would be held, confirm; `/stop/{id}`: what is stopped, and how it is resumed.

use crate::frame::{Frame, Place, Stopped};
use crate::moment::{self, Moment};
use crate::pages::queue::state_sign;
use crate::parts::{Choice, Correction, Entry, Sign, Status, Tone, Written};
use crate::sample::{HOSTILE, Sample, at, busy_frame, frame, french};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// What would be held, and the switch. What is stopped already stands above, from the frame.
///
/// `GET /stop` shows what "everything" would hold. Form `POST /stop` (the same page for the accounts that are ticked) and
/// `POST /stop/confirm` (stops): `scope` = `all` | `accounts`, `accounts` (several handles), `reason`, `tell` (`on` or absent).
#[derive(Clone, Debug, Template)]
#[template(path = "stop.html")]
pub struct StopPage {
    /// Frame.
    pub frame: Frame,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// Only the ticked accounts.
    pub some: bool,
    /// Accounts to tick.
    pub accounts: Vec<Choice>,
    /// Reason.
    pub reason: Entry,
    /// There is someone to tell.
    pub may_tell: bool,
    /// They are told.
    pub tell: bool,
    /// How many posts of today would be held.
    pub today: usize,
    /// How many in all.
    pub total: usize,
    /// The first of them.
    pub rows: Vec<Held>,
    /// Sendings for which it is too late.
    pub too_late: Vec<Status>,
}

/// A delivery that would be held.
#[derive(Clone, Debug)]
pub struct Held {
    /// First words.
    pub title: Written,
    /// Handle.
    pub account: String,
    /// When it was to leave.
    pub due: Moment,
    /// Where it is.
    pub state: Sign,
}

/// What is stopped, what waits because of it, and the way back.
///
/// Form `POST /stop/{id}/resume`: `then-{delivery}` = `next` | `now` | `return` for each row, `reason`.
#[derive(Clone, Debug, Template)]
#[template(path = "stop-on.html")]
pub struct StopOnPage {
    /// Frame.
    pub frame: Frame,
    /// The stop.
    pub stop: Stopped,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// What waits, in the order in which it was to leave.
    pub rows: Vec<Waits>,
    /// What happened since.
    pub happened: Vec<Happened>,
    /// Why it is resumed.
    pub reason: Entry,
    /// The reader may resume.
    pub may_resume: bool,
    /// Otherwise, who may.
    pub who_may: String,
}

/// A delivery that waits for the end of a stop.
#[derive(Clone, Debug)]
pub struct Waits {
    /// Id of the delivery.
    pub id: String,
    /// First words.
    pub title: Written,
    /// Handle.
    pub account: String,
    /// When it was to leave.
    pub due: Moment,
    /// What to do with it; [`then`] makes it.
    pub then: Vec<Choice>,
}

/// A line of what happened.
#[derive(Clone, Debug)]
pub struct Happened {
    /// When.
    pub at: Moment,
    /// What.
    pub say: String,
}

/// What can be done with a delivery after a stop.
#[must_use]
pub fn then(lang: Lang, chosen: &str) -> Vec<Choice> {
    [("next", "stop-then-next"), ("now", "stop-then-now"), ("return", "stop-then-return")]
        .map(|(value, key)| Choice::new(value, t(lang, key)).on(value == chosen))
        .into()
}

impl Sample for StopPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let held = |title: &str, account: &str, hour, minute, state: &str| Held {
            title: french(title),
            account: account.into(),
            due: Moment::brief(lang, &at(0, hour, minute)),
            state: state_sign(lang, state),
        };
        let too_late = Words::new(lang, "stop-too-late")
            .with("time", moment::time(lang, at(0, 10, 41).time()))
            .with("account", "@verrieres");
        let usual = Self {
            frame: frame(lang, Place::Elsewhere, "/stop"),
            corrections: Vec::new(),
            some: false,
            accounts: ["@verrieres", "@verrieres-verre", "@verrieres-tv"].map(|h| Choice::new(h, h)).into(),
            reason: Entry::default(),
            may_tell: true,
            tell: true,
            today: 4,
            total: 18,
            rows: vec![
                held("Pause de midi au banc numéro 3.", "@verrieres-verre", 12, 15, "armed"),
                held("62 % de calcin en 2026", "@verrieres", 15, 0, "planned"),
                held("La dernière carafe de la journée.", "@verrieres-verre", 16, 30, "planned"),
                held("Épisode 5 : une minute vingt, sans couper.", "@verrieres-tv", 17, 30, "planned"),
            ],
            too_late: vec![Status::new(Tone::Unknown, too_late.say())],
        };
        let correction = |field: &str, key| Correction { field: field.into(), say: t(lang, key) };
        let wrong = Self {
            frame: busy_frame(lang, Place::Elsewhere, "/stop"),
            some: true,
            corrections: vec![
                correction("scope-some", "stop-some-missing"),
                correction("reason", "stop-reason-missing"),
            ],
            reason: Entry::wrong("", t(lang, "stop-reason-missing")),
            ..usual.clone()
        };
        let empty = Self { today: 0, total: 0, rows: Vec::new(), too_late: Vec::new(), ..usual.clone() };
        vec![("wrong", wrong), ("empty", empty), ("usual", usual)]
    }
}

impl Sample for StopOnPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let frame = busy_frame(lang, Place::Elsewhere, "/stop/stop-7");
        let stop = frame.stops.first().cloned().unwrap_or_else(|| Stopped {
            id: String::new(),
            accounts: Vec::new(),
            since: String::new(),
            by: String::new(),
            reason: String::new(),
        });
        let waits = |id: &str, title: &str, hour, minute, chosen: &str| Waits {
            id: id.into(),
            title: french(title),
            account: "@verrieres-service".into(),
            due: Moment::brief(lang, &at(0, hour, minute)),
            then: then(lang, chosen),
        };
        let happened =
            |hour, minute, say: Words| Happened { at: Moment::hour(lang, &at(0, hour, minute)), say: say.say() };
        let usual = Self {
            frame,
            stop,
            corrections: Vec::new(),
            rows: vec![
                waits("e11", "Réponse au sujet du lot 12", 9, 30, "next"),
                waits("e12", "Le service client ferme à 17 h le 24", 10, 0, "return"),
            ],
            happened: vec![
                happened(
                    9,
                    12,
                    Words::new(lang, "stop-log-on").with("name", "Sofia Benali").with("what", "@verrieres-service"),
                ),
                happened(9, 12, Words::new(lang, "stop-log-held").with("n", 2_usize)),
            ],
            reason: Entry::default(),
            may_resume: true,
            who_may: String::new(),
        };
        let wrong = Self {
            corrections: vec![Correction { field: "reason".into(), say: t(lang, "stop-reason-missing") }],
            reason: Entry::wrong("", t(lang, "stop-reason-missing")),
            ..usual.clone()
        };
        let watching = Self { may_resume: false, who_may: "Sofia Benali".into(), ..usual.clone() };
        let empty = Self { rows: Vec::new(), ..usual.clone() };
        let mut hostile = usual.clone();
        hostile.stop.reason = HOSTILE.into();
        hostile.frame.stops = vec![hostile.stop.clone()];
        vec![("wrong", wrong), ("watching", watching), ("empty", empty), ("hostile", hostile), ("usual", usual)]
    }
}
