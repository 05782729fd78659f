//! The charter in the house, over SQLite and over PostgreSQL.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at once")]
#![expect(clippy::disallowed_methods, reason = "a test reads the example")]

use charte_app::{Error, charter, charter_comments, charter_life, fired, interview, journal, replay, waiting, write};
use charte_domain::{AccountHandle, Actor, CharterId, CharterState, CharterStep, Content, Door, Scope, StoredCharter};
use charte_interview::Raw;
use charte_judge::Engine;
use charte_lang::model::Lang;
use charte_store::charters;
use charte_testkit::{TestHouse, Where, example, on_both};
use jiff::civil::date;

on_both! {
    a_document_with_errors_is_kept_and_not_adopted
    adopting_supersedes
    a_charter_that_no_longer_compiles_leaves_the_last_valid_one_in_force
    a_signature_has_its_entry_and_is_given_once
    steps_are_taken_with_their_evidence
    comments_are_said_and_settled
    several_people_answer_the_interview
    a_replay_says_which_posts_would_turn
    a_rule_that_fired_is_counted_once_for_each_post
    a_replay_has_the_facts_of_the_day_and_not_those_of_today
}

/// Tuesday 8 December 2026, ten in the morning in Paris.
const TUESDAY: &str = "2026-12-08T09:00:00Z";

fn text() -> String {
    std::fs::read_to_string(example("verrieres").join("charte.md")).unwrap()
}

/// The example with another number and one more sentence.
fn next(number: &str) -> String {
    let text = text();
    let line = text.lines().find(|line| line.starts_with("version")).unwrap().to_owned();
    let text = text.replace(&line, &format!("version       {number}"));
    format!("{text}\n# Un mot de plus\n\nRien de plus.\n")
}

async fn a_document_with_errors_is_kept_and_not_adopted(place: Where) {
    let house = TestHouse::of(place, "verrieres", TUESDAY).await;
    let ada = house.actor("ada-ward");
    let before = house.app.house().charter.as_ref().unwrap().stored.id.clone();
    let wrong = format!("{}\n```règle sans-fin\nquand  texte parle de la lune\n```\n", text());
    let (stored, tried) = charter::propose(&house.app, &ada, &wrong).await.unwrap();
    assert!(tried.errors > 0);
    let kept = charters::get(&mut house.app.store.read().await.unwrap(), &stored.id).await.unwrap().unwrap();
    assert_eq!((kept.text, kept.state), (wrong, CharterState::Draft));
    let adopted = charter::adopt(&house.app, &ada, &stored.id).await;
    assert!(matches!(adopted, Err(Error::Charter { errors: 1.., .. })), "{adopted:?}");
    assert_eq!(house.app.house().charter.as_ref().unwrap().stored.id, before);
    // A failed example is enough.
    let failing = format!(
        "{}\n```essai\néquipe « communication » publie sur @verrieres « Le four ne dort pas. » => refuser\n```\n",
        text()
    );
    let (stored, tried) = charter::propose(&house.app, &ada, &failing).await.unwrap();
    assert_eq!((tried.errors, tried.failed.len()), (0, 1));
    let adopted = charter::adopt(&house.app, &ada, &stored.id).await;
    assert!(matches!(adopted, Err(Error::Charter { errors: 0, failed: 1 })), "{adopted:?}");
    // Who has no mandate for it changes nothing.
    let hugo = house.actor("hugo-petit");
    assert!(matches!(charter::propose(&house.app, &hugo, &text()).await, Err(Error::Refused(_))));
    assert!(matches!(charter::adopt(&house.app, &hugo, &stored.id).await, Err(Error::Refused(_))));
}

