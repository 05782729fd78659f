//! Comments over HTTP, on this machine's cores, the generator on the same ones; the house as `charte serve` runs it, its clock and
//! its second look at comments included. SQLite on disk, everything recorded.
//!
//! ```text
//! cargo bench -p charte-server --bench comments [-- check ingest inbox judge] [ingest=1000000] [open=200000] [seconds=20]
//! ```
//!
//! Peers in the same run: a handler that answers `ok`, and `/healthz`, for the protocol; SQLite alone, which copies the same rows
//! into the same tables, for the stream.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a bench may stop at once")]
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]
#![expect(clippy::disallowed_methods, reason = "a bench reads files and measures time")]

mod load;

use charte_app::comments::judging::{Known, Look, judge};
use charte_app::comments::{Incoming, findable, second_look};
use charte_app::{App, journal, sign_in, sites, ticking, tokens};
use charte_domain::{AccountHandle, Actor, PersonId, Scope};
use charte_networks::Outside;
use charte_store::comments::{self, Filter, Order};
use charte_store::{Address, Store};
use load::{Load, Make, actor, ask, bare, furnished, load, machine, processors, request, resident, round, say, serve};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::sync::watch;

/// Lines that are open at once: as many sites ask at the same time.
const LINES: usize = 256;
/// What the house is asked for.
const ACCOUNT: &str = "@blog-verrieres";
/// Who may decide on comments there.
const MODERATOR: &str = "claire-morel";
const BLOG: &str = "https://blog.verrieres.example";

/// What the command line asks for.
struct Wanted {
    parts: Vec<String>,
    ingest: u64,
    open: u64,
    seconds: u64,
}

impl Wanted {
    fn read() -> Self {
        let mut out = Self { parts: Vec::new(), ingest: 100_000, open: 200_000, seconds: 20 };
        for arg in std::env::args().skip(1).filter(|arg| !arg.starts_with("--")) {
            match arg.split_once('=') {
                Some(("ingest", n)) => out.ingest = n.parse().unwrap(),
                Some(("open", n)) => out.open = n.parse().unwrap(),
                Some(("seconds", n)) => out.seconds = n.parse().unwrap(),
                _ => out.parts.push(arg),
            }
        }
        out
    }

    fn wants(&self, part: &str) -> bool {
        self.parts.is_empty() || self.parts.iter().any(|one| one == part)
    }
}

/// Numbers that follow from a number, the same in each run.
struct Dice(u64);

