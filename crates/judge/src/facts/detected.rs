//! What the detectors of `charte-signals` saw, asked only when a rule wants to know, and at most once.

use super::Facts;
use crate::compile::{Phrase, Val};
use crate::truth::Truth;
use crate::verdict::{Spot, Why};
use charte_lang::vocabulary::Fact;
use charte_signals::claims::{self, find_claims};
use charte_signals::defamation::{self, find_defamation};
use charte_signals::disclosure::{DisclosureKind, find_disclosures};
use charte_signals::encoder::{Encoder, SIZE, Scratch as EncoderScratch};
use charte_signals::entities::Entities;
use charte_signals::excerpts::{ExcerptIndex, Scratch as ExcerptScratch, Sentence};
use charte_signals::finding::{Finding, Reason, Sign};
use charte_signals::harm::Prepared;
use charte_signals::harm::answer::Harm;
use charte_signals::intent::{find_distress, intent};
use charte_signals::look::{Cue, find_cues};
use charte_signals::normalise::Normalised;
use charte_signals::personal::find_personal_data;
use charte_signals::secrets::find_secrets;
use charte_signals::speech::{self, Heard, Listener};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use std::cell::{Cell, OnceCell};
use std::rc::Rc;

/// Findings with the medium in whose alternative text they stand; `None`: in the text itself.
pub(crate) type Found = Rc<[(Option<u32>, Finding)]>;

/// Texts whose findings are kept: examples and mutations judge the same few texts again and again.
const MOST_KEPT: usize = 2048;

/// Buffers of the detectors, one set per thread.
#[derive(Debug, Default)]
pub(crate) struct Buffers {
    prepared: Prepared,
    encoder: EncoderScratch,
    excerpts: ExcerptScratch,
    listener: Listener,
    kept: FxHashMap<(Family, Box<str>), Found>,
}

/// Detectors that answer together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Family {
    Harm,
    Claims,
    Distress,
}

/// The findings of one judgement, by family.
#[derive(Debug, Default)]
pub(crate) struct Detected {
    personal: OnceCell<Found>,
    secrets: OnceCell<Found>,
    harm: OnceCell<Found>,
    claims: OnceCell<Found>,
    distress: OnceCell<Found>,
    excerpts: OnceCell<Found>,
    /// Whether words are tagged already.
    prepared: Cell<bool>,
    /// The text as a point.
    meaning: OnceCell<Option<Box<[f32; SIZE]>>>,
    heard: OnceCell<Option<Heard>>,
}

/// The sign that answers a fact.
fn sign_of(fact: Fact) -> Option<Sign> {
    Some(match fact {
        Fact::Hate => Sign::Hate,
        Fact::Insult => Sign::Insult,
        Fact::Threat => Sign::Threat,
        Fact::Harassment => Sign::Harassment,
        Fact::Profanity => Sign::Profanity,
        Fact::Sexual => Sign::Sexual,
        Fact::PersonalData => Sign::PersonalData,
        Fact::Secret => Sign::Secret,
        Fact::Excerpt => Sign::Excerpt,
        Fact::Defamation => Sign::Defamation,
        Fact::Distress => Sign::Distress,
        Fact::Claim => Sign::Claim,
        Fact::GreenClaim => Sign::GreenClaim,
        Fact::HiddenAdvertising => Sign::HiddenAdvertising,
        Fact::Election => Sign::Election,
        Fact::InsideInformation => Sign::InsideInformation,
        _ => return None,
    })
}

/// From this confidence on a finding makes its fact hold, in percent. Below it, what was seen is not enough to act on:
/// a company's own public numbers, for example, are personal data of nobody.
fn holds_from(sign: Sign) -> u8 {
    match sign {
        Sign::PersonalData | Sign::Excerpt => 70,
        _ => 50,
    }
}

/// Whether a fact is unknown only because this build leaves out what the full one has: the models, or the digests of
/// documents, which stay on the server.
/// A language that small words tell is known all the same.
#[must_use]
pub fn is_left_out(fact: Fact) -> bool {
    if speech::shipped().is_some() {
        return false;
    }
    match sign_of(fact) {
        Some(Sign::PersonalData | Sign::Secret) => false,
        Some(_) => true,
        None => matches!(fact, Fact::Spam | Fact::CommentIntent | Fact::Language | Fact::LanguageOfAccount),
    }
}

