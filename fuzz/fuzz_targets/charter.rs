//! Any bytes as a charter: read, formatted, read again, said in words; never a panic, never a change of meaning.
#![no_main]

use charte_lang::lint::{Beside, lint};
use charte_lang::{Packs, format::format, read, read_bytes};
use charte_messages::Lang;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let packs = Packs::shipped();
    let reading = read_bytes("charte.md", data, &packs);
    for d in &reading.diagnostics {
        let words = d.text(Lang::Fr);
        // What the text itself holds may be shown.
        assert!(!words.contains("{diag") || data.windows(5).any(|w| w == b"{diag"), "{words}");
    }
    let once = format(&reading, None);
    let again = read("charte.md", &once, &packs);
    assert_eq!(format(&again, None), once);
    if reading.sound() {
        assert!(again.sound());
        let day = "2027-06-01".parse().unwrap();
        lint(&reading, &Beside::default(), day);
        let engine = charte_judge::Engine::new(&reading.charter);
        engine.run_examples(&charte_judge::Registry::default());
    }
});
