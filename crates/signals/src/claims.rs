//! Wordings that a charter may want seen before a post leaves: claims that need proof (Code de la consommation, art. L. 121-2),
//! claims about the environment (directive (EU) 2024/825), gifts and codes without their disclosure (loi 2023-451, art. 5),
//! election, inside information (regulation (EU) 596/2014, art. 7). The words are in `data/claims.toml`.
//!
//! A wording alone breaks no law. The words find, the model of speech weighs; it finds alone only when it is very sure.

use std::sync::OnceLock;

use crate::finding::{Finding, Reason, Sign};
use crate::normalise::Normalised;
use crate::speech::{Head, Heard, percent};
use crate::term_file::{self, hits};
use crate::terms::TermIndex;

const SECTIONS: &[&str] =
    &["claim", "green", "gift", "election", "inside", "proof", "published", "finance", "elsewhere"];
const PROOF: u32 = 5;
const PUBLISHED: u32 = 6;
const FINANCE: u32 = 7;
const ELSEWHERE: u32 = 8;

const TERMS: &str = include_str!("../data/claims.toml");

fn index() -> &'static TermIndex {
    static PARSED: OnceLock<TermIndex> = OnceLock::new();
    // A test parses the file, so the default is never met.
    PARSED.get_or_init(|| term_file::parse(TERMS, SECTIONS).unwrap_or_default())
}

/// What is looked for: the section of its words, its sign, its head, the reasons by words and by the model alone.
struct Cue {
    group: u32,
    sign: Sign,
    head: Head,
    words: &'static str,
    model: &'static str,
    /// How likely the model must find it beside the words, and alone.
    beside: f32,
    alone: f32,
    /// Without the words and below this chance by the linear model, the encoder is not asked: see [`wants_meaning`].
    clear: f32,
}

const CUES: [Cue; 5] = [
    Cue {
        group: 0,
        sign: Sign::Claim,
        head: Head::Claim,
        words: "claim-words",
        model: "claim-likely",
        beside: 0.15,
        alone: 0.92,
        clear: 0.4,
    },
    Cue {
        group: 1,
        sign: Sign::GreenClaim,
        head: Head::GreenClaim,
        words: "green-claim-words",
        model: "green-claim-likely",
        beside: 0.15,
        alone: 0.92,
        clear: 0.3,
    },
    Cue {
        group: 2,
        sign: Sign::HiddenAdvertising,
        head: Head::HiddenAdvertising,
        words: "hidden-advertising-words",
        model: "hidden-advertising-likely",
        beside: 0.2,
        alone: 0.93,
        clear: 0.3,
    },
    Cue {
        group: 3,
        sign: Sign::Election,
        head: Head::Election,
        words: "election-words",
        model: "election-likely",
        beside: 0.05,
        alone: 0.95,
        clear: 0.1,
    },
    Cue {
        group: 4,
        sign: Sign::InsideInformation,
        head: Head::InsideInformation,
        words: "inside-information-words",
        model: "inside-information-likely",
        beside: 0.25,
        alone: 0.95,
        clear: 0.15,
    },
];

/// Appends the wordings found. `heard` may be absent: then words decide alone. `disclosed` says whether
/// [`disclosure`](crate::disclosure) found that the post is marked as paid: then no advertising is hidden.
pub fn find_claims(text: &Normalised, heard: Option<&Heard>, disclosed: bool, findings: &mut Vec<Finding>) {
    let hits = hits(index(), text);
    let has = |group: u32| hits.iter().any(|hit| hit.group == group);
    for cue in &CUES {
        let silent = match cue.sign {
            Sign::HiddenAdvertising => disclosed,
            Sign::InsideInformation => has(PUBLISHED),
            _ => false,
        };
        if silent {
            continue;
        }
        let needs = cue.sign != Sign::InsideInformation || has(FINANCE);
        let hit = hits.iter().find(|hit| hit.group == cue.group).filter(|_| needs);
        let chance = heard.map(|heard| heard.chance(cue.head));
        let (span, mut confidence, code) = match (hit, chance) {
            (Some(hit), None) => (hit.span.clone(), 60, cue.words),
            (Some(hit), Some(chance)) if chance >= cue.beside => {
                (hit.span.clone(), percent(0.5 + 0.45 * chance), cue.words)
            }
            (None, Some(chance)) if chance >= cue.alone && !(cue.sign == Sign::Election && has(ELSEWHERE)) => {
                (0..text.original().len() as u32, percent(chance * 0.75), cue.model)
            }
            _ => continue,
        };
        // A claim with its source beside it may be in order.
        if matches!(cue.sign, Sign::Claim | Sign::GreenClaim) && has(PROOF) {
            confidence = confidence.saturating_sub(25);
        }
        findings.push(Finding { sign: cue.sign, span, confidence, reason: Reason::of(code) });
    }
}

/// Whether the meaning of a text could change what [`find_claims`] finds, by what the linear model hears.
///
/// What the limits here and in [`defamation`](crate::defamation) cost is printed by `charte-train asked`: of 115,978 texts of
/// the sets and own lines 42 in a hundred ask, and of 5,247 findings 53 are lost. Seven of these are right: one line about a
/// watch, with five makers, one about sales before they are published, one of a programme that "really worked".
pub fn wants_meaning(text: &Normalised, lower: &Heard, disclosed: bool) -> bool {
    let mut by_words = Vec::new();
    find_claims(text, None, disclosed, &mut by_words);
    !by_words.is_empty() || CUES.iter().any(|cue| lower.chance(cue.head) >= cue.clear)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_terms_parse() {
        let index = term_file::parse(TERMS, SECTIONS).expect("data/claims.toml");
        assert!(index.len() > 600);
    }
}
