//! Installs what the tests need and runs everything: what `.ci/run` and the README call.

use crate::root;
use anyhow::{Result, bail};
use std::process::Command;

/// How long each fuzz target runs, in seconds.
const FUZZ_SECONDS: &str = "-max_total_time=60";

pub(crate) fn run() -> Result<()> {
    compilers()?;
    tool("nextest", "cargo-nextest")?;
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
    )?;
    step("cargo", &["clippy", "--package", "charte-bench", "--all-targets", "--", "-D", "warnings"])?;
    step("cargo", &["nextest", "run", "--package", "charte-bench"])?;
    fuzz()
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
fn tool(verb: &str, package: &str) -> Result<()> {
    let there = Command::new("cargo").args([verb, "--version"]).output().is_ok_and(|o| o.status.success());
    if there { Ok(()) } else { step("cargo", &["install", package, "--locked"]) }
}

/// A minute of fuzzing for each target, from the charters and posts of the repository. The pinned compiler is a stable
/// one: the flags that the fuzzer needs are let through by its own switch.
fn fuzz() -> Result<()> {
    tool("fuzz", "cargo-fuzz")?;
    let env = [("RUSTC_BOOTSTRAP", "1")];
    for (target, seeds) in [("charter", &["crates/lang/packs", "examples/verrieres"][..]), ("post", &["fuzz/seeds"])] {
        let corpus = format!("fuzz/corpus/{target}");
        std::fs::create_dir_all(root().join(&corpus))?;
        let mut args = vec!["fuzz", "run", target, "--sanitizer", "none", corpus.as_str()];
        args.extend(seeds);
        args.extend([
            "--",
            FUZZ_SECONDS,
            "-rss_limit_mb=4096",
            "-max_len=20000",
            "-verbosity=0",
            "-print_final_stats=1",
        ]);
        step_with("cargo", &args, &env)?;
    }
    Ok(())
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
