//! What is said about a charter's text: a stable code, a place, what is wrong, what to do; in both languages.

use crate::model::Place;
use charte_messages::{Lang, Message};

/// How bad it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The charter cannot be executed as written.
    Error,
    /// It can, but its author probably means something else.
    Warning,
    /// Worth knowing.
    Note,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident $code:literal $severity:ident)+) => {
        /// The stable code of a diagnostic.
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
        pub enum Code { $($(#[$doc])* $name,)+ }

        impl Code {
            /// Every code, for the reference page and the tests.
            pub const ALL: &'static [Code] = &[$(Code::$name),+];

            /// The code as shown: `E101`.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Code::$name => $code,)+ }
            }

            /// Its severity.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)+ }
            }

            /// The key of its message.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $(Code::$name => concat!("diag-", $code),)+ }
            }

            /// The key of its help.
            #[must_use]
            pub fn help_key(self) -> &'static str {
                match self { $(Code::$name => concat!("diag-", $code, "-help"),)+ }
            }

        }
    };
}

codes! {
    /// The document is larger than a charter can be.
    TooLarge "E001" Error
    /// The bytes are not UTF-8.
    NotUtf8 "E002" Error
    /// A control character.
    ControlCharacter "E003" Error
    /// A character that changes the order in which the text is shown.
    BidiCharacter "E004" Error
    /// No header block.
    NoHeader "E005" Error
    /// Two header blocks.
    SecondHeader "E006" Error
    /// A fence that is never closed.
    UnclosedFence "E007" Error
    /// More of something than the limit.
    TooMany "E008" Error
    /// A block that needs a name has none.
    NameMissing "E101" Error
    /// A line that starts with no clause word.
    UnknownClause "E102" Error
    /// A clause without its value.
    ValueMissing "E103" Error
    /// A clause that may stand once stands twice.
    ClauseTwice "E104" Error
    /// A quotation mark that is never closed.
    UnclosedQuote "E105" Error
    /// Words after the end of what the clause takes.
    Leftover "E106" Error
    /// A clause of another kind of block.
    ClauseElsewhere "E107" Error
    /// A clause that the block cannot do without.
    ClauseMissing "E108" Error
    /// Words after the name of a block.
    NameLeftover "E110" Error
    /// A phrase that is not of the vocabulary.
    UnknownPhrase "E201" Error
    /// A name that nothing declares.
    UnknownName "E202" Error
    /// A word that is not of the closed set.
    UnknownChoice "E203" Error
    /// Not a number where one is needed.
    NotANumber "E204" Error
    /// A day that does not exist.
    NoSuchDay "E205" Error
    /// Not a date where one is needed.
    NotADate "E206" Error
    /// Not a length of time.
    NotALength "E207" Error
    /// `et` and `ou` mixed without parentheses.
    MixedConnectives "E208" Error
    /// A parenthesis without its fellow.
    Parenthesis "E209" Error
    /// A condition nested too deep.
    TooDeep "E210" Error
    /// A fact that says nothing about this kind of thing.
    WrongSubject "E211" Error
    /// Not a time of day.
    NotATime "E212" Error
    /// An example without `=>`.
    ArrowMissing "E213" Error
    /// Not an effect.
    NotAnEffect "E214" Error
    /// Not a team or a person.
    NotWho "E215" Error
    /// A list of the wrong kind.
    WrongList "E216" Error
    /// Not a handle.
    NotAHandle "E217" Error
    /// A term without letters or digits.
    EmptyTerm "E218" Error
    /// `idem` without a line above.
    NothingAbove "E219" Error
    /// A number out of its range.
    OutOfRange "E220" Error
    /// Words of an example that are understood neither as verb, text nor phrase.
    ExamplePart "E221" Error
    /// A name declared twice.
    Duplicate "E301" Error
    /// Exceptions in a circle.
    ExceptionCycle "E302" Error
    /// A pack that does not exist.
    NoSuchPack "E303" Error
    /// Packs in a circle.
    PackCycle "E304" Error
    /// `masquer` without a ground.
    GroundMissing "E305" Error
    /// A ground that is none.
    NotAGround "E306" Error
    /// An effect of another subject.
    WrongEffect "E307" Error
    /// A rule that does nothing.
    EffectMissing "E308" Error
    /// An end before its beginning.
    EndBeforeStart "E309" Error
    /// A clause that an adjustment may not carry.
    AdjustmentClause "E310" Error
    /// An exception without `quand`.
    ExceptionWithoutWhen "E311" Error
    /// A name in several scripts.
    MixedScripts "E312" Error
    /// An exception to a rule about something else.
    ExceptionSubject "E313" Error
    /// A ground where nothing is hidden.
    GroundElsewhere "E314" Error
    /// A rule whose condition and requirement are both missing.
    RuleEmpty "E315" Error
    /// A rule that can never fire.
    DeadRule "E316" Error
    /// `alors` where `sinon` is meant.
    ThenMeansElse "E317" Error
    /// A rule that hides what is only criticism, an opinion or a complaint.
    HidesCriticism "E318" Error
    /// A pack's rule made weaker without a reason.
    Loosened "W401" Warning
    /// Two names that look alike.
    LookAlike "W402" Warning
    /// A charter block inside a quotation or a list.
    NestedBlock "W403" Warning
    /// A fence whose word is nearly one of ours.
    NearBlockWord "W404" Warning
    /// A block in both languages.
    MixedLanguages "W405" Warning
    /// Blocks before the header.
    HeaderNotFirst "W406" Warning
    /// A rule that always fires.
    AlwaysTrue "W408" Warning
    /// A rule that a stronger one always covers.
    Outweighed "W409" Warning
    /// Two exceptions of one rule that can hold together.
    ExceptionOverlap "W410" Warning
    /// An account on which nobody may publish.
    NobodyPublishes "W411" Warning
    /// An approval by a team without members.
    EmptyTeam "W412" Warning
    /// An approval that only the author's own team can give, and it has one member.
    OwnApproval "W413" Warning
    /// A topic that no account takes and no rule looks at.
    IdleTopic "W414" Warning
    /// An embargo that has ended.
    EmbargoOver "W415" Warning
    /// A scenario without owner.
    ScenarioOwner "W416" Warning
    /// A scenario without clock.
    ScenarioClock "W417" Warning
    /// A clock that cannot be kept outside opening hours.
    ClockOutside "W418" Warning
    /// A provision that no article covers.
    ProvisionMissing "W419" Warning
    /// Wording that the law makes void.
    VoidWording "W420" Warning
    /// Comments open without a data notice.
    NoticeMissing "W421" Warning
    /// An account without owner.
    AccountOwner "W422" Warning
    /// An account with fewer than two custodians.
    AccountCustodians "W423" Warning
    /// A calendar without any line.
    EmptyCalendar "W424" Warning
    /// A rule without an example that fires it.
    NoFiringExample "W425" Warning
    /// A rule without an example that passes it.
    NoPassingExample "W426" Warning
    /// Prose or block changed since they were last read together.
    ReadApart "W427" Warning
    /// In force sooner than a month after the last formality.
    TooSoon "W428" Warning
    /// A formality missing or out of order.
    FormalityMissing "W429" Warning
    /// A rule in force that waits for a detector.
    WaitsForDetector "W430" Warning
    /// The day of review is past.
    ReviewPast "W431" Warning
    /// A mandate that has ended.
    MandateOver "W432" Warning
    /// A name that nothing uses.
    Unused "W433" Warning
    /// A rule without `dire`.
    NothingSaid "W434" Warning
    /// A rule that has ended.
    RuleOver "W435" Warning
    /// A list or group without any value.
    EmptyGroup "W436" Warning
    /// Two rules that always do the same.
    SameRule "W437" Warning
    /// A term that looks like two.
    TermWithOr "W438" Warning
    /// A scenario without nature.
    ScenarioNature "W439" Warning
    /// A placeholder that looks like one the house knows.
    PlaceholderMisspelt "W440" Warning
    /// Thresholds of spam out of order.
    SpamOrder "W441" Warning
    /// Comments thrown away while the doubt is real.
    SpamDiscard "W442" Warning
    /// Comments open on an account that no antispam block is about.
    AntispamMissing "W443" Warning
    /// An alarm that calls nobody.
    AlarmPagesNobody "W444" Warning
    /// An alarm that opens a case without a scenario.
    AlarmScenario "W445" Warning
    /// An alarm that pauses the queue when nobody may resume.
    AlarmResume "W446" Warning
    /// An alarm that nothing can raise.
    AlarmNever "W447" Warning
    /// A data notice that does not say all that it must.
    NoticeIncomplete "W448" Warning
}

