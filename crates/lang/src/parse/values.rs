//! Values: names, teams and persons, choices, numbers, lengths of time, dates.

use super::{Cursor, Meaning, Symbol, is_article};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::fold;
use crate::lex::{self, Tok};
use crate::model::{Answer, Compare, Length, Name, Span, TeamId, TimeUnit, Who};
use crate::vocabulary::{ChoiceSet, Glue, NameKind};
use charte_messages::{Arg, Message};
use jiff::civil::{Date, DateTime, Time};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

type ChoiceEntry = (Vec<Box<str>>, &'static str);

static CHOICES: LazyLock<FxHashMap<ChoiceSet, Vec<ChoiceEntry>>> = LazyLock::new(|| {
    let mut map: FxHashMap<ChoiceSet, Vec<ChoiceEntry>> = FxHashMap::default();
    for set in ChoiceSet::ALL {
        let entries = map.entry(*set).or_default();
        for choice in set.choices() {
            for text in choice.fr.iter().chain(choice.en).chain([&choice.code]) {
                let mut words = lex::phrase(text);
                if words.len() > 1 && words.first().is_some_and(|w| is_article(w)) {
                    words.remove(0);
                }
                entries.push((words, choice.code));
            }
        }
        entries.sort_by_key(|(w, _)| std::cmp::Reverse(w.len()));
    }
    map
});

/// The code of a word of a closed set, if it is one.
pub(crate) fn choice_code(set: ChoiceSet, text: &str) -> Option<&'static str> {
    let mut words = lex::phrase(text);
    if words.len() > 1 && words.first().is_some_and(|w| is_article(w)) {
        words.remove(0);
    }
    CHOICES.get(&set)?.iter().find(|(w, _)| *w == words).map(|(_, code)| *code)
}

/// The message key that says what kind of thing a name is.
pub(crate) fn kind_message(kind: NameKind) -> Message {
    Message::new(match kind {
        NameKind::Team => "kind-team",
        NameKind::Account => "kind-account",
        NameKind::Topic => "kind-topic",
        NameKind::Category => "kind-category",
        NameKind::Confidential => "kind-confidential",
        NameKind::List => "kind-list",
        NameKind::Calendar => "kind-calendar",
        NameKind::Scenario => "kind-scenario",
    })
}

