//! What people decide of comments, over SQLite and over PostgreSQL: what must always hold, whoever asks.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at once")]

use charte_app::comments::decide::{Decision, Done, How, MANY, confirm, decide};
use charte_app::comments::receive::By;
use charte_app::comments::{
    Incoming, answer, card, commenter, files, findable, import, receive, second_look, statement, undo, waits, work,
};
use charte_app::{Error, journal};
use charte_domain::{AccountHandle, Actor, CommentId, PersonId, Right, Visibility, Work};
use charte_messages::Lang;
use charte_store::comments::{self, Filter, Order};
use charte_testkit::{TestHouse, Where, on_both};
use futures_util::StreamExt as _;
use jiff::SignedDuration;

on_both! {
    hiding_needs_a_ground_and_keeps_a_copy_first
    its_author_is_told_and_contests
    like_cases_are_treated_alike_or_the_difference_is_justified
    a_crowd_that_says_thanks_is_no_flood_and_one_who_repeats_is
    many_at_once_need_two_persons
    an_act_is_undone_by_who_did_it_and_in_time
    what_is_learned_is_unlearned_with_the_undo
    a_text_is_masked_and_never_rewritten
    two_answers_at_once_are_seen
    silence_has_a_reason_and_meets_the_clocks
    a_comment_put_off_comes_back
    who_may_not_decides_nothing
    what_waits_for_me_is_what_i_may_decide_on
    a_second_look_never_goes_over_a_person
    a_comment_is_found_by_its_words_and_its_author
    letters_of_all_scripts_are_found
    a_stream_is_answered_as_it_comes
    a_file_taken_in_twice_makes_nothing_twice
    what_is_wrong_with_a_line_is_said_in_the_language_of_who_sends
}

/// Tuesday 8 December 2026, ten in the morning in Paris.
const TUESDAY: &str = "2026-12-08T09:00:00Z";
const RANT: &str = "What a bunch of chancers, the zip broke after a week.";

struct Desk {
    house: TestHouse,
    anika: Actor,
    aoife: Actor,
}

impl Desk {
    async fn of(place: Where) -> Self {
        let house = TestHouse::of(place, "harrow", TUESDAY).await;
        let (anika, aoife) = (house.actor("anika-shah"), house.actor("aoife-byrne"));
        Self { house, anika, aoife }
    }

    async fn comes(&self, text: &str, name: &str) -> CommentId {
        let one = Incoming {
            account: AccountHandle::new("@harrowfinch"),
            text: text.to_owned(),
            name: name.to_owned(),
            email: format!("{name}@example.org"),
            ..Incoming::default()
        };
        receive(&self.house.app, By::Actor(&self.anika), one).await.unwrap().id
    }

    async fn decide(&self, by: &Actor, id: &CommentId, decision: Decision, reason: &str) -> Result<Done, Error> {
        let how = How { reason: reason.to_owned(), seen: None };
        decide(&self.house.app, by, std::slice::from_ref(id), &decision, &how).await
    }

    async fn card(&self, id: &CommentId) -> card::Card {
        card::read(&self.house.app, &self.anika, id).await.unwrap()
    }

    fn later(&self, minutes: i64) {
        self.house.clock.pass(SignedDuration::from_mins(minutes));
    }
}

fn hide(ground: &str) -> Decision {
    Decision::Hide { ground: ground.to_owned() }
}

async fn hiding_needs_a_ground_and_keeps_a_copy_first(place: Where) {
    let desk = Desk::of(place).await;
    let id = desk.comes(RANT, "max").await;
    for (ground, code) in [
        ("criticism", "ground-criticism"),
        ("negative", "ground-criticism"),
        ("", "ground-missing"),
        ("ugly", "ground-missing"),
    ] {
        assert_eq!(desk.decide(&desk.anika, &id, hide(ground), "").await.unwrap_err().code(), code, "{ground}");
    }
    let before = desk.card(&id).await;
    assert!(before.evidence.is_empty() && before.comment.visibility != Visibility::Hidden);
    desk.later(1);
    assert_eq!(desk.decide(&desk.anika, &id, hide("insult"), "").await.unwrap(), Done::Now);
    let card = desk.card(&id).await;
    assert_eq!(card.comment.visibility, Visibility::Hidden);
    assert_eq!(card.comment.ground.as_deref(), Some("insult"));
    assert_eq!(card.evidence.len(), 1);
    assert!(card.comment.known.is_some(), "since when somebody knew");
    assert_eq!(card.history.removed, 1);
    let sound = journal::verify(&desk.house.app, &desk.house.actor("ada-ward")).await.unwrap();
    assert_eq!(sound.fault, None);
}

