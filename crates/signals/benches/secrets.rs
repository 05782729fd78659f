//! What looking for secrets costs: reading the rules, a post without any, long texts made to be slow.

use charte_signals::finding::Finding;
use charte_signals::normalise::Normalised;
use charte_signals::secrets::{each_secret, find_secrets};
use divan::Bencher;
use divan::counter::BytesCount;

fn main() {
    // The first call reads the rules and builds the automaton: once, so that no benchmark can repeat it.
    #[expect(clippy::disallowed_methods, reason = "a bench measures time")]
    let start = std::time::Instant::now();
    each_secret("", |_, _, _| {});
    println!("rules read in {:?}", start.elapsed());
    divan::main();
}

const PLAIN: &str = "Nos équipes sont allées à la rencontre des élèves du collège voisin pour parler de nos métiers, de ce que nous faisons contre le gaspillage, et de ce qui nous reste à faire. Merci aux professeurs pour leur accueil, et rendez-vous l'an prochain avec d'autres classes. C'était un beau jour !";
const TECHNICAL: &str = "Notre nouvelle API est ouverte : créez votre clé dans la console, mettez votre token dans l'en-tête Authorization et suivez la documentation https://exemple.fr/docs/api. Le mot de passe se change dans les réglages. Merci à Google, GitHub et Slack pour leurs retours ! #api #devrel #opensource";

#[divan::bench(args = [PLAIN, TECHNICAL])]
fn post(bencher: Bencher, text: &str) {
    let text = Normalised::of(text);
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
