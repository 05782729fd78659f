//! `charte journal prove`: one entry with the way to the signed root, to be given to somebody without the other entries.

use super::export::{Export, keys, number};
use crate::exit::Exit;
use crate::report::Said;
use anyhow::Result;
use charte_journal::entry::MAX_ENTRY;
use charte_journal::evidence::Evidence;
use charte_journal::export::{CHECKPOINTS, CHUNK, entries_file, last_checkpoint};
use charte_journal::tree::InclusionPlan;
use charte_journal::{Frontier, Hash, NodeId};
use charte_messages::Message;
use std::collections::{HashMap, HashSet};
use std::io::{BufRead, Read, Write};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The folder of an export
    dir: PathBuf,
    /// The number of the entry, from 0
    entry: u64,
    /// The journal's public key: with it, the signature is verified too
    #[arg(long)]
    key: Option<PathBuf>,
}

pub(super) fn run(args: &Args) -> Result<Exit> {
    let export = Export::new(&args.dir)?;
    let broken = || anyhow::Error::from(Said(Message::new("journal-not-proved")));
    let checkpoints = export.small_file(CHECKPOINTS)?.unwrap_or_default();
    let (note, checkpoint) = last_checkpoint(&checkpoints).ok_or_else(broken)?;
    let Some(plan) = InclusionPlan::new(args.entry, checkpoint.size) else {
        let message = Message::new("journal-no-entry").with("entry", args.entry.to_string());
        return Err(Said(message.with("entries", number(checkpoint.size))).into());
    };
    let wanted: HashSet<NodeId> = plan.needs().into_iter().collect();
    let mut nodes = HashMap::new();
    let (mut tree, mut entry, mut line) = (Frontier::new(), Vec::new(), Vec::new());
    for chunk in 0..checkpoint.size.div_ceil(CHUNK) {
        let mut from = export.open(&entries_file(chunk))?;
        while tree.size() < checkpoint.size.min((chunk + 1) * CHUNK) {
            line.clear();
            from.by_ref().take(MAX_ENTRY as u64 + 1).read_until(b'\n', &mut line)?;
            line.pop_if(|last| *last == b'\n').ok_or_else(broken)?;
            if tree.size() == args.entry {
                entry.clone_from(&line);
            }
            tree.push(Hash::leaf(&line), |node, hash| {
                if wanted.contains(&node) {
                    nodes.insert(node, hash);
                }
            });
        }
    }
    let proof = plan.proof(&nodes).map_err(|_| broken())?;
    proof.verify(Hash::leaf(&entry), checkpoint.root).map_err(|_| broken())?;
    let entry = String::from_utf8(entry).map_err(|_| broken())?;
    let evidence = Evidence { checkpoint: note.to_string(), entry, proof };
    if let Some(key) = &args.key {
        evidence.verify(&keys(key)?, CHECKPOINTS).map_err(|fault| Said(fault.message()))?;
    }
    writeln!(std::io::stdout().lock(), "{}", evidence.to_json())?;
    Ok(Exit::Fine)
}
