//! People and accounts of the house, over SQLite and over PostgreSQL: who comes in, who leaves, what is to be mended.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may stop at once")]

use charte_app::leave::{Leaving, leave};
use charte_app::sign_in::Proof;
use charte_app::submit::submit;
use charte_app::{
    Error, accounts, backup, charter, digest, filters, first_start, interview, journal, library, people, registry,
    search, second_factor, sign_in, tokens, waiting, write,
};
use charte_domain::{AccountHandle, Content, Gap, Person, PersonId, Purpose, Refused, Scope, Step};
use charte_journal::audit::Small;
use charte_journal::{Audit, Report, Sink, VerifierKey};
use charte_store::{clients, outgoing, people as stored, posts, sign_in as doors};
use charte_testkit::{TestHouse, Where, on_both};
use jiff::SignedDuration;
use std::collections::BTreeMap;

on_both! {
    an_invitation_opens_once_and_the_next_replaces_it
    a_reset_ends_all_sessions
    wrong_passwords_slow_down
    a_code_of_the_second_factor_serves_once
    a_recovery_code_opens_once_and_renewed_ones_replace_it
    a_filter_is_ones_own
    a_backup_is_whole_and_noted
    the_organisation_named_first_counts_until_a_charter_names_one
    a_mandate_removed_while_a_draft_is_open
    a_leaver_loses_the_keys_and_hands_over_in_one_entry
    the_last_administrator_stays
    an_erased_person_leaves_a_journal_that_verifies
    an_erased_persons_posts_are_found_by_what_they_still_show
    the_digest_leaves_once_a_day
    what_is_connected_goes_with_the_account
    the_registry_goes_out_and_comes_back
}

/// Tuesday 8 December 2026, seven in the morning in Paris: before the digest.
const TUESDAY: &str = "2026-12-08T06:00:00Z";
const PASSWORD: &str = "un bon matin de gel";

async fn verrieres(place: Where) -> TestHouse {
    TestHouse::of(place, "verrieres", TUESDAY).await
}

/// Gives somebody an address, so that they can sign in.
async fn with_address(house: &TestHouse, id: &str) -> PersonId {
    let id = PersonId::new(id);
    let person = house.app.house().people.get(&id).cloned().unwrap();
    let given = people::Given {
        email: Some(format!("{id}@verrieres.example")),
        name: person.name,
        status: person.status,
        teams: person.teams,
        lang: person.lang,
        administrator: person.administrator,
        delegate: person.delegate,
    };
    people::change(&house.app, &house.actor("ada-ward"), &id, &given).await.unwrap();
    id
}

/// Signs somebody in with a password, from the invitation on.
async fn enter(house: &TestHouse, id: &str) -> sign_in::Opened {
    let id = with_address(house, id).await;
    let secret = people::invite(&house.app, &house.actor("ada-ward"), &id).await.unwrap();
    people::set_password(&house.app, Purpose::Invitation, &secret, PASSWORD).await.unwrap();
    let mail = format!("{id}@verrieres.example");
    sign_in::begin(&house.app, &mail, PASSWORD, "10.0.0.1", "Firefox").await.unwrap()
}

async fn an_invitation_opens_once_and_the_next_replaces_it(place: Where) {
    let house = verrieres(place).await;
    let (app, ada) = (&house.app, house.actor("ada-ward"));
    let hugo = PersonId::new("hugo-petit");
    let without = people::invite(app, &ada, &hugo).await;
    assert!(matches!(without, Err(Error::Invalid { code: "email-missing", .. })), "{without:?}");
    let hugo = with_address(&house, "hugo-petit").await;
    let first = people::invite(app, &ada, &hugo).await.unwrap();
    let second = people::invite(app, &ada, &hugo).await.unwrap();
    assert!(people::holder(app, Purpose::Invitation, &first).await.is_err(), "the first opens nothing any more");
    let mut link = app.store.write().await.unwrap();
    let mails = outgoing::take(&mut link, "mail", app.ambient.now(), SignedDuration::from_mins(1), 10).await.unwrap();
    drop(link);
    let last = mails.iter().find(|mail| mail.body.contains(&second)).unwrap();
    assert_eq!(last.recipient, "hugo-petit@verrieres.example");
    assert!(last.body.contains("/invitation/"), "{}", last.body);
    assert!(people::set_password(app, Purpose::Reset, &second, PASSWORD).await.is_err(), "another purpose");
    let short = people::set_password(app, Purpose::Invitation, &second, "court").await;
    assert!(matches!(short, Err(Error::Invalid { code: "password-short", .. })), "{short:?}");
    people::set_password(app, Purpose::Invitation, &second, PASSWORD).await.unwrap();
    let again = people::set_password(app, Purpose::Invitation, &second, PASSWORD).await;
    assert!(matches!(again, Err(Error::NotFound("link"))), "{again:?}");
    let stranger = people::invite(app, &house.actor("hugo-petit"), &PersonId::new("claire-morel")).await;
    assert!(matches!(stranger, Err(Error::Refused(Refused::NoMandate))), "{stranger:?}");
    let late = people::invite(app, &ada, &hugo).await.unwrap();
    house.clock.pass(SignedDuration::from_hours(24 * 8));
    assert!(people::holder(app, Purpose::Invitation, &late).await.is_err(), "seven days");
}

