//! The journal of a data folder: exported for an auditor, signed now.

use crate::commands::serve;
use crate::exit::Exit;
use crate::report::Said;
use anyhow::Result;
use charte_app::domain::Actor;
use charte_app::journal;
use charte_messages::{Lang, Message};
use std::path::PathBuf;

/// Where the house is.
#[derive(Debug, clap::Args)]
pub(super) struct ExportArgs {
    #[command(flatten)]
    house: serve::Where,
    /// For whom, and why; written into the journal
    #[arg(long)]
    purpose: String,
    /// Leave out the contents: entries and proofs only
    #[arg(long)]
    without_contents: bool,
    /// A new folder
    folder: PathBuf,
}

/// Where the house is.
#[derive(Debug, clap::Args)]
pub(super) struct CheckpointArgs {
    #[command(flatten)]
    house: serve::Where,
}

/// Exports.
pub(super) fn export(args: &ExportArgs, lang: Lang) -> Result<Exit> {
    serve::folder::must_be_new(&args.folder)?;
    let size = serve::runtime()?.block_on(async {
        let app = args.house.open(lang).await?;
        let program = Actor::program();
        journal::note_export(&app, &program, &args.purpose).await?;
        let sink = journal::FolderSink::new(&args.folder);
        let (_, size) = journal::export(&app, &program, sink, !args.without_contents).await?;
        app.store.close().await;
        anyhow::Ok(size)
    })?;
    let said = Message::new("journal-exported")
        .with("n", super::export::number(size))
        .with("folder", args.folder.display().to_string());
    crate::say::line(&said.render(lang))?;
    Ok(Exit::Fine)
}

/// Signs the journal as it is now, and shows the checkpoint.
pub(super) fn checkpoint(args: &CheckpointArgs, lang: Lang) -> Result<Exit> {
    let note = serve::runtime()?.block_on(async {
        let app = args.house.open(lang).await?;
        let note = journal::last_checkpoint(&app).await?;
        app.store.close().await;
        anyhow::Ok(note)
    })?;
    let Some(note) = note else { return Err(Said(Message::new("journal-empty")).into()) };
    crate::say::line(note.trim_end_matches('\n'))?;
    Ok(Exit::Fine)
}
