//! A verdict as JSON: fields in a fixed order, nothing that depends on the machine, so that the same submission under the
//! same charter always gives the same bytes.

use crate::compile::Engine;
use crate::phrases;
use crate::submission::Submission;
use crate::verdict::{Finding, Missing, Opened, Question, Reason, Signal, Supplier, Verdict, Why};
use charte_lang::model::{ArticleId, Outcome, RuleId, Who};
use charte_lang::vocabulary::{Origin, Subject};

impl Verdict {
    /// The verdict as one line of JSON, without a line break.
    #[must_use]
    pub fn to_json(&self, engine: &Engine, post: &Submission<'_>) -> String {
        let mut out = Vec::with_capacity(1024);
        self.write_json(engine, post, &mut out);
        String::from_utf8(out).unwrap_or_default()
    }

    /// Appends the verdict as one line of JSON, without a line break.
    pub fn write_json(&self, engine: &Engine, post: &Submission<'_>, out: &mut Vec<u8>) {
        let w = Writer { engine, post };
        w.verdict(self, &mut Json(out));
    }
}

/// The name of a subject.
pub(crate) fn subject(subject: Subject) -> &'static str {
    match subject {
        Subject::Post => "post",
        Subject::Comment => "comment",
        Subject::Contact => "contact",
    }
}

/// Why a detector says so.
fn why(list: &[Why], j: &mut Json<'_>) {
    if !list.is_empty() {
        j.list("why", list, |why, j| {
            j.raw("{");
            j.text("code", why.reason.code);
            j.maybe("name", why.reason.name.as_deref());
            if let Some(number) = why.reason.number {
                j.field("number");
                j.number(number);
            }
            if let Some(also) = why.reason.also {
                j.field("also");
                j.number(also);
            }
            j.field("confidence");
            j.number(i64::from(why.confidence));
            j.raw("}");
        });
    }
}

/// The name of an origin.
fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Declared => "declared",
        Origin::Registry => "registry",
        Origin::Clock => "clock",
        Origin::Text => "text",
        Origin::Detector => "detector",
        Origin::History => "history",
    }
}

/// Writes JSON without a tree.
pub(crate) struct Json<'o>(pub(crate) &'o mut Vec<u8>);

impl Json<'_> {
    pub(crate) fn raw(&mut self, text: &str) {
        self.0.extend_from_slice(text.as_bytes());
    }

    pub(crate) fn string(&mut self, text: &str) {
        // Writing to memory does not fail.
        let _ = serde_json::to_writer(&mut *self.0, text);
    }

    pub(crate) fn number(&mut self, n: i64) {
        let _ = serde_json::to_writer(&mut *self.0, &n);
    }

    pub(crate) fn flag(&mut self, name: &str, value: bool) {
        self.field(name);
        self.raw(if value { "true" } else { "false" });
    }

    /// A field; the first of an object has no comma before it.
    pub(crate) fn field(&mut self, name: &str) {
        if self.0.last() != Some(&b'{') {
            self.raw(",");
        }
        self.raw("\"");
        self.raw(name);
        self.raw("\":");
    }

    pub(crate) fn text(&mut self, name: &str, value: &str) {
        self.field(name);
        self.string(value);
    }

    pub(crate) fn maybe(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.text(name, value);
        }
    }

    pub(crate) fn list<T>(
        &mut self,
        name: &str,
        items: impl IntoIterator<Item = T>,
        mut each: impl FnMut(T, &mut Json<'_>),
    ) {
        self.field(name);
        self.items(items, &mut each);
    }

    fn items<T>(&mut self, items: impl IntoIterator<Item = T>, mut each: impl FnMut(T, &mut Json<'_>)) {
        self.raw("[");
        for (i, item) in items.into_iter().enumerate() {
            if i > 0 {
                self.raw(",");
            }
            each(item, self);
        }
        self.raw("]");
    }
}

struct Writer<'w> {
    engine: &'w Engine,
    post: &'w Submission<'w>,
}

