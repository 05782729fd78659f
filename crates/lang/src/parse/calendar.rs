//! Lines of calendars: `du 2027-01-15 au 2027-02-20`, `lundi, mardi de 09:00 à 18:00`, `jour férié`.

use super::Cursor;
use super::values::at_time;
use crate::calendar::Spell;
use crate::diagnostic::{Code, Diagnostic};
use crate::lex::Tok;
use crate::model::CalendarId;
use crate::vocabulary::{Glue, NameKind};
use jiff::ToSpan;
use jiff::civil::{DateTime, Time};

impl Cursor<'_> {
    /// `période`: periods, separated by commas.
    pub(super) fn periods(&mut self) -> Vec<Spell> {
        let mut out = Vec::new();
        loop {
            out.extend(self.period());
            if !self.eat(Tok::Comma) {
                return out;
            }
        }
    }

    fn period(&mut self) -> Option<Spell> {
        let start = self.pos;
        self.eat_any(&[Glue::From, Glue::OnDay]);
        let (date, time) = self.date_time()?;
        let from = at_time(date, time);
        let to = if self.eat_any(&[Glue::To]).is_some() {
            let (date, time) = self.date_time()?;
            match time {
                Some(t) => Some(at_time(date, Some(t))),
                None => next_day(at_time(date, None)),
            }
        } else {
            next_day(at_time(date, None))
        }?;
        if to <= from {
            let span = self.since(start);
            let d = Diagnostic::new(Code::EndBeforeStart, self.place(span)).with("found", self.shown(span));
            self.error(d);
            return None;
        }
        Some(Spell::Period { from, to })
    }

    /// `chaque`: days of the week with hours, working days, yearly days, public holidays.
    pub(super) fn every(&mut self) -> Vec<Spell> {
        let mut out: Vec<Spell> = self.every_one().into_iter().collect();
        while self.eat(Tok::Comma) || self.eat_glue(Glue::And) {
            self.eat_glue(Glue::Every);
            out.extend(self.every_one());
        }
        out
    }

    fn every_one(&mut self) -> Option<Spell> {
        if self.eat_glue(Glue::PublicHoliday) {
            return Some(Spell::PublicHolidays);
        }
        if self.eat_glue(Glue::WorkingDay) {
            let (from, to) = self.hours();
            return Some(Spell::WorkingDays { from, to });
        }
        if self.eat_glue(Glue::Weekend) {
            let (from, to) = self.hours();
            return Some(Spell::Weekly { days: [false, false, false, false, false, true, true], from, to });
        }
        if self.eat_glue(Glue::DayWord) {
            let (from, to) = self.hours();
            return Some(Spell::Weekly { days: [true; 7], from, to });
        }
        if self.eat_glue(Glue::YearWord) {
            self.eat_any(&[Glue::From]);
            let from = self.month_day()?;
            let to = if self.eat_any(&[Glue::To]).is_some() { self.month_day()? } else { from };
            return Some(Spell::Yearly { from, to });
        }
        if Glue::DAYS.iter().any(|d| self.at(*d)) {
            return Some(self.week_days());
        }
        if let Some(day) = self.month_day() {
            return Some(Spell::Yearly { from: day, to: day });
        }
        None
    }

    fn week_days(&mut self) -> Spell {
        let mut days = [false; 7];
        let mut last: Option<usize> = None;
        while let Some(n) = self.eat_any(&Glue::DAYS).and_then(|g| Glue::DAYS.iter().position(|d| *d == g)) {
            let first = last.take().unwrap_or(n);
            let mut at = first;
            loop {
                if let Some(d) = days.get_mut(at) {
                    *d = true;
                }
                if at == n {
                    break;
                }
                at = (at + 1) % 7;
            }
            let from = self.pos;
            let marks = self.sink.marks.len();
            // `du lundi au vendredi` joins a range; a comma or `et` a list.
            let range = self.eat_any(&[Glue::To]).is_some();
            if !range && !self.eat(Tok::Comma) && !self.eat_glue(Glue::And) {
                break;
            }
            if !Glue::DAYS.iter().any(|d| self.at(*d)) {
                self.pos = from;
                self.sink.marks.truncate(marks);
                break;
            }
            last = range.then_some(n);
        }
        let (from, to) = self.hours();
        Spell::Weekly { days, from, to }
    }

    /// `de 09:00 à 18:00`; nothing said: the whole day.
    fn hours(&mut self) -> (Time, Time) {
        let whole = (Time::midnight(), Time::midnight());
        let at = self.pos;
        let marks = self.sink.marks.len();
        if self.eat_any(&[Glue::From]).is_none() {
            return whole;
        }
        if self.at_date() {
            self.pos = at;
            self.sink.marks.truncate(marks);
            return whole;
        }
        let Some(from) = self.time() else { return whole };
        if self.eat_any(&[Glue::To]).is_none() {
            let span = self.here();
            let d = Diagnostic::new(Code::NotATime, self.place(span)).with("found", self.shown(span));
            self.error(d);
            return whole;
        }
        (from, self.time().unwrap_or(Time::midnight()))
    }

    /// `25 décembre`, `1er mai`, `25 December`, `December 25`.
    fn month_day(&mut self) -> Option<(i8, i8)> {
        let from = self.pos;
        self.eat_any(&[Glue::OnDay]);
        let month_first = self.month();
        let day =
            self.peek().and_then(|t| t.text.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse::<i8>().ok());
        self.pos += usize::from(day.is_some());
        let month = month_first.or_else(|| self.month());
        let real = |m: i8, d: i8| jiff::civil::Date::new(2024, m, d).is_ok();
        match (month, day) {
            (Some(m), Some(d)) if real(m, d) => Some((m, d)),
            (Some(_), Some(_)) => {
                let span = self.since(from);
                let d = Diagnostic::new(Code::NoSuchDay, self.place(span)).with("found", self.shown(span));
                self.error(d);
                None
            }
            _ => {
                self.pos = self.pos.max(from + usize::from(!self.done()));
                let span = if self.pos > from { self.since(from) } else { self.here() };
                let d = Diagnostic::new(Code::NotADate, self.place(span)).with("found", self.shown(span));
                self.error(d);
                None
            }
        }
    }

    /// `sauf`: dates, periods, everything `chaque` takes, other calendars by name.
    pub(super) fn calendar_except(&mut self) -> Vec<Spell> {
        let mut out = Vec::new();
        loop {
            if self.peek_kind() == Some(Tok::Quoted) || self.at(Glue::CalendarWord) {
                self.eat_glue(Glue::CalendarWord);
                out.extend(self.reference(NameKind::Calendar).map(|c| Spell::Other(CalendarId(c))));
            } else if self.at_date() || self.at(Glue::From) {
                out.extend(self.period());
            } else {
                self.eat_glue(Glue::Every);
                out.extend(self.every_one());
            }
            if !self.eat(Tok::Comma) && !self.eat_glue(Glue::And) {
                return out;
            }
        }
    }
}

fn next_day(at: DateTime) -> Option<DateTime> {
    at.checked_add(1.day()).ok()
}
