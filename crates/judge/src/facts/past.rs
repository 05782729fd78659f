//! What happened before: counts and gaps on the account, and the same text.

use super::Facts;
use crate::truth::Truth;

/// Minutes since a post that never was: longer than any charter asks for.
const NEVER: i64 = i64::MAX / 4;

impl Facts<'_> {
    pub(super) fn posts_today(&self) -> Option<i64> {
        let past = self.registry.published(self.post.account.as_deref()?)?;
        let today = self.local.date();
        let same_day = |at: &&jiff::Timestamp| **at <= self.now && self.engine.zone.to_datetime(**at).date() == today;
        // Instants rise: only the last ones can be of today.
        let recent = past.iter().rev().take_while(|at| self.now.as_second() - at.as_second() < 2 * 86_400);
        Some(super::count(recent.filter(same_day).count()))
    }

    pub(super) fn last_post(&self) -> Option<i64> {
        let past = self.registry.published(self.post.account.as_deref()?)?;
        let last = past.iter().rev().find(|at| **at <= self.now);
        Some(last.map_or(NEVER, |at| (self.now.as_second() - at.as_second()).div_euclid(60)))
    }

    pub(super) fn duplicate(&self) -> Truth {
        if self.text().trim().is_empty() {
            return Truth::False;
        }
        Truth::of(self.registry.was_published(self.text()))
    }
}
