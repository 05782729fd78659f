//! The story of a declared thing: what its block says in words, where it stands, what looks at it, what it is an exception
//! to. It serves `charte explain`, the page of a charter and the editor; the sentence of a rule itself is the read-back's.

use crate::document::{Block, first_word, slice};
use crate::model::*;
use crate::parse::{Meaning, Symbol};
use crate::read::Reading;
use crate::readback::Readback;
use crate::vocabulary::{BlockKind, ChoiceSet, ClauseKind as C, Fact, NameKind};
use rustc_hash::FxHashMap;

/// What a block says, in words.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Told {
    /// Whole sentences, one paragraph each.
    pub sentences: Vec<String>,
    /// Particulars, by clause.
    pub particulars: Vec<Particular>,
}

/// What a clause says, value by value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Particular {
    /// The clause; its word is the label.
    pub clause: C,
    /// The values.
    pub values: Vec<String>,
}

impl Particular {
    /// The word of the clause, to stand before the values.
    #[must_use]
    pub fn label(&self, lang: Lang) -> String {
        capitalised(first_word(self.clause, lang))
    }
}

/// A word with a capital.
#[must_use]
pub fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}

/// The kind of block that declares a thing.
#[must_use]
pub fn block_kind(symbol: Symbol) -> BlockKind {
    match symbol {
        Symbol::Name(NameKind::Team, _) => BlockKind::Team,
        Symbol::Name(NameKind::Account, _) => BlockKind::Account,
        Symbol::Name(NameKind::Topic, _) => BlockKind::Topic,
        Symbol::Name(NameKind::Category, _) => BlockKind::Category,
        Symbol::Name(NameKind::Confidential, _) => BlockKind::Confidential,
        Symbol::Name(NameKind::List, _) => BlockKind::List,
        Symbol::Name(NameKind::Calendar, _) => BlockKind::Calendar,
        Symbol::Name(NameKind::Scenario, _) => BlockKind::Scenario,
        Symbol::Rule(_) => BlockKind::Rule,
        Symbol::Mandate(_) => BlockKind::Mandate,
        Symbol::Notice(_) => BlockKind::Notice,
        Symbol::Retention(_) => BlockKind::Retention,
        Symbol::Antispam => BlockKind::Antispam,
        Symbol::Alarm(_) => BlockKind::Alarm,
    }
}

/// The word of a kind of block, as written.
#[must_use]
pub fn kind_word(kind: BlockKind, lang: Lang) -> &'static str {
    let word = kind.word();
    if lang == Lang::Fr { word.fr } else { word.en }.first().copied().unwrap_or("")
}

/// A small word, as written.
fn glue_word(glue: crate::vocabulary::Glue, lang: Lang) -> Option<String> {
    if lang == Lang::Fr { glue.fr() } else { glue.en() }.first().map(|w| (*w).to_owned())
}

/// Every declared thing of a charter.
#[must_use]
pub fn symbols(c: &Charter) -> Vec<Symbol> {
    let up_to = |n: usize| 0..u32::try_from(n).unwrap_or(u32::MAX);
    let names = [
        (NameKind::Team, c.teams.len()),
        (NameKind::Account, c.accounts.len()),
        (NameKind::Topic, c.topics.len()),
        (NameKind::Category, c.categories.len()),
        (NameKind::Confidential, c.confidentials.len()),
        (NameKind::List, c.lists.len()),
        (NameKind::Calendar, c.calendars.len()),
        (NameKind::Scenario, c.scenarios.len()),
    ];
    let mut out: Vec<Symbol> = names.into_iter().flat_map(|(k, n)| up_to(n).map(move |i| Symbol::Name(k, i))).collect();
    out.extend(c.antispam.iter().map(|_| Symbol::Antispam));
    out.extend(up_to(c.alarms.len()).map(Symbol::Alarm));
    out.extend(up_to(c.notices.len()).map(Symbol::Notice));
    out.extend(up_to(c.retentions.len()).map(Symbol::Retention));
    out.extend(up_to(c.mandates.len()).map(Symbol::Mandate));
    out.extend(up_to(c.rules.len()).map(Symbol::Rule));
    out
}

