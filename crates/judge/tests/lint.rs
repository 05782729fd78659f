//! What the exact analysis says, as the lint says it: the code, the rule, words in both languages.

use charte_judge::Engine;
use charte_lang::{Packs, read};
use charte_messages::Lang;

fn codes(rules: &str) -> Vec<(String, String)> {
    let text = format!("```charte\ntitre  X\nlangue  français\n```\n# A\n{rules}");
    let reading = read("c", &text, &Packs::shipped());
    assert!(reading.sound(), "{:?}", reading.diagnostics);
    let found = Engine::new(&reading.charter).lint();
    for d in &found {
        for lang in [Lang::Fr, Lang::En] {
            let words = d.text(lang) + &d.help_text(lang).unwrap_or_default();
            assert!(!words.contains("{$") && !words.contains("{diag") && !words.contains("{analysis"), "{words}");
        }
    }
    found.iter().map(|d| (d.code.code().to_owned(), reading.text(d.place).to_owned())).collect()
}

fn rule(name: &str, clauses: &str) -> String {
    format!("```règle {name}\n{clauses}\n```\n")
}

#[test]
fn each_finding_has_its_code_and_its_rule() {
    let has = |rules: &str, code: &str, name: &str| {
        let found = codes(rules);
        assert!(found.contains(&(code.to_owned(), name.to_owned())), "{code} {name}: {found:?}");
    };
    let doubt = "quand  auteur a un doute";
    has(&rule("mort", &format!("{doubt}\njamais  auteur n'a pas de doute\nsinon  refuser")), "E316", "mort");
    has(&rule("toujours", "quand  auteur a un doute ou auteur n'a pas de doute\nsinon  rappeler"), "W408", "toujours");
    let weak = rule("faible", "quand  auteur a un doute et publication est programmée\nsinon  rappeler");
    has(&(weak + &rule("fort", &format!("{doubt}\nsinon  refuser"))), "W409", "faible");
    let base = rule("base", &format!("{doubt}\nsinon  refuser"));
    let one = rule("une", "exception à  base\nquand  publication est programmée");
    let two = rule("deux", "exception à  base\nquand  publication corrige une erreur");
    has(&(base + &one + &two), "W410", "une");
    let same = |name| rule(name, &format!("{doubt}\nsinon  refuser"));
    let found = codes(&(same("a") + &same("b")));
    assert!(found.iter().any(|(c, _)| c == "W437" || c == "W409"), "{found:?}");
}
