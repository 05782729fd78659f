//! The quality report: each detector on texts that shaped neither its models nor its thresholds, with what others
//! published beside it. The report is for engineers, and in English only.

pub(crate) mod comments;
mod harm;
mod leaks;
mod passages;
mod score;
mod suite;

use anyhow::Result;
use charte_signals::harm::Head;
use charte_signals::harm::answer::{Harms, Reader};
use std::path::{Path, PathBuf};

/// How texts are judged.
#[derive(Debug, Clone, Copy)]
pub(crate) struct How {
    /// Without the encoder.
    pub(crate) words_only: bool,
    /// What the labels of a suite speak of.
    pub(crate) of: Head,
}

/// The head of that name.
pub(crate) fn head(code: &str) -> Head {
    Head::ALL.into_iter().find(|h| h.code() == code).unwrap_or(Head::Hate)
}

/// Makes the report.
pub(crate) fn report(data: Option<&Path>, cases: &[PathBuf], how: How) -> Result<String> {
    let mut out = String::new();
    if cases.is_empty() || data.is_some() {
        out.push_str(HEAD);
    }
    for file in cases {
        suite::report(file, how, &mut out)?;
    }
    if let Some(data) = data {
        harm::report(data, how, &mut out)?;
        leaks::report(data, &mut out)?;
        passages::report(data, how.words_only, &mut out)?;
    } else if cases.is_empty() {
        out.push_str("\nNothing was given to measure on: `--data DIR` or `--cases FILE`.\n");
    }
    Ok(out)
}

const HEAD: &str = "# Quality of the detectors\n\nWritten by `charte bench quality`, never by hand. No text counted here shaped a model or a threshold, unless a line says so.\n";

/// Judges many texts on all cores, in their order.
fn judge(texts: &[&str], words_only: bool) -> Vec<Option<Harms>> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = texts.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let parts: Vec<_> = texts
            .chunks(share)
            .map(|part| {
                scope.spawn(move || {
                    let mut reader = Reader::new();
                    reader.words_only = words_only;
                    part.iter().map(|text| reader.read(text)).collect::<Vec<_>>()
                })
            })
            .collect();
        parts.into_iter().flat_map(|part| part.join().unwrap_or_default()).collect()
    })
}

/// A row of a file with a head line; columns by name, in lower case.
type Row = std::collections::HashMap<String, String>;

/// Reads CSV or TSV with a head line.
fn table(file: &Path) -> Result<Vec<Row>> {
    let text = crate::folder::text(file)?;
    let first = text.lines().next().unwrap_or_default();
    let tabs = first.contains('\t');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(if tabs { b'\t' } else { b',' })
        .quoting(!tabs || !text.lines().skip(1).any(|l| l.matches('"').count() % 2 == 1))
        .flexible(true)
        .from_reader(text.as_bytes());
    let names: Vec<String> = reader.headers()?.iter().map(|n| n.trim().to_lowercase()).collect();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record?;
        rows.push(names.iter().cloned().zip(record.iter().map(str::to_owned)).collect());
    }
    Ok(rows)
}
