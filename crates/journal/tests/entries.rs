//! Entries: one spelling, and what is refused.
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use charte_journal::entry::EntryError;
use charte_journal::{Actor, ActorKind, Code, ContentHash, Entry, Evidence, Fact, Hash, Id, Instant, Record, Subject};
use proptest::prelude::*;

const LINE: &str = r#"{"act":"post.approved","actor":{"id":"p-7","kind":"person"},"at":1800000000000000,"content":[{"hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","name":"text"}],"detectors":{"harm":"3"},"facts":{"a-b":1,"a.b":true,"a_b":["x","@y"],"effect":"hold"},"format":1,"seq":4,"subject":{"id":"post/3","kind":"post"}}"#;

#[test]
fn the_canonical_spelling() {
    let entry = Entry::parse(LINE.as_bytes()).unwrap();
    assert_eq!(String::from_utf8(entry.to_json().unwrap()).unwrap(), LINE);
    assert_eq!(entry.record.facts.len(), 4);
    for (from, to, wanted) in [
        ("\"seq\":4", "\"seq\": 4", EntryError::Spelling),
        ("\"seq\":4", "\"seq\":4,\"charter\":null", EntryError::Spelling),
        ("\"format\":1,\"seq\":4", "\"seq\":4,\"format\":1", EntryError::Spelling),
        ("\"effect\":\"hold\"", "\"effect\":\"hold\",\"effect\":\"hold\"", EntryError::Spelling),
        ("post.approved", "p\\u006fst.approved", EntryError::Spelling),
        ("\"detectors\":{\"harm\":\"3\"}", "\"detectors\":{}", EntryError::Spelling),
        ("\"format\":1", "\"format\":2", EntryError::Version(2)),
        ("\"seq\":4", "\"seq\":9007199254740992", EntryError::Limit),
        ("\"a-b\":1", "\"a-b\":-9007199254740992", EntryError::Limit),
    ] {
        assert_eq!(Entry::parse(LINE.replace(from, to).as_bytes()), Err(wanted), "{to}");
    }
    for (from, to) in [
        ("\"seq\":4", "\"seq\":4,\"seq\":4"),
        ("\"seq\":4", "\"seq\":4.0"),
        ("\"seq\":4", "\"seq\":-4"),
        ("\"a-b\":1", "\"a-b\":1.5"),
        ("\"a-b\":1", "\"a-b\":null"),
        ("\"a-b\":1", "\"a-b\":{}"),
        ("\"a-b\":1", "\"a-b\":[1]"),
        ("hold", "Ada Martin has left"),
        ("p-7", "ada@example.org"),
        ("person", "robot"),
        ("\"kind\":\"person\"", "\"kind\":\"person\",\"name\":\"Ada\""),
        ("\"at\":1800000000000000", "\"at\":9007199254740992"),
        ("e3b0", "E3B0"),
    ] {
        let error = Entry::parse(LINE.replace(from, to).as_bytes());
        assert!(matches!(error, Err(EntryError::Form(_))), "{to}: {error:?}");
    }
    let twice = LINE
        .replace("],\"detectors\"", &format!(",{{\"hash\":\"{}\",\"name\":\"text\"}}],\"detectors\"", Hash::empty()));
    assert_eq!(Entry::parse(twice.as_bytes()), Err(EntryError::Limit));
    let many: Vec<String> = (0..65).map(|n| format!("\"f{n:02}\":1")).collect();
    assert_eq!(Entry::parse(LINE.replace("\"a-b\":1", &many.join(",")).as_bytes()), Err(EntryError::Limit));
    assert_eq!(Entry::parse(&vec![b' '; 70_000]), Err(EntryError::TooLong));
    let deep = "[".repeat(50_000);
    assert!(Entry::parse(LINE.replace("true", &deep).as_bytes()).is_err());
}

fn code() -> impl Strategy<Value = Code> {
    "[a-z][a-z0-9_-]{0,8}(\\.[a-z0-9_-]{1,8}){0,3}".prop_map(|text| Code::new(&text).unwrap())
}

fn id() -> impl Strategy<Value = Id> {
    "@?[A-Za-z0-9._:/+~#=-]{1,20}".prop_map(|text| Id::new(&text).unwrap())
}

fn fact() -> impl Strategy<Value = Fact> {
    prop_oneof![
        any::<bool>().prop_map(Fact::Flag),
        (-(1_i64 << 53) + 1..1 << 53).prop_map(Fact::Number),
        id().prop_map(Fact::Id),
        prop::collection::vec(id(), 0..5).prop_map(Fact::Ids),
    ]
}

fn entry() -> impl Strategy<Value = Entry> {
    let kind = prop_oneof![Just(ActorKind::Person), Just(ActorKind::System), Just(ActorKind::Token)];
    let hash = any::<[u8; 32]>().prop_map(Hash::new);
    let content = prop::collection::btree_map(code(), any::<[u8; 32]>().prop_map(Hash::new), 0..4);
    let detectors = prop::collection::btree_map(code(), id(), 0..4);
    let facts = prop::collection::btree_map(code(), fact(), 0..6);
    (
        code(),
        (id(), kind),
        0..1_i64 << 53,
        prop::option::of(hash),
        content,
        detectors,
        facts,
        (id(), code()),
        0..1_u64 << 53,
    )
        .prop_map(|(act, (actor, kind), at, charter, content, detectors, facts, (subject, of), seq)| Entry {
            seq,
            record: Record {
                act,
                actor: Actor { id: actor, kind },
                at: Instant::new(at).unwrap(),
                charter,
                content: content.into_iter().map(|(name, hash)| ContentHash { hash, name }).collect(),
                detectors,
                facts,
                subject: Subject { id: subject, kind: of },
            },
        })
}

/// Canonical JSON as RFC 8785 defines it, by way of a general tree with its keys sorted.
fn canonical(value: &serde_json::Value) -> String {
    use serde_json::Value;
    match value {
        Value::Array(values) => format!("[{}]", values.iter().map(canonical).collect::<Vec<_>>().join(",")),
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_by_key(|(key, _)| key.encode_utf16().collect::<Vec<_>>());
            let field = |(key, value): (&String, &Value)| format!("{}:{}", Value::from(key.as_str()), canonical(value));
            format!("{{{}}}", fields.into_iter().map(field).collect::<Vec<_>>().join(","))
        }
        simple => simple.to_string(),
    }
}

proptest! {
    #[test]
    fn what_is_written_is_canonical_and_read_again(entry in entry()) {
        let json = entry.to_json().unwrap();
        prop_assert_eq!(Entry::parse(&json), Ok(entry));
        let tree: serde_json::Value = serde_json::from_slice(&json).unwrap();
        prop_assert_eq!(canonical(&tree), String::from_utf8(json).unwrap());
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}") {
        let _ = Entry::parse(text.as_bytes());
        let _ = Evidence::parse(text.as_bytes());
    }
}
