//! What goes wrong around the house: a disk without room, a database that is away, a clock that is set.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop at once")]
#![expect(clippy::disallowed_methods, reason = "a database that is started again is waited for")]

use charte_app::comments::receive::By;
use charte_app::comments::{Incoming, card, decide, feedback, receive, second_look, undo};
use charte_app::deliver::{self, Choice};
use charte_app::submit::submit;
use charte_app::{Error, journal, leave, media, sites, write};
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

on_both! {
    a_clock_that_is_set_sends_nothing_early_or_twice
    comments_come_in_whatever_the_clock_says
    what_comes_twice_or_in_another_order_counts_once
    a_month_begins_by_the_clock_of_the_house
    the_record_is_verified_while_it_grows
}

/// A comment of a visitor on the account of a house of clothes.
fn visitor(text: &str) -> Incoming {
    Incoming {
        account: AccountHandle::new("@harrowfinch"),
        text: text.to_owned(),
        name: "Max".to_owned(),
        email: "max@example.org".to_owned(),
        ..Incoming::default()
    }
}

async fn number(house: &TestHouse, sql: &'static str) -> i64 {
    house.app.store.read().await.unwrap().number(sql, Vec::new()).await.unwrap()
}

/// Many comments at once, as they come: those that were taken, and whether one was refused for want of room.
async fn many(house: &TestHouse, from: usize) -> (usize, bool) {
    let mut asked = Vec::new();
    for n in from..from + 40 {
        let (app, anika) = (house.app.clone(), house.actor("anika-shah"));
        asked.push(tokio::spawn(async move {
            let text = format!("The zip number {n} broke. {}", "It was a fine jacket. ".repeat(40));
            receive(&app, By::Actor(&anika), visitor(&text)).await
        }));
    }
    let (mut taken, mut full) = (0, false);
    for one in asked {
        match one.await.unwrap() {
            Ok(_) => taken += 1,
            Err(Error::Full) => full = true,
            Err(other) => panic!("{other:?}"),
        }
    }
    (taken, full)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_refuses_comments_clearly_and_keeps_those_it_took() {
    let disk = Disk::small();
    let folder = tempfile::tempdir_in(disk.folder.path()).unwrap();
    let address = Address::File(folder.path().join("charte.db"));
    let house = TestHouse::at(address, folder, TUESDAY).await.furnished("harrow").await;
    let (ada, account) = (house.actor("ada-ward"), AccountHandle::new("@harrowfinch"));
    let (site, _) = sites::add(&house.app, &ada, "https://blog.example", &account).await.unwrap();
    let before = many(&house, 0).await;
    assert_eq!(before, (40, false));
    if disk.mounted {
        disk.fill()
    } else {
        pages(&house, "PRAGMA max_page_count = 1").await
    }
    let mut taken = 40;
    for n in 1..100 {
        let (some, full) = many(&house, n * 1000).await;
        taken += some;
        if full {
            break;
        }
        assert!(n < 99, "it is not full");
    }
    // What a site teaches is refused as clearly, and not learned.
    let spam = Incoming { site: Some(site), ..visitor("Best casino bonus") };
    let scope = spam.scope();
    while feedback::submitted(&house.app, Incoming { text: format!("{} {taken}", spam.text), ..spam.clone() }, true)
        .await
        .is_ok()
    {
        taken += 1;
    }
    let lessons = number(&house, "SELECT COUNT(*) FROM lesson").await;
    let refused = feedback::submitted(&house.app, spam.clone(), true).await;
    assert!(matches!(refused, Err(Error::Full)), "{refused:?}");
    assert_eq!(number(&house, "SELECT COUNT(*) FROM lesson").await, lessons);
    assert_eq!(i64::try_from(house.app.learned.count(&scope).0).unwrap(), lessons, "nothing is known that is not kept");
    let kept = i64::try_from(taken).unwrap() - lessons;
    assert_eq!(number(&house, "SELECT COUNT(*) FROM comment").await, kept);
    assert_eq!(number(&house, "SELECT COUNT(*) FROM journal_entry WHERE act = 'comment.received'").await, kept);
    sound(&house).await;
    if disk.mounted {
        disk.free()
    } else {
        pages(&house, "PRAGMA max_page_count = 1048576").await
    }
    assert_eq!(many(&house, 500_000).await, (40, false), "there is room again");
    feedback::submitted(&house.app, spam, true).await.unwrap();
    assert_eq!(number(&house, "SELECT COUNT(*) FROM comment").await, kept + 40);
    assert_eq!(number(&house, "SELECT SUM(kept) FROM comment_author").await, kept + 40);
    sound(&house).await;
}

async fn comments_come_in_whatever_the_clock_says(place: Where) {
    let house = TestHouse::of(place, "harrow", TUESDAY).await;
    let (app, anika) = (&house.app, house.actor("anika-shah"));
    let by = By::Actor(&anika);
    let hide = decide::Decision::Hide { ground: "insult".to_owned() };
    let how = decide::How { reason: "a person was meant".to_owned(), seen: None };
    let first = receive(app, by, visitor("What a bunch of chancers.")).await.unwrap().id;
    // Back by a day, in the middle of the work: a decision is never before what was decided on.
    house.clock.pass(SignedDuration::from_hours(-24));
    decide::decide(app, &anika, std::slice::from_ref(&first), &hide, &how).await.unwrap();
    let second = receive(app, by, visitor("The zip broke.")).await.unwrap().id;
    second_look::once(&house.app).await.unwrap();
    let card = card::read(app, &anika, &first).await.unwrap();
    assert_eq!(card.comment.visibility, charte_domain::Visibility::Hidden);
    assert!(card.comment.changed > card.comment.received);
    assert_eq!(card.evidence.len(), 1);
    // Clients have clocks of their own: the last century, the next one, the end of time.
    for written in ["1970-01-01T00:00:00Z", "2126-12-08T09:00:00Z", "9999-12-30T00:00:00Z", "-009999-01-04T00:00:00Z"] {
        let one = Incoming { written: Some(written.parse().unwrap()), ..visitor(&format!("Written {written}")) };
        let id = receive(app, by, one).await.unwrap().id;
        let card = card::read(app, &anika, &id).await.unwrap();
        assert_eq!(card.comment.written, written.parse().unwrap());
    }
    charte_app::alarm::beat(app).await.unwrap();
    // On again, by more than it was put back: what was done is there, and what is done is later.
    house.clock.pass(SignedDuration::from_hours(49));
    undo::undo(app, &anika, &first).await.unwrap_err();
    decide::decide(app, &anika, &[second], &decide::Decision::Show, &how).await.unwrap();
    receive(app, by, visitor("It broke again.")).await.unwrap();
    assert_eq!(number(&house, "SELECT COUNT(*) FROM comment").await, 7);
    sound(&house).await;
}

async fn the_record_is_verified_while_it_grows(place: Where) {
    let house = TestHouse::of(place, "harrow", TUESDAY).await;
    let (app, anika) = (house.app.clone(), house.actor("anika-shah"));
    let comes = tokio::spawn(async move {
        for n in 0..300 {
            receive(&app, By::Actor(&anika), visitor(&format!("Zip number {n} broke."))).await.unwrap();
        }
    });
    let mut times = 0;
    while !comes.is_finished() {
        sound(&house).await;
        times += 1;
    }
    comes.await.unwrap();
    assert!(times > 1, "it was looked at while it grew");
}

/// Half past midnight on 1 July in London: still June in Greenwich.
async fn a_month_begins_by_the_clock_of_the_house(place: Where) {
    let house = TestHouse::of(place, "harrow", "2027-06-30T23:30:00Z").await;
    let (app, ada) = (&house.app, house.actor("ada-ward"));
    let account = AccountHandle::new("@harrowfinch");
    let (site, _) = sites::add(app, &ada, "https://blog.example", &account).await.unwrap();
    let one = Incoming { site: Some(site), ..visitor("A word from our shop") };
    receive(app, By::Site, one.clone()).await.unwrap();
    feedback::submitted(app, one, true).await.unwrap();
    let months = sites::list(app, &ada).await.unwrap().pop().unwrap().months;
    let counted = months.iter().map(|one| (one.month.as_str(), one.checked, one.missed)).collect::<Vec<_>>();
    assert_eq!(counted, [("2027-07", 1, 1)]);
}

async fn what_comes_twice_or_in_another_order_counts_once(place: Where) {
    let house = TestHouse::of(place, "harrow", TUESDAY).await;
    let (app, ada) = (&house.app, house.actor("ada-ward"));
    let account = AccountHandle::new("@harrowfinch");
    let (site, _) = sites::add(app, &ada, "https://blog.example", &account).await.unwrap();
    let of_site = |text: &str| Incoming { site: Some(site.clone()), ..visitor(text) };
    // A person of the site says spam before the site has asked; then the question comes, then the same word again.
    feedback::submitted(app, of_site("A word from our shop"), true).await.unwrap();
    let asked = receive(app, By::Site, of_site("A word from our shop")).await.unwrap();
    assert_eq!(asked.judged.visibility, charte_domain::Visibility::Aside);
    feedback::submitted(app, of_site("A word from our shop"), true).await.unwrap();
    assert_eq!(number(&house, "SELECT COUNT(*) FROM lesson").await, 1);
    assert_eq!(number(&house, "SELECT COUNT(*) FROM journal_entry WHERE act = 'comment.spam'").await, 1);
    // The other word counts instead, and an old question that comes late is answered by it.
    feedback::submitted(app, of_site("A word from our shop"), false).await.unwrap();
    let again = |text: &str| Incoming { recheck: Some("check_ham".to_owned()), ..of_site(text) };
    let late = receive(app, By::Site, again("A word from our shop")).await.unwrap();
    assert_eq!((late.judged.visibility, &late.id), (charte_domain::Visibility::Shown, &asked.id));
    // The same one eight times at once, none of them before: one is there, all have its number.
    let mut all = Vec::new();
    for _ in 0..8 {
        let (app, one) = (house.app.clone(), again("Sent by a client that is not sure"));
        all.push(tokio::spawn(async move { receive(&app, By::Site, one).await.unwrap().id }));
    }
    let mut ids = std::collections::BTreeSet::new();
    for one in all {
        ids.insert(one.await.unwrap());
    }
    assert_eq!(ids.len(), 1, "{ids:?}");
    assert_eq!(number(&house, "SELECT COUNT(*) FROM comment").await, 2);
    assert_eq!(number(&house, "SELECT COUNT(*) FROM journal_entry WHERE act = 'comment.received'").await, 2);
    assert_eq!(number(&house, "SELECT COUNT(*) FROM journal_entry WHERE act = 'comment.asked-again'").await, 8);
    let words = "SELECT COUNT(*) FROM journal_content WHERE name = 'comment'";
    assert_eq!(number(&house, words).await, 2, "words lie at the arrival alone, where they can be erased");
    let history = number(&house, "SELECT CAST(SUM(kept + spam) AS BIGINT) FROM comment_author").await;
    assert_eq!(history, 2);
    sound(&house).await;
}

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