impl Dice {
    fn of(n: u64) -> Self {
        Self(n.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0xd6e8_feb8_6659_fd93)
    }

    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % most
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

const FIRST: [&str; 16] = [
    "Zoé", "Karim", "Anne", "Luc", "Inès", "Paul", "Marta", "Jean", "Salomé", "Tom", "Nadia", "Hugo", "Claire", "Omar",
    "Julie", "Ben",
];
const LAST: [&str; 16] = [
    "Martin", "Bernard", "Petit", "Durand", "Leroy", "Moreau", "Simon", "Laurent", "Lefèvre", "Garcia", "Roux",
    "Fournier", "Mercier", "Blanc", "Guérin", "Muller",
];
const OPENINGS: [&str; 14] = [
    "Merci pour cet article",
    "Bonjour à tous",
    "J’ai lu deux fois le passage sur le four",
    "Ma grand-mère travaillait là",
    "Thank you for the part on carding",
    "Superbe photo",
    "Je ne suis pas d’accord avec vous",
    "Une question",
    "On a visité l’atelier en mai",
    "Hello from Lyon",
    "Très déçu",
    "C’est bien expliqué",
    "Encore un bel objet",
    "I bought the blue one last year",
];
const MIDDLES: [&str; 16] = [
    "la carafe est arrivée entière et le verre est plus épais que l’ancien modèle",
    "il manque une date sous la deuxième image, et le nom du souffleur",
    "the lid does not close any more, and nobody answers the phone",
    "le prix a doublé en trois ans, ce n’est pas sérieux pour du verre",
    "je cherche un moule de cette époque pour une exposition à la mairie",
    "mon fils voudrait apprendre le métier, à quel âge peut-on commencer ?",
    "le service client a mis onze jours à me répondre, puis tout s’est arrangé",
    "the colours in the second picture look different from those in the shop",
    "on voit bien que vous n’êtes jamais venus à l’usine un lundi matin",
    "la série de 1962 avait un pied plus large, si je me souviens bien",
    "pourriez-vous écrire un mot sur le recyclage du verre coloré ?",
    "notre école viendrait volontiers avec vingt-huit élèves en juin",
    "I have the same one, it lost its shine after the dishwasher",
    "l’éclairage de la vitrine est trop froid, dommage pour les ambres",
    "j’ai envoyé un courriel la semaine dernière et j’attends toujours",
    "bravo à l’équipe du soir, le bouchon tient parfaitement",
];
const ENDINGS: [&str; 10] = [
    "Bonne continuation.",
    "Merci d’avance !",
    "Best wishes.",
    "À bientôt.",
    "Qu’en pensez-vous ?",
    "Voilà, c’est dit.",
    "Cordialement",
    "Keep it up.",
    "Franchement, je m’attendais à mieux.",
    "Je repasserai.",
];
const OPENS: [&str; 5] = [
    "Encore de la suie sur le linge ce matin",
    "Une odeur de fumée dans tout le quartier",
    "Combien vaut une pièce signée Verrières",
    "La carafe a éclaté d’un coup",
    "Est-ce une vraie, avec ce poinçon",
];
const SPAM: [&str; 5] = [
    "FREE iPhone!!! Win a FREE iPhone now, best casino bonus, click",
    "Earn $5000 a week working from home, no experience needed, visit",
    "Cheap viagra and cialis online without prescription, order at",
    "Buy followers and backlinks, best SEO price, guaranteed first page, see",
    "Prêt sans justificatif en 24 h, réponse immédiate, écrivez à",
];

/// A name that nobody has.
fn named(dice: &mut Dice) -> String {
    const PARTS: [&str; 24] = [
        "bra", "cel", "dor", "fin", "gar", "hel", "jon", "kel", "lam", "mer", "nor", "pal", "quin", "ros", "sal",
        "tor", "val", "wen", "zel", "bou", "cha", "dre", "mon", "ver",
    ];
    (0..2 + dice.below(3)).map(|_| dice.one(&PARTS)).collect()
}

/// A comment as a visitor leaves it.
struct Visitor {
    text: String,
    name: String,
    email: String,
    url: String,
    ip: String,
    page: u64,
}

/// The comment of a number: a tenth is spam, a twentieth opens a scenario (all of them with `all_open`), no text comes twice.
fn visitor(n: u64, all_open: bool) -> Visitor {
    let mut dice = Dice::of(n);
    let kind = dice.below(20);
    let who = dice.below(20_000);
    let (first, last) = (FIRST[who % 16], LAST[who / 16 % 16]);
    let mut text = String::with_capacity(300);
    let spam = kind < 2 && !all_open;
    if spam {
        let _ = write!(
            text,
            "{} http://offer-{n}.example/win and http://bonus{}.example {}",
            dice.one(&SPAM),
            dice.below(5000),
            dice.one(&["today only!!!", "limited offer", "click now", "guaranteed"])
        );
    } else {
        if kind == 2 || all_open {
            text.push_str(dice.one(&OPENS));
        } else {
            text.push_str(dice.one(&OPENINGS));
        }
        for _ in 0..=dice.below(3) {
            let _ = write!(text, ", {}", dice.one(&MIDDLES));
        }
        // Names of places, people and things: no two comments have the same.
        let _ = write!(text, " ({} {n}, {} {})", named(&mut dice), named(&mut dice), named(&mut dice));
        let _ =
            write!(text, ". {} {}, {}. {}", named(&mut dice), named(&mut dice), named(&mut dice), dice.one(&ENDINGS));
    }
    Visitor {
        text,
        name: if spam {
            format!("Best {} {}", dice.one(&["Deals", "Casino", "Pharmacy"]), n % 997)
        } else {
            format!("{first} {last}")
        },
        email: if spam {
            format!("sales{n}@offer-{}.example", n % 3000)
        } else {
            format!("lecteur{who}@courriel.example")
        },
        url: if spam { format!("http://offer-{n}.example/") } else { String::new() },
        ip: format!("203.{}.{}.{}", n >> 16 & 127, n >> 8 & 255, n & 255),
        page: dice.below(400) as u64,
    }
}

fn escaped(text: &str, out: &mut String) {
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => out.push(char::from(byte)),
            b' ' => out.push('+'),
            other => {
                let _ = write!(out, "%{other:02X}");
            }
        }
    }
}

