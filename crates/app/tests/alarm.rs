//! Alarms, silence, retention and the rights of those who comment, over SQLite and over PostgreSQL.
#![expect(clippy::disallowed_methods, reason = "a test reads the example")]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use charte_app::alarm::{self, Body, deeds};
use charte_app::comments::decide::{Decision, How, decide};
use charte_app::comments::receive::{By, receive};
use charte_app::comments::{Incoming, commenter, work};
use charte_app::deliver::{self, Choice};
use charte_app::submit::submit;
use charte_app::{App, Error, charter, journal, retention, waiting, write};
use charte_domain::{AccountHandle, Actor, AlarmId, CommentId, Content};
use charte_networks::Outside;
use charte_store::{comments, erasing, outgoing};
use charte_testkit::{TestHouse, Where, example};
use jiff::SignedDuration;

macro_rules! on_both {
    ($($name:ident)+) => { $(
        mod $name {
            use super::*;
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() { super::$name(Where::Sqlite).await }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() { super::$name(Where::Postgres).await }
        }
    )+ };
}

on_both! {
    a_surge_rings_once_and_the_charter_is_done
    after_a_start_the_last_hour_is_known
    a_false_alarm_is_learned_and_does_not_ring_again
    what_nobody_answers_waits_for_somebody
    what_an_alarm_does_not_say_another_says
    an_account_that_falls_silent_calls_whom_the_charter_names_once
    what_is_past_its_time_goes_and_the_journal_stays_sound
    a_commenter_is_given_everything_and_forgotten
}

/// Tuesday 8 December 2026, ten in the morning in Paris.
const TUESDAY: &str = "2026-12-08T09:00:00Z";

const MORE: &str = r#"
# Comments

We answer, and we see a storm coming.

```mandate moderators
who  team office
on   @mill, @mill-news
may  moderate, reply
```

```scenario bad-experience
title     A bad experience
trigger   Somebody tells of a bad experience.
nature    experience
severity  2
owner     team office
clock     answer within 1 h
step      Look at the file
answer    welcome, "Thank you for telling us."
```

```scenario raid
title     A coordinated movement
trigger   Sudden volume on one claim.
nature    surge
severity  4
owner     team office
clock     acknowledge within 1 h
step      Open the incident
answer    pinned, "We read you."
```

```rule shame
applies to  comments
when        text contains "shame"
else        show, scenario "bad-experience"
say         Somebody is angry.
```

```alarm storm
on          @mill
volume      more than 4 times the usual
at least    30 comments
negative    more than 4 times the usual
do          pause the queue, page, open the case
page        person "Ann Lee"
scenario    raid
```

```alarm quiet
unanswered  after 45 min
dormant     after 21 d
page        person "Ann Lee"
```

```alarm "quiet news"
on       @mill-news
dormant  after 10 d
```

```retention comments
what   comments
keep   30 days
then   anonymise
basis  Following a discussion
```
"#;

async fn house(place: Where) -> TestHouse {
    let house = TestHouse::of(place, "mill", TUESDAY).await;
    let ada = house.actor("ada-ward");
    let text = std::fs::read_to_string(example("mill").join("charter.md")).unwrap() + MORE;
    let text = text.replace("version       1.0", "version       1.1");
    let (stored, _) = charter::propose(&house.app, &ada, &text).await.unwrap();
    charter::adopt(&house.app, &ada, &stored.id).await.unwrap();
    let ann = house.app.house().people.values().find(|one| one.name == "Ann Lee").cloned().unwrap();
    let given = charte_app::people::Given {
        name: ann.name.clone(),
        email: Some("ann@mill.example".to_owned()),
        status: ann.status.clone(),
        teams: ann.teams.clone(),
        lang: charte_messages::Lang::En,
        administrator: false,
        delegate: None,
    };
    charte_app::people::change(&house.app, &ada, &ann.id, &given).await.unwrap();
    house
}

