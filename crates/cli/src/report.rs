//! Showing diagnostics: for people, as JSON lines, as SARIF. One path: what is shown is the same, only its dress differs.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use charte_judge::Problem;
use charte_lang::diagnostic::{Code, Diagnostic, Severity};
use charte_lang::model::{Place, Source};
use charte_messages::{Lang, Message};
use clap::ValueEnum;
use serde::Serialize;
use serde_json::{Value, json};
use std::io::{self, Write};

/// `--format`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    #[default]
    Text,
    /// One JSON value
    Json,
    /// SARIF 2.1.0, for code hosts and editors
    Sarif,
}

/// How wide a terminal line may be when the text is not for a terminal.
const WIDTH: usize = 110;

/// An error that is a message: its words are chosen where the language is known.
#[derive(Debug)]
pub(crate) struct Said(pub(crate) Message);

impl std::fmt::Display for Said {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.render(Lang::En))
    }
}

impl std::error::Error for Said {}

/// What went wrong with the command itself.
pub(crate) fn trouble(error: &anyhow::Error, lang: Lang) {
    let detail = error.downcast_ref::<Said>().map_or_else(|| format!("{error:#}"), |said| said.0.render(lang));
    let line = Message::new("command-trouble").with("detail", detail).render(lang);
    anstream::eprintln!("{line}");
}

/// A line and column counted from 1; columns in characters.
#[derive(Clone, Copy, Debug, Serialize, PartialEq, Eq)]
pub(crate) struct Position {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// Where a byte of a text stands.
pub(crate) fn position(text: &str, byte: u32) -> Position {
    let before = text.get(..byte as usize).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |n| n + 1);
    Position {
        line: before.matches('\n').count() + 1,
        column: before.get(line_start..).unwrap_or("").chars().count() + 1,
    }
}

fn source(sources: &[Source], place: Place) -> Option<&Source> {
    sources.get(usize::from(place.source.0))
}

fn level(code: Code) -> Level<'static> {
    match code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
}

fn level_word(code: Code) -> &'static str {
    match code.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// Shows diagnostics about charters.
pub(crate) fn diagnostics(
    sources: &[Source],
    list: &[Diagnostic],
    format: Format,
    lang: Lang,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        Format::Text => text(sources, list, lang, out),
        Format::Json => {
            let rows: Vec<Value> = list.iter().map(|d| json_row(sources, d, lang)).collect();
            serde_json::to_writer_pretty(&mut *out, &rows)?;
            writeln!(out)
        }
        Format::Sarif => sarif(list.iter().map(|d| sarif_row(sources, d, lang)).collect(), lang, out),
    }
}

fn text(sources: &[Source], list: &[Diagnostic], lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    let renderer = Renderer::styled().decor_style(DecorStyle::Ascii).term_width(WIDTH);
    for d in list {
        let Some(s) = source(sources, d.place) else { continue };
        let (title, help) = (d.text(lang), d.help_text(lang));
        let related: Vec<(Place, String)> = d.related.iter().map(|(p, m)| (*p, m.render(lang))).collect();
        let mut snippet =
            Snippet::source(&*s.text).path(&*s.name).annotation(AnnotationKind::Primary.span(range(s, d.place)));
        for (place, label) in related.iter().filter(|(p, _)| p.source == d.place.source) {
            snippet = snippet.annotation(AnnotationKind::Context.span(range(s, *place)).label(label.as_str()));
        }
        let mut group =
            Group::with_title(level(d.code).primary_title(title.as_str()).id(d.code.code())).element(snippet);
        for (place, label) in related.iter().filter(|(p, _)| p.source != d.place.source) {
            if let Some(other) = source(sources, *place) {
                let at = AnnotationKind::Context.span(range(other, *place)).label(label.as_str());
                group = group.element(Snippet::source(&*other.text).path(&*other.name).annotation(at));
            }
        }
        if let Some(help) = &help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        writeln!(out, "{}\n", renderer.render(&[group]))?;
    }
    Ok(())
}

