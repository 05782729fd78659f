//! The models of speech: intents, feelings, distress, spam, accusations, and the wordings a charter asks about.

use crate::chance::hash;
use crate::data::{key, read_tsv};
use crate::fit::{self, Example};
use crate::template;
use anyhow::{Context, Result};
use charte_signals::encoder::{Encoder, SIZE, Scratch};
use charte_signals::entities::Entities;
use charte_signals::harm::{Prepared, shipped as lexicon};
use charte_signals::linear::Features;
use charte_signals::normalise::Normalised;
use charte_signals::perceptron::HIDDEN;
use charte_signals::speech::features::{self, BITS, MAGIC, Ngram};
use charte_signals::speech::network::{self, Network};
use charte_signals::speech::shape::Shape;
use charte_signals::speech::{HEADS, Head, Scores, input};
use clap::Args;
use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

#[derive(Args)]
pub(crate) struct Arguments {
    /// The folder of the data sets (the one that holds `toxicity` and `spam`).
    #[arg(long)]
    data: PathBuf,
    /// Own sentences.
    #[arg(long, default_value = "crates/train/own")]
    own: PathBuf,
    /// The sentence encoder.
    #[arg(long, default_value = "crates/signals/models/encoder.bin")]
    encoder: PathBuf,
    /// Where the models go.
    #[arg(long, default_value = "crates/signals/models")]
    out: PathBuf,
    /// How often the linear model sees each row.
    #[arg(long, default_value_t = 8)]
    rounds: usize,
    /// How often the network sees each row.
    #[arg(long, default_value_t = 14)]
    epochs: usize,
}

/// What a row is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Shapes the models.
    Train,
    /// Chooses what of each model makes the answer.
    Choose,
    /// Measures.
    Measure,
}

struct Row {
    text: String,
    set: String,
    kind: String,
    labels: Scores,
    weight: f32,
    part: Part,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let mut rows = own(&arguments.own)?;
    rows.extend(public(&arguments.data)?);
    let mut known = HashSet::new();
    rows.retain(|row| known.insert(key(&row.text)));
    let of = |part: Part| -> Vec<usize> {
        (0..rows.len()).filter(|n| rows.get(*n).is_some_and(|r| r.part == part)).collect()
    };
    let (train, choose, measure) = (of(Part::Train), of(Part::Choose), of(Part::Measure));
    println!("{} rows to train, {} to choose, {} to measure", train.len(), choose.len(), measure.len());
    let encoder = Encoder::from_bytes(std::fs::read(&arguments.encoder).context("the encoder's file")?)?;
    let mut examples = see(&rows, &encoder)?;
    fit::balance(&mut examples, &train, 0.6, &GROUPS);
    println!("features and meanings are there");
    let (biases, table) = fit::linear(&examples, &train, Ngram::BUCKETS, arguments.rounds, &GROUPS);
    let file = Ngram::to_bytes(MAGIC, &biases, &table);
    std::fs::create_dir_all(&arguments.out)?;
    std::fs::write(arguments.out.join("speech-ngram.bin"), &file)?;
    let ngram = Ngram::from_bytes(MAGIC, Box::leak(file.into_boxed_slice())).context("the model that was just made")?;
    let net = fit::network(&examples, &train, HIDDEN, SIZE, arguments.epochs, &GROUPS);
    let lower: Vec<Vec<f32>> = examples.iter().map(|e| ngram.scores_of(&e.blocks).to_vec()).collect();
    let upper: Vec<Vec<f32>> = examples.iter().map(|e| net.scores(&e.input)).collect();
    let (mut both, mut alone) = (Vec::new(), Vec::new());
    for group in GROUPS.into_iter().chain((FEELINGS_END..HEADS).map(|h| h..h + 1)) {
        let (parts, ones) = fit::blend(&examples, &choose, [&lower, &upper], group.clone());
        both.extend(ones.into_iter().map(|one| (parts, one)));
        let (parts, ones) = fit::blend(&examples, &choose, [&lower], group);
        alone.extend(ones.into_iter().map(|one| (parts, one)));
    }
    let numbers = net.numbers();
    let numbers = numbers.chain(both.iter().flat_map(|([a, b], c)| [*a, *b, *c]));
    let numbers = numbers.chain(alone.iter().flat_map(|([a], c)| [*a, *c]));
    let file = Network::of(numbers).to_bytes(network::MAGIC);
    std::fs::write(arguments.out.join("speech-network.bin"), &file)?;
    Network::from_bytes(network::MAGIC, &file).context("the network that was just made")?;
    let answers: Vec<[Scores; 2]> = lower
        .iter()
        .zip(&upper)
        .map(|(low, up)| {
            let get = |v: &[f32], h: usize| v.get(h).copied().unwrap_or(0.0);
            let lower = std::array::from_fn(|h| alone.get(h).map_or(0.0, |([a], c)| a * get(low, h) + c));
            let full =
                std::array::from_fn(|h| both.get(h).map_or(0.0, |([a, b], c)| a * get(low, h) + b * get(up, h) + c));
            [lower, full]
        })
        .collect();
    report(&rows, &measure, &answers);
    Ok(())
}

