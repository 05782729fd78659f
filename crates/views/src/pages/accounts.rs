//! `/accounts`, `/accounts/{handle}`, `/accounts/registry`: the accounts of the company, what is missing, and the files.

use crate::frame::{Frame, Place};
use crate::moment::{self, Moment};
use crate::pages::queue::state_sign;
use crate::parts::{Choice, Correction, Entry, Link, Nothing, Pager, Sign, Status, Tone, Written};
use crate::sample::{HOSTILE, Sample, at, frame, french, pick};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// The list of accounts.
///
/// `GET /accounts`: `find`, `network`, `gap` (empty, `any`, or the code of a gap), `view` (`paid`, `soon`), `after` (key of a
/// page). Form `POST /accounts`: `handle`.
#[derive(Clone, Debug, Template)]
#[template(path = "accounts.html")]
pub struct AccountsPage {
    /// Frame.
    pub frame: Frame,
    /// How many, how many with gaps, what they cost.
    pub lead: String,
    /// The first account with a gap.
    pub next: Option<String>,
    /// Filters ready to be taken.
    pub views: Vec<Link>,
    /// Words looked for.
    pub find: String,
    /// Networks to choose from.
    pub networks: Vec<Choice>,
    /// Gaps to choose from.
    pub gaps: Vec<Choice>,
    /// Why there are no rows.
    pub nothing: Option<Nothing>,
    /// The accounts.
    pub rows: Vec<AccountRow>,
    /// The rest.
    pub pager: Pager,
    /// Whether the reader may add one.
    pub may_add: bool,
    /// Its handle.
    pub handle: Entry,
    /// What to correct.
    pub corrections: Vec<Correction>,
}

/// An account in the list.
#[derive(Clone, Debug)]
pub struct AccountRow {
    /// Handle.
    pub handle: String,
    /// Network.
    pub network: String,
    /// Legal owner.
    pub owner: String,
    /// Custodians.
    pub custodians: String,
    /// Who pays.
    pub payer: String,
    /// What a year costs.
    pub cost: String,
    /// Day of renewal.
    pub renewal: String,
    /// What is missing; [`gap_sign`] makes them.
    pub gaps: Vec<Sign>,
}

/// An account.
///
/// Form `POST /accounts/{handle}`: `act` = `save` (the fields of the record: `network`, `kind`, `state`, `owner`, `payer`,
/// `custodian` several, `plan`, `cost`, `currency`, `renewal`, `recovery`, `second_factor` = `yes` | `no` | empty) | `renew` |
/// `destination` (`destination` = `by-hand` | `feed` | `webhook`, `url`, `secret`) | `connect` (`client-name`, `client-may`,
/// `client-since`) | `cut` (`client`) | `hand-over` (`from`, `to`).
#[derive(Clone, Debug, Template)]
#[template(path = "account.html")]
pub struct AccountPage {
    /// Frame.
    pub frame: Frame,
    /// Handle.
    pub handle: String,
    /// Network.
    pub network: String,
    /// What it is for.
    pub lead: String,
    /// What is missing.
    pub statuses: Vec<Status>,
    /// The key of a webhook that was just made: shown once.
    pub secret: Option<String>,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// Whether the reader may change it.
    pub may_change: bool,
    /// It has a day of renewal.
    pub renewable: bool,
    /// What is known.
    pub facts: Vec<Fact>,
    /// What left last.
    pub posts: Vec<Left>,
    /// What is connected.
    pub clients: Vec<Client>,
    /// Name of a new one.
    pub client_name: Entry,
    /// What it may do.
    pub client_may: Entry,
    /// Since when.
    pub client_since: Entry,
    /// The record as a form.
    pub record: Option<Record>,
    /// Who may do what.
    pub mandates: Vec<Grant>,
    /// Where posts go, as a form.
    pub destination: Option<Where>,
    /// The same in words.
    pub destination_say: String,
    /// From whom to whom it can go.
    pub hand_over: Option<HandOver>,
    /// What was done with it.
    pub history: Vec<Past>,
}

/// A name and what it is.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Name.
    pub name: String,
    /// What it is.
    pub say: String,
    /// What it is, when that has a tone.
    pub sign: Option<Sign>,
}

