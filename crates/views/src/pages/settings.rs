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
/// Form `POST /settings/health`: `act` = `backup`, where the house may make one.
#[derive(Clone, Debug, Template)]
#[template(path = "settings-health.html")]
pub struct HealthPage {
    /// Frame.
    pub frame: Frame,
    /// The pages of the settings; [`tabs`] makes them.
    pub tabs: Vec<Link>,
    /// All well, or how many things to look at.
    pub lead: String,
    /// Whether a backup can be made from here.
    pub backup: bool,
    /// The database is a server's, which makes its own backups: the page says how.
    pub server: bool,
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

/// Mail, as the configuration has it.
///
/// Form `POST /settings/mail`: `act` = `try` (sends one to the reader).
#[derive(Clone, Debug, Template)]
#[template(path = "settings-mail.html")]
pub struct MailPage {
    /// Frame.
    pub frame: Frame,
    /// The pages of the settings.
    pub tabs: Vec<Link>,
    /// The test has left, messages wait.
    pub status: Option<Status>,
    /// How the server is reached; none: mail is off.
    pub facts: Vec<Fact>,
    /// What to write in the configuration while mail is off.
    pub how: String,
    /// Whether a test can be sent.
    pub may_try: bool,
    /// What could not be sent.
    pub failed: Vec<Unsent>,
    /// Subject of the message that is shown.
    pub example_subject: String,
    /// Its lines.
    pub example: Vec<String>,
}

/// A message that could not be sent.
#[derive(Clone, Debug)]
pub struct Unsent {
    /// To whom.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// What the server said.
    pub why: String,
}

/// Tokens and sessions.
///
/// Form `POST /settings/tokens`: `name`, `scope` (several: `check`, `read`, `write`, `approve`, `stop`, `journal`,
/// `administer`), `until`
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

/// Sign-in, as the configuration has it.
#[derive(Clone, Debug, Template)]
#[template(path = "settings-sign-in.html")]
pub struct SignInSettingsPage {
    /// Frame.
    pub frame: Frame,
    /// The pages of the settings.
    pub tabs: Vec<Link>,
    /// Passwords, second factors, limits.
    pub own: Vec<Fact>,
    /// The company's own provider; none: there is none.
    pub provider: Vec<Fact>,
}

/// Addresses that are told what is done in the house.
///
/// Form `POST /settings/webhooks`: `url`, `events` (beginnings of acts, with commas between). Form
/// `POST /settings/webhooks/{id}/remove`: no field.
#[derive(Clone, Debug, Template)]
#[template(path = "settings-webhooks.html")]
pub struct WebhooksPage {
    /// Frame.
    pub frame: Frame,
    /// The pages of the settings.
    pub tabs: Vec<Link>,
    /// The key of the address that was just added: shown once.
    pub made: Option<Made>,
    /// The addresses.
    pub hooks: Vec<Hook>,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// The new address.
    pub url: Entry,
    /// What it is told.
    pub events: Entry,
    /// The last calls.
    pub calls: Vec<Call>,
}

/// An address.
#[derive(Clone, Debug)]
pub struct Hook {
    /// Id.
    pub id: String,
    /// The address.
    pub url: String,
    /// What it is told, in words.
    pub events: String,
}

/// A call.
#[derive(Clone, Debug)]
pub struct Call {
    /// What it tells.
    pub act: String,
    /// Where to.
    pub url: String,
    /// How it went.
    pub sign: Sign,
    /// Why it did not arrive, how often it was tried.
    pub say: String,
    /// When.
    pub at: Moment,
}

/// The pages of the settings.
#[must_use]
pub fn tabs(lang: Lang, chosen: &str) -> Vec<Link> {
    [
        ("health", "settings-health"),
        ("sign-in", "settings-sign-in"),
        ("mail", "settings-mail"),
        ("tokens", "settings-tokens"),
        ("sites", "sites-h"),
        ("webhooks", "settings-webhooks"),
    ]
    .map(|(page, key)| Link::new(format!("/settings/{page}"), t(lang, key)).current(page == chosen))
    .into()
}

/// What a token can open.
#[must_use]
pub fn scopes(lang: Lang, chosen: &[&str]) -> Vec<Choice> {
    [
        ("check", "tokens-scope-check"),
        ("read", "tokens-scope-read"),
        ("write", "tokens-scope-write"),
        ("approve", "tokens-scope-approve"),
        ("moderate", "tokens-scope-moderate"),
        ("stop", "tokens-scope-stop"),
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
            backup: true,
            server: false,
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
        let fresh = Self { lead: t(lang, "health-well"), backup: false, hours: Vec::new(), ..usual.clone() };
        let server = Self { server: true, ..fresh.clone() };
        vec![("fresh", fresh), ("server", server), ("usual", usual)]
    }
}

impl Sample for MailPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let slow = Words::new(lang, "mail-slow")
            .with("span", moment::duration(lang, SignedDuration::from_secs(41)))
            .with("time", moment::time(lang, at(0, 10, 20).time()));
        let fact = |key, say: &str| Fact { name: t(lang, key), say: say.into() };
        let usual = Self {
            frame: frame(lang, Place::Settings, "/settings/mail"),
            tabs: tabs(lang, "mail"),
            status: Some(Status::new(Tone::Revise, slow.say())),
            facts: vec![
                fact("mail-server", "smtp.verrieres.example:587"),
                fact("mail-encryption", &t(lang, "mail-starttls")),
                fact("mail-sender", "charte@verrieres.example"),
            ],
            how: String::new(),
            may_try: true,
            failed: Vec::new(),
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
        let off = Self { status: None, facts: Vec::new(), how: "[mail]".into(), may_try: false, ..usual.clone() };
        let hostile = Self {
            facts: vec![Fact { name: HOSTILE.into(), say: HOSTILE.into() }],
            failed: vec![Unsent { to: HOSTILE.into(), subject: HOSTILE.into(), why: HOSTILE.into() }],
            ..usual.clone()
        };
        vec![("off", off), ("hostile", hostile), ("usual", usual)]
    }
}

