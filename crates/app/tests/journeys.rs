//! The way of a post through the house, over SQLite and over PostgreSQL.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop at once")]
#![expect(clippy::disallowed_methods, reason = "a test reads the example")]

use charte_app::submit::submit;
use charte_app::{
    App, Error, approve, calendar, charter, charter_comments, deliver, journal, judging::Way, mend, search, stop,
    waiting, write,
};
use charte_domain::{
    AccountHandle, Actor, Content, Decision, DeliveryState, Medium, Post, PostId, PostState, RequestState, Version,
};
use charte_networks::Outside;
use charte_store::{deliveries, found_words, posts};
use charte_testkit::{TestHouse, Where, example, on_both};
use jiff::SignedDuration;

on_both! {
    a_post_without_anything_against_it_leaves
    a_held_post_waits_for_a_yes_that_is_not_the_authors_own
    a_stop_holds_and_nothing_is_flushed
    what_is_refused_is_mended_or_an_exception_is_asked_for
    those_who_approve_are_asked_in_the_order_of_the_charter
    more_posts_on_a_day_than_the_charter_lets_leave_are_said_while_they_are_planned
    a_post_is_found_by_all_its_words_and_by_none_that_it_had_before
    a_word_of_many_posts_is_found_page_by_page
    posts_from_before_they_were_found_by_their_words_are_found
}

/// Tuesday 8 December 2026, ten in the morning in Paris.
const TUESDAY: &str = "2026-12-08T09:00:00Z";

fn content(account: &str, text: &str) -> write::Given {
    let content = Content {
        accounts: vec![AccountHandle::new(account)],
        team: Some("communication".to_owned()),
        text: text.to_owned(),
        ..Content::default()
    };
    write::Given { content, due: None, version: None }
}

async fn a_post_without_anything_against_it_leaves(place: Where) {
    let house = TestHouse::of(place, "verrieres", TUESDAY).await;
    let app = &house.app;
    let hugo = house.actor("hugo-petit");
    let outside = Outside::new(true).unwrap();
    let ada = house.actor("ada-ward");
    let account = AccountHandle::new("@verrieres");
    deliver::set_destination(app, &outside, &ada, &account, deliver::Choice::Feed).await.unwrap();

    let text = "Une carafe demande une minute vingt de souffle. Le reste est affaire de poignet.";
    let post = write::save(app, &hugo, None, &content("@verrieres", text)).await.unwrap();
    assert_eq!(post.state, PostState::Draft);
    let settled = submit(app, &hugo, &post.id, Some(1)).await.unwrap();
    let why: Vec<String> = settled
        .judged
        .on
        .iter()
        .map(|o| {
            o.verdict.to_json(
                &settled.judged.charter.engine,
                &charte_judge::Submission::from_json(o.submission.as_bytes()).unwrap(),
            )
        })
        .collect();
    assert_eq!(settled.way, Way::Free, "{why:?}");
    assert_eq!(deliver::due(app, &outside).await.unwrap(), 1);
    let seen = write::see(app, &hugo, &post.id).await.unwrap();
    assert_eq!(seen.post.state, PostState::Published);
    assert_eq!(seen.deliveries.first().map(|one| one.state), Some(DeliveryState::Confirmed));
    // What has left is not edited.
    let again = write::save(app, &hugo, Some(&post.id), &content("@verrieres", "Autre chose.")).await;
    assert!(matches!(again, Err(Error::State("post"))), "{again:?}");
    let entries = journal::find(app, &ada, &charte_store::journal::Filter::default(), 10).await.unwrap();
    let acts: Vec<&str> = entries.iter().map(|entry| entry.record.act.as_str()).collect();
    assert_eq!(acts.first().copied(), Some("post.published"));
    assert!(acts.contains(&"post.submitted"), "{acts:?}");
}

