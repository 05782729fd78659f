//! `/charter/comments`: what people say about articles.

use crate::frame::{Frame, Place};
use crate::moment::Moment;
use crate::pages::charter::tabs;
use crate::parts::{Choice, Entry, Link, Nothing};
use crate::sample::{HOSTILE, Sample, at, frame};
use crate::say::t;
use askama::Template;
use charte_messages::Lang;

/// Comments on articles, the oldest first.
///
/// `GET /charter/comments`: `article` (id; empty: all), `settled` (`on`: those too). Form `POST /charter/comments`: `article`,
/// `text`, `back` (path). Form `POST /charter/comments/{id}/settle`. Form `POST /charter/comments/ask`: `article`, `person` (id).
#[derive(Clone, Debug, Template)]
#[template(path = "charter-comments.html")]
pub struct CommentsPage {
    /// Frame.
    pub frame: Frame,
    /// The pages of the charter.
    pub tabs: Vec<Link>,
    /// Articles to choose from.
    pub articles: Vec<Choice>,
    /// Settled ones are shown.
    pub settled: bool,
    /// Why there are no rows.
    pub nothing: Option<Nothing>,
    /// The comments.
    pub rows: Vec<Remark>,
    /// The article that a new one is about.
    pub about: Vec<Choice>,
    /// What is being said.
    pub text: Entry,
    /// Persons who may be asked, for those who may change the charter.
    pub people: Vec<Choice>,
    /// What is wrong with the person.
    pub person: Entry,
}

/// What somebody said.
#[derive(Clone, Debug)]
pub struct Remark {
    /// Id.
    pub id: String,
    /// The article, with its address.
    pub article: Link,
    /// The words.
    pub text: String,
    /// Who.
    pub by: String,
    /// When.
    pub at: Moment,
    /// Who has settled it, and when; empty: open.
    pub settled: String,
    /// The reader may settle it.
    pub may_settle: bool,
}

impl Sample for CommentsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let articles =
            vec![Choice::new("", t(lang, "charter-whole")).on(true), Choice::new("ton", "7 Le ton de la maison")];
        let remark = |text: &str, settled: &str| Remark {
            id: format!("comment-{}", text.len()),
            article: Link::new("/charter#ton", "7 Le ton de la maison"),
            text: text.into(),
            by: "Béatrice Vallon".into(),
            at: Moment::brief(lang, &at(-1, 16, 20)),
            settled: settled.into(),
            may_settle: settled.is_empty(),
        };
        let usual = Self {
            frame: frame(lang, Place::Charter, "/charter/comments"),
            tabs: tabs(lang, "/charter/comments"),
            articles: articles.clone(),
            settled: true,
            nothing: None,
            rows: vec![
                remark("La Fondation a ses propres comptes : ne pas les mettre ici.", ""),
                remark("Dire aussi ce qui se passe le dimanche.", "Claire Morel"),
            ],
            about: articles,
            text: Entry::default(),
            people: vec![Choice::new("hugo-petit", "Hugo Petit")],
            person: Entry::default(),
        };
        let nothing = Self { nothing: Some(Nothing::Yet), rows: Vec::new(), people: Vec::new(), ..usual.clone() };
        let hostile =
            Self { rows: vec![remark(HOSTILE, HOSTILE)], text: Entry::wrong(HOSTILE, HOSTILE), ..usual.clone() };
        vec![("usual", usual), ("nothing", nothing), ("hostile", hostile)]
    }
}