/// The name of a declared thing, and the article it stands in.
#[must_use]
pub fn name(c: &Charter, symbol: Symbol) -> Option<(&Name, Option<ArticleId>)> {
    match symbol {
        Symbol::Name(kind, n) => {
            let n = n as usize;
            match kind {
                NameKind::Team => c.teams.get(n).map(|t| (&t.name, t.article)),
                NameKind::Account => c.accounts.get(n).map(|t| (&t.name, t.article)),
                NameKind::Topic => c.topics.get(n).map(|t| (&t.name, t.article)),
                NameKind::Category => c.categories.get(n).map(|t| (&t.name, t.article)),
                NameKind::Confidential => c.confidentials.get(n).map(|t| (&t.name, t.article)),
                NameKind::List => c.lists.get(n).map(|t| (&t.name, t.article)),
                NameKind::Calendar => c.calendars.get(n).map(|t| (&t.name, t.article)),
                NameKind::Scenario => c.scenarios.get(n).map(|t| (&t.name, t.article)),
            }
        }
        Symbol::Rule(n) => c.rules.get(n as usize).map(|t| (&t.name, t.article)),
        Symbol::Mandate(n) => c.mandates.get(n as usize).map(|t| (&t.name, t.article)),
        Symbol::Notice(n) => c.notices.get(n as usize).map(|t| (&t.name, t.article)),
        Symbol::Retention(n) => c.retentions.get(n as usize).map(|t| (&t.name, t.article)),
        Symbol::Antispam => c.antispam.as_ref().map(|t| (&t.name, t.article)),
        Symbol::Alarm(n) => c.alarms.get(n as usize).map(|t| (&t.name, t.article)),
    }
}

/// Tells what blocks say, in a language.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    charter: &'a Charter,
    lang: Lang,
    readback: Readback<'a>,
}

/// Particulars on their way: a clause without value is left out.
#[derive(Default)]
struct Lines(Vec<Particular>);

impl Lines {
    fn all(&mut self, clause: C, values: Vec<String>) {
        if !values.is_empty() {
            self.0.push(Particular { clause, values });
        }
    }

    fn one(&mut self, clause: C, value: Option<String>) {
        self.all(clause, value.into_iter().collect());
    }
}

impl<'a> Teller<'a> {
    /// Of a charter, in a language.
    #[must_use]
    pub fn new(charter: &'a Charter, lang: Lang) -> Self {
        Self { charter, lang, readback: Readback::new(charter, lang) }
    }

    fn choice(&self, set: ChoiceSet, code: &str) -> String {
        self.readback.choice(set, code)
    }

    fn names(&self, kind: NameKind, ids: impl IntoIterator<Item = u32>) -> Vec<String> {
        ids.into_iter().map(|n| self.readback.quote(self.readback.name(kind, n))).collect()
    }

    fn whos(&self, whos: &[Who]) -> Vec<String> {
        whos.iter().map(|w| self.readback.who(w)).collect()
    }

    fn terms(&self, lines: &mut Lines, clause: C, terms: &[Term], except: &[Term]) {
        lines.all(clause, terms.iter().map(|t| t.text.clone()).collect());
        let mut forms: Vec<String> = Vec::new();
        for term in terms.iter().filter(|t| t.forms != Forms::Exact) {
            let code = if term.forms == Forms::AsWritten { "as_written" } else { "inflected" };
            let word = self.choice(ChoiceSet::Forms, code);
            if !forms.contains(&word) {
                forms.push(word);
            }
        }
        lines.all(C::Forms, forms);
        lines.all(C::Except, except.iter().map(|t| t.text.clone()).collect());
    }

