//! What a text looks like, in numbers that depend on no word: links, figures, capitals, names, how it ends.

use crate::entities::{Entities, Stretches, is_emoji};
use crate::normalise::Normalised;

/// How many numbers there are.
pub const SHAPES: usize = 28;

/// What a number of the shape counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trait {
    /// Links.
    Links,
    /// Links whose target is hidden behind a shortener.
    Shorteners,
    /// Links with a user, a port or bare figures for a host.
    OddLinks,
    /// E-mail addresses.
    Emails,
    /// Mentions.
    Mentions,
    /// Hashtags.
    Hashtags,
    /// Numbers that can be called: eight figures or more in one run.
    Phones,
    /// Amounts of money.
    Prices,
    /// Percentages.
    Percents,
    /// Words written in capitals, of three letters or more.
    ShoutedWords,
    /// Tenths of letters that are capitals.
    Capitals,
    /// Emoji.
    Emoji,
    /// The longest run of emoji.
    EmojiRun,
    /// Exclamation marks.
    Exclamations,
    /// Runs of two or more `!` and `?`.
    MarkRuns,
    /// Question marks.
    Questions,
    /// Whether the text ends with a question mark.
    EndsAsked,
    /// Letters that stand four times or more in a row.
    Repeats,
    /// Figures.
    Digits,
    /// Tenths of letters that are not Latin.
    Foreign,
    /// Capitalised words inside a sentence: names.
    Names,
    /// Pairs of quotation marks.
    Quotes,
    /// Line breaks.
    Lines,
    /// Words.
    Words,
    /// Pieces in capitals and figures together, as codes are: `ACME20`.
    Codes,
    /// Whether the text has no small letter at its beginning and no full stop: typed fast.
    Careless,
    /// Years and dates: four figures that begin with 19 or 20.
    Years,
    /// Characters that show nothing, or letters of two scripts in one word.
    Disguises,
}

impl Trait {
    /// Every trait, in the order of the numbers.
    pub const ALL: [Self; SHAPES] = [
        Self::Links,
        Self::Shorteners,
        Self::OddLinks,
        Self::Emails,
        Self::Mentions,
        Self::Hashtags,
        Self::Phones,
        Self::Prices,
        Self::Percents,
        Self::ShoutedWords,
        Self::Capitals,
        Self::Emoji,
        Self::EmojiRun,
        Self::Exclamations,
        Self::MarkRuns,
        Self::Questions,
        Self::EndsAsked,
        Self::Repeats,
        Self::Digits,
        Self::Foreign,
        Self::Names,
        Self::Quotes,
        Self::Lines,
        Self::Words,
        Self::Codes,
        Self::Careless,
        Self::Years,
        Self::Disguises,
    ];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Links => "links",
            Self::Shorteners => "shorteners",
            Self::OddLinks => "odd-links",
            Self::Emails => "emails",
            Self::Mentions => "mentions",
            Self::Hashtags => "hashtags",
            Self::Phones => "phones",
            Self::Prices => "prices",
            Self::Percents => "percents",
            Self::ShoutedWords => "shouted-words",
            Self::Capitals => "capitals",
            Self::Emoji => "emoji",
            Self::EmojiRun => "emoji-run",
            Self::Exclamations => "exclamations",
            Self::MarkRuns => "mark-runs",
            Self::Questions => "questions",
            Self::EndsAsked => "ends-asked",
            Self::Repeats => "repeats",
            Self::Digits => "digits",
            Self::Foreign => "foreign",
            Self::Names => "names",
            Self::Quotes => "quotes",
            Self::Lines => "lines",
            Self::Words => "words",
            Self::Codes => "codes",
            Self::Careless => "careless",
            Self::Years => "years",
            Self::Disguises => "disguises",
        }
    }
}

/// The numbers of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Shape {
    counts: [u32; SHAPES],
}

