//! What changed between two charters, in sentences.
//!
//! Things are the same by their name and articles by their identity: renumbering, reformatting and translating keywords
//! change nothing. What is compared is what is meant, never the lines; prose is only said to have changed.

use crate::document::{Block, slice};
use crate::fold;
use crate::lex;
use crate::model::*;
use crate::parse::Symbol;
use crate::read::{Reading, declaration};
use crate::story::{self, Particular, Placed, Teller, Told, block_kind, kind_word};
use crate::vocabulary::{BlockKind, ChoiceSet, ClauseKind as C};
use charte_messages::{Arg, Message};
use rustc_hash::{FxHashMap, FxHashSet};

/// Two charters compared, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// What changed, article by article in the order of the new charter.
    pub sections: Vec<Section>,
}

impl Comparison {
    /// Whether both mean and say the same.
    #[must_use]
    pub fn same(&self) -> bool {
        self.sections.is_empty()
    }
}

/// What changed under one heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Where.
    pub under: Under,
    /// What.
    pub changes: Vec<Change>,
}

/// Under what a change stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Under {
    /// The header and what stands before the first article.
    Header,
    /// An article; of the new charter if it has it still.
    Article {
        /// Its identity.
        id: String,
        /// Its number.
        number: String,
        /// Its title.
        title: String,
    },
    /// A pack that the charter takes up.
    Pack(String),
}

/// What happened to a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happened {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It says something else.
    Changed,
    /// It stands elsewhere.
    Moved,
    /// It has another name or title, and says the same.
    Renamed,
}

/// Whether more is forbidden or required than before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Stricter.
    Stronger,
    /// Less strict.
    Weaker,
    /// Neither, or it cannot be told.
    Neither,
}

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The header.
    Header,
    /// An article: its heading or its particulars.
    Article,
    /// The prose of an article.
    Prose,
    /// A declared thing, a mandate or a rule.
    Declared(BlockKind),
    /// Examples.
    Examples,
}

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What changed.
    pub what: What,
    /// What happened to it.
    pub happened: Happened,
    /// Whether it is stricter now.
    pub weight: Weight,
    /// Its name, or the title of the article.
    pub name: String,
    /// The change in one sentence.
    pub message: Message,
    /// The particulars.
    pub details: Vec<Message>,
    /// Where it stood, in the old charter.
    pub old: Option<Place>,
    /// Where it stands, in the new charter.
    pub new: Option<Place>,
}

/// Compares two charters; names, phrases and read-backs in the messages are of the language given.
#[must_use]
pub fn compare(old: &Reading, new: &Reading, lang: Lang) -> Comparison {
    let (old, new) = (Side::new(old, lang), Side::new(new, lang));
    let mut work = Work { articles: pair_articles(&old, &new), old, new, lang, found: Vec::new() };
    work.header();
    work.articles();
    work.things();
    work.examples();
    work.finish()
}

/// One of the two charters, indexed.
struct Side<'a> {
    reading: &'a Reading,
    charter: &'a Charter,
    teller: Teller<'a>,
    blocks: Vec<Placed<'a>>,
    things: FxHashMap<(BlockKind, &'a str), Symbol>,
    order: Vec<Symbol>,
    /// What the blocks of a thing say that the resolved charter does not keep: notes, and references of declarations.
    asides: FxHashMap<Symbol, Vec<Particular>>,
}

impl<'a> Side<'a> {
    fn new(reading: &'a Reading, lang: Lang) -> Self {
        let charter = &reading.charter;
        let order = story::symbols(charter);
        let key = |s: &Symbol| story::name(charter, *s).map(|(n, _)| ((block_kind(*s), n.key.as_str()), *s));
        let things = order.iter().filter_map(key).collect();
        let blocks = story::blocks(reading);
        let mut asides: FxHashMap<Symbol, Vec<Particular>> = FxHashMap::default();
        for placed in &blocks {
            let Some(symbol) = placed.symbol else { continue };
            for clause in
                [C::Reference, C::Note].into_iter().filter(|c| *c == C::Note || !matches!(symbol, Symbol::Rule(_)))
            {
                let values = clause_texts(reading, placed.source, placed.block, clause);
                if !values.is_empty() {
                    asides.entry(symbol).or_default().push(Particular { clause, values });
                }
            }
        }
        Self { reading, charter, teller: Teller::new(charter, lang), blocks, things, order, asides }
    }

