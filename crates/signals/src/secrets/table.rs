//! Reads `data/secrets.toml`, of which each value stands on one line.
//!
//! A general reader of TOML needs thirty times as long for these 650 kilobytes; a test compares
//! what this one reads with what the general one does.

use std::borrow::Cow;

/// A rule as its file has it; examples are left to the tests.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    pub(super) regex: &'static str,
    pub(super) literals: Vec<Cow<'static, str>>,
    pub(super) entropy: f32,
    pub(super) checksum: &'static str,
    pub(super) confidence: u8,
}

/// The rules in the order of the file.
pub(super) fn rows(file: &'static str) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for line in file.lines() {
        if line == "[[rule]]" {
            rows.push(Row::default());
            continue;
        }
        let (Some(row), Some((key, value))) = (rows.last_mut(), line.split_once(" = ")) else { continue };
        match key {
            "id" => row.id = inside(value),
            "name" => row.name = inside(value),
            "regex" => row.regex = inside(value),
            "checksum" => row.checksum = inside(value),
            "literals" => row.literals = strings(value),
            "entropy" => row.entropy = value.parse().unwrap_or_default(),
            "confidence" => row.confidence = value.parse().unwrap_or_default(),
            _ => {}
        }
    }
    rows
}

/// What stands between the quotation marks; none of these values has escapes.
fn inside(value: &'static str) -> &'static str {
    value.get(1..value.len().saturating_sub(1)).unwrap_or_default()
}

/// The strings of an array.
fn strings(value: &'static str) -> Vec<Cow<'static, str>> {
    let mut strings = Vec::new();
    let mut rest = value;
    while let Some(start) = rest.find(['"', '\'']) {
        let literal = rest.get(start..).is_some_and(|rest| rest.starts_with('\''));
        let body = rest.get(start + 1..).unwrap_or_default();
        let end = if literal { body.find('\'') } else { closing(body) };
        let Some(end) = end else { break };
        let text = body.get(..end).unwrap_or_default();
        let escaped = !literal && text.contains('\\');
        strings.push(if escaped { Cow::Owned(unescape(text)) } else { Cow::Borrowed(text) });
        rest = body.get(end + 1..).unwrap_or_default();
    }
    strings
}

/// The first quotation mark without a backslash before it.
fn closing(body: &str) -> Option<usize> {
    let mut escaped = false;
    body.bytes().position(|byte| {
        let closes = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        closes
    })
}

fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                Some(other) => out.push(other),
                None => {}
            },
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_reads_as_toml() {
        let file = include_str!("../../data/secrets.toml");
        let whole: toml::Table = toml::from_str(file).expect("the file is TOML");
        let expected = whole["rule"].as_array().expect("an array");
        let rows = rows(super::super::FILE);
        assert_eq!(rows.len(), expected.len());
        for (row, expected) in rows.iter().zip(expected) {
            let text = |key: &str| expected.get(key).and_then(|value| value.as_str()).unwrap_or_default();
            assert_eq!(row.id, text("id"));
            assert_eq!(row.name, text("name"));
            assert_eq!(row.regex, text("regex"));
            assert_eq!(row.checksum, text("checksum"));
            let literals: Vec<&str> =
                expected["literals"].as_array().expect("an array").iter().filter_map(|value| value.as_str()).collect();
            assert_eq!(row.literals, literals, "{}", row.id);
            assert_eq!(i64::from(row.confidence), expected["confidence"].as_integer().expect("a number"));
            let entropy = expected.get("entropy").map_or(0.0, |value| {
                value.as_float().or_else(|| value.as_integer().map(|whole| whole as f64)).expect("a number")
            });
            assert!((f64::from(row.entropy) - entropy).abs() < 1e-6, "{}", row.id);
        }
    }
}
