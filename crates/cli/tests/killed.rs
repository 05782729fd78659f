//! The real program, killed in the middle of its work, again and again: what was acknowledged is there after the start, what is sent
//! again is not there twice, the record is whole, and what was learned is what its lessons teach.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop at once")]
#![expect(clippy::disallowed_methods, reason = "a test has a clock, files and processes")]

use charte_app::{journal, sites, tokens};
use charte_domain::{AccountHandle, Actor, Scope};
use charte_store::{Address, Store};
use charte_testkit::{ORIGIN, TestHouse, Where, put_keys};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Before the real clock: the journal goes on from there.
const BEFORE: &str = "2026-10-05T09:00:00Z";
const BLOG: &str = "https://blog.example";

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(work)
}

/// The data folder of a house, with a key of the API and one of a site.
struct Data {
    house: TestHouse,
    token: String,
    site: String,
}

impl Data {
    fn new() -> Self {
        run(async {
            let house = TestHouse::of(Where::Sqlite, "harrow", BEFORE).await;
            let anika = house.actor("anika-shah");
            let (_, token) = tokens::make(&house.app, &anika, "client", &[Scope::Moderate], 365).await.unwrap();
            let account = AccountHandle::new("@harrowfinch");
            let (_, key) = sites::add(&house.app, &house.actor("ada-ward"), BLOG, &account).await.unwrap();
            house.app.store.close().await;
            put_keys(house.folder.path(), ORIGIN);
            std::fs::write(house.folder.path().join("charte.toml"), format!("origin = \"{ORIGIN}\"\n")).unwrap();
            Self { token, site: key.reveal().to_owned(), house }
        })
    }

