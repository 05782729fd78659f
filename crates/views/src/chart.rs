//! A chart of hours against their usual rhythm, drawn as SVG without a script, with its numbers as a table.

use crate::moment;
use crate::say::{Words, t};
use askama::Template;
use askama::filters::HtmlSafe;
use charte_messages::Lang;

/// Hours against what is usual for them.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "chart.html")]
pub struct Chart {
    /// Language of the reader.
    pub lang: Lang,
    /// What is counted: "commentaires par heure".
    pub what: String,
    /// The hours, or other steps of time, the oldest first.
    pub points: Vec<Point>,
}

/// A step of time.
#[derive(Clone, Debug, Default)]
pub struct Point {
    /// "9 h"; shown under some of the bars.
    pub label: String,
    /// "mardi 8, 9 h": in the table.
    pub full: String,
    /// How many.
    pub count: u32,
    /// The least that is usual.
    pub low: u32,
    /// What is usual.
    pub usual: u32,
    /// The most that is usual.
    pub high: u32,
    /// How many of them are negative; counts into `count`.
    pub negative: u32,
    /// The alarm began here.
    pub alarm: bool,
}

const WIDTH: u32 = 640;
const TALL: u32 = 220;
const TOP: u32 = 24;
const GROUND: u32 = 196;
const LEFT: u32 = 44;

struct Bar {
    x: u32,
    y: u32,
    width: u32,
    height: u32,
    middle: u32,
    negative: u32,
    negative_y: u32,
    label: String,
    alarm: bool,
    mark: bool,
}

impl HtmlSafe for Chart {}

impl Chart {
    fn t(&self, key: &'static str) -> String {
        t(self.lang, key)
    }

    fn n(&self, count: u32) -> String {
        moment::count(self.lang, i64::from(count))
    }

    fn said_count(&self, point: &Point) -> String {
        self.n(point.count)
    }

    fn said_negative(&self, point: &Point) -> String {
        self.n(point.negative)
    }

    fn said_usual(&self, point: &Point) -> String {
        format!("{} ({}–{})", self.n(point.usual), self.n(point.low), self.n(point.high))
    }

    fn most(&self) -> u32 {
        self.points.iter().map(|p| p.count.max(p.high)).max().unwrap_or_default().max(1)
    }

    fn scale(&self) -> String {
        self.n(self.most())
    }

    /// Height of a count above the ground.
    fn high(&self, count: u32) -> u32 {
        let whole = u64::from(GROUND - TOP) * u64::from(count) / u64::from(self.most());
        u32::try_from(whole).unwrap_or(GROUND - TOP).min(GROUND - TOP)
    }

    fn steps(&self) -> u32 {
        u32::try_from(self.points.len()).unwrap_or(1).clamp(1, WIDTH - LEFT)
    }

    /// Left edge of a step; the last edge is the right of the chart.
    fn edge(&self, nth: u32) -> u32 {
        LEFT + (WIDTH - LEFT).saturating_mul(nth) / self.steps()
    }

    fn bars(&self) -> Vec<Bar> {
        let every = self.steps().div_ceil(12);
        let mut rung = false;
        (0..self.steps())
            .zip(&self.points)
            .map(|(nth, point)| {
                let (left, right) = (self.edge(nth), self.edge(nth + 1));
                let (height, negative) = (self.high(point.count), self.high(point.negative.min(point.count)));
                let mark = point.alarm && !rung;
                rung |= point.alarm;
                Bar {
                    x: left + 1,
                    y: GROUND - height,
                    width: (right - left).saturating_sub(2).max(1),
                    height,
                    middle: u32::midpoint(left, right),
                    negative,
                    negative_y: GROUND - negative,
                    label: if nth.is_multiple_of(every) { point.label.clone() } else { String::new() },
                    alarm: rung,
                    mark,
                }
            })
            .collect()
    }

    fn line(&self) -> String {
        let points = self.bars().into_iter().zip(&self.points);
        let points: Vec<_> = points.map(|(b, p)| format!("{} {}", b.middle, GROUND - self.high(p.usual))).collect();
        if points.is_empty() { String::new() } else { format!("M{}", points.join(" ")) }
    }

    fn band(&self) -> String {
        let bars = self.bars();
        let at = |(bar, y): (&Bar, u32)| format!("{} {}", bar.middle, GROUND - self.high(y));
        let above = bars.iter().zip(self.points.iter().map(|p| p.high)).map(at);
        let below = bars.iter().zip(self.points.iter().map(|p| p.low)).rev().map(at);
        let all: Vec<_> = above.chain(below).collect();
        if all.is_empty() { String::new() } else { format!("M{}z", all.join(" ")) }
    }

    fn title(&self) -> Words {
        let label = |point: Option<&Point>| point.map(|p| p.full.clone()).unwrap_or_default();
        Words::new(self.lang, "alarm-chart-title")
            .with("what", &self.what)
            .with("from", label(self.points.first()))
            .with("to", label(self.points.last()))
    }

    /// What one sees, in a sentence: the highest step against what is usual for it.
    fn said(&self) -> Words {
        let most = self.points.iter().max_by_key(|p| p.count).cloned().unwrap_or_default();
        Words::new(self.lang, "alarm-chart-said")
            .with("most", self.n(most.count))
            .with("at", &most.full)
            .with("low", self.n(most.low))
            .with("high", self.n(most.high))
    }
}
