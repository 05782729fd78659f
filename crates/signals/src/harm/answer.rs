//! The answer: what the models and the lexicon say together, with a place and a reason for each harm.

#[cfg(feature = "models")]
use super::features::MAGIC;
use super::features::Ngram;
use super::lexicon::{Class, Entry, Lexicon};
use super::network::{INPUTS, MEANING, Network};
use super::sequence::Token;
use super::turns::{is_attack, is_negated, turns};
use super::{HEADS, Head, Prepared, Scores};
use crate::entities::Entities;
use crate::finding::{Finding, Reason, Sign};
use crate::language::Language;
use crate::normalise::Normalised;
use std::ops::Range;

/// From this probability on a harm is reported, in percent. Chosen on rows kept for development.
pub const REPORTED: u8 = 50;

/// Below these probabilities by the linear model, in the order of [`Head::ALL`], and without a word of the lexicon that could
/// harm, the encoder is not asked: it would hardly change the answer. Toxicity in general is not reported, so it does not
/// count. What that costs is printed by `charte-train asked`: of 64,446 findings in 115,978 texts 14 are lost, none of them
/// right ("Croisons les doigts, Jack" as coarse).
const CLEAR: Scores = [f32::INFINITY, 0.35, 0.35, 0.3, 0.45, 0.12, 0.3];

/// Words without which a harm is hardly there: hatred names a group, an insult calls somebody something. Without them a
/// text is harsh, and harshness is no ground.
const NAMED: &[(Head, &[Class])] = &[
    (Head::Hate, &[Class::Group, Class::Slur, Class::Dehumanising]),
    (Head::Insult, &[Class::Insult, Class::Slur, Class::Dehumanising]),
    (Head::Threat, &[Class::Violence, Class::Wish, Class::Menace]),
];

/// What such a harm weighs without such a word.
const UNNAMED: f32 = 0.6;

/// How the answer was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tier {
    /// By the lexicon and the linear model alone: the encoder is not there.
    Words,
    /// By these, and they were so sure that the encoder was not asked.
    Clear,
    /// By these and the meaning of the text.
    Meaning,
}

/// What is said against people in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Harms {
    /// The probability of each head, 0 to 1.
    pub scores: Scores,
    /// How it was found.
    pub tier: Tier,
    /// What is reported, strongest first.
    pub findings: Vec<Finding>,
}

impl Harms {
    /// The probability of one head.
    pub fn score(&self, head: Head) -> f32 {
        self.scores.get(head as usize).copied().unwrap_or(0.0)
    }
}

/// The models of harm, made once.
#[derive(Debug)]
pub struct Harm {
    lexicon: &'static Lexicon,
    ngram: Ngram,
    network: Network,
}

