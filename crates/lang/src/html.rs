//! A charter as a page: the text as signed, with beside each block what it enforces in sentences. One file that asks the
//! network for nothing, runs nothing, and prints.
//!
//! A charter may come from anywhere: raw HTML is shown as text, links go to the web, to a mailbox or into the page, pictures
//! are named and not fetched.

use crate::document::slice;
use crate::markdown;
use crate::model::*;
use crate::parse::Symbol;
use crate::read::{Reading, declaration};
use crate::readback::{Readback, choice_word};
use crate::story::{self, Placed, Teller, Told, block_kind, capitalised, example_words, kind_word, provision};
use crate::vocabulary::{BlockKind, ChoiceSet, ClauseKind as C, Subject};
use charte_messages::Message;
use jiff::civil::Date;
use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Parser, Tag, TagEnd, TextMergeWithOffset};
use rustc_hash::{FxHashMap, FxHashSet};
use std::fmt::Write;

/// The style sheet of the page.
const STYLE: &str = include_str!("html/page.css");

/// The page of a charter, in the charter's language. `made`: the day that the footer gives.
#[must_use]
pub fn page(reading: &Reading, made: Option<Date>) -> String {
    let lang = reading.charter.header.lang;
    let title =
        reading.charter.articles.first().filter(|a| a.level == 1 && a.number.is_empty() && a.place.source.0 == 0);
    let painter = Painter {
        reading,
        lang,
        teller: Teller::new(&reading.charter, lang),
        title,
        // Without a title of the document's own, the cover takes the first level and all others step down.
        shift: u8::from(title.is_none()),
        shown: FxHashSet::default(),
    };
    painter.page(made)
}

/// The prose under a heading, for a page of another's making.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose {
    /// The article; none: what stands before the first one.
    pub article: Option<ArticleId>,
    /// Its paragraphs as HTML that may be shown anywhere: without the heading and without the blocks, nothing of its author's is
    /// markup, nothing is fetched.
    pub html: String,
}

/// The prose of the charter and of its packs, article by article in the order of the texts.
#[must_use]
pub fn prose(reading: &Reading) -> Vec<Prose> {
    let painter = |lang| Painter {
        reading,
        lang,
        teller: Teller::new(&reading.charter, lang),
        title: None,
        shift: 0,
        shown: FxHashSet::default(),
    };
    let sources = reading.charter.sources.iter().enumerate();
    sources.flat_map(|(n, source)| painter(source.lang).prose(n)).collect()
}

/// Where one is in the events of a text.
#[derive(Default)]
struct Walk {
    /// Links that are open, and whether they are shown.
    links: Vec<bool>,
    /// Inside a fence that is not ours.
    code: bool,
}

/// What is passed over.
#[derive(Clone, Copy)]
enum Skip {
    Nothing,
    Heading,
    Block,
}

fn pushed(events: Vec<Event<'_>>) -> String {
    let mut out = String::new();
    pulldown_cmark::html::push_html(&mut out, events.into_iter());
    out
}

struct Painter<'a> {
    reading: &'a Reading,
    lang: Lang,
    teller: Teller<'a>,
    title: Option<&'a Article>,
    shift: u8,
    /// What has its place on the page.
    shown: FxHashSet<Symbol>,
}