fn see(rows: &[Row], encoder: &Encoder) -> Result<Vec<Example>> {
    let (lexicon, _) = lexicon();
    let threads = std::thread::available_parallelism()?.get();
    let share = rows.len().div_ceil(threads).max(1);
    let parts: Vec<Vec<Example>> = std::thread::scope(|scope| {
        let work = |rows: &'_ [Row]| {
            let (mut prepared, mut scratch, mut features) = (Prepared::new(), Scratch::new(), Features::default());
            rows.iter()
                .map(|row| {
                    let text = Normalised::of(&row.text);
                    let entities = Entities::read(&row.text);
                    let language = charte_signals::language::language_of(&text, &entities);
                    prepared.read(&text, &entities, language, lexicon);
                    let shape = Shape::of(&text, &entities);
                    let meaning = encoder.encode(prepared.meaning(&text), &mut scratch).vector;
                    features::read(&text, &shape, &mut features);
                    Example {
                        blocks: features.listed(&text, BITS),
                        input: input(&meaning, &prepared.tokens, &shape).to_vec(),
                        labels: row.labels.to_vec(),
                        weights: vec![row.weight; HEADS],
                    }
                })
                .collect::<Vec<_>>()
        };
        let handles: Vec<_> = rows.chunks(share).map(|part| scope.spawn(move || work(part))).collect();
        handles.into_iter().filter_map(|h| h.join().ok()).collect()
    });
    Ok(parts.into_iter().flatten().collect())
}

const INTENTS: [Head; 7] =
    [Head::Complaint, Head::Criticism, Head::Question, Head::Praise, Head::Request, Head::Alert, Head::Other];
const FEELINGS: [Head; 3] = [Head::Positive, Head::Neutral, Head::Negative];
/// The first head after the intents and the feelings.
const FEELINGS_END: usize = 10;
/// Of the intents one is true, and of the feelings.
const GROUPS: [std::ops::Range<usize>; 2] = [0..7, 7..FEELINGS_END];
const CUES: [Head; 5] =
    [Head::Claim, Head::GreenClaim, Head::HiddenAdvertising, Head::Election, Head::InsideInformation];

/// What is known of a row: nothing at first.
#[derive(Clone, Copy)]
struct Labels(Scores);

impl Labels {
    fn new() -> Self {
        Self([f32::NAN; HEADS])
    }

    fn set(mut self, heads: &[Head], value: f32) -> Self {
        for head in heads {
            if let Some(label) = self.0.get_mut(*head as usize) {
                *label = value;
            }
        }
        self
    }

    /// One of some that exclude each other.
    fn one(self, of: &[Head], which: Head) -> Self {
        self.set(of, 0.0).set(&[which], 1.0)
    }
}

fn head(code: &str) -> Option<Head> {
    Head::ALL.into_iter().find(|h| h.code() == code)
}

