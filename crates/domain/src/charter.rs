//! Versions of the charter, and who has signed which.

use crate::post::states;
use crate::{CharterId, PersonId};
use jiff::Timestamp;

states! {
    /// Where a version stands.
    CharterState {
        /// Somebody works on it.
        Draft = "draft"
        /// It counts.
        InForce = "in_force"
        /// Another one counts.
        Superseded = "superseded"
    }
}

/// A version of the charter.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredCharter {
    /// Its hash.
    pub id: CharterId,
    /// The document.
    pub text: String,
    /// Its title.
    pub title: String,
    /// Its author's version number.
    pub version: String,
    /// Where it stands.
    pub state: CharterState,
    /// Who wrote it.
    pub by: PersonId,
    /// When.
    pub created: Timestamp,
    /// Since when it counts.
    pub adopted: Option<Timestamp>,
}

/// A signature under a version.
#[derive(Clone, Debug, PartialEq)]
pub struct Acknowledgement {
    /// Who.
    pub person: PersonId,
    /// Which version, by its hash.
    pub charter: CharterId,
    /// Which version, by its author's number.
    pub version: String,
    /// In which language it was read.
    pub lang: String,
    /// When.
    pub at: Timestamp,
    /// The entry of the journal: the proof.
    pub entry: u64,
}
