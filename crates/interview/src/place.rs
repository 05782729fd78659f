//! Places: where in the charter an answer is written, and how it is written there so that it cannot leave its place.

use crate::value::Value;
use charte_messages::Lang;
use jiff::civil::Date;

/// Where a placeholder stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    /// In a heading.
    Heading,
    /// In prose; at the beginning of its line or not.
    Prose {
        /// Whether nothing stands before it on its line.
        first: bool,
    },
    /// In a block, as a value of its own; the line that opens the block too.
    Clause,
    /// In a block, in a clause that is a sentence: all up to the end of the line is its value.
    Sentence,
    /// In a block, between quotation marks of which this is the closing one.
    Quoted(char),
}

/// How a placeholder asks to be written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Filter {
    /// As fits the place.
    #[default]
    Plain,
    /// Several, quoted, with commas.
    List,
    /// Quoted.
    Quote,
    /// Accounts, with commas.
    Accounts,
    /// Teams, with their word and commas.
    Teams,
    /// A day in figures.
    Date,
}

impl Filter {
    pub(crate) const NAMES: [(&'static str, Filter); 5] = [
        ("list", Filter::List),
        ("quote", Filter::Quote),
        ("accounts", Filter::Accounts),
        ("teams", Filter::Teams),
        ("date", Filter::Date),
    ];
}

/// How a value is written at a place. `label` gives the words that people read for an option.
pub(crate) fn write(
    value: &Value,
    filter: Filter,
    place: Place,
    lang: Lang,
    label: &dyn Fn(&str) -> Option<String>,
) -> String {
    let prose = matches!(place, Place::Heading | Place::Prose { .. });
    // A clause stays on its line, whatever is written in it.
    let items: Vec<String> = match value {
        Value::Text(t) if prose => vec![t.clone()],
        Value::Text(t) => vec![t.replace('\n', " ")],
        Value::Choice(v) if prose => vec![for_people(v, lang)],
        Value::Choice(v) => vec![v.clone()],
        Value::List(items) if prose => {
            items.iter().map(|i| label(i).map_or_else(|| i.clone(), |l| lower_first(&l))).collect()
        }
        Value::List(items) => items.clone(),
        Value::Number(n) => vec![n.to_string()],
        Value::Date(d) if prose && filter != Filter::Date => vec![long_date(*d, lang)],
        Value::Date(d) => vec![d.to_string()],
        Value::Flag(yes) => vec![yes_no(*yes, lang).to_owned()],
        Value::Table(_) => Vec::new(),
    };
    match place {
        Place::Heading => joined(&items, lang, heading),
        Place::Prose { first } => {
            let quoted = filter == Filter::Quote;
            joined(&items, lang, |t| {
                let t = prose_text(t, first && !quoted);
                if quoted { prose_quote(&t, lang) } else { t }
            })
        }
        Place::Quoted(close) => items.iter().map(|t| inside(t, close)).collect::<Vec<_>>().join(", "),
        Place::Sentence if filter == Filter::Plain => joined(&items, lang, str::to_owned),
        Place::Clause | Place::Sentence => clause(value, &items, filter, lang),
    }
}

fn clause(value: &Value, items: &[String], filter: Filter, lang: Lang) -> String {
    let plain = matches!(value, Value::Choice(_) | Value::Number(_) | Value::Date(_) | Value::Flag(_));
    let one = |t: &String| match filter {
        Filter::Accounts => t.clone(),
        Filter::Teams => format!("{} {}", if lang == Lang::Fr { "équipe" } else { "team" }, quote(t, lang)),
        Filter::Date => t.clone(),
        Filter::Plain if plain || t.starts_with('@') => t.clone(),
        Filter::Plain | Filter::List | Filter::Quote => quote(t, lang),
    };
    items.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Text between quotation marks that it does not contain; the language's own if possible.
fn quote(text: &str, lang: Lang) -> String {
    let text = &text.replace('`', "'");
    let guillemets = !text.contains('»');
    let straight = !text.contains('"');
    match lang {
        Lang::En if straight => format!("\"{text}\""),
        _ if guillemets => format!("« {text} »"),
        _ if straight => format!("\"{text}\""),
        _ => format!("« {} »", inside(text, '»')),
    }
}

/// Text that stands between given quotation marks. There is no escape in the language: a mark that would close the
/// quotation is replaced by its single sister. A backtick in the line that opens a fence would make it none.
fn inside(text: &str, close: char) -> String {
    let sister = match close {
        '»' => '›',
        '”' => '’',
        _ => '\'',
    };
    text.chars()
        .map(|c| {
            if c == close {
                sister
            } else if c == '`' {
                '\''
            } else {
                c
            }
        })
        .collect()
}

fn prose_quote(text: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("«\u{A0}{text}\u{A0}»"),
        Lang::En => format!("“{text}”"),
    }
}

/// Text in a heading: braces would be read as its identity, a `#` at the end as its end.
fn heading(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| {
            if c == '{' {
                '('
            } else if c == '}' {
                ')'
            } else {
                c
            }
        })
        .collect();
    let text = prose_text(&text.replace('\n', " "), false);
    match text.strip_suffix('#') {
        Some(start) => format!("{start}\\#"),
        None => text,
    }
}

