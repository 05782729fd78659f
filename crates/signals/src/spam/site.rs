//! What one site has learned from the decisions of its own people.
//!
//! A site is a set of lessons, and what it answers is a function of that set: the order in which they came does not count. Each
//! lesson moves the weights by whole numbers, so that taking it back leaves exactly what was there before.
//!
//! Up to [`SMALL`] lessons all are weighed against each other anew at each one, which takes some milliseconds. Beyond, a new lesson
//! is weighed against what was [settled](Site::settle) before, at once and by itself; settling weighs all anew, takes a second or
//! two for many, and is for the quiet hour. The order does not count either way, but when one settles does.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::features::{Features, ROWS};
use super::fit::{Example, FLAT, Prior, Scales, fit, settle};
use super::shared::Shared;

/// The most lessons that are kept; then the oldest makes room.
pub const MOST_LESSONS: usize = 20_000;

/// So many lessons are all weighed anew at each one.
pub const SMALL: usize = 64;

/// How much a lesson counts against what is known already: it is a person's word, and is kept to.
const COST: f32 = 512.0;
/// The value of the constant. Lessons are mostly mistakes, and mistakes are mostly of one kind: a greater constant would take
/// all comments for that kind after the first few.
const BIAS: f32 = 0.2;
/// How often the lessons are gone through when all are weighed.
const ROUNDS: usize = 12;
/// Weights are whole numbers of this part of a logit.
const UNIT: f32 = 1.0 / 65536.0;

/// After so many lessons the shared model counts half.
const HALF: f32 = 100.0;

/// Common words of everybody may be telling on one site, so they may go further than in the shared model.
fn prior(shared: &Shared) -> Prior<'_> {
    Prior { rarity: shared.rarity(), by_rarity: &FLAT, bias: BIAS }
}

/// A decision of a person about a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// Tells this comment from all others of the site: the same comment, the same fingerprint.
    pub fingerprint: [u8; 16],
    /// What was decided.
    pub is_spam: bool,
    /// What the comment is made of.
    pub features: Features,
}

#[derive(Debug, Clone)]
struct Kept {
    is_spam: bool,
    features: Arc<Features>,
    /// The place in the order in which they came.
    age: u64,
    /// How much of it is in the weights, with its sign.
    part: f32,
    /// Whether it was weighed with all others.
    settled: bool,
}

/// What was settled and has been taken away since: enough to put it back as it was.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Gone {
    part: f32,
    is_spam: bool,
}

/// What a site has learned.
#[derive(Debug, Clone, Default)]
pub struct Site {
    lessons: BTreeMap<[u8; 16], Kept>,
    ages: BTreeMap<u64, [u8; 16]>,
    next: u64,
    spam: usize,
    gone: BTreeMap<[u8; 16], Gone>,
    /// Of the lessons that were weighed together; empty before the first.
    settled: Sums,
    /// What has changed since; empty when nothing has.
    since: Sums,
    changed: usize,
}

/// Weights as whole numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Sums {
    rows: Vec<i32>,
    bias: i32,
}

impl Sums {
    /// Adds so much of a comment, or takes it away with the sign turned.
    fn add(&mut self, features: &Features, prior: Prior<'_>, part: f32, sign: i32) {
        if self.rows.is_empty() {
            self.rows = vec![0; ROWS];
        }
        let scales = Scales::of(features);
        let whole = |value: f32| (part * value / UNIT) as i32 * sign;
        for row in features.rows() {
            if let Some(sum) = self.rows.get_mut(row as usize) {
                *sum = sum.wrapping_add(whole(prior.share(row, scales)));
            }
        }
        self.bias = self.bias.wrapping_add(whole(prior.bias));
    }

    fn weight(&self, row: u32) -> f32 {
        self.rows.get(row as usize).map_or(0.0, |sum| *sum as f32 * UNIT)
    }

    fn logit(&self, features: &Features, scales: Scales) -> f32 {
        if self.rows.is_empty() {
            return 0.0;
        }
        scales.sum(features, |row| self.weight(row)) + self.bias as f32 * UNIT * BIAS
    }
}

impl Site {
    /// A site that has learned nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// A site that has learned these, all weighed together. Of more than [`MOST_LESSONS`] the last count; of two with the same
    /// fingerprint the later.
    pub fn from_lessons(shared: &Shared, lessons: impl IntoIterator<Item = Lesson>) -> Self {
        let mut site = Self::default();
        for lesson in lessons {
            site.keep(lesson, 0.0, false);
            site.make_room(shared);
        }
        site.settle(shared);
        site
    }

    /// How many lessons there are, and how many of them are spam.
    pub fn len(&self) -> (usize, usize) {
        (self.lessons.len(), self.spam)
    }

    /// Whether nothing has been learned.
    pub fn is_empty(&self) -> bool {
        self.lessons.is_empty()
    }

    /// How a comment was decided before.
    pub fn decision(&self, fingerprint: &[u8; 16]) -> Option<bool> {
        self.lessons.get(fingerprint).map(|kept| kept.is_spam)
    }

