//! What can be seen in a text, without any statistical model.

mod fold;
pub mod normalise;
pub mod words;
