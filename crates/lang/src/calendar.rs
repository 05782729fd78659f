//! Calendars: periods, weekly hours, yearly days, public holidays. Pure: the instant is a parameter, in the charter's zone.

use crate::model::{CalendarId, NamedCalendar};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time, Weekday};

/// When something runs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calendar {
    /// It runs in any of these.
    pub runs: Vec<Spell>,
    /// Save in these.
    pub except: Vec<Spell>,
}

/// A stretch of time, once or again and again.
#[derive(Clone, Debug, PartialEq)]
pub enum Spell {
    /// From an instant to another, the second left out.
    Period {
        /// First instant.
        from: DateTime,
        /// First instant after it.
        to: DateTime,
    },
    /// On these days of the week, between two times; when the second is not later, the stretch ends the next day.
    Weekly {
        /// Monday first.
        days: [bool; 7],
        /// First instant.
        from: Time,
        /// First instant after it; equal to `from`: the whole day.
        to: Time,
    },
    /// Monday to Friday, public holidays left out, between two times.
    WorkingDays {
        /// First instant.
        from: Time,
        /// First instant after it; equal to `from`: the whole day.
        to: Time,
    },
    /// Every year, from a day to a day, both included; the second may be earlier (over New Year).
    Yearly {
        /// Month and day.
        from: (i8, i8),
        /// Month and day.
        to: (i8, i8),
    },
    /// Public holidays of France (C. trav. L3133-1).
    PublicHolidays,
    /// Whenever another calendar runs.
    Other(CalendarId),
}

/// How deep calendars may name one another.
const DEPTH: u8 = 8;

impl Calendar {
    /// Whether the calendar runs at this instant, given in the charter's zone.
    #[must_use]
    pub fn covers(&self, at: DateTime, all: &[NamedCalendar]) -> bool {
        self.covers_within(at, all, DEPTH)
    }

    fn covers_within(&self, at: DateTime, all: &[NamedCalendar], depth: u8) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        let hit = |spell: &Spell| spell.covers(at, all, depth);
        self.runs.iter().any(hit) && !self.except.iter().any(hit)
    }

    /// Whether nothing was said of when it runs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// The last instant at which it can still run, when it is made of periods only.
    #[must_use]
    pub fn ends(&self) -> Option<DateTime> {
        self.runs
            .iter()
            .map(|s| match s {
                Spell::Period { to, .. } => Some(*to),
                _ => None,
            })
            .collect::<Option<Vec<_>>>()?
            .into_iter()
            .max()
    }
}

impl Spell {
    fn covers(&self, at: DateTime, all: &[NamedCalendar], depth: u8) -> bool {
        match self {
            Spell::Period { from, to } => *from <= at && at < *to,
            Spell::Weekly { days, from, to } => in_hours(at, *from, *to, |d| {
                days.get(usize::try_from(d.weekday().to_monday_zero_offset()).unwrap_or(0)).copied().unwrap_or(false)
            }),
            Spell::WorkingDays { from, to } => in_hours(at, *from, *to, is_working_day),
            Spell::Yearly { from, to } => {
                let day = (at.month(), at.day());
                if from <= to { *from <= day && day <= *to } else { *from <= day || day <= *to }
            }
            Spell::PublicHolidays => is_public_holiday(at.date()),
            Spell::Other(id) => all.get(id.index()).is_some_and(|c| c.calendar.covers_within(at, all, depth)),
        }
    }
}

/// Whether `at` falls between the two times of a day that counts; a stretch over midnight belongs to the day it starts on.
fn in_hours(at: DateTime, from: Time, to: Time, counts: impl Fn(Date) -> bool) -> bool {
    let (date, time) = (at.date(), at.time());
    if from == to {
        return counts(date);
    }
    if from < to {
        return counts(date) && from <= time && time < to;
    }
    (counts(date) && from <= time) || (time < to && date.checked_sub(1.day()).is_ok_and(counts))
}

fn is_working_day(date: Date) -> bool {
    !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_public_holiday(date)
}

/// Public holidays of metropolitan France (C. trav. L3133-1): eleven days, four of them counted from Easter.
#[must_use]
pub fn is_public_holiday(date: Date) -> bool {
    const FIXED: [(i8, i8); 8] = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)];
    if FIXED.contains(&(date.month(), date.day())) {
        return true;
    }
    let Some(easter) = easter(date.year()) else {
        return false;
    };
    [1, 39, 50].into_iter().any(|n: i64| easter.checked_add(n.days()).is_ok_and(|d| d == date))
}

/// Easter Sunday in the Gregorian calendar (Meeus, *Astronomical Algorithms*, ch. 8).
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Date::new(year, i8::try_from(n / 31).ok()?, i8::try_from(n % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn easter_mondays_of_known_years_are_holidays() {
        for d in [date(2025, 4, 21), date(2026, 4, 6), date(2027, 3, 29), date(2026, 5, 14), date(2026, 5, 25)] {
            assert!(is_public_holiday(d), "{d}");
        }
        assert!(!is_public_holiday(date(2026, 4, 5)) && !is_public_holiday(date(2026, 12, 26)));
    }

    #[test]
    fn night_hours_belong_to_the_day_they_start_on() {
        let nights = Calendar {
            runs: vec![Spell::Weekly {
                days: [true, true, true, true, true, false, false],
                from: time(22, 0, 0, 0),
                to: time(7, 0, 0, 0),
            }],
            except: vec![],
        };
        let at = |d: Date, h| nights.covers(d.at(h, 30, 0, 0), &[]);
        assert!(at(date(2026, 12, 4), 23), "Friday evening");
        assert!(at(date(2026, 12, 5), 6), "the morning after Friday");
        assert!(!at(date(2026, 12, 5), 23), "Saturday evening");
        assert!(!at(date(2026, 12, 7), 6), "Monday morning follows a Sunday");
        assert!(!at(date(2026, 12, 4), 12));
    }
}
