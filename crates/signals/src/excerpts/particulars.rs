//! What stays when a thing is told in other words: its figures, its days, its names.
//!
//! A figure is read as what it is worth, in figures or words, French or English: 12,4 M€, 12.4 million euros and
//! 12 400 000 are one, and so are quatre-vingt-six and 86. A name is a word that is written with a capital inside a
//! sentence.

use std::ops::Range;

use super::prints::{Key, Use};
use crate::normalise::Normalised;
use crate::words::Word;

/// A figure or a day of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Figure {
    /// What a number is worth, in thousandths.
    Number { thousandths: u64, percent: bool },
    /// A day of the year.
    Day { day: u8, month: u8 },
}

/// A figure, and the words it is said in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) figure: Figure,
    pub(super) words: Range<usize>,
}

impl Figure {
    /// The digest of the very figure in a part.
    pub(super) fn exact(self, key: &Key, part: u32) -> u16 {
        let numbers = match self {
            Self::Number { thousandths, percent } => [u64::from(part), thousandths, u64::from(percent)],
            Self::Day { day, month } => [u64::from(part), u64::from(day), 100 + u64::from(month)],
        };
        key.numbers(Use::Figure, numbers) as u16
    }

    /// The digest of the very figure in public texts: never kept in an index.
    pub(super) fn of_public(self, key: &Key) -> u64 {
        match self {
            Self::Number { thousandths, percent } => key.numbers(Use::Figure, [thousandths, u64::from(percent)]),
            Self::Day { day, month } => key.numbers(Use::Figure, [u64::from(day), 100 + u64::from(month)]),
        }
    }

    /// The step of a number on a scale where each is 8 % more than the one before: numbers that are nearly the same
    /// lie on one step or on neighbours. Small counts and days have none: 3 is not nearly 4.
    pub(super) fn step(self) -> Option<u64> {
        match self {
            Self::Number { thousandths, .. } if thousandths >= 10_000 => {
                Some(libm::round(libm::log(thousandths as f64) / libm::log(1.08)) as u64)
            }
            _ => None,
        }
    }

    /// The digest of a step in a part.
    pub(super) fn near(key: &Key, part: u32, step: u64, percent: bool) -> u16 {
        key.numbers(Use::Near, [u64::from(part), step, u64::from(percent)]) as u16
    }

    pub(super) fn is_percent(self) -> bool {
        matches!(self, Self::Number { percent: true, .. })
    }

    /// Digits before the noughts: 1 for 300 000, 3 for 12,4 million.
    pub(super) fn digits(self) -> u32 {
        match self {
            Self::Number { mut thousandths, .. } => {
                while thousandths > 0 && thousandths.is_multiple_of(10) {
                    thousandths /= 10;
                }
                thousandths.checked_ilog10().map_or(1, |log| log + 1)
            }
            Self::Day { .. } => 2,
        }
    }

    /// How much it says that two texts share it.
    pub(super) fn weight(self) -> f32 {
        match self {
            Self::Day { .. } => 1.2,
            Self::Number { thousandths, percent: false }
                if thousandths <= 12_000 && thousandths.is_multiple_of(1_000) =>
            {
                0.4
            }
            // A year.
            Self::Number { thousandths, percent: false } if (1_980_000..2_060_000).contains(&thousandths) => 0.4,
            Self::Number { thousandths, percent } => {
                let digits = match self.digits() {
                    1 => 0.7,
                    2 => 1.2,
                    _ => 2.0,
                };
                digits + if percent { 0.3 } else { 0.0 } + if thousandths >= 100_000_000 { 0.5 } else { 0.0 }
            }
        }
    }
}

/// A word that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Count {
    /// Is added to what stands before it.
    Plus(u64),
    /// Twenty, which four times makes eighty in French.
    Twenty,
    /// Times a hundred.
    Hundred,
    /// Times a thousand, a million, a milliard.
    Times(u64),
    /// A word for about so many, complete by itself.
    About(u64),
}

