//! The resolved charter: what the text means, every name looked up, every value typed. The engine, the read-back and the
//! screens start from here and never look at the text again.

use crate::calendar::Calendar;
use crate::vocabulary::{Fact, Subject};
use jiff::civil::{Date, DateTime};

/// A range of bytes in a source text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// Which text: 0 is the charter itself, the others are the packs it takes up.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash, PartialOrd, Ord)]
pub struct SourceId(pub u16);

/// A place in one of the source texts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash, PartialOrd, Ord)]
pub struct Place {
    /// Which text.
    pub source: SourceId,
    /// Where in it.
    pub span: Span,
}

pub use charte_messages::Lang;

macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident)+) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
        pub struct $id(pub u32);
        impl $id {
            /// The index in the charter's vector.
            #[must_use]
            pub fn index(self) -> usize { self.0 as usize }
        }
    )+ };
}

ids! {
    /// An article: an index in [`Charter::articles`].
    ArticleId
    /// A team: an index in [`Charter::teams`].
    TeamId
    /// An account: an index in [`Charter::accounts`].
    AccountId
    /// A topic: an index in [`Charter::topics`].
    TopicId
    /// A category: an index in [`Charter::categories`].
    CategoryId
    /// A confidential item: an index in [`Charter::confidentials`].
    ConfidentialId
    /// A list: an index in [`Charter::lists`].
    ListId
    /// A calendar: an index in [`Charter::calendars`].
    CalendarId
    /// A scenario: an index in [`Charter::scenarios`].
    ScenarioId
    /// An alarm: an index in [`Charter::alarms`].
    AlarmId
    /// A rule: an index in [`Charter::rules`].
    RuleId
    /// A mandate: an index in [`Charter::mandates`].
    MandateId
}

/// A name as written, and the key by which it is compared.
#[derive(Clone, PartialEq, Eq, Debug, Default, Hash)]
pub struct Name {
    /// As its author wrote it.
    pub text: String,
    /// Folded: case, accents, hyphens, apostrophes and spaces do not count.
    pub key: String,
}

/// One of the texts that make the charter.
#[derive(Clone, Debug)]
pub struct Source {
    /// The file's name, or the pack's.
    pub name: String,
    /// The text.
    pub text: std::sync::Arc<str>,
    /// The language its header states.
    pub lang: Lang,
    /// Whether it is a pack.
    pub pack: bool,
}

/// A charter, resolved.
#[derive(Clone, Debug)]
pub struct Charter {
    /// The charter's text first, then its packs.
    pub sources: Vec<Source>,
    /// What the header says.
    pub header: Header,
    /// SHA-256 over the normalised texts of all sources: the version that verdicts and approvals record.
    pub hash: [u8; 32],
    /// Articles of all sources, the charter's first.
    pub articles: Vec<Article>,
    /// Teams.
    pub teams: Vec<Team>,
    /// Accounts.
    pub accounts: Vec<Account>,
    /// Topics.
    pub topics: Vec<TermGroup>,
    /// Categories.
    pub categories: Vec<TermGroup>,
    /// Confidential items.
    pub confidentials: Vec<Confidential>,
    /// Lists.
    pub lists: Vec<List>,
    /// Calendars.
    pub calendars: Vec<NamedCalendar>,
    /// Scenarios.
    pub scenarios: Vec<Scenario>,
    /// What is done with spam; `None`: the charter does not say, and the one of
    /// [`standard`](crate::packs::standard) counts.
    pub antispam: Option<Antispam>,
    /// Alarms.
    pub alarms: Vec<Alarm>,
    /// Notices.
    pub notices: Vec<Notice>,
    /// Retention periods.
    pub retentions: Vec<Retention>,
    /// Mandates.
    pub mandates: Vec<Mandate>,
    /// Rules.
    pub rules: Vec<Rule>,
    /// Examples, in the order of the text.
    pub examples: Vec<Example>,
}

