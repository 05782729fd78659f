//! Signing in: sessions, one-time links, keys of other programs. Secrets are never here, only their hashes' owners.

use crate::PersonId;
use crate::post::states;
use jiff::Timestamp;

states! {
    /// How far a session is.
    Step {
        /// The password was right; the second factor is asked.
        Code = "code"
        /// Signed in.
        Full = "full"
    }
}

states! {
    /// What a one-time link is for.
    Purpose {
        /// To set a first password.
        Invitation = "invitation"
        /// To set a new password.
        Reset = "reset"
        /// To say yes or no to one question without an account.
        Approval = "approval"
    }
}

states! {
    /// What a key may do. A key never does more than its person.
    Scope {
        /// Have posts and comments judged.
        Check = "check"
        /// Read posts, approvals, accounts, people, the charter.
        Read = "read"
        /// Write drafts, submit, schedule, withdraw.
        Write = "write"
        /// Approve and refuse.
        Approve = "approve"
        /// Take in and decide on comments.
        Moderate = "moderate"
        /// Stop and resume.
        Stop = "stop"
        /// Read and export the journal.
        Journal = "journal"
        /// People, settings, keys.
        Administer = "administer"
    }
}

/// A session.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Its public id, for the list of sessions.
    pub id: String,
    /// Whose.
    pub person: PersonId,
    /// How far.
    pub step: Step,
    /// The browser, in its own words.
    pub agent: String,
    /// Since when.
    pub created: Timestamp,
    /// Last seen.
    pub seen: Timestamp,
    /// Until when.
    pub expires: Timestamp,
}

/// A one-time link.
#[derive(Clone, Debug, PartialEq)]
pub struct Ticket {
    /// Its public id.
    pub id: String,
    /// What it is for.
    pub purpose: Purpose,
    /// What it is about: a person, a question.
    pub subject: String,
    /// For whom: a person's id, or a name and address without an account.
    pub holder: String,
    /// Who made it.
    pub by: PersonId,
    /// When.
    pub created: Timestamp,
    /// Until when.
    pub expires: Timestamp,
    /// When it was used.
    pub used: Option<Timestamp>,
    /// When it was taken back.
    pub revoked: Option<Timestamp>,
}

impl Ticket {
    /// Whether it still opens the door.
    #[must_use]
    pub fn is_good(&self, now: Timestamp) -> bool {
        self.used.is_none() && self.revoked.is_none() && now < self.expires
    }
}

/// A key of another program.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    /// Its public id.
    pub id: String,
    /// Whose.
    pub person: PersonId,
    /// What it is called.
    pub name: String,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// Since when.
    pub created: Timestamp,
    /// Until when.
    pub expires: Timestamp,
    /// Last seen.
    pub seen: Option<Timestamp>,
    /// When it was taken back.
    pub revoked: Option<Timestamp>,
}