    fn name(&self, s: Symbol) -> &'a str {
        story::name(self.charter, s).map_or("", |(n, _)| n.text.as_str())
    }

    fn told(&self, s: Symbol) -> Told {
        let mut told = self.teller.tell(s);
        if let Symbol::Mandate(n) = s
            && let Some(m) = self.charter.mandates.get(n as usize)
        {
            told.particulars = self.teller.mandate(m);
        }
        told.particulars.extend(self.asides.get(&s).into_iter().flatten().cloned());
        told
    }

    fn article(&self, s: Symbol) -> Option<ArticleId> {
        story::name(self.charter, s).and_then(|(_, a)| a)
    }

    fn pack(&self, place: Place) -> Option<&'a str> {
        self.charter.sources.get(usize::from(place.source.0)).filter(|s| s.pack).map(|s| s.name.as_str())
    }

    fn own_articles(&self) -> Vec<ArticleId> {
        (0_u32..)
            .zip(&self.charter.articles)
            .filter(|(_, a)| a.place.source.0 == 0)
            .map(|(n, _)| ArticleId(n))
            .collect()
    }

    fn get(&self, a: ArticleId) -> Option<&'a Article> {
        self.charter.articles.get(a.index())
    }

    fn under(&self, article: Option<ArticleId>, place: Place) -> Under {
        if let Some(pack) = self.pack(place) {
            return Under::Pack(pack.to_owned());
        }
        article.and_then(|a| self.get(a)).map_or(Under::Header, |a| Under::Article {
            id: a.id.clone(),
            number: a.number.clone(),
            title: a.title.clone(),
        })
    }

    /// The article above this one in the tree of headings.
    fn parent(&self, id: ArticleId) -> Option<ArticleId> {
        let level = self.get(id)?.level;
        let before = self.own_articles().into_iter().take_while(|a| *a != id);
        before.filter(|a| self.get(*a).is_some_and(|x| x.level < level)).last()
    }

    /// What an example means, in words that are the same for the same example however it is written.
    fn example(&self, e: &Example, lang: Lang) -> String {
        let rb = crate::readback::Readback::new(self.charter, lang);
        let mut parts = vec![format!("{:?} {:?} {:?} {:?}", e.subject, e.act, e.at, e.text)];
        parts.extend(e.who.as_ref().map(|w| rb.who(w)));
        parts.extend(e.account.and_then(|a| self.charter.accounts.get(a.index())).map(|a| a.name.key.clone()));
        let mut settings: Vec<String> = e
            .settings
            .iter()
            .map(|s| match s {
                Setting::Is(a) => rb.atom(a),
                Setting::Unknown(a) => format!("? {}", rb.atom(a)),
            })
            .collect();
        settings.sort_unstable();
        parts.extend(settings);
        parts.push(rb.outcome(&e.expect, e.subject));
        let mut by: Vec<&str> =
            e.by.iter().filter_map(|r| self.charter.rules.get(r.index())).map(|r| r.name.key.as_str()).collect();
        by.sort_unstable();
        parts.extend(by.into_iter().map(str::to_owned));
        parts.push(e.by_mandate.to_string());
        fold::word(&parts.join("; "))
    }

    /// The prose before the first article.
    fn preamble(&self) -> String {
        let (Some(source), Some(document)) = (self.charter.sources.first(), self.reading.documents.first()) else {
            return String::new();
        };
        let end = document.headings.first().map_or(source.text.len(), |h| h.span.start as usize);
        let mut out = String::new();
        let mut at = 0;
        for block in document.blocks.iter().filter(|b| b.heading.is_none()) {
            out.push_str(source.text.get(at..block.fence.span.start as usize).unwrap_or(""));
            at = block.fence.span.end as usize;
        }
        out.push_str(source.text.get(at..end).unwrap_or(""));
        plain(&out)
    }
}

