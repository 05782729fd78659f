//! The alarm: what comes in is watched in memory, the clock of the house looks each second, and what is out of the ordinary is
//! raised, grows, and is over. What the charter says is done is done at once; the rest is for a person.
//!
//! | module | its subject |
//! | --- | --- |
//! | [`watch`] | the last hour of each account, in memory; read back after a start |
//! | [`deeds`] | raised by the program; stop, case, call, false, ended, by whoever does it |
//! | [`mod@silence`] | what nobody answers, accounts that say nothing |

pub mod deeds;
pub mod silence;
pub mod watch;

pub use deeds::{Body, Deed, act, find, get};
pub use silence::{Dormant, Silence, dormant, late_since, silence, unanswered};
pub use watch::{Watch, beat};

use crate::House;
use charte_domain::alarm::Reason;
use charte_domain::{AccountHandle, Person, authority};
use charte_lang::fold;
use charte_lang::model::Alarm;
use charte_messages::Message;
use jiff::SignedDuration;
use jiff::civil::Date;

/// The charter's alarm for a surge on an account.
#[must_use]
pub fn of_surge<'a>(house: &'a House, account: &AccountHandle) -> Option<&'a Alarm> {
    said(house, account, |one| one.hears_surges().then_some(one))
}

/// How long a comment on an account may wait, whatever its clocks say, and the charter's alarm that says so.
#[must_use]
pub fn answered_within<'a>(house: &'a House, account: &AccountHandle) -> Option<(SignedDuration, &'a Alarm)> {
    said(house, account, |one| Some((SignedDuration::from_mins(one.unanswered?.minutes()), one)))
}

/// How long an account may say nothing, and the charter's alarm that says so.
#[must_use]
pub fn silent_within<'a>(house: &'a House, account: &AccountHandle) -> Option<(SignedDuration, &'a Alarm)> {
    said(house, account, |one| Some((SignedDuration::from_mins(one.dormant?.minutes()), one)))
}

/// Whom an alarm of the charter names.
#[must_use]
pub fn called<'a>(house: &'a House, alarm: &Alarm, today: Date) -> Vec<&'a Person> {
    let Some(charter) = &house.charter else { return Vec::new() };
    let charter = charter.engine.charter();
    let named = |person: &&Person| alarm.page.iter().any(|who| authority::is(charter, who, person));
    house.people.values().filter(|person| !person.has_left(today)).filter(named).collect()
}

/// What the charter's alarms say of one thing on an account: one that names the account comes before one about all, the
/// charter's own before a pack's, the first before the next.
fn said<'a, T>(house: &'a House, account: &AccountHandle, what: impl Fn(&'a Alarm) -> Option<T>) -> Option<T> {
    let charter = house.charter.as_ref()?.engine.charter();
    let key = fold::key(account.as_str());
    let named = |one: &Alarm| {
        let mut all = one.on.iter().flatten().filter_map(|id| charter.accounts.get(id.index()));
        all.any(|account| account.name.key == key)
    };
    let about = charter.alarms.iter().filter(|one| one.on.is_none() || named(one));
    let says = about.filter_map(|one| Some((one, what(one)?)));
    says.min_by_key(|(one, _)| (one.on.is_none(), one.place.source)).map(|(_, said)| said)
}

/// A reason as a sentence.
#[must_use]
pub fn say(reason: &Reason) -> Message {
    let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let message = Message::new(format!("alarm-why-{}", reason.kind.code()))
        .with("count", number(reason.count))
        .with("usual", number(reason.usual))
        .with("minutes", i64::from(reason.minutes));
    if reason.kind == charte_domain::alarm::Kind::NewHashtag {
        message.with("what", reason.what.as_str())
    } else {
        message
    }
}
