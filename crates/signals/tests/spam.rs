//! Comments: their features, what a site learns, and why something is taken for spam.
#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "helpers of tests")]

use charte_messages::{Lang, Message};
use charte_signals::spam::features::{MOST, MOST_BYTES};
use charte_signals::spam::site::{MOST_LESSONS, SMALL};
use charte_signals::spam::{
    Comment, Features, FeaturesError, Judge, Judgement, Kind, Lesson, ReasonKind, Shared, Site, features, judge,
    judge_features,
};
use proptest::prelude::*;

fn lesson(n: u64, text: &str, is_spam: bool) -> Lesson {
    Lesson { fingerprint: u128::from(n).to_le_bytes(), is_spam, features: features(&Comment::of(text)) }
}

fn shared() -> &'static Shared {
    Shared::shipped().unwrap()
}

fn lessons(count: u64) -> Vec<Lesson> {
    const WORDS: [&str; 8] = ["merci", "volets", "bois", "promo", "lien", "gagnez", "train", "demain"];
    let word = |n: u64| WORDS[(n % 8) as usize];
    let text = |n: u64| format!("{} {} pour {} numéro {}", word(n), word(n / 3), word(n / 7), n * 7919);
    (0..count).map(|n| lesson(n, &text(n), n % 3 == 0)).collect()
}

const PROBES: [&str; 3] = ["merci pour le bois", "gagnez un lien promo numéro 7919", "le train de demain"];

fn percents(site: &Site) -> Vec<u16> {
    PROBES.iter().map(|text| judge(shared(), site, &Comment::of(text)).percent).collect()
}

#[test]
fn plain_cases_without_any_lesson() {
    let percent = |text: &str| judge(shared(), &Site::new(), &Comment::of(text)).percent;
    for spam in [
        "Achetez Viagra et Cialis sans ordonnance, livraison discrète https://pilules.exemple.fr",
        "Prêt entre particuliers, taux 2 %, réponse en 24 h, contactez pret.rapide@exemple.com",
        "Grand marabout voyant, retour de l'être aimé en 48 h, WhatsApp +33 6 39 98 12 45",
        "Check out my channel and subscribe, I will subscribe back!!! http://chan.example/abc",
    ] {
        assert!(percent(spam) >= 800, "{} {spam}", percent(spam));
    }
    for ham in [
        "Merci",
        "Merci beaucoup pour votre réponse rapide 😊",
        "Le casino de la ville ferme ses portes, 40 emplois perdus, c'est triste.",
        "Trois semaines que j’attends mes deux lampes à 79 €, le colis est bloqué : https://transport-martin.fr/c/4410",
        "Est-ce que ce médicament se prend pendant la grossesse ?",
        "Votre service est lamentable, trois semaines d'attente !",
    ] {
        assert!(percent(ham) < 500, "{} {ham}", percent(ham));
    }
}

#[test]
fn a_lesson_counts_for_the_next_comment_and_a_wrong_one_is_undone_exactly() {
    for count in [0, 10, SMALL as u64 + 40] {
        let mut site = Site::from_lessons(shared(), lessons(count));
        let before = percents(&site);
        let comment = "Visitez nos offres de volets roulants chez volets-pas-chers";
        let judged = |site: &Site| judge(shared(), site, &Comment::of(comment)).percent;
        let at_first = judged(&site);
        site.learn(shared(), lesson(9999, comment, true));
        assert!(judged(&site) > at_first.max(500), "{count}: {} after {at_first}", judged(&site));
        let learned = judged(&site);
        // Again: nothing changes.
        site.learn(shared(), lesson(9999, comment, true));
        assert_eq!(judged(&site), learned);
        // The opposite replaces it.
        site.learn(shared(), lesson(9999, comment, false));
        assert!(judged(&site) < 500, "{count}: {}", judged(&site));
        assert_eq!(site.decision(&u128::from(9999u64).to_le_bytes()), Some(false));
        assert!(site.unlearn(shared(), &u128::from(9999u64).to_le_bytes()));
        assert!(!site.unlearn(shared(), &u128::from(9999u64).to_le_bytes()));
        assert_eq!(judged(&site), at_first);
        assert_eq!(percents(&site), before);
    }
}

#[test]
fn a_settled_lesson_taken_back_by_mistake_comes_back_the_same() {
    let all = lessons(SMALL as u64 + 40);
    let mut site = Site::from_lessons(shared(), all.clone());
    let before = percents(&site);
    let wrong = Lesson { is_spam: !all[7].is_spam, ..all[7].clone() };
    site.learn(shared(), wrong);
    assert_ne!(percents(&site), before);
    site.learn(shared(), all[7].clone());
    assert_eq!(percents(&site), before);
    assert_eq!(site.unsettled(), 0);
}

#[test]
fn the_order_of_lessons_does_not_count() {
    for count in [20, SMALL as u64 + 60] {
        let all = lessons(count);
        let whole = percents(&Site::from_lessons(shared(), all.clone()));
        let backwards = Site::from_lessons(shared(), all.iter().rev().cloned());
        assert_eq!(percents(&backwards), whole);
        let mut one_by_one = Site::new();
        all.iter().rev().for_each(|lesson| one_by_one.learn(shared(), lesson.clone()));
        one_by_one.settle(shared());
        assert_eq!(percents(&one_by_one), whole);
    }
    // Unsettled ones too, after the same start.
    let all = lessons(SMALL as u64 + 60);
    let (start, later) = all.split_at(SMALL + 10);
    let with = |later: &mut dyn Iterator<Item = &Lesson>| {
        let mut site = Site::from_lessons(shared(), start.to_vec());
        later.for_each(|lesson| site.learn(shared(), lesson.clone()));
        percents(&site)
    };
    assert_eq!(with(&mut later.iter()), with(&mut later.iter().rev()));
}

