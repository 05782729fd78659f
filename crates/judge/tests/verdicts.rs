//! Verdicts as people and machines see them: each post with its JSON and its words in both languages.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test may stop at once")]

use charte_judge::{Engine, FindingWording, Registry, Submission, Verdict, Wording};
use charte_lang::Packs;
use charte_lang::model::Effect;
use charte_messages::Lang;
use std::fmt::Write;

const PEOPLE: &str = r#"
[[person]]
id = "claire-morel"
name = "Claire Morel"
[[person]]
id = "helene-verrier"
name = "Hélène Verrier"
[[person]]
id = "hugo-petit"
name = "Hugo Petit"
left = "2026-12-31"
"#;

const ASSETS: &str = r#"
[[asset]]
id = "OWN"
kind = "picture"
rights = "own"
shows = ["paul"]
[[asset]]
id = "NOBODY"
kind = "picture"
rights = "own"
shows = []
[[asset]]
id = "NC"
kind = "picture"
rights = "cc"
licence = "CC-BY-NC-4.0"
shows = []
[[asset]]
id = "LATE"
kind = "picture"
rights = "licensed"
licence = "CC-BY-4.0"
until = "2026-12-05"
shows = []
"#;

const CONSENTS: &str = r#"
[[consent]]
person = "paul"
until = "2027-06-01"
networks = ["linkedin"]
[[consent]]
person = "lea"
withdrawn = "2026-11-30"
"#;

fn engine() -> Engine {
    let reading = charte_lang::read("charte.md", include_str!("charter.md"), &Packs::shipped());
    for d in &reading.diagnostics {
        println!("{:?} {}", d.code, reading.text(d.place));
    }
    assert!(reading.sound());
    Engine::new(&reading.charter)
}

fn registry() -> Registry {
    let (registry, problems) =
        Registry::from_files(&[("people.toml", PEOPLE), ("assets.toml", ASSETS), ("consents.toml", CONSENTS)]);
    assert!(problems.is_empty(), "{problems:?}");
    registry
}

/// The post of most tests, with what is particular.
fn judge(particular: &str) -> (Engine, String, Verdict) {
    let engine = engine();
    let mut text = particular.to_owned();
    for (field, line) in [
        ("author", "author = \"Claire Morel\"\n"),
        ("account", "account = \"@verrieres\"\n"),
        ("at", "at = \"2026-12-08T10:00:00+01:00\"\n"),
    ] {
        if !particular.lines().any(|l| l.starts_with(field)) {
            text.insert_str(0, line);
        }
    }
    let post = Submission::from_toml(&text).unwrap();
    let verdict = engine.judge(&registry(), &post, "2026-12-08T09:00:00Z".parse().unwrap());
    let shown = show(&engine, &post, &verdict);
    (engine, shown, verdict)
}

fn show(engine: &Engine, post: &Submission<'_>, verdict: &Verdict) -> String {
    let json: serde_json::Value = serde_json::from_str(&verdict.to_json(engine, post)).unwrap();
    let mut out = String::new();
    for lang in [Lang::Fr, Lang::En] {
        words(&verdict.in_words(engine, post, lang), &mut out);
        out.push('\n');
    }
    let mut json = json;
    // The hash changes with every word of the test's charter, the detectors with another crate.
    for field in ["charter", "detectors"] {
        json.as_object_mut().unwrap().insert(field.to_owned(), "…".into());
    }
    out + &serde_json::to_string_pretty(&json).unwrap()
}

fn words(w: &Wording, out: &mut String) {
    let _ = writeln!(out, "{}", w.headline);
    for (title, list) in [("", &w.findings), ("settled: ", &w.settled), ("shadow: ", &w.shadow)] {
        for f in list {
            finding(title, f, out);
        }
    }
    for q in &w.questions {
        let _ = writeln!(out, "? {q}");
    }
}

fn finding(title: &str, f: &FindingWording, out: &mut String) {
    let _ = writeln!(out, "- {title}{}\n  {}\n  {}", f.heading, f.say, f.effect);
    for line in f.seen.iter().chain(&f.missing).chain(&f.remedy).chain(&f.references) {
        let _ = writeln!(out, "  · {line}");
    }
}

macro_rules! shown {
    ($($name:ident: $effect:ident, $post:expr;)+) => { $(
        #[test]
        fn $name() {
            let (_, shown, verdict) = judge($post);
            assert_eq!(verdict.effect, Effect::$effect, "{shown}");
            insta::assert_snapshot!(stringify!($name), shown);
        }
    )+ };
}

