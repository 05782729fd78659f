//! What is out of the ordinary on an account: the last hour of its comments, minute by minute, against its own rhythm at this hour
//! of this weekday. Nothing here reads a clock, a database or a text.
//!
//! Three things keep it quiet. The usual is robust: a past crisis counts for little, a holiday too. Praise is no alarm: where
//! the mood is as ever, volume alone counts only when it is overwhelming. An alarm that is open only grows, and one that a
//! person has ended comes back only when it is worse.

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use std::collections::{HashMap, VecDeque};

/// Minutes that are remembered.
pub const MINUTES: i64 = 60;
/// Weeks of rhythm that are looked at.
pub const WEEKS: i64 = 8;
/// Microseconds of a quarter of an hour.
const QUARTER: i64 = 15 * 60 * 1_000_000;
/// Microseconds of a minute.
const MINUTE: i64 = 60 * 1_000_000;
/// Spans that are looked at, in minutes: the first sees a surge, the last a slow one.
const SPANS: [u32; 3] = [5, 15, 60];
/// The most texts of a minute that are told apart; those that come often stay.
const TEXTS: usize = 256;
/// The most hashtags of a minute.
const TAGS: usize = 64;
/// Bits by which authors of a minute are told apart.
const BITS: u64 = 4096;
/// Where the mood is as ever, volume counts when it is so many times the threshold…
const CALM_TIMES: f64 = 25.0;
/// …and so many comments.
const CALM_LEAST: u32 = 1000;
/// An alarm is over after so many minutes in which nothing is out of the ordinary.
const CALM_MINUTES: i64 = 30;

/// The number of a minute since 1970.
#[must_use]
pub fn minute(at: Timestamp) -> i64 {
    at.as_microsecond().div_euclid(MINUTE)
}

/// The number of a quarter of an hour since 1970.
#[must_use]
pub fn quarter(at: Timestamp) -> i64 {
    at.as_microsecond().div_euclid(QUARTER)
}

/// From when on the alarm rings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// More comments than so many times the usual.
    pub volume: Option<u32>,
    /// Never for fewer comments.
    pub at_least: u32,
    /// More negative comments than so many times the usual.
    pub negative: Option<u32>,
    /// More comments alike.
    pub look_alikes: Option<u32>,
    /// Angry authors who are followed by more people, together.
    pub reach: Option<u32>,
    /// A hashtag never seen, more often.
    pub new_hashtag: Option<u32>,
    /// The charter says so: a hashtag rings whatever the mood.
    pub said: bool,
}

impl Thresholds {
    /// What counts where the charter says nothing: the alarm of [`standard`](charte_lang::packs::standard).
    #[must_use]
    pub fn standard() -> Self {
        Self { said: false, ..Self::of(charte_lang::packs::standard().alarms.first(), 0) }
    }

    fn of(one: Option<&charte_lang::model::Alarm>, at_least: u32) -> Self {
        Self {
            volume: one.and_then(|one| one.volume),
            at_least: one.and_then(|one| one.at_least).unwrap_or(at_least),
            negative: one.and_then(|one| one.negative),
            look_alikes: one.and_then(|one| one.look_alikes),
            reach: one.and_then(|one| one.reach),
            new_hashtag: one.and_then(|one| one.new_hashtag),
            said: true,
        }
    }
}

impl From<&charte_lang::model::Alarm> for Thresholds {
    fn from(one: &charte_lang::model::Alarm) -> Self {
        Self::of(Some(one), Self::standard().at_least)
    }
}

/// What happened on an account in each quarter of an hour; those without comments are left out.
#[derive(Clone, Debug, Default)]
pub struct Rhythm {
    quarters: HashMap<i64, (u32, u32)>,
    first: Option<i64>,
    share: f64,
    busiest: f64,
}

/// What is usual at an instant.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Usual {
    /// Comments in a quarter of an hour.
    pub comments: f64,
    /// The part of them that is negative, 0 to 1.
    pub negative: f64,
    /// How far they go up and down.
    pub spread: f64,
    /// The most, but for one, of the weeks before.
    pub most: f64,
    /// Comments in a quarter of the busiest hours: what those who work there are used to.
    pub busiest: f64,
    /// Days for which the rhythm is known.
    pub days: u32,
}