    /// How many lessons came or went since all were weighed together. When it is more than an eighth of all, it is time to
    /// [settle](Self::settle) again.
    pub fn unsettled(&self) -> usize {
        self.changed
    }

    /// Learns a decision; the next comment is judged by it. The opposite decision about the same comment replaces the earlier
    /// one, and the same decision changes nothing.
    pub fn learn(&mut self, shared: &Shared, lesson: Lesson) {
        if self.decision(&lesson.fingerprint) == Some(lesson.is_spam) {
            return;
        }
        self.take(shared, &lesson.fingerprint);
        match self.gone.get(&lesson.fingerprint).copied() {
            // It was taken back and comes again: what was there before is there again.
            Some(gone) if gone.is_spam == lesson.is_spam => {
                self.gone.remove(&lesson.fingerprint);
                self.since.add(&lesson.features, prior(shared), gone.part, 1);
                self.changed = self.changed.saturating_sub(1);
                self.keep(lesson, gone.part, true);
            }
            _ => {
                let part = self.part_of(shared, &lesson);
                self.since.add(&lesson.features, prior(shared), part, 1);
                self.changed += 1;
                self.keep(lesson, part, false);
            }
        }
        self.make_room(shared);
        self.settle_if_small(shared);
    }

    /// Takes a decision back, as if it had never been; says whether there was one.
    pub fn unlearn(&mut self, shared: &Shared, fingerprint: &[u8; 16]) -> bool {
        let was = self.take(shared, fingerprint);
        if was {
            self.settle_if_small(shared);
        }
        was
    }

    /// Weighs all lessons against each other. The same lessons give the same weights, whatever happened before.
    pub fn settle(&mut self, shared: &Shared) {
        let fade = self.share_of_shared();
        let examples: Vec<Example<'_>> = self
            .lessons
            .values()
            .map(|kept| Example {
                features: &kept.features,
                is_spam: kept.is_spam,
                cost: COST,
                offset: shared.score(&kept.features) * fade,
            })
            .collect();
        let (_, parts) = fit(&examples, prior(shared), ROUNDS);
        self.settled = Sums::default();
        for (kept, part) in self.lessons.values_mut().zip(parts) {
            (kept.part, kept.settled) = (part, true);
            self.settled.add(&kept.features, prior(shared), part, 1);
        }
        (self.since, self.changed) = (Sums::default(), 0);
        self.gone.clear();
    }

    /// What speaks for spam by what was learned, in logits.
    pub fn score(&self, features: &Features) -> f32 {
        self.score_of(features, Scales::of(features))
    }

    pub(crate) fn score_of(&self, features: &Features, scales: Scales) -> f32 {
        self.settled.logit(features, scales) + self.since.logit(features, scales)
    }

    /// The weight of a row.
    pub(crate) fn weight(&self, row: u32) -> f32 {
        self.settled.weight(row) + self.since.weight(row)
    }

    /// How much the shared model still counts: all at first, half after some hundred lessons, and ever less.
    pub fn share_of_shared(&self) -> f32 {
        HALF / (HALF + self.lessons.len() as f32)
    }

    /// What a new lesson adds to what was settled.
    fn part_of(&self, shared: &Shared, lesson: &Lesson) -> f32 {
        let scales = Scales::of(&lesson.features);
        let known = shared.score_of(&lesson.features, scales) * self.share_of_shared();
        let logit = known + self.settled.logit(&lesson.features, scales);
        let side = if lesson.is_spam { 1.0 } else { -1.0 };
        let square = prior(shared).length(&lesson.features, scales);
        side * settle(side * logit, square, COST, 0.0)
    }

    fn settle_if_small(&mut self, shared: &Shared) {
        if self.lessons.len() <= SMALL {
            self.settle(shared);
        }
    }

    fn keep(&mut self, lesson: Lesson, part: f32, settled: bool) {
        let age = self.next;
        self.next += 1;
        if let Some(before) = self.lessons.get(&lesson.fingerprint) {
            self.ages.remove(&before.age);
            self.spam -= usize::from(before.is_spam);
        }
        self.ages.insert(age, lesson.fingerprint);
        self.spam += usize::from(lesson.is_spam);
        let features = Arc::new(lesson.features);
        self.lessons.insert(lesson.fingerprint, Kept { is_spam: lesson.is_spam, features, age, part, settled });
    }

    fn take(&mut self, shared: &Shared, fingerprint: &[u8; 16]) -> bool {
        let Some(kept) = self.lessons.remove(fingerprint) else { return false };
        self.ages.remove(&kept.age);
        self.spam -= usize::from(kept.is_spam);
        self.since.add(&kept.features, prior(shared), kept.part, -1);
        if kept.settled {
            self.gone.insert(*fingerprint, Gone { part: kept.part, is_spam: kept.is_spam });
            self.changed += 1;
        } else {
            self.changed = self.changed.saturating_sub(1);
        }
        true
    }

    fn make_room(&mut self, shared: &Shared) {
        while self.lessons.len() > MOST_LESSONS {
            let Some(oldest) = self.ages.first_key_value().map(|(_, fingerprint)| *fingerprint) else { break };
            self.take(shared, &oldest);
        }
    }
}