impl Charter {
    /// How long a thing is kept, by the code of its [`crate::vocabulary::ChoiceSet::RetentionObject`]: as the charter says, which goes
    /// before its packs, else as [`standard`](crate::packs::standard) says. `None`: it is kept.
    #[must_use]
    pub fn kept(&self, what: &str) -> Option<&Retention> {
        let of =
            |charter: &'_ Self| charter.retentions.iter().rposition(|one| one.what == Some(what) && one.keep.is_some());
        match of(self) {
            Some(n) => self.retentions.get(n),
            None => crate::packs::standard().retentions.get(of(crate::packs::standard())?),
        }
    }
}

/// What the header says.
#[derive(Clone, Debug, Default)]
pub struct Header {
    /// Title of the document.
    pub title: Option<String>,
    /// The company.
    pub organisation: Option<String>,
    /// The document's language.
    pub lang: Lang,
    /// The author's own version number.
    pub version: Option<String>,
    /// The first day in force.
    pub in_force: Option<Date>,
    /// Day by which the charter must be read again.
    pub review: Option<Date>,
    /// The version this one replaces.
    pub replaces: Option<String>,
    /// Time zone name (IANA).
    pub zone: Option<String>,
    /// Country, as written.
    pub country: Option<String>,
    /// The person who answers for publications (LCEN art. 1-1, loi 82-652 art. 93-2).
    pub publication_director: Option<String>,
    /// Steps of its life, with their days and papers.
    pub formalities: Vec<Formality>,
    /// Where the header stands.
    pub place: Place,
}

/// A step in the life of the charter.
#[derive(Clone, Debug)]
pub struct Formality {
    /// Code of [`crate::vocabulary::ChoiceSet::Formality`].
    pub step: &'static str,
    /// When it was done.
    pub on: Date,
    /// The paper that proves it.
    pub evidence: Option<String>,
    /// Where it stands.
    pub place: Place,
}

/// An article: a heading and what stands under it.
#[derive(Clone, Debug)]
pub struct Article {
    /// Identity: `{#id}` or the slug of the title.
    pub id: String,
    /// Number made from its place, such as `3.2`; empty for the document's title and for packs' articles.
    pub number: String,
    /// Heading level, 1 to 6.
    pub level: u8,
    /// Title as written.
    pub title: String,
    /// Provisions of the seed that it covers, 0 to 16.
    pub covers: Vec<u8>,
    /// Laws and standards.
    pub references: Vec<String>,
    /// Who keeps it.
    pub owner: Option<TeamId>,
    /// Day and digests of the last time prose and blocks were read together.
    pub read: Option<ReadTogether>,
    /// Digest of its prose now.
    pub prose_hash: u64,
    /// Digest of its blocks now.
    pub block_hash: u64,
    /// The heading.
    pub place: Place,
}

/// When prose and blocks of an article were last read together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadTogether {
    /// The day.
    pub on: Date,
    /// Digest of the prose that day.
    pub prose_hash: u64,
    /// Digest of the blocks that day.
    pub block_hash: u64,
    /// Where the clause stands.
    pub place: Place,
}

/// A team.
#[derive(Clone, Debug)]
pub struct Team {
    /// Its name.
    pub name: Name,
    /// What it does.
    pub role: Option<String>,
    /// Members named in the charter (the registry may add more).
    pub members: Vec<String>,
    /// Who leads it.
    pub lead: Option<String>,
    /// Who stands in.
    pub deputy: Option<String>,
    /// Where it is declared (first).
    pub place: Place,
    /// The article.
    pub article: Option<ArticleId>,
}

/// An account of the company.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its handle.
    pub name: Name,
    /// Code of [`crate::vocabulary::ChoiceSet::Network`].
    pub network: Option<&'static str>,
    /// Code of [`crate::vocabulary::ChoiceSet::AccountKind`].
    pub kind: Option<&'static str>,
    /// What it is for.
    pub purpose: Option<String>,
    /// Legal owner.
    pub owner: Option<String>,
    /// Custodians.
    pub custodians: Vec<String>,
    /// Language codes (`fr`, `en`).
    pub languages: Vec<&'static str>,
    /// Country.
    pub country: Option<String>,
    /// Topics it takes; empty: nothing said.
    pub topics: Vec<TopicId>,
    /// Whether comments are open, when said.
    pub comments_open: Option<bool>,
    /// When its comments are watched.
    pub hours: Option<CalendarId>,
    /// Who pays for it.
    pub payer: Option<String>,
    /// Where it is declared.
    pub place: Place,
    /// The article.
    pub article: Option<ArticleId>,
}

