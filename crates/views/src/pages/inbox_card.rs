//! The card of a comment: all that one needs to decide it, and the forms that do.

use crate::moment::Moment;
use crate::pages::inbox::Clock;
use crate::pages::write::Note;
use crate::parts::{Choice, Correction, Entry, Link, Sign, Status, Tone, Written};
use crate::say::{Words, t};
use crate::verdict::{Seen, VerdictPanel};
use charte_messages::Lang;

/// A comment and what can be done with it.
///
/// Every form is `POST /inbox/{id}`, with `revision` (number of the last act that was shown: another one by now means that
/// somebody acted meanwhile, nothing is done and the answer is 409 with this page and [`Conflict::Acted`]), `back` (query
/// of the list) and `act`:
///
/// | `act` | other fields |
/// | --- | --- |
/// | `approve` | none: the comment is shown |
/// | `hide` | `ground` (code), `note` (may be empty), `justification` (when [`Card::unlike`] asks for it) |
/// | `mask` | `span` (several: `start-end`, characters of the text), `words` (other words to mask, may be empty), `ground` |
/// | `spam`, `not-spam` | none; both teach the site's model |
/// | `answer` | `text`, `wording` (number of the prepared answer, may be empty), `private` (`on` or absent), `anyway` (what [`Conflict`] showed) |
/// | `no-answer` | `why` (code of [`silences`]), `note` (may be empty unless `why` = `other`) |
/// | `take`, `release` | none: the reader is on it, or no longer |
/// | `assign` | `person` (id) |
/// | `escalate` | `to` (value of [`Acts::escalate`]), `why` |
/// | `snooze` | `until` (a value of [`Acts::snooze`]; `on` = `day` and `time` say it), `day` (`YYYY-MM-DD`), `time` (`HH:MM`), `reason` |
/// | `close` | `condition` (several: number), `reason` |
/// | `reopen` | `reason` |
/// | `undo` | `number` (of the act) |
/// | `note` | `note` |
/// | `step` | `number`, `done` (`on` or absent) |
/// | `severity` | `severity` (`1` to `4`) |
/// | `scenario` | `scenario` (code) |
/// | `similar-different` | `justification`: why this one is not treated like those that look like it |
/// | `confirm`, `decline` | `number` (of the act that wants a second person), `reason` (for `decline`) |
/// | `contest` | `outcome` = `kept` or `restored`, `reason`: the answer to an author who contested |
///
/// After an act: 303 to the next card of the list (`/inbox/{next}?{back}`), with [`crate::pages::inbox::Undo`]; after
/// `note`, `step`, `severity`, `scenario`, `take`, `release`, `assign`: back to the same card. What a form lacks brings the page again,
/// 422, with `corrections` and what was typed.
#[derive(Clone, Debug, Default)]
pub struct Card {
    /// Id.
    pub id: String,
    /// Number of its last act.
    pub revision: i64,
    /// "3 sur 128"; may be empty.
    pub place: String,
    /// Address of the card before, of the next.
    pub previous: Option<String>,
    /// Address of the next card.
    pub next: Option<String>,
    /// Address of the list.
    pub back: String,
    /// Where it stands; [`crate::pages::inbox::state_sign`] makes it.
    pub state: Sign,
    /// How serious; the choices of the form `severity`, one of them on.
    pub severities: Vec<Choice>,
    /// Its severity in a sign; none for 1.
    pub severity: Option<Sign>,
    /// What the reader has to know: a detector is off, the text was erased, the account is stopped, it came late.
    pub statuses: Vec<Status>,
    /// What to correct after a form that was not complete.
    pub corrections: Vec<Correction>,
    /// Who is on it.
    pub presence: Option<Status>,
    /// The reader is on it: `release` instead of `take`.
    pub own: bool,
    /// Somebody else is faster: shown before anything is sent.
    pub conflict: Option<Conflict>,
    /// A heavy act that waits for a second person.
    pub second: Option<Second>,
    /// Why the reader may decide nothing: the article, and whom to ask.
    pub denied: Option<Status>,
    /// Who wrote it.
    pub author: Author,
    /// When it came.
    pub at: Moment,
    /// Account, and the page or post with its address there.
    pub account: String,
    /// Where it stands at the site; opens there.
    pub place_there: Option<Link>,
    /// How it came: "WordPress", "API", "fichier".
    pub source: String,
    /// The comment, in pieces of which some are marked.
    pub text: Vec<Span>,
    /// Its language, when it is known.
    pub text_lang: Option<String>,
    /// The text is not kept any more, or was never allowed: said instead of it.
    pub erased: String,
    /// Pictures of it.
    pub media: Vec<Seen>,
    /// Addresses in it, as text: they are never links.
    pub addresses: Vec<String>,
    /// What it answers, what stands around it.
    pub thread: Thread,
    /// What the charter says of it.
    pub verdict: Option<VerdictPanel>,
    /// What the spam model says of it.
    pub spam: Option<Spam>,
    /// Its scenario.
    pub scenario: Option<Scenario>,
    /// The scenarios that it can be given; with one scenario or none, no form is shown.
    pub scenarios: Vec<Choice>,
    /// Its clocks, the most urgent first.
    pub clocks: Vec<Clock>,
    /// What can be done.
    pub acts: Acts,
    /// Comments that look like it.
    pub alike: Vec<Alike>,
    /// How many there are.
    pub alike_total: usize,
    /// Those that look like it were treated otherwise: the sentence; the act wants a `justification`.
    pub unlike: String,
    /// What was typed as justification.
    pub justification: Entry,
    /// What the author is told.
    pub statement: Option<Statement>,
    /// The copy that was kept before any act.
    pub evidence: Option<Evidence>,
    /// What was answered, the oldest first.
    pub answers: Vec<Answered>,
    /// Private notes; they never leave.
    pub notes: Vec<Note>,
    /// What was typed as a note.
    pub note: Entry,
    /// What happened to it, the last first.
    pub history: Vec<Happened>,
}

