//! Any bytes as a post, in JSON and in TOML: read or refused with words, judged, written; never a panic.
#![no_main]

use charte_judge::{Engine, Registry, Submission};
use charte_lang::{Packs, read};
use charte_messages::Lang;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let text = include_str!("../../examples/verrieres/charte.md");
    Engine::new(&read("charte.md", text, &Packs::shipped()).charter)
});

fuzz_target!(|data: &[u8]| {
    let registry = Registry::default();
    let instant = "2026-12-08T09:00:00Z".parse().unwrap();
    let toml = std::str::from_utf8(data).ok().map(Submission::from_toml);
    for parsed in [Some(Submission::from_json(data)), toml].into_iter().flatten() {
        match parsed {
            Ok(post) => {
                let verdict = ENGINE.judge(&registry, &post, instant);
                let json = verdict.to_json(&ENGINE, &post);
                assert_eq!(json, ENGINE.judge(&registry, &post, instant).to_json(&ENGINE, &post));
                verdict.in_words(&ENGINE, &post, Lang::Fr);
            }
            Err(problems) => assert!(!problems.is_empty()),
        }
    }
});
