//! A site that asks by the Akismet protocol: its address, the account that it belongs to, its key.

use crate::{AccountHandle, PersonId, SiteId};
use jiff::Timestamp;

/// A site.
#[derive(Clone, Debug, PartialEq)]
pub struct Site {
    /// Its id.
    pub id: SiteId,
    /// Its address, as it was given.
    pub address: Address,
    /// The account of the charter on which its comments stand.
    pub account: AccountHandle,
    /// The first digits of its key, to tell keys apart.
    pub hint: String,
    /// Who made the key.
    pub by: PersonId,
    /// When.
    pub created: Timestamp,
    /// When it asked last.
    pub seen: Option<Timestamp>,
    /// Since when its key is of no use.
    pub revoked: Option<Timestamp>,
    /// Whether what it learns is shared with the other sites of the house.
    pub shares: bool,
}

/// The address of a site: a host and a path.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Address {
    host: String,
    path: String,
}

/// The longest address, in bytes.
const LONGEST: usize = 500;

impl Address {
    /// Reads an address as WordPress or a person gives it: with or without a scheme, a port, a slash at the end. Hosts are
    /// compared in small letters and without `www.`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() || text.len() > LONGEST {
            return None;
        }
        let rest = match text.split_once("://") {
            Some((scheme, rest)) if matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https") => rest,
            Some(_) => return None,
            None => text,
        };
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at_checked(end)?;
        let path = path.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
        let host = authority.to_ascii_lowercase();
        let host = host.strip_prefix("www.").unwrap_or(&host);
        let fine = !host.is_empty()
            && !host.contains('@')
            && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':' | '[' | ']'));
        fine.then(|| Self { host: host.to_owned(), path: path.to_owned() })
    }

    /// The host, with its port when it has one.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The host without its port.
    #[must_use]
    pub fn name(&self) -> &str {
        match self.host.rsplit_once(':') {
            Some((name, port)) if !name.is_empty() && port.bytes().all(|b| b.is_ascii_digit()) => name,
            _ => &self.host,
        }
    }

    /// Whether an address lies on this site: the same host, this path or one under it.
    #[must_use]
    pub fn holds(&self, other: &Self) -> bool {
        self.host == other.host
            && other.path.strip_prefix(self.path.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

impl std::fmt::Display for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.host)?;
        f.write_str(&self.path)
    }
}

/// A key of a site: twelve hexadecimal digits, since WordPress's plugin takes nothing else. That is 48 bits: a key counts
/// for its own site alone, and guesses are limited.
#[derive(Clone, PartialEq, Eq)]
pub struct SiteKey(String);

impl SiteKey {
    /// Reads a key; capitals are as good.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let fine = text.len() == 12 && text.bytes().all(|b| b.is_ascii_hexdigit());
        fine.then(|| Self(text.to_ascii_lowercase()))
    }

    /// The key made of six random bytes.
    #[must_use]
    pub fn of(chance: [u8; 6]) -> Self {
        use std::fmt::Write;
        Self(chance.iter().fold(String::with_capacity(12), |mut out, byte| {
            let _ = write!(out, "{byte:02x}");
            out
        }))
    }

    /// Its digits.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for SiteKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SiteKey")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_as_people_give_them() {
        let read = |text: &str| Address::parse(text).map(|a| a.to_string());
        assert_eq!(read("https://www.Blog.example/"), Some("blog.example".to_owned()));
        assert_eq!(read("blog.example/fr/?p=1"), Some("blog.example/fr".to_owned()));
        assert_eq!(read("http://127.0.0.1:8080"), Some("127.0.0.1:8080".to_owned()));
        for wrong in ["", "ftp://blog.example", "https://a@b.example", "https://", "not a site"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
        let site = Address::parse("https://blog.example/fr").unwrap();
        assert!(site.holds(&Address::parse("https://blog.example/fr/2026").unwrap()));
        assert!(!site.holds(&Address::parse("https://blog.example/france").unwrap()));
        assert!(!site.holds(&Address::parse("https://blog.example").unwrap()));
        assert_eq!(Address::parse("http://127.0.0.1:8080").unwrap().name(), "127.0.0.1");
    }

    #[test]
    fn a_key_has_twelve_digits_and_shows_itself_nowhere() {
        assert_eq!(SiteKey::parse(" 0123456789AB ").unwrap().reveal(), "0123456789ab");
        assert!(SiteKey::parse("0123456789a").is_none() && SiteKey::parse("0123456789ag").is_none());
        assert_eq!(format!("{:?}", SiteKey::of([255; 6])), "SiteKey");
        assert_eq!(SiteKey::of([255; 6]).reveal(), "ffffffffffff");
    }
}
