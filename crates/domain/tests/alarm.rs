//! The alarm on simulated accounts: months in which nothing must ring, and surges that must ring at once. `--nocapture` prints the
//! figures.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test may stop at once, prints figures and times itself"
)]
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "simulated numbers are small"
)]

use charte_domain::alarm::{self, Kind, Move, Rhythm, Sight, State, Stream, Thresholds, Tolerance, Usual};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
    fn part(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
    fn poisson(&mut self, mean: f64) -> u32 {
        if mean > 40.0 {
            let normal: f64 = (0..12).map(|_| self.part()).sum::<f64>() - 6.0;
            return (mean + mean.sqrt() * normal).max(0.0).round() as u32;
        }
        let (mut n, mut product, floor) = (0, self.part(), (-mean).exp());
        while product > floor {
            n += 1;
            product *= self.part();
        }
        n
    }
}

/// Comments of a minute, without what happens: an hour of a weekday, holidays, a campaign before Christmas, threads that run hot.
struct House {
    chance: Chance,
    zone: TimeZone,
    per_hour: f64,
    negative: f64,
    heat: (i64, f64),
}

impl House {
    fn new(seed: u64, per_hour: f64) -> Self {
        Self {
            chance: Chance(seed),
            zone: TimeZone::get("Europe/Paris").unwrap(),
            per_hour,
            negative: 0.15,
            heat: (0, 1.0),
        }
    }

    fn rate(&mut self, at: Timestamp) -> f64 {
        let local = self.zone.to_datetime(at);
        let day = match local.weekday().to_monday_one_offset() {
            6 => 0.6,
            7 => 0.4,
            _ => 1.0,
        };
        let hour = match local.hour() {
            0..=5 => 0.05,
            6..=8 => 0.6,
            9..=11 => 1.4,
            12..=13 => 1.8,
            14..=17 => 1.2,
            18..=21 => 2.0,
            _ => 0.4,
        };
        // 11 November, Christmas, New Year: nobody writes in the morning, everybody in the evening.
        let holiday = matches!((local.month(), local.day()), (11, 1 | 11) | (12, 25) | (1, 1));
        let holiday = if holiday { if local.hour() < 14 { 0.3 } else { 1.6 } } else { 1.0 };
        let campaign = if (local.month(), local.day()) >= (11, 20) && local.month() < 12
            || local.month() == 12 && local.day() < 24
        {
            2.2
        } else {
            1.0
        };
        // Every half hour a thread may run hot.
        let half = alarm::minute(at) / 30;
        if self.heat.0 != half {
            let hot = self.chance.part();
            self.heat = (
                half,
                if hot < 0.02 {
                    3.0
                } else if hot < 0.1 {
                    1.8
                } else {
                    0.9
                },
            );
        }
        self.per_hour / 60.0 * day * hour * holiday * campaign * self.heat.1
    }