async fn its_author_is_told_and_contests(place: Where) {
    let desk = Desk::of(place).await;
    let id = desk.comes(RANT, "max").await;
    desk.decide(&desk.anika, &id, hide("insult"), "").await.unwrap();
    let card = desk.card(&id).await;
    let told = card.statements.last().unwrap();
    for part in ["DECISION_GROUND_ILLEGAL_CONTENT", "\"insult\"", "AUTOMATED_DECISION_NOT_AUTOMATED"] {
        assert!(told.body.contains(part), "{part}: {}", told.body);
    }
    assert!(!told.body.contains("max"), "no person is named");
    let link = statement::link(&desk.house.app, &card.comment, told).unwrap();
    let secret = link.rsplit('/').next().unwrap();
    assert!(!told.body.contains(secret), "the link is sealed");
    assert!(statement::contest(&desk.house.app, secret, " ").await.is_err());
    statement::contest(&desk.house.app, secret, "It was my opinion of a zip.").await.unwrap();
    assert!(statement::contest(&desk.house.app, secret, "Again").await.is_err(), "once");
    assert_eq!(desk.card(&id).await.comment.work, Work::Open);
    desk.later(1);
    desk.decide(&desk.aoife, &id, Decision::Show, "an opinion").await.unwrap();
    let told = desk.card(&id).await.statements.pop().unwrap();
    assert!(told.withdrawn.is_some() && told.settled.is_some());
    assert!(statement::behind(&desk.house.app, "contest_wrong").await.is_err());
}

async fn like_cases_are_treated_alike_or_the_difference_is_justified(place: Where) {
    let desk = Desk::of(place).await;
    let text = |n: u8| format!("Shame on Harrow Finch, bring back the blue button now {n}");
    let first = desk.comes(&text(1), "ann").await;
    let second = desk.comes(&text(2), "bob").await;
    desk.decide(&desk.anika, &first, Decision::Show, "").await.unwrap();
    let unlike = desk.decide(&desk.anika, &second, hide("off_topic"), "").await;
    assert_eq!(unlike.unwrap_err().code(), "like-cases");
    desk.decide(&desk.anika, &second, hide("off_topic"), "posted under the notice of a death").await.unwrap();
}

async fn a_crowd_that_says_thanks_is_no_flood_and_one_who_repeats_is(place: Where) {
    let desk = Desk::of(place).await;
    for name in ["ann", "bob", "cleo", "dan", "eve", "fay"] {
        let id = desk.comes("Congratulations to the whole team!", name).await;
        assert_eq!(desk.card(&id).await.comment.visibility, Visibility::Shown, "{name}");
    }
    let mut seen = Vec::new();
    for n in 0..6 {
        let id = desk.comes(&format!("Give us the blue button back {n}"), "max").await;
        seen.push(desk.card(&id).await.comment.ground);
    }
    let flood = Some("repetition_flood".to_owned());
    assert_eq!(seen, [None, None, None, None, flood.clone(), flood]);
}

async fn many_at_once_need_two_persons(place: Where) {
    let desk = Desk::of(place).await;
    let mut ids = Vec::new();
    for n in 0..MANY {
        ids.push(desk.comes(&format!("The same words again and again {n}"), &format!("p{n}")).await);
    }
    let app = &desk.house.app;
    let how = How::default();
    let Done::Second(second) = decide(app, &desk.anika, &ids, &hide("repetition_flood"), &how).await.unwrap() else {
        unreachable!("so many at once")
    };
    assert_ne!(desk.card(&ids[0]).await.comment.visibility, Visibility::Hidden, "nothing is done yet");
    assert_eq!(confirm(app, &desk.anika, &second, true, "").await.unwrap_err().code(), "second-own");
    confirm(app, &desk.aoife, &second, true, "").await.unwrap();
    assert_eq!(desk.card(&ids[MANY - 1]).await.comment.visibility, Visibility::Hidden);
    assert!(confirm(app, &desk.aoife, &second, true, "").await.is_err(), "once");
    // One fewer needs nobody else.
    let few: Vec<CommentId> = ids.into_iter().take(MANY - 1).collect();
    assert_eq!(
        decide(app, &desk.anika, &few, &Decision::Show, &How { reason: "a song".into(), seen: None }).await.unwrap(),
        Done::Now
    );
}

