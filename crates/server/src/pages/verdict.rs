//! Verdicts as pages show them.

use crate::pages::frame::{now, zoned};
use crate::state::Server;
use charte_app::judging::{Judged, OnAccount, Way as Out};
use charte_app::mend;
use charte_domain::Content;
use charte_judge::{Finding as Found, Submission, Supplier, Verdict};
use charte_lang::model::Effect;
use charte_lang::vocabulary::{ChoiceSet, Origin, ValueKind};
use charte_views::Lang;
use charte_views::moment;
use charte_views::parts::{Choice, Link, Tone, Written};
use charte_views::say::{Words, t};
use charte_views::verdict::{About, Finding, Fix, Piece, Question, Saw, VerdictPanel, Way, judged};
use jiff::Timestamp;
use std::collections::BTreeSet;

/// The tone of an effect.
#[must_use]
pub fn tone(effect: Effect) -> Tone {
    match effect {
        Effect::Publish | Effect::Show => Tone::Publish,
        Effect::Remind => Tone::Remind,
        Effect::Revise => Tone::Revise,
        Effect::Hold => Tone::Hold,
        Effect::Hide | Effect::Refuse => Tone::Refuse,
    }
}

/// The verdict on one account.
#[must_use]
pub fn panel(
    server: &Server,
    lang: Lang,
    judging: &Judged,
    one: &OnAccount,
    content: &Content,
    due: Option<Timestamp>,
) -> VerdictPanel {
    let engine = &judging.charter.engine;
    let Ok(post) = Submission::from_json(one.submission.as_bytes()) else {
        return VerdictPanel::new(lang, Tone::Unknown, t(lang, "house-effect-unknown"));
    };
    let words = one.verdict.in_words(engine, &post, lang);
    let findings = one
        .verdict
        .findings
        .iter()
        .zip(words.findings)
        .map(|(found, said)| finding(server, lang, judging, one, found, said, &post, content))
        .collect();
    let zone_due = due.map(|at| moment::weekday_time(lang, &zoned(server, at)));
    let confirmed = moment::time(lang, now(server).time());
    VerdictPanel {
        lang,
        about: About::Post,
        tone: tone(one.verdict.effect),
        line: words.headline,
        live: true,
        findings,
        questions: questions(lang, &one.verdict, &words.questions, content),
        shadows: words.shadow.iter().map(|one| one.heading.clone()).collect(),
        sure: judged(lang, &judging.charter.stored.version, zone_due.as_deref(), &confirmed),
    }
}

#[expect(clippy::too_many_arguments, reason = "each is a part of what is shown")]
fn finding(
    server: &Server,
    lang: Lang,
    judging: &Judged,
    one: &OnAccount,
    found: &Found,
    said: charte_judge::FindingWording,
    post: &Submission<'_>,
    content: &Content,
) -> Finding {
    let rule = judging.rule(found);
    let way = match found.outcome.effect {
        Effect::Revise if !content.reasons.contains_key(&rule) => Way::Overrule,
        Effect::Refuse if matches!(found.reason, charte_judge::Reason::Rule(_)) => Way::Exception,
        _ => Way::None,
    };
    let offers = mend::offers(&server.app.house(), judging, one, found, content);
    let fixes = offers.into_iter().map(|offer| {
        let key = match offer.mend {
            mend::Mend::Cut => "verdict-fix-cut",
            mend::Mend::Credit => "verdict-fix-credit",
        };
        let say = Words::new(lang, key).with("words", shortened(&offer.words)).say();
        Fix { id: format!("{}:{rule}", offer.mend.code()), say }
    });
    Finding { way, fixes: fixes.collect(), ..told(lang, judging.charter.engine.charter(), found, said, post, rule) }
}

/// The first words, for a button.
fn shortened(words: &str) -> String {
    const MOST: usize = 60;
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST { line } else { line.chars().take(MOST - 1).chain(['…']).collect() }
}

/// What was found, without what its reader may do about it.
#[must_use]
pub fn told(
    lang: Lang,
    charter: &charte_lang::model::Charter,
    found: &Found,
    said: charte_judge::FindingWording,
    post: &Submission<'_>,
    rule: String,
) -> Finding {
    let tone = if found.certain { tone(found.outcome.effect) } else { Tone::Unknown };
    let article = found.article.and_then(|id| charter.articles.get(id.index()));
    let article = article.map_or_else(
        || Link::new("/charter", t(lang, "house-charter")),
        |article| {
            let name = if article.number.is_empty() {
                article.title.clone()
            } else {
                Words::new(lang, "house-article").with("n", article.number.as_str()).say()
            };
            Link::new(format!("/charter#{}", article.id), name)
        },
    );
    let marked: Vec<Written> = found
        .signals
        .iter()
        .flat_map(|signal| &signal.spots)
        .map(|spot| post.words(spot))
        .filter(|words| !words.is_empty())
        .map(Written::plain)
        .collect();
    // The engine's line quotes the words already where it has them.
    let mut saw: Vec<Saw> = said.seen.into_iter().map(|say| Saw { say, marked: None }).collect();
    if saw.is_empty() {
        saw = marked.into_iter().map(|words| Saw { say: String::new(), marked: Some(words) }).collect();
    }
    saw.extend(said.missing.into_iter().map(|say| Saw { say, marked: None }));
    let lang_of_charter = charter.header.lang.code();
    Finding {
        id: rule.clone(),
        tone,
        article,
        rule: if matches!(found.reason, charte_judge::Reason::Rule(_)) {
            Written::new(lang_of_charter, rule)
        } else {
            Written::default()
        },
        say: Written::plain(said.say),
        saw,
        remedy: said.remedy.map(|remedy| Written::new(lang_of_charter, remedy)),
        fixes: Vec::new(),
        decides: said.effect,
        law: (!said.references.is_empty()).then(|| Written::new(lang_of_charter, said.references.join(" · "))),
        way: Way::None,
    }
}

