//! The card of a comment: what one needs to decide it.

use crate::fields::Fields;
use crate::pages::frame::zoned;
use crate::pages::inbox::{Asked, clock, sign};
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::Trouble;
use charte_app::comments::card::{self, Card as Read};
use charte_app::comments::{Because, answer, decide, statement};
use charte_app::{App, Error, House};
use charte_domain::{Band, Comment, CommentId, PersonId, Right, Visibility, Work};
use charte_judge::{Scratch, Submission, Verdict};
use charte_lang::model::{Charter, Scenario as Declared, Who};
use charte_lang::wording;
use charte_store::comments as kept;
use charte_store::journal;
use charte_views::Lang;
use charte_views::moment::{self, Moment};
use charte_views::pages::inbox::{severities, severity_sign};
use charte_views::pages::inbox_card::{
    Acts, Alike, Answer, Answered, Author, Blank, Card, Conflict, Escalation, Evidence, Filled, Happened, Hide, Known,
    Mark, Reason, Said, Scenario, Second, Spam, Span, Statement, Step, Thread, Wording, grounds, silences, snoozes,
};
use charte_views::pages::write::Note;
use charte_views::parts::{Choice, Correction, Entry, Link, Sign, Status, Tone, Written};
use charte_views::say::{Words, t};
use charte_views::verdict::{About, VerdictPanel};
use std::ops::Range;

/// Where a card stands in the list.
pub(crate) struct Around {
    /// The query of the list.
    pub(crate) query: String,
    /// The card before.
    pub(crate) before: Option<CommentId>,
    /// The card after.
    pub(crate) after: Option<CommentId>,
}

/// What was typed, and what is wrong with it.
#[derive(Debug, Default)]
pub(crate) struct Typed {
    pub(crate) error: Option<Error>,
    pub(crate) fields: Fields,
}

impl Typed {
    fn entry(&self, act: &str, field: &str, lang: Lang) -> Entry {
        if self.error.is_none() || self.fields.get("act") != act {
            return Entry::default();
        }
        let mut entry = Entry::new(self.fields.get(field));
        entry.error = self.error.as_ref().map(|error| error.message().render(lang));
        entry
    }
}

/// The few first digits of an author, by which one tells them apart.
pub(crate) fn short(author: &str) -> String {
    author.chars().take(6).collect()
}

/// What was done, in a sentence.
pub(crate) fn did(lang: Lang, act: &str) -> String {
    let key = format!("comments-did-{}", act.trim_start_matches("comment."));
    if charte_messages::has(&key) { t(lang, key) } else { act.to_owned() }
}