impl Shape {
    /// The shape of a text.
    pub fn of(text: &Normalised, entities: &Entities) -> Self {
        let mut shape = Self::default();
        shape.set(Trait::Links, entities.links.len());
        shape.set(Trait::Shorteners, entities.links.iter().filter(|l| l.is_shortener).count());
        let odd = |host: &str| host.chars().all(|c| c.is_ascii_digit() || c == '.');
        let odd = entities.links.iter().filter(|l| l.has_userinfo || l.port.is_some() || odd(&l.host)).count();
        shape.set(Trait::OddLinks, odd);
        shape.set(Trait::Emails, entities.emails.len());
        shape.set(Trait::Mentions, entities.mentions.len());
        shape.set(Trait::Hashtags, entities.hashtags.len());
        shape.set(Trait::Emoji, entities.look.emoji as usize);
        shape.set(Trait::Exclamations, entities.look.exclamations as usize);
        shape.set(Trait::Capitals, (entities.look.capital_share() * 10.0) as usize);
        shape.set(Trait::Words, text.words().len());
        shape.walk(text.original());
        shape.words(text, entities);
        shape
    }

    /// The count of a trait.
    pub fn count(&self, of: Trait) -> u32 {
        self.counts.get(of as usize).copied().unwrap_or(0)
    }

    /// The counts as logarithms, for a network.
    pub fn numbers(&self) -> [f32; SHAPES] {
        self.counts.map(|n| libm::log1pf(n as f32) * 0.5)
    }

    fn set(&mut self, of: Trait, count: usize) {
        if let Some(slot) = self.counts.get_mut(of as usize) {
            *slot = count as u32;
        }
    }

    fn add(&mut self, of: Trait) {
        if let Some(slot) = self.counts.get_mut(of as usize) {
            *slot += 1;
        }
    }

    /// One walk over the characters.
    fn walk(&mut self, text: &str) {
        let (mut digits, mut run, mut same, mut marks, mut emoji) = (0u32, 0u32, 1u32, 0u32, 0u32);
        let (mut letters, mut foreign, mut quotes) = (0usize, 0usize, 0usize);
        let (mut before, mut last) = (' ', ' ');
        for c in text.chars().chain([' ', ' ']) {
            // Most characters are letters that say nothing else.
            if c.is_ascii_alphabetic() && c != before && run == 0 {
                (same, marks, emoji, before, last) = (1, 0, 0, c, c);
                letters += 1;
                continue;
            }
            same = if c == before { same + 1 } else { 1 };
            if same == 4 && c.is_alphabetic() {
                self.add(Trait::Repeats);
            }
            if c.is_ascii_digit() {
                digits += 1;
                run += 1;
            } else if !(run > 0 && matches!(c, ' ' | '.' | '-' | '(' | ')' | '\u{a0}' | '\u{202f}')) {
                if run >= 8 {
                    self.add(Trait::Phones);
                }
                run = 0;
            }
            match c {
                '€' | '$' | '£' => self.add(Trait::Prices),
                '%' => self.add(Trait::Percents),
                '?' => self.add(Trait::Questions),
                '«' | '»' | '"' | '“' | '”' => quotes += 1,
                '\n' => self.add(Trait::Lines),
                '\u{200b}' | '\u{200c}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => self.add(Trait::Disguises),
                _ => {}
            }
            marks = if matches!(c, '!' | '?') { marks + 1 } else { 0 };
            if marks == 2 {
                self.add(Trait::MarkRuns);
            }
            if is_emoji(c) {
                emoji += 1;
                let longest = self.count(Trait::EmojiRun).max(emoji);
                self.set(Trait::EmojiRun, longest as usize);
            } else if !matches!(c, '\u{fe0f}' | '\u{200d}' | '\u{1f3fb}'..='\u{1f3ff}') {
                emoji = 0;
            }
            if c.is_alphabetic() {
                letters += 1;
                foreign += usize::from(c > '\u{24f}' && !('\u{1e00}'..='\u{1eff}').contains(&c));
            }
            if !c.is_whitespace() {
                last = c;
            }
            before = c;
        }
        // A number at the end is closed by the spaces added above only when another sign follows.
        if run >= 8 {
            self.add(Trait::Phones);
        }
        self.set(Trait::Digits, digits as usize);
        self.set(Trait::Quotes, quotes / 2);
        self.set(Trait::Foreign, (foreign * 10).checked_div(letters).unwrap_or(0));
        self.set(Trait::EndsAsked, usize::from(last == '?'));
        let small = text.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase);
        self.set(Trait::Careless, usize::from(small && !matches!(last, '.' | '!' | '?' | '…')));
    }

    fn words(&mut self, text: &Normalised, entities: &Entities) {
        let entities_at: Stretches = entities.spans().collect();
        let mut begins = true;
        let mut end = 0u32;
        for word in text.words() {
            let written = text.original_text(word.original());
            let gap = text.original_text(end..word.original_start);
            end = word.original_end;
            begins |= gap != " " && gap.contains(['.', '!', '?', '\n', '…', ':', ';', '«', '“', '"', '•']);
            if let Some(cased) = Cased::of(written).filter(|_| !entities_at.cover(word.original_start)) {
                self.word(&cased, written, begins);
            }
            begins = false;
        }
    }

    fn word(&mut self, Cased { capital, small, letters, figures }: &Cased, written: &str, begins: bool) {
        if *capital && !small && *letters > 2 && *figures == 0 {
            self.add(Trait::ShoutedWords);
        } else if *capital && *small && !begins {
            self.add(Trait::Names);
        }
        if *capital && !small && *letters > 2 && *figures > 0 {
            self.add(Trait::Codes);
        }
        if *figures == 4 && *letters == 0 && (written.starts_with("19") || written.starts_with("20")) {
            self.add(Trait::Years);
        }
        if *letters > 2 && mixes_scripts(written) {
            self.add(Trait::Disguises);
        }
    }
}