/// The questions that the author can answer; what the registry or a detector must say is among the findings.
fn questions(lang: Lang, verdict: &Verdict, asked: &[String], content: &Content) -> Vec<Question> {
    let of_author = verdict.questions.iter().zip(asked).filter(|(question, _)| {
        question.missing.suppliers.contains(&Supplier::Author) && question.missing.fact.def().origin == Origin::Declared
    });
    let mut seen = BTreeSet::new();
    of_author
        .filter(|(question, _)| seen.insert(question.missing.fact.def().code))
        .map(|(question, ask)| {
            let def = question.missing.fact.def();
            let given = content.facts.get(def.code);
            let said = given.map(|one| one.as_str().map_or_else(|| one.to_string(), str::to_owned));
            let is = |value: &str| said.as_deref() == Some(value);
            let answers = match def.value {
                ValueKind::Choice(set) => choices(lang, set, &is),
                ValueKind::Number | ValueKind::Percent | ValueKind::Duration => Vec::new(),
                _ => [("true", "house-yes"), ("false", "house-no"), ("unknown", "house-not-known")]
                    .map(|(value, key)| Choice::new(value, t(lang, key)).on(is(value)))
                    .into(),
            };
            let value = said.clone().unwrap_or_default();
            Question { fact: def.code.to_owned(), ask: ask.clone(), answers, value }
        })
        .collect()
}

fn choices(lang: Lang, set: ChoiceSet, is: &dyn Fn(&str) -> bool) -> Vec<Choice> {
    let word = |choice: &charte_lang::vocabulary::Choice| {
        let words = if lang == Lang::Fr { choice.fr } else { choice.en };
        words.first().map_or(choice.code, |word| *word).to_owned()
    };
    let mut all: Vec<Choice> =
        set.choices().iter().map(|one| Choice::new(one.code, word(one)).on(is(one.code))).collect();
    all.push(Choice::new("unknown", t(lang, "house-not-known")).on(is("unknown")));
    all
}

/// The text in pieces, the words that a finding speaks of marked with its tone; where two overlap the stronger has them.
#[must_use]
pub fn mirror(text: &str, verdict: &Verdict) -> Vec<Piece> {
    let mut marks: Vec<(usize, usize, Tone)> = Vec::new();
    for finding in &verdict.findings {
        for spot in finding.signals.iter().flat_map(|signal| &signal.spots).filter(|spot| spot.medium.is_none()) {
            let (from, to) = (spot.span.start as usize, spot.span.end as usize);
            let free = marks.iter().all(|(start, end, _)| to <= *start || from >= *end);
            if free && from < to && text.is_char_boundary(from) && text.is_char_boundary(to) {
                marks.push((from, to, tone(finding.outcome.effect)));
            }
        }
    }
    marks.sort_by_key(|(from, _, _)| *from);
    let mut pieces = Vec::new();
    let mut at = 0;
    for (from, to, tone) in marks {
        if let Some(before) = text.get(at..from).filter(|words| !words.is_empty()) {
            pieces.push(Piece { text: before.to_owned(), mark: None });
        }
        if let Some(words) = text.get(from..to) {
            pieces.push(Piece { text: words.to_owned(), mark: Some(tone) });
        }
        at = to;
    }
    if let Some(rest) = text.get(at..).filter(|words| !words.is_empty()) {
        pieces.push(Piece { text: rest.to_owned(), mark: None });
    }
    pieces
}

/// Whether the button sends, and the sentence beside it.
#[must_use]
pub fn sends(lang: Lang, content: &Content, way: Option<&Out>) -> (bool, String, bool) {
    if content.text.trim().is_empty() && content.media.is_empty() {
        return (false, t(lang, "write-why-empty"), true);
    }
    if content.accounts.is_empty() {
        return (false, t(lang, "write-why-nowhere"), true);
    }
    match way {
        Some(Out::Free) => (true, String::new(), false),
        Some(Out::Approvals(_)) => (true, String::new(), true),
        Some(Out::Author) => (false, t(lang, "write-why-revise"), true),
        Some(Out::Refused) => (false, t(lang, "write-why-refused"), true),
        None => (false, t(lang, "write-why-no-charter"), true),
    }
}
