//! A chart of hours against their usual rhythm, drawn as SVG without a script, with its numbers as a table.

use charte_messages::Lang;

/// Hours against what is usual for them.
#[derive(Clone, Debug, Default)]
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