fn comment(account: &str, n: usize, text: &str) -> Incoming {
    Incoming {
        account: AccountHandle::new(account),
        text: text.to_owned(),
        name: format!("Visitor {n}"),
        email: format!("visitor{n}@people.example"),
        thread: "https://mill.example/wool".to_owned(),
        ..Incoming::default()
    }
}

async fn says(app: &App, account: &str, n: usize, text: &str) -> CommentId {
    receive(app, By::Actor(&Actor::program()), comment(account, n, text)).await.unwrap().id
}

async fn storm(house: &TestHouse, account: &str, comments: usize) {
    for n in 0..comments {
        says(&house.app, account, n, &format!("Shame on the mill, number {n}, shame on you all.")).await;
    }
}

async fn acts(app: &App, beginning: &str) -> usize {
    let filter = charte_store::journal::Filter { act: Some(beginning.to_owned()), ..Default::default() };
    charte_store::journal::find(&mut app.store.read().await.unwrap(), &filter, 100).await.unwrap().len()
}

async fn a_surge_rings_once_and_the_charter_is_done(place: Where) {
    let house = house(place).await;
    let app = &house.app;
    assert_eq!(alarm::beat(app).await.unwrap(), 0);
    storm(&house, "@mill", 20).await;
    assert_eq!(alarm::beat(app).await.unwrap(), 0, "too few for an alarm");
    storm(&house, "@mill", 150).await;
    house.clock.pass(SignedDuration::from_secs(40));
    assert_eq!(alarm::beat(app).await.unwrap(), 1);
    assert_eq!(alarm::beat(app).await.unwrap(), 0, "it rings once");
    let ann = house.actor("ann-lee");
    let open = alarm::find(app, &ann, true, None, 10).await.unwrap();
    let one = open.first().unwrap();
    assert_eq!((open.len(), one.account.as_str(), one.name.as_str()), (1, "@mill", "storm"));
    let body = Body::read(&one.body);
    assert!(body.reasons.iter().any(|reason| reason.kind.code() == "negative" && reason.count >= 170), "{body:?}");
    assert_eq!(body.deeds.iter().map(|deed| deed.what.as_str()).collect::<Vec<_>>(), ["stop", "call", "case"]);
    assert!(body.deeds.iter().all(|deed| deed.by == "charte"));
    assert!(app.house().stopped(&AccountHandle::new("@mill")).is_some());
    assert!(app.house().stopped(&AccountHandle::new("@mill-news")).is_none());
    let leading = CommentId::new(body.voices.first().unwrap());
    let case = comments::get(&mut app.store.read().await.unwrap(), &leading).await.unwrap().unwrap();
    assert_eq!((case.scenario.as_deref(), case.severity), (Some("raid"), 4));
    assert_eq!([acts(app, "alarm.raised").await, acts(app, "stop.made").await, acts(app, "alarm.case").await], [1; 3]);
    let waits = waiting::for_me(app, &ann).await.unwrap();
    assert!(waits.iter().any(|one| matches!(one, waiting::Waiting::Alarm(_))));
    // Another node sees the same and raises nothing.
    let other = house.node("node-2").await;
    assert_eq!(alarm::beat(&other).await.unwrap(), 0);
    assert_eq!(acts(app, "alarm.raised").await, 1);
    // Once it is calm, it is over by itself.
    house.clock.pass(SignedDuration::from_hours(2));
    for _ in 0..3 {
        alarm::beat(app).await.unwrap();
        house.clock.pass(SignedDuration::from_mins(20));
    }
    assert_eq!(alarm::get(app, &ann, &one.id).await.unwrap().state, "over");
    assert!(app.house().stopped(&AccountHandle::new("@mill")).is_some(), "only a person resumes");
}

