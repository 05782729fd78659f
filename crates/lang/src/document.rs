//! The outline of a charter's text: articles, blocks, clauses, each with its place. Tolerant: whatever is wrong is said,
//! and the rest goes on.

use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::fold;
use crate::lex::{self, Tok, Token};
use crate::markdown::{self, Fence, Heading, Piece};
use crate::model::{Lang, Place, SourceId, Span};
use crate::vocabulary::keywords::BlockWord;
use crate::vocabulary::{BLOCKS, BlockKind, CLAUSES, ClauseKind};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// The largest charter, in bytes.
pub const MAX_BYTES: usize = 8 << 20;
/// No keyword has more words.
const LONGEST_KEYWORD: usize = 6;
/// The most blocks.
pub const MAX_BLOCKS: usize = 50_000;

/// A document cut into its parts.
#[derive(Debug, Default)]
pub struct Document {
    /// Headings, in order.
    pub headings: Vec<Heading>,
    /// Charter blocks, in order.
    pub blocks: Vec<Block>,
}

/// A charter block.
#[derive(Debug)]
pub struct Block {
    /// What kind.
    pub kind: BlockKind,
    /// Its word.
    pub word: Span,
    /// The language of its word.
    pub lang: Lang,
    /// Its name.
    pub name: Option<(String, Span)>,
    /// The fences.
    pub fence: Fence,
    /// Index of the heading above.
    pub heading: Option<usize>,
    /// Its clauses; for examples, one per line without keyword.
    pub clauses: Vec<Clause>,
    /// The tokens of all clauses.
    pub tokens: Vec<Token>,
}

/// A clause: a keyword and the tokens after it.
#[derive(Debug)]
pub struct Clause {
    /// Which; `None` in examples and where the word is not known.
    pub kind: Option<ClauseKind>,
    /// The language of the keyword.
    pub lang: Option<Lang>,
    /// The keyword.
    pub keyword: Span,
    /// From the keyword to the last token.
    pub span: Span,
    /// Its tokens in [`Block::tokens`], without the keyword.
    pub tokens: std::ops::Range<usize>,
}

struct KeywordEntry {
    words: Vec<Box<str>>,
    kind: ClauseKind,
    lang: Lang,
}

static KEYWORDS: LazyLock<FxHashMap<Box<str>, Vec<KeywordEntry>>> = LazyLock::new(|| {
    let mut map: FxHashMap<Box<str>, Vec<KeywordEntry>> = FxHashMap::default();
    for clause in CLAUSES {
        for (lang, words) in [(Lang::Fr, clause.fr), (Lang::En, clause.en)] {
            for text in words {
                let words = lex::phrase(text);
                let Some(first) = words.first().cloned() else { continue };
                map.entry(first).or_default().push(KeywordEntry { words, kind: clause.kind, lang });
            }
        }
    }
    for entries in map.values_mut() {
        entries.sort_by_key(|e| std::cmp::Reverse(e.words.len()));
    }
    map
});

/// Words that open blocks, folded.
static BLOCK_WORDS: LazyLock<FxHashMap<Box<str>, (&'static BlockWord, Lang)>> = LazyLock::new(|| {
    let mut map = FxHashMap::default();
    for (lang, words) in [(Lang::En, (|b: &BlockWord| b.en) as fn(&BlockWord) -> _), (Lang::Fr, |b: &BlockWord| b.fr)] {
        for block in BLOCKS {
            map.extend(words(block).iter().map(|w: &&str| (fold::word(w).into(), (block, lang))));
        }
    }
    map
});

/// The longest keyword at the beginning of these tokens, clauses of the block preferred; with the number of its words.
fn keyword(tokens: &[Token], block: &BlockWord) -> Option<(ClauseKind, Lang, usize)> {
    let entries = KEYWORDS.get(tokens.first()?.text.trim_end_matches(':'))?;
    let fits = |e: &&KeywordEntry| {
        e.words.len() <= tokens.len()
            && e.words.iter().zip(tokens).all(|(w, t)| t.kind == Tok::Word && t.text.trim_end_matches(':') == &**w)
    };
    let found: Vec<_> = entries.iter().filter(fits).collect();
    // Several clauses may share a word (`sujets`); the block's language decides between two of its own only by length.
    let best = found
        .iter()
        .filter(|e| block.clauses.contains(&e.kind))
        .max_by_key(|e| e.words.len())
        .or_else(|| found.first())?;
    Some((best.kind, best.lang, best.words.len()))
}

