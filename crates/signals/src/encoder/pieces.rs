//! Cuts a text into the pieces the [encoder](super) knows.
//!
//! The text is normalised as SentencePiece's `nmt_nfkc` does, by the table of the model, and cut so
//! that the sum of the pieces' scores is the highest (Kudo 2018, *Subword Regularization*, unigram
//! model). Characters that no piece holds give one unknown piece for a run of them.

use super::read::{Bytes, EncoderError};

/// What stands for a space in pieces: U+2581.
const SPACE: [u8; 3] = [0xe2, 0x96, 0x81];

/// Bytes of normalised text that are looked at. 256 pieces of ordinary text are 1.5 KiB.
const MOST_BYTES: usize = 16 << 10;

/// The piece for characters that no piece holds.
pub(super) const UNKNOWN: u32 = 0;
/// The mark at the beginning.
pub(super) const BEGIN: u32 = 1;
/// The mark at the end.
pub(super) const END: u32 = 2;
/// Pieces that no text holds: the three above, the first of every file.
pub(super) const MARKS: usize = 3;

/// The pieces of a model.
#[derive(Debug)]
pub(super) struct Pieces {
    normaliser: Table,
    unknown_score: f32,
    scores: Vec<f32>,
    /// The pieces' numbers in the uncut model.
    numbers: Vec<u32>,
    trie: Trie,
}

/// Buffers of [`Pieces::cut`].
#[derive(Debug, Default, Clone)]
pub(super) struct Buffers {
    normal: Vec<u8>,
    best: Vec<Step>,
    word: Vec<u32>,
}

/// The best way to a place: its score, and its last piece.
#[derive(Debug, Clone, Copy)]
struct Step {
    score: f32,
    start: usize,
    piece: u32,
}

impl Pieces {
    pub(super) fn read(bytes: &mut Bytes<'_>, count: usize) -> Result<Self, EncoderError> {
        let size = bytes.number("normaliser")? as usize;
        let normaliser = Table::read(bytes.take(size, "normaliser")?)?;
        let [unknown_score] = bytes.floats_array("pieces")?;
        let size = bytes.number("pieces")? as usize;
        let mut records = Bytes::of(bytes.take(size, "pieces")?);

        let malformed = EncoderError::Malformed("piece");
        let mut scores = vec![0.0; MARKS];
        let mut numbers = vec![UNKNOWN, BEGIN, END];
        let mut texts = Texts::default();
        let mut last = Vec::new();
        while scores.len() < count {
            // A piece begins like the one before it: only what differs is written.
            let [shared, added] = records.array("pieces")?;
            let added = records.take(usize::from(added), "pieces")?;
            let differs = last.get(usize::from(shared)..).ok_or(malformed)?;
            // In the order of their bytes, so that a walk finds them; and each once.
            if added.is_empty() || added <= differs {
                return Err(malformed);
            }
            last.truncate(usize::from(shared));
            last.extend_from_slice(added);
            if std::str::from_utf8(&last).is_err() {
                return Err(malformed);
            }
            texts.push(&last);
            let [a, b, c] = records.array("pieces")?;
            numbers.push(u32::from_le_bytes([a, b, c, 0]));
            scores.extend(records.floats_array::<1>("pieces")?);
        }
        if records.left() > 0 || scores.len() != count {
            return Err(malformed);
        }
        Ok(Self { normaliser, unknown_score, scores, numbers, trie: Trie::of(&texts) })
    }

    /// The number of a piece in the uncut model.
    pub(super) fn number(&self, piece: u32) -> u32 {
        self.numbers.get(piece as usize).copied().unwrap_or(UNKNOWN)
    }

