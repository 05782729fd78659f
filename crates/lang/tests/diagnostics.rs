//! Every diagnostic can be made to appear, in its place, with words in both languages.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use charte_lang::diagnostic::{Code, Diagnostic};
use charte_lang::lint::{Beside, lint};
use charte_lang::{Packs, Reading, read, read_bytes};
use charte_messages::Lang;
use std::collections::BTreeSet;
use std::fmt::Write;

const HEADER: &str = "```charte\ntitre  X\nlangue  français\n```\n";

fn cases() -> Vec<(String, String)> {
    let file = include_str!("cases/diagnostics.txt");
    file.split("\n=== ")
        .skip(1)
        .map(|case| {
            let (code, text) = case.split_once('\n').unwrap();
            let text = text.replace("\n---\n", &format!("\n{HEADER}"));
            let text = text.strip_prefix("---").map_or(text.clone(), |rest| format!("{HEADER}{rest}"));
            (code.trim().to_owned(), text.trim_end().replace('\u{2400}', "\0"))
        })
        .collect()
}

fn everything(reading: &Reading) -> Vec<Diagnostic> {
    let mut all = reading.diagnostics.clone();
    all.extend(lint(reading, &Beside::default(), jiff::civil::date(2027, 6, 1)));
    all
}

#[test]
fn each_case_gives_its_code_with_words_in_both_languages() {
    let mut out = String::new();
    for (code, text) in cases() {
        let reading = read("charte.md", &text, &Packs::shipped());
        let all = everything(&reading);
        let Some(d) = all.iter().find(|d| d.code.code() == code) else {
            let got: Vec<&str> = all.iter().map(|d| d.code.code()).collect();
            panic!("{code} is not said, but {got:?}, of:\n{text}");
        };
        let shown = reading.text(d.place).lines().next().unwrap_or("").to_owned();
        writeln!(out, "{code} at `{}`", shown.replace('\0', "␀").replace('\u{202e}', "U+202E")).unwrap();
        for lang in [Lang::Fr, Lang::En] {
            let words = format!("  {}\n  → {}", d.text(lang), d.help_text(lang).unwrap_or_default());
            assert!(!words.contains("{$") && !words.contains("{diag"), "{code}: a word is missing: {words}");
            writeln!(out, "{words}").unwrap();
        }
    }
    insta::assert_snapshot!(out);
}

#[test]
fn every_code_has_words_and_a_case() {
    let shown: BTreeSet<String> = cases().into_iter().map(|(c, _)| c).collect();
    // Said of a whole file, or by the exact analysis of charte-judge: their tests stand elsewhere.
    let elsewhere = ["E001", "E002", "E008", "E304", "E316", "W408", "W409", "W410", "W437"];
    for code in Code::ALL {
        assert!(charte_messages::has(code.key()) && charte_messages::has(code.help_key()), "{}: no words", code.code());
        assert!(shown.contains(code.code()) || elsewhere.contains(&code.code()), "{}: no case", code.code());
    }
}

#[test]
fn bytes_that_are_not_utf8_are_said_with_their_place() {
    let reading = read_bytes("charte.md", b"```charte\ntitre  Caf\xE9\n```\n", &Packs::shipped());
    assert_eq!(reading.diagnostics[0].code, Code::NotUtf8);
    assert_eq!(reading.diagnostics[0].place.span.start, 20);
    assert!(!reading.sound());
}

#[test]
fn a_document_that_is_too_large_is_said_at_once() {
    let text = "x".repeat(50 << 20);
    let reading = read("charte.md", &text, &Packs::shipped());
    assert_eq!(reading.diagnostics[0].code, Code::TooLarge);
}

#[test]
fn packs_in_a_circle_are_said() {
    let pack =
        |name: &str, other: &str| (name.to_owned(), format!("```charte\ntitre {name}\nreprend « {other} »\n```\n"));
    let (a, b) = (pack("a", "b"), pack("b", "a"));
    let packs = Packs::shipped().with(&a.0, &a.1).with(&b.0, &b.1);
    let reading = read("charte.md", "```charte\ntitre X\nreprend « a »\n```\n", &packs);
    assert!(reading.diagnostics.iter().any(|d| d.code == Code::PackCycle), "{:?}", reading.diagnostics);
}

#[test]
fn deep_quotations_line_ends_and_marks_of_byte_order_are_no_trouble() {
    let quotes = format!("{}```règle r\n", "> ".repeat(10_000));
    let reading = read("charte.md", &format!("{HEADER}{quotes}"), &Packs::shipped());
    assert!(reading.charter.rules.is_empty());
    let body = "```équipe e\nrôle  X\n```\n```règle r\nquand  auteur a un doute\nsinon  retenir pour équipe e\n```\n";
    for text in [format!("{HEADER}{body}").replace('\n', "\r\n"), format!("\u{feff}{HEADER}{body}")] {
        let reading = read("charte.md", &text, &Packs::shipped());
        assert!(reading.sound(), "{:?}", reading.diagnostics);
        assert_eq!(reading.charter.rules.len(), 1);
    }
    let plain = read("a", &format!("{HEADER}{body}"), &Packs::shipped());
    let crlf = read("b", &format!("{HEADER}{body}").replace('\n', "\r\n"), &Packs::shipped());
    assert_eq!(plain.charter.hash, crlf.charter.hash, "line ends are no other version");
}

#[test]
fn all_errors_of_a_document_come_at_once() {
    let text = format!(
        "{HEADER}```règle a\nquand  sujet est « x »\nsinon  gronder\n```\n```règle b\nquand  le texte est laid\nsinon  refuser\njusqu'au  2027-02-30\n```\n"
    );
    let reading = read("charte.md", &text, &Packs::shipped());
    let codes: Vec<&str> = reading.diagnostics.iter().map(|d| d.code.code()).collect();
    assert_eq!(codes, ["E202", "E214", "E201", "E205"]);
}

#[test]
fn a_rule_with_a_condition_that_was_not_understood_never_fires() {
    let text =
        format!("{HEADER}```règle a\nquand  auteur a un doute\nquand  la lune est pleine\nsinon  refuser\n```\n");
    let reading = read("charte.md", &text, &Packs::shipped());
    assert_eq!(reading.charter.rules[0].mode, charte_lang::model::Mode::Draft);
}
