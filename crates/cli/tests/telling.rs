//! The commands that tell and write, from outside: fmt, explain, diff, render.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop at once")]

use serde_json::Value;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const CHARTER: &str = "```charte\ntitre X\nlangue français\nversion 1\nreprend « entreprise-fr »\n```\n\n## Qui parle\n\nÉté.\n\n```équipe presse\nmembres Léa Roux\n```\n\n```règle mots-pesés\nquand  acte est publier\nseul  équipe « presse »\nsinon  retenir pour équipe presse, sous 24 h\ndire   Pas sans la presse.\n```\n\n```essai\npublie « Été » => retenir par mots-pesés\n```\n";

fn charte(folder: &Path, args: &[&str], input: Option<&str>) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_charte"))
        .args(args)
        .current_dir(folder)
        .env("LC_ALL", "fr_FR.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.unwrap_or("").as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn out(o: &Output) -> String {
    String::from_utf8(o.stdout.clone()).unwrap()
}

fn err(o: &Output) -> String {
    String::from_utf8(o.stderr.clone()).unwrap()
}

fn code(o: &Output) -> i32 {
    o.status.code().unwrap()
}

/// A folder with a charter, gone at the end.
fn house(text: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("charte.md");
    std::fs::write(&path, text).unwrap();
    (folder, path)
}

#[test]
fn fmt_checks_writes_and_translates() {
    let (folder, path) = house(CHARTER);
    let check = charte(folder.path(), &["fmt", "--check"], None);
    assert_eq!(code(&check), 1);
    assert!(out(&check).contains("+titre    X"), "{}", out(&check));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), CHARTER, "--check changes nothing");
    assert_eq!(code(&charte(folder.path(), &["fmt"], None)), 0);
    let written = std::fs::read_to_string(&path).unwrap();
    assert!(written.contains("seul   équipe « presse »\n"), "{written}");
    assert_eq!(code(&charte(folder.path(), &["fmt", "--check"], None)), 0);
    assert!(err(&charte(folder.path(), &["fmt"], None)).contains("déjà en forme"));
    let english = charte(folder.path(), &["fmt", "--into", "en", "-"], Some(CHARTER));
    assert!(out(&english).contains("```rule mots-pesés\nwhen  act is publish\n"), "{}", out(&english));
    // Faults stay as they are, and are said.
    let faulty = charte(folder.path(), &["fmt", "-"], Some(&CHARTER.replace("sinon", "sinom")));
    assert!(out(&faulty).contains("sinom") && err(&faulty).contains("charte lint"), "{}", err(&faulty));
}

#[test]
fn fmt_leaves_alone_what_is_no_text() {
    let (folder, path) = house("");
    std::fs::write(&path, b"```charte\ntitre \xE9t\xE9\n```\n").unwrap();
    assert_eq!(code(&charte(folder.path(), &["fmt"], None)), 3);
    assert_eq!(std::fs::read(&path).unwrap(), b"```charte\ntitre \xE9t\xE9\n```\n");
}

#[test]
fn explain_tells_the_charter_and_each_name() {
    let (folder, _) = house(CHARTER);
    let whole = out(&charte(folder.path(), &["explain"], None));
    assert!(whole.contains("1 Qui parle") && whole.contains("seulement par l'équipe"), "{whole}");
    let rule = out(&charte(folder.path(), &["explain", "Mots pesés"], None));
    for part in ["Règle", "ligne 16", "article 1", "Regarde", "Essais", "publie « Été »", "En vigueur."] {
        assert!(rule.contains(part), "{part} in {rule}");
    }
    let both = out(&charte(folder.path(), &["explain", "--both", "mots-pesés"], None));
    assert!(both.contains("fr  Quand l'acte") && both.contains("en  When the act"), "{both}");
    let unknown = charte(folder.path(), &["explain", "mots-peses-"], None);
    assert_eq!(code(&unknown), 0, "a name is the same whatever its hyphens");
    let unknown = charte(folder.path(), &["explain", "mot-pesés"], None);
    assert_eq!(code(&unknown), 2);
    assert!(err(&unknown).contains("mots-pesés"));
    // Codes and facts need no charter.
    let nowhere = tempfile::tempdir().unwrap();
    let own = charte(nowhere.path(), &["explain", "E201", "author.status"], None);
    assert_eq!(code(&own), 0);
    assert!(out(&own).contains("E201 (erreur)") && out(&own).contains("registre"));
    assert_eq!(code(&charte(nowhere.path(), &["explain", "mots-pesés"], None)), 3);
}

