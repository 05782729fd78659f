//! A text as keyed prints: one of each word's stem, one of each three words in a row.
//!
//! Both are `SipHash-2-4` under the key of the index. Without the key they are chance numbers; with it, one can
//! try words, which is why the key stays with those who may read the documents.

use siphasher::sip::SipHasher24;
use smallvec::SmallVec;

use crate::normalise::Normalised;
use crate::words::{Gap, Hashed, hash_of};
use std::collections::HashSet;
use std::hash::BuildHasherDefault;
use std::sync::OnceLock;

/// The key of an index: 128 bits that nobody can guess.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Key(pub(super) [u8; 16]);

impl Key {
    /// A key of these bytes, which must come from a source of true chance.
    pub const fn new(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The print of `bytes` for one `use_`: prints for different uses have nothing in common.
    pub(super) fn print(&self, use_: Use, bytes: &[u8]) -> u64 {
        // Words are short: most are one block with their use and their length.
        if bytes.len() < 7 {
            let block = bytes.iter().rev().fold(0, |block, byte| block << 8 | u64::from(*byte));
            return Sip::new(self).finish(block << 8 | use_ as u64, bytes.len() + 1);
        }
        let mut whole: SmallVec<[u8; 64]> = SmallVec::from_slice(&[use_ as u8]);
        whole.extend_from_slice(bytes);
        SipHasher24::new_with_key(&self.0).hash(&whole)
    }

    pub(super) fn numbers<const N: usize>(&self, use_: Use, numbers: [u64; N]) -> u64 {
        let (mut sip, mut before) = (Sip::new(self), use_ as u64);
        for number in numbers {
            sip.block(before | number << 8);
            before = number >> 56;
        }
        sip.finish(before, 8 * N + 1)
    }
}

/// `SipHash-2-4` (J.-P. Aumasson and D. J. Bernstein, 2012) of few numbers: a post has a hundred prints, and a general hasher
/// spends more on buffers than on the hash. A test holds it to `siphasher`.
struct Sip([u64; 4]);

impl Sip {
    #[inline]
    fn new(Key(bytes): &Key) -> Self {
        let key = u128::from_le_bytes(*bytes);
        let (low, high) = (key as u64, (key >> 64) as u64);
        Self([
            low ^ 0x736f_6d65_7073_6575,
            high ^ 0x646f_7261_6e64_6f6d,
            low ^ 0x6c79_6765_6e65_7261,
            high ^ 0x7465_6462_7974_6573,
        ])
    }

    #[inline]
    fn round(&mut self) {
        let [a, b, c, d] = &mut self.0;
        *a = a.wrapping_add(*b);
        *b = b.rotate_left(13) ^ *a;
        *a = a.rotate_left(32);
        *c = c.wrapping_add(*d);
        *d = d.rotate_left(16) ^ *c;
        *a = a.wrapping_add(*d);
        *d = d.rotate_left(21) ^ *a;
        *c = c.wrapping_add(*b);
        *b = b.rotate_left(17) ^ *c;
        *c = c.rotate_left(32);
    }

    #[inline]
    fn block(&mut self, block: u64) {
        let Self([.., d]) = self;
        *d ^= block;
        self.round();
        self.round();
        let Self([a, ..]) = self;
        *a ^= block;
    }

    /// The hash, with the last bytes, fewer than eight, and the length of all.
    #[inline]
    fn finish(mut self, last: u64, len: usize) -> u64 {
        self.block(last | (len as u64) << 56);
        let Self([_, _, c, _]) = &mut self;
        *c ^= 0xff;
        (0..4).for_each(|_| self.round());
        let Self([a, b, c, d]) = self;
        a ^ b ^ c ^ d
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(not shown)")
    }
}

/// What a print is for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Use {
    Word,
    Three,
    Member,
    Plane,
    Field,
    File,
    KeyCheck,
    Figure,
    Near,
}

/// A word: its print, and what it is worth when words are counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Print {
    pub(super) hash: u64,
    pub(super) weight: Weight,
}

/// What a word in common says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// A noun, a verb, a name, a number: counted.
    Content,
    /// An article, a pronoun, a preposition: every text has it.
    Function,
}

/// Words of four letters and more that every text has, folded. Shorter ones without a digit are all taken for such.
const FUNCTION_WORDS: &[&str] = &[
    "about", "after", "ainsi", "alors", "also", "apres", "aussi", "autre", "autres", "avaient", "avait", "avant",
    "avec", "avez", "avoir", "avons", "because", "been", "before", "being", "between", "cela", "celle", "celui",
    "cette", "ceux", "chez", "comme", "could", "dans", "depuis", "deux", "does", "donc", "dont", "elle", "elles",
    "encore", "entre", "etaient", "etait", "etre", "every", "faire", "fait", "from", "have", "here", "into", "just",
    "leur", "leurs", "lors", "mais", "meme", "moins", "more", "most", "much", "nous", "other", "over", "parce",
    "pendant", "plus", "pour", "quand", "quel", "quelle", "sans", "sera", "seront", "should", "some", "sont", "sous",
    "such", "than", "that", "their", "them", "then", "there", "these", "they", "this", "those", "tous", "tout",
    "toute", "toutes", "tres", "vers", "very", "votre", "vous", "were", "what", "when", "where", "which", "while",
    "will", "with", "would", "your",
];

/// Letters of a word that its stem keeps: enough to tell words apart, few enough for endings to fall.
const STEM: usize = 5;

