//! What looking for secrets costs: reading the rules, a post without any, long texts made to be slow.

use charte_signals::finding::Finding;
use charte_signals::normalise::Normalised;
use charte_signals::secrets::{each_secret, find_secrets};
use divan::Bencher;
use divan::counter::BytesCount;

fn main() {
    divan::main();
}

/// Reads the rules and builds the automaton: the first call does so, and there is only one. The
/// name puts it before the others.
#[divan::bench(sample_count = 1, sample_size = 1)]
fn a_first_call() -> usize {
    let mut count = 0;
    each_secret("", |_, _, _| count += 1);
    count
}

const PLAIN: &str = "Nos équipes sont allées à la rencontre des élèves du collège voisin pour parler de nos métiers, de ce que nous faisons contre le gaspillage, et de ce qui nous reste à faire. Merci aux professeurs pour leur accueil, et rendez-vous l'an prochain avec d'autres classes. C'était un beau jour !";
const TECHNICAL: &str = "Notre nouvelle API est ouverte : créez votre clé dans la console, mettez votre token dans l'en-tête Authorization et suivez la documentation https://exemple.fr/docs/api. Le mot de passe se change dans les réglages. Merci à Google, GitHub et Slack pour leurs retours ! #api #devrel #opensource";

#[divan::bench(args = ["plain", "technical"])]
fn post(bencher: Bencher, which: &str) {
    let text = Normalised::of(if which == "plain" { PLAIN } else { TECHNICAL });
    let mut findings: Vec<Finding> = Vec::new();
    bencher.bench_local(|| {
        findings.clear();
        find_secrets(&text, &mut findings);
        findings.len()
    });
}

#[divan::bench(args = ["é", "0a ", "sk_live_", "key ", "password: ", "a1", "-----BEGIN ", "://a:b@", "eyJ.", "google api key "], sample_count = 2)]
fn megabyte(bencher: Bencher, piece: &str) {
    let text = piece.repeat((1 << 20) / piece.len());
    bencher.counter(BytesCount::new(text.len())).bench_local(|| {
        let mut count = 0;
        each_secret(&text, |_, _, _| count += 1);
        count
    });
}
