//! How names and keywords are compared: case, accents, ligatures, apostrophes, hyphens and spaces do not count.

use unicode_normalization::char::decompose_compatible;
use unicode_normalization::char::is_combining_mark;

/// A word folded for comparison with the grammar's words: lower case, no accents, plain apostrophe and hyphen.
#[must_use]
pub fn word(text: &str) -> String {
    if text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-' || b == b'\'') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'a'..='z' | '0'..='9' | '-' | '\'' => out.push(c),
            c if c.is_ascii() => out.push(c.to_ascii_lowercase()),
            // The letters of French, without the tables of Unicode.
            'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => out.push('e'),
            'à' | 'â' | 'ä' | 'À' | 'Â' | 'Ä' => out.push('a'),
            'î' | 'ï' | 'Î' | 'Ï' => out.push('i'),
            'ô' | 'ö' | 'Ô' | 'Ö' => out.push('o'),
            'ù' | 'û' | 'ü' | 'Ù' | 'Û' | 'Ü' => out.push('u'),
            'ç' | 'Ç' => out.push('c'),
            '’' => out.push('\''),
            c => decompose_compatible(c, |d| push_folded(d, &mut out)),
        }
    }
    out
}

fn push_folded(c: char, out: &mut String) {
    match c {
        '’' | '‘' | 'ʼ' | '`' | '´' | '\u{FF07}' => out.push('\''),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => out.push('-'),
        'œ' | 'Œ' => out.push_str("oe"),
        'æ' | 'Æ' => out.push_str("ae"),
        'ß' => out.push_str("ss"),
        'ø' | 'Ø' => out.push('o'),
        'ł' | 'Ł' => out.push('l'),
        c if is_combining_mark(c) || is_invisible(c) => {}
        c => out.extend(c.to_lowercase()),
    }
}

/// Characters that are not seen and change nothing: zero-width ones, soft hyphen, bidirectional controls.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}') || is_bidi(c)
}

/// Characters that change the order in which a text is shown (Unicode Technical Report 36; CVE-2021-42574).
#[must_use]
pub fn is_bidi(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The key by which two names are the same: words joined by single hyphens.
#[must_use]
pub fn key(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut gap = false;
    for c in word(name).chars() {
        if c.is_alphanumeric() || matches!(c, '@' | '.' | '#' | '/' | '+' | '&' | '_' | ':') {
            if gap && !out.is_empty() {
                out.push('-');
            }
            gap = false;
            out.push(c);
        } else {
            gap = true;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_have_one_key() {
        for (a, b) in [
            ("porte-parole finance", "Porte‑parole Finance"),
            ("résultats", "Resultats"),
            ("chiffre d'affaires", "chiffre d’affaires"),
            ("œuvre", "oeuvre"),
            ("silence financier", "silence\u{a0}financier"),
            ("e\u{301}quipe", "équipe"),
        ] {
            assert_eq!(key(a), key(b), "{a} / {b}");
        }
        assert_ne!(key("@verrieres"), key("verrieres"));
    }
}
