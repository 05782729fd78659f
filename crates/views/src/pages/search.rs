//! `/search?q=`: results as a page, and as the panel that the script shows under the search field.

use crate::frame::{Frame, Place};
use crate::pages::queue::state_sign;
use crate::parts::{Icon, Link, Sign, Written};
use crate::sample::{HOSTILE, Sample, frame, french};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// Results. The words looked for are in `frame.query`.
///
/// `GET /search`: `q`. `GET /search/palette?q=` answers with [`PalettePanel`] alone, for the page's script.
#[derive(Clone, Debug, Template)]
#[template(path = "search.html")]
pub struct SearchPage {
    /// Frame.
    pub frame: Frame,
    /// How many results there are in all.
    pub total: usize,
    /// Results by kind; those without results are left out.
    pub groups: Vec<Group>,
}

/// Results and commands, as a panel under the search field.
#[derive(Clone, Debug, Template)]
#[template(path = "palette.html")]
pub struct PalettePanel {
    /// Language of the reader.
    pub lang: Lang,
    /// Results by kind, commands first.
    pub groups: Vec<Group>,
}

/// Results of a kind.
#[derive(Clone, Debug)]
pub struct Group {
    /// "Publications".
    pub title: String,
    /// Drawing of the kind.
    pub icon: Icon,
    /// The first results.
    pub hits: Vec<Hit>,
    /// Where all of them are.
    pub more: Option<Link>,
}

/// A result.
#[derive(Clone, Debug)]
pub struct Hit {
    /// State of a post.
    pub sign: Option<Sign>,
    /// Address.
    pub href: String,
    /// What it is.
    pub title: Written,
    /// The title is a quotation.
    pub quoted: bool,
    /// A line more; may be empty.
    pub say: String,
}

impl PalettePanel {
    fn hint(&self) -> String {
        t(self.lang, "search-hint")
    }
}

impl Sample for SearchPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let with = |query: &str, groups: Vec<Group>| {
            let mut frame = frame(lang, Place::Elsewhere, "/search?q=carafe");
            frame.query = query.into();
            Self { frame, total: groups.iter().map(|g| g.hits.len()).sum(), groups }
        };
        vec![
            ("usual", with("carafe", groups(lang))),
            ("empty", with("flacon", Vec::new())),
            ("fresh", with("", Vec::new())),
            ("hostile", with(HOSTILE, groups(lang))),
        ]
    }
}

/// The results of the sample, which the panel shows too.
#[must_use]
pub fn groups(lang: Lang) -> Vec<Group> {
    let hit = |state: Option<&str>, href: &str, title: &str, say: &str| Hit {
        sign: state.map(|s| state_sign(lang, s)),
        href: href.into(),
        title: french(title),
        quoted: state.is_some(),
        say: say.into(),
    };
    let article = Words::new(lang, "house-article").with("n", "4").say();
    vec![
        Group {
            title: t(lang, "search-posts"),
            icon: Icon::Write,
            hits: vec![
                hit(Some("planned"), "/posts/post-1843", "La dernière carafe de la journée.", "@verrieres-verre"),
                hit(Some("confirmed"), "/posts/post-1841", "Une carafe demande une minute vingt.", "@verrieres"),
            ],
            more: Some(Link::new("/posts?find=carafe", t(lang, "search-more"))),
        },
        Group {
            title: t(lang, "house-charter"),
            icon: Icon::Charter,
            hits: vec![Hit {
                title: Written::plain(article),
                ..hit(None, "/charter#a4", "", "carafe, gobelet, verre à pied, flacon, vase")
            }],
            more: None,
        },
    ]
}
