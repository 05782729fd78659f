//! The text without its disguises: look-alike letters, digits and signs that stand for letters, letters
//! spaced or dotted out, letters repeated, emoji as words. A second reading beside the plain one, made
//! only of texts that have something to undo: terms of a charter are looked for as they are written,
//! abuse is looked for in both.
//!
//! | written | read as |
//! | --- | --- |
//! | `сон` with a Cyrillic с, `𝓬𝓸𝓷` | `con` ([UTS 39](https://www.unicode.org/reports/tr39/), by way of `unicode-security`) |
//! | `c0nn4rd`, `$alope`, `@ss` | `connard`, `salope`, `ass` |
//! | `c o n n a r d`, `c.o.n` | `connard`, `con` |
//! | `puuuutain` | `putain` |
//! | 🐒 | `emo1f412`, a word that lexicons and models know |

use crate::entities::Stretches;
use crate::fold::{Step, fold_char};
use crate::normalise::Normalised;
use std::ops::Range;
use unicode_security::confusable_detection::skeleton;

/// Letters that stand apart are joined from this many on: `il y a` has two.
const FEWEST_SPACED: usize = 3;

/// Undoes disguises; keep one and reuse it.
#[derive(Debug, Default)]
pub struct Unmasker {
    edits: Vec<Edit>,
    replacements: String,
    apart: Stretches,
    text: Normalised,
}

/// A stretch of the folded text, and what it is read as.
#[derive(Debug, Clone)]
struct Edit {
    folded: Range<usize>,
    with: Range<usize>,
}

impl Unmasker {
    /// An unmasker with empty buffers.
    pub fn new() -> Self {
        Self::default()
    }

    /// The text that was read last, if it had disguises.
    pub fn last(&self) -> &Normalised {
        &self.text
    }

    /// The text without its disguises; `None` when it has none, and the plain reading says all.
    ///
    /// Stretches of the original in `apart` (links, addresses) stay as they are.
    pub fn read(&mut self, plain: &Normalised, apart: &[Range<u32>]) -> Option<&Normalised> {
        self.edits.clear();
        self.replacements.clear();
        let folded = plain.folded();
        if !is_suspect(folded.as_bytes()) {
            return None;
        }
        self.apart.set(apart.iter().cloned());
        Search { folded, plain, apart: &self.apart, edits: &mut self.edits, with: &mut self.replacements }.run();
        if self.edits.is_empty() {
            return None;
        }
        let with = &self.replacements;
        let edits = self.edits.iter().map(|e| (e.folded.clone(), with.get(e.with.clone()).unwrap_or_default()));
        plain.edited(edits, &mut self.text);
        Some(&self.text)
    }
}

/// What a byte is, for [`is_suspect`].
const LETTER: u8 = 1;
/// Digits and signs that stand for letters, before a letter or behind one.
const BEFORE_LETTER: u8 = 2;
const BEHIND_LETTER: u8 = 4;
const BEYOND_ASCII: u8 = 8;

const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut code = 0;
    while code < 256 {
        let byte = code as u8;
        #[expect(clippy::indexing_slicing, reason = "constant evaluation: code is below 256")]
        {
            kinds[code] = match byte {
                b'a'..=b'z' | b'A'..=b'Z' => LETTER,
                b'0'..=b'9' | b'@' | b'$' | b'|' | b'+' => BEFORE_LETTER | BEHIND_LETTER,
                b'!' => BEFORE_LETTER,
                128.. => BEYOND_ASCII,
                _ => 0,
            };
        }
        code += 1;
    }
    kinds
};

