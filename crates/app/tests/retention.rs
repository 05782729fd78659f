//! What the charter's retention names goes when its time is up, over SQLite and over PostgreSQL: posts, drafts, contacts, what the
//! journal holds, comments put aside. What it does not name stays.
#![expect(clippy::disallowed_methods, reason = "a test reads the example")]
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use charte_app::comments::Incoming;
use charte_app::comments::receive::{By, receive};
use charte_app::deliver::{self, Choice};
use charte_app::retention::{self, Erased};
use charte_app::submit::submit;
use charte_app::{App, Error, charter, feed, journal, media, registry, write};
use charte_domain::{AccountHandle, Actor, Content, Post, PostId, PostState, Visibility};
use charte_networks::Outside;
use charte_store::{comments, posts};
use charte_testkit::{TestHouse, Where, example, on_both};
use jiff::SignedDuration;

on_both! {
    posts_and_drafts_go_each_in_its_time
    an_anonymous_post_keeps_its_words_alone
    what_the_charter_does_not_name_is_kept
    contacts_and_the_contents_of_the_journal_go
    what_is_put_aside_can_be_taken_back_so_long
}

/// Tuesday 8 December 2026, ten in the morning in London.
const TUESDAY: &str = "2026-12-08T10:00:00Z";
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// The mill's house, with more in its charter.
async fn house(place: Where, more: &str) -> TestHouse {
    let house = TestHouse::of(place, "mill", TUESDAY).await;
    let ada = house.actor("ada-ward");
    let text = std::fs::read_to_string(example("mill").join("charter.md")).unwrap() + "\n# Records\n\n" + more;
    let text = text.replace("version       1.0", "version       1.1");
    let (stored, _) = charter::propose(&house.app, &ada, &text).await.unwrap();
    charter::adopt(&house.app, &ada, &stored.id).await.unwrap();
    house
}

fn keeps(what: &str, long: &str, then: &str) -> String {
    format!("```retention {what}\nwhat   {what}\nkeep   {long}\nthen   {then}\nbasis  A test\n```\n\n")
}

async fn draft(app: &App, actor: &Actor, text: &str) -> Post {
    let account = AccountHandle::new("@mill-news");
    let content = Content { accounts: vec![account], text: text.to_owned(), ..Content::default() };
    write::save(app, actor, None, &write::Given { content, due: None, version: None }).await.unwrap()
}

/// A post that left, on the feed.
async fn published(house: &TestHouse, text: &str) -> PostId {
    let (app, ann) = (&house.app, house.actor("ann-lee"));
    let (news, outside) = (AccountHandle::new("@mill-news"), Outside::new(true).unwrap());
    deliver::set_destination(app, &outside, &house.actor("ada-ward"), &news, Choice::Feed).await.unwrap();
    let post = draft(app, &ann, text).await;
    write::note(app, &ann, &post.id, "Between us: Ben wrote half of it.").await.unwrap();
    submit(app, &ann, &post.id, None).await.unwrap();
    assert_eq!(deliver::due(app, &outside).await.unwrap(), 1);
    post.id
}

async fn all(app: &App) -> Erased {
    let mut sum = Erased::default();
    loop {
        let one = retention::tidy(app).await.unwrap();
        if one == Erased::default() {
            return sum;
        }
        sum.posts += one.posts;
        sum.drafts += one.drafts;
        sum.contacts += one.contacts;
        sum.contents += one.contents;
        sum.aside += one.aside;
    }
}

async fn found(app: &App, word: &str) -> usize {
    let filter = posts::Filter { words: charte_store::found_words::asked(word), ..posts::Filter::default() };
    posts::find(&mut app.store.read().await.unwrap(), &filter, 10).await.unwrap().len()
}

async fn is_sound(app: &App) {
    assert_eq!(journal::verify(app, &Actor::program()).await.unwrap().fault, None);
}

/// What the journal still holds of a post.
async fn held(app: &App, post: &PostId) -> usize {
    let filter = charte_store::journal::Filter {
        kind: Some("post".to_owned()),
        subject: Some(post.to_string()),
        ..charte_store::journal::Filter::default()
    };
    let mut link = app.store.read().await.unwrap();
    let mut held = 0;
    for entry in charte_store::journal::find(&mut link, &filter, 100).await.unwrap() {
        held += charte_store::journal::bodies(&mut link, entry.seq).await.unwrap().len();
    }
    held
}

