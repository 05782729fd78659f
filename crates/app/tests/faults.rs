//! What goes wrong around the house: a disk without room, a database that is away, a clock that is set.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop at once")]
#![expect(clippy::disallowed_methods, reason = "a database that is started again is waited for")]

use charte_app::deliver::{self, Choice};
use charte_app::submit::submit;
use charte_app::{Error, journal, leave, media, write};
use charte_domain::{AccountHandle, Actor, Content, DeliveryState, PersonId, PostId};
use charte_networks::Outside;
use charte_store::Address;
use charte_testkit::{TestHouse, Where, on_both, postgres};
use jiff::SignedDuration;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// Tuesday 8 December 2026, ten in the morning in Paris.
const TUESDAY: &str = "2026-12-08T09:00:00Z";

fn given(text: &str, due: Option<&str>) -> write::Given {
    let content = Content { accounts: vec![AccountHandle::new("@mill")], text: text.to_owned(), ..Content::default() };
    write::Given { content, due: due.map(|due| due.parse().unwrap()), version: None }
}

async fn sound(house: &TestHouse) {
    let found = journal::verify(&house.app, &Actor::program()).await.unwrap();
    assert_eq!(found.fault, None, "the journal is whole");
    assert_eq!(house.app.store.faults().await.unwrap(), Vec::<String>::new());
}

/// A disk of 16 MB, in memory. Only root mounts one: without it, the test of the disk says so and tries the database alone,
/// whose pages are then counted.
struct Disk {
    folder: tempfile::TempDir,
    mounted: bool,
}

impl Disk {
    fn small() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=16m", "tmpfs"]).arg(folder.path());
        let mounted = mount.output().is_ok_and(|out| out.status.success());
        Self { folder, mounted }
    }

    fn ballast(&self) -> PathBuf {
        self.folder.path().join("ballast")
    }

    /// Fills it to the last byte.
    fn fill(&self) {
        let mut file = std::fs::File::create(self.ballast()).unwrap();
        for size in [1 << 16, 1 << 12, 1] {
            let bytes = vec![0; size];
            while file.write_all(&bytes).is_ok() {}
        }
    }

    fn free(&self) {
        std::fs::remove_file(self.ballast()).unwrap();
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        if self.mounted {
            let _ = Command::new("umount").arg("--lazy").arg(self.folder.path()).status();
        }
    }
}

/// How many pages the database may have.
async fn pages(house: &TestHouse, most: &'static str) {
    let mut link = house.app.store.write().await.unwrap();
    link.rows(most, Vec::new()).await.unwrap();
    link.commit().await.unwrap();
}

async fn write_until_full(house: &TestHouse) -> usize {
    let ann = house.actor("ann-lee");
    for n in 0..2000 {
        let text = format!("Wool number {n}. {}", "Yarn and twine. ".repeat(100));
        match write::save(&house.app, &ann, None, &given(&text, None)).await {
            Ok(_) => {}
            Err(Error::Full) => return n,
            Err(other) => panic!("{other:?}"),
        }
    }
    panic!("it is not full");
}

