//! `/charter`: the text as signed, and beside each article what it enforces. What the charter's other pages share stands here too.

use crate::frame::{Frame, Place};
use crate::pages::versions::Changed;
use crate::parts::{Link, Shape, Sign, Status, Tone, Written};
use crate::sample::{HOSTILE, Sample, frame, french, pick};
use crate::say::{Words, t};
use askama::Template;
use askama::filters::HtmlSafe;
use charte_messages::Lang;
use std::fmt;

/// The charter, or another version of it.
///
/// `GET /charter`: `version` (hash; the one in force without it). Findings lead to `/charter#{article}`.
#[derive(Clone, Debug, Template)]
#[template(path = "charter.html")]
pub struct CharterPage {
    /// Frame.
    pub frame: Frame,
    /// The pages of the charter.
    pub tabs: Vec<Link>,
    /// Title of the document.
    pub title: Written,
    /// Version, since when, how much.
    pub lead: String,
    /// What is to be known first: not signed, another version, cannot be executed.
    pub news: Vec<Status>,
    /// Contents.
    pub contents: Vec<Heading>,
    /// The articles.
    pub articles: Vec<Article>,
    /// What packs add.
    pub packs: Vec<Pack>,
    /// The reader may change it.
    pub may_amend: bool,
    /// The fingerprint of the text; empty: there is no charter.
    pub hash: String,
}

/// A line of the contents.
#[derive(Clone, Debug)]
pub struct Heading {
    /// Anchor.
    pub id: String,
    /// Number; may be empty.
    pub number: String,
    /// Title.
    pub title: Written,
    /// What is missing.
    pub sign: Option<Sign>,
}

/// The articles of a pack.
#[derive(Clone, Debug)]
pub struct Pack {
    /// "Modèle « entreprise-fr »".
    pub title: String,
    /// Its articles.
    pub articles: Vec<Article>,
}

/// An article: prose, and what the machine does.
#[derive(Clone, Debug, Default)]
pub struct Article {
    /// Anchor; none where another article has the same.
    pub id: Option<String>,
    /// Number; may be empty.
    pub number: String,
    /// Title; empty: what stands before the first article.
    pub title: Written,
    /// The text.
    pub prose: Html,
    /// Code of its language.
    pub lang: &'static str,
    /// What it enforces and declares.
    pub does: Vec<Does>,
    /// Its examples.
    pub examples: Vec<Tried>,
    /// Who keeps it; may be empty.
    pub owner: String,
    /// Laws.
    pub references: Vec<String>,
    /// Open comments.
    pub comments: usize,
    /// Whether it can be commented: an article of the charter itself.
    pub own: bool,
}

/// HTML that the charter's renderer made: nothing in it is its author's markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(pub String);

impl HtmlSafe for Html {}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What one block does.
#[derive(Clone, Debug, Default)]
pub struct Does {
    /// Its effect; of a declaration, its kind.
    pub sign: Option<Sign>,
    /// "Règle", "Équipe".
    pub kind: String,
    /// Name.
    pub name: Written,
    /// Sentences.
    pub says: Vec<String>,
    /// How often it fired, with the address of the posts behind the number; none: it is not counted here.
    pub fired: Option<Link>,
    /// What a declaration says, clause by clause.
    pub more: Vec<(String, String)>,
}

/// An example of an article.
#[derive(Clone, Debug)]
pub struct Tried {
    /// The situation.
    pub situation: Written,
    /// What is expected.
    pub sign: Sign,
    /// By which rules; may be empty.
    pub by: String,
}

/// What changed under one heading.
#[derive(Clone, Debug)]
pub struct Section {
    /// Heading.
    pub title: String,
    /// Where it stands in the charter.
    pub href: Option<String>,
    /// What changed.
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Clone, Debug)]
pub struct Change {
    /// Stricter, less strict, the text.
    pub sign: Sign,
    /// In one sentence.
    pub say: String,
    /// The particulars.
    pub details: Vec<String>,
    /// Both texts of an article's prose.
    pub pieces: Vec<Changed>,
}

