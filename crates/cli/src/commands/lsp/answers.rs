//! What the editor asks about a document: proposals, explanations, places, changes.

use super::lines::Lines;
use super::open::Open;
use super::packs::PackFiles;
use crate::commands::explain;
use charte_lang::complete::{What, complete};
use charte_lang::diagnostic::Fix;
use charte_lang::format::format;
use charte_lang::model::{ArticleId, Place, Span};
use charte_lang::readback::Readback;
use charte_lang::story::{self, Teller, capitalised, kind_word};
use charte_lang::vocabulary::{BlockKind, NameKind};
use charte_lang::{Mark, Meaning, Symbol, declaration, fold};
use charte_messages::{Lang, Message};
use lsp_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CompletionItem, CompletionItemKind, CompletionList,
    CompletionTextEdit, DocumentSymbol, DocumentSymbolResponse, Documentation, GotoDefinitionResponse, Hover,
    HoverContents, InsertTextFormat, Location, MarkupContent, MarkupKind, Position, PrepareRenameResponse, Range,
    SymbolKind, TextEdit, Uri, WorkspaceEdit,
};
use similar::{DiffOp, TextDiff};
use std::collections::HashMap;

impl Open {
    fn byte(&self, position: Position) -> u32 {
        self.lines.byte(self.text(), position)
    }

    /// The smallest understood piece of the text at a position.
    fn mark(&self, position: Position, which: impl Fn(&Mark) -> bool) -> Option<&Mark> {
        let at = self.byte(position);
        let holds = |m: &&Mark| m.place.source.0 == 0 && m.place.span.start <= at && at <= m.place.span.end && which(m);
        // Between two pieces the one that begins here counts.
        self.reading
            .marks
            .iter()
            .filter(holds)
            .min_by_key(|m| (m.place.span.end == at, m.place.span.end - m.place.span.start))
    }

    fn symbol(&self, position: Position) -> Option<(Symbol, Span)> {
        let named = |m: &Mark| matches!(m.meaning, Meaning::Declares(_) | Meaning::Refers(_));
        self.mark(position, named).and_then(|m| match m.meaning {
            Meaning::Declares(s) | Meaning::Refers(s) => Some((s, m.place.span)),
            _ => None,
        })
    }

    // ------------------------------------------------------------------------------------------------ proposals

    pub(super) fn complete(&self, position: Position) -> CompletionList {
        let at = self.byte(position);
        let list = complete(&self.reading, &self.packs, at);
        let items = list.into_iter().enumerate().map(|(n, c)| {
            let snippet = self.client.snippets && c.insert.contains("{}");
            let new_text =
                if snippet { snippet_text(&c.insert) } else { c.insert.split("{}").next().unwrap_or("").to_owned() };
            let range = self.span_range(c.replace);
            let (kind, detail, documentation) = self.about(c.what);
            let written = self.text().get(c.replace.start as usize..at as usize).unwrap_or("");
            CompletionItem {
                // The list is already chosen, accents and quotation marks aside: the client should not choose again.
                filter_text: Some(if written.is_empty() { c.label.clone() } else { written.to_owned() }),
                sort_text: Some(format!("{n:04}")),
                label: c.label,
                kind: Some(kind),
                detail,
                documentation: documentation.map(|d| Documentation::MarkupContent(markdown(d))),
                insert_text_format: Some(if snippet {
                    InsertTextFormat::SNIPPET
                } else {
                    InsertTextFormat::PLAIN_TEXT
                }),
                text_edit: Some(CompletionTextEdit::Edit(TextEdit { range, new_text })),
                ..CompletionItem::default()
            }
        });
        CompletionList { is_incomplete: true, items: items.collect() }
    }

