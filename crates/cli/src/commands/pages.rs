//! `charte completions` and `charte manual`: what a distribution ships beside the program, made by the program itself.

use super::Cli;
use crate::exit::Exit;
use anyhow::{Context, Result};
use clap::CommandFactory;
use std::io::Write;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct Completions {
    /// For which shell
    shell: clap_complete::Shell,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Manual {
    /// Folder to write the pages to
    folder: PathBuf,
}

pub(crate) fn completions(args: &Completions) -> Result<Exit> {
    let mut made = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "charte", &mut made);
    std::io::stdout().lock().write_all(&made)?;
    Ok(Exit::Fine)
}

pub(crate) fn manual(args: &Manual) -> Result<Exit> {
    clap_mangen::generate_to(Cli::command(), &args.folder).with_context(|| args.folder.display().to_string())?;
    Ok(Exit::Fine)
}
