//! A person of the house.

use crate::PersonId;
use charte_lang::model::Lang;
use jiff::civil::Date;

/// A person: as the registry knows one, and what signing in needs. Nothing here measures anybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Id in the registry.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Address for sign-in and messages, in lower case; none: cannot sign in.
    pub email: Option<String>,
    /// Code of `ChoiceSet::Status`.
    pub status: Option<String>,
    /// Teams, beside those that the charter names.
    pub teams: Vec<String>,
    /// Trainings completed; absent: not recorded.
    pub trained: Option<Vec<String>>,
    /// The version of the charter that was signed.
    pub acknowledged: Option<String>,
    /// After that day no mandate holds, and nobody signs in.
    pub left: Option<Date>,
    /// Language of screens and messages.
    pub lang: Lang,
    /// Keeps the house: people, settings, keys. Content is a matter of mandates.
    pub administrator: bool,
    /// Who decides in this person's place when they are away.
    pub delegate: Option<PersonId>,
    /// Whether a password is set.
    pub has_password: bool,
    /// Whether a second factor is on.
    pub has_second_factor: bool,
}

impl Person {
    /// Whether the person has left by this day.
    #[must_use]
    pub fn has_left(&self, today: Date) -> bool {
        self.left.is_some_and(|day| day < today) || self.status.as_deref() == Some("left")
    }

    /// Two letters for a small place: `CM`.
    #[must_use]
    pub fn initials(&self) -> String {
        let firsts: Vec<char> = self.name.split_whitespace().filter_map(|word| word.chars().next()).collect();
        let ends = [firsts.first(), firsts.get(1..).and_then(<[char]>::last)];
        ends.into_iter().flatten().flat_map(|c| c.to_uppercase()).collect()
    }
}