/// Whether anything in the text could be a disguise: most texts are told here, in one pass over bytes.
fn is_suspect(bytes: &[u8]) -> bool {
    let (mut before, mut kind_before, mut run, mut singles) = (b' ', 0, 1, 0);
    let mut word = 0usize;
    for byte in bytes {
        let kind = KINDS.get(usize::from(*byte)).copied().unwrap_or(0);
        run = if *byte == before { run + 1 } else { 1 };
        if kind == LETTER {
            word += 1;
            if kind_before & BEFORE_LETTER != 0 || run >= 3 {
                return true;
            }
        } else {
            if kind == BEYOND_ASCII || kind_before == LETTER && kind & BEHIND_LETTER != 0 {
                return true;
            }
            if word > 0 {
                singles = if word == 1 { singles + 1 } else { 0 };
                if singles >= FEWEST_SPACED {
                    return true;
                }
            }
            word = 0;
        }
        (before, kind_before) = (*byte, kind);
    }
    word == 1 && singles + 1 >= FEWEST_SPACED
}

struct Search<'a> {
    folded: &'a str,
    plain: &'a Normalised,
    apart: &'a Stretches,
    edits: &'a mut Vec<Edit>,
    with: &'a mut String,
}

/// A stretch without white space.
type Chunk = Range<usize>;

impl Search<'_> {
    fn run(&mut self) {
        let mut at = 0;
        // Letters that stand alone, one after the other.
        let mut alone: Option<Range<usize>> = None;
        let mut count = 0;
        while let Some(chunk) = self.next_chunk(at) {
            at = chunk.end;
            if self.single_letter(&chunk) {
                count += 1;
                alone = Some(alone.map_or(chunk.clone(), |a| a.start..chunk.end));
                continue;
            }
            self.joined(alone.take(), count);
            count = 0;
            self.chunk(chunk);
        }
        self.joined(alone, count);
    }

    fn text(&self, at: &Range<usize>) -> &str {
        self.folded.get(at.clone()).unwrap_or_default()
    }

    fn next_chunk(&self, from: usize) -> Option<Chunk> {
        let rest = self.folded.get(from..)?;
        let start = from + rest.find(|c: char| !c.is_whitespace())?;
        let rest = self.folded.get(start..)?;
        Some(start..start + rest.find(char::is_whitespace).unwrap_or(rest.len()))
    }

    fn single_letter(&self, chunk: &Chunk) -> bool {
        let mut chars = self.text(chunk).chars();
        chars
            .next()
            .is_some_and(|c| c.is_ascii_alphabetic() || c == '@' || c == '$' || c.is_ascii_digit() && leet(c).is_some())
            && chars.next().is_none()
    }

    /// Letters that stood alone become a word, if there are enough of them and most are letters.
    fn joined(&mut self, letters: Option<Range<usize>>, count: usize) {
        let Some(all) = letters.filter(|_| count >= FEWEST_SPACED) else { return };
        let shown = self.folded.get(all.clone()).unwrap_or_default();
        if shown.chars().filter(char::is_ascii_alphabetic).count() * 2 < count {
            return;
        }
        let word: String = shown.chars().filter(|c| !c.is_whitespace()).map(|c| leet(c).unwrap_or(c)).collect();
        self.edit(all, &word);
    }

    fn edit(&mut self, folded: Range<usize>, with: &str) {
        let start = self.with.len();
        self.with.push_str(with);
        self.edits.push(Edit { folded, with: start..self.with.len() });
    }

    fn chunk(&mut self, chunk: Chunk) {
        let shown = self.text(&chunk);
        if shown.len() > 200 || self.stands_apart(&chunk) {
            return;
        }
        if shown.is_ascii() && !is_suspect(shown.as_bytes()) {
            return;
        }
        let read = unmasked(shown);
        // Only what differs is an edit: what stands around it keeps its own place.
        let before = common(shown.chars().zip(read.chars()));
        let most = shown.len().min(read.len()) - before;
        let after = Some(common(shown.chars().rev().zip(read.chars().rev()))).filter(|a| *a <= most).unwrap_or(0);
        let middle = |text: &str| before..text.len() - after;
        if read != shown {
            let with = read.get(middle(&read)).unwrap_or_default();
            let span = middle(shown);
            self.edit(chunk.start + span.start..chunk.start + span.end, with);
        }
    }

    fn stands_apart(&self, chunk: &Chunk) -> bool {
        let span = self.plain.original_span(chunk.start as u32..chunk.end as u32);
        self.apart.touch(&span)
    }
}

