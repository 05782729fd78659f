//! `charte init`: the interview. Questions with defaults, section by section; out come a charter, a registry to begin
//! with, and what is still thin.

mod dialogue;
mod report;

use crate::clock;
use crate::exit::Exit;
use crate::folder;
use anyhow::{Result, bail};
use charte_interview::{Answers, Fault, Interview};
use charte_lang::{Charter, Packs};
use charte_messages::{Lang, Message};
use dialogue::{Dialogue, End};
use jiff::civil::Date;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

/// The file in which answers are kept beside the charter.
const ANSWERS: &str = "charte.answers.toml";

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The folder in which the charter will stand
    #[arg(default_value = ".")]
    dir: PathBuf,
    /// The model that the charter takes up: entreprise-fr, company-en; default: the one of the language
    #[arg(long, value_name = "NAME")]
    pack: Option<String>,
    /// Ask nothing: take the answers of this file, then those kept in the folder, then the defaults
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    /// Ask nothing: take the answers kept in the folder, then the defaults
    #[arg(long)]
    defaults: bool,
    /// Ask although there is no terminal: answers are lines of standard input
    #[arg(long, conflicts_with_all = ["answers", "defaults"])]
    ask: bool,
    /// Write over a charter that is there
    #[arg(long)]
    force: bool,
    /// Only say how complete the charter is, provision by provision
    #[arg(long, conflicts_with = "list")]
    report: bool,
    /// Only print all questions as a form, which several people can fill
    #[arg(long)]
    list: bool,
    /// The day from which default dates are counted; default: today
    #[arg(long, value_name = "DATE", hide = true)]
    as_of: Option<Date>,
}

pub(crate) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    let mut out = anstream::AutoStream::auto(std::io::stdout().lock());
    let kept_at = args.dir.join(ANSWERS);
    let kept = if kept_at.is_file() { Some(folder::text(&kept_at)?) } else { None };
    let lang =
        if args.report { folder::charter(&folder::charter_path(Some(&args.dir))?)?.charter.header.lang } else { lang };
    let interview = interview(args, kept.as_deref(), lang)?;
    let mut answers = match &kept {
        Some(text) => sound(&kept_at, Answers::read(&interview, text), &interview)?,
        None => Answers::default(),
    };
    if args.list {
        write!(out, "{}", answers.form(&interview))?;
        return Ok(Exit::Fine);
    }
    if args.report {
        let path = folder::charter_path(Some(&args.dir))?;
        return report::completeness(&folder::charter(&path)?.charter, &interview, &answers, &mut out);
    }
    let target = target(args, &interview, &answers)?;
    if let Some(file) = &args.answers {
        answers.take_over(sound(file, Answers::read(&interview, &folder::text(file)?), &interview)?);
    }
    let terminal = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    let asks = args.ask || (terminal && !args.defaults && args.answers.is_none());
    if asks {
        std::fs::create_dir_all(&args.dir)?;
        let mut save = |answers: &Answers| folder::write(&kept_at, &answers.write(&interview));
        let mut input = std::io::stdin().lock();
        let end = Dialogue::new(&interview, &mut answers, &mut input, &mut out, &mut save).run()?;
        if end == End::Stopped {
            let message = Message::new("init-stopped").with("file", kept_at.display().to_string());
            writeln!(out, "\n{}", message.render(interview.lang()))?;
            return Ok(Exit::Fine);
        }
    } else if !args.defaults && args.answers.is_none() && interview.next(&answers).is_some() {
        bail!("{}", Message::new("init-no-terminal").render(interview.lang()));
    }
    finish(&args.dir, &target, &interview, &mut answers, &mut out)
}

/// The interview that is asked for: by name, by the answers that are kept, by language.
fn interview(args: &Args, kept: Option<&str>, lang: Lang) -> Result<Interview> {
    let named = args.pack.clone().or_else(|| kept.and_then(Answers::pack_of));
    let found = match &named {
        Some(name) => Interview::of_pack(name),
        None => Interview::in_language(lang),
    };
    let Some(read) = found else {
        let known: Vec<&str> = Interview::packs().collect();
        let message =
            Message::new("init-no-pack").with("found", named.unwrap_or_default()).with("known", known.join(", "));
        bail!("{}", message.render(lang));
    };
    match read {
        Ok(interview) => Ok(interview.on(args.as_of.unwrap_or_else(|| today(lang)))),
        Err(faults) => bail!("{}", faults_text(&faults, lang)),
    }
}

