//! What a comment is. It is looked at in one order: the values of the protocol by which a site tries whether it is heard; what a
//! person of the site has decided of this very comment; who writes; what no person fills in; what the site and all sites have
//! learned; then the charter, by its rules and detectors, with the chance of spam as one of its facts.

use super::incoming::Incoming;
use super::learned::Weighed;
use crate::{App, House};
use charte_domain::{AccountHandle, Band, Bands, History, Running, Visibility, Work, clock};
use charte_judge::{Finding, Given, Reason, Scratch, Submission, Verdict};
use charte_lang::model::{Antispam, Effect, Scenario};
use charte_lang::vocabulary::{Fact, Subject};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::cell::RefCell;

thread_local! {
    /// Buffers of the engine for what must be answered at once.
    static QUICK: RefCell<Scratch> = RefCell::new(Scratch::quick());
    /// Buffers of the engine with all detectors.
    static WHOLE: RefCell<Scratch> = RefCell::new(Scratch::new());
}

/// What spoke for spam or against it: a code, which is the key of its sentence, and what was seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Because {
    /// Code.
    pub code: String,
    /// What was seen.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// How much it weighs, in thousandths of a logit; below nothing it speaks against spam.
    pub weight: i32,
}

impl Because {
    /// The sentence.
    #[must_use]
    pub fn message(&self) -> charte_messages::Message {
        charte_messages::Message::new(self.code.clone()).with("what", self.what.as_str())
    }

    fn new(code: &str, weight: i32) -> Self {
        Self { code: format!("spam-why-{code}"), what: String::new(), weight }
    }
}

/// What is known of a comment besides itself.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Of its author, here.
    pub history: History,
    /// How often a comment like it came lately, on this account.
    pub repeated: i64,
    /// What a person decided of this very comment: spam or not.
    pub decided: Option<bool>,
}

/// What a comment is.
#[derive(Debug)]
pub struct Judged {
    /// How likely it is spam, per mille.
    pub spam: u16,
    /// What that means here.
    pub band: Band,
    /// The strongest reasons, five at the most.
    pub because: Vec<Because>,
    /// What the charter says; none without a charter.
    pub verdict: Option<Verdict>,
    /// What others see of it.
    pub visibility: Visibility,
    /// What work there is with it.
    pub work: Work,
    /// The scenario that it opens.
    pub scenario: Option<String>,
    /// 1 routine to 4 crisis.
    pub severity: u8,
    /// The rule that decided.
    pub rule: Option<String>,
    /// The ground on which it is hidden.
    pub ground: Option<&'static str>,
    /// The clocks that start.
    pub clocks: Vec<Running>,
    /// Whether its words show a bad feeling.
    pub negative: bool,
}

/// With which detectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Those that answer in microseconds.
    Quick,
    /// All.
    Whole,
}

/// A value of the protocol: whoever writes this wants to see spam.
const TEST_AUTHOR: &str = "viagra-test-123";
/// The same, as an address.
const TEST_MAIL: &str = "akismet-guaranteed-spam@example.com";
/// A page's script that did not run where it should have, in thousandths of a logit.
const NO_SCRIPT: i32 = 800;
/// A form that is not the site's.
const OTHER_FORM: i32 = 600;
/// Comments kept before, for each of the first five.
const KEPT: i32 = -450;
/// Comments of the same author that were spam, for each of the first three.
const SPAMMED: i32 = 1200;

/// Judges a comment.
#[must_use]
pub fn judge(app: &App, house: &House, one: &Incoming, known: &Known, at: Timestamp, look: Look) -> Judged {
    let bands = bands(house, one);
    let (spam, because, fixed) = spam(app, one, known);
    let mut band = fixed.unwrap_or_else(|| bands.of(spam));
    let trusted = bands.trust.is_some_and(|after| known.history.kept >= after && known.history.spam == 0);
    if fixed.is_none() && trusted && band == Band::Hold {
        band = Band::Ham;
    }
    let mut out = Judged::of(spam, band, because);
    if house.charter.is_none() {
        // Nobody has said what may be shown: a person looks.
        if out.visibility == Visibility::Shown && fixed.is_none() {
            (out.visibility, out.work) = (Visibility::Held, Work::Open);
        }
        return out;
    }
    // What is put aside as spam is not moderated: nobody sees it, and it can be brought back.
    if band < Band::Spam && (fixed.is_none() || known.decided.is_some()) {
        moderate(house, one, known, at, look, &mut out);
    }
    out
}

