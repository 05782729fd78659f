//! Every page that links lead to, on both databases: none of them breaks. What the pages look like is seen in `e2e/`.

use crate::site::{Browser, Site, TUESDAY};
use charte_app::comments::Incoming;
use charte_app::comments::receive::{By, receive};
use charte_app::write;
use charte_domain::{AccountHandle, Actor, Content};
use charte_testkit::{TestHouse, Where, on_both};
use std::collections::{BTreeSet, VecDeque};

/// Where the walk begins besides Home: what is reached by a filter or a key alone.
const BEGIN: [&str; 12] = [
    "/inbox?find=jacket&account=@harrowfinch&severity=1",
    "/inbox?view=soon&assigned=nobody",
    "/posts?state=draft&find=wool",
    "/search?q=jacket",
    "/journal?act=comment.&actor=charte",
    "/calendar?view=list",
    "/alarm?view=past",
    "/charter/comments?settled=on",
    "/charter/fired?days=90",
    "/v1/comments",
    "/v1/posts",
    "/feeds/@harrowfinch",
];
/// More pages than this are pages of lists.
const MOST: usize = 400;

on_both! {
    every_page_opens
}

async fn every_page_opens(place: Where) {
    let site = Site::serving(TestHouse::of(place, "harrow", TUESDAY).await, None).await;
    let app = &site.house.app;
    for account in app.house().handles() {
        for text in ["How much is the blue jacket?", "FREE iPhone! Win a casino bonus at http://offer-7.example/win"] {
            let one = Incoming { account: account.clone(), text: text.to_owned(), ..Incoming::default() };
            receive(app, By::Actor(&Actor::program()), one).await.unwrap();
        }
    }
    let content = Content {
        accounts: vec![AccountHandle::new("@harrowfinch")],
        text: "Wool comes in.".to_owned(),
        ..Content::default()
    };
    let given = write::Given { content, due: None, version: None };
    write::save(app, &site.house.actor("rosa-whitlock"), None, &given).await.unwrap();
    let ada = Browser::signed_in(&site, "ada@example.com", "correct horse battery").await;
    let link = regex::Regex::new(r#"href="(/[^"]*)""#).unwrap();
    let mut ahead: VecDeque<String> = ["/"].iter().chain(&BEGIN).map(|path| (*path).to_owned()).collect();
    let mut seen: BTreeSet<String> = ahead.iter().cloned().collect();
    let mut broken = Vec::new();
    while let Some(path) = ahead.pop_front() {
        let answer = ada.get(&path).await;
        if answer.status().is_server_error() {
            broken.push(format!("{path}: {}", answer.status()));
        }
        let text = answer.text().await.unwrap_or_default();
        for found in link.captures_iter(&text) {
            let next = found[1].replace("&amp;", "&");
            let next = next.split('#').next().unwrap_or_default().to_owned();
            if seen.len() < MOST && seen.insert(next.clone()) {
                ahead.push_back(next);
            }
        }
    }
    assert!(seen.len() > 60, "the walk came to {} pages", seen.len());
    assert_eq!(broken, Vec::<String>::new());
}