/// How terms match.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum Forms {
    /// Case and accents must match.
    AsWritten,
    /// Folded.
    #[default]
    Exact,
    /// Folded, plural and feminine forms too.
    Inflected,
}

/// A term with the way it matches.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub struct Term {
    /// As written.
    pub text: String,
    /// How it matches.
    pub forms: Forms,
}

/// A topic or a category: what its terms find.
#[derive(Clone, Debug)]
pub struct TermGroup {
    /// Its name.
    pub name: Name,
    /// What it means, for people.
    pub definition: Option<String>,
    /// Terms.
    pub terms: Vec<Term>,
    /// Terms that do not count.
    pub except: Vec<Term>,
    /// Sentences that touch it.
    pub samples: Vec<String>,
    /// Sentences that do not.
    pub counter_samples: Vec<String>,
    /// Accounts that welcome it (topics).
    pub on: Vec<AccountId>,
    /// Threshold in percent (categories).
    pub threshold: Option<u8>,
    /// Where it is declared.
    pub place: Place,
    /// The article.
    pub article: Option<ArticleId>,
}

/// What must not be said, or not yet.
#[derive(Clone, Debug)]
pub struct Confidential {
    /// Its name.
    pub name: Name,
    /// What it means.
    pub definition: Option<String>,
    /// Terms that reveal it.
    pub terms: Vec<Term>,
    /// Terms that do not count.
    pub except: Vec<Term>,
    /// Folder of documents whose digests are kept.
    pub folder: Option<String>,
    /// End of the embargo, in the charter's zone.
    pub until: Option<DateTime>,
    /// Who may know.
    pub known_by: Vec<Who>,
    /// Code of [`crate::vocabulary::ChoiceSet::Level`].
    pub level: Option<&'static str>,
    /// Where it is declared.
    pub place: Place,
    /// The article.
    pub article: Option<ArticleId>,
}

/// What a list holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum ListKind {
    /// Terms found in texts.
    #[default]
    Terms,
    /// Host names.
    Sites,
    /// Handles.
    Accounts,
    /// Hashtags.
    Hashtags,
    /// Programs that publish.
    Tools,
}

/// A list.
#[derive(Clone, Debug)]
pub struct List {
    /// Its name.
    pub name: Name,
    /// What it holds.
    pub kind: ListKind,
    /// Its values.
    pub values: Vec<Term>,
    /// Terms that do not count.
    pub except: Vec<Term>,
    /// Where it is declared.
    pub place: Place,
    /// The article.
    pub article: Option<ArticleId>,
}

/// A calendar with its name.
#[derive(Clone, Debug)]
pub struct NamedCalendar {
    /// Its name.
    pub name: Name,
    /// When it runs.
    pub calendar: Calendar,
    /// Where it is declared.
    pub place: Place,
    /// The article.
    pub article: Option<ArticleId>,
}

/// A length of time as written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Length {
    /// How many.
    pub amount: u32,
    /// Of what.
    pub unit: TimeUnit,
}

/// Units of time.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum TimeUnit {
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months (30 days where a number of minutes is needed).
    Month,
    /// Years (365 days where a number of minutes is needed).
    Year,
}

impl Length {
    /// The length in minutes.
    #[must_use]
    pub fn minutes(self) -> i64 {
        i64::from(self.amount)
            * match self.unit {
                TimeUnit::Minute => 1,
                TimeUnit::Hour => 60,
                TimeUnit::Day => 1440,
                TimeUnit::Week => 10_080,
                TimeUnit::Month => 43_200,
                TimeUnit::Year => 525_600,
            }
    }
}