fn today(lang: Lang) -> Date {
    // No charter yet: the zone is that of charters that name none.
    let empty = charte_lang::read(
        "",
        if lang == Lang::Fr { "```charte\n```\n" } else { "```charter\n```\n" },
        &Packs::shipped(),
    );
    clock::today(&empty.charter, None)
}

/// Answers without a fault, or what is wrong with them.
fn sound(file: &Path, read: (Answers, Vec<Fault>), interview: &Interview) -> Result<Answers> {
    let (answers, faults) = read;
    if faults.is_empty() {
        return Ok(answers);
    }
    bail!("{}\n{}", file.display(), faults_text(&faults, interview.lang()))
}

/// Faults in words, a line each and its help.
fn faults_text(faults: &[Fault], lang: Lang) -> String {
    let shown = faults.iter().map(|f| {
        let line = f.line.map(|n| format!("{n}: ")).unwrap_or_default();
        let at = if f.at.is_empty() { String::new() } else { format!(" ({})", f.at) };
        format!("  {line}{} {}{at}\n      {}", f.code.code(), f.text(lang), f.help_text(lang))
    });
    shown.collect::<Vec<_>>().join("\n")
}

/// Where the charter will stand. One that is there is left alone, unless the answers that are kept made it, word for word.
fn target(args: &Args, interview: &Interview, answers: &Answers) -> Result<PathBuf> {
    let name = if interview.lang() == Lang::Fr { "charte.md" } else { "charter.md" };
    let target = args.dir.join(name);
    let there = ["charte.md", "charter.md"].map(|n| args.dir.join(n)).into_iter().find(|p| p.exists());
    let Some(there) = there.filter(|_| !args.force) else { return Ok(target) };
    let drawn = there == target && !answers.is_empty() && folder::text(&there)? == interview.draw(answers);
    if drawn {
        return Ok(target);
    }
    bail!("{}", Message::new("init-exists").with("file", there.display().to_string()).render(interview.lang()))
}

/// Writes what the answers make, and says what came out.
fn finish(
    dir: &Path,
    target: &Path,
    interview: &Interview,
    answers: &mut Answers,
    out: &mut dyn Write,
) -> Result<Exit> {
    let lang = interview.lang();
    // Default days move with the calendar: those that made this charter are kept, so that it can be made again.
    answers.keep_days(interview);
    std::fs::create_dir_all(dir)?;
    let text = interview.draw(answers);
    folder::write(&dir.join(ANSWERS), &answers.write(interview))?;
    folder::write(target, &text)?;
    let reading = charte_lang::read(&target.display().to_string(), &text, &Packs::shipped());
    let mut written = vec![target.to_owned(), dir.join(ANSWERS)];
    written.extend(registry(dir, &reading.charter, lang)?);
    writeln!(out)?;
    for file in written {
        writeln!(out, "{}", Message::new("init-written").with("file", file.display().to_string()).render(lang))?;
    }
    let exit = report::examples(
        &reading,
        &folder::registry(target, None)?.0,
        clock::today(&reading.charter, None),
        lang,
        out,
    )?;
    report::completeness(&reading.charter, interview, answers, out)?;
    let next =
        Message::new("init-next").with("file", target.display().to_string()).with("folder", dir.display().to_string());
    writeln!(out, "\n{}", next.render(lang))?;
    out.flush()?;
    Ok(exit)
}

/// Writes a registry to begin with, where there is none.
fn registry(dir: &Path, charter: &Charter, lang: Lang) -> Result<Vec<PathBuf>> {
    if ["registre", "registry"].iter().any(|n| dir.join(n).exists()) {
        return Ok(Vec::new());
    }
    let (name, files) = charte_interview::registry(charter, lang);
    let folder = dir.join(name);
    std::fs::create_dir_all(&folder)?;
    for (file, text) in files {
        crate::folder::write(&folder.join(file), &text)?;
    }
    Ok(vec![folder])
}
