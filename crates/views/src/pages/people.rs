//! `/people`, `/people/{id}`, `/people/{id}/leave`, `/people/mandates`: who is here, what each may do and why, how one leaves.

use crate::frame::{Frame, Place};
use crate::moment::Moment;
use crate::pages::settings::Session;
use crate::parts::{Choice, Correction, Entry, Link, Nothing, Pager, Shape, Sign, Status, Tone, Who, Written};
use crate::sample::{HOSTILE, Sample, at, frame, french, pick};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// The list of people.
///
/// `GET /people`: `find` (name or address), `team`, `state` (`here`, `left`, `invited`, `all`), `after` (key of a page).
/// Form `POST /people`: `name`, `email`, `status`, `teams` (separated by commas), `lang`, `administrator` and `invite` (`on`
/// or absent).
#[derive(Clone, Debug, Template)]
#[template(path = "people.html")]
pub struct PeoplePage {
    /// Frame.
    pub frame: Frame,
    /// How many, in words.
    pub lead: String,
    /// The pages about people; [`tabs`] makes them.
    pub tabs: Vec<Link>,
    /// Words looked for.
    pub find: String,
    /// Teams to choose from.
    pub teams: Vec<Choice>,
    /// States to choose from; [`states`] makes them.
    pub states: Vec<Choice>,
    /// Why there are no rows.
    pub nothing: Option<Nothing>,
    /// Whether the reader may see when somebody was here last.
    pub shows_seen: bool,
    /// The people.
    pub rows: Vec<PersonRow>,
    /// The rest.
    pub pager: Pager,
    /// The form for a new one, for those who may.
    pub new: Option<NewPerson>,
    /// What to correct in it.
    pub corrections: Vec<Correction>,
}

/// A person in the list.
#[derive(Clone, Debug)]
pub struct PersonRow {
    /// Address.
    pub href: String,
    /// Name.
    pub name: String,
    /// Teams.
    pub teams: String,
    /// What the person is to the company.
    pub status: String,
    /// The version that was signed.
    pub signed: Option<Sign>,
    /// When the person was here last.
    pub seen: String,
    /// What is to be done.
    pub todo: Option<Sign>,
    /// A word without urgency: administrator.
    pub note: String,
}

/// The form for a new person.
#[derive(Clone, Debug, Default)]
pub struct NewPerson {
    /// Name.
    pub name: Entry,
    /// Address.
    pub email: Entry,
    /// Statuses to choose from.
    pub statuses: Vec<Choice>,
    /// Teams.
    pub teams: Entry,
    /// Languages to choose from; [`langs`] makes them.
    pub langs: Vec<Choice>,
    /// Keeps the house.
    pub administrator: bool,
}

/// A person.
///
/// Form `POST /people/{id}`: `act` = `save` (`name`, `email`, `lang`, `delegate`, and for administrators `status`, `teams`,
/// `administrator`) | `invite` | `password` (`old`, `new`) | `factor-on` (`secret`, `code`) | `factor-off` (`password` for
/// oneself) | `close-others` | `erase` (`sure`). `POST /people/{id}/sessions/{session}/close`: no field.
#[derive(Clone, Debug, Template)]
#[template(path = "person.html")]
pub struct PersonPage {
    /// Frame.
    pub frame: Frame,
    /// Who.
    pub who: Who,
    /// It is the reader.
    pub own: bool,
    /// Teams and status in words.
    pub lead: String,
    /// Where a departure begins, for those who may.
    pub leave_href: Option<String>,
    /// What is to be known at once.
    pub statuses: Vec<Status>,
    /// The link of an invitation that was just made: shown once.
    pub invitation: Option<String>,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// Why the person may what they may.
    pub mandates: Vec<MandateRow>,
    /// Open sessions, for oneself and administrators.
    pub sessions: Vec<Session>,
    /// Password, second factor, tokens.
    pub security: Option<Security>,
    /// The form, for oneself and administrators.
    pub settings: Option<PersonForm>,
    /// The version that was signed.
    pub signed: Option<Sign>,
    /// When.
    pub signed_say: String,
    /// Where to sign.
    pub sign_link: Option<Link>,
    /// Whether an invitation can be sent.
    pub may_invite: bool,
    /// Whether what is kept can be taken home.
    pub may_export: bool,
    /// Whether the person can be erased.
    pub may_erase: bool,
}