impl Sample for WebhooksPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let hook = |id: &str, url: &str, events: String| Hook { id: id.into(), url: url.into(), events };
        let call = |act: &str, tone, key, say: String, hour| Call {
            act: act.into(),
            url: "https://example.com/hooks/charte".into(),
            sign: Sign::new(tone, t(lang, key)),
            say,
            at: Moment::brief(lang, &at(0, hour, 31)),
        };
        let usual = Self {
            frame: frame(lang, Place::Settings, "/settings/webhooks"),
            tabs: tabs(lang, "webhooks"),
            made: None,
            hooks: vec![
                hook("webhook-1", "https://example.com/hooks/charte", t(lang, "webhooks-all")),
                hook("webhook-2", "https://archive.example.org/in", "post., stop.".into()),
            ],
            corrections: Vec::new(),
            url: Entry::default(),
            events: Entry::default(),
            calls: vec![
                call("post.published", Tone::Publish, "webhooks-sent", String::new(), 10),
                call("stop.made", Tone::Busy, "webhooks-waiting", t(lang, "queue-why-busy"), 9),
                call("post.approved", Tone::Refuse, "webhooks-failed", t(lang, "queue-why-answer-gone"), 8),
            ],
        };
        let empty = Self { hooks: Vec::new(), calls: Vec::new(), ..usual.clone() };
        let made = Self {
            made: Some(Made {
                name: "https://example.com/hooks/charte".into(),
                secret: "whsec_5f1c9b0f8e2d4a6b7c3d1e0f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b".into(),
            }),
            ..usual.clone()
        };
        let wrong = Self {
            corrections: vec![Correction { field: "url".into(), say: t(lang, "house-error-address-not-allowed") }],
            url: Entry::wrong("http://10.0.0.1/", t(lang, "house-error-address-not-allowed")),
            ..usual.clone()
        };
        let long = Self {
            hooks: (0..20)
                .map(|n| {
                    hook(
                        &format!("webhook-{n}"),
                        &format!("https://example.com/{}", "long/".repeat(30)),
                        "post.".into(),
                    )
                })
                .collect(),
            calls: (0..50).flat_map(|_| usual.calls.clone()).take(50).collect(),
            ..usual.clone()
        };
        let hostile = Self {
            hooks: vec![Hook { id: HOSTILE.into(), url: HOSTILE.into(), events: HOSTILE.into() }],
            ..usual.clone()
        };
        vec![("empty", empty), ("made", made), ("wrong", wrong), ("long", long), ("hostile", hostile), ("usual", usual)]
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
        let fact = |key, say: &str| Fact { name: t(lang, key), say: say.into() };
        let usual = Self {
            frame: frame(lang, Place::Settings, "/settings/sign-in"),
            tabs: tabs(lang, "sign-in"),
            own: vec![fact("sign-in-passwords", "22"), fact("sign-in-with-second", "19")],
            provider: vec![fact("sign-in-name", "Verrières"), fact("sign-in-issuer", "https://id.verrieres.example")],
        };
        let alone = Self { provider: Vec::new(), ..usual.clone() };
        vec![("alone", alone), ("usual", usual)]
    }
}
