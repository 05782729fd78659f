//! What can be seen in a text: by tables and rules, by small linear models, and by the meaning of the
//! text as a whole.
//!
//! No input or output, no clock, no chance: the same text always gives the same signals, and every
//! span is a range of bytes of the original text on character boundaries.
//!
//! | module | answers |
//! | --- | --- |
//! | [`normalise`] | the text made ready once: folded, cut into words, with the way back |
//! | [`words`] | words and what lies between them |
//! | [`terms`] | which of many thousand terms stand in the text |
//! | [`unmask`] | the text without its disguises |
//! | [`entities`] | links, mentions, hashtags, addresses, emoji, capitals |
//! | [`finding`] | what a detector saw, and why |
//! | [`length`] | how long it is by the rules of a network |
//! | [`language`] | French, English or another language |
//! | [`disclosure`] | wording that says: paid, employee, made by a machine |
//! | [`secrets`] | keys, tokens and passwords, by their form and their checksum |
//! | [`personal`] | what identifies a person: numbers with their check digits, phones, addresses |
//! | [`excerpts`] | passages of confidential documents, by keyed digests alone |
//! | [`harm`] | hate, insult, threat, harassment, coarse and sexual words |
//! | [`linear`] | the small models over letters and words that harm and speech share |
//! | [`perceptron`] | the small networks over the meaning that harm and speech share |
//! | [`speech`] | what is wanted, felt, claimed: intents, feelings, distress, accusations, claims, spam |
//! | [`encoder`] | the text as a point, close to what means the same |
//!
//! ```
//! use charte_signals::Signals;
//! use charte_signals::terms::{Form, TermIndexBuilder};
//!
//! let mut builder = TermIndexBuilder::new();
//! let revenue = builder.add(0, "chiffre d'affaires", Form::Inflected)?;
//! let index = builder.build();
//!
//! let mut signals = Signals::new();
//! let reading = signals.read("Nos chiffres d’affaires : https://exemple.fr");
//! let mut hits = Vec::new();
//! index.find(reading.text, &mut hits);
//! assert_eq!(hits[0].term, revenue);
//! assert_eq!(reading.text.original_text(hits[0].span.clone()), "chiffres d’affaires");
//! assert!(reading.entities.links[0].leads_to("exemple.fr"));
//! # Ok::<(), charte_signals::terms::TermError>(())
//! ```
//!
//! A detector that cannot answer says so and is never guessed for; without the encoder, harm and speech are
//! answered by words alone, and without the feature `models` not at all. [`DETECTORS`] says which it was.

pub mod claims;
pub mod defamation;
pub mod disclosure;
pub mod encoder;
pub mod entities;
pub mod excerpts;
pub mod finding;
mod fold;
pub mod harm;
mod inflection;
pub mod intent;
pub mod language;
pub mod length;
pub mod linear;
pub mod look;
pub mod normalise;
pub mod perceptron;
pub mod personal;
pub mod secrets;
pub mod sentiment;
pub mod spam;
pub mod speech;
mod term_file;
pub mod terms;
pub mod topic;
pub mod unmask;
pub mod words;

use entities::{Entities, Given, GivenError};
use normalise::{Normalised, Normaliser};

/// Every detector of this crate and its version, which verdicts record. A version changes when an
/// answer may change: with the code, and with the lists in `data/`.
pub const DETECTORS: &[(&str, &str)] = &[
    ("normalise", "1"),
    ("terms", "1"),
    ("links", "1"),
    ("mentions", "1"),
    ("hashtags", "1"),
    ("emails", "1"),
    ("look", "1"),
    ("length", "1"),
    ("language", if cfg!(feature = "models") { "words-1+whichlang-0.1.1+short-1" } else { "words-1" }),
    ("disclosure", "1"),
    ("personal-data", "1"),
    ("secrets", "1"),
    ("excerpts", "2"),
    ("unmask", "1"),
    #[cfg(feature = "models")]
    ("harm", if cfg!(feature = "encoder") { "3+meaning" } else { "3" }),
    #[cfg(feature = "models")]
    ("speech", if cfg!(feature = "encoder") { "2+meaning" } else { "2" }),
    #[cfg(feature = "models")]
    ("claims", "2"),
    #[cfg(feature = "models")]
    ("defamation", "3"),
    ("distress", if cfg!(feature = "models") { "1" } else { "1+words" }),
    ("topics", if cfg!(feature = "encoder") { "1" } else { "off" }),
];

/// Reads texts: keep one per thread, its buffers are reused.
#[derive(Debug, Default)]
pub struct Signals {
    normaliser: Normaliser,
    entities: Entities,
}

/// A text as read by [`Signals::read`].
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    /// The folded text and its words.
    pub text: &'a Normalised,
    /// Links, mentions, hashtags, addresses: by their syntax, or as the network gives them.
    pub entities: &'a Entities,
}

impl Signals {
    /// A reader with empty buffers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads `text` once for all detectors.
    pub fn read(&mut self, text: &str) -> Reading<'_> {
        let text = self.normaliser.read(text);
        self.entities.read_into(text.original());
        Reading { text, entities: &self.entities }
    }

    /// Reads `text` with the links, mentions and hashtags that its network reports.
    pub fn read_given(&mut self, text: &str, given: &[Given<'_>]) -> Result<Reading<'_>, GivenError> {
        let text = self.normaliser.read(text);
        self.entities = Entities::given(text.original(), given)?;
        Ok(Reading { text, entities: &self.entities })
    }
}
