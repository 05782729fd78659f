//! Answers as a person at a terminal reads them.

use crate::questions::{Choice, Kind};
use crate::value::Value;
use charte_messages::Lang;

impl Kind {
    /// A value in one line per row: labels for options, `oui` or `yes`, the columns of a table separated by `|`.
    #[must_use]
    pub fn shown(&self, value: &Value, lang: Lang) -> String {
        match (self, value) {
            (Kind::Choice(options), Value::Choice(v)) => label(options, v),
            (Kind::Choices { options, .. }, Value::List(items)) => {
                items.iter().map(|i| label(options, i)).collect::<Vec<_>>().join(", ")
            }
            (Kind::Table { columns, .. }, Value::Table(rows)) => {
                let cell = |value: Option<&Value>, kind: &Kind| value.map(|v| kind.shown(v, lang)).unwrap_or_default();
                let row = |r: &crate::Row| {
                    columns.iter().map(|c| cell(r.get(&c.id), &c.kind)).collect::<Vec<_>>().join(" | ")
                };
                rows.iter().map(row).collect::<Vec<_>>().join("\n")
            }
            (_, Value::Text(t) | Value::Choice(t)) => t.clone(),
            (_, Value::List(items)) => items.iter().map(|i| quoted(i)).collect::<Vec<_>>().join(", "),
            (_, Value::Number(n)) => n.to_string(),
            (_, Value::Date(d)) => d.to_string(),
            (_, Value::Flag(yes)) => match (lang, yes) {
                (Lang::Fr, true) => "oui",
                (Lang::En, true) => "yes",
                (Lang::Fr, false) => "non",
                (Lang::En, false) => "no",
            }
            .to_owned(),
            (_, Value::Table(rows)) => rows.len().to_string(),
        }
    }
}

fn label(options: &[Choice], value: &str) -> String {
    options.iter().find(|o| o.value == value).map_or_else(|| value.to_owned(), |o| o.label.clone())
}

/// An item that holds a separator is shown as it would have to be typed.
fn quoted(item: &str) -> String {
    if item.contains([',', ';']) { format!("\"{item}\"") } else { item.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Interview;

    #[test]
    fn defaults_are_shown_in_words() {
        let interview = Interview::of_pack("entreprise-fr").unwrap().unwrap();
        let shown = |id: &str| {
            let q = interview.question(id).unwrap();
            q.kind.shown(q.default.as_ref().unwrap(), Lang::Fr)
        };
        assert_eq!(shown("effectif"), "50 salariés ou plus");
        assert_eq!(shown("cotee"), "non");
        assert!(shown("comptes").starts_with("@notre-entreprise | LinkedIn | institutionnel | communication | "));
    }
}
