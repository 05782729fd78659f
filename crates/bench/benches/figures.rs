//! `cargo bench -p charte-bench`: every figure that is claimed, each beside a peer or beside itself at another size, in
//! one run. A shared machine is noisy: compare, and quote medians.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a program that measures and prints"
)]

use charte_bench::{charter, charter_text, post, post_json};
use charte_judge::{Engine, Registry, Scratch, Submission};
use charte_lang::{Packs, read};
use std::hint::black_box;
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What many runs took.
struct Times(Vec<Duration>);

impl Times {
    fn of(runs: usize, mut f: impl FnMut()) -> Self {
        for _ in 0..(runs / 10).max(3) {
            f();
        }
        let mut all: Vec<Duration> = (0..runs)
            .map(|_| {
                let start = Instant::now();
                f();
                start.elapsed()
            })
            .collect();
        all.sort();
        Self(all)
    }

    fn at(&self, percent: usize) -> f64 {
        let n = (self.0.len() * percent / 100).min(self.0.len().saturating_sub(1));
        self.0.get(n).map_or(0.0, |d| d.as_secs_f64() * 1e6)
    }

    fn line(&self, name: &str) {
        println!("{name:<58} p50 {:>10.2} µs   p99 {:>10.2} µs", self.at(50), self.at(99));
    }
}

fn main() {
    verdicts();
    peers();
    loading();
    program();
}

fn instant() -> jiff::Timestamp {
    "2026-12-08T09:00:00Z".parse().unwrap()
}

fn judge(engine: &Engine, json: &str, runs: usize) -> Times {
    let post = post(json);
    let registry = Registry::default();
    let mut scratch = Scratch::new();
    let verdict = engine.judge_in(&registry, &post, instant(), &mut scratch);
    assert_eq!(verdict.findings.len(), 3, "three rules are breached: {:?}", verdict.findings);
    Times::of(runs, || {
        black_box(engine.judge_in(&registry, black_box(&post), instant(), &mut scratch));
    })
}

fn verdicts() {
    println!("\n# A verdict with all its reasons on a 280-character post");
    let json = post_json();
    let mut medians = Vec::new();
    for (rules, terms) in [(1_000, 1_000), (1_000, 10_000), (10_000, 10_000), (1_000, 100_000), (10_000, 100_000)] {
        let engine = Engine::new(&charter(rules, terms));
        let times = judge(&engine, &json, 20_000);
        times.line(&format!("{rules} rules, {terms} terms"));
        medians.push(times.at(50));
    }
    let ratio = |a: usize, b: usize| medians.get(a).zip(medians.get(b)).map_or(0.0, |(a, b)| a / b);
    println!("10,000 rules / 1,000 rules: {:.2} (wanted ≤ 1.5)", ratio(2, 1));
    println!("100,000 terms / 1,000 terms: {:.2} (wanted ≤ 1.5)", ratio(3, 0));
}

fn peers() {
    println!("\n# The same rules in general engines (they are given the topics; ours finds them in the text)");
    let json = post_json();
    for rules in [3, 30, 300] {
        let ours = judge(&Engine::new(&charter(rules, rules.max(3))), &json, 20_000);
        ours.line(&format!("charte, {rules} rules"));
        let runs = if rules == 300 { 300 } else { 3_000 };
        for (name, times) in
            [("cedar-policy", cedar(rules, runs)), ("regorus", rego(rules, runs)), ("cel", cel(rules, runs))]
        {
            times.line(&format!("{name}, {rules} rules"));
            println!("    {name} / charte: {:.0} times", times.at(50) / ours.at(50));
        }
    }
}

fn input() -> serde_json::Value {
    serde_json::json!({
        "author": {"id": "lea", "groups": ["g3", "press"]}, "account": "acc1",
        "post": {"kind": "repost", "topics": ["t0", "t3"], "people": true, "release": false, "source": "s2"},
    })
}

