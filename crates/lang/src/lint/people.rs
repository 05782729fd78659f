//! Approvals that nobody can give.

use super::Look;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Rule, Team, Who};

pub(super) fn check(look: &Look<'_>, out: &mut Vec<Diagnostic>) {
    let mut said = std::collections::BTreeSet::new();
    for rule in look
        .charter
        .rules
        .iter()
        .filter(|r| look.own(r.place) || r.adjusted.is_some() || look.charter.sources.len() > 1)
    {
        for outcome in rule.effect.iter().chain(&rule.unknown) {
            let Some(deciders) = &outcome.deciders else { continue };
            for who in &deciders.who {
                let Who::Team(id) = who else { continue };
                let Some(team) = look.charter.teams.get(id.index()) else { continue };
                if members(look, team) == 0 && said.insert(*id) {
                    // A pack's team is completed in the charter: what is missing is said where the charter is read.
                    let place = if look.own(team.place) { team.place } else { look.charter.header.place };
                    out.push(Diagnostic::new(Code::EmptyTeam, place).with("found", team.name.text.clone()));
                }
            }
            own_approval(look, rule, &deciders.who, out);
        }
    }
}

/// Members named in the charter or in the registry.
pub(super) fn members(look: &Look<'_>, team: &Team) -> usize {
    let named = team.members.len() + usize::from(team.lead.is_some() && team.members.is_empty());
    named.max(look.beside.members.get(&team.name.key).copied().unwrap_or(0))
}

/// A rule that only the author's own team can lift, when the author is its only member.
fn own_approval(look: &Look<'_>, rule: &Rule, deciders: &[Who], out: &mut Vec<Diagnostic>) {
    let [Who::Team(id)] = deciders else { return };
    let Some(team) = look.charter.teams.get(id.index()) else { return };
    let publishes = look.charter.mandates.iter().any(|m| m.who.contains(&Who::Team(*id)) && m.may.contains(&"publish"));
    if publishes && members(look, team) == 1 && look.own(rule.place) {
        out.push(Diagnostic::new(Code::OwnApproval, rule.place).with("found", rule.name.text.clone()));
    }
}