async fn a_reset_ends_all_sessions(place: Where) {
    let house = verrieres(place).await;
    let app = &house.app;
    let opened = enter(&house, "hugo-petit").await;
    assert!(sign_in::who(app, &opened.secret).await.unwrap().is_some());
    assert!(people::ask_reset(app, "nobody@verrieres.example").await.unwrap().is_none());
    let (person, secret) = people::ask_reset(app, "hugo-petit@verrieres.example").await.unwrap().unwrap();
    assert_eq!(person.id, opened.person);
    people::set_password(app, Purpose::Reset, &secret, "une autre phrase entière").await.unwrap();
    assert!(sign_in::who(app, &opened.secret).await.unwrap().is_none(), "the session of before has ended");
    let old = sign_in::begin(app, "hugo-petit@verrieres.example", PASSWORD, "10.0.0.1", "").await;
    assert!(old.is_err());
}

async fn wrong_passwords_slow_down(place: Where) {
    let house = verrieres(place).await;
    let app = &house.app;
    enter(&house, "hugo-petit").await;
    let mail = "hugo-petit@verrieres.example";
    for _ in 0..5 {
        let wrong = sign_in::begin(app, mail, "wrong wrong wrong", "10.0.0.9", "").await;
        assert!(matches!(wrong, Err(Error::Invalid { code: "sign-in-wrong", .. })), "{wrong:?}");
    }
    let right = sign_in::begin(app, mail, PASSWORD, "10.0.0.9", "").await;
    let Err(Error::TooMany(first)) = right else { panic!("even the right one waits: {right:?}") };
    house.clock.pass(SignedDuration::from_secs(first));
    assert!(sign_in::begin(app, mail, "wrong wrong wrong", "10.0.0.9", "").await.is_err());
    let Err(Error::TooMany(second)) = sign_in::begin(app, mail, PASSWORD, "10.0.0.9", "").await else { panic!() };
    assert!(second > first, "{first} then {second}");
    house.clock.pass(SignedDuration::from_secs(second));
    sign_in::begin(app, mail, PASSWORD, "10.0.0.9", "").await.unwrap();
}

