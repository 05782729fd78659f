//! Blocks: each kind's clauses into its part of the charter.

use super::values::{at_time, choice_code};
use super::{Cursor, Meaning, Sink, Symbol, Symbols};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Block, Clause, both_words, slice};
use crate::fold;
use crate::lex::Tok;
use crate::model::*;
use crate::vocabulary::{BlockKind, ChoiceSet, ClauseKind as C, Glue, NameKind, Subject};
use jiff::civil::{Date, Time};

/// One source's blocks on their way into the charter.
pub(crate) struct Reader<'a> {
    pub(crate) text: &'a str,
    pub(crate) source: SourceId,
    pub(crate) lang: Lang,
    pub(crate) pack: bool,
    pub(crate) symbols: &'a Symbols,
    pub(crate) sink: &'a mut Sink,
    pub(crate) charter: &'a mut Charter,
    /// The article of each heading.
    pub(crate) articles: &'a [ArticleId],
}

impl<'a> Reader<'a> {
    fn place(&self, span: Span) -> Place {
        Place { source: self.source, span }
    }

    fn cursor<'b>(&'b mut self, block: &'b Block, clause: &'b Clause) -> Cursor<'b> {
        let tokens = block.tokens.get(clause.tokens.clone()).unwrap_or(&[]);
        let start = tokens.first().map_or(clause.keyword.end, |t| t.span.start);
        let whole = Span { start, end: clause.span.end.max(start) };
        Cursor { text: self.text, source: self.source, tokens, pos: 0, whole, symbols: self.symbols, sink: self.sink }
    }

    /// Reads one block.
    pub(crate) fn block(&mut self, block: &Block) {
        self.mark(block.word, Meaning::Block(block.kind));
        for clause in &block.clauses {
            if let Some(kind) = clause.kind {
                self.mark(clause.keyword, Meaning::Clause(kind));
            }
        }
        self.twice(block);
        self.required(block);
        let article = block.heading.and_then(|h| self.articles.get(h).copied());
        match block.kind {
            BlockKind::Charter => self.header(block),
            BlockKind::Article => self.article(block, article),
            BlockKind::Team => self.team(block, article),
            BlockKind::Account => self.account(block, article),
            BlockKind::Topic | BlockKind::Category => self.group(block, article),
            BlockKind::Confidential => self.confidential(block, article),
            BlockKind::List => self.list(block, article),
            BlockKind::Calendar => self.calendar(block, article),
            BlockKind::Scenario => self.scenario(block, article),
            BlockKind::Antispam => self.antispam(block, article),
            BlockKind::Alarm => self.alarm(block, article),
            BlockKind::Notice => self.notice(block, article),
            BlockKind::Retention => self.retention(block, article),
            BlockKind::Mandate => self.mandate(block, article),
            BlockKind::Rule => self.rule(block, article),
            BlockKind::Example => self.examples(block, article),
        }
    }

    fn mark(&mut self, span: Span, meaning: Meaning) {
        let place = self.place(span);
        self.sink.marks.push(super::Mark { place, meaning });
    }

    fn error(&mut self, d: Diagnostic) {
        self.sink.diagnostics.push(d);
    }

    fn twice(&mut self, block: &Block) {
        for (n, clause) in block.clauses.iter().enumerate() {
            let Some(kind) = clause.kind else { continue };
            let before = block.clauses.iter().take(n).find(|c| c.kind == Some(kind));
            if let Some(before) = before.filter(|_| !kind.repeats()) {
                let first = self.place(before.keyword);
                let d = Diagnostic::new(Code::ClauseTwice, self.place(clause.keyword))
                    .with("found", slice(self.text, clause.keyword).to_owned())
                    .related(first, charte_messages::Message::new("related-first"));
                self.error(d);
            }
        }
    }

    fn required(&mut self, block: &Block) {
        let needed: &[C] = match block.kind {
            BlockKind::Mandate => &[C::Who, C::May],
            BlockKind::Confidential if block.clauses.iter().all(|c| c.kind != Some(C::Folder)) => &[],
            _ => &[],
        };
        for kind in needed {
            if block.clauses.iter().all(|c| c.kind != Some(*kind)) {
                let d = Diagnostic::new(Code::ClauseMissing, self.place(block.word))
                    .with("found", slice(self.text, block.word).to_owned())
                    .with("clause", both_words(*kind));
                self.error(d);
            }
        }
    }

    /// Runs over the clauses of a kind.
    fn each(&mut self, block: &Block, kind: C, mut read: impl FnMut(&mut Cursor<'_>)) {
        for clause in block.clauses.iter().filter(|c| c.kind == Some(kind)) {
            let mut cursor = self.cursor(block, clause);
            if cursor.done() {
                continue;
            }
            read(&mut cursor);
            cursor.finish();
        }
    }

    fn prose(&mut self, block: &Block, kind: C) -> Option<String> {
        let mut out = None;
        self.each(block, kind, |c| out = c.prose());
        out
    }

    fn proses(&mut self, block: &Block, kind: C) -> Vec<String> {
        let mut out = Vec::new();
        self.each(block, kind, |c| out.extend(c.prose()));
        out
    }

    fn items(&mut self, block: &Block, kind: C) -> Vec<String> {
        let mut out = Vec::new();
        self.each(block, kind, |c| out.extend(c.items().into_iter().map(|(t, _)| t)));
        out
    }

    fn forms(&mut self, block: &Block) -> Forms {
        let mut out = Forms::Exact;
        self.each(block, C::Forms, |c| {
            out = match c.choice(ChoiceSet::Forms) {
                Some("as_written") => Forms::AsWritten,
                Some("inflected") => Forms::Inflected,
                _ => Forms::Exact,
            };
        });
        out
    }

    fn terms(&mut self, block: &Block, kind: C, forms: Forms) -> Vec<Term> {
        let mut out = Vec::new();
        let mut empty = Vec::new();
        let mut doubtful = Vec::new();
        self.each(block, kind, |c| {
            for (text, span) in c.items() {
                let bare = !crate::document::slice(c.text, span).starts_with(['«', '"', '“']);
                if bare && text.split(' ').any(|w| matches!(w, "ou" | "or")) {
                    doubtful.push((text.clone(), span));
                }
                if text.chars().any(char::is_alphanumeric) {
                    out.push(Term { text, forms });
                } else {
                    empty.push((text, span));
                }
            }
        });
        for (text, span) in doubtful {
            let d = Diagnostic::new(Code::TermWithOr, self.place(span)).with("found", text);
            self.error(d);
        }
        for (text, span) in empty {
            let d = Diagnostic::new(Code::EmptyTerm, self.place(span)).with("found", text);
            self.error(d);
        }
        out
    }

    fn choice(&mut self, block: &Block, kind: C, set: ChoiceSet) -> Option<&'static str> {
        let mut out = None;
        self.each(block, kind, |c| out = c.choice(set));
        out
    }

    fn date(&mut self, block: &Block, kind: C) -> Option<Date> {
        let mut out = None;
        self.each(block, kind, |c| {
            c.eat_any(&[Glue::From, Glue::OnDay]);
            out = c.date();
        });
        out
    }

    fn accounts(&mut self, block: &Block, kind: C) -> Vec<AccountId> {
        let mut out = Vec::new();
        self.each(block, kind, |c| out.extend(c.references(NameKind::Account).into_iter().map(AccountId)));
        out
    }

    fn whos(&mut self, block: &Block, kind: C) -> Vec<Who> {
        let mut out = Vec::new();
        self.each(block, kind, |c| out.extend(c.whos().0));
        out
    }

    fn number(&mut self, block: &Block, kind: C, min: i64, max: i64) -> Option<i64> {
        let mut out = None;
        let mut outside = None;
        self.each(block, kind, |c| {
            let span = c.here();
            let n = c.expect_number();
            c.percent_sign();
            if n.is_some_and(|n| n < min || n > max) {
                outside = Some((span, c.shown(span)));
            } else {
                out = n;
            }
        });
        if let Some((span, shown)) = outside {
            let d = Diagnostic::new(Code::OutOfRange, self.place(span))
                .with("found", shown)
                .with("min", min)
                .with("max", max);
            self.error(d);
        }
        out
    }

    /// Index and place of a declared name.
    fn declared(
        &mut self,
        block: &Block,
        index: impl Fn(&Symbols, &str) -> Option<u32>,
        symbol: impl Fn(u32) -> Symbol,
    ) -> Option<(u32, Name, Place)> {
        let (text, span) = block.name.as_ref()?;
        let index = index(self.symbols, text)?;
        self.mark(*span, Meaning::Declares(symbol(index)));
        Some((index, Name { text: text.clone(), key: fold::key(text) }, self.place(*span)))
    }

    fn named(&mut self, block: &Block, kind: NameKind) -> Option<(u32, Name, Place)> {
        self.declared(block, |s, t| s.table(kind).get(t), |n| Symbol::Name(kind, n))
    }

    fn header(&mut self, block: &Block) {
        let formalities = self.formalities(block);
        let title = self.prose(block, C::Title);
        let organisation = self.prose(block, C::Organisation);
        let version = self.prose(block, C::Version);
        let replaces = self.prose(block, C::Replaces);
        let zone = self.prose(block, C::Zone);
        let country = self.prose(block, C::Country);
        let publication_director = self.prose(block, C::PublicationDirector);
        let in_force = self.date(block, C::InForce);
        let review = self.date(block, C::Review);
        self.choice(block, C::Language, ChoiceSet::Language);
        self.items(block, C::Extends);
        if let Some(name) = &zone
            && jiff::tz::TimeZone::get(name).is_err()
        {
            let span = block.clauses.iter().find(|c| c.kind == Some(C::Zone)).map_or(block.word, |c| c.span);
            let d = Diagnostic::new(Code::UnknownName, self.place(span))
                .with("found", name.clone())
                .with("kind", charte_messages::Message::new("kind-zone"))
                .with("declared", "Europe/Paris")
                .near(None);
            self.error(d);
        }
        if self.pack {
            return;
        }
        let place = self.place(block.word);
        let lang = self.lang;
        self.charter.header = Header {
            title,
            organisation,
            lang,
            version,
            in_force,
            review,
            replaces,
            zone,
            country,
            publication_director,
            formalities,
            place,
        };
    }

    fn formalities(&mut self, block: &Block) -> Vec<Formality> {
        let mut out = Vec::new();
        let source = self.source;
        self.each(block, C::Formality, |c| {
            let from = c.pos;
            let step = c.choice(ChoiceSet::Formality);
            c.eat(Tok::Comma);
            let on = c.date();
            let evidence = if c.eat(Tok::Comma) { c.item().map(|(t, _)| t) } else { None };
            if let (Some(step), Some(on)) = (step, on) {
                let span = c.since(from);
                out.push(Formality { step, on, evidence, place: Place { source, span } });
            }
        });
        out
    }

    fn article(&mut self, block: &Block, article: Option<ArticleId>) {
        let mut covers = Vec::new();
        let mut outside = Vec::new();
        self.each(block, C::Covers, |c| {
            loop {
                let span = c.here();
                match c.expect_number() {
                    Some(n) if (0..=16).contains(&n) => covers.push(u8::try_from(n).unwrap_or(0)),
                    Some(_) => outside.push((span, c.shown(span))),
                    None => c.pos = c.tokens.len(),
                }
                if !c.eat(Tok::Comma) && c.eat_any(&[Glue::And, Glue::Or]).is_none() {
                    break;
                }
            }
        });
        for (span, shown) in outside {
            let d = Diagnostic::new(Code::OutOfRange, self.place(span))
                .with("found", shown)
                .with("min", 0_i64)
                .with("max", 16_i64);
            self.error(d);
        }
        let owner =
            self.whos(block, C::Owner).into_iter().find_map(|w| if let Who::Team(t) = w { Some(t) } else { None });
        let references = self.proses(block, C::Reference);
        let read = self.read_together(block);
        if let Some(a) = article.and_then(|a| self.charter.articles.get_mut(a.index())) {
            a.covers.extend(covers);
            a.references.extend(references);
            a.owner = owner.or(a.owner);
            a.read = read.or(a.read);
        }
    }

    /// `relu  2026-11-02, 1f3a…, 9c0b…`: the day and the two digests.
    fn read_together(&mut self, block: &Block) -> Option<ReadTogether> {
        let mut out = None;
        let source = self.source;
        self.each(block, C::Read, |c| {
            let from = c.pos;
            c.eat_any(&[Glue::OnDay, Glue::On]);
            let on = c.date();
            let mut digest = || {
                c.eat(Tok::Comma);
                let t = c.peek()?;
                let n = u64::from_str_radix(&t.text, 16).ok()?;
                c.pos += 1;
                Some(n)
            };
            let (prose, blocks) = (digest(), digest());
            if let (Some(on), Some(prose_hash), Some(block_hash)) = (on, prose, blocks) {
                out = Some(ReadTogether { on, prose_hash, block_hash, place: Place { source, span: c.since(from) } });
            }
        });
        out
    }

    fn team(&mut self, block: &Block, article: Option<ArticleId>) {
        let Some((index, name, place)) = self.named(block, NameKind::Team) else { return };
        let role = self.prose(block, C::Role);
        let members = self.items(block, C::Members);
        let lead = self.items(block, C::Lead).into_iter().next();
        let deputy = self.items(block, C::Deputy).into_iter().next();
        let team = slot(&mut self.charter.teams, index, || Team {
            name,
            role: None,
            members: vec![],
            lead: None,
            deputy: None,
            place,
            article,
        });
        team.role = role.or(team.role.take());
        team.lead = lead.or(team.lead.take());
        team.deputy = deputy.or(team.deputy.take());
        team.members.extend(members);
        team.place = place;
        team.article = article;
    }

    fn account(&mut self, block: &Block, article: Option<ArticleId>) {
        let Some((index, name, place)) = self.named(block, NameKind::Account) else { return };
        if !name.text.starts_with('@') {
            let d = Diagnostic::new(Code::NotAHandle, place).with("found", name.text.clone());
            self.error(d);
        }
        let network = self.choice(block, C::Network, ChoiceSet::Network);
        let kind = self.choice(block, C::Type, ChoiceSet::AccountKind);
        let purpose = self.prose(block, C::Purpose);
        let owner = self.prose(block, C::AccountOwner);
        let custodians = self.items(block, C::Custodians);
        let mut languages = Vec::new();
        self.each(block, C::Language, |c| languages.extend(c.choices(ChoiceSet::Language)));
        let country = self.prose(block, C::Country);
        let mut topics = Vec::new();
        self.each(block, C::Topics, |c| topics.extend(c.references(NameKind::Topic).into_iter().map(TopicId)));
        let open = self.choice(block, C::Comments, ChoiceSet::OpenClosed).map(|c| c == "open");
        let mut hours = None;
        self.each(block, C::Hours, |c| hours = c.reference(NameKind::Calendar).map(CalendarId));
        let payer = self.prose(block, C::Payer);
        let a = slot(&mut self.charter.accounts, index, || Account {
            name,
            network: None,
            kind: None,
            purpose: None,
            owner: None,
            custodians: vec![],
            languages: vec![],
            country: None,
            topics: vec![],
            comments_open: None,
            hours: None,
            payer: None,
            place,
            article,
        });
        a.network = network.or(a.network);
        a.kind = kind.or(a.kind);
        a.purpose = purpose.or(a.purpose.take());
        a.owner = owner.or(a.owner.take());
        a.custodians.extend(custodians);
        a.languages.extend(languages);
        a.country = country.or(a.country.take());
        a.topics.extend(topics);
        a.comments_open = open.or(a.comments_open);
        a.hours = hours.or(a.hours);
        a.payer = payer.or(a.payer.take());
        a.place = place;
        a.article = article;
    }

    fn group(&mut self, block: &Block, article: Option<ArticleId>) {
        let kind = if block.kind == BlockKind::Topic { NameKind::Topic } else { NameKind::Category };
        let Some((index, name, place)) = self.named(block, kind) else { return };
        let forms = self.forms(block);
        let definition = self.prose(block, C::Definition);
        let terms = self.terms(block, C::Terms, forms);
        let except = self.terms(block, C::Except, forms);
        let samples = self.items(block, C::Samples);
        let counter_samples = self.items(block, C::CounterSamples);
        let on = self.accounts(block, C::On);
        let threshold = self.number(block, C::Threshold, 0, 100).and_then(|n| u8::try_from(n).ok());
        let groups = if kind == NameKind::Topic { &mut self.charter.topics } else { &mut self.charter.categories };
        let g = slot(groups, index, || TermGroup {
            name,
            definition: None,
            terms: vec![],
            except: vec![],
            samples: vec![],
            counter_samples: vec![],
            on: vec![],
            threshold: None,
            place,
            article,
        });
        g.definition = definition.or(g.definition.take());
        g.terms.extend(terms);
        g.except.extend(except);
        g.samples.extend(samples);
        g.counter_samples.extend(counter_samples);
        g.on.extend(on);
        g.threshold = threshold.or(g.threshold);
        g.place = place;
        g.article = article;
    }

    fn confidential(&mut self, block: &Block, article: Option<ArticleId>) {
        let Some((index, name, place)) = self.named(block, NameKind::Confidential) else { return };
        let forms = self.forms(block);
        let definition = self.prose(block, C::Definition);
        let terms = self.terms(block, C::Terms, forms);
        let except = self.terms(block, C::Except, forms);
        let folder = self.prose(block, C::Folder);
        let mut until = None;
        self.each(block, C::Until, |c| until = c.date_time().map(|(d, t)| embargo_end(d, t)));
        let known_by = self.whos(block, C::KnownBy);
        let level = self.choice(block, C::Level, ChoiceSet::Level);
        let item = slot(&mut self.charter.confidentials, index, || Confidential {
            name,
            definition: None,
            terms: vec![],
            except: vec![],
            folder: None,
            until: None,
            known_by: vec![],
            level: None,
            place,
            article,
        });
        item.definition = definition.or(item.definition.take());
        item.terms.extend(terms);
        item.except.extend(except);
        item.folder = folder.or(item.folder.take());
        item.until = until.or(item.until);
        item.known_by.extend(known_by);
        item.level = level.or(item.level);
        item.place = place;
        item.article = article;
    }

    fn list(&mut self, block: &Block, article: Option<ArticleId>) {
        let Some((index, name, place)) = self.named(block, NameKind::List) else { return };
        let forms = self.forms(block);
        let kind = self.choice(block, C::Kind, ChoiceSet::ListKind);
        let values = self.terms(block, C::Values, forms);
        let except = self.terms(block, C::Except, forms);
        let l = slot(&mut self.charter.lists, index, || List {
            name,
            kind: ListKind::Terms,
            values: vec![],
            except: vec![],
            place,
            article,
        });
        l.kind = match kind {
            Some("sites") => ListKind::Sites,
            Some("accounts") => ListKind::Accounts,
            Some("hashtags") => ListKind::Hashtags,
            Some("tools") => ListKind::Tools,
            Some(_) => ListKind::Terms,
            None => l.kind,
        };
        l.values.extend(values);
        l.except.extend(except);
        l.place = place;
        l.article = article;
    }

    fn calendar(&mut self, block: &Block, article: Option<ArticleId>) {
        let Some((index, name, place)) = self.named(block, NameKind::Calendar) else { return };
        let (mut runs, mut except) = (Vec::new(), Vec::new());
        self.each(block, C::Period, |c| runs.extend(c.periods()));
        self.each(block, C::Every, |c| runs.extend(c.every()));
        self.each(block, C::Except, |c| except.extend(c.calendar_except()));
        let cal = slot(&mut self.charter.calendars, index, || NamedCalendar {
            name,
            calendar: crate::calendar::Calendar::default(),
            place,
            article,
        });
        cal.calendar.runs.extend(runs);
        cal.calendar.except.extend(except);
        cal.place = place;
        cal.article = article;
    }

    fn scenario(&mut self, block: &Block, article: Option<ArticleId>) {
        let Some((index, name, place)) = self.named(block, NameKind::Scenario) else { return };
        let title = self.prose(block, C::Title);
        let nature = self.choice(block, C::Nature, ChoiceSet::Nature);
        let trigger = self.prose(block, C::Trigger);
        let severity = self.number(block, C::Severity, 1, 4).and_then(|n| u8::try_from(n).ok());
        let owner = self.whos(block, C::Owner);
        let source = self.source;
        let mut clocks = Vec::new();
        self.each(block, C::Clock, |c| {
            loop {
                let from = c.pos;
                let verb = c.choice(ChoiceSet::ClockVerb);
                c.eat_glue(Glue::Within);
                let within = c.length();
                if let (Some(verb), Some(within)) = (verb, within) {
                    clocks.push(Clock { verb, within, place: Place { source, span: c.since(from) } });
                }
                if !c.eat(Tok::Comma) {
                    break;
                }
            }
        });
        let mut hours = None;
        self.each(block, C::Hours, |c| hours = c.reference(NameKind::Calendar).map(CalendarId));
        let steps = self.proses(block, C::Step);
        let mut answers = Vec::new();
        self.each(block, C::Answer, |c| answers.extend(c.answer(answers.len() + 1)));
        let tone = self.proses(block, C::Tone);
        let no_answer = self.prose(block, C::NoAnswer);
        let mut escalations = Vec::new();
        self.each(block, C::Escalate, |c| {
            c.eat_any(&[Glue::To, Glue::For]);
            let (to, _) = c.whos();
            c.eat(Tok::Comma);
            c.eat_glue(Glue::If);
            escalations.push(Escalation { to, when: c.prose() });
        });
        let closing = self.proses(block, C::Closing);
        let s = slot(&mut self.charter.scenarios, index, || Scenario {
            name,
            nature: None,
            title: None,
            trigger: None,
            severity: None,
            owner: vec![],
            clocks: vec![],
            hours: None,
            steps: vec![],
            answers: vec![],
            tone: vec![],
            no_answer: None,
            escalations: vec![],
            closing: vec![],
            place,
            article,
        });
        s.title = title.or(s.title.take());
        s.nature = nature.or(s.nature);
        s.trigger = trigger.or(s.trigger.take());
        s.severity = severity.or(s.severity);
        if !owner.is_empty() {
            s.owner = owner;
        }
        for clock in clocks {
            s.clocks.retain(|c| c.verb != clock.verb || c.place.source == clock.place.source);
            s.clocks.push(clock);
        }
        s.hours = hours.or(s.hours);
        s.steps.extend(steps);
        s.answers.extend(answers);
        s.tone.extend(tone);
        s.no_answer = no_answer.or(s.no_answer.take());
        s.escalations.extend(escalations);
        s.closing.extend(closing);
        s.place = place;
        s.article = article;
    }

    /// The one block of its kind: the charter's clauses stand in the place of a pack's.
    fn antispam(&mut self, block: &Block, article: Option<ArticleId>) {
        let place = self.place(block.word);
        if let Some(first) = self.charter.antispam.as_ref().filter(|a| a.place.source == place.source) {
            let d = Diagnostic::new(Code::Duplicate, place)
                .with("found", slice(self.text, block.word).to_owned())
                .related(first.place, charte_messages::Message::new("related-first"));
            self.error(d);
        }
        self.mark(block.word, Meaning::Declares(Symbol::Antispam));
        let hold = self.share(block, C::HoldFrom);
        let aside = self.share(block, C::AsideFrom);
        let discard = self.share(block, C::DiscardFrom);
        let mut trust = None;
        self.each(block, C::Trust, |c| {
            c.eat_glue(Glue::After);
            trust = c.count();
            c.eat_any(&[Glue::CommentsKept, Glue::CommentWord]);
        });
        let learn = self.choice(block, C::Learn, ChoiceSet::Learning);
        let mut keep = None;
        self.each(block, C::Keep, |c| {
            c.eat_glue(Glue::WhatAside);
            c.eat_any(&[Glue::For, Glue::During]);
            keep = c.length();
        });
        let on = self.on(block);
        let before = self.charter.antispam.take().unwrap_or_default();
        self.charter.antispam = Some(Antispam {
            name: Name { text: "antispam".to_owned(), key: "antispam".to_owned() },
            hold: hold.or(before.hold),
            aside: aside.or(before.aside),
            discard: discard.or(before.discard),
            trust_after: trust.or(before.trust_after),
            learn: match learn {
                Some("together") => Learning::Together,
                Some(_) => Learning::EachSite,
                None => before.learn,
            },
            keep: keep.or(before.keep),
            on: on.unwrap_or(before.on),
            place,
            article,
        });
    }

    /// `dès 60 %`, in thousandths.
    fn share(&mut self, block: &Block, kind: C) -> Option<u16> {
        let mut out = None;
        let mut outside = None;
        self.each(block, kind, |c| {
            c.eat_glue(Glue::FromShare);
            let from = c.pos;
            let n = c.per_mille();
            match n {
                Some(n) if n > 1000 => outside = Some((c.since(from), c.shown(c.since(from)))),
                Some(n) => out = u16::try_from(n).ok(),
                None => {}
            }
        });
        if let Some((span, shown)) = outside {
            let d = Diagnostic::new(Code::OutOfRange, self.place(span))
                .with("found", shown)
                .with("min", 0_i64)
                .with("max", 100_i64);
            self.error(d);
        }
        out
    }

    /// The accounts of `sur`: nothing when it is not said, `None` inside for all of them.
    fn on(&mut self, block: &Block) -> Option<Option<Vec<AccountId>>> {
        block.clauses.iter().find(|c| c.kind == Some(C::On))?;
        let mut on = Some(Vec::new());
        self.each(block, C::On, |c| {
            if c.eat_glue(Glue::AllAccounts) {
                on = None;
            } else if let Some(list) = &mut on {
                list.extend(c.references(NameKind::Account).into_iter().map(AccountId));
            }
        });
        Some(on)
    }

    fn alarm(&mut self, block: &Block, article: Option<ArticleId>) {
        let Some((index, name, place)) = self.declared(block, |s, t| s.alarms.get(t), Symbol::Alarm) else { return };
        let on = self.on(block);
        let volume = self.over(block, C::Volume);
        let at_least = self.over(block, C::AtLeast);
        let negative = self.over(block, C::Negative);
        let look_alikes = self.over(block, C::LookAlikes);
        let reach = self.over(block, C::Reach);
        let new_hashtag = self.over(block, C::NewHashtag);
        let unanswered = self.after(block, C::Unanswered);
        let dormant = self.after(block, C::Dormant);
        let (mut acts, mut proposes) = (Vec::new(), Vec::new());
        self.each(block, C::Do, |c| acts.extend(c.choices(ChoiceSet::AlarmAct)));
        self.each(block, C::Propose, |c| proposes.extend(c.choices(ChoiceSet::AlarmAct)));
        let said = |kind: C| block.clauses.iter().any(|c| c.kind == Some(kind));
        let (does, offers) = (said(C::Do), said(C::Propose));
        let page = self.whos(block, C::Page);
        let mut scenario = None;
        self.each(block, C::Opens, |c| scenario = c.reference(NameKind::Scenario).map(ScenarioId));
        let a = slot(&mut self.charter.alarms, index, || Alarm {
            name,
            on: None,
            volume: None,
            at_least: None,
            negative: None,
            look_alikes: None,
            reach: None,
            new_hashtag: None,
            unanswered: None,
            dormant: None,
            acts: vec![],
            proposes: vec![],
            page: vec![],
            scenario: None,
            place,
            article,
        });
        a.on = on.unwrap_or(a.on.take());
        a.volume = volume.or(a.volume);
        a.at_least = at_least.or(a.at_least);
        a.negative = negative.or(a.negative);
        a.look_alikes = look_alikes.or(a.look_alikes);
        a.reach = reach.or(a.reach);
        a.new_hashtag = new_hashtag.or(a.new_hashtag);
        a.unanswered = unanswered.or(a.unanswered);
        a.dormant = dormant.or(a.dormant);
        // What the charter says of what is done stands in the place of all that the pack says of it.
        if does || offers {
            a.acts = acts;
            a.proposes = proposes;
        }
        if !page.is_empty() {
            a.page = page;
        }
        a.scenario = scenario.or(a.scenario);
        a.place = place;
        a.article = article;
    }

    /// `plus de 4 fois l'habitude`, `plus de 50 000`, `20 commentaires`.
    fn over(&mut self, block: &Block, kind: C) -> Option<u32> {
        let mut out = None;
        self.each(block, kind, |c| {
            c.eat_glue(Glue::MoreThan);
            out = c.count();
            c.eat_any(&[Glue::TimesUsual, Glue::CommentWord]);
        });
        out
    }

    /// `après 24 h`.
    fn after(&mut self, block: &Block, kind: C) -> Option<Length> {
        let mut out = None;
        self.each(block, kind, |c| {
            c.eat_glue(Glue::After);
            out = c.length();
        });
        out
    }

    fn notice(&mut self, block: &Block, article: Option<ArticleId>) {
        let Some((index, name, place)) = self.declared(block, |s, t| s.notices.get(t), Symbol::Notice) else { return };
        let controller = self.prose(block, C::Controller);
        let purpose = self.prose(block, C::Purpose);
        let basis = self.prose(block, C::Basis);
        let recipients = self.items(block, C::Recipients);
        let retention = self.prose(block, C::Retention);
        let rights = self.prose(block, C::Rights);
        let text = self.prose(block, C::Text);
        let on = self.accounts(block, C::On);
        let n = slot(&mut self.charter.notices, index, || Notice {
            name,
            controller: None,
            purpose: None,
            basis: None,
            recipients: vec![],
            retention: None,
            rights: None,
            text: None,
            on: vec![],
            place,
            article,
        });
        n.controller = controller.or(n.controller.take());
        n.purpose = purpose.or(n.purpose.take());
        n.basis = basis.or(n.basis.take());
        n.recipients.extend(recipients);
        n.retention = retention.or(n.retention.take());
        n.rights = rights.or(n.rights.take());
        n.text = text.or(n.text.take());
        n.on.extend(on);
        n.place = place;
        n.article = article;
    }

    fn retention(&mut self, block: &Block, article: Option<ArticleId>) {
        let Some((index, name, place)) = self.declared(block, |s, t| s.retentions.get(t), Symbol::Retention) else {
            return;
        };
        let what = self.choice(block, C::What, ChoiceSet::RetentionObject);
        let mut keep = None;
        self.each(block, C::Keep, |c| keep = c.length());
        let then = self.choice(block, C::Then, ChoiceSet::RetentionEnd);
        let basis = self.prose(block, C::Basis);
        let r = slot(&mut self.charter.retentions, index, || Retention {
            name,
            what: None,
            keep: None,
            then: None,
            basis: None,
            place,
            article,
        });
        r.what = what.or(r.what);
        r.keep = keep.or(r.keep);
        r.then = then.or(r.then);
        r.basis = basis.or(r.basis.take());
        r.place = place;
        r.article = article;
    }

    fn mandate(&mut self, block: &Block, article: Option<ArticleId>) {
        let Some((index, name, place)) = self.declared(block, |s, t| s.mandates.get(t), Symbol::Mandate) else {
            return;
        };
        let who = self.whos(block, C::Who);
        let mut on = Some(Vec::new());
        self.each(block, C::On, |c| {
            if c.eat_glue(Glue::AllAccounts) {
                on = None;
            } else if let Some(list) = &mut on {
                list.extend(c.references(NameKind::Account).into_iter().map(AccountId));
            }
        });
        if block.clauses.iter().all(|c| c.kind != Some(C::On)) {
            on = None;
        }
        let mut may = Vec::new();
        self.each(block, C::May, |c| may.extend(c.choices(ChoiceSet::Act)));
        let mut about = Vec::new();
        self.each(block, C::About, |c| about.extend(c.references(NameKind::Topic).into_iter().map(TopicId)));
        let mut content = Vec::new();
        self.each(block, C::Content, |c| content.extend(c.choices(ChoiceSet::ContentKind)));
        let (from, until) = self.dates(block);
        let m = slot(&mut self.charter.mandates, index, || Mandate {
            name,
            who: vec![],
            on: Some(vec![]),
            may: vec![],
            about: vec![],
            content: vec![],
            from: None,
            until: None,
            place,
            article,
        });
        m.who.extend(who);
        m.on = match (m.on.take(), on) {
            (Some(mut a), Some(b)) => {
                a.extend(b);
                Some(a)
            }
            _ => None,
        };
        m.may.extend(may);
        m.about.extend(about);
        m.content.extend(content);
        m.from = from.or(m.from);
        m.until = until.or(m.until);
        m.place = place;
        m.article = article;
    }

    fn dates(&mut self, block: &Block) -> (Option<Date>, Option<Date>) {
        let (from, until) = (self.date(block, C::From), self.date(block, C::Until));
        if let (Some(a), Some(b)) = (from, until)
            && b < a
        {
            let span = block.clauses.iter().find(|c| c.kind == Some(C::Until)).map_or(block.word, |c| c.span);
            let d = Diagnostic::new(Code::EndBeforeStart, self.place(span))
                .with("found", slice(self.text, span).to_owned());
            self.error(d);
        }
        (from, until)
    }

    fn mode(&mut self, block: &Block) -> Option<Mode> {
        self.choice(block, C::Mode, ChoiceSet::Mode).map(|c| match c {
            "draft" => Mode::Draft,
            "shadow" => Mode::Shadow,
            "warn" => Mode::Warn,
            _ => Mode::InForce,
        })
    }

    fn rule(&mut self, block: &Block, article: Option<ArticleId>) {
        let Some((index, name, place)) = self.declared(block, |s, t| s.rules.get(t), Symbol::Rule) else { return };
        if self
            .charter
            .rules
            .get(index as usize)
            .is_some_and(|r| r.place.source != place.source && !r.name.key.is_empty())
        {
            return self.adjust(block, index, place);
        }
        let subject = match self.choice(block, C::AppliesTo, ChoiceSet::SubjectWord) {
            Some("comment") => Subject::Comment,
            Some("contact") => Subject::Contact,
            _ => Subject::Post,
        };
        let mut when = Vec::new();
        self.each(block, C::When, |c| when.extend(c.condition(subject)));
        let mut breaches = Vec::new();
        for clause in &block.clauses {
            let place = self.place(clause.span);
            let Some(kind) = clause.kind else { continue };
            let mut c = self.cursor(block, clause);
            if c.done() {
                continue;
            }
            match kind {
                C::Only => {
                    let (who, _) = c.whos();
                    breaches.push(Breach::Only(who, place));
                }
                C::Never => breaches.extend(c.condition(subject).map(|b| Breach::Never(b, place))),
                C::Need => breaches.extend(c.condition(subject).map(|b| Breach::Need(b, place))),
                _ => continue,
            }
            c.finish();
        }
        let (mut effect, mut unknown) = (None, None);
        self.each(block, C::Else, |c| effect = c.outcome(subject, false));
        self.each(block, C::Unknown, |c| unknown = c.outcome(subject, true));
        let mut exception_to = Vec::new();
        self.each(block, C::ExceptionTo, |c| {
            loop {
                exception_to.extend(c.rule_reference().map(RuleId));
                if !c.eat(Tok::Comma) && c.eat_any(&[Glue::And, Glue::Or]).is_none() {
                    break;
                }
            }
        });
        let say = self.prose(block, C::Say);
        let remedy = self.prose(block, C::Remedy);
        let reason = self.prose(block, C::Reason);
        let mode = self.mode(block).unwrap_or_default();
        let (from, until) = self.dates(block);
        let references = self.proses(block, C::Reference);
        let has = |k: C| block.clauses.iter().any(|c| c.kind == Some(k));
        self.then_means_else(block, !breaches.is_empty());
        if !has(C::Else) && !has(C::ExceptionTo) {
            let d = Diagnostic::new(Code::EffectMissing, place)
                .with("found", name.text.clone())
                .with("clause", both_words(C::Else));
            self.error(d);
        }
        if has(C::ExceptionTo) && !has(C::When) {
            let d = Diagnostic::new(Code::ExceptionWithoutWhen, place)
                .with("found", name.text.clone())
                .with("clause", both_words(C::When));
            self.error(d);
        } else if !has(C::When) && !has(C::Only) && !has(C::Never) && !has(C::Need) {
            let d = Diagnostic::new(Code::RuleEmpty, place).with("found", name.text.clone());
            self.error(d);
        }
        // A rule of which a condition was not understood must not fire as if the condition were not there.
        let lost =
            block.clauses.iter().filter(|c| matches!(c.kind, Some(C::When | C::Only | C::Never | C::Need))).count()
                != when.len() + breaches.len();
        let when = match when.len() {
            0 => None,
            1 => when.into_iter().next(),
            _ => Some(Cond::All(when)),
        };
        let mode = if lost { Mode::Draft } else { mode };
        let rule = Rule {
            name,
            article,
            subject,
            when,
            breaches,
            effect,
            unknown,
            say,
            remedy,
            exception_to,
            reason,
            mode,
            from,
            until,
            references,
            place,
            adjusted: None,
        };
        let slot = slot(&mut self.charter.rules, index, || rule.clone());
        *slot = rule;
    }

    /// `il faut preuve est jointe … alors refuser` says the contrary of what it does.
    fn then_means_else(&mut self, block: &Block, demands: bool) {
        let word = |c: &&Clause| matches!(fold::word(slice(self.text, c.keyword)).as_str(), "alors" | "then");
        if let Some(clause) = block.clauses.iter().filter(|c| demands && c.kind == Some(C::Else)).find(word) {
            let d = Diagnostic::new(Code::ThenMeansElse, self.place(clause.keyword))
                .with("found", slice(self.text, clause.keyword).to_owned());
            self.error(d);
        }
    }

    /// A charter's block with the name of a pack's rule.
    fn adjust(&mut self, block: &Block, index: u32, place: Place) {
        const MAY: [C; 9] = [C::Mode, C::Else, C::Unknown, C::Say, C::Remedy, C::From, C::Until, C::Reason, C::Note];
        for clause in &block.clauses {
            if let Some(kind) = clause.kind.filter(|k| !MAY.contains(k)) {
                let allowed = MAY.iter().map(|k| both_words(*k)).collect();
                let d = Diagnostic::new(Code::AdjustmentClause, self.place(clause.keyword))
                    .with("found", both_words(kind))
                    .with("rule", block.name.as_ref().map_or(String::new(), |n| n.0.clone()))
                    .with("allowed", charte_messages::Arg::And(allowed));
                self.error(d);
            }
        }
        let Some(before) = self.charter.rules.get(index as usize).cloned() else { return };
        let subject = before.subject;
        let (mut effect, mut unknown) = (None, None);
        self.each(block, C::Else, |c| effect = c.outcome(subject, false));
        self.each(block, C::Unknown, |c| unknown = c.outcome(subject, true));
        let say = self.prose(block, C::Say);
        let remedy = self.prose(block, C::Remedy);
        let reason = self.prose(block, C::Reason);
        let mode = self.mode(block);
        let (from, until) = self.dates(block);
        let weaker_mode = mode.is_some_and(|m| m < before.mode);
        let weaker = |new: &Option<Outcome>, old: &Option<Outcome>| match (new, old) {
            (Some(n), Some(o)) => n.effect < o.effect,
            (Some(n), None) => n.effect < Effect::Hold,
            _ => false,
        };
        if (weaker_mode || weaker(&effect, &before.effect) || weaker(&unknown, &before.unknown)) && reason.is_none() {
            let d = Diagnostic::new(Code::Loosened, place)
                .with("found", before.name.text.clone())
                .with("clause", both_words(C::Reason))
                .related(before.place, charte_messages::Message::new("related-pack"));
            self.error(d);
        }
        if let Some(rule) = self.charter.rules.get_mut(index as usize) {
            rule.effect = effect.or(rule.effect.take());
            rule.unknown = unknown.or(rule.unknown.take());
            rule.say = say.or(rule.say.take());
            rule.remedy = remedy.or(rule.remedy.take());
            rule.reason = reason.or(rule.reason.take());
            rule.mode = mode.unwrap_or(rule.mode);
            rule.from = from.or(rule.from);
            rule.until = until.or(rule.until);
            rule.adjusted = Some(place);
        }
    }

    fn examples(&mut self, block: &Block, article: Option<ArticleId>) {
        let mut above: Option<Example> = None;
        for clause in &block.clauses {
            let mut c = self.cursor(block, clause);
            if let Some(example) = c.example(above.as_ref(), article) {
                above = Some(example.clone());
                self.charter.examples.push(example);
            }
        }
    }
}

