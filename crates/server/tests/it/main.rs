//! The house over HTTP, from outside: doors, a working day, the document of the API.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may stop at once")]
#![expect(clippy::disallowed_methods, reason = "a test reads and writes the committed document")]

mod akismet;
mod alarms;
mod api;
mod comment_pages;
mod doors;
mod every_page;
mod openapi;
mod site;
mod working_day;
