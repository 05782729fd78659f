//! From a print to what has it: entries sorted into buckets by the high bits of the print, in four or eight bytes each.
//!
//! An entry keeps, above its answer, as many more bits of the print as have room. A strange print is taken for one of the
//! table about once in 20,000 look-ups with four bytes, whatever the size of the table; nobody relies on one hit.

/// A number that holds an entry.
pub(super) trait Entry: Copy + Ord {
    const BITS: u32;
    fn from_bits(bits: u64) -> Self;
    fn bits(self) -> u64;
}

impl Entry for u32 {
    const BITS: u32 = 32;
    fn from_bits(bits: u64) -> Self {
        bits as Self
    }
    fn bits(self) -> u64 {
        u64::from(self)
    }
}

impl Entry for u64 {
    const BITS: u32 = 64;
    fn from_bits(bits: u64) -> Self {
        bits
    }
    fn bits(self) -> u64 {
        self
    }
}

/// The table.
#[derive(Debug, Clone)]
pub(super) struct Table<E> {
    /// How many bits choose the bucket.
    pub(super) bucket_bits: u32,
    /// How many bits of an entry are its answer.
    pub(super) answer_bits: u32,
    /// Where each bucket begins, and the end of the last.
    pub(super) starts: Vec<u32>,
    pub(super) entries: Vec<E>,
}

impl<E: Entry> Table<E> {
    /// A table of prints and their answers, none above `most`.
    pub(super) fn new(mut pairs: Vec<(u64, u32)>, most: u32) -> Self {
        pairs.sort_unstable();
        pairs.dedup();
        let bucket_bits = (pairs.len() / 8).max(2).next_power_of_two().trailing_zeros();
        let answer_bits = (u32::BITS - most.leading_zeros()).max(1);
        let mut table = Self { bucket_bits, answer_bits, starts: Vec::new(), entries: Vec::with_capacity(pairs.len()) };
        let mut next = 0;
        for (print, answer) in pairs {
            let (bucket, rest) = table.split(print);
            while next <= bucket {
                table.starts.push(table.entries.len() as u32);
                next += 1;
            }
            table.entries.push(E::from_bits(rest << answer_bits | u64::from(answer)));
        }
        while next <= 1 << bucket_bits {
            table.starts.push(table.entries.len() as u32);
            next += 1;
        }
        table
    }

    /// The bucket of a print, and what an entry keeps of its other bits.
    fn split(&self, print: u64) -> (usize, u64) {
        let bucket = print.checked_shr(64 - self.bucket_bits).unwrap_or(0) as usize;
        let kept = E::BITS - self.answer_bits;
        let rest = print.checked_shl(self.bucket_bits).unwrap_or(0);
        (bucket, rest.checked_shr(64 - kept).unwrap_or(0))
    }

    /// The answers of a print.
    pub(super) fn find(&self, print: u64) -> impl Iterator<Item = u32> {
        let (bucket, rest) = self.split(print);
        let ends = self.starts.get(bucket).zip(self.starts.get(bucket + 1));
        let entries =
            ends.and_then(|(start, end)| self.entries.get(*start as usize..*end as usize)).unwrap_or_default();
        let bits = self.answer_bits;
        entries
            .iter()
            .skip_while(move |entry| entry.bits() >> bits < rest)
            .take_while(move |entry| entry.bits() >> bits == rest)
            .map(move |entry| (entry.bits() & ((1 << bits) - 1)) as u32)
    }

    /// Where the bucket of a print begins. Asking for many prints one after the other costs one wait for memory, not one each.
    pub(super) fn begin(&self, print: u64) -> u32 {
        self.starts.get(self.split(print).0).copied().unwrap_or(0)
    }

    /// An entry, as a number.
    pub(super) fn entry(&self, at: u32) -> u64 {
        self.entries.get(at as usize).map_or(0, |entry| entry.bits())
    }

    /// Whether the parts fit together, for a table that was read.
    pub(super) fn is_sound(&self) -> bool {
        self.bucket_bits >= 1
            && self.bucket_bits <= 32
            && (1..=32.min(E::BITS - 1)).contains(&self.answer_bits)
            && self.starts.len() as u64 == (1 << self.bucket_bits) + 1
            && self.starts.is_sorted()
            && self.starts.first() == Some(&0)
            && self.starts.last().map(|end| *end as usize) == Some(self.entries.len())
    }

    /// Bytes in memory.
    pub(super) fn size(&self) -> usize {
        size_of_val(self.starts.as_slice()) + size_of_val(self.entries.as_slice())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_all_that_went_in_and_little_else() {
        let mix = |n: u64| n.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(31).wrapping_mul(0xd134_2543_de82_ef95);
        for count in [0, 1, 7, 1000, 50_000] {
            let pairs: Vec<(u64, u32)> = (0..count).map(|n| (mix(n), (n % 500) as u32)).collect();
            let small = Table::<u32>::new(pairs.clone(), 499);
            let large = Table::<u64>::new(pairs.clone(), 499);
            assert!(small.is_sound() && large.is_sound());
            for (print, answer) in &pairs {
                assert!(small.find(*print).any(|found| found == *answer));
                assert!(large.find(*print).any(|found| found == *answer));
            }
            let strange = (count..count + 100_000).filter(|n| small.find(mix(*n)).next().is_some()).count();
            assert!(strange < 20, "{strange} of 100,000");
        }
    }
}
