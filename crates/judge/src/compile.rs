//! From a charter to an engine: phrases become predicates with numbers, conditions lie flat in one arena, all terms are in
//! one index, and each rule hangs on the most selective predicate without which it cannot hold.

use crate::keys::{handle_key, key};
use crate::learned;
use crate::truth::Truth;
use charte_lang::model::{
    Atom, Breach, Charter, Compare, Cond, Effect, Forms, ListKind, Mandate, Mode, Outcome, Rule, Term, Value, Who,
};
use charte_lang::vocabulary::{Fact, Subject, ValueKind};
use charte_signals::terms::{Form, TermIndex, TermIndexBuilder};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use std::sync::{Arc, OnceLock};

/// Number of a predicate.
pub(crate) type PredId = u32;
/// No predicate.
pub(crate) const NONE: u32 = u32::MAX;
/// How deep conditions may be nested; the parser stops far earlier.
const DEPTH: u8 = 64;

/// The value in a [`Phrase`]: one, never several.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Val {
    /// The fact is a flag.
    Flag,
    /// A team of the charter.
    Team(u32),
    /// A person, by key.
    Person(Box<str>),
    /// A code.
    Choice(&'static str),
    /// A declared thing.
    Name(u32),
    /// A comparison; lengths of time in minutes.
    Number(Compare, i64),
    /// Words looked for.
    Words(Box<str>),
}

/// A phrase of the vocabulary with one value.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Phrase {
    /// The fact.
    pub fact: Fact,
    /// The value.
    pub val: Val,
}

pub(crate) use Phrase as Pred;

/// A condition in negation normal form: only phrases are denied.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Node {
    Const(Truth),
    Lit { pred: PredId, holds: bool },
    All { first: u32, len: u32 },
    Any { first: u32, len: u32 },
}

/// A rule, ready to be evaluated. Same index as in the charter.
#[derive(Clone, Debug)]
pub(crate) struct Compiled {
    pub(crate) subject: Subject,
    pub(crate) when: u32,
    /// `when` and any of the breaches.
    pub(crate) status: u32,
    pub(crate) from: Option<Date>,
    pub(crate) until: Option<Date>,
    pub(crate) mode: Mode,
    pub(crate) effect: Option<Effect>,
    /// What it does when a fact is missing; `None`: nothing.
    pub(crate) unknown: Option<Outcome>,
    /// Rules that are exceptions to this one.
    pub(crate) exceptions: SmallVec<[u32; 2]>,
}

/// What a group of the term index stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Group {
    Topic(u32),
    Category(u32),
    Confidential(u32),
    List(u32),
    Words(u32),
}

/// The values of a list of sites, accounts, hashtags or tools.
#[derive(Clone, Debug, Default)]
pub(crate) struct ListSet {
    pub(crate) keys: FxHashSet<String>,
    pub(crate) hosts: Vec<String>,
}

/// Where a handle, a hashtag or a tool stands: the lists that hold it, and the predicate of each list.
#[derive(Clone, Debug, Default)]
pub(crate) struct ByValue {
    lists: FxHashMap<String, SmallVec<[u32; 2]>>,
    /// Lists of sites, whose sub-domains count too: they are looked at one by one.
    with_hosts: Vec<u32>,
    preds: FxHashMap<(Fact, u32), PredId>,
}

impl ByValue {
    fn new(lists: &[ListSet], ids: &FxHashMap<Pred, PredId>) -> Self {
        let mut out = Self::default();
        for (i, list) in lists.iter().enumerate() {
            list.keys.iter().for_each(|k| out.lists.entry(k.clone()).or_default().push(i as u32));
            if !list.hosts.is_empty() {
                out.with_hosts.push(i as u32);
            }
        }
        for (pred, id) in ids {
            if let Val::Name(list) = pred.val {
                out.preds.insert((pred.fact, list), *id);
            }
        }
        out
    }

    /// The predicates of a fact whose lists hold one of the keys, or may by their hosts.
    pub(crate) fn preds(&self, fact: Fact, keys: &[String]) -> SmallVec<[PredId; 8]> {
        let named = keys.iter().filter_map(|k| self.lists.get(k)).flatten();
        let mut out: SmallVec<[PredId; 8]> =
            named.chain(&self.with_hosts).filter_map(|l| self.preds.get(&(fact, *l)).copied()).collect();
        out.sort_unstable();
        out.dedup();
        out
    }
}

