//! What every match of an expression has at least, so that most texts need not be searched: how long a run without white
//! space, which bytes. `key` stands in many a post, 32 characters without a space in few.

use regex_syntax::hir::{Class, Hir, HirKind};

/// What a text must have for an expression to match in it.
#[derive(Debug, Default)]
pub(super) struct Needs {
    /// The fewest characters of a match, if white space can be nowhere in it: then it lies in one unbroken run.
    pub(super) whole: Option<usize>,
    /// Some run without white space has so many characters at least.
    run: usize,
    /// Of each of these sets of bytes the text has one at least.
    sets: Vec<Bytes>,
}

/// A set of bytes; all beyond ASCII count as one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Bytes {
    ascii: u128,
    others: bool,
}

impl Bytes {
    fn add(&mut self, byte: u8) {
        match 1u128.checked_shl(u32::from(byte)) {
            Some(bit) => self.ascii |= bit,
            None => self.others = true,
        }
    }

    fn add_range(&mut self, first: u32, last: u32) {
        (first..=last.min(127)).for_each(|byte| self.add(byte as u8));
        self.others |= last > 127;
    }

    fn meets(self, other: Self) -> bool {
        self.ascii & other.ascii != 0 || self.others && other.others
    }

    fn with(self, other: Self) -> Self {
        Self { ascii: self.ascii | other.ascii, others: self.others || other.others }
    }

    /// How little it says: nearly every text has one of many bytes, and all of them have an `e`.
    fn width(self) -> u32 {
        let frequent = b"eaitnsorlu ".iter().filter(|byte| self.ascii >> **byte & 1 == 1).count() as u32;
        self.ascii.count_ones() + 40 * frequent + u32::from(self.others) * 40
    }
}

/// Sets that say something, at most.
const MOST_SETS: usize = 6;
/// A wider set is in every text.
const WIDEST: u32 = 40;

impl Needs {
    /// What an expression needs; nothing if it cannot be read, which a test excludes.
    pub(super) fn of(pattern: &str) -> Self {
        let Ok(form) = regex_syntax::parse(pattern) else { return Self::default() };
        let runs = Runs::of(&form);
        let mut sets = sets(&form);
        sets.retain(|set| set.width() <= WIDEST);
        sets.sort_by_key(|set| (set.width(), set.ascii));
        sets.dedup();
        sets.truncate(MOST_SETS);
        Self { whole: runs.whole.then_some(runs.first), run: runs.best, sets }
    }
}

/// What a text has.
#[derive(Debug, Default)]
pub(super) struct Seen {
    longest: usize,
    bytes: Bytes,
}

impl Seen {
    pub(super) fn in_text(text: &str) -> Self {
        let (mut low, mut high, mut others) = (0u64, 0u64, false);
        let (mut run, mut longest) = (0, 0);
        for byte in text.bytes() {
            let bit = 1 << (byte % 64);
            low |= if byte < 64 { bit } else { 0 };
            high |= if (64..128).contains(&byte) { bit } else { 0 };
            others |= byte > 127;
            run = if byte.is_ascii_whitespace() { 0 } else { run + 1 };
            longest = longest.max(run);
        }
        Self { longest, bytes: Bytes { ascii: u128::from(high) << 64 | u128::from(low), others } }
    }

    /// Whether an expression with these needs may match in the text.
    pub(super) fn may_hold(&self, needs: &Needs) -> bool {
        self.longest >= needs.run && needs.sets.iter().all(|set| set.meets(self.bytes))
    }
}

/// Runs without white space that every match has, in characters: a text has at least as many bytes.
#[derive(Debug, Clone, Copy)]
struct Runs {
    /// There can be no white space at all; then all three are the fewest characters of a match.
    whole: bool,
    first: usize,
    last: usize,
    best: usize,
}

impl Runs {
    const BROKEN: Self = Self { whole: false, first: 0, last: 0, best: 0 };

    fn unbroken(len: usize) -> Self {
        Self { whole: true, first: len, last: len, best: len }
    }

