//! What forms choose from: words of the vocabulary, people, and one page of a list that is held in memory.

use crate::fields::Fields;
use crate::session::percent;
use crate::state::Server;
use charte_app::House;
use charte_domain::Person;
use charte_lang::readback::choice_word;
use charte_lang::vocabulary::ChoiceSet;
use charte_views::Lang;
use charte_views::moment;
use charte_views::parts::{Choice, Pager};
use charte_views::say::{Words, t};

/// Rows of a page.
pub const ROWS: usize = 50;

/// The words of a set, those of `chosen` taken.
#[must_use]
pub fn set(lang: Lang, set: ChoiceSet, chosen: &[&str]) -> Vec<Choice> {
    set.choices()
        .iter()
        .map(|one| Choice::new(one.code, choice_word(set, one.code, lang)).on(chosen.contains(&one.code)))
        .collect()
}

/// The same with a first line that says nothing, or all.
#[must_use]
pub fn set_or(lang: Lang, none: &'static str, of: ChoiceSet, chosen: Option<&str>) -> Vec<Choice> {
    let mut out = vec![Choice::new("", t(lang, none)).on(chosen.is_none_or(str::is_empty))];
    out.extend(set(lang, of, &chosen.into_iter().collect::<Vec<_>>()));
    out
}

/// The word of a code; of none, a dash.
#[must_use]
pub fn word(lang: Lang, set: ChoiceSet, code: Option<&str>) -> String {
    code.map(|code| choice_word(set, code, lang)).filter(|word| !word.is_empty()).unwrap_or("–").to_owned()
}

/// Acts in words: all of them, all but a few, or each.
#[must_use]
pub fn acts(lang: Lang, may: &[&str]) -> (String, bool) {
    const HOUSE: [&str; 3] = ["amend", "stop", "administer"];
    let word = |code: &str| choice_word(ChoiceSet::Act, code, lang);
    let content: Vec<&str> =
        ChoiceSet::Act.choices().iter().map(|one| one.code).filter(|one| !HOUSE.contains(one)).collect();
    let missing: Vec<&str> = content.iter().copied().filter(|one| !may.contains(one)).map(word).collect();
    let more = HOUSE.iter().filter(|one| may.contains(one)).map(|one| word(one));
    let (first, all) = match missing.len() {
        0 => (vec![t(lang, "mandates-all")], true),
        1 | 2 => (vec![Words::new(lang, "mandates-all-but").with("acts", missing.join(", ")).say()], true),
        _ => (content.iter().filter(|one| may.contains(one)).map(|one| word(one).to_owned()).collect(), false),
    };
    let said: Vec<String> = first.into_iter().chain(more.map(str::to_owned)).collect();
    (said.join(", "), all)
}

/// The people who are here, by name.
#[must_use]
pub fn present(server: &Server, house: &House) -> Vec<Person> {
    let today = server.app.today();
    let mut all: Vec<Person> = house.people.values().filter(|one| !one.has_left(today)).cloned().collect();
    all.sort_by_cached_key(|one| charte_lang::fold::key(&one.name));
    all
}

/// People to choose from.
#[must_use]
pub fn people(all: &[Person], chosen: &str) -> Vec<Choice> {
    all.iter().map(|one| Choice::new(one.id.as_str(), one.name.clone()).on(one.id.as_str() == chosen)).collect()
}

/// Names for people named by id or by name.
#[must_use]
pub fn names(house: &House, all: Option<&Vec<String>>) -> String {
    let name = |one: &String| house.registry.person(one).map_or_else(|| one.clone(), |person| person.name.clone());
    let names: Vec<String> = all.into_iter().flatten().map(name).collect();
    if names.is_empty() { "–".to_owned() } else { names.join(", ") }
}

/// What stands between commas.
#[must_use]
pub fn list(text: &str) -> Vec<String> {
    text.split(',').map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect()
}

/// Yes, no, or nothing said.
#[must_use]
pub fn tri(fields: &Fields, name: &str) -> Option<bool> {
    match fields.get(name) {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// One page of a list: what comes after the row of this key.
pub fn after<T>(all: Vec<T>, after: &str, rows: usize, key: impl Fn(&T) -> String) -> (Vec<T>, Option<String>) {
    let begin = if after.is_empty() { 0 } else { all.iter().position(|one| key(one) == after).map_or(0, |at| at + 1) };
    let more = all.len() > begin + rows;
    let page: Vec<T> = all.into_iter().skip(begin).take(rows).collect();
    let last = more.then(|| page.last().map(&key)).flatten();
    (page, last)
}

/// The foot of a list. `query` are the filters of the address, by name.
#[must_use]
pub fn pager(
    lang: Lang,
    path: &str,
    query: &[(&str, &str)],
    shown: usize,
    total: usize,
    after: &str,
    last: Option<String>,
) -> Pager {
    let filters: String = query
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}&", percent(value)))
        .collect();
    let count = |n: usize| moment::count(lang, i64::try_from(n).unwrap_or(0));
    Pager {
        say: Words::new(lang, "house-of").with("shown", count(shown)).with("n", count(total)).say(),
        newer: (!after.is_empty()).then(|| format!("{path}?{}", filters.trim_end_matches('&'))),
        older: last.map(|key| format!("{path}?{filters}after={}", percent(&key))),
    }
}
