//! What is reposted. A post that reposts nothing breaks no rule about sources.

use super::Facts;
use crate::truth::Truth;
use charte_lang::vocabulary::Fact;

impl Facts<'_> {
    pub(super) fn is_repost(&self) -> bool {
        self.post.repost.is_some() || self.act() == Some("repost")
    }

    pub(super) fn repost_source_on(&self, list: u32) -> Truth {
        if !self.is_repost() {
            return Truth::False;
        }
        let source = self.post.repost.as_ref().and_then(|r| r.source.as_deref());
        Truth::of(source.map(|s| self.source_on(s, list)))
    }

    pub(super) fn repost_flag(&self, fact: Fact) -> Truth {
        if !self.is_repost() {
            return Truth::from(fact != Fact::RepostEdited);
        }
        let Some(repost) = &self.post.repost else {
            return Truth::Unknown;
        };
        Truth::of(match fact {
            Fact::RepostVerified => repost
                .verified
                .or_else(|| repost.source.as_deref().and_then(|s| self.registry.contact(s)).and_then(|c| c.verified)),
            Fact::RepostEdited => repost.edited,
            Fact::RepostNative => repost.native,
            _ => repost.permission,
        })
    }

    /// Minutes since the source was published.
    pub(super) fn repost_age(&self) -> Option<i64> {
        if !self.is_repost() {
            return Some(0);
        }
        let at = self.post.repost.as_ref()?.at?;
        Some((self.now.as_second() - at.as_second()).div_euclid(60))
    }

    pub(super) fn source_given(&self) -> Truth {
        let named = self.post.repost.as_ref().is_some_and(|r| r.source.is_some());
        let recorded = !self.post.media.is_empty()
            && self.post.media.iter().all(|m| self.asset(m).is_some_and(|a| a.source.is_some()));
        Truth::from(named || recorded)
    }
}
