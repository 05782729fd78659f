//! `charte comments`: comments taken in from a file, and the rights of those who comment, for a house's data folder.

use crate::commands::serve;
use crate::exit::Exit;
use crate::report::Said;
use anyhow::Result;
use charte_app::comments::commenter;
use charte_app::comments::files::{self, Kind};
use charte_app::domain::{AccountHandle, Actor};
use charte_messages::{Lang, Message};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Take in the comments of a file: a CSV table, JSON lines or a WordPress export; each is judged as if it came
    Import(Import),
    /// Show as JSON all that is held about somebody who comments
    Export(Who),
    /// Erase what is held about somebody who comments; the record stays verifiable
    Erase(Who),
}

#[derive(Debug, clap::Args)]
struct Who {
    #[command(flatten)]
    house: serve::Where,
    /// An e-mail address, or a name as it stands under comments
    who: String,
}

#[derive(Debug, clap::Args)]
struct Import {
    #[command(flatten)]
    house: serve::Where,
    /// The account on which they stand
    #[arg(long, value_name = "@ACCOUNT")]
    account: String,
    /// The site that they come from, as `charte site list` shows it: its memory judges them
    #[arg(long)]
    site: Option<String>,
    /// What the file is; default: what it begins with tells
    #[arg(long, value_enum)]
    kind: Option<FileKind>,
    /// The file
    file: PathBuf,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum FileKind {
    /// A table
    Csv,
    /// A JSON object a line
    Jsonl,
    /// A WordPress export
    Wordpress,
}

impl From<FileKind> for Kind {
    fn from(kind: FileKind) -> Self {
        match kind {
            FileKind::Csv => Self::Csv,
            FileKind::Jsonl => Self::Lines,
            FileKind::Wordpress => Self::Wordpress,
        }
    }
}

fn import(given: &Import, lang: Lang) -> Result<Exit> {
    let bytes = crate::folder::bytes(&given.file)?;
    let done = serve::runtime()?.block_on(async {
        let app = given.house.open(lang).await?;
        let site = match &given.site {
            Some(wanted) => {
                let found = app.house().sites.values().find(|site| site.address.to_string() == *wanted).cloned();
                Some(found.ok_or_else(|| Said(Message::new("import-no-site").with("site", wanted.as_str())))?)
            }
            None => None,
        };
        let account = AccountHandle::new(given.account.clone());
        let kind = given.kind.map(Kind::from);
        let done = files::take_file(&app, &Actor::program(), &account, site, kind, bytes).await;
        app.store.close().await;
        anyhow::Ok(done)
    })?;
    let (_, taken) = done.map_err(|error| Said(error.message()))?;
    let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let said = Message::new("import-taken")
        .with("taken", number(taken.taken))
        .with("spam", number(taken.spam))
        .with("open", number(taken.open));
    crate::say::line(&said.render(lang))?;
    for fault in &taken.wrong {
        let why = Message::new(format!("intake-fault-{}", fault.code)).render(lang);
        let said = Message::new("import-wrong")
            .with("line", number(fault.line))
            .with("why", why)
            .with("text", fault.text.as_str());
        crate::say::line(&said.render(lang))?;
    }
    Ok(if taken.wrong.is_empty() { Exit::Fine } else { Exit::Findings })
}

pub(crate) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    let program = Actor::program();
    let line = match &args.what {
        What::Import(given) => return import(given, lang),
        What::Export(who) => serve::runtime()?
            .block_on(async {
                let app = who.house.open(lang).await?;
                let all = commenter::export(&app, &program, &who.who).await;
                app.store.close().await;
                anyhow::Ok(all)
            })?
            .map(|all| serde_json::to_string_pretty(&all).unwrap_or_default()),
        What::Erase(who) => serve::runtime()?
            .block_on(async {
                let app = who.house.open(lang).await?;
                let done = commenter::erase(&app, &program, &who.who).await;
                app.store.close().await;
                anyhow::Ok(done)
            })?
            .map(|done| {
                let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
                Message::new("commenter-erased")
                    .with("comments", i64::try_from(done.comments).unwrap_or(i64::MAX))
                    .with("copies", number(done.copies))
                    .with("held", number(done.held))
                    .render(lang)
            }),
    };
    crate::say::line(&line.map_err(|error| Said(error.message()))?)?;
    Ok(Exit::Fine)
}
