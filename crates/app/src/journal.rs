//! The record: read, proved, signed, exported.

use crate::{Act, App, Error};
use charte_domain::{Actor, Right};
use charte_journal::export::ExportError;
use charte_journal::tree::{ConsistencyPlan, InclusionPlan};
use charte_journal::{
    Checkpoint, Content, ContentKey, Entry, Evidence, ExportWriter, Frontier, Hash, SignedNote, Sink, VerifierKey,
};
use charte_store::journal::{self, Filter, Kept};

/// Entries that an export reads at once.
const PAGE: u32 = 4096;

/// Entries, the last first.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn find(app: &App, actor: &Actor, filter: &Filter, limit: u32) -> Result<Vec<Entry>, Error> {
    app.may(actor, Right::Journal, None)?;
    let kept = journal::find(&mut app.store.read().await?, filter, limit).await?;
    kept.iter().map(read).collect()
}

fn read(kept: &Kept) -> Result<Entry, Error> {
    Entry::parse(&kept.json).map_err(|error| Error::Broken(error.to_string()))
}

/// An entry with its contents that were not erased, and the proof that it stands in the tree.
#[derive(Debug)]
pub struct Shown {
    /// The entry.
    pub entry: Entry,
    /// Its canonical JSON.
    pub json: String,
    /// Its contents: name, key, text.
    pub contents: Vec<(String, ContentKey, String)>,
    /// The proof, to be verified by `charte journal prove`.
    pub evidence: Option<String>,
    /// How many entries the journal had when it was proved.
    pub size: u64,
}

/// An entry.
///
/// # Errors
/// Not allowed; not there.
pub async fn show(app: &App, actor: &Actor, seq: u64) -> Result<Shown, Error> {
    app.may(actor, Right::Journal, None)?;
    checkpoint(app).await?;
    let mut link = app.store.read().await?;
    let kept = journal::from(&mut link, seq, 1).await?.into_iter().find(|one| one.seq == seq);
    let kept = kept.ok_or(Error::NotFound("entry"))?;
    let entry = read(&kept)?;
    let contents = journal::bodies(&mut link, seq).await?;
    let contents = contents
        .into_iter()
        .map(|(name, key, bytes)| (name, key, String::from_utf8_lossy(&bytes).into_owned()))
        .collect();
    let last = journal::checkpoints(&mut link).await?.pop();
    let mut evidence = None;
    let mut size = 0;
    if let Some((covered, note, _)) = last
        && let Some(plan) = InclusionPlan::new(seq, covered)
    {
        size = covered;
        let nodes = journal::nodes(&mut link, &plan.needs()).await?;
        let proof = plan.proof(&nodes).map_err(|missing| Error::Broken(missing.to_string()))?;
        let json = String::from_utf8_lossy(&kept.json).into_owned();
        evidence = Some(Evidence { entry: json, checkpoint: note, proof }.to_json());
    }
    let json = String::from_utf8_lossy(&kept.json).into_owned();
    Ok(Shown { entry, json, contents, evidence, size })
}

/// Signs the journal as it is now. Says of how many entries.
///
/// # Errors
/// What the database says.
pub async fn checkpoint(app: &App) -> Result<u64, Error> {
    let now = app.ambient.now();
    {
        let mut link = app.store.read().await?;
        let size = journal::size(&mut link).await?;
        if journal::checkpoints(&mut link).await?.last().is_some_and(|(covered, _, _)| *covered == size) || size == 0 {
            return Ok(size);
        }
    }
    let mut link = app.store.write().await?;
    let open = app.store.journal(&mut link).await?;
    let head: Checkpoint = open.tail().checkpoint(&app.settings.origin);
    let note = head.sign(&app.signer).map_err(|error| Error::Broken(error.to_string()))?;
    journal::keep_checkpoint(&mut link, head.size, &note.to_string(), now.as_microsecond()).await?;
    link.commit().await?;
    Ok(head.size)
}