const BROWSER: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

/// `comment-check` as the plugin of WordPress sends it: the columns of the row, the fields of the form, the server's own.
fn checks(key: String) -> Make {
    Arc::new(move |n, out| {
        let one = visitor(n, false);
        let page = format!("{BLOG}/?p={}", one.page);
        let (id, post) = ((n + 1).to_string(), one.page.to_string());
        let fields: [(&str, &str); 40] = [
            ("comment_post_ID", &post),
            ("comment_author", &one.name),
            ("comment_author_email", &one.email),
            ("comment_author_url", &one.url),
            ("comment_content", &one.text),
            ("comment_type", "comment"),
            ("comment_parent", "0"),
            ("user_ID", "0"),
            ("user_id", "0"),
            ("comment_author_IP", &one.ip),
            ("comment_agent", BROWSER),
            ("comment_ID", &id),
            ("user_ip", &one.ip),
            ("user_agent", BROWSER),
            ("referrer", &page),
            ("blog", BLOG),
            ("blog_lang", "fr_FR"),
            ("blog_charset", "UTF-8"),
            ("permalink", &page),
            ("akismet_comment_nonce", "passed"),
            ("POST_author", &one.name),
            ("POST_email", &one.email),
            ("POST_url", &one.url),
            ("POST_comment", &one.text),
            ("POST_submit", "Laisser un commentaire"),
            ("POST_comment_post_ID", &post),
            ("POST_comment_parent", "0"),
            ("POST_akismet_comment_nonce", "8c2f1d0a77"),
            ("POST_ak_js", "1795439308123"),
            ("POST_ak_hp_textarea", ""),
            ("POST_ak_bib", "1795439300123"),
            ("POST_ak_bkpc", "182"),
            ("REMOTE_ADDR", &one.ip),
            ("REQUEST_URI", "/wp-comments-post.php"),
            ("HTTP_HOST", "blog.verrieres.example"),
            ("HTTP_ACCEPT", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
            ("HTTP_ACCEPT_LANGUAGE", "fr,en;q=0.7"),
            ("HTTP_USER_AGENT", BROWSER),
            ("comment_post_modified_gmt", "2026-11-20 09:00:00"),
            ("api_key", &key),
        ];
        let mut body = String::with_capacity(3000);
        for (name, value) in fields {
            if !body.is_empty() {
                body.push('&');
            }
            body.push_str(name);
            body.push('=');
            escaped(value, &mut body);
        }
        let head = "user-agent: WordPress/6.8.1 | Akismet/5.5\r\ncontent-type: application/x-www-form-urlencoded; charset=UTF-8\r\n";
        out.extend_from_slice(&request("POST", "/1.1/comment-check", head, &body));
    })
}

/// The same comment as a line of the stream.
fn line(n: u64, all_open: bool) -> String {
    let one = visitor(n, all_open);
    let account =
        if all_open { ["@blog-verrieres", "@verrieres", "@verrieres-service"][n as usize % 3] } else { ACCOUNT };
    serde_json::json!({
        "account": account,
        "id": n.to_string(),
        "text": one.text,
        "name": one.name,
        "email": one.email,
        "url": one.url,
        "ip": one.ip,
        "thread": format!("{BLOG}/?p={}", one.page),
    })
    .to_string()
}

/// A house as it runs: served, its clock beating, the slow detectors looking.
struct House {
    app: Arc<App>,
    key: String,
    address: String,
    ada: Actor,
    _folder: tempfile::TempDir,
    path: std::path::PathBuf,
    stop: watch::Sender<bool>,
    work: Vec<tokio::task::JoinHandle<()>>,
}

impl House {
    async fn open(root: &Path) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (app, _) = furnished(folder.path(), &root.join("examples/verrieres")).await;
        let ada = actor(&app, &PersonId::new("ada-ward"));
        let claire = actor(&app, &PersonId::new(MODERATOR));
        let (_, key) = tokens::make(&app, &claire, "bench", Scope::ALL, 30).await.unwrap();
        let address = serve(Arc::clone(&app)).await;
        let (stop, stopped) = watch::channel(false);
        let outside = Outside::new(true).unwrap();
        let work = vec![
            tokio::spawn(second_look::run(Arc::clone(&app), stopped.clone())),
            tokio::spawn(ticking::run(Arc::clone(&app), outside, None, stopped)),
        ];
        Self { path: folder.path().to_owned(), app, key, address, ada, _folder: folder, stop, work }
    }

    async fn counted(&self) -> i64 {
        comments::count(&mut self.app.store.read().await.unwrap(), &Filter::default(), u32::MAX).await.unwrap()
    }

    async fn close(self) {
        self.stop.send_replace(true);
        for one in self.work {
            one.await.unwrap();
        }
        self.app.store.close().await;
    }
}

