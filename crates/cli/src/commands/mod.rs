//! The sub-commands, a file each.

mod backup;
mod bench;
pub(crate) mod check;
mod comments;
mod confidential;
mod demo;
mod diff;
mod doctor;
mod explain;
mod fmt;
mod init;
mod journal;
mod lint;
mod lsp;
mod pages;
mod render;
mod serve;
mod site;
mod test;

use crate::exit::Exit;
use crate::language::LangArg;
use anyhow::Result;
use charte_messages::Lang;
use clap::{Parser, Subcommand};

/// Runs a company's social-media charter: one Markdown document, readable by everyone and executed.
#[derive(Debug, Parser)]
#[command(name = "charte", version, propagate_version = true)]
pub(crate) struct Cli {
    /// Language of messages; default: the environment's, else French
    #[arg(long, global = true, value_enum)]
    pub(crate) lang: Option<LangArg>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Copy the database of a house while it works
    Backup(backup::Args),
    /// Measure how good the detectors are on texts that are given
    Bench(bench::Args),
    /// Judge a post, a comment or a contact
    Check(check::Args),
    /// Give out or erase what is held about somebody who comments
    Comments(comments::Args),
    /// Keep confidential documents out: make their index, look a text up in it
    Confidential(confidential::Args),
    /// Serve a house with a month behind it, to look around: everybody in it is invented
    Demo(demo::Args),
    /// Say in sentences what changed between two charters
    Diff(diff::Args),
    /// Say whether a house's data folder is sound: keys, database, journal, room
    Doctor(doctor::Args),
    /// Read a charter back in plain words, or tell the story of what is named
    Explain(explain::Args),
    /// Write the blocks of a charter in the usual way, or in the other language
    Fmt(fmt::Args),
    /// Elaborate a charter: questions with defaults become a charter and a registry to begin with
    Init(init::Args),
    /// Verify the record of what was decided and done, show it, prove an entry of it
    Journal(journal::Args),
    /// Say everything that is wrong or doubtful in a charter and its registry
    Lint(lint::Args),
    /// Serve an editor: diagnostics, completion, explanations, renaming (Language Server Protocol)
    Lsp(lsp::Args),
    /// Make the page of a charter: one HTML file, to read and to print
    Render(render::Args),
    /// Serve the house: people, composer, approvals, queue, journal, in a browser and over HTTP
    Serve(serve::Args),
    /// Add a site that asks about its comments by the Akismet protocol, list them, take a key back
    Site(site::Args),
    /// Run the charter's examples, and cases from files
    Test(test::Args),
    /// Print shell completions
    #[command(hide = true)]
    Completions(pages::Completions),
    /// Write the manual pages
    #[command(hide = true)]
    Manual(pages::Manual),
}

/// Runs what was asked.
pub(crate) fn run(cli: Cli, lang: Lang) -> Result<Exit> {
    match cli.command {
        Command::Backup(args) => backup::run(&args, lang),
        Command::Bench(args) => bench::run(&args),
        Command::Check(args) => check::run(&args, lang),
        Command::Comments(args) => comments::run(&args, lang),
        Command::Confidential(args) => confidential::run(&args, lang),
        Command::Demo(args) => demo::run(&args, lang),
        Command::Diff(args) => diff::run(&args, lang),
        Command::Doctor(args) => doctor::run(&args, lang),
        Command::Explain(args) => explain::run(&args, lang),
        Command::Fmt(args) => fmt::run(&args, lang),
        Command::Init(args) => init::run(&args, lang),
        Command::Journal(args) => journal::run(&args, lang),
        Command::Lint(args) => lint::run(&args, lang),
        Command::Lsp(args) => lsp::run(&args, cli.lang.map(Into::into), lang),
        Command::Render(args) => render::run(&args, lang),
        Command::Serve(args) => serve::run(&args, lang),
        Command::Site(args) => site::run(&args, lang),
        Command::Test(args) => test::run(&args, lang),
        Command::Completions(args) => pages::completions(&args),
        Command::Manual(args) => pages::manual(&args),
    }
}
