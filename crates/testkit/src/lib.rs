//! For tests: a clock and chance of their own, PostgreSQL from the system's packages, a house to begin with.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop at once")]
#![expect(clippy::disallowed_methods, reason = "tests read files, the environment and the clock")]
#![expect(clippy::print_stderr, reason = "a test says what it could not start")]

pub mod ambient;
pub mod house;
pub mod postgres;

pub use ambient::Steady;
pub use house::{ORIGIN, TestHouse, Where, example, put_keys};

/// Tests that run on SQLite and on PostgreSQL: each is an async function that is given [`Where`].
#[macro_export]
macro_rules! on_both {
    ($($name:ident)+) => { $(
        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() { super::$name($crate::Where::Sqlite).await }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() { super::$name($crate::Where::Postgres).await }
        }
    )+ };
}
