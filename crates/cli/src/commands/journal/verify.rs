//! `charte journal verify`: reads an export and the public key, nothing else, on all cores, in little memory.

use super::export::{Export, date, keys, number};
use crate::exit::Exit;
use crate::folder;
use crate::page::{Page, Shape};
use anyhow::Result;
use charte_journal::audit::{Audit, Chunk, Report};
use charte_journal::evidence::Evidence;
use charte_journal::export::{content_file, entries_file, leaves_file};
use charte_journal::note::Verified;
use charte_journal::{Checkpoint, Entry, Fault, VerifierKey};
use charte_messages::{Arg, Lang, Message};
use serde_json::json;
use std::collections::BTreeSet;
use std::io::{BufRead, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::sync_channel;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The folder of an export, or a file made by `charte journal prove`
    path: PathBuf,
    /// The journal's public key, which you have from elsewhere; witnesses' keys may follow it, one a line
    #[arg(long)]
    key: PathBuf,
    /// A signed checkpoint that you kept from before: the export must be its continuation
    #[arg(long, value_name = "FILE")]
    kept: Option<PathBuf>,
    /// How to say it
    #[arg(long, value_enum, default_value_t)]
    format: Shape,
}

pub(super) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    let keys = keys(&args.key)?;
    if args.path.is_file() {
        return evidence(args, &keys, lang);
    }
    let export = Export::new(&args.path)?;
    let kept = args.kept.as_ref().map(|path| folder::bytes(path)).transpose()?;
    let found = audit(&export, &keys, kept.as_deref())?;
    let mut out = anstream::AutoStream::auto(std::io::stdout().lock());
    match (&found, args.format) {
        (Ok(report), Shape::Text) => told(report, lang, &mut out)?,
        (Ok(report), Shape::Json) => writeln!(out, "{:#}", row(report))?,
        (Err(fault), shape) => failed(fault, shape, lang, &mut out)?,
    }
    out.flush()?;
    Ok(if found.is_ok() { Exit::Fine } else { Exit::Refused })
}

/// The whole audit: small files first, then files of entries on all cores, joined in their order.
fn audit(export: &Export, keys: &[VerifierKey], kept: Option<&[u8]>) -> Result<Result<Report, Fault>> {
    let files = export.files()?;
    let small = export.small()?;
    let audit = match Audit::open(keys, files.iter().map(String::as_str), &small, kept) {
        Ok(audit) => audit,
        Err(fault) => return Ok(Err(fault)),
    };
    drop(small);
    let contents: BTreeSet<String> = files.into_iter().filter(|name| name.starts_with("content/")).collect();
    let workers = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    let (next, stop) = (AtomicU64::new(0), AtomicBool::new(false));
    let (done, results) = sync_channel::<(u64, Result<Chunk>)>(workers * 2);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            let (audit, contents, next, stop, done) = (&audit, &contents, &next, &stop, done.clone());
            scope.spawn(move || {
                // Files are taken in order: when one is faulty, those before it are read to their ends.
                while !stop.load(Ordering::Relaxed) {
                    let chunk = next.fetch_add(1, Ordering::Relaxed);
                    if chunk >= audit.chunks() {
                        return;
                    }
                    let read = read(export, audit, contents, chunk);
                    if read.as_ref().map_or(true, Chunk::is_faulty) {
                        stop.store(true, Ordering::Relaxed);
                    }
                    if done.send((chunk, read)).is_err() {
                        return;
                    }
                }
            });
        }
        drop(done);
        // Moved in here, so that an early end releases whoever waits to send.
        let results = results;
        let (mut joined, mut waiting, mut due) = (audit.join(), std::collections::BTreeMap::new(), 0);
        while let Ok((chunk, read)) = results.recv() {
            waiting.insert(chunk, read);
            while let Some(read) = waiting.remove(&due) {
                if let Err(fault) = joined.add(&read?) {
                    stop.store(true, Ordering::Relaxed);
                    return Ok(Err(fault));
                }
                due += 1;
            }
        }
        Ok(joined.finish())
    })
}

fn read(export: &Export, audit: &Audit, contents: &BTreeSet<String>, chunk: u64) -> Result<Chunk> {
    let (mut entries, mut leaves) = (export.open(&entries_file(chunk))?, export.open(&leaves_file(chunk))?);
    let content = content_file(chunk);
    let mut content = if contents.contains(&content) { Some(export.open(&content)?) } else { None };
    let content = content.as_mut().map(|content| content as &mut dyn BufRead);
    Ok(audit.chunk(chunk, &mut entries, &mut leaves, content)?)
}

