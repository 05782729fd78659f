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

use charte_app::{App, Settings, System, charter, first_start, registry, sign_in, tokens};
use charte_domain::{Actor, Content, Door, Person, PersonId, Post, PostId, PostState, Scope, Version};
use charte_journal::{KeyKind, SignerKey};
use charte_lang::model::{Effect, Lang};
use charte_networks::Outside;
use charte_server::{Seat, Server};
use charte_store::{Address, Store, people, posts};
use jiff::{SignedDuration, Timestamp};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const SECONDS: u64 = 5;
const LINES: usize = 32;

async fn open(folder: &Path) -> Arc<App> {
    let store = Store::open(&Address::File(folder.join("charte.db"))).await.unwrap();
    let signer = SignerKey::new("bench.example/journal", KeyKind::Text, &[7; 32]).unwrap();
    let settings = Settings {
        address: "http://127.0.0.1".to_owned(),
        origin: "bench.example/journal".to_owned(),
        node: "bench".to_owned(),
        private_webhooks: true,
        media: folder.join("media"),
    };
    App::open(store, Box::new(System), charte_app::secret::HouseKey::new([9; 32]), signer, settings).await.unwrap()
}

async fn serve(app: Arc<App>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let server = Server::new(Seat {
        app,
        outside: Outside::new(true).unwrap(),
        lang: Lang::Fr,
        secure: false,
        start_key: None,
        contact: String::new(),
        metrics: None,
        mail: None,
        provider: None,
        started: Timestamp::now(),
    });
    tokio::spawn(charte_server::serve(listener, server, std::future::pending()));
    address
}

/// The answer of the peer: the same framework, nothing behind it.
async fn bare() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let router = axum::Router::new().route("/", axum::routing::get(async || "ok"));
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

fn request(method: &str, path: &str, head: &str, body: &str) -> Vec<u8> {
    format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\n{head}content-length: {}\r\n\r\n{body}", body.len())
        .into_bytes()
}

/// One request on an open line: the status.
async fn ask(line: &mut TcpStream, request: &[u8], buffer: &mut Vec<u8>) -> u16 {
    line.write_all(request).await.unwrap();
    buffer.clear();
    let mut chunk = [0; 16 << 10];
    loop {
        let n = line.read(&mut chunk).await.unwrap();
        assert!(n > 0, "the line was closed");
        buffer.extend_from_slice(&chunk[..n]);
        let Some(head) = buffer.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let text = std::str::from_utf8(&buffer[..head]).unwrap();
        let length = text.lines().find_map(|line| line.strip_prefix("content-length: "));
        let done = match length {
            Some(length) => buffer.len() >= head + 4 + length.parse::<usize>().unwrap(),
            None => buffer.ends_with(b"0\r\n\r\n"),
        };
        if done {
            return text.split(' ').nth(1).unwrap().parse().unwrap();
        }
    }
}

struct Measured {
    rate: f64,
    p50: Duration,
    p95: Duration,
    p99: Duration,
}

/// Asks as fast as the answers come, or at a pace, on many lines at once.
async fn load(address: &str, requests: Arc<Vec<Vec<u8>>>, lines: usize, pace: Option<f64>) -> Measured {
    let stop = Arc::new(AtomicBool::new(false));
    let next = Arc::new(AtomicU64::new(0));
    let mut tasks = Vec::new();
    let began = Instant::now();
    for _ in 0..lines {
        let (address, requests, stop, next) =
            (address.to_owned(), Arc::clone(&requests), Arc::clone(&stop), Arc::clone(&next));
        tasks.push(tokio::spawn(async move {
            let mut line = TcpStream::connect(&address).await.unwrap();
            line.set_nodelay(true).unwrap();
            let (mut times, mut buffer) = (Vec::new(), Vec::new());
            while !stop.load(Ordering::Relaxed) {
                let n = next.fetch_add(1, Ordering::Relaxed);
                if let Some(pace) = pace {
                    let due = began + Duration::from_secs_f64(n as f64 / pace);
                    tokio::time::sleep_until(due.into()).await;
                }
                let before = Instant::now();
                let status = ask(&mut line, &requests[n as usize % requests.len()], &mut buffer).await;
                assert_eq!(status, 200, "{}", String::from_utf8_lossy(&requests[n as usize % requests.len()]));
                times.push(before.elapsed());
            }
            times
        }));
    }
    tokio::time::sleep(Duration::from_secs(SECONDS)).await;
    stop.store(true, Ordering::Relaxed);
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await.unwrap());
    }
    let rate = times.len() as f64 / began.elapsed().as_secs_f64();
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    Measured { rate, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

fn say(what: &str, measured: &Measured) {
    println!(
        "{what:<44} {:>9.0}/s   p50 {:>8.2} ms   p95 {:>8.2} ms   p99 {:>8.2} ms",
        measured.rate,
        measured.p50.as_secs_f64() * 1e3,
        measured.p95.as_secs_f64() * 1e3,
        measured.p99.as_secs_f64() * 1e3
    );
}

fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|n| n.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}

