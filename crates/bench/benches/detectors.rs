//! `cargo bench -p charte-bench --bench detectors`: the detectors of texts on one core, each alone and all together, with
//! peers on the same posts in the same run. `CHARTE_PYTHON` names a Python that has presidio-analyzer and
//! alt-profanity-check; without it those lines say that they were skipped. `-- ours` leaves out peers and encoder.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    reason = "a program that measures and prints"
)]

use charte_signals::claims::find_claims;
use charte_signals::defamation::find_defamation;
use charte_signals::disclosure::{Disclosure, find_disclosures};
use charte_signals::encoder::{Encoder, Scratch as EncoderScratch};
use charte_signals::excerpts::{ExcerptIndex, ExcerptIndexBuilder, Key, Scratch as ExcerptScratch};
use charte_signals::finding::Finding;
use charte_signals::harm::Prepared;
use charte_signals::harm::answer::Harm;
use charte_signals::language::language_of;
use charte_signals::look::{Cue, find_cues};
use charte_signals::normalise::Normalised;
use charte_signals::personal::find_personal_data;
use charte_signals::secrets::{find_secrets, rules};
use charte_signals::speech::{self, Listener};
use charte_signals::terms::{Form, TermHit, TermIndex, TermIndexBuilder};
use charte_signals::{Reading, Signals};
use std::hint::black_box;
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Instant;

const LENGTH: usize = 280;
const TERMS: usize = 10_000;
const DOCUMENTS: usize = 20_000;

fn main() {
    let mut arguments = std::env::args().skip_while(|a| a != "tables").skip(1);
    if let Some(file) = arguments.next() {
        tables(&file);
        return;
    }
    let posts = posts();
    println!("# The detectors of texts, one core, {} posts of {LENGTH} characters, French and English", posts.len());
    let terms = terms();
    let start = Instant::now();
    let index = index();
    let totals = index.totals();
    println!(
        "{DOCUMENTS} documents of 5,000 characters indexed in {:.1} s: {:.1} MB of tables",
        start.elapsed().as_secs_f64(),
        totals.memory as f64 / 1e6
    );
    let like = alone(&posts, &terms, &index);
    together(&posts, &terms, &index);
    memory(&index);
    if std::env::args().any(|a| a == "ours") {
        return;
    }
    peers(&posts, &like);
    encoder(&posts);
}

/// Own clean lines, one after the other, cut to the length of a post.
fn posts() -> Vec<String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../train/own");
    let mut out = Vec::new();
    for lang in ["fr", "en"] {
        let text = std::fs::read_to_string(root.join(lang).join("clean.tpl")).unwrap();
        let mut post = String::new();
        for line in text.lines().filter(|l| l.starts_with("- ;") && !l.contains('{')) {
            post.push_str(line.splitn(3, ';').nth(2).unwrap().trim());
            post.push(' ');
            if let Some((end, _)) = post.char_indices().nth(LENGTH) {
                out.push(post.get(..end).unwrap().to_owned());
                post.clear();
            }
        }
    }
    out
}

/// A made-up word for a number.
fn word(n: usize) -> String {
    const PARTS: [&str; 16] =
        ["ba", "cor", "del", "fi", "gran", "hu", "jo", "ka", "lim", "mon", "ni", "pra", "ro", "sel", "tu", "ver"];
    let mut n = n.wrapping_mul(2_654_435_761) % 1_048_576;
    let mut out = String::new();
    for _ in 0..4 {
        out.push_str(PARTS[n % 16]);
        n /= 16;
    }
    out
}

fn terms() -> TermIndex {
    let mut builder = TermIndexBuilder::new();
    for n in 0..TERMS {
        let term = if n % 3 == 0 { format!("{} {}", word(n), word(n + 7)) } else { word(n) };
        let _ = builder.add(n as u32, &term, Form::Folded);
    }
    builder.build()
}

fn index() -> ExcerptIndex {
    let mut builder = ExcerptIndexBuilder::new(Key::new([7; 16]));
    for n in 0..DOCUMENTS {
        let mut text = String::with_capacity(5_100);
        let mut at = n * 31;
        while text.len() < 5_000 {
            at = at.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(&word(at >> 33));
            text.push(' ');
        }
        builder.document("documents", &text);
    }
    builder.build()
}

