//! `cargo bench -p charte-bench --bench journal`: the journal of a million entries, beside `sha256sum` on the same bytes and
//! the crate ct-merkle on the same leaves, in one run. Entries are like real ones; every tenth has a content of 280 bytes.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a program that measures and prints"
)]

use charte_journal::audit::{Audit, Small};
use charte_journal::export::{
    CHECKPOINTS, CONSISTENCY, ExportWriter, KEY, MANIFEST, README, content_file, entries_file, leaves_file, readme,
};
use charte_journal::{
    Actor, ActorKind, Code, Content, ContentHash, ContentKey, Fact, Hash, Id, Instant, KeyKind, MemoryTree, Record,
    SignerKey, Sink, Subject, Tail,
};
use ct_merkle::mem_backed_tree::MemoryBackedTree;
use std::collections::HashMap;
use std::fs::File;
use std::hint::black_box;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant as Clock;

const ENTRIES: u64 = 1_000_000;
const CHECKPOINT: u64 = 1_000;

struct Folder(PathBuf, HashMap<String, BufWriter<File>>);

impl Sink for Folder {
    type Error = std::io::Error;
    fn append(&mut self, file: &str, bytes: &[u8]) -> std::io::Result<()> {
        if !self.1.contains_key(file) {
            let path = self.0.join(file);
            std::fs::create_dir_all(path.parent().unwrap())?;
            self.1.insert(file.to_owned(), BufWriter::new(File::create(path)?));
        }
        self.1.get_mut(file).unwrap().write_all(bytes)
    }
}

fn record(n: u64) -> (Record, Option<Content>) {
    let content = n.is_multiple_of(10).then(|| Content {
        entry: n,
        name: Code::new("text").unwrap(),
        key: ContentKey::new([n as u8; 32]),
        bytes: vec![b'a'; 280],
    });
    let hashes = content.iter().map(|c| ContentHash { hash: c.hash(), name: c.name.clone() }).collect();
    let id = |text: String| Id::new(&text).unwrap();
    let code = |text: &str| Code::new(text).unwrap();
    let record = Record {
        act: code(if n.is_multiple_of(2) { "comment.judged" } else { "post.approved" }),
        actor: Actor { id: id(format!("p-{}", n % 500)), kind: ActorKind::Person },
        at: Instant::new(1_800_000_000_000_000 + n as i64 * 1000).unwrap(),
        charter: Some(Hash::of(b"charter")),
        content: hashes,
        detectors: [(code("harm"), id("4".into())), (code("speech"), id("3".into()))].into(),
        facts: [(code("effect"), Fact::Id(id("hold".into()))), (code("rules"), Fact::Ids(vec![id("r-12".into())]))]
            .into(),
        subject: Subject { id: id(format!("post-{n}")), kind: code("post") },
    };
    (record, content)
}

fn rate(name: &str, from: Clock, n: u64) -> f64 {
    let seconds = from.elapsed().as_secs_f64();
    println!("{name:<62} {seconds:>7.2} s  {:>10.0}/s", n as f64 / seconds);
    seconds
}

fn main() {
    let records: Vec<_> = (0..ENTRIES).map(record).collect();
    let mut tail = Tail::new();
    let start = Clock::now();
    let appended: Vec<_> = records.iter().map(|(record, _)| tail.append(record.clone()).unwrap()).collect();
    rate("append: canonical JSON, leaf, nodes", start, ENTRIES);
    let leaves: Vec<Hash> = appended.iter().map(|a| a.nodes.first().unwrap().1).collect();

    println!("\n# The tree alone, on the same million entries");
    let start = Clock::now();
    let mut tree = MemoryTree::new();
    appended.iter().for_each(|a| tree.push(Hash::leaf(&a.json)));
    let root = tree.frontier().root();
    rate("charte-journal: push, root", start, ENTRIES);
    let start = Clock::now();
    let mut peer = MemoryBackedTree::<sha2::Sha256, Vec<u8>>::new();
    appended.iter().for_each(|a| peer.push(a.json.clone()));
    let theirs = peer.root();
    rate("ct-merkle: push, root", start, ENTRIES);
    assert_eq!(theirs.as_bytes()[..], root.as_bytes()[..], "the same root");
    proofs(&tree, &leaves, &peer);

    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), &records, &appended.iter().map(|a| &a.json[..]).collect::<Vec<_>>(), &tree);
    drop((records, appended, peer));
    println!("\n# The export, verified");
    for threads in [1, 2] {
        let start = Clock::now();
        verify(folder.path(), threads);
        rate(&format!("charte-journal: audit, {threads} threads (wanted < 10 s on two)"), start, ENTRIES);
    }
    let start = Clock::now();
    let paths = ["entries", "proofs", "content"].map(|dir| folder.path().join(dir));
    let files = paths.iter().flat_map(|dir| std::fs::read_dir(dir).unwrap()).map(|file| file.unwrap().path());
    let files: Vec<PathBuf> = files.collect();
    let bytes: u64 = files.iter().map(|file| file.metadata().unwrap().len()).sum();
    assert!(Command::new("sha256sum").args(&files).output().unwrap().status.success());
    rate(&format!("sha256sum of the same {} MB, one thread", bytes / 1_000_000), start, ENTRIES);
    program(folder.path());
}

