//! How long one post takes: the normaliser, and 1,000 to 100,000 terms in it. The peer does the
//! same job with a character automaton on lower-cased text and a check of word boundaries; it does
//! no accents, no forms, and has no spans of the original when lower case changes lengths.
//!
//! Wall-clock times on a shared machine: compare within one run only.

use aho_corasick::{AhoCorasick, MatchKind};
use charte_signals::disclosure::find_disclosures;
use charte_signals::entities::Entities;
use charte_signals::language::language_of;
use charte_signals::length::{measure, network};
use charte_signals::normalise::{Normalised, Normaliser};
use charte_signals::terms::{Form, TermHit, TermIndex, TermIndexBuilder};
use divan::{Bencher, black_box};

const POST: &str = "Notre chiffre d’affaires progresse de 8 % au troisième trimestre : merci à \
toutes les équipes de Nantes et à nos clients ! Découvrez dès demain nos résultats annuels, la \
nouvelle usine et les métiers qui recrutent. #ResultatsAnnuels #recrutement \
https://exemple.fr/resultats-2026 @acme_fr ✨";

const COUNTS: [usize; 3] = [1_000, 10_000, 100_000];

fn main() {
    divan::main();
}

/// Terms of one to three words made of French-looking syllables, and three that the post holds.
fn terms(count: usize) -> Vec<String> {
    let syllables = [
        "mar", "ti", "ré", "con", "lo", "ven", "da", "pli", "sur", "té", "bor", "mi", "gna", "fou", "che", "ral", "pi",
        "né", "tou", "bre",
    ];
    let mut state = 7u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let mut terms: Vec<String> = ["chiffre d'affaires", "résultats annuels", "usine"].map(str::to_owned).into();
    while terms.len() < count {
        let words: Vec<String> = (0..=next(3))
            .map(|_| (0..2 + next(3)).filter_map(|_| syllables.get(next(20))).copied().collect())
            .collect();
        terms.push(words.join(" "));
    }
    terms
}

fn index(count: usize, form: Form) -> TermIndex {
    build(&terms(count), form)
}

fn build(terms: &[String], form: Form) -> TermIndex {
    let mut builder = TermIndexBuilder::new();
    for term in terms {
        builder.add(0, term, form).ok();
    }
    builder.build()
}

#[divan::bench]
fn normalise(bencher: Bencher) {
    let mut normaliser = Normaliser::new();
    bencher.bench_local(|| normaliser.read(black_box(POST)).words().len());
}

#[divan::bench]
fn normalise_ascii(bencher: Bencher) {
    let plain: String = POST.chars().filter(char::is_ascii).collect();
    let mut normaliser = Normaliser::new();
    bencher.bench_local(|| normaliser.read(black_box(&plain)).words().len());
}

#[divan::bench]
fn entities(bencher: Bencher) {
    let mut entities = Entities::default();
    bencher.bench_local(|| {
        entities.read_into(black_box(POST));
        entities.hashtags.len()
    });
}

#[divan::bench]
fn language_of_post(bencher: Bencher) {
    let (text, entities) = (Normalised::of(POST), Entities::read(POST));
    bencher.bench_local(|| language_of(black_box(&text), &entities));
}

#[divan::bench]
fn disclosures(bencher: Bencher) {
    let text = Normalised::of(POST);
    let mut found = Vec::new();
    bencher.bench_local(|| {
        found.clear();
        find_disclosures(black_box(&text), &mut found);
        found.len()
    });
}

#[divan::bench]
fn length_on_x(bencher: Bencher) {
    let entities = Entities::read(POST);
    let Some(x) = network("x") else { return };
    bencher.bench_local(|| measure(black_box(POST), &entities, x));
}

#[divan::bench(args = COUNTS)]
fn find_folded(bencher: Bencher, count: usize) {
    find(bencher, &index(count, Form::Folded));
}

#[divan::bench(args = COUNTS)]
fn find_inflected(bencher: Bencher, count: usize) {
    find(bencher, &index(count, Form::Inflected));
}

fn find(bencher: Bencher, index: &TermIndex) {
    let mut normaliser = Normaliser::new();
    let text = normaliser.read(POST);
    let mut hits: Vec<TermHit> = Vec::new();
    bencher.bench_local(|| {
        hits.clear();
        index.find(black_box(text), &mut hits);
        hits.len()
    });
}

#[divan::bench(args = COUNTS)]
fn normalise_and_find(bencher: Bencher, count: usize) {
    let index = index(count, Form::Folded);
    let mut normaliser = Normaliser::new();
    let mut hits: Vec<TermHit> = Vec::new();
    bencher.bench_local(|| {
        hits.clear();
        index.find(normaliser.read(black_box(POST)), &mut hits);
        hits.len()
    });
}

#[divan::bench(args = COUNTS)]
fn peer_aho_corasick(bencher: Bencher, count: usize) {
    let lowered: Vec<String> = terms(count).iter().map(|term| term.to_lowercase()).collect();
    let Ok(automaton) = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&lowered) else {
        return;
    };
    bencher.bench_local(|| {
        let text = black_box(POST).to_lowercase();
        automaton.find_iter(&text).filter(|found| stands_alone(&text, found.range())).count()
    });
}

fn stands_alone(text: &str, range: std::ops::Range<usize>) -> bool {
    let before = text.get(..range.start).and_then(|part| part.chars().next_back());
    let after = text.get(range.end..).and_then(|part| part.chars().next());
    !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
}

#[divan::bench(args = COUNTS, sample_count = 5)]
fn build_folded(bencher: Bencher, count: usize) {
    let terms = terms(count);
    bencher.bench(|| build(&terms, Form::Folded));
}

#[divan::bench(args = COUNTS, sample_count = 5)]
fn build_inflected(bencher: Bencher, count: usize) {
    let terms = terms(count);
    bencher.bench(|| build(&terms, Form::Inflected));
}
