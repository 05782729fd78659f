//! A content under the charter in force: one verdict for each of its accounts, and whether it may leave.

use crate::{Error, House, InForce};
use charte_domain::approval::Wanted;
use charte_domain::{AccountHandle, Approval, Content, Decision, Person};
use charte_judge::{Finding, Reason, Scratch, Submission, Verdict};
use charte_lang::fold;
use charte_lang::model::{Effect, Who};
use charte_lang::vocabulary::{Fact, Origin};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The verdict on one account.
#[derive(Debug)]
pub struct OnAccount {
    /// The account.
    pub account: AccountHandle,
    /// What was judged, as JSON: [`Submission::from_json`] reads it.
    pub submission: String,
    /// The verdict.
    pub verdict: Verdict,
}

/// The verdicts on all accounts of a post.
#[derive(Debug)]
pub struct Judged {
    /// The charter that judged.
    pub charter: Arc<InForce>,
    /// One for each account.
    pub on: Vec<OnAccount>,
}

/// What stands between a post and its way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// Nothing.
    Free,
    /// Its author must change something, or give a reason.
    Author,
    /// Somebody must say yes.
    Approvals(Vec<Asked>),
    /// The charter does not let it leave.
    Refused,
}

/// A yes that is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The first account on which the rule holds.
    pub account: AccountHandle,
    /// The rule.
    pub rule: String,
    /// Who may say it.
    pub wanted: Vec<Wanted>,
    /// Whether all must.
    pub everyone: bool,
    /// Within what time.
    pub within: Option<SignedDuration>,
    /// Its place in the order.
    pub step: u32,
}

/// Who and when, besides the content.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    /// The author.
    pub author: &'a Person,
    /// The instant at which it leaves.
    pub at: Timestamp,
    /// The answers so far, of this content.
    pub approvals: &'a [Approval],
    /// The act: `publish`, mostly.
    pub act: &'a str,
}

/// Judges a content on each of its accounts.
///
/// # Errors
/// No charter in force; a content that cannot be read.
pub fn judge(house: &House, content: &Content, how: Circumstances<'_>) -> Result<Judged, Error> {
    let charter = Arc::clone(house.in_force()?);
    let mut scratch = Scratch::new();
    let mut on = Vec::with_capacity(content.accounts.len());
    for account in &content.accounts {
        let submission = submission(content, account, how);
        let post = Submission::from_json(submission.as_bytes()).map_err(Error::Problems)?;
        let verdict = charter.engine.judge_in(&house.registry, &post, how.at, &mut scratch);
        on.push(OnAccount { account: account.clone(), submission, verdict });
    }
    Ok(Judged { charter, on })
}

/// What is judged on an account, as JSON.
#[must_use]
pub fn submission(content: &Content, account: &AccountHandle, how: Circumstances<'_>) -> String {
    let mut out = Map::new();
    out.insert("author".to_owned(), json!(how.author.id));
    out.insert("act".to_owned(), json!(how.act));
    out.insert("account".to_owned(), json!(account));
    out.insert("at".to_owned(), json!(how.at.to_string()));
    out.insert("tool".to_owned(), json!("Charte"));
    out.insert("text".to_owned(), json!(content.text_for(account)));
    for (field, value) in [("team", &content.team), ("content", &content.content), ("origin", &content.origin)] {
        if let Some(value) = value {
            out.insert(field.to_owned(), json!(value));
        }
    }
    if let Some(repost) = &content.repost {
        out.insert("repost".to_owned(), repost.clone());
    }
    let media: Vec<Value> = content
        .media
        .iter()
        .map(|medium| {
            let mut value = json!(medium);
            if let Some(fields) = value.as_object_mut() {
                // Where its file lies in the house is nothing to the charter.
                fields.remove("file");
            }
            value
        })
        .collect();
    if !media.is_empty() {
        out.insert("media".to_owned(), Value::Array(media));
    }
    let yes: Vec<Value> = how
        .approvals
        .iter()
        .filter(|one| one.decision == Decision::Approve)
        .map(|one| json!({ "by": one.person, "team": one.team.as_deref().unwrap_or_default() }))
        .map(|mut one| {
            if one.get("team").and_then(Value::as_str) == Some("")
                && let Some(fields) = one.as_object_mut()
            {
                fields.remove("team");
            }
            one
        })
        .collect();
    if !yes.is_empty() {
        out.insert("approvals".to_owned(), Value::Array(yes));
    }
    let facts: Map<String, Value> = content
        .facts
        .iter()
        .filter(|(code, _)| may_declare(code))
        .map(|(code, value)| (code.clone(), value.clone()))
        .collect();
    if !facts.is_empty() {
        out.insert("facts".to_owned(), Value::Object(facts));
    }
    Value::Object(out).to_string()
}

/// Whether an author may say a fact with the post. What the registry, the clock or the past says, nobody declares.
#[must_use]
pub fn may_declare(code: &str) -> bool {
    Fact::from_code(code).is_some_and(|fact| fact.def().origin == Origin::Declared)
}

impl Judged {
    /// The strongest effect.
    #[must_use]
    pub fn effect(&self) -> Effect {
        self.on.iter().map(|one| one.verdict.effect).max().unwrap_or(Effect::Publish)
    }