async fn a_held_post_waits_for_a_yes_that_is_not_the_authors_own(place: Where) {
    let house = TestHouse::of(place, "verrieres", TUESDAY).await;
    let app = &house.app;
    let hugo = house.actor("hugo-petit");
    let text = "Notre verre ne contient pas de plomb : nous l'avons mesuré.";
    let post = write::save(app, &hugo, None, &content("@verrieres", text)).await.unwrap();
    let settled = submit(app, &hugo, &post.id, None).await.unwrap();
    let Way::Approvals(asked) = &settled.way else { panic!("{:?}", settled.way) };
    assert!(!asked.is_empty());
    let seen = write::see(app, &hugo, &post.id).await.unwrap();
    let request = seen.requests.first().expect("a question").clone();
    let yes = approve::Answer { decision: Decision::Approve, reason: String::new(), shown: None };
    assert!(approve::answer(app, &hugo, &request.id, &yes).await.is_err(), "nobody approves their own post");
    let someone = app.house().people.values().find_map(|person| {
        let actor = house.actor(person.id.as_str());
        approve::as_what(&app.house(), &actor, &request, &post.author).ok().map(|_| actor)
    });
    let approver = someone.expect("somebody may answer");
    assert_eq!(
        waiting::for_me(app, &approver)
            .await
            .unwrap()
            .iter()
            .filter(|one| matches!(one, waiting::Waiting::Approval { .. }))
            .count(),
        1
    );
    // An edit makes the question void.
    let edited = content("@verrieres", "Notre verre ne contient pas de plomb. Nous l'avons mesuré hier.");
    write::save(app, &hugo, Some(&post.id), &edited).await.unwrap();
    let old = approve::answer(app, &approver, &request.id, &yes).await;
    assert!(matches!(old, Err(Error::State("request"))), "{old:?}");
    submit(app, &hugo, &post.id, None).await.unwrap();
    let seen = write::see(app, &hugo, &post.id).await.unwrap();
    let open: Vec<_> = seen.requests.iter().filter(|one| one.state == RequestState::Open).collect();
    for request in open {
        let actor = app.house().people.values().find_map(|person| {
            let actor = house.actor(person.id.as_str());
            approve::as_what(&app.house(), &actor, request, &post.author).ok().map(|_| actor)
        });
        approve::answer(app, &actor.unwrap(), &request.id, &yes).await.unwrap();
    }
    let seen = write::see(app, &hugo, &post.id).await.unwrap();
    assert_eq!(seen.post.state, PostState::Scheduled, "{:?}", seen.requests);
    assert!(seen.answers.iter().all(|one| !one.readback.is_empty()), "what was signed is kept");
}

async fn a_stop_holds_and_nothing_is_flushed(place: Where) {
    let house = TestHouse::of(place, "verrieres", TUESDAY).await;
    let app = &house.app;
    let hugo = house.actor("hugo-petit");
    let ada = house.actor("ada-ward");
    let outside = Outside::new(true).unwrap();
    let mut given = content("@verrieres", "Le four ne dort pas.");
    given.due = Some("2026-12-08T10:00:00Z".parse().unwrap());
    let post = write::save(app, &hugo, None, &given).await.unwrap();
    assert_eq!(submit(app, &hugo, &post.id, None).await.unwrap().way, Way::Free);
    let id = stop::stop(app, &ada, None, "Une rumeur court.").await.unwrap();
    house.clock.pass(SignedDuration::from_hours(2));
    deliver::due(app, &outside).await.unwrap();
    let seen = write::see(app, &hugo, &post.id).await.unwrap();
    assert_eq!(seen.deliveries.first().map(|one| one.state), Some(DeliveryState::Planned));
    assert_eq!(stop::resume(app, &ada, &id, "Démentie.").await.unwrap(), 1);
    house.clock.pass(SignedDuration::from_mins(5));
    deliver::due(app, &outside).await.unwrap();
    let seen = write::see(app, &hugo, &post.id).await.unwrap();
    assert_eq!(seen.post.state, PostState::Approved, "its author chooses another hour");
    assert!(waiting::for_me(app, &hugo).await.unwrap().iter().any(|one| matches!(one, waiting::Waiting::Back(_))));
}

