//! The mutation run: each rule is changed a little, and the changes that no example notices are reported. A change that
//! nobody notices is a sentence of the charter that nobody has tried.
//!
//! All changed rules are compiled once, beside the true ones; an example is judged again only when the changed rule holds
//! otherwise for it than the true one.

use crate::compile::Engine;
use crate::facts::{Facts, Scratch};
use crate::judge::Bench;
use crate::phrases::quoted;
use crate::registry::Registry;
use charte_lang::model::{Breach, Charter, Cond, Effect, Mode, Place, Rule, RuleId};
use charte_messages::{Lang, Message};
use jiff::Timestamp;
use std::sync::Arc;

/// A change that no example notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Survivor {
    /// The rule.
    pub rule: RuleId,
    /// What was changed.
    pub change: Change,
    /// Where that stands.
    pub place: Place,
}

/// A small change of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The rule is left out.
    RuleDropped,
    /// Its `when` is left out.
    WhenDropped,
    /// Its `when` is denied.
    WhenNegated,
    /// One of `only`, `never`, `need` is left out.
    BreachDropped,
    /// A phrase is left out.
    PhraseDropped,
    /// A phrase is denied.
    PhraseNegated,
    /// The effect is one step weaker.
    EffectWeakened {
        /// The weaker effect.
        to: Effect,
    },
    /// It is no exception any more.
    ExceptionDropped,
}

/// What a mutation run gave.
#[derive(Clone, Debug, Default)]
pub struct Mutations {
    /// How many changes were tried.
    pub tried: usize,
    /// Those that no example notices. Of a rule that can be left out unnoticed, only that is said.
    pub survivors: Vec<Survivor>,
}

impl Survivor {
    /// What was changed unnoticed, in words.
    #[must_use]
    pub fn in_words(&self, charter: &Charter, lang: Lang) -> String {
        let rule = charter.rules.get(self.rule.index()).map_or("", |r| r.name.text.as_str());
        let words = charter
            .sources
            .get(usize::from(self.place.source.0))
            .and_then(|s| s.text.get(self.place.span.start as usize..self.place.span.end as usize))
            .unwrap_or_default();
        let message = match self.change {
            Change::RuleDropped => Message::new("mutation-rule-dropped"),
            Change::WhenDropped => Message::new("mutation-when-dropped"),
            Change::WhenNegated => Message::new("mutation-when-negated"),
            Change::BreachDropped => Message::new("mutation-clause-dropped").with("words", quoted(words.trim(), lang)),
            Change::PhraseDropped => Message::new("mutation-phrase-dropped").with("words", quoted(words.trim(), lang)),
            Change::PhraseNegated => Message::new("mutation-phrase-negated").with("words", quoted(words.trim(), lang)),
            Change::EffectWeakened { to } => {
                Message::new("mutation-effect-weakened").with("effect", Message::new(crate::examples::effect_key(to)))
            }
            Change::ExceptionDropped => Message::new("mutation-exception-dropped"),
        };
        message.with("rule", quoted(rule, lang)).render(lang)
    }
}

/// A changed rule: whose it is, and where it stands among the rules of the engine.
struct Mutant {
    rule: u32,
    change: Change,
    place: Place,
    /// `None`: the rule is left out.
    stand_in: Option<u32>,
}

/// Runs the mutations of the rules that the charter writes itself.
#[must_use]
pub fn mutate(charter: &Charter, registry: &Registry) -> Mutations {
    mutate_where(charter, registry, |rule| rule.place.source.0 == 0)
}

/// Runs the mutations of the rules that are chosen: all, or only those that were just edited.
#[must_use]
pub fn mutate_where(charter: &Charter, registry: &Registry, which: impl Fn(&Rule) -> bool) -> Mutations {
    let mut extended = charter.clone();
    let mut mutants = Vec::new();
    for (n, rule) in charter.rules.iter().enumerate() {
        if rule.mode == Mode::Draft || !which(rule) {
            continue;
        }
        mutants.push(Mutant { rule: n as u32, change: Change::RuleDropped, place: rule.place, stand_in: None });
        for (change, place, mut changed) in changes(rule) {
            changed.mode = Mode::Draft;
            mutants.push(Mutant { rule: n as u32, change, place, stand_in: Some(extended.rules.len() as u32) });
            extended.rules.push(changed);
        }
    }
    let engine = Engine::of(Arc::new(extended));
    let mut noticed = vec![false; mutants.len()];
    let mut scratch = Scratch::new();
    for index in 0..charter.examples.len() {
        notice(&engine, registry, index, &mutants, &mut noticed, &mut scratch);
    }
    let survivors = mutants.iter().zip(&noticed).filter(|(_, n)| !**n).map(|(m, _)| Survivor {
        rule: RuleId(m.rule),
        change: m.change,
        place: m.place,
    });
    let mut survivors: Vec<Survivor> = survivors.collect();
    let dropped: Vec<RuleId> = survivors.iter().filter(|s| s.change == Change::RuleDropped).map(|s| s.rule).collect();
    survivors.retain(|s| s.change == Change::RuleDropped || !dropped.contains(&s.rule));
    Mutations { tried: mutants.len(), survivors }
}