async fn an_act_is_undone_by_who_did_it_and_in_time(place: Where) {
    let desk = Desk::of(place).await;
    let app = &desk.house.app;
    let id = desk.comes(RANT, "max").await;
    let before = desk.card(&id).await.comment;
    desk.decide(&desk.anika, &id, hide("insult"), "").await.unwrap();
    assert!(undo::undo(app, &desk.aoife, &id).await.is_err(), "another's act");
    undo::undo(app, &desk.anika, &id).await.unwrap();
    let after = desk.card(&id).await;
    assert_eq!((after.comment.visibility, after.comment.work), (before.visibility, before.work));
    assert!(after.statements[0].withdrawn.is_some());
    assert_eq!(after.evidence.len(), 1, "the copy stays");
    assert_eq!(after.history.removed, 0, "no mark is left on its author");
    assert!(undo::undo(app, &desk.anika, &id).await.is_err(), "nothing more to undo");
    desk.later(1);
    desk.decide(&desk.anika, &id, hide("insult"), "").await.unwrap();
    desk.later(11);
    assert!(undo::undo(app, &desk.anika, &id).await.is_err(), "too late");
}

async fn what_is_learned_is_unlearned_with_the_undo(place: Where) {
    let desk = Desk::of(place).await;
    let app = &desk.house.app;
    let text = "Cheap knitted hats for your town hall, ask me how";
    let id = desk.comes(text, "hat").await;
    let spam = desk.card(&id).await.comment.spam;
    desk.decide(&desk.anika, &id, Decision::Spam, "").await.unwrap();
    let again = desk.comes(text, "hat").await;
    assert_eq!(desk.card(&again).await.comment.visibility, Visibility::Aside, "the very comment");
    undo::undo(app, &desk.anika, &id).await.unwrap();
    let once_more = desk.comes(text, "hat").await;
    let card = desk.card(&once_more).await;
    assert_ne!(card.comment.visibility, Visibility::Aside);
    assert!(card.comment.spam.abs_diff(spam) < 100, "{} {spam}", card.comment.spam);
}

async fn a_text_is_masked_and_never_rewritten(place: Where) {
    let desk = Desk::of(place).await;
    let text = "Appelez Zoé au 06 12 34 56 78";
    let id = desk.comes(text, "leo").await;
    let at = u32::try_from(text.find("06").unwrap()).unwrap();
    let inside = u32::try_from(text.find('é').unwrap()).unwrap() + 1;
    let wrong = Decision::Mask { spans: vec![(inside, at)] };
    assert_eq!(desk.decide(&desk.anika, &id, wrong, "").await.unwrap_err().code(), "spans-wrong");
    desk.decide(&desk.anika, &id, Decision::Mask { spans: vec![(at, at + 14)] }, "").await.unwrap();
    let card = desk.card(&id).await;
    assert_eq!(card.comment.masks, [(at, at + 14)]);
    assert_eq!(card.words.unwrap().text, text);
    assert_eq!((card.evidence.len(), card.statements.len()), (1, 1));
}

async fn two_answers_at_once_are_seen(place: Where) {
    let desk = Desk::of(place).await;
    let app = &desk.house.app;
    let id = desk.comes("When does the shop in Kendal open on Sunday?", "tess").await;
    let say = |text: &str, anyway: bool| answer::Given { text: text.to_owned(), anyway, ..answer::Given::default() };
    let blank = answer::answer(app, &desk.anika, &id, &say("Hello {first name}", false)).await;
    assert_eq!(blank.unwrap_err().code(), "answer-blanks");
    let first = answer::answer(app, &desk.anika, &id, &say("At ten. Anika", false)).await.unwrap();
    let second = answer::answer(app, &desk.aoife, &id, &say("At eleven. Aoife", false)).await;
    assert_eq!(second.unwrap_err().code(), "changed-meanwhile");
    assert!(undo::undo(app, &desk.anika, &id).await.is_err(), "what was said is said");
    answer::settle(app, &desk.anika, &id, &first.id, true).await.unwrap();
    assert!(answer::settle(app, &desk.anika, &id, &first.id, true).await.is_err(), "once");
    let card = desk.card(&id).await;
    assert_eq!(card.answers[0].state, "sent");
    assert!(
        card.clocks
            .iter()
            .filter(|one| matches!(one.verb.as_str(), "acknowledge" | "answer"))
            .all(|one| one.met.is_some())
    );
}