/// Judges a comment by the charter with all detectors; how likely it is spam was settled when it came.
#[must_use]
pub fn judge_for_charter(house: &House, one: &Incoming, known: &Known, spam: u16, at: Timestamp) -> Judged {
    let mut out = Judged::of(spam, Band::Ham, Vec::new());
    moderate(house, one, known, at, Look::Whole, &mut out);
    out
}

impl Judged {
    fn of(spam: u16, band: Band, because: Vec<Because>) -> Self {
        Self {
            spam,
            band,
            because,
            verdict: None,
            visibility: match band {
                Band::Ham => Visibility::Shown,
                Band::Hold => Visibility::Held,
                Band::Spam | Band::Discard => Visibility::Aside,
            },
            work: if band == Band::Hold { Work::Open } else { Work::None },
            scenario: None,
            severity: 1,
            rule: None,
            ground: None,
            clocks: Vec::new(),
            negative: false,
        }
    }
}

/// What the charter says of a comment that is no spam.
fn moderate(house: &House, one: &Incoming, known: &Known, at: Timestamp, look: Look, out: &mut Judged) {
    let Some(in_force) = &house.charter else { return };
    let submission = submission(one, known, out.spam);
    let buffers = if look == Look::Quick { &QUICK } else { &WHOLE };
    let verdict =
        buffers.with_borrow_mut(|scratch| in_force.engine.judge_unasked(&house.registry, &submission, at, scratch));
    let charter = in_force.engine.charter();
    let findings = || verdict.findings.iter();
    match verdict.effect {
        Effect::Hide | Effect::Refuse => (out.visibility, out.work) = (Visibility::Hidden, Work::Open),
        Effect::Hold => (out.visibility, out.work) = (Visibility::Held, Work::Open),
        _ => {}
    }
    let decisive = verdict.decisive().next().filter(|_| verdict.effect > Effect::Show);
    out.ground = verdict.decisive().find_map(|finding| finding.outcome.ground);
    let opens = |finding: &Finding| finding.outcome.scenario.and_then(|id| charter.scenarios.get(id.index()));
    // Danger and law before facts, facts before tone: the charter's natures say which comes first.
    let opened = verdict.scenario(charter);
    let scenario: Option<&Scenario> = opened.and_then(|opened| charter.scenarios.get(opened.scenario.index()));
    let rule = |finding: &Finding| match finding.reason {
        Reason::Rule(id) => charter.rules.get(id.index()).map(|rule| rule.name.text.clone()),
        _ => None,
    };
    let opener =
        || findings().find(|one| opens(one).is_some_and(|one| Some(&one.name.text) == scenario.map(|s| &s.name.text)));
    out.rule = decisive.and_then(rule).or_else(|| opener().and_then(rule));
    let zone = house.zone();
    if let Some(scenario) = scenario {
        out.work = Work::Open;
        out.severity = scenario.severity.unwrap_or(1);
        out.scenario = Some(scenario.name.text.clone());
        out.clocks = clock::started(scenario, at, charter, &zone);
    }
    // A rule that holds says within what time somebody decides.
    if let Some(within) = decisive.and_then(|finding| finding.outcome.within)
        && !out.clocks.iter().any(|one| one.verb == "decide")
    {
        let due = clock::runs_out(at, within, None, charter, &zone);
        out.clocks.push(Running { verb: "decide".to_owned(), due, met: None });
    }
    if known.decided == Some(false) && out.visibility == Visibility::Held {
        // The site's own people have said that it is honest; what the charter hides stays hidden.
        (out.visibility, out.work) = (Visibility::Shown, Work::None);
    }
    out.negative = out.work == Work::Open || is_negative(&verdict);
    out.verdict = Some(verdict);
}

/// The verdict as the gate writes it; of a comment of which the charter has nothing to say, none.
#[must_use]
pub fn verdict_json(house: &House, one: &Incoming, judged: &Judged) -> Option<String> {
    let (verdict, charter) = (judged.verdict.as_ref()?, house.charter.as_ref()?);
    if verdict.findings.is_empty() && verdict.shadow.is_empty() {
        return None;
    }
    let submission = submission(one, &Known::default(), judged.spam);
    let mut json = Vec::with_capacity(1024);
    verdict.write_json(&charter.engine, &submission, &mut json);
    String::from_utf8(json).ok()
}

