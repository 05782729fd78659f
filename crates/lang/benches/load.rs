//! Reading a charter: the whole document at each keystroke of an editor.

use charte_lang::document::Document;
use charte_lang::model::SourceId;
use charte_lang::{Packs, format::format, read};

fn main() {
    divan::main();
}

const SAMPLE: &str = include_str!("../../../examples/verrieres/charte.md");

#[divan::bench]
fn sample_with_its_pack() -> usize {
    read("charte.md", divan::black_box(SAMPLE), &Packs::shipped()).charter.rules.len()
}

#[divan::bench]
fn outline_of_the_sample() -> usize {
    Document::read(divan::black_box(SAMPLE), SourceId(0), &mut Vec::new()).blocks.len()
}

#[divan::bench]
fn markdown_of_the_sample() -> usize {
    charte_lang::markdown::pieces(divan::black_box(SAMPLE)).len()
}

#[divan::bench]
fn formatting_the_sample(bencher: divan::Bencher<'_, '_>) {
    let reading = read("charte.md", SAMPLE, &Packs::shipped());
    bencher.bench(|| format(&reading, None).len());
}
