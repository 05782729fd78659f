//! `/charter`: the text as signed, and beside each article what it enforces; how a charter is shown on the other pages too.

use crate::pages::charter_fired::Counted;
use crate::pages::frame::{self, zoned};
use crate::pages::verdict::tone;
use crate::pages::versions::pieces;
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::{Query, State};
use axum::response::Response;
use charte_app::{Error, House, charter as acts, interview};
use charte_domain::{CharterId, CharterState, Right, StoredCharter};
use charte_interview::State as Stands;
use charte_lang::compare::{Happened, Under, Weight, What, compare};
use charte_lang::document::slice;
use charte_lang::model::{ArticleId, Example, Mode, Span};
use charte_lang::story::{self, Teller, block_kind, capitalised, example_words, kind_word};
use charte_lang::vocabulary::ChoiceSet;
use charte_lang::{Packs, Reading, Symbol, declaration, html, readback};
use charte_messages::Message;
use charte_store::{charter_comments, charters};
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment;
use charte_views::pages::charter::{
    Article, Change, CharterPage, Does, Heading, Heft, Html, Pack, Section, Tried, tabs, weight,
};
use charte_views::parts::{Link, Sign, Status, Tone, Written};
use charte_views::say::{Words, t};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Which version.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    version: String,
}

/// The charter.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Query(which): Query<Which>,
) -> Result<Response, Trouble> {
    let lang = reader.lang;
    let app = &server.app;
    app.may(&reader.actor, Right::Read, None)?;
    let house = app.house();
    let mut link = app.store.read().await?;
    let stored = match which.version.as_str() {
        "" => house.charter.as_ref().map(|charter| charter.stored.clone()),
        id => Some(charters::get(&mut link, &CharterId::new(id)).await?.ok_or(Error::NotFound("charter"))?),
    };
    let mut around = frame::of(&server, &reader).await.at(Place::Charter);
    around.flash = frame::flash(lang, &reader.path);
    let may_amend = app.may(&reader.actor, Right::Amend, None).is_ok();
    let mut news: Vec<Status> = faulty(lang, &house).into_iter().collect();
    let Some(stored) = stored else {
        let page = CharterPage {
            tabs: tabs(lang, "/charter"),
            title: Written::plain(t(lang, "house-charter")),
            lead: String::new(),
            news,
            contents: Vec::new(),
            articles: Vec::new(),
            packs: Vec::new(),
            may_amend,
            hash: String::new(),
            frame: around,
        };
        return Ok(shown(&page));
    };
    let counts = house.charter.as_ref().is_some_and(|charter| charter.stored.id == stored.id);
    if !counts {
        news.push(Status {
            link: Some(Link::new("/charter", t(lang, "charter-read-in-force"))),
            ..Status::new(Tone::Quiet, t(lang, "charter-not-in-force"))
        });
    } else if !acts::has_signed(&mut link, &reader.person, &stored).await? {
        news.push(Status {
            link: Some(Link::new("/charter/acknowledge", t(lang, "charter-sign"))),
            ..Status::new(Tone::Remind, t(lang, "charter-unsigned"))
        });
    }
    let open = charter_comments::open(&mut link).await?;
    let open = open.into_iter().map(|(article, n)| (article, usize::try_from(n).unwrap_or(0))).collect();
    let ready = house.charter.as_ref().filter(|_| counts);
    let other = if ready.is_none() { Some(read(&stored.text)) } else { None };
    let Some(reading) = other.as_ref().or(ready.map(|charter| &charter.reading)) else {
        return Err(Trouble(Error::NotFound("charter")));
    };
    let mut drawn = draw(reading, lang, &open);
    let counted = Counted::of(&server, &reader.actor).await?;
    let articles = drawn.articles.iter_mut().chain(drawn.packs.iter_mut().flat_map(|pack| &mut pack.articles));
    for does in articles.flat_map(|article| &mut article.does).filter(|does| does.sign.is_some()) {
        let rule = reading.charter.rules.iter().find(|rule| rule.name.text == does.name.text);
        does.fired = rule.and_then(|rule| counted.say(lang, rule));
    }
    let thin = thin(&server, reading);
    let page = CharterPage {
        tabs: tabs(lang, "/charter"),
        title: title(lang, reading),
        lead: lead(&server, lang, &stored, reading),
        news,
        contents: contents(lang, &drawn, &thin),
        articles: drawn.articles,
        packs: drawn.packs,
        may_amend,
        hash: stored.id.to_string(),
        frame: around,
    };
    Ok(shown(&page))
}

