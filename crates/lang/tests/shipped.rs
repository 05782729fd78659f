//! The packs that ship, and every charter of the repository, read without an error.
#![expect(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "tests read the repository's files and may panic"
)]

use charte_lang::diagnostic::Severity;
use charte_lang::{Packs, Reading, read};
use charte_messages::Lang;

fn report(reading: &Reading, from: Severity) -> String {
    let mut out = String::new();
    for d in reading.diagnostics.iter().filter(|d| d.code.severity() <= from) {
        let source = &reading.charter.sources[usize::from(d.place.source.0)];
        let line = source.text[..(d.place.span.start as usize).min(source.text.len())].lines().count().max(1);
        out += &format!(
            "{}:{line}: {} {}\n   {}\n",
            source.name,
            d.code.code(),
            d.text(Lang::En),
            d.help_text(Lang::En).unwrap_or_default()
        );
    }
    out
}

fn sound(path: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    let text = std::fs::read_to_string(&path).unwrap();
    let reading = read(&path.display().to_string(), &text, &Packs::shipped());
    assert!(reading.sound(), "{}", report(&reading, Severity::Error));
    assert!(reading.charter.rules.len() > 10);
}

#[test]
fn entreprise_fr() {
    sound("crates/lang/packs/entreprise-fr.md");
}

#[test]
fn company_en() {
    sound("crates/lang/packs/company-en.md");
}

#[test]
fn verrieres() {
    sound("examples/verrieres/charte.md");
}

#[test]
fn harrow() {
    sound("examples/harrow/charter.md");
}

#[test]
fn provisions() {
    sound("replay/provisions/charter.md");
}
