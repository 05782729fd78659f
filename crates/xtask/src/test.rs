//! Installs what the tests need and runs everything: what `.ci/run` and the README call.

use crate::{root, wasm};
use anyhow::{Result, bail};
use std::path::Path;
use std::process::Command;

pub(crate) fn run() -> Result<()> {
    packages()?;
    tool("nextest", "cargo-nextest")?;
    step("cargo", &["fmt", "--all", "--check"])?;
    step("cargo", &["clippy", "--workspace", "--all-targets", "--exclude", "charte-bench", "--", "-D", "warnings"])?;
    // What is outside the workspace's tests is compiled before they run: a fuzz target that no longer compiles was found
    // after half an hour once.
    step("cargo", &["clippy", "--package", "charte-bench", "--all-targets", "--", "-D", "warnings"])?;
    crate::fuzz::build()?;
    // The property tests try the same values each time here, so that the gate says the same of the same tree; run without
    // this, they try others.
    let server = crate::postgres::Server::start()?;
    let same = [("PROPTEST_RNG_SEED", "20261122"), ("CHARTE_TEST_POSTGRES", server.url())];
    step_with("cargo", &["nextest", "run", "--workspace", "--exclude", "charte-bench"], &same)?;
    journeys()?;
    step("cargo", &["test", "--quiet", "--doc", "--workspace", "--exclude", "charte-bench"])?;
    crate::tidy::run()?;
    crate::reference::run(true)?;
    crate::coverage::run(Some(&root().join("../shared/facts/provisions.tsv")), true)?;
    step_with(
        "cargo",
        &["doc", "--quiet", "--no-deps", "--workspace", "--exclude", "charte-bench"],
        &[("RUSTDOCFLAGS", "-D warnings")],
    )?;
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

/// The house in a real browser: its journeys, and every screen; the API as its document says; then the clients of others,
/// WordPress among them, as they are.
fn journeys() -> Result<()> {
    step("cargo", &["build", "--package", "charte-cli"])?;
    let folder = root().join("e2e");
    step_in(&folder, "npm", &["ci", "--no-audit", "--no-fund"])?;
    // Two clients of Python go by the same name, so each has a folder of its own.
    for client in ["akismet", "python-akismet", "schemathesis"] {
        let (target, list) = (format!(".python/{client}"), format!("clients/{client}/requirements.txt"));
        let quiet = ["--quiet", "--upgrade", "--disable-pip-version-check", "--root-user-action", "ignore"];
        let args = [&["-m", "pip", "install"][..], &quiet, &["--target", &target, "--requirement", &list]].concat();
        step_in(&folder, "python3", &args)?;
    }
    let manifest = "clients/instant-akismet/Cargo.toml";
    step_in(&folder, "cargo", &["build", "--quiet", "--locked", "--manifest-path", manifest, "--target-dir", ".rust"])?;
    for file in ["journeys", "provider", "screens", "calendar", "inbox", "api", "clients", "wordpress"] {
        step_in(&folder, "node", &["--test", &format!("{file}.test.mjs")])?;
    }
    Ok(())
}

/// What the tests need beside Rust: a program that shows that it is there, and Debian's package.
const PACKAGES: [(&str, &str); 14] = [
    ("/usr/bin/cc", "gcc libc6-dev"),
    ("/usr/bin/c++", "g++"),
    ("/usr/lib/postgresql", "postgresql"),
    ("/usr/bin/chromium", "chromium"),
    ("/usr/bin/node", "nodejs"),
    ("/usr/bin/npm", "npm"),
    ("/usr/bin/python3", "python3"),
    ("/usr/bin/pip3", "python3-pip"),
    ("/usr/sbin/mariadbd", "mariadb-server"),
    ("/usr/bin/php", "php-cli"),
    ("/usr/share/doc/php-mysql", "php-mysql"),
    ("/usr/share/doc/php-curl", "php-curl"),
    ("/usr/share/wordpress", "wordpress"),
    ("/usr/share/wordpress/wp-content/themes/twentytwentyone", "wordpress-theme-twentytwentyone"),
];

/// Installs Debian's packages that are missing; where that cannot be done, says which.
fn packages() -> Result<()> {
    let elsewhere = |path: &Path| {
        let name = path.file_name().unwrap_or_default();
        std::env::var_os("PATH")
            .is_some_and(|all| std::env::split_paths(&all).any(|folder| folder.join(name).is_file()))
    };
    let missing: Vec<&str> = PACKAGES
        .iter()
        .filter(|(path, _)| !Path::new(path).exists() && !elsewhere(Path::new(path)))
        .flat_map(|(_, names)| names.split(' '))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let root = Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout.starts_with(b"0\n"));
    if !root || Command::new("apt-get").arg("--version").output().is_err() {
        bail!("the tests need these packages: apt-get install {}", missing.join(" "));
    }
    step("apt-get", &["update", "-q"])?;
    let mut args = vec!["install", "-y", "-q", "--no-install-recommends"];
    args.extend(missing);
    step("apt-get", &args)
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

fn step_in(folder: &Path, program: &str, args: &[&str]) -> Result<()> {
    run_in(folder, program, args, &[])
}

pub(crate) fn step_with(program: &str, args: &[&str], env: &[(&str, &str)]) -> Result<()> {
    run_in(&root(), program, args, env)
}

fn run_in(folder: &Path, program: &str, args: &[&str], env: &[(&str, &str)]) -> Result<()> {
    crate::say(&format!("$ {program} {}", args.join(" ")));
    let status = Command::new(program).args(args).envs(env.iter().copied()).current_dir(folder).status()?;
    if !status.success() {
        bail!("{program} {} failed", args.join(" "));
    }
    Ok(())
}
