//! A text made ready once for all detectors: folded, cut into words, with the way back to the
//! original bytes. Nothing else in the crate compares raw text.

use std::ops::Range;

use crate::fold::{Step, fold_into, original_end, original_start};
use crate::words::{Tag, Word, read_words};

/// The longest text read, in bytes (16 MiB): 250 times the longest post any network takes.
pub const MAX_TEXT: usize = 16 << 20;

/// Makes texts ready; keep one and reuse it, then reading allocates nothing after the first texts.
#[derive(Debug, Default)]
pub struct Normaliser {
    text: Normalised,
}

impl Normaliser {
    /// A normaliser with empty buffers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes `text` ready; the answer lives until the next call.
    ///
    /// Of a text longer than [`MAX_TEXT`] only the beginning is read: see [`Normalised::is_cut`].
    pub fn read(&mut self, text: &str) -> &Normalised {
        let ready = &mut self.text;
        ready.clear();
        let kept = text.get(..text.floor_char_boundary(MAX_TEXT)).unwrap_or(text);
        ready.cut = kept.len() < text.len();
        ready.original.push_str(kept);
        fold_into(kept, &mut ready.folded, &mut ready.steps);
        read_words(kept, &ready.folded, &ready.steps, &mut ready.words, &mut ready.tags);
        ready
    }

    /// The text read last; empty before the first.
    pub fn last(&self) -> &Normalised {
        &self.text
    }
}

/// A text made ready: the original, its fold and its words.
#[derive(Debug, Default, Clone)]
pub struct Normalised {
    pub(crate) original: String,
    pub(crate) folded: String,
    pub(crate) steps: Vec<Step>,
    pub(crate) words: Vec<Word>,
    pub(crate) tags: Vec<Tag>,
    pub(crate) cut: bool,
}

impl Normalised {
    /// One text made ready with buffers of its own, for places where speed does not matter.
    pub fn of(text: &str) -> Self {
        let mut normaliser = Normaliser::new();
        normaliser.read(text);
        normaliser.text
    }

    /// The text as written.
    pub fn original(&self) -> &str {
        &self.original
    }

    /// The folded text: lower case, no accents, `œ` as `oe`, one kind of apostrophe, hyphen and
    /// space, nothing invisible.
    pub fn folded(&self) -> &str {
        &self.folded
    }

    /// The words in order.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// The folded text of one of the [words](Self::words).
    pub fn word_text(&self, word: &Word) -> &str {
        self.folded.get(word.folded_start as usize..word.folded_end as usize).unwrap_or_default()
    }

    /// The original text of a span; empty when the span is not one of this text.
    pub fn original_text(&self, span: Range<u32>) -> &str {
        self.original.get(span.start as usize..span.end as usize).unwrap_or_default()
    }

    /// The original bytes that folded to `folded`: always on character boundaries. A place inside
    /// a character counts as its beginning.
    pub fn original_span(&self, folded: Range<u32>) -> Range<u32> {
        let start = self.boundary(folded.start);
        let end = self.boundary(folded.end).max(start);
        let original = original_start(&self.steps, start);
        if start == end {
            return original..original;
        }
        original..original_end(&self.steps, end)
    }

    /// Whether the text was longer than [`MAX_TEXT`] and only its beginning was read: a verdict on
    /// it must not be better than *unknown*.
    pub fn is_cut(&self) -> bool {
        self.cut
    }

    pub(crate) fn tags(&self) -> &[Tag] {
        &self.tags
    }

    fn boundary(&self, at: u32) -> u32 {
        self.folded.floor_char_boundary(at as usize) as u32
    }

    pub(crate) fn clear(&mut self) {
        self.original.clear();
        self.folded.clear();
        self.steps.clear();
        self.words.clear();
        self.tags.clear();
        self.cut = false;
    }
}