fn proofs(tree: &MemoryTree, leaves: &[Hash], peer: &MemoryBackedTree<sha2::Sha256, Vec<u8>>) {
    let (size, root) = (ENTRIES, tree.frontier().root());
    let runs = 100_000_u64;
    let place = |n: u64| n.wrapping_mul(0x9e37_79b9_7f4a_7c15) % size;
    let start = Clock::now();
    for n in 0..runs {
        black_box(tree.inclusion(place(n), size).unwrap());
    }
    rate("charte-journal: inclusion proofs", start, runs);
    let start = Clock::now();
    for n in 0..runs {
        black_box(peer.prove_inclusion(usize::try_from(place(n)).unwrap()));
    }
    rate("ct-merkle: inclusion proofs", start, runs);
    let made: Vec<_> = (0..runs).map(|n| tree.inclusion(place(n), size).unwrap()).collect();
    let start = Clock::now();
    for proof in &made {
        proof.verify(*leaves.get(usize::try_from(proof.index).unwrap()).unwrap(), root).unwrap();
    }
    rate("charte-journal: inclusion proofs verified", start, runs);
    let start = Clock::now();
    for n in 0..runs {
        black_box(tree.consistency(place(n), size).unwrap());
    }
    rate("charte-journal: consistency proofs", start, runs);
}

fn key() -> SignerKey {
    SignerKey::new("example.org/journal", KeyKind::Text, &[7; 32]).unwrap()
}

fn write(folder: &Path, records: &[(Record, Option<Content>)], json: &[&[u8]], tree: &MemoryTree) {
    let key = key();
    let public = format!("{}\n", key.verifier());
    std::fs::write(folder.join("../charte-bench-journal.key"), &public).unwrap();
    let mut writer = ExportWriter::new(Folder(folder.to_owned(), HashMap::new()), &readme(), &public).unwrap();
    let start = Clock::now();
    for (n, (json, (_, content))) in (1..).zip(json.iter().zip(records)) {
        writer.entry(json).unwrap();
        content.iter().for_each(|content| writer.content(content).unwrap());
        if n % CHECKPOINT == 0 {
            let root = tree.root_at(n).unwrap();
            let checkpoint =
                charte_journal::Checkpoint { origin: "example.org/journal".into(), size: n, root, extensions: vec![] };
            let proof = (n > CHECKPOINT).then(|| tree.consistency(n - CHECKPOINT, n).unwrap());
            writer.checkpoint(&checkpoint.sign(&key).unwrap(), proof.as_ref()).unwrap();
        }
    }
    let mut done = writer.finish(&key).unwrap();
    done.1.values_mut().for_each(|file| file.flush().unwrap());
    rate("export written, 1,000 checkpoints", start, ENTRIES);
}

fn verify(folder: &Path, threads: usize) {
    let bytes = |name: &str| std::fs::read(folder.join(name)).ok();
    let small = Small {
        readme: bytes(README),
        manifest: bytes(MANIFEST),
        key: bytes(KEY),
        checkpoints: bytes(CHECKPOINTS),
        consistency: bytes(CONSISTENCY),
    };
    let chunks = ENTRIES.div_ceil(charte_journal::export::CHUNK);
    let files: Vec<String> = [README, MANIFEST, KEY, CHECKPOINTS, CONSISTENCY]
        .map(str::to_owned)
        .into_iter()
        .chain((0..chunks).flat_map(|n| [entries_file(n), leaves_file(n), content_file(n)]))
        .collect();
    let audit = Audit::open(&[key().verifier().clone()], files.iter().map(String::as_str), &small, None).unwrap();
    let next = AtomicU64::new(0);
    let mut read: Vec<_> = std::thread::scope(|scope| {
        let worker = || {
            let mut done = Vec::new();
            loop {
                let n = next.fetch_add(1, Ordering::Relaxed);
                if n >= chunks {
                    return done;
                }
                let open = |name: String| BufReader::with_capacity(256 << 10, File::open(folder.join(name)).unwrap());
                let (mut entries, mut leaves) = (open(entries_file(n)), open(leaves_file(n)));
                let mut content = open(content_file(n));
                let content: &mut dyn BufRead = &mut content;
                done.push((n, audit.chunk(n, &mut entries, &mut leaves, Some(content)).unwrap()));
            }
        };
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    read.sort_by_key(|(n, _)| *n);
    let mut joined = audit.join();
    read.iter().for_each(|(_, chunk)| joined.add(chunk).unwrap());
    assert_eq!(joined.finish().unwrap().entries, ENTRIES);
}

/// The program as it ships: time, and the most memory that it took, where the system tells it.
fn program(folder: &Path) {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let build = ["build", "--release", "--quiet", "--package", "charte-cli"];
    assert!(Command::new(env!("CARGO")).args(build).current_dir(root).status().unwrap().success());
    let key = folder.join("../charte-bench-journal.key");
    let mut charte = Command::new(format!("{root}/target/release/charte"));
    charte.args(["journal", "verify"]).arg(folder).arg("--key").arg(&key);
    let start = Clock::now();
    let mut child = charte.spawn().unwrap();
    let mut memory = String::new();
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        let told = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        memory = told.lines().find(|line| line.starts_with("VmHWM")).map_or(memory, str::to_owned);
        std::thread::sleep(std::time::Duration::from_millis(10));
    };
    assert!(status.success());
    rate("charte journal verify, the program", start, ENTRIES);
    println!("{memory}");
    std::fs::remove_file(key).unwrap();
}