    /// What a declared thing says: for rules, mandates and calendars the read-back; for the rest its particulars.
    #[must_use]
    pub fn tell(&self, symbol: Symbol) -> Told {
        let c = self.charter;
        match symbol {
            Symbol::Name(kind, n) => self.tell_name(kind, n as usize),
            Symbol::Rule(n) => c.rules.get(n as usize).map(|r| self.rule(r)),
            Symbol::Mandate(n) => c
                .mandates
                .get(n as usize)
                .map(|m| Told { sentences: vec![capitalised(&self.readback.mandate(m))], particulars: vec![] }),
            Symbol::Notice(n) => c.notices.get(n as usize).map(|n| self.notice(n)),
            Symbol::Retention(n) => c.retentions.get(n as usize).map(|r| self.retention(r)),
            Symbol::Antispam => c.antispam.as_ref().map(|a| self.antispam(a)),
            Symbol::Alarm(n) => c.alarms.get(n as usize).map(|a| self.alarm(a)),
        }
        .unwrap_or_default()
    }

    fn tell_name(&self, kind: NameKind, n: usize) -> Option<Told> {
        let c = self.charter;
        match kind {
            NameKind::Team => c.teams.get(n).map(|t| self.team(t)),
            NameKind::Account => c.accounts.get(n).map(|a| self.account(a)),
            NameKind::Topic => c.topics.get(n).map(|g| self.group(g)),
            NameKind::Category => c.categories.get(n).map(|g| self.group(g)),
            NameKind::Confidential => c.confidentials.get(n).map(|i| self.confidential(i)),
            NameKind::List => c.lists.get(n).map(|l| self.list(l)),
            NameKind::Calendar => c
                .calendars
                .get(n)
                .map(|k| Told { sentences: vec![self.readback.calendar(&k.calendar)], particulars: vec![] }),
            NameKind::Scenario => c.scenarios.get(n).map(|s| self.scenario(s)),
        }
    }

    fn rule(&self, r: &Rule) -> Told {
        let mut l = Lines::default();
        l.one(C::Say, r.say.clone());
        l.one(C::Remedy, r.remedy.clone());
        l.one(C::Reason, r.reason.clone());
        l.all(C::Reference, r.references.clone());
        Told { sentences: vec![self.readback.rule(r)], particulars: l.0 }
    }

    /// The particulars of a mandate, which its sentence says too: for comparing two.
    #[must_use]
    pub fn mandate(&self, m: &Mandate) -> Vec<Particular> {
        let mut l = Lines::default();
        l.all(C::Who, self.whos(&m.who));
        match &m.on {
            None => l.one(C::On, glue_word(crate::vocabulary::Glue::AllAccounts, self.lang)),
            Some(list) => l.all(C::On, self.names(NameKind::Account, list.iter().map(|a| a.0))),
        }
        l.all(C::May, m.may.iter().map(|a| self.choice(ChoiceSet::Act, a)).collect());
        l.all(C::About, self.names(NameKind::Topic, m.about.iter().map(|t| t.0)));
        l.all(C::Content, m.content.iter().map(|k| self.choice(ChoiceSet::ContentKind, k)).collect());
        l.one(C::From, m.from.map(|d| self.readback.date(d)));
        l.one(C::Until, m.until.map(|d| self.readback.date(d)));
        l.0
    }

    fn team(&self, t: &Team) -> Told {
        let mut l = Lines::default();
        l.one(C::Role, t.role.clone());
        l.all(C::Members, t.members.clone());
        l.one(C::Lead, t.lead.clone());
        l.one(C::Deputy, t.deputy.clone());
        Told { sentences: vec![], particulars: l.0 }
    }

    fn account(&self, a: &Account) -> Told {
        let mut l = Lines::default();
        l.one(C::Network, a.network.map(|n| self.choice(ChoiceSet::Network, n)));
        l.one(C::Type, a.kind.map(|n| self.choice(ChoiceSet::AccountKind, n)));
        l.one(C::Purpose, a.purpose.clone());
        l.one(C::AccountOwner, a.owner.clone());
        l.all(C::Custodians, a.custodians.clone());
        l.all(C::Language, a.languages.iter().map(|c| self.choice(ChoiceSet::Language, c)).collect());
        l.one(C::Country, a.country.clone());
        l.all(C::Topics, self.names(NameKind::Topic, a.topics.iter().map(|t| t.0)));
        l.one(
            C::Comments,
            a.comments_open.map(|open| self.choice(ChoiceSet::OpenClosed, if open { "open" } else { "closed" })),
        );
        l.all(C::Hours, self.names(NameKind::Calendar, a.hours.map(|h| h.0)));
        l.one(C::Payer, a.payer.clone());
        Told { sentences: vec![], particulars: l.0 }
    }