impl Painter<'_> {
    fn charter(&self) -> &Charter {
        &self.reading.charter
    }

    fn say(&self, key: &'static str) -> String {
        self.render(&Message::new(key))
    }

    fn render(&self, message: &Message) -> String {
        self.text(&message.render(self.lang))
    }

    /// A text of ours or of the author's, for the page.
    fn text(&self, text: &str) -> String {
        escape(&typography(text, self.lang))
    }

    fn quote(&self, text: &str) -> String {
        Readback::new(self.charter(), self.lang).quote(text)
    }

    fn page(mut self, made: Option<Date>) -> String {
        let header = &self.reading.charter.header;
        let name = self
            .title
            .map(|t| t.title.clone())
            .or_else(|| header.title.clone())
            .unwrap_or_else(|| self.say("html-untitled"));
        let body = self.body();
        let annex = self.annex();
        let mut out = String::with_capacity(body.len() + annex.len() + 16_384);
        let _ = write!(
            out,
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
             <title>{}</title>\n<style>\n{STYLE}{}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#charter\">{}</a>\n",
            self.lang.code(),
            self.text(&name),
            self.running(&name),
            self.say("html-skip"),
        );
        out.push_str(&self.cover(&name));
        out.push_str("<div class=\"sheet\">\n");
        out.push_str(&self.contents(!annex.is_empty()));
        let _ = write!(out, "<main id=\"charter\" tabindex=\"-1\">\n{body}{annex}</main>\n</div>\n");
        out.push_str(&self.footer(made));
        out.push_str("</body>\n</html>\n");
        out
    }

    /// Running title and page numbers of the print.
    fn running(&self, name: &str) -> String {
        let header = &self.reading.charter.header;
        let version = header
            .version
            .as_ref()
            .map(|v| Message::new("html-version").with("version", v.as_str()).render(self.lang))
            .unwrap_or_default();
        format!(
            "@page {{ @top-left {{ content: {} }} @top-right {{ content: {} }} }}\n",
            css_string(&typography(name, self.lang)),
            css_string(&version)
        )
    }

    fn cover(&self, name: &str) -> String {
        let header = &self.reading.charter.header;
        let mut out = String::from("<header class=\"cover\">\n");
        if let Some(organisation) = &header.organisation {
            let _ = writeln!(out, "<p class=\"organisation\">{}</p>", self.text(organisation));
        }
        let _ = writeln!(out, "<h1>{}</h1>", self.text(name));
        let rb = Readback::new(self.charter(), self.lang);
        let version = header.version.as_ref().map(|v| Message::new("html-version").with("version", v.as_str()));
        let force = header.in_force.map(|d| Message::new("html-in-force").with("date", rb.date(d)));
        let line: Vec<String> =
            version.iter().chain(&force).map(|m| format!("<span>{}</span>", self.render(m))).collect();
        if !line.is_empty() {
            let _ = writeln!(out, "<p class=\"version\">{}</p>", line.join(" "));
        }
        let errors =
            self.reading.diagnostics.iter().filter(|d| d.code.severity() == crate::diagnostic::Severity::Error).count();
        if errors > 0 {
            let _ = writeln!(
                out,
                "<p class=\"faulty\" role=\"note\">{}</p>",
                self.render(&Message::new("html-errors").with("errors", errors))
            );
        }
        out.push_str("</header>\n");
        out
    }

    fn contents(&self, annex: bool) -> String {
        let mut out = format!(
            "<nav class=\"contents\" aria-label=\"{0}\">\n<details>\n<summary>{0}</summary>\n<ol>\n",
            self.say("html-contents")
        );
        let own: Vec<&Article> =
            self.charter().articles.iter().filter(|a| a.place.source.0 == 0 && !self.is_title(a)).collect();
        let top = own.iter().map(|a| a.level).min().unwrap_or(1);
        for article in own {
            let depth = (article.level - top).min(3);
            let _ = writeln!(
                out,
                "<li class=\"d{depth}\"><a href=\"#{}\"><span class=\"number\">{}</span> <span>{}</span></a></li>",
                escape(&article.id),
                escape(&article.number),
                self.text(&article.title)
            );
        }
        if annex {
            let _ = writeln!(
                out,
                "<li class=\"d0\"><a href=\"#annex:\"><span class=\"number\"></span> <span>{}</span></a></li>",
                self.say("html-annex")
            );
        }
        out.push_str("</ol>\n</details>\n</nav>\n");
        out
    }

    fn is_title(&self, article: &Article) -> bool {
        self.title.is_some_and(|t| std::ptr::eq(t, article))
    }

    fn footer(&self, made: Option<Date>) -> String {
        let hash: String = self.charter().hash.iter().map(|b| format!("{b:02x}")).collect();
        let mut out = String::from("<footer>\n");
        let _ = writeln!(out, "<p>{} <code>{hash}</code></p>", self.say("html-hash"));
        if let Some(day) = made {
            let message = Message::new("html-made").with("date", Readback::new(self.charter(), self.lang).date(day));
            let _ = writeln!(out, "<p>{}</p>", self.render(&message));
        }
        out.push_str("</footer>\n");
        out
    }

    /// The text of the charter, its blocks painted.
    fn body(&mut self) -> String {
        let reading = self.reading;
        let (Some(source), Some(document)) = (reading.charter.sources.first(), reading.documents.first()) else {
            return String::new();
        };
        let blocks: FxHashMap<u32, Placed<'_>> = story::blocks(reading)
            .into_iter()
            .filter(|b| b.source.0 == 0)
            .map(|b| (b.block.fence.span.start, b))
            .collect();
        let articles: FxHashMap<u32, &Article> = reading
            .charter
            .articles
            .iter()
            .filter(|a| a.place.source.0 == 0)
            .map(|a| (a.place.span.start, a))
            .collect();
        let levels: FxHashMap<u32, u8> = document.headings.iter().map(|h| (h.span.start, h.level)).collect();
        let mut events: Vec<Event<'_>> = Vec::new();
        let mut walk = Walk::default();
        let mut skip: Option<TagEnd> = None;
        let mut level = 1;
        for (event, range) in
            TextMergeWithOffset::new(Parser::new_ext(&source.text, markdown::options()).into_offset_iter())
        {
            let at = u32::try_from(range.start).unwrap_or(u32::MAX);
            if let Some(end) = skip {
                if event == Event::End(end) {
                    skip = None;
                }
                continue;
            }
            match event {
                Event::Start(Tag::CodeBlock(_)) if blocks.contains_key(&at) => {
                    if let Some(block) = blocks.get(&at) {
                        let under = self.heading_level(level);
                        events.push(Event::Html(self.block(block, under).into()));
                    }
                    skip = Some(TagEnd::CodeBlock);
                }
                Event::Start(Tag::Heading { .. }) if articles.contains_key(&at) => match articles.get(&at) {
                    Some(article) if !self.is_title(article) => {
                        level = levels.get(&at).copied().unwrap_or(level);
                        let open = self.open_heading(article, level);
                        events.push(Event::Html(open.into()));
                    }
                    _ => skip = Some(TagEnd::Heading(pulldown_cmark::HeadingLevel::H1)),
                },
                Event::End(TagEnd::Heading(_)) if markdown_heading_open(&events) => {
                    events.push(Event::Html(format!("</h{}>\n", self.heading_level(level)).into()));
                }
                other => self.keep(other, &mut walk, &mut events),
            }
        }
        let mut out = String::with_capacity(source.text.len() * 2);
        pulldown_cmark::html::push_html(&mut out, events.into_iter());
        out
    }

    /// What is shown of an event of the text: raw HTML as text, links that may be followed, pictures by their names.
    fn keep<'e>(&self, event: Event<'e>, walk: &mut Walk, events: &mut Vec<Event<'e>>) {
        match event {
            // The words after a fence that is not ours would become a class: they say nothing here.
            Event::Start(Tag::CodeBlock(_)) => {
                walk.code = true;
                events.push(Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)));
            }
            Event::End(TagEnd::CodeBlock) => {
                walk.code = false;
                events.push(Event::End(TagEnd::CodeBlock));
            }
            // Inside a quotation or a list a heading is no article.
            Event::Start(Tag::Heading { .. }) => {
                events.push(Event::Html("<p class=\"quoted-heading\"><strong>".into()));
            }
            Event::End(TagEnd::Heading(_)) => events.push(Event::Html("</strong></p>\n".into())),
            Event::Start(Tag::HtmlBlock) => events.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => events.push(Event::End(TagEnd::Paragraph)),
            Event::Html(t) | Event::InlineHtml(t) => events.push(Event::Text(t)),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let open = link(link_type, &dest_url);
                walk.links.push(open.is_some());
                events.extend(open.map(|o| Event::InlineHtml(o.into())));
            }
            Event::End(TagEnd::Link) => {
                if walk.links.pop() == Some(true) {
                    events.push(Event::InlineHtml("</a>".into()));
                }
            }
            Event::Start(Tag::Image { .. }) => {
                events.push(Event::InlineHtml(format!("<span class=\"image\">{} ", self.say("html-image")).into()))
            }
            Event::End(TagEnd::Image) => events.push(Event::InlineHtml("</span>".into())),
            Event::Start(Tag::Table(columns)) => {
                let open = format!(
                    "<div class=\"scroll\" role=\"region\" aria-label=\"{}\" tabindex=\"0\">\n",
                    self.say("html-table")
                );
                events.push(Event::Html(open.into()));
                events.push(Event::Start(Tag::Table(columns)));
            }
            Event::End(TagEnd::Table) => {
                events.push(Event::End(TagEnd::Table));
                events.push(Event::Html("</div>\n".into()));
            }
            Event::Text(t) if !walk.code => events.push(Event::Text(CowStr::from(clean(&typography(&t, self.lang))))),
            Event::Text(t) => events.push(Event::Text(CowStr::from(clean(&t)))),
            Event::Code(t) => events.push(Event::Code(CowStr::from(clean(&t)))),
            other => events.push(other),
        }
    }

    /// The prose of one source, article by article.
    fn prose(&self, n: usize) -> Vec<Prose> {
        let charter = self.charter();
        let (Some(source), Some(document)) = (charter.sources.get(n), self.reading.documents.get(n)) else {
            return Vec::new();
        };
        let blocks: FxHashSet<u32> = document.blocks.iter().map(|block| block.fence.span.start).collect();
        let own = (0_u32..).zip(&charter.articles).filter(|(_, a)| usize::from(a.place.source.0) == n);
        let articles: FxHashMap<u32, ArticleId> = own.map(|(id, a)| (a.place.span.start, ArticleId(id))).collect();
        let mut out = Vec::new();
        let mut article = None;
        let mut events: Vec<Event<'_>> = Vec::new();
        let mut walk = Walk::default();
        let mut skip = Skip::Nothing;
        for (event, range) in
            TextMergeWithOffset::new(Parser::new_ext(&source.text, markdown::options()).into_offset_iter())
        {
            match (skip, &event) {
                (Skip::Nothing, _) => {}
                (Skip::Heading, Event::End(TagEnd::Heading(_))) | (Skip::Block, Event::End(TagEnd::CodeBlock)) => {
                    skip = Skip::Nothing;
                    continue;
                }
                _ => continue,
            }
            let at = u32::try_from(range.start).unwrap_or(u32::MAX);
            match event {
                Event::Start(Tag::CodeBlock(_)) if blocks.contains(&at) => skip = Skip::Block,
                Event::Start(Tag::Heading { .. }) if articles.contains_key(&at) => {
                    out.push(Prose { article, html: pushed(std::mem::take(&mut events)) });
                    article = articles.get(&at).copied();
                    skip = Skip::Heading;
                }
                other => self.keep(other, &mut walk, &mut events),
            }
        }
        out.push(Prose { article, html: pushed(events) });
        out
    }

    fn heading_level(&self, level: u8) -> u8 {
        (level + self.shift).clamp(2, 6)
    }

    fn open_heading(&self, article: &Article, level: u8) -> String {
        let number = if article.number.is_empty() {
            String::new()
        } else {
            format!("<span class=\"number\">{}</span> ", escape(&article.number))
        };
        format!("<h{} class=\"article\" id=\"{}\">{number}", self.heading_level(level), escape(&article.id))
    }

    /// One block of the charter.
    fn block(&mut self, placed: &Placed<'_>, under: u8) -> String {
        match placed.block.kind {
            BlockKind::Article => self.particulars_of_article(placed),
            BlockKind::Example => self.examples(placed, under),
            BlockKind::Charter => {
                let mut told = self.teller.header();
                // The cover says these.
                told.particulars.retain(|p| !matches!(p.clause, C::Title | C::Organisation | C::Version | C::InForce));
                self.section(placed, under, None, &told, "")
            }
            _ => match placed.symbol {
                Some(symbol) => {
                    let told = self.teller.tell(symbol);
                    let more = self.more(placed, symbol);
                    self.section(placed, under, Some(symbol), &told, &more)
                }
                None => self.section(placed, under, None, &Told::default(), ""),
            },
        }
    }

    fn section(&mut self, placed: &Placed<'_>, under: u8, symbol: Option<Symbol>, told: &Told, more: &str) -> String {
        let kind = placed.block.kind;
        let level = (under + 1).min(6);
        let name = placed.block.name.as_ref().map(|(n, _)| n.as_str()).unwrap_or_default();
        let id = symbol.filter(|s| self.shown.insert(*s)).map(|s| anchor(self.charter(), s));
        let mut out = format!(
            "<section class=\"block {}\"{}>\n",
            kind_word(kind, Lang::En),
            id.map_or_else(String::new, |i| format!(" id=\"{}\"", escape(&i)))
        );
        let _ = write!(
            out,
            "<h{level}><span class=\"kind\">{}</span>",
            self.text(&capitalised(kind_word(kind, self.lang)))
        );
        if !name.is_empty() {
            let _ = write!(out, " <span class=\"name\">{}</span>", self.text(name));
        }
        if let Some(Symbol::Rule(n)) = symbol
            && let Some(rule) = self.charter().rules.get(n as usize)
        {
            out.push_str(&self.badges(rule));
        }
        let _ = writeln!(out, "</h{level}>");
        out.push_str(&self.told(told));
        out.push_str(more);
        out.push_str(&self.source(placed));
        out.push_str("</section>\n");
        out
    }

    /// What happens, and whether it counts: a shape, a word and a colour.
    fn badges(&self, rule: &Rule) -> String {
        let mut out = String::new();
        if let Some(effect) = &rule.effect {
            let _ = write!(out, " {}", self.effect(effect.effect, rule.subject));
        }
        let mode = match rule.mode {
            Mode::InForce => return out,
            Mode::Draft => "draft",
            Mode::Shadow => "shadow",
            Mode::Warn => "warn",
        };
        let _ =
            write!(out, " <span class=\"mode\">{}</span>", self.text(choice_word(ChoiceSet::Mode, mode, self.lang)));
        out
    }

    fn effect(&self, effect: Effect, subject: Subject) -> String {
        let set = if subject == Subject::Comment { ChoiceSet::CommentEffect } else { ChoiceSet::PostEffect };
        let shape = match effect {
            Effect::Publish | Effect::Show => '○',
            Effect::Remind => '◔',
            Effect::Revise => '△',
            Effect::Hold => '◇',
            Effect::Refuse | Effect::Hide => '■',
        };
        let word = choice_word(set, effect.code(), self.lang);
        format!(
            "<span class=\"effect {}\"><span aria-hidden=\"true\">{shape}</span> {}</span>",
            effect.code(),
            self.text(word)
        )
    }

    fn told(&self, told: &Told) -> String {
        let mut out = String::new();
        for sentence in &told.sentences {
            let _ = writeln!(out, "<p class=\"says\">{}</p>", self.text(sentence));
        }
        out.push_str(&self.list(told.particulars.iter().map(|p| (p.label(self.lang), p.clause, p.values.as_slice()))));
        out
    }

    fn list<'v>(&self, rows: impl Iterator<Item = (String, C, &'v [String])>) -> String {
        let mut out = String::new();
        for (label, clause, values) in rows {
            let _ = write!(out, "<div><dt>{}</dt>", self.text(&label));
            // Steps and the like are read one under the other, terms and names in a row.
            let tall = values.len() > 1
                && (matches!(
                    clause,
                    C::Step | C::Answer | C::Formality | C::Closing | C::Samples | C::CounterSamples | C::Reference
                ) || values.iter().any(|v| v.chars().count() > 60));
            if tall {
                let tag = if clause == C::Step { "ol" } else { "ul" };
                let items: String = values.iter().map(|v| format!("<li>{}</li>", self.text(v))).collect();
                let _ = writeln!(out, "<dd><{tag}>{items}</{tag}></dd></div>");
            } else {
                let _ = writeln!(out, "<dd>{}</dd></div>", self.text(&values.join(", ")));
            }
        }
        if out.is_empty() { out } else { format!("<dl>\n{out}</dl>\n") }
    }

    /// Exceptions and what a pack said, with the way there.
    fn more(&self, placed: &Placed<'_>, symbol: Symbol) -> String {
        let Symbol::Rule(n) = symbol else { return String::new() };
        let Some(rule) = self.charter().rules.get(n as usize) else { return String::new() };
        let mut rows = String::new();
        let row = |rows: &mut String, key: &'static str, names: Vec<String>| {
            if !names.is_empty() {
                let _ = writeln!(rows, "<div><dt>{}</dt><dd>{}</dd></div>", self.say(key), names.join(", "));
            }
        };
        row(&mut rows, "html-exception-to", rule.exception_to.iter().map(|r| self.rule_link(*r)).collect());
        let exceptions = (0_u32..).zip(&self.charter().rules).filter(|(_, r)| r.exception_to.contains(&RuleId(n)));
        row(&mut rows, "html-exceptions", exceptions.map(|(n, _)| self.rule_link(RuleId(n))).collect());
        if rule.place.source != placed.source
            && let Some(pack) = self.charter().sources.get(usize::from(rule.place.source.0))
        {
            row(&mut rows, "html-adjusts", vec![self.text(&self.quote(&pack.name))]);
        }
        if rows.is_empty() { rows } else { format!("<dl>\n{rows}</dl>\n") }
    }

    fn rule_link(&self, id: RuleId) -> String {
        let name = self.charter().rules.get(id.index()).map_or("", |r| r.name.text.as_str());
        format!("<a href=\"#{}\">{}</a>", escape(&anchor(self.charter(), Symbol::Rule(id.0))), self.text(name))
    }

    fn source(&self, placed: &Placed<'_>) -> String {
        let text = self.charter().sources.get(usize::from(placed.source.0)).map_or("", |s| &*s.text);
        let source = escape(slice(text, placed.block.fence.span).trim_end());
        format!(
            "<details class=\"source\"><summary>{}</summary><pre><code>{source}</code></pre></details>\n",
            self.say("html-source")
        )
    }

    /// What the `article` block says: provisions as badges, then the rest on one line.
    fn particulars_of_article(&self, placed: &Placed<'_>) -> String {
        let Some(article) = placed.article.and_then(|a| self.charter().articles.get(a.index())) else {
            return String::new();
        };
        let mut out = String::from("<div class=\"about\">\n");
        if !article.covers.is_empty() {
            let badge = |n: &u8| {
                let whole = provision(*n, self.lang);
                let words = whole.split_once(". ").map_or("", |(_, w)| w);
                let label = self.render(&Message::new("html-provision").with("n", i64::from(*n)));
                format!("<li><span class=\"provision\">{label}</span> {}</li>", self.text(words))
            };
            let items: String = article.covers.iter().map(badge).collect();
            let _ =
                writeln!(out, "<ul class=\"provisions\" aria-label=\"{}\">{items}</ul>", self.say("html-provisions"));
        }
        let told = self.teller.article(article);
        let rest = told
            .particulars
            .iter()
            .filter(|p| p.clause != C::Covers)
            .map(|p| (p.label(self.lang), p.clause, p.values.as_slice()));
        out.push_str(&self.list(rest));
        out.push_str("</div>\n");
        out
    }

    fn examples(&self, placed: &Placed<'_>, under: u8) -> String {
        let level = (under + 1).min(6);
        let span = placed.block.fence.span;
        let inside =
            |e: &&Example| e.place.source == placed.source && (span.start..span.end).contains(&e.place.span.start);
        let mut rows = String::new();
        for example in self.charter().examples.iter().filter(inside) {
            let (situation, _) = example_words(self.reading, example);
            let mut expected = self.effect(example.expect.effect, example.subject);
            let mut by: Vec<String> = example.by.iter().map(|r| self.rule_link(*r)).collect();
            if example.by_mandate {
                by.push(self.say("html-no-mandate"));
            }
            if !by.is_empty() {
                let _ = write!(expected, " <span class=\"by\">{}</span>", by.join(", "));
            }
            let _ = writeln!(rows, "<tr><td>{}</td><td>{expected}</td></tr>", self.text(&situation));
        }
        format!(
            "<section class=\"block example\">\n<h{level}><span class=\"kind\">{0}</span></h{level}>\n<div class=\"scroll\" role=\"region\" aria-label=\"{0}\" tabindex=\"0\"><table>\n\
             <thead><tr><th scope=\"col\">{1}</th><th scope=\"col\">{2}</th></tr></thead>\n<tbody>\n{rows}</tbody></table></div>\n{3}</section>\n",
            self.say("html-examples"),
            self.say("html-situation"),
            self.say("html-expected"),
            self.source(placed)
        )
    }

    /// What the packs say that the charter does not say itself.
    fn annex(&mut self) -> String {
        let mut out = String::new();
        let packs: Vec<(usize, String)> = self
            .charter()
            .sources
            .iter()
            .enumerate()
            .filter(|(_, s)| s.pack)
            .map(|(n, s)| (n, s.name.clone()))
            .collect();
        for (n, name) in packs {
            let inner = self.pack(n);
            if !inner.is_empty() {
                let _ = write!(
                    out,
                    "<h3>{}</h3>\n{inner}",
                    self.render(&Message::new("html-pack").with("name", self.quote(&name)))
                );
            }
        }
        if out.is_empty() {
            return out;
        }
        format!(
            "<section class=\"annex\" id=\"annex:\">\n<h2>{}</h2>\n<p>{}</p>\n{out}</section>\n",
            self.say("html-annex"),
            self.say("html-annex-intro")
        )
    }

    fn pack(&mut self, source: usize) -> String {
        let mut out = String::new();
        let blocks: Vec<Placed<'_>> =
            story::blocks(self.reading).into_iter().filter(|b| usize::from(b.source.0) == source).collect();
        let mut heading = None;
        for placed in blocks {
            let Some(symbol) = placed.symbol.filter(|s| matches!(s, Symbol::Rule(_) | Symbol::Mandate(_))) else {
                continue;
            };
            let here = declaration(self.charter(), symbol).is_some_and(|p| usize::from(p.source.0) == source);
            if !here || !self.shown.insert(symbol) {
                continue;
            }
            if placed.article != heading {
                heading = placed.article;
                let title =
                    heading.and_then(|a| self.charter().articles.get(a.index())).map_or("", |a| a.title.as_str());
                let _ = writeln!(out, "<h4>{}</h4>", self.text(title));
            }
            let name = story::name(self.charter(), symbol).map_or("", |(n, _)| n.text.as_str());
            let badges = match symbol {
                Symbol::Rule(n) => self.charter().rules.get(n as usize).map_or_else(String::new, |r| self.badges(r)),
                _ => String::new(),
            };
            let says: Vec<String> = self.teller.tell(symbol).sentences.iter().map(|s| self.text(s)).collect();
            let _ = writeln!(
                out,
                "<p class=\"packed\" id=\"{}\"><span class=\"kind\">{}</span> <span class=\"name\">{}</span>{badges} {}</p>",
                escape(&anchor(self.charter(), symbol)),
                self.text(&capitalised(kind_word(block_kind(symbol), self.lang))),
                self.text(name),
                says.join(" ")
            );
        }
        out
    }
}

