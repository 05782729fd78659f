//! What looking for excerpts costs: made-up documents of 5,000 characters, 2,000 of them, or as many as
//! `CHARTE_DOCUMENTS` says. Prints what the index takes in memory.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a bench reads its size, and says what it measured"
)]

use std::sync::LazyLock;

use charte_signals::excerpts::{ExcerptIndex, ExcerptIndexBuilder, Key, Scratch};
use charte_signals::normalise::Normalised;
use divan::Bencher;
use divan::counter::BytesCount;

fn main() {
    LazyLock::force(&INDEX);
    divan::main();
}

const KEY: Key = Key::new([5; 16]);

/// Words by a rank that is chosen as in real texts, the first often, the last rarely.
fn text(seed: u64, length: usize) -> String {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut out = String::with_capacity(length + 16);
    while out.len() < length {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let chance = (state >> 11) as f64 / (1u64 << 53) as f64;
        let rank = 40_000f64.powf(chance) as u64;
        let mut word = rank * 2_654_435_761 % 1_000_003;
        for _ in 0..2 + rank.ilog2() / 2 {
            out.push((b'a' + (word % 26) as u8) as char);
            word = word / 26 + 7;
        }
        out.push(' ');
    }
    out
}

static INDEX: LazyLock<ExcerptIndex> = LazyLock::new(|| {
    let count = std::env::var("CHARTE_DOCUMENTS").ok().and_then(|n| n.parse().ok()).unwrap_or(2_000);
    let mut builder = ExcerptIndexBuilder::new(KEY);
    for n in 0..count {
        builder.document("bench", &text(n + 1, 5_000));
    }
    let index = builder.build();
    eprintln!("{:?}", index.totals());
    index
});

#[divan::bench]
fn one_document(bencher: Bencher<'_, '_>) {
    let text = text(7, 5_000);
    bencher.counter(BytesCount::new(text.len())).bench_local(|| {
        let mut builder = ExcerptIndexBuilder::new(KEY);
        builder.document("bench", &text);
        builder
    });
}

/// A post of 264 characters: nothing to do with the documents, or a passage of one.
#[divan::bench(args = ["strange", "excerpt"])]
fn post(bencher: Bencher<'_, '_>, which: &str) {
    let post = if which == "strange" { text(1 << 40, 264) } else { text(9, 5_000).split_off(2_000) };
    let post = Normalised::of(post.get(..264).unwrap_or(&post));
    let (mut scratch, mut findings) = (Scratch::new(), Vec::new());
    bencher.bench_local(|| {
        findings.clear();
        INDEX.find(&post, None, &mut scratch, &mut findings);
        findings.len()
    });
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn loading(bencher: Bencher<'_, '_>) {
    let file = INDEX.to_bytes();
    bencher.counter(BytesCount::new(file.len())).bench_local(|| ExcerptIndex::from_bytes(&file, KEY).is_ok());
}
