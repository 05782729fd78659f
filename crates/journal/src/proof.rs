//! Proofs and how they are verified: RFC 9162 §2.1.3.2 and §2.1.4.2.

use crate::hash::Hash;
use crate::tree::MAX_SIZE;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// The longest proof: two hashes for each level of the largest tree, and some.
const MAX_HASHES: usize = 128;
/// The longest proof as JSON, in bytes.
pub const MAX_PROOF: usize = 16 << 10;

/// That an entry is in a tree.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InclusionProof {
    /// Hashes beside the way from the entry to the root.
    #[serde(serialize_with = "write", deserialize_with = "read")]
    pub hashes: Vec<Hash>,
    /// The entry's number, from 0.
    pub index: u64,
    /// The entries of the tree.
    pub size: u64,
}

/// That a tree begins with all entries of an earlier one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsistencyProof {
    /// Hashes from which both roots can be made.
    #[serde(serialize_with = "write", deserialize_with = "read")]
    pub hashes: Vec<Hash>,
    /// The entries of the later tree.
    pub new: u64,
    /// The entries of the earlier one.
    pub old: u64,
}

/// Why a proof proves nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum ProofError {
    /// Its numbers cannot be.
    #[error("the proof's numbers do not fit")]
    Numbers,
    /// It has too few hashes or too many.
    #[error("the proof has the wrong number of hashes")]
    Length,
    /// It leads to another root.
    #[error("the proof leads to another root")]
    Root,
    /// It is not a proof in JSON as this crate writes it.
    #[error("not a proof in its canonical form")]
    Form,
}

impl InclusionProof {
    /// Verifies that the entry with this hash is in the tree with this root.
    ///
    /// # Errors
    /// Why it proves nothing.
    pub fn verify(&self, leaf: Hash, root: Hash) -> Result<(), ProofError> {
        if self.index >= self.size || self.size > MAX_SIZE {
            return Err(ProofError::Numbers);
        }
        let (mut place, mut last, mut hash) = (self.index, self.size - 1, leaf);
        for beside in &self.hashes {
            if last == 0 {
                return Err(ProofError::Length);
            }
            if place & 1 == 1 || place == last {
                hash = Hash::node(*beside, hash);
                // Levels at which the last node has no fellow are not in the proof.
                while place & 1 == 0 && place != 0 {
                    (place, last) = (place >> 1, last >> 1);
                }
            } else {
                hash = Hash::node(hash, *beside);
            }
            (place, last) = (place >> 1, last >> 1);
        }
        match (last, hash == root) {
            (0, true) => Ok(()),
            (0, false) => Err(ProofError::Root),
            _ => Err(ProofError::Length),
        }
    }

    /// Reads it as [`InclusionProof::to_json`] writes it, and no other way.
    ///
    /// # Errors
    /// [`ProofError::Form`]
    pub fn from_json(json: &[u8]) -> Result<Self, ProofError> {
        canonical(json, Self::to_json)
    }

    /// Canonical JSON (RFC 8785).
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl ConsistencyProof {
    /// Verifies that the tree with the new root begins with that of the old.
    ///
    /// # Errors
    /// Why it proves nothing.
    pub fn verify(&self, old_root: Hash, new_root: Hash) -> Result<(), ProofError> {
        if self.old > self.new || self.new > MAX_SIZE {
            return Err(ProofError::Numbers);
        }
        if self.old == 0 || self.old == self.new {
            let same = if self.old == 0 { old_root == Hash::empty() } else { old_root == new_root };
            return match (self.hashes.is_empty(), same) {
                (false, _) => Err(ProofError::Length),
                (true, false) => Err(ProofError::Root),
                (true, true) => Ok(()),
            };
        }
        // Where the old tree is a perfect subtree of the new one, its root begins the way and is left out of the proof.
        let begin = if self.old.is_power_of_two() { Some(&old_root) } else { None };
        let mut way = begin.into_iter().chain(&self.hashes).copied();
        let first = way.next().ok_or(ProofError::Length)?;
        let below = (self.old - 1).trailing_ones();
        let (mut place, mut last) = ((self.old - 1) >> below, (self.new - 1) >> below);
        let (mut old, mut new) = (first, first);
        for beside in way {
            if last == 0 {
                return Err(ProofError::Length);
            }
            if place & 1 == 1 || place == last {
                old = Hash::node(beside, old);
                new = Hash::node(beside, new);
                while place & 1 == 0 && place != 0 {
                    (place, last) = (place >> 1, last >> 1);
                }
            } else {
                new = Hash::node(new, beside);
            }
            (place, last) = (place >> 1, last >> 1);
        }
        match (last, old == old_root && new == new_root) {
            (0, true) => Ok(()),
            (0, false) => Err(ProofError::Root),
            _ => Err(ProofError::Length),
        }
    }

    /// Reads it as [`ConsistencyProof::to_json`] writes it, and no other way.
    ///
    /// # Errors
    /// [`ProofError::Form`]
    pub fn from_json(json: &[u8]) -> Result<Self, ProofError> {
        canonical(json, Self::to_json)
    }

    /// Canonical JSON (RFC 8785).
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

fn canonical<P: de::DeserializeOwned>(json: &[u8], again: impl Fn(&P) -> String) -> Result<P, ProofError> {
    if json.len() > MAX_PROOF {
        return Err(ProofError::Form);
    }
    let proof = serde_json::from_slice(json).map_err(|_| ProofError::Form)?;
    if again(&proof).as_bytes() == json { Ok(proof) } else { Err(ProofError::Form) }
}

fn write<S: Serializer>(hashes: &[Hash], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(hashes.iter().map(|hash| hash.to_base64()))
}

fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Hash>, D::Error> {
    let texts = Vec::<String>::deserialize(from)?;
    if texts.len() > MAX_HASHES {
        return Err(de::Error::custom("too many hashes"));
    }
    let hash = |text: String| Hash::from_base64(text.as_bytes()).ok_or_else(|| de::Error::custom("not a hash"));
    texts.into_iter().map(hash).collect()
}
