//! `/`: what waits for me, today, alarms.

use crate::frame::{Counts, Frame, Place};
use crate::moment::{self, Moment};
use crate::parts::{Link, Shape, Sign, Status, Tone, Written};
use crate::sample::{HOSTILE, Sample, at, busy_frame, frame, french, now, pick};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// Home.
#[derive(Clone, Debug, Template)]
#[template(path = "home.html")]
pub struct HomePage {
    /// Frame.
    pub frame: Frame,
    /// Day and hour, beginning a sentence.
    pub now: String,
    /// There is no charter yet: the interview is what to do.
    pub no_charter: bool,
    /// The first things that wait, the most pressing first.
    pub waiting: Vec<Waiting>,
    /// How many wait in all.
    pub total: usize,
    /// What left today and was confirmed.
    pub left: usize,
    /// What went wrong or is about to.
    pub alarms: Vec<Status>,
    /// Posts of today, in their order.
    pub today: Vec<Planned>,
    /// The comments; none while no comment ever came, or the reader may not moderate.
    pub inbox: Option<InboxAtHome>,
}

/// The comments, on the home page. Comments that wait for the reader also stand in [`HomePage::waiting`], with
/// [`comment_sign`]; alarms in [`HomePage::alarms`], with a link to `/alarm/{id}`.
#[derive(Clone, Debug, Default)]
pub struct InboxAtHome {
    /// How many wait for the reader.
    pub mine: usize,
    /// How many clocks run out soon, or did.
    pub soon: usize,
    /// How many are held until somebody decides.
    pub held: usize,
    /// Questions and criticism that nobody answered in time.
    pub unanswered: usize,
    /// The next card; empty when nothing waits.
    pub next: String,
}

/// A thing that waits for the reader.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// What is asked.
    pub sign: Sign,
    /// Where it is done.
    pub href: String,
    /// The post, the account, the person.
    pub title: Written,
    /// The title is a quotation of a post.
    pub quoted: bool,
    /// One line more.
    pub say: String,
    /// Until when.
    pub due: Moment,
}

/// A post of today.
#[derive(Clone, Debug)]
pub struct Planned {
    /// Id of the post.
    pub id: String,
    /// Hour.
    pub at: Moment,
    /// Where its sending is.
    pub sign: Sign,
    /// Handle.
    pub account: String,
    /// First words of the post.
    pub title: Written,
}

/// The sign of a comment that waits.
#[must_use]
pub fn comment_sign(lang: Lang) -> Sign {
    Sign::new(Tone::Busy, t(lang, "home-comment"))
}

impl HomePage {
    fn lead(&self) -> Words {
        let due = self.waiting.first().map(|w| &w.due);
        match due.map(|due| (due.late, due.near.as_deref())) {
            Some((true, _)) => self.frame.m("home-lead-late").with("now", &self.now),
            Some((false, Some(near))) => self.frame.m("home-lead-due").with("now", &self.now).with("near", near),
            _ => self.frame.m("home-lead").with("now", &self.now),
        }
    }
}

impl Sample for HomePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let usual = Self {
            frame: busy_frame(lang, Place::Home, "/"),
            now: moment::sentence(&moment::full(lang, &now())),
            no_charter: false,
            waiting: sample_waiting(lang),
            total: 6,
            left: 2,
            alarms: alarms(lang),
            today: today(lang),
            inbox: Some(InboxAtHome { mine: 9, soon: 2, held: 3, unanswered: 4, next: "/inbox/c-3107".into() }),
        };
        let calm = Self {
            frame: frame(lang, Place::Home, "/"),
            waiting: Vec::new(),
            total: 0,
            left: 0,
            alarms: Vec::new(),
            today: Vec::new(),
            inbox: Some(InboxAtHome::default()),
            ..usual.clone()
        };
        let say = |key, go, href: &str, words: Words| Status {
            link: Some(Link::new(href, t(lang, go))),
            ..Status::new(key, words.say())
        };
        let mut first = Self { no_charter: true, inbox: None, ..calm.clone() };
        first.frame.counts = Counts::default();
        let broken = Words::new(lang, "home-charter-broken")
            .with("version", "2026.3")
            .with("n", 2_usize)
            .with("in-force", "2026.2");
        let off = Words::new(lang, "home-detector-off").with("name", "images");
        let broken = Self {
            alarms: vec![
                say(Tone::Hold, "home-charter-broken-go", "/charter/edit", broken),
                Status::new(Tone::Unknown, off.say()),
            ],
            ..usual.clone()
        };
        let mut hostile = usual.clone();
        hostile.frame.organisation = HOSTILE.into();
        if let Some(first) = hostile.waiting.first_mut() {
            first.title = french(HOSTILE);
            first.say = HOSTILE.into();
            first.sign.word = HOSTILE.into();
        }
        let many = Self {
            waiting: (0..50).flat_map(|_| sample_waiting(lang)).take(50).collect(),
            total: 312,
            ..usual.clone()
        };
        vec![
            ("usual", usual),
            ("calm", calm),
            ("first", first),
            ("broken", broken),
            ("many", many),
            ("hostile", hostile),
        ]
    }
}

