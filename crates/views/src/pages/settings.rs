//! `/settings/{health,sign-in,mail,tokens}`: how the house is, who comes in, how it writes, what opens its API.

use crate::frame::{Frame, Place};
use crate::moment::{self, Moment};
use crate::parts::{Choice, Correction, Entry, Link, Pager, Sign, Status, Tone};
use crate::sample::{HOSTILE, Sample, at, frame, now, pick};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;
use jiff::SignedDuration;

/// Health.
///
/// Form `POST /settings/health`: `act` = `backup`.
#[derive(Clone, Debug, Template)]
#[template(path = "settings-health.html")]
pub struct HealthPage {
    /// Frame.
    pub frame: Frame,
    /// The pages of the settings; [`tabs`] makes them.
    pub tabs: Vec<Link>,
    /// All well, or how many things to look at.
    pub lead: String,
    /// State of each part.
    pub health: Vec<Part>,
    /// Verdicts of the last hours; none hides the chart.
    pub hours: Vec<Hour>,
    /// Version, memory, data.
    pub facts: Vec<Fact>,
}

/// A part of the program.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// How it is.
    pub sign: Sign,
    /// Detail.
    pub say: String,
    /// Where the detail leads.
    pub link: Option<Link>,
    /// When that was seen.
    pub seen: String,
}

/// An hour of the chart.
#[derive(Clone, Debug)]
pub struct Hour {
    /// "7 h".
    pub label: String,
    /// Verdicts.
    pub count: u32,
    /// Verdicts in that hour as a rule.
    pub usual: u32,
}

/// A name and what it is.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Name.
    pub name: String,
    /// Value.
    pub say: String,
}

/// A bar of the chart, in its own units.
#[derive(Clone, Debug)]
struct Bar {
    x: usize,
    y: u32,
    width: usize,
    height: u32,
    middle: usize,
    label: String,
}

/// Mail.
///
/// Form `POST /settings/mail`: `act` = `save` | `try` (saves nothing, sends one to the reader), `server` (`name:port`),
/// `encryption` = `starttls` | `tls` | `none`, `sender`, `user`, `password` (empty keeps the one before).
#[derive(Clone, Debug, Template)]
#[template(path = "settings-mail.html")]
pub struct MailPage {
    /// Frame.
    pub frame: Frame,
    /// The pages of the settings.
    pub tabs: Vec<Link>,
    /// The server is slow, the test has left.
    pub status: Option<Status>,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// Server.
    pub server: Entry,
    /// Encryption; [`encryption`] makes it.
    pub encryption: Vec<Choice>,
    /// Sender.
    pub sender: Entry,
    /// User name.
    pub user: Entry,
    /// A password is kept.
    pub has_password: bool,
    /// Subject of the message that is shown.
    pub example_subject: String,
    /// Its lines.
    pub example: Vec<String>,
}

/// Tokens and sessions.
///
/// Form `POST /settings/tokens`: `name`, `scope` (several: `check`, `read`, `write`, `journal`, `administer`), `until`
/// (`YYYY-MM-DD`). Forms `POST /settings/tokens/{id}/revoke` and `POST /settings/sessions/{id}/close`: no field.
#[derive(Clone, Debug, Template)]
#[template(path = "settings-tokens.html")]
pub struct TokensPage {
    /// Frame.
    pub frame: Frame,
    /// The pages of the settings.
    pub tabs: Vec<Link>,
    /// The token that was just created: shown once.
    pub made: Option<Made>,
    /// Tokens.
    pub tokens: Vec<Token>,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// Name of the new one.
    pub name: Entry,
    /// Scopes to choose from; [`scopes`] makes them.
    pub scopes: Vec<Choice>,
    /// Last day of the new one.
    pub until: Entry,
    /// Open sessions.
    pub sessions: Vec<Session>,
    /// The rest of them.
    pub pager: Pager,
}

/// A token that was just created.
#[derive(Clone, Debug)]
pub struct Made {
    /// Its name.
    pub name: String,
    /// The token itself.
    pub secret: String,
}

/// A token.
#[derive(Clone, Debug)]
pub struct Token {
    /// Id.
    pub id: String,
    /// What it is for.
    pub name: String,
    /// What it opens.
    pub scopes: String,
    /// Who created it, when.
    pub by: String,
    /// When it was last used.
    pub used: String,
    /// When it ends.
    pub end: String,
    /// The end, when it is near or over.
    pub end_sign: Option<Sign>,
    /// It can be revoked.
    pub may_revoke: bool,
}