/// The code of a secret at an instant (RFC 6238), by the same crate as the house: what is tested is what the house does
/// with it.
fn code(secret: &str, at: jiff::Timestamp) -> String {
    let bytes = totp_rs::Secret::try_from_base32(secret).unwrap();
    let totp = totp_rs::Builder::new()
        .with_algorithm(totp_rs::Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(30)
        .with_secret(bytes)
        .with_issuer(Some("Charte".to_owned()))
        .with_account_name("x".to_owned())
        .build()
        .unwrap();
    totp.generate(at.as_second().unsigned_abs()).to_string()
}

async fn a_code_of_the_second_factor_serves_once(place: Where) {
    let house = verrieres(place).await;
    let app = &house.app;
    enter(&house, "hugo-petit").await;
    let hugo = house.actor("hugo-petit");
    let offer = second_factor::offer(app, hugo.person.as_ref().unwrap()).unwrap();
    assert!(offer.address.starts_with("otpauth://totp/"), "{}", offer.address);
    let wrong = second_factor::take_up(app, &hugo, &offer.secret, "000000").await;
    assert!(matches!(wrong, Err(Error::Invalid { code: "code-wrong", .. })), "{wrong:?}");
    let first = code(&offer.secret, app.ambient.now());
    second_factor::take_up(app, &hugo, &offer.secret, &first).await.unwrap();
    let opened = sign_in::begin(app, "hugo-petit@verrieres.example", PASSWORD, "10.0.0.1", "").await.unwrap();
    assert!(opened.code_asked);
    assert_eq!(sign_in::who(app, &opened.secret).await.unwrap().map(|(_, step)| step), Some(Step::Code));
    assert!(
        sign_in::give_code(app, &opened.secret, Proof::Code(&first), "").await.is_err(),
        "used when it was taken up"
    );
    house.clock.pass(SignedDuration::from_secs(60));
    let next = code(&offer.secret, app.ambient.now());
    let whole = sign_in::give_code(app, &opened.secret, Proof::Code(&next), "").await.unwrap();
    assert_eq!(sign_in::who(app, &whole.secret).await.unwrap().map(|(_, step)| step), Some(Step::Full));
    let other = sign_in::begin(app, "hugo-petit@verrieres.example", PASSWORD, "10.0.0.1", "").await.unwrap();
    assert!(sign_in::give_code(app, &other.secret, Proof::Code(&next), "").await.is_err(), "one code, one door");
    let kept_on = second_factor::give_up_own(app, &house.actor("hugo-petit"), "wrong wrong wrong").await;
    assert!(matches!(kept_on, Err(Error::Invalid { code: "password-wrong", .. })), "{kept_on:?}");
    second_factor::give_up_own(app, &house.actor("hugo-petit"), PASSWORD).await.unwrap();
    assert!(!house.actor("hugo-petit").person.unwrap().has_second_factor);
}

async fn a_recovery_code_opens_once_and_renewed_ones_replace_it(place: Where) {
    let house = verrieres(place).await;
    let app = &house.app;
    enter(&house, "hugo-petit").await;
    let hugo = house.actor("hugo-petit");
    let offer = second_factor::offer(app, hugo.person.as_ref().unwrap()).unwrap();
    let codes =
        second_factor::take_up(app, &hugo, &offer.secret, &code(&offer.secret, app.ambient.now())).await.unwrap();
    let different: std::collections::BTreeSet<&String> = codes.iter().collect();
    assert_eq!(different.len(), 10, "{codes:?}");
    let begin = || sign_in::begin(app, "hugo-petit@verrieres.example", PASSWORD, "10.0.0.1", "");
    let opened = begin().await.unwrap();
    let wrong = sign_in::give_code(app, &opened.secret, Proof::Recovery("aaaa-bbbb-cccc-dddd"), "").await;
    assert!(matches!(wrong, Err(Error::Invalid { code: "recovery-wrong", .. })), "{wrong:?}");
    let spoken = codes[3].to_uppercase().replace('-', " ");
    let whole = sign_in::give_code(app, &opened.secret, Proof::Recovery(&spoken), "").await.unwrap();
    assert_eq!(sign_in::who(app, &whole.secret).await.unwrap().map(|(_, step)| step), Some(Step::Full));
    let again = begin().await.unwrap();
    assert!(sign_in::give_code(app, &again.secret, Proof::Recovery(&codes[3]), "").await.is_err(), "it served");
    assert_eq!(second_factor::recovery_left(app, &hugo, &hugo.id()).await.unwrap(), 9);
    // Another person has none of it to see.
    let ines = house.actor("ines-kaddour");
    assert!(second_factor::recovery_left(app, &ines, &hugo.id()).await.is_err());
    house.clock.pass(SignedDuration::from_secs(60));
    assert!(second_factor::renew(app, &hugo, "000000").await.is_err());
    let renewed = second_factor::renew(app, &hugo, &code(&offer.secret, app.ambient.now())).await.unwrap();
    assert!(sign_in::give_code(app, &again.secret, Proof::Recovery(&codes[4]), "").await.is_err(), "of before");
    sign_in::give_code(app, &again.secret, Proof::Recovery(&renewed[0]), "").await.unwrap();
    // Guessing is slowed.
    let guessed = begin().await.unwrap();
    let mut slowed = false;
    for _ in 0..8 {
        let guess = sign_in::give_code(app, &guessed.secret, Proof::Recovery("zzzz"), "").await;
        slowed |= matches!(guess, Err(Error::TooMany(_)));
    }
    assert!(slowed);
    // No code is kept as it was shown: neither in its table nor in the journal.
    let entries = journal::find(app, &house.actor("ada-ward"), &Default::default(), 1000).await.unwrap();
    let acts: Vec<String> = entries.iter().map(|entry| entry.record.act.as_str().to_owned()).collect();
    for act in ["person.recovery-used", "person.recovery-renewed"] {
        assert!(acts.iter().any(|one| one == act), "{acts:?}");
    }
    second_factor::give_up_own(app, &house.actor("hugo-petit"), PASSWORD).await.unwrap();
    assert_eq!(second_factor::recovery_left(app, &hugo, &hugo.id()).await.unwrap(), 0);
}

async fn a_filter_is_ones_own(place: Where) {
    let house = verrieres(place).await;
    let app = &house.app;
    let (hugo, ines) = (house.actor("hugo-petit"), house.actor("ines-kaddour"));
    let one = filters::save(app, &hugo, "posts", "To read", "state=submitted&mine=on").await.unwrap();
    assert_eq!(filters::of(app, &hugo).await.unwrap(), vec![one.clone()]);
    assert_eq!(filters::of(app, &ines).await.unwrap(), Vec::new());
    for (list, name, query, code) in [
        ("posts", "To read", "state=draft", "filter-name-taken"),
        ("nowhere", "x", "state=draft", "list-unknown"),
        ("posts", " ", "state=draft", "name-unreadable"),
        ("posts", "x", "", "filter-unreadable"),
        ("posts", "x", "a=1\r\nset-cookie: b", "filter-unreadable"),
        ("posts", "x", "a=é", "filter-unreadable"),
    ] {
        let wrong = filters::save(app, &hugo, list, name, query).await.map_err(|error| error.code());
        assert_eq!(wrong.unwrap_err(), code, "{list} {name} {query}");
    }
    for n in 1..20 {
        filters::save(app, &hugo, "posts", &format!("no. {n}"), "state=draft").await.unwrap();
    }
    assert!(matches!(filters::save(app, &hugo, "posts", "one more", "state=draft").await, Err(Error::State(_))));
    filters::save(app, &hugo, "queue", "To read", "state=failed").await.unwrap();
    assert!(matches!(filters::remove(app, &ines, &one.id).await, Err(Error::NotFound(_))), "another's");
    filters::remove(app, &hugo, &one.id).await.unwrap();
    assert!(filters::of(app, &hugo).await.unwrap().iter().all(|kept| kept.id != one.id));
}

async fn a_backup_is_whole_and_noted(place: Where) {
    let house = verrieres(place).await;
    let app = &house.app;
    let file = house.folder.path().join("copy.db");
    let refused = backup::make(app, &house.actor("hugo-petit"), &file).await;
    assert!(matches!(refused, Err(Error::Refused(Refused::NoMandate))), "{refused:?}");
    let made = backup::make(app, &house.actor("ada-ward"), &file).await;
    if place == Where::Postgres {
        assert!(matches!(made, Err(Error::Invalid { code: "backup-server", .. })), "{made:?}");
        return;
    }
    made.unwrap();
    let copy = charte_store::Store::open(&charte_store::Address::File(file)).await.unwrap();
    assert!(copy.faults().await.unwrap().is_empty());
    let people = stored::all(&mut copy.read().await.unwrap()).await.unwrap();
    assert_eq!(people.len(), app.house().people.len());
    let entries = journal::find(app, &house.actor("ada-ward"), &Default::default(), 5).await.unwrap();
    assert!(entries.iter().any(|entry| entry.record.act.as_str() == "house.backed-up"));
}

async fn the_organisation_named_first_counts_until_a_charter_names_one(place: Where) {
    let house = TestHouse::empty(place, TUESDAY).await;
    let first = first_start::First {
        organisation: "  Verrières   du Val ".to_owned(),
        name: "Ada Ward".to_owned(),
        email: "ada@example.com".to_owned(),
        password: PASSWORD.to_owned(),
        lang: charte_lang::model::Lang::Fr,
    };
    first_start::begin(&house.app, &first).await.unwrap();
    assert_eq!(house.app.house().organisation.as_deref(), Some("Verrières du Val"));
    for lang in [charte_lang::model::Lang::Fr, charte_lang::model::Lang::En] {
        let held = interview::hold(&house.app, lang).await.unwrap();
        let said = held.interview.current("organisation", &held.answers).map(|value| value.into_owned());
        assert_eq!(said, Some(charte_interview::Value::Text("Verrières du Val".to_owned())));
    }
}

fn draft(account: &str, text: &str) -> write::Given {
    let content = Content {
        accounts: vec![AccountHandle::new(account)],
        team: Some("communication".to_owned()),
        text: text.to_owned(),
        ..Content::default()
    };
    write::Given { content, due: None, version: None }
}

async fn a_mandate_removed_while_a_draft_is_open(place: Where) {
    let house = verrieres(place).await;
    let (app, ada, hugo) = (&house.app, house.actor("ada-ward"), house.actor("hugo-petit"));
    let post = write::save(app, &hugo, None, &draft("@verrieres", "Le four ne dort pas.")).await.unwrap();
    let before = app.house().in_force().unwrap().stored.text.clone();
    // Hugo leaves the team that the mandate names.
    let hugo_now = hugo.person.clone().unwrap();
    let given = people::Given {
        name: hugo_now.name,
        email: hugo_now.email,
        status: hugo_now.status,
        teams: Vec::new(),
        lang: hugo_now.lang,
        administrator: false,
        delegate: None,
    };
    people::change(app, &ada, &PersonId::new("hugo-petit"), &given).await.unwrap();
    let names_him = before.contains("Hugo Petit");
    let hugo = house.actor("hugo-petit");
    if names_him {
        let text = before.replace("Hugo Petit", "Honoré Personne");
        let (stored, _) = charter::propose(app, &ada, &text).await.unwrap();
        charter::adopt(app, &ada, &stored.id).await.unwrap();
    }
    let sent = submit(app, &hugo, &post.id, None).await;
    assert!(sent.is_err() || !matches!(sent.as_ref().unwrap().way, charte_app::judging::Way::Free), "{sent:?}");
    let seen = write::see(app, &ada, &post.id).await;
    assert!(seen.is_ok(), "nothing of the draft is lost");
}

async fn a_leaver_loses_the_keys_and_hands_over_in_one_entry(place: Where) {
    let house = verrieres(place).await;
    let (app, ada) = (&house.app, house.actor("ada-ward"));
    let opened = enter(&house, "hugo-petit").await;
    let hugo = house.actor("hugo-petit");
    let id = PersonId::new("hugo-petit");
    let (_, key) = tokens::make(app, &hugo, "export mensuel", &[Scope::Read], 30).await.unwrap();
    let post = write::save(app, &hugo, None, &draft("@verrieres", "Le four ne dort pas.")).await.unwrap();
    let aside = write::save(app, &hugo, None, &draft("@verrieres", "Une idée sans suite.")).await.unwrap();
    let account = AccountHandle::new("@verrieres");
    accounts::connect(app, &hugo, &account, "Page", "publier", None).await.unwrap_err();
    let client = accounts::connect(app, &ada, &account, "Page d'entreprise", "publier", None).await.unwrap();
    let mut link = app.store.write().await.unwrap();
    clients::hand_over(&mut link, &account, &ada.id(), &id).await.unwrap();
    link.commit().await.unwrap();
    let left = waiting::left_behind(app, &ada, &id).await.unwrap();
    assert!(left.accounts.contains(&account), "{:?}", left.accounts);
    assert_eq!((left.tokens.len(), left.posts.len()), (1, 2));

    let before = entries(&house).await.len();
    let ines = PersonId::new("ines-kaddour");
    let how = Leaving {
        day: app.today(),
        accounts: vec![(account.clone(), ines.clone())],
        posts: vec![(post.id.clone(), Some(ines.clone())), (aside.id.clone(), None)],
        note: "Remise convenue.".to_owned(),
        ..Leaving::default()
    };
    let gone = Leaving { accounts: vec![(account.clone(), PersonId::new("pauline-roche"))], ..how.clone() };
    let refused = leave(app, &ada, &id, &gone).await;
    assert!(
        matches!(refused, Err(Error::Invalid { code: "person-unknown", .. })),
        "who has left takes nothing: {refused:?}"
    );
    assert!(sign_in::who(app, &opened.secret).await.unwrap().is_some(), "nothing of a refused act was done");
    leave(app, &ada, &id, &how).await.unwrap();

    assert!(sign_in::who(app, &opened.secret).await.unwrap().is_none());
    assert!(tokens::who(app, &key).await.unwrap().is_none());
    let mail = "hugo-petit@verrieres.example";
    let back = sign_in::begin(app, mail, PASSWORD, "10.0.0.1", "").await;
    assert!(matches!(back, Err(Error::Invalid { code: "sign-in-wrong", .. })), "not on the last day either: {back:?}");
    assert!(people::ask_reset(app, mail).await.unwrap().is_none());
    let mut link = app.store.read().await.unwrap();
    assert_eq!(posts::get(&mut link, &post.id).await.unwrap().unwrap().author, ines);
    assert_eq!(posts::get(&mut link, &aside.id).await.unwrap().unwrap().state, charte_domain::PostState::Withdrawn);
    assert_eq!(clients::get(&mut link, &client).await.unwrap().unwrap().by, ines);
    drop(link);
    let keepers = accounts::record(&app.house(), &account).custodians.unwrap();
    assert_eq!(keepers, ["claire-morel", "ines-kaddour"]);
    let all = entries(&house).await;
    assert_eq!(all.len(), before + 1, "one act, one entry");
    assert_eq!(all.first().map(|entry| entry.record.act.as_str().to_owned()).as_deref(), Some("person.left"));
    assert!(waiting::left_behind(app, &ada, &id).await.unwrap().tokens.is_empty());
}

async fn entries(house: &TestHouse) -> Vec<charte_journal::Entry> {
    let filter = charte_store::journal::Filter::default();
    journal::find(&house.app, &house.actor("ada-ward"), &filter, 10_000).await.unwrap()
}

async fn the_last_administrator_stays(place: Where) {
    let house = verrieres(place).await;
    let (app, ada) = (&house.app, house.actor("ada-ward"));
    let how = Leaving { day: app.today(), ..Leaving::default() };
    let alone = leave(app, &ada, &ada.id(), &how).await;
    assert!(matches!(alone, Err(Error::Invalid { code: "last-administrator", .. })), "{alone:?}");
    let person = ada.person.clone().unwrap();
    let demoted = people::Given {
        name: person.name.clone(),
        email: person.email.clone(),
        lang: person.lang,
        ..people::Given::default()
    };
    let alone = people::change(app, &ada, &ada.id(), &demoted).await;
    assert!(matches!(alone, Err(Error::Invalid { code: "last-administrator", .. })), "{alone:?}");
    // With another one who is here, it may be.
    let claire = house.actor("claire-morel").person.unwrap();
    let given = people::Given {
        name: claire.name,
        email: claire.email,
        status: claire.status,
        teams: claire.teams,
        lang: claire.lang,
        administrator: true,
        delegate: None,
    };
    people::change(app, &ada, &claire.id, &given).await.unwrap();
    leave(app, &house.actor("claire-morel"), &ada.id(), &how).await.unwrap();
    let last = leave(app, &house.actor("claire-morel"), &claire.id, &how).await;
    assert!(matches!(last, Err(Error::Invalid { code: "last-administrator", .. })), "{last:?}");
}

async fn an_erased_person_leaves_a_journal_that_verifies(place: Where) {
    let house = verrieres(place).await;
    let (app, ada) = (&house.app, house.actor("ada-ward"));
    let id = with_address(&house, "hugo-petit").await;
    with_address(&house, "claire-morel").await;
    let early = people::erase(app, &ada, &id).await;
    assert!(matches!(early, Err(Error::State("person"))), "who works here is not erased: {early:?}");
    let data = people::export(app, &house.actor("hugo-petit"), &id).await.unwrap();
    assert_eq!(data.pointer("/person/email").and_then(|v| v.as_str()), Some("hugo-petit@verrieres.example"));
    let other = people::export(app, &house.actor("claire-morel"), &id).await;
    assert!(matches!(other, Err(Error::Refused(_))), "{other:?}");
    let how = Leaving { day: app.today(), note: "Bonne route, Hugo.".to_owned(), ..Leaving::default() };
    leave(app, &ada, &id, &how).await.unwrap();
    let keeps = people::erase(app, &ada, &id).await;
    assert!(matches!(keeps, Err(Error::Invalid { code: "still-custodian", .. })), "{keeps:?}");
    let kept = waiting::left_behind(app, &ada, &id).await.unwrap().accounts;
    let accounts = kept.into_iter().map(|one| (one, PersonId::new("claire-morel"))).collect();
    leave(app, &ada, &id, &Leaving { day: app.today(), accounts, ..Leaving::default() }).await.unwrap();
    assert!(people::erase(app, &ada, &id).await.unwrap() > 0);
    assert!(!app.house().people.contains_key(&id));
    assert!(
        stored::by_email(&mut app.store.read().await.unwrap(), "hugo-petit@verrieres.example").await.unwrap().is_none()
    );
    let (written, size) = journal::export(app, &ada, Folder::default(), true).await.unwrap();
    for (name, bytes) in &written.0 {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("hugo-petit@verrieres.example"), "{name} still names the address");
        assert!(!text.contains("Bonne route"), "{name} still holds the note");
    }
    let report = audit(&written, app.signer.verifier());
    assert_eq!(report.entries, size);
    assert!(report.erased > 0 && report.present > 0, "{report:?}");
}

