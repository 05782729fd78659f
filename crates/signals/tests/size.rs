//! Long and hostile texts: time grows with the length, not with its square. A quadratic reader
//! would need minutes here.

use charte_signals::Signals;
use charte_signals::disclosure::find_disclosures;
use charte_signals::normalise::{MAX_TEXT, Normalised};
use charte_signals::terms::{Form, TermIndexBuilder};

#[test]
fn hostile_texts_take_linear_time() {
    let mut signals = Signals::new();
    for piece in ["https://a.fr/)", ")", "a.", "@a", "#a", "a@", "#_", "·e", "(e)", "\u{301}", "é·s.", "ad\n", "1️⃣"]
    {
        let text = format!("https://a.fr/{}", piece.repeat(100_000));
        let reading = signals.read(&text);
        let mut found = Vec::new();
        find_disclosures(reading.text, &mut found);
    }
}

#[test]
fn many_hits_and_excepting_terms_take_linear_time() {
    let mut builder = TermIndexBuilder::new();
    builder.add(0, "marge", Form::Folded).expect("a term");
    builder.add_except(0, "marge d'erreur", Form::Folded).expect("a term");
    let text = Normalised::of(&"marge d'erreur, marge. ".repeat(100_000));
    let mut hits = Vec::new();
    builder.build().find(&text, &mut hits);
    assert_eq!(hits.len(), 100_000);
}

#[test]
fn a_text_beyond_the_limit_is_cut_and_says_so() {
    let text = "é".repeat(MAX_TEXT / 2 + 10);
    let read = Normalised::of(&text);
    assert!(read.is_cut());
    assert_eq!(read.original().len(), MAX_TEXT);
    assert!(!Normalised::of("é").is_cut());
}
