//! What can be seen in a text, without any statistical model.

mod fold;
mod inflection;
pub mod normalise;
pub mod terms;
pub mod words;