/// The card of a comment.
pub(crate) async fn card(
    server: &Server,
    reader: &Reader,
    id: &CommentId,
    asked: &Asked,
    around: &Around,
    typed: &Typed,
) -> Result<Card, Trouble> {
    let (lang, app) = (reader.lang, &server.app);
    let read = card::read(app, &reader.actor, id).await?;
    let one = &read.comment;
    let house = app.house();
    let charter = house.charter.as_ref().map(|charter| charter.engine.charter());
    let scenario = house.scenario(one);
    let may = app.may(&reader.actor, Right::Moderate, Some(&one.account));
    let address = |id: &CommentId| format!("/inbox/{id}?{}", around.query);
    let mut link = app.store.read().await?;
    let pending = kept::pending(&mut link).await?.into_iter().find(|waits| waits.comments.contains(id));
    let history = history(server, lang, &mut link, id).await?;
    drop(link);
    let second = pending.map(|waits| Second {
        number: waits.id,
        say: Words::new(lang, "comments-second")
            .with("by", house.name(&waits.by))
            .with("n", waits.comments.len())
            .say(),
        reason: Written::plain(waits.reason),
        due: None,
        may: waits.by != reader.person.id && may.is_ok(),
        not: if waits.by == reader.person.id { t(lang, "comments-second-own") } else { String::new() },
        decline: typed.entry("decline", "reason", lang),
    });
    let unlike = unlike(app, lang, one).await?;
    let acts = match &may {
        Ok(()) => acts(server, reader, &read, scenario, asked, typed).await?,
        Err(_) => Acts::default(),
    };
    let judged = judged(server, &read);
    let (text, addresses) = text(lang, one, &read, charter, judged.as_ref());
    let may_reply = app.may(&reader.actor, Right::Reply, Some(&one.account)).is_ok();
    Ok(Card {
        id: id.to_string(),
        revision: one.changed.as_microsecond(),
        place: String::new(),
        previous: around.before.as_ref().map(address),
        next: around.after.as_ref().map(address),
        back: format!("/inbox?{}", around.query),
        state: sign(lang, one),
        severities: severities(lang, &one.severity.to_string(), false),
        severity: severity_sign(lang, one.severity),
        statuses: Vec::new(),
        corrections: corrections(lang, typed),
        presence: presence(server, reader, one),
        own: one.assigned.as_ref() == Some(&reader.person.id),
        conflict: conflict(server, reader, one, typed).await?,
        second,
        denied: may.err().map(|_| {
            let mut status = Status::new(Tone::Hold, t(lang, "comments-denied"));
            status.link = Some(Link::new("/people/mandates", t(lang, "comments-denied-why")));
            status
        }),
        author: author(server, lang, &read),
        at: Moment::full(lang, &zoned(server, one.written)),
        account: one.account.to_string(),
        place_there: Some(one.thread.clone())
            .filter(|thread| thread.starts_with("https://") || thread.starts_with("http://"))
            .map(|thread| Link::new(thread.clone(), thread)),
        source: match one.site.as_ref().and_then(|id| house.sites.values().find(|site| site.id == *id)) {
            Some(site) => site.address.to_string(),
            None => t(lang, "comments-source-api"),
        },
        text,
        text_lang: None,
        erased: if read.words.is_none() { t(lang, "comments-erased-say") } else { String::new() },
        media: Vec::new(),
        addresses,
        thread: Thread {
            post: None,
            before: read
                .around
                .iter()
                .filter(|other| other.received <= one.received)
                .map(|other| said(server, lang, &read, other, &around.query))
                .collect(),
            after: read
                .around
                .iter()
                .filter(|other| other.received > one.received)
                .map(|other| said(server, lang, &read, other, &around.query))
                .collect(),
            more: None,
        },
        verdict: judged.and_then(|judged| verdict(server, lang, &read, &judged)),
        spam: spam(server, lang, &read),
        scenario: scenario.map(|declared| follows(server, lang, &read, declared)),
        scenarios: charter.map(|charter| scenarios(charter, one)).unwrap_or_default(),
        clocks: read
            .clocks
            .iter()
            .map(|running| clock(server, lang, &running.verb, running.due, running.met))
            .collect(),
        acts,
        alike: read.alike.iter().take(5).map(|other| alike(server, lang, &read, other, &around.query)).collect(),
        alike_total: read.alike.len(),
        unlike,
        justification: typed.entry("hide", "justification", lang),
        statement: told(server, lang, &read),
        evidence: read.evidence.last().map(|(hash, at)| Evidence {
            say: Words::new(lang, "comments-evidence").with("at", moment::brief(lang, &zoned(server, *at))).say(),
            hash: charte_app::secret::hexadecimal(hash),
            href: String::new(),
        }),
        answers: read.answers.iter().map(|answer| answered(server, lang, answer, may_reply)).collect(),
        notes: read
            .notes
            .iter()
            .map(|note| Note {
                text: Written::plain(note.text.clone()),
                by: house.name(&note.author).to_owned(),
                at: Moment::brief(lang, &zoned(server, note.at)),
            })
            .collect(),
        note: typed.entry("note", "note", lang),
        history,
    })
}

/// An answer, and where it stands.
fn answered(server: &Server, lang: Lang, one: &kept::Answer, may_reply: bool) -> Answered {
    let (tone, key) = match one.state.as_str() {
        "sent" => (Tone::Publish, "inbox-answered-sent"),
        "dropped" => (Tone::Quiet, "inbox-answered-dropped"),
        _ => (Tone::Hold, "inbox-answered-by-hand"),
    };
    Answered {
        id: one.id.clone(),
        text: Written::plain(one.text.clone()),
        by: server.app.house().name(&one.author).to_owned(),
        at: Moment::brief(lang, &zoned(server, one.at)),
        state: Sign::new(tone, t(lang, key)),
        private: one.private,
        waits: one.state == "by-hand" && may_reply,
    }
}

