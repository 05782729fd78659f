//! A database of an older program is opened: its tables become those of now, and nothing that is in them is lost.
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use charte_domain::{CommentId, History, PostId};
use charte_store::{Address, Store, args, comments, found_words, posts, schema};
use charte_testkit::postgres;
use jiff::Timestamp;
use sqlx::migrate::Migrator;
use sqlx::{AssertSqlSafe, PgPool, SqlitePool};

/// The last migration of the program of before, and what was in its house.
const BEFORE: (i64, &str) = (15, include_str!("before/0015.sql"));

fn migrations(postgres: bool) -> Migrator {
    let all = schema::migrations(postgres);
    Migrator::with_migrations(all.iter().filter(|one| one.version <= BEFORE.0).cloned().collect())
}

async fn sqlite(folder: &std::path::Path) -> Store {
    let file = folder.join("charte.db");
    let pool = SqlitePool::connect(&format!("sqlite://{}?mode=rwc", file.display())).await.unwrap();
    migrations(false).run(&pool).await.unwrap();
    sqlx::raw_sql(BEFORE.1).execute(&pool).await.unwrap();
    pool.close().await;
    Store::open(&Address::File(file)).await.unwrap()
}

async fn server() -> Store {
    let url = postgres::database().await;
    let pool = PgPool::connect(&url).await.unwrap();
    migrations(true).run(&pool).await.unwrap();
    // PostgreSQL writes bytes in another way.
    sqlx::raw_sql(AssertSqlSafe(BEFORE.1.replace("x'0", r"'\x0"))).execute(&pool).await.unwrap();
    pool.close().await;
    Store::open(&Address::Server(url)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_there_is_there_and_found() {
    let folder = tempfile::tempdir().unwrap();
    for (name, store) in [("sqlite", sqlite(folder.path()).await), ("postgres", server().await)] {
        let at = |micros| Timestamp::from_microsecond(micros).unwrap();
        let mut link = store.read().await.unwrap();
        let history = comments::history(&mut link, "a1").await.unwrap();
        let first = Some(at(1_799_999_999_000_000));
        assert_eq!(history, History { kept: 3, removed: 1, spam: 0, first }, "{name}: both scopes together");
        let of_author = comments::by_author(&mut link, "a1", 10).await.unwrap();
        let ids = |found: &[charte_domain::Comment]| found.iter().map(|one| one.id.to_string()).collect::<Vec<_>>();
        assert_eq!(ids(&of_author), ["comment-2", "comment-1"], "{name}");
        assert!(comments::by_author(&mut link, "", 10).await.unwrap().is_empty(), "{name}: nobody's");
        assert_eq!(ids(&comments::known(&mut link, &[(33, "f3"), (11, "f2")]).await.unwrap()), ["comment-3"], "{name}");
        let clocks = comments::clocks(&mut link, &CommentId::new("comment-2")).await.unwrap();
        assert_eq!(clocks.iter().map(|one| one.due).collect::<Vec<_>>(), [at(1_800_000_000_000_900)], "{name}");
        for (words, wanted) in [("etienne", vec!["post-1"]), ("cold", vec![]), ("NOTHING new", vec!["post-2"])] {
            let filter = posts::Filter { words: found_words::asked(words), ..posts::Filter::default() };
            let found = posts::find(&mut link, &filter, 10).await.unwrap();
            assert_eq!(found.iter().map(|one| one.id.to_string()).collect::<Vec<_>>(), wanted, "{name}: {words}");
        }
        assert_eq!(posts::versions(&mut link, &PostId::new("post-1")).await.unwrap().len(), 2, "{name}");
        let fired = link.number("SELECT COUNT(*) FROM firing WHERE rule = 'no-secret'", args![]).await.unwrap();
        assert_eq!(fired, 1, "{name}");
    }
}
