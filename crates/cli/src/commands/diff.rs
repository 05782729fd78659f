//! `charte diff`: what changed between two charters, in sentences.

use crate::exit::Exit;
use crate::folder;
use crate::page::{Page, Shape};
use crate::report;
use anyhow::Result;
use charte_lang::Reading;
use charte_lang::compare::{Change, Comparison, Happened, Section, Under, Weight, What, compare};
use charte_lang::diagnostic::Severity;
use charte_lang::model::Place;
use charte_lang::story::kind_word;
use charte_messages::{Lang, Message};
use serde_json::{Value, json};
use std::io::Write;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The charter as it was, or its folder
    old: PathBuf,
    /// The charter as it is, or its folder
    new: PathBuf,
    /// How to say it
    #[arg(long, value_enum, default_value_t)]
    format: Shape,
}

pub(crate) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    let old = read(&args.old, lang)?;
    let new = read(&args.new, lang)?;
    let comparison = compare(&old, &new, lang);
    let mut out = anstream::AutoStream::auto(std::io::stdout().lock());
    match args.format {
        Shape::Text => text(&comparison, lang, &mut out)?,
        Shape::Json => {
            serde_json::to_writer_pretty(&mut out, &to_json(&comparison, &old, &new, lang))?;
            writeln!(out)?;
        }
    }
    out.flush()?;
    Ok(if comparison.same() { Exit::Fine } else { Exit::Findings })
}

fn read(path: &std::path::Path, lang: Lang) -> Result<Reading> {
    let path = folder::charter_path(Some(path))?;
    let reading = folder::charter(&path)?;
    let errors = reading.diagnostics.iter().filter(|d| d.code.severity() == Severity::Error).count();
    if errors > 0 {
        let message = Message::new("cmp-errors").with("file", path.display().to_string()).with("errors", errors);
        anstream::eprintln!("{}", message.render(lang));
    }
    Ok(reading)
}

fn under(section: &Section, lang: Lang) -> String {
    let message = match &section.under {
        Under::Header => Message::new("cmp-under-header"),
        Under::Article { number, title, .. } => {
            Message::new("cmp-under-article").with("number", number.as_str()).with("title", title.as_str())
        }
        Under::Pack(name) => Message::new("cmp-under-pack").with("name", name.as_str()),
    };
    message.render(lang).trim().to_owned()
}

/// The change in a sentence, and whether it is stricter now.
fn sentence(change: &Change, lang: Lang) -> String {
    let text = change.message.render(lang);
    let weight = match change.weight {
        Weight::Stronger => "cmp-stronger",
        Weight::Weaker => "cmp-weaker",
        Weight::Neither => return text,
    };
    format!("{text} [{}]", Message::new(weight).render(lang))
}

fn text(comparison: &Comparison, lang: Lang, out: &mut dyn Write) -> Result<()> {
    let mut page = Page::new(out);
    for section in &comparison.sections {
        page.heading(&under(section, lang))?;
        for change in &section.changes {
            let sign = match change.happened {
                Happened::Added => '+',
                Happened::Removed => '−',
                Happened::Changed | Happened::Renamed => '~',
                Happened::Moved => '↕',
            };
            page.paragraph(2, &format!("{sign} {}", sentence(change, lang)))?;
            for detail in &change.details {
                page.paragraph(6, &detail.render(lang))?;
            }
        }
    }
    page.gap()?;
    let n: usize = comparison.sections.iter().map(|s| s.changes.len()).sum();
    let summary = if n == 0 { Message::new("cmp-same") } else { Message::new("cmp-summary").with("n", n) };
    page.paragraph(0, &summary.render(lang))?;
    Ok(())
}

fn to_json(comparison: &Comparison, old: &Reading, new: &Reading, lang: Lang) -> Value {
    let sections: Vec<Value> = comparison
        .sections
        .iter()
        .map(|s| {
            let at = match &s.under {
                Under::Header => json!({"kind": "header"}),
                Under::Article { id, number, title } => json!({"kind": "article", "id": id, "number": number, "title": title}),
                Under::Pack(name) => json!({"kind": "pack", "name": name}),
            };
            json!({"under": at, "changes": s.changes.iter().map(|c| change_json(c, old, new, lang)).collect::<Vec<_>>()})
        })
        .collect();
    json!({"same": comparison.same(), "sections": sections})
}

fn change_json(c: &Change, old: &Reading, new: &Reading, lang: Lang) -> Value {
    let what = match c.what {
        What::Header => "header",
        What::Article => "article",
        What::Prose => "prose",
        What::Declared(kind) => kind_word(kind, Lang::En),
        What::Examples => "examples",
    };
    let happened = match c.happened {
        Happened::Added => "added",
        Happened::Removed => "removed",
        Happened::Changed => "changed",
        Happened::Moved => "moved",
        Happened::Renamed => "renamed",
    };
    let weight = match c.weight {
        Weight::Stronger => Some("stronger"),
        Weight::Weaker => Some("weaker"),
        Weight::Neither => None,
    };
    let place = |reading: &Reading, place: Option<Place>| {
        let place = place?;
        let source = reading.charter.sources.get(usize::from(place.source.0))?;
        Some(json!({"file": source.name, "start": report::position(&source.text, place.span.start)}))
    };
    json!({
        "what": what,
        "name": c.name,
        "change": happened,
        "weight": weight,
        "message": c.message.render(lang),
        "details": c.details.iter().map(|d| d.render(lang)).collect::<Vec<_>>(),
        "old": place(old, c.old),
        "new": place(new, c.new),
    })
}
