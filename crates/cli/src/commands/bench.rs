//! `charte bench`: how good the detectors are, measured on texts that are given.

use crate::exit::Exit;
use crate::quality;
use anyhow::Result;
use std::io::Write;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Precision, recall and false alarms of each detector, and by functionality for a suite
    Quality(Quality),
    /// Spam in comments: caught and wrongly blocked, on sources that the model has not seen, and what a site learns
    Spam(Spam),
}

#[derive(Debug, clap::Args)]
struct Spam {
    /// The folder of the data sets
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// Own lines as a table, which `charte-train spam --lines FILE` writes; they teach beside the sets
    #[arg(long, value_name = "FILE")]
    lines: Option<PathBuf>,
    /// Write the report to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
struct Quality {
    /// The folder of the data sets; sections whose set is not there say so
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// A functional suite: a CSV or TSV file with the columns functionality, case, label; may be given several times
    #[arg(long, value_name = "FILE")]
    cases: Vec<PathBuf>,
    /// What the labels of the suite speak of
    #[arg(long, value_name = "HARM", default_value = "hate", value_parser = ["toxic", "hate", "insult", "threat", "harassment", "profanity", "sexual"])]
    of: String,
    /// Leave the sentence encoder out
    #[arg(long)]
    words_only: bool,
    /// Write the report to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(crate) fn run(args: &Args) -> Result<Exit> {
    let (report, out) = match &args.what {
        What::Quality(args) => {
            let how = quality::How { words_only: args.words_only, of: quality::head(&args.of) };
            (quality::report(args.data.as_deref(), &args.cases, how)?, &args.out)
        }
        What::Spam(args) => (quality::comments::report(&args.data, args.lines.as_deref())?, &args.out),
    };
    match out {
        Some(file) => crate::folder::write(file, &report)?,
        None => std::io::stdout().lock().write_all(report.as_bytes())?,
    }
    Ok(Exit::Fine)
}