    fn group(&self, g: &TermGroup) -> Told {
        let mut l = Lines::default();
        l.one(C::Definition, g.definition.clone());
        self.terms(&mut l, C::Terms, &g.terms, &g.except);
        l.all(C::Samples, g.samples.clone());
        l.all(C::CounterSamples, g.counter_samples.clone());
        l.all(C::On, self.names(NameKind::Account, g.on.iter().map(|a| a.0)));
        l.one(C::Threshold, g.threshold.map(|t| format!("{t}\u{a0}%")));
        Told { sentences: vec![], particulars: l.0 }
    }

    fn confidential(&self, i: &Confidential) -> Told {
        let mut l = Lines::default();
        l.one(C::Definition, i.definition.clone());
        self.terms(&mut l, C::Terms, &i.terms, &i.except);
        l.one(C::Folder, i.folder.clone());
        l.one(C::Until, i.until.map(|at| self.instant(at)));
        l.all(C::KnownBy, self.whos(&i.known_by));
        l.one(C::Level, i.level.map(|c| self.choice(ChoiceSet::Level, c)));
        Told { sentences: vec![], particulars: l.0 }
    }

    fn instant(&self, at: jiff::civil::DateTime) -> String {
        let day = self.readback.date(at.date());
        if at.time() == jiff::civil::Time::midnight() {
            day
        } else {
            format!("{day}, {:02}:{:02}", at.hour(), at.minute())
        }
    }

    fn list(&self, list: &List) -> Told {
        let mut l = Lines::default();
        let code = match list.kind {
            ListKind::Terms => "terms",
            ListKind::Sites => "sites",
            ListKind::Accounts => "accounts",
            ListKind::Hashtags => "hashtags",
            ListKind::Tools => "tools",
        };
        l.one(C::Kind, Some(self.choice(ChoiceSet::ListKind, code)));
        self.terms(&mut l, C::Values, &list.values, &list.except);
        Told { sentences: vec![], particulars: l.0 }
    }

    fn scenario(&self, s: &Scenario) -> Told {
        let mut l = Lines::default();
        l.one(C::Title, s.title.clone());
        l.one(C::Nature, s.nature.map(|n| self.choice(ChoiceSet::Nature, n)));
        l.one(C::Trigger, s.trigger.clone());
        l.one(C::Severity, s.severity.map(|n| n.to_string()));
        l.all(C::Owner, self.whos(&s.owner));
        let clock = |c: &Clock| {
            let message =
                charte_messages::Message::new("rb-clock").with("verb", self.choice(ChoiceSet::ClockVerb, c.verb));
            message.with("length", self.readback.length(c.within)).render(self.lang)
        };
        l.all(C::Clock, s.clocks.iter().map(clock).collect());
        l.all(C::Hours, self.names(NameKind::Calendar, s.hours.map(|h| h.0)));
        l.all(C::Step, s.steps.clone());
        l.all(C::Answer, s.answers.iter().map(|a| self.answer(a)).collect());
        l.all(C::Tone, s.tone.clone());
        l.one(C::NoAnswer, s.no_answer.clone());
        let up = |e: &Escalation| {
            let to = self.readback.whos(&e.to, true);
            e.when.as_ref().map_or_else(|| to.clone(), |when| format!("{to}, {when}"))
        };
        l.all(C::Escalate, s.escalations.iter().map(up).collect());
        l.all(C::Closing, s.closing.clone());
        Told { sentences: vec![], particulars: l.0 }
    }

    fn answer(&self, a: &Answer) -> String {
        let name = self.readback.quote(&a.name);
        match a.severity {
            Some(n) => charte_messages::Message::new("rb-answer-severity")
                .with("name", name)
                .with("severity", i64::from(n))
                .with("text", a.text.as_str())
                .render(self.lang),
            None => format!("{name} {}", a.text),
        }
    }

