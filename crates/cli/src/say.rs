//! A verdict in words, for a terminal.

use charte_judge::{Reason, Verdict};
use charte_lang::model::Charter;
use charte_lang::readback::Readback;
use charte_messages::{Lang, Message};

/// Says verdicts under a charter, in a language.
pub(crate) struct Say<'a> {
    charter: &'a Charter,
    readback: Readback<'a>,
    lang: Lang,
}

impl<'a> Say<'a> {
    pub(crate) fn new(charter: &'a Charter, lang: Lang) -> Self {
        Self { charter, readback: Readback::new(charter, lang), lang }
    }

    /// The reasons, one short line each: the rule, its effect.
    pub(crate) fn reasons(&self, verdict: &Verdict) -> Vec<String> {
        let name = |n: usize| self.charter.rules.get(n).map_or(String::new(), |r| r.name.text.clone());
        verdict
            .findings
            .iter()
            .map(|f| {
                let what = match &f.reason {
                    Reason::Rule(r) => name(r.index()),
                    Reason::Mandate(gap) => {
                        format!("{} ({})", Message::new("reason-mandate").render(self.lang), gap.part.code())
                    }
                    Reason::Conflict { base, .. } => {
                        Message::new("reason-conflict").with("rule", name(base.index())).render(self.lang)
                    }
                    Reason::OwnApproval { by } => {
                        Message::new("reason-own-approval").with("by", by.as_str()).render(self.lang)
                    }
                };
                let effect = self.readback.outcome(&f.outcome, verdict.subject);
                let missing: Vec<&str> = f.missing.iter().map(|m| m.fact.def().code).collect();
                if missing.is_empty() {
                    format!("{what}: {effect}")
                } else {
                    format!("{what}: {effect} [? {}]", missing.join(", "))
                }
            })
            .collect()
    }
}

/// A line for whoever started the program.
pub(crate) fn line(text: &str) -> anyhow::Result<()> {
    use std::io::Write;
    writeln!(anstream::stdout(), "{text}")?;
    Ok(())
}