/// Text in prose: only what Markdown would take for a mark is escaped, so that the source stays good to read.
fn prose_text(text: &str, first: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for (n, line) in text.lines().enumerate() {
        if n > 0 {
            out.push('\n');
        }
        line_of_prose(line, first || n > 0, &mut out);
    }
    out
}

fn line_of_prose(line: &str, first: bool, out: &mut String) {
    let chars: Vec<char> = line.chars().collect();
    let at = |n: usize| chars.get(n).copied();
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    // `12.` or `12)` begins a list.
    let digits = chars.iter().take_while(|c| c.is_ascii_digit()).count();
    for (n, c) in chars.iter().copied().enumerate() {
        let before = n.checked_sub(1).and_then(at);
        let mark = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '|' | '{' | '}' => true,
            '_' => !(word(before) && word(at(n + 1))),
            '~' => before == Some('~') || at(n + 1) == Some('~'),
            '&' => chars.iter().skip(n).any(|c| *c == ';'),
            '#' | '>' | '-' | '+' | '=' | ':' => first && n == 0,
            '.' | ')' => first && digits > 0 && n == digits,
            _ => false,
        };
        if mark {
            out.push('\\');
        }
        out.push(c);
    }
}

/// Several, with a comma and a final "and".
fn joined(items: &[String], lang: Lang, one: impl Fn(&str) -> String) -> String {
    let and = if lang == Lang::Fr { " et " } else { " and " };
    let mut out = String::new();
    for (n, item) in items.iter().enumerate() {
        if n > 0 {
            out.push_str(if n + 1 == items.len() { and } else { ", " });
        }
        out.push_str(&one(item));
    }
    out
}

fn yes_no(yes: bool, lang: Lang) -> &'static str {
    match (lang, yes) {
        (Lang::Fr, true) => "oui",
        (Lang::Fr, false) => "non",
        (Lang::En, true) => "yes",
        (Lang::En, false) => "no",
    }
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_lowercase().to_string()).unwrap_or_default();
    // An acronym stays one.
    if chars.as_str().starts_with(char::is_uppercase) { text.to_owned() } else { first + chars.as_str() }
}

