//! The tree of RFC 6962 §2.1 (RFC 9162 §2.1), grown one entry at a time.
//!
//! Only perfect subtrees are kept, each under its [`NodeId`]: once made, such a node never changes, so a table of them
//! only grows. What a proof needs is first *planned*, as a list of nodes, then fetched in one go by whoever has the
//! table, and then put together: storage may be anything, synchronous or not.

use crate::hash::Hash;
use crate::proof::{ConsistencyProof, InclusionProof};
use std::collections::{BTreeMap, HashMap};

/// The most entries: numbers in JSON are exact up to here (RFC 7493 §2.2).
pub const MAX_SIZE: u64 = (1 << 53) - 1;

/// A perfect subtree: it spans the `2^level` entries from `index · 2^level` on. Level 0 is the entries themselves.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct NodeId {
    /// Height above the entries.
    pub level: u8,
    /// Place among the nodes of its level.
    pub index: u64,
}

/// Where the hashes of perfect subtrees are kept.
pub trait Hashes {
    /// The hash of a node, if it is there.
    fn hash(&self, node: NodeId) -> Option<Hash>;
}

impl Hashes for HashMap<NodeId, Hash> {
    fn hash(&self, node: NodeId) -> Option<Hash> {
        self.get(&node).copied()
    }
}

impl Hashes for BTreeMap<NodeId, Hash> {
    fn hash(&self, node: NodeId) -> Option<Hash> {
        self.get(&node).copied()
    }
}

/// The right edge of a tree: all that is needed to go on, at most 53 hashes. It is cheap to clone; whoever appends in a
/// transaction works on a clone and keeps it when the transaction is done.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Frontier {
    size: u64,
    /// The perfect subtrees whose sizes are the bits of `size`, the largest first.
    peaks: Vec<Hash>,
}

impl Frontier {
    /// Of the tree without entries.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The nodes that give back the right edge of a tree of so many entries, the largest first.
    #[must_use]
    pub fn needs(size: u64) -> Vec<NodeId> {
        perfect(0, size)
    }

    /// The right edge of a tree of so many entries, from what is kept.
    ///
    /// # Errors
    /// The node that is not there.
    pub fn load(size: u64, hashes: &impl Hashes) -> Result<Self, MissingNode> {
        let peaks = Self::needs(size).into_iter().map(|node| hashes.hash(node).ok_or(MissingNode(node)));
        Ok(Self { size, peaks: peaks.collect::<Result<_, _>>()? })
    }

    /// The number of entries.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The root.
    #[must_use]
    pub fn root(&self) -> Hash {
        fold(self.peaks.iter().copied()).unwrap_or_else(Hash::empty)
    }

    /// The perfect subtrees at the right edge with their levels, the largest first.
    pub fn peaks(&self) -> impl Iterator<Item = (u8, Hash)> {
        let size = self.size;
        (0..64_u8).rev().filter(move |level| size >> level & 1 == 1).zip(self.peaks.iter().copied())
    }

    /// Adds an entry by its hash; `made` is told each node that is now complete, two for an entry on average.
    pub fn push(&mut self, leaf: Hash, made: impl FnMut(NodeId, Hash)) {
        self.grow(0, leaf, made);
    }

    /// Adds a perfect subtree. Its place must be free for it: the size so far is a multiple of `2^level`; otherwise
    /// nothing is added, and the answer is false.
    pub fn push_subtree(&mut self, level: u8, hash: Hash, made: impl FnMut(NodeId, Hash)) -> bool {
        let fits = level < 53 && self.size & ((1 << level) - 1) == 0;
        if fits {
            self.grow(level, hash, made);
        }
        fits
    }

    fn grow(&mut self, mut level: u8, mut hash: Hash, mut made: impl FnMut(NodeId, Hash)) {
        let mut index = self.size >> level;
        self.size = self.size.saturating_add(1 << level);
        made(NodeId { level, index }, hash);
        while index & 1 == 1
            && let Some(left) = self.peaks.pop()
        {
            hash = Hash::node(left, hash);
            level += 1;
            index >>= 1;
            made(NodeId { level, index }, hash);
        }
        self.peaks.push(hash);
    }
}

/// A node that should be kept and is not.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("node {} of level {} is not there", .0.index, .0.level)]
pub struct MissingNode(pub NodeId);

/// Hashes joined from the right, as the tree joins its perfect subtrees.
fn fold(hashes: impl DoubleEndedIterator<Item = Hash>) -> Option<Hash> {
    hashes.rev().reduce(|right, left| Hash::node(left, right))
}

/// The perfect subtrees that span entries `from..to`, left to right.
fn perfect(mut from: u64, to: u64) -> Vec<NodeId> {
    let mut nodes = Vec::new();
    while from < to {
        // Below 64: `to - from` is not zero.
        let level = from.trailing_zeros().min((to - from).ilog2()) as u8;
        nodes.push(NodeId { level, index: from >> level });
        from += 1 << level;
    }
    nodes
}

/// The largest power of two below a number of at least two: where a tree of that size is split.
fn split(size: u64) -> u64 {
    1 << (size - 1).ilog2()
}

