//! The audit of an export: every entry, every root, every signature.
//!
//! The small files come first ([`Audit::open`]); then each file of entries by itself, on whatever thread
//! ([`Audit::chunk`]), line by line; their results are joined in order ([`Joined`]). Memory does not grow with the
//! journal.

use crate::checkpoint::Checkpoint;
use crate::code::Instant;
use crate::content::{Content, MAX_CONTENT_LINE};
use crate::entry::{Entry, MAX_ENTRY};
use crate::export::{
    CHECKPOINTS, CHUNK, CHUNK_LEVEL, CONSISTENCY, COVERED, KEY, MANIFEST, README, checkpoints, content_file,
    entries_file, leaves_file, manifest,
};
use crate::fault::{Fault, What};
use crate::hash::Hash;
use crate::note::{KeyKind, NoteError, SignedBy, SignedNote, Verified, VerifierKey};
use crate::proof::ConsistencyProof;
use crate::tree::Frontier;
use std::collections::BTreeSet;
use std::io::{self, BufRead, Read as _};

/// The small files of an export; none for one that is not there.
#[derive(Clone, Debug, Default)]
pub struct Small {
    /// `README.txt`
    pub readme: Option<Vec<u8>>,
    /// `manifest.txt`
    pub manifest: Option<Vec<u8>>,
    /// `key.pub`
    pub key: Option<Vec<u8>>,
    /// `checkpoints.txt`
    pub checkpoints: Option<Vec<u8>>,
    /// `proofs/consistency.jsonl`
    pub consistency: Option<Vec<u8>>,
}

/// A root that the entries must give.
#[derive(Clone, Debug)]
struct Cut {
    size: u64,
    root: Hash,
    /// Whether the reader brought it.
    kept: bool,
}

/// An export whose small files hold together.
#[derive(Clone, Debug)]
pub struct Audit {
    origin: String,
    size: u64,
    root: Hash,
    /// By size.
    cuts: Vec<Cut>,
    checkpoints: u64,
    witnessed: u64,
    last: Verified,
}

