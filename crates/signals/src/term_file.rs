//! Files of terms in sections, as `data/claims.toml`: each section is a group of one index.
//!
//! ```text
//! [section]
//! terms = ["found in any case, with or without accents"]
//! forms = ["the same, and in the plural and the feminine"]
//! except = ["where these stand, the section is not found"]
//! ```

use std::collections::BTreeMap;

use serde::Deserialize;
use thiserror::Error;

use crate::normalise::Normalised;
use crate::terms::{Form, TermError, TermHit, TermIndex, TermIndexBuilder};

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Section {
    terms: Vec<String>,
    forms: Vec<String>,
    except: Vec<String>,
}

/// Why a file of terms cannot be used.
#[derive(Debug, Error)]
pub(crate) enum TermFileError {
    #[error("the file is not understood: {0}")]
    Toml(#[from] toml::de::Error),
    #[error("\"{0}\": {1}")]
    Term(String, TermError),
    #[error("the section \"{0}\" is missing, empty or not known")]
    Section(String),
}

/// The index of a file whose sections are exactly `sections`: the place in that list is the group.
pub(crate) fn parse(text: &str, sections: &[&str]) -> Result<TermIndex, TermFileError> {
    let file: BTreeMap<String, Section> = toml::from_str(text)?;
    if let Some(name) = file.keys().find(|name| !sections.contains(&name.as_str())) {
        return Err(TermFileError::Section(name.clone()));
    }
    let mut builder = TermIndexBuilder::new();
    for (group, name) in (0..).zip(sections) {
        let missing = || TermFileError::Section((*name).to_owned());
        let section = file.get(*name).ok_or_else(missing)?;
        if section.terms.is_empty() && section.forms.is_empty() {
            return Err(missing());
        }
        let wrong = |term: &String| {
            let term = term.clone();
            move |error| TermFileError::Term(term, error)
        };
        for term in &section.terms {
            builder.add(group, term, Form::Folded).map_err(wrong(term))?;
        }
        for term in &section.forms {
            builder.add(group, term, Form::Inflected).map_err(wrong(term))?;
        }
        for term in &section.except {
            builder.add_except(group, term, Form::Folded).map_err(wrong(term))?;
        }
    }
    Ok(builder.build())
}

/// The hits of an index, by their place.
pub(crate) fn hits(index: &TermIndex, text: &Normalised) -> Vec<TermHit> {
    let mut hits = Vec::new();
    index.find(text, &mut hits);
    hits
}
