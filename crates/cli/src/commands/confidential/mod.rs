//! `charte confidential`: makes the index of confidential documents where they are, and looks a text up in it.

mod extract;
mod index;
mod key;
mod rows;

use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use charte_messages::{Lang, Message};
use charte_signals::encoder::{self, Encoder};
use charte_signals::excerpts::{ExcerptError, ExcerptIndex, Scratch, Sentence};
use charte_signals::finding::Finding;
use charte_signals::normalise::Normalised;
use serde_json::json;

use crate::exit::Exit;
use crate::folder;
use crate::page::Shape;
use crate::report::Said;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Make the index of a folder: digests of its documents, nothing that can be read back
    Index(index::Args),
    /// Look a text from standard input up in an index
    Look(Look),
    /// Write the text of a document on standard input: run by `index`, in a process of its own
    #[command(hide = true)]
    Extract(extract::Args),
}

#[derive(Debug, clap::Args)]
struct Look {
    /// The index
    #[arg(long)]
    index: PathBuf,
    /// Its key
    #[arg(long)]
    key: PathBuf,
    /// How to say it
    #[arg(long, value_enum, default_value_t)]
    format: Shape,
}

pub(crate) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    match &args.what {
        What::Index(args) => index::run(args, lang),
        What::Look(args) => look(args, lang),
        What::Extract(args) => extract::run(args),
    }
}

/// Opens an index with its key.
pub(super) fn open(index: &Path, key: &Path) -> Result<ExcerptIndex> {
    let key = key::read(key)?;
    Ok(ExcerptIndex::from_bytes(&folder::bytes(index)?, key).map_err(|error| {
        let message = match error {
            ExcerptError::OtherFile => "confidential-other-file",
            ExcerptError::OtherVersion(_) => "confidential-other-version",
            ExcerptError::OtherKey => "confidential-other-key",
            _ => "confidential-damaged",
        };
        Said(Message::new(message).with("file", index.display().to_string()))
    })?)
}

fn look(args: &Look, lang: Lang) -> Result<Exit> {
    let index = open(&args.index, &args.key)?;
    let mut text = Vec::new();
    std::io::stdin().lock().read_to_end(&mut text).context("standard input")?;
    let text = Normalised::of(&String::from_utf8_lossy(&text));
    let encoder = Encoder::shipped().filter(|encoder| index.knows_meaning(encoder));
    let sentences = encoder.map(|encoder| Sentence::all_of(&text, encoder, &mut encoder::Scratch::new()));
    let mut findings = Vec::new();
    index.find(&text, encoder.zip(sentences.as_deref()), &mut Scratch::new(), &mut findings);
    let mut out = anstream::AutoStream::auto(std::io::stdout().lock());
    match args.format {
        Shape::Json => {
            let rows: Vec<_> = findings.iter().map(|finding| row(finding, &text, lang)).collect();
            serde_json::to_writer_pretty(&mut out, &json!({ "findings": rows }))?;
            writeln!(out)?;
        }
        Shape::Text if findings.is_empty() => {
            writeln!(out, "{}", Message::new("confidential-nothing").render(lang))?;
        }
        Shape::Text => {
            for finding in &findings {
                writeln!(out, "{} [{} %]", words(finding, lang), finding.confidence)?;
                writeln!(out, "  │ {}", text.original_text(finding.span.clone()).replace('\n', "\n  │ "))?;
            }
        }
    }
    out.flush()?;
    Ok(if findings.is_empty() { Exit::Fine } else { Exit::Findings })
}

/// Why, in words.
fn words(finding: &Finding, lang: Lang) -> String {
    let key = match finding.reason.code {
        "excerpt-verbatim" => "why-excerpt-verbatim",
        "excerpt-reworded" => "why-excerpt-reworded",
        "excerpt-alike" => "why-excerpt-alike",
        "excerpt-retold" => "why-excerpt-retold",
        _ => "why-excerpt-customer",
    };
    let name = finding.reason.name.as_deref().unwrap_or_default();
    Message::new(key)
        .with("name", name)
        .with("number", finding.reason.number.unwrap_or(0))
        .with("also", finding.reason.also.unwrap_or(0))
        .render(lang)
}

fn row(finding: &Finding, text: &Normalised, lang: Lang) -> serde_json::Value {
    json!({
        "sign": finding.sign.code(),
        "reason": finding.reason.code,
        "name": finding.reason.name,
        "number": finding.reason.number,
        "also": finding.reason.also,
        "confidence": finding.confidence,
        "start": finding.span.start,
        "end": finding.span.end,
        "words": text.original_text(finding.span.clone()),
        "message": words(finding, lang),
    })
}