/// Posts a second and the 99th percentile in microseconds.
fn run(name: &str, posts: &[String], mut judge: impl FnMut(&str)) -> f64 {
    posts.iter().for_each(|p| judge(p));
    let mut times = Vec::new();
    let rounds = (3_000 / posts.len()).max(3);
    for _ in 0..rounds {
        for post in posts {
            let start = Instant::now();
            judge(black_box(post));
            times.push(start.elapsed().as_secs_f64() * 1e6);
        }
    }
    times.sort_by(f64::total_cmp);
    let mean = times.iter().sum::<f64>() / times.len() as f64;
    let (p50, p99) = (times[times.len() / 2], times[times.len() * 99 / 100]);
    println!("{name:<58} {:>10.0} posts/s   p50 {p50:>8.2} µs   p99 {p99:>8.2} µs", 1e6 / mean);
    1e6 / mean
}

/// Posts a second of the detectors that have a peer.
struct Like {
    personal: f64,
    secrets: f64,
    harm: f64,
}

fn alone(posts: &[String], terms: &TermIndex, index: &ExcerptIndex) -> Like {
    let read: Vec<(Normalised, _)> =
        posts.iter().map(|p| (Normalised::of(p), charte_signals::entities::Entities::read(p))).collect();
    let of = |post: &str| &read[posts.iter().position(|p| p == post).unwrap()];
    let mut signals = Signals::new();
    run("normalise, words, entities", posts, |p| {
        black_box(signals.read(p));
    });
    let mut hits = Vec::new();
    let mut found: Vec<Finding> = Vec::new();
    // What follows includes the search for the post among those read, the same for each line.
    run("looking up the post (to be taken off the lines below)", posts, |p| {
        black_box(of(p));
    });
    run(&format!("{TERMS} terms"), posts, |p| {
        hits.clear();
        terms.find(&of(p).0, &mut hits);
    });
    let personal = run("personal data", posts, |p| {
        found.clear();
        find_personal_data(&of(p).0, &of(p).1, &mut found);
    });
    let secrets = run(&format!("secrets, {} rules", rules().len()), posts, |p| {
        found.clear();
        find_secrets(&of(p).0, &mut found);
    });
    let mut scratch = ExcerptScratch::new();
    run(&format!("excerpts of {DOCUMENTS} documents"), posts, |p| {
        found.clear();
        index.find(&of(p).0, None, &mut scratch, &mut found);
    });
    let harm = Harm::shipped().unwrap();
    let models = speech::shipped().unwrap();
    let (mut prepared, mut listener) = (Prepared::new(), Listener::new());
    run("language", posts, |p| {
        black_box(language_of(&of(p).0, &of(p).1));
    });
    let mut unmasker = charte_signals::unmask::Unmasker::new();
    run("harm: disguises alone", posts, |p| {
        black_box(unmasker.read(&of(p).0, &[]));
    });
    let mut tagged = Vec::new();
    run("harm: lexicon alone", posts, |p| {
        harm.lexicon().find(&of(p).0, None, &mut hits, &mut tagged);
    });
    let harm_speed = run("harm: disguises, lexicon, classes, features, linear model", posts, |p| {
        let (text, entities) = of(p);
        harm.prepare(text, entities, None, &mut prepared);
    });
    run("harm: what that says", posts, |p| {
        black_box(harm.read(&of(p).0, &prepared, None));
    });
    run("speech: shape, features, linear model", posts, |p| {
        let (text, entities) = of(p);
        black_box(listener.hear(models, text, entities, &prepared.tokens, None));
    });
    let heard = listener.hear(models, &read[0].0, &read[0].1, &prepared.tokens, None);
    run("speech: the shape alone", posts, |p| {
        let (text, entities) = of(p);
        black_box(speech::shape::Shape::of(text, entities));
    });
    let mut disclosed = Vec::new();
    run("disclosures", posts, |p| {
        disclosed.clear();
        find_disclosures(&of(p).0, &mut disclosed);
    });
    run("claims", posts, |p| {
        found.clear();
        find_claims(&of(p).0, Some(&heard), false, &mut found);
    });
    run("accusations", posts, |p| {
        found.clear();
        find_defamation(&of(p).0, &of(p).1, Some(&heard), &mut found);
    });
    let mut cues = Vec::new();
    run("look", posts, |p| {
        cues.clear();
        find_cues(&of(p).0, &of(p).1, &mut cues);
    });
    Like { personal, secrets, harm: harm_speed }
}

