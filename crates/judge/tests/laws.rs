//! Laws that every verdict obeys, on random charters and random posts.
#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may stop at once")]

use charte_judge::{Engine, Given, Missing, Registry, Scratch, Submission, Verdict};
use charte_lang::Packs;
use charte_lang::model::Effect;
use charte_lang::vocabulary::{Subject, ValueKind};
use jiff::Timestamp;
use proptest::prelude::*;

/// Small numbers out of a seed: the same seed, the same charter.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }
    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.roll(of.len())]
    }
}

const PHRASES: &[&str] = &[
    "sujet est « musée »",
    "sujet est « four » ou « meule »",
    "sujet n'est pas « musée »",
    "un sujet est reconnu",
    "texte révèle « Aurore »",
    "texte contient un terme de « gros mots »",
    "texte contient « promotion »",
    "compte est @a",
    "compte n'est pas @b",
    "acte est publier ou répondre",
    "réseau est LinkedIn",
    "auteur est équipe « communication »",
    "statut de l'auteur est prestataire",
    "auteur a signé la charte",
    "pendant « silence »",
    "hors « silence »",
    "communiqué officiel est paru",
    "publication est rémunérée",
    "texte a plus de 40 caractères",
    "texte a au moins 1 mot-dièse",
    "une image montre une personne reconnaissable",
    "accord d'image est valable",
    "droits sont valables",
    "chaque image a un texte alternatif",
    "compte a déjà plus de 2 publications ce jour",
    "texte contient des propos haineux",
    "accord de équipe « juridique »",
    "nombre d'accords est au moins 1",
    "type de contenu est photo",
    "origine est un tiers",
    "compte accueille le sujet",
];

fn condition(d: &mut Dice) -> String {
    let one = |d: &mut Dice| {
        let phrase = d.pick(PHRASES);
        match d.roll(4) {
            0 => format!("pas ({phrase})"),
            // In parentheses, since "photo ou texte contient …" would read "texte" as a type of content.
            _ => format!("({phrase})"),
        }
    };
    match d.roll(4) {
        0 => format!("{} et {}", one(d), one(d)),
        1 => format!("{} ou ({} et {})", one(d), one(d), one(d)),
        _ => one(d),
    }
}

const ABOUT_COMMENTS: &[&str] = &[
    "sujet est « musée »",
    "texte révèle « Aurore »",
    "texte contient un terme de « gros mots »",
    "compte est @a",
    "réseau est X",
    "auteur du commentaire est journaliste",
    "commentaire est signalé",
    "texte contient des propos haineux",
    "texte a plus de 20 caractères",
    "pendant « silence »",
];

fn comment_rule(d: &mut Dice, n: usize) -> String {
    let effect = d.pick(&["retenir", "masquer, motif « injure »", "montrer"]);
    let (one, two) = (d.pick(ABOUT_COMMENTS), d.pick(ABOUT_COMMENTS));
    let join = d.pick(&["et", "ou"]);
    format!("```règle k{n}\nporte sur commentaires\nquand ({one}) {join} pas ({two})\nsinon {effect}\n```\n\n")
}

fn comment(seed: u64) -> Submission<'static> {
    let mut p = Submission { subject: Subject::Comment, ..post(seed) };
    let mut d = Dice(seed ^ 0xc0);
    p.reported = Some(d.roll(2) == 0);
    p.commenter = (d.roll(2) == 0).then(|| charte_judge::Commenter { role: Some("journalist"), ..Default::default() });
    p
}

fn rule(d: &mut Dice, n: usize, modes: bool) -> String {
    let mut t = format!("```règle r{n}\n");
    let when = d.roll(4) > 0;
    if when {
        t += &format!("quand {}\n", condition(d));
    }
    if !when || d.roll(4) == 0 {
        t += &format!("seul équipe « {} »\n", d.pick(&["communication", "juridique"]));
    }
    if d.roll(3) == 0 {
        t += &format!("jamais {}\n", condition(d));
    }
    if d.roll(3) == 0 {
        t += &format!("il faut {}\n", condition(d));
    }
    t += "sinon ";
    t += d.pick(&["refuser", "réviser", "rappeler", "retenir", "retenir pour équipe « juridique », sous 24 h"]);
    t += "\n";
    if modes && d.roll(5) == 0 {
        t += &format!("mode {}\n", d.pick(&["ombre", "avertir", "brouillon"]));
    }
    t + "```\n\n"
}

