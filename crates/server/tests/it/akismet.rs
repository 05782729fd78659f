//! A site asks by the Akismet protocol, as WordPress's plugin and other clients do.

use crate::site::Site;
use charte_app::sites;
use charte_domain::AccountHandle;
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
        let site = Site::of("harrow").await;
        let ada = site.house.actor("ada-ward");
        let account = AccountHandle::new("@harrowfinch");
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
        let filter = charte_store::comments::Filter { words: Some(text.to_owned()), ..Default::default() };
        let order = charte_store::comments::Order::Newest(None);
        charte_store::comments::find(&mut link, &filter, &order, 1).await.unwrap()[0].spam
    };
    let (bad, good) = (percent("Encore des bonnets bleus tricotés").await, percent("Encore une veste grise").await);
    assert!(bad > good + 200, "{bad} {good}");
}