    /// Puts the first `most` pieces of `text` into `pieces`. The answer says whether something was
    /// left out.
    pub(super) fn cut(&self, text: &str, most: usize, buffers: &mut Buffers, pieces: &mut Vec<u32>) -> bool {
        let left_out = self.normaliser.normalise(text, &mut buffers.normal);
        let mut score = 0.0;
        let mut rest = buffers.normal.as_slice();
        while !rest.is_empty() {
            // No piece goes on over a space, so each word is cut by itself. The score goes on: sums of
            // rounded numbers are then those of the original, and so are its choices between equals.
            let length = rest
                .windows(SPACE.len())
                .skip(1)
                .position(|bytes| bytes == SPACE)
                .map_or(rest.len(), |before| before + 1);
            let (word, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
            rest = after;
            score = self.cut_word(word, score, buffers.best.as_mut(), &mut buffers.word);
            for piece in buffers.word.iter().rev() {
                if *piece != UNKNOWN || pieces.last() != Some(&UNKNOWN) {
                    pieces.push(*piece);
                }
            }
            if pieces.len() > most {
                pieces.truncate(most);
                return true;
            }
        }
        left_out
    }

    /// The commonest pieces, the marks among them, by their scores: at most so many.
    pub(super) fn commonest(&self, most: usize) -> Vec<u32> {
        let mut all: Vec<(f32, u32)> = self.scores.iter().copied().zip(0..).collect();
        all.sort_by(|(a, m), (b, n)| b.total_cmp(a).then(m.cmp(n)));
        all.into_iter().take(most).map(|(_, piece)| piece).collect()
    }

    /// How unlikely a text is, by the scores of its pieces: the sum of what each would surprise.
    pub(super) fn surprise(&self, text: &str, buffers: &mut Buffers) -> f32 {
        self.normaliser.normalise(text, &mut buffers.normal);
        -self.cut_word(&buffers.normal, 0.0, &mut buffers.best, &mut buffers.word)
    }

    /// Puts the pieces of a word into `out`, the last first, and gives the score up to its end.
    fn cut_word(&self, word: &[u8], score: f32, best: &mut Vec<Step>, out: &mut Vec<u32>) -> f32 {
        const NO_WAY: Step = Step { score: f32::NEG_INFINITY, start: 0, piece: UNKNOWN };
        best.clear();
        best.push(Step { score, ..NO_WAY });
        best.resize(word.len() + 1, NO_WAY);
        let mut start = 0;
        while let (Some(&Step { score: so_far, .. }), Some(rest)) = (best.get(start), word.get(start..))
            && let Some(&first) = rest.first()
        {
            let character = width(first).min(rest.len());
            // Inside a character, or a place that no way leads to.
            if so_far > f32::NEG_INFINITY {
                let mut alone = false;
                let mut better = |length: usize, piece: u32, by: f32| {
                    if let Some(step) = best.get_mut(start + length)
                        && so_far + by > step.score
                    {
                        *step = Step { score: so_far + by, start, piece };
                    }
                };
                self.trie.walk(rest, |length, piece| {
                    alone |= length == character;
                    better(length, piece, self.scores.get(piece as usize).copied().unwrap_or(self.unknown_score));
                });
                if !alone {
                    better(character, UNKNOWN, self.unknown_score);
                }
            }
            start += character;
        }
        out.clear();
        let mut end = word.len();
        while end > 0
            && let Some(step) = best.get(end)
        {
            out.push(step.piece);
            end = step.start;
        }
        best.last().map_or(score, |step| step.score)
    }
}

/// Bytes of the character that begins with this byte.
fn width(first: u8) -> usize {
    match first {
        0xf0.. => 4,
        0xe0.. => 3,
        0xc0.. => 2,
        _ => 1,
    }
}

/// Texts one behind the other.
#[derive(Debug, Default)]
struct Texts {
    bytes: Vec<u8>,
    ends: Vec<u32>,
}

impl Texts {
    fn push(&mut self, text: &[u8]) {
        self.bytes.extend_from_slice(text);
        self.ends.push(self.bytes.len() as u32);
    }

    fn get(&self, index: usize) -> &[u8] {
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(index).copied().unwrap_or(start);
        self.bytes.get(start as usize..end as usize).unwrap_or_default()
    }
}

/// A tree of bytes. The children of a node stand side by side, in the order of their bytes.
#[derive(Debug, Default)]
struct Trie {
    /// The byte that leads to a node.
    bytes: Vec<u8>,
    nodes: Vec<Node>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Node {
    first_child: u32,
    children: u16,
    /// The piece that ends here, or [`UNKNOWN`].
    piece: u32,
}

impl Trie {
    /// Of texts in the order of their bytes, each once.
    fn of(texts: &Texts) -> Self {
        let mut trie = Self { bytes: vec![0], nodes: vec![Node::default()] };
        // For each node, the first of the texts that pass through it, and the first after them.
        let mut through = vec![(0, texts.ends.len())];
        let mut depth = 0;
        let mut level = 0..1;
        while !level.is_empty() {
            for node in level.clone() {
                let Some(&(start, end)) = through.get(node) else { continue };
                let mut range = start..end;
                let first_child = trie.nodes.len();
                if texts.get(range.start).len() == depth && depth > 0 {
                    if let Some(node) = trie.nodes.get_mut(node) {
                        node.piece = (range.start + MARKS) as u32;
                    }
                    range.start += 1;
                }
                let byte_of = |index: usize| texts.get(index).get(depth).copied();
                while !range.is_empty() {
                    let byte = byte_of(range.start);
                    let end = range.clone().find(|index| byte_of(*index) != byte).unwrap_or(range.end);
                    trie.bytes.push(byte.unwrap_or_default());
                    trie.nodes.push(Node::default());
                    through.push((range.start, end));
                    range.start = end;
                }
                let children = (trie.nodes.len() - first_child) as u16;
                if let Some(node) = trie.nodes.get_mut(node) {
                    node.first_child = first_child as u32;
                    node.children = children;
                }
            }
            level = level.end..trie.nodes.len();
            depth += 1;
        }
        trie
    }

