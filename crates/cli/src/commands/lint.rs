//! `charte lint`: everything that is wrong or doubtful in a charter and its registry.

use crate::clock;
use crate::exit::Exit;
use crate::folder;
use crate::report::{self, Format};
use anyhow::{Result, bail};
use charte_judge::{Engine, Registry};
use charte_lang::diagnostic::Severity;
use charte_lang::lint::{Beside, lint};
use charte_lang::{Charter, Reading, fold};
use charte_messages::{Lang, Message};
use jiff::civil::Date;
use std::io::Write;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The charter, or its folder; default: charte.md or charter.md here. `-`: standard input
    charter: Option<PathBuf>,
    /// The registry's folder; default: registry/ or registre/ beside the charter
    #[arg(long, value_name = "DIR")]
    registry: Option<PathBuf>,
    /// The day as of which to look; default: today
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
    /// Record that prose and blocks of these articles were read together today; `all`: every article
    #[arg(long, value_name = "ARTICLE")]
    mark_read: Vec<String>,
    /// How to show the findings
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    let path = folder::charter_path(args.charter.as_deref())?;
    let reading = folder::charter(&path)?;
    if !args.mark_read.is_empty() {
        return mark_read(&path, &reading, args, lang);
    }
    let (registry, problems) = folder::registry(&path, args.registry.as_deref())?;
    let mut out = anstream::AutoStream::auto(std::io::stdout().lock());
    let mut found = reading.diagnostics.clone();
    if reading.sound() {
        found.extend(lint(&reading, &beside(&reading.charter, &registry), clock::today(&reading.charter, args.as_of)));
        found.extend(Engine::new(&reading.charter).lint());
        found.sort_by_key(|d| (d.place, d.code));
    }
    report::findings(&reading.charter.sources, &found, &problems, args.format, lang, &mut out)?;
    let worst = found.iter().map(|d| d.code.severity()).min().filter(|_| problems.is_empty());
    let exit = match worst {
        _ if !problems.is_empty() => Exit::Refused,
        Some(Severity::Error) => Exit::Refused,
        Some(Severity::Warning) => Exit::Findings,
        _ => Exit::Fine,
    };
    if args.format == Format::Text {
        writeln!(out, "{}", summary(&found, problems.len()).render(lang))?;
    }
    out.flush()?;
    Ok(exit)
}

fn summary(found: &[charte_lang::diagnostic::Diagnostic], problems: usize) -> Message {
    let count = |s: Severity| found.iter().filter(|d| d.code.severity() == s).count();
    Message::new("lint-summary")
        .with("errors", count(Severity::Error) + problems)
        .with("warnings", count(Severity::Warning))
}

/// What the registry says of teams and accounts, for the lint.
pub(crate) fn beside(charter: &Charter, registry: &Registry) -> Beside {
    let mut out = Beside::default();
    for person in registry.people() {
        for team in &person.teams {
            *out.members.entry(fold::key(team)).or_insert(0) += 1;
        }
    }
    for account in &charter.accounts {
        let Some(record) = registry.account(&account.name.text) else { continue };
        if record.owner.is_some() {
            out.owners.insert(account.name.key.clone());
        }
        if let Some(custodians) = &record.custodians {
            out.custodians.insert(account.name.key.clone(), custodians.len());
        }
    }
    out
}

/// Writes the `relu` clause of articles: the day and the digests of prose and blocks.
fn mark_read(path: &std::path::Path, reading: &Reading, args: &Args, lang: Lang) -> Result<Exit> {
    let day = clock::today(&reading.charter, args.as_of);
    let all = args.mark_read.iter().any(|a| a == "all");
    for id in args.mark_read.iter().filter(|a| *a != "all") {
        if !reading.charter.articles.iter().any(|a| a.place.source.0 == 0 && a.id == *id) {
            let ids = reading.charter.articles.iter().filter(|a| a.place.source.0 == 0).map(|a| a.id.as_str());
            let near = charte_lang::diagnostic::nearest(id, ids);
            let known = if near.is_some() { "yes" } else { "no" };
            bail!(
                Message::new("lint-no-article")
                    .with("found", id.as_str())
                    .with("near", near.unwrap_or_default())
                    .with("known", known)
                    .render(lang)
            );
        }
    }
    let written = charte_lang::mark_read(reading, day, |id| all || args.mark_read.iter().any(|a| a == id));
    folder::write(path, &written)?;
    let done = Message::new("lint-marked").with("file", path.display().to_string()).with("date", day.to_string());
    writeln!(std::io::stdout().lock(), "{}", done.render(lang))?;
    Ok(Exit::Fine)
}