/// Writes into the journal that it is exported, for whom and why.
///
/// # Errors
/// Not allowed; no purpose.
pub async fn note_export(app: &App, actor: &Actor, purpose: &str) -> Result<u64, Error> {
    app.may(actor, Right::Journal, None)?;
    let purpose = purpose.trim();
    if purpose.is_empty() || purpose.len() > 2000 {
        return Err(Error::invalid("purpose", "purpose-missing"));
    }
    let mut act = Act::begin(app, actor).await?;
    act.content("purpose", Some(actor.id().as_str()), purpose)?;
    act.commit("journal.exported", "journal", "journal").await
}

/// What was found wrong with the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// This entry is not what was written, or not in its place.
    Entry(u64),
    /// A content of this entry is not what was written.
    Content(u64),
    /// The signed checkpoint of so many entries does not fit.
    Checkpoint(u64),
}

/// What a verification found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified {
    /// Entries that were read.
    pub size: u64,
    /// The first fault.
    pub fault: Option<Fault>,
}

/// Verifies the journal as it lies in the database: each entry in its place, each content under its hash, each checkpoint
/// signed by this house and over these entries, the rest as the tree has it.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn verify(app: &App, actor: &Actor) -> Result<Verified, Error> {
    app.may(actor, Right::Journal, None)?;
    // Nothing is signed here: what is not sound must not get another signature.
    let mut link = app.store.read().await?;
    let keys = [app.signer.verifier().clone()];
    let mut checkpoints = journal::checkpoints(&mut link).await?.into_iter().peekable();
    let size = journal::size(&mut link).await?;
    let mut frontier = Frontier::new();
    let mut next = 0;
    let mut last = 0;
    while next < size {
        let page = journal::from(&mut link, next, PAGE).await?;
        let found = |fault| Ok(Verified { size: next, fault: Some(fault) });
        if page.is_empty() {
            return found(Fault::Entry(next));
        }
        let bodies = journal::bodies_between(&mut link, next, PAGE).await?;
        // What is appended meanwhile is for the next time.
        for kept in page.into_iter().filter(|kept| kept.seq < size) {
            let Ok(entry) = read(&kept) else { return Ok(Verified { size: next, fault: Some(Fault::Entry(next)) }) };
            let at = entry.record.at.microseconds();
            if kept.seq != next || entry.seq != next || at < last {
                return Ok(Verified { size: next, fault: Some(Fault::Entry(next)) });
            }
            for (name, key, bytes) in bodies.get(&next).into_iter().flatten() {
                let sealed = entry.record.content.iter().find(|one| one.name.as_str() == name);
                if sealed.is_none_or(|one| one.hash != key.hash(bytes)) {
                    return Ok(Verified { size: next, fault: Some(Fault::Content(next)) });
                }
            }
            last = at;
            frontier.push(Hash::leaf(&kept.json), |_, _| {});
            next += 1;
            while let Some((covered, note, _)) = checkpoints.next_if(|(covered, ..)| *covered == next) {
                if !fits(&note, &keys, covered, frontier.root(), &app.settings.origin) {
                    return Ok(Verified { size: next, fault: Some(Fault::Checkpoint(covered)) });
                }
            }
        }
    }
    // A checkpoint of more than there is; and what came after the last one, against the tree as it is kept.
    let beyond = checkpoints.next().map(|(covered, ..)| Fault::Checkpoint(covered));
    let kept = Frontier::load(size, &journal::nodes(&mut link, &Frontier::needs(size)).await?);
    let whole = kept.is_ok_and(|kept| kept.root() == frontier.root());
    let fault = beyond.or_else(|| (!whole).then_some(Fault::Checkpoint(size)));
    Ok(Verified { size, fault })
}