/// What waits in the sample, which the list of approvals shows too.
#[must_use]
pub fn sample_waiting(lang: Lang) -> Vec<Waiting> {
    let due = |at: jiff::Zoned| Moment::due(lang, &now(), &at);
    let by_for =
        |name: &str, account: &str| Words::new(lang, "home-by-for").with("name", name).with("account", account).say();
    vec![
        Waiting {
            sign: Sign::new(Tone::Hold, t(lang, "home-approval")),
            href: "/approvals/approval-31".into(),
            title: french("Nous avons fondu 62 % de calcin en 2026"),
            quoted: true,
            say: by_for("Inès Kaddour", "@verrieres"),
            due: due(at(0, 11, 30)),
        },
        Waiting {
            sign: Sign::new(Tone::Unknown, t(lang, "home-question")),
            href: "/posts/post-1844".into(),
            title: french("Les portes ouvertes, vues du banc numéro 3"),
            quoted: true,
            say: by_for("Hugo Petit", "@verrieres"),
            due: due(at(0, 17, 0)),
        },
        Waiting {
            sign: Sign::new(Tone::Remind, t(lang, "home-sign")),
            href: "/charter/acknowledge".into(),
            title: Written::plain(Words::new(lang, "home-charter").with("version", "2026.2").say()),
            quoted: false,
            say: Words::new(lang, "home-charter-changed").with("n", 4_usize).say(),
            due: Moment::due_day(lang, now().date(), at(4, 0, 0).date()),
        },
        Waiting {
            sign: Sign::new(Tone::Hold, t(lang, "home-renewal")).shaped(Shape::Clock),
            href: "/accounts/@verrieres-recrute".into(),
            title: Written::plain("@verrieres-recrute"),
            quoted: false,
            say: format!("Plan Recruteur, {}", moment::money(lang, 480_000, "EUR")),
            due: Moment::due_day(lang, now().date(), at(31, 0, 0).date()),
        },
        Waiting {
            sign: Sign::new(Tone::Hold, t(lang, "home-leaver")).shaped(Shape::Clock),
            href: "/people/pauline-roche/leave".into(),
            title: Written::plain("Pauline Roche"),
            quoted: false,
            say: pick(lang, "1 compte et 2 brouillons restent à son nom", "1 account and 2 drafts are still hers")
                .into(),
            due: due(at(-8, 9, 0)),
        },
    ]
}

fn alarms(lang: Lang) -> Vec<Status> {
    let unknown = Words::new(lang, "home-unknown")
        .with("account", "@blog-verrieres")
        .with("time", moment::time(lang, at(0, 9, 2).time()));
    let silent = Words::new(lang, "home-silent")
        .with("account", "@antoine-roussel")
        .with("span", moment::duration(lang, jiff::SignedDuration::from_hours(14 * 24)));
    vec![
        Status {
            link: Some(Link::new("/queue#e3", t(lang, "home-look"))),
            ..Status::new(Tone::Unknown, unknown.say())
        },
        Status::new(Tone::Hold, silent.say()),
    ]
}

fn today(lang: Lang) -> Vec<Planned> {
    let post = |id: &str, (hour, minute), tone, word, account: &str, title: &str| Planned {
        id: id.into(),
        at: Moment::hour(lang, &at(0, hour, minute)),
        sign: Sign::new(tone, t(lang, word)),
        account: account.into(),
        title: french(title),
    };
    vec![
        post(
            "post-1840",
            (8, 45),
            Tone::Publish,
            "house-state-confirmed",
            "@verrieres-verre",
            "Matin de gel, four chaud.",
        ),
        post(
            "post-1841",
            (10, 0),
            Tone::Publish,
            "house-state-confirmed",
            "@verrieres",
            "Une carafe demande une minute vingt de souffle…",
        ),
        post(
            "post-1842",
            (12, 15),
            Tone::Busy,
            "house-state-armed",
            "@verrieres-verre",
            "Pause de midi au banc numéro 3.",
        ),
        post(
            "post-1843",
            (16, 30),
            Tone::Quiet,
            "house-state-planned",
            "@verrieres-verre",
            "La dernière carafe de la journée.",
        ),
    ]
}
