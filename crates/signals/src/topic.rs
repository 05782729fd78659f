//! A charter's own topics, from examples: texts that are about the topic, and texts that are not.
//!
//! The encoder's vectors of the examples make two middles; a text is about the topic when it lies nearer to the one than to the
//! other by a margin that the examples themselves set, each judged by a model that has not seen it (leave one out). The
//! charter's terms for the topic count beside the vectors.

use thiserror::Error;

use crate::encoder::{SIZE, likeness};

/// The fewest examples a topic is learned from, and the fewest of each side.
pub const FEWEST: usize = 8;
/// See [`FEWEST`].
pub const FEWEST_OF_EACH: usize = 3;

/// What a term of the topic that stands in the text adds, in cosine.
const TERM: f32 = 0.15;

/// An example.
#[derive(Debug, Clone, Copy)]
pub struct Example<'a> {
    /// The encoder's vector of its text.
    pub meaning: &'a [f32; SIZE],
    /// Whether one of the topic's terms stands in it.
    pub has_term: bool,
    /// Whether it is about the topic.
    pub about: bool,
}

/// Why a topic cannot be learned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum TopicError {
    /// Too few examples.
    #[error("a topic needs {FEWEST} examples or more, not {0}")]
    TooFew(usize),
    /// Too few of one side: what the topic is not must be shown as well.
    #[error("a topic needs {FEWEST_OF_EACH} examples or more of each side, not {about} and {other}")]
    OneSided {
        /// Examples about the topic.
        about: usize,
        /// Examples about something else.
        other: usize,
    },
}

/// How well the examples are told apart, each by a model that has not seen it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Report {
    /// Examples.
    pub n: usize,
    /// Right among them.
    pub right: usize,
    /// The margin from which a text is about the topic.
    pub threshold: f32,
}

/// A topic that was learned.
#[derive(Debug, Clone, PartialEq)]
pub struct TopicModel {
    about: Vec<[f32; SIZE]>,
    other: Vec<[f32; SIZE]>,
    threshold: f32,
}

impl TopicModel {
    /// Learns a topic.
    pub fn train(examples: &[Example<'_>]) -> Result<(Self, Report), TopicError> {
        if examples.len() < FEWEST {
            return Err(TopicError::TooFew(examples.len()));
        }
        let side = |about: bool| -> Vec<[f32; SIZE]> {
            examples.iter().filter(|e| e.about == about).map(|e| *e.meaning).collect()
        };
        let (about, other) = (side(true), side(false));
        if about.len().min(other.len()) < FEWEST_OF_EACH {
            return Err(TopicError::OneSided { about: about.len(), other: other.len() });
        }
        let mut model = Self { about, other, threshold: 0.0 };
        // The margin of each example without itself.
        let (mut a, mut b) = (0, 0);
        let mut margins: Vec<(f32, bool)> = Vec::with_capacity(examples.len());
        for example in examples {
            let place = if example.about { &mut a } else { &mut b };
            let without = Some((example.about, *place));
            *place += 1;
            margins.push((model.margin(example.meaning, example.has_term, without), example.about));
        }
        margins.sort_by(|x, y| x.0.total_cmp(&y.0));
        let (threshold, right) = best_threshold(&margins);
        model.threshold = threshold;
        Ok((model, Report { n: examples.len(), right, threshold }))
    }

    /// Whether a text is about the topic, with its confidence in percent: 50 at the threshold.
    pub fn is_about(&self, meaning: &[f32; SIZE], has_term: bool) -> (bool, u8) {
        let over = self.margin(meaning, has_term, None) - self.threshold;
        let chance = crate::speech::chance(over * 20.0);
        let about = over >= 0.0;
        (about, crate::speech::percent(if about { chance } else { 1.0 - chance }))
    }

    /// How much nearer a text is to the topic than to the rest, one example left out or none.
    fn margin(&self, meaning: &[f32; SIZE], has_term: bool, without: Option<(bool, usize)>) -> f32 {
        let left_out = |side: bool| without.filter(|(about, _)| *about == side).map(|(_, place)| place);
        let near = nearness(&self.about, meaning, left_out(true)) - nearness(&self.other, meaning, left_out(false));
        near + if has_term { TERM } else { 0.0 }
    }
}

/// How near a text is to a side: to its middle, and to the two examples it is most like.
fn nearness(side: &[[f32; SIZE]], meaning: &[f32; SIZE], without: Option<usize>) -> f32 {
    let rest = side.iter().enumerate().filter(|(n, _)| Some(*n) != without).map(|(_, vector)| vector);
    let (mut middle, mut nearest) = ([0f32; SIZE], [-1f32; 2]);
    for vector in rest {
        middle.iter_mut().zip(vector).for_each(|(sum, x)| *sum += x);
        let like = likeness(vector, meaning);
        let [first, second] = &mut nearest;
        if like > *first {
            (*second, *first) = (*first, like);
        } else if like > *second {
            *second = like;
        }
    }
    let length = libm::sqrtf(likeness(&middle, &middle)).max(1e-6);
    let [first, second] = nearest;
    0.6 * likeness(&middle, meaning) / length + 0.2 * first + 0.2 * second
}

/// The threshold that gets most examples right, between two margins, the widest gap first.
fn best_threshold(margins: &[(f32, bool)]) -> (f32, usize) {
    let right = |at: f32| margins.iter().filter(|(margin, about)| (*margin >= at) == *about).count();
    let mut best = (0.0, right(0.0), 0.0);
    for pair in margins.windows(2) {
        let [(low, _), (high, _)] = pair else { continue };
        let (at, gap) = ((low + high) / 2.0, high - low);
        let count = right(at);
        if count > best.1 || count == best.1 && gap > best.2 {
            best = (at, count, gap);
        }
    }
    (best.0, best.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vector(axis: usize, with: usize) -> [f32; SIZE] {
        let mut vector = [0f32; SIZE];
        vector[axis] = 0.8;
        vector[with + 10] = 0.6;
        vector
    }

    #[test]
    fn a_topic_is_learned_and_refused() {
        let vectors: Vec<([f32; SIZE], bool)> = (0..10).map(|n| (vector(n % 2, n), n % 2 == 0)).collect();
        let examples: Vec<Example<'_>> =
            vectors.iter().map(|(meaning, about)| Example { meaning, has_term: false, about: *about }).collect();
        let (model, report) = TopicModel::train(&examples).expect("enough examples");
        assert_eq!((report.n, report.right), (10, 10));
        assert!(model.is_about(&vector(0, 30), false).0);
        assert!(!model.is_about(&vector(1, 30), false).0);
        assert_eq!(TopicModel::train(&examples[..7]), Err(TopicError::TooFew(7)));
        let one: Vec<Example<'_>> = examples.iter().map(|e| Example { about: true, ..*e }).collect();
        assert_eq!(TopicModel::train(&one), Err(TopicError::OneSided { about: 10, other: 0 }));
    }
}
