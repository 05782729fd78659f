//! Disclosures, from the cases of `cases/disclosure.toml`.

use charte_signals::disclosure::find_disclosures;
use charte_signals::normalise::Normalised;
use serde::Deserialize;

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    text: String,
    found: Vec<String>,
}

#[test]
fn cases() {
    let cases: Cases = toml::from_str(include_str!("cases/disclosure.toml")).expect("cases parse");
    let mut wrong = Vec::new();
    for case in cases.case {
        let text = Normalised::of(&case.text);
        let mut found = Vec::new();
        find_disclosures(&text, &mut found);
        let found: Vec<String> =
            found.into_iter().map(|one| format!("{}: {}", one.kind.name(), text.original_text(one.span))).collect();
        if found != case.found {
            wrong.push(format!("{}\n  found {found:?}\n  not   {:?}", case.text, case.found));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