/// Which rules of a subject hang on which predicate.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    starts: Vec<u32>,
    rules: Vec<u32>,
    /// Rules that hang on nothing.
    pub(crate) always: Vec<u32>,
    /// The predicates that rules hang on, by fact; those that hits of terms lead to are left out.
    pub(crate) probes: Vec<(Fact, Vec<PredId>)>,
    /// The predicates that rules hang on and that hits of terms lead to.
    pub(crate) by_terms: Vec<PredId>,
}

impl Index {
    pub(crate) fn rules_of(&self, pred: PredId) -> &[u32] {
        let (from, to) = (self.starts.get(pred as usize), self.starts.get(pred as usize + 1));
        match (from, to) {
            (Some(from), Some(to)) => self.rules.get(*from as usize..*to as usize).unwrap_or_default(),
            _ => &[],
        }
    }
}

/// A mandate, ready to be looked at.
#[derive(Clone, Debug)]
pub(crate) struct CompiledMandate {
    pub(crate) teams: SmallVec<[u32; 2]>,
    pub(crate) persons: SmallVec<[Box<str>; 2]>,
    pub(crate) accounts: Option<SmallVec<[u32; 4]>>,
}

/// A charter made ready to judge. It owns all it needs and can be shared between threads.
#[derive(Debug)]
pub struct Engine {
    pub(crate) charter: Arc<Charter>,
    pub(crate) hash: String,
    pub(crate) zone: TimeZone,
    pub(crate) preds: Vec<Pred>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) kids: Vec<u32>,
    pub(crate) rules: Vec<Compiled>,
    pub(crate) indexes: [Index; 3],
    pub(crate) terms: TermIndex,
    pub(crate) groups: Vec<Group>,
    /// The predicate that a hit of a group makes hold, or [`NONE`].
    pub(crate) group_preds: Vec<PredId>,
    pub(crate) topic_group0: u32,
    pub(crate) category_group0: u32,
    pub(crate) confidential_group0: u32,
    pub(crate) list_group0: u32,
    pub(crate) words_groups: FxHashMap<Box<str>, u32>,
    pub(crate) lists: Vec<ListSet>,
    pub(crate) by_value: ByValue,
    pub(crate) mandates: Vec<CompiledMandate>,
    pub(crate) members: FxHashMap<String, SmallVec<[u32; 4]>>,
    pub(crate) team_keys: FxHashMap<String, u32>,
    pub(crate) team_has_members: Vec<bool>,
    pub(crate) account_keys: FxHashMap<String, u32>,
    pub(crate) account_preds: Vec<PredId>,
    /// Topics that each account welcomes; empty: nothing said.
    pub(crate) account_topics: Vec<FxHashSet<u32>>,
    /// Digests of confidential documents.
    pub(crate) excerpts: Option<Arc<charte_signals::excerpts::ExcerptIndex>>,
    /// Topics and categories with samples enough to learn from, and what was learned once it was asked for.
    pub(crate) learnable: Vec<learned::Key>,
    pub(crate) learned: OnceLock<learned::Learned>,
    /// Whether the charter wants to see what this build cannot, so that every verdict is the full engine's to confirm.
    pub(crate) beyond_this_build: bool,
}

/// The place of a subject in the three indexes.
pub(crate) fn subject_index(subject: Subject) -> usize {
    match subject {
        Subject::Post => 0,
        Subject::Comment => 1,
        Subject::Contact => 2,
    }
}

impl Engine {
    /// The engine with the digests of the confidential documents that the charter speaks of.
    #[must_use]
    pub fn with_excerpts(mut self, index: Arc<charte_signals::excerpts::ExcerptIndex>) -> Self {
        self.excerpts = Some(index);
        self
    }

    /// Makes a charter ready.
    #[must_use]
    pub fn new(charter: &Charter) -> Self {
        Self::of(Arc::new(charter.clone()))
    }

