//! What the house keeps, in SQLite by default or in PostgreSQL. One SQL text serves both; this is the only crate that
//! speaks to a database. Who may do what is not known here.
//!
//! | module | its subject |
//! | --- | --- |
//! | [`address`], [`keep`] | where the data lie; opening, transactions, backup |
//! | [`link`], [`value`] | a connection of either kind, what goes in and what comes out |
//! | [`schema`] | the tables, by migrations |
//! | the others | one file for each kind of thing that is kept |

pub mod accounts;
pub mod address;
pub mod alarms;
pub mod approvals;
pub mod charter_comments;
pub mod charters;
pub mod clients;
pub mod comment_words;
pub mod comments;
pub mod decisions;
pub mod deliveries;
pub mod erasing;
mod error;
pub mod filters;
pub mod found_words;
pub mod idempotency;
pub mod interview;
pub mod journal;
pub mod keep;
pub mod lessons;
pub mod link;
mod many;
pub mod outgoing;
pub mod people;
mod post_words;
pub mod posts;
pub mod rhythm;
pub mod schema;
pub mod settings;
pub mod sign_in;
pub mod sites;
pub mod stops;
pub mod value;
mod writer;

pub use address::Address;
pub use error::Error;
pub use keep::Store;
pub use link::Link;
pub use many::Many;
