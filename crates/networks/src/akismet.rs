//! A verdict that comes later, told to the site that waits for it: what WordPress's plugin takes from version 5.5 on.

use crate::destination::Outcome;
use crate::outside::Outside;
use serde_json::json;

/// The most of an answer that is read, in bytes.
const ANSWER: usize = 64 << 10;

/// Whether the site says that it has found the comment; anything else is no yes.
async fn success(mut answer: reqwest::Response, guid: &str) -> bool {
    let mut bytes = Vec::new();
    while let Ok(Some(chunk)) = answer.chunk().await {
        if bytes.len() + chunk.len() > ANSWER {
            return false;
        }
        bytes.extend_from_slice(&chunk);
    }
    let said: serde_json::Value = serde_json::from_slice(&bytes).unwrap_or_default();
    said.pointer(&format!("/comments/{guid}/status")).and_then(serde_json::Value::as_str) == Some("success")
}

/// Tells a site. `result` says whether the comment is spam. Who calls has looked whether the address is the site's own.
pub async fn tell(outside: &Outside, callback: &str, key: &str, guid: &str, result: &str) -> Outcome {
    let Ok(url) = outside.fit(callback) else { return Outcome::Failed { code: "address-not-allowed" } };
    let body = json!({
        "key": key,
        "endpoint": "comment-check",
        "comments": [{ "guid": guid, "result": result }],
    });
    let request = outside.client().post(url).header("x-akismet-webhook", "1").json(&body);
    match request.send().await {
        Ok(answer) => match answer.status().as_u16() {
            200..=299 => match success(answer, guid).await {
                true => Outcome::Confirmed { remote: None },
                // The site may not have stored the comment yet.
                false => Outcome::Again { after: None, code: "answer-refused" },
            },
            408 | 429 | 500..=599 => Outcome::Again { after: None, code: "busy" },
            300..=399 => Outcome::Failed { code: "answer-redirect" },
            _ => Outcome::Failed { code: "answer-refused" },
        },
        // The same verdict may be told twice.
        Err(error) if error.is_builder() => Outcome::Failed { code: "address-not-allowed" },
        Err(_) => Outcome::Again { after: None, code: "not-reached" },
    }
}