fn fits(note: &str, keys: &[VerifierKey], size: u64, root: Hash, origin: &str) -> bool {
    let Ok(note) = SignedNote::parse(note.as_bytes()) else { return false };
    let signed = note.verify(keys).is_ok_and(|verified| verified.by.iter().any(|by| by.name == origin));
    let head = Checkpoint::parse(note.text());
    signed && head.is_ok_and(|head| head.size == size && head.root == root && head.origin == origin)
}

/// Writes the whole journal as a folder that is verified with its public key alone; with or without the contents that were
/// not erased.
///
/// # Errors
/// Not allowed; what the database or the folder says.
pub async fn export<S>(app: &App, actor: &Actor, sink: S, contents: bool) -> Result<(S, u64), Error>
where
    S: Sink,
    S::Error: std::fmt::Display + Into<Error>,
{
    app.may(actor, Right::Journal, None)?;
    let size = checkpoint(app).await?;
    let broken = |error: &dyn std::fmt::Display| Error::Broken(error.to_string());
    let keys = format!("{}\n", app.signer.verifier());
    let mut writer = ExportWriter::new(sink, &charte_journal::export::readme(), &keys).map_err(Into::into)?;
    let mut link = app.store.read().await?;
    let mut next = 0;
    while next < size {
        let page = journal::from(&mut link, next, PAGE).await?;
        if page.is_empty() {
            return Err(Error::Broken(format!("entry {next} is missing")));
        }
        for kept in page.into_iter().filter(|kept| kept.seq < size) {
            writer.entry(&kept.json).map_err(Into::into)?;
            next = kept.seq + 1;
            if !contents {
                continue;
            }
            let entry = read(&kept)?;
            let bodies = journal::bodies(&mut link, kept.seq).await?;
            for hash in &entry.record.content {
                let Some((_, key, bytes)) = bodies.iter().find(|(name, _, _)| name == hash.name.as_str()) else {
                    continue;
                };
                let content =
                    Content { entry: kept.seq, name: hash.name.clone(), key: key.clone(), bytes: bytes.clone() };
                writer.content(&content).map_err(Into::into)?;
            }
        }
    }
    let mut before: Option<u64> = None;
    for (covered, note, _) in
        journal::checkpoints(&mut link).await?.into_iter().filter(|(covered, _, _)| *covered <= size)
    {
        let note = SignedNote::parse(note.as_bytes()).map_err(|e| broken(&e))?;
        let proof = match before {
            None => None,
            Some(old) => {
                let plan = ConsistencyPlan::new(old, covered).ok_or_else(|| Error::Broken("checkpoints".to_owned()))?;
                let nodes = journal::nodes(&mut link, &plan.needs()).await?;
                Some(plan.proof(&nodes).map_err(|e| broken(&e))?)
            }
        };
        writer.checkpoint(&note, proof.as_ref()).map_err(Into::into)?;
        before = Some(covered);
    }
    let sink = writer.finish(&app.signer).map_err(|error| match error {
        ExportError::Sink(error) => error.into(),
        ExportError::Key(_) => broken(&error),
    })?;
    Ok((sink, size))
}

/// The last signed checkpoint, as it is given to whoever keeps it outside the house.
///
/// # Errors
/// What the database says.
pub async fn last_checkpoint(app: &App) -> Result<Option<String>, Error> {
    checkpoint(app).await?;
    let mut link = app.store.read().await?;
    Ok(journal::checkpoints(&mut link).await?.pop().map(|(_, note, _)| note))
}

/// The folder of an export while it is written.
#[derive(Debug)]
pub struct FolderSink(std::path::PathBuf);

impl FolderSink {
    /// Writes into a folder that is new or empty.
    #[must_use]
    pub fn new(folder: &std::path::Path) -> Self {
        Self(folder.to_owned())
    }
}

impl Sink for FolderSink {
    type Error = std::io::Error;

    fn append(&mut self, file: &str, bytes: &[u8]) -> std::io::Result<()> {
        use std::io::Write;
        let path = self.0.join(file);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::OpenOptions::new().create(true).append(true).open(path)?.write_all(bytes)
    }
}