    fn about(&self, what: What) -> (CompletionItemKind, Option<String>, Option<String>) {
        let lang = self.client.lang;
        match what {
            What::Block(kind) => (
                CompletionItemKind::MODULE,
                Some(other_word(kind_word(kind, Lang::Fr), kind_word(kind, Lang::En))),
                None,
            ),
            What::Clause(kind) => {
                let word = |l| charte_lang::document::first_word(kind, l);
                (CompletionItemKind::KEYWORD, Some(other_word(word(Lang::Fr), word(Lang::En))), None)
            }
            What::Phrase(fact) => (
                CompletionItemKind::FIELD,
                Some(explain::origin(fact.def(), lang)),
                Some(explain::doc(fact.def(), lang).to_owned()),
            ),
            What::Name(symbol) => {
                let kind = kind_word(story::block_kind(symbol), lang);
                (CompletionItemKind::REFERENCE, Some(kind.to_owned()), self.told(symbol))
            }
            What::Choice => (CompletionItemKind::ENUM_MEMBER, None, None),
            What::Word => (CompletionItemKind::TEXT, None, None),
        }
    }

    // ------------------------------------------------------------------------------------------------ explanations

    pub(super) fn hover(&self, position: Position) -> Option<Hover> {
        let useful = |m: &Mark| !matches!(m.meaning, Meaning::Quoted | Meaning::Glue(_));
        if let Some(mark) = self.mark(position, useful) {
            let text = self.explained(mark.meaning)?;
            return Some(Hover {
                contents: HoverContents::Markup(markdown(text)),
                range: Some(self.span_range(mark.place.span)),
            });
        }
        let at = self.byte(position);
        let d = self
            .found
            .iter()
            .find(|d| d.place.source.0 == 0 && d.place.span.start <= at && at <= d.place.span.end && at > 0)?;
        let lang = self.client.lang;
        let text = format!(
            "**{}** {}\n\n{}",
            d.code.code(),
            escape(&d.text(lang)),
            escape(&d.help_text(lang).unwrap_or_default())
        );
        Some(Hover { contents: HoverContents::Markup(markdown(text)), range: Some(self.range(d.place)) })
    }

    fn explained(&self, meaning: Meaning) -> Option<String> {
        let lang = self.client.lang;
        Some(match meaning {
            Meaning::Declares(s) | Meaning::Refers(s) => self.told(s)?,
            Meaning::Phrase { fact, .. } => explain::fact_markdown(fact.def(), lang),
            Meaning::Block(kind) => other_word(kind_word(kind, Lang::Fr), kind_word(kind, Lang::En)),
            Meaning::Clause(kind) => {
                let word = |l| charte_lang::document::first_word(kind, l);
                other_word(word(Lang::Fr), word(Lang::En))
            }
            Meaning::Choice(set, code) => {
                let word = |l| charte_lang::readback::choice_word(set, code, l);
                other_word(word(Lang::Fr), word(Lang::En))
            }
            Meaning::Glue(_) | Meaning::Quoted => return None,
        })
    }

    /// What a declared thing says, as Markdown.
    fn told(&self, symbol: Symbol) -> Option<String> {
        let (charter, lang) = (&self.reading.charter, self.client.lang);
        let (name, article) = story::name(charter, symbol)?;
        let kind = capitalised(kind_word(story::block_kind(symbol), lang));
        let mut out = format!("**{} {}**\n\n", kind, escape(&Readback::new(charter, lang).quote(&name.text)));
        let told = Teller::new(charter, lang).tell(symbol);
        for sentence in &told.sentences {
            out.push_str(&escape(sentence));
            out.push_str("\n\n");
        }
        for p in &told.particulars {
            let line =
                Message::new("told-line").with("label", p.label(lang)).with("value", p.values.join(", ")).render(lang);
            out.push_str(&format!("- {}\n", escape(&line)));
        }
        let pack =
            declaration(charter, symbol).and_then(|p| charter.sources.get(usize::from(p.source.0))).filter(|s| s.pack);
        if let Some(pack) = pack {
            out.push_str(&format!(
                "\n*{}*\n",
                escape(&Message::new("explain-pack-of").with("name", pack.name.as_str()).render(lang))
            ));
        } else if let Some(article) = article.and_then(|a| charter.articles.get(a.index())) {
            out.push_str(&format!("\n*{}*\n", escape(&explain::article_words(article, lang))));
        }
        Some(out)
    }

    // ------------------------------------------------------------------------------------------------ places

