//! Vectors that were made, kept for all threads: on its way through a house one text is judged several times.
//!
//! A text has one place, by its hash, and the newcomer takes it: nothing is searched, nothing grows. A lock is held for a
//! comparison and a copy, never while a vector is made; two threads may make the same one, and make the same.

use super::SIZE;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, OnceLock};

/// How many vectors are kept at most: with their texts 5 MB for posts of 300 bytes, never more than 12.5 MB.
const PLACES: usize = 2048;
/// A longer text is not kept, in bytes.
const LONGEST: usize = 4096;

/// A text with its vector. Texts are compared whole, so that two with one hash never share a vector.
type Place = Mutex<Option<(Box<str>, Box<[f32; SIZE]>)>>;

/// The places; made when the first vector is.
#[derive(Debug, Default)]
pub(super) struct Kept(OnceLock<Box<[Place]>>);

impl Kept {
    pub(super) const fn new() -> Self {
        Self(OnceLock::new())
    }

    fn place(&self, text: &str) -> Option<&Place> {
        if text.len() > LONGEST {
            return None;
        }
        let places = self.0.get_or_init(|| (0..PLACES).map(|_| Place::default()).collect());
        let mut hash = DefaultHasher::new();
        text.hash(&mut hash);
        places.get(hash.finish() as usize % PLACES)
    }

    /// The vector of a text: kept, or made now.
    pub(super) fn get(&self, text: &str, make: impl FnOnce() -> [f32; SIZE]) -> [f32; SIZE] {
        let Some(place) = self.place(text) else { return make() };
        // A lock that somebody died with is as good as none: the vector is made.
        if let Ok(there) = place.lock()
            && let Some((known, vector)) = there.as_ref()
            && **known == *text
        {
            return **vector;
        }
        let vector = make();
        if let Ok(mut there) = place.lock() {
            *there = Some((text.into(), Box::new(vector)));
        }
        vector
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_not_kept() {
        let kept = Kept::new();
        let long = "x".repeat(LONGEST + 1);
        for (text, wanted) in [("a", 1), (long.as_str(), 2)] {
            let mut made = 0;
            for _ in 0..2 {
                kept.get(text, || {
                    made += 1;
                    [0.0; SIZE]
                });
            }
            assert_eq!(made, wanted);
        }
    }

    #[test]
    fn two_texts_of_one_place_never_share_a_vector() {
        let kept = Kept::new();
        // More texts than places: many meet.
        for _ in 0..2 {
            for n in 0..3 * PLACES as u32 {
                assert_eq!(kept.get(&n.to_string(), || [n as f32; SIZE])[0], n as f32);
            }
        }
    }
}