async fn an_erased_persons_posts_are_found_by_what_they_still_show(place: Where) {
    let house = verrieres(place).await;
    let (app, ada) = (&house.app, house.actor("ada-ward"));
    let id = with_address(&house, "hugo-petit").await;
    let content = Content {
        accounts: vec![AccountHandle::new("@verrieres")],
        text: "Une carafe.".to_owned(),
        ..Content::default()
    };
    let given = write::Given { content, due: None, version: None };
    let post = write::save(app, &house.actor("hugo-petit"), None, &given).await.unwrap().id;
    write::note(app, &house.actor("hugo-petit"), &post, "Ma dernière.").await.unwrap();
    with_address(&house, "claire-morel").await;
    let accounts = waiting::left_behind(app, &ada, &id).await.unwrap().accounts;
    let accounts = accounts.into_iter().map(|one| (one, PersonId::new("claire-morel"))).collect();
    leave(app, &ada, &id, &Leaving { day: app.today(), accounts, ..Leaving::default() }).await.unwrap();
    people::erase(app, &ada, &id).await.unwrap();
    // What the house publishes stays its own: the text is shown, and what is shown is found. The person is not.
    let shown = write::see(app, &ada, &post).await.unwrap().version.content.text;
    for (text, wanted) in [(shown.as_str(), 1), ("petit", 0), ("derniere", 0)] {
        let found = search::find(app, &ada, text, 5).await.unwrap();
        assert_eq!((found.posts.len(), found.people.len()), (wanted, 0), "{text}");
    }
}