    /// What stands between the post and its way out. `granted` are the rules whose question was answered with yes.
    #[must_use]
    pub fn way(&self, content: &Content, granted: &BTreeSet<String>) -> Way {
        if self.on.is_empty() {
            return Way::Author;
        }
        let mut asked: Vec<Asked> = Vec::new();
        let mut author = false;
        for one in &self.on {
            for finding in &one.verdict.findings {
                let rule = self.rule(finding);
                match finding.outcome.effect {
                    Effect::Refuse if granted.contains(&rule) && only_drafts(finding) => {}
                    Effect::Refuse if only_drafts(finding) => match self.publishers(&one.account, rule) {
                        Some(ask) if asked.iter().any(|a| a.rule == ask.rule && a.wanted == ask.wanted) => {}
                        Some(ask) => asked.push(ask),
                        None => return Way::Refused,
                    },
                    Effect::Refuse | Effect::Hide => return Way::Refused,
                    Effect::Revise => author |= content.reasons.get(&rule).is_none_or(|r| r.trim().is_empty()),
                    Effect::Hold if granted.contains(&rule) => {}
                    Effect::Hold => match self.asked(finding, &one.account, rule) {
                        Some(ask) if asked.iter().any(|a| a.rule == ask.rule && a.wanted == ask.wanted) => {}
                        Some(ask) => asked.push(ask),
                        None => author = true,
                    },
                    Effect::Publish | Effect::Show | Effect::Remind => {}
                }
            }
        }
        match (author, asked.is_empty()) {
            (true, _) => Way::Author,
            (false, true) => Way::Free,
            (false, false) => Way::Approvals(asked),
        }
    }

    /// A rule's name, as questions and reasons know it.
    #[must_use]
    pub fn rule(&self, finding: &Finding) -> String {
        let rules = &self.charter.engine.charter().rules;
        let name =
            |id: charte_lang::model::RuleId| rules.get(id.index()).map_or_else(String::new, |r| r.name.text.clone());
        match &finding.reason {
            Reason::Rule(id) => name(*id),
            Reason::Conflict { base, .. } => name(*base),
            Reason::Mandate(_) => "mandate".to_owned(),
            Reason::OwnApproval { .. } => "own-approval".to_owned(),
        }
    }

    /// Those who may publish on an account: they take over what somebody has written who may only draft.
    fn publishers(&self, account: &AccountHandle, rule: String) -> Option<Asked> {
        let wanted = self.mandated("publish", account);
        let account = account.clone();
        (!wanted.is_empty()).then_some(Asked { account, rule, wanted, everyone: false, within: None, step: 1 })
    }

    /// Those to whom a mandate gives an act on an account.
    fn mandated(&self, act: &str, account: &AccountHandle) -> Vec<Wanted> {
        let charter = self.charter.engine.charter();
        let may = charter.mandates.iter().filter(|mandate| mandate.may.contains(&act));
        let on = may.filter(|mandate| charte_domain::authority::covers(charter, mandate, account));
        let mut found = self.wanted(&on.flat_map(|mandate| mandate.who.clone()).collect::<Vec<_>>());
        found.sort();
        found.dedup();
        found
    }

    fn wanted(&self, who: &[Who]) -> Vec<Wanted> {
        let teams = &self.charter.engine.charter().teams;
        who.iter()
            .filter_map(|one| match one {
                Who::Team(team) => teams.get(team.index()).map(|team| Wanted::Team(team.name.text.clone())),
                Who::Person(name) => Some(Wanted::Person(name.text.clone())),
            })
            .collect()
    }

    /// The yes that a hold wants: of those whom the rule names; if it names nobody, of those who may approve on the account.
    fn asked(&self, finding: &Finding, account: &AccountHandle, rule: String) -> Option<Asked> {
        let (wanted, everyone) = match &finding.outcome.deciders {
            Some(deciders) => (self.wanted(&deciders.who), deciders.all),
            None => (self.mandated("approve", account), false),
        };
        if wanted.is_empty() {
            return None;
        }
        let within = finding.outcome.within.map(|length| SignedDuration::from_mins(length.minutes()));
        Some(Asked { account: account.clone(), rule, wanted, everyone, within, step: 1 })
    }
}

/// Whether the author may write here, but not have it leave.
fn only_drafts(finding: &Finding) -> bool {
    matches!(&finding.reason, Reason::Mandate(gap) if gap.part == charte_judge::Part::Act)
}

/// Whether a person is among those whose yes is wanted, and as a member of which team. A delegate answers for a person when
/// the question has gone up.
#[must_use]
pub fn answers(house: &House, wanted: &[Wanted], person: &Person, escalated: bool) -> Option<Option<String>> {
    let teams = house.charter.iter().flat_map(|charter| &charter.engine.charter().teams);
    let in_team = |name: &str, person: &Person| {
        let key = fold::key(name);
        let named = teams.clone().find(|team| team.name.key == key);
        named.is_some_and(|team| charte_domain::authority::in_team(team, person))
            || person.teams.iter().any(|one| fold::key(one) == key)
    };
    for one in wanted {
        match one {
            Wanted::Team(name) if in_team(name, person) => return Some(Some(name.clone())),
            Wanted::Person(name) if charte_domain::authority::named(name, person) => return Some(None),
            _ => {}
        }
    }
    if !escalated {
        return None;
    }
    // A delegate stands in for whoever was asked by name or as a member of the team.
    let delegates = house.people.values().filter(|one| one.delegate.as_ref() == Some(&person.id));
    for away in delegates {
        for one in wanted {
            match one {
                Wanted::Team(name) if in_team(name, away) => return Some(Some(name.clone())),
                Wanted::Person(name) if charte_domain::authority::named(name, away) => return Some(None),
                _ => {}
            }
        }
    }
    None
}