/// An answer to a comment.
#[derive(Clone, Debug, Default)]
pub struct Answered {
    /// Its id, for the acts `said` and `dropped`.
    pub id: String,
    /// What it says.
    pub text: Written,
    /// Who.
    pub by: String,
    /// When it was written.
    pub at: Moment,
    /// Where it stands: to be said, said, dropped.
    pub state: Sign,
    /// It goes to the author alone.
    pub private: bool,
    /// Somebody has to say it there, and the reader may note that it was.
    pub waits: bool,
}

/// A piece of a comment.
#[derive(Clone, Debug, Default)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Why they are marked; none for what is not.
    pub mark: Option<Mark>,
}

/// Why words are marked.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Its number, which the list of reasons below repeats; from 1.
    pub number: usize,
    /// Colour.
    pub tone: Tone,
    /// The reason: "injure", "numéro de téléphone", "adresse déjà vue dans 41 pourriels".
    pub reason: String,
    /// `start-end`, the value of `span` when they can be masked; empty when not.
    pub at: String,
    /// They are masked already.
    pub masked: bool,
}

/// Who wrote a comment, as this site knows them: nothing comes from elsewhere.
#[derive(Clone, Debug, Default)]
pub struct Author {
    /// Name as it was given.
    pub name: Written,
    /// Two letters for the round face.
    pub initials: String,
    /// Comments here, kept, removed, first seen; [`crate::pages::inbox_card::Known`] lines.
    pub known: Vec<Known>,
    /// What is particular: "journaliste déclaré", "a contesté deux fois", "un des vôtres".
    pub signs: Vec<Sign>,
    /// Last comments of the same author here.
    pub recent: Vec<Said>,
}

/// A line of what is known.
#[derive(Clone, Debug)]
pub struct Known {
    /// What.
    pub name: String,
    /// Its value.
    pub say: String,
}

/// Words of somebody around a comment.
#[derive(Clone, Debug)]
pub struct Said {
    /// Who.
    pub by: Written,
    /// The words.
    pub text: Written,
    /// When.
    pub at: Moment,
    /// Where it stands; none for what is simply there.
    pub sign: Option<Sign>,
    /// Its card; empty when there is none.
    pub href: String,
    /// It is ours.
    pub ours: bool,
}

/// What a comment answers, and what stands around it.
#[derive(Clone, Debug, Default)]
pub struct Thread {
    /// The post or page.
    pub post: Option<Said>,
    /// Comments before it.
    pub before: Vec<Said>,
    /// Comments after it.
    pub after: Vec<Said>,
    /// The rest, there.
    pub more: Option<Link>,
}

