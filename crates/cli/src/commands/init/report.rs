//! What `charte init` says of a charter: whether it is sound, and how complete it is.

use crate::exit::Exit;
use crate::page::Page;
use crate::report::{self, Format};
use anyhow::Result;
use charte_interview::{Answers, Coverage, Interview, State};
use charte_judge::{Engine, Registry};
use charte_lang::diagnostic::Severity;
use charte_lang::lint::{Beside, lint};
use charte_lang::{Charter, Reading};
use charte_messages::{Lang, Message};
use jiff::civil::Date;
use std::io::Write;

/// Lints a charter and runs its examples; errors are shown, the rest is counted.
pub(super) fn examples(
    reading: &Reading,
    registry: &Registry,
    today: Date,
    lang: Lang,
    out: &mut dyn Write,
) -> Result<Exit> {
    let mut found = reading.diagnostics.clone();
    if reading.sound() {
        found.extend(lint(reading, &Beside::default(), today));
    }
    let (errors, rest): (Vec<_>, Vec<_>) = found.into_iter().partition(|d| d.code.severity() == Severity::Error);
    report::diagnostics(&reading.charter.sources, &errors, Format::Text, lang, out)?;
    let warnings = rest.iter().filter(|d| d.code.severity() == Severity::Warning).count();
    let lint = Message::new("lint-summary").with("errors", errors.len()).with("warnings", warnings);
    writeln!(out, "\n{}", lint.render(lang))?;
    if !errors.is_empty() {
        return Ok(Exit::CouldNotRun);
    }
    let results = Engine::new(&reading.charter).run_examples(registry);
    let passed = results.iter().filter(|r| r.passed()).count();
    let failed = results.len() - passed;
    let test = Message::new("test-summary").with("passed", passed).with("failed", failed).with("waiting", 0_usize);
    writeln!(out, "{}", test.render(lang))?;
    for result in results.iter().filter(|r| !r.passed()) {
        let Some(example) = reading.charter.examples.get(result.index) else { continue };
        Page::new(out).item(2, reading.text(example.place))?;
    }
    if failed > 0 {
        writeln!(out, "{}", Message::new("init-failed").render(lang))?;
        return Ok(Exit::Findings);
    }
    Ok(Exit::Fine)
}

/// How a charter stands on each provision. Fine when all are covered.
pub(super) fn completeness(
    charter: &Charter,
    interview: &Interview,
    answers: &Answers,
    out: &mut dyn Write,
) -> Result<Exit> {
    let lang = interview.lang();
    let all = charte_interview::completeness(charter, interview, answers);
    let word = |key| Message::new(key).render(lang);
    let mut page = Page::new(out);
    page.gap()?;
    page.heading(&word("init-coverage"))?;
    let head = ["init-coverage-number", "init-coverage-title", "init-coverage-state", "init-coverage-detail"].map(word);
    let rows: Vec<Vec<String>> = all.iter().map(|c| row(c, lang)).collect();
    page.table(&head, &rows)?;
    let covered = all.iter().filter(|c| c.state == State::Covered).count();
    let summary = Message::new("init-coverage-summary").with("covered", covered).with("count", all.len());
    page.paragraph(0, &summary.render(lang))?;
    Ok(if covered == all.len() { Exit::Fine } else { Exit::Findings })
}

fn row(c: &Coverage, lang: Lang) -> Vec<String> {
    let state = Message::new(match c.state {
        State::Covered => "init-covered",
        State::Thin => "init-thin",
        State::Missing => "init-missing",
    });
    let mut detail = vec![Message::new("init-coverage-counts").with("own", c.own).with("packs", c.from_packs)];
    if !c.prose_only.is_empty() {
        detail.push(Message::new("init-coverage-prose").with("articles", c.prose_only.join(", ")));
    }
    if !c.unanswered.is_empty() {
        detail.push(Message::new("init-coverage-open").with("questions", c.unanswered.join(", ")));
    }
    let detail: Vec<String> = detail.iter().map(|m| m.render(lang)).collect();
    vec![c.provision.to_string(), c.title.clone(), state.render(lang), detail.join(" ")]
}
