//! The evaluation: mandates, then the rules that can apply, their exceptions, what is missing, what is approved.

use crate::compile::{Compiled, Engine, NONE, Node, PredId, Val, subject_index, who_val};
use crate::facts::{Assumed, Codes, Facts, Scratch, is_left_out};
use crate::registry::Registry;
use crate::submission::Submission;
use crate::truth::Truth;
use crate::verdict::{Aside, Finding, Gap, Missing, Part, Reason, Signal, Spot, Verdict};
use charte_lang::model::{
    ArticleId, Breach, Cond, Deciders, Effect, Mandate, MandateId, Mode, Outcome, Rule, RuleId, Value,
};
use charte_lang::vocabulary::{Fact, Subject};
use jiff::Timestamp;
use smallvec::SmallVec;

/// How many exceptions of exceptions are followed; the reader of charters refuses circles.
const DEPTH: u8 = 16;

impl Engine {
    /// Judges a submission as of an instant (its own `at`, when it has one, counts before).
    #[must_use]
    pub fn judge(&self, registry: &Registry, post: &Submission<'_>, instant: Timestamp) -> Verdict {
        self.judge_in(registry, post, instant, &mut Scratch::new())
    }

    /// As [`Engine::judge`], with buffers that are used again and again.
    #[must_use]
    pub fn judge_in(
        &self,
        registry: &Registry,
        post: &Submission<'_>,
        instant: Timestamp,
        scratch: &mut Scratch,
    ) -> Verdict {
        self.judge_assuming(registry, post, instant, &Assumed::default(), scratch)
    }

    /// As [`Engine::judge_in`], where nobody is there to be asked anything: the verdict has no questions.
    #[must_use]
    pub fn judge_unasked(
        &self,
        registry: &Registry,
        post: &Submission<'_>,
        instant: Timestamp,
        scratch: &mut Scratch,
    ) -> Verdict {
        let assumed = Assumed { no_questions: true, ..Assumed::default() };
        self.judge_assuming(registry, post, instant, &assumed, scratch)
    }

    /// As [`Engine::judge`], looking at every rule in turn. Slow: it is what the tests compare with.
    #[doc(hidden)]
    #[must_use]
    pub fn judge_naively(&self, registry: &Registry, post: &Submission<'_>, instant: Timestamp) -> Verdict {
        let assumed = Assumed { naive: true, ..Assumed::default() };
        self.judge_assuming(registry, post, instant, &assumed, &mut Scratch::new())
    }

    pub(crate) fn judge_assuming(
        &self,
        registry: &Registry,
        post: &Submission<'_>,
        instant: Timestamp,
        assumed: &Assumed,
        scratch: &mut Scratch,
    ) -> Verdict {
        let facts = Facts::open(self, registry, post, instant, assumed, scratch);
        let mut bench = Bench::of(self, facts, assumed);
        bench.run();
        bench.verdict
    }
}

/// A judgement under way.
pub(crate) struct Bench<'a> {
    pub(crate) engine: &'a Engine,
    pub(crate) facts: Facts<'a>,
    assumed: &'a Assumed,
    pub(crate) verdict: Verdict,
    none: Effect,
    /// Rules of which the status is unknown.
    pub(crate) undecided: Vec<u32>,
}

/// Which rules set a rule aside.
struct Standing {
    suspended: Truth,
    /// Exceptions that hold.
    by: SmallVec<[u32; 2]>,
    /// Exceptions of which nobody knows whether they hold.
    open: SmallVec<[u32; 2]>,
}

impl Standing {
    /// Two exceptions that hold or may hold together, and whether it is certain.
    fn clash(&self) -> Option<([u32; 2], bool)> {
        let mut both = self.by.iter().chain(&self.open);
        let pair = [*both.next()?, *both.next()?];
        Some((pair, self.by.len() >= 2))
    }
}

impl<'a> Bench<'a> {
    /// A judgement before it begins.
    pub(crate) fn of(engine: &'a Engine, facts: Facts<'a>, assumed: &'a Assumed) -> Self {
        let none = Effect::none(facts.post.subject);
        let verdict = Verdict {
            subject: facts.post.subject,
            effect: none,
            instant: facts.now,
            findings: Vec::new(),
            settled: Vec::new(),
            shadow: Vec::new(),
            aside: Vec::new(),
            missing: Vec::new(),
            questions: Vec::new(),
            partial: engine.beyond_this_build,
        };
        Bench { engine, facts, assumed, verdict, none, undecided: Vec::new() }
    }

