//! Terms in texts, from the cases of `cases/terms.toml`.

use charte_signals::normalise::Normalised;
use charte_signals::terms::{Form, TermIndexBuilder};
use serde::Deserialize;

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    about: String,
    text: String,
    #[serde(default)]
    as_written: Vec<String>,
    #[serde(default)]
    folded: Vec<String>,
    #[serde(default)]
    inflected: Vec<String>,
    #[serde(default)]
    except: Vec<String>,
    found: Vec<String>,
}

#[test]
fn cases() {
    let cases: Cases = toml::from_str(include_str!("cases/terms.toml")).expect("cases parse");
    let mut wrong = Vec::new();
    for case in &cases.case {
        let mut builder = TermIndexBuilder::new();
        for (terms, form) in
            [(&case.as_written, Form::AsWritten), (&case.folded, Form::Folded), (&case.inflected, Form::Inflected)]
        {
            for term in terms {
                builder.add(0, term, form).expect("a term");
            }
        }
        for term in &case.except {
            builder.add_except(0, term, Form::Folded).expect("a term");
        }
        let text = Normalised::of(&case.text);
        let mut hits = Vec::new();
        builder.build().find(&text, &mut hits);
        let found: Vec<&str> = hits.iter().map(|hit| text.original_text(hit.span.clone())).collect();
        if found != case.found {
            wrong.push(format!("{}: found {found:?}, not {:?}", case.about, case.found));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
