//! NumPy's array file, version 1.0, as far as the wheel uses it: little-endian, rows first.
//! (Specification: NumPy, `numpy.lib.format`.)

use anyhow::{Context, Result, bail, ensure};

/// An array of one or two dimensions, as numbers of 32 bits.
#[derive(Debug, Clone)]
pub(crate) struct Array {
    pub(crate) rows: usize,
    pub(crate) columns: usize,
    pub(crate) values: Vec<f32>,
}

/// Reads one `.npy` file.
pub(crate) fn read(file: &[u8]) -> Result<Array> {
    let rest = file.strip_prefix(b"\x93NUMPY\x01\x00").context("not an array file of version 1.0")?;
    let (length, rest) = rest.split_first_chunk::<2>().context("no header")?;
    let (header, data) = rest.split_at_checked(usize::from(u16::from_le_bytes(*length))).context("header cut short")?;
    let header = std::str::from_utf8(header)?;
    ensure!(header.contains("'fortran_order': False"), "columns first: {header}");
    let shape: Vec<usize> = between(header, "'shape': (", ")")?
        .split(',')
        .map(str::trim)
        .filter(|number| !number.is_empty())
        .map(str::parse)
        .collect::<Result<_, _>>()?;
    let (rows, columns) = match *shape.as_slice() {
        [] => (1, 1),
        [columns] => (1, columns),
        [rows, columns] => (rows, columns),
        _ => bail!("{} dimensions", shape.len()),
    };
    let values: Vec<f32> = match between(header, "'descr': '", "'")? {
        "<f4" => data.as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect(),
        "<f8" => data.as_chunks().0.iter().map(|bytes| f64::from_le_bytes(*bytes) as f32).collect(),
        "|u1" => data.iter().map(|byte| f32::from(*byte)).collect(),
        "|i1" => data.iter().map(|byte| f32::from(byte.cast_signed())).collect(),
        other => bail!("numbers of the kind {other}"),
    };
    ensure!(values.len() == rows * columns, "{} numbers, {rows} × {columns} announced", values.len());
    Ok(Array { rows, columns, values })
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Result<&'a str> {
    let (_, rest) = text.split_once(before).with_context(|| format!("no {before} in {text}"))?;
    let (inside, _) = rest.split_once(after).with_context(|| format!("no {after} in {text}"))?;
    Ok(inside)
}
