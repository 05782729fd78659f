//! `charte lint`: everything that is wrong or doubtful in a charter and its registry.

use crate::exit::Exit;
use crate::folder;
use crate::report::{self, Format};
use anyhow::Result;
use charte_lang::diagnostic::Severity;
use charte_messages::Lang;
use std::io::Write;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The charter, or its folder; default: charte.md or charter.md here. `-`: standard input
    charter: Option<PathBuf>,
    /// How to show the findings
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    let path = folder::charter_path(args.charter.as_deref())?;
    let reading = folder::charter(&path)?;
    let mut out = anstream::AutoStream::auto(std::io::stdout().lock());
    report::diagnostics(&reading.charter.sources, &reading.diagnostics, args.format, lang, &mut out)?;
    out.flush()?;
    let worst = reading.diagnostics.iter().map(|d| d.code.severity()).min();
    Ok(match worst {
        Some(Severity::Error) => Exit::Refused,
        Some(Severity::Warning) => Exit::Findings,
        _ => Exit::Fine,
    })
}
