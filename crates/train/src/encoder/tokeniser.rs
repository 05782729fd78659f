//! The tokeniser's model: the few fields of SentencePiece's `ModelProto` that are needed, read from
//! the wire format of protocol buffers (specification: *Encoding*, protobuf.dev).

use anyhow::{Context, Result, bail, ensure};

/// An ordinary piece.
#[derive(Debug)]
pub(crate) struct Piece {
    /// Its number: the row of its vector.
    pub(crate) number: u32,
    pub(crate) text: String,
    /// The logarithm of how likely it is.
    pub(crate) score: f32,
}

/// What the model says.
pub(crate) struct Tokeniser {
    /// Ordinary pieces only: marks and reserved names, which no text holds, are left out.
    pub(crate) pieces: Vec<Piece>,
    /// The table of `nmt_nfkc`.
    pub(crate) normaliser: Vec<u8>,
}

/// The kind of an ordinary piece (`ModelProto.SentencePiece.Type.NORMAL`).
const NORMAL: u64 = 1;

impl Tokeniser {
    pub(crate) fn read(model: &[u8]) -> Result<Self> {
        let (mut pieces, mut normaliser) = (Vec::new(), None);
        let mut number = 0;
        for field in fields(model) {
            match field? {
                (1, Value::Bytes(message)) => {
                    let (mut text, mut score, mut kind) = (None, 0.0, NORMAL);
                    for field in fields(message) {
                        match field? {
                            (1, Value::Bytes(bytes)) => text = Some(std::str::from_utf8(bytes)?.to_owned()),
                            (2, Value::Four(bytes)) => score = f32::from_le_bytes(bytes),
                            (3, Value::Number(value)) => kind = value,
                            _ => {}
                        }
                    }
                    if kind == NORMAL {
                        pieces.push(Piece { number, text: text.context("a piece without text")?, score });
                    }
                    number += 1;
                }
                (3, Value::Bytes(message)) => {
                    for field in fields(message) {
                        match field? {
                            (1, Value::Bytes(name)) => ensure!(name == b"nmt_nfkc", "another normaliser"),
                            (2, Value::Bytes(table)) => normaliser = Some(table.to_vec()),
                            // No space before the first word, spaces kept, or spaces not marked.
                            (3..=5, Value::Number(0)) => bail!("spaces are treated in another way"),
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(Self { pieces, normaliser: normaliser.context("no normaliser")? })
    }
}

enum Value<'a> {
    Number(u64),
    Four([u8; 4]),
    Bytes(&'a [u8]),
    Other,
}

fn fields(mut rest: &[u8]) -> impl Iterator<Item = Result<(u64, Value<'_>)>> {
    std::iter::from_fn(move || (!rest.is_empty()).then(|| field(&mut rest)))
}

fn field<'a>(rest: &mut &'a [u8]) -> Result<(u64, Value<'a>)> {
    let tag = number(rest)?;
    let value = match tag & 7 {
        0 => Value::Number(number(rest)?),
        1 => {
            take(rest, 8)?;
            Value::Other
        }
        2 => {
            let length = usize::try_from(number(rest)?)?;
            Value::Bytes(take(rest, length)?)
        }
        5 => Value::Four(take(rest, 4)?.try_into()?),
        other => bail!("wire type {other}"),
    };
    Ok((tag >> 3, value))
}

fn number(rest: &mut &[u8]) -> Result<u64> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let byte = *take(rest, 1)?.first().context("no byte")?;
        value |= u64::from(byte & 127) << shift;
        if byte < 128 {
            return Ok(value);
        }
    }
    bail!("a number without end")
}

fn take<'a>(rest: &mut &'a [u8], length: usize) -> Result<&'a [u8]> {
    let (taken, after) = rest.split_at_checked(length).context("cut short")?;
    *rest = after;
    Ok(taken)
}
