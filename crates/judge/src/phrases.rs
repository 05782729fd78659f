//! Phrases of the vocabulary with their value, in words.

use crate::compile::{Phrase, Val};
use charte_lang::model::{Charter, Compare};
use charte_lang::vocabulary::{Choice, Fact, NameKind, ValueKind};
use charte_messages::{Lang, Message};

/// A name between the quotation marks of the language.
pub(crate) fn quoted(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("«\u{a0}{name}\u{a0}»"),
        Lang::En => format!("\u{201c}{name}\u{201d}"),
    }
}

/// The name of a thing that a phrase names.
pub(crate) fn name(fact: Fact, n: u32, charter: &Charter) -> Option<&str> {
    let n = n as usize;
    let ValueKind::Name(kind) = fact.def().value else {
        return None;
    };
    let found = match kind {
        NameKind::Team => charter.teams.get(n).map(|t| &t.name),
        NameKind::Account => charter.accounts.get(n).map(|t| &t.name),
        NameKind::Topic => charter.topics.get(n).map(|t| &t.name),
        NameKind::Category => charter.categories.get(n).map(|t| &t.name),
        NameKind::Confidential => charter.confidentials.get(n).map(|t| &t.name),
        NameKind::List => charter.lists.get(n).map(|t| &t.name),
        NameKind::Calendar => charter.calendars.get(n).map(|t| &t.name),
        NameKind::Scenario => charter.scenarios.get(n).map(|t| &t.name),
    };
    found.map(|n| n.text.as_str())
}

/// A team or a person in words.
pub(crate) fn team(n: u32, charter: &Charter, lang: Lang) -> String {
    let name = charter.teams.get(n as usize).map_or("?", |t| t.name.text.as_str());
    Message::new("verdict-team").with("name", quoted(name, lang)).render(lang)
}

/// A length of time in words, by its minutes.
pub(crate) fn length(minutes: i64, lang: Lang) -> String {
    let (n, key) = match minutes {
        m if m % 1440 == 0 && m >= 2880 => (m / 1440, "verdict-days"),
        m if m % 60 == 0 && m != 0 => (m / 60, "verdict-hours"),
        m => (m, "verdict-minutes"),
    };
    Message::new(key).with("n", n).render(lang)
}

fn number(fact: Fact, cmp: Compare, n: i64, lang: Lang) -> String {
    let value = match fact.def().value {
        ValueKind::Duration => length(n, lang),
        ValueKind::Percent => Message::new("verdict-percent").with("n", n).render(lang),
        _ => n.to_string(),
    };
    let key = match cmp {
        Compare::More => "verdict-more-than",
        Compare::Less => "verdict-less-than",
        Compare::AtLeast => "verdict-at-least",
        Compare::AtMost => "verdict-at-most",
        Compare::Exactly => return value,
    };
    Message::new(key).with("value", value).render(lang)
}

/// A code of a closed set, in words.
pub(crate) fn choice_word(fact: Fact, code: &str, lang: Lang) -> String {
    let ValueKind::Choice(set) = fact.def().value else {
        return code.to_owned();
    };
    let word = |c: &Choice| match lang {
        Lang::Fr => c.fr.first().copied(),
        Lang::En => c.en.first().copied(),
    };
    set.choices().iter().find(|c| c.code == code).and_then(word).unwrap_or(code).to_owned()
}

/// The value alone, in words.
pub(crate) fn value(phrase: &Phrase, charter: &Charter, lang: Lang) -> String {
    match &phrase.val {
        Val::Flag => String::new(),
        Val::Team(n) => team(*n, charter, lang),
        Val::Person(key) => person(key, charter),
        Val::Choice(code) => choice_word(phrase.fact, code, lang),
        Val::Name(n) => {
            let name = name(phrase.fact, *n, charter).unwrap_or("?");
            if name.starts_with('@') { name.to_owned() } else { quoted(name, lang) }
        }
        Val::Number(cmp, n) => number(phrase.fact, *cmp, *n, lang),
        Val::Words(words) => quoted(words, lang),
    }
}

/// A person as the charter writes the name, by key.
fn person(wanted: &str, charter: &Charter) -> String {
    let members = charter.teams.iter().flat_map(|t| &t.members);
    members.into_iter().find(|m| crate::keys::key(m) == wanted).cloned().unwrap_or_else(|| wanted.to_owned())
}

/// The phrase in words; a numeric phrase that does not hold is said with "not".
pub(crate) fn sentence(phrase: &Phrase, holds: bool, charter: &Charter, lang: Lang) -> String {
    let def = phrase.fact.def();
    let forms = match lang {
        Lang::Fr => def.fr,
        Lang::En => def.en,
    };
    let said = |pattern: &str| pattern.replacen("{}", &value(phrase, charter, lang), 1);
    match (holds, forms.holds.first(), forms.fails.first()) {
        (true, Some(p), _) | (false, _, Some(p)) => said(p),
        (false, Some(p), None) => Message::new("verdict-not").with("phrase", said(p)).render(lang),
        _ => def.code.to_owned(),
    }
}

/// The value in a stable form for machines.
pub(crate) fn code(phrase: &Phrase, charter: &Charter) -> Option<String> {
    Some(match &phrase.val {
        Val::Flag => return None,
        Val::Team(n) => charter.teams.get(*n as usize)?.name.text.clone(),
        Val::Person(key) => key.to_string(),
        Val::Choice(code) => (*code).to_owned(),
        Val::Name(n) => name(phrase.fact, *n, charter)?.to_owned(),
        Val::Number(cmp, n) => {
            let sign = match cmp {
                Compare::More => ">",
                Compare::Less => "<",
                Compare::AtLeast => ">=",
                Compare::AtMost => "<=",
                Compare::Exactly => "=",
            };
            format!("{sign}{n}")
        }
        Val::Words(words) => words.to_string(),
    })
}
