//! What is sealed, hashed and compared. Secrets that open a door are 32 random bytes; the house keeps their hash. Secrets
//! that it must use again (second factors, keys of webhooks) it seals under a key of its own.

use crate::ambient::{Ambient, NoChance};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use sha2::{Digest, Sha256};

/// The key of the house, by which it seals. It shows itself nowhere.
#[derive(Clone)]
pub struct HouseKey([u8; 32]);

impl std::fmt::Debug for HouseKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HouseKey")
    }
}

/// The number of the key that seals today; it stands in each sealed value, so that another may follow.
const KEY: u8 = 1;
const NONCE: usize = 24;

impl HouseKey {
    /// The key with these bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Seals a secret. `place` says what it is for; elsewhere it does not open.
    ///
    /// # Errors
    /// The system gives no chance.
    pub fn seal(&self, ambient: &dyn Ambient, place: &str, secret: &[u8]) -> Result<Vec<u8>, NoChance> {
        let mut nonce = [0; NONCE];
        ambient.fill(&mut nonce)?;
        let cipher = XChaCha20Poly1305::new(&self.0.into());
        let payload = Payload { msg: secret, aad: place.as_bytes() };
        let sealed = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| NoChance)?;
        Ok([&[KEY], nonce.as_slice(), &sealed].concat())
    }

    /// Opens what was sealed for this place.
    #[must_use]
    pub fn open(&self, place: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        let (key, rest) = sealed.split_first()?;
        let (nonce, sealed) = rest.split_at_checked(NONCE)?;
        if *key != KEY {
            return None;
        }
        let nonce: [u8; NONCE] = nonce.try_into().ok()?;
        let cipher = XChaCha20Poly1305::new(&self.0.into());
        cipher.decrypt(&XNonce::from(nonce), Payload { msg: sealed, aad: place.as_bytes() }).ok()
    }

    /// A keyed digest: for what must be counted and not be read, as addresses of those who fail to sign in.
    #[must_use]
    pub fn digest(&self, what: &str) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(b"charte digest 1\0");
        hash.update(self.0);
        hash.update(what.as_bytes());
        hash.finalize().into()
    }
}

/// A secret that opens a door: what its holder has, and the hash that the house keeps.
#[derive(Clone, PartialEq, Eq)]
pub struct Pass {
    /// What the holder has: a prefix and 43 characters.
    pub secret: String,
    /// What the house keeps.
    pub hash: [u8; 32],
}

impl std::fmt::Debug for Pass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pass")
    }
}

/// A new secret with a prefix that tells what it is: `charte_token_…`.
///
/// # Errors
/// The system gives no chance.
pub fn pass(ambient: &dyn Ambient, prefix: &str) -> Result<Pass, NoChance> {
    let mut bytes = [0; 32];
    ambient.fill(&mut bytes)?;
    let secret = format!("{prefix}{}", hexadecimal(&bytes));
    let hash = hash(&secret);
    Ok(Pass { secret, hash })
}

/// The hash of a secret of 32 random bytes: nothing slower is needed.
#[must_use]
pub fn hash(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

/// Hexadecimal digits.
#[must_use]
pub fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// The bytes of hexadecimal digits, if they are such.
#[must_use]
pub fn from_hexadecimal(text: &str) -> Option<Vec<u8>> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let byte = |pair: &[u8; 2]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    if rest.is_empty() { pairs.iter().map(byte).collect() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::System;

    #[test]
    fn what_is_sealed_opens_at_its_place_and_whole_only() {
        let key = HouseKey::new([7; 32]);
        let sealed = key.seal(&System, "second-factor:ann", b"secret").unwrap();
        assert_eq!(key.open("second-factor:ann", &sealed).as_deref(), Some(b"secret".as_slice()));
        assert_eq!(key.open("second-factor:bob", &sealed), None);
        for n in 0..sealed.len() {
            let mut other = sealed.clone();
            other[n] ^= 1;
            assert_eq!(key.open("second-factor:ann", &other), None, "byte {n}");
        }
        assert_eq!(key.open("second-factor:ann", &[]), None);
        assert_eq!(HouseKey::new([8; 32]).open("second-factor:ann", &sealed), None);
    }
}
