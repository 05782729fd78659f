//! A post and its life.

use crate::{Content, NoteId, PersonId, PostId};
use charte_lang::model::Effect;
use jiff::Timestamp;

macro_rules! states {
    ($(#[$doc:meta])* $name:ident { $($(#[$one:meta])* $state:ident = $code:literal)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$one])* $state,)+ }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$state),+];

            /// Stable code.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$state => $code,)+ }
            }

            /// The one with this code.
            #[must_use]
            pub fn parse(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$state),)+ _ => None }
            }
        }
    };
}
pub(crate) use states;

states! {
    /// Where a post stands.
    PostState {
        /// Its author works on it.
        Draft = "draft"
        /// Somebody must say yes, or something is to be known.
        Submitted = "submitted"
        /// All has been said; it has no hour yet.
        Approved = "approved"
        /// It leaves at its hour.
        Scheduled = "scheduled"
        /// It has left for at least one account.
        Published = "published"
        /// It was taken back before or after it left.
        Withdrawn = "withdrawn"
        /// Somebody has said no, or the charter refuses it.
        Refused = "refused"
    }
}

impl PostState {
    /// Whether its content may still be changed. What has left is corrected by another post.
    #[must_use]
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Published | Self::Withdrawn)
    }

    /// Whether its deliveries wait for their hour.
    #[must_use]
    pub fn leaves(self) -> bool {
        matches!(self, Self::Scheduled)
    }
}

/// A post.
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// Its id.
    pub id: PostId,
    /// Who writes it.
    pub author: PersonId,
    /// Where it stands.
    pub state: PostState,
    /// The last verdict's effect.
    pub effect: Effect,
    /// Its first words.
    pub title: String,
    /// The number of its last version, from 1.
    pub version: u32,
    /// The hash of its last version.
    pub hash: [u8; 32],
    /// When it is to leave.
    pub due: Option<Timestamp>,
    /// When it left first.
    pub published: Option<Timestamp>,
    /// When it was begun.
    pub created: Timestamp,
    /// When it was changed last.
    pub changed: Timestamp,
    /// When its time was up: its words went, or those who worked on it.
    pub erased: Option<Timestamp>,
}

/// A version of a post's content.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// Its number, from 1.
    pub number: u32,
    /// Who wrote it.
    pub author: PersonId,
    /// When.
    pub at: Timestamp,
    /// What it says.
    pub content: Content,
    /// Its hash.
    pub hash: [u8; 32],
}

/// A note: for those who work on the post. It has no way into what is published.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Its id.
    pub id: NoteId,
    /// Who wrote it.
    pub author: PersonId,
    /// When.
    pub at: Timestamp,
    /// What it says.
    pub text: String,
}

/// The effect with this code, of a post.
#[must_use]
pub fn effect(code: &str) -> Option<Effect> {
    [Effect::Publish, Effect::Remind, Effect::Revise, Effect::Hold, Effect::Refuse]
        .into_iter()
        .find(|e| e.code() == code)
}
