//! What was decided and why. Reasons name rules by number; words come when they are asked for ([`crate::words`],
//! [`crate::json`]).

use crate::compile::PredId;
use charte_lang::model::{ArticleId, Charter, Effect, MandateId, Outcome, Place, RuleId, ScenarioId};
use charte_lang::vocabulary::{Fact, Subject};
use jiff::Timestamp;
use smallvec::SmallVec;
use std::ops::Range;

/// The answer to a submission.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// What was judged.
    pub subject: Subject,
    /// The strongest effect of all findings.
    pub effect: Effect,
    /// The instant of which the facts were taken.
    pub instant: Timestamp,
    /// Why, strongest first, then in the order of the articles.
    pub findings: Vec<Finding>,
    /// Holds on which those who decide have said yes.
    pub settled: Vec<Finding>,
    /// What rules in shadow would have found.
    pub shadow: Vec<Finding>,
    /// Rules that would have counted, and the exceptions that set them aside.
    pub aside: Vec<Aside>,
    /// Facts without which a rule cannot decide.
    pub missing: Vec<Missing>,
    /// Facts that can still change the effect, cheapest first.
    pub questions: Vec<Question>,
    /// Whether a detector that this build leaves out could change the effect: then the full engine has the last word.
    pub partial: bool,
}

/// One reason.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What was found.
    pub reason: Reason,
    /// The article it stands in.
    pub article: Option<ArticleId>,
    /// Effect with its particulars: who decides, by when, on what ground, which scenario.
    pub outcome: Outcome,
    /// Whether it is certain; else the rule cannot decide.
    pub certain: bool,
    /// What was seen.
    pub signals: SmallVec<[Signal; 2]>,
    /// What is missing, when it cannot decide.
    pub missing: Vec<Missing>,
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// A rule is breached, or cannot decide.
    Rule(RuleId),
    /// No mandate covers the act.
    Mandate(Gap),
    /// Two exceptions of one rule hold together, and neither is an exception of the other.
    Conflict {
        /// The rule.
        base: RuleId,
        /// Its exceptions.
        exceptions: [RuleId; 2],
    },
    /// An approval by the author, which does not count.
    OwnApproval {
        /// As given.
        by: String,
    },
}

/// Why no mandate covers the act.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// The part that fails in the nearest mandate.
    pub part: Part,
    /// The nearest mandate.
    pub nearest: Option<MandateId>,
}

/// The parts of a mandate, in the order in which they are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Nobody is said to act.
    Author,
    /// The author has left the company.
    Left,
    /// The person.
    Person,
    /// The account.
    Account,
    /// The act.
    Act,
    /// The type of content.
    Content,
    /// The topics.
    Topics,
    /// The dates.
    Dates,
}

impl Part {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Part::Author => "author",
            Part::Left => "left",
            Part::Person => "person",
            Part::Account => "account",
            Part::Act => "act",
            Part::Content => "content",
            Part::Topics => "topics",
            Part::Dates => "dates",
        }
    }
}

/// Something seen: a phrase of the vocabulary that holds or not, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Signal {
    /// The phrase, by its number in the engine.
    pub(crate) pred: PredId,
    /// Whether it holds.
    pub holds: bool,
    /// Where.
    pub spots: SmallVec<[Spot; 2]>,
    /// In percent; 100 for what is exact.
    pub confidence: u8,
    /// Whether the submission gave the fact expressly, over what the registry, the text or a detector would have said.
    pub given: bool,
    /// Why a detector says so; empty for what needs none.
    pub why: SmallVec<[Why; 1]>,
}

impl Signal {
    /// The fact of the phrase, in the engine that judged.
    #[must_use]
    pub fn fact(&self, engine: &crate::Engine) -> Option<charte_lang::vocabulary::Fact> {
        engine.pred(self.pred).map(|pred| pred.fact)
    }
}

