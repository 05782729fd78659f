//! The language of short texts.

use charte_signals::language::{Language, language};

#[test]
fn french_english_other() {
    let cases = [
        ("Merci à toutes les équipes de Nantes pour ce trimestre.", Language::French),
        ("RÉSULTATS ANNUELS : UNE BELLE ANNÉE POUR TOUS", Language::French),
        ("Thanks to all our teams for a wonderful quarter.", Language::English),
        ("Wir danken allen Mitarbeitern für dieses schöne Jahr.", Language::Other),
    ];
    for (text, wanted) in cases {
        assert_eq!(language(text), Some(wanted), "{text}");
    }
}

#[test]
fn entities_are_no_evidence() {
    assert_eq!(language("https://example.com/the/story/of/our/team @theteam #thankyouall"), None);
    let text = "Merci à toutes les équipes #thankyouall @theteam https://example.com/thank-you-all";
    assert_eq!(language(text), Some(Language::French));
}

#[test]
fn too_short_to_tell() {
    for text in ["", "Merci !", "🎉🎉🎉", "OK 2026", "12345678901234567890"] {
        assert_eq!(language(text), None, "{text}");
    }
}

#[test]
fn few_words() {
    let lines = include_str!("cases/language.txt").lines().filter(|line| !line.starts_with('#'));
    let mut wrong = Vec::new();
    let mut n = 0;
    for (wanted, text) in lines.filter_map(|line| line.split_once(" | ")) {
        let wanted = match wanted {
            "fr" => Language::French,
            "en" => Language::English,
            _ => Language::Other,
        };
        n += 1;
        if language(text) != Some(wanted) {
            wrong.push(format!("{text}: {:?}", language(text)));
        }
    }
    // Of a third language the second opinion knows nothing: one in fifteen may go wrong.
    assert!(wrong.len() * 15 <= n, "{}", wrong.join("\n"));
}
