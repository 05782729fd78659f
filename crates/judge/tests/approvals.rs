//! Approvals that do not count: of people who have left, of names that nobody bears.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use charte_judge::{Engine, Registry, Submission};
use charte_lang::{Packs, read};

const CHARTER: &str = "```charte\ntitre  X\nlangue  français\n```\n# A\n```équipe juridique\nrôle  X\n```\n```équipe com\nrôle  X\n```\n```habilitation h\nqui  équipe com\npeut  publier\n```\n```règle deux\nil faut  nombre d'accords est au moins 2\nsinon  retenir pour équipe juridique\n```\n";
const PEOPLE: &str = "[[person]]\nid = \"ana\"\nteams = [\"com\"]\n[[person]]\nid = \"bob\"\nteams = [\"juridique\"]\nleft = \"2026-11-30\"\n[[person]]\nid = \"cleo\"\nteams = [\"juridique\"]\n[[person]]\nid = \"dan\"\nteams = [\"com\"]\n";

fn effect(approvals: &[&str]) -> &'static str {
    let engine = Engine::new(&read("c", CHARTER, &Packs::shipped()).charter);
    let (registry, problems) = Registry::from_files(&[("people.toml", PEOPLE)]);
    assert!(problems.is_empty());
    let given: Vec<String> = approvals.iter().map(|a| format!("{{\"by\":\"{a}\"}}")).collect();
    let json = format!("{{\"author\":\"ana\",\"text\":\"Bonjour\",\"approvals\":[{}]}}", given.join(","));
    let post = Submission::from_json(json.as_bytes()).unwrap();
    engine.judge(&registry, &post, "2026-12-08T09:00:00Z".parse().unwrap()).effect.code()
}

#[test]
fn only_people_who_are_there_approve() {
    assert_eq!(effect(&["cleo", "dan"]), "publish");
    assert_eq!(effect(&["cleo"]), "hold", "one yes of those who decide is not the two that the rule wants");
    assert_eq!(effect(&["cleo", "bob"]), "hold", "bob has left");
    assert_eq!(effect(&["cleo", "Mickey"]), "hold", "nobody bears that name");
    assert_eq!(effect(&["cleo", "ana"]), "hold", "the author's own does not count");
    assert_eq!(effect(&["cleo", "cleo"]), "hold", "the same person twice is one");
}