/// Whether the last heading opened is one of ours and not one in a quotation.
fn markdown_heading_open(events: &[Event<'_>]) -> bool {
    let open = |e: &Event<'_>| match e {
        Event::Html(t) if t.starts_with("<h") => Some(true),
        Event::Html(t) if t.starts_with("<p class=\"quoted-heading\"") => Some(false),
        _ => None,
    };
    events.iter().rev().find_map(open).unwrap_or(false)
}

/// Where a declared thing stands on the page. The colon keeps it apart from the articles' own identities, which have none
/// unless their author wrote one.
fn anchor(charter: &Charter, symbol: Symbol) -> String {
    let key = story::name(charter, symbol).map_or("", |(n, _)| n.key.as_str());
    format!("{}:{key}", kind_word(block_kind(symbol), Lang::En))
}

/// The opening tag of a link that may be followed; `None`: its words stay, the link goes.
fn link(kind: LinkType, to: &str) -> Option<String> {
    if kind == LinkType::Email {
        return Some(format!("<a href=\"mailto:{}\">", escape(to)));
    }
    // Browsers drop white space and control characters before they look for the scheme.
    let plain: String = to.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let scheme = plain.split_once(':').map(|(s, _)| s.to_ascii_lowercase());
    let allowed = plain.starts_with('#') || matches!(scheme.as_deref(), Some("http" | "https" | "mailto"));
    allowed.then(|| format!("<a href=\"{}\">", escape(&plain)))
}