/// A day in words.
pub(crate) fn long_date(day: Date, lang: Lang) -> String {
    const FR: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    const EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = usize::from(day.month().unsigned_abs()).checked_sub(1);
    let name = |names: [&'static str; 12]| month.and_then(|m| names.get(m).copied()).unwrap_or("");
    match lang {
        Lang::Fr => {
            let number = if day.day() == 1 { "1er".to_owned() } else { day.day().to_string() };
            format!("{number}\u{A0}{} {}", name(FR), day.year())
        }
        Lang::En => format!("{}\u{A0}{} {}", day.day(), name(EN), day.year()),
    }
}

/// An option's value in a sentence: lengths and hours in words.
fn for_people(value: &str, lang: Lang) -> String {
    let words: Vec<&str> = value.split(' ').collect();
    match words.as_slice() {
        [n, unit] if n.chars().all(|c| c.is_ascii_digit()) => {
            format!("{n}\u{A0}{}", unit_in_words(unit, *n == "1", lang))
        }
        _ if lang == Lang::Fr => words.iter().map(|w| hour(w)).collect::<Vec<_>>().join(" "),
        _ => value.to_owned(),
    }
}

fn unit_in_words(unit: &str, one: bool, lang: Lang) -> String {
    let word = match (lang, unit) {
        (Lang::Fr, "h") => "heure",
        (Lang::Fr, "j") => "jour",
        (Lang::Fr, "min") => "minute",
        (Lang::Fr, "an") => "an",
        (Lang::En, "h") => "hour",
        (Lang::En, "d") => "day",
        (Lang::En, "min") => "minute",
        _ => return unit.to_owned(),
    };
    if one { word.to_owned() } else { format!("{word}s") }
}

/// `09:00` as French writes it: 9 h.
fn hour(word: &str) -> String {
    match word.split_once(':') {
        Some((h, m)) if h.len() == 2 && m.len() == 2 && word.chars().all(|c| c.is_ascii_digit() || c == ':') => {
            let h = h.strip_prefix('0').unwrap_or(h);
            if m == "00" { format!("{h}\u{A0}h") } else { format!("{h}\u{A0}h\u{A0}{m}") }
        }
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: &Value, filter: Filter, place: Place, lang: Lang) -> String {
        write(value, filter, place, lang, &|_| None)
    }

    #[test]
    fn quotations_cannot_be_left() {
        let q = |t: &str, lang| written(&Value::Text(t.into()), Filter::Quote, Place::Clause, lang);
        assert_eq!(q("l'eau", Lang::Fr), "« l'eau »");
        assert_eq!(q("a » b", Lang::Fr), "\"a » b\"");
        assert_eq!(q("a \" b", Lang::En), "« a \" b »");
        assert_eq!(q("a » \" b", Lang::En), "« a › \" b »");
        let inside = written(&Value::Text("a\"b`".into()), Filter::Plain, Place::Quoted('"'), Lang::En);
        assert_eq!(inside, "a'b'");
    }

    #[test]
    fn prose_is_escaped_where_markdown_would_see_a_mark_and_nowhere_else() {
        let p = |t: &str, first| written(&Value::Text(t.into()), Filter::Plain, Place::Prose { first }, Lang::Fr);
        assert_eq!(p("jean_dupont@a.example", false), "jean_dupont@a.example");
        assert_eq!(p("# titre", true), "\\# titre");
        assert_eq!(p("n° #1", false), "n° #1");
        assert_eq!(p("```règle x", true), "\\`\\`\\`règle x");
        assert_eq!(p("A & B, R&D", false), "A & B, R&D");
        assert_eq!(p("a &lt; b", false), "a \\&lt; b");
        assert_eq!(p("1. un\n- deux", true), "1\\. un\n\\- deux");
        let h = written(&Value::Text("C# {#id}".into()), Filter::Plain, Place::Heading, Lang::Fr);
        assert_eq!(h, "C# (#id)");
        assert_eq!(heading("nous #"), "nous \\#");
    }

    #[test]
    fn people_read_words_and_the_machine_reads_figures() {
        let p = |v: &Value, f| written(v, f, Place::Prose { first: false }, Lang::Fr);
        assert_eq!(p(&Value::Choice("8 h".into()), Filter::Plain), "8\u{A0}heures");
        assert_eq!(p(&Value::Choice("09:00 à 18:30".into()), Filter::Plain), "9\u{A0}h à 18\u{A0}h\u{A0}30");
        assert_eq!(p(&Value::Date(jiff::civil::date(2027, 1, 1)), Filter::Plain), "1er\u{A0}janvier 2027");
        assert_eq!(p(&Value::List(vec!["a".into(), "b".into(), "c".into()]), Filter::List), "a, b et c");
        let c = |v: &Value, f| written(v, f, Place::Clause, Lang::Fr);
        assert_eq!(c(&Value::Choice("8 h".into()), Filter::Plain), "8 h");
        assert_eq!(c(&Value::List(vec!["a, b".into(), "c".into()]), Filter::List), "« a, b », « c »");
        assert_eq!(c(&Value::List(vec!["@a".into(), "@b".into()]), Filter::Accounts), "@a, @b");
        assert_eq!(c(&Value::List(vec!["x".into()]), Filter::Teams), "équipe « x »");
    }
}