    /// Whether a rule that stands in for another could make a difference; `None`: the rule is left out.
    pub(crate) fn holds_otherwise(&mut self, rule: u32, stand_in: Option<u32>) -> bool {
        let engine = self.engine;
        let Some(first) = engine.rules.get(rule as usize) else {
            return false;
        };
        let (status, when) = (self.eval(first.status), self.eval(first.when));
        let Some(other) = stand_in.and_then(|s| engine.rules.get(s as usize)) else {
            return !(status.is_false() && when.is_false());
        };
        let same_effect = other.effect == first.effect;
        let loose = |id: u32| engine.charter.rules.get(id as usize).is_some_and(|r| r.exception_to.is_empty());
        let same_tie = stand_in.is_none_or(|s| loose(s) == loose(rule)) || when.is_false();
        let same_truth = self.eval(other.status) == status && self.eval(other.when) == when;
        !(same_truth && same_tie && (same_effect || status.is_false()))
    }
}

impl Bench<'_> {
    fn run(&mut self) {
        if self.verdict.subject != Subject::Comment && !self.assumed.no_mandates {
            self.mandates();
        }
        self.nominate();
        let mut candidates = std::mem::take(&mut self.facts.scratch.candidates);
        candidates.sort_unstable();
        for rule in &candidates {
            self.rule(*rule);
        }
        self.facts.scratch.candidates = candidates;
        self.own_approvals();
        self.settle();
        self.order();
        self.collect_missing();
        if !self.undecided.is_empty() && !self.assumed.no_questions {
            crate::questions::ask(self);
        }
    }

    // --- rules -------------------------------------------------------------------------------------------------------

    /// Finds the rules that can apply: those hanging on a predicate that is not false, and those hanging on nothing.
    fn nominate(&mut self) {
        let engine = self.engine;
        if self.assumed.naive {
            (0..engine.rules.len() as u32).for_each(|r| self.facts.scratch.nominate(r));
            return;
        }
        let Some(index) = engine.indexes.get(subject_index(self.verdict.subject)) else {
            return;
        };
        let swapped = self.assumed.swapped.map(|(rule, _)| rule);
        for rule in index.always.iter().chain(&self.assumed.in_force).chain(&swapped) {
            self.facts.scratch.nominate(*rule);
        }
        let pinned = [Fact::Topic, Fact::Category, Fact::Confidential, Fact::ListTerms, Fact::TextWords]
            .iter()
            .any(|f| self.facts.is_pinned(*f));
        if pinned {
            index.by_terms.iter().for_each(|p| self.nominate_by(*p));
        } else {
            for i in 0..self.facts.hit_groups().len() {
                let group = self.facts.hit_groups().get(i).copied().unwrap_or(NONE);
                let pred = self.facts.pred_of_group(group);
                self.nominate_by(pred);
            }
        }
        for (fact, preds) in &index.probes {
            if *fact == Fact::Account && !self.facts.is_pinned(Fact::Account) && self.facts.account_given {
                let pred = self.facts.account.and_then(|a| engine.account_preds.get(a as usize).copied());
                self.nominate_by(pred.unwrap_or(NONE));
                continue;
            }
            // Of many lists only those that hold what is looked for can matter.
            let looked_for = if self.facts.is_pinned(*fact) { None } else { self.facts.looked_for(*fact) };
            match looked_for {
                Some(keys) => engine.by_value.preds(*fact, &keys).into_iter().for_each(|p| self.nominate_by(p)),
                None => preds.iter().for_each(|p| self.nominate_by(*p)),
            }
        }
    }

    fn nominate_by(&mut self, pred: PredId) {
        let engine = self.engine;
        let Some(index) = engine.indexes.get(subject_index(self.verdict.subject)) else {
            return;
        };
        let rules = index.rules_of(pred);
        if rules.is_empty() || self.facts.truth(pred).is_false() {
            return;
        }
        rules.iter().for_each(|r| self.facts.scratch.nominate(*r));
    }

    fn mode(&self, id: u32) -> Mode {
        if self.assumed.in_force.contains(&id) {
            return Mode::InForce;
        }
        self.engine.rules.get(id as usize).map_or(Mode::Draft, |r| r.mode)
    }

    fn is_active(&self, id: u32, rule: &Compiled) -> bool {
        let day = self.facts.local.date();
        // Of a rule that stands in for another, the other's mode counts.
        self.mode(id) != Mode::Draft
            && rule.subject == self.verdict.subject
            && rule.from.is_none_or(|f| f <= day)
            && rule.until.is_none_or(|u| day <= u)
            && self.assumed.without != Some(id)
    }

    /// The number of the rule that stands in the place of another: itself, but for mutations.
    fn stand_in(&self, id: u32) -> u32 {
        self.assumed.swapped.map_or(id, |(rule, by)| if rule == id { by } else { id })
    }

    fn rule(&mut self, id: u32) {
        let engine = self.engine;
        let Some(rule) = engine.rules.get(self.stand_in(id) as usize) else {
            return;
        };
        if rule.effect.is_none() || !self.is_active(id, rule) {
            return;
        }
        let status = self.eval(rule.status);
        if status.is_false() {
            return;
        }
        let standing = self.standing(id, DEPTH);
        if let Some((pair, certain)) = standing.clash() {
            self.conflict(id, pair, certain && status.is_true());
        }
        if standing.suspended.is_true() {
            let by = standing.by.first().map_or(RuleId(id), |e| RuleId(*e));
            self.verdict.aside.push(Aside { rule: RuleId(id), by });
            return;
        }
        match status.and(!standing.suspended) {
            Truth::True => self.breached(id, rule),
            Truth::Unknown => self.cannot_decide(id, rule, status, standing.suspended),
            Truth::False => {}
        }
    }

    /// Whether exceptions set a rule aside.
    fn standing(&mut self, id: u32, depth: u8) -> Standing {
        let engine = self.engine;
        let mut standing = Standing { suspended: Truth::False, by: SmallVec::new(), open: SmallVec::new() };
        let (Some(rule), Some(depth)) = (engine.rules.get(id as usize), depth.checked_sub(1)) else {
            return standing;
        };
        for exception in &rule.exceptions {
            if self.is_loose(*exception) {
                continue;
            }
            let Some(compiled) = engine.rules.get(self.stand_in(*exception) as usize) else {
                continue;
            };
            // An exception in shadow must not loosen a rule in force.
            if !self.is_active(*exception, compiled) || self.mode(*exception) < self.mode(id) {
                continue;
            }
            let when = self.eval(compiled.when);
            if when.is_false() {
                continue;
            }
            let applies = when.and(!self.standing(*exception, depth).suspended);
            match applies {
                Truth::True => standing.by.push(*exception),
                Truth::Unknown => standing.open.push(*exception),
                Truth::False => {}
            }
            standing.suspended = standing.suspended.or(applies);
        }
        standing
    }

    /// Whether a mutation has taken from a rule that it is an exception.
    fn is_loose(&self, id: u32) -> bool {
        let stand_in = self.stand_in(id);
        let rule = self.engine.charter.rules.get(stand_in as usize);
        stand_in != id && rule.is_some_and(|r| r.exception_to.is_empty())
    }

    fn conflict(&mut self, base: u32, [first, second]: [u32; 2], certain: bool) {
        let outcome = Outcome::plain(Effect::Hold);
        let mut missing = Vec::new();
        if !certain {
            let open = self.open_phrases(base);
            self.note_left_out(&open);
            for pred in open {
                self.add_missing(&mut missing, pred);
            }
        }
        let article = self.article(base);
        let reason = Reason::Conflict { base: RuleId(base), exceptions: [RuleId(first), RuleId(second)] };
        self.report(self.mode(base), Finding { reason, article, outcome, certain, signals: SmallVec::new(), missing });
    }

    fn breached(&mut self, id: u32, rule: &Compiled) {
        let stated = self.engine.charter.rules.get(self.stand_in(id) as usize);
        let Some(outcome) = stated.and_then(|r| r.effect.clone()) else {
            return;
        };
        let mut held = SmallVec::<[(PredId, bool); 4]>::new();
        self.gather_true(rule.status, &mut held);
        let signals = held.into_iter().map(|(pred, holds)| self.signal(pred, holds)).collect();
        let finding = Finding {
            reason: Reason::Rule(RuleId(id)),
            article: self.article(id),
            outcome,
            certain: true,
            signals,
            missing: Vec::new(),
        };
        self.report(self.mode(id), finding);
    }

    fn cannot_decide(&mut self, id: u32, rule: &Compiled, status: Truth, suspended: Truth) {
        if self.mode(id) == Mode::InForce {
            self.undecided.push(id);
        }
        let mut unknown = SmallVec::<[PredId; 4]>::new();
        if status.is_unknown() {
            self.gather_unknown(rule.status, &mut unknown);
        }
        if suspended.is_unknown() {
            self.gather_unknown_exceptions(id, DEPTH, &mut unknown);
        }
        if self.mode(id) > Mode::Shadow {
            self.note_left_out(&unknown);
        }
        let Some(outcome) = rule.unknown.clone().filter(|o| o.effect != self.none) else {
            return;
        };
        let mut missing: Vec<Missing> = Vec::new();
        for pred in unknown {
            self.add_missing(&mut missing, pred);
        }
        let finding = Finding {
            reason: Reason::Rule(RuleId(id)),
            article: self.article(id),
            outcome,
            certain: false,
            signals: SmallVec::new(),
            missing,
        };
        self.report(self.mode(id), finding);
    }

    /// Remembers that an effect hangs on what this build leaves out.
    fn note_left_out(&mut self, preds: &[PredId]) {
        let engine = self.engine;
        let left_out = |pred: &PredId| engine.pred(*pred).is_some_and(|phrase| is_left_out(phrase.fact));
        self.verdict.partial |= preds.iter().any(left_out);
    }

    fn add_missing(&self, list: &mut Vec<Missing>, pred: PredId) {
        let Some(phrase) = self.engine.pred(pred) else {
            return;
        };
        let missing = self.facts.missing(phrase.fact, Some(pred));
        if !list.iter().any(|m| m.is_same(&missing)) {
            list.push(missing);
        }
    }

    fn report(&mut self, mode: Mode, mut finding: Finding) {
        match mode {
            Mode::Draft => {}
            Mode::Shadow => self.verdict.shadow.push(finding),
            Mode::Warn => {
                let cap = if self.verdict.subject == Subject::Comment { Effect::Show } else { Effect::Remind };
                if finding.outcome.effect > cap {
                    finding.outcome = Outcome { scenario: finding.outcome.scenario, ..Outcome::plain(cap) };
                }
                self.verdict.findings.push(finding);
            }
            Mode::InForce => self.verdict.findings.push(finding),
        }
    }

    fn article(&self, rule: u32) -> Option<ArticleId> {
        self.engine.charter.rules.get(rule as usize).and_then(|r| r.article)
    }

    // --- conditions --------------------------------------------------------------------------------------------------

    pub(crate) fn eval(&mut self, node: u32) -> Truth {
        let engine = self.engine;
        match engine.node(node) {
            Node::Const(truth) => truth,
            Node::Lit { pred, holds } => {
                let truth = self.facts.truth(pred);
                if holds { truth } else { !truth }
            }
            Node::All { first, len } => {
                let mut all = Truth::True;
                for kid in engine.kids(first, len) {
                    all = all.and(self.eval(*kid));
                    if all.is_false() {
                        break;
                    }
                }
                all
            }
            Node::Any { first, len } => {
                let mut any = Truth::False;
                for kid in engine.kids(first, len) {
                    any = any.or(self.eval(*kid));
                    if any.is_true() {
                        break;
                    }
                }
                any
            }
        }
    }

    /// The phrases that make a node hold.
    fn gather_true(&mut self, node: u32, out: &mut SmallVec<[(PredId, bool); 4]>) {
        let engine = self.engine;
        match engine.node(node) {
            Node::Lit { pred, holds } if !out.contains(&(pred, holds)) => out.push((pred, holds)),
            Node::Const(_) | Node::Lit { .. } => {}
            Node::All { first, len } | Node::Any { first, len } => {
                for kid in engine.kids(first, len) {
                    if self.eval(*kid).is_true() {
                        self.gather_true(*kid, out);
                    }
                }
            }
        }
    }

    /// The phrases that leave a node open; those that do not matter any more are left out.
    fn gather_unknown(&mut self, node: u32, out: &mut SmallVec<[PredId; 4]>) {
        let engine = self.engine;
        match engine.node(node) {
            Node::Lit { pred, .. } if !out.contains(&pred) => out.push(pred),
            Node::Const(_) | Node::Lit { .. } => {}
            Node::All { first, len } | Node::Any { first, len } => {
                for kid in engine.kids(first, len) {
                    if self.eval(*kid).is_unknown() {
                        self.gather_unknown(*kid, out);
                    }
                }
            }
        }
    }

    pub(crate) fn gather_unknown_exceptions(&mut self, id: u32, depth: u8, out: &mut SmallVec<[PredId; 4]>) {
        let engine = self.engine;
        let (Some(rule), Some(depth)) = (engine.rules.get(id as usize), depth.checked_sub(1)) else {
            return;
        };
        for exception in &rule.exceptions {
            let Some(compiled) = engine.rules.get(*exception as usize) else {
                continue;
            };
            if self.is_active(*exception, compiled) && self.eval(compiled.when).is_unknown() {
                self.gather_unknown(compiled.when, out);
            }
            self.gather_unknown_exceptions(*exception, depth, out);
        }
    }

    /// Unknown phrases on which a rule that cannot decide depends, its exceptions included.
    pub(crate) fn open_phrases(&mut self, id: u32) -> SmallVec<[PredId; 4]> {
        let mut out = SmallVec::new();
        if let Some(status) = self.engine.rules.get(id as usize).map(|r| r.status)
            && self.eval(status).is_unknown()
        {
            self.gather_unknown(status, &mut out);
        }
        self.gather_unknown_exceptions(id, DEPTH, &mut out);
        out
    }

    /// The effect that a rule has as the facts are supposed now; `None` when it has none.
    pub(crate) fn supposed(&mut self, id: u32) -> Option<Outcome> {
        let rule = self.engine.rules.get(id as usize)?;
        let status = self.eval(rule.status).and(!self.standing(id, DEPTH).suspended);
        match status {
            Truth::True => self.engine.charter.rules.get(id as usize)?.effect.clone(),
            Truth::Unknown => rule.unknown.clone(),
            Truth::False => None,
        }
    }

    fn signal(&self, pred: PredId, holds: bool) -> Signal {
        let (mut spots, mut why) = (SmallVec::new(), SmallVec::new());
        let given = self.engine.pred(pred).is_some_and(|p| self.facts.is_pinned(p.fact));
        if holds && let Some(phrase) = self.engine.pred(pred) {
            self.facts.spots(phrase, &mut spots);
            if !given {
                self.facts.detected_spots(phrase.fact, &mut spots, &mut why);
                self.facts.learned_spots(phrase, &mut spots, &mut why);
            }
        }
        let confidence = why.iter().map(|w| w.confidence).max().unwrap_or(100);
        Signal { pred, holds, spots, confidence, given, why }
    }

    // --- mandates ----------------------------------------------------------------------------------------------------

    fn mandates(&mut self) {
        let author = &self.facts.author;
        if !author.is_given() {
            return self.no_mandate(Gap { part: Part::Author, nearest: None });
        }
        if author.has_left(self.facts.local.date()) {
            return self.no_mandate(Gap { part: Part::Left, nearest: None });
        }
        let engine = self.engine;
        let mut nearest = Gap { part: Part::Person, nearest: None };
        let mut open: Option<(u32, Vec<Missing>)> = None;
        for (i, mandate) in engine.charter.mandates.iter().enumerate() {
            let id = i as u32;
            match self.mandate(id, mandate) {
                Coverage::Yes => return,
                Coverage::Unknown(missing) => open = open.or(Some((id, missing))),
                Coverage::No(part) if nearest.nearest.is_none() || part > nearest.part => {
                    nearest = Gap { part, nearest: (part > Part::Person).then_some(MandateId(id)) };
                }
                Coverage::No(_) => {}
            }
        }
        match open {
            Some((id, missing)) => self.mandate_finding(
                Gap { part: missing.first().map_or(Part::Account, |m| part_of(m.fact)), nearest: Some(MandateId(id)) },
                Effect::Hold,
                missing,
            ),
            None => self.no_mandate(nearest),
        }
    }

    fn no_mandate(&mut self, gap: Gap) {
        self.mandate_finding(gap, Effect::Refuse, Vec::new());
    }

    fn mandate_finding(&mut self, gap: Gap, effect: Effect, missing: Vec<Missing>) {
        let article = gap.nearest.and_then(|m| self.engine.charter.mandates.get(m.index())).and_then(|m| m.article);
        self.verdict.findings.push(Finding {
            reason: Reason::Mandate(gap),
            article,
            outcome: Outcome::plain(effect),
            certain: missing.is_empty(),
            signals: SmallVec::new(),
            missing,
        });
    }

    /// Whether a mandate covers the act, part by part.
    fn mandate(&self, id: u32, mandate: &Mandate) -> Coverage {
        let facts = &self.facts;
        let Some(compiled) = self.engine.mandates.get(id as usize) else {
            return Coverage::No(Part::Person);
        };
        let team = compiled.teams.iter().any(|t| facts.author.teams.contains(t));
        let person = || compiled.persons.iter().any(|p| facts.author_is(&Val::Person(p.clone())).is_true());
        if !team && !person() {
            return Coverage::No(Part::Person);
        }
        let mut missing = Vec::new();
        let mut ask = |fact: Fact| missing.push(facts.missing(fact, None));
        match (&compiled.accounts, facts.account) {
            (None, _) => {}
            (Some(accounts), Some(account)) if accounts.contains(&account) => {}
            (Some(_), None) if !facts.account_given => ask(Fact::Account),
            _ => return Coverage::No(Part::Account),
        }
        match facts.codes_given(Fact::Act) {
            Codes::These(acts) | Codes::Mixed(acts) => {
                if !acts.iter().all(|a| mandate.may.contains(a)) {
                    return Coverage::No(Part::Act);
                }
            }
            Codes::Unknown => ask(Fact::Act),
        }
        if !mandate.content.is_empty() && self.verdict.subject == Subject::Post {
            match facts.codes_given(Fact::ContentKind) {
                Codes::These(kinds) | Codes::Mixed(kinds) => {
                    if !kinds.iter().all(|k| mandate.content.contains(k)) {
                        return Coverage::No(Part::Content);
                    }
                }
                Codes::Unknown => ask(Fact::ContentKind),
            }
        }
        if !mandate.about.is_empty() && !facts.topics().all(|t| mandate.about.iter().any(|a| a.0 == t)) {
            return Coverage::No(Part::Topics);
        }
        let day = facts.local.date();
        if mandate.from.is_some_and(|f| day < f) || mandate.until.is_some_and(|u| u < day) {
            return Coverage::No(Part::Dates);
        }
        if missing.is_empty() { Coverage::Yes } else { Coverage::Unknown(missing) }
    }

    // --- approvals, order, what is missing ---------------------------------------------------------------------------

    fn own_approvals(&mut self) {
        if self.verdict.subject == Subject::Comment {
            return;
        }
        for approval in &self.facts.post.approvals {
            if self.facts.is_own(approval).is_true() {
                self.verdict.findings.push(Finding {
                    reason: Reason::OwnApproval { by: approval.by.clone().into_owned() },
                    article: None,
                    outcome: Outcome::plain(self.none),
                    certain: true,
                    signals: SmallVec::new(),
                    missing: Vec::new(),
                });
            }
        }
    }

    fn is_settled(&self, deciders: &Deciders) -> bool {
        let mut said = deciders.who.iter().map(|w| self.facts.approval_given(&who_val(w)).is_true());
        !deciders.who.is_empty() && if deciders.all { said.all(|y| y) } else { said.any(|y| y) }
    }

    /// Whether those who decide on a hold have said yes. A rule that asks for approvals itself gets all of them: one
    /// yes of those who decide does not stand for the two that the rule wants.
    pub(crate) fn is_approved(&self, outcome: &Outcome, rule: Option<&Rule>) -> bool {
        outcome.effect == Effect::Hold
            && outcome.deciders.as_ref().is_some_and(|d| self.is_settled(d))
            && rule.is_none_or(|r| {
                r.breaches.iter().all(|b| !matches!(b, Breach::Need(c, _) if self.approvals(c) == Some(false)))
            })
    }

    /// What a condition says of approvals, whatever else it says; `None`: nothing.
    fn approvals(&self, cond: &Cond) -> Option<bool> {
        let parts = |list: &[Cond]| list.iter().map(|c| self.approvals(c)).collect::<SmallVec<[Option<bool>; 4]>>();
        match cond {
            Cond::Atom(a) => {
                let holds = match (a.fact, &a.value) {
                    (Fact::Approval, Value::Who(whos)) => {
                        whos.iter().any(|w| self.facts.approval_given(&who_val(w)).is_true())
                    }
                    (Fact::Approvals, Value::Number(compare, n)) => {
                        self.facts.approvals().is_some_and(|count| compare.test(count, *n))
                    }
                    _ => return None,
                };
                Some(holds == a.holds)
            }
            Cond::Not(c) => self.approvals(c).map(|b| !b),
            Cond::All(list) => {
                let said = parts(list);
                if said.contains(&Some(false)) { Some(false) } else { said.iter().flatten().next().copied() }
            }
            Cond::Any(list) => {
                let said = parts(list);
                if said.contains(&Some(true)) {
                    Some(true)
                } else if said.contains(&None) {
                    None
                } else {
                    Some(false)
                }
            }
        }
    }

    fn settle(&mut self) {
        if self.facts.post.approvals.is_empty() && !self.facts.is_pinned(Fact::Approval) {
            return;
        }
        let findings = std::mem::take(&mut self.verdict.findings);
        for finding in findings {
            let rule = match finding.reason {
                Reason::Rule(id) => self.engine.charter.rules.get(id.index()),
                _ => None,
            };
            if self.is_approved(&finding.outcome, rule) {
                self.verdict.settled.push(finding);
            } else {
                self.verdict.findings.push(finding);
            }
        }
    }

    fn order(&mut self) {
        let key = |f: &Finding| {
            let (kind, n) = match &f.reason {
                Reason::Mandate(_) => (0, 0),
                Reason::Conflict { base, .. } => (1, base.0),
                Reason::Rule(rule) => (2, rule.0),
                Reason::OwnApproval { .. } => (3, 0),
            };
            (std::cmp::Reverse(f.outcome.effect), kind, f.article, n)
        };
        self.verdict.findings.sort_by_key(key);
        self.verdict.settled.sort_by_key(key);
        self.verdict.shadow.sort_by_key(key);
        self.verdict.effect = self.verdict.findings.first().map_or(self.none, |f| f.outcome.effect.max(self.none));
    }

    fn collect_missing(&mut self) {
        let mut all: Vec<Missing> = Vec::new();
        for missing in self.verdict.findings.iter().flat_map(|f| &f.missing) {
            if !all.iter().any(|m| m.is_same(missing)) {
                all.push(missing.clone());
            }
        }
        all.sort_by_key(|m| (m.fact.def().cost, m.fact, m.pred));
        self.verdict.missing = all;
    }
}

/// Whether a mandate covers an act.
enum Coverage {
    Yes,
    No(Part),
    Unknown(Vec<Missing>),
}

fn part_of(fact: Fact) -> Part {
    match fact {
        Fact::Act => Part::Act,
        Fact::ContentKind => Part::Content,
        _ => Part::Account,
    }
}

impl Missing {
    /// Whether both ask for the same thing: of a role or a number it does not matter which value the rule names.
    fn is_same(&self, other: &Self) -> bool {
        use charte_lang::vocabulary::ValueKind;
        let by_value = matches!(self.fact.def().value, ValueKind::Name(_) | ValueKind::Words | ValueKind::Who);
        self.fact == other.fact && (!by_value || self.pred == other.pred)
    }
}

impl Facts<'_> {
    /// Adds where a phrase was seen.
    fn spots(&self, phrase: &crate::compile::Phrase, out: &mut SmallVec<[Spot; 2]>) {
        if let Some(group) = self.group_of(phrase.fact, &phrase.val) {
            out.extend(self.hits_of(group).map(|(medium, h)| Spot { medium, span: h.span.clone() }));
            return;
        }
        self.entity_spots(phrase, out);
    }
}
