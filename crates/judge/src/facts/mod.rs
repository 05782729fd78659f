//! Where each fact of the vocabulary gets its value for one submission: given expressly, declared with it, looked up in
//! the registry, read off the text, or unknown.
//!
//! Every predicate is computed at most once in a judgement. Nothing here decides anything: that is `judge`.

mod accounts;
mod detected;
mod media;
mod missing;
mod past;
mod reposts;
mod text;
mod who;

use crate::compile::{Engine, PredId, Val};
use crate::registry::{AccountRecord, Registry};
use crate::submission::{Given, Submission};
use crate::truth::Truth;
use charte_lang::vocabulary::{Fact, NameKind, Ordinary, Subject, ValueKind};
use charte_signals::entities::Entities;
use charte_signals::language::Language;
use charte_signals::length::Length;
use charte_signals::normalise::Normaliser;
use charte_signals::terms::TermHit;
use jiff::Timestamp;
use jiff::civil::DateTime;
use smallvec::SmallVec;
use std::cell::OnceCell;

pub use detected::is_left_out;
pub(crate) use who::Author;

/// Buffers of a judgement. Keep one per thread; then judging allocates almost nothing.
#[derive(Debug, Default)]
pub struct Scratch {
    epoch: u32,
    /// For each predicate the epoch in which it was computed and its value.
    memo: Vec<(u32, Truth)>,
    /// For each rule the epoch in which it became a candidate.
    pub(crate) seen: Vec<u32>,
    pub(crate) candidates: Vec<u32>,
    groups: Vec<u32>,
    hit_groups: Vec<u32>,
    hits: Vec<TermHit>,
    alt_hits: Vec<(u32, TermHit)>,
    normaliser: Normaliser,
    alt_normaliser: Normaliser,
    detectors: std::cell::RefCell<detected::Buffers>,
    /// The encoder is not asked.
    quick: bool,
}

impl Scratch {
    /// Empty buffers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Buffers for judgements in microseconds: the encoder, which needs a millisecond, is not asked, and the models of the
    /// first tier answer alone. For comments as they arrive; who wants the last word judges again with [`Scratch::new`].
    #[must_use]
    pub fn quick() -> Self {
        Self { quick: true, ..Self::default() }
    }

    fn start(&mut self, engine: &Engine) {
        if self.epoch == u32::MAX {
            *self = Self { quick: self.quick, ..Self::default() };
        }
        self.epoch += 1;
        if self.memo.len() < engine.preds.len() {
            self.memo.resize(engine.preds.len(), (0, Truth::Unknown));
        }
        if self.seen.len() < engine.rules.len() {
            self.seen.resize(engine.rules.len(), 0);
        }
        if self.groups.len() < engine.groups.len() {
            self.groups.resize(engine.groups.len(), 0);
        }
        self.candidates.clear();
        self.hit_groups.clear();
        self.hits.clear();
        self.alt_hits.clear();
    }

    /// Marks a rule as a candidate, once.
    pub(crate) fn nominate(&mut self, rule: u32) {
        let epoch = self.epoch;
        if let Some(slot) = self.seen.get_mut(rule as usize)
            && *slot != epoch
        {
            *slot = epoch;
            self.candidates.push(rule);
        }
    }
}

/// What is fixed about a fact before anything is looked up.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Pin {
    /// Whatever value it is asked with.
    All(Truth),
    /// The number.
    Number(i64),
    /// These values and no others.
    Exactly(SmallVec<[Val; 2]>),
    /// This value; the others are looked up.
    One(Val, Truth),
}

pub(crate) type Pins = SmallVec<[(Fact, Pin); 4]>;

