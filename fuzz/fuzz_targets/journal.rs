//! Any bytes as what a journal is made of: an entry, a content, a note with a checkpoint, a key, a proof, an evidence, and
//! a whole small export. Read or refused, never a panic; what is read is written again as it was.
#![no_main]

use charte_journal::audit::{Audit, Small};
use charte_journal::{
    Checkpoint, ConsistencyProof, Content, Entry, Evidence, Hash, InclusionProof, KeyKind, SignedNote, SignerKey,
    VerifierKey,
};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static KEY: LazyLock<SignerKey> = LazyLock::new(|| SignerKey::new("a/j", KeyKind::Text, &[7; 32]).unwrap());

/// A checkpoint as the journal signs it, so that what lies behind signatures is reached.
fn signed(text: &str) -> Option<Vec<u8>> {
    SignedNote::sign(text, &KEY).ok().map(|note| note.to_string().into_bytes())
}

fn export(data: &[u8]) {
    let mut parts = data.splitn(4, |byte| *byte == 0).map(<[u8]>::to_vec);
    let entries = parts.next().unwrap_or_default();
    let leaves = parts.next().unwrap_or_default();
    let content = parts.next().unwrap_or_default();
    let consistency = parts.next().unwrap_or_default();
    let size = entries.iter().filter(|byte| **byte == b'\n').count();
    let key = format!("{}\n", KEY.verifier()).into_bytes();
    let checkpoints = signed(&format!("a/j\n{size}\n{}\n", Hash::of(&entries).to_base64())).unwrap();
    let hashes = [&b""[..], &checkpoints, &key, &consistency].map(Hash::of);
    let names = ["README.txt", "checkpoints.txt", "key.pub", "proofs/consistency.jsonl"];
    let lines: String = names.iter().zip(hashes).map(|(name, hash)| format!("sha256 {hash} {name}\n")).collect();
    let small = Small {
        readme: Some(vec![]),
        manifest: signed(&format!("charte.export/v1\norigin a/j\n{lines}")),
        key: Some(key),
        checkpoints: Some(checkpoints),
        consistency: Some(consistency),
    };
    let files = ["entries/000000.jsonl", "proofs/leaves-000000.txt", "content/000000.jsonl"];
    let files = names.iter().chain(if size == 0 { &[][..] } else { &files }).copied().chain(["manifest.txt"]);
    let Ok(audit) = Audit::open(&[KEY.verifier().clone()], files, &small, None) else { return };
    let mut joined = audit.join();
    for n in 0..audit.chunks() {
        let chunk = audit.chunk(n, &mut &entries[..], &mut &leaves[..], Some(&mut &content[..])).unwrap();
        if let Err(fault) = joined.add(&chunk) {
            assert!(!fault.message().render(charte_messages::Lang::Fr).contains('{'));
            return;
        }
    }
    let _ = joined.finish();
}

fuzz_target!(|data: &[u8]| {
    if let Ok(entry) = Entry::parse(data) {
        assert_eq!(entry.to_json().unwrap(), data);
    }
    if let Some(content) = Content::parse(data) {
        assert_eq!(content.to_json(), data);
    }
    if let Ok(note) = SignedNote::parse(data) {
        assert_eq!(note.to_string().as_bytes(), data);
        assert!(note.verify(&[KEY.verifier().clone()]).is_err());
    }
    if let Ok(proof) = InclusionProof::from_json(data) {
        assert!(proof.verify(Hash::empty(), Hash::empty()).is_err() || proof.size == 1);
    }
    if let Ok(proof) = ConsistencyProof::from_json(data) {
        let _ = proof.verify(Hash::empty(), Hash::of(b"a"));
    }
    if let Some(evidence) = Evidence::parse(data) {
        assert!(evidence.verify(&[KEY.verifier().clone()], "f").is_err());
    }
    if let Ok(text) = std::str::from_utf8(data) {
        if let Ok(checkpoint) = Checkpoint::parse(text) {
            assert_eq!(checkpoint.to_string(), text);
        }
        if let Ok(key) = VerifierKey::parse(text) {
            assert_eq!(key.to_string(), text);
        }
    }
    export(data);
});