    fn sight(&mut self, negative: f64) -> Sight {
        let author = self.chance.next();
        let likeness = if self.chance.part() < 0.01 { 7 } else { self.chance.next() as i64 };
        Sight {
            negative: self.chance.part() < negative,
            author,
            likeness: Some(likeness),
            reach: 300,
            new_tags: Vec::new(),
        }
    }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Nine weeks of counts only, until an instant.
fn past(house: &mut House, until: Timestamp) -> BTreeMap<i64, (u32, u32)> {
    let mut quarters: BTreeMap<i64, (u32, u32)> = BTreeMap::new();
    let mut now = until - SignedDuration::from_hours(9 * 7 * 24);
    while now < until {
        let mean = house.rate(now);
        let (n, bad) = (house.chance.poisson(mean), house.negative);
        if n > 0 {
            let one = quarters.entry(alarm::quarter(now)).or_default();
            one.0 += n;
            one.1 += (0..n).filter(|_| house.chance.part() < bad).count() as u32;
        }
        now += SignedDuration::from_mins(1);
    }
    quarters
}

fn rhythm(quarters: &BTreeMap<i64, (u32, u32)>) -> Rhythm {
    Rhythm::new(quarters.iter().map(|(n, one)| (*n, one.0, one.1)))
}

/// Lives through days, a minute at a time; says what rang and when.
fn live(house: &mut House, days: i64, from: Timestamp, praise: Option<(Timestamp, f64)>) -> Vec<(Timestamp, Move)> {
    let mut quarters = past(house, from);
    let (mut stream, mut state, mut rang) = (Stream::default(), State::default(), Vec::new());
    let (mut known, mut usual, mut learned) = (0, Usual::default(), Rhythm::default());
    let mut now = from;
    while now < from + SignedDuration::from_hours(24 * days) {
        if known != alarm::quarter(now) {
            if known / 96 != alarm::quarter(now) / 96 {
                learned = rhythm(&quarters);
            }
            known = alarm::quarter(now);
            usual = learned.usual(now, &house.zone.clone());
        }
        let mean = house.rate(now);
        let normal = house.chance.poisson(mean);
        // Praise goes round the world for two days: up in an hour, then less and less.
        let praised = praise.map_or(0.0, |(begin, times)| {
            let hours = now.duration_since(begin).as_secs_f64() / 3600.0;
            if hours < 0.0 { 0.0 } else { times * house.per_hour / 60.0 * hours.min(1.0) * (-hours / 12.0).exp() }
        });
        let praised = house.chance.poisson(praised);
        let one = quarters.entry(alarm::quarter(now)).or_default();
        for n in 0..normal + praised {
            let mut sight = house.sight(if n < normal { 0.15 } else { 0.02 });
            if n >= normal {
                sight.new_tags = vec!["merci".to_owned()];
            }
            one.0 += 1;
            one.1 += u32::from(sight.negative);
            stream.see(now, sight);
        }
        now += SignedDuration::from_mins(1);
        let reasons = alarm::reasons(
            &stream,
            &usual,
            &Thresholds::standard(),
            &Tolerance::default(),
            now - SignedDuration::from_secs(1),
        );
        if let Some(step) = state.look(alarm::level(&reasons), now) {
            println!("  {now} {step:?} {reasons:?} {usual:?}");
            rang.push((now, step));
        }
    }
    rang
}

#[test]
fn a_quiet_month_with_holidays_a_campaign_and_viral_praise_is_quiet() {
    // `CHARTE_SEEDS` lives through more months.
    let seeds = std::env::var("CHARTE_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(1);
    let mut months = 0;
    for per_hour in [2.0, 20.0, 200.0] {
        for seed in 1..=seeds {
            let mut house = House::new(seed, per_hour);
            let from = at("2026-11-01T00:00:00Z");
            let praise = Some((at("2026-11-17T09:00:00Z"), 40.0));
            let rang = live(&mut house, 30, from, praise);
            assert!(rang.is_empty(), "{per_hour} comments an hour, seed {seed}: {rang:?}");
            months += 1;
        }
    }
    println!("quiet months: {months}, false alarms: 0");
}

/// A surge beside the quiet stream; says after how many seconds it rang, and the level after a minute.
fn surge(seed: u64, per_hour: f64, per_second: u32, negative: f64) -> (Option<i64>, u8) {
    let mut house = House::new(seed, per_hour);
    let begin = at("2026-11-17T10:07:23Z");
    let quarters = past(&mut house, begin);
    let usual = rhythm(&quarters).usual(begin, &house.zone.clone());
    let (mut stream, mut state, mut rang) = (Stream::default(), State::default(), None);
    for second in 0..60 {
        let now = begin + SignedDuration::from_secs(second);
        for _ in 0..per_second {
            stream.see(now, house.sight(negative));
        }
        let level = alarm::level(&alarm::reasons(&stream, &usual, &Thresholds::standard(), &Tolerance::default(), now));
        if state.look(level, now).is_some() && rang.is_none() {
            rang = Some(second + 1);
        }
    }
    let State::Open { level, .. } = state else { return (rang, 0) };
    (rang, level)
}

#[test]
fn a_surge_rings_within_a_minute() {
    for seed in 1..=5 {
        for (per_hour, per_second, negative) in
            [(200.0, 5000, 0.6), (20.0, 5000, 0.3), (20.0, 5, 0.6), (2.0, 1, 0.6), (200.0, 5000, 0.0)]
        {
            let begun = std::time::Instant::now();
            let (rang, level) = surge(seed, per_hour, per_second, negative);
            let each = begun.elapsed().as_nanos() / 60 / u128::from(per_second);
            println!(
                "{per_second}/s against {per_hour}/h, {negative} negative: after {rang:?} s, level {level}, {each} ns each with its simulation"
            );
            assert!(rang.is_some_and(|seconds| seconds <= 60), "seed {seed}: {per_second}/s against {per_hour}/h");
        }
    }
}

#[test]
fn an_alarm_only_grows_and_one_that_was_ended_comes_back_only_when_it_is_worse() {
    let now = at("2026-11-17T10:00:00Z");
    let later = |minutes| now + SignedDuration::from_mins(minutes);
    let mut state = State::default();
    assert_eq!(state.look(1, now), Some(Move::Raise(1)));
    assert_eq!([state.look(1, later(1)), state.look(0, later(2)), state.look(1, later(3))], [None; 3], "no flapping");
    assert_eq!(state.look(3, later(4)), Some(Move::Grow(3)));
    assert_eq!(state.look(1, later(5)), None);
    assert_eq!([state.look(0, later(6)), state.look(0, later(35))], [None; 2]);
    assert_eq!(state.look(0, later(36)), Some(Move::Over));
    assert_eq!(state.look(2, later(37)), Some(Move::Raise(2)));
    state.end(2);
    assert_eq!(state.look(2, later(38)), None, "a person has said so");
    assert_eq!(state.look(3, later(39)), Some(Move::Raise(3)));
}

#[test]
fn false_alarms_teach_a_little_and_are_forgotten() {
    let fresh = Tolerance::learned([(Kind::Volume, 0.0)]);
    assert!((fresh.of(Kind::Volume) - 1.5).abs() < 0.01);
    assert!((fresh.of(Kind::Negative) - 1.0).abs() < 0.01, "of another kind nothing was said");
    assert!(Tolerance::learned([(Kind::Volume, 90.0)]).of(Kind::Volume) < 1.07);
    let many = Tolerance::learned([(Kind::Volume, 0.0); 50]);
    assert!(many.of(Kind::Volume) <= Tolerance::MOST);
}

#[test]
fn what_is_held_is_bounded_and_what_comes_often_is_found() {
    let mut stream = Stream::default();
    let mut chance = Chance(3);
    let now = at("2026-11-17T10:00:00Z");
    for n in 0..200_000_u64 {
        let likeness = Some(if n % 50 == 0 { 42 } else { chance.next() as i64 });
        stream.see(now, Sight { likeness, author: chance.next() % 1000, ..Sight::default() });
    }
    let seen = stream.seen(now, 5);
    let (likeness, times) = seen.alike.unwrap();
    assert_eq!(likeness, 42);
    assert!(times > 2000, "{times}");
    assert!((850..1150).contains(&seen.authors), "{}", seen.authors);
}