    fn start(&self) -> Running {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut child = Command::new(env!("CARGO_BIN_EXE_charte"))
            .args(["serve", "--lang", "en", "--listen", &format!("127.0.0.1:{port}"), "--data"])
            .arg(self.house.folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert!(line.contains(&port.to_string()), "{line}");
        Running { child, address: format!("127.0.0.1:{port}") }
    }

    /// A number that a query of the closed house gives.
    fn number(&self, sql: &'static str) -> i64 {
        run(async {
            let store = Store::open(&self.house.address).await.unwrap();
            let found = store.read().await.unwrap().number(sql, Vec::new()).await.unwrap();
            store.close().await;
            found
        })
    }

    /// One column of a query of the closed house.
    fn texts(&self, sql: &'static str) -> Vec<String> {
        run(async {
            let store = Store::open(&self.house.address).await.unwrap();
            let rows = store.read().await.unwrap().rows(sql, Vec::new()).await.unwrap();
            store.close().await;
            rows.iter().map(|row| row.text(0).unwrap()).collect()
        })
    }

    /// The record is whole, and so is the database.
    fn sound(&self) {
        run(async {
            let app = self.house.node("after").await;
            assert_eq!(app.store.faults().await.unwrap(), Vec::<String>::new());
            assert_eq!(journal::verify(&app, &Actor::program()).await.unwrap().fault, None);
            app.store.close().await;
        });
    }
}

struct Running {
    child: Child,
    address: String,
}

impl Running {
    /// `kill -9`.
    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    fn line(&self) -> TcpStream {
        let line = TcpStream::connect(&self.address).unwrap();
        line.set_nodelay(true).unwrap();
        line
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Of one that was killed there is nothing left to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Some number below another, of another run another one.
fn some(below: usize) -> usize {
    let nanos = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().subsec_nanos();
    (nanos as usize / 7919) % below
}

/// The comment of a number as a line, which may be there already.
fn comment(n: usize) -> String {
    let text = match n % 4 {
        0 => format!("The zip of jacket {n} broke after a week."),
        1 => format!("Lovely wool, pattern {n} suits my father."),
        2 => format!("FREE casino bonus no {n}, click http://win-{n}.example now!!!"),
        _ => format!("Where is my parcel? Order {n} was sent on Monday."),
    };
    serde_json::json!({ "account": "@harrowfinch", "id": n.to_string(), "text": text, "name": format!("Reader {}", n % 50), "again": true })
        .to_string()
}

/// Sends lines of a stream and reads the answers as they come, until all are there or the other side has gone: line, id.
fn stream(house: &Running, token: &str, many: usize, heard: &Arc<AtomicUsize>) -> BTreeMap<usize, String> {
    let mut write = house.line();
    let read = write.try_clone().unwrap();
    let head = format!(
        "POST /v1/comments/stream HTTP/1.1\r\nhost: charte\r\nauthorization: Bearer {token}\r\n\
         content-type: application/x-ndjson\r\ntransfer-encoding: chunked\r\n\r\n"
    );
    let writes = std::thread::spawn(move || -> std::io::Result<()> {
        write.write_all(head.as_bytes())?;
        for from in (0..many).step_by(20) {
            let mut some = String::new();
            for n in from..many.min(from + 20) {
                let _ = writeln!(some, "{}", comment(n));
            }
            write.write_all(format!("{:x}\r\n{some}\r\n", some.len()).as_bytes())?;
        }
        write.write_all(b"0\r\n\r\n")
    });
    let mut answers = BTreeMap::new();
    let mut line = String::new();
    let mut read = BufReader::new(read);
    while answers.len() < many {
        line.clear();
        match read.read_line(&mut line) {
            Ok(0) | Err(_) => break,
            Ok(_) => {}
        }
        // What was cut off in the middle was not heard.
        if !line.starts_with('{') || !line.ends_with('\n') {
            continue;
        }
        let answer: serde_json::Value = serde_json::from_str(&line).unwrap();
        let number = answer["line"].as_u64().unwrap() as usize - 1;
        answers.insert(number, answer["id"].as_str().expect(&line).to_owned());
        heard.store(answers.len(), Ordering::SeqCst);
    }
    // The other side may have gone.
    let _ = writes.join().unwrap();
    answers
}

#[test]
fn a_stream_that_is_cut_by_a_kill_loses_nothing_and_doubles_nothing() {
    const MANY: usize = 1500;
    let data = Data::new();
    let mut known: BTreeMap<usize, String> = BTreeMap::new();
    for round in 0..5 {
        let house = data.start();
        let heard = Arc::new(AtomicUsize::new(0));
        let after = 1 + some(MANY * 3 / 4);
        let (token, counted) = (data.token.clone(), Arc::clone(&heard));
        let running = Arc::new(house);
        let there = Arc::clone(&running);
        let client = std::thread::spawn(move || stream(&there, &token, MANY, &counted));
        while heard.load(Ordering::SeqCst) < after && !client.is_finished() {
            std::thread::sleep(Duration::from_micros(200));
        }
        std::thread::sleep(Duration::from_micros(some(20_000) as u64));
        kill(&running);
        let answers = client.join().unwrap();
        drop(running);
        println!("round {round}: killed after {} answers", answers.len());
        for (n, id) in &answers {
            // Sent again, it is the one that was there.
            assert_eq!(known.entry(*n).or_insert_with(|| id.clone()), id, "comment {n}");
        }
        let there: std::collections::BTreeSet<String> = data.texts("SELECT id FROM comment").into_iter().collect();
        let lost: Vec<_> = known.values().filter(|id| !there.contains(*id)).collect();
        assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
        assert_eq!(
            data.number("SELECT COUNT(*) FROM comment"),
            data.number("SELECT COUNT(DISTINCT fingerprint) FROM comment")
        );
        data.sound();
    }
    let house = data.start();
    let answers = stream(&house, &data.token, MANY, &Arc::default());
    assert_eq!(answers.len(), MANY);
    for (n, id) in &known {
        assert_eq!(answers.get(n), Some(id), "comment {n}");
    }
    house.kill();
    let all = i64::try_from(MANY).unwrap();
    assert_eq!(data.number("SELECT COUNT(*) FROM comment"), all);
    assert_eq!(data.number("SELECT COUNT(*) FROM journal_entry WHERE act = 'comment.received'"), all);
    assert_eq!(data.number("SELECT SUM(kept) + SUM(spam) FROM comment_author"), all);
    let shown = data.number("SELECT COUNT(*) FROM comment WHERE band NOT IN ('spam', 'discard')");
    assert_eq!(data.number("SELECT SUM(comments) FROM rhythm"), shown);
    let words = data.number("SELECT COUNT(*) FROM journal_content WHERE name = 'comment'");
    assert_eq!(words, all, "the words of a comment lie in one place");
    data.sound();
}

/// `kill -9` of one that a client is still talking to.
fn kill(running: &Running) {
    let done = Command::new("kill").args(["-9", &running.child.id().to_string()]).status().unwrap();
    assert!(done.success());
    let begun = Instant::now();
    while TcpStream::connect(&running.address).is_ok() && begun.elapsed() < Duration::from_secs(10) {
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// One call on a line of its own; none: the other side has gone.
fn call(house: &Running, path: &str, head: &str, body: &str) -> Option<String> {
    let mut line = TcpStream::connect(&house.address).ok()?;
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: charte\r\nconnection: close\r\n{head}content-length: {}\r\n\r\n{body}",
        body.len()
    );
    line.write_all(request.as_bytes()).ok()?;
    let mut answer = String::new();
    line.read_to_string(&mut answer).ok()?;
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "))?;
    (body.len() == length.parse::<usize>().ok()?).then(|| body.to_owned())
}

/// The form of a decision on the comment of a number.
fn form(key: &str, n: usize) -> String {
    let words = ["zip", "wool", "parcel", "colour", "price", "shop", "bonus", "casino", "click", "prize"];
    let (one, two) = (words[n % 10], words[n / 10 % 10]);
    format!(
        "api_key={key}&blog=https%3A%2F%2Fblog.example&user_ip=203.0.113.{}&comment_type=comment&comment_author=Reader+{n}\
         &comment_content=What+of+the+{one}+and+the+{two}+number+{n}",
        n % 200
    )
}

const FORM: &str = "content-type: application/x-www-form-urlencoded\r\n";

fn decided(house: &Running, key: &str, n: usize) -> bool {
    let path = if n.is_multiple_of(2) { "/1.1/submit-spam" } else { "/1.1/submit-ham" };
    call(house, path, FORM, &form(key, n)).is_some_and(|said| said.starts_with("Thanks for making"))
}

/// The site asks about texts on which nobody has decided. Each has an author of its own.
fn probes(house: &Running, key: &str, round: usize) {
    for n in 0..20 {
        let text = form("", n * 7).rsplit('=').next().unwrap().to_owned();
        let body = format!(
            "api_key={key}&blog=https%3A%2F%2Fblog.example&user_ip=10.{round}.0.{n}&comment_type=comment&comment_author=Reader\
             &comment_ID=probe-{round}-{n:02}&comment_content={text}+maybe"
        );
        call(house, "/1.1/comment-check", FORM, &body).expect("an answer");
    }
}

#[test]
fn what_is_learned_survives_a_kill_and_counts_once() {
    // So many are weighed together at each lesson: the model is a function of its lessons alone.
    const MANY: usize = 60;
    let data = Data::new();
    let acknowledged: Arc<Mutex<BTreeMap<usize, ()>>> = Arc::default();
    for round in 0..4 {
        let house = Arc::new(data.start());
        // A third of the comments were asked about before, as it is with a site.
        for n in (0..MANY).step_by(3) {
            call(&house, "/1.1/comment-check", FORM, &form(&data.site, n)).expect("an answer");
        }
        let next = Arc::new(AtomicUsize::new(0));
        let (before, after) = (acknowledged.lock().unwrap().len(), 1 + some(MANY * 2 / 3));
        let clients: Vec<_> = (0..4)
            .map(|_| {
                let (house, next, heard) = (Arc::clone(&house), Arc::clone(&next), Arc::clone(&acknowledged));
                let key = data.site.clone();
                std::thread::spawn(move || {
                    let mut said = 0;
                    loop {
                        let n = next.fetch_add(1, Ordering::SeqCst);
                        if n >= MANY || !decided(&house, &key, n) {
                            return said;
                        }
                        said += 1;
                        heard.lock().unwrap().insert(n, ());
                    }
                })
            })
            .collect();
        while next.load(Ordering::SeqCst) < after && !clients.iter().all(std::thread::JoinHandle::is_finished) {
            std::thread::sleep(Duration::from_micros(200));
        }
        std::thread::sleep(Duration::from_micros(some(8000) as u64));
        kill(&house);
        let said: usize = clients.into_iter().map(|client| client.join().unwrap()).sum();
        drop(house);
        let heard = acknowledged.lock().unwrap().len();
        println!("round {round}: killed after {said} answers, {} of them new", heard - before);
        assert!(data.number("SELECT COUNT(*) FROM lesson") >= i64::try_from(heard).unwrap(), "acknowledged and lost");
        data.sound();
    }
    let house = data.start();
    for n in 0..MANY {
        assert!(decided(&house, &data.site, n));
    }
    probes(&house, &data.site, 1);
    house.kill();
    let all = i64::try_from(MANY).unwrap();
    assert_eq!(data.number("SELECT COUNT(*) FROM lesson"), all);
    assert_eq!(data.number("SELECT SUM(spam) FROM lesson"), all / 2);
    let acts = data.number("SELECT COUNT(*) FROM journal_entry WHERE act IN ('comment.spam', 'comment.not-spam')");
    assert_eq!(acts, all, "each decision once");
    let house = data.start();
    probes(&house, &data.site, 2);
    house.kill();
    let live = data.texts("SELECT CAST(spam AS TEXT) FROM comment WHERE remote LIKE 'probe-1-%' ORDER BY remote");
    let again = data.texts("SELECT CAST(spam AS TEXT) FROM comment WHERE remote LIKE 'probe-2-%' ORDER BY remote");
    assert_eq!(live.len(), 20);
    assert_eq!(live, again, "what is learned again from the lessons is what was known");
    assert!(live.iter().any(|one| *one != live[0]), "the lessons teach something: {live:?}");
    data.sound();
}

#[test]
fn the_folder_is_the_one_of_the_house() {
    // The tests above open the database beside the program: it must be the same one.
    let data = Data::new();
    assert!(
        matches!(&data.house.address, Address::File(path) if path == &Path::new(data.house.folder.path()).join("charte.db"))
    );
}