/// What a change does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Heft {
    /// More is forbidden or required.
    Stricter,
    /// Less is.
    Looser,
    /// Only the prose changes.
    Text,
    /// Something new, neither stricter nor less strict.
    Added,
    /// Something gone.
    Removed,
    /// Something else.
    Other,
}

/// The sign of a change.
#[must_use]
pub fn weight(lang: Lang, heft: Heft) -> Sign {
    let (tone, shape, key) = match heft {
        Heft::Stricter => (Tone::Hold, Shape::Up, "cmp-stronger"),
        Heft::Looser => (Tone::Publish, Shape::Down, "cmp-weaker"),
        Heft::Text => (Tone::Quiet, Shape::Pen, "charter-heft-text"),
        Heft::Added => (Tone::Quiet, Shape::Square, "charter-heft-added"),
        Heft::Removed => (Tone::Quiet, Shape::Circle, "charter-heft-removed"),
        Heft::Other => (Tone::Quiet, Shape::Half, "charter-heft-other"),
    };
    Sign::new(tone, t(lang, key)).shaped(shape)
}

/// The pages of the charter.
#[must_use]
pub fn tabs(lang: Lang, path: &str) -> Vec<Link> {
    [
        ("/charter", "charter-tab-read"),
        ("/charter/edit", "charter-tab-edit"),
        ("/charter/compare", "charter-tab-compare"),
        ("/charter/life", "charter-tab-life"),
        ("/charter/comments", "charter-tab-comments"),
        ("/charter/interview", "charter-tab-interview"),
    ]
    .into_iter()
    .map(|(href, key)| Link::new(href, t(lang, key)).current(href == path))
    .collect()
}

impl Article {
    /// Id of its heading in the page.
    #[must_use]
    pub fn heading(&self) -> Option<String> {
        self.id.as_ref().map(|id| format!("{id}-h"))
    }
}

/// Articles of a sample.
pub(crate) fn sample_articles(lang: Lang) -> Vec<Article> {
    let does = |tone, name: &str, say: &str| Does {
        sign: Some(Sign::new(tone, name)),
        kind: String::new(),
        name: french(name),
        says: vec![say.into()],
        fired: Some(Link::new(
            "/charter/fired/secret-de-client",
            Words::new(lang, "charter-fired").with("month", 3_usize).with("quarter", 8_usize).say(),
        )),
        more: Vec::new(),
    };
    let secrets = Article {
        id: Some("ce-qui-reste-dans-l-atelier".into()),
        number: "5".into(),
        title: french("Ce qui reste dans l’atelier"),
        prose: Html(
            "<p>Un confrère lit nos publications comme nous lisons les siennes. Un nom de projet, un flacon aperçu derrière un \
             souffleur : il n’en faut pas plus.</p>"
                .into(),
        ),
        lang: "fr",
        does: vec![
            does(
                Tone::Refuse,
                "secret-de-client",
                pick(lang, "Quand le texte révèle « Nuit d’Encre » : refuser.", "When the text reveals “Nuit d’Encre”: refuse."),
            ),
            does(
                Tone::Hold,
                "recette-relue-par-la-qualité",
                pick(lang, "Quand le texte révèle « recettes » : retenir.", "When the text reveals “recettes”: hold."),
            ),
            Does {
                sign: None,
                kind: pick(lang, "Confidentiel", "Confidential").into(),
                name: french("Aurore"),
                says: Vec::new(),
                fired: None,
                more: vec![(pick(lang, "Termes", "Terms").into(), "Aurore, four n° 4".into())],
            },
        ],
        examples: vec![Tried {
            situation: french("équipe « communication » publie sur @verrieres « Voici Aurore. »"),
            sign: Sign::new(Tone::Refuse, t(lang, "house-effect-refuse")),
            by: "secret-de-client".into(),
        }],
        owner: "direction".into(),
        references: vec!["C. com., art. L151-1".into()],
        comments: 2,
        own: true,
    };
    let speech = Article {
        id: Some("la-parole-des-salaries".into()),
        number: "9".into(),
        title: french("La parole des salariés"),
        prose: Html("<p>Vous pouvez aimer votre travail en public, le discuter, et critiquer l’entreprise.</p>".into()),
        lang: "fr",
        own: true,
        ..Article::default()
    };
    vec![secrets, speech]
}