async fn what_is_refused_is_mended_or_an_exception_is_asked_for(place: Where) {
    let house = TestHouse::of(place, "mill", TUESDAY).await;
    let (app, ann) = (&house.app, house.actor("ann-lee"));
    let person = app.house().people.get(&ann.id()).cloned().unwrap();
    let text = "Wool comes in on Monday. Dry, guaranteed. Bring a bag.";
    let given = content("@mill", text);
    let mut mended = Content { team: None, ..given.content.clone() };
    let account = AccountHandle::new("@mill");
    let (rule, how) = ("nothing-guaranteed", mend::Mend::Cut);
    mend::apply(app, &person, &mut mended, None, &account, rule, how).unwrap();
    assert_eq!(mended.text, "Wool comes in on Monday. Bring a bag.");
    let again = mend::apply(app, &person, &mut mended, None, &account, rule, how);
    assert!(matches!(again, Err(Error::Invalid { code: "mend-none", .. })), "{again:?}");
    // A text that is nothing else is not taken away whole.
    let mut short = Content { text: "Dry, guaranteed.".to_owned(), ..mended.clone() };
    assert!(mend::apply(app, &person, &mut short, None, &account, rule, how).is_err());
    assert_eq!(short.text, "Dry, guaranteed.");

    let post = write::save(app, &ann, None, &given).await.unwrap();
    let silent = charter_comments::ask_exception(app, &ann, rule, &post.id, " ").await;
    assert!(matches!(silent, Err(Error::Invalid { code: "reason-missing", .. })), "{silent:?}");
    let unknown = charter_comments::ask_exception(app, &ann, "no-such-rule", &post.id, "Please.").await;
    assert!(matches!(unknown, Err(Error::NotFound("rule"))), "{unknown:?}");
    let asked =
        charter_comments::ask_exception(app, &ann, rule, &post.id, "The maker does guarantee it.").await.unwrap();
    assert_eq!(asked.article, "promises");
    assert!(asked.text.contains("The maker does guarantee it.") && asked.text.contains(post.id.as_str()));
    let mut link = app.store.read().await.unwrap();
    let kept = charte_store::charter_comments::find(&mut link, Some("promises"), false).await.unwrap();
    assert!(kept.iter().any(|one| one.id == asked.id));
    drop(link);
    assert_eq!(journal::verify(app, &Actor::program()).await.unwrap().fault, None);
}

async fn more_posts_on_a_day_than_the_charter_lets_leave_are_said_while_they_are_planned(place: Where) {
    const RULE: &str = "\n```rule few-a-day\nneed  account already has fewer than 2 posts today\nelse  revise\nsay   Two a day are enough.\n```\n";
    let house = TestHouse::of(place, "mill", TUESDAY).await;
    let (app, ann, ada) = (&house.app, house.actor("ann-lee"), house.actor("ada-ward"));
    let text = std::fs::read_to_string(example("mill").join("charter.md")).unwrap() + RULE;
    let (stored, _) =
        charter::propose(app, &ada, &text.replace("version       1.0", "version       1.1")).await.unwrap();
    charter::adopt(app, &ada, &stored.id).await.unwrap();
    for (hour, account) in [(10, "@mill"), (11, "@mill-news"), (12, "@mill"), (14, "@mill")] {
        let mut given = content(account, &format!("Wool comes in at {hour}."));
        given.content.team = None;
        given.due = Some(format!("2026-12-10T{hour}:00:00Z").parse().unwrap());
        let post = write::save(app, &ann, None, &given).await.unwrap();
        submit(app, &ann, &post.id, None).await.unwrap();
    }
    let planned = calendar::planned(app, &ann, &charte_store::posts::Planned::default(), 10).await.unwrap();
    let found = calendar::too_many(&app.house(), &planned);
    let [one] = found.as_slice() else { panic!("{found:?}") };
    let (post, _) = planned.get(one.post).unwrap();
    assert_eq!((post.title.as_str(), one.before, one.rule.as_str()), ("Wool comes in at 14.", 2, "few-a-day"));
}

