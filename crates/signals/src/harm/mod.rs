//! Hate, insult, threat, harassment, profanity, sexual content: what is said against people.
//!
//! Three answers are made one: the [lexicon] and the row of classes it makes of a text
//! ([`sequence`]), a linear model over hashed [features], and, where the encoder is there, a small
//! network over the meaning of the text as a whole.

pub mod answer;
pub mod features;
pub mod lexicon;
pub mod network;
pub mod sequence;
pub mod spelling;
pub mod turns;

/// What the models answer, in the order of their outputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Head {
    /// Any of the others: what a person would call toxic.
    Toxic,
    /// Attack on people for what they are.
    Hate,
    /// Contempt for a person.
    Insult,
    /// Harm announced.
    Threat,
    /// Aggression that goes on, or calls others to it.
    Harassment,
    /// Coarse words.
    Profanity,
    /// Sexual words or advances.
    Sexual,
}

/// How many heads there are.
pub const HEADS: usize = 7;

/// A number for each head.
pub type Scores = [f32; HEADS];

impl Head {
    /// Every head, in the order of the outputs.
    pub const ALL: [Self; HEADS] =
        [Self::Toxic, Self::Hate, Self::Insult, Self::Threat, Self::Harassment, Self::Profanity, Self::Sexual];

    /// The word for it in data files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Toxic => "toxic",
            Self::Hate => "hate",
            Self::Insult => "insult",
            Self::Threat => "threat",
            Self::Harassment => "harassment",
            Self::Profanity => "profanity",
            Self::Sexual => "sexual",
        }
    }
}

use crate::entities::Entities;
use crate::language::Language;
use crate::linear::Features;
use crate::normalise::Normalised;
use crate::terms::TermHit;
use crate::unmask::Unmasker;
use features::{Extractor, Letters, Ngram};
use lexicon::{Lexicon, LexiconBuilder, Refused, Tagged};
use sequence::Token;
use spelling::Speller;
use std::ops::Range;
use std::sync::OnceLock;

const FILES: &[(&str, &str, Option<Language>)] = &[
    ("fr/words.lex", include_str!("../../data/harm/fr/words.lex"), Some(Language::French)),
    ("fr/groups.lex", include_str!("../../data/harm/fr/groups.lex"), Some(Language::French)),
    ("fr/attacks.lex", include_str!("../../data/harm/fr/attacks.lex"), Some(Language::French)),
    ("fr/frames.lex", include_str!("../../data/harm/fr/frames.lex"), Some(Language::French)),
    ("en/words.lex", include_str!("../../data/harm/en/words.lex"), Some(Language::English)),
    ("en/groups.lex", include_str!("../../data/harm/en/groups.lex"), Some(Language::English)),
    ("en/attacks.lex", include_str!("../../data/harm/en/attacks.lex"), Some(Language::English)),
    ("en/frames.lex", include_str!("../../data/harm/en/frames.lex"), Some(Language::English)),
    ("emoji.lex", include_str!("../../data/harm/emoji.lex"), None),
];

/// The lexicon that comes with the program, and the lines of it that are wrong (a test holds that to none).
pub fn shipped() -> &'static (Lexicon, Vec<Refused>) {
    static SHIPPED: OnceLock<(Lexicon, Vec<Refused>)> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        let mut builder = LexiconBuilder::new();
        for (file, text, language) in FILES {
            builder.add(file, text, *language);
        }
        builder.build()
    })
}

/// What a text is for the models: its words tagged, its tokens, its features. Keep one and reuse it.
#[derive(Debug, Default)]
pub struct Prepared {
    unmasker: Unmasker,
    speller: Speller,
    apart: Vec<Range<u32>>,
    hits: Vec<TermHit>,
    /// Words of the lexicon.
    pub tagged: Vec<Tagged>,
    /// Tokens.
    pub tokens: Vec<Token>,
    extractor: Option<Extractor>,
    features: Features,
    letters: Letters,
    /// What the linear model says; of no meaning before it was asked.
    lower: Scores,
    way: Way,
}

/// How a text is read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Way {
    /// As it is written.
    #[default]
    Plain,
    /// Without its disguises.
    Unmasked,
    /// With the words that misspelt ones are meant for, disguises undone before.
    Spelled,
}

impl Way {
    fn text<'a>(self, plain: &'a Normalised, unmasker: &'a Unmasker, speller: &'a Speller) -> &'a Normalised {
        match self {
            Self::Plain => plain,
            Self::Unmasked => unmasker.last(),
            Self::Spelled => speller.last(),
        }
    }
}

impl Prepared {
    /// Empty buffers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a text with the words of a lexicon.
    pub fn read(&mut self, text: &Normalised, entities: &Entities, language: Option<Language>, lexicon: &Lexicon) {
        self.apart.clear();
        self.apart.extend(entities.links.iter().map(|l| l.span.clone()));
        self.apart.extend(entities.emails.iter().cloned());
        let unmasked = self.unmasker.read(text, &self.apart);
        self.way = if unmasked.is_some() { Way::Unmasked } else { Way::Plain };
        if self.speller.read(lexicon.spelling(), unmasked.unwrap_or(text), &self.apart).is_some() {
            self.way = Way::Spelled;
        }
        let read = self.way.text(text, &self.unmasker, &self.speller);
        lexicon.find(read, language, &mut self.hits, &mut self.tagged);
        sequence::tokens(read, lexicon, &self.tagged, &mut self.tokens);
    }

    /// Reads the features of the text that was read last, and asks the linear model.
    fn ask(&mut self, text: &Normalised, lexicon: &Lexicon, model: &Ngram) {
        self.extract(text, lexicon);
        let read = self.way.text(text, &self.unmasker, &self.speller);
        self.lower = model.scores(read, &self.features, &mut self.letters);
    }

    fn extract(&mut self, text: &Normalised, lexicon: &Lexicon) {
        let read = self.way.text(text, &self.unmasker, &self.speller);
        self.extractor.get_or_insert_with(Extractor::new).read(read, lexicon, &self.tokens, &mut self.features);
    }

    /// All features of the text that was read last, letters first: for training.
    pub fn listed(&mut self, text: &Normalised, lexicon: &Lexicon) -> Vec<Vec<u32>> {
        self.extract(text, lexicon);
        self.features.listed(self.way.text(text, &self.unmasker, &self.speller), features::BITS)
    }

    /// The text that the encoder reads: as written, or without its disguises.
    pub fn meaning<'a>(&'a self, text: &'a Normalised) -> &'a str {
        match self.way {
            Way::Plain => text.original(),
            way => way.text(text, &self.unmasker, &self.speller).folded(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_of_the_shipped_lexicon_is_refused() {
        let (lexicon, refused) = shipped();
        assert!(refused.is_empty(), "{} refused: {:#?}", refused.len(), refused.iter().take(20).collect::<Vec<_>>());
        assert!(lexicon.len() > 3000, "{}", lexicon.len());
    }
}
