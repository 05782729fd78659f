//! The API as another program uses it: posts from their first draft on, keys that make a call count once, stops, the record.

use crate::site::Site;
use charte_app::{deliver, webhooks};
use charte_domain::AccountHandle;
use charte_networks::Outside;
use jiff::SignedDuration;
use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};

/// A program with the key of a person.
struct Program<'a> {
    site: &'a Site,
    key: String,
    client: Client,
}

impl<'a> Program<'a> {
    async fn of(site: &'a Site, person: &str) -> Self {
        Self { site, key: site.key(person).await, client: Client::new() }
    }

    fn asks(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, self.site.url(path)).bearer_auth(&self.key)
    }

    async fn get(&self, path: &str) -> Value {
        let answer = self.asks(Method::GET, path).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{path}");
        answer.json().await.unwrap()
    }

    async fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        let answer = self.asks(Method::POST, path).json(body).send().await.unwrap();
        let status = answer.status().as_u16();
        let text = answer.text().await.unwrap();
        (status, serde_json::from_str(&text).unwrap_or(Value::Null))
    }
}

fn draft(text: &str) -> Value {
    json!({ "content": { "accounts": ["@mill"], "text": text } })
}

fn text<'v>(value: &'v Value, field: &str) -> &'v str {
    value.get(field).and_then(Value::as_str).unwrap_or_else(|| panic!("no {field} in {value}"))
}