/// A post that left, or is about to.
#[derive(Clone, Debug)]
pub struct Left {
    /// How it is.
    pub sign: Sign,
    /// First words.
    pub title: Written,
    /// Address.
    pub href: String,
    /// When.
    pub when: Moment,
}

/// Something connected to the account.
#[derive(Clone, Debug)]
pub struct Client {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Who connected it.
    pub by: String,
    /// Since when.
    pub since: String,
    /// What it may do.
    pub may: String,
}

/// The record as a form.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Networks.
    pub networks: Vec<Choice>,
    /// Types.
    pub kinds: Vec<Choice>,
    /// States.
    pub states: Vec<Choice>,
    /// Legal owner.
    pub owner: Entry,
    /// Who pays.
    pub payer: Entry,
    /// Who can keep it.
    pub custodians: Vec<Choice>,
    /// Plan.
    pub plan: Entry,
    /// What a year costs.
    pub cost: Entry,
    /// Currency.
    pub currency: Entry,
    /// Day of renewal.
    pub renewal: Entry,
    /// Address for recovery.
    pub recovery: Entry,
    /// Second factor: [`tri`] makes it.
    pub second_factor: Vec<Choice>,
}

/// A mandate on the account.
#[derive(Clone, Debug)]
pub struct Grant {
    /// The strongest act.
    pub act: String,
    /// To whom, for what.
    pub who: String,
    /// The article that gives it.
    pub article: Link,
}

/// Where posts go.
#[derive(Clone, Debug, Default)]
pub struct Where {
    /// The ways.
    pub kinds: Vec<Choice>,
    /// Address of a webhook.
    pub url: Entry,
}

/// From whom to whom.
#[derive(Clone, Debug)]
pub struct HandOver {
    /// Custodians.
    pub from: Vec<Choice>,
    /// People.
    pub to: Vec<Choice>,
}

/// Something that was done.
#[derive(Clone, Debug)]
pub struct Past {
    /// When.
    pub when: Moment,
    /// What, by whom.
    pub say: String,
    /// The entry of the journal.
    pub href: String,
}

/// The registry's files.
///
/// Form `POST /accounts/registry` (multipart): `files` several. `GET /accounts/registry/{file}` gives one.
#[derive(Clone, Debug, Template)]
#[template(path = "registry.html")]
pub struct RegistryPage {
    /// Frame.
    pub frame: Frame,
    /// What was taken in.
    pub status: Option<Status>,
    /// What is wrong with the files that were given.
    pub problems: Vec<Fault>,
    /// The files that can be taken home.
    pub files: Vec<File>,
    /// Whether the reader may take files in.
    pub may_import: bool,
}

/// A fault of a file.
#[derive(Clone, Debug)]
pub struct Fault {
    /// File and line.
    pub place: String,
    /// What.
    pub say: String,
    /// What to do; may be empty.
    pub help: String,
}

/// A file.
#[derive(Clone, Debug)]
pub struct File {
    /// Name.
    pub name: String,
    /// What is in it.
    pub say: String,
}

/// The sign of a gap by its code: those that stop publishing refuse, what only sleeps reminds.
#[must_use]
pub fn gap_sign(code: &str, say: impl Into<String>) -> Sign {
    let tone = match code {
        "no-owner" | "compromised" | "leaver-is-custodian" | "renewal-past" | "not-recorded" => Tone::Refuse,
        "dormant" => Tone::Remind,
        _ => Tone::Hold,
    };
    Sign::new(tone, say)
}

/// Yes, no, or not known.
#[must_use]
pub fn tri(lang: Lang, chosen: Option<bool>) -> Vec<Choice> {
    vec![
        Choice::new("", t(lang, "house-not-known")).on(chosen.is_none()),
        Choice::new("yes", t(lang, "house-yes")).on(chosen == Some(true)),
        Choice::new("no", t(lang, "house-no")).on(chosen == Some(false)),
    ]
}