    fn of(form: &Hir) -> Self {
        match form.kind() {
            HirKind::Empty | HirKind::Look(_) => Self::unbroken(0),
            HirKind::Literal(literal) => {
                let text = String::from_utf8_lossy(&literal.0);
                let part = |part: &str| Self::unbroken(part.chars().count());
                let mut parts = text.split(|c: char| c.is_ascii_whitespace()).map(part);
                let first = parts.next().unwrap_or(Self::unbroken(0));
                parts.fold(first, |all, part| all.then(Self::BROKEN).then(part))
            }
            HirKind::Class(class) if bytes_of(class).meets(spaces()) => Self::BROKEN,
            HirKind::Class(_) => Self::unbroken(1),
            HirKind::Repetition(repeated) => {
                let one = Self::of(&repeated.sub);
                let min = repeated.min as usize;
                match (one.whole, min) {
                    (true, _) => Self::unbroken(one.first.saturating_mul(min)),
                    (false, 0) => Self::BROKEN,
                    (false, 1) => one,
                    (false, _) => one.then(one),
                }
            }
            HirKind::Capture(capture) => Self::of(&capture.sub),
            HirKind::Concat(parts) => parts.iter().map(Self::of).fold(Self::unbroken(0), Self::then),
            HirKind::Alternation(parts) => parts.iter().map(Self::of).reduce(Self::or).unwrap_or(Self::BROKEN),
        }
    }

    fn then(self, next: Self) -> Self {
        let met = self.last + next.first;
        Self {
            whole: self.whole && next.whole,
            first: if self.whole { met } else { self.first },
            last: if next.whole { met } else { next.last },
            best: self.best.max(next.best).max(met),
        }
    }

    fn or(self, other: Self) -> Self {
        Self {
            whole: self.whole && other.whole,
            first: self.first.min(other.first),
            last: self.last.min(other.last),
            best: self.best.min(other.best),
        }
    }
}

/// What `u8::is_ascii_whitespace` is true of.
fn spaces() -> Bytes {
    let mut spaces = Bytes::default();
    b" \t\n\r\x0c".iter().for_each(|byte| spaces.add(*byte));
    spaces
}

fn bytes_of(class: &Class) -> Bytes {
    let mut bytes = Bytes::default();
    match class {
        Class::Unicode(class) => class.iter().for_each(|r| bytes.add_range(r.start().into(), r.end().into())),
        Class::Bytes(class) => class.iter().for_each(|r| bytes.add_range(r.start().into(), r.end().into())),
    }
    bytes
}

/// Sets of bytes of which every match has one each.
fn sets(form: &Hir) -> Vec<Bytes> {
    match form.kind() {
        HirKind::Empty | HirKind::Look(_) => Vec::new(),
        HirKind::Literal(literal) => {
            let one = |byte: &u8| {
                let mut set = Bytes::default();
                set.add(*byte);
                set
            };
            literal.0.iter().map(one).collect()
        }
        HirKind::Class(class) => vec![bytes_of(class)],
        HirKind::Repetition(repeated) if repeated.min == 0 => Vec::new(),
        HirKind::Repetition(repeated) => sets(&repeated.sub),
        HirKind::Capture(capture) => sets(&capture.sub),
        HirKind::Concat(parts) => parts.iter().flat_map(sets).collect(),
        HirKind::Alternation(parts) => {
            let narrowest = |part: &Hir| sets(part).into_iter().min_by_key(|set| set.width());
            let all: Option<Vec<Bytes>> = parts.iter().map(narrowest).collect();
            all.and_then(|all| all.into_iter().reduce(Bytes::with)).into_iter().collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn may_hold(pattern: &str, text: &str) -> bool {
        Seen::in_text(text).may_hold(&Needs::of(pattern))
    }

    #[test]
    fn runs_are_as_long_as_every_match_has() {
        for (pattern, whole, run) in [
            ("sk-[a-z]{20}", Some(23), 23),
            ("key\\s[a-z]{9,}", None, 9),
            ("key [0-9]{4}(?: [0-9]{8})?", None, 4),
            ("(?:a[b ]{3})?cdef", None, 4),
            ("(?:ab c){2}", None, 3),
            ("abc|de fghi", None, 3),
            ("ab|cde", Some(2), 2),
        ] {
            let needs = Needs::of(pattern);
            assert_eq!((needs.whole, needs.run), (whole, run), "{pattern}");
        }
    }

    #[test]
    fn bytes_are_needed_that_every_match_has() {
        assert!(!may_hold("key[:=]x", "the key of the box"));
        assert!(may_hold("key[:=]x", "the key=x"));
        assert!(!may_hold("pin (?:is|est) [0-9]{4}", "the pin is here"));
        assert!(may_hold("pin(?: [0-9]{4})?", "the pin is here"));
        assert!(may_hold("q(?:1|é)", "qé"));
    }
}
