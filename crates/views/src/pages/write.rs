//! `/write` and `/posts/{id}`: the composer.

use crate::frame::{Frame, Place};
use crate::moment::{self, Moment};
use crate::parts::{Choice, Correction, Entry, Link, Sign, Status, Tone, Written};
use crate::sample::{HOSTILE, Sample, at, busy_frame, frame, french, now, pick};
use crate::say::{Words, t};
use crate::verdict::{About, Finding, Fix, Piece, PostView, Question, Saw, Seen, VerdictPanel, Way, judged};
use askama::Template;
use charte_messages::Lang;

/// The composer.
///
/// Form `POST /write` (new) or `POST /posts/{id}`:
/// `act` = `save` | `submit` | `withdraw` | `discard`, absent when another button was used, which saves too: `tab` (handle of
/// the account to show next, empty: add accounts), `fix` (id of a remedy), `exception` or `overrule` (id of a finding, with
/// `reason-{id}`), `remove-media` (id of a medium);
/// `reason` (with `withdraw`, once it has left), `revision` (number of the version that was shown; another one by now means that someone else saved:
/// nothing is written, and the answer is 409 with this page, what was typed, and `news`),
/// `account` (handle whose version `text` is), `accounts` (several: handles to write for, when none is chosen yet),
/// `text`, `alt-{medium}`, `fact-{name}`, `day` (`YYYY-MM-DD`), `time` (`HH:MM`), `team` (id; absent with one team).
///
/// `POST {same address}/verdict` with the same fields answers with [`LiveAnswer`] alone, for the page's script.
/// Form `POST /posts/{id}/media`, multipart: `media` (a file). Form `POST /posts/{id}/notes`: `note`.
#[derive(Clone, Debug, Template)]
#[template(path = "write.html")]
pub struct WritePage {
    /// Frame.
    pub frame: Frame,
    /// Whether its content may still be changed.
    pub open: bool,
    /// Id of the post; none before it is saved.
    pub post: Option<String>,
    /// Draft, in review…
    pub state: Option<Sign>,
    /// Hour of the last saving.
    pub saved: Option<Moment>,
    /// How many versions there are.
    pub versions: usize,
    /// Number of the version that is shown.
    pub revision: i64,
    /// Someone else saved meanwhile; or the time of the post was up.
    pub news: Option<Status>,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// A version per account.
    pub tabs: Vec<Tab>,
    /// Accounts that the person may still write for.
    pub accounts: Vec<Choice>,
    /// Handle of the version that is shown; empty while none is chosen or more are being added.
    pub account: Entry,
    /// Text of that version.
    pub text: Entry,
    /// Its language, when it is known.
    pub text_lang: Option<String>,
    /// The text with what is marked in it.
    pub mirror: Vec<Piece>,
    /// Characters, hashtags, links against the limits of the network.
    pub counters: Vec<Counter>,
    /// Sending is open.
    pub may_send: bool,
    /// Why sending is closed, or what it will do; may be empty.
    pub why: String,
    /// Someone reads it before it leaves.
    pub needs_review: bool,
    /// The verdict; none before there is a text.
    pub verdict: Option<VerdictPanel>,
    /// Pictures and films.
    pub media: Vec<Medium>,
    /// What is wrong with the file that was just sent.
    pub upload_error: Option<String>,
    /// Day to leave.
    pub day: Entry,
    /// Hour to leave.
    pub time: Entry,
    /// Zone of that hour: "Paris".
    pub zone: String,
    /// Teams in whose name the person may write.
    pub teams: Vec<Choice>,
    /// Private notes.
    pub notes: Vec<Note>,
    /// As it will be seen.
    pub preview: Option<PostView>,
    /// It can be taken back from review.
    pub may_withdraw: bool,
    /// It can be thrown away.
    pub may_discard: bool,
    /// Why it is withdrawn; asked once it has left.
    pub reason: Option<Entry>,
    /// The engine in the page, where a charter is in force.
    pub engine: Option<Engine>,
}

/// The engine in the page: where it is, and what it is told.
#[derive(Clone, Debug, Default)]
pub struct Engine {
    /// Its script.
    pub script: String,
    /// The module.
    pub module: String,
    /// The charter in force, as text.
    pub charter: String,
    /// The registry, one JSON object of files.
    pub registry: String,
    /// What the form does not ask, as JSON: author, act, hour, media.
    pub post: String,
    /// Its words, as JSON: those of the effects, and that the server confirms.
    pub words: String,
}

