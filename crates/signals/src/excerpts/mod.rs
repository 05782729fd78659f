//! Passages of confidential documents in a post, found by an index that holds nothing but keyed digests: whoever has
//! the index without its key cannot tell a word of the documents.
//!
//! | seen | by | reason |
//! | --- | --- | --- |
//! | a stretch as it stands in a document | prints of three words in a row, winnowed | `excerpt-verbatim` |
//! | a stretch with words changed | those prints choose the passage, the share of its stems decides | `excerpt-reworded` |
//! | the same thing said otherwise, or in the other language | bits of the sentence's vector | `excerpt-alike` |
//! | the same thing told freely | names, figures and rare words in common, and how the post speaks | `excerpt-retold` |
//! | two fields of one customer | keyed digests of the fields | `excerpt-customer` |
//!
//! What is public already is subtracted. A likeness of meaning, or a few names and figures in common, hold a post for a
//! person; they are never a proof. What is retold without a name, figure or rare word of the document is not found: that
//! is said, not hidden.
//!
//! ```
//! use charte_signals::excerpts::{ExcerptIndex, ExcerptIndexBuilder, Key, Scratch};
//! use charte_signals::normalise::Normalised;
//!
//! // In the program the key comes from the system's source of chance.
//! let key = Key::new(*b"sixteen secrets!");
//! let mut builder = ExcerptIndexBuilder::new(key);
//! builder.document("board", "The board has agreed to close the plant at Rugby before the end of next summer.");
//! let file = builder.build().to_bytes();
//!
//! let index = ExcerptIndex::from_bytes(&file, key)?;
//! let mut findings = Vec::new();
//! let post = Normalised::of("They say: close the plant at Rugby before the end of next summer");
//! index.find(&post, None, &mut Scratch::new(), &mut findings);
//! assert_eq!(findings[0].reason.name.as_deref(), Some("board"));
//! # Ok::<(), charte_signals::excerpts::ExcerptError>(())
//! ```

mod build;
mod customers;
mod file;
mod particulars;
mod prints;
mod retold;
mod sketch;
mod table;

pub use build::ExcerptIndexBuilder;
pub use file::{ExcerptError, MAGIC, VERSION};
pub use prints::{Key, sentences};

use std::ops::Range;

use smallvec::SmallVec;

use crate::encoder::{self, Encoder, SIZE};
use crate::finding::{Finding, Reason, Sign};
use crate::normalise::Normalised;
use customers::Strength;
use prints::{Print, Use, Weight};
use retold::Beside;
use sketch::{Planes, Sketch};
use table::Table;

/// Digests of confidential documents. Made once and shared by threads.
#[derive(Debug, Clone)]
pub struct ExcerptIndex {
    key: Key,
    groups: Vec<String>,
    /// The group of each document.
    documents: Vec<u32>,
    /// The document of each part: a long document is cut, so that a share of words says something.
    parts: Vec<u32>,
    /// Where the words of each part begin, and the end of the last.
    member_starts: Vec<u32>,
    members: Vec<u16>,
    prints: Table<u32>,
    /// Names and rare words: twice the part, and one more for a name.
    marks: Table<u32>,
    rows: Table<u64>,
    /// The group of each row.
    row_groups: Vec<u32>,
    /// Which encoder made the sketches; 0 for none.
    encoder: u64,
    sketches: Vec<Sketch>,
    /// The part of each sketch; [`PUBLIC`] for what everybody may say.
    sketch_parts: Vec<u32>,
    planes: Option<Planes>,
}

/// In place of a document: the sentence is public.
const PUBLIC: u32 = u32::MAX;

/// One sentence of a post, with its vector.
#[derive(Debug, Clone)]
pub struct Sentence {
    /// Bytes of the original text.
    pub span: Range<u32>,
    /// What [`Encoder::encode`] gives for them.
    pub vector: [f32; SIZE],
}

impl Sentence {
    /// The sentences of a post, at most 64, with their vectors.
    pub fn all_of(text: &Normalised, encoder: &Encoder, scratch: &mut encoder::Scratch) -> Vec<Self> {
        let vector =
            |span: &Range<u32>, scratch: &mut _| encoder.encode(text.original_text(span.clone()), scratch).vector;
        sentences(text).into_iter().take(64).map(|span| Self { vector: vector(&span, scratch), span }).collect()
    }
}

