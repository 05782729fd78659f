//! What is read off the text, exactly; alternative texts of media are read too, since a leak there is a leak.

use super::{Facts, Pin};
use crate::compile::{Group, NONE, Phrase, Val};
use crate::keys::handle_key;
use crate::learned::Key;
use crate::truth::Truth;
use crate::verdict::Spot;
use charte_lang::model::Who;
use charte_lang::vocabulary::Fact;
use charte_signals::disclosure::{DisclosureKind, find_disclosures};
use charte_signals::entities::{Entities, Link, Mention};
use charte_signals::language::{Language, language_of};
use charte_signals::length::{Length, measure, network};
use charte_signals::normalise::Normalised;
use charte_signals::terms::TermHit;
use smallvec::SmallVec;
use std::ops::Range;

/// Fewer letters than this have no share of capitals.
const FEWEST_LETTERS: u32 = 20;

impl Facts<'_> {
    pub(super) fn read_text(&mut self) {
        let text = self.text();
        let engine = self.engine;
        let s = &mut *self.scratch;
        let ready = s.normaliser.read(text);
        if engine.terms.is_empty() {
            return;
        }
        engine.terms.find(ready, &mut s.hits);
        let mut found = Vec::new();
        for (n, medium) in self.post.media.iter().enumerate() {
            let Some(alt) = medium.alt.as_deref() else {
                continue;
            };
            engine.terms.find(s.alt_normaliser.read(alt), &mut found);
            s.alt_hits.extend(found.drain(..).map(|h| (n as u32, h)));
        }
        let epoch = s.epoch;
        for hit in s.hits.iter().chain(s.alt_hits.iter().map(|(_, h)| h)) {
            if let Some(slot) = s.groups.get_mut(hit.group as usize)
                && *slot != epoch
            {
                *slot = epoch;
                s.hit_groups.push(hit.group);
            }
        }
    }

    pub(crate) fn has_group(&self, group: u32) -> bool {
        self.scratch.groups.get(group as usize).is_some_and(|e| *e == self.scratch.epoch)
    }

    /// Whether the text is about a topic or a category: by its terms, or by what its samples taught.
    pub(super) fn is_about(&self, key: Key) -> bool {
        let group = self.group_of(key.0, &Val::Name(key.1));
        group.is_some_and(|group| self.has_group(group)) || self.like_samples(key).is_some()
    }

    /// How sure it is, in percent, that the text is like the samples of a topic; the encoder is asked only where there are
    /// samples enough.
    pub(crate) fn like_samples(&self, key: Key) -> Option<u8> {
        if !self.engine.learnable.contains(&key) {
            return None;
        }
        let has_term = self.group_of(key.0, &Val::Name(key.1)).is_some_and(|group| self.has_group(group));
        self.engine.learned().about(key, self.meaning()?, has_term)
    }

    /// The groups of terms that were found.
    pub(crate) fn hit_groups(&self) -> &[u32] {
        &self.scratch.hit_groups
    }

    /// Where a group was found: in the text, and in alternative texts by the number of the medium.
    pub(crate) fn hits_of(&self, group: u32) -> impl Iterator<Item = (Option<u32>, &TermHit)> {
        let text = self.scratch.hits.iter().map(|h| (None, h));
        let alts = self.scratch.alt_hits.iter().map(|(n, h)| (Some(*n), h));
        text.chain(alts).filter(move |(_, h)| h.group == group)
    }

    /// The group whose hits make a predicate hold.
    pub(crate) fn group_of(&self, fact: Fact, val: &Val) -> Option<u32> {
        match (fact, val) {
            (Fact::Topic, Val::Name(n)) => Some(self.engine.topic_group0 + n),
            (Fact::Category, Val::Name(n)) => Some(self.engine.category_group0 + n),
            (Fact::Confidential, Val::Name(n)) => Some(self.engine.confidential_group0 + n),
            (Fact::ListTerms, Val::Name(n)) => Some(self.engine.list_group0 + n),
            (Fact::TextWords, Val::Words(w)) => self.engine.words_groups.get(w).copied(),
            _ => None,
        }
    }

    pub(super) fn has_words(&self, words: &str) -> Truth {
        let listed = self.engine.words_groups.get(words).is_some_and(|g| self.has_group(*g));
        // Words without letters (« !!! ») cannot be terms: they are looked for as they stand.
        let literal = || !words.chars().any(char::is_alphanumeric) && self.text().contains(words);
        Truth::from(listed || literal())
    }

    /// The topics recognised, those that are fixed included.
    pub(crate) fn topics(&self) -> impl Iterator<Item = u32> {
        self.recognised(Fact::Topic, |g| match g {
            Group::Topic(n) => Some(n),
            _ => None,
        })
    }

    /// The confidential items revealed, whose embargo still runs.
    pub(crate) fn revealed(&self) -> impl Iterator<Item = u32> {
        let found = self.recognised(Fact::Confidential, |g| match g {
            Group::Confidential(n) => Some(n),
            _ => None,
        });
        found.filter(|n| self.pinned_truth(Fact::Confidential, &Val::Name(*n)).is_some() || self.reveals(*n))
    }

    /// Things found by their terms or fixed as holding, less those fixed as not holding.
    fn recognised(&self, fact: Fact, which: impl Fn(Group) -> Option<u32>) -> impl Iterator<Item = u32> {
        let engine = self.engine;
        let hits =
            self.hit_groups().iter().filter_map(move |g| engine.groups.get(*g as usize).copied().and_then(&which));
        let fixed = self.pins.iter().filter(move |(f, _)| *f == fact).flat_map(|(_, pin)| match pin {
            Pin::One(Val::Name(n), Truth::True) => vec![*n],
            Pin::Exactly(vals) => {
                vals.iter().filter_map(|v| if let Val::Name(n) = v { Some(*n) } else { None }).collect()
            }
            _ => vec![],
        });
        let holds = move |n: &u32| self.pinned_truth(fact, &Val::Name(*n)).is_none_or(Truth::is_true);
        let by_term =
            move |key: &Key| self.group_of(key.0, &Val::Name(key.1)).is_some_and(|group| self.has_group(group));
        let learnable = engine.learnable.iter().filter(move |key| key.0 == fact && !by_term(key));
        let learned = learnable.filter(|key| self.like_samples(**key).is_some()).map(|(_, n)| *n);
        hits.chain(learned).filter(holds).chain(fixed)
    }

    pub(super) fn reveals(&self, item: u32) -> bool {
        let runs = self
            .engine
            .charter
            .confidentials
            .get(item as usize)
            .is_some_and(|c| c.until.is_none_or(|until| self.local < until));
        runs && self.has_group(self.engine.confidential_group0 + item)
    }

    /// By its terms, or by a passage of its documents.
    pub(super) fn reveals_or_repeats(&self, item: u32) -> Truth {
        if self.reveals(item) {
            return Truth::True;
        }
        let documents = self.engine.charter.confidentials.get(item as usize).filter(|c| c.folder.is_some());
        documents
            .filter(|c| c.until.is_none_or(|until| self.local < until))
            .map_or(Truth::False, |c| self.repeats(&c.name.text))
    }

    pub(super) fn reveals_anything(&self) -> Truth {
        if self.revealed().next().is_some() {
            return Truth::True;
        }
        let items = 0..self.engine.charter.confidentials.len() as u32;
        items.map(|n| self.reveals_or_repeats(n)).fold(Truth::False, Truth::or)
    }

    pub(super) fn revealed_known_by_author(&self) -> Truth {
        let mut all = Truth::True;
        for item in self.revealed() {
            let knows = self.engine.charter.confidentials.get(item as usize).map_or(Truth::Unknown, |c| {
                let one = |who: &Who| self.value(Fact::Author, &crate::compile::who_val(who));
                c.known_by.iter().map(one).fold(Truth::False, Truth::or)
            });
            all = all.and(knows);
        }
        all
    }

    pub(super) fn topics_welcome(&self) -> Truth {
        let mut topics = self.topics().peekable();
        if topics.peek().is_none() {
            return Truth::True;
        }
        let Some(account) = self.account else {
            return if self.account_given { Truth::False } else { Truth::Unknown };
        };
        let Some(welcome) = self.engine.account_topics.get(account as usize) else {
            return Truth::Unknown;
        };
        let charter = &*self.engine.charter;
        let silent = charter.accounts.get(account as usize).is_some_and(|a| a.topics.is_empty());
        let named_elsewhere = |t: u32| charter.topics.get(t as usize).is_some_and(|t| !t.on.is_empty());
        Truth::from(topics.all(|t| welcome.contains(&t) || (silent && !named_elsewhere(t))))
    }

    pub(super) fn entities(&self) -> &Entities {
        self.entities.get_or_init(|| Entities::read(self.text()))
    }

    pub(super) fn links(&self) -> &[Link] {
        &self.entities().links
    }

    fn words_at(&self, span: &Range<u32>) -> &str {
        self.text().get(span.start as usize..span.end as usize).unwrap_or_default()
    }

    pub(super) fn hashtag_on(&self, list: u32) -> Truth {
        let Some(list) = self.list(list) else {
            return Truth::False;
        };
        Truth::from(self.entities().hashtags.iter().any(|span| list.keys.contains(&self.hashtag_key(span))))
    }

    pub(super) fn mention_on(&self, list: u32) -> Truth {
        let Some(list) = self.list(list) else {
            return Truth::False;
        };
        let on = |m: &Mention| self.mention_keys(m).iter().any(|k| list.keys.contains(k));
        Truth::from(self.entities().mentions.iter().any(on))
    }

    /// The length as the network counts it; of a network that nobody names, the number of characters.
    fn length(&self) -> Length {
        *self.length.get_or_init(|| match self.network().and_then(network) {
            Some(n) => measure(self.text(), self.entities(), n),
            None => Length {
                used: u32::try_from(self.text().chars().count()).unwrap_or(u32::MAX),
                limit: None,
                bytes_used: 0,
                bytes_limit: None,
            },
        })
    }

    pub(super) fn text_length(&self) -> i64 {
        i64::from(self.length().used)
    }

    /// Without a network no limit is known, and the vocabulary says that silence is "no".
    pub(super) fn over_limit(&self) -> Truth {
        Truth::from(!self.length().fits())
    }

    pub(super) fn capitals(&self) -> i64 {
        let look = self.entities().look;
        if look.letters < FEWEST_LETTERS { 0 } else { i64::from(look.capitals) * 100 / i64::from(look.letters) }
    }

    pub(super) fn language_found(&self) -> Option<Language> {
        *self.language.get_or_init(|| language_of(self.scratch.normaliser.last(), self.entities()))
    }

    pub(super) fn language(&self) -> Option<&'static str> {
        self.language_found().map(|l| match l {
            Language::French => "fr",
            Language::English => "en",
            Language::Other => "other",
        })
    }

    pub(super) fn discloses(&self, fact: Fact) -> Truth {
        let mut found = Vec::new();
        find_disclosures(&Normalised::of(self.text()), &mut found);
        let kind = match fact {
            Fact::DisclosesAdvertising => DisclosureKind::Paid,
            Fact::DisclosesEmployment => DisclosureKind::Employment,
            Fact::DisclosesAi => DisclosureKind::AiMade,
            Fact::DisclosesRetouching => DisclosureKind::Retouched,
            _ => DisclosureKind::PersonalViews,
        };
        Truth::from(found.iter().any(|d| d.kind == kind))
    }

    /// Where hashtags, mentions, links or disclosing words that a phrase speaks of stand.
    pub(crate) fn entity_spots(&self, phrase: &Phrase, out: &mut SmallVec<[Spot; 2]>) {
        let mut add = |span: &Range<u32>| out.push(Spot { medium: None, span: span.clone() });
        match (phrase.fact, &phrase.val) {
            (Fact::ConfidentialAny | Fact::TopicKnown | Fact::TopicWelcome, _) => {
                let wanted = |g: &Group| match phrase.fact {
                    Fact::ConfidentialAny => matches!(g, Group::Confidential(n) if self.reveals(*n)),
                    _ => matches!(g, Group::Topic(_)),
                };
                for group in self.hit_groups() {
                    if self.engine.groups.get(*group as usize).is_some_and(wanted) {
                        out.extend(self.hits_of(*group).map(|(medium, h)| Spot { medium, span: h.span.clone() }));
                    }
                }
            }
            (Fact::LinkShort, _) => self.links().iter().filter(|l| l.is_shortener).for_each(|l| add(&l.span)),
            (Fact::LinkClear, _) => {
                self.links().iter().filter(|l| l.scheme.as_deref() == Some("http")).for_each(|l| add(&l.span));
            }
            (Fact::LinkList, Val::Name(n)) => {
                self.links().iter().filter(|l| self.leads_to(l, *n)).for_each(|l| add(&l.span));
            }
            (Fact::LinkOutside, Val::Name(n)) => {
                self.links().iter().filter(|l| !self.leads_to(l, *n)).for_each(|l| add(&l.span));
            }
            (Fact::HashtagList, Val::Name(n)) => {
                let list = self.list(*n);
                let on = |s: &&Range<u32>| list.is_some_and(|l| l.keys.contains(&self.hashtag_key(s)));
                self.entities().hashtags.iter().filter(on).for_each(&mut add);
            }
            (Fact::MentionList, Val::Name(n)) => {
                let list = self.list(*n);
                let on = |m: &&Mention| list.is_some_and(|l| self.mention_keys(m).iter().any(|k| l.keys.contains(k)));
                self.entities().mentions.iter().filter(on).for_each(|m| add(&m.span));
            }
            _ => {}
        }
    }

    /// The keys of all hashtags.
    pub(super) fn hashtag_keys(&self) -> Vec<String> {
        self.entities().hashtags.iter().map(|span| self.hashtag_key(span)).collect()
    }

    /// The keys of all mentions, with and without their instance.
    pub(super) fn all_mention_keys(&self) -> Vec<String> {
        self.entities().mentions.iter().flat_map(|m| self.mention_keys(m)).collect()
    }

    fn hashtag_key(&self, span: &Range<u32>) -> String {
        handle_key(self.words_at(span)).replace(['-', '_'], "")
    }

    fn mention_keys(&self, m: &Mention) -> [String; 2] {
        [handle_key(self.words_at(&m.span)), handle_key(self.words_at(&(m.span.start..m.local_end)))]
    }

    /// The predicate that a group makes hold, if a rule uses it.
    pub(crate) fn pred_of_group(&self, group: u32) -> u32 {
        self.engine.group_preds.get(group as usize).copied().unwrap_or(NONE)
    }
}