/// An export in memory.
#[derive(Default)]
struct Folder(BTreeMap<String, Vec<u8>>);

impl Sink for Folder {
    type Error = std::io::Error;

    fn append(&mut self, file: &str, bytes: &[u8]) -> std::io::Result<()> {
        self.0.entry(file.to_owned()).or_default().extend_from_slice(bytes);
        Ok(())
    }
}

/// Verifies an export as an auditor does, with the public key and nothing else.
fn audit(folder: &Folder, key: &VerifierKey) -> Report {
    let file = |name: &str| folder.0.get(name).cloned();
    let small = Small {
        readme: file("README.txt"),
        manifest: file("manifest.txt"),
        key: file("key.pub"),
        checkpoints: file("checkpoints.txt"),
        consistency: file("proofs/consistency.jsonl"),
    };
    let audit = Audit::open(std::slice::from_ref(key), folder.0.keys().map(String::as_str), &small, None).unwrap();
    let mut joined = audit.join();
    for number in 0..audit.chunks() {
        let read = |name: String| file(&name).unwrap_or_default();
        let entries = read(charte_journal::export::entries_file(number));
        let leaves = read(charte_journal::export::leaves_file(number));
        let content = file(&charte_journal::export::content_file(number));
        let mut content = content.as_deref();
        let content = content.as_mut().map(|bytes| bytes as &mut dyn std::io::BufRead);
        joined.add(&audit.chunk(number, &mut entries.as_slice(), &mut leaves.as_slice(), content).unwrap()).unwrap();
    }
    joined.finish().unwrap()
}

