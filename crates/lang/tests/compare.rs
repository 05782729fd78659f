//! What changed between two charters, in sentences; and that writing the same otherwise changes nothing.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop at once")]

use charte_lang::compare::{Under, compare};
use charte_lang::format::format;
use charte_lang::{Packs, Reading, read};
use charte_messages::Lang;
use std::fmt::Write;

fn parse(text: &str) -> Reading {
    read("charter.md", text, &Packs::shipped())
}

fn shown(old: &str, new: &str, lang: Lang) -> String {
    let mut out = String::new();
    for section in compare(&parse(old), &parse(new), lang).sections {
        match &section.under {
            Under::Header => writeln!(out, "header").unwrap(),
            Under::Article { number, title, .. } => writeln!(out, "{number} {title}").unwrap(),
            Under::Pack(name) => writeln!(out, "{name}").unwrap(),
        }
        for c in &section.changes {
            writeln!(out, "  {} [{:?}]", c.message.render(lang), c.weight).unwrap();
            for d in &c.details {
                writeln!(out, "    {}", d.render(lang)).unwrap();
            }
        }
    }
    assert!(!out.contains("{$") && !out.contains("{cmp"), "a message or an argument is missing:\n{out}");
    out
}

const OLD: &str = "```charte\ntitre X\nlangue français\nversion 1\n```\n\n# Un\n\nPourquoi.\n\n```équipe presse\nmembres Léa Roux, Ali Bel\nnote  Provisoire.\n```\n\n```compte @x\nréseau LinkedIn\n```\n\n```habilitation presse\nqui équipe presse\nsur @x\npeut publier, répondre\n```\n\n# Deux\n\n```sujet résultats\ntermes EBITDA, marge\n```\n\n```règle résultats\nquand sujet est « résultats »\nseul équipe presse\nsinon retenir pour équipe presse, sous 24 h\n```\n\n```règle vieille\nquand acte est publier\nsinon rappeler\n```\n\n```règle calme\nexception à vieille\nquand acte est répondre\n```\n\n```essai\npublie « EBITDA » => retenir par résultats\npublie « rien » => publier\n```\n\n# Trois\n\nDu texte seul.\n";

#[test]
fn a_charter_and_the_next_version_of_it() {
    let new = OLD
        .replace("version 1", "version 2\nen vigueur 2027-01-01")
        .replace("# Un\n\nPourquoi.", "# Nouveau\n\nVoici.\n\n# Un\n\nPourquoi donc.")
        .replace("Léa Roux, Ali Bel\nnote  Provisoire.", "Léa Roux, Zoé Lys, Tom Far\nnote  Définitif.")
        .replace("peut publier, répondre", "peut publier")
        .replace(
            "```habilitation presse",
            "```habilitation tous\nqui équipe presse\npeut répondre\n```\n\n```habilitation presse",
        )
        .replace("EBITDA, marge", "marge, EBITDA, résultat net")
        .replace("sinon retenir pour équipe presse, sous 24 h", "sinon refuser\nmode avertir\ndire Non.")
        .replace("```règle calme\nexception à vieille\nquand acte est répondre\n```\n\n", "")
        .replace("règle vieille", "règle ancienne")
        .replace("=> publier", "=> rappeler")
        .replace("# Trois\n\nDu texte seul.\n", "# Troisième {#trois}\n\nDu texte seul.\n");
    let text = shown(OLD, &new, Lang::Fr);
    insta::assert_snapshot!(text);
    insta::assert_snapshot!("a_charter_and_the_next_version_of_it_en", shown(OLD, &new, Lang::En));
}

#[test]
fn articles_that_change_places_and_rules_that_change_articles() {
    let new = "```charte\ntitre X\nlangue français\nversion 1\n```\n\n# B\n\nbé\n\n```règle r\nquand acte est publier\nsinon rappeler\n```\n\n# C\n\ncé\n\n# A\n\na\n";
    let old = "```charte\ntitre X\nlangue français\nversion 1\n```\n\n# A\n\na\n\n```règle r\nquand acte est publier\nsinon rappeler\n```\n\n# B\n\nbé\n\n# C\n\ncé\n";
    insta::assert_snapshot!(shown(old, new, Lang::Fr));
}

#[test]
fn writing_the_same_otherwise_changes_nothing() {
    for path in ["examples/verrieres/charte.md", "examples/harrow/charter.md", "replay/provisions/charter.md"] {
        let text =
            std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)).unwrap();
        let before = parse(&text);
        let mut others = vec![
            text.clone(),
            format(&before, None),
            format(&before, Some(Lang::En)),
            format(&before, Some(Lang::Fr)),
            text.replace('\n', "\r\n"),
        ];
        others.push(text.replace("\n### ", "\n#### ").replace("\n## ", "\n### "));
        for other in others {
            let found = compare(&before, &parse(&other), Lang::Fr);
            let said: Vec<String> = found
                .sections
                .iter()
                .flat_map(|s| &s.changes)
                .flat_map(|c| std::iter::once(&c.message).chain(&c.details))
                .map(|m| m.render(Lang::Fr))
                .collect();
            assert!(found.same(), "{path}: {said:#?}");
        }
    }
}
