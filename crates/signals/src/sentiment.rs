//! The feeling of a text: good, none, bad. For counting many texts (an alarm when bad ones grow), never for judging one:
//! a bad feeling is no ground for anything (ARCHITECTURE, invariant 6).

use crate::speech::{Head, Heard, percent};

/// A feeling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sentiment {
    /// Good.
    Positive,
    /// None, or both.
    Neutral,
    /// Bad.
    Negative,
}

impl Sentiment {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Positive => "positive",
            Self::Neutral => "neutral",
            Self::Negative => "negative",
        }
    }
}

/// The feeling of a text, with its confidence in percent.
pub fn sentiment(heard: &Heard) -> (Sentiment, u8) {
    match heard.best([Head::Positive, Head::Neutral, Head::Negative]) {
        Some((Head::Positive, share)) => (Sentiment::Positive, percent(share)),
        Some((Head::Negative, share)) => (Sentiment::Negative, percent(share)),
        Some((_, share)) => (Sentiment::Neutral, percent(share)),
        None => (Sentiment::Neutral, 0),
    }
}
