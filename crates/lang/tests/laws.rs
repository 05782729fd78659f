//! What holds for every text, sensible or not.
#![expect(clippy::indexing_slicing, reason = "a test may panic")]

use charte_lang::document::slice;
use charte_lang::format::format;
use charte_lang::model::Span;
use charte_lang::{Packs, Reading, read};
use charte_messages::Lang;
use proptest::prelude::*;

/// Words and signs of charters, in both languages, and things that have no business there.
const PIECES: &[&str] = &[
    "```règle r\n",
    "```rule \"a b\"\n",
    "```sujet « s »\n",
    "```charte\n",
    "```essai\n",
    "```calendrier c\n",
    "```compte @a\n",
    "```équipe e\n",
    "```scénario s\n",
    "```habilitation h\n",
    "```liste l\n",
    "```\n",
    "````\n",
    "~~~\n",
    "# Titre\n",
    "## A {#a}\n",
    "> ",
    "- ",
    "\n",
    "\n\n",
    " ",
    "  ",
    "\t",
    "quand ",
    "when ",
    "seul ",
    "jamais ",
    "il faut ",
    "sinon ",
    "else ",
    "dire ",
    "exception à ",
    "du ",
    "jusqu'au ",
    "mode ombre\n",
    "inconnu ",
    "titre X\n",
    "reprend « entreprise-fr »\n",
    "sujet est « s »",
    "le sujet n'est pas s",
    "topic is s",
    "auteur a un doute",
    "texte a plus de 3 mots-dièse",
    "accord de équipe e est donné",
    "pendant c",
    "hors « c »",
    "âge de la source est plus de 30 j",
    "compte est @a",
    "texte contient « x », « y » ou « z »",
    " et ",
    " ou ",
    " and ",
    "pas ",
    "(",
    ")",
    ", ",
    " => ",
    "refuser",
    "retenir pour équipe e, sous 24 h",
    "masquer, motif injure",
    "publier",
    "refuse by r",
    "idem",
    "on ignore si ",
    "chaque lundi au vendredi de 09:00 à 18:00\n",
    "période du 2027-01-15 au 2027-02-20\n",
    "2026-02-30",
    "25 décembre",
    "18 h 30",
    "24h",
    "« ",
    " »",
    "\"",
    "“",
    "”",
    "'",
    "’",
    "l'",
    "équipe e",
    "\u{feff}",
    "\u{202e}",
    "\u{200b}",
    "\0",
    "é",
    "e\u{301}",
    "ﬁ",
    "😀",
    "İ",
    "\r\n",
    "|",
    "\\",
    "<b>",
    "[x](y)",
    "`",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![8 => proptest::sample::select(PIECES).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from), 1 => "[a-z]{1,6}"];
    proptest::collection::vec(piece, 0..80).prop_map(|p| p.concat())
}

fn check(reading: &Reading) {
    let text = &reading.charter.sources[0].text;
    let inside = |s: Span| text.get(s.start as usize..s.end as usize).is_some();
    for d in reading.diagnostics.iter().filter(|d| d.place.source.0 == 0) {
        assert!(inside(d.place.span), "{:?} outside", d.code);
        for lang in [Lang::Fr, Lang::En] {
            let words = d.text(lang) + &d.help_text(lang).unwrap_or_default();
            // What the text itself holds may be shown.
            let missing = |hole: &str| words.contains(hole) && !text.contains(hole);
            assert!(!missing("{$") && !missing("{diag"), "{words}");
        }
    }
    for mark in reading.marks.iter().filter(|m| m.place.source.0 == 0) {
        assert!(inside(mark.place.span));
    }
    // Nothing of a block is lost: what stands between two tokens is white space or cannot be seen.
    for block in &reading.documents[0].blocks {
        let mut at = None;
        for clause in &block.clauses {
            for token in &block.tokens[clause.tokens.clone()] {
                if let Some(at) = at {
                    let gap = slice(text, Span { start: at, end: token.span.start.max(at) });
                    let blank = |c: char| c.is_whitespace() || charte_lang::fold::is_invisible(c);
                    assert!(at <= token.span.start && gap.chars().all(blank), "lost: {gap:?}");
                }
                at = Some(token.span.end);
            }
            at = None;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_without_panic_and_every_place_is_in_it(text in text()) {
        check(&read("charte.md", &text, &Packs::shipped()));
    }

    #[test]
    fn what_is_sound_stays_so_when_formatted_and_formatting_twice_is_formatting_once(text in text()) {
        let reading = read("charte.md", &text, &Packs::shipped());
        let once = format(&reading, None);
        let after = read("charte.md", &once, &Packs::shipped());
        prop_assert!(!reading.sound() || after.sound(), "{once}");
        prop_assert_eq!(format(&after, None), once);
    }

    #[test]
    fn reading_twice_gives_the_same(text in text()) {
        let (a, b) = (read("charte.md", &text, &Packs::shipped()), read("charte.md", &text, &Packs::shipped()));
        prop_assert_eq!(a.diagnostics, b.diagnostics);
        prop_assert_eq!(a.charter.hash, b.charter.hash);
    }
}
