//! The formatter changes how a charter is written, never what it means; twice is as good as once.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    reason = "tests read the repository's files and may panic"
)]

use charte_lang::format::format;
use charte_lang::model::Charter;
use charte_lang::{Packs, Reading, read};
use charte_messages::Lang;

const FILES: [&str; 5] = [
    "crates/lang/packs/entreprise-fr.md",
    "crates/lang/packs/company-en.md",
    "examples/verrieres/charte.md",
    "examples/harrow/charter.md",
    "replay/provisions/charter.md",
];

fn text_of(path: &str) -> String {
    std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)).unwrap()
}

fn parse(text: &str) -> Reading {
    read("charter.md", text, &Packs::shipped())
}

/// What a charter means, its places left out.
fn meaning(c: &Charter) -> String {
    let text = format!(
        "{:#?}",
        (
            &c.teams,
            &c.accounts,
            &c.topics,
            &c.categories,
            &c.confidentials,
            &c.lists,
            &c.calendars,
            &c.scenarios,
            &c.mandates,
            &c.rules,
            &c.examples
        )
    );
    let mut out = String::new();
    let mut skip = 0;
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        if skip > 0 && indent >= skip {
            continue;
        }
        skip = 0;
        let place = ["place: ", "expect_place: ", "adjusted: "].iter().any(|p| line.trim_start().starts_with(p))
            || line.trim_start() == "Place {";
        if place {
            skip = indent + 1;
            continue;
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

fn same(before: &str, after: &str, what: &str) {
    if let Some((a, b)) = before.lines().zip(after.lines()).find(|(a, b)| a != b) {
        panic!("{what}:\n{a}\n{b}");
    }
    assert_eq!(before.lines().count(), after.lines().count(), "{what}");
}

#[test]
fn formatting_keeps_the_meaning_and_is_stable() {
    for path in FILES {
        let before = parse(&text_of(path));
        let once = format(&before, None);
        let after = parse(&once);
        same(&meaning(&before.charter), &meaning(&after.charter), path);
        let twice = format(&after, None);
        if let Some((a, b)) = once.lines().zip(twice.lines()).find(|(a, b)| a != b) {
            panic!("{path}: a second formatting changes the text again:\n{a}\n{b}");
        }
    }
}

/// Found by fuzzing: tidied, such a line would become the end of its block.
#[test]
fn a_line_that_would_end_the_block_keeps_it_as_written() {
    for line in ["```\u{b}", "```\t", "````\u{a0}", "~~~"] {
        let text = format!("```article\n{line}\n```charte\npays          France\n```");
        let once = format(&parse(&text), None);
        assert_eq!(format(&parse(&once), None), once, "{line:?}");
    }
}

/// Found by fuzzing: the article before a phrase, and a space that is none of the usual ones.
#[test]
fn any_space_after_an_article_will_do() {
    for space in ["\t", "\u{c}", "\u{a0}", "\u{202f}", "  "] {
        let text = format!("```rule g\nwhen       the{space}category is \"green claim\"\n```");
        let once = format(&parse(&text), None);
        assert_eq!(once.matches("category").count(), 1, "{once}");
        assert_eq!(format(&parse(&once), None), once);
    }
}

#[test]
fn a_charter_survives_translation_and_back() {
    for path in FILES {
        let before = parse(&text_of(path));
        for lang in [Lang::En, Lang::Fr] {
            let there = format(&before, Some(lang));
            let after = parse(&there);
            let errors = |r: &Reading| {
                r.diagnostics.iter().filter(|d| d.code != charte_lang::diagnostic::Code::MixedLanguages).count()
            };
            assert_eq!(errors(&before), errors(&after), "{path} in {lang:?}: {:#?}", after.diagnostics.first());
            // No-break spaces are typography of the language that is left.
            let plain = |c: &Charter| meaning(c).replace("\\u{a0}", " ").replace("\\u{202f}", " ");
            same(&plain(&before.charter), &plain(&after.charter), &format!("{path} in {lang:?}"));
        }
    }
}

#[test]
fn an_unusual_hand_is_put_in_order() {
    let text = "```charte\ntitre: X\nlangue: français\nversion 1\n```\n\n# A\n\n```SUJET resultats\nTermes   EBITDA ,  « résultat net »\n```\n\n```regle r\nQUAND le sujet   est « résultats » et  ( réseau est linkedin ou réseau est X )\nsinon  retenir  , sous   24h\ndire  Non, « merci ».\n```\n";
    insta::assert_snapshot!(format(&parse(text), None));
}

#[test]
fn french_becomes_english() {
    let text = "```charte\ntitre     X\nlangue    français\nen vigueur 2026-12-01\n```\n\n# A\n\n```équipe « presse »\nmembres Léa Roux\n```\n\n```calendrier nuit\nchaque jour de 20:00 à 08:00\n```\n\n```sujet résultats\ntermes EBITDA\n```\n\n```règle r\nquand le sujet est « résultats » et une image est sans texte alternatif\nseul équipe « presse »\njamais pendant nuit\nsinon retenir pour équipe « presse », sous 24 h\nmode ombre\n```\n\n```essai\néquipe « presse » publie « EBITDA », hors nuit, une image est sans texte alternatif => publier\nidem, pendant nuit => retenir par r\n```\n";
    insta::assert_snapshot!(format(&parse(text), Some(Lang::En)));
}
