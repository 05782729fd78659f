//! Dates, hours, durations, sums and sizes as each language writes them.
//!
//! Everything takes the moment it is told; nothing here reads a clock.

use crate::say::{Words, t};
use charte_messages::Lang;
use jiff::civil::{Date, Time};
use jiff::{SignedDuration, Timestamp, Zoned};

/// A moment as a page shows it: for machines, for people, and how far it is.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Moment {
    /// For `<time datetime>`.
    pub iso: String,
    /// "11 h 30", "mer. 9 h 15", "8 janv.".
    pub say: String,
    /// "dans 48 min", where it helps.
    pub near: Option<String>,
    /// It should have happened before now.
    pub late: bool,
}

impl Moment {
    /// The hour of a moment: "11 h 30".
    #[must_use]
    pub fn hour(lang: Lang, at: &Zoned) -> Self {
        Self { iso: iso(at), say: time(lang, at.time()), ..Self::default() }
    }

    /// Day and hour, briefly: "mar. 8, 12 h 15".
    #[must_use]
    pub fn brief(lang: Lang, at: &Zoned) -> Self {
        Self { iso: iso(at), say: brief(lang, at), ..Self::default() }
    }

    /// Day and hour in full: "mardi 8 décembre 2026, 10 h 42".
    #[must_use]
    pub fn full(lang: Lang, at: &Zoned) -> Self {
        Self { iso: iso(at), say: full(lang, at), ..Self::default() }
    }

    /// A day: "8 décembre 2026".
    #[must_use]
    pub fn day(lang: Lang, on: Date) -> Self {
        Self { iso: on.to_string(), say: day(lang, on), ..Self::default() }
    }

    /// What a list of things that wait shows: the hour if it is today, day and hour within a week, else the date; with the
    /// distance from now below.
    #[must_use]
    pub fn due(lang: Lang, now: &Zoned, at: &Zoned) -> Self {
        let late = at.timestamp() < now.timestamp();
        let days = days(now.date(), at.date());
        let say = match days {
            0 => time(lang, at.time()),
            1..=6 => brief_weekday(lang, at),
            _ => day_short(lang, at.date()),
        };
        let near = if days > 0 { in_days(lang, days) } else { relative(lang, now.timestamp(), at.timestamp()) };
        Self { iso: iso(at), say, near: Some(near), late }
    }

    /// The same for what has a day and no hour.
    #[must_use]
    pub fn due_day(lang: Lang, today: Date, on: Date) -> Self {
        let days = days(today, on);
        let say = match days {
            0..=6 => dated(lang, "moment-weekday-brief", on).say(),
            _ => day_short(lang, on),
        };
        Self { iso: on.to_string(), say, near: Some(in_days(lang, days)), late: days < 0 }
    }
}

fn days(from: Date, to: Date) -> i64 {
    to.duration_since(from).as_hours() / 24
}

/// "aujourd'hui", "demain", "dans 4 jours", "il y a 8 jours".
fn in_days(lang: Lang, days: i64) -> String {
    match days {
        0 => t(lang, "moment-today"),
        1 => t(lang, "moment-tomorrow"),
        n => {
            let span = Words::new(lang, "moment-days").with("n", n.abs());
            Words::new(lang, if n < 0 { "moment-ago" } else { "moment-in" }).with("span", span).say()
        }
    }
}

/// The same words with a capital, at the beginning of a sentence.
#[must_use]
pub fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

