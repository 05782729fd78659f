//! For tests: a clock and chance of their own, PostgreSQL from the system's packages, a house to begin with.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop at once")]
#![expect(clippy::disallowed_methods, reason = "tests read files, the environment and the clock")]
#![expect(clippy::print_stderr, reason = "a test says what it could not start")]

pub mod ambient;
pub mod house;
pub mod postgres;

pub use ambient::Steady;
pub use house::{TestHouse, Where, example};
