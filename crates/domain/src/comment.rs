//! A comment on one of the company's spaces: what is seen of it, and what work there is with it. These are two things: a
//! comment that is shown can wait for an answer, and one that is hidden for a second look.

use crate::{AccountHandle, CharterId, CommentId, PersonId, SiteId};
use jiff::Timestamp;

/// What others see of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Visibility {
    /// Everybody sees it.
    Shown,
    /// Nobody yet: a person decides.
    Held,
    /// Nobody: on a ground that its author was told.
    Hidden,
    /// Put aside as spam; it can be brought back.
    Aside,
}

/// What work there is with it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Work {
    /// None.
    None,
    /// Somebody has to do something.
    Open,
    /// Later, with a reason.
    Snoozed,
    /// It was done.
    Closed,
}

/// What the learned judgement says of spam, by the bands of the charter.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub enum Band {
    /// No spam.
    Ham,
    /// It may be: a person decides.
    Hold,
    /// Put aside without a person, recoverable.
    Spam,
    /// So plainly spam that the site need not keep it. Here it is put aside all the same.
    Discard,
}

macro_rules! codes {
    ($($type:ident { $($name:ident $code:literal),+ $(,)? })+) => { $(
        impl $type {
            /// Stable code.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// The one with this code.
            #[must_use]
            pub fn parse(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$name),)+ _ => None }
            }
        }
    )+ };
}

codes! {
    Visibility { Shown "shown", Held "held", Hidden "hidden", Aside "aside" }
    Work { None "none", Open "open", Snoozed "snoozed", Closed "closed" }
    Band { Ham "ham", Hold "hold", Spam "spam", Discard "discard" }
}

/// From what per mille on a comment is held, put aside, thrown away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bands {
    /// A person decides.
    pub hold: u16,
    /// Put aside.
    pub aside: u16,
    /// The site need not keep it.
    pub discard: u16,
    /// After so many comments kept, an author of a site is trusted up to [`Bands::aside`]; none: nobody is.
    pub trust: Option<u32>,
}

impl From<&charte_lang::model::Antispam> for Bands {
    fn from(said: &charte_lang::model::Antispam) -> Self {
        Self {
            hold: said.hold(),
            aside: said.aside(),
            // Above every per mille: nothing is thrown away.
            discard: said.discard.unwrap_or(u16::MAX),
            trust: said.trust_after,
        }
    }
}

impl Bands {
    /// The band of a per mille.
    #[must_use]
    pub fn of(&self, spam: u16) -> Band {
        match spam {
            n if n >= self.discard => Band::Discard,
            n if n >= self.aside => Band::Spam,
            n if n >= self.hold => Band::Hold,
            _ => Band::Ham,
        }
    }
}

/// A comment as the house keeps it. Its words and those of its author lie with the journal, where they can be erased.
#[derive(Clone, Debug, PartialEq)]
pub struct Comment {
    /// Its id; also what a site is given as the handle of the check.
    pub id: CommentId,
    /// The site that asked, when one did.
    pub site: Option<SiteId>,
    /// The account on which it stands.
    pub account: AccountHandle,
    /// Its id there.
    pub remote: Option<String>,
    /// What it answers: an address.
    pub thread: String,
    /// The comment that it answers, by its id there.
    pub parent: Option<String>,
    /// `comment`, `reply`, `contact-form`, or a word of the site's.
    pub kind: String,
    /// Its author, as a keyed hash in hexadecimal digits.
    pub author: String,
    /// Its first words; empty when they were erased.
    pub title: String,
    /// What makes it the same comment when it is sent again, in hexadecimal digits.
    pub fingerprint: String,
    /// Comments that look alike have the same.
    pub likeness: i64,
    /// What others see of it.
    pub visibility: Visibility,
    /// What work there is with it.
    pub work: Work,
    /// How likely it is spam, per mille.
    pub spam: u16,
    /// What that means.
    pub band: Band,
    /// The scenario that it opened.
    pub scenario: Option<String>,
    /// 1 routine to 4 crisis.
    pub severity: u8,
    /// The rule that decided.
    pub rule: Option<String>,
    /// The ground on which it is hidden.
    pub ground: Option<String>,
    /// The charter by which it was judged.
    pub charter: Option<CharterId>,
    /// Who is on it.
    pub assigned: Option<PersonId>,
    /// The most urgent clock that runs.
    pub due: Option<Timestamp>,
    /// Until when it is left alone.
    pub snoozed: Option<Timestamp>,
    /// Since when somebody knows that it may be unlawful: the clock of removal runs from here.
    pub known: Option<Timestamp>,
    /// When it was written.
    pub written: Timestamp,
    /// When it came here.
    pub received: Timestamp,
    /// When it was changed last.
    pub changed: Timestamp,
    /// The entry of its arrival; its words lie there.
    pub entry: u64,
    /// Whether the slow detectors have seen it, or need not.
    pub looked: bool,
    /// Bytes of its text that are masked, visibly: nothing of a comment is ever rewritten.
    pub masks: Vec<(u32, u32)>,
}

/// How long the first words are, in characters.
pub const TITLE: usize = 120;

/// A clock of a scenario, running for a comment.
#[derive(Clone, Debug, PartialEq)]
pub struct Running {
    /// What it counts towards: a code of the charter's clocks.
    pub verb: String,
    /// By when.
    pub due: Timestamp,
    /// When it was done.
    pub met: Option<Timestamp>,
}

/// What a site knows of an author: of this site alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// Comments that were kept.
    pub kept: u32,
    /// Comments that were hidden on a ground.
    pub removed: u32,
    /// Comments that were spam.
    pub spam: u32,
    /// When the first came; none: there was none.
    pub first: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_follow_each_other() {
        let said = charte_lang::model::Antispam { discard: Some(990), ..Default::default() };
        let bands = Bands::from(&said);
        let found: Vec<Band> = [0, 799, 800, 899, 900, 989, 990, 1000].map(|n| bands.of(n)).into();
        use Band::{Discard, Ham, Hold, Spam};
        assert_eq!(found, [Ham, Ham, Hold, Hold, Spam, Spam, Discard, Discard]);
        for band in [Ham, Hold, Spam, Discard] {
            assert_eq!(Band::parse(band.code()), Some(band));
        }
    }
}