/// A mandate of a person.
#[derive(Clone, Debug)]
pub struct MandateRow {
    /// Its name.
    pub name: String,
    /// The article that gives it.
    pub article: Link,
    /// By which team, by which article, until when.
    pub why: String,
    /// On which accounts.
    pub on: String,
    /// Which acts.
    pub may: String,
}

/// Password, second factor, tokens.
#[derive(Clone, Debug)]
pub struct Security {
    /// A password is set.
    pub has_password: bool,
    /// A second factor is on.
    pub has_factor: bool,
    /// The same as a sign.
    pub factor: Sign,
    /// How many tokens count.
    pub tokens: usize,
    /// The old password, for a new one.
    pub old: Entry,
    /// The new one.
    pub new: Entry,
    /// A secret that can be taken up; none while one is on.
    pub offer: Option<Offer>,
    /// The code that shows that it arrived.
    pub code: Entry,
    /// The password, for giving the second factor up.
    pub password: Entry,
    /// The form of the password is open.
    pub open_password: bool,
    /// Recovery codes that were just made: shown once.
    pub codes: Vec<String>,
    /// How many recovery codes are left.
    pub left: usize,
    /// The code with which they are renewed.
    pub renew: Entry,
    /// The form of the second factor is open.
    pub open_factor: bool,
}

/// A secret of a second factor.
#[derive(Clone, Debug)]
pub struct Offer {
    /// In base 32.
    pub secret: String,
    /// `otpauth://…`
    pub address: String,
    /// The picture of the address, as a path of squares; empty when it does not fit.
    pub qr: String,
    /// How many squares a side has, with its margin.
    pub side: usize,
}

impl Offer {
    /// The secret in groups of four, to be typed.
    fn spaced(&self) -> String {
        let letters: Vec<char> = self.secret.chars().collect();
        letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }
}

/// What can be changed of a person.
#[derive(Clone, Debug, Default)]
pub struct PersonForm {
    /// Name.
    pub name: Entry,
    /// Address.
    pub email: Entry,
    /// Languages to choose from.
    pub langs: Vec<Choice>,
    /// Who can stand in.
    pub delegates: Vec<Choice>,
    /// The reader keeps the house.
    pub keeps: bool,
    /// Statuses to choose from.
    pub statuses: Vec<Choice>,
    /// Teams.
    pub teams: Entry,
    /// Keeps the house.
    pub administrator: bool,
}

/// A departure.
///
/// Form `POST /people/{id}/leave`: `day`, `note`, and for each thing `account-{handle}`, `post-{id}`, `request-{id}`,
/// `delegate-{person}` with the id of who takes it over; empty: it stays; `-` puts a post aside.
#[derive(Clone, Debug, Template)]
#[template(path = "leave.html")]
pub struct LeavePage {
    /// Frame.
    pub frame: Frame,
    /// Who leaves.
    pub who: Who,
    /// What happens.
    pub lead: String,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// Last day.
    pub day: Entry,
    /// What goes to somebody.
    pub hands: Vec<Hand>,
    /// What ends by itself.
    pub falls: Vec<Fall>,
    /// A word for the journal.
    pub note: Entry,
}

/// Something that goes to somebody.
#[derive(Clone, Debug)]
pub struct Hand {
    /// What kind.
    pub sign: Sign,
    /// What.
    pub what: Written,
    /// It is a quotation.
    pub quoted: bool,
    /// A line more.
    pub say: String,
    /// Name of the field.
    pub field: String,
    /// To whom.
    pub choices: Vec<Choice>,
}

