//! The mutation run finds what examples do not try.
#![expect(clippy::disallowed_methods, reason = "a test reads the published files")]

use charte_judge::{Change, Registry, mutate};
use charte_lang::Packs;
use charte_messages::Lang;

fn survivors(examples: &str) -> Vec<String> {
    let text = format!("{}\n```essai\n{examples}\n```\n", include_str!("charter.md"));
    let reading = charte_lang::read("charte.md", &text, &Packs::shipped());
    assert!(reading.sound(), "{:?}", reading.diagnostics);
    let (registry, _) = Registry::from_files(&[]);
    let run = mutate(&reading.charter, &registry);
    run.survivors.iter().map(|s| s.in_words(&reading.charter, Lang::En)).collect()
}

#[test]
fn a_rule_without_examples_can_be_left_out() {
    let all = survivors("publie « Bonjour. » => publier");
    assert!(all.iter().any(|s| s.contains("aurore") && s.contains("is gone")), "{all:#?}");
}

#[test]
fn examples_on_both_sides_leave_nothing_to_say() {
    let before = survivors("publie « Bonjour. » => publier");
    let after = survivors(
        "publie « Voici Aurore. » => refuser par aurore\npublie « Bonjour. » => publier\n\
         équipe « communication » publie sur @verrieres « Nos ventes. », communiqué officiel n'est pas paru => refuser par parler-des-résultats\n\
         équipe « porte-parole finance » publie sur @verrieres « Nos ventes. », hors « silence financier » => publier\n\
         équipe « porte-parole finance » publie sur @verrieres « Nos ventes. », communiqué officiel n'est pas paru, pendant « silence financier » => refuser par parler-des-résultats\n\
         équipe « communication » publie sur @verrieres « Nos ventes. », communiqué officiel est paru => publier",
    );
    assert!(!after.iter().any(|s| s.contains("aurore")), "{after:#?}");
    assert!(!after.iter().any(|s| s.contains("parler-des")), "{after:#?}");
    assert!(after.len() < before.len());
}

#[test]
fn a_whole_charter_is_mutated_in_a_second() {
    let text = std::fs::read_to_string("../../examples/verrieres/charte.md").unwrap_or_default();
    let reading = charte_lang::read("charte.md", &text, &Packs::shipped());
    let (registry, _) = Registry::from_files(&[]);
    let run = mutate(&reading.charter, &registry);
    let gone = run.survivors.iter().filter(|s| s.change == Change::RuleDropped).count();
    println!("{} tried, {} unnoticed, of which {gone} whole rules", run.tried, run.survivors.len());
    for s in run.survivors.iter().take(20) {
        println!("{}", s.in_words(&reading.charter, Lang::Fr));
    }
    assert!(run.tried > 100);
}
