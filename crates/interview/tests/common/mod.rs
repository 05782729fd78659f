//! What the tests ask of a drawn charter: that it reads without errors, and that its examples pass.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may fail so")]

use charte_interview::Interview;
use charte_judge::{Engine, Reason, Registry};
use charte_lang::diagnostic::Severity;
use charte_lang::{Packs, Reading};
use charte_messages::Lang;
use std::sync::Arc;

pub(crate) fn interview(pack: &str) -> Interview {
    Interview::of_pack(pack).unwrap().unwrap()
}

/// What is wrong with a drawn charter, in words; empty: nothing.
pub(crate) fn troubles(text: &str) -> Vec<String> {
    let reading = charte_lang::read("charte.md", text, &Packs::shipped());
    let mut out: Vec<String> = reading
        .diagnostics
        .iter()
        .filter(|d| d.code.severity() == Severity::Error)
        .map(|d| format!("{} {} : {}", d.code.code(), line(text, d.place.span.start), d.text(Lang::En)))
        .collect();
    if out.is_empty() {
        out.extend(failing(&reading, text));
    }
    out
}

/// The charter's own examples that do not come out as they expect, without a registry and with the starter's.
fn failing(reading: &Reading, text: &str) -> Vec<String> {
    let charter = Arc::new(reading.charter.clone());
    let (_, files) = charte_interview::registry(&charter, Lang::Fr);
    let files: Vec<(&str, &str)> = files.iter().map(|(n, t)| (*n, t.as_str())).collect();
    let (starter, problems) = Registry::from_files(&files);
    let mut out: Vec<String> = problems.iter().map(|p| format!("{p:?}")).collect();
    let engine = Engine::of(charter.clone());
    for registry in [Registry::default(), starter] {
        for result in engine.run_examples(&registry).iter().filter(|r| !r.passed()) {
            let example = &charter.examples[result.index];
            let place = example.place;
            let own = place.source.0 == 0;
            let shown =
                if own { text.get(place.span.start as usize..place.span.end as usize).unwrap_or("") } else { "(pack)" };
            let verdict = &result.verdict;
            let why: Vec<String> = verdict.findings.iter().map(|f| reason(&charter, &f.reason)).collect();
            out.push(format!("{shown}\n    {:?}, got {:?} by {why:?}", result.differences, verdict.effect));
        }
    }
    out.sort();
    out.dedup();
    out
}

fn reason(charter: &charte_lang::Charter, reason: &Reason) -> String {
    match reason {
        Reason::Rule(r) => charter.rules[r.index()].name.text.clone(),
        other => format!("{other:?}"),
    }
}

fn line(text: &str, at: u32) -> String {
    let n = text[..at as usize].matches('\n').count();
    format!("{}: {}", n + 1, text.lines().nth(n).unwrap_or(""))
}
