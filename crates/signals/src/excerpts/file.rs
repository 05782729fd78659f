//! The index as a file: checked as a whole under its key, then part by part, so that no file brings the program down.

use thiserror::Error;

use super::prints::{Key, Use};
use super::sketch::{Planes, Sketch, WORDS};
use super::table::{Entry, Table};
use super::{ExcerptIndex, PUBLIC};

/// The first bytes of an index.
pub const MAGIC: [u8; 8] = *b"CHARTEXC";

/// The version of the file's layout.
pub const VERSION: u32 = 2;

/// Why a file is no index for this key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ExcerptError {
    /// The first bytes are others.
    #[error("this is not an index of confidential documents")]
    OtherFile,
    /// The file was made for another version of the program.
    #[error("the index has version {0}, this program reads version {VERSION}")]
    OtherVersion(u32),
    /// The index was made with another key.
    #[error("the index was made with another key")]
    OtherKey,
    /// The file is not as it was written.
    #[error("the index is damaged")]
    Damaged,
}

impl ExcerptIndex {
    /// The index as a file, for [`Self::from_bytes`]. It names the groups in clear, and nothing of the documents.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut content = Writer(Vec::new());
        content.number(self.groups.len() as u64);
        for group in &self.groups {
            content.number(group.len() as u64);
            content.0.extend_from_slice(group.as_bytes());
        }
        content.fours(&self.documents);
        content.fours(&self.parts);
        content.fours(&self.member_starts);
        content.list(&self.members, |member| member.to_le_bytes());
        content.table(&self.prints, u32::to_le_bytes);
        content.table(&self.marks, u32::to_le_bytes);
        content.table(&self.rows, u64::to_le_bytes);
        content.fours(&self.row_groups);
        content.number(self.encoder);
        content.list(self.sketches.as_flattened(), |word| word.to_le_bytes());
        content.fours(&self.sketch_parts);
        let mut file = Writer(MAGIC.to_vec());
        file.0.extend_from_slice(&VERSION.to_le_bytes());
        file.number(self.key.print(Use::KeyCheck, &MAGIC));
        file.number(self.key.print(Use::File, &content.0));
        file.0.append(&mut content.0);
        file.0
    }

    /// Reads an index that was made with `key`.
    pub fn from_bytes(file: &[u8], key: Key) -> Result<Self, ExcerptError> {
        let mut head = Reader(file);
        if head.take(8).ok_or(ExcerptError::OtherFile)? != MAGIC {
            return Err(ExcerptError::OtherFile);
        }
        let version = head.four().ok_or(ExcerptError::Damaged)?;
        if version != VERSION {
            return Err(ExcerptError::OtherVersion(version));
        }
        if head.number().ok_or(ExcerptError::Damaged)? != key.print(Use::KeyCheck, &MAGIC) {
            return Err(ExcerptError::OtherKey);
        }
        let sum = head.number().ok_or(ExcerptError::Damaged)?;
        if sum != key.print(Use::File, head.0) {
            return Err(ExcerptError::Damaged);
        }
        let index = read(head, key).ok_or(ExcerptError::Damaged)?;
        if index.is_sound() { Ok(index) } else { Err(ExcerptError::Damaged) }
    }

    /// Whether every number leads to something that is there.
    fn is_sound(&self) -> bool {
        let below = |numbers: &[u32], end: usize| numbers.iter().all(|number| (*number as usize) < end);
        below(&self.documents, self.groups.len())
            && below(&self.parts, self.documents.len())
            && below(&self.row_groups, self.groups.len())
            && self.member_starts.len() == self.parts.len() + 1
            && self.member_starts.is_sorted()
            && self.member_starts.last().is_some_and(|end| *end as usize == self.members.len())
            && self.prints.is_sound()
            && self.marks.is_sound()
            && self.rows.is_sound()
            && self.sketches.len() == self.sketch_parts.len()
            && self.sketch_parts.iter().all(|of| *of == PUBLIC || (*of as usize) < self.parts.len())
    }
}

fn read(mut rest: Reader<'_>, key: Key) -> Option<ExcerptIndex> {
    let rest = &mut rest;
    let count = rest.number()?;
    let mut groups = Vec::new();
    for _ in 0..count {
        let length = rest.number()?;
        groups.push(String::from_utf8(rest.take(usize::try_from(length).ok()?)?.to_vec()).ok()?);
    }
    let documents = rest.fours()?;
    let parts = rest.fours()?;
    let member_starts = rest.fours()?;
    let members = rest.list(u16::from_le_bytes)?;
    let prints = rest.table(u32::from_le_bytes)?;
    let marks = rest.table(u32::from_le_bytes)?;
    let rows = rest.table(u64::from_le_bytes)?;
    let row_groups = rest.fours()?;
    let encoder = rest.number()?;
    let words = rest.list(u64::from_le_bytes)?;
    let (sketches, more) = words.as_chunks::<WORDS>();
    let sketches: Vec<Sketch> = more.is_empty().then(|| sketches.to_vec())?;
    let sketch_parts = rest.fours()?;
    let planes = (!sketches.is_empty()).then(|| Planes::new(&key));
    rest.0.is_empty().then_some(ExcerptIndex {
        key,
        groups,
        documents,
        parts,
        member_starts,
        members,
        prints,
        marks,
        rows,
        row_groups,
        encoder,
        sketches,
        sketch_parts,
        planes,
    })
}

struct Writer(Vec<u8>);

impl Writer {
    fn number(&mut self, number: u64) {
        self.0.extend_from_slice(&number.to_le_bytes());
    }

    fn list<T: Copy, const N: usize>(&mut self, list: &[T], bytes: impl Fn(T) -> [u8; N]) {
        self.number(list.len() as u64);
        self.0.extend(list.iter().flat_map(|item| bytes(*item)));
    }

    fn fours(&mut self, list: &[u32]) {
        self.list(list, u32::to_le_bytes);
    }

    fn table<E: Entry, const N: usize>(&mut self, table: &Table<E>, bytes: impl Fn(E) -> [u8; N]) {
        self.number(u64::from(table.bucket_bits));
        self.number(u64::from(table.answer_bits));
        self.fours(&table.starts);
        self.list(&table.entries, bytes);
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*taken)
    }

    fn four(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    fn number(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }

    fn list<T, const N: usize>(&mut self, of: impl Fn([u8; N]) -> T) -> Option<Vec<T>> {
        let length = usize::try_from(self.number()?).ok()?.checked_mul(N)?;
        Some(self.take(length)?.as_chunks().0.iter().map(|bytes| of(*bytes)).collect())
    }

    fn fours(&mut self) -> Option<Vec<u32>> {
        self.list(u32::from_le_bytes)
    }

    fn table<E: Entry, const N: usize>(&mut self, of: impl Fn([u8; N]) -> E) -> Option<Table<E>> {
        let bucket_bits = u32::try_from(self.number()?).ok()?;
        let answer_bits = u32::try_from(self.number()?).ok()?;
        Some(Table { bucket_bits, answer_bits, starts: self.fours()?, entries: self.list(of)? })
    }
}
