//! Exact answers about rules.
#![expect(clippy::disallowed_methods, reason = "a test reads the published files")]

use charte_judge::{Engine, compare};
use charte_lang::Packs;
use charte_messages::Lang;

fn engine(rules: &str) -> Engine {
    let head = "```charte\ntitre Essai\nlangue français\nversion 1\nen vigueur 2026-12-01\n```\n\n# Tout\n\n\
        ```équipe juridique\nmembres Jean-Noël Fabre\n```\n\n```compte @a\nréseau LinkedIn\ntype institutionnel\n```\n\n\
        ```compte @b\nréseau X\ntype marque\n```\n\n```sujet musée\ntermes musée\n```\n\n```sujet four\ntermes four\n```\n\n";
    let reading = charte_lang::read("charte.md", &format!("{head}{rules}"), &Packs::shipped());
    let errors: Vec<_> = reading
        .diagnostics
        .iter()
        .filter(|d| d.code.severity() == charte_lang::diagnostic::Severity::Error)
        .map(|d| (d.code, reading.text(d.place)))
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    Engine::new(&reading.charter)
}

/// Rules written one a line: name | lines joined by `;`.
fn rules(list: &[&str]) -> Engine {
    let block = |r: &&str| {
        let (name, lines) = r.split_once('|').unwrap_or((r, ""));
        format!("```règle {}\n{}\n```\n\n", name.trim(), lines.split(';').map(str::trim).collect::<Vec<_>>().join("\n"))
    };
    engine(&list.iter().map(block).collect::<String>())
}

fn told(list: &[&str]) -> Vec<String> {
    let engine = rules(list);
    let analysis = engine.analyse();
    assert!(!analysis.incomplete);
    analysis.insights.iter().map(|i| i.in_words(engine.charter(), Lang::En)).collect()
}

#[test]
fn what_contradicts_itself_is_dead() {
    let dead = |rule: &str| told(&[rule]).iter().any(|s| s.contains("can never apply"));
    assert!(dead("r | quand compte est @a et compte est @b; sinon refuser"), "one account");
    assert!(dead("r | quand compte est @a et réseau est X; sinon refuser"), "the account's network");
    assert!(
        dead("r | quand texte a plus de 300 caractères et texte a moins de 200 caractères; sinon refuser"),
        "one number"
    );
    assert!(dead("r | quand sujet est « musée » et aucun sujet n'est reconnu; sinon refuser"), "a topic is a topic");
    assert!(dead("r | quand acte est publier et acte est répondre; sinon refuser"), "one act");
    assert!(!dead("r | quand sujet est « musée » et sujet est « four »; sinon refuser"), "two topics can meet");
    assert!(
        !dead("r | quand type de contenu est photo et type de contenu est vidéo; sinon refuser"),
        "two media can meet"
    );
    assert!(!dead("r | quand texte a plus de 200 caractères et texte a moins de 300 caractères; sinon refuser"));
}

#[test]
fn needless_rules_are_told() {
    let all = told(&[
        "long | quand texte a plus de 300 caractères; sinon rappeler",
        "plus-long | quand texte a plus de 500 caractères; sinon rappeler",
        "fort | quand compte est @a; sinon refuser",
        "faible | quand compte est @a et publication est rémunérée; sinon réviser",
        "même | quand réseau est LinkedIn et compte est @a; sinon refuser",
    ]);
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn a_stronger_rule_is_not_outweighed_by_a_weaker() {
    let all = told(&[
        "a | quand compte est @a; sinon rappeler",
        "b | quand compte est @a et publication est rémunérée; sinon refuser",
    ]);
    assert_eq!(all, Vec::<String>::new());
}

#[test]
fn exceptions_that_meet_are_told_with_an_example() {
    let all = told(&[
        "base | quand sujet est « musée »; sinon refuser",
        "une | exception à base; quand publication est rémunérée",
        "deux | exception à base; quand compte est @a",
        "trois | exception à base, une; quand compte est @b",
    ]);
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn what_changed_between_two_charters() {
    let before = rules(&[
        "a | quand texte a plus de 300 caractères; sinon rappeler",
        "b | quand compte est @a; sinon réviser",
        "c | quand sujet est « musée »; sinon refuser",
        "même | quand sujet est « four »; sinon refuser",
    ]);
    let after = rules(&[
        "a | quand texte a plus de 200 caractères; sinon rappeler",
        "b | quand compte est @a; sinon refuser",
        "même | quand sujet est « four »; sinon refuser",
        "d | quand publication est rémunérée; il faut texte signale la publicité; sinon refuser",
    ]);
    let told: Vec<String> =
        compare(&before, &after).iter().map(|c| c.in_words(before.charter(), after.charter(), Lang::En)).collect();
    insta::assert_snapshot!(told.join("\n"));
    assert!(compare(&before, &before).is_empty());
}

#[test]
fn the_published_charters_have_no_dead_rule() {
    for (name, file) in [("verrieres", "charte.md"), ("harrow", "charter.md")] {
        let text = std::fs::read_to_string(format!("../../examples/{name}/{file}")).unwrap_or_default();
        let reading = charte_lang::read("charte.md", &text, &Packs::shipped());
        let engine = Engine::new(&reading.charter);
        let analysis = engine.analyse();
        println!("{name}: {} rules", reading.charter.rules.len());
        for i in &analysis.insights {
            println!("  {}", i.in_words(engine.charter(), Lang::Fr));
        }
        assert!(!analysis.incomplete);
    }
}
