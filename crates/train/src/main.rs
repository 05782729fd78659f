//! Makes the models of `charte-signals` from data. Run by hand; what it writes is committed.
//!
//! A sub-command is a file. The same input gives the same bytes of a model, on any machine; data is
//! read where an argument says it lies, and none of it comes into the repository.

#![expect(clippy::disallowed_methods, reason = "this program reads data and writes models")]
#![expect(clippy::print_stdout, reason = "a program for the people who work here")]

mod asked;
mod chance;
mod data;
mod encoder;
mod fit;
mod harm;
mod language;
mod measure;
mod spam;
mod speech;
mod template;
mod told;
mod words;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// Makes the models of charte-signals.
#[derive(Parser)]
struct Train {
    #[command(subcommand)]
    model: Model,
}

#[derive(Subcommand)]
enum Model {
    /// What the limits cost that spare the encoder.
    Asked(asked::Arguments),
    /// The sentence encoder, cut to French and English.
    Encoder(encoder::Arguments),
    /// Hate, insult, threat and the like.
    Harm(harm::Arguments),
    /// French or English, in few words.
    Language(language::Arguments),
    /// What the detectors of speech answer on texts that shaped no model.
    Measure(measure::Arguments),
    /// The list of ordinary words.
    Words(words::Arguments),
    /// Comments that are spam, before a site has taught anything.
    Spam(spam::Arguments),
    /// Intents, feelings, distress, spam, accusations and cues.
    Speech(speech::Arguments),
    /// Told from inside, or said openly.
    Told(told::Arguments),
}

fn main() -> Result<()> {
    match Train::parse().model {
        Model::Asked(arguments) => asked::run(&arguments),
        Model::Encoder(arguments) => encoder::run(&arguments),
        Model::Harm(arguments) => harm::run(&arguments),
        Model::Language(arguments) => language::run(&arguments),
        Model::Measure(arguments) => measure::run(&arguments),
        Model::Spam(arguments) => spam::run(&arguments),
        Model::Speech(arguments) => speech::run(&arguments),
        Model::Told(arguments) => told::run(&arguments),
        Model::Words(arguments) => words::run(&arguments),
    }
}