    fn location(&self, uri: &Uri, place: Place, packs: &mut PackFiles) -> Option<Location> {
        if place.source.0 == 0 {
            return Some(Location { uri: uri.clone(), range: self.span_range(place.span) });
        }
        let source = self.reading.charter.sources.get(usize::from(place.source.0))?;
        let lines = Lines::new(&source.text, self.client.encoding);
        Some(Location { uri: packs.uri(&source.name)?, range: lines.range(&source.text, place.span) })
    }

    pub(super) fn definition(
        &self,
        uri: &Uri,
        position: Position,
        packs: &mut PackFiles,
    ) -> Option<GotoDefinitionResponse> {
        let (symbol, here) = self.symbol(position)?;
        let mut place = declaration(&self.reading.charter, symbol)?;
        // At the declaration itself, or at an adjustment of a pack's rule: what the pack says.
        if place.source.0 == 0 && place.span == here {
            let elsewhere = |m: &&Mark| m.meaning == Meaning::Declares(symbol) && m.place != place;
            place = self.reading.marks.iter().find(elsewhere).map_or(place, |m| m.place);
        }
        self.location(uri, place, packs).map(GotoDefinitionResponse::Scalar)
    }

    pub(super) fn references(
        &self,
        uri: &Uri,
        position: Position,
        declarations: bool,
        packs: &mut PackFiles,
    ) -> Vec<Location> {
        let Some((symbol, _)) = self.symbol(position) else { return Vec::new() };
        let wanted = |m: &&Mark| {
            m.meaning == Meaning::Refers(symbol) || (declarations && m.meaning == Meaning::Declares(symbol))
        };
        self.reading.marks.iter().filter(wanted).filter_map(|m| self.location(uri, m.place, packs)).collect()
    }

