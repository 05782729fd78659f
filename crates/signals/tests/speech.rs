//! What is said, from cases that a person can read.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use charte_signals::claims::{self, find_claims};
use charte_signals::defamation::{self, find_defamation};
use charte_signals::encoder::{Encoder, Scratch};
use charte_signals::entities::Entities;
use charte_signals::finding::{Finding, Sign};
use charte_signals::harm::answer::Harm;
use charte_signals::harm::{Prepared, shipped as lexicon};
use charte_signals::intent::{Intent, find_distress, intent};
use charte_signals::language::language_of;
use charte_signals::normalise::Normalised;
use charte_signals::sentiment::{Sentiment, sentiment};
use charte_signals::spam::{find_spam, on_list};
use charte_signals::speech::{Heard, Listener, shipped};

/// What a caller does: once a text, for all detectors.
struct Ear {
    prepared: Prepared,
    scratch: Scratch,
    listener: Listener,
}

impl Ear {
    fn new() -> Self {
        Self { prepared: Prepared::new(), scratch: Scratch::new(), listener: Listener::new() }
    }

    fn hear(&mut self, text: &str) -> (Normalised, Entities, Heard) {
        let (read, entities) = (Normalised::of(text), Entities::read(text));
        let (lexicon, _) = lexicon();
        self.prepared.read(&read, &entities, language_of(&read, &entities), lexicon);
        let encoder = Encoder::shipped();
        let meaning = encoder.map(|e| e.encode(self.prepared.meaning(&read), &mut self.scratch).vector);
        let models = shipped().unwrap();
        let heard = self.listener.hear(models, &read, &entities, &self.prepared.tokens, meaning.as_ref());
        (read, entities, heard)
    }
}

fn cases(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = file.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split_once(" | ").unwrap_or((line, "no bar")))
}

#[test]
fn the_encoder_is_asked_by_those_whom_it_could_change() {
    let mut ear = Ear::new();
    let mut wrong = Vec::new();
    let harm = Harm::shipped().unwrap();
    for (expected, text) in cases(include_str!("cases/asked.txt")) {
        let (read, entities) = (Normalised::of(text), Entities::read(text));
        harm.prepare(&read, &entities, language_of(&read, &entities), &mut ear.prepared);
        let lower = ear.listener.hear(shipped().unwrap(), &read, &entities, &ear.prepared.tokens, None);
        let who = [
            ("harm", harm.wants_meaning(&ear.prepared)),
            ("claims", claims::wants_meaning(&read, &lower, false)),
            ("accusation", defamation::wants_meaning(&read, &entities, &lower)),
        ];
        let who: Vec<&str> = who.into_iter().filter(|(_, wants)| *wants).map(|(who, _)| who).collect();
        if !(who.contains(&expected) || expected == "nobody" && who.is_empty()) {
            wrong.push(format!("{text}: {expected}, and asked have {who:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn distress() {
    let mut ear = Ear::new();
    let mut wrong = Vec::new();
    for (expected, text) in cases(include_str!("cases/distress.txt")) {
        let (read, _, heard) = ear.hear(text);
        for heard in [Some(&heard), None] {
            let mut found: Vec<Finding> = Vec::new();
            find_distress(&read, heard, &mut found);
            let sure = found.iter().any(|one| one.sign == Sign::Distress && one.confidence >= 50);
            if sure != (expected == "yes") {
                wrong.push(format!(
                    "{text}: {:?}",
                    found.iter().map(|f| (f.reason.code, f.confidence)).collect::<Vec<_>>()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn intents_and_feelings_of_plain_sentences() {
    let mut ear = Ear::new();
    let plain = [
        ("Bonjour, à quelle heure ouvre le magasin de Lille le dimanche ?", Some(Intent::Question)),
        ("What time does the Lille store open on Sundays?", Some(Intent::Question)),
        ("Ma commande a trois semaines de retard et personne ne répond au téléphone.", Some(Intent::Complaint)),
        ("Merci à toute l'équipe, le service était parfait !", Some(Intent::Praise)),
        ("Attention, votre chargeur a pris feu cette nuit chez nous.", Some(Intent::Alert)),
        ("Pouvez-vous m'envoyer ma facture de mars, s'il vous plaît.", Some(Intent::Request)),
    ];
    for (text, wanted) in plain {
        let (_, _, heard) = ear.hear(text);
        assert_eq!(intent(&heard).intent, wanted, "{text}");
    }
    for (text, wanted) in [
        ("Merci à toute l'équipe, le service était parfait !", Sentiment::Positive),
        ("Service lamentable, je suis furieux.", Sentiment::Negative),
        ("Le magasin ouvre à neuf heures.", Sentiment::Neutral),
    ] {
        let (_, _, heard) = ear.hear(text);
        assert_eq!(sentiment(&heard).0, wanted, "{text}");
    }
}

#[test]
fn defamation() {
    let mut ear = Ear::new();
    let mut wrong = Vec::new();
    for (expected, text) in cases(include_str!("cases/defamation.txt")) {
        let (read, entities, heard) = ear.hear(text);
        for model in [Some(&heard), None] {
            let mut found = Vec::new();
            find_defamation(&read, &entities, model, &mut found);
            if found.is_empty() == (expected == "yes") {
                let model = model.map(|heard| heard.percent(charte_signals::speech::Head::Defamation));
                wrong.push(format!(
                    "{text}: {model:?} {:?}",
                    found.iter().map(|f| (f.reason.code, f.confidence)).collect::<Vec<_>>()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn claims() {
    let mut ear = Ear::new();
    let mut wrong = Vec::new();
    for (expected, text) in cases(include_str!("cases/claims.txt")) {
        let (read, _, heard) = ear.hear(text);
        for model in [Some(&heard), None] {
            let mut found = Vec::new();
            find_claims(&read, model, false, &mut found);
            let codes: Vec<_> = found.iter().map(|f| f.sign.code()).collect();
            if if expected == "-" { !found.is_empty() } else { !codes.contains(&expected) } {
                wrong.push(format!(
                    "{text}: {} {:?}",
                    model.is_some(),
                    found.iter().map(|f| (f.reason.code, f.confidence)).collect::<Vec<_>>()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn spam() {
    let mut ear = Ear::new();
    let mut wrong = Vec::new();
    for (expected, text) in cases(include_str!("cases/spam.txt")) {
        let (read, entities, heard) = ear.hear(text);
        let mut found = Vec::new();
        find_spam(&read, &entities, &heard, |_| false, &mut found);
        if found.is_empty() == (expected == "yes") {
            wrong.push(format!("{text}: {}", heard.percent(charte_signals::speech::Head::Spam)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // A host on the caller's list is enough.
    let (read, entities, heard) = ear.hear("Bel article, voyez aussi https://fr.mauvais.example/a");
    let mut found = Vec::new();
    find_spam(&read, &entities, &heard, |host| on_list(&["mauvais.example"], host), &mut found);
    assert_eq!(found.first().map(|one| one.reason.code), Some("spam-listed"));
}