async fn adopting_supersedes(place: Where) {
    let house = TestHouse::of(place, "verrieres", TUESDAY).await;
    let (app, ada) = (&house.app, house.actor("ada-ward"));
    let before = app.house().charter.as_ref().unwrap().stored.id.clone();
    let (stored, tried) = charter::propose(app, &ada, &next("2027.1")).await.unwrap();
    assert_eq!((tried.errors, tried.failed.len()), (0, 0));
    // The same text again is the same version.
    let entries =
        async || journal::find(app, &ada, &charte_store::journal::Filter::default(), 100).await.unwrap().len();
    let n = entries().await;
    assert_eq!(charter::propose(app, &ada, &next("2027.1")).await.unwrap().0.id, stored.id);
    assert_eq!(entries().await, n);
    charter::adopt(app, &ada, &stored.id).await.unwrap();
    assert_eq!(app.house().charter.as_ref().unwrap().stored.version, "2027.1");
    let mut link = app.store.read().await.unwrap();
    let old = charters::get(&mut link, &before).await.unwrap().unwrap();
    assert_eq!(old.state, CharterState::Superseded);
    assert!(charters::superseded_at(&mut link, &before).await.unwrap().is_some());
    assert_eq!(charters::before(&mut link, &stored.id).await.unwrap().map(|one| one.id), Some(before.clone()));
    let again = charter::adopt(app, &ada, &stored.id).await;
    assert!(matches!(again, Err(Error::State("charter"))), "{again:?}");
    // Everybody has it to sign, whatever they had signed before.
    let hugo = house.actor("hugo-petit");
    let waits = waiting::for_me(app, &hugo).await.unwrap();
    assert!(
        waits.iter().any(|one| matches!(one, waiting::Waiting::Sign { version } if version == "2027.1")),
        "{waits:?}"
    );
    // And back: an old version can be put in force again.
    charter::adopt(app, &ada, &before).await.unwrap();
    assert_eq!(app.house().charter.as_ref().unwrap().stored.id, before);
}

async fn a_charter_that_no_longer_compiles_leaves_the_last_valid_one_in_force(place: Where) {
    let house = TestHouse::of(place, "verrieres", TUESDAY).await;
    let (app, ada) = (&house.app, house.actor("ada-ward"));
    let valid = app.house().charter.as_ref().unwrap().stored.id.clone();
    // As after a renewal of the program: what is in force in the database has a word that this program does not know.
    let broken = StoredCharter {
        id: CharterId::new("0123456789abcdef"),
        text: format!("{}\n```règle sans-fin\nquand  texte parle de la lune\n```\n", text()),
        title: "Charte".to_owned(),
        version: "2027.9".to_owned(),
        state: CharterState::Draft,
        by: ada.id(),
        created: app.ambient.now(),
        adopted: None,
    };
    let mut link = app.store.write().await.unwrap();
    charters::put(&mut link, &broken).await.unwrap();
    charters::adopt(&mut link, &broken.id, &ada.id(), app.ambient.now()).await.unwrap();
    charte_store::settings::changed(&mut link).await.unwrap();
    link.commit().await.unwrap();
    app.follow().await.unwrap();
    // A node that was there, and one that starts now.
    for node in [std::sync::Arc::clone(app), house.node("node-2").await] {
        let seen = node.house();
        assert_eq!(seen.charter.as_ref().map(|one| &one.stored.id), Some(&valid));
        let faulty = seen.faulty.as_ref().expect("it is said");
        assert_eq!((&faulty.stored.id, faulty.errors > 0), (&broken.id, true));
        node.reload().await.unwrap();
        assert_eq!(node.house().faulty.as_ref().map(|one| &one.stored.id), Some(&broken.id), "and said again");
    }
    // Posts go on being judged.
    let hugo = house.actor("hugo-petit");
    let post = write::save(app, &hugo, None, &post("Le four ne dort pas.")).await.unwrap();
    assert!(write::see(app, &hugo, &post.id).await.unwrap().judged.is_some());
    // A version that compiles ends it.
    let (stored, _) = charter::propose(app, &ada, &next("2027.10")).await.unwrap();
    charter::adopt(app, &ada, &stored.id).await.unwrap();
    assert!(app.house().faulty.is_none());
    assert_eq!(app.house().charter.as_ref().unwrap().stored.id, stored.id);
}

fn post(text: &str) -> write::Given {
    let content = Content {
        accounts: vec![AccountHandle::new("@verrieres")],
        team: Some("communication".to_owned()),
        text: text.to_owned(),
        ..Content::default()
    };
    write::Given { content, due: None, version: None }
}