fn size(path: &Path) -> f64 {
    let of = |name: &str| std::fs::metadata(path.join(name)).map_or(0, |data| data.len());
    (of("charte.db") + of("charte.db-wal")) as f64 / f64::from(1 << 20)
}

/// (a) The protocol.
async fn check(root: &Path, wanted: &Wanted) {
    println!("\n(a) POST /1.1/comment-check as WordPress sends it: wanted 6,000/s, and p99 < 25 ms at half of that");
    let house = House::open(root).await;
    let blog = AccountHandle::new(ACCOUNT);
    let (_, key) = sites::add(&house.app, &house.ada, BLOG, &blog).await.unwrap();
    let make = checks(key.reveal().to_owned());
    let mut one = Vec::new();
    make(0, &mut one);
    println!("a request has {} bytes; {LINES} lines", one.len());
    let how = |first: u64, seconds: u64, pace: Option<f64>| Load { lines: LINES, seconds, pace, first };
    let short = wanted.seconds.min(5);
    let peer = bare().await;
    let nothing = round(
        vec![one.clone()]
            .into_iter()
            .map(|one| String::from_utf8(one).unwrap().replacen("/1.1/comment-check", "/", 1).into_bytes())
            .collect(),
    );
    say("peer: a handler that answers ok, same request", &load(&peer, nothing, how(0, short, None)).await);
    let health = round(vec![request("GET", "/healthz", "", "")]);
    say("peer: GET /healthz (reads one row)", &load(&house.address, health, how(0, short, None)).await);
    load(&house.address, Arc::clone(&make), how(10_000_000, 2, Some(200.0))).await;
    let before = house.counted().await;
    let fast = load(&house.address, Arc::clone(&make), how(0, wanted.seconds, None)).await;
    say("comment-check, everything recorded", &fast);
    let half = load(&house.address, Arc::clone(&make), how(100_000_000, wanted.seconds, Some(3000.0))).await;
    say("the same at 3,000/s", &half);
    say(
        "the same at half its own pace",
        &load(&house.address, make, how(200_000_000, wanted.seconds, Some(fast.rate / 2.0))).await,
    );
    let rows = house.counted().await - before;
    println!(
        "{rows} comments were written in this time, {:.0} MB on disk, {:.0} MB in memory",
        size(&house.path),
        resident()
    );
    sound(&house).await;
    house.close().await;
}

async fn sound(house: &House) {
    let began = Instant::now();
    let found = journal::verify(&house.app, &house.ada).await.unwrap();
    assert_eq!(found.fault, None);
    println!("the journal of {} entries verifies ({:.1} s)", found.size, began.elapsed().as_secs_f64());
}