/// Changes of a sample.
pub(crate) fn sample_sections(lang: Lang) -> Vec<Section> {
    let change =
        |heft, say: &str| Change { sign: weight(lang, heft), say: say.into(), details: Vec::new(), pieces: Vec::new() };
    vec![
        Section {
            title: "2 Qui parle en notre nom".into(),
            href: Some("/charter#qui-parle".into()),
            changes: vec![
                change(Heft::Stricter, pick(lang, "Pouvoir retiré : agence-lumen.", "Power taken: agence-lumen.")),
                change(Heft::Looser, pick(lang, "Pouvoir donné : ambassadeurs.", "Power given: ambassadeurs.")),
            ],
        },
        Section {
            title: "7 Le ton de la maison".into(),
            href: Some("/charter#ton".into()),
            changes: vec![Change {
                details: vec![pick(lang, "Effet : rappeler → réviser", "Effect: remind → revise").into()],
                pieces: crate::pages::versions::sample_pieces(),
                ..change(Heft::Text, &t(lang, "cmp-prose"))
            }],
        },
    ]
}

impl Sample for CharterPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let articles = sample_articles(lang);
        let line = |article: &Article, sign| Heading {
            id: article.id.clone().unwrap_or_default(),
            number: article.number.clone(),
            title: article.title.clone(),
            sign,
        };
        let thin = Sign::new(Tone::Hold, t(lang, "charter-thin"));
        let usual = Self {
            frame: frame(lang, Place::Charter, "/charter"),
            tabs: tabs(lang, "/charter"),
            title: french("Charte des réseaux sociaux de Verrières"),
            lead: Words::new(lang, "charter-lead-count")
                .with("articles", 17_usize)
                .with("rules", 67_usize)
                .with("examples", 348_usize)
                .say(),
            news: Vec::new(),
            contents: articles.iter().enumerate().map(|(n, a)| line(a, (n == 1).then(|| thin.clone()))).collect(),
            packs: vec![Pack {
                title: Words::new(lang, "cmp-under-pack").with("name", "entreprise-fr").say(),
                articles: vec![Article {
                    id: Some("p-haine".into()),
                    title: french("Ni haine"),
                    ..articles.last().cloned().unwrap_or_default()
                }],
            }],
            articles,
            may_amend: true,
            hash: "9f2c41aa07e3".into(),
        };
        let unsigned = Self {
            news: vec![
                Status {
                    link: Some(Link::new("/charter/acknowledge", t(lang, "charter-sign"))),
                    ..Status::new(Tone::Remind, t(lang, "charter-unsigned"))
                },
                Status::new(
                    Tone::Refuse,
                    Words::new(lang, "home-charter-broken")
                        .with("version", "2026.3")
                        .with("n", 1_usize)
                        .with("in-force", "2026.2")
                        .say(),
                ),
            ],
            may_amend: false,
            ..usual.clone()
        };
        let nothing = Self {
            title: Written::plain(t(lang, "house-charter")),
            lead: String::new(),
            articles: Vec::new(),
            contents: Vec::new(),
            packs: Vec::new(),
            hash: String::new(),
            ..usual.clone()
        };
        let hostile_article = Article {
            title: french(HOSTILE),
            prose: Html("<p>&#60;script&#62;</p>".into()),
            owner: HOSTILE.into(),
            references: vec![HOSTILE.into()],
            does: vec![Does {
                name: french(HOSTILE),
                says: vec![HOSTILE.into()],
                more: vec![(HOSTILE.into(), HOSTILE.into())],
                ..Does::default()
            }],
            ..usual.articles.first().cloned().unwrap_or_default()
        };
        let hostile =
            Self { title: french(HOSTILE), articles: vec![hostile_article], contents: Vec::new(), ..usual.clone() };
        vec![("usual", usual), ("unsigned", unsigned), ("nothing", nothing), ("hostile", hostile)]
    }
}
