//! `charte journal show`: the entries of an export, those that are asked for. It verifies nothing and says so.

use super::export::{Export, date, number};
use crate::exit::Exit;
use crate::page::Shape;
use anyhow::Result;
use charte_journal::Entry;
use charte_journal::entry::{ActorKind, MAX_ENTRY};
use charte_journal::export::entries_file;
use charte_messages::{Lang, Message};
use std::io::{BufRead, BufWriter, Read, Write};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The folder of an export
    dir: PathBuf,
    /// Only this act, or all acts that begin with it: `post`, `post.approved`
    #[arg(long)]
    act: Option<String>,
    /// Only what was done to this: an id, or `kind/id`
    #[arg(long)]
    subject: Option<String>,
    /// Only what was done by this actor: an id
    #[arg(long)]
    actor: Option<String>,
    /// How to say it; JSON is one entry a line, as recorded
    #[arg(long, value_enum, default_value_t)]
    format: Shape,
}

impl Args {
    fn wants(&self, entry: &Entry) -> bool {
        let record = &entry.record;
        let act = |wanted: &String| {
            record
                .act
                .as_str()
                .strip_prefix(wanted.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let subject = |wanted: &String| {
            let (kind, id) = (record.subject.kind.as_str(), record.subject.id.as_str());
            wanted == id || wanted.split_once('/') == Some((kind, id))
        };
        self.act.as_ref().is_none_or(act)
            && self.subject.as_ref().is_none_or(subject)
            && self.actor.as_ref().is_none_or(|wanted| wanted == record.actor.id.as_str())
    }
}

pub(super) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    let export = Export::new(&args.dir)?;
    let mut out = BufWriter::new(anstream::AutoStream::auto(std::io::stdout().lock()));
    let (mut shown, mut entries, mut line) = (0, 0, Vec::new());
    let (files, mut unread) = (export.files()?, 0);
    for chunk in (0..).map(entries_file).take_while(|name| files.contains(name)) {
        let mut from = export.open(&chunk)?;
        loop {
            line.clear();
            if from.by_ref().take(MAX_ENTRY as u64 + 1).read_until(b'\n', &mut line)? == 0 {
                break;
            }
            entries += 1;
            match Entry::parse(line.strip_suffix(b"\n").unwrap_or(&line)) {
                Ok(entry) if args.wants(&entry) => {
                    shown += 1;
                    match args.format {
                        Shape::Json => out.write_all(&line)?,
                        Shape::Text => tell(&entry, &mut out)?,
                    }
                }
                Ok(_) => {}
                Err(_) => unread += 1,
            }
        }
    }
    out.flush()?;
    let message = Message::new("journal-shown").with("shown", number(shown)).with("entries", number(entries));
    anstream::eprintln!("{}", message.render(lang));
    if unread > 0 {
        anstream::eprintln!("{}", Message::new("journal-unread").with("unread", number(unread)).render(lang));
    }
    Ok(if unread > 0 { Exit::Findings } else { Exit::Fine })
}

/// One line: number, instant, act, actor, subject.
fn tell(entry: &Entry, out: &mut impl Write) -> Result<()> {
    let record = &entry.record;
    let kind = match record.actor.kind {
        ActorKind::Person => "person",
        ActorKind::System => "system",
        ActorKind::Token => "token",
    };
    let (seq, at, act, actor) = (entry.seq, date(record.at), &record.act, &record.actor.id);
    let subject = &record.subject;
    writeln!(out, "{seq:>8}  {at:<27}  {:<28}  {kind} {actor}  {}/{}", act.as_str(), subject.kind, subject.id)?;
    Ok(())
}
