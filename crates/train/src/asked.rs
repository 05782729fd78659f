//! What the limits cost that spare the encoder: each text read with its meaning, and as the program reads it, which asks for
//! the meaning only where it could change what is reported. The limits (`CLEAR` in `harm/answer.rs` and `defamation.rs`, `clear`
//! in `claims.rs`) are chosen by what this prints; a text that must not be lost goes into `tests/cases/asked.txt`.

use crate::data::{own, public};
use anyhow::{Context, Result};
use charte_signals::claims::{self, find_claims};
use charte_signals::defamation::{self, find_defamation};
use charte_signals::disclosure::{DisclosureKind, find_disclosures};
use charte_signals::encoder::{Encoder, Scratch};
use charte_signals::entities::Entities;
use charte_signals::finding::{Finding, Sign};
use charte_signals::harm::Prepared;
use charte_signals::harm::answer::Harm;
use charte_signals::language::language_of;
use charte_signals::normalise::Normalised;
use charte_signals::speech::{Heard, Listener, shipped};
use clap::Args;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Arguments {
    /// The folder of the data sets.
    #[arg(long)]
    data: PathBuf,
    /// Own sentences.
    #[arg(long, default_value = "crates/train/own")]
    own: PathBuf,
    /// The sentence encoder.
    #[arg(long, default_value = "crates/signals/models/encoder.bin")]
    encoder: PathBuf,
    /// Show each finding that is lost or kept wrongly, with its text.
    #[arg(long)]
    show: bool,
}

/// What one family of detectors asked and found.
#[derive(Default)]
struct Count {
    texts: u32,
    /// Texts about which the encoder is asked.
    asked: u32,
    /// Findings of each sign with the meaning everywhere, and those that the program does not have or has alone.
    signs: BTreeMap<&'static str, [u32; 3]>,
}

impl Count {
    fn add(&mut self, asked: bool, full: &[Finding], program: &[Finding]) -> Vec<&'static str> {
        self.texts += 1;
        self.asked += u32::from(asked);
        let sure =
            |all: &[Finding]| -> BTreeSet<Sign> { all.iter().filter(|f| f.confidence >= 50).map(|f| f.sign).collect() };
        let (full, program) = (sure(full), sure(program));
        let mut differ = Vec::new();
        for sign in full.union(&program) {
            let counts = self.signs.entry(sign.code()).or_default();
            let (there, here) = (full.contains(sign), program.contains(sign));
            for (count, more) in counts.iter_mut().zip([there, there && !here, here && !there]) {
                *count += u32::from(more);
            }
            if there != here {
                differ.push(sign.code());
            }
        }
        differ
    }

    fn say(&self, name: &str) {
        let share = f64::from(self.asked) / f64::from(self.texts.max(1));
        println!("{name}: {} texts, the encoder asked about {} ({share:.2})", self.texts, self.asked);
        for (sign, [all, lost, alone]) in &self.signs {
            println!(
                "  {sign:20} {all:6} findings with the meaning everywhere, {lost} lost, {alone} that it would take back"
            );
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let harm = Harm::shipped().context("the models of harm")?;
    let models = shipped().context("the models of speech")?;
    let encoder = Encoder::from_bytes(std::fs::read(&arguments.encoder).context("the encoder's file")?)?;
    let (mut prepared, mut scratch, mut listener) = (Prepared::new(), Scratch::new(), Listener::new());
    let (mut harms, mut said) = (Count::default(), Count::default());
    for row in public(&arguments.data)?.into_iter().chain(own(&arguments.own)?) {
        let (text, entities) = (Normalised::of(&row.text), Entities::read(&row.text));
        harm.prepare(&text, &entities, language_of(&text, &entities), &mut prepared);
        let meaning = encoder.encode(prepared.meaning(&text), &mut scratch).vector;
        let wanted = harm.wants_meaning(&prepared);
        let full = harm.read(&text, &prepared, Some(&meaning)).findings;
        let program = if wanted { full.clone() } else { harm.read(&text, &prepared, None).findings };
        let mut differ = harms.add(wanted, &full, &program);

        let mut disclosures = Vec::new();
        find_disclosures(&text, &mut disclosures);
        let disclosed = disclosures.iter().any(|d| d.kind == DisclosureKind::Paid);
        let mut hear = |meaning| listener.hear(models, &text, &entities, &prepared.tokens, meaning);
        let (lower, upper) = (hear(None), hear(Some(&meaning)));
        let find = |heard: &Heard| {
            let mut out = Vec::new();
            find_claims(&text, Some(heard), disclosed, &mut out);
            find_defamation(&text, &entities, Some(heard), &mut out);
            out
        };
        let wanted =
            claims::wants_meaning(&text, &lower, disclosed) || defamation::wants_meaning(&text, &entities, &lower);
        let full = find(&upper);
        let program = if wanted { full.clone() } else { find(&lower) };
        differ.extend(said.add(wanted, &full, &program));
        if arguments.show && !differ.is_empty() {
            println!("{} [{}] {}", differ.join(", "), row.set, row.text);
        }
    }
    harms.say("harm");
    said.say("claims and accusations");
    Ok(())
}
