//! `/library`, `/library/{id}`, `/library/consents`: pictures and documents, what allows their use, who is shown in them.

use crate::frame::{Frame, Place};
use crate::pages::accounts::{Fact, tri};
use crate::pages::posts::state_sign;
use crate::parts::{Choice, Correction, Entry, Link, Nothing, Pager, Sign, Status, Tone, Written};
use crate::sample::{HOSTILE, Sample, at, frame, french, pick};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// The list of assets.
///
/// `GET /library`: `find`, `state` (empty, `usable`, `soon`, `blocked`), `after` (key of a page).
#[derive(Clone, Debug, Template)]
#[template(path = "library.html")]
pub struct LibraryPage {
    /// Frame.
    pub frame: Frame,
    /// How many, how many end soon.
    pub lead: String,
    /// Assets and consents; [`tabs`] makes them.
    pub tabs: Vec<Link>,
    /// Words looked for.
    pub find: String,
    /// States to choose from; [`states`] makes them.
    pub states: Vec<Choice>,
    /// Why there are no rows.
    pub nothing: Option<Nothing>,
    /// The assets.
    pub rows: Vec<AssetRow>,
    /// The rest.
    pub pager: Pager,
    /// Whether the reader may add one.
    pub may_add: bool,
}

/// An asset in the list.
#[derive(Clone, Debug)]
pub struct AssetRow {
    /// Id.
    pub id: String,
    /// Its file.
    pub file: String,
    /// Where it comes from.
    pub origin: String,
    /// What allows its use.
    pub rights: String,
    /// Who is shown.
    pub shows: String,
    /// Last day.
    pub until: String,
    /// Whether it can be used, and what stands against it.
    pub signs: Vec<Sign>,
}

/// An asset.
///
/// Form `POST /library/{id}` (`POST /library` for a new one, with `id`): `act` = `save` | `remove`, and the fields of the
/// record: `file`, `kind`, `origin`, `rights`, `licence`, `author`, `credit`, `source`, `keeper`, `from`, `until`, `network`
/// several, `known` = `nobody` | `some` | empty, `shows` and `minors` (separated by commas), `ai`, `retouched`, `inbound` =
/// `yes` | `no` | empty.
#[derive(Clone, Debug, Template)]
#[template(path = "asset.html")]
pub struct AssetPage {
    /// Frame.
    pub frame: Frame,
    /// Its id, or that it is new.
    pub title: String,
    /// Its file.
    pub lead: String,
    /// Where the form goes.
    pub action: String,
    /// It is new.
    pub fresh: bool,
    /// Whether it can be used.
    pub statuses: Vec<Status>,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// The form, for those who may.
    pub form: Option<AssetForm>,
    /// The record in words, for the others.
    pub facts: Vec<Fact>,
    /// Who is shown, and whether each agrees.
    pub shown: Vec<ShownPerson>,
    /// What is said when nobody is listed.
    pub shown_none: String,
    /// Posts that use it.
    pub used: Vec<Use>,
}

/// The record as a form.
#[derive(Clone, Debug, Default)]
pub struct AssetForm {
    /// Id of a new one.
    pub id: Entry,
    /// File.
    pub file: Entry,
    /// Kinds.
    pub kinds: Vec<Choice>,
    /// Origins.
    pub origins: Vec<Choice>,
    /// What allows its use.
    pub rights: Vec<Choice>,
    /// Licence.
    pub licence: Entry,
    /// Author.
    pub author: Entry,
    /// Credit.
    pub credit: Entry,
    /// Source.
    pub source: Entry,
    /// Who keeps the record.
    pub keeper: Entry,
    /// First day.
    pub from: Entry,
    /// Last day.
    pub until: Entry,
    /// Networks.
    pub networks: Vec<Choice>,
    /// Whether it is known who is shown.
    pub known: Vec<Choice>,
    /// Who is shown.
    pub shows: Entry,
    /// Who of them is under eighteen.
    pub minors: Entry,
    /// Made by a machine.
    pub ai: Vec<Choice>,
    /// A figure or a face was altered.
    pub retouched: Vec<Choice>,
    /// Received, or kept as evidence.
    pub inbound: Vec<Choice>,
}

/// A person who is shown.
#[derive(Clone, Debug)]
pub struct ShownPerson {
    /// Whether they agree.
    pub sign: Sign,
    /// Name.
    pub name: String,
    /// Until when, where.
    pub say: String,
}