    /// Makes a shared charter ready.
    #[must_use]
    pub fn of(charter: Arc<Charter>) -> Self {
        let mut c = Compiler { learnable: learned::learnable(&charter), ..Compiler::default() };
        let rules: Vec<Compiled> = charter.rules.iter().map(|r| c.rule(r)).collect();
        let rules = with_exceptions(rules, &charter);
        c.terms(&charter);
        let group_preds = c.group_preds();
        let indexes = [Subject::Post, Subject::Comment, Subject::Contact].map(|s| c.index(&rules, s, &group_preds));
        let account_preds = (0..charter.accounts.len() as u32)
            .map(|a| c.ids.get(&Pred { fact: Fact::Account, val: Val::Name(a) }).copied().unwrap_or(NONE))
            .collect();
        let (members, team_has_members) = members(&charter);
        let lists: Vec<ListSet> = charter.lists.iter().map(list_set).collect();
        let by_value = ByValue::new(&lists, &c.ids);
        Engine {
            hash: hex(&charter.hash),
            zone: zone(charter.header.zone.as_deref()),
            group_preds,
            indexes,
            rules,
            account_preds,
            lists,
            by_value,
            mandates: charter.mandates.iter().map(mandate).collect(),
            members,
            team_has_members,
            team_keys: charter.teams.iter().enumerate().map(|(i, t)| (key(&t.name.text), i as u32)).collect(),
            account_keys: charter
                .accounts
                .iter()
                .enumerate()
                .map(|(i, a)| (handle_key(&a.name.text), i as u32))
                .collect(),
            account_topics: account_topics(&charter),
            excerpts: None,
            learnable: c.learnable,
            learned: OnceLock::new(),
            beyond_this_build: learned::is_beyond_this_build(&charter),
            preds: c.preds,
            nodes: c.nodes,
            kids: c.kids,
            terms: c.term_index,
            groups: c.groups,
            topic_group0: c.topic_group0,
            category_group0: c.category_group0,
            confidential_group0: c.confidential_group0,
            list_group0: c.list_group0,
            words_groups: c.words_groups,
            charter,
        }
    }

    /// The charter that this engine judges by.
    #[must_use]
    pub fn charter(&self) -> &Charter {
        &self.charter
    }

    /// The hash of the charter, in hexadecimal digits.
    #[must_use]
    pub fn charter_hash(&self) -> &str {
        &self.hash
    }

    /// The time zone of the charter.
    #[must_use]
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    pub(crate) fn node(&self, id: u32) -> Node {
        self.nodes.get(id as usize).copied().unwrap_or(Node::Const(Truth::Unknown))
    }

    pub(crate) fn kids(&self, first: u32, len: u32) -> &[u32] {
        self.kids.get(first as usize..(first + len) as usize).unwrap_or_default()
    }

    pub(crate) fn pred(&self, id: PredId) -> Option<&Pred> {
        self.preds.get(id as usize)
    }

    /// Teams that a person of this key belongs to by the charter.
    pub(crate) fn teams_of(&self, person_key: &str) -> &[u32] {
        self.members.get(person_key).map_or(&[], |t| t.as_slice())
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, b| {
        let _ = write!(out, "{b:02x}");
        out
    })
}

fn zone(name: Option<&str>) -> TimeZone {
    TimeZone::get(name.unwrap_or("Europe/Paris")).unwrap_or(TimeZone::UTC)
}

fn members(charter: &Charter) -> (FxHashMap<String, SmallVec<[u32; 4]>>, Vec<bool>) {
    let mut members: FxHashMap<String, SmallVec<[u32; 4]>> = FxHashMap::default();
    let mut any = Vec::with_capacity(charter.teams.len());
    for (i, team) in charter.teams.iter().enumerate() {
        let mut named = team.members.iter().chain(&team.lead).chain(&team.deputy).peekable();
        any.push(named.peek().is_some());
        for name in named {
            let teams = members.entry(key(name)).or_default();
            if !teams.contains(&(i as u32)) {
                teams.push(i as u32);
            }
        }
    }
    (members, any)
}

fn account_topics(charter: &Charter) -> Vec<FxHashSet<u32>> {
    let mut out: Vec<FxHashSet<u32>> =
        charter.accounts.iter().map(|a| a.topics.iter().map(|t| t.0).collect()).collect();
    for (t, topic) in charter.topics.iter().enumerate() {
        for account in &topic.on {
            if let Some(set) = out.get_mut(account.index()) {
                set.insert(t as u32);
            }
        }
    }
    out
}

fn list_set(list: &charte_lang::model::List) -> ListSet {
    let mut set = ListSet::default();
    for value in &list.values {
        match list.kind {
            ListKind::Sites => set.hosts.push(host(&value.text)),
            ListKind::Accounts => {
                set.keys.insert(handle_key(&value.text));
                if value.text.contains('.') {
                    set.hosts.push(host(&value.text));
                }
            }
            ListKind::Hashtags => {
                set.keys.insert(handle_key(&value.text).replace('-', ""));
            }
            ListKind::Tools | ListKind::Terms => {
                set.keys.insert(key(&value.text));
            }
        }
    }
    set
}

