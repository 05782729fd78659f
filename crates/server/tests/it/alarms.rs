//! Alarms and the rights of those who comment, as another program uses them.

use crate::site::Site;
use charte_app::alarm;
use charte_app::comments::Incoming;
use charte_app::comments::receive::{By, receive};
use charte_domain::{AccountHandle, Actor};
use reqwest::Method;
use serde_json::{Value, json};

async fn asks(site: &Site, key: &str, method: Method, path: &str, body: &Value) -> (u16, Value) {
    let request = reqwest::Client::new().request(method, site.url(path)).bearer_auth(key);
    let request = if body.is_null() { request } else { request.json(body) };
    let answer = request.send().await.unwrap();
    let status = answer.status().as_u16();
    (status, serde_json::from_str(&answer.text().await.unwrap()).unwrap_or(Value::Null))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_comes_again_and_again_rings_and_a_person_says_what_it_is() {
    let site = Site::of("mill").await;
    let key = site.key("ada-ward").await;
    for n in 0..40 {
        let one = Incoming {
            account: AccountHandle::new("@mill"),
            text: "Give us the blue button back, please.".to_owned(),
            name: "Jo".to_owned(),
            email: format!("jo{n}@people.example"),
            ..Incoming::default()
        };
        receive(&site.house.app, By::Actor(&Actor::program()), one).await.unwrap();
    }
    assert_eq!(alarm::beat(&site.house.app).await.unwrap(), 1);
    let (status, all) = asks(&site, &key, Method::GET, "/v1/alarms", &Value::Null).await;
    assert_eq!(status, 200, "{all}");
    let one = all.pointer("/items/0").unwrap();
    assert_eq!(one.pointer("/reasons/0/kind").unwrap(), "look-alikes");
    assert_eq!(one.pointer("/reasons/0/count").unwrap(), 40);
    assert_eq!(one.pointer("/state").unwrap(), "open");
    let path = format!("/v1/alarms/{}", one.pointer("/id").unwrap().as_str().unwrap());
    let (status, wrong) = asks(&site, &key, Method::POST, &path, &json!({ "act": "shout" })).await;
    assert_eq!(status, 422, "{wrong}");
    let (status, wrong) = asks(&site, &key, Method::POST, &path, &json!({ "act": "stop" })).await;
    assert_eq!(status, 422, "a stop wants a reason: {wrong}");
    let stop = json!({ "act": "stop", "reason": "We look first." });
    assert_eq!(asks(&site, &key, Method::POST, &path, &stop).await.0, 204);
    let (_, one) = asks(&site, &key, Method::GET, &path, &Value::Null).await;
    assert_eq!(one.pointer("/deeds/0/what").unwrap(), "stop");
    assert!(site.house.app.house().stopped(&AccountHandle::new("@mill")).is_some());
    let (status, silence) = asks(&site, &key, Method::GET, "/v1/silence", &Value::Null).await;
    assert_eq!((status, silence.pointer("/unanswered").unwrap()), (200, &json!([])));

    let (status, held) =
        asks(&site, &key, Method::POST, "/v1/commenters/export", &json!({ "who": "jo7@people.example" })).await;
    assert_eq!((status, held["comments"].as_array().unwrap().len()), (200, 1), "{held}");
    let (status, done) =
        asks(&site, &key, Method::POST, "/v1/commenters/erase", &json!({ "who": "jo7@people.example" })).await;
    assert_eq!((status, done.pointer("/comments").unwrap()), (200, &json!(1)));
    let (_, held) =
        asks(&site, &key, Method::POST, "/v1/commenters/export", &json!({ "who": "jo7@people.example" })).await;
    assert_eq!(held["comments"], json!([]));
    let (_, verified) = asks(&site, &key, Method::POST, "/v1/journal/verify", &json!({})).await;
    assert!(verified.pointer("/fault").is_none_or(Value::is_null), "{verified}");
}