fn clause_texts(reading: &Reading, source: SourceId, block: &Block, clause: C) -> Vec<String> {
    let text = reading.charter.sources.get(usize::from(source.0)).map_or("", |s| &*s.text);
    let value = |c: &crate::document::Clause| lex::squeeze(slice(text, Span { start: c.keyword.end, end: c.span.end }));
    block.clauses.iter().filter(|c| c.kind == Some(clause)).map(value).collect()
}

/// Articles of the two charters that are the same: by identity; then, of those left, by what they hold.
fn pair_articles(old: &Side<'_>, new: &Side<'_>) -> Vec<(ArticleId, ArticleId)> {
    let by_id: FxHashMap<&str, ArticleId> =
        new.own_articles().into_iter().filter_map(|a| new.get(a).map(|x| (x.id.as_str(), a))).collect();
    let mut pairs = Vec::new();
    let mut left = Vec::new();
    for a in old.own_articles() {
        match old.get(a).and_then(|x| by_id.get(x.id.as_str())) {
            Some(b) => pairs.push((a, *b)),
            None => left.push(a),
        }
    }
    let mut taken: FxHashSet<ArticleId> = pairs.iter().map(|p| p.1).collect();
    let holds = |side: &Side<'_>, a: ArticleId| -> FxHashSet<(BlockKind, String)> {
        let mine = side.blocks.iter().filter(|b| b.article == Some(a));
        mine.filter_map(|b| b.block.name.as_ref().map(|(n, _)| (b.block.kind, fold::key(n)))).collect()
    };
    // Articles without prose all have the digest of nothing: only a digest that stands once tells an article.
    let twins = |hash: u64| old.charter.articles.iter().filter(|a| a.prose_hash == hash).count() > 1;
    for a in left {
        let Some(before) = old.get(a) else { continue };
        let mine = holds(old, a);
        let score = |b: &ArticleId| {
            let same_prose =
                new.get(*b).is_some_and(|x| x.prose_hash == before.prose_hash) && !twins(before.prose_hash);
            holds(new, *b).intersection(&mine).count() * 2 + usize::from(same_prose) * 3
        };
        let candidates = new.own_articles().into_iter().filter(|b| !taken.contains(b));
        let best = candidates.map(|b| (score(&b), b)).max_by_key(|(s, b)| (*s, std::cmp::Reverse(*b)));
        if let Some((_, b)) = best.filter(|(s, _)| *s >= 2) {
            taken.insert(b);
            pairs.push((a, b));
        }
    }
    pairs.sort_unstable();
    pairs
}

struct Work<'a> {
    old: Side<'a>,
    new: Side<'a>,
    lang: Lang,
    articles: Vec<(ArticleId, ArticleId)>,
    found: Vec<(Under, Change)>,
}

