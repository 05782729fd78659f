//! Reading a charter: its text and its packs into one resolved charter, with everything that is to be said about them.

use crate::diagnostic::{Code, Diagnostic, Severity, nearest};
use crate::document::{Block, Document, slice};
use crate::fold;
use crate::markdown::slug;
use crate::model::*;
use crate::packs::Packs;
use crate::parse::block::{Reader, extends, language};
use crate::parse::{Mark, Sink, Symbol, Symbols};
use crate::vocabulary::{BlockKind, ChoiceSet, Fact, NameKind};
use charte_messages::{Arg, Message};
use rustc_hash::FxHashMap;
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// The most packs that one charter can take up.
const MAX_PACKS: usize = 32;

/// What reading a charter gives.
#[derive(Debug)]
pub struct Reading {
    /// The charter, as far as it could be understood. With errors among the diagnostics it is good for showing, not for
    /// judging: see [`Reading::sound`].
    pub charter: Charter,
    /// Everything to be said, by place.
    pub diagnostics: Vec<Diagnostic>,
    /// The outline of each source, in the order of [`Charter::sources`].
    pub documents: Vec<Document>,
    /// What each understood word means, by place.
    pub marks: Vec<Mark>,
}

impl Reading {
    /// Whether the charter can be executed: nothing said is an error.
    #[must_use]
    pub fn sound(&self) -> bool {
        self.diagnostics.iter().all(|d| d.code.severity() != Severity::Error)
    }

    /// The text of a place.
    #[must_use]
    pub fn text(&self, place: Place) -> &str {
        self.charter.sources.get(usize::from(place.source.0)).map_or("", |s| slice(&s.text, place.span))
    }
}

/// Reads the bytes of a file. Bytes that are not UTF-8 are said, with their place, and shown as �.
#[must_use]
pub fn read_bytes(name: &str, bytes: &[u8], packs: &Packs) -> Reading {
    match std::str::from_utf8(bytes) {
        Ok(text) => read(name, text, packs),
        Err(e) => {
            let at = u32::try_from(e.valid_up_to()).unwrap_or(u32::MAX);
            let mut reading = read(name, &String::from_utf8_lossy(bytes), packs);
            let byte = bytes.get(e.valid_up_to()).copied().unwrap_or(0);
            let place = Place { source: SourceId(0), span: Span { start: at, end: at + 3 } };
            reading.diagnostics.insert(0, Diagnostic::new(Code::NotUtf8, place).with("found", format!("0x{byte:02X}")));
            reading
        }
    }
}

/// Reads a charter.
#[must_use]
pub fn read(name: &str, text: &str, packs: &Packs) -> Reading {
    let mut sink = Sink::default();
    let text: Arc<str> = text.into();
    let mut sources = vec![Source { name: name.to_owned(), text, lang: Lang::Fr, pack: false }];
    let mut documents = Vec::new();
    gather(&mut sources, &mut documents, packs, &mut sink);
    let symbols = declare(&documents, &mut sink);
    let mut charter = empty(sources);
    let articles: Vec<Vec<ArticleId>> = documents
        .iter()
        .enumerate()
        .map(|(n, d)| self::articles(&mut charter, SourceId(u16::try_from(n).unwrap_or(0)), d))
        .collect();
    // Packs first, the deepest first: what the charter says comes last and completes or adjusts them.
    for (n, document) in documents.iter().enumerate().rev() {
        let Some((text, lang, pack)) = charter.sources.get(n).map(|s| (s.text.clone(), s.lang, s.pack)) else {
            continue;
        };
        let source = SourceId(u16::try_from(n).unwrap_or(0));
        let heads = articles.get(n).map_or(&[][..], Vec::as_slice);
        let mut reader = Reader {
            text: &text,
            source,
            lang,
            pack,
            symbols: &symbols,
            sink: &mut sink,
            charter: &mut charter,
            articles: heads,
        };
        for block in &document.blocks {
            reader.block(block);
        }
    }
    exceptions(&charter, &mut sink);
    lists(&charter, &mut sink);
    criticism(&charter, &mut sink);
    charter.hash = hash(&charter.sources);
    sink.diagnostics.sort_by_key(|d| (d.place, d.code));
    sink.diagnostics.dedup();
    sink.marks.sort_by_key(|m| m.place);
    Reading { charter, diagnostics: sink.diagnostics, documents, marks: sink.marks }
}

