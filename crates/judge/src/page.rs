//! A verdict as the page needs it on which somebody writes: words in their language, places as JavaScript counts them,
//! questions with their possible answers. One form, whether the engine in the page or the server's made it.

use crate::compile::Engine;
use crate::facts::is_left_out;
use crate::json::Json;
use crate::phrases;
use crate::submission::Submission;
use crate::verdict::{Finding, Question, Reason, Spot, Supplier, Verdict};
use crate::words::FindingWording;
use charte_lang::model::Effect;
use charte_lang::vocabulary::{Fact, NameKind, ValueKind};
use charte_messages::Lang;

/// The verdict for a page, as one line of JSON with its fields in a fixed order:
///
/// ```text
/// effect     publish remind revise hold refuse; of a comment show hold hide
/// headline   what happens, in words
/// partial    whether a detector that this build leaves out could change the effect
/// so_far     only if partial: {effect, headline} of what does not wait for such a detector
/// findings   [{effect, certain, waits, kind, rule?, article?: {id, number, title}, heading, say, seen: [], missing: [],
///              does, remedy?, references: [], spots: [{medium?, start, end}]}]
/// settled    findings on which those who decide have said yes
/// shadow     findings of rules that are only tried
/// questions  [{fact, words, who: [], kind, choices: [{code, words}], at_best, at_worst}]
/// ```
///
/// `spots` are in UTF-16 units of the text, or of the alternative text of `medium`. `waits` says that a finding only
/// waits for a detector that this build leaves out. `kind` of a finding is `rule`, `mandate`, `conflict` or
/// `own_approval`; of a question `flag`, `choice`, `who`, `names`, `number`, `percent`, `minutes` or `words`: what
/// `facts` of a submission takes under the code `fact`. `who` can answer: `author`, `sender`, `registry`, `detector`.
#[must_use]
pub fn page_json(engine: &Engine, post: &Submission<'_>, verdict: &Verdict, lang: Lang) -> String {
    let mut out = Vec::with_capacity(2048);
    Page { engine, post, lang }.write(verdict, &mut Json(&mut out));
    String::from_utf8(out).unwrap_or_default()
}

struct Page<'p> {
    engine: &'p Engine,
    post: &'p Submission<'p>,
    lang: Lang,
}

