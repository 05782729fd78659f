//! The command `charte`: a thin program over the libraries. A sub-command is a file in `commands/`.

mod clock;
mod commands;
mod exit;
mod folder;
mod language;
mod marked;
mod page;
mod quality;
mod report;
mod say;
mod stream;

use clap::Parser;
use exit::Exit;

/// Comments and checks come in from many threads at once, each with a hundred small pieces of memory.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    let cli = commands::Cli::parse();
    let lang = language::of_messages(cli.lang);
    match commands::run(cli, lang) {
        Ok(exit) => exit.into(),
        // Whoever reads has read enough: `charte explain | head` is no mistake.
        Err(error)
            if error.chain().any(|e| {
                e.downcast_ref::<std::io::Error>().is_some_and(|e| e.kind() == std::io::ErrorKind::BrokenPipe)
            }) =>
        {
            Exit::Fine.into()
        }
        Err(error) => {
            report::trouble(&error, lang);
            Exit::CouldNotRun.into()
        }
    }
}
