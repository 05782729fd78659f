//! What a judgement was, kept: the submission, what the registry said of it, the verdict with its facts, findings and
//! detector versions, the instant, the charter. A replay has all of it, and asks nothing of today.

use crate::InForce;
use crate::judging::Judged;
use charte_domain::PostId;
use charte_judge::{Engine, Registry, Submission, Verdict};
use charte_lang::model::Effect;
use charte_store::decisions::{Decision, Fired};
use jiff::Timestamp;
use serde_json::Value;

/// A decision, and its contents as JSON.
#[derive(Debug)]
pub(crate) struct Decided {
    pub(crate) row: Decision,
    pub(crate) json: String,
}

/// A judgement as it was kept.
#[derive(Debug)]
pub(crate) struct Kept {
    /// What was judged, as JSON.
    pub(crate) submission: String,
    /// What the registry said of it.
    pub(crate) registry: Registry,
    /// The instant for which it was judged.
    pub(crate) at: Timestamp,
    /// A detector that was asked has another version today; what it said then is given.
    pub(crate) other_detectors: bool,
}

/// The judgement of one submission. `whole`: the submission stands in it; otherwise it is a content of the entry already.
pub(crate) fn one(
    moment: &'static str,
    charter: &InForce,
    registry: &Registry,
    (post, verdict, json): (&Submission<'_>, &Verdict, &[u8]),
    now: Timestamp,
    whole: Option<&str>,
) -> Decided {
    let extract = registry.extract(post, verdict.instant);
    let json = String::from_utf8_lossy(json);
    let submission = whole.map_or_else(String::new, |text| format!("\"submission\":{text},"));
    let json = format!("{{{submission}\"registry\":{extract},\"verdict\":{json}}}");
    let row = Decision {
        moment,
        at: now.as_microsecond(),
        post: None,
        account: post.account.as_deref().unwrap_or_default().to_owned(),
        effect: verdict.effect.code(),
        charter: charter.stored.id.to_string(),
        fired: fired(&charter.engine, verdict),
    };
    Decided { row, json }
}

/// The judgements of a post, one for each account.
pub(crate) fn post(
    moment: &'static str,
    judged: &Judged,
    registry: &Registry,
    id: &PostId,
    now: Timestamp,
) -> Vec<Decided> {
    let mut out = Vec::with_capacity(judged.on.len());
    for on in &judged.on {
        let Ok(post) = Submission::from_json(on.submission.as_bytes()) else { continue };
        let mut json = Vec::with_capacity(1024);
        on.verdict.write_json(&judged.charter.engine, &post, &mut json);
        let what = (&post, &on.verdict, json.as_slice());
        let mut decided = one(moment, &judged.charter, registry, what, now, Some(&on.submission));
        decided.row.post = Some(id.to_string());
        decided.row.account = on.account.to_string();
        out.push(decided);
    }
    out
}

/// The rules that fired, in force or only looking, each once.
fn fired(engine: &Engine, verdict: &Verdict) -> Vec<Fired> {
    let name = |finding: &charte_judge::Finding| match &finding.reason {
        charte_judge::Reason::Rule(id) => engine.charter().rules.get(id.index()).map(|rule| rule.name.text.clone()),
        _ => None,
    };
    let mut out: Vec<Fired> = Vec::new();
    let settled = verdict.findings.iter().chain(&verdict.settled).map(|one| (one, false));
    for (finding, shadow) in settled.chain(verdict.shadow.iter().map(|one| (one, true))) {
        let Some(rule) = name(finding) else { continue };
        if !out.iter().any(|one| one.rule == rule) {
            out.push(Fired { rule, effect: finding.outcome.effect.code(), shadow });
        }
    }
    out
}

/// The contents of several decisions as one content of an entry.
pub(crate) fn body(decided: &[Decided]) -> String {
    let all: Vec<&str> = decided.iter().map(|one| one.json.as_str()).collect();
    format!("[{}]", all.join(","))
}

/// Reads a decision back out of the contents of its entry.
pub(crate) fn read(body: &[u8], place: usize, beside: Option<&[u8]>) -> Option<Kept> {
    let all: Value = serde_json::from_slice(body).ok()?;
    let one = all.get(place)?;
    let mut submission = match one.get("submission") {
        Some(whole) => whole.clone(),
        None => serde_json::from_slice(beside?).ok()?,
    };
    let registry = Registry::from_extract(&one.get("registry")?.to_string()).ok()?;
    let verdict = one.get("verdict")?;
    let at = verdict.get("instant")?.as_str()?.parse().ok()?;
    let versions = verdict.get("detectors")?;
    let mut today = charte_judge::detectors().iter();
    let same = today.all(|(name, version)| versions.get(*name).and_then(Value::as_str) == Some(*version));
    if !same {
        give_detected(&mut submission, verdict);
    }
    Some(Kept { submission: submission.to_string(), registry, at, other_detectors: !same })
}

/// Gives what the detectors said then as facts of the submission, where they answer yes or no.
fn give_detected(submission: &mut Value, verdict: &Value) {
    let lists = ["findings", "settled", "shadow"];
    let findings = lists.iter().filter_map(|list| verdict.get(list)?.as_array()).flatten();
    let signals = findings.filter_map(|one| one.get("signals")?.as_array()).flatten();
    let mut facts = serde_json::Map::new();
    for signal in signals {
        let detected =
            signal.get("origin").and_then(Value::as_str) == Some("detector") && signal.get("value").is_none();
        if let (true, Some(fact), Some(holds)) =
            (detected, signal.get("fact").and_then(Value::as_str), signal.get("holds").and_then(Value::as_bool))
        {
            facts.insert(fact.to_owned(), Value::Bool(holds));
        }
    }
    let Some(fields) = submission.as_object_mut() else { return };
    let given = fields.entry("facts").or_insert_with(|| Value::Object(serde_json::Map::new()));
    if let Some(given) = given.as_object_mut() {
        for (fact, holds) in facts {
            given.entry(fact).or_insert(holds);
        }
    }
}

/// The effect that a code names.
pub(crate) fn effect(code: &str) -> Effect {
    const ALL: [Effect; 7] =
        [Effect::Publish, Effect::Show, Effect::Remind, Effect::Revise, Effect::Hold, Effect::Hide, Effect::Refuse];
    ALL.into_iter().find(|one| one.code() == code).unwrap_or(Effect::Hold)
}
