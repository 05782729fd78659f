//! The words that an entry may hold: codes, ids, instants. Narrow on purpose: a name, a sentence or an address of a
//! person does not fit in.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// The longest code, in bytes.
pub const MAX_CODE: usize = 64;
/// The longest id, in bytes.
pub const MAX_ID: usize = 128;

/// A dotted word of a program: `post.approved`. Small letters, digits, `-` and `_` between dots; it begins with a letter.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Code(Box<str>);

/// The id of something: letters and digits of ASCII and `. _ : / + ~ # = -`. An `@` stands only at its beginning (the
/// handle of an account), so that no address of a person is an id.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Id(Box<str>);

/// What cannot be a code, an id or an instant.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum CodeError {
    /// Not a dotted word.
    #[error("not a code: small letters, digits, `-` and `_` between dots, 64 bytes at most")]
    Code,
    /// Not an id.
    #[error("not an id: letters, digits and `. _ : / + ~ # = -`, 128 bytes at most, `@` only at its beginning")]
    Id,
    /// An instant before 1970, or after 2255, where JSON's numbers are no longer exact.
    #[error("not an instant between 1970 and 2255")]
    Instant,
}

impl Code {
    /// The code with this text.
    ///
    /// # Errors
    /// [`CodeError::Code`]
    pub fn new(text: &str) -> Result<Self, CodeError> {
        let letter = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
        let part = |part: &str| !part.is_empty() && part.bytes().all(letter);
        let fine = text.len() <= MAX_CODE
            && text.starts_with(|first: char| first.is_ascii_lowercase())
            && text.split('.').all(part);
        if fine { Ok(Self(text.into())) } else { Err(CodeError::Code) }
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Id {
    /// The id with this text.
    ///
    /// # Errors
    /// [`CodeError::Id`]
    pub fn new(text: &str) -> Result<Self, CodeError> {
        let letter = |byte: u8| byte.is_ascii_alphanumeric() || b"._:/+~#=-".contains(&byte);
        let rest = text.strip_prefix('@').unwrap_or(text);
        let fine = text.len() <= MAX_ID && !rest.is_empty() && rest.bytes().all(letter);
        if fine { Ok(Self(text.into())) } else { Err(CodeError::Id) }
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Microseconds since 1970 in UTC, at most 2^53 − 1 (the year 2255).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Instant(i64);

impl Instant {
    /// The last.
    pub const MAX: Self = Self((1 << 53) - 1);

    /// So many microseconds after the beginning of 1970.
    ///
    /// # Errors
    /// [`CodeError::Instant`]
    pub const fn new(microseconds: i64) -> Result<Self, CodeError> {
        if microseconds >= 0 && microseconds <= Self::MAX.0 { Ok(Self(microseconds)) } else { Err(CodeError::Instant) }
    }

    /// Microseconds since the beginning of 1970.
    #[must_use]
    pub const fn microseconds(self) -> i64 {
        self.0
    }
}

macro_rules! text {
    ($($type:ident)+) => {$(
        impl std::str::FromStr for $type {
            type Err = CodeError;
            fn from_str(text: &str) -> Result<Self, CodeError> {
                Self::new(text)
            }
        }
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.0)
            }
        }
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'_, str>>::deserialize(from)?;
                Self::new(&text).map_err(de::Error::custom)
            }
        }
    )+};
}

text!(Code Id);

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(self.0)
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::new(i64::deserialize(from)?).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn narrow_words() {
        for code in ["post.approved", "a", "sign-in.failed_twice", "x.9"] {
            assert!(Code::new(code).is_ok(), "{code}");
        }
        for code in ["", ".", "a.", ".a", "a..b", "Post", "9a", "é", "a b", &"a".repeat(65)] {
            assert!(Code::new(code).is_err(), "{code}");
        }
        for id in ["p-12", "@verrieres", "01J9ZK", "sha256:ab", "a/b#c"] {
            assert!(Id::new(id).is_ok(), "{id}");
        }
        for id in ["", "@", "ada@example.org", "Ada Martin", "é", "a\"b", &"a".repeat(129)] {
            assert!(Id::new(id).is_err(), "{id}");
        }
        assert!(Instant::new(-1).is_err() && Instant::new(1 << 53).is_err());
    }
}