impl Audit {
    /// Verifies the small files against the keys that the reader has from elsewhere. The name of the first key that signs
    /// texts is the journal's origin; further keys of that name are the journal's too, all others are witnesses.
    ///
    /// `files` are the names of all files of the export; `kept` is a signed checkpoint that the reader has kept from
    /// before.
    ///
    /// # Errors
    /// The first place at which something is wrong.
    pub fn open<'a>(
        keys: &[VerifierKey],
        files: impl IntoIterator<Item = &'a str>,
        small: &Small,
        kept: Option<&[u8]>,
    ) -> Result<Self, Fault> {
        let there = |name: &str, bytes: &Option<Vec<u8>>| bytes.clone().ok_or(Fault::new(name, What::MissingFile));
        let signed = there(MANIFEST, &small.manifest)?;
        let covered = [
            there(README, &small.readme)?,
            there(CHECKPOINTS, &small.checkpoints)?,
            there(KEY, &small.key)?,
            there(CONSISTENCY, &small.consistency)?,
        ];
        let [_, notes, own_keys, proofs] = &covered;
        let log = Log::new(keys).ok_or(Fault::new(KEY, What::Key))?;

        let note = SignedNote::parse(&signed).map_err(|_| Fault::new(MANIFEST, What::Note))?;
        let seen = log.verify(&note, MANIFEST, 1)?;
        if !seen.unknown.is_empty() || note.signatures().len() != 1 {
            return Err(Fault::new(MANIFEST, What::Manifest));
        }
        let own_keys = std::str::from_utf8(own_keys).map_err(|_| Fault::new(KEY, What::Key))?;
        let own_keys = VerifierKey::parse_lines(own_keys).map_err(|n| Fault::new(KEY, What::Key).line(n as u64))?;
        if own_keys.iter().any(|key| !keys.contains(key)) {
            return Err(Fault::new(KEY, What::Key));
        }

        let mut audit = Self {
            origin: log.origin.to_owned(),
            size: 0,
            root: Hash::empty(),
            cuts: Vec::new(),
            checkpoints: 0,
            witnessed: 0,
            last: Verified::default(),
        };
        audit.read_checkpoints(&log, notes)?;
        audit.read_consistency(proofs)?;
        if let Some(kept) = kept {
            audit.keep(&log, kept)?;
        }
        let hashes = [README, CHECKPOINTS, KEY, CONSISTENCY].map(|name| {
            let of = COVERED.iter().zip(&covered).find(|(covered, _)| **covered == name);
            Hash::of(of.map_or(&[][..], |(_, bytes)| bytes))
        });
        audit.compare_manifest(note.text(), &hashes)?;
        audit.names(files)?;
        Ok(audit)
    }

    fn read_checkpoints(&mut self, log: &Log<'_>, bytes: &[u8]) -> Result<(), Fault> {
        let wrong = |line, what| Fault::new(CHECKPOINTS, what).line(line);
        let text = std::str::from_utf8(bytes).map_err(|_| wrong(1, What::Note))?;
        for (line, note, checkpoint) in checkpoints(text).map_err(|line| wrong(line, What::Note))? {
            let verified = log.verify(&note, CHECKPOINTS, line)?;
            if checkpoint.origin != log.origin {
                return Err(wrong(line, What::Origin(checkpoint.origin)));
            }
            let Checkpoint { size, root, .. } = checkpoint;
            if self.checkpoints > 0 && size <= self.size {
                return Err(wrong(line, What::Order { size, before: self.size }));
            }
            if size == 0 && root != Hash::empty() {
                return Err(wrong(line, What::Root { from: 0, size }));
            }
            (self.size, self.root) = (size, root);
            self.checkpoints += 1;
            self.witnessed += u64::from(verified.by.iter().any(|by| by.name != log.origin));
            self.cuts.push(Cut { size, root, kept: false });
            self.last = verified;
        }
        if self.checkpoints == 0 { Err(wrong(1, What::Note)) } else { Ok(()) }
    }

    fn read_consistency(&self, bytes: &[u8]) -> Result<(), Fault> {
        let mut lines = bytes.split_inclusive(|byte| *byte == b'\n');
        let mut number = 0;
        for (old, new) in self.cuts.iter().zip(self.cuts.iter().skip(1)) {
            number += 1;
            let wrong = || {
                let what = What::Consistency { old: old.size, new: new.size };
                Fault::new(CONSISTENCY, what).line(number)
            };
            let line = lines.next().and_then(|line| line.strip_suffix(b"\n")).ok_or_else(wrong)?;
            let proof = ConsistencyProof::from_json(line).map_err(|_| wrong())?;
            let fits = proof.old == old.size && proof.new == new.size && proof.verify(old.root, new.root).is_ok();
            if !fits {
                return Err(wrong());
            }
        }
        match lines.next() {
            Some(_) => Err(Fault::new(CONSISTENCY, What::Extra).line(number + 1)),
            None => Ok(()),
        }
    }

    /// The checkpoint that the reader brings is one more root that the entries must give.
    fn keep(&mut self, log: &Log<'_>, bytes: &[u8]) -> Result<(), Fault> {
        let wrong = |what| Fault::new(CHECKPOINTS, what);
        let note = SignedNote::parse(bytes).map_err(|_| wrong(What::Note))?;
        log.verify(&note, CHECKPOINTS, 1)?;
        let checkpoint = Checkpoint::parse(note.text()).map_err(|_| wrong(What::Note))?;
        if checkpoint.origin != log.origin {
            return Err(wrong(What::Origin(checkpoint.origin)));
        }
        let Checkpoint { size: kept, root, .. } = checkpoint;
        if kept > self.size {
            return Err(wrong(What::RolledBack { size: self.size, kept }));
        }
        if (kept == self.size && root != self.root) || (kept == 0 && root != Hash::empty()) {
            return Err(wrong(What::Forked { kept }));
        }
        self.cuts.push(Cut { size: kept, root, kept: true });
        self.cuts.sort_by_key(|cut| cut.size);
        Ok(())
    }

    fn compare_manifest(&self, text: &str, hashes: &[Hash; 4]) -> Result<(), Fault> {
        let wanted = manifest(&self.origin, hashes);
        if text == wanted {
            return Ok(());
        }
        // The key stands by the manifest: what differs from it was changed.
        let other = COVERED.iter().zip(wanted.lines().skip(2)).find(|(_, line)| !text.lines().any(|l| l == *line));
        Err(other.map_or(Fault::new(MANIFEST, What::Manifest), |(name, _)| Fault::new(name, What::OtherFile)))
    }

    fn names<'a>(&self, files: impl IntoIterator<Item = &'a str>) -> Result<(), Fault> {
        let files: BTreeSet<&str> = files.into_iter().collect();
        let mut known: BTreeSet<String> = COVERED.iter().map(|name| (*name).to_owned()).collect();
        known.insert(MANIFEST.to_owned());
        for chunk in 0..self.chunks() {
            for name in [entries_file(chunk), leaves_file(chunk)] {
                if !files.contains(name.as_str()) {
                    return Err(Fault::new(&name, What::MissingFile).entry(chunk << CHUNK_LEVEL));
                }
                known.insert(name);
            }
            known.insert(content_file(chunk));
        }
        match files.into_iter().find(|name| !known.contains(*name)) {
            Some(name) => Err(Fault::new(name, What::StrayFile)),
            None => Ok(()),
        }
    }

    /// The journal's identity.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The entries.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The root that the last checkpoint signs.
    #[must_use]
    pub fn root(&self) -> Hash {
        self.root
    }

    /// The files of entries, each to be read by [`Audit::chunk`].
    #[must_use]
    pub fn chunks(&self) -> u64 {
        self.size.div_ceil(CHUNK)
    }

    /// The roots that must come out of a file of entries.
    fn cuts(&self, chunk: u64) -> impl Iterator<Item = &Cut> {
        let start = chunk << CHUNK_LEVEL;
        self.cuts.iter().filter(move |cut| cut.size > start && cut.size <= start + CHUNK)
    }

    /// Reads a file of entries with the hashes beside it and the contents, where there are any.
    ///
    /// # Errors
    /// Of the readers. What is wrong with the journal is told by [`Joined::add`].
    pub fn chunk(
        &self,
        number: u64,
        entries: &mut dyn BufRead,
        leaves: &mut dyn BufRead,
        content: Option<&mut dyn BufRead>,
    ) -> io::Result<Chunk> {
        let start = number << CHUNK_LEVEL;
        let mut reading = Reading {
            entries: Lines::new(entries, MAX_ENTRY),
            leaves: Lines::new(leaves, 64),
            content: match content {
                Some(from) => Contents::begin(from)?,
                None => Contents::none(),
            },
            names: [entries_file(number), leaves_file(number), content_file(number)],
            scratch: Vec::new(),
            chunk: Chunk {
                number,
                tree: Twin::default(),
                cuts: Vec::new(),
                times: None,
                present: 0,
                erased: 0,
                fault: None,
            },
        };
        let cuts: Vec<u64> = self.cuts(number).map(|cut| cut.size).collect();
        let mut cuts = cuts.into_iter().peekable();
        let mut fault = None;
        for seq in start..self.size.min(start + CHUNK) {
            if let Err(found) = reading.entry(seq)? {
                fault = Some(found);
                break;
            }
            while cuts.next_if_eq(&(seq + 1)).is_some() {
                reading.chunk.cuts.push(reading.chunk.tree.clone());
            }
        }
        if fault.is_none() {
            fault = reading.end()?.err();
        }
        reading.chunk.fault = fault;
        Ok(reading.chunk)
    }

    /// What joins the results.
    #[must_use]
    pub fn join(&self) -> Joined<'_> {
        Joined { audit: self, next: 0, tree: Twin::default(), sound: 0, times: None, present: 0, erased: 0 }
    }
}

