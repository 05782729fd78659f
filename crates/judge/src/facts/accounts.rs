//! The account: its charter block first, then its record in the registry. Also contacts, and the program that publishes.

use super::Facts;
use crate::compile::{ListSet, host};
use crate::keys::{handle_key, key};
use crate::truth::Truth;
use charte_lang::vocabulary::Fact;
use charte_signals::entities::{Link, host_matches};

impl<'a> Facts<'a> {
    fn block(&self) -> Option<&'a charte_lang::model::Account> {
        let engine = self.engine;
        engine.charter.accounts.get(self.account? as usize)
    }

    pub(crate) fn network(&self) -> Option<&'static str> {
        self.block().and_then(|a| a.network).or_else(|| self.account_record.and_then(|a| a.network))
    }

    pub(super) fn account_kind(&self) -> Option<&'static str> {
        self.block().and_then(|a| a.kind).or_else(|| self.account_record.and_then(|a| a.kind))
    }

    pub(super) fn account_owned(&self) -> Truth {
        let owner = self.block().and_then(|a| a.owner.as_deref());
        let owner = owner.or_else(|| self.account_record.and_then(|a| a.owner.as_deref()));
        Truth::of(owner.map(|o| !o.trim().is_empty()))
    }

    pub(super) fn custodians(&self) -> Option<i64> {
        let named = self.block().map(|a| a.custodians.len()).filter(|n| *n > 0);
        named.or_else(|| self.account_record.and_then(|a| a.custodians.as_ref()).map(Vec::len)).map(super::count)
    }

    /// Minutes until the paid renewal, from the start of the day.
    pub(super) fn renewal(&self) -> Option<i64> {
        let day = self.account_record?.renewal?;
        let left = day.since(self.local.date()).ok()?;
        Some(i64::from(left.get_days()) * 1440)
    }

    pub(super) fn language_of_account(&self) -> Truth {
        if self.text().trim().is_empty() {
            return Truth::True;
        }
        let Some(languages) = self.block().map(|a| &a.languages).filter(|l| !l.is_empty()) else {
            return Truth::Unknown;
        };
        Truth::of(self.language().map(|l| languages.contains(&l)))
    }

    pub(super) fn list(&self, list: u32) -> Option<&'a ListSet> {
        let engine = self.engine;
        engine.lists.get(list as usize)
    }

    pub(super) fn tool_on(&self, list: u32) -> Truth {
        let Some(tool) = &self.post.tool else {
            return Truth::Unknown;
        };
        Truth::from(self.list(list).is_some_and(|l| l.keys.contains(&key(tool))))
    }

    pub(super) fn leads_to(&self, link: &Link, list: u32) -> bool {
        self.list(list).is_some_and(|l| l.hosts.iter().any(|h| link.leads_to(h)))
    }

    /// Whether a handle or address is one of a list's.
    pub(super) fn source_on(&self, source: &str, list: u32) -> bool {
        let Some(list) = self.list(list) else {
            return false;
        };
        let site = host(source);
        list.keys.contains(&handle_key(source)) || list.hosts.iter().any(|h| host_matches(&site, h))
    }

    pub(super) fn contact_on(&self, list: u32) -> Truth {
        let handle = self.post.contact.as_ref().and_then(|c| c.handle.as_deref());
        Truth::from(handle.is_some_and(|h| self.source_on(h, list)))
    }

    /// What a fact about lists looks for in them; `None`: nobody knows, or it is not looked for by its name.
    pub(crate) fn looked_for(&self, fact: Fact) -> Option<Vec<String>> {
        match fact {
            Fact::RepostSource if !self.is_repost() => Some(Vec::new()),
            Fact::RepostSource => {
                let source = self.post.repost.as_ref().and_then(|r| r.source.as_deref())?;
                Some(vec![handle_key(source)])
            }
            Fact::ContactList => {
                let handle = self.post.contact.as_ref().and_then(|c| c.handle.as_deref());
                Some(handle.into_iter().map(handle_key).collect())
            }
            Fact::Client => Some(vec![key(self.post.tool.as_ref()?)]),
            Fact::HashtagList => Some(self.hashtag_keys()),
            Fact::MentionList => Some(self.all_mention_keys()),
            _ => None,
        }
    }

    fn contact_record(&self) -> Option<&'a crate::registry::ContactRecord> {
        self.post.contact.as_ref().and_then(|c| c.handle.as_deref()).and_then(|h| self.registry.contact(h))
    }

    pub(super) fn contact_role(&self) -> Option<&'static str> {
        self.post.contact.as_ref().and_then(|c| c.role).or_else(|| self.contact_record().and_then(|c| c.role))
    }

    pub(super) fn contact_verified(&self) -> Truth {
        let said = self.post.contact.as_ref().and_then(|c| c.verified);
        Truth::of(said.or_else(|| self.contact_record().and_then(|c| c.verified)))
    }
}
