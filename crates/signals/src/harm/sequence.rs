//! A text as a row of tokens: what the lexicon says of each word, whether it stands in quotation marks, and where
//! sentences end. What negates, quotes or condemns is seen here, and not in single words.

use super::lexicon::{Class, Lexicon, Tagged};
use crate::normalise::Normalised;
use smallvec::SmallVec;
use std::ops::Range;

/// One token: a word, or the words of one entry of the lexicon.
#[derive(Debug, Clone, PartialEq)]
pub struct Token {
    /// Its words, by their place among the words of the text.
    pub words: Range<usize>,
    /// What the lexicon says, strongest class first; empty for other words.
    pub entries: SmallVec<[(Class, u32); 2]>,
    /// Bytes of the original.
    pub span: Range<u32>,
    /// Between quotation marks that are closed.
    pub quoted: bool,
    /// The sentence, from 0.
    pub sentence: u16,
    /// The sentence ends with a question mark.
    pub asked: bool,
}

impl Token {
    /// Whether one of its entries is of this class.
    pub fn is(&self, class: Class) -> bool {
        self.entries.iter().any(|(c, _)| *c == class)
    }
}

/// Writes the tokens of `text` into `out`.
pub fn tokens(text: &Normalised, lexicon: &Lexicon, tagged: &[Tagged], out: &mut Vec<Token>) {
    out.clear();
    let folded = text.folded();
    let mut tags = tagged.iter().peekable();
    let mut sentence = 0u16;
    let mut open: Option<(usize, u8)> = None;
    let mut quotes: SmallVec<[Range<usize>; 4]> = SmallVec::new();
    let mut asked: SmallVec<[u16; 4]> = SmallVec::new();
    let mut before = 0u32;
    for (n, word) in text.words().iter().enumerate() {
        let gap = folded.get(before as usize..word.folded_start as usize).unwrap_or_default();
        before = word.folded_end;
        let ends = read_gap(gap, n, &mut open, &mut quotes);
        if ends.sentence && n > 0 {
            if ends.question {
                asked.push(sentence);
            }
            sentence = sentence.saturating_add(1);
        }
        let mut entries = SmallVec::new();
        let mut end = n + 1;
        while let Some(tag) = tags.next_if(|t| t.words.start <= n) {
            if let Some(entry) = lexicon.entry(tag.entry).filter(|_| tag.words.end > n) {
                entries.push((entry.class, tag.entry));
                end = end.max(tag.words.end);
            }
        }
        // A word inside an entry of several words that is itself of no interest belongs to that entry.
        if entries.is_empty()
            && let Some(last) = out.last_mut()
            && last.words.end > n
        {
            continue;
        }
        entries.sort();
        let last = text.words().get(end - 1).unwrap_or(word);
        out.push(Token {
            words: n..end,
            span: word.original_start..last.original_end,
            entries,
            quoted: false,
            sentence,
            asked: false,
        });
    }
    let tail = folded.get(before as usize..).unwrap_or_default();
    if read_gap(tail, text.words().len(), &mut open, &mut quotes).question {
        asked.push(sentence);
    }
    // Both rise: a quotation opens after the one before has closed.
    for token in out {
        let next = quotes.partition_point(|quote| quote.end <= token.words.start);
        token.quoted = quotes.get(next).is_some_and(|quote| quote.start <= token.words.start);
        token.asked = asked.binary_search(&token.sentence).is_ok();
    }
}

#[derive(Default)]
struct Ends {
    sentence: bool,
    question: bool,
}

/// Reads what stands between two words: ends of sentences, and quotation marks that open or close.
fn read_gap(gap: &str, word: usize, open: &mut Option<(usize, u8)>, quotes: &mut SmallVec<[Range<usize>; 4]>) -> Ends {
    let mut ends = Ends::default();
    if gap == " " || gap == "'" || gap == "-" {
        return ends;
    }
    // Counted once: the gap may be as long as the text.
    let several = gap.chars().nth(1).is_some();
    let mut before = ' ';
    let mut chars = gap.chars().peekable();
    while let Some(c) = chars.next() {
        let after = chars.peek().copied();
        match c {
            '.' | '!' | '…' | '\n' | ';' => ends.sentence = true,
            '?' => (ends.sentence, ends.question) = (true, true),
            '«' | '“' | '„' => *open = Some((word, 1)),
            '»' | '”' => close(1, word, open, quotes),
            '"' => match *open {
                Some((_, 2)) => close(2, word, open, quotes),
                _ => *open = Some((word, 2)),
            },
            // `' ` closes and ` '` opens; an apostrophe inside a word does neither.
            '\'' if several => {
                if after.is_some() && matches!(*open, Some((_, 3))) && before == ' ' && !gap.starts_with(' ') {
                    close(3, word, open, quotes);
                } else if before.is_whitespace() && gap.starts_with(char::is_whitespace) && open.is_none() {
                    *open = Some((word, 3));
                } else if matches!(*open, Some((_, 3))) {
                    close(3, word, open, quotes);
                }
            }
            _ => {}
        }
        before = c;
    }
    ends
}

fn close(kind: u8, word: usize, open: &mut Option<(usize, u8)>, quotes: &mut SmallVec<[Range<usize>; 4]>) {
    if let Some((start, of)) = *open
        && of == kind
    {
        quotes.push(start..word);
        *open = None;
    }
}
