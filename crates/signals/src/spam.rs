//! Spam: advertising or fraud that nobody asked for.
//!
//! [`score`] says of any text, by the models of speech, how likely it is. Comments have more to them: [`judge`] answers by a model of
//! its own that ships ([`shared`]) and by what a site's people decided ([`site`]), with the reasons.

pub mod comment;
pub mod features;
pub mod fit;
pub mod judgement;
pub mod shared;
pub mod site;

pub use comment::{Comment, Kind};
pub use features::{Features, FeaturesError, Reader, features};
pub use judgement::{Judge, Judgement, Reason, ReasonKind, judge, judge_features};
pub use shared::Shared;
pub use site::{Lesson, Site};

use crate::entities::{Entities, host_matches};
use crate::finding::{Finding, Reason as Why, Sign};
use crate::normalise::Normalised;
use crate::speech::shape::Trait;
use crate::speech::{Head, Heard, chance, percent};

/// How likely a text is spam.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    /// Percent.
    pub percent: u8,
    /// Whether a link leads to a host on the caller's list.
    pub listed: bool,
    /// The trait of the look that speaks most for spam, when there is one.
    pub trait_of: Option<Trait>,
}

/// From here on [`find_spam`] says that it is spam: of honest texts kept for measuring 0 to 2 in a hundred reach it, of those
/// written to look like spam more (models/README.md).
pub const LIKELY: u8 = 90;

/// How likely a text is spam. `listed` says whether a host is on the caller's list of spammers; [`on_list`] answers for a
/// plain list.
pub fn score(entities: &Entities, heard: &Heard, listed: impl Fn(&str) -> bool) -> Score {
    let listed =
        entities.links.iter().any(|link| listed(&link.host) || link.ascii_host.as_deref().is_some_and(&listed));
    let mut logit = heard.logit(Head::Spam);
    if listed {
        // A listed host is proof enough but for who quotes it to warn others.
        logit = logit.max(0.0) + 3.0;
    }
    // The model does not see where a link hides.
    if heard.shape.count(Trait::OddLinks) > 0 {
        logit += 1.0;
    }
    Score { percent: percent(chance(logit)), listed, trait_of: most_telling(heard) }
}

/// Whether a host is one of `hosts` or below.
pub fn on_list(hosts: &[&str], host: &str) -> bool {
    hosts.iter().any(|listed| host_matches(host, listed))
}

/// Appends spam when it is likely.
pub fn find_spam(
    text: &Normalised,
    entities: &Entities,
    heard: &Heard,
    listed: impl Fn(&str) -> bool,
    findings: &mut Vec<Finding>,
) {
    let score = score(entities, heard, listed);
    if score.percent < LIKELY {
        return;
    }
    let code = match score.trait_of {
        _ if score.listed => "spam-listed",
        Some(Trait::Links | Trait::Shorteners | Trait::OddLinks | Trait::Emails) => "spam-link",
        Some(Trait::Phones) => "spam-phone",
        Some(Trait::Prices | Trait::Percents | Trait::Codes) => "spam-money",
        Some(_) => "spam-loud",
        None => "spam-words",
    };
    let span = 0..text.original().len() as u32;
    findings.push(Finding {
        sign: Sign::Spam,
        span,
        confidence: score.percent,
        reason: Why::of(code).counted(i64::from(score.percent)),
    });
}

/// What of the look a person would point at first.
fn most_telling(heard: &Heard) -> Option<Trait> {
    const ORDER: [(Trait, u32); 11] = [
        (Trait::OddLinks, 1),
        (Trait::Shorteners, 1),
        (Trait::Phones, 1),
        (Trait::Links, 1),
        (Trait::Emails, 1),
        (Trait::Prices, 1),
        (Trait::Codes, 1),
        (Trait::EmojiRun, 3),
        (Trait::Capitals, 5),
        (Trait::MarkRuns, 1),
        (Trait::Repeats, 2),
    ];
    ORDER.into_iter().find(|(of, least)| heard.shape.count(*of) >= *least).map(|(of, _)| of)
}
