//! What is handed out: the program, its shell completions, its manual pages.

use crate::root;
use crate::test::step;
use anyhow::{Context, Result};
use std::process::Command;

pub(crate) fn run() -> Result<()> {
    step("cargo", &["build", "--profile", "dist", "--package", "charte-cli"])?;
    let target = root().join("target");
    let out = target.join("dist-files");
    std::fs::create_dir_all(out.join("man"))?;
    std::fs::create_dir_all(out.join("completions"))?;
    let program = target.join("dist/charte");
    std::fs::copy(&program, out.join("charte"))?;
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let made = Command::new(&program).args(["completions", shell]).output().context("charte completions")?;
        std::fs::write(out.join("completions").join(format!("charte.{shell}")), made.stdout)?;
    }
    let made = Command::new(&program).arg("manual").arg(out.join("man")).status().context("charte manual")?;
    anyhow::ensure!(made.success(), "charte manual failed");
    crate::say(&format!("written: {}", out.display()));
    Ok(())
}
