//! What looking for personal data costs: a post without any, one with some, and long texts made to
//! be slow.

use charte_signals::Signals;
use charte_signals::finding::Finding;
use charte_signals::personal::find_personal_data;
use divan::Bencher;
use divan::counter::BytesCount;

fn main() {
    divan::main();
}

const PLAIN: &str = "Nos équipes sont allées à la rencontre des élèves du collège voisin pour parler de nos métiers, de ce que nous faisons contre le gaspillage, et de ce qui nous reste à faire. Merci aux professeurs pour leur accueil, et rendez-vous l'an prochain avec d'autres classes. C'était un beau jour !";
const NUMBERS: &str = "En 2026, 300 personnes ont suivi 12 ateliers : 45 % de plus qu'en 2025. Le 14 mars à 18h30, rendez-vous salle 204 pour la suite. Budget : 15 000 €, soit 50 € par élève. Merci aux 24 professeurs et aux 7 associations qui nous ont aidés pendant 3 mois, et à l'an prochain pour la 5e fois !";
const PERSONAL: &str = "Pour la mutuelle de Marie Durand, née le 12/03/1980 : NIR 1 84 12 76 451 089 46, IBAN FR76 3000 6000 0112 3456 7890 189, portable 06 12 34 56 78, mail marie.durand@exemple.fr. Elle habite 12 rue de la Paix, 75002 Paris. Merci de tout garder pour vous et de ne rien publier de cela ici !";

#[divan::bench(args = ["plain", "numbers", "personal"])]
fn post(bencher: Bencher, which: &str) {
    let text = match which {
        "plain" => PLAIN,
        "numbers" => NUMBERS,
        _ => PERSONAL,
    };
    let mut signals = Signals::new();
    let reading = signals.read(text);
    let mut findings: Vec<Finding> = Vec::new();
    bencher.bench_local(|| {
        findings.clear();
        find_personal_data(reading.text, reading.entities, &mut findings);
        findings.len()
    });
}

#[divan::bench(args = ["0", "@", ".", ":", "1 ", "06 ", "0612345678 ", "a@", " at ", "1:", "12 rue ", "né le 12/", "48.8566,", "a1-", "[at]", "4970 ", "SIREN 732829320 ", "carte 4970 1012 3456 7893 "], sample_count = 2)]
fn megabyte(bencher: Bencher, piece: &str) {
    let text = piece.repeat((1 << 20) / piece.len());
    let mut signals = Signals::new();
    let reading = signals.read(&text);
    bencher.counter(BytesCount::new(text.len())).bench_local(|| {
        let mut findings: Vec<Finding> = Vec::new();
        find_personal_data(reading.text, reading.entities, &mut findings);
        findings.len()
    });
}