/// The keys of a journal and of its witnesses.
struct Log<'a> {
    origin: &'a str,
    keys: &'a [VerifierKey],
}

impl<'a> Log<'a> {
    fn new(keys: &'a [VerifierKey]) -> Option<Self> {
        let origin = keys.iter().find(|key| key.kind() == KeyKind::Text)?.name();
        Some(Self { origin, keys })
    }

    /// Who signed; the journal must be among them, whoever else is.
    fn verify(&self, note: &SignedNote, file: &str, line: u64) -> Result<Verified, Fault> {
        let wrong = |what| Fault::new(file, what).line(line);
        let verified = note.verify(self.keys).map_err(|error| match error {
            NoteError::Signature(name) => wrong(What::Signature(name)),
            NoteError::Unsigned => wrong(What::Unsigned(self.origin.to_owned())),
            NoteError::Form | NoteError::Key => wrong(What::Note),
        })?;
        let own = |by: &SignedBy| by.kind == KeyKind::Text && by.name == self.origin;
        if verified.by.iter().any(own) { Ok(verified) } else { Err(wrong(What::Unsigned(self.origin.to_owned()))) }
    }
}

/// Two trees side by side: of the entries, and of the hashes recorded beside them. Nearly always they are one.
#[derive(Clone, Debug, Default)]
struct Twin {
    entries: Frontier,
    /// The tree of the recorded hashes and the first entry that has another, once there is one.
    recorded: Option<(Frontier, u64)>,
}

