//! An export: a folder that says everything about a journal to somebody who has its public key and nothing else.
//!
//! ```text
//! README.txt                  what this is, in French and English
//! manifest.txt                the hashes of the four files that no checkpoint covers; signed by the journal's key
//! key.pub                     the journal's public keys; whoever verifies must have them from elsewhere
//! checkpoints.txt             signed checkpoints, an empty line between two, each of more entries than the one before
//! proofs/consistency.jsonl    that each checkpoint continues the one before: a line for each but the first
//! proofs/leaves-000000.txt    the hash of each entry, in base64: shows which one was altered
//! entries/000000.jsonl        16,384 entries a file, one a line, in canonical JSON
//! content/000000.jsonl        what is still there of their contents, with the keys
//! ```
//!
//! Every byte is covered: entries by the root that a checkpoint signs, contents by their keyed hashes in the entries, the
//! hashes of entries by the entries, the rest by the manifest. What is absent of `content/` counts as erased.

use crate::checkpoint::Checkpoint;
use crate::content::Content;
use crate::hash::Hash;
use crate::note::{NoteError, SignedNote, SignerKey};
use crate::proof::ConsistencyProof;
use charte_messages::{Lang, Message};
use sha2::{Digest as _, Sha256};

/// Entries in a file: a perfect subtree, so that files are verified apart from one another.
pub const CHUNK: u64 = 1 << CHUNK_LEVEL;
/// The level of the subtree of a full file.
pub(crate) const CHUNK_LEVEL: u8 = 14;

/// What an export is, for people.
pub const README: &str = "README.txt";
/// The hashes of the other files that no checkpoint covers.
pub const MANIFEST: &str = "manifest.txt";
/// The journal's public keys.
pub const KEY: &str = "key.pub";
/// The signed checkpoints.
pub const CHECKPOINTS: &str = "checkpoints.txt";
/// The proofs that each continues the one before.
pub const CONSISTENCY: &str = "proofs/consistency.jsonl";

/// The files that the manifest covers, in its order.
pub(crate) const COVERED: [&str; 4] = [README, CHECKPOINTS, KEY, CONSISTENCY];

/// The file of entries with this number.
#[must_use]
pub fn entries_file(chunk: u64) -> String {
    format!("entries/{chunk:06}.jsonl")
}

/// The file with the hashes of these entries.
#[must_use]
pub fn leaves_file(chunk: u64) -> String {
    format!("proofs/leaves-{chunk:06}.txt")
}

/// The file with the contents of these entries.
#[must_use]
pub fn content_file(chunk: u64) -> String {
    format!("content/{chunk:06}.jsonl")
}

/// What `README.txt` says, in both languages.
#[must_use]
pub fn readme() -> String {
    let words = |lang| Message::new("journal-readme").render(lang);
    format!("{}\n\n----\n\n{}\n", words(Lang::Fr), words(Lang::En))
}

/// The text of the manifest. It is no checkpoint: its second line is no number.
pub(crate) fn manifest(origin: &str, hashes: &[Hash; 4]) -> String {
    let mut text = format!("charte.export/v1\norigin {origin}\n");
    for (name, hash) in COVERED.iter().zip(hashes) {
        text += &format!("sha256 {hash} {name}\n");
    }
    text
}

/// Where an export goes: a folder, an archive.
pub trait Sink {
    /// What can go wrong there.
    type Error;

    /// Adds bytes at the end of a file, which is made when it is not there. Files come one after the other within a
    /// folder, but entries, leaves and content by turns.
    ///
    /// # Errors
    /// What went wrong.
    fn append(&mut self, file: &str, bytes: &[u8]) -> Result<(), Self::Error>;
}

/// Writes an export. Entries come in the order of their numbers, contents after their entry in the order that the entry
/// names them, checkpoints by size.
#[derive(Debug)]
pub struct ExportWriter<S> {
    sink: S,
    next: u64,
    checkpoints: u64,
    hashes: [Sha256; 4],
}

impl<S: Sink> ExportWriter<S> {
    /// Begins an export. `readme` is usually [`readme`]; `keys` are the verifier keys of the journal, one a line.
    ///
    /// # Errors
    /// What went wrong in the sink.
    pub fn new(sink: S, readme: &str, keys: &str) -> Result<Self, S::Error> {
        let mut writer = Self { sink, next: 0, checkpoints: 0, hashes: Default::default() };
        for (file, text) in [(README, readme), (KEY, keys), (CHECKPOINTS, ""), (CONSISTENCY, "")] {
            writer.covered(file, text.as_bytes())?;
        }
        Ok(writer)
    }