async fn the_digest_leaves_once_a_day(place: Where) {
    let house = verrieres(place).await;
    let app = &house.app;
    with_address(&house, "amelie-garnier").await;
    with_address(&house, "claire-morel").await;
    assert_eq!(digest::once_a_day(app).await.unwrap(), 0, "seven in the morning");
    house.clock.pass(SignedDuration::from_hours(1));
    // 31 days before the renewal of @verrieres-recrute: nothing for Amélie yet; Ada keeps the house, and hears of gaps.
    let gaps: Vec<_> = accounts::all(app, &house.actor("ada-ward"))
        .await
        .unwrap()
        .into_iter()
        .filter(|one| !one.gaps.is_empty())
        .collect();
    let first = digest::once_a_day(app).await.unwrap();
    assert_eq!(first, usize::from(!gaps.is_empty()), "{gaps:?}");
    assert_eq!(digest::once_a_day(app).await.unwrap(), 0, "once a day");
    house.clock.pass(SignedDuration::from_hours(10));
    assert_eq!(digest::once_a_day(app).await.unwrap(), 0, "all day");
    house.clock.set("2026-12-10T06:59:00Z");
    assert_eq!(digest::once_a_day(app).await.unwrap(), 0, "not before eight");
    house.clock.set("2026-12-10T07:00:00Z");
    let other = house.node("node-2").await;
    let (here, there) = tokio::join!(digest::once_a_day(app), digest::once_a_day(&other));
    let sent = [here.unwrap(), there.unwrap()];
    assert_eq!(sent.iter().filter(|n| **n > 0).count(), 1, "two nodes, one digest: {sent:?}");
    let mut link = app.store.write().await.unwrap();
    let mails = outgoing::take(&mut link, "mail", app.ambient.now(), SignedDuration::from_mins(1), 50).await.unwrap();
    drop(link);
    let hers: Vec<_> = mails.iter().filter(|mail| mail.recipient.starts_with("amelie-garnier")).collect();
    assert_eq!(hers.len(), 1, "{mails:?}");
    let body = &hers.first().unwrap().body;
    assert!(body.contains("@verrieres-recrute") && body.contains("29 jours"), "{body}");
    assert!(!body.contains("@fondation"), "only what she keeps: {body}");
    // A night on which clocks change has its digest too.
    house.clock.set("2027-03-28T05:59:00Z");
    assert_eq!(digest::once_a_day(app).await.unwrap(), 0);
    house.clock.set("2027-03-28T06:00:00Z");
    assert!(digest::once_a_day(app).await.unwrap() > 0);
}