impl Work<'_> {
    fn quote(&self, text: &str) -> String {
        crate::readback::Readback::new(self.new.charter, self.lang).quote(text)
    }

    fn now(&self, old: ArticleId) -> Option<ArticleId> {
        self.articles.iter().find(|(a, _)| *a == old).map(|(_, b)| *b)
    }

    /// Under what a thing of the old charter is shown: its article as it is now, if it is still there.
    fn old_under(&self, article: Option<ArticleId>, place: Place) -> Under {
        match article.and_then(|a| self.now(a)).filter(|_| self.old.pack(place).is_none()) {
            Some(now) => self.new.under(Some(now), Place::default()),
            None => self.old.under(article, place),
        }
    }

    fn header(&mut self) {
        let details = self.particulars(&self.old.teller.header().particulars, &self.new.teller.header().particulars);
        let (old, new) = (Some(self.old.charter.header.place), Some(self.new.charter.header.place));
        if !details.is_empty() {
            let message = Message::new("cmp-header");
            let change = Change {
                what: What::Header,
                happened: Happened::Changed,
                weight: Weight::Neither,
                name: String::new(),
                message,
                details,
                old,
                new,
            };
            self.found.push((Under::Header, change));
        }
        if self.old.preamble() != self.new.preamble() {
            let message = Message::new("cmp-preamble");
            let change = Change {
                what: What::Prose,
                happened: Happened::Changed,
                weight: Weight::Neither,
                name: String::new(),
                message,
                details: vec![],
                old,
                new,
            };
            self.found.push((Under::Header, change));
        }
    }

    fn articles(&mut self) {
        let moved = self.moved_articles();
        for (a, b) in self.articles.clone() {
            let (Some(before), Some(after)) = (self.old.get(a), self.new.get(b)) else { continue };
            let under = self.new.under(Some(b), after.place);
            let mut say = |what, happened, message: Message, details: Vec<Message>| {
                let (old, new) = (Some(before.place), Some(after.place));
                let change = Change {
                    what,
                    happened,
                    weight: Weight::Neither,
                    name: after.title.clone(),
                    message,
                    details,
                    old,
                    new,
                };
                self.found.push((under.clone(), change));
            };
            if plain(&before.title) != plain(&after.title) {
                let message = Message::new("cmp-article-retitled")
                    .with("old", before.title.as_str())
                    .with("new", after.title.as_str());
                say(What::Article, Happened::Renamed, message, vec![]);
            }
            if moved.contains(&b) {
                let message = Message::new("cmp-article-moved")
                    .with("old", before.number.as_str())
                    .with("new", after.number.as_str());
                say(What::Article, Happened::Moved, message, vec![]);
            }
            if before.prose_hash != after.prose_hash {
                say(What::Prose, Happened::Changed, Message::new("cmp-prose"), vec![]);
            }
            let details = particulars(
                &self.old.teller.article(before).particulars,
                &self.new.teller.article(after).particulars,
                self.lang,
            );
            if !details.is_empty() {
                say(What::Article, Happened::Changed, Message::new("cmp-article-changed"), details);
            }
        }
        let kept: FxHashSet<ArticleId> = self.articles.iter().map(|p| p.0).collect();
        let fresh: FxHashSet<ArticleId> = self.articles.iter().map(|p| p.1).collect();
        for a in self.new.own_articles().into_iter().filter(|a| !fresh.contains(a)) {
            self.whole_article(a, true);
        }
        for a in self.old.own_articles().into_iter().filter(|a| !kept.contains(a)) {
            self.whole_article(a, false);
        }
    }

    fn whole_article(&mut self, id: ArticleId, added: bool) {
        let side = if added { &self.new } else { &self.old };
        let Some(article) = side.get(id) else { return };
        let under = side.under(Some(id), article.place);
        let (key, happened) =
            if added { ("cmp-article-added", Happened::Added) } else { ("cmp-article-removed", Happened::Removed) };
        let place = Some(article.place);
        let (old, new) = if added { (None, place) } else { (place, None) };
        let (name, message) = (article.title.clone(), Message::new(key));
        self.found.push((
            under,
            Change { what: What::Article, happened, weight: Weight::Neither, name, message, details: vec![], old, new },
        ));
    }

    /// Articles of the new charter that stand under another heading, or in another order among their fellows.
    fn moved_articles(&self) -> FxHashSet<ArticleId> {
        let mut out = FxHashSet::default();
        let mut by_new = self.articles.clone();
        by_new.sort_unstable_by_key(|p| p.1);
        let order: Vec<u32> = by_new.iter().map(|p| p.0.0).collect();
        let steady = longest_rise(&order);
        for (n, (a, b)) in by_new.iter().enumerate() {
            let elsewhere = self.old.parent(*a).and_then(|p| self.now(p))
                != self.new.parent(*b).filter(|p| by_new.iter().any(|(_, x)| x == p));
            if elsewhere || !steady.contains(&n) {
                out.insert(*b);
            }
        }
        out
    }

    fn things(&mut self) {
        let gone: Vec<Symbol> = self.only(&self.old, &self.new);
        let mut fresh: Vec<Symbol> = self.only(&self.new, &self.old);
        for s in gone {
            let told = self.old.told(s);
            let twin = fresh.iter().position(|n| {
                block_kind(*n) == block_kind(s) && !told_empty(&told) && same_told(&self.new.told(*n), &told)
            });
            match twin {
                Some(n) => {
                    let now = fresh.remove(n);
                    self.renamed(s, now);
                }
                None => self.whole(s, false),
            }
        }
        for s in fresh {
            self.whole(s, true);
        }
        for new in self.new.order.clone() {
            let old = story::name(self.new.charter, new)
                .and_then(|(n, _)| self.old.things.get(&(block_kind(new), n.key.as_str())))
                .copied();
            if let Some(old) = old {
                self.both(old, new);
            }
        }
    }

    fn only(&self, here: &Side<'_>, there: &Side<'_>) -> Vec<Symbol> {
        let missing = |s: &Symbol| {
            story::name(here.charter, *s)
                .is_some_and(|(n, _)| !there.things.contains_key(&(block_kind(*s), n.key.as_str())))
        };
        here.order.iter().copied().filter(missing).collect()
    }

    fn renamed(&mut self, old: Symbol, new: Symbol) {
        let places = (declaration(self.old.charter, old), declaration(self.new.charter, new));
        let kind = block_kind(new);
        let message = Message::new("cmp-renamed")
            .with("kind", kind_word(kind, self.lang))
            .with("old", self.quote(self.old.name(old)))
            .with("new", self.quote(self.new.name(new)));
        let under = self.new.under(self.new.article(new), places.1.unwrap_or_default());
        let name = self.new.name(new).to_owned();
        let change = Change {
            what: What::Declared(kind),
            happened: Happened::Renamed,
            weight: Weight::Neither,
            name,
            message,
            details: vec![],
            old: places.0,
            new: places.1,
        };
        self.found.push((under, change));
    }

    /// A thing that only one of the charters has.
    fn whole(&mut self, s: Symbol, added: bool) {
        let side = if added { &self.new } else { &self.old };
        let (kind, place) = (block_kind(s), declaration(side.charter, s).unwrap_or_default());
        let name = side.name(s).to_owned();
        let key = match (kind, added) {
            (BlockKind::Mandate, true) => "cmp-mandate-given",
            (BlockKind::Mandate, false) => "cmp-mandate-taken",
            (_, true) => "cmp-added",
            (_, false) => "cmp-removed",
        };
        let told = side.told(s);
        let details = if told.sentences.is_empty() {
            told.particulars.iter().map(|p| value_line("cmp-says", p, self.lang)).collect()
        } else {
            told.sentences.iter().map(|t| Message::new("cmp-text").with("text", t.as_str())).collect()
        };
        let weight = match s {
            Symbol::Rule(n) => side.charter.rules.get(n as usize).map_or(Weight::Neither, |r| whole_weight(r, added)),
            _ => Weight::Neither,
        };
        let message = Message::new(key).with("kind", kind_word(kind, self.lang)).with("name", self.quote(&name));
        let article = side.article(s);
        let under = if added { self.new.under(article, place) } else { self.old_under(article, place) };
        let (old, new) = if added { (None, Some(place)) } else { (Some(place), None) };
        let happened = if added { Happened::Added } else { Happened::Removed };
        self.found
            .push((under, Change { what: What::Declared(kind), happened, weight, name, message, details, old, new }));
    }

    /// A thing that both charters have.
    fn both(&mut self, old: Symbol, new: Symbol) {
        let (before, after) = (self.old.told(old), self.new.told(new));
        let mut details = Vec::new();
        let mut weight = Weight::Neither;
        if let (Symbol::Rule(a), Symbol::Rule(b)) = (old, new)
            && let (Some(a), Some(b)) = (self.old.charter.rules.get(a as usize), self.new.charter.rules.get(b as usize))
        {
            weight = rule_weight(a, b);
            details.extend(self.rule(a, b));
        }
        if !same_sentences(&before, &after) {
            details.push(Message::new("cmp-before").with("text", before.sentences.join(" ")));
            details.push(Message::new("cmp-after").with("text", after.sentences.join(" ")));
        }
        details.extend(self.particulars(&before.particulars, &after.particulars));
        let kind = block_kind(new);
        let places = (declaration(self.old.charter, old), declaration(self.new.charter, new));
        let under = self.new.under(self.new.article(new), places.1.unwrap_or_default());
        let name = self.new.name(new).to_owned();
        let shown = self.quote(&name);
        let mut say = |key, happened, weight, details| {
            let message = Message::new(key).with("kind", kind_word(kind, self.lang)).with("name", shown.as_str());
            let change = Change {
                what: What::Declared(kind),
                happened,
                weight,
                name: name.clone(),
                message,
                details,
                old: places.0,
                new: places.1,
            };
            self.found.push((under.clone(), change));
        };
        if !details.is_empty() {
            say("cmp-changed", Happened::Changed, weight, details);
        }
        let here = |side: &Side<'_>, s: Symbol, p: Option<Place>| {
            side.article(s).filter(|_| p.is_some_and(|p| p.source.0 == 0))
        };
        let was = here(&self.old, old, places.0);
        let is = here(&self.new, new, places.1);
        if let (Some(was), Some(is)) = (was, is)
            && self.articles.iter().any(|(a, b)| *a == was && *b != is)
        {
            let from = self.old.get(was).map_or("", |a| a.title.as_str());
            say(
                "cmp-moved",
                Happened::Moved,
                Weight::Neither,
                vec![Message::new("cmp-from-article").with("title", from)],
            );
        }
    }

    /// What changed in a rule beside its sentence: effect, mode.
    fn rule(&self, a: &Rule, b: &Rule) -> Vec<Message> {
        let mut out = Vec::new();
        let change = |clause: C, old: String, new: String| {
            let label = story::capitalised(crate::document::first_word(clause, self.lang));
            Message::new("cmp-value").with("label", label).with("old", old).with("new", new)
        };
        let rb = crate::readback::Readback::new(self.new.charter, self.lang);
        if a.mode != b.mode {
            let word = |m: Mode| rb.choice(ChoiceSet::Mode, mode_code(m));
            out.push(change(C::Mode, word(a.mode), word(b.mode)));
        }
        if let (Some(x), Some(y)) = (&a.effect, &b.effect)
            && x.effect != y.effect
        {
            let set = |s| {
                if s == crate::vocabulary::Subject::Comment { ChoiceSet::CommentEffect } else { ChoiceSet::PostEffect }
            };
            out.push(change(
                C::Else,
                rb.choice(set(a.subject), x.effect.code()),
                rb.choice(set(b.subject), y.effect.code()),
            ));
        }
        out
    }

    fn particulars(&self, old: &[Particular], new: &[Particular]) -> Vec<Message> {
        particulars(old, new, self.lang)
    }

    fn examples(&mut self) {
        // Compared by what they mean, shown as they are written: an example in the other language is the same one.
        let lines = |side: &Side<'_>| -> Vec<(Option<ArticleId>, Place, String, String)> {
            let line = |e: &Example| {
                let (situation, expected) = story::example_words(side.reading, e);
                (e.article, e.place, format!("{situation} => {expected}"), side.example(e, self.lang))
            };
            side.charter.examples.iter().filter(|e| e.place.source.0 == 0).map(line).collect()
        };
        let (old, new) = (lines(&self.old), lines(&self.new));
        let mut count: FxHashMap<&str, i32> = FxHashMap::default();
        for (_, _, _, key) in &old {
            *count.entry(key).or_default() += 1;
        }
        let mut added: Vec<(Under, Place, String)> = Vec::new();
        for (article, place, text, key) in &new {
            let left = count.entry(key).or_default();
            *left -= 1;
            if *left < 0 {
                added.push((self.new.under(*article, *place), *place, text.clone()));
            }
        }
        let mut removed: Vec<(Under, Place, String)> = Vec::new();
        for (article, place, text, key) in old.iter().rev() {
            if let Some(left) = count.get_mut(key.as_str()).filter(|n| **n > 0) {
                *left -= 1;
                removed.push((self.old_under(*article, *place), *place, text.clone()));
            }
        }
        removed.reverse();
        for (list, happened) in [(added, Happened::Added), (removed, Happened::Removed)] {
            self.example_changes(list, happened);
        }
    }

    /// One change per article for all its new, or all its vanished, examples.
    fn example_changes(&mut self, list: Vec<(Under, Place, String)>, happened: Happened) {
        let mut by: Vec<(Under, Place, Vec<String>)> = Vec::new();
        for (under, place, text) in list {
            match by.last_mut().filter(|(u, _, _)| *u == under) {
                Some((_, _, texts)) => texts.push(text),
                None => by.push((under, place, vec![text])),
            }
        }
        let key = if happened == Happened::Added { "cmp-examples-added" } else { "cmp-examples-removed" };
        for (under, place, texts) in by {
            let message = Message::new(key).with("n", texts.len());
            let details = texts.iter().map(|t| Message::new("cmp-text").with("text", t.as_str())).collect();
            let (old, new) = if happened == Happened::Added { (None, Some(place)) } else { (Some(place), None) };
            self.found.push((
                under,
                Change {
                    what: What::Examples,
                    happened,
                    weight: Weight::Neither,
                    name: String::new(),
                    message,
                    details,
                    old,
                    new,
                },
            ));
        }
    }

    /// Groups the changes: header, articles of the new charter, articles that are gone, packs.
    fn finish(self) -> Comparison {
        let ranks: FxHashMap<&str, usize> = self
            .new
            .own_articles()
            .into_iter()
            .filter_map(|a| self.new.get(a))
            .enumerate()
            .map(|(n, a)| (a.id.as_str(), n))
            .collect();
        let rank = |u: &Under| match u {
            Under::Header => (0, 0),
            Under::Article { id, .. } => ranks.get(id.as_str()).map_or((2, 0), |n| (1, *n)),
            Under::Pack(_) => (3, 0),
        };
        let mut sections: Vec<Section> = Vec::new();
        for (under, change) in self.found {
            match sections.iter_mut().find(|s| s.under == under) {
                Some(section) => section.changes.push(change),
                None => sections.push(Section { under, changes: vec![change] }),
            }
        }
        sections.sort_by_key(|s| rank(&s.under));
        for section in &mut sections {
            section.changes.sort_by_key(|c| (what_rank(c.what), c.new.or(c.old)));
        }
        Comparison { sections }
    }
}

