//! Numbers below a bound, each kept once: a mark in a table instead of sorting, since the texts are many and the tables
//! are there anyway.

/// The marks; keep them and reuse them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Once {
    marks: Vec<u16>,
    round: u16,
}

impl Once {
    /// Drops what stands twice; the first of each stays in its place.
    pub(crate) fn keep_first(&mut self, numbers: &mut Vec<u32>, bound: usize) {
        if self.marks.len() != bound || self.round == u16::MAX {
            self.marks.clear();
            self.marks.resize(bound, 0);
            self.round = 0;
        }
        self.round += 1;
        let round = self.round;
        numbers.retain(|number| match self.marks.get_mut(*number as usize) {
            Some(mark) if *mark != round => {
                *mark = round;
                true
            }
            _ => false,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_stays_once() {
        let mut once = Once::default();
        for _ in 0..70_000 {
            let mut numbers = vec![3, 1, 3, 2, 1, 9];
            once.keep_first(&mut numbers, 8);
            assert_eq!(numbers, [3, 1, 2]);
        }
    }
}