fn count(word: &str) -> Option<Count> {
    use Count::{About, Hundred, Plus, Times, Twenty};
    Some(match word {
        "deux" | "two" => Plus(2),
        "trois" | "three" => Plus(3),
        "quatre" | "four" => Plus(4),
        "cinq" | "five" => Plus(5),
        "six" => Plus(6),
        "sept" | "seven" => Plus(7),
        "huit" | "eight" => Plus(8),
        "neuf" | "nine" => Plus(9),
        "dix" | "ten" => Plus(10),
        "onze" | "eleven" => Plus(11),
        "douze" | "twelve" => Plus(12),
        "treize" | "thirteen" => Plus(13),
        "quatorze" | "fourteen" => Plus(14),
        "quinze" | "fifteen" => Plus(15),
        "seize" | "sixteen" => Plus(16),
        "seventeen" => Plus(17),
        "eighteen" => Plus(18),
        "nineteen" => Plus(19),
        "vingt" | "vingts" | "twenty" => Twenty,
        "trente" | "thirty" => Plus(30),
        "quarante" | "forty" => Plus(40),
        "cinquante" | "fifty" => Plus(50),
        "soixante" | "sixty" => Plus(60),
        "septante" | "seventy" => Plus(70),
        "huitante" | "octante" | "eighty" => Plus(80),
        "nonante" | "ninety" => Plus(90),
        "cent" | "cents" | "hundred" | "hundreds" => Hundred,
        "mille" | "thousand" | "thousands" | "grand" => Times(1_000),
        "million" | "millions" | "mio" => Times(1_000_000),
        "milliard" | "milliards" | "billion" | "billions" => Times(1_000_000_000),
        "dizaine" => About(10),
        "douzaine" | "dozen" => About(12),
        "quinzaine" => About(15),
        "vingtaine" => About(20),
        "trentaine" => About(30),
        "quarantaine" => About(40),
        "cinquantaine" => About(50),
        "soixantaine" => About(60),
        "centaine" => About(100),
        "millier" => About(1_000),
        _ => return None,
    })
}

/// The number of a month.
fn month(word: &str) -> Option<u8> {
    Some(match word {
        "janvier" | "january" | "jan" | "janv" => 1,
        "fevrier" | "february" | "feb" | "fev" | "fevr" => 2,
        "mars" | "march" => 3,
        "avril" | "april" | "apr" | "avr" => 4,
        "mai" | "may" => 5,
        "juin" | "june" | "jun" => 6,
        "juillet" | "july" | "jul" | "juil" => 7,
        "aout" | "august" | "aug" => 8,
        "septembre" | "september" | "sept" | "sep" => 9,
        "octobre" | "october" | "oct" => 10,
        "novembre" | "november" | "nov" => 11,
        "decembre" | "december" | "dec" => 12,
        _ => return None,
    })
}

/// A text as its words, with what stands between them.
struct Look<'a> {
    text: &'a Normalised,
    words: &'a [Word],
}