impl Rhythm {
    /// Takes quarters: number, comments, the negative ones among them.
    pub fn new(quarters: impl IntoIterator<Item = (i64, u32, u32)>) -> Self {
        let quarters: HashMap<i64, (u32, u32)> = quarters.into_iter().map(|(n, all, bad)| (n, (all, bad))).collect();
        let first = quarters.keys().min().copied();
        let sum: f64 = quarters.values().map(|one| f64::from(one.0)).sum();
        let mean = sum / f64::from(u32::try_from(quarters.len().max(1)).unwrap_or(u32::MAX));
        // A crisis of the past must not make anger usual.
        let tame = quarters.values().filter(|one| f64::from(one.0) <= (8.0 * mean).max(10.0));
        let (all, bad) = tame.fold((0.0, 0.0), |sum, one| (sum.0 + f64::from(one.0), sum.1 + f64::from(one.1)));
        let mut counts: Vec<f64> = quarters.values().map(|one| f64::from(one.0)).collect();
        counts.sort_by(f64::total_cmp);
        let busiest = counts.get(counts.len() * 19 / 20).copied().unwrap_or(0.0);
        Self { quarters, first, share: (bad + 2.0) / (all + 40.0), busiest }
    }

    /// What is usual at an instant, by the clock of a zone: an hour of a weekday is the same hour in summer.
    #[must_use]
    pub fn usual(&self, at: Timestamp, zone: &TimeZone) -> Usual {
        let here = quarter(at);
        let Some(first) = self.first else { return Usual { negative: 0.05, ..Usual::default() } };
        let local = zone.to_datetime(at);
        let around = |days: i64| {
            let then = local.checked_sub(days.days()).ok().and_then(|then| then.to_zoned(zone.clone()).ok());
            let then = then.map_or(i64::MIN, |then| quarter(then.timestamp()));
            (-1..=1).map(move |n| then.saturating_add(n)).filter(move |n| *n >= first && *n < here)
        };
        let count = |n: i64| self.quarters.get(&n).map_or(0.0, |one| f64::from(one.0));
        let mut weeks: Vec<f64> = (1..=WEEKS).flat_map(|week| around(7 * week)).map(count).collect();
        let mut lately: Vec<f64> = (1..=3).flat_map(around).map(count).collect();
        weeks.sort_by(f64::total_cmp);
        lately.sort_by(f64::total_cmp);
        let days = u32::try_from((here - first) / 96).unwrap_or(0);
        if weeks.len() < 6 && lately.len() < 3 {
            // Nothing is known of this hour: what is known of the others has to do.
            let known = u32::try_from((here - first).max(1)).unwrap_or(u32::MAX);
            let sum: f64 = self.quarters.values().map(|one| f64::from(one.0)).sum();
            let mean = sum / f64::from(known);
            return Usual {
                comments: 2.0 * mean,
                negative: self.share,
                spread: mean.sqrt(),
                most: 4.0 * mean,
                busiest: self.busiest,
                days,
            };
        }
        let comments = middle(&weeks).max(trimmed(&weeks)).max(middle(&lately));
        let mut off: Vec<f64> = weeks.iter().map(|one| (one - comments).abs()).collect();
        off.sort_by(f64::total_cmp);
        let spread = (1.4826 * middle(&off)).max(comments.sqrt());
        let most = weeks.iter().rev().nth(1).copied().unwrap_or(0.0).max(middle(&lately));
        Usual { comments, negative: self.share, spread, most, busiest: self.busiest, days }
    }
}

fn middle(sorted: &[f64]) -> f64 {
    sorted.get(sorted.len() / 2).copied().unwrap_or(0.0)
}

/// The mean without the greatest seventh: of many quarters without a comment it still says something.
fn trimmed(sorted: &[f64]) -> f64 {
    let kept = sorted.len() - sorted.len() / 7;
    let sum: f64 = sorted.iter().take(kept).sum();
    sum / f64::from(u32::try_from(kept.max(1)).unwrap_or(1))
}

/// A comment as the alarm sees it.
#[derive(Clone, Debug, Default)]
pub struct Sight {
    /// It shows a bad feeling.
    pub negative: bool,
    /// Its author, as a number.
    pub author: u64,
    /// Comments that look alike have the same; none: it has too few words to say so.
    pub likeness: Option<i64>,
    /// By how many its author is followed, where that is known.
    pub reach: u32,
    /// Hashtags in it that were never seen before.
    pub new_tags: Vec<String>,
}

#[derive(Clone, Debug)]
struct Minute {
    number: i64,
    comments: u32,
    negative: u32,
    reach: u64,
    authors: Vec<u64>,
    alike: HashMap<i64, u32>,
    tags: HashMap<String, u32>,
}

/// The last hour of an account. What it holds is bounded, however many come.
#[derive(Clone, Debug, Default)]
pub struct Stream {
    minutes: VecDeque<Minute>,
}

