//! Conditions: phrases of the closed vocabulary, joined by `et`, `ou`, negated by `pas (…)`.

use super::{Cursor, Mark, Meaning};
use crate::diagnostic::{Code, Diagnostic};
use crate::lex::{self, Tok};
use crate::model::{Atom, Compare, Cond, Lang, Span, Value};
use crate::vocabulary::facts::{Phrases, ValueKind};
use crate::vocabulary::{FACTS, Fact, Glue, Subject};
use charte_messages::Message;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// How deep parentheses may stand.
const MAX_DEPTH: u8 = 32;

/// A phrase cut for matching.
pub(crate) struct Pattern {
    pub(crate) fact: Fact,
    pub(crate) holds: bool,
    pub(crate) variant: u8,
    head: Vec<Box<str>>,
    tail: Vec<Box<str>>,
    valued: bool,
}

/// Patterns by their first word, the longest first.
static PATTERNS: LazyLock<FxHashMap<Box<str>, Vec<Pattern>>> = LazyLock::new(|| {
    let mut map: FxHashMap<Box<str>, Vec<Pattern>> = FxHashMap::default();
    for def in FACTS {
        for Phrases { holds, fails } in [def.fr, def.en] {
            let says = holds.iter().enumerate().map(|(n, t)| (true, n, t));
            let denies = fails.iter().enumerate().map(|(n, t)| (false, n, t));
            for (holds, n, text) in says.chain(denies) {
                let (head, tail) = text.split_once("{}").map_or((*text, None), |(h, t)| (h, Some(t)));
                let mut head = lex::phrase(head);
                while head.len() > 1 && head.first().is_some_and(|w| super::is_article(w)) {
                    head.remove(0);
                }
                let Some(first) = head.first().cloned() else { continue };
                map.entry(first).or_default().push(Pattern {
                    fact: def.fact,
                    holds,
                    variant: u8::try_from(n).unwrap_or(0),
                    head,
                    valued: tail.is_some(),
                    tail: lex::phrase(tail.unwrap_or("")),
                });
            }
        }
    }
    for list in map.values_mut() {
        list.sort_by_key(|p| std::cmp::Reverse(p.head.len() + p.tail.len()));
    }
    map
});

/// The words with which a phrase begins, for the suggestions of an error: the text of the phrase.
pub(crate) fn phrase_texts(lang: Lang) -> impl Iterator<Item = (Fact, bool, &'static str)> {
    FACTS.iter().flat_map(move |d| {
        let p = if lang == Lang::Fr { d.fr } else { d.en };
        p.holds.iter().map(move |t| (d.fact, true, *t)).chain(p.fails.iter().map(move |t| (d.fact, false, *t)))
    })
}

