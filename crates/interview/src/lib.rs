//! The interview: questions and answers that become a charter.
//!
//! ```text
//! Interview::load(text)              the questions of a pack, typed          (questions/*.toml)
//! Answers::read(&interview, text)    what was answered so far                (charte.answers.toml)
//! interview.next(&answers)           the question to ask now
//! interview.check(id, &raw)          an answer, or what is wrong with it
//! interview.draw(&answers)           the charter's text
//! completeness(&charter, …)          which provisions are covered, thin or missing
//! ```
//!
//! No files, no clock, no terminal: the command line and the browser bring those. The words of the questions, and the
//! charter that they make, stand in the files of `questions/`, where whoever writes charters can change them.

mod answers;
mod condition;
mod coverage;
mod draw;
mod examples;
mod fault;
mod interview;
mod load;
mod place;
mod questions;
mod shown;
mod starter;
mod template;
mod tree;
mod typed;
mod value;

pub use answers::{Answers, Note};
pub use coverage::{Coverage, State, completeness};
pub use fault::{Code, Fault};
pub use interview::Interview;
pub use questions::{Check, Choice, Column, Kind, Question, Section};
pub use starter::registry;
pub use value::{Raw, Row, Value};