/// Counts of a span.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    /// Comments.
    pub comments: u32,
    /// The negative ones.
    pub negative: u32,
    /// Followers of the authors of negative ones.
    pub reach: u64,
    /// Different authors, about; of very many, at least.
    pub authors: u32,
    /// What comes most often: its likeness, how often.
    pub alike: Option<(i64, u32)>,
    /// The new hashtag that comes most often.
    pub tag: Option<(String, u32)>,
}

/// Counts what comes often among more than can be held: whoever comes often enough is there (Misra and Gries).
fn note<K: std::hash::Hash + Eq>(counts: &mut HashMap<K, u32>, key: K, times: u32, most: usize) {
    if let Some(count) = counts.get_mut(&key) {
        *count = count.saturating_add(times);
    } else if counts.len() < most {
        counts.insert(key, times);
    } else {
        counts.retain(|_, count| {
            *count -= 1;
            *count > 0
        });
    }
}

impl Stream {
    fn at(&mut self, number: i64) -> Option<&mut Minute> {
        let last = self.minutes.back().map(|one| one.number);
        if last.is_none_or(|last| last < number) {
            let authors = vec![0; usize::try_from(BITS / 64).unwrap_or(0)];
            let (alike, tags) = (HashMap::new(), HashMap::new());
            self.minutes.push_back(Minute { number, comments: 0, negative: 0, reach: 0, authors, alike, tags });
        }
        while self.minutes.front().is_some_and(|one| one.number <= number - MINUTES) {
            self.minutes.pop_front();
        }
        // A clock that goes back counts in the minute that it came to.
        self.minutes.iter_mut().rev().find(|one| one.number <= number)
    }

    /// Sees a comment.
    pub fn see(&mut self, at: Timestamp, one: Sight) {
        let Some(minute) = self.at(minute(at)) else { return };
        minute.comments = minute.comments.saturating_add(1);
        if one.negative {
            minute.negative = minute.negative.saturating_add(1);
            minute.reach = minute.reach.saturating_add(u64::from(one.reach));
        }
        let bit = one.author % BITS;
        if let Some(word) = usize::try_from(bit / 64).ok().and_then(|n| minute.authors.get_mut(n)) {
            *word |= 1 << (bit % 64);
        }
        if let Some(likeness) = one.likeness {
            note(&mut minute.alike, likeness, 1, TEXTS);
        }
        for tag in one.new_tags {
            note(&mut minute.tags, tag, 1, TAGS);
        }
    }

    /// Takes a minute back from what was kept, after a start.
    pub fn remember(&mut self, at: Timestamp, comments: u32, negative: u32) {
        if let Some(minute) = self.at(minute(at)) {
            minute.comments = minute.comments.saturating_add(comments);
            minute.negative = minute.negative.saturating_add(negative);
        }
    }

    /// Takes back how often a text came.
    pub fn remember_alike(&mut self, at: Timestamp, likeness: i64, times: u32) {
        if let Some(minute) = self.at(minute(at)) {
            note(&mut minute.alike, likeness, times, TEXTS);
        }
    }

    /// Counts the last minutes.
    #[must_use]
    pub fn seen(&self, now: Timestamp, minutes: u32) -> Seen {
        let after = minute(now) - i64::from(minutes);
        let mut out = Seen::default();
        let mut authors = vec![0_u64; usize::try_from(BITS / 64).unwrap_or(0)];
        let (mut alike, mut tags): (HashMap<i64, u32>, HashMap<&str, u32>) = (HashMap::new(), HashMap::new());
        for one in self.minutes.iter().filter(|one| one.number > after) {
            out.comments = out.comments.saturating_add(one.comments);
            out.negative = out.negative.saturating_add(one.negative);
            out.reach = out.reach.saturating_add(one.reach);
            authors.iter_mut().zip(&one.authors).for_each(|(all, some)| *all |= some);
            one.alike.iter().for_each(|(likeness, times)| *alike.entry(*likeness).or_default() += times);
            one.tags.iter().for_each(|(tag, times)| *tags.entry(tag).or_default() += times);
        }
        let set: u32 = authors.iter().map(|word| word.count_ones()).sum();
        // Linear counting: of so many bits so many are still free.
        let bits = 4096.0_f64;
        let free = (bits - f64::from(set)).max(1.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 40,000")]
        let about = (bits * (bits / free).ln()).round() as u32;
        out.authors = about.min(out.comments);
        out.alike = alike.into_iter().max_by_key(|(likeness, times)| (*times, *likeness));
        out.tag = tags.into_iter().max_by_key(|(tag, times)| (*times, *tag)).map(|(tag, n)| (tag.to_owned(), n));
        out
    }
}

/// What can be out of the ordinary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Many comments.
    Volume,
    /// Many negative ones.
    Negative,
    /// Many that look alike.
    LookAlikes,
    /// Angry authors with many followers.
    Reach,
    /// A hashtag never seen.
    NewHashtag,
}