/// Who is on it, when it is somebody else.
pub(crate) fn presence(server: &Server, reader: &Reader, one: &Comment) -> Option<Status> {
    let other = one.assigned.as_ref().filter(|person| **person != reader.person.id)?;
    let house = server.app.house();
    let say = Words::new(reader.lang, "comments-on-it").with("name", house.name(other)).say();
    Some(Status::new(Tone::Busy, say))
}

async fn conflict(server: &Server, reader: &Reader, one: &Comment, typed: &Typed) -> Result<Option<Conflict>, Trouble> {
    let lang = reader.lang;
    let Some(Error::Changed(_)) = &typed.error else { return Ok(None) };
    let house = server.app.house();
    if typed.fields.get("act") != "answer" {
        let say = t(lang, "comments-acted");
        return Ok(Some(Conflict::Acted { say, href: format!("/journal?find={}", one.id) }));
    }
    Ok(match answer::conflict(&server.app, &reader.actor, one).await? {
        Some(answer::Conflict::Answered(other)) => Some(Conflict::Answer {
            by: Words::new(lang, "comments-answered-by")
                .with("name", house.name(&other.author))
                .with("at", moment::brief(lang, &zoned(server, other.at)))
                .say(),
            anyway: other.id,
            text: Written::plain(other.text),
        }),
        Some(answer::Conflict::Taken(person)) => Some(Conflict::Busy {
            say: Words::new(lang, "comments-on-it").with("name", house.name(&person)).say(),
            anyway: person.to_string(),
        }),
        None => Some(Conflict::Acted { say: t(lang, "comments-acted"), href: format!("/journal?find={}", one.id) }),
    })
}

/// The field of a form that is to be corrected.
fn corrections(lang: Lang, typed: &Typed) -> Vec<Correction> {
    let Some(error @ Error::Invalid { field, .. }) = &typed.error else { return Vec::new() };
    let act = typed.fields.get("act");
    let field = match (act, *field) {
        ("hide", "ground") => "ground-law-1",
        ("hide", _) => "justification",
        ("mask", _) => "words",
        ("answer", _) => "text",
        ("no-answer", _) => "silence-note",
        ("escalate", _) => "escalate-why",
        ("snooze", "until") => "day",
        ("snooze", _) => "snooze-reason",
        ("close", _) => "close-reason",
        ("reopen", _) => "reopen-reason",
        ("decline", _) => "decline-reason",
        ("contest", _) => "contest-reason",
        _ => "note",
    };
    vec![Correction { field: field.to_owned(), say: error.message().render(lang) }]
}

/// The comment in pieces: what the verdict marks, and what is masked.
fn text(
    lang: Lang,
    one: &Comment,
    read: &Read,
    charter: Option<&Charter>,
    judged: Option<&Verdict>,
) -> (Vec<Span>, Vec<String>) {
    let Some(words) = &read.words else { return (Vec::new(), Vec::new()) };
    let text = words.text.as_str();
    let mut marks: Vec<(Range<usize>, String, bool)> = Vec::new();
    for found in judged.map(|judged| judged.findings.as_slice()).unwrap_or_default() {
        let rule = rule_of(charter, found);
        for spot in found.signals.iter().flat_map(|signal| &signal.spots).filter(|spot| spot.medium.is_none()) {
            let range = usize::try_from(spot.span.start).ok().zip(usize::try_from(spot.span.end).ok());
            marks.extend(range.map(|(from, to)| (from..to, rule.clone(), false)));
        }
    }
    marks.extend(one.masks.iter().filter_map(|(from, to)| {
        Some((usize::try_from(*from).ok()?..usize::try_from(*to).ok()?, t(lang, "comments-masked"), true))
    }));
    marks.sort_by_key(|(range, ..)| range.start);
    let (mut out, mut at, mut number) = (Vec::new(), 0, 0);
    for (range, reason, masked) in marks {
        let (Some(before), Some(marked)) = (text.get(at..range.start), text.get(range.clone())) else { continue };
        if !before.is_empty() {
            out.push(Span { text: before.to_owned(), mark: None });
        }
        number += 1;
        let tone = if masked { Tone::Revise } else { Tone::Hold };
        let mark = Mark { number, tone, reason, at: format!("{}-{}", range.start, range.end), masked };
        out.push(Span { text: marked.to_owned(), mark: Some(mark) });
        at = range.end;
    }
    if let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        out.push(Span { text: rest.to_owned(), mark: None });
    }
    let links = charte_signals::entities::Entities::read(text).links;
    (out, links.into_iter().map(|link| link.host).collect())
}

