//! A working day at the mill, by the forms of the pages: what an author, a lawyer without an account and an administrator do.

use crate::site::{Browser, Site, leads_to};
use charte_app::deliver::{self, Choice};
use charte_domain::AccountHandle;
use charte_networks::Outside;
use charte_networks::webhook::signature;
use jiff::SignedDuration;
use regex::Regex;
use std::sync::{Arc, Mutex};

const PASSWORD: &str = "correct horse battery";

async fn ann(site: &Site) -> Browser {
    site.invited("ann-lee", PASSWORD).await;
    Browser::signed_in(site, "ann-lee@example.com", PASSWORD).await
}

/// Writes a post and gives its address.
async fn write(browser: &Browser, text: &str, act: &str) -> (String, String) {
    let fields = [("accounts", "@mill"), ("account", ""), ("text", text), ("act", act), ("team", "office")];
    let answer = browser.post("/write", &fields).await;
    assert_eq!(answer.status(), 303, "{}", answer.text().await.unwrap());
    let to = leads_to(&answer);
    let (path, done) = to.split_once("?done=").unwrap();
    (path.to_owned(), done.to_owned())
}

fn first(pattern: &str, page: &str) -> String {
    let found = Regex::new(pattern).unwrap().captures(page).unwrap_or_else(|| panic!("{pattern} in {page}"));
    found[1].to_owned()
}

async fn tick(site: &Site) {
    charte_app::ticking::once(&site.house.app, &Outside::new(true).unwrap(), None, 1).await.unwrap();
}

pub(crate) type Calls = Arc<Mutex<Vec<(String, String, String, String)>>>;

