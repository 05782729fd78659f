//! Personal data, from the cases of `cases/personal.txt` and from properties that hold for every text.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::collections::BTreeMap;

use charte_signals::Signals;
use charte_signals::finding::{Finding, Sign};
use charte_signals::personal::{Kind, find_personal_data};
use proptest::prelude::*;

fn find(text: &str) -> Vec<Finding> {
    let mut signals = Signals::new();
    let reading = signals.read(text);
    let mut findings = Vec::new();
    find_personal_data(reading.text, reading.entities, &mut findings);
    findings
}

fn shown(text: &str, finding: &Finding) -> String {
    text.get(finding.span.start as usize..finding.span.end as usize).unwrap().to_owned()
}

/// A case is a line: what is expected, a bar, the text. `nir 80 [1 84…]` expects the kind with at
/// least that confidence at the bracketed place; `< 50` expects less; `-` expects nothing.
#[test]
fn cases() {
    let mut wrong = Vec::new();
    for (number, line) in include_str!("cases/personal.txt").lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (expected, text) = line.split_once(" | ").unwrap_or_else(|| panic!("line {} has no bar", number + 1));
        let text = text.replace("\\n", "\n").replace("\\u00a0", "\u{a0}").replace("\\u202f", "\u{202f}");
        let plain = text.replace(['⟦', '⟧'], "");
        let mut marked = Vec::new();
        for piece in text.split('⟦').skip(1) {
            marked.push(piece.split('⟧').next().unwrap_or_default().to_owned());
        }
        let found = find(&plain);
        let kinds: Vec<_> = found.iter().map(|one| (one.reason.code, one.confidence, shown(&plain, one))).collect();
        let mut words = expected.split_whitespace();
        let kind = words.next().unwrap_or_default();
        let bound = words.next().unwrap_or("1");
        let good = if kind == "-" {
            found.is_empty()
        } else {
            !marked.is_empty()
                && marked.iter().all(|place| {
                    kinds.iter().any(|(code, confidence, shown)| {
                        let enough = match bound.strip_prefix('<') {
                            Some(most) => *confidence < most.parse::<u8>().unwrap(),
                            None => *confidence >= bound.parse::<u8>().unwrap(),
                        };
                        code.strip_prefix("personal-") == Some(kind) && enough && shown == place
                    })
                })
                && found.len() == marked.len()
        };
        if !good {
            wrong.push(format!("line {}: {line}\n      found {kinds:?}", number + 1));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_kind_has_one_code_and_its_sentence() {
    for kind in Kind::ALL {
        assert!(charte_messages::has(&format!("why-{}", kind.code())), "{}", kind.code());
    }
    let mut codes: Vec<_> = Kind::ALL.iter().map(|kind| kind.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), Kind::ALL.len());
}

fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => "[0-9]{1,20}",
        2 => "[0-9 .:/@°'-]{0,20}",
        2 => "\\PC{0,8}",
        2 => "[a-zA-Z0-9@.:-]{0,12}",
        1 => prop::sample::select(vec![
            "FR76 3000 6000 0112 3456 7890 189", "1 84 12 76 451 089 46", " at ", "[dot]", "arobase", "né le ", "12 rue ",
            "\u{200b}", "e\u{301}", "48°51'24\"N ", "::", "2001:db8::1", "CNI ", "06 12 34 56 78", "½", "①", "é", "\n",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn spans_fit_and_follow_each_other(text in any_text()) {
        let mut end = 0;
        for finding in find(&text) {
            prop_assert_eq!(finding.sign, Sign::PersonalData);
            prop_assert!(finding.span.start >= end && finding.span.start < finding.span.end);
            prop_assert!(text.get(finding.span.start as usize..finding.span.end as usize).is_some());
            prop_assert!(finding.confidence <= 100);
            end = finding.span.end;
        }
    }

    #[test]
    fn a_number_with_one_wrong_digit_is_not_sure(which in 0..CHECKED.len(), at in 0usize..40, by in 1u8..10) {
        let (code, number) = CHECKED[which];
        let digits: Vec<usize> = number.char_indices().filter(|(_, c)| c.is_ascii_digit()).map(|(at, _)| at).collect();
        let at = digits[at % digits.len()];
        let mut bytes = number.as_bytes().to_vec();
        bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
        let changed = String::from_utf8(bytes).unwrap();
        for finding in find(&changed) {
            prop_assert!(finding.reason.code != code || finding.confidence < 80, "{} of {}", changed, number);
        }
        prop_assert!(find(number).iter().any(|one| one.reason.code == code), "{}", number);
    }
}

/// Numbers whose check notices each single wrong digit.
const CHECKED: &[(&str, &str)] = &[
    ("personal-nir", "1 84 12 76 451 089 46"),
    ("personal-iban", "FR76 3000 6000 0112 3456 7890 189"),
    ("personal-iban", "GB82 WEST 1234 5698 7654 32"),
    ("personal-card", "4970 1012 3456 7893"),
    ("personal-siret", "SIRET 732 829 320 00074"),
    ("personal-national-number", "AVS 756.9217.0769.85"),
];

/// Time grows with the length and no faster: ten megabytes of what could go wrong.
#[test]
fn long_texts_take_linear_time() {
    for piece in [
        "0",
        "@",
        ".",
        ":",
        "1 ",
        "06 ",
        "0612345678 ",
        "a@",
        " at ",
        "1:",
        "12 rue ",
        "né le 12/",
        "48.8566,",
        "a1-",
        "[at]",
        "4970 ",
    ] {
        let small = piece.repeat((200 << 10) / piece.len());
        let findings = find(&small);
        assert!(findings.len() <= small.len());
    }
}

#[derive(serde::Deserialize)]
struct Row {
    text: String,
    kind: String,
    variant: String,
    valid: bool,
    start: Option<usize>,
    end: Option<usize>,
}

/// Recall and false alarms on a set outside this repository.
#[test]
#[expect(clippy::disallowed_methods, reason = "the set is outside the repository: the caller says where")]
fn figures_on_the_shared_set() {
    let Ok(folder) = std::env::var("CHARTE_DATA") else {
        eprintln!("skipped: CHARTE_DATA does not say where the data is");
        return;
    };
    let file = std::fs::read_to_string(format!("{folder}/dlp/pii_fr_en.jsonl")).unwrap();
    let (mut counts, mut missed, mut alarms, mut traps) = (BTreeMap::new(), Vec::new(), Vec::new(), 0);
    for line in file.lines() {
        let row: Row = serde_json::from_str(line).unwrap();
        let found = find(&row.text);
        if !row.valid {
            traps += 1;
            alarms.extend((!found.is_empty()).then(|| format!("{} {}: {} {found:?}", row.kind, row.variant, row.text)));
            continue;
        }
        let byte = |at: usize| row.text.char_indices().nth(at).map_or(row.text.len(), |(at, _)| at) as u32;
        let gold = byte(row.start.unwrap())..byte(row.end.unwrap());
        let wanted = match row.kind.as_str() {
            "FR_NIR" => &[Kind::Nir][..],
            "FR_SIREN" => &[Kind::Siren],
            "FR_SIRET" => &[Kind::Siret],
            "FR_VAT" => &[Kind::Vat],
            "FR_RIB" => &[Kind::Rib],
            "FR_TAX_ID" => &[Kind::TaxNumber],
            "FR_PASSPORT" => &[Kind::Passport],
            "FR_PLATE" | "FR_PLATE_OLD" => &[Kind::Plate],
            "FR_RPPS" => &[Kind::HealthWorker],
            "FR_CNI" => &[Kind::IdentityCard],
            "IBAN" => &[Kind::Iban],
            "CREDIT_CARD" => &[Kind::Card],
            "EMAIL" => &[Kind::Email, Kind::Mailbox],
            "PHONE" => &[Kind::Phone, Kind::ServicePhone],
            _ => &[],
        };
        let hit = found.iter().any(|one| {
            wanted.iter().any(|kind| kind.code() == one.reason.code)
                && one.span.start < gold.end
                && gold.start < one.span.end
        });
        let exact = hit && found.iter().any(|one| one.span == gold);
        let count = counts.entry(row.kind.clone()).or_insert((0, 0, 0));
        *count = (count.0 + usize::from(hit), count.1 + usize::from(exact), count.2 + 1);
        if !exact {
            missed.push(format!("{} {}: {} {found:?}", row.kind, row.variant, row.text));
        }
    }
    for (kind, (hit, exact, all)) in &counts {
        eprintln!("{kind:12} found {hit}, exactly {exact} of {all}");
    }
    eprintln!(
        "false alarms: {} of {traps}\n{}\nmissed or inexact:\n{}",
        alarms.len(),
        alarms.join("\n"),
        missed.join("\n")
    );
    for (kind, (hit, _, all)) in counts {
        let least = if matches!(kind.as_str(), "PHONE" | "EMAIL") { 0.97 } else { 0.99 };
        assert!(hit as f64 >= least * f64::from(all), "{kind}");
    }
    assert!(alarms.len() * 100 <= traps * 2, "{} alarms", alarms.len());
}
