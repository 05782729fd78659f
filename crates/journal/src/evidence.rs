//! One entry, shown to somebody who has only the public key: the entry, the way to the root, the signed root.

use crate::checkpoint::Checkpoint;
use crate::entry::{Entry, MAX_ENTRY};
use crate::fault::{Fault, What};
use crate::hash::Hash;
use crate::note::{KeyKind, NoteError, SignedNote, VerifierKey};
use crate::proof::{InclusionProof, MAX_PROOF};
use serde::{Deserialize, Serialize};

/// The longest evidence, in bytes.
const MAX_EVIDENCE: usize = (1 << 20) + 4 * MAX_ENTRY + MAX_PROOF;

/// An entry with its proof.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The signed checkpoint, as text.
    pub checkpoint: String,
    /// The entry's canonical JSON, as text.
    pub entry: String,
    /// The way from the entry to the root.
    pub proof: InclusionProof,
}

impl Evidence {
    /// Reads it as [`Evidence::to_json`] writes it; white space at its end is nothing.
    #[must_use]
    pub fn parse(json: &[u8]) -> Option<Self> {
        let json = json.trim_ascii_end();
        let read: Self = (json.len() <= MAX_EVIDENCE).then(|| serde_json::from_slice(json).ok())??;
        (read.to_json().as_bytes() == json).then_some(read)
    }

    /// Canonical JSON (RFC 8785).
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Verifies it with the keys that the reader has from elsewhere, and gives what it shows. `file` is what faults call
    /// it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn verify(&self, keys: &[VerifierKey], file: &str) -> Result<(Entry, Checkpoint), Fault> {
        let wrong = |what| Fault::new(file, what);
        let origin = keys.iter().find(|key| key.kind() == KeyKind::Text).ok_or_else(|| wrong(What::Key))?.name();
        let note = SignedNote::parse(self.checkpoint.as_bytes()).map_err(|_| wrong(What::Note))?;
        let verified = note.verify(keys).map_err(|error| match error {
            NoteError::Signature(name) => wrong(What::Signature(name)),
            _ => wrong(What::Unsigned(origin.to_owned())),
        })?;
        if !verified.by.iter().any(|by| by.kind == KeyKind::Text && by.name == origin) {
            return Err(wrong(What::Unsigned(origin.to_owned())));
        }
        let checkpoint = Checkpoint::parse(note.text()).map_err(|_| wrong(What::Note))?;
        if checkpoint.origin != origin {
            return Err(wrong(What::Origin(checkpoint.origin)));
        }
        let entry = Entry::parse(self.entry.as_bytes()).map_err(|error| wrong(What::Entry(error)))?;
        let leaf = Hash::leaf(self.entry.as_bytes());
        let fits = entry.seq == self.proof.index
            && self.proof.size == checkpoint.size
            && self.proof.verify(leaf, checkpoint.root).is_ok();
        if fits { Ok((entry, checkpoint)) } else { Err(wrong(What::Inclusion).entry(entry.seq)) }
    }
}
