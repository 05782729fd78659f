//! What a person types on one line, as an answer that is yet to be checked.

use crate::questions::{Choice, Kind};
use crate::value::Raw;

impl Kind {
    /// A typed line as an answer: options by their number too, several separated by commas, a single `-` for none.
    #[must_use]
    pub fn typed(&self, line: &str) -> Raw {
        let line = line.trim();
        match self {
            Kind::Choice(options) => Raw::Text(by_number(options, line)),
            Kind::Choices { options, .. } => {
                Raw::List(several(line).into_iter().map(|w| Raw::Text(by_number(options, &w))).collect())
            }
            Kind::Names { .. } | Kind::Terms { .. } => Raw::List(several(line).into_iter().map(Raw::Text).collect()),
            Kind::Table { .. } => Raw::List(Vec::new()),
            Kind::Text(_) | Kind::Long | Kind::YesNo | Kind::Number { .. } | Kind::Date => {
                Raw::Text(if line == "-" { String::new() } else { line.to_owned() })
            }
        }
    }
}

fn by_number(options: &[Choice], word: &str) -> String {
    let word = word.trim();
    // An option that is itself a number goes first.
    if options.iter().any(|o| o.value == word) {
        return word.to_owned();
    }
    let chosen = word.parse::<usize>().ok().and_then(|n| n.checked_sub(1)).and_then(|n| options.get(n));
    chosen.map_or_else(|| word.to_owned(), |o| o.value.clone())
}

/// Words separated by commas or semicolons; what stands in quotation marks stays together.
fn several(line: &str) -> Vec<String> {
    if line == "-" {
        return Vec::new();
    }
    let mut out = Vec::new();
    let mut word = String::new();
    let mut close: Option<char> = None;
    for c in line.chars() {
        match (close, c) {
            (Some(end), c) if c == end => close = None,
            (None, '«') => close = Some('»'),
            (None, '"') => close = Some('"'),
            (None, '“') => close = Some('”'),
            (None, ',' | ';') => out.push(std::mem::take(&mut word)),
            _ => word.push(c),
        }
    }
    out.push(word);
    out.into_iter().map(|w| w.trim().to_owned()).filter(|w| !w.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_are_separated_and_quotations_stay_together() {
        assert_eq!(several("a, b ; « c, d » , \"e;f\""), ["a", "b", "c, d", "e;f"]);
        assert_eq!(several("-"), Vec::<String>::new());
    }

    #[test]
    fn options_go_by_number_value_or_label() {
        let options = vec![
            Choice { value: "24 h".into(), label: "Un jour".into() },
            Choice { value: "48 h".into(), label: "Deux".into() },
        ];
        assert_eq!(Kind::Choice(options.clone()).typed("2"), Raw::Text("48 h".into()));
        assert_eq!(Kind::Choice(options.clone()).typed("un jour"), Raw::Text("un jour".into()));
        assert_eq!(Kind::Choices { options, min: 0 }.typed("1, 2"), Raw::List(vec!["24 h".into(), "48 h".into()]));
    }
}
