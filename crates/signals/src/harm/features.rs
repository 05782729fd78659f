//! What the linear model looks at: groups of letters, words, and the row of classes that a text makes. The last is how
//! it learns that `je ne déteste pas les …` is no hatred whatever stands in the place of the dots: the words are gone, what
//! they are stays.

use super::HEADS;
use super::lexicon::{Class, Lexicon};
use super::sequence::Token;
use crate::linear::{self, Features, Linear, MOST_WORDS, mix};
use crate::normalise::Normalised;
use crate::words::{Hashed, hash_of};
use std::collections::HashSet;
use std::hash::BuildHasherDefault;

/// The model: rows of eight bytes, the heads and one to spare.
pub type Ngram = Linear<HEADS, 8, BITS>;

/// The bits of a row's number.
pub const BITS: u32 = 17;

/// What the letters of words weigh in it.
pub type Letters = linear::Letters<8>;

/// How a file of the model begins.
pub const MAGIC: &[u8; 8] = b"CHNGRAM5";

fn row(hash: u64) -> u32 {
    linear::row(hash, BITS)
}

/// Words that keep their place in the row of classes: what holds a sentence together.
const KEPT: &[&str] = &[
    // French
    "je",
    "tu",
    "il",
    "elle",
    "on",
    "nous",
    "vous",
    "ils",
    "elles",
    "me",
    "te",
    "se",
    "le",
    "la",
    "les",
    "un",
    "une",
    "des",
    "du",
    "de",
    "ce",
    "cette",
    "ces",
    "c",
    "ca",
    "cela",
    "mon",
    "ma",
    "mes",
    "ton",
    "ta",
    "tes",
    "son",
    "sa",
    "ses",
    "nos",
    "vos",
    "leur",
    "leurs",
    "qui",
    "que",
    "quoi",
    "dont",
    "ou",
    "et",
    "mais",
    "si",
    "ne",
    "n",
    "pas",
    "plus",
    "jamais",
    "rien",
    "aucun",
    "aucune",
    "personne",
    "tous",
    "toutes",
    "tout",
    "toute",
    "est",
    "sont",
    "suis",
    "es",
    "sommes",
    "etes",
    "etait",
    "etaient",
    "etre",
    "ai",
    "as",
    "a",
    "ont",
    "avoir",
    "faut",
    "doit",
    "doivent",
    "devrait",
    "devraient",
    "peut",
    "peuvent",
    "va",
    "vont",
    "vais",
    "veux",
    "veut",
    "veulent",
    "fait",
    "font",
    "faire",
    "dit",
    "dire",
    "disent",
    "pour",
    "contre",
    "avec",
    "sans",
    "dans",
    "chez",
    "sur",
    "par",
    "comme",
    "parce",
    "quand",
    "pourquoi",
    "comment",
    "tres",
    "trop",
    "vraiment",
    "meme",
    "mieux",
    "moins",
    "en",
    "y",
    "j",
    "qu",
    "d",
    "l",
    "s",
    "t",
    "m",
    "au",
    "aux",
    "pense",
    "crois",
    "trouve",
    // English
    "i",
    "you",
    "he",
    "she",
    "it",
    "we",
    "they",
    "me",
    "him",
    "her",
    "us",
    "them",
    "my",
    "your",
    "his",
    "their",
    "our",
    "this",
    "that",
    "these",
    "those",
    "who",
    "what",
    "which",
    "and",
    "or",
    "but",
    "if",
    "not",
    "no",
    "never",
    "nothing",
    "nobody",
    "none",
    "all",
    "every",
    "any",
    "some",
    "is",
    "are",
    "am",
    "was",
    "were",
    "be",
    "been",
    "has",
    "have",
    "had",
    "do",
    "does",
    "did",
    "don",
    "doesn",
    "didn",
    "isn",
    "aren",
    "wasn",
    "can",
    "cannot",
    "could",
    "should",
    "shouldn",
    "would",
    "wouldn",
    "must",
    "will",
    "won",
    "shall",
    "may",
    "might",
    "the",
    "an",
    "of",
    "to",
    "in",
    "on",
    "at",
    "for",
    "from",
    "with",
    "without",
    "against",
    "as",
    "like",
    "than",
    "so",
    "too",
    "very",
    "really",
    "just",
    "only",
    "more",
    "less",
    "most",
    "because",
    "when",
    "why",
    "how",
    "say",
    "says",
    "said",
    "think",
    "believe",
    "feel",
    "m",
    "re",
    "s",
    "ll",
    "ve",
    "im",
    "dont",
    "cant",
    "get",
    "let",
    "make",
    "makes",
];