/// Why a detector says so.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    /// In percent.
    pub confidence: u8,
    /// The code and particulars of the sentence.
    pub reason: charte_signals::finding::Reason,
}

impl Why {
    /// The sentence.
    #[must_use]
    pub fn text(&self, lang: charte_messages::Lang) -> String {
        let reason = &self.reason;
        let name = reason.name.as_deref().unwrap_or_default().to_owned();
        charte_messages::Message::new(format!("why-{}", reason.code))
            .with("name", name)
            .with("number", reason.number.unwrap_or_default())
            .with("also", reason.also.unwrap_or_default())
            .render(lang)
    }
}

/// A place in the submission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// In the alternative text of this medium, counted from 0; `None`: in the text.
    pub medium: Option<u32>,
    /// Bytes.
    pub span: Range<u32>,
}

/// A fact that is not known.
#[derive(Clone, Debug, PartialEq)]
pub struct Missing {
    /// The fact.
    pub fact: Fact,
    /// The phrase, by its number in the engine, when one asks for it.
    pub(crate) pred: Option<PredId>,
    /// Persons, media or other things that it is about.
    pub about: Vec<String>,
    /// What a detector saw that is not enough for it to hold: for a person to look at.
    pub why: SmallVec<[Why; 1]>,
    /// Who can supply it.
    pub suppliers: SmallVec<[Supplier; 2]>,
}

/// Who can supply a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Supplier {
    /// The author, with the post.
    Author,
    /// Whoever hands over the comment.
    Sender,
    /// The registry.
    Registry {
        /// The file that would say it.
        file: &'static str,
        /// Who keeps it.
        keeper: Option<String>,
    },
    /// A detector that has not answered.
    Detector(&'static str),
}

/// A fact that can still change the effect.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// What is asked, and of whom.
    pub missing: Missing,
    /// The weakest effect that an answer can lead to.
    pub at_best: Effect,
    /// The strongest effect that an answer can lead to.
    pub at_worst: Effect,
}

/// The scenario to open for a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The one that a person follows.
    pub scenario: ScenarioId,
    /// The others that rules open, in the order in which they would come.
    pub others: Vec<ScenarioId>,
}

/// A rule that was set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aside {
    /// The rule.
    pub rule: RuleId,
    /// Its exception.
    pub by: RuleId,
}

impl Verdict {
    /// Whether any finding is of this rule.
    #[must_use]
    pub fn cites(&self, rule: RuleId) -> bool {
        self.findings.iter().any(|f| f.reason == Reason::Rule(rule))
    }

    /// Whether a mandate is missing.
    #[must_use]
    pub fn lacks_mandate(&self) -> bool {
        self.findings.iter().any(|f| matches!(f.reason, Reason::Mandate(_)))
    }

    /// The findings that carry the effect.
    pub fn decisive(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|f| f.outcome.effect == self.effect)
    }

    /// The scenario to open, when a rule opens one, and those that it stands before.
    ///
    /// Danger and law come before facts, and facts before tone: the nature says which. Of two of one nature the graver comes
    /// first, then the one that the charter writes first.
    #[must_use]
    pub fn scenario(&self, charter: &Charter) -> Option<Opened> {
        let mut all: Vec<ScenarioId> = self.findings.iter().filter_map(|f| f.outcome.scenario).collect();
        all.sort_by_key(|id| {
            charter
                .scenarios
                .get(id.index())
                .map_or((usize::MAX, 0, Place::default()), |s| (s.rank(), u8::MAX - s.severity.unwrap_or(0), s.place))
        });
        all.dedup();
        let mut all = all.into_iter();
        Some(Opened { scenario: all.next()?, others: all.collect() })
    }

    /// Detectors that were waited for in vain.
    pub fn detectors_missing(&self) -> impl Iterator<Item = &'static str> {
        self.missing.iter().flat_map(|m| &m.suppliers).filter_map(|s| match s {
            Supplier::Detector(d) => Some(*d),
            _ => None,
        })
    }
}