/// Sends so many lines over one request, and reads the answers meanwhile. Gives how long it took, and memory on the way.
async fn streamed(house: &House, many: u64, all_open: bool) -> (Duration, Vec<(u64, f64)>) {
    let line_of = TcpStream::connect(&house.address).await.unwrap();
    line_of.set_nodelay(true).unwrap();
    let (read, mut write) = line_of.into_split();
    let head = format!(
        "POST /v1/comments/stream HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {}\r\n\
         content-type: application/x-ndjson\r\ntransfer-encoding: chunked\r\n\r\n",
        house.key
    );
    let began = Instant::now();
    let writes = tokio::spawn(async move {
        write.write_all(head.as_bytes()).await.unwrap();
        let (mut some, mut out) = (String::with_capacity(70 << 10), Vec::with_capacity(70 << 10));
        for n in 0..many {
            some.push_str(&line(n, all_open));
            some.push('\n');
            if some.len() >= 64 << 10 || n + 1 == many {
                out.clear();
                out.extend_from_slice(format!("{:x}\r\n", some.len()).as_bytes());
                out.extend_from_slice(some.as_bytes());
                out.extend_from_slice(b"\r\n");
                write.write_all(&out).await.unwrap();
                some.clear();
            }
        }
        write.write_all(b"0\r\n\r\n").await.unwrap();
        write
    });
    let mut lines = BufReader::with_capacity(64 << 10, read).lines();
    let (mut answers, mut memory) = (0, Vec::new());
    while answers < many {
        let said = lines.next_line().await.unwrap().unwrap();
        if !said.starts_with('{') {
            // The head of the answer, and the lengths of its chunks.
            assert!(!said.starts_with("HTTP/1.1 ") || said.contains("200"), "{said}");
            continue;
        }
        assert!(said.contains("\"id\""), "{said}");
        answers += 1;
        if [many / 10, many / 2, many].contains(&answers) {
            memory.push((answers, resident()));
        }
    }
    let took = began.elapsed();
    drop(writes.await.unwrap());
    (took, memory)
}

/// (b) The stream.
async fn ingest(root: &Path, wanted: &Wanted) {
    let many = wanted.ingest;
    println!("\n(b) {many} comments by POST /v1/comments/stream: wanted 8,000/s on disk, memory flat");
    let house = House::open(root).await;
    let (before, spent) = (resident(), processors());
    let (took, memory) = streamed(&house, many, false).await;
    let rate = many as f64 / took.as_secs_f64();
    let cost = (processors() - spent).as_secs_f64() * 1e6 / many as f64;
    println!(
        "{rate:.0}/s: judged, entered, in the inbox, on disk, in {:.1} s; {cost:.0} µs of a core each",
        took.as_secs_f64()
    );
    let at: Vec<String> = memory.iter().map(|(n, mb)| format!("{mb:.0} MB at {n}")).collect();
    println!("memory: {before:.0} MB before, {}", at.join(", "));
    assert_eq!(house.counted().await, i64::try_from(many).unwrap());
    let open = Filter { work: Some(charte_domain::Work::Open), ..Filter::default() };
    let open = comments::count(&mut house.app.store.read().await.unwrap(), &open, u32::MAX).await.unwrap();
    println!("{open} of them wait for a person; {:.0} MB on disk", size(&house.path));
    let sql = "SELECT COUNT(*) || ' ' || visibility || ' ' || COALESCE(rule, '-') || ' ' || COALESCE(scenario, '-') \
               FROM comment GROUP BY visibility, rule, scenario ORDER BY COUNT(*) DESC LIMIT 6";
    for row in house.app.store.read().await.unwrap().rows(sql, Vec::new()).await.unwrap() {
        println!("  {}", row.text(0).unwrap());
    }
    sound(&house).await;
    let path = house.path.join("charte.db");
    house.stop.send_replace(true);
    copied(&path, many).await;
    house.close().await;
}

