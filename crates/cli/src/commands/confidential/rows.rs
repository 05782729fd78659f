//! Rows of a list of customers: CSV (RFC 4180), with comma, semicolon or tab, whichever its first line has most of.

/// The rows of a text, each with its fields.
pub(super) fn rows(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = text.lines().next().unwrap_or_default();
    let comma = [',', ';', '\t'].into_iter().max_by_key(|comma| first.matches(*comma).count()).unwrap_or(',');
    let (mut rows, mut row, mut field) = (Vec::new(), Vec::new(), String::new());
    let mut quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        match c {
            '"' if quoted && letters.next_if_eq(&'"').is_some() => field.push('"'),
            '"' if quoted => quoted = false,
            '"' if field.is_empty() => quoted = true,
            _ if quoted => field.push(c),
            '\n' => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            '\r' => {}
            _ if c == comma => row.push(std::mem::take(&mut field)),
            _ => field.push(c),
        }
    }
    if !field.is_empty() || !row.is_empty() {
        row.push(field);
        rows.push(row);
    }
    rows
}

#[cfg(test)]
mod tests {
    #[test]
    fn quotes_and_commas() {
        let rows = super::rows("\u{feff}nom;mail\r\n\"Lark; \"\"Ada\"\"\nB\";a@x.fr\nseul");
        assert_eq!(rows, [vec!["nom", "mail"], vec!["Lark; \"Ada\"\nB", "a@x.fr"], vec!["seul"]]);
    }
}
