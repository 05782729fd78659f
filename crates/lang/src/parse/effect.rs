//! Effects: `retenir pour équipe « juridique », sous 24 h`, `masquer, motif « injure », scénario « injure »`.

use super::values::choice_code;
use super::{Cursor, Meaning};
use crate::diagnostic::{Code, Diagnostic};
use crate::lex::Tok;
use crate::model::{Deciders, Effect, Outcome, ScenarioId, Span};
use crate::vocabulary::{ChoiceSet, Glue, NameKind, Subject};
use charte_messages::Arg;

/// The effect with this code.
fn effect(code: &str) -> Option<Effect> {
    Some(match code {
        "publish" => Effect::Publish,
        "show" => Effect::Show,
        "remind" => Effect::Remind,
        "revise" => Effect::Revise,
        "hold" => Effect::Hold,
        "hide" => Effect::Hide,
        "refuse" => Effect::Refuse,
        _ => return None,
    })
}

fn effect_set(subject: Subject) -> ChoiceSet {
    match subject {
        Subject::Comment => ChoiceSet::CommentEffect,
        Subject::Post | Subject::Contact => ChoiceSet::PostEffect,
    }
}

impl Cursor<'_> {
    /// An effect with its particulars. `expected`: in an example, where a ground need not be said.
    pub(super) fn outcome(&mut self, subject: Subject, expected: bool) -> Option<Outcome> {
        let from = self.pos;
        let code = self.try_choice(effect_set(subject));
        let effect_span = self.since(from);
        let Some(code) = code else {
            self.wrong_effect(subject);
            return None;
        };
        let mut out = Outcome::plain(effect(code)?);
        let mut ground_place = None;
        loop {
            let at = self.pos;
            let comma = self.eat(Tok::Comma);
            if self.eat_glue(Glue::For) {
                let (who, all) = self.whos();
                out.deciders = (!who.is_empty()).then_some(Deciders { who, all });
            } else if self.eat_glue(Glue::Within) {
                out.within = self.length();
            } else if self.at(Glue::Ground) {
                let start = self.pos;
                self.eat_glue(Glue::Ground);
                out.ground = self.ground();
                ground_place = Some(self.since(start));
            } else if self.eat_glue(Glue::Scenario) {
                out.scenario = self.reference(NameKind::Scenario).map(ScenarioId);
            } else {
                if comma {
                    self.pos = at;
                }
                break;
            }
        }
        self.check_ground(&out, effect_span, ground_place, expected);
        Some(out)
    }

    fn check_ground(&mut self, out: &Outcome, effect_span: Span, ground: Option<Span>, expected: bool) {
        if out.effect == Effect::Hide && ground.is_none() && !expected {
            let d =
                Diagnostic::new(Code::GroundMissing, self.place(effect_span)).with("found", self.shown(effect_span));
            self.error(d);
        }
        if out.effect != Effect::Hide
            && let Some(span) = ground
        {
            let d = Diagnostic::new(Code::GroundElsewhere, self.place(span)).with("found", self.shown(effect_span));
            self.error(d);
        }
    }

    fn ground(&mut self) -> Option<&'static str> {
        if let Some(code) = self.try_choice(ChoiceSet::Ground) {
            return Some(code);
        }
        let from = self.pos;
        let item = self.name();
        let span = if self.pos > from { self.since(from) } else { self.here() };
        let text = item.map_or(String::new(), |(t, _)| t);
        if choice_code(ChoiceSet::NotAGround, &text).is_some() {
            let d = Diagnostic::new(Code::NotAGround, self.place(span)).with("found", text);
            self.error(d);
        } else {
            self.pos = from;
            self.choice(ChoiceSet::Ground);
        }
        None
    }

    fn wrong_effect(&mut self, subject: Subject) {
        let other = match subject {
            Subject::Comment => ChoiceSet::PostEffect,
            Subject::Post | Subject::Contact => ChoiceSet::CommentEffect,
        };
        let from = self.pos;
        let marks = self.sink.marks.len();
        let of_other = self.try_choice(other).is_some();
        self.sink.marks.truncate(marks);
        if !of_other {
            self.name();
        }
        let span = if self.pos > from { self.since(from) } else { self.here() };
        let words = effect_set(subject)
            .choices()
            .iter()
            .filter_map(|c| Some(Arg::Both(c.fr.first()?, c.en.first()?)))
            .collect();
        let code = if of_other { Code::WrongEffect } else { Code::NotAnEffect };
        let d = Diagnostic::new(code, self.place(span))
            .with("found", self.shown(span))
            .with("allowed", Arg::Or(words))
            .with("subject", super::condition::subject_message(subject));
        self.error(d);
        self.pos = self.tokens.len();
    }

    /// The mark of the word `habilitation` in an example's reasons.
    pub(super) fn mandate_word(&mut self) -> bool {
        self.eat_glue(Glue::Mandate)
    }

    /// The name of a rule.
    pub(super) fn rule_reference(&mut self) -> Option<u32> {
        let (text, span) = self.name()?;
        if let Some(index) = self.symbols.rules.get(&text) {
            self.mark(span, Meaning::Refers(super::Symbol::Rule(index)));
            return Some(index);
        }
        let near = crate::diagnostic::nearest(&text, self.symbols.rules.names().iter().map(String::as_str));
        let d = Diagnostic::new(Code::UnknownName, self.place(span))
            .with("found", text)
            .with("kind", charte_messages::Message::new("kind-rule"))
            .with("declared", Arg::Or(vec![]))
            .near(near);
        self.error(d);
        None
    }
}
