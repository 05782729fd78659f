//! What a post says: one text for all its accounts, others where an account wants its own, media, and what its author
//! declares. The content has a hash; an approval is for that hash and no other.

use crate::AccountHandle;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The content of a post.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Content {
    /// Where it is to stand.
    pub accounts: Vec<AccountHandle>,
    /// In whose name: a team of the author's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// The text.
    pub text: String,
    /// Texts for accounts that want their own.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<AccountHandle, String>,
    /// Pictures, films, documents.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub media: Vec<Medium>,
    /// Code of the type of content, when it is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// Code of the origin of the content, when it is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// What is reposted: handle or site of the source, and what is known of it, as a submission has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repost: Option<serde_json::Value>,
    /// Facts that the author declares, by code.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<String, serde_json::Value>,
    /// Why the author goes on although a rule says `revise`: rule and reason.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub reasons: BTreeMap<String, String>,
}

/// A picture, film, sound or document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Medium {
    /// Its record in the registry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asset: Option<String>,
    /// Hash of its file in the house, when it was uploaded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Code of its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// What is seen, for those who do not see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alt: Option<String>,
    /// Whether it has captions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub captions: Option<bool>,
    /// Changed for this post.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edited: Option<bool>,
    /// Code of its origin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// Made or altered by a machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai: Option<bool>,
    /// A figure or a face was altered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retouched: Option<bool>,
}

impl Content {
    /// The text for an account.
    #[must_use]
    pub fn text_for(&self, account: &AccountHandle) -> &str {
        self.texts.get(account).unwrap_or(&self.text)
    }

    /// The bytes that are hashed and kept: JSON, fields in one order.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The hash for which an approval counts.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.to_json().as_bytes()).into()
    }

    /// The first words, for lists: at most 80 characters.
    #[must_use]
    pub fn title(&self) -> String {
        let line = self.text.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.chars().count() <= 80 {
            return line;
        }
        let mut title: String = line.chars().take(79).collect();
        title.push('…');
        title
    }
}