async fn what_is_connected_goes_with_the_account(place: Where) {
    let house = verrieres(place).await;
    let (app, ada) = (&house.app, house.actor("ada-ward"));
    let account = AccountHandle::new("@verrieres-recrute");
    let (karim, ines) = (PersonId::new("karim-haddad"), PersonId::new("ines-kaddour"));
    let next = accounts::renew(app, &ada, &account, None).await.unwrap();
    assert_eq!(next.to_string(), "2028-01-08");
    let none = accounts::hand_over(app, &ada, &account, &ines, &karim).await;
    assert!(matches!(none, Err(Error::Invalid { code: "not-custodian", .. })), "{none:?}");
    accounts::hand_over(app, &ada, &account, &karim, &ines).await.unwrap();
    let seen = accounts::see(app, &ada, "@verrieres-recrute").await.unwrap();
    assert_eq!(seen.overview.record.custodians.as_deref().unwrap(), ["amelie-garnier", "ines-kaddour"]);
    let id = accounts::connect(app, &ada, &account, "Téléphone", "", None).await.unwrap();
    assert_eq!(accounts::see(app, &ada, "@verrieres-recrute").await.unwrap().clients.len(), 1);
    accounts::cut(app, &ada, &id).await.unwrap();
    assert!(accounts::see(app, &ada, "@verrieres-recrute").await.unwrap().clients.is_empty());
    let mut fields = accounts::fields_of(app, &account).await.unwrap().1;
    fields.insert("owner".to_owned(), toml::Value::String("  ".to_owned()));
    fields.remove("owner");
    fields.insert("network".to_owned(), toml::Value::String("minitel".to_owned()));
    let wrong = registry::keep(app, &ada, "account", "@verrieres-recrute", fields).await;
    assert!(matches!(wrong, Err(Error::Problems(_))), "{wrong:?}");
    // Sixty days without a word.
    let quiet = accounts::all(app, &ada).await.unwrap();
    assert!(quiet.iter().all(|one| one.last.is_none() || !one.gaps.contains(&Gap::Dormant)));
}

