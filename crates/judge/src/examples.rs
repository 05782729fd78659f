//! Examples are tests: each line becomes a submission with ordinary facts, is judged, and compared with what it expects.

use crate::compile::{Engine, values};
use crate::facts::{Assumed, Pin, Scratch};
use crate::phrases::quoted;
use crate::registry::Registry;
use crate::submission::Submission;
use crate::truth::Truth;
use crate::verdict::Verdict;
use charte_lang::model::{Atom, Compare, Effect, Example, Outcome, RuleId, Setting, Value, Who};
use charte_lang::vocabulary::ValueKind;
use charte_messages::{Arg, Lang, Message};
use jiff::civil::{Date, DateTime, Weekday, date};
use jiff::{Timestamp, ToSpan};
use smallvec::SmallVec;
use std::borrow::Cow;

/// What an example gave.
#[derive(Clone, Debug)]
pub struct ExampleResult {
    /// Its index in the charter.
    pub index: usize,
    /// What was decided.
    pub verdict: Verdict,
    /// How that differs from what was expected; empty: passed.
    pub differences: Vec<Difference>,
}

impl ExampleResult {
    /// Whether it came out as expected.
    #[must_use]
    pub fn passed(&self) -> bool {
        self.differences.is_empty()
    }
}

impl Difference {
    /// The difference in words.
    #[must_use]
    pub fn in_words(self, result: &ExampleResult, engine: &Engine, lang: Lang) -> String {
        let effect = |e: Effect| Arg::from(Message::new(effect_key(e)));
        let message = match self {
            Difference::Effect => {
                let expected = engine.charter.examples.get(result.index).map_or(Effect::Publish, |e| e.expect.effect);
                Message::new("example-effect")
                    .with("expected", effect(expected))
                    .with("actual", effect(result.verdict.effect))
            }
            Difference::Rule(rule) => {
                let name = engine.charter.rules.get(rule.index()).map_or("", |r| r.name.text.as_str());
                Message::new("example-rule").with("rule", quoted(name, lang))
            }
            Difference::Mandate => Message::new("example-mandate"),
            Difference::Ground => Message::new("example-ground"),
            Difference::Scenario => Message::new("example-scenario"),
            Difference::Deciders => Message::new("example-deciders"),
            Difference::Within => Message::new("example-within"),
        };
        message.render(lang)
    }
}

/// The key of an effect's word.
pub(crate) fn effect_key(effect: Effect) -> &'static str {
    match effect {
        Effect::Publish => "effect-publish",
        Effect::Show => "effect-show",
        Effect::Remind => "effect-remind",
        Effect::Revise => "effect-revise",
        Effect::Hold => "effect-hold",
        Effect::Hide => "effect-hide",
        Effect::Refuse => "effect-refuse",
    }
}

/// A difference between what an example expects and what came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Another effect.
    Effect,
    /// A rule that is not among the reasons.
    Rule(RuleId),
    /// No mandate is missing.
    Mandate,
    /// Another ground.
    Ground,
    /// Another scenario.
    Scenario,
    /// Others decide.
    Deciders,
    /// Another time limit.
    Within,
}

impl Engine {
    /// Runs the examples that the charter itself writes.
    #[must_use]
    pub fn run_examples(&self, registry: &Registry) -> Vec<ExampleResult> {
        self.run_examples_where(registry, |e| e.place.source.0 == 0)
    }

    /// Runs the examples of the packs under this charter. A pack passes its own examples alone; here a difference only
    /// says what this charter changes of the pack.
    #[must_use]
    pub fn run_pack_examples(&self, registry: &Registry) -> Vec<ExampleResult> {
        self.run_examples_where(registry, |e| e.place.source.0 != 0)
    }

    fn run_examples_where(&self, registry: &Registry, which: impl Fn(&Example) -> bool) -> Vec<ExampleResult> {
        let mut scratch = Scratch::new();
        let examples = self.charter.examples.iter().enumerate().filter(|(_, e)| which(e));
        examples.map(|(i, e)| self.run_example_in(i, e, registry, &mut scratch)).collect()
    }

    /// Runs one example.
    #[must_use]
    pub fn run_example(&self, index: usize, example: &Example, registry: &Registry) -> ExampleResult {
        self.run_example_in(index, example, registry, &mut Scratch::new())
    }

    pub(crate) fn run_example_in(
        &self,
        index: usize,
        example: &Example,
        registry: &Registry,
        scratch: &mut Scratch,
    ) -> ExampleResult {
        let (post, assumed) = self.arrange(example);
        let instant = post.at.unwrap_or(Timestamp::UNIX_EPOCH);
        let verdict = self.judge_assuming(registry, &post, instant, &assumed, scratch);
        let differences = differences(example, &verdict);
        ExampleResult { index, verdict, differences }
    }