/// A text, read with the packs that ship.
#[must_use]
pub fn read(text: &str) -> Reading {
    charte_lang::read("charter.md", text, &Packs::shipped())
}

/// That the version which should count cannot be executed.
#[must_use]
pub fn faulty(lang: Lang, house: &House) -> Option<Status> {
    let faulty = house.faulty.as_ref()?;
    let words = match &house.charter {
        Some(charter) => Words::new(lang, "home-charter-broken").with("in-force", charter.stored.version.as_str()),
        None => Words::new(lang, "charter-broken-none"),
    };
    let say = words.with("version", faulty.stored.version.as_str()).with("n", faulty.errors).say();
    let edit = Link::new(format!("/charter/edit?version={}", faulty.stored.id), t(lang, "home-charter-broken-go"));
    Some(Status { link: Some(edit), ..Status::new(Tone::Refuse, say) })
}

/// The title of a document: its first heading, or what its header says.
#[must_use]
pub fn title(lang: Lang, reading: &Reading) -> Written {
    let charter = &reading.charter;
    let heading = charter.articles.first().filter(|one| is_title(one)).map(|one| one.title.clone());
    match heading.or_else(|| charter.header.title.clone()) {
        Some(title) => Written::new(charter.header.lang.code(), title),
        None => Written::plain(t(lang, "house-charter")),
    }
}

fn is_title(article: &charte_lang::model::Article) -> bool {
    article.level == 1 && article.number.is_empty() && article.place.source.0 == 0
}

/// The number of a version as people say it: its author's, or the beginning of its hash.
#[must_use]
pub fn name(stored: &StoredCharter) -> String {
    if stored.version.is_empty() { stored.id.as_str().chars().take(8).collect() } else { stored.version.clone() }
}

fn lead(server: &Server, lang: Lang, stored: &StoredCharter, reading: &Reading) -> String {
    let charter = &reading.charter;
    let version = name(stored);
    // A first day that is still to come is a plan; it counts since it was adopted.
    let today = server.app.today();
    let written = charter.header.in_force.filter(|day| *day <= today);
    let since = written.or_else(|| stored.adopted.map(|at| zoned(server, at).date()));
    let first = match since.filter(|_| stored.state == CharterState::InForce) {
        Some(day) => Words::new(lang, "charter-lead-force").with("date", moment::day(lang, day)),
        None => Words::new(lang, "charter-lead-version"),
    };
    let own = charter.articles.iter().filter(|one| one.place.source.0 == 0 && !is_title(one)).count();
    let examples = charter.examples.iter().filter(|one| one.place.source.0 == 0).count();
    let count = Words::new(lang, "charter-lead-count")
        .with("articles", own)
        .with("rules", charter.rules.len())
        .with("examples", examples);
    let mut out = vec![first.with("version", version).say(), count.say()];
    if let Some(day) = charter.header.review {
        out.push(Words::new(lang, "charter-lead-review").with("date", moment::day(lang, day)).say());
    }
    out.join(" ")
}

/// Titles of the articles whose provision is not fully covered.
fn thin(server: &Server, reading: &Reading) -> BTreeSet<String> {
    let Ok(questions) = interview::questions(&server.app, reading.charter.header.lang) else { return BTreeSet::new() };
    let all = charte_interview::completeness(&reading.charter, &questions, &charte_interview::Answers::default());
    let thin = all.into_iter().filter(|one| one.state == Stands::Thin);
    thin.flat_map(|one| one.articles.into_iter().map(|(_, title)| title)).collect()
}

fn contents(lang: Lang, drawn: &Drawn, thin: &BTreeSet<String>) -> Vec<Heading> {
    let lines = drawn.articles.iter().filter_map(|article| {
        let sign = thin.contains(&article.title.text).then(|| Sign::new(Tone::Hold, t(lang, "charter-thin")));
        Some(Heading { id: article.id.clone()?, number: article.number.clone(), title: article.title.clone(), sign })
    });
    lines.collect()
}

/// A charter as pages show it.
#[derive(Debug, Default)]
pub struct Drawn {
    /// Its own articles.
    pub articles: Vec<Article>,
    /// What its packs add.
    pub packs: Vec<Pack>,
}