/// The other side of a webhook: what arrives is kept.
pub(crate) async fn receiver() -> (String, Calls) {
    let calls = Calls::default();
    let kept = Arc::clone(&calls);
    let hook = move |headers: axum::http::HeaderMap, body: String| {
        let head = |name: &str| headers.get(name).unwrap().to_str().unwrap().to_owned();
        let call = (head("webhook-id"), head("webhook-timestamp"), head("webhook-signature"), body);
        kept.lock().unwrap().push(call);
        std::future::ready(r#"{"url":"https://mill.example/news/1"}"#)
    };
    let router = axum::Router::new().route("/hook", axum::routing::post(hook));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    (url, calls)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refused_post_is_mended_and_leaves_for_the_webhook_signed() {
    let site = Site::of("mill").await;
    let (url, calls) = receiver().await;
    let ada = site.house.actor("ada-ward");
    let choice = Choice::Webhook { url, secret: Some("shared".to_owned()) };
    let outside = Outside::new(true).unwrap();
    deliver::set_destination(&site.house.app, &outside, &ada, &AccountHandle::new("@mill"), choice).await.unwrap();
    let browser = ann(&site).await;

    let (post, done) = write(&browser, "Dry, guaranteed.", "submit").await;
    assert_eq!(done, "saved", "what is refused stays with its author");
    let page = browser.page(&post).await;
    assert!(
        page.contains("Refused") && page.contains("nothing-guaranteed") && page.contains("We guarantee nothing."),
        "{page}"
    );
    assert!(page.contains("<mark class=\"word refuse\">guaranteed</mark>"), "the words are marked");
    assert!(page.contains("Say what was measured."), "and what to do is said");

    let revision = first(r#"name="revision" value="(\d+)""#, &page);
    let fields =
        [("revision", revision.as_str()), ("account", "@mill"), ("text", "Dry in our test."), ("act", "submit")];
    let answer = browser.post(&post, &fields).await;
    assert_eq!(leads_to(&answer), format!("{post}?done=scheduled"));
    tick(&site).await;
    let (id, time, signed, body) = calls.lock().unwrap()[0].clone();
    assert_eq!(signed, signature(b"shared", &id, time.parse().unwrap(), body.as_bytes()));
    assert!(body.contains("Dry in our test.") && body.contains("@mill"), "{body}");
    tick(&site).await;
    assert_eq!(calls.lock().unwrap().len(), 1, "once");
    assert!(browser.page(&post).await.contains("published"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lawyer_without_an_account_says_yes_by_a_link_that_works_once() {
    let site = Site::of("mill").await;
    let browser = ann(&site).await;
    let (post, done) = write(&browser, "The price of wool rises.", "submit").await;
    assert_eq!(done, "submitted");
    let asked = browser.page("/approvals?view=asked").await;
    let approval = first(r#"href="(/approvals/request-[a-z0-9]+)""#, &asked);
    let page = browser.page(&approval).await;
    assert!(!page.contains(r#"value="approve""#), "nobody approves their own post");

    let made = browser.post(&format!("{approval}/links"), &[("name", "Lena Frost")]).await.text().await.unwrap();
    let link = first(r"(/link/[0-9a-f]{64})", &made);
    let nobody = Browser::new(&site);
    let asks = nobody.page(&link).await;
    assert!(asks.contains("The price of wool rises.") && asks.contains("Lena Frost"), "{asks}");
    assert_eq!(nobody.get("/posts").await.status(), 303, "the link opens nothing else");
    // Looking does not use it up; a no wants a reason, and does not use it up either.
    assert_eq!(nobody.post(&link, &[("act", "refuse"), ("reason", "")]).await.status(), 422);
    let content = first(r#"name="content" value="([0-9a-f]{64})""#, &nobody.page(&link).await);
    let answer = nobody.post(&link, &[("act", "approve"), ("content", &content), ("confirm", "on")]).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(nobody.get(&link).await.status(), 404, "once");
    assert_eq!(nobody.post(&link, &[("act", "approve"), ("content", &content)]).await.status(), 404);
    assert!(browser.page(&post).await.contains("scheduled"));
    // What was signed is on the page of the question.
    let page = browser.page(&approval).await;
    assert!(page.contains("Lena Frost"), "{page}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_edit_after_the_yes_asks_again_and_shows_the_difference() {
    let site = Site::of("mill").await;
    let browser = ann(&site).await;
    let (post, _) = write(&browser, "The price of wool rises slowly.", "submit").await;
    let asked = browser.page("/approvals?view=asked").await;
    let approval = first(r#"href="(/approvals/request-[a-z0-9]+)""#, &asked);
    site.invited("lena-frost", PASSWORD).await;
    let lena = Browser::signed_in(&site, "lena-frost@example.com", PASSWORD).await;
    assert!(lena.page("/").await.contains("The price of wool rises slowly."), "it waits on her home");
    let answer = lena.post(&approval, &[("act", "approve"), ("reason", "")]).await;
    assert_eq!(leads_to(&answer), "/approvals?done=approved");

    let fields = [("account", "@mill"), ("text", "The price of wool rises fast."), ("act", "submit")];
    assert_eq!(leads_to(&browser.post(&post, &fields).await), format!("{post}?done=submitted"));
    let again = browser.page("/approvals?view=asked").await;
    let second = first(r#"href="(/approvals/request-[a-z0-9]+)""#, &again);
    assert_ne!(approval, second);
    let page = lena.page(&second).await;
    assert!(
        page.contains("<del>") && page.contains("slowly") && page.contains("<ins>") && page.contains("fast"),
        "{page}"
    );
    // The old question answers nothing any more.
    assert_eq!(lena.post(&approval, &[("act", "approve")]).await.status(), 409);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_editors_of_one_post_lose_nothing() {
    let site = Site::of("mill").await;
    let browser = ann(&site).await;
    site.invited("ben-shaw", PASSWORD).await;
    let ben = Browser::signed_in(&site, "ben-shaw@example.com", PASSWORD).await;
    let (post, _) = write(&browser, "Wool.", "save").await;
    let shown = first(r#"name="revision" value="(\d+)""#, &ben.page(&post).await);
    let by_ann = [("revision", shown.as_str()), ("account", "@mill"), ("text", "Wool, white."), ("act", "save")];
    assert_eq!(browser.post(&post, &by_ann).await.status(), 303);
    let by_ben = [("revision", shown.as_str()), ("account", "@mill"), ("text", "Wool, black."), ("act", "save")];
    let answer = ben.post(&post, &by_ben).await;
    assert_eq!(answer.status(), 409);
    let page = answer.text().await.unwrap();
    assert!(page.contains("Wool, black."), "what Ben typed is still there");
    assert!(page.contains("Ann Lee"), "and who was quicker is said");
    assert!(browser.page(&post).await.contains("Wool, white."));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_post_is_found_wherever_it_is_looked_for() {
    let site = Site::of("mill").await;
    let browser = ann(&site).await;
    let long = format!("{} the Café by the weir opens.", "Wool comes in on Monday. ".repeat(12));
    let (post, _) = write(&browser, &long, "submit").await;
    let key = site.key("ann-lee").await;
    let api = async |words: &str| {
        let call = browser.client.get(site.url(&format!("/v1/posts?find={words}"))).bearer_auth(&key);
        call.send().await.unwrap().text().await.unwrap()
    };
    let id = post.rsplit_once('/').unwrap().1;
    let places = ["/posts?find=", "/queue?find=", "/search?q=", "/search/palette?q="];
    for words in ["CAFE+weir", "mond"] {
        for place in places {
            assert!(browser.page(&format!("{place}{words}")).await.contains(&post), "{place}{words}");
        }
        assert!(api(words).await.contains(id), "{words}");
    }
    for place in places {
        assert!(!browser.page(&format!("{place}cafe+closes")).await.contains(&post), "{place}");
    }
    assert!(!api("cafe+closes").await.contains(id));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_an_answer_nothing_leaves() {
    let site = Site::of("mill").await;
    let browser = ann(&site).await;
    let (post, _) = write(&browser, "The price of wool.", "submit").await;
    site.house.clock.pass(SignedDuration::from_hours(49));
    tick(&site).await;
    let browser = Browser::signed_in(&site, "ann-lee@example.com", PASSWORD).await;
    let page = browser.page(&post).await;
    assert!(page.contains("draft"), "{page}");
    assert!(browser.page("/approvals?view=done").await.contains("not answered"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_gate_judges_for_keys_and_says_what_is_wrong() {
    let site = Site::of("mill").await;
    let key = site.key("ann-lee").await;
    let client = reqwest::Client::new();
    let check = async |key: &str, body: &str| {
        let post = client.post(site.url("/v1/check?record=true")).bearer_auth(key).header("accept-language", "en");
        let answer = post.body(body.to_owned()).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    let (status, verdict) =
        check(&key, r#"{"author":"ann-lee","team":"office","account":"@mill","text":"Dry, guaranteed."}"#).await;
    assert_eq!(status, 200);
    assert!(verdict.contains(r#""effect":"refuse""#) && verdict.contains("nothing-guaranteed"), "{verdict}");
    for body in ["", "{", "[]", "null", r#"{"txt":"x"}"#, r#"{"text":7}"#, "\u{0}", r#"{"at":"yesterday"}"#] {
        let (status, problem) = check(&key, body).await;
        assert_eq!(status, 422, "{body:?} {problem}");
        assert!(problem.contains(r#""code":"not-readable""#) && problem.contains(r#""problems":[{"#), "{problem}");
    }
    assert_eq!(check("charte_nothing", "{}").await.0, 401);
    let before = charte_store::journal::size(&mut site.house.app.store.read().await.unwrap()).await.unwrap();
    assert!(before > 3, "recorded before the answer came");
}
