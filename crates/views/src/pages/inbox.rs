//! `/inbox` and `/inbox/{id}`: the comments that need a person. The list left, one card right; on a phone, the list, then
//! the card.

use crate::frame::Frame;
use crate::moment::Moment;
use crate::pages::inbox_card::{Card, Ground, Mark, Span, grounds};
use crate::parts::{Choice, Link, Nothing, Pager, Shape, Sign, Status, Tone, Written};
use crate::say::{Words, t};
use askama::Template;
use askama::filters::HtmlSafe;
use charte_messages::Lang;

/// The inbox.
///
/// `GET /inbox` (list, with the first comment as card on a wide screen) and `GET /inbox/{id}` (the same, with that card):
/// `view` (absent or `mine` | `soon` | `held` | `spam` | `snoozed` | `closed` | `all`),
/// `find` (words), `account` (handle), `network` (network or site), `scenario` (code), `ground` (code), `severity` (`1` to
/// `4`), `assigned` (person, or `nobody`), all empty or absent for any; `after` or `before` (key of a page);
/// on a card: `wording` (number of a prepared answer to begin with).
///
/// The forms of a card are those of [`Card`]. Filters are kept as those of every list are: [`crate::frame::Saved`].
///
/// `GET /inbox/news`, with the query of the list, `card` (id of the card that is shown, may be empty) and `seen` (`stamp` of
/// the list): answers with [`InboxNews`] alone, for the page's script.
#[derive(Clone, Debug, Template)]
#[template(path = "inbox.html")]
pub struct InboxPage {
    /// Frame, at [`crate::frame::Place::Inbox`].
    pub frame: Frame,
    /// The views with how many wait in each; [`views`] makes them.
    pub views: Vec<View>,
    /// Code of the view that is shown.
    pub view: String,
    /// What the list is filtered by.
    pub filters: Filters,
    /// What the reader has to know: a detector is late, an account is stopped, the database is away.
    pub statuses: Vec<Status>,
    /// What was just done, and the way back.
    pub undo: Option<Undo>,
    /// Why there are no rows.
    pub nothing: Option<Nothing>,
    /// Nothing was ever received: how comments come here. [`how_to_begin`] makes it.
    pub begin: Vec<Link>,
    /// The comments, the most urgent clock first.
    pub rows: Vec<Row>,
    /// The rest.
    pub pager: Pager,
    /// What the script tells the server, so that it says only what came since.
    pub stamp: String,
    /// Query of the list, without `?`; every link of a row carries it, and each form sends it back as `back`.
    pub query: String,
    /// The card; none while the list is empty.
    pub card: Option<Box<Card>>,
    /// `/inbox` shows the first card beside the list on a wide screen only: a phone shows the list.
    pub chosen: bool,
}

/// A view of the inbox, with how many comments are in it.
#[derive(Clone, Debug)]
pub struct View {
    /// Its code.
    pub code: &'static str,
    /// Its address and word.
    pub link: Link,
    /// How many, as it is read; may be empty. "3", "14", "200 000".
    pub count: String,
    /// It asks for a person now.
    pub urgent: bool,
}

/// What a list is filtered by; each choice has "all" first.
#[derive(Clone, Debug, Default)]
pub struct Filters {
    /// Words looked for.
    pub find: String,
    /// Accounts.
    pub accounts: Vec<Choice>,
    /// Networks and sites.
    pub networks: Vec<Choice>,
    /// Scenarios.
    pub scenarios: Vec<Choice>,
    /// Grounds; [`crate::pages::inbox_card::ground_choices`] makes them.
    pub grounds: Vec<Choice>,
    /// Severities; [`severities`] makes them.
    pub severities: Vec<Choice>,
    /// Persons, after "nobody".
    pub assigned: Vec<Choice>,
    /// How many of them are set besides the words, which opens their box.
    pub set: usize,
}

/// A comment in the list.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// `/inbox/{id}?{query}`.
    pub href: String,
    /// Who wrote it.
    pub author: Written,
    /// First words.
    pub text: Written,
    /// Handle or site.
    pub account: String,
    /// When it came.
    pub at: Moment,
    /// Its scenario; may be empty.
    pub scenario: String,
    /// The most urgent clock.
    pub clock: Option<Clock>,
    /// Where it stands; [`state_sign`] makes it.
    pub state: Sign,
    /// Serious or worse; [`severity_sign`] makes it. None for 1.
    pub severity: Option<Sign>,
    /// Who is on it; may be empty.
    pub on_it: String,
    /// It is the reader.
    pub own: bool,
    /// How many look like it.
    pub alike: usize,
    /// Nobody has opened it.
    pub fresh: bool,
    /// Its card is shown.
    pub current: bool,
}

