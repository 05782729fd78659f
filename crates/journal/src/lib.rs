//! The record: an append-only Merkle tree of entries (RFC 6962, RFC 9162), checkpoints that a key signs (C2SP), proofs, and
//! the verification of all of it. What the entries mean is not known here.
//!
//! Nothing is read or written here: storage gives hashes by [`tree::Hashes`], the clock and chance are parameters, an
//! export comes in through readers ([`audit`]) and goes out through a [`export::Sink`].
//!
//! ```
//! use charte_journal::{Actor, ActorKind, Code, Id, Instant, MemoryTree, Record, Subject, Tail};
//! let (mut tail, mut tree) = (Tail::new(), MemoryTree::new());
//! for n in 0..5 {
//!     let appended = tail.append(Record {
//!         act: Code::new("post.approved")?,
//!         actor: Actor { id: Id::new("p7")?, kind: ActorKind::Person },
//!         at: Instant::new(1_800_000_000_000_000 + n)?,
//!         charter: None,
//!         content: vec![],
//!         detectors: Default::default(),
//!         facts: Default::default(),
//!         subject: Subject { id: Id::new("post-1")?, kind: Code::new("post")? },
//!     })?;
//!     tree.push(appended.nodes[0].1);
//! }
//! let head = tail.checkpoint("example.com/journal");
//! let proof = tree.inclusion(2, 5).unwrap();
//! # let leaf = charte_journal::Hashes::hash(&tree, charte_journal::NodeId { level: 0, index: 2 }).unwrap();
//! proof.verify(leaf, head.root)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod audit;
pub mod checkpoint;
pub mod code;
pub mod content;
pub mod entry;
pub mod evidence;
pub mod export;
mod fault;
pub mod hash;
pub mod log;
pub mod note;
pub mod proof;
pub mod tree;

pub use audit::{Audit, Chunk, Joined, Report};
pub use checkpoint::Checkpoint;
pub use code::{Code, Id, Instant};
pub use content::{Content, ContentKey};
pub use entry::{Actor, ActorKind, ContentHash, Entry, Fact, Record, Subject};
pub use evidence::Evidence;
pub use export::{ExportWriter, Sink};
pub use fault::{Fault, What};
pub use hash::Hash;
pub use log::{Appended, Tail};
pub use note::{KeyKind, SignedNote, SignerKey, VerifierKey};
pub use proof::{ConsistencyProof, InclusionProof};
pub use tree::{Frontier, Hashes, MemoryTree, NodeId};
