//! The published examples pass their own examples and cases.
#![expect(
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test may stop at once, and reads the published files"
)]

use charte_judge::{Case, Engine, ExampleResult, Registry, Scratch};
use charte_lang::Packs;
use charte_messages::Lang;

struct House {
    engine: Engine,
    registry: Registry,
    cases: String,
}

fn house(name: &str) -> House {
    let folder = format!("../../examples/{name}");
    let file = |n: &str| std::fs::read_to_string(format!("{folder}/{n}")).unwrap_or_default();
    let text = file("charte.md") + &file("charter.md");
    let reading = charte_lang::read("charte.md", &text, &Packs::shipped());
    let names = ["people", "accounts", "assets", "consents", "contacts", "state"].map(|n| format!("{n}.toml"));
    let texts: Vec<(String, String)> = names.into_iter().map(|n| (n.clone(), file(&format!("registry/{n}")))).collect();
    let files: Vec<(&str, &str)> = texts.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let (registry, problems) = Registry::from_files(&files);
    assert!(problems.is_empty(), "{problems:#?}");
    House { engine: Engine::new(&reading.charter), registry, cases: file("cases.toml") }
}

fn describe(engine: &Engine, r: &ExampleResult) -> String {
    let charter = engine.charter();
    let e = &charter.examples[r.index];
    let source = &charter.sources[usize::from(e.place.source.0)];
    let line = &source.text[e.place.span.start as usize..e.place.span.end as usize];
    let mut out = format!("{line}\n");
    for d in &r.differences {
        out += &format!("    {}\n", d.in_words(r, engine, Lang::En));
    }
    for f in &r.verdict.findings {
        out += &format!("        {:?} {:?}\n", f.reason, f.missing.iter().map(|m| m.fact).collect::<Vec<_>>());
    }
    out
}

fn run(name: &str) -> Vec<String> {
    let house = house(name);
    let results = house.engine.run_examples(&house.registry);
    let mut failed: Vec<String> = results.iter().filter(|r| !r.passed()).map(|r| describe(&house.engine, r)).collect();
    let (cases, problems) = Case::read_all("cases.toml", &house.cases);
    failed.extend(problems.iter().map(ToString::to_string));
    let mut scratch = Scratch::new();
    let mut waiting = 0;
    for case in &cases {
        let result = house.engine.run_case(&house.registry, case, &mut scratch);
        if !case.waits_for.is_empty() {
            waiting += 1;
            continue;
        }
        if !result.differences.is_empty() {
            let said: Vec<String> = result.differences.iter().map(|d| d.in_words(Lang::En)).collect();
            let w = result.verdict.in_words(&house.engine, &case.post, Lang::En);
            failed.push(format!("{}: {said:?}\n    {}\n    {:#?}", case.name, w.headline, w.findings));
        }
    }
    println!("{name}: {} examples, {} cases, {waiting} waiting, {} failed", results.len(), cases.len(), failed.len());
    failed
}

#[test]
fn houses_pass() {
    for name in ["verrieres", "harrow"] {
        let failed = run(name);
        assert!(failed.is_empty(), "{name}:\n{}", failed.join("\n"));
    }
}

#[test]
fn packs_pass_their_own_examples() {
    for (name, text) in charte_lang::packs::SHIPPED {
        let reading = charte_lang::read(name, text, &Packs::shipped());
        let engine = Engine::new(&reading.charter);
        let (registry, _) = Registry::from_files(&[]);
        let failed: Vec<String> =
            engine.run_examples(&registry).iter().filter(|r| !r.passed()).map(|r| describe(&engine, r)).collect();
        assert!(failed.is_empty(), "{name}:\n{}", failed.join("\n"));
    }
}
