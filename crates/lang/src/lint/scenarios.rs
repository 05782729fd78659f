//! Scenarios: somebody keeps them, a clock runs, and it can be kept.

use super::Look;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Place, Span, TimeUnit};
use crate::vocabulary::ChoiceSet;
use crate::wording;
use charte_messages::Arg;

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
        if s.nature.is_none() {
            let words =
                ChoiceSet::Nature.choices().iter().filter_map(|c| Some(Arg::Both(c.fr.first()?, c.en.first()?)));
            out.push(
                Diagnostic::new(Code::ScenarioNature, s.place)
                    .with("found", s.name.text.clone())
                    .with("allowed", Arg::Or(words.collect())),
            );
        }
        for answer in s.answers.iter().filter(|a| look.own(a.place)) {
            placeholders(look, answer.place, out);
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

/// Placeholders that a slip of the pen keeps from being filled.
fn placeholders(look: &Look<'_>, text: Place, out: &mut Vec<Diagnostic>) {
    for found in wording::placeholders(look.reading.text(text)) {
        let Some(near) = found.looks_like() else { continue };
        let at = |n: usize| text.span.start.saturating_add(u32::try_from(n).unwrap_or(u32::MAX));
        let span = Span { start: at(found.range.start), end: at(found.range.end) };
        let mut d = Diagnostic::new(Code::PlaceholderMisspelt, Place { span, ..text })
            .with("found", found.name)
            .with("near", near.clone());
        d.fix = Some(crate::diagnostic::Fix { place: d.place, with: format!("{{{near}}}") });
        out.push(d);
    }
}