impl Cursor<'_> {
    /// A piece of text: one quotation, or the words up to a comma, `stop` words excluded.
    pub(super) fn item(&mut self) -> Option<(String, Span)> {
        let first = self.peek()?;
        match first.kind {
            Tok::Quoted | Tok::OpenQuote => {
                self.pos += 1;
                self.mark(first.span, Meaning::Quoted);
                // Words right after a quotation belong to the same item only where a comma is missing: said by the caller.
                Some((first.text.to_string(), first.span))
            }
            Tok::Comma => None,
            _ => {
                let from = self.pos;
                while self.peek_kind().is_some_and(|k| k != Tok::Comma) {
                    self.pos += 1;
                }
                let span = self.since(from);
                Some((self.shown(span), span))
            }
        }
    }

    /// Items separated by commas, to the end of the clause.
    pub(super) fn items(&mut self) -> Vec<(String, Span)> {
        let mut out = Vec::new();
        while !self.done() {
            match self.item() {
                Some(item) => out.push(item),
                None => {
                    let span = self.here();
                    let d = Diagnostic::new(Code::ValueMissing, self.place(span)).with("found", ",");
                    self.error(d);
                }
            }
            if !self.eat(Tok::Comma) && !self.done() {
                let from = self.pos;
                while self.peek_kind().is_some_and(|k| k != Tok::Comma) {
                    self.pos += 1;
                }
                let span = self.since(from);
                let d = Diagnostic::new(Code::Leftover, self.place(span)).with("found", self.shown(span));
                self.error(d);
                self.eat(Tok::Comma);
            }
        }
        out
    }

    /// All the rest as prose: a sentence, its surrounding quotation marks taken off.
    pub(super) fn prose(&mut self) -> Option<String> {
        if self.done() {
            return None;
        }
        let (text, span) = self.rest();
        let source = crate::document::slice(self.text, span);
        let inner = [('«', '»'), ('"', '"'), ('“', '”')].into_iter().find_map(|(open, close)| {
            let inner = source.strip_prefix(open)?.strip_suffix(close)?;
            // Two quotations one after the other are a sentence, not one quotation.
            (!inner.contains([open, close])).then(|| crate::lex::squeeze(inner))
        });
        Some(inner.unwrap_or(text))
    }

    /// One name: quoted, a handle, or one bare word.
    pub(super) fn name(&mut self) -> Option<(String, Span)> {
        let t = self.peek()?;
        let text = match t.kind {
            Tok::Quoted | Tok::OpenQuote => {
                self.mark(t.span, Meaning::Quoted);
                t.text.to_string()
            }
            Tok::Word => {
                let from = self.pos;
                // An elision belongs to its word: `l'entreprise` is one name.
                while self.peek().is_some_and(|t| t.text.ends_with('\'')) {
                    self.pos += 1;
                }
                self.pos += 1;
                let span = self.since(from);
                return Some((self.shown(span), span));
            }
            _ => return None,
        };
        self.pos += 1;
        Some((text, t.span))
    }

    /// A name looked up among the declared ones of a kind.
    pub(super) fn reference(&mut self, kind: NameKind) -> Option<u32> {
        let Some((text, span)) = self.name() else {
            let span = self.here();
            let d = Diagnostic::new(Code::ValueMissing, self.place(span)).with("found", self.shown(span));
            self.error(d);
            return None;
        };
        self.look_up(kind, &text, span)
    }

    /// Looks a name up; says so when nothing declares it.
    pub(super) fn look_up(&mut self, kind: NameKind, text: &str, span: Span) -> Option<u32> {
        let table = self.symbols.table(kind);
        if let Some(index) = table.get(text) {
            self.mark(span, Meaning::Refers(Symbol::Name(kind, index)));
            return Some(index);
        }
        let near = nearest(text, table.names().iter().map(String::as_str));
        let known: Vec<Arg> = table.names().iter().take(8).map(|n| Arg::Text(n.clone())).collect();
        let quoted = near.map(|n| if self.peek_is_quote(span) { format!("« {n} »") } else { n });
        let d = Diagnostic::new(Code::UnknownName, self.place(span))
            .with("found", text)
            .with("kind", kind_message(kind))
            .with("declared", Arg::Or(known))
            .near(quoted);
        self.error(d);
        None
    }

    fn peek_is_quote(&self, span: Span) -> bool {
        crate::document::slice(self.text, span).starts_with(['«', '"', '“'])
    }

    /// Names of one kind, separated by commas or `ou`, while they are names.
    pub(super) fn references(&mut self, kind: NameKind) -> Vec<u32> {
        let mut out = Vec::new();
        loop {
            self.eat_any(kind_words(kind));
            out.extend(self.reference(kind));
            if !self.more_names(kind) {
                return out;
            }
        }
    }

    /// Whether another name of the list follows; moves over the comma or `ou` if so.
    fn more_names(&mut self, kind: NameKind) -> bool {
        let from = self.pos;
        let or = !self.eat(Tok::Comma);
        if or && !self.at_only_or() {
            return false;
        }
        let marks = self.sink.marks.len();
        if or {
            self.eat_any(&[Glue::Or, Glue::And]);
        }
        self.eat_any(kind_words(kind));
        let next = self.peek();
        let fits = next.is_some_and(|t| match t.kind {
            Tok::Quoted => true,
            Tok::Word => t.text.starts_with('@') || self.symbols.table(kind).get(&t.text).is_some(),
            _ => false,
        });
        if !fits {
            self.pos = from;
            self.sink.marks.truncate(marks);
        }
        fits
    }

    fn at_only_or(&self) -> bool {
        self.at(Glue::Or)
    }

    /// Teams and persons: `équipe « a », équipe b ou personne « C »`. Returns whether `et` joined them.
    pub(super) fn whos(&mut self) -> (Vec<Who>, bool) {
        let mut out = Vec::new();
        let mut all = false;
        let mut last: Option<Glue> = None;
        loop {
            match self.who(last) {
                Some((who, kind)) => {
                    out.extend(who);
                    last = Some(kind);
                }
                None => {
                    let span = self.here();
                    let d = Diagnostic::new(Code::NotWho, self.place(span)).with("found", self.shown(span));
                    self.error(d);
                    self.pos += usize::from(!self.done());
                }
            }
            let from = self.pos;
            let marks = self.sink.marks.len();
            let joined = if self.eat(Tok::Comma) { Some(Glue::Or) } else { self.eat_any(&[Glue::Or, Glue::And]) };
            let Some(joined) = joined else { return (out, all) };
            // After a comma a quotation is another name only if it is one: it may as well be the next part of the clause.
            let comma = self.tokens.get(from).is_some_and(|t| t.kind == Tok::Comma);
            self.article_before_who();
            let declared = |t: &crate::lex::Token| self.symbols.table(NameKind::Team).get(&t.text).is_some();
            let follows = self.at(Glue::Team)
                || self.at(Glue::Person)
                || self.peek().is_some_and(|t| match t.kind {
                    Tok::Quoted => !comma || last == Some(Glue::Person) || declared(t),
                    Tok::Word => declared(t),
                    _ => false,
                });
            if !follows {
                self.pos = from;
                self.sink.marks.truncate(marks);
                return (out, all);
            }
            all |= joined == Glue::And;
        }
    }

    /// `l'équipe`, `the team`: the article may be written.
    fn article_before_who(&mut self) {
        let from = self.pos;
        self.skip_article();
        if self.pos > from && !self.at(Glue::Team) && !self.at(Glue::Person) {
            self.pos = from;
        }
    }

    /// Whether a team or a person is next.
    pub(super) fn at_who(&mut self) -> bool {
        let from = self.pos;
        self.article_before_who();
        let hit = self.at(Glue::Team) || self.at(Glue::Person);
        self.pos = from;
        hit
    }

    /// One team or person. A name without `équipe` or `personne` is of the kind named before it.
    fn who(&mut self, before: Option<Glue>) -> Option<(Option<Who>, Glue)> {
        self.article_before_who();
        let kind = self.eat_any(&[Glue::Team, Glue::Person]);
        let (text, span) = match kind.or(before) {
            Some(_) => self.name()?,
            None if self.peek().is_some_and(|t| {
                t.kind == Tok::Quoted || self.symbols.table(NameKind::Team).get(&t.text).is_some()
            }) =>
            {
                self.name()?
            }
            None => return None,
        };
        let person = match kind.or(before) {
            Some(Glue::Person) => true,
            Some(_) => false,
            // A quoted name alone: a team if one is declared, else a person.
            None => self.symbols.table(NameKind::Team).get(&text).is_none(),
        };
        if person {
            return Some((Some(Who::Person(Name { key: fold::key(&text), text })), Glue::Person));
        }
        let team = self.look_up(NameKind::Team, &text, span);
        Some((team.map(|t| Who::Team(TeamId(t))), Glue::Team))
    }

    /// A word of a closed set.
    pub(super) fn choice(&mut self, set: ChoiceSet) -> Option<&'static str> {
        if let Some(code) = self.try_choice(set) {
            return Some(code);
        }
        let from = self.pos;
        let item = if self.done() {
            (String::new(), self.here())
        } else {
            self.name().unwrap_or((String::new(), self.since(from)))
        };
        let words: Vec<&str> = set.choices().iter().flat_map(|c| c.fr.iter().chain(c.en).copied()).collect();
        let near = nearest(&item.0, words.iter().copied());
        let allowed = set.choices().iter().filter_map(|c| Some(Arg::Both(c.fr.first()?, c.en.first()?))).collect();
        let d = Diagnostic::new(Code::UnknownChoice, self.place(item.1))
            .with("found", item.0)
            .with("allowed", Arg::Or(allowed))
            .near(near);
        self.error(d);
        None
    }

    /// A word of a closed set, if one is next.
    pub(super) fn try_choice(&mut self, set: ChoiceSet) -> Option<&'static str> {
        let from = self.pos;
        if let Some(t) = self.peek()
            && t.kind == Tok::Quoted
        {
            let code = choice_code(set, &t.text)?;
            self.pos += 1;
            self.mark(t.span, Meaning::Choice(set, code));
            return Some(code);
        }
        let entries = CHOICES.get(&set)?;
        let hit = |c: &Self| entries.iter().map(|(w, code)| (c.words(w), *code)).find(|(n, _)| *n > 0);
        let mut found = hit(self);
        if found.is_none() {
            self.skip_article();
            found = hit(self);
        }
        let Some((n, code)) = found else {
            self.pos = from;
            return None;
        };
        self.pos += n;
        let span = self.since(from);
        self.mark(span, Meaning::Choice(set, code));
        Some(code)
    }

    /// Words of a closed set, separated by commas, `ou` or `et`.
    pub(super) fn choices(&mut self, set: ChoiceSet) -> Vec<&'static str> {
        let mut out: Vec<&'static str> = self.choice(set).into_iter().collect();
        loop {
            let from = self.pos;
            let marks = self.sink.marks.len();
            if !self.eat(Tok::Comma) && self.eat_any(&[Glue::Or, Glue::And]).is_none() {
                return out;
            }
            // `photo ou texte contient « x »`: what follows is a phrase that begins like a word of the set.
            let begun = self.pos;
            match self.try_choice(set) {
                Some(code) if !self.phrase_longer_than(begun) => out.push(code),
                _ => {
                    self.pos = from;
                    self.sink.marks.truncate(marks);
                    return out;
                }
            }
        }
    }

    /// A comparison word, or none: exactly.
    pub(super) fn compare(&mut self) -> Compare {
        match self.eat_any(&[Glue::MoreThan, Glue::LessThan, Glue::AtLeast, Glue::AtMost, Glue::Exactly]) {
            Some(Glue::MoreThan) => Compare::More,
            Some(Glue::LessThan) => Compare::Less,
            Some(Glue::AtLeast) => Compare::AtLeast,
            Some(Glue::AtMost) => Compare::AtMost,
            _ => Compare::Exactly,
        }
    }

    /// A whole number, in digits or, up to twelve, in words.
    pub(super) fn number(&mut self) -> Option<i64> {
        if let Some(t) = self.peek()
            && t.kind == Tok::Word
        {
            let digits: String = t.text.chars().filter(|c| *c != '_').collect();
            // `1 000` is two tokens: groups of three digits follow.
            if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) {
                let mut all = digits;
                self.pos += 1;
                while let Some(next) = self.peek()
                    && next.kind == Tok::Word
                    && next.text.len() == 3
                    && next.text.bytes().all(|b| b.is_ascii_digit())
                    && all.len() <= 12
                {
                    all.push_str(&next.text);
                    self.pos += 1;
                }
                return all.parse().ok();
            }
            const WORDS: [(&str, i64); 26] = [
                ("zero", 0),
                ("un", 1),
                ("une", 1),
                ("deux", 2),
                ("trois", 3),
                ("quatre", 4),
                ("cinq", 5),
                ("six", 6),
                ("sept", 7),
                ("huit", 8),
                ("neuf", 9),
                ("dix", 10),
                ("onze", 11),
                ("douze", 12),
                ("one", 1),
                ("two", 2),
                ("three", 3),
                ("four", 4),
                ("five", 5),
                ("seven", 7),
                ("eight", 8),
                ("nine", 9),
                ("ten", 10),
                ("eleven", 11),
                ("twelve", 12),
                ("aucun", 0),
            ];
            if let Some((_, n)) = WORDS.iter().find(|(w, _)| *w == &*t.text) {
                self.pos += 1;
                return Some(*n);
            }
        }
        None
    }

    /// A whole number, or an error.
    pub(super) fn expect_number(&mut self) -> Option<i64> {
        let n = self.number();
        if n.is_none() {
            let span = self.here();
            let d = Diagnostic::new(Code::NotANumber, self.place(span)).with("found", self.shown(span));
            self.error(d);
        }
        n
    }

    /// A whole number that fits, or an error.
    pub(super) fn count(&mut self) -> Option<u32> {
        self.expect_number().map(|n| u32::try_from(n).unwrap_or(u32::MAX))
    }

    /// A percentage, in thousandths: `60 %`, `99,5 %`, `99.5 %`.
    pub(super) fn per_mille(&mut self) -> Option<u32> {
        let tenths = |text: &str| match text.as_bytes() {
            [d] if d.is_ascii_digit() => Some(u32::from(d - b'0')),
            _ => None,
        };
        let bare = self.peek().map(|t| t.text.trim_end_matches('%'));
        if let Some((whole, part)) = bare.and_then(|t| t.split_once('.'))
            && let (Ok(whole), Some(part)) = (whole.parse::<u32>(), tenths(part))
        {
            self.pos += 1;
            self.percent_sign();
            return Some(whole.saturating_mul(10).saturating_add(part));
        }
        let glued = bare.filter(|t| self.peek().is_some_and(|w| w.text.len() > t.len()));
        let whole = match glued.and_then(|t| t.parse::<u32>().ok()) {
            Some(n) => {
                self.pos += 1;
                n
            }
            None => self.count()?,
        };
        let mut part = 0;
        if self.peek_kind() == Some(Tok::Comma)
            && let Some(t) = self.tokens.get(self.pos + 1)
            && let Some(n) = tenths(t.text.trim_end_matches('%'))
        {
            part = n;
            self.pos += 2;
        }
        self.percent_sign();
        Some(whole.saturating_mul(10).saturating_add(part))
    }

    /// A prepared answer: its name, for which severity, its text.
    pub(super) fn answer(&mut self, number: usize) -> Option<Answer> {
        let mut severity = self.answer_severity();
        let mut name = None;
        let mut from = self.pos;
        let (mut text, _) = self.item()?;
        let mut span = self.since(from);
        if self.eat(Tok::Comma) {
            severity = severity.or_else(|| self.answer_severity());
            from = self.pos;
            if let Some((second, _)) = self.item() {
                name = Some(std::mem::replace(&mut text, second));
                span = self.since(from);
            }
        }
        Some(Answer { name: name.unwrap_or_else(|| number.to_string()), severity, text, place: self.place(span) })
    }

    /// `gravité 2,`: only that, so that a sentence may begin with the word.
    fn answer_severity(&mut self) -> Option<u8> {
        let (from, marks) = (self.pos, self.sink.marks.len());
        if !self.eat_glue(Glue::Severity) {
            return None;
        }
        let at = self.here();
        match self.number() {
            Some(n) if self.eat(Tok::Comma) => match u8::try_from(n) {
                Ok(n @ 1..=4) => Some(n),
                _ => {
                    let d = Diagnostic::new(Code::OutOfRange, self.place(at))
                        .with("found", n.to_string())
                        .with("min", 1_i64)
                        .with("max", 4_i64);
                    self.error(d);
                    None
                }
            },
            _ => {
                self.pos = from;
                self.sink.marks.truncate(marks);
                None
            }
        }
    }

    /// `%`, alone or not said.
    pub(super) fn percent_sign(&mut self) {
        self.pos += usize::from(self.peek().is_some_and(|t| &*t.text == "%"));
    }

    /// A length of time: `24 h`, `30 min`, `24h`.
    pub(super) fn length(&mut self) -> Option<Length> {
        let from = self.pos;
        let glued = self.peek().and_then(|t| {
            let cut = t.text.find(|c: char| !c.is_ascii_digit())?;
            let (digits, unit) = t.text.split_at_checked(cut)?;
            let amount: u32 = digits.parse().ok()?;
            let glue = UNITS.iter().find(|(g, _)| g.fr().iter().chain(g.en()).any(|w| fold::word(w) == unit))?;
            Some(Length { amount, unit: glue.1 })
        });
        if glued.is_some() {
            self.pos += 1;
            return glued;
        }
        let amount = self.number().and_then(|n| u32::try_from(n).ok());
        let unit =
            self.eat_any(&UNITS.map(|(g, _)| g)).and_then(|g| UNITS.iter().find(|(u, _)| *u == g)).map(|(_, u)| *u);
        match (amount, unit) {
            (Some(amount), Some(unit)) => Some(Length { amount, unit }),
            _ => {
                let span = if self.pos > from { self.since(from) } else { self.here() };
                let d = Diagnostic::new(Code::NotALength, self.place(span)).with("found", self.shown(span));
                self.error(d);
                self.pos = self.pos.max(from + usize::from(!self.done()));
                None
            }
        }
    }

    /// A date: `2026-12-01` or `1er décembre 2026`.
    pub(super) fn date(&mut self) -> Option<Date> {
        let from = self.pos;
        let Some(t) = self.peek() else {
            let span = self.here();
            let d = Diagnostic::new(Code::NotADate, self.place(span)).with("found", "");
            self.error(d);
            return None;
        };
        if t.kind == Tok::Word
            && let Some((y, m, d)) = iso_parts(&t.text)
        {
            self.pos += 1;
            return self.real_date(y, m, d, from);
        }
        if let Some(day) = t
            .text
            .trim_end_matches("er")
            .parse::<i8>()
            .ok()
            .or_else(|| t.text.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse().ok())
        {
            self.pos += 1;
            if let Some(month) = self.month()
                && let Some(year) = self.number().and_then(|n| i16::try_from(n).ok())
            {
                return self.real_date(year, month, day, from);
            }
        }
        self.pos = self.pos.max(from + 1);
        let span = self.since(from);
        let d = Diagnostic::new(Code::NotADate, self.place(span)).with("found", self.shown(span));
        self.error(d);
        None
    }

    fn real_date(&mut self, y: i16, m: i8, d: i8, from: usize) -> Option<Date> {
        let date = Date::new(y, m, d).ok();
        if date.is_none() {
            let span = self.since(from);
            let d = Diagnostic::new(Code::NoSuchDay, self.place(span)).with("found", self.shown(span));
            self.error(d);
        }
        date
    }

    /// The name of a month, 1 to 12.
    pub(super) fn month(&mut self) -> Option<i8> {
        let glue = self.eat_any(&Glue::MONTHS)?;
        Glue::MONTHS.iter().position(|m| *m == glue).and_then(|n| i8::try_from(n + 1).ok())
    }

    /// Whether a date in figures is next.
    pub(super) fn at_date(&self) -> bool {
        self.peek().is_some_and(|t| t.kind == Tok::Word && iso_parts(&t.text).is_some())
    }

    /// A time of day: `18:00`, `18 h`, `18 h 30`, `18h30`.
    pub(super) fn time(&mut self) -> Option<Time> {
        let from = self.pos;
        let found = self.try_time();
        if found.is_none() {
            self.pos = (from + 1).min(self.tokens.len());
            let span = if self.pos > from { self.since(from) } else { self.here() };
            let d = Diagnostic::new(Code::NotATime, self.place(span)).with("found", self.shown(span));
            self.error(d);
        }
        found
    }

    /// A time of day, if one is next.
    pub(super) fn try_time(&mut self) -> Option<Time> {
        let from = self.pos;
        let t = self.peek().filter(|t| t.kind == Tok::Word)?;
        let build = |h: i8, m: i8| if h == 24 && m == 0 { Some(Time::midnight()) } else { Time::new(h, m, 0, 0).ok() };
        if let Some((h, m)) = t.text.split_once([':', 'h']) {
            let hour = h.parse::<i8>().ok()?;
            let minute = if m.is_empty() { 0 } else { m.parse::<i8>().ok()? };
            self.pos += 1;
            return build(hour, minute);
        }
        let hour = t.text.parse::<i8>().ok()?;
        self.pos += 1;
        if !self.eat_glue(Glue::Hour) {
            self.pos = from;
            return None;
        }
        let minute =
            self.peek().filter(|t| t.kind == Tok::Word && t.text.len() == 2).and_then(|t| t.text.parse::<i8>().ok());
        self.pos += usize::from(minute.is_some());
        build(hour, minute.unwrap_or(0))
    }

    /// A date with, perhaps, a time; `None` for the time when it is not said.
    pub(super) fn date_time(&mut self) -> Option<(Date, Option<Time>)> {
        let date = self.date()?;
        self.eat_glue(Glue::At);
        let time = self.try_time();
        Some((date, time))
    }
}

