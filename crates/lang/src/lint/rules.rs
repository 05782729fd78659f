//! Rules and what they look at: idle topics, empty groups, detectors that do not exist yet, missing examples.

use super::Look;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Atom, Breach, Cond, Effect, Mode, Rule, RuleId, Value};
use crate::vocabulary::{Fact, NameKind, Origin, ValueKind};
use rustc_hash::FxHashSet;

/// Facts of a detector that a declaration or the registry answers too.
const ANSWERED_OTHERWISE: [Fact; 1] = [Fact::MediaPerson];

pub(super) fn check(look: &Look<'_>, out: &mut Vec<Diagnostic>) {
    let used = used_names(look);
    groups(look, &used, out);
    for (n, rule) in look.charter.rules.iter().enumerate().filter(|(_, r)| look.own(r.place)) {
        let id = RuleId(u32::try_from(n).unwrap_or(u32::MAX));
        let say = |code| Diagnostic::new(code, rule.place).with("found", rule.name.text.clone());
        if rule.say.is_none() && rule.effect.as_ref().is_some_and(|e| e.effect > Effect::Show) {
            out.push(say(Code::NothingSaid));
        }
        if rule.mode == Mode::InForce && rule.unknown.is_none() && rule.effect.is_some() {
            let waits = atoms(rule)
                .into_iter()
                .map(|a| a.fact)
                .find(|f| f.def().origin == Origin::Detector && !ANSWERED_OTHERWISE.contains(f));
            if let Some(detector) = waits.and_then(|f| f.def().detector) {
                out.push(say(Code::WaitsForDetector).with("detector", detector));
            }
        }
        if let Some(until) = rule.until.filter(|d| *d < look.today) {
            out.push(say(Code::RuleOver).with("date", until.to_string()));
        }
        if rule.mode != Mode::Draft && rule.effect.is_some() {
            let fires = look.charter.examples.iter().any(|e| e.by.contains(&id));
            let passes = |e: &&crate::model::Example| {
                e.subject == rule.subject
                    && e.article == rule.article
                    && !e.by.contains(&id)
                    && e.expect.effect <= Effect::Show
            };
            if !fires {
                out.push(say(Code::NoFiringExample));
            } else if !look.charter.examples.iter().any(|e| passes(&e)) {
                out.push(say(Code::NoPassingExample));
            }
        }
    }
}

fn groups(look: &Look<'_>, used: &FxHashSet<(NameKind, u32)>, out: &mut Vec<Diagnostic>) {
    let c = look.charter;
    let at = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    for (n, t) in c.topics.iter().enumerate().filter(|(_, t)| look.own(t.place)) {
        let taken = !t.on.is_empty()
            || c.accounts.iter().any(|a| a.topics.iter().any(|x| x.index() == n))
            || c.mandates.iter().any(|m| m.about.iter().any(|x| x.index() == n))
            || used.contains(&(NameKind::Topic, at(n)));
        if !taken {
            out.push(Diagnostic::new(Code::IdleTopic, t.place).with("found", t.name.text.clone()));
        }
        if t.terms.is_empty() {
            out.push(Diagnostic::new(Code::EmptyGroup, t.place).with("found", t.name.text.clone()));
        }
    }
    let unused = |kind: NameKind, key: &'static str, n: usize, name: &str, place| {
        (!used.contains(&(kind, at(n)))).then(|| {
            Diagnostic::new(Code::Unused, place).with("found", name).with("kind", charte_messages::Message::new(key))
        })
    };
    for (n, t) in c.categories.iter().enumerate().filter(|(_, t)| look.own(t.place)) {
        out.extend(unused(NameKind::Category, "kind-category", n, &t.name.text, t.place));
        if t.terms.is_empty() {
            out.push(Diagnostic::new(Code::EmptyGroup, t.place).with("found", t.name.text.clone()));
        }
    }
    for (n, l) in c.lists.iter().enumerate().filter(|(_, l)| look.own(l.place)) {
        out.extend(unused(NameKind::List, "kind-list", n, &l.name.text, l.place));
        if l.values.is_empty() {
            out.push(Diagnostic::new(Code::EmptyGroup, l.place).with("found", l.name.text.clone()));
        }
    }
    for (n, k) in c.calendars.iter().enumerate().filter(|(_, k)| look.own(k.place)) {
        out.extend(unused(NameKind::Calendar, "kind-calendar", n, &k.name.text, k.place));
        if k.calendar.is_empty() {
            out.push(Diagnostic::new(Code::EmptyCalendar, k.place).with("found", k.name.text.clone()));
        }
    }
    for item in c.confidentials.iter().filter(|i| look.own(i.place)) {
        if let Some(until) = item.until.filter(|u| u.date() < look.today) {
            out.push(
                Diagnostic::new(Code::EmbargoOver, item.place)
                    .with("found", item.name.text.clone())
                    .with("date", until.date().to_string()),
            );
        }
        if item.terms.is_empty() && item.folder.is_none() {
            out.push(Diagnostic::new(Code::EmptyGroup, item.place).with("found", item.name.text.clone()));
        }
    }
}

/// The phrases of a rule.
fn atoms(rule: &Rule) -> Vec<&Atom> {
    let mut out = Vec::new();
    rule.when.iter().for_each(|c| collect(c, &mut out));
    for b in &rule.breaches {
        match b {
            Breach::Never(c, _) | Breach::Need(c, _) => collect(c, &mut out),
            Breach::Only(..) => {}
        }
    }
    out
}

fn collect<'a>(cond: &'a Cond, out: &mut Vec<&'a Atom>) {
    match cond {
        Cond::Atom(a) => out.push(a),
        Cond::Not(c) => collect(c, out),
        Cond::All(list) | Cond::Any(list) => list.iter().for_each(|c| collect(c, out)),
    }
}

/// The names that rules, accounts, scenarios and other calendars use.
fn used_names(look: &Look<'_>) -> FxHashSet<(NameKind, u32)> {
    let mut used = FxHashSet::default();
    for rule in &look.charter.rules {
        for atom in atoms(rule) {
            if let (ValueKind::Name(kind), Value::Names(names)) = (atom.fact.def().value, &atom.value) {
                used.extend(names.iter().map(|n| (kind, *n)));
            }
        }
    }
    used.extend(look.charter.accounts.iter().filter_map(|a| a.hours).map(|h| (NameKind::Calendar, h.0)));
    used.extend(look.charter.scenarios.iter().filter_map(|s| s.hours).map(|h| (NameKind::Calendar, h.0)));
    for calendar in &look.charter.calendars {
        for spell in calendar.calendar.except.iter().chain(&calendar.calendar.runs) {
            if let crate::calendar::Spell::Other(c) = spell {
                used.insert((NameKind::Calendar, c.0));
            }
        }
    }
    used
}
