//! `charte journal` from outside: an export is verified, shown, one entry of it proved; what was changed is named with its
//! place and an exit status.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop at once")]

use charte_journal::export::{ExportWriter, readme};
use charte_journal::{
    Actor, ActorKind, Code, Content, ContentHash, ContentKey, Id, Instant, KeyKind, MemoryTree, Record, SignerKey,
    Sink, Subject, Tail,
};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

struct Folder(PathBuf);

impl Sink for Folder {
    type Error = std::io::Error;
    fn append(&mut self, file: &str, bytes: &[u8]) -> std::io::Result<()> {
        let path = self.0.join(file);
        std::fs::create_dir_all(path.parent().unwrap())?;
        std::fs::OpenOptions::new().append(true).create(true).open(path)?.write_all(bytes)
    }
}

/// A house with an export of 40 entries in `out`, its key in `key`, its first checkpoint in `kept`.
fn house() -> tempfile::TempDir {
    let house = tempfile::tempdir().unwrap();
    let key = SignerKey::new("example.org/journal", KeyKind::Text, &[7; 32]).unwrap();
    let witness = SignerKey::new("example.org/witness", KeyKind::Cosignature, &[9; 32]).unwrap();
    let public = format!("{}\n", key.verifier());
    std::fs::write(house.path().join("key"), format!("# ours\n{public}{}\n", witness.verifier())).unwrap();
    let mut writer = ExportWriter::new(Folder(house.path().join("out")), &readme(), &public).unwrap();
    let (mut tail, mut tree) = (Tail::new(), MemoryTree::new());
    for n in 0..40_u64 {
        let act = if n % 4 == 0 { "post.approved" } else { "comment.hidden" };
        let content = Content {
            entry: n,
            name: Code::new("text").unwrap(),
            key: ContentKey::new([1; 32]),
            bytes: b"Bonjour".into(),
        };
        let appended = tail
            .append(Record {
                act: Code::new(act).unwrap(),
                actor: Actor { id: Id::new("p-7").unwrap(), kind: ActorKind::Person },
                at: Instant::new(1_800_000_000_000_000 + i64::try_from(n).unwrap()).unwrap(),
                charter: None,
                content: vec![ContentHash { hash: content.hash(), name: content.name.clone() }],
                detectors: Default::default(),
                facts: Default::default(),
                subject: Subject { id: Id::new(&format!("s-{}", n % 3)).unwrap(), kind: Code::new("post").unwrap() },
            })
            .unwrap();
        tree.push(appended.nodes.first().unwrap().1);
        writer.entry(&appended.json).unwrap();
        if n != 3 {
            writer.content(&content).unwrap();
        }
        if n == 9 || n == 39 {
            let mut note = tail.checkpoint("example.org/journal").sign(&key).unwrap();
            note.cosign(&witness, 1_800_000_100);
            let proof = (n == 39).then(|| tree.consistency(10, 40).unwrap());
            writer.checkpoint(&note, proof.as_ref()).unwrap();
            std::fs::write(house.path().join(format!("kept-{n}")), note.to_string()).unwrap();
        }
    }
    writer.finish(&key).unwrap();
    house
}

fn charte(house: &Path, args: &[&str]) -> Output {
    let mut charte = Command::new(env!("CARGO_BIN_EXE_charte"));
    charte.arg("journal").args(args).current_dir(house).env("LC_ALL", "en_GB.UTF-8").output().unwrap()
}