fn cedar(n: usize, runs: usize) -> Times {
    use cedar_policy::{Authorizer, Context, Entities, PolicySet, Request};
    let mut text = String::from("permit(principal, action, resource);\n");
    for i in 0..n {
        text += &match i % 3 {
            0 => format!(
                "@id(\"r{i}\") forbid(principal, action==Action::\"publish\", resource) when {{ resource.topics.contains(\"t{i}\") }} unless {{ principal in Group::\"g{i}\" }};\n"
            ),
            1 => format!(
                "@id(\"r{i}\") forbid(principal, action==Action::\"publish\", resource) when {{ resource.people && !resource.release && resource.account == \"acc{i}\" }};\n"
            ),
            _ => format!(
                "@id(\"r{i}\") forbid(principal, action==Action::\"publish\", resource) when {{ resource.kind == \"repost\" && resource.source == \"s{i}\" }};\n"
            ),
        };
    }
    let policies: PolicySet = text.parse().unwrap();
    let entities = Entities::from_json_value(
        serde_json::json!([
            {"uid": {"type": "User", "id": "lea"}, "attrs": {}, "parents": [{"type": "Group", "id": "g3"}, {"type": "Group", "id": "press"}]},
            {"uid": {"type": "Group", "id": "g3"}, "attrs": {}, "parents": []},
            {"uid": {"type": "Group", "id": "press"}, "attrs": {}, "parents": []},
            {"uid": {"type": "Post", "id": "p"}, "attrs": {"kind": "repost", "topics": ["t0", "t3"], "people": true, "release": false, "source": "s2", "account": "acc1"}, "parents": []},
        ]),
        None,
    )
    .unwrap();
    let request = Request::new(
        "User::\"lea\"".parse().unwrap(),
        "Action::\"publish\"".parse().unwrap(),
        "Post::\"p\"".parse().unwrap(),
        Context::empty(),
        None,
    )
    .unwrap();
    let authorizer = Authorizer::new();
    assert_eq!(authorizer.is_authorized(&request, &policies, &entities).diagnostics().reason().count(), 3);
    Times::of(runs, || {
        black_box(authorizer.is_authorized(&request, &policies, &entities).diagnostics().reason().count());
    })
}

fn rego(n: usize, runs: usize) -> Times {
    let mut text = String::from("package charter\nimport rego.v1\n");
    for i in 0..n {
        text += &match i % 3 {
            0 => format!(
                "deny contains \"r{i}\" if {{ \"t{i}\" in input.post.topics\n not \"g{i}\" in input.author.groups }}\n"
            ),
            1 => format!(
                "deny contains \"r{i}\" if {{ input.post.people\n not input.post.release\n input.account == \"acc{i}\" }}\n"
            ),
            _ => format!(
                "deny contains \"r{i}\" if {{ input.post.kind == \"repost\"\n input.post.source == \"s{i}\" }}\n"
            ),
        };
    }
    let mut engine = regorus::Engine::new();
    engine.add_policy("c.rego".into(), text).unwrap();
    let value = regorus::Value::from_json_str(&input().to_string()).unwrap();
    engine.set_input(value.clone());
    let result = engine.eval_rule("data.charter.deny".into()).unwrap();
    assert_eq!(result.as_set().unwrap().len(), 3);
    Times::of(runs, || {
        engine.set_input(value.clone());
        black_box(engine.eval_rule("data.charter.deny".into()).unwrap());
    })
}

fn cel(n: usize, runs: usize) -> Times {
    use cel::{Context, Program, Value};
    let programs: Vec<Program> = (0..n)
        .map(|i| {
            Program::compile(&match i % 3 {
                0 => format!("'t{i}' in post.topics && !('g{i}' in author.groups)"),
                1 => format!("post.people && !post.release && account == 'acc{i}'"),
                _ => format!("post.kind == 'repost' && post.source == 's{i}'"),
            })
            .unwrap()
        })
        .collect();
    let input = input();
    let mut context = Context::default();
    for key in ["author", "account", "post"] {
        context.add_variable(key, input[key].clone()).unwrap();
    }
    let hits = || programs.iter().filter(|p| matches!(p.execute(&context), Ok(Value::Bool(true)))).count();
    assert_eq!(hits(), 3);
    Times::of(runs, || {
        black_box(hits());
    })
}

