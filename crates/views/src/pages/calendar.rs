//! `/calendar`: a day, a week, a month or a list of what is planned, and one post opened to move it.

use crate::frame::{Frame, Place};
use crate::moment::{self, Moment};
use crate::parts::{Choice, Correction, Entry, Link, Nothing, Pager, Sign, Status, Tone, Written};
use crate::sample::{HOSTILE, Sample, at, frame, french};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;
use jiff::civil::{Date, Time};

/// The calendar.
///
/// `GET /calendar`: `view` (`day` | `week` | `month` | `list`), `from` (`YYYY-MM-DD`), `account` (handle or empty), `effect`
/// (`publish` | `remind` | `revise` | `hold` | `refuse` or empty), `author` (id or empty), `post` (id of the opened one).
/// Form `POST /calendar/move`: `post`, `back` (path), and either `day` (`YYYY-MM-DD`) with `time` (`HH:MM`), or, from the keys
/// and from dragging, `days` and `minutes` (signed numbers).
#[derive(Clone, Debug, Template)]
#[template(path = "calendar.html")]
pub struct CalendarPage {
    /// Frame.
    pub frame: Frame,
    /// How many posts, how many held…; may be empty.
    pub lead: String,
    /// "7 – 13 décembre 2026".
    pub title: String,
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// Address of the time before.
    pub before: String,
    /// Address of today.
    pub today: String,
    /// Address of the time after.
    pub after: String,
    /// The four views; [`views`] makes them.
    pub views: Vec<Link>,
    /// Accounts to choose from.
    pub accounts: Vec<Choice>,
    /// Verdicts to choose from; [`effects`] makes them.
    pub effects: Vec<Choice>,
    /// Authors to choose from.
    pub authors: Vec<Choice>,
    /// The time itself.
    pub body: Body,
    /// The post that is opened.
    pub opened: Option<Opened>,
    /// Clashes, caps that are reached, embargoes.
    pub notices: Vec<Status>,
}

/// What the calendar shows.
#[derive(Clone, Debug)]
pub enum Body {
    /// A day or a week.
    Days {
        /// One day, or seven.
        days: Vec<Day>,
    },
    /// A month.
    Month {
        /// Names of the seven days.
        weekdays: Vec<String>,
        /// Weeks of seven days.
        weeks: Vec<Vec<MonthDay>>,
    },
    /// A list.
    List {
        /// What comes, the next first.
        rows: Vec<ListRow>,
        /// Why there are no rows.
        nothing: Option<Nothing>,
        /// The rest.
        pager: Pager,
    },
}

/// A day of a week. [`Day::new`] puts the posts in their rows.
#[derive(Clone, Debug)]
pub struct Day {
    /// `YYYY-MM-DD`.
    pub date: String,
    /// "mardi".
    pub weekday: String,
    /// "8".
    pub number: String,
    /// It is today.
    pub today: bool,
    /// Quiet hours, silences, clashes.
    pub bands: Vec<Band>,
    /// The posts.
    pub slots: Vec<Slot>,
}

/// A stretch of a day, in half-hours: `first` from 14 (7 h), `last` to 42 (21 h).
#[derive(Clone, Debug)]
pub struct Band {
    /// What it is.
    pub say: String,
    /// Nothing leaves; otherwise it is something to look at.
    pub quiet: bool,
    /// Half-hour it begins with, 14 to 41.
    pub first: u8,
    /// Half-hour it ends before, 15 to 42.
    pub last: u8,
}

/// Posts that share a row.
#[derive(Clone, Debug)]
pub struct Slot {
    /// Half-hour, 14 to 41.
    pub row: u8,
    /// Posts.
    pub chips: Vec<Chip>,
}

/// A post in the calendar.
#[derive(Clone, Debug)]
pub struct Chip {
    /// Id.
    pub id: String,
    /// Address that opens it here.
    pub href: String,
    /// Its verdict.
    pub tone: Tone,
    /// When.
    pub at: Moment,
    /// First words.
    pub title: Written,
    /// Handle, and the network on a day.
    pub account: String,
    /// It is the opened one.
    pub current: bool,
    /// It can be moved.
    pub may_move: bool,
}