impl Writer<'_> {
    fn verdict(&self, v: &Verdict, j: &mut Json<'_>) {
        j.raw("{");
        j.maybe("id", self.post.id.as_deref());
        j.text("effect", v.effect.code());
        j.text("subject", subject(v.subject));
        j.text("charter", &self.engine.hash);
        j.maybe("version", self.engine.charter.header.version.as_deref());
        j.text("instant", &v.instant.to_string());
        if let Some(opened) = v.scenario(&self.engine.charter) {
            self.opened(&opened, j);
        }
        j.list("findings", &v.findings, |f, j| self.finding(f, j));
        j.list("settled", &v.settled, |f, j| self.finding(f, j));
        j.list("shadow", &v.shadow, |f, j| self.finding(f, j));
        j.list("aside", &v.aside, |a, j| {
            j.raw("{");
            j.text("rule", self.rule(a.rule));
            j.text("by", self.rule(a.by));
            j.raw("}");
        });
        j.list("missing", &v.missing, |m, j| self.missing(m, j));
        j.list("questions", &v.questions, |q, j| self.question(q, j));
        j.field("detectors");
        j.raw("{");
        for (name, version) in charte_signals::DETECTORS {
            j.text(name, version);
        }
        j.raw("}}");
    }

    /// The scenario to open and those it stands before.
    fn opened(&self, opened: &Opened, j: &mut Json<'_>) {
        let scenarios = &self.engine.charter.scenarios;
        let Some(scenario) = scenarios.get(opened.scenario.index()) else { return };
        j.field("scenario");
        j.raw("{");
        j.text("name", &scenario.name.text);
        j.maybe("title", scenario.title.as_deref());
        j.maybe("nature", scenario.nature);
        if let Some(severity) = scenario.severity {
            j.field("severity");
            j.number(i64::from(severity));
        }
        let others = opened.others.iter().filter_map(|s| scenarios.get(s.index()));
        j.list("others", others, |s, j| j.string(&s.name.text));
        j.raw("}");
    }

    fn rule(&self, id: RuleId) -> &str {
        self.engine.charter.rules.get(id.index()).map_or("", |r| r.name.text.as_str())
    }

    fn article(&self, id: Option<ArticleId>, j: &mut Json<'_>) {
        let Some(article) = id.and_then(|a| self.engine.charter.articles.get(a.index())) else {
            return;
        };
        j.field("article");
        j.raw("{");
        j.text("id", &article.id);
        j.text("number", &article.number);
        j.text("title", &article.title);
        j.raw("}");
    }

    fn finding(&self, f: &Finding, j: &mut Json<'_>) {
        j.raw("{");
        match &f.reason {
            Reason::Rule(id) => {
                j.text("kind", "rule");
                j.text("rule", self.rule(*id));
            }
            Reason::Mandate(gap) => {
                j.text("kind", "mandate");
                j.text("part", gap.part.code());
                let nearest = gap.nearest.and_then(|m| self.engine.charter.mandates.get(m.index()));
                j.maybe("nearest", nearest.map(|m| m.name.text.as_str()));
            }
            Reason::Conflict { base, exceptions } => {
                j.text("kind", "conflict");
                j.text("rule", self.rule(*base));
                j.list("exceptions", exceptions, |e, j| j.string(self.rule(*e)));
            }
            Reason::OwnApproval { by } => {
                j.text("kind", "own_approval");
                j.text("by", by);
            }
        }
        self.article(f.article, j);
        self.outcome(&f.outcome, j);
        j.field("certain");
        j.raw(if f.certain { "true" } else { "false" });
        if let Reason::Rule(id) = &f.reason
            && let Some(rule) = self.engine.charter.rules.get(id.index())
        {
            j.maybe("say", rule.say.as_deref());
            j.maybe("remedy", rule.remedy.as_deref());
            if !rule.references.is_empty() {
                j.list("references", &rule.references, |r, j| j.string(r));
            }
        }
        j.list("signals", &f.signals, |s, j| self.signal(s, j));
        if !f.missing.is_empty() {
            j.list("missing", &f.missing, |m, j| self.missing(m, j));
        }
        j.raw("}");
    }

    fn outcome(&self, o: &Outcome, j: &mut Json<'_>) {
        let charter = &*self.engine.charter;
        j.text("effect", o.effect.code());
        if let Some(deciders) = &o.deciders {
            j.field("deciders");
            j.raw("{");
            j.field("all");
            j.raw(if deciders.all { "true" } else { "false" });
            let teams = deciders.who.iter().filter_map(|w| match w {
                Who::Team(t) => charter.teams.get(t.index()).map(|t| t.name.text.as_str()),
                Who::Person(_) => None,
            });
            j.list("teams", teams, |t, j| j.string(t));
            let persons = deciders.who.iter().filter_map(|w| match w {
                Who::Person(p) => Some(p.text.as_str()),
                Who::Team(_) => None,
            });
            j.list("persons", persons, |p, j| j.string(p));
            j.raw("}");
        }
        if let Some(within) = o.within {
            j.field("within_minutes");
            j.number(within.minutes());
        }
        j.maybe("ground", o.ground);
        let scenario = o.scenario.and_then(|s| charter.scenarios.get(s.index()));
        j.maybe("scenario", scenario.map(|s| s.name.text.as_str()));
    }

    fn signal(&self, s: &Signal, j: &mut Json<'_>) {
        j.raw("{");
        if let Some(phrase) = self.engine.pred(s.pred) {
            j.text("fact", phrase.fact.def().code);
            j.maybe("value", phrases::code(phrase, &self.engine.charter).as_deref());
            j.text("origin", if s.given { "given" } else { origin(phrase.fact.def().origin) });
        }
        j.field("holds");
        j.raw(if s.holds { "true" } else { "false" });
        if !s.spots.is_empty() {
            j.list("spots", &s.spots, |spot, j| {
                j.raw("{");
                if let Some(medium) = spot.medium {
                    j.field("medium");
                    j.number(i64::from(medium));
                }
                j.field("start");
                j.number(i64::from(spot.span.start));
                j.field("end");
                j.number(i64::from(spot.span.end));
                j.text("words", self.post.words(spot));
                j.raw("}");
            });
        }
        why(&s.why, j);
        j.field("confidence");
        j.number(i64::from(s.confidence));
        j.raw("}");
    }

    fn missing(&self, m: &Missing, j: &mut Json<'_>) {
        j.raw("{");
        self.missing_fields(m, j);
        j.raw("}");
    }

    fn missing_fields(&self, m: &Missing, j: &mut Json<'_>) {
        j.text("fact", m.fact.def().code);
        let phrase = m.pred.and_then(|p| self.engine.pred(p));
        j.maybe("value", phrase.and_then(|p| phrases::code(p, &self.engine.charter)).as_deref());
        if !m.about.is_empty() {
            j.list("about", &m.about, |a, j| j.string(a));
        }
        why(&m.why, j);
        j.list("suppliers", &m.suppliers, |s, j| {
            j.raw("{");
            match s {
                Supplier::Author => j.text("who", "author"),
                Supplier::Sender => j.text("who", "sender"),
                Supplier::Registry { file, keeper } => {
                    j.text("who", "registry");
                    j.text("file", file);
                    j.maybe("keeper", keeper.as_deref());
                }
                Supplier::Detector(name) => {
                    j.text("who", "detector");
                    j.text("name", name);
                }
            }
            j.raw("}");
        });
    }

    fn question(&self, q: &Question, j: &mut Json<'_>) {
        j.raw("{");
        self.missing_fields(&q.missing, j);
        j.text("at_best", q.at_best.code());
        j.text("at_worst", q.at_worst.code());
        j.raw("}");
    }
}
