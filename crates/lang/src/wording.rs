//! Prepared answers: their placeholders, those that the house fills by itself and those that wait for a person.
//!
//! A placeholder is written between braces: `Bonjour {prénom}, …`. The closed set is
//! [`ChoiceSet::Placeholder`], in both languages; any other is free and stays a blank until a person writes there. Two
//! braces, `{{` and `}}`, are a brace.

use crate::diagnostic::nearest;
use crate::fold;
use crate::vocabulary::ChoiceSet;
use std::ops::Range;

/// A placeholder of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Placeholder {
    /// What stands between the braces.
    pub name: String,
    /// Its code when the house knows it: of [`ChoiceSet::Placeholder`].
    pub known: Option<&'static str>,
    /// Bytes of the text, braces included.
    pub range: Range<usize>,
}

impl Placeholder {
    /// The known word that a free one looks like, when it may be misspelt.
    #[must_use]
    pub fn looks_like(&self) -> Option<String> {
        if self.known.is_some() {
            return None;
        }
        let words = ChoiceSet::Placeholder.choices().iter().flat_map(|c| c.fr.iter().chain(c.en).copied());
        nearest(&self.name, words)
    }
}

/// A text whose placeholders are filled as far as they could be.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Filled {
    /// The text. Blanks stand in it as they were written.
    pub text: String,
    /// Bytes of the text that were filled, by place.
    pub filled: Vec<Range<usize>>,
    /// What a person must still fill, by place.
    pub blanks: Vec<Blank>,
}

impl Filled {
    /// Whether it can leave: nothing is left to fill.
    #[must_use]
    pub fn complete(&self) -> bool {
        self.blanks.is_empty()
    }
}

/// A place that a person must fill.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Blank {
    /// What stands between the braces.
    pub name: String,
    /// Bytes of [`Filled::text`], braces included.
    pub range: Range<usize>,
}

/// The code of a placeholder's name, if the house knows it.
#[must_use]
pub fn known(name: &str) -> Option<&'static str> {
    let key = fold::key(name);
    let choices = ChoiceSet::Placeholder.choices().iter();
    let mut hits = choices.filter(|c| c.code == name || c.fr.iter().chain(c.en).any(|w| fold::key(w) == key));
    hits.next().map(|c| c.code)
}

/// A piece of a text.
enum Piece<'a> {
    /// Text as it stands.
    Plain(&'a str),
    /// What stands between braces, with its place, braces included.
    Hole(&'a str, Range<usize>),
}

/// The pieces of a text. A brace that is never closed, or closed around nothing, is text.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let (mut plain, mut at) = (0, 0);
    while let Some(found) = text.get(at..).and_then(|rest| rest.find(['{', '}'])).map(|n| at + n) {
        let rest = text.get(found..).unwrap_or("");
        if rest.starts_with("{{") || rest.starts_with("}}") {
            // The first of the two stays, the second goes.
            out.extend(text.get(plain..found + 1).map(Piece::Plain));
            plain = found + 2;
            at = plain;
        } else if let Some(name) = inside(rest) {
            out.extend(text.get(plain..found).map(Piece::Plain));
            plain = found + name.len() + 2;
            out.push(Piece::Hole(name.trim(), found..plain));
            at = plain;
        } else {
            at = found + 1;
        }
    }
    out.extend(text.get(plain..).map(Piece::Plain));
    out
}

/// What stands between the brace that begins a text and the one that closes it on the same line.
fn inside(text: &str) -> Option<&str> {
    let (name, end) = text.strip_prefix('{').and_then(|t| t.find(['{', '}', '\n']).map(|n| t.split_at(n)))?;
    (end.starts_with('}') && !name.trim().is_empty()).then_some(name)
}

/// The placeholders of a text, by place.
#[must_use]
pub fn placeholders(text: &str) -> Vec<Placeholder> {
    let hole = |piece| match piece {
        Piece::Hole(name, range) => Some(Placeholder { name: name.to_owned(), known: known(name), range }),
        Piece::Plain(_) => None,
    };
    pieces(text).into_iter().filter_map(hole).collect()
}

/// Fills the placeholders that are known and have a value, and says what is left. `value` is asked with the code of the
/// placeholder; what it gives is put in as it is, never looked at again.
#[must_use]
pub fn fill(text: &str, value: impl Fn(&'static str) -> Option<String>) -> Filled {
    let mut out = Filled { text: String::with_capacity(text.len()), ..Filled::default() };
    for piece in pieces(text) {
        match piece {
            Piece::Plain(plain) => out.text.push_str(plain),
            Piece::Hole(name, range) => match known(name).and_then(&value) {
                Some(filled) => {
                    let start = out.text.len();
                    out.text.push_str(&filled);
                    out.filled.push(start..out.text.len());
                }
                None => {
                    let start = out.text.len();
                    out.text.push_str(text.get(range).unwrap_or(""));
                    out.blanks.push(Blank { name: name.to_owned(), range: start..out.text.len() });
                }
            },
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_placeholders_are_filled_and_the_rest_is_left_with_its_place() {
        let value = |code: &'static str| (code == "first_name").then(|| "Zoé {lien}".to_owned());
        let filled = fill("Bonjour {Prénom}, { pointure } ? {lien}. {{ici}}", value);
        assert_eq!(filled.text, "Bonjour Zoé {lien}, { pointure } ? {lien}. {ici}");
        let left: Vec<(&str, &str)> =
            filled.blanks.iter().map(|b| (b.name.as_str(), filled.text.get(b.range.clone()).unwrap())).collect();
        assert_eq!(left, [("pointure", "{ pointure }"), ("lien", "{lien}")]);
        assert!(!filled.complete());
        let put_in: Vec<&str> = filled.filled.iter().map(|range| filled.text.get(range.clone()).unwrap()).collect();
        assert_eq!(put_in, ["Zoé {lien}"]);
    }

    #[test]
    fn braces_that_are_no_placeholders_are_text() {
        for text in ["", "{", "}", "{}", "{ }", "a { b", "{a\nb}", "é{à"] {
            let filled = fill(text, |_| Some("x".to_owned()));
            assert_eq!((filled.text.as_str(), filled.blanks.len()), (text, 0));
        }
        assert_eq!(fill("{{{first name}}}", |_| Some("x".to_owned())).text, "{x}");
    }

    #[test]
    fn a_misspelt_one_is_recognised_as_such() {
        let all = placeholders("{frist name} {shoe size} {first-name}");
        assert_eq!(
            all.iter().map(Placeholder::looks_like).collect::<Vec<_>>(),
            [Some("first name".to_owned()), None, None]
        );
        assert_eq!(all[2].known, Some("first_name"));
    }
}
