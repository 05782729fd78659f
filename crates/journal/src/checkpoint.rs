//! Checkpoints ([C2SP tlog-checkpoint](https://c2sp.org/tlog-checkpoint)): which log, how many entries, which root. As the
//! text of a signed note they are what a log stands by.

use crate::hash::Hash;
use crate::note::{NoteError, SignedNote, SignerKey};
use crate::tree::MAX_SIZE;

/// The most extension lines.
const MAX_EXTENSIONS: usize = 16;

/// The head of a tree.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Checkpoint {
    /// The log's identity, like an address without scheme: `example.com/journal`. Also the name of its key.
    pub origin: String,
    /// The entries.
    pub size: u64,
    /// The root of their tree.
    pub root: Hash,
    /// Further lines, of which nothing is known here.
    pub extensions: Vec<String>,
}

/// Not the text of a checkpoint.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a checkpoint")]
pub struct CheckpointError;

impl Checkpoint {
    /// Reads the text of a checkpoint.
    ///
    /// # Errors
    /// [`CheckpointError`]
    pub fn parse(text: &str) -> Result<Self, CheckpointError> {
        Self::read(text).ok_or(CheckpointError)
    }

    fn read(text: &str) -> Option<Self> {
        let mut lines = text.strip_suffix('\n')?.split('\n');
        let (origin, size, root) = (lines.next()?, lines.next()?, lines.next()?);
        let extensions: Vec<String> = lines.map(str::to_owned).collect();
        // No sign, no leading zero.
        let digits = size.bytes().all(|byte| byte.is_ascii_digit()) && (size == "0" || !size.starts_with('0'));
        let size = size.parse().ok().filter(|size| digits && *size <= MAX_SIZE)?;
        let fine =
            !origin.is_empty() && extensions.len() <= MAX_EXTENSIONS && extensions.iter().all(|line| !line.is_empty());
        let root = Hash::from_base64(root.as_bytes())?;
        fine.then(|| Self { origin: origin.to_owned(), size, root, extensions })
    }

    /// Signs it with the log's key, whose name is the origin.
    ///
    /// # Errors
    /// [`NoteError::Key`] for the key of another log, [`NoteError::Form`] for a checkpoint that cannot be.
    pub fn sign(&self, key: &SignerKey) -> Result<SignedNote, NoteError> {
        if key.verifier().name() != self.origin {
            return Err(NoteError::Key);
        }
        let text = self.to_string();
        if Self::parse(&text).as_ref() != Ok(self) {
            return Err(NoteError::Form);
        }
        SignedNote::sign(&text, key)
    }
}

impl std::fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "{}\n{}\n{}", self.origin, self.size, self.root.to_base64())?;
        self.extensions.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}
