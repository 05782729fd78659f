//! How names are compared: case, accents, the kind of hyphen or apostrophe, and spaces against hyphens do not count.

use charte_signals::normalise::Normalised;

/// The key of a name: folded, its words joined by single hyphens.
pub(crate) fn key(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let folded;
    let source = if text.is_ascii() {
        text
    } else {
        folded = Normalised::of(text);
        folded.folded()
    };
    let mut out = String::with_capacity(source.len());
    let mut gap = false;
    for c in source.chars() {
        if c.is_alphanumeric() || matches!(c, '@' | '.' | '#' | '/' | '+' | '&' | '_' | ':') {
            if gap && !out.is_empty() {
                out.push('-');
            }
            gap = false;
            out.push(c.to_ascii_lowercase());
        } else {
            gap = true;
        }
    }
    out
}

/// The key of a handle or hashtag: the sign in front does not count.
pub(crate) fn handle_key(text: &str) -> String {
    let mut k = key(text);
    if k.starts_with(['@', '#']) {
        k.remove(0);
    }
    k
}

/// Whether a text is its own key, as ids mostly are.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'.' | b'_'))
        && bytes.first().is_none_or(|b| *b != b'-')
        && bytes.last().is_none_or(|b| *b != b'-')
        && !text.contains("--")
}

/// The name among `known` that is nearest to `word`, if one is near.
pub(crate) fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    known
        .into_iter()
        .map(|k| (strsim::jaro_winkler(word, k), k))
        .filter(|(score, _)| *score >= 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, k)| k)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_forget_case_accents_and_hyphens() {
        assert_eq!(key("Hélène  Verrier"), "helene-verrier");
        assert_eq!(key("claire-morel"), "claire-morel");
        assert_eq!(key("Jean‑Noël"), "jean-noel");
        assert_eq!(handle_key("@Verrieres"), "verrieres");
        assert_eq!(key(" -a- "), "a");
    }

    #[test]
    fn the_nearest_name_is_near() {
        assert_eq!(nearest("acount", ["account", "author"]), Some("account"));
        assert_eq!(nearest("zzz", ["account", "author"]), None);
    }
}