impl Harm {
    /// The models that come with the program; none if it was built without the feature `models`, or if their files are not
    /// of this version (a test holds that they are).
    pub fn shipped() -> Option<&'static Self> {
        #[cfg(feature = "models")]
        {
            static SHIPPED: std::sync::OnceLock<Option<Harm>> = std::sync::OnceLock::new();
            SHIPPED
                .get_or_init(|| {
                    let ngram = Ngram::from_bytes(MAGIC, include_bytes!("../../models/harm-ngram.bin")).ok()?;
                    let network =
                        Network::from_bytes(super::network::MAGIC, include_bytes!("../../models/harm-network.bin"))
                            .ok()?;
                    Some(Self { lexicon: &super::shipped().0, ngram, network })
                })
                .as_ref()
        }
        #[cfg(not(feature = "models"))]
        None
    }

    /// The lexicon that these models were made with.
    pub fn lexicon(&self) -> &'static Lexicon {
        self.lexicon
    }

    /// Reads a text, once, for all that is asked of it here.
    pub fn prepare(&self, text: &Normalised, entities: &Entities, language: Option<Language>, prepared: &mut Prepared) {
        prepared.read(text, entities, language, self.lexicon);
        prepared.ask(text, self.lexicon, &self.ngram);
    }

    /// Whether the meaning of a text could change the answer.
    pub fn wants_meaning(&self, prepared: &Prepared) -> bool {
        !self.is_clear(&self.alone(&prepared.lower), &prepared.tokens)
    }

    fn is_clear(&self, alone: &Scores, tokens: &[Token]) -> bool {
        alone.iter().zip(&CLEAR).all(|(p, most)| p < most) && !self.may_harm(tokens)
    }

    /// What is said in a text that was [prepared](Self::prepare). `meaning` is the encoder's vector of
    /// [`Prepared::meaning`], of who asked it because [it could change the answer](Self::wants_meaning).
    pub fn read(&self, text: &Normalised, prepared: &Prepared, meaning: Option<&[f32; MEANING]>) -> Harms {
        let lower = &prepared.lower;
        let alone = self.alone(lower);
        let tier = match meaning {
            Some(_) => Tier::Meaning,
            None if self.is_clear(&alone, &prepared.tokens) => Tier::Clear,
            None => Tier::Words,
        };
        let mut scores = match meaning {
            None => alone,
            Some(meaning) => {
                let mut input = [0f32; INPUTS];
                let numbers = meaning.iter().copied().chain(turns(&prepared.tokens, self.lexicon));
                input.iter_mut().zip(numbers).for_each(|(slot, number)| *slot = number);
                self.blended(lower, &self.network.scores(&input))
            }
        };
        self.by_words(&prepared.tokens, &mut scores);
        for (head, classes) in NAMED {
            let named = prepared.tokens.iter().any(|t| classes.iter().any(|c| t.is(*c)));
            if let Some(score) = scores.get_mut(*head as usize).filter(|_| !named) {
                *score *= UNNAMED;
            }
        }
        let findings = self.findings(text, &prepared.tokens, &scores);
        Harms { scores, tier, findings }
    }

    fn alone(&self, lower: &Scores) -> Scores {
        let mut out = [0f32; HEADS];
        for ((out, a), [by, plus]) in out.iter_mut().zip(lower).zip(&self.network.alone) {
            *out = sigmoid(by * a + plus);
        }
        out
    }

    fn blended(&self, lower: &Scores, upper: &Scores) -> Scores {
        let mut out = [0f32; HEADS];
        for (((out, a), b), [x, y, z]) in out.iter_mut().zip(lower).zip(upper).zip(&self.network.blend) {
            *out = sigmoid(x * a + y * b + z);
        }
        out
    }

    fn entry(&self, number: u32) -> Option<&'static Entry> {
        self.lexicon.entry(number)
    }

    fn may_harm(&self, tokens: &[Token]) -> bool {
        let harms = |(class, _): &(Class, u32)| {
            is_attack(*class) || matches!(class, Class::Group | Class::Profanity | Class::Sexual)
        };
        tokens.iter().any(|t| t.entries.iter().any(harms))
    }

    /// Coarse and sexual words are what they are, whatever else the text says: there the lexicon has the last word.
    fn by_words(&self, tokens: &[Token], scores: &mut Scores) {
        let mut least = |head: Head, p: f32| {
            if let Some(score) = scores.get_mut(head as usize) {
                *score = score.max(p);
            }
        };
        for token in tokens.iter().filter(|t| !t.quoted) {
            for (class, number) in &token.entries {
                let Some(entry) = self.entry(*number) else { continue };
                match (class, entry.strength) {
                    (Class::Profanity, 3) => least(Head::Profanity, 0.95),
                    (Class::Profanity, 2) => least(Head::Profanity, 0.8),
                    (Class::Sexual, 3) => least(Head::Sexual, 0.85),
                    _ => {}
                }
            }
        }
    }

    fn findings(&self, text: &Normalised, tokens: &[Token], scores: &Scores) -> Vec<Finding> {
        let mut out = Vec::new();
        for head in Head::ALL {
            let Some(sign) = sign(head) else { continue };
            let score = scores.get(head as usize).copied().unwrap_or(0.0);
            let confidence = (score * 100.0).round().clamp(0.0, 99.0) as u8;
            if confidence < REPORTED {
                continue;
            }
            let (span, code) = self.evidence(text, tokens, head);
            out.push(Finding { sign, span, confidence, reason: Reason::of(code).counted(i64::from(confidence)) });
        }
        out.sort_by_key(|f| std::cmp::Reverse(f.confidence));
        out
    }

    /// The words that show a harm and why; the whole text when it is in no single word.
    fn evidence(&self, text: &Normalised, tokens: &[Token], head: Head) -> (Range<u32>, &'static str) {
        let best = |classes: &[Class]| {
            let mut found: Option<(u8, usize)> = None;
            for (n, token) in tokens.iter().enumerate() {
                for (class, number) in &token.entries {
                    let strength = self.entry(*number).map_or(0, |e| e.strength);
                    let plain = !token.quoted && !is_negated(tokens, n);
                    let rank = strength * 2 + u8::from(plain);
                    if classes.contains(class) && found.is_none_or(|(r, _)| rank > r) {
                        found = Some((rank, n));
                    }
                }
            }
            found.map(|(_, n)| n)
        };
        let at = |n: usize| Self::span(tokens, n..n + 1);
        let whole = || {
            let span = text.words().first().zip(text.words().last());
            span.map_or(0..0, |(a, b)| a.original_start..b.original_end)
        };
        match head {
            Head::Hate => match (best(&[Class::Slur]), self.attack_on_group(tokens)) {
                (_, Some(both)) => (Self::span(tokens, both), "harm-group"),
                (Some(n), None) => (at(n), "harm-slur"),
                (None, None) => (whole(), "harm-hate"),
            },
            Head::Insult => best(&[Class::Insult, Class::Slur])
                .map_or_else(|| (whole(), "harm-contempt"), |n| (at(n), "harm-insult")),
            Head::Threat => best(&[Class::Menace, Class::Wish, Class::Violence])
                .map_or_else(|| (whole(), "harm-menace"), |n| (at(n), "harm-threat")),
            Head::Harassment => {
                best(&[Class::Mob]).map_or_else(|| (whole(), "harm-harassment"), |n| (at(n), "harm-mob"))
            }
            Head::Profanity => best(&[Class::Profanity, Class::Insult, Class::Sexual])
                .map_or_else(|| (whole(), "harm-coarse"), |n| (at(n), "harm-profanity")),
            Head::Sexual => {
                best(&[Class::Sexual]).map_or_else(|| (whole(), "harm-advance"), |n| (at(n), "harm-sexual"))
            }
            Head::Toxic => (whole(), "harm-contempt"),
        }
    }

    /// From a word for a group to the attack nearest to it in the same sentence.
    fn attack_on_group(&self, tokens: &[Token]) -> Option<Range<usize>> {
        const FAR: usize = 12;
        let groups = tokens.iter().enumerate().filter(|(_, t)| t.is(Class::Group));
        let near = groups.flat_map(|(n, group)| {
            let around = tokens.iter().enumerate().take(n + FAR + 1).skip(n.saturating_sub(FAR));
            let attacks = around.filter(move |(m, t)| {
                *m != n && t.sentence == group.sentence && t.entries.iter().any(|(c, _)| is_attack(*c))
            });
            attacks.map(move |(m, _)| (n.abs_diff(m), n.min(m)..n.max(m) + 1))
        });
        near.min_by_key(|(far, range)| (*far, range.start)).map(|(_, range)| range)
    }

    fn span(tokens: &[Token], range: Range<usize>) -> Range<u32> {
        let covered = tokens.get(range).unwrap_or_default();
        let first = covered.first().map_or(0..0, |t| t.span.clone());
        let last = covered.last().map_or(0..0, |t| t.span.clone());
        first.start..last.end.max(first.end)
    }
}