impl Sentence {
    /// The mean of sentences as a vector of length 1.
    pub fn mean(sentences: &[Self]) -> [f32; SIZE] {
        let mut mean = [0f32; SIZE];
        for sentence in sentences {
            mean.iter_mut().zip(&sentence.vector).for_each(|(sum, number)| *sum += number);
        }
        let length = libm::sqrtf(encoder::likeness(&mean, &mean)).max(1e-6);
        mean.map(|number| number / length)
    }
}

/// What an index holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Totals {
    /// Documents.
    pub documents: usize,
    /// Prints of three words.
    pub prints: usize,
    /// Rows of customers.
    pub rows: usize,
    /// Sentences by their meaning, public ones included.
    pub sentences: usize,
    /// Bytes in memory for words and customers.
    pub memory: usize,
    /// Bytes in memory for sentences.
    pub sentence_memory: usize,
}

/// Buffers: keep one per thread.
#[derive(Debug, Default, Clone)]
pub struct Scratch {
    words: Vec<Print>,
    threes: Vec<u64>,
    begins: Vec<u32>,
    marks: Vec<(u32, u32, bool)>,
    hits: Vec<Hit>,
    candidates: Vec<(usize, u32)>,
    inside: Vec<bool>,
    own: Vec<u32>,
    fields: Vec<(u32, customers::Field)>,
    found: Vec<Match>,
}

impl Scratch {
    /// Empty buffers.
    pub fn new() -> Self {
        Self::default()
    }
}

/// Three words of the post, from the word `place` on, stand in a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Hit {
    part: u32,
    place: u32,
}

/// A stretch of the post in one document.
#[derive(Debug, Clone)]
struct Match {
    document: u32,
    words: Range<usize>,
    kind: Kind,
    confidence: u8,
    /// Percent of the counted words of the post.
    share: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Reworded,
    Verbatim,
}

/// Parts that are looked at closely.
const MOST_CANDIDATES: usize = 8;
/// Parts with one print in common that are looked at.
const MOST_SINGLES: usize = 3;
/// Hits that are kept of a very long text.
const MOST_HITS: usize = 1 << 18;
/// Characters of a stretch as it stands that leave no doubt.
const CERTAIN: usize = 60;
/// Counted words that make a reworded stretch long.
const LONG_STRETCH: usize = 9;
/// Of a long one, the counted words that are in the document, in percent.
const LONG_SHARE: usize = 75;
/// Counted words that a short one has at least.
const SHORT_STRETCH: usize = 4;
/// Where the stretch is short: its words among all counted words of the post, in percent. Below, a post on the same
/// subject that has a date and a name in common would be taken for an excerpt.
const WHOLE_SHARE: usize = 75;
/// Likeness from which a sentence says the same, whatever its words: of 18 posts on the subject of a document the
/// likest had 0.62, of 8 translated sentences the least like 0.66. Free retellings lie among the former, and are not found.
const ALIKE: f32 = 0.64;

impl ExcerptIndex {
    /// What the index holds.
    pub fn totals(&self) -> Totals {
        let plain = self.documents.len() + self.parts.len() + self.member_starts.len() + self.row_groups.len();
        Totals {
            documents: self.documents.len(),
            prints: self.prints.entries.len(),
            rows: self.row_groups.len(),
            sentences: self.sketches.len(),
            memory: 4 * plain + 2 * self.members.len() + self.prints.size() + self.marks.size() + self.rows.size(),
            sentence_memory: size_of_val(self.sketches.as_slice()) + 4 * self.sketch_parts.len(),
        }
    }

    /// Whether sentences can be compared by their meaning, with this encoder.
    pub fn knows_meaning(&self, encoder: &Encoder) -> bool {
        !self.sketches.is_empty() && self.encoder == encoder.version()
    }

