//! `charte test`: runs the charter's examples, and cases from a file, and shows failures as differences.

use crate::exit::Exit;
use crate::folder;
use crate::report::{self, Format};
use crate::say::Say;
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use anyhow::{Context, Result, bail};
use charte_judge::{Difference, Engine, Reason, Registry, Scratch, Submission, Verdict};
use charte_lang::Reading;
use charte_lang::model::{Effect, RuleId};
use charte_lang::readback::choice_word;
use charte_lang::vocabulary::{ChoiceSet, Subject};
use charte_messages::{Arg, Lang, Message};
use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The charter, or its folder; default: charte.md or charter.md here
    charter: Option<PathBuf>,
    /// A file of cases to run too (TOML, one [[case]] each); may be given several times
    #[arg(long, value_name = "FILE")]
    cases: Vec<PathBuf>,
    /// The registry's folder; default: registry/ or registre/ beside the charter
    #[arg(long, value_name = "DIR")]
    registry: Option<PathBuf>,
    /// How to show the failures
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// What was run and what came of it.
#[derive(Default)]
struct Tally {
    passed: usize,
    failed: usize,
    waiting: usize,
}

pub(crate) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    let path = folder::charter_path(args.charter.as_deref())?;
    let reading = folder::charter(&path)?;
    let mut out = anstream::AutoStream::auto(std::io::stdout().lock());
    if !reading.sound() {
        report::diagnostics(&reading.charter.sources, &errors(&reading), args.format, lang, &mut out)?;
        return Ok(Exit::CouldNotRun);
    }
    let (registry, problems) = folder::registry(&path, args.registry.as_deref())?;
    if !problems.is_empty() {
        report::problems(&problems, args.format, lang, &mut out)?;
        return Ok(Exit::CouldNotRun);
    }
    let engine = Engine::new(&reading.charter);
    let mut tally = Tally::default();
    let mut rows = Vec::new();
    let say = Say::new(&reading.charter, lang);
    for result in engine.run_examples(&registry) {
        let Some(example) = reading.charter.examples.get(result.index) else { continue };
        if result.passed() {
            tally.passed += 1;
            continue;
        }
        tally.failed += 1;
        let title = difference(&reading, example.expect.effect, example.subject, &result.differences, &result.verdict, lang);
        match args.format {
            Format::Text => show(&reading, example.expect_place, &title, &say.reasons(&result.verdict), &mut out)?,
            Format::Json | Format::Sarif => {
                let source = reading.charter.sources.get(usize::from(example.place.source.0));
                let start = report::position(source.map_or("", |s| &*s.text), example.place.span.start);
                rows.push(json!({"file": source.map(|s| &s.name), "start": start, "message": title, "got": result.verdict.effect.code()}));
            }
        }
    }
    for file in &args.cases {
        cases(file, &engine, &registry, args.format, lang, &mut tally, &mut rows, &mut out)?;
    }
    let summary = Message::new("test-summary").with("passed", tally.passed).with("failed", tally.failed).with("waiting", tally.waiting);
    match args.format {
        Format::Text => writeln!(out, "{}", summary.render(lang))?,
        Format::Json => {
            serde_json::to_writer_pretty(&mut out, &json!({"passed": tally.passed, "failed": tally.failed, "waiting": tally.waiting, "failures": rows}))?;
            writeln!(out)?;
        }
        Format::Sarif => report::sarif(rows.iter().map(sarif_row).collect(), lang, &mut out)?,
    }
    out.flush()?;
    Ok(if tally.failed > 0 { Exit::Findings } else { Exit::Fine })
}

fn sarif_row(row: &Value) -> Value {
    json!({
        "ruleId": "example",
        "level": "error",
        "message": {"text": row.get("message")},
        "locations": [{"physicalLocation": {
            "artifactLocation": {"uri": row.get("file")},
            "region": {"startLine": row.pointer("/start/line").cloned().unwrap_or_else(|| json!(1))},
        }}],
    })
}

