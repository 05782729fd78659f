//! `charte journal`: what was decided and done, verified by whoever has the public key and nothing else.

mod export;
mod live;
mod prove;
mod show;
mod verify;

use crate::exit::Exit;
use anyhow::Result;
use charte_messages::Lang;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Verify an export, or the proof of one entry: every entry, every root, every signature
    Verify(verify::Args),
    /// Show the entries of an export
    Show(show::Args),
    /// Export the journal of a data folder for an auditor
    Export(live::ExportArgs),
    /// Sign the journal of a data folder as it is now, and show the checkpoint: keep it elsewhere
    Checkpoint(live::CheckpointArgs),
    /// Prove to somebody else that one entry is in the journal, without the others
    Prove(prove::Args),
}

pub(crate) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    match &args.what {
        What::Verify(args) => verify::run(args, lang),
        What::Show(args) => show::run(args, lang),
        What::Export(args) => live::export(args, lang),
        What::Checkpoint(args) => live::checkpoint(args, lang),
        What::Prove(args) => prove::run(args),
    }
}