/// A house with the charter and the registry of an example, an administrator and a key.
async fn furnished(folder: &Path, example: &Path) -> (Arc<App>, String) {
    let app = open(folder).await;
    let first = first_start::First {
        organisation: String::new(),
        name: "Ada Ward".to_owned(),
        email: "ada@example.com".to_owned(),
        password: "correct horse battery".to_owned(),
        lang: Lang::Fr,
    };
    let ada = first_start::begin(&app, &first).await.unwrap();
    let actor =
        |id: &PersonId| Actor { person: app.house().people.get(id).cloned(), door: Door::Session("bench".to_owned()) };
    let files: Vec<(String, String)> = std::fs::read_dir(example.join("registry"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().is_some_and(|name| name != "state.toml"))
        .map(|path| (path.display().to_string(), std::fs::read_to_string(&path).unwrap()))
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    registry::import(&app, &actor(&ada), &files).await.unwrap();
    let text =
        ["charte.md", "charter.md"].iter().find_map(|name| std::fs::read_to_string(example.join(name)).ok()).unwrap();
    let (stored, _) = charter::propose(&app, &actor(&ada), &text).await.unwrap();
    charter::adopt(&app, &actor(&ada), &stored.id).await.unwrap();
    let (_, key) = tokens::make(&app, &actor(&ada), "bench", Scope::ALL, 30).await.unwrap();
    (app, key)
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
    let checks = |path: &str| -> Arc<Vec<Vec<u8>>> {
        Arc::new(lines.lines().map(|line| request("POST", path, &head, line)).collect())
    };
    // The first text of each kind makes models and tables ready.
    load(address, checks("/v1/check"), 4, Some(50.0)).await;
    let plain = load(address, checks("/v1/check"), LINES, None).await;
    say("POST /v1/check", &plain);
    say("POST /v1/check at half that pace", &load(address, checks("/v1/check"), LINES, Some(plain.rate / 2.0)).await);
    let recorded = load(address, checks("/v1/check?record=true"), LINES, None).await;
    say("POST /v1/check?record=true (SQLite, on disk)", &recorded);
    say(
        "the same at half that pace",
        &load(address, checks("/v1/check?record=true"), LINES, Some(recorded.rate / 2.0)).await,
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
    let asked = |path: &str, posts: Vec<String>| -> Arc<Vec<Vec<u8>>> {
        Arc::new(posts.iter().map(|post| request("POST", path, &head, post)).collect())
    };
    for path in ["/v1/check", "/v1/check?record=true"] {
        let distinct = asked(path, others(lines, 60_000, 1, 1));
        say(&format!("{path}, no text comes again"), &load(address, distinct, LINES, None).await);
        let four = asked(path, others(lines, 30_000, 4, 256));
        say(&format!("{path}, each text four times"), &load(address, four, LINES, None).await);
    }
}

#[tokio::main]
async fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    println!(
        "{cores} cores, {LINES} lines, {SECONDS} s each; load of the machine before: {}",
        std::fs::read_to_string("/proc/loadavg").unwrap_or_default().trim()
    );

    let peer = bare().await;
    let nothing = load(&peer, Arc::new(vec![request("GET", "/", "", "")]), LINES, None).await;
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
    for path in ["/", "/posts", "/write", "/approvals", "/may-i-post", "/calendar?view=month", "/people", "/journal"] {
        let measured = load(&address, Arc::new(vec![request("GET", path, &cookie, "")]), 4, Some(20.0)).await;
        say(&format!("GET {path}, 100,000 posts, 500 persons"), &measured);
    }
    println!("resident, with generator and 100,000 posts: {:.0} MB", resident());
    app.store.close().await;
    let before = Instant::now();
    let again = open(folder.path()).await;
    println!("start with that data: {:.0} ms", before.elapsed().as_secs_f64() * 1e3);
    again.store.close().await;
}