/// The bytes that two texts have in common, character by character.
fn common(pairs: impl Iterator<Item = (char, char)>) -> usize {
    pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum()
}

/// One stretch without white space, read without its disguises.
fn unmasked(chunk: &str) -> String {
    let plain = if chunk.is_ascii() { chunk.to_owned() } else { without_look_alikes(chunk) };
    let joined = without_dots(&plain).unwrap_or(plain);
    let mut out = String::with_capacity(joined.len());
    // What is not a letter, digit or sign for a letter cuts the stretch into parts that are read on their own.
    let is_part = |c: char| c.is_alphanumeric() || leet(c).is_some() || c == '*';
    let mut rest = joined.as_str();
    while !rest.is_empty() {
        let len = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let (part, after) = rest.split_at_checked(len).unwrap_or_default();
        // An exclamation mark at the end of a word is one.
        let word = part.trim_end_matches(['!', '+', '|']);
        push_squeezed(&without_leet(word), &mut out);
        out.push_str(part.get(word.len()..).unwrap_or_default());
        let mut chars = after.chars();
        if let Some(c) = chars.next() {
            out.push(c);
        }
        rest = chars.as_str();
    }
    out
}

/// Look-alikes of Latin letters become those letters when the stretch holds Latin letters too, or
/// nothing but look-alikes; emoji become words.
fn without_look_alikes(chunk: &str) -> String {
    let mut out = String::with_capacity(chunk.len() + 8);
    let has_latin = chunk.bytes().any(|b| b.is_ascii_alphabetic());
    let read = |c: char| latin_like(c);
    let all = !has_latin && chunk.chars().filter(|c| c.is_alphabetic()).all(|c| read(c).is_some());
    for c in chunk.chars() {
        if c.is_ascii() {
            out.push(c);
        } else if is_skin_tone(c) {
        } else if is_emoji(c) {
            out.push_str(" emo");
            out.push_str(&format!("{:x} ", u32::from(c)));
        } else if (has_latin || all)
            && let Some(like) = read(c)
        {
            out.push(like);
        } else {
            out.push(c);
        }
    }
    out
}

/// The ASCII letter that a character can be taken for.
fn latin_like(c: char) -> Option<char> {
    let mut buffer = [0; 4];
    let mut likes = skeleton(c.encode_utf8(&mut buffer));
    let (like, more) = (likes.next()?, likes.next());
    let mut folded = None;
    fold_char(like, &mut |f| folded = folded.or(Some(f)));
    folded.filter(|f| more.is_none() && f.is_ascii_alphabetic())
}

/// `c.o.n`, `c-o-n`, `c*o*n`: letters with the same sign between them.
fn without_dots(chunk: &str) -> Option<String> {
    let inner = chunk.trim_matches(|c: char| !c.is_ascii_alphanumeric() && leet(c).is_none());
    let start = chunk.find(inner)?;
    let (before, after) = (chunk.get(..start)?, chunk.get(start + inner.len()..)?);
    let mut chars = inner.chars();
    let mut word = String::new();
    let mut between = None;
    loop {
        let c = chars.next()?;
        word.push(if c.is_ascii_alphabetic() { c } else { leet(c)? });
        let Some(sign) = chars.next() else { break };
        if sign.is_alphanumeric() || *between.get_or_insert(sign) != sign {
            return None;
        }
    }
    let letters = inner.chars().filter(char::is_ascii_alphabetic).count();
    (word.len() >= FEWEST_SPACED && letters * 2 >= word.len()).then(|| format!("{before}{word}{after}"))
}

