//! The house under load, on this machine's cores, the generator on the same ones.
//!
//! ```text
//! cargo bench -p charte-server --bench house
//! ```
//!
//! Peer in the same run: a bare handler of the same web framework that answers `ok`, by the same generator: what is between
//! the two is ours.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a bench may stop at once")]
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]
#![expect(clippy::disallowed_methods, reason = "a bench reads files and measures time")]

mod load;

use charte_app::{App, sign_in};
use charte_domain::{Content, Person, PersonId, Post, PostId, PostState, Version};
use charte_lang::model::{Effect, Lang};
use charte_store::{people, posts};
use jiff::{SignedDuration, Timestamp};
use load::{Load, Make, Measured, bare, furnished, load, machine, open, request, resident, round, say, serve};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

const SECONDS: u64 = 5;
const LINES: usize = 32;

/// So many lines, at a pace or as fast as it goes.
async fn asks(address: &str, make: Make, lines: usize, pace: Option<f64>) -> Measured {
    load(address, make, Load { lines, seconds: SECONDS, pace, first: 0 }).await
}

/// 500 persons and 100,000 posts, over three years.
async fn fill(app: &App) {
    let now = Timestamp::now();
    let mut link = app.store.write().await.unwrap();
    for n in 0..500 {
        let person = Person {
            id: PersonId::new(format!("person-{n}")),
            name: format!("Person {n}"),
            email: Some(format!("person-{n}@example.com")),
            status: Some("employee".to_owned()),
            teams: vec!["ambassadeurs".to_owned()],
            trained: None,
            acknowledged: None,
            left: None,
            lang: Lang::Fr,
            administrator: false,
            delegate: None,
            has_password: false,
            has_second_factor: false,
        };
        people::put(&mut link, &person, now.as_microsecond()).await.unwrap();
    }
    for n in 0..100_000_i64 {
        let at = now - SignedDuration::from_mins(16 * n);
        let content = Content {
            accounts: vec![charte_domain::AccountHandle::new("@verrieres")],
            text: format!("Publication {n} : une carafe demande une minute vingt de souffle."),
            ..Content::default()
        };
        let post = Post {
            id: PostId::new(format!("post-{n:08}")),
            author: PersonId::new(format!("person-{}", n % 500)),
            state: PostState::Published,
            effect: Effect::Publish,
            title: content.title(),
            version: 1,
            hash: content.hash(),
            due: Some(at),
            published: Some(at),
            created: at,
            changed: at,
            erased: None,
        };
        posts::put(&mut link, &post).await.unwrap();
        let version = Version { number: 1, author: post.author.clone(), at, hash: post.hash, content };
        posts::put_version(&mut link, &post.id, &version).await.unwrap();
    }
    charte_store::settings::changed(&mut link).await.unwrap();
    link.commit().await.unwrap();
}

/// The gate under load: as fast as it goes, and at half that pace.
async fn gate(address: &str, key: &str, lines: &str) {
    let head = format!("authorization: Bearer {key}\r\ncontent-type: application/json\r\n");
    let checks = |path: &str| -> Make { round(lines.lines().map(|line| request("POST", path, &head, line)).collect()) };
    // The first text of each kind makes models and tables ready.
    asks(address, checks("/v1/check"), 4, Some(50.0)).await;
    let plain = asks(address, checks("/v1/check"), LINES, None).await;
    say("POST /v1/check", &plain);
    say("POST /v1/check at half that pace", &asks(address, checks("/v1/check"), LINES, Some(plain.rate / 2.0)).await);
    let recorded = asks(address, checks("/v1/check?record=true"), LINES, None).await;
    say("POST /v1/check?record=true (SQLite, on disk)", &recorded);
    say(
        "the same at half that pace",
        &asks(address, checks("/v1/check?record=true"), LINES, Some(recorded.rate / 2.0)).await,
    );
}

/// Posts of which every text is another, each asked about so many times in a row of `together` texts.
fn others(lines: &str, texts: usize, times: usize, together: usize) -> Vec<String> {
    let lines: Vec<&str> = lines.lines().filter(|line| line.contains("\"text\":\"")).collect();
    let made: Vec<String> = (0..texts)
        .map(|n| lines[n % lines.len()].replacen("\"text\":\"", &format!("\"text\":\"Numéro {n}. "), 1))
        .collect();
    made.chunks(together).flat_map(|few| std::iter::repeat_n(few, times).flatten().cloned()).collect()
}

/// The gate where an encoder works: how often a text comes again decides how fast it is.
async fn shares(address: &str, key: &str, lines: &str) {
    let head = format!("authorization: Bearer {key}\r\ncontent-type: application/json\r\n");
    let asked = |path: &str, posts: Vec<String>| -> Make {
        round(posts.iter().map(|post| request("POST", path, &head, post)).collect())
    };
    for path in ["/v1/check", "/v1/check?record=true"] {
        let distinct = asked(path, others(lines, 60_000, 1, 1));
        say(&format!("{path}, no text comes again"), &asks(address, distinct, LINES, None).await);
        let four = asked(path, others(lines, 30_000, 4, 256));
        say(&format!("{path}, each text four times"), &asks(address, four, LINES, None).await);
    }
}

#[tokio::main]
async fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    println!("{LINES} lines, {SECONDS} s each, {}", machine());

    let peer = bare().await;
    let nothing = asks(&peer, round(vec![request("GET", "/", "", "")]), LINES, None).await;
    say("peer: a handler that answers ok", &nothing);

    println!("\nthe mill: three rules, none of which wants a detector");
    let plain = tempfile::tempdir().unwrap();
    let (app, key) = furnished(plain.path(), &root.join("e2e/mill")).await;
    let post = r#"{"author":"ann-lee","team":"office","account":"@mill","text":"Wool comes in on Monday, and the price of it is what it was."}"#;
    gate(&serve(Arc::clone(&app)).await, &key, post).await;
    app.store.close().await;

    println!("\nVerrières: a whole charter, all detectors, the sentence encoder at each text that is new");
    let folder = tempfile::tempdir().unwrap();
    let (app, key) = furnished(folder.path(), &root.join("examples/verrieres")).await;
    let address = serve(Arc::clone(&app)).await;
    let posts = std::fs::read_to_string(root.join("examples/verrieres/posts.jsonl")).unwrap();
    println!("{} texts again and again: all of them are kept after the first round", posts.lines().count());
    gate(&address, &key, &posts).await;
    shares(&address, &key, &posts).await;

    println!("\npages");
    fill(&app).await;
    app.reload().await.unwrap();
    let opened = sign_in::open_for(&app, &PersonId::new("ada-ward"), "bench").await.unwrap();
    let cookie = format!("cookie: charte={}\r\n", opened.secret);
    let found = ["/posts", "/posts?find=4711", "/posts?find=carafe", "/queue?find=carafe"];
    let others = ["/", "/write", "/approvals", "/may-i-post", "/calendar?view=month", "/people", "/journal"];
    for path in others.into_iter().chain(found) {
        let measured = asks(&address, round(vec![request("GET", path, &cookie, "")]), 4, Some(20.0)).await;
        say(&format!("GET {path}, 100,000 posts, 500 persons"), &measured);
    }
    println!("resident, with generator and 100,000 posts: {:.0} MB", resident());
    app.store.close().await;
    let before = Instant::now();
    let again = open(folder.path()).await;
    println!("start with that data: {:.0} ms", before.elapsed().as_secs_f64() * 1e3);
    again.store.close().await;
}
