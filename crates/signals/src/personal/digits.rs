//! Letters and digits with the separators that people put between them, and the arithmetic of
//! check digits.

/// The longest identifier: an IBAN of 34 characters (ISO 13616).
pub(super) const LONGEST: usize = 34;

/// A run of letters that follows a number and is longer than this is a word of the sentence, not
/// a part of the number.
const LONGEST_LETTERS: usize = 6;

/// An IBAN printed in fours, its country apart, has ten groups.
const MOST_GROUPS: u32 = 10;

/// Letters and digits from one place of the folded text on, separators left out.
///
/// Between two groups may stand a space or two, one of `- . / _ ·`, or one of these between spaces. Whether
/// an identifier is there is asked for a number of characters, and the answer is yes only where a
/// group ends: nothing is cut out of a longer number, and no word after it is swallowed.
#[derive(Debug)]
pub(super) struct Token<'t> {
    bytes: &'t [u8],
    /// Where the first character stands in the folded text.
    pub(super) start: usize,
    chars: [u8; LONGEST],
    ends: [u32; LONGEST],
    len: usize,
    /// How many of the first characters are digits.
    pub(super) leading_digits: usize,
    /// Bit `n`: a group ends after `n` characters.
    breaks: u64,
    /// What stands before the first character.
    pub(super) before: Neighbour,
}

/// What stands beside a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Neighbour {
    /// A space, the edge of the text, punctuation of the sentence.
    Free,
    /// Another group of digits, a space away.
    Digits,
    /// The number goes on: `-12`, `,50`, `_a`.
    Glued,
    /// A currency sign, a per cent sign: an amount.
    Amount,
}

impl<'t> Token<'t> {
    /// Reads from `start`, which must be the first byte of a letter or digit.
    pub(super) fn read(bytes: &'t [u8], start: usize) -> Self {
        let mut token = Self {
            bytes,
            start,
            chars: [0; LONGEST],
            ends: [0; LONGEST],
            len: 0,
            leading_digits: 0,
            breaks: 0,
            before: before(bytes, start),
        };
        let mut at = start;
        let mut after_letters = false;
        while token.breaks.count_ones() < MOST_GROUPS {
            let run = run_len(bytes, at);
            let letters = !bytes.get(at..at + run).unwrap_or_default().iter().any(u8::is_ascii_digit);
            // A long word, or two words, are the sentence going on.
            let is_word = letters && (after_letters || run > LONGEST_LETTERS);
            if run == 0 || token.len > 0 && is_word || !token.take(at, run) {
                break;
            }
            after_letters = letters;
            at += run;
            let gap = gap_len(bytes, at);
            if gap == 0 {
                break;
            }
            at += gap;
        }
        let digits = token.chars.iter().take(token.len).take_while(|byte| byte.is_ascii_digit());
        token.leading_digits = digits.count();
        token
    }

