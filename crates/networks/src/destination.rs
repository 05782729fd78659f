//! Where an account's posts go, and what became of a call.

use crate::{Outside, webhook};
use charte_domain::AccountHandle;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// Where an account's posts go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Destination {
    /// A person puts it there, and says so.
    ByHand,
    /// A feed that the house itself serves.
    Feed,
    /// A signed call to an address.
    Webhook {
        /// The address.
        url: String,
        /// The key of the signature, sealed, in hexadecimal digits.
        sealed: String,
    },
}

/// What leaves.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Item {
    /// The key: the same at each try, so that the other side takes it once.
    pub key: String,
    /// The post.
    pub post: String,
    /// The account.
    pub account: AccountHandle,
    /// The text.
    pub text: String,
    /// Pictures and the like.
    pub media: Vec<Picture>,
    /// The hour for which it was planned.
    pub due: Timestamp,
    /// The charter by which it leaves.
    pub charter: String,
}

/// A picture, film or document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Picture {
    /// Where its file lies, when the house has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Its record in the registry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asset: Option<String>,
    /// What is seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alt: Option<String>,
}

/// What became of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is there.
    Confirmed {
        /// Its address there.
        remote: Option<String>,
    },
    /// It is certainly not there, and may be tried again.
    Again {
        /// After this time; none: the house decides.
        after: Option<SignedDuration>,
        /// What went wrong.
        code: &'static str,
    },
    /// It is certainly not there, and trying again would not help.
    Failed {
        /// What went wrong.
        code: &'static str,
    },
    /// Nobody knows: a person looks. It is not sent again by itself.
    Unknown {
        /// What went wrong.
        code: &'static str,
    },
    /// A person puts it there.
    ByHand,
}

/// Calls a destination. `secret` is the key of its signature, if it has one.
pub async fn publish(
    outside: &Outside,
    to: &Destination,
    secret: Option<&[u8]>,
    item: &Item,
    now: Timestamp,
) -> Outcome {
    match to {
        Destination::ByHand => Outcome::ByHand,
        // The feed is made from what is confirmed.
        Destination::Feed => Outcome::Confirmed { remote: None },
        Destination::Webhook { url, .. } => {
            let Some(secret) = secret else { return Outcome::Failed { code: "secret-missing" } };
            match serde_json::to_vec(item) {
                Ok(body) => webhook::call(outside, url, secret, &item.key, now, body).await,
                Err(_) => Outcome::Failed { code: "content-unreadable" },
            }
        }
    }
}
