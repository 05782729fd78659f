//! Accounts: somebody may publish, somebody owns, two hold the keys, commenters are told.

use super::Look;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Account, AccountId};
use charte_messages::{Arg, Message};

pub(super) fn check(look: &Look<'_>, out: &mut Vec<Diagnostic>) {
    for (n, account) in look.charter.accounts.iter().enumerate().filter(|(_, a)| look.own(a.place)) {
        let id = AccountId(u32::try_from(n).unwrap_or(u32::MAX));
        let say = |code| Diagnostic::new(code, account.place).with("found", account.name.text.clone());
        if !somebody_publishes(look, id) {
            out.push(say(Code::NobodyPublishes));
        }
        if account.owner.is_none() && !look.beside.owners.contains(&account.name.key) {
            out.push(say(Code::AccountOwner));
        }
        // A person's own account stays that person's: the keys are not shared.
        let personal = matches!(account.kind, Some("executive" | "ambassador"));
        if !personal && custodians(look, account) < 2 {
            out.push(say(Code::AccountCustodians));
        }
        let told = look.charter.notices.iter().any(|n| n.on.is_empty() || n.on.contains(&id));
        if account.comments_open == Some(true) && !told {
            out.push(say(Code::NoticeMissing));
        }
    }
    notices(look, out);
}

/// A notice of this charter says who, what for, on what basis, how long and to whom to write.
fn notices(look: &Look<'_>, out: &mut Vec<Diagnostic>) {
    let c = look.charter;
    for notice in c.notices.iter().filter(|n| look.own(n.place)) {
        let missing: Vec<Arg> =
            crate::notice::lacking(c, notice).into_iter().map(|key| Arg::from(Message::new(key))).collect();
        if !missing.is_empty() {
            out.push(
                Diagnostic::new(Code::NoticeIncomplete, notice.place)
                    .with("found", notice.name.text.clone())
                    .with("missing", Arg::And(missing)),
            );
        }
    }
}

fn somebody_publishes(look: &Look<'_>, id: AccountId) -> bool {
    look.charter.mandates.iter().any(|m| {
        !m.who.is_empty()
            && m.may.iter().any(|a| matches!(*a, "publish" | "reply"))
            && m.on.as_ref().is_none_or(|on| on.contains(&id))
    })
}

fn custodians(look: &Look<'_>, account: &Account) -> usize {
    account.custodians.len().max(look.beside.custodians.get(&account.name.key).copied().unwrap_or(0))
}
