//! From the tokens of a clause to typed values. Every word that is understood leaves a mark: the formatter rewrites
//! marks, the editor server explains them.

pub(crate) mod block;
mod calendar;
mod condition;
mod effect;
mod example;
mod values;

use crate::diagnostic::{Code, Diagnostic};
use crate::document;
use crate::fold;
use crate::lex::{self, Tok, Token};
use crate::model::{Place, SourceId, Span};
use crate::vocabulary::{BlockKind, ChoiceSet, ClauseKind, Fact, Glue, NameKind};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// What a piece of the text was understood as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Meaning {
    /// The word that opens a block.
    Block(BlockKind),
    /// The name of a block.
    Declares(Symbol),
    /// The keyword of a clause.
    Clause(ClauseKind),
    /// A small word.
    Glue(Glue),
    /// The part of a phrase before its value; `holds` tells whether it says or denies; `variant` which of the phrases.
    Phrase {
        /// The fact.
        fact: Fact,
        /// Whether the phrase says the fact or denies it.
        holds: bool,
        /// Which of the phrases.
        variant: u8,
        /// Whether this is the part after the value.
        tail: bool,
    },
    /// A word of a closed set.
    Choice(ChoiceSet, &'static str),
    /// A name that something declares.
    Refers(Symbol),
    /// Words in quotation marks.
    Quoted,
}

/// A declared thing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub enum Symbol {
    /// A thing that phrases can name: its kind and index.
    Name(NameKind, u32),
    /// A rule.
    Rule(u32),
    /// A mandate.
    Mandate(u32),
    /// A notice.
    Notice(u32),
    /// A retention.
    Retention(u32),
    /// What is done with spam: there is one.
    Antispam,
    /// An alarm.
    Alarm(u32),
}

/// A piece of the text and what it was understood as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mark {
    /// Where.
    pub place: Place,
    /// As what.
    pub meaning: Meaning,
}

/// The names of one kind of declared thing.
#[derive(Debug, Default)]
pub(crate) struct Table {
    by_key: FxHashMap<String, u32>,
    names: Vec<String>,
}

impl Table {
    pub(crate) fn get(&self, name: &str) -> Option<u32> {
        self.by_key.get(&fold::key(name)).copied()
    }

    /// The index of a name, new or not, and whether it is new.
    pub(crate) fn declare(&mut self, name: &str) -> (u32, bool) {
        let next = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        let index = *self.by_key.entry(fold::key(name)).or_insert(next);
        if index == next {
            self.names.push(name.to_owned());
        }
        (index, index == next)
    }

    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }
}

/// All declared names.
#[derive(Debug, Default)]
pub(crate) struct Symbols {
    tables: FxHashMap<NameKind, Table>,
    pub(crate) rules: Table,
    pub(crate) mandates: Table,
    pub(crate) notices: Table,
    pub(crate) retentions: Table,
    pub(crate) alarms: Table,
    empty: Table,
}

impl Symbols {
    pub(crate) fn table(&self, kind: NameKind) -> &Table {
        self.tables.get(&kind).unwrap_or(&self.empty)
    }

    pub(crate) fn table_mut(&mut self, kind: NameKind) -> &mut Table {
        self.tables.entry(kind).or_default()
    }
}

/// What reading leaves behind.
#[derive(Debug, Default)]
pub(crate) struct Sink {
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) marks: Vec<Mark>,
}

/// A position in the tokens of a clause.
pub(crate) struct Cursor<'a> {
    pub(crate) text: &'a str,
    pub(crate) source: SourceId,
    pub(crate) tokens: &'a [Token],
    pub(crate) pos: usize,
    pub(crate) whole: Span,
    pub(crate) symbols: &'a Symbols,
    pub(crate) sink: &'a mut Sink,
}

type GlueEntry = (Vec<Box<str>>, Glue);

static GLUE: LazyLock<FxHashMap<Glue, Vec<Vec<Box<str>>>>> = LazyLock::new(|| {
    let mut map: FxHashMap<Glue, Vec<Vec<Box<str>>>> = FxHashMap::default();
    for (words, glue) in glue_entries() {
        map.entry(glue).or_default().push(words);
    }
    for list in map.values_mut() {
        list.sort_by_key(|w| std::cmp::Reverse(w.len()));
    }
    map
});

