//! Texts as points: what means the same lies close together, in French and English alike.
//!
//! The net is Google's *Universal Sentence Encoder, multilingual, large 3* in its convolution variant
//! as published in the package named in `models/README.md`, cut to the pieces that French and English
//! need. It reads at most [`MOST_PIECES`] pieces, and its answer does not depend on the machine: sums
//! are whole numbers or in a fixed order, and the one function that is not exact, the hyperbolic
//! tangent, is not the system's.
//!
//! ```
//! use charte_signals::encoder::{Encoder, Scratch, likeness};
//!
//! if let Some(encoder) = Encoder::shipped() {
//!     let mut scratch = Scratch::new();
//!     let late = encoder.encode("Mon colis n’est toujours pas arrivé.", &mut scratch);
//!     let parcel = encoder.encode("My parcel still has not arrived.", &mut scratch);
//!     let soup = encoder.encode("The soup was delicious.", &mut scratch);
//!     assert!(likeness(&late.vector, &parcel.vector) > likeness(&late.vector, &soup.vector) + 0.3);
//! }
//! ```

mod kept;
mod kernel;
mod net;
mod pieces;
mod read;

use std::borrow::Cow;

use kernel::Level;
use net::{BRANCHES, Forward, Known, Net, Piece, SHORTEST, Stored};
use pieces::{BEGIN, Buffers, END, MARKS, Pieces, UNKNOWN};
use read::Bytes;
pub use read::{EncoderError, check_sum};

/// Numbers of a vector.
pub const SIZE: usize = 512;

/// Pieces that are read of a text; the rest is left out. About 190 words.
pub const MOST_PIECES: usize = 256;

/// Pieces whose way through the first layer is kept, the commonest: 6 MB. Of ten pieces of a text, seven or eight are among them.
const MOST_KNOWN: usize = 2_048;

/// The first bytes of an encoder's file.
pub const MAGIC: [u8; 8] = *b"CHARTENC";

/// The version of the file's layout.
pub const VERSION: u32 = 1;

/// How many kinds of piece vectors there are, each with its own least value and unit: a piece's kind
/// is its number in the uncut model modulo this.
pub const KINDS: usize = 17;

/// Makes vectors of texts. Made once and shared by threads.
#[derive(Debug)]
pub struct Encoder {
    pieces: Pieces,
    net: Net,
    units: [f32; KINDS],
    least: [f32; KINDS],
    file: Cow<'static, [u8]>,
    /// Where in the file each piece's vector ends; the first begins where `ends` has its first.
    ends: Vec<u32>,
    level: Level,
    known: Known,
    check_sum: u64,
}

/// Buffers of an [`Encoder`]: keep one per thread, then encoding allocates nothing after the first
/// long text.
#[derive(Debug, Default, Clone)]
pub struct Scratch {
    buffers: Buffers,
    pieces: Vec<u32>,
    numbers: Vec<u32>,
    steps: Vec<i16>,
    scales: Vec<[f32; 2]>,
    places: Vec<usize>,
    projected: Vec<[f32; BRANCHES]>,
    padded: Vec<i16>,
    sums: Vec<i32>,
    features: Vec<f32>,
    branches: Vec<[f32; BRANCHES]>,
    gathered: Vec<f32>,
}

impl Scratch {
    /// Empty buffers.
    pub fn new() -> Self {
        Self::default()
    }
}

/// A text as a point.
#[derive(Debug, Clone, PartialEq)]
pub struct Encoded {
    /// The vector, of length 1.
    pub vector: [f32; SIZE],
    /// How many pieces were read.
    pub pieces: usize,
    /// How many of them were unknown: runs of emoji, or of a script that the encoder does not know. A
    /// text of which little is known says little by its vector.
    pub unknown: usize,
    /// Whether the text was longer than [`MOST_PIECES`] and only its beginning was read.
    pub cut: bool,
}

/// A text cut into pieces, by their numbers in the uncut model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cut<'a> {
    /// The numbers; 0 is a run of characters that no piece holds.
    pub numbers: &'a [u32],
    /// Whether the text was longer and only its beginning was read.
    pub cut: bool,
}

/// How like two vectors of an encoder are: their cosine, 1 for the same, about 0 for unrelated texts.
pub fn likeness(a: &[f32; SIZE], b: &[f32; SIZE]) -> f32 {
    // Sixteen sums, so that the order of additions is the same everywhere and many go at a time.
    let mut sums = [0f32; 16];
    for (a, b) in a.as_chunks::<16>().0.iter().zip(b.as_chunks::<16>().0) {
        for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
            *sum += a * b;
        }
    }
    sums.iter().sum()
}

