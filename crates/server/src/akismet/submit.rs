//! `submit-spam` and `submit-ham`: a site's people have decided otherwise, or first. It counts from the next comment on.

use super::Call;
use super::answer::Answer;
use super::check::incoming;
use charte_app::comments::feedback;

/// What every client waits for.
const THANKS: &str = "Thanks for making the web a better place.";

/// Takes a decision in.
pub(crate) async fn submit(call: &Call<'_>, spam: bool) -> Answer {
    let site = match call.site() {
        Ok(site) => site,
        Err(answer) => return answer,
    };
    let one = incoming(call, site);
    if one.test {
        return Answer::plain(THANKS);
    }
    match feedback::submitted(&call.server.app, one, spam).await {
        Ok(()) => Answer::plain(THANKS),
        Err(error) => {
            tracing::error!(%error, "a decision of a site could not be taken in");
            Answer::later()
        }
    }
}
