//! `get-stats`, `usage-limit`, `key-sites`: what a site asked. A key tells of its own site and of no other.

use super::Call;
use super::answer::Answer;
use charte_domain::Site;
use charte_store::sites::{Month, months};
use serde_json::{Map, json};

/// What a person needs for a comment that is spam, in seconds: WordPress shows the sum as time saved.
const SECONDS: i64 = 20;

async fn of(call: &Call<'_>, site: &Site, from: &str) -> Result<Vec<Month>, Answer> {
    let found = async {
        let mut link = call.server.app.store.read().await?;
        months(&mut link, Some(&site.id), from).await
    };
    match found.await {
        Ok(months) => Ok(months.into_iter().map(|(_, month)| month).collect()),
        Err(error) => {
            tracing::error!(%error, "figures of a site");
            Err(Answer::later())
        }
    }
}

fn month_before(call: &Call<'_>, n: i32) -> String {
    call.server.app.today().saturating_sub(jiff::Span::new().months(n)).strftime("%Y-%m").to_string()
}

/// The figures of a site.
pub(crate) async fn stats(call: &Call<'_>) -> Answer {
    let site = match call.site_by_key() {
        Ok(site) => site,
        Err(answer) => return answer,
    };
    let from = match call.form.get("from") {
        "all" => String::new(),
        "60-days" => month_before(call, 1),
        _ => month_before(call, 5),
    };
    let months = match of(call, &site, &from).await {
        Ok(months) => months,
        Err(answer) => return answer,
    };
    let sum = |of: fn(&Month) -> i64| months.iter().map(of).sum::<i64>();
    let (checked, spam) = (sum(|m| m.checked), sum(|m| m.spam));
    let (missed, mistaken) = (sum(|m| m.missed), sum(|m| m.mistaken));
    let right = (checked - missed - mistaken).max(0);
    let breakdown: Map<String, serde_json::Value> = months
        .iter()
        .map(|one| {
            let figures = json!({
                "spam": one.spam.to_string(),
                "ham": one.ham.to_string(),
                "missed_spam": one.missed.to_string(),
                "false_positives": one.mistaken.to_string(),
                "blogs": "1",
                "da": format!("{}-01", one.month),
            });
            (one.month.clone(), figures)
        })
        .collect();
    let body = json!({
        "spam": spam,
        "ham": sum(|m| m.ham),
        "missed_spam": missed,
        "false_positives": mistaken,
        "accuracy": percent(right, checked, 100.0),
        "time_saved": spam * SECONDS,
        "breakdown": breakdown,
    });
    Answer::json(body.to_string())
}

/// How much was asked this month: there is no limit.
pub(crate) async fn usage(call: &Call<'_>) -> Answer {
    let site = match call.site_by_key() {
        Ok(site) => site,
        Err(answer) => return answer,
    };
    let months = match of(call, &site, &month_before(call, 0)).await {
        Ok(months) => months,
        Err(answer) => return answer,
    };
    let usage: i64 = months.iter().map(|month| month.checked).sum();
    let mut body = json!({ "limit": "none", "usage": usage, "percentage": "0.00", "throttled": false });
    if let (true, Some(body)) = (call.form.says_yes("extended"), body.as_object_mut()) {
        body.insert("notice_level".to_owned(), json!(false));
        body.insert("upgrade".to_owned(), json!(false));
    }
    Answer::json(body.to_string())
}

/// The sites of a key: one.
pub(crate) async fn key_sites(call: &Call<'_>) -> Answer {
    let site = match call.site_by_key() {
        Ok(site) => site,
        Err(answer) => return answer,
    };
    let this = month_before(call, 0);
    let month = call.form.filled("month").unwrap_or(&this).to_owned();
    let number =
        |name: &str, otherwise: usize| call.form.filled(name).and_then(|n| n.parse().ok()).unwrap_or(otherwise);
    let (limit, offset) = (number("limit", 500), number("offset", 0));
    let months = match of(call, &site, &month).await {
        Ok(months) => months,
        Err(answer) => return answer,
    };
    let figures = months.into_iter().find(|one| one.month == month).unwrap_or_default();
    let address = site.address.to_string();
    let wanted = call.form.filled("filter").is_none_or(|filter| address.contains(&filter.to_lowercase()));
    let shown = wanted && offset == 0 && limit > 0;
    let total = usize::from(wanted);
    if call.form.get("format").eq_ignore_ascii_case("csv") {
        let key: String = call.key.as_ref().map(|key| key.reveal().to_owned()).unwrap_or_default();
        let mut out =
            format!("Active sites for {key} during {month} (limit: {limit}, offset: {offset}, total: {total}).\n");
        out.push_str("Site,Total API Calls,Spam,Ham,Missed Spam,False Positives,Is Revoked\n");
        if shown {
            let Month { checked, spam, ham, missed, mistaken, .. } = figures;
            out.push_str(&format!("{address},{checked},{spam},{ham},{missed},{mistaken},false\n"));
        }
        return Answer::plain(&out);
    }
    let one = json!({
        "site": address,
        "api_calls": figures.checked.to_string(),
        "spam": figures.spam.to_string(),
        "ham": figures.ham.to_string(),
        "missed_spam": figures.missed.to_string(),
        "false_positives": figures.mistaken.to_string(),
        "is_revoked": false,
    });
    let sites = if shown { vec![one] } else { Vec::new() };
    let mut body = Map::new();
    body.insert(month, json!(sites));
    body.insert("limit".to_owned(), json!(limit));
    body.insert("offset".to_owned(), json!(offset));
    body.insert("total".to_owned(), json!(total));
    Answer::json(serde_json::Value::Object(body).to_string())
}

/// A share in percent, as the protocol writes it.
fn percent(part: i64, of: i64, otherwise: f64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "counts of comments")]
    let share = if of > 0 { part as f64 * 100.0 / of as f64 } else { otherwise };
    format!("{share:.2}")
}