fn iso(at: &Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// "mardi", "Tuesday".
#[must_use]
pub fn weekday(lang: Lang, on: Date) -> String {
    Words::new(lang, "moment-weekday").with("n", i64::from(on.weekday().to_monday_one_offset())).say()
}

/// "mar.", "Tue".
#[must_use]
pub fn weekday_short(lang: Lang, on: Date) -> String {
    Words::new(lang, "moment-weekday-short").with("n", i64::from(on.weekday().to_monday_one_offset())).say()
}

/// "décembre", "December".
#[must_use]
pub fn month(lang: Lang, on: Date) -> String {
    Words::new(lang, "moment-month").with("n", i64::from(on.month())).say()
}

/// "8", and "1er" in French.
#[must_use]
pub fn day_number(lang: Lang, on: Date) -> String {
    Words::new(lang, "moment-day-number").with("n", i64::from(on.day())).say()
}

fn dated(lang: Lang, key: &'static str, on: Date) -> Words {
    Words::new(lang, key)
        .with("weekday", weekday(lang, on))
        .with("short", weekday_short(lang, on))
        .with("day", day_number(lang, on))
        .with("month", month(lang, on))
        .with("month-short", Words::new(lang, "moment-month-short").with("n", i64::from(on.month())))
        .with("year", on.year().to_string())
}

/// "mardi 8 décembre 2026", "Tuesday 8 December 2026".
#[must_use]
pub fn weekday_full(lang: Lang, on: Date) -> String {
    dated(lang, "moment-weekday-full", on).say()
}

/// "mardi 8 décembre", "Tuesday 8 December".
#[must_use]
pub fn weekday_month(lang: Lang, on: Date) -> String {
    dated(lang, "moment-weekday-month", on).say()
}

/// "8 décembre 2026", "8 December 2026".
#[must_use]
pub fn day(lang: Lang, on: Date) -> String {
    dated(lang, "moment-day", on).say()
}

/// "8 déc. 2026", "8 Dec 2026".
#[must_use]
pub fn day_year_short(lang: Lang, on: Date) -> String {
    dated(lang, "moment-day-year-short", on).say()
}

/// "8 janv.", "8 Jan".
#[must_use]
pub fn day_short(lang: Lang, on: Date) -> String {
    dated(lang, "moment-day-short", on).say()
}

/// "décembre 2026", "December 2026".
#[must_use]
pub fn month_year(lang: Lang, on: Date) -> String {
    dated(lang, "moment-month-year", on).say()
}

/// "7 – 13 décembre 2026", "28 décembre 2026 – 3 janvier 2027".
#[must_use]
pub fn span(lang: Lang, first: Date, last: Date) -> String {
    let from = if (first.year(), first.month()) == (last.year(), last.month()) {
        day_number(lang, first)
    } else if first.year() == last.year() {
        dated(lang, "moment-day-month", first).say()
    } else {
        day(lang, first)
    };
    Words::new(lang, "moment-span").with("from", &from).with("to", day(lang, last)).say()
}

/// "10 h 42", "10 h"; "10:42", "10:00".
#[must_use]
pub fn time(lang: Lang, at: Time) -> String {
    let key = if at.minute() == 0 { "moment-hour" } else { "moment-time" };
    let hour = Words::new(lang, key).with("hour", at.hour().to_string());
    if at.minute() == 0 { hour.say() } else { hour.with("minute", format!("{:02}", at.minute())).say() }
}

/// "mardi 8 décembre 2026, 10 h 42", "Tuesday 8 December 2026, 10:42".
#[must_use]
pub fn full(lang: Lang, at: &Zoned) -> String {
    both(lang, weekday_full(lang, at.date()), at)
}

/// "mardi 8 décembre, 15 h", "Tuesday 8 December, 15:00".
#[must_use]
pub fn weekday_time(lang: Lang, at: &Zoned) -> String {
    both(lang, weekday_month(lang, at.date()), at)
}

/// "mar. 8, 12 h 15", "Tue 8, 12:15".
#[must_use]
pub fn brief(lang: Lang, at: &Zoned) -> String {
    both(lang, dated(lang, "moment-weekday-brief", at.date()).say(), at)
}

/// "mer. 9 h 15", "Wed 9:15".
#[must_use]
pub fn brief_weekday(lang: Lang, at: &Zoned) -> String {
    let time = time(lang, at.time());
    Words::new(lang, "moment-weekday-time").with("weekday", weekday_short(lang, at.date())).with("time", &time).say()
}

fn both(lang: Lang, day: String, at: &Zoned) -> String {
    Words::new(lang, "moment-both").with("day", &day).with("time", time(lang, at.time())).say()
}

/// "dans 48 min", "il y a 8 jours"; "in 48 min", "8 days ago".
#[must_use]
pub fn relative(lang: Lang, now: Timestamp, then: Timestamp) -> String {
    let far = then.duration_since(now);
    if far.abs() < SignedDuration::from_secs(1) {
        return t(lang, "moment-now");
    }
    let key = if far.is_negative() { "moment-ago" } else { "moment-in" };
    Words::new(lang, key).with("span", duration(lang, far.abs())).say()
}

/// "40 s", "48 min", "1 h 33", "8 jours".
#[must_use]
pub fn duration(lang: Lang, length: SignedDuration) -> String {
    let (secs, mins, hours) = (length.as_secs(), length.as_mins(), length.as_hours());
    if secs < 60 {
        Words::new(lang, "moment-seconds").with("n", secs).say()
    } else if mins < 60 {
        Words::new(lang, "moment-minutes").with("n", mins).say()
    } else if hours < 24 {
        let rest = mins % 60;
        let key = if rest == 0 { "moment-hours" } else { "moment-hours-minutes" };
        let words = Words::new(lang, key).with("hours", hours.to_string());
        if rest == 0 { words.say() } else { words.with("minutes", format!("{rest:02}")).say() }
    } else {
        Words::new(lang, "moment-days").with("n", hours / 24).say()
    }
}

/// "10 000" with a narrow no-break space, "10,000".
#[must_use]
pub fn count(lang: Lang, n: i64) -> String {
    let digits = n.unsigned_abs().to_string();
    let mut out = String::from(if n < 0 { "\u{2212}" } else { "" });
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(if lang == Lang::Fr { '\u{202f}' } else { ',' });
        }
        out.push(digit);
    }
    out
}

