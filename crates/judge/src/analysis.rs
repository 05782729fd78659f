//! Exact answers about the rules of a charter: which never count, which always do, which another one makes needless, which
//! exceptions can contradict each other, and what changed between two charters. Each with a made-up post that shows it.
//!
//! Phrases are the variables of decision diagrams; what ties phrases together (a post has one act; more than 30 is more
//! than 20; a topic recognised is a topic) is a condition beside them.

use crate::bdd::{Bdd, Bdds, FALSE, TRUE};
use crate::compile::{Engine, Node, Phrase, Val};
use crate::phrases;
use crate::truth::Truth;
use charte_lang::model::{Charter, Effect, Mode, RuleId};
use charte_lang::vocabulary::{Fact, Subject, ValueKind};
use charte_messages::{Arg, Lang, Message};
use rustc_hash::{FxHashMap, FxHashSet};

/// How many exceptions of exceptions are followed.
const DEPTH: u8 = 16;

/// What an analysis says.
#[derive(Clone, Debug, PartialEq)]
pub enum Insight {
    /// The rule's conditions contradict each other.
    Dead {
        /// The rule.
        rule: RuleId,
    },
    /// Exceptions set the rule aside whenever it counts.
    AlwaysAside {
        /// The rule.
        rule: RuleId,
    },
    /// The rule counts for every submission.
    Always {
        /// The rule.
        rule: RuleId,
    },
    /// Whenever the rule counts, another of at least the same effect counts too.
    Outweighed {
        /// The rule.
        rule: RuleId,
        /// The other.
        by: RuleId,
        /// A submission for which the other alone counts.
        example: Vec<(Phrase, bool)>,
    },
    /// Two rules always count together.
    Equivalent {
        /// The first.
        rule: RuleId,
        /// The second.
        with: RuleId,
    },
    /// Two exceptions of one rule can hold together, and neither is an exception of the other.
    Clash {
        /// The rule.
        base: RuleId,
        /// Its exceptions.
        exceptions: [RuleId; 2],
        /// A submission for which they do.
        example: Vec<(Phrase, bool)>,
    },
}

/// What an analysis gave.
#[derive(Clone, Debug, Default)]
pub struct Analysis {
    /// What was found, by rule.
    pub insights: Vec<Insight>,
    /// Whether something was too large to be answered.
    pub incomplete: bool,
}

/// How a rule changed between two charters.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleChange {
    /// The rule's name.
    pub name: String,
    /// What changed.
    pub kind: ChangeKind,
    /// The effect before.
    pub before: Option<Effect>,
    /// The effect after.
    pub after: Option<Effect>,
    /// A submission for which the rule newly counts, in the words of the new charter.
    pub newly: Option<Vec<(Phrase, bool)>>,
    /// A submission for which it counts no more, in the words of the old charter.
    pub no_more: Option<Vec<(Phrase, bool)>>,
}

/// The kinds of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// The rule is new.
    Added,
    /// The rule is gone.
    Removed,
    /// It counts for more.
    Wider,
    /// It counts for less.
    Narrower,
    /// It counts for something else.
    Moved,
    /// Only its effect changed.
    Effect,
}

/// A made-up submission in words.
#[must_use]
pub fn example_in_words(example: &[(Phrase, bool)], charter: &Charter, lang: Lang) -> String {
    let said = example.iter().map(|(p, holds)| Arg::Text(phrases::sentence(p, *holds, charter, lang)));
    Message::new("analysis-example").with("phrases", Arg::And(said.collect())).render(lang)
}

impl Insight {
    /// The insight in words.
    #[must_use]
    pub fn in_words(&self, charter: &Charter, lang: Lang) -> String {
        let name = |r: RuleId| phrases::quoted(charter.rules.get(r.index()).map_or("", |r| r.name.text.as_str()), lang);
        match self {
            Insight::Dead { rule } => Message::new("analysis-dead").with("rule", name(*rule)),
            Insight::AlwaysAside { rule } => Message::new("analysis-always-aside").with("rule", name(*rule)),
            Insight::Always { rule } => Message::new("analysis-always").with("rule", name(*rule)),
            Insight::Outweighed { rule, by, .. } => {
                Message::new("analysis-outweighed").with("rule", name(*rule)).with("by", name(*by))
            }
            Insight::Equivalent { rule, with } => {
                Message::new("analysis-equivalent").with("rule", name(*rule)).with("by", name(*with))
            }
            Insight::Clash { base, exceptions: [a, b], example } => Message::new("analysis-clash")
                .with("base", name(*base))
                .with("first", name(*a))
                .with("second", name(*b))
                .with("example", example_in_words(example, charter, lang)),
        }
        .render(lang)
    }
}