/// How the facts of a judgement are found.
#[derive(Clone, Default, Debug)]
pub(crate) struct Assumed {
    /// What is fixed besides what the submission gives.
    pub(crate) pins: Pins,
    /// Facts that nobody mentions have the ordinary value of the vocabulary (examples).
    pub(crate) ordinary: bool,
    /// Rules that count as in force (examples).
    pub(crate) in_force: SmallVec<[u32; 2]>,
    /// Mandates are not looked at.
    pub(crate) no_mandates: bool,
    /// What could still be asked is not worked out.
    pub(crate) no_questions: bool,
    /// Every rule is evaluated, the index is not used: the slow way, against which the tests hold the fast one.
    pub(crate) naive: bool,
    /// A rule to leave out (mutations).
    pub(crate) without: Option<u32>,
    /// A rule, and the one that stands in its place (mutations).
    pub(crate) swapped: Option<(u32, u32)>,
}

/// The facts of one judgement.
pub(crate) struct Facts<'a> {
    pub(crate) engine: &'a Engine,
    pub(crate) registry: &'a Registry,
    pub(crate) post: &'a Submission<'a>,
    pub(crate) now: Timestamp,
    pub(crate) local: DateTime,
    pub(crate) scratch: &'a mut Scratch,
    pub(crate) author: Author<'a>,
    /// The charter's account, when it declares it.
    pub(crate) account: Option<u32>,
    /// Whether it is said on which account.
    pub(crate) account_given: bool,
    account_record: Option<&'a AccountRecord>,
    pins: Pins,
    pinned: [u64; 4],
    ordinary: bool,
    entities: OnceCell<Entities>,
    language: OnceCell<Option<Language>>,
    length: OnceCell<Length>,
    detected: detected::Detected,
}

