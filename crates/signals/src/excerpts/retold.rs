//! What is told freely, in other words: no sentence is like, and few words are the same.
//!
//! Innocent posts on the subject of a document are as like it as free retellings are, and share its names as well. Two
//! things tell them apart together, and neither does alone: what the post shares with one part of a document that few
//! texts have (names, figures, rare words), and whether it speaks as one tells what others do not know, or openly, as
//! thanks, invitations and advice do. The second comes from the sentences' vectors by a model of 512 weights
//! (`models/told.bin`), so without the encoder nothing is said. All that is found here holds for a person.

use super::particulars::{self, Figure, Said};
use super::prints::Weight;
use super::{ExcerptIndex, PUBLIC, Scratch, Sentence, is_member, sketch, sketch::Sketch};
use crate::encoder::{self, Encoder, SIZE};
use crate::finding::{Finding, Reason, Sign};
use crate::normalise::Normalised;
use std::ops::Range;

/// Sentences that are judged together: a post of the usual length is one piece.
const TOGETHER: usize = 6;
/// Words of a piece that are looked at.
const MOST_WORDS: usize = 240;
/// Parts that are looked at closely.
const MOST_CANDIDATES: usize = 6;
/// Sharing more than this says no more.
const MOST_SHARED: f32 = 4.0;
/// Sharing less than this is chance.
const LEAST_SHARED: f32 = 1.4;
/// What a word in common says against a name: half.
const OF_A_WORD: f32 = 0.5;
/// What it says how the post speaks, and how like its sentences are, against what is shared; and how much all must say.
/// Chosen on the half `development` of `tests/cases/reworded.toml` and the posts of `excerpts.toml`.
const OF_TELLING: f32 = 6.0;
const OF_LIKENESS: f32 = 3.0;
const ENOUGH: f32 = 4.8;
/// How much more must be shared, and said by all, in an index of more parts than [`FEW_PARTS`], by the logarithm of how
/// many times more: the more parts, the more is shared by chance.
const SHARED_BY_CHANCE: f32 = 0.25;
const SAID_BY_CHANCE: f32 = 0.4;
const FEW_PARTS: f32 = 32.0;
/// Below this a post speaks openly, and nothing more is looked at.
const OPEN: f32 = -0.3;

/// What a piece of a post shares with a part.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Link {
    figures: u32,
    /// Names, and words that are rare.
    names: u32,
    shared: f32,
}

/// The model of how something is said: a weight for each number of a vector, then what is added.
#[derive(Debug)]
struct Told {
    weights: [f32; SIZE],
    bias: f32,
}

impl Told {
    fn shipped() -> &'static Self {
        static BYTES: &[u8] = include_bytes!("../../models/told.bin");
        static TOLD: std::sync::LazyLock<Told> = std::sync::LazyLock::new(|| {
            let mut numbers = BYTES.as_chunks::<4>().0.iter().map(|bytes| f32::from_le_bytes(*bytes));
            let weights = std::array::from_fn(|_| numbers.next().unwrap_or_default());
            Told { weights, bias: numbers.next().unwrap_or_default() }
        });
        &TOLD
    }

    /// Above 0: as one tells what others do not know. Below: openly.
    fn of(&self, sentences: &[Sentence]) -> f32 {
        encoder::likeness(&Sentence::mean(sentences), &self.weights) + self.bias
    }
}

/// A sentence of the post beside those of the documents.
#[derive(Debug, Clone, Copy)]
pub(super) struct Beside {
    pub(super) sketch: Sketch,
    /// The part of the nearest sentence of a document; [`PUBLIC`] where a public one is nearer.
    pub(super) part: u32,
}

/// A piece of the post, read once for all parts.
struct Piece {
    words: Range<usize>,
    said: Vec<Said>,
    names: Vec<bool>,
}

