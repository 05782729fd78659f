//! Deliveries to a real server, and what goes wrong on the way: over SQLite and over PostgreSQL.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop at once")]

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use charte_app::approve::Answer;
use charte_app::deliver::Choice;
use charte_app::judging::Way;
use charte_app::submit::{reschedule, submit};
use charte_app::{App, Error, approve, calendar, deliver, feed, withdraw, write};
use charte_domain::{AccountHandle, Actor, Content, Decision, Delivery, DeliveryState, PostId, PostState};
use charte_networks::{Outside, webhook};
use charte_store::deliveries;
use charte_testkit::{TestHouse, Where, on_both};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

on_both! {
    a_webhook_is_called_once_and_signed
    a_refused_connection_is_tried_again_with_the_same_key
    an_answer_of_500_is_unknown_and_not_sent_again
    what_a_dead_node_was_sending_is_unknown
    what_a_dead_node_had_only_taken_leaves
    a_held_delivery_waits_for_a_person
    a_late_yes_does_not_let_it_leave
    the_nights_of_the_clocks
    what_is_withdrawn_leaves_the_feed
}

/// Tuesday 8 December 2026, ten in the morning in Paris.
const TUESDAY: &str = "2026-12-08T09:00:00Z";
const SECRET: &str = "whsec_of-the-test";

/// A server that remembers what it was called with.
struct Receiver {
    url: String,
    calls: Arc<Mutex<Vec<Call>>>,
    answer: Arc<Mutex<StatusCode>>,
}

#[derive(Clone, Debug)]
struct Call {
    key: String,
    signed: bool,
    body: serde_json::Value,
}

type Shared = (Arc<Mutex<Vec<Call>>>, Arc<Mutex<StatusCode>>);

impl Receiver {
    async fn start() -> Self {
        Self::on(tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap())
    }

    fn on(listener: tokio::net::TcpListener) -> Self {
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let calls = Arc::new(Mutex::new(Vec::new()));
        let answer = Arc::new(Mutex::new(StatusCode::OK));
        let shared: Shared = (Arc::clone(&calls), Arc::clone(&answer));
        let router = Router::new().route("/hook", post(called)).with_state(shared);
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { url, calls, answer }
    }

    fn answers(&self, status: StatusCode) {
        *self.answer.lock().unwrap() = status;
    }

    fn keys(&self) -> Vec<String> {
        self.calls.lock().unwrap().iter().map(|call| call.key.clone()).collect()
    }
}