/// A number with a part after the point: `decimal(lang, 12, 1)` is "1,2" and "1.2".
#[must_use]
pub fn decimal(lang: Lang, scaled: i64, places: u32) -> String {
    let unit = 10_i64.pow(places);
    let whole = count(lang, scaled / unit);
    let rest = (scaled % unit).unsigned_abs();
    if rest == 0 {
        return whole;
    }
    let point = if lang == Lang::Fr { ',' } else { '.' };
    let width = places as usize;
    format!("{whole}{point}{rest:0width$}")
}

/// A sum in hundredths of a currency, by its ISO 4217 code: "4 800 €", "€4,800".
#[must_use]
pub fn money(lang: Lang, hundredths: i64, currency: &str) -> String {
    let sum = decimal(lang, hundredths, 2);
    let sign = match currency {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        other => return Words::new(lang, "moment-money-code").with("sum", &sum).with("code", other).say(),
    };
    Words::new(lang, "moment-money").with("sum", &sum).with("sign", sign).say()
}

/// "212 Mo", "1,9 Go"; "212 MB", "1.9 GB".
#[must_use]
pub fn bytes(lang: Lang, n: u64) -> String {
    let (unit, key) = match n {
        0..1_000 => (1, "moment-bytes"),
        1_000..1_000_000 => (1_000, "moment-kilobytes"),
        1_000_000..1_000_000_000 => (1_000_000, "moment-megabytes"),
        _ => (1_000_000_000, "moment-gigabytes"),
    };
    let tenths = i64::try_from(n.saturating_mul(10) / unit).unwrap_or(i64::MAX);
    let shown = if tenths >= 100 { count(lang, tenths / 10) } else { decimal(lang, tenths, 1) };
    Words::new(lang, key).with("n", &shown).say()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Zoned {
        text.parse().unwrap()
    }

    #[test]
    fn each_language_writes_its_dates() {
        let moment = at("2026-12-08T10:42[Europe/Paris]");
        assert_eq!(full(Lang::Fr, &moment), "mardi 8 décembre 2026, 10\u{a0}h\u{a0}42");
        assert_eq!(full(Lang::En, &moment), "Tuesday 8 December 2026, 10:42");
        assert_eq!(brief(Lang::Fr, &moment), "mar. 8, 10\u{a0}h\u{a0}42");
        let first = at("2027-01-01T09:00[Europe/Paris]");
        assert_eq!(weekday_time(Lang::Fr, &first), "vendredi 1er janvier, 9\u{a0}h");
        assert_eq!(weekday_time(Lang::En, &first), "Friday 1 January, 9:00");
        assert_eq!(day_short(Lang::Fr, first.date()), "1er janv.");
        let (from, to) = (moment.date(), jiff::civil::date(2026, 12, 13));
        assert_eq!(span(Lang::Fr, from, to), "8 – 13 décembre 2026");
        assert_eq!(span(Lang::En, from, first.date()), "8 December 2026 – 1 January 2027");
    }

    #[test]
    fn distances_have_one_unit_or_two() {
        let now = at("2026-12-08T10:42[Europe/Paris]");
        let say = |lang, text: &str| relative(lang, now.timestamp(), at(text).timestamp());
        assert_eq!(say(Lang::Fr, "2026-12-08T11:30[Europe/Paris]"), "dans 48\u{a0}min");
        assert_eq!(say(Lang::En, "2026-12-08T12:15[Europe/Paris]"), "in 1\u{a0}h\u{a0}33");
        assert_eq!(say(Lang::Fr, "2026-11-30T10:00[Europe/Paris]"), "il y a 8\u{a0}jours");
        assert_eq!(say(Lang::En, "2026-12-07T10:00[Europe/Paris]"), "1\u{a0}day ago");
    }

    #[test]
    fn numbers_are_grouped_and_sums_have_their_sign_in_place() {
        assert_eq!(count(Lang::Fr, 10_000), "10\u{202f}000");
        assert_eq!(count(Lang::En, -1_234_567), "\u{2212}1,234,567");
        assert_eq!(money(Lang::Fr, 480_000, "EUR"), "4\u{202f}800\u{a0}€");
        assert_eq!(money(Lang::En, 480_050, "EUR"), "€4,800.50");
        assert_eq!(money(Lang::En, 100, "CHF"), "1\u{a0}CHF");
        assert_eq!(bytes(Lang::Fr, 212_000_000), "212\u{a0}Mo");
        assert_eq!(bytes(Lang::En, 1_900_000_000), "1.9\u{a0}GB");
    }
}
