//! `/notice/{account}`: what happens to the data of those who comment. Public, made from what is switched on.

use crate::frame::Frame;
use crate::moment::Moment;
use crate::parts::{Link, Written};
use crate::sample::{HOSTILE, Sample, at, bare, pick};
use crate::say::t;
use askama::Template;
use charte_messages::Lang;

/// The data notice. `GET /notice/{account}`: `lang` (`fr` or `en`; absent: the browser's); with the ending `.txt` as text.
#[derive(Clone, Debug, Template)]
#[template(path = "notice.html")]
pub struct NoticePage {
    /// Frame, without a session.
    pub frame: Frame,
    /// Handle or site.
    pub account: String,
    /// Since when it says this, with the version of the charter.
    pub since: Option<Moment>,
    /// Version of the charter; may be empty.
    pub version: String,
    /// What is said first, in one paragraph.
    pub lead: Written,
    /// Its sections.
    pub sections: Vec<Section>,
    /// The same as text.
    pub text: String,
    /// The same in the other language.
    pub other: Link,
    /// There is none: comments are not open here. The sections are empty then.
    pub none: bool,
}

/// A section of the notice.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// Its paragraphs.
    pub paragraphs: Vec<Written>,
    /// Its list; may be empty.
    pub points: Vec<Written>,
}

impl Sample for NoticePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let code = lang.code();
        let words = |fr, en| Written::new(code, pick(lang, fr, en));
        let usual = Self {
            frame: bare(lang, "/notice/@blog-verrieres"),
            account: "@blog-verrieres".into(),
            since: Some(Moment::day(lang, at(-37, 0, 0).date())),
            version: "2026.2".into(),
            lead: words(
                "Quand vous commentez, votre texte est lu par une machine de Verrières SA, puis par une personne si un doute reste. Rien ne part chez un tiers.",
                "When you comment, your text is read by a machine of Verrières SA, then by a person if doubt remains. Nothing goes to a third party.",
            ),
            sections: vec![
                Section {
                    title: pick(lang, "Ce qui est recueilli", "What is collected").into(),
                    paragraphs: Vec::new(),
                    points: vec![
                        words(
                            "votre texte, le nom que vous donnez, la date",
                            "your text, the name that you give, the date",
                        ),
                        words(
                            "votre courriel et votre adresse IP, en empreinte seulement",
                            "your mail and your IP address, as a hash only",
                        ),
                    ],
                },
                Section {
                    title: pick(lang, "Combien de temps", "For how long").into(),
                    paragraphs: vec![words(
                        "Les commentaires un an, les preuves six mois, les empreintes trente jours.",
                        "Comments for a year, evidence for six months, hashes for thirty days.",
                    )],
                    points: Vec::new(),
                },
                Section {
                    title: pick(lang, "Vos droits", "Your rights").into(),
                    paragraphs: vec![words(
                        "Lire, corriger, effacer, contester : écrivez à donnees@verrieres.example. La CNIL reçoit les plaintes.",
                        "To read, correct, erase, contest: write to donnees@verrieres.example. The CNIL takes complaints.",
                    )],
                    points: Vec::new(),
                },
            ],
            text: "/notice/@blog-verrieres.txt".into(),
            other: Link::new(
                format!("/notice/@blog-verrieres?lang={}", pick(lang, "en", "fr")),
                t(lang, "notice-other"),
            ),
            none: false,
        };
        let none = Self { none: true, sections: Vec::new(), since: None, ..usual.clone() };
        let hostile = Self { account: HOSTILE.into(), lead: Written::plain(HOSTILE), ..usual.clone() };
        vec![("usual", usual), ("none", none), ("hostile", hostile)]
    }
}