/// What was proved, in one paragraph.
fn told(report: &Report, lang: Lang, out: &mut dyn Write) -> Result<()> {
    let mut parts = vec![match report.times {
        Some((from, to)) => Message::new("journal-proved")
            .with("entries", number(report.entries))
            .with("origin", report.origin.as_str())
            .with("from", date(from))
            .with("to", date(to)),
        None => Message::new("journal-proved-none").with("origin", report.origin.as_str()),
    }];
    parts.push(
        Message::new("journal-checkpoints")
            .with("checkpoints", number(report.checkpoints))
            .with("witnessed", number(report.witnessed))
            .with("root", report.root.to_base64()),
    );
    parts.push(Message::new("journal-signed-by").with("names", names(&report.last)));
    if report.present + report.erased > 0 {
        let (present, erased) = (number(report.present), number(report.erased));
        parts.push(Message::new("journal-contents").with("present", present).with("erased", erased));
    }
    if let Some(kept) = report.kept {
        parts.push(Message::new("journal-kept").with("kept", number(kept)));
    }
    parts.push(match report.times {
        Some((_, to)) => Message::new("journal-limits").with("to", date(to)),
        None => Message::new("journal-limits-none"),
    });
    let words: Vec<String> = parts.iter().map(|part| part.render(lang)).collect();
    Page::new(out).paragraph(0, &words.join(" "))?;
    Ok(())
}

/// Who signed, known keys first.
fn names(signed: &Verified) -> Arg {
    let known = signed.by.iter().map(|by| match by.time {
        Some(time) => {
            let time = jiff::Timestamp::from_second(number(time)).map_or_else(|_| time.to_string(), |t| t.to_string());
            Message::new("journal-signed-at").with("name", by.name.as_str()).with("time", time).into()
        }
        None => Arg::from(by.name.as_str()),
    });
    let unknown =
        signed.unknown.iter().map(|name| Message::new("journal-signed-unknown").with("name", name.as_str()).into());
    Arg::And(known.chain(unknown).collect())
}

fn row(report: &Report) -> serde_json::Value {
    let by = |signed: &Verified| -> Vec<_> {
        let known = signed.by.iter().map(|by| json!({"name": by.name, "known": true, "time": by.time}));
        known.chain(signed.unknown.iter().map(|name| json!({"name": name, "known": false}))).collect()
    };
    json!({
        "verified": true,
        "origin": report.origin,
        "entries": report.entries,
        "root": report.root.to_base64(),
        "from": report.times.map(|(from, _)| date(from)),
        "to": report.times.map(|(_, to)| date(to)),
        "checkpoints": report.checkpoints,
        "witnessed": report.witnessed,
        "signed_by": by(&report.last),
        "contents": report.present,
        "erased": report.erased,
        "kept": report.kept,
    })
}

/// The first place at which it fails.
fn failed(fault: &Fault, shape: Shape, lang: Lang, out: &mut dyn Write) -> Result<()> {
    let words = fault.message().render(lang);
    if shape == Shape::Json {
        let Fault { file, line, entry, what } = fault;
        let row = json!({
            "verified": false, "file": file, "line": line, "entry": entry, "code": what.code(), "message": words,
        });
        writeln!(out, "{row:#}")?;
        return Ok(());
    }
    let place = match (fault.line, fault.entry) {
        (None, None) => "journal-place",
        (Some(_), None) => "journal-place-line",
        (None, Some(_)) => "journal-place-entry",
        (Some(_), Some(_)) => "journal-place-line-entry",
    };
    let mut place = Message::new(place).with("file", fault.file.as_str());
    for (name, value) in [("line", fault.line), ("entry", fault.entry)] {
        if let Some(value) = value {
            // A place, not an amount: no separators.
            place = place.with(name, value.to_string());
        }
    }
    let message = Message::new("journal-failed").with("place", place).with("what", words);
    Page::new(out).paragraph(0, &message.render(lang))?;
    Ok(())
}

/// One entry, by the proof that somebody gave.
fn evidence(args: &Args, keys: &[VerifierKey], lang: Lang) -> Result<Exit> {
    let name = args.path.display().to_string();
    let bytes = folder::bytes(&args.path)?;
    let found = Evidence::parse(&bytes)
        .ok_or_else(|| Fault { file: name.clone(), line: None, entry: None, what: charte_journal::What::Evidence })
        .and_then(|evidence| evidence.verify(keys, &name));
    let mut out = anstream::AutoStream::auto(std::io::stdout().lock());
    match (&found, args.format) {
        (Ok((entry, checkpoint)), Shape::Text) => {
            Page::new(&mut out).paragraph(0, &shown(entry, checkpoint).render(lang))?
        }
        (Ok((entry, checkpoint)), Shape::Json) => {
            let entry: serde_json::Value = serde_json::from_slice(&entry.to_json()?)?;
            let row = json!({
                "verified": true, "origin": checkpoint.origin, "entries": checkpoint.size,
                "root": checkpoint.root.to_base64(), "entry": entry,
            });
            writeln!(out, "{row:#}")?;
        }
        (Err(fault), shape) => failed(fault, shape, lang, &mut out)?,
    }
    out.flush()?;
    Ok(if found.is_ok() { Exit::Fine } else { Exit::Refused })
}

fn shown(entry: &Entry, checkpoint: &Checkpoint) -> Message {
    let record = &entry.record;
    Message::new("journal-evidence")
        .with("entry", entry.seq.to_string())
        .with("origin", checkpoint.origin.as_str())
        .with("entries", number(checkpoint.size))
        .with("at", date(record.at))
        .with("actor", record.actor.id.as_str())
        .with("act", record.act.as_str())
        .with("subject", format!("{}/{}", record.subject.kind, record.subject.id))
}
