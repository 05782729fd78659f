//! Answers as values: whatever comes from a file, a terminal or a browser is checked once, here, and is typed from then on.

use crate::fault::{Code, Fault};
use crate::questions::{Check, Choice, Column, Kind};
use charte_lang::fold;
use charte_messages::{Arg, Message};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// An answer that is yet to be checked.
#[derive(Clone, PartialEq, Debug)]
pub enum Raw {
    /// A text.
    Text(String),
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// Several.
    List(Vec<Raw>),
    /// A row of a table: values by column.
    Row(Vec<(String, Raw)>),
}

impl From<&str> for Raw {
    fn from(v: &str) -> Self {
        Raw::Text(v.to_owned())
    }
}

/// An answer.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// Text, cleaned: no control characters, no characters that change the order of reading.
    Text(String),
    /// Yes or no.
    Flag(bool),
    /// One of the options.
    Choice(String),
    /// Options, names or terms.
    List(Vec<String>),
    /// A whole number.
    Number(i64),
    /// A day.
    Date(Date),
    /// The rows of a table.
    Table(Vec<Row>),
}

/// A row of a table: its values by column, in the order of the columns; what is optional and empty is not there.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Row(pub Vec<(String, Value)>);

impl Row {
    /// The value of a column.
    #[must_use]
    pub fn get(&self, column: &str) -> Option<&Value> {
        self.0.iter().find(|(c, _)| c == column).map(|(_, v)| v)
    }
}

impl Value {
    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Value::Text(t) | Value::Choice(t) => t.is_empty(),
            Value::List(items) => items.is_empty(),
            Value::Table(rows) => rows.is_empty(),
            Value::Flag(_) | Value::Number(_) | Value::Date(_) => false,
        }
    }

    /// Whether it is this word of the questions: an option, `yes` or `no`.
    pub(crate) fn is(&self, word: &str) -> bool {
        match self {
            Value::Text(t) | Value::Choice(t) => t == word,
            Value::Flag(yes) => word == if *yes { "yes" } else { "no" },
            Value::Number(n) => n.to_string() == word,
            Value::Date(d) => d.to_string() == word,
            Value::List(_) | Value::Table(_) => false,
        }
    }

    /// Whether this word is among several.
    pub(crate) fn has(&self, word: &str) -> bool {
        matches!(self, Value::List(items) if items.iter().any(|i| i == word))
    }

    /// The value as it would be given.
    #[must_use]
    pub fn raw(&self) -> Raw {
        match self {
            Value::Text(t) | Value::Choice(t) => Raw::Text(t.clone()),
            Value::Flag(b) => Raw::Flag(*b),
            Value::Number(n) => Raw::Number(*n),
            Value::Date(d) => Raw::Text(d.to_string()),
            Value::List(items) => Raw::List(items.iter().cloned().map(Raw::Text).collect()),
            Value::Table(rows) => Raw::List(
                rows.iter().map(|r| Raw::Row(r.0.iter().map(|(c, v)| (c.clone(), v.raw())).collect())).collect(),
            ),
        }
    }
}

/// The longest text of each kind, in characters.
const LONGEST_WORD: usize = 60;
const LONGEST_NAME: usize = 200;
const LONGEST_SENTENCE: usize = 1_000;
const LONGEST_TEXT: usize = 10_000;