/// What the spam model says.
#[derive(Clone, Debug)]
pub struct Spam {
    /// In percent.
    pub percent: u8,
    /// "courrier indésirable", "douteux", "sain", with colour and shape.
    pub sign: Sign,
    /// What happens at this percent: the bands of the charter, in a sentence.
    pub say: String,
    /// The five strongest reasons.
    pub reasons: Vec<Reason>,
    /// What was taught: "appris de 41 corrections de ce site"; may be empty.
    pub learned: String,
}

/// A reason of the spam model.
#[derive(Clone, Debug)]
pub struct Reason {
    /// What was seen.
    pub say: String,
    /// The words of the comment that it speaks of; may be empty.
    pub marked: Written,
    /// It speaks against spam; for it otherwise.
    pub against: bool,
    /// How much, of 100 together with the others.
    pub weight: u8,
}

/// The scenario that a comment follows.
#[derive(Clone, Debug, Default)]
pub struct Scenario {
    /// Its title.
    pub title: Written,
    /// Its article in the charter.
    pub article: Option<Link>,
    /// Who owns it.
    pub owner: String,
    /// Why it was chosen: "réclamation, numéro de commande".
    pub because: String,
    /// What to do, in order.
    pub steps: Vec<Step>,
    /// When it goes to whom.
    pub escalation: Vec<Escalation>,
    /// How one speaks: "remercier, aucune promesse sans date".
    pub tone: Vec<String>,
    /// Why the charter would not answer.
    pub no_answer: Option<Written>,
    /// What has to be the case before it is closed.
    pub closing: Vec<Choice>,
}

/// A step of a scenario.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its number, from 1.
    pub number: usize,
    /// What to do.
    pub say: Written,
    /// It is done.
    pub done: bool,
    /// Who did it, when; may be empty.
    pub by: String,
}

/// When a comment goes to whom.
#[derive(Clone, Debug)]
pub struct Escalation {
    /// The condition.
    pub when: Written,
    /// To whom.
    pub to: String,
}

/// What can be done with a comment; what is none, empty or false is not offered.
#[derive(Clone, Debug, Default)]
pub struct Acts {
    /// It can be shown.
    pub approve: bool,
    /// It can be hidden.
    pub hide: Option<Hide>,
    /// Words of it can be masked.
    pub mask: bool,
    /// Other words to mask.
    pub mask_words: Entry,
    /// It can be put aside as spam.
    pub spam: bool,
    /// It can be taken back from there.
    pub not_spam: bool,
    /// It can be answered.
    pub answer: Option<Answer>,
    /// Reasons not to answer; [`silences`] makes them.
    pub no_answer: Vec<Choice>,
    /// What was typed with them.
    pub no_answer_note: Entry,
    /// It can be taken, or given back.
    pub take: bool,
    /// Persons to whom it can be given.
    pub assign: Vec<Choice>,
    /// To whom it can be escalated, the next of the scenario first.
    pub escalate: Vec<Choice>,
    /// Why it is.
    pub escalate_why: Entry,
    /// Until when it can be put off; [`snoozes`] makes them. Empty: it cannot.
    pub snooze: Vec<Choice>,
    /// Until which day.
    pub snooze_day: Entry,
    /// Until which hour.
    pub snooze_time: Entry,
    /// Why it is put off.
    pub snooze_reason: Entry,
    /// It can be closed.
    pub close: bool,
    /// What was typed as reason.
    pub close_reason: Entry,
    /// It can be opened again.
    pub reopen: bool,
    /// What was typed as reason.
    pub reopen_reason: Entry,
    /// A private note can be added.
    pub note: bool,
}

/// How a comment is hidden.
#[derive(Clone, Debug, Default)]
pub struct Hide {
    /// Grounds of law; [`grounds`] makes both lists.
    pub law: Vec<Ground>,
    /// Grounds of the house rules.
    pub house: Vec<Ground>,
    /// What is wrong with the choice.
    pub error: Option<String>,
    /// What was typed beside it.
    pub note: Entry,
    /// A second person has to confirm it: the sentence; may be empty.
    pub second: String,
    /// What the author will be told, or why nobody can tell them.
    pub told: String,
}

/// A ground on which a comment is hidden.
#[derive(Clone, Debug)]
pub struct Ground {
    /// Its code, as in the charter.
    pub code: String,
    /// Its name.
    pub name: String,
    /// When it is one.
    pub say: String,
    /// The law or the article of the house rules; may be empty.
    pub rests_on: String,
    /// It is chosen, or what the verdict proposes.
    pub on: bool,
}

