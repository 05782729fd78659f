//! `charte init` from outside: lines in, files out.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail so")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// An empty folder of its own for a test.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("init").join(name);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}

fn charte(folder: &Path, args: &[&str], typed: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_charte"))
        .args(args)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The program may end before it has read everything.
    let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
    child.wait_with_output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap() + &String::from_utf8(output.stderr.clone()).unwrap()
}

#[expect(clippy::disallowed_methods, reason = "looks at what the command wrote")]
fn text(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
}

#[test]
fn an_interview_is_stopped_taken_up_again_and_makes_a_charter() {
    let dir = folder("resumed");
    let typed = "Verrières & Cie\n9\n?\n1\n<\n2\n2\n=\n2027-02-30\n2027-03-01\n!\n";
    let first = charte(&dir, &["init", "--ask", "--lang", "fr"], typed);
    assert_eq!(first.status.code(), Some(0), "{}", said(&first));
    for shown in ["I005", "I008", "Verrières & Cie", "« Verrières & Cie »", "charte.answers.toml"] {
        assert!(said(&first).contains(shown), "{shown} in:\n{}", said(&first));
    }
    let kept = text(&dir, "charte.answers.toml");
    assert!(kept.contains("effectif = \"50_et_plus\"\nsecteur = \"finance\"\nen_vigueur = 2027-03-01\n"), "{kept}");
    assert!(!dir.join("charte.md").exists());

    let second = charte(&dir, &["init", "--ask", "--lang", "fr"], &"\n".repeat(120));
    assert_eq!(second.status.code(), Some(0), "{}", said(&second));
    assert!(!said(&second).contains("Comment s'appelle"), "what was answered is not asked again");
    let charter = text(&dir, "charte.md");
    assert!(charter.contains("# Charte des réseaux sociaux de Verrières & Cie"));
    assert!(charter.contains("en vigueur                   2027-03-01"), "{charter}");
    assert!(charter.contains("avantage-avec-risque"), "the article of a regulated trade");
    for file in ["people", "accounts", "assets", "consents", "contacts"] {
        assert!(text(&dir, &format!("registre/{file}.toml")).starts_with("# "));
    }
    for command in [["lint", "."], ["test", "."]] {
        let after = charte(&dir, &command, "");
        assert_eq!(after.status.code(), Some(0), "{command:?}: {}", said(&after));
    }
}

#[test]
fn rows_are_typed_column_by_column() {
    let dir = folder("rows");
    let answers = "[answers]\norganisation = \"Harrow\"\n";
    std::io::Write::write_all(&mut std::fs::File::create(dir.join("charte.answers.toml")).unwrap(), answers.as_bytes())
        .unwrap();
    // Everything up to the accounts by default, then one account, a wrong address mended, nobody who pays.
    let before = "\n".repeat(8);
    let rows = "harrow\n@harrow\n2\n\n\n1, 2\nAda\nBob\n-\n\n";
    let output = charte(&dir, &["init", "--ask", "--lang", "en"], &format!("{before}{rows}{}", "\n".repeat(120)));
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(said(&output).contains("I011"), "{}", said(&output));
    let kept = text(&dir, "charte.answers.toml");
    let row = "{ handle = \"@harrow\", reseau = \"X\", type = \"institutional\", equipe = \"communications\", sujets = [\"our work\", \"products\"], gardien = \"Ada\", second = \"Bob\" },";
    assert!(kept.contains(row), "{kept}");
    let charter = text(&dir, "charter.md");
    assert!(charter.contains("```account @harrow\n") && !charter.contains("@our-company"));
    assert!(!charter.contains("payer"), "what is not answered is not written");
}

#[test]
fn a_charter_that_is_there_is_left_alone_unless_its_answers_made_it() {
    let dir = folder("there");
    assert_eq!(charte(&dir, &["init", "--defaults", "--lang", "en"], "").status.code(), Some(0));
    let again = charte(&dir, &["init", "--defaults"], "");
    assert_eq!(again.status.code(), Some(0), "the same answers may draw it again: {}", said(&again));
    let own = format!("{}\nA word of our own.\n", text(&dir, "charter.md"));
    std::fs::File::create(dir.join("charter.md")).unwrap().write_all(own.as_bytes()).unwrap();
    let refused = charte(&dir, &["init", "--defaults"], "");
    assert_eq!(refused.status.code(), Some(3));
    assert!(said(&refused).contains("--force"), "{}", said(&refused));
    assert_eq!(text(&dir, "charter.md"), own);
    assert_eq!(charte(&dir, &["init", "--defaults", "--force"], "").status.code(), Some(0));
    assert_ne!(text(&dir, "charter.md"), own);
}

#[test]
fn without_a_terminal_it_says_what_to_do() {
    let dir = folder("no-terminal");
    let output = charte(&dir, &["init", "--lang", "en"], "");
    assert_eq!(output.status.code(), Some(3));
    for way in ["--defaults", "--answers", "--ask", "--list"] {
        assert!(said(&output).contains(way), "{way} in {}", said(&output));
    }
    assert!(std::fs::read_dir(&dir).unwrap().next().is_none(), "nothing is written");
}

#[test]
fn a_filled_form_makes_a_charter_and_a_wrong_one_is_said_with_its_line() {
    let dir = folder("form");
    let form = charte(&dir, &["init", "--list", "--lang", "fr"], "");
    assert_eq!(form.status.code(), Some(0));
    let filled = said(&form).replace("#organisation = \"Notre entreprise\"", "organisation = \"Maison Vernes\"");
    std::fs::File::create(dir.join("filled.toml")).unwrap().write_all(filled.as_bytes()).unwrap();
    let wrong = filled.replace("#plafond = 4", "plafond = 400");
    assert_ne!(wrong, filled);
    std::fs::File::create(dir.join("wrong.toml")).unwrap().write_all(wrong.as_bytes()).unwrap();

    let output = charte(&dir, &["init", "--answers", "wrong.toml", "--lang", "fr"], "");
    assert_eq!(output.status.code(), Some(3));
    let line = wrong.lines().position(|l| l.starts_with("plafond")).unwrap() + 1;
    assert!(said(&output).contains(&format!("{line}: I007")), "{}", said(&output));
    let output = charte(&dir, &["init", "--answers", "filled.toml", "--lang", "fr"], "");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(text(&dir, "charte.md").contains("organisation                 « Maison Vernes »"));
    let report = charte(&dir, &["init", "--report"], "");
    assert_eq!(report.status.code(), Some(0), "{}", said(&report));
    assert!(said(&report).contains("17 sur 17"), "{}", said(&report));
}