impl Cursor<'_> {
    /// A condition about a subject, to the end of the clause.
    pub(super) fn condition(&mut self, subject: Subject) -> Option<Cond> {
        let cond = self.expression(subject, 0);
        if self.peek_kind() == Some(Tok::Close) {
            let span = self.here();
            let d = Diagnostic::new(Code::Parenthesis, self.place(span)).with("found", ")");
            self.error(d);
            self.pos = self.tokens.len();
        }
        cond
    }

    fn expression(&mut self, subject: Subject, depth: u8) -> Option<Cond> {
        if depth > MAX_DEPTH {
            let span = self.here();
            let d = Diagnostic::new(Code::TooDeep, self.place(span)).with("limit", i64::from(MAX_DEPTH));
            self.error(d);
            self.pos = self.tokens.len();
            return None;
        }
        let from = self.pos;
        let mut parts = vec![self.operand(subject, depth)];
        let mut joined: Option<Glue> = None;
        while let Some(glue) = self.eat_any(&[Glue::And, Glue::Or]) {
            if joined.is_some_and(|j| j != glue) {
                let at = self.since(self.pos.saturating_sub(1));
                let whole = self.since(from);
                let d = Diagnostic::new(Code::MixedConnectives, self.place(at)).with("found", self.shown(whole));
                self.error(d);
            }
            joined = joined.or(Some(glue));
            parts.push(self.operand(subject, depth));
        }
        let parts: Vec<Cond> = parts.into_iter().flatten().collect();
        match (parts.len(), joined) {
            (0, _) => None,
            (1, _) => parts.into_iter().next(),
            (_, Some(Glue::Or)) => Some(Cond::Any(parts)),
            _ => Some(Cond::All(parts)),
        }
    }

    fn operand(&mut self, subject: Subject, depth: u8) -> Option<Cond> {
        if self.at(Glue::Not) {
            self.eat_glue(Glue::Not);
            return self.operand(subject, depth + 1).map(|c| Cond::Not(Box::new(c)));
        }
        if self.peek_kind() == Some(Tok::Open) {
            let open = self.here();
            self.pos += 1;
            let inner = self.expression(subject, depth + 1);
            if !self.eat(Tok::Close) {
                if self.done() {
                    let d = Diagnostic::new(Code::Parenthesis, self.place(open)).with("found", "(");
                    self.error(d);
                } else {
                    let (shown, span) = self.until_close();
                    let d = Diagnostic::new(Code::Leftover, self.place(span)).with("found", shown);
                    self.error(d);
                }
            }
            return inner;
        }
        match self.phrase(Some(subject)) {
            Some(atom) => atom.map(Cond::Atom),
            None => {
                self.unknown_phrase(subject);
                None
            }
        }
    }

    fn until_close(&mut self) -> (String, Span) {
        let from = self.pos;
        while self.peek_kind().is_some_and(|k| k != Tok::Close) {
            self.pos += 1;
        }
        let span = self.since(from);
        self.eat(Tok::Close);
        (self.shown(span), span)
    }

    /// Says that a phrase is not of the vocabulary, with the nearest one, and moves on to the next connective or comma.
    pub(super) fn unknown_phrase(&mut self, subject: Subject) {
        let from = self.pos;
        while !self.done()
            && !self.at(Glue::And)
            && !self.at(Glue::Or)
            && !matches!(self.peek_kind(), Some(Tok::Comma | Tok::Close | Tok::Arrow))
        {
            self.pos += 1;
        }
        if self.pos == from {
            let span = self.here();
            let d = Diagnostic::new(Code::ValueMissing, self.place(span)).with("found", self.shown(span));
            self.error(d);
            self.pos += usize::from(!self.done());
            return;
        }
        let span = self.since(from);
        let shown = self.shown(span);
        let near = nearest_phrase(&shown, subject);
        let mut d = Diagnostic::new(Code::UnknownPhrase, self.place(span)).with("found", shown).near(near);
        d.fix = None; // the value has to be filled in by a person
        self.error(d);
    }

    /// Whether a phrase begins at a position whose words go beyond where the cursor stands.
    pub(super) fn phrase_longer_than(&mut self, from: usize) -> bool {
        let now = std::mem::replace(&mut self.pos, from);
        self.skip_article();
        let candidates = self.peek().filter(|t| t.kind == Tok::Word).and_then(|t| PATTERNS.get(&t.text));
        let longer = candidates.into_iter().flatten().map(|p| self.words(&p.head)).any(|n| n > 0 && self.pos + n > now);
        self.pos = now;
        longer
    }

    /// A phrase of the vocabulary. `None`: no phrase begins here. `Some(None)`: one does, and its value is wrong (said).
    pub(super) fn phrase(&mut self, subject: Option<Subject>) -> Option<Option<Atom>> {
        let from = self.pos;
        self.skip_article();
        let start = self.pos;
        let candidates = self.peek().filter(|t| t.kind == Tok::Word).and_then(|t| PATTERNS.get(&t.text));
        let Some(candidates) = candidates else {
            self.pos = from;
            return None;
        };
        let (marks, errors) = (self.sink.marks.len(), self.sink.diagnostics.len());
        let mut first_failure: Option<(usize, Vec<Diagnostic>, Vec<Mark>)> = None;
        for pattern in candidates {
            self.pos = start;
            let n = self.words(&pattern.head);
            if n == 0 {
                continue;
            }
            self.pos += n;
            let span = self.since(from);
            self.mark(
                span,
                Meaning::Phrase { fact: pattern.fact, holds: pattern.holds, variant: pattern.variant, tail: false },
            );
            let value = if pattern.valued { self.value(pattern.fact) } else { Some(Value::Flag) };
            let sound = self.sink.diagnostics.len() == errors && value.is_some();
            let tail = self.words(&pattern.tail);
            if sound && (pattern.tail.is_empty() || tail > 0) {
                if tail > 0 {
                    let at = self.pos;
                    self.pos += tail;
                    let span = self.since(at);
                    self.mark(
                        span,
                        Meaning::Phrase {
                            fact: pattern.fact,
                            holds: pattern.holds,
                            variant: pattern.variant,
                            tail: true,
                        },
                    );
                }
                let place = self.place(self.since(from));
                if let (Some(subject), Some(value)) = (subject, value) {
                    let atom = Atom { fact: pattern.fact, holds: pattern.holds, value, place };
                    return Some(self.fits(atom, subject));
                }
                return Some(None);
            }
            let said = self.sink.diagnostics.split_off(errors);
            let left = self.sink.marks.split_off(marks);
            // The mistake that counts is the one of the longest phrase that was begun and whose tail is not the reason.
            if first_failure.is_none() && !said.is_empty() {
                first_failure = Some((self.pos, said, left));
            }
        }
        match first_failure {
            Some((pos, said, left)) => {
                self.pos = pos;
                self.sink.diagnostics.extend(said);
                self.sink.marks.extend(left);
                Some(None)
            }
            None => {
                self.pos = from;
                None
            }
        }
    }

    /// Checks that the fact says something about the subject.
    fn fits(&mut self, atom: Atom, subject: Subject) -> Option<Atom> {
        let def = atom.fact.def();
        if def.subjects.contains(&subject) {
            return Some(atom);
        }
        let d = Diagnostic::new(Code::WrongSubject, atom.place)
            .with("found", self.shown(atom.place.span))
            .with("subject", subject_message(subject))
            .with(
                "subjects",
                charte_messages::Arg::Or(def.subjects.iter().map(|s| subject_message(*s).into()).collect()),
            );
        self.error(d);
        None
    }

    fn value(&mut self, fact: Fact) -> Option<Value> {
        match fact.def().value {
            ValueKind::Flag => Some(Value::Flag),
            ValueKind::Who => {
                let (whos, _) = self.whos();
                (!whos.is_empty()).then_some(Value::Who(whos))
            }
            ValueKind::Choice(set) => {
                let codes = self.choices(set);
                (!codes.is_empty()).then_some(Value::Choices(codes))
            }
            ValueKind::Name(kind) => {
                let names = self.references(kind);
                (!names.is_empty()).then_some(Value::Names(names))
            }
            ValueKind::Number => {
                let compare = self.compare();
                self.expect_number().map(|n| Value::Number(compare, n))
            }
            ValueKind::Percent => {
                let compare = self.compare();
                let n = self.expect_number()?;
                self.percent_sign();
                Some(Value::Number(compare, n))
            }
            ValueKind::Duration => {
                let compare = self.compare();
                self.length().map(|l| Value::Length(compare, l))
            }
            ValueKind::Words => self.quoted_words(),
        }
    }

    fn quoted_words(&mut self) -> Option<Value> {
        let mut out = Vec::new();
        loop {
            let Some(t) = self.peek().filter(|t| t.kind == Tok::Quoted) else {
                if out.is_empty() {
                    let span = self.here();
                    let d = Diagnostic::new(Code::ValueMissing, self.place(span)).with("found", self.shown(span));
                    self.error(d);
                }
                break;
            };
            self.mark(t.span, Meaning::Quoted);
            out.push(t.text.to_string());
            self.pos += 1;
            let comma = self.peek_kind() == Some(Tok::Comma)
                && self.tokens.get(self.pos + 1).is_some_and(|t| t.kind == Tok::Quoted);
            let or = self.at(Glue::Or) && self.tokens.get(self.pos + 1).is_some_and(|t| t.kind == Tok::Quoted);
            if comma {
                self.pos += 1;
            } else if or {
                self.eat_glue(Glue::Or);
            } else {
                break;
            }
        }
        (!out.is_empty()).then_some(Value::Words(out))
    }
}