/// What changes while one types: the answer to the page's script, which puts each part in the place of the old one.
#[derive(Clone, Debug, Template)]
#[template(path = "live.html")]
pub struct LiveAnswer {
    /// Language of the text, when it is known.
    pub text_lang: Option<String>,
    /// The text with what is marked in it.
    pub mirror: Vec<Piece>,
    /// Measures.
    pub counters: Vec<Counter>,
    /// Sending is open.
    pub may_send: bool,
    /// Why it is closed; may be empty.
    pub why: String,
    /// The verdict; none without a text.
    pub verdict: Option<VerdictPanel>,
}

/// The version for an account.
#[derive(Clone, Debug)]
pub struct Tab {
    /// Handle.
    pub account: String,
    /// Network.
    pub network: String,
    /// It is shown.
    pub current: bool,
}

/// A measure of a text.
#[derive(Clone, Debug)]
pub struct Counter {
    /// "107 / 2 200 caractères".
    pub say: String,
    /// It is beyond the limit.
    pub over: bool,
}

/// A picture or film of a post.
#[derive(Clone, Debug)]
pub struct Medium {
    /// Id, in the names of the fields.
    pub id: String,
    /// Address of a small version.
    pub src: String,
    /// Name of the file.
    pub name: String,
    /// Name, register number, author, rights, in one line.
    pub about: String,
    /// What one sees.
    pub alt: Entry,
}

/// A private note, never published.
#[derive(Clone, Debug)]
pub struct Note {
    /// The note.
    pub text: Written,
    /// Who wrote it.
    pub by: String,
    /// When.
    pub at: Moment,
}

impl WritePage {
    /// The parts of this page that change while one types.
    #[must_use]
    pub fn live(self) -> LiveAnswer {
        LiveAnswer {
            text_lang: self.text_lang,
            mirror: self.mirror,
            counters: self.counters,
            may_send: self.may_send,
            why: self.why,
            verdict: self.verdict,
        }
    }

    fn action(&self) -> String {
        match &self.post {
            Some(id) => format!("/posts/{id}"),
            None => "/write".to_owned(),
        }
    }
}

impl Sample for WritePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let usual = usual(lang);
        let fresh = Self {
            frame: frame(lang, Place::Write, "/write"),
            post: None,
            state: None,
            saved: None,
            versions: 0,
            revision: 0,
            tabs: Vec::new(),
            accounts: accounts(),
            account: Entry::default(),
            text: Entry::default(),
            text_lang: None,
            mirror: Vec::new(),
            counters: Vec::new(),
            why: t(lang, "write-why-empty"),
            verdict: None,
            media: Vec::new(),
            notes: Vec::new(),
            preview: None,
            may_discard: false,
            ..usual.clone()
        };
        let nowhere = Self { accounts: Vec::new(), ..fresh.clone() };
        let mut clash = usual.clone();
        clash.news = Some(Status {
            link: Some(Link::new("/posts/post-1850/versions", t(lang, "write-other-see"))),
            ..Status::new(
                Tone::Unknown,
                Words::new(lang, "write-other")
                    .with("name", "Hugo Petit")
                    .with("time", moment::time(lang, at(0, 10, 41).time()))
                    .say(),
            )
        });
        clash.corrections = vec![Correction { field: "alt-1".into(), say: t(lang, "write-alt-missing") }];
        if let Some(medium) = clash.media.first_mut() {
            medium.alt = Entry::wrong("", t(lang, "write-alt-missing"));
        }
        clash.upload_error = Some(
            Words::new(lang, "write-too-heavy")
                .with("size", moment::bytes(lang, 200_000_000))
                .with("limit", moment::bytes(lang, 20_000_000))
                .say(),
        );
        let line = pick(
            lang,
            "Part mardi 8 décembre à 15 h, sans autre relecture.",
            "Leaves on Tuesday 8 December at 15:00, without another review.",
        );
        let clear = Self {
            verdict: Some(VerdictPanel { live: true, ..VerdictPanel::new(lang, Tone::Publish, line) }),
            may_send: true,
            needs_review: false,
            why: String::new(),
            accounts: Vec::new(),
            may_withdraw: true,
            ..usual.clone()
        };
        let left = Self {
            open: false,
            state: Some(Sign::new(Tone::Publish, t(lang, "house-state-published"))),
            corrections: vec![Correction { field: "reason".into(), say: t(lang, "house-error-reason-missing") }],
            reason: Some(Entry::wrong("", t(lang, "house-error-reason-missing"))),
            may_send: false,
            ..clear.clone()
        };
        let day = moment::day(lang, at(0, 9, 0).date());
        let erased = Self {
            open: false,
            state: Some(Sign::new(Tone::Quiet, t(lang, "house-state-withdrawn"))),
            news: Some(Status::new(Tone::Remind, Words::new(lang, "posts-erased-say").with("day", day).say())),
            accounts: Vec::new(),
            text: Entry::default(),
            text_lang: None,
            mirror: Vec::new(),
            counters: Vec::new(),
            why: String::new(),
            verdict: None,
            media: Vec::new(),
            notes: Vec::new(),
            preview: None,
            may_discard: false,
            ..usual.clone()
        };
        let mut hostile = usual.clone();
        hostile.text = Entry::wrong(HOSTILE, HOSTILE);
        hostile.mirror = vec![Piece { text: HOSTILE.into(), mark: Some(Tone::Hold) }];
        hostile.text_lang = Some(HOSTILE.into());
        hostile.preview = Some(PostView {
            text: french(HOSTILE),
            foot: HOSTILE.into(),
            media: vec![Seen { src: "javascript".into(), alt: french(HOSTILE) }],
            ..PostView::default()
        });
        if let Some(finding) = hostile.verdict.as_mut().and_then(|v| v.findings.first_mut()) {
            finding.id = HOSTILE.into();
            finding.say = french(HOSTILE);
            finding.saw = vec![Saw { say: HOSTILE.into(), marked: Some(french(HOSTILE)) }];
        }
        vec![
            ("usual", usual),
            ("fresh", fresh),
            ("nowhere", nowhere),
            ("clash", clash),
            ("clear", clear),
            ("left", left),
            ("erased", erased),
            ("hostile", hostile),
        ]
    }
}