impl<'a> Look<'a> {
    fn word(&self, n: usize) -> &'a str {
        self.words.get(n).map_or("", |word| self.text.word_text(word))
    }

    /// What stands between a word and the next.
    fn gap(&self, n: usize) -> &'a str {
        let ends = self.words.get(n).zip(self.words.get(n + 1));
        ends.and_then(|(a, b)| self.text.folded().get(a.folded_end as usize..b.folded_start as usize)).unwrap_or("\n")
    }

    fn original(&self, n: usize) -> &'a str {
        self.words.get(n).map_or("", |word| self.text.original_text(word.original()))
    }

    /// The number at a word, and how many words it takes.
    fn number(&self, at: usize) -> Option<(u64, usize)> {
        let word = self.word(at);
        if word.bytes().next()?.is_ascii_digit() { self.digits(at) } else { self.spelled(at) }
    }

    fn digits(&self, at: usize) -> Option<(u64, usize)> {
        let split = |word: &'a str| {
            let end = word.bytes().position(|byte| !byte.is_ascii_digit()).unwrap_or(word.len());
            word.split_at_checked(end)
        };
        let (mut digits, mut rest) = split(self.word(at))?;
        let mut value: u64 = digits.parse().ok()?;
        let (mut next, mut decimals) = (at + 1, 0u32);
        // 61 000, 61,000, 61.000
        while rest.is_empty() && digits.len() <= 3 && matches!(self.gap(next - 1), " " | "," | "." | "'") {
            let (group, after) = split(self.word(next))?;
            if group.len() != 3 || value == 0 {
                break;
            }
            value = value.checked_mul(1_000)?.checked_add(group.parse().ok()?)?;
            (digits, rest, next) = (group, after, next + 1);
        }
        // 14,2 or 14.2
        if rest.is_empty() && matches!(self.gap(next - 1), "," | ".") {
            let (places, after) = split(self.word(next))?;
            if (1..=2).contains(&places.len()) {
                decimals = places.len() as u32;
                value = value.checked_mul(10u64.pow(decimals))?.checked_add(places.parse().ok()?)?;
                (rest, next) = (after, next + 1);
            }
        }
        let mut thousandths = value.checked_mul(1_000)? / 10u64.pow(decimals);
        let by = match rest {
            "k" => 1_000,
            "m" | "mio" | "meur" => 1_000_000,
            "md" | "bn" | "mrd" => 1_000_000_000,
            _ => 1,
        };
        thousandths = thousandths.checked_mul(by)?;
        if by == 1 && rest.is_empty() {
            let alone = self.original(next);
            let times = match (self.gap(next - 1), count(self.word(next))) {
                (" " | "-", Some(Count::Times(times))) => Some(times),
                (" " | "", None) if matches!(alone, "M" | "M€") => Some(1_000_000),
                (" " | "", None) if matches!(alone, "k" | "K") => Some(1_000),
                (" " | "", None) if matches!(alone, "Md" | "bn") => Some(1_000_000_000),
                _ => None,
            };
            if let Some(times) = times {
                (thousandths, next) = (thousandths.checked_mul(times)?, next + 1);
            }
        }
        Some((thousandths, next - at))
    }

    fn spelled(&self, at: usize) -> Option<(u64, usize)> {
        let (mut all, mut now, mut any) = (0u64, 0u64, false);
        let mut next = at;
        // "half a million", "demi-million"
        let mut half = false;
        match self.word(at) {
            "half" if self.word(at + 1) == "a" => (half, next) = (true, at + 2),
            "demi" => (half, next) = (true, at + 1),
            "un" | "une" | "a" | "one" => next = at + 1,
            _ => {}
        }
        if next > at && !matches!(count(self.word(next)), Some(Count::Times(_) | Count::Hundred | Count::About(_))) {
            return None;
        }
        while let Some(counted) = count(self.word(next)) {
            if next > at && !matches!(self.gap(next - 1), " " | "-") {
                break;
            }
            match counted {
                Count::About(about) if !any => return Some((about * 1_000, next + 1 - at)),
                Count::About(_) => break,
                Count::Plus(plus) => now = now.checked_add(plus)?,
                Count::Twenty => now = if now == 4 { 80 } else { now.checked_add(20)? },
                Count::Hundred if next == at && matches!(self.word(next), "cents" | "hundreds") => return None,
                Count::Hundred => now = now.max(1).checked_mul(100)?,
                Count::Times(_) if next == at && self.word(at) == "grand" => return None,
                Count::Times(times) => {
                    all = all.checked_add(now.max(1).checked_mul(times)?)?;
                    now = 0;
                }
            }
            any = true;
            next += 1;
            // "trente et une", "one hundred and five"
            let goes_on = matches!(self.word(next), "et" | "and");
            if goes_on && self.word(next + 1) == "une" {
                now = now.checked_add(1)?;
                next += 2;
            } else if goes_on && now >= 20 && matches!(count(self.word(next + 1)), Some(Count::Plus(_))) {
                next += 1;
            } else if matches!(self.word(next), "one" | "un") && now >= 20 && self.gap(next - 1) != "\n" {
                now = now.checked_add(1)?;
                next += 1;
            }
        }
        let value = all.checked_add(now)?;
        if !any || value == 0 {
            return None;
        }
        Some((value.checked_mul(if half { 500 } else { 1_000 })?, next - at))
    }

    /// The words after a number that make it a share.
    fn percent(&self, at: usize) -> usize {
        match (self.word(at), self.word(at + 1)) {
            ("%" | "percent" | "pct", _) => 1,
            ("pour" | "per", "cent") => 2,
            _ => 0,
        }
    }
}