async fn those_who_approve_are_asked_in_the_order_of_the_charter(place: Where) {
    const RULES: &str = "\n```rule lawyer-first\nwhen  text contains \"merger\"\nelse  hold for team legal\nsay   The lawyer reads it.\n```\n\n```rule office-then\nwhen  text contains \"merger\" and approval by team legal is given\nelse  hold for team office\nsay   Then a second of the office.\n```\n";
    let house = TestHouse::of(place, "mill", TUESDAY).await;
    let (app, ann, ada) = (&house.app, house.actor("ann-lee"), house.actor("ada-ward"));
    let (ben, lena) = (house.actor("ben-shaw"), house.actor("lena-frost"));
    let text = std::fs::read_to_string(example("mill").join("charter.md")).unwrap() + RULES;
    let (stored, _) =
        charter::propose(app, &ada, &text.replace("version       1.0", "version       1.1")).await.unwrap();
    charter::adopt(app, &ada, &stored.id).await.unwrap();
    let mut given = content("@mill", "The merger is done.");
    given.content.team = None;
    let post = write::save(app, &ann, None, &given).await.unwrap();
    submit(app, &ann, &post.id, None).await.unwrap();
    let yes = approve::Answer { decision: Decision::Approve, reason: String::new(), shown: None };
    assert!(approve::waiting_for(app, &ben).await.unwrap().is_empty(), "the office is not asked before the lawyer");
    let asked = approve::waiting_for(app, &lena).await.unwrap();
    let [(request, _)] = asked.as_slice() else { panic!("{asked:?}") };
    approve::answer(app, &lena, &request.id, &yes).await.unwrap();
    assert_eq!(write::see(app, &ann, &post.id).await.unwrap().post.state, PostState::Submitted);
    let asked = approve::waiting_for(app, &ben).await.unwrap();
    let [(request, _)] = asked.as_slice() else { panic!("{asked:?}") };
    assert_eq!(request.rule, "office-then");
    approve::answer(app, &ben, &request.id, &yes).await.unwrap();
    assert_eq!(write::see(app, &ann, &post.id).await.unwrap().post.state, PostState::Scheduled);
}

/// The posts that have some words, a page of them.
async fn found(app: &App, text: &str, before: Option<&Post>, limit: u32) -> Vec<Post> {
    let before = before.map(|post| (post.changed, post.id.clone()));
    let filter = posts::Filter { words: found_words::asked(text), before, ..posts::Filter::default() };
    posts::find(&mut app.store.read().await.unwrap(), &filter, limit).await.unwrap()
}

async fn ids(app: &App, text: &str) -> Vec<String> {
    found(app, text, None, 100).await.into_iter().map(|post| post.id.to_string()).collect()
}

