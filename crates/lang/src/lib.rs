//! The charter language: from the text of a charter to what it means.
//!
//! A charter is a Markdown document; its fenced blocks are executed, its prose is read. This crate knows the text and
//! nothing else: no files, no clock, no randomness. What a post is worth under a charter is the business of `charte-judge`.

pub mod calendar;
pub mod compare;
pub mod complete;
pub mod diagnostic;
pub mod document;
pub mod fold;
pub mod format;
pub mod html;
pub mod lex;
pub mod lint;
pub mod markdown;
pub mod model;
pub mod notice;
pub mod packs;
mod parse;
mod read;
pub mod readback;
pub mod story;
mod together;
pub mod vocabulary;
pub mod wording;

pub use model::Charter;
pub use packs::Packs;
pub use parse::{Mark, Meaning, Symbol};
pub use read::{Reading, declaration, read, read_bytes};
pub use together::mark_read;