impl Twin {
    fn push(&mut self, seq: u64, leaf: Hash, recorded: Hash) {
        if self.recorded.is_none() && leaf != recorded {
            self.recorded = Some((self.entries.clone(), seq));
        }
        self.entries.push(leaf, |_, _| ());
        if let Some((tree, _)) = &mut self.recorded {
            tree.push(recorded, |_, _| ());
        }
    }

    /// This tree, of whole files of entries, with another behind it.
    fn with(&self, next: &Self) -> Self {
        let join = |left: &Frontier, right: &Frontier| {
            let mut joined = left.clone();
            for (level, hash) in right.peaks() {
                joined.push_subtree(level, hash, |_, _| ());
            }
            joined
        };
        let recorded = match (&self.recorded, &next.recorded) {
            (None, None) => None,
            (Some((tree, first)), None) => Some((join(tree, &next.entries), *first)),
            (None, Some((tree, first))) => Some((join(&self.entries, tree), *first)),
            (Some((tree, first)), Some((other, _))) => Some((join(tree, other), *first)),
        };
        Self { entries: join(&self.entries, &next.entries), recorded }
    }
}

/// What one file of entries gave.
#[derive(Clone, Debug)]
pub struct Chunk {
    number: u64,
    tree: Twin,
    /// The trees at the roots that must come out.
    cuts: Vec<Twin>,
    times: Option<(Instant, Instant)>,
    present: u64,
    erased: u64,
    fault: Option<Fault>,
}

impl Chunk {
    /// Whether something is wrong already; later files need not be read then.
    #[must_use]
    pub fn is_faulty(&self) -> bool {
        self.fault.is_some()
    }
}

/// A file of entries while it is read.
struct Reading<'r> {
    entries: Lines<'r>,
    leaves: Lines<'r>,
    content: Contents<'r>,
    names: [String; 3],
    scratch: Vec<u8>,
    chunk: Chunk,
}

