//! Accounts of the company, and what is missing to hold them safely.

use crate::{AccountHandle, PersonId};
use charte_judge::AccountRecord;
use jiff::civil::Date;

/// An account: what the registry records of it.
#[derive(Clone, Debug, Default)]
pub struct Account {
    /// The registry's record.
    pub record: AccountRecord,
}

/// Something connected to an account on its network: a program, an agency's tool, a phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// Its id.
    pub id: String,
    /// The account.
    pub account: AccountHandle,
    /// What it is called.
    pub name: String,
    /// What it may do there, in words.
    pub may: String,
    /// Who connected it.
    pub by: PersonId,
    /// Since which day.
    pub since: Date,
}

/// What is missing or wrong with an account.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub enum Gap {
    /// No legal owner: nothing may be published on it.
    NoOwner,
    /// Nobody keeps it.
    NoCustodian,
    /// One custodian only.
    OneCustodian,
    /// A custodian has left.
    LeaverIsCustodian,
    /// No second factor, or not known whether there is one.
    NoSecondFactor,
    /// No address for recovery.
    NoRecovery,
    /// Nobody pays for a paid plan.
    NoPayer,
    /// Renewal within thirty days.
    RenewalNear,
    /// The day of renewal is past.
    RenewalPast,
    /// Somebody else may hold it.
    Compromised,
    /// Nothing was published for longer than the charter or custom allows.
    Dormant,
    /// The registry has no record of an account that the charter names.
    NotRecorded,
}

impl Gap {
    /// Stable code; the sentence is `gap-` and this.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NoOwner => "no-owner",
            Self::NoCustodian => "no-custodian",
            Self::OneCustodian => "one-custodian",
            Self::LeaverIsCustodian => "leaver-is-custodian",
            Self::NoSecondFactor => "no-second-factor",
            Self::NoRecovery => "no-recovery",
            Self::NoPayer => "no-payer",
            Self::RenewalNear => "renewal-near",
            Self::RenewalPast => "renewal-past",
            Self::Compromised => "compromised",
            Self::Dormant => "dormant",
            Self::NotRecorded => "not-recorded",
        }
    }

    /// Whether publishing on the account must wait until it is closed.
    #[must_use]
    pub fn stops_publishing(self) -> bool {
        matches!(self, Self::NoOwner | Self::Compromised)
    }
}

impl Account {
    /// What is missing, the worst first. `has_left` says whether a custodian has left.
    #[must_use]
    pub fn gaps(&self, today: Date, has_left: impl Fn(&str) -> bool) -> Vec<Gap> {
        let record = &self.record;
        let filled = |text: &Option<String>| text.as_ref().is_some_and(|t| !t.trim().is_empty());
        let custodians = record.custodians.as_deref().unwrap_or_default();
        let present = custodians.iter().filter(|id| !has_left(id)).count();
        let near = today.saturating_add(jiff::Span::new().days(30));
        let found = [
            (Gap::Compromised, record.state == Some("compromised")),
            (Gap::NoOwner, !filled(&record.owner)),
            (Gap::NoCustodian, present == 0),
            (Gap::OneCustodian, present == 1),
            (Gap::LeaverIsCustodian, present < custodians.len()),
            (Gap::RenewalPast, record.renewal.is_some_and(|day| day < today)),
            (Gap::RenewalNear, record.renewal.is_some_and(|day| day >= today && day <= near)),
            (Gap::NoPayer, filled(&record.plan) && !filled(&record.payer)),
            (Gap::NoSecondFactor, record.second_factor != Some(true)),
            (Gap::NoRecovery, !filled(&record.recovery)),
            (Gap::Dormant, record.state == Some("dormant")),
        ];
        found.into_iter().filter(|(_, is)| *is).map(|(gap, _)| gap).collect()
    }
}