async fn feed_of_the_mill(site: &Site) -> Outside {
    let outside = Outside::new(true).unwrap();
    let ada = site.house.actor("ada-ward");
    let account = AccountHandle::new("@mill");
    deliver::set_destination(&site.house.app, &outside, &ada, &account, deliver::Choice::Feed).await.unwrap();
    outside
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_goes_from_its_draft_to_the_feed() {
    let site = Site::of("../e2e/mill").await;
    let outside = feed_of_the_mill(&site).await;
    let (ann, lena) = (Program::of(&site, "ann-lee").await, Program::of(&site, "lena-frost").await);
    let (status, made) = ann.post("/v1/posts", &draft("The price of wool.")).await;
    assert_eq!((status, text(&made, "state")), (201, "draft"));
    let path = format!("/v1/posts/{}", text(&made, "id"));
    let (status, settled) = ann.post(&format!("{path}/submit"), &json!({ "version": 1 })).await;
    assert_eq!((status, text(&settled, "way")), (200, "approvals"), "{settled}");
    assert_eq!(ann.post(&format!("{path}/notes"), &json!({ "text": "Lena, please." })).await.0, 201);

    let waits = lena.get("/v1/approvals").await;
    let request = waits.pointer("/items/0").unwrap();
    let answer = json!({ "decision": "approve", "hash": text(request, "hash") });
    let other = json!({ "decision": "approve", "hash": "00" });
    let path_of_answer = format!("/v1/approvals/{}/answer", text(request, "id"));
    assert_eq!(lena.post(&path_of_answer, &other).await.0, 409, "another content was read");
    let (status, answered) = lena.post(&path_of_answer, &answer).await;
    assert_eq!((status, text(&answered, "state")), (200, "granted"));

    deliver::due(&site.house.app, &outside).await.unwrap();
    let seen = ann.get(&path).await;
    assert_eq!(text(&seen, "state"), "published");
    assert_eq!(seen.pointer("/deliveries/0/state").and_then(Value::as_str), Some("confirmed"));
    let feed = Client::new().get(site.url("/feeds/mill.atom")).send().await.unwrap();
    let tag = feed.headers().get("etag").cloned().unwrap();
    assert!(feed.text().await.unwrap().contains("The price of wool."));
    let again = Client::new().get(site.url("/feeds/mill.atom")).header("if-none-match", &tag).send().await.unwrap();
    assert_eq!(again.status(), 304);
    assert_eq!(ann.post(&format!("{path}/withdraw"), &json!({ "reason": "A wrong price." })).await.0, 204);
    let feed = Client::new().get(site.url("/feeds/mill.rss")).header("if-none-match", &tag).send().await.unwrap();
    assert!(!feed.text().await.unwrap().contains("The price of wool."));
    let lists = ann.get("/v1/posts?state=withdrawn&limit=1").await;
    assert_eq!(lists.pointer("/items/0/id"), made.get("id"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_with_a_key_counts_once() {
    let site = Site::of("../e2e/mill").await;
    let ann = Program::of(&site, "ann-lee").await;
    let call = |body: Value| ann.asks(Method::POST, "/v1/posts").header("idempotency-key", "k-1").json(&body).send();
    let first = call(draft("Wool comes in.")).await.unwrap();
    assert_eq!(first.status(), 201);
    let first: Value = first.json().await.unwrap();
    let second = call(draft("Wool comes in.")).await.unwrap();
    assert_eq!(second.status(), 201);
    assert_eq!(second.headers().get("idempotency-replayed").unwrap(), "true");
    assert_eq!(second.json::<Value>().await.unwrap(), first);
    let clash = call(draft("Wool goes out.")).await.unwrap();
    assert_eq!(clash.status(), 422);
    assert_eq!(text(&clash.json().await.unwrap(), "code"), "idempotency-clash");
    // Somebody else's key is another key, and a day later it is free.
    let ben = Program::of(&site, "ben-shaw").await;
    let his = ben.asks(Method::POST, "/v1/posts").header("idempotency-key", "k-1").json(&draft("Twine.")).send();
    assert_eq!(his.await.unwrap().status(), 201);
    site.house.clock.pass(SignedDuration::from_hours(25));
    assert_eq!(call(draft("Wool goes out.")).await.unwrap().status(), 201);
    assert_eq!(ann.get("/v1/posts").await.pointer("/items").and_then(Value::as_array).map(Vec::len), Some(3));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_at_once_with_one_key_make_one_post() {
    let site = Site::of("../e2e/mill").await;
    let ann = Program::of(&site, "ann-lee").await;
    let calls = (0..12).map(|_| {
        let call = ann.asks(Method::POST, "/v1/posts").header("idempotency-key", "same").json(&draft("Wool comes in."));
        tokio::spawn(async move { call.send().await.unwrap().status().as_u16() })
    });
    let mut statuses = Vec::new();
    for call in calls.collect::<Vec<_>>() {
        statuses.push(call.await.unwrap());
    }
    assert!(statuses.iter().all(|status| matches!(status, 201 | 409)), "{statuses:?}");
    assert_eq!(ann.get("/v1/posts").await.pointer("/items").and_then(Value::as_array).map(Vec::len), Some(1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_is_made_and_resumed_and_all_of_it_is_told_and_recorded() {
    let site = Site::of("../e2e/mill").await;
    let told = crate::working_day::receiver().await;
    let outside = feed_of_the_mill(&site).await;
    let ada = Program::of(&site, "ada-ward").await;
    let ann = Program::of(&site, "ann-lee").await;
    let (status, hook) = ada.post("/v1/webhooks", &json!({ "url": told.0, "events": ["stop."] })).await;
    assert_eq!(status, 201, "{hook}");
    assert_eq!(ann.post("/v1/webhooks", &json!({ "url": told.0 })).await.0, 403);
    let (_, made) = ann.post("/v1/posts", &draft("Wool comes in.")).await;
    ann.post(&format!("/v1/posts/{}/submit", text(&made, "id")), &json!({})).await;
    let held = ann.get("/v1/stops/preview").await;
    assert_eq!(held.pointer("/items").and_then(Value::as_array).map(Vec::len), Some(1));
    let (status, stop) = ann.post("/v1/stops", &json!({ "reason": "A rumour." })).await;
    assert_eq!(status, 201, "{stop}");
    assert_eq!(ann.post("/v1/stops", &json!({ "reason": " " })).await.0, 422);
    deliver::due(&site.house.app, &outside).await.unwrap();
    site.house.clock.pass(SignedDuration::from_hours(1));
    let resume = format!("/v1/stops/{}/resume", text(&stop, "id"));
    let (status, back) = ann.post(&resume, &json!({ "reason": "Denied." })).await;
    assert_eq!((status, back.get("back").and_then(Value::as_u64)), (200, Some(1)));
    assert_eq!(webhooks::send(&site.house.app, &outside).await.unwrap(), 2);
    let calls: Vec<Value> =
        told.1.lock().unwrap().iter().map(|(.., body)| serde_json::from_str(body).unwrap()).collect();
    let types: Vec<&str> = calls.iter().map(|body| text(body, "type")).collect();
    assert_eq!(types, ["stop.made", "stop.resumed"]);
    assert!(!calls.iter().any(|body| body.to_string().contains("rumour")), "no text of anybody's is told");

    let acts = ada.get("/v1/journal?act=stop.").await;
    assert_eq!(acts.pointer("/items").and_then(Value::as_array).map(Vec::len), Some(2));
    let seq = acts.pointer("/items/0/seq").and_then(Value::as_u64).unwrap();
    let entry = ada.get(&format!("/v1/journal/{seq}")).await;
    assert_eq!(entry.pointer("/contents/reason").and_then(Value::as_str), Some("Denied."));
    assert!(entry.pointer("/evidence/proof").is_some());
    let (status, sound) = ada.post("/v1/journal/verify", &json!({})).await;
    assert_eq!((status, sound.get("sound")), (200, Some(&Value::Bool(true))));
    let file = ada.asks(Method::POST, "/v1/journal/export").json(&json!({ "purpose": "The year's review" })).send();
    let file = file.await.unwrap().bytes().await.unwrap();
    assert!(file.starts_with(b"PK"));
    assert_eq!(ann.post("/v1/journal/export", &json!({ "purpose": "Curious" })).await.0, 403);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn articles_are_commented_and_comments_settled() {
    let site = Site::of("../e2e/mill").await;
    let ada = Program::of(&site, "ada-ward").await;
    let ann = Program::of(&site, "ann-lee").await;
    let charter = ada.get("/v1/charter/comments").await;
    assert_eq!(charter.pointer("/items").and_then(Value::as_array).map(Vec::len), Some(0));
    let remark = json!({ "text": "Say who answers on Sundays." });
    let (status, said) = ann.post("/v1/charter/comments", &remark).await;
    assert_eq!((status, text(&said, "by"), text(&said, "article")), (201, "ann-lee", ""), "{said}");
    for (wrong, code) in [(json!({ "text": " " }), 422), (json!({ "txt": "?" }), 422), (json!({}), 422)] {
        assert_eq!(ann.post("/v1/charter/comments", &wrong).await.0, code, "{wrong}");
    }
    let elsewhere = json!({ "article": "no-such-article", "text": "Why?" });
    assert_eq!(ann.post("/v1/charter/comments", &elsewhere).await.0, 404);
    let settle = format!("/v1/charter/comments/{}/settle", text(&said, "id"));
    assert_eq!(ada.post(&settle, &json!({})).await.0, 204);
    assert_eq!(ada.post(&settle, &json!({})).await.0, 409, "once");
    assert_eq!(ada.post("/v1/charter/comments/none/settle", &json!({})).await.0, 404);
    let items = async |path: &str| ada.get(path).await.pointer("/items").and_then(Value::as_array).cloned();
    assert_eq!(items("/v1/charter/comments").await, Some(vec![]));
    let all = items("/v1/charter/comments?settled=true").await.unwrap();
    assert_eq!(all.iter().map(|one| text(one, "settled_by")).collect::<Vec<_>>(), ["ada-ward"]);
    let asked = |person: &str, article: &str| json!({ "person": person, "article": article });
    assert_eq!(ada.post("/v1/charter/opinions", &asked("ann-lee", "no-such-article")).await.0, 404);
    assert_eq!(ada.post("/v1/charter/opinions", &asked("nobody", "")).await.0, 422);
    assert_eq!(ann.post("/v1/charter/opinions", &asked("ada-ward", "")).await.0, 403, "who may not amend asks nobody");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_read_is_a_problem() {
    let site = Site::of("../e2e/mill").await;
    let ann = Program::of(&site, "ann-lee").await;
    for (path, body) in [("/v1/posts", "{"), ("/v1/posts", "{\"x\":1}"), ("/v1/stops", "[]"), ("/v1/posts", "\u{0}")] {
        let answer = ann.asks(Method::POST, path).body(body).send().await.unwrap();
        assert_eq!(answer.status(), 422, "{path} {body}");
        assert_eq!(answer.headers().get("content-type").unwrap(), "application/problem+json");
    }
    for path in ["/v1/posts?state=nowhere", "/v1/posts?after=x", "/v1/deliveries?limit=x", "/v1/calendar?from=x"] {
        assert_eq!(ann.asks(Method::GET, path).send().await.unwrap().status(), 422, "{path}");
    }
    for path in ["/v1/posts/post-nobody", "/v1/journal/x"] {
        let status = ann.asks(Method::GET, path).send().await.unwrap().status().as_u16();
        assert!(matches!(status, 403 | 404), "{path}: {status}");
    }
}
