//! What the benches over HTTP share: a house of an example, served; a generator on the same cores; figures in one form.

use charte_app::{App, Settings, System, charter, first_start, registry, tokens};
use charte_domain::{Actor, Door, PersonId, Scope};
use charte_journal::{KeyKind, SignerKey};
use charte_lang::model::Lang;
use charte_networks::Outside;
use charte_server::{Seat, Server};
use charte_store::{Address, Store};
use jiff::Timestamp;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// As the program has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Opens a house, or a house of before, in a folder.
pub(crate) async fn open(folder: &Path) -> Arc<App> {
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

/// Serves a house. Gives its address.
pub(crate) async fn serve(app: Arc<App>) -> String {
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
pub(crate) async fn bare() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let router = axum::Router::new().route("/", axum::routing::any(async || "ok"));
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// A house with the charter and the registry of an example, an administrator and a key.
pub(crate) async fn furnished(folder: &Path, example: &Path) -> (Arc<App>, String) {
    let app = open(folder).await;
    let first = first_start::First {
        organisation: String::new(),
        name: "Ada Ward".to_owned(),
        email: "ada@example.com".to_owned(),
        password: "correct horse battery".to_owned(),
        lang: Lang::Fr,
    };
    let ada = first_start::begin(&app, &first).await.unwrap();
    let files: Vec<(String, String)> = std::fs::read_dir(example.join("registry"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().is_some_and(|name| name != "state.toml"))
        .map(|path| (path.display().to_string(), std::fs::read_to_string(&path).unwrap()))
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    registry::import(&app, &actor(&app, &ada), &files).await.unwrap();
    let text =
        ["charte.md", "charter.md"].iter().find_map(|name| std::fs::read_to_string(example.join(name)).ok()).unwrap();
    let (stored, _) = charter::propose(&app, &actor(&app, &ada), &text).await.unwrap();
    charter::adopt(&app, &actor(&app, &ada), &stored.id).await.unwrap();
    let (_, key) = tokens::make(&app, &actor(&app, &ada), "bench", Scope::ALL, 30).await.unwrap();
    (app, key)
}

/// Somebody of the house, signed in.
pub(crate) fn actor(app: &App, id: &PersonId) -> Actor {
    Actor { person: app.house().people.get(id).cloned(), door: Door::Session("bench".to_owned()) }
}

/// A request as it goes over the line.
pub(crate) fn request(method: &str, path: &str, head: &str, body: &str) -> Vec<u8> {
    format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\n{head}content-length: {}\r\n\r\n{body}", body.len())
        .into_bytes()
}

/// Requests again and again, in their order.
pub(crate) fn round(requests: Vec<Vec<u8>>) -> Make {
    Arc::new(move |n, out| out.extend_from_slice(&requests[n as usize % requests.len()]))
}

/// Writes the request of a number.
pub(crate) type Make = Arc<dyn Fn(u64, &mut Vec<u8>) + Send + Sync>;

/// One request on an open line: the status. The whole answer is left in the buffer.
pub(crate) async fn ask(line: &mut TcpStream, request: &[u8], buffer: &mut Vec<u8>) -> u16 {
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

/// What was measured.
pub(crate) struct Measured {
    /// Answers a second.
    pub(crate) rate: f64,
    p50: Duration,
    p95: Duration,
    p99: Duration,
    most: Duration,
    /// Time of processors for one, of generator and server together.
    cost: Duration,
}

/// How requests come.
#[derive(Clone, Copy)]
pub(crate) struct Load {
    /// Lines that are open at once.
    pub(crate) lines: usize,
    /// How long.
    pub(crate) seconds: u64,
    /// Requests a second; none: as fast as the answers come.
    pub(crate) pace: Option<f64>,
    /// The number of the first request.
    pub(crate) first: u64,
}

/// Asks as fast as the answers come, or at a pace, on many lines at once. At a pace, what counts is the time from the instant at
/// which a request was due: a server that stops does not stop the clock.
pub(crate) async fn load(address: &str, make: Make, how: Load) -> Measured {
    let stop = Arc::new(AtomicBool::new(false));
    let next = Arc::new(AtomicU64::new(0));
    let mut tasks = Vec::new();
    let (began, spent) = (Instant::now(), processors());
    for _ in 0..how.lines {
        let (address, make, stop, next) = (address.to_owned(), Arc::clone(&make), Arc::clone(&stop), Arc::clone(&next));
        tasks.push(tokio::spawn(async move {
            let mut line = TcpStream::connect(&address).await.unwrap();
            line.set_nodelay(true).unwrap();
            let (mut times, mut buffer, mut request) = (Vec::new(), Vec::new(), Vec::new());
            while !stop.load(Ordering::Relaxed) {
                let n = next.fetch_add(1, Ordering::Relaxed);
                request.clear();
                make(how.first + n, &mut request);
                let mut before = Instant::now();
                if let Some(pace) = how.pace {
                    let due = began + Duration::from_secs_f64(n as f64 / pace);
                    tokio::time::sleep_until(due.into()).await;
                    before = due;
                }
                let status = ask(&mut line, &request, &mut buffer).await;
                let said = || format!("{}\n{}", String::from_utf8_lossy(&request), String::from_utf8_lossy(&buffer));
                assert_eq!(status, 200, "{}", said());
                times.push(before.elapsed());
            }
            times
        }));
    }
    tokio::time::sleep(Duration::from_secs(how.seconds)).await;
    stop.store(true, Ordering::Relaxed);
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await.unwrap());
    }
    let rate = times.len() as f64 / began.elapsed().as_secs_f64();
    let cost = (processors() - spent).div_f64(times.len() as f64);
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    Measured { rate, p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1.0), cost }
}

/// Prints a figure.
pub(crate) fn say(what: &str, measured: &Measured) {
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    println!(
        "{what:<50} {:>7.0}/s  p50 {:>7.2} ms  p95 {:>7.2} ms  p99 {:>7.2} ms  most {:>7.2} ms  {:>5.0} µs of a core",
        measured.rate,
        ms(measured.p50),
        ms(measured.p95),
        ms(measured.p99),
        ms(measured.most),
        measured.cost.as_secs_f64() * 1e6
    );
}

/// Time that this process has had of the processors.
pub(crate) fn processors() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
    // Ticks of a hundredth of a second: as user, in the system.
    let ticks: u64 = after.split(' ').skip(11).take(2).filter_map(|n| n.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}

/// Memory that this process holds, in MB.
pub(crate) fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|n| n.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}

/// The machine, as it is before a bench.
pub(crate) fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    format!("{cores} cores; load of the machine before: {}", load.trim())
}