/// Draws a charter: prose as it is written, sentences in the language of who reads. `open`: comments by article.
#[must_use]
pub fn draw(reading: &Reading, lang: Lang, open: &BTreeMap<String, usize>) -> Drawn {
    let charter = &reading.charter;
    let mut does = enforced(reading, lang);
    let mut examples: BTreeMap<ArticleId, Vec<Tried>> = BTreeMap::new();
    for one in &charter.examples {
        if let Some(article) = one.article {
            examples.entry(article).or_default().push(tried(reading, lang, one));
        }
    }
    let mut ids = BTreeSet::new();
    let mut out = Drawn::default();
    let mut packs: BTreeMap<u16, Vec<Article>> = BTreeMap::new();
    for prose in html::prose(reading) {
        let Some((id, article)) = prose.article.and_then(|id| Some((id, charter.articles.get(id.index())?))) else {
            continue;
        };
        let source = article.place.source.0;
        let written = charter.sources.get(usize::from(source)).map_or(charter.header.lang, |one| one.lang);
        let title = is_title(article);
        let shown = Article {
            id: (!title && ids.insert(article.id.clone())).then(|| article.id.clone()),
            number: article.number.clone(),
            title: if title { Written::default() } else { Written::new(written.code(), article.title.clone()) },
            prose: Html(prose.html),
            lang: written.code(),
            does: does.remove(&id).unwrap_or_default(),
            examples: examples.remove(&id).unwrap_or_default(),
            owner: article
                .owner
                .and_then(|team| charter.teams.get(team.index()))
                .map_or_else(String::new, |team| team.name.text.clone()),
            references: article.references.clone(),
            comments: open.get(&article.id).copied().unwrap_or(0),
            own: source == 0,
        };
        let bare = shown.prose.0.trim().is_empty() && shown.does.is_empty();
        match source {
            0 if title && bare => {}
            0 => out.articles.push(shown),
            // What a pack says and the charter says in its own words is not said twice.
            _ if shown.does.is_empty() => {}
            n => packs.entry(n).or_default().push(Article { examples: Vec::new(), ..shown }),
        }
    }
    out.packs = packs
        .into_iter()
        .map(|(n, articles)| {
            let name = charter.sources.get(usize::from(n)).map_or("", |one| one.name.as_str());
            Pack { title: Words::new(lang, "cmp-under-pack").with("name", name).say(), articles }
        })
        .collect();
    out
}

/// What each article enforces and declares.
fn enforced(reading: &Reading, lang: Lang) -> BTreeMap<ArticleId, Vec<Does>> {
    let charter = &reading.charter;
    let teller = Teller::new(charter, lang);
    let mut out: BTreeMap<ArticleId, Vec<Does>> = BTreeMap::new();
    for placed in story::blocks(reading) {
        let (Some(symbol), Some(article)) = (placed.symbol, placed.article) else { continue };
        let own = placed.source.0 == 0;
        // Of a pack only rules and mandates are shown, and those that the charter adjusts stand there.
        if !own {
            let kept = matches!(symbol, Symbol::Rule(_) | Symbol::Mandate(_));
            if !kept || declaration(charter, symbol).is_none_or(|place| place.source != placed.source) {
                continue;
            }
        }
        out.entry(article).or_default().push(one(reading, &teller, lang, symbol));
    }
    out
}