fn words(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn an_export_is_verified() {
    let house = house();
    let verified = charte(house.path(), &["verify", "out", "--key", "key", "--kept", "kept-9"]);
    assert_eq!(verified.status.code(), Some(0), "{verified:?}");
    let said = words(&verified);
    for part in [
        "all 40 entries of example.org/journal, from 2027-01-15T08:00:00Z to 2027-01-15T08:00:00.000039Z",
        "2 checkpoints are signed",
        "witnesses signed 2 of them",
        "example.org/journal and example.org/witness (seen 2027-01-15T08:01:40Z)",
        "39 contents beside the entries, as recorded; one is no longer there",
        "continues the checkpoint that you kept, of 10 entries",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let json = charte(house.path(), &["verify", "out", "--key", "key", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!((&json["verified"], &json["entries"], &json["erased"]), (&true.into(), &40.into(), &1.into()));
    let french = charte(house.path(), &["verify", "out", "--key", "key", "--lang", "fr"]);
    assert!(words(&french).contains("Vérifié"), "{french:?}");
    let readme = std::fs::read_to_string(house.path().join("out/README.txt")).unwrap();
    assert!(readme.contains("LE JOURNAL") && readme.contains("THE RECORD"));
}

#[test]
fn the_first_fault_is_named() {
    let house = house();
    let path = house.path().join("out/entries/000000.jsonl");
    let sound = std::fs::read_to_string(&path).unwrap();
    let line = sound.lines().nth(16).unwrap();
    std::fs::write(&path, sound.replace(line, &line.replace("post.approved", "post.rejected"))).unwrap();
    let failed = charte(house.path(), &["verify", "out", "--key", "key"]);
    assert_eq!(failed.status.code(), Some(2), "{failed:?}");
    let wanted = "NOT VERIFIED. entries/000000.jsonl, line 17, entry 16: the entry is not the one that was recorded.";
    assert_eq!(words(&failed), wanted);
    let json = charte(house.path(), &["verify", "out", "--key", "key", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!((&json["verified"], &json["code"], &json["line"]), (&false.into(), &"altered".into(), &17.into()));
    std::fs::write(&path, sound).unwrap();
    // Files that nobody knows, in folders too.
    std::fs::create_dir(house.path().join("out/more")).unwrap();
    std::fs::write(house.path().join("out/more/a"), "").unwrap();
    let stray = charte(house.path(), &["verify", "out", "--key", "key"]);
    assert!(words(&stray).contains("more/a"), "{stray:?}");
}

#[test]
fn what_cannot_be_done_is_said() {
    let house = house();
    std::fs::write(house.path().join("no-key"), "Bonjour").unwrap();
    for args in [
        &["verify", "nowhere", "--key", "key"][..],
        &["verify", "out", "--key", "nowhere"],
        &["verify", "out", "--key", "no-key"],
        &["show", "nowhere"],
        &["prove", "out", "40"],
    ] {
        let output = charte(house.path(), args);
        assert_eq!(output.status.code(), Some(3), "{args:?} {output:?}");
        assert!(!output.stderr.is_empty());
    }
}

#[test]
fn entries_are_shown() {
    let house = house();
    let shown = charte(house.path(), &["show", "out", "--act", "post", "--subject", "post/s-1", "--format", "json"]);
    assert_eq!(shown.status.code(), Some(0), "{shown:?}");
    let numbers: Vec<u64> = String::from_utf8(shown.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["seq"].as_u64().unwrap())
        .collect();
    assert_eq!(numbers, [4, 16, 28]);
    assert!(String::from_utf8(shown.stderr).unwrap().contains("3 entries of 40. Nothing was verified"));
    let all = charte(house.path(), &["show", "out", "--actor", "p-7"]);
    assert_eq!(String::from_utf8(all.stdout).unwrap().lines().count(), 40);
    let none = charte(house.path(), &["show", "out", "--act", "pos"]);
    assert!(none.stdout.is_empty());
}

#[test]
fn one_entry_is_proved() {
    let house = house();
    let proved = charte(house.path(), &["prove", "out", "16", "--key", "key"]);
    assert_eq!(proved.status.code(), Some(0), "{proved:?}");
    std::fs::write(house.path().join("16.json"), &proved.stdout).unwrap();
    let verified = charte(house.path(), &["verify", "16.json", "--key", "key"]);
    assert_eq!(verified.status.code(), Some(0), "{verified:?}");
    assert!(words(&verified).contains("entry 16 is in the journal example.org/journal, among the 40 entries"));
    let text = String::from_utf8(proved.stdout).unwrap();
    for (from, to) in [("approved", "rejected"), ("\"index\":16", "\"index\":17"), ("\"index\":16", "\"index\": 16")] {
        std::fs::write(house.path().join("16.json"), text.replace(from, to)).unwrap();
        let failed = charte(house.path(), &["verify", "16.json", "--key", "key"]);
        assert_eq!(failed.status.code(), Some(2), "{failed:?}");
    }
}
