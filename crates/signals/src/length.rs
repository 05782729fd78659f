//! How long a text is by the rules of a network, and the other limits of that network; the numbers
//! are in `data/networks.toml`.

use std::ops::Range;
use std::sync::OnceLock;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::entities::{Entities, is_emoji};

/// How a network counts the characters of prose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Count {
    /// As X does (twitter-text 3): most letters 1, Chinese, Japanese, Korean and emoji 2.
    Weighted,
    /// What a reader sees as one character.
    Graphemes,
    /// Unicode scalar values.
    Characters,
    /// Unicode scalar values, but emoji by their bytes, as Threads documents.
    Threads,
    /// UTF-16 code units.
    Utf16,
    /// Bytes of UTF-8.
    Bytes,
}

/// A network and its limits.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Network {
    /// The name in verdicts and in the charter's canonical form.
    pub name: String,
    /// Other names that a charter may use.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// How prose is counted.
    pub count: Count,
    /// The most a post may count; `None` for no limit.
    pub limit: Option<u32>,
    /// What a link counts; `None` for its own length.
    pub link: Option<u32>,
    /// Whether `link` also holds for links without a scheme.
    #[serde(default)]
    pub bare_links: bool,
    /// Whether of `@name@server` only `@name` counts.
    #[serde(default)]
    pub local_mentions: bool,
    /// A second limit, in bytes of UTF-8.
    pub bytes: Option<u32>,
    /// The most hashtags.
    pub hashtags: Option<u32>,
    /// The most links.
    pub links: Option<u32>,
    /// The most pictures or videos.
    pub media: Option<u32>,
}

/// How much of a limit a text uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// Used, counted as the network counts.
    pub used: u32,
    /// The network's limit; `None` for no limit.
    pub limit: Option<u32>,
    /// Used in bytes.
    pub bytes_used: u32,
    /// The network's second limit, in bytes.
    pub bytes_limit: Option<u32>,
}

impl Length {
    /// Whether the text is short enough.
    pub fn fits(self) -> bool {
        self.limit.is_none_or(|limit| self.used <= limit)
            && self.bytes_limit.is_none_or(|limit| self.bytes_used <= limit)
    }
}

/// All networks, in the order of the file.
pub fn networks() -> &'static [Network] {
    static PARSED: OnceLock<Vec<Network>> = OnceLock::new();
    // A test parses the file, so the default is never met.
    PARSED.get_or_init(|| parse(NETWORKS).unwrap_or_default())
}

/// The network of that name or alias; case does not count.
pub fn network(name: &str) -> Option<&'static Network> {
    let name = name.trim();
    networks().iter().find(|network| {
        network.name.eq_ignore_ascii_case(name) || network.aliases.iter().any(|alias| alias.eq_ignore_ascii_case(name))
    })
}

/// Measures `text` as `network` would.
pub fn measure(text: &str, entities: &Entities, network: &Network) -> Length {
    let mut fixed: Vec<Piece> = Vec::new();
    if let Some(cost) = network.link {
        let counted = entities.links.iter().filter(|link| network.bare_links || link.scheme.is_some());
        fixed.extend(counted.map(|link| Piece { span: link.span.clone(), cost }));
    }
    if network.local_mentions {
        let servers = entities.mentions.iter().map(|mention| mention.local_end..mention.span.end);
        fixed.extend(servers.map(|span| Piece { span, cost: 0 }));
    }
    fixed.sort_by_key(|piece| piece.span.start);
    let mut used = 0;
    let mut at = 0;
    for piece in &fixed {
        let start = piece.span.start as usize;
        used += prose(text.get(at..start).unwrap_or_default(), network.count) + piece.cost;
        at = at.max(piece.span.end as usize);
    }
    used += prose(text.get(at..).unwrap_or_default(), network.count);
    Length {
        used,
        limit: network.limit,
        bytes_used: u32::try_from(text.len()).unwrap_or(u32::MAX),
        bytes_limit: network.bytes,
    }
}

/// A part of the text with a fixed cost.
struct Piece {
    span: Range<u32>,
    cost: u32,
}

fn prose(text: &str, count: Count) -> u32 {
    let used = match count {
        Count::Weighted => by_grapheme(text, weight),
        Count::Graphemes => by_grapheme(text, |_| 1),
        Count::Characters => text.chars().count(),
        Count::Threads => by_grapheme(text, by_bytes_if_emoji),
        Count::Utf16 => text.encode_utf16().count(),
        Count::Bytes => text.len(),
    };
    u32::try_from(used).unwrap_or(u32::MAX)
}

/// The sum over the graphemes of a text. Below U+0300 a character followed by another such one
/// stands alone and counts 1 everywhere; that spares most of a French or English post the tables.
fn by_grapheme(text: &str, cost: impl Fn(&str) -> usize) -> usize {
    let plain = |c: char| c < '\u{300}' && c != '\r';
    let mut rest = text;
    let mut used = 0;
    while let Some(first) = rest.chars().next() {
        let mut after = rest.chars();
        after.next();
        if plain(first) && after.as_str().chars().next().is_none_or(plain) {
            used += 1;
            rest = after.as_str();
        } else {
            let Some(grapheme) = rest.graphemes(true).next() else { break };
            used += cost(grapheme);
            rest = rest.get(grapheme.len()..).unwrap_or_default();
        }
    }
    used
}

fn weight(grapheme: &str) -> usize {
    if shows_emoji(grapheme) {
        return 2;
    }
    // The ranges of twitter-text's configuration 3, after composition of accents.
    let single = |c: char| matches!(u32::from(c), 0..=4351 | 8192..=8205 | 8208..=8223 | 8242..=8247);
    grapheme.nfc().map(|c| if single(c) { 1 } else { 2 }).sum()
}

fn by_bytes_if_emoji(grapheme: &str) -> usize {
    if shows_emoji(grapheme) { grapheme.len() } else { grapheme.chars().count() }
}

/// Pictures, flags, and the keycaps made of a digit and U+20E3.
fn shows_emoji(grapheme: &str) -> bool {
    grapheme.chars().next().is_some_and(is_emoji) || grapheme.ends_with('\u{20e3}')
}

#[derive(Deserialize)]
struct File {
    network: Vec<Network>,
}

const NETWORKS: &str = include_str!("../data/networks.toml");

fn parse(text: &str) -> Result<Vec<Network>, toml::de::Error> {
    toml::from_str::<File>(text).map(|file| file.network)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashSet;

    proptest! {
        #[test]
        fn the_short_cut_counts_as_the_tables(
            text in "([a-zé’ \r\n]|e\u{301}|👩‍💻|🇫🇷|日|\\PC|[\u{600}\u{200d}\u{fe0f}\u{20e3}1©]){0,12}",
        ) {
            let tables: usize = text.graphemes(true).count();
            prop_assert_eq!(by_grapheme(&text, |_| 1), tables);
            let tables: usize = text.graphemes(true).map(weight).sum();
            // A line break of two characters weighs 2 and is one grapheme in both.
            prop_assert_eq!(by_grapheme(&text, weight), tables);
        }
    }

    #[test]
    fn the_networks_parse_and_every_name_is_used_once() {
        let networks = parse(NETWORKS).expect("data/networks.toml");
        let mut seen = HashSet::new();
        for network in &networks {
            for name in network.aliases.iter().chain([&network.name]) {
                assert!(seen.insert(name.to_lowercase()), "{name} stands twice");
            }
        }
        assert!(networks.len() >= 11);
    }
}
