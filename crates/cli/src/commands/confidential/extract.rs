//! The text of one document, read in a process of its own: a file that hangs a library or eats memory stops that process,
//! not the program. The parent's half is here too.

use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result};
use charte_documents::{Error, extract};
use serde::{Deserialize, Serialize};

use crate::exit::Exit;

/// How long one document may take.
const TIME: Duration = Duration::from_secs(20);
/// Memory that reading one document may take, where the system has `prlimit`.
const MEMORY: u64 = 2 << 30;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The name of the file, a hint to its kind
    #[arg(long, default_value = "")]
    name: String,
}

/// What the child says, in JSON.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Answer {
    pub(super) text: String,
    /// Names of parts that could not be read, and why.
    pub(super) missed: Vec<(String, String)>,
    /// Why nothing was read.
    pub(super) error: Option<String>,
}

impl Answer {
    fn failed(why: &str) -> Self {
        Self { error: Some(why.to_owned()), ..Self::default() }
    }
}

/// The child.
pub(super) fn run(args: &Args) -> Result<Exit> {
    // A library's panic is an answer, not a page on the terminal.
    std::panic::set_hook(Box::new(|_| {}));
    let mut bytes = Vec::new();
    let limit = charte_documents::MAX_FILE as u64 + 1;
    std::io::stdin().lock().take(limit).read_to_end(&mut bytes).context("standard input")?;
    let answer = match extract(&args.name, &bytes) {
        Ok(found) => Answer {
            text: found.text,
            missed: found.missed.into_iter().map(|missed| (missed.part, code(missed.why).to_owned())).collect(),
            error: None,
        },
        Err(why) => Answer::failed(code(why)),
    };
    let mut out = std::io::stdout().lock();
    serde_json::to_writer(&mut out, &answer)?;
    out.flush()?;
    Ok(if answer.error.is_none() { Exit::Fine } else { Exit::Findings })
}

/// The end of the message that says why.
fn code(why: Error) -> &'static str {
    match why {
        Error::Encrypted => "encrypted",
        Error::Broken => "broken",
        Error::TooLarge(_) => "too-large",
        _ => "unknown",
    }
}

/// Reads documents by children.
#[derive(Debug)]
pub(super) struct Reader {
    /// Whether the system can hold a child's memory.
    pub(super) limited: bool,
}

impl Reader {
    pub(super) fn new() -> Self {
        let tried = Command::new("prlimit").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        Self { limited: tried.is_ok_and(|status| status.success()) }
    }

    /// The text of a file, or why there is none.
    pub(super) fn read(&self, path: &Path) -> Result<Answer> {
        let file = match File::open(path) {
            Ok(file) => file,
            Err(_) => return Ok(Answer::failed("unreadable")),
        };
        let program = std::env::current_exe().context("the program's own path")?;
        let mut command = if self.limited {
            let mut command = Command::new("prlimit");
            command.arg(format!("--as={MEMORY}")).arg("--core=0").arg("--").arg(program);
            command
        } else {
            Command::new(program)
        };
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let mut child = command
            .args(["confidential", "extract"])
            .arg(format!("--name={name}"))
            .stdin(file)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("extract")?;
        let pipe = child.stdout.take();
        let reader = std::thread::spawn(move || {
            let mut bytes = Vec::new();
            let limit = 8 * charte_documents::MAX_TEXT as u64;
            pipe.and_then(|pipe| pipe.take(limit).read_to_end(&mut bytes).ok()).map(|_| bytes)
        });
        if !ends(&mut child)? {
            return Ok(Answer::failed("time"));
        }
        let bytes = reader.join().ok().flatten().unwrap_or_default();
        Ok(serde_json::from_slice(&bytes).unwrap_or_else(|_| Answer::failed("died")))
    }
}

/// Whether the child ends by itself in time; otherwise it is ended.
fn ends(child: &mut Child) -> Result<bool> {
    let step = Duration::from_millis(2);
    for _ in 0..TIME.as_millis() / step.as_millis() {
        if child.try_wait()?.is_some() {
            return Ok(true);
        }
        std::thread::sleep(step);
    }
    child.kill()?;
    child.wait()?;
    Ok(false)
}