/// Reads the outlines of the charter and, one after the other, of the packs it takes up.
fn gather(sources: &mut Vec<Source>, documents: &mut Vec<Document>, packs: &Packs, sink: &mut Sink) {
    // Which source took up which: to tell a circle from a pack taken up twice.
    let mut parents: Vec<Option<usize>> = vec![None];
    let mut n = 0;
    while let Some((text, pack)) = sources.get(n).map(|s| (s.text.clone(), s.pack)) {
        let source = SourceId(u16::try_from(n).unwrap_or(u16::MAX));
        let document = Document::read(&text, source, &mut sink.diagnostics);
        header(&document, source, pack, sink);
        let head = document.blocks.iter().find(|b| b.kind == BlockKind::Charter);
        if let (Some(l), Some(s)) = (head.and_then(language), sources.get_mut(n)) {
            s.lang = l;
        }
        for (name, span) in head.map(|h| extends(h, &text)).unwrap_or_default() {
            let place = Place { source, span };
            let Some(found) = packs.find(&name) else {
                let near = nearest(&name, packs.names());
                let known = packs.names().map(|n| Arg::Text(n.to_owned())).collect();
                sink.diagnostics.push(
                    Diagnostic::new(Code::NoSuchPack, place)
                        .with("found", name)
                        .with("known", Arg::Or(known))
                        .with("near", near.unwrap_or_default()),
                );
                continue;
            };
            if let Some(before) = sources.iter().position(|s| s.pack && fold::key(&s.name) == fold::key(&name)) {
                if ancestor(&parents, n, before) {
                    sink.diagnostics.push(Diagnostic::new(Code::PackCycle, place).with("found", name));
                }
                continue;
            }
            if sources.len() > MAX_PACKS {
                sink.diagnostics.push(Diagnostic::new(Code::TooMany, place).with("limit", MAX_PACKS));
                continue;
            }
            sources.push(Source { name, text: found, lang: Lang::Fr, pack: true });
            parents.push(Some(n));
        }
        documents.push(document);
        n += 1;
    }
}

fn ancestor(parents: &[Option<usize>], of: usize, is: usize) -> bool {
    let mut at = Some(of);
    while let Some(n) = at {
        if n == is {
            return true;
        }
        at = parents.get(n).copied().flatten();
    }
    false
}

fn header(document: &Document, source: SourceId, pack: bool, sink: &mut Sink) {
    let mut heads = document.blocks.iter().filter(|b| b.kind == BlockKind::Charter);
    let place = |b: &Block| Place { source, span: b.word };
    match heads.next() {
        None if !pack => {
            sink.diagnostics.push(Diagnostic::new(Code::NoHeader, Place { source, span: Span::default() }))
        }
        None => {}
        Some(first) => {
            for second in heads {
                sink.diagnostics.push(
                    Diagnostic::new(Code::SecondHeader, place(second))
                        .related(place(first), Message::new("related-first")),
                );
            }
            if document.blocks.first().is_some_and(|b| b.kind != BlockKind::Charter) {
                sink.diagnostics.push(Diagnostic::new(Code::HeaderNotFirst, place(first)));
            }
        }
    }
}

/// What a block declares, if it declares a name.
fn name_kind(kind: BlockKind) -> Option<NameKind> {
    Some(match kind {
        BlockKind::Team => NameKind::Team,
        BlockKind::Account => NameKind::Account,
        BlockKind::Topic => NameKind::Topic,
        BlockKind::Category => NameKind::Category,
        BlockKind::Confidential => NameKind::Confidential,
        BlockKind::List => NameKind::List,
        BlockKind::Calendar => NameKind::Calendar,
        BlockKind::Scenario => NameKind::Scenario,
        _ => return None,
    })
}

/// Declares every name, packs first; says names that stand twice in one source, and names that look alike.
fn declare(documents: &[Document], sink: &mut Sink) -> Symbols {
    let mut symbols = Symbols::default();
    let mut seen: FxHashMap<(BlockKind, u32), Place> = FxHashMap::default();
    for (n, document) in documents.iter().enumerate().rev() {
        let source = SourceId(u16::try_from(n).unwrap_or(0));
        for block in &document.blocks {
            let Some((name, span)) = &block.name else { continue };
            let table = match block.kind {
                BlockKind::Rule => &mut symbols.rules,
                BlockKind::Mandate => &mut symbols.mandates,
                BlockKind::Notice => &mut symbols.notices,
                BlockKind::Retention => &mut symbols.retentions,
                BlockKind::Alarm => &mut symbols.alarms,
                kind => match name_kind(kind) {
                    Some(kind) => symbols.table_mut(kind),
                    None => continue,
                },
            };
            let (index, _) = table.declare(name);
            let place = Place { source, span: *span };
            if let Some(first) = seen.insert((block.kind, index), place).filter(|p| p.source == source) {
                sink.diagnostics.push(
                    Diagnostic::new(Code::Duplicate, place)
                        .with("found", name.clone())
                        .related(first, Message::new("related-first")),
                );
            }
        }
    }
    #[cfg(feature = "lookalikes")]
    look_alikes(documents, sink);
    symbols
}