/// The bytes that a form wants masked: marks that were ticked, and words that were typed.
pub(crate) async fn spans(app: &App, id: &CommentId, fields: &Fields) -> Result<Vec<(u32, u32)>, Error> {
    let mut link = app.store.read().await?;
    let one = kept::get(&mut link, id).await?.ok_or(Error::NotFound("comment"))?;
    let words = kept::words(&mut link, one.entry).await?;
    let text = decide::read(words.as_deref()).text;
    let mut out: Vec<(u32, u32)> = fields
        .all("span")
        .filter_map(|span| {
            let (from, to) = span.split_once('-')?;
            Some((from.parse().ok()?, to.parse().ok()?))
        })
        .collect();
    if let Some(typed) = fields.filled("words") {
        for (at, found) in text.match_indices(typed.as_str()) {
            if let (Ok(from), Ok(to)) = (u32::try_from(at), u32::try_from(at + found.len())) {
                out.push((from, to));
            }
        }
    }
    out.sort_unstable();
    out.dedup();
    Ok(out)
}

fn author(server: &Server, lang: Lang, read: &Read) -> Author {
    let name = read.words.as_ref().map(|words| words.name.clone()).filter(|name| !name.is_empty());
    let name = name.unwrap_or_else(|| t(lang, "comments-unnamed"));
    let history = read.history;
    let line = |key: &'static str, say: String| Known { name: t(lang, key), say };
    let mut known = vec![
        line("comments-known-kept", moment::count(lang, i64::from(history.kept))),
        line("comments-known-removed", moment::count(lang, i64::from(history.removed))),
        line("comments-known-spam", moment::count(lang, i64::from(history.spam))),
    ];
    if let Some(first) = history.first {
        known.push(line("comments-known-first", moment::brief(lang, &zoned(server, first))));
    }
    Author {
        initials: name
            .split_whitespace()
            .filter_map(|word| word.chars().next())
            .take(2)
            .flat_map(char::to_uppercase)
            .collect(),
        name: Written::plain(name),
        known,
        signs: Vec::new(),
        recent: read.by_author.iter().take(4).map(|other| said(server, lang, read, other, "")).collect(),
    }
}

/// Who wrote a comment of the card: the name that is kept, otherwise what the author is known by here.
pub(crate) fn by(read: &Read, one: &Comment) -> Written {
    Written::plain(read.name(one).map_or_else(|| short(&one.author), str::to_owned))
}

fn said(server: &Server, lang: Lang, read: &Read, other: &Comment, query: &str) -> Said {
    let text = if other.title.is_empty() { t(lang, "comments-erased") } else { other.title.clone() };
    Said {
        by: by(read, other),
        text: Written::plain(text),
        at: Moment::brief(lang, &zoned(server, other.received)),
        sign: Some(sign(lang, other)),
        href: format!("/inbox/{}?{query}", other.id),
        ours: false,
    }
}

/// One that looks like another.
pub(crate) fn alike(server: &Server, lang: Lang, read: &Read, other: &Comment, query: &str) -> Alike {
    Alike {
        id: other.id.to_string(),
        href: format!("/inbox/{}?{query}", other.id),
        author: by(read, other),
        text: Written::plain(other.title.clone()),
        account: other.account.to_string(),
        percent: 100,
        state: sign(lang, other),
        at: Moment::brief(lang, &zoned(server, other.received)),
    }
}

/// What the charter says, judged anew on the words that are kept: sentences are for the reader's language, and for the places that
/// are marked. Nothing is decided by it.
fn judged(server: &Server, read: &Read) -> Option<Verdict> {
    let house = server.app.house();
    let charter = house.charter.as_ref()?;
    let post = submission(read)?;
    let judged = charter.engine.judge_in(&house.registry, &post, read.comment.received, &mut Scratch::quick());
    (!judged.findings.is_empty()).then_some(judged)
}

