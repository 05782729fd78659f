//! The formatter: one way to write a block, in one language. It rewrites what was understood, word by word, and leaves
//! everything else — prose, unknown clauses, line breaks that the author chose — as it is.

use crate::document::{Block, Clause, Document, slice};
use crate::fold;
use crate::lex::{self, Tok, Token};
use crate::model::{Lang, SourceId, Span};
use crate::parse::{Mark, Meaning, is_article};
use crate::read::Reading;
use crate::vocabulary::{BlockKind, ClauseKind, Fact, Glue};

/// Widest line for which the arrows of an example block are brought under one another.
const ARROW_COLUMN: usize = 110;

/// The charter's text with its blocks written in the usual way. With a language, keywords and phrases are translated
/// into it; names and prose stay.
#[must_use]
pub fn format(reading: &Reading, into: Option<Lang>) -> String {
    let (Some(source), Some(document)) = (reading.charter.sources.first(), reading.documents.first()) else {
        return String::new();
    };
    format_document(&source.text, document, &reading.marks, source.lang, into)
}

fn format_document(text: &str, document: &Document, marks: &[Mark], own: Lang, into: Option<Lang>) -> String {
    let ending = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut out = String::with_capacity(text.len() + 1024);
    let mut at = 0;
    for block in &document.blocks {
        let fence = block.fence.span;
        out.push_str(text.get(at as usize..fence.start as usize).unwrap_or(""));
        let whole = slice(text, fence);
        if block.fence.closed {
            let written_in = match_language(block, own);
            let translate = into.is_some_and(|l| l != written_in) || mixed(block);
            let writer = Writer { text, marks: of(marks, fence), into: into.unwrap_or(written_in), translate };
            let mut written = writer.block(block);
            if closes_early(&written) {
                written = whole.trim_end_matches(['\n', '\r']).replace("\r\n", "\n");
            }
            let trailing = whole.len() - whole.trim_end_matches(['\n', '\r']).len();
            out.push_str(&written.replace('\n', ending));
            out.push_str(whole.get(whole.len() - trailing..).unwrap_or(""));
        } else {
            out.push_str(whole);
        }
        at = fence.end;
    }
    out.push_str(text.get(at as usize..).unwrap_or(""));
    out
}

/// Whether a line of the block, tidied, would now end it: then it stays as it was written.
fn closes_early(written: &str) -> bool {
    let Some((first, rest)) = written.split_once('\n') else { return false };
    let first = first.trim_start();
    let mark = first.chars().next().unwrap_or('`');
    let ticks = first.chars().take_while(|c| *c == mark).count();
    let body = rest.rsplit_once('\n').map_or("", |(body, _)| body);
    body.lines().map(str::trim).any(|line| line.chars().count() >= ticks && line.chars().all(|c| c == mark))
}

/// A block keeps the language of its first word; a word that is the same in both languages (`article`, `notice`) goes by
/// its clauses, then by the document.
fn match_language(block: &Block, own: Lang) -> Lang {
    if block.kind.tells_language() {
        return block.lang;
    }
    telling(block).next().and_then(|c| c.lang).unwrap_or(own)
}

fn telling(block: &Block) -> impl Iterator<Item = &Clause> {
    block.clauses.iter().filter(|c| c.kind.is_some_and(ClauseKind::tells_language))
}

fn mixed(block: &Block) -> bool {
    let first = if block.kind.tells_language() { Some(block.lang) } else { telling(block).next().and_then(|c| c.lang) };
    telling(block).any(|c| c.lang != first)
}

/// The marks inside a span of the charter's own text.
fn of(marks: &[Mark], span: Span) -> &[Mark] {
    let from = marks.partition_point(|m| m.place.source == SourceId(0) && m.place.span.start < span.start);
    let to = marks.partition_point(|m| m.place.source == SourceId(0) && m.place.span.start < span.end);
    marks.get(from..to).unwrap_or(&[])
}

struct Writer<'a> {
    text: &'a str,
    marks: &'a [Mark],
    into: Lang,
    translate: bool,
}