    /// Appends what the post has of confidential documents to `out`.
    ///
    /// `meaning` are the sentences of the post with the encoder that made their vectors, for passages said
    /// otherwise; vectors of another encoder than the index's are not compared (see [`Self::knows_meaning`]).
    pub fn find(
        &self,
        text: &Normalised,
        meaning: Option<(&Encoder, &[Sentence])>,
        scratch: &mut Scratch,
        out: &mut Vec<Finding>,
    ) {
        let from = out.len();
        self.passages(text, scratch, out);
        self.customers(text, scratch, out);
        if let Some(meaning) = meaning.filter(|(encoder, _)| self.knows_meaning(encoder)) {
            let beside = self.alike(meaning.1, from, out);
            self.retold(text, meaning, &beside, scratch, from, out);
        }
    }

    fn passages(&self, text: &Normalised, scratch: &mut Scratch, out: &mut Vec<Finding>) {
        if self.prints.entries.is_empty() {
            return;
        }
        scratch.words.clear();
        scratch.threes.clear();
        scratch.hits.clear();
        scratch.found.clear();
        prints::words(&self.key, text, &mut scratch.words);
        prints::threes(&self.key, &scratch.words, &mut scratch.threes);
        // The table is larger than any cache: first all buckets are asked for, then all entries, and only then are they
        // looked at, so that the waits for memory go side by side.
        scratch.begins.clear();
        scratch.begins.extend(scratch.threes.iter().map(|three| self.prints.begin(*three)));
        let touched = scratch.begins.iter().fold(0, |sum, begin| sum ^ self.prints.entry(*begin));
        std::hint::black_box(touched);
        for (place, three) in scratch.threes.iter().enumerate() {
            scratch.hits.extend(self.prints.find(*three).map(|part| Hit { part, place: place as u32 }));
            if scratch.hits.len() > MOST_HITS {
                break;
            }
        }
        if scratch.hits.is_empty() {
            return;
        }
        scratch.hits.sort_unstable();
        scratch.candidates.clear();
        let runs = scratch.hits.chunk_by(|a, b| a.part == b.part);
        scratch.candidates.extend(runs.filter_map(|run| run.first().map(|hit| (run.len(), hit.part))));
        scratch.candidates.sort_unstable_by_key(|(count, part)| (std::cmp::Reverse(*count), *part));
        let several = scratch.candidates.partition_point(|(count, _)| *count > 1);
        scratch.candidates.truncate(MOST_CANDIDATES.min(several + MOST_SINGLES));
        let candidates = std::mem::take(&mut scratch.candidates);
        for (_, part) in &candidates {
            if let Some(found) = self.confirm(*part, text, scratch) {
                scratch.found.push(found);
            }
        }
        scratch.candidates = candidates;
        scratch.found.sort_by_key(|found| {
            (std::cmp::Reverse((found.kind, found.confidence, found.words.len())), found.document)
        });
        let mut taken: Vec<Range<usize>> = Vec::new();
        for found in scratch.found.drain(..) {
            if taken.iter().any(|other| found.words.start < other.end && other.start < found.words.end) {
                continue;
            }
            let code = if found.kind == Kind::Verbatim { "excerpt-verbatim" } else { "excerpt-reworded" };
            let span = span_of(text, &found.words);
            let reason = Reason::of(code).named(self.group_of(found.document)).counted(found.share.into());
            out.push(Finding { sign: Sign::Excerpt, span, confidence: found.confidence, reason });
            taken.push(found.words);
        }
    }

    fn group_of(&self, document: u32) -> String {
        let group = self.documents.get(document as usize);
        group.and_then(|group| self.groups.get(*group as usize)).cloned().unwrap_or_default()
    }

    /// Looks at one part closely: which stretch of the post is in it, and how surely.
    fn confirm(&self, part: u32, text: &Normalised, scratch: &mut Scratch) -> Option<Match> {
        let document = *self.parts.get(part as usize)?;
        let same = |other: u32| other.abs_diff(part) <= 1 && self.parts.get(other as usize) == Some(&document);
        scratch.own.clear();
        scratch.own.extend(scratch.hits.iter().filter(|hit| same(hit.part)).map(|hit| hit.place));
        scratch.own.sort_unstable();
        scratch.own.dedup();
        // One print alone can only be part of a stretch as it stands: no other word needs to be looked at.
        let (first, last) = (*scratch.own.first()? as usize, *scratch.own.last()? as usize);
        let near =
            if first == last { first.saturating_sub(prints::WINDOW)..last + prints::WINDOW + 3 } else { 0..usize::MAX };
        let members = self.members_of(part)?;
        scratch.inside.clear();
        let inside = |(place, word)| near.contains(&place) && is_member(&self.key, members, part, word);
        scratch.inside.extend(scratch.words.iter().enumerate().map(inside));
        judge(text, scratch, document)
    }