/// A post that uses it.
#[derive(Clone, Debug)]
pub struct Use {
    /// State of the post.
    pub sign: Sign,
    /// First words.
    pub title: Written,
    /// Address.
    pub href: String,
}

/// Consents.
///
/// `GET /library/consents`: `id` (the one to change), `after`. Form `POST /library/consents`: `id` (empty for a new one),
/// `person`, `given`, `until`, `withdrawn`, `network` several, `assets` (separated by commas), `parental` = `yes` | `no` |
/// empty.
#[derive(Clone, Debug, Template)]
#[template(path = "consents.html")]
pub struct ConsentsPage {
    /// Frame.
    pub frame: Frame,
    /// Assets and consents.
    pub tabs: Vec<Link>,
    /// Why there are no rows.
    pub nothing: Option<Nothing>,
    /// The consents.
    pub rows: Vec<ConsentRow>,
    /// The rest.
    pub pager: Pager,
    /// The form, for those who may.
    pub form: Option<ConsentForm>,
    /// What to correct.
    pub corrections: Vec<Correction>,
}

/// A consent in the list.
#[derive(Clone, Debug)]
pub struct ConsentRow {
    /// Person.
    pub person: String,
    /// First day.
    pub given: String,
    /// Last day.
    pub until: String,
    /// Networks and assets.
    pub scope: String,
    /// Whether it counts.
    pub sign: Sign,
    /// Where it is changed.
    pub href: Option<String>,
}

/// A consent as a form.
#[derive(Clone, Debug, Default)]
pub struct ConsentForm {
    /// Id; empty for a new one.
    pub id: String,
    /// Person.
    pub person: Entry,
    /// First day.
    pub given: Entry,
    /// Last day.
    pub until: Entry,
    /// Day of withdrawal.
    pub withdrawn: Entry,
    /// Networks.
    pub networks: Vec<Choice>,
    /// Assets.
    pub assets: Entry,
    /// Given by those who hold parental authority.
    pub parental: Vec<Choice>,
}

/// Assets and consents.
#[must_use]
pub fn tabs(lang: Lang, chosen: &str) -> Vec<Link> {
    vec![
        Link::new("/library", t(lang, "library-assets")).current(chosen == "assets"),
        Link::new("/library/consents", t(lang, "library-consents")).current(chosen == "consents"),
    ]
}

/// The states to choose from.
#[must_use]
pub fn states(lang: Lang, chosen: &str) -> Vec<Choice> {
    [("", "house-all"), ("usable", "library-usable-yes"), ("soon", "library-soon"), ("blocked", "library-blocked")]
        .map(|(value, key)| Choice::new(value, t(lang, key)).on(value == chosen))
        .into()
}

/// Whether it is known who is shown.
#[must_use]
pub fn known(lang: Lang, chosen: &str) -> Vec<Choice> {
    [("", "house-not-known"), ("nobody", "library-nobody"), ("some", "library-some")]
        .map(|(value, key)| Choice::new(value, t(lang, key)).on(value == chosen))
        .into()
}

impl Sample for LibraryPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let row = |id: &str, signs: Vec<Sign>| AssetRow {
            id: id.into(),
            file: "paul-et-lucie-au-banc.jpg".into(),
            origin: pick(lang, "nous", "ours").into(),
            rights: pick(lang, "à nous", "own").into(),
            shows: "Paul Durand, Lucie Ferrand".into(),
            until: crate::moment::day_year_short(lang, at(24, 0, 0).date()),
            signs,
        };
        let usable = || vec![Sign::new(Tone::Publish, t(lang, "library-usable-yes"))];
        let usual = Self {
            frame: frame(lang, Place::Library, "/library"),
            lead: Words::new(lang, "library-lead")
                .with("n", 12_usize)
                .with("soon", 1_usize)
                .with("blocked", 2_usize)
                .say(),
            tabs: tabs(lang, "assets"),
            find: String::new(),
            states: states(lang, ""),
            nothing: None,
            rows: vec![
                row("IMG-2026-041", usable()),
                row(
                    "IMG-2026-052",
                    vec![Sign::new(
                        Tone::Refuse,
                        Words::new(lang, "library-no-consent").with("name", "Marcel Leroy").say(),
                    )],
                ),
            ],
            pager: Pager {
                say: Words::new(lang, "house-of").with("shown", 2_usize).with("n", 12_usize).say(),
                newer: None,
                older: None,
            },
            may_add: true,
        };
        let empty = Self { rows: Vec::new(), nothing: Some(Nothing::Yet), ..usual.clone() };
        let long = Self { rows: (0..100).map(|n| row(&format!("IMG-{n}"), usable())).collect(), ..usual.clone() };
        let hostile = Self {
            find: HOSTILE.into(),
            rows: vec![row(HOSTILE, vec![Sign::new(Tone::Quiet, HOSTILE)])],
            ..usual.clone()
        };
        vec![("empty", empty), ("long", long), ("hostile", hostile), ("usual", usual)]
    }
}

