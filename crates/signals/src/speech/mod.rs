//! What is said: one reading for intents, feelings, distress, spam, accusations and the wordings that a charter asks
//! about. A linear model over groups of letters, words and the [shape] of the text answers alone in microseconds;
//! where the caller has the encoder's vector, a small network over it answers too, and both are made one.
//!
//! The modules [`intent`](crate::intent), [`sentiment`](crate::sentiment), [`defamation`](crate::defamation),
//! [`claims`](crate::claims) and [`spam`](crate::spam) say what the numbers mean, with rules of their own.

pub mod features;
pub mod network;
pub mod shape;

use crate::encoder::SIZE;
use crate::entities::Entities;
use crate::harm::lexicon::Class;
use crate::harm::sequence::Token;
use crate::linear::Features;
use crate::normalise::Normalised;
use features::{Letters, Ngram};
use network::{INPUTS, Network};
use shape::{SHAPES, Shape};

/// What the models answer, in the order of their outputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Head {
    /// Something went wrong for who writes.
    Complaint,
    /// A judgement of what the company is or does.
    Criticism,
    /// Something is asked.
    Question,
    /// Thanks, congratulations.
    Praise,
    /// Something is to be done or sent.
    Request,
    /// A danger, a defect, a fraud, a leak is announced.
    Alert,
    /// None of these: talk, news, announcements.
    Other,
    /// A good feeling.
    Positive,
    /// None.
    Neutral,
    /// A bad feeling.
    Negative,
    /// Someone who may harm themselves, or calls for help.
    Distress,
    /// Advertising or fraud that nobody asked for.
    Spam,
    /// A precise fact that harms somebody's honour, as certain.
    Defamation,
    /// A claim that needs proof.
    Claim,
    /// A claim about the environment.
    GreenClaim,
    /// A gift, code or partner, without its disclosure.
    HiddenAdvertising,
    /// Wording of an election.
    Election,
    /// Wording of inside information.
    InsideInformation,
}

/// How many heads there are.
pub const HEADS: usize = 18;

/// A number for each head.
pub type Scores = [f32; HEADS];

impl Head {
    /// Every head, in the order of the outputs.
    pub const ALL: [Self; HEADS] = [
        Self::Complaint,
        Self::Criticism,
        Self::Question,
        Self::Praise,
        Self::Request,
        Self::Alert,
        Self::Other,
        Self::Positive,
        Self::Neutral,
        Self::Negative,
        Self::Distress,
        Self::Spam,
        Self::Defamation,
        Self::Claim,
        Self::GreenClaim,
        Self::HiddenAdvertising,
        Self::Election,
        Self::InsideInformation,
    ];

    /// The word for it in data files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Complaint => "complaint",
            Self::Criticism => "criticism",
            Self::Question => "question",
            Self::Praise => "praise",
            Self::Request => "request",
            Self::Alert => "alert",
            Self::Other => "other",
            Self::Positive => "positive",
            Self::Neutral => "neutral",
            Self::Negative => "negative",
            Self::Distress => "distress",
            Self::Spam => "spam",
            Self::Defamation => "defamation",
            Self::Claim => "claim",
            Self::GreenClaim => "green-claim",
            Self::HiddenAdvertising => "hidden-advertising",
            Self::Election => "election",
            Self::InsideInformation => "inside-information",
        }
    }
}

/// The models of speech.
#[derive(Debug)]
pub struct Models {
    /// Over letters, words and shape.
    pub ngram: Ngram,
    /// Over the meaning.
    pub network: Network,
}

/// The models that come with the program; none if it was built without the feature `models`. A test holds that they can be
/// read.
pub fn shipped() -> Option<&'static Models> {
    #[cfg(feature = "models")]
    {
        static NGRAM: &[u8] = include_bytes!("../../models/speech-ngram.bin");
        static NETWORK: &[u8] = include_bytes!("../../models/speech-network.bin");
        static MODELS: std::sync::OnceLock<Option<Models>> = std::sync::OnceLock::new();
        let read = || {
            let ngram = Ngram::from_bytes(features::MAGIC, NGRAM).ok()?;
            Some(Models { ngram, network: Network::from_bytes(network::MAGIC, NETWORK).ok()? })
        };
        MODELS.get_or_init(read).as_ref()
    }
    #[cfg(not(feature = "models"))]
    None
}

/// A text for the models, made once: keep one per thread and reuse it.
#[derive(Debug, Default)]
pub struct Listener {
    features: Features,
    letters: Letters,
}

