//! What holds for both databases.
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use charte_domain::{AccountHandle, Content, Person, PersonId, Post, PostId, PostState, Purpose, Ticket, Version};
use charte_journal::{Actor, ActorKind, Code, ContentHash, ContentKey, Id, Instant, Record, Subject};
use charte_lang::model::{Effect, Lang};
use charte_store::journal::{self, Body, Filter};
use charte_store::posts::{self, Planned};
use charte_store::rhythm::{self, Beat};
use charte_store::{Address, Error, Link, Many, Store, args, people, settings, sign_in};
use charte_testkit::postgres;
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

async fn stores() -> Vec<(&'static str, Store, Option<tempfile::TempDir>)> {
    let folder = tempfile::tempdir().unwrap();
    let sqlite = Store::open(&Address::File(folder.path().join("charte.db"))).await.unwrap();
    let server = Store::open(&Address::Server(postgres::database().await)).await.unwrap();
    vec![("sqlite", sqlite, Some(folder)), ("postgres", server, None)]
}

fn record(n: i64, key: &ContentKey) -> Record {
    Record {
        act: Code::new("post.submitted").unwrap(),
        actor: Actor { id: Id::new("ann-lee").unwrap(), kind: ActorKind::Person },
        at: Instant::new(1_800_000_000_000_000 + n).unwrap(),
        charter: None,
        content: vec![ContentHash { hash: key.hash(b"text"), name: Code::new("text").unwrap() }],
        detectors: BTreeMap::new(),
        facts: BTreeMap::new(),
        subject: Subject { id: Id::new(&format!("post-{n}")).unwrap(), kind: Code::new("post").unwrap() },
    }
}

async fn append(store: &Store, n: i64) {
    let key = ContentKey::new([3; 32]);
    let mut link = store.write().await.unwrap();
    let mut open = store.journal(&mut link).await.unwrap();
    let body = Body { name: "text", holder: Some("ann-lee".to_owned()), key: key.clone(), bytes: b"text".to_vec() };
    store.append(&mut link, &mut open, record(n, &key), &[body]).await.unwrap();
    store.commit(link, open).await.unwrap();
}