impl Sample for AccountsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let row = |handle: &str, network: &str, gaps: Vec<Sign>| AccountRow {
            handle: handle.into(),
            network: network.into(),
            owner: "Verrières SA".into(),
            custodians: "Amélie Garnier, Karim Haddad".into(),
            payer: "Ressources humaines".into(),
            cost: moment::money(lang, 480_000, "EUR"),
            renewal: moment::day_year_short(lang, at(31, 0, 0).date()),
            gaps,
        };
        let near = Words::new(lang, "gap-renewal-in").with("days", 31_usize).say();
        let link = |href: &str, key| Link::new(href, t(lang, key));
        let usual = Self {
            frame: frame(lang, Place::Accounts, "/accounts"),
            lead: Words::new(lang, "accounts-lead").with("n", 8_usize).with("gaps", 2_usize).say(),
            next: Some("/accounts/@verrieres-recrute".into()),
            views: vec![
                link("/accounts?gap=any", "accounts-with-gap"),
                link("/accounts", "house-all").current(true),
                link("/accounts?view=paid", "accounts-paid"),
            ],
            find: String::new(),
            networks: vec![Choice::new("", t(lang, "house-all")), Choice::new("linkedin", "LinkedIn")],
            gaps: vec![Choice::new("", t(lang, "house-all")), Choice::new("no-owner", t(lang, "gap-no-owner"))],
            nothing: None,
            rows: vec![
                row("@verrieres-recrute", "LinkedIn", vec![gap_sign("renewal-near", near)]),
                row(
                    "@fondation-verrieres",
                    "Facebook",
                    vec![
                        gap_sign(
                            "leaver-is-custodian",
                            Words::new(lang, "gap-leaver-named").with("name", "Pauline Roche").say(),
                        ),
                        gap_sign("dormant", t(lang, "gap-dormant")),
                    ],
                ),
                row("@verrieres", "LinkedIn", Vec::new()),
            ],
            pager: Pager {
                say: Words::new(lang, "house-of").with("shown", 3_usize).with("n", 8_usize).say(),
                newer: None,
                older: None,
            },
            may_add: true,
            handle: Entry::default(),
            corrections: Vec::new(),
        };
        let empty = Self { rows: Vec::new(), nothing: Some(Nothing::Yet), next: None, ..usual.clone() };
        let filtered =
            Self { rows: Vec::new(), nothing: Some(Nothing::Found { all: "/accounts".into() }), ..usual.clone() };
        let long = Self { rows: (0..100).flat_map(|_| usual.rows.clone()).take(100).collect(), ..usual.clone() };
        let hostile = Self {
            find: HOSTILE.into(),
            rows: vec![row(HOSTILE, HOSTILE, vec![gap_sign("x", HOSTILE)])],
            ..usual.clone()
        };
        vec![("empty", empty), ("filtered", filtered), ("long", long), ("hostile", hostile), ("usual", usual)]
    }
}

