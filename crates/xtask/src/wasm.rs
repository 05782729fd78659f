//! The engine for a browser: built, compressed, put where the server hands it out; or what stands there compared with what
//! the sources make.

use crate::root;
use crate::test::{step, step_with};
use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// What a browser builds for.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";
/// The most that a page is sent, as compressed by brotli, in bytes.
const MOST: u64 = 900_000;
/// The most milliseconds that a verdict may take.
const SLOWEST: f64 = 2.0;
/// The module. Brotli alone: it is what browsers take, and the server can undo it for others.
const FILE: &str = "charte.wasm.br";

/// Builds the engine, and compares it with what is committed or writes it there.
pub(crate) fn run(check: bool) -> Result<()> {
    if check {
        size()?;
    }
    if !has_target() {
        ensure!(check, "rustup cannot add {TARGET}");
        crate::say(&format!("SKIPPED: rustup cannot add {TARGET}, so the engine for a browser was not built"));
        return Ok(());
    }
    let made = build()?;
    let path = folder().join(FILE);
    if check {
        let mut there = Vec::new();
        brotli::BrotliDecompress(&mut fs::read(&path)?.as_slice(), &mut there)?;
        ensure!(there == made, "{} is not what the sources make: run `cargo xtask wasm`", path.display());
    } else {
        let mut out = Vec::new();
        let how = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
        brotli::BrotliCompress(&mut made.as_slice(), &mut out, &how)?;
        fs::create_dir_all(folder())?;
        fs::write(&path, out)?;
        size()?;
    }
    // Alone, so that the engine beside it leaves out the same: it must say the same, byte for byte.
    step("cargo", &["test", "--quiet", "--package", "charte-wasm"])?;
    times()
}

/// Whether rustup has the part of the toolchain for a browser, or could fetch it.
pub(crate) fn has_target() -> bool {
    let added = Command::new("rustup").args(["target", "add", TARGET]).current_dir(root()).status();
    added.is_ok_and(|status| status.success())
}

fn folder() -> PathBuf {
    root().join("crates/server/assets/engine")
}

/// The module, without a trace of where it was built: paths of libraries are named alike on every machine.
fn build() -> Result<Vec<u8>> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo"))).context("CARGO_HOME")?;
    let mut flags = Vec::new();
    for source in fs::read_dir(home.join("registry/src")).into_iter().flatten() {
        flags.push(format!("--remap-path-prefix={}=libraries", source?.path().display()));
    }
    let flags = flags.join("\u{1f}");
    let args = ["build", "--package", "charte-wasm", "--profile", "web", "--target", TARGET];
    step_with("cargo", &args, &[("CARGO_ENCODED_RUSTFLAGS", flags.as_str())])?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let path = target.join(TARGET).join("web/charte_wasm.wasm");
    fs::read(&path).with_context(|| path.display().to_string())
}

/// Says how large the module is, and refuses what is too large for a page.
fn size() -> Result<()> {
    let path = folder().join(FILE);
    let bytes = fs::metadata(&path).with_context(|| format!("{}: run `cargo xtask wasm`", path.display()))?.len();
    crate::say(&format!("engine for a browser: {bytes} bytes by brotli"));
    if bytes > MOST {
        bail!("more than {MOST} bytes are too many for a page");
    }
    Ok(())
}

/// How long a verdict takes in node, whose engine is that of a browser.
fn times() -> Result<()> {
    if !Command::new("node").arg("--version").output().is_ok_and(|out| out.status.success()) {
        crate::say("SKIPPED: there is no node, so no verdict was timed");
        return Ok(());
    }
    let root = root();
    let examples = root.join("examples");
    for (house, charter, lang) in [("verrieres", "charte.md", "fr"), ("harrow", "charter.md", "en")] {
        let house = examples.join(house);
        let out = Command::new("node")
            .arg(root.join("crates/wasm/page/judge.mjs"))
            .args([folder(), house.join(charter), house.join("registry"), house.join("posts.jsonl")])
            .args(["1796720400000000", lang, "300"])
            .output()?;
        ensure!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        let said = String::from_utf8_lossy(&out.stdout);
        let line = said.lines().last().unwrap_or_default();
        crate::say(&format!("milliseconds in node, {charter}: {line}"));
        let times: Value = serde_json::from_str(line)?;
        let middle = times.get("p50").and_then(Value::as_f64).context("p50")?;
        ensure!(middle < SLOWEST, "a verdict in a page may take {SLOWEST} ms");
    }
    Ok(())
}