impl RuleChange {
    /// The change in words; `before` and `after` are the two charters.
    #[must_use]
    pub fn in_words(&self, before: &Charter, after: &Charter, lang: Lang) -> String {
        let key = match self.kind {
            ChangeKind::Added => "analysis-added",
            ChangeKind::Removed => "analysis-removed",
            ChangeKind::Wider => "analysis-wider",
            ChangeKind::Narrower => "analysis-narrower",
            ChangeKind::Moved => "analysis-moved",
            ChangeKind::Effect => "analysis-effect",
        };
        let effect = |e: Option<Effect>| Message::new(crate::examples::effect_key(e.unwrap_or(Effect::Publish)));
        let mut out = Message::new(key)
            .with("rule", phrases::quoted(&self.name, lang))
            .with("before", effect(self.before))
            .with("after", effect(self.after))
            .render(lang);
        for (key, example, charter) in
            [("analysis-newly", &self.newly, after), ("analysis-no-more", &self.no_more, before)]
        {
            if let Some(example) = example.as_ref().filter(|e| !e.is_empty()) {
                out.push(' ');
                out += &Message::new(key).with("example", example_in_words(example, charter, lang)).render(lang);
            }
        }
        out
    }
}

impl Engine {
    /// Looks for rules that never count, always count, are needless or can contradict each other.
    #[must_use]
    pub fn analyse(&self) -> Analysis {
        let mut out = Analysis::default();
        for subject in [Subject::Post, Subject::Comment, Subject::Contact] {
            let mut study = Study::new();
            study.subject(self, subject, &mut out.insights);
            out.incomplete |= study.bdds.is_full();
        }
        out
    }
}

/// What changed between two charters, rule by rule.
#[must_use]
pub fn compare(before: &Engine, after: &Engine) -> Vec<RuleChange> {
    let mut study = Study::new();
    let mut out = Vec::new();
    let by_key = |e: &Engine| -> FxHashMap<String, u32> {
        let rules = e.charter.rules.iter().enumerate().filter(|(_, r)| r.mode == Mode::InForce && r.effect.is_some());
        rules.map(|(i, r)| (crate::keys::key(&r.name.text), i as u32)).collect()
    };
    let (old, new) = (by_key(before), by_key(after));
    let effect = |e: &Engine, n: u32| e.rules.get(n as usize).and_then(|r| r.effect);
    let name = |e: &Engine, n: u32| e.charter.rules.get(n as usize).map_or(String::new(), |r| r.name.text.clone());
    let mut keys: Vec<(&String, Option<u32>, Option<u32>)> =
        new.iter().map(|(k, n)| (k, old.get(k).copied(), Some(*n))).collect();
    keys.extend(old.iter().filter(|(k, _)| !new.contains_key(*k)).map(|(k, n)| (k, Some(*n), None)));
    // In the order of the new charter, what is gone last.
    keys.sort_by_key(|(k, o, n)| (n.unwrap_or(u32::MAX), *o, (*k).clone()));
    for (_, o, n) in keys {
        let (counts_before, counts_after) =
            (o.map_or(FALSE, |o| study.counts(before, o, DEPTH)), n.map_or(FALSE, |n| study.counts(after, n, DEPTH)));
        let (eb, ea) = (o.and_then(|o| effect(before, o)), n.and_then(|n| effect(after, n)));
        let newly = study.difference(counts_after, counts_before, after);
        let no_more = study.difference(counts_before, counts_after, before);
        let kind = match (o, n, &newly, &no_more) {
            (None, _, _, _) => ChangeKind::Added,
            (_, None, _, _) => ChangeKind::Removed,
            (_, _, Some(_), None) => ChangeKind::Wider,
            (_, _, None, Some(_)) => ChangeKind::Narrower,
            (_, _, Some(_), Some(_)) => ChangeKind::Moved,
            _ if eb != ea => ChangeKind::Effect,
            _ => continue,
        };
        let name = n.map(|n| name(after, n)).or_else(|| o.map(|o| name(before, o))).unwrap_or_default();
        out.push(RuleChange { name, kind, before: eb, after: ea, newly, no_more });
    }
    out
}

/// Diagrams over phrases. Phrases of two charters are one variable when they say the same in words.
struct Study {
    bdds: Bdds,
    vars: FxHashMap<(Fact, Option<String>), u32>,
    phrases: Vec<Phrase>,
}