/// The message that names a subject.
pub(crate) fn subject_message(subject: Subject) -> Message {
    Message::new(match subject {
        Subject::Post => "subject-post",
        Subject::Comment => "subject-comment",
        Subject::Contact => "subject-contact",
    })
}

/// The phrase whose words are most like those found, facts of the subject preferred.
fn nearest_phrase(found: &str, subject: Subject) -> Option<String> {
    let words = lex::phrase(found);
    let mut best: Option<(f64, &'static str)> = None;
    for lang in [Lang::Fr, Lang::En] {
        for (fact, _, text) in phrase_texts(lang) {
            let pattern = lex::phrase(text);
            let shared = pattern.iter().filter(|w| words.iter().any(|v| near_word(v, w))).count();
            let total = pattern.len().max(1);
            #[expect(clippy::cast_precision_loss, reason = "counts of words")]
            let mut score = shared as f64 / total as f64 - 0.02 * (total as f64 - words.len() as f64).abs();
            if !fact.def().subjects.contains(&subject) {
                score -= 0.3;
            }
            if best.is_none_or(|(s, _)| score > s) {
                best = Some((score, text));
            }
        }
    }
    best.filter(|(score, _)| *score >= 0.5).map(|(_, text)| text.replace("{}", "…"))
}

fn near_word(a: &str, b: &str) -> bool {
    a == b || (a.len() > 3 && b.len() > 3 && strsim::damerau_levenshtein(a, b) <= 1)
}

impl Compare {
    /// The small word that writes it; none for `exactly`, which is not written.
    #[must_use]
    pub fn glue(self) -> Option<Glue> {
        match self {
            Compare::More => Some(Glue::MoreThan),
            Compare::Less => Some(Glue::LessThan),
            Compare::AtLeast => Some(Glue::AtLeast),
            Compare::AtMost => Some(Glue::AtMost),
            Compare::Exactly => None,
        }
    }
}
