//! The pages of the house: one askama template and one typed context per page, in French and English.
//!
//! The crate knows no store, no server and no domain: whoever answers a request fills a context with plain data and renders
//! it. Words come from the catalogues by key, never from here. [`frame::Frame`] is what every page stands in, [`parts`] are
//! what pages are made of, [`gallery`] shows every page in every state that its `samples` name.
//!
//! A new page: `templates/name.html` that extends `layout.html` (or `bare.html`), `src/pages/name.rs` with its context, the
//! fields of its forms in the context's documentation, its samples, and a line in [`gallery`].

pub mod assets;
pub mod chart;
pub mod frame;
pub mod gallery;
pub mod moment;
pub mod pages;
pub mod parts;
pub mod sample;
pub mod say;
pub mod verdict;

pub use charte_messages::Lang;
