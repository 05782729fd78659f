//! The charter's own life: provisions covered, formalities done, read together, reviewed, mandates that run.

use super::Look;
use crate::diagnostic::{Code, Diagnostic};
use charte_messages::{Arg, Message};
use jiff::ToSpan;

/// The provisions of a charter, 0 to 16: see PROVISIONS in the manual.
pub const PROVISIONS: std::ops::RangeInclusive<u8> = 0..=16;

pub(super) fn check(look: &Look<'_>, out: &mut Vec<Diagnostic>) {
    provisions(look, out);
    read_together(look, out);
    formalities(look, out);
    let header = &look.charter.header;
    if let Some(review) = header.review.filter(|d| *d < look.today) {
        out.push(Diagnostic::new(Code::ReviewPast, header.place).with("found", review.to_string()));
    }
    for m in look.charter.mandates.iter().filter(|m| look.own(m.place)) {
        if let Some(until) = m.until.filter(|d| *d < look.today) {
            out.push(
                Diagnostic::new(Code::MandateOver, m.place)
                    .with("found", m.name.text.clone())
                    .with("date", until.to_string()),
            );
        }
    }
}

fn provisions(look: &Look<'_>, out: &mut Vec<Diagnostic>) {
    for n in PROVISIONS {
        if !look.charter.articles.iter().any(|a| a.covers.contains(&n)) {
            let name = Message::new(PROVISION_KEYS.get(usize::from(n)).copied().unwrap_or("provision-0"));
            out.push(
                Diagnostic::new(Code::ProvisionMissing, look.charter.header.place)
                    .with("found", name)
                    .with("number", i64::from(n)),
            );
        }
    }
}

/// Keys of the provisions' names.
pub const PROVISION_KEYS: [&str; 17] = [
    "provision-0",
    "provision-1",
    "provision-2",
    "provision-3",
    "provision-4",
    "provision-5",
    "provision-6",
    "provision-7",
    "provision-8",
    "provision-9",
    "provision-10",
    "provision-11",
    "provision-12",
    "provision-13",
    "provision-14",
    "provision-15",
    "provision-16",
];

fn read_together(look: &Look<'_>, out: &mut Vec<Diagnostic>) {
    for a in look.charter.articles.iter().filter(|a| look.own(a.place)) {
        let Some(read) = a.read else { continue };
        let (prose, blocks) = (read.prose_hash != a.prose_hash, read.block_hash != a.block_hash);
        let what = match (prose, blocks) {
            (false, false) => continue,
            (true, false) => "prose",
            (false, true) => "blocks",
            (true, true) => "both",
        };
        out.push(
            Diagnostic::new(Code::ReadApart, read.place)
                .with("what", what)
                .with("found", a.title.clone())
                .with("date", read.on.to_string())
                .with("id", a.id.clone()),
        );
    }
}

/// The steps that French law asks of an annex of the internal rules (C. trav. L1321-4, R1321-1): looked at once the
/// charter records at least one of them.
fn formalities(look: &Look<'_>, out: &mut Vec<Diagnostic>) {
    let header = &look.charter.header;
    let (Some(in_force), false) = (header.in_force, header.formalities.is_empty()) else { return };
    for step in ["works_council", "inspection", "filing", "publicity"] {
        if header.formalities.iter().all(|f| f.step != step) {
            let choice = crate::vocabulary::ChoiceSet::Formality.choices().iter().find(|c| c.code == step);
            let word = choice
                .and_then(|c| Some(Arg::Both(c.fr.first()?, c.en.first()?)))
                .unwrap_or(Arg::Text(step.to_owned()));
            out.push(Diagnostic::new(Code::FormalityMissing, header.place).with("found", word));
        }
    }
    let legal = header.formalities.iter().filter(|f| f.step != "draft").max_by_key(|f| f.on);
    if let Some(last) = legal
        && last.on.checked_add(1.month()).is_ok_and(|earliest| in_force < earliest)
    {
        out.push(
            Diagnostic::new(Code::TooSoon, last.place)
                .with("found", in_force.to_string())
                .with("date", last.on.to_string()),
        );
    }
}
