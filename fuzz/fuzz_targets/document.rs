//! Any bytes as a document of each kind: text or words, never a panic that is not caught, never more text than the
//! limit. The first byte chooses the name, so that each kind is tried with bytes that are not its own.
#![no_main]

use charte_documents::{MAX_TEXT, extract};
use libfuzzer_sys::fuzz_target;

const NAMES: [&str; 8] = ["a.txt", "a.html", "a.pdf", "a.docx", "a.xlsx", "a.odt", "a.eml", "a"];

fuzz_target!(
    // A library's panic is caught by `extract`, and is no finding: the fuzzer's own hook would end the run. One of ours is.
    init: {
        std::panic::set_hook(Box::new(|panic| {
            let ours = |file: &str| file.contains("crates/documents") || file.contains("fuzz_targets");
            if panic.location().is_none_or(|place| ours(place.file())) {
                eprintln!("{panic}");
                std::process::abort();
            }
        }));
    },
    |data: &[u8]| {
        let Some((first, rest)) = data.split_first() else { return };
        let name = NAMES[usize::from(*first) % NAMES.len()];
        for bytes in [rest, data] {
            let found = extract(name, bytes);
            assert_eq!(found, extract(name, bytes), "the same bytes, the same answer");
            if let Ok(found) = found {
                assert!(found.text.len() <= MAX_TEXT);
                assert!(found.missed.iter().all(|missed| missed.part.chars().count() <= 200));
            }
        }
    }
);