/// Names of one kind that differ and look the same (UTS 39 skeletons).
#[cfg(feature = "lookalikes")]
fn look_alikes(documents: &[Document], sink: &mut Sink) {
    // Letters of Latin alphabets do not imitate one another; what imitates them comes from further away.
    let far =
        |b: &Block| b.name.as_ref().is_some_and(|(n, _)| n.chars().any(|c| c > '\u{024F}' && c.is_alphanumeric()));
    if !documents.iter().any(|d| d.blocks.iter().any(far)) {
        return;
    }
    let mut seen: FxHashMap<(BlockKind, String), (String, Place)> = FxHashMap::default();
    for (n, document) in documents.iter().enumerate() {
        for block in &document.blocks {
            let Some((name, span)) = &block.name else { continue };
            let place = Place { source: SourceId(u16::try_from(n).unwrap_or(0)), span: *span };
            let key = fold::key(name);
            let skeleton: String = unicode_security::confusable_detection::skeleton(&key).collect();
            match seen.get(&(block.kind, skeleton.clone())) {
                Some((other, first)) if *other != key => {
                    sink.diagnostics.push(
                        Diagnostic::new(Code::LookAlike, place)
                            .with("found", name.clone())
                            .related(*first, Message::new("related-first")),
                    );
                }
                Some(_) => {}
                None => {
                    seen.insert((block.kind, skeleton), (key, place));
                }
            }
        }
    }
}

fn empty(sources: Vec<Source>) -> Charter {
    let header = Header { lang: sources.first().map_or(Lang::Fr, |s| s.lang), ..Header::default() };
    Charter {
        sources,
        header,
        hash: [0; 32],
        articles: vec![],
        teams: vec![],
        accounts: vec![],
        topics: vec![],
        categories: vec![],
        confidentials: vec![],
        lists: vec![],
        calendars: vec![],
        scenarios: vec![],
        antispam: None,
        alarms: vec![],
        notices: vec![],
        retentions: vec![],
        mandates: vec![],
        rules: vec![],
        examples: vec![],
    }
}

/// Makes the articles of a source: one per heading, numbered by place.
fn articles(charter: &mut Charter, source: SourceId, document: &Document) -> Vec<ArticleId> {
    let Some((text, pack)) = charter.sources.get(usize::from(source.0)).map(|s| (s.text.clone(), s.pack)) else {
        return vec![];
    };
    let levels: Vec<u8> = document.headings.iter().map(|h| h.level).collect();
    let titled = levels.first() == Some(&1) && levels.iter().filter(|l| **l == 1).count() == 1;
    let top = levels.iter().skip(usize::from(titled)).min().copied().unwrap_or(1);
    let mut counters = [0_u32; 7];
    let mut ids = Vec::new();
    let mut seen: FxHashMap<String, u32> = FxHashMap::default();
    for (n, h) in document.headings.iter().enumerate() {
        let number = if pack || (titled && n == 0) { String::new() } else { number(&mut counters, h.level, top) };
        let base = h.id.clone().unwrap_or_else(|| slug(&h.title));
        let count = seen.entry(base.clone()).and_modify(|c| *c += 1).or_insert(1);
        let id = if *count > 1 { format!("{base}-{count}") } else { base };
        let end =
            document.headings.get(n + 1).map_or(u32::try_from(text.len()).unwrap_or(u32::MAX), |next| next.span.start);
        let (prose_hash, block_hash) = digests(&text, document, n, h.span.end, end);
        let id_number = ArticleId(u32::try_from(charter.articles.len()).unwrap_or(u32::MAX));
        charter.articles.push(Article {
            id,
            number,
            level: h.level,
            title: h.title.trim().to_owned(),
            covers: vec![],
            references: vec![],
            owner: None,
            read: None,
            prose_hash,
            block_hash,
            place: Place { source, span: h.span },
        });
        ids.push(id_number);
    }
    ids
}

fn number(counters: &mut [u32; 7], level: u8, top: u8) -> String {
    let depth = usize::from(level.saturating_sub(top));
    for (n, c) in counters.iter_mut().enumerate() {
        if n == depth {
            *c += 1;
        } else if n > depth {
            *c = 0;
        }
    }
    let parts: Vec<String> = counters.iter().take(depth + 1).map(|c| c.max(&1).to_string()).collect();
    parts.join(".")
}

