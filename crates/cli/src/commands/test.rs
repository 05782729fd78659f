//! `charte test`: runs the charter's examples, and cases from files, and shows failures as differences; with `--mutate`,
//! the changes of rules that no example notices.

use crate::exit::Exit;
use crate::folder;
use crate::report::{self, Format};
use crate::say::Say;
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use anyhow::Result;
use charte_judge::{Case, Engine, Registry, Scratch, Verdict};
use charte_lang::Reading;
use charte_lang::model::{Charter, Place};
use charte_messages::{Arg, Lang, Message};
use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The charter, or its folder; default: charte.md or charter.md here
    charter: Option<PathBuf>,
    /// A file of cases to run too (TOML, a table `case` each); may be given several times
    #[arg(long, value_name = "FILE")]
    cases: Vec<PathBuf>,
    /// Change each rule a little and say which changes no example notices
    #[arg(long)]
    mutate: bool,
    /// Run the examples of the packs too
    #[arg(long)]
    packs: bool,
    /// The registry's folder; default: registry/ or registre/ beside the charter
    #[arg(long, value_name = "DIR")]
    registry: Option<PathBuf>,
    /// How to show the failures
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Something that did not come out as expected.
struct Failure {
    place: Option<Place>,
    file: String,
    title: String,
    reasons: Vec<String>,
}

/// What was run and what came of it.
#[derive(Default)]
struct Tally {
    passed: usize,
    waiting: usize,
    failures: Vec<Failure>,
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
    examples(&engine, &registry, args.packs, lang, &mut tally);
    for file in &args.cases {
        let text = folder::text(file)?;
        let (cases, problems) = Case::read_all(&file.display().to_string(), &text);
        if !problems.is_empty() {
            report::problems(&problems, args.format, lang, &mut out)?;
            return Ok(Exit::CouldNotRun);
        }
        run_cases(file, &cases, &engine, &registry, lang, &mut tally);
    }
    let failed = tally.failures.len();
    let mutants = args
        .mutate
        .then(|| charte_judge::mutate_where(&reading.charter, &registry, |r| args.packs || r.place.source.0 == 0));
    if let Some(m) = &mutants {
        tally.failures.extend(m.survivors.iter().map(|s| Failure {
            place: Some(s.place),
            file: String::new(),
            title: s.in_words(&reading.charter, lang),
            reasons: Vec::new(),
        }));
    }
    show(&reading.charter, &tally, args.format, lang, &mut out)?;
    if args.format == Format::Text {
        let summary = Message::new("test-summary")
            .with("passed", tally.passed)
            .with("failed", failed)
            .with("waiting", tally.waiting);
        writeln!(out, "{}", summary.render(lang))?;
        for topic in engine.learned_topics() {
            let line = Message::new("test-learned")
                .with("name", topic.name)
                .with("right", topic.report.right)
                .with("samples", topic.report.n);
            writeln!(out, "{}", line.render(lang))?;
        }
        if let Some(m) = &mutants {
            let line = Message::new("test-mutants").with("tried", m.tried).with("unnoticed", m.survivors.len());
            writeln!(out, "{}", line.render(lang))?;
        }
    }
    out.flush()?;
    Ok(if tally.failures.is_empty() { Exit::Fine } else { Exit::Findings })
}

/// The errors of a reading, warnings left out.
pub(crate) fn errors(reading: &Reading) -> Vec<charte_lang::diagnostic::Diagnostic> {
    let error = charte_lang::diagnostic::Severity::Error;
    reading.diagnostics.iter().filter(|d| d.code.severity() == error).cloned().collect()
}

/// The charter's own examples; those of its packs say what the packs do alone, and are run when asked for.
fn examples(engine: &Engine, registry: &Registry, packs: bool, lang: Lang, tally: &mut Tally) {
    for result in engine.run_examples(registry) {
        let Some(example) = engine.charter().examples.get(result.index) else { continue };
        if !packs && example.place.source.0 != 0 {
            continue;
        }
        if result.passed() {
            tally.passed += 1;
            continue;
        }
        let parts = result.differences.iter().map(|d| Arg::Text(d.in_words(&result, engine, lang))).collect();
        tally.failures.push(Failure {
            place: Some(example.expect_place),
            file: String::new(),
            title: Message::new("test-difference").with("parts", Arg::And(parts)).render(lang),
            reasons: reasons(engine, &result.verdict, lang),
        });
    }
}

fn run_cases(file: &Path, cases: &[Case<'_>], engine: &Engine, registry: &Registry, lang: Lang, tally: &mut Tally) {
    let mut scratch = Scratch::new();
    for case in cases {
        let result = engine.run_case(registry, case, &mut scratch);
        if result.differences.is_empty() {
            tally.passed += 1;
        } else if !case.waits_for.is_empty() {
            tally.waiting += 1;
        } else {
            let said = result.differences.iter().map(|d| d.in_words(lang));
            tally.failures.push(Failure {
                place: None,
                file: format!("{}:{}", file.display(), case.line.unwrap_or(1)),
                title: Message::new("test-case").with("name", case.name.as_str()).render(lang),
                reasons: said.chain(reasons(engine, &result.verdict, lang)).collect(),
            });
        }
    }
}

fn reasons(engine: &Engine, verdict: &Verdict, lang: Lang) -> Vec<String> {
    Say::new(engine.charter(), lang).reasons(verdict)
}

fn show(charter: &Charter, tally: &Tally, format: Format, lang: Lang, out: &mut dyn Write) -> Result<()> {
    let located = |f: &Failure| f.place.and_then(|p| charter.sources.get(usize::from(p.source.0)).map(|s| (p, s)));
    match format {
        Format::Text => {
            for failure in &tally.failures {
                let mut group = Group::with_title(Level::ERROR.primary_title(failure.title.as_str()));
                if let Some((place, source)) = located(failure) {
                    let span = place.span.start as usize..place.span.end as usize;
                    group = group.element(
                        Snippet::source(&*source.text)
                            .path(&*source.name)
                            .annotation(AnnotationKind::Primary.span(span)),
                    );
                } else {
                    group = group.element(Level::NOTE.message(failure.file.as_str()));
                }
                for reason in &failure.reasons {
                    group = group.element(Level::NOTE.message(reason.as_str()));
                }
                writeln!(out, "{}\n", Renderer::styled().decor_style(DecorStyle::Ascii).render(&[group]))?;
            }
        }
        Format::Json | Format::Sarif => {
            let rows: Vec<Value> = tally
                .failures
                .iter()
                .map(|f| {
                    let (file, start) = located(f).map_or((f.file.clone(), None), |(p, s)| {
                        (s.name.clone(), Some(report::position(&s.text, p.span.start)))
                    });
                    json!({"file": file, "start": start, "message": f.title, "reasons": f.reasons})
                })
                .collect();
            if format == Format::Json {
                serde_json::to_writer_pretty(
                    &mut *out,
                    &json!({"passed": tally.passed, "waiting": tally.waiting, "failures": rows}),
                )?;
                writeln!(out)?;
            } else {
                report::sarif(rows.iter().map(sarif_row).collect(), lang, out)?;
            }
        }
    }
    Ok(())
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
