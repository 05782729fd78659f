//! Appending: the end of a journal, from which it goes on.

use crate::checkpoint::Checkpoint;
use crate::code::Instant;
use crate::entry::{Entry, EntryError, Record};
use crate::hash::Hash;
use crate::tree::{Frontier, NodeId};

/// The end of a journal: the right edge of its tree, and the instant of its last entry. Whoever appends in a transaction
/// works on a clone, and keeps the clone when the transaction is done.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Tail {
    frontier: Frontier,
    last: Instant,
}

/// What an entry adds: all of it is kept, in one transaction.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Appended {
    /// The entry, with its number and its instant.
    pub entry: Entry,
    /// Its canonical JSON, kept as it is: the tree hashes these bytes.
    pub json: Vec<u8>,
    /// The nodes that are now complete, the first of them the entry's own hash.
    pub nodes: Vec<(NodeId, Hash)>,
}

impl Tail {
    /// The end of a journal without entries.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The end of a journal that is kept: its right edge and the instant of its last entry.
    #[must_use]
    pub fn resume(frontier: Frontier, last: Instant) -> Self {
        Self { frontier, last }
    }

    /// The number of entries, and the number that the next one gets.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.frontier.size()
    }

    /// The instant of the last entry.
    #[must_use]
    pub fn last(&self) -> Instant {
        self.last
    }

    /// Appends. A clock that went back does not take the journal with it: the entry then has the instant of the one
    /// before.
    ///
    /// # Errors
    /// A record beyond the limits of an entry; nothing is appended.
    pub fn append(&mut self, mut record: Record) -> Result<Appended, EntryError> {
        record.at = record.at.max(self.last);
        let entry = Entry { seq: self.size(), record };
        let json = entry.to_json()?;
        let mut nodes = Vec::with_capacity(2);
        self.last = entry.record.at;
        self.frontier.push(Hash::leaf(&json), |node, hash| nodes.push((node, hash)));
        Ok(Appended { entry, json, nodes })
    }

    /// The head of the tree as it is now, to be signed.
    #[must_use]
    pub fn checkpoint(&self, origin: &str) -> Checkpoint {
        let (size, root) = (self.frontier.size(), self.frontier.root());
        Checkpoint { origin: origin.to_owned(), size, root, extensions: Vec::new() }
    }
}