async fn called(State((calls, answer)): State<Shared>, headers: HeaderMap, body: Bytes) -> (StatusCode, String) {
    let text = |name: &str| headers[name].to_str().unwrap().to_owned();
    let key = text("webhook-id");
    assert_eq!(text("idempotency-key"), key);
    let second = text("webhook-timestamp").parse().unwrap();
    let signed = text("webhook-signature") == webhook::signature(SECRET.as_bytes(), &key, second, &body);
    let body = serde_json::from_slice(&body).unwrap();
    calls.lock().unwrap().push(Call { key, signed, body });
    (*answer.lock().unwrap(), r#"{"url":"https://example.com/p/1"}"#.to_owned())
}

/// The mill, whose posts go to an address.
async fn mill(place: Where, url: &str) -> (TestHouse, Outside) {
    let house = TestHouse::of(place, "../e2e/mill", TUESDAY).await;
    let outside = Outside::new(true).unwrap();
    let to = Choice::Webhook { url: url.to_owned(), secret: Some(SECRET.to_owned()) };
    let account = AccountHandle::new("@mill");
    let ada = house.actor("ada-ward");
    deliver::set_destination(&house.app, &outside, &ada, &account, to).await.unwrap();
    (house, outside)
}

fn given(account: &str, text: &str, due: Option<&str>) -> write::Given {
    let accounts = vec![AccountHandle::new(account)];
    let content = Content { accounts, text: text.to_owned(), ..Content::default() };
    write::Given { content, due: due.map(|due| due.parse().unwrap()), version: None }
}

async fn sent(app: &App, actor: &Actor, text: &str) -> PostId {
    let post = write::save(app, actor, None, &given("@mill", text, None)).await.unwrap();
    let settled = submit(app, actor, &post.id, None).await.unwrap();
    assert_eq!(settled.way, Way::Free, "{text}");
    post.id
}

async fn delivery(app: &App, actor: &Actor, post: &PostId) -> Delivery {
    write::see(app, actor, post).await.unwrap().deliveries.into_iter().next().expect("a delivery")
}

async fn a_webhook_is_called_once_and_signed(place: Where) {
    let receiver = Receiver::start().await;
    let (house, outside) = mill(place, &receiver.url).await;
    let ann = house.actor("ann-lee");
    let post = sent(&house.app, &ann, "Wool comes in on Monday.").await;
    assert_eq!(deliver::due(&house.app, &outside).await.unwrap(), 1);
    house.clock.pass(SignedDuration::from_hours(3));
    assert_eq!(deliver::due(&house.app, &outside).await.unwrap(), 0);
    let one = delivery(&house.app, &ann, &post).await;
    assert_eq!((one.state, one.remote.as_deref()), (DeliveryState::Confirmed, Some("https://example.com/p/1")));
    let calls = receiver.calls.lock().unwrap().clone();
    assert_eq!(calls.len(), 1);
    assert!(calls[0].signed);
    assert_eq!(calls[0].key, one.key);
    assert_eq!(calls[0].body["text"], "Wool comes in on Monday.");
}

async fn a_refused_connection_is_tried_again_with_the_same_key(place: Where) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let (house, outside) = mill(place, &format!("http://{address}/hook")).await;
    let ann = house.actor("ann-lee");
    let post = sent(&house.app, &ann, "Wool comes in on Monday.").await;
    deliver::due(&house.app, &outside).await.unwrap();
    let one = delivery(&house.app, &ann, &post).await;
    assert_eq!((one.state, one.trouble.as_deref()), (DeliveryState::Planned, Some("not-reached")));
    assert!(one.next > house.app.ambient.now(), "not at once");
    let receiver = Receiver::on(tokio::net::TcpListener::bind(address).await.unwrap());
    house.clock.pass(SignedDuration::from_mins(10));
    deliver::due(&house.app, &outside).await.unwrap();
    assert_eq!(delivery(&house.app, &ann, &post).await.state, DeliveryState::Confirmed);
    assert_eq!(receiver.keys(), [one.key]);
}

async fn an_answer_of_500_is_unknown_and_not_sent_again(place: Where) {
    let receiver = Receiver::start().await;
    receiver.answers(StatusCode::INTERNAL_SERVER_ERROR);
    let (house, outside) = mill(place, &receiver.url).await;
    let ann = house.actor("ann-lee");
    let post = sent(&house.app, &ann, "Wool comes in on Monday.").await;
    for _ in 0..5 {
        deliver::due(&house.app, &outside).await.unwrap();
        house.clock.pass(SignedDuration::from_hours(6));
    }
    let one = delivery(&house.app, &ann, &post).await;
    assert_eq!(one.state, DeliveryState::Unknown);
    assert_eq!(receiver.keys().len(), 1, "nobody knows, so nothing is sent by itself");
    // A person has looked: it is not there.
    receiver.answers(StatusCode::OK);
    deliver::again(&house.app, &ann, &one.id).await.unwrap();
    deliver::due(&house.app, &outside).await.unwrap();
    assert_eq!(delivery(&house.app, &ann, &post).await.state, DeliveryState::Confirmed);
    assert_eq!(receiver.keys(), [one.key.clone(), one.key], "the other side sees the same key");
}

/// Takes what is due as a node that dies right after.
async fn die(house: &TestHouse, sending: bool) {
    let app = house.node("node-2").await;
    let now = app.ambient.now();
    let mut link = app.store.write().await.unwrap();
    let taken = deliveries::take(&mut link, "node-2", now, SignedDuration::from_secs(120), 16).await.unwrap();
    assert_eq!(taken.len(), 1);
    if sending {
        let one = Delivery { state: DeliveryState::Sent, ..taken[0].clone() };
        assert!(deliveries::step(&mut link, &one, DeliveryState::Armed).await.unwrap());
    }
    link.commit().await.unwrap();
}