/// The errors of a reading, warnings left out.
pub(crate) fn errors(reading: &Reading) -> Vec<charte_lang::diagnostic::Diagnostic> {
    let error = charte_lang::diagnostic::Severity::Error;
    reading.diagnostics.iter().filter(|d| d.code.severity() == error).cloned().collect()
}

fn show(reading: &Reading, place: charte_lang::model::Place, title: &str, reasons: &[String], out: &mut dyn Write) -> Result<()> {
    let Some(source) = reading.charter.sources.get(usize::from(place.source.0)) else { return Ok(()) };
    let span = place.span.start as usize..place.span.end as usize;
    let snippet = Snippet::source(&*source.text).path(&*source.name).annotation(AnnotationKind::Primary.span(span));
    let mut group = Group::with_title(Level::ERROR.primary_title(title)).element(snippet);
    for reason in reasons {
        group = group.element(Level::NOTE.message(reason.as_str()));
    }
    writeln!(out, "{}\n", Renderer::styled().decor_style(DecorStyle::Ascii).render(&[group]))?;
    Ok(())
}

/// The word of an effect.
pub(crate) fn effect_word(effect: Effect, subject: Subject, lang: Lang) -> &'static str {
    let set = if subject == Subject::Comment { ChoiceSet::CommentEffect } else { ChoiceSet::PostEffect };
    choice_word(set, effect.code(), lang)
}

fn difference(reading: &Reading, expected: Effect, subject: Subject, differences: &[Difference], verdict: &Verdict, lang: Lang) -> String {
    let rule = |id: &RuleId| reading.charter.rules.get(id.index()).map_or(String::new(), |r| r.name.text.clone());
    let effect = Message::new("test-effect")
        .with("expected", effect_word(expected, subject, lang))
        .with("got", effect_word(verdict.effect, subject, lang));
    let parts: Vec<Arg> = differences
        .iter()
        .map(|d| match d {
            Difference::Effect => effect.clone().into(),
            Difference::Rule(r) => Message::new("test-rule").with("rule", rule(r)).into(),
            Difference::Mandate => Message::new("test-mandate").into(),
            Difference::Ground => Message::new("test-ground").into(),
            Difference::Scenario => Message::new("test-scenario").into(),
            Difference::Deciders => Message::new("test-deciders").into(),
            Difference::Within => Message::new("test-within").into(),
        })
        .collect();
    Message::new("test-difference").with("parts", Arg::And(parts)).render(lang)
}

/// A case of a file: what is expected, and the post itself.
struct Case {
    name: String,
    expect: Option<String>,
    by: Vec<String>,
    absent: Vec<String>,
    unknown: Vec<String>,
    waits_for: Vec<String>,
    post: String,
}

fn read_cases(path: &Path) -> Result<Vec<Case>> {
    let text = folder::text(path)?;
    let table: toml::Table = toml::from_str(&text).with_context(|| path.display().to_string())?;
    let Some(list) = table.get("case").and_then(|c| c.as_array()) else { bail!("{}: no [[case]] (aucun [[case]])", path.display()) };
    list.iter().enumerate().map(|(n, c)| case(c, n).with_context(|| format!("{}: case {}", path.display(), n + 1))).collect()
}

fn case(value: &toml::Value, n: usize) -> Result<Case> {
    let mut table = value.as_table().cloned().context("not a table")?;
    let mut word = |key: &str| table.remove(key).and_then(|v| v.as_str().map(str::to_owned));
    let name = word("name").unwrap_or_else(|| format!("{}", n + 1));
    let expect = word("expect");
    // What an incident's case says for people.
    for key in ["incident", "note", "later", "source", "why"] {
        word(key);
    }
    let mut words = |key: &str| match table.remove(key) {
        Some(toml::Value::Array(list)) => list.iter().filter_map(|v| v.as_str().map(str::to_owned)).collect(),
        Some(toml::Value::String(s)) => vec![s],
        _ => Vec::new(),
    };
    let (by, absent, unknown, waits_for) = (words("by"), words("absent"), words("unknown"), words("waits_for"));
    Ok(Case { name, expect, by, absent, unknown, waits_for, post: toml::to_string(&table)? })
}