/// What the files of own sentences say of each head. What a line does not say stays open.
fn labels(file: &str, labels: &[String], kind: &str) -> Option<Labels> {
    let first = labels.first().and_then(|l| head(l));
    let plain = Labels::new();
    Some(match file {
        "intent" => {
            let plain = plain.set(&CUES, 0.0).set(&[Head::Distress, Head::Spam], 0.0);
            match first? {
                Head::Distress => plain.set(&[Head::Distress], 1.0).set(&[Head::Defamation], 0.0),
                Head::Spam => Labels::new().set(&[Head::Spam], 1.0).set(&[Head::Distress, Head::Defamation], 0.0),
                intent => {
                    let plain = plain.one(&INTENTS, intent);
                    let plain = match intent {
                        Head::Praise => plain.one(&FEELINGS, Head::Positive),
                        Head::Complaint | Head::Criticism => plain.one(&FEELINGS, Head::Negative),
                        _ => plain,
                    };
                    // An alert or a hard word may accuse; the others do not.
                    if matches!(intent, Head::Alert | Head::Criticism) {
                        plain
                    } else {
                        plain.set(&[Head::Defamation], 0.0)
                    }
                }
            }
        }
        "sentiment" => plain
            .one(&FEELINGS, first?)
            .set(&[Head::Distress, Head::Spam, Head::Defamation, Head::InsideInformation], 0.0),
        "spam" => {
            let spam = labels.iter().any(|l| l == "spam");
            let plain =
                plain.set(&[Head::Spam], if spam { 1.0 } else { 0.0 }).set(&[Head::Distress, Head::Defamation], 0.0);
            if spam { plain } else { plain.set(&[Head::Election, Head::InsideInformation], 0.0) }
        }
        "defamation" => {
            let yes = first == Some(Head::Defamation);
            plain
                .set(&[Head::Defamation], if yes { 1.0 } else { 0.0 })
                .set(&[Head::Distress, Head::Spam, Head::Claim, Head::GreenClaim, Head::HiddenAdvertising], 0.0)
        }
        "cues" => {
            let plain = plain.set(&[Head::Distress, Head::Defamation], 0.0);
            match first {
                Some(cue) => {
                    let plain = plain.set(&CUES, 0.0).set(&[cue], 1.0);
                    // Advertising that hides is praise with a claim as often as not; a green claim is a claim.
                    match cue {
                        Head::GreenClaim | Head::HiddenAdvertising => plain.set(&[Head::Claim], f32::NAN),
                        Head::Claim => plain.set(&[Head::GreenClaim], f32::NAN),
                        _ => plain,
                    }
                }
                None => {
                    let plain =
                        plain.set(&CUES, f32::NAN).set(&[Head::Spam, Head::Election, Head::InsideInformation], 0.0);
                    head(kind).map_or(plain, |cue| plain.set(&[cue], 0.0))
                }
            }
        }
        "clean" => {
            let plain = plain.set(&[Head::Distress, Head::Spam, Head::Defamation], 0.0);
            let plain = match kind {
                "complaint" => plain.one(&INTENTS, Head::Complaint),
                "harsh-criticism" | "lawful-anger-at-politics" => plain.one(&INTENTS, Head::Criticism),
                "question" => plain.one(&INTENTS, Head::Question),
                "praise" => plain.one(&INTENTS, Head::Praise),
                "request" => plain.one(&INTENTS, Head::Request),
                "sarcasm" | "typed-fast" | "crisis" | "hashtags-and-mentions" => plain,
                _ => plain.one(&INTENTS, Head::Other),
            };
            let open = [
                "product",
                "csr",
                "award",
                "results",
                "partnership",
                "long-post",
                "lawful-anger-at-politics",
                "hashtags-and-mentions",
            ];
            if open.contains(&kind) { plain } else { plain.set(&CUES, 0.0) }
        }
        // Sentences made for harm: what they are not.
        _ => plain.set(&CUES, 0.0).set(&[Head::Distress, Head::Spam], 0.0),
    })
}

fn own(own: &Path) -> Result<Vec<Row>> {
    let mut out = Vec::new();
    for line in template::read_all(own)? {
        let first = line.texts.first().map_or("", String::as_str);
        let place = hash(&format!("speech{first}")) % 16;
        let part = match place {
            0 | 1 => Part::Measure,
            2 | 3 => Part::Choose,
            _ => Part::Train,
        };
        let Some(Labels(labels)) = labels(&line.file, &line.labels, &line.kind) else { continue };
        let subject = ["intent", "sentiment", "spam", "defamation", "cues", "clean"].contains(&line.file.as_str());
        // Of sentences made for harm one of a line is enough.
        for text in line.texts.iter().take(if subject { 6 } else { 1 }) {
            out.push(Row {
                text: text.clone(),
                set: format!("own-{}", line.lang),
                kind: format!("{}:{}", line.file, line.kind),
                labels,
                weight: if subject { 2.0 } else { 0.5 },
                part,
            });
        }
    }
    Ok(out)
}