    fn antispam(&self, a: &Antispam) -> Told {
        let percent = |n: u16| crate::readback::per_mille(n, self.lang);
        let mut l = Lines::default();
        l.one(C::HoldFrom, Some(percent(a.hold())));
        l.one(C::AsideFrom, Some(percent(a.aside())));
        l.one(C::DiscardFrom, a.discard.map(percent));
        l.one(C::Trust, a.trust_after.map(|n| n.to_string()));
        l.one(C::Learn, Some(self.choice(ChoiceSet::Learning, a.learn.code())));
        l.one(C::Keep, a.keep().map(|keep| self.readback.length(keep)));
        l.all(C::On, self.on(a.on.as_deref()));
        Told { sentences: vec![self.readback.antispam(a)], particulars: l.0 }
    }

    fn on(&self, on: Option<&[AccountId]>) -> Vec<String> {
        match on {
            None => glue_word(crate::vocabulary::Glue::AllAccounts, self.lang).into_iter().collect(),
            Some(list) => self.names(NameKind::Account, list.iter().map(|a| a.0)),
        }
    }

    fn alarm(&self, a: &Alarm) -> Told {
        let acts = |list: &[&'static str]| list.iter().map(|c| self.choice(ChoiceSet::AlarmAct, c)).collect();
        let number = |n: Option<u32>| n.map(|n| crate::readback::grouped(n, self.lang));
        let mut l = Lines::default();
        l.all(C::On, self.on(a.on.as_deref()));
        l.one(C::Volume, number(a.volume));
        l.one(C::AtLeast, number(a.at_least));
        l.one(C::Negative, number(a.negative));
        l.one(C::LookAlikes, number(a.look_alikes));
        l.one(C::Reach, number(a.reach));
        l.one(C::NewHashtag, number(a.new_hashtag));
        l.one(C::Unanswered, a.unanswered.map(|n| self.readback.length(n)));
        l.one(C::Dormant, a.dormant.map(|n| self.readback.length(n)));
        l.all(C::Do, acts(&a.acts));
        l.all(C::Propose, acts(&a.proposes));
        l.all(C::Page, self.whos(&a.page));
        l.all(C::Opens, self.names(NameKind::Scenario, a.scenario.map(|s| s.0)));
        Told { sentences: vec![self.readback.alarm(a)], particulars: l.0 }
    }

    fn notice(&self, n: &Notice) -> Told {
        let mut l = Lines::default();
        l.one(C::Controller, n.controller.clone());
        l.one(C::Purpose, n.purpose.clone());
        l.one(C::Basis, n.basis.clone());
        l.all(C::Recipients, n.recipients.clone());
        l.one(C::Retention, n.retention.clone());
        l.one(C::Rights, n.rights.clone());
        l.all(C::On, self.names(NameKind::Account, n.on.iter().map(|a| a.0)));
        l.one(C::Text, n.text.clone());
        Told { sentences: vec![], particulars: l.0 }
    }

    fn retention(&self, r: &Retention) -> Told {
        let mut l = Lines::default();
        l.one(C::What, r.what.map(|c| self.choice(ChoiceSet::RetentionObject, c)));
        l.one(C::Keep, r.keep.map(|k| self.readback.length(k)));
        l.one(C::Then, r.then.map(|c| self.choice(ChoiceSet::RetentionEnd, c)));
        l.one(C::Basis, r.basis.clone());
        Told { sentences: vec![], particulars: l.0 }
    }

    /// What the `article` block says.
    #[must_use]
    pub fn article(&self, a: &Article) -> Told {
        let mut l = Lines::default();
        l.all(C::Covers, a.covers.iter().map(|n| provision(*n, self.lang)).collect());
        l.all(C::Owner, a.owner.iter().map(|t| self.readback.who(&Who::Team(*t))).collect());
        l.all(C::Reference, a.references.clone());
        l.one(C::Read, a.read.map(|r| self.readback.date(r.on)));
        Told { sentences: vec![], particulars: l.0 }
    }

    /// What the header says.
    #[must_use]
    pub fn header(&self) -> Told {
        let h = &self.charter.header;
        let mut l = Lines::default();
        l.one(C::Title, h.title.clone());
        l.one(C::Organisation, h.organisation.clone());
        l.one(C::Language, Some(self.choice(ChoiceSet::Language, h.lang.code())));
        l.one(C::Version, h.version.clone());
        l.one(C::Replaces, h.replaces.clone());
        l.one(C::InForce, h.in_force.map(|d| self.readback.date(d)));
        l.one(C::Review, h.review.map(|d| self.readback.date(d)));
        l.one(C::Zone, h.zone.clone());
        l.one(C::Country, h.country.clone());
        l.all(
            C::Extends,
            self.charter.sources.iter().filter(|s| s.pack).map(|s| self.readback.quote(&s.name)).collect(),
        );
        l.one(C::PublicationDirector, h.publication_director.clone());
        let step = |f: &Formality| {
            let (word, day) = (self.choice(ChoiceSet::Formality, f.step), self.readback.date(f.on));
            f.evidence.as_ref().map_or_else(|| format!("{word}, {day}"), |e| format!("{word}, {day} ({e})"))
        };
        l.all(C::Formality, h.formalities.iter().map(step).collect());
        Told { sentences: vec![], particulars: l.0 }
    }
}

/// A provision, with its number.
#[must_use]
pub fn provision(number: u8, lang: Lang) -> String {
    let keys = &crate::lint::PROVISION_KEYS;
    let words =
        keys.get(usize::from(number)).map_or_else(String::new, |k| charte_messages::Message::new(*k).render(lang));
    format!("{number}. {words}")
}

/// A block with what it declares and the article it stands in.
#[derive(Clone, Copy)]
pub struct Placed<'a> {
    /// Which text.
    pub source: SourceId,
    /// The block.
    pub block: &'a Block,
    /// What it declares.
    pub symbol: Option<Symbol>,
    /// The heading above.
    pub article: Option<ArticleId>,
}