/// The peer of the stream: SQLite copies the same rows into the same tables, so many entries in a transaction.
async fn copied(from: &Path, many: u64) {
    const TOGETHER: i64 = 512;
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&Address::File(folder.path().join("copy.db"))).await.unwrap();
    let mut link = store.write().await.unwrap();
    link.run("ROLLBACK", Vec::new()).await.unwrap();
    let attach: &str = format!("ATTACH '{}' AS old", from.display()).leak();
    link.run(attach, Vec::new()).await.unwrap();
    let size = link.number("SELECT size FROM old.journal_head", Vec::new()).await.unwrap();
    let (began, spent) = (Instant::now(), processors());
    let mut at = 0;
    while at < size {
        let args = || vec![charte_store::value::Value::from(at), charte_store::value::Value::from(at + TOGETHER)];
        link.run("BEGIN IMMEDIATE", Vec::new()).await.unwrap();
        for sql in [
            "INSERT INTO main.journal_entry SELECT * FROM old.journal_entry WHERE seq >= $1 AND seq < $2",
            "INSERT INTO main.journal_content SELECT * FROM old.journal_content WHERE seq >= $1 AND seq < $2",
            "INSERT INTO main.comment SELECT * FROM old.comment WHERE id IN \
             (SELECT subject FROM old.journal_entry WHERE seq >= $1 AND seq < $2 AND act = 'comment.received')",
        ] {
            link.run(sql, args()).await.unwrap();
        }
        for level in 0..24 {
            let width = 1_i64 << level;
            let args = vec![
                charte_store::value::Value::from(i64::from(level)),
                charte_store::value::Value::from((at + width - 1) / width),
                charte_store::value::Value::from((at + TOGETHER + width - 1) / width),
            ];
            let sql = "INSERT OR IGNORE INTO main.journal_node SELECT * FROM old.journal_node WHERE level = $1 AND place >= $2 AND place < $3";
            link.run(sql, args).await.unwrap();
        }
        link.run("COMMIT", Vec::new()).await.unwrap();
        at += TOGETHER;
    }
    let (took, cost) = (began.elapsed(), (processors() - spent).as_secs_f64());
    println!(
        "peer: SQLite alone copies their rows (entry, tree, words, comment) at {:.0}/s, {TOGETHER} in a transaction; {:.0} µs of a core each",
        many as f64 / took.as_secs_f64(),
        cost * 1e6 / many as f64
    );
    link.run("BEGIN", Vec::new()).await.unwrap();
}

/// (c) The inbox.
async fn inbox(root: &Path, wanted: &Wanted) {
    println!("\n(c) an inbox of {} open comments: wanted first page < 100 ms, next card < 50 ms (p95)", wanted.open);
    let house = House::open(root).await;
    let (took, _) = streamed(&house, wanted.open, true).await;
    println!("they came in at {:.0}/s; {:.0} MB on disk", wanted.open as f64 / took.as_secs_f64(), size(&house.path));
    // What the slow detectors do meanwhile belongs to it: they go on.
    let opened = sign_in::open_for(&house.app, &PersonId::new(MODERATOR), "bench").await.unwrap();
    let cookie = format!("cookie: charte={}\r\n", opened.secret);
    let first = {
        let mut link = house.app.store.read().await.unwrap();
        let filter = Filter { work: Some(charte_domain::Work::Open), ..Filter::default() };
        comments::find(&mut link, &filter, &Order::Clock(None), 2000).await.unwrap()
    };
    let how = Load { lines: 2, seconds: wanted.seconds.min(5), pace: Some(20.0), first: 0 };
    let get = |path: String| round(vec![request("GET", &path, &cookie, "")]);
    let end = |one: &charte_domain::Comment| {
        format!("{}.{}", one.due.map_or_else(|| "never".to_owned(), |at| at.as_microsecond().to_string()), one.id)
    };
    let middle = end(&first[first.len() / 2]);
    let began = Instant::now();
    while findable::once(&house.app).await.unwrap() > 0 {}
    println!("all of them are found by their words {:.1} s later", began.elapsed().as_secs_f64());
    for (what, path) in [
        ("first page", "/inbox".to_owned()),
        ("a later page", format!("/inbox?view=mine&after={middle}")),
        ("view: clocks running out", "/inbox?view=soon".to_owned()),
        ("view: held", "/inbox?view=held".to_owned()),
        ("view: all", "/inbox?view=all".to_owned()),
        ("one account", "/inbox?account=%40verrieres-service".to_owned()),
        ("one scenario", "/inbox?scenario=expertise".to_owned()),
        ("words", "/inbox?find=suie".to_owned()),
        ("words that nobody wrote", "/inbox?find=zzzz".to_owned()),
        ("news of an open page", "/inbox/news?seen=0".to_owned()),
    ] {
        say(&format!("GET {what}"), &load(&house.address, get(path), how).await);
    }
    let cards = first.iter().map(|one| request("GET", &format!("/inbox/{}?view=mine", one.id), &cookie, "")).collect();
    say("GET the next card", &load(&house.address, round(cards), how).await);
    let cards = first
        .iter()
        .map(|one| {
            request("GET", &format!("/v1/comments/{}", one.id), &format!("authorization: Bearer {}\r\n", house.key), "")
        })
        .collect();
    say("GET /v1/comments/{id}", &load(&house.address, round(cards), how).await);
    decided(&house, &cookie, &first).await;
    house.close().await;
}