/// Own lines kept for measuring: file, what they are labelled, text.
pub(crate) fn own_kept(own_folder: &Path) -> Result<Vec<(String, String)>> {
    let mut known = HashSet::new();
    let mut rows = own(own_folder)?;
    rows.retain(|row| known.insert(key(&row.text)) && row.part == Part::Measure);
    let named = rows.into_iter().filter_map(|row| {
        let file = row.kind.split_once(':').map_or("", |(file, _)| file);
        let subject = match file {
            "cues" | "spam" | "defamation" | "intent" => {
                let heads = [Head::Distress, Head::Spam, Head::Defamation].into_iter().chain(CUES);
                heads
                    .into_iter()
                    .find(|h| row.labels.get(*h as usize).is_some_and(|l| *l > 0.5))
                    .map_or("-", Head::code)
            }
            "clean" | "sentiment" => "-",
            _ => return None,
        };
        Some((format!("{} {file} [{subject}]", row.set), row.text))
    });
    Ok(named.collect())
}

fn public(data: &Path) -> Result<Vec<Row>> {
    let mut out = Vec::new();
    let mut push = |text: &str, set: &str, labels: Labels, weight: f32| {
        let place = hash(&format!("speech{}", key(text))) % 20;
        let part = match place {
            0 | 1 => Part::Measure,
            2 | 3 => Part::Choose,
            _ => Part::Train,
        };
        out.push(Row {
            text: text.to_owned(),
            set: set.to_owned(),
            kind: set.to_owned(),
            labels: labels.0,
            weight,
            part,
        });
    };
    let spam = |yes: bool| {
        Labels::new().set(&[Head::Spam], if yes { 1.0 } else { 0.0 }).set(&[Head::Defamation, Head::Distress], 0.0)
    };
    for (text, is_spam) in sms(data)? {
        push(&text, "sms", spam(is_spam), 0.5);
    }
    for (text, is_spam) in youtube(data)? {
        push(&text, "youtube", spam(is_spam), 1.0);
    }
    for (file, is_spam) in [("tg-spam-samples.txt", true), ("tg-ham-samples.txt", false)] {
        for line in std::fs::read_to_string(data.join("spam").join(file))?.lines().filter(|l| !l.trim().is_empty()) {
            push(line, "tg", spam(is_spam), 0.5);
        }
    }
    let clean = |spam: bool| {
        let labels = Labels::new().set(&CUES, 0.0).set(&[Head::Defamation], 0.0);
        if spam { labels.set(&[Head::Spam], 0.0) } else { labels }
    };
    for (file, most) in [("en_banking77", 4000), ("en_xed_emotion", 4000), ("fr_xed_emotion", 4000)] {
        let rows = read_tsv(&data.join("toxicity").join(format!("{file}.tsv")))?;
        for row in rows.iter().take(most) {
            let column = |name: &str| row.get(name).map_or("", String::as_str);
            let bank = file == "en_banking77";
            let labels = clean(true);
            let labels = match column("src_label") {
                _ if bank => labels.set(&[Head::Distress], 0.0),
                "joy" => labels.one(&FEELINGS, Head::Positive),
                "anger" | "disgust" | "sadness" => labels.one(&FEELINGS, Head::Negative),
                _ => labels,
            };
            // Subtitles in which somebody is sad or afraid may hold distress; the others hold none.
            let sad = column("src_label").contains("sadness") || column("src_label").contains("fear");
            let labels = if sad { labels } else { labels.set(&[Head::Distress], 0.0) };
            push(column("text"), file, labels, if bank { 0.3 } else { 0.2 });
        }
    }
    Ok(out)
}

/// The SMS set: text, and whether it is spam.
pub(crate) fn sms(data: &Path) -> Result<Vec<(String, bool)>> {
    let text = std::fs::read_to_string(data.join("spam/sms.tsv"))?;
    Ok(text
        .lines()
        .filter_map(|l| l.split_once('\t'))
        .map(|(label, text)| (text.to_owned(), label == "spam"))
        .collect())
}

/// The YouTube set: text, and whether it is spam.
pub(crate) fn youtube(data: &Path) -> Result<Vec<(String, bool)>> {
    let mut out = Vec::new();
    for file in ["Youtube01-Psy.csv", "Youtube02-KatyPerry.csv", "Youtube03-LMFAO.csv"] {
        let text = std::fs::read_to_string(data.join("spam").join(file))?;
        for fields in csv(&text).into_iter().skip(1) {
            if let [.., content, class] = fields.as_slice() {
                out.push((content.replace('\u{feff}', ""), class == "1"));
            }
        }
    }
    Ok(out)
}