/// Every block of the charter and its packs, in the order of the texts.
#[must_use]
pub fn blocks(reading: &Reading) -> Vec<Placed<'_>> {
    let declared: FxHashMap<Place, Symbol> = reading
        .marks
        .iter()
        .filter_map(|m| if let Meaning::Declares(s) = m.meaning { Some((m.place, s)) } else { None })
        .collect();
    let articles: FxHashMap<Place, ArticleId> = reading
        .charter
        .articles
        .iter()
        .enumerate()
        .map(|(n, a)| (a.place, ArticleId(u32::try_from(n).unwrap_or(u32::MAX))))
        .collect();
    let mut out = Vec::new();
    for (n, document) in reading.documents.iter().enumerate() {
        let source = SourceId(u16::try_from(n).unwrap_or(u16::MAX));
        for block in &document.blocks {
            let symbol =
                block.name.as_ref().and_then(|(_, span)| declared.get(&Place { source, span: *span })).copied();
            let heading = block.heading.and_then(|h| document.headings.get(h));
            let article = heading.and_then(|h| articles.get(&Place { source, span: h.span })).copied();
            out.push(Placed { source, block, symbol, article });
        }
    }
    out
}

/// An example as it is written: the situation, and what is expected.
#[must_use]
pub fn example_words(reading: &Reading, example: &Example) -> (String, String) {
    let text = reading.charter.sources.get(usize::from(example.place.source.0)).map_or("", |s| &*s.text);
    let whole = Span { start: example.place.span.start, end: example.expect_place.span.start };
    let situation = crate::lex::squeeze(slice(text, whole));
    let situation = situation.strip_suffix("=>").unwrap_or(&situation).trim_end().to_owned();
    (situation, crate::lex::squeeze(slice(text, example.expect_place.span)))
}

/// A block that names a thing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Use {
    /// The kind of block.
    pub kind: BlockKind,
    /// Its name; of an `article` block, the article's title.
    pub name: Option<String>,
    /// Where it names the thing.
    pub place: Place,
}