/// How a kind of comment is treated.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Its name.
    pub name: Name,
    /// Code of [`crate::vocabulary::ChoiceSet::Nature`]: what a comment of this kind is, in the order in which it is looked at.
    pub nature: Option<&'static str>,
    /// Title for people.
    pub title: Option<String>,
    /// What starts it, for people.
    pub trigger: Option<String>,
    /// 1 routine to 4 crisis.
    pub severity: Option<u8>,
    /// Who keeps it.
    pub owner: Vec<Who>,
    /// Its clocks.
    pub clocks: Vec<Clock>,
    /// The calendar its clocks run in; none: always.
    pub hours: Option<CalendarId>,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// Prepared answers.
    pub answers: Vec<Answer>,
    /// Tone to keep.
    pub tone: Vec<String>,
    /// Why not to answer, when that is the right thing.
    pub no_answer: Option<String>,
    /// To whom it goes up, and when.
    pub escalations: Vec<Escalation>,
    /// When it is closed.
    pub closing: Vec<String>,
    /// Where it is declared.
    pub place: Place,
    /// The article.
    pub article: Option<ArticleId>,
}

impl Scenario {
    /// Where its nature stands in the order in which a comment is looked at: 0 is danger. Without nature it comes last.
    #[must_use]
    pub fn rank(&self) -> usize {
        let natures = crate::vocabulary::ChoiceSet::Nature.choices();
        self.nature.and_then(|n| natures.iter().position(|c| c.code == n)).unwrap_or(natures.len())
    }

    /// The prepared answers for a severity: those written for it first, then those for any. Those for another severity are
    /// left out.
    #[must_use]
    pub fn answers_for(&self, severity: Option<u8>) -> Vec<&Answer> {
        let written = |wanted: Option<u8>| self.answers.iter().filter(move |a| a.severity == wanted);
        match severity {
            Some(_) => written(severity).chain(written(None)).collect(),
            None => self.answers.iter().collect(),
        }
    }
}

/// A prepared answer of a scenario. Its text may hold placeholders: see [`crate::wording`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    /// Its name, or its number when none was written.
    pub name: String,
    /// For which severity only; `None`: for any.
    pub severity: Option<u8>,
    /// The text.
    pub text: String,
    /// Where the text stands.
    pub place: Place,
}

/// A clock of a scenario.
#[derive(Clone, Debug)]
pub struct Clock {
    /// Code of [`crate::vocabulary::ChoiceSet::ClockVerb`].
    pub verb: &'static str,
    /// How long.
    pub within: Length,
    /// Where it stands.
    pub place: Place,
}

/// To whom a case goes up.
#[derive(Clone, Debug)]
pub struct Escalation {
    /// To whom.
    pub to: Vec<Who>,
    /// When, for people.
    pub when: Option<String>,
}

/// How much of what is learned on one site serves the others.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum Learning {
    /// Each site learns for itself.
    #[default]
    EachSite,
    /// All sites learn together.
    Together,
}

impl Learning {
    /// Code of [`crate::vocabulary::ChoiceSet::Learning`].
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::EachSite => "each_site",
            Self::Together => "together",
        }
    }
}

/// What is done with spam. Where hold, aside and keep are not written, what [`standard`](crate::packs::standard) says counts:
/// so it does for the default, in which nothing is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Antispam {
    /// The word of the block, so that it can be told like a declared thing.
    pub name: Name,
    /// From this probability of spam, in thousandths, a comment waits for a person; [`Antispam::hold`] is what counts.
    pub hold: Option<u16>,
    /// From this one it is put aside as spam, from where it can be taken back; [`Antispam::aside`] is what counts.
    pub aside: Option<u16>,
    /// From this one it is not even kept; `None`: nothing is discarded.
    pub discard: Option<u16>,
    /// After so many comments of an author were kept, the author's next ones are not held for a doubt.
    pub trust_after: Option<u32>,
    /// Whether sites learn from one another.
    pub learn: Learning,
    /// How long what is put aside can be taken back, before it is erased; [`Antispam::keep`] is what counts.
    pub keep: Option<Length>,
    /// On which accounts; `None`: all.
    pub on: Option<Vec<AccountId>>,
    /// Where it is declared.
    pub place: Place,
    /// The article.
    pub article: Option<ArticleId>,
}

/// What is done with a comment for its probability of spam alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub enum SpamBand {
    /// It is shown.
    Show,
    /// It waits for a person.
    Hold,
    /// It is put aside, and can be taken back.
    Aside,
    /// It is not kept.
    Discard,
}

impl Antispam {
    /// From this probability of spam, in thousandths, a comment waits for a person.
    #[must_use]
    pub fn hold(&self) -> u16 {
        self.said(|one| one.hold).unwrap_or(1000)
    }