/// The rows of a comma-separated file with quotation marks.
fn csv(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                field.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut field)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            c => field.push(c),
        }
    }
    if !field.is_empty() || !row.is_empty() {
        row.push(field);
        rows.push(row);
    }
    rows
}

/// Right answers on the rows kept for measuring: the linear model alone, then both.
fn report(rows: &[Row], measure: &[usize], answers: &[[Scores; 2]]) {
    let pick = |scores: &Scores, heads: &[Head]| {
        heads.iter().copied().max_by(|a, b| {
            let get = |h: &Head| scores.get(*h as usize).copied().unwrap_or(f32::MIN);
            get(a).total_cmp(&get(b))
        })
    };
    let label = |row: &Row, head: Head| row.labels.get(head as usize).copied().unwrap_or(f32::NAN);
    for (name, heads) in [("intent", INTENTS.as_slice()), ("sentiment", FEELINGS.as_slice())] {
        let mut sums: BTreeMap<(String, String), [f32; 3]> = BTreeMap::new();
        for n in measure {
            let (Some(row), Some([low, full])) = (rows.get(*n), answers.get(*n)) else { continue };
            let Some(truth) = heads.iter().copied().find(|h| label(row, *h) > 0.5) else { continue };
            for group in [truth.code(), "all"] {
                let sum = sums.entry((row.set.clone(), group.to_owned())).or_default();
                let right = |scores: &Scores| f32::from(u8::from(pick(scores, heads) == Some(truth)));
                sum.iter_mut().zip([1.0, right(low), right(full)]).for_each(|(s, v)| *s += v);
            }
        }
        println!("\n{name}: set, truth, n, right by the linear model, right by both");
        for ((set, truth), [n, low, full]) in sums {
            println!("{set:16} {truth:12} {n:5} {:.3} {:.3}", low / n, full / n);
        }
    }
    println!("\nheads: set, head, n of each, recall and false alarms at one half of the linear model, of both; at 0.9");
    for h in Head::ALL {
        let mut sums: BTreeMap<String, [[f32; 4]; 2]> = BTreeMap::new();
        for n in measure {
            let (Some(row), Some([low, full])) = (rows.get(*n), answers.get(*n)) else { continue };
            let truth = label(row, h);
            if truth.is_nan() {
                continue;
            }
            let get = |scores: &Scores| scores.get(h as usize).copied().unwrap_or(f32::MIN);
            let alarm = |logit: f32, at: f32| f32::from(u8::from(logit > at));
            let [no, yes] = sums.entry(row.set.clone()).or_default();
            let sum = if truth > 0.5 { yes } else { no };
            sum.iter_mut()
                .zip([1.0, alarm(get(low), 0.0), alarm(get(full), 0.0), alarm(get(full), 2.2)])
                .for_each(|(s, v)| *s += v);
        }
        for (set, [[n, a, b, c], [m, x, y, z]]) in sums {
            println!(
                "{:20} {set:16} {m:5} {n:5}  recall {:.3} {:.3} {:.3}  false {:.4} {:.4} {:.4}",
                h.code(),
                x / m,
                y / m,
                z / m,
                a / n,
                b / n,
                c / n
            );
        }
    }
    println!("\nown lines with a wrong answer of both, by kind: head, kind, n, wrong");
    let mut kinds: BTreeMap<(&str, &str), [u32; 2]> = BTreeMap::new();
    for n in measure {
        let (Some(row), Some([_, full])) = (rows.get(*n), answers.get(*n)) else { continue };
        for h in Head::ALL.into_iter().skip(10) {
            let truth = label(row, h);
            if row.set.starts_with("own") && !truth.is_nan() {
                let [n, wrong] = kinds.entry((h.code(), row.kind.as_str())).or_default();
                *n += 1;
                *wrong += u32::from((full.get(h as usize).copied().unwrap_or(0.0) > 0.0) != (truth > 0.5));
            }
        }
    }
    for ((head, kind), [n, wrong]) in kinds.into_iter().filter(|(_, [_, wrong])| *wrong > 1) {
        println!("{head:20} {kind:40} {n:4} {wrong:4}");
    }
}
