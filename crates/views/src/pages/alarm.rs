//! `/alarm` and `/alarm/{id}`: what is out of the ordinary, and what is done about it; what nobody answers.

use crate::chart::Chart;
use crate::chart::Point;
use crate::frame::Frame;
use crate::frame::Place;
use crate::moment::{self, Moment};
use crate::pages::inbox::Clock;
use crate::pages::inbox::ClockState;
use crate::pages::inbox_card::{Happened, Known, Said};
use crate::pages::inbox_samples::{clock, voices};
use crate::parts::{Correction, Entry, Link, Nothing, Pager, Shape, Sign, Status, Tone, Written};
use crate::sample::{HOSTILE, Sample, at, busy_frame, frame, french, now, pick};
use crate::say::{Words, t};
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
    /// "limite de la charte : 14 jours", with its article; none: the charter has none, the registry says that it sleeps.
    pub limit: Option<Link>,
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

impl AlarmPage {
    fn times(&self, one: &Spread) -> Words {
        self.frame.m("alarm-times").with("n", one.count).with("count", moment::count(self.frame.lang, one.count))
    }
}

fn known(name: String, say: &str) -> Known {
    Known { name, say: say.into() }
}

impl Sample for AlarmsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let due = |days, hour, minute| Moment::due(lang, &now(), &at(days, hour, minute));
        let row = |id: &str, level, fr, en, since: Moment, end: &str| AlarmRow {
            id: id.into(),
            level: level_sign(lang, level),
            say: pick(lang, fr, en).into(),
            account: "@blog-verrieres".into(),
            since: Moment { late: false, ..since },
            end: end.into(),
        };
        let open = vec![
            row(
                "a-7",
                3,
                "Onze fois plus de commentaires que d'habitude, deux tiers négatifs",
                "Eleven times more comments than usual, two thirds negative",
                due(0, 9, 58),
                "",
            ),
            row("a-6", 1, "Un mot-dièse nouveau : #lot12", "A new hashtag: #lot12", due(0, 9, 40), ""),
        ];
        let past = |n: usize| {
            let over = pick(
                lang,
                "fausse alarme : reportage à la télévision, Claire Morel",
                "false alarm: a television report, Claire Morel",
            );
            (0..n)
                .map(|i| {
                    row(
                        &format!("a-p{i}"),
                        2,
                        "Quatre fois plus de commentaires",
                        "Four times more comments",
                        due(-9, 20, 15),
                        over,
                    )
                })
                .collect()
        };
        let count = |shown: usize, of: i64| Pager {
            say: Words::new(lang, "alarm-count")
                .with("n", of)
                .with("shown", shown)
                .with("of", moment::count(lang, of))
                .say(),
            newer: None,
            older: (of > 100).then(|| "/alarm?view=past&after=a-p99".into()),
        };
        let usual = Self {
            frame: frame(lang, Place::Inbox, "/alarm"),
            views: views(lang, ""),
            view: String::new(),
            statuses: Vec::new(),
            nothing: None,
            pager: count(open.len(), 2),
            rows: open,
            unanswered: Vec::new(),
            dormant: Vec::new(),
        };
        let unanswered = |text: &str, kind_fr, kind_en, minutes| Unanswered {
            href: "/inbox/c-3001".into(),
            author: Written::plain("Sylvie"),
            text: french(text),
            account: "@verrieres".into(),
            kind: pick(lang, kind_fr, kind_en).into(),
            clock: clock(lang, "answer", minutes, ClockState::Over),
            owner: pick(lang, "Service client", "Customer care").into(),
        };
        let silence = Self {
            views: views(lang, "silence"),
            view: "silence".into(),
            rows: Vec::new(),
            unanswered: vec![
                unanswered("Livraison promise lundi, on est mardi. Une réponse ?", "question", "question", -1500),
                unanswered("Vos carafes ne valent plus leur prix.", "critique", "criticism", -190),
            ],
            dormant: vec![
                Dormant {
                    account: "@antoine-roussel".into(),
                    network: "LinkedIn".into(),
                    last: Some(Moment { late: false, ..due(-14, 9, 0) }),
                    limit: Some(Link::new(
                        "/charter#art-15",
                        pick(lang, "7 jours, article 15.2", "7 days, article 15.2"),
                    )),
                    custodians: "Claire Morel, Hugo Petit".into(),
                },
                Dormant {
                    account: "@verrieres-recrute".into(),
                    network: "Instagram".into(),
                    last: None,
                    limit: None,
                    custodians: "Inès Kaddour".into(),
                },
            ],
            pager: Pager::default(),
            ..usual.clone()
        };
        let none = |view: &str, nothing| Self {
            views: views(lang, view),
            view: view.into(),
            rows: Vec::new(),
            nothing: Some(nothing),
            ..usual.clone()
        };
        let long = Self {
            views: views(lang, "past"),
            view: "past".into(),
            rows: past(100),
            pager: count(100, 10_000),
            ..usual.clone()
        };
        let late = Self {
            statuses: vec![Status::new(
                Tone::Unknown,
                pick(
                    lang,
                    "La veille a 6 min de retard : rien ne dit que tout est calme.",
                    "The watch is 6 min late: nothing says that all is calm.",
                ),
            )],
            ..none("", Nothing::Yet)
        };
        let mut hostile = usual.clone();
        if let Some(row) = hostile.rows.first_mut() {
            row.say = HOSTILE.into();
        }
        vec![
            ("usual", usual.clone()),
            ("silence", silence),
            ("empty", none("", Nothing::Yet)),
            ("empty-silence", none("silence", Nothing::Yet)),
            ("long", long),
            ("late", late),
            ("hostile", hostile),
        ]
    }
}