impl Document {
    /// Cuts a document into its parts.
    pub fn read(text: &str, source: SourceId, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut out = Document::default();
        if text.len() > MAX_BYTES {
            let limit = MAX_BYTES >> 20;
            diagnostics.push(
                Diagnostic::new(Code::TooLarge, Place { source, span: Span::default() })
                    .with("found", text.len() >> 20)
                    .with("limit", limit),
            );
            return out;
        }
        let mut outside = Outside { source, diagnostics };
        for piece in markdown::pieces(text) {
            match piece {
                Piece::Heading(h) => out.headings.push(h),
                Piece::Fence(fence) => {
                    if out.blocks.len() >= MAX_BLOCKS {
                        outside.say(Code::TooMany, fence.span).extend_with("limit", MAX_BLOCKS);
                        break;
                    }
                    let heading = out.headings.len().checked_sub(1);
                    out.blocks.extend(outside.block(text, fence, heading));
                }
            }
        }
        out
    }
}

struct Outside<'a> {
    source: SourceId,
    diagnostics: &'a mut Vec<Diagnostic>,
}

trait ExtendWith {
    fn extend_with(self, name: &'static str, value: impl Into<charte_messages::Arg>);
}

impl ExtendWith for &mut Diagnostic {
    fn extend_with(self, name: &'static str, value: impl Into<charte_messages::Arg>) {
        let taken = std::mem::replace(self, Diagnostic::new(self.code, self.place));
        *self = taken.with(name, value);
    }
}

impl Outside<'_> {
    fn say(&mut self, code: Code, span: Span) -> &mut Diagnostic {
        let n = self.diagnostics.len();
        self.diagnostics.push(Diagnostic::new(code, Place { source: self.source, span }));
        #[expect(clippy::indexing_slicing, reason = "pushed just above")]
        &mut self.diagnostics[n]
    }

    fn push(&mut self, d: Diagnostic) {
        self.diagnostics.push(d);
    }

    fn place(&self, span: Span) -> Place {
        Place { source: self.source, span }
    }

    /// A fence that is a charter block, or nothing when it is text.
    fn block(&mut self, text: &str, fence: Fence, heading: Option<usize>) -> Option<Block> {
        let info_text = slice(text, fence.info);
        let mut info = Vec::new();
        lex::tokens(info_text, fence.info.start, &mut info);
        let first = info.first()?;
        let word_span = first.span;
        let known = BLOCK_WORDS.get(&first.text).copied();
        let Some((word, lang)) = known else {
            let words = BLOCKS.iter().flat_map(|b| b.fr.iter().chain(b.en).copied());
            if first.kind == Tok::Word
                && first.text.chars().count() > 3
                && let Some(near) = nearest(&first.text, words)
                && strsim::damerau_levenshtein(&fold::word(&near), &first.text) <= 2
            {
                let shown = slice(text, first.span).to_owned();
                let d =
                    Diagnostic::new(Code::NearBlockWord, self.place(first.span)).with("found", shown).near(Some(near));
                self.push(d);
            }
            return None;
        };
        if fence.nested {
            let shown = slice(text, first.span).to_owned();
            let d = Diagnostic::new(Code::NestedBlock, self.place(fence.info)).with("found", shown);
            self.push(d);
            return None;
        }
        if !fence.closed {
            let shown = slice(text, fence.info).to_owned();
            let d = Diagnostic::new(Code::UnclosedFence, self.place(fence.info)).with("found", shown);
            self.push(d);
        }
        let name = self.name(text, word, &info, word_span);
        let mut block = Block {
            kind: word.kind,
            word: word_span,
            lang,
            name,
            fence,
            heading,
            clauses: Vec::new(),
            tokens: Vec::new(),
        };
        self.characters(text, block.fence.span);
        self.clauses(text, word, &mut block);
        Some(block)
    }

