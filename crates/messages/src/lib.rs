//! Every message that a person reads, in French and in English, from one place.
//!
//! Code never builds a sentence: it makes a [`Message`], a key with typed arguments; the catalogues in `catalogue/` hold
//! the words. One file per area; both languages have the same keys with the same arguments (a test holds them to it).

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;
use unic_langid::langid;

/// A language that documents and messages are written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// French.
    #[default]
    Fr,
    /// English.
    En,
}

impl Lang {
    /// ISO 639-1 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Lang::Fr => "fr",
            Lang::En => "en",
        }
    }
}

/// An argument of a message.
#[derive(Clone, PartialEq, Debug)]
pub enum Arg {
    /// Words that are shown as they are: names, quotations, places.
    Text(String),
    /// A number; the catalogue chooses the plural.
    Number(i64),
    /// A word that exists in both languages: French, English.
    Both(&'static str, &'static str),
    /// Words made in both languages: French, English.
    Texts(String, String),
    /// Another message, in the same language.
    Message(Box<Message>),
    /// Several, joined by commas and a final "and".
    And(Vec<Arg>),
    /// Several, joined by commas and a final "or".
    Or(Vec<Arg>),
}

impl From<&str> for Arg {
    fn from(v: &str) -> Self {
        Arg::Text(v.to_owned())
    }
}
impl From<String> for Arg {
    fn from(v: String) -> Self {
        Arg::Text(v)
    }
}
impl From<i64> for Arg {
    fn from(v: i64) -> Self {
        Arg::Number(v)
    }
}
impl From<usize> for Arg {
    fn from(v: usize) -> Self {
        Arg::Number(i64::try_from(v).unwrap_or(i64::MAX))
    }
}
impl From<Message> for Arg {
    fn from(v: Message) -> Self {
        Arg::Message(Box::new(v))
    }
}

/// What is said to a person: a key of the catalogues and its arguments.
#[derive(Clone, PartialEq, Debug)]
pub struct Message {
    /// Key in the catalogues.
    pub key: std::borrow::Cow<'static, str>,
    /// Arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub fn new(key: impl Into<std::borrow::Cow<'static, str>>) -> Self {
        Self { key: key.into(), args: Vec::new() }
    }

    /// The message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The words in a language. A key that no catalogue has shows itself: the tests of the crates that make messages
    /// look for that, and a reader sees at least which message is missing.
    #[must_use]
    pub fn render(&self, lang: Lang) -> String {
        let bundle = catalogue(lang);
        let Some(pattern) = bundle.get_message(&self.key).and_then(|m| m.value()) else {
            return format!("{{{}}}", self.key);
        };
        let mut args = FluentArgs::new();
        for (name, value) in &self.args {
            args.set(*name, value.fluent(lang));
        }
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

impl Arg {
    fn fluent(&self, lang: Lang) -> FluentValue<'static> {
        match self {
            Arg::Number(n) => FluentValue::from(*n),
            other => FluentValue::from(other.text(lang)),
        }
    }

    fn text(&self, lang: Lang) -> String {
        match self {
            Arg::Text(t) => t.clone(),
            Arg::Both(fr, en) => (*if lang == Lang::Fr { fr } else { en }).to_owned(),
            Arg::Number(n) => n.to_string(),
            Arg::Texts(fr, en) => if lang == Lang::Fr { fr } else { en }.clone(),
            Arg::Message(m) => m.render(lang),
            Arg::And(items) => join(items, lang, if lang == Lang::Fr { " et " } else { " and " }),
            Arg::Or(items) => join(items, lang, if lang == Lang::Fr { " ou " } else { " or " }),
        }
    }
}

fn join(items: &[Arg], lang: Lang, last: &str) -> String {
    let mut out = String::new();
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push_str(if i + 1 == items.len() { last } else { ", " });
        }
        out.push_str(&item.text(lang));
    }
    out
}

/// Whether both catalogues have this key.
#[must_use]
pub fn has(key: &str) -> bool {
    catalogue(Lang::Fr).has_message(key) && catalogue(Lang::En).has_message(key)
}

macro_rules! catalogues {
    ($files:ident $($area:literal)+) => {
        const $files: &[(&str, &str, &str)] = &[$(($area,
            include_str!(concat!("../catalogue/fr/", $area, ".ftl")),
            include_str!(concat!("../catalogue/en/", $area, ".ftl")))),+];
    };
}

// What the engine says of a charter and of a post: the engine for a browser has these alone.
catalogues!(ENGINE "charter" "readback" "verdict" "why-personal" "why-secrets" "why-excerpts" "why-harm" "why-cues");

#[cfg(feature = "program")]
catalogues!(PROGRAM "command" "interview" "editor" "explain" "compare" "html" "journal" "notice"
    "house" "house-acts" "house-moment" "house-door" "house-error" "house-home"
    "house-write" "house-may" "house-approve" "house-calendar"
    "house-queue" "house-help" "house-settings" "house-charter"
    "house-people" "house-accounts" "house-library" "house-journal"
    "house-comments" "house-alarm" "house-inbox" "spam-reasons");
#[cfg(not(feature = "program"))]
const PROGRAM: &[(&str, &str, &str)] = &[];

type Bundle = FluentBundle<FluentResource>;

static CATALOGUES: LazyLock<[Bundle; 2]> = LazyLock::new(|| [load(Lang::Fr), load(Lang::En)]);

fn catalogue(lang: Lang) -> &'static Bundle {
    let [fr, en] = &*CATALOGUES;
    match lang {
        Lang::Fr => fr,
        Lang::En => en,
    }
}

fn load(lang: Lang) -> Bundle {
    let id = match lang {
        Lang::Fr => langid!("fr"),
        Lang::En => langid!("en"),
    };
    let mut bundle = Bundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    for (_, fr, en) in ENGINE.iter().chain(PROGRAM) {
        let text = if lang == Lang::Fr { fr } else { en };
        // A file with a fault still gives its sound messages; the test `catalogues_agree` finds the fault.
        let resource = match FluentResource::try_new((*text).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// Keys of a file with the names of the variables that each uses.
    fn keys(text: &str) -> BTreeMap<String, Vec<String>> {
        let mut out: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut key = String::new();
        for line in text.lines() {
            if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                key = line.split('=').next().unwrap_or_default().trim().to_owned();
                assert!(out.insert(key.clone(), vec![]).is_none(), "{key} stands twice");
            }
            for part in line.split('$').skip(1) {
                let name: String =
                    part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect();
                let names = out.get_mut(&key).unwrap();
                if !names.contains(&name) {
                    names.push(name);
                }
                names.sort();
            }
        }
        out
    }

    #[test]
    fn catalogues_agree() {
        for (area, fr, en) in ENGINE.iter().chain(PROGRAM) {
            assert!(FluentResource::try_new((*fr).to_owned()).is_ok(), "fr/{area}.ftl does not parse");
            assert!(FluentResource::try_new((*en).to_owned()).is_ok(), "en/{area}.ftl does not parse");
            assert_eq!(keys(fr), keys(en), "{area}.ftl: keys or arguments differ between French and English");
        }
    }
}