/// A decision by a key of the keyboard: the form is sent, the browser follows to the next card.
async fn decided(house: &House, cookie: &str, all: &[charte_domain::Comment]) {
    let mut line = TcpStream::connect(&house.address).await.unwrap();
    line.set_nodelay(true).unwrap();
    let (mut buffer, mut times) = (Vec::new(), Vec::new());
    let head = format!(
        "{cookie}origin: http://localhost\r\nsec-fetch-site: same-origin\r\ncontent-type: application/x-www-form-urlencoded\r\n"
    );
    for one in all.iter().take(100) {
        let before = Instant::now();
        let body = "act=approve&note=vu&back=view%3Dmine";
        let sent = request("POST", &format!("/inbox/{}", one.id), &head, body);
        let status = ask(&mut line, &sent, &mut buffer).await;
        let text = String::from_utf8_lossy(&buffer).into_owned();
        assert_eq!(status, 303, "{text}");
        let next = text.lines().find_map(|line| line.strip_prefix("location: ")).unwrap().to_owned();
        let status = ask(&mut line, &request("GET", &next, cookie, ""), &mut buffer).await;
        assert_eq!(status, 200, "{next}");
        times.push(before.elapsed().as_secs_f64() * 1e3);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!(
        "POST a decision, then GET the next card{:>37} p50 {:>8.2} ms   p95 {:>8.2} ms   p99 {:>8.2} ms",
        "",
        at(0.5),
        at(0.95),
        at(0.99)
    );
}

/// (d) The judgement alone.
async fn judged(root: &Path) {
    const MANY: u64 = 50_000;
    println!("\n(d) judgement without storage, one core: wanted 40,000/s for the learned model");
    let folder = tempfile::tempdir().unwrap();
    let (app, _) = furnished(folder.path(), &root.join("examples/verrieres")).await;
    let house = app.house();
    let all: Vec<Incoming> = (0..MANY)
        .map(|n| {
            let one = visitor(n, false);
            Incoming {
                account: AccountHandle::new(ACCOUNT),
                text: one.text,
                name: one.name,
                email: one.email,
                url: one.url,
                ip: one.ip,
                kind: "comment".to_owned(),
                ..Incoming::default()
            }
        })
        .collect();
    let known = Known::default();
    let now = app.ambient.now();
    let timed = |what: &str, one: &dyn Fn(&Incoming) -> bool| {
        let (began, spent) = (Instant::now(), processors());
        let spam = all.iter().filter(|comment| one(comment)).count();
        let (took, cost) = (began.elapsed().as_secs_f64(), (processors() - spent).as_secs_f64());
        println!(
            "{what:<50} {:>7.0}/s  {:>5.1} µs of a core  ({spam} of {MANY} put aside)",
            MANY as f64 / took,
            cost * 1e6 / MANY as f64
        );
    };
    timed("the learned model", &|one| app.learned.weigh(one).logit > 2.44);
    timed("learned model, then the charter, quick detectors", &|one| {
        judge(&app, &house, one, &known, now, Look::Quick).visibility == charte_domain::Visibility::Aside
    });
    app.store.close().await;
}

#[tokio::main]
async fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let wanted = Wanted::read();
    println!("{}", machine());
    if wanted.wants("judge") {
        judged(&root).await;
    }
    if wanted.wants("check") {
        check(&root, &wanted).await;
    }
    if wanted.wants("ingest") {
        ingest(&root, &wanted).await;
    }
    if wanted.wants("inbox") {
        inbox(&root, &wanted).await;
    }
}
