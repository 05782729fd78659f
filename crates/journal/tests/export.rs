//! Exports: a sound one is verified; each change of it is found, and its place is told.
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use charte_journal::audit::{Audit, Report, Small};
use charte_journal::export::{
    CHECKPOINTS, CONSISTENCY, ExportWriter, KEY, MANIFEST, README, content_file, entries_file, leaves_file, readme,
};
use charte_journal::{
    Actor, ActorKind, Code, Content, ContentHash, ContentKey, Fact, Fault, Hash, Id, Instant, KeyKind, MemoryTree,
    Record, SignerKey, Sink, Subject, Tail, What,
};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::io::BufRead;

type Folder = BTreeMap<String, Vec<u8>>;

struct Memory(Folder);

impl Sink for Memory {
    type Error = Infallible;
    fn append(&mut self, file: &str, bytes: &[u8]) -> Result<(), Infallible> {
        self.0.entry(file.to_owned()).or_default().extend_from_slice(bytes);
        Ok(())
    }
}

fn signer() -> SignerKey {
    SignerKey::new("example.org/journal", KeyKind::Text, &[7; 32]).unwrap()
}

fn record(n: u64, content: Vec<ContentHash>) -> Record {
    Record {
        act: Code::new("post.approved").unwrap(),
        actor: Actor { id: Id::new("p-7").unwrap(), kind: ActorKind::Person },
        at: Instant::new(1_800_000_000_000_000 + i64::try_from(n / 2).unwrap()).unwrap(),
        charter: Some(Hash::of(b"charter")),
        content,
        detectors: [(Code::new("harm").unwrap(), Id::new("3").unwrap())].into(),
        facts: [
            (Code::new("effect").unwrap(), Fact::Id(Id::new("hold").unwrap())),
            (Code::new("networks").unwrap(), Fact::Ids(vec![Id::new("linkedin").unwrap(), Id::new("x").unwrap()])),
            (Code::new("own").unwrap(), Fact::Flag(false)),
            (Code::new("words").unwrap(), Fact::Number(-12)),
        ]
        .into(),
        subject: Subject { id: Id::new("post-3").unwrap(), kind: Code::new("post").unwrap() },
    }
}

struct Made {
    folder: Folder,
    tree: MemoryTree,
    notes: Vec<String>,
}

/// An export of so many entries with checkpoints at these sizes; every third entry has two contents.
fn export(size: u64, cuts: &[u64], tweak: impl Fn(u64, &mut Record)) -> Made {
    let key = signer();
    let mut writer = ExportWriter::new(Memory(Folder::new()), &readme(), &format!("{}\n", key.verifier())).unwrap();
    let (mut tail, mut tree, mut notes, mut before) = (Tail::new(), MemoryTree::new(), Vec::new(), None);
    for n in 0..=size {
        if cuts.contains(&n) {
            let note = tail.checkpoint("example.org/journal").sign(&key).unwrap();
            let proof = before.map(|before| tree.consistency(before, n).unwrap());
            writer.checkpoint(&note, proof.as_ref()).unwrap();
            notes.push(note.to_string());
            before = Some(n);
        }
        if n == size {
            break;
        }
        let contents: Vec<Content> = ["reason", "text"]
            .into_iter()
            .filter(|_| n % 3 == 0)
            .map(|name| Content {
                entry: n,
                name: Code::new(name).unwrap(),
                key: ContentKey::new([u8::try_from(n % 251).unwrap(); 32]),
                bytes: format!("{name} {n}").into(),
            })
            .collect();
        let hashes = contents.iter().map(|c| ContentHash { hash: c.hash(), name: c.name.clone() }).collect();
        let mut record = record(n, hashes);
        tweak(n, &mut record);
        let appended = tail.append(record).unwrap();
        tree.push(appended.nodes.first().unwrap().1);
        writer.entry(&appended.json).unwrap();
        contents.iter().for_each(|content| writer.content(content).unwrap());
    }
    Made { folder: writer.finish(&key).unwrap().0, tree, notes }
}

fn verify(folder: &Folder, kept: Option<&[u8]>) -> Result<Report, Fault> {
    let small = Small {
        readme: folder.get(README).cloned(),
        manifest: folder.get(MANIFEST).cloned(),
        key: folder.get(KEY).cloned(),
        checkpoints: folder.get(CHECKPOINTS).cloned(),
        consistency: folder.get(CONSISTENCY).cloned(),
    };
    let audit = Audit::open(&[signer().verifier().clone()], folder.keys().map(String::as_str), &small, kept)?;
    let mut joined = audit.join();
    for n in 0..audit.chunks() {
        let bytes = |name: String| folder.get(&name).map(Vec::as_slice);
        let (mut entries, mut leaves) = (bytes(entries_file(n)).unwrap(), bytes(leaves_file(n)).unwrap());
        let mut content = bytes(content_file(n));
        let content = content.as_mut().map(|content| content as &mut dyn BufRead);
        joined.add(&audit.chunk(n, &mut entries, &mut leaves, content).unwrap())?;
    }
    joined.finish()
}