async fn a_post_is_found_by_all_its_words_and_by_none_that_it_had_before(place: Where) {
    let house = TestHouse::of(place, "verrieres", TUESDAY).await;
    let (app, hugo) = (&house.app, house.actor("hugo-petit"));
    let mut given = content("@verrieres", &format!("{} Portes ouvertes à L’ÉTÉ.", "Le four ne dort pas. ".repeat(9)));
    given.content.accounts.push(AccountHandle::new("@verrieres-verre"));
    given.content.texts.insert(AccountHandle::new("@verrieres-verre"), "Nous cherchons un Émailleur.".to_owned());
    given.content.media.push(Medium { alt: Some("Une canne rougeoyante".to_owned()), ..Medium::default() });
    let one = write::save(app, &hugo, None, &given).await.unwrap();
    let other = write::save(app, &hugo, None, &content("@verrieres", "L'été, une carafe.")).await.unwrap();
    write::note(app, &hugo, &one.id, "Trop long, dit la cheffe.").await.unwrap();
    let (one, other) = (one.id.to_string(), other.id.to_string());
    for (text, wanted) in [
        ("portes", vec![&one]),
        ("FOUR ete", vec![&one]),
        ("emailleur", vec![&one]),
        ("rougeoyante", vec![&one]),
        ("Été carafe", vec![&other]),
        ("portes carafe", vec![]),
        ("mailleur", vec![]),
        ("cheffe", vec![]),
        ("hugo", vec![]),
        ("\"' | & :* AND NOT (", vec![]),
        ("?!", vec![]),
    ] {
        assert_eq!(ids(app, text).await.iter().collect::<Vec<_>>(), wanted, "{text}");
    }
    let both = ids(app, "ete").await;
    assert!(both.len() == 2 && both.contains(&one) && both.contains(&other), "{both:?}");
    assert_eq!(ids(app, " ").await.len(), 2, "nobody looks for anything");

    let seen = search::find(app, &hugo, "EMAILLEUR", 5).await.unwrap().posts;
    assert_eq!(seen.iter().map(|post| post.id.as_str()).collect::<Vec<_>>(), [one.as_str()]);

    // The queue asks the same words.
    submit(app, &hugo, &PostId::new(other.clone()), None).await.unwrap();
    let queued = async |text: &str| {
        let filter = deliveries::Filter { words: found_words::asked(text), ..deliveries::Filter::default() };
        let mut link = app.store.read().await.unwrap();
        let found = deliveries::find(&mut link, &filter, false, None, 10).await.unwrap();
        found.into_iter().map(|one| one.delivery.post.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(queued("CARAFE ete").await, std::slice::from_ref(&other));
    assert_eq!(queued("four").await, Vec::<String>::new());

    let mut given = content("@verrieres", "Portes fermées.");
    write::save(app, &hugo, Some(&PostId::new(one.clone())), &given).await.unwrap();
    for old in ["four", "emailleur", "rougeoyante"] {
        assert_eq!(ids(app, old).await, Vec::<String>::new(), "{old}");
    }
    assert_eq!(ids(app, "fermees portes").await, std::slice::from_ref(&one));
    given.due = Some("2026-12-09T10:00:00Z".parse().unwrap());
    write::save(app, &hugo, Some(&PostId::new(one.clone())), &given).await.unwrap();
    assert_eq!(ids(app, "fermees").await, [one], "another hour is no other text");
}

async fn a_word_of_many_posts_is_found_page_by_page(place: Where) {
    let house = TestHouse::of(place, "verrieres", TUESDAY).await;
    let (app, hugo) = (&house.app, house.actor("hugo-petit"));
    let post = write::save(app, &hugo, None, &content("@verrieres", "Une carafe.")).await.unwrap();
    // More than are looked up one by one.
    let mut link = app.store.write().await.unwrap();
    for n in 0..500_i64 {
        let id = PostId::new(format!("post-{n}"));
        let content = content("@verrieres", if n % 10 == 0 { "Un verre." } else { "Une Carafé de plus." }).content;
        let changed = post.changed - SignedDuration::from_mins(n / 3 + 1);
        posts::put(&mut link, &Post { id: id.clone(), changed, ..post.clone() }).await.unwrap();
        let version = Version { number: 1, author: hugo.id(), at: changed, hash: post.hash, content };
        posts::put_version(&mut link, &id, &version).await.unwrap();
    }
    link.commit().await.unwrap();
    let mut all: Vec<Post> = Vec::new();
    loop {
        let page = found(app, "carafe", all.last(), 60).await;
        if page.is_empty() {
            break;
        }
        all.extend(page);
    }
    assert_eq!(all.len(), 451);
    assert!(all.is_sorted_by_key(|post| std::cmp::Reverse((post.changed, post.id.clone()))));
    assert_eq!(found(app, "verre", None, 100).await.len(), 50);
}

async fn posts_from_before_they_were_found_by_their_words_are_found(place: Where) {
    let house = TestHouse::of(place, "verrieres", TUESDAY).await;
    let (app, hugo) = (&house.app, house.actor("hugo-petit"));
    let post = write::save(app, &hugo, None, &content("@verrieres", "Un brouillon.")).await.unwrap();
    write::save(app, &hugo, Some(&post.id), &content("@verrieres", "Une carafe, à L’ÉTABLI.")).await.unwrap();
    let other = write::save(app, &hugo, None, &content("@verrieres", "Un verre.")).await.unwrap();
    // The database of the program before, which is opened by this one.
    let mut link = app.store.write().await.unwrap();
    for sql in [
        "DROP TABLE post_words",
        "DROP INDEX post_place",
        "ALTER TABLE post DROP COLUMN place",
        "DELETE FROM _sqlx_migrations WHERE version = 19",
    ] {
        link.run(sql, Vec::new()).await.unwrap();
    }
    if link.is_postgres() {
        link.run("DROP SEQUENCE post_words_place", Vec::new()).await.unwrap();
    }
    link.commit().await.unwrap();
    app.store.close().await;
    let app = &house.node("node-2").await;
    assert_eq!(ids(app, "carafe etabli").await, [post.id.to_string()]);
    assert_eq!(ids(app, "brouillon").await, Vec::<String>::new());
    assert_eq!(ids(app, "verre").await, [other.id.to_string()]);
    let third = write::save(app, &hugo, None, &content("@verrieres", "Un verre soufflé.")).await.unwrap();
    assert_eq!(ids(app, "verre souffle").await, [third.id.to_string()]);
    write::save(app, &hugo, Some(&other.id), &content("@verrieres", "Un vase.")).await.unwrap();
    assert_eq!(ids(app, "verre").await, [third.id.to_string()]);
}