/// Everything but the encoder, with the buffers that a thread keeps.
struct All<'a> {
    terms: &'a TermIndex,
    index: &'a ExcerptIndex,
    harm: &'static Harm,
    models: &'static speech::Models,
    signals: Signals,
    prepared: Prepared,
    listener: Listener,
    scratch: ExcerptScratch,
    hits: Vec<TermHit>,
    found: Vec<Finding>,
    disclosed: Vec<Disclosure>,
    cues: Vec<(Cue, std::ops::Range<u32>)>,
}

impl<'a> All<'a> {
    fn new(terms: &'a TermIndex, index: &'a ExcerptIndex) -> Self {
        Self {
            terms,
            index,
            harm: Harm::shipped().unwrap(),
            models: speech::shipped().unwrap(),
            signals: Signals::new(),
            prepared: Prepared::new(),
            listener: Listener::new(),
            scratch: ExcerptScratch::new(),
            hits: Vec::new(),
            found: Vec::new(),
            disclosed: Vec::new(),
            cues: Vec::new(),
        }
    }

    fn judge(&mut self, post: &str) {
        let Reading { text, entities } = self.signals.read(post);
        self.hits.clear();
        self.found.clear();
        self.disclosed.clear();
        self.cues.clear();
        self.terms.find(text, &mut self.hits);
        find_personal_data(text, entities, &mut self.found);
        find_secrets(text, &mut self.found);
        self.index.find(text, None, &mut self.scratch, &mut self.found);
        self.harm.prepare(text, entities, language_of(text, entities), &mut self.prepared);
        self.found.extend(self.harm.read(text, &self.prepared, None).findings);
        let heard = self.listener.hear(self.models, text, entities, &self.prepared.tokens, None);
        find_disclosures(text, &mut self.disclosed);
        find_claims(text, Some(&heard), !self.disclosed.is_empty(), &mut self.found);
        find_defamation(text, entities, Some(&heard), &mut self.found);
        find_cues(text, entities, &mut self.cues);
        black_box((&self.hits, &self.found));
    }
}

/// What the issue asks is of one core; a stream of posts is judged on all.
fn together(posts: &[String], terms: &TermIndex, index: &ExcerptIndex) {
    let mut all = All::new(terms, index);
    run("ALL of them together, one core (wanted ≥ 30,000, p99 < 150)", posts, |p| all.judge(p));
    let rounds = 20_000 / posts.len();
    let (before, start) = (processor(), Instant::now());
    (0..rounds).for_each(|_| posts.iter().for_each(|p| all.judge(p)));
    let spent = before.zip(processor()).map_or(start.elapsed().as_secs_f64(), |(before, after)| after - before);
    let speed = (rounds * posts.len()) as f64 / spent;
    println!("{:<58} {speed:>10.0} posts/s", "    by the processor time of its thread");
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                let mut all = All::new(terms, index);
                (0..rounds).for_each(|_| posts.iter().for_each(|p| all.judge(p)));
            });
        }
    });
    let speed = (cores * rounds * posts.len()) as f64 / start.elapsed().as_secs_f64();
    println!("{:<58} {speed:>10.0} posts/s", format!("ALL of them together, {cores} cores side by side"));
}

/// Seconds that this thread had a core, where the system says so: what other programs take of a shared machine is not in it.
fn processor() -> Option<f64> {
    let spent = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(spent.split(' ').next()?.parse::<f64>().ok()? / 1e9)
}

/// Memory as the system counts it: another process makes all tables, and reads the index as the program does.
fn memory(index: &ExcerptIndex) {
    println!("\n# Memory of all tables, {DOCUMENTS} documents, {TERMS} terms, without the encoder");
    let file = std::env::temp_dir().join(format!("charte-bench-{}.index", std::process::id()));
    std::fs::write(&file, index.to_bytes()).unwrap();
    let program = std::env::current_exe().unwrap();
    let out = Command::new(program).arg("tables").arg(&file).output().unwrap();
    std::fs::remove_file(&file).unwrap();
    print!("{}", String::from_utf8_lossy(&out.stdout));
}