fn lines(bytes: &[u8]) -> Vec<&[u8]> {
    bytes.split_inclusive(|byte| *byte == b'\n').collect()
}

fn edited(folder: &Folder, file: &str, edit: impl FnOnce(&mut Vec<&[u8]>)) -> Folder {
    let mut folder = folder.clone();
    let bytes = folder.remove(file).unwrap();
    let mut all = lines(&bytes);
    edit(&mut all);
    folder.insert(file.to_owned(), all.concat());
    folder
}

#[test]
fn a_sound_export_is_verified() {
    let made = export(20, &[0, 5, 12, 20], |_, _| ());
    let report = verify(&made.folder, None).unwrap();
    assert_eq!((report.entries, report.checkpoints, report.present, report.erased), (20, 4, 14, 0));
    assert_eq!(Some(report.root), made.tree.root_at(20));
    let kept = verify(&made.folder, Some(made.notes[1].as_bytes())).unwrap();
    assert_eq!(kept.kept, Some(5));
    let empty = export(0, &[0], |_, _| ());
    assert_eq!(verify(&empty.folder, None).unwrap().times, None);
}

#[test]
fn files_of_entries_are_joined() {
    let size = 2 * charte_journal::export::CHUNK + 77;
    let made = export(size, &[1, 16_384, 16_385, 30_000, size], |_, _| ());
    let report = verify(&made.folder, None).unwrap();
    assert_eq!((report.entries, report.checkpoints), (size, 5));
    // An act that another file of entries shows, spelled as an entry may be.
    let file = entries_file(1);
    let text = String::from_utf8(made.folder[&file].clone()).unwrap();
    let line = text.lines().nth(99).unwrap();
    let mut folder = made.folder.clone();
    folder.insert(file.clone(), text.replace(line, &line.replace("approved", "rejected")).into_bytes());
    let fault = verify(&folder, None).unwrap_err();
    assert_eq!(fault, Fault { file, line: Some(100), entry: Some(16_384 + 99), what: What::Altered });
}

#[test]
fn each_byte_counts() {
    let made = export(5, &[2, 5], |_, _| ());
    for (file, bytes) in &made.folder {
        for n in 0..bytes.len() {
            for mask in [1 << (n % 8), 0x20] {
                let mut folder = made.folder.clone();
                folder.get_mut(file).unwrap()[n] ^= mask;
                let fault = verify(&folder, None).err().unwrap_or_else(|| panic!("{file}, byte {n}, mask {mask}"));
                let place = if *file == *KEY || *file == *README { fault.file.clone() } else { file.clone() };
                // A hash beside an entry, and the entry: which of them it was is told by the root.
                assert_eq!(fault.file, place, "byte {n}, mask {mask}: {fault:?}");
                if file.starts_with("entries/") {
                    let line = bytes[..n].iter().filter(|byte| **byte == b'\n').count() as u64 + 1;
                    assert_eq!(fault.line, Some(line), "byte {n}, mask {mask}: {fault:?}");
                }
            }
        }
    }
}

#[test]
fn each_file_is_missed_but_contents() {
    let made = export(5, &[2, 5], |_, _| ());
    for file in made.folder.keys() {
        let mut folder = made.folder.clone();
        folder.remove(file);
        match verify(&folder, None) {
            Ok(report) => assert_eq!((file.as_str(), report.erased), ("content/000000.jsonl", 4)),
            Err(fault) => assert_eq!((&fault.file, fault.what), (file, What::MissingFile)),
        }
    }
    let mut folder = made.folder.clone();
    folder.insert("entries/000001.jsonl".into(), vec![]);
    assert_eq!(verify(&folder, None).unwrap_err().what, What::StrayFile);
}

#[test]
fn truncation() {
    let made = export(5, &[2, 5], |_, _| ());
    for (file, bytes) in made.folder.iter().filter(|(file, _)| !file.starts_with("content/")) {
        for end in 0..bytes.len() {
            let mut folder = made.folder.clone();
            folder.get_mut(file).unwrap().truncate(end);
            assert!(verify(&folder, None).is_err(), "{file} at {end}");
        }
    }
}

#[test]
fn contents_may_be_erased_line_by_line() {
    let made = export(10, &[10], |_, _| ());
    for gone in 0..8 {
        let folder = edited(&made.folder, "content/000000.jsonl", |lines| _ = lines.remove(gone));
        let report = verify(&folder, None).unwrap();
        assert_eq!((report.present, report.erased), (7, 1));
    }
    let edits: [fn(&mut Vec<&[u8]>); 3] =
        [|lines| lines.swap(0, 1), |lines| lines.swap(1, 2), |lines| lines.push(lines[0])];
    for edit in edits {
        let folder = edited(&made.folder, "content/000000.jsonl", edit);
        assert_eq!(verify(&folder, None).unwrap_err().what, What::ContentStray);
    }
}