    /// From this one it is put aside.
    #[must_use]
    pub fn aside(&self) -> u16 {
        self.said(|one| one.aside).unwrap_or(1000)
    }

    /// How long what is put aside can be taken back.
    #[must_use]
    pub fn keep(&self) -> Option<Length> {
        self.said(|one| one.keep)
    }

    fn said<T>(&self, clause: impl Fn(&Self) -> Option<T>) -> Option<T> {
        clause(self).or_else(|| clause(crate::packs::standard().antispam.as_ref()?))
    }

    /// The band of a probability in thousandths. `kept` is how many comments of the author were kept: a trusted author is not
    /// held for a doubt, but what is surely spam is put aside whoever wrote it.
    #[must_use]
    pub fn band(&self, probability: u16, kept: u32) -> SpamBand {
        let trusted = self.trust_after.is_some_and(|n| kept >= n);
        if self.discard.is_some_and(|d| probability >= d) {
            SpamBand::Discard
        } else if probability >= self.aside() {
            SpamBand::Aside
        } else if probability >= self.hold() && !trusted {
            SpamBand::Hold
        } else {
            SpamBand::Show
        }
    }

    /// Whether it is about an account.
    #[must_use]
    pub fn covers(&self, account: AccountId) -> bool {
        self.on.as_ref().is_none_or(|on| on.contains(&account))
    }
}

/// What raises the alarm, and what happens then. A threshold that nobody wrote is not looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alarm {
    /// Its name.
    pub name: Name,
    /// On which accounts; `None`: all.
    pub on: Option<Vec<AccountId>>,
    /// More comments than so many times what the account has at this hour of this weekday.
    pub volume: Option<u32>,
    /// And never for fewer comments than this.
    pub at_least: Option<u32>,
    /// More negative comments than so many times the usual.
    pub negative: Option<u32>,
    /// More comments alike than this.
    pub look_alikes: Option<u32>,
    /// Authors who are followed by more people than this, together.
    pub reach: Option<u32>,
    /// A hashtag that was never seen, more often than this.
    pub new_hashtag: Option<u32>,
    /// A question or a criticism that nobody answered for so long.
    pub unanswered: Option<Length>,
    /// An account on which nothing was published for so long.
    pub dormant: Option<Length>,
    /// What is done at once (codes of [`crate::vocabulary::ChoiceSet::AlarmAct`]).
    pub acts: Vec<&'static str>,
    /// What is put to a person (codes of [`crate::vocabulary::ChoiceSet::AlarmAct`]).
    pub proposes: Vec<&'static str>,
    /// Who is called.
    pub page: Vec<Who>,
    /// The scenario that the case follows.
    pub scenario: Option<ScenarioId>,
    /// Where it is declared.
    pub place: Place,
    /// The article.
    pub article: Option<ArticleId>,
}

impl Alarm {
    /// Whether it is about an account.
    #[must_use]
    pub fn covers(&self, account: AccountId) -> bool {
        self.on.as_ref().is_none_or(|on| on.contains(&account))
    }

    /// Whether it does a thing at once: what `do` says; and who is named is called, unless calling is only proposed.
    #[must_use]
    pub fn does(&self, act: &str) -> bool {
        let called = act == "page" && !self.page.is_empty() && !self.proposes.contains(&"page");
        called || self.acts.contains(&act)
    }

    /// Whether anything that comes in can raise it.
    #[must_use]
    pub fn hears_surges(&self) -> bool {
        let counts = [self.volume, self.negative, self.look_alikes, self.reach, self.new_hashtag];
        counts.iter().any(Option::is_some)
    }

    /// Whether anything can raise it.
    #[must_use]
    pub fn listens(&self) -> bool {
        self.hears_surges() || self.unanswered.is_some() || self.dormant.is_some()
    }
}

