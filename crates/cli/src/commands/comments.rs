//! `charte comments`: the rights of those who comment, for a house's data folder.

use crate::commands::serve;
use crate::exit::Exit;
use anyhow::Result;
use charte_app::comments::commenter;
use charte_app::domain::Actor;
use charte_messages::{Lang, Message};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
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

pub(crate) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    let program = Actor::program();
    let line = match &args.what {
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
    crate::say::line(&line.map_err(|error| crate::report::Said(error.message()))?)?;
    Ok(Exit::Fine)
}
