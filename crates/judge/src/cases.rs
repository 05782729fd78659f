//! Cases: made-up posts with what must come out, kept beside a charter in a file of their own.

use crate::compile::Engine;
use crate::facts::Scratch;
use crate::keys::key;
use crate::phrases::quoted;
use crate::problem::{Fault, Problem, Wanted, choice};
use crate::registry::Registry;
use crate::submission::Submission;
use crate::tree::{self, Node, Problems, Row, Spot};
use crate::verdict::{Reason, Verdict};
use charte_lang::model::Effect;
use charte_lang::vocabulary::{ChoiceSet, FACTS, Fact, Subject};
use charte_messages::{Arg, Lang, Message};
use jiff::Timestamp;

/// A case.
#[derive(Clone, Debug)]
pub struct Case<'a> {
    /// Its name.
    pub name: String,
    /// The line it begins on.
    pub line: Option<u32>,
    /// The effect that must come out.
    pub expect: Option<Effect>,
    /// Rules that must be among the reasons; `mandate` or `habilitation` stands for a missing mandate.
    pub by: Vec<String>,
    /// Rules that must not be.
    pub absent: Vec<String>,
    /// Facts that must be reported missing.
    pub unknown: Vec<Fact>,
    /// The detectors without which the case cannot pass yet.
    pub waits_for: Vec<String>,
    /// What is judged.
    pub post: Submission<'a>,
}

/// What a case gave.
#[derive(Clone, Debug)]
pub struct CaseResult {
    /// What was decided.
    pub verdict: Verdict,
    /// How that differs from what the case wants; empty: passed.
    pub differences: Vec<CaseDifference>,
}

/// A difference between what a case wants and what came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseDifference {
    /// Another effect.
    Effect {
        /// What the case wants.
        expected: Effect,
        /// What came out.
        actual: Effect,
    },
    /// A rule that is not among the reasons.
    NotCited(String),
    /// A rule that is among the reasons.
    Cited(String),
    /// A name that no rule of the charter bears.
    NoSuchRule(String),
    /// A fact that is not reported missing.
    NotMissing(Fact),
}

impl CaseDifference {
    /// The difference in words.
    #[must_use]
    pub fn in_words(&self, lang: Lang) -> String {
        let effect = |e: Effect| Arg::from(Message::new(crate::examples::effect_key(e)));
        match self {
            CaseDifference::Effect { expected, actual } => {
                Message::new("example-effect").with("expected", effect(*expected)).with("actual", effect(*actual))
            }
            CaseDifference::NotCited(rule) => Message::new("example-rule").with("rule", quoted(rule, lang)),
            CaseDifference::Cited(rule) => Message::new("example-rule-absent").with("rule", quoted(rule, lang)),
            CaseDifference::NoSuchRule(rule) => Message::new("example-no-such-rule").with("rule", quoted(rule, lang)),
            CaseDifference::NotMissing(fact) => Message::new("example-not-missing").with("fact", fact.def().code),
        }
        .render(lang)
    }
}

impl<'a> Case<'a> {
    /// Reads a file of cases. A case that cannot be read is reported and left out; the others count.
    #[must_use]
    pub fn read_all(file: &str, text: &'a str) -> (Vec<Self>, Vec<Problem>) {
        let mut problems = Problems::for_toml(Some(file), text);
        let mut cases = Vec::new();
        if let Some(mut tree) = tree::from_toml(text, &mut problems)
            && let Some(mut top) = Row::of(&mut tree, Spot::Top, &mut problems)
        {
            let list = top.take("case");
            // What cannot even be put as a case, and why: for people.
            top.take("not_judged");
            top.finish(&mut problems);
            let items = match list.map(|l| (l.at, l.node)) {
                Some((_, Node::List(items))) => items,
                Some((at, _)) => {
                    problems.add(at, "case".to_owned(), Fault::WrongKind { wanted: Wanted::List });
                    Vec::new()
                }
                None => Vec::new(),
            };
            for (i, mut item) in items.into_iter().enumerate() {
                let before = problems.found.len();
                let line = problems.line(item.at);
                let Some(mut row) = Row::of(&mut item, Spot::Entry("case", i), &mut problems) else {
                    continue;
                };
                let case = Self::from_row(&mut row, line, &mut problems);
                row.finish(&mut problems);
                if problems.found.len() == before {
                    cases.push(case);
                }
            }
        }
        (cases, problems.found)
    }