/// The end of an embargo: a day given without time means the end of that day.
fn embargo_end(date: Date, time: Option<Time>) -> jiff::civil::DateTime {
    let end = at_time(date, time);
    if time.is_some() { end } else { end.checked_add(jiff::Span::new().days(1)).unwrap_or(end) }
}

/// The slot of an index, made when it is not there yet. Blocks are read in the order in which they were declared, so a
/// new index is always the next one.
fn slot<T>(list: &mut Vec<T>, index: u32, make: impl FnOnce() -> T) -> &mut T {
    let index = (index as usize).min(list.len());
    if index == list.len() {
        list.push(make());
    }
    #[expect(clippy::indexing_slicing, reason = "the push above makes the slot")]
    &mut list[index]
}

/// The pack names in a header's `reprend`.
pub(crate) fn extends(block: &Block, text: &str) -> Vec<(String, Span)> {
    let clauses = block.clauses.iter().filter(|c| c.kind == Some(C::Extends));
    clauses
        .flat_map(|c| block.tokens.get(c.tokens.clone()).unwrap_or(&[]))
        .filter(|t| matches!(t.kind, Tok::Quoted | Tok::Word))
        .map(|t| (if t.kind == Tok::Quoted { t.text.to_string() } else { slice(text, t.span).to_owned() }, t.span))
        .filter(|(name, _)| !matches!(name.as_str(), "et" | "ou" | "and" | "or"))
        .collect()
}

/// The language that a header states.
pub(crate) fn language(block: &Block) -> Option<Lang> {
    let clause = block.clauses.iter().find(|c| c.kind == Some(C::Language))?;
    let token = block.tokens.get(clause.tokens.clone())?.first()?;
    match choice_code(ChoiceSet::Language, &token.text)? {
        "en" => Some(Lang::En),
        _ => Some(Lang::Fr),
    }
}
