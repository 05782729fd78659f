//! Contents that can be erased: what is personal or confidential lies outside the entry, with a key of its own.
//!
//! The entry has HMAC-SHA-256 (RFC 2104) of the content under 256 random bits that are kept with the content and erased
//! with it. While both are there, everyone can see that the content is what was recorded. Without the key the hash says
//! nothing, not even of a content that is a yes or a no; and the tree stands as it did.

use crate::code::Code;
use crate::hash::{Hash, from_hex, hex};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// The longest content, in bytes. Larger ones are files: their SHA-256 is the content.
pub const MAX_CONTENT: usize = 8 << 20;
/// The longest line of an export's content, in bytes.
pub const MAX_CONTENT_LINE: usize = MAX_CONTENT / 3 * 4 + 1024;

/// The key of one content: 32 random bytes, never used twice. It does not show itself in logs.
#[derive(Clone, PartialEq, Eq)]
pub struct ContentKey([u8; 32]);

impl std::fmt::Debug for ContentKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ContentKey")
    }
}

impl ContentKey {
    /// The key with these bytes, from the system's chance.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes, to be kept with the content.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The keyed hash of a content: what the entry holds.
    #[must_use]
    pub fn hash(&self, content: &[u8]) -> Hash {
        // A key as long as a block of SHA-256 is taken as it is; zeros behind a shorter one change nothing.
        let mut block = [0; 64];
        for (to, from) in block.iter_mut().zip(self.0) {
            *to = from;
        }
        let mut mac = Hmac::<Sha256>::new(&block.into());
        mac.update(content);
        Hash::new(mac.finalize().into_bytes().into())
    }
}

/// A content with its key, as an export has it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Content {
    /// The number of the entry that it belongs to.
    pub entry: u64,
    /// Its name in the entry.
    pub name: Code,
    /// Its key.
    pub key: ContentKey,
    /// The content.
    pub bytes: Vec<u8>,
}

/// A line of an export: fields in the order of RFC 8785.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    content: String,
    entry: u64,
    key: String,
    name: Code,
}

impl Content {
    /// Reads the line of an export, in its canonical spelling and in no other.
    #[must_use]
    pub fn parse(line: &[u8]) -> Option<Self> {
        if line.len() > MAX_CONTENT_LINE {
            return None;
        }
        let Line { content, entry, key, name } = serde_json::from_slice(line).ok()?;
        let (bytes, key) = (STANDARD.decode(content).ok()?, ContentKey(from_hex(&key)?));
        let read = Self { entry, name, key, bytes };
        (read.to_json() == line).then_some(read)
    }

    /// Canonical JSON (RFC 8785).
    #[must_use]
    pub fn to_json(&self) -> Vec<u8> {
        let (content, key) = (STANDARD.encode(&self.bytes), hex(self.key.as_bytes()));
        serde_json::to_vec(&Line { content, entry: self.entry, key, name: self.name.clone() }).unwrap_or_default()
    }

    /// Its keyed hash.
    #[must_use]
    pub fn hash(&self) -> Hash {
        self.key.hash(&self.bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hmac_sha_256_of_rfc_4231() {
        // Test case 1 has a key of 20 bytes, and zeros fill every key up to a block.
        let mut key = [0; 32];
        key[..20].fill(0x0b);
        let wanted = "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7";
        assert_eq!(ContentKey::new(key).hash(b"Hi There").to_hex(), wanted);
    }

    #[test]
    fn a_line_has_one_spelling() {
        let content = Content {
            entry: 3,
            name: Code::new("text").unwrap(),
            key: ContentKey::new([7; 32]),
            bytes: b"Bonjour".into(),
        };
        let line = content.to_json();
        assert_eq!(Content::parse(&line), Some(content));
        let spaced = String::from_utf8(line).unwrap().replace(',', ", ");
        assert_eq!(Content::parse(spaced.as_bytes()), None);
    }
}