fn one(reading: &Reading, teller: &Teller<'_>, lang: Lang, symbol: Symbol) -> Does {
    let charter = &reading.charter;
    let told = teller.tell(symbol);
    let name = story::name(charter, symbol).map_or("", |(name, _)| name.text.as_str());
    let sign = match symbol {
        Symbol::Rule(n) => charter.rules.get(n as usize).map(|rule| {
            let tone = rule.effect.as_ref().map_or(Tone::Quiet, |effect| tone(effect.effect));
            let word = match rule.mode {
                Mode::InForce => name.to_owned(),
                mode => format!("{name} ({})", readback::choice_word(ChoiceSet::Mode, mode_code(mode), lang)),
            };
            Sign::new(if rule.mode == Mode::InForce { tone } else { Tone::Quiet }, word)
        }),
        _ => None,
    };
    // What is a sentence already is not said again clause by clause.
    let more = if told.sentences.is_empty() {
        told.particulars.iter().map(|one| (one.label(lang), one.values.join(", "))).collect()
    } else {
        Vec::new()
    };
    Does {
        sign,
        kind: capitalised(kind_word(block_kind(symbol), lang)),
        name: Written::new(charter.header.lang.code(), name),
        says: told.sentences,
        fired: None,
        more,
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

fn tried(reading: &Reading, lang: Lang, example: &Example) -> Tried {
    let charter = &reading.charter;
    let rules = example.by.iter().filter_map(|id| charter.rules.get(id.index())).map(|rule| rule.name.text.clone());
    let mut by: Vec<String> = rules.collect();
    if example.by_mandate {
        by.push(t(lang, "charter-by-mandate"));
    }
    let tone = tone(example.expect.effect);
    Tried {
        situation: Written::new(charter.header.lang.code(), example_words(reading, example).0),
        sign: Sign::new(tone, t(lang, tone.effect())),
        by: by.join(", "),
    }
}

/// What each of some articles enforces, for the read-back of a change; at most `most` of them.
#[must_use]
pub fn read_back(reading: &Reading, lang: Lang, ids: &[String], most: usize) -> Vec<(Written, Vec<Does>)> {
    let mut all = enforced(reading, lang);
    let charter = &reading.charter;
    let places = (0_u32..).zip(&charter.articles).filter(|(_, one)| one.place.source.0 == 0 && ids.contains(&one.id));
    places
        .filter_map(|(n, one)| {
            let does = all.remove(&ArticleId(n))?;
            let name = if one.number.is_empty() { one.title.clone() } else { format!("{} {}", one.number, one.title) };
            Some((Written::new(charter.header.lang.code(), name), does))
        })
        .take(most)
        .collect()
}

/// What changed from one charter to another, in sentences, with the words of the prose.
#[must_use]
pub fn sections(old: &Reading, new: &Reading, lang: Lang) -> Vec<Section> {
    let comparison = compare(old, new, lang);
    comparison
        .sections
        .iter()
        .map(|section| {
            let (message, id) = match &section.under {
                Under::Header => (Message::new("cmp-under-header"), None),
                Under::Article { id, number, title } => {
                    let message = Message::new("cmp-under-article").with("number", number.as_str());
                    (message.with("title", title.as_str()), Some(id.as_str()))
                }
                Under::Pack(name) => (Message::new("cmp-under-pack").with("name", name.as_str()), None),
            };
            let changes = section.changes.iter().map(|change| Change {
                sign: weight(lang, heavier(change)),
                say: change.message.render(lang),
                details: change.details.iter().map(|one| one.render(lang)).collect(),
                pieces: match (change.what, id) {
                    (What::Prose, Some(id)) => pieces(&prose(old, id), &prose(new, id)),
                    _ => Vec::new(),
                },
            });
            let there = id.filter(|id| new.charter.articles.iter().any(|one| one.id == **id));
            Section {
                title: message.render(lang).trim().to_owned(),
                href: there.map(|id| format!("/charter#{id}")),
                changes: changes.collect(),
            }
        })
        .collect()
}

/// Whether a change makes the charter stricter; otherwise what happened.
fn heavier(change: &charte_lang::compare::Change) -> Heft {
    match (change.weight, change.what, change.happened) {
        (Weight::Stronger, ..) => Heft::Stricter,
        (Weight::Weaker, ..) => Heft::Looser,
        (_, What::Prose, _) => Heft::Text,
        (_, _, Happened::Added) => Heft::Added,
        (_, _, Happened::Removed) => Heft::Removed,
        _ => Heft::Other,
    }
}

/// The identities of the articles under which something changed.
#[must_use]
pub fn changed(old: &Reading, new: &Reading, lang: Lang) -> Vec<String> {
    let found = compare(old, new, lang).sections.into_iter();
    let ids = found.filter_map(|one| if let Under::Article { id, .. } = one.under { Some(id) } else { None });
    ids.collect()
}

/// The prose of an article as it is written, without its blocks.
fn prose(reading: &Reading, id: &str) -> String {
    let (Some(source), Some(document)) = (reading.charter.sources.first(), reading.documents.first()) else {
        return String::new();
    };
    let Some(article) = reading.charter.articles.iter().find(|one| one.place.source.0 == 0 && one.id == id) else {
        return String::new();
    };
    let from = article.place.span.end;
    let later = document.headings.iter().map(|one| one.span.start).filter(|start| *start >= from);
    let until = later.min().unwrap_or_else(|| u32::try_from(source.text.len()).unwrap_or(u32::MAX));
    let mut out = String::new();
    let mut at = from;
    for block in document.blocks.iter().filter(|one| (from..until).contains(&one.fence.span.start)) {
        out.push_str(slice(&source.text, Span { start: at, end: block.fence.span.start }).trim_end());
        out.push('\n');
        at = block.fence.span.end;
    }
    out.push_str(slice(&source.text, Span { start: at, end: until }));
    out.trim().to_owned()
}
