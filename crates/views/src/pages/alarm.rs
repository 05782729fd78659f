//! `/alarm` and `/alarm/{id}`: what is out of the ordinary, and what is done about it; what nobody answers.

use crate::chart::Chart;
use crate::frame::Frame;
use crate::moment::Moment;
use crate::pages::inbox::Clock;
use crate::pages::inbox_card::{Happened, Known, Said};
use crate::parts::{Correction, Entry, Link, Nothing, Pager, Shape, Sign, Status, Tone, Written};
use crate::say::t;
use askama::Template;
use charte_messages::Lang;

/// The alarms, open and past, and the silences.
///
/// `GET /alarm`: `view` (absent: open | `past` | `silence`), `after` or `before` (key of a page).
#[derive(Clone, Debug, Template)]
#[template(path = "alarms.html")]
pub struct AlarmsPage {
    /// Frame, at [`crate::frame::Place::Inbox`].
    pub frame: Frame,
    /// The three views; [`views`] makes them.
    pub views: Vec<Link>,
    /// Code of the view: empty, `past`, `silence`.
    pub view: String,
    /// What the reader has to know: the watch is late, nothing was learned yet.
    pub statuses: Vec<Status>,
    /// Why there are no rows.
    pub nothing: Option<Nothing>,
    /// Alarms, the most serious first; empty in the view `silence`.
    pub rows: Vec<AlarmRow>,
    /// Questions and criticism that nobody answered in time, in the view `silence`.
    pub unanswered: Vec<Unanswered>,
    /// Accounts that say nothing for longer than the charter allows, in the view `silence`.
    pub dormant: Vec<Dormant>,
    /// The rest.
    pub pager: Pager,
}

/// An alarm in the list.
#[derive(Clone, Debug)]
pub struct AlarmRow {
    /// Id.
    pub id: String,
    /// Its level; [`level_sign`] makes it.
    pub level: Sign,
    /// What is out of the ordinary, in one sentence.
    pub say: String,
    /// Handle or site.
    pub account: String,
    /// Since when.
    pub since: Moment,
    /// How it ended, or what was done: "fausse alarme, Claire Morel"; may be empty.
    pub end: String,
}

/// A question or a criticism without an answer.
#[derive(Clone, Debug)]
pub struct Unanswered {
    /// Its card.
    pub href: String,
    /// Who wrote it.
    pub author: Written,
    /// First words.
    pub text: Written,
    /// Handle or site.
    pub account: String,
    /// Question, criticism…
    pub kind: String,
    /// The clock that ran out.
    pub clock: Clock,
    /// Who was to answer.
    pub owner: String,
}

/// An account that is silent.
#[derive(Clone, Debug)]
pub struct Dormant {
    /// Handle.
    pub account: String,
    /// Network.
    pub network: String,
    /// Its last post; none when there never was one.
    pub last: Option<Moment>,
    /// "limite de la charte : 14 jours", with its article.
    pub limit: Link,
    /// Who keeps it.
    pub custodians: String,
}

/// One alarm.
///
/// Form `POST /alarm/{id}`: `act` = `stop` (the queue of the accounts of the alarm; `reason`) | `case` (open the crisis case)
/// | `call` (the person on call) | `false` (`reason`: learned) | `end` (`reason`), and `revision` (number of the last act that was shown).
#[derive(Clone, Debug, Template)]
#[template(path = "alarm.html")]
pub struct AlarmPage {
    /// Frame, at [`crate::frame::Place::Inbox`].
    pub frame: Frame,
    /// Id.
    pub id: String,
    /// Number of its last act.
    pub revision: i64,
    /// Its level; [`level_sign`] makes it.
    pub level: Sign,
    /// What is out of the ordinary, in one sentence: the heading.
    pub title: String,
    /// Handle or site.
    pub account: String,
    /// Since when.
    pub since: Moment,
    /// It is over, or was a false one: how and by whom.
    pub over: Option<Status>,
    /// What the reader has to know: the watch is late, figures are from before a stop.
    pub statuses: Vec<Status>,
    /// Why it rings, in sentences, the strongest first.
    pub reasons: Vec<String>,
    /// The last hours against the usual rhythm.
    pub chart: Chart,
    /// The comments that say it best, at most three.
    pub voices: Vec<Said>,
    /// What spreads: near-identical texts.
    pub spreading: Vec<Spread>,
    /// Hashtags that are new or rise.
    pub hashtags: Vec<Spread>,
    /// Who is reached, all together: never a list of persons.
    pub reach: Vec<Known>,
    /// What the charter proposes or did; each is a button, or says when and by which article it was done.
    pub measures: Vec<Measure>,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// Reason of a false alarm.
    pub false_reason: Entry,
    /// It can be called a false one, or ended.
    pub may_end: bool,
    /// Reason of its end.
    pub end_reason: Entry,
    /// Why the reader may decide nothing.
    pub denied: Option<Status>,
    /// What happened, the last first.
    pub history: Vec<Happened>,
    /// The comments of the alarm in the inbox.
    pub inbox: Link,
}

/// Something that spreads.
#[derive(Clone, Debug)]
pub struct Spread {
    /// The words.
    pub text: Written,
    /// How often in the hours of the chart.
    pub count: i64,
    /// "+400 % en 1 h", "nouveau"; may be empty.
    pub trend: String,
    /// Where they are listed.
    pub href: String,
}

/// A measure against an alarm.
#[derive(Clone, Debug)]
pub struct Measure {
    /// `stop`, `case` or `call`: value of `act`.
    pub act: String,
    /// What it does.
    pub say: String,
    /// What it means, in one sentence.
    pub means: String,
    /// The article that proposes or does it.
    pub article: Option<Link>,
    /// Where it stands: proposed, done by the charter, done by a person.
    pub state: Sign,
    /// It can be done by the reader now.
    pub may: bool,
    /// It wants a reason, in the field `reason` of its form.
    pub reason: Option<Entry>,
    /// Where it goes on: the stop, the case; none until it is done.
    pub link: Option<Link>,
}

/// The sign of a level: 1 to look at, 2 serious, 3 crisis.
#[must_use]
pub fn level_sign(lang: Lang, level: u8) -> Sign {
    match level {
        0 | 1 => Sign::new(Tone::Remind, t(lang, "alarm-level-1")).shaped(Shape::Up),
        2 => Sign::new(Tone::Hold, t(lang, "alarm-level-2")).shaped(Shape::Up),
        _ => Sign::new(Tone::Refuse, t(lang, "alarm-level-3")),
    }
}

/// The three views of the alarms: empty, `past`, `silence`.
#[must_use]
pub fn views(lang: Lang, chosen: &str) -> Vec<Link> {
    [("", "alarm-view-open"), ("silence", "alarm-view-silence"), ("past", "alarm-view-past")]
        .map(|(view, key)| {
            let href = if view.is_empty() { "/alarm".to_owned() } else { format!("/alarm?view={view}") };
            Link::new(href, t(lang, key)).current(view == chosen)
        })
        .into()
}
