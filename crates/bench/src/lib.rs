//! Charters and posts made to measure, for benches and for the comparison with Cedar. Nothing here ships.
#![expect(missing_docs, clippy::unwrap_used, reason = "this crate measures; it is not part of the program")]

use charte_judge::Submission;
use charte_lang::{Charter, Packs, read};
use std::fmt::Write;

/// A charter of `rules` rules over topics, accounts and sources, with `terms` terms in all, as text.
pub fn charter_text(rules: usize, terms: usize) -> String {
    let mut out =
        String::from("```charte\ntitre  Mesure\nlangue  français\nen vigueur  2026-01-01\n```\n\n# Mesure\n\n");
    let topics = rules.div_ceil(3);
    let per_topic = (terms / topics.max(1)).max(1);
    writeln!(
        out,
        "```équipe g3\nrôle  X\n```\n\n```habilitation tous\nqui  équipe g3\npeut  publier, reprendre\n```\n"
    )
    .unwrap();
    for i in 0..rules {
        match i % 3 {
            0 => {
                let list: Vec<String> = (0..per_topic).map(|k| term(i, k)).collect();
                writeln!(out, "```sujet t{i}\ntermes  {}\n```\n", list.join(", ")).unwrap();
                if i != 3 {
                    writeln!(out, "```équipe g{i}\nrôle  X\n```\n").unwrap();
                }
                writeln!(out, "```règle r{i}\nquand  sujet est « t{i} »\nseul   équipe « g{i} »\nsinon  refuser\ndire   Non.\n```\n").unwrap();
            }
            1 => {
                writeln!(out, "```compte @acc{i}\nréseau  LinkedIn\n```\n").unwrap();
                writeln!(
                    out,
                    "```règle r{i}\nquand  compte est @acc{i} et une image montre une personne reconnaissable\nil faut  accord d'image est valable\nsinon  refuser\ndire   Non.\n```\n"
                )
                .unwrap();
            }
            _ => {
                writeln!(out, "```liste s{i}\ngenre  comptes\nvaleurs  @s{i}\n```\n").unwrap();
                writeln!(out, "```règle r{i}\nquand  acte est reprendre et source est dans « s{i} »\nsinon  refuser\ndire   Non.\n```\n").unwrap();
            }
        }
    }
    out
}

/// A term of a topic: words of the trade, told apart by number, as product names are.
fn term(topic: usize, k: usize) -> String {
    const WORDS: [&str; 16] = [
        "projet",
        "contrat",
        "marché",
        "résultat",
        "salaire",
        "fusion",
        "rachat",
        "produit",
        "lancement",
        "retard",
        "défaut",
        "rappel",
        "procès",
        "amende",
        "budget",
        "dividende",
    ];
    let word = |n: usize| WORDS.get(n % 16).copied().unwrap_or("");
    if k == 0 {
        format!("sujet numéro {topic}")
    } else {
        format!("{} {}{}", word(topic + k), word(k / 16 + topic), topic * 1000 + k)
    }
}

pub fn charter(rules: usize, terms: usize) -> Charter {
    let text = charter_text(rules, terms);
    let reading = read("mesure.md", &text, &Packs::shipped());
    assert!(reading.sound(), "{:?}", reading.diagnostics.first());
    reading.charter
}

/// A post of 280 characters that breaches three of the rules, whatever their number.
pub fn post_json() -> String {
    let lead = "Nous sommes fiers de présenter à nos clients notre nouveau service, et merci à toute l’équipe pour ce travail sur le sujet numéro 0 et le sujet numéro 3. ";
    let filler = "La suite arrive bientôt : nos ateliers ouvrent leurs portes au printemps, avec des visites pour petits et grands, et une surprise. ";
    let text: String = format!("{lead}{filler}").chars().take(280).collect();
    serde_json::json!({
        "team": "g3", "act": "repost", "account": "@acc1", "text": text,
        "media": [{"kind": "picture", "alt": "Un atelier"}],
        "repost": {"source": "@s2"},
        "facts": {"media.person": true, "consent.valid": false},
    })
    .to_string()
}

/// The post, read.
pub fn post(json: &str) -> Submission<'_> {
    Submission::from_json(json.as_bytes()).unwrap()
}
