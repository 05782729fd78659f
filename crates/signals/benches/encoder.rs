//! How long the sentence encoder takes for one text of 12, 31 and 70 pieces, and to be loaded. One
//! thread; nothing is kept from one text to the next but buffers.
//!
//! Wall-clock times on a shared machine: compare within one run only.

use charte_signals::encoder::{Encoder, Scratch};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

const WORDS: &str = "Bonjour, ma commande devait arriver lundi et je n’ai toujours rien reçu ; le service client ne \
répond pas au téléphone. Could somebody please look into it and tell me when the parcel will be here? Je vous remercie \
d’avance pour votre aide, et je reste disponible toute la semaine pour en parler avec un conseiller. Bonne journée à \
toute l’équipe du magasin de Nantes, qui a toujours été très aimable avec nous.";

/// The beginning of the text that has so many pieces, begin and end mark included.
fn text_of(encoder: &Encoder, pieces: usize) -> String {
    let mut scratch = Scratch::new();
    let ends = WORDS.char_indices().map(|(place, _)| place).chain([WORDS.len()]);
    let texts = ends.filter_map(|end| WORDS.get(..end));
    let wanted = |text: &&str| encoder.pieces(text, &mut scratch).numbers.len() + 2 == pieces;
    texts.filter(wanted).last().unwrap_or_default().to_owned()
}

#[divan::bench(args = [12, 31, 70])]
fn pieces(bencher: Bencher<'_, '_>, pieces: usize) {
    let Some(encoder) = Encoder::shipped() else { return };
    let text = text_of(encoder, pieces);
    let mut scratch = Scratch::new();
    bencher.bench_local(|| encoder.encode(black_box(&text), &mut scratch).vector);
}

#[divan::bench]
fn cutting_70_pieces(bencher: Bencher<'_, '_>) {
    let Some(encoder) = Encoder::shipped() else { return };
    let text = text_of(encoder, 70);
    let mut scratch = Scratch::new();
    bencher.bench_local(|| encoder.pieces(black_box(&text), &mut scratch).numbers.len());
}
