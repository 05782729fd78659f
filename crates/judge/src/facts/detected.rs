//! What the detectors of `charte-signals` saw, asked only when a rule wants to know, and at most once.

use super::Facts;
use crate::truth::Truth;
use crate::verdict::{Spot, Why};
use charte_lang::vocabulary::Fact;
use charte_signals::encoder::{Encoder, Scratch as EncoderScratch};
use charte_signals::entities::Entities;
use charte_signals::finding::{Finding, Sign};
use charte_signals::harm::Prepared;
use charte_signals::harm::answer::Harm;
use charte_signals::normalise::Normalised;
use charte_signals::personal::find_personal_data;
use charte_signals::secrets::find_secrets;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use std::cell::{OnceCell, RefCell};
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
    kept: FxHashMap<Box<str>, Found>,
}

/// The findings of one judgement, by family.
#[derive(Debug, Default)]
pub(crate) struct Detected {
    personal: OnceCell<Found>,
    secrets: OnceCell<Found>,
    harm: OnceCell<Found>,
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

impl Facts<'_> {
    /// The value of a fact that a detector answers; `None`: no detector is there for it.
    pub(super) fn detected_truth(&self, fact: Fact) -> Option<Truth> {
        let sign = sign_of(fact)?;
        let found = self.found(sign)?;
        let holds = found.iter().any(|(_, f)| f.sign == sign && f.confidence >= holds_from(sign));
        Some(Truth::from(holds))
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

    fn found(&self, sign: Sign) -> Option<&Found> {
        match sign {
            Sign::PersonalData => Some(self.detected.personal.get_or_init(|| self.everywhere(find_personal_data))),
            Sign::Secret => {
                Some(self.detected.secrets.get_or_init(|| self.everywhere(|text, _, out| find_secrets(text, out))))
            }
            Sign::Hate | Sign::Insult | Sign::Threat | Sign::Harassment | Sign::Profanity | Sign::Sexual => {
                let models = Harm::shipped()?;
                Some(self.detected.harm.get_or_init(|| self.harms(models)))
            }
            _ => None,
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

    fn harms(&self, models: &Harm) -> Found {
        let buffers: &RefCell<Buffers> = &self.scratch.detectors;
        let mut buffers = buffers.borrow_mut();
        if self.ordinary
            && let Some(found) = buffers.kept.get(self.text())
        {
            return Rc::clone(found);
        }
        let text = self.scratch.normaliser.last();
        let Buffers { prepared, encoder, kept } = &mut *buffers;
        prepared.read(text, self.entities(), self.language_found(), models.lexicon());
        let meaning = || Some(Encoder::shipped()?.encode(prepared.meaning(text), encoder).vector);
        let found: Found = models.read(text, prepared, meaning).findings.into_iter().map(|f| (None, f)).collect();
        if self.ordinary {
            if kept.len() >= MOST_KEPT {
                kept.clear();
            }
            kept.insert(self.text().into(), Rc::clone(&found));
        }
        found
    }
}
