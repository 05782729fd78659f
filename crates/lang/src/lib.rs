//! The charter language: from the text of a charter to what it means.
//!
//! A charter is a Markdown document; its fenced blocks are executed, its prose is read. This crate knows the text and
//! nothing else: no files, no clock, no randomness. What a post is worth under a charter is the business of `charte-judge`.

pub mod calendar;
pub mod model;
pub mod vocabulary;
