//! A verdict in words, in French or in English: what happens, why, what is missing and who can say it.

use crate::compile::{Engine, Val};
use crate::phrases::{self, quoted};
use crate::submission::Submission;
use crate::verdict::{Finding, Missing, Opened, Part, Reason, Supplier, Verdict};
use charte_lang::fold;
use charte_lang::model::{ArticleId, Deciders, Effect, Outcome, ScenarioId, Who};
use charte_lang::readback::Readback;
use charte_lang::vocabulary::{Fact, Subject};
use charte_messages::{Arg, Lang, Message};

/// A verdict in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// One line: what happens, and by which article.
    pub headline: String,
    /// The scenario to open, and those it stands before.
    pub scenario: Option<String>,
    /// Every reason.
    pub findings: Vec<FindingWording>,
    /// Holds on which those who decide have said yes.
    pub settled: Vec<FindingWording>,
    /// What rules in shadow would have found.
    pub shadow: Vec<FindingWording>,
    /// What is still to be known, and who can say it.
    pub questions: Vec<String>,
}

/// A reason in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingWording {
    /// Article and rule.
    pub heading: String,
    /// What is wrong, or that it cannot be decided.
    pub say: String,
    /// What was seen, one line for each phrase.
    pub seen: Vec<String>,
    /// What is missing.
    pub missing: Vec<String>,
    /// What happens, who decides and by when.
    pub effect: String,
    /// What to change.
    pub remedy: Option<String>,
    /// Laws and standards.
    pub references: Vec<String>,
}

impl Verdict {
    /// The verdict in words.
    #[must_use]
    pub fn in_words(&self, engine: &Engine, post: &Submission<'_>, lang: Lang) -> Wording {
        let w = Speaker { engine, post, lang, subject: self.subject };
        let all = |findings: &[Finding]| findings.iter().map(|f| w.finding(f)).collect();
        Wording {
            headline: w.headline(self),
            scenario: self.scenario(&engine.charter).map(|o| w.opened(&o)),
            findings: all(&self.findings),
            settled: all(&self.settled),
            shadow: all(&self.shadow),
            questions: self.questions.iter().map(|q| w.question(&q.missing)).collect(),
        }
    }

    /// The one line: "Refused by article 3.2, rule …".
    #[must_use]
    pub fn headline(&self, engine: &Engine, post: &Submission<'_>, lang: Lang) -> String {
        Speaker { engine, post, lang, subject: self.subject }.headline(self)
    }
}

struct Speaker<'s> {
    engine: &'s Engine,
    post: &'s Submission<'s>,
    lang: Lang,
    subject: Subject,
}