fn charter(seed: u64) -> String {
    let mut d = Dice(seed);
    let mut t = String::from(HEAD);
    let n = 1 + d.roll(9);
    for i in 0..n {
        t += &rule(&mut d, i, true);
    }
    for i in 0..d.roll(4) {
        t += &comment_rule(&mut d, i);
    }
    for i in 0..d.roll(4) {
        let base = d.roll(n);
        t += &format!("```règle e{i}\nexception à r{base}\nquand {}\n```\n\n", condition(&mut d));
        if d.roll(3) == 0 {
            t += &format!("```règle ee{i}\nexception à e{i}\nquand {}\n```\n\n", condition(&mut d));
        }
    }
    t
}

const HEAD: &str = "```charte\ntitre Essai\nlangue français\nversion 1\nen vigueur 2026-12-01\n```\n\n# Tout\n\n\
```équipe communication\nmembres Claire Morel, Hugo Petit\n```\n\n```équipe juridique\nmembres Jean-Noël Fabre\n```\n\n\
```compte @a\nréseau LinkedIn\ntype institutionnel\nsujets « musée », « four »\n```\n\n```compte @b\nréseau X\ntype marque\n```\n\n\
```sujet musée\ntermes musée\n```\n\n```sujet four\ntermes four\n```\n\n```sujet meule\ntermes meule\n```\n\n\
```confidentiel Aurore\ntermes Aurore\njusqu'au 2027-03-01\n```\n\n```liste gros mots\nvaleurs zut, flûte\n```\n\n\
```calendrier silence\npériode du 2027-01-15 au 2027-02-20\n```\n\n\
```habilitation h\nqui équipe « communication », équipe « juridique »\nsur tous les comptes\npeut publier, répondre\n```\n\n";

fn post(seed: u64) -> Submission<'static> {
    let mut d = Dice(seed ^ 0x5eed);
    let mut p = Submission::new(Subject::Post);
    if d.roll(5) > 0 {
        p.author = Some(d.pick(&["Claire Morel", "claire-morel", "Jean-Noël Fabre", "inconnu"]).into());
    }
    if d.roll(3) == 0 {
        p.team = Some("communication".into());
    }
    if d.roll(6) > 0 {
        p.account = Some(d.pick(&["@a", "@b", "@c"]).into());
    }
    if d.roll(3) == 0 {
        p.act = Some(["publish", "reply", "promote"][d.roll(3)]);
    }
    let words =
        ["musée", "four", "meule", "Aurore", "zut", "promotion", "#verre", "bonjour", "à tous", "la halle ouvre"];
    let text: Vec<&str> = (0..d.roll(8)).map(|_| d.pick(&words)).collect();
    p.text = Some(text.join(" ").into());
    p.at = Some(d.pick(&["2026-12-08T09:00:00Z", "2027-01-20T09:00:00Z", "2027-04-01T09:00:00Z"]).parse().unwrap());
    for _ in 0..d.roll(3) {
        p.media.push(charte_judge::Medium {
            asset: (d.roll(2) == 0).then(|| "IMG-1".into()),
            kind: (d.roll(2) == 0).then_some("picture"),
            alt: (d.roll(2) == 0).then(|| "Un four".into()),
            shows: [None, Some(vec![]), Some(vec!["paul".into()]), Some(vec!["lea".into()])][d.roll(4)].clone(),
            ..Default::default()
        });
    }
    if d.roll(3) == 0 {
        p.approvals
            .push(charte_judge::Approval { by: d.pick(&["Jean-Noël Fabre", "Claire Morel"]).into(), team: None });
    }
    p
}

fn registry(seed: u64) -> Registry {
    let files = [
        (
            "people.toml",
            "[[person]]\nid = \"claire-morel\"\nname = \"Claire Morel\"\nstatus = \"employee\"\nacknowledged = \"1\"\n",
        ),
        ("assets.toml", "[[asset]]\nid = \"IMG-1\"\nkind = \"picture\"\nrights = \"own\"\norigin = \"own\"\n"),
        ("consents.toml", "[[consent]]\nperson = \"paul\"\nuntil = \"2027-01-01\"\n"),
        (
            "state.toml",
            "crisis = false\n[[published]]\naccount = \"@a\"\nat = \"2026-12-08T07:00:00Z\"\ntext = \"bonjour\"\n",
        ),
    ];
    let some: Vec<_> = files.iter().enumerate().filter(|(i, _)| seed >> i & 1 == 1).map(|(_, f)| *f).collect();
    let (registry, problems) = Registry::from_files(&some);
    assert!(problems.is_empty(), "{problems:?}");
    registry
}

fn engine(text: &str) -> Engine {
    let reading = charte_lang::read("charte.md", text, &Packs::shipped());
    let errors: Vec<_> =
        reading.diagnostics.iter().filter(|d| d.code.severity() == charte_lang::diagnostic::Severity::Error).collect();
    let said: Vec<_> = errors.iter().map(|d| (d.code, reading.text(d.place))).collect();
    assert!(errors.is_empty(), "{said:?}\n{text}");
    Engine::new(&reading.charter)
}