    pub(super) fn symbols(&self) -> DocumentSymbolResponse {
        let own: Vec<(ArticleId, &charte_lang::model::Article)> = (0_u32..)
            .zip(&self.reading.charter.articles)
            .filter(|(_, a)| a.place.source.0 == 0)
            .map(|(n, a)| (ArticleId(n), a))
            .collect();
        let blocks: Vec<story::Placed<'_>> =
            story::blocks(&self.reading).into_iter().filter(|b| b.source.0 == 0).collect();
        let block = |b: &story::Placed<'_>| {
            let word = kind_word(b.block.kind, self.client.lang);
            let name = b.block.name.as_ref().map_or_else(|| capitalised(word), |(n, _)| n.clone());
            let selected = b.block.name.as_ref().map_or(b.block.word, |(_, s)| *s);
            symbol(
                name,
                Some(word.to_owned()),
                block_symbol(b.block.kind),
                self.span_range(b.block.fence.span),
                self.span_range(selected),
            )
        };
        let mut roots: Vec<DocumentSymbol> = blocks.iter().filter(|b| b.article.is_none()).map(&block).collect();
        let mut stack: Vec<(u8, DocumentSymbol)> = Vec::new();
        let end = u32::try_from(self.text().len()).unwrap_or(u32::MAX);
        for (n, (id, article)) in own.iter().enumerate() {
            while let Some((level, done)) = stack.pop() {
                if level < article.level {
                    stack.push((level, done));
                    break;
                }
                close(done, &mut stack, &mut roots);
            }
            let after =
                own.iter().skip(n + 1).find(|(_, a)| a.level <= article.level).map_or(end, |(_, a)| a.place.span.start);
            let title = if article.number.is_empty() {
                article.title.clone()
            } else {
                format!("{} {}", article.number, article.title)
            };
            // A symbol without a name is refused by editors.
            let title = if title.trim().is_empty() { "#".to_owned() } else { title };
            let range = self.span_range(Span { start: article.place.span.start, end: after });
            let mut made = symbol(title, None, SymbolKind::NAMESPACE, range, self.span_range(article.place.span));
            made.children = Some(blocks.iter().filter(|b| b.article == Some(*id)).map(&block).collect());
            stack.push((article.level, made));
        }
        while let Some((_, done)) = stack.pop() {
            close(done, &mut stack, &mut roots);
        }
        DocumentSymbolResponse::Nested(roots)
    }

    // ------------------------------------------------------------------------------------------------ changes

    /// The lines that the formatter writes otherwise: an edit each, so that the cursor and the marks of the editor stay.
    pub(super) fn format(&self) -> Vec<TextEdit> {
        let before = self.text();
        let after = format(&self.reading, None);
        let diff = TextDiff::from_lines(before, &after);
        let (old, new) = (diff.iter_old_slices().collect::<Vec<_>>(), diff.iter_new_slices().collect::<Vec<_>>());
        let starts: Vec<u32> = std::iter::once(0)
            .chain(old.iter().scan(0_u32, |at, line| {
                *at += u32::try_from(line.len()).unwrap_or(0);
                Some(*at)
            }))
            .collect();
        let edit = |op: &DiffOp| {
            let (o, n) = (op.old_range(), op.new_range());
            let span = Span { start: starts.get(o.start).copied()?, end: starts.get(o.end).copied()? };
            let new_text = new.get(n)?.concat();
            (!matches!(op, DiffOp::Equal { .. })).then(|| TextEdit { range: self.span_range(span), new_text })
        };
        diff.ops().iter().filter_map(edit).collect()
    }

    pub(super) fn actions(&self, uri: &Uri, range: Range) -> Vec<CodeActionOrCommand> {
        let (from, to) = (self.byte(range.start), self.byte(range.end));
        let touches = |s: Span| s.start <= to && from <= s.end;
        let mut out = Vec::new();
        for d in self.found.iter().filter(|d| d.place.source.0 == 0 && touches(d.place.span)) {
            let Some(Fix { place, with }) = d.fix.as_ref().filter(|f| f.place.source.0 == 0) else { continue };
            let title = Message::new("lsp-fix").with("with", with.as_str()).render(self.client.lang);
            out.push(CodeActionOrCommand::CodeAction(CodeAction {
                title,
                kind: Some(CodeActionKind::QUICKFIX),
                diagnostics: Some(vec![self.diagnostic(uri, d)]),
                edit: Some(edits(uri, vec![TextEdit { range: self.span_range(place.span), new_text: with.clone() }])),
                is_preferred: Some(true),
                ..CodeAction::default()
            }));
        }
        out
    }

    /// A name of a pack is not this document's to change.
    fn renamable(&self, symbol: Symbol) -> Result<(), Message> {
        let of_pack = |m: &&Mark| m.meaning == Meaning::Declares(symbol) && m.place.source.0 != 0;
        match self
            .reading
            .marks
            .iter()
            .find(of_pack)
            .and_then(|m| self.reading.charter.sources.get(usize::from(m.place.source.0)))
        {
            Some(pack) => Err(Message::new("lsp-rename-pack").with("pack", pack.name.as_str())),
            None => Ok(()),
        }
    }

    pub(super) fn prepare_rename(&self, position: Position) -> Result<Option<PrepareRenameResponse>, Message> {
        let Some((symbol, span)) = self.symbol(position) else { return Ok(None) };
        self.renamable(symbol)?;
        let placeholder = story::name(&self.reading.charter, symbol).map_or(String::new(), |(n, _)| n.text.clone());
        Ok(Some(PrepareRenameResponse::RangeWithPlaceholder { range: self.span_range(span), placeholder }))
    }

    pub(super) fn rename(&self, uri: &Uri, position: Position, new: &str) -> Result<WorkspaceEdit, Message> {
        let Some((symbol, _)) = self.symbol(position) else { return Err(Message::new("lsp-rename-nothing")) };
        self.renamable(symbol)?;
        let new = new.trim().trim_start_matches(['«', '"', '“']).trim_end_matches(['»', '"', '”']).trim();
        let key = fold::key(new);
        let handle = matches!(symbol, Symbol::Name(NameKind::Account, _));
        if key.is_empty()
            || new.contains(['\n', '\r', '«', '»', '"', '“', '”', '`'])
            || (handle && (!new.starts_with('@') || new.contains([' ', ','])))
        {
            return Err(Message::new("lsp-rename-name").with("name", new));
        }
        let charter = &self.reading.charter;
        let same_kind = |s: &Symbol| *s != symbol && story::block_kind(*s) == story::block_kind(symbol);
        if story::symbols(charter)
            .iter()
            .filter(|s| same_kind(s))
            .any(|s| story::name(charter, *s).is_some_and(|(n, _)| n.key == key))
        {
            return Err(Message::new("lsp-rename-taken").with("name", new));
        }
        let named = |m: &&Mark| {
            m.place.source.0 == 0 && (m.meaning == Meaning::Declares(symbol) || m.meaning == Meaning::Refers(symbol))
        };
        let mut list: Vec<TextEdit> = Vec::new();
        for mark in self.reading.marks.iter().filter(named) {
            let shown = self.text().get(mark.place.span.start as usize..mark.place.span.end as usize).unwrap_or("");
            let edit = TextEdit {
                range: self.span_range(mark.place.span),
                new_text: written_like(shown, new, charter.header.lang),
            };
            if !list.contains(&edit) {
                list.push(edit);
            }
        }
        Ok(edits(uri, list))
    }
}