/// The letters of a word.
struct Cased {
    /// It begins with a capital.
    capital: bool,
    /// It has a small letter.
    small: bool,
    letters: usize,
    figures: usize,
}

impl Cased {
    /// `None` for the many words of nothing but small letters without accents, which show nothing.
    fn of(word: &str) -> Option<Self> {
        if word.bytes().all(|b| b.is_ascii_lowercase()) {
            return None;
        }
        let mut cased = Self { capital: word.starts_with(char::is_uppercase), small: false, letters: 0, figures: 0 };
        for c in word.chars() {
            cased.small |= c.is_lowercase();
            cased.letters += usize::from(c.is_alphabetic());
            cased.figures += usize::from(c.is_ascii_digit());
        }
        Some(cased)
    }
}

fn mixes_scripts(word: &str) -> bool {
    let latin = word.chars().any(|c| c.is_ascii_alphabetic());
    latin && word.chars().any(|c| matches!(c, '\u{370}'..='\u{3ff}' | '\u{400}'..='\u{4ff}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> Shape {
        Shape::of(&Normalised::of(text), &Entities::read(text))
    }

    #[test]
    fn traits_are_counted() {
        assert!(Trait::ALL.iter().enumerate().all(|(n, of)| *of as usize == n));
        let seen = shape("APPELEZ vite le 06 12 34 56 78 !!! 50 € chez Paul Martin 😀😀 https://bit.ly/x PROMO20 ?");
        for (of, count) in [
            (Trait::Phones, 1),
            (Trait::MarkRuns, 1),
            (Trait::Prices, 1),
            (Trait::Names, 2),
            (Trait::EmojiRun, 2),
            (Trait::Shorteners, 1),
            (Trait::ShoutedWords, 1),
            (Trait::Codes, 1),
            (Trait::EndsAsked, 1),
        ] {
            assert_eq!(seen.count(of), count, "{of:?}");
        }
        assert_eq!(shape("tel 0612345678").count(Trait::Phones), 1);
    }
}
