//! Who may do what: the one place. Content is a matter of the charter's mandates; the house (people, settings, keys) of
//! administrators and of mandates that say `administer`.

use crate::sign_in::Scope;
use crate::{AccountHandle, Person, PersonId};
use charte_judge::{Engine, Registry};
use charte_lang::fold;
use charte_lang::model::{Charter, Mandate, Who};
use jiff::civil::Date;

/// By which door an act comes.
#[derive(Clone, Debug, PartialEq)]
pub enum Door {
    /// The screens.
    Session(String),
    /// A key, with what it may do.
    Token(String, Vec<Scope>),
    /// A one-time link.
    Ticket(String),
    /// The program itself: a clock that ran out.
    Program,
}

/// What the program signs with when it acts by itself; nobody is called so.
pub const PROGRAM: &str = "charte";

/// Who acts.
#[derive(Clone, Debug, PartialEq)]
pub struct Actor {
    /// The person; of the program itself, none.
    pub person: Option<Person>,
    /// By which door.
    pub door: Door,
}

impl Actor {
    /// The person's id; of the program itself, [`PROGRAM`].
    #[must_use]
    pub fn id(&self) -> PersonId {
        self.person.as_ref().map_or_else(|| PersonId::new(PROGRAM), |person| person.id.clone())
    }

    /// The program itself.
    #[must_use]
    pub fn program() -> Self {
        Self { person: None, door: Door::Program }
    }
}

/// What one wants to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Right {
    /// Write a draft.
    Draft,
    /// Have it leave.
    Publish,
    /// Give it an hour, or another.
    Schedule,
    /// Take it back.
    Withdraw,
    /// Decide on comments: show, hide, put aside, close.
    Moderate,
    /// Answer comments.
    Reply,
    /// Change the charter.
    Amend,
    /// Stop what leaves, and resume.
    Stop,
    /// People, settings, keys.
    Administer,
    /// Read what the house shows to all who work in it.
    Read,
    /// Read and export the journal.
    Journal,
}

impl Right {
    /// The code of a mandate's act.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Publish => "publish",
            Self::Schedule => "schedule",
            Self::Withdraw => "withdraw",
            Self::Moderate => "moderate",
            Self::Reply => "reply",
            Self::Amend => "amend",
            Self::Stop => "stop",
            Self::Administer => "administer",
            Self::Read => "read",
            Self::Journal => "journal",
        }
    }

    /// What a key needs for it.
    fn scope(self) -> Scope {
        match self {
            Self::Draft | Self::Publish | Self::Schedule | Self::Withdraw | Self::Amend | Self::Reply => Scope::Write,
            Self::Stop => Scope::Stop,
            Self::Moderate => Scope::Moderate,
            Self::Administer => Scope::Administer,
            Self::Read => Scope::Read,
            Self::Journal => Scope::Journal,
        }
    }

    /// The acts of a mandate that grant it. Whoever may publish may plan, take back, and pull the brake.
    fn acts(self) -> &'static [&'static str] {
        match self {
            Self::Draft => &["draft", "publish"],
            Self::Publish => &["publish"],
            Self::Schedule => &["schedule", "publish"],
            Self::Withdraw => &["withdraw", "publish"],
            Self::Moderate => &["moderate"],
            Self::Reply => &["reply"],
            Self::Amend => &["amend"],
            Self::Stop => &["stop", "publish", "approve"],
            Self::Administer | Self::Journal => &["administer"],
            Self::Read => &[],
        }
    }
}

/// Why one may not.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refused {
    /// No mandate of the charter says so.
    #[error("no mandate")]
    NoMandate,
    /// The key may not.
    #[error("the key's scope")]
    Scope,
    /// The person has left.
    #[error("has left")]
    Left,
    /// Nobody has signed in.
    #[error("nobody")]
    Nobody,
}

/// Whether somebody may do something, on an account when it is about one. Without a charter in force only administrators
/// may anything.
///
/// # Errors
/// Why not.
pub fn may(
    actor: &Actor,
    right: Right,
    account: Option<&AccountHandle>,
    charter: Option<(&Engine, &Registry)>,
    today: Date,
) -> Result<(), Refused> {
    let Some(person) = &actor.person else {
        return if actor.door == Door::Program { Ok(()) } else { Err(Refused::Nobody) };
    };
    if person.has_left(today) {
        return Err(Refused::Left);
    }
    if let Door::Token(_, scopes) = &actor.door
        && !scopes.contains(&right.scope())
    {
        return Err(Refused::Scope);
    }
    if right == Right::Read {
        return Ok(());
    }
    let keeps_house = matches!(right, Right::Administer | Right::Amend | Right::Stop | Right::Journal);
    if person.administrator && keeps_house {
        return Ok(());
    }
    let Some((engine, _)) = charter else {
        return Err(Refused::NoMandate);
    };
    let charter = engine.charter();
    let granted = mandates(charter, person, today).any(|mandate| {
        mandate.may.iter().any(|act| right.acts().contains(act))
            && account.is_none_or(|one| covers(charter, mandate, one))
    });
    if granted { Ok(()) } else { Err(Refused::NoMandate) }
}

/// The mandates of a person that count on a day.
pub fn mandates<'a>(charter: &'a Charter, person: &'a Person, today: Date) -> impl Iterator<Item = &'a Mandate> {
    charter.mandates.iter().filter(move |mandate| {
        let dated = mandate.from.is_none_or(|day| day <= today) && mandate.until.is_none_or(|day| day >= today);
        dated && mandate.who.iter().any(|who| is(charter, who, person))
    })
}

/// Whether a mandate covers an account.
#[must_use]
pub fn covers(charter: &Charter, mandate: &Mandate, account: &AccountHandle) -> bool {
    let Some(on) = &mandate.on else { return true };
    let wanted = fold::key(account.as_str());
    on.iter().filter_map(|id| charter.accounts.get(id.index())).any(|one| fold::key(&one.name.text) == wanted)
}

/// Whether a person is meant by "team X" or by a name.
#[must_use]
pub fn is(charter: &Charter, who: &Who, person: &Person) -> bool {
    match who {
        Who::Team(team) => charter.teams.get(team.index()).is_some_and(|team| in_team(team, person)),
        Who::Person(name) => named(&name.text, person),
    }
}

/// Whether a person belongs to a team, by the charter or by the registry.
#[must_use]
pub fn in_team(team: &charte_lang::model::Team, person: &Person) -> bool {
    let listed = team.members.iter().chain(&team.lead).chain(&team.deputy).any(|name| named(name, person));
    listed || person.teams.iter().any(|name| fold::key(name) == team.name.key)
}

/// Whether a name or an id is this person's.
#[must_use]
pub fn named(name: &str, person: &Person) -> bool {
    let key = fold::key(name);
    key == fold::key(&person.name) || key == fold::key(person.id.as_str())
}