fn now() -> Timestamp {
    "2026-12-08T09:00:00Z".parse().unwrap()
}

/// Answers to what is missing.
fn answer(d: &mut Dice, missing: &Missing) -> Given<'static> {
    match missing.fact.def().value {
        ValueKind::Flag => Given::Flag(d.roll(2) == 0),
        ValueKind::Choice(set) => Given::Choices(vec![set.choices()[d.roll(set.choices().len())].code]),
        ValueKind::Number | ValueKind::Percent | ValueKind::Duration => Given::Number(d.roll(100) as i64),
        ValueKind::Name(_) => Given::Names(vec![d.pick(&["@a", "@b", "musée"]).into()]),
        ValueKind::Who => Given::Names(vec![d.pick(&["communication", "juridique"]).into()]),
        ValueKind::Words => Given::Flag(d.roll(2) == 0),
    }
}

fn json(v: &Verdict, e: &Engine, p: &Submission<'_>) -> String {
    v.to_json(e, p)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_index_finds_what_looking_at_every_rule_finds(seed: u64, other: u64) {
        let (engine, registry) = (engine(&charter(seed)), registry(other));
        let mut scratch = Scratch::new();
        for i in 0..8 {
            let post = if i % 4 == 3 { comment(other.wrapping_add(i)) } else { post(other.wrapping_add(i)) };
            let fast = engine.judge_in(&registry, &post, now(), &mut scratch);
            let slow = engine.judge_naively(&registry, &post, now());
            prop_assert_eq!(json(&fast, &engine, &post), json(&slow, &engine, &post), "{}", charter(seed));
        }
    }

    #[test]
    fn the_same_question_has_the_same_answer(seed: u64, other: u64) {
        let text = charter(seed);
        let (one, two, registry, post) = (engine(&text), engine(&text), registry(other), post(other));
        let first = json(&one.judge(&registry, &post, now()), &one, &post);
        prop_assert_eq!(&first, &json(&two.judge(&registry, &post, now()), &two, &post));
        prop_assert!(serde_json::from_str::<serde_json::Value>(&first).is_ok(), "{}", first);
    }

    #[test]
    fn the_strongest_effect_wins(seed: u64, other: u64) {
        let (engine, registry, post) = (engine(&charter(seed)), registry(other), post(other));
        let v = engine.judge(&registry, &post, now());
        let strongest = v.findings.iter().map(|f| f.outcome.effect).max().unwrap_or(Effect::Publish);
        prop_assert_eq!(v.effect, strongest);
        prop_assert!(v.findings.windows(2).all(|w| w[0].outcome.effect >= w[1].outcome.effect));
    }

    #[test]
    fn one_more_rule_never_weakens(seed: u64, other: u64) {
        let text = charter(seed);
        let more = format!("{text}{}", rule(&mut Dice(other), 99, false));
        let (before, after, registry) = (engine(&text), engine(&more), registry(other));
        for i in 0..8 {
            let post = post(other.wrapping_add(i));
            let (b, a) = (before.judge(&registry, &post, now()).effect, after.judge(&registry, &post, now()).effect);
            prop_assert!(a >= b, "{b:?} became {a:?}\n{more}");
        }
    }

    #[test]
    fn what_is_unknown_never_lets_through_what_the_answer_would_stop(seed: u64, other: u64) {
        let (engine, registry) = (engine(&charter(seed)), registry(other));
        let mut d = Dice(other ^ seed);
        for i in 0..6 {
            let mut post = if i % 3 == 2 { comment(other.wrapping_add(i)) } else { post(other.wrapping_add(i)) };
            let partial = engine.judge(&registry, &post, now());
            let mut full = partial.clone();
            for _ in 0..12 {
                let Some(missing) = full.missing.first() else { break };
                let given = answer(&mut d, missing);
                post.facts.retain(|(f, _)| *f != missing.fact);
                post.facts.push((missing.fact, given));
                full = engine.judge(&registry, &post, now());
            }
            if full.missing.is_empty() {
                prop_assert!(partial.effect >= full.effect.min(Effect::Hold), "{:?} then {:?}\n{}\n{:#?}\n{:#?}",
                    partial.effect, full.effect, charter(seed), post, full);
            }
        }
    }

    #[test]
    fn questions_are_about_what_can_change_the_effect(seed: u64, other: u64) {
        let (engine, registry, post) = (engine(&charter(seed)), registry(other), post(other));
        let v = engine.judge(&registry, &post, now());
        for q in &v.questions {
            prop_assert!(q.at_best < q.at_worst || v.questions.len() > 5, "{q:?}");
        }
    }
}
