//! Clock and chance: what makes one run differ from another, behind one trait, so that tests have their own.

use jiff::Timestamp;

/// Clock and chance.
pub trait Ambient: Send + Sync {
    /// The instant.
    fn now(&self) -> Timestamp;
    /// Fills bytes by chance that nobody can guess.
    ///
    /// # Errors
    /// The system has none.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoChance>;
}

/// The system gives no chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the system gives no random bytes")]
pub struct NoChance;

/// The system's clock and chance.
#[derive(Clone, Copy, Debug, Default)]
pub struct System;

impl Ambient for System {
    #[expect(clippy::disallowed_methods, reason = "the one place where the house reads the clock")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoChance> {
        getrandom::fill(bytes).map_err(|_| NoChance)
    }
}