async fn a_signature_has_its_entry_and_is_given_once(place: Where) {
    let house = TestHouse::of(place, "verrieres", TUESDAY).await;
    let (app, ada) = (&house.app, house.actor("ada-ward"));
    let shown = app.house().charter.as_ref().unwrap().stored.clone();
    let unsigned = charter::unsigned(app, &app.house()).await.unwrap();
    assert!(unsigned.iter().any(|one| one.id.as_str() == "ada-ward"));
    let signed = charter::acknowledge(app, &ada, &shown.id).await.unwrap();
    let entry = journal::find(app, &ada, &charte_store::journal::Filter::default(), 1).await.unwrap();
    let entry = entry.first().unwrap();
    assert_eq!((entry.seq, entry.record.act.as_str()), (signed.entry, "charter.acknowledged"));
    assert_eq!(entry.record.subject.id.as_str(), shown.id.as_str());
    // The same proof again; the act is done once.
    assert_eq!(charter::acknowledge(app, &ada, &shown.id).await.unwrap(), signed);
    assert!(!charter::unsigned(app, &app.house()).await.unwrap().iter().any(|one| one.id.as_str() == "ada-ward"));
    assert_eq!(app.house().people.get(&ada.id()).unwrap().acknowledged.as_deref(), Some(shown.version.as_str()));
    // Another text came into force while the page was open: nothing is signed unread, also under the same number.
    let (stored, _) = charter::propose(app, &ada, &next(&shown.version)).await.unwrap();
    charter::adopt(app, &ada, &stored.id).await.unwrap();
    let late = charter::acknowledge(app, &house.actor("hugo-petit"), &shown.id).await;
    assert!(matches!(late, Err(Error::Changed("charter"))), "{late:?}");
    let ada = house.actor("ada-ward");
    let mut link = app.store.read().await.unwrap();
    assert!(!charter::has_signed(&mut link, ada.person.as_ref().unwrap(), &stored).await.unwrap());
    // A key signs only if it may write.
    let key = |scopes| Actor { person: ada.person.clone(), door: Door::Token("key-1".to_owned(), scopes) };
    assert!(matches!(charter::acknowledge(app, &key(vec![Scope::Read]), &stored.id).await, Err(Error::Refused(_))));
    assert!(charter::acknowledge(app, &key(vec![Scope::Write]), &stored.id).await.is_ok());
    // Those who have not signed are written to, those without an address are not.
    let waiting = charter::unsigned(app, &app.house()).await.unwrap();
    let written = charter::remind(app, &ada).await.unwrap();
    assert_eq!(written, waiting.iter().filter(|one| one.email.is_some()).count());
}

async fn steps_are_taken_with_their_evidence(place: Where) {
    let house = TestHouse::of(place, "verrieres", TUESDAY).await;
    let (app, ada) = (&house.app, house.actor("ada-ward"));
    let (stored, tried) = charter::propose(app, &ada, &bare()).await.unwrap();
    let life = async || charter_life::of(app, &stored, &tried.reading.charter).await.unwrap();
    assert!(life().await.taken.is_empty() && life().await.binding.is_none());
    let to_come = charter_life::add(app, &ada, &stored.id, CharterStep::Filing, date(2026, 12, 9), "").await;
    assert!(matches!(to_come, Err(Error::Invalid { field: "on", .. })), "{to_come:?}");
    let days = [date(2026, 10, 2), date(2026, 10, 9), date(2026, 10, 9), date(2026, 10, 31)];
    for (step, day) in charter_life::FORMALITIES.into_iter().zip(days) {
        charter_life::add(app, &ada, &stored.id, step, day, "recepisse.pdf").await.unwrap();
    }
    let found = life().await;
    assert_eq!(found.taken.len(), 4);
    assert!(found.taken.iter().all(|one| one.entry.is_some() && one.evidence == "recepisse.pdf"));
    // A month after the last of them; November has thirty days.
    assert_eq!(found.binding, Some(date(2026, 11, 30)));
    let hugo =
        charter_life::add(app, &house.actor("hugo-petit"), &stored.id, CharterStep::Filing, date(2026, 10, 9), "")
            .await;
    assert!(matches!(hugo, Err(Error::Refused(_))), "{hugo:?}");
}

/// A charter whose header says nothing of formalities.
fn bare() -> String {
    "```charte\ntitre  Charte\norganisation  Vernes\nlangue  français\nversion  1\n```\n\n# Un\n\nRien.\n".to_owned()
}

