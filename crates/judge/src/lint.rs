//! What the exact analysis has to say, as diagnostics of the lint.

use crate::analysis::{Insight, example_in_words};
use crate::compile::{Engine, Phrase};
use charte_lang::diagnostic::{Code, Diagnostic};
use charte_lang::model::{RuleId, SourceId};
use charte_messages::{Arg, Lang, Message};

impl Engine {
    /// Dead, always firing, outweighed, equal and clashing rules of the charter's own text.
    #[must_use]
    pub fn lint(&self) -> Vec<Diagnostic> {
        self.analyse().insights.iter().filter_map(|i| self.diagnostic(i)).collect()
    }

    fn diagnostic(&self, insight: &Insight) -> Option<Diagnostic> {
        Some(match insight {
            Insight::Dead { rule } => {
                self.say(Code::DeadRule, *rule)?.with("detail", Message::new("analysis-contradiction"))
            }
            Insight::AlwaysAside { rule } => {
                self.say(Code::DeadRule, *rule)?.with("detail", Message::new("analysis-set-aside"))
            }
            Insight::Always { rule } => {
                self.say(Code::AlwaysTrue, *rule)?.with("detail", Message::new("analysis-anything"))
            }
            Insight::Outweighed { rule, by, example } => {
                self.pair(Code::Outweighed, *rule, *by)?.with("detail", self.words(example))
            }
            Insight::Equivalent { rule, with } => {
                self.pair(Code::SameRule, *rule, *with)?.with("detail", Message::new("analysis-anything"))
            }
            Insight::Clash { exceptions: [a, b], example, .. } => {
                self.pair(Code::ExceptionOverlap, *a, *b)?.with("detail", self.words(example))
            }
        })
    }

    fn words(&self, example: &[(Phrase, bool)]) -> Arg {
        let say = |lang| example_in_words(example, self.charter(), lang);
        Arg::Texts(say(Lang::Fr), say(Lang::En))
    }

    fn say(&self, code: Code, rule: RuleId) -> Option<Diagnostic> {
        let rule = self.charter().rules.get(rule.index())?;
        // A pack's rules are looked at when the pack is linted.
        let place = if rule.place.source == SourceId(0) { Some(rule.place) } else { rule.adjusted };
        Some(Diagnostic::new(code, place?).with("found", rule.name.text.clone()))
    }

    fn pair(&self, code: Code, rule: RuleId, other: RuleId) -> Option<Diagnostic> {
        let other = self.charter().rules.get(other.index())?;
        Some(
            self.say(code, rule)?
                .with("other", other.name.text.clone())
                .related(other.place, Message::new("related-other")),
        )
    }
}