/// Everything the charter says of one declared thing.
#[derive(Clone, Debug)]
pub struct Story {
    /// The thing.
    pub symbol: Symbol,
    /// Its name.
    pub name: String,
    /// Where it is declared.
    pub place: Place,
    /// Where the charter adjusts it, for a rule of a pack.
    pub adjusted: Option<Place>,
    /// The article it stands in.
    pub article: Option<ArticleId>,
    /// The rules that this one sets aside.
    pub exception_to: Vec<RuleId>,
    /// The rules that set this one aside.
    pub exceptions: Vec<RuleId>,
    /// The facts that it looks at.
    pub facts: Vec<Fact>,
    /// The examples that expect it: indexes in [`Charter::examples`].
    pub examples: Vec<usize>,
    /// The blocks that name it.
    pub uses: Vec<Use>,
}

/// The story of a declared thing.
#[must_use]
pub fn story(reading: &Reading, symbol: Symbol) -> Option<Story> {
    let c = &reading.charter;
    let (name, article) = name(c, symbol)?;
    let place = crate::read::declaration(c, symbol)?;
    let mut out = Story {
        symbol,
        name: name.text.clone(),
        place,
        adjusted: None,
        article,
        exception_to: vec![],
        exceptions: vec![],
        facts: vec![],
        examples: vec![],
        uses: uses(reading, symbol),
    };
    if let Symbol::Rule(n) = symbol
        && let Some(rule) = c.rules.get(n as usize)
    {
        let id = RuleId(n);
        out.adjusted = rule.adjusted;
        out.exception_to.clone_from(&rule.exception_to);
        out.exceptions =
            (0_u32..).zip(&c.rules).filter(|(_, r)| r.exception_to.contains(&id)).map(|(n, _)| RuleId(n)).collect();
        out.facts = facts(rule);
        out.examples = c.examples.iter().enumerate().filter(|(_, e)| e.by.contains(&id)).map(|(n, _)| n).collect();
    }
    Some(out)
}

/// The facts that a rule looks at, in the order in which it names them.
#[must_use]
pub fn facts(rule: &Rule) -> Vec<Fact> {
    let mut out = Vec::new();
    let mut add = |f: Fact| {
        if !out.contains(&f) {
            out.push(f);
        }
    };
    if let Some(c) = &rule.when {
        atoms(c, &mut add);
    }
    for breach in &rule.breaches {
        match breach {
            Breach::Only(..) => add(Fact::Author),
            Breach::Never(c, _) | Breach::Need(c, _) => atoms(c, &mut add),
        }
    }
    out
}

fn atoms(cond: &Cond, add: &mut impl FnMut(Fact)) {
    match cond {
        Cond::Atom(a) => add(a.fact),
        Cond::Not(c) => atoms(c, add),
        Cond::All(list) | Cond::Any(list) => list.iter().for_each(|c| atoms(c, add)),
    }
}

/// The blocks that name a thing, each once.
fn uses(reading: &Reading, symbol: Symbol) -> Vec<Use> {
    let mut out: Vec<Use> = Vec::new();
    let mut last = None;
    for mark in reading.marks.iter().filter(|m| m.meaning == Meaning::Refers(symbol)) {
        let Some(document) = reading.documents.get(usize::from(mark.place.source.0)) else { continue };
        let at = mark.place.span.start;
        let next = document.blocks.partition_point(|b| b.fence.span.start <= at);
        let Some(block) = next.checked_sub(1).and_then(|n| document.blocks.get(n)) else { continue };
        let place = Place { source: mark.place.source, span: block.fence.span };
        if last == Some(place) {
            continue;
        }
        last = Some(place);
        let title = || {
            block
                .heading
                .filter(|_| block.kind == BlockKind::Article)
                .and_then(|h| document.headings.get(h))
                .map(|h| h.title.clone())
        };
        out.push(Use {
            kind: block.kind,
            name: block.name.as_ref().map(|(n, _)| n.clone()).or_else(title),
            place: mark.place,
        });
    }
    out
}