async fn comments_are_said_and_settled(place: Where) {
    let house = TestHouse::of(place, "verrieres", TUESDAY).await;
    let (app, ada, hugo) = (&house.app, house.actor("ada-ward"), house.actor("hugo-petit"));
    let said = charter_comments::say(app, &hugo, "le-ton-de-la-maison", "  Et le dimanche ?  ").await.unwrap();
    assert_eq!(said.text, "Et le dimanche ?");
    assert!(charter_comments::say(app, &hugo, "le-ton-de-la-maison", "  ").await.is_err());
    let open = charte_store::charter_comments::open(&mut app.store.read().await.unwrap()).await.unwrap();
    assert_eq!(open, [("le-ton-de-la-maison".to_owned(), 1)]);
    let other =
        app.house().people.values().find(|one| !one.administrator && one.id.as_str() != "hugo-petit").cloned().unwrap();
    let other = Actor { person: Some(other), door: Door::Session("test".to_owned()) };
    assert!(matches!(charter_comments::settle(app, &other, &said.id).await, Err(Error::Refused(_))));
    charter_comments::settle(app, &ada, &said.id).await.unwrap();
    assert!(matches!(charter_comments::settle(app, &ada, &said.id).await, Err(Error::State("comment"))));
    let mut link = app.store.read().await.unwrap();
    assert!(
        charte_store::charter_comments::find(&mut link, Some("le-ton-de-la-maison"), false).await.unwrap().is_empty()
    );
    assert_eq!(charte_store::charter_comments::find(&mut link, None, true).await.unwrap().len(), 1);
}

async fn several_people_answer_the_interview(place: Where) {
    let house = TestHouse::of(place, "verrieres", TUESDAY).await;
    let (app, ada) = (&house.app, house.actor("ada-ward"));
    let mut first = interview::hold(app, Lang::Fr).await.unwrap();
    let mut second = interview::hold(app, Lang::Fr).await.unwrap();
    let answer = |id: &str, text: &str| (id.to_owned(), Raw::Text(text.to_owned()));
    // A wrong answer is said, the right one beside it is kept.
    let given = [answer("organisation", "Maison Vernes"), answer("en_vigueur", "hier")];
    let faults = interview::answer(app, &ada, &mut first, &given).await.unwrap();
    assert_eq!(faults.len(), 1, "{faults:?}");
    // Somebody else began before, and overwrites nothing but their own question.
    let faults = interview::answer(app, &ada, &mut second, &[answer("en_vigueur", "2027-03-01")]).await.unwrap();
    assert!(faults.is_empty(), "{faults:?}");
    let held = interview::hold(app, Lang::Fr).await.unwrap();
    assert_eq!(held.answers.len(), 2);
    assert_eq!(held.by.get("organisation"), Some(&ada.id()));
    assert!(held.interview.draw(&held.answers).contains("Maison Vernes"));
    assert_eq!(
        interview::language(app, Lang::En).await.unwrap(),
        Lang::Fr,
        "it goes on in the language in which it began"
    );
    let hugo = house.actor("hugo-petit");
    let refused = interview::answer(app, &hugo, &mut first, &[answer("organisation", "X")]).await;
    assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
    // What it draws can be proposed and comes into force.
    let (stored, tried) = charter::propose(app, &ada, &held.interview.draw(&held.answers)).await.unwrap();
    assert_eq!((tried.errors, tried.failed.len()), (0, 0));
    charter::adopt(app, &ada, &stored.id).await.unwrap();
}

async fn a_replay_says_which_posts_would_turn(place: Where) {
    let house = TestHouse::of(place, "verrieres", TUESDAY).await;
    let (app, hugo) = (&house.app, house.actor("hugo-petit"));
    write::save(app, &hugo, None, &post("Le four ne dort pas.")).await.unwrap();
    write::save(app, &hugo, None, &post("Une carafe demande une minute vingt de souffle.")).await.unwrap();
    let stricter = format!(
        "{}\n# Le four\n\n```sujet four-chaud\ntermes  four\n```\n\n```règle pas-de-four\nquand  sujet est « four-chaud »\nsinon  refuser\n```\n",
        text()
    );
    let engine = |text: &str| {
        let tried = charter::read(text).unwrap();
        assert_eq!(tried.errors, 0, "{:?}", tried.reading.diagnostics);
        Engine::new(&tried.reading.charter)
    };
    let replayed = replay::replay(app, &hugo, engine(&text()), engine(&stricter)).await.unwrap();
    assert_eq!(replayed.posts, 2);
    let turned: Vec<_> = replayed.turned.iter().map(|one| (one.after.code(), one.rules.clone())).collect();
    assert_eq!(turned, [("refuse", vec!["pas-de-four".to_owned()])]);
}

