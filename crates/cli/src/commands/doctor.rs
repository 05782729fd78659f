//! `charte doctor`: is a data folder sound? Each thing that is looked at is a line.

use crate::commands::serve;
use crate::exit::Exit;
use anyhow::Result;
use charte_app::domain::Actor;
use charte_app::journal::{self, Fault};
use charte_messages::{Lang, Message};
use charte_store::{Address, Store};
use clap::Parser;
use std::path::Path;

/// With less free space than this, in bytes, a house should be looked after.
const LITTLE: u64 = 1 << 30;

/// Which house.
#[derive(Debug, Parser)]
pub(crate) struct Args {
    #[command(flatten)]
    house: serve::Where,
}

/// What was found about one thing.
struct Line {
    fine: bool,
    say: Message,
}

impl Line {
    fn fine(say: Message) -> Self {
        Self { fine: true, say }
    }

    fn wrong(say: Message) -> Self {
        Self { fine: false, say }
    }
}

pub(crate) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    let data = &args.house.data;
    let mut lines = keys(data);
    lines.extend(disk(data));
    let config = args.house.config(lang)?;
    let address = config.database(data)?;
    let there = match &address {
        Address::File(path) => path.is_file(),
        Address::Server(_) => true,
    };
    if there && lines.iter().all(|line| line.fine) {
        serve::runtime()?.block_on(database(args, &address, lang, &mut lines));
    } else if !there {
        lines.push(Line::wrong(Message::new("doctor-no-database")));
    }
    for line in &lines {
        crate::say::line(&format!("{} {}", if line.fine { "✓" } else { "✗" }, line.say.render(lang)))?;
    }
    Ok(if lines.iter().all(|line| line.fine) { Exit::Fine } else { Exit::Findings })
}

/// Whether the keys are there, and for their owner's eyes only.
fn keys(data: &Path) -> Vec<Line> {
    let mut lines = Vec::new();
    for name in ["house.key", "journal.key"] {
        let path = data.join("keys").join(name);
        let say = |key: &'static str| Message::new(key).with("path", path.display().to_string());
        lines.push(match crate::folder::text(&path) {
            Err(_) => Line::wrong(say("doctor-key-unreadable")),
            Ok(_) if !is_private(&path) => Line::wrong(say("doctor-key-open")),
            Ok(_) => Line::fine(say("doctor-key-fine")),
        });
    }
    lines
}

#[cfg(unix)]
fn is_private(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(path).is_ok_and(|meta| meta.permissions().mode() & 0o077 == 0)
}

#[cfg(not(unix))]
fn is_private(_: &Path) -> bool {
    true
}

/// How much room there is.
#[cfg(unix)]
fn disk(data: &Path) -> Option<Line> {
    let stat = rustix::fs::statvfs(data).ok()?;
    let free = stat.f_bavail.saturating_mul(stat.f_frsize);
    let say = Message::new(if free < LITTLE { "doctor-disk-little" } else { "doctor-disk-fine" });
    let say = say.with("free", i64::try_from(free >> 20).unwrap_or(i64::MAX));
    Some(if free < LITTLE { Line::wrong(say) } else { Line::fine(say) })
}

#[cfg(not(unix))]
fn disk(_: &Path) -> Option<Line> {
    None
}

/// Whether the database is whole and of this program's version, and the journal is what was written.
async fn database(args: &Args, address: &Address, lang: Lang, lines: &mut Vec<Line>) {
    match Store::pending(address).await {
        Err(error) => {
            lines.push(Line::wrong(Message::new("doctor-database-away").with("why", error.to_string())));
            return;
        }
        Ok(pending) if !pending.is_empty() => {
            // The rest is looked at by the program that has the tables as they are.
            lines.push(Line::wrong(Message::new("doctor-pending").with("what", pending.join(", "))));
            return;
        }
        Ok(_) => lines.push(Line::fine(Message::new("doctor-tables-fine"))),
    }
    let app = match args.house.open(lang).await {
        Ok(app) => app,
        Err(error) => {
            lines.push(Line::wrong(Message::new("doctor-database-away").with("why", error.to_string())));
            return;
        }
    };
    match app.store.faults().await {
        Ok(faults) if faults.is_empty() => lines.push(Line::fine(Message::new("doctor-store-fine"))),
        Ok(faults) => lines.push(Line::wrong(Message::new("doctor-store-faults").with("what", faults.join("; ")))),
        Err(error) => lines.push(Line::wrong(Message::new("doctor-database-away").with("why", error.to_string()))),
    }
    let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    lines.push(match journal::verify(&app, &Actor::program()).await {
        Ok(found) => match found.fault {
            None => Line::fine(Message::new("doctor-journal-fine").with("n", number(found.size))),
            Some(Fault::Entry(n)) => Line::wrong(Message::new("record-fault").with("n", number(n))),
            Some(Fault::Content(n)) => Line::wrong(Message::new("record-fault-content").with("n", number(n))),
            Some(Fault::Checkpoint(n)) => Line::wrong(Message::new("record-fault-checkpoint").with("n", number(n))),
        },
        Err(error) => Line::wrong(Message::new("doctor-database-away").with("why", error.to_string())),
    });
    app.store.close().await;
}
