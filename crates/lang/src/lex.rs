//! Tokens of a block: words, quotations, commas, parentheses, the arrow. Nothing is lost: what is between two tokens is
//! white space.

use crate::fold;
use crate::model::Span;

/// What a token is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tok {
    /// A word; an elided article or pronoun (`l'`, `n'`) is a word of its own.
    Word,
    /// A quotation, marks included.
    Quoted,
    /// A quotation whose closing mark is missing: it ends with the clause.
    OpenQuote,
    /// `,`
    Comma,
    /// `(`
    Open,
    /// `)`
    Close,
    /// `=>`
    Arrow,
    /// A sentence as it stands: the value of a clause that takes prose.
    Prose,
}

/// A token.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Token {
    /// What it is.
    pub kind: Tok,
    /// Where it stands.
    pub span: Span,
    /// For words: folded for comparison. For quotations: what is quoted, white space made single.
    pub text: Box<str>,
}

fn closing(open: char) -> Option<char> {
    match open {
        '«' => Some('»'),
        '"' => Some('"'),
        '“' | '„' => Some('”'),
        _ => None,
    }
}

/// The tokens of a piece of source that begins at byte `base`.
pub fn tokens(source: &str, base: u32, out: &mut Vec<Token>) {
    first_tokens(source, base, usize::MAX, out);
}

/// The first tokens of a piece of source, at most `limit`.
pub fn first_tokens(source: &str, base: u32, limit: usize, out: &mut Vec<Token>) {
    let most = out.len().saturating_add(limit);
    let at = |n: usize| base + u32::try_from(n).unwrap_or(u32::MAX);
    let mut chars = source.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if out.len() >= most {
            return;
        }
        let simple = match c {
            ',' => Some(Tok::Comma),
            '(' => Some(Tok::Open),
            ')' => Some(Tok::Close),
            _ => None,
        };
        if let Some(kind) = simple {
            out.push(Token { kind, span: Span { start: at(start), end: at(start + 1) }, text: "".into() });
            continue;
        }
        if c.is_whitespace() || (fold::is_invisible(c) && !fold::is_bidi(c)) {
            continue;
        }
        let rest = source.get(start..).unwrap_or("");
        if rest.starts_with("=>") {
            chars.next();
            out.push(Token { kind: Tok::Arrow, span: Span { start: at(start), end: at(start + 2) }, text: "".into() });
            continue;
        }
        if let Some(close) = closing(c) {
            let inner = rest.get(c.len_utf8()..).unwrap_or("");
            let (kind, body, len) = match inner.find(close) {
                Some(n) => (Tok::Quoted, inner.get(..n).unwrap_or(""), c.len_utf8() + n + close.len_utf8()),
                None => (Tok::OpenQuote, inner.trim_end(), c.len_utf8() + inner.trim_end().len()),
            };
            let end = start + len;
            out.push(Token { kind, span: Span { start: at(start), end: at(end) }, text: squeeze(body).into() });
            while chars.peek().is_some_and(|(n, _)| *n < end) {
                chars.next();
            }
            continue;
        }
        let mut end = start + c.len_utf8();
        let handle = matches!(c, '@' | '#');
        let mut apostrophe = is_apostrophe(c);
        while let Some((n, d)) = chars.peek().copied() {
            let stop = d.is_whitespace()
                || matches!(d, ',' | '(' | ')')
                || closing(d).is_some()
                || d == '»'
                || source.get(n..).is_some_and(|r| r.starts_with("=>"))
                || (apostrophe && !handle && d.is_alphabetic());
            if stop {
                break;
            }
            apostrophe = is_apostrophe(d);
            end = n + d.len_utf8();
            chars.next();
        }
        let text = fold::word(source.get(start..end).unwrap_or(""));
        out.push(Token { kind: Tok::Word, span: Span { start: at(start), end: at(end) }, text: text.into() });
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

/// White space made single, at the ends none. No-break spaces are typography and stay, save at the ends.
#[must_use]
pub fn squeeze(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for part in text.trim().split([' ', '\t', '\n', '\r']).filter(|p| !p.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(part);
    }
    out
}

/// A phrase of the grammar cut the way a source text is: folded words, elisions apart.
#[must_use]
pub fn phrase(text: &str) -> Vec<Box<str>> {
    let mut out = Vec::new();
    tokens(text, 0, &mut out);
    out.into_iter().map(|t| t.text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let mut out = Vec::new();
        tokens(text, 0, &mut out);
        out.iter().map(|t| format!("{:?}:{}", t.kind, t.text)).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn elisions_quotes_and_arrows() {
        assert_eq!(shown("l’auteur n'est pas"), "Word:l' Word:auteur Word:n' Word:est Word:pas");
        assert_eq!(shown("« a,  b », @x=>refuser"), "Quoted:a, b Comma: Word:@x Arrow: Word:refuser");
        assert_eq!(shown("\"jamais"), "OpenQuote:jamais");
    }
}