/// An open session.
#[derive(Clone, Debug)]
pub struct Session {
    /// Id.
    pub id: String,
    /// Whose.
    pub person: String,
    /// Browser and system.
    pub device: String,
    /// Since when.
    pub since: Moment,
    /// When it was last seen.
    pub seen: Moment,
    /// It is the reader's.
    pub own: bool,
}

/// Sign-in.
///
/// Form `POST /settings/sign-in`: `act` = `save` | `try` (with the reader's own account), `passwords` (`on` or absent),
/// `second-factor` (`on` or absent), `provider-name`, `issuer`, `client-id`, `secret` (empty keeps the one before), `groups`
/// (lines `team = group`).
#[derive(Clone, Debug, Template)]
#[template(path = "settings-sign-in.html")]
pub struct SignInSettingsPage {
    /// Frame.
    pub frame: Frame,
    /// The pages of the settings.
    pub tabs: Vec<Link>,
    /// What came out of a test.
    pub status: Option<Status>,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// Passwords are allowed.
    pub passwords: bool,
    /// Everyone needs a second factor.
    pub second_factor: bool,
    /// How many have none yet.
    pub without: usize,
    /// Name of the provider.
    pub provider_name: Entry,
    /// Its address.
    pub issuer: Entry,
    /// Client id.
    pub client_id: Entry,
    /// A secret is kept.
    pub has_secret: bool,
    /// Teams and groups.
    pub groups: Entry,
}

/// The pages of the settings.
#[must_use]
pub fn tabs(lang: Lang, chosen: &str) -> Vec<Link> {
    [
        ("health", "settings-health"),
        ("sign-in", "settings-sign-in"),
        ("mail", "settings-mail"),
        ("tokens", "settings-tokens"),
        ("webhooks", "settings-webhooks"),
    ]
    .map(|(page, key)| Link::new(format!("/settings/{page}"), t(lang, key)).current(page == chosen))
    .into()
}

/// The ways to encrypt mail.
#[must_use]
pub fn encryption(lang: Lang, chosen: &str) -> Vec<Choice> {
    [("starttls", "mail-starttls"), ("tls", "mail-tls"), ("none", "mail-plain")]
        .map(|(value, key)| Choice::new(value, t(lang, key)).on(value == chosen))
        .into()
}

/// What a token can open.
#[must_use]
pub fn scopes(lang: Lang, chosen: &[&str]) -> Vec<Choice> {
    [
        ("check", "tokens-scope-check"),
        ("read", "tokens-scope-read"),
        ("write", "tokens-scope-write"),
        ("journal", "tokens-scope-journal"),
        ("administer", "tokens-scope-administer"),
    ]
    .map(|(value, key)| Choice::new(value, t(lang, key)).on(chosen.contains(&value)))
    .into()
}

/// Height of the chart's bars and lowest line.
const HEIGHT: u32 = 100;
const GROUND: u32 = 120;

impl HealthPage {
    fn scale(&self) -> u32 {
        self.hours.iter().map(|h| h.count.max(h.usual)).max().unwrap_or_default().max(1)
    }

    fn bars(&self) -> Vec<Bar> {
        let (scale, pitch) = (self.scale(), 640 / self.hours.len().max(1));
        let bar = |(nth, hour): (usize, &Hour)| {
            let height = hour.count.saturating_mul(HEIGHT) / scale;
            let x = nth * pitch + pitch / 8;
            Bar {
                x,
                y: GROUND - height,
                width: pitch * 2 / 3,
                height,
                middle: x + pitch / 3,
                label: hour.label.clone(),
            }
        };
        self.hours.iter().enumerate().map(bar).collect()
    }

    fn usual(&self) -> String {
        let scale = self.scale();
        let points = self.bars().into_iter().zip(&self.hours);
        let points =
            points.map(|(bar, hour)| format!("{} {}", bar.middle, GROUND - hour.usual.saturating_mul(HEIGHT) / scale));
        format!("M{}", points.collect::<Vec<_>>().join(" "))
    }

    fn hours_said(&self) -> Words {
        let label = |hour: Option<&Hour>| hour.map(|h| h.label.clone()).unwrap_or_default();
        let most = self.hours.iter().max_by_key(|h| h.count);
        self.frame
            .m("health-hours-said")
            .with("from", label(self.hours.first()))
            .with("to", label(self.hours.last()))
            .with("most", moment::count(self.frame.lang, most.map(|h| i64::from(h.count)).unwrap_or_default()))
            .with("at", label(most))
    }
}

