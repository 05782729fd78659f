//! Entries: who did what, to what, when, under which charter. Canonical JSON (RFC 8785), one spelling for one entry.
//!
//! An entry never holds a text, a name or a picture: for each it has a keyed hash ([`crate::content`]), and the content
//! itself lies where it can be erased.

use crate::code::{Code, Id, Instant};
use crate::hash::Hash;
use crate::tree::MAX_SIZE;
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
use serde::{Deserialize as DeserializeMacro, Serialize};
use std::collections::BTreeMap;

/// The version of the form of entries.
pub const FORMAT: u8 = 1;
/// The longest entry, in bytes.
pub const MAX_ENTRY: usize = 64 << 10;
/// The most facts, contents, detectors, and values of one fact.
pub const MAX_LIST: usize = 64;

/// Who acts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, DeserializeMacro)]
#[serde(rename_all = "lowercase")]
pub enum ActorKind {
    /// A person.
    Person,
    /// The program itself: a clock that ran out.
    System,
    /// A key of another program.
    Token,
}

/// Who did it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, DeserializeMacro)]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// Their id.
    pub id: Id,
    /// What they are.
    pub kind: ActorKind,
}

/// What it was done to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, DeserializeMacro)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    /// Its id.
    pub id: Id,
    /// What it is: `post`, `account`.
    pub kind: Code,
}

/// The trace of a content that is kept elsewhere.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, DeserializeMacro)]
#[serde(deny_unknown_fields)]
pub struct ContentHash {
    /// Its keyed hash: [`crate::content::ContentKey::hash`].
    pub hash: Hash,
    /// What it is in this entry: `text`, `reason`. Once in an entry.
    pub name: Code,
}

/// A fact that is neither personal nor confidential.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(untagged)]
pub enum Fact {
    /// Yes or no.
    Flag(bool),
    /// A whole number, at most 2^53 − 1 from zero.
    Number(i64),
    /// A code, an id, a version, a hash.
    Id(Id),
    /// Several of them.
    Ids(Vec<Id>),
}

/// What an entry records, without its number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record {
    /// What was done: `post.approved`. The journal knows no list of acts.
    pub act: Code,
    /// Who did it.
    pub actor: Actor,
    /// When. An entry is never earlier than the one before it.
    pub at: Instant,
    /// The charter in force, by its hash.
    pub charter: Option<Hash>,
    /// Contents that belong to it, by their keyed hashes.
    pub content: Vec<ContentHash>,
    /// Where a verdict is meant: the detectors that were asked, with their versions.
    pub detectors: BTreeMap<Code, Id>,
    /// What else must be known.
    pub facts: BTreeMap<Code, Fact>,
    /// What it was done to.
    pub subject: Subject,
}

/// A record with its number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its number, from 0: its place in the tree.
    pub seq: u64,
    /// What it records.
    pub record: Record,
}

/// What is wrong with an entry.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum EntryError {
    /// It is longer than [`MAX_ENTRY`].
    #[error("longer than an entry may be")]
    TooLong,
    /// It is not the JSON of an entry, from this column (in bytes, from 1) on.
    #[error("not an entry, from column {0} on")]
    Form(usize),
    /// It is an entry in other spelling than the canonical.
    #[error("not in canonical form")]
    Spelling,
    /// It is of a version that this program does not know.
    #[error("form {0} of entries is not known")]
    Version(u8),
    /// It has more facts or contents than it may, a content's name twice, or a number beyond the limit.
    #[error("beyond the limits of an entry")]
    Limit,
}

/// An entry as it is written: fields in the order of RFC 8785 §3.2.3.
#[derive(Serialize)]
struct Written<'a> {
    act: &'a Code,
    actor: &'a Actor,
    at: Instant,
    #[serde(skip_serializing_if = "Option::is_none")]
    charter: Option<Hash>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    content: &'a [ContentHash],
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    detectors: &'a BTreeMap<Code, Id>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    facts: &'a BTreeMap<Code, Fact>,
    format: u8,
    seq: u64,
    subject: &'a Subject,
}