impl ExcerptIndex {
    /// Appends what is told of a document in other words, where no other finding is. `beside` are the sentences' sketches.
    pub(super) fn retold(
        &self,
        text: &Normalised,
        (encoder, sentences): (&Encoder, &[Sentence]),
        beside: &[Beside],
        scratch: &mut Scratch,
        from: usize,
        out: &mut Vec<Finding>,
    ) {
        let chance = libm::logf((self.parts.len() as f32 / FEW_PARTS).max(1.0));
        for (sentences, beside) in sentences.chunks(TOGETHER).zip(beside.chunks(TOGETHER)) {
            let (Some(first), Some(last)) = (sentences.first(), sentences.last()) else { continue };
            let span = first.span.start..last.span.end;
            let known = out.get(from..).unwrap_or_default();
            let told = Told::shipped().of(sentences);
            if told < OPEN || known.iter().any(|f| f.span.start < span.end && span.start < f.span.end) {
                continue;
            }
            let start = text.words().partition_point(|word| word.original_start < span.start);
            let end = text.words().partition_point(|word| word.original_end <= span.end).min(start + MOST_WORDS);
            let candidates = self.candidates(start..end, beside, scratch);
            if candidates.is_empty() {
                continue;
            }
            let mut piece = Piece { words: start..end, said: Vec::new(), names: Vec::new() };
            particulars::figures(text, &mut piece.said);
            particulars::names(text, &mut piece.names);
            let scored = candidates.into_iter().filter_map(|part| {
                let link = self.link(part, &piece, text, encoder, scratch)?;
                let enough = link.shared >= LEAST_SHARED + SHARED_BY_CHANCE * chance && link.names > 0;
                let score = OF_TELLING * told
                    + link.shared.min(MOST_SHARED)
                    + if enough { OF_LIKENESS * self.like(part, beside) } else { 0.0 };
                (enough && score >= ENOUGH + SAID_BY_CHANCE * chance).then_some((score, part, link))
            });
            let Some((_, part, link)) = scored.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1))) else { continue };
            let document = self.parts.get(part as usize).copied().unwrap_or(PUBLIC);
            let reason = Reason::of("excerpt-retold")
                .named(self.group_of(document))
                .counted(link.figures.into())
                .also(link.names.into());
            out.push(Finding { sign: Sign::Excerpt, span, confidence: 60, reason });
        }
    }

    /// The parts with most names and rare words of the piece, and those with the nearest sentences.
    fn candidates(&self, words: Range<usize>, beside: &[Beside], scratch: &mut Scratch) -> Vec<u32> {
        scratch.marks.clear();
        let own = scratch.words.get(words.clone()).unwrap_or_default();
        for (place, word) in own.iter().enumerate() {
            if word.weight == Weight::Content && !own.iter().take(place).any(|other| other.hash == word.hash) {
                let place = (words.start + place) as u32;
                scratch.marks.extend(self.marks.find(word.hash).map(|mark| (mark >> 1, place, mark & 1 == 1)));
            }
        }
        scratch.marks.sort_unstable();
        let runs = scratch.marks.chunk_by(|a, b| a.0 == b.0);
        let mut counted: Vec<(usize, u32)> = runs.filter_map(|run| Some((run.len(), run.first()?.0))).collect();
        counted.sort_unstable_by_key(|(count, part)| (std::cmp::Reverse(*count), *part));
        counted.truncate(MOST_CANDIDATES);
        let mut out: Vec<u32> = counted.into_iter().map(|(_, part)| part).collect();
        for near in beside.iter().filter(|near| near.part != PUBLIC) {
            if !out.contains(&near.part) {
                out.push(near.part);
            }
        }
        out
    }

    /// What a piece shares with a part.
    fn link(&self, part: u32, piece: &Piece, text: &Normalised, encoder: &Encoder, scratch: &Scratch) -> Option<Link> {
        let members = self.members_of(part)?;
        let mut link = Link::default();
        let mut buffers = encoder::Scratch::new();
        let own = scratch.words.get(piece.words.clone())?;
        for (place, word) in own.iter().enumerate() {
            let twice = own.iter().take(place).any(|other| other.hash == word.hash);
            let place = piece.words.start + place;
            let figure = piece.said.iter().any(|said| said.words.contains(&place));
            if word.weight == Weight::Function || figure || twice {
                continue;
            }
            let mark = scratch.marks.iter().find(|(of, at, _)| *of == part && *at as usize == place);
            if mark.is_none() && !is_member(&self.key, members, part, word) {
                continue;
            }
            let Some(word) = text.words().get(place) else { continue };
            let rarity = encoder.rarity(text.original_text(word.original()), &mut buffers);
            let rare = ((rarity - 11.0) / 6.0).clamp(0.0, 1.2);
            let name = mark.is_some_and(|(_, _, name)| *name);
            link.shared += if name { 0.4 + rare } else { OF_A_WORD * rare };
            link.names += u32::from(name || rare >= 0.5);
        }
        let has = |digest: u16| members.binary_search(&digest).is_ok();
        for said in piece.said.iter().filter(|said| piece.words.contains(&said.words.start)) {
            let figure = said.figure;
            // Who rounds has one or two digits: a near figure with more is another figure.
            let step = figure.step().filter(|_| figure.digits() <= 2);
            let digest = |step| Figure::near(&self.key, part, step, figure.is_percent());
            if has(figure.exact(&self.key, part)) {
                link.figures += 1;
                link.shared += figure.weight();
            } else if step.is_some_and(|step| (step.saturating_sub(1)..=step + 1).any(|step| has(digest(step)))) {
                link.figures += 1;
                link.shared += figure.weight() * 0.6;
            }
        }
        Some(link)
    }

    /// How like the likest sentence of the piece is to one of the part's document.
    fn like(&self, part: u32, beside: &[Beside]) -> f32 {
        let document = |part: u32| self.parts.get(part as usize);
        let own = document(part);
        let of_it = self.sketches.iter().zip(&self.sketch_parts).filter(|(_, of)| document(**of) == own);
        let nearest =
            of_it.flat_map(|(other, _)| beside.iter().map(|near| sketch::distance(&near.sketch, other))).min();
        nearest.map_or(0.0, |distance| sketch::likeness(distance).max(0.0))
    }
}