    /// Calls `found` with the length and the piece of every text that `bytes` begin with, shortest
    /// first.
    #[inline]
    fn walk(&self, bytes: &[u8], mut found: impl FnMut(usize, u32)) {
        let Some(mut node) = self.nodes.first() else { return };
        for (before, byte) in bytes.iter().enumerate() {
            let first = node.first_child as usize;
            let children = self.bytes.get(first..first + usize::from(node.children)).unwrap_or_default();
            let Ok(place) = children.binary_search(byte) else { return };
            let Some(next) = self.nodes.get(first + place) else { return };
            node = next;
            if node.piece != UNKNOWN {
                found(before + 1, node.piece);
            }
        }
    }
}

/// What characters become: a double array (Yata's `darts-clone` layout) over the bytes of what is
/// replaced, and the replacements, each ended by a zero.
#[derive(Debug)]
struct Table {
    units: Vec<u32>,
    replacements: Vec<u8>,
    /// What each single ASCII byte becomes when nothing longer begins with it.
    plain: [bool; 128],
}

impl Table {
    fn read(bytes: &[u8]) -> Result<Self, EncoderError> {
        let mut bytes = Bytes::of(bytes);
        let size = bytes.number("normaliser")? as usize;
        let (units, odd) = bytes.take(size, "normaliser")?.as_chunks();
        if !odd.is_empty() {
            return Err(EncoderError::Malformed("normaliser"));
        }
        let units = units.iter().map(|unit| u32::from_le_bytes(*unit)).collect();
        let replacements = bytes.take(bytes.left(), "normaliser")?.to_vec();
        let mut table = Self { units, replacements, plain: [false; 128] };
        for byte in b'!'..=b'~' {
            let leads_on = table.next(table.root(), byte).is_some();
            if let Some(plain) = table.plain.get_mut(usize::from(byte)) {
                *plain = !leads_on;
            }
        }
        Ok(table)
    }

    /// Where the children of the root lie.
    fn root(&self) -> u32 {
        self.units.first().copied().map_or(0, offset)
    }

    /// Follows a byte: where the children of its node lie, and what it is replaced with, if it may end
    /// here.
    fn next(&self, place: u32, byte: u8) -> Option<(u32, Option<&[u8]>)> {
        let place = place ^ u32::from(byte);
        let unit = *self.units.get(place as usize)?;
        // The label of a unit is its lowest byte; a value has the highest bit.
        if unit & 0x8000_00ff != u32::from(byte) {
            return None;
        }
        let children = place ^ offset(unit);
        let ends_here = unit & 0x100 != 0;
        let replacement = ends_here.then(|| {
            let value = self.units.get(children as usize).copied().unwrap_or_default() & 0x7fff_ffff;
            let text = self.replacements.get(value as usize..).unwrap_or_default();
            text.split(|byte| *byte == 0).next().unwrap_or_default()
        });
        Some((children, replacement))
    }

    /// What the beginning of `bytes` becomes, and how many bytes that beginning has. The longest
    /// beginning that the table knows, or one character as it is.
    fn step<'a>(&'a self, bytes: &'a [u8]) -> (&'a [u8], usize) {
        let one = bytes.first().map_or(0, |first| width(*first)).min(bytes.len());
        let mut found = (bytes.get(..one).unwrap_or_default(), one);
        let mut place = self.root();
        for (before, byte) in bytes.iter().enumerate() {
            let Some((children, replacement)) = self.next(place, *byte) else { break };
            place = children;
            if let Some(replacement) = replacement {
                found = (replacement, before + 1);
            }
        }
        found
    }

    /// Normalises `text` into `out`: one space between words, one before the first, none at the end;
    /// nothing for a text of spaces. The answer says whether something was left out.
    fn normalise(&self, text: &str, out: &mut Vec<u8>) -> bool {
        out.clear();
        let mut rest = text.as_bytes();
        let mut space = true;
        while let Some(first) = rest.first() {
            if out.len() >= MOST_BYTES {
                break;
            }
            let (becomes, length) = match self.plain.get(usize::from(*first)) {
                Some(true) => (std::slice::from_ref(first), 1),
                _ => self.step(rest),
            };
            rest = rest.get(length.max(1)..).unwrap_or_default();
            for byte in becomes {
                // Spaces wait for a word, so that there is one between two and none at the end.
                if *byte == b' ' {
                    space = true;
                    continue;
                }
                if space {
                    out.extend(SPACE);
                    space = false;
                }
                out.push(*byte);
            }
        }
        !rest.is_empty()
    }
}

/// How far from a unit its children lie.
fn offset(unit: u32) -> u32 {
    (unit >> 10) << ((unit & 0x200) >> 6)
}