async fn silence_has_a_reason_and_meets_the_clocks(place: Where) {
    let desk = Desk::of(place).await;
    let app = &desk.house.app;
    let id = desk.comes(RANT, "max").await;
    assert_eq!(answer::stay_silent(app, &desk.anika, &id, " ").await.unwrap_err().code(), "reason-missing");
    answer::stay_silent(app, &desk.anika, &id, "Answered on the phone.").await.unwrap();
    let filter = charte_store::journal::Filter { act: Some("comment.unanswered".into()), ..Default::default() };
    assert_eq!(journal::find(app, &desk.house.actor("ada-ward"), &filter, 10).await.unwrap().len(), 1);
}

async fn a_comment_put_off_comes_back(place: Where) {
    let desk = Desk::of(place).await;
    let app = &desk.house.app;
    let id = desk.comes(RANT, "max").await;
    let now = charte_app::Ambient::now(&desk.house.clock);
    let until = now.checked_add(SignedDuration::from_hours(2)).unwrap();
    assert_eq!(work::snooze(app, &desk.anika, &id, now, "later").await.unwrap_err().code(), "snooze-beyond");
    assert_eq!(work::snooze(app, &desk.anika, &id, until, "").await.unwrap_err().code(), "reason-missing");
    work::snooze(app, &desk.anika, &id, until, "the workshop answers at noon").await.unwrap();
    assert_eq!(work::wake(app).await.unwrap(), 0);
    desk.later(121);
    assert_eq!(work::wake(app).await.unwrap(), 1);
    assert_eq!(desk.card(&id).await.comment.work, Work::Open);
}

async fn who_may_not_decides_nothing(place: Where) {
    let desk = Desk::of(place).await;
    let app = &desk.house.app;
    let id = desk.comes(RANT, "max").await;
    let isla = desk.house.actor("isla-grant");
    assert_eq!(desk.decide(&isla, &id, Decision::Show, "").await.unwrap_err().code(), "no-mandate");
    assert!(work::note(app, &isla, &id, "Mine").await.is_err());
    let to = PersonId::new("isla-grant");
    assert_eq!(work::assign(app, &desk.anika, &id, Some(&to)).await.unwrap_err().code(), "person-may-not");
    let seen = desk.card(&id).await.comment.changed;
    desk.later(1);
    work::grade(app, &desk.aoife, &id, 3).await.unwrap();
    let how = How { reason: String::new(), seen: Some(seen) };
    let late = decide(app, &desk.anika, std::slice::from_ref(&id), &Decision::Show, &how).await;
    assert_eq!(late.unwrap_err().code(), "changed-meanwhile", "who was quicker wins");
}

async fn what_waits_for_me_is_what_i_may_decide_on(place: Where) {
    let desk = Desk::of(place).await;
    let (app, rosa) = (&desk.house.app, desk.house.actor("rosa-whitlock"));
    let mut of_rosa = 0;
    for account in app.house().handles() {
        let one = Incoming {
            account: account.clone(),
            text: "How much is the blue jacket, and is there one in my size?".to_owned(),
            name: account.to_string(),
            ..Incoming::default()
        };
        let came = receive(app, By::Actor(&Actor::program()), one).await.unwrap();
        let open = desk.card(&came.id).await.comment.work == Work::Open;
        of_rosa += usize::from(open && app.may(&rosa, Right::Moderate, Some(&account)).is_ok());
    }
    let mut link = app.store.read().await.unwrap();
    let all = comments::count(&mut link, &Filter { work: Some(Work::Open), ..Filter::default() }, 1000).await.unwrap();
    assert!(of_rosa > 0 && i64::try_from(of_rosa).unwrap() < all, "{of_rosa} of {all}");
    let listed = comments::find(&mut link, &waits::mine(app, &rosa), &Order::Clock(None), 1000).await.unwrap();
    let home = waits::for_me(app, &rosa, 3).await.unwrap().unwrap();
    assert_eq!((listed.len(), home.mine, waits::count(app, &rosa).await.unwrap()), (of_rosa, of_rosa, of_rosa));
    drop(link);
    let one = listed.iter().find(|one| one.account.as_str() == "@harrowfinch").unwrap();
    work::assign(app, &desk.anika, &one.id, Some(&desk.anika.id())).await.unwrap();
    let home = waits::for_me(app, &rosa, 3).await.unwrap().unwrap();
    assert_eq!(home.mine, of_rosa - 1, "what another is on waits for nobody else");
    let mut link = app.store.read().await.unwrap();
    let soon = comments::count(&mut link, &waits::soon(app, &rosa), 1000).await.unwrap();
    assert_eq!(i64::try_from(home.soon).unwrap(), soon);
}

