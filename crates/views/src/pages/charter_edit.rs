//! `/charter/edit`: the document, with everything that is wrong with it while one types.

use crate::frame::{Frame, Place};
use crate::pages::charter::{Does, Section, sample_articles, sample_sections, tabs};
use crate::parts::{Entry, Link, Sign, Status, Tone, Written};
use crate::sample::{HOSTILE, Sample, frame, french, pick};
use crate::say::{Words, t};
use askama::Template;
use askama::filters::HtmlSafe;
use charte_messages::Lang;

/// The document in a form. What is in the form is the draft; nothing is kept before `propose`.
///
/// `GET /charter/edit`: `version` (hash), `from` = `interview`. Form `POST /charter/edit`: `text`, `base` (hash of the version one
/// began with), `act` = `propose` | `check` | `fix-{n}` (the n-th finding is mended in the text). While one types the page posts the
/// same fields to `/charter/edit/lint` and takes [`LintPanel`].
#[derive(Clone, Debug, Template)]
#[template(path = "charter-edit.html")]
pub struct EditPage {
    /// Frame.
    pub frame: Frame,
    /// The pages of the charter.
    pub tabs: Vec<Link>,
    /// What stands in the form: version, draft of the interview, nothing yet.
    pub lead: String,
    /// Somebody has kept another version meanwhile.
    pub other: Option<Status>,
    /// The document.
    pub text: Entry,
    /// Code of its language.
    pub text_lang: &'static str,
    /// Hash of the version one began with; may be empty.
    pub base: String,
    /// What is to be said about it.
    pub lint: LintPanel,
    /// Nothing is in force: what the page is for is said.
    pub first: bool,
}

/// What is to be said about a document; the answer to the page's script too.
#[derive(Clone, Debug, Template)]
#[template(path = "charter-lint.html")]
pub struct LintPanel {
    /// Language of the reader.
    pub lang: Lang,
    /// "1 erreur, 2 avertissements".
    pub head: String,
    /// What was found, errors first.
    pub found: Vec<Found>,
    /// How many more there are.
    pub more: usize,
    /// Examples that pass.
    pub passed: usize,
    /// Examples that fail.
    pub failed: Vec<Failed>,
    /// What changes against the version in force.
    pub sections: Vec<Section>,
    /// Articles that changed, read back.
    pub read_back: Vec<(Written, Vec<Does>)>,
    /// What stands beside the button.
    pub why: String,
    /// It could come into force.
    pub sound: bool,
    /// Nothing is in the form.
    pub empty: bool,
}

/// A finding of the lint.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its code, with the weight as tone.
    pub sign: Sign,
    /// "Ligne 17 : l'équipe « qualité » n'existe pas".
    pub say: String,
    /// What to write instead; may be empty.
    pub help: String,
    /// Number of the finding that the program can mend.
    pub fix: Option<usize>,
}

/// An example that fails.
#[derive(Clone, Debug)]
pub struct Failed {
    /// The situation.
    pub situation: Written,
    /// How it differs.
    pub say: String,
}

impl HtmlSafe for LintPanel {}

impl LintPanel {
    fn t(&self, key: &'static str) -> String {
        t(self.lang, key)
    }

    fn m(&self, key: &'static str) -> Words {
        Words::new(self.lang, key)
    }
}

/// A panel of a sample.
#[must_use]
pub fn sample_lint(lang: Lang) -> LintPanel {
    let found = |tone, code: &str, line: usize, say: &str, help: &str, fix| Found {
        sign: Sign::new(tone, code),
        say: Words::new(lang, "charter-line").with("line", line).with("say", say).say(),
        help: help.into(),
        fix,
    };
    LintPanel {
        lang,
        head: Words::new(lang, "lint-summary").with("errors", 1_usize).with("warnings", 1_usize).say(),
        found: vec![
            found(
                Tone::Refuse,
                "E301",
                17,
                pick(lang, "l’équipe « qualité » n’existe pas.", "there is no team “qualité”."),
                pick(lang, "Vouliez-vous écrire « qualité produit » ?", "Did you mean “qualité produit”?"),
                Some(0),
            ),
            found(Tone::Revise, "W423", 7, pick(lang, "personne n’y publie.", "nobody publishes there."), "", None),
        ],
        more: 0,
        passed: 347,
        failed: vec![Failed {
            situation: french("« Tout est dans la courbe de recuit. »"),
            say: pick(lang, "attendu : retenir ; obtenu : publier.", "expected: hold; got: publish.").into(),
        }],
        sections: sample_sections(lang),
        read_back: sample_articles(lang).into_iter().take(1).map(|one| (one.title, one.does)).collect(),
        why: t(lang, "charter-why-errors"),
        sound: false,
        empty: false,
    }
}

impl Sample for EditPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let usual = Self {
            frame: frame(lang, Place::Charter, "/charter/edit"),
            tabs: tabs(lang, "/charter/edit"),
            lead: Words::new(lang, "charter-edit-from").with("version", "2026.2").say(),
            other: None,
            text: Entry::new(
                "# Ce qui reste dans l’atelier\n\n```règle recette\nquand  texte révèle « recettes »\n```\n",
            ),
            text_lang: "fr",
            base: "9f2c".into(),
            lint: sample_lint(lang),
            first: false,
        };
        let sound = Self {
            lint: LintPanel {
                head: t(lang, "charter-no-finding"),
                found: Vec::new(),
                failed: Vec::new(),
                why: t(lang, "charter-why-sound"),
                sound: true,
                ..sample_lint(lang)
            },
            other: Some(Status {
                link: Some(Link::new("/charter/compare?from=a&to=b", t(lang, "charter-tab-compare"))),
                ..Status::new(
                    Tone::Hold,
                    Words::new(lang, "charter-other").with("name", "Marguerite Oudin").with("at", "10:36").say(),
                )
            }),
            ..usual.clone()
        };
        let first = Self {
            text: Entry::default(),
            lead: t(lang, "charter-edit-nothing"),
            base: String::new(),
            lint: LintPanel {
                found: Vec::new(),
                failed: Vec::new(),
                sections: Vec::new(),
                read_back: Vec::new(),
                passed: 0,
                head: String::new(),
                why: t(lang, "charter-why-empty"),
                empty: true,
                ..sample_lint(lang)
            },
            first: true,
            ..usual.clone()
        };
        let hostile = Self {
            text: Entry::wrong(HOSTILE, HOSTILE),
            lint: LintPanel {
                found: vec![Found {
                    sign: Sign::new(Tone::Refuse, HOSTILE),
                    say: HOSTILE.into(),
                    help: HOSTILE.into(),
                    fix: Some(0),
                }],
                ..sample_lint(lang)
            },
            ..usual.clone()
        };
        vec![("usual", usual), ("sound", sound), ("first", first), ("hostile", hostile)]
    }
}
