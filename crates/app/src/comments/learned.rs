//! What sites have learned, in memory: for each scope a model of its lessons, read when it is first asked for. A lesson counts
//! from the next comment on; other nodes follow with the revision of the house.

use super::incoming::{Incoming, Scope};
use super::judging::Because;
use crate::{App, Error};

/// What sites have learned.
#[derive(Debug, Default)]
pub struct Learned {}

/// What the learned models say of a comment.
#[derive(Clone, Debug, Default)]
pub struct Weighed {
    /// The logarithm of the odds that it is spam.
    pub logit: f64,
    /// The strongest reasons.
    pub because: Vec<Because>,
}

impl Learned {
    /// Reads the lessons of a scope when they are not in memory.
    ///
    /// # Errors
    /// What the database says.
    pub async fn ready(&self, _app: &App, _scope: &Scope) -> Result<(), Error> {
        Ok(())
    }

    /// What a person decided of this very comment.
    #[must_use]
    pub fn decided(&self, _one: &Incoming, _fingerprint: &str) -> Option<bool> {
        None
    }

    /// Weighs a comment.
    #[must_use]
    pub fn weigh(&self, _one: &Incoming) -> Weighed {
        Weighed { logit: -3.0, because: Vec::new() }
    }
}