/// A day of a month.
#[derive(Clone, Debug)]
pub struct MonthDay {
    /// `YYYY-MM-DD`.
    pub date: String,
    /// "8".
    pub number: String,
    /// "décembre", for ears.
    pub month: String,
    /// It is of another month.
    pub out: bool,
    /// It is today.
    pub today: bool,
    /// Nothing leaves on it.
    pub quiet: bool,
    /// Silences.
    pub bands: Vec<String>,
    /// The first posts.
    pub chips: Vec<Chip>,
    /// How many more there are.
    pub more: usize,
}

/// A row of the list.
#[derive(Clone, Debug)]
pub struct ListRow {
    /// The post.
    pub chip: Chip,
    /// Author's name.
    pub author: String,
}

/// The post that is opened beside the calendar.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Id.
    pub id: String,
    /// First words.
    pub title: Written,
    /// Address without it.
    pub close: String,
    /// Verdict.
    pub verdict: Sign,
    /// By which article, who decides.
    pub verdict_say: String,
    /// Handles.
    pub accounts: String,
    /// Author's name.
    pub author: String,
    /// When it leaves.
    pub leaves: Moment,
    /// It can be moved.
    pub may_move: bool,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// Day to move to.
    pub day: Entry,
    /// Hour to move to.
    pub time: Entry,
    /// Zone of that hour.
    pub zone: String,
}

/// First half-hour that a week shows.
const FIRST: u8 = 14;
/// Half-hour after the last one.
const END: u8 = 42;

/// The row of an hour: its half-hour, or the nearest that a week shows.
#[must_use]
pub fn row(time: Time) -> u8 {
    let half = u8::try_from(time.hour()).unwrap_or_default() * 2 + u8::from(time.minute() >= 30);
    half.clamp(FIRST, END - 1)
}

impl Day {
    /// A day with its posts, in their order, each with its hour. Posts less than an hour apart share a row.
    #[must_use]
    pub fn new(lang: Lang, on: Date, today: Date, bands: Vec<Band>, posts: Vec<(Time, Chip)>) -> Self {
        let mut slots: Vec<Slot> = Vec::new();
        for (time, chip) in posts {
            let row = row(time);
            match slots.last_mut() {
                Some(slot) if row < slot.row + 2 => slot.chips.push(chip),
                _ => slots.push(Slot { row: row.min(END - 2), chips: vec![chip] }),
            }
        }
        Self {
            date: on.to_string(),
            weekday: moment::weekday(lang, on),
            number: on.day().to_string(),
            today: on == today,
            bands,
            slots,
        }
    }
}

impl Slot {
    /// The posts that have room: two in a week, all on a day.
    #[must_use]
    pub fn shown(&self, all: bool) -> &[Chip] {
        let room = if all || self.chips.len() <= 2 { self.chips.len() } else { 1 };
        self.chips.get(..room).unwrap_or_default()
    }

    /// How many have none.
    #[must_use]
    pub fn more(&self, all: bool) -> usize {
        self.chips.len() - self.shown(all).len()
    }
}

impl CalendarPage {
    fn view(&self) -> &'static str {
        match &self.body {
            Body::Days { days } if days.len() == 1 => "day",
            Body::Days { .. } => "week",
            Body::Month { .. } => "month",
            Body::List { .. } => "list",
        }
    }

    fn is_list(&self) -> bool {
        matches!(self.body, Body::List { .. })
    }

    fn hours(&self) -> Vec<String> {
        (8..21).map(|hour| moment::time(self.frame.lang, Time::constant(hour, 0, 0, 0))).collect()
    }

    fn legend(&self) -> [Tone; 6] {
        [Tone::Publish, Tone::Remind, Tone::Revise, Tone::Hold, Tone::Refuse, Tone::Unknown]
    }
}

/// The four views, with the same first day.
#[must_use]
pub fn views(lang: Lang, from: &str, chosen: &str) -> Vec<Link> {
    [("day", "calendar-day"), ("week", "calendar-week"), ("month", "calendar-month"), ("list", "calendar-list")]
        .map(|(view, key)| {
            Link::new(format!("/calendar?view={view}&from={from}"), t(lang, key)).current(view == chosen)
        })
        .into()
}

/// The five verdicts, with "all" first.
#[must_use]
pub fn effects(lang: Lang, chosen: &str) -> Vec<Choice> {
    let tones = [Tone::Publish, Tone::Remind, Tone::Revise, Tone::Hold, Tone::Refuse];
    let mut out = vec![Choice::new("", t(lang, "house-all"))];
    out.extend(tones.map(|tone| Choice::new(tone.class(), t(lang, tone.effect())).on(tone.class() == chosen)));
    out
}