async fn after_a_start_the_last_hour_is_known(place: Where) {
    let house = house(place).await;
    storm(&house, "@mill-news", 130).await;
    let other = house.node("node-2").await;
    house.clock.pass(SignedDuration::from_secs(30));
    assert_eq!(alarm::beat(&other).await.unwrap(), 1, "130 angry comments, read back");
    let open = alarm::find(&other, &house.actor("ann-lee"), true, None, 10).await.unwrap();
    let body = Body::read(&open.first().unwrap().body);
    assert!(body.deeds.is_empty(), "the charter's alarm is about another account: it is proposed");
    assert_eq!(body.proposed, ["stop", "call", "case"]);
}

async fn a_false_alarm_is_learned_and_does_not_ring_again(place: Where) {
    let house = house(place).await;
    let app = &house.app;
    storm(&house, "@mill-news", 130).await;
    assert_eq!(alarm::beat(app).await.unwrap(), 1);
    let (ann, lena) = (house.actor("ann-lee"), house.actor("lena-frost"));
    let one = alarm::find(app, &ann, true, None, 10).await.unwrap().pop().unwrap();
    let told = |reason: &str| deeds::What::False(reason.to_owned());
    let refused = alarm::act(app, &lena, &one.id, &told("No."), None).await;
    assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
    assert!(matches!(
        alarm::act(app, &ann, &one.id, &told(" "), None).await,
        Err(Error::Invalid { code: "reason-missing", .. })
    ));
    let call = deeds::What::Measure(deeds::Measure::Call, String::new());
    alarm::act(app, &ann, &one.id, &call, Some(one.changed)).await.unwrap();
    let late = alarm::act(app, &ann, &one.id, &told("Television."), Some(one.changed)).await;
    assert!(matches!(late, Err(Error::Changed(_))), "{late:?}");
    alarm::act(app, &ann, &one.id, &told("Television."), None).await.unwrap();
    assert_eq!(alarm::beat(app).await.unwrap(), 0);
    storm(&house, "@mill-news", 20).await;
    assert_eq!(alarm::beat(app).await.unwrap(), 0, "a person has said so");
    assert!(matches!(alarm::act(app, &ann, &one.id, &told("Again."), None).await, Err(Error::State(_))));
    assert!(matches!(alarm::get(app, &ann, &AlarmId::new("none")).await, Err(Error::NotFound(_))));
    // What it taught is known to a node that starts.
    let other = house.node("node-2").await;
    assert_eq!(alarm::beat(&other).await.unwrap(), 0);
}

async fn what_nobody_answers_waits_for_somebody(place: Where) {
    let house = house(place).await;
    let (app, ann) = (&house.app, house.actor("ann-lee"));
    let id = says(app, "@mill", 1, "Shame, my order never came.").await;
    assert!(alarm::silence(app, &ann, 10).await.unwrap().unanswered.is_empty(), "its clock runs");
    house.clock.pass(SignedDuration::from_mins(61));
    let found = alarm::silence(app, &ann, 10).await.unwrap().unanswered;
    assert_eq!(found.iter().map(|one| &one.id).collect::<Vec<_>>(), [&id]);
    let waits = waiting::for_me(app, &ann).await.unwrap();
    assert!(waits.iter().any(|one| matches!(one, waiting::Waiting::Silence(1, _))));
    let lena = waiting::for_me(app, &house.actor("lena-frost")).await.unwrap();
    assert!(!lena.iter().any(|one| matches!(one, waiting::Waiting::Silence(..))), "she does not moderate");
}

