//! What can be computed over a secret: entropy, checksums, and whether it only holds a place.

use sha2::{Digest, Sha256};

/// How a secret checks itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Checksum {
    /// The last six characters are the CRC-32 of the thirty before them, in base 62.
    GithubCrc32,
    /// The last four bytes are the beginning of a double SHA-256 (Bitcoin).
    Base58Check,
    /// BIP 173.
    Bech32,
}

impl Checksum {
    pub(super) fn named(name: &str) -> Option<Self> {
        match name {
            "github-crc32" => Some(Self::GithubCrc32),
            "base58check" => Some(Self::Base58Check),
            "bech32" => Some(Self::Bech32),
            _ => None,
        }
    }

    pub(super) fn fits(self, secret: &str) -> bool {
        match self {
            Self::GithubCrc32 => github_crc32(secret.as_bytes()),
            Self::Base58Check => base58check(secret.as_bytes()),
            Self::Bech32 => bech32(secret),
        }
    }
}

fn github_crc32(secret: &[u8]) -> bool {
    const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let Some((_, last)) = secret.split_last_chunk::<36>() else { return false };
    let Some((body, check)) = last.split_last_chunk::<6>() else { return false };
    let mut rest = crc32(body);
    check.iter().rev().all(|byte| {
        let digit = DIGITS.get((rest % 62) as usize);
        rest /= 62;
        digit == Some(byte)
    })
}

/// ISO 3309, reflected.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 })
    })
}

fn base58check(secret: &[u8]) -> bool {
    const DIGITS: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    // The number in bytes, the lowest first.
    let mut bytes: Vec<u8> = Vec::new();
    for character in secret {
        let Some(digit) = DIGITS.iter().position(|digit| digit == character) else { return false };
        let mut carry = digit as u32;
        for byte in &mut bytes {
            carry += u32::from(*byte) * 58;
            *byte = carry as u8;
            carry >>= 8;
        }
        while carry > 0 {
            bytes.push(carry as u8);
            carry >>= 8;
        }
    }
    bytes.extend(secret.iter().take_while(|character| **character == b'1').map(|_| 0));
    bytes.reverse();
    let Some((body, check)) = bytes.split_last_chunk::<4>() else { return false };
    Sha256::digest(Sha256::digest(body)).starts_with(check)
}

fn bech32(secret: &str) -> bool {
    const DIGITS: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    const GENERATOR: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    let lower = secret.to_ascii_lowercase();
    let Some((prefix, data)) = lower.rsplit_once('1') else { return false };
    let values: Option<Vec<u32>> =
        data.bytes().map(|byte| DIGITS.iter().position(|digit| *digit == byte).map(|place| place as u32)).collect();
    let Some(values) = values else { return false };
    let expanded = prefix.bytes().map(|byte| u32::from(byte >> 5)).chain([0]);
    let sum = expanded.chain(prefix.bytes().map(|byte| u32::from(byte & 31))).chain(values).fold(1u32, |sum, value| {
        let top = sum >> 25;
        let next = (sum & 0x01ff_ffff) << 5 ^ value;
        GENERATOR
            .iter()
            .enumerate()
            .fold(next, |next, (bit, part)| if top >> bit & 1 == 1 { next ^ part } else { next })
    });
    // BIP 173, and BIP 350 which corrects it.
    matches!(sum, 1 | 0x2bc8_30a3)
}

/// Shannon's entropy of the characters, in bits for one.
pub(super) fn bits_per_character(secret: &str) -> f32 {
    let mut counts = [0u32; 256];
    for byte in secret.bytes() {
        if let Some(count) = counts.get_mut(usize::from(byte)) {
            *count += 1;
        }
    }
    let total = secret.len() as f32;
    counts
        .iter()
        .filter(|count| **count > 0)
        .map(|count| *count as f32 / total)
        .map(|share| -share * share.log2())
        .sum()
}

/// Words of documentation and templates, in lower case.
const PLACEHOLDERS: &[&str] = &[
    "example",
    "exemple",
    "xxxx",
    "****",
    "....",
    "placeholder",
    "your_",
    "your-",
    "yourapi",
    "yourkey",
    "yourtoken",
    "votre_",
    "votre-",
    "votrecle",
    "changeme",
    "change_me",
    "change-me",
    "redacted",
    "dummy",
    "insert_",
    "insert-",
    "replace",
    "<",
    "${",
    "{{",
    "…",
    "________",
    "000000000000",
    "todo",
];

/// Whether the secret only shows where one would stand.
pub(super) fn is_placeholder(secret: &str) -> bool {
    let lower = secret.to_lowercase();
    PLACEHOLDERS.iter().any(|word| lower.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksums_of_the_specifications() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert!(bech32("A12UEL5L"));
        assert!(!bech32("A12UEL5K"));
        assert!(base58check(b"1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"));
        assert!(!base58check(b"1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3"));
    }

    #[test]
    fn entropy() {
        assert_eq!(bits_per_character("aaaa"), 0.0);
        assert_eq!(bits_per_character("abcd"), 2.0);
    }
}