/// What commenters are told of their data (GDPR art. 13).
#[derive(Clone, Debug)]
pub struct Notice {
    /// Its name.
    pub name: Name,
    /// Who decides of the processing.
    pub controller: Option<String>,
    /// What for.
    pub purpose: Option<String>,
    /// On what legal basis.
    pub basis: Option<String>,
    /// Who receives the data.
    pub recipients: Vec<String>,
    /// How long, in words or by the name of a retention.
    pub retention: Option<String>,
    /// Whom to write to.
    pub rights: Option<String>,
    /// The text shown.
    pub text: Option<String>,
    /// On which accounts; empty: all.
    pub on: Vec<AccountId>,
    /// Where it is declared.
    pub place: Place,
    /// The article.
    pub article: Option<ArticleId>,
}

/// How long a thing is kept.
#[derive(Clone, Debug)]
pub struct Retention {
    /// Its name.
    pub name: Name,
    /// Code of [`crate::vocabulary::ChoiceSet::RetentionObject`].
    pub what: Option<&'static str>,
    /// How long.
    pub keep: Option<Length>,
    /// Code of [`crate::vocabulary::ChoiceSet::RetentionEnd`].
    pub then: Option<&'static str>,
    /// On what basis.
    pub basis: Option<String>,
    /// Where it is declared.
    pub place: Place,
    /// The article.
    pub article: Option<ArticleId>,
}

/// A team or a person.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub enum Who {
    /// A declared team.
    Team(TeamId),
    /// A person, by name or registry id.
    Person(Name),
}

/// What permits.
#[derive(Clone, Debug)]
pub struct Mandate {
    /// Its name.
    pub name: Name,
    /// To whom.
    pub who: Vec<Who>,
    /// On which accounts; `None`: all.
    pub on: Option<Vec<AccountId>>,
    /// Which acts (codes of [`crate::vocabulary::ChoiceSet::Act`]).
    pub may: Vec<&'static str>,
    /// Only these topics; empty: any.
    pub about: Vec<TopicId>,
    /// Only these content types (codes); empty: any.
    pub content: Vec<&'static str>,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
    /// Where it is declared.
    pub place: Place,
    /// The article.
    pub article: Option<ArticleId>,
}

/// When a rule counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash, PartialOrd, Ord)]
pub enum Mode {
    /// Not looked at.
    Draft,
    /// Computed and recorded, without effect.
    Shadow,
    /// Shown, never blocks.
    Warn,
    /// Counts.
    #[default]
    InForce,
}

/// What a rule does, weakest first. Posts and contacts use publish, remind, revise, hold, refuse; comments show, hold, hide.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub enum Effect {
    /// The post may leave.
    Publish,
    /// The comment is shown.
    Show,
    /// It may leave; something is recalled.
    Remind,
    /// Wants a change, or a recorded reason.
    Revise,
    /// Named people decide.
    Hold,
    /// The comment is hidden, on a ground.
    Hide,
    /// It does not leave.
    Refuse,
}

impl Effect {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Effect::Publish => "publish",
            Effect::Show => "show",
            Effect::Remind => "remind",
            Effect::Revise => "revise",
            Effect::Hold => "hold",
            Effect::Hide => "hide",
            Effect::Refuse => "refuse",
        }
    }

    /// The weakest effect for a subject.
    #[must_use]
    pub fn none(subject: Subject) -> Self {
        match subject {
            Subject::Comment => Effect::Show,
            Subject::Post | Subject::Contact => Effect::Publish,
        }
    }
}

/// Who decides on a hold.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub struct Deciders {
    /// Teams and persons.
    pub who: Vec<Who>,
    /// Whether all of them must say yes, or any one.
    pub all: bool,
}

/// An effect with its particulars.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub struct Outcome {
    /// The effect.
    pub effect: Effect,
    /// Who decides.
    pub deciders: Option<Deciders>,
    /// By when.
    pub within: Option<Length>,
    /// Code of [`crate::vocabulary::ChoiceSet::Ground`].
    pub ground: Option<&'static str>,
    /// The scenario to open.
    pub scenario: Option<ScenarioId>,
}

impl Outcome {
    /// An effect without particulars.
    #[must_use]
    pub fn plain(effect: Effect) -> Self {
        Self { effect, deciders: None, within: None, ground: None, scenario: None }
    }
}

