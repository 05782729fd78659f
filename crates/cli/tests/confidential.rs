//! `charte confidential` from outside: a folder becomes an index, a text is looked up in it, nothing is lost silently.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop at once")]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const NOTE: &str = "La fermeture de l'atelier de Mirecourt est fixée au 3 mars, et les trente salariés seront reçus un par un par la direction des ressources humaines.";

fn charte(folder: &Path, args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_charte"))
        .arg("confidential")
        .args(args)
        .current_dir(folder)
        .env("LC_ALL", "en_GB.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn house() -> tempfile::TempDir {
    let house = tempfile::tempdir().unwrap();
    let dir = house.path().join("mirecourt");
    std::fs::create_dir_all(dir.join("deep")).unwrap();
    std::fs::write(dir.join("deep/note.html"), format!("<p>{NOTE}</p>")).unwrap();
    std::fs::write(house.path().join("clients.csv"), "nom;courriel\nLark;ada@exemple.fr\n").unwrap();
    house
}

#[test]
fn a_folder_becomes_an_index() {
    let house = house();
    let path = house.path();
    let made =
        charte(path, &["index", "mirecourt", "--out", "a.index", "--customers", "clients.csv", "--words-only"], b"");
    assert_eq!(made.status.code(), Some(0), "{made:?}");
    assert!(String::from_utf8_lossy(&made.stderr).contains("note.html"), "{made:?}");
    #[cfg(unix)]
    {
        let mode =
            std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(path.join("a.key")).unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
    }
    let look = ["look", "--index", "a.index", "--key", "a.key"];
    let found = charte(path, &[&look[..], &["--format", "json"]].concat(), format!("Eh ! {NOTE}").as_bytes());
    assert_eq!(found.status.code(), Some(1), "{found:?}");
    let json: serde_json::Value = serde_json::from_slice(&found.stdout).unwrap();
    assert_eq!(json["findings"][0]["reason"], "excerpt-verbatim");
    assert_eq!(json["findings"][0]["name"], "mirecourt");
    let customer = charte(path, &look, b"ada@exemple.fr, Mme Lark");
    assert!(String::from_utf8_lossy(&customer.stdout).contains("clients"), "{customer:?}");
    let nothing = charte(path, &look, "Bonjour à tous".as_bytes());
    assert_eq!(nothing.status.code(), Some(0), "{nothing:?}");
}

#[test]
fn what_is_not_read_is_named() {
    let house = house();
    let path = house.path();
    std::fs::write(path.join("mirecourt/broken.pdf"), b"%PDF-1.4 rien").unwrap();
    let made = charte(path, &["index", "mirecourt", "--out", "a.index", "--words-only"], b"");
    assert_eq!(made.status.code(), Some(1), "{made:?}");
    let said = String::from_utf8_lossy(&made.stderr).into_owned();
    assert!(said.contains("broken.pdf") && said.contains("note.html"), "{said}");
    // Another key, no key, no index.
    std::fs::write(path.join("b.key"), "00112233445566778899aabbccddeeff\n").unwrap();
    std::fs::write(path.join("c.key"), "no key").unwrap();
    for (index, key) in [("a.index", "b.key"), ("a.index", "c.key"), ("a.index", "none"), ("a.key", "a.key")] {
        let look = charte(path, &["look", "--index", index, "--key", key], b"x");
        assert_eq!(look.status.code(), Some(3), "{index} {key} {look:?}");
    }
    let gone = charte(path, &["index", "none", "--out", "b.index"], b"");
    assert_eq!(gone.status.code(), Some(3));
}

#[test]
fn what_is_public_is_let_through() {
    let house = house();
    let path = house.path();
    std::fs::create_dir(path.join("site")).unwrap();
    std::fs::write(path.join("site/page.md"), NOTE).unwrap();
    charte(path, &["index", "mirecourt", "--out", "a.index", "--public", "site", "--words-only"], b"");
    let look = charte(path, &["look", "--index", "a.index", "--key", "a.key"], NOTE.as_bytes());
    assert_eq!(look.status.code(), Some(0), "{look:?}");
}

#[test]
fn what_is_told_freely_is_held_with_its_reason() {
    if charte_signals::encoder::Encoder::shipped().is_none() {
        return;
    }
    let house = house();
    let path = house.path();
    std::fs::write(
        path.join("mirecourt/plan.txt"),
        "Le projet Galerne déplace la fonderie de Vertanne en Roumanie, et 86 postes sont supprimés à Vertanne.",
    )
    .unwrap();
    charte(path, &["index", "mirecourt", "--out", "a.index"], b"");
    let post = "Ils vont virer presque 90 personnes à Vertanne et filer en Roumanie sans le dire à personne.";
    let look = charte(path, &["look", "--index", "a.index", "--key", "a.key"], post.as_bytes());
    let said = String::from_utf8_lossy(&look.stdout).into_owned();
    assert!(said.contains("in other words") && said.contains("1 figure, 2 names"), "{said}");
    let charter = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/detectors/charter.md");
    let check = Command::new(env!("CARGO_BIN_EXE_charte"))
        .args(["check", post, "--as", "person:Ada Wren", "--on", "@bramble", "--lang", "en", "--charter"])
        .arg(charter)
        .args(["--confidential", "a.index", "--confidential-key", "a.key"])
        .current_dir(path)
        .env("LC_ALL", "en_GB.UTF-8")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&check.stdout).into_owned();
    assert!(said.contains("in other words") && said.contains("1 figure, 2 names"), "{check:?}");
}