#[test]
fn a_site_keeps_no_more_than_its_most() {
    let many = (0..MOST_LESSONS as u64 + 3).map(|n| lesson(n, "merci", n % 2 == 0));
    let site = Site::from_lessons(shared(), many);
    assert_eq!(site.len().0, MOST_LESSONS);
    assert_eq!(site.decision(&u128::from(2u64).to_le_bytes()), None);
    assert_eq!(site.decision(&u128::from(3u64).to_le_bytes()), Some(false));
}

#[test]
fn reasons_are_of_the_comment_and_can_be_shown() {
    let mut site = Site::new();
    site.learn(shared(), lesson(1, "Rien que des volets roulants", true));
    let comment = Comment {
        text: "Gagnez 500 € avec nos volets https://gains.exemple.fr/x appelez le 06 39 98 12 45 !!!",
        author: "Volets Express",
        email: "a@exemple.com",
        url: "https://volets.exemple.fr",
        user_agent: "python-requests/2.31",
        kind: Kind::ContactForm,
    };
    let judgement = Judge::new().judge(shared(), &site, &comment);
    assert!(judgement.percent > 900, "{judgement:?}");
    assert!(judgement.from_site.is_some());
    assert_eq!(judgement.reasons.len(), 5);
    assert!(judgement.reasons.windows(2).all(|two| two[0].weight >= two[1].weight));
    let first = &judgement.reasons[0];
    assert_eq!((first.kind, first.what.as_str(), first.is_for_spam), (ReasonKind::Host, "gains.exemple.fr", true));
    assert!(judgement.reasons.iter().all(|r| comment.text.to_lowercase().contains(&r.what)), "{:?}", judgement.reasons);
    let learned = judge(shared(), &site, &Comment::of("Quels volets pour la cuisine ?"));
    assert!(learned.reasons.iter().any(|r| r.is_for_spam && r.what == "volets"), "{:?}", learned.reasons);
    for kind in [
        ReasonKind::Word,
        ReasonKind::Words,
        ReasonKind::Host,
        ReasonKind::Author,
        ReasonKind::Email,
        ReasonKind::Site,
        ReasonKind::Agent,
        ReasonKind::Kind,
    ]
    .into_iter()
    .chain(charte_signals::speech::shape::Trait::ALL.map(ReasonKind::Look))
    {
        for language in [Lang::Fr, Lang::En] {
            let key = format!("spam-reason-{}", kind.code());
            let said = Message::new(key.clone()).with("what", "exemple").render(language);
            assert!(!said.contains("spam-reason") && !said.is_empty(), "{key}: {said}");
        }
    }
}

#[test]
fn the_answer_is_the_same_with_reasons_and_without() {
    let site = Site::from_lessons(shared(), lessons(30));
    let long: String = (0..3000u64).map(|n| format!("{:x} promo{n} ", n.wrapping_mul(0x9e37_79b9_7f4a_7c15))).collect();
    for text in PROBES.into_iter().chain(["", long.as_str()]) {
        let comment = Comment { author: "Zoé", ..Comment::of(text) };
        let whole = judge(shared(), &site, &comment);
        let bare = judge_features(shared(), &site, &features(&comment));
        assert_eq!(Judgement { reasons: Vec::new(), ..whole }, bare);
    }
}

#[test]
fn a_few_mistakes_of_one_kind_do_not_turn_other_comments() {
    let mut site = Site::new();
    for (n, text) in
        ["volets à moitié prix ici", "nos volets, livraison offerte", "volets posés demain"].iter().enumerate()
    {
        site.learn(shared(), lesson(n as u64, text, true));
    }
    assert!(judge(shared(), &site, &Comment::of("vos volets posés demain")).percent > 500);
    for ham in ["Merci beaucoup pour votre réponse", "Le train de demain est annulé ?", "Bonne journée à tous"] {
        assert!(judge(shared(), &site, &Comment::of(ham)).percent < 300, "{ham}");
    }
}

#[test]
fn kinds_have_codes() {
    assert!(Kind::ALL.into_iter().all(|kind| Kind::from_code(kind.code()) == kind));
    assert_eq!(Kind::from_code("anything"), Kind::Comment);
}

#[test]
fn a_very_long_comment_is_cut() {
    let text: String = (0..20_000u64).map(|n| format!("{:x} ", n.wrapping_mul(0x9e37_79b9_7f4a_7c15))).collect();
    let features = features(&Comment::of(&text));
    assert_eq!(features.len(), MOST);
    assert!(features.to_bytes().len() <= MOST_BYTES);
    assert_eq!(Features::from_bytes(&features.to_bytes()), Ok(features));
}

proptest! {
    #[test]
    fn features_come_back_from_bytes(text in "\\PC{0,200}", author in "\\PC{0,20}", url in "\\PC{0,30}") {
        let comment = Comment { author: &author, url: &url, email: &url, ..Comment::of(&text) };
        let features = features(&comment);
        prop_assert_eq!(Features::from_bytes(&features.to_bytes()), Ok(features));
        let judgement = judge(shared(), &Site::new(), &comment);
        prop_assert!(judgement.percent <= 1000);
    }

    #[test]
    fn bytes_are_refused_or_the_only_form(bytes in prop::collection::vec(any::<u8>(), 0..64), version in any::<bool>()) {
        let mut bytes = bytes;
        if version && let Some(first) = bytes.first_mut() {
            *first = 1;
        }
        match Features::from_bytes(&bytes) {
            Ok(features) => prop_assert_eq!(features.to_bytes(), bytes),
            Err(FeaturesError::Version) => prop_assert_ne!(bytes[0], 1),
            Err(FeaturesError::Damaged) => {}
        }
    }
}