/// Digests of an article's prose and of its blocks; the `article` block itself, which records them, does not count.
fn digests(text: &str, document: &Document, heading: usize, start: u32, end: u32) -> (u64, u64) {
    let (mut prose, mut blocks) = (Sha256::new(), Sha256::new());
    let mut at = start;
    for block in document.blocks.iter().filter(|b| b.heading == Some(heading)) {
        squeeze_into(&mut prose, slice(text, Span { start: at, end: block.fence.span.start }));
        if block.kind != BlockKind::Article {
            squeeze_into(&mut blocks, slice(text, block.fence.span));
        }
        at = block.fence.span.end;
    }
    squeeze_into(&mut prose, slice(text, Span { start: at, end }));
    (short(prose), short(blocks))
}

/// White space does not change what was read.
fn squeeze_into(hash: &mut Sha256, text: &str) {
    let mut plain = String::with_capacity(text.len() + 1);
    for word in text.split_ascii_whitespace() {
        plain.push_str(word);
        plain.push(' ');
    }
    hash.update(plain.as_bytes());
}

fn short(hash: Sha256) -> u64 {
    hash.finalize().iter().take(8).fold(0, |n, b| n << 8 | u64::from(*b))
}

/// The version of a charter: its texts, line ends and byte order marks aside.
fn hash(sources: &[Source]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for source in sources {
        hash.update(if source.pack { source.name.as_bytes() } else { b"charter" });
        hash.update([0]);
        for line in source.text.trim_start_matches('\u{FEFF}').split('\n') {
            hash.update(line.trim_end_matches('\r').as_bytes());
            hash.update(b"\n");
        }
        hash.update([0]);
    }
    hash.finalize().into()
}

/// Lists of the wrong kind: a list of sites holds no accounts.
fn lists(charter: &Charter, sink: &mut Sink) {
    for rule in &charter.rules {
        let breaches = rule.breaches.iter().filter_map(|b| match b {
            Breach::Never(c, _) | Breach::Need(c, _) => Some(c),
            Breach::Only(..) => None,
        });
        rule.when.iter().chain(breaches).for_each(|c| lists_in(c, charter, sink));
    }
}

fn lists_in(cond: &Cond, charter: &Charter, sink: &mut Sink) {
    match cond {
        Cond::Not(c) => lists_in(c, charter, sink),
        Cond::All(list) | Cond::Any(list) => list.iter().for_each(|c| lists_in(c, charter, sink)),
        Cond::Atom(atom) => {
            let wanted: &[ListKind] = match atom.fact {
                Fact::ListTerms => &[ListKind::Terms],
                Fact::HashtagList => &[ListKind::Hashtags],
                Fact::MentionList => &[ListKind::Accounts],
                Fact::LinkList | Fact::LinkOutside => &[ListKind::Sites],
                // A source or a contact is known by its handle or by its site.
                Fact::RepostSource | Fact::ContactList => &[ListKind::Accounts, ListKind::Sites],
                Fact::Client => &[ListKind::Tools],
                _ => return,
            };
            let Value::Names(names) = &atom.value else { return };
            for list in names.iter().filter_map(|n| charter.lists.get(*n as usize)) {
                if !wanted.contains(&list.kind) {
                    let kinds = wanted.iter().map(|k| list_kind_word(*k)).collect();
                    sink.diagnostics.push(
                        Diagnostic::new(Code::WrongList, atom.place)
                            .with("found", list.name.text.clone())
                            .with("expected", Arg::Or(kinds))
                            .related(list.place, Message::new("related-first")),
                    );
                }
            }
        }
    }
}

/// Rules that hide what a scenario calls an opinion, a complaint or a mistake made in good faith.
fn criticism(charter: &Charter, sink: &mut Sink) {
    for rule in &charter.rules {
        let hides = rule.effect.iter().chain(&rule.unknown).filter(|o| o.effect == Effect::Hide);
        let opened = hides.filter_map(|o| charter.scenarios.get(o.scenario?.index()));
        for scenario in opened {
            let Some(nature) = scenario.nature.filter(|n| matches!(*n, "facts" | "experience" | "rant")) else {
                continue;
            };
            let word = ChoiceSet::Nature.choices().iter().find(|c| c.code == nature);
            let word = word.and_then(|c| Some(Arg::Both(c.fr.first()?, c.en.first()?)));
            sink.diagnostics.push(
                Diagnostic::new(Code::HidesCriticism, rule.adjusted.unwrap_or(rule.place))
                    .with("found", rule.name.text.clone())
                    .with("scenario", scenario.name.text.clone())
                    .with("nature", word.unwrap_or(Arg::Text(nature.to_owned())))
                    .related(scenario.place, Message::new("related-first")),
            );
        }
    }
}

