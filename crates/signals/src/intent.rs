//! What a comment wants, in the closed set of the charter (`ChoiceSet::Intent` in `charte-lang`), and distress: someone who
//! may harm themselves, or calls for help.
//!
//! An intent is the model's alone. Distress is first a matter of words (`data/distress.toml`), so that what is said plainly
//! is never missed; the model hears what is said otherwise. In France 3114 answers day and night, free of charge (decree
//! of the Code de la santé publique on suicide prevention; the number is the Ministry of Health's).

use std::sync::OnceLock;

use crate::finding::{Finding, Reason, Sign};
use crate::normalise::Normalised;
use crate::speech::{Head, Heard, percent};
use crate::term_file::{self, hits};
use crate::terms::TermIndex;

/// What a comment wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Intent {
    /// Something went wrong for who writes.
    Complaint,
    /// A judgement of what the company is or does.
    Criticism,
    /// Something is asked.
    Question,
    /// Thanks, congratulations.
    Praise,
    /// Something is to be done or sent.
    Request,
    /// A danger, a defect, a fraud, a leak is announced.
    Alert,
}

impl Intent {
    /// Every intent.
    pub const ALL: [Self; 6] =
        [Self::Complaint, Self::Criticism, Self::Question, Self::Praise, Self::Request, Self::Alert];

    /// The code of the charter's vocabulary.
    pub fn code(self) -> &'static str {
        match self {
            Self::Complaint => "complaint",
            Self::Criticism => "criticism",
            Self::Question => "question",
            Self::Praise => "praise",
            Self::Request => "request",
            Self::Alert => "alert",
        }
    }
}

/// An intent and how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// The intent; `None`: none of the set (talk, news, a greeting).
    pub intent: Option<Intent>,
    /// Percent.
    pub confidence: u8,
}

/// How likely an alert must be: it opens what is urgent, and a text that is hard to place must not.
const ALERT: f32 = 0.45;

/// What a text wants.
pub fn intent(heard: &Heard) -> Wanted {
    const HEADS: [Head; 7] =
        [Head::Complaint, Head::Criticism, Head::Question, Head::Praise, Head::Request, Head::Other, Head::Alert];
    let found = match heard.best(HEADS) {
        Some((Head::Alert, share)) if share < ALERT => {
            let [calm @ .., _] = HEADS;
            heard.best(calm)
        }
        found => found,
    };
    let Some((head, share)) = found else { return Wanted { intent: None, confidence: 0 } };
    let intent = match head {
        Head::Complaint => Some(Intent::Complaint),
        Head::Criticism => Some(Intent::Criticism),
        Head::Question => Some(Intent::Question),
        Head::Praise => Some(Intent::Praise),
        Head::Request => Some(Intent::Request),
        Head::Alert => Some(Intent::Alert),
        _ => None,
    };
    Wanted { intent, confidence: percent(share) }
}

const SECTIONS: &[&str] = &["plain", "word", "apart", "self", "idiom"];
const PLAIN: u32 = 0;
const WORD: u32 = 1;
const APART: u32 = 2;
const SELF: u32 = 3;
const IDIOM: u32 = 4;

const TERMS: &str = include_str!("../data/distress.toml");

fn index() -> &'static TermIndex {
    static PARSED: OnceLock<TermIndex> = OnceLock::new();
    // A test parses the file, so the default is never met.
    PARSED.get_or_init(|| term_file::parse(TERMS, SECTIONS).unwrap_or_default())
}

/// How likely distress must be for the model to say so without words that say it plainly.
const LIKELY: f32 = 0.95;

/// Appends the distress in a text. `heard` may be absent: then only plain words are found.
pub fn find_distress(text: &Normalised, heard: Option<&Heard>, findings: &mut Vec<Finding>) {
    let hits = hits(index(), text);
    let of = |group: u32| hits.iter().find(move |hit| hit.group == group);
    let model = heard.map(|heard| heard.chance(Head::Distress));
    let apart = of(APART).is_some();
    let other = apart || of(IDIOM).is_some();
    let found = if let Some(hit) = of(PLAIN) {
        // A report or a notice that repeats such words is shown to a person all the same.
        Some((hit.span.clone(), if apart { 50 } else { 92 }, "distress-plain"))
    } else if let Some(hit) = of(WORD).filter(|_| !other && of(SELF).is_some()) {
        Some((hit.span.clone(), percent(model.unwrap_or(0.6).max(0.55)), "distress-word"))
    } else {
        let chance = model.filter(|chance| *chance >= LIKELY && !other);
        chance.map(|chance| (0..text.original().len() as u32, percent(chance), "distress-meaning"))
    };
    findings.extend(found.map(|(span, confidence, code)| Finding {
        sign: Sign::Distress,
        span,
        confidence,
        reason: Reason::of(code),
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_terms_parse() {
        let index = term_file::parse(TERMS, SECTIONS).expect("data/distress.toml");
        assert!(index.len() > 100);
    }
}
