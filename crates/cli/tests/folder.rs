//! The data folder of a house by the command line: looked over, copied while the house writes, put back, and what is not sound said.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]
#![expect(clippy::disallowed_methods, reason = "a test has files and processes")]

use charte_app::tokens;
use charte_domain::Scope;
use charte_testkit::{ORIGIN, TestHouse, Where, put_keys};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

/// The program, in English, on a folder.
fn charte(args: &[&str], folder: &Path) -> (i32, String) {
    let program = env!("CARGO_BIN_EXE_charte");
    let Output { status, stdout, stderr } =
        Command::new(program).args(["--lang", "en"]).args(args).arg("--data").arg(folder).output().unwrap();
    (status.code().unwrap(), format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr)))
}

async fn house() -> TestHouse {
    let house = TestHouse::of(Where::Sqlite, "harrow", "2026-10-05T09:00:00Z").await;
    put_keys(house.folder.path(), ORIGIN);
    house
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_made_while_the_house_writes_is_a_house_again() {
    let house = house().await;
    let anika = house.actor("anika-shah");
    let copies = tempfile::tempdir().unwrap();
    let file = copies.path().join("copy.db");
    let copy = file.to_str().unwrap().to_owned();
    let writing = async {
        for n in 0..20 {
            tokens::make(&house.app, &anika, &format!("client {n}"), &[Scope::Moderate], 30).await.unwrap();
        }
    };
    let folder = house.folder.path().to_owned();
    let copying = tokio::task::spawn_blocking(move || charte(&["backup", "--with-keys", &copy], &folder));
    let ((), done) = tokio::join!(writing, copying);
    let (code, said) = done.unwrap();
    assert_eq!(code, 0, "{said}");

    // Put back beside its keys, it is sound.
    let again = tempfile::tempdir().unwrap();
    std::fs::copy(&file, again.path().join("charte.db")).unwrap();
    std::fs::rename(copies.path().join("copy.db.keys"), again.path().join("keys")).unwrap();
    let (code, said) = charte(&["doctor"], again.path());
    assert_eq!(code, 0, "{said}");

    // A file that is there already stays what it is.
    let before = std::fs::read(&file).unwrap();
    let (code, said) = charte(&["backup", file.to_str().unwrap()], house.folder.path());
    assert_eq!(code, 3, "{said}");
    assert!(said.contains("is there already") && said.contains("nothing was copied"), "{said}");
    assert_eq!(std::fs::read(&file).unwrap(), before);

    // So does a folder of keys, and then the database is not copied either.
    let other = copies.path().join("other.db");
    std::fs::create_dir(copies.path().join("other.db.keys")).unwrap();
    let (code, said) = charte(&["backup", "--with-keys", other.to_str().unwrap()], house.folder.path());
    assert!(code == 3 && said.contains("other.db.keys is there already") && !other.exists(), "{code} {said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_sound_in_a_folder_is_said() {
    let house = house().await;
    house.app.store.close().await;
    let folder = house.folder.path();
    let (code, said) = charte(&["doctor"], folder);
    assert_eq!(code, 0, "{said}");
    let key = folder.join("keys/journal.key");
    let held = std::fs::read(&key).unwrap();
    std::fs::remove_file(&key).unwrap();
    let (code, said) = charte(&["doctor"], folder);
    assert!(code == 1 && said.contains("journal.key: missing or unreadable"), "{code} {said}");
    std::fs::write(&key, held).unwrap();
    let (code, said) = charte(&["doctor"], folder);
    assert!(code == 1 && said.contains("others than its owner can read it"), "{code} {said}");
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o600)).unwrap();

    // A page of the middle overwritten, as a failing disk would.
    let base = folder.join("charte.db");
    let mut bytes = std::fs::read(&base).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes.iter_mut().skip(middle).take(4096).for_each(|byte| *byte = 0xa5);
    std::fs::write(&base, bytes).unwrap();
    let (code, said) = charte(&["doctor"], folder);
    assert!(code != 0 && said.contains('✗'), "{code} {said}");

    let (code, said) = charte(&["doctor"], &folder.join("nowhere"));
    assert!(code == 1 && said.contains("no database in this folder"), "{code} {said}");
}