/// Something that ends by itself.
#[derive(Clone, Debug)]
pub struct Fall {
    /// How it is.
    pub sign: Sign,
    /// What.
    pub what: String,
    /// A line more; may be empty.
    pub say: String,
}

/// Mandates as a table read from the charter.
///
/// `GET /people/mandates`: `who` (id), `may` (code of an act), `on` (handle): why, or why not.
#[derive(Clone, Debug, Template)]
#[template(path = "mandates.html")]
pub struct MandatesPage {
    /// Frame.
    pub frame: Frame,
    /// From which version.
    pub lead: String,
    /// The pages about people.
    pub tabs: Vec<Link>,
    /// Where it is changed, for those who may.
    pub edit: Option<Link>,
    /// Why there is no table.
    pub nothing: Option<Nothing>,
    /// People to ask about.
    pub people: Vec<Choice>,
    /// Acts to ask about.
    pub acts: Vec<Choice>,
    /// Accounts to ask about.
    pub accounts: Vec<Choice>,
    /// The answer.
    pub answer: Option<Status>,
    /// Accounts.
    pub columns: Vec<Column>,
    /// Teams and persons.
    pub rows: Vec<Row>,
}

/// An account of the table.
#[derive(Clone, Debug)]
pub struct Column {
    /// Handle.
    pub handle: String,
    /// Network.
    pub network: String,
}

/// A team or a person of the table.
#[derive(Clone, Debug)]
pub struct Row {
    /// Name.
    pub name: String,
    /// How many persons, on how many topics, until when.
    pub say: String,
    /// A cell for each account.
    pub cells: Vec<Cell>,
}

/// What a team may on an account.
#[derive(Clone, Debug)]
pub struct Cell {
    /// Handle of the account.
    pub account: String,
    /// The acts, and the article that gives them; none: nothing.
    pub link: Option<Link>,
    /// All acts, or all but a few.
    pub all: bool,
}

/// The pages about people.
#[must_use]
pub fn tabs(lang: Lang, chosen: &str, invitations: usize) -> Vec<Link> {
    let mut out = vec![
        Link::new("/people", t(lang, "house-people")).current(chosen == "people"),
        Link::new("/people/mandates", t(lang, "mandates-h")).current(chosen == "mandates"),
    ];
    if invitations > 0 {
        let say = Words::new(lang, "people-invitations").with("n", invitations).say();
        out.push(Link::new("/people?state=invited", say).current(chosen == "invited"));
    }
    out
}

/// The states to choose from.
#[must_use]
pub fn states(lang: Lang, chosen: &str) -> Vec<Choice> {
    [("here", "people-here"), ("left", "people-left"), ("invited", "people-invited"), ("all", "house-all")]
        .map(|(value, key)| Choice::new(value, t(lang, key)).on(value == chosen))
        .into()
}

/// The languages to choose from, each in its own words.
#[must_use]
pub fn langs(chosen: Lang) -> Vec<Choice> {
    vec![Choice::new("fr", "Français").on(chosen == Lang::Fr), Choice::new("en", "English").on(chosen == Lang::En)]
}

/// The version that was signed: the one in force, or another.
#[must_use]
pub fn signed(version: &str, in_force: bool) -> Sign {
    if in_force { Sign::new(Tone::Publish, version) } else { Sign::new(Tone::Hold, version).shaped(Shape::Clock) }
}