/// "storm" names @mill and "quiet news" @mill-news; what neither says of its account is said by "quiet", about all, or by nobody.
async fn what_an_alarm_does_not_say_another_says(place: Where) {
    let house = house(place).await;
    let (app, ann) = (&house.app, house.actor("ann-lee"));
    let (mill, news) = (AccountHandle::new("@mill"), AccountHandle::new("@mill-news"));
    let known = app.house();
    assert_eq!(alarm::of_surge(&known, &mill).map(|one| one.name.text.as_str()), Some("storm"));
    assert_eq!(alarm::of_surge(&known, &news), None, "what is said of silence is not said of a surge");
    assert_eq!(alarm::silent_within(&known, &mill).map(|(limit, _)| limit), Some(SignedDuration::from_hours(21 * 24)));
    assert_eq!(alarm::silent_within(&known, &news).map(|(limit, _)| limit), Some(SignedDuration::from_hours(10 * 24)));
    let id = says(app, "@mill", 1, "Shame, my order never came.").await;
    house.clock.pass(SignedDuration::from_mins(46));
    let found = alarm::silence(app, &ann, 10).await.unwrap().unanswered;
    assert_eq!(found.iter().map(|one| &one.id).collect::<Vec<_>>(), [&id], "before its clock has run out");
    assert_eq!(alarm::silence::call(app).await.unwrap(), 1, "whom it names is called");
    let mut link = app.store.write().await.unwrap();
    let mails = outgoing::take(&mut link, "mail", app.ambient.now(), SignedDuration::from_mins(1), 10).await.unwrap();
    link.commit().await.unwrap();
    let said = mails.iter().map(|mail| (mail.recipient.as_str(), mail.subject.as_str())).collect::<Vec<_>>();
    assert_eq!(said, [("ann@mill.example", "Nobody answers on @mill")]);
    assert_eq!(alarm::silence::call(app).await.unwrap(), 0, "and once");
    work::close(app, &ann, &id, "Answered by telephone.").await.unwrap();
    assert_eq!(alarm::silence::call(app).await.unwrap(), 0, "it is over");
    says(app, "@mill", 2, "Shame, mine did not come either.").await;
    house.clock.pass(SignedDuration::from_mins(46));
    assert_eq!(alarm::silence::call(app).await.unwrap(), 1, "another one");
}

/// "quiet" is about all: three weeks without a post on @mill.
async fn an_account_that_falls_silent_calls_whom_the_charter_names_once(place: Where) {
    let house = house(place).await;
    let (app, ann) = (&house.app, house.actor("ann-lee"));
    let (mill, outside) = (AccountHandle::new("@mill"), Outside::new(true).unwrap());
    deliver::set_destination(app, &outside, &house.actor("ada-ward"), &mill, Choice::Feed).await.unwrap();
    let publish = async |text: &str| {
        let content = Content { accounts: vec![mill.clone()], text: text.to_owned(), ..Content::default() };
        let post = write::save(app, &ann, None, &write::Given { content, due: None, version: None }).await.unwrap();
        submit(app, &ann, &post.id, None).await.unwrap();
        assert_eq!(deliver::due(app, &outside).await.unwrap(), 1);
    };
    let silent = async || {
        let dormant = alarm::dormant(app, &ann).await.unwrap();
        (dormant.into_iter().map(|one| one.account).collect::<Vec<_>>(), alarm::silence::call(app).await.unwrap())
    };
    assert_eq!(silent().await, (vec![], 0), "an account that never spoke is new");
    publish("Wool comes in on Monday.").await;
    house.clock.pass(SignedDuration::from_hours(20 * 24));
    assert_eq!(silent().await, (vec![], 0));
    house.clock.pass(SignedDuration::from_hours(2 * 24));
    assert_eq!(silent().await, (vec![mill.clone()], 1));
    assert_eq!(silent().await, (vec![mill.clone()], 0), "once");
    publish("Wool comes in on Tuesday.").await;
    assert_eq!(silent().await, (vec![], 0));
    house.clock.pass(SignedDuration::from_hours(22 * 24));
    assert_eq!(silent().await, (vec![mill.clone()], 1), "another silence");
}

async fn words(app: &App, id: &CommentId) -> Option<Vec<u8>> {
    let mut link = app.store.read().await.unwrap();
    let one = comments::get(&mut link, id).await.unwrap().unwrap();
    comments::words(&mut link, one.entry).await.unwrap()
}

