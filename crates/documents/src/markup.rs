//! HTML as text: tags fall away, scripts and styles with what they hold, blocks end a line. Hidden elements, comments and
//! the words for pictures are kept: they leave with the page.

use quick_xml::escape::resolve_html5_entity;

/// Elements that end a line.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "figcaption",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "td",
    "th",
    "title",
    "tr",
    "ul",
];

/// The text of a page.
pub(crate) fn text(page: &str) -> String {
    let mut out = String::with_capacity(page.len() / 2);
    let mut rest = page;
    while let Some((before, after)) = rest.split_once('<') {
        words(before, &mut out);
        if let Some(comment) = after.strip_prefix("!--") {
            let (inside, after) = comment.split_once("-->").unwrap_or((comment, ""));
            out.push('\n');
            words(inside, &mut out);
            out.push('\n');
            rest = after;
            continue;
        }
        let name = after.trim_start_matches('/');
        let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
        let name = name.get(..end).unwrap_or_default().to_ascii_lowercase();
        if name.is_empty() && !after.starts_with(['!', '?']) {
            out.push('<');
            rest = after;
            continue;
        }
        let (tag, mut after_tag) = after.split_once('>').unwrap_or((after, ""));
        for value in ["alt", "title"].iter().filter_map(|name| attribute(tag, name)) {
            out.push('\n');
            words(value, &mut out);
            out.push('\n');
        }
        if BLOCKS.binary_search(&name.as_str()).is_ok() {
            out.push('\n');
        }
        if (name == "script" || name == "style") && !after.starts_with('/') {
            after_tag = skip_past(after_tag, &name);
        }
        rest = after_tag;
    }
    words(rest, &mut out);
    out
}

/// What follows the end of a script or style.
fn skip_past<'a>(text: &'a str, name: &str) -> &'a str {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("</") {
        if after.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name)) {
            return after.split_once('>').map_or("", |(_, after)| after);
        }
        rest = after;
    }
    ""
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (before, after) = tag.split_once(name)?;
    before.ends_with(char::is_whitespace).then_some(())?;
    let value = after.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| ['"', '\''].contains(c))?;
    value.get(1..)?.split_once(quote).map(|(value, _)| value)
}

/// Adds text with its entities resolved; white space is one space, as a page shows it.
fn words(text: &str, out: &mut String) {
    let mut rest = text;
    loop {
        let (before, after) = rest.split_once('&').map_or((rest, None), |(before, after)| (before, Some(after)));
        for c in before.chars() {
            match c.is_ascii_whitespace() {
                true if out.ends_with([' ', '\n']) => {}
                true => out.push(' '),
                false => out.push(c),
            }
        }
        let Some(after) = after else { return };
        rest = after;
        let name = after.split_once(';').map(|(name, _)| name).filter(|name| name.len() <= 32);
        match name.and_then(|name| entity(name).map(|text| (name, text))) {
            Some((name, text)) => {
                out.push_str(&text);
                rest = after.get(name.len() + 1..).unwrap_or_default();
            }
            None => out.push('&'),
        }
    }
}

/// The text of `&name;`.
pub(crate) fn entity(name: &str) -> Option<String> {
    let Some(number) = name.strip_prefix('#') else {
        return resolve_html5_entity(name).map(str::to_owned);
    };
    let number = match number.strip_prefix(['x', 'X']) {
        Some(number) => u32::from_str_radix(number, 16),
        None => number.parse(),
    };
    char::from_u32(number.ok()?).map(String::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_sorted() {
        assert!(BLOCKS.is_sorted());
    }

    #[test]
    fn pages_as_text() {
        for (page, wanted) in [
            ("<p>Un<p>deux", "Un\ndeux"),
            ("a &lt; b &amp;c &#233;&#xE9; & d &nope; e", "a < b &c éé & d &nope; e"),
            ("<STYLE>p{}</style >x<script>if (a</b) '</p>'</script>y", "xy"),
            ("<img src=x alt='un &eacute;l&egrave;ve'>", "un élève"),
            ("1 < 2 <b", "1 < 2"),
            ("x<!-- caché -->y", "x\ncaché \ny"),
            ("<", "<"),
        ] {
            assert_eq!(text(page).trim(), wanted, "{page}");
        }
    }
}
