//! Defamation: a precise fact that harms the honour of a person or body who can be recognised (loi du 29 juillet 1881,
//! art. 29 al. 1). An outrageous expression that holds no fact is an insult (al. 2) and none of this module's business.
//!
//! Words decide first (`data/defamation.toml`): somebody named, an accusation of a precise deed in the same sentence, and
//! neither a source, nor a reserve, nor a denial, nor who writes telling what happened to them. The model is the second
//! opinion. Nothing here says that the fact is false: truth and good faith are for a court (art. 35).

use std::ops::Range;
use std::sync::OnceLock;

use crate::entities::Entities;
use crate::finding::{Finding, Reason, Sign};
use crate::normalise::Normalised;
use crate::speech::{Head, Heard, percent};
use crate::term_file::{self, hits};
use crate::terms::{TermHit, TermIndex};

const SECTIONS: &[&str] =
    &["done", "does", "acts", "persons", "source", "reserve", "denial", "mine", "about", "title", "body", "role"];
const DONE: u32 = 0;
const DOES: u32 = 1;
const ACTS: u32 = 2;
const PERSONS: u32 = 3;
const SOURCE: u32 = 4;
const RESERVE: u32 = 5;
const DENIAL: u32 = 6;
const MINE: u32 = 7;
const ABOUT: u32 = 8;
const TITLE: u32 = 9;
const BODY: u32 = 10;
const ROLE: u32 = 11;

const TERMS: &str = include_str!("../data/defamation.toml");

fn index() -> &'static TermIndex {
    static PARSED: OnceLock<TermIndex> = OnceLock::new();
    // A test parses the file, so the default is never met.
    PARSED.get_or_init(|| term_file::parse(TERMS, SECTIONS).unwrap_or_default())
}

/// How likely the model must find it beside the words, and without the accusation's words.
const BESIDE: f32 = 0.2;
const WITHOUT: f32 = 0.93;
/// Below this chance by the linear model, and without the words, the encoder is not asked.
const CLEAR: f32 = 0.5;

/// Appends the defamation in a text. `heard` may be absent: then words decide alone, and the confidence is low.
pub fn find_defamation(text: &Normalised, entities: &Entities, heard: Option<&Heard>, findings: &mut Vec<Finding>) {
    let all = hits(index(), text);
    let model = heard.map(|heard| heard.chance(Head::Defamation));
    // Most texts accuse nobody: no word of an accusation, and the model hears none.
    if !all.iter().any(|hit| hit.group <= PERSONS) && model.is_none_or(|chance| chance < WITHOUT) {
        return;
    }
    let sentences = sentences(text);
    let parties = parties(text, entities, &all);
    for (n, sentence) in sentences.iter().enumerate() {
        // Hits and parties are in order: a sentence looks at its own, or a long text would take a day.
        let hits = || inside(&all, &sentence.span, |hit| &hit.span);
        let has = |group: u32| hits().any(|hit| hit.group == group);
        // What is said of the source may stand in the sentence before or after.
        let near = |group: u32| {
            let mut around = sentences.iter().take(n + 2).skip(n.saturating_sub(1));
            around.any(|s| inside(&all, &s.span, |hit| &hit.span).any(|hit| hit.group == group))
        };
        if sentence.asked || near(SOURCE) || near(RESERVE) || near(DENIAL) || has(MINE) || has(ABOUT) {
            continue;
        }
        let Some(party) = inside(&parties, &sentence.span, |party| party).next() else { continue };
        let accused = hits().find(|hit| accuses(text, hit, party));
        let grave = accused.is_some_and(|hit| hit.group == PERSONS);
        let undone = accused.is_none() && hits().any(|hit| hit.group <= PERSONS);
        let (span, confidence, code) = match (accused, model) {
            (Some(hit), None) => (hit.span.clone(), 60, "defamation-fact"),
            (Some(hit), Some(chance)) if chance >= BESIDE || grave => {
                (hit.span.clone(), percent(0.6 + 0.38 * chance), "defamation-fact")
            }
            // The model hears the whole text: of one sentence only can it be said where it stands.
            (None, Some(chance)) if chance >= WITHOUT && !undone && sentences.len() <= 2 => {
                (sentence.span.clone(), percent(chance * 0.7), "defamation-likely")
            }
            _ => continue,
        };
        let span = party.start.min(span.start)..party.end.max(span.end);
        findings.push(Finding { sign: Sign::Defamation, span, confidence, reason: Reason::of(code) });
        return;
    }
}