fn loading() {
    println!("\n# Loading a charter of 300 rules: text to engine");
    let text = charter_text(300, 3_000);
    println!("{} bytes", text.len());
    let parse = Times::of(100, || {
        black_box(read("mesure.md", black_box(&text), &Packs::shipped()));
    });
    parse.line("read (text to resolved charter)");
    let whole = Times::of(100, || {
        let reading = read("mesure.md", black_box(&text), &Packs::shipped());
        black_box(Engine::new(&reading.charter));
    });
    whole.line("read and compile (wanted < 5,000 µs)");
    let sample = include_str!("../../../examples/verrieres/charte.md");
    Times::of(100, || {
        black_box(read("charte.md", black_box(sample), &Packs::shipped()));
    })
    .line("Verrières with its pack, read");
}

/// The release program, whole: start and one post; a million posts.
fn program() {
    println!("\n# The program, whole");
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let built = Command::new(env!("CARGO"))
        .args(["build", "--release", "--quiet", "--package", "charte-cli"])
        .current_dir(root)
        .status();
    if !built.is_ok_and(|s| s.success()) {
        panic!("the program does not build");
    }
    let program = format!("{root}/target/release/charte");
    let charter = format!("{root}/examples/verrieres");
    let one = Times::of(30, || {
        let out = Command::new(&program)
            .args([
                "check",
                "--charter",
                &charter,
                "--as",
                "team:communication",
                "--on",
                "@verrieres",
                "Nos portes ouvrent samedi.",
            ])
            .output();
        assert!(out.is_ok_and(|o| !o.stdout.is_empty()));
    });
    one.line("start, load Verrières, judge one post (wanted < 30,000 µs)");
    let posts = posts();
    let dir = std::env::temp_dir().join("charte-bench-posts.jsonl");
    let count = 1_000_000;
    let mut file = std::io::BufWriter::new(std::fs::File::create(&dir).unwrap());
    for i in 0..count {
        file.write_all(posts.get(i % posts.len()).unwrap().as_bytes()).unwrap();
        file.write_all(b"\n").unwrap();
    }
    file.flush().unwrap();
    drop(file);
    for share in [10, 1] {
        let lines = count / share;
        let start = Instant::now();
        let mut head = Command::new("head")
            .args(["-n", &lines.to_string(), dir.to_str().unwrap()])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let input = head.stdout.take().unwrap();
        let mut child = Command::new("/usr/bin/env")
            .args([&program, "check", "--charter", &charter])
            .stdin(input)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut out = child.stdout.take().unwrap();
        let peak = peak_memory(child.id());
        let bytes = std::io::copy(&mut out, &mut std::io::sink()).unwrap();
        let peak = peak.join().unwrap_or(0);
        child.wait().unwrap();
        head.wait().unwrap();
        let took = start.elapsed();
        println!(
            "{lines} posts from standard input: {:.0} posts/s, {} MiB out, peak memory {} MiB",
            lines as f64 / took.as_secs_f64(),
            bytes >> 20,
            peak >> 10
        );
    }
    let _ = std::fs::remove_file(dir);
}

/// Watches a process and gives the highest resident size in KiB.
fn peak_memory(id: u32) -> std::thread::JoinHandle<u64> {
    std::thread::spawn(move || {
        let mut peak = 0;
        while let Ok(status) = std::fs::read_to_string(format!("/proc/{id}/status")) {
            let size = status
                .lines()
                .find_map(|l| l.strip_prefix("VmHWM:"))
                .and_then(|l| l.trim().trim_end_matches(" kB").trim().parse().ok());
            let Some(size) = size else { break };
            peak = peak.max(size);
            std::thread::sleep(Duration::from_millis(20));
        }
        peak
    })
}

/// Posts of a working day, from the example house.
fn posts() -> Vec<String> {
    let text = include_str!("../../../examples/verrieres/posts.jsonl");
    let posts: Vec<String> =
        text.lines().filter(|l| Submission::from_json(l.as_bytes()).is_ok()).map(str::to_owned).collect();
    assert!(!posts.is_empty());
    posts
}