/// The row of the classes, as numbers: what stands for a token among others.
#[derive(Debug, Default, Clone)]
pub struct Extractor {
    between: Vec<u64>,
    alone: Vec<u64>,
    kept: HashSet<u64, BuildHasherDefault<Hashed>>,
}

const FILL: u64 = 1;
const STOP: u64 = 2;
const ASK: u64 = 3;
const OPEN: u64 = 4;
const CLOSE: u64 = 5;

impl Extractor {
    /// One to keep and reuse.
    pub fn new() -> Self {
        let kept = KEPT.iter().map(|w| hash_of(w.bytes())).collect();
        Self { kept, ..Self::default() }
    }

    /// Writes the features of a text: words, classes between words, classes alone.
    pub fn read(&mut self, text: &Normalised, lexicon: &Lexicon, tokens: &[Token], out: &mut Features) {
        out.begin(text, 3);
        self.symbols(text, lexicon, tokens);
        let [words, between, alone] = out.blocks.as_mut_slice() else { return };
        let mut before = [0u64; 2];
        for word in text.words().iter().take(MOST_WORDS) {
            words.push(row(mix(11, word.hash)));
            words.push(row(mix(mix(12, before[0]), word.hash)));
            words.push(row(mix(mix(mix(13, before[1]), before[0]), word.hash)));
            before = [word.hash, before[0]];
        }
        push_grams(&self.between, 5, 21, between);
        push_grams(&self.alone, 4, 31, alone);
    }

    fn symbols(&mut self, text: &Normalised, lexicon: &Lexicon, tokens: &[Token]) {
        self.between.clear();
        self.alone.clear();
        let (mut sentence, mut quoted, mut asked) = (0, false, false);
        for token in tokens.iter().take(MOST_WORDS) {
            if token.sentence != sentence {
                let end = if asked { ASK } else { STOP };
                self.between.push(end);
                self.alone.push(end);
                sentence = token.sentence;
            }
            asked = token.asked;
            if token.quoted != quoted {
                quoted = token.quoted;
                let mark = if quoted { OPEN } else { CLOSE };
                self.between.push(mark);
                self.alone.push(mark);
            }
            if let Some((class, entry)) = main_entry(token) {
                let strength = lexicon.entry(entry).map_or(0, |e| u64::from(e.strength));
                let graded = matches!(class, Class::Insult | Class::Slur | Class::Profanity | Class::Sexual);
                let symbol = 100 + class as u64 * 4 + if graded { strength } else { 0 };
                self.between.push(symbol);
                self.alone.push(symbol);
                continue;
            }
            let word = text.words().get(token.words.start).map_or(0, |w| w.hash);
            if self.kept.contains(&word) {
                self.between.push(word | 1 << 63);
            } else if self.between.last() != Some(&FILL) {
                self.between.push(FILL);
            }
        }
        if asked {
            self.between.push(ASK);
            self.alone.push(ASK);
        }
    }
}

/// The entry that counts when a word has several.
pub(crate) fn main_entry(token: &Token) -> Option<(Class, u32)> {
    const ORDER: &[Class] = &[
        Class::Slur,
        Class::Menace,
        Class::Wish,
        Class::Mob,
        Class::Violence,
        Class::Dehumanising,
        Class::Counter,
        Class::Hostile,
        Class::Insult,
        Class::Sexual,
        Class::Profanity,
        Class::Group,
        Class::Negation,
        Class::Derogatory,
        Class::Praise,
        Class::Report,
        Class::OwnGroup,
        Class::Nongroup,
        Class::Address,
    ];
    if token.entries.is_empty() {
        return None;
    }
    ORDER.iter().find_map(|class| token.entries.iter().find(|(c, _)| c == class).copied())
}

fn push_grams(symbols: &[u64], longest: usize, seed: u64, out: &mut Vec<u32>) {
    for start in 0..symbols.len() {
        let mut hash = seed;
        for symbol in symbols.iter().skip(start).take(longest) {
            hash = mix(hash, *symbol);
            out.push(row(hash));
        }
    }
}