shown! {
    an_ordinary_post_leaves: Publish, "text = \"Le four est chaud.\"";
    a_topic_for_others_is_refused: Refuse, "text = \"Nos ventes progressent.\"\nfacts = { \"release.out\" = false }";
    an_unknown_exception_holds: Hold, "text = \"Nos ventes progressent.\"";
    two_exceptions_at_once_are_a_conflict: Hold, "text = \"Nos ventes aux enchères.\"\nfacts = { \"release.out\" = true }";
    an_exception_sets_its_base_aside: Publish, "text = \"Ventes aux enchères.\"\nfacts = { \"release.out\" = false }";
    without_author_nothing_leaves: Refuse, "author = \"\"\ntext = \"Bonjour.\"";
    an_unknown_person_has_no_mandate: Refuse, "author = \"Personne\"\ntext = \"Bonjour.\"";
    another_account_is_not_covered: Refuse, "account = \"@verre\"\ntext = \"Bonjour.\"";
    another_act_is_not_covered: Refuse, "act = \"promote\"\ntext = \"Bonjour.\"";
    another_topic_is_not_covered: Refuse, "author = \"helene-verrier\"\ntext = \"Au musée.\"";
    a_mandate_ends: Refuse, "author = \"Hélène Verrier\"\nat = \"2028-01-05T10:00:00+01:00\"\ntext = \"Bonjour.\"";
    who_has_left_has_no_mandate: Refuse, "author = \"Hugo Petit\"\nat = \"2027-01-05T10:00:00+01:00\"\ntext = \"Bonjour.\"";
    without_account_nobody_can_decide: Hold, "account = \"\"\ntext = \"Bonjour.\"\nfacts = { account = \"unknown\" }";
    a_person_without_consent_record: Hold, "text = \"Au banc.\"\n[[media]]\nasset = \"NOBODY\"\nshows = [\"Zoé\"]";
    a_consent_that_was_withdrawn: Hold, "text = \"Au banc.\"\n[[media]]\nasset = \"NOBODY\"\nshows = [\"lea\"]";
    a_consent_that_covers: Publish, "text = \"Au banc.\"\n[[media]]\nasset = \"OWN\"";
    a_consent_that_has_ended: Hold, "at = \"2027-06-02T10:00:00+02:00\"\ntext = \"Au banc.\"\n[[media]]\nasset = \"OWN\"";
    a_picture_of_which_nothing_is_known: Hold, "text = \"Au banc.\"\n[[media]]\nalt = \"Un four\"";
    the_right_team_has_approved: Publish, "text = \"Au banc.\"\napprovals = [{ by = \"Jean-Noël Fabre\" }]\n[[media]]\nasset = \"NOBODY\"\nshows = [\"lea\"]";
    nobody_approves_their_own_post: Hold, "text = \"Au banc.\"\napprovals = [{ by = \"claire-morel\", team = \"juridique\" }]\n[[media]]\nasset = \"NOBODY\"\nshows = [\"lea\"]";
    no_promotion_under_nc: Revise, "text = \"Soldes.\"\nfacts = { promotional = true }\n[[media]]\nasset = \"NC\"";
    nc_without_promotion: Publish, "text = \"Four.\"\n[[media]]\nasset = \"NC\"";
    rights_that_have_ended: Revise, "text = \"Four.\"\n[[media]]\nasset = \"LATE\"";
    under_embargo: Refuse, "text = \"Voici Aurore.\"";
    the_embargo_is_over: Publish, "at = \"2027-03-01T09:00:00+01:00\"\ntext = \"Voici Aurore.\"";
    a_leak_in_alternative_text: Refuse, "text = \"Voici.\"\n[[media]]\nasset = \"NOBODY\"\nalt = \"Le four Aurore\"";
    in_shadow_without_effect: Publish, "text = \"Le musée rouvre.\"";
    a_warning_never_blocks: Remind, "text = \"Une promotion.\"";
    an_insult_is_hidden: Hide, "subject = \"comment\"\ntext = \"Bande de voleurs\"";
    criticism_is_shown: Show, "subject = \"comment\"\ntext = \"Votre verre casse, je suis très déçue.\"";
}

#[test]
fn a_verdict_is_the_same_to_the_byte() {
    let (_, first, _) = judge("text = \"Nos ventes progressent.\"");
    let (_, second, _) = judge("text = \"Nos ventes progressent.\"");
    assert_eq!(first, second);
}