impl Sample for AssetPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let form = AssetForm {
            file: Entry::new("paul-et-lucie-au-banc.jpg"),
            kinds: vec![Choice::new("picture", pick(lang, "image", "picture")).on(true)],
            origins: vec![Choice::new("own", pick(lang, "nous", "ours")).on(true)],
            rights: vec![Choice::new("own", pick(lang, "à nous", "own")).on(true)],
            networks: vec![Choice::new("linkedin", "LinkedIn"), Choice::new("instagram", "Instagram")],
            known: known(lang, "some"),
            shows: Entry::new("paul-durand, lucie-ferrand"),
            ai: tri(lang, Some(false)),
            retouched: tri(lang, Some(false)),
            inbound: tri(lang, None),
            ..AssetForm::default()
        };
        let usual = Self {
            frame: frame(lang, Place::Library, "/library/IMG-2026-041"),
            title: "IMG-2026-041".into(),
            lead: "paul-et-lucie-au-banc.jpg".into(),
            action: "/library/IMG-2026-041".into(),
            fresh: false,
            statuses: vec![Status::new(Tone::Publish, t(lang, "library-usable-yes"))],
            corrections: Vec::new(),
            form: Some(form.clone()),
            facts: Vec::new(),
            shown: vec![ShownPerson {
                sign: Sign::new(Tone::Publish, t(lang, "consents-counts")),
                name: "Paul Durand".into(),
                say: crate::moment::day(lang, at(400, 0, 0).date()),
            }],
            shown_none: String::new(),
            used: vec![Use {
                sign: state_sign(lang, "published"),
                title: french("Une carafe demande une minute vingt de souffle."),
                href: "/posts/post-1".into(),
            }],
        };
        let fresh = Self {
            title: t(lang, "library-add"),
            lead: String::new(),
            action: "/library".into(),
            fresh: true,
            statuses: Vec::new(),
            form: Some(AssetForm { id: Entry::wrong("", t(lang, "house-error-name-unreadable")), ..form }),
            corrections: vec![Correction { field: "id".into(), say: t(lang, "house-error-name-unreadable") }],
            ..usual.clone()
        };
        let plain = Self {
            form: None,
            facts: vec![Fact { name: t(lang, "library-origin"), say: "–".into(), sign: None }],
            shown: Vec::new(),
            shown_none: t(lang, "library-nobody"),
            used: Vec::new(),
            ..usual.clone()
        };
        let mut hostile = usual.clone();
        hostile.title = HOSTILE.into();
        hostile.action = HOSTILE.into();
        vec![("fresh", fresh), ("plain", plain), ("hostile", hostile), ("usual", usual)]
    }
}

impl Sample for ConsentsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let usual = Self {
            frame: frame(lang, Place::Library, "/library/consents"),
            tabs: tabs(lang, "consents"),
            nothing: None,
            rows: vec![ConsentRow {
                person: "Paul Durand".into(),
                given: crate::moment::day_year_short(lang, at(-280, 0, 0).date()),
                until: crate::moment::day_year_short(lang, at(450, 0, 0).date()),
                scope: t(lang, "consents-everywhere"),
                sign: Sign::new(Tone::Publish, t(lang, "consents-counts")),
                href: Some("/library/consents?id=paul-durand-0#consent".into()),
            }],
            pager: Pager {
                say: Words::new(lang, "house-of").with("shown", 1_usize).with("n", 1_usize).say(),
                newer: None,
                older: None,
            },
            form: Some(ConsentForm {
                networks: vec![Choice::new("linkedin", "LinkedIn")],
                parental: tri(lang, None),
                ..ConsentForm::default()
            }),
            corrections: Vec::new(),
        };
        let empty = Self { rows: Vec::new(), nothing: Some(Nothing::Yet), ..usual.clone() };
        let mut hostile = usual.clone();
        if let Some(form) = &mut hostile.form {
            form.id = "x".into();
            form.person = Entry::new(HOSTILE);
        }
        vec![("empty", empty), ("hostile", hostile), ("usual", usual)]
    }
}