/// Something to be said about a place in a text.
#[derive(Clone, PartialEq, Debug)]
pub struct Diagnostic {
    /// Which.
    pub code: Code,
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub message: Message,
    /// What to do.
    pub help: Option<Message>,
    /// Other places that matter, with what they are.
    pub related: Vec<(Place, Message)>,
    /// A change that mends it.
    pub fix: Option<Fix>,
}

/// A change of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fix {
    /// What is replaced.
    pub place: Place,
    /// By what.
    pub with: String,
}

impl Diagnostic {
    /// A diagnostic with its message and help; both take the same arguments.
    #[must_use]
    pub fn new(code: Code, place: Place) -> Self {
        Self {
            code,
            place,
            message: Message::new(code.key()),
            help: Some(Message::new(code.help_key())),
            related: Vec::new(),
            fix: None,
        }
    }

    /// With one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<charte_messages::Arg>) -> Self {
        let value = value.into();
        if let Some(help) = &mut self.help {
            help.args.push((name, value.clone()));
        }
        self.message.args.push((name, value));
        self
    }

    /// With the nearest valid word, when there is one near enough, and the change that writes it.
    #[must_use]
    pub fn near(mut self, near: Option<String>) -> Self {
        let known = near.is_some();
        let word = near.clone().unwrap_or_default();
        self = self.with("near", word).with("known", if known { "yes" } else { "no" });
        if let Some(with) = near {
            self.fix = Some(Fix { place: self.place, with });
        }
        self
    }

    /// With another place that matters.
    #[must_use]
    pub fn related(mut self, place: Place, message: Message) -> Self {
        self.related.push((place, message));
        self
    }

    /// What is wrong, in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        self.message.render(lang)
    }

    /// What to do, in words.
    #[must_use]
    pub fn help_text(&self, lang: Lang) -> Option<String> {
        self.help.as_ref().map(|h| h.render(lang)).filter(|t| !t.is_empty())
    }
}

/// The nearest of some words to what was found, if it is near enough to be what was meant.
pub fn nearest<'a>(found: &str, words: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let found = crate::fold::word(found);
    let limit = (found.chars().count() / 3).clamp(1, 4);
    words
        .into_iter()
        .map(|w| (strsim::damerau_levenshtein(&found, &crate::fold::word(w)), w))
        .filter(|(d, _)| *d <= limit)
        .min_by_key(|(d, _)| *d)
        .map(|(_, w)| w.to_owned())
}