/// Whether the meaning of a text could change what [`find_defamation`] finds, by what the linear model hears. What these
/// limits cost is told beside [`claims::wants_meaning`](crate::claims::wants_meaning).
pub fn wants_meaning(text: &Normalised, entities: &Entities, lower: &Heard) -> bool {
    let mut by_words = Vec::new();
    find_defamation(text, entities, None, &mut by_words);
    !by_words.is_empty() || lower.chance(Head::Defamation) >= CLEAR
}

/// Those of `all`, which are in the order of their beginnings, that lie in `span`.
fn inside<'a, T>(all: &'a [T], span: &Range<u32>, place: impl Fn(&T) -> &Range<u32>) -> impl Iterator<Item = &'a T> {
    let first = all.partition_point(|one| place(one).start < span.start);
    let end = span.end;
    let begun = all.iter().skip(first).map_while(move |one| (place(one).start <= end).then_some((one, place(one).end)));
    begun.filter(move |(_, until)| *until <= end).map(|(one, _)| one)
}

struct Sentence {
    span: Range<u32>,
    asked: bool,
}

fn sentences(text: &Normalised) -> Vec<Sentence> {
    let mut out = Vec::new();
    let (mut start, mut end) = (0u32, 0u32);
    for word in text.words() {
        let gap = text.original_text(end..word.original_start);
        // `M. Martin`, `S.A.`: a full stop behind one or two letters ends nothing.
        let short = end.saturating_sub(previous(text, end)) <= 2 && gap.starts_with('.') && !gap.contains('\n');
        if end > start && gap.contains(['.', '!', '?', '\n', '…']) && !short {
            out.push(Sentence { span: start..end, asked: gap.contains('?') });
            start = word.original_start;
        }
        end = word.original_end;
    }
    let tail = text.original_text(end..text.original().len() as u32);
    out.push(Sentence { span: start..end, asked: tail.contains('?') });
    out
}

/// Where the word begins that ends at `end`.
fn previous(text: &Normalised, end: u32) -> u32 {
    let at = text.words().partition_point(|word| word.original_end < end);
    text.words().get(at).map_or(end, |word| word.original_start)
}

const AUXILIARIES: &[&str] = &["a", "ont", "avait", "avaient", "avez", "aura", "has", "have", "had", "s", "ve"];
const NEGATIONS: &[&str] = &[
    "not", "never", "n", "ne", "pas", "jamais", "ni", "aucun", "aucune", "sans", "t", "didn", "hasn", "haven", "doesn",
    "don", "isn", "no", "without", "si", "if",
];
/// Behind these, who is named suffered it.
const PASSIVE: &[&str] = &["ete", "been", "was", "were", "be", "est", "sont", "etre", "is", "are"];

/// Whether a hit accuses the party: who did it stands first, no negation and no passive before.
fn accuses(text: &Normalised, hit: &TermHit, party: &Range<u32>) -> bool {
    let words = text.words();
    let at = words.partition_point(|word| word.original_start < hit.span.start);
    let before = |reach: usize| {
        words.iter().take(at).skip(at.saturating_sub(reach)).map(|word| text.word_text(word)).collect::<Vec<_>>()
    };
    let near = before(4);
    let first = party.start < hit.span.start;
    let none = near.iter().any(|word| NEGATIONS.contains(word));
    if none || hit.group < ACTS && near.iter().any(|word| PASSIVE.contains(word)) {
        return false;
    }
    match hit.group {
        DONE => first && before(3).iter().any(|word| AUXILIARIES.contains(word)),
        DOES => first || near.iter().any(|word| matches!(*word, "qui" | "who")),
        ACTS | PERSONS => true,
        _ => false,
    }
}

