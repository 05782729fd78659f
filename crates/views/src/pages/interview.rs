//! `/charter/interview`: the questions, with the charter growing beside them.

use crate::frame::{Frame, Place};
use crate::moment::Moment;
use crate::pages::charter::{Article, Does, sample_articles};
use crate::parts::{Choice, Link, Sign, Status, Tone};
use crate::sample::{HOSTILE, Sample, at, frame, pick};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// A section of the interview.
///
/// `GET /charter/interview`: `section` (id; the first that waits without it), `in` (`fr` | `en`). Form `POST /charter/interview`:
/// `section`, `in`, `act` = `next` | `save` | `row-{question}`, and for each question `q-{id}` (several for boxes), with
/// `has-{id}` where nothing may be ticked; a table sends `q-{id}.{row}.{column}`. While one types the page posts the same fields
/// to `/charter/interview/live` and takes [`Growing`].
#[derive(Clone, Debug, Template)]
#[template(path = "interview.html")]
pub struct InterviewPage {
    /// Frame.
    pub frame: Frame,
    /// Code of the interview's language.
    pub spoken: &'static str,
    /// Id of the section.
    pub section: String,
    /// Title of the section.
    pub title: String,
    /// "Disposition 2, section 3 sur 17".
    pub lead: String,
    /// Place of the section, from 1.
    pub place: usize,
    /// How many sections there are.
    pub sections: usize,
    /// When it was saved last.
    pub saved: Option<Moment>,
    /// Why it matters.
    pub why: String,
    /// The questions.
    pub questions: Vec<Asked>,
    /// What others' charters say.
    pub others: String,
    /// What the machine does.
    pub machine: String,
    /// What stays with people.
    pub people: String,
    /// What the law asks to be careful about, with the reference.
    pub caution: Option<Status>,
    /// Address of the section before.
    pub back: Option<String>,
    /// The reader may answer; otherwise they read and comment.
    pub may_answer: bool,
    /// The charter at this instant.
    pub growing: Growing,
    /// Comments on this section.
    pub comments: Vec<Said>,
    /// Address of the same in the other language.
    pub other: Link,
}

/// The charter as it grows; the answer to the page's script too.
#[derive(Clone, Debug, Template)]
#[template(path = "interview-growing.html")]
pub struct Growing {
    /// Language of the reader.
    pub lang: Lang,
    /// The articles of this section.
    pub articles: Vec<Article>,
}

impl askama::filters::HtmlSafe for Growing {}

impl Growing {
    fn t(&self, key: &'static str) -> String {
        t(self.lang, key)
    }
}

/// A question.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Its name.
    pub id: String,
    /// The question.
    pub ask: String,
    /// More about it; may be empty.
    pub help: String,
    /// The control.
    pub control: Control,
    /// What is wrong with the answer.
    pub error: Option<String>,
    /// Who answered; empty: nobody yet, the answer shown is proposed.
    pub by: String,
}