impl Study {
    fn new() -> Self {
        Self { bdds: Bdds::new(), vars: FxHashMap::default(), phrases: Vec::new() }
    }

    fn var(&mut self, phrase: &Phrase, charter: &Charter) -> u32 {
        let key = (phrase.fact, phrases::code(phrase, charter));
        let next = self.phrases.len() as u32;
        let var = *self.vars.entry(key).or_insert(next);
        if var == next {
            self.phrases.push(phrase.clone());
        }
        var
    }

    fn node(&mut self, engine: &Engine, node: u32) -> Bdd {
        match engine.node(node) {
            Node::Const(truth) => {
                if truth == Truth::True {
                    TRUE
                } else {
                    FALSE
                }
            }
            Node::Lit { pred, holds } => match engine.pred(pred) {
                Some(phrase) => {
                    let var = self.var(phrase, &engine.charter);
                    self.bdds.lit(var, holds)
                }
                None => FALSE,
            },
            Node::All { first, len } => {
                let mut all = TRUE;
                for kid in engine.kids(first, len) {
                    let kid = self.node(engine, *kid);
                    all = self.bdds.and(all, kid);
                }
                all
            }
            Node::Any { first, len } => {
                let mut any = FALSE;
                for kid in engine.kids(first, len) {
                    let kid = self.node(engine, *kid);
                    any = self.bdds.or(any, kid);
                }
                any
            }
        }
    }

    /// When an exception applies: its `when`, less its own exceptions.
    fn applies(&mut self, engine: &Engine, rule: u32, depth: u8) -> Bdd {
        let Some(compiled) = engine.rules.get(rule as usize) else {
            return FALSE;
        };
        let when = self.node(engine, compiled.when);
        let aside = self.aside(engine, rule, depth);
        self.bdds.and_not(when, aside)
    }

    /// When exceptions set a rule aside.
    fn aside(&mut self, engine: &Engine, rule: u32, depth: u8) -> Bdd {
        let mut any = FALSE;
        for exception in exceptions(engine, rule) {
            if let Some(depth) = depth.checked_sub(1) {
                let applies = self.applies(engine, exception, depth);
                any = self.bdds.or(any, applies);
            }
        }
        any
    }

    /// When a rule counts.
    fn counts(&mut self, engine: &Engine, rule: u32, depth: u8) -> Bdd {
        let Some(compiled) = engine.rules.get(rule as usize) else {
            return FALSE;
        };
        let status = self.node(engine, compiled.status);
        let aside = self.aside(engine, rule, depth);
        self.bdds.and_not(status, aside)
    }

    fn subject(&mut self, engine: &Engine, subject: Subject, out: &mut Vec<Insight>) {
        let rules: Vec<u32> = (0..engine.rules.len() as u32)
            .filter(|n| engine.rules.get(*n as usize).is_some_and(|r| r.subject == subject && r.mode != Mode::Draft))
            .collect();
        let mut living: Vec<Living> = Vec::new();
        for rule in &rules {
            let id = RuleId(*rule);
            let Some(compiled) = engine.rules.get(*rule as usize) else {
                continue;
            };
            self.clashes(engine, *rule, out);
            // A rule that only sets others aside counts by its `when`.
            let (node, effect) = (compiled.status, compiled.effect);
            let status = self.node(engine, node);
            if !self.possible(engine, status) {
                out.push(Insight::Dead { rule: id });
                continue;
            }
            let Some(effect) = effect else {
                continue;
            };
            let counts = self.counts(engine, *rule, DEPTH);
            if !self.possible(engine, counts) {
                out.push(Insight::AlwaysAside { rule: id });
                continue;
            }
            let never = self.bdds.not(status);
            let always = !self.possible(engine, never);
            if always {
                out.push(Insight::Always { rule: id });
            }
            if compiled.mode == Mode::InForce && compiled.from.is_none() && compiled.until.is_none() {
                let groups = self.groups(counts);
                living.push(Living { rule: id, counts, effect, groups });
            }
        }
        self.needless(engine, &living, out);
    }

    /// Rules that another makes needless, and rules that always count together.
    fn needless(&mut self, engine: &Engine, living: &[Living], out: &mut Vec<Insight>) {
        for (i, one) in living.iter().enumerate() {
            for (j, other) in living.iter().enumerate() {
                // What the one does not speak of, the other can only ask for when it is tied to what it speaks of.
                if i == j || other.effect < one.effect || !other.groups.is_subset(&one.groups) {
                    continue;
                }
                if !self.implies(engine, one.counts, other.counts) {
                    continue;
                }
                if other.effect == one.effect && self.implies(engine, other.counts, one.counts) {
                    if i < j {
                        out.push(Insight::Equivalent { rule: one.rule, with: other.rule });
                    }
                    continue;
                }
                let example = self.difference(other.counts, one.counts, engine).unwrap_or_default();
                out.push(Insight::Outweighed { rule: one.rule, by: other.rule, example });
                break;
            }
        }
    }