#[test]
fn reordered_doubled_dropped_added() {
    let made = export(10, &[3, 10], |_, _| ());
    let file = "entries/000000.jsonl";
    let swapped = verify(&edited(&made.folder, file, |lines| lines.swap(4, 5)), None).unwrap_err();
    assert_eq!((swapped.line, swapped.what), (Some(5), What::Number { found: 5 }));
    let doubled = verify(&edited(&made.folder, file, |lines| lines.insert(4, lines[3])), None).unwrap_err();
    assert_eq!((doubled.line, doubled.what), (Some(5), What::Number { found: 3 }));
    let dropped = verify(&edited(&made.folder, file, |lines| _ = lines.remove(9)), None).unwrap_err();
    assert_eq!((dropped.entry, dropped.what), (Some(9), What::Ends));
    let added = verify(&edited(&made.folder, file, |lines| lines.push(lines[9])), None).unwrap_err();
    assert_eq!((added.line, added.what), (Some(11), What::Extra));
}

/// Whoever has no key can make entries, hashes of entries and proofs that fit one another; the signed root does not.
#[test]
fn a_forger_without_the_key() {
    let made = export(10, &[3, 10], |_, _| ());
    let forged = export(10, &[3, 10], |n, record| {
        if n == 6 {
            record.act = Code::new("post.rejected").unwrap();
        }
    });
    let mut folder = made.folder.clone();
    for file in ["entries/000000.jsonl", "proofs/leaves-000000.txt"] {
        folder.insert(file.into(), forged.folder[file].clone());
    }
    assert_eq!(verify(&folder, None).unwrap_err().what, What::Root { from: 3, size: 10 });
    // With the forger's own key, under the same name.
    let mut folder = forged.folder.clone();
    let other = SignerKey::new("example.org/journal", KeyKind::Text, &[8; 32]).unwrap();
    folder.insert(KEY.into(), format!("{}\n", other.verifier()).into());
    assert_eq!(verify(&folder, None).unwrap_err().what, What::Key);
}

/// Whoever has the key can sign another journal: a checkpoint kept from before tells.
#[test]
fn a_forger_with_the_key() {
    let made = export(10, &[3, 10], |_, _| ());
    let forged = export(12, &[3, 12], |n, record| {
        if n == 6 {
            record.act = Code::new("post.rejected").unwrap();
        }
    });
    assert!(verify(&forged.folder, None).is_ok());
    assert!(verify(&forged.folder, Some(made.notes[0].as_bytes())).is_ok());
    let fault = verify(&forged.folder, Some(made.notes[1].as_bytes())).unwrap_err();
    assert_eq!(fault.what, What::Forked { kept: 10 });
    // Rolled back to a state that was once true.
    let earlier = export(3, &[3], |_, _| ());
    assert!(verify(&earlier.folder, None).is_ok());
    let fault = verify(&earlier.folder, Some(made.notes[1].as_bytes())).unwrap_err();
    assert_eq!(fault.what, What::RolledBack { size: 3, kept: 10 });
    // Two states of two histories in one export.
    let mut folder = made.folder.clone();
    let both = format!("{}\n{}", made.notes[0], forged.notes[1]);
    folder.insert(CHECKPOINTS.into(), both.into());
    assert_eq!(verify(&folder, None).unwrap_err().what, What::Consistency { old: 3, new: 12 });
    let mut folder = made.folder.clone();
    folder.insert(CHECKPOINTS.into(), format!("{}\n{}", made.notes[1], made.notes[0]).into());
    assert_eq!(verify(&folder, None).unwrap_err().what, What::Order { size: 3, before: 10 });
}

/// Time that goes back cannot be appended; a writer that leaves the rule out is found.
#[test]
fn time_never_goes_back() {
    let made = export(6, &[6], |n, record| record.at = Instant::new(1000 - i64::try_from(n).unwrap()).unwrap());
    assert_eq!(
        verify(&made.folder, None).unwrap().times,
        Some((Instant::new(1000).unwrap(), Instant::new(1000).unwrap()))
    );
    let text = String::from_utf8(made.folder["entries/000000.jsonl"].clone()).unwrap();
    let mut earlier = made.folder.clone();
    let line = text.lines().nth(3).unwrap();
    earlier.insert("entries/000000.jsonl".into(), text.replace(line, &line.replace(":1000,", ":999,")).into());
    assert_eq!(verify(&earlier, None).unwrap_err().what, What::Time);
}