#[derive(DeserializeMacro)]
#[serde(deny_unknown_fields)]
struct Read {
    act: Code,
    actor: Actor,
    at: Instant,
    charter: Option<Hash>,
    #[serde(default)]
    content: Vec<ContentHash>,
    #[serde(default)]
    detectors: BTreeMap<Code, Id>,
    #[serde(default)]
    facts: BTreeMap<Code, Fact>,
    format: u8,
    seq: u64,
    subject: Subject,
}

impl Entry {
    /// Reads an entry in its canonical spelling, and in no other.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(line: &[u8]) -> Result<Self, EntryError> {
        Self::parse_with(line, &mut Vec::with_capacity(line.len()))
    }

    /// As [`Entry::parse`], in memory that is used again.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse_with(line: &[u8], scratch: &mut Vec<u8>) -> Result<Self, EntryError> {
        if line.len() > MAX_ENTRY {
            return Err(EntryError::TooLong);
        }
        let read: Read = serde_json::from_slice(line).map_err(|error| EntryError::Form(error.column()))?;
        if read.format != FORMAT {
            return Err(EntryError::Version(read.format));
        }
        let Read { act, actor, at, charter, content, detectors, facts, format: _, seq, subject } = read;
        let entry = Self { seq, record: Record { act, actor, at, charter, content, detectors, facts, subject } };
        entry.limits()?;
        scratch.clear();
        entry.write(scratch);
        if scratch == line { Ok(entry) } else { Err(EntryError::Spelling) }
    }

    /// The canonical JSON: the bytes that the tree hashes.
    ///
    /// # Errors
    /// [`EntryError::Limit`] and [`EntryError::TooLong`]
    pub fn to_json(&self) -> Result<Vec<u8>, EntryError> {
        self.limits()?;
        let mut out = Vec::with_capacity(512);
        self.write(&mut out);
        if out.len() > MAX_ENTRY { Err(EntryError::TooLong) } else { Ok(out) }
    }

    fn write(&self, out: &mut Vec<u8>) {
        let Record { act, actor, at, charter, content, detectors, facts, subject } = &self.record;
        let (at, charter, seq) = (*at, *charter, self.seq);
        let written = Written { act, actor, at, charter, content, detectors, facts, format: FORMAT, seq, subject };
        // Writing to memory does not fail, and every key is text.
        let _ = serde_json::to_writer(out, &written);
    }

    fn limits(&self) -> Result<(), EntryError> {
        let Record { content, detectors, facts, .. } = &self.record;
        let few = content.len() <= MAX_LIST && detectors.len() <= MAX_LIST && facts.len() <= MAX_LIST;
        let once = |(n, one): (usize, &ContentHash)| content.iter().take(n).all(|other| other.name != one.name);
        let small = |fact: &Fact| match fact {
            Fact::Number(n) => n.unsigned_abs() <= MAX_SIZE,
            Fact::Ids(ids) => ids.len() <= MAX_LIST,
            Fact::Flag(_) | Fact::Id(_) => true,
        };
        let fine = few && self.seq <= MAX_SIZE && content.iter().enumerate().all(once) && facts.values().all(small);
        if fine { Ok(()) } else { Err(EntryError::Limit) }
    }
}

impl<'de> Deserialize<'de> for Fact {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(FactVisitor)
    }
}

struct FactVisitor;

impl<'de> Visitor<'de> for FactVisitor {
    type Value = Fact;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("yes or no, a whole number, an id, or several ids")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Fact, E> {
        Ok(Fact::Flag(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Fact, E> {
        Ok(Fact::Number(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Fact, E> {
        i64::try_from(value).map(Fact::Number).map_err(E::custom)
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Fact, E> {
        Id::new(value).map(Fact::Id).map_err(E::custom)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Fact, A::Error> {
        let mut ids = Vec::new();
        while let Some(id) = values.next_element()? {
            ids.push(id);
        }
        Ok(Fact::Ids(ids))
    }
}