/// What a proof is made of: for each of its hashes, the nodes that give it.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Parts(Vec<Vec<NodeId>>);

impl Parts {
    fn needs(&self) -> Vec<NodeId> {
        self.0.iter().flatten().copied().collect()
    }

    fn hashes(&self, hashes: &impl Hashes) -> Result<Vec<Hash>, MissingNode> {
        let part = |nodes: &Vec<NodeId>| {
            let found: Result<Vec<Hash>, _> =
                nodes.iter().map(|node| hashes.hash(*node).ok_or(MissingNode(*node))).collect();
            found.map(|found| fold(found.into_iter()).unwrap_or_else(Hash::empty))
        };
        self.0.iter().map(part).collect()
    }
}

/// The way to a proof that an entry is in a tree.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InclusionPlan {
    index: u64,
    size: u64,
    parts: Parts,
}

impl InclusionPlan {
    /// For entry `index`, counted from 0, in the tree of the first `size` entries; none when it is not in it.
    #[must_use]
    pub fn new(index: u64, size: u64) -> Option<Self> {
        if index >= size || size > MAX_SIZE {
            return None;
        }
        let (mut from, mut to, mut parts) = (0, size, Vec::new());
        while to - from > 1 {
            let middle = from + split(to - from);
            if index < middle {
                parts.push(perfect(middle, to));
                to = middle;
            } else {
                parts.push(perfect(from, middle));
                from = middle;
            }
        }
        parts.reverse();
        Some(Self { index, size, parts: Parts(parts) })
    }

    /// The nodes to fetch.
    #[must_use]
    pub fn needs(&self) -> Vec<NodeId> {
        self.parts.needs()
    }

    /// The proof, from the nodes.
    ///
    /// # Errors
    /// The node that is not there.
    pub fn proof(&self, hashes: &impl Hashes) -> Result<InclusionProof, MissingNode> {
        Ok(InclusionProof { hashes: self.parts.hashes(hashes)?, index: self.index, size: self.size })
    }
}

/// The way to a proof that a tree continues an earlier one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConsistencyPlan {
    old: u64,
    new: u64,
    parts: Parts,
}

impl ConsistencyPlan {
    /// From the tree of the first `old` entries to that of the first `new`; none when `new` is smaller.
    #[must_use]
    pub fn new(old: u64, new: u64) -> Option<Self> {
        if old > new || new > MAX_SIZE {
            return None;
        }
        let (mut from, mut to, mut parts) = (0, new, Vec::new());
        // Every tree continues the one without entries, and itself: nothing is to be shown.
        while old != 0 && old != to {
            let middle = from + split(to - from);
            if old <= middle {
                parts.push(perfect(middle, to));
                to = middle;
            } else {
                parts.push(perfect(from, middle));
                from = middle;
            }
        }
        if old != 0 && from != 0 {
            parts.push(perfect(from, to));
        }
        parts.reverse();
        Some(Self { old, new, parts: Parts(parts) })
    }

    /// The nodes to fetch.
    #[must_use]
    pub fn needs(&self) -> Vec<NodeId> {
        self.parts.needs()
    }

    /// The proof, from the nodes.
    ///
    /// # Errors
    /// The node that is not there.
    pub fn proof(&self, hashes: &impl Hashes) -> Result<ConsistencyProof, MissingNode> {
        Ok(ConsistencyProof { hashes: self.parts.hashes(hashes)?, new: self.new, old: self.old })
    }
}

/// A whole tree in memory: an array for each level.
#[derive(Clone, Debug, Default)]
pub struct MemoryTree {
    frontier: Frontier,
    levels: Vec<Vec<Hash>>,
}

impl MemoryTree {
    /// The tree without entries.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an entry by its hash.
    pub fn push(&mut self, leaf: Hash) {
        let levels = &mut self.levels;
        self.frontier.push(leaf, |node, hash| {
            let level = usize::from(node.level);
            if levels.len() <= level {
                levels.push(Vec::new());
            }
            if let Some(level) = levels.get_mut(level) {
                level.push(hash);
            }
        });
    }

    /// Its right edge, with size and root.
    #[must_use]
    pub fn frontier(&self) -> &Frontier {
        &self.frontier
    }

    /// The root when it had so many entries; none when it never had.
    #[must_use]
    pub fn root_at(&self, size: u64) -> Option<Hash> {
        Frontier::load(size, self).ok().map(|frontier| frontier.root())
    }

    /// The proof that entry `index` is among the first `size`.
    #[must_use]
    pub fn inclusion(&self, index: u64, size: u64) -> Option<InclusionProof> {
        InclusionPlan::new(index, size)?.proof(self).ok()
    }

    /// The proof that the first `new` entries begin with the first `old`.
    #[must_use]
    pub fn consistency(&self, old: u64, new: u64) -> Option<ConsistencyProof> {
        ConsistencyPlan::new(old, new)?.proof(self).ok()
    }
}

impl Hashes for MemoryTree {
    fn hash(&self, node: NodeId) -> Option<Hash> {
        self.levels.get(usize::from(node.level))?.get(usize::try_from(node.index).ok()?).copied()
    }
}
