//! Lines of examples: who does what where with which words, under which circumstances, and what must come out.

use super::Cursor;
use super::values::at_time;
use crate::diagnostic::{Code, Diagnostic};
use crate::lex::Tok;
use crate::model::{AccountId, ArticleId, Example, Outcome, RuleId, Setting, Value};
use crate::vocabulary::{Fact, Glue, NameKind, Subject};

const VERBS: [(Glue, &str, Subject); 10] = [
    (Glue::Publishes, "publish", Subject::Post),
    (Glue::Replies, "reply", Subject::Post),
    (Glue::Reposts, "repost", Subject::Post),
    (Glue::Schedules, "schedule", Subject::Post),
    (Glue::Promotes, "promote", Subject::Post),
    (Glue::Withdraws, "withdraw", Subject::Post),
    (Glue::Drafts, "draft", Subject::Post),
    (Glue::Follows, "follow", Subject::Contact),
    (Glue::Accepts, "accept", Subject::Contact),
    (Glue::Comments, "comment", Subject::Comment),
];

impl Cursor<'_> {
    /// One line. `above`: the line before it, for `idem`.
    pub(super) fn example(&mut self, above: Option<&Example>, article: Option<ArticleId>) -> Option<Example> {
        let arrow = self.tokens.iter().position(|t| t.kind == Tok::Arrow);
        let Some(arrow) = arrow else {
            let d = Diagnostic::new(Code::ArrowMissing, self.place(self.whole)).with("found", self.shown(self.whole));
            self.error(d);
            self.pos = self.tokens.len();
            return None;
        };
        let place = self.place(self.whole);
        let mut out = Example {
            subject: Subject::Post,
            who: None,
            act: None,
            account: None,
            text: None,
            at: None,
            settings: Vec::new(),
            expect: Outcome::plain(crate::model::Effect::Publish),
            by: Vec::new(),
            by_mandate: false,
            article,
            place,
            expect_place: place,
        };
        let all = self.tokens;
        self.tokens = all.get(..arrow).unwrap_or(&[]);
        self.situation(&mut out, above);
        self.tokens = all;
        self.pos = arrow + 1;
        let from = self.pos;
        out.expect = self.outcome(out.subject, true)?;
        if self.eat_glue(Glue::By) {
            loop {
                if self.mandate_word() {
                    out.by_mandate = true;
                } else if let Some(rule) = self.rule_reference() {
                    out.by.push(RuleId(rule));
                }
                if !self.eat(Tok::Comma) && !self.eat_glue(Glue::And) {
                    break;
                }
            }
        }
        out.expect_place = self.place(self.since(from));
        self.finish();
        Some(out)
    }

    fn situation(&mut self, out: &mut Example, above: Option<&Example>) {
        let mut verb_seen = false;
        while !self.done() {
            let before = self.pos;
            if self.eat(Tok::Comma) {
                continue;
            }
            // `same text was already published` is a phrase of the vocabulary that begins like `same`.
            if self.at(Glue::Same)
                && let Some(atom) = self.phrase(Some(out.subject))
            {
                atom.into_iter().for_each(|a| replace(&mut out.settings, Setting::Is(a)));
                continue;
            }
            if self.at(Glue::Same) {
                let at = self.here();
                self.eat_glue(Glue::Same);
                match above {
                    Some(line) => take_over(out, line),
                    None => {
                        let d = Diagnostic::new(Code::NothingAbove, self.place(at)).with("found", self.shown(at));
                        self.error(d);
                    }
                }
                continue;
            }
            if self.eat_glue(Glue::UnknownWhether) {
                if let Some(atom) = self.example_phrase(out.subject) {
                    replace(&mut out.settings, Setting::Unknown(atom));
                }
                continue;
            }
            if !verb_seen && self.verb(out) {
                verb_seen = true;
                continue;
            }
            if (self.at(Glue::OnDay) || self.at(Glue::On)) && self.day(out) {
                continue;
            }
            if self.eat_glue(Glue::On) {
                self.eat_glue(Glue::Account);
                out.account = self.reference(NameKind::Account).map(AccountId);
                continue;
            }
            if let Some(t) = self.peek().filter(|t| matches!(t.kind, Tok::Quoted | Tok::OpenQuote)) {
                out.text = Some(t.text.to_string());
                self.pos += 1;
                continue;
            }
            match self.phrase(Some(out.subject)) {
                Some(atom) => {
                    if let Some(atom) = atom {
                        replace(&mut out.settings, Setting::Is(atom));
                    } else {
                        self.skip_part();
                    }
                    continue;
                }
                None if !self.at_who() => {}
                None => {
                    let (mut whos, _) = self.whos();
                    out.who = whos.pop();
                    continue;
                }
            }
            self.skip_part();
            let span = self.since(before);
            let d = Diagnostic::new(Code::ExamplePart, self.place(span)).with("found", self.shown(span));
            self.error(d);
        }
        if out.who.is_none()
            && let Some(Setting::Is(atom)) =
                out.settings.iter().find(|s| matches!(s, Setting::Is(a) if a.fact == Fact::Author && a.holds))
            && let Value::Who(whos) = &atom.value
        {
            out.who = whos.first().cloned();
        }
    }

    fn example_phrase(&mut self, subject: Subject) -> Option<crate::model::Atom> {
        match self.phrase(Some(subject)) {
            Some(atom) => {
                if atom.is_none() {
                    self.skip_part();
                }
                atom
            }
            None => {
                self.unknown_phrase(subject);
                None
            }
        }
    }

    fn skip_part(&mut self) {
        while self.peek_kind().is_some_and(|k| k != Tok::Comma) {
            self.pos += 1;
        }
    }

    fn verb(&mut self, out: &mut Example) -> bool {
        // `sur` and a team's name come before; a verb is a single word that is none of the phrases'.
        let glues = VERBS.map(|(g, _, _)| g);
        let Some(glue) = self.eat_any(&glues) else { return false };
        if let Some((_, act, subject)) = VERBS.iter().find(|(g, _, _)| *g == glue) {
            out.subject = *subject;
            out.act = (*act != "comment").then_some(*act);
        }
        true
    }

    /// `le 2027-01-20 à 10:30` · `on 2027-01-20 at 10:30`; does not move when no date follows.
    fn day(&mut self, out: &mut Example) -> bool {
        let (from, marks) = (self.pos, self.sink.marks.len());
        self.eat_any(&[Glue::OnDay, Glue::On]);
        let figures = self.at_date() || (self.peek().is_some_and(|t| t.text.starts_with(|c: char| c.is_ascii_digit())));
        if !figures {
            self.pos = from;
            self.sink.marks.truncate(marks);
            return false;
        }
        if let Some((date, time)) = self.date_time() {
            out.at = Some(at_time(date, Some(time.unwrap_or(jiff::civil::time(10, 0, 0, 0)))));
        }
        true
    }
}

/// `idem`: all that the line above said of the situation, save what this line has said already.
fn take_over(out: &mut Example, line: &Example) {
    out.subject = line.subject;
    out.who = out.who.take().or_else(|| line.who.clone());
    out.act = out.act.or(line.act);
    out.account = out.account.or(line.account);
    out.text = out.text.take().or_else(|| line.text.clone());
    out.at = out.at.or(line.at);
    let said = std::mem::replace(&mut out.settings, line.settings.clone());
    for s in said {
        replace(&mut out.settings, s);
    }
}

/// A setting replaces an earlier one of the same fact; where a fact can have several values at once (topics, names,
/// words, people), of the same fact and value.
fn replace(settings: &mut Vec<Setting>, new: Setting) {
    let of = |s: &Setting| match s {
        Setting::Is(a) | Setting::Unknown(a) => {
            let several = matches!(a.value, Value::Names(_) | Value::Words(_) | Value::Who(_));
            (a.fact, several.then(|| a.value.clone()))
        }
    };
    let key = of(&new);
    settings.retain(|s| of(s) != key);
    settings.push(new);
}
