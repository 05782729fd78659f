//! Installs what the tests need and runs everything: what `.ci/run` and the README call.

use crate::root;
use anyhow::{Result, bail};
use std::process::Command;

pub(crate) fn run() -> Result<()> {
    if Command::new("cargo").args(["nextest", "--version"]).output().map_or(true, |o| !o.status.success()) {
        step("cargo", &["install", "cargo-nextest", "--locked"])?;
    }
    step("cargo", &["fmt", "--all", "--check"])?;
    step("cargo", &["clippy", "--workspace", "--all-targets", "--exclude", "charte-bench", "--", "-D", "warnings"])?;
    step("cargo", &["nextest", "run", "--workspace", "--exclude", "charte-bench"])?;
    step("cargo", &["test", "--quiet", "--doc", "--workspace", "--exclude", "charte-bench"])?;
    crate::tidy::run()?;
    crate::reference::run(true)?;
    crate::coverage::run(Some(&root().join("../shared/facts/provisions.tsv")), true)?;
    step_with(
        "cargo",
        &["doc", "--quiet", "--no-deps", "--workspace", "--exclude", "charte-bench"],
        &[("RUSTDOCFLAGS", "-D warnings")],
    )
}

/// One command, shown before it runs.
pub(crate) fn step(program: &str, args: &[&str]) -> Result<()> {
    step_with(program, args, &[])
}

fn step_with(program: &str, args: &[&str], env: &[(&str, &str)]) -> Result<()> {
    crate::say(&format!("$ {program} {}", args.join(" ")));
    let status = Command::new(program).args(args).envs(env.iter().copied()).current_dir(root()).status()?;
    if !status.success() {
        bail!("{program} {} failed", args.join(" "));
    }
    Ok(())
}