async fn what_a_dead_node_was_sending_is_unknown(place: Where) {
    let receiver = Receiver::start().await;
    let (house, outside) = mill(place, &receiver.url).await;
    let ann = house.actor("ann-lee");
    let post = sent(&house.app, &ann, "Wool comes in on Monday.").await;
    die(&house, true).await;
    deliver::due(&house.app, &outside).await.unwrap();
    assert_eq!(delivery(&house.app, &ann, &post).await.state, DeliveryState::Sent, "its time is not up");
    house.clock.pass(SignedDuration::from_mins(3));
    for _ in 0..3 {
        deliver::due(&house.app, &outside).await.unwrap();
        house.clock.pass(SignedDuration::from_hours(1));
    }
    let one = delivery(&house.app, &ann, &post).await;
    assert_eq!((one.state, one.trouble.as_deref()), (DeliveryState::Unknown, Some("node-lost")));
    assert!(receiver.keys().is_empty());
    deliver::confirm(&house.app, &ann, &one.id, None).await.unwrap();
    assert_eq!(write::see(&house.app, &ann, &post).await.unwrap().post.state, PostState::Published);
}

async fn what_a_dead_node_had_only_taken_leaves(place: Where) {
    let receiver = Receiver::start().await;
    let (house, outside) = mill(place, &receiver.url).await;
    let ann = house.actor("ann-lee");
    let post = sent(&house.app, &ann, "Wool comes in on Monday.").await;
    die(&house, false).await;
    house.clock.pass(SignedDuration::from_mins(3));
    deliver::due(&house.app, &outside).await.unwrap();
    assert_eq!(delivery(&house.app, &ann, &post).await.state, DeliveryState::Confirmed);
    assert_eq!(receiver.keys().len(), 1);
}

async fn a_held_delivery_waits_for_a_person(place: Where) {
    let receiver = Receiver::start().await;
    let (house, outside) = mill(place, &receiver.url).await;
    let ann = house.actor("ann-lee");
    let post = sent(&house.app, &ann, "Wool comes in on Monday.").await;
    let id = delivery(&house.app, &ann, &post).await.id;
    deliver::hold(&house.app, &ann, &id).await.unwrap();
    assert!(matches!(deliver::hold(&house.app, &ann, &id).await, Err(Error::State("delivery"))));
    house.clock.pass(SignedDuration::from_hours(48));
    deliver::due(&house.app, &outside).await.unwrap();
    let one = delivery(&house.app, &ann, &post).await;
    assert!(deliver::is_held(&one));
    let lena = house.actor("lena-frost");
    assert!(matches!(deliver::again(&house.app, &lena, &id).await, Err(Error::Refused(_))));
    deliver::again(&house.app, &ann, &id).await.unwrap();
    deliver::due(&house.app, &outside).await.unwrap();
    assert_eq!(delivery(&house.app, &ann, &post).await.state, DeliveryState::Confirmed);
}

async fn a_late_yes_does_not_let_it_leave(place: Where) {
    let receiver = Receiver::start().await;
    let (house, outside) = mill(place, &receiver.url).await;
    let (app, ann, lena) = (&house.app, house.actor("ann-lee"), house.actor("lena-frost"));
    let wanted = given("@mill", "The price of wool.", Some("2026-12-08T10:00:00Z"));
    let post = write::save(app, &ann, None, &wanted).await.unwrap();
    assert!(matches!(submit(app, &ann, &post.id, None).await.unwrap().way, Way::Approvals(_)));
    let request = write::see(app, &ann, &post.id).await.unwrap().requests[0].id.clone();
    house.clock.pass(SignedDuration::from_hours(2));
    let yes = Answer { decision: Decision::Approve, reason: String::new(), shown: None };
    approve::answer(app, &lena, &request, &yes).await.unwrap();
    deliver::due(app, &outside).await.unwrap();
    let seen = write::see(app, &ann, &post.id).await.unwrap();
    assert_eq!((seen.post.state, seen.deliveries.len()), (PostState::Approved, 0));
    assert!(receiver.keys().is_empty());
    // Its author chooses another hour; the yes still counts.
    let settled = reschedule(app, &ann, &post.id, "2026-12-08T12:00:00Z".parse().unwrap()).await.unwrap();
    assert_eq!(settled.way, Way::Free);
    house.clock.pass(SignedDuration::from_hours(1));
    deliver::due(app, &outside).await.unwrap();
    assert_eq!(receiver.keys().len(), 1);
}

