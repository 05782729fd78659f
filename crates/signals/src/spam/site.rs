//! What a site learns of spam from its own people: a count of words, pairs of words and traits in what they kept and in what
//! they threw away.
//!
//! The chances of the tokens are combined by Fisher's chi-square as bogofilter does (Robinson 2003, "A Statistical Approach to
//! the Spam Problem"): each token's chance is drawn to one half while it is rare, only telling tokens count, and the evidence
//! for and against is weighed separately, so that a text of which nothing is known stays in the middle. No clock and no chance:
//! the same decisions in any order give the same counts, and [`Site::unlearn`] takes one back exactly.

use std::collections::BTreeMap;

use thiserror::Error;

use crate::entities::Entities;
use crate::linear::mix;
use crate::normalise::Normalised;
use crate::speech::shape::{Shape, Trait};

/// What is known of who wrote a text; empty where it is not known.
#[derive(Debug, Clone, Copy, Default)]
pub struct Author<'a> {
    /// The name shown.
    pub name: &'a str,
    /// The e-mail address.
    pub email: &'a str,
    /// The web site given.
    pub site: &'a str,
}

/// A word or a trait that speaks for or against spam.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// What it is.
    pub what: Token,
    /// How much of what holds it is spam, in percent.
    pub percent: u8,
}

impl Evidence {
    /// Whether it speaks for spam.
    pub fn is_for_spam(&self) -> bool {
        self.percent >= 50
    }
}

/// What is counted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Token {
    /// A word, or two that follow each other.
    Words(String),
    /// A trait of the look, at least so many times.
    Look(Trait, u32),
    /// A host that a link leads to.
    Host(String),
    /// A word of the author's name, the host of the author's address or site.
    Author(String),
}

/// The answer of a site.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// Percent: 50 when nothing is known.
    pub percent: u8,
    /// The five strongest reasons, strongest first.
    pub reasons: Vec<Evidence>,
}

/// Why bytes are no site's memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum SiteError {
    /// Not written by this version of the program.
    #[error("this is not what a site has learned, or of another version of the program")]
    Kind,
    /// Cut, or changed.
    #[error("what the site has learned is damaged")]
    Damaged,
}

/// How much a token that was never seen counts (Robinson's s), and towards what (his x).
const STRENGTH: f64 = 0.1;
const UNKNOWN: f64 = 0.5;
/// Tokens nearer to one half than this are left out.
const LEAST: f64 = 0.35;
/// The most tokens of one text that are weighed, the most telling first.
const MOST: usize = 100;
/// The most words of one text that are read.
const MOST_WORDS: usize = 1000;
const REASONS: usize = 5;
const MAGIC: &[u8; 8] = b"CHSITE01";

/// What a site has learned. Tokens are kept by their hash: no text can be read back from it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Site {
    kept: u32,
    spam: u32,
    counts: BTreeMap<u64, [u32; 2]>,
}

impl Site {
    /// A site that has learned nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many texts were learned as honest and as spam.
    pub fn learned(&self) -> (u32, u32) {
        (self.kept, self.spam)
    }

    /// Learns a decision.
    pub fn learn(&mut self, text: &Normalised, entities: &Entities, author: Author<'_>, is_spam: bool) {
        let total = if is_spam { &mut self.spam } else { &mut self.kept };
        *total = total.saturating_add(1);
        for (hash, _) in tokens(text, entities, author) {
            let [kept, spam] = self.counts.entry(hash).or_default();
            let count = if is_spam { spam } else { kept };
            *count = count.saturating_add(1);
        }
    }

    /// Takes back a decision that was [learned](Self::learn) with the same text and author.
    pub fn unlearn(&mut self, text: &Normalised, entities: &Entities, author: Author<'_>, is_spam: bool) {
        let total = if is_spam { &mut self.spam } else { &mut self.kept };
        *total = total.saturating_sub(1);
        for (hash, _) in tokens(text, entities, author) {
            if let Some([kept, spam]) = self.counts.get_mut(&hash) {
                let count = if is_spam { &mut *spam } else { &mut *kept };
                *count = count.saturating_sub(1);
                if *kept == 0 && *spam == 0 {
                    self.counts.remove(&hash);
                }
            }
        }
    }

