//! `charte explain`: the charter read back, or the whole story of what is named.

use crate::exit::Exit;
use crate::folder;
use crate::page::{Page, Shape};
use crate::report;
use anstyle::Style;
use anyhow::Result;
use charte_lang::diagnostic::{Code, Severity, nearest};
use charte_lang::model::{Article, ArticleId, Mode, Place, RuleId};
use charte_lang::readback::{Readback, phrase};
use charte_lang::story::{self, Placed, Story, Teller, Told, capitalised, kind_word};
use charte_lang::vocabulary::{BlockKind, FACTS, Fact, FactDef, Origin, Silence, ValueKind};
use charte_lang::{Reading, Symbol, fold};
use charte_messages::{Arg, Lang, Message};
use rustc_hash::FxHashSet;
use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The charter or its folder (default: charte.md or charter.md here), then names: rules, mandates, teams, accounts,
    /// topics, lists, calendars, scenarios, articles, codes such as E201, facts such as author.status
    #[arg(value_name = "CHARTER|NAME")]
    things: Vec<String>,
    /// Read back in both languages
    #[arg(long)]
    both: bool,
    /// Print the vocabulary: everything that a rule may look at
    #[arg(long, conflicts_with = "codes")]
    facts: bool,
    /// Print the codes of everything that the lint may say
    #[arg(long)]
    codes: bool,
    /// How to tell it
    #[arg(long, value_enum, default_value_t)]
    format: Shape,
}

/// What a name turned out to be.
#[derive(Clone, Copy)]
enum Thing {
    Code(Code),
    Fact(Fact),
    Article(ArticleId),
    Declared(Symbol),
}

pub(crate) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    let mut out = anstream::AutoStream::auto(std::io::stdout().lock());
    let exit = if args.codes {
        codes(args.format, lang, &mut out)?
    } else if args.facts {
        vocabulary(args.format, lang, &mut out)?
    } else {
        explain(args, lang, &mut out)?
    };
    out.flush()?;
    Ok(exit)
}

fn explain(args: &Args, lang: Lang, out: &mut dyn Write) -> Result<Exit> {
    let (charter, names) = split(&args.things);
    let langs = match (args.both, lang) {
        (false, _) => vec![lang],
        (true, Lang::Fr) => vec![Lang::Fr, Lang::En],
        (true, Lang::En) => vec![Lang::En, Lang::Fr],
    };
    // Codes and facts are the program's own: they need no charter.
    let own: Option<Vec<Thing>> = names.iter().map(|n| known_without_charter(n)).collect();
    if let Some(things) = own.filter(|t| !t.is_empty()) {
        tell(&things.into_iter().map(|t| (t, None)).collect::<Vec<_>>(), args.format, &langs, out)?;
        return Ok(Exit::Fine);
    }
    let reading = folder::charter(&folder::charter_path(charter.as_deref())?)?;
    let errors = reading.diagnostics.iter().filter(|d| d.code.severity() == Severity::Error).count();
    if errors > 0 {
        anstream::eprintln!("{}", Message::new("explain-errors").with("errors", errors).render(lang));
    }
    if names.is_empty() {
        whole(&reading, args.format, &langs, out)?;
        return Ok(Exit::Fine);
    }
    let mut things = Vec::new();
    let mut exit = Exit::Fine;
    for name in &names {
        let found = find(&reading, name);
        if found.is_empty() {
            let near = nearest_name(&reading, name);
            let known = if near.is_some() { "yes" } else { "no" };
            let message = Message::new("explain-unknown")
                .with("name", name.as_str())
                .with("known", known)
                .with("near", near.unwrap_or_default());
            anstream::eprintln!("{}", message.render(lang));
            exit = Exit::Refused;
        }
        things.extend(found.into_iter().map(|t| (t, Some(&reading))));
    }
    tell(&things, args.format, &langs, out)?;
    Ok(exit)
}

/// The charter's path, if the first argument is one, and the names.
fn split(things: &[String]) -> (Option<PathBuf>, Vec<String>) {
    let is_path = |t: &String| t == "-" || Path::new(t).exists() || t.ends_with(".md");
    match things.split_first() {
        Some((first, rest)) if is_path(first) => (Some(PathBuf::from(first)), rest.to_vec()),
        _ => (None, things.to_vec()),
    }
}