#[expect(clippy::too_many_arguments, reason = "what a run shares: the engine, where to count, where to write")]
fn cases(
    file: &Path,
    engine: &Engine,
    registry: &Registry,
    format: Format,
    lang: Lang,
    tally: &mut Tally,
    rows: &mut Vec<Value>,
    out: &mut dyn Write,
) -> Result<()> {
    let mut scratch = Scratch::new();
    let say = Say::new(engine.charter(), lang);
    for case in read_cases(file)? {
        let wrong = match Submission::from_toml(&case.post) {
            Err(problems) => problems.iter().map(|p| format!("{}: {}", p.code(), p.message().render(lang))).collect(),
            Ok(post) => {
                let instant = post.at.unwrap_or_else(default_instant);
                let verdict = engine.judge_in(registry, &post, instant, &mut scratch);
                let wrong = compare(&case, &verdict, engine, lang);
                if wrong.is_empty() { wrong } else { wrong.into_iter().chain(say.reasons(&verdict)).collect::<Vec<_>>() }
            }
        };
        if wrong.is_empty() {
            tally.passed += 1;
            continue;
        }
        if !case.waits_for.is_empty() {
            tally.waiting += 1;
            continue;
        }
        tally.failed += 1;
        match format {
            Format::Text => {
                let title = Message::new("test-case").with("name", case.name.clone()).with("file", file.display().to_string()).render(lang);
                let mut group = Group::with_title(Level::ERROR.primary_title(title.as_str()));
                for line in &wrong {
                    group = group.element(Level::NOTE.message(line.as_str()));
                }
                writeln!(out, "{}\n", Renderer::styled().decor_style(DecorStyle::Ascii).render(&[group]))?;
            }
            Format::Json | Format::Sarif => rows.push(json!({"file": file.display().to_string(), "case": case.name, "message": wrong.join(" ")})),
        }
    }
    Ok(())
}

/// The instant of a case that says none: a Tuesday morning shortly after the samples come into force.
fn default_instant() -> jiff::Timestamp {
    jiff::Timestamp::from_second(1_796_720_400).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
}

fn compare(case: &Case, verdict: &Verdict, engine: &Engine, lang: Lang) -> Vec<String> {
    let mut wrong = Vec::new();
    let cites = |name: &str| {
        let key = charte_lang::fold::key(name);
        if matches!(key.as_str(), "mandate" | "habilitation") {
            return verdict.lacks_mandate();
        }
        verdict.findings.iter().chain(&verdict.settled).any(|f| match &f.reason {
            Reason::Rule(r) | Reason::Conflict { base: r, .. } => engine.charter().rules.get(r.index()).is_some_and(|r| r.name.key == key),
            _ => false,
        })
    };
    if let Some(expect) = &case.expect
        && expect != verdict.effect.code()
    {
        wrong.push(Message::new("test-effect").with("expected", expect.as_str()).with("got", verdict.effect.code()).render(lang));
    }
    for rule in case.by.iter().filter(|r| !cites(r)) {
        wrong.push(Message::new("test-rule").with("rule", rule.as_str()).render(lang));
    }
    for rule in case.absent.iter().filter(|r| cites(r)) {
        wrong.push(Message::new("test-absent").with("rule", rule.as_str()).render(lang));
    }
    for code in case.unknown.iter().filter(|c| verdict.missing.iter().all(|m| m.fact.def().code != c.as_str())) {
        wrong.push(Message::new("test-unknown").with("fact", code.as_str()).render(lang));
    }
    wrong
}