    /// Adds the next entry, by its canonical JSON.
    ///
    /// # Errors
    /// What went wrong in the sink.
    pub fn entry(&mut self, json: &[u8]) -> Result<(), S::Error> {
        let chunk = self.next >> CHUNK_LEVEL;
        self.next += 1;
        self.sink.append(&entries_file(chunk), json)?;
        self.sink.append(&entries_file(chunk), b"\n")?;
        let hash = Hash::leaf(json).to_base64();
        self.sink.append(&leaves_file(chunk), format!("{hash}\n").as_bytes())
    }

    /// Adds a content of an entry that was added.
    ///
    /// # Errors
    /// What went wrong in the sink.
    pub fn content(&mut self, content: &Content) -> Result<(), S::Error> {
        let file = content_file(content.entry >> CHUNK_LEVEL);
        self.sink.append(&file, &content.to_json())?;
        self.sink.append(&file, b"\n")
    }

    /// Adds a checkpoint, with the proof that it continues the one before; the first has none.
    ///
    /// # Errors
    /// What went wrong in the sink.
    pub fn checkpoint(&mut self, note: &SignedNote, proof: Option<&ConsistencyProof>) -> Result<(), S::Error> {
        let between = if self.checkpoints == 0 { "" } else { "\n" };
        self.checkpoints += 1;
        self.covered(CHECKPOINTS, format!("{between}{note}").as_bytes())?;
        match proof {
            Some(proof) => self.covered(CONSISTENCY, format!("{}\n", proof.to_json()).as_bytes()),
            None => Ok(()),
        }
    }

    /// Writes the manifest, signed with the journal's key, and gives the sink back.
    ///
    /// # Errors
    /// What went wrong in the sink, or with the key.
    pub fn finish(mut self, key: &SignerKey) -> Result<S, ExportError<S::Error>> {
        let hashes = self.hashes.map(|hash| Hash::new(hash.finalize().into()));
        let note = SignedNote::sign(&manifest(key.verifier().name(), &hashes), key).map_err(ExportError::Key)?;
        self.sink.append(MANIFEST, note.to_string().as_bytes()).map_err(ExportError::Sink)?;
        Ok(self.sink)
    }

    fn covered(&mut self, file: &str, bytes: &[u8]) -> Result<(), S::Error> {
        for (_, hash) in COVERED.iter().zip(&mut self.hashes).filter(|(name, _)| **name == file) {
            hash.update(bytes);
        }
        self.sink.append(file, bytes)
    }
}

/// Why an export was not finished.
#[derive(Debug, thiserror::Error)]
pub enum ExportError<E> {
    /// The sink.
    #[error(transparent)]
    Sink(E),
    /// The key.
    #[error(transparent)]
    Key(NoteError),
}

/// The last signed checkpoint of `checkpoints.txt`; its signatures are not verified.
#[must_use]
pub fn last_checkpoint(bytes: &[u8]) -> Option<(SignedNote, Checkpoint)> {
    let (_, note, checkpoint) = checkpoints(std::str::from_utf8(bytes).ok()?).ok()?.pop()?;
    Some((note, checkpoint))
}

/// The signed checkpoints of a file, each with the number of its first line; the number of a line that is none.
pub(crate) fn checkpoints(text: &str) -> Result<Vec<(u64, SignedNote, Checkpoint)>, u64> {
    let mut all = Vec::new();
    let mut line = 1;
    let mut rest = text;
    while !rest.is_empty() {
        // The text, an empty line, the signatures; then an empty line if another comes.
        let text = rest.find("\n\n").ok_or(line)? + 2;
        let below = rest.get(text..).ok_or(line)?;
        let length = below.find("\n\n").map_or(rest.len(), |signatures| text + signatures + 1);
        let (note, after) = rest.split_at_checked(length).ok_or(line)?;
        let signed = SignedNote::parse(note.as_bytes()).map_err(|_| line)?;
        let checkpoint = Checkpoint::parse(signed.text()).map_err(|_| line)?;
        all.push((line, signed, checkpoint));
        line += 1 + note.bytes().filter(|byte| *byte == b'\n').count() as u64;
        rest = match after.strip_prefix('\n') {
            Some("") => return Err(line),
            Some(another) => another,
            None => after,
        };
    }
    Ok(all)
}