    fn clashes(&mut self, engine: &Engine, base: u32, out: &mut Vec<Insight>) {
        let exceptions: Vec<u32> = exceptions(engine, base).collect();
        let Some(status) = engine.rules.get(base as usize).map(|r| r.status) else {
            return;
        };
        let status = self.node(engine, status);
        for (i, first) in exceptions.iter().enumerate() {
            for second in exceptions.iter().skip(i + 1) {
                let (a, b) = (self.applies(engine, *first, DEPTH), self.applies(engine, *second, DEPTH));
                let both = self.bdds.and(a, b);
                let both = self.bdds.and(both, status);
                if let Some(example) = self.show(engine, both) {
                    let exceptions = [RuleId(*first), RuleId(*second)];
                    out.push(Insight::Clash { base: RuleId(base), exceptions, example });
                }
            }
        }
    }

    fn groups(&self, b: Bdd) -> FxHashSet<u8> {
        let facts = self.bdds.support(b).into_iter().filter_map(|v| self.phrases.get(v as usize)).map(|p| p.fact);
        facts.map(group).collect()
    }

    /// With what ties its phrases together. Every tie is between two phrases, or within one fact: the phrases that the
    /// diagram does not speak of need not be looked at.
    fn tied(&mut self, engine: &Engine, b: Bdd) -> Bdd {
        let spoken = self.bdds.support(b);
        let spoken: Vec<(u32, Phrase)> =
            spoken.into_iter().filter_map(|v| self.phrases.get(v as usize).map(|p| (v, p.clone()))).collect();
        let ties = self.ties(engine, &spoken);
        self.bdds.and(b, ties)
    }

    fn possible(&mut self, engine: &Engine, b: Bdd) -> bool {
        self.tied(engine, b) != FALSE
    }

    fn implies(&mut self, engine: &Engine, a: Bdd, b: Bdd) -> bool {
        let without = self.bdds.and_not(a, b);
        !self.possible(engine, without)
    }

    /// A submission for which the first holds and the second does not.
    fn difference(&mut self, a: Bdd, b: Bdd, engine: &Engine) -> Option<Vec<(Phrase, bool)>> {
        let without = self.bdds.and_not(a, b);
        self.show(engine, without)
    }

    /// A submission for which a condition holds: only the phrases that the condition speaks of.
    fn show(&mut self, engine: &Engine, b: Bdd) -> Option<Vec<(Phrase, bool)>> {
        let spoken = self.bdds.support(b);
        let tied = self.tied(engine, b);
        let assignment = self.bdds.witness(tied)?;
        let said = assignment.into_iter().filter(|(v, _)| spoken.contains(v));
        Some(said.filter_map(|(v, h)| self.phrases.get(v as usize).map(|p| (p.clone(), h))).collect())
    }

    /// What ties phrases together.
    fn ties(&mut self, engine: &Engine, spoken: &[(u32, Phrase)]) -> Bdd {
        let mut ties = TRUE;
        let mut facts: Vec<Fact> = spoken.iter().map(|(_, p)| p.fact).collect();
        facts.sort_unstable();
        facts.dedup();
        for fact in facts {
            let phrases: Vec<(u32, &Phrase)> =
                spoken.iter().filter(|(_, p)| p.fact == fact).map(|(v, p)| (*v, p)).collect();
            let tie = match fact.def().value {
                ValueKind::Number | ValueKind::Percent | ValueKind::Duration => self.in_order(fact, &phrases),
                // A post can have a picture and a film.
                ValueKind::Choice(_) if fact != Fact::ContentKind => self.one_at_most(&phrases),
                ValueKind::Name(_) if fact == Fact::Account => self.one_at_most(&phrases),
                _ => TRUE,
            };
            ties = self.bdds.and(ties, tie);
        }
        for (v, phrase) in spoken {
            let tie = self.consequence(engine, *v, phrase, spoken);
            ties = self.bdds.and(ties, tie);
        }
        ties
    }