impl Sample for CalendarPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let today = at(0, 0, 0).date();
        let (monday, sunday) = (at(-1, 0, 0).date(), at(5, 0, 0).date());
        let page = |view, title: String, body| Self {
            frame: frame(lang, Place::Calendar, "/calendar?view=week"),
            lead: Words::new(lang, "calendar-lead")
                .with("n", 14_usize)
                .with("held", 2_usize)
                .with("refused", 1_usize)
                .say(),
            title,
            from: monday.to_string(),
            before: "/calendar?view=week&from=2026-11-30".into(),
            today: "/calendar?view=week".into(),
            after: "/calendar?view=week&from=2026-12-14".into(),
            views: views(lang, "2026-12-07", view),
            accounts: vec![Choice::new("", t(lang, "house-all")), Choice::new("@verrieres", "@verrieres")],
            effects: effects(lang, ""),
            authors: vec![Choice::new("", t(lang, "house-all")), Choice::new("hugo-petit", "Hugo Petit")],
            body,
            opened: None,
            notices: Vec::new(),
        };
        let week = Self {
            opened: Some(opened(lang)),
            notices: vec![Status {
                link: Some(Link::new("/calendar?view=day&from=2026-12-10", t(lang, "calendar-move"))),
                ..Status::new(Tone::Hold, clash(lang))
            }],
            ..page("week", moment::span(lang, monday, sunday), Body::Days { days: week_days(lang) })
        };
        let one = week_days(lang).into_iter().filter(|d| d.today).collect();
        let day = page("day", moment::sentence(&moment::weekday_full(lang, today)), Body::Days { days: one });
        let quiet_week =
            (0..7).map(|n| Day::new(lang, at(n - 1, 0, 0).date(), today, quiet(lang), Vec::new())).collect();
        let empty = Self {
            lead: Words::new(lang, "calendar-lead")
                .with("n", 0_usize)
                .with("held", 0_usize)
                .with("refused", 0_usize)
                .say(),
            ..page("week", moment::span(lang, monday, sunday), Body::Days { days: quiet_week })
        };
        let month = page("month", moment::sentence(&moment::month_year(lang, today)), sample_month(lang));
        let rows: Vec<ListRow> = (0..7)
            .flat_map(|n| posts(lang, n).into_iter().map(move |(time, chip)| (n, time, chip)))
            .map(|(n, time, chip)| {
                let when = Moment::brief(lang, &at(n - 1, time.hour(), time.minute()));
                ListRow { chip: Chip { at: when, ..chip }, author: "Hugo Petit".into() }
            })
            .collect();
        let from = Words::new(lang, "calendar-from").with("day", moment::day(lang, today)).say();
        let list = page(
            "list",
            from.clone(),
            Body::List {
                rows,
                nothing: None,
                pager: Pager { say: "7 / 31".into(), newer: None, older: Some("/calendar?view=list&after=7".into()) },
            },
        );
        let list_empty =
            page("list", from, Body::List { rows: Vec::new(), nothing: Some(Nothing::Yet), pager: Pager::default() });
        let mut hostile = week.clone();
        if let Some(o) = &mut hostile.opened {
            o.title = french(HOSTILE);
            o.id = HOSTILE.into();
            o.verdict_say = HOSTILE.into();
        }
        vec![
            ("week", week),
            ("day", day),
            ("month", month),
            ("list", list),
            ("empty", empty),
            ("list-empty", list_empty),
            ("hostile", hostile),
        ]
    }
}

fn clash(lang: Lang) -> String {
    let time = moment::time(lang, Time::constant(14, 0, 0, 0));
    Words::new(lang, "calendar-clash").with("time", time).with("n", 2_usize).say()
}

fn quiet(lang: Lang) -> Vec<Band> {
    let hour = |h| moment::time(lang, Time::constant(h, 0, 0, 0));
    vec![
        Band {
            say: Words::new(lang, "calendar-quiet-until").with("time", hour(8)).say(),
            quiet: true,
            first: 14,
            last: 16,
        },
        Band {
            say: Words::new(lang, "calendar-quiet-from").with("time", hour(19)).say(),
            quiet: true,
            first: 38,
            last: 42,
        },
    ]
}