impl Writer<'_> {
    fn block(&self, block: &Block) -> String {
        let whole = slice(self.text, block.fence.span);
        let first = whole.lines().next().unwrap_or("");
        let indent = first.len() - first.trim_start().len();
        let mark: String = first.trim_start().chars().take_while(|c| matches!(c, '`' | '~')).collect();
        let mut out = format!("{}{mark}{}", " ".repeat(indent), self.block_word(block));
        if let Some((_, span)) = &block.name {
            out.push(' ');
            out.push_str(slice(self.text, *span));
        }
        out.push('\n');
        let body = self.clauses(block);
        for line in body.lines() {
            out.push_str(&" ".repeat(if line.is_empty() { 0 } else { indent }));
            out.push_str(line);
            out.push('\n');
        }
        out.push_str(&" ".repeat(indent));
        out.push_str(&mark);
        out
    }

    fn block_word(&self, block: &Block) -> String {
        let word = block.kind.word();
        canon(self.into, word.fr, word.en, slice(self.text, block.word))
    }

    fn clauses(&self, block: &Block) -> String {
        let keywords: Vec<String> = block.clauses.iter().map(|c| self.keyword(c)).collect();
        let width = keywords.iter().map(|k| k.chars().count()).max().unwrap_or(0);
        let values: Vec<String> = block.clauses.iter().map(|c| self.value(block, c)).collect();
        let arrow = if block.kind == BlockKind::Example { self.arrow_column(&values) } else { 0 };
        let mut out = String::new();
        for (n, clause) in block.clauses.iter().enumerate() {
            if n > 0 && self.blank_before(block, n) {
                out.push('\n');
            }
            let (Some(keyword), Some(value)) = (keywords.get(n), values.get(n)) else { continue };
            if block.kind == BlockKind::Example {
                out.push_str(&align_arrow(value, arrow));
            } else if clause.kind.is_none() {
                out.push_str(slice(self.text, clause.span).trim_end());
            } else {
                let gap = width - keyword.chars().count() + 2;
                let pad = " ".repeat(width + 2);
                let mut lines = value.lines();
                out.push_str(keyword);
                if let Some(first) = lines.next() {
                    out.push_str(&" ".repeat(gap));
                    out.push_str(first);
                }
                for line in lines {
                    out.push('\n');
                    out.push_str(&pad);
                    out.push_str(line);
                }
            }
            out.push('\n');
        }
        out
    }

    /// Whether the author left an empty line before this clause.
    fn blank_before(&self, block: &Block, n: usize) -> bool {
        let (Some(before), Some(clause)) = (n.checked_sub(1).and_then(|m| block.clauses.get(m)), block.clauses.get(n))
        else {
            return false;
        };
        slice(self.text, Span { start: before.span.end, end: clause.span.start }).matches('\n').count() > 1
    }

    fn keyword(&self, clause: &Clause) -> String {
        let shown = slice(self.text, clause.keyword);
        match clause.kind {
            Some(kind) => {
                let word = kind.word();
                canon(self.into, word.fr, word.en, shown.trim_end_matches(':'))
            }
            None => String::new(),
        }
    }

    fn value(&self, block: &Block, clause: &Clause) -> String {
        let tokens = block.tokens.get(clause.tokens.clone()).unwrap_or(&[]);
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return String::new() };
        if clause.kind.is_some_and(|k| k.is_prose()) {
            let source = slice(self.text, Span { start: first.span.start, end: clause.span.end.max(last.span.end) });
            return source.lines().map(str::trim).collect::<Vec<_>>().join("\n");
        }
        self.tokens(tokens)
    }

    fn tokens(&self, tokens: &[Token]) -> String {
        let mut out = String::new();
        let mut n = 0;
        let mut before: Option<(&Token, bool)> = None;
        while let Some(token) = tokens.get(n) {
            let mark = self
                .marks
                .iter()
                .rev()
                .find(|m| m.place.span.start == token.span.start && !matches!(m.meaning, Meaning::Quoted));
            let quoted = self.marks.iter().any(|m| m.place.span == token.span && matches!(m.meaning, Meaning::Quoted))
                || token.kind == Tok::Quoted;
            let end = mark.map_or(token.span.end, |m| m.place.span.end);
            let mut next = n + 1;
            while tokens.get(next).is_some_and(|t| t.span.end <= end) {
                next += 1;
            }
            // An article before a phrase is of the author's language: in another one it goes.
            let drop = self.translate
                && mark.is_none()
                && token.kind == Tok::Word
                && is_article(&token.text)
                && tokens.get(n + 1).is_some_and(|t| {
                    self.marks
                        .iter()
                        .any(|m| m.place.span.start == t.span.start && matches!(m.meaning, Meaning::Choice(..)))
                });
            if drop {
                n = next;
                continue;
            }
            let piece = match mark {
                Some(m) => self.marked(m, quoted, tokens.get(next)),
                None if token.kind == Tok::Quoted => self.quoted(slice(self.text, token.span)),
                None => slice(self.text, Span { start: token.span.start, end }).to_owned(),
            };
            // A quotation over several lines is indented anew, as any continued line is.
            let piece =
                if piece.contains('\n') { piece.lines().map(str::trim).collect::<Vec<_>>().join("\n") } else { piece };
            if let Some((last, elided)) = before {
                let gap = slice(self.text, Span { start: last.span.end, end: token.span.start });
                if gap.contains('\n') {
                    out.push('\n');
                } else if matches!(gap, "\u{a0}" | "\u{202f}") && !self.translate {
                    // A no-break space is the author's typography.
                    out.push_str(gap);
                } else if token.kind != Tok::Comma && token.kind != Tok::Close && last.kind != Tok::Open && !elided {
                    out.push(' ');
                }
            }
            out.push_str(&piece);
            let last = tokens.get(next - 1).unwrap_or(token);
            before = Some((last, piece.ends_with(['\'', '’'])));
            n = next;
        }
        out
    }

    /// Quotation marks of the language written.
    fn quoted(&self, shown: &str) -> String {
        if !self.translate {
            return shown.to_owned();
        }
        let inner = shown.trim_start_matches(['«', '"', '“', '„']).trim_end_matches(['»', '"', '”']).trim();
        match self.into {
            Lang::Fr if !inner.contains('»') => format!("« {inner} »"),
            Lang::En if !inner.contains('"') => format!("\"{inner}\""),
            _ => shown.to_owned(),
        }
    }

    fn marked(&self, mark: &Mark, quoted: bool, next: Option<&Token>) -> String {
        let shown = slice(self.text, mark.place.span);
        match mark.meaning {
            Meaning::Glue(glue) => self.glue(glue, shown, next),
            Meaning::Phrase { fact, holds, variant, tail } => self.phrase(fact, holds, variant, tail, shown),
            Meaning::Choice(set, code) => {
                let Some(choice) = set.choices().iter().find(|c| c.code == code) else { return shown.to_owned() };
                let bare = shown.trim_start_matches(['«', '"', '“']).trim_end_matches(['»', '"', '”']).trim();
                let word = canon_choice(self.into, choice.fr, choice.en, code, bare);
                if quoted { self.quote_like(shown, &word) } else { word }
            }
            _ if quoted => self.quoted(shown),
            _ => shown.to_owned(),
        }
    }

    fn quote_like(&self, shown: &str, word: &str) -> String {
        let french = if self.translate { self.into == Lang::Fr } else { shown.starts_with('«') };
        if french { format!("« {word} »") } else { format!("\"{word}\"") }
    }

    fn glue(&self, glue: Glue, shown: &str, next: Option<&Token>) -> String {
        if self.into == Lang::Fr && self.translate {
            let time = next.is_some_and(|t| t.text.contains(':') || t.text.len() <= 2);
            match glue {
                Glue::To if time => return "à".to_owned(),
                Glue::From if time => return "de".to_owned(),
                _ => {}
            }
        }
        canon(self.into, glue.fr(), glue.en(), shown)
    }

    fn phrase(&self, fact: Fact, holds: bool, variant: u8, tail: bool, shown: &str) -> String {
        let def = fact.def();
        let phrases = if self.into == Lang::Fr { def.fr } else { def.en };
        let list = if holds { phrases.holds } else { phrases.fails };
        let text = list.get(usize::from(variant)).or(list.first()).copied().unwrap_or("");
        let (head, rest) = text.split_once("{}").unwrap_or((text, ""));
        if tail {
            return rest.trim().to_owned();
        }
        // The table's own article is written always; one that the author put in front stays, or becomes `the`.
        let head = head.trim();
        let words = lex::phrase(shown);
        let article = words.first().filter(|w| words.len() > 1 && is_article(w));
        match article {
            Some(_) if without_article(head) != head => head.to_owned(),
            Some(_) if !self.translate => {
                format!("{}{head}", shown.get(..shown.len() - without_article(shown).len()).unwrap_or(""))
            }
            Some(_) if self.into == Lang::En => format!("the {head}"),
            _ => head.to_owned(),
        }
    }

    fn arrow_column(&self, values: &[String]) -> usize {
        let width = values
            .iter()
            .filter_map(|v| v.rsplit_once("=>"))
            .map(|(before, _)| before.trim_end().lines().last().map_or(0, |l| l.chars().count()))
            .max();
        width.filter(|w| *w <= ARROW_COLUMN).map_or(0, |w| w + 2)
    }
}