    /// Takes a run of letters and digits; false when it does not fit.
    fn take(&mut self, at: usize, run: usize) -> bool {
        for offset in 0..run {
            let (Some(slot), Some(end)) = (self.chars.get_mut(self.len), self.ends.get_mut(self.len)) else {
                return false;
            };
            *slot = self.bytes.get(at + offset).copied().unwrap_or_default();
            *end = (at + offset + 1) as u32;
            self.len += 1;
        }
        self.breaks |= 1 << self.len;
        true
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    pub(super) fn digit_count(&self) -> usize {
        self.chars.iter().take(self.len).filter(|byte| byte.is_ascii_digit()).count()
    }

    /// The first `len` characters, when a group ends there and nothing is glued to either side.
    pub(super) fn prefix(&self, len: usize) -> Option<&[u8]> {
        let ends = len > 0 && len <= self.len && self.breaks >> len & 1 == 1;
        let free = ends && self.before != Neighbour::Glued && !is_glued(self.bytes, self.span(len).1);
        if free { self.chars.get(..len) } else { None }
    }

    /// As [`prefix`](Self::prefix), all of it digits.
    pub(super) fn digits(&self, len: usize) -> Option<&[u8]> {
        if len <= self.leading_digits { self.prefix(len) } else { None }
    }

    /// The first `len` characters when they are digits, wherever a group ends.
    pub(super) fn digits_from(&self, len: usize) -> Option<&[u8]> {
        if len <= self.leading_digits { self.chars.get(..len) } else { None }
    }

    /// The first two characters.
    pub(super) fn first_two(&self) -> Option<[u8; 2]> {
        if self.len < 2 { None } else { self.chars.first_chunk().copied() }
    }

    /// Where the first `len` characters stand in the folded text.
    pub(super) fn span(&self, len: usize) -> (usize, usize) {
        let end = len.checked_sub(1).and_then(|last| self.ends.get(last)).copied();
        (self.start, end.map_or(self.start, |end| end as usize))
    }

    /// What stands after the first `len` characters.
    pub(super) fn after(&self, len: usize) -> Neighbour {
        after(self.bytes, self.span(len).1)
    }

    /// Whether the first `len` characters stand in one piece.
    pub(super) fn is_compact(&self, len: usize) -> bool {
        self.breaks & ((1 << len) - 1) == 0
    }

    /// The lengths of the groups, a hexadecimal digit each: `06 12 34 56 78` is `0x22222`.
    pub(super) fn shape(&self, len: usize) -> u64 {
        let (mut shape, mut from) = (0, 0);
        for end in 1..=len {
            if self.breaks >> end & 1 == 1 {
                shape = shape << 4 | (end - from).min(15) as u64;
                from = end;
            }
        }
        shape
    }

    /// Whether groups of digits stand beside these groups, as if all were one list of numbers.
    pub(super) fn is_in_a_row(&self, len: usize) -> bool {
        !self.is_compact(len) && (self.before == Neighbour::Digits || self.after(len) == Neighbour::Digits)
    }

    /// Whether the first `len` characters are an amount: `12 000 000 €`.
    pub(super) fn is_amount(&self, len: usize) -> bool {
        self.before == Neighbour::Amount || self.after(len) == Neighbour::Amount
    }
}

/// Letters of any script count as letters: a byte beyond ASCII is part of the run, so that the run
/// is no identifier. Signs that touch numbers in print (`°`, `€`, `»`) are not letters.
fn is_run(bytes: &[u8], at: usize) -> bool {
    match bytes.get(at) {
        Some(byte) if byte.is_ascii() => byte.is_ascii_alphanumeric(),
        // U+00C0 to U+07FF in two bytes; the punctuation of U+0080 to U+00BF begins with C2.
        Some(0xc3..=0xdf) => true,
        Some(0x80..=0xbf) => at > 0 && is_run(bytes, at - 1),
        _ => false,
    }
}

fn run_len(bytes: &[u8], from: usize) -> usize {
    // One more than fits is enough to know that it does not fit.
    (0..=LONGEST).take_while(|offset| is_run(bytes, from + offset)).count()
}

/// The first byte of the run of letters and digits around `at`, looked for at most [`LONGEST`] back.
pub(super) fn run_start(bytes: &[u8], at: usize) -> usize {
    let back = (1..=LONGEST).take_while(|back| at.checked_sub(*back).is_some_and(|at| is_run(bytes, at))).count();
    at - back
}

/// The end of the run of letters and digits from `at` on.
pub(super) fn run_end(bytes: &[u8], mut at: usize) -> usize {
    while is_run(bytes, at) {
        at += 1;
    }
    at
}

/// How many bytes separate the group that ends at `at` from the next; 0 when no group follows. A
/// full stop with a space behind it only ends a sentence.
fn gap_len(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let len = match rest {
        [b' ', b'-' | b'.' | b'/' | b'_', b' ', ..] => 3,
        [b' ', b' ', ..] => 2,
        // The middle dot, two bytes.
        [0xc2, 0xb7, ..] => 2,
        [b' ' | b'-' | b'.' | b'/' | b'_', ..] => 1,
        _ => return 0,
    };
    if rest.get(len).is_some_and(u8::is_ascii_alphanumeric) { len } else { 0 }
}

fn before(bytes: &[u8], start: usize) -> Neighbour {
    let back = |n: usize| start.checked_sub(n).and_then(|at| bytes.get(at)).copied().unwrap_or(b'\n');
    if matches!(back(1), b'/' | b',')
        && begins_number(bytes.get(start..).unwrap_or_default())
        && ends_number(bytes.get(..start - 1).unwrap_or_default())
    {
        return Neighbour::Free;
    }
    match (back(2), back(1)) {
        (before, b'-' | b'_' | b'.' | b'/' | b',' | b'\'') if before.is_ascii_digit() => Neighbour::Glued,
        (before, b'_' | b'-') if before.is_ascii_alphanumeric() => Neighbour::Glued,
        (_, b'$') | (b'$', b' ') => Neighbour::Amount,
        // `£` and `€`.
        (0xc2, 0xa3) | (0x82, 0xac) => Neighbour::Amount,
        (before, b' ') if before.is_ascii_digit() => Neighbour::Digits,
        _ => Neighbour::Free,
    }
}

/// Whether a number of its own begins here, in a list without spaces: eight digits or more, or the
/// first pair of a telephone number.
fn begins_number(rest: &[u8]) -> bool {
    match rest {
        [b'0', b'1'..=b'9', b' ' | b'.', next, ..] if next.is_ascii_digit() => true,
        rest => rest.iter().take(8).filter(|byte| byte.is_ascii_digit()).count() == 8,
    }
}

/// Whether a number of its own ends here.
fn ends_number(before: &[u8]) -> bool {
    match before {
        [.., last, b' ' | b'.', tens, units] if [last, tens, units].iter().all(|byte| byte.is_ascii_digit()) => true,
        before => before.iter().rev().take(8).filter(|byte| byte.is_ascii_digit()).count() == 8,
    }
}

/// Whether the number that ends at `end` goes on behind a sign.
fn is_glued(bytes: &[u8], end: usize) -> bool {
    match bytes.get(end..) {
        Some([b'-' | b'_' | b'@', next, ..]) => next.is_ascii_alphanumeric(),
        Some([b'/' | b',', rest @ ..]) if begins_number(rest) => false,
        Some([b'.' | b'/' | b',' | b'\'', next, ..]) => next.is_ascii_digit(),
        _ => false,
    }
}

/// What stands after the number that ends at `end`.
pub(super) fn after(bytes: &[u8], end: usize) -> Neighbour {
    if is_glued(bytes, end) {
        return Neighbour::Glued;
    }
    match bytes.get(end..).unwrap_or_default() {
        [b' ', rest @ ..] | rest if is_unit(rest) => Neighbour::Amount,
        [b' ', next, ..] if next.is_ascii_digit() => Neighbour::Digits,
        _ => Neighbour::Free,
    }
}

/// Signs and words that make the number before them an amount.
fn is_unit(rest: &[u8]) -> bool {
    const UNITS: &[&str] = &[
        "%",
        "€",
        "$",
        "£",
        "°",
        "eur",
        "euro",
        "euros",
        "usd",
        "gbp",
        "chf",
        "dollars",
        "pounds",
        "vues",
        "views",
        "km",
        "kg",
        "g",
        "m",
        "ml",
        "m2",
        "followers",
        "abonnes",
        "fois",
        "times",
        "millions",
        "milliards",
        "octets",
        "bytes",
        "habitants",
        "people",
        "personnes",
        "tonnes",
        "kwh",
        "mwh",
    ];
    UNITS.iter().any(|unit| {
        rest.strip_prefix(unit.as_bytes()).is_some_and(|after| {
            !unit.as_bytes().last().is_some_and(u8::is_ascii_alphanumeric)
                || !after.first().is_some_and(u8::is_ascii_alphanumeric)
        })
    })
}

/// The value of a digit, or of a letter counted from A = 10 (ISO 7064, ISO 13616).
pub(super) fn value(byte: u8) -> u32 {
    (byte as char).to_digit(36).unwrap_or(0)
}

/// The number that the digits write; digits beyond 19 are lost.
pub(super) fn number(digits: &[u8]) -> u64 {
    digits.iter().fold(0u64, |sum, byte| sum.wrapping_mul(10).wrapping_add(u64::from(value(*byte))))
}

/// The digits of `number` from `from`, `len` of them, as a number.
pub(super) fn part(digits: &[u8], from: usize, len: usize) -> u64 {
    number(digits.get(from..from + len).unwrap_or_default())
}

/// The remainder of a number of any length; letters count as two digits (A = 10).
pub(super) fn remainder(chars: impl Iterator<Item = u8>, modulus: u64) -> u64 {
    chars.fold(0, |rest, byte| {
        let value = u64::from(value(byte));
        (rest * if value > 9 { 100 } else { 10 } + value) % modulus
    })
}

/// ISO/IEC 7812-1, annex B.
pub(super) fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, byte)| match (place % 2, value(*byte)) {
            (0, digit) => digit,
            (_, digit) => digit * 2 / 10 + digit * 2 % 10,
        })
        .sum();
    sum.is_multiple_of(10)
}