fn posts(lang: Lang, weekday: i64) -> Vec<(Time, Chip)> {
    let all: [(i64, i8, i8, Tone, &str, &str); 11] = [
        (0, 9, 0, Tone::Publish, "La halle aux fours date de 1887", "@verrieres"),
        (1, 8, 45, Tone::Publish, "Matin de gel, four chaud", "@verrieres-verre"),
        (1, 10, 0, Tone::Publish, "Une carafe demande une minute vingt", "@verrieres"),
        (1, 15, 0, Tone::Hold, "62 % de calcin en 2026", "@verrieres"),
        (1, 17, 30, Tone::Remind, "Épisode 5", "@verrieres-tv"),
        (2, 9, 2, Tone::Unknown, "Pourquoi le verre chante", "@blog-verrieres"),
        (2, 14, 30, Tone::Refuse, "Un four neutre en carbone", "@verrieres-verre"),
        (3, 10, 0, Tone::Revise, "Le soir, la meule chante", "@verrieres-recrute"),
        (3, 14, 0, Tone::Publish, "Atelier du mercredi", "@fondation"),
        (3, 14, 0, Tone::Publish, "Nos apprentis", "@verrieres"),
        (3, 14, 30, Tone::Publish, "Le bleu de cobalt", "@blog-verrieres"),
    ];
    all.into_iter()
        .enumerate()
        .filter(|(_, post)| post.0 == weekday)
        .map(|(nth, (day, hour, minute, tone, title, account))| {
            let when = at(day - 1, hour, minute);
            let id = format!("post-{}", 1800 + nth);
            let chip = Chip {
                href: format!("/calendar?view=week&from=2026-12-07&post={id}#post"),
                tone,
                at: Moment::hour(lang, &when),
                title: french(title),
                account: account.into(),
                current: title.starts_with("62"),
                may_move: tone != Tone::Unknown,
                id,
            };
            (when.time(), chip)
        })
        .collect()
}

fn week_days(lang: Lang) -> Vec<Day> {
    let today = at(0, 0, 0).date();
    (0..7)
        .map(|n| {
            let mut bands = quiet(lang);
            if n == 3 {
                bands.push(Band { say: clash(lang), quiet: false, first: 26, last: 28 });
            }
            if n == 6 {
                bands = vec![Band { say: t(lang, "calendar-quiet-day"), quiet: true, first: 14, last: 42 }];
            }
            Day::new(lang, at(n - 1, 0, 0).date(), today, bands, posts(lang, n))
        })
        .collect()
}

fn sample_month(lang: Lang) -> Body {
    let weekdays = (0..7).map(|n| moment::weekday_short(lang, at(n - 1, 0, 0).date())).collect();
    let day = |n: i64| {
        let on = at(n, 0, 0).date();
        let chips: Vec<Chip> = if (-1..6).contains(&n) { posts(lang, n + 1) } else { Vec::new() }
            .into_iter()
            .map(|(_, chip)| chip)
            .collect();
        let closed = on.day() > 24 && on.month() == 12;
        MonthDay {
            date: on.to_string(),
            number: on.day().to_string(),
            month: moment::month(lang, on),
            out: on.month() != 12,
            today: n == 0,
            quiet: closed || on.weekday() == jiff::civil::Weekday::Sunday,
            bands: if closed { vec![t(lang, "calendar-quiet-day")] } else { Vec::new() },
            more: chips.len().saturating_sub(3),
            chips: chips.into_iter().take(3).collect(),
        }
    };
    Body::Month { weekdays, weeks: (0..5).map(|w| (0..7).map(|d| day(w * 7 + d - 8)).collect()).collect() }
}

fn opened(lang: Lang) -> Opened {
    Opened {
        id: "post-1803".into(),
        title: french("62 % de calcin en 2026"),
        close: "/calendar?view=week&from=2026-12-07".into(),
        verdict: Sign::new(Tone::Hold, t(lang, Tone::Hold.effect())),
        verdict_say: String::new(),
        accounts: "@verrieres, LinkedIn".into(),
        author: "Inès Kaddour".into(),
        leaves: Moment::full(lang, &at(0, 15, 0)),
        may_move: true,
        corrections: Vec::new(),
        day: Entry::new("2026-12-08"),
        time: Entry::new("15:00"),
        zone: "Paris".into(),
    }
}
