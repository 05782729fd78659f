//! `/charter/acknowledge`: what changed since one signed, the whole, the signature, the proof.

use crate::frame::{Frame, Place};
use crate::moment::Moment;
use crate::pages::charter::{Article, Section, sample_articles, sample_sections};
use crate::parts::Entry;
use crate::sample::{HOSTILE, Sample, at, frame};
use crate::say::{Words, t};
use askama::Template;
use charte_messages::Lang;

/// Read and sign.
///
/// Form `POST /charter/acknowledge`: `version` (hash of what was shown), `read` (ticked), `remark` (may be empty).
#[derive(Clone, Debug, Template)]
#[template(path = "acknowledge.html")]
pub struct AcknowledgePage {
    /// Frame.
    pub frame: Frame,
    /// "Lire et signer la charte 2026.2".
    pub title: String,
    /// What one had signed before.
    pub lead: String,
    /// Hash of what is shown; empty: no charter is in force.
    pub version: String,
    /// What changed since the version that one has signed; none: one has signed no other.
    pub sections: Vec<Section>,
    /// Whether there is a version before to compare with.
    pub compared: bool,
    /// The charter.
    pub articles: Vec<Article>,
    /// The article on what staff may say, when the charter has one.
    pub speech: Option<String>,
    /// The reader has signed what is shown.
    pub signed: bool,
    /// The box.
    pub read: Entry,
    /// The remark.
    pub remark: Entry,
    /// One's signatures, the last first.
    pub proofs: Vec<Proof>,
    /// Who has signed and who has not, for those who may see it.
    pub people: Option<People>,
}

/// A signature.
#[derive(Clone, Debug)]
pub struct Proof {
    /// Version.
    pub version: String,
    /// When.
    pub at: Moment,
    /// Fingerprint of the text.
    pub hash: String,
    /// Entry of the journal.
    pub entry: u64,
}

/// Who has signed.
#[derive(Clone, Debug, Default)]
pub struct People {
    /// Those who have: name, when, entry.
    pub signed: Vec<(String, Moment, u64)>,
    /// Those who have not.
    pub waiting: Vec<String>,
}

impl Sample for AcknowledgePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let proof = Proof {
            version: "2026.1".into(),
            at: Moment::full(lang, &at(-300, 14, 5)),
            hash: "1b70c9d402e68f1a55f8".into(),
            entry: 18_204,
        };
        let usual = Self {
            frame: frame(lang, Place::Charter, "/charter/acknowledge"),
            title: Words::new(lang, "sign-h").with("version", "2026.2").say(),
            lead: Words::new(lang, "sign-before").with("version", "2026.1").with("at", &proof.at.say).say(),
            version: "9f2c".into(),
            sections: sample_sections(lang),
            compared: true,
            articles: sample_articles(lang),
            speech: Some("la-parole-des-salaries".into()),
            signed: false,
            read: Entry::default(),
            remark: Entry::default(),
            proofs: vec![proof.clone()],
            people: None,
        };
        let first = Self {
            sections: Vec::new(),
            compared: false,
            proofs: Vec::new(),
            lead: t(lang, "sign-first"),
            speech: None,
            read: Entry::wrong("", t(lang, "house-error-not-read")),
            ..usual.clone()
        };
        let signed = Self {
            signed: true,
            people: Some(People {
                signed: vec![("Claire Morel".into(), proof.at.clone(), 18_204)],
                waiting: vec!["Hugo Petit".into()],
            }),
            ..usual.clone()
        };
        let nothing = Self {
            version: String::new(),
            articles: Vec::new(),
            sections: Vec::new(),
            proofs: Vec::new(),
            lead: String::new(),
            ..usual.clone()
        };
        let hostile = Self {
            remark: Entry::wrong(HOSTILE, HOSTILE),
            people: Some(People { signed: Vec::new(), waiting: vec![HOSTILE.into()] }),
            ..usual.clone()
        };
        vec![("usual", usual), ("first", first), ("signed", signed), ("nothing", nothing), ("hostile", hostile)]
    }
}