#[test]
fn explain_speaks_json() {
    let (folder, _) = house(CHARTER);
    let list: Value =
        serde_json::from_str(&out(&charte(folder.path(), &["explain", "mots-pesés", "1", "--format", "json"], None)))
            .unwrap();
    assert_eq!(list[0]["effect"], "hold");
    assert_eq!(list[0]["place"]["start"]["line"], 16);
    assert_eq!(list[0]["facts"][0]["code"], "act");
    assert_eq!(list[0]["examples"][0]["effect"], "hold");
    assert_eq!(list[1]["id"], "qui-parle");
    for args in [["explain", "--facts", "--format", "json"], ["explain", "--codes", "--format", "json"]] {
        let list: Value = serde_json::from_str(&out(&charte(folder.path(), &args, None))).unwrap();
        assert!(list.as_array().unwrap().len() > 50);
    }
}

#[test]
fn no_message_is_missing() {
    let (folder, _) = house(CHARTER);
    for lang in ["fr", "en"] {
        for args in [
            &["explain"][..],
            &["explain", "--facts"],
            &["explain", "--codes"],
            &["explain", "mots-pesés", "presse", "E101"],
        ] {
            let text = out(&charte(folder.path(), &[args, &["--lang", lang]].concat(), None));
            for hole in ["{$", "{explain", "{told", "{origin", "{supplier", "{silence", "{value", "{rb-"] {
                assert!(!text.contains(hole), "{hole} in {args:?} {lang}");
            }
        }
    }
}

#[test]
fn diff_ends_with_zero_for_the_same_and_one_for_another() {
    let (old, _) = house(CHARTER);
    let (new, _) = house(&CHARTER.replace("sinon  retenir pour équipe presse, sous 24 h", "sinon  refuser"));
    let (a, b) = (old.path().to_str().unwrap(), new.path().to_str().unwrap());
    let same = charte(old.path(), &["diff", a, a], None);
    assert_eq!((code(&same), out(&same).trim()), (0, "Rien ne change."));
    let other = charte(old.path(), &["diff", a, b, "--lang", "en"], None);
    assert_eq!(code(&other), 1);
    assert!(out(&other).contains("[stricter]") && out(&other).contains("Else: hold → refuse"), "{}", out(&other));
    let json: Value =
        serde_json::from_str(&out(&charte(old.path(), &["diff", a, b, "--format", "json"], None))).unwrap();
    assert_eq!(json["sections"][0]["under"]["id"], "qui-parle");
    assert_eq!(json["sections"][0]["changes"][0]["weight"], "stronger");
    assert_eq!(code(&charte(old.path(), &["diff", a, "/nowhere/charte.md"], None)), 3);
}

#[test]
fn render_writes_a_page() {
    let (folder, _) = house(CHARTER);
    let page = out(&charte(folder.path(), &["render", "--as-of", "2026-12-01"], None));
    assert!(page.starts_with("<!doctype html>\n<html lang=\"fr\">") && page.contains("1er décembre 2026"), "{page}");
    assert_eq!(code(&charte(folder.path(), &["render", "--out", "page.html", "--as-of", "2026-12-01"], None)), 0);
    assert_eq!(std::fs::read_to_string(folder.path().join("page.html")).unwrap(), page);
    let faulty = charte(folder.path(), &["render", "-"], Some(&CHARTER.replace("sinon", "sinom")));
    assert_eq!(code(&faulty), 1);
    assert!(out(&faulty).contains("class=\"faulty\""));
}
