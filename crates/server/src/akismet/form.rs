//! What a client of the protocol sends: a form, in any charset, with any field. Nothing is refused here but what is too long:
//! unknown fields are passed over, broken ones read as far as they go.

use encoding_rs::Encoding;

/// The longest body, in bytes: a million and more is too long.
pub const BODY: usize = 1_000_000;
/// The most fields that are read.
const MOST: usize = 2000;

/// The fields of a call, from its address and its body, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form(Vec<(String, String)>);

impl Form {
    /// Reads a query and a body. `charset` is what the content type says; a field `blog_charset` speaks for the rest.
    #[must_use]
    pub fn read(query: &str, body: &[u8], charset: Option<&str>) -> Self {
        let raw: Vec<(Vec<u8>, Vec<u8>)> = pairs(query.as_bytes())
            .chain(pairs(body))
            .take(MOST)
            .map(|(name, value)| (plain(name), plain(value)))
            .collect();
        let named = |wanted: &str| {
            let found = raw.iter().find(|(name, _)| name == wanted.as_bytes());
            found.and_then(|(_, value)| std::str::from_utf8(value).ok())
        };
        let label = charset.or_else(|| named("blog_charset")).unwrap_or("utf-8");
        let encoding = Encoding::for_label(label.trim().as_bytes()).unwrap_or(encoding_rs::UTF_8);
        // UTF-8 that is sound is UTF-8, whatever is said.
        let text = |bytes: Vec<u8>| match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(broken) => encoding.decode_without_bom_handling(broken.as_bytes()).0.into_owned(),
        };
        let whole = |text: String| if text.contains('\0') { text.replace('\0', "") } else { text };
        Self(raw.into_iter().map(|(name, value)| (base(text(name)), whole(text(value)))).collect())
    }

    /// The first value of a name; empty when it is absent.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
    }

    /// The value of a name, without what surrounds it, if there is any.
    #[must_use]
    pub fn filled(&self, name: &str) -> Option<&str> {
        Some(self.get(name).trim()).filter(|value| !value.is_empty())
    }

    /// All values of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Whether a value says yes. Anything but these is no: a client in Python sends `False`.
    #[must_use]
    pub fn says_yes(&self, name: &str) -> bool {
        matches!(self.get(name).trim().to_ascii_lowercase().as_str(), "1" | "true" | "yes")
    }
}

/// `comment_context[]` and `comment_context[3]` are `comment_context`.
fn base(mut name: String) -> String {
    if let Some((base, rest)) = name.split_once('[')
        && rest.ends_with(']')
        && !base.is_empty()
    {
        name.truncate(base.len());
    }
    name
}

fn pairs(text: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    text.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()).map(|pair| {
        let at = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
        let (name, value) = pair.split_at_checked(at).unwrap_or((pair, &[]));
        (name, value.get(1..).unwrap_or_default())
    })
}

/// `+` is a space, `%41` a byte; what is no such escape stays.
fn plain(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        match first {
            b'+' => out.push(b' '),
            b'%' => match after.split_at_checked(2).and_then(|(pair, after)| Some((byte(pair)?, after))) {
                Some((byte, after)) => {
                    out.push(byte);
                    rest = after;
                }
                None => out.push(b'%'),
            },
            other => out.push(*other),
        }
    }
    out
}

fn byte(pair: &[u8]) -> Option<u8> {
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    let [high, low] = pair else { return None };
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn fields_are_read_as_clients_send_them() {
        let form = Form::read(
            "api_key=0123456789ab",
            b"comment_content=caf%C3%A9+%26+th%E9&comment_context[]=a&comment_context%5B1%5D=b&is_test=False&x&=y&%zz=%4",
            None,
        );
        assert_eq!(form.get("api_key"), "0123456789ab");
        assert_eq!(form.get("comment_content"), "caf\u{e9} & th\u{fffd}");
        assert_eq!(form.all("comment_context").collect::<Vec<_>>(), ["a", "b"]);
        assert!(!form.says_yes("is_test") && form.get("x").is_empty());
        assert_eq!(form.get("%zz"), "%4");
    }

    #[test]
    fn another_charset_is_read() {
        let latin = Form::read("", b"blog_charset=ISO-8859-1&comment_content=th%E9+vert", None);
        assert_eq!(latin.get("comment_content"), "th\u{e9} vert");
        let given = Form::read("", b"comment_content=%82%A0", Some("Shift_JIS"));
        assert_eq!(given.get("comment_content"), "\u{3042}");
        let sound = Form::read("", "blog_charset=ISO-8859-1&comment_content=thé".as_bytes(), None);
        assert_eq!(sound.get("comment_content"), "thé");
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(query in ".{0,60}", body in prop::collection::vec(any::<u8>(), 0..600), charset in "[a-zA-Z0-9-]{0,12}") {
            let form = Form::read(&query, &body, Some(&charset));
            prop_assert!(form.0.len() <= MOST);
        }

        #[test]
        fn what_is_escaped_comes_back(name in "[a-z_]{1,12}", value in "\\PC{0,80}") {
            let escaped: String = value.bytes().map(|byte| format!("%{byte:02x}")).collect();
            let form = Form::read("", format!("{name}={escaped}").as_bytes(), None);
            prop_assert_eq!(form.get(&name), value.as_str());
        }
    }
}
