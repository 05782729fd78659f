//! The file of a month, as its header describes it: blocks read, days counted from today.

use anyhow::{Context, Result};
use charte_app::domain::content::Medium;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A month of a house.
#[derive(Debug, Deserialize)]
pub(crate) struct Story {
    pub(crate) language: String,
    pub(crate) zone: String,
    pub(crate) person: Vec<Person>,
    pub(crate) acknowledgement: Vec<Acknowledgement>,
    pub(crate) account: Vec<Account>,
    pub(crate) stop: Vec<Stop>,
    pub(crate) post: Vec<Post>,
    pub(crate) comment: Vec<Comment>,
    pub(crate) wave: Vec<Wave>,
}

/// Who can sign in.
#[derive(Debug, Deserialize)]
pub(crate) struct Person {
    pub(crate) id: String,
    pub(crate) email: String,
    pub(crate) administrator: bool,
    pub(crate) left: Option<Day>,
}

/// A signature.
#[derive(Debug, Deserialize)]
pub(crate) struct Acknowledgement {
    pub(crate) person: String,
    pub(crate) version: String,
    pub(crate) at: Day,
}

/// What takes the place of something in the registry.
#[derive(Debug, Deserialize)]
pub(crate) struct Account {
    pub(crate) handle: String,
    pub(crate) custodians: Option<Vec<String>>,
    pub(crate) renewal: Option<Day>,
}

/// A stop of the queue.
#[derive(Debug, Deserialize)]
pub(crate) struct Stop {
    pub(crate) reason: String,
    pub(crate) by: String,
    pub(crate) at: Day,
    #[serde(default)]
    pub(crate) held: Vec<String>,
    pub(crate) resumed: Option<Day>,
    pub(crate) resumed_by: Option<String>,
    pub(crate) resumed_note: Option<String>,
}

/// Where a post of the story stands at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Stands {
    Published,
    Scheduled,
    Waiting,
    ApprovedThenEdited,
    Draft,
    Refused,
    Withdrawn,
    Failed,
}

/// A post.
#[derive(Debug, Deserialize)]
pub(crate) struct Post {
    pub(crate) id: String,
    pub(crate) author: String,
    pub(crate) team: String,
    pub(crate) accounts: Vec<String>,
    pub(crate) story: Stands,
    pub(crate) created: Day,
    pub(crate) submitted: Option<Day>,
    pub(crate) edited: Option<Day>,
    pub(crate) at: Day,
    pub(crate) text: String,
    pub(crate) content: Option<String>,
    pub(crate) origin: Option<String>,
    pub(crate) repost: Option<toml::Table>,
    #[serde(default)]
    pub(crate) media: Vec<Medium>,
    #[serde(default)]
    pub(crate) facts: BTreeMap<String, serde_json::Value>,
    #[serde(default)]
    pub(crate) texts: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) approval: Vec<Said>,
    pub(crate) refusal: Option<Said>,
    #[serde(default)]
    pub(crate) note: Vec<Written>,
    #[serde(default)]
    pub(crate) version: Vec<Written>,
    pub(crate) withdrawal: Option<Withdrawal>,
    pub(crate) failure: Option<Failure>,
}

/// A yes or a no.
#[derive(Debug, Deserialize)]
pub(crate) struct Said {
    pub(crate) by: String,
    pub(crate) at: Day,
    #[serde(alias = "reason", default)]
    pub(crate) say: String,
}

/// A note, or an earlier text.
#[derive(Debug, Deserialize)]
pub(crate) struct Written {
    pub(crate) by: String,
    pub(crate) at: Day,
    pub(crate) text: String,
}

/// A post taken back.
#[derive(Debug, Deserialize)]
pub(crate) struct Withdrawal {
    pub(crate) by: String,
    pub(crate) at: Day,
    pub(crate) reason: String,
    pub(crate) note: Option<String>,
}

/// A comment under a post.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Comment {
    pub(crate) id: String,
    pub(crate) post: String,
    pub(crate) account: String,
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) role: String,
    pub(crate) at: Day,
    pub(crate) text: String,
    pub(crate) answer: Option<Reply>,
    pub(crate) closed: Option<Closed>,
}

/// Many comments under one post within minutes, ending now.
#[derive(Debug, Deserialize)]
pub(crate) struct Wave {
    pub(crate) post: String,
    pub(crate) account: String,
    pub(crate) minutes: i64,
    pub(crate) texts: Vec<String>,
    pub(crate) names: Vec<String>,
}

/// What the house answered.
#[derive(Debug, Deserialize)]
pub(crate) struct Reply {
    pub(crate) by: String,
    pub(crate) at: Day,
    pub(crate) text: String,
}

/// Why a comment that asked for a person was closed without a word.
#[derive(Debug, Deserialize)]
pub(crate) struct Closed {
    pub(crate) by: String,
    pub(crate) at: Day,
    pub(crate) reason: String,
}

/// What a network answered.
#[derive(Debug, Deserialize)]
pub(crate) struct Failure {
    pub(crate) account: String,
    #[serde(default)]
    pub(crate) unknown: bool,
}

/// A day counted from today, with an hour or without: `-12d 10:00`, `+17d`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Day {
    days: i64,
    time: Option<Time>,
}

impl TryFrom<String> for Day {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (days, time) = text.split_once(' ').map_or((text.as_str(), None), |(days, time)| (days, Some(time)));
        let wrong = || format!("{text}: a day is written -12d 10:00 or +17d");
        let days =
            days.strip_suffix('d').and_then(|days| days.trim_start_matches('+').parse().ok()).ok_or_else(wrong)?;
        let time = time.map(|time| Time::strptime("%H:%M", time).map_err(|_| wrong())).transpose()?;
        Ok(Self { days, time })
    }
}

impl Day {
    /// The day, moved by what its post slides.
    pub(crate) fn date(self, today: Date, slide: i64) -> Date {
        today.saturating_add((self.days + slide).days())
    }

    /// By the clock on the wall.
    pub(crate) fn civil(self, today: Date, slide: i64) -> DateTime {
        self.date(today, slide).to_datetime(self.time.unwrap_or(Time::midnight()))
    }

    /// The instant.
    pub(crate) fn instant(self, today: Date, slide: i64, zone: &TimeZone) -> Result<Timestamp> {
        let civil = self.civil(today, slide);
        zone.to_timestamp(civil).with_context(|| civil.to_string())
    }
}

/// Reads the file of a month.
pub(crate) fn read(text: &str) -> Result<Story> {
    toml::from_str(text).context("the demonstration's file")
}
