//! The answer: how likely a comment is spam, by the model that ships and by what the site has learned, and why.

use super::comment::Comment;
use super::features::{Features, Reader, Source, Sources, host_of};
use super::fit::{Scales, chance};
use super::shared::Shared;
use super::site::Site;
use crate::language::is_small;
use crate::speech::shape::Trait;

/// The most reasons that are given.
pub const REASONS: usize = 5;
/// Of so many the strongest that tell something are taken.
const SEEN: usize = 4 * REASONS;

/// How likely a comment is spam, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Judgement {
    /// In tenths of a percent: 0 to 1000.
    pub percent: u16,
    /// What the shared model alone says, in tenths of a percent.
    pub from_shared: u16,
    /// What the site's own lessons alone say, in tenths of a percent; none before the first lesson.
    pub from_site: Option<u16>,
    /// How much the shared model still counts, in percent: 100 for a site that has learned nothing.
    pub share_of_shared: u8,
    /// What speaks for and against most, strongest first.
    pub reasons: Vec<Reason>,
}

/// Something in the comment that speaks for or against spam.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// What kind of thing it is; the message is `spam-reason-` and its [code](ReasonKind::code).
    pub kind: ReasonKind,
    /// `$what`: the word, host or name as it stands in the comment; empty for a trait.
    pub what: String,
    /// Whether it speaks for spam.
    pub is_for_spam: bool,
    /// How strongly, in hundredths of a logit; never negative.
    pub weight: u16,
}

/// What a reason points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReasonKind {
    /// A word, by itself or by its letters.
    Word,
    /// Two words that follow each other.
    Words,
    /// A trait of the look.
    Look(Trait),
    /// A host that a link leads to.
    Host,
    /// A name of the author.
    Author,
    /// The host of the author's e-mail address.
    Email,
    /// The host of the author's web site.
    Site,
    /// What the browser calls itself.
    Agent,
    /// What sort of comment it is.
    Kind,
}

impl ReasonKind {
    /// The end of the message's key.
    pub fn code(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Words => "words",
            // `words` is two words.
            Self::Look(Trait::Words) => "words-count",
            Self::Look(of) => of.code(),
            Self::Host => "host",
            Self::Author => "author",
            Self::Email => "email",
            Self::Site => "site",
            Self::Agent => "agent",
            Self::Kind => "kind",
        }
    }
}

/// Judges a comment, with a reader of its own: see [`Judge`] for many.
pub fn judge(shared: &Shared, site: &Site, comment: &Comment<'_>) -> Judgement {
    Judge::new().judge(shared, site, comment)
}

/// Judges comments; keep one per thread, its buffers are reused.
#[derive(Debug, Default)]
pub struct Judge {
    reader: Reader,
}

impl Judge {
    /// With empty buffers.
    pub fn new() -> Self {
        Self::default()
    }

    /// The judgement of a comment.
    pub fn judge(&mut self, shared: &Shared, site: &Site, comment: &Comment<'_>) -> Judgement {
        let (features, sources) = self.reader.sources(comment);
        let mut judgement = judge_features(shared, site, &features);
        judgement.reasons = reasons(shared, site, &sources, &features);
        judgement
    }
}

fn reasons(shared: &Shared, site: &Site, sources: &Sources<'_>, features: &Features) -> Vec<Reason> {
    let (scales, share) = (Scales::of(features), site.share_of_shared());
    let mut sums: Vec<(Source<'_>, f32)> = Vec::with_capacity(256);
    for (source, rows) in sources.each() {
        // What was left out of a very long text counts for nothing.
        for row in rows.iter().filter(|row| !features.is_full() || features.place(**row).is_some()) {
            let part = (shared.weight(*row) * share + site.weight(*row)) * scales.value(*row);
            match sums.last_mut() {
                Some((last, sum)) if *last == source => *sum += part,
                _ => sums.push((source, part)),
            }
        }
    }
    gather(sums)
}

/// Judges what was kept of a comment, without reasons: the words are not there to be shown.
pub fn judge_features(shared: &Shared, site: &Site, features: &Features) -> Judgement {
    let scales = Scales::of(features);
    let from_shared = shared.score_of(features, scales);
    let from_site = site.score_of(features, scales);
    let share = site.share_of_shared();
    Judgement {
        percent: tenths(from_shared * share + from_site),
        from_shared: tenths(from_shared),
        from_site: (!site.is_empty()).then(|| tenths(from_site)),
        share_of_shared: (share * 100.0).round() as u8,
        reasons: Vec::new(),
    }
}

fn tenths(logit: f32) -> u16 {
    (chance(logit) * 1000.0).round() as u16
}

/// Adds up what stands for the same thing, and takes the strongest.
fn gather(sums: Vec<(Source<'_>, f32)>) -> Vec<Reason> {
    let mut named: Vec<(ReasonKind, &str, f32)> = sums
        .into_iter()
        .map(|(source, sum)| {
            let (kind, what) = name(source);
            (kind, what, sum)
        })
        .filter(|(_, what, _)| what.chars().any(char::is_alphanumeric) || what.is_empty() || !what.is_ascii())
        .collect();
    // The same things stand together, in the order in which they came; which things come first does not count.
    named.sort_by(|a, b| (a.1.len(), a.0, a.1).cmp(&(b.1.len(), b.0, b.1)));
    named.dedup_by(|one, before| {
        let same = (one.0, one.1) == (before.0, before.1);
        if same {
            before.2 += one.2;
        }
        same
    });
    let stronger = |a: &(ReasonKind, &str, f32), b: &(ReasonKind, &str, f32)| {
        b.2.abs().total_cmp(&a.2.abs()).then((a.0, a.1).cmp(&(b.0, b.1)))
    };
    if named.len() > SEEN {
        named.select_nth_unstable_by(SEEN, stronger);
        named.truncate(SEEN);
    }
    // "Le" and "the" weigh a little, as all words do, and tell nobody anything.
    named.retain(|(kind, what, _)| *kind != ReasonKind::Word || !is_small(what));
    named.sort_by(stronger);
    named.truncate(REASONS);
    let strongest = named.into_iter().map(|(kind, what, sum)| Reason {
        kind,
        what: what.to_owned(),
        is_for_spam: sum > 0.0,
        weight: (sum.abs() * 100.0).round() as u16,
    });
    strongest.filter(|reason| reason.weight > 0).collect()
}

fn name(source: Source<'_>) -> (ReasonKind, &str) {
    let marks = |c: char| c.is_ascii_punctuation() || matches!(c, '«' | '»' | '“' | '”' | '…' | '’');
    match source {
        // The letters of a link speak for the host that it leads to.
        Source::Piece(link) if link.contains("://") => {
            let start = link.find("http").unwrap_or(0);
            host_of(link.get(start..).unwrap_or(link)).map_or((ReasonKind::Word, link), |host| (ReasonKind::Host, host))
        }
        Source::Piece(word) => (ReasonKind::Word, word.trim_matches(marks)),
        Source::Pair(words) => (ReasonKind::Words, words),
        Source::Look(of) => (ReasonKind::Look(of), ""),
        Source::Host(host) => (ReasonKind::Host, host),
        Source::Author(name) => (ReasonKind::Author, name),
        Source::Email(host) => (ReasonKind::Email, host),
        Source::Site(host) => (ReasonKind::Site, host),
        Source::Agent => (ReasonKind::Agent, ""),
        Source::Kind => (ReasonKind::Kind, ""),
    }
}