/// The host of a site as written in a list: without scheme, path, `www.` and the star of sub-domains.
pub(crate) fn host(text: &str) -> String {
    let t = text.trim();
    let t = t.split_once("://").map_or(t, |(_, rest)| rest);
    let t = t.split(['/', '?', '#']).next().unwrap_or(t);
    t.trim_start_matches("*.").trim_start_matches("www.").to_lowercase()
}

fn mandate(m: &Mandate) -> CompiledMandate {
    let mut out = CompiledMandate {
        teams: SmallVec::new(),
        persons: SmallVec::new(),
        accounts: m.on.as_ref().map(|on| on.iter().map(|a| a.0).collect()),
    };
    for who in &m.who {
        match who {
            Who::Team(t) => out.teams.push(t.0),
            Who::Person(p) => out.persons.push(key(&p.text).into()),
        }
    }
    out
}

fn with_exceptions(mut rules: Vec<Compiled>, charter: &Charter) -> Vec<Compiled> {
    for (i, rule) in charter.rules.iter().enumerate() {
        for base in &rule.exception_to {
            if let Some(base) = rules.get_mut(base.index()) {
                base.exceptions.push(i as u32);
            }
        }
    }
    rules
}

/// What a rule does when a fact is missing, unless it says so itself.
fn default_unknown(rule: &Rule) -> Option<Outcome> {
    if let Some(said) = &rule.unknown {
        return Some(said.clone());
    }
    let outcome = rule.effect.as_ref()?;
    match outcome.effect {
        Effect::Publish | Effect::Show => None,
        Effect::Remind => Some(outcome.clone()),
        Effect::Hold => Some(outcome.clone()),
        Effect::Revise | Effect::Refuse | Effect::Hide => Some(Outcome::plain(Effect::Hold)),
    }
}

#[derive(Default)]
struct Compiler {
    preds: Vec<Pred>,
    ids: FxHashMap<Pred, PredId>,
    nodes: Vec<Node>,
    kids: Vec<u32>,
    groups: Vec<Group>,
    term_index: TermIndex,
    topic_group0: u32,
    category_group0: u32,
    confidential_group0: u32,
    list_group0: u32,
    words_groups: FxHashMap<Box<str>, u32>,
    learnable: Vec<learned::Key>,
}

impl Compiler {
    fn rule(&mut self, rule: &Rule) -> Compiled {
        let when = match &rule.when {
            Some(cond) => self.cond(cond, true, DEPTH),
            None => self.push(Node::Const(Truth::True)),
        };
        let breaches: SmallVec<[u32; 2]> = rule.breaches.iter().map(|b| self.breach(b)).collect();
        let status = if breaches.is_empty() {
            when
        } else {
            let any = self.join(&breaches, false);
            self.join(&[when, any], true)
        };
        Compiled {
            subject: rule.subject,
            when,
            status,
            from: rule.from,
            until: rule.until,
            mode: rule.mode,
            effect: rule.effect.as_ref().map(|o| o.effect),
            unknown: default_unknown(rule),
            exceptions: SmallVec::new(),
        }
    }

    fn breach(&mut self, breach: &Breach) -> u32 {
        match breach {
            Breach::Only(who, _) => {
                let lits: Vec<u32> = who.iter().map(|w| self.lit(Fact::Author, who_val(w), false)).collect();
                self.join(&lits, true)
            }
            Breach::Never(cond, _) => self.cond(cond, true, DEPTH),
            Breach::Need(cond, _) => self.cond(cond, false, DEPTH),
        }
    }

    fn push(&mut self, node: Node) -> u32 {
        self.nodes.push(node);
        (self.nodes.len() - 1) as u32
    }

    fn lit(&mut self, fact: Fact, val: Val, holds: bool) -> u32 {
        let pred = Pred { fact, val };
        let id = match self.ids.get(&pred) {
            Some(id) => *id,
            None => {
                let id = self.preds.len() as u32;
                self.preds.push(pred.clone());
                self.ids.insert(pred, id);
                id
            }
        };
        self.push(Node::Lit { pred: id, holds })
    }

    /// All or any of some nodes; one alone stands for itself.
    fn join(&mut self, parts: &[u32], all: bool) -> u32 {
        if let [one] = parts {
            return *one;
        }
        if parts.is_empty() {
            return self.push(Node::Const(Truth::from(all)));
        }
        let first = self.kids.len() as u32;
        let len = parts.len() as u32;
        self.kids.extend_from_slice(parts);
        self.push(if all { Node::All { first, len } } else { Node::Any { first, len } })
    }

