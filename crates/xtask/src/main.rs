//! The daily verbs of the repository.
//!
//! ```text
//! cargo xtask reference [--check]   write the generated pages of docs/reference
//! cargo xtask coverage TSV [--check] write replay/COVERAGE.md from the provisions of published charters
//! cargo xtask tidy                  the rules of the house that no lint knows: arrows, names, hosts
//! cargo xtask test                  install what the tests need, then run everything
//! cargo xtask fuzz MINUTES          look for inputs that break a parser, so many minutes for each target
//! cargo xtask wasm [--check]        the engine for a browser, in crates/server/assets/engine
//! cargo xtask dist                  the program, its completions and its manual pages, in target/dist-files
//! ```
#![expect(clippy::print_stdout, reason = "a program for the people who work here")]
#![expect(clippy::disallowed_methods, reason = "this program reads and writes the repository's files")]

mod coverage;
mod dist;
mod fuzz;
mod postgres;
mod reference;
mod test;
mod tidy;
mod wasm;

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let check = args.iter().any(|a| a == "--check");
    match args.first().map(String::as_str) {
        Some("reference") => reference::run(check),
        Some("coverage") => coverage::run(args.get(1).filter(|a| !a.starts_with("--")).map(Path::new), check),
        Some("tidy") => tidy::run(),
        Some("test") => test::run(),
        Some("fuzz") => fuzz::run(Some(args.get(1).and_then(|a| a.parse().ok()).unwrap_or(1))),
        Some("wasm") => wasm::run(check),
        Some("dist") => dist::run(),
        _ => bail!("one of: reference, coverage, tidy, test, fuzz, wasm, dist (see crates/xtask/src/main.rs)"),
    }
}

/// The repository's folder.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Writes a generated file, or says that the one there is another.
fn generated(path: &str, text: &str, check: bool) -> Result<()> {
    let full = root().join(path);
    let now = std::fs::read_to_string(&full).unwrap_or_default();
    if now == text {
        say(&format!("{path}: up to date"));
        return Ok(());
    }
    if check {
        bail!("{path} is not what the program makes: run `cargo xtask reference` or `cargo xtask coverage`");
    }
    std::fs::write(&full, text).with_context(|| path.to_owned())?;
    say(&format!("{path}: written"));
    Ok(())
}

/// One line for the person who runs this.
fn say(line: &str) {
    println!("{line}");
}