/// What restricts or requires.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its name.
    pub name: Name,
    /// The article.
    pub article: Option<ArticleId>,
    /// What it is about.
    pub subject: Subject,
    /// When it looks; `None`: always.
    pub when: Option<Cond>,
    /// What breaches it; empty: its `when` alone.
    pub breaches: Vec<Breach>,
    /// What happens on breach; `None`: nothing (an exception that only sets its base aside).
    pub effect: Option<Outcome>,
    /// What happens when a fact is missing, as written; the engine knows the default.
    pub unknown: Option<Outcome>,
    /// What is wrong, for people.
    pub say: Option<String>,
    /// What to change, for people.
    pub remedy: Option<String>,
    /// Rules that it sets aside when its `when` holds.
    pub exception_to: Vec<RuleId>,
    /// Why it loosens a pack's rule.
    pub reason: Option<String>,
    /// When it counts.
    pub mode: Mode,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
    /// Laws and standards.
    pub references: Vec<String>,
    /// Where it is declared.
    pub place: Place,
    /// Where the charter adjusts it, if it is a pack's rule that was adjusted.
    pub adjusted: Option<Place>,
}

/// What breaches a rule.
#[derive(Clone, Debug, PartialEq)]
pub enum Breach {
    /// The author is none of these.
    Only(Vec<Who>, Place),
    /// This holds.
    Never(Cond, Place),
    /// This does not hold.
    Need(Cond, Place),
}

/// A condition.
#[derive(Clone, Debug, PartialEq)]
pub enum Cond {
    /// A phrase of the vocabulary.
    Atom(Atom),
    /// The contrary.
    Not(Box<Cond>),
    /// Every one.
    All(Vec<Cond>),
    /// Any one.
    Any(Vec<Cond>),
}

/// A phrase of the vocabulary, with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Atom {
    /// The fact.
    pub fact: Fact,
    /// Whether the phrase says the fact (`est`) or denies it (`n'est pas`).
    pub holds: bool,
    /// The value; several values mean any of them.
    pub value: Value,
    /// Where it stands.
    pub place: Place,
}

/// The value in a phrase.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// None: the fact is a flag.
    Flag,
    /// Teams or persons.
    Who(Vec<Who>),
    /// Codes of a closed set.
    Choices(Vec<&'static str>),
    /// Indexes of declared things; which vector is told by the fact's [`crate::vocabulary::NameKind`].
    Names(Vec<u32>),
    /// A comparison with a number or a percentage.
    Number(Compare, i64),
    /// A comparison with a length of time.
    Length(Compare, Length),
    /// Quoted words.
    Words(Vec<String>),
}

/// How a number is compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Compare {
    /// `plus de` · `more than`
    More,
    /// `moins de` · `less than`
    Less,
    /// `au moins` · `at least`
    AtLeast,
    /// `au plus` · `at most`
    AtMost,
    /// the number alone
    Exactly,
}

impl Compare {
    /// Whether `left` compares so to `right`.
    #[must_use]
    pub fn test(self, left: i64, right: i64) -> bool {
        match self {
            Compare::More => left > right,
            Compare::Less => left < right,
            Compare::AtLeast => left >= right,
            Compare::AtMost => left <= right,
            Compare::Exactly => left == right,
        }
    }
}

/// One line of an example block.
#[derive(Clone, Debug)]
pub struct Example {
    /// What it is about.
    pub subject: Subject,
    /// Who acts.
    pub who: Option<Who>,
    /// What they do (code of [`crate::vocabulary::ChoiceSet::Act`]).
    pub act: Option<&'static str>,
    /// On which account.
    pub account: Option<AccountId>,
    /// The text.
    pub text: Option<String>,
    /// When; date and time in the charter's zone.
    pub at: Option<DateTime>,
    /// Facts that are set.
    pub settings: Vec<Setting>,
    /// The effect expected, with ground and scenario if said.
    pub expect: Outcome,
    /// Rules that must be among the reasons.
    pub by: Vec<RuleId>,
    /// Whether a missing mandate must be among the reasons.
    pub by_mandate: bool,
    /// The article.
    pub article: Option<ArticleId>,
    /// The line.
    pub place: Place,
    /// The part after `=>`.
    pub expect_place: Place,
}

/// A fact set by an example.
#[derive(Clone, Debug, PartialEq)]
pub enum Setting {
    /// The phrase is so.
    Is(Atom),
    /// Nobody knows.
    Unknown(Atom),
}
