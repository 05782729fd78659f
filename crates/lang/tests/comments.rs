//! What the charter says about comments: natures, answers, spam, alarms, the notice; in both languages.

use charte_lang::format::format;
use charte_lang::model::{Learning, SpamBand, TimeUnit};
use charte_lang::notice::{About, SwitchedOn, make};
use charte_lang::readback::Readback;
use charte_lang::{Packs, Reading, read};
use charte_messages::Lang;

const FRENCH: &str = "```charte
titre  X
organisation  Verrières
langue  français
```

```équipe astreinte
membres  Ana
```

```compte @x
commentaires  ouverts
```

```antispam
retenir          dès 55 %
écarter          dès 90,5 %
jeter            dès 99%
faire confiance  après 3 commentaires gardés
apprendre        ensemble
garder           ce qui est écarté pendant 20 jours
sur              @x
```

```alarme emballement
sur                tous les comptes
volume             plus de 4 fois l'habitude
au moins           20 commentaires
portée             plus de 50 000
faire              suspendre la file, ouvrir le dossier
proposer           appeler
appeler            équipe astreinte
scénario           emballement
```

```scénario emballement
nature    emballement
gravité   3
réponse   accueil, gravité 2, « Bonjour {prénom}, merci. »
réponse   « Simple, et avec une virgule. »
```
";

fn sound(text: &str) -> Reading {
    let reading = read("charte.md", text, &Packs::shipped());
    let said: Vec<String> = reading.diagnostics.iter().map(|d| d.text(Lang::En)).collect();
    assert!(reading.sound(), "{said:?}\n{text}");
    reading
}

#[test]
fn spam_alarms_and_answers_are_read_alike_in_both_languages() {
    let french = sound(FRENCH);
    let english = sound(&format(&french, Some(Lang::En)));
    let back = sound(&format(&english, Some(Lang::Fr)));
    for reading in [&french, &english, &back] {
        let c = &reading.charter;
        let spam = c.antispam.as_ref().unwrap();
        assert_eq!((spam.hold(), spam.aside(), spam.discard, spam.trust_after), (550, 905, Some(990), Some(3)));
        let keep = spam.keep().unwrap();
        assert_eq!((spam.learn, keep.amount, keep.unit), (Learning::Together, 20, TimeUnit::Day));
        assert_eq!(spam.on.as_ref().map(Vec::len), Some(1));
        let alarm = &c.alarms[0];
        assert_eq!((alarm.volume, alarm.at_least, alarm.reach, &alarm.on), (Some(4), Some(20), Some(50_000), &None));
        assert!(alarm.does("pause_queue") && !alarm.does("page"), "calling is only proposed");
        let scenario = &c.scenarios[0];
        assert_eq!((scenario.nature, alarm.scenario.map(|s| s.0)), (Some("surge"), Some(0)));
        let answers: Vec<(&str, Option<u8>, &str)> =
            scenario.answers.iter().map(|a| (a.name.as_str(), a.severity, a.text.as_str())).collect();
        assert_eq!(
            answers,
            [("accueil", Some(2), "Bonjour {prénom}, merci."), ("2", None, "Simple, et avec une virgule.")]
        );
        let names = |n| scenario.answers_for(n).into_iter().map(|a| a.name.as_str()).collect::<Vec<_>>();
        assert_eq!((names(Some(2)), names(Some(4))), (vec!["accueil", "2"], vec!["2"]));
    }
    let english = Readback::new(&french.charter, Lang::En).alarm(&french.charter.alarms[0]);
    assert!(english.contains("more than 50,000 people") && english.contains("“emballement”"), "{english}");
}

#[test]
fn the_charter_completes_the_antispam_block_of_its_pack() {
    let charter = "```charte\ntitre  X\nlangue  français\nreprend  « entreprise-fr »\n```\n\n```antispam\nécarter  dès 95 %\n```\n";
    let spam = sound(charter).charter.antispam.unwrap();
    assert_eq!(
        (spam.hold(), spam.aside(), spam.trust_after),
        (800, 950, Some(3)),
        "one clause is the charter's, the rest stays"
    );
    assert_eq!(spam.band(949, 0), SpamBand::Hold);
    assert_eq!(spam.band(949, 3), SpamBand::Show, "a trusted author is not held for a doubt");
    assert_eq!(spam.band(1000, 3), SpamBand::Aside, "nothing is discarded unless the charter says so");
}

#[test]
fn what_a_charter_does_not_say_the_standard_says_in_both_languages() {
    let text = |name: &str| Packs::shipped().find(name).unwrap();
    let (french, english) = (sound(&text("standard-fr")), sound(&text("standard-en")));
    let said = |of: &Reading| {
        let (spam, alarm) = (of.charter.antispam.clone().unwrap(), &of.charter.alarms[0]);
        let kept: Vec<_> = of.charter.retentions.iter().map(|one| (one.what, one.keep, one.then)).collect();
        let spam = (spam.hold, spam.aside, spam.discard, spam.trust_after, spam.learn, spam.keep);
        let over = (alarm.volume, alarm.at_least, alarm.negative, alarm.look_alikes, alarm.reach, alarm.new_hashtag);
        (spam, over, kept)
    };
    assert_eq!(said(&french), said(&english));
    let charter = sound("```charter\ntitle  X\nlanguage  English\n```\n\n```antispam\nhold  from 70 %\n```\n").charter;
    let spam = charter.antispam.as_ref().unwrap();
    assert_eq!((spam.hold(), spam.aside(), spam.discard, spam.trust_after), (700, 900, None, None));
    assert_eq!(spam.keep().map(|keep| keep.minutes()), Some(15 * 24 * 60));
    let kept = |what| charter.kept(what).and_then(|one| one.keep).map(|keep| (keep.amount, keep.unit));
    assert_eq!(kept("comments"), Some((12, TimeUnit::Month)));
    assert_eq!(kept("posts"), None, "what nobody speaks of is kept");
}

#[test]
fn the_notice_says_what_is_switched_on_and_nothing_else() {
    let text = "```charter\ntitle  X\nlanguage  English\norganisation  Vernes & Co\ncountry  United Kingdom\nextends  \"company-en\"\n```\n\n```notice comments\ncontroller  Vernes & Co\nrights  Write to privacy@vernes.example.\n```\n";
    let reading = sound(text);
    let quiet = make(&reading.charter, &SwitchedOn::default(), Lang::En).unwrap();
    let plain = quiet.text();
    assert!(plain.contains("privacy@vernes.example") && plain.contains("ico.org.uk"), "{plain}");
    assert!(plain.contains("Comments are kept for 12 months, then made anonymous."), "{plain}");
    assert!(plain.contains("put aside as unwanted can be taken back for 15 days"), "{plain}");
    assert!(plain.contains("No comment is sent to an outside service"), "{plain}");
    assert!(!plain.contains("keyed digest"), "{plain}");
    let on = SwitchedOn {
        webhooks: vec!["hooks.vernes.example".to_owned()],
        addresses_hashed: true,
        learning_shared: true,
        ..SwitchedOn::default()
    };
    for lang in [Lang::Fr, Lang::En] {
        let loud = make(&reading.charter, &on, lang).unwrap();
        let abouts: Vec<About> = loud.parts.iter().map(|p| p.about).collect();
        assert_eq!(abouts.len(), 9, "{abouts:?}");
        let html = loud.html();
        assert!(html.contains("hooks.vernes.example") && html.contains("Vernes &amp; Co"), "{html}");
        assert!(!html.contains("notice-") || !html.contains("{$"), "{html}");
    }
    let bare = sound("```charte\ntitre  X\nlangue  français\n```\n");
    assert_eq!(make(&bare.charter, &SwitchedOn::default(), Lang::Fr), None);
}