impl Kind {
    /// All.
    pub const ALL: [Self; 5] = [Self::Volume, Self::Negative, Self::LookAlikes, Self::Reach, Self::NewHashtag];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Volume => "volume",
            Self::Negative => "negative",
            Self::LookAlikes => "look-alikes",
            Self::Reach => "reach",
            Self::NewHashtag => "new-hashtag",
        }
    }

    /// The one with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// Why the alarm rings, with its numbers.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Reason {
    /// What.
    pub kind: Kind,
    /// How many.
    pub count: u64,
    /// How many are usual in as many minutes; 0 where there is no such thing.
    pub usual: u64,
    /// From how many on it rings.
    pub limit: u64,
    /// In how many minutes.
    pub minutes: u32,
    /// The hashtag, or the likeness of the comments.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what: String,
}

impl Reason {
    /// How many times the limit.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts of comments")]
    pub fn times(&self) -> f64 {
        self.count as f64 / (self.limit.max(1)) as f64
    }
}

/// By how much thresholds are raised for an account, for each kind: what false alarms have taught.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tolerance(HashMap<Kind, f64>);

impl Tolerance {
    /// The most that it can become.
    pub const MOST: f64 = 4.0;

    /// Learns from false alarms: what rang, and how many days ago a person said that it was one. Each raises the threshold by
    /// half, and half of that is forgotten in thirty days.
    pub fn learned(falses: impl IntoIterator<Item = (Kind, f64)>) -> Self {
        let mut all: HashMap<Kind, f64> = HashMap::new();
        for (kind, days) in falses {
            let one = all.entry(kind).or_insert(1.0);
            *one = (*one * (1.0 + 0.5 * 0.5_f64.powf(days.max(0.0) / 30.0))).min(Self::MOST);
        }
        Self(all)
    }