    fn cond(&mut self, cond: &Cond, holds: bool, depth: u8) -> u32 {
        let Some(depth) = depth.checked_sub(1) else {
            return self.push(Node::Const(Truth::Unknown));
        };
        match cond {
            Cond::Atom(atom) => self.atom(atom, holds),
            Cond::Not(inner) => self.cond(inner, !holds, depth),
            Cond::All(parts) | Cond::Any(parts) => {
                let all = matches!(cond, Cond::All(_)) == holds;
                let nodes: Vec<u32> = parts.iter().map(|p| self.cond(p, holds, depth)).collect();
                self.join(&nodes, all)
            }
        }
    }

    fn atom(&mut self, atom: &Atom, holds: bool) -> u32 {
        let holds = atom.holds == holds;
        let lits: SmallVec<[u32; 4]> = values(atom).into_iter().map(|v| self.lit(atom.fact, v, holds)).collect();
        // "is a or b" denied is "is not a and is not b".
        self.join(&lits, !holds)
    }

    fn terms(&mut self, charter: &Charter) {
        let mut builder = TermIndexBuilder::new();
        self.topic_group0 = 0;
        for (i, t) in charter.topics.iter().enumerate() {
            let group = self.group(Group::Topic(i as u32));
            add_terms(&mut builder, group, &t.terms, &t.except);
        }
        self.category_group0 = self.groups.len() as u32;
        for (i, t) in charter.categories.iter().enumerate() {
            let group = self.group(Group::Category(i as u32));
            add_terms(&mut builder, group, &t.terms, &t.except);
        }
        self.confidential_group0 = self.groups.len() as u32;
        for (i, t) in charter.confidentials.iter().enumerate() {
            let group = self.group(Group::Confidential(i as u32));
            add_terms(&mut builder, group, &t.terms, &t.except);
        }
        self.list_group0 = self.groups.len() as u32;
        for (i, l) in charter.lists.iter().enumerate() {
            let group = self.group(Group::List(i as u32));
            if l.kind == ListKind::Terms {
                add_terms(&mut builder, group, &l.values, &l.except);
            }
        }
        for id in 0..self.preds.len() {
            let Some(Pred { fact: Fact::TextWords, val: Val::Words(words) }) = self.preds.get(id) else {
                continue;
            };
            let words = words.clone();
            let group = self.group(Group::Words(id as u32));
            let _ = builder.add(group, &words, Form::Folded);
            self.words_groups.insert(words, group);
        }
        self.term_index = builder.build();
    }

    fn group(&mut self, group: Group) -> u32 {
        self.groups.push(group);
        (self.groups.len() - 1) as u32
    }

    fn group_preds(&self) -> Vec<PredId> {
        let id = |fact, n| self.ids.get(&Pred { fact, val: Val::Name(n) }).copied().unwrap_or(NONE);
        self.groups
            .iter()
            .map(|g| match *g {
                Group::Topic(n) => id(Fact::Topic, n),
                Group::Category(n) => id(Fact::Category, n),
                Group::Confidential(n) => id(Fact::Confidential, n),
                Group::List(n) => id(Fact::ListTerms, n),
                Group::Words(pred) => pred,
            })
            .collect()
    }

    /// The predicates of which one at least must not be false for the node to hold, with how rarely they do.
    fn keys_of(&self, node: u32) -> Option<(u8, SmallVec<[PredId; 4]>)> {
        let kids = |first: u32, len: u32| self.kids.get(first as usize..(first + len) as usize).unwrap_or_default();
        match self.nodes.get(node as usize)? {
            Node::Const(Truth::False) => Some((0, SmallVec::new())),
            Node::Const(_) | Node::Lit { holds: false, .. } => None,
            Node::Lit { pred, holds: true } => {
                let Pred { fact, val } = self.preds.get(*pred as usize)?;
                let fact = *fact;
                // What is learned holds without a term that could wake the rule.
                if let Val::Name(n) = val
                    && self.learnable.contains(&(fact, *n))
                {
                    return None;
                }
                let mut one = SmallVec::new();
                one.push(*pred);
                Some((weight(fact), one))
            }
            Node::All { first, len } => {
                let best = kids(*first, *len).iter().filter_map(|k| self.keys_of(*k));
                best.min_by_key(|(weight, preds)| (*weight, preds.len()))
            }
            Node::Any { first, len } => {
                let mut out = (0, SmallVec::new());
                for kid in kids(*first, *len) {
                    let (weight, preds) = self.keys_of(*kid)?;
                    out.0 = out.0.max(weight);
                    out.1.extend(preds);
                }
                Some(out)
            }
        }
    }