/// Words that begin a sentence and are no names, and names of what is neither a person nor a firm.
const NO_NAMES: &[&str] = &[
    "i",
    "je",
    "il",
    "elle",
    "on",
    "nous",
    "vous",
    "ils",
    "elles",
    "tu",
    "le",
    "la",
    "les",
    "un",
    "une",
    "des",
    "ce",
    "cet",
    "cette",
    "ces",
    "c",
    "l",
    "d",
    "j",
    "qu",
    "ca",
    "cela",
    "qui",
    "que",
    "quand",
    "comme",
    "mais",
    "et",
    "ou",
    "si",
    "tout",
    "tous",
    "toute",
    "personne",
    "chez",
    "a",
    "au",
    "aux",
    "dans",
    "en",
    "pour",
    "par",
    "sur",
    "ici",
    "merci",
    "bonjour",
    "bravo",
    "mon",
    "ma",
    "mes",
    "votre",
    "vos",
    "notre",
    "nos",
    "leur",
    "leurs",
    "son",
    "sa",
    "ses",
    "the",
    "a",
    "an",
    "he",
    "she",
    "it",
    "we",
    "you",
    "they",
    "this",
    "that",
    "these",
    "those",
    "who",
    "what",
    "when",
    "if",
    "everyone",
    "everybody",
    "someone",
    "somebody",
    "nobody",
    "people",
    "my",
    "your",
    "our",
    "their",
    "his",
    "her",
    "in",
    "at",
    "on",
    "for",
    "with",
    "thanks",
    "hello",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "french",
    "english",
    "france",
    "europe",
    "paris",
    "london",
    "dieu",
    "god",
    "internet",
    "english",
    "german",
    "american",
    "christmas",
    "noel",
    "ok",
    "pdg",
    "ceo",
    "rh",
    "hr",
    "sav",
    "tva",
    "vat",
    "cse",
];

/// Capitalised words that follow each other.
struct Run {
    span: Range<u32>,
    words: u32,
    /// Whether its place or a title says that it is a name.
    sure: bool,
}

/// The persons and bodies that can be recognised: names, mentions, roles of a known place.
fn parties(text: &Normalised, entities: &Entities, hits: &[TermHit]) -> Vec<Range<u32>> {
    let mut out: Vec<Range<u32>> = entities.mentions.iter().map(|mention| mention.span.clone()).collect();
    out.extend(hits.iter().filter(|hit| hit.group == ROLE).map(|hit| hit.span.clone()));
    let mut titles: Vec<u32> = hits.iter().filter(|h| matches!(h.group, TITLE | BODY)).map(|h| h.span.end).collect();
    titles.sort_unstable();
    let leads = |end: u32| titles.binary_search(&end).is_ok();
    let (mut end, mut begins) = (0u32, true);
    let mut run: Option<Run> = None;
    // One capital at a sentence's start is a name only when more follow, or a title goes before.
    let mut close = |run: &mut Option<Run>| out.extend(run.take().filter(|r| r.sure || r.words > 1).map(|r| r.span));
    for word in text.words() {
        let gap = text.original_text(end..word.original_start);
        let led = leads(end) && !gap.contains(['!', '?', '\n']);
        if gap.contains(['.', '!', '?', '\n', '…', ':', '«', '“', '"']) && !led {
            begins = true;
        }
        let written = text.original_text(word.original());
        let capital = written.chars().next().is_some_and(char::is_uppercase) && written.chars().count() > 1;
        let shouted = !written.chars().any(char::is_lowercase);
        let name = capital && !NO_NAMES.contains(&text.word_text(word)) && (!shouted || written.chars().count() < 8);
        let joined = matches!(gap, " " | "-" | "\u{a0}" | "\u{202f}" | "'" | "’");
        match &mut run {
            Some(run) if name && joined => {
                run.span.end = word.original_end;
                run.words += 1;
            }
            _ => {
                close(&mut run);
                run = name.then(|| Run { span: word.original(), words: 1, sure: !begins || led });
            }
        }
        end = word.original_end;
        begins = false;
    }
    close(&mut run);
    out.sort_by_key(|span| span.start);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_terms_parse() {
        let index = term_file::parse(TERMS, SECTIONS).expect("data/defamation.toml");
        assert!(index.len() > 400);
    }
}
