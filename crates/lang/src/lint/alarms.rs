//! Alarms: something raises them, somebody is called, and what they pause can be resumed.

use super::Look;
use crate::diagnostic::{Code, Diagnostic};

pub(super) fn check(look: &Look<'_>, out: &mut Vec<Diagnostic>) {
    // Resuming is by a person who may stop.
    let resumes = look.charter.mandates.iter().any(|m| !m.who.is_empty() && m.may.contains(&"stop"));
    for alarm in look.charter.alarms.iter().filter(|a| look.own(a.place)) {
        let say = |code| Diagnostic::new(code, alarm.place).with("found", alarm.name.text.clone());
        if !alarm.listens() {
            out.push(say(Code::AlarmNever));
        }
        if alarm.page.is_empty() {
            out.push(say(Code::AlarmPagesNobody));
        }
        if alarm.acts.iter().chain(&alarm.proposes).any(|a| *a == "open_case") && alarm.scenario.is_none() {
            out.push(say(Code::AlarmScenario));
        }
        if alarm.acts.contains(&"pause_queue") && !resumes {
            out.push(say(Code::AlarmResume));
        }
    }
}