    /// For a kind: 1 or more.
    #[must_use]
    pub fn of(&self, kind: Kind) -> f64 {
        self.0.get(&kind).copied().unwrap_or(1.0)
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count, never below nothing")]
fn whole(n: f64) -> u64 {
    n.max(0.0).round() as u64
}

/// Why the alarm should ring now, the strongest first; empty: all is as ever.
#[must_use]
pub fn reasons(
    stream: &Stream,
    usual: &Usual,
    thresholds: &Thresholds,
    tolerance: &Tolerance,
    now: Timestamp,
) -> Vec<Reason> {
    let mut found: HashMap<Kind, Reason> = HashMap::new();
    // An account whose rhythm is not known yet is given three times as much room.
    let at_least = if usual.days < 2 { thresholds.at_least.saturating_mul(3) } else { thresholds.at_least };
    for minutes in SPANS {
        let seen = stream.seen(now, minutes);
        if seen.comments == 0 {
            continue;
        }
        let part = f64::from(minutes) / 15.0;
        let expected = (usual.comments * part).max(0.5);
        let expected_negative = expected * usual.negative.max(0.02);
        let share = f64::from(seen.negative) / f64::from(seen.comments);
        // Of few comments many are angry by chance.
        let chance = (f64::from(seen.comments) * usual.negative * (1.0 - usual.negative)).sqrt();
        let angry = share > (1.5 * usual.negative).max(0.1)
            && seen.negative >= (at_least / 6).max(5)
            && f64::from(seen.negative) > f64::from(seen.comments) * usual.negative + 5.0 * chance;
        let mut add = |kind: Kind, count: u64, usual: f64, limit: f64, what: String| {
            let reason = Reason { kind, count, usual: whole(usual), limit: whole(limit), minutes, what };
            match found.get(&kind) {
                Some(before) if before.times() >= reason.times() => {}
                _ => drop(found.insert(kind, reason)),
            }
        };
        if let Some(times) = thresholds.volume {
            let mut limit = expected * f64::from(times) * tolerance.of(Kind::Volume);
            let mut least = at_least;
            if !angry {
                // Praise does not stop at night; those who read it in the morning are used to the day.
                limit = expected.max(usual.busiest * part) * f64::from(times) * tolerance.of(Kind::Volume) * CALM_TIMES;
                least = least.max(CALM_LEAST);
            }
            let count = f64::from(seen.comments);
            let noise = expected + 5.0 * (expected + (usual.spread * part).powi(2)).sqrt();
            // A short span goes up and down more than the quarters that are known.
            let room = if minutes < 15 { 3.0 } else { 1.5 };
            if count > limit && seen.comments >= least && count > noise && count > usual.most * part * room {
                add(Kind::Volume, u64::from(seen.comments), expected, limit, String::new());
            }
        }
        if let Some(times) = thresholds.negative {
            let limit = expected_negative * f64::from(times) * tolerance.of(Kind::Negative);
            let count = f64::from(seen.negative);
            let noise =
                expected_negative + 5.0 * (expected_negative + (usual.spread * part * usual.negative).powi(2)).sqrt();
            if angry && count > limit && seen.negative >= (at_least / 2).max(10) && count > noise {
                add(Kind::Negative, u64::from(seen.negative), expected_negative, limit, String::new());
            }
        }
        if let (Some(least), Some((likeness, times))) = (thresholds.look_alikes, &seen.alike) {
            // Where much is said, some of it is always said alike; praise most of all.
            let part = if angry { 0.02 } else { 0.1 } * f64::from(seen.comments);
            let limit = f64::from(least).max(0.05 * expected).max(part) * tolerance.of(Kind::LookAlikes);
            if f64::from(*times) > limit {
                add(Kind::LookAlikes, u64::from(*times), 0.0, limit, likeness.to_string());
            }
        }
        if let Some(least) = thresholds.reach {
            let limit = f64::from(least) * tolerance.of(Kind::Reach);
            if angry && seen.reach > whole(limit) {
                add(Kind::Reach, seen.reach, 0.0, limit, String::new());
            }
        }
        if let (Some(least), Some((tag, times))) = (thresholds.new_hashtag, &seen.tag) {
            let limit = f64::from(least) * tolerance.of(Kind::NewHashtag);
            if (angry || thresholds.said) && f64::from(*times) > limit {
                add(Kind::NewHashtag, u64::from(*times), 0.0, limit, tag.clone());
            }
        }
    }
    let mut found: Vec<Reason> = found.into_values().collect();
    found.sort_by(|one, other| other.times().total_cmp(&one.times()).then(one.kind.cmp(&other.kind)));
    found
}

/// How serious reasons are: 0 nothing, 1 to look at, 2 serious, 3 a crisis.
#[must_use]
pub fn level(reasons: &[Reason]) -> u8 {
    let most = reasons.iter().map(Reason::times).fold(0.0, f64::max);
    let angry = reasons.iter().any(|one| one.kind == Kind::Negative);
    match reasons.len() {
        0 => 0,
        n if n >= 3 && most >= 3.0 || angry && most >= 10.0 => 3,
        n if n >= 2 || most >= 3.0 => 2,
        _ => 1,
    }
}

/// Where an account stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// Nothing is out of the ordinary.
    #[default]
    Quiet,
    /// An alarm is open.
    Open {
        /// The highest level that it reached.
        level: u8,
        /// Since which minute nothing is out of the ordinary any more.
        calm: Option<i64>,
    },
    /// A person has ended it while what rang went on.
    Ended {
        /// The level that it had.
        level: u8,
        /// Since which minute nothing is out of the ordinary any more.
        calm: Option<i64>,
    },
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Raise the alarm.
    Raise(u8),
    /// It is worse than it was.
    Grow(u8),
    /// It is over by itself.
    Over,
}

impl State {
    /// Looks at the level of now.
    pub fn look(&mut self, level: u8, now: Timestamp) -> Option<Move> {
        let now = minute(now);
        match self {
            Self::Quiet if level > 0 => {
                *self = Self::Open { level, calm: None };
                Some(Move::Raise(level))
            }
            Self::Quiet => None,
            Self::Open { level: held, calm } | Self::Ended { level: held, calm } if level == 0 => {
                let since = *calm.get_or_insert(now);
                let _ = held;
                if now - since < CALM_MINUTES {
                    return None;
                }
                let was_open = matches!(self, Self::Open { .. });
                *self = Self::Quiet;
                was_open.then_some(Move::Over)
            }
            Self::Open { level: held, calm } => {
                *calm = None;
                if level <= *held {
                    return None;
                }
                *held = level;
                Some(Move::Grow(level))
            }
            Self::Ended { level: held, calm } => {
                *calm = None;
                if level <= *held {
                    return None;
                }
                *self = Self::Open { level, calm: None };
                Some(Move::Raise(level))
            }
        }
    }

    /// A person has ended it.
    pub fn end(&mut self, level: u8) {
        *self = Self::Ended { level, calm: None };
    }
}
