//! Words that say what a number beside them is. They stand in `data/personal.toml`.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::normalise::Normalised;

/// A set of subjects that words can point to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Cue(u64);

macro_rules! cues {
    ($($name:ident $number:literal $key:literal;)+) => {
        impl Cue {
            $(pub(super) const $name: Self = Self(1 << $number);)+

            fn named(key: &str) -> Self {
                match key {
                    $($key => Self::$name,)+
                    _ => Self(0),
                }
            }
        }
    };
}

cues! {
    NIR 0 "nir";
    COMPANY 1 "company";
    VAT 2 "vat";
    TAX 3 "tax";
    BANK 4 "bank";
    CARD 5 "card";
    PHONE 6 "phone";
    VEHICLE 7 "vehicle";
    PASSPORT 8 "passport";
    IDENTITY 9 "identity";
    HEALTH_WORKER 10 "health-worker";
    LICENCE 11 "licence";
    NHS 12 "nhs";
    SSN 13 "ssn";
    ROUTING 14 "routing";
    NATIONAL 15 "national";
    BIRTH 16 "birth";
    EMAIL 17 "email";
    HOME 18 "home";
    NETWORK 19 "network";
    PLACE 20 "place";
    FACILITY 21 "facility";
    MEDICARE 22 "medicare";
    ORDER 23 "order";
    VERSION 24 "version";
    LOTTERY 25 "lottery";
    ORGANISATION 26 "organisation";
    FIXED_PHONE 27 "fixed-phone";
    REGISTER 28 "register";
    DUTCH 29 "dutch";
    PORTUGUESE 30 "portuguese";
    DANISH 31 "danish";
    POLISH 32 "polish";
    CROATIAN 33 "croatian";
}

impl Cue {
    /// Either.
    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// How far before a number its word may stand, in bytes: `numéro de sécurité sociale de mon
/// collègue :` and a name fit.
const BEFORE: usize = 60;
/// How far after it.
const AFTER: usize = 35;

/// The cues of a text, looked for when a number first asks.
#[derive(Debug)]
pub(super) struct Context<'t> {
    text: &'t Normalised,
    found: OnceCell<Vec<Found>>,
}

#[derive(Debug, Clone, Copy)]
struct Found {
    start: usize,
    end: usize,
    cue: Cue,
}

impl<'t> Context<'t> {
    pub(super) fn new(text: &'t Normalised) -> Self {
        Self { text, found: OnceCell::new() }
    }

    /// Whether a word of `cue` stands near.
    pub(super) fn near(&self, (start, end): (usize, usize), cue: Cue) -> bool {
        self.before(start, BEFORE, cue).is_some() || self.after(end, cue).is_some()
    }

    /// Whether a word of `cue` ends at most `reach` bytes before `start`.
    pub(super) fn just_before(&self, start: usize, reach: usize, cue: Cue) -> bool {
        self.before(start, reach, cue).is_some()
    }

    /// Whether the nearest word that decides speaks for `yes` and not for `no`; `None` when there
    /// is neither. What stands before counts first: a label precedes its number.
    pub(super) fn decides(&self, (start, end): (usize, usize), yes: Cue, no: Cue) -> Option<bool> {
        let found = self.before(start, BEFORE, yes.or(no)).or_else(|| self.after(end, yes.or(no)))?;
        Some(found.cue.meets(yes))
    }

    fn before(&self, start: usize, reach: usize, cue: Cue) -> Option<Found> {
        let found = self.found();
        let next = found.partition_point(|found| found.end <= start);
        let earlier = found.get(..next).unwrap_or_default();
        // Cues are words: only so many fit the reach.
        earlier.iter().rev().take_while(|found| found.end + reach >= start).find(|found| found.cue.meets(cue)).copied()
    }

    fn after(&self, end: usize, cue: Cue) -> Option<Found> {
        let found = self.found();
        let next = found.partition_point(|found| found.start < end);
        let later = found.get(next..).unwrap_or_default();
        later.iter().take_while(|found| found.start <= end + AFTER).find(|found| found.cue.meets(cue)).copied()
    }

    fn found(&self) -> &[Found] {
        self.found.get_or_init(|| {
            let table = table();
            let folded = self.text.folded();
            let mut found: Vec<Found> = Vec::new();
            for word in self.text.words() {
                let Ok(place) = table.binary_search_by_key(&word.hash, |(hash, _)| *hash) else { continue };
                let Some((_, phrases)) = table.get(place) else { continue };
                let start = word.folded_start as usize;
                let rest = folded.as_bytes().get(start..).unwrap_or_default();
                for (phrase, cue) in phrases {
                    if begins_with(rest, phrase.as_bytes()) {
                        found.push(Found { start, end: start + phrase.len(), cue: *cue });
                    }
                }
            }
            // Phrases that begin at one word end at several places.
            found.sort_by_key(|found| (found.end, found.start, found.cue.0));
            found
        })
    }
}

/// Whether `text` begins with the phrase, as whole words; a space stands for any one separator.
fn begins_with(text: &[u8], phrase: &[u8]) -> bool {
    let same = text.len() >= phrase.len()
        && text.iter().zip(phrase).all(|(byte, want)| match want {
            b' ' => matches!(byte, b' ' | b'-' | b'\'' | b'_' | b'.'),
            want => byte == want,
        });
    same && !text.get(phrase.len()).is_some_and(u8::is_ascii_alphabetic)
}

#[derive(Deserialize, Default)]
struct Data {
    cues: HashMap<String, Vec<String>>,
}

/// Phrases with what they point to, by the hash of their first word.
type Table = Vec<(u64, Vec<(String, Cue)>)>;

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        // A test parses the file, so the default is never met.
        let data: Data = toml::from_str(include_str!("../../data/personal.toml")).unwrap_or_default();
        let mut table: HashMap<u64, Vec<(String, Cue)>> = HashMap::new();
        for (key, phrases) in data.cues {
            let cue = Cue::named(&key);
            for phrase in phrases {
                let phrase = Normalised::of(&phrase);
                let Some(first) = phrase.words().first() else { continue };
                table.entry(first.hash).or_default().push((phrase.folded().to_owned(), cue));
            }
        }
        let mut table: Table = table.into_iter().collect();
        table.sort_by_key(|(hash, _)| *hash);
        table
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cue_of_the_file_is_known() {
        let data: Data = toml::from_str(include_str!("../../data/personal.toml")).expect("the file parses");
        for (key, phrases) in data.cues {
            assert_ne!(Cue::named(&key), Cue::default(), "{key}");
            assert!(!phrases.is_empty(), "{key}");
        }
    }
}
