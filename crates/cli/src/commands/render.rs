//! `charte render`: the charter as one HTML file, to read and to print.

use crate::clock;
use crate::exit::Exit;
use crate::folder;
use anyhow::Result;
use charte_lang::diagnostic::Severity;
use charte_lang::html;
use charte_messages::{Lang, Message};
use jiff::civil::Date;
use std::io::Write;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The charter, or its folder; default: charte.md or charter.md here. `-`: standard input
    charter: Option<PathBuf>,
    /// Where to write the page; default: standard output
    #[arg(long, short, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The day that the page gives as its own; default: today
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
}

pub(crate) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    let reading = folder::charter(&folder::charter_path(args.charter.as_deref())?)?;
    let page = html::page(&reading, Some(clock::today(&reading.charter, args.as_of)));
    match &args.out {
        Some(path) => folder::write(path, &page)?,
        None => {
            let mut out = std::io::stdout().lock();
            out.write_all(page.as_bytes())?;
            out.flush()?;
        }
    }
    let errors = reading.diagnostics.iter().filter(|d| d.code.severity() == Severity::Error).count();
    if errors > 0 {
        anstream::eprintln!("{}", Message::new("html-errors").with("errors", errors).render(lang));
        return Ok(Exit::Findings);
    }
    Ok(Exit::Fine)
}