impl Sample for PeoplePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let row = |id: &str, name: &str, teams: &str, status: &str| PersonRow {
            href: format!("/people/{id}"),
            name: name.into(),
            teams: teams.into(),
            status: status.into(),
            signed: Some(signed("2026.2", true)),
            seen: crate::moment::time(lang, at(0, 9, 2).time()),
            todo: None,
            note: String::new(),
        };
        let employee = pick(lang, "salarié", "employee");
        let usual = Self {
            frame: frame(lang, Place::People, "/people"),
            lead: Words::new(lang, "people-lead").with("n", 22_usize).with("teams", 14_usize).say(),
            tabs: tabs(lang, "people", 2),
            find: String::new(),
            teams: vec![Choice::new("", t(lang, "house-all")), Choice::new("communication", "communication")],
            states: states(lang, "here"),
            nothing: None,
            shows_seen: true,
            rows: vec![
                row("amelie-garnier", "Amélie Garnier", "ressources humaines", employee),
                PersonRow {
                    signed: Some(signed("2026.1", false)),
                    note: t(lang, "people-administrator"),
                    ..row("claire-morel", "Claire Morel", "communication, porte-parole, cellule de crise", employee)
                },
                PersonRow {
                    signed: None,
                    todo: Some(Sign::new(Tone::Refuse, Words::new(lang, "people-to-hand").with("n", 1_usize).say())),
                    ..row(
                        "pauline-roche",
                        "Pauline Roche",
                        "–",
                        pick(lang, "partie le 30 nov. 2026", "left on 30 Nov 2026"),
                    )
                },
            ],
            pager: Pager {
                say: Words::new(lang, "house-of").with("shown", 3_usize).with("n", 22_usize).say(),
                newer: None,
                older: Some("/people?after=pauline".into()),
            },
            new: Some(NewPerson {
                statuses: vec![Choice::new("employee", employee).on(true)],
                langs: langs(lang),
                ..NewPerson::default()
            }),
            corrections: Vec::new(),
        };
        let long = Self { rows: (0..100).flat_map(|_| usual.rows.clone()).take(100).collect(), ..usual.clone() };
        let wrong = Self {
            corrections: vec![Correction { field: "email".into(), say: t(lang, "house-error-email-taken") }],
            new: Some(NewPerson {
                email: Entry::wrong("claire.morel@verrieres.example", t(lang, "house-error-email-taken")),
                ..usual.new.clone().unwrap_or_default()
            }),
            ..usual.clone()
        };
        let filtered =
            Self { rows: Vec::new(), nothing: Some(Nothing::Found { all: "/people".into() }), ..usual.clone() };
        let plain = Self { shows_seen: false, new: None, ..usual.clone() };
        let hostile = Self { find: HOSTILE.into(), rows: vec![row("x", HOSTILE, HOSTILE, HOSTILE)], ..usual.clone() };
        vec![
            ("long", long),
            ("wrong", wrong),
            ("filtered", filtered),
            ("plain", plain),
            ("hostile", hostile),
            ("usual", usual),
        ]
    }
}