fn accounts() -> Vec<Choice> {
    [("@verrieres", "LinkedIn"), ("@verrieres-verre", "Instagram"), ("@verrieres-tv", "YouTube")]
        .map(|(handle, network)| Choice::new(handle, format!("{network} {handle}")))
        .into()
}

fn usual(lang: Lang) -> WritePage {
    let piece = |text: &str, mark| Piece { text: text.into(), mark };
    let count = |n: i64| moment::count(lang, n);
    let text =
        "Cette carafe Ondine ne contient pas de plomb : ta table peut respirer. Et notre four est neutre en carbone.";
    let alt = "Une carafe à bec, à moitié pleine, sur une table de bois clair.";
    WritePage {
        frame: busy_frame(lang, Place::Write, "/posts/post-1850"),
        open: true,
        post: Some("post-1850".into()),
        state: Some(Sign::new(Tone::Quiet, t(lang, "house-state-draft")).shaped(crate::parts::Shape::Pen)),
        saved: Some(Moment::hour(lang, &now())),
        versions: 7,
        revision: 7,
        news: None,
        corrections: Vec::new(),
        tabs: vec![
            Tab { account: "@verrieres-verre".into(), network: "Instagram".into(), current: true },
            Tab { account: "@verrieres".into(), network: "LinkedIn".into(), current: false },
        ],
        accounts: accounts(),
        account: Entry::new("@verrieres-verre"),
        text: Entry::new(text),
        text_lang: Some("fr".into()),
        mirror: vec![
            piece("Cette carafe Ondine ne contient pas de ", None),
            piece("plomb", Some(Tone::Hold)),
            piece(" : ", None),
            piece("ta table", Some(Tone::Revise)),
            piece(" peut respirer. Et notre four est ", None),
            piece("neutre en carbone", Some(Tone::Refuse)),
            piece(".", None),
        ],
        counters: vec![
            Counter {
                say: Words::new(lang, "write-characters").with("n", count(107)).with("limit", count(2_200)).say(),
                over: false,
            },
            Counter {
                say: Words::new(lang, "write-hashtags").with("n", count(0)).with("limit", count(8)).say(),
                over: false,
            },
            Counter { say: Words::new(lang, "write-links").with("count", 0_usize).say(), over: false },
        ],
        may_send: false,
        why: t(lang, "write-why-refused"),
        needs_review: true,
        verdict: Some(sample_verdict(lang)),
        media: vec![Medium {
            id: "medium-52".into(),
            src: "/media/sample-carafe.svg".into(),
            name: "carafe-ondine.jpg".into(),
            about: "carafe-ondine.jpg · IMG-2026-052 · © Léa Roux".into(),
            alt: Entry::new(alt),
        }],
        upload_error: None,
        day: Entry::new("2026-12-08"),
        time: Entry::new("15:00"),
        zone: "Paris".into(),
        teams: vec![Choice::new("communication", "communication").on(true), Choice::new("fondation", "fondation")],
        notes: vec![Note {
            text: french("Demander à Nadia la mesure du lot 12 avant de parler de plomb."),
            by: "Hugo Petit".into(),
            at: Moment::hour(lang, &at(0, 9, 58)),
        }],
        preview: Some(PostView {
            account: "@verrieres-verre".into(),
            network: "Instagram".into(),
            initials: "VV".into(),
            text: french(text),
            media: vec![Seen { src: "/media/sample-carafe.svg".into(), alt: french(alt) }],
            foot: String::new(),
        }),
        may_withdraw: false,
        may_discard: true,
        reason: None,
        engine: Some(Engine {
            script: "/engine/0123456789abcdef/engine.js".into(),
            post: r#"{"author":"claire-morel"}"#.into(),
            words: "{}".into(),
            ..Engine::default()
        }),
    }
}

