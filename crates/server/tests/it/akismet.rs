//! A site asks by the Akismet protocol, as WordPress's plugin and other clients do. What it is answered, to the byte, stands in
//! the files of `akismet/`, which anybody can read.

use crate::site::Site;
use charte_app::sites;
use reqwest::Response;
use reqwest::header::HeaderMap;

/// A site with a key, and how it asks.
pub(crate) struct Asker {
    pub(crate) site: Site,
    pub(crate) key: String,
    client: reqwest::Client,
}

impl Asker {
    pub(crate) async fn new() -> Self {
        Self::new_in("harrow").await
    }

    async fn new_in(example: &str) -> Self {
        let site = Site::of(example).await;
        let ada = site.house.actor("ada-ward");
        let account = site.house.app.house().handles()[0].clone();
        let (_, key) = sites::add(&site.house.app, &ada, "https://blog.example/", &account).await.unwrap();
        Self { site, key: key.reveal().to_owned(), client: reqwest::Client::new() }
    }

    pub(crate) async fn ask(&self, call: &str, fields: &[(&str, &str)]) -> Response {
        self.client.post(self.site.url(call)).form(fields).send().await.unwrap()
    }

    /// A comment of a visitor, with some fields more.
    pub(crate) async fn check(&self, text: &str, more: &[(&str, &str)]) -> (String, HeaderMap) {
        let mut fields = vec![
            ("api_key", self.key.as_str()),
            ("blog", "https://blog.example"),
            ("user_ip", "192.0.2.1"),
            ("comment_type", "comment"),
            ("comment_author", "Jo"),
            ("comment_content", text),
        ];
        fields.extend_from_slice(more);
        let answer = self.ask("/1.1/comment-check", &fields).await;
        let headers = answer.headers().clone();
        (answer.text().await.unwrap(), headers)
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).map(|value| value.to_str().unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_counts_for_its_site() {
    let asker = Asker::new().await;
    let verify = async |key: &str, blog: &str| {
        asker.ask("/1.1/verify-key", &[("key", key), ("blog", blog)]).await.text().await.unwrap()
    };
    assert_eq!(verify(&asker.key, "https://www.blog.example/").await, "valid");
    assert_eq!(verify(&asker.key.to_uppercase(), "http://blog.example").await, "valid");
    assert_eq!(verify(&asker.key, "https://other.example").await, "invalid");
    assert_eq!(verify("000000000000", "https://blog.example").await, "invalid");
    // The key as the first label of the host's name, with none in the body.
    let host = format!("{}.rest.example", asker.key);
    let answer = asker.client.post(asker.site.url("/1.1/verify-key")).header("host", host);
    let answer = answer.form(&[("blog", "https://blog.example")]).send().await.unwrap();
    assert_eq!(answer.text().await.unwrap(), "valid");
    let id = asker.site.house.app.house().sites.values().next().unwrap().id.clone();
    sites::revoke(&asker.site.house.app, &asker.site.house.actor("ada-ward"), &id).await.unwrap();
    assert_eq!(verify(&asker.key, "https://blog.example").await, "invalid");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn comments_are_judged_and_kept() {
    let asker = Asker::new().await;
    let (body, head) = asker.check("The blue jacket is warm. Thank you!", &[]).await;
    assert_eq!(body, "false");
    assert!(header(&head, "x-akismet-guid").is_some_and(|guid| guid.starts_with("comment-")));
    assert_eq!(header(&head, "x-akismet-debug-help"), None);
    assert_eq!(header(&head, "content-type"), Some("text/plain; charset=utf-8"));
    let (body, head) =
        asker.check("Anything", &[("comment_author_email", "akismet-guaranteed-spam@example.com")]).await;
    assert_eq!((body.as_str(), header(&head, "x-akismet-pro-tip")), ("true", None));
    let (body, _) = asker.check("Anything", &[("user_role", "administrator")]).await;
    assert_eq!(body, "false");
    let trap = [("honeypot_field_name", "phone"), ("phone", "555")];
    let (body, head) = asker.check("Anything", &trap).await;
    assert_eq!((body.as_str(), header(&head, "x-akismet-pro-tip")), ("true", Some("discard")));

    let app = &asker.site.house.app;
    let mut link = app.store.read().await.unwrap();
    let order = charte_store::comments::Order::Newest(None);
    let all = charte_store::comments::find(&mut link, &Default::default(), &order, 10).await.unwrap();
    let mut seen: Vec<&str> = all.iter().map(|one| one.visibility.code()).collect();
    seen.sort_unstable();
    assert_eq!(seen, ["aside", "aside", "shown", "shown"]);
    let jacket = all.iter().find(|one| one.title.contains("blue jacket")).unwrap();
    let words = charte_store::comments::words(&mut link, jacket.entry).await.unwrap().unwrap();
    assert!(String::from_utf8(words).unwrap().contains("blue jacket"));
    // A try is not kept.
    let (body, _) = asker.check("Anything", &[("is_test", "True"), ("comment_author", "viagra-test-123")]).await;
    assert_eq!(body, "false", "two authors: the first field counts");
    assert_eq!(charte_store::comments::count(&mut link, &Default::default(), 100).await.unwrap(), 4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_is_said_in_the_header() {
    let asker = Asker::new().await;
    let answer = asker.ask("/1.1/comment-check", &[("api_key", &asker.key), ("blog", "https://blog.example")]).await;
    assert_eq!(header(answer.headers(), "x-akismet-debug-help"), Some("Empty \"user_ip\" value"));
    assert_eq!(answer.text().await.unwrap(), "Missing required field: user_ip.");
    let long = "x".repeat(1_000_000);
    assert_eq!(asker.ask("/1.1/comment-check", &[("comment_content", &long)]).await.status(), 413);
    assert_eq!(asker.ask("/1.1/nothing", &[]).await.status(), 404);
    for n in 0..20 {
        let answer =
            asker.ask("/1.1/verify-key", &[("key", &format!("{n:012x}")), ("blog", "https://blog.example")]).await;
        assert_eq!((answer.status().as_u16(), answer.text().await.unwrap().as_str()), (200, "invalid"));
    }
    let answer = asker.ask("/1.1/verify-key", &[("key", &asker.key), ("blog", "https://blog.example")]).await;
    assert_eq!(answer.status(), 429, "who guesses waits");
    assert!(header(answer.headers(), "retry-after").is_some());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_site_says_counts_from_the_next_comment_on() {
    let asker = Asker::new().await;
    let spam = "Gagnez 500 euros par jour depuis chez vous, écrivez-moi vite";
    let submit = async |call: &str, text: &str, name: &str| {
        let fields = [
            ("api_key", asker.key.as_str()),
            ("blog", "https://blog.example"),
            ("user_ip", "192.0.2.9"),
            ("comment_author", name),
            ("comment_content", text),
        ];
        let answer = asker.ask(call, &fields).await;
        assert_eq!(answer.text().await.unwrap(), "Thanks for making the web a better place.");
    };
    let about = "Je tricote des bonnets bleus pour la mairie de Kendal";
    let (before, _) = asker.check(about, &[]).await;
    assert_eq!(before, "false");
    // The same decision twice is one lesson; the very comment is answered as it was decided.
    submit("/1.1/submit-spam", spam, "Max").await;
    submit("/1.1/submit-spam", spam, "Max").await;
    let decided = [("comment_author", "Max"), ("user_ip", "192.0.2.9")];
    let fields: Vec<(&str, &str)> =
        [("api_key", asker.key.as_str()), ("blog", "https://blog.example"), ("comment_content", spam)]
            .into_iter()
            .chain(decided)
            .collect();
    assert_eq!(asker.ask("/1.1/comment-check", &fields).await.text().await.unwrap(), "true");
    // And brought back again.
    submit("/1.1/submit-ham", spam, "Max").await;
    assert_eq!(asker.ask("/1.1/comment-check", &fields).await.text().await.unwrap(), "false");
    // Words of one's own, said to be spam, count for what comes next.
    for n in 0..6 {
        submit("/1.1/submit-spam", &format!("Bonnets bleus tricotés pour la mairie, lot {n}"), &format!("Ann{n}"))
            .await;
        submit("/1.1/submit-ham", &format!("La veste grise tient bien la pluie, hiver {n}"), &format!("Bob{n}")).await;
    }
    let app = &asker.site.house.app;
    let percent = async |text: &str| {
        asker.check(text, &[("comment_author", "Eve")]).await;
        let mut link = app.store.read().await.unwrap();
        let words = charte_app::comments::findable::asked(app, text).await;
        let filter = charte_store::comments::Filter { words, ..Default::default() };
        let order = charte_store::comments::Order::Newest(None);
        charte_store::comments::find(&mut link, &filter, &order, 1).await.unwrap()[0].spam
    };
    let (bad, good) = (percent("Encore des bonnets bleus tricotés").await, percent("Encore une veste grise").await);
    assert!(bad > good + 200, "{bad} {good}");
}

/// A case of the files.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[serde(default)]
    method: Option<String>,
    #[serde(default)]
    host: Option<String>,
    target: String,
    #[serde(default)]
    content_type: Option<String>,
    #[serde(default)]
    agent: Option<String>,
    #[serde(default)]
    body: String,
    #[serde(default)]
    body_hex: Option<String>,
    #[serde(default)]
    repeat: Option<(String, usize)>,
    #[serde(default)]
    status: Option<u16>,
    #[serde(default)]
    answer: Option<String>,
    #[serde(default)]
    answer_has: Vec<String>,
    #[serde(default)]
    answer_like: Option<String>,
    #[serde(default)]
    headers: std::collections::BTreeMap<String, String>,
}

#[derive(serde::Deserialize)]
struct Cases {
    case: Vec<Case>,
}

/// What is sent over the line and what comes back, without any client in between.
async fn raw(address: &str, request: &[u8]) -> (u16, Vec<(String, String)>, Vec<u8>) {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let mut line = tokio::net::TcpStream::connect(address).await.unwrap();
    let (mut read, mut write) = line.split();
    // A body that is too long is answered before it is sent to its end.
    let _ = write.write_all(request).await;
    let mut bytes = Vec::new();
    let _ = read.read_to_end(&mut bytes).await;
    let at = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(bytes[..at].to_vec()).unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers =
        lines.filter_map(|line| line.split_once(": ")).map(|(n, v)| (n.to_lowercase(), v.to_owned())).collect();
    (status, headers, bytes[at + 4..].to_vec())
}

async fn file(name: &str) {
    let asker = Asker::new_in("mill").await;
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/akismet").join(name);
    let cases: Cases = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let month = asker.site.house.app.today().strftime("%Y-%m").to_string();
    let own = asker.site.address.strip_prefix("http://").unwrap().to_owned();
    let fill = |text: &str| {
        text.replace("{key}", &asker.key).replace("{KEY}", &asker.key.to_uppercase()).replace("{month}", &month)
    };
    let mut wrong = Vec::new();
    for case in &cases.case {
        let mut body = match &case.body_hex {
            Some(digits) => charte_app::secret::from_hexadecimal(digits).unwrap(),
            None => fill(&case.body).into_bytes(),
        };
        if let Some((text, times)) = &case.repeat {
            for n in 0..*times {
                body.extend_from_slice(fill(&text.replace('#', &n.to_string())).as_bytes());
            }
        }
        let host = case.host.as_deref().map_or_else(|| own.clone(), fill);
        let kind = case.content_type.as_deref().unwrap_or("application/x-www-form-urlencoded");
        let mut head = format!("{} {} HTTP/1.1\r\n", case.method.as_deref().unwrap_or("POST"), fill(&case.target));
        head.push_str(&format!("host: {host}\r\nconnection: close\r\ncontent-length: {}\r\n", body.len()));
        if !kind.is_empty() {
            head.push_str(&format!("content-type: {kind}\r\n"));
        }
        if let Some(agent) = &case.agent {
            head.push_str(&format!("user-agent: {agent}\r\n"));
        }
        let request = [head.as_bytes(), b"\r\n", &body].concat();
        let (status, headers, answer) = raw(&own, &request).await;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let mut say = |what: String| wrong.push(format!("{}: {what}", case.name));
        if status != case.status.unwrap_or(200) {
            say(format!("status {status}, {answer}"));
        }
        if let Some(wanted) = &case.answer
            && fill(wanted) != answer
        {
            say(format!("answered {answer:?}"));
        }
        for part in &case.answer_has {
            if !answer.contains(&fill(part)) {
                say(format!("{part:?} is not in {answer:?}"));
            }
        }
        if let Some(pattern) = &case.answer_like
            && !regex::Regex::new(&format!("^(?s:{})$", fill(pattern))).unwrap().is_match(&answer)
        {
            say(format!("answered {answer:?}"));
        }
        for (name, wanted) in &case.headers {
            let found = headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
            let fine = match wanted.as_str() {
                "" => found.is_none(),
                "*" => found.is_some(),
                exact => found == Some(fill(exact).as_str()),
            };
            if !fine {
                say(format!("{name}: {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", name, wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keys_are_answered_to_the_byte() {
    file("keys.toml").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn comments_are_answered_to_the_byte() {
    file("check.toml").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn figures_are_answered_to_the_byte() {
    file("figures.toml").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn broken_bytes_are_answered_to_the_byte() {
    file("bytes.toml").await;
}

/// How many pages the database of a house may have.
async fn pages(asker: &Asker, most: &'static str) {
    let mut link = asker.site.house.app.store.write().await.unwrap();
    link.rows(most, Vec::new()).await.unwrap();
    link.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_room_nobody_hears_that_a_comment_was_taken() {
    let asker = Asker::new().await;
    let key = asker.site.key("anika-shah").await;
    let account = asker.site.house.app.house().handles()[0].to_string();
    let send = async |text: String| {
        let body = serde_json::json!({ "account": account, "text": text });
        asker.client.post(asker.site.url("/v1/comments")).bearer_auth(&key).json(&body).send().await.unwrap()
    };
    assert_eq!(send("The zip broke.".to_owned()).await.status(), 201);
    // The file may not grow: what is free in it is soon used.
    pages(&asker, "PRAGMA max_page_count = 1").await;
    let mut refused = None;
    for n in 0..400 {
        let answer = send(format!("Number {n}. {}", "It was a fine jacket. ".repeat(200))).await;
        if answer.status() != 201 {
            refused = Some(answer);
            break;
        }
    }
    let refused = refused.unwrap();
    assert_eq!(refused.status(), 507);
    assert!(refused.text().await.unwrap().contains("disk-full"));
    // A connection that met a full file is closed, and its limit with it: it is set anew. What is smaller may still find room
    // where that found none, for a while.
    let asked = async |call: &str, n: usize| {
        let text = format!("Letter {n}. {}", "It was a fine jacket. ".repeat(1000));
        let fields = [("blog", "https://blog.example"), ("user_ip", "192.0.2.1"), ("comment_content", text.as_str())];
        asker.ask(call, &[fields.as_slice(), &[("api_key", asker.key.as_str())]].concat()).await
    };
    for call in ["/1.1/comment-check", "/1.1/submit-spam"] {
        let mut said = None;
        for n in 0..400 {
            pages(&asker, "PRAGMA max_page_count = 1").await;
            let answer = asked(call, n).await;
            if answer.status() != 200 {
                said = Some(answer);
                break;
            }
        }
        let said = said.unwrap();
        assert_eq!((said.status().as_u16(), header(said.headers(), "retry-after")), (503, Some("60")), "{call}");
        assert_eq!(said.text().await.unwrap(), "unavailable");
    }
    pages(&asker, "PRAGMA max_page_count = 1048576").await;
    assert_eq!(asked("/1.1/comment-check", 500).await.status(), 200);
    assert_eq!(send("There is room again.".to_owned()).await.status(), 201);
}
