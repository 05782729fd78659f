//! `comment-check`: is this spam? `true` and `false` are the whole answer; a comment that a person must look at is answered so
//! that the client holds it.

use super::Call;
use super::answer::Answer;
use charte_app::comments::receive::By;
use charte_app::comments::{Incoming, receive};
use charte_domain::site::Address;
use charte_domain::{Band, Site, Visibility};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// After how many seconds a site asks again about a comment that is not settled.
const AGAIN: &str = "120";
/// Milliseconds below which the clock of a page's script did not run.
const NO_SCRIPT: i64 = 250;

/// Judges a comment.
pub(crate) async fn check(call: &Call<'_>) -> Answer {
    let site = match call.site() {
        Ok(site) => site,
        Err(answer) => return answer,
    };
    if call.form.filled("user_ip").is_none() {
        return Answer::missing("user_ip");
    }
    let one = incoming(call, site);
    let waits = one.callback.is_some();
    let received = match receive(&call.server.app, By::Site, one).await {
        Ok(received) => received,
        Err(error) => {
            tracing::error!(%error, "a comment could not be taken in");
            return Answer::later();
        }
    };
    let guid = received.id.to_string();
    let judged = &received.judged;
    let answer = match judged.visibility {
        Visibility::Shown => Answer::plain("false"),
        Visibility::Aside if judged.band == Band::Discard => Answer::plain("true").with("x-akismet-pro-tip", "discard"),
        Visibility::Aside | Visibility::Hidden => Answer::plain("true"),
        Visibility::Held if waits => Answer::plain("false").with("x-akismet-recheck-after", AGAIN),
        // An older plugin of WordPress holds a comment of which it hears neither yes nor no, and asks again by itself. Other
        // clients call themselves by the protocol's name too, and publish what they do not understand.
        Visibility::Held if call.agent.starts_with("WordPress/") => Answer::plain("pending"),
        // Others know two answers. What is not shown can be brought back; what was shown cannot.
        Visibility::Held => Answer::plain("true"),
    };
    let answer = answer.with("x-akismet-guid", guid);
    if call.form.says_yes("classify") {
        return answer.with("x-akismet-classification", judged.band.code());
    }
    answer
}

/// The comment of a call.
pub(crate) fn incoming(call: &Call<'_>, site: Site) -> Incoming {
    let form = &call.form;
    // WordPress sends what visitors wrote with backslashes before quotes, and only the first time: later calls have an id.
    let slashed = call.agent.starts_with("WordPress/") && form.filled("comment_ID").is_none();
    let text = |name: &str| if slashed { unslashed(form.get(name)) } else { form.get(name).to_owned() };
    let some = |name: &str| form.filled(name).map(str::to_owned);
    let trap = form.filled("honeypot_field_name").is_some_and(|name| form.filled(name).is_some());
    let traps = ["POST_ak_hp_textarea", "akismet_api_honeypot_field", "hidden_honeypot_field"];
    let clock = form.filled("POST_ak_js").and_then(|text| text.parse::<i64>().ok());
    let host = |address: &str| Address::parse(address).map(|one| one.name().to_owned());
    let callback = some("callback").filter(|address| host(address).as_deref() == Some(site.address.name()));
    Incoming {
        account: site.account.clone(),
        remote: some("comment_ID"),
        thread: text("permalink"),
        parent: some("comment_parent").filter(|parent| parent != "0"),
        kind: text("comment_type"),
        text: text("comment_content"),
        name: text("comment_author"),
        email: text("comment_author_email"),
        url: text("comment_author_url"),
        ip: text("user_ip"),
        agent: text("user_agent"),
        role: text("user_role"),
        contexts: form.all("comment_context").map(str::to_owned).collect(),
        written: form.filled("comment_date_gmt").and_then(instant),
        honeypot: trap || traps.iter().any(|name| form.filled(name).is_some()),
        script: clock.map(|clock| !(0..=NO_SCRIPT).contains(&clock)),
        form: match form.get("akismet_comment_nonce") {
            "passed" => Some(true),
            "failed" => Some(false),
            _ => None,
        },
        followers: None,
        reported: false,
        rating: None,
        test: form.says_yes("is_test"),
        recheck: some("recheck_reason"),
        callback,
        site: Some(site),
    }
}

/// Takes the backslashes away that WordPress puts before quotes, backslashes and zero bytes.
fn unslashed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match (c, rest.peek()) {
            ('\\', Some(next @ ('\'' | '"' | '\\'))) => {
                out.push(*next);
                rest.next();
            }
            ('\\', Some('0')) => {
                rest.next();
            }
            _ => out.push(c),
        }
    }
    out
}

/// An instant as clients write it: ISO 8601, or WordPress's words for UTC.
fn instant(text: &str) -> Option<Timestamp> {
    if let Ok(at) = text.parse::<Timestamp>() {
        return Some(at);
    }
    let plain = text.replacen(' ', "T", 1);
    plain.parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok().map(|at| at.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backslashes_of_wordpress_go() {
        assert_eq!(unslashed(r#"it\'s our \"kinds\" C:\\x \d"#), r#"it's our "kinds" C:\x \d"#);
    }

    #[test]
    fn instants_are_read_as_clients_write_them() {
        let wanted: Timestamp = "2026-11-22T13:08:28Z".parse().unwrap();
        for text in ["2026-11-22 13:08:28", "2026-11-22T13:08:28Z", "2026-11-22T14:08:28+01:00", "2026-11-22T13:08:28"]
        {
            assert_eq!(instant(text), Some(wanted), "{text}");
        }
        assert_eq!(instant("yesterday"), None);
    }
}