fn what_rank(what: What) -> u8 {
    match what {
        What::Header => 0,
        What::Article => 1,
        What::Prose => 2,
        What::Declared(_) => 3,
        What::Examples => 4,
    }
}

fn mode_code(mode: Mode) -> &'static str {
    match mode {
        Mode::Draft => "draft",
        Mode::Shadow => "shadow",
        Mode::Warn => "warn",
        Mode::InForce => "in_force",
    }
}

/// White space made single, no-break spaces too: typography is no change.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn told_empty(told: &Told) -> bool {
    told.sentences.is_empty() && told.particulars.is_empty()
}

/// Names in sentences may be written otherwise and be the same names.
fn same_sentences(a: &Told, b: &Told) -> bool {
    let fold = |t: &Told| t.sentences.iter().map(|s| fold::word(s)).collect::<Vec<_>>();
    fold(a) == fold(b)
}

fn same_told(a: &Told, b: &Told) -> bool {
    same_sentences(a, b) && a.particulars == b.particulars
}

fn value_line(key: &'static str, p: &Particular, lang: Lang) -> Message {
    let values = p.values.iter().map(|v| Arg::Text(v.clone())).collect();
    Message::new(key).with("label", p.label(lang)).with("values", Arg::And(values))
}

/// Values added, taken away or replaced, clause by clause.
fn particulars(old: &[Particular], new: &[Particular], lang: Lang) -> Vec<Message> {
    let mut out = Vec::new();
    let mut clauses: Vec<C> = Vec::new();
    for p in new.iter().chain(old) {
        if !clauses.contains(&p.clause) {
            clauses.push(p.clause);
        }
    }
    for clause in clauses {
        let values = |side: &[Particular]| -> Vec<String> {
            side.iter().filter(|p| p.clause == clause).flat_map(|p| p.values.iter()).map(|v| plain(v)).collect()
        };
        let (a, b) = (values(old), values(new));
        if a == b {
            continue;
        }
        let only = |x: &[String], y: &[String]| Particular {
            clause,
            values: x.iter().filter(|v| !y.contains(v)).cloned().collect(),
        };
        let (gone, fresh) = (only(&a, &b), only(&b, &a));
        let label = fresh.label(lang);
        match (gone.values.as_slice(), fresh.values.as_slice()) {
            ([], []) => out.push(Message::new("cmp-order").with("label", label)),
            ([was], [is]) => out.push(
                Message::new("cmp-value").with("label", label).with("old", was.as_str()).with("new", is.as_str()),
            ),
            (was, is) => {
                if !is.is_empty() {
                    out.push(value_line("cmp-values-added", &fresh, lang));
                }
                if !was.is_empty() {
                    out.push(value_line("cmp-values-removed", &gone, lang));
                }
            }
        }
    }
    out
}