/// The letter that a digit or a sign stands for.
fn leet(c: char) -> Option<char> {
    Some(match c {
        '0' => 'o',
        '1' | '!' | '|' => 'i',
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '6' | '9' => 'g',
        '7' | '+' => 't',
        '8' => 'b',
        '£' => 'l',
        _ => return None,
    })
}

/// A word in which digits and signs stand for letters, as letters; what is a number with its unit, a
/// year or a name of a thing (`20kg`, `10h30`, `covid19`, `b2b`, `mp3`) stays.
fn without_leet(word: &str) -> String {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let signs = word.chars().filter(|c| leet(*c).is_some()).count();
    let numbered = word.trim_start_matches(|c: char| c.is_alphabetic());
    let numbered = numbered.len() < word.len() && numbered.bytes().all(|b| b.is_ascii_digit());
    let measured = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let measured = measured.len() < word.len()
        && (measured.len() <= 2 || measured.chars().all(char::is_alphabetic) && word.len() - measured.len() >= 2);
    let timed = word.starts_with(|c: char| c.is_ascii_digit()) && word.ends_with(|c: char| c.is_ascii_digit());
    let plus = word.starts_with('+');
    if signs == 0 || letters == 0 || numbered || measured || timed || plus || word.chars().count() < 3 {
        return word.to_owned();
    }
    word.chars().map(|c| leet(c).unwrap_or(c)).collect()
}

/// Three or more of the same letter: one of a vowel or at the end of a word, two of a consonant inside it.
fn push_squeezed(word: &str, out: &mut String) {
    let mut chars = word.chars().peekable();
    while let Some(c) = chars.next() {
        let mut run = 1;
        while chars.peek() == Some(&c) {
            chars.next();
            run += 1;
        }
        let double =
            !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y') && (chars.peek().is_some() || word.len() - run < 3);
        let kept = match run {
            1 | 2 => run,
            _ if !c.is_alphabetic() => run,
            _ if double => 2,
            _ => 1,
        };
        out.extend(std::iter::repeat_n(c, kept));
    }
}

/// A term of a lexicon with its emoji as the words they are read as.
pub(crate) fn emoji_as_words(term: &str) -> String {
    if term.chars().any(is_emoji) { without_look_alikes(term).trim().to_owned() } else { term.to_owned() }
}

fn is_skin_tone(c: char) -> bool {
    matches!(c, '\u{1f3fb}'..='\u{1f3ff}')
}

/// Pictures that stand for themselves; signs such as arrows and © are none.
fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1f300}'..='\u{1faff}' | '\u{2620}' | '\u{2622}' | '\u{2626}'..='\u{262f}' | '\u{2639}'..='\u{263a}' | '\u{2665}'
        | '\u{2694}' | '\u{26a0}' | '\u{26b0}' | '\u{2702}' | '\u{270a}'..='\u{270d}' | '\u{2721}' | '\u{2763}' | '\u{2764}')
}

