//! SHA-256 as the tree uses it: leaves and nodes are hashed under different prefixes, so that a node is never taken for
//! an entry (RFC 6962 §2.1).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest as _, Sha256};

/// 32 bytes of SHA-256, or of HMAC-SHA-256. In JSON it is 64 small hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Hash([u8; 32]);

impl Hash {
    /// The hash with these bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// SHA-256 of bytes, without prefix.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The root of a tree without entries: SHA-256 of nothing (RFC 6962 §2.1).
    #[must_use]
    pub fn empty() -> Self {
        Self::of(&[])
    }

    /// The hash of an entry: SHA-256(0x00 || entry).
    #[must_use]
    pub fn leaf(entry: &[u8]) -> Self {
        Self(Sha256::new().chain_update([0]).chain_update(entry).finalize().into())
    }

    /// The hash of a node: SHA-256(0x01 || left || right).
    #[must_use]
    pub fn node(left: Self, right: Self) -> Self {
        Self(Sha256::new().chain_update([1]).chain_update(left.0).chain_update(right.0).finalize().into())
    }

    /// Its bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// 64 small hexadecimal digits.
    #[must_use]
    pub fn to_hex(self) -> String {
        hex(&self.0)
    }

    /// From 64 small hexadecimal digits; capitals are refused, so that a hash has one spelling.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        from_hex(text).map(Self)
    }

    /// Base64 with padding (RFC 4648 §4).
    #[must_use]
    pub fn to_base64(self) -> String {
        STANDARD.encode(self.0)
    }

    /// From base64 with padding; bits that say nothing must be zero.
    #[must_use]
    pub fn from_base64(text: &[u8]) -> Option<Self> {
        if text.len() != 44 {
            return None;
        }
        let mut bytes = [0; 33];
        let length = STANDARD.decode_slice(text, &mut bytes).ok()?;
        bytes.get(..length)?.try_into().ok().map(Self)
    }
}

impl std::fmt::Debug for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.to_hex())
    }
}

impl std::fmt::Display for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.to_hex())
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut digits = [0; 64];
        for (two, byte) in digits.as_chunks_mut::<2>().0.iter_mut().zip(self.0) {
            *two = [digit(byte >> 4), digit(byte & 15)];
        }
        to.serialize_str(std::str::from_utf8(&digits).unwrap_or_default())
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'_, str>>::deserialize(from)?;
        Self::from_hex(&text).ok_or_else(|| de::Error::custom("not 64 small hexadecimal digits"))
    }
}

const fn digit(value: u8) -> u8 {
    if value < 10 { b'0' + value } else { b'a' + value - 10 }
}

/// Bytes as small hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).map(char::from).collect()
}

/// Bytes from small hexadecimal digits, exactly as many.
pub(crate) fn from_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    if text.len() != N * 2 {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, [high, low]) in bytes.iter_mut().zip(text.as_bytes().as_chunks::<2>().0) {
        *byte = value(*high)? << 4 | value(*low)?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling() {
        let hash = Hash::empty();
        assert_eq!(hash.to_hex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert_eq!(Hash::from_hex(&hash.to_hex()), Some(hash));
        assert_eq!(Hash::from_hex(&hash.to_hex().to_uppercase()), None);
        assert_eq!(Hash::from_base64(hash.to_base64().as_bytes()), Some(hash));
        // The last letter carries two bits that say nothing.
        assert_eq!(hash.to_base64(), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        assert_eq!(Hash::from_base64(b"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV="), None);
        assert_eq!(Hash::from_base64(b"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU"), None);
    }
}