fn glue_entries() -> impl Iterator<Item = GlueEntry> {
    Glue::ALL.iter().flat_map(|g| g.fr().iter().chain(g.en()).map(|w| (lex::phrase(w), *g)))
}

impl<'a> Cursor<'a> {
    pub(crate) fn place(&self, span: Span) -> Place {
        Place { source: self.source, span }
    }

    pub(crate) fn peek(&self) -> Option<&'a Token> {
        self.tokens.get(self.pos)
    }

    pub(crate) fn peek_kind(&self) -> Option<Tok> {
        self.peek().map(|t| t.kind)
    }

    pub(crate) fn done(&self) -> bool {
        self.pos >= self.tokens.len()
    }

    /// The text of a span, as written.
    pub(crate) fn shown(&self, span: Span) -> String {
        lex::squeeze(document::slice(self.text, span))
    }

    /// Where the next token stands, or the end of the clause.
    pub(crate) fn here(&self) -> Span {
        let last = self.text.floor_char_boundary(self.whole.end.saturating_sub(1) as usize);
        let start = u32::try_from(last).unwrap_or(0).max(self.whole.start);
        self.peek().map_or(Span { start, end: self.whole.end }, |t| t.span)
    }

    /// From a token's position to the last token read.
    pub(crate) fn since(&self, from: usize) -> Span {
        let start = self.tokens.get(from).map_or(self.whole.end, |t| t.span.start);
        let end = self.pos.checked_sub(1).and_then(|n| self.tokens.get(n)).map_or(start, |t| t.span.end);
        Span { start, end: end.max(start) }
    }

    /// All that is left, as written, and moves to the end.
    pub(crate) fn rest(&mut self) -> (String, Span) {
        let from = self.pos;
        self.pos = self.tokens.len();
        let span = self.since(from);
        (self.shown(span), span)
    }

    pub(crate) fn mark(&mut self, span: Span, meaning: Meaning) {
        let place = self.place(span);
        self.sink.marks.push(Mark { place, meaning });
    }

    pub(crate) fn error(&mut self, d: Diagnostic) {
        self.sink.diagnostics.push(d);
    }

    pub(crate) fn eat(&mut self, kind: Tok) -> bool {
        let hit = self.peek_kind() == Some(kind);
        self.pos += usize::from(hit);
        hit
    }

    /// How many of the next tokens are these words; 0 when they are not.
    pub(crate) fn words(&self, words: &[Box<str>]) -> usize {
        let next = self.tokens.get(self.pos..).unwrap_or(&[]);
        let hit = next.len() >= words.len() && words.iter().zip(next).all(|(w, t)| t.kind == Tok::Word && t.text == *w);
        if hit { words.len() } else { 0 }
    }

    pub(crate) fn at(&self, glue: Glue) -> bool {
        self.glue_len(glue) > 0
    }

    fn glue_len(&self, glue: Glue) -> usize {
        GLUE.get(&glue).into_iter().flatten().map(|w| self.words(w)).find(|n| *n > 0).unwrap_or(0)
    }

    /// Moves over a small word, if it is next.
    pub(crate) fn eat_glue(&mut self, glue: Glue) -> bool {
        let n = self.glue_len(glue);
        if n == 0 {
            return false;
        }
        let from = self.pos;
        self.pos += n;
        let span = self.since(from);
        self.mark(span, Meaning::Glue(glue));
        true
    }

    /// Moves over one of several small words.
    pub(crate) fn eat_any(&mut self, list: &[Glue]) -> Option<Glue> {
        let best = list.iter().map(|g| (self.glue_len(*g), *g)).filter(|(n, _)| *n > 0).max_by_key(|(n, _)| *n)?;
        self.eat_glue(best.1).then_some(best.1)
    }

    /// Says that something is left over, if it is.
    pub(crate) fn finish(&mut self) {
        if !self.done() {
            let (shown, span) = self.rest();
            let d = Diagnostic::new(Code::Leftover, self.place(span)).with("found", shown);
            self.error(d);
        }
    }

    /// A leading article, which phrases do without.
    pub(crate) fn skip_article(&mut self) {
        if self.peek().is_some_and(|t| t.kind == Tok::Word && is_article(&t.text)) {
            self.pos += 1;
        }
    }
}

/// Whether a folded word is an article, which may stand before a phrase or be left out.
pub(crate) fn is_article(word: &str) -> bool {
    matches!(word, "le" | "la" | "l'" | "les" | "un" | "une" | "des" | "the" | "a" | "an")
}