/// The codes that a fact of a closed set has.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Codes {
    Unknown,
    /// All that is said has one of these codes.
    These(SmallVec<[&'static str; 2]>),
    /// Some has this, some has that: for a single code nobody can say.
    Mixed(SmallVec<[&'static str; 2]>),
}

impl Codes {
    fn one(code: Option<&'static str>) -> Self {
        code.map_or(Codes::Unknown, |c| Codes::These(SmallVec::from_iter([c])))
    }

    fn has(&self, code: &str) -> Truth {
        match self {
            Codes::Unknown => Truth::Unknown,
            Codes::These(codes) => Truth::from(codes.contains(&code)),
            Codes::Mixed(codes) if codes.contains(&code) => Truth::Unknown,
            Codes::Mixed(_) => Truth::False,
        }
    }
}

impl<'a> Facts<'a> {
    pub(crate) fn open(
        engine: &'a Engine,
        registry: &'a Registry,
        post: &'a Submission<'a>,
        instant: Timestamp,
        assumed: &Assumed,
        scratch: &'a mut Scratch,
    ) -> Self {
        let now = post.at.unwrap_or(instant);
        scratch.start(engine);
        let handle = post.account.as_deref();
        let account = handle.and_then(|h| engine.account_keys.get(&crate::keys::handle_key(h)).copied());
        let mut facts = Facts {
            engine,
            registry,
            post,
            now,
            local: engine.zone.to_datetime(now),
            scratch,
            author: Author::of(engine, registry, post),
            account,
            account_given: handle.is_some(),
            account_record: handle.and_then(|h| registry.account(h)),
            pins: Pins::new(),
            pinned: [0; 4],
            ordinary: assumed.ordinary,
            entities: OnceCell::new(),
            language: OnceCell::new(),
            length: OnceCell::new(),
            detected: detected::Detected::default(),
        };
        for (fact, given) in &post.facts {
            let pin = facts.pin_of(*fact, given);
            facts.pin(*fact, pin);
        }
        for (fact, pin) in &assumed.pins {
            facts.pin(*fact, pin.clone());
        }
        facts.pinned_account();
        facts.read_text();
        facts
    }

    /// An account that is given as a fact is the account.
    fn pinned_account(&mut self) {
        let pin = self.pins.iter().rev().find(|(f, _)| *f == Fact::Account).map(|(_, p)| p);
        let account = match pin {
            Some(Pin::Exactly(vals)) => match vals.first() {
                Some(Val::Name(n)) => Some(Some(*n)),
                _ => Some(None),
            },
            Some(Pin::One(Val::Name(n), Truth::True)) => Some(Some(*n)),
            Some(Pin::All(Truth::Unknown)) => {
                (self.account, self.account_given, self.account_record) = (None, false, None);
                return;
            }
            _ => None,
        };
        if let Some(account) = account {
            let engine = self.engine;
            let block = account.and_then(|n| engine.charter.accounts.get(n as usize));
            self.account = account;
            self.account_given = true;
            self.account_record = block.and_then(|a| self.registry.account(&a.name.text));
        }
    }

    fn pin(&mut self, fact: Fact, pin: Pin) {
        let n = fact as usize;
        if let Some(word) = self.pinned.get_mut(n / 64) {
            *word |= 1 << (n % 64);
        }
        self.pins.push((fact, pin));
    }

    pub(crate) fn is_pinned(&self, fact: Fact) -> bool {
        let n = fact as usize;
        self.pinned.get(n / 64).is_some_and(|word| word >> (n % 64) & 1 == 1)
    }

    fn pin_of(&self, fact: Fact, given: &Given<'_>) -> Pin {
        match given {
            Given::Unknown => Pin::All(Truth::Unknown),
            Given::Flag(b) => Pin::All(Truth::from(*b)),
            Given::Number(n) => Pin::Number(*n),
            Given::Choices(codes) => Pin::Exactly(codes.iter().map(|c| Val::Choice(c)).collect()),
            Given::Names(names) => Pin::Exactly(names.iter().flat_map(|n| self.named(fact, n)).collect()),
        }
    }

    /// What a given name means for a fact; a name that nothing bears matches nothing.
    fn named(&self, fact: Fact, name: &str) -> SmallVec<[Val; 2]> {
        let wanted = crate::keys::key(name);
        let charter = &*self.engine.charter;
        let find = |names: &mut dyn Iterator<Item = &str>| {
            names
                .enumerate()
                .find(|(_, n)| crate::keys::handle_key(n) == wanted.trim_start_matches('@'))
                .map(|(i, _)| i)
        };
        let found = match fact.def().value {
            ValueKind::Who => {
                let team = self.engine.team_keys.get(&wanted).map(|t| Val::Team(*t));
                let person = Val::Person(self.registry.person_key(name).into());
                return team.into_iter().chain([person]).collect();
            }
            ValueKind::Words => {
                return SmallVec::from_iter([Val::Words(wanted.into()), Val::Words(name.into())]);
            }
            ValueKind::Name(kind) => match kind {
                NameKind::Topic => find(&mut charter.topics.iter().map(|t| t.name.text.as_str())),
                NameKind::Category => find(&mut charter.categories.iter().map(|t| t.name.text.as_str())),
                NameKind::Confidential => find(&mut charter.confidentials.iter().map(|t| t.name.text.as_str())),
                NameKind::List => find(&mut charter.lists.iter().map(|t| t.name.text.as_str())),
                NameKind::Calendar => find(&mut charter.calendars.iter().map(|t| t.name.text.as_str())),
                NameKind::Account => find(&mut charter.accounts.iter().map(|t| t.name.text.as_str())),
                NameKind::Team => find(&mut charter.teams.iter().map(|t| t.name.text.as_str())),
                NameKind::Scenario => find(&mut charter.scenarios.iter().map(|t| t.name.text.as_str())),
            },
            _ => None,
        };
        found.map(|n| Val::Name(n as u32)).into_iter().collect()
    }

    /// The value fixed for a predicate, if it is fixed.
    fn pinned_truth(&self, fact: Fact, val: &Val) -> Option<Truth> {
        if !self.is_pinned(fact) {
            return None;
        }
        self.pins.iter().rev().filter(|(f, _)| *f == fact).find_map(|(_, pin)| match (pin, val) {
            (Pin::All(t), _) => Some(*t),
            (Pin::Number(n), Val::Number(cmp, m)) => Some(Truth::from(cmp.test(*n, *m))),
            (Pin::Number(_), _) => None,
            (Pin::Exactly(vals), _) => Some(Truth::from(vals.contains(val))),
            (Pin::One(v, t), _) => (v == val).then_some(*t),
        })
    }

    /// The value of a flag: fixed, ordinary or looked up.
    pub(crate) fn flag(&self, fact: Fact) -> Truth {
        self.value(fact, &Val::Flag)
    }

    /// Whether an approval is there: given with the submission, or fixed.
    pub(crate) fn approval_given(&self, val: &Val) -> Truth {
        self.value(Fact::Approval, val)
    }

    /// The value of a predicate, remembered.
    pub(crate) fn truth(&mut self, id: PredId) -> Truth {
        let epoch = self.scratch.epoch;
        if let Some((e, t)) = self.scratch.memo.get(id as usize)
            && *e == epoch
        {
            return *t;
        }
        let engine = self.engine;
        let truth = match engine.pred(id) {
            Some(pred) => self.value(pred.fact, &pred.val),
            None => Truth::Unknown,
        };
        self.set(id, truth);
        truth
    }

    /// Supposes a value: for the questions that are still open.
    pub(crate) fn set(&mut self, id: PredId, truth: Truth) {
        let epoch = self.scratch.epoch;
        if let Some(slot) = self.scratch.memo.get_mut(id as usize) {
            *slot = (epoch, truth);
        }
    }

    fn value(&self, fact: Fact, val: &Val) -> Truth {
        if let Some(truth) = self.pinned_truth(fact, val) {
            return truth;
        }
        if !self.ordinary {
            return self.look(fact, val);
        }
        match (fact.def().ordinary, val) {
            // Approvals that the example speaks of count.
            (Ordinary::Number(_), Val::Number(cmp, m)) if fact == Fact::Approvals => {
                let said = |(f, p): &&(Fact, Pin)| *f == Fact::Approval && matches!(p, Pin::One(_, Truth::True));
                Truth::from(cmp.test(count(self.pins.iter().filter(said).count()), *m))
            }
            (Ordinary::Yes, _) => Truth::True,
            (Ordinary::No, _) => Truth::False,
            (Ordinary::Number(n), Val::Number(cmp, m)) => Truth::from(cmp.test(n, *m)),
            (Ordinary::Number(_) | Ordinary::Computed, _) => match (self.look(fact, val), fact.def().value) {
                // An example that does not speak of a role, a status or an origin means none of those named.
                (Truth::Unknown, ValueKind::Choice(_) | ValueKind::Name(_) | ValueKind::Who) => Truth::False,
                (truth, _) => truth,
            },
        }
    }

    fn look(&self, fact: Fact, val: &Val) -> Truth {
        match (fact, val) {
            (_, Val::Number(cmp, n)) => self.number(fact).map_or(Truth::Unknown, |v| Truth::from(cmp.test(v, *n))),
            (_, Val::Choice(code)) => self.codes(fact).has(code),
            (Fact::Author, _) => self.author_is(val),
            (Fact::Approval, _) => self.approval_by(val),
            (Fact::AuthorTrained, Val::Words(words)) => self.author_trained(words),
            (Fact::Account, Val::Name(_)) if !self.account_given => Truth::Unknown,
            (Fact::Account, Val::Name(n)) => Truth::from(self.account == Some(*n)),
            (Fact::Topic | Fact::Category, Val::Name(n)) => Truth::from(self.is_about((fact, *n))),
            (Fact::ListTerms, Val::Name(n)) => Truth::from(self.has_group(self.engine.list_group0 + n)),
            (Fact::Confidential, Val::Name(n)) => self.reveals_or_repeats(*n),
            (Fact::TextWords, Val::Words(words)) => self.has_words(words),
            (Fact::During, Val::Name(n)) => self.during(*n),
            (_, Val::Name(n)) => self.on_list(fact, *n),
            _ => self.look_flag(fact),
        }
    }

    fn during(&self, calendar: u32) -> Truth {
        let all = &self.engine.charter.calendars;
        Truth::from(all.get(calendar as usize).is_some_and(|c| c.calendar.covers(self.local, all)))
    }

    fn on_list(&self, fact: Fact, list: u32) -> Truth {
        match fact {
            Fact::Client => self.tool_on(list),
            Fact::HashtagList => self.hashtag_on(list),
            Fact::MentionList => self.mention_on(list),
            Fact::LinkList => Truth::from(self.links().iter().any(|l| self.leads_to(l, list))),
            Fact::LinkOutside => Truth::from(self.links().iter().any(|l| !self.leads_to(l, list))),
            Fact::RepostSource => self.repost_source_on(list),
            Fact::ContactList => self.contact_on(list),
            _ => Truth::Unknown,
        }
    }

    /// The number that a numeric fact has.
    fn number(&self, fact: Fact) -> Option<i64> {
        if self.is_pinned(fact)
            && let Some((_, Pin::Number(n))) = self.pins.iter().rev().find(|(f, _)| *f == fact)
        {
            return Some(*n);
        }
        match fact {
            Fact::AccountCustodians => self.custodians(),
            Fact::AccountRenewal => self.renewal(),
            Fact::TextLength => Some(self.text_length()),
            Fact::Hashtags => Some(count(self.entities().hashtags.len())),
            Fact::Mentions => Some(count(self.entities().mentions.len())),
            Fact::Links => Some(count(self.entities().links.len())),
            Fact::Emoji => Some(i64::from(self.entities().look.emoji)),
            Fact::Exclamations => Some(i64::from(self.entities().look.exclamations)),
            Fact::Capitals => Some(self.capitals()),
            Fact::MediaCount => Some(count(self.post.media.len())),
            Fact::RepostAge => self.repost_age(),
            Fact::PostsToday => self.posts_today(),
            Fact::LastPost => self.last_post(),
            Fact::Approvals => self.approvals(),
            Fact::CommenterRemoved => self.post.commenter.as_ref().and_then(|c| c.removed),
            Fact::CommentWaiting => self.post.waiting,
            Fact::CommentRating => self.post.rating,
            Fact::Spam => self.spam(),
            _ => None,
        }
    }

    /// The codes that a fact of a closed set has.
    pub(crate) fn codes(&self, fact: Fact) -> Codes {
        match fact {
            Fact::AuthorStatus => Codes::one(self.author.status(self.local.date())),
            Fact::Act => Codes::one(self.act()),
            Fact::Network => Codes::one(self.network()),
            Fact::AccountKind => Codes::one(self.account_kind()),
            Fact::AccountState => Codes::one(self.account_record.and_then(|a| a.state)),
            Fact::ContentKind => self.content_kind(),
            Fact::ContentOrigin => self.content_origin(),
            Fact::RightsBasis => self.rights_basis(),
            Fact::Language => Codes::one(self.language()),
            Fact::CommentIntent => self.comment_intent(),
            Fact::CommenterRole => Codes::one(self.post.commenter.as_ref().and_then(|c| c.role)),
            Fact::ContactRole => Codes::one(self.contact_role()),
            _ => Codes::Unknown,
        }
    }

    /// The codes that a fact has, fixed ones first: for what looks at all values at once.
    pub(crate) fn codes_given(&self, fact: Fact) -> Codes {
        let pin = self.pins.iter().rev().find(|(f, _)| *f == fact).map(|(_, p)| p);
        match pin {
            Some(Pin::Exactly(vals)) => {
                Codes::These(vals.iter().filter_map(|v| if let Val::Choice(c) = v { Some(*c) } else { None }).collect())
            }
            Some(Pin::All(Truth::Unknown)) => Codes::Unknown,
            _ => self.codes(fact),
        }
    }

    /// What the author does; publishing, when a post does not say.
    pub(crate) fn act(&self) -> Option<&'static str> {
        self.post.act.or_else(|| match self.post.subject {
            Subject::Post if self.post.repost.is_some() => Some("repost"),
            Subject::Post => Some("publish"),
            Subject::Comment | Subject::Contact => None,
        })
    }

    fn look_flag(&self, fact: Fact) -> Truth {
        match fact {
            Fact::AuthorAcknowledged => self.author_acknowledged(),
            Fact::AccountOwned => self.account_owned(),
            Fact::AccountSecondFactor => Truth::of(self.account_record.and_then(|a| a.second_factor)),
            Fact::TopicKnown => Truth::from(self.topics().next().is_some()),
            Fact::TopicWelcome => self.topics_welcome(),
            Fact::ConfidentialAny => self.reveals_anything(),
            Fact::ConfidentialKnown => self.revealed_known_by_author(),
            Fact::TextOverLimit => self.over_limit(),
            Fact::LanguageOfAccount => self.language_of_account(),
            Fact::HashtagUnreadable => self.unreadable_hashtag(),
            Fact::LinkShort => Truth::from(self.links().iter().any(|l| l.is_shortener)),
            Fact::LinkClear => Truth::from(self.links().iter().any(|l| l.scheme.as_deref() == Some("http"))),
            Fact::DisclosesAdvertising
            | Fact::DisclosesEmployment
            | Fact::DisclosesAi
            | Fact::DisclosesRetouching
            | Fact::DisclosesOwnViews => self.discloses(fact),
            Fact::SourceGiven => self.source_given(),
            Fact::Scheduled => Truth::from(self.act() == Some("schedule")),
            Fact::MediaAlt => self.media_alt(),
            Fact::MediaCaptions => self.media_captions(),
            Fact::MediaPerson => self.media_person(),
            Fact::MediaMinor => self.media_minor(),
            Fact::ConsentValid => self.consent_valid(),
            Fact::ConsentParental => self.consent_parental(),
            Fact::RightsValid => self.rights_valid(),
            Fact::LicenceAllows => self.licence_allows(),
            Fact::CreditGiven => self.credit_given(),
            Fact::MediaInbound => self.media_inbound(),
            Fact::MediaAi => self.media_ai(),
            Fact::MediaRetouched => self.media_retouched(),
            Fact::MediaLocation | Fact::MediaText | Fact::MediaBrand | Fact::MediaSexual => {
                if self.post.media.is_empty() { Truth::False } else { Truth::Unknown }
            }
            Fact::RepostVerified | Fact::RepostEdited | Fact::RepostNative | Fact::RepostPermission => {
                self.repost_flag(fact)
            }
            Fact::Duplicate => self.duplicate(),
            Fact::CrisisOpen => Truth::from(self.registry.crisis().unwrap_or(false)),
            Fact::CommenterFirst => Truth::of(self.post.commenter.as_ref().and_then(|c| c.first)),
            Fact::CommentReported => Truth::from(self.post.reported.unwrap_or(false)),
            Fact::ContactVerified => self.contact_verified(),
            Fact::ContactAsked => Truth::of(self.post.contact.as_ref().and_then(|c| c.asked)),
            Fact::ContactReason => Truth::from(self.post.reason.as_ref().is_some_and(|r| !r.trim().is_empty())),
            _ => self.silent(fact),
        }
    }

    /// What nobody said and nothing tells.
    fn silent(&self, fact: Fact) -> Truth {
        use charte_lang::vocabulary::{Origin, Silence};
        let def = fact.def();
        if def.origin == Origin::Detector && self.text().trim().is_empty() {
            // No text: there is nothing that a detector of texts could find.
            return Truth::False;
        }
        if let Some(truth) = self.detected_truth(fact) {
            return truth;
        }
        match def.silence {
            Silence::No => Truth::False,
            Silence::Unknown => Truth::Unknown,
        }
    }

    pub(crate) fn text(&self) -> &'a str {
        self.post.text.as_deref().unwrap_or_default()
    }
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
