//! The parts of a charter: texts with placeholders. Each placeholder knows, once and for all, where it stands — prose,
//! heading, block, quotation — and so how an answer has to be written there.

use crate::condition::Condition;
use crate::place::{Filter, Place};
use charte_lang::fold;
use charte_lang::vocabulary::CLAUSES;

/// A part of the charter.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    /// Its section, an index.
    pub(crate) section: usize,
    /// When it is written.
    pub(crate) when: Option<Condition>,
    /// The question over whose answers it is repeated.
    pub(crate) each: Option<String>,
    /// Only for the rows where this holds.
    pub(crate) each_where: Option<Condition>,
    /// Its lines.
    pub(crate) lines: Vec<Line>,
}

/// A line of a part.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Line {
    /// Text and placeholders, in order, the end of line included.
    pub(crate) pieces: Vec<Piece>,
    /// Whether it is a clause: left out when a placeholder in it has no answer.
    pub(crate) clause: bool,
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Piece {
    /// Text as it stands.
    Text(String),
    /// A place for an answer.
    Slot {
        /// The question, the column, or `item`.
        id: String,
        /// How it is to be written.
        filter: Filter,
        /// Where it stands.
        place: Place,
    },
}

/// What is wrong in a template.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Trouble {
    /// `{{` without `}}`, or nothing between them.
    Unreadable(String),
    /// A filter that does not exist.
    NoSuchFilter(String),
}

/// Reads a template. `in_fence` says whether it begins inside a block, and afterwards whether it ends in one: a block may
/// begin in one part and end in another.
pub(crate) fn parse(text: &str, in_fence: &mut bool) -> Result<Vec<Line>, Trouble> {
    text.split_inclusive('\n').map(|line| parse_line(line, in_fence)).collect()
}

fn parse_line(line: &str, in_fence: &mut bool) -> Result<Line, Trouble> {
    let fence = line.starts_with("```");
    let clause = *in_fence && !fence;
    let mut here = if clause && is_sentence(line) {
        Place::Sentence
    } else if fence || *in_fence {
        Place::Clause
    } else if line.starts_with('#') {
        Place::Heading
    } else {
        Place::Prose { first: true }
    };
    if fence {
        *in_fence = !*in_fence;
    }
    let mut pieces = Vec::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("{{") {
        here = here.after(before);
        push_text(&mut pieces, before);
        let Some((inner, after)) = after.split_once("}}") else {
            return Err(Trouble::Unreadable(line.trim().to_owned()));
        };
        pieces.push(slot(inner, here)?);
        here = here.after("x");
        rest = after;
    }
    push_text(&mut pieces, rest);
    Ok(Line { pieces, clause })
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    if !text.is_empty() {
        pieces.push(Piece::Text(text.to_owned()));
    }
}

fn slot(inner: &str, place: Place) -> Result<Piece, Trouble> {
    let (id, filter) = match inner.split_once('|') {
        Some((id, name)) => {
            let filter = Filter::NAMES.iter().find(|(n, _)| *n == name.trim()).map(|(_, f)| *f);
            (id.trim(), filter.ok_or_else(|| Trouble::NoSuchFilter(name.trim().to_owned()))?)
        }
        None => (inner.trim(), Filter::Plain),
    };
    if id.is_empty() || id.contains(char::is_whitespace) {
        return Err(Trouble::Unreadable(inner.to_owned()));
    }
    Ok(Piece::Slot { id: id.to_owned(), filter, place })
}

impl Place {
    /// The place after some text of the same line.
    fn after(self, text: &str) -> Place {
        match self {
            Place::Prose { first } => Place::Prose { first: first && text.trim().is_empty() },
            Place::Heading | Place::Sentence => self,
            Place::Clause | Place::Quoted(_) => text.chars().fold(self, |at, c| match (at, c) {
                (Place::Quoted(close), c) if c == close => Place::Clause,
                (Place::Clause, '«') => Place::Quoted('»'),
                (Place::Clause, '"') => Place::Quoted('"'),
                (Place::Clause, '“' | '„') => Place::Quoted('”'),
                _ => at,
            }),
        }
    }
}

/// Whether a line of a block begins with the keyword of a clause that is a sentence, such as `dire`.
fn is_sentence(line: &str) -> bool {
    let line = fold::word(line);
    let begins =
        |word: &str| line.strip_prefix(fold::word(word).as_str()).is_some_and(|r| r.starts_with(char::is_whitespace));
    let words = CLAUSES.iter().flat_map(|c| c.fr.iter().chain(c.en).map(move |w| (c.kind, *w)));
    let longest = words.filter(|(_, w)| begins(w)).max_by_key(|(_, w)| w.len());
    longest.is_some_and(|(kind, _)| kind.is_prose())
}

/// The names that the blocks of a text declare: the word of the block and its name, where no placeholder stands in it.
pub(crate) fn declared(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.lines().filter_map(|l| l.strip_prefix("```")).filter_map(|info| {
        let (word, name) = info.split_once(' ')?;
        let name = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, '«' | '»' | '"' | '“' | '”'));
        (!name.contains("{{") && !name.is_empty()).then_some((word, name))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Vec<Place> {
        let lines = parse(text, &mut false).unwrap();
        let pieces = lines.into_iter().flat_map(|l| l.pieces);
        pieces.filter_map(|p| if let Piece::Slot { place, .. } = p { Some(place) } else { None }).collect()
    }

    #[test]
    fn each_placeholder_knows_where_it_stands() {
        let text = "# De {{a}}\n{{b}} et {{c}}\n```sujet « {{d}} »\ntermes {{e|list}}, « x {{f}} », {{g}}\nvaleurs \"{{h}}\"\n```\n{{i}}\n";
        let prose = |first| Place::Prose { first };
        assert_eq!(
            places(text),
            [
                Place::Heading,
                prose(true),
                prose(false),
                Place::Quoted('»'),
                Place::Clause,
                Place::Quoted('»'),
                Place::Clause,
                Place::Quoted('"'),
                prose(true)
            ]
        );
    }

    #[test]
    fn a_clause_that_is_a_sentence_takes_words_as_they_are() {
        assert_eq!(places("```règle x\ndire Écrivez à {{a}}.\nsinon {{b}}\n```\n"), [Place::Sentence, Place::Clause]);
    }

    #[test]
    fn a_block_goes_on_in_the_next_part() {
        let mut in_fence = false;
        parse("```calendrier « x »\n", &mut in_fence).unwrap();
        assert!(in_fence);
        let lines = parse("période du {{du|date}}\n", &mut in_fence).unwrap();
        assert!(lines[0].clause);
        parse("```\n", &mut in_fence).unwrap();
        assert!(!in_fence);
    }

    #[test]
    fn unreadable_placeholders_are_said() {
        assert_eq!(parse("a {{b", &mut false), Err(Trouble::Unreadable("a {{b".into())));
        assert_eq!(parse("{{b|shout}}", &mut false), Err(Trouble::NoSuchFilter("shout".into())));
        assert_eq!(parse("{{}}", &mut false), Err(Trouble::Unreadable(String::new())));
    }
}