/// Marks the mutants that an example notices: it passes, and with the changed rule it does not.
fn notice(
    engine: &Engine,
    registry: &Registry,
    index: usize,
    mutants: &[Mutant],
    noticed: &mut [bool],
    scratch: &mut Scratch,
) {
    let Some(example) = engine.charter.examples.get(index) else {
        return;
    };
    if !engine.run_example_in(index, example, registry, scratch).passed() {
        return;
    }
    let (post, mut assumed) = engine.arrange(example);
    let instant = post.at.unwrap_or(Timestamp::UNIX_EPOCH);
    // Which mutants hold otherwise for this example than the true rule.
    let changed: Vec<usize> = {
        let facts = Facts::open(engine, registry, &post, instant, &assumed, scratch);
        let mut bench = Bench::of(engine, facts, &assumed);
        let differs = |(i, m): &(usize, &Mutant)| {
            !noticed.get(*i).copied().unwrap_or(true) && bench.holds_otherwise(m.rule, m.stand_in)
        };
        mutants.iter().enumerate().filter(differs).map(|(i, _)| i).collect()
    };
    for i in changed {
        let Some(mutant) = mutants.get(i) else {
            continue;
        };
        match mutant.stand_in {
            Some(by) => (assumed.swapped, assumed.without) = (Some((mutant.rule, by)), None),
            None => (assumed.swapped, assumed.without) = (None, Some(mutant.rule)),
        }
        let verdict = engine.judge_assuming(registry, &post, instant, &assumed, scratch);
        if !crate::examples::differences(example, &verdict).is_empty()
            && let Some(slot) = noticed.get_mut(i)
        {
            *slot = true;
        }
    }
}

/// The small changes of a rule.
fn changes(rule: &Rule) -> Vec<(Change, Place, Rule)> {
    let mut out = Vec::new();
    let mut add = |change, place, edit: &dyn Fn(&mut Rule)| {
        let mut changed = rule.clone();
        edit(&mut changed);
        out.push((change, place, changed));
    };
    if let Some(when) = &rule.when {
        if !rule.breaches.is_empty() || !rule.exception_to.is_empty() {
            add(Change::WhenDropped, rule.place, &|r| r.when = None);
        }
        add(Change::WhenNegated, rule.place, &|r| r.when = Some(Cond::Not(Box::new(when.clone()))));
        for (change, place, cond) in edits(when) {
            add(change, place, &|r| r.when = Some(cond.clone()));
        }
    }
    for (i, breach) in rule.breaches.iter().enumerate() {
        let (Breach::Only(_, place) | Breach::Never(_, place) | Breach::Need(_, place)) = breach;
        // The only breach of a rule left out makes its `when` alone the breach: that is another rule, and tried too.
        add(Change::BreachDropped, *place, &|r| {
            r.breaches.remove(i);
        });
        let (cond, rebuild): (&Cond, fn(Cond, Place) -> Breach) = match breach {
            Breach::Only(..) => continue,
            Breach::Never(cond, _) => (cond, Breach::Never),
            Breach::Need(cond, _) => (cond, Breach::Need),
        };
        for (change, at, edited) in edits(cond) {
            add(change, at, &|r| {
                if let Some(slot) = r.breaches.get_mut(i) {
                    *slot = rebuild(edited.clone(), *place);
                }
            });
        }
    }
    if let Some(weaker) = rule.effect.as_ref().and_then(|o| weaker(o.effect)) {
        add(Change::EffectWeakened { to: weaker }, rule.place, &|r| {
            if let Some(outcome) = &mut r.effect {
                outcome.effect = weaker;
            }
        });
    }
    if !rule.exception_to.is_empty() {
        add(Change::ExceptionDropped, rule.place, &|r| r.exception_to.clear());
    }
    out
}

fn weaker(effect: Effect) -> Option<Effect> {
    match effect {
        Effect::Refuse => Some(Effect::Hold),
        Effect::Hold => Some(Effect::Revise),
        Effect::Revise => Some(Effect::Remind),
        Effect::Remind => Some(Effect::Publish),
        Effect::Hide => Some(Effect::Show),
        Effect::Publish | Effect::Show => None,
    }
}

/// Every condition that differs by one phrase: denied, or left out where it is one of several.
fn edits(cond: &Cond) -> Vec<(Change, Place, Cond)> {
    match cond {
        Cond::Atom(atom) => {
            let mut denied = atom.clone();
            denied.holds = !denied.holds;
            vec![(Change::PhraseNegated, atom.place, Cond::Atom(denied))]
        }
        Cond::Not(inner) => edits(inner).into_iter().map(|(c, p, e)| (c, p, Cond::Not(Box::new(e)))).collect(),
        Cond::All(parts) | Cond::Any(parts) => {
            let rebuild = |parts| if matches!(cond, Cond::All(_)) { Cond::All(parts) } else { Cond::Any(parts) };
            let mut out = Vec::new();
            for (i, part) in parts.iter().enumerate() {
                if let Cond::Atom(atom) = part
                    && parts.len() > 1
                {
                    let mut rest = parts.clone();
                    rest.remove(i);
                    out.push((Change::PhraseDropped, atom.place, rebuild(rest)));
                }
                for (change, place, edited) in edits(part) {
                    let mut all = parts.clone();
                    if let Some(slot) = all.get_mut(i) {
                        *slot = edited;
                    }
                    out.push((change, place, rebuild(all)));
                }
            }
            out
        }
    }
}