/// From this confidence on a passage is like one of a confidential document.
const ALIKE: u8 = 50;

impl Facts<'_> {
    /// The value of a fact that a detector answers; `None`: no detector is there for it.
    pub(super) fn detected_truth(&self, fact: Fact) -> Option<Truth> {
        let sign = sign_of(fact)?;
        let found = self.found(sign)?;
        let most = found.iter().filter(|(_, f)| f.sign == sign).map(|(_, f)| f.confidence).max().unwrap_or(0);
        // A passage that only means the same is for a person to look at: nothing is refused on likeness alone.
        if sign == Sign::Excerpt && (ALIKE..holds_from(sign)).contains(&most) {
            return Some(Truth::Unknown);
        }
        Some(Truth::from(most >= holds_from(sign)))
    }

    /// Where a detector saw what a fact speaks of, how sure it is, and why.
    pub(crate) fn detected_spots(&self, fact: Fact, spots: &mut SmallVec<[Spot; 2]>, why: &mut SmallVec<[Why; 1]>) {
        let Some((sign, found)) = sign_of(fact).and_then(|s| Some((s, self.found(s)?))) else { return };
        for (medium, f) in found.iter().filter(|(_, f)| f.sign == sign && f.confidence >= holds_from(sign)) {
            let spot = Spot { medium: *medium, span: f.span.clone() };
            if !spots.contains(&spot) {
                spots.push(spot);
            }
            let new = Why { confidence: f.confidence, reason: f.reason.clone() };
            if !why.contains(&new) {
                why.push(new);
            }
        }
    }

    /// What was seen of confidential documents that is not enough to act on, if they were looked for.
    pub(super) fn suspicion(&self, fact: Fact, val: Option<&Val>) -> SmallVec<[Why; 1]> {
        let item = match (fact, val) {
            (Fact::Excerpt | Fact::ConfidentialAny, _) => None,
            (Fact::Confidential, Some(Val::Name(item))) => self.engine.charter.confidentials.get(*item as usize),
            _ => return SmallVec::new(),
        };
        let mut out = SmallVec::<[Why; 1]>::new();
        for (_, f) in self.detected.excerpts.get().into_iter().flat_map(|found| found.iter()) {
            let of_item = item.is_none_or(|item| f.reason.name.as_deref() == Some(&*item.name.text));
            let new = Why { confidence: f.confidence, reason: f.reason.clone() };
            if of_item && (ALIKE..holds_from(Sign::Excerpt)).contains(&f.confidence) && !out.contains(&new) {
                out.push(new);
            }
        }
        out
    }

    /// A topic that no term shows is seen in the text as a whole, like the samples that taught it.
    pub(crate) fn learned_spots(&self, phrase: &Phrase, spots: &mut SmallVec<[Spot; 2]>, why: &mut SmallVec<[Why; 1]>) {
        let Val::Name(n) = phrase.val else { return };
        if !matches!(phrase.fact, Fact::Topic | Fact::Category) || !spots.is_empty() {
            return;
        }
        if let Some(confidence) = self.like_samples((phrase.fact, n)) {
            spots.push(Spot { medium: None, span: 0..self.text().len() as u32 });
            let reason = Reason::of("topic-samples").counted(i64::from(confidence));
            why.push(Why { confidence, reason });
        }
    }

    fn found(&self, sign: Sign) -> Option<&Found> {
        match sign {
            Sign::PersonalData => Some(self.detected.personal.get_or_init(|| self.everywhere(find_personal_data))),
            Sign::Secret => {
                Some(self.detected.secrets.get_or_init(|| self.everywhere(|text, _, out| find_secrets(text, out))))
            }
            Sign::Hate | Sign::Insult | Sign::Threat | Sign::Harassment | Sign::Profanity | Sign::Sexual => {
                let models = Harm::shipped()?;
                Some(self.detected.harm.get_or_init(|| self.kept(Family::Harm, || self.harms(models))))
            }
            Sign::Excerpt => {
                let Some(index) = self.engine.excerpts.as_deref() else {
                    // Without a folder of documents there is nothing to repeat.
                    let none = self.engine.charter.confidentials.iter().all(|c| c.folder.is_none());
                    return none.then(|| self.detected.excerpts.get_or_init(|| Rc::from([])));
                };
                Some(self.detected.excerpts.get_or_init(|| self.excerpts(index)))
            }
            Sign::Distress => {
                let found = self.detected.distress.get_or_init(|| self.kept(Family::Distress, || self.distress()));
                // What plain words say counts whatever the models hear. Where they say nothing, only the models know.
                (speech::shipped().is_some() || !found.is_empty()).then_some(found)
            }
            Sign::Defamation
            | Sign::Claim
            | Sign::GreenClaim
            | Sign::HiddenAdvertising
            | Sign::Election
            | Sign::InsideInformation => {
                // Words alone would say too much: it is the model that weighs them.
                speech::shipped()?;
                Some(self.detected.claims.get_or_init(|| self.kept(Family::Claims, || self.claims())))
            }
            Sign::Spam => None,
        }
    }

    /// The text and the alternative texts, since a leak there is a leak.
    fn everywhere(&self, find: impl Fn(&Normalised, &Entities, &mut Vec<Finding>)) -> Found {
        let mut out = Vec::new();
        find(self.scratch.normaliser.last(), self.entities(), &mut out);
        let mut all: Vec<_> = out.drain(..).map(|f| (None, f)).collect();
        for (n, alt) in self.post.media.iter().enumerate().filter_map(|(n, m)| Some((n, m.alt.as_deref()?))) {
            find(&Normalised::of(alt), &Entities::read(alt), &mut out);
            all.extend(out.drain(..).map(|f| (Some(n as u32), f)));
        }
        all.into()
    }

    /// What was found in this text before, in examples and mutations; else it is looked for.
    fn kept(&self, family: Family, find: impl FnOnce() -> Found) -> Found {
        if !self.ordinary {
            return find();
        }
        let key = (family, self.text().into());
        if let Some(found) = self.scratch.detectors.borrow().kept.get(&key) {
            return Rc::clone(found);
        }
        let found = find();
        let kept = &mut self.scratch.detectors.borrow_mut().kept;
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        kept.insert(key, Rc::clone(&found));
        found
    }

    /// Tags the words of the text, once.
    fn prepare(&self, models: &Harm) {
        if !self.detected.prepared.replace(true) {
            let language = self.language_found();
            let mut buffers = self.scratch.detectors.borrow_mut();
            models.prepare(self.scratch.normaliser.last(), self.entities(), language, &mut buffers.prepared);
        }
    }

    /// The text as a point; none without the encoder.
    pub(super) fn meaning(&self) -> Option<&[f32; SIZE]> {
        if self.scratch.quick {
            return None;
        }
        let make = || {
            // How the text is read, with its disguises or without, is this text's and not that of the one before.
            self.prepare(Harm::shipped()?);
            let Buffers { prepared, encoder, .. } = &mut *self.scratch.detectors.borrow_mut();
            let text = prepared.meaning(self.scratch.normaliser.last());
            Some(Box::new(Encoder::vector(text, encoder)?))
        };
        self.detected.meaning.get_or_init(make).as_deref()
    }

    fn harms(&self, models: &Harm) -> Found {
        self.prepare(models);
        let wanted = models.wants_meaning(&self.scratch.detectors.borrow().prepared);
        let meaning = if wanted { self.meaning() } else { None };
        let buffers = self.scratch.detectors.borrow();
        let harms = models.read(self.scratch.normaliser.last(), &buffers.prepared, meaning);
        harms.findings.into_iter().map(|f| (None, f)).collect()
    }

    /// What the models of speech hear, by the words alone or with the meaning.
    fn hear(&self, with_meaning: bool) -> Option<Heard> {
        let (harm, models) = (Harm::shipped()?, speech::shipped()?);
        self.prepare(harm);
        let meaning = if with_meaning { self.meaning() } else { None };
        let Buffers { prepared, listener, .. } = &mut *self.scratch.detectors.borrow_mut();
        let text = self.scratch.normaliser.last();
        Some(listener.hear(models, text, self.entities(), &prepared.tokens, meaning))
    }

    fn heard(&self) -> Option<&Heard> {
        self.detected.heard.get_or_init(|| self.hear(true)).as_ref()
    }

    fn claims(&self) -> Found {
        let (text, mut out) = (self.scratch.normaliser.last(), Vec::new());
        let mut disclosures = Vec::new();
        find_disclosures(text, &mut disclosures);
        let disclosed = disclosures.iter().any(|d| d.kind == DisclosureKind::Paid);
        let lower = self.hear(false);
        let wanted = |lower: &Heard| {
            claims::wants_meaning(text, lower, disclosed) || defamation::wants_meaning(text, self.entities(), lower)
        };
        let heard = if lower.as_ref().is_some_and(wanted) { self.heard() } else { lower.as_ref() };
        find_claims(text, heard, disclosed, &mut out);
        find_defamation(text, self.entities(), heard, &mut out);
        out.into_iter().map(|f| (None, f)).collect()
    }

    fn distress(&self) -> Found {
        let mut out = Vec::new();
        find_distress(self.scratch.normaliser.last(), self.heard(), &mut out);
        out.into_iter().map(|f| (None, f)).collect()
    }

    fn excerpts(&self, index: &ExcerptIndex) -> Found {
        let Buffers { encoder: scratch, excerpts, .. } = &mut *self.scratch.detectors.borrow_mut();
        let mut out = Vec::new();
        let mut look = |text: &Normalised, medium: Option<u32>, all: &mut Vec<(Option<u32>, Finding)>| {
            let encoder = Encoder::shipped().filter(|e| !self.scratch.quick && index.knows_meaning(e));
            let sentences = encoder.map(|e| (e, Sentence::all_of(text, e, scratch)));
            let meaning = sentences.as_ref().map(|(e, s)| (*e, s.as_slice()));
            index.find(text, meaning, excerpts, &mut out);
            all.extend(out.drain(..).map(|f| (medium, f)));
        };
        let mut all = Vec::new();
        look(self.scratch.normaliser.last(), None, &mut all);
        for (n, alt) in self.post.media.iter().enumerate().filter_map(|(n, m)| Some((n, m.alt.as_deref()?))) {
            look(&Normalised::of(alt), Some(n as u32), &mut all);
        }
        all.into()
    }

    /// Whether a passage of the documents of a confidential item stands in the text.
    pub(super) fn repeats(&self, item: &str) -> Truth {
        if self.engine.excerpts.is_none() {
            return Truth::False;
        }
        let Some(found) = self.found(Sign::Excerpt) else { return Truth::Unknown };
        let of_item = found.iter().filter(|(_, f)| f.reason.name.as_deref() == Some(item));
        match of_item.map(|(_, f)| f.confidence).max().unwrap_or(0) {
            most if most >= holds_from(Sign::Excerpt) => Truth::True,
            ALIKE.. => Truth::Unknown,
            _ => Truth::False,
        }
    }

    /// How likely the comment is spam, in percent.
    pub(super) fn spam(&self) -> Option<i64> {
        if self.text().trim().is_empty() {
            return Some(0);
        }
        Some(i64::from(charte_signals::spam::score(self.entities(), self.heard()?, |_| false).percent))
    }

    /// What the comment wants; none of the set is known, too.
    pub(super) fn comment_intent(&self) -> super::Codes {
        match self.heard().map(|h| intent(h).intent) {
            None => super::Codes::Unknown,
            Some(None) => super::Codes::These(SmallVec::new()),
            Some(Some(intent)) => super::Codes::one(Some(intent.code())),
        }
    }

    /// Whether a hashtag of several words is written in small letters.
    pub(super) fn unreadable_hashtag(&self) -> Truth {
        let mut found = Vec::new();
        find_cues(self.scratch.normaliser.last(), self.entities(), &mut found);
        Truth::from(found.iter().any(|(cue, _)| *cue == Cue::UnreadableHashtag))
    }
}