/// A clock of a comment: colour, shape, word, and a time that counts down.
#[derive(Clone, Debug, Template)]
#[template(path = "clock.html")]
pub struct Clock {
    /// Language of the reader.
    pub lang: Lang,
    /// What it counts towards: "répondre", "retirer"; [`clock_word`] makes it.
    pub word: String,
    /// Until when. `near` is what counts down.
    pub due: Moment,
    /// Where it stands.
    pub state: ClockState,
    /// A second line: "heures ouvrées", "connu à 9 h 12 par un signalement"; may be empty.
    pub say: String,
}

/// Where a clock stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum ClockState {
    /// It runs, with time left.
    #[default]
    Running,
    /// It runs out soon.
    Soon,
    /// It ran out.
    Over,
    /// What it counted towards was done in time.
    Met,
    /// It was done too late.
    Missed,
    /// It stands still: outside business hours, put off.
    Paused,
}

/// The way back after an act: `POST /inbox/{id}`, `act=undo`.
#[derive(Clone, Debug)]
pub struct Undo {
    /// Id of the comment.
    pub id: String,
    /// Number of the act that is undone.
    pub number: String,
    /// What was done: "Masqué : injure."
    pub say: String,
    /// It cannot be undone any more: what was sent is sent. A sentence that says so; empty when it can.
    pub not: String,
}

/// What came since the page was shown: the answer to its script, which puts each part in its place.
#[derive(Clone, Debug, Template)]
#[template(path = "inbox-news.html")]
pub struct InboxNews {
    /// Language of the reader.
    pub lang: Lang,
    /// How many came that are not on the page.
    pub fresh: usize,
    /// How many of the page were done by others.
    pub gone: usize,
    /// The address that shows them.
    pub again: String,
    /// The views, with their counts now.
    pub views: Vec<View>,
    /// Who is on the card that is shown.
    pub presence: Option<Status>,
    /// The stamp of now.
    pub stamp: String,
}

impl HtmlSafe for Clock {}

impl Clock {
    /// A clock; its words are [`clock_word`]'s.
    #[must_use]
    pub fn new(lang: Lang, verb: &str, due: Moment, state: ClockState) -> Self {
        Self { lang, word: clock_word(lang, verb), due, state, say: String::new() }
    }

    /// Colour.
    #[must_use]
    pub fn tone(&self) -> Tone {
        match self.state {
            ClockState::Running | ClockState::Paused => Tone::Quiet,
            ClockState::Soon => Tone::Hold,
            ClockState::Over | ClockState::Missed => Tone::Refuse,
            ClockState::Met => Tone::Publish,
        }
    }

    /// Shape.
    #[must_use]
    pub fn shape(&self) -> Shape {
        match self.state {
            ClockState::Running => Shape::Clock,
            ClockState::Soon => Shape::Up,
            ClockState::Over | ClockState::Missed => Shape::Octagon,
            ClockState::Met => Shape::Tick,
            ClockState::Paused => Shape::Circle,
        }
    }

    /// It counts down in the page.
    #[must_use]
    pub fn counts(&self) -> bool {
        matches!(self.state, ClockState::Running | ClockState::Soon | ClockState::Over)
    }

    fn t(&self, key: &'static str) -> String {
        t(self.lang, key)
    }

    /// "dans %", "il y a %": what the script writes the rest of the time into.
    fn pattern(&self, key: &'static str) -> Words {
        Words::new(self.lang, key).with("span", "%")
    }

    fn key(&self) -> &'static str {
        match self.state {
            ClockState::Running => "inbox-clock-running",
            ClockState::Soon => "inbox-clock-soon",
            ClockState::Over => "inbox-clock-over",
            ClockState::Met => "inbox-clock-met",
            ClockState::Missed => "inbox-clock-missed",
            ClockState::Paused => "inbox-clock-paused",
        }
    }
}

const VIEWS: [(&str, &str); 7] = [
    ("mine", "inbox-view-mine"),
    ("soon", "inbox-view-soon"),
    ("held", "inbox-view-held"),
    ("spam", "inbox-view-spam"),
    ("snoozed", "inbox-view-snoozed"),
    ("closed", "inbox-view-closed"),
    ("all", "inbox-view-all"),
];

/// The views, in their order; `counts` are those of the views in the same order, empty where nothing is counted.
#[must_use]
pub fn views(lang: Lang, chosen: &str, counts: [String; 7]) -> Vec<View> {
    VIEWS
        .into_iter()
        .zip(counts)
        .map(|((code, key), count)| View {
            code,
            link: Link::new(format!("/inbox?view={code}"), t(lang, key)).current(code == chosen),
            urgent: code == "soon" && !count.is_empty(),
            count,
        })
        .collect()
}

