//! Signed notes and checkpoints: the published examples, and what is refused.

use charte_journal::note::NoteError;
use charte_journal::{Checkpoint, Hash, KeyKind, SignedNote, SignerKey, VerifierKey};

// The key and the note of the documentation of Go's golang.org/x/mod/sumdb/note.
const VERIFIER: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const SIGNER: &str = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const TEXT: &str =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const SIGNATURE: &str =
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

#[test]
fn the_published_note() {
    let key = VerifierKey::parse(VERIFIER).unwrap();
    assert_eq!(key.to_string(), VERIFIER);
    let signer = SignerKey::parse(SIGNER).unwrap();
    assert_eq!(signer.verifier(), &key);
    assert_eq!(signer.secret_text(), SIGNER);
    assert!(!format!("{signer:?}").contains("AYEK"));
    let note = SignedNote::sign(TEXT, &signer).unwrap();
    assert_eq!(note.to_string(), format!("{TEXT}\n{SIGNATURE}"));
    let read = SignedNote::parse(note.to_string().as_bytes()).unwrap();
    assert_eq!(read, note);
    let verified = read.verify(&[key]).unwrap();
    assert_eq!(verified.by.first().unwrap().name, "PeterNeumann");
}

#[test]
fn mangled_keys_are_refused() {
    for from in 0..VERIFIER.len() {
        for to in from..=VERIFIER.len() {
            if (from, to) != (0, VERIFIER.len()) {
                assert_eq!(VerifierKey::parse(VERIFIER.get(from..to).unwrap()), Err(NoteError::Key));
            }
        }
    }
    for n in 0..VERIFIER.len() {
        let mut bytes = VERIFIER.as_bytes().to_vec();
        bytes[n] += 1;
        assert!(VerifierKey::parse(std::str::from_utf8(&bytes).unwrap()).is_err(), "{n}");
    }
    // Too long, and of a kind that nobody knows, both with the id that fits: from the tests of Go's package.
    for key in [
        "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
        "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    ] {
        assert_eq!(VerifierKey::parse(key), Err(NoteError::Key));
    }
    assert_eq!(VerifierKey::parse_lines("# only words\n"), Err(0));
    assert_eq!(VerifierKey::parse_lines(&format!("# mine\n\n{VERIFIER}\nno\n")), Err(4));
}

#[test]
fn each_byte_of_a_note_counts() {
    let keys = [VerifierKey::parse(VERIFIER).unwrap()];
    let note = format!("{TEXT}\n{SIGNATURE}").into_bytes();
    for n in 0..note.len() {
        for bit in 0..8 {
            let mut bytes = note.clone();
            bytes[n] ^= 1 << bit;
            let verified = SignedNote::parse(&bytes).and_then(|note| note.verify(&keys));
            assert!(verified.is_err(), "byte {n}, bit {bit}");
        }
    }
    for end in 0..note.len() {
        assert!(SignedNote::parse(&note[..end]).and_then(|note| note.verify(&keys)).is_err());
    }
}

#[test]
fn unknown_signatures_say_nothing_and_are_named() {
    let (known, other) =
        (SignerKey::parse(SIGNER).unwrap(), SignerKey::new("example.org/w", KeyKind::Text, &[1; 32]).unwrap());
    let mut note = SignedNote::sign(TEXT, &other).unwrap();
    assert_eq!(note.verify(&[known.verifier().clone()]), Err(NoteError::Unsigned));
    note.cosign(&known, 0);
    let verified = note.verify(&[known.verifier().clone()]).unwrap();
    assert_eq!(verified.unknown, ["example.org/w"]);
    for name in ["", "a b", "a+b", "a\u{a0}b", "a\nb"] {
        assert!(SignerKey::new(name, KeyKind::Text, &[1; 32]).is_err(), "{name:?}");
    }
}

#[test]
fn a_witness_signs_with_the_time() {
    let log = SignerKey::new("example.org/journal", KeyKind::Text, &[1; 32]).unwrap();
    let witness = SignerKey::new("example.org/witness", KeyKind::Cosignature, &[2; 32]).unwrap();
    let checkpoint =
        Checkpoint { origin: "example.org/journal".into(), size: 0, root: Hash::empty(), extensions: vec![] };
    let mut note = checkpoint.sign(&log).unwrap();
    note.cosign(&witness, 1_800_000_000);
    let key = VerifierKey::parse(&witness.verifier().to_string()).unwrap();
    assert_eq!(key.kind(), KeyKind::Cosignature);
    let verified = SignedNote::parse(note.to_string().as_bytes()).unwrap().verify(&[log.verifier().clone(), key]);
    assert_eq!(verified.unwrap().by.last().unwrap().time, Some(1_800_000_000));
    assert_eq!(checkpoint.sign(&witness), Err(NoteError::Key));
}

#[test]
fn the_checkpoint_of_the_specification() {
    // The example of C2SP tlog-checkpoint.
    let text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
    let checkpoint = Checkpoint::parse(text).unwrap();
    assert_eq!((checkpoint.origin.as_str(), checkpoint.size), ("example.com/behind-the-sofa", 20_852_163));
    assert_eq!(checkpoint.to_string(), text);
    let extended = Checkpoint::parse(&format!("{text}more\n")).unwrap();
    assert_eq!(extended.extensions, ["more"]);
    let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    for wrong in [
        String::new(),
        "\n".into(),
        format!("\n1\n{root}\n"),
        format!("a\n01\n{root}\n"),
        format!("a\n+1\n{root}\n"),
        format!("a\n-1\n{root}\n"),
        format!("a\n\n{root}\n"),
        format!("a\n9007199254740992\n{root}\n"),
        format!("a\n1\n{root}"),
        format!("a\n1\n{root}\n\n"),
        "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n".into(),
        "a\n1\nCsUY\n".into(),
    ] {
        assert!(Checkpoint::parse(&wrong).is_err(), "{wrong:?}");
    }
}
