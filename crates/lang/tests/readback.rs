//! The read-back of rules, mandates and calendars, in both languages, as people see it.
#![expect(clippy::disallowed_methods, reason = "tests read the repository's files")]

use charte_lang::readback::Readback;
use charte_lang::{Packs, read};
use charte_messages::Lang;
use std::fmt::Write;

#[test]
fn the_samples_read_back() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for (name, path) in [("verrieres", "examples/verrieres/charte.md"), ("harrow", "examples/harrow/charter.md")] {
        let text = std::fs::read_to_string(root.join(path)).unwrap();
        let reading = read("charter.md", &text, &Packs::shipped());
        let c = &reading.charter;
        let mut out = String::new();
        for lang in [Lang::Fr, Lang::En] {
            let rb = Readback::new(c, lang);
            for r in c.rules.iter().filter(|r| r.place.source.0 == 0) {
                writeln!(out, "{}\n  {}", r.name.text, rb.rule(r)).unwrap();
            }
            for m in &c.mandates {
                writeln!(out, "{}\n  {}", m.name.text, rb.mandate(m)).unwrap();
            }
            for k in &c.calendars {
                writeln!(out, "{}\n  {}", k.name.text, rb.calendar(&k.calendar)).unwrap();
            }
        }
        assert!(!out.contains('{'), "a message is missing:\n{out}");
        insta::assert_snapshot!(format!("readback_{name}"), out);
    }
}