/// What the other process prints.
fn tables(file: &str) {
    let Some(mut before) = resident() else {
        println!("not measured: this system does not say what a process holds");
        return;
    };
    let start = before;
    let mut step = |name: &str| {
        let now = resident().unwrap();
        let (own, mapped) = (now.0 - before.0, now.1 - before.1);
        println!("{name:<58} {:>8.1} MB of its own, {:>5.1} MB of the program's file", own / 1e3, mapped / 1e3);
        before = now;
    };
    let index = ExcerptIndex::from_bytes(&std::fs::read(file).unwrap(), Key::new([7; 16])).unwrap();
    step(&format!("excerpts of {DOCUMENTS} documents"));
    let terms = terms();
    step(&format!("{TERMS} terms"));
    let text = Normalised::of("one two");
    find_secrets(&text, &mut Vec::new());
    step("secrets");
    let harm = Harm::shipped().unwrap();
    step("lexicon of harm");
    let posts = posts();
    let mut all = All::new(&terms, &index);
    posts.iter().for_each(|post| all.judge(post));
    step("models, buffers, the rest, after all posts");
    let now = resident().unwrap();
    let (own, mapped) = (now.0 - start.0, now.1 - start.1);
    println!("{:<58} {:>8.1} MB of its own (wanted < 60)", "all of it", own / 1e3);
    println!("{:<58} {:>8.1} MB", "    with what it read of the program's file, code too", (own + mapped) / 1e3);
    black_box(harm);
}

/// Kilobytes of the process: its own, and pages of files.
fn resident() -> Option<(f64, f64)> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let of = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        line.trim().trim_end_matches(" kB").parse().ok()
    };
    Some((of("RssAnon:")?, of("RssFile:")?))
}

fn peers(posts: &[String], like: &Like) {
    println!("\n# Peers on the same posts");
    let patterns: Vec<&str> = rules().iter().filter_map(|r| r.expression()).map(regex::Regex::as_str).collect();
    let set = regex::RegexSetBuilder::new(&patterns).size_limit(1 << 30).build().unwrap();
    let start = Instant::now();
    for post in posts.iter().take(3) {
        black_box(set.matches(post).iter().count());
    }
    let speed = 3.0 / start.elapsed().as_secs_f64();
    let times = like.secrets / speed;
    println!(
        "RegexSet of the {} secret rules: {speed:.1} posts/s   our secrets: {times:.0} times as fast",
        patterns.len()
    );
    let Ok(python) = std::env::var("CHARTE_PYTHON") else {
        println!("presidio-analyzer, alt-profanity-check: skipped, CHARTE_PYTHON names no Python");
        return;
    };
    let script = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("peers.py");
    let mut child = Command::new(python).arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(posts.join("\n").as_bytes()).unwrap();
    let out = child.wait_with_output().unwrap();
    for line in String::from_utf8_lossy(&out.stdout).lines() {
        let (name, speed) = line.split_once('\t').unwrap_or((line, ""));
        match speed.parse::<f64>() {
            Ok(speed) => {
                let (what, ours) =
                    if name.starts_with("presidio") { ("personal data", like.personal) } else { ("harm", like.harm) };
                println!("{name:<58} {speed:>10.0} posts/s   our {what}: {:.0} times as fast", ours / speed);
            }
            Err(_) => println!("{name}: {speed}"),
        }
    }
}

fn encoder(posts: &[String]) {
    println!("\n# The sentence encoder");
    let Some(encoder) = Encoder::shipped() else {
        println!("not in this build");
        return;
    };
    let mut scratch = EncoderScratch::new();
    let some: Vec<String> = posts.iter().take(60).cloned().collect();
    run("encoder, 280 characters", &some, |p| {
        black_box(encoder.encode(p, &mut scratch));
    });
    let short: Vec<String> = some.iter().map(|p| p.chars().take(110).collect()).collect();
    run("encoder, 110 characters", &short, |p| {
        black_box(encoder.encode(p, &mut scratch));
    });
}
