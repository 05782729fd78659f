//! `verify-key`, `get-subscription`, `token`, `deactivate`: what a plugin asks about its key.

use super::Call;
use super::answer::Answer;
use charte_app::secret;
use serde_json::json;

/// Whether the key counts for the site.
pub(crate) async fn verify(call: &Call<'_>) -> Answer {
    match call.site() {
        Ok(_) => Answer::plain("valid"),
        // A key that is asked about is not valid; what is missing is said in the header.
        Err(answer) => answer,
    }
}

/// The plan: a house of one's own has none that ends.
pub(crate) async fn subscription(call: &Call<'_>) -> Answer {
    let site = match call.site_by_key() {
        Ok(site) => site,
        Err(answer) => return answer,
    };
    let plan = json!({
        "account_id": 1,
        "account_type": "self-hosted",
        "account_name": format!("Charte, {}", site.account),
        "status": "active",
        "next_billing_date": false,
        "limit_reached": false,
    });
    Answer::json(plan.to_string())
}

/// A word by which newer plugins would open figures at Automattic. Ours opens nothing, and differs for each site.
pub(crate) async fn token(call: &Call<'_>) -> Answer {
    match call.site_by_key() {
        Ok(site) => {
            let digest = call.server.app.key.digest(&format!("site-token:{}", site.id));
            Answer::plain(&secret::hexadecimal(digest.get(..16).unwrap_or_default()))
        }
        Err(answer) => answer,
    }
}

/// The plugin was switched off. The key stays: whoever keeps the house takes it back.
pub(crate) async fn deactivate(call: &Call<'_>) -> Answer {
    match call.site_by_key() {
        Ok(_) => Answer::plain("deactivated"),
        Err(answer) => answer,
    }
}