impl Listener {
    /// Empty buffers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Hears a text. `tokens` are those of [`harm::Prepared`](crate::harm::Prepared) with its lexicon, and `meaning` the
    /// encoder's vector of [`harm::Prepared::meaning`](crate::harm::Prepared::meaning): both are made once a text and
    /// shared with the detectors of harm. Without `meaning` the linear model answers alone.
    pub fn hear(
        &mut self,
        models: &Models,
        text: &Normalised,
        entities: &Entities,
        tokens: &[Token],
        meaning: Option<&[f32; SIZE]>,
    ) -> Heard {
        let shape = Shape::of(text, entities);
        features::read(text, &shape, &mut self.features);
        let lower = models.ngram.scores(text, &self.features, &mut self.letters);
        let upper = meaning.map(|meaning| models.network.scores(&input(meaning, tokens, &shape)));
        let network = &models.network;
        let logits = std::array::from_fn(|h| {
            let low = lower.get(h).copied().unwrap_or(0.0);
            let up = upper.as_ref().and_then(|upper| upper.get(h)).copied();
            match (up, network.blend.get(h), network.alone.get(h)) {
                (Some(up), Some([a, b, c]), _) => a * low + b * up + c,
                (None, _, Some([a, c])) => a * low + c,
                _ => low,
            }
        });
        Heard { logits, shape, meaning: meaning.is_some() }
    }
}

/// The classes of the lexicon of harm that the network counts. A list of its own: what else the lexicon learns to tell does
/// not change what this network reads.
pub const CLASSES: [Class; 14] = [
    Class::Insult,
    Class::Profanity,
    Class::Slur,
    Class::Sexual,
    Class::Dehumanising,
    Class::Derogatory,
    Class::Hostile,
    Class::Violence,
    Class::Wish,
    Class::Menace,
    Class::Praise,
    Class::Report,
    Class::Negation,
    Class::Address,
];

/// What the network reads: the meaning, how often each class of words stands in the text, the shape.
pub fn input(meaning: &[f32; SIZE], tokens: &[Token], shape: &Shape) -> [f32; INPUTS] {
    const { assert!(INPUTS == SIZE + CLASSES.len() + SHAPES) };
    let count = |class: Class| tokens.iter().filter(|token| token.is(class)).count();
    let classes = CLASSES.map(|class| libm::log1pf(count(class) as f32));
    let mut input = [0f32; INPUTS];
    for (to, from) in input.iter_mut().zip(meaning.iter().chain(&classes).chain(&shape.numbers())) {
        *to = *from;
    }
    input
}

/// What the models hear in a text.
#[derive(Debug, Clone)]
pub struct Heard {
    /// The logit of each head.
    pub logits: Scores,
    /// What the text looks like.
    pub shape: Shape,
    /// Whether the encoder's vector was there: without it the answers are weaker.
    pub meaning: bool,
}

impl Heard {
    /// The logit of a head.
    pub fn logit(&self, head: Head) -> f32 {
        self.logits.get(head as usize).copied().unwrap_or(f32::MIN)
    }

    /// How likely a head is, 0 to 1.
    pub fn chance(&self, head: Head) -> f32 {
        chance(self.logit(head))
    }

    /// How likely a head is, in percent.
    pub fn percent(&self, head: Head) -> u8 {
        percent(self.chance(head))
    }

    /// The likeliest of some heads that exclude each other, with its share.
    pub fn best<const N: usize>(&self, heads: [Head; N]) -> Option<(Head, f32)> {
        let most = heads.iter().map(|h| self.logit(*h)).fold(f32::MIN, f32::max);
        let share = |head: Head| libm::expf(self.logit(head) - most);
        let sum: f32 = heads.iter().map(|h| share(*h)).sum();
        let best = heads.into_iter().max_by(|a, b| self.logit(*a).total_cmp(&self.logit(*b)))?;
        Some((best, share(best) / sum))
    }
}

/// A chance of a logit; the same on every machine, as `libm` is.
pub(crate) fn chance(logit: f32) -> f32 {
    1.0 / (1.0 + libm::expf(-logit))
}

/// A chance in whole percent.
pub(crate) fn percent(chance: f32) -> u8 {
    (chance * 100.0).clamp(0.0, 100.0) as u8
}

#[cfg(all(test, feature = "models"))]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_models_are_read() {
        assert!(shipped().is_some());
        assert!(Head::ALL.iter().enumerate().all(|(n, head)| *head as usize == n));
    }
}
