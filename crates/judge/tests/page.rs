//! The verdict as a page gets it: places as JavaScript counts them, questions with their answers, words in both languages.
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use charte_judge::{Engine, Registry, Submission, is_left_out, page_json};
use charte_lang::Packs;
use charte_lang::vocabulary::Fact;
use charte_messages::Lang;
use serde_json::{Value, json};

const CHARTER: &str = "```charte\ntitre Essai\nlangue français\nversion 1\nen vigueur 2026-12-01\n```\n\n\
    # Le four\n\n\
    ```équipe juridique\nmembres Jean-Noël Fabre\n```\n\n\
    ```compte @a\nréseau LinkedIn\ntype institutionnel\n```\n\n\
    ```habilitation tous\nqui équipe juridique\npeut publier\n```\n\n\
    ```règle four\nquand texte contient « four »\nsinon refuser\ndire On ne parle pas du four.\nremède Parlez d'autre chose.\n```\n\n\
    ```règle source\nquand origine est une machine\nsinon retenir pour équipe juridique\n```\n\n\
    ```règle haine\nquand texte contient des propos haineux\nsinon refuser\n```\n";

fn page(charter: &str, post: &str, lang: Lang) -> Value {
    let reading = charte_lang::read("charte.md", charter, &Packs::shipped());
    let told: Vec<String> = reading.diagnostics.iter().map(|d| d.text(Lang::En)).collect();
    assert!(reading.sound(), "{told:?}");
    let engine = Engine::new(&reading.charter);
    let post = Submission::from_json(post.as_bytes()).unwrap();
    let verdict = engine.judge(&Registry::default(), &post, "2026-12-08T10:00:00Z".parse().unwrap());
    serde_json::from_str(&page_json(&engine, &post, &verdict, lang)).unwrap()
}

#[test]
fn places_are_in_utf16_units() {
    let verdict =
        page(CHARTER, r#"{"author":"Jean-Noël Fabre","account":"@a","text":"🦊 é Le four, le FOUR."}"#, Lang::Fr);
    assert_eq!(verdict["effect"], "refuse");
    let finding = &verdict["findings"][0];
    assert_eq!(finding["spots"], json!([{ "start": 8, "end": 12 }, { "start": 17, "end": 21 }]));
    assert_eq!(finding["rule"], "four");
    assert_eq!(finding["say"], "On ne parle pas du four.");
    assert_eq!(finding["remedy"], "Parlez d'autre chose.");
    assert_eq!(finding["article"]["title"], "Le four");
    assert_eq!((&finding["certain"], &finding["kind"]), (&json!(true), &json!("rule")));
}

#[test]
fn who_writes_is_asked_what_can_be_answered() {
    let verdict = page(
        CHARTER,
        r#"{"author":"Jean-Noël Fabre","account":"@a","text":"Bonjour","media":[{"kind":"picture"}]}"#,
        Lang::Fr,
    );
    let questions = verdict["questions"].as_array().unwrap();
    let origin = questions.iter().find(|q| q["fact"] == "content.origin").unwrap();
    assert_eq!(origin["kind"], "choice");
    assert!(origin["who"].as_array().unwrap().contains(&json!("author")));
    let choices = origin["choices"].as_array().unwrap();
    assert!(choices.iter().all(|c| c["code"].is_string() && c["words"].is_string()) && choices.len() > 3);
    assert!(!questions.iter().any(|q| q["fact"] == "text.hate"), "nobody can be asked in place of a detector");
}

#[test]
fn partial_says_that_something_is_left_out() {
    let verdict = page(CHARTER, r#"{"author":"Jean-Noël Fabre","account":"@a","text":"Bonjour"}"#, Lang::En);
    if is_left_out(Fact::Hate) {
        assert_eq!((&verdict["effect"], &verdict["partial"]), (&json!("hold"), &json!(true)));
        assert_eq!(verdict["so_far"]["effect"], "publish");
        assert!(verdict["findings"].as_array().unwrap().iter().all(|f| f["waits"] == true));
    } else {
        assert_eq!((&verdict["effect"], &verdict["partial"]), (&json!("publish"), &json!(false)));
        assert!(verdict.get("so_far").is_none());
    }
}