/// The tables and columns of a database, by name.
async fn columns(link: &mut Link) -> BTreeMap<String, BTreeSet<String>> {
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let sql = if link.is_postgres() {
        "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT) FROM information_schema.columns \
         WHERE table_schema = 'public'"
    } else {
        "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'"
    };
    for row in link.rows(sql, args![]).await.unwrap() {
        let table = row.text(0).unwrap();
        if !table.starts_with("_sqlx") && !table.starts_with("sqlite_") {
            out.entry(table).or_default().insert(row.text(1).unwrap());
        }
    }
    out
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rows_of_any_number_are_all_written_once() {
    for (name, store, _folder) in stores().await {
        for n in [1, 2, 5, 16, 17, 63, 65, 257, 600] {
            let (few, many) = (format!("@few-{n}"), format!("@many-{n}"));
            let beat = |quarter| Beat { quarter, comments: quarter + 1, negative: 1 };
            let rows = Many::with(|rows| {
                rhythm::add(rows, (0..n).map(|k| (&*many, beat(k))));
                rhythm::add(rows, std::iter::empty());
                rhythm::add(rows, std::iter::once((&*few, beat(7))));
            });
            let mut link = store.write().await.unwrap();
            rows.write(&mut link).await.unwrap();
            link.commit().await.unwrap();
            let mut link = store.read().await.unwrap();
            let found = rhythm::between(&mut link, &many, 0, 1000).await.unwrap();
            assert_eq!(found, (0..n).map(beat).collect::<Vec<_>>(), "{name}, {n} rows");
            assert_eq!(rhythm::between(&mut link, &few, 0, 1000).await.unwrap(), [beat(7)], "{name}, {n} rows");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_stops_writing_halfway_leaves_nothing_and_nobody_waits_for_it() {
    for (name, store, _folder) in stores().await {
        for n in 0..20 {
            let mut link = store.write().await.unwrap();
            settings::set(&mut link, "half", "done").await.unwrap();
            drop(link);
            append(&store, n).await;
        }
        let mut link = store.read().await.unwrap();
        assert_eq!(settings::get(&mut link, "half").await.unwrap(), None, "{name}");
        assert_eq!(journal::size(&mut link).await.unwrap(), 20, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_databases_have_the_same_tables() {
    let stores = stores().await;
    let mut all = Vec::new();
    for (_, store, _) in &stores {
        let mut columns = columns(&mut store.read().await.unwrap()).await;
        // By the words in them comments and posts are found by what each database has for it.
        columns.retain(|table, _| !table.starts_with("comment_words") && !table.starts_with("post_words"));
        all.push(columns);
    }
    assert_eq!(all[0], all[1]);
    assert!(all[0].contains_key("journal_entry") && all[0].len() > 15, "{:?}", all[0].keys());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_journal_goes_on_where_it_ended() {
    for (name, store, _folder) in stores().await {
        for n in 0..5 {
            append(&store, n).await;
        }
        // Written and dropped: nothing of it was, and the next entry has the same number.
        {
            let mut link = store.write().await.unwrap();
            let mut open = store.journal(&mut link).await.unwrap();
            let key = ContentKey::new([4; 32]);
            assert_eq!(store.append(&mut link, &mut open, record(9, &key), &[]).await.unwrap(), 5, "{name}");
        }
        append(&store, 5).await;
        let mut link = store.read().await.unwrap();
        assert_eq!(journal::size(&mut link).await.unwrap(), 6, "{name}");
        let found =
            journal::find(&mut link, &Filter { subject: Some("post-5".to_owned()), ..Filter::default() }, 10).await;
        assert_eq!(found.unwrap().iter().map(|kept| kept.seq).collect::<Vec<_>>(), [5], "{name}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_node_appends_behind_this_one() {
    let address = Address::Server(postgres::database().await);
    let (one, two) = (Store::open(&address).await.unwrap(), Store::open(&address).await.unwrap());
    for n in 0..20 {
        append(if n % 2 == 0 { &one } else { &two }, n).await;
    }
    // Both at once: one waits for the other.
    let tasks: Vec<_> = [one.clone(), two.clone()]
        .into_iter()
        .map(|store| {
            tokio::spawn(async move {
                for n in 100..120 {
                    append(&store, n).await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(journal::size(&mut one.read().await.unwrap()).await.unwrap(), 60);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_works_once() {
    for (name, store, _folder) in stores().await {
        let now: Timestamp = "2026-12-08T09:00:00Z".parse().unwrap();
        let ticket = Ticket {
            id: "link-1".to_owned(),
            purpose: Purpose::Approval,
            subject: "request-1".to_owned(),
            holder: "lena-frost".to_owned(),
            by: charte_domain::PersonId::new("ann-lee"),
            created: now,
            expires: now + SignedDuration::from_hours(1),
            used: None,
            revoked: None,
        };
        let mut link = store.write().await.unwrap();
        sign_in::put_ticket(&mut link, &[1; 32], &ticket).await.unwrap();
        assert!(sign_in::use_ticket(&mut link, "link-1", now).await.unwrap(), "{name}");
        assert!(!sign_in::use_ticket(&mut link, "link-1", now).await.unwrap(), "{name}");
        link.commit().await.unwrap();
        // The same secret twice is a clash, said as one.
        let mut link = store.write().await.unwrap();
        let again = sign_in::put_ticket(&mut link, &[1; 32], &ticket).await;
        assert!(matches!(again, Err(Error::Clash(_))), "{name}: {again:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn settings_and_the_number_of_changes() {
    for (name, store, _folder) in stores().await {
        let mut link = store.write().await.unwrap();
        let before = settings::revision(&mut link).await.unwrap();
        settings::changed(&mut link).await.unwrap();
        settings::changed(&mut link).await.unwrap();
        assert_eq!(settings::revision(&mut link).await.unwrap(), before + 2, "{name}");
        settings::set(&mut link, "a", "1").await.unwrap();
        settings::set(&mut link, "a", "2").await.unwrap();
        assert_eq!(settings::get(&mut link, "a").await.unwrap().as_deref(), Some("2"), "{name}");
        settings::clear(&mut link, "a").await.unwrap();
        assert_eq!(settings::get(&mut link, "a").await.unwrap(), None, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_calendar_is_turned_page_by_page() {
    for (name, store, _folder) in stores().await {
        let mut link = store.write().await.unwrap();
        let ann = Person {
            id: PersonId::new("ann-lee"),
            name: "Ann Lee".to_owned(),
            email: None,
            status: None,
            teams: Vec::new(),
            trained: None,
            acknowledged: None,
            left: None,
            lang: Lang::En,
            administrator: false,
            delegate: None,
            has_password: false,
            has_second_factor: false,
        };
        people::put(&mut link, &ann, 0).await.unwrap();
        let hour = |n: i64| Timestamp::from_second(1_800_000_000 + n).unwrap();
        // Two leave at the same hour; one has no hour, one was withdrawn.
        for (id, due, state, account) in [
            ("a", Some(hour(1)), PostState::Scheduled, "@mill"),
            ("c", Some(hour(2)), PostState::Scheduled, "@mill"),
            ("b", Some(hour(2)), PostState::Scheduled, "@mill-shop"),
            ("d", None, PostState::Draft, "@mill"),
            ("e", Some(hour(3)), PostState::Withdrawn, "@mill"),
            ("f", Some(hour(4)), PostState::Published, "@mill"),
        ] {
            let content = Content { accounts: vec![AccountHandle::new(account)], ..Content::default() };
            let post = Post {
                id: PostId::new(id),
                author: ann.id.clone(),
                state,
                effect: Effect::Publish,
                title: String::new(),
                version: 1,
                hash: content.hash(),
                due,
                published: None,
                created: hour(0),
                changed: hour(0),
                erased: None,
            };
            posts::put(&mut link, &post).await.unwrap();
            let version = Version { number: 1, author: ann.id.clone(), at: hour(0), hash: post.hash, content };
            posts::put_version(&mut link, &post.id, &version).await.unwrap();
        }
        let behind = |n, id| Some((hour(n), PostId::new(id)));
        for (wanted, ids) in [
            (Planned::default(), "a b c f"),
            (Planned { after: behind(1, "a"), ..Planned::default() }, "b c f"),
            (Planned { after: behind(2, "b"), from: Some(hour(0)), ..Planned::default() }, "c f"),
            (Planned { after: behind(2, "b"), from: Some(hour(3)), ..Planned::default() }, "f"),
            (Planned { from: Some(hour(2)), until: Some(hour(4)), ..Planned::default() }, "b c"),
            (Planned { account: Some(AccountHandle::new("@mill")), ..Planned::default() }, "a c f"),
            (Planned { author: Some(PersonId::new("bob")), ..Planned::default() }, ""),
            (Planned { effect: Some(Effect::Hold), ..Planned::default() }, ""),
        ] {
            let found = posts::planned(&mut link, &wanted, 10).await.unwrap();
            let found: Vec<&str> = found.iter().map(|(post, _)| post.id.as_str()).collect();
            assert_eq!(found.join(" "), ids, "{name} {wanted:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_has_counted_what_was_filled_at_once() {
    let address = Address::Server(postgres::database().await);
    let mut link = Store::open(&address).await.unwrap().write().await.unwrap();
    let filled = "INSERT INTO setting (name, value) SELECT CAST(n AS TEXT), 'x' FROM generate_series(1, 20000) n";
    link.run(filled, args![]).await.unwrap();
    link.commit().await.unwrap();
    let mut link = Store::open(&address).await.unwrap().read().await.unwrap();
    let counted = "SELECT CAST(reltuples AS BIGINT) FROM pg_class WHERE oid = 'setting'::regclass";
    assert!(link.number(counted, args![]).await.unwrap() > 10_000);
    let compiles = "SELECT count(*) FROM pg_settings WHERE name = 'jit' AND setting = 'on'";
    assert_eq!(link.number(compiles, args![]).await.unwrap(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_is_whole_while_the_house_works() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&Address::File(folder.path().join("charte.db"))).await.unwrap();
    for n in 0..10 {
        append(&store, n).await;
    }
    let working = {
        let store = store.clone();
        tokio::spawn(async move {
            for n in 10..40 {
                append(&store, n).await;
            }
        })
    };
    let copy = folder.path().join("copy.db");
    store.copy_to(&copy).await.unwrap();
    working.await.unwrap();
    assert!(store.copy_to(&copy).await.is_err(), "a copy overwrites nothing");
    let restored = Store::open(&Address::File(copy)).await.unwrap();
    assert_eq!(restored.faults().await.unwrap(), Vec::<String>::new());
    let size = journal::size(&mut restored.read().await.unwrap()).await.unwrap();
    assert!((10..=40).contains(&size), "{size}");
    append(&restored, 99).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_away_is_said_and_comes_back() {
    let server = postgres::Server::start();
    let address = Address::Server(server.database().await);
    let store = Store::open(&address).await.unwrap();
    append(&store, 0).await;
    server.kill();
    let away = async { journal::size(&mut store.read().await?).await }.await;
    assert!(matches!(away, Err(Error::Away(_))), "{away:?}");
}
