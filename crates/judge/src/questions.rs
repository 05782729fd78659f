//! The facts that can still change the effect: each is tried with every answer, the others being anything.

use crate::compile::{PredId, Val};
use crate::facts::is_left_out;
use crate::judge::Bench;
use crate::truth::Truth;
use crate::verdict::{Missing, Question};
use charte_lang::model::{Effect, Outcome};
use charte_lang::vocabulary::Fact;

/// Up to so many combinations of answers are tried exactly; beyond, each fact alone.
const MOST: usize = 512;

/// A fact with its possible answers: for each, what the open phrases become.
struct Open {
    fact: Fact,
    missing: Missing,
    preds: Vec<PredId>,
    answers: Vec<Vec<Truth>>,
}

/// Finds the questions of a judgement and puts them into its verdict.
pub(crate) fn ask(bench: &mut Bench<'_>) {
    let mut facts = open_facts(bench);
    // What is cheap to find out stands first, and of the rest what nobody but the author can say.
    facts.sort_by_key(|o| (o.fact.def().cost, o.fact));
    let certain = certain_effect(bench);
    let combinations = facts.iter().try_fold(1usize, |n, o| n.checked_mul(o.answers.len()).filter(|n| *n <= MOST));
    let mut questions = Vec::new();
    for i in 0..facts.len() {
        if let Some(question) = question(bench, &facts, i, combinations.is_some(), certain) {
            questions.push(question);
        }
    }
    bench.verdict.questions = questions;
}

/// The effect of all that does not depend on an open fact.
fn certain_effect(bench: &Bench<'_>) -> Effect {
    use crate::verdict::Reason;
    let none = Effect::none(bench.verdict.subject);
    let of_open = |reason: &Reason| matches!(reason, Reason::Rule(r) if bench.undecided.contains(&r.0));
    let fixed = bench.verdict.findings.iter().filter(|f| !of_open(&f.reason)).map(|f| f.outcome.effect);
    fixed.max().unwrap_or(none).max(none)
}

fn open_facts(bench: &mut Bench<'_>) -> Vec<Open> {
    let mut facts: Vec<Open> = Vec::new();
    for rule in bench.undecided.clone() {
        for pred in bench.open_phrases(rule) {
            let Some(phrase) = bench.engine.pred(pred) else {
                continue;
            };
            let together = !matches!(phrase.val, Val::Name(_) | Val::Words(_) | Val::Team(_) | Val::Person(_));
            match facts.iter_mut().find(|o| o.fact == phrase.fact && (together || o.preds.contains(&pred))) {
                Some(open) if open.preds.contains(&pred) => {}
                Some(open) => open.preds.push(pred),
                None => facts.push(Open {
                    fact: phrase.fact,
                    missing: bench.facts.missing(phrase.fact, Some(pred)),
                    preds: vec![pred],
                    answers: Vec::new(),
                }),
            }
        }
    }
    for open in &mut facts {
        open.answers = answers(bench, open);
    }
    facts
}

/// What the answers to a question make of its phrases: yes and no; one of the codes or none; numbers around the thresholds.
fn answers(bench: &Bench<'_>, open: &Open) -> Vec<Vec<Truth>> {
    // What this build leaves out asks nobody: the other questions are those that stay when nothing is found there.
    if is_left_out(open.fact) {
        let nothing =
            if matches!(open.fact, Fact::Language | Fact::LanguageOfAccount) { Truth::Unknown } else { Truth::False };
        return vec![vec![nothing; open.preds.len()]];
    }
    let vals: Vec<&Val> = open.preds.iter().filter_map(|p| bench.engine.pred(*p)).map(|p| &p.val).collect();
    let thresholds: Vec<i64> =
        vals.iter().filter_map(|v| if let Val::Number(_, n) = v { Some(*n) } else { None }).collect();
    let mut out: Vec<Vec<Truth>> = Vec::new();
    if thresholds.is_empty() {
        out.push(vec![Truth::False; vals.len()]);
        for i in 0..vals.len() {
            out.push((0..vals.len()).map(|j| Truth::from(i == j)).collect());
        }
        return out;
    }
    for n in thresholds.iter().flat_map(|n| [n - 1, *n, n + 1]) {
        let row: Vec<Truth> = vals
            .iter()
            .map(|v| if let Val::Number(cmp, m) = v { Truth::from(cmp.test(n, *m)) } else { Truth::Unknown })
            .collect();
        if !out.contains(&row) {
            out.push(row);
        }
    }
    out
}

/// Tries every answer to one fact; with `all`, under every combination of answers to the others.
fn question(bench: &mut Bench<'_>, facts: &[Open], which: usize, all: bool, certain: Effect) -> Option<Question> {
    let open = facts.get(which).filter(|open| !is_left_out(open.fact))?;
    let others: Vec<&Open> = facts.iter().enumerate().filter(|(i, _)| *i != which).map(|(_, o)| o).collect();
    let rounds: usize = if all { others.iter().map(|o| o.answers.len()).product() } else { 1 };
    let mut matters = false;
    let (mut best, mut worst) = (None::<Effect>, None::<Effect>);
    for round in 0..rounds {
        let mut rest = round;
        for other in &others {
            let n = other.answers.len().max(1);
            let nothing_found = is_left_out(other.fact).then_some(0);
            suppose(bench, other, all.then_some(rest % n).or(nothing_found));
            rest /= n;
        }
        let mut here: Option<Effect> = None;
        for answer in 0..open.answers.len() {
            suppose(bench, open, Some(answer));
            let effect = effect_now(bench, certain);
            matters |= here.is_some_and(|h| h != effect);
            here = Some(here.unwrap_or(effect));
            best = Some(best.map_or(effect, |b| b.min(effect)));
            worst = Some(worst.map_or(effect, |w| w.max(effect)));
        }
    }
    for o in facts {
        suppose(bench, o, None);
    }
    // When it is not exact, a fact that alone changes nothing may still do so with another.
    let asked = matters || !all;
    asked.then(|| Question {
        missing: open.missing.clone(),
        at_best: best.unwrap_or(certain),
        at_worst: worst.unwrap_or(certain),
    })
}

fn suppose(bench: &mut Bench<'_>, open: &Open, answer: Option<usize>) {
    let row = answer.and_then(|a| open.answers.get(a));
    for (i, pred) in open.preds.iter().enumerate() {
        let truth = row.and_then(|r| r.get(i)).copied().unwrap_or(Truth::Unknown);
        bench.facts.set(*pred, truth);
    }
}

fn effect_now(bench: &mut Bench<'_>, certain: Effect) -> Effect {
    let mut effect = certain;
    for rule in bench.undecided.clone() {
        let model = bench.engine.charter.rules.get(rule as usize);
        let outcome: Option<Outcome> = bench.supposed(rule);
        if let Some(outcome) = outcome
            && !bench.is_approved(&outcome, model)
        {
            effect = effect.max(outcome.effect);
        }
    }
    effect
}