impl Reading<'_> {
    fn entry(&mut self, seq: u64) -> io::Result<Result<(), Fault>> {
        let [entries, leaves, _] = &self.names;
        let (in_entries, in_leaves) = (self.entries.number + 1, self.leaves.number + 1);
        let wrong = |what| Ok(Err(Fault::new(entries, what).line(in_entries).entry(seq)));
        let unlike = |what| Ok(Err(Fault::new(leaves, what).line(in_leaves).entry(seq)));
        match self.entries.next()? {
            Next::Line => {}
            Next::End => return wrong(What::Ends),
            Next::Endless => return wrong(What::Line),
        }
        match self.leaves.next()? {
            Next::Line => {}
            Next::End => return unlike(What::Ends),
            Next::Endless => return unlike(What::Line),
        }
        let Some(recorded) = Hash::from_base64(&self.leaves.line) else { return unlike(What::Leaf) };
        let leaf = Hash::leaf(&self.entries.line);
        let entry = match Entry::parse_with(&self.entries.line, &mut self.scratch) {
            Ok(entry) => entry,
            Err(error) => return wrong(What::Entry(error)),
        };
        if entry.seq != seq {
            return wrong(What::Number { found: entry.seq });
        }
        let at = entry.record.at;
        let (first, last) = self.chunk.times.unwrap_or((at, at));
        if at < last {
            return wrong(What::Time);
        }
        self.chunk.times = Some((first, at));
        self.chunk.tree.push(seq, leaf, recorded);
        self.contents(&entry)
    }

    /// Contents stand in the order in which the entry names them.
    fn contents(&mut self, entry: &Entry) -> io::Result<Result<(), Fault>> {
        let [_, _, file] = &self.names;
        for wanted in &entry.record.content {
            let found = match &self.content.next {
                Some(Ok(content)) if content.entry == entry.seq && content.name == wanted.name => content.hash(),
                Some(Err(what)) => {
                    return Ok(Err(Fault::new(file, what.clone()).line(self.content.number())));
                }
                _ => {
                    self.chunk.erased += 1;
                    continue;
                }
            };
            if found != wanted.hash {
                let what = What::ContentAltered(wanted.name.to_string());
                return Ok(Err(Fault::new(file, what).line(self.content.number()).entry(entry.seq)));
            }
            self.chunk.present += 1;
            self.content.advance()?;
        }
        match &self.content.next {
            Some(Ok(content)) if content.entry <= entry.seq => {
                let fault = Fault::new(file, What::ContentStray).line(self.content.number());
                Ok(Err(fault.entry(content.entry)))
            }
            _ => Ok(Ok(())),
        }
    }

    /// Nothing may stand behind the last entry.
    fn end(&mut self) -> io::Result<Result<(), Fault>> {
        let [entries, leaves, content] = &self.names;
        for (lines, file) in [(&mut self.entries, entries), (&mut self.leaves, leaves)] {
            let line = lines.number + 1;
            if !matches!(lines.next()?, Next::End) {
                return Ok(Err(Fault::new(file, What::Extra).line(line)));
            }
        }
        let left = match &self.content.next {
            None => return Ok(Ok(())),
            Some(Err(what)) => Fault::new(content, what.clone()),
            Some(Ok(stray)) => Fault::new(content, What::ContentStray).entry(stray.entry),
        };
        Ok(Err(left.line(self.content.number())))
    }
}

/// The contents of a file of entries, one ahead.
struct Contents<'r> {
    lines: Option<Lines<'r>>,
    next: Option<Result<Content, What>>,
}

impl<'r> Contents<'r> {
    fn none() -> Self {
        Self { lines: None, next: None }
    }

    fn begin(from: &'r mut dyn BufRead) -> io::Result<Self> {
        let mut contents = Self { lines: Some(Lines::new(from, MAX_CONTENT_LINE)), next: None };
        contents.advance()?;
        Ok(contents)
    }

    fn advance(&mut self) -> io::Result<()> {
        let Some(lines) = &mut self.lines else { return Ok(()) };
        self.next = match lines.next()? {
            Next::Line => Some(Content::parse(&lines.line).ok_or(What::Content)),
            Next::End => None,
            Next::Endless => Some(Err(What::Line)),
        };
        Ok(())
    }

    fn number(&self) -> u64 {
        self.lines.as_ref().map_or(0, |lines| lines.number)
    }
}

/// Lines of at most a length, each with its end.
struct Lines<'r> {
    from: &'r mut dyn BufRead,
    longest: u64,
    line: Vec<u8>,
    /// The number of the line that was read, from 1.
    number: u64,
}

enum Next {
    Line,
    End,
    /// Too long, or without an end.
    Endless,
}

impl<'r> Lines<'r> {
    fn new(from: &'r mut dyn BufRead, longest: usize) -> Self {
        Self { from, longest: longest as u64 + 1, line: Vec::new(), number: 0 }
    }

    fn next(&mut self) -> io::Result<Next> {
        self.line.clear();
        if (&mut *self.from).take(self.longest).read_until(b'\n', &mut self.line)? == 0 {
            return Ok(Next::End);
        }
        self.number += 1;
        Ok(if self.line.pop_if(|last| *last == b'\n').is_some() { Next::Line } else { Next::Endless })
    }
}

/// The results so far, in the order of the files.
#[derive(Clone, Debug)]
pub struct Joined<'a> {
    audit: &'a Audit,
    next: u64,
    tree: Twin,
    /// Up to here a signed root has come out.
    sound: u64,
    times: Option<(Instant, Instant)>,
    present: u64,
    erased: u64,
}