fn names(folder: &Path) -> Vec<String> {
    let Ok(found) = std::fs::read_dir(folder) else { return Vec::new() };
    found.map(|one| one.unwrap().file_name().into_string().unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_takes_nothing_and_breaks_nothing() {
    let disk = Disk::small();
    let folder = tempfile::tempdir_in(disk.folder.path()).unwrap();
    let address = Address::File(folder.path().join("charte.db"));
    let house = TestHouse::at(address, folder, TUESDAY).await.furnished("mill").await;
    let ann = house.actor("ann-lee");
    let kept = write::save(&house.app, &ann, None, &given("Wool comes in on Monday.", None)).await.unwrap();
    if disk.mounted {
        disk.fill();
        write_until_full(&house).await;
        // A film: it is as large as it says, and kept as it is.
        let film = [b"\0\0\0\x18ftypmp42".to_vec(), vec![7; 4 << 20]].concat();
        let refused = media::attach(&house.app, &ann, &kept.id, film).await;
        assert!(matches!(refused, Err(Error::Full)), "{refused:?}");
        assert_eq!(names(&house.app.settings.media), Vec::<String>::new(), "no half of a film");
        let copy = house.folder.path().join("copy.db");
        let refused = house.app.store.copy_to(&copy).await;
        assert!(matches!(refused, Err(charte_store::Error::Full(_))), "{refused:?}");
        assert!(!copy.exists(), "no half of a copy");
    } else {
        eprintln!("a disk cannot be mounted here: the database alone is full");
        pages(&house, "PRAGMA max_page_count = 1").await;
        write_until_full(&house).await;
    }
    // What was there is read, and nothing of the last is half there.
    assert_eq!(write::see(&house.app, &ann, &kept.id).await.unwrap().version.content.text, "Wool comes in on Monday.");
    sound(&house).await;
    if disk.mounted {
        disk.free()
    } else {
        pages(&house, "PRAGMA max_page_count = 1048576").await
    }
    write::save(&house.app, &ann, None, &given("There is room again.", None)).await.unwrap();
    sound(&house).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_away_is_waited_for() {
    let server = postgres::Server::start();
    let address = Address::Server(server.database().await);
    let house = TestHouse::at(address, tempfile::tempdir().unwrap(), TUESDAY).await.furnished("mill").await;
    let ann = house.actor("ann-lee");
    let kept = write::save(&house.app, &ann, None, &given("Wool comes in on Monday.", None)).await.unwrap();
    // It goes away between the last statement and the commit: nobody can know.
    let mut begun = house.app.store.write().await.unwrap();
    begun.run("UPDATE post SET title = title", Vec::new()).await.unwrap();
    server.kill();
    // Its processes end when they see that their parent has.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let unsure = begun.commit().await;
    assert!(matches!(unsure, Err(charte_store::Error::Unsure(_))), "{unsure:?}");
    let away = write::save(&house.app, &ann, None, &given("Not now.", None)).await;
    assert!(matches!(away, Err(Error::Away)), "{away:?}");
    assert!(matches!(write::see(&house.app, &ann, &kept.id).await, Err(Error::Away)));
    server.begin();
    let begun = Instant::now();
    loop {
        match write::save(&house.app, &ann, None, &given("It is back.", None)).await {
            Ok(_) => break,
            Err(Error::Away) if begun.elapsed() < Duration::from_secs(30) => {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            Err(other) => panic!("{other:?}"),
        }
    }
    let mut link = house.app.store.read().await.unwrap();
    let posts = charte_store::posts::find(&mut link, &charte_store::posts::Filter::default(), 10).await;
    drop(link);
    assert_eq!(posts.unwrap().len(), 2, "what was refused is not there");
    sound(&house).await;
}

async fn a_clock_that_is_set_sends_nothing_early_or_twice(place: Where) {
    let house = TestHouse::of(place, "mill", TUESDAY).await;
    let (app, ann) = (&house.app, house.actor("ann-lee"));
    let outside = Outside::new(true).unwrap();
    let account = AccountHandle::new("@mill");
    deliver::set_destination(app, &outside, &house.actor("ada-ward"), &account, Choice::Feed).await.unwrap();
    let post = write::save(app, &ann, None, &given("Wool comes in.", Some("2026-12-08T10:00:00Z"))).await.unwrap();
    submit(app, &ann, &post.id, None).await.unwrap();
    // Back by a day: it waits, and what is written meanwhile is entered.
    house.clock.pass(SignedDuration::from_hours(-24));
    assert_eq!(deliver::due(app, &outside).await.unwrap(), 0);
    write::save(app, &ann, None, &given("Written yesterday.", None)).await.unwrap();
    sound(&house).await;
    // On by more than a day: once.
    house.clock.pass(SignedDuration::from_mins(24 * 60 + 65));
    assert_eq!(deliver::due(app, &outside).await.unwrap(), 1);
    // Back to before it left, and on again: not twice.
    house.clock.pass(SignedDuration::from_hours(-3));
    assert_eq!(deliver::due(app, &outside).await.unwrap(), 0);
    house.clock.pass(SignedDuration::from_hours(6));
    assert_eq!(deliver::due(app, &outside).await.unwrap(), 0);
    let seen = write::see(app, &ann, &post.id).await.unwrap();
    assert_eq!(seen.deliveries.first().expect("a delivery").state, DeliveryState::Confirmed);
    sound(&house).await;
}

on_both!(a_clock_that_is_set_sends_nothing_early_or_twice);

#[tokio::test]
async fn an_hour_that_no_entry_can_name_is_refused() {
    let house = TestHouse::of(Where::Sqlite, "mill", TUESDAY).await;
    let far =
        write::save(&house.app, &house.actor("ann-lee"), None, &given("Wool.", Some("3191-01-20T10:31:00Z"))).await;
    assert!(matches!(far, Err(Error::Invalid { code: "hour-far", .. })), "{far:?}");
}

#[tokio::test]
async fn what_no_entry_can_name_is_not_handed_over() {
    let house = TestHouse::of(Where::Sqlite, "mill", TUESDAY).await;
    let leaves = async |posts: usize, of: &str| {
        let how = leave::Leaving {
            day: "2026-12-31".parse().unwrap(),
            accounts: Vec::new(),
            posts: (0..posts).map(|n| (PostId::new(format!("post-{n}")), None)).collect(),
            requests: Vec::new(),
            delegate_of: vec![(PersonId::new(of), None)],
            note: String::new(),
        };
        leave::leave(&house.app, &house.actor("ada-ward"), &PersonId::new("ann-lee"), &how).await
    };
    assert!(matches!(leaves(65, "ben-shaw").await, Err(Error::Invalid { code: "hand-over-long", .. })));
    for nobody in ["", "a name", "nobody"] {
        assert!(matches!(leaves(0, nobody).await, Err(Error::Invalid { code: "person-unknown", .. })), "{nobody}");
    }
    leaves(0, "ben-shaw").await.unwrap();
}
