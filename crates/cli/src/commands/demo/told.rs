//! The clock of a month that is told: it stands where the story stands, and only moves when it is told. Chance is the system's.

use charte_app::ambient::NoChance;
use charte_app::{Ambient, System};
use jiff::Timestamp;
use std::sync::{Arc, Mutex};

/// A clock that is told the hour. Clones share it.
#[derive(Clone, Debug)]
pub(crate) struct Told(Arc<Mutex<Timestamp>>);

impl Told {
    /// Begins at an instant.
    pub(crate) fn at(now: Timestamp) -> Self {
        Self(Arc::new(Mutex::new(now)))
    }

    /// Moves to an instant; never back.
    pub(crate) fn reach(&self, at: Timestamp) {
        if let Ok(mut now) = self.0.lock() {
            *now = at.max(*now);
        }
    }
}

impl Ambient for Told {
    fn now(&self) -> Timestamp {
        self.0.lock().map_or(Timestamp::UNIX_EPOCH, |now| *now)
    }

    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoChance> {
        System.fill(bytes)
    }
}