impl Sample for PersonPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let article = Link::new("/charter#habilitations", Words::new(lang, "house-article").with("n", "2.1").say());
        let session = |id: &str, device: &str, own| Session {
            id: id.into(),
            person: "Claire Morel".into(),
            device: device.into(),
            since: Moment::brief(lang, &at(-6, 8, 31)),
            seen: Moment::brief(lang, &at(0, 10, 40)),
            own,
        };
        let security = Security {
            has_password: true,
            has_factor: false,
            factor: Sign::new(Tone::Quiet, t(lang, "people-factor-none")),
            tokens: 1,
            old: Entry::default(),
            new: Entry::default(),
            offer: Some(Offer {
                secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP".into(),
                address: "otpauth://totp/Charte:claire?secret=JBSWY3DP&issuer=Charte".into(),
                qr: "M4 4h7v1h-7z".into(),
                side: 41,
            }),
            code: Entry::default(),
            password: Entry::default(),
            codes: Vec::new(),
            left: 0,
            renew: Entry::default(),
            open_password: false,
            open_factor: false,
        };
        let usual = Self {
            frame: frame(lang, Place::People, "/people/claire-morel"),
            who: Who::new("claire-morel", "Claire Morel"),
            own: true,
            lead: pick(
                lang,
                "Communication, porte-parole. Salarié, administration.",
                "Communication, spokespersons. Employee, administrator.",
            )
            .into(),
            leave_href: Some("/people/claire-morel/leave".into()),
            statuses: Vec::new(),
            invitation: None,
            corrections: Vec::new(),
            mandates: vec![MandateRow {
                name: "communication".into(),
                article,
                why: Words::new(lang, "people-by-team").with("team", "communication").with("article", "2.1").say(),
                on: "@verrieres, @verrieres-verre".into(),
                may: pick(lang, "rédiger, publier", "draft, publish").into(),
            }],
            sessions: vec![session("a", "Firefox, Linux", true), session("b", "Safari, iPhone", false)],
            security: Some(security.clone()),
            settings: Some(PersonForm {
                name: Entry::new("Claire Morel"),
                email: Entry::new("claire.morel@verrieres.example"),
                langs: langs(lang),
                delegates: vec![Choice::new("", "–"), Choice::new("hugo-petit", "Hugo Petit").on(true)],
                keeps: true,
                statuses: vec![Choice::new("employee", pick(lang, "salarié", "employee"))],
                teams: Entry::new("communication, porte-parole"),
                administrator: true,
            }),
            signed: Some(signed("2026.1", false)),
            signed_say: String::new(),
            sign_link: Some(Link::new(
                "/charter/acknowledge",
                Words::new(lang, "people-sign").with("version", "2026.2").say(),
            )),
            may_invite: false,
            may_export: true,
            may_erase: false,
        };
        let on = Security {
            has_factor: true,
            factor: Sign::new(Tone::Publish, t(lang, "people-factor-is-on")),
            offer: None,
            open_factor: true,
            password: Entry::wrong("", t(lang, "house-error-password-wrong")),
            ..security
        };
        let codes = Self {
            security: Some(Security {
                codes: (0..10).map(|n| format!("k7fm-2qx{n}-9rtb-hw4e")).collect(),
                left: 10,
                open_factor: false,
                password: Entry::default(),
                ..on.clone()
            }),
            ..usual.clone()
        };
        let on = Security { left: 7, ..on };
        let factor = Self { security: Some(on.clone()), ..usual.clone() };
        let other = Self {
            own: false,
            who: Who::new("pauline-roche", "Pauline Roche"),
            security: Some(on),
            invitation: Some("https://charte.verrieres.example/invitation/5f1c".into()),
            may_invite: true,
            may_erase: true,
            statuses: vec![Status::new(
                Tone::Hold,
                Words::new(lang, "people-gone").with("day", crate::moment::day(lang, at(-8, 0, 0).date())).say(),
            )],
            ..usual.clone()
        };
        let stranger = Self {
            own: false,
            sessions: Vec::new(),
            security: None,
            settings: None,
            leave_href: None,
            may_export: false,
            mandates: Vec::new(),
            sign_link: None,
            ..usual.clone()
        };
        let mut hostile = usual.clone();
        hostile.who = Who::new(HOSTILE, HOSTILE);
        hostile.lead = HOSTILE.into();
        hostile.invitation = Some(HOSTILE.into());
        vec![
            ("codes", codes),
            ("factor", factor),
            ("other", other),
            ("stranger", stranger),
            ("hostile", hostile),
            ("usual", usual),
        ]
    }
}

