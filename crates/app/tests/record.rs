//! The journal in the database: verified, tampered with, seen.
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use charte_app::journal::{self, Fault, Verified};
use charte_app::{stop, write};
use charte_domain::{AccountHandle, Actor, Content};
use charte_testkit::{TestHouse, Where};

/// What is done to the database, and whether the fault that is found is the right one, of so many entries.
type Case = (&'static str, fn(Fault, u64) -> bool);

/// A house with a signed journal, and an entry after the last signature.
async fn house(place: Where) -> (TestHouse, u64) {
    let house = TestHouse::of(place, "../e2e/mill", "2026-12-08T09:00:00Z").await;
    let ada = house.actor("ada-ward");
    let id = stop::stop(&house.app, &ada, None, "A rumour.").await.unwrap();
    stop::resume(&house.app, &ada, &id, "Denied.").await.unwrap();
    let size = journal::checkpoint(&house.app).await.unwrap();
    let content =
        Content { accounts: vec![AccountHandle::new("@mill")], text: "Wool.".to_owned(), ..Content::default() };
    let given = write::Given { content, due: None, version: None };
    write::save(&house.app, &house.actor("ann-lee"), None, &given).await.unwrap();
    (house, size + 1)
}

async fn after(place: Where, tampering: &'static str) -> (Verified, u64) {
    let (house, size) = house(place).await;
    let mut link = house.app.store.write().await.unwrap();
    assert!(link.run(tampering, Vec::new()).await.unwrap() > 0, "{tampering}");
    link.commit().await.unwrap();
    (journal::verify(&house.app, &Actor::program()).await.unwrap(), size)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sound_journal_is_sound() {
    for place in [Where::Sqlite, Where::Postgres] {
        let (house, size) = house(place).await;
        let found = journal::verify(&house.app, &Actor::program()).await.unwrap();
        assert_eq!(found, Verified { size, fault: None });
        let checkpoints = charte_store::journal::checkpoints(&mut house.app.store.read().await.unwrap()).await.unwrap();
        assert_eq!(checkpoints.len(), 1, "verifying signs nothing");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_tampered_with_is_seen() {
    let cases: [Case; 8] = [
        ("DELETE FROM journal_entry WHERE seq = 2", |fault, _| fault == Fault::Entry(2)),
        ("UPDATE journal_entry SET json = (SELECT json FROM journal_entry WHERE seq = 1) WHERE seq = 2", |fault, _| {
            fault == Fault::Entry(2)
        }),
        (
            "UPDATE journal_entry SET json = CAST(replace(CAST(json AS TEXT), 'stop.made', 'stop.fade') AS BLOB) \
             WHERE act = 'stop.made'",
            |fault, size| fault == Fault::Checkpoint(size - 1),
        ),
        ("UPDATE journal_content SET body = x'00' WHERE name = 'reason'", |fault, _| {
            matches!(fault, Fault::Content(_))
        }),
        ("UPDATE journal_checkpoint SET note = replace(note, 'charte', 'chatre')", |fault, size| {
            fault == Fault::Checkpoint(size - 1)
        }),
        ("UPDATE journal_checkpoint SET size = size + 100", |fault, _| matches!(fault, Fault::Checkpoint(_))),
        // After the last signature: the tree as it is kept says so.
        (
            "UPDATE journal_entry SET json = CAST(replace(CAST(json AS TEXT), 'post.begun', 'post.begut') AS BLOB) \
             WHERE act = 'post.begun'",
            |fault, size| fault == Fault::Checkpoint(size),
        ),
        ("DELETE FROM journal_entry WHERE seq = (SELECT max(seq) FROM journal_entry)", |fault, size| {
            fault == Fault::Entry(size - 1)
        }),
    ];
    for (tampering, expected) in cases {
        let (found, size) = after(Where::Sqlite, tampering).await;
        let Some(fault) = found.fault else { panic!("unseen: {tampering}") };
        assert!(expected(fault, size), "{tampering}: {fault:?} of {size}");
    }
}
