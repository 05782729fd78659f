//! Spam: thresholds in order, nothing thrown away in doubt, no open account forgotten.

use super::Look;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::AccountId;
use crate::readback::per_mille;
use charte_messages::{Arg, Lang};

/// Below this, in thousandths, what is thrown away is still too often somebody's honest word.
const SURE: u16 = 950;

pub(super) fn check(look: &Look<'_>, out: &mut Vec<Diagnostic>) {
    let antispam = look.charter.antispam.as_ref();
    for (n, account) in look.charter.accounts.iter().enumerate().filter(|(_, a)| look.own(a.place)) {
        let id = AccountId(u32::try_from(n).unwrap_or(u32::MAX));
        if account.comments_open == Some(true) && !antispam.is_some_and(|a| a.covers(id)) {
            out.push(Diagnostic::new(Code::AntispamMissing, account.place).with("found", account.name.text.clone()));
        }
    }
    let Some(antispam) = antispam.filter(|a| look.own(a.place)) else { return };
    let percent = |n: u16| Arg::Texts(per_mille(n, Lang::Fr), per_mille(n, Lang::En));
    let (hold, aside) = (antispam.hold(), antispam.aside());
    if hold > aside || antispam.discard.is_some_and(|d| aside > d) {
        let discard = antispam.discard.map_or(Arg::Text("–".to_owned()), percent);
        out.push(
            Diagnostic::new(Code::SpamOrder, antispam.place)
                .with("hold", percent(hold))
                .with("aside", percent(aside))
                .with("discard", discard),
        );
    }
    if let Some(discard) = antispam.discard.filter(|d| *d < SURE) {
        out.push(Diagnostic::new(Code::SpamDiscard, antispam.place).with("found", percent(discard)));
    }
}
