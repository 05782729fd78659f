//! The lexicon of harm: words with their class, strength and senses, in French and English. Its files are made to be
//! read and mended by people (`data/harm/{fr,en}/*.lex`); a line that is wrong is refused alone, with its place.
//!
//! ```text
//! terms separated by / ; class ; strength 1 to 3 ; options
//! con / cons / conne ; insult ; 2 ; person, except="con carne|con brio"
//! ```

use super::spelling::Spelling;
use crate::language::Language;
use crate::normalise::Normalised;
use crate::terms::{Form, TermHit, TermIndex, TermIndexBuilder};
use std::ops::Range;
use thiserror::Error;

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)?) => {
        /// What a word of the lexicon is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Class { $($(#[$doc])* $name),+ }

        impl Class {
            /// Every class.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The word for it in the files.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }
        }
    };
}

classes! {
    /// A term of contempt for a person.
    Insult = "insult",
    /// A coarse word that aims at nobody.
    Profanity = "profanity",
    /// Contempt for a protected group.
    Slur = "slur",
    /// A sexual word.
    Sexual = "sexual",
    /// A neutral word for a protected group.
    Group = "group",
    /// Professions, parties, brands, things: not protected.
    Nongroup = "nongroup",
    /// Vermin, plague: people as things.
    Dehumanising = "dehumanising",
    /// Contempt that fits anything.
    Derogatory = "derogatory",
    /// Hatred and exclusion.
    Hostile = "hostile",
    /// Violence.
    Violence = "violence",
    /// Harm or death wished on whoever is addressed.
    Wish = "wish",
    /// Harm announced to whoever is addressed.
    Menace = "menace",
    /// A call to pile on somebody.
    Mob = "mob",
    /// Liking, respect, pride.
    Praise = "praise",
    /// Condemns hatred or names it.
    Counter = "counter",
    /// Somebody else's words.
    Report = "report",
    /// Negates.
    Negation = "negation",
    /// Who speaks belongs to the group.
    OwnGroup = "self",
    /// Second person.
    Address = "address",
}

impl Class {
    fn of(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|c| c.code() == code)
    }
}

/// An entry of the lexicon.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What it is.
    pub class: Class,
    /// 3: no harmless sense, always grave; 2: usually; 1: mild, or by its neighbours.
    pub strength: u8,
    /// The ground of a slur or a group (`origin`, `sex`…).
    pub target: Option<&'static str>,
    /// Counts only when it is said to or of a person.
    pub person: bool,
    /// The group uses it of itself.
    pub reclaimed: bool,
    /// The language it belongs to; `None`: any (emoji).
    pub language: Option<Language>,
}

/// Grounds that a slur or a group may have.
const TARGETS: &[&str] = &[
    "origin",
    "religion",
    "sex",
    "orientation",
    "identity",
    "disability",
    "age",
    "politics",
    "health",
    "appearance",
    "class",
    "police",
];

/// A line that is no entry.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LineError {
    /// Fewer than three fields.
    #[error("an entry has terms, a class and a strength, with ` ; ` between them")]
    Fields,
    /// No such class.
    #[error("\"{0}\" is not a class")]
    Class(String),
    /// No such strength.
    #[error("\"{0}\" is not a strength: 1, 2 or 3")]
    Strength(String),
    /// No such option.
    #[error("\"{0}\" is not an option")]
    Option(String),
    /// The term cannot be looked for.
    #[error("\"{0}\" has nothing that could be looked for")]
    Term(String),
}

/// A refused line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// Why.
    pub error: LineError,
}

/// A word of the lexicon in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Tagged {
    /// The number of the entry.
    pub entry: u32,
    /// The words it covers, by their place among the words of the text.
    pub words: Range<usize>,
    /// Bytes of the original.
    pub span: Range<u32>,
}

/// The lexicon, ready to look up.
#[derive(Debug, Default)]
pub struct Lexicon {
    entries: Vec<Entry>,
    index: TermIndex,
    spelling: Spelling,
}

/// Collects entries.
#[derive(Default)]
pub struct LexiconBuilder {
    entries: Vec<Entry>,
    index: TermIndexBuilder,
    spelling: Spelling,
    refused: Vec<Refused>,
}

impl LexiconBuilder {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the lines of a file; those that are wrong are refused alone.
    pub fn add(&mut self, file: &str, text: &str, language: Option<Language>) {
        for (n, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Err(error) = self.line(line, language) {
                self.refused.push(Refused { file: file.to_owned(), line: n + 1, error });
            }
        }
    }

    fn line(&mut self, line: &str, language: Option<Language>) -> Result<(), LineError> {
        let mut fields = line.splitn(4, " ; ").map(str::trim);
        let (Some(terms), Some(class), Some(strength)) = (fields.next(), fields.next(), fields.next()) else {
            return Err(LineError::Fields);
        };
        let class = Class::of(class).ok_or_else(|| LineError::Class(class.to_owned()))?;
        let strength = match strength.trim_end_matches(';').trim() {
            "1" => 1,
            "2" => 2,
            "3" => 3,
            other => return Err(LineError::Strength(other.to_owned())),
        };
        let mut entry = Entry { class, strength, target: None, person: false, reclaimed: false, language };
        let excepts = options(fields.next().unwrap_or_default(), &mut entry)?;
        let number = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        let terms: Vec<String> = terms.split(" / ").map(|t| crate::unmask::emoji_as_words(t.trim())).collect();
        // All terms are looked at before the first is taken: a line is taken whole or not at all.
        for term in &terms {
            TermIndexBuilder::new().add(0, term, Form::Folded).map_err(|_| LineError::Term(term.clone()))?;
        }
        for term in &terms {
            self.spelling.add(entry.class, term);
            self.index.add(number, term, Form::Folded).map_err(|_| LineError::Term(term.clone()))?;
        }
        for except in excepts {
            self.index.add_except(number, &except, Form::Folded).map_err(|_| LineError::Term(except.clone()))?;
        }
        self.entries.push(entry);
        Ok(())
    }