const STATES: [(&str, &str, Tone, Shape); 9] = [
    ("waiting", "inbox-state-waiting", Tone::Busy, Shape::Half),
    ("held", "inbox-state-held", Tone::Hold, Shape::Hexagon),
    ("shown", "inbox-state-shown", Tone::Publish, Shape::Tick),
    ("hidden", "inbox-state-hidden", Tone::Refuse, Shape::Octagon),
    ("masked", "inbox-state-masked", Tone::Revise, Shape::Diamond),
    ("spam", "inbox-state-spam", Tone::Refuse, Shape::Down),
    ("snoozed", "inbox-state-snoozed", Tone::Quiet, Shape::Clock),
    ("answered", "inbox-state-answered", Tone::Publish, Shape::Sent),
    ("closed", "inbox-state-closed", Tone::Quiet, Shape::Circle),
];

/// The sign of a comment's state: `waiting`, `held`, `shown`, `hidden`, `masked`, `spam`, `snoozed`, `answered`, `closed`.
#[must_use]
pub fn state_sign(lang: Lang, state: &str) -> Sign {
    STATES.iter().find(|(name, ..)| *name == state).map_or_else(
        || Sign::new(Tone::Unknown, state),
        |(_, key, tone, shape)| Sign::new(*tone, t(lang, *key)).shaped(*shape),
    )
}

/// The sign of a severity, 1 to 4; none for a routine one.
#[must_use]
pub fn severity_sign(lang: Lang, severity: u8) -> Option<Sign> {
    match severity {
        2 => Some(Sign::new(Tone::Remind, t(lang, "inbox-severity-2")).shaped(Shape::Up)),
        3 => Some(Sign::new(Tone::Hold, t(lang, "inbox-severity-3")).shaped(Shape::Up)),
        4 => Some(Sign::new(Tone::Refuse, t(lang, "inbox-severity-4")).shaped(Shape::Octagon)),
        _ => None,
    }
}

/// The four severities to choose from; with "all" first where a list is filtered.
#[must_use]
pub fn severities(lang: Lang, chosen: &str, all: bool) -> Vec<Choice> {
    let first = all.then(|| Choice::new("", t(lang, "house-all")));
    let four =
        [("1", "inbox-severity-1"), ("2", "inbox-severity-2"), ("3", "inbox-severity-3"), ("4", "inbox-severity-4")];
    first.into_iter().chain(four.map(|(value, key)| Choice::new(value, t(lang, key)).on(value == chosen))).collect()
}

/// What a clock counts towards, by its code in the charter: `acknowledge`, `answer`, `decide`, `remove`, `hand_over`…
#[must_use]
pub fn clock_word(lang: Lang, verb: &str) -> String {
    match verb {
        "acknowledge" => t(lang, "inbox-clock-acknowledge"),
        "answer" => t(lang, "inbox-clock-answer"),
        "decide" => t(lang, "inbox-clock-decide"),
        "remove" => t(lang, "inbox-clock-remove"),
        "hand_over" => t(lang, "inbox-clock-hand-over"),
        "protect" => t(lang, "inbox-clock-protect"),
        "speak" => t(lang, "inbox-clock-speak"),
        "pause" => t(lang, "inbox-clock-pause"),
        other => other.to_owned(),
    }
}

/// How comments come here, for an inbox that never received one: the sites, a file, the API.
#[must_use]
pub fn how_to_begin(lang: Lang) -> Vec<Link> {
    [
        ("/settings/sites", "inbox-begin-sites"),
        ("/inbox/import", "inbox-begin-file"),
        ("/settings/tokens", "inbox-begin-api"),
    ]
    .map(|(href, key)| Link::new(href, t(lang, key)))
    .into()
}

impl InboxPage {
    /// The marks of the card, each once.
    fn marks(&self) -> Vec<&Mark> {
        self.spans().filter_map(|span| span.mark.as_ref()).collect()
    }

    /// What can be masked of the card, with its words.
    fn maskable(&self) -> Vec<(&str, &Mark)> {
        let marked = self.spans().filter_map(|span| span.mark.as_ref().map(|mark| (span.text.as_str(), mark)));
        marked.filter(|(_, mark)| !mark.at.is_empty() && !mark.masked).collect()
    }

    fn all_grounds(&self) -> Vec<Ground> {
        let (law, house) = grounds(self.frame.lang, "");
        house.into_iter().chain(law).collect()
    }

    fn spans(&self) -> impl Iterator<Item = &Span> {
        self.card.iter().flat_map(|card| &card.text)
    }

    /// What an empty view says: each is empty for another reason.
    fn none_title(&self) -> String {
        self.frame.t(match self.view.as_str() {
            "mine" => "inbox-none-mine",
            "soon" => "inbox-none-soon",
            "spam" => "inbox-none-spam",
            _ => "inbox-none",
        })
    }

    fn none_say(&self) -> String {
        self.frame.t(match self.view.as_str() {
            "mine" => "inbox-none-mine-say",
            "soon" => "inbox-none-soon-say",
            "spam" => "inbox-none-spam-say",
            _ => "inbox-none-say",
        })
    }
}

impl InboxNews {
    fn t(&self, key: &'static str) -> String {
        t(self.lang, key)
    }

    fn m(&self, key: &'static str) -> Words {
        Words::new(self.lang, key)
    }
}