fn known_without_charter(name: &str) -> Option<Thing> {
    let code = Code::ALL.iter().find(|c| c.code().eq_ignore_ascii_case(name)).map(|c| Thing::Code(*c));
    code.or_else(|| Fact::from_code(name).map(Thing::Fact))
}

/// Everything that a name can mean.
fn find(reading: &Reading, name: &str) -> Vec<Thing> {
    let c = &reading.charter;
    let key = fold::key(name);
    let mut out: Vec<Thing> = known_without_charter(name).into_iter().collect();
    let declared = story::symbols(c).into_iter().filter(|s| story::name(c, *s).is_some_and(|(n, _)| n.key == key));
    out.extend(declared.map(Thing::Declared));
    let article = |a: &Article| a.id == name || fold::key(&a.id) == key || (!a.number.is_empty() && a.number == name);
    out.extend((0_u32..).zip(&c.articles).filter(|(_, a)| article(a)).map(|(n, _)| Thing::Article(ArticleId(n))));
    out
}

fn nearest_name(reading: &Reading, name: &str) -> Option<String> {
    let c = &reading.charter;
    let names = story::symbols(c).into_iter().filter_map(|s| story::name(c, s).map(|(n, _)| n.text.as_str()));
    let ids = c.articles.iter().map(|a| a.id.as_str());
    nearest(name, names.chain(ids).chain(FACTS.iter().map(|f| f.code)))
}

