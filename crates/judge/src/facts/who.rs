//! Who acts, and who has approved.

use super::Facts;
use crate::compile::{Engine, Val};
use crate::keys::key;
use crate::registry::{Person, Registry};
use crate::submission::{Approval, Submission};
use crate::truth::Truth;
use jiff::civil::Date;
use smallvec::SmallVec;

/// The person who acts, as far as it is said.
#[derive(Debug)]
pub(crate) struct Author<'a> {
    /// One key, whether the id or the name was given.
    pub(crate) key: Option<String>,
    pub(crate) person: Option<&'a Person>,
    /// Teams for which the person acts.
    pub(crate) teams: SmallVec<[u32; 8]>,
    /// A team was given but no person.
    pub(crate) team_only: bool,
}

impl<'a> Author<'a> {
    pub(crate) fn of(engine: &Engine, registry: &'a Registry, post: &Submission<'_>) -> Self {
        let claimed = post.team.as_ref().and_then(|t| engine.team_keys.get(&key(t)).copied());
        let Some(given) = post.author.as_deref().filter(|a| !a.trim().is_empty()) else {
            return Author {
                key: None,
                person: None,
                teams: claimed.into_iter().collect(),
                team_only: claimed.is_some(),
            };
        };
        let person = registry.person(given);
        let mut teams = teams_of(engine, given, person);
        // The claim to act for a team counts when nobody at all is recorded as its member.
        if let Some(team) = claimed
            && !teams.contains(&team)
            && !is_recorded(engine, registry, team)
        {
            teams.push(team);
        }
        Author { key: Some(registry.person_key(given)), person, teams, team_only: false }
    }

    /// Whether anything is said of who acts.
    pub(crate) fn is_given(&self) -> bool {
        self.key.is_some() || self.team_only
    }

    pub(crate) fn status(&self, day: Date) -> Option<&'static str> {
        if self.has_left(day) {
            return Some("left");
        }
        self.person.and_then(|p| p.status)
    }

    /// Whether the person has left the company.
    pub(crate) fn has_left(&self, day: Date) -> bool {
        self.person.is_some_and(|p| p.status == Some("left") || p.left.is_some_and(|last| last < day))
    }

    fn is_person(&self, wanted: &str) -> bool {
        self.key.as_deref() == Some(wanted)
            || self.person.is_some_and(|p| key(&p.name) == wanted || key(&p.id) == wanted)
    }
}

/// Teams of a person, by the charter and the registry.
fn teams_of(engine: &Engine, given: &str, person: Option<&Person>) -> SmallVec<[u32; 8]> {
    let mut teams: SmallVec<[u32; 8]> = SmallVec::from_slice(engine.teams_of(&key(given)));
    let mut add = |team: u32| {
        if !teams.contains(&team) {
            teams.push(team);
        }
    };
    if let Some(person) = person {
        for k in [key(&person.id), key(&person.name)] {
            engine.teams_of(&k).iter().for_each(|t| add(*t));
        }
        person.teams.iter().filter_map(|t| engine.team_keys.get(t)).for_each(|t| add(*t));
    }
    teams
}

/// Whether anybody is recorded as a member of a team.
fn is_recorded(engine: &Engine, registry: &Registry, team: u32) -> bool {
    engine.team_has_members.get(team as usize).copied().unwrap_or(false)
        || engine.charter.teams.get(team as usize).is_some_and(|t| registry.records_team(&key(&t.name.text)))
}

impl Facts<'_> {
    pub(crate) fn author_is(&self, val: &Val) -> Truth {
        match val {
            Val::Team(team) if self.author.teams.contains(team) => Truth::True,
            Val::Person(wanted) if self.author.is_person(wanted) => Truth::True,
            _ if self.author.key.is_some() => Truth::False,
            // A post in the name of a team is not one in the name of another; which member wrote it, nobody said.
            Val::Person(wanted) if self.author.team_only => {
                let teams = teams_of(self.engine, wanted, self.registry.person(wanted));
                if teams.iter().any(|t| self.author.teams.contains(t)) { Truth::Unknown } else { Truth::False }
            }
            _ if self.author.team_only => Truth::False,
            _ => Truth::Unknown,
        }
    }

    pub(super) fn author_acknowledged(&self) -> Truth {
        let signed = self.author.person.and_then(|p| p.acknowledged.as_deref());
        match (signed, self.engine.charter.header.version.as_deref()) {
            (Some(signed), Some(version)) => Truth::from(signed == version),
            _ => Truth::Unknown,
        }
    }

    pub(super) fn author_trained(&self, training: &str) -> Truth {
        Truth::of(self.author.person.and_then(|p| p.trained.as_ref()).map(|t| t.iter().any(|t| t == training)))
    }

    /// Whether the author gave this approval; unknown when only a team is known to act.
    pub(crate) fn is_own(&self, approval: &Approval<'_>) -> Truth {
        if self.author.key.is_some() {
            return Truth::from(self.author.is_person(&self.registry.person_key(&approval.by)));
        }
        let teams = teams_of(self.engine, &approval.by, self.registry.person(&approval.by));
        let outsider = !teams.is_empty() && !teams.iter().any(|t| self.author.teams.contains(t));
        if outsider { Truth::False } else { Truth::Unknown }
    }

    /// Whether an approval speaks for a team or person.
    fn speaks_for(&self, approval: &Approval<'_>, val: &Val) -> bool {
        match val {
            Val::Person(wanted) => {
                self.registry.person_key(&approval.by) == **wanted
                    || self.registry.person(&approval.by).is_some_and(|p| key(&p.name) == **wanted)
            }
            Val::Team(team) => {
                let recorded = teams_of(self.engine, &approval.by, self.registry.person(&approval.by));
                let claims = || approval.team.as_ref().and_then(|t| self.engine.team_keys.get(&key(t))) == Some(team);
                recorded.contains(team) || (!is_recorded(self.engine, self.registry, *team) && claims())
            }
            _ => false,
        }
    }

    /// Whether the one who approves is somebody: not a person who has left, nor, where people are recorded, a name that
    /// nobody bears.
    fn counts(&self, approval: &Approval<'_>) -> bool {
        match self.registry.person(&approval.by) {
            Some(person) => person.status != Some("left") && person.left.is_none_or(|last| self.local.date() <= last),
            None => !self.registry.has_people() || !teams_of(self.engine, &approval.by, None).is_empty(),
        }
    }

    /// Whether a person of this team, or this person, other than the author, has approved.
    pub(crate) fn approval_by(&self, val: &Val) -> Truth {
        let given = self.post.approvals.iter().filter(|a| self.counts(a) && self.speaks_for(a, val));
        given.map(|a| !self.is_own(a)).fold(Truth::False, Truth::or)
    }

    /// How many persons other than the author have approved.
    pub(crate) fn approvals(&self) -> Option<i64> {
        let mut persons: SmallVec<[String; 4]> = SmallVec::new();
        for approval in self.post.approvals.iter().filter(|a| self.counts(a)) {
            let person = self.registry.person_key(&approval.by);
            match self.is_own(approval) {
                Truth::Unknown => return None,
                Truth::False if !persons.contains(&person) => persons.push(person),
                _ => {}
            }
        }
        Some(super::count(persons.len()))
    }
}
