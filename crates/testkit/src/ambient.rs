//! A clock that moves when it is told, and chance that is the same each time.

use charte_app::Ambient;
use charte_app::ambient::NoChance;
use jiff::{SignedDuration, Timestamp};
use std::sync::{Arc, Mutex};

/// Clock and chance of a test. Clones share them.
#[derive(Clone, Debug)]
pub struct Steady(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    now: Timestamp,
    seed: u64,
}

impl Steady {
    /// Begins at an instant.
    #[must_use]
    pub fn at(now: &str) -> Self {
        Self(Arc::new(Mutex::new(State { now: now.parse().unwrap(), seed: 1 })))
    }

    /// Moves the clock.
    pub fn pass(&self, time: SignedDuration) {
        let mut state = self.0.lock().unwrap();
        state.now = state.now.checked_add(time).unwrap();
    }

    /// Sets the clock, back too.
    pub fn set(&self, now: &str) {
        self.0.lock().unwrap().now = now.parse().unwrap();
    }
}

impl Ambient for Steady {
    fn now(&self) -> Timestamp {
        self.0.lock().unwrap().now
    }

    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoChance> {
        let mut state = self.0.lock().unwrap();
        for byte in bytes {
            // splitmix64: enough for what must differ, and for nothing else.
            state.seed = state.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = state.seed;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            *byte = (z ^ (z >> 31)).to_le_bytes()[0];
        }
        Ok(())
    }
}