/// Appends the figures and days of a text.
pub(super) fn figures(text: &Normalised, out: &mut Vec<Said>) {
    let look = Look { text, words: text.words() };
    let mut at = 0;
    while at < look.words.len() {
        if let Some(month) = month(look.word(at))
            && look.gap(at) == " "
            && let Some(day) = day(look.word(at + 1))
        {
            out.push(Said { figure: Figure::Day { day, month }, words: at..at + 2 });
            at += 2;
            continue;
        }
        if let Some(day) = day(look.word(at)) {
            let (of, second) = (usize::from(look.word(at + 1) == "of"), look.word(at + 1));
            let slash = look.gap(at) == "/" && (1..=2).contains(&second.len());
            let found = if slash {
                second.parse().ok().filter(|m| (1..=12).contains(m))
            } else {
                month(look.word(at + 1 + of))
            };
            if let Some(month) = found {
                out.push(Said { figure: Figure::Day { day, month }, words: at..at + 2 + of });
                at += 2 + of;
                continue;
            }
        }
        // "du 17 au 18 janvier": a number before a day is one too, and left as a number.
        let Some((thousandths, length)) = look.number(at).filter(|(value, _)| *value > 0) else {
            at += 1;
            continue;
        };
        let percent = look.percent(at + length);
        let end = at + length + percent;
        out.push(Said { figure: Figure::Number { thousandths, percent: percent > 0 }, words: at..end });
        at = end;
    }
}

/// A day of a month: 3, 1er, 4th.
fn day(word: &str) -> Option<u8> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let ending = word.get(digits.len()..).unwrap_or_default();
    if digits.is_empty() || digits.len() > 2 || !matches!(ending, "" | "er" | "st" | "nd" | "rd" | "th") {
        return None;
    }
    digits.parse().ok().filter(|day| (1..=31).contains(day))
}

/// Words that are written with a capital and name nobody.
const NO_NAMES: &[&str] = &[
    "april",
    "august",
    "december",
    "doctor",
    "friday",
    "january",
    "july",
    "june",
    "madame",
    "march",
    "messrs",
    "mister",
    "monday",
    "monsieur",
    "november",
    "october",
    "saturday",
    "september",
    "sunday",
    "thursday",
    "tuesday",
    "wednesday",
];