/// Reads texts one by one: for programs that want nothing but this answer. Keep one per thread.
#[derive(Debug, Default)]
pub struct Reader {
    signals: crate::Signals,
    prepared: Prepared,
    scratch: crate::encoder::Scratch,
    /// Leave the encoder out, as if the program had been built without it.
    pub words_only: bool,
}

impl Reader {
    /// A reader with empty buffers.
    pub fn new() -> Self {
        Self::default()
    }

    /// What is said against people in a text; none when the models are not of this version.
    pub fn read(&mut self, text: &str) -> Option<Harms> {
        let models = Harm::shipped()?;
        let reading = self.signals.read(text);
        let language = crate::language::language_of(reading.text, reading.entities);
        models.prepare(reading.text, reading.entities, language, &mut self.prepared);
        let encoder = crate::encoder::Encoder::shipped().filter(|_| !self.words_only);
        let encoder = encoder.filter(|_| models.wants_meaning(&self.prepared));
        let meaning = encoder.map(|e| e.encode(self.prepared.meaning(reading.text), &mut self.scratch).vector);
        Some(models.read(reading.text, &self.prepared, meaning.as_ref()))
    }
}

fn sign(head: Head) -> Option<Sign> {
    Some(match head {
        Head::Toxic => return None,
        Head::Hate => Sign::Hate,
        Head::Insult => Sign::Insult,
        Head::Threat => Sign::Threat,
        Head::Harassment => Sign::Harassment,
        Head::Profanity => Sign::Profanity,
        Head::Sexual => Sign::Sexual,
    })
}

fn sigmoid(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}
