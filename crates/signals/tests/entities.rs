//! Entities of texts, from the cases of `cases/entities.toml`.

use charte_signals::entities::{Entities, Given, GivenError, GivenKind, host_matches};
use serde::Deserialize;
use std::ops::Range;

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    about: String,
    text: String,
    #[serde(default)]
    links: Vec<String>,
    hosts: Option<Vec<String>>,
    short: Option<Vec<bool>>,
    #[serde(default)]
    mentions: Vec<String>,
    #[serde(default)]
    hashtags: Vec<String>,
    #[serde(default)]
    emails: Vec<String>,
    emoji: Option<u32>,
    exclamations: Option<u32>,
    capitals: Option<u32>,
    letters: Option<u32>,
}

fn texts(text: &str, spans: impl Iterator<Item = Range<u32>>) -> Vec<String> {
    spans
        .map(|span| text.get(span.start as usize..span.end as usize).unwrap_or("no span of the text"))
        .map(str::to_owned)
        .collect()
}

#[test]
fn cases() {
    let cases: Cases = toml::from_str(include_str!("cases/entities.toml")).expect("cases parse");
    for case in cases.case {
        let about = &case.about;
        let text = case.text.as_str();
        let found = Entities::read(text);
        let links = texts(text, found.links.iter().map(|link| link.span.clone()));
        assert_eq!(links, case.links, "links: {about}");
        let mentions = texts(text, found.mentions.iter().map(|mention| mention.span.clone()));
        assert_eq!(mentions, case.mentions, "mentions: {about}");
        assert_eq!(texts(text, found.hashtags.iter().cloned()), case.hashtags, "tags: {about}");
        assert_eq!(texts(text, found.emails.iter().cloned()), case.emails, "mails: {about}");
        if let Some(hosts) = case.hosts {
            let found: Vec<String> = found.links.iter().map(|link| link.host.clone()).collect();
            assert_eq!(found, hosts, "{about}");
        }
        if let Some(short) = case.short {
            let found: Vec<bool> = found.links.iter().map(|link| link.is_shortener).collect();
            assert_eq!(found, short, "{about}");
        }
        let look = found.look;
        assert_eq!(look.emoji, case.emoji.unwrap_or(look.emoji), "emoji: {about}");
        let exclamations = case.exclamations.unwrap_or(look.exclamations);
        assert_eq!(look.exclamations, exclamations, "exclamations: {about}");
        assert_eq!(look.capitals, case.capitals.unwrap_or(look.capitals), "capitals: {about}");
        assert_eq!(look.letters, case.letters.unwrap_or(look.letters), "letters: {about}");
    }
}

#[test]
fn hosts_match_on_label_boundaries() {
    assert!(host_matches("acme.com", "acme.com"));
    assert!(host_matches("FR.acme.com.", "Acme.com"));
    assert!(!host_matches("notacme.com", "acme.com"));
    assert!(!host_matches("acme.com.evil.fr", "acme.com"));
    assert!(!host_matches("com", "acme.com"));
    assert!(!host_matches("acme.com", ""));
}

#[test]
fn hosts_beyond_ascii_match_in_both_writings() {
    let found = Entities::read("https://café.Exemple-Été.fr/x");
    let link = &found.links[0];
    assert_eq!(link.host, "café.exemple-été.fr");
    assert_eq!(link.ascii_host.as_deref(), Some("xn--caf-dma.xn--exemple-t-i4ab.fr"));
    assert!(link.leads_to("exemple-été.fr"));
    assert!(link.leads_to("xn--exemple-t-i4ab.fr"));
    assert!(!link.leads_to("exemple-ete.fr"));
    let ascii = Entities::read("https://xn--exemple-t-i4ab.fr/x");
    assert!(ascii.links[0].leads_to("exemple-été.fr"));
}

#[test]
fn userinfo_and_port() {
    let found = Entities::read("https://acme.com@evil.example:8080/acme.com");
    let link = &found.links[0];
    assert_eq!((link.host.as_str(), link.port), ("evil.example", Some(8080)));
    assert!(link.has_userinfo);
    assert_eq!(link.scheme.as_deref(), Some("https"));
}

#[test]
fn what_the_network_gives_replaces_what_syntax_finds() {
    let text = "lire ici avec @acme et #tag";
    let given = [
        Given { span: 15..20, kind: GivenKind::Mention },
        Given { span: 5..8, kind: GivenKind::Link("https://bit.ly/x") },
    ];
    let given = Entities::given(text, &given).expect("entities fit");
    assert_eq!(given.links[0].host, "bit.ly");
    assert!(given.links[0].is_shortener);
    assert_eq!(given.links[0].span, 5..8);
    assert_eq!(given.mentions.len(), 1);
    assert!(given.hashtags.is_empty());
}

#[test]
fn given_entities_must_fit() {
    let misplaced = Given { span: 1..2, kind: GivenKind::Hashtag };
    assert_eq!(Entities::given("é", &[misplaced]), Err(GivenError::Misplaced(1..2)));
    let no_host = Given { span: 0..1, kind: GivenKind::Link("https://") };
    assert_eq!(Entities::given("e", &[no_host]), Err(GivenError::NoHost(0..1)));
}
