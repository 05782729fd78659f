//! "May I post this?": an answer to an employee, about their own words on their own account or on the house's. Nothing is
//! kept. Mandates are for the house's accounts; here the question is what the words may say.

use crate::{App, Error, InForce};
use charte_judge::{Reason, Submission, Verdict};
use charte_lang::model::Effect;
use serde_json::json;
use std::sync::Arc;

/// An answer.
#[derive(Debug)]
pub struct Answered {
    /// The charter that answers.
    pub charter: Arc<InForce>,
    /// What was judged, as JSON.
    pub submission: String,
    /// The verdict, without what it says of mandates.
    pub verdict: Verdict,
}

/// The longest text that is answered, in bytes.
pub const LONGEST: usize = 20_000;

/// Judges a text for somebody, known or not.
///
/// # Errors
/// Empty or too long; no charter in force.
pub fn ask(app: &App, person: Option<&charte_domain::PersonId>, text: &str) -> Result<Answered, Error> {
    if text.trim().is_empty() {
        return Err(Error::invalid("text", "text-missing"));
    }
    if text.len() > LONGEST {
        return Err(Error::invalid("text", "text-long"));
    }
    let house = app.house();
    let charter = Arc::clone(house.in_force()?);
    let now = app.ambient.now();
    let mut given = json!({ "act": "publish", "at": now.to_string(), "text": text });
    if let (Some(person), Some(fields)) = (person, given.as_object_mut()) {
        fields.insert("author".to_owned(), json!(person));
    }
    let submission = given.to_string();
    let post = Submission::from_json(submission.as_bytes()).map_err(Error::Problems)?;
    let mut verdict = charter.engine.judge(&house.registry, &post, now);
    verdict.findings.retain(|finding| !matches!(finding.reason, Reason::Mandate(_)));
    // What the account or the hour decides is not known here, and not asked.
    verdict.findings.retain(|finding| finding.certain || !finding.signals.is_empty());
    verdict.effect = verdict.findings.iter().map(|finding| finding.outcome.effect).max().unwrap_or(Effect::Publish);
    verdict.questions.clear();
    Ok(Answered { charter, submission, verdict })
}