impl Joined<'_> {
    /// Joins the next file of entries.
    ///
    /// # Errors
    /// The first place at which something is wrong.
    pub fn add(&mut self, chunk: &Chunk) -> Result<(), Fault> {
        let start = chunk.number << CHUNK_LEVEL;
        if let (Some((_, last)), Some((first, _))) = (self.times, chunk.times)
            && first < last
        {
            return Err(self.earlier(Fault::new(&entries_file(chunk.number), What::Time).line(1).entry(start)));
        }
        for (cut, tree) in self.audit.cuts(chunk.number).zip(&chunk.cuts) {
            self.cut(cut, &self.tree.with(tree))?;
            self.sound = cut.size;
        }
        self.tree = self.tree.with(&chunk.tree);
        if let Some(fault) = &chunk.fault {
            return Err(self.earlier(fault.clone()));
        }
        self.next += 1;
        self.times = match (self.times, chunk.times) {
            (Some((first, _)), Some((_, last))) => Some((first, last)),
            (before, now) => before.or(now),
        };
        self.present += chunk.present;
        self.erased += chunk.erased;
        Ok(())
    }

    /// Whether the entries give a signed root.
    fn cut(&self, cut: &Cut, tree: &Twin) -> Result<(), Fault> {
        let fits = tree.entries.root() == cut.root;
        match &tree.recorded {
            None if fits => Ok(()),
            Some((_, seq)) if fits => Err(at(&leaves_file(*seq >> CHUNK_LEVEL), *seq, What::LeafHash)),
            // The recorded hashes give the root: they show which entry it was.
            Some((recorded, seq)) if recorded.root() == cut.root => Err(altered(*seq)),
            _ if cut.kept => Err(Fault::new(CHECKPOINTS, What::Forked { kept: cut.size })),
            _ => {
                let from = self.sound;
                Err(at(&entries_file(from >> CHUNK_LEVEL), from, What::Root { from, size: cut.size }))
            }
        }
    }

    /// A fault, unless an entry already had another hash than the one beside it. Which of the two is right, no root can
    /// tell any more.
    fn earlier(&self, fault: Fault) -> Fault {
        match &self.tree.recorded {
            Some((_, seq)) if fault.entry.is_none_or(|entry| *seq <= entry) => {
                at(&entries_file(*seq >> CHUNK_LEVEL), *seq, What::Unlike)
            }
            _ => fault,
        }
    }

    /// What was proved.
    ///
    /// # Errors
    /// A file of entries was not joined, so that nothing is proved.
    pub fn finish(self) -> Result<Report, Fault> {
        let audit = self.audit;
        if self.next != audit.chunks() {
            return Err(Fault::new(&entries_file(self.next), What::MissingFile));
        }
        let kept = audit.cuts.iter().rfind(|cut| cut.kept).map(|cut| cut.size);
        Ok(Report {
            origin: audit.origin.clone(),
            entries: audit.size,
            root: audit.root,
            times: self.times,
            checkpoints: audit.checkpoints,
            witnessed: audit.witnessed,
            last: audit.last.clone(),
            present: self.present,
            erased: self.erased,
            kept,
        })
    }
}

fn at(file: &str, seq: u64, what: What) -> Fault {
    Fault::new(file, what).line((seq & (CHUNK - 1)) + 1).entry(seq)
}

fn altered(seq: u64) -> Fault {
    at(&entries_file(seq >> CHUNK_LEVEL), seq, What::Altered)
}

/// What an export proves.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Report {
    /// The journal's identity.
    pub origin: String,
    /// The entries, all of them verified.
    pub entries: u64,
    /// The root that they give, and that the last checkpoint signs.
    pub root: Hash,
    /// The instants of the first entry and of the last.
    pub times: Option<(Instant, Instant)>,
    /// Checkpoints, each signed by the journal and continued by the next.
    pub checkpoints: u64,
    /// Those that a known witness signed too.
    pub witnessed: u64,
    /// Who signed the last one.
    pub last: Verified,
    /// Contents that are what was recorded.
    pub present: u64,
    /// Contents that are no longer there.
    pub erased: u64,
    /// The size of the checkpoint that the reader had kept, if there was one.
    pub kept: Option<u64>,
}