impl Encoder {
    /// The encoder that is part of the program; none if it was built without the feature `encoder`.
    pub fn shipped() -> Option<&'static Self> {
        #[cfg(feature = "encoder")]
        {
            static BYTES: &[u8] = include_bytes!("../../models/encoder.bin");
            static ENCODER: std::sync::OnceLock<Option<Encoder>> = std::sync::OnceLock::new();
            ENCODER.get_or_init(|| Self::from_bytes(BYTES).ok()).as_ref()
        }
        #[cfg(not(feature = "encoder"))]
        None
    }

    /// Reads an encoder's file. Piece vectors stay where they are; the net is unpacked.
    pub fn from_bytes(file: impl Into<Cow<'static, [u8]>>) -> Result<Self, EncoderError> {
        let file = file.into();
        let mut bytes = Bytes::of(&file);
        if bytes.array("head")? != MAGIC {
            return Err(EncoderError::OtherFile);
        }
        let version = bytes.number("head")?;
        if version != VERSION {
            return Err(EncoderError::OtherVersion(version));
        }
        let count = bytes.number("head")? as usize;
        let announced = u64::from_le_bytes(bytes.array("head")?);
        let content = bytes.take(bytes.left(), "head")?;
        if check_sum(content) != announced {
            return Err(EncoderError::Damaged);
        }
        let mut bytes = Bytes::of(content);
        if count < MARKS {
            return Err(EncoderError::Malformed("number of pieces"));
        }
        let pieces = Pieces::read(&mut bytes, count)?;
        let units = bytes.floats_array("units")?;
        let least = bytes.floats_array("units")?;
        let net = Net::read(&mut bytes)?;
        let outside = count.checked_mul(2).ok_or(EncoderError::Malformed("number of pieces"))?;
        let outside = bytes.take(outside, "piece vectors")?;
        // A file is at most as long as a number of 32 bits says: checked by the sums below.
        let mut end = u32::try_from(file.len() - bytes.left()).map_err(|_| EncoderError::Malformed("size"))?;
        let mut ends = vec![end];
        for outside in outside.as_chunks().0 {
            let length = SHORTEST + usize::from(u16::from_le_bytes(*outside));
            bytes.take(length, "piece vectors")?;
            end = end.checked_add(length as u32).ok_or(EncoderError::Malformed("size"))?;
            ends.push(end);
        }
        if bytes.left() > 0 {
            return Err(EncoderError::TooLong(bytes.left()));
        }
        let level = Level::best();
        let mut encoder =
            Self { pieces, net, units, least, file, ends, level, known: Known::default(), check_sum: announced };
        let commonest = encoder.pieces.commonest(MOST_KNOWN);
        encoder.known = Known::of(level, &encoder.net, &commonest, |piece| encoder.stored(piece));
        Ok(encoder)
    }

    /// What tells this encoder's file from another: part of the version of every detector that uses it.
    pub fn version(&self) -> u64 {
        self.check_sum
    }

    /// Makes a vector of a text.
    ///
    /// An empty text has one too: that of the two marks around nothing.
    pub fn encode(&self, text: &str, scratch: &mut Scratch) -> Encoded {
        let cut = self.read(text, scratch);
        let pieces = std::mem::take(&mut scratch.pieces);
        let inputs = pieces.iter().map(|n| Piece { stored: self.stored(*n), projected: self.known.get(*n) });
        let vector = self.level.run(Forward { net: &self.net, pieces: inputs, scratch });
        let unknown = pieces.iter().filter(|piece| **piece == UNKNOWN).count();
        let encoded = Encoded { vector, pieces: pieces.len() - 2, unknown, cut };
        scratch.pieces = pieces;
        encoded
    }

    /// The vector of a text by the encoder that is part of the program: as [`Encoder::encode`] makes it, kept for the next time
    /// that somebody asks about the same text. None without that encoder.
    pub fn vector(text: &str, scratch: &mut Scratch) -> Option<[f32; SIZE]> {
        static KEPT: kept::Kept = kept::Kept::new();
        let encoder = Self::shipped()?;
        Some(KEPT.get(text, || encoder.encode(text, scratch).vector))
    }

    /// Cuts a text into pieces, without the marks of beginning and end.
    pub fn pieces<'a>(&self, text: &str, scratch: &'a mut Scratch) -> Cut<'a> {
        let cut = self.read(text, scratch);
        scratch.numbers.clear();
        let inner = scratch.pieces.get(1..scratch.pieces.len() - 1).unwrap_or_default();
        scratch.numbers.extend(inner.iter().map(|piece| self.pieces.number(*piece)));
        Cut { numbers: &scratch.numbers, cut }
    }

    /// How rare a word is in what the encoder learned from: the less its logarithm of frequency, the more. About 11 for a
    /// word of every day, 13 for one of the newspaper, 20 and more for an invented name.
    pub fn rarity(&self, word: &str, scratch: &mut Scratch) -> f32 {
        self.pieces.surprise(word, &mut scratch.buffers)
    }

    /// Puts the pieces of a text and its marks into the scratch.
    fn read(&self, text: &str, scratch: &mut Scratch) -> bool {
        scratch.pieces.clear();
        scratch.pieces.push(BEGIN);
        let cut = self.pieces.cut(text, MOST_PIECES + 1, &mut scratch.buffers, &mut scratch.pieces);
        scratch.pieces.push(END);
        cut
    }

    fn stored(&self, piece: u32) -> Stored<'_> {
        let piece_at = |place: usize| self.ends.get(place).map_or(0, |end| *end as usize);
        let (start, end) = (piece_at(piece as usize), piece_at(piece as usize + 1));
        let row = self.file.get(start..end).unwrap_or_default();
        let kind = self.pieces.number(piece) as usize % KINDS;
        let of = |values: &[f32; KINDS]| values.get(kind).copied().unwrap_or_default();
        Stored { row, unit: of(&self.units), least: of(&self.least) }
    }
}

#[cfg(all(test, feature = "encoder"))]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_processor_gives_the_same_bits() {
        let file: &'static [u8] = include_bytes!("../../models/encoder.bin");
        let mut encoder = Encoder::from_bytes(file).expect("the file that is shipped");
        let mut scratch = Scratch::new();
        for text in ["", "bonjour", "Mon colis n’est toujours pas arrivé : que faire ?", &"a long text, ".repeat(60)]
        {
            encoder.level = Level::Plain;
            let plain = encoder.encode(text, &mut scratch);
            for level in Level::all() {
                encoder.level = level;
                assert_eq!(encoder.encode(text, &mut scratch), plain, "{level:?}");
                let known = std::mem::take(&mut encoder.known);
                assert_eq!(encoder.encode(text, &mut scratch), plain, "{level:?}, nothing kept");
                encoder.known = known;
            }
        }
    }
}