    fn customers(&self, text: &Normalised, scratch: &mut Scratch, out: &mut Vec<Finding>) {
        if self.rows.entries.is_empty() {
            return;
        }
        let fields = &mut scratch.fields;
        fields.clear();
        customers::of_post(&self.key, text, |field| {
            if fields.len() < MOST_HITS {
                fields.extend(self.rows.find(field.print).map(|row| (row, field)));
            }
        });
        // The surest first: what lies within it (a name in an e-mail address) is no second field.
        fields.sort_unstable_by_key(|(row, field)| (*row, std::cmp::Reverse(field.strength), field.print, field.start));
        let mut last: Option<Range<u32>> = None;
        for run in fields.chunk_by(|(a, _), (b, _)| a == b) {
            let mut own: SmallVec<[customers::Field; 8]> = SmallVec::new();
            for (_, field) in run {
                let apart = |other: &customers::Field| field.end <= other.start || other.end <= field.start;
                if own.len() < 8 && own.iter().all(|other| other.print != field.print && apart(other)) {
                    own.push(*field);
                }
            }
            let strong = own.iter().filter(|field| field.strength == Strength::Strong).count();
            let middle = own.iter().filter(|field| field.strength == Strength::Middle).count();
            if strong == 0 && middle < 2 || own.len() < 2 {
                continue;
            }
            let (Some((row, _)), Some(start), Some(end)) =
                (run.first(), own.iter().map(|field| field.start).min(), own.iter().map(|field| field.end).max())
            else {
                continue;
            };
            let span = start..end;
            if last.as_ref() == Some(&span) {
                continue;
            }
            last = Some(span.clone());
            let group = self.row_groups.get(*row as usize).and_then(|group| self.groups.get(*group as usize));
            let reason =
                Reason::of("excerpt-customer").named(group.cloned().unwrap_or_default()).counted(own.len() as i64);
            let confidence = if strong > 0 { 97 } else { 85 };
            out.push(Finding { sign: Sign::Excerpt, span, confidence, reason });
        }
    }

    /// Sentences beside those of the documents, and findings for those that mean the same, unless a word finding has
    /// them already.
    fn alike(&self, sentences: &[Sentence], from: usize, out: &mut Vec<Finding>) -> Vec<Beside> {
        let Some(planes) = &self.planes else { return Vec::new() };
        let mut all = Vec::with_capacity(sentences.len());
        for sentence in sentences {
            let sketch = planes.sketch(&sentence.vector);
            let (mut nearest, mut of, mut public) = (u32::MAX, PUBLIC, u32::MAX);
            for (other, part) in self.sketches.iter().zip(&self.sketch_parts) {
                let distance = sketch::distance(&sketch, other);
                if *part == PUBLIC {
                    public = public.min(distance);
                } else if distance < nearest {
                    (nearest, of) = (distance, *part);
                }
            }
            let part = if public <= nearest { PUBLIC } else { of };
            all.push(Beside { sketch, part });
            let Some(document) = self.parts.get(part as usize) else { continue };
            let known = out.get(from..).unwrap_or_default();
            if known.iter().any(|f| f.span.start < sentence.span.end && sentence.span.start < f.span.end) {
                continue;
            }
            let likeness = sketch::likeness(nearest);
            if likeness >= ALIKE {
                let reason =
                    Reason::of("excerpt-alike").named(self.group_of(*document)).counted((likeness * 100.0) as i64);
                out.push(Finding { sign: Sign::Excerpt, span: sentence.span.clone(), confidence: 60, reason });
            }
        }
        all
    }

    fn members_of(&self, part: u32) -> Option<&[u16]> {
        let (start, end) = self.member_starts.get(part as usize).zip(self.member_starts.get(part as usize + 1))?;
        self.members.get(*start as usize..*end as usize)
    }
}