/// The answer that is written.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// Text.
    pub text: Entry,
    /// Prepared ones, at most nine.
    pub wordings: Vec<Wording>,
    /// Number of the one that `text` began with; empty for none.
    pub wording: String,
    /// In whose name: "@verrieres".
    pub speaks_as: String,
    /// Where it will be seen, or who has to approve it first.
    pub goes: String,
    /// It can be sent to the author alone.
    pub may_private: bool,
    /// It will be.
    pub private: bool,
    /// Blanks of the text that are still open.
    pub blanks: Vec<String>,
    /// Length against the limit of the network; may be empty.
    pub counter: String,
    /// What the charter says of the answer, after it was refused or held.
    pub verdict: Option<VerdictPanel>,
}

/// A prepared answer, filled for this comment.
#[derive(Clone, Debug)]
pub struct Wording {
    /// The key that puts it into the box: 1 to 9.
    pub number: usize,
    /// Its name.
    pub title: Written,
    /// The text in pieces.
    pub pieces: Vec<Filled>,
    /// It is for the author alone.
    pub private: bool,
}

/// A piece of a prepared answer.
#[derive(Clone, Debug)]
pub struct Filled {
    /// The words; for an open blank its name in brackets, "[numéro de commande]".
    pub text: String,
    /// What they are.
    pub is: Blank,
}

/// What a piece of a prepared answer is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Blank {
    /// Words of the answer.
    #[default]
    Words,
    /// A blank that was filled.
    Filled,
    /// A blank that nobody filled.
    Open,
}

/// Somebody else is on the same comment. Each is shown above the reader's own words, which are kept in the form.
#[derive(Clone, Debug)]
pub enum Conflict {
    /// Another answer waits to be sent.
    Answer {
        /// Who wrote it, and when.
        by: String,
        /// The answer.
        text: Written,
        /// What `anyway` sends, so that a third answer is not overlooked.
        anyway: String,
    },
    /// Another person is on it now.
    Busy {
        /// Who, since when: "Hugo Petit est dessus depuis 4 min."
        say: String,
        /// What `anyway` sends.
        anyway: String,
    },
    /// Somebody acted since the page was shown.
    Acted {
        /// What happened: "Hugo Petit l'a masqué à 10 h 41 : injure."
        say: String,
        /// Its entry in the journal.
        href: String,
    },
}

/// A heavy act that waits for a second person.
#[derive(Clone, Debug)]
pub struct Second {
    /// Number of the act.
    pub number: String,
    /// "Hugo Petit veut masquer : menace." or what is asked of others.
    pub say: String,
    /// What was given as reason.
    pub reason: Written,
    /// Until when; without an answer nothing is done.
    pub due: Option<Moment>,
    /// The reader is somebody else and may confirm.
    pub may: bool,
    /// Why not; may be empty.
    pub not: String,
    /// Reason of a refusal.
    pub decline: Entry,
}

/// A comment that looks like this one.
#[derive(Clone, Debug)]
pub struct Alike {
    /// Its id.
    pub id: String,
    /// Its card.
    pub href: String,
    /// Who wrote it.
    pub author: Written,
    /// First words.
    pub text: Written,
    /// Handle or site.
    pub account: String,
    /// How much it looks like it, in percent.
    pub percent: u8,
    /// What was done with it.
    pub state: Sign,
    /// When it came.
    pub at: Moment,
}

/// What the author of a restricted comment is told: the statement of reasons.
#[derive(Clone, Debug, Default)]
pub struct Statement {
    /// Restriction, ground, law or rule, facts, automated or not, since when.
    pub facts: Vec<Known>,
    /// The text as it is sent, in the language of the comment.
    pub text: Written,
    /// How to contest it.
    pub contest: String,
    /// Whether it reached them: sent, waits, cannot be reached.
    pub told: Option<Sign>,
    /// What the author answered.
    pub contested: Option<Contested>,
}

/// An author who contests.
#[derive(Clone, Debug)]
pub struct Contested {
    /// Their words.
    pub text: Written,
    /// When.
    pub at: Moment,
    /// The reader may answer it: not the person who hid the comment.
    pub may: bool,
    /// Why not, or what was decided; may be empty.
    pub say: String,
    /// What was typed as reason.
    pub reason: Entry,
}

/// The copy of a comment that was kept before any act.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// "Copie gardée le … avant tout acte, jusqu'au …"
    pub say: String,
    /// Keyed hash.
    pub hash: String,
    /// Its entry in the journal; may be empty.
    pub href: String,
}

