//! The statement of reasons: what the author of a restricted comment is told, with the fields of the transparency database of
//! Regulation (EU) 2022/2065 (article 17), and how the author contests it. It speaks of a text, and names no person.

use super::decide::How;
use crate::{Act, App, Error, secret};
use charte_domain::{Comment, Visibility};
use charte_lang::vocabulary::ChoiceSet;
use charte_store::comments::{self, Statement};
use serde_json::json;

/// Grounds that are of the house rules; all others are of law.
const HOUSE: [&str; 7] = [
    "off_topic",
    "advertising",
    "repetition_flood",
    "personal_data",
    "medical_advice_request",
    "unsafe_link",
    "coarse_language",
];

/// Whether a ground is of law, and not of the house rules.
#[must_use]
pub fn is_of_law(ground: &str) -> bool {
    !HOUSE.contains(&ground)
}

/// The category of the transparency database that a ground belongs to.
fn category(ground: &str) -> &'static str {
    match ground {
        "hate_or_incitement" | "defamation" | "insult" | "coarse_language" => {
            "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH"
        }
        "threat" | "harassment" => "STATEMENT_CATEGORY_CYBER_VIOLENCE",
        "doxxing" | "privacy" | "image_right" | "medical_secrecy" | "personal_data" => {
            "STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS"
        }
        "copyright" | "trademark" | "trade_secret" => "STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS",
        "terrorism_apology" => "STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY",
        "child_protection" => "STATEMENT_CATEGORY_PROTECTION_OF_MINORS",
        "election_silence" => "STATEMENT_CATEGORY_NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS",
        "fraud_phishing" | "impersonation" | "unsafe_link" => "STATEMENT_CATEGORY_SCAMS_AND_FRAUD",
        _ => "STATEMENT_CATEGORY_OTHER_VIOLATION_TC",
    }
}

/// Makes the statement of a restriction, with the link by which its author contests it.
pub(super) async fn make(
    app: &App,
    act: &mut Act<'_>,
    one: &Comment,
    words: Option<&[u8]>,
    how: &How,
) -> Result<(), Error> {
    let pass = secret::pass(&*app.ambient, "contest_")?;
    let before = comments::statements(&mut act.link, &one.id).await?;
    let ground = one.ground.clone().unwrap_or_else(|| "personal_data".to_owned());
    let law = is_of_law(&ground);
    let house = app.house();
    let charter = house.charter.as_ref().map(|charter| charter.engine.charter());
    let article = charter.and_then(|charter| {
        let rule = charter.rules.iter().find(|rule| Some(&rule.name.text) == one.rule.as_ref())?;
        let article = charter.articles.get(rule.article?.index())?;
        Some(article.id.clone())
    });
    let visibility = if one.visibility == Visibility::Hidden {
        "DECISION_VISIBILITY_CONTENT_DISABLED"
    } else {
        "DECISION_VISIBILITY_CONTENT_LABELLED"
    };
    let body = json!({
        "decision_visibility": [visibility],
        "decision_ground": if law { "DECISION_GROUND_ILLEGAL_CONTENT" } else { "DECISION_GROUND_INCOMPATIBLE_CONTENT" },
        "ground": ground,
        "article": article,
        "rule": one.rule,
        "content_type": ["CONTENT_TYPE_TEXT"],
        "category": category(&ground),
        "content_date": one.written.strftime("%Y-%m-%d").to_string(),
        "application_date": act.now.strftime("%Y-%m-%d").to_string(),
        "source_type": if one.rule.is_none() { "SOURCE_TYPE_OTHER_NOTIFICATION" } else { "SOURCE_VOLUNTARY" },
        "automated_detection": if one.rule.is_some() { "Yes" } else { "No" },
        "automated_decision": "AUTOMATED_DECISION_NOT_AUTOMATED",
        "puid": one.id.as_str(),
        "explained": !how.reason.trim().is_empty(),
        "erased": words.is_none(),
        "link": app.key.seal(&*app.ambient, &place(one), pass.secret.as_bytes()).map(|sealed| secret::hexadecimal(&sealed))?,
    });
    let statement = Statement {
        comment: one.id.clone(),
        number: u32::try_from(before.len()).unwrap_or(u32::MAX),
        body: body.to_string(),
        at: act.now,
        withdrawn: None,
        contested: None,
        settled: None,
    };
    comments::put_statement(&mut act.link, &statement, &pass.hash).await?;
    Ok(())
}

fn place(one: &Comment) -> String {
    format!("statement:{}", one.id)
}

/// The link by which the author contests a restriction: whoever moderates passes it on.
#[must_use]
pub fn link(app: &App, one: &Comment, statement: &Statement) -> Option<String> {
    let body: serde_json::Value = serde_json::from_str(&statement.body).ok()?;
    let sealed = secret::from_hexadecimal(body.get("link")?.as_str()?)?;
    let opened = app.key.open(&place(one), &sealed)?;
    Some(format!("{}/contest/{}", app.settings.address, String::from_utf8(opened).ok()?))
}

/// The statement behind the link that an author has, and its comment.
///
/// # Errors
/// Not there.
pub async fn behind(app: &App, given: &str) -> Result<(Statement, Comment), Error> {
    let mut link = app.store.read().await?;
    let statement =
        comments::statement_of(&mut link, &secret::hash(given)).await?.ok_or(Error::NotFound("statement"))?;
    let one = comments::get(&mut link, &statement.comment).await?.ok_or(Error::NotFound("statement"))?;
    Ok((statement, one))
}

/// The longest objection, in bytes.
const LONGEST: usize = 5000;

/// An author contests. The comment comes back to those who decide.
///
/// # Errors
/// Not there; nothing said, or too much; contested already; withdrawn meanwhile.
pub async fn contest(app: &App, given: &str, text: &str) -> Result<(), Error> {
    let text = text.trim();
    if text.is_empty() || text.len() > LONGEST {
        return Err(Error::invalid("text", if text.is_empty() { "text-missing" } else { "text-long" }));
    }
    let (statement, mut one) = behind(app, given).await?;
    if statement.withdrawn.is_some() {
        return Err(Error::State("statement"));
    }
    let actor = charte_domain::Actor::program();
    let mut act = Act::begin(app, &actor).await?;
    let now = act.now;
    if !comments::contest(&mut act.link, &secret::hash(given), text, now).await? {
        return Err(Error::State("statement"));
    }
    let read = one.changed;
    one.changed = now.max(read.saturating_add(jiff::SignedDuration::from_micros(1)).unwrap_or(read));
    one.work = charte_domain::Work::Open;
    one.severity = one.severity.max(2);
    if !comments::change(&mut act.link, &one, read).await? {
        return Err(Error::Changed("comment"));
    }
    act.content("contest", None, text)?;
    act.tells("comment", one.id.as_str());
    act.commit("comment.contested", "comment", one.id.as_str()).await?;
    Ok(())
}

/// The grounds, those of law first, as codes.
pub fn grounds() -> impl Iterator<Item = &'static str> {
    let of =
        |law: bool| ChoiceSet::Ground.choices().iter().map(|one| one.code).filter(move |code| is_of_law(code) == law);
    of(true).chain(of(false))
}