/// The charter's bands for an account.
#[must_use]
pub fn bands(house: &House, one: &Incoming) -> Bands {
    bands_of(house, &one.account)
}

/// The charter's bands for an account, by its handle.
#[must_use]
pub fn bands_of(house: &House, account: &AccountHandle) -> Bands {
    let charter = house.charter.as_ref().map(|charter| charter.engine.charter());
    let said = charter.and_then(|charter| {
        let said = charter.antispam.as_ref()?;
        let key = charte_lang::fold::key(account.as_str());
        let holds = said.on.as_ref().is_none_or(|on| {
            on.iter().filter_map(|id| charter.accounts.get(id.index())).any(|account| account.name.key == key)
        });
        holds.then_some(said)
    });
    said.map_or_else(|| Bands::from(&Antispam::default()), Bands::from)
}

/// What the charter is asked.
fn submission<'a>(one: &'a Incoming, known: &Known, spam: u16) -> Submission<'a> {
    let mut out = Submission::new(Subject::Comment);
    out.account = Some(Cow::Borrowed(one.account.as_str()));
    out.at = one.written;
    out.text = Some(Cow::Borrowed(one.text.as_str()));
    out.reported = Some(one.reported);
    out.rating = one.rating;
    out.commenter = Some(charte_judge::Commenter {
        name: Some(Cow::Borrowed(one.name.as_str())).filter(|name| !name.is_empty()),
        role: None,
        removed: Some(i64::from(known.history.removed)),
        first: Some(known.history.first.is_none()),
    });
    out.facts.push((Fact::Spam, Given::Number(i64::from(spam / 10))));
    out.facts.push((Fact::CommentRepeated, Given::Number(known.repeated)));
    out
}

/// How likely it is spam, why, and the band when it is settled without any likelihood.
fn spam(app: &App, one: &Incoming, known: &Known) -> (u16, Vec<Because>, Option<Band>) {
    let settled = |spam, code: &str, band| {
        let weight = if spam >= 500 { 9000 } else { -9000 };
        (spam, vec![Because::new(code, weight)], Some(band))
    };
    if one.name.trim() == TEST_AUTHOR || one.email.trim().eq_ignore_ascii_case(TEST_MAIL) {
        return settled(1000, "test-value", Band::Spam);
    }
    if one.role.split(',').any(|role| role.trim().eq_ignore_ascii_case("administrator")) {
        return settled(0, "administrator", Band::Ham);
    }
    match known.decided {
        Some(true) => return settled(1000, "decided-spam", Band::Spam),
        Some(false) => return settled(0, "decided-honest", Band::Ham),
        None => {}
    }
    if one.honeypot {
        return settled(995, "honeypot", Band::Discard);
    }
    let Weighed { logit, mut because } = app.learned.weigh(one);
    let mut add = |code: &str, weight: i32| {
        because.push(Because::new(code, weight));
        weight
    };
    let mut more = 0;
    if one.script == Some(false) {
        more += add("no-script", NO_SCRIPT);
    }
    if one.form == Some(false) {
        more += add("other-form", OTHER_FORM);
    }
    let history = known.history;
    if history.kept > 0 && history.spam == 0 {
        more += add("kept-before", KEPT * i32::try_from(history.kept.min(5)).unwrap_or(0));
    }
    if history.spam > history.kept {
        more += add("spam-before", SPAMMED * i32::try_from(history.spam.min(3)).unwrap_or(0));
    }
    let logit = logit + f64::from(more) / 1000.0;
    let spam = 1000.0 / (1.0 + (-logit).exp());
    because.sort_by_key(|one| std::cmp::Reverse(one.weight.abs()));
    because.truncate(5);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000")]
    (spam.round().clamp(0.0, 1000.0) as u16, because, None)
}

/// Whether a finding says that somebody is angry, or that something went wrong.
fn is_negative(verdict: &Verdict) -> bool {
    verdict.findings.iter().any(|finding| finding.outcome.effect >= Effect::Hold || finding.outcome.scenario.is_some())
}
