//! What a verdict costs, by the number of rules and of terms. The post has 280 characters; 22 rules look at it and eight
//! give a reason, whatever the number of rules.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a bench may stop at once, and says what it measured"
)]

#[path = "../tests/made/mod.rs"]
mod made;

use charte_judge::{Engine, Registry, Scratch, Submission};
use charte_lang::Packs;
use divan::Bencher;
use jiff::Timestamp;

fn main() {
    divan::main();
}

fn engine(rules: usize, terms: usize) -> Engine {
    let reading = charte_lang::read("made", &made::charter(rules, terms), &Packs::shipped());
    assert!(
        reading.sound(),
        "{:?}",
        reading.diagnostics.iter().find(|d| d.code.severity() == charte_lang::diagnostic::Severity::Error)
    );
    Engine::new(&reading.charter)
}

fn line() -> String {
    format!(
        r#"{{"author":"Claire Morel","account":"@maison","text":{},"at":"2026-12-08T10:00:00+01:00","tool":"Charte"}}"#,
        serde_json::to_string(&made::text()).unwrap()
    )
}

fn instant() -> Timestamp {
    "2026-12-08T09:00:00Z".parse().unwrap()
}

const SIZES: [(usize, usize); 6] =
    [(1_000, 1_000), (1_000, 10_000), (1_000, 100_000), (10_000, 2_000), (10_000, 10_000), (10_000, 100_000)];

/// The verdict with all its reasons; the post is already read.
#[divan::bench(args = SIZES)]
fn judge(bencher: Bencher<'_, '_>, (rules, terms): (usize, usize)) {
    let engine = engine(rules, terms);
    let (registry, _) = Registry::from_files(&[]);
    let line = line();
    let post = Submission::from_json(line.as_bytes()).unwrap();
    let mut scratch = Scratch::new();
    let verdict = engine.judge_in(&registry, &post, instant(), &mut scratch);
    assert_eq!(verdict.findings.len(), 8, "{:#?}", verdict.findings);
    bencher.bench_local(|| engine.judge_in(&registry, &post, instant(), &mut scratch));
}

/// From a line of JSON to a line of JSON.
#[divan::bench(args = [(1_000, 10_000)])]
fn line_to_line(bencher: Bencher<'_, '_>, (rules, terms): (usize, usize)) {
    let engine = engine(rules, terms);
    let (registry, _) = Registry::from_files(&[]);
    let line = line();
    let mut scratch = Scratch::new();
    let mut out = Vec::new();
    bencher.bench_local(|| {
        out.clear();
        let post = Submission::from_json(line.as_bytes()).unwrap();
        let verdict = engine.judge_in(&registry, &post, instant(), &mut scratch);
        verdict.write_json(&engine, &post, &mut out);
        out.len()
    });
}

/// Making the engine.
#[divan::bench(args = [(1_000, 10_000), (10_000, 100_000)], sample_count = 5)]
fn compile(bencher: Bencher<'_, '_>, (rules, terms): (usize, usize)) {
    let reading = charte_lang::read("made", &made::charter(rules, terms), &Packs::shipped());
    let charter = std::sync::Arc::new(reading.charter);
    bencher.bench_local(|| Engine::of(charter.clone()));
}

/// Every exact question about the rules.
#[divan::bench(args = [1_000], sample_count = 3)]
fn analyse(bencher: Bencher<'_, '_>, rules: usize) {
    let engine = engine(rules, 10_000);
    bencher.bench_local(|| engine.analyse());
}

/// The percentiles that the aims are set in.
#[divan::bench(sample_count = 1, sample_size = 1)]
#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn percentiles() {
    let engine = engine(1_000, 10_000);
    let (registry, _) = Registry::from_files(&[]);
    let line = line();
    let post = Submission::from_json(line.as_bytes()).unwrap();
    let mut scratch = Scratch::new();
    let mut times: Vec<u128> = (0..20_000)
        .map(|_| {
            let start = std::time::Instant::now();
            divan::black_box(engine.judge_in(&registry, &post, instant(), &mut scratch));
            start.elapsed().as_nanos()
        })
        .collect();
    times.sort_unstable();
    let at = |p: usize| times[times.len() * p / 100] as f64 / 1000.0;
    eprintln!("1,000 rules, 10,000 terms: p50 {:.1} µs, p90 {:.1} µs, p99 {:.1} µs", at(50), at(90), at(99));
}
