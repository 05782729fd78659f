//! Lengths, from the cases of `cases/length.toml`.

use charte_signals::entities::Entities;
use charte_signals::length::{measure, network};
use serde::Deserialize;

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    network: String,
    text: String,
    used: u32,
}

#[test]
fn cases() {
    let cases: Cases = toml::from_str(include_str!("cases/length.toml")).expect("cases parse");
    for case in cases.case {
        let on = network(&case.network).expect("a known network");
        let length = measure(&case.text, &Entities::read(&case.text), on);
        assert_eq!(length.used, case.used, "{} on {}", case.text, case.network);
        assert!(length.fits());
    }
}

#[test]
fn limits_are_the_network_s() {
    let measured =
        |name: &str, text: &str| measure(text, &Entities::read(text), network(name).expect("a known network"));
    assert!(measured("x", &"a".repeat(280)).fits());
    assert!(!measured("x", &"a".repeat(281)).fits());
    assert!(measured("blog", &"a".repeat(100_000)).fits());
    // 150 families: graphemes enough, bytes too many.
    let families = "👨‍👩‍👧‍👦".repeat(150);
    let length = measured("bluesky", &families);
    assert_eq!((length.used, length.bytes_used), (150, 3750));
    assert!(!length.fits());
    assert_eq!(network("instagram").and_then(|network| network.hashtags), Some(30));
    assert_eq!(network("myspace"), None);
}
