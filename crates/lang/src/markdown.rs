//! The Markdown side of a charter: where its headings and its fences stand. What stands inside a fence is not Markdown's.

use crate::model::Span;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its words, without marks.
    pub title: String,
    /// `{#id}`, if given.
    pub id: Option<String>,
    /// Where it stands.
    pub span: Span,
}

/// A fenced code block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fence {
    /// The words after the opening fence.
    pub info: Span,
    /// What stands between the fences.
    pub body: Span,
    /// All of it, fences included.
    pub span: Span,
    /// Whether the closing fence is there.
    pub closed: bool,
    /// Whether it stands inside a quotation or a list, and so is text.
    pub nested: bool,
}

/// What a charter is made of, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A heading: an article.
    Heading(Heading),
    /// A fence: perhaps a block.
    Fence(Fence),
}

/// The options with which charters are read, everywhere.
#[must_use]
pub fn options() -> Options {
    Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
}

/// The headings and fences of a document.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut depth = 0_u32;
    let mut heading: Option<Heading> = None;
    // A byte order mark is no part of the first line.
    let base = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let body = text.get(base..).unwrap_or("");
    for (event, range) in Parser::new_ext(body, options()).into_offset_iter() {
        let range = range.start + base..range.end + base;
        match event {
            Event::Start(Tag::BlockQuote(_) | Tag::Item | Tag::FootnoteDefinition(_)) => depth += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::Item | TagEnd::FootnoteDefinition) => {
                depth = depth.saturating_sub(1)
            }
            Event::Start(Tag::Heading { level, id, .. }) if depth == 0 => {
                heading = Some(Heading {
                    level: number(level),
                    title: String::new(),
                    id: id.map(|i| i.to_string()),
                    span: span(&range),
                });
            }
            Event::End(TagEnd::Heading(_)) => out.extend(heading.take().map(Piece::Heading)),
            Event::Text(t) | Event::Code(t) => {
                if let Some(h) = &mut heading {
                    h.title.push_str(&t);
                }
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => {
                out.push(Piece::Fence(fence(text, &range, depth > 0)))
            }
            _ => {}
        }
    }
    out
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

fn span(range: &Range<usize>) -> Span {
    let at = |n| u32::try_from(n).unwrap_or(u32::MAX);
    Span { start: at(range.start), end: at(range.end) }
}

/// Cuts a fenced block into its opening line, its body and its closing line.
fn fence(text: &str, range: &Range<usize>, nested: bool) -> Fence {
    let all = text.get(range.clone()).unwrap_or("");
    let first = all.lines().next().unwrap_or("");
    let mark = first.trim_start().chars().next().unwrap_or('`');
    let indent = first.len() - first.trim_start().len();
    let ticks = first.trim_start().chars().take_while(|c| *c == mark).count();
    let open = indent + ticks;
    let info = first.get(open..).unwrap_or("");
    let info_start = range.start + open + (info.len() - info.trim_start().len());
    let body_start = all.find('\n').map_or(range.end, |n| range.start + n + 1);
    let trimmed = all.trim_end_matches(['\n', '\r']);
    let last_start = trimmed.rfind('\n').map_or(0, |n| n + 1);
    let last = trimmed.get(last_start..).unwrap_or("").trim();
    let closed = last_start > 0 && last.len() >= ticks && last.chars().all(|c| c == mark);
    let body_end = if closed { range.start + last_start } else { range.end };
    Fence {
        info: span(&(info_start..info_start + info.trim().len())),
        body: span(&(body_start.min(body_end)..body_end)),
        span: span(range),
        closed,
        nested,
    }
}

/// The slug of a title: its identity when no `{#id}` is given.
#[must_use]
pub fn slug(title: &str) -> String {
    crate::fold::key(title).chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect()
}
