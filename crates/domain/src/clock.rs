//! When a clock of a scenario runs out: at once and always, or only while somebody is there.

use crate::Running;
use charte_lang::model::{CalendarId, Charter, Length, Scenario, TimeUnit};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

/// How far a clock is followed; one that no calendar ever lets end ends here.
const FARTHEST: i64 = 120;
/// Calendars are looked at in steps of so many minutes.
const STEP: i64 = 15;

/// When a clock that began at an instant runs out. With a calendar, minutes and hours are counted only while it runs; days
/// are days on which it runs at some time, and the end lies within it.
#[must_use]
pub fn runs_out(
    from: Timestamp,
    within: Length,
    hours: Option<CalendarId>,
    charter: &Charter,
    zone: &TimeZone,
) -> Timestamp {
    let plain = || from.saturating_add(SignedDuration::from_mins(within.minutes())).unwrap_or(from);
    let Some(calendar) = hours.and_then(|id| charter.calendars.get(id.index())) else { return plain() };
    let open = |at: DateTime| calendar.calendar.covers(at, &charter.calendars);
    let begin = zone.to_datetime(from);
    let ended = match within.unit {
        TimeUnit::Minute | TimeUnit::Hour => counted(begin, within.minutes(), open),
        _ => on_days(begin, within.minutes() / (24 * 60), open),
    };
    let instant = ended.and_then(|at| at.to_zoned(zone.clone()).ok()).map(|at| at.timestamp());
    instant.unwrap_or_else(plain).max(from)
}

/// The clocks of a scenario, all started at an instant.
#[must_use]
pub fn started(scenario: &Scenario, at: Timestamp, charter: &Charter, zone: &TimeZone) -> Vec<Running> {
    let running = |one: &charte_lang::model::Clock| Running {
        verb: one.verb.to_owned(),
        due: runs_out(at, one.within, scenario.hours, charter, zone),
        met: None,
    };
    scenario.clocks.iter().map(running).collect()
}

fn counted(begin: DateTime, minutes: i64, open: impl Fn(DateTime) -> bool) -> Option<DateTime> {
    let (mut at, mut left) = (begin, minutes);
    for _ in 0..FARTHEST * 24 * 60 / STEP {
        if open(at) {
            if left <= STEP {
                return at.checked_add(left.minutes()).ok();
            }
            left -= STEP;
        }
        at = at.checked_add(STEP.minutes()).ok()?;
    }
    None
}

fn on_days(begin: DateTime, days: i64, open: impl Fn(DateTime) -> bool) -> Option<DateTime> {
    let (mut at, mut left) = (begin, days);
    for _ in 0..FARTHEST {
        if left == 0 {
            break;
        }
        at = at.checked_add(1.day()).ok()?;
        let midnight = at.date().at(0, 0, 0, 0);
        let runs = (0..96).any(|n: i64| midnight.checked_add((n * STEP).minutes()).is_ok_and(&open));
        if runs {
            left -= 1;
        }
    }
    // The hour of the beginning may lie outside: then the next instant at which somebody is there.
    for _ in 0..FARTHEST * 24 * 60 / STEP {
        if open(at) {
            return Some(at);
        }
        at = at.checked_add(STEP.minutes()).ok()?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use charte_lang::Packs;

    fn charter() -> Charter {
        let text = "# Hours\n\n```charter\ntitle  T\nlanguage English\nzone  Europe/Paris\n```\n\n```calendar \"hours\"\nevery   Monday, Tuesday, Wednesday, Thursday, Friday from 09:00 to 18:00\n```\n";
        charte_lang::read("charter.md", text, &Packs::shipped()).charter
    }

    #[test]
    fn a_clock_counts_only_while_somebody_is_there() {
        let charter = charter();
        let zone = TimeZone::get("Europe/Paris").unwrap();
        let hours = Some(CalendarId(0));
        let at = |text: &str| text.parse::<DateTime>().unwrap().to_zoned(zone.clone()).unwrap().timestamp();
        let out = |from: &str, amount, unit, hours| {
            zone.to_datetime(runs_out(at(from), Length { amount, unit }, hours, &charter, &zone)).to_string()
        };
        // A Friday evening.
        assert_eq!(out("2026-11-27T17:00", 4, TimeUnit::Hour, hours), "2026-11-30T12:00:00");
        assert_eq!(out("2026-11-27T17:00", 4, TimeUnit::Hour, None), "2026-11-27T21:00:00");
        assert_eq!(out("2026-11-27T10:00", 30, TimeUnit::Minute, hours), "2026-11-27T10:30:00");
        assert_eq!(out("2026-11-27T20:00", 2, TimeUnit::Day, hours), "2026-12-02T09:00:00");
        assert_eq!(out("2026-11-28T11:00", 1, TimeUnit::Day, hours), "2026-11-30T11:00:00");
    }
}