/// Checks an answer. What is empty comes back as `None`: whether that will do is the caller's to say. `taken` are the
/// keys of names that a new declaration would clash with.
pub(crate) fn accept(kind: &Kind, raw: &Raw, taken: &BTreeSet<String>) -> Result<Option<Value>, Fault> {
    if let Raw::Text(t) = raw
        && clean(t).is_empty()
    {
        return Ok(None);
    }
    let value = match (kind, raw) {
        (Kind::Text(check), Raw::Text(t)) => Value::Text(text(*check, t, taken)?),
        (Kind::Long, Raw::Text(t)) => Value::Text(long(t)?),
        (Kind::YesNo, Raw::Flag(b)) => Value::Flag(*b),
        (Kind::YesNo, Raw::Text(t)) => Value::Flag(yes_or_no(t)?),
        (Kind::Choice(options), Raw::Text(t)) => Value::Choice(option(options, t)?),
        (Kind::Number { min, max }, Raw::Number(n)) => Value::Number(in_range(*n, *min, *max)?),
        (Kind::Number { min, max }, Raw::Text(t)) => {
            let n = clean(t).parse().map_err(|_| Fault::new(Code::NotANumber).with("found", t.as_str()))?;
            Value::Number(in_range(n, *min, *max)?)
        }
        (Kind::Date, Raw::Text(t)) => Value::Date(date(t)?),
        (Kind::Choices { options, min }, Raw::List(items)) => {
            let chosen = distinct(items, |t| option(options, t))?;
            // In the order of the question: the same choice always makes the same charter.
            let chosen: Vec<String> =
                options.iter().map(|o| &o.value).filter(|v| chosen.contains(v)).cloned().collect();
            counted(chosen.len(), *min, options.len())?;
            Value::List(chosen)
        }
        (Kind::Names { min, max }, Raw::List(items)) => {
            let names = distinct(items, |t| text(Check::Name, t, taken))?;
            counted(names.len(), *min, *max)?;
            Value::List(names)
        }
        (Kind::Terms { check, min, max }, Raw::List(items)) => {
            let terms =
                distinct(items, |t| text(if *check == Check::Handle { Check::Handle } else { Check::Name }, t, taken))?;
            counted(terms.len(), *min, *max)?;
            Value::List(terms)
        }
        (Kind::Choices { .. } | Kind::Names { .. } | Kind::Terms { .. }, Raw::Text(_)) => {
            return accept(kind, &Raw::List(vec![raw.clone()]), taken);
        }
        (Kind::Table { columns, min, max }, Raw::List(items)) => {
            let rows = rows(columns, items, taken)?;
            counted(rows.len(), *min, *max)?;
            Value::Table(rows)
        }
        _ => return Err(wrong_kind(kind)),
    };
    Ok((!value.is_empty()).then_some(value))
}

fn wrong_kind(kind: &Kind) -> Fault {
    let key = match kind {
        Kind::Text(_) | Kind::Long => "interview-wanted-text",
        Kind::YesNo => "interview-wanted-yesno",
        Kind::Choice(_) => "interview-wanted-choice",
        Kind::Number { .. } => "interview-wanted-number",
        Kind::Date => "interview-wanted-date",
        Kind::Choices { .. } | Kind::Names { .. } | Kind::Terms { .. } => "interview-wanted-list",
        Kind::Table { .. } => "interview-wanted-table",
    };
    Fault::new(Code::WrongKind).with("wanted", Message::new(key))
}

/// Text on one line without what is not seen: control characters, characters that change the order of reading. White
/// space is made single; non-breaking spaces stay, French needs them.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars() {
        if c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}') {
            gap = true;
        } else if !c.is_control() && !fold::is_bidi(c) && c != '\u{FEFF}' {
            if gap && !out.is_empty() {
                out.push(' ');
            }
            gap = false;
            out.push(c);
        }
    }
    out.trim().to_owned()
}

/// One text, as it must be.
fn text(check: Check, given: &str, taken: &BTreeSet<String>) -> Result<String, Fault> {
    let text = clean(given);
    let fault = |code| Err(Fault::new(code).with("found", text.as_str()));
    let longest = match check {
        Check::Sentence => LONGEST_SENTENCE,
        Check::Word => LONGEST_WORD,
        Check::Name | Check::Handle | Check::Domain => LONGEST_NAME,
    };
    let length = text.chars().count();
    if length > longest {
        return Err(Fault::new(Code::TooLong).with("found", length).with("limit", longest));
    }
    if !text.chars().any(char::is_alphanumeric) {
        return fault(Code::NotAName);
    }
    match check {
        Check::Sentence | Check::Name => {}
        Check::Word => {
            // Next to the words of the template, which are Latin: a name of several scripts could pass for another.
            use unicode_security::MixedScript;
            if !format!("a{text}").as_str().is_single_script() {
                return fault(Code::OtherAlphabet);
            }
            if taken.contains(&fold::key(&text)) {
                return fault(Code::Twice);
            }
        }
        Check::Handle if !is_handle(&text) => return fault(Code::NotAHandle),
        Check::Domain if !is_domain(&text) => return fault(Code::NotADomain),
        Check::Handle | Check::Domain => {}
    }
    Ok(text)
}

/// `@name`, also `@name@server` and `@name.server`.
fn is_handle(text: &str) -> bool {
    let Some(name) = text.strip_prefix('@') else { return false };
    let end = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
    let inner = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '@');
    name.chars().all(inner) && end(name.chars().next()) && end(name.chars().next_back())
}

