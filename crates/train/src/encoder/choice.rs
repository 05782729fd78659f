//! Which pieces are kept, the most needed first.

use super::tokeniser::Piece;
use charte_signals::encoder::{Encoder, Scratch};
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

/// What stands for a space in pieces.
const SPACE: char = '\u{2581}';

/// Letters of French and English beyond ASCII, in lower case.
const LETTERS: &str = "àâäæçéèêëîïñôöœùûüÿ";

/// How often each piece is met in texts.
#[derive(Default)]
pub(crate) struct Met {
    counts: HashMap<u32, u64>,
    scratch: Scratch,
    /// Pieces in all.
    pub(crate) total: u64,
}

impl Met {
    /// Counts the pieces of a line; in parts, for the encoder reads only the beginning of a long text.
    pub(crate) fn read(&mut self, encoder: &Encoder, line: &str) {
        let words: Vec<&str> = line.split_whitespace().collect();
        for words in words.chunks(40) {
            for number in encoder.pieces(&words.join(" "), &mut self.scratch).numbers {
                *self.counts.entry(*number).or_default() += 1;
                self.total += 1;
            }
        }
    }

    /// Different pieces met.
    pub(crate) fn different(&self) -> usize {
        self.counts.len()
    }

    fn count(&self, piece: &Piece) -> u64 {
        self.counts.get(&piece.number).copied().unwrap_or_default()
    }
}

/// All pieces that may be kept: single characters, then those met, then those that French or English
/// could write, in the order of their scores. The answer says how many must not be missing, too.
pub(crate) fn order<'a>(pieces: &'a [Piece], met: &Met) -> (Vec<&'a Piece>, usize) {
    let mut order: Vec<&Piece> = pieces.iter().filter(|piece| is_single(&piece.text)).collect();
    let needed = order.len();
    let mut taken: HashSet<u32> = order.iter().map(|piece| piece.number).collect();
    let mut seen: Vec<&Piece> = pieces.iter().filter(|piece| met.count(piece) > 0).collect();
    seen.sort_by(|a, b| {
        let key = |piece: &Piece| Reverse(met.count(piece));
        key(a).cmp(&key(b)).then(b.score.total_cmp(&a.score)).then(a.number.cmp(&b.number))
    });
    let mut others: Vec<&Piece> = pieces.iter().filter(|piece| could_be_written(&piece.text)).collect();
    others.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.number.cmp(&b.number)));
    order.extend(seen.into_iter().chain(others).filter(|piece| taken.insert(piece.number)));
    (order, needed)
}

/// A single character, with or without the space before it, of a script that Europe writes, or a sign.
fn is_single(text: &str) -> bool {
    let mut letters = text.strip_prefix(SPACE).unwrap_or(text).chars();
    match (letters.next(), letters.next()) {
        (None, _) => true,
        (Some(letter), None) => {
            let european = letter < '\u{530}' || ('\u{1e00}'..'\u{2000}').contains(&letter);
            let sign = !letter.is_alphanumeric() && (('\u{2000}'..'\u{3000}').contains(&letter) || letter > '\u{fe00}');
            european || sign
        }
        _ => false,
    }
}

fn could_be_written(text: &str) -> bool {
    let mut letters = text.strip_prefix(SPACE).unwrap_or(text).chars();
    letters.all(|letter| letter.is_ascii() || letter == '’' || letter.to_lowercase().all(|low| LETTERS.contains(low)))
}
