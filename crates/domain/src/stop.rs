//! The stop switch.

use crate::{AccountHandle, PersonId, StopId};
use jiff::Timestamp;

/// A stop: nothing leaves, on one account or on all, until a person resumes.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// Its id.
    pub id: StopId,
    /// The account; none: all.
    pub account: Option<AccountHandle>,
    /// Why.
    pub reason: String,
    /// Who.
    pub by: PersonId,
    /// Since when.
    pub at: Timestamp,
    /// When it was taken back.
    pub resumed: Option<Timestamp>,
    /// By whom.
    pub resumed_by: Option<PersonId>,
}

impl Stop {
    /// Whether it stops this account.
    #[must_use]
    pub fn holds(&self, account: &AccountHandle) -> bool {
        self.resumed.is_none() && self.account.as_ref().is_none_or(|one| one == account)
    }
}
