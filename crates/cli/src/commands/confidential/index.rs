//! `charte confidential index`: walks a folder, reads each document apart, keeps digests only.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use charte_messages::{Lang, Message};
use charte_signals::encoder::Encoder;
use charte_signals::excerpts::ExcerptIndexBuilder;

use super::extract::Reader;
use super::{key, rows};
use crate::exit::Exit;
use crate::folder;
use crate::report::Said;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The folder of the documents
    dir: PathBuf,
    /// Where the index goes
    #[arg(long)]
    out: PathBuf,
    /// What findings call the documents; default: the `confidential` block of --charter that has this folder, else the folder's name
    #[arg(long)]
    group: Option<String>,
    /// The charter whose `confidential` blocks name folders
    #[arg(long)]
    charter: Option<PathBuf>,
    /// A folder of what is public already: its passages are no longer confidential
    #[arg(long)]
    public: Vec<PathBuf>,
    /// A list of customers in CSV: two fields of one row must not stand in one post
    #[arg(long)]
    customers: Vec<PathBuf>,
    /// The key, made when it is not there; default: the index's path with the ending .key
    #[arg(long)]
    key: Option<PathBuf>,
    /// Words only: faster, and blind to translations
    #[arg(long)]
    words_only: bool,
}

pub(super) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    for dir in std::iter::once(&args.dir).chain(&args.public) {
        if !dir.is_dir() {
            return Err(Said(Message::new("folder-not-a-folder").with("path", dir.display().to_string())).into());
        }
    }
    let group = group(args)?;
    let key_path = args.key.clone().unwrap_or_else(|| args.out.with_extension("key"));
    let (key, made) = key::read_or_make(&key_path)?;
    if made {
        say(&Message::new("confidential-key-made").with("file", key_path.display().to_string()), lang);
    }
    let mut builder = ExcerptIndexBuilder::new(key);
    if let Some(encoder) = Encoder::shipped().filter(|_| !args.words_only) {
        builder = builder.meaning(encoder);
    }
    let mut work = Work { reader: Reader::new(), lang, own: [&args.out, &key_path].map(|p| absolute(p)), missed: 0 };
    if !work.reader.limited {
        say(&Message::new("confidential-no-limit"), lang);
    }
    for dir in &args.public {
        work.folder(dir, &mut |text| builder.public(text))?;
    }
    work.folder(&args.dir, &mut |text| builder.document(&group, text))?;
    for list in &args.customers {
        let name = list.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for row in rows::rows(&folder::text(list)?) {
            let fields: Vec<&str> = row.iter().map(String::as_str).collect();
            builder.row(&name, &fields);
        }
    }
    let index = builder.build();
    folder::write_bytes(&args.out, &index.to_bytes())?;
    let totals = index.totals();
    let message = Message::new("confidential-totals")
        .with("file", args.out.display().to_string())
        .with("documents", totals.documents)
        .with("prints", totals.prints)
        .with("sentences", totals.sentences)
        .with("rows", totals.rows)
        .with("missed", work.missed);
    say(&message, lang);
    Ok(if work.missed == 0 { Exit::Fine } else { Exit::Findings })
}

fn say(message: &Message, lang: Lang) {
    anstream::eprintln!("{}", message.render(lang));
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// What findings call the documents.
fn group(args: &Args) -> Result<String> {
    if let Some(group) = &args.group {
        return Ok(group.clone());
    }
    let dir = std::fs::canonicalize(&args.dir).with_context(|| args.dir.display().to_string())?;
    if let Some(charter) = &args.charter {
        let path = folder::charter_path(Some(charter))?;
        let beside = path.parent().unwrap_or(Path::new("")).to_owned();
        let reading = folder::charter(&path)?;
        for block in &reading.charter.confidentials {
            let named = block.folder.as_ref().map(|folder| beside.join(folder));
            if named.and_then(|named| std::fs::canonicalize(named).ok()).is_some_and(|named| named == dir) {
                return Ok(block.name.text.to_string());
            }
        }
    }
    Ok(dir.file_name().unwrap_or_default().to_string_lossy().into_owned())
}

struct Work {
    reader: Reader,
    lang: Lang,
    /// Files of the index itself, which may lie in the folder.
    own: [PathBuf; 2],
    missed: usize,
}

impl Work {
    /// Reads every file of a folder and of those in it, in the order of their names. Links are not followed out.
    fn folder(&mut self, dir: &Path, take: &mut dyn FnMut(&str)) -> Result<()> {
        let Ok(entries) = std::fs::read_dir(dir) else {
            self.missed(dir, None, "unreadable");
            return Ok(());
        };
        let mut paths: Vec<_> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
        paths.sort();
        for path in paths {
            let Ok(kind) = std::fs::symlink_metadata(&path).map(|meta| meta.file_type()) else {
                self.missed(&path, None, "unreadable");
                continue;
            };
            if kind.is_dir() {
                self.folder(&path, take)?;
            } else if kind.is_file() && !self.own.contains(&absolute(&path)) {
                self.file(&path, take)?;
            } else if kind.is_symlink() {
                self.missed(&path, None, "link");
            }
        }
        Ok(())
    }

    fn file(&mut self, path: &Path, take: &mut dyn FnMut(&str)) -> Result<()> {
        let answer = self.reader.read(path)?;
        for (part, why) in &answer.missed {
            self.missed(path, Some(part), why);
        }
        match &answer.error {
            Some(why) => self.missed(path, None, why),
            None if answer.text.trim().is_empty() => self.missed(path, None, "no-text"),
            None => {
                take(&answer.text);
                let read = Message::new("confidential-read")
                    .with("file", path.display().to_string())
                    .with("letters", answer.text.chars().count());
                say(&read, self.lang);
            }
        }
        Ok(())
    }

    fn missed(&mut self, path: &Path, part: Option<&str>, why: &str) {
        self.missed += 1;
        let why = match why {
            "encrypted" => "confidential-why-encrypted",
            "broken" => "confidential-why-broken",
            "too-large" => "confidential-why-too-large",
            "time" => "confidential-why-time",
            "died" => "confidential-why-died",
            "unreadable" => "confidential-why-unreadable",
            "link" => "confidential-why-link",
            "no-text" => "confidential-why-no-text",
            _ => "confidential-why-unknown",
        };
        let file = path.display().to_string();
        let file = part.map_or(file.clone(), |part| format!("{file} › {part}"));
        let why = Message::new(why).render(self.lang);
        say(&Message::new("confidential-missed").with("file", file).with("why", why), self.lang);
    }
}
