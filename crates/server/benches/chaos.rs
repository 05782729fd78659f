//! Two nodes of the real program on one PostgreSQL, many posts due at once, a node killed again and again: none is lost, none
//! arrives twice. What a killed node was sending stands as *unknown*, for a person to look at.
//!
//! ```text
//! cargo build --release -p charte-cli && cargo bench -p charte-server --bench chaos [-- POSTS KILLS]
//! ```
#![expect(clippy::unwrap_used, clippy::panic, reason = "a bench may stop at once")]
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]
#![expect(clippy::disallowed_methods, reason = "a bench reads files, the environment and the clock")]

use charte_app::secret::HouseKey;
use charte_app::{App, Settings, System, charter, deliver, first_start, registry};
use charte_domain::{
    AccountHandle, Actor, Content, Delivery, DeliveryId, DeliveryState, Door, PersonId, Post, PostId, PostState,
    Version,
};
use charte_journal::{KeyKind, SignerKey};
use charte_lang::model::{Effect, Lang};
use charte_networks::Outside;
use charte_store::{Address, Store, args, deliveries, posts};
use charte_testkit::postgres::Server;
use jiff::Timestamp;
use std::collections::HashMap;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const ORIGIN: &str = "chaos.example/journal";

type Calls = Arc<Mutex<HashMap<String, u32>>>;

/// The other side: it counts what arrives by its key.
async fn receiver() -> (String, Calls) {
    let calls = Calls::default();
    let counted = Arc::clone(&calls);
    let hook = move |headers: axum::http::HeaderMap| {
        let key = headers.get("idempotency-key").and_then(|key| key.to_str().ok()).unwrap_or_default().to_owned();
        *counted.lock().unwrap().entry(key).or_default() += 1;
        std::future::ready("{}")
    };
    let router = axum::Router::new().route("/hook", axum::routing::post(hook));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    (url, calls)
}

async fn house(database: &str, media: &Path, url: &str) -> Arc<App> {
    let store = Store::open(&Address::Server(database.to_owned())).await.unwrap();
    let signer = SignerKey::new(ORIGIN, KeyKind::Text, &[7; 32]).unwrap();
    let settings = Settings {
        address: "http://127.0.0.1".to_owned(),
        origin: ORIGIN.to_owned(),
        node: "setup".to_owned(),
        private_webhooks: true,
        media: media.to_owned(),
    };
    let app = App::open(store, Box::new(System), HouseKey::new([9; 32]), signer, settings).await.unwrap();
    let first = first_start::First {
        organisation: String::new(),
        name: "Ada Ward".to_owned(),
        email: "ada@example.com".to_owned(),
        password: "correct horse battery".to_owned(),
        lang: Lang::En,
    };
    let ada = first_start::begin(&app, &first).await.unwrap();
    let ada = Actor { person: app.house().people.get(&ada).cloned(), door: Door::Session("bench".to_owned()) };
    let mill = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../e2e/mill");
    let read = |file: &str| std::fs::read_to_string(mill.join(file)).unwrap();
    let (people, accounts) = (read("registry/people.toml"), read("registry/accounts.toml"));
    registry::import(&app, &ada, &[("people.toml", &people), ("accounts.toml", &accounts)]).await.unwrap();
    let (stored, _) = charter::propose(&app, &ada, &read("charter.md")).await.unwrap();
    charter::adopt(&app, &ada, &stored.id).await.unwrap();
    let choice = deliver::Choice::Webhook { url: url.to_owned(), secret: Some("shared".to_owned()) };
    let outside = Outside::new(true).unwrap();
    deliver::set_destination(&app, &outside, &ada, &AccountHandle::new("@mill"), choice).await.unwrap();
    app
}

