//! Many literals, looked for at once in a text, without regard to case. Bit tables of four kilobytes say for nearly every
//! place that no literal begins there. An automaton over as many literals is larger, and what is large is slow beside the
//! other detectors: with the quickest kind alone (a DFA) all of them together were slower than with a slower, smaller one.

/// The bits of a place in a table.
const BITS: u32 = 15;

/// Literals, ready to be found.
#[derive(Debug, Default)]
pub(super) struct Literals {
    literals: Vec<Box<[u8]>>,
    /// The first three bytes of all.
    threes: Bits,
    /// Those of three bytes.
    short: Begins,
    /// Longer ones, by their first four.
    long: Begins,
}

/// Literals by their first bytes.
#[derive(Debug)]
struct Begins {
    /// Begin and number, by their place in the table.
    sorted: Vec<(u32, u32)>,
    table: Bits,
    /// Where those of sixteen places of the table begin.
    starts: Vec<u16>,
}

impl Default for Begins {
    fn default() -> Self {
        Self { sorted: Vec::new(), table: Bits::default(), starts: vec![0; (1 << (BITS - 4)) + 1] }
    }
}

fn place(begin: u32) -> u32 {
    begin.wrapping_mul(0x9e37_79b1) >> (32 - BITS)
}

/// A bit for each place.
#[derive(Debug)]
struct Bits(Box<[u64; 1 << (BITS - 6)]>);

impl Default for Bits {
    fn default() -> Self {
        Self(Box::new([0; 1 << (BITS - 6)]))
    }
}

impl Bits {
    fn set(&mut self, begin: u32) {
        let place = place(begin);
        if let Some(word) = self.0.get_mut((place / 64) as usize) {
            *word |= 1 << (place % 64);
        }
    }

    #[inline]
    fn has(&self, begin: u32) -> bool {
        let place = place(begin);
        self.0.get((place / 64) as usize).is_some_and(|word| word >> (place % 64) & 1 == 1)
    }
}

impl Begins {
    fn add(&mut self, begin: u32, number: u32) {
        self.table.set(begin);
        self.sorted.push((begin, number));
    }

    /// Puts all that was added in its order.
    fn sort(&mut self) {
        self.sorted.sort_unstable_by_key(|(begin, number)| (place(*begin), *begin, *number));
        for (n, start) in self.starts.iter_mut().enumerate() {
            *start = self.sorted.partition_point(|(begin, _)| ((place(*begin) >> 4) as usize) < n) as u16;
        }
    }

    fn of(&self, begin: u32) -> impl Iterator<Item = u32> {
        let slot = (place(begin) >> 4) as usize;
        let ends = self.starts.get(slot).zip(self.starts.get(slot + 1));
        let near = ends.and_then(|(start, end)| self.sorted.get(usize::from(*start)..usize::from(*end)));
        near.unwrap_or_default().iter().filter(move |(other, _)| *other == begin).map(|(_, number)| *number)
    }
}

/// Four bytes, or fewer, as a number.
fn begin_of(bytes: &[u8]) -> u32 {
    bytes.iter().take(4).fold(0, |begin, byte| begin << 8 | u32::from(*byte))
}

impl Literals {
    /// Takes literals; those shorter than three bytes are refused, with their number, and more than 65,535 of them.
    pub(super) fn new<'a>(literals: impl IntoIterator<Item = &'a str>) -> Result<Self, usize> {
        let mut out = Self::default();
        for (number, literal) in literals.into_iter().enumerate() {
            let bytes = literal.as_bytes().to_ascii_lowercase();
            out.threes.set(begin_of(bytes.get(..3).unwrap_or_default()));
            match bytes.len() {
                _ if number >= usize::from(u16::MAX) => return Err(number),
                0..=2 => return Err(number),
                3 => out.short.add(begin_of(&bytes), number as u32),
                _ => out.long.add(begin_of(&bytes), number as u32),
            }
            out.literals.push(bytes.into());
        }
        out.short.sort();
        out.long.sort();
        Ok(out)
    }

    /// Gives the number of every literal that stands in the text, and its place.
    pub(super) fn each(&self, text: &str, mut each: impl FnMut(u32, usize)) {
        let bytes = text.as_bytes();
        let mut begin = 0;
        // One more, so that the last four bytes are seen as three and one as well.
        for (end, byte) in (1..).zip(bytes.iter().chain(&[0])) {
            let three = begin & 0x00ff_ffff;
            begin = begin << 8 | u32::from(byte.to_ascii_lowercase());
            // Where no literal has the three bytes before this one, none of either kind begins there.
            if end < 4 || !self.threes.has(three) {
                continue;
            }
            if self.short.table.has(three) {
                self.short.of(three).for_each(|number| each(number, end - 4));
            }
            if end > bytes.len() || !self.long.table.has(begin) {
                continue;
            }
            let place = end - 4;
            for number in self.long.of(begin) {
                let literal = self.literals.get(number as usize);
                let found = literal.and_then(|l| Some((bytes.get(place..place + l.len())?, l)));
                if found.is_some_and(|(found, literal)| found.eq_ignore_ascii_case(literal)) {
                    each(number, place);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aho_corasick::AhoCorasick;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_an_automaton_finds_is_found(
            literals in prop::collection::vec("[abA_é]{3,6}", 1..20),
            text in "[abAB_éx]{0,80}",
        ) {
            let ours = Literals::new(literals.iter().map(String::as_str)).unwrap();
            let mut found = Vec::new();
            ours.each(&text, |number, place| found.push((number as usize, place)));
            let automaton = AhoCorasick::builder().ascii_case_insensitive(true).build(&literals).unwrap();
            let mut wanted: Vec<_> =
                automaton.find_overlapping_iter(&text).map(|hit| (hit.pattern().as_usize(), hit.start())).collect();
            found.sort_unstable();
            wanted.sort_unstable();
            prop_assert_eq!(found, wanted);
        }
    }

    #[test]
    fn literals_that_say_too_little_are_refused() {
        assert_eq!(Literals::new(["abc", "ab"]).err(), Some(1));
    }
}