    fn from_row(row: &mut Row<'_, 'a, '_>, line: Option<u32>, p: &mut Problems) -> Self {
        let name = row.text("name", p).map(|n| n.into_owned()).unwrap_or_default();
        let expect = row.text("expect", p);
        let texts = |row: &mut Row<'_, 'a, '_>, name, p: &mut Problems| {
            row.texts(name, p).unwrap_or_default().into_iter().map(|t| t.into_owned()).collect::<Vec<_>>()
        };
        let (by, absent) = (texts(row, "by", p), texts(row, "absent", p));
        let mut unknown = Vec::new();
        for code in texts(row, "unknown", p) {
            match Fact::from_code(&code) {
                Some(fact) => unknown.push(fact),
                None => {
                    let near = crate::keys::nearest(&code, FACTS.iter().map(|d| d.code)).map(str::to_owned);
                    p.add(row.at(), row.path("unknown"), Fault::UnknownFact { code, nearest: near });
                }
            }
        }
        // One detector or several.
        let waits_for = match row.take("waits_for").map(|t| (t.at, t.node)) {
            None => Vec::new(),
            Some((_, Node::Text(one))) => vec![one.into_owned()],
            Some((_, Node::List(items))) => items
                .into_iter()
                .filter_map(|t| if let Node::Text(t) = t.node { Some(t.into_owned()) } else { None })
                .collect(),
            Some((at, _)) => {
                p.add(at, row.path("waits_for"), Fault::WrongKind { wanted: Wanted::Names });
                Vec::new()
            }
        };
        // What a case says for people.
        for field in ["incident", "note", "later", "source", "why"] {
            row.take(field);
        }
        let post = Submission::from_row(row, p);
        let set = if post.subject == Subject::Comment { ChoiceSet::CommentEffect } else { ChoiceSet::PostEffect };
        let expect = expect.and_then(|word| match choice(set, &word) {
            Ok(code) => effect_of(code),
            Err(fault) => {
                p.add(row.at(), row.path("expect"), fault);
                None
            }
        });
        Case { name, line, expect, by, absent, unknown, waits_for, post }
    }
}

fn effect_of(code: &str) -> Option<Effect> {
    use Effect::{Hide, Hold, Publish, Refuse, Remind, Revise, Show};
    [Publish, Show, Remind, Revise, Hold, Hide, Refuse].into_iter().find(|e| e.code() == code)
}

impl Engine {
    /// Runs a case; a case without an instant is judged as of the charter's first Tuesday in force at ten.
    #[must_use]
    pub fn run_case(&self, registry: &Registry, case: &Case<'_>, scratch: &mut Scratch) -> CaseResult {
        let verdict = self.judge_in(registry, &case.post, self.first_instant(), scratch);
        let differences = self.case_differences(case, &verdict);
        CaseResult { verdict, differences }
    }

    /// The first Tuesday on or after the day in force, at ten: the instant of what does not say when it is.
    #[must_use]
    pub fn first_instant(&self) -> Timestamp {
        let at = crate::examples::default_instant(self.charter.header.in_force);
        self.zone.to_ambiguous_timestamp(at).compatible().unwrap_or(Timestamp::UNIX_EPOCH)
    }

    fn case_differences(&self, case: &Case<'_>, verdict: &Verdict) -> Vec<CaseDifference> {
        let mut out = Vec::new();
        if let Some(expected) = case.expect
            && expected != verdict.effect
        {
            out.push(CaseDifference::Effect { expected, actual: verdict.effect });
        }
        for (names, wanted) in [(&case.by, true), (&case.absent, false)] {
            for name in names {
                match (self.cited(name, verdict), wanted) {
                    (None, _) => out.push(CaseDifference::NoSuchRule(name.clone())),
                    (Some(false), true) => out.push(CaseDifference::NotCited(name.clone())),
                    (Some(true), false) => out.push(CaseDifference::Cited(name.clone())),
                    _ => {}
                }
            }
        }
        let reported = |fact: &Fact| verdict.missing.iter().any(|m| m.fact == *fact);
        out.extend(case.unknown.iter().filter(|f| !reported(f)).map(|f| CaseDifference::NotMissing(*f)));
        out
    }

    /// Whether a rule is among the reasons; `None` when no rule has that name.
    fn cited(&self, name: &str, verdict: &Verdict) -> Option<bool> {
        let wanted = key(name);
        if matches!(wanted.as_str(), "mandate" | "habilitation") {
            return Some(verdict.lacks_mandate());
        }
        let is = |n: &str| key(n) == wanted;
        let known = self.charter.rules.iter().any(|r| is(&r.name.text));
        let cited = verdict.findings.iter().any(|f| match &f.reason {
            Reason::Rule(id) => self.charter.rules.get(id.index()).is_some_and(|r| is(&r.name.text)),
            _ => false,
        });
        known.then_some(cited)
    }
}