/// How a question is answered.
#[derive(Clone, Debug)]
pub enum Control {
    /// A line: type of the input, value.
    Line(&'static str, String),
    /// Several lines.
    Area(String),
    /// One of several.
    One(Vec<Choice>),
    /// Some of several.
    Some(Vec<Choice>),
    /// A table: what its columns ask, its rows, whether one more row fits.
    Table(Vec<String>, Vec<Vec<Cell>>, bool),
}

/// A cell of a table.
#[derive(Clone, Debug)]
pub struct Cell {
    /// Name of the control.
    pub name: String,
    /// What ears hear.
    pub label: String,
    /// A line: type of the input, value. None: one of the choices.
    pub line: Option<(&'static str, String)>,
    /// The choices.
    pub choices: Vec<Choice>,
}

/// A comment.
#[derive(Clone, Debug)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Who, and when.
    pub by: String,
}

impl Asked {
    /// Ids that describe the control.
    #[must_use]
    pub fn described(&self) -> String {
        let mut out = Vec::new();
        if !self.help.is_empty() {
            out.push(format!("q-{}-hint", self.id));
        }
        if self.error.is_some() {
            out.push(format!("q-{}-error", self.id));
        }
        out.join(" ")
    }
}

/// The end of the interview: what is covered, what waits, the document.
///
/// Form `POST /charter/interview/draw`: `in`. It leads to `/charter/edit` with the document.
#[derive(Clone, Debug, Template)]
#[template(path = "interview-end.html")]
pub struct EndPage {
    /// Frame.
    pub frame: Frame,
    /// Code of the interview's language.
    pub spoken: &'static str,
    /// How many questions have an answer, of how many.
    pub lead: String,
    /// The sections.
    pub sections: Vec<Covered>,
    /// The reader may make the document.
    pub may_answer: bool,
}

/// How a section stands.
#[derive(Clone, Debug)]
pub struct Covered {
    /// Its address.
    pub href: String,
    /// Title.
    pub title: String,
    /// Covered, thin, missing.
    pub sign: Sign,
    /// What waits; may be empty.
    pub say: String,
}

impl Sample for InterviewPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let asked = |id: &str, ask: &str, control| Asked {
            id: id.into(),
            ask: ask.into(),
            help: String::new(),
            control,
            error: None,
            by: String::new(),
        };
        let cell = |row: usize, column: &str, value: &str| Cell {
            name: format!("q-comptes.{row}.{column}"),
            label: format!("{column}, {}", row + 1),
            line: Some(("text", value.to_owned())),
            choices: Vec::new(),
        };
        let choices = vec![
            Choice::new("rien", pick(lang, "Nous ne dépensons rien", "We spend nothing")).on(true),
            Choice::new("direction", "Direction"),
        ];
        let chosen =
            Cell { name: "q-comptes.0.reseau".into(), label: "reseau, 1".into(), line: None, choices: choices.clone() };
        let usual = Self {
            frame: frame(lang, Place::Charter, "/charter/interview"),
            spoken: lang.code(),
            section: "comptes".into(),
            title: pick(lang, "Les comptes et leur propriété", "Accounts and who owns them").into(),
            lead: Words::new(lang, "interview-lead")
                .with("provision", 2_usize)
                .with("place", 3_usize)
                .with("n", 17_usize)
                .say(),
            place: 3,
            sections: 17,
            saved: Some(Moment::hour(lang, &at(0, 10, 40))),
            why: pick(
                lang,
                "Un compte ouvert au nom d’un stagiaire part avec lui.",
                "An account in an intern's name leaves with them.",
            )
            .into(),
            questions: vec![
                Asked {
                    error: Some(
                        pick(lang, "Il faut deux gardiens, ou une raison.", "Two custodians are needed, or a reason.")
                            .into(),
                    ),
                    help: pick(lang, "Une ligne par compte.", "One line per account.").into(),
                    ..asked(
                        "comptes",
                        pick(lang, "Quels comptes l’entreprise tient-elle ?", "Which accounts does the company hold?"),
                        Control::Table(
                            vec!["Compte".into(), "Gardien".into(), "Réseau".into()],
                            vec![vec![cell(0, "handle", "@verrieres"), cell(0, "gardien", "Claire Morel"), chosen]],
                            true,
                        ),
                    )
                },
                asked(
                    "depense",
                    pick(lang, "Qui accepte une dépense ?", "Who accepts spending?"),
                    Control::One(choices.clone()),
                ),
                asked("types", pick(lang, "Quels types ?", "Which kinds?"), Control::Some(choices)),
                Asked {
                    by: "Hugo Petit".into(),
                    ..asked("nom", pick(lang, "Quel nom ?", "What name?"), Control::Line("text", "Verrières".into()))
                },
                asked("texte", pick(lang, "Quel texte ?", "What text?"), Control::Area("…".into())),
            ],
            others: "…".into(),
            machine: "…".into(),
            people: "…".into(),
            caution: Some(Status::new(Tone::Remind, "C. civ., art. 9")),
            back: Some("/charter/interview?section=voix".into()),
            may_answer: true,
            growing: Growing { lang, articles: sample_articles(lang) },
            comments: vec![Said { text: "La Fondation a ses propres comptes.".into(), by: "Béatrice Vallon".into() }],
            other: Link::new("/charter/interview?in=en", pick(lang, "Répondre en anglais", "Answer in French")),
        };
        let reader = Self { may_answer: false, saved: None, comments: Vec::new(), ..usual.clone() };
        let hostile = Self {
            questions: vec![Asked {
                error: Some(HOSTILE.into()),
                ..asked("nom", HOSTILE, Control::Line("text", HOSTILE.into()))
            }],
            growing: Growing {
                lang,
                articles: vec![Article {
                    does: vec![Does { says: vec![HOSTILE.into()], ..Does::default() }],
                    ..usual.growing.articles.first().cloned().unwrap_or_default()
                }],
            },
            comments: vec![Said { text: HOSTILE.into(), by: HOSTILE.into() }],
            ..usual.clone()
        };
        vec![("usual", usual), ("reader", reader), ("hostile", hostile)]
    }
}

impl Sample for EndPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let row = |title: &str, tone, key: &'static str, say: String| Covered {
            href: "/charter/interview?section=voix".into(),
            title: title.into(),
            sign: Sign::new(tone, t(lang, key)),
            say,
        };
        let waits = Words::new(lang, "interview-waits").with("n", 2_usize).say();
        let usual = Self {
            frame: frame(lang, Place::Charter, "/charter/interview/end"),
            spoken: lang.code(),
            lead: Words::new(lang, "interview-answered").with("n", 61_usize).with("all", 78_usize).say(),
            sections: vec![
                row("Pour commencer", Tone::Publish, "interview-covered", String::new()),
                row("Qui parle en notre nom", Tone::Revise, "interview-thin", waits),
                row("Le silence", Tone::Refuse, "interview-missing", String::new()),
            ],
            may_answer: true,
        };
        let reader = Self { may_answer: false, ..usual.clone() };
        vec![("usual", usual), ("reader", reader)]
    }
}
