//! `/settings/sites`: the sites that ask about their comments by the Akismet protocol.

use crate::frame::Frame;
use crate::frame::Place;
use crate::moment;
use crate::moment::Moment;
use crate::pages::settings;
use crate::parts::Tone;
use crate::parts::{Choice, Correction, Entry, Link, Sign, Status};
use crate::sample::{HOSTILE, Sample, at, frame, now, pick};
use crate::say::t;
use askama::Template;
use charte_messages::Lang;

/// Sites and their keys.
///
/// Form `POST /settings/sites`: `address` (of the site), `account` (handle whose charter rules hold for it).
/// Forms `POST /settings/sites/{id}`: `act` = `revoke` | `renew` (a new key, the old one ends) | `forget` (what was learned) |
/// `share` (`share` = `on` or absent: its lessons serve the other sites).
/// `GET /settings/sites/plugin`: the must-use plugin with the address of this house in it.
#[derive(Clone, Debug, Template)]
#[template(path = "settings-sites.html")]
pub struct SitesPage {
    /// Frame.
    pub frame: Frame,
    /// The pages of the settings; [`crate::pages::settings::tabs`] makes them.
    pub tabs: Vec<Link>,
    /// What the reader has to know.
    pub statuses: Vec<Status>,
    /// The key that was just made: shown once.
    pub made: Option<MadeKey>,
    /// The sites.
    pub sites: Vec<Site>,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// Address of a new one.
    pub address: Entry,
    /// Accounts to choose from.
    pub accounts: Vec<Choice>,
    /// The reader may add, revoke and teach.
    pub may_change: bool,
    /// Host and port of this house, for the plugin: "charte.verrieres.example".
    pub house: String,
    /// Address of the plugin's file.
    pub plugin: String,
    /// Hash of the plugin's file.
    pub plugin_hash: String,
}

/// A key that was just made.
#[derive(Clone, Debug)]
pub struct MadeKey {
    /// The site.
    pub site: String,
    /// The key, 12 hexadecimal characters.
    pub key: String,
}

/// A site.
#[derive(Clone, Debug)]
pub struct Site {
    /// Id.
    pub id: String,
    /// Its address.
    pub address: String,
    /// Handle of its account; may be empty.
    pub account: String,
    /// End of its key, the rest as dots: "••••••••9f3a".
    pub key: String,
    /// "8 déc. 2026, Claire Morel".
    pub made: String,
    /// Where it stands: answers, never seen, silent, revoked.
    pub state: Sign,
    /// When it last asked.
    pub seen: Option<Moment>,
    /// What it said it was: "WordPress 6.5, Akismet 5.0.2"; may be empty.
    pub client: String,
    /// By month, the newest first.
    pub months: Vec<Month>,
    /// How many corrections taught its model.
    pub lessons: i64,
    /// They serve the other sites too.
    pub shared: bool,
    /// Address of its public data notice.
    pub notice: String,
    /// Its key opens nothing any more.
    pub revoked: bool,
}

/// A month of a site, in the words of its own counters.
#[derive(Clone, Debug)]
pub struct Month {
    /// "décembre 2026".
    pub name: String,
    /// Comments that were asked about.
    pub checked: String,
    /// Called spam.
    pub spam: String,
    /// Called sound.
    pub ham: String,
    /// Spam that was missed, by the site's word.
    pub missed: String,
    /// Called spam wrongly, by the site's word.
    pub wrong: String,
    /// Held for a person.
    pub held: String,
}

/// The sign of a site: `answers`, `silent`, `never`, `revoked`.
#[must_use]
pub fn state_sign(lang: Lang, state: &str) -> Sign {
    match state {
        "answers" => Sign::new(Tone::Publish, t(lang, "sites-state-answers")),
        "silent" => Sign::new(Tone::Hold, t(lang, "sites-state-silent")),
        "revoked" => Sign::new(Tone::Refuse, t(lang, "sites-state-revoked")),
        _ => Sign::new(Tone::Quiet, t(lang, "sites-state-never")),
    }
}

impl Sample for SitesPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let month = |days, counts: [i64; 6]| {
            let [checked, spam, ham, held, missed, wrong] = counts.map(|n| moment::count(lang, n));
            Month { name: moment::month_year(lang, at(days, 0, 0).date()), checked, spam, ham, held, missed, wrong }
        };
        let site = |id: &str, address: &str, state: &str| Site {
            id: id.into(),
            address: address.into(),
            account: "@blog-verrieres".into(),
            key: "••••••••9f3a".into(),
            made: format!("{}, Claire Morel", moment::day_year_short(lang, at(-61, 0, 0).date())),
            state: state_sign(lang, state),
            seen: Some(Moment { late: false, ..Moment::due(lang, &now(), &at(0, 10, 41)) }),
            client: "WordPress 6.1.9, Akismet 5.0.2".into(),
            months: vec![month(0, [1_204, 861, 329, 14, 3, 1]), month(-30, [9_870, 7_012, 2_790, 68, 22, 4])],
            lessons: 41,
            shared: false,
            notice: "/notice/@blog-verrieres".into(),
            revoked: false,
        };
        let usual = Self {
            frame: frame(lang, Place::Settings, "/settings/sites"),
            tabs: settings::tabs(lang, "sites"),
            statuses: Vec::new(),
            made: None,
            sites: vec![
                site("1", "https://blog.verrieres.example", "answers"),
                Site {
                    seen: None,
                    client: String::new(),
                    months: Vec::new(),
                    lessons: 0,
                    ..site("2", "https://fondation.verrieres.example", "never")
                },
                Site {
                    revoked: true,
                    months: Vec::new(),
                    shared: true,
                    ..site("3", "http://ancien.verrieres.example", "revoked")
                },
            ],
            corrections: Vec::new(),
            address: Entry::default(),
            accounts: vec![Choice::new("@blog-verrieres", "@blog-verrieres"), Choice::new("@verrieres", "@verrieres")],
            may_change: true,
            house: "charte.verrieres.example".into(),
            plugin: "/settings/sites/plugin".into(),
            plugin_hash: "sha256:8f14e45fceea167a".into(),
        };
        let first = Self { sites: Vec::new(), ..usual.clone() };
        let made = Self {
            made: Some(MadeKey { site: "blog.verrieres.example".into(), key: "a1b2c3d4e5f6".into() }),
            ..usual.clone()
        };
        let wrong = Self {
            corrections: vec![Correction {
                field: "address".into(),
                say: pick(lang, "Cette adresse est déjà reliée.", "This address is connected already.").into(),
            }],
            address: Entry::wrong(
                "blog",
                pick(lang, "Cette adresse est déjà reliée.", "This address is connected already."),
            ),
            ..usual.clone()
        };
        let denied = Self {
            may_change: false,
            statuses: vec![Status::new(
                Tone::Quiet,
                pick(
                    lang,
                    "Vous pouvez lire, pas changer. Demandez à Claire Morel.",
                    "You may read, not change. Ask Claire Morel.",
                ),
            )],
            ..usual.clone()
        };
        let hostile =
            Self { sites: vec![Site { client: HOSTILE.into(), ..site("4", HOSTILE, HOSTILE) }], ..usual.clone() };
        vec![
            ("usual", usual),
            ("first", first),
            ("made", made),
            ("wrong", wrong),
            ("denied", denied),
            ("hostile", hostile),
        ]
    }
}