    /// The submission that an example describes, and what is assumed besides.
    pub(crate) fn arrange(&self, example: &Example) -> (Submission<'_>, Assumed) {
        let mut post = Submission::new(example.subject);
        match &example.who {
            Some(Who::Team(t)) => {
                post.team = self.charter.teams.get(t.index()).map(|t| Cow::Borrowed(t.name.text.as_str()));
            }
            Some(Who::Person(p)) => post.author = Some(Cow::Owned(p.text.clone())),
            None => {}
        }
        post.act = example.act;
        post.account = example
            .account
            .and_then(|a| self.charter.accounts.get(a.index()))
            .map(|a| Cow::Borrowed(a.name.text.as_str()));
        post.text = example.text.clone().map(Cow::Owned);
        let at = example.at.unwrap_or_else(|| default_instant(self.charter.header.in_force));
        post.at = self.zone.to_ambiguous_timestamp(at).compatible().ok();
        let mut assumed = Assumed {
            ordinary: true,
            no_mandates: example.who.is_none(),
            in_force: example.by.iter().map(|r| r.0).collect(),
            ..Assumed::default()
        };
        for setting in &example.settings {
            match setting {
                Setting::Is(atom) => settle(atom, &mut assumed),
                Setting::Unknown(atom) => forget(atom, &mut assumed),
            }
        }
        (post, assumed)
    }
}

/// The first Tuesday on or after the day in force, at ten.
pub(crate) fn default_instant(in_force: Option<Date>) -> DateTime {
    let mut day = in_force.unwrap_or(date(2026, 12, 1));
    for _ in 0..7 {
        if day.weekday() == Weekday::Tuesday {
            break;
        }
        day = day.checked_add(1.day()).unwrap_or(day);
    }
    day.at(10, 0, 0, 0)
}

/// Fixes a phrase of an example.
fn settle(atom: &Atom, assumed: &mut Assumed) {
    let truth = Truth::from(atom.holds);
    let pins: SmallVec<[Pin; 4]> = match (&atom.value, atom.fact.def().value) {
        (Value::Flag, _) => SmallVec::from_iter([Pin::All(truth)]),
        (Value::Number(cmp, n), _) => SmallVec::from_iter([Pin::Number(fitting(*cmp, *n, atom.holds))]),
        (Value::Length(cmp, l), _) => SmallVec::from_iter([Pin::Number(fitting(*cmp, l.minutes(), atom.holds))]),
        (Value::Choices(_), ValueKind::Choice(_)) if atom.holds => {
            // "is a or b" holds already with the first of them.
            SmallVec::from_iter([Pin::Exactly(values(atom).into_iter().take(1).collect())])
        }
        _ => values(atom).into_iter().map(|v| Pin::One(v, truth)).collect(),
    };
    assumed.pins.extend(pins.into_iter().map(|p| (atom.fact, p)));
}

/// Makes a phrase of an example unknown.
fn forget(atom: &Atom, assumed: &mut Assumed) {
    let by_value = matches!(atom.fact.def().value, ValueKind::Name(_) | ValueKind::Words | ValueKind::Who);
    if by_value {
        assumed.pins.extend(values(atom).into_iter().map(|v| (atom.fact, Pin::One(v, Truth::Unknown))));
    } else {
        assumed.pins.push((atom.fact, Pin::All(Truth::Unknown)));
    }
}

/// A number that compares so, or not so.
fn fitting(cmp: Compare, n: i64, holds: bool) -> i64 {
    let cmp = match (cmp, holds) {
        (cmp, true) => cmp,
        (Compare::More, false) => Compare::AtMost,
        (Compare::Less, false) => Compare::AtLeast,
        (Compare::AtLeast, false) => Compare::Less,
        (Compare::AtMost | Compare::Exactly, false) => Compare::More,
    };
    match cmp {
        Compare::More => n.saturating_add(1),
        Compare::Less => n.saturating_sub(1),
        Compare::AtLeast | Compare::AtMost | Compare::Exactly => n,
    }
}

/// How a verdict differs from what an example expects.
pub(crate) fn differences(example: &Example, verdict: &Verdict) -> Vec<Difference> {
    let mut out = Vec::new();
    if verdict.effect != example.expect.effect {
        out.push(Difference::Effect);
    }
    out.extend(example.by.iter().filter(|r| !verdict.cites(**r)).map(|r| Difference::Rule(*r)));
    if example.by_mandate && !verdict.lacks_mandate() {
        out.push(Difference::Mandate);
    }
    let any = |test: &dyn Fn(&Outcome) -> bool| verdict.decisive().any(|f| test(&f.outcome));
    let want = &example.expect;
    if want.ground.is_some() && !any(&|o| o.ground == want.ground) {
        out.push(Difference::Ground);
    }
    // The scenario may be opened by a finding that is not the strongest.
    if want.scenario.is_some() && !verdict.findings.iter().any(|f| f.outcome.scenario == want.scenario) {
        out.push(Difference::Scenario);
    }
    if want.deciders.is_some() && !any(&|o| o.deciders == want.deciders) {
        out.push(Difference::Deciders);
    }
    if want.within.is_some() && !any(&|o| o.within.map(|l| l.minutes()) == want.within.map(|l| l.minutes())) {
        out.push(Difference::Within);
    }
    out
}
