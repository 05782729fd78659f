//! The clock: the only place of the program that reads it.

use charte_lang::Charter;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// The instant.
#[expect(clippy::disallowed_methods, reason = "the command line is where the clock is read")]
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

/// The charter's zone; Paris when it names none.
pub(crate) fn zone(charter: &Charter) -> TimeZone {
    let name = charter.header.zone.as_deref().unwrap_or("Europe/Paris");
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

/// The day where the charter is at home, or the day asked for.
pub(crate) fn today(charter: &Charter, asked: Option<Date>) -> Date {
    asked.unwrap_or_else(|| Zoned::new(now(), zone(charter)).date())
}

/// An instant as a person writes it: a day (10:00), a day and a time in the charter's zone, or with an offset.
pub(crate) fn instant(text: &str, charter: &Charter) -> Option<Timestamp> {
    if let Ok(t) = text.parse::<Timestamp>() {
        return Some(t);
    }
    let civil = match text.parse::<Date>() {
        Ok(date) if !text.contains(':') => date.at(10, 0, 0, 0),
        _ => text.replace(' ', "T").parse::<jiff::civil::DateTime>().ok()?,
    };
    zone(charter).to_ambiguous_timestamp(civil).compatible().ok()
}