/// The bytes to underline; what stands on several lines is underlined on its first.
fn range(source: &Source, place: Place) -> std::ops::Range<usize> {
    let len = source.text.len();
    let start = floor(&source.text, (place.span.start as usize).min(len));
    let end = floor(&source.text, (place.span.end as usize).clamp(start, len));
    let first_line = source.text.get(start..end).and_then(|t| t.find('\n')).map_or(end, |n| start + n);
    start..first_line.max(start)
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn json_row(sources: &[Source], d: &Diagnostic, lang: Lang) -> Value {
    let s = source(sources, d.place);
    let text = s.map_or("", |s| &*s.text);
    json!({
        "code": d.code.code(),
        "severity": level_word(d.code),
        "file": s.map_or("", |s| s.name.as_str()),
        "start": position(text, d.place.span.start),
        "end": position(text, d.place.span.end),
        "bytes": [d.place.span.start, d.place.span.end],
        "message": d.text(lang),
        "help": d.help_text(lang),
        "related": d.related.iter().map(|(p, m)| {
            let s = source(sources, *p);
            json!({"file": s.map_or("", |s| s.name.as_str()), "start": position(s.map_or("", |s| &*s.text), p.span.start), "message": m.render(lang)})
        }).collect::<Vec<_>>(),
        "fix": d.fix.as_ref().map(|f| json!({"bytes": [f.place.span.start, f.place.span.end], "with": f.with})),
    })
}

fn sarif_row(sources: &[Source], d: &Diagnostic, lang: Lang) -> Value {
    let s = source(sources, d.place);
    let text = s.map_or("", |s| &*s.text);
    let (start, end) = (position(text, d.place.span.start), position(text, d.place.span.end));
    let message = match d.help_text(lang) {
        Some(help) => format!("{}. {help}", d.text(lang)),
        None => d.text(lang),
    };
    json!({
        "ruleId": d.code.code(),
        "level": level_word(d.code),
        "message": {"text": message},
        "locations": [{"physicalLocation": {
            "artifactLocation": {"uri": s.map_or("", |s| s.name.as_str())},
            "region": {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column},
        }}],
    })
}

/// Writes SARIF 2.1.0 around results.
pub(crate) fn sarif(results: Vec<Value>, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    let mut ids: Vec<&str> = results.iter().filter_map(|r| r.get("ruleId").and_then(Value::as_str)).collect();
    ids.sort_unstable();
    ids.dedup();
    let rules: Vec<Value> = ids
        .iter()
        .map(|id| {
            let code = Code::ALL.iter().find(|c| c.code() == *id);
            let name = code.map_or_else(|| (*id).to_owned(), |c| format!("{c:?}"));
            json!({"id": id, "name": name})
        })
        .collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "charte", "version": env!("CARGO_PKG_VERSION"), "language": lang.code(), "rules": rules}},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

/// Shows diagnostics about a charter and problems of its registry together.
pub(crate) fn findings(
    sources: &[Source],
    list: &[Diagnostic],
    wrong: &[Problem],
    format: Format,
    lang: Lang,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        Format::Text => {
            text(sources, list, lang, out)?;
            problems(wrong, format, lang, out)
        }
        Format::Json => {
            let rows: Vec<Value> = list
                .iter()
                .map(|d| json_row(sources, d, lang))
                .chain(wrong.iter().map(|p| problem_json(p, lang)))
                .collect();
            serde_json::to_writer_pretty(&mut *out, &rows)?;
            writeln!(out)
        }
        Format::Sarif => {
            let rows =
                list.iter().map(|d| sarif_row(sources, d, lang)).chain(wrong.iter().map(|p| problem_sarif(p, lang)));
            sarif(rows.collect(), lang, out)
        }
    }
}

/// Shows what is wrong with a registry file or a post.
pub(crate) fn problems(list: &[Problem], format: Format, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Text => {
            let renderer = Renderer::styled().decor_style(DecorStyle::Ascii).term_width(WIDTH);
            for p in list {
                let (title, help, place) =
                    (p.message().render(lang), p.help().map(|h| h.render(lang)), problem_place(p));
                let mut group = Group::with_title(Level::ERROR.primary_title(title.as_str()).id(p.code()));
                if !place.is_empty() {
                    group = group.element(Level::NOTE.message(place.as_str()));
                }
                if let Some(help) = &help {
                    group = group.element(Level::HELP.message(help.as_str()));
                }
                writeln!(out, "{}\n", renderer.render(&[group]))?;
            }
            Ok(())
        }
        Format::Json => {
            let rows: Vec<Value> = list.iter().map(|p| problem_json(p, lang)).collect();
            serde_json::to_writer_pretty(&mut *out, &rows)?;
            writeln!(out)
        }
        Format::Sarif => sarif(list.iter().map(|p| problem_sarif(p, lang)).collect(), lang, out),
    }
}

/// A problem as JSON.
pub(crate) fn problem_json(p: &Problem, lang: Lang) -> Value {
    json!({
        "code": p.code(),
        "severity": "error",
        "file": p.file,
        "line": p.line,
        "field": p.path,
        "message": p.message().render(lang),
        "help": p.help().map(|h| h.render(lang)),
    })
}

fn problem_sarif(p: &Problem, lang: Lang) -> Value {
    json!({
        "ruleId": p.code(),
        "level": "error",
        "message": {"text": p.message().render(lang)},
        "locations": [{"physicalLocation": {
            "artifactLocation": {"uri": p.file.clone().unwrap_or_default()},
            "region": {"startLine": p.line.unwrap_or(1)},
        }}],
    })
}

fn problem_place(p: &Problem) -> String {
    let mut out = p.file.clone().unwrap_or_default();
    if let Some(line) = p.line {
        out.push_str(&format!(":{line}"));
    }
    if !p.path.is_empty() {
        out.push_str(if out.is_empty() { "" } else { ": " });
        out.push_str(&p.path);
    }
    out
}
