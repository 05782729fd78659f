//! `charte backup`: the database copied while the house works.

use crate::commands::serve;
use crate::exit::Exit;
use crate::report::Said;
use anyhow::{Context, Result};
use charte_messages::{Lang, Message};
use charte_store::{Address, Store};
use clap::Parser;
use std::path::{Path, PathBuf};

/// What is copied where.
#[derive(Debug, Parser)]
pub(crate) struct Args {
    #[command(flatten)]
    house: serve::Where,
    /// Copy the keys too, into a folder beside the copy: whoever has both can sign in the house's name
    #[arg(long)]
    with_keys: bool,
    /// A new file
    file: PathBuf,
}

pub(crate) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    let config = args.house.config(lang)?;
    let address = config.database(&args.house.data)?;
    match &address {
        Address::File(path) if path.is_file() => {}
        Address::File(path) => {
            return Err(Said(Message::new("house-not-there").with("path", path.display().to_string())).into());
        }
        Address::Server(_) => return Err(Said(Message::new("backup-postgres")).into()),
    }
    let keys = args.with_keys.then(|| {
        let mut name = args.file.clone().into_os_string();
        name.push(".keys");
        PathBuf::from(name)
    });
    // Said before anything is copied: half a backup is none.
    if let Some(path) = std::iter::once(&args.file).chain(&keys).find(|path| path.exists()) {
        return Err(Said(Message::new("backup-there").with("path", path.display().to_string())).into());
    }
    serve::runtime()?.block_on(async {
        let store = Store::open(&address).await.context("database")?;
        store.copy_to(&args.file).await.with_context(|| args.file.display().to_string())?;
        store.close().await;
        anyhow::Ok(())
    })?;
    serve::folder::make_private(&args.file, 0o600)?;
    if let Some(keys) = keys {
        copy_keys(&args.house.data.join("keys"), &keys)?;
    }
    let said = Message::new("backup-done").with("file", args.file.display().to_string());
    crate::say::line(&said.render(lang))?;
    Ok(Exit::Fine)
}

fn copy_keys(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir(to).with_context(|| to.display().to_string())?;
    serve::folder::make_private(to, 0o700)?;
    for entry in std::fs::read_dir(from).with_context(|| from.display().to_string())? {
        let entry = entry?;
        // The permissions of a key go with it.
        std::fs::copy(entry.path(), to.join(entry.file_name())).with_context(|| entry.path().display().to_string())?;
    }
    Ok(())
}