async fn what_is_past_its_time_goes_and_the_journal_stays_sound(place: Where) {
    let house = house(place).await;
    let app = &house.app;
    let old = says(app, "@mill", 1, "Lovely wool, thank you.").await;
    house.clock.pass(SignedDuration::from_hours(29 * 24));
    let young = says(app, "@mill", 2, "Where do I buy the wool?").await;
    assert_eq!(retention::tidy(app).await.unwrap(), retention::Erased::default());
    house.clock.pass(SignedDuration::from_hours(2 * 24));
    let done = retention::tidy(app).await.unwrap();
    assert_eq!((done.words, done.addresses), (1, 1), "a comment whose author can be found is not anonymous");
    assert_eq!(retention::tidy(app).await.unwrap(), retention::Erased::default(), "once is enough");
    assert!(words(app, &old).await.is_none());
    assert!(words(app, &young).await.is_some());
    let mut link = app.store.read().await.unwrap();
    let row = comments::get(&mut link, &old).await.unwrap().unwrap();
    assert!(row.title.is_empty() && row.author.is_empty(), "the row stays, its words do not");
    drop(link);
    house.clock.pass(SignedDuration::from_hours(6 * 30 * 24));
    let done = retention::tidy(app).await.unwrap();
    assert_eq!((done.words, done.addresses), (1, 1));
    assert!(done.authors > 0, "six months, where the charter says nothing");
    let verified = journal::verify(app, &Actor::program()).await.unwrap();
    assert_eq!(verified.fault, None);
}

async fn a_commenter_is_given_everything_and_forgotten(place: Where) {
    let house = house(place).await;
    let (app, ann, ada) = (&house.app, house.actor("ann-lee"), house.actor("ada-ward"));
    let mine = says(app, "@mill", 1, "Shame, my order 4711 never came.").await;
    let hidden = says(app, "@mill-news", 1, "You are all idiots, write to me.").await;
    let other = says(app, "@mill", 2, "Lovely wool, thank you.").await;
    let hide = Decision::Hide { ground: "insult".to_owned() };
    decide(app, &ann, std::slice::from_ref(&hidden), &hide, &How::default()).await.unwrap();
    let refused = commenter::export(app, &ann, "visitor1@people.example").await;
    assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
    let all = commenter::export(app, &ada, "Visitor1@people.example").await.unwrap().to_string();
    assert!(all.contains("order 4711") && all.contains("idiots") && !all.contains("Lovely"), "{all}");
    assert!(commenter::export(app, &ada, "visitor 2").await.unwrap().to_string().contains("Lovely"), "by name too");

    let done = commenter::erase(app, &ada, "visitor1@people.example").await.unwrap();
    assert_eq!((done.comments, done.copies, done.held), (2, 0, 1), "the copy of what is hidden is held for a claim");
    assert!(words(app, &mine).await.is_none() && words(app, &hidden).await.is_none());
    assert!(words(app, &other).await.is_some());
    let mut link = app.store.read().await.unwrap();
    assert_eq!(erasing::copies(&mut link, &hidden).await.unwrap().len(), 1);
    drop(link);
    let again = commenter::export(app, &ada, "visitor1@people.example").await.unwrap();
    assert_eq!(again.pointer("/comments").and_then(|all| all.as_array()).map(Vec::len), Some(0));
    let filter = charte_store::journal::Filter { act: Some("commenter.".to_owned()), ..Default::default() };
    let entries = charte_store::journal::find(&mut app.store.read().await.unwrap(), &filter, 10).await.unwrap();
    for entry in &entries {
        assert!(!String::from_utf8_lossy(&entry.json).contains("visitor"), "nobody's name is in the record");
    }
    assert_eq!(entries.len(), 4);
    assert_eq!(journal::verify(app, &Actor::program()).await.unwrap().fault, None);
    assert!(matches!(commenter::erase(app, &ada, " ").await, Err(Error::Invalid { .. })));
    assert!(matches!(commenter::erase(app, &ada, "Nobody Here").await, Err(Error::NotFound(_))));
}
