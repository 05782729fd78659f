//! Media: who is shown and has agreed, what allows their use, how they are made accessible.
//!
//! Without media nothing is shown and nothing needs a right. What neither the post nor the asset's record says is unknown.

use super::{Codes, Facts, Pin};
use crate::keys::key;
use crate::registry::{Asset, Consent};
use crate::submission::Medium;
use crate::truth::Truth;
use charte_lang::vocabulary::Fact;
use jiff::civil::Date;
use smallvec::SmallVec;
use std::borrow::Cow;

/// Persons under one name: as written, and by key.
type Names<'a> = SmallVec<[Cow<'a, str>; 4]>;

impl<'a> Facts<'a> {
    pub(crate) fn asset(&self, medium: &Medium<'_>) -> Option<&'a Asset> {
        medium.asset.as_deref().and_then(|id| self.registry.asset(id))
    }

    fn kind(&self, medium: &Medium<'_>) -> Option<&'static str> {
        medium.kind.or_else(|| self.asset(medium).and_then(|a| a.kind))
    }

    fn all_media(&self, test: impl Fn(&'a Medium<'a>) -> Truth) -> Truth {
        self.post.media.iter().map(test).fold(Truth::True, Truth::and)
    }

    fn any_medium(&self, test: impl Fn(&'a Medium<'a>) -> Truth) -> Truth {
        self.post.media.iter().map(test).fold(Truth::False, Truth::or)
    }

    pub(super) fn content_kind(&self) -> Codes {
        if let Some(kind) = self.post.content {
            return Codes::one(Some(kind));
        }
        if self.post.media.is_empty() {
            return Codes::one(Some("text"));
        }
        let kinds: Option<SmallVec<[&'static str; 2]>> = self.post.media.iter().map(|m| self.kind(m)).collect();
        kinds.map_or(Codes::Unknown, Codes::These)
    }

    pub(super) fn content_origin(&self) -> Codes {
        if let Some(origin) = self.post.origin {
            return Codes::one(Some(origin));
        }
        if self.post.media.is_empty() {
            return Codes::one(Some("own"));
        }
        self.one_for_all(|m| m.origin.or_else(|| self.asset(m).and_then(|a| a.origin)))
    }

    pub(super) fn rights_basis(&self) -> Codes {
        if self.post.media.is_empty() {
            return Codes::one(Some("own"));
        }
        self.one_for_all(|m| self.asset(m).and_then(|a| a.rights))
    }

    /// A code of all media; of several, no single one can be said of the post.
    fn one_for_all(&self, code: impl Fn(&'a Medium<'a>) -> Option<&'static str>) -> Codes {
        let Some(mut codes) = self.post.media.iter().map(code).collect::<Option<SmallVec<[&'static str; 2]>>>() else {
            return Codes::Unknown;
        };
        codes.sort_unstable();
        codes.dedup();
        if codes.len() == 1 { Codes::These(codes) } else { Codes::Mixed(codes) }
    }

    pub(super) fn media_alt(&self) -> Truth {
        self.all_media(|m| match self.kind(m) {
            Some("picture") | None => Truth::from(m.alt.as_ref().is_some_and(|a| !a.trim().is_empty())),
            Some(_) => Truth::True,
        })
    }

    pub(super) fn media_captions(&self) -> Truth {
        self.all_media(|m| match self.kind(m) {
            Some("video" | "live" | "story") => Truth::from(m.captions == Some(true)),
            _ => Truth::True,
        })
    }

    /// Who is shown: declared, or on the asset's record.
    fn shown(&self, medium: &'a Medium<'a>) -> Option<Names<'a>> {
        if let Some(shows) = &medium.shows {
            return Some(shows.iter().map(|s| Cow::Borrowed(&**s)).collect());
        }
        if matches!(self.kind(medium), Some("audio")) {
            return Some(Names::new());
        }
        Some(self.asset(medium)?.shows.as_ref()?.iter().map(|s| Cow::Borrowed(s.as_str())).collect())
    }

    fn minors(&self, medium: &'a Medium<'a>) -> Option<Names<'a>> {
        if let Some(minors) = &medium.minors {
            return Some(minors.iter().map(|s| Cow::Borrowed(&**s)).collect());
        }
        if let Some(minors) = self.asset(medium).and_then(|a| a.minors.as_ref()) {
            return Some(minors.iter().map(|s| Cow::Borrowed(s.as_str())).collect());
        }
        self.shown(medium).filter(|s| s.is_empty())
    }

    pub(super) fn media_person(&self) -> Truth {
        self.any_medium(|m| Truth::of(self.shown(m).map(|s| !s.is_empty())))
    }

    pub(super) fn media_minor(&self) -> Truth {
        self.any_medium(|m| Truth::of(self.minors(m).map(|s| !s.is_empty())))
    }

    /// Whether it was said of no medium in particular that somebody is shown.
    fn said_without_media(&self, fact: Fact) -> bool {
        self.post.media.is_empty()
            && self.pins.iter().rev().find(|(f, _)| *f == fact).is_some_and(|(_, p)| *p != Pin::All(Truth::False))
    }

    pub(super) fn consent_valid(&self) -> Truth {
        if self.said_without_media(Fact::MediaPerson) {
            return Truth::Unknown;
        }
        let nobody = self.flag(Fact::MediaPerson).is_false();
        self.all_media(|m| match self.shown(m) {
            Some(shown) => shown.iter().map(|p| self.has_consent(p, m, false)).fold(Truth::True, Truth::and),
            None if nobody => Truth::True,
            None => Truth::Unknown,
        })
    }

    pub(super) fn consent_parental(&self) -> Truth {
        if self.said_without_media(Fact::MediaMinor) {
            return Truth::Unknown;
        }
        let nobody = self.flag(Fact::MediaMinor).is_false();
        self.all_media(|m| match self.minors(m) {
            Some(minors) => minors.iter().map(|p| self.has_consent(p, m, true)).fold(Truth::True, Truth::and),
            None if nobody => Truth::True,
            None => Truth::Unknown,
        })
    }

    /// Unknown without any record; false when no record covers this day, network and asset.
    fn has_consent(&self, person: &str, medium: &Medium<'_>, parental: bool) -> Truth {
        let person_key = self.registry.person_key(person);
        let mut records =
            self.registry.consents(&person_key).filter(|c| !parental || c.parental == Some(true)).peekable();
        if records.peek().is_none() {
            return Truth::Unknown;
        }
        records.map(|c| self.covers(c, medium)).fold(Truth::False, Truth::or)
    }

    fn covers(&self, consent: &Consent, medium: &Medium<'_>) -> Truth {
        let day = self.local.date();
        let in_time = consent.given.is_none_or(|g| g <= day)
            && consent.until.is_none_or(|u| day <= u)
            && consent.withdrawn.is_none_or(|w| day < w);
        let asset = consent
            .assets
            .as_ref()
            .is_none_or(|list| medium.asset.as_deref().is_some_and(|id| list.iter().any(|a| key(a) == key(id))));
        Truth::from(in_time && asset).and(self.on_network(consent.networks.as_deref()))
    }

    fn on_network(&self, networks: Option<&[&'static str]>) -> Truth {
        let Some(networks) = networks else {
            return Truth::True;
        };
        Truth::of(self.network().map(|n| networks.contains(&n)))
    }

    pub(super) fn rights_valid(&self) -> Truth {
        self.all_media(|m| {
            let Some(asset) = self.asset(m) else {
                return Truth::Unknown;
            };
            let basis = Truth::of(asset.rights.map(|r| r != "none"));
            let in_time = in_time(asset, self.local.date());
            basis.and(Truth::from(in_time)).and(self.on_network(asset.networks.as_deref()))
        })
    }

    pub(super) fn licence_allows(&self) -> Truth {
        self.all_media(|m| {
            let Some(asset) = self.asset(m) else {
                return Truth::Unknown;
            };
            match asset.rights {
                Some("own" | "assigned" | "public_domain" | "quotation" | "parody") => Truth::True,
                Some("none") => Truth::False,
                _ => asset.licence.as_deref().map_or(Truth::Unknown, |l| self.licence(l, m)),
            }
        })
    }

    /// Creative Commons by its parts: no promotion under NC, no editing under ND. Another licence nobody can read here.
    fn licence(&self, licence: &str, medium: &Medium<'_>) -> Truth {
        let licence = key(licence);
        let has = |part: &str| licence.split(['-', '.']).any(|p| p == part);
        if licence.starts_with("cc0") || has("cc0") {
            return Truth::True;
        }
        if !has("cc") {
            return Truth::Unknown;
        }
        let mut allowed = Truth::True;
        if has("nc") {
            let brand = match self.codes_given(Fact::AccountKind) {
                Codes::These(kinds) => Truth::from(kinds.iter().any(|k| matches!(*k, "brand" | "product"))),
                _ => Truth::Unknown,
            };
            allowed = allowed.and(!self.flag(Fact::Promotional).or(brand));
        }
        if has("nd") {
            allowed = allowed.and(!Truth::of(medium.edited));
        }
        allowed
    }

    pub(super) fn credit_given(&self) -> Truth {
        if self.post.media.is_empty() {
            return Truth::True;
        }
        let text = key(self.text());
        self.all_media(|m| {
            let Some(asset) = self.asset(m) else {
                return Truth::Unknown;
            };
            match (&asset.credit, asset.rights) {
                (Some(credit), _) => Truth::from(text.contains(&key(credit))),
                // Creative Commons asks for a credit: a record without one is not complete.
                (None, Some("cc")) if !asset.licence.as_deref().is_some_and(|l| key(l).starts_with("cc0")) => {
                    Truth::Unknown
                }
                (None, _) => Truth::True,
            }
        })
    }

    pub(super) fn media_inbound(&self) -> Truth {
        self.any_medium(|m| Truth::of(m.inbound.or_else(|| self.asset(m).and_then(|a| a.inbound))))
    }

    pub(super) fn media_ai(&self) -> Truth {
        self.any_medium(|m| {
            let asset = self.asset(m);
            let said = m.ai.or_else(|| asset.and_then(|a| a.ai)).unwrap_or(false);
            let made = m.origin.or_else(|| asset.and_then(|a| a.origin)) == Some("generated");
            Truth::from(said || made)
        })
    }

    pub(super) fn media_retouched(&self) -> Truth {
        self.any_medium(|m| {
            Truth::from(m.retouched.or_else(|| self.asset(m).and_then(|a| a.retouched)).unwrap_or(false))
        })
    }

    /// Persons shown whose consent is not there: for the question that is asked.
    pub(crate) fn without_consent(&self, parental: bool) -> Vec<String> {
        let mut out = Vec::new();
        for medium in &self.post.media {
            let persons = if parental { self.minors(medium) } else { self.shown(medium) };
            for person in persons.into_iter().flatten() {
                let name = self.registry.person(&person).map_or_else(|| person.to_string(), |p| p.name.clone());
                if !self.has_consent(&person, medium, parental).is_true() && !out.contains(&name) {
                    out.push(name);
                }
            }
        }
        out
    }

    /// Media of which a fact is not known: by asset, or `#` and their number.
    pub(crate) fn unknown_media(&self, fact: Fact) -> Vec<String> {
        let known = |m: &'a Medium<'a>| match fact {
            Fact::MediaPerson => self.shown(m).is_some(),
            Fact::MediaMinor => self.minors(m).is_some(),
            Fact::RightsValid | Fact::RightsBasis => self.asset(m).is_some_and(|a| a.rights.is_some()),
            Fact::ContentOrigin => m.origin.or_else(|| self.asset(m).and_then(|a| a.origin)).is_some(),
            Fact::ContentKind => self.kind(m).is_some(),
            _ => false,
        };
        let media = self.post.media.iter().enumerate().filter(|(_, m)| !known(m));
        media.map(|(i, m)| m.asset.as_deref().map_or_else(|| format!("#{}", i + 1), str::to_owned)).collect()
    }
}

fn in_time(asset: &Asset, day: Date) -> bool {
    asset.from.is_none_or(|f| f <= day) && asset.until.is_none_or(|u| day <= u)
}