async fn the_nights_of_the_clocks(place: Where) {
    let house = TestHouse::of(place, "verrieres", "2026-10-20T09:00:00Z").await;
    let app = &house.app;
    let hugo = house.actor("hugo-petit");
    let at = |due: &'static str| async move {
        let wanted = given("@verrieres", &format!("La halle, {due}."), Some(due));
        write::save(app, &hugo, None, &wanted).await.unwrap()
    };
    let to = |post, days, minutes| calendar::moved(app, post, days, minutes).unwrap().to_string();
    // Ten in the morning stays ten in the morning, over the night that has an hour more and the one that has one less.
    let october = at("2026-10-24T08:00:00Z").await;
    assert_eq!(to(&october, 1, 0), "2026-10-25T09:00:00Z");
    assert_eq!(to(&october, 7, -30), "2026-10-31T08:30:00Z");
    let house_of_march = TestHouse::of(place, "verrieres", "2027-03-20T09:00:00Z").await;
    let app = &house_of_march.app;
    let hugo = house_of_march.actor("hugo-petit");
    let march = given("@verrieres", "La halle, la nuit.", Some("2027-03-27T01:30:00Z"));
    let march = write::save(app, &hugo, None, &march).await.unwrap();
    let moved = |days, minutes| calendar::moved(app, &march, days, minutes).unwrap();
    // Half past two does not exist on that Sunday: half past three does, and half an hour before is half past one.
    let sunday = moved(1, 0);
    assert_eq!(sunday, "2027-03-28T01:30:00Z".parse::<Timestamp>().unwrap());
    assert_eq!(moved(1, -30), "2027-03-28T01:00:00Z".parse::<Timestamp>().unwrap());
    assert_eq!(moved(1, -60), "2027-03-28T00:30:00Z".parse::<Timestamp>().unwrap());
}

async fn what_is_withdrawn_leaves_the_feed(place: Where) {
    let (house, outside) = mill(place, "http://127.0.0.1:9/hook").await;
    let (app, ann) = (&house.app, house.actor("ann-lee"));
    assert!(matches!(feed::of(app, "@mill").await, Err(Error::NotFound("feed"))), "its posts go elsewhere");
    let account = AccountHandle::new("@mill");
    deliver::set_destination(app, &outside, &house.actor("ada-ward"), &account, Choice::Feed).await.unwrap();
    let post = sent(app, &ann, "Wool & twine come in on Monday.").await;
    assert!(feed::of(app, "@mill").await.unwrap().0.items.is_empty(), "it has not left yet");
    deliver::due(app, &outside).await.unwrap();
    let (shown, before) = feed::of(app, "mill").await.unwrap();
    assert_eq!(shown.items.len(), 1);
    assert!(charte_networks::feed::atom(&shown).contains("Wool &amp; twine"));
    house.clock.pass(SignedDuration::from_mins(5));
    withdraw::withdraw(app, &ann, &post, "A wrong day.").await.unwrap();
    let (shown, after) = feed::of(app, "mill").await.unwrap();
    assert!(shown.items.is_empty());
    assert!(after > before, "whoever asks by date is told");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_nodes_send_nothing_twice() {
    const POSTS: usize = 300;
    let receiver = Receiver::start().await;
    let (house, outside) = mill(Where::Postgres, &receiver.url).await;
    let ann = house.actor("ann-lee");
    for n in 0..POSTS {
        sent(&house.app, &ann, &format!("Wool number {n} comes in.")).await;
    }
    let other = house.node("node-2").await;
    let work = |app: Arc<App>| {
        let outside = outside.clone();
        tokio::spawn(async move {
            let mut taken = 0;
            loop {
                match deliver::due(&app, &outside).await.unwrap() {
                    0 => return taken,
                    n => taken += n,
                }
            }
        })
    };
    let (one, two) = (work(Arc::clone(&house.app)), work(other));
    let (one, two) = (one.await.unwrap(), two.await.unwrap());
    assert_eq!(one + two, POSTS);
    assert!(one > 0 && two > 0, "both worked: {one} and {two}");
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for key in receiver.keys() {
        *counts.entry(key).or_default() += 1;
    }
    assert_eq!(counts.len(), POSTS);
    assert!(counts.values().all(|n| *n == 1));
    let mut link = house.app.store.read().await.unwrap();
    let confirmed = deliveries::in_state(&mut link, DeliveryState::Confirmed, 1000).await.unwrap();
    assert_eq!(confirmed.len(), POSTS);
}