fn is_domain(text: &str) -> bool {
    let label = |l: &str| {
        !l.is_empty()
            && l.len() <= 63
            && !l.starts_with('-')
            && !l.ends_with('-')
            && l.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    text.contains('.') && text.split('.').all(label)
}

fn long(given: &str) -> Result<String, Fault> {
    let lines: Vec<String> = given.lines().map(clean).collect();
    let text = lines.join("\n").trim().to_owned();
    let length = text.chars().count();
    if length > LONGEST_TEXT {
        return Err(Fault::new(Code::TooLong).with("found", length).with("limit", LONGEST_TEXT));
    }
    Ok(text)
}

fn yes_or_no(given: &str) -> Result<bool, Fault> {
    match fold::word(&clean(given)).as_str() {
        "oui" | "o" | "yes" | "y" | "true" | "vrai" => Ok(true),
        "non" | "n" | "no" | "false" | "faux" => Ok(false),
        _ => Err(wrong_kind(&Kind::YesNo)),
    }
}

/// The option with this value or label; case and accents do not count.
fn option(options: &[Choice], given: &str) -> Result<String, Fault> {
    let key = fold::key(given);
    let hit = options
        .iter()
        .find(|o| fold::key(&o.value) == key)
        .or_else(|| options.iter().find(|o| fold::key(&o.label) == key));
    if let Some(option) = hit.filter(|_| !key.is_empty()) {
        return Ok(option.value.clone());
    }
    let shown = |o: &Choice| if o.label == o.value { o.value.clone() } else { format!("{} ({})", o.value, o.label) };
    let allowed = options.iter().map(|o| Arg::Text(shown(o))).collect();
    let found = clean(given);
    Err(Fault::new(Code::NotAnOption)
        .near(&found, options.iter().map(|o| o.value.as_str()))
        .with("allowed", Arg::Or(allowed)))
}

fn in_range(n: i64, min: i64, max: i64) -> Result<i64, Fault> {
    if (min..=max).contains(&n) {
        return Ok(n);
    }
    Err(Fault::new(Code::OutOfRange).with("found", n).with("min", min).with("max", max))
}

fn date(given: &str) -> Result<Date, Fault> {
    let text = clean(given);
    let day = text.parse::<Date>().ok().filter(|d| text.len() == 10 && (2000..=2200).contains(&d.year()));
    day.ok_or_else(|| Fault::new(Code::NotADate).with("found", text.as_str()))
}

fn counted(n: usize, min: usize, max: usize) -> Result<(), Fault> {
    // Nothing at all is said by the question: it may be optional.
    if n > 0 && n < min {
        return Err(Fault::new(Code::TooFew).with("found", n).with("min", min));
    }
    if n > max {
        return Err(Fault::new(Code::TooMany).with("found", n).with("max", max));
    }
    Ok(())
}

/// The texts of a list, each checked; empty ones and those that say the same again are left out.
fn distinct(items: &[Raw], check: impl Fn(&str) -> Result<String, Fault>) -> Result<Vec<String>, Fault> {
    let mut out = Vec::new();
    let mut seen = BTreeSet::new();
    for (n, item) in items.iter().enumerate() {
        let Raw::Text(t) = item else {
            return Err(wrong_kind(&Kind::Long).inside(&(n + 1).to_string()));
        };
        if clean(t).is_empty() {
            continue;
        }
        let text = check(t).map_err(|f| f.inside(&(n + 1).to_string()))?;
        if seen.insert(fold::key(&text)) {
            out.push(text);
        }
    }
    Ok(out)
}

fn rows(columns: &[Column], items: &[Raw], taken: &BTreeSet<String>) -> Result<Vec<Row>, Fault> {
    let mut out: Vec<Row> = Vec::new();
    let mut seen = BTreeSet::new();
    for (n, item) in items.iter().enumerate() {
        let number = (n + 1).to_string();
        let row = row(columns, item, taken).map_err(|f| f.inside(&number))?;
        let Some((column, first)) = row.0.first() else { continue };
        if let Value::Text(t) | Value::Choice(t) = first
            && !seen.insert(fold::key(t))
        {
            return Err(Fault::new(Code::Twice).with("found", t.as_str()).inside(column).inside(&number));
        }
        out.push(row);
    }
    Ok(out)
}

fn row(columns: &[Column], item: &Raw, taken: &BTreeSet<String>) -> Result<Row, Fault> {
    let Raw::Row(given) = item else {
        return Err(Fault::new(Code::WrongKind).with("wanted", Message::new("interview-wanted-row")));
    };
    if let Some((odd, _)) = given.iter().find(|(c, _)| columns.iter().all(|k| k.id != *c)) {
        return Err(Fault::new(Code::UnknownColumn).near(odd, columns.iter().map(|c| c.id.as_str())));
    }
    let mut out: Vec<(String, Value)> = Vec::new();
    for column in columns {
        let raw = given.iter().find(|(c, _)| *c == column.id).map(|(_, v)| v);
        let value = match raw {
            Some(raw) => cell(column, raw, taken)?,
            None => None,
        };
        match value {
            Some(value) => out.push((column.id.clone(), value)),
            None if column.optional => {}
            None => return Err(Fault::new(Code::Missing).with("ask", column.ask.as_str()).inside(&column.id)),
        }
        period(&out)?;
    }
    Ok(Row(out))
}

/// Checks one cell of a table.
pub(crate) fn cell(column: &Column, raw: &Raw, taken: &BTreeSet<String>) -> Result<Option<Value>, Fault> {
    accept(&column.kind, raw, taken).map_err(|f| f.inside(&column.id))
}

/// A day right after a day is the end of a period.
fn period(cells: &[(String, Value)]) -> Result<(), Fault> {
    if let [.., (_, Value::Date(from)), (column, Value::Date(to))] = cells
        && to < from
    {
        let fault = Fault::new(Code::EndBeforeStart).with("from", from.to_string()).with("found", to.to_string());
        return Err(fault.inside(column));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(kind: &Kind, raw: Raw) -> &'static str {
        accept(kind, &raw, &BTreeSet::new()).unwrap_err().code.code()
    }

    #[test]
    fn texts_are_cleaned_not_kept_as_they_come() {
        assert_eq!(clean("  a\n\tb \u{202E}c\u{0}  d\u{A0}: "), "a b c d\u{A0}:");
        let family = "👩\u{200D}👧";
        assert_eq!(clean(family), family, "joiners make emoji: they stay");
    }

    #[test]
    fn handles_and_words() {
        for good in ["@a", "@a-b", "@a.b@c.example", "@_x_"] {
            assert!(is_handle(good), "{good}");
        }
        for bad in ["a", "@", "@a b", "@a,b", "@é", "@a-", "@a\"", "@-a"] {
            assert!(!is_handle(bad), "{bad}");
        }
        assert_eq!(code(&Kind::Text(Check::Handle), "verrieres".into()), "I011");
        assert_eq!(code(&Kind::Text(Check::Word), "Проект".into()), "I016");
        assert_eq!(code(&Kind::Text(Check::Word), "🎉".into()), "I012");
        assert_eq!(code(&Kind::Text(Check::Domain), "localhost".into()), "I014");
    }

    #[test]
    fn each_wrong_answer_has_its_code() {
        let options = || vec![Choice { value: "24 h".into(), label: "Un jour".into() }];
        assert_eq!(code(&Kind::Choice(options()), "26 h".into()), "I005");
        assert_eq!(code(&Kind::Number { min: 1, max: 3 }, "trois".into()), "I006");
        assert_eq!(code(&Kind::Number { min: 1, max: 3 }, Raw::Number(4)), "I007");
        assert_eq!(code(&Kind::Date, "2027-02-30".into()), "I008");
        assert_eq!(code(&Kind::Names { min: 2, max: 3 }, "Ada".into()), "I009");
        assert_eq!(code(&Kind::Names { min: 1, max: 1 }, Raw::List(vec!["Ada".into(), "Bob".into()])), "I010");
        assert_eq!(code(&Kind::Number { min: 1, max: 3 }, Raw::List(vec![])), "I003");
        assert_eq!(code(&Kind::Text(Check::Sentence), "x".repeat(2_000).as_str().into()), "I013");
        let yes = accept(&Kind::Choice(options()), &"un jour".into(), &BTreeSet::new()).unwrap();
        assert_eq!(yes, Some(Value::Choice("24 h".into())), "a label will do");
    }

    #[test]
    fn rows_of_one_name_and_periods_backwards_are_refused() {
        let text = |id: &str| Column { id: id.into(), ask: id.into(), kind: Kind::Text(Check::Word), optional: false };
        let day = |id: &str| Column { id: id.into(), ask: id.into(), kind: Kind::Date, optional: false };
        let row =
            |cells: &[(&str, &str)]| Raw::Row(cells.iter().map(|(c, v)| ((*c).to_owned(), (*v).into())).collect());
        let names = Kind::Table { columns: vec![text("nom")], min: 0, max: 9 };
        let twice = Raw::List(vec![row(&[("nom", "prix fort")]), row(&[("nom", "Prix-fort")])]);
        let fault = accept(&names, &twice, &BTreeSet::new()).unwrap_err();
        assert_eq!((fault.code.code(), fault.at.as_str()), ("I015", "2.nom"));
        let days = Kind::Table { columns: vec![day("du"), day("au")], min: 0, max: 9 };
        assert_eq!(code(&days, Raw::List(vec![row(&[("du", "2027-02-01"), ("au", "2027-01-01")])])), "I017");
        assert_eq!(code(&days, Raw::List(vec![row(&[("du", "2027-02-01")])])), "I004");
        assert_eq!(code(&days, Raw::List(vec![row(&[("dv", "2027-02-01")])])), "I018");
    }
}