fn submission(read: &Read) -> Option<Submission<'_>> {
    let words = read.words.as_ref()?;
    let mut post = Submission::new(charte_lang::vocabulary::Subject::Comment);
    post.account = Some(read.comment.account.as_str().into());
    post.text = Some(words.text.as_str().into());
    let spam = charte_judge::Given::Number(i64::from(read.comment.spam / 10));
    post.facts.push((charte_lang::vocabulary::Fact::Spam, spam));
    Some(post)
}

fn rule_of(charter: Option<&Charter>, found: &charte_judge::Finding) -> String {
    match (&found.reason, charter) {
        (charte_judge::Reason::Rule(id), Some(charter)) => {
            charter.rules.get(id.index()).map(|rule| rule.name.text.clone()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

fn verdict(server: &Server, lang: Lang, read: &Read, judged: &Verdict) -> Option<VerdictPanel> {
    let house = server.app.house();
    let engine = &house.charter.as_ref()?.engine;
    let post = submission(read)?;
    let said = judged.in_words(engine, &post, lang);
    let mut panel = VerdictPanel::new(lang, crate::pages::verdict::tone(judged.effect), "");
    panel.about = About::Comment;
    let charter = engine.charter();
    let found = judged.findings.iter().zip(said.findings);
    panel.findings = found
        .map(|(found, said)| {
            crate::pages::verdict::told(lang, charter, found, said, &post, rule_of(Some(charter), found))
        })
        .collect();
    panel.shadows = said.shadow.iter().map(|one| one.heading.clone()).collect();
    Some(panel)
}

fn spam(server: &Server, lang: Lang, read: &Read) -> Option<Spam> {
    let (one, words) = (&read.comment, read.words.as_ref()?);
    let house = server.app.house();
    let bands = charte_app::comments::judging::bands_of(&house, &one.account);
    let (tone, key) = match one.band {
        Band::Ham => (Tone::Publish, "comments-band-ham"),
        Band::Hold => (Tone::Hold, "comments-band-hold"),
        Band::Spam | Band::Discard => (Tone::Refuse, "comments-band-spam"),
    };
    let all: i32 = words.because.iter().map(|one| one.weight.abs()).sum::<i32>().max(1);
    let reason = |because: &Because| Reason {
        say: because.message().render(lang),
        // The sentence quotes them already.
        marked: Written::default(),
        against: because.weight < 0,
        weight: u8::try_from(because.weight.abs() * 100 / all).unwrap_or(100),
    };
    let scope = charte_app::comments::Scope::of(one.site.as_ref(), &one.account);
    let (lessons, _) = server.app.learned.count(&scope);
    Some(Spam {
        percent: u8::try_from(one.spam / 10).unwrap_or(100),
        sign: Sign::new(tone, t(lang, key)),
        say: Words::new(lang, "comments-bands")
            .with("hold", i64::from(bands.hold / 10))
            .with("aside", i64::from(bands.aside / 10))
            .say(),
        reasons: words.because.iter().map(reason).collect(),
        learned: if lessons > 0 {
            Words::new(lang, "comments-learned").with("n", lessons).say()
        } else {
            String::new()
        },
    })
}

fn who(charter: &Charter, who: &Who) -> String {
    match who {
        Who::Team(team) => charter.teams.get(team.index()).map(|team| team.name.text.clone()).unwrap_or_default(),
        Who::Person(name) => name.text.clone(),
    }
}

/// Why the charter would not answer a comment.
pub(super) fn silence_of<'a>(house: &'a House, one: &Comment) -> Option<&'a str> {
    house.scenario(one)?.no_answer.as_deref()
}

fn follows(server: &Server, lang: Lang, read: &Read, declared: &Declared) -> Scenario {
    let house = server.app.house();
    let Some(charter) = house.charter.as_ref().map(|charter| charter.engine.charter()) else {
        return Scenario::default();
    };
    let of = charter.header.lang.code();
    let names = |all: &[Who]| all.iter().map(|one| who(charter, one)).collect::<Vec<_>>().join(", ");
    let steps = declared.steps.iter().enumerate().map(|(n, step)| {
        let number = n + 1;
        let done = read.steps.iter().find(|(done, ..)| usize::try_from(*done).ok() == Some(number));
        Step {
            number,
            say: Written::new(of, step.clone()),
            done: done.is_some(),
            by: done
                .map(|(_, person, at)| format!("{}, {}", house.name(person), moment::brief(lang, &zoned(server, *at))))
                .unwrap_or_default(),
        }
    });
    let article = declared.article.and_then(|id| charter.articles.get(id.index()));
    Scenario {
        title: Written::new(of, declared.title.clone().unwrap_or_else(|| declared.name.text.clone())),
        article: article.map(|article| Link::new(format!("/charter#{}", article.id), article.title.clone())),
        owner: names(&declared.owner),
        because: declared.trigger.as_deref().map_or_else(String::new, |why| why.trim_end_matches('.').to_owned()),
        steps: steps.collect(),
        escalation: declared
            .escalations
            .iter()
            .map(|one| Escalation { when: Written::new(of, one.when.clone().unwrap_or_default()), to: names(&one.to) })
            .collect(),
        tone: declared.tone.clone(),
        no_answer: declared.no_answer.as_deref().map(|why| Written::new(of, why)),
        closing: declared
            .closing
            .iter()
            .enumerate()
            .map(|(n, text)| Choice::new((n + 1).to_string(), text.clone()))
            .collect(),
    }
}

fn scenarios(charter: &Charter, one: &Comment) -> Vec<Choice> {
    let choice = |declared: &Declared| {
        let title = declared.title.clone().unwrap_or_else(|| declared.name.text.clone());
        Choice::new(declared.name.text.clone(), title).on(Some(&declared.name.text) == one.scenario.as_ref())
    };
    charter.scenarios.iter().map(choice).collect()
}

async fn unlike(app: &App, lang: Lang, one: &Comment) -> Result<String, Trouble> {
    let mut link = app.store.read().await?;
    let wanted = if one.visibility == Visibility::Hidden {
        (Visibility::Hidden, one.ground.as_deref())
    } else {
        (Visibility::Shown, None)
    };
    let other = decide::differently(&mut link, one, wanted).await?;
    Ok(other.map(|_| t(lang, "comments-unlike")).unwrap_or_default())
}

async fn acts(
    server: &Server,
    reader: &Reader,
    read: &Read,
    scenario: Option<&Declared>,
    asked: &Asked,
    typed: &Typed,
) -> Result<Acts, Trouble> {
    let (lang, one) = (reader.lang, &read.comment);
    let house = server.app.house();
    let charter = house.charter.as_ref().map(|charter| charter.engine.charter());
    let open = matches!(one.work, Work::Open | Work::Snoozed);
    let chosen =
        if typed.fields.get("act") == "hide" { typed.fields.get("ground").to_owned() } else { proposed(&house, one) };
    let (law, own) = grounds(lang, &chosen);
    let hide = Hide {
        law,
        house: own,
        error: typed
            .error
            .as_ref()
            .filter(|_| typed.fields.get("act") == "hide")
            .map(|error| error.message().render(lang)),
        note: typed.entry("hide", "note", lang),
        second: String::new(),
        told: t(lang, "comments-told-by-hand"),
    };
    let today = server.app.today();
    let others = house.people.values().filter(|person| !person.has_left(today) && person.id != reader.person.id);
    let may_moderate = |person: &&charte_domain::Person| {
        let actor =
            charte_domain::Actor { person: Some((*person).clone()), door: charte_domain::Door::Session(String::new()) };
        server.app.may(&actor, Right::Moderate, Some(&one.account)).is_ok()
    };
    let assign =
        others.filter(may_moderate).map(|person| Choice::new(person.id.as_str(), person.name.clone())).collect();
    let escalate = match (scenario, charter) {
        (Some(declared), Some(charter)) => {
            let named = declared.escalations.iter().flat_map(|one| &one.to).chain(&declared.owner);
            let mut names: Vec<String> = named.map(|one| who(charter, one)).collect();
            names.extend(charter.teams.iter().map(|team| team.name.text.clone()));
            let mut seen = std::collections::BTreeSet::new();
            names
                .into_iter()
                .filter(|name| seen.insert(name.clone()))
                .map(|name| Choice::new(name.clone(), name))
                .collect()
        }
        (None, Some(charter)) => {
            charter.teams.iter().map(|team| Choice::new(team.name.text.clone(), team.name.text.clone())).collect()
        }
        _ => Vec::new(),
    };
    let may_reply = server.app.may(&reader.actor, Right::Reply, Some(&one.account)).is_ok();
    let answer = (may_reply && one.visibility != Visibility::Aside)
        .then(|| answering(server, reader, read, scenario, asked, typed));
    Ok(Acts {
        approve: one.visibility != Visibility::Shown || open,
        hide: (one.visibility != Visibility::Hidden).then_some(hide),
        mask: read.words.is_some() && one.visibility == Visibility::Shown,
        mask_words: typed.entry("mask", "words", lang),
        spam: one.visibility != Visibility::Aside,
        not_spam: one.visibility == Visibility::Aside || one.band != Band::Ham,
        answer,
        no_answer: if open { silences(lang, silence_of(&house, one), typed.fields.get("why")) } else { Vec::new() },
        no_answer_note: typed.entry("no-answer", "note", lang),
        take: open,
        assign,
        escalate,
        escalate_why: typed.entry("escalate", "why", lang),
        snooze: if open { snoozes(lang, typed.fields.get("until")) } else { Vec::new() },
        snooze_day: typed.entry("snooze", "day", lang),
        snooze_time: typed.entry("snooze", "time", lang),
        snooze_reason: typed.entry("snooze", "reason", lang),
        close: open,
        close_reason: typed.entry("close", "reason", lang),
        reopen: one.work == Work::Closed,
        reopen_reason: typed.entry("reopen", "reason", lang),
        note: true,
    })
}

/// The ground that the rule names which decided.
fn proposed(house: &House, one: &Comment) -> String {
    let charter = house.charter.as_ref().map(|charter| charter.engine.charter());
    let rule = charter.and_then(|charter| charter.rules.iter().find(|rule| Some(&rule.name.text) == one.rule.as_ref()));
    one.ground.clone().or_else(|| rule?.effect.as_ref()?.ground.map(str::to_owned)).unwrap_or_default()
}

fn answering(
    server: &Server,
    reader: &Reader,
    read: &Read,
    scenario: Option<&Declared>,
    asked: &Asked,
    typed: &Typed,
) -> Answer {
    let (lang, one) = (reader.lang, &read.comment);
    let name = read.words.as_ref().map(|words| words.name.clone()).unwrap_or_default();
    let link = read.statements.last().and_then(|told| statement::link(&server.app, one, told));
    let value = |code: &'static str| match code {
        "first_name" => name.split_whitespace().next().map(str::to_owned),
        "author" => Some(name.clone()).filter(|name| !name.is_empty()),
        "date" => Some(moment::day(lang, zoned(server, one.written).date())),
        "time" => Some(moment::time(lang, zoned(server, one.written).time())),
        "account" => Some(one.account.to_string()),
        "organisation" => Some(server.organisation()),
        "signature" => Some(reader.person.name.split_whitespace().next().unwrap_or_default().to_owned()),
        "contest_link" => link.clone(),
        _ => None,
    };
    let prepared = scenario.map(|declared| declared.answers.as_slice()).unwrap_or_default();
    let fits = prepared.iter().filter(|one_of| one_of.severity.is_none_or(|wanted| wanted == one.severity));
    let wordings: Vec<Wording> = fits
        .take(9)
        .enumerate()
        .map(|(n, one_of)| Wording {
            number: n + 1,
            title: Written::plain(one_of.name.clone()),
            pieces: pieces(&wording::fill(&one_of.text, value)),
            private: false,
        })
        .collect();
    let begun = wordings.iter().find(|one| one.number.to_string() == asked.wording);
    let text = match (typed.fields.get("act"), begun) {
        ("answer", _) => typed.entry("answer", "text", lang),
        (_, Some(begun)) => Entry::new(begun.text()),
        _ => Entry::default(),
    };
    let open: Vec<String> = begun
        .map(|begun| {
            begun
                .pieces
                .iter()
                .filter(|piece: &&Filled| piece.is == Blank::Open)
                .map(|piece| piece.text.clone())
                .collect()
        })
        .unwrap_or_default();
    Answer {
        text,
        wording: asked.wording.clone(),
        wordings,
        speaks_as: one.account.to_string(),
        goes: t(lang, "comments-goes-by-hand"),
        may_private: true,
        private: typed.fields.on("private"),
        blanks: open,
        counter: String::new(),
        verdict: None,
    }
}

/// A prepared answer in pieces: its words, what was filled, what a person must still fill.
fn pieces(filled: &wording::Filled) -> Vec<Filled> {
    let open = filled.blanks.iter().map(|blank| (blank.range.clone(), Blank::Open));
    let mut marked: Vec<_> = filled.filled.iter().map(|range| (range.clone(), Blank::Filled)).chain(open).collect();
    marked.sort_by_key(|(range, _)| range.start);
    let mut out = Vec::with_capacity(marked.len() * 2 + 1);
    let mut piece = |range: Range<usize>, is| {
        let text = filled.text.get(range).filter(|text| !text.is_empty());
        out.extend(text.map(|text| Filled { text: text.to_owned(), is }));
    };
    let mut at = 0;
    for (range, is) in marked {
        piece(at..range.start, Blank::Words);
        at = range.end;
        piece(range, is);
    }
    piece(at..filled.text.len(), Blank::Words);
    out
}

fn told(server: &Server, lang: Lang, read: &Read) -> Option<Statement> {
    let (one, told) = (&read.comment, read.statements.last()?);
    let body: serde_json::Value = serde_json::from_str(&told.body).ok()?;
    let text = |name: &str| body.get(name).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
    let (law, own) = grounds(lang, "");
    let code = text("ground");
    let ground = law.iter().chain(&own).find(|one| one.code == code);
    let line = |key: &'static str, say: String| Known { name: t(lang, key), say };
    let link = statement::link(&server.app, one, told);
    Some(Statement {
        facts: vec![
            line("comments-statement-ground", ground.map_or(code.clone(), |one| one.name.clone())),
            line(
                "comments-statement-rests",
                t(
                    lang,
                    if statement::is_of_law(&code) { "comments-statement-law" } else { "comments-statement-house" },
                ),
            ),
            line("comments-statement-rule", text("rule")),
            line("comments-statement-since", moment::brief(lang, &zoned(server, told.at))),
        ]
        .into_iter()
        .filter(|known| !known.say.is_empty())
        .collect(),
        text: Written::plain(ground.map(|one| one.say.clone()).unwrap_or_default()),
        contest: link.unwrap_or_default(),
        told: told.withdrawn.map(|_| Sign::new(Tone::Publish, t(lang, "comments-statement-withdrawn"))),
        contested: told.contested.as_ref().map(|(at, words)| charte_views::pages::inbox_card::Contested {
            text: Written::plain(words.clone()),
            at: Moment::brief(lang, &zoned(server, *at)),
            may: told.settled.is_none(),
            say: String::new(),
            reason: Entry::default(),
        }),
    })
}

/// What happened to a comment, the last first.
async fn history(
    server: &Server,
    lang: Lang,
    link: &mut charte_store::Link,
    id: &CommentId,
) -> Result<Vec<Happened>, Trouble> {
    // The index begins with the kind: without it all entries are gone through.
    let filter = journal::Filter {
        kind: Some("comment".to_owned()),
        subject: Some(id.to_string()),
        ..journal::Filter::default()
    };
    let house = server.app.house();
    let entries = journal::find(link, &filter, 50).await?;
    let happened = entries.into_iter().filter_map(|kept| {
        let entry: serde_json::Value = serde_json::from_slice(&kept.json).ok()?;
        let by = PersonId::new(entry.pointer("/actor/id")?.as_str()?);
        let act = entry.get("act")?.as_str()?;
        let at = jiff::Timestamp::from_microsecond(entry.get("at")?.as_i64()?).ok()?;
        Some(Happened {
            at: Moment::brief(lang, &zoned(server, at)),
            say: Words::new(lang, "comments-happened").with("by", house.name(&by)).with("did", did(lang, act)).say(),
            href: format!("/journal/{}", kept.seq),
            undone: false,
        })
    });
    Ok(happened.collect())
}