/// A consent is withdrawn and a person changes status after the decision: the replay still judges with what was known.
async fn a_replay_has_the_facts_of_the_day_and_not_those_of_today(place: Where) {
    let house = TestHouse::of(place, "verrieres", TUESDAY).await;
    let (app, ada, hugo) = (&house.app, house.actor("ada-ward"), house.actor("hugo-petit"));
    let kept = write::save(app, &hugo, None, &post("Une carafe demande une minute vingt de souffle.")).await.unwrap();
    charte_app::submit::submit(app, &hugo, &kept.id, Some(1)).await.unwrap();
    let engine = |text: &str| Engine::new(&charter::read(text).unwrap().reading.charter);
    // Nobody but employees: Hugo is one on the day of the decision.
    let only = format!(
        "{}\n# Les salariés\n\n```règle salaries-seuls\nquand  statut de l’auteur n’est pas salarié\nsinon  refuser\n```\n",
        text()
    );
    assert_eq!(charter::read(&only).unwrap().errors, 0, "{:?}", charter::read(&only).unwrap().reading.diagnostics);
    let before = replay::replay(app, &ada, engine(&text()), engine(&only)).await.unwrap();
    assert_eq!((before.posts, before.today, before.turned.len()), (1, 0, 0), "{:?}", before.turned);
    let mut link = app.store.write().await.unwrap();
    let mut person = app.house().people.get(&hugo.id()).unwrap().clone();
    person.status = Some("agency".to_owned());
    charte_store::people::put(&mut link, &person, 0).await.unwrap();
    link.commit().await.unwrap();
    app.reload().await.unwrap();
    // Today the same post would be refused by it …
    let now = write::save(app, &hugo, None, &post("Une carafe demande une minute et demie de souffle.")).await.unwrap();
    let after = replay::replay(app, &ada, engine(&text()), engine(&only)).await.unwrap();
    let turned: Vec<_> = after.turned.iter().map(|one| one.post.as_ref().map(|post| post.id.clone())).collect();
    // … and that of the day is as it was: only the draft, which has no facts that were kept, turns.
    assert_eq!((after.posts, after.today, turned), (2, 1, vec![Some(now.id)]));
}

async fn a_rule_that_fired_is_counted_once_for_each_post(place: Where) {
    let house = TestHouse::of(place, "verrieres", TUESDAY).await;
    let (app, ada, hugo) = (&house.app, house.actor("ada-ward"), house.actor("hugo-petit"));
    let shadow = |mode: &str| {
        format!(
            "{}\n# La zibeline\n\n```sujet pelisse\ntermes  zibeline\n```\n\n```règle pas-de-zibeline\nmode  {mode}\nquand  sujet est « pelisse »\nsinon  rappeler\n```\n",
            text()
        )
    };
    for (mode, wanted) in [("ombre", (0, 1)), ("en vigueur", (1, 1))] {
        let (stored, tried) = charter::propose(app, &ada, &shadow(mode)).await.unwrap();
        assert_eq!((tried.errors, tried.failed.len()), (0, 0), "{:?}", tried.reading.diagnostics);
        charter::adopt(app, &ada, &stored.id).await.unwrap();
        let kept = write::save(app, &hugo, None, &post(&format!("La zibeline ne dort pas, {mode}."))).await.unwrap();
        charte_app::submit::submit(app, &hugo, &kept.id, Some(1)).await.unwrap();
        let later = app.ambient.now() + jiff::SignedDuration::from_hours(30);
        charte_app::submit::reschedule(app, &hugo, &kept.id, later).await.unwrap();
        let counts = fired::counts(app, &ada, 30).await.unwrap();
        let found = counts.get("pas-de-zibeline").cloned().unwrap_or_default();
        assert_eq!((found.posts(), found.shadow), wanted, "{counts:?}");
    }
    // Submitted and moved, twice: four judgements behind two posts.
    let behind = fired::behind(app, &ada, "pas-de-zibeline", 30).await.unwrap();
    assert_eq!(behind.len(), 4);
    assert!(behind.iter().all(|one| one.title.starts_with("La zibeline ne dort pas") && one.account == "@verrieres"));
    assert!(matches!(fired::counts(app, &ada, 0).await, Err(Error::Invalid { .. })));
}
