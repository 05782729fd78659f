//! Secrets: every rule sees its examples and none of its look-alikes; ordinary posts have none.

use std::collections::HashMap;

use charte_signals::finding::{Finding, Sign};
use charte_signals::normalise::Normalised;
use charte_signals::secrets::{each_secret, find_secrets, rules};
use proptest::prelude::*;

fn find(text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    find_secrets(&Normalised::of(text), &mut findings);
    findings
}

#[derive(serde::Deserialize)]
struct File {
    rule: Vec<Row>,
}

#[derive(serde::Deserialize)]
struct Row {
    id: String,
    examples: Vec<String>,
    #[serde(default)]
    counter: Vec<String>,
}

/// The marks that keep scanners of public repositories from taking examples for keys.
fn unmarked(text: &str) -> String {
    text.replace('~', "").replace("<tilde>", "~")
}

/// The surest that each rule is of something in the text.
fn by_rule(text: &str) -> HashMap<&'static str, u8> {
    let mut seen = HashMap::new();
    each_secret(text, |rule, _, confidence| {
        let best = seen.entry(rule.id).or_insert(0);
        *best = confidence.max(*best);
    });
    seen
}

#[test]
fn every_reason_has_its_sentence() {
    for rule in rules() {
        assert!(charte_messages::has(&format!("why-{}", rule.reason)), "{}", rule.reason);
    }
}

#[test]
fn every_expression_compiles() {
    let wrong: Vec<&str> = rules().iter().filter(|rule| rule.expression().is_none()).map(|rule| rule.id).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn every_rule_sees_its_examples_and_no_look_alike() {
    let file: File = toml::from_str(include_str!("../data/secrets.toml")).unwrap();
    assert_eq!(file.rule.len(), rules().len());
    let mut wrong = Vec::new();
    for row in &file.rule {
        for example in &row.examples {
            let text = unmarked(example);
            if !by_rule(&text).contains_key(row.id.as_str()) {
                wrong.push(format!("{} misses {text:?}", row.id));
            }
        }
        for look_alike in &row.counter {
            let text = unmarked(look_alike);
            if by_rule(&text).contains_key(row.id.as_str()) {
                wrong.push(format!("{} takes {text:?}", row.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_holds_a_place_is_no_secret() {
    for text in
        ["clé AWS : AKIAIOSFODNN7EXAMPLE", "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "api_key = <your_api_key_here>"]
    {
        for finding in find(text) {
            assert!(finding.confidence < 50, "{text}: {finding:?}");
        }
    }
}

#[test]
fn a_token_inside_a_sentence_is_found_once() {
    // Cut in two, so that scanners of repositories do not take it for a key.
    let token = ["sk_live", "_4eC39HqLyjWDarjtT1zdp7dc"].concat();
    let text = format!("Voilà la clé que j’utilise : {token}, à ne pas diffuser");
    let found = find(&text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].sign, Sign::Secret);
    assert_eq!(text.get(found[0].span.start as usize..found[0].span.end as usize).unwrap(), token);
}

#[test]
fn long_texts_take_linear_time() {
    for piece in ["sk_live_", "key ", "password: ", "a1", "-----BEGIN ", "://a:b@", "eyJ.", "é", "0a "] {
        let text = piece.repeat((200 << 10) / piece.len());
        each_secret(&text, |_, _, _| {});
    }
}

fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        2 => "\\PC{0,12}",
        2 => "[a-zA-Z0-9_=:/+-]{0,40}",
        1 => prop::sample::select(vec![
            "ghp_", "AKIA", "sk_live_", "password: ", "mot de passe : ", "Bearer ", "eyJhbGciOiJIUzI1NiJ9.", "é", "://u:p@h",
            "-----BEGIN RSA PRIVATE KEY-----\n",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn spans_fit_and_follow_each_other(text in any_text()) {
        let mut end = 0;
        for finding in find(&text) {
            prop_assert!(finding.span.start >= end && finding.span.start < finding.span.end);
            prop_assert!(text.get(finding.span.start as usize..finding.span.end as usize).is_some());
            end = finding.span.end;
        }
    }
}

#[derive(serde::Deserialize)]
struct Example {
    rule: String,
    positive: bool,
    text_b64: String,
}

fn decoded(text: &str) -> String {
    let digits = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bits, mut held, mut out) = (0u32, 0, Vec::new());
    for byte in text.bytes().filter_map(|byte| digits.iter().position(|digit| *digit == byte)) {
        bits = bits << 6 | byte as u32;
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push((bits >> held) as u8);
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Recall on the examples of another catalogue, and false alarms on ordinary posts: both outside
/// this repository.
#[test]
#[expect(clippy::disallowed_methods, reason = "the sets are outside the repository: the caller says where")]
fn figures_on_the_shared_sets() {
    let Ok(folder) = std::env::var("CHARTE_DATA") else {
        eprintln!("skipped: CHARTE_DATA does not say where the data is");
        return;
    };
    let file = std::fs::read_to_string(format!("{folder}/dlp/secret_examples.jsonl")).unwrap();
    let (mut all, mut any, mut sure, mut missed) = (0, 0, 0, Vec::new());
    for line in file.lines() {
        let example: Example = serde_json::from_str(line).unwrap();
        if !example.positive {
            continue;
        }
        let best = by_rule(&decoded(&example.text_b64)).into_values().max();
        all += 1;
        any += usize::from(best.is_some());
        sure += usize::from(best >= Some(50));
        if best.is_none() {
            missed.push(format!("{}: {:?}", example.rule, decoded(&example.text_b64)));
        }
    }
    eprintln!("examples found {any}, with at least 50 %: {sure}, of {all}");
    let (mut posts, mut alarms) = (0, Vec::new());
    for entry in std::fs::read_dir(format!("{folder}/toxicity")).unwrap().flatten() {
        let path = entry.path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let ordinary = ["banking77", "xed", "sms"].iter().any(|part| name.contains(part));
        if !ordinary || path.extension().is_none_or(|end| end != "tsv") {
            continue;
        }
        for line in String::from_utf8_lossy(&std::fs::read(&path).unwrap()).lines() {
            posts += 1;
            for finding in find(line) {
                alarms.push((finding.confidence, format!("{} {:?}: {line}", finding.confidence, finding.reason)));
            }
        }
    }
    let strong = alarms.iter().filter(|(confidence, _)| *confidence >= 50).count();
    eprintln!("ordinary posts {posts}: {} findings, {strong} with at least 50 %", alarms.len());
    for (_, alarm) in alarms.iter().take(20) {
        eprintln!("  {alarm}");
    }
    for one in missed.iter().take(20) {
        eprintln!("missed {one}");
    }
    assert!(any * 1000 >= all * 985, "{any} of {all}");
    assert!(strong == 0, "{strong} false alarms");
}
