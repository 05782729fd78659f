//! `charte demo`: a house with a month behind it, to look at every screen alive. All that is in it was done by the acts
//! that the screens call, at its hour; nothing was written past them.

mod houses;
mod month;
mod settle;
mod story;
mod told;

use crate::commands::serve::{self, config::Config, folder};
use crate::exit::Exit;
use anyhow::{Context, Result};
use charte_app::{App, Settings};
use charte_messages::{Lang, Message};
use clap::Parser;
use houses::Which;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Which house, and where.
#[derive(Debug, Parser)]
pub(crate) struct Args {
    /// A new folder for its data; default: one that is gone at the end
    #[arg(long)]
    data: Option<PathBuf>,
    /// Which house; default: the one that speaks the language of messages
    #[arg(long, value_enum)]
    house: Option<Which>,
    /// Address and port to listen on
    #[arg(long, default_value = "127.0.0.1:8080", env = "CHARTE_LISTEN")]
    listen: SocketAddr,
    /// Everybody's password; default: one that is made and shown
    #[arg(long)]
    password: Option<String>,
    /// Fill the folder and stop there
    #[arg(long, requires = "data")]
    no_serve: bool,
}

pub(crate) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    let which = args.house.unwrap_or(if lang == Lang::Fr { Which::Verrieres } else { Which::Harrow });
    let temporary = if args.data.is_none() { Some(tempfile::tempdir()?) } else { None };
    let own = temporary.as_ref().map(|folder| folder.path().to_owned());
    let Some(data) = args.data.clone().or(own) else { return Ok(Exit::CouldNotRun) };
    folder::must_be_new(&data)?;
    let password = match &args.password {
        Some(password) => password.clone(),
        None => made_up()?,
    };
    let config = Config { listen: args.listen, log: "warn".to_owned(), ..Config::default() };
    folder::logs(&config);
    let greeting = greeting(which, &password, lang)?;
    serve::runtime()?.block_on(async {
        for one in fill(&config, &data, which, &password, now()).await? {
            tracing::warn!(one, "the month goes otherwise than it is told");
        }
        if args.no_serve {
            crate::say::line(&greeting)?;
            return Ok(());
        }
        serve::serve(&config, &data, lang, Some(greeting)).await
    })?;
    Ok(Exit::Fine)
}

/// Lays the month into a new folder, as of an instant. Gives what did not come out as the story says.
async fn fill(config: &Config, data: &Path, which: Which, password: &str, now: jiff::Timestamp) -> Result<Vec<String>> {
    let keys = folder::keys(data, &config.origin())?;
    let store = charte_store::Store::open(&config.database(data)?).await.context("database")?;
    let settings = Settings {
        address: config.address(),
        origin: config.origin(),
        node: folder::node(),
        private_webhooks: true,
        media: data.join("media"),
    };
    let house = which.house();
    let month = month::Month::read(&house, now)?;
    let clock = told::Told::at(month.begin);
    let app = Arc::new(App::open(store, Box::new(clock.clone()), keys.house, keys.signer, settings).await?);
    let otherwise = month.play(&app, &clock, password).await?;
    charte_app::journal::checkpoint(&app).await?;
    app.store.close().await;
    Ok(otherwise)
}

fn now() -> jiff::Timestamp {
    use charte_app::Ambient;
    charte_app::System.now()
}

/// A password that can be typed: four groups of four.
fn made_up() -> Result<String> {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).context("random bytes")?;
    let letters: Vec<char> =
        bytes.iter().filter_map(|byte| LETTERS.get(usize::from(byte % 32)).map(|letter| char::from(*letter))).collect();
    Ok(letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-"))
}

/// Whom to sign in as, and how.
fn greeting(which: Which, password: &str, lang: Lang) -> Result<String> {
    let house = which.house();
    let story = story::read(house.month)?;
    let mut lines = vec![Message::new("demo-sign-in").with("password", password).render(lang)];
    for (what, id) in house.visitors {
        let Some(person) = story.person.iter().find(|one| one.id == id) else { continue };
        lines.push(format!("  {:<42} {}", person.email, Message::new(what).render(lang)));
    }
    lines.push(Message::new("demo-invented").render(lang));
    Ok(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A working morning, a Sunday, the days of Christmas, the night of the summer's hour, an hour before anybody works.
    const DAYS: [&str; 5] = [
        "2026-11-30T10:00:00Z",
        "2027-01-17T12:00:00Z",
        "2026-12-27T18:30:00Z",
        "2027-03-28T01:30:00Z",
        "2027-05-06T03:10:00Z",
    ];

    #[test]
    fn the_month_goes_as_it_is_told_on_any_day() {
        let config = Config::default();
        for which in [Which::Verrieres, Which::Harrow] {
            for day in DAYS {
                let folder = tempfile::tempdir().unwrap();
                let filled = fill(&config, folder.path(), which, "correct horse battery", day.parse().unwrap());
                let otherwise = serve::runtime().unwrap().block_on(filled).unwrap();
                assert!(otherwise.is_empty(), "{which:?} on {day}: {otherwise:#?}");
            }
        }
    }
}