    /// How likely a text is spam for this site, and why.
    pub fn score(&self, text: &Normalised, entities: &Entities, author: Author<'_>) -> Answer {
        if self.kept == 0 || self.spam == 0 {
            return Answer { percent: 50, reasons: Vec::new() };
        }
        let tokens = tokens(text, entities, author);
        let mut known: Vec<(f64, &u64, &Token)> =
            tokens.iter().map(|(hash, token)| (self.chance(*hash), hash, token)).collect();
        known.retain(|(chance, _, _)| (chance - 0.5).abs() >= LEAST);
        // Equal evidence is taken in the order of the hashes, which is the same each time.
        known.sort_by(|a, b| (b.0 - 0.5).abs().total_cmp(&(a.0 - 0.5).abs()).then(a.1.cmp(b.1)));
        known.truncate(MOST);
        let chances: Vec<f64> = known.iter().map(|(chance, _, _)| *chance).collect();
        let reasons = known.iter().take(REASONS);
        let reasons = reasons.map(|(chance, _, token)| Evidence { what: (*token).clone(), percent: whole(*chance) });
        Answer { percent: whole(combine(&chances)), reasons: reasons.collect() }
    }

    /// The chance that a text is spam that holds a token.
    fn chance(&self, hash: u64) -> f64 {
        let [kept, spam] = self.counts.get(&hash).copied().unwrap_or_default();
        let share_kept = f64::from(kept) / f64::from(self.kept.max(1));
        let share_spam = f64::from(spam) / f64::from(self.spam.max(1));
        let times = f64::from(kept) + f64::from(spam);
        if times == 0.0 {
            return UNKNOWN;
        }
        let share = share_spam / (share_kept + share_spam);
        (STRENGTH * UNKNOWN + times * share) / (STRENGTH + times)
    }

    /// What was learned, to be kept in a file.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        let count = self.counts.len() as u32;
        [self.kept, self.spam, count].iter().for_each(|n| out.extend(n.to_le_bytes()));
        for (hash, [kept, spam]) in &self.counts {
            out.extend(hash.to_le_bytes());
            out.extend(kept.to_le_bytes());
            out.extend(spam.to_le_bytes());
        }
        out
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SiteError> {
        let rest = bytes.strip_prefix(MAGIC.as_slice()).ok_or(SiteError::Kind)?;
        let (head, rest) = rest.split_at_checked(12).ok_or(SiteError::Damaged)?;
        let mut numbers = head.as_chunks::<4>().0.iter().map(|b| u32::from_le_bytes(*b));
        let mut next = || numbers.next().ok_or(SiteError::Damaged);
        let (kept, spam, count) = (next()?, next()?, next()?);
        let (entries, left) = rest.as_chunks::<16>();
        if !left.is_empty() || entries.len() != count as usize {
            return Err(SiteError::Damaged);
        }
        let mut counts = BTreeMap::new();
        for entry in entries {
            let number = u128::from_le_bytes(*entry);
            let last = counts.last_key_value().map(|(hash, _)| *hash);
            let hash = number as u64;
            if last.is_some_and(|last| last >= hash) {
                return Err(SiteError::Damaged);
            }
            counts.insert(hash, [(number >> 64) as u32, (number >> 96) as u32]);
        }
        Ok(Self { kept, spam, counts })
    }
}

fn whole(chance: f64) -> u8 {
    (chance * 100.0).round().clamp(0.0, 100.0) as u8
}

/// Fisher's method on both sides (Robinson): 1 spam, 0 honest, one half undecided.
fn combine(chances: &[f64]) -> f64 {
    let n = chances.len() as u32;
    if n == 0 {
        return 0.5;
    }
    let sum = |of: &dyn Fn(f64) -> f64| chances.iter().map(|c| libm::log(of(*c).max(1e-12))).sum::<f64>();
    let spam = 1.0 - chi_square(-2.0 * sum(&|c| 1.0 - c), n);
    let kept = 1.0 - chi_square(-2.0 * sum(&|c| c), n);
    (1.0 + spam - kept) / 2.0
}

