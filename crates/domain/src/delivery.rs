//! A post on its way to one account. Its key is saved before the network is called, so that a node that dies between
//! leaves a delivery that is *unknown*, not one that is sent again.

use crate::post::states;
use crate::{AccountHandle, DeliveryId, PostId};
use jiff::Timestamp;

states! {
    /// Where a delivery stands.
    DeliveryState {
        /// It waits for its hour.
        Planned = "planned"
        /// A node has taken it, with its key, and is about to call.
        Armed = "armed"
        /// The network was called.
        Sent = "sent"
        /// The network has it.
        Confirmed = "confirmed"
        /// Nobody knows whether the network has it: a person looks.
        Unknown = "unknown"
        /// The network does not take it.
        Failed = "failed"
        /// It was taken back before it left.
        Cancelled = "cancelled"
        /// It left, and was withdrawn afterwards.
        Withdrawn = "withdrawn"
    }
}

impl DeliveryState {
    /// Whether one state may follow the other.
    #[must_use]
    pub fn may_become(self, next: Self) -> bool {
        use DeliveryState::{Armed, Cancelled, Confirmed, Failed, Planned, Sent, Unknown, Withdrawn};
        matches!(
            (self, next),
            (Planned, Armed | Cancelled)
                // Back to its place in the queue: a stop, or a charter that has changed since.
                | (Armed, Sent | Planned | Unknown | Cancelled | Failed)
                | (Sent, Confirmed | Unknown | Failed | Planned)
                | (Unknown, Confirmed | Failed | Planned | Cancelled)
                | (Failed, Planned | Cancelled)
                | (Confirmed, Withdrawn)
        )
    }
}

/// A delivery.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivery {
    /// Its id.
    pub id: DeliveryId,
    /// The post.
    pub post: PostId,
    /// The account.
    pub account: AccountHandle,
    /// The content that leaves.
    pub hash: [u8; 32],
    /// The key that the network sees: the same at each try.
    pub key: String,
    /// Where it stands.
    pub state: DeliveryState,
    /// When it is to leave.
    pub due: Timestamp,
    /// How often it was tried.
    pub attempts: u32,
    /// When it is looked at next.
    pub next: Timestamp,
    /// When it was confirmed.
    pub confirmed: Option<Timestamp>,
    /// Its address on the network.
    pub remote: Option<String>,
    /// What went wrong last, as a code.
    pub trouble: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_confirmed_is_never_sent_again() {
        for state in DeliveryState::ALL {
            let back = matches!(state, DeliveryState::Planned | DeliveryState::Armed | DeliveryState::Sent);
            assert!(!(back && DeliveryState::Confirmed.may_become(*state)), "confirmed to {}", state.code());
        }
        assert!(!DeliveryState::Planned.may_become(DeliveryState::Sent), "the key is saved first");
    }
}