const UNITS: [(Glue, TimeUnit); 6] = [
    (Glue::Minute, TimeUnit::Minute),
    (Glue::Hour, TimeUnit::Hour),
    (Glue::Day, TimeUnit::Day),
    (Glue::Week, TimeUnit::Week),
    (Glue::Month, TimeUnit::Month),
    (Glue::Year, TimeUnit::Year),
];

fn iso_parts(text: &str) -> Option<(i16, i8, i8)> {
    let mut parts = text.split('-');
    let (y, m, d) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || y.len() != 4 || m.len() != 2 || d.len() != 2 {
        return None;
    }
    Some((y.parse().ok()?, m.parse().ok()?, d.parse().ok()?))
}

/// The instant a date begins, or the given time of it.
pub(crate) fn at_time(date: Date, time: Option<Time>) -> DateTime {
    date.to_datetime(time.unwrap_or(Time::midnight()))
}

/// The word that may stand before a name of a kind.
fn kind_words(kind: NameKind) -> &'static [Glue] {
    match kind {
        NameKind::Team => &[Glue::Team],
        NameKind::Account => &[Glue::Account],
        NameKind::Topic => &[Glue::TopicWord],
        NameKind::Category => &[Glue::CategoryWord],
        NameKind::Confidential => &[],
        NameKind::List => &[Glue::ListWord],
        NameKind::Calendar => &[Glue::CalendarWord],
        NameKind::Scenario => &[Glue::Scenario],
    }
}
