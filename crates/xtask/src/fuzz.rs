//! Fuzzing. In the gate the same inputs are tried each time, so that it says the same of the same tree; to look for new
//! ones, `cargo xtask fuzz MINUTES`.

use crate::root;
use crate::test::{step_with, tool};
use anyhow::Result;

/// A target, what it starts from, and how many inputs the gate tries: a minute for the first two, 20 seconds for the others.
const TARGETS: &[(&str, &[&str], &str)] = &[
    ("charter", &["crates/lang/packs", "examples/verrieres"], "-runs=1000"),
    ("post", &["fuzz/seeds"], "-runs=50000"),
    ("text", &["fuzz/seeds-text"], "-runs=2000"),
    ("document", &["fuzz/seeds-document"], "-runs=8000"),
    ("journal", &["fuzz/seeds-journal"], "-runs=30000"),
];

/// On a slow machine the gate tries fewer of the same inputs.
const LONGEST: &str = "-max_total_time=75";

/// The pinned compiler is a stable one: the flags that the fuzzer needs are let through by its own switch.
const FLAGS: (&str, &str) = ("RUSTC_BOOTSTRAP", "1");

/// Compiles every target, as [`run`] needs it.
pub(crate) fn build() -> Result<()> {
    tool("fuzz", "cargo-fuzz")?;
    step_with("cargo", &["fuzz", "build", "--sanitizer", "none"], &[FLAGS])
}

/// Runs each target: the gate's fixed inputs, or for so many minutes with inputs that nobody tried yet.
pub(crate) fn run(minutes: Option<u64>) -> Result<()> {
    build()?;
    for (target, seeds, runs) in TARGETS {
        // What the gate finds on its way stays out of the next run; what a long run finds is kept.
        let corpus =
            if minutes.is_some() { format!("fuzz/corpus/{target}") } else { format!("fuzz/target/gate/{target}") };
        let folder = root().join(&corpus);
        if minutes.is_none() && folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        std::fs::create_dir_all(&folder)?;
        let time = format!("-max_total_time={}", minutes.unwrap_or_default() * 60);
        let how: &[&str] = if minutes.is_some() { &[time.as_str()] } else { &["-seed=20261122", runs, LONGEST] };
        let mut args = vec!["fuzz", "run", target, "--sanitizer", "none", corpus.as_str()];
        args.extend(*seeds);
        args.extend([
            "--",
            "-rss_limit_mb=4096",
            "-max_len=20000",
            "-timeout=20",
            "-verbosity=0",
            "-print_final_stats=1",
        ]);
        args.extend(how);
        step_with("cargo", &args, &[FLAGS])?;
    }
    Ok(())
}
