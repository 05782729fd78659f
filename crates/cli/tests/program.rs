//! The program from outside: what a person types, what comes out, how it ends.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "tests write files of their own and may panic")]

use serde_json::Value;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn charte(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_charte"))
        .args(args)
        .current_dir(root())
        .env("CHARTE_LANG", "en")
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn charte_in(args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_charte"))
        .args(args)
        .current_dir(root())
        .env("CHARTE_LANG", "en")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(&input);
    });
    let out = child.wait_with_output().unwrap();
    writer.join().unwrap();
    out
}

fn out(o: &Output) -> String {
    String::from_utf8_lossy(&o.stdout).into_owned() + &String::from_utf8_lossy(&o.stderr)
}

fn code(o: &Output) -> i32 {
    o.status.code().unwrap()
}

/// A folder of its own for a test.
fn folder(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("charte-test-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}

#[test]
fn samples_and_replays_come_out_as_they_say() {
    for (charter, cases) in [
        ("examples/verrieres", Some("examples/verrieres/cases.toml")),
        ("examples/harrow", Some("examples/harrow/cases.toml")),
        ("replay/provisions/charter.md", None),
        ("replay/incidents/charter.md", Some("replay/incidents.toml")),
        ("crates/lang/packs/entreprise-fr.md", None),
        ("crates/lang/packs/company-en.md", None),
    ] {
        let mut args = vec!["test", charter];
        if let Some(cases) = cases {
            args.extend(["--cases", cases]);
        }
        let o = charte(&args);
        assert_eq!(code(&o), 0, "{charter}:\n{}", out(&o));
    }
}

#[test]
fn samples_have_no_error_for_the_lint() {
    for charter in [
        "examples/verrieres",
        "examples/harrow",
        "replay/provisions/charter.md",
        "crates/lang/packs/entreprise-fr.md",
        "crates/lang/packs/company-en.md",
    ] {
        let o = charte(&["lint", charter, "--as-of", "2026-12-08", "--format", "json"]);
        let rows: Vec<Value> = serde_json::from_slice(&o.stdout).unwrap();
        let errors: Vec<&Value> = rows.iter().filter(|r| r["severity"] == "error").collect();
        assert!(errors.is_empty(), "{charter}: {errors:#?}");
    }
}

const CHECK: [&str; 7] =
    ["check", "--charter", "examples/verrieres", "--as", "team:communication", "--on", "@verrieres"];

fn check(more: &[&str]) -> Output {
    charte(&[&CHECK[..], more].concat())
}

#[test]
fn a_refusal_names_the_article_the_words_and_the_remedy() {
    let o = check(&["--at", "2026-12-08", "Nos ventes progressent de 8 % !"]);
    let text = out(&o);
    assert_eq!(code(&o), 2, "{text}");
    for part in ["Refused", "résultats-par-les-porte-parole", "Nos ventes", "^^^^^^^^^^", "→ Confiez ce texte"] {
        assert!(text.contains(part), "`{part}` is not in:\n{text}");
    }
}

#[test]
fn exit_statuses_follow_the_effect() {
    assert_eq!(
        code(&check(&["--at", "2026-12-08", "--fact", "author.acknowledged=true", "Nos portes ouvrent samedi."])),
        0
    );
    assert_eq!(code(&check(&["--at", "2026-12-08", "--fact", "author.doubt=true", "Nos portes ouvrent samedi."])), 1);
    assert_eq!(code(&check(&["--at", "2026-12-08", "--exit-zero", "Nos ventes progressent de 8 % !"])), 0);
    let nobody = charte(&["check", "--charter", "examples/verrieres", "--on", "@verrieres", "Bonjour"]);
    assert_eq!(code(&nobody), 2, "without a mandate nothing leaves: {}", out(&nobody));
}

#[test]
fn an_unknown_is_held_with_the_name_of_who_can_supply_it() {
    let post = r#"{"team":"communication","account":"@verrieres","at":"2026-12-08T10:00:00+01:00","text":"Au four.","media":[{"kind":"picture","alt":"Un four","shows":["Zoé Inconnue"],"origin":"own"}]}"#;
    let o = charte_in(&["check", "--charter", "examples/verrieres"], post.as_bytes());
    let verdict: Value = serde_json::from_slice(&o.stdout).unwrap();
    assert_eq!(verdict["effect"], "hold", "{verdict:#}");
    let missing = verdict["missing"].as_array().unwrap();
    let consent = missing.iter().find(|m| m["fact"] == "consent.valid").unwrap_or_else(|| panic!("{verdict:#}"));
    assert!(
        consent.to_string().contains("Zoé Inconnue") && consent.to_string().contains("consents.toml"),
        "{consent:#}"
    );
    assert_eq!(code(&o), 1);
}

#[test]
fn many_posts_keep_their_order_and_the_same_input_gives_the_same_bytes() {
    let mut input = Vec::new();
    for n in 0..900 {
        writeln!(input, r#"{{"id":"{n}","team":"communication","account":"@verrieres","at":"2026-12-08T10:00:00+01:00","text":"Message {n} {}"}}"#, "x".repeat(n % 300)).unwrap();
    }
    let first = charte_in(&["check", "--charter", "examples/verrieres"], &input);
    let again = charte_in(&["check", "--charter", "examples/verrieres"], &input);
    assert_eq!(first.stdout, again.stdout);
    let ids: Vec<String> = first
        .stdout
        .split(|b| *b == b'\n')
        .filter(|l| !l.is_empty())
        .map(|l| serde_json::from_slice::<Value>(l).unwrap()["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(ids, (0..900).map(|n| n.to_string()).collect::<Vec<_>>());
}

#[test]
fn a_bad_line_is_answered_in_its_place_and_the_others_are_judged() {
    let good = r#"{"id":"a","team":"communication","account":"@verrieres","text":"Bonjour"}"#;
    let huge = format!(r#"{{"text":"{}"}}"#, "x".repeat(10 << 20));
    let deep = format!("{}1{}", r#"{"facts":{"a":"#.repeat(2_000), "}}".repeat(2_000));
    let lines: Vec<(&str, &str)> = vec![
        (good, ""),
        ("{broken", "P001"),
        (r#"{"txt":"Bonjour"}"#, "P002"),
        (r#"{"text":7}"#, "P003"),
        (r#"{"act":"publsh"}"#, "P004"),
        (&huge, "P005"),
        (&deep, "P0"),
        (r#"{"facts":{"text.hat":true}}"#, "P009"),
        (r#"{"text":"a","text":"b"}"#, "P0"),
        ("[1,2]", "P0"),
        (good, ""),
    ];
    let input = lines.iter().map(|(l, _)| *l).collect::<Vec<_>>().join("\n");
    let o = charte_in(&["check", "--charter", "examples/verrieres"], input.as_bytes());
    let rows: Vec<Value> =
        o.stdout.split(|b| *b == b'\n').filter(|l| !l.is_empty()).map(|l| serde_json::from_slice(l).unwrap()).collect();
    assert_eq!(rows.len(), lines.len(), "{}", out(&o).chars().take(2_000).collect::<String>());
    for (n, (row, (line, wanted))) in rows.iter().zip(&lines).enumerate() {
        let shown: String = line.chars().take(60).collect();
        if wanted.is_empty() {
            assert_eq!(row["id"], "a", "{shown}");
        } else {
            let code = row["errors"][0]["code"].as_str().unwrap_or("none");
            assert!(code.starts_with(wanted), "{shown}: {row}");
            assert_eq!(row["line"].as_u64(), Some(n as u64 + 1), "{row}");
            assert!(!row["errors"][0]["message"].as_str().unwrap().is_empty());
        }
    }
    assert_eq!(code(&o), 3);
}

#[test]
fn bytes_that_are_no_text_are_answered_not_lost() {
    let o =
        charte_in(&["check", "--charter", "examples/verrieres"], b"{\"text\":\"caf\xE9\"}\n{\"text\":\"a\\u0000b\"}\n");
    let text = out(&o);
    assert!(text.contains("P001"), "{text}");
    assert_eq!(text.lines().count(), 2, "{text}");
}

#[test]
fn what_cannot_run_says_why_and_ends_with_three() {
    let dir = folder("nothing");
    let broken = folder("broken");
    std::fs::write(
        broken.join("charte.md"),
        "```charte\ntitre X\n```\n```règle r\nquand  sujet est « x »\nsinon  refuser\n```\n",
    )
    .unwrap();
    let registry = folder("registry");
    std::fs::write(registry.join("charte.md"), "```charte\ntitre X\n```\n").unwrap();
    std::fs::create_dir_all(registry.join("registry")).unwrap();
    std::fs::write(registry.join("registry/people.toml"), "[[person]]\nnmae = \"A\"\n").unwrap();
    std::fs::write(registry.join("registry/accounts.toml"), "[[account]\n").unwrap();
    let path = |p: &Path| p.display().to_string();
    let cases: Vec<(Vec<String>, &str)> = vec![
        (vec!["lint".into(), "no-such-file.md".into()], "no-such-file.md"),
        (vec!["lint".into(), path(&dir)], "charte.md"),
        (vec!["check".into(), "--charter".into(), path(&broken), "Bonjour".into()], "E202"),
        (vec!["test".into(), path(&broken)], "E202"),
        (vec!["check".into(), "--charter".into(), path(&registry), "Bonjour".into()], "nmae"),
        (
            vec![
                "check".into(),
                "--charter".into(),
                "examples/verrieres".into(),
                "--fact".into(),
                "text.hat=true".into(),
                "x".into(),
            ],
            "text.hate",
        ),
        (
            vec![
                "check".into(),
                "--charter".into(),
                "examples/verrieres".into(),
                "--at".into(),
                "2026-02-30".into(),
                "x".into(),
            ],
            "2026-02-30",
        ),
        (
            vec![
                "check".into(),
                "--charter".into(),
                "examples/verrieres".into(),
                "--act".into(),
                "publsh".into(),
                "x".into(),
            ],
            "publish",
        ),
        (
            vec![
                "check".into(),
                "--charter".into(),
                "examples/verrieres".into(),
                "--post".into(),
                "no-such.json".into(),
            ],
            "no-such.json",
        ),
        (
            vec!["test".into(), "examples/verrieres".into(), "--cases".into(), "examples/verrieres/charte.md".into()],
            "P001",
        ),
    ];
    for (args, wanted) in cases {
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let o = charte(&args);
        assert_eq!(code(&o), 3, "{args:?}: {}", out(&o));
        assert!(out(&o).contains(wanted), "{args:?} does not say `{wanted}`: {}", out(&o));
    }
    let text = out(&charte(&["check", "--charter", &path(&registry), "x"]));
    assert!(text.contains("accounts.toml"), "one bad file must not hide the other: {text}");
}

#[test]
fn lint_speaks_text_json_and_sarif_in_both_languages() {
    let dir = folder("lint");
    let file = dir.join("charte.md");
    std::fs::write(&file, "```charte\ntitre  X\nlangue  français\n```\n\n# A\n\n```règle r\nquant  auteur a un doute\nsinon  refuser\n```\n").unwrap();
    let file = file.display().to_string();
    let text = out(&charte(&["lint", &file]));
    assert!(text.contains("error[E102]") && text.contains("Did you mean “quand”?") && text.contains("^^^^^"), "{text}");
    let french = out(&charte(&["--lang", "fr", "lint", &file]));
    assert!(french.contains("Vouliez-vous dire"), "{french}");
    let o = charte(&["lint", &file, "--format", "json"]);
    let rows: Vec<Value> = serde_json::from_slice(&o.stdout).unwrap();
    let row = rows.iter().find(|r| r["code"] == "E102").unwrap();
    assert_eq!((row["start"]["line"].as_u64(), row["start"]["column"].as_u64()), (Some(9), Some(1)));
    assert_eq!(row["fix"]["with"], "quand");
    assert_eq!(code(&o), 2);
    let sarif: Value = serde_json::from_slice(&charte(&["lint", &file, "--format", "sarif"]).stdout).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    assert!(sarif["runs"][0]["results"].as_array().unwrap().iter().any(|r| r["ruleId"] == "E102"));
}

#[test]
fn articles_are_marked_as_read_together_and_a_change_is_said() {
    let dir = folder("read");
    let file = dir.join("charte.md");
    std::fs::write(
        &file,
        "```charte\ntitre  X\nlangue  français\n```\n\n# A {#a}\n\nDu texte.\n\n# B {#b}\n\nAutre.\n",
    )
    .unwrap();
    let name = file.display().to_string();
    assert_eq!(code(&charte(&["lint", &name, "--mark-read", "a", "--as-of", "2026-11-22"])), 0);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("relu  2026-11-22, "), "{text}");
    std::fs::write(&file, text.replace("Du texte.", "Un autre texte.")).unwrap();
    let said = out(&charte(&["lint", &name]));
    assert!(said.contains("W427") && said.contains("--mark-read a"), "{said}");
    assert_eq!(code(&charte(&["lint", &name, "--mark-read", "c"])), 3);
}

#[test]
fn the_mutation_run_finds_what_no_example_tries() {
    let dir = folder("mutate");
    let file = dir.join("charte.md");
    let text = "```charte\ntitre  X\nlangue  français\n```\n\n# A\n\n```règle r\nquand  auteur a un doute et publication est programmée\nsinon  refuser\ndire   Non.\n```\n\n```essai\npublie « X », auteur a un doute, publication est programmée => refuser par r\npublie « X » => publier\n```\n";
    std::fs::write(&file, text).unwrap();
    let o = charte(&["test", &file.display().to_string(), "--mutate"]);
    assert_eq!(code(&o), 1, "{}", out(&o));
    assert!(out(&o).contains("publication est programmée"), "{}", out(&o));
    assert_eq!(code(&charte(&["test", &file.display().to_string()])), 0);
}

#[test]
fn completions_and_manual_are_made() {
    assert!(out(&charte(&["completions", "bash"])).contains("_charte"));
    let dir = folder("manual");
    assert_eq!(code(&charte(&["manual", &dir.display().to_string()])), 0);
    assert!(dir.join("charte-check.1").is_file());
}