async fn posts_and_drafts_go_each_in_its_time(place: Where) {
    let house = house(place, &(keeps("posts", "1 year", "erase") + &keeps("drafts", "1 month", "erase"))).await;
    let (app, ann) = (&house.app, house.actor("ann-lee"));
    let left = published(&house, "Our wool comes in on Monday.").await;
    let idle = draft(app, &ann, "The loom is being mended.").await.id;
    let picture =
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\0IEND\xaeB`\x82"
            .to_vec();
    let shown = media::attach(app, &ann, &idle, picture.clone()).await.unwrap();
    let file = write::see(app, &ann, &shown.id).await.unwrap().version.content.media.remove(0).file.unwrap();
    // Another draft shows the same picture; it is still worked on when the first one goes.
    let other = draft(app, &ann, "The loom, once more.").await.id;
    media::attach(app, &ann, &other, picture).await.unwrap();
    let planned = draft(app, &ann, "Wool on New Year's Eve.").await;
    let due = Some(app.ambient.now() + DAY * 60);
    let given =
        write::Given { content: write::see(app, &ann, &planned.id).await.unwrap().version.content, due, version: None };
    write::save(app, &ann, Some(&planned.id), &given).await.unwrap();

    house.clock.pass(DAY * 30);
    assert_eq!(all(app).await, Erased::default(), "December has thirty-one days");
    write::note(app, &ann, &other, "I go on with this one.").await.unwrap();
    let words = write::Given {
        content: Content {
            text: "The loom runs.".to_owned(),
            ..write::see(app, &ann, &other).await.unwrap().version.content
        },
        due: None,
        version: None,
    };
    write::save(app, &ann, Some(&other), &words).await.unwrap();
    house.clock.pass(DAY * 2);
    assert_eq!(all(app).await, Erased { drafts: 1, ..Erased::default() });
    let seen = write::see(app, &ann, &idle).await.unwrap();
    assert!(
        seen.version.content.text.is_empty() && seen.version.content.media.is_empty() && seen.post.title.is_empty()
    );
    assert_eq!(
        (seen.post.state, seen.post.erased.is_some(), seen.judged.is_none()),
        (PostState::Withdrawn, true, true)
    );
    assert_eq!((found(app, "mended").await, held(app, &idle).await), (0, 0));
    assert!(media::read(app, &file).await.is_ok(), "the other draft shows it");
    let given = write::Given { content: Content::default(), due: None, version: None };
    assert!(matches!(write::save(app, &ann, Some(&idle), &given).await, Err(Error::State(_))), "nobody writes on");
    assert!(matches!(write::note(app, &ann, &idle, "A pity.").await, Err(Error::State(_))), "nor about it");

    house.clock.pass(DAY * 40);
    assert_eq!(all(app).await.drafts, 2, "the hour of the planned one has passed without it");
    assert!(media::read(app, &file).await.is_err(), "nobody shows it any more");
    assert_eq!(feed::of(app, "mill-news").await.unwrap().0.items.len(), 1);

    house.clock.pass(DAY * 293);
    assert_eq!(all(app).await, Erased::default(), "a year to the day");
    house.clock.pass(DAY);
    assert_eq!(all(app).await.posts, 1);
    let seen = write::see(app, &ann, &left).await.unwrap();
    assert_eq!(seen.post.state, PostState::Published, "the row stays");
    assert!(seen.version.content.text.is_empty() && seen.notes.is_empty());
    assert_eq!(seen.version.hash, seen.post.hash, "and the hash of what was published");
    assert_eq!((seen.deliveries.len(), held(app, &left).await, found(app, "wool").await), (1, 0, 0));
    assert_ne!(seen.post.author.as_str(), "ann-lee");
    assert!(feed::of(app, "mill-news").await.unwrap().0.items.is_empty());
    is_sound(app).await;
}

async fn an_anonymous_post_keeps_its_words_alone(place: Where) {
    let house = house(place, &keeps("posts", "2 weeks", "anonymise")).await;
    let (app, ada) = (&house.app, house.actor("ada-ward"));
    let left = published(&house, "Our wool comes in on Monday.").await;
    house.clock.pass(DAY * 15);
    assert_eq!(all(app).await.posts, 1);
    let seen = write::see(app, &ada, &left).await.unwrap();
    assert_eq!(seen.version.content.text, "Our wool comes in on Monday.");
    assert_eq!((seen.notes.len(), held(app, &left).await, found(app, "wool").await), (0, 0, 1));
    assert_eq!(app.house().name(&seen.post.author), "–");
    assert_eq!(app.house().name(&seen.version.author), "–");
    assert_eq!(feed::of(app, "mill-news").await.unwrap().0.items.len(), 1);
    is_sound(app).await;
}

async fn what_the_charter_does_not_name_is_kept(place: Where) {
    let house = house(place, "Nothing.\n").await;
    let (app, ann) = (&house.app, house.actor("ann-lee"));
    let left = published(&house, "Our wool comes in on Monday.").await;
    let idle = draft(app, &ann, "The loom is being mended.").await.id;
    house.clock.pass(DAY * 365 * 20);
    assert_eq!(all(app).await, Erased::default());
    assert!(!write::see(app, &ann, &left).await.unwrap().version.content.text.is_empty());
    assert!(!write::see(app, &ann, &idle).await.unwrap().version.content.text.is_empty());
}

async fn contacts_and_the_contents_of_the_journal_go(place: Where) {
    let more = keeps("contacts", "3 years", "erase") + &keeps("journal", "5 years", "anonymise");
    let house = house(place, &more).await;
    let (app, ada) = (&house.app, house.actor("ada-ward"));
    let said = receive(app, By::Actor(&Actor::program()), comment("Lovely wool, thank you.")).await.unwrap().id;
    registry::put(app, &ada, "contact", "@old", "handle = \"@old\"\nrole = \"competitor\"").await.unwrap();
    house.clock.pass(DAY * 365 * 2);
    registry::put(app, &ada, "contact", "@young", "handle = \"@young\"\nrole = \"journalist\"").await.unwrap();
    house.clock.pass(DAY * 365 + DAY * 2);
    assert_eq!(all(app).await.contacts, 1);
    assert!(app.house().registry.contact("@old").is_none() && app.house().registry.contact("@young").is_some());
    let before = journal::verify(app, &Actor::program()).await.unwrap();
    house.clock.pass(DAY * 365 * 3);
    let gone = all(app).await;
    assert!(gone.contents > 0 && gone.contacts == 1, "{gone:?}");
    assert_eq!(all(app).await, Erased::default());
    let after = journal::verify(app, &Actor::program()).await.unwrap();
    assert_eq!((before.fault, after.fault), (None, None));
    let mut link = app.store.read().await.unwrap();
    assert!(comments::get(&mut link, &said).await.unwrap().unwrap().title.is_empty(), "a year, by the standard");
}

fn comment(text: &str) -> Incoming {
    Incoming {
        account: AccountHandle::new("@mill"),
        text: text.to_owned(),
        name: "Visitor".to_owned(),
        email: "visitor@people.example".to_owned(),
        thread: "https://mill.example/wool".to_owned(),
        ..Incoming::default()
    }
}

async fn what_is_put_aside_can_be_taken_back_so_long(place: Where) {
    let house = house(place, "```antispam\nkeep  what is put aside for 20 days\n```\n").await;
    let app = &house.app;
    let spam = Incoming { name: "viagra-test-123".to_owned(), ..comment("Cheap pills for everybody.") };
    let spam = receive(app, By::Actor(&Actor::program()), spam).await.unwrap().id;
    let honest = receive(app, By::Actor(&Actor::program()), comment("Lovely wool, thank you.")).await.unwrap().id;
    let aside = async || {
        let filter = comments::Filter { visibility: Some(Visibility::Aside), ..comments::Filter::default() };
        let mut link = app.store.read().await.unwrap();
        comments::find(&mut link, &filter, &comments::Order::Newest(None), 10).await.unwrap().len()
    };
    house.clock.pass(DAY * 19);
    assert_eq!((all(app).await.aside, aside().await), (0, 1));
    house.clock.pass(DAY * 2);
    assert_eq!((all(app).await.aside, aside().await), (1, 0), "nothing that cannot be taken back is offered");
    let mut link = app.store.read().await.unwrap();
    let gone = comments::get(&mut link, &spam).await.unwrap().unwrap();
    assert!(gone.title.is_empty() && gone.author.is_empty());
    assert!(comments::words(&mut link, gone.entry).await.unwrap().is_none());
    let kept = comments::get(&mut link, &honest).await.unwrap().unwrap();
    assert!(comments::words(&mut link, kept.entry).await.unwrap().is_some());
    drop(link);
    is_sound(app).await;
}