impl Sample for HealthPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let part = |name, tone, sign: String, say: &str, seen: &str| Part {
            name: t(lang, name),
            sign: Sign::new(tone, sign),
            say: say.into(),
            link: None,
            seen: seen.into(),
        };
        let seen = moment::time(lang, at(0, 10, 40).time());
        let soon = t(lang, "moment-now");
        let well = |name, sign, say: &str| part(name, Tone::Publish, t(lang, sign), say, &seen);
        let unknown = Part {
            link: Some(Link::new("/queue#e3", "")),
            ..part(
                "queue-h",
                Tone::Unknown,
                Words::new(lang, "health-unknown").with("n", 1_usize).say(),
                &moment::time(lang, at(0, 9, 2).time()),
                &seen,
            )
        };
        let entries = Words::new(lang, "health-entries").with("n", moment::count(lang, 18_412)).say();
        let fact = |name, say: String| Fact { name: t(lang, name), say };
        let counts = [18, 15, 14, 14, 15, 21, 33, 72, 92, 82, 87, 78];
        let usual = [14, 14, 12, 13, 16, 22, 36, 62, 78, 80, 76, 74];
        let label = |nth: usize| {
            let hour = i8::try_from((22 + nth) % 24).unwrap_or_default();
            moment::time(lang, jiff::civil::time(hour, 0, 0, 0))
        };
        let hours = counts.into_iter().zip(usual).enumerate();
        let usual = Self {
            frame: frame(lang, Place::Settings, "/settings/health"),
            tabs: tabs(lang, "health"),
            lead: Words::new(lang, "health-not-well").with("n", 2_usize).say(),
            health: vec![
                part(
                    "health-database",
                    Tone::Publish,
                    t(lang, "health-answers"),
                    &format!("SQLite, {}", moment::bytes(lang, 212_000_000)),
                    &soon,
                ),
                well("house-journal", "health-whole", &entries),
                unknown,
                well("health-detectors", "health-on-time", "9 / 9"),
                part("settings-mail", Tone::Revise, t(lang, "health-slow"), "3", &seen),
                well("health-saved", "health-done", "/var/backups/charte"),
                well("health-clock", "health-right", "12 ms"),
            ],
            hours: hours.map(|(nth, (count, usual))| Hour { label: label(nth), count, usual }).collect(),
            facts: vec![
                fact(
                    "health-charte",
                    Words::new(lang, "health-started")
                        .with("version", "0.4.0")
                        .with("when", moment::full(lang, &at(-7, 6, 2)))
                        .say(),
                ),
                fact("health-memory", moment::bytes(lang, 84_000_000)),
                fact(
                    "health-data",
                    Words::new(lang, "health-free")
                        .with("folder", "/srv/charte")
                        .with("free", moment::bytes(lang, 1_900_000_000))
                        .with("whole", moment::bytes(lang, 40_000_000_000))
                        .say(),
                ),
            ],
        };
        let fresh = Self { lead: t(lang, "health-well"), hours: Vec::new(), ..usual.clone() };
        vec![("fresh", fresh), ("usual", usual)]
    }
}

impl Sample for MailPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let slow = Words::new(lang, "mail-slow")
            .with("span", moment::duration(lang, SignedDuration::from_secs(41)))
            .with("time", moment::time(lang, at(0, 10, 20).time()));
        let usual = Self {
            frame: frame(lang, Place::Settings, "/settings/mail"),
            tabs: tabs(lang, "mail"),
            status: Some(Status::new(Tone::Revise, slow.say())),
            corrections: Vec::new(),
            server: Entry::new("smtp.verrieres.example:587"),
            encryption: encryption(lang, "starttls"),
            sender: Entry::new("charte@verrieres.example"),
            user: Entry::new("charte"),
            has_password: true,
            example_subject: pick(lang, "Accord demandé avant 11 h 30", "Approval asked by 11:30").into(),
            example: vec![
                pick(
                    lang,
                    "Inès Kaddour voudrait publier un texte sur @verrieres aujourd'hui à 15 h.",
                    "Inès Kaddour would like to publish a text on @verrieres today at 15:00.",
                )
                .into(),
                t(lang, "approve-silence"),
            ],
        };
        let fresh = Self {
            status: None,
            server: Entry::default(),
            sender: Entry::default(),
            user: Entry::default(),
            has_password: false,
            ..usual.clone()
        };
        let wrong = Self {
            corrections: vec![Correction { field: "server".into(), say: t(lang, "mail-server-hint") }],
            server: Entry::wrong("smtp", t(lang, "mail-server-hint")),
            ..usual.clone()
        };
        let hostile = Self { server: Entry::new(HOSTILE), example_subject: HOSTILE.into(), ..usual.clone() };
        vec![("fresh", fresh), ("wrong", wrong), ("hostile", hostile), ("usual", usual)]
    }
}