    fn index(&self, rules: &[Compiled], subject: Subject, group_preds: &[PredId]) -> Index {
        let mut index = Index::default();
        let mut hanging: Vec<(PredId, u32)> = Vec::new();
        for (i, rule) in rules.iter().enumerate() {
            if rule.subject != subject || rule.mode == Mode::Draft || rule.effect.is_none() {
                continue;
            }
            match self.keys_of(rule.status) {
                Some((_, preds)) => hanging.extend(preds.into_iter().map(|p| (p, i as u32))),
                None => index.always.push(i as u32),
            }
        }
        hanging.sort_unstable();
        hanging.dedup();
        index.starts = vec![0; self.preds.len() + 1];
        for (pred, _) in &hanging {
            if let Some(slot) = index.starts.get_mut(*pred as usize + 1) {
                *slot += 1;
            }
        }
        let mut sum = 0;
        for slot in &mut index.starts {
            sum += *slot;
            *slot = sum;
        }
        index.rules = hanging.iter().map(|(_, r)| *r).collect();
        let by_terms: FxHashSet<PredId> = group_preds.iter().copied().collect();
        let mut last = NONE;
        for (pred, _) in hanging {
            if std::mem::replace(&mut last, pred) == pred {
                continue;
            }
            if by_terms.contains(&pred) {
                index.by_terms.push(pred);
                continue;
            }
            let Some(fact) = self.preds.get(pred as usize).map(|p| p.fact) else {
                continue;
            };
            match index.probes.iter_mut().find(|(f, _)| *f == fact) {
                Some((_, preds)) => preds.push(pred),
                None => index.probes.push((fact, vec![pred])),
            }
        }
        index
    }
}

fn add_terms(builder: &mut TermIndexBuilder, group: u32, terms: &[Term], except: &[Term]) {
    // A term that cannot be looked for (empty, only signs) is reported when the charter is read; here it finds nothing.
    for t in terms {
        let _ = builder.add(group, &t.text, form(t.forms));
    }
    for t in except {
        let _ = builder.add_except(group, &t.text, form(t.forms));
    }
}

fn form(forms: Forms) -> Form {
    match forms {
        Forms::AsWritten => Form::AsWritten,
        Forms::Exact => Form::Folded,
        Forms::Inflected => Form::Inflected,
    }
}

pub(crate) fn who_val(who: &Who) -> Val {
    match who {
        Who::Team(t) => Val::Team(t.0),
        Who::Person(p) => Val::Person(key(&p.text).into()),
    }
}

/// The single values of an atom.
pub(crate) fn values(atom: &Atom) -> SmallVec<[Val; 4]> {
    match &atom.value {
        Value::Flag => SmallVec::from_iter([Val::Flag]),
        Value::Who(who) => who.iter().map(who_val).collect(),
        Value::Choices(codes) => codes.iter().map(|c| Val::Choice(c)).collect(),
        Value::Names(ids) => ids.iter().map(|i| Val::Name(*i)).collect(),
        Value::Number(cmp, n) => SmallVec::from_iter([Val::Number(*cmp, *n)]),
        Value::Length(cmp, l) => SmallVec::from_iter([Val::Number(*cmp, l.minutes())]),
        Value::Words(words) if atom.fact == Fact::AuthorTrained => {
            words.iter().map(|w| Val::Words(key(w).into())).collect()
        }
        Value::Words(words) => words.iter().map(|w| Val::Words(w.as_str().into())).collect(),
    }
}

/// How often a predicate of this fact is not false: small numbers first choice.
fn weight(fact: Fact) -> u8 {
    match fact {
        Fact::Topic | Fact::Category | Fact::Confidential | Fact::ListTerms | Fact::TextWords => 1,
        Fact::HashtagList | Fact::MentionList | Fact::LinkList | Fact::ContactList => 2,
        // Looked up by the name of the source or tool, however many lists there are.
        Fact::RepostSource | Fact::Client => 2,
        Fact::Account | Fact::ConfidentialAny => 3,
        Fact::Author | Fact::Approval => 4,
        _ if fact.def().silence == charte_lang::vocabulary::Silence::No => match fact.def().value {
            ValueKind::Flag => 5,
            ValueKind::Name(_) => 6,
            _ => 7,
        },
        _ => match fact.def().value {
            ValueKind::Choice(_) => 8,
            _ => 9,
        },
    }
}