fn tell(things: &[(Thing, Option<&Reading>)], format: Shape, langs: &[Lang], out: &mut dyn Write) -> Result<()> {
    let lang = langs.first().copied().unwrap_or_default();
    if format == Shape::Json {
        let rows: Vec<Value> = things
            .iter()
            .filter_map(|(thing, reading)| match (thing, reading) {
                (Thing::Code(c), _) => Some(code_json(*c, lang)),
                (Thing::Fact(f), _) => Some(fact_json(f.def(), lang)),
                (Thing::Declared(s), Some(r)) => story::story(r, *s).map(|s| story_json(r, &s)),
                (Thing::Article(a), Some(r)) => {
                    r.charter.articles.get(a.index()).map(|article| article_json(r, *a, article))
                }
                _ => None,
            })
            .collect();
        serde_json::to_writer_pretty(&mut *out, &rows)?;
        writeln!(out)?;
        return Ok(());
    }
    let mut page = Page::new(out);
    for (thing, reading) in things {
        match (thing, reading) {
            (Thing::Code(c), _) => tell_code(*c, lang, &mut page)?,
            (Thing::Fact(f), _) => tell_fact(f.def(), lang, &mut page)?,
            (Thing::Declared(s), Some(r)) => {
                if let Some(story) = story::story(r, *s) {
                    tell_story(r, &story, langs, &mut page)?;
                }
            }
            (Thing::Article(a), Some(r)) => {
                if let Some(article) = r.charter.articles.get(a.index()) {
                    let blocks: Vec<Placed> = story::blocks(r).into_iter().filter(|b| b.article == Some(*a)).collect();
                    page.heading(&article_title(article))?;
                    page.folded(0, &where_is(r, article.place, lang), dim())?;
                    tell_article(r, article, &blocks, langs, &mut page)?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn dim() -> Style {
    Style::new().dimmed()
}

fn line(label: &str, value: &str, lang: Lang) -> String {
    Message::new("told-line").with("label", label).with("value", value).render(lang)
}

fn place_words(reading: &Reading, place: Place) -> String {
    let Some(source) = reading.charter.sources.get(usize::from(place.source.0)) else { return String::new() };
    format!("{}:{}", source.name, report::position(&source.text, place.span.start).line)
}

fn where_is(reading: &Reading, place: Place, lang: Lang) -> String {
    let source = reading.charter.sources.get(usize::from(place.source.0));
    let n = source.map_or(1, |s| report::position(&s.text, place.span.start).line);
    let file = match source {
        Some(s) if s.pack => Message::new("explain-pack-of").with("name", s.name.as_str()).render(lang),
        Some(s) => s.name.clone(),
        None => String::new(),
    };
    Message::new("explain-where").with("file", file).with("line", n).render(lang)
}

fn article_title(article: &Article) -> String {
    if article.number.is_empty() { article.title.clone() } else { format!("{} {}", article.number, article.title) }
}

pub(crate) fn article_words(article: &Article, lang: Lang) -> String {
    let key = if article.number.is_empty() { "explain-article-plain" } else { "explain-article" };
    Message::new(key).with("number", article.number.as_str()).with("title", article.title.as_str()).render(lang)
}

/// What a block says, in one language or in both; particulars in the first.
fn tell_told(told: &[Told], langs: &[Lang], indent: usize, page: &mut Page<'_>) -> Result<()> {
    for (lang, told) in langs.iter().zip(told) {
        for sentence in &told.sentences {
            if langs.len() > 1 {
                page.item(indent, &format!("{}  {sentence}", lang.code()))?;
            } else {
                page.paragraph(indent, sentence)?;
            }
        }
    }
    let (Some(first), Some(lang)) = (told.first(), langs.first()) else { return Ok(()) };
    for p in &first.particulars {
        match p.values.as_slice() {
            many if many.len() > 1 && many.iter().any(|v| v.chars().count() > 40) => {
                page.paragraph(indent, line(&p.label(*lang), "", *lang).trim_end())?;
                for value in many {
                    page.item(indent + 2, value)?;
                }
            }
            values => page.paragraph(indent, &line(&p.label(*lang), &values.join(", "), *lang))?,
        }
    }
    Ok(())
}

fn tell_story(reading: &Reading, s: &Story, langs: &[Lang], page: &mut Page<'_>) -> Result<()> {
    let c = &reading.charter;
    let lang = langs.first().copied().unwrap_or_default();
    let quote = |text: &str| Readback::new(c, lang).quote(text);
    page.heading(&format!("{} {}", capitalised(kind_word(story::block_kind(s.symbol), lang)), quote(&s.name)))?;
    let article = s.article.and_then(|a| c.articles.get(a.index())).map(|a| article_words(a, lang));
    let place: Vec<String> = std::iter::once(where_is(reading, s.place, lang)).chain(article).collect();
    page.folded(0, &place.join(" · "), dim())?;
    if let Some(adjusted) = s.adjusted {
        let message = Message::new("explain-adjusted").with("place", where_is(reading, adjusted, lang));
        page.folded(0, &message.render(lang), dim())?;
    }
    page.gap()?;
    let told: Vec<Told> = langs.iter().map(|l| Teller::new(c, *l).tell(s.symbol)).collect();
    tell_told(&told, langs, 2, page)?;
    if let Symbol::Rule(n) = s.symbol
        && let Some(rule) = c.rules.get(n as usize)
    {
        page.paragraph(2, &Message::new("explain-mode").with("mode", mode_code(rule.mode)).render(lang))?;
        if let Some(dates) = dates(c, rule.from, rule.until, lang) {
            page.paragraph(2, &dates)?;
        }
    }
    let rules = |key, ids: &[RuleId], page: &mut Page<'_>| -> Result<()> {
        if !ids.is_empty() {
            page.gap()?;
            page.title(2, &Message::new(key).render(lang))?;
        }
        for rule in ids.iter().filter_map(|r| c.rules.get(r.index())) {
            page.item(2, &format!("{} ({})", quote(&rule.name.text), place_words(reading, rule.place)))?;
        }
        Ok(())
    };
    rules("explain-exception-to", &s.exception_to, page)?;
    rules("explain-exceptions", &s.exceptions, page)?;
    section("explain-looks-at", s.facts.iter().map(|f| fact_line(f.def(), lang)), lang, page)?;
    let examples = s.examples.iter().filter_map(|n| c.examples.get(*n)).map(|e| {
        let (situation, expected) = story::example_words(reading, e);
        let words =
            Message::new("explain-example").with("situation", situation).with("expected", expected).render(lang);
        format!("{words} ({})", place_words(reading, e.place))
    });
    section("explain-examples", examples, lang, page)?;
    let uses = s.uses.iter().filter(|u| u.kind != BlockKind::Example).map(|u| {
        let name = u.name.as_deref().map(quote).unwrap_or_default();
        let message = Message::new("explain-use").with("kind", kind_word(u.kind, lang)).with("name", name);
        message.with("place", place_words(reading, u.place)).render(lang)
    });
    section("explain-uses", uses, lang, page)
}

fn section(key: &'static str, lines: impl Iterator<Item = String>, lang: Lang, page: &mut Page<'_>) -> Result<()> {
    let mut lines = lines.peekable();
    if lines.peek().is_some() {
        page.gap()?;
        page.title(2, &Message::new(key).render(lang))?;
    }
    for line in lines {
        page.item(2, &line)?;
    }
    Ok(())
}

fn mode_code(mode: Mode) -> &'static str {
    match mode {
        Mode::Draft => "draft",
        Mode::Shadow => "shadow",
        Mode::Warn => "warn",
        Mode::InForce => "in_force",
    }
}

fn dates(
    c: &charte_lang::Charter,
    from: Option<jiff::civil::Date>,
    until: Option<jiff::civil::Date>,
    lang: Lang,
) -> Option<String> {
    let what = match (from, until) {
        (None, None) => return None,
        (Some(_), Some(_)) => "both",
        (Some(_), None) => "from",
        (None, Some(_)) => "until",
    };
    let day = |d: Option<jiff::civil::Date>| d.map_or_else(String::new, |d| Readback::new(c, lang).date(d));
    Some(
        Message::new("explain-dates").with("what", what).with("from", day(from)).with("until", day(until)).render(lang),
    )
}

/// The whole charter, article by article, then its packs.
fn whole(reading: &Reading, format: Shape, langs: &[Lang], out: &mut dyn Write) -> Result<()> {
    let c = &reading.charter;
    let lang = langs.first().copied().unwrap_or_default();
    if format == Shape::Json {
        let articles: Vec<Value> =
            (0_u32..).zip(&c.articles).map(|(n, a)| article_json(reading, ArticleId(n), a)).collect();
        let stories: Vec<Value> = story::symbols(c)
            .into_iter()
            .filter_map(|s| story::story(reading, s))
            .map(|s| story_json(reading, &s))
            .collect();
        let header = particulars_json(&Teller::new(c, lang).header(), lang);
        serde_json::to_writer_pretty(
            &mut *out,
            &json!({"hash": hash(c), "header": header, "articles": articles, "things": stories}),
        )?;
        writeln!(out)?;
        return Ok(());
    }
    let mut page = Page::new(out);
    let blocks = story::blocks(reading);
    let mut source = None;
    for (n, article) in (0_u32..).zip(&c.articles) {
        let mine: Vec<Placed> = blocks.iter().copied().filter(|b| b.article == Some(ArticleId(n))).collect();
        let pack = c.sources.get(usize::from(article.place.source.0)).filter(|s| s.pack);
        if source != Some(article.place.source) {
            source = Some(article.place.source);
            if let Some(pack) = pack {
                page.heading(&Message::new("explain-pack").with("name", pack.name.as_str()).render(lang))?;
            }
        }
        if pack.is_some() && mine.is_empty() {
            continue;
        }
        page.heading(&article_title(article))?;
        tell_article(reading, article, &mine, langs, &mut page)?;
    }
    Ok(())
}

fn tell_article(
    reading: &Reading,
    article: &Article,
    blocks: &[Placed<'_>],
    langs: &[Lang],
    page: &mut Page<'_>,
) -> Result<()> {
    let c = &reading.charter;
    let lang = langs.first().copied().unwrap_or_default();
    let tell = |told: &dyn Fn(Teller<'_>) -> Told| langs.iter().map(|l| told(Teller::new(c, *l))).collect::<Vec<_>>();
    tell_told(&tell(&|t| t.article(article)), langs, 2, page)?;
    let mut seen = FxHashSet::default();
    for placed in blocks {
        match (placed.symbol, placed.block.kind) {
            (_, BlockKind::Charter) => tell_told(&tell(&|t| t.header()), langs, 2, page)?,
            (Some(symbol), kind) if seen.insert(symbol) => {
                let Some((name, _)) = story::name(c, symbol) else { continue };
                page.gap()?;
                page.title(
                    2,
                    &format!("{} {}", capitalised(kind_word(kind, lang)), Readback::new(c, lang).quote(&name.text)),
                )?;
                tell_told(&tell(&|t| t.tell(symbol)), langs, 4, page)?;
            }
            (None, BlockKind::Example) => {
                page.gap()?;
                page.paragraph(
                    2,
                    &Message::new("explain-examples-count").with("n", placed.block.clauses.len()).render(lang),
                )?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn hash(c: &charte_lang::Charter) -> String {
    c.hash.iter().map(|b| format!("{b:02x}")).collect()
}

fn particulars_json(told: &Told, lang: Lang) -> Value {
    told.particulars.iter().map(|p| json!({"label": p.label(lang), "values": p.values})).collect()
}

fn place_json(reading: &Reading, place: Place) -> Value {
    let source = reading.charter.sources.get(usize::from(place.source.0));
    json!({
        "file": source.map(|s| &s.name),
        "pack": source.is_some_and(|s| s.pack),
        "start": report::position(source.map_or("", |s| &s.text), place.span.start),
    })
}

fn article_ref(reading: &Reading, id: Option<ArticleId>) -> Value {
    id.and_then(|a| reading.charter.articles.get(a.index()))
        .map_or(Value::Null, |a| json!({"id": a.id, "number": a.number, "title": a.title}))
}

fn article_json(reading: &Reading, id: ArticleId, a: &Article) -> Value {
    let c = &reading.charter;
    let name = |s: Symbol| {
        story::name(c, s).map(|(n, _)| json!({"kind": kind_word(story::block_kind(s), Lang::En), "name": n.text}))
    };
    let things: Vec<Value> = story::blocks(reading)
        .iter()
        .filter(|b| b.article == Some(id))
        .filter_map(|b| b.symbol.and_then(name))
        .collect();
    json!({
        "kind": "article", "id": a.id, "number": a.number, "title": a.title, "level": a.level, "place": place_json(reading, a.place),
        "covers": a.covers, "references": a.references, "things": things,
    })
}

fn story_json(reading: &Reading, s: &Story) -> Value {
    let c = &reading.charter;
    let told = |lang| Teller::new(c, lang).tell(s.symbol);
    let rules = |ids: &[RuleId]| -> Vec<&str> {
        ids.iter().filter_map(|r| c.rules.get(r.index())).map(|r| r.name.text.as_str()).collect()
    };
    let examples = s.examples.iter().filter_map(|n| c.examples.get(*n)).map(|e| {
        let (situation, expected) = story::example_words(reading, e);
        json!({"situation": situation, "expected": expected, "effect": e.expect.effect.code(), "place": place_json(reading, e.place)})
    });
    let uses = s
        .uses
        .iter()
        .map(|u| json!({"kind": kind_word(u.kind, Lang::En), "name": u.name, "place": place_json(reading, u.place)}));
    let mut out = json!({
        "kind": kind_word(story::block_kind(s.symbol), Lang::En),
        "name": s.name,
        "place": place_json(reading, s.place),
        "adjusted": s.adjusted.map(|p| place_json(reading, p)),
        "article": article_ref(reading, s.article),
        "says": {"fr": told(Lang::Fr).sentences, "en": told(Lang::En).sentences},
        "particulars": {"fr": particulars_json(&told(Lang::Fr), Lang::Fr), "en": particulars_json(&told(Lang::En), Lang::En)},
        "examples": examples.collect::<Vec<_>>(),
        "uses": uses.collect::<Vec<_>>(),
    });
    if let (Symbol::Rule(n), Some(map)) = (s.symbol, out.as_object_mut())
        && let Some(rule) = c.rules.get(n as usize)
    {
        map.insert("mode".into(), json!(mode_code(rule.mode)));
        map.insert("from".into(), json!(rule.from.map(|d| d.to_string())));
        map.insert("until".into(), json!(rule.until.map(|d| d.to_string())));
        map.insert("effect".into(), json!(rule.effect.as_ref().map(|e| e.effect.code())));
        map.insert("references".into(), json!(rule.references));
        map.insert("exception_to".into(), json!(rules(&s.exception_to)));
        map.insert("exceptions".into(), json!(rules(&s.exceptions)));
        map.insert("facts".into(), s.facts.iter().map(|f| fact_json(f.def(), Lang::En)).collect());
    }
    out
}

// ------------------------------------------------------------------------------------------------ vocabulary

fn phrase_words(def: &FactDef, lang: Lang) -> String {
    phrase(def.fact, true, "…", lang)
}

pub(crate) fn origin(def: &FactDef, lang: Lang) -> String {
    let key = match def.origin {
        Origin::Declared => "origin-declared",
        Origin::Registry => "origin-registry",
        Origin::Clock => "origin-clock",
        Origin::Text => "origin-text",
        Origin::Detector => "origin-detector",
        Origin::History => "origin-history",
    };
    Message::new(key).with("name", def.detector.unwrap_or("")).render(lang)
}

fn origin_code(origin: Origin) -> &'static str {
    match origin {
        Origin::Declared => "declared",
        Origin::Registry => "registry",
        Origin::Clock => "clock",
        Origin::Text => "text",
        Origin::Detector => "detector",
        Origin::History => "history",
    }
}

/// A fact on one line: its phrase, who can supply it, what silence means.
fn fact_line(def: &FactDef, lang: Lang) -> String {
    let supplier = match def.origin {
        Origin::Declared => "supplier-declared",
        Origin::Registry => "supplier-registry",
        Origin::Clock => "supplier-clock",
        Origin::Text => "supplier-text",
        Origin::Detector => "supplier-detector",
        Origin::History => "supplier-history",
    };
    let silence = if def.silence == Silence::No { "silence-no" } else { "silence-unknown" };
    Message::new("explain-fact")
        .with("phrase", phrase_words(def, lang))
        .with("origin", Message::new(supplier).with("name", def.detector.unwrap_or("")))
        .with("silence", Message::new(silence))
        .render(lang)
}

fn value(kind: ValueKind, lang: Lang) -> String {
    let message = match kind {
        ValueKind::Flag => Message::new("value-flag"),
        ValueKind::Who => Message::new("value-who"),
        ValueKind::Choice(set) => {
            let word = |c: &charte_lang::vocabulary::Choice| Some(Arg::Both(c.fr.first()?, c.en.first()?));
            Message::new("value-choice").with("words", Arg::Or(set.choices().iter().filter_map(word).collect()))
        }
        ValueKind::Name(kind) => {
            let block = story::block_kind(Symbol::Name(kind, 0)).word();
            Message::new("value-name")
                .with("kind", Arg::Both(block.fr.first().unwrap_or(&""), block.en.first().unwrap_or(&"")))
        }
        ValueKind::Number => Message::new("value-number"),
        ValueKind::Percent => Message::new("value-percent"),
        ValueKind::Duration => Message::new("value-duration"),
        ValueKind::Words => Message::new("value-words"),
    };
    message.render(lang)
}

fn silence_word(def: &FactDef, lang: Lang) -> String {
    Message::new(if def.silence == Silence::No { "silence-no-short" } else { "silence-unknown-short" }).render(lang)
}

pub(crate) fn doc(def: &FactDef, lang: Lang) -> &'static str {
    if lang == Lang::Fr { def.doc_fr } else { def.doc_en }
}

fn fact_json(def: &FactDef, lang: Lang) -> Value {
    json!({
        "code": def.code,
        "phrases": {"fr": {"says": def.fr.holds, "denies": def.fr.fails}, "en": {"says": def.en.holds, "denies": def.en.fails}},
        "subjects": def.subjects.iter().map(|s| format!("{s:?}").to_lowercase()).collect::<Vec<_>>(),
        "value": value(def.value, lang),
        "origin": origin_code(def.origin),
        "detector": def.detector,
        "silence": if def.silence == Silence::No { "no" } else { "unknown" },
        "meaning": {"fr": def.doc_fr, "en": def.doc_en},
    })
}

/// A fact as Markdown: its phrase, what it means, where its value comes from.
pub(crate) fn fact_markdown(def: &FactDef, lang: Lang) -> String {
    let column = |key: &&'static str| capitalised(&Message::new(*key).render(lang));
    let rows = [
        ("explain-col-value", value(def.value, lang)),
        ("explain-col-origin", origin(def, lang)),
        ("explain-col-silence", silence_word(def, lang)),
    ];
    let rows: String = rows.iter().map(|(key, text)| format!("- {}\n", line(&column(key), text, lang))).collect();
    format!("**{}** `{}`\n\n{}\n\n{rows}", phrase_words(def, lang), def.code, doc(def, lang))
}

fn tell_fact(def: &FactDef, lang: Lang, page: &mut Page<'_>) -> Result<()> {
    page.heading(def.code)?;
    page.paragraph(2, doc(def, lang))?;
    page.gap()?;
    let phrases = if lang == Lang::Fr { def.fr } else { def.en };
    page.title(2, &Message::new("explain-reads").render(lang))?;
    for text in phrases.holds.iter().chain(phrases.fails) {
        page.item(2, &text.replace("{}", "…"))?;
    }
    page.gap()?;
    let column = |key| capitalised(&Message::new(key).render(lang));
    page.paragraph(2, &line(&column("explain-col-value"), &value(def.value, lang), lang))?;
    page.paragraph(2, &line(&column("explain-col-origin"), &origin(def, lang), lang))?;
    page.paragraph(2, &line(&column("explain-col-silence"), &silence_word(def, lang), lang))?;
    Ok(())
}

/// The vocabulary as a table.
fn vocabulary(format: Shape, lang: Lang, out: &mut dyn Write) -> Result<Exit> {
    if format == Shape::Json {
        let rows: Vec<Value> = FACTS.iter().map(|d| fact_json(d, lang)).collect();
        serde_json::to_writer_pretty(&mut *out, &rows)?;
        writeln!(out)?;
        return Ok(Exit::Fine);
    }
    let head =
        ["explain-col-phrase", "explain-col-code", "explain-col-silence", "explain-col-origin", "explain-col-value"]
            .map(|k| Message::new(k).render(lang));
    let row = |d: &FactDef| {
        vec![phrase_words(d, lang), d.code.to_owned(), silence_word(d, lang), origin(d, lang), value(d.value, lang)]
    };
    let rows: Vec<Vec<String>> = FACTS.iter().map(row).collect();
    Page::new(out).table(&head, &rows)?;
    Ok(Exit::Fine)
}

// ------------------------------------------------------------------------------------------------ codes

fn severity_code(code: Code) -> &'static str {
    match code.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// The sentence of a code with dots in the place of what it would quote.
fn template(key: &'static str, lang: Lang) -> String {
    let text = Message::new(key).with("known", "no").render(lang);
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("{$") {
        out.push_str(before);
        out.push('…');
        rest = after.split_once('}').map_or("", |(_, r)| r);
    }
    out.push_str(rest);
    out
}

fn code_json(code: Code, lang: Lang) -> Value {
    json!({"code": code.code(), "severity": severity_code(code), "says": template(code.key(), lang), "help": template(code.help_key(), lang)})
}

fn tell_code(code: Code, lang: Lang, page: &mut Page<'_>) -> Result<()> {
    let severity = Message::new("explain-severity").with("severity", severity_code(code)).render(lang);
    page.heading(&format!("{} ({severity})", code.code()))?;
    page.paragraph(2, &capitalised(&template(code.key(), lang)))?;
    page.paragraph(2, &template(code.help_key(), lang))?;
    Ok(())
}

/// Every code as a table.
fn codes(format: Shape, lang: Lang, out: &mut dyn Write) -> Result<Exit> {
    if format == Shape::Json {
        let rows: Vec<Value> = Code::ALL.iter().map(|c| code_json(*c, lang)).collect();
        serde_json::to_writer_pretty(&mut *out, &rows)?;
        writeln!(out)?;
        return Ok(Exit::Fine);
    }
    let head = ["explain-col-code", "explain-col-severity", "explain-col-says"].map(|k| Message::new(k).render(lang));
    let severity = |c: Code| Message::new("explain-severity").with("severity", severity_code(c)).render(lang);
    let rows: Vec<Vec<String>> =
        Code::ALL.iter().map(|c| vec![c.code().to_owned(), severity(*c), template(c.key(), lang)]).collect();
    Page::new(out).table(&head, &rows)?;
    Ok(Exit::Fine)
}