async fn a_second_look_never_goes_over_a_person(place: Where) {
    let desk = Desk::of(place).await;
    let app = &desk.house.app;
    let id = desk.comes(RANT, "max").await;
    desk.later(1);
    desk.decide(&desk.anika, &id, Decision::Show, "").await.unwrap();
    while second_look::once(app).await.unwrap() > 0 {}
    let one = desk.card(&id).await.comment;
    assert_eq!(one.visibility, Visibility::Shown);
    assert!(one.looked);
    assert!(comments::unseen(&mut app.store.read().await.unwrap(), 10).await.unwrap().is_empty());
}

async fn a_comment_is_found_by_its_words_and_its_author(place: Where) {
    let desk = Desk::of(place).await;
    let app = &desk.house.app;
    let long =
        format!("{} and then I saw the same bag at L’Établissement Garnier.", "We waited for weeks. ".repeat(20));
    let (of_zoe, of_max) = (desk.comes(&long, "Zoé").await, desk.comes("Lovely scarf!", "max").await);
    let found = async |text: &str| {
        let filter = Filter { words: findable::asked(app, text).await, ..Filter::default() };
        let mut link = app.store.read().await.unwrap();
        let all = comments::find(&mut link, &filter, &Order::Newest(None), 1000).await.unwrap();
        assert_eq!(i64::try_from(all.len()).unwrap(), comments::count(&mut link, &filter, 1000).await.unwrap());
        all.into_iter().map(|one| one.id).collect::<Vec<_>>()
    };
    for (text, wanted) in [
        ("garnier", vec![&of_zoe]),
        ("ÉTABL waited", vec![&of_zoe]),
        ("zoe", vec![&of_zoe]),
        ("scarf MAX", vec![&of_max]),
        ("scarf garnier", vec![]),
        ("arf", vec![]),
        ("\"' | & :* AND NOT (", vec![]),
        ("?!", vec![]),
    ] {
        assert_eq!(found(text).await.iter().collect::<Vec<_>>(), wanted, "{text}");
    }
    assert_eq!(findable::asked(app, " ").await, None, "nobody looks for anything");
    // More than are read while somebody waits, and more than are looked up one by one.
    let texts: Vec<String> = (0..600).map(|n| format!("A scarf of another colour, number {n}")).collect();
    let more = texts.iter().enumerate().map(async |(n, text)| desk.comes(text, &format!("reader{n}")).await);
    assert_eq!(futures_util::future::join_all(more).await.len(), 600);
    assert_eq!(found("scarf").await.iter().collect::<Vec<_>>(), [&of_max]);
    assert!(findable::is_behind(app).await.unwrap(), "and it is said");
    while findable::once(app).await.unwrap() > 0 {}
    assert!(!findable::is_behind(app).await.unwrap());
    desk.comes("One more scarf", "reader600").await;
    let both = futures_util::future::join(found("scarf"), found("scarf")).await;
    assert_eq!((both.0.len(), both.1.len()), (602, 602));
    assert_eq!(found("scarf reader449").await.len(), 1);
    commenter::erase(app, &desk.house.actor("ada-ward"), "zoé@example.org").await.unwrap();
    assert_eq!(found("garnier").await, [], "words that are erased find nothing");
    assert_eq!(found("zoe").await, []);
}

async fn letters_of_all_scripts_are_found(place: Where) {
    let desk = Desk::of(place).await;
    let app = &desk.house.app;
    let letters: Vec<char> = ('\0'..=char::MAX).filter(|c| c.is_alphanumeric()).collect();
    assert!(letters.len() > 100_000);
    // Words of twelve letters, spread over all scripts, two hundred in a comment.
    let words: Vec<String> = letters.chunks(12).step_by(5).map(|some| some.iter().collect()).collect();
    let mut nothing = 0;
    for some in words.chunks(200) {
        let id = desk.comes(&some.join(" "), "reader").await;
        for asked in some {
            let filter = Filter { words: findable::asked(app, asked).await, ..Filter::default() };
            if filter.words.as_ref().is_some_and(Vec::is_empty) {
                // Marks alone, that fold away.
                nothing += 1;
                continue;
            }
            let mut link = app.store.read().await.unwrap();
            let found = comments::find(&mut link, &filter, &Order::Newest(None), 1).await.unwrap();
            assert_eq!(found.first().map(|one| &one.id), Some(&id), "{asked:?}");
        }
    }
    assert!(nothing < words.len() / 50, "{nothing} of {}", words.len());
}