/// A phrase or a word of a closed set, its leading article taken off.
fn without_article(text: &str) -> &str {
    let words = lex::phrase(text);
    if words.len() > 1 && words.first().is_some_and(|w| is_article(w)) {
        let cut = text
            .find(|c: char| c.is_whitespace() || matches!(c, '\'' | '’'))
            .map_or(0, |n| n + text.get(n..).and_then(|t| t.chars().next()).map_or(1, char::len_utf8));
        return text.get(cut..).unwrap_or(text).trim_start();
    }
    text
}

fn align_arrow(value: &str, column: usize) -> String {
    let Some((before, after)) = value.rsplit_once("=>") else { return value.replace('\n', "\n    ") };
    let before = before.trim_end();
    let last = before.lines().last().unwrap_or("").chars().count();
    let continued = if before.contains('\n') { 4 } else { 0 };
    let gap = column.saturating_sub(last + continued).max(if column == 0 { 1 } else { 2 });
    format!("{}{}=>{}", before.replace('\n', "\n    "), " ".repeat(gap), after.replace('\n', "\n    "))
}

/// The word of the language that stands for what was written: the same one if it is of the language, else its fellow.
fn canon(lang: Lang, fr: &[&str], en: &[&str], shown: &str) -> String {
    let (own, other) = if lang == Lang::Fr { (fr, en) } else { (en, fr) };
    let key = fold::word(&lex::squeeze(shown));
    let same = own.iter().find(|w| fold::word(w) == key);
    let fellow = other.iter().position(|w| fold::word(w) == key).and_then(|_| own.first());
    same.or(fellow).map_or_else(|| shown.to_owned(), |w| (*w).to_owned())
}

fn canon_choice(lang: Lang, fr: &[&str], en: &[&str], code: &str, shown: &str) -> String {
    if shown == code {
        return if lang == Lang::Fr { fr } else { en }.first().map_or_else(|| shown.to_owned(), |w| (*w).to_owned());
    }
    let strip = |w: &str| {
        let words = lex::phrase(w);
        if words.len() > 1 && words.first().is_some_and(|a| is_article(a)) {
            without_article(w).to_owned()
        } else {
            w.to_owned()
        }
    };
    let article = lex::phrase(shown).first().is_some_and(|w| is_article(w)) && lex::phrase(shown).len() > 1;
    if article {
        return canon(lang, fr, en, shown);
    }
    let (fr, en): (Vec<String>, Vec<String>) =
        (fr.iter().map(|w| strip(w)).collect(), en.iter().map(|w| strip(w)).collect());
    let fr: Vec<&str> = fr.iter().map(String::as_str).collect();
    let en: Vec<&str> = en.iter().map(String::as_str).collect();
    canon(lang, &fr, &en, shown)
}
