//! What a detector saw: which harm or leak, where in the original text, how sure it is, and why.
//!
//! The reason is a code with at most two particulars; its sentence stands in the catalogues of
//! `charte-messages` as `why-<code>`, in French and English. A finding never repeats the words it
//! was found in: the span says where they stand, and whoever shows it has the text.

use std::borrow::Cow;
use std::ops::Range;

/// Something seen in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What it is.
    pub sign: Sign,
    /// Bytes of the original text.
    pub span: Range<u32>,
    /// How sure, in percent (0 to 100). What has a check digit that fits, or a word that has no other
    /// sense, is near 100; what needs its neighbours to be understood is lower.
    pub confidence: u8,
    /// Why.
    pub reason: Reason,
}

/// What detectors look for. One sign answers one fact of the charter language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sign {
    /// Attack on people for what they are (loi du 29 juillet 1881, art. 24 and 33; Code pénal 225-1).
    Hate,
    /// An outrageous expression, term of contempt or invective that holds no fact (loi de 1881, art. 29 al. 2).
    Insult,
    /// A precise fact that harms the honour of a named person or body (loi de 1881, art. 29 al. 1).
    Defamation,
    /// Announced harm to a person or to goods (Code pénal 222-17 and following).
    Threat,
    /// Repeated or mob-calling aggression against one person (Code pénal 222-33-2-2).
    Harassment,
    /// Coarse words, whoever they are said to.
    Profanity,
    /// Sexual words or advances.
    Sexual,
    /// Something that identifies a person, or gives access to them or their money.
    PersonalData,
    /// A key, token or password.
    Secret,
    /// A passage of a confidential document.
    Excerpt,
    /// Someone who may harm themselves, or calls for help.
    Distress,
    /// A claim that needs proof: superlative, figure, guarantee.
    Claim,
    /// A claim about the environment (directive (EU) 2024/825).
    GreenClaim,
    /// Wording that speaks of a gift, code or partnership, without the disclosure the law asks for (loi 2023-451).
    HiddenAdvertising,
    /// Election wording.
    Election,
    /// Wording of inside information (regulation (EU) 596/2014, art. 7).
    InsideInformation,
    /// Advertising or fraud that nobody asked for.
    Spam,
}

impl Sign {
    /// Every sign, in the order of their declaration.
    pub const ALL: [Self; 17] = [
        Self::Hate,
        Self::Insult,
        Self::Defamation,
        Self::Threat,
        Self::Harassment,
        Self::Profanity,
        Self::Sexual,
        Self::PersonalData,
        Self::Secret,
        Self::Excerpt,
        Self::Distress,
        Self::Claim,
        Self::GreenClaim,
        Self::HiddenAdvertising,
        Self::Election,
        Self::InsideInformation,
        Self::Spam,
    ];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Hate => "hate",
            Self::Insult => "insult",
            Self::Defamation => "defamation",
            Self::Threat => "threat",
            Self::Harassment => "harassment",
            Self::Profanity => "profanity",
            Self::Sexual => "sexual",
            Self::PersonalData => "personal-data",
            Self::Secret => "secret",
            Self::Excerpt => "excerpt",
            Self::Distress => "distress",
            Self::Claim => "claim",
            Self::GreenClaim => "green-claim",
            Self::HiddenAdvertising => "hidden-advertising",
            Self::Election => "election",
            Self::InsideInformation => "inside-information",
            Self::Spam => "spam",
        }
    }
}

/// Why a detector says so: the message `why-<code>` with its particulars `name` and `number`.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// The end of the message's key.
    pub code: &'static str,
    /// `$name`: a proper name that needs no translation (a service, a document), never words of the text.
    pub name: Option<Cow<'static, str>>,
    /// `$number`: a share in percent, a count.
    pub number: Option<i64>,
    /// `$also`: a second count.
    pub also: Option<i64>,
}

impl Reason {
    /// A reason without particulars.
    pub const fn of(code: &'static str) -> Self {
        Self { code, name: None, number: None, also: None }
    }

    /// With a proper name.
    #[must_use]
    pub fn named(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// With a number.
    #[must_use]
    pub fn counted(mut self, number: i64) -> Self {
        self.number = Some(number);
        self
    }

    /// With a second count.
    #[must_use]
    pub fn also(mut self, number: i64) -> Self {
        self.also = Some(number);
        self
    }
}