/// Without characters that are not seen or that change the order in which a text is read.
fn clean(text: &str) -> String {
    let odd = |c: &char| {
        (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().filter(|c| !odd(c)).collect()
}

pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in clean(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// A text as a string of the style sheet: whatever is not a letter, a digit or a space is written by its number.
fn css_string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in clean(text).chars() {
        if c.is_alphanumeric() || c == ' ' {
            out.push(c);
        } else {
            let _ = write!(out, "\\{:X} ", u32::from(c));
        }
    }
    out.push('"');
    out
}

/// No-break spaces where French has them, and curved apostrophes.
fn typography(text: &str, lang: Lang) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut chars = text.chars().peekable();
    let mut last = ' ';
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        let put = match (c, next) {
            (' ', Some(':' | ';' | '?' | '!' | '»' | '%' | '€')) if lang == Lang::Fr && last != ' ' => '\u{a0}',
            (' ', _) if lang == Lang::Fr && last == '«' => '\u{a0}',
            (' ', Some('h')) if last.is_ascii_digit() && chars.clone().nth(1).is_none_or(|c| !c.is_alphabetic()) => {
                '\u{a0}'
            }
            ('\'', Some(n)) if last.is_alphabetic() && (n.is_alphanumeric() || n == '«') => '’',
            _ => c,
        };
        out.push(put);
        last = put;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_has_its_spaces_and_english_does_not() {
        assert_eq!(
            typography("Quoi ? « L'or » : 8 % en 4 h.", Lang::Fr),
            "Quoi\u{a0}? «\u{a0}L’or\u{a0}»\u{a0}: 8\u{a0}% en 4\u{a0}h."
        );
        assert_eq!(typography("What ? it's", Lang::En), "What ? it’s");
    }

    #[test]
    fn links_go_to_the_web_or_into_the_page() {
        for bad in [
            "javascript:alert(1)",
            "JaVa\tScRiPt:x",
            " data:text/html,x",
            "vbscript:x",
            "//evil.example",
            "other.md",
            "file:///x",
            "",
            "\u{1}javascript:x",
        ] {
            assert!(link(LinkType::Inline, bad).is_none(), "{bad}");
        }
        for good in ["https://a.example/?x=1&y=\"2\"", "#a", "mailto:a@b.example", "HTTP://a.example"] {
            assert!(link(LinkType::Inline, good).is_some(), "{good}");
        }
        assert!(!link(LinkType::Inline, "https://a.example/\"onclick=x").unwrap().contains("\"onclick"));
    }

    #[test]
    fn a_title_does_not_leave_the_style_sheet() {
        assert_eq!(css_string("a\"}</style>"), "\"a\\22 \\7D \\3C \\2F style\\3E \"");
    }
}
