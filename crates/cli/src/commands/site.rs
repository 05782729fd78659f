//! `charte site`: the sites that ask about their comments by the Akismet protocol, and their keys.

use crate::commands::serve;
use crate::exit::Exit;
use anyhow::Result;
use charte_app::sites;
use charte_domain::{AccountHandle, Actor, SiteId};
use charte_messages::{Lang, Message};
use clap::{Parser, Subcommand};

/// What is done.
#[derive(Debug, Parser)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Add a site, and show its key: once, here
    Add {
        #[command(flatten)]
        house: serve::Where,
        /// The account of the charter on which its comments stand
        #[arg(long)]
        account: String,
        /// The address of the site
        address: String,
    },
    /// List the sites
    List {
        #[command(flatten)]
        house: serve::Where,
    },
    /// Take a key back
    Revoke {
        #[command(flatten)]
        house: serve::Where,
        /// The site's id, as the list shows it
        id: String,
    },
}

pub(crate) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    serve::runtime()?.block_on(async {
        // Whoever has the data folder and its keys keeps the house.
        let actor = Actor::program();
        match &args.what {
            What::Add { house, account, address } => {
                let app = house.open(lang).await?;
                let account = AccountHandle::new(account.clone());
                let (site, key) = said(sites::add(&app, &actor, address, &account).await)?;
                let said = Message::new("site-added")
                    .with("site", site.address.to_string())
                    .with("id", site.id.as_str())
                    .with("key", key.reveal());
                crate::say::line(&said.render(lang))?;
                app.store.close().await;
            }
            What::List { house } => {
                let app = house.open(lang).await?;
                for one in said(sites::list(&app, &actor).await)? {
                    let checked: i64 = one.months.iter().map(|month| month.checked).sum();
                    let said = Message::new(if one.site.revoked.is_some() { "site-line-revoked" } else { "site-line" })
                        .with("id", one.site.id.as_str())
                        .with("site", one.site.address.to_string())
                        .with("account", one.site.account.as_str())
                        .with("checked", checked);
                    crate::say::line(&said.render(lang))?;
                }
                app.store.close().await;
            }
            What::Revoke { house, id } => {
                let app = house.open(lang).await?;
                said(sites::revoke(&app, &actor, &SiteId::new(id.clone())).await)?;
                crate::say::line(&Message::new("site-revoked").with("id", id.as_str()).render(lang))?;
                app.store.close().await;
            }
        }
        Ok(Exit::Fine)
    })
}

fn said<T>(done: Result<T, charte_app::Error>) -> Result<T> {
    done.map_err(|error| crate::report::Said(error.message()).into())
}
