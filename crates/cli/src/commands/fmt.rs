//! `charte fmt`: writes the blocks of a charter in the usual way, or in the other language; prose stays.

use crate::exit::Exit;
use crate::folder;
use crate::language::LangArg;
use anstyle::{AnsiColor, Style};
use anyhow::Result;
use charte_lang::diagnostic::Severity;
use charte_lang::{Packs, Reading, format};
use charte_messages::{Lang, Message};
use similar::{ChangeTag, TextDiff};
use std::io::Write;
use std::path::{Path, PathBuf};

/// The most lines of a difference that are shown.
const SHOWN: usize = 80;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The charter, or its folder; default: charte.md or charter.md here. `-`: standard input to standard output
    charter: Option<PathBuf>,
    /// Change nothing: show what would change, and end with 1 if something would
    #[arg(long, conflicts_with = "stdout")]
    check: bool,
    /// Translate keywords and phrases; names and prose stay
    #[arg(long, value_name = "LANG", value_enum)]
    into: Option<LangArg>,
    /// Write to standard output, not to the file
    #[arg(long)]
    stdout: bool,
}

pub(crate) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    let path = folder::charter_path(args.charter.as_deref())?;
    // Bytes that are not UTF-8 cannot be written back as they were: unlike the other commands, this one stops at them.
    let text = folder::text(&path)?;
    let reading = charte_lang::read(&path.display().to_string(), &text, &Packs::shipped());
    let formatted = format::format(&reading, args.into.map(Into::into));
    let file = path.display().to_string();
    let say = |key| anstream::eprintln!("{}", Message::new(key).with("file", file.as_str()).render(lang));
    warn(&reading, lang);
    if args.check {
        if formatted == text {
            return Ok(Exit::Fine);
        }
        let mut out = anstream::AutoStream::auto(std::io::stdout().lock());
        difference(&file, &text, &formatted, lang, &mut out)?;
        out.flush()?;
        say("fmt-would");
        return Ok(Exit::Findings);
    }
    if args.stdout || path == Path::new("-") {
        let mut out = std::io::stdout().lock();
        out.write_all(formatted.as_bytes())?;
        out.flush()?;
        return Ok(Exit::Fine);
    }
    if formatted == text {
        say("fmt-same");
    } else {
        folder::write(&path, &formatted)?;
        say("fmt-written");
    }
    Ok(Exit::Fine)
}

/// Says that a charter has errors: what was not understood is not touched.
fn warn(reading: &Reading, lang: Lang) {
    let errors = reading.diagnostics.iter().filter(|d| d.code.severity() == Severity::Error).count();
    if errors > 0 {
        anstream::eprintln!("{}", Message::new("fmt-errors").with("errors", errors).render(lang));
    }
}

/// A unified difference, cut after [`SHOWN`] lines.
fn difference(file: &str, before: &str, after: &str, lang: Lang, out: &mut dyn Write) -> Result<()> {
    let (red, green, dim) = (colour(AnsiColor::Red), colour(AnsiColor::Green), colour(AnsiColor::Cyan));
    let diff = TextDiff::from_lines(before, after);
    writeln!(out, "{red}--- {file}{red:#}\n{green}+++ {file}{green:#}")?;
    let (mut shown, mut left) = (0, 0_usize);
    for hunk in diff.unified_diff().context_radius(1).iter_hunks() {
        if shown < SHOWN {
            writeln!(out, "{dim}{}{dim:#}", hunk.header())?;
        }
        for change in hunk.iter_changes() {
            if shown >= SHOWN {
                left += 1;
                continue;
            }
            shown += 1;
            let (sign, style) = match change.tag() {
                ChangeTag::Delete => ('-', red),
                ChangeTag::Insert => ('+', green),
                ChangeTag::Equal => (' ', Style::new()),
            };
            writeln!(out, "{style}{sign}{}{style:#}", change.value().trim_end_matches(['\n', '\r']))?;
        }
    }
    if left > 0 {
        writeln!(out, "{}", Message::new("fmt-more").with("lines", left).render(lang))?;
    }
    Ok(())
}

fn colour(colour: AnsiColor) -> Style {
    Style::new().fg_color(Some(colour.into()))
}