impl Normalised {
    /// This text with stretches of its fold read otherwise, into buffers used before.
    pub(crate) fn edited<'e>(&self, edits: impl Iterator<Item = (Range<usize>, &'e str)>, into: &mut Self) {
        into.clear();
        into.cut = self.cut;
        into.original.push_str(&self.original);
        let mut at = 0usize;
        let mut steps = self.steps.iter().peekable();
        for (edit, with) in edits {
            // An edit that cuts the fold of one character (`!½` is `!1/2`) is as wide as that character: half of it has no place
            // in the original. Two in one character: the first is enough.
            let span = self.whole_characters(&edit);
            if span.start < at {
                continue;
            }
            let before = self.folded.get(span.start..edit.start).unwrap_or_default();
            let after = self.folded.get(edit.end..span.end).unwrap_or_default();
            into.copy(self, at..span.start, &mut steps);
            while steps.next_if(|s| (s.folded as usize) < span.end).is_some() {}
            let original = self.original_span(span.start as u32..span.end as u32);
            into.steps.push(Step {
                folded: into.folded.len() as u32,
                folded_len: (before.len() + with.len() + after.len()) as u32,
                original: original.start,
                original_len: original.end - original.start,
            });
            [before, with, after].into_iter().for_each(|part| into.folded.push_str(part));
            at = span.end;
        }
        into.copy(self, at..self.folded.len(), &mut steps);
        crate::words::read_words(&into.original, &into.folded, &into.steps, &mut into.words, &mut into.tags);
    }

    /// A stretch of the fold with the whole fold of the characters at its ends.
    fn whole_characters(&self, span: &Range<usize>) -> Range<usize> {
        let around = |at: usize| {
            let next = self.steps.partition_point(|step| (step.folded as usize) < at);
            let step = next.checked_sub(1).and_then(|last| self.steps.get(last))?;
            let fold = step.folded as usize..(step.folded + step.folded_len) as usize;
            (at < fold.end).then_some(fold)
        };
        let start = around(span.start).map_or(span.start, |fold| fold.start);
        start..around(span.end).map_or(span.end, |fold| fold.end)
    }

    fn copy<'s>(
        &mut self,
        from: &Self,
        range: Range<usize>,
        steps: &mut std::iter::Peekable<impl Iterator<Item = &'s Step>>,
    ) {
        let shift = self.folded.len() as i64 - range.start as i64;
        self.folded.push_str(from.folded.get(range.clone()).unwrap_or_default());
        while let Some(step) = steps.next_if(|s| (s.folded as usize) < range.end) {
            let folded = u32::try_from(i64::from(step.folded) + shift).unwrap_or(0);
            self.steps.push(Step { folded, ..*step });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        let plain = Normalised::of(text);
        let mut unmasker = Unmasker::new();
        unmasker.read(&plain, &[]).map_or(plain.folded().to_owned(), |t| t.folded().to_owned())
    }

    #[test]
    fn disguises_are_undone() {
        for (written, meant) in [
            ("espèce de c0nn4rd", "espece de connard"),
            ("c o n n a r d !", "connard !"),
            ("quel c.o.n.", "quel con."),
            ("puuuutain", "putain"),
            ("соnnаrd", "connard"),
            ("$alope", "salope"),
            ("@sshole", "asshole"),
            ("what an id1ot!!!", "what an idiot!!!"),
            ("fuuuuck", "fuck"),
            ("connnnard", "connard"),
        ] {
            assert_eq!(read(written), meant, "{written}");
        }
    }

    #[test]
    fn what_is_no_disguise_stays() {
        for text in [
            "il y a 20kg de pommes a 3.50 eur, rdv 10h30 le 14/07/2026",
            "covid19, mp3, b2b et h2o",
            "appelez le +33 1 23 45 67 89 !",
            "a t il le temps ?",
            "привет всем",
            "iphone15 et windows11",
        ] {
            assert_eq!(read(text), Normalised::of(text).folded(), "{text}");
        }
    }

    #[test]
    fn half_a_character_is_never_edited() {
        for text in ["T!½\u{fffd}", "½d0nc", "a½!½b", "x1½"] {
            let plain = Normalised::of(text);
            let mut unmasker = Unmasker::new();
            let read = unmasker.read(&plain, &[]).unwrap_or(&plain);
            for word in read.words() {
                let place = word.original();
                assert!(text.get(place.start as usize..place.end as usize).is_some(), "{place:?} in {text}");
            }
        }
    }

    #[test]
    fn places_lead_back_to_the_original() {
        let text = "Été ! c0nn4rd, œuf 🐒 d'ici";
        let plain = Normalised::of(text);
        let mut unmasker = Unmasker::new();
        let read = unmasker.read(&plain, &[]).unwrap();
        let shown: Vec<&str> = read.words().iter().map(|w| read.original_text(w.original())).collect();
        assert_eq!(shown, ["Été", "c0nn4rd", "œuf", "🐒", "d", "ici"]);
    }
}
