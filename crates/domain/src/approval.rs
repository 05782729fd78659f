//! Approvals: who is asked, and what they say. An approval is a sealed act: a person, a content by its hash, a charter by
//! its hash, an instant, and the sentence that was read.

use crate::post::states;
use crate::{AccountHandle, ApprovalId, CharterId, PersonId, PostId, RequestId};
use jiff::Timestamp;

states! {
    /// Where a question stands.
    RequestState {
        /// It waits.
        Open = "open"
        /// Enough have said yes.
        Granted = "granted"
        /// Somebody has said no.
        Declined = "declined"
        /// Nobody answered in time.
        Expired = "expired"
        /// The content was changed, or the post taken back: the question is void.
        Void = "void"
    }
}

states! {
    /// What is said.
    Decision {
        /// Yes.
        Approve = "approve"
        /// No.
        Refuse = "refuse"
    }
}

/// Whose yes is wanted: a team or a person.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    /// Any member of this team.
    Team(String),
    /// This person, or the delegate.
    Person(String),
}

/// A question for a yes or no: a rule that holds a post on an account.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// Its id.
    pub id: RequestId,
    /// The post.
    pub post: PostId,
    /// The content that it is about.
    pub hash: [u8; 32],
    /// The charter that asks.
    pub charter: CharterId,
    /// The account.
    pub account: AccountHandle,
    /// The rule that asks.
    pub rule: String,
    /// Who may answer.
    pub wanted: Vec<Wanted>,
    /// Whether all of them must say yes; otherwise one is enough.
    pub everyone: bool,
    /// Its place in the order, from 1; one is asked when those before have said yes.
    pub step: u32,
    /// By when.
    pub deadline: Option<Timestamp>,
    /// When it went up to the delegates, if it did.
    pub escalated: Option<Timestamp>,
    /// Where it stands.
    pub state: RequestState,
    /// When it was asked.
    pub created: Timestamp,
}

/// A yes or no.
#[derive(Clone, Debug, PartialEq)]
pub struct Approval {
    /// Its id.
    pub id: ApprovalId,
    /// The question.
    pub request: RequestId,
    /// The post.
    pub post: PostId,
    /// The content.
    pub hash: [u8; 32],
    /// The charter.
    pub charter: CharterId,
    /// Who.
    pub person: PersonId,
    /// As a member of which team.
    pub team: Option<String>,
    /// What was said.
    pub decision: Decision,
    /// Why.
    pub reason: String,
    /// The sentence that was read.
    pub readback: String,
    /// When.
    pub at: Timestamp,
    /// The entry of the journal.
    pub entry: u64,
}
