//! Sites that wait for a verdict are told: what was kept with a decision is sent, and tried again for a day.

use super::feedback::CHANNEL;
use crate::messages::later;
use crate::{App, Error, sites};
use charte_domain::SiteId;
use charte_networks::destination::Outcome;
use charte_networks::{Outside, akismet};
use charte_store::outgoing;
use jiff::SignedDuration;

/// After so many tries a site is given up; it asks again by itself.
const TRIES: u32 = 8;

/// Sends what waits. Says how many were taken.
///
/// # Errors
/// What the database says.
pub async fn send(app: &App, outside: &Outside) -> Result<usize, Error> {
    let now = app.ambient.now();
    let mut link = app.store.write().await?;
    let taken = outgoing::take(&mut link, CHANNEL, now, SignedDuration::from_mins(2), 50).await?;
    link.commit().await?;
    for one in &taken {
        let body: serde_json::Value = serde_json::from_str(&one.body).unwrap_or_default();
        let text = |name: &str| body.get(name).and_then(serde_json::Value::as_str).unwrap_or_default();
        let outcome = match sites::key_of(app, &SiteId::new(one.recipient.clone())).await? {
            Some(key) => akismet::tell(outside, text("callback"), key.reveal(), text("guid"), text("result")).await,
            // The key was taken back meanwhile.
            None => Outcome::Failed { code: "secret-missing" },
        };
        let (state, next, trouble) = match outcome {
            Outcome::Confirmed { .. } | Outcome::ByHand => ("sent", now, None),
            Outcome::Again { code, .. } | Outcome::Unknown { code } if one.attempts + 1 < TRIES => {
                ("waiting", later(now, one.attempts), Some(code))
            }
            Outcome::Again { code, .. } | Outcome::Unknown { code } | Outcome::Failed { code } => {
                ("failed", now, Some(code))
            }
        };
        let mut link = app.store.write().await?;
        outgoing::mark(&mut link, &one.id, state, next, trouble).await?;
        link.commit().await?;
    }
    Ok(taken.len())
}