/// The sum of the digits, each times its weight.
pub(super) fn weighted(digits: &[u8], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(byte, weight)| value(*byte) * weight).sum()
}

/// ISO/IEC 7064, MOD 11,10: the last digit checks the others.
pub(super) fn mod_11_10(digits: &[u8]) -> bool {
    let Some((check, others)) = digits.split_last() else { return false };
    let product = others.iter().fold(10, |product, byte| {
        let sum = (value(*byte) + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (11 - product) % 10 == value(*check)
}

/// The Verhoeff check over all digits, the last of them the check digit.
pub(super) fn verhoeff(digits: &[u8]) -> bool {
    const PERMUTATION: [u32; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    let mut check = 0;
    for (place, byte) in digits.iter().rev().enumerate() {
        let mut digit = value(*byte);
        for _ in 0..place % 8 {
            digit = PERMUTATION.get(digit as usize).copied().unwrap_or(0);
        }
        check = dihedral(check, digit);
    }
    check == 0
}

/// The product in the dihedral group of ten elements.
fn dihedral(left: u32, right: u32) -> u32 {
    match (left < 5, right < 5) {
        (true, true) => (left + right) % 5,
        (true, false) => (left + right - 5) % 5 + 5,
        (false, true) => (left - 5 + 5 - right) % 5 + 5,
        (false, false) => (left - 5 + 5 - (right - 5)) % 5,
    }
}

/// Whether a day and a month exist (a leap day always does).
pub(super) fn is_day(day: u64, month: u64) -> bool {
    let last = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=last).contains(&day)
}

/// Whether all characters are the same: `0000 0000 0000 0000` passes most checks.
pub(super) fn is_one_digit(digits: &[u8]) -> bool {
    digits.iter().all(|byte| Some(byte) == digits.first())
}