/// A rule that comes or goes: an exception loosens, a draft does nothing.
fn whole_weight(rule: &Rule, added: bool) -> Weight {
    let restricts = rule.effect.as_ref().is_some_and(|e| e.effect > Effect::none(rule.subject));
    match (rule.mode, restricts, rule.exception_to.is_empty()) {
        (Mode::Draft | Mode::Shadow, _, _) | (_, true, false) | (_, false, true) => Weight::Neither,
        (_, true, true) if added => Weight::Stronger,
        (_, false, false) if !added => Weight::Stronger,
        _ => Weight::Weaker,
    }
}

fn rule_weight(a: &Rule, b: &Rule) -> Weight {
    let effect = match (&a.effect, &b.effect) {
        (Some(x), Some(y)) => y.effect.cmp(&x.effect),
        (None, Some(_)) => std::cmp::Ordering::Greater,
        (Some(_), None) => std::cmp::Ordering::Less,
        (None, None) => std::cmp::Ordering::Equal,
    };
    let unknown = match (&a.unknown, &b.unknown) {
        (Some(x), Some(y)) => y.effect.cmp(&x.effect),
        _ => std::cmp::Ordering::Equal,
    };
    let steps = [effect, unknown, b.mode.cmp(&a.mode)];
    match (steps.contains(&std::cmp::Ordering::Greater), steps.contains(&std::cmp::Ordering::Less)) {
        (true, false) => Weight::Stronger,
        (false, true) => Weight::Weaker,
        _ => Weight::Neither,
    }
}

/// Positions of a longest rising subsequence: what stands in the same order as before.
fn longest_rise(list: &[u32]) -> FxHashSet<usize> {
    // `ends[k]`: the position of the smallest last element of a rise of length k + 1.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(list.len());
    for (n, value) in list.iter().enumerate() {
        let k = ends.partition_point(|e| list.get(*e).is_some_and(|v| v < value));
        before.push(k.checked_sub(1).and_then(|k| ends.get(k)).copied());
        match ends.get_mut(k) {
            Some(end) => *end = n,
            None => ends.push(n),
        }
    }
    let mut out = FxHashSet::default();
    let mut at = ends.last().copied();
    while let Some(n) = at {
        out.insert(n);
        at = before.get(n).copied().flatten();
    }
    out
}