fn list_kind_word(kind: ListKind) -> Arg {
    let code = match kind {
        ListKind::Terms => "terms",
        ListKind::Sites => "sites",
        ListKind::Accounts => "accounts",
        ListKind::Hashtags => "hashtags",
        ListKind::Tools => "tools",
    };
    let choice = ChoiceSet::ListKind.choices().iter().find(|c| c.code == code);
    choice.and_then(|c| Some(Arg::Both(c.fr.first()?, c.en.first()?))).unwrap_or(Arg::Text(code.to_owned()))
}

/// Circles of exceptions, exceptions about another subject, exceptions that loosen a pack without a reason.
fn exceptions(charter: &Charter, sink: &mut Sink) {
    for (n, rule) in charter.rules.iter().enumerate() {
        for base in &rule.exception_to {
            let Some(of) = charter.rules.get(base.index()) else { continue };
            if of.subject != rule.subject {
                sink.diagnostics.push(
                    Diagnostic::new(Code::ExceptionSubject, rule.place)
                        .with("found", rule.name.text.clone())
                        .with("base", of.name.text.clone())
                        .related(of.place, Message::new("related-base")),
                );
            }
            let pack = charter.sources.get(usize::from(of.place.source.0)).is_some_and(|s| s.pack);
            if pack && rule.place.source != of.place.source && rule.reason.is_none() {
                sink.diagnostics.push(
                    Diagnostic::new(Code::Loosened, rule.place)
                        .with("found", of.name.text.clone())
                        .with("clause", crate::document::both_words(crate::vocabulary::ClauseKind::Reason))
                        .related(of.place, Message::new("related-pack")),
                );
            }
        }
        if let Some(circle) = circle(charter, n) {
            let names =
                circle.iter().filter_map(|r| charter.rules.get(*r)).map(|r| Arg::Text(r.name.text.clone())).collect();
            sink.diagnostics.push(
                Diagnostic::new(Code::ExceptionCycle, rule.place)
                    .with("found", rule.name.text.clone())
                    .with("circle", Arg::And(names)),
            );
        }
    }
}

/// The rules of a circle of exceptions that goes through this rule, when this rule is its first.
fn circle(charter: &Charter, start: usize) -> Option<Vec<usize>> {
    let mut stack = vec![(start, vec![start])];
    let mut seen = rustc_hash::FxHashSet::default();
    while let Some((at, path)) = stack.pop() {
        for base in charter.rules.get(at).map_or(&[][..], |r| r.exception_to.as_slice()) {
            let next = base.index();
            if next == start {
                return (path.iter().min() == Some(&start)).then_some(path);
            }
            if seen.insert(next) {
                let mut longer = path.clone();
                longer.push(next);
                stack.push((next, longer));
            }
        }
    }
    None
}

/// The place where a thing is declared.
#[must_use]
pub fn declaration(charter: &Charter, symbol: Symbol) -> Option<Place> {
    match symbol {
        Symbol::Name(kind, n) => {
            let n = n as usize;
            match kind {
                NameKind::Team => charter.teams.get(n).map(|t| t.place),
                NameKind::Account => charter.accounts.get(n).map(|t| t.place),
                NameKind::Topic => charter.topics.get(n).map(|t| t.place),
                NameKind::Category => charter.categories.get(n).map(|t| t.place),
                NameKind::Confidential => charter.confidentials.get(n).map(|t| t.place),
                NameKind::List => charter.lists.get(n).map(|t| t.place),
                NameKind::Calendar => charter.calendars.get(n).map(|t| t.place),
                NameKind::Scenario => charter.scenarios.get(n).map(|t| t.place),
            }
        }
        Symbol::Rule(n) => charter.rules.get(n as usize).map(|r| r.place),
        Symbol::Mandate(n) => charter.mandates.get(n as usize).map(|r| r.place),
        Symbol::Notice(n) => charter.notices.get(n as usize).map(|r| r.place),
        Symbol::Retention(n) => charter.retentions.get(n as usize).map(|r| r.place),
        Symbol::Antispam => charter.antispam.as_ref().map(|a| a.place),
        Symbol::Alarm(n) => charter.alarms.get(n as usize).map(|a| a.place),
    }
}