async fn the_registry_goes_out_and_comes_back(place: Where) {
    let house = verrieres(place).await;
    let (app, ada) = (&house.app, house.actor("ada-ward"));
    let files = registry::export(app, &ada).await.unwrap();
    let given: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let before: Vec<Person> = app.house().people.values().cloned().collect();
    registry::import(app, &ada, &given).await.unwrap();
    assert_eq!(app.house().people.values().cloned().collect::<Vec<_>>(), before);
    for ((name, again), (_, text)) in registry::export(app, &ada).await.unwrap().iter().zip(&files) {
        assert!(again == text, "{name} is another after it came back");
    }
    let wrong =
        registry::import(app, &ada, &[("accounts.toml", "[[account]]\nhandle = \"@a\"\nnetwork = \"minitel\"\n")])
            .await;
    let Err(Error::Problems(problems)) = wrong else { panic!("{wrong:?}") };
    assert_eq!(problems.first().and_then(|one| one.line), Some(3));
    let house = app.house();
    let today = app.today();
    let old = house.registry.assets().iter().map(|asset| library::standing(&house, asset, today));
    assert!(old.clone().any(|one| one.against.is_empty()) && old.clone().any(|one| !one.against.is_empty()));
    drop(doors::sessions(&mut app.store.read().await.unwrap(), app.ambient.now(), None, 10).await.unwrap());
}