    fn name(&mut self, text: &str, word: &BlockWord, info: &[Token], word_span: Span) -> Option<(String, Span)> {
        let rest = info.get(1..).unwrap_or(&[]);
        let Some(first) = rest.first() else {
            if word.named {
                let shown = slice(text, word_span).to_owned();
                let d = Diagnostic::new(Code::NameMissing, self.place(word_span)).with("found", shown);
                self.push(d);
            }
            return None;
        };
        // A bare name may be several words where nothing else can follow; elisions join their word.
        let last = rest.last().unwrap_or(first);
        let span = Span { start: first.span.start, end: last.span.end };
        let (name, span) = match first.kind {
            Tok::Quoted | Tok::OpenQuote => {
                if let Some(next) = rest.get(1) {
                    let leftover = Span { start: next.span.start, end: last.span.end };
                    let shown = slice(text, leftover).to_owned();
                    let d = Diagnostic::new(Code::NameLeftover, self.place(leftover)).with("found", shown);
                    self.push(d);
                }
                (first.text.to_string(), first.span)
            }
            _ => (lex::squeeze(slice(text, span)), span),
        };
        if fold::key(&name).is_empty() {
            let d = Diagnostic::new(Code::NameMissing, self.place(span)).with("found", name);
            self.push(d);
            return None;
        }
        #[cfg(feature = "lookalikes")]
        if !name.chars().all(|c| c <= '\u{024F}') && !unicode_security::MixedScript::is_single_script(name.as_str()) {
            let d = Diagnostic::new(Code::MixedScripts, self.place(span)).with("found", name.clone());
            self.push(d);
        }
        Some((name, span))
    }

    /// Characters that have no business in an executed block.
    fn characters(&mut self, text: &str, span: Span) {
        let source = slice(text, span);
        let control = |b: &u8| *b < 0x20 && !matches!(b, b'\n' | b'\r' | b'\t') || *b == 0x7F;
        // Bidirectional controls begin with E2 80, E2 81 or D8 9C, control characters beyond ASCII with C2 80 to C2 9F.
        let odd = |w: &[u8]| match w {
            [0xE2, 0x80, c] => matches!(c, 0x8E | 0x8F | 0xAA..=0xAE),
            [0xE2, 0x81, c] => matches!(c, 0xA6..=0xA9),
            [0xD8, 0x9C, _] => true,
            [0xC2, c, _] => *c < 0xA0,
            _ => false,
        };
        if !source.as_bytes().iter().any(control) && (source.is_ascii() || !source.as_bytes().windows(3).any(odd)) {
            return;
        }
        for (n, c) in source.char_indices() {
            let code = match c {
                '\n' | '\r' | '\t' => continue,
                c if fold::is_bidi(c) => Code::BidiCharacter,
                c if c.is_control() => Code::ControlCharacter,
                _ => continue,
            };
            let start = span.start + u32::try_from(n).unwrap_or(0);
            let at = Span { start, end: start + u32::try_from(c.len_utf8()).unwrap_or(1) };
            let d = Diagnostic::new(code, self.place(at)).with("found", format!("U+{:04X}", u32::from(c)));
            self.push(d);
        }
    }

    fn clauses(&mut self, text: &str, word: &BlockWord, block: &mut Block) {
        let body = slice(text, block.fence.body);
        let indented = body.lines().filter(|l| !l.trim().is_empty()).all(|l| l.starts_with([' ', '\t']));
        let base_indent = if indented {
            body.lines().filter(|l| !l.trim().is_empty()).map(|l| l.len() - l.trim_start().len()).min().unwrap_or(0)
        } else {
            0
        };
        // Lines grouped into clauses: a line that starts further in continues the one above.
        let mut groups: Vec<Span> = Vec::new();
        let mut at = block.fence.body.start;
        for line in body.split_inclusive('\n') {
            let len = u32::try_from(line.len()).unwrap_or(0);
            let content = line.trim_end();
            let span = Span { start: at, end: at + u32::try_from(content.len()).unwrap_or(0) };
            at += len;
            if content.chars().all(|c| c.is_whitespace() || fold::is_invisible(c)) {
                continue;
            }
            let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
            match groups.last_mut() {
                Some(group) if indent > base_indent => group.end = span.end,
                _ => groups.push(span),
            }
        }
        for group in groups {
            let start = block.tokens.len();
            if block.kind == BlockKind::Example {
                lex::tokens(slice(text, group), group.start, &mut block.tokens);
                let end = block.tokens.len();
                self.quotes(block.tokens.get(start..).unwrap_or(&[]));
                block.clauses.push(Clause {
                    kind: None,
                    lang: None,
                    keyword: Span { start: group.start, end: group.start },
                    span: group,
                    tokens: start..end,
                });
                continue;
            }
            let clause = self.clause(text, word, &mut *block, group, start);
            block.clauses.push(clause);
        }
        self.languages(block);
    }