impl Sample for AccountPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let fact = |key: &'static str, say: &str| Fact { name: t(lang, key), say: say.into(), sign: None };
        let usual = Self {
            frame: frame(lang, Place::Accounts, "/accounts/@verrieres-recrute"),
            handle: "@verrieres-recrute".into(),
            network: "LinkedIn".into(),
            lead: "Donner envie du métier, et dire les postes ouverts.".into(),
            statuses: vec![Status::new(Tone::Hold, Words::new(lang, "gap-renewal-in").with("days", 31_usize).say())],
            secret: None,
            corrections: Vec::new(),
            may_change: true,
            renewable: true,
            facts: vec![
                fact("accounts-owner", "Verrières SA"),
                fact("accounts-custodians", "Amélie Garnier, Karim Haddad"),
                Fact {
                    name: t(lang, "accounts-second-factor"),
                    say: String::new(),
                    sign: Some(Sign::new(Tone::Publish, t(lang, "house-yes"))),
                },
            ],
            posts: vec![Left {
                sign: state_sign(lang, "confirmed"),
                title: french("Trois tailleurs ont rejoint la maison cet automne."),
                href: "/posts/post-1".into(),
                when: Moment::brief(lang, &at(-4, 10, 0)),
            }],
            clients: vec![Client {
                id: "client-1".into(),
                name: pick(lang, "LinkedIn, page d'entreprise", "LinkedIn company page").into(),
                by: "Karim Haddad".into(),
                since: moment::day_year_short(lang, at(-330, 0, 0).date()),
                may: pick(lang, "publier", "publish").into(),
            }],
            client_name: Entry::default(),
            client_may: Entry::default(),
            client_since: Entry::new("2026-12-08"),
            record: Some(Record {
                networks: vec![Choice::new("linkedin", "LinkedIn").on(true)],
                kinds: vec![Choice::new("recruitment", pick(lang, "recrutement", "recruitment")).on(true)],
                states: vec![Choice::new("active", pick(lang, "actif", "active")).on(true)],
                owner: Entry::new("Verrières SA"),
                custodians: vec![
                    Choice::new("amelie-garnier", "Amélie Garnier").on(true),
                    Choice::new("hugo-petit", "Hugo Petit"),
                ],
                second_factor: tri(lang, Some(true)),
                ..Record::default()
            }),
            mandates: vec![Grant {
                act: pick(lang, "publier", "publish").into(),
                who: "ressources humaines".into(),
                article: Link::new("/charter#habilitations", Words::new(lang, "house-article").with("n", "2.1").say()),
            }],
            destination: Some(Where {
                kinds: vec![
                    Choice::new("by-hand", t(lang, "accounts-by-hand")),
                    Choice::new("feed", t(lang, "accounts-feed")),
                    Choice::new("webhook", t(lang, "accounts-webhook")).on(true),
                ],
                url: Entry::new("https://relais.verrieres.example/charte"),
            }),
            destination_say: String::new(),
            hand_over: Some(HandOver {
                from: vec![Choice::new("amelie-garnier", "Amélie Garnier")],
                to: vec![Choice::new("hugo-petit", "Hugo Petit")],
            }),
            history: vec![Past {
                when: Moment::day(lang, at(-7, 0, 0).date()),
                say: t(lang, "accounts-act-client-connected"),
                href: "/journal/41".into(),
            }],
        };
        let secret = Self { secret: Some("whsec_2f1c".into()), ..usual.clone() };
        let plain = Self {
            may_change: false,
            record: None,
            destination: None,
            destination_say: t(lang, "accounts-by-hand"),
            hand_over: None,
            clients: Vec::new(),
            posts: Vec::new(),
            mandates: Vec::new(),
            history: Vec::new(),
            ..usual.clone()
        };
        let wrong = Self {
            corrections: vec![Correction { field: "url".into(), say: t(lang, "house-error-address-not-allowed") }],
            destination: Some(Where {
                url: Entry::wrong("http://10.0.0.1", t(lang, "house-error-address-not-allowed")),
                ..usual.destination.clone().unwrap_or_default()
            }),
            ..usual.clone()
        };
        let mut hostile = usual.clone();
        hostile.handle = HOSTILE.into();
        hostile.lead = HOSTILE.into();
        hostile.secret = Some(HOSTILE.into());
        vec![("secret", secret), ("plain", plain), ("wrong", wrong), ("hostile", hostile), ("usual", usual)]
    }
}

impl Sample for RegistryPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let files = ["people.toml", "accounts.toml", "assets.toml", "consents.toml", "contacts.toml"];
        let usual = Self {
            frame: frame(lang, Place::Accounts, "/accounts/registry"),
            status: None,
            problems: Vec::new(),
            files: files
                .map(|name| File {
                    name: name.into(),
                    say: Words::new(lang, "registry-records").with("n", 8_usize).say(),
                })
                .into(),
            may_import: true,
        };
        let faults = Self {
            problems: vec![Fault { place: "accounts.toml:12".into(), say: "network".into(), help: "linkedin".into() }],
            ..usual.clone()
        };
        let hostile = Self {
            problems: vec![Fault { place: HOSTILE.into(), say: HOSTILE.into(), help: HOSTILE.into() }],
            ..usual.clone()
        };
        let done = Self {
            status: Some(Status::new(
                Tone::Publish,
                Words::new(lang, "registry-done").with("people", 22_usize).with("records", 40_usize).say(),
            )),
            ..usual.clone()
        };
        vec![("faults", faults), ("done", done), ("hostile", hostile), ("usual", usual)]
    }
}
