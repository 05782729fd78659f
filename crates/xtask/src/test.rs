//! Installs what the tests need and runs everything: what `.ci/run` and the README call.

use crate::{root, wasm};
use anyhow::{Result, bail};
use std::process::Command;

pub(crate) fn run() -> Result<()> {
    compilers()?;
    tool("nextest", "cargo-nextest")?;
    step("cargo", &["fmt", "--all", "--check"])?;
    step("cargo", &["clippy", "--workspace", "--all-targets", "--exclude", "charte-bench", "--", "-D", "warnings"])?;
    // The property tests try the same values each time here, so that the gate says the same of the same tree; run without
    // this, they try others.
    let same = [("PROPTEST_RNG_SEED", "20261122")];
    step_with("cargo", &["nextest", "run", "--workspace", "--exclude", "charte-bench"], &same)?;
    step("cargo", &["test", "--quiet", "--doc", "--workspace", "--exclude", "charte-bench"])?;
    crate::tidy::run()?;
    crate::reference::run(true)?;
    crate::coverage::run(Some(&root().join("../shared/facts/provisions.tsv")), true)?;
    step_with(
        "cargo",
        &["doc", "--quiet", "--no-deps", "--workspace", "--exclude", "charte-bench"],
        &[("RUSTDOCFLAGS", "-D warnings")],
    )?;
    step("cargo", &["clippy", "--package", "charte-bench", "--all-targets", "--", "-D", "warnings"])?;
    step_with("cargo", &["nextest", "run", "--package", "charte-bench"], &same)?;
    browser()?;
    crate::fuzz::run(None)
}

/// The crates that know no files, clock and threads build for a browser. The toolchain's part for it is fetched by rustup;
/// where that cannot be had, it is said and passed over. The engine that the server hands out is what the sources make.
fn browser() -> Result<()> {
    if !wasm::has_target() {
        crate::say(&format!("SKIPPED: rustup cannot add {}, so nothing was built for a browser", wasm::TARGET));
        return Ok(());
    }
    let mut args = vec!["check", "--target", wasm::TARGET];
    for package in ["charte-lang", "charte-signals", "charte-judge", "charte-journal"] {
        args.extend(["--package", package]);
    }
    step("cargo", &args)?;
    wasm::run(true)
}

/// What crates with a part in C or C++ are built with.
fn compilers() -> Result<()> {
    for (program, package) in [("cc", "gcc libc6-dev"), ("c++", "g++")] {
        if Command::new(program).arg("--version").output().is_err() {
            bail!("`{program}` is missing: apt-get install {package}");
        }
    }
    Ok(())
}

/// Installs a cargo command that is not there.
pub(crate) fn tool(verb: &str, package: &str) -> Result<()> {
    let there = Command::new("cargo").args([verb, "--version"]).output().is_ok_and(|o| o.status.success());
    if there { Ok(()) } else { step("cargo", &["install", package, "--locked"]) }
}

/// One command, shown before it runs.
pub(crate) fn step(program: &str, args: &[&str]) -> Result<()> {
    step_with(program, args, &[])
}

pub(crate) fn step_with(program: &str, args: &[&str], env: &[(&str, &str)]) -> Result<()> {
    crate::say(&format!("$ {program} {}", args.join(" ")));
    let status = Command::new(program).args(args).envs(env.iter().copied()).current_dir(root()).status()?;
    if !status.success() {
        bail!("{program} {} failed", args.join(" "));
    }
    Ok(())
}
