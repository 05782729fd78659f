//! Wording by which a post says what the law or the charter wants said: paid, written by an
//! employee, made by a machine, retouched, personal. The words are in `data/disclosure.toml`.
//!
//! Found wording is evidence that something was said, never that it was said clearly enough.

use std::ops::Range;
use std::sync::OnceLock;

use serde::Deserialize;
use thiserror::Error;

use crate::normalise::Normalised;
use crate::terms::{Form, TermError, TermHit, TermIndex, TermIndexBuilder};

/// What is disclosed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DisclosureKind {
    /// Advertising, paid or gifted content.
    Paid,
    /// The author works for the company.
    Employment,
    /// Made or changed by a machine.
    AiMade,
    /// A retouched picture.
    Retouched,
    /// The author speaks for themselves.
    PersonalViews,
}

impl DisclosureKind {
    /// Every kind; the place in the list is the group in the index.
    pub const ALL: [Self; 5] = [Self::Paid, Self::Employment, Self::AiMade, Self::Retouched, Self::PersonalViews];

    /// The name in verdicts, which is also the heading in the data file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::Employment => "employment",
            Self::AiMade => "ai_made",
            Self::Retouched => "retouched",
            Self::PersonalViews => "personal_views",
        }
    }
}

/// Disclosing words in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosure {
    /// What they disclose.
    pub kind: DisclosureKind,
    /// Bytes of the original text.
    pub span: Range<u32>,
}

/// Appends the disclosures in `text`, by their place.
pub fn find_disclosures(text: &Normalised, found: &mut Vec<Disclosure>) {
    let wording = wording();
    let mut hits = Vec::new();
    wording.index.find(text, &mut hits);
    found.extend(hits.into_iter().filter_map(|hit| wording.disclosure(text, hit)));
}

#[derive(Default)]
struct Wording {
    index: TermIndex,
    /// Numbers of the terms that must stand alone, rising.
    alone: Vec<u32>,
}

impl Wording {
    fn disclosure(&self, text: &Normalised, hit: TermHit) -> Option<Disclosure> {
        let kind = DisclosureKind::ALL.get(hit.group as usize).copied()?;
        let alone = self.alone.binary_search(&hit.term).is_ok();
        (!alone || stands_alone(text.original(), &hit.span)).then_some(Disclosure { kind, span: hit.span })
    }
}

/// Whether nothing but spaces lies between the span and the end of its line, brackets, or a mark
/// that sets it off.
fn stands_alone(text: &str, span: &Range<u32>) -> bool {
    let spaces = [' ', '\t', '\u{a0}', '\u{202f}'];
    let before = text.get(..span.start as usize).unwrap_or_default().trim_end_matches(spaces);
    let after = text.get(span.end as usize..).unwrap_or_default().trim_start_matches(spaces);
    let opens = before.chars().next_back().is_none_or(|c| !joins(c) && !matches!(c, ',' | '"' | '«' | '“'));
    let closes = after.chars().next().is_none_or(|c| !joins(c) && !matches!(c, ',' | '"' | '»' | '”'));
    opens && closes
}

fn joins(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '‑' | '&' | '@' | '%' | '€' | '/' | '_')
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct File {
    paid: Kind,
    employment: Kind,
    ai_made: Kind,
    retouched: Kind,
    personal_views: Kind,
}

impl File {
    fn kind(&self, kind: DisclosureKind) -> &Kind {
        match kind {
            DisclosureKind::Paid => &self.paid,
            DisclosureKind::Employment => &self.employment,
            DisclosureKind::AiMade => &self.ai_made,
            DisclosureKind::Retouched => &self.retouched,
            DisclosureKind::PersonalViews => &self.personal_views,
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Kind {
    alone: Vec<String>,
    forms: Vec<String>,
    terms: Vec<String>,
    except: Vec<String>,
}

#[derive(Debug, Error)]
enum WordingError {
    #[error("the file is not understood: {0}")]
    Toml(#[from] toml::de::Error),
    #[error("\"{0}\": {1}")]
    Term(String, TermError),
}

const WORDING: &str = include_str!("../data/disclosure.toml");

fn wording() -> &'static Wording {
    static PARSED: OnceLock<Wording> = OnceLock::new();
    // A test parses the file, so the default is never met.
    PARSED.get_or_init(|| parse(WORDING).unwrap_or_default())
}

fn parse(text: &str) -> Result<Wording, WordingError> {
    let file: File = toml::from_str(text)?;
    let mut builder = TermIndexBuilder::new();
    let mut alone = Vec::new();
    let mut add = |group: u32, term: &String, form: Form, except: bool| {
        let number = if except { builder.add_except(group, term, form) } else { builder.add(group, term, form) };
        number.map_err(|error| WordingError::Term(term.clone(), error))
    };
    for (group, kind) in (0..).zip(DisclosureKind::ALL) {
        let words = file.kind(kind);
        for term in &words.alone {
            alone.push(add(group, term, Form::Folded, false)?);
        }
        for term in &words.forms {
            add(group, term, Form::Inflected, false)?;
        }
        for term in &words.terms {
            add(group, term, Form::Folded, false)?;
        }
        for term in &words.except {
            add(group, term, Form::Folded, true)?;
        }
    }
    Ok(Wording { index: builder.build(), alone })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wording_parses() {
        let wording = parse(WORDING).expect("data/disclosure.toml");
        assert!(wording.index.len() > 100);
    }
}