/// Something that happened to a comment.
#[derive(Clone, Debug)]
pub struct Happened {
    /// When.
    pub at: Moment,
    /// Who did what, in a sentence.
    pub say: String,
    /// Its entry in the journal; may be empty.
    pub href: String,
    /// It was undone since.
    pub undone: bool,
}

const LAW: [&str; 18] = [
    "hate_or_incitement",
    "threat",
    "harassment",
    "insult",
    "defamation",
    "terrorism_apology",
    "child_protection",
    "sexual_content",
    "doxxing",
    "privacy",
    "image_right",
    "medical_secrecy",
    "trade_secret",
    "fraud_phishing",
    "impersonation",
    "copyright",
    "trademark",
    "election_silence",
];

const HOUSE: [&str; 7] = [
    "advertising",
    "repetition_flood",
    "off_topic",
    "coarse_language",
    "personal_data",
    "unsafe_link",
    "medical_advice_request",
];

fn ground(lang: Lang, code: &str, chosen: &str) -> Ground {
    let key = code.replace('_', "-");
    Ground {
        code: code.to_owned(),
        name: t(lang, format!("ground-{key}")),
        say: t(lang, format!("ground-{key}-say")),
        rests_on: String::new(),
        on: code == chosen,
    }
}

/// All grounds, of law and of the house rules, by their codes in the charter. Criticism is none of them.
#[must_use]
pub fn grounds(lang: Lang, chosen: &str) -> (Vec<Ground>, Vec<Ground>) {
    let list = |codes: &[&str]| codes.iter().map(|code| ground(lang, code, chosen)).collect();
    (list(&LAW), list(&HOUSE))
}

/// The grounds as a box to choose from, with "all" first.
#[must_use]
pub fn ground_choices(lang: Lang, chosen: &str) -> Vec<Choice> {
    let all = LAW.iter().chain(&HOUSE).map(|code| {
        let one = ground(lang, code, chosen);
        Choice::new(one.code, one.name).on(one.on)
    });
    std::iter::once(Choice::new("", t(lang, "house-all"))).chain(all).collect()
}

/// Reasons not to answer: `charter` with its words, where it would not, and chosen unless another is; `solved`, `bait`, `humour`,
/// `said`, `law`, `elsewhere`, `other`.
#[must_use]
pub fn silences(lang: Lang, charter: Option<&str>, chosen: &str) -> Vec<Choice> {
    let charter = charter.map(|why| {
        Choice::new("charter", Words::new(lang, "inbox-silence-charter").with("why", why).say())
            .on(chosen == "charter" || chosen.is_empty())
    });
    let others = [
        ("solved", "inbox-silence-solved"),
        ("said", "inbox-silence-said"),
        ("elsewhere", "inbox-silence-elsewhere"),
        ("bait", "inbox-silence-bait"),
        ("humour", "inbox-silence-humour"),
        ("law", "inbox-silence-law"),
        ("other", "inbox-silence-other"),
    ]
    .map(|(value, key)| Choice::new(value, t(lang, key)).on(value == chosen));
    charter.into_iter().chain(others).collect()
}

/// Until when a comment is put off: `hour`, `evening`, `tomorrow`, `week`, `on` (day and hour are typed).
#[must_use]
pub fn snoozes(lang: Lang, chosen: &str) -> Vec<Choice> {
    [
        ("hour", "inbox-snooze-hour"),
        ("evening", "inbox-snooze-evening"),
        ("tomorrow", "inbox-snooze-tomorrow"),
        ("week", "inbox-snooze-week"),
        ("on", "inbox-snooze-on"),
    ]
    .map(|(value, key)| Choice::new(value, t(lang, key)).on(value == chosen))
    .into()
}

impl Wording {
    /// The whole text, as it goes into the box.
    #[must_use]
    pub fn text(&self) -> String {
        self.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }

    /// How many blanks are open.
    #[must_use]
    pub fn open(&self) -> usize {
        self.pieces.iter().filter(|piece| piece.is == Blank::Open).count()
    }
}

impl Acts {
    /// None of them is offered.
    #[must_use]
    pub fn none(&self) -> bool {
        !(self.approve || self.mask || self.spam || self.not_spam || self.close || self.reopen)
            && self.hide.is_none()
            && self.answer.is_none()
    }
}
