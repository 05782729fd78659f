//! Reading the encoder's file: every number is checked before it is used.

use thiserror::Error;

/// Why a file is no encoder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum EncoderError {
    /// The first bytes are others.
    #[error("this is not an encoder's file")]
    OtherFile,
    /// The file was made for another version of the program.
    #[error("the encoder's file has version {0}, this program reads version {expected}", expected = super::VERSION)]
    OtherVersion(u32),
    /// The file ends early, in the part named.
    #[error("the encoder's file ends within its {0}")]
    CutShort(&'static str),
    /// The file goes on after its end.
    #[error("the encoder's file has {0} bytes too many")]
    TooLong(usize),
    /// The content is not what the head says it is.
    #[error("the encoder's file is damaged: its check sum does not fit")]
    Damaged,
    /// The part named says what cannot be.
    #[error("the encoder's file holds an impossible {0}")]
    Malformed(&'static str),
}

/// Bytes not yet read. All numbers are little-endian.
#[derive(Debug)]
pub(super) struct Bytes<'a> {
    rest: &'a [u8],
}

impl<'a> Bytes<'a> {
    pub(super) fn of(rest: &'a [u8]) -> Self {
        Self { rest }
    }

    /// The next `length` bytes.
    pub(super) fn take(&mut self, length: usize, what: &'static str) -> Result<&'a [u8], EncoderError> {
        let (taken, rest) = self.rest.split_at_checked(length).ok_or(EncoderError::CutShort(what))?;
        self.rest = rest;
        Ok(taken)
    }

    /// The next `N` bytes.
    pub(super) fn array<const N: usize>(&mut self, what: &'static str) -> Result<[u8; N], EncoderError> {
        let (taken, rest) = self.rest.split_first_chunk().ok_or(EncoderError::CutShort(what))?;
        self.rest = rest;
        Ok(*taken)
    }

    /// A whole number of 32 bits.
    pub(super) fn number(&mut self, what: &'static str) -> Result<u32, EncoderError> {
        Ok(u32::from_le_bytes(self.array(what)?))
    }

    /// Numbers of 32 bits with a fraction; all finite.
    pub(super) fn floats(&mut self, count: usize, what: &'static str) -> Result<Vec<f32>, EncoderError> {
        let bytes = self.take(count.checked_mul(4).ok_or(EncoderError::CutShort(what))?, what)?;
        let values: Vec<f32> = bytes.as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect();
        // A limit far beyond any weight keeps every product finite.
        if values.iter().all(|value| value.abs() < 1e6) { Ok(values) } else { Err(EncoderError::Malformed(what)) }
    }

    /// As [`Self::floats`], of a number known beforehand.
    pub(super) fn floats_array<const N: usize>(&mut self, what: &'static str) -> Result<[f32; N], EncoderError> {
        self.floats(N, what)?.try_into().map_err(|_| EncoderError::CutShort(what))
    }

    /// How many bytes are left.
    pub(super) fn left(&self) -> usize {
        self.rest.len()
    }
}

/// The check sum of a file's content: against damage, not against malice. FNV-1a over words of eight
/// bytes, with a rotation so that high bits reach low ones.
pub fn check_sum(content: &[u8]) -> u64 {
    let (words, rest) = content.as_chunks::<8>();
    let mut last = [0u8; 8];
    for (byte, place) in rest.iter().zip(&mut last) {
        *place = *byte;
    }
    words.iter().chain([&last]).fold(0xcbf2_9ce4_8422_2325 ^ content.len() as u64, |sum, word| {
        (sum ^ u64::from_le_bytes(*word)).wrapping_mul(0x0000_0100_0000_01b3).rotate_left(23)
    })
}