/// Posts that are agreed to, all due now.
async fn fill(app: &App, count: u32) {
    let now = Timestamp::now();
    let mut link = app.store.write().await.unwrap();
    for n in 0..count {
        let content = Content {
            accounts: vec![AccountHandle::new("@mill")],
            text: format!("Wool comes in, bale {n}."),
            ..Content::default()
        };
        let post = Post {
            id: PostId::new(format!("post-{n:08}")),
            author: PersonId::new("ann-lee"),
            state: PostState::Scheduled,
            effect: Effect::Publish,
            title: content.title(),
            version: 1,
            hash: content.hash(),
            due: Some(now),
            published: None,
            created: now,
            changed: now,
            erased: None,
        };
        posts::put(&mut link, &post).await.unwrap();
        let version = Version { number: 1, author: post.author.clone(), at: now, hash: post.hash, content };
        posts::put_version(&mut link, &post.id, &version).await.unwrap();
        let one = Delivery {
            id: DeliveryId::new(format!("delivery-{n:08}")),
            post: post.id,
            account: AccountHandle::new("@mill"),
            hash: post.hash,
            key: format!("delivery-{n:08}"),
            state: DeliveryState::Planned,
            due: now,
            attempts: 0,
            next: now,
            confirmed: None,
            remote: None,
            trouble: None,
        };
        deliveries::put(&mut link, &one).await.unwrap();
    }
    link.commit().await.unwrap();
}

/// A node: the real program with the keys of the house.
fn node(program: &Path, data: &Path, database: &str) -> Child {
    charte_testkit::put_keys(data, ORIGIN);
    std::fs::write(
        data.join("charte.toml"),
        format!("private_webhooks = true\norigin = \"{ORIGIN}\"\nlog = \"error\"\n"),
    )
    .unwrap();
    Command::new(program)
        .args(["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(data)
        .args(["--database", database])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

async fn states(app: &App) -> HashMap<String, i64> {
    let mut link = app.store.read().await.unwrap();
    let rows = link.rows("SELECT state, count(*) FROM delivery GROUP BY state", args![]).await.unwrap();
    rows.iter().map(|row| (row.text(0).unwrap(), row.int(1).unwrap())).collect()
}

#[tokio::main]
async fn main() {
    let numbers: Vec<u32> = std::env::args().skip(1).filter_map(|one| one.parse().ok()).collect();
    let count = numbers.first().copied().unwrap_or(20_000);
    let kills = numbers.get(1).copied().unwrap_or(10);
    let program = std::env::var("CHARTE_BIN").map_or_else(
        |_| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/release/charte"),
        std::path::PathBuf::from,
    );
    assert!(program.is_file(), "{}: cargo build --release -p charte-cli", program.display());
    let server = Server::start();
    let database = server.database().await;
    let folder = tempfile::tempdir().unwrap();
    let (url, calls) = receiver().await;
    let app = house(&database, folder.path(), &url).await;
    fill(&app, count).await;
    println!("{count} posts due on two nodes, one of them killed {kills} times");

    let began = Instant::now();
    let folders = [folder.path().join("one"), folder.path().join("two")];
    let mut nodes: Vec<Child> = folders.iter().map(|data| node(&program, data, &database)).collect();
    // The same chance each time; which delivery is under way at that moment is not.
    let mut seed = 0x9e37_79b9_u64;
    let mut killed = 0;
    loop {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        tokio::time::sleep(Duration::from_millis(1500 + (seed >> 40) % 3000)).await;
        let now = states(&app).await;
        let at = |state: &str| now.get(state).copied().unwrap_or(0);
        if at("planned") + at("armed") + at("sent") == 0 {
            break;
        }
        if killed < kills {
            let which = usize::from(seed & (1 << 33) != 0);
            let (Some(child), Some(data)) = (nodes.get_mut(which), folders.get(which)) else { panic!("two nodes") };
            child.kill().unwrap();
            child.wait().unwrap();
            *child = node(&program, data, &database);
            killed += 1;
        }
        assert!(began.elapsed() < Duration::from_secs(3600), "it does not end: {now:?}");
    }
    for child in &mut nodes {
        child.kill().unwrap();
        child.wait().unwrap();
    }
    let seconds = began.elapsed().as_secs_f64();
    let arrived = calls.lock().unwrap().clone();
    let twice = arrived.values().filter(|n| **n > 1).count();
    let now = states(&app).await;
    let at = |state: &str| now.get(state).copied().unwrap_or(0);
    println!("killed {killed} times in {seconds:.0} s");
    println!(
        "confirmed {}, unknown {} (a person looks), other {}",
        at("confirmed"),
        at("unknown"),
        i64::from(count) - at("confirmed") - at("unknown")
    );
    println!("arrived {} different, {twice} twice", arrived.len());
    let lost = i64::from(count) - at("confirmed") - at("unknown");
    let missing = at("confirmed") - i64::try_from(arrived.len()).unwrap();
    assert_eq!((lost, twice), (0, 0), "lost or twice: {now:?}");
    assert!(missing <= 0, "confirmed, but never arrived: {missing}");
}