impl Sample for TokensPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let day = |days| moment::day_year_short(lang, at(days, 0, 0).date());
        let token = |id: &str, name: &str, scope, by: &str, used: String, end: i64, sign| Token {
            id: id.into(),
            name: name.into(),
            scopes: t(lang, scope),
            by: by.into(),
            used,
            end: day(end),
            end_sign: sign,
            may_revoke: end >= 0,
        };
        let over = Words::new(lang, "tokens-over").with("day", day(-69)).say();
        let session = |id: &str, person: &str, device: &str, hour, own| Session {
            id: id.into(),
            person: person.into(),
            device: device.into(),
            since: Moment::hour(lang, &at(0, hour, 31)),
            seen: Moment::hour(lang, &now()),
            own,
        };
        let usual = Self {
            frame: frame(lang, Place::Settings, "/settings/tokens"),
            tabs: tabs(lang, "tokens"),
            made: None,
            tokens: vec![
                token("1", "site marchand", "tokens-scope-check", "Claire Morel", t(lang, "tokens-never"), 365, None),
                token(
                    "2",
                    "export mensuel",
                    "tokens-scope-journal",
                    "Pauline Roche",
                    day(-7),
                    23,
                    Some(Sign::new(Tone::Hold, day(23))),
                ),
                token(
                    "3",
                    "ancien CMS",
                    "tokens-scope-check",
                    "Hugo Petit",
                    day(-177),
                    -69,
                    Some(Sign::new(Tone::Refuse, over)),
                ),
            ],
            corrections: Vec::new(),
            name: Entry::default(),
            scopes: scopes(lang, &["check"]),
            until: Entry::new("2027-12-08"),
            sessions: vec![
                session("a", "Claire Morel", "Firefox, Linux", 8, true),
                session("b", "Hugo Petit", "Chrome, Windows", 8, false),
                session("c", "Sofia Benali", "Safari, iPhone", 9, false),
            ],
            pager: Pager {
                say: Words::new(lang, "sessions-count").with("n", 3_usize).with("shown", "3").with("of", "11").say(),
                newer: None,
                older: Some("/settings/tokens?after=c".into()),
            },
        };
        let made = Self {
            made: Some(Made { name: "site marchand".into(), secret: "chj~7Qm2~kX9vT0aLr4bN8wE1sZ6yUcH3dPf".into() }),
            ..usual.clone()
        };
        let wrong = Self {
            tokens: Vec::new(),
            corrections: vec![Correction { field: "scope-1".into(), say: t(lang, "tokens-scope-missing") }],
            ..usual.clone()
        };
        let hostile = Self {
            made: Some(Made { name: HOSTILE.into(), secret: HOSTILE.into() }),
            sessions: vec![session("d", HOSTILE, HOSTILE, 8, false)],
            ..usual.clone()
        };
        vec![("made", made), ("wrong", wrong), ("hostile", hostile), ("usual", usual)]
    }
}

impl Sample for SignInSettingsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let lines = "communication = reseaux-com\nservice client = relation-client\nsécurité = dsi-astreinte";
        let wrong =
            Words::new(lang, "sign-in-groups-wrong").with("line", 2_usize).with("group", "relation-client").say();
        let usual = Self {
            frame: frame(lang, Place::Settings, "/settings/sign-in"),
            tabs: tabs(lang, "sign-in"),
            status: None,
            corrections: vec![Correction { field: "groups".into(), say: wrong.clone() }],
            passwords: true,
            second_factor: true,
            without: 3,
            provider_name: Entry::new("Verrières"),
            issuer: Entry::new("https://id.verrieres.example"),
            client_id: Entry::new("charte"),
            has_secret: true,
            groups: Entry::wrong(lines, wrong),
        };
        let locked = Self {
            status: Some(Status::new(Tone::Refuse, t(lang, "sign-in-locked"))),
            corrections: Vec::new(),
            passwords: false,
            second_factor: false,
            without: 0,
            provider_name: Entry::default(),
            issuer: Entry::default(),
            client_id: Entry::default(),
            has_secret: false,
            groups: Entry::default(),
            ..usual.clone()
        };
        vec![("locked", locked), ("usual", usual)]
    }
}