    fn one_at_most(&mut self, phrases: &[(u32, &Phrase)]) -> Bdd {
        // From the last variable up: none so far, or at most one.
        let (mut none, mut most_one) = (TRUE, TRUE);
        for (v, _) in phrases.iter().rev() {
            let (is, is_not) = (self.bdds.lit(*v, true), self.bdds.lit(*v, false));
            let with = self.bdds.and(is, none);
            let without = self.bdds.and(is_not, most_one);
            most_one = self.bdds.or(with, without);
            none = self.bdds.and(is_not, none);
        }
        most_one
    }

    /// The comparisons that one number can satisfy together.
    fn in_order(&mut self, fact: Fact, phrases: &[(u32, &Phrase)]) -> Bdd {
        let limits: Vec<i64> =
            phrases.iter().filter_map(|(_, p)| if let Val::Number(_, n) = p.val { Some(n) } else { None }).collect();
        let mut points: Vec<i64> = limits.iter().flat_map(|n| [n - 1, *n, n + 1]).collect();
        points.retain(|n| *n >= 0 && !(fact.def().value == ValueKind::Percent && *n > 100));
        points.sort_unstable();
        points.dedup();
        let mut any = FALSE;
        for point in points {
            let mut all = TRUE;
            for (v, p) in phrases {
                if let Val::Number(cmp, n) = p.val {
                    let lit = self.bdds.lit(*v, cmp.test(point, n));
                    all = self.bdds.and(all, lit);
                }
            }
            any = self.bdds.or(any, all);
        }
        any
    }

    /// What follows from a phrase that holds: an account has its network and type, a topic recognised is a topic.
    fn consequence(&mut self, engine: &Engine, v: u32, phrase: &Phrase, spoken: &[(u32, Phrase)]) -> Bdd {
        let holds = self.bdds.lit(v, true);
        let mut ties = TRUE;
        for (w, other) in spoken {
            let follows = match (phrase.fact, &phrase.val, other.fact, &other.val) {
                (Fact::Topic, _, Fact::TopicKnown, _) | (Fact::Confidential, _, Fact::ConfidentialAny, _) => Some(true),
                (Fact::Account, Val::Name(n), Fact::Network, Val::Choice(code)) => {
                    engine.charter.accounts.get(*n as usize).and_then(|a| a.network).map(|known| known == *code)
                }
                (Fact::Account, Val::Name(n), Fact::AccountKind, Val::Choice(code)) => {
                    engine.charter.accounts.get(*n as usize).and_then(|a| a.kind).map(|known| known == *code)
                }
                (Fact::Author, Val::Person(key), Fact::Author, Val::Team(team)) => {
                    engine.teams_of(key).contains(team).then_some(true)
                }
                (Fact::Approval, _, Fact::Approvals, Val::Number(cmp, n)) => {
                    // One approval at least: comparisons that need none are out, those that one satisfies for ever hold.
                    use charte_lang::model::Compare::{AtLeast, AtMost, Exactly, Less, More};
                    match (cmp, n) {
                        (More, n) if *n < 1 => Some(true),
                        (AtLeast, n) if *n <= 1 => Some(true),
                        (Less, n) if *n <= 1 => Some(false),
                        (AtMost | Exactly, n) if *n < 1 => Some(false),
                        _ => None,
                    }
                }
                _ => None,
            };
            if let Some(follows) = follows {
                let lit = self.bdds.lit(*w, follows);
                let against = self.bdds.and_not(holds, lit);
                ties = self.bdds.and_not(ties, against);
            }
        }
        ties
    }
}

/// A rule that can count.
struct Living {
    rule: RuleId,
    counts: Bdd,
    effect: Effect,
    groups: FxHashSet<u8>,
}

/// Facts that are tied together are one group; the others stand alone.
fn group(fact: Fact) -> u8 {
    let leader = match fact {
        Fact::Network | Fact::AccountKind => Fact::Account,
        Fact::TopicKnown => Fact::Topic,
        Fact::ConfidentialAny => Fact::Confidential,
        Fact::Approvals => Fact::Approval,
        other => other,
    };
    leader as u8
}

/// The exceptions of a rule that count wherever it does.
fn exceptions(engine: &Engine, rule: u32) -> impl Iterator<Item = u32> {
    let base = engine.rules.get(rule as usize);
    let mode = base.map_or(Mode::InForce, |r| r.mode);
    let counts = move |e: &&u32| {
        engine.rules.get(**e as usize).is_some_and(|r| r.mode >= mode && r.from.is_none() && r.until.is_none())
    };
    base.into_iter().flat_map(|r| &r.exceptions).filter(counts).copied()
}