    fn clause(&mut self, text: &str, word: &BlockWord, block: &mut Block, group: Span, start: usize) -> Clause {
        lex::first_tokens(slice(text, group), group.start, LONGEST_KEYWORD, &mut block.tokens);
        let prose = keyword(block.tokens.get(start..).unwrap_or(&[]), word).filter(|(kind, _, _)| kind.is_prose());
        if let Some((_, _, count)) = prose {
            // A sentence is not cut into words that nobody asks for.
            let colon = block.tokens.get(start + count).is_some_and(|t| t.kind == Tok::Word && &*t.text == ":");
            block.tokens.truncate(start + count + usize::from(colon));
            let from = block.tokens.last().map_or(group.start, |t| t.span.end);
            let rest = slice(text, Span { start: from, end: group.end });
            let lead = u32::try_from(rest.len() - rest.trim_start().len()).unwrap_or(0);
            if !rest.trim().is_empty() {
                let span =
                    Span { start: from + lead, end: from + lead + u32::try_from(rest.trim().len()).unwrap_or(0) };
                block.tokens.push(Token { kind: Tok::Prose, span, text: "".into() });
            }
        } else {
            block.tokens.truncate(start);
            lex::tokens(slice(text, group), group.start, &mut block.tokens);
        }
        let tokens = block.tokens.get(start..).unwrap_or(&[]);
        let end = block.tokens.len();
        let first_span = tokens.first().map_or(group, |t| t.span);
        let unknown = Clause { kind: None, lang: None, keyword: first_span, span: group, tokens: start..end };
        let Some((kind, lang, count)) = keyword(tokens, word) else {
            let found = slice(text, first_span).to_owned();
            let words = word.clauses.iter().flat_map(|c| c.word().fr.iter().chain(c.word().en).copied());
            let near = nearest(&found, words);
            let d = Diagnostic::new(Code::UnknownClause, self.place(first_span))
                .with("found", found)
                .with("block", slice(text, block.word).to_owned())
                .near(near);
            self.push(d);
            return unknown;
        };
        let last = tokens.get(count - 1).map_or(first_span, |t| t.span);
        let keyword = Span { start: first_span.start, end: last.end };
        if !word.clauses.contains(&kind) {
            let allowed = word.clauses.iter().map(|c| both_words(*c)).collect();
            let d = Diagnostic::new(Code::ClauseElsewhere, self.place(keyword))
                .with("found", slice(text, keyword).to_owned())
                .with("block", slice(text, block.word).to_owned())
                .with("allowed", charte_messages::Arg::And(allowed));
            self.push(d);
            return Clause { keyword, ..unknown };
        }
        let mut from = start + count;
        if block.tokens.get(from).is_some_and(|t| t.kind == Tok::Word && &*t.text == ":") {
            from += 1;
        }
        if !kind.is_prose() {
            self.quotes(block.tokens.get(from..).unwrap_or(&[]));
        }
        if from >= end {
            let d =
                Diagnostic::new(Code::ValueMissing, self.place(keyword)).with("found", slice(text, keyword).to_owned());
            self.push(d);
        }
        Clause { kind: Some(kind), lang: Some(lang), keyword, span: group, tokens: from..end }
    }

    fn quotes(&mut self, tokens: &[Token]) {
        for t in tokens.iter().filter(|t| t.kind == Tok::OpenQuote) {
            self.diagnostics.push(
                Diagnostic::new(Code::UnclosedQuote, Place { source: self.source, span: t.span })
                    .with("found", t.text.to_string()),
            );
        }
    }

    /// A block whose keywords are of both languages where they differ.
    fn languages(&mut self, block: &Block) {
        let own = block.kind.tells_language().then_some(block.lang);
        let mut telling = block.clauses.iter().filter(|c| c.kind.is_some_and(ClauseKind::tells_language));
        let first = own.or_else(|| telling.clone().next().and_then(|c| c.lang));
        let odd = telling.find(|c| c.lang.is_some() && c.lang != first);
        if let Some(odd) = odd {
            let d = Diagnostic::new(Code::MixedLanguages, self.place(odd.keyword));
            self.push(d);
        }
    }
}

/// The word of a clause that is written in a language.
#[must_use]
pub fn first_word(kind: ClauseKind, lang: Lang) -> &'static str {
    let word = kind.word();
    let words = match lang {
        Lang::Fr => word.fr,
        Lang::En => word.en,
    };
    words.first().copied().unwrap_or("")
}

/// The word of a clause, for a message.
#[must_use]
pub fn both_words(kind: ClauseKind) -> charte_messages::Arg {
    charte_messages::Arg::Both(first_word(kind, Lang::Fr), first_word(kind, Lang::En))
}

/// The text of a span.
#[must_use]
pub fn slice(text: &str, span: Span) -> &str {
    text.get(span.start as usize..span.end as usize).unwrap_or("")
}
