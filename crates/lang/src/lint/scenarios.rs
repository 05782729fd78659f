//! Scenarios: somebody keeps them, a clock runs, and it can be kept.

use super::Look;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::TimeUnit;

pub(super) fn check(look: &Look<'_>, out: &mut Vec<Diagnostic>) {
    // Watched around the clock: an account without hours says nothing of when it is watched.
    let hours: Vec<_> =
        look.charter.accounts.iter().filter(|a| a.comments_open == Some(true)).map(|a| a.hours).collect();
    let limited = !hours.is_empty() && hours.iter().all(Option::is_some);
    for s in look.charter.scenarios.iter().filter(|s| look.own(s.place)) {
        if s.owner.is_empty() {
            out.push(Diagnostic::new(Code::ScenarioOwner, s.place).with("found", s.name.text.clone()));
        }
        if s.clocks.is_empty() {
            out.push(Diagnostic::new(Code::ScenarioClock, s.place).with("found", s.name.text.clone()));
        }
        let severe = s.severity.is_some_and(|n| n >= 3);
        for clock in s.clocks.iter().filter(|_| limited && s.hours.is_none() && !severe) {
            let short = match clock.within.unit {
                TimeUnit::Minute => true,
                TimeUnit::Hour => clock.within.amount < 12,
                _ => false,
            };
            if short {
                let words = look.reading.text(clock.place).to_owned();
                out.push(
                    Diagnostic::new(Code::ClockOutside, clock.place)
                        .with("found", s.name.text.clone())
                        .with("clock", words),
                );
            }
        }
    }
}
