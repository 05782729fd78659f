//! Pages around comments: sites and their keys, the notice, the contest, files, Home.

use crate::site::{Browser, Site, leads_to};
use charte_app::comments::receive::{By, receive};
use charte_app::comments::{Incoming, work};
use charte_app::sites;
use charte_domain::AccountHandle;
use reqwest::multipart::{Form, Part};

const ADA: &str = "ada@example.com";
const PASSWORD: &str = "correct horse battery";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_site_is_added_renewed_and_revoked_on_its_page() {
    let site = Site::of("harrow").await;
    let app = &site.house.app;
    let ada = Browser::signed_in(&site, ADA, PASSWORD).await;
    let account = app.house().handles()[0].to_string();
    let wrong = ada.post("/settings/sites", &[("address", "ftp://x"), ("account", &account)]).await;
    assert_eq!(wrong.status(), 422);
    let key = async |answer: reqwest::Response| {
        assert_eq!(answer.status(), 200);
        let text = answer.text().await.unwrap();
        let found = regex::Regex::new(r#"<code class="hash">([0-9a-f]{12})</code>"#).unwrap();
        charte_domain::SiteKey::parse(&found.captures(&text).expect("a key is shown")[1]).unwrap()
    };
    let first =
        key(ada.post("/settings/sites", &[("address", "https://blog.example"), ("account", &account)]).await).await;
    let id = sites::of_key(app, &first).unwrap().id;
    assert!(!ada.page("/settings/sites").await.contains(first.reveal()), "a key is shown once");
    let path = format!("/settings/sites/{id}");
    let second = key(ada.post(&path, &[("act", "renew")]).await).await;
    assert!(sites::of_key(app, &first).is_none());
    assert_eq!(sites::of_key(app, &second).unwrap().id, id);
    assert_eq!(sites::key_of(app, &id).await.unwrap().unwrap(), second);
    assert_eq!(ada.post(&path, &[("act", "forget")]).await.status(), 303);
    assert_eq!(leads_to(&ada.post(&path, &[("act", "revoke")]).await), "/settings/sites?done=revoked-key");
    assert!(sites::of_key(app, &second).is_none());
    assert_eq!(ada.post(&path, &[("act", "renew")]).await.status(), 404);
    let plugin = ada.page("/settings/sites/plugin").await;
    assert!(plugin.contains(&app.settings.address) && !plugin.contains("https://charte.example"));
    site.invited("rosa-whitlock", PASSWORD).await;
    let rosa = Browser::signed_in(&site, "rosa-whitlock@example.com", PASSWORD).await;
    assert_eq!(rosa.get("/settings/sites").await.status(), 403);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reasons_say_which_way_they_speak() {
    let site = Site::of("harrow").await;
    let app = &site.house.app;
    let offer = Incoming {
        account: AccountHandle::new("@harrowfinch"),
        text: "FREE iPhone! Win a casino bonus, cheap viagra, click http://offer-7.example/win".to_owned(),
        name: "Win Now".to_owned(),
        ..Incoming::default()
    };
    let kept = receive(app, By::Actor(&site.house.actor("anika-shah")), offer).await.unwrap();
    assert!(kept.judged.because.iter().all(|one| one.weight > 0), "{:?}", kept.judged.because);
    let ada = Browser::signed_in(&site, ADA, PASSWORD).await;
    let page = ada.page(&format!("/inbox/{}", kept.id)).await;
    assert!(page.contains("speaks for spam") && !page.contains("speaks against spam"));
    assert!(ada.page("/inbox?view=spam").await.contains("1 shown"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_comment_is_found_wherever_it_is_looked_for() {
    let site = Site::of("harrow").await;
    let one = Incoming {
        account: AccountHandle::new("@harrowfinch"),
        text: format!("{} the clasp of the Café bag", "It is all very well. ".repeat(12)),
        name: "Zoë Grant".to_owned(),
        ..Incoming::default()
    };
    let id = receive(&site.house.app, By::Actor(&site.house.actor("anika-shah")), one).await.unwrap().id;
    let ada = Browser::signed_in(&site, ADA, PASSWORD).await;
    for words in ["CAFE+clasp", "zoe"] {
        for place in ["/search?q=", "/search/palette?q=", "/inbox?view=all&find="] {
            let page = ada.page(&format!("{place}{words}")).await;
            assert!(page.contains(&format!("/inbox/{id}")), "{place}{words}");
        }
    }
    for place in ["/search?q=", "/inbox?view=all&find="] {
        assert!(!ada.page(&format!("{place}zoe+zipper")).await.contains(id.as_str()), "{place}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_charter_says_why_not_to_answer_and_the_record_has_its_words() {
    let site = Site::of("harrow").await;
    let app = &site.house.app;
    let one = Incoming {
        account: AccountHandle::new("@harrowfinch"),
        text: "You again. Try and answer me this time.".to_owned(),
        ..Incoming::default()
    };
    let id = receive(app, By::Actor(&site.house.actor("anika-shah")), one).await.unwrap().id;
    let why = "A provocation that is answered lasts longer.";
    let house = app.house();
    let all = &house.charter.as_ref().unwrap().engine.charter().scenarios;
    let scenario = all.iter().find(|one| one.no_answer.as_deref() == Some(why)).unwrap();
    site.invited("anika-shah", PASSWORD).await;
    let anika = Browser::signed_in(&site, "anika-shah@example.com", PASSWORD).await;
    let path = format!("/inbox/{id}?view=all");
    assert!(!anika.page(&path).await.contains(why), "another scenario, no such reason");
    work::scenario(app, &site.house.actor("anika-shah"), &id, &scenario.name.text).await.unwrap();
    let page = anika.page(&path).await;
    assert!(page.contains("The charter would rather not answer:") && page.contains(why));
    assert!(page.contains("value=\"charter\" checked"), "its reason is the first");
    let revision = regex::Regex::new(r#"name="revision" value="(\d+)""#).unwrap();
    let revision = revision.captures(&page).unwrap()[1].to_owned();
    let given = [("act", "no-answer"), ("why", "charter"), ("note", ""), ("revision", &revision)];
    assert_eq!(anika.post(&format!("/inbox/{id}"), &given).await.status(), 303);
    let sql = "SELECT body FROM journal_content WHERE name = 'reason'";
    let kept = app.store.read().await.unwrap().row(sql, charte_store::args![]).await.unwrap().unwrap();
    assert_eq!(kept.maybe_blob(0).unwrap().unwrap(), format!("the charter: {why}").into_bytes());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_notice_is_for_everybody_and_a_site_leads_to_it() {
    let site = Site::of("harrow").await;
    let app = &site.house.app;
    let nobody = Browser::new(&site);
    let account = app.house().handles()[0].clone();
    assert_eq!(nobody.get("/notice?site=blog.example").await.status(), 404);
    sites::add(app, &site.house.actor("ada-ward"), "https://blog.example", &account).await.unwrap();
    let path = leads_to(&nobody.get("/notice?site=https://blog.example/a").await);
    assert_eq!(path, format!("/notice/{account}"));
    assert!(nobody.page(&path).await.contains("blog.example"));
    assert!(nobody.page(&format!("{path}?lang=fr")).await.contains("lang=\"fr\""));
    let text = nobody.get(&format!("{path}.txt")).await;
    assert!(text.headers()["content-type"].to_str().unwrap().starts_with("text/plain"));
    assert_eq!(nobody.get("/notice/@nobody").await.status(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn links_that_open_nothing_are_limited() {
    let site = Site::of("harrow").await;
    let nobody = Browser::new(&site);
    for n in 0..20 {
        assert_eq!(nobody.get(&format!("/contest/wrong{n}")).await.status(), 404);
    }
    assert_eq!(nobody.get("/contest/wrong").await.status(), 429);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_without_an_account_is_not_taken() {
    let site = Site::of("harrow").await;
    let ada = Browser::signed_in(&site, ADA, PASSWORD).await;
    let form = Form::new().text("account", "@nobody").part("file", Part::text("text\nMerci\n").file_name("a.csv"));
    let post = ada.client.post(site.url("/inbox/import")).header("origin", &site.address).multipart(form);
    assert_eq!(post.send().await.unwrap().status(), 403, "nobody may moderate there");
}

#[test]
fn the_grounds_of_the_screen_are_those_of_the_charter_and_rest_on_the_same() {
    use charte_app::comments::statement::{grounds, is_of_law};
    let (law, own) = charte_views::pages::inbox_card::grounds(charte_messages::Lang::En, "");
    let law: Vec<String> = law.into_iter().map(|one| one.code).collect();
    let own: Vec<String> = own.into_iter().map(|one| one.code).collect();
    assert!(law.iter().all(|code| is_of_law(code)) && !own.iter().any(|code| is_of_law(code)));
    let mut shown = [law, own].concat();
    let mut known: Vec<String> = grounds().map(str::to_owned).collect();
    shown.sort_unstable();
    known.sort_unstable();
    assert_eq!(shown, known);
}