fn is_member(key: &Key, members: &[u16], part: u32, word: &Print) -> bool {
    members.binary_search(&member(key, part, word.hash)).is_ok()
}

/// What a part keeps of a word. The number of the part goes in, so that equal words of two parts have nothing in common.
fn member(key: &Key, part: u32, word: u64) -> u16 {
    key.numbers(Use::Member, [u64::from(part), word]) as u16
}

fn span_of(text: &Normalised, words: &Range<usize>) -> Range<u32> {
    let start = text.words().get(words.start).map_or(0, |word| word.original_start);
    let end = words.end.checked_sub(1).and_then(|last| text.words().get(last)).map_or(start, |word| word.original_end);
    start..end
}

fn judge(text: &Normalised, scratch: &Scratch, document: u32) -> Option<Match> {
    let Scratch { words, threes, inside, own: hits, .. } = scratch;
    let content = |range: Range<usize>| {
        let counted =
            words.get(range.clone())?.iter().zip(inside.get(range)?).filter(|(word, _)| word.weight == Weight::Content);
        Some(counted.fold((0usize, 0usize), |(all, of), (_, inside)| (all + 1, of + usize::from(*inside))))
    };
    let (all, _) = content(0..words.len())?;
    let share = |of: usize| (100 * of / all.max(1)) as u8;

    let run = longest_run(inside, hits, threes);
    let letters = text.original_text(span_of(text, &run)).chars().count();
    if letters >= CERTAIN {
        let (_, of) = content(run.clone())?;
        let confidence = if letters >= 2 * CERTAIN { 98 } else { 95 };
        return Some(Match { document, words: run, kind: Kind::Verbatim, confidence, share: share(of) });
    }
    let stretch = best_stretch(words, inside, hits);
    let hits = hits.iter().filter(|hit| stretch.contains(&(**hit as usize))).count();
    let (counted, of) = content(stretch.clone())?;
    let long = counted >= LONG_STRETCH && of * 100 >= counted * LONG_SHARE;
    let whole = counted >= SHORT_STRETCH && of * 100 >= all * WHOLE_SHARE;
    if hits < 2 || !long && !whole {
        return None;
    }
    let confidence = if counted >= LONG_STRETCH { 85 } else { 70 };
    Some(Match { document, words: stretch, kind: Kind::Reworded, confidence, share: share(of) })
}

/// The longest stretch that stands in the part word for word: of each window the print that winnowing keeps is one of
/// the part's, as it must be where the texts are the same, and all words are the part's.
fn longest_run(inside: &[bool], hits: &[u32], threes: &[u64]) -> Range<usize> {
    let (mut best, mut now) = (0..0, 0..0);
    for (start, window) in threes.windows(prints::WINDOW).enumerate() {
        let words = start..start + prints::WINDOW + 2;
        let least = window.iter().enumerate().min_by_key(|(place, three)| (**three, usize::MAX - place));
        let kept = least.is_some_and(|(place, _)| hits.binary_search(&((start + place) as u32)).is_ok());
        if !kept || !inside.get(words.clone()).is_some_and(|inside| inside.iter().all(|inside| *inside)) {
            continue;
        }
        now = if words.start + prints::WINDOW + 1 == now.end { now.start..words.end } else { words };
        if now.len() > best.len() {
            best = now.clone();
        }
    }
    best
}

/// The stretch with the most words in the part for the fewest that are not.
fn best_stretch(words: &[Print], inside: &[bool], hits: &[u32]) -> Range<usize> {
    let (mut best, mut best_score) = (0..0, 0);
    let (mut start, mut score) = (0, 0);
    let mut hits = hits.iter().map(|hit| *hit as usize).peekable();
    for (place, (word, inside)) in words.iter().zip(inside).enumerate() {
        score += match (word.weight, inside) {
            (Weight::Content, true) => 10,
            (Weight::Function, true) => 2,
            (Weight::Content, false) => -14,
            (Weight::Function, false) => -3,
        };
        while hits.next_if(|hit| *hit <= place).is_some() {
            score += 5;
        }
        if score <= 0 {
            (start, score) = (place + 1, 0);
        } else if score > best_score {
            (best, best_score) = (start..place + 1, score);
        }
    }
    best
}