async fn a_stream_is_answered_as_it_comes(place: Where) {
    let desk = Desk::of(place).await;
    let (lines, sent) = tokio::sync::mpsc::channel::<Result<bytes::Bytes, std::io::Error>>(4);
    let sent = futures_util::stream::unfold(sent, async |mut sent| sent.recv().await.map(|chunk| (chunk, sent)));
    let read = |line: &[u8]| {
        let text = String::from_utf8(line.to_vec()).map_err(|error| error.to_string())?;
        Ok(Incoming { account: AccountHandle::new("@harrowfinch"), text, ..Incoming::default() })
    };
    let (work, answers) = import::stream(&desk.house.app, &desk.anika, Lang::Fr, Box::pin(sent), read);
    let work = tokio::spawn(work);
    let mut answers = Box::pin(answers);
    let mut said = String::new();
    // A line in two pieces, then two and a half: each is answered while the stream is open.
    for (chunk, until) in [("The zip", 0), (" broke.\n", 1), ("It broke\nagain.\nAnd", 3)] {
        lines.send(Ok(bytes::Bytes::from(chunk))).await.unwrap();
        while said.lines().count() < until {
            let next = tokio::time::timeout(std::time::Duration::from_secs(20), answers.next());
            said.push_str(std::str::from_utf8(&next.await.unwrap().unwrap().unwrap()).unwrap());
        }
    }
    drop(lines);
    while let Some(more) = answers.next().await {
        said.push_str(std::str::from_utf8(&more.unwrap()).unwrap());
    }
    work.await.unwrap();
    let numbers: Vec<u64> = said
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .inspect(|answer| assert!(answer["id"].is_string(), "{answer}"))
        .map(|answer| answer["line"].as_u64().unwrap())
        .collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
}

async fn a_file_taken_in_twice_makes_nothing_twice(place: Where) {
    let desk = Desk::of(place).await;
    let file =
        b"text,author,date\nThe zip broke.,Jo,2026-11-29 10:00\nLovely.,Kim,2026-11-29 11:00\n,Nobody,2026-11-29\n";
    let account = AccountHandle::new("@harrowfinch");
    let app = &desk.house.app;
    for _ in 0..2 {
        let (_, taken) = files::take_file(app, &desk.anika, &account, None, None, file.to_vec()).await.unwrap();
        assert_eq!((taken.taken, taken.wrong.len()), (2, 1));
    }
    let mut link = app.store.read().await.unwrap();
    let all = comments::find(&mut link, &comments::Filter::default(), &comments::Order::Newest(None), 10).await;
    assert_eq!(all.unwrap().len(), 2);
    drop(link);
    let empty = files::take_file(app, &desk.anika, &account, None, None, Vec::new()).await;
    assert!(matches!(empty, Err(Error::Invalid { code: "import-file", .. })), "{empty:?}");
    let elsewhere = AccountHandle::new("@nobody");
    let refused = files::take_file(app, &desk.anika, &elsewhere, None, None, file.to_vec()).await;
    assert!(matches!(refused, Err(Error::Invalid { code: "import-account", .. })), "{refused:?}");
}

async fn what_is_wrong_with_a_line_is_said_in_the_language_of_who_sends(place: Where) {
    let desk = Desk::of(place).await;
    let sent = futures_util::stream::iter([Ok::<_, std::io::Error>(bytes::Bytes::from_static(b"\xff\n@nobody\n"))]);
    let read = |line: &[u8]| {
        let account = std::str::from_utf8(line).map_err(|error| error.to_string())?;
        Ok(Incoming { account: AccountHandle::new(account), text: "Hello.".to_owned(), ..Incoming::default() })
    };
    let (work, answers) = import::stream(&desk.house.app, &desk.anika, Lang::Fr, sent, read);
    let work = tokio::spawn(work);
    let said: Vec<u8> = answers.map(|some| some.unwrap().to_vec()).concat().await;
    work.await.unwrap();
    let said: Vec<serde_json::Value> = said
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).unwrap())
        .collect();
    let codes: Vec<_> = said.iter().map(|one| (one["line"].as_u64(), one["code"].as_str())).collect();
    assert_eq!(codes, [(Some(1), Some("body-unreadable")), (Some(2), Some("no-mandate"))]);
    assert_eq!(said[0]["error"], "Ce qui a été envoyé ne se lit pas.");
    assert!(said[0]["detail"].as_str().unwrap().contains("utf-8"));
}