/// The verdict of the sample, which other pages show too.
#[must_use]
pub fn sample_verdict(lang: Lang) -> VerdictPanel {
    let article = |n: &str| Link::new(format!("/charter#a{n}"), Words::new(lang, "house-article").with("n", n).say());
    let saw =
        |fr: &str, en: &str, marked: &str| vec![Saw { say: pick(lang, fr, en).into(), marked: Some(french(marked)) }];
    VerdictPanel {
        lang,
        about: About::Post,
        tone: Tone::Refuse,
        line: pick(
            lang,
            "La publication ne part pas : l'article 7 écarte une phrase. Sans elle, la qualité produit décide avant 14 h 42.",
            "The post does not leave: article 7 rules out one sentence. Without it, product quality decides by 14:42.",
        )
        .into(),
        live: true,
        findings: vec![
            Finding {
                id: "neutre-en-carbone-jamais".into(),
                tone: Tone::Refuse,
                article: article("7"),
                rule: french("neutre-en-carbone-jamais"),
                say: french("Un four qui brûle du gaz n'est pas neutre. Nous ne le disons pas, avec ou sans certificat."),
                saw: saw("texte contient :", "text contains:", "neutre en carbone"),
                remedy: Some(french("Donnez la mesure : « 18 % de gaz en moins qu'en 2020 ».")),
                fixes: vec![Fix {
                    id: "1".into(),
                    say: pick(lang, "Retirer la phrase", "Remove the sentence").into(),
                }],
                law: Some(french("code de l'environnement, art. L229-68")),
                ..Finding::default()
            },
            Finding {
                id: "plomb-mesuré".into(),
                tone: Tone::Hold,
                article: article("4.3"),
                rule: french("plomb-mesuré"),
                say: french("Ce qui touche au plomb et au contact alimentaire est relu par ceux qui mesurent."),
                saw: saw("sujet : sécurité du verre, à cause de", "topic: glass safety, because of", "plomb"),
                decides: pick(
                    lang,
                    "Nadia Cherif ou Étienne Vasseur (qualité produit) décide avant 14 h 42.",
                    "Nadia Cherif or Étienne Vasseur (product quality) decides by 14:42.",
                )
                .into(),
                way: Way::Exception,
                ..Finding::default()
            },
            Finding {
                id: "vouvoiement".into(),
                tone: Tone::Revise,
                article: article("7"),
                rule: french("vouvoiement"),
                say: french("La maison vouvoie."),
                saw: saw("texte contient :", "text contains:", "ta table"),
                remedy: Some(french("« votre table »")),
                fixes: vec![Fix {
                    id: "3".into(),
                    say: pick(lang, "Écrire « votre table »", "Write “votre table”").into(),
                }],
                way: Way::Overrule,
                ..Finding::default()
            },
        ],
        questions: vec![Question {
            fact: "origin".into(),
            ask: pick(lang, "La photo vient d'où ?", "Where does the picture come from?").into(),
            answers: vec![
                Choice::new("own", pick(lang, "de nous", "ours")),
                Choice::new("agency", pick(lang, "de l'agence Lumen", "agence Lumen")),
                Choice::new("unknown", pick(lang, "je ne sais pas", "I do not know")),
            ],
            value: String::new(),
        }],
        shadows: vec!["attaque-au-départ".into()],
        sure: judged(
            lang,
            "2026.2",
            Some(&moment::weekday_time(lang, &at(0, 15, 0))),
            &moment::time(lang, now().time()),
        ),
    }
}
