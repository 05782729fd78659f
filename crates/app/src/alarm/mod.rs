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
use charte_domain::AccountHandle;
use charte_domain::alarm::Reason;
use charte_lang::fold;
use charte_lang::model::Alarm;
use charte_messages::Message;

/// The charter's alarm for an account: the first that names it, otherwise the first that is about all.
#[must_use]
pub fn of_charter<'a>(house: &'a House, account: &AccountHandle) -> Option<&'a Alarm> {
    let charter = house.charter.as_ref()?.engine.charter();
    let key = fold::key(account.as_str());
    let names = |one: &&Alarm| {
        let all = one.on.iter().flatten().filter_map(|id| charter.accounts.get(id.index()));
        all.into_iter().any(|account| account.name.key == key)
    };
    charter.alarms.iter().find(names).or_else(|| charter.alarms.iter().find(|one| one.on.is_none()))
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
