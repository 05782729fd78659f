//! The lint: what a charter allows to be said and its author surely did not mean. It knows charters, not Markdown.
//!
//! A check is a function of one subject's file. The questions that need every case to be looked at (dead, outweighed,
//! contradictory rules) are answered by `charte-judge`, exactly.

mod accounts;
mod alarms;
mod life;
mod people;
mod rules;
mod scenarios;
mod spam;
mod wording;

pub use life::{PROVISION_KEYS, PROVISIONS};

use crate::diagnostic::Diagnostic;
use crate::model::{Charter, Place, SourceId};
use crate::read::Reading;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What stands beside the charter and changes what is missing: keys are folded names.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// Teams that have members in the registry, with how many.
    pub members: BTreeMap<String, usize>,
    /// Accounts that have an owner in the registry.
    pub owners: BTreeSet<String>,
    /// How many custodians accounts have in the registry.
    pub custodians: BTreeMap<String, usize>,
}

/// What the checks look at.
pub(crate) struct Look<'a> {
    pub(crate) charter: &'a Charter,
    pub(crate) reading: &'a Reading,
    pub(crate) beside: &'a Beside,
    pub(crate) today: Date,
}

impl Look<'_> {
    /// Whether a place is in the text that is linted, not in a pack it takes up.
    pub(crate) fn own(&self, place: Place) -> bool {
        place.source == SourceId(0)
    }
}

/// Everything to be said about a charter that can be executed, as of a day.
#[must_use]
pub fn lint(reading: &Reading, beside: &Beside, today: Date) -> Vec<Diagnostic> {
    let look = Look { charter: &reading.charter, reading, beside, today };
    let mut out = Vec::new();
    accounts::check(&look, &mut out);
    people::check(&look, &mut out);
    rules::check(&look, &mut out);
    scenarios::check(&look, &mut out);
    spam::check(&look, &mut out);
    alarms::check(&look, &mut out);
    life::check(&look, &mut out);
    wording::check(&look, &mut out);
    out.sort_by_key(|d| (d.place, d.code));
    out
}