impl Sample for LeavePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let people =
            || vec![Choice::new("", t(lang, "leave-stays")), Choice::new("ines-kaddour", "Inès Kaddour").on(true)];
        let hand = |sign, what: &str, quoted, say: &str, field: &str| Hand {
            sign,
            what: if quoted { french(what) } else { Written::plain(what) },
            quoted,
            say: say.into(),
            field: field.into(),
            choices: people(),
        };
        let usual = Self {
            frame: frame(lang, Place::People, "/people/pauline-roche/leave"),
            who: Who::new("pauline-roche", "Pauline Roche"),
            lead: t(lang, "leave-lead"),
            corrections: Vec::new(),
            day: Entry::new("2026-11-30"),
            hands: vec![
                hand(
                    Sign::new(Tone::Refuse, t(lang, "leave-account")),
                    "@fondation-verrieres",
                    false,
                    &t(lang, "leave-account-say"),
                    "account-@fondation-verrieres",
                ),
                hand(
                    Sign::new(Tone::Quiet, t(lang, "house-state-draft")).shaped(Shape::Pen),
                    "Les bourses 2027",
                    true,
                    "",
                    "post-1",
                ),
                hand(
                    Sign::new(Tone::Hold, t(lang, "leave-request")).shaped(Shape::Clock),
                    "Vœux de la maison",
                    true,
                    "",
                    "request-1",
                ),
            ],
            falls: vec![
                Fall {
                    sign: Sign::new(Tone::Busy, t(lang, "leave-closed")),
                    what: Words::new(lang, "leave-sessions").with("n", 2_usize).say(),
                    say: String::new(),
                },
                Fall {
                    sign: Sign::new(Tone::Busy, t(lang, "leave-revoked")),
                    what: Words::new(lang, "leave-tokens").with("n", 1_usize).say(),
                    say: "export mensuel".into(),
                },
            ],
            note: Entry::default(),
        };
        let empty = Self { hands: Vec::new(), ..usual.clone() };
        let wrong = Self {
            corrections: vec![Correction { field: "day".into(), say: t(lang, "house-error-last-administrator") }],
            ..usual.clone()
        };
        let mut hostile = usual.clone();
        hostile.who.name = HOSTILE.into();
        hostile.hands = vec![hand(Sign::new(Tone::Quiet, HOSTILE), HOSTILE, true, HOSTILE, "post-2")];
        vec![("empty", empty), ("wrong", wrong), ("hostile", hostile), ("usual", usual)]
    }
}

impl Sample for MandatesPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let column = |handle: &str, network: &str| Column { handle: handle.into(), network: network.into() };
        let columns = vec![column("@verrieres", "LinkedIn"), column("@verrieres-verre", "Instagram")];
        let cell = |nth: usize, say: Option<String>, all| Cell {
            account: columns.get(nth).map(|c| c.handle.clone()).unwrap_or_default(),
            link: say.map(|say| Link::new("/charter#habilitations", say)),
            all,
        };
        let usual = Self {
            frame: frame(lang, Place::People, "/people/mandates"),
            lead: Words::new(lang, "mandates-lead").with("version", "2026.2").say(),
            tabs: tabs(lang, "mandates", 2),
            edit: Some(Link::new("/charter/edit", t(lang, "mandates-edit"))),
            nothing: None,
            people: vec![Choice::new("hugo-petit", "Hugo Petit").on(true)],
            acts: vec![Choice::new("publish", pick(lang, "publier", "publish")).on(true)],
            accounts: vec![Choice::new("@verrieres", "@verrieres").on(true)],
            answer: Some(Status::new(
                Tone::Publish,
                Words::new(lang, "mandates-yes-team")
                    .with("name", "Hugo Petit")
                    .with("team", "communication")
                    .with("mandate", "communication")
                    .with("article", "2.1")
                    .with("act", pick(lang, "publier", "publish"))
                    .with("account", "@verrieres")
                    .say(),
            )),
            rows: vec![
                Row {
                    name: "communication".into(),
                    say: Words::new(lang, "mandates-persons").with("n", 3_usize).say(),
                    cells: vec![
                        cell(0, Some(t(lang, "mandates-all")), true),
                        cell(1, Some(t(lang, "mandates-all")), true),
                    ],
                },
                Row {
                    name: "porte-parole".into(),
                    say: Words::new(lang, "mandates-persons").with("n", 2_usize).say(),
                    cells: vec![
                        cell(0, Some(pick(lang, "rédiger, publier", "draft, publish").into()), false),
                        cell(1, None, false),
                    ],
                },
            ],
            columns: columns.clone(),
        };
        let none = Self { nothing: Some(Nothing::Yet), edit: None, ..usual.clone() };
        let hostile = Self {
            answer: Some(Status::new(Tone::Refuse, HOSTILE)),
            rows: vec![Row { name: HOSTILE.into(), say: HOSTILE.into(), cells: Vec::new() }],
            ..usual.clone()
        };
        vec![("none", none), ("hostile", hostile), ("usual", usual)]
    }
}