/// Appends the prints of the words of `text`.
pub(super) fn words(key: &Key, text: &Normalised, out: &mut Vec<Print>) {
    static KNOWN: OnceLock<HashSet<u64, BuildHasherDefault<Hashed>>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| FUNCTION_WORDS.iter().map(|word| hash_of(word.bytes())).collect());
    for word in text.words() {
        let folded = text.word_text(word);
        let digits = folded.bytes().any(|byte| byte.is_ascii_digit());
        let end =
            if digits { folded.len() } else { folded.char_indices().nth(STEM).map_or(folded.len(), |(at, _)| at) };
        let stem = folded.get(..end).unwrap_or(folded);
        let function = !digits && folded.is_ascii() && (folded.len() < 4 || known.contains(&word.hash));
        out.push(Print {
            hash: key.print(Use::Word, stem.as_bytes()),
            weight: if function { Weight::Function } else { Weight::Content },
        });
    }
}

/// Appends one print for every three words in a row: two fewer than there are words.
pub(super) fn threes(key: &Key, words: &[Print], out: &mut Vec<u64>) {
    for three in words.windows(3) {
        if let [a, b, c] = three {
            out.push(key.numbers(Use::Three, [a.hash, b.hash, c.hash]));
        }
    }
}

/// Threes that stand in a window of winnowing. Any [`WINDOW`] + 2 = 7 words in a row have a kept print among them
/// (Schleimer, Wilkerson and Aiken, 2003), and one of three is kept.
pub(super) const WINDOW: usize = 5;

/// Calls `keep` with the place and the print of those that winnowing keeps: the least of each window. Public ones are never kept.
pub(super) fn winnow(threes: &[u64], public: impl Fn(u64) -> bool, mut keep: impl FnMut(usize, u64)) {
    let mut last = None;
    for start in 0..=threes.len().saturating_sub(WINDOW) {
        let window = threes.iter().enumerate().skip(start).take(WINDOW);
        let least =
            window.filter(|(_, three)| !public(**three)).min_by_key(|(place, three)| (**three, usize::MAX - place));
        if let Some((place, three)) = least
            && last != Some(place)
        {
            last = Some(place);
            keep(place, *three);
        }
    }
}

/// Sentences of a text as ranges of its original bytes: from one full stop, question or exclamation mark, or line
/// break to the next. Pieces of fewer than four words go with what follows.
pub fn sentences(text: &Normalised) -> Vec<std::ops::Range<u32>> {
    let original = text.original();
    let mut out: Vec<std::ops::Range<u32>> = Vec::new();
    let (mut start, mut count, mut end) = (None, 0, 0);
    for word in text.words() {
        let between = original.get(end as usize..word.original_start as usize).unwrap_or_default();
        let ends = |(at, mark): (usize, char)| {
            mark == '\n'
                || between.get(at + mark.len_utf8()..).is_some_and(|rest| rest.starts_with(char::is_whitespace))
        };
        let stops = word.gap == Gap::Breaking
            && between
                .match_indices(['.', '!', '?', '…', '\n', ';'])
                .any(|(at, mark)| mark.chars().any(|mark| ends((at, mark))));
        if let Some(from) = start
            && stops
            && count >= 4
        {
            out.push(from..end);
            (start, count) = (None, 0);
        }
        start = start.or(Some(word.original_start));
        count += 1;
        end = word.original_end;
    }
    match (start, out.last_mut()) {
        (Some(_), Some(last)) if count < 4 => last.end = end,
        (Some(from), _) => out.push(from..end),
        _ => {}
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn function_words_are_sorted() {
        assert!(FUNCTION_WORDS.is_sorted());
    }

    #[test]
    fn prints_are_siphash_2_4() {
        let key = Key::new(*b"sixteen secrets!");
        let sip = |bytes: &[u8]| SipHasher24::new_with_key(&key.0).hash(bytes);
        for len in 0..20 {
            let bytes: Vec<u8> = (0..len).map(|n: u8| n.wrapping_mul(37).wrapping_add(200)).collect();
            let whole: Vec<u8> = std::iter::once(Use::Word as u8).chain(bytes.iter().copied()).collect();
            assert_eq!(key.print(Use::Word, &bytes), sip(&whole), "{len}");
        }
        let numbers = [u64::MAX - 5, 0x0123_4567_89ab_cdef, 77];
        let whole: Vec<u8> =
            std::iter::once(Use::Three as u8).chain(numbers.iter().flat_map(|n| n.to_le_bytes())).collect();
        assert_eq!(key.numbers(Use::Three, numbers), sip(&whole));
    }

    #[test]
    fn seven_words_in_a_row_have_a_kept_print() {
        let key = Key::new([7; 16]);
        let text: String = (0..200).map(|n| format!("mot{} ", n * n % 89)).collect();
        let mut prints = Vec::new();
        words(&key, &Normalised::of(&text), &mut prints);
        let mut all = Vec::new();
        threes(&key, &prints, &mut all);
        let mut kept = vec![false; all.len()];
        winnow(&all, |_| false, |place, _| kept[place] = true);
        assert!(kept.windows(WINDOW).all(|window| window.contains(&true)));
        assert!(kept.iter().filter(|kept| **kept).count() * 2 < all.len());
    }

    #[test]
    fn sentences_end_at_full_stops_but_not_within_numbers() {
        let text = Normalised::of("Non. Il coûte 7.4 millions d'euros. Voilà ! Rien d'autre à dire ici");
        let parts: Vec<&str> = sentences(&text).into_iter().map(|span| text.original_text(span)).collect();
        assert_eq!(parts, ["Non. Il coûte 7.4 millions d'euros", "Voilà ! Rien d'autre à dire ici"]);
    }
}
