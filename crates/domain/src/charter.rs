//! Versions of the charter, and who has signed which.

use crate::post::states;
use crate::{CharterId, PersonId};
use jiff::Timestamp;
use jiff::civil::Date;

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

states! {
    /// A step in the life of a version (C. trav., art. L1321-4 and R1321-1 to R1321-4). The codes of the first five are
    /// those of the header's formalities.
    CharterStep {
        /// The text is ready to be shown.
        Draft = "draft"
        /// The works council has given its opinion.
        WorksCouncil = "works_council"
        /// The labour inspectorate has it, with the opinion.
        Inspection = "inspection"
        /// The labour court's registry has it.
        Filing = "filing"
        /// Staff can read it.
        Publicity = "publicity"
    }
}

/// A step that was taken, with its evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct TakenStep {
    /// Id.
    pub id: String,
    /// Which version, by its hash.
    pub charter: CharterId,
    /// Which step.
    pub step: CharterStep,
    /// On which day.
    pub on: Date,
    /// The paper that proves it: a file's name, a number, an address; may be empty.
    pub evidence: String,
    /// Who noted it.
    pub by: PersonId,
    /// When it was noted.
    pub at: Timestamp,
    /// The entry of the journal.
    pub entry: u64,
}

/// What somebody says about an article.
#[derive(Clone, Debug, PartialEq)]
pub struct CharterComment {
    /// Id.
    pub id: String,
    /// The article's identity; a section of the interview, with `interview:` before it; empty: the charter as a whole.
    pub article: String,
    /// Who.
    pub person: PersonId,
    /// What.
    pub text: String,
    /// When.
    pub at: Timestamp,
    /// Since when it is settled, and by whom.
    pub resolved: Option<(Timestamp, PersonId)>,
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