/// The chance that chi-square with `2 n` degrees of freedom is at least `x`.
fn chi_square(x: f64, n: u32) -> f64 {
    let half = x / 2.0;
    // In logarithms, so that long texts do not vanish.
    let mut term = -half;
    let mut sum = libm::exp(term);
    for k in 1..n {
        term += libm::log(half.max(1e-12) / f64::from(k));
        sum += libm::exp(term);
    }
    sum.min(1.0)
}

/// The tokens of a text, each once.
fn tokens(text: &Normalised, entities: &Entities, author: Author<'_>) -> BTreeMap<u64, Token> {
    let mut out = BTreeMap::new();
    let mut before: Option<&str> = None;
    for word in text.words().iter().take(MOST_WORDS) {
        let written = text.word_text(word);
        let short = if written.bytes().all(|b| b.is_ascii_digit()) { digits(written.len()) } else { written };
        add(&mut out, 1, short, Token::Words);
        // Capitals tell: what is shouted is counted apart too.
        let original = text.original_text(word.original());
        if original.len() > 2 && !original.chars().any(char::is_lowercase) && original.chars().any(char::is_uppercase) {
            add(&mut out, 2, original, Token::Words);
        }
        if let Some(before) = before {
            add(&mut out, 3, &format!("{before} {short}"), Token::Words);
        }
        before = Some(short);
    }
    for link in &entities.links {
        add(&mut out, 4, link.ascii_host.as_deref().unwrap_or(&link.host), Token::Host);
    }
    let shape = Shape::of(text, entities);
    for of in Trait::ALL {
        let count = shape.count(of);
        let mut step = 1;
        while step <= count {
            out.insert(mix(mix(5, of as u64), u64::from(step)), Token::Look(of, step));
            step *= 2;
        }
    }
    for word in author.name.split_whitespace() {
        add(&mut out, 6, &word.to_lowercase(), Token::Author);
    }
    if let Some((_, host)) = author.email.rsplit_once('@') {
        add(&mut out, 7, &host.to_lowercase(), Token::Author);
    }
    if let Some(link) = Entities::read(author.site).links.first() {
        add(&mut out, 8, &link.host, Token::Author);
    }
    out
}

/// Numbers of the same length are one token.
fn digits(len: usize) -> &'static str {
    match len {
        1 => "0",
        2 => "00",
        3 => "000",
        4 => "0000",
        5 => "00000",
        _ => "000000",
    }
}

fn add(out: &mut BTreeMap<u64, Token>, kind: u64, written: &str, token: fn(String) -> Token) {
    let hash = written.bytes().fold(mix(kind, 17), |hash, byte| mix(hash, u64::from(byte) + 1));
    out.entry(hash).or_insert_with(|| token(written.to_owned()));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Normalised, Entities) {
        (Normalised::of(text), Entities::read(text))
    }

    #[test]
    fn what_is_learned_is_known_kept_and_taken_back() {
        let nobody = Author::default();
        let mut site = Site::new();
        for n in 0..4 {
            let (text, entities) = read(&format!("Gagnez 500 € par jour, écrivez-moi {n}"));
            site.learn(&text, &entities, nobody, true);
            let (text, entities) = read(&format!("Merci pour la réponse rapide du magasin {n}"));
            site.learn(&text, &entities, nobody, false);
        }
        let (text, entities) = read("Gagnez 900 € par jour");
        let answer = site.score(&text, &entities, nobody);
        assert!(answer.percent > 90, "{answer:?}");
        assert!(answer.reasons.len() == 5 && answer.reasons.iter().all(Evidence::is_for_spam), "{answer:?}");
        let (honest, marks) = read("Merci pour la réponse");
        assert!(site.score(&honest, &marks, nobody).percent < 10);
        let (strange, marks) = read("Xylophone");
        assert_eq!(site.score(&strange, &marks, nobody).percent, 50);

        let before = site.clone();
        assert_eq!(Site::from_bytes(&site.to_bytes()), Ok(before.clone()));
        site.learn(&text, &entities, nobody, true);
        site.unlearn(&text, &entities, nobody, true);
        assert_eq!(site, before);
        assert_eq!(Site::from_bytes(b"no"), Err(SiteError::Kind));
        let mut cut = before.to_bytes();
        cut.pop();
        assert_eq!(Site::from_bytes(&cut), Err(SiteError::Damaged));
    }
}