    /// The lexicon, and the lines that were refused.
    pub fn build(self) -> (Lexicon, Vec<Refused>) {
        let (index, spelling) = (self.index.build(), self.spelling.finish());
        (Lexicon { entries: self.entries, index, spelling }, self.refused)
    }
}

/// Reads the options of a line; gives the harmless phrases.
fn options(text: &str, entry: &mut Entry) -> Result<Vec<String>, LineError> {
    let mut excepts = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix("except=\"") {
            let (phrases, after) = after.split_once('"').ok_or_else(|| LineError::Option(rest.to_owned()))?;
            excepts.extend(phrases.split('|').map(str::trim).filter(|p| !p.is_empty()).map(str::to_owned));
            rest = after.trim_start_matches([',', ';', ' ']);
            continue;
        }
        let (option, after) = rest.split_once([',', ';']).unwrap_or((rest, ""));
        let option = option.trim();
        match option.split_once('=') {
            Some(("target", target)) => {
                let known = TARGETS.iter().find(|t| **t == target);
                entry.target = Some(known.ok_or_else(|| LineError::Option(option.to_owned()))?);
            }
            Some(("region", _)) => {}
            None if matches!(option, "" | "plural" | "singular") => {}
            None if option == "person" => entry.person = true,
            None if option == "reclaimed" => entry.reclaimed = true,
            _ => return Err(LineError::Option(option.to_owned())),
        }
        rest = after.trim_start();
    }
    Ok(excepts)
}

impl Lexicon {
    /// The entry of a number.
    pub fn entry(&self, number: u32) -> Option<&Entry> {
        self.entries.get(number as usize)
    }

    /// The words of it that others may be meant for.
    pub fn spelling(&self) -> &Spelling {
        &self.spelling
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The words of the lexicon in a text of this language (`None`: not known), by their place. Of entries of one
    /// class that overlap, the longest stays.
    pub fn find(
        &self,
        text: &Normalised,
        language: Option<Language>,
        hits: &mut Vec<TermHit>,
        found: &mut Vec<Tagged>,
    ) {
        hits.clear();
        found.clear();
        self.index.find(text, hits);
        let words = text.words();
        let fits = |entry: &Entry| match (entry.language, language) {
            (Some(of), Some(is)) => of == is || is == Language::Other,
            _ => true,
        };
        for hit in hits.drain(..) {
            if !self.entry(hit.group).is_some_and(fits) {
                continue;
            }
            let start = words.partition_point(|w| w.original_start < hit.span.start);
            let end = words.partition_point(|w| w.original_start < hit.span.end).max(start + 1);
            found.push(Tagged { entry: hit.group, words: start..end, span: hit.span });
        }
        found.sort_by_key(|t| (t.words.start, std::cmp::Reverse(t.words.end)));
        self.keep_longest(found);
    }

    fn keep_longest(&self, found: &mut Vec<Tagged>) {
        let mut ends = [0usize; Class::ALL.len()];
        found.retain(|t| {
            let Some(class) = self.entry(t.entry).map(|e| e.class) else { return false };
            let Some(end) = ends.get_mut(class as usize) else { return false };
            let inside = t.words.end <= *end;
            *end = (*end).max(t.words.end);
            !inside
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon(text: &str) -> (Lexicon, Vec<Refused>) {
        let mut builder = LexiconBuilder::new();
        builder.add("test.lex", text, Some(Language::French));
        builder.build()
    }

    #[test]
    fn a_wrong_line_is_refused_alone_with_its_place() {
        let text = "# heading\ncon / conne ; insult ; 2 ; person, except=\"con carne\"\nabruti ; insult\nnul ; nothing ; 1\nsot ; insult ; 4\nfou ; insult ; 1 ; sometimes\n!!! ; insult ; 1\nbête ; insult ; 1 ; target=origin, region=ca\n";
        let (lexicon, refused) = lexicon(text);
        assert_eq!(lexicon.len(), 2);
        assert_eq!(refused.iter().map(|r| r.line).collect::<Vec<_>>(), [3, 4, 5, 6, 7]);
    }

    #[test]
    fn harmless_phrases_do_not_count() {
        let (lexicon, _) = lexicon("con / conne ; insult ; 2 ; except=\"con carne\"\npauvre con ; insult ; 3");
        let (mut hits, mut found) = (Vec::new(), Vec::new());
        let mut count = |text: &str| {
            lexicon.find(&Normalised::of(text), None, &mut hits, &mut found);
            found.len()
        };
        assert_eq!(count("un chili con carne"), 0);
        assert_eq!(count("Quel con !"), 1);
        assert_eq!(count("pauvre con"), 1);
    }
}
