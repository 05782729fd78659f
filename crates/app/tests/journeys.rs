//! The way of a post through the house, over SQLite and over PostgreSQL.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop at once")]
#![expect(clippy::disallowed_methods, reason = "a test reads the example")]

use charte_app::submit::submit;
use charte_app::{
    Error, approve, calendar, charter, charter_comments, deliver, journal, judging::Way, mend, stop, waiting, write,
};
use charte_domain::{AccountHandle, Actor, Content, Decision, DeliveryState, PostState, RequestState};
use charte_networks::Outside;
use charte_testkit::{TestHouse, Where, example, on_both};
use jiff::SignedDuration;

on_both! {
    a_post_without_anything_against_it_leaves
    a_held_post_waits_for_a_yes_that_is_not_the_authors_own
    a_stop_holds_and_nothing_is_flushed
    what_is_refused_is_mended_or_an_exception_is_asked_for
    those_who_approve_are_asked_in_the_order_of_the_charter
    more_posts_on_a_day_than_the_charter_lets_leave_are_said_while_they_are_planned
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