fn close(done: DocumentSymbol, stack: &mut [(u8, DocumentSymbol)], roots: &mut Vec<DocumentSymbol>) {
    match stack.last_mut() {
        Some((_, parent)) => parent.children.get_or_insert_default().push(done),
        None => roots.push(done),
    }
}

#[expect(deprecated, reason = "the protocol's structure has a field that it advises against")]
fn symbol(
    name: String,
    detail: Option<String>,
    kind: SymbolKind,
    range: Range,
    selection_range: Range,
) -> DocumentSymbol {
    DocumentSymbol { name, detail, kind, tags: None, deprecated: None, range, selection_range, children: None }
}

fn block_symbol(kind: BlockKind) -> SymbolKind {
    match kind {
        BlockKind::Charter => SymbolKind::FILE,
        BlockKind::Article => SymbolKind::PROPERTY,
        BlockKind::Team => SymbolKind::CLASS,
        BlockKind::Account => SymbolKind::OBJECT,
        BlockKind::Topic | BlockKind::Category | BlockKind::Confidential => SymbolKind::KEY,
        BlockKind::List => SymbolKind::ARRAY,
        BlockKind::Calendar => SymbolKind::EVENT,
        BlockKind::Scenario | BlockKind::Antispam | BlockKind::Alarm | BlockKind::Notice | BlockKind::Retention => {
            SymbolKind::STRUCT
        }
        BlockKind::Mandate => SymbolKind::INTERFACE,
        BlockKind::Rule => SymbolKind::FUNCTION,
        BlockKind::Example => SymbolKind::BOOLEAN,
    }
}

#[expect(clippy::mutable_key_type, reason = "the protocol's own structure")]
fn edits(uri: &Uri, list: Vec<TextEdit>) -> WorkspaceEdit {
    let changes = HashMap::from([(uri.clone(), list)]);
    WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() }
}

/// A name in the quotation marks of the one that it replaces; bare where that was bare, if it can be.
fn written_like(shown: &str, new: &str, lang: Lang) -> String {
    let odd = |c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '=' | '\'' | '’');
    match shown.chars().next() {
        Some('«') => format!("« {new} »"),
        Some('"') => format!("\"{new}\""),
        Some('“') => format!("“{new}”"),
        _ if new.contains(odd) && lang == Lang::Fr => format!("« {new} »"),
        _ if new.contains(odd) => format!("\"{new}\""),
        _ => new.to_owned(),
    }
}

/// `{}` becomes a place to fill in.
fn snippet_text(insert: &str) -> String {
    let escape = |s: &str| s.replace('\\', "\\\\").replace('$', "\\$").replace('}', "\\}");
    insert.split("{}").map(escape).collect::<Vec<_>>().join("$1")
}

fn other_word(fr: &str, en: &str) -> String {
    if fr == en { fr.to_owned() } else { format!("{fr} · {en}") }
}

fn markdown(value: String) -> MarkupContent {
    MarkupContent { kind: MarkupKind::Markdown, value }
}

/// A text of the charter as Markdown that says just that text.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '!' | '&') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