/// Twenty-four hours of a sample, the last two out of the ordinary.
fn chart(lang: Lang) -> Chart {
    let counts = [21, 18, 16, 19, 22, 25, 27, 24, 20, 16, 12, 9, 7, 6, 4, 3, 2, 2, 2, 4, 9, 15, 96, 243];
    let usual = [20, 19, 17, 18, 20, 22, 24, 23, 20, 16, 12, 9, 7, 6, 4, 3, 2, 2, 3, 5, 9, 14, 18, 22];
    let point = |(nth, (count, usual)): (usize, (u32, u32))| {
        let when = at(-1, 11, 0).saturating_add(jiff::Span::new().hours(i64::try_from(nth).unwrap_or_default()));
        Point {
            label: moment::time(lang, when.time()),
            full: moment::brief(lang, &when),
            count,
            low: usual / 2,
            usual,
            high: usual * 2,
            negative: if nth > 21 { count * 2 / 3 } else { count / 6 },
            alarm: nth > 21,
        }
    };
    Chart {
        lang,
        what: t(lang, "alarm-chart-what"),
        points: counts.into_iter().zip(usual).enumerate().map(point).collect(),
    }
}

impl Sample for AlarmPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let article = |n: &str| Some(Link::new("/charter#art-7", Words::new(lang, "house-article").with("n", n).say()));
        let proposed = || Sign::new(Tone::Hold, t(lang, "alarm-proposed"));
        let measure = |act: &str, say, means: String, state, may| Measure {
            act: act.into(),
            say: t(lang, say),
            means,
            article: article("7.4"),
            state,
            may,
            reason: None,
            link: None,
        };
        let on_call = Words::new(lang, "alarm-call-say").with("who", "Sofia Benali").with("n", 1_i64).say();
        let spread = |text: &str, count, trend: &str| Spread {
            text: french(text),
            count,
            trend: trend.into(),
            href: "/inbox?find=lot+12".into(),
        };
        let usual = Self {
            frame: frame(lang, Place::Inbox, "/alarm/a-7"),
            id: "a-7".into(),
            revision: 1,
            level: level_sign(lang, 3),
            title: pick(
                lang,
                "Onze fois plus de commentaires que d'habitude, deux tiers négatifs",
                "Eleven times more comments than usual, two thirds negative",
            )
            .into(),
            account: "@blog-verrieres".into(),
            since: Moment { late: false, ..Moment::due(lang, &now(), &at(0, 9, 58)) },
            over: None,
            statuses: Vec::new(),
            reasons: [
                (
                    "243 commentaires en une heure ; un mardi à 10 h, entre 11 et 44.",
                    "243 comments in an hour; on a Tuesday at 10:00, between 11 and 44.",
                ),
                ("66 % sont négatifs ; d'habitude 15 %.", "66% are negative; usually 15%."),
                (
                    "Le même texte revient 41 fois, de 38 auteurs.",
                    "The same text comes back 41 times, from 38 authors.",
                ),
            ]
            .map(|(fr, en)| pick(lang, fr, en).to_owned())
            .into(),
            chart: chart(lang),
            voices: voices(lang),
            spreading: vec![spread("Rappelez le lot 12", 41, pick(lang, "+400 % en 1 h", "+400% in 1 h"))],
            hashtags: vec![spread("#lot12", 96, &t(lang, "alarm-new"))],
            reach: vec![
                known(t(lang, "alarm-reach-authors"), "211"),
                known(t(lang, "alarm-reach-new"), "148"),
                known(t(lang, "alarm-reach-followers"), &moment::count(lang, 86_400)),
            ],
            measures: vec![
                Measure {
                    reason: Some(Entry::default()),
                    ..measure("stop", "alarm-stop", t(lang, "alarm-stop-say"), proposed(), true)
                },
                measure("case", "alarm-case", t(lang, "alarm-case-say"), proposed(), true),
                measure("call", "alarm-call", on_call.clone(), proposed(), true),
            ],
            corrections: Vec::new(),
            false_reason: Entry::default(),
            may_end: true,
            end_reason: Entry::default(),
            denied: None,
            history: vec![Happened {
                at: Moment::hour(lang, &at(0, 9, 58)),
                say: pick(
                    lang,
                    "L'alarme sonne, 41 s après le premier écart",
                    "The alarm rings, 41 s after the first deviation",
                )
                .into(),
                href: "/journal/18370".into(),
                undone: false,
            }],
            inbox: Link::new("/inbox?account=@blog-verrieres&view=all", t(lang, "alarm-see")),
        };
        let by_charter =
            Words::new(lang, "alarm-done-charter").with("time", moment::time(lang, at(0, 9, 59).time())).say();
        let mut done = usual.clone();
        done.frame = busy_frame(lang, Place::Inbox, "/alarm/a-7");
        done.measures = vec![
            Measure {
                link: Some(Link::new("/stop/stop-7", t(lang, "alarm-see-stop"))),
                ..measure("stop", "alarm-stop", t(lang, "alarm-stop-say"), Sign::new(Tone::Publish, by_charter), false)
            },
            measure("call", "alarm-call", on_call, proposed(), true),
        ];
        let over = Self {
            over: Some(Status::new(
                Tone::Quiet,
                pick(
                    lang,
                    "Fausse alarme, dit Claire Morel à 10 h 30 : « reportage à la télévision ».",
                    "False alarm, says Claire Morel at 10:30: “a television report”.",
                ),
            )),
            measures: Vec::new(),
            may_end: false,
            ..usual.clone()
        };
        let wrong = Self {
            corrections: vec![Correction {
                field: "stop-reason".into(),
                say: pick(lang, "Il faut une raison.", "A reason is needed.").into(),
            }],
            false_reason: Entry::wrong("", pick(lang, "Il faut une raison.", "A reason is needed.")),
            ..usual.clone()
        };
        let denied = Self {
            denied: Some(Status::new(
                Tone::Quiet,
                pick(
                    lang,
                    "Vous pouvez lire, pas décider. Demandez à Claire Morel.",
                    "You may read, not decide. Ask Claire Morel.",
                ),
            )),
            measures: Vec::new(),
            may_end: false,
            ..usual.clone()
        };
        let fresh = Self {
            chart: Chart {
                points: chart(lang)
                    .points
                    .into_iter()
                    .skip(22)
                    .map(|p| Point { low: 0, usual: 0, high: 0, ..p })
                    .collect(),
                ..chart(lang)
            },
            statuses: vec![Status::new(
                Tone::Unknown,
                pick(
                    lang,
                    "Le rythme de ce compte n'est connu que depuis deux jours.",
                    "The rhythm of this account is known for two days only.",
                ),
            )],
            spreading: Vec::new(),
            hashtags: Vec::new(),
            voices: Vec::new(),
            reach: Vec::new(),
            history: Vec::new(),
            ..usual.clone()
        };
        let hostile = Self {
            title: HOSTILE.into(),
            account: HOSTILE.into(),
            spreading: vec![spread(HOSTILE, 2, HOSTILE)],
            reasons: vec![HOSTILE.into()],
            ..usual.clone()
        };
        vec![
            ("usual", usual),
            ("done", done),
            ("over", over),
            ("wrong", wrong),
            ("denied", denied),
            ("fresh", fresh),
            ("hostile", hostile),
        ]
    }
}