impl Speaker<'_> {
    fn headline(&self, v: &Verdict) -> String {
        let reasons: Vec<Arg> = v.decisive().map(|f| Arg::from(self.reason(f))).collect();
        let deciders = v.decisive().find_map(|f| f.outcome.deciders.as_ref().map(|d| (d, &f.outcome)));
        let uncertain = v.effect == Effect::Hold && v.decisive().all(|f| !f.certain);
        let message = match (v.effect, deciders) {
            (Effect::Publish, _) => Message::new("verdict-publish"),
            (Effect::Show, _) => Message::new("verdict-show"),
            (Effect::Hold, Some((who, outcome))) => self.held(who, outcome, reasons),
            (Effect::Hold, None) if uncertain => {
                Message::new("verdict-hold-unknown").with("reasons", Arg::And(reasons))
            }
            (Effect::Hold, None) => Message::new("verdict-hold").with("reasons", Arg::And(reasons)),
            (Effect::Remind, _) => Message::new("verdict-remind").with("reasons", Arg::And(reasons)),
            (Effect::Revise, _) => Message::new("verdict-revise").with("reasons", Arg::And(reasons)),
            (Effect::Refuse, _) => Message::new("verdict-refuse").with("reasons", Arg::And(reasons)),
            (Effect::Hide, _) => Message::new("verdict-hide").with("reasons", Arg::And(reasons)),
        };
        message.render(self.lang)
    }

    /// "Scenario to open: “hate”, before “surge”."
    fn opened(&self, opened: &Opened) -> String {
        let name = |id: ScenarioId| {
            let scenario = self.engine.charter.scenarios.get(id.index());
            quoted(scenario.map_or("", |s| s.title.as_deref().unwrap_or(&s.name.text)), self.lang)
        };
        let others: Vec<Arg> = opened.others.iter().map(|s| Arg::Text(name(*s))).collect();
        let message = if others.is_empty() {
            Message::new("verdict-scenario")
        } else {
            Message::new("verdict-scenario-before").with("others", Arg::And(others))
        };
        message.with("name", name(opened.scenario)).render(self.lang)
    }

    fn held(&self, who: &Deciders, outcome: &Outcome, reasons: Vec<Arg>) -> Message {
        Message::new("verdict-hold-decides")
            .with("reasons", Arg::And(reasons))
            .with("decides", self.decides(who, outcome))
    }

    /// "Team Legal decides within 24 h; if nobody answers, it is not published."
    fn decides(&self, who: &Deciders, outcome: &Outcome) -> Message {
        let silent = if self.subject == Subject::Comment { "verdict-silence-comment" } else { "verdict-silence-post" };
        let message = match outcome.within {
            Some(within) => {
                Message::new("verdict-decides-within").with("within", phrases::length(within.minutes(), self.lang))
            }
            None => Message::new("verdict-decides"),
        };
        let names: Vec<Arg> = who
            .who
            .iter()
            .enumerate()
            .map(|(i, w)| Arg::Text(if i == 0 { capital(&self.who(w)) } else { self.who(w) }))
            .collect();
        // "A or B decides", "A and B decide".
        let count = if who.all { who.who.len() } else { 1 };
        let names = if who.all { Arg::And(names) } else { Arg::Or(names) };
        message.with("who", names).with("count", count).with("silence", Message::new(silent))
    }

    fn who(&self, who: &Who) -> String {
        match who {
            Who::Team(t) => phrases::team(t.0, &self.engine.charter, self.lang),
            Who::Person(p) => p.text.clone(),
        }
    }

    /// Article and rule, inside a sentence.
    fn reason(&self, f: &Finding) -> Message {
        match &f.reason {
            Reason::Rule(id) => {
                let rule = self.engine.charter.rules.get(id.index()).map_or("", |r| r.name.text.as_str());
                let rule = quoted(rule, self.lang);
                match self.number(f.article) {
                    Some(number) => Message::new("verdict-reason-rule").with("number", number).with("rule", rule),
                    None => Message::new("verdict-reason-rule-alone").with("rule", rule),
                }
            }
            Reason::Mandate(_) => Message::new("verdict-reason-mandate"),
            Reason::Conflict { .. } => Message::new("verdict-reason-conflict"),
            Reason::OwnApproval { .. } => Message::new("verdict-reason-own-approval"),
        }
    }

    fn number(&self, article: Option<ArticleId>) -> Option<String> {
        let article = self.engine.charter.articles.get(article?.index())?;
        (!article.number.is_empty()).then(|| article.number.clone())
    }

    fn finding(&self, f: &Finding) -> FindingWording {
        let rule = match &f.reason {
            Reason::Rule(id) => self.engine.charter.rules.get(id.index()),
            _ => None,
        };
        let say = match (&f.reason, f.certain) {
            (Reason::Mandate(gap), true) => self.gap(gap.part, gap.nearest.map(|m| m.index())),
            (Reason::Conflict { base, exceptions }, _) => self.conflict(base.index(), exceptions.map(|e| e.index())),
            (Reason::OwnApproval { by }, _) => {
                Message::new("verdict-own-approval").with("by", by.as_str()).render(self.lang)
            }
            (_, false) => Message::new("verdict-cannot-decide").render(self.lang),
            (_, true) => rule
                .and_then(|r| r.say.clone())
                .unwrap_or_else(|| Message::new("verdict-rule-applies").render(self.lang)),
        };
        FindingWording {
            heading: self.heading(f),
            say,
            seen: f.signals.iter().filter_map(|s| self.seen(s)).collect(),
            missing: f.missing.iter().map(|m| self.question(m)).collect(),
            effect: match f.reason {
                Reason::OwnApproval { .. } => String::new(),
                _ => self.effect(&f.outcome),
            },
            remedy: rule.filter(|_| f.certain).and_then(|r| r.remedy.clone()),
            references: rule.map(|r| r.references.clone()).unwrap_or_default(),
        }
    }

    fn heading(&self, f: &Finding) -> String {
        let reason = match (&f.reason, self.number(f.article)) {
            (Reason::Rule(id), Some(number)) => {
                let rule = self.engine.charter.rules.get(id.index()).map_or("", |r| r.name.text.as_str());
                Message::new("verdict-heading-rule")
                    .with("number", number)
                    .with("rule", quoted(rule, self.lang))
                    .render(self.lang)
            }
            _ => capital(&self.reason(f).render(self.lang)),
        };
        let article = f.article.and_then(|a| self.engine.charter.articles.get(a.index()));
        let title = article.map_or(String::new(), |a| a.title.clone());
        if title.is_empty() {
            return reason;
        }
        Message::new("verdict-heading").with("reason", reason).with("title", title).render(self.lang)
    }

    fn seen(&self, s: &crate::verdict::Signal) -> Option<String> {
        let phrase = self.engine.pred(s.pred)?;
        let said = phrases::sentence(phrase, s.holds, &self.engine.charter, self.lang);
        let mut words: Vec<&str> = s.spots.iter().map(|spot| self.post.words(spot)).collect();
        words.dedup();
        if words.is_empty() {
            return Some(said);
        }
        let embargo = self.embargo(phrase, &words);
        let words = words.into_iter().map(|w| Arg::Text(quoted(w, self.lang))).collect();
        let seen = Message::new("verdict-seen").with("phrase", said).with("words", Arg::And(words)).render(self.lang);
        let why: Vec<Arg> = s.why.iter().map(|w| Arg::Text(w.text(self.lang))).collect();
        let seen = match why.is_empty() {
            true => seen,
            false => Message::new("verdict-why").with("seen", seen).with("reasons", Arg::And(why)).render(self.lang),
        };
        Some(embargo.map_or(seen.clone(), |e| format!("{seen} {e}")))
    }

    /// Until when what was revealed must wait: whoever is stopped wants to know.
    fn embargo(&self, phrase: &crate::compile::Phrase, words: &[&str]) -> Option<String> {
        let items = &self.engine.charter.confidentials;
        let item = match (phrase.fact, &phrase.val) {
            (Fact::Confidential, Val::Name(n)) => items.get(*n as usize),
            (Fact::ConfidentialAny, _) => {
                let keys: Vec<String> = words.iter().map(|w| fold::key(w)).collect();
                items.iter().find(|i| i.terms.iter().any(|t| keys.contains(&fold::key(&t.text))))
            }
            _ => None,
        }?;
        let last = item.until?.checked_sub(jiff::Span::new().nanoseconds(1)).ok()?;
        let date = Readback::new(&self.engine.charter, self.lang).date(last.date());
        Some(
            Message::new("verdict-embargo")
                .with("name", quoted(&item.name.text, self.lang))
                .with("date", date)
                .render(self.lang),
        )
    }

    fn gap(&self, part: Part, nearest: Option<usize>) -> String {
        let key = match part {
            Part::Author => "verdict-mandate-author",
            Part::Left => "verdict-mandate-left",
            Part::Person => "verdict-mandate-person",
            Part::Account => "verdict-mandate-account",
            Part::Act => "verdict-mandate-act",
            Part::Content => "verdict-mandate-content",
            Part::Topics => "verdict-mandate-topics",
            Part::Dates => "verdict-mandate-dates",
        };
        let name = nearest.and_then(|m| self.engine.charter.mandates.get(m)).map_or("", |m| m.name.text.as_str());
        let author = self.post.author.as_deref().or(self.post.team.as_deref()).unwrap_or_default();
        Message::new(key)
            .with("author", author)
            .with("account", self.post.account.as_deref().unwrap_or_default())
            .with("mandate", quoted(name, self.lang))
            .render(self.lang)
    }

    fn conflict(&self, base: usize, exceptions: [usize; 2]) -> String {
        let name =
            |n: usize| self.engine.charter.rules.get(n).map_or(String::new(), |r| quoted(&r.name.text, self.lang));
        let [first, second] = exceptions;
        Message::new("verdict-conflict")
            .with("base", name(base))
            .with("first", name(first))
            .with("second", name(second))
            .render(self.lang)
    }

    fn effect(&self, o: &Outcome) -> String {
        let key = match o.effect {
            Effect::Publish => "verdict-effect-publish",
            Effect::Show => "verdict-effect-show",
            Effect::Remind => "verdict-effect-remind",
            Effect::Revise => "verdict-effect-revise",
            Effect::Hold => "verdict-effect-hold",
            Effect::Hide => "verdict-effect-hide",
            Effect::Refuse => "verdict-effect-refuse",
        };
        let Some(who) = &o.deciders else {
            return Message::new(key).render(self.lang);
        };
        self.decides(who, o).render(self.lang)
    }

    /// A missing fact as a question, and who can answer.
    fn question(&self, m: &Missing) -> String {
        let asked = match m.pred.and_then(|p| self.engine.pred(p)) {
            Some(phrase) => phrases::sentence(phrase, true, &self.engine.charter, self.lang),
            None => {
                let def = m.fact.def();
                let forms = if self.lang == Lang::Fr { def.fr } else { def.en };
                forms.holds.first().map_or("", |p| *p).replace("{}", "…")
            }
        };
        let suppliers: Vec<Arg> = m.suppliers.iter().map(|s| Arg::from(self.supplier(s))).collect();
        let message = if m.about.is_empty() {
            Message::new("verdict-question")
        } else {
            // "#2" is the second medium, which has no name.
            let about = m.about.iter().map(|a| match a.strip_prefix('#') {
                Some(n) => Message::new("verdict-medium").with("n", n).into(),
                None => Arg::Text(a.clone()),
            });
            let about = about.collect();
            Message::new("verdict-question-about").with("about", Arg::And(about))
        };
        let suppliers = Message::new("verdict-suppliers").with("all", Arg::Or(suppliers)).render(self.lang);
        let question = message.with("phrase", asked).with("suppliers", capital(&suppliers)).render(self.lang);
        if m.why.is_empty() {
            return question;
        }
        let why = m.why.iter().map(|w| Arg::Text(w.text(self.lang))).collect();
        Message::new("verdict-suspicion").with("question", question).with("reasons", Arg::And(why)).render(self.lang)
    }

    fn supplier(&self, s: &Supplier) -> Message {
        match s {
            Supplier::Author => Message::new("verdict-supplier-author"),
            Supplier::Sender => Message::new("verdict-supplier-sender"),
            Supplier::Registry { file, keeper: Some(keeper) } => {
                Message::new("verdict-supplier-keeper").with("keeper", keeper.as_str()).with("file", *file)
            }
            Supplier::Registry { file, keeper: None } => Message::new("verdict-supplier-registry").with("file", *file),
            Supplier::Detector(name) => Message::new("verdict-supplier-detector").with("name", *name),
        }
    }
}

/// With a capital at the beginning.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |c| c.to_uppercase().chain(chars).collect())
}