impl Page<'_> {
    fn write(&self, v: &Verdict, j: &mut Json<'_>) {
        let words = v.in_words(self.engine, self.post, self.lang);
        j.raw("{");
        j.text("effect", v.effect.code());
        j.text("headline", &words.headline);
        j.maybe("scenario", words.scenario.as_deref());
        j.flag("partial", v.partial);
        if v.partial {
            let so_far = so_far(v);
            j.field("so_far");
            j.raw("{");
            j.text("effect", so_far.effect.code());
            j.text("headline", &so_far.headline(self.engine, self.post, self.lang));
            j.raw("}");
        }
        let lists = [
            ("findings", &v.findings, &words.findings),
            ("settled", &v.settled, &words.settled),
            ("shadow", &v.shadow, &words.shadow),
        ];
        for (name, findings, words) in lists {
            j.list(name, findings.iter().zip(words), |(finding, words), j| self.finding(finding, words, j));
        }
        j.list("questions", v.questions.iter().zip(&words.questions), |(q, words), j| self.question(q, words, j));
        j.raw("}");
    }

    fn finding(&self, f: &Finding, words: &FindingWording, j: &mut Json<'_>) {
        let charter = self.engine.charter();
        j.raw("{");
        j.text("effect", f.outcome.effect.code());
        j.flag("certain", f.certain);
        j.flag("waits", waits(f));
        let (kind, rule) = match &f.reason {
            Reason::Rule(rule) => ("rule", Some(*rule)),
            Reason::Mandate(_) => ("mandate", None),
            Reason::Conflict { base, .. } => ("conflict", Some(*base)),
            Reason::OwnApproval { .. } => ("own_approval", None),
        };
        j.text("kind", kind);
        let rule = rule.and_then(|id| charter.rules.get(id.index()));
        j.maybe("rule", rule.map(|rule| rule.name.text.as_str()));
        if let Some(article) = f.article.and_then(|id| charter.articles.get(id.index())) {
            j.field("article");
            j.raw("{");
            j.text("id", &article.id);
            j.text("number", &article.number);
            j.text("title", &article.title);
            j.raw("}");
        }
        j.text("heading", &words.heading);
        j.text("say", &words.say);
        j.list("seen", &words.seen, |line, j| j.string(line));
        j.list("missing", &words.missing, |line, j| j.string(line));
        j.text("does", &words.effect);
        j.maybe("remedy", words.remedy.as_deref());
        j.list("references", &words.references, |line, j| j.string(line));
        let mut spots: Vec<&Spot> = f.signals.iter().flat_map(|signal| &signal.spots).collect();
        spots.sort_by_key(|spot| (spot.medium, spot.span.start, spot.span.end));
        spots.dedup();
        j.list("spots", spots, |spot, j| self.spot(spot, j));
        j.raw("}");
    }

    fn spot(&self, spot: &Spot, j: &mut Json<'_>) {
        let text = match spot.medium {
            None => self.post.text.as_deref(),
            Some(n) => self.post.media.get(n as usize).and_then(|medium| medium.alt.as_deref()),
        };
        let units = |end: u32| {
            let before = text.and_then(|text| text.get(..end as usize)).unwrap_or_default();
            i64::try_from(before.encode_utf16().count()).unwrap_or(i64::MAX)
        };
        j.raw("{");
        if let Some(medium) = spot.medium {
            j.field("medium");
            j.number(i64::from(medium));
        }
        j.field("start");
        j.number(units(spot.span.start));
        j.field("end");
        j.number(units(spot.span.end));
        j.raw("}");
    }

    fn question(&self, q: &Question, words: &str, j: &mut Json<'_>) {
        let fact = q.missing.fact;
        j.raw("{");
        j.text("fact", fact.def().code);
        j.text("words", words);
        j.list("who", &q.missing.suppliers, |supplier, j| {
            j.string(match supplier {
                Supplier::Author => "author",
                Supplier::Sender => "sender",
                Supplier::Registry { .. } => "registry",
                Supplier::Detector(_) => "detector",
            });
        });
        j.text("kind", kind(fact));
        j.list("choices", self.choices(fact), |(code, words), j| {
            j.raw("{");
            j.text("code", &code);
            j.text("words", &words);
            j.raw("}");
        });
        j.text("at_best", q.at_best.code());
        j.text("at_worst", q.at_worst.code());
        j.raw("}");
    }

    /// The answers that a fact can have, when they can be listed.
    fn choices(&self, fact: Fact) -> Vec<(String, String)> {
        let charter = self.engine.charter();
        let same = |name: &str| (name.to_owned(), name.to_owned());
        let teams = || charter.teams.iter().map(|team| same(&team.name.text)).collect();
        match fact.def().value {
            ValueKind::Choice(set) => {
                let words = |code: &str| phrases::choice_word(fact, code, self.lang);
                set.choices().iter().map(|choice| (choice.code.to_owned(), words(choice.code))).collect()
            }
            ValueKind::Who => teams(),
            ValueKind::Name(kind) => match kind {
                NameKind::Team => teams(),
                NameKind::Account => charter.accounts.iter().map(|one| same(&one.name.text)).collect(),
                NameKind::Topic => charter.topics.iter().map(|one| same(&one.name.text)).collect(),
                NameKind::Category => charter.categories.iter().map(|one| same(&one.name.text)).collect(),
                NameKind::Confidential => charter.confidentials.iter().map(|one| same(&one.name.text)).collect(),
                NameKind::List => charter.lists.iter().map(|one| same(&one.name.text)).collect(),
                NameKind::Calendar => charter.calendars.iter().map(|one| same(&one.name.text)).collect(),
                NameKind::Scenario => charter.scenarios.iter().map(|one| same(&one.name.text)).collect(),
            },
            ValueKind::Flag | ValueKind::Number | ValueKind::Percent | ValueKind::Duration | ValueKind::Words => {
                Vec::new()
            }
        }
    }
}

/// What a fact takes as its value.
fn kind(fact: Fact) -> &'static str {
    match fact.def().value {
        ValueKind::Flag => "flag",
        ValueKind::Who => "who",
        ValueKind::Choice(_) => "choice",
        ValueKind::Name(_) => "names",
        ValueKind::Number => "number",
        ValueKind::Percent => "percent",
        ValueKind::Duration => "minutes",
        ValueKind::Words => "words",
    }
}

/// Whether a finding only waits for what this build leaves out.
fn waits(f: &Finding) -> bool {
    !f.certain && !f.missing.is_empty() && f.missing.iter().all(|missing| is_left_out(missing.fact))
}

/// The verdict without the findings that only wait for what this build leaves out.
fn so_far(v: &Verdict) -> Verdict {
    let mut rest = v.clone();
    rest.findings.retain(|finding| !waits(finding));
    let none = Effect::none(v.subject);
    rest.effect = rest.findings.iter().map(|finding| finding.outcome.effect).max().unwrap_or(none).max(none);
    rest
}
