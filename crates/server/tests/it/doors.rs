//! Who comes in, and who does not.

use crate::site::{Browser, Site, TUESDAY, leads_to};
use charte_testkit::{TestHouse, Where};
use jiff::SignedDuration;

const ADA: &str = "ada@example.com";
const PASSWORD: &str = "correct horse battery";

/// Somebody of the communications team, who may write.
async fn rosa(site: &Site) -> Browser {
    site.invited("rosa-whitlock", PASSWORD).await;
    Browser::signed_in(site, "rosa-whitlock@example.com", PASSWORD).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_start_wants_the_key_in_the_terminal() {
    let site = Site::serving(TestHouse::empty(Where::Sqlite, TUESDAY).await, Some("4f2a".to_owned())).await;
    let browser = Browser::new(&site);
    assert_eq!(leads_to(&browser.get("/").await), "/sign-in?next=/");
    assert_eq!(leads_to(&browser.get("/sign-in").await), "/first-start");
    let form = |key: &'static str, password: &'static str| {
        [("name", "Ada Ward"), ("email", ADA), ("password", password), ("key", key)]
    };
    assert_eq!(browser.post("/first-start", &form("wrong", PASSWORD)).await.status(), 422);
    assert_eq!(browser.post("/first-start", &form("4f2a", "short")).await.status(), 422);
    let answer = browser.post("/first-start", &form("4f2a", PASSWORD)).await;
    assert_eq!((answer.status().as_u16(), leads_to(&answer).as_str()), (303, "/"));
    assert!(browser.page("/").await.contains("There is no charter yet"));
    // Nobody begins a second time.
    assert_eq!(leads_to(&Browser::new(&site).get("/first-start").await), "/sign-in");
    assert_eq!(Browser::new(&site).post("/first-start", &form("4f2a", PASSWORD)).await.status(), 409);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_wrong_passwords_slow_down_and_the_right_one_opens_later() {
    let site = Site::of("harrow").await;
    let browser = Browser::new(&site);
    let mut seen = Vec::new();
    for n in 0..10 {
        let wrong = format!("wrong wrong wrong {n}");
        seen.push(browser.post("/sign-in", &[("email", ADA), ("password", &wrong)]).await.status().as_u16());
    }
    assert_eq!(seen[..5], [422; 5], "five are free");
    assert!(seen[5..].contains(&429), "{seen:?}");
    // The right password waits too: it cannot be told from a guess.
    assert_eq!(browser.post("/sign-in", &[("email", ADA), ("password", PASSWORD)]).await.status(), 429);
    site.house.clock.pass(SignedDuration::from_mins(20));
    assert_eq!(browser.post("/sign-in", &[("email", ADA), ("password", PASSWORD)]).await.status(), 303);
    // Whoever is unknown gets the same answer as whoever mistypes.
    let unknown = browser.post("/sign-in", &[("email", "nobody@example.com"), ("password", PASSWORD)]).await;
    assert_eq!(unknown.status(), 422);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn forged_cookies_open_nothing() {
    let site = Site::of("harrow").await;
    for forged in ["charte=", "charte=0", "charte=../../", "charte=' OR 1=1 --", "other=1; charte=ffff", "charte=%00"] {
        let answer = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let answer = answer.get(site.url("/")).header("cookie", forged).send().await.unwrap();
        assert_eq!(answer.status(), 303, "{forged}");
    }
    let browser = Browser::signed_in(&site, ADA, PASSWORD).await;
    assert_eq!(browser.get("/").await.status(), 200);
    browser.post("/sign-out", &[]).await;
    assert_eq!(browser.get("/").await.status(), 303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_site_cannot_post_with_my_cookie() {
    let site = Site::of("harrow").await;
    let browser = rosa(&site).await;
    for (name, value) in
        [("origin", "https://evil.example"), ("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site")]
    {
        let post =
            browser.client.post(site.url("/write")).header(name, value).form(&[("text", "Hello"), ("act", "save")]);
        assert_eq!(post.send().await.unwrap().status(), 403, "{name}: {value}");
    }
    let own = browser.post("/write", &[("text", "Hello"), ("act", "save")]).await;
    assert_eq!(own.status(), 303);
    // The API takes a session from pages of this house only.
    let api = browser.client.post(site.url("/v1/check")).header("sec-fetch-site", "cross-site").body("{}");
    assert_eq!(api.send().await.unwrap().status(), 401);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_way_afterwards_stays_in_the_house() {
    let site = Site::of("harrow").await;
    for next in ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "\r\nx: y"] {
        let browser = Browser::new(&site);
        let answer = browser.post("/sign-in", &[("email", ADA), ("password", PASSWORD), ("next", next)]).await;
        assert_eq!(leads_to(&answer), "/", "{next:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_answer_has_the_headers_that_keep_a_page_at_home() {
    let site = Site::of("harrow").await;
    let browser = Browser::signed_in(&site, ADA, PASSWORD).await;
    for path in ["/", "/write", "/nowhere", "/sign-in", "/healthz", "/openapi.json"] {
        let answer = browser.get(path).await;
        let policy = answer.headers().get("content-security-policy").unwrap().to_str().unwrap().to_owned();
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe-inline"), "{path}: {policy}");
        assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_form_may_not_be_is_said_and_nothing_breaks() {
    let site = Site::of("harrow").await;
    let browser = rosa(&site).await;
    type Form = Vec<(&'static str, &'static str)>;
    let cases: [(&str, Form, u16); 8] = [
        ("/write", vec![("text", "Hi"), ("accounts", "@nobody"), ("act", "save")], 422),
        ("/write", vec![("text", "Hi"), ("day", "2026-13-40"), ("time", "10:00")], 422),
        ("/write", vec![("text", "Hi"), ("day", "2026-12-10")], 422),
        ("/write", vec![("text", "Hi"), ("day", "2026-12-10"), ("time", "25:99")], 422),
        ("/posts/post-none", vec![("act", "save")], 404),
        ("/approvals/request-none", vec![("act", "approve")], 404),
        ("/approvals/request-none", vec![("act", "perhaps")], 422),
        ("/link/0000", vec![("act", "approve")], 404),
    ];
    for (path, fields, status) in cases {
        let answer = browser.post(path, &fields).await;
        assert_eq!(answer.status(), status, "{path} {fields:?}");
    }
    let long = "x".repeat(3 << 20);
    assert_eq!(browser.post("/write", &[("text", &long)]).await.status(), 422);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn files_that_run_or_burst_are_not_taken() {
    let site = Site::of("harrow").await;
    let browser = rosa(&site).await;
    let post = leads_to(&browser.post("/write", &[("text", "Hello"), ("act", "save")]).await);
    let path = post.split('?').next().unwrap().to_owned();
    let send = async |bytes: Vec<u8>, name: &'static str| {
        let part = reqwest::multipart::Part::bytes(bytes).file_name(name);
        let form = reqwest::multipart::Form::new().part("media", part);
        let url = site.url(&format!("{path}/media"));
        browser.client.post(url).header("origin", &site.address).multipart(form).send().await.unwrap().status().as_u16()
    };
    assert_eq!(
        send(b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec(), "a.png").await,
        422
    );
    assert_eq!(send(b"<html>".to_vec(), "a.jpg").await, 422);
    assert_eq!(send(Vec::new(), "a.jpg").await, 422);
    let small = b"GIF89a\x01\x00\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x00;".to_vec();
    assert_eq!(send(small, "a.gif").await, 303);
    assert_eq!(browser.get("/media/../../etc/passwd").await.status(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_filter_is_kept_shown_among_the_views_and_removed() {
    let site = Site::of("harrow").await;
    let browser = Browser::signed_in(&site, ADA, PASSWORD).await;
    for list in ["posts", "queue", "journal", "accounts", "people", "library"] {
        assert!(!browser.page(&format!("/{list}")).await.contains("Keep this filter"), "{list}: nothing to keep");
        let path = format!("/{list}?find=wool&after=");
        assert!(browser.page(&path).await.contains("Keep this filter"), "{list}");
        let form = [("list", list), ("query", "find=wool"), ("name", "Wool & co")];
        let answer = browser.post("/filters", &form).await;
        assert_eq!(leads_to(&answer), format!("/{list}?find=wool&done=filter-saved"));
        let page = browser.page(&leads_to(&answer)).await;
        assert!(page.contains("Wool &#38; co") && page.contains("The filter is kept."), "{list}");
        assert!(!page.contains("Keep this filter"), "{list}: it is kept already");
        let id = page.split("/filters/").nth(1).and_then(|rest| rest.split('/').next()).unwrap().to_owned();
        let back = format!("/{list}");
        let answer = browser.post(&format!("/filters/{id}/remove"), &[("back", back.as_str())]).await;
        assert_eq!(answer.status(), 303);
        assert!(!browser.page(&path).await.contains("Wool &#38; co"), "{list}");
    }
    assert_eq!(browser.post("/filters", &[("list", "posts"), ("query", "a=1")]).await.status(), 422);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_is_downloaded_by_whoever_keeps_the_house() {
    let site = Site::of("harrow").await;
    let ada = Browser::signed_in(&site, ADA, PASSWORD).await;
    assert!(ada.page("/settings/health").await.contains("Make a backup"));
    let answer = ada.post("/settings/health", &[("act", "backup")]).await;
    assert_eq!(answer.status(), 200);
    let name = answer.headers().get("content-disposition").unwrap().to_str().unwrap().to_owned();
    assert_eq!(name, "attachment; filename=\"charte-2026-12-08.db\"");
    assert!(answer.bytes().await.unwrap().starts_with(b"SQLite format 3\0"));
    let rosa = rosa(&site).await;
    assert!(!rosa.page("/settings/health").await.contains("Make a backup"));
    assert_eq!(rosa.post("/settings/health", &[("act", "backup")]).await.status(), 403);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn webhooks_have_a_page() {
    let site = Site::of("harrow").await;
    let ada = Browser::signed_in(&site, ADA, PASSWORD).await;
    assert!(ada.page("/settings/webhooks").await.contains("No address"));
    let wrong = ada.post("/settings/webhooks", &[("url", "ftp://example.com/")]).await;
    assert_eq!(wrong.status(), 422);
    assert!(wrong.text().await.unwrap().contains("ftp://example.com/"), "what was typed stays");
    let wrong = ada.post("/settings/webhooks", &[("url", "https://example.com/"), ("events", "Post!")]).await;
    assert_eq!(wrong.status(), 422);
    let made = ada.post("/settings/webhooks", &[("url", "http://127.0.0.1:9/in"), ("events", "stop., filter.")]).await;
    let made = made.text().await.unwrap();
    assert!(made.contains("whsec_"), "the key is shown");
    let page = ada.page("/settings/webhooks").await;
    assert!(page.contains("http://127.0.0.1:9/in") && page.contains("stop., filter."));
    assert!(!page.contains("whsec_"), "once");
    ada.post("/filters", &[("list", "posts"), ("query", "a=1"), ("name", "x")]).await;
    let outside = charte_networks::Outside::new(true).unwrap();
    let told = |page: &str, word: &str| page.contains("filter.saved") && page.contains(word);
    assert!(told(&ada.page("/settings/webhooks").await, "waiting"));
    charte_app::webhooks::send(&site.house.app, &outside).await.unwrap();
    assert!(told(&ada.page("/settings/webhooks").await, "The recipient was not reached."));
    let id = page.split("/settings/webhooks/").find_map(|rest| rest.split_once("/remove")).unwrap().0.to_owned();
    assert_eq!(ada.post(&format!("/settings/webhooks/{id}/remove"), &[]).await.status(), 303);
    assert!(ada.page("/settings/webhooks").await.contains("No address"));
    let rosa = rosa(&site).await;
    assert_eq!(rosa.get("/settings/webhooks").await.status(), 403);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_provider_there_is_no_button() {
    let site = Site::of("harrow").await;
    let page = Browser::new(&site).page("/sign-in").await;
    assert!(!page.contains("/sign-in/provider"));
    assert_eq!(Browser::new(&site).get("/sign-in/provider").await.status(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_of_200_megabytes_is_refused_and_not_kept() {
    let site = Site::of("harrow").await;
    let browser = rosa(&site).await;
    let post = leads_to(&browser.post("/write", &[("text", "Hello"), ("act", "save")]).await);
    let path = post.split('?').next().unwrap().to_owned();
    let mut film = b"\0\0\0\x18ftypmp42".to_vec();
    film.resize(200 << 20, 7);
    let part = reqwest::multipart::Part::bytes(film).file_name("film.mp4");
    let form = reqwest::multipart::Form::new().part("media", part);
    let url = site.url(&format!("{path}/media"));
    // The house need not hear it to the end: the line may break before the answer is read.
    if let Ok(answer) = browser.client.post(url).header("origin", &site.address).multipart(form).send().await {
        assert_eq!(answer.status().as_u16(), 422);
    }
    assert!(!site.house.app.settings.media.exists(), "nothing of it is kept");
    assert_eq!(browser.get(&path).await.status(), 200);
}