/// For each word of a text, whether it is written as a name: with a capital inside a sentence, or with several.
pub(super) fn names(text: &Normalised, out: &mut Vec<bool>) {
    let words = text.words();
    let original = text.original();
    let mut end = 0;
    out.clear();
    for (n, word) in words.iter().enumerate() {
        let between = original.get(end as usize..word.original_start as usize).unwrap_or_default();
        end = word.original_end;
        let written = text.original_text(word.original());
        let capitals = written.chars().filter(|c| c.is_uppercase()).count();
        let letters = written.chars().filter(|c| c.is_alphabetic()).count();
        let begins = n == 0 || between.contains(['.', '!', '?', '…', '\n', ':', ';', '"', '«', '“', '•']);
        let shouts = capitals == letters;
        // Whether the neighbours shout too: then capitals say nothing.
        let beside = |other: Option<&Word>| {
            let written = other.map_or("", |word| text.original_text(word.original()));
            written.chars().filter(|c| c.is_uppercase()).count() > 1
        };
        let shouted = shouts && letters > 1 && beside(n.checked_sub(1).and_then(|n| words.get(n)));
        let folded = text.word_text(word);
        let capital = written.chars().next().is_some_and(char::is_uppercase);
        let digit = written.chars().any(|c| c.is_ascii_digit());
        let code = digit && capitals > 0 && letters + 1 < written.len() && written.len() >= 4;
        out.push(
            (capital && letters >= 3 && !shouted && (!begins || (capitals >= 2 && !shouts)) || code)
                && NO_NAMES.binary_search(&folded).is_err(),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let mut said = Vec::new();
        figures(&Normalised::of(text), &mut said);
        said.iter()
            .map(|said| match said.figure {
                Figure::Number { thousandths, percent } => {
                    format!("{}{}", thousandths as f64 / 1_000.0, if percent { "%" } else { "" })
                }
                Figure::Day { day, month } => format!("{day}/{month}"),
            })
            .collect()
    }

    #[test]
    fn one_figure_has_many_spellings() {
        for text in
            ["12,4 M€", "12.4 million euros", "12 400 000", "12,400,000", "€12.4m", "12,4 millions d'euros", "12400k"]
        {
            assert_eq!(read(text), ["12400000"], "{text}");
        }
        for (text, expected) in [
            ("quatre-vingt-six postes", "86"),
            ("quatre-vingts", "80"),
            ("soixante-douze heures", "72"),
            ("trente et une heures", "31"),
            ("two thousand five hundred units", "2500"),
            ("sixty-four hotels", "64"),
            ("one hundred and five", "105"),
            ("un demi-million", "500000"),
            ("half a million", "500000"),
            ("une cinquantaine de postes", "50"),
            ("thirty-eight percent", "38%"),
            ("2,8 pour cent", "2.8%"),
            ("13 %", "13%"),
            ("dix-huit pour cent", "18%"),
            ("720 k par an", "720000"),
            ("sixty grand", "60000"),
            ("sept cent vingt mille", "720000"),
            ("le 1er octobre", "1/10"),
            ("on 4 May", "4/5"),
            ("May 4th", "4/5"),
            ("le 18/01", "18/1"),
            ("4,4 millions", "4400000"),
            ("over three hundred million", "300000000"),
        ] {
            assert_eq!(read(text), [expected], "{text}");
        }
        assert_eq!(read("pas un mot, une fois, a house, le grand jour, des cents"), [""; 0]);
    }

    #[test]
    fn near_figures_lie_on_near_steps() {
        let step = |n: u64| Figure::Number { thousandths: n * 1_000, percent: false }.step().unwrap_or(0);
        for (a, b) in [(86, 90), (486_000, 500_000), (61_000, 60_000), (1_800_000, 2_000_000), (640, 600)] {
            assert!(step(a).abs_diff(step(b)) <= 1, "{a} {b}");
        }
        assert!(step(86).abs_diff(step(300)) > 1 && step(50).abs_diff(step(60)) > 1);
    }

    #[test]
    fn names_have_capitals_inside_a_sentence() {
        let text = Normalised::of(
            "Le site de Vertou ferme. Les coques Alizé partent, ORL-217 aussi. TOUT LE MONDE CRIE, lundi McKay parle",
        );
        let mut is = Vec::new();
        names(&text, &mut is);
        let found: Vec<&str> =
            text.words().iter().zip(&is).filter(|(_, is)| **is).map(|(word, _)| text.word_text(word)).collect();
        assert_eq!(found, ["vertou", "alize", "orl", "mckay"]);
    }

    #[test]
    fn words_that_name_nobody_are_sorted() {
        assert!(NO_NAMES.is_sorted());
    }
}
