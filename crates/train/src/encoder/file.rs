//! Writes the encoder's file, in the order in which `charte_signals::encoder` reads it.

use super::npy::Array;
use super::tokeniser::{Piece, Tokeniser};
use super::wheel::Wheel;
use anyhow::{Context, Result, ensure};
use charte_signals::encoder::{KINDS, MAGIC, SIZE, VERSION, check_sum};

/// What the model adds to the least likely piece's score for a character that no piece holds
/// (SentencePiece, `kUnkPenalty`).
const UNKNOWN_PENALTY: f32 = 10.0;

/// How many steps four bits tell apart, one number being kept for all others.
const WINDOW: usize = 15;

/// What of a file does not depend on the choice of pieces.
pub(crate) struct Parts<'a> {
    wheel: &'a Wheel,
    normaliser: Vec<u8>,
    unknown_score: f32,
    net: Vec<u8>,
}

impl<'a> Parts<'a> {
    pub(crate) fn of(wheel: &'a Wheel, tokeniser: &Tokeniser) -> Result<Self> {
        let least = tokeniser.pieces.iter().map(|piece| piece.score).fold(f32::INFINITY, f32::min);
        Ok(Self {
            wheel,
            normaliser: tokeniser.normaliser.clone(),
            unknown_score: least - UNKNOWN_PENALTY,
            net: net(wheel)?,
        })
    }

    /// The file with these pieces and the three marks.
    pub(crate) fn file(&self, pieces: &[&Piece]) -> Result<Vec<u8>> {
        let mut pieces = pieces.to_vec();
        pieces.sort_unstable_by(|a, b| a.text.cmp(&b.text));

        let mut content = Vec::new();
        block(&mut content, &self.normaliser)?;
        floats(&mut content, &[self.unknown_score]);
        let mut records = Vec::new();
        let mut last = "";
        for piece in &pieces {
            let shared = last.bytes().zip(piece.text.bytes()).take_while(|(a, b)| a == b).count();
            let added = piece.text.as_bytes().get(shared..).unwrap_or_default();
            records.extend([u8::try_from(shared)?, u8::try_from(added.len())?]);
            records.extend(added);
            records.extend(piece.number.to_le_bytes().get(..3).unwrap_or_default());
            floats(&mut records, &[piece.score]);
            last = &piece.text;
        }
        block(&mut content, &records)?;
        for name in ["scale", "lo"] {
            let values = &self.wheel.array(name)?.values;
            ensure!(values.len() == KINDS, "{name}: {} kinds", values.len());
            floats(&mut content, values);
        }
        content.extend(&self.net);
        let mut rows = Vec::new();
        for number in (0..3).chain(pieces.iter().map(|piece| piece.number)) {
            let outside = self.vector(number, &mut rows)?;
            content.extend(u16::try_from(outside)?.to_le_bytes());
        }
        content.extend(rows);

        let mut file = MAGIC.to_vec();
        file.extend(VERSION.to_le_bytes());
        file.extend(u32::try_from(pieces.len() + 3)?.to_le_bytes());
        file.extend(check_sum(&content).to_le_bytes());
        file.extend(content);
        Ok(file)
    }

    /// Writes the vector of a piece: the least step of a window of fifteen, its numbers in four bits
    /// from there, fifteen for one outside; then those outside. Gives how many those are.
    fn vector(&self, number: u32, out: &mut Vec<u8>) -> Result<usize> {
        let kind = number as usize % KINDS;
        let table = self.wheel.array(&format!("q{}", kind + 1))?;
        let start = number as usize / KINDS * SIZE;
        let row = table.values.get(start..start + SIZE).context("no vector for a piece")?;
        let mut counts = [0u32; 64];
        for step in row {
            *counts.get_mut(*step as usize).context("a step of more than six bits")? += 1;
        }
        let windows = counts.windows(WINDOW).map(|window| window.iter().sum::<u32>()).enumerate();
        // Of equals the first, so that the same wheel gives the same file.
        let (least, _) = windows.rev().max_by_key(|(_, inside)| *inside).context("no window")?;
        let four_bits =
            |step: &f32| (*step as usize).checked_sub(least).map_or(WINDOW, |above| above.min(WINDOW)) as u8;
        let (first, second) = row.split_at(SIZE / 2);
        out.push(least as u8);
        out.extend(first.iter().zip(second).map(|(low, high)| four_bits(low) | (four_bits(high) << 4)));
        let before = out.len();
        out.extend(row.iter().filter(|step| usize::from(four_bits(step)) == WINDOW).map(|step| *step as u8));
        Ok(out.len() - before)
    }
}

/// The layers, in the order in which they are read.
fn net(wheel: &Wheel) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    floats(&mut out, &wheel.array("eps")?.values);
    let orders = [2, 3, 5];
    layer(&mut out, &side_by_side(wheel, "proj", &orders)?);
    for name in ["proj_b", "ln_g", "ln_b"] {
        for order in orders {
            floats(&mut out, &wheel.array(&format!("{name}{order}"))?.values);
        }
    }
    for name in ["ln_g", "ln_b"] {
        floats(&mut out, &wheel.array(name)?.values);
    }
    for order in orders {
        for round in [1, 2] {
            layer(&mut out, &[whole(wheel.array(&format!("w{round}_{order}"))?)?]);
            floats(&mut out, &wheel.array(&format!("b{round}_{order}"))?.values);
        }
    }
    layer(&mut out, &[whole(wheel.array("cnn_W")?)?]);
    floats(&mut out, &wheel.array("cnn_b")?.values);
    for name in ["d0", "d1", "p1", "d2", "d3", "p3"] {
        layer(&mut out, &[whole(wheel.array(name)?)?]);
    }
    Ok(out)
}

fn side_by_side(wheel: &Wheel, name: &str, orders: &[u32]) -> Result<Vec<Whole>> {
    orders.iter().map(|order| whole(wheel.array(&format!("{name}{order}"))?)).collect()
}

/// A matrix in whole numbers.
struct Whole {
    columns: usize,
    unit: f32,
    values: Vec<u8>,
}

/// Finds the whole numbers that a matrix was made of: the published net had eight bits for a weight,
/// so nothing is lost.
fn whole(array: &Array) -> Result<Whole> {
    let unit = array.values.iter().fold(0f32, |most, value| most.max(value.abs())) / 127.0;
    let mut values = Vec::with_capacity(array.rows * array.columns);
    for value in &array.values {
        let steps = value / unit;
        ensure!((steps - steps.round()).abs() < 0.01, "a weight that is no whole number of units: {steps}");
        values.push((steps.round() as i8).cast_unsigned());
    }
    Ok(Whole { columns: array.columns, unit, values })
}

/// Writes matrices of the same height as one: the unit of each column, then row by row.
fn layer(out: &mut Vec<u8>, parts: &[Whole]) {
    for part in parts {
        floats(out, &vec![part.unit; part.columns]);
    }
    let mut rows: Vec<_> = parts.iter().map(|part| part.values.chunks_exact(part.columns)).collect();
    while let Some(row) = rows.iter_mut().map(Iterator::next).collect::<Option<Vec<_>>>() {
        out.extend(row.concat());
    }
}

fn floats(out: &mut Vec<u8>, values: &[f32]) {
    out.extend(values.iter().flat_map(|value| value.to_le_bytes()));
}

fn block(out: &mut Vec<u8>, bytes: &[u8]) -> Result<()> {
    out.extend(u32::try_from(bytes.len())?.to_le_bytes());
    out.extend(bytes);
    Ok(())
}
